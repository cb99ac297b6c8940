//! Where bytes are, in PostgreSQL, and which of them may go. Times of leases, holds and doom are
//! the database's.

use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Blake3, BlobRef, Digest, Error, Finding, HoldId, LeaseId, Location, Result, StoredBlob,
};
use comfy_cloud_ports::catalogue::{BlobIndex, Health};
use deadpool_postgres::Transaction;
use tokio_postgres::Row;

use super::assets::content;
use super::failure::Outcome;
use super::{Postgres, execute, micros, query, query_one, query_opt, unreadable, unsigned};

/// The time of the database, in microseconds since 1970.
const NOW: &str = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
const STORED: &str = "SELECT hash, size, location FROM blobs";

#[async_trait]
impl BlobIndex for Postgres {
    async fn reserve(&self, holder: &str, lasts: Duration) -> Result<LeaseId> {
        let (lease, holder, lasts) = (LeaseId::new(), holder.to_owned(), whole_micros(lasts));
        self.change(move |db| {
            let holder = holder.clone();
            Box::pin(async move {
                let sql =
                    format!("INSERT INTO leases (id, holder, until) VALUES ($1, $2, {NOW} + $3)");
                execute(db, &sql, &[&lease, &holder, &lasts]).await?;
                Ok(lease)
            })
        })
        .await
    }

    async fn renew(&self, lease: LeaseId, lasts: Duration) -> Result<bool> {
        let sql = format!("UPDATE leases SET until = {NOW} + $2 WHERE id = $1");
        Ok(execute(&self.reader().await?, &sql, &[&lease, &whole_micros(lasts)]).await? > 0)
    }

    async fn release(&self, lease: LeaseId) -> Result<()> {
        Ok(execute(&self.reader().await?, "DELETE FROM leases WHERE id = $1", &[&lease])
            .await
            .map(drop)?)
    }

    async fn end_expired_leases(&self) -> Result<u64> {
        Ok(execute(&self.reader().await?, &format!("DELETE FROM leases WHERE until < {NOW}"), &[])
            .await?)
    }

    async fn end_leases_of(&self, holder: &str) -> Result<u64> {
        Ok(execute(&self.reader().await?, "DELETE FROM leases WHERE holder = $1", &[&holder])
            .await?)
    }

    async fn locate(&self, hash: Blake3) -> Result<Option<StoredBlob>> {
        let hash: &[u8] = hash.as_bytes();
        let row = query_opt(&*self.lookup().await?, &format!("{STORED} WHERE hash = $1"), &[&hash])
            .await?;
        Ok(row.as_ref().map(stored).transpose()?)
    }

    async fn stored_blobs(&self, after: Option<Blake3>, limit: u32) -> Result<Vec<StoredBlob>> {
        // Every hash is larger than no bytes.
        let after = after.map(|hash| hash.as_bytes().to_vec()).unwrap_or_default();
        let sql = format!("{STORED} WHERE hash > $1 ORDER BY hash LIMIT $2");
        let rows = query(&self.reader().await?, &sql, &[&after, &i64::from(limit)]).await?;
        Ok(rows.iter().map(stored).collect::<Outcome<_>>()?)
    }

    async fn discard(&self, location: &Location) -> Result<bool> {
        let location = location.clone();
        self.change(move |db| {
            let location = location.clone();
            Box::pin(async move {
                lock(db, &location).await?;
                if query_opt(db, "SELECT 1 FROM blobs WHERE location = $1", &[&location.as_str()])
                    .await?
                    .is_some()
                {
                    return Ok(false);
                }
                // One that is doomed already may be held, and goes with the others.
                Ok(doom(db, &[location.as_str()], &[0]).await? > 0)
            })
        })
        .await
    }

    async fn claim_orphans(&self, since_before: DateTime<Utc>, limit: u32) -> Result<u64> {
        let (before, limit) = (micros(since_before), i64::from(limit));
        let sql = "SELECT 1 FROM blobs WHERE orphaned_at <= $1 LIMIT 1";
        if query_opt(&self.reader().await?, sql, &[&before]).await?.is_none() {
            return Ok(0);
        }
        self.change(move |db| {
            Box::pin(async move {
                // Locked before they are judged: who mints one of them has done so by then, or
                // waits.
                let sql = "SELECT hash FROM blobs WHERE orphaned_at <= $1 ORDER BY hash LIMIT $2 FOR UPDATE SKIP LOCKED";
                let locked = query(db, sql, &[&before, &limit]).await?;
                let locked = locked.iter().map(|row| Ok(row.try_get(0)?)).collect::<Outcome<Vec<Vec<u8>>>>()?;
                let sql = "DELETE FROM blobs WHERE hash = ANY($1) AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash)
                           RETURNING location, orphaned_at";
                let gone = query(db, sql, &[&locked]).await?;
                let locations = gone.iter().map(|row| Ok(row.try_get(0)?)).collect::<Outcome<Vec<&str>>>()?;
                let times = gone.iter().map(|row| Ok(row.try_get(1)?)).collect::<Outcome<Vec<i64>>>()?;
                doom(db, &locations, &times).await?;
                Ok(gone.len() as u64)
            })
        })
        .await
    }

    async fn doomed(&self, doomed_before: DateTime<Utc>, limit: u32) -> Result<Vec<Location>> {
        let sql = format!(
            "SELECT location FROM doomed WHERE doomed_at <= $1
             AND unreferenced_at < (SELECT coalesce(min(since), 9223372036854775807) FROM holds WHERE until >= {NOW}) LIMIT $2"
        );
        let rows = query(&self.reader().await?, &sql, &[&micros(doomed_before), &i64::from(limit)])
            .await?;
        Ok(rows.iter().map(|row| location(row, 0)).collect::<Outcome<_>>()?)
    }

    async fn forget(&self, locations: &[Location]) -> Result<()> {
        let locations: Vec<&str> = locations.iter().map(Location::as_str).collect();
        Ok(execute(
            &self.reader().await?,
            "DELETE FROM doomed WHERE location = ANY($1)",
            &[&locations],
        )
        .await
        .map(drop)?)
    }

    async fn unclaimed(&self, locations: &[Location]) -> Result<Vec<Location>> {
        let leases: Vec<Option<LeaseId>> = locations.iter().map(Location::lease).collect();
        let locations: Vec<&str> = locations.iter().map(Location::as_str).collect();
        let sql = "SELECT l.location FROM unnest($1::text[], $2::uuid[]) l (location, lease)
                   WHERE NOT EXISTS (SELECT 1 FROM blobs b WHERE b.location = l.location)
                   AND NOT EXISTS (SELECT 1 FROM doomed d WHERE d.location = l.location)
                   AND NOT EXISTS (SELECT 1 FROM leases e WHERE e.id = l.lease)";
        let rows = query(&self.reader().await?, sql, &[&locations, &leases]).await?;
        Ok(rows.iter().map(|row| location(row, 0)).collect::<Outcome<_>>()?)
    }

    async fn hold(&self, lasts: Duration) -> Result<HoldId> {
        let (hold, lasts) = (HoldId::new(), whole_micros(lasts));
        self.change(move |db| {
            Box::pin(async move {
                // Whoever has read the holds has committed by then, or sees this one.
                db.batch_execute("LOCK TABLE holds IN ACCESS EXCLUSIVE MODE").await?;
                execute(db, &format!("DELETE FROM holds WHERE until < {NOW}"), &[]).await?;
                let since = stamp(db).await?;
                let sql =
                    format!("INSERT INTO holds (id, since, until) VALUES ($1, $2, {NOW} + $3)");
                execute(db, &sql, &[&hold, &since, &lasts]).await?;
                Ok(hold)
            })
        })
        .await
    }

    async fn renew_hold(&self, hold: HoldId, lasts: Duration) -> Result<bool> {
        let sql = format!("UPDATE holds SET until = {NOW} + $2 WHERE id = $1");
        Ok(execute(&self.reader().await?, &sql, &[&hold, &whole_micros(lasts)]).await? > 0)
    }

    async fn end_hold(&self, hold: HoldId) -> Result<()> {
        Ok(execute(&self.reader().await?, "DELETE FROM holds WHERE id = $1", &[&hold])
            .await
            .map(drop)?)
    }

    async fn note_unfinished(&self, location: &Location, token: &str) -> Result<()> {
        let sql = "INSERT INTO unfinished (location, token) VALUES ($1, $2) ON CONFLICT (location) DO UPDATE SET token = excluded.token";
        Ok(execute(&self.reader().await?, sql, &[&location.as_str(), &token]).await.map(drop)?)
    }

    async fn forget_unfinished(&self, location: &Location) -> Result<()> {
        Ok(execute(
            &self.reader().await?,
            "DELETE FROM unfinished WHERE location = $1",
            &[&location.as_str()],
        )
        .await
        .map(drop)?)
    }

    async fn abandoned(&self, limit: u32) -> Result<Vec<(Location, String)>> {
        let connection = self.reader().await?;
        let leases = query(&connection, "SELECT id FROM leases", &[]).await?;
        let leases =
            leases.iter().map(|row| Ok(row.try_get(0)?)).collect::<Outcome<Vec<LeaseId>>>()?;
        let rows = query(&connection, "SELECT location, token FROM unfinished", &[]).await?;
        let rows = rows
            .iter()
            .map(|row| Ok((location(row, 0)?, row.try_get(1)?)))
            .collect::<Outcome<Vec<(Location, String)>>>()?;
        let is_abandoned =
            |location: &Location| location.lease().is_none_or(|lease| !leases.contains(&lease));
        Ok(rows
            .into_iter()
            .filter(|(location, _)| is_abandoned(location))
            .take(limit as usize)
            .collect())
    }
}

fn whole_micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX / 4)
}

fn location(row: &Row, at: usize) -> Outcome<Location> {
    let text: &str = row.try_get(at)?;
    text.parse().map_err(|error: comfy_cloud_domain::InvalidLocation| {
        unreadable(("blob", &text, "location"), error)
    })
}

fn stored(row: &Row) -> Outcome<StoredBlob> {
    Ok(StoredBlob {
        blob: BlobRef { hash: content(row, 0, &"")?, size_bytes: unsigned(row, 1)? },
        location: location(row, 2)?,
    })
}

/// Waits for whoever else decides what becomes of a location, until the end of the transaction.
async fn lock(db: &Transaction<'_>, location: &Location) -> Outcome<()> {
    query_one(
        db,
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))::text",
        &[&location.as_str()],
    )
    .await
    .map(drop)
}

/// Refuses a location that must not become a content's: its bytes may be removed already.
pub(super) async fn require_claim(db: &Transaction<'_>, location: &Location) -> Outcome<()> {
    lock(db, location).await?;
    // Kept until the end of the transaction: who ends the lease waits.
    let leased =
        query_opt(db, "SELECT 1 FROM leases WHERE id = $1 FOR KEY SHARE", &[&location.lease()])
            .await?;
    let doomed =
        query_opt(db, "SELECT 1 FROM doomed WHERE location = $1", &[&location.as_str()]).await?;
    if leased.is_some() && doomed.is_none() { Ok(()) } else { Err(Error::UploadGivenUp.into()) }
}

/// Makes a location that of a content; another one that it had is doomed.
pub(super) async fn settle(
    db: &Transaction<'_>,
    digest: &Digest,
    location: &Location,
) -> Outcome<()> {
    let (hash, sha256): (&[u8], &[u8]) = (digest.blake3.as_bytes(), digest.sha256.as_bytes());
    let size = i64::try_from(digest.size_bytes).unwrap_or(i64::MAX);
    // Made, or locked with the location that it has until this commits: a removal that is under way
    // is waited for, and then the row is made.
    let sql = "INSERT INTO blobs (hash, sha256, size, location) VALUES ($1, $2, $3, $4)
               ON CONFLICT (hash) DO UPDATE SET orphaned_at = NULL RETURNING location";
    let row = query_one(db, sql, &[&hash, &sha256, &size, &location.as_str()]).await?;
    let before: &str = row.try_get(0)?;
    if before != location.as_str() {
        execute(db, "UPDATE blobs SET location = $2 WHERE hash = $1", &[&hash, &location.as_str()])
            .await?;
        doom(db, &[before], &[stamp(db).await?]).await?;
    }
    Ok(())
}

/// Returns how many were not doomed before.
async fn doom(db: &Transaction<'_>, locations: &[&str], unreferenced_at: &[i64]) -> Outcome<u64> {
    let sql = format!(
        "INSERT INTO doomed (location, unreferenced_at, doomed_at)
         SELECT location, at, {NOW} FROM unnest($1::text[], $2::bigint[]) d (location, at) ON CONFLICT (location) DO NOTHING"
    );
    execute(db, &sql, &[&locations, &unreferenced_at]).await
}

/// The time now, and never before a hold began that is there: what it is set on afterwards is held,
/// whatever the clock does. Who holds waits until this transaction has ended.
pub(super) async fn stamp(db: &Transaction<'_>) -> Outcome<i64> {
    let row =
        query_one(db, &format!("SELECT greatest({NOW}, coalesce(max(since), 0)) FROM holds"), &[])
            .await?;
    Ok(row.try_get(0)?)
}

#[async_trait]
impl Health for Postgres {
    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>> {
        if !repair {
            // Nobody has to wait to write.
            return self.read_many(|db| Box::pin(wrong_counts(db))).await;
        }
        self.change(|db| {
            Box::pin(async move {
                // Whoever changes something that is counted locks a row of this table first, and
                // waits.
                db.batch_execute("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s'; LOCK TABLE owners IN EXCLUSIVE MODE")
                    .await?;
                let findings = wrong_counts(db).await?;
                db.batch_execute(MEND).await?;
                Ok(findings)
            })
        })
        .await
    }

    async fn ping(&self) -> Result<()> {
        let at = micros(Utc::now());
        self.change(|db| {
            Box::pin(async move {
                let sql = "INSERT INTO probe (at) VALUES ($1) ON CONFLICT (id) DO UPDATE SET at = excluded.at";
                execute(db, sql, &[&at]).await.map(drop)
            })
        })
        .await
    }
}

/// Brings what is kept beside the assets to what they say.
const MEND: &str = "
    UPDATE blobs SET orphaned_at = NULL WHERE orphaned_at IS NOT NULL AND EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash);
    UPDATE blobs SET orphaned_at = 0 WHERE orphaned_at IS NULL AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash);
    DELETE FROM asset_tags;
    INSERT INTO asset_tags (owner, tag, asset) SELECT a.owner, t.tag, a.row FROM assets a, json_array_elements_text(a.tags::json) t (tag);
    UPDATE tag_counts SET count = 0;
    INSERT INTO tag_counts (owner, tag, count)
        SELECT owner, tag, count(*) FROM asset_tags GROUP BY owner, tag
        ON CONFLICT (owner, tag) DO UPDATE SET count = excluded.count;
    UPDATE owners SET assets = 0, bytes = 0, changes = changes + 1;
    INSERT INTO owners (owner, assets, bytes, changes)
        SELECT owner, count(*), sum(size), 1 FROM assets GROUP BY owner
        ON CONFLICT (owner) DO UPDATE SET assets = excluded.assets, bytes = excluded.bytes;
    INSERT INTO owners (owner)
        SELECT owner FROM (SELECT owner FROM jobs UNION SELECT owner FROM user_files UNION SELECT owner FROM workflows) o
        ON CONFLICT DO NOTHING;
    UPDATE owners SET
        job_bytes = coalesce((SELECT sum(bytes) FROM jobs j WHERE j.owner = owners.owner), 0),
        file_bytes = coalesce((SELECT sum(size + octet_length(path)) FROM user_files f WHERE f.owner = owners.owner), 0),
        workflow_bytes = coalesce((SELECT sum(bytes) FROM workflows w WHERE w.owner = owners.owner), 0),
        described_bytes =
            coalesce((SELECT sum(octet_length(metadata) + octet_length(tags) - 4) FROM assets a WHERE a.owner = owners.owner), 0)
            + coalesce((SELECT sum(octet_length(name)) FROM aliases l WHERE l.owner = owners.owner), 0);
";

pub(super) async fn wrong_counts(db: &Transaction<'_>) -> Outcome<Vec<Finding>> {
    let mut findings = Vec::new();
    // Blobs that are said to have assets and have none, or the other way round.
    let sql = "SELECT hash, orphaned_at IS NULL FROM blobs
               WHERE (orphaned_at IS NULL) != EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash)";
    wrong(db, sql, &mut findings, |row| {
        let hash = content(row, 0, &"")?;
        Ok(if row.try_get(1)? {
            format!("nobody has {hash} any more, and it is kept")
        } else {
            format!("{hash} waits for its removal, and has assets")
        })
    })
    .await?;
    // Assets that cannot be found by a tag that they have, or are found by one that they have not.
    let sql = "SELECT t.tag, a.row, true FROM assets a, json_array_elements_text(a.tags::json) t (tag)
               WHERE NOT EXISTS (SELECT 1 FROM asset_tags k WHERE k.owner = a.owner AND k.tag = t.tag AND k.asset = a.row)
               UNION ALL
               SELECT k.tag, k.asset, false FROM asset_tags k
               WHERE NOT EXISTS (SELECT 1 FROM assets a, json_array_elements_text(a.tags::json) t (tag)
                                 WHERE a.row = k.asset AND a.owner = k.owner AND t.tag = k.tag)";
    wrong(db, sql, &mut findings, |row| {
        let (tag, asset, lost): (String, i64, bool) =
            (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Ok(format!(
            "the asset of row {asset} is {} under the tag `{tag}`",
            if lost { "not to be found" } else { "wrongly found" }
        ))
    })
    .await?;
    let sql = "SELECT tag, sum(kept)::bigint, sum(found)::bigint FROM (
                   SELECT owner, tag, count AS kept, 0 AS found FROM tag_counts
                   UNION ALL SELECT owner, tag, 0, count(*) FROM asset_tags GROUP BY owner, tag
               ) one GROUP BY owner, tag HAVING sum(kept) != sum(found)";
    wrong(db, sql, &mut findings, |row| {
        let (tag, kept, found): (String, i64, i64) =
            (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Ok(format!(
            "the tag `{tag}` of a user: the kept count is {kept}, and {found} are found by it"
        ))
    })
    .await?;
    // What owners have, and what they store beside the content of assets.
    let sql = "
        SELECT sum(kept)::bigint, sum(kept_bytes)::bigint, sum(found)::bigint, sum(found_bytes)::bigint,
               sum(kept_beside)::bigint, sum(found_beside)::bigint FROM (
            SELECT owner, assets AS kept, bytes AS kept_bytes, 0 AS found, 0 AS found_bytes,
                   described_bytes + file_bytes + job_bytes + workflow_bytes AS kept_beside, 0 AS found_beside FROM owners
            UNION ALL SELECT owner, 0, 0, count(*), sum(size), 0, 0 FROM assets GROUP BY owner
            UNION ALL SELECT owner, 0, 0, 0, 0, 0, bytes FROM (
                SELECT owner, octet_length(metadata) + octet_length(tags) - 4 AS bytes FROM assets
                UNION ALL SELECT owner, octet_length(name) FROM aliases
                UNION ALL SELECT owner, size + octet_length(path) FROM user_files
                UNION ALL SELECT owner, bytes FROM jobs
                UNION ALL SELECT owner, bytes FROM workflows
            ) beside
        ) one GROUP BY owner HAVING sum(kept) != sum(found) OR sum(kept_bytes) != sum(found_bytes) OR sum(kept_beside) != sum(found_beside)";
    wrong(db, sql, &mut findings, |row| {
        let (assets, bytes, beside): (i64, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(4)?);
        let (real_assets, real_bytes, real_beside): (i64, i64, i64) = (row.try_get(2)?, row.try_get(3)?, row.try_get(5)?);
        Ok(format!(
            "a user is said to have {assets} assets of {bytes} bytes and {beside} bytes beside them, and has {real_assets} of \
             {real_bytes} and {real_beside}"
        ))
    })
    .await?;
    Ok(findings)
}

/// Adds what is said of each row of a query that looks for what is wrong.
async fn wrong(
    db: &Transaction<'_>,
    sql: &str,
    findings: &mut Vec<Finding>,
    say: impl Fn(&Row) -> Outcome<String>,
) -> Outcome<()> {
    for row in query(db, sql, &[]).await? {
        findings.push(Finding::WrongCount(say(&row)?));
    }
    Ok(())
}
