//! What is kept up while the pool runs: workers and history.

use std::sync::Arc;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use comfy_cloud_domain::Error as StoreError;

use crate::attempt;
use crate::pool::Pool;
use crate::worker::chain;

/// How often the catalogue is asked for workers that came, went or drain.
const WORKERS_INTERVAL: Duration = Duration::from_secs(1);
/// How often what has outlived its time is looked for.
const HISTORY_INTERVAL: Duration = Duration::from_secs(30);
/// A hundred years; what is to stay longer stays that long.
const LONGEST_RETENTION_SECS: u64 = 100 * 365 * 24 * 3600;

/// Waits, and returns whether to go on.
pub(crate) async fn wait(pool: &Pool, interval: Duration) -> bool {
    tokio::select! {
        () = tokio::time::sleep(interval) => true,
        () = pool.stop.cancelled() => false,
    }
}

/// Workers are added, drained and removed in the catalogue, also by other processes.
pub(crate) async fn look_after_workers(pool: Arc<Pool>) {
    while wait(&pool, WORKERS_INTERVAL).await {
        if let Err(error) = pool.adopt_workers().await {
            tracing::error!(%error, "cannot read the list of workers");
        }
        if let Err(error) = attempt::end_barred(&pool).await {
            tracing::error!(error = chain(&error), "failed to end jobs that no worker is left for");
        }
    }
}

/// Forgets what has outlived its time.
pub(crate) async fn look_after_history(pool: Arc<Pool>) {
    let ago = |seconds: u64| {
        Utc::now() - TimeDelta::seconds(seconds.min(LONGEST_RETENTION_SECS).cast_signed())
    };
    while wait(
        &pool,
        HISTORY_INTERVAL.min(Duration::from_secs(pool.config.temp_retention_secs.max(1))),
    )
    .await
    {
        let jobs = pool.store.job_port();
        let before = ago(pool.config.temp_retention_secs);
        match until_done(&pool, || jobs.expire_temporary_outputs(before)).await {
            Ok(0) => {}
            Ok(expired) => tracing::info!(expired, "deleted temporary outputs"),
            Err(error) => tracing::error!(error = chain(&error), "cannot delete temporary outputs"),
        }
        let before = ago(pool.config.history_retention_secs);
        match until_done(&pool, || jobs.prune_jobs(before)).await {
            Ok(0) => {}
            Ok(pruned) => tracing::info!(pruned, "forgot old jobs"),
            Err(error) => tracing::error!(error = chain(&error), "cannot forget old jobs"),
        }
    }
}

/// Repeats what is done in batches until nothing is left of it, or the pool stops; returns how much
/// it was done. Other writers have their turn between one batch and the next.
async fn until_done<F: Future<Output = Result<u64, StoreError>>>(
    pool: &Pool,
    mut batch: impl FnMut() -> F,
) -> Result<u64, StoreError> {
    let mut done = 0;
    while !pool.stop.is_cancelled() {
        match batch().await? {
            0 => break,
            some => done += some,
        }
    }
    Ok(done)
}
