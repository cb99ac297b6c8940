//! Tags in PostgreSQL.

use async_trait::async_trait;
use comfy_cloud_domain::{
    AssetFilter, AssetId, Error, MAX_TAGS, Principal, Result, Tag, TagCount, TagOrder, TagPage,
    TagQuery, TagsAdded, TagsRemoved,
};
use comfy_cloud_ports::catalogue::Tags;
use tokio_postgres::Row;

use super::assets::{owned, set_tags};
use super::failure::Outcome;
use super::filter::{Values, condition, kept_total};
use super::pages::owners;
use super::{Postgres, query, query_once, query_one, unsigned};

#[async_trait]
impl Tags for Postgres {
    async fn add_tags(
        &self,
        principal: &Principal,
        id: AssetId,
        tags: &[Tag],
    ) -> Result<TagsAdded> {
        let owner = principal.user();
        self.change_as(principal, |db| {
            let tags = tags.to_vec();
            Box::pin(async move {
                let found = owned(db, owner, id).await?;
                let (already_present, added): (Vec<Tag>, Vec<Tag>) =
                    distinct(&tags).partition(|tag| found.asset.tags.contains(tag));
                if !added.is_empty() && found.asset.tags.len() + added.len() > MAX_TAGS {
                    return Err(Error::TooManyTags { limit: MAX_TAGS }.into());
                }
                let total =
                    set_tags(db, &found, found.asset.tags.iter().chain(&added).cloned().collect())
                        .await?;
                Ok(TagsAdded { added, already_present, total })
            })
        })
        .await
    }

    async fn remove_tags(
        &self,
        principal: &Principal,
        id: AssetId,
        tags: &[Tag],
    ) -> Result<TagsRemoved> {
        let owner = principal.user();
        self.change_as(principal, |db| {
            let tags = tags.to_vec();
            Box::pin(async move {
                let found = owned(db, owner, id).await?;
                let (removed, not_present): (Vec<Tag>, Vec<Tag>) =
                    distinct(&tags).partition(|tag| found.asset.tags.contains(tag));
                let kept =
                    found.asset.tags.iter().filter(|tag| !removed.contains(tag)).cloned().collect();
                let total = set_tags(db, &found, kept).await?;
                Ok(TagsRemoved { removed, not_present, total })
            })
        })
        .await
    }

    async fn list_tags(&self, principal: &Principal, wanted: &TagQuery) -> Result<TagPage> {
        // No tag has one, and no text of the database.
        if wanted.prefix.contains('\0') {
            return Ok(TagPage { tags: Vec::new(), total: 0 });
        }
        let (owners, wanted) = (owners(principal, wanted.include_public), wanted.clone());
        self.read_for(principal.user(), move |db| {
            Box::pin(async move {
                // `\u{10ffff}` sorts behind every text that begins with the prefix.
                let last = format!("{}\u{10ffff}", wanted.prefix);
                let mut sql = "SELECT tag, sum(count)::bigint AS total FROM tag_counts
                               WHERE owner = ANY($1) AND tag >= $2 AND tag < $3 GROUP BY tag"
                    .to_owned();
                if !wanted.include_zero {
                    sql.push_str(" HAVING sum(count) > 0");
                }
                let count = format!("SELECT count(*) FROM ({sql}) one");
                let total =
                    unsigned(&query_one(db, &count, &[&owners, &wanted.prefix, &last]).await?, 0)?;
                let order = match wanted.order {
                    TagOrder::Count => "total DESC, tag",
                    TagOrder::Name => "tag",
                };
                sql.push_str(&format!(" ORDER BY {order} LIMIT $4 OFFSET $5"));
                let (limit, offset) =
                    (i64::from(wanted.limit), i64::try_from(wanted.offset).unwrap_or(i64::MAX));
                let rows =
                    query(db, &sql, &[&owners, &wanted.prefix, &last, &limit, &offset]).await?;
                Ok(TagPage { tags: rows.iter().map(tag_count).collect::<Outcome<_>>()?, total })
            })
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
        self.read_for(principal.user(), move |db| {
            Box::pin(async move {
                let (mut parts, mut values) = (Vec::new(), Values::default());
                for owner in owners {
                    if filter.all_tags.is_empty() && filter.any_tags.is_empty() && kept_total(db, owner, &filter).await?.is_some() {
                        // Of all assets, the counts are kept.
                        let owner = values.push(owner);
                        parts.push(format!("SELECT tag, count AS times FROM tag_counts WHERE owner = {owner} AND count > 0"));
                        continue;
                    }
                    let condition = condition(owner, &filter, &mut values);
                    parts.push(format!(
                        "SELECT t.tag, 1 AS times FROM assets a, json_array_elements_text(a.tags::json) t (tag) WHERE {condition}"
                    ));
                }
                let limit = values.push(i64::from(limit));
                let sql = format!(
                    "SELECT tag COLLATE \"C\", sum(times)::bigint AS total FROM ({}) one GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {limit}",
                    parts.join(" UNION ALL ")
                );
                query_once(db, &sql, &values.bound()).await?.iter().map(tag_count).collect()
            })
        })
        .await
    }
}

/// Each tag once, in the order in which they were given.
fn distinct(tags: &[Tag]) -> impl Iterator<Item = Tag> {
    tags.iter().enumerate().filter(|(n, tag)| !tags[..*n].contains(tag)).map(|(_, tag)| tag.clone())
}

fn tag_count(row: &Row) -> Outcome<TagCount> {
    Ok(TagCount { tag: Tag::kept(row.try_get(0)?), count: unsigned(row, 1)? })
}
