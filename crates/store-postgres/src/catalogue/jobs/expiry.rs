//! What is forgotten of jobs when its time is over, a batch at a time.

use chrono::{DateTime, Utc};
use comfy_cloud_domain::{AssetId, UserId};
use deadpool_postgres::Transaction;

use super::super::assets;
use super::super::failure::Outcome;
use super::super::{execute, micros, query};
use super::LONG;

/// How many jobs one change forgets.
const PRUNE_LIMIT: i64 = 1000;

/// Forgets some jobs that ended before a time; returns how many.
pub(super) async fn prune(db: &Transaction<'_>, ended_before: DateTime<Utc>) -> Outcome<u64> {
    let before = micros(ended_before);
    db.batch_execute(LONG).await?;
    let sql = "SELECT number, owner FROM jobs WHERE ended_at < $1 ORDER BY ended_at LIMIT $2";
    let found = query(db, sql, &[&before, &PRUNE_LIMIT]).await?;
    let numbers = found.iter().map(|row| row.try_get(0)).collect::<Result<Vec<i64>, _>>()?;
    let owners = found.iter().map(|row| row.try_get(1)).collect::<Result<Vec<UserId>, _>>()?;
    let sql = "SELECT 1 FROM owners WHERE owner = ANY($1) ORDER BY owner FOR UPDATE";
    query(db, sql, &[&owners]).await?;
    execute(db, "DELETE FROM jobs WHERE number = ANY($1)", &[&numbers]).await
}

/// Deletes some temporary outputs of jobs that ended before a time; returns how many.
pub(super) async fn expire_temporary_outputs(
    db: &Transaction<'_>,
    ended_before: DateTime<Utc>,
) -> Outcome<u64> {
    let before = micros(ended_before);
    // An asset that its user has tagged otherwise since, or that any job has saved, is meant to be
    // kept.
    let expired = format!(
        "{} WHERE a.tags IN ('[]', '[\"temp\"]') AND a.id IN (
             SELECT f.asset FROM job_files f JOIN jobs j ON j.number = f.job WHERE f.temporary AND j.ended_at < $1
         ) AND NOT EXISTS (SELECT 1 FROM job_files k WHERE k.asset = a.id AND NOT k.temporary) AND NOT {}",
        assets::SELECT,
        assets::IS_NEEDED
    );
    let found =
        query(db, &format!("{expired} ORDER BY a.id LIMIT $2"), &[&before, &PRUNE_LIMIT]).await?;
    let found = found.iter().map(assets::found).collect::<Outcome<Vec<_>>>()?;
    let owners: Vec<UserId> = found.iter().map(|found| found.owner).collect();
    query(db, "SELECT 1 FROM owners WHERE owner = ANY($1) ORDER BY owner FOR UPDATE", &[&owners])
        .await?;
    // With their owners locked they are looked at again: they may be meant to be kept since, or be
    // gone.
    let ids: Vec<AssetId> = found.iter().map(|found| found.asset.id).collect();
    let still =
        query(db, &format!("{expired} AND a.id = ANY($2) ORDER BY a.hash"), &[&before, &ids])
            .await?;
    for row in &still {
        assets::remove(db, &assets::found(row)?).await?;
    }
    Ok(found.len() as u64)
}
