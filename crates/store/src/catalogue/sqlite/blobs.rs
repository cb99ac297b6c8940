//! References to blobs in SQLite.

use std::path::Path;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use super::{Sqlite, micros};
use crate::catalogue::Blobs;
use crate::hash::Blake3;
use crate::{Error, Finding, Result};

#[async_trait]
impl Blobs for Sqlite {
    async fn unreferenced_blobs(&self, since_before: DateTime<Utc>, limit: u32) -> Result<Vec<Blake3>> {
        self.read_many(move |db| {
            let sql = "SELECT hash FROM blobs WHERE orphaned_at IS NOT NULL AND orphaned_at <= ?1 ORDER BY orphaned_at LIMIT ?2";
            let mut statement = db.prepare_cached(sql)?;
            let rows = statement.query_map(params![micros(since_before), limit], |row| row.get(0).map(Blake3::from_bytes))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn forget_blobs(&self, hashes: &[Blake3]) -> Result<Vec<Blake3>> {
        let hashes = hashes.to_vec();
        self.write(move |db| {
            let mut statement =
                db.prepare_cached("DELETE FROM blobs WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM assets WHERE hash = ?1)")?;
            let mut forgotten = Vec::new();
            for hash in hashes {
                if statement.execute([hash.as_bytes()])? > 0 {
                    forgotten.push(hash);
                }
            }
            Ok(forgotten)
        })
        .await
    }

    async fn knows_blob(&self, hash: Blake3) -> Result<bool> {
        self.read_few(|db| Ok(db.prepare_cached("SELECT 1 FROM blobs WHERE hash = ?1")?.exists([hash.as_bytes()])?))
    }

    async fn known_blobs(&self, shard: u8) -> Result<Vec<(Blake3, u64)>> {
        let (mut first, mut last) = ([0; 32], [u8::MAX; 32]);
        (first[0], last[0]) = (shard, shard);
        self.read_many(move |db| blobs(db, first, last)).await
    }

    async fn copy_to(&self, file: &Path) -> Result<Vec<(Blake3, u64)>> {
        let file = file.to_path_buf();
        self.read_many(move |db| {
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(Error::io("remove an unfinished copy")(error)),
                _ => {}
            }
            let mut copy = Connection::open(&file)?;
            // All pages in one step: readers and writers go on beside it, and the copy is of one moment.
            rusqlite::backup::Backup::new(db, &mut copy)?.step(-1)?;
            // The copy is one file, without a log.
            copy.pragma_update(None, "journal_mode", "DELETE")?;
            let known = blobs(&copy, [0; 32], [u8::MAX; 32])?;
            drop(copy);
            std::fs::File::open(&file).and_then(|file| file.sync_all()).map_err(Error::io("flush the copied catalogue"))?;
            Ok(known)
        })
        .await
    }

    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>> {
        self.write(move |db| {
            let mut findings = damage(db)?;
            findings.extend(wrong_references(db)?);
            findings.extend(wrong_tags(db)?);
            findings.extend(wrong_tag_counts(db)?);
            findings.extend(wrong_owners(db)?);
            if repair {
                db.execute_batch(MEND)?;
            }
            Ok(findings)
        })
        .await
    }

    async fn ping(&self) -> Result<()> {
        self.write(|db| Ok(db.execute_batch("SELECT 1")?)).await
    }
}

/// The blobs from one hash to another, with their sizes in bytes.
fn blobs(db: &Connection, first: [u8; 32], last: [u8; 32]) -> Result<Vec<(Blake3, u64)>> {
    let mut statement = db.prepare("SELECT hash, size FROM blobs WHERE hash BETWEEN ?1 AND ?2")?;
    let rows = statement.query_map([first, last], |row| Ok((Blake3::from_bytes(row.get(0)?), row.get::<_, i64>(1)?.unsigned_abs())))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Brings what is kept beside the assets to what they say.
const MEND: &str = "
    UPDATE blobs SET orphaned_at = NULL WHERE orphaned_at IS NOT NULL AND EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash);
    UPDATE blobs SET orphaned_at = 0 WHERE orphaned_at IS NULL AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash);
    DELETE FROM asset_tags;
    INSERT INTO asset_tags (owner, tag, asset) SELECT a.owner, t.value, a.row FROM assets a, json_each(a.tags) t;
    UPDATE tag_counts SET count = 0;
    INSERT INTO tag_counts (owner, tag, count)
        SELECT owner, tag, count(*) FROM asset_tags WHERE true GROUP BY owner, tag
        ON CONFLICT DO UPDATE SET count = excluded.count;
    UPDATE owners SET assets = 0, bytes = 0, changes = changes + 1;
    INSERT INTO owners (owner, assets, bytes, changes)
        SELECT owner, count(*), sum(size), 1 FROM assets WHERE true GROUP BY owner
        ON CONFLICT DO UPDATE SET assets = excluded.assets, bytes = excluded.bytes;
";

fn damage(db: &Connection) -> Result<Vec<Finding>> {
    let mut statement = db.prepare("PRAGMA integrity_check(20)")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(Finding::Damage).collect())
}

/// Blobs that are said to have assets and have none, or the other way round.
fn wrong_references(db: &Connection) -> Result<Vec<Finding>> {
    let sql = "SELECT hash, orphaned_at IS NULL FROM blobs
               WHERE (orphaned_at IS NULL) != EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash)";
    wrong(db, sql, |row| {
        let hash = Blake3::from_bytes(row.get(0)?);
        Ok(if row.get(1)? {
            format!("nobody has {hash} any more, and it is kept")
        } else {
            format!("{hash} waits for its removal, and has assets")
        })
    })
}

/// Assets that cannot be found by a tag that they have, or are found by one that they have not.
fn wrong_tags(db: &Connection) -> Result<Vec<Finding>> {
    let sql = "
        WITH real AS (SELECT a.owner, t.value AS tag, a.row AS asset FROM assets a, json_each(a.tags) t)
        SELECT coalesce(r.tag, k.tag), coalesce(r.asset, k.asset), k.asset IS NULL
        FROM asset_tags k FULL JOIN real r ON k.owner = r.owner AND k.tag = r.tag AND k.asset = r.asset
        WHERE k.asset IS NULL OR r.asset IS NULL";
    wrong(db, sql, |row| {
        let (tag, asset, lost): (String, i64, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("the asset of row {asset} is {} under the tag `{tag}`", if lost { "not to be found" } else { "wrongly found" }))
    })
}

fn wrong_tag_counts(db: &Connection) -> Result<Vec<Finding>> {
    let sql = "
        WITH real AS (SELECT a.owner, t.value AS tag, count(*) AS count FROM assets a, json_each(a.tags) t GROUP BY a.owner, tag)
        SELECT coalesce(k.tag, r.tag), coalesce(k.count, 0), coalesce(r.count, 0)
        FROM tag_counts k FULL JOIN real r ON k.owner = r.owner AND k.tag = r.tag
        WHERE coalesce(k.count, 0) != coalesce(r.count, 0)";
    wrong(db, sql, |row| {
        let (tag, kept, real): (String, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("the tag `{tag}` of a user: the kept count is {kept}, and there are {real}"))
    })
}

fn wrong_owners(db: &Connection) -> Result<Vec<Finding>> {
    let sql = "
        WITH real AS (SELECT owner, count(*) AS assets, sum(size) AS bytes FROM assets GROUP BY owner)
        SELECT coalesce(k.assets, 0), coalesce(k.bytes, 0), coalesce(r.assets, 0), coalesce(r.bytes, 0)
        FROM owners k FULL JOIN real r ON k.owner = r.owner
        WHERE coalesce(k.assets, 0) != coalesce(r.assets, 0) OR coalesce(k.bytes, 0) != coalesce(r.bytes, 0)";
    wrong(db, sql, |row| {
        let (assets, bytes): (i64, i64) = (row.get(0)?, row.get(1)?);
        let (real_assets, real_bytes): (i64, i64) = (row.get(2)?, row.get(3)?);
        Ok(format!("a user is said to have {assets} assets of {bytes} bytes, and has {real_assets} of {real_bytes}"))
    })
}

/// What is said of each row of a query that looks for what is wrong.
fn wrong(db: &Connection, sql: &str, say: impl Fn(&Row<'_>) -> rusqlite::Result<String>) -> Result<Vec<Finding>> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map([], |row| say(row).map(Finding::WrongCount))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
