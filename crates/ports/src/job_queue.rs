//! The queue of jobs: what makes them wait, gives them to workers, and moves them to their end.
//!
//! The rows are the queue. A server reads the jobs that wait into memory to choose among them; what
//! it chose counts once [`JobQueue::claim`] has written it, which one of several servers can do.
//! From then on each step is taken under the claim ([`ClaimId`]) and refused when the job is in
//! another attempt or another server sees to it. A claim has a lease, by the clock of the rows: the
//! server renews it, and a claim whose lease has run out is taken over ([`JobQueue::take_over`]) or
//! put back.

use std::time::Duration;

use async_trait::async_trait;
use comfy_cloud_domain::{
    CancelScope, Cancelled, ClaimId, Job, JobId, NewJob, Principal, Result, ServerId, SubmitKey,
    Transition, UserId, WaitingJob,
};

/// The rows of jobs as a queue. A job's state is written by [`Self::enqueue`], [`Self::claim`],
/// [`Self::advance`] and [`Self::cancel_jobs`] alone, each by a step of
/// [`comfy_cloud_domain::JobState::after`].
#[async_trait]
pub trait JobQueue: Send + Sync + 'static {
    /// Queues a job. [`comfy_cloud_domain::Error::TooMany`] when `max_waiting` of the principal's
    /// wait already, which is decided where the row is written.
    /// [`comfy_cloud_domain::Error::NameTaken`] when the id that it is to have is another job's.
    /// When it has a key that stands for a submission already, nothing is queued: as
    /// [`Self::require_unused`].
    async fn enqueue(
        &self,
        principal: &Principal,
        new: NewJob,
        max_waiting: Option<u32>,
    ) -> Result<Job>;
    /// Checks that a key of the principal's stands for no submission:
    /// [`comfy_cloud_domain::Error::AlreadyQueued`] when it stands for an equal one whose job is
    /// there, [`comfy_cloud_domain::Error::KeyReused`] when for another one.
    async fn require_unused(&self, principal: &Principal, key: &SubmitKey) -> Result<()>;
    /// A job of anybody's; for the scheduler, and to tell a foreign job from none.
    async fn any_job(&self, id: JobId) -> Result<Job>;
    /// Cancels jobs of the principal's; returns those in the scope as they are then, in the
    /// order of the scope. [`comfy_cloud_domain::Error::NotFound`], and nothing is cancelled, when
    /// [`CancelScope::All`] names one that is not the principal's.
    async fn cancel_jobs(
        &self,
        principal: &Principal,
        scope: CancelScope,
    ) -> Result<Vec<Cancelled>>;
    /// All jobs that wait for a worker, the next of each user first.
    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>>;
    /// Which jobs [`Self::waiting_jobs`] has, without what they need.
    async fn waiting_ids(&self) -> Result<Vec<(UserId, JobId)>>;
    /// Gives a waiting job to a worker, for its next attempt, and makes a server see to it. Of
    /// several that do so one does, and the others get [`comfy_cloud_domain::Error::JobMoved`] or
    /// [`comfy_cloud_domain::Error::JobTakenOver`].
    async fn claim(
        &self,
        server: ServerId,
        waiting: &ClaimId,
        worker: &str,
        lease: Duration,
    ) -> Result<Job>;
    /// Moves a job. [`comfy_cloud_domain::Error::JobMoved`] when it is in another attempt, or in a
    /// state that the step does not lead out of; [`comfy_cloud_domain::Error::JobTakenOver`] when
    /// another server sees to it.
    async fn advance(&self, claim: &ClaimId, transition: Transition) -> Result<Job>;
    /// Lets the leases of some claims last so long from now; returns those that hold still.
    async fn renew_claims(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<ClaimId>>;
    /// Some jobs whose leases have run out.
    async fn expired(&self, limit: u32) -> Result<Vec<Job>>;
    /// Makes a server see to a job whose lease has run out, in the same attempt: the claim that it
    /// was under no longer holds. [`comfy_cloud_domain::Error::JobMoved`] when the lease holds
    /// again, or the job is under another claim.
    async fn take_over(&self, server: ServerId, claim: &ClaimId, lease: Duration) -> Result<Job>;
    /// Ends all leases, for a server that knows that no other one is there.
    async fn end_leases(&self) -> Result<()>;
}
