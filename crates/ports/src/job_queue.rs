//! The queue of jobs: what makes them wait, gives them to workers, and moves them to their end.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{CancelScope, Cancelled, Job, JobId, NewJob, Principal, Result, SubmitKey, Transition, WaitingJob};

/// The rows of jobs as a queue. A job's state is written by [`Self::submit_job`], [`Self::advance_job`] and
/// [`Self::cancel_jobs`] alone, each by a step of [`comfy_cloud_domain::JobState::after`].
#[async_trait]
pub trait JobQueue: Send + Sync + 'static {
    /// Queues a job. [`comfy_cloud_domain::Error::NameTaken`] when the id that it is to have is another job's. When it has a
    /// key that stands for a submission already, nothing is queued: as [`Self::require_unused`].
    async fn submit_job(&self, principal: &Principal, new: NewJob) -> Result<Job>;
    /// Checks that a key of the principal's stands for no submission: [`comfy_cloud_domain::Error::AlreadyQueued`] when it
    /// stands for an equal one whose job is there, [`comfy_cloud_domain::Error::KeyReused`] when for another one.
    async fn require_unused(&self, principal: &Principal, key: &SubmitKey) -> Result<()>;
    /// A job of anybody's; for the scheduler, and to tell a foreign job from none.
    async fn any_job(&self, id: JobId) -> Result<Job>;
    /// Cancels jobs of the principal's; returns those in the scope as they are then, in the
    /// order of the scope. [`comfy_cloud_domain::Error::NotFound`], and nothing is cancelled, when
    /// [`CancelScope::All`] names one that is not the principal's.
    async fn cancel_jobs(&self, principal: &Principal, scope: CancelScope) -> Result<Vec<Cancelled>>;
    /// All jobs that wait for a worker, the oldest first.
    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>>;
    /// All jobs that a worker has.
    async fn held_jobs(&self) -> Result<Vec<Job>>;
    /// Moves a job. [`comfy_cloud_domain::Error::JobMoved`] when it is in another attempt, or in a state that
    /// the step does not lead out of.
    async fn advance_job(&self, id: JobId, attempt: u32, transition: Transition) -> Result<Job>;
    /// Extends the leases of attempts that are alive.
    async fn renew_leases(&self, attempts: Vec<(JobId, u32)>, until: DateTime<Utc>) -> Result<()>;
}
