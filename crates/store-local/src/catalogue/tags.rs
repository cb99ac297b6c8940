//! Tags in SQLite.

use std::sync::Arc;

use async_trait::async_trait;
use comfy_cloud_domain::{
    AssetFilter, AssetId, Error, MAX_TAGS, Principal, Result, Tag, TagCount, TagOrder, TagPage,
    TagQuery, TagsAdded, TagsRemoved,
};
use comfy_cloud_ports::catalogue::Tags;
use rusqlite::types::Value as Sql;
use rusqlite::{Row, params_from_iter};

use super::Sqlite;
use super::assets::{owned, set_tags};
use super::cache::CacheKey;
use super::counts::changes_of;
use super::failure::Outcome;
use super::filter::{Use, condition, kept_total};
use super::pages::owners;

#[async_trait]
impl Tags for Sqlite {
    async fn add_tags(
        &self,
        principal: &Principal,
        id: AssetId,
        tags: &[Tag],
    ) -> Result<TagsAdded> {
        let (owner, tags) = (principal.user(), tags.to_vec());
        self.write_as(principal, move |db| {
            let found = owned(db, owner, id)?;
            let (already_present, added): (Vec<Tag>, Vec<Tag>) =
                distinct(&tags).partition(|tag| found.asset.tags.contains(tag));
            if !added.is_empty() && found.asset.tags.len() + added.len() > MAX_TAGS {
                return Err(Error::TooManyTags { limit: MAX_TAGS }.into());
            }
            let total =
                set_tags(db, &found, found.asset.tags.iter().chain(&added).cloned().collect())?;
            Ok(TagsAdded { added, already_present, total })
        })
        .await
    }

    async fn remove_tags(
        &self,
        principal: &Principal,
        id: AssetId,
        tags: &[Tag],
    ) -> Result<TagsRemoved> {
        let (owner, tags) = (principal.user(), tags.to_vec());
        self.write_as(principal, move |db| {
            let found = owned(db, owner, id)?;
            let (removed, not_present): (Vec<Tag>, Vec<Tag>) =
                distinct(&tags).partition(|tag| found.asset.tags.contains(tag));
            let total = set_tags(
                db,
                &found,
                found.asset.tags.iter().filter(|tag| !removed.contains(tag)).cloned().collect(),
            )?;
            Ok(TagsRemoved { removed, not_present, total })
        })
        .await
    }

    async fn list_tags(&self, principal: &Principal, query: &TagQuery) -> Result<TagPage> {
        let (owners, query) = (owners(principal, query.include_public), query.clone());
        self.read_for(principal.user(), move |db| {
            let marks = vec!["?"; owners.len()].join(", ");
            // `\u{10ffff}` sorts behind every text that begins with the prefix.
            let mut sql =
                format!("SELECT tag, sum(count) AS total FROM tag_counts WHERE owner IN ({marks}) AND tag >= ? AND tag < ? GROUP BY tag");
            if !query.include_zero {
                sql.push_str(" HAVING total > 0");
            }
            let mut values: Vec<Sql> = owners.iter().map(|owner| Sql::Blob(owner.as_uuid().as_bytes().to_vec())).collect();
            values.extend([Sql::Text(query.prefix.clone()), Sql::Text(format!("{}\u{10ffff}", query.prefix))]);
            let count = format!("SELECT count(*) FROM ({sql})");
            let total: i64 = db.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get(0))?;
            let order = match query.order {
                TagOrder::Count => "total DESC, tag",
                TagOrder::Name => "tag",
            };
            sql.push_str(&format!(" ORDER BY {order} LIMIT {} OFFSET {}", query.limit, query.offset));
            let mut statement = db.prepare_cached(&sql)?;
            let tags = statement.query_map(params_from_iter(&values), tag_count)?.collect::<Result<_, _>>()?;
            Ok(TagPage { tags, total: total.unsigned_abs() })
        })
        .await
    }

    async fn tag_histogram(
        &self,
        principal: &Principal,
        filter: &AssetFilter,
        limit: u32,
    ) -> Result<Vec<TagCount>> {
        let (owners, filter) = (owners(principal, filter.include_public), filter.clone());
        let cache = Arc::clone(&self.cache);
        self.read_for(principal.user(), move |db| {
            let changes = owners.iter().map(|owner| changes_of(db, *owner)).collect::<Outcome<Vec<_>>>()?;
            let mut parts = Vec::new();
            let mut values = Vec::new();
            for owner in owners {
                if filter.all_tags.is_empty() && filter.any_tags.is_empty() && kept_total(db, owner, &filter)?.is_some() {
                    // Of all assets, the counts are kept.
                    parts.push("SELECT tag, count AS times FROM tag_counts WHERE owner = ? AND count > 0".to_owned());
                    values.push(Sql::Blob(owner.as_uuid().as_bytes().to_vec()));
                    continue;
                }
                let condition = condition(db, owner, &filter, Use::Read)?;
                parts.push(format!("SELECT t.value AS tag, 1 AS times FROM assets a, json_each(a.tags) t WHERE {}", condition.sql));
                values.extend(condition.values);
            }
            let sql = format!(
                "SELECT tag, sum(times) AS total FROM ({}) GROUP BY tag ORDER BY total DESC, tag LIMIT {limit}",
                parts.join(" UNION ALL ")
            );
            let name = CacheKey::of(&(&sql, &values));
            let counts = cache.histograms.get_or_read(&changes, name, || {
                let mut statement = db.prepare_cached(&sql)?;
                Ok(Some(statement.query_map(params_from_iter(&values), tag_count)?.collect::<Result<_, _>>()?))
            })?;
            Ok(counts.unwrap_or_default())
        })
        .await
    }
}

/// Each tag once, in the order in which they were given.
fn distinct(tags: &[Tag]) -> impl Iterator<Item = Tag> {
    tags.iter().enumerate().filter(|(n, tag)| !tags[..*n].contains(tag)).map(|(_, tag)| tag.clone())
}

fn tag_count(row: &Row<'_>) -> rusqlite::Result<TagCount> {
    Ok(TagCount { tag: row.get(0)?, count: row.get::<_, i64>(1)?.unsigned_abs() })
}
