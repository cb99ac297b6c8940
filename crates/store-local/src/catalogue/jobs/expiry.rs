//! What is forgotten of jobs when its time is over, a batch at a time.

use chrono::{DateTime, Utc};
use comfy_cloud_domain::Result;
use rusqlite::{Connection, params};

use super::super::assets::{self, Found};
use super::super::failure::Outcome;
use super::super::micros;

/// How many jobs one change forgets.
const PRUNE_LIMIT: u32 = 1000;

/// Forgets some jobs that ended before a time; returns how many.
pub(super) fn prune(db: &Connection, ended_before: DateTime<Utc>) -> Outcome<u64> {
    let sql =
        "DELETE FROM jobs WHERE number IN (SELECT number FROM jobs WHERE ended_at < ?1 LIMIT ?2)";
    Ok(db.prepare_cached(sql)?.execute(params![micros(ended_before), PRUNE_LIMIT])? as u64)
}

/// Deletes some temporary outputs of jobs that ended before a time; returns how many.
pub(super) fn expire_temporary_outputs(
    db: &Connection,
    ended_before: DateTime<Utc>,
) -> Outcome<u64> {
    // An asset that its user has tagged otherwise since, or that any job has saved, is meant to be
    // kept.
    let sql = format!(
        "SELECT {} FROM job_files f JOIN jobs j ON j.number = f.job JOIN assets a ON a.id = f.asset
         WHERE f.temporary AND j.ended_at < ?1 AND a.tags IN ('[]', '[\"temp\"]')
             AND NOT EXISTS (SELECT 1 FROM job_files k WHERE k.asset = f.asset AND NOT k.temporary) AND NOT {}
         GROUP BY a.row LIMIT ?2",
        assets::COLUMNS,
        assets::IS_NEEDED
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params![micros(ended_before), PRUNE_LIMIT], assets::found)?;
    let found: Vec<Found> = rows.collect::<Result<_, _>>()?;
    for found in &found {
        assets::remove(db, found)?;
    }
    Ok(found.len() as u64)
}
