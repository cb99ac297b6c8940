//! What is kept up while the pool runs: workers, leases, history.

use std::sync::Arc;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use comfy_cloud_domain::Error as StoreError;

use crate::attempt;
use crate::pool::{Pool, lock};
use crate::worker::chain;

/// How often the catalogue is asked for workers that came, went or drain.
const WORKERS_INTERVAL: Duration = Duration::from_secs(1);
/// How often what has outlived its time is looked for.
const HISTORY_INTERVAL: Duration = Duration::from_secs(30);
/// A hundred years; what is to stay longer stays that long.
const LONGEST_RETENTION_SECS: u64 = 100 * 365 * 24 * 3600;

/// Waits, and returns whether to go on.
async fn wait(pool: &Pool, interval: Duration) -> bool {
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
        let unread = std::mem::take(&mut *lock(&pool.unread));
        for (user, job) in unread {
            attempt::wait_again(&pool, user, job).await;
        }
        if let Err(error) = attempt::end_barred(&pool).await {
            tracing::error!(error = chain(&error), "failed to end jobs that no worker is left for");
        }
    }
}

/// Renews the leases of attempts that live, and ends those that do not.
pub(crate) async fn look_after_leases(pool: Arc<Pool>) {
    let lease = TimeDelta::seconds(pool.config.lease_secs.max(1).cast_signed());
    while wait(&pool, Duration::from_millis(pool.config.lease_secs.max(1) * 1000 / 4)).await {
        if let Err(error) = renew_and_reap(&pool, lease).await {
            tracing::error!(%error, "cannot look after the leases of jobs");
        }
    }
}

async fn renew_and_reap(pool: &Arc<Pool>, lease: TimeDelta) -> Result<(), StoreError> {
    renew(pool, lease).await?;
    let now = Utc::now();
    let held = pool.store.job_queue().held_jobs().await?;
    for job in held.into_iter().filter(|job| job.lease_until.is_some_and(|until| until < now)) {
        // What lived while the list was read is renewed the next time; ending an attempt asks its worker,
        // and must keep no other job's lease waiting.
        let lives = lock(&pool.running).get(&job.id).is_some_and(|run| run.attempt == job.attempt && run.shows_life());
        if lives || !lock(&pool.reaping).insert(job.id) {
            continue;
        }
        tracing::warn!(job = %job.id, worker = job.worker, "the lease of a job has run out");
        let pool = Arc::clone(pool);
        pool.tasks.clone().spawn(async move {
            let id = job.id;
            attempt::reap(Arc::clone(&pool), job).await;
            lock(&pool.reaping).remove(&id);
        });
    }
    Ok(())
}

async fn renew(pool: &Pool, lease: TimeDelta) -> Result<(), StoreError> {
    let living: Vec<_> = {
        let running = lock(&pool.running);
        running.iter().filter(|(_, run)| run.take_sign_of_life()).map(|(id, run)| (*id, run.attempt)).collect()
    };
    if living.is_empty() {
        return Ok(());
    }
    pool.store.job_queue().renew_leases(living, Utc::now() + lease).await
}

/// Forgets what has outlived its time.
pub(crate) async fn look_after_history(pool: Arc<Pool>) {
    let ago = |seconds: u64| Utc::now() - TimeDelta::seconds(seconds.min(LONGEST_RETENTION_SECS).cast_signed());
    while wait(&pool, HISTORY_INTERVAL.min(Duration::from_secs(pool.config.temp_retention_secs.max(1)))).await {
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

/// Repeats what is done in batches until nothing is left of it, or the pool stops; returns how much it was done. Other
/// writers have their turn between one batch and the next.
async fn until_done<F: Future<Output = Result<u64, StoreError>>>(pool: &Pool, mut batch: impl FnMut() -> F) -> Result<u64, StoreError> {
    let mut done = 0;
    while !pool.stop.is_cancelled() {
        match batch().await? {
            0 => break,
            some => done += some,
        }
    }
    Ok(done)
}
