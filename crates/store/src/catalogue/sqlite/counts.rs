//! What is counted as assets come and go: how many an owner has, how many bytes, and how many have each tag.

use rusqlite::{Connection, OptionalExtension, params};

use super::remembered::Changes;
use crate::{Result, Tag, UserId};

/// An asset more, or one less, with its bytes.
pub(super) fn count_asset(db: &Connection, owner: UserId, assets: i64, bytes: i64) -> Result<()> {
    let sql = "INSERT INTO owners (owner, assets, bytes, changes) VALUES (?1, ?2, ?3, 1)
               ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, bytes = bytes + excluded.bytes, changes = changes + 1";
    db.prepare_cached(sql)?.execute(params![owner, assets, bytes])?;
    Ok(())
}

/// An asset of an owner has changed: what was counted of them may be otherwise now.
pub(super) fn count_change(db: &Connection, owner: UserId) -> Result<()> {
    db.prepare_cached("UPDATE owners SET changes = changes + 1 WHERE owner = ?1")?.execute([owner])?;
    Ok(())
}

/// Puts an asset under a tag that it had not.
pub(super) fn tag(db: &Connection, owner: UserId, row: i64, tag: &Tag) -> Result<()> {
    db.prepare_cached("INSERT INTO asset_tags (owner, tag, asset) VALUES (?1, ?2, ?3)")?.execute(params![owner, tag, row])?;
    let sql = "INSERT INTO tag_counts (owner, tag, count) VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET count = count + 1";
    db.prepare_cached(sql)?.execute(params![owner, tag])?;
    Ok(())
}

/// Takes an asset from under a tag that it had. The count stays, be it 0: the tag was in use once.
pub(super) fn untag(db: &Connection, owner: UserId, row: i64, tag: &Tag) -> Result<()> {
    db.prepare_cached("DELETE FROM asset_tags WHERE owner = ?1 AND tag = ?2 AND asset = ?3")?.execute(params![owner, tag, row])?;
    db.prepare_cached("UPDATE tag_counts SET count = count - 1 WHERE owner = ?1 AND tag = ?2")?.execute(params![owner, tag])?;
    Ok(())
}

/// How many assets an owner has.
pub(super) fn assets_of(db: &Connection, owner: UserId) -> Result<u64> {
    Ok(kept(db, "SELECT assets FROM owners WHERE owner = ?1", params![owner])?.unsigned_abs())
}

/// How many bytes an owner has.
pub(super) fn bytes_of(db: &Connection, owner: UserId) -> Result<u64> {
    Ok(kept(db, "SELECT bytes FROM owners WHERE owner = ?1", params![owner])?.unsigned_abs())
}

/// How often the assets of an owner have changed.
pub(super) fn changes_of(db: &Connection, owner: UserId) -> Result<Changes> {
    kept(db, "SELECT changes FROM owners WHERE owner = ?1", params![owner]).map(Changes)
}

/// How many assets of an owner have a tag.
pub(super) fn assets_with(db: &Connection, owner: UserId, tag: &Tag) -> Result<u64> {
    Ok(kept(db, "SELECT count FROM tag_counts WHERE owner = ?1 AND tag = ?2", params![owner, tag])?.unsigned_abs())
}

fn kept(db: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<i64> {
    Ok(db.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?.unwrap_or(0))
}
