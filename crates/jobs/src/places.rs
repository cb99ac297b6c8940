//! The two places of a worker: one job runs, and one more is handed ahead, so that the worker does
//! not idle between the two.
//!
//! The job that is handed ahead moves up in the very moment in which the one before it leaves, so
//! that no other job can have its place. A worker runs jobs in the order in which it accepts them,
//! so the job that is handed ahead is submitted after the worker has accepted the one before it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use comfy_cloud_domain::{JobId, Requirements, UserId};
use tokio_util::sync::CancellationToken;

use crate::pool::{Pool, lock};
use crate::worker::Worker;

/// The places of one worker, and who has them.
#[derive(Debug, Default)]
pub(crate) struct Places(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    running: Option<Occupant>,
    ahead: Option<Ahead>,
}

/// The job that runs.
#[derive(Clone, Debug)]
struct Occupant {
    user: UserId,
    job: JobId,
    /// Cancelled when the worker has accepted it.
    accepted: CancellationToken,
}

/// A job that is handed ahead.
#[derive(Clone, Debug)]
pub(crate) struct Ahead {
    pub(crate) user: UserId,
    pub(crate) job: JobId,
    /// What a worker must have to run it; unknown of a job of an earlier run of the server.
    pub(crate) requirements: Option<Arc<Requirements>>,
    pub(crate) since: Instant,
    /// Cancelled when the worker has accepted it.
    accepted: CancellationToken,
    /// Cancelled when nothing is before it any more.
    moved_up: CancellationToken,
    /// Cancelled when another worker is free for it.
    pub(crate) recalled: CancellationToken,
}

impl Ahead {
    pub(crate) fn new(user: UserId, job: JobId, requirements: Option<Arc<Requirements>>) -> Self {
        let [accepted, moved_up, recalled] = [(); 3].map(|()| CancellationToken::new());
        Self { user, job, requirements, since: Instant::now(), accepted, moved_up, recalled }
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
    fn take(&self, occupant: Occupant) -> bool {
        let mut held = self.held();
        let is_free = held.running.is_none();
        if is_free {
            held.running = Some(occupant);
        }
        is_free
    }

    /// The user of the job that runs, if the place behind it is free.
    pub(crate) fn free_behind(&self) -> Option<UserId> {
        let held = self.held();
        if held.ahead.is_some() {
            return None;
        }
        held.running.as_ref().map(|running| running.user)
    }

    /// Takes the place behind the job that runs, if that is free; returns what is cancelled when
    /// the worker has accepted the job that runs.
    fn take_ahead(&self, ahead: Ahead) -> Option<CancellationToken> {
        let mut held = self.held();
        if held.ahead.is_some() {
            return None;
        }
        let before = held.running.as_ref()?.accepted.clone();
        held.ahead = Some(ahead);
        Some(before)
    }

    /// The job that is handed ahead.
    pub(crate) fn ahead(&self) -> Option<Ahead> {
        self.held().ahead.clone()
    }

    /// Gives up a job's place; returns the job that moves up because of it.
    fn vacate(&self, job: JobId) -> Option<(UserId, JobId)> {
        let mut held = self.held();
        if held.running.as_ref().is_some_and(|running| running.job == job) {
            held.running = None;
            let Ahead { user, job, accepted, moved_up, .. } = held.ahead.take()?;
            held.running = Some(Occupant { user, job, accepted });
            moved_up.cancel();
            return Some((user, job));
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
    /// To be cancelled when the worker has accepted the job.
    pub(crate) accepted: CancellationToken,
    /// Cancelled when the worker has accepted the job before it.
    pub(crate) before: CancellationToken,
    /// Cancelled when nothing is before the job any more.
    pub(crate) moved_up: CancellationToken,
    /// Cancelled when another worker is free for it.
    pub(crate) recalled: CancellationToken,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place")
            .field("worker", &self.worker.name)
            .field("job", &self.job)
            .finish_non_exhaustive()
    }
}

impl Place {
    /// The place of the job that runs, if it is free.
    pub(crate) fn take(
        pool: &Arc<Pool>,
        worker: &Arc<Worker>,
        user: UserId,
        job: JobId,
    ) -> Option<Self> {
        let [accepted, nothing, recalled] = [(); 3].map(|()| CancellationToken::new());
        nothing.cancel();
        let occupant = Occupant { user, job, accepted: accepted.clone() };
        let place = || Self {
            pool: Arc::clone(pool),
            worker: Arc::clone(worker),
            job,
            accepted,
            before: nothing.clone(),
            moved_up: nothing,
            recalled,
        };
        worker.places.take(occupant).then(place)
    }

    /// The place behind the job that runs, if it is free.
    pub(crate) fn take_ahead(pool: &Arc<Pool>, worker: &Arc<Worker>, ahead: Ahead) -> Option<Self> {
        let Ahead { job, accepted, moved_up, recalled, .. } = ahead.clone();
        let before = worker.places.take_ahead(ahead)?;
        Some(Self {
            pool: Arc::clone(pool),
            worker: Arc::clone(worker),
            job,
            accepted,
            before,
            moved_up,
            recalled,
        })
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
        let occupant = |user, job| Occupant { user, job, accepted: CancellationToken::new() };
        assert!(
            places.take_ahead(Ahead::new(user, second, None)).is_none(),
            "nothing is before it"
        );
        let running = occupant(user, first);
        let accepted = running.accepted.clone();
        assert!(places.take(running) && !places.take(occupant(user, second)));
        assert_eq!(places.free_behind(), Some(user));
        let ahead = Ahead::new(other, second, None);
        let before = places.take_ahead(ahead.clone()).unwrap();
        assert!(places.take_ahead(Ahead::new(user, third, None)).is_none());
        accepted.cancel();
        assert!(
            before.is_cancelled(),
            "the worker has accepted the first: the second may be submitted"
        );
        assert_eq!((places.free_behind(), ahead.moved_up.is_cancelled()), (None, false));
        assert_eq!(places.vacate(first), Some((other, second)));
        assert!(
            ahead.moved_up.is_cancelled()
                && !places.is_free()
                && places.free_behind() == Some(other)
        );
        let before = places.take_ahead(Ahead::new(user, third, None)).unwrap();
        assert!(!before.is_cancelled());
        ahead.accepted.cancel();
        assert!(before.is_cancelled());
        assert_eq!(
            (places.vacate(third), places.vacate(first), places.free_behind()),
            (None, None, Some(other))
        );
        assert_eq!((places.vacate(second), places.is_free()), (None, true));
    }
}
