//! The loop that holds memory against the rows.
//!
//! The rows are the queue. What is in memory of it is a cache: the jobs that wait, to choose among
//! them, and the attempts that this server sees to. Each may be wrong for a while, since other
//! processes change rows as well and a row may be unreadable when it is needed; nothing is lost by
//! that, since whatever counts is written under a claim. The loop
//! - renews the leases of attempts that live, and gives up those that another server sees to by
//!   now;
//! - takes over jobs whose server let their leases run out, and ends attempts of this server's own
//!   that show no life;
//! - reads the jobs that wait when memory lacks some of them.
//!
//! A start is the same: it ends all leases, since no other server is there, and memory is empty.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use comfy_cloud_domain::{ClaimId, Error as StoreError, Job, JobId, UserId, WaitingJob};

use crate::attempt;
use crate::pool::{Pool, lock};
use crate::upkeep::wait;
use crate::worker::chain;

/// The longest pause between two looks.
const INTERVAL: Duration = Duration::from_secs(1);
/// How often the ids of the jobs that wait are held against memory.
const QUEUE_INTERVAL: Duration = Duration::from_secs(5);
/// How many claims whose leases have run out are seen to at once.
const EXPIRED: u32 = 1000;

/// Which jobs wait by the rows and not in memory, and the other way round.
#[derive(Debug, Default)]
struct Differences {
    missing: HashSet<(UserId, JobId)>,
    extra: HashSet<(UserId, JobId)>,
}

/// Takes up what an earlier run of the server left.
///
/// # Errors
/// When the store cannot be read or written.
pub(crate) async fn begin(pool: &Arc<Pool>) -> Result<(), StoreError> {
    pool.store.job_queue().end_leases().await?;
    read_queue(pool, |_| true).await?;
    // What is left is seen to by the loop.
    see_to_expired(pool).await
}

/// Holds memory against the rows until the pool stops.
pub(crate) async fn reconcile(pool: Arc<Pool>) {
    let lease = lease(&pool);
    let mut renewed = Instant::now();
    let mut read = Instant::now();
    let mut before = Differences::default();
    while wait(&pool, INTERVAL.min(lease / 4)).await {
        if renewed.elapsed() >= lease / 4 {
            renewed = Instant::now();
            let done = async {
                renew(&pool).await?;
                see_to_expired(&pool).await
            };
            if let Err(error) = done.await {
                tracing::error!(
                    error = chain(&error),
                    "failed to renew the leases of jobs, or to see to those that have run out"
                );
            }
        }
        if pool.is_stale.swap(false, Ordering::AcqRel)
            && let Err(error) = read_queue(&pool, |_| true).await
        {
            pool.is_stale.store(true, Ordering::Release);
            tracing::error!(
                error = chain(&error),
                "failed to read the jobs that wait; they are read again soon"
            );
        }
        if read.elapsed() >= QUEUE_INTERVAL {
            read = Instant::now();
            match compare(&pool, &before).await {
                Ok(found) => before = found,
                Err(error) => tracing::error!(
                    error = chain(&error),
                    "failed to hold the queue against its rows"
                ),
            }
        }
    }
}

/// How long a claim lasts without being renewed.
pub(crate) fn lease(pool: &Pool) -> Duration {
    Duration::from_secs(pool.config.lease_secs.max(1))
}

/// Renews the claims of attempts that live. Those that another server has by now are given up.
async fn renew(pool: &Pool) -> Result<(), StoreError> {
    let living: Vec<ClaimId> = lock(&pool.running)
        .values()
        .filter(|run| run.take_sign_of_life())
        .map(|run| run.claim)
        .collect();
    if living.is_empty() {
        return Ok(());
    }
    let held: HashSet<ClaimId> =
        pool.store.job_queue().renew_claims(&living, lease(pool)).await?.into_iter().collect();
    for claim in living.into_iter().filter(|claim| !held.contains(claim)) {
        // Most have just ended, which they say themselves.
        match pool.store.job_queue().any_job(claim.job).await {
            Ok(job) if job.server.is_some_and(|server| server != pool.server) => {
                give_up(pool, &claim)
            }
            Ok(_) | Err(StoreError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Another server sees to a job: the attempt here ends, and leaves the job where it is.
fn give_up(pool: &Pool, claim: &ClaimId) {
    let given_up = {
        let mut running = lock(&pool.running);
        let is_same = running.get(&claim.job).is_some_and(|run| run.claim == *claim);
        if is_same { running.remove(&claim.job) } else { None }
    };
    if let Some(run) = given_up {
        tracing::warn!(job = %claim.job, "another server has taken a job over");
        run.give_up.cancel();
        pool.hub.forget_job(run.user, claim.job);
        pool.note_ended(run.user, claim.job);
    }
}

/// Sees to the jobs whose leases have run out: this server's own are ended, and those of others are
/// taken over.
async fn see_to_expired(pool: &Arc<Pool>) -> Result<(), StoreError> {
    let expired = pool.store.job_queue().expired(EXPIRED).await?;
    let (own, others): (Vec<_>, Vec<_>) =
        expired.into_iter().partition(|job| job.server == Some(pool.server));
    own.into_iter().for_each(|job| end_attempt(pool, job));
    let mut taken = Vec::new();
    for job in others {
        match pool.store.job_queue().take_over(pool.server, &job.claim(), lease(pool)).await {
            Ok(job) => taken.push(job),
            // Its server is there after all, or another one was faster.
            Err(StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    // Those that run have their places before those that wait behind them.
    let (begun, waiting): (Vec<_>, Vec<_>) =
        taken.into_iter().partition(|job| job.started_at.is_some());
    for job in begun.into_iter().chain(waiting) {
        if let Some(run) = lock(&pool.running).remove(&job.id) {
            run.give_up.cancel();
        }
        pool.tasks.spawn(attempt::resume(Arc::clone(pool), job));
    }
    Ok(())
}

/// Ends an attempt of this server's own that shows no life. That asks its worker, and must keep no
/// other job's lease waiting.
fn end_attempt(pool: &Arc<Pool>, job: Job) {
    // What lived while the list was read is renewed the next time.
    let lives = lock(&pool.running)
        .get(&job.id)
        .is_some_and(|run| run.claim == job.claim() && run.shows_life());
    if lives || !lock(&pool.reaping).insert(job.id) {
        return;
    }
    tracing::warn!(job = %job.id, worker = job.worker, "the lease of a job has run out");
    let pool = Arc::clone(pool);
    pool.tasks.clone().spawn(async move {
        let id = job.id;
        attempt::reap(Arc::clone(&pool), job).await;
        lock(&pool.reaping).remove(&id);
    });
}

/// Holds the ids of the jobs that wait against memory. What differs may be on its way; what differs
/// as before is mended.
async fn compare(pool: &Arc<Pool>, before: &Differences) -> Result<Differences, StoreError> {
    let rows: HashSet<(UserId, JobId)> =
        pool.store.job_queue().waiting_ids().await?.into_iter().collect();
    let now = {
        let scheduler = lock(&pool.scheduler);
        Differences {
            missing: rows
                .iter()
                .filter(|(user, job)| !scheduler.knows(*user, *job))
                .copied()
                .collect(),
            extra: scheduler.waiting().filter(|waiting| !rows.contains(waiting)).collect(),
        }
    };
    for (user, job) in now.extra.intersection(&before.extra) {
        tracing::info!(job = %job, "a job that waited here was moved by another process");
        lock(&pool.scheduler).remove(*user, *job);
        pool.tell_status(*user);
    }
    let missing: HashSet<_> = now.missing.intersection(&before.missing).copied().collect();
    if !missing.is_empty() {
        tracing::info!(jobs = missing.len(), "jobs wait that this process did not know of");
        read_queue(pool, |waiting| missing.contains(&(waiting.user, waiting.id))).await?;
    }
    Ok(now)
}

/// Reads the jobs that wait and makes those wait here that are wanted, and that are not known.
async fn read_queue(
    pool: &Arc<Pool>,
    is_wanted: impl Fn(&WaitingJob) -> bool,
) -> Result<(), StoreError> {
    for waiting in pool.store.job_queue().waiting_jobs().await? {
        if !is_wanted(&waiting) || lock(&pool.scheduler).knows(waiting.user, waiting.id) {
            continue;
        }
        match waiting.requirements {
            Ok(requirements) => {
                lock(&pool.scheduler).enqueue(waiting.user, waiting.id, Arc::new(requirements))
            }
            Err(error) => {
                // Whatever becomes of it, the others run.
                let refused = async {
                    let job = pool.store.job_queue().any_job(waiting.id).await?;
                    attempt::refuse_unreadable(pool, &job, &error).await
                };
                if let Err(error) = refused.await {
                    tracing::error!(error = chain(&error), job = %waiting.id, "failed to end a job that cannot be read");
                }
            }
        }
    }
    pool.wake_all();
    Ok(())
}
