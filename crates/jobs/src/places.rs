//! The two places of a worker: one job runs, and one more is handed ahead, so that the worker does not idle between
//! the two.
//!
//! The job that is handed ahead moves up in the very moment in which the one before it leaves, so that no other job
//! can have its place.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use comfy_cloud_comfyui::Requirements;
use comfy_cloud_domain::{JobId, UserId};
use tokio_util::sync::CancellationToken;

use crate::pool::{Pool, lock};
use crate::worker::Worker;

/// The places of one worker, and who has them.
#[derive(Debug, Default)]
pub(crate) struct Places(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    running: Option<(UserId, JobId)>,
    ahead: Option<Ahead>,
}

/// A job that is handed ahead.
#[derive(Clone, Debug)]
pub(crate) struct Ahead {
    pub(crate) user: UserId,
    pub(crate) job: JobId,
    /// What a worker must have to run it; unknown of a job of an earlier run of the server.
    pub(crate) requirements: Option<Arc<Requirements>>,
    pub(crate) since: Instant,
    /// Cancelled when nothing is before it any more.
    moved_up: CancellationToken,
    /// Cancelled when another worker is free for it.
    pub(crate) recalled: CancellationToken,
}

impl Ahead {
    pub(crate) fn new(user: UserId, job: JobId, requirements: Option<Arc<Requirements>>) -> Self {
        let (moved_up, recalled) = (CancellationToken::new(), CancellationToken::new());
        Self { user, job, requirements, since: Instant::now(), moved_up, recalled }
    }
}

impl Places {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a job can run at once.
    pub(crate) fn is_free(&self) -> bool {
        self.held().running.is_none()
    }

    /// Takes the place of the job that runs, if it is free.
    pub(crate) fn take(&self, user: UserId, job: JobId) -> bool {
        let mut held = self.held();
        let is_free = held.running.is_none();
        if is_free {
            held.running = Some((user, job));
        }
        is_free
    }

    /// The user of the job that runs, if the place behind it is free.
    pub(crate) fn free_behind(&self) -> Option<UserId> {
        let held = self.held();
        held.ahead.is_none().then_some(held.running?.0)
    }

    /// Takes the place behind the job that runs, if that is free.
    pub(crate) fn take_ahead(&self, ahead: Ahead) -> bool {
        let mut held = self.held();
        let is_free = held.running.is_some() && held.ahead.is_none();
        if is_free {
            held.ahead = Some(ahead);
        }
        is_free
    }

    /// The job that is handed ahead.
    pub(crate) fn ahead(&self) -> Option<Ahead> {
        self.held().ahead.clone()
    }

    /// Gives up a job's place; returns the job that moves up because of it.
    fn vacate(&self, job: JobId) -> Option<(UserId, JobId)> {
        let mut held = self.held();
        if held.running.is_some_and(|(_, running)| running == job) {
            let next = held.ahead.take();
            held.running = next.as_ref().map(|next| (next.user, next.job));
            if let Some(next) = next {
                next.moved_up.cancel();
            }
            return held.running;
        }
        held.ahead.take_if(|ahead| ahead.job == job);
        None
    }
}

/// A place on a worker; it is given up when this is dropped.
pub(crate) struct Place {
    pool: Arc<Pool>,
    worker: Arc<Worker>,
    job: JobId,
    /// Cancelled when nothing is before the job any more.
    pub(crate) moved_up: CancellationToken,
    /// Cancelled when another worker is free for it.
    pub(crate) recalled: CancellationToken,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").field("worker", &self.worker.name).field("job", &self.job).finish_non_exhaustive()
    }
}

impl Place {
    /// The place of the job that runs, if it is free.
    pub(crate) fn take(pool: &Arc<Pool>, worker: &Arc<Worker>, user: UserId, job: JobId) -> Option<Self> {
        let moved_up = CancellationToken::new();
        moved_up.cancel();
        let place = || Self { pool: Arc::clone(pool), worker: Arc::clone(worker), job, moved_up, recalled: CancellationToken::new() };
        worker.places.take(user, job).then(place)
    }

    /// The place behind the job that runs, if it is free.
    pub(crate) fn take_ahead(pool: &Arc<Pool>, worker: &Arc<Worker>, ahead: Ahead) -> Option<Self> {
        let (job, moved_up, recalled) = (ahead.job, ahead.moved_up.clone(), ahead.recalled.clone());
        let place = || Self { pool: Arc::clone(pool), worker: Arc::clone(worker), job, moved_up, recalled };
        worker.places.take_ahead(ahead).then(place)
    }

    /// Whether nothing is before the job on its worker.
    pub(crate) fn has_moved_up(&self) -> bool {
        self.moved_up.is_cancelled()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((user, job)) = self.worker.places.vacate(self.job) {
            lock(&self.pool.scheduler).promise(user, job);
        }
        self.pool.wake.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_job_behind_moves_up_when_the_one_before_it_leaves() {
        let places = Places::default();
        let (user, other) = (UserId::new(), UserId::new());
        let (first, second, third) = (JobId::new(), JobId::new(), JobId::new());
        assert!(!places.take_ahead(Ahead::new(user, second, None)), "nothing is before it");
        assert!(places.take(user, first) && !places.take(user, second));
        assert_eq!(places.free_behind(), Some(user));
        let ahead = Ahead::new(other, second, None);
        assert!(places.take_ahead(ahead.clone()) && !places.take_ahead(Ahead::new(user, third, None)));
        assert_eq!((places.free_behind(), ahead.moved_up.is_cancelled()), (None, false));
        assert_eq!(places.vacate(first), Some((other, second)));
        assert!(ahead.moved_up.is_cancelled() && !places.is_free() && places.free_behind() == Some(other));
        assert!(places.take_ahead(Ahead::new(user, third, None)));
        assert_eq!((places.vacate(third), places.vacate(first), places.free_behind()), (None, None, Some(other)));
        assert_eq!((places.vacate(second), places.is_free()), (None, true));
    }
}
