//! Filters as SQL.
//!
//! Metadata is searched in a form of its own, `sought`: in JSON as PostgreSQL compares it, 1 and
//! 1.0 are equal, and no text may have the character NUL. In the searched form, numbers that are no
//! integers are texts that begin with `f`, and all other texts and keys begin with `s`: so two
//! values are equal there exactly when they are in Rust, as in the embedded catalogue.

use comfy_cloud_domain::{AssetFilter, Tag, UserId};
use deadpool_postgres::GenericClient;
use serde_json::{Map, Value, json};
use tokio_postgres::types::ToSql;

use super::assets::hash_column;
use super::counts::{assets_of, assets_with};
use super::failure::Outcome;
use super::{query_once, unsigned};

/// The values of a statement, in order.
#[derive(Default)]
pub(super) struct Values(Vec<Box<dyn ToSql + Sync + Send>>);

impl Values {
    /// Takes a value; returns how the statement refers to it.
    pub(super) fn push(&mut self, value: impl ToSql + Sync + Send + 'static) -> String {
        self.0.push(Box::new(value));
        format!("${}", self.0.len())
    }

    /// As they are bound.
    pub(super) fn bound(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.0.iter().map(|value| value.as_ref() as &(dyn ToSql + Sync)).collect()
    }
}

/// Metadata in the form in which it is searched, as JSON text.
pub(super) fn sought(metadata: &Map<String, Value>) -> String {
    searched_object(metadata).to_string()
}

fn searched_object(fields: &Map<String, Value>) -> Value {
    Value::Object(fields.iter().map(|(key, value)| (escaped(key), searched(value))).collect())
}

fn searched(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        // Zero has two signs, which are equal.
        Value::Number(number) if number.is_f64() && number.as_f64() == Some(0.0) => {
            Value::String("f0.0".to_owned())
        }
        Value::Number(number) if number.is_f64() => Value::String(format!("f{number}")),
        Value::Number(_) => value.clone(),
        Value::String(text) => Value::String(escaped(text)),
        Value::Array(items) => items.iter().map(searched).collect(),
        Value::Object(fields) => searched_object(fields),
    }
}

/// Refused where it is given, NUL is in no metadata; a filter may have it, and then matches
/// nothing.
fn escaped(text: &str) -> String {
    format!("s{}", text.replace('\0', "\u{fffd}"))
}

/// The filter over the assets `a` of one owner, the owner included.
pub(super) fn condition(owner: UserId, filter: &AssetFilter, values: &mut Values) -> String {
    let owner = values.push(owner);
    let mut parts = vec![format!("a.owner = {owner}")];
    let tagged = |tags: &[Tag], values: &mut Values| {
        let tags = values.push(tags.to_vec());
        format!(
            "EXISTS (SELECT 1 FROM asset_tags k WHERE k.owner = {owner} AND k.tag = ANY({tags}) AND k.asset = a.row)"
        )
    };
    for tag in &filter.all_tags {
        parts.push(tagged(std::slice::from_ref(tag), values));
    }
    if !filter.any_tags.is_empty() {
        parts.push(tagged(&filter.any_tags, values));
    }
    if !filter.no_tags.is_empty() {
        parts.push(format!("NOT {}", tagged(&filter.no_tags, values)));
    }
    if let Some(part) = filter.name_contains.as_ref().filter(|part| !part.is_empty()) {
        if part.contains('\0') {
            parts.push("false".to_owned());
        } else {
            let pattern = values.push(format!("%{}%", literal(&part.to_lowercase())));
            parts.push(format!("a.folded LIKE {pattern}"));
        }
    }
    for (key, wanted) in &filter.metadata {
        parts.push(field(key, wanted, values));
    }
    if let Some(hash) = filter.hash {
        let (column, bytes) = hash_column(&hash);
        let bytes = values.push(bytes.to_vec());
        parts.push(format!("a.hash = (SELECT hash FROM blobs WHERE {column} = {bytes} LIMIT 1)"));
    }
    parts.join(" AND ")
}

/// A text as a pattern that stands for itself.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// A key of the metadata matches: an equal value, a value that an array contains, or `null` for one
/// that is missing. A list that is asked for matches what any of its values matches.
fn field(key: &str, wanted: &Value, values: &mut Values) -> String {
    let any = wanted.as_array().map_or(&[][..], Vec::as_slice);
    let all: Vec<&Value> = std::iter::once(wanted).chain(any).collect();
    let name = values.push(escaped(key));
    let found = format!("(a.sought -> {name}::text)");
    // What is `null` is missing, which no index finds.
    let is_indexed = !all.iter().any(|value| value.is_null());
    let mut exact = Vec::new();
    // What the index finds is not less than what matches.
    let mut indexed = Vec::new();
    for value in &all {
        let bound = format!("{}::text::jsonb", values.push(searched(value).to_string()));
        if value.is_null() {
            exact.push(format!("{found} IS NULL OR {found} = 'null'"));
        } else {
            exact.push(format!("{found} = {bound}"));
        }
        if is_indexed {
            for shape in [
                json!({ escaped(key): searched(value) }),
                json!({ escaped(key): [searched(value)] }),
            ] {
                indexed
                    .push(format!("a.sought @> {}::text::jsonb", values.push(shape.to_string())));
            }
        }
        exact.push(format!(
            "EXISTS (SELECT 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof{found} = 'array' THEN {found} ELSE '[]' END) e (item)
                     WHERE e.item = {bound})"
        ));
    }
    let exact = format!("({})", exact.join(" OR "));
    if is_indexed { format!("({}) AND {exact}", indexed.join(" OR ")) } else { exact }
}

/// How many assets of an owner match: as a kept count says it, or as it is counted now.
pub(super) async fn total_of(
    db: &impl GenericClient,
    owner: UserId,
    filter: &AssetFilter,
) -> Outcome<u64> {
    if let Some(kept) = kept_total(db, owner, filter).await? {
        return Ok(kept);
    }
    let included = AssetFilter { no_tags: Vec::new(), ..filter.clone() };
    if included.all_tags.is_empty()
        && included.any_tags.is_empty()
        && let Some(all) = kept_total(db, owner, &included).await?
    {
        // Those that have one of the excluded tags are fewer, and an index leads to them.
        let excluded = AssetFilter { any_tags: filter.no_tags.clone(), ..AssetFilter::default() };
        let excluded = match kept_total(db, owner, &excluded).await? {
            Some(kept) => kept,
            None => counted(db, owner, &excluded).await?,
        };
        return Ok(all.saturating_sub(excluded));
    }
    counted(db, owner, filter).await
}

async fn counted(db: &impl GenericClient, owner: UserId, filter: &AssetFilter) -> Outcome<u64> {
    let mut values = Values::default();
    let sql =
        format!("SELECT count(*) FROM assets a WHERE {}", condition(owner, filter, &mut values));
    query_once(db, &sql, &values.bound()).await?.first().map_or(Ok(0), |row| unsigned(row, 0))
}

/// How many assets of an owner match, where a kept count says it.
pub(super) async fn kept_total(
    db: &impl GenericClient,
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
    Ok(Some(match tag {
        None => assets_of(db, owner).await?,
        Some(tag) => assets_with(db, owner, tag).await?,
    }))
}
