//! References to blobs in SQLite.

use std::path::Path;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{Blake3, Error, Finding, Result};
use comfy_cloud_ports::catalogue::Blobs;
use rusqlite::{Connection, Row, params};

use super::failure::Outcome;
use super::{Sqlite, create_private, micros};

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
        self.urgent(move |db| {
            let mut statement =
                db.prepare_cached("DELETE FROM blobs WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM assets WHERE hash = ?1)")?;
            let mut forgotten = Vec::new();
            for hash in &hashes {
                if statement.execute([hash.as_bytes()])? > 0 {
                    forgotten.push(*hash);
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
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::io("remove an unfinished copy")(error).into());
                }
                _ => {}
            }
            create_private(&file)?;
            let mut copy = Connection::open(&file)?;
            // All pages in one step: readers and writers go on beside it, and the copy is of one moment.
            rusqlite::backup::Backup::new(db, &mut copy)?.step(-1)?;
            // The copy is one file, without a log.
            copy.pragma_update(None, "journal_mode", "DELETE")?;
            // Bytes that nobody referred to any more may go while the others are copied.
            copy.execute_batch(
                "DELETE FROM blobs WHERE orphaned_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash)",
            )?;
            let known = blobs(&copy, [0; 32], [u8::MAX; 32])?;
            drop(copy);
            std::fs::File::open(&file).and_then(|file| file.sync_all()).map_err(Error::io("flush the copied catalogue"))?;
            Ok(known)
        })
        .await
    }

    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>> {
        if !repair {
            // Nobody has to wait to write.
            return self.read_many(|db| wrong_counts(&*db.unchecked_transaction()?)).await;
        }
        self.write(|db| {
            let findings = wrong_counts(db)?;
            db.execute_batch(MEND)?;
            Ok(findings)
        })
        .await
    }

    async fn ping(&self) -> Result<()> {
        let at = micros(Utc::now());
        self.write(move |db| {
            let sql = "INSERT INTO probe (id, at) VALUES (0, ?1) ON CONFLICT DO UPDATE SET at = excluded.at";
            db.prepare_cached(sql)?.execute([at])?;
            Ok(())
        })
        .await
    }
}

/// The blobs from one hash to another, with their sizes in bytes.
fn blobs(db: &Connection, first: [u8; 32], last: [u8; 32]) -> Outcome<Vec<(Blake3, u64)>> {
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
    INSERT INTO owners (owner, assets, bytes, changes)
        SELECT owner, 0, 0, 1 FROM (SELECT owner FROM jobs UNION SELECT owner FROM user_files UNION SELECT owner FROM workflows) WHERE true ON CONFLICT DO NOTHING;
    UPDATE owners SET
        job_bytes = coalesce((SELECT sum(bytes) FROM jobs j WHERE j.owner = owners.owner), 0),
        file_bytes = coalesce((SELECT sum(size + octet_length(path)) FROM user_files f WHERE f.owner = owners.owner), 0),
        workflow_bytes = coalesce((SELECT sum(bytes) FROM workflows w WHERE w.owner = owners.owner), 0),
        described_bytes =
            coalesce((SELECT sum(octet_length(metadata) + octet_length(tags) - 4) FROM assets a WHERE a.owner = owners.owner), 0)
            + coalesce((SELECT sum(octet_length(name)) FROM aliases l WHERE l.owner = owners.owner), 0);
";

fn wrong_counts(db: &Connection) -> Outcome<Vec<Finding>> {
    let mut findings = damage(db)?;
    findings.extend(wrong_references(db)?);
    findings.extend(wrong_tags(db)?);
    findings.extend(wrong_tag_counts(db)?);
    findings.extend(wrong_owners(db)?);
    Ok(findings)
}

fn damage(db: &Connection) -> Outcome<Vec<Finding>> {
    let mut statement = db.prepare("PRAGMA integrity_check(20)")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(Finding::Damage).collect())
}

/// Blobs that are said to have assets and have none, or the other way round.
fn wrong_references(db: &Connection) -> Outcome<Vec<Finding>> {
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
fn wrong_tags(db: &Connection) -> Outcome<Vec<Finding>> {
    wrong(db, WRONG_TAGS, |row| {
        let (tag, asset, lost): (String, i64, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("the asset of row {asset} is {} under the tag `{tag}`", if lost { "not to be found" } else { "wrongly found" }))
    })
}

/// Each tag is looked up where it should be: a join of both sides, neither of which need have the row, would
/// compare each with each.
const WRONG_TAGS: &str = "
    SELECT t.value, a.row, TRUE FROM assets a, json_each(a.tags) t
    WHERE NOT EXISTS (SELECT 1 FROM asset_tags k WHERE k.owner = a.owner AND k.tag = t.value AND k.asset = a.row)
    UNION ALL
    SELECT k.tag, k.asset, FALSE FROM asset_tags k
    WHERE NOT EXISTS (SELECT 1 FROM assets a, json_each(a.tags) t WHERE a.row = k.asset AND a.owner = k.owner AND t.value = k.tag)
";

fn wrong_tag_counts(db: &Connection) -> Outcome<Vec<Finding>> {
    let sql = "
        SELECT tag, sum(kept), sum(found) FROM (
            SELECT owner, tag, count AS kept, 0 AS found FROM tag_counts
            UNION ALL SELECT owner, tag, 0, count(*) FROM asset_tags GROUP BY owner, tag
        ) GROUP BY owner, tag HAVING sum(kept) != sum(found)";
    wrong(db, sql, |row| {
        let (tag, kept, found): (String, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("the tag `{tag}` of a user: the kept count is {kept}, and {found} are found by it"))
    })
}

fn wrong_owners(db: &Connection) -> Outcome<Vec<Finding>> {
    let sql = format!(
        "SELECT sum(kept), sum(kept_bytes), sum(found), sum(found_bytes), sum(kept_beside), sum(found_beside) FROM (
             SELECT owner, assets AS kept, bytes AS kept_bytes, 0 AS found, 0 AS found_bytes,
                    described_bytes + file_bytes + job_bytes + workflow_bytes AS kept_beside, 0 AS found_beside FROM owners
             UNION ALL SELECT owner, 0, 0, count(*), sum(size), 0, 0 FROM assets GROUP BY owner
             UNION ALL SELECT owner, 0, 0, 0, 0, 0, bytes FROM ({BESIDE})
         ) GROUP BY owner HAVING sum(kept) != sum(found) OR sum(kept_bytes) != sum(found_bytes) OR sum(kept_beside) != sum(found_beside)"
    );
    wrong(db, &sql, |row| {
        let (assets, bytes, beside): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(4)?);
        let (real_assets, real_bytes, real_beside): (i64, i64, i64) = (row.get(2)?, row.get(3)?, row.get(5)?);
        Ok(format!(
            "a user is said to have {assets} assets of {bytes} bytes and {beside} bytes beside them, and has {real_assets} of \
             {real_bytes} and {real_beside}"
        ))
    })
}

/// What owners store beside the content of assets.
const BESIDE: &str = "
    SELECT owner, octet_length(metadata) + octet_length(tags) - 4 AS bytes FROM assets
    UNION ALL SELECT owner, octet_length(name) FROM aliases
    UNION ALL SELECT owner, size + octet_length(path) FROM user_files
    UNION ALL SELECT owner, bytes FROM jobs
    UNION ALL SELECT owner, bytes FROM workflows
";

/// What is said of each row of a query that looks for what is wrong.
fn wrong(db: &Connection, sql: &str, say: impl Fn(&Row<'_>) -> rusqlite::Result<String>) -> Outcome<Vec<Finding>> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map([], |row| say(row).map(Finding::WrongCount))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tag_is_looked_up_where_it_should_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut db = Connection::open(folder.path().join("db")).expect("a database");
        super::super::schema::migrate(&mut db).expect("the tables");
        let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {WRONG_TAGS}")).expect("a plan");
        let plan = statement.query_map([], |row| row.get::<_, String>(3)).expect("rows");
        let plan = plan.collect::<Result<Vec<_>, _>>().expect("text").join("; ");
        assert!(plan.contains("SEARCH k USING PRIMARY KEY (owner=? AND tag=? AND asset=?)"), "{plan}");
        assert!(plan.contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
    }
}
