//! References to blobs in PostgreSQL.

use std::path::Path;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{Blake3, Error, Finding, Result};
use comfy_cloud_ports::catalogue::Blobs;
use deadpool_postgres::Transaction;
use tokio_postgres::Row;

use super::assets::content;
use super::failure::Outcome;
use super::{Postgres, execute, micros, query, query_opt, unsigned};

#[async_trait]
impl Blobs for Postgres {
    async fn unreferenced_blobs(&self, since_before: DateTime<Utc>, limit: u32) -> Result<Vec<Blake3>> {
        let sql = "SELECT hash FROM blobs WHERE orphaned_at IS NOT NULL AND orphaned_at <= $1 ORDER BY orphaned_at LIMIT $2";
        let rows = query(&self.reader().await?, sql, &[&micros(since_before), &i64::from(limit)]).await?;
        Ok(rows.iter().map(|row| content(row, 0, &"")).collect::<Outcome<_>>()?)
    }

    async fn forget_blobs(&self, hashes: &[Blake3]) -> Result<Vec<Blake3>> {
        self.change(|db| {
            let hashes: Vec<Vec<u8>> = hashes.iter().map(|hash| hash.as_bytes().to_vec()).collect();
            Box::pin(async move {
                // Locked before they are judged: who mints one of them has done so by then, or waits.
                let locked = query(db, "SELECT hash FROM blobs WHERE hash = ANY($1) ORDER BY hash FOR UPDATE", &[&hashes]).await?;
                let locked = locked.iter().map(|row| Ok(row.try_get(0)?)).collect::<Outcome<Vec<Vec<u8>>>>()?;
                let sql = "DELETE FROM blobs WHERE hash = ANY($1) AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = blobs.hash)
                           RETURNING hash";
                query(db, sql, &[&locked]).await?.iter().map(|row| content(row, 0, &"")).collect()
            })
        })
        .await
    }

    async fn knows_blob(&self, hash: Blake3) -> Result<bool> {
        let hash: &[u8] = hash.as_bytes();
        Ok(query_opt(&self.reader().await?, "SELECT 1 FROM blobs WHERE hash = $1", &[&hash]).await?.is_some())
    }

    async fn known_blobs(&self, shard: u8) -> Result<Vec<(Blake3, u64)>> {
        let (mut first, mut last) = ([0; 32], [u8::MAX; 32]);
        (first[0], last[0]) = (shard, shard);
        self.read_many(move |db| {
            Box::pin(async move {
                let sql = "SELECT hash, size FROM blobs WHERE hash BETWEEN $1 AND $2";
                let rows = query(db, sql, &[&first.as_slice(), &last.as_slice()]).await?;
                rows.iter().map(|row| Ok((content(row, 0, &"")?, unsigned(row, 1)?))).collect()
            })
        })
        .await
    }

    async fn copy_to(&self, _file: &Path) -> Result<Vec<(Blake3, u64)>> {
        Err(Error::NotCopied)
    }

    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>> {
        if !repair {
            // Nobody has to wait to write.
            return self.read_many(|db| Box::pin(wrong_counts(db))).await;
        }
        self.change(|db| {
            Box::pin(async move {
                // Whoever changes something that is counted locks a row of this table first, and waits.
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

async fn wrong_counts(db: &Transaction<'_>) -> Outcome<Vec<Finding>> {
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
        let (tag, asset, lost): (String, i64, bool) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Ok(format!("the asset of row {asset} is {} under the tag `{tag}`", if lost { "not to be found" } else { "wrongly found" }))
    })
    .await?;
    let sql = "SELECT tag, sum(kept)::bigint, sum(found)::bigint FROM (
                   SELECT owner, tag, count AS kept, 0 AS found FROM tag_counts
                   UNION ALL SELECT owner, tag, 0, count(*) FROM asset_tags GROUP BY owner, tag
               ) one GROUP BY owner, tag HAVING sum(kept) != sum(found)";
    wrong(db, sql, &mut findings, |row| {
        let (tag, kept, found): (String, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Ok(format!("the tag `{tag}` of a user: the kept count is {kept}, and {found} are found by it"))
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
async fn wrong(db: &Transaction<'_>, sql: &str, findings: &mut Vec<Finding>, say: impl Fn(&Row) -> Outcome<String>) -> Outcome<()> {
    for row in query(db, sql, &[]).await? {
        findings.push(Finding::WrongCount(say(&row)?));
    }
    Ok(())
}
