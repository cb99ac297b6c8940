//! Filters as SQL, and the functions that SQL calls for them.

use comfy_cloud_domain::{AssetFilter, Tag, UserId};
use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value};

use super::assets::hash_column;
use super::cache::{CacheKey, ReadCache};
use super::counts::{assets_of, assets_with, changes_of};
use super::failure::Outcome;

/// A tag that so few assets have is looked up first; a more frequent one is tested while the
/// sort order is walked, where hits are then close together.
const RARE_TAG_COUNT: u64 = 2000;

/// A condition on `a` with the values of its `?`s.
pub(super) struct Condition {
    /// What `a` is: assets, or the `row`s of some.
    from: String,
    pub(super) sql: String,
    pub(super) values: Vec<Sql>,
}

type Unreadable = Box<dyn std::error::Error + Send + Sync>;

/// Makes `metadata_matches(metadata, filter)` known to a connection.
pub(super) fn register(connection: &Connection) -> Outcome<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("metadata_matches", 2, flags, |call| {
        // The filter is the same for all rows of a query: SQLite keeps what was made of it.
        let filter = call.get_or_create_aux(
            1,
            |filter| -> std::result::Result<Map<String, Value>, Unreadable> {
                Ok(serde_json::from_str(filter.as_str()?)?)
            },
        )?;
        let metadata = call.get_raw(0).as_str()?;
        if metadata == "{}" {
            // Most assets have none.
            return Ok(filter.values().all(Value::is_null));
        }
        let metadata: Value = serde_json::from_str(metadata)
            .map_err(|error| rusqlite::Error::UserFunctionError(error.into()))?;
        Ok(metadata_matches(&metadata, &filter))
    })?;
    Ok(())
}

/// Every key matches: an equal value, a value that an array contains, or `null` for one that is
/// missing. A list that is asked for matches what any of its values matches.
pub(crate) fn metadata_matches(metadata: &Value, filter: &Map<String, Value>) -> bool {
    filter.iter().all(|(key, wanted)| {
        let one = |wanted: &Value| match metadata.get(key) {
            None | Some(Value::Null) => wanted.is_null(),
            Some(found) => {
                found == wanted || found.as_array().is_some_and(|items| items.contains(wanted))
            }
        };
        one(wanted) || wanted.as_array().is_some_and(|any| any.iter().any(one))
    })
}

/// What a condition is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// The first rows of an order are wanted, whose index is walked.
    List,
    /// All are read, in no order.
    Read,
    /// All are counted, and nothing of them is read.
    Count,
}

/// The filter over the assets `a` of one owner, the owner included.
pub(super) fn condition(
    db: &Connection,
    owner: UserId,
    filter: &AssetFilter,
    purpose: Use,
) -> Outcome<Condition> {
    let most = if purpose == Use::List { RARE_TAG_COUNT } else { u64::MAX };
    let rarest = rarest_tag(db, owner, &filter.all_tags, most)?;
    // The tags whose index leads to the assets: what has none of them is not looked at.
    let lead = match &rarest {
        Some(tag) => std::slice::from_ref(tag),
        None if purpose == Use::List => &[],
        None => &filter.any_tags,
    };
    let (sql, values) = with_one_of(owner, lead);
    let tags_alone =
        filter.name_contains.is_none() && filter.metadata.is_empty() && filter.hash.is_none();
    let mut condition = if purpose == Use::Count && !lead.is_empty() && tags_alone {
        // The index knows all that is asked.
        Condition {
            from: format!("(SELECT DISTINCT asset AS row {sql}) a"),
            sql: "TRUE".to_owned(),
            values,
        }
    } else {
        // With the `+`, no index of owners can seem better than that of tags.
        let owned =
            if purpose == Use::List || lead.is_empty() { "a.owner = ?" } else { "+a.owner = ?" };
        let mut owned = Condition {
            from: "assets a".to_owned(),
            sql: owned.to_owned(),
            values: vec![blob(owner)],
        };
        if !lead.is_empty() {
            owned.and(&format!("a.row IN (SELECT asset {sql})"), values);
        }
        owned
    };
    for tag in filter.all_tags.iter().filter(|tag| rarest.as_ref() != Some(tag)) {
        let (sql, values) = with_one_of(owner, std::slice::from_ref(tag));
        condition.and(&format!("EXISTS (SELECT 1 {sql} AND asset = a.row)"), values);
    }
    if !filter.any_tags.is_empty() && lead != filter.any_tags {
        let (sql, values) = with_one_of(owner, &filter.any_tags);
        condition.and(&format!("EXISTS (SELECT 1 {sql} AND asset = a.row)"), values);
    }
    if !filter.no_tags.is_empty() {
        let (sql, values) = with_one_of(owner, &filter.no_tags);
        condition.and(&format!("NOT EXISTS (SELECT 1 {sql} AND asset = a.row)"), values);
    }
    if let Some(part) = filter.name_contains.as_ref().filter(|part| !part.is_empty()) {
        condition.and("instr(a.folded, ?) > 0", [Sql::Text(part.to_lowercase())]);
    }
    if !filter.metadata.is_empty() {
        condition.and(
            "metadata_matches(a.metadata, ?)",
            [Sql::Text(Value::Object(filter.metadata.clone()).to_string())],
        );
    }
    if let Some(hash) = filter.hash {
        let (column, bytes) = hash_column(&hash);
        // Equality, so that the one asset of this owner and content is looked up rather than
        // searched for.
        condition.and(
            &format!("a.hash = (SELECT hash FROM blobs WHERE {column} = ?)"),
            [Sql::Blob(bytes.to_vec())],
        );
    }
    Ok(condition)
}

/// What leads from tags to assets that have one of them.
fn with_one_of(owner: UserId, tags: &[Tag]) -> (String, Vec<Sql>) {
    let sql = format!(
        "FROM asset_tags WHERE owner = ? AND tag IN ({})",
        vec!["?"; tags.len()].join(", ")
    );
    (sql, std::iter::once(blob(owner)).chain(tags.iter().map(text)).collect())
}

impl Condition {
    fn and(&mut self, sql: &str, values: impl IntoIterator<Item = Sql>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql);
        self.values.extend(values);
    }

    /// What tells it from others.
    pub(super) fn cache_key(&self) -> CacheKey {
        CacheKey::of(&(&self.from, &self.sql, &self.values))
    }
}

/// How many assets of an owner match: as a kept count says it, as it was counted since they last
/// changed, or as it is counted now.
pub(super) fn total_of(
    db: &Connection,
    cache: &ReadCache,
    owner: UserId,
    filter: &AssetFilter,
) -> Outcome<u64> {
    if let Some(kept) = kept_total(db, owner, filter)? {
        return Ok(kept);
    }
    let included = AssetFilter { no_tags: Vec::new(), ..filter.clone() };
    if included.all_tags.is_empty()
        && included.any_tags.is_empty()
        && let Some(all) = kept_total(db, owner, &included)?
    {
        // Those that have one of the excluded tags are fewer, and an index leads to them.
        let excluded = AssetFilter { any_tags: filter.no_tags.clone(), ..AssetFilter::default() };
        return Ok(all.saturating_sub(total_of(db, cache, owner, &excluded)?));
    }
    let condition = condition(db, owner, filter, Use::Count)?;
    let total = cache.totals.get_or_read(&changes_of(db, owner)?, condition.cache_key(), || {
        let sql = format!("SELECT count(*) FROM {} WHERE {}", condition.from, condition.sql);
        let count: i64 = db
            .prepare_cached(&sql)?
            .query_row(params_from_iter(&condition.values), |row| row.get(0))?;
        Ok(Some(count.unsigned_abs()))
    })?;
    Ok(total.unwrap_or(0))
}

/// How many assets of an owner match, where a kept count says it.
pub(super) fn kept_total(
    db: &Connection,
    owner: UserId,
    filter: &AssetFilter,
) -> Outcome<Option<u64>> {
    let tag = match (filter.all_tags.as_slice(), filter.any_tags.as_slice()) {
        ([], []) => None,
        ([tag], []) | ([], [tag]) => Some(tag),
        _ => return Ok(None),
    };
    let plain = filter.no_tags.is_empty()
        && filter.metadata.is_empty()
        && filter.hash.is_none()
        && filter.name_contains.as_ref().is_none_or(String::is_empty);
    if !plain {
        return Ok(None);
    }
    tag.map_or_else(|| assets_of(db, owner), |tag| assets_with(db, owner, tag)).map(Some)
}

/// The tag that the fewest assets have, where they are not more than this.
fn rarest_tag(db: &Connection, owner: UserId, tags: &[Tag], most: u64) -> Outcome<Option<Tag>> {
    let mut rarest: Option<(&Tag, u64)> = None;
    for tag in tags {
        let count = assets_with(db, owner, tag)?;
        if count <= most && rarest.is_none_or(|(_, least)| count < least) {
            rarest = Some((tag, count));
        }
    }
    Ok(rarest.map(|(tag, _)| tag.clone()))
}

fn blob(owner: UserId) -> Sql {
    Sql::Blob(owner.as_uuid().as_bytes().to_vec())
}

fn text(tag: &Tag) -> Sql {
    Sql::Text(tag.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use comfy_cloud_domain::Authority;
    use serde_json::json;

    #[test]
    fn what_has_a_tag_is_counted_by_way_of_the_tag() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut db = Connection::open(folder.path().join("db")).expect("a database");
        super::super::schema::migrate(&mut db).expect("the tables");
        let tags = |names: &[&str]| {
            names.iter().map(|name| Tag::try_from(*name).expect("a tag")).collect::<Vec<_>>()
        };
        let owner = UserId::new();
        for tag in ["a", "b"] {
            let sql = "INSERT INTO tag_counts VALUES (?1, ?2, 1000000)";
            db.execute(sql, rusqlite::params![owner, tag]).expect("a count");
        }
        let all = AssetFilter { all_tags: tags(&["a", "b"]), ..AssetFilter::default() };
        let any = AssetFilter {
            any_tags: tags(&["a", "b"]),
            no_tags: tags(&["c"]),
            ..AssetFilter::default()
        };
        let named = |filter: &AssetFilter| AssetFilter {
            name_contains: Some("x".into()),
            ..filter.clone()
        };
        for (filter, table) in
            [(named(&all), true), (named(&any), true), (all, false), (any, false)]
        {
            let condition = condition(&db, owner, &filter, Use::Count).expect("a condition");
            let sql = format!(
                "EXPLAIN QUERY PLAN SELECT count(*) FROM {} WHERE {}",
                condition.from, condition.sql
            );
            let mut statement = db.prepare(&sql).expect("a plan");
            let plan = statement
                .query_map(params_from_iter(&condition.values), |row| row.get::<_, String>(3))
                .expect("rows");
            let plan = plan.collect::<Result<Vec<_>, _>>().expect("text").join("; ");
            assert!(
                !plan.contains("USING INDEX assets_by") && !plan.contains("SCAN asset"),
                "{plan}"
            );
            assert_eq!(
                plan.contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"),
                table,
                "{plan}"
            );
        }
    }

    #[tokio::test]
    async fn a_total_stands_until_its_owners_assets_change_whoever_else_writes() {
        use comfy_cloud_domain::{Blake3, Digest, Location, NewAsset, Principal, Sha256};
        use comfy_cloud_ports::catalogue::{Assets, BlobIndex};

        let folder = tempfile::tempdir().expect("a folder");
        let (one, other) = (
            Authority::over_an_open_store().on_behalf_of(UserId::new()),
            Authority::over_an_open_store().on_behalf_of(UserId::new()),
        );
        let catalogue = super::super::Sqlite::open(&folder.path().join("db"), Default::default())
            .expect("a catalogue");
        for user in [&one, &other] {
            let (id, name) = (user.user(), user.user().to_string());
            catalogue
                .write(move |db| {
                    Ok(db.execute(
                        "INSERT INTO users (id, name, created_at) VALUES (?1, ?2, 0)",
                        rusqlite::params![id, name],
                    )?)
                })
                .await
                .expect("a user");
        }
        let lease =
            catalogue.reserve("test", std::time::Duration::from_secs(600)).await.expect("a lease");
        let mint = async |user: &Principal, n: u8| {
            let digest = Digest {
                blake3: Blake3::from_bytes([n; 32]),
                sha256: Sha256::from_bytes([n; 32]),
                size_bytes: 1,
            };
            let new = NewAsset { name: Some(format!("x{n}")), ..NewAsset::default() };
            catalogue
                .mint(user, digest, &Location::new(lease, n.into()), new)
                .await
                .expect("an asset")
                .asset
                .id
        };
        let filter = AssetFilter { name_contains: Some("x".into()), ..AssetFilter::default() };
        let known = || {
            catalogue.read_few(|db| {
                let name = condition(db, one.user(), &filter, Use::Count)?.cache_key();
                Ok(catalogue.cache.totals.look(&changes_of(db, one.user())?, &name, |total| *total))
            })
        };
        let total = || {
            catalogue
                .read_few(|db| total_of(db, &catalogue.cache, one.user(), &filter))
                .expect("a total")
        };
        let asset = mint(&one, 1).await;
        assert_eq!((known().expect("a look"), total()), (None, 1));
        mint(&other, 1).await;
        mint(&other, 2).await;
        assert_eq!(known().expect("a look"), Some(1));
        mint(&one, 2).await;
        assert_eq!((known().expect("a look"), total()), (None, 2));
        catalogue.delete_asset(&one, asset).await.expect("a deletion");
        assert_eq!((known().expect("a look"), total()), (None, 1));
    }

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
            assert_eq!(
                metadata_matches(&metadata, filter.as_object().expect("an object")),
                expected,
                "{filter}"
            );
        }
    }
}
