//! What is counted as assets, files and jobs come and go: how many assets an owner has, how many
//! bytes of each kind, and how many assets have each tag.

use comfy_cloud_domain::{Error, Tag, Usage, UserId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::cache::Changes;
use super::failure::Outcome;

/// An asset more, or one less, with its bytes.
pub(super) fn count_asset(db: &Connection, owner: UserId, assets: i64, bytes: i64) -> Outcome<()> {
    let sql = "INSERT INTO owners (owner, assets, bytes, changes) VALUES (?1, ?2, ?3, 1)
               ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, bytes = bytes + excluded.bytes, changes = changes + 1";
    db.prepare_cached(sql)?.execute(params![owner, assets, bytes])?;
    Ok(())
}

/// An asset of an owner has changed: what was counted of them may be otherwise now.
pub(super) fn count_change(db: &Connection, owner: UserId) -> Outcome<()> {
    db.prepare_cached("UPDATE owners SET changes = changes + 1 WHERE owner = ?1")?
        .execute([owner])?;
    Ok(())
}

/// Puts an asset under a tag that it had not.
pub(super) fn tag(db: &Connection, owner: UserId, row: i64, tag: &Tag) -> Outcome<()> {
    db.prepare_cached("INSERT INTO asset_tags (owner, tag, asset) VALUES (?1, ?2, ?3)")?
        .execute(params![owner, tag, row])?;
    let sql = "INSERT INTO tag_counts (owner, tag, count) VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET count = count + 1";
    db.prepare_cached(sql)?.execute(params![owner, tag])?;
    Ok(())
}

/// Takes an asset from under a tag that it had. The count stays, be it 0: the tag was in use once.
pub(super) fn untag(db: &Connection, owner: UserId, row: i64, tag: &Tag) -> Outcome<()> {
    db.prepare_cached("DELETE FROM asset_tags WHERE owner = ?1 AND tag = ?2 AND asset = ?3")?
        .execute(params![owner, tag, row])?;
    db.prepare_cached("UPDATE tag_counts SET count = count - 1 WHERE owner = ?1 AND tag = ?2")?
        .execute(params![owner, tag])?;
    Ok(())
}

/// How many assets an owner has.
pub(super) fn assets_of(db: &Connection, owner: UserId) -> Outcome<u64> {
    Ok(kept(db, "SELECT assets FROM owners WHERE owner = ?1", params![owner])?.unsigned_abs())
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
pub(super) fn count_bytes(db: &Connection, owner: UserId, kind: Kind, bytes: i64) -> Outcome<()> {
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
        "INSERT INTO owners (owner, assets, bytes, changes, {column}) VALUES (?1, 0, 0, 0, ?2)
         ON CONFLICT DO UPDATE SET {column} = {column} + excluded.{column}"
    );
    db.prepare_cached(&sql)?.execute(params![owner, bytes])?;
    Ok(())
}

/// What an owner stores, as far as rows say it. The requests for downloads are few, and are added
/// up.
pub(super) fn usage_of(db: &Connection, owner: UserId) -> Outcome<Usage> {
    let sql = "SELECT coalesce(bytes, 0), coalesce(described_bytes, 0), coalesce(file_bytes, 0), coalesce(job_bytes, 0),
                   coalesce(workflow_bytes, 0), (
                   SELECT coalesce(sum(octet_length(source_url) + octet_length(tags) + octet_length(metadata)), 0)
                   FROM downloads WHERE owner = ?1
               ) FROM (SELECT ?1 AS id) LEFT JOIN owners ON owners.owner = id";
    let usage = |row: &Row<'_>| {
        // A count that is wrong is for a check to find, and below nothing is nothing.
        let bytes =
            |column| Ok::<_, rusqlite::Error>(row.get::<_, i64>(column)?.max(0).unsigned_abs());
        let (workflows, downloads) = (bytes(4)?, bytes(5)?);
        Ok(Usage {
            assets: bytes(0)?,
            described: bytes(1)?,
            files: bytes(2)?,
            jobs: bytes(3)?,
            workflows,
            downloads,
        })
    };
    Ok(db.prepare_cached(sql)?.query_row([owner], usage)?)
}

/// Whether an owner may store so much more. The public library has no limit.
pub(super) fn require_room(
    db: &Connection,
    owner: UserId,
    needed: u64,
    quota: Option<u64>,
) -> Outcome<()> {
    let Some(limit) = quota.filter(|_| owner != UserId::LIBRARY) else { return Ok(()) };
    let used = usage_of(db, owner)?.total();
    if used.saturating_add(needed) > limit {
        Err(Error::OverQuota { used, needed, limit }.into())
    } else {
        Ok(())
    }
}

/// How often the assets of an owner have changed.
pub(super) fn changes_of(db: &Connection, owner: UserId) -> Outcome<Changes> {
    kept(db, "SELECT changes FROM owners WHERE owner = ?1", params![owner]).map(Changes)
}

/// How many assets of an owner have a tag.
pub(super) fn assets_with(db: &Connection, owner: UserId, tag: &Tag) -> Outcome<u64> {
    Ok(kept(db, "SELECT count FROM tag_counts WHERE owner = ?1 AND tag = ?2", params![owner, tag])?
        .unsigned_abs())
}

fn kept(db: &Connection, sql: &str, values: impl rusqlite::Params) -> Outcome<i64> {
    Ok(db.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?.unwrap_or(0))
}
