//! Dispatch: which job goes to which worker, as places come free.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_domain::{JobId, Requirements, UserId};

use crate::attempt;
use crate::places::{Ahead, Place};
use crate::pool::{Pool, lock};
use crate::record::Verdict;
use crate::worker::{Worker, chain};

/// How long a job waits on its worker behind another before it is recalled for a worker that is
/// free: most have begun by then.
const RECALL_AFTER: Duration = Duration::from_secs(1);

/// Gives jobs to workers as places come free.
pub(crate) async fn dispatch(pool: Arc<Pool>) {
    if let Err(error) = pool.learn_limits().await {
        tracing::error!(error = chain(&error), "failed to look up how many jobs users may run");
    }
    let mut first = 0;
    loop {
        loop {
            let workers = pool.workers();
            // Another worker is asked first each time, so that all get some.
            first = (first + 1) % workers.len().max(1);
            let members = pool.members();
            let order = || workers[first..].iter().chain(&workers[..first]);
            // Some jobs are the last that a worker should be given: only when it has nothing else
            // to do.
            let fits = |worker: &Arc<Worker>,
                        user: UserId,
                        job: JobId,
                        requirements: &Requirements,
                        allowed: Verdict| {
                let is_open = worker.is_open_to(&members, user, requirements);
                is_open && worker.record().verdict(job) <= allowed && worker.can_take(requirements)
            };
            let next = |allowed: Verdict| {
                let place = |user: UserId, job: &JobId, requirements: &Arc<Requirements>| {
                    let free = order().filter(|worker| {
                        worker.places.is_free() && fits(worker, user, *job, requirements, allowed)
                    });
                    let take = |worker: &Arc<Worker>| {
                        Some((Arc::clone(worker), Place::take(&pool, worker, user, *job)?))
                    };
                    first_by_models(free, requirements, take)
                };
                lock(&pool.scheduler).next(|user| pool.limit(user), place)
            };
            let next_ahead = || {
                let place =
                    |user: UserId, is_full: bool, job: &JobId, requirements: &Arc<Requirements>| {
                        let is_allowed = |before: UserId| before == user || !is_full;
                        let free = order().filter(|worker| {
                            worker.places.free_behind().is_some_and(is_allowed)
                                && fits(worker, user, *job, requirements, Verdict::Fine)
                        });
                        first_by_models(free, requirements, |worker| {
                            let before =
                                worker.places.free_behind().filter(|before| is_allowed(*before))?;
                            let ahead = Ahead::new(user, *job, Some(Arc::clone(requirements)));
                            let place = Place::take_ahead(&pool, worker, ahead)?;
                            Some(((Arc::clone(worker), place), before != user))
                        })
                    };
                lock(&pool.scheduler).next_ahead(|user| pool.limit(user), place)
            };
            let is_clean = workers.iter().all(|worker| worker.record().is_clean());
            let found = next(Verdict::Fine)
                .or_else(|| if is_clean { None } else { next(Verdict::Last) })
                .or_else(next_ahead);
            let Some((user, job, (worker, place))) = found else { break };
            pool.tasks.spawn(attempt::begin(Arc::clone(&pool), user, job, worker, place));
        }
        let is_recalled_later = recall(&pool);
        let (waiting, running) = lock(&pool.scheduler).totals();
        metrics::gauge!("comfy_cloud_jobs_waiting").set(waiting as f64);
        metrics::gauge!("comfy_cloud_jobs_running").set(running as f64);
        tokio::select! {
            () = pool.wake.notified() => {}
            () = tokio::time::sleep(RECALL_AFTER), if is_recalled_later => {}
            () = pool.stop.cancelled() => return,
        }
    }
}

/// Gives a job to the first worker that takes it, of those that would load and unload the fewest
/// models for it: a switch of models costs seconds to a minute.
fn first_by_models<'a, P>(
    workers: impl Iterator<Item = &'a Arc<Worker>>,
    requirements: &Requirements,
    mut take: impl FnMut(&Arc<Worker>) -> Option<P>,
) -> Option<P> {
    let mut workers: Vec<_> = workers.collect();
    workers.sort_by_cached_key(|worker| worker.switches(requirements));
    let (worker, given) = workers.into_iter().find_map(|worker| Some((worker, take(worker)?)))?;
    worker.note_given(requirements);
    Some(given)
}

/// Recalls jobs that wait on their worker behind another and that a free worker can run at once;
/// returns whether one may have to be recalled later.
fn recall(pool: &Pool) -> bool {
    let workers = pool.workers();
    let members = pool.members();
    let mut later = false;
    let mut free: Vec<_> = workers.iter().filter(|worker| worker.places.is_free()).collect();
    for ahead in workers
        .iter()
        .filter_map(|worker| worker.places.ahead())
        .filter(|ahead| !ahead.recalled.is_cancelled())
    {
        let Some(requirements) = &ahead.requirements else { continue };
        let can_run = |worker: &&Arc<Worker>| {
            let is_open = worker.is_open_to(&members, ahead.user, requirements);
            is_open
                && worker.record().verdict(ahead.job) == Verdict::Fine
                && worker.can_take(requirements)
        };
        // Otherwise it would only be handed ahead again.
        let may_start =
            lock(&pool.scheduler).may_start(ahead.user, ahead.job, pool.limit(ahead.user));
        match free.iter().position(can_run).filter(|_| may_start) {
            Some(at) if ahead.since.elapsed() >= RECALL_AFTER => {
                free.remove(at);
                ahead.recalled.cancel();
            }
            _ => later = true,
        }
    }
    later
}
