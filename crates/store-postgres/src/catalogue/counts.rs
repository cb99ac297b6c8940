//! What is counted as assets, files and jobs come and go: how many assets an owner has, how many
//! bytes of each kind, and how many assets have each tag. Who counts has the owner's row of
//! `owners` locked.

use comfy_cloud_domain::{Error, Tag, Usage, UserId};
use deadpool_postgres::{GenericClient, Transaction};

use super::failure::Outcome;
use super::{execute, query_one, query_opt, unsigned};

/// Locks what is counted of an owner, and with it whatever is changed of the owner's, until the
/// transaction ends.
pub(super) async fn lock(db: &Transaction<'_>, owner: UserId) -> Outcome<()> {
    let sql = "SELECT 1 FROM owners WHERE owner = $1 FOR UPDATE";
    if query_opt(db, sql, &[&owner]).await?.is_none() {
        execute(db, "INSERT INTO owners (owner) VALUES ($1) ON CONFLICT DO NOTHING", &[&owner])
            .await?;
        query_opt(db, sql, &[&owner]).await?;
    }
    Ok(())
}

/// An asset more, or one less, with its bytes.
pub(super) async fn count_asset(
    db: &Transaction<'_>,
    owner: UserId,
    assets: i64,
    bytes: i64,
) -> Outcome<()> {
    let sql = "INSERT INTO owners (owner, assets, bytes, changes) VALUES ($1, $2, $3, 1)
               ON CONFLICT (owner) DO UPDATE
               SET assets = owners.assets + excluded.assets, bytes = owners.bytes + excluded.bytes, changes = owners.changes + 1";
    execute(db, sql, &[&owner, &assets, &bytes]).await.map(drop)
}

/// An asset of an owner has changed: what was counted of them may be otherwise now.
pub(super) async fn count_change(db: &Transaction<'_>, owner: UserId) -> Outcome<()> {
    execute(db, "UPDATE owners SET changes = changes + 1 WHERE owner = $1", &[&owner])
        .await
        .map(drop)
}

/// Puts an asset under tags that it had not.
pub(super) async fn tag(
    db: &Transaction<'_>,
    owner: UserId,
    row: i64,
    tags: &[&Tag],
) -> Outcome<()> {
    if tags.is_empty() {
        return Ok(());
    }
    let sql =
        "INSERT INTO asset_tags (owner, tag, asset) SELECT $1, tag, $2 FROM unnest($3::text[]) tag";
    execute(db, sql, &[&owner, &row, &tags]).await?;
    let sql = "INSERT INTO tag_counts (owner, tag, count) SELECT $1, tag, 1 FROM unnest($2::text[]) tag ORDER BY tag
               ON CONFLICT (owner, tag) DO UPDATE SET count = tag_counts.count + 1";
    execute(db, sql, &[&owner, &tags]).await.map(drop)
}

/// Takes an asset from under tags that it had. The counts stay, be they 0: the tags were in use
/// once.
pub(super) async fn untag(
    db: &Transaction<'_>,
    owner: UserId,
    row: i64,
    tags: &[&Tag],
) -> Outcome<()> {
    if tags.is_empty() {
        return Ok(());
    }
    execute(
        db,
        "DELETE FROM asset_tags WHERE owner = $1 AND asset = $2 AND tag = ANY($3)",
        &[&owner, &row, &tags],
    )
    .await?;
    execute(
        db,
        "UPDATE tag_counts SET count = count - 1 WHERE owner = $1 AND tag = ANY($2)",
        &[&owner, &tags],
    )
    .await
    .map(drop)
}

/// Kinds of bytes that are counted beside the content of assets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Metadata and tags of assets. Their further names are counted by triggers.
    Described,
    /// The owner's own files.
    Files,
    /// Documents of jobs. Those of jobs that are deleted are counted by a trigger.
    Jobs,
    /// Saved workflows, all their versions.
    Workflows,
}

/// So many bytes more, or fewer.
pub(super) async fn count_bytes(
    db: &Transaction<'_>,
    owner: UserId,
    kind: Kind,
    bytes: i64,
) -> Outcome<()> {
    if bytes == 0 {
        return Ok(());
    }
    let column = match kind {
        Kind::Described => "described_bytes",
        Kind::Files => "file_bytes",
        Kind::Jobs => "job_bytes",
        Kind::Workflows => "workflow_bytes",
    };
    let sql = format!(
        "INSERT INTO owners (owner, {column}) VALUES ($1, $2)
         ON CONFLICT (owner) DO UPDATE SET {column} = owners.{column} + excluded.{column}"
    );
    execute(db, &sql, &[&owner, &bytes]).await.map(drop)
}

/// What an owner stores, as far as rows say it. The requests for downloads are few, and are added
/// up.
pub(super) async fn usage_of(db: &impl GenericClient, owner: UserId) -> Outcome<Usage> {
    let sql = "SELECT coalesce(bytes, 0), coalesce(described_bytes, 0), coalesce(file_bytes, 0), coalesce(job_bytes, 0),
                   coalesce(workflow_bytes, 0), (
                   SELECT coalesce(sum(octet_length(source_url) + octet_length(tags) + octet_length(metadata)), 0)::bigint
                   FROM downloads WHERE owner = $1
               ) FROM (SELECT $1::uuid AS id) one LEFT JOIN owners ON owners.owner = id";
    let row = query_one(db, sql, &[&owner]).await?;
    // A count that is wrong is for a check to find, and below nothing is nothing.
    let bytes = |column| Outcome::Ok(row.try_get::<_, i64>(column)?.max(0).unsigned_abs());
    let (workflows, downloads) = (bytes(4)?, bytes(5)?);
    Ok(Usage {
        assets: bytes(0)?,
        described: bytes(1)?,
        files: bytes(2)?,
        jobs: bytes(3)?,
        workflows,
        downloads,
    })
}

/// Whether an owner may store so much more. The public library has no limit.
pub(super) async fn require_room(
    db: &Transaction<'_>,
    owner: UserId,
    needed: u64,
    quota: Option<u64>,
) -> Outcome<()> {
    let Some(limit) = quota.filter(|_| owner != UserId::LIBRARY) else { return Ok(()) };
    lock(db, owner).await?;
    let used = usage_of(db, owner).await?.total();
    if used.saturating_add(needed) > limit {
        Err(Error::OverQuota { used, needed, limit }.into())
    } else {
        Ok(())
    }
}

/// How many assets an owner has.
pub(super) async fn assets_of(db: &impl GenericClient, owner: UserId) -> Outcome<u64> {
    let row = query_opt(db, "SELECT assets FROM owners WHERE owner = $1", &[&owner]).await?;
    row.map_or(Ok(0), |row| unsigned(&row, 0))
}

/// How many assets of an owner have a tag.
pub(super) async fn assets_with(db: &impl GenericClient, owner: UserId, tag: &Tag) -> Outcome<u64> {
    let row =
        query_opt(db, "SELECT count FROM tag_counts WHERE owner = $1 AND tag = $2", &[&owner, tag])
            .await?;
    row.map_or(Ok(0), |row| unsigned(&row, 0))
}
