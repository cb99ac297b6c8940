//! How an attempt ends that did not bring its job to its end, and what becomes of the job.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::Utc;
use comfy_cloud_domain::{
    Error as StoreError, Job, JobError, JobId, JobState, Requirements, Transition, UserId,
};
use serde_json::{Map, Value, json};

use crate::comfy::ComfyError;
use crate::pool::{Pool, lock};
use crate::record::Verdict;
use crate::worker::{Observer, Worker, chain};

/// The pause before a job that a worker failed waits again.
const RETURN_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause after failures of this server's own.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How many failures of this server's own a job survives beyond those that workers may make.
const OWN_FAILURES: u32 = 3;

/// Why an attempt ends before its job does.
#[derive(Debug)]
pub(super) enum Break {
    /// Its user wants no more of it. How it ended on its worker, if the worker says.
    Cancelled { status: Map<String, Value> },
    /// Somebody else has moved the job: it is theirs now.
    Moved,
    /// Another server sees to it: it stays where it is.
    TakenOver,
    /// The worker failed it.
    Worker(String),
    /// The worker accepts it and runs nothing; `begun` when it had said that it begins the job.
    Hung { reason: String, begun: bool },
    /// The worker's process ended while it ran the job.
    Died(String),
    /// It can never run.
    Refused(Value),
    /// Its worker refuses values that another one may have.
    Lacking(Value),
    /// This server's catalogue or storage failed; the worker is not to blame.
    Own { what: String, error: StoreError },
    /// No worker has it any more, and that is nobody's fault.
    Requeue,
    /// Another worker can run it at once.
    Recalled,
    /// The server stops; the job stays with its worker, to be taken up at the next start.
    Stopping,
}

impl Break {
    pub(super) fn cancelled() -> Self {
        Self::Cancelled { status: Map::new() }
    }
}

impl From<StoreError> for Break {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::JobMoved(
                JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing,
            ) => Self::cancelled(),
            StoreError::JobTakenOver => Self::TakenOver,
            // Its user has taken it out of the history while it was cancelled.
            StoreError::JobMoved(_) | StoreError::NotFound("job") => Self::Moved,
            error => Self::Own { what: "write what became of the job".to_owned(), error },
        }
    }
}

impl From<ComfyError> for Break {
    fn from(error: ComfyError) -> Self {
        match error {
            // It would be the same on any worker.
            ComfyError::TooLong { .. } => Self::Refused(service_error(&chain(&error))),
            _ => Self::Worker(chain(&error)),
        }
    }
}

/// An error of no node, in the form of the contract's `ExecutionError`.
pub(super) fn service_error(message: &str) -> Value {
    json!({
        "node_id": "", "node_type": "", "exception_type": "ServiceError", "exception_message": message,
        "traceback": [], "current_inputs": {}, "current_outputs": {},
    })
}

/// Ends the attempt of a job whose lease has run out.
pub(crate) async fn reap(pool: Arc<Pool>, job: Job) {
    let running = lock(&pool.running).remove(&job.id);
    if let Some(running) = running {
        running.give_up.cancel();
    }
    if let Some(worker) = job.worker.as_deref().and_then(|name| pool.worker(name)) {
        worker.abandon(super::remote_ids(&job)).await;
    }
    settle_without_worker(&pool, job).await;
}

/// The next state of a job that has an attempt and no worker any more.
pub(super) async fn settle_without_worker(pool: &Arc<Pool>, job: Job) {
    let outcome = match job.state {
        JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing => {
            Break::cancelled()
        }
        JobState::Erroring => Break::Moved,
        // What only waited there was not failed by the worker.
        JobState::PendingExecution if lock(&pool.scheduler).is_ahead(job.user, job.id) => {
            Break::Requeue
        }
        // Whether it ended or stands still, perhaps because of the job.
        JobState::PendingExecution | JobState::Executing => {
            Break::Died("the worker is gone".to_owned())
        }
        _ => Break::Worker("the worker is gone".to_owned()),
    };
    if job.state == JobState::Erroring {
        match pool
            .store
            .job_queue()
            .advance(&job.claim(), Transition::Conclude { results: Box::default() })
            .await
        {
            Ok(_)
            | Err(StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_)) => {
                ended(pool, &job)
            }
            // It is tried again when leases are looked at next, and counts as running until then.
            Err(error) => {
                tracing::error!(error = chain(&error), job = %job.id, "failed to end a failed job")
            }
        }
    } else {
        settle(pool, job, outcome).await;
    }
}

/// The pause after so many failures before this one: it doubles, up to a minute.
pub(super) fn growing_pause(failures: u32) -> Duration {
    Duration::from_secs(1).saturating_mul(1 << failures.min(6)).min(LONGEST_PAUSE)
}

/// Waits after a failure of this server's own.
pub(super) async fn pause(pool: &Pool, failures: u32) {
    sleep(pool, growing_pause(failures) / 2).await;
}

async fn sleep(pool: &Pool, pause: Duration) {
    tokio::select! {
        () = tokio::time::sleep(pause) => {}
        () = pool.stop.cancelled() => {}
    }
}

/// What a waiting job needs of a worker; `None` when that cannot be read: the job can be given to
/// no worker, and is ended.
async fn requirements_of(pool: &Pool, job: &Job) -> Result<Option<Arc<Requirements>>, StoreError> {
    match pool.store.job_port().job_document(&pool.store.principal_of_job(job), job.id).await {
        Ok(document) => Ok(Some(Arc::new(document.requirements))),
        Err(error @ StoreError::Unreadable { .. }) => {
            refuse_unreadable(pool, job, &error).await.map(|()| None)
        }
        Err(error) => Err(error),
    }
}

/// A job that had its turn joins its queue again, at the front.
pub(crate) async fn wait_again(pool: &Pool, user: UserId, id: JobId) {
    let read = async {
        let job = pool.store.job_queue().any_job(id).await?;
        if job.state.is_waiting() { requirements_of(pool, &job).await } else { Ok(None) }
    };
    let requirements = match read.await {
        Ok(requirements) => requirements,
        Err(StoreError::NotFound(_)) => None,
        Err(error) => return read_later(pool, user, id, &error),
    };
    {
        // Under one lock: it is counted all the time.
        let mut scheduler = lock(&pool.scheduler);
        scheduler.note_ended(user, id);
        if let Some(requirements) = requirements {
            scheduler.put_back(user, id, requirements);
        }
    }
    pool.wake_all();
    pool.tell_status(user);
}

/// A job that waits again is read again soon.
fn read_later(pool: &Pool, user: UserId, id: JobId, error: &StoreError) {
    tracing::error!(error = chain(error), job = %id, "failed to read a job that waits again; it is read again soon");
    pool.note_ended(user, id);
    pool.is_stale.store(true, Ordering::Release);
}

/// Ends a waiting job that can be given to no worker, since what it needs cannot be read.
pub(crate) async fn refuse_unreadable(
    pool: &Pool,
    job: &Job,
    error: &StoreError,
) -> Result<(), StoreError> {
    tracing::error!(error = chain(error), job = %job.id, "a job cannot be read, and it is ended");
    let error =
        service_error("the server cannot read what it has kept of this job; submit it again");
    match pool
        .store
        .job_queue()
        .advance(&job.claim(), Transition::Refuse { error: JobError::of_message(&error) })
        .await
    {
        Ok(_) => {
            tell_of_end(pool, job, error);
            ended(pool, job);
            Ok(())
        }
        Err(StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Ends the waiting jobs that no worker is left for: all that could run them did not survive them,
/// or lack something.
pub(crate) async fn end_barred(pool: &Arc<Pool>) -> Result<(), StoreError> {
    let workers = pool.workers();
    let barred: BTreeSet<JobId> =
        workers.iter().flat_map(|worker| worker.record().barred().collect::<Vec<_>>()).collect();
    for id in barred {
        let job = match pool.store.job_queue().any_job(id).await {
            Err(StoreError::NotFound(_)) => {
                pool.forget_job(id);
                continue;
            }
            other => other?,
        };
        if !job.state.is_waiting() {
            continue;
        }
        let Some(requirements) = requirements_of(pool, &job).await? else {
            lock(&pool.scheduler).remove(job.user, id);
            continue;
        };
        let (dead, living): (Vec<_>, Vec<_>) = able(pool, &job, &requirements)
            .into_iter()
            .partition(|worker| worker.record().verdict(id) == Verdict::Never);
        if dead.is_empty() || !living.is_empty() {
            continue;
        }
        let refusal = dead.iter().find_map(|worker| worker.record().refusal(id).cloned());
        let names: Vec<&str> = dead.iter().map(|worker| worker.name.as_str()).collect();
        let message = format!(
            "every worker that can run this job stopped working when it did: {}",
            names.join(", ")
        );
        let error = refusal.unwrap_or_else(|| service_error(&message));
        match pool
            .store
            .job_queue()
            .advance(&job.claim(), Transition::Refuse { error: JobError::of_message(&error) })
            .await
        {
            Ok(_) => {
                tracing::warn!(job = %id, workers = names.join(", "), "no worker is left that can run a job");
                lock(&pool.scheduler).remove(job.user, id);
                tell_of_end(pool, &job, error);
                pool.forget_job(id);
                pool.hub.forget_job(job.user, id);
                pool.tell_status(job.user);
            }
            Err(StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Tells the user that a job has ended because of an error.
fn tell_of_end(pool: &Pool, job: &Job, mut error: Value) {
    let id = job.id.to_string();
    error["prompt_id"] = id.as_str().into();
    error["timestamp"] = Utc::now().timestamp_millis().into();
    pool.hub.tell_of_job(job.user, job.id, "execution_error", &error);
    pool.hub.tell_of_job(job.user, job.id, "executing", &json!({ "node": null, "prompt_id": id }));
}

/// A job is in a final state.
pub(super) fn ended(pool: &Pool, job: &Job) {
    pool.forget_job(job.id);
    pool.hub.forget_job(job.user, job.id);
    pool.note_ended(job.user, job.id);
    pool.tell_status(job.user);
}

/// Writes how an attempt ended, and tells the user.
pub(super) async fn settle(pool: &Arc<Pool>, job: Job, outcome: Break) {
    let id = job.id;
    let claim = job.claim();
    let finish = |transition| pool.store.job_queue().advance(&claim, transition);
    match outcome {
        Break::Cancelled { status } => {
            match finish(Transition::Stop { status: status.clone() }).await {
                Ok(_) => {
                    let mut data = interruption(&status);
                    data["prompt_id"] = id.to_string().into();
                    data["timestamp"] = Utc::now().timestamp_millis().into();
                    pool.hub.tell_of_job(job.user, id, "execution_interrupted", &data);
                    pool.hub.tell_of_job(
                        job.user,
                        id,
                        "executing",
                        &json!({ "node": null, "prompt_id": id.to_string() }),
                    );
                    ended(pool, &job);
                }
                Err(
                    StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_),
                ) => ended(pool, &job),
                Err(error) => {
                    tracing::error!(error = chain(&error), job = %id, "failed to end a cancelled job; its lease will run out")
                }
            }
        }
        Break::Refused(error) => {
            match finish(Transition::Refuse { error: JobError::of_message(&error) }).await {
                Ok(_) => {
                    tell_of_end(pool, &job, error);
                    ended(pool, &job);
                }
                Err(failed) => also_cancelled(pool, job, failed).await,
            }
        }
        Break::Lacking(error) => {
            if let Some(worker) = worker_of(pool, &job) {
                worker.record().note_refusal(id, error.clone());
                worker.forget_models();
            }
            match is_another_left(pool, &job).await {
                Ok(true) => put_back(pool, job, false, Duration::ZERO).await,
                Ok(false) => Box::pin(settle(pool, job, Break::Refused(error))).await,
                Err(error) => {
                    Box::pin(settle(
                        pool,
                        job,
                        Break::Own { what: "read what a job needs".to_owned(), error },
                    ))
                    .await
                }
            }
        }
        Break::Worker(reason) => {
            if let Some(worker) = worker_of(pool, &job) {
                worker.suspect();
            }
            failed_by_worker(pool, job, reason).await;
        }
        Break::Hung { reason, begun } => {
            if let Some(worker) = worker_of(pool, &job) {
                worker.record().note_hang(id, begun);
                let detail = format!("it runs nothing ({reason}); start it again if this stays");
                pool.changed(&worker, detail, None).await;
            }
            failed_by_worker(pool, job, reason).await;
        }
        Break::Died(reason) => {
            if let Some(worker) = worker_of(pool, &job) {
                worker.record().note_crash(id);
            }
            failed_by_worker(pool, job, reason).await;
        }
        Break::Own { what, error } => {
            let reason = format!("failed to {what}: {}", chain(&error));
            tracing::error!(job = %id, attempt = job.attempt, reason, "this server failed a job");
            metrics::counter!("comfy_cloud_own_failures_total").increment(1);
            let (failures, limit) =
                (job.failures + 1, pool.config.max_failures.saturating_add(OWN_FAILURES));
            if failures >= limit {
                lose(pool, job, format!("this job was failed {failures} times, the last time by this server: {reason}")).await;
            } else {
                pool.notify(
                    job.user,
                    id,
                    &format!("this server failed this job, and tries it again: {reason}"),
                );
                let pause = growing_pause(job.failures);
                put_back(pool, job, true, pause).await;
            }
        }
        Break::Requeue => put_back(pool, job, false, RETURN_PAUSE).await,
        Break::Recalled => put_back(pool, job, false, Duration::ZERO).await,
        Break::Moved | Break::TakenOver => {
            pool.hub.forget_job(job.user, id);
            pool.note_ended(job.user, id);
        }
        Break::Stopping => {}
    }
}

/// The workers that may run a job and have what it needs, up or not.
fn able(pool: &Pool, job: &Job, requirements: &Requirements) -> Vec<Arc<Worker>> {
    let members = pool.members();
    let mut workers = pool.workers();
    workers.retain(|worker| {
        let is_open = worker.is_open_to(&members, job.user, requirements);
        is_open && worker.nodes().is_some_and(|known| known.nodes.satisfy(requirements))
    });
    workers
}

/// Whether there is a worker that may run a job and has not refused it.
async fn is_another_left(pool: &Pool, job: &Job) -> Result<bool, StoreError> {
    let document =
        pool.store.job_port().job_document(&pool.store.principal_of_job(job), job.id).await?;
    let able = able(pool, job, &document.requirements);
    Ok(able
        .iter()
        .any(|worker| worker.is_expected() && worker.record().verdict(job.id) != Verdict::Never))
}

/// What a worker says of the interruption of a job, or that nothing is known.
fn interruption(status: &Map<String, Value>) -> Value {
    let mut messages = status.get("messages").and_then(Value::as_array).into_iter().flatten();
    let said =
        messages.find(|message| message[0] == "execution_interrupted" && message[1].is_object());
    said.map_or_else(
        || json!({ "node_id": "", "node_type": "", "executed": [] }),
        |message| message[1].clone(),
    )
}

fn worker_of(pool: &Pool, job: &Job) -> Option<Arc<Worker>> {
    pool.worker(job.worker.as_deref()?)
}

/// A worker failed a job: it waits again, unless workers have failed it too often.
async fn failed_by_worker(pool: &Arc<Pool>, job: Job, reason: String) {
    tracing::warn!(job = %job.id, worker = job.worker, attempt = job.attempt, reason, "a worker failed a job");
    metrics::counter!("comfy_cloud_job_failures_total").increment(1);
    let failures = job.failures + 1;
    match failures >= pool.config.max_failures {
        true => {
            lose(
                pool,
                job,
                format!("the workers failed this job {failures} times; the last time: {reason}"),
            )
            .await
        }
        false => put_back(pool, job, true, RETURN_PAUSE).await,
    }
}

/// A job was failed too often.
async fn lose(pool: &Arc<Pool>, job: Job, message: String) {
    let error = service_error(&message);
    match pool
        .store
        .job_queue()
        .advance(&job.claim(), Transition::Lose { error: JobError::of_message(&error) })
        .await
    {
        Ok(_) => {
            tell_of_end(pool, &job, error);
            ended(pool, &job);
        }
        Err(failed) => also_cancelled(pool, job, failed).await,
    }
}

/// A job waits again, after a pause.
async fn put_back(pool: &Arc<Pool>, job: Job, failed: bool, pause: Duration) {
    pool.hub.forget_job(job.user, job.id);
    match pool.store.job_queue().advance(&job.claim(), Transition::Return { failed }).await {
        Ok(_) => {
            sleep(pool, pause).await;
            wait_again(pool, job.user, job.id).await;
        }
        Err(error) => also_cancelled(pool, job, error).await,
    }
}

/// A step could not be taken: when that is because of a cancel, the job stops.
async fn also_cancelled(pool: &Arc<Pool>, job: Job, error: StoreError) {
    match error.into() {
        cancelled @ Break::Cancelled { .. } => Box::pin(settle(pool, job, cancelled)).await,
        moved @ (Break::Moved | Break::TakenOver) => Box::pin(settle(pool, job, moved)).await,
        other => {
            tracing::error!(?other, job = %job.id, "failed to write how an attempt ended; its lease will run out")
        }
    }
}
