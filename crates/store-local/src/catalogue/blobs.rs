//! Where bytes are, in SQLite, and which of them may go.

use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Blake3, BlobRef, Digest, Error, Finding, HoldId, LeaseId, Location, Result, StoredBlob,
};
use comfy_cloud_ports::catalogue::{BlobIndex, Health};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::failure::Outcome;
use super::{Sqlite, create_private, micros, now};

#[async_trait]
impl BlobIndex for Sqlite {
    async fn reserve(&self, holder: &str, lasts: Duration) -> Result<LeaseId> {
        let (lease, holder) = (LeaseId::new(), holder.to_owned());
        self.write(move |db| {
            let sql = "INSERT INTO leases (id, holder, until) VALUES (?1, ?2, ?3)";
            db.prepare_cached(sql)?.execute(params![lease, holder, micros(now() + lasts)])?;
            Ok(lease)
        })
        .await
    }

    async fn renew(&self, lease: LeaseId, lasts: Duration) -> Result<bool> {
        self.write(move |db| {
            let sql = "UPDATE leases SET until = ?2 WHERE id = ?1";
            Ok(db.prepare_cached(sql)?.execute(params![lease, micros(now() + lasts)])? > 0)
        })
        .await
    }

    async fn release(&self, lease: LeaseId) -> Result<()> {
        self.write(move |db| {
            db.prepare_cached("DELETE FROM leases WHERE id = ?1")?.execute([lease])?;
            Ok(())
        })
        .await
    }

    async fn end_expired_leases(&self) -> Result<u64> {
        let expired = self.read_few(|db| {
            Ok(db
                .prepare_cached("SELECT 1 FROM leases WHERE until < ?1")?
                .exists([micros(now())])?)
        })?;
        match expired {
            true => {
                self.write(|db| {
                    Ok(db
                        .prepare_cached("DELETE FROM leases WHERE until < ?1")?
                        .execute([micros(now())])? as u64)
                })
                .await
            }
            false => Ok(0),
        }
    }

    async fn end_leases_of(&self, holder: &str) -> Result<u64> {
        let holder = holder.to_owned();
        self.urgent(move |db| {
            Ok(db.prepare_cached("DELETE FROM leases WHERE holder = ?1")?.execute([&holder])?
                as u64)
        })
        .await
    }

    async fn locate(&self, hash: Blake3) -> Result<Option<StoredBlob>> {
        let read = || {
            let sql = format!("{STORED} WHERE hash = ?1");
            Ok(self.read_few(|db| {
                Ok(db.prepare_cached(&sql)?.query_row([hash.as_bytes()], stored).optional()?)
            })?)
        };
        Ok(self.cache.blobs.get_or_read(&self.cache.version()?, hash, read)?)
    }

    async fn stored_blobs(&self, after: Option<Blake3>, limit: u32) -> Result<Vec<StoredBlob>> {
        self.read_many(move |db| {
            let mut statement =
                db.prepare_cached(&format!("{STORED} WHERE hash > ?1 ORDER BY hash LIMIT ?2"))?;
            // Every hash is larger than no bytes.
            let after = after.map(|hash| hash.as_bytes().to_vec()).unwrap_or_default();
            Ok(statement.query_map(params![after, limit], stored)?.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn discard(&self, location: &Location) -> Result<bool> {
        let location = location.clone();
        self.urgent(move |db| {
            if db.prepare_cached("SELECT 1 FROM blobs WHERE location = ?1")?.exists([&location])? {
                return Ok(false);
            }
            // One that is doomed already may be held, and goes with the others.
            doom(db, &location, 0)
        })
        .await
    }

    async fn claim_orphans(&self, since_before: DateTime<Utc>, limit: u32) -> Result<u64> {
        let before = micros(since_before);
        let some = self.read_few(|db| {
            Ok(db
                .prepare_cached("SELECT 1 FROM blobs WHERE orphaned_at <= ?1")?
                .exists([before])?)
        })?;
        if !some {
            return Ok(0);
        }
        self.urgent(move |db| {
            let sql = "SELECT hash, location, orphaned_at FROM blobs b WHERE orphaned_at IS NOT NULL AND orphaned_at <= ?1
                       AND NOT EXISTS (SELECT 1 FROM assets WHERE hash = b.hash) ORDER BY orphaned_at LIMIT ?2";
            let mut statement = db.prepare_cached(sql)?;
            let orphan = |row: &Row<'_>| Ok((row.get::<_, [u8; 32]>(0)?, row.get::<_, Location>(1)?, row.get::<_, i64>(2)?));
            let orphans: Vec<_> = statement.query_map(params![before, limit], orphan)?.collect::<Result<_, _>>()?;
            for (hash, location, orphaned_at) in &orphans {
                db.prepare_cached("DELETE FROM blobs WHERE hash = ?1")?.execute([hash])?;
                doom(db, location, *orphaned_at)?;
            }
            Ok(orphans.len() as u64)
        })
        .await
    }

    async fn doomed(&self, doomed_before: DateTime<Utc>, limit: u32) -> Result<Vec<Location>> {
        self.read_many(move |db| {
            let sql = "SELECT location FROM doomed
                       WHERE doomed_at <= ?1 AND unreferenced_at < (SELECT coalesce(min(since), ?2) FROM holds WHERE until >= ?3) LIMIT ?4";
            let mut statement = db.prepare_cached(sql)?;
            let rows = statement.query_map(params![micros(doomed_before), i64::MAX, micros(now()), limit], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn forget(&self, locations: &[Location]) -> Result<()> {
        let locations = locations.to_vec();
        self.urgent(move |db| {
            let mut statement = db.prepare_cached("DELETE FROM doomed WHERE location = ?1")?;
            for location in &locations {
                statement.execute([location])?;
            }
            Ok(())
        })
        .await
    }

    async fn unclaimed(&self, locations: &[Location]) -> Result<Vec<Location>> {
        let locations = locations.to_vec();
        self.read_many(move |db| {
            // All of one moment.
            let moment = db.unchecked_transaction()?;
            let mut claims = moment.prepare_cached(
                "SELECT 1 FROM blobs WHERE location = ?1 UNION ALL SELECT 1 FROM doomed WHERE location = ?1
                 UNION ALL SELECT 1 FROM leases WHERE id = ?2",
            )?;
            let mut unclaimed = Vec::new();
            for location in locations {
                if !claims.exists(params![location, location.lease()])? {
                    unclaimed.push(location);
                }
            }
            drop(claims);
            moment.finish()?;
            Ok(unclaimed)
        })
        .await
    }

    async fn hold(&self, lasts: Duration) -> Result<HoldId> {
        let hold = HoldId::new();
        // Also on a full disk: that is when a backup elsewhere is wanted.
        self.urgent(move |db| {
            let since = stamp(db)?;
            let sql = "INSERT INTO holds (id, since, until) VALUES (?1, ?2, ?3)";
            db.prepare_cached(sql)?.execute(params![hold, since, micros(now() + lasts)])?;
            // Those of processes that died.
            db.prepare_cached("DELETE FROM holds WHERE until < ?1")?.execute([micros(now())])?;
            Ok(hold)
        })
        .await
    }

    async fn renew_hold(&self, hold: HoldId, lasts: Duration) -> Result<bool> {
        self.urgent(move |db| {
            let sql = "UPDATE holds SET until = ?2 WHERE id = ?1";
            Ok(db.prepare_cached(sql)?.execute(params![hold, micros(now() + lasts)])? > 0)
        })
        .await
    }

    async fn end_hold(&self, hold: HoldId) -> Result<()> {
        self.urgent(move |db| {
            db.prepare_cached("DELETE FROM holds WHERE id = ?1")?.execute([hold])?;
            Ok(())
        })
        .await
    }

    async fn note_unfinished(&self, location: &Location, token: &str) -> Result<()> {
        let (location, token) = (location.clone(), token.to_owned());
        self.write(move |db| {
            let sql = "INSERT INTO unfinished (location, token) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET token = excluded.token";
            db.prepare_cached(sql)?.execute(params![location, token])?;
            Ok(())
        })
        .await
    }

    async fn forget_unfinished(&self, location: &Location) -> Result<()> {
        let location = location.clone();
        self.write(move |db| {
            db.prepare_cached("DELETE FROM unfinished WHERE location = ?1")?
                .execute([&location])?;
            Ok(())
        })
        .await
    }

    async fn abandoned(&self, limit: u32) -> Result<Vec<(Location, String)>> {
        self.read_many(move |db| {
            let leases: Vec<LeaseId> = db
                .prepare_cached("SELECT id FROM leases")?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            let mut statement = db.prepare_cached("SELECT location, token FROM unfinished")?;
            let rows = statement
                .query_map([], |row| Ok((row.get::<_, Location>(0)?, row.get::<_, String>(1)?)))?;
            let is_abandoned =
                |location: &Location| location.lease().is_none_or(|lease| !leases.contains(&lease));
            let rows = rows
                .filter(|row| row.as_ref().map_or(true, |(location, _)| is_abandoned(location)));
            Ok(rows.take(limit as usize).collect::<Result<_, _>>()?)
        })
        .await
    }
}

#[async_trait]
impl Health for Sqlite {
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

impl Sqlite {
    /// Copies all rows, as they are at one moment, to a new file; returns the blobs that the copy
    /// knows.
    pub(crate) async fn copy_to(&self, file: &Path) -> Result<Vec<StoredBlob>> {
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
            // All pages in one step: readers and writers go on beside it, and the copy is of one
            // moment.
            rusqlite::backup::Backup::new(db, &mut copy)?.step(-1)?;
            // The copy is one file, without a log.
            copy.pragma_update(None, "journal_mode", "DELETE")?;
            // Bytes that nobody referred to any more may go while the others are copied; those that
            // are doomed are not copied, and nobody publishes or copies there yet.
            copy.execute_batch(
                "DELETE FROM blobs WHERE orphaned_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash);
                 DELETE FROM doomed; DELETE FROM leases; DELETE FROM holds; DELETE FROM unfinished;",
            )?;
            let known = copy.prepare(STORED)?.query_map([], stored)?.collect::<Result<_, _>>()?;
            drop(copy);
            std::fs::File::open(&file).and_then(|file| file.sync_all()).map_err(Error::io("flush the copied catalogue"))?;
            Ok(known)
        })
        .await
    }
}

const STORED: &str = "SELECT hash, size, location FROM blobs";

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredBlob> {
    let blob = BlobRef {
        hash: Blake3::from_bytes(row.get(0)?),
        size_bytes: row.get::<_, i64>(1)?.unsigned_abs(),
    };
    Ok(StoredBlob { blob, location: row.get(2)? })
}

/// Refuses a location that must not become a content's: its bytes may be removed already.
pub(super) fn require_claim(db: &Connection, location: &Location) -> Outcome<()> {
    let leased =
        db.prepare_cached("SELECT 1 FROM leases WHERE id = ?1")?.exists([location.lease()])?;
    let doomed =
        db.prepare_cached("SELECT 1 FROM doomed WHERE location = ?1")?.exists([location])?;
    if leased && !doomed { Ok(()) } else { Err(Error::UploadGivenUp.into()) }
}

/// Makes a location that of a content; another one that it had is doomed.
pub(super) fn settle(db: &Connection, digest: &Digest, location: &Location) -> Outcome<()> {
    let hash = digest.blake3.as_bytes();
    let before: Option<Location> = db
        .prepare_cached("SELECT location FROM blobs WHERE hash = ?1")?
        .query_row([hash], |row| row.get(0))
        .optional()?;
    match before {
        None => {
            let sql = "INSERT INTO blobs (hash, sha256, size, location) VALUES (?1, ?2, ?3, ?4)";
            let size = i64::try_from(digest.size_bytes).unwrap_or(i64::MAX);
            db.prepare_cached(sql)?.execute(params![
                hash,
                digest.sha256.as_bytes(),
                size,
                location
            ])?;
        }
        Some(before) => {
            let sql = "UPDATE blobs SET location = ?2, orphaned_at = NULL WHERE hash = ?1";
            db.prepare_cached(sql)?.execute(params![hash, location])?;
            if before != *location {
                doom(db, &before, stamp(db)?)?;
            }
        }
    }
    Ok(())
}

/// Returns whether it was not doomed before.
fn doom(db: &Connection, location: &Location, unreferenced_at: i64) -> Outcome<bool> {
    let sql = "INSERT INTO doomed (location, unreferenced_at, doomed_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(db.prepare_cached(sql)?.execute(params![location, unreferenced_at, micros(now())])? > 0)
}

/// The time now, and never before a hold began that is there: what it is set on afterwards is held,
/// whatever the clock does.
pub(super) fn stamp(db: &Connection) -> Outcome<i64> {
    let sql = "SELECT max(?1, coalesce(max(since), 0)) FROM holds";
    Ok(db.prepare_cached(sql)?.query_row([micros(now())], |row| row.get(0))?)
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
        Ok(format!(
            "the asset of row {asset} is {} under the tag `{tag}`",
            if lost { "not to be found" } else { "wrongly found" }
        ))
    })
}

/// Each tag is looked up where it should be: a join of both sides, neither of which need have the
/// row, would compare each with each.
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
        Ok(format!(
            "the tag `{tag}` of a user: the kept count is {kept}, and {found} are found by it"
        ))
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
        let (real_assets, real_bytes, real_beside): (i64, i64, i64) =
            (row.get(2)?, row.get(3)?, row.get(5)?);
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
fn wrong(
    db: &Connection,
    sql: &str,
    say: impl Fn(&Row<'_>) -> rusqlite::Result<String>,
) -> Outcome<Vec<Finding>> {
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
        let mut statement =
            db.prepare(&format!("EXPLAIN QUERY PLAN {WRONG_TAGS}")).expect("a plan");
        let plan = statement.query_map([], |row| row.get::<_, String>(3)).expect("rows");
        let plan = plan.collect::<Result<Vec<_>, _>>().expect("text").join("; ");
        assert!(
            plan.contains("SEARCH k USING PRIMARY KEY (owner=? AND tag=? AND asset=?)"),
            "{plan}"
        );
        assert!(plan.contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
    }
}
