//! Filters as SQL, and the functions that SQL calls for them.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

use super::assets::hash_column;
use crate::catalogue::AssetFilter;
use crate::{Result, Tag, UserId};

/// A tag that so few assets have is looked up first; a more frequent one is tested while the
/// sort order is walked, where hits are then close together.
const RARE_TAG_COUNT: i64 = 2000;

/// A condition with the values of its `?`s.
pub(super) struct Condition {
    pub(super) sql: String,
    pub(super) values: Vec<Sql>,
}

/// Makes `metadata_matches(metadata, filter)` known to a connection.
pub(super) fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("metadata_matches", 2, flags, |call| {
        let metadata: Value = serde_json::from_str(call.get_raw(0).as_str()?).unwrap_or_default();
        let filter: Value = serde_json::from_str(call.get_raw(1).as_str()?).unwrap_or_default();
        Ok(filter.as_object().is_some_and(|filter| metadata_matches(&metadata, filter)))
    })?;
    Ok(())
}

/// Every key matches: an equal value, a value that an array contains, or `null` for one that is
/// missing.
pub(crate) fn metadata_matches(metadata: &Value, filter: &Map<String, Value>) -> bool {
    filter.iter().all(|(key, wanted)| match metadata.get(key) {
        None | Some(Value::Null) => wanted.is_null(),
        Some(found) => found == wanted || found.as_array().is_some_and(|items| items.contains(wanted)),
    })
}

/// The filter over the assets `a` of one owner, the owner included.
pub(super) fn condition(db: &Connection, owner: UserId, filter: &AssetFilter) -> Result<Condition> {
    let mut condition = Condition { sql: "a.owner = ?".to_owned(), values: vec![Sql::Blob(owner.as_uuid().as_bytes().to_vec())] };
    let rarest = rarest_tag(db, owner, &filter.all_tags)?;
    for tag in &filter.all_tags {
        if rarest.as_ref() == Some(tag) {
            condition.and("a.row IN (SELECT asset FROM asset_tags WHERE owner = ? AND tag = ?)", [blob(owner), text(tag)]);
        } else {
            condition.and("EXISTS (SELECT 1 FROM asset_tags t WHERE t.asset = a.row AND t.tag = ?)", [text(tag)]);
        }
    }
    if !filter.any_tags.is_empty() {
        let sql = format!("EXISTS (SELECT 1 FROM asset_tags t WHERE t.asset = a.row AND t.tag IN ({}))", marks(filter.any_tags.len()));
        condition.and(&sql, filter.any_tags.iter().map(text));
    }
    if !filter.no_tags.is_empty() {
        let sql = format!("NOT EXISTS (SELECT 1 FROM asset_tags t WHERE t.asset = a.row AND t.tag IN ({}))", marks(filter.no_tags.len()));
        condition.and(&sql, filter.no_tags.iter().map(text));
    }
    if let Some(part) = filter.name_contains.as_ref().filter(|part| !part.is_empty()) {
        condition.and("instr(a.folded, ?) > 0", [Sql::Text(part.to_lowercase())]);
    }
    if !filter.metadata.is_empty() {
        condition.and("metadata_matches(a.metadata, ?)", [Sql::Text(Value::Object(filter.metadata.clone()).to_string())]);
    }
    if let Some(hash) = filter.hash {
        let (column, bytes) = hash_column(&hash);
        // Equality, so that the one asset of this owner and content is looked up rather than searched for.
        condition.and(&format!("a.hash = (SELECT hash FROM blobs WHERE {column} = ?)"), [Sql::Blob(bytes.to_vec())]);
    }
    Ok(condition)
}

impl Condition {
    fn and(&mut self, sql: &str, values: impl IntoIterator<Item = Sql>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql);
        self.values.extend(values);
    }
}

/// How many assets of an owner match, where a kept count says it.
pub(super) fn kept_total(db: &Connection, owner: UserId, filter: &AssetFilter) -> Result<Option<u64>> {
    let plain = filter.any_tags.is_empty()
        && filter.no_tags.is_empty()
        && filter.metadata.is_empty()
        && filter.hash.is_none()
        && filter.name_contains.as_ref().is_none_or(String::is_empty);
    match filter.all_tags.as_slice() {
        [] if plain => kept_count(db, owner, "").map(|count| Some(count.unsigned_abs())),
        [tag] if plain => kept_count(db, owner, tag.as_str()).map(|count| Some(count.unsigned_abs())),
        _ => Ok(None),
    }
}

fn rarest_tag(db: &Connection, owner: UserId, tags: &[Tag]) -> Result<Option<Tag>> {
    let mut rarest: Option<(&Tag, i64)> = None;
    for tag in tags {
        let count = kept_count(db, owner, tag.as_str())?;
        if count <= RARE_TAG_COUNT && rarest.is_none_or(|(_, least)| count < least) {
            rarest = Some((tag, count));
        }
    }
    Ok(rarest.map(|(tag, _)| tag.clone()))
}

/// The kept count of a tag; of the empty one that of all assets.
fn kept_count(db: &Connection, owner: UserId, tag: &str) -> Result<i64> {
    let mut statement = db.prepare_cached("SELECT count FROM tag_counts WHERE owner = ?1 AND tag = ?2")?;
    Ok(statement.query_row(rusqlite::params![owner, tag], |row| row.get(0)).optional()?.unwrap_or(0))
}

fn blob(owner: UserId) -> Sql {
    Sql::Blob(owner.as_uuid().as_bytes().to_vec())
}

fn text(tag: &Tag) -> Sql {
    Sql::Text(tag.as_str().to_owned())
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn metadata_matches_by_value_by_member_and_by_absence() {
        let metadata = json!({"base": "sdxl", "kinds": ["a", 2], "none": null});
        for (filter, expected) in [
            (json!({"base": "sdxl"}), true),
            (json!({"base": "sd"}), false),
            (json!({"kinds": 2, "base": "sdxl"}), true),
            (json!({"kinds": ["a", 2]}), true),
            (json!({"none": null, "missing": null}), true),
            (json!({"base": null}), false),
            (json!({"missing": 1}), false),
        ] {
            assert_eq!(metadata_matches(&metadata, filter.as_object().expect("an object")), expected, "{filter}");
        }
    }
}
