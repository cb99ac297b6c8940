//! How an attempt ends that did not bring its job to its end, and what becomes of the job.

use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use comfy_cloud_comfyui::Requirements;
use comfy_cloud_store::catalogue::{Job, Transition};
use comfy_cloud_store::{Error as StoreError, JobId, JobState, UserId};
use serde_json::{Value, json};

use crate::comfy::ComfyError;
use crate::outputs::OutputError;
use crate::pool::{Pool, lock};
use crate::worker::chain;

/// The pause before a job that a worker failed waits again.
const RETURN_PAUSE: Duration = Duration::from_millis(500);

/// Why an attempt ends before its job does.
#[derive(Debug)]
pub(super) enum Break {
    /// Its user wants no more of it.
    Cancelled,
    /// Somebody else has moved the job: it is theirs now.
    Moved,
    /// The worker failed it.
    Worker(String),
    /// It can never run.
    Refused(Value),
    /// The catalogue or the storage failed; the worker is not to blame.
    Store(StoreError),
    /// No worker has it any more, and that is nobody's fault.
    Blameless,
    /// The server stops; the job stays with its worker, to be taken up at the next start.
    Stopping,
}

impl From<StoreError> for Break {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::JobMoved(JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing) => Self::Cancelled,
            // Its user has taken it out of the history while it was cancelled.
            StoreError::JobMoved(_) | StoreError::NotFound("job") => Self::Moved,
            error => Self::Store(error),
        }
    }
}

impl From<ComfyError> for Break {
    fn from(error: ComfyError) -> Self {
        Self::Worker(chain(&error))
    }
}

impl From<OutputError> for Break {
    fn from(error: OutputError) -> Self {
        match error {
            OutputError::Worker { .. } => Self::Worker(chain(&error)),
            OutputError::TooLarge { .. } => Self::Refused(service_error(&error.to_string())),
            OutputError::Store(error) => error.into(),
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
    settle_without_worker(&pool, job).await;
}

/// The next state of a job that has an attempt and no worker any more.
pub(super) async fn settle_without_worker(pool: &Arc<Pool>, job: Job) {
    let outcome = match job.state {
        JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing => Break::Cancelled,
        JobState::Erroring => Break::Moved,
        _ => Break::Worker("the worker is gone".to_owned()),
    };
    if job.state == JobState::Erroring {
        let concluded = pool.store.catalogue().advance_job(job.id, job.attempt, Transition::Conclude { results: Box::default() }).await;
        if let Err(error) = concluded {
            tracing::error!(%error, job = %job.id, "cannot end a failed job");
        }
        ended(pool, &job);
    } else {
        settle(pool, job, outcome).await;
    }
}

pub(super) async fn pause(pool: &Pool) {
    tokio::select! {
        () = tokio::time::sleep(RETURN_PAUSE) => {}
        () = pool.stop.cancelled() => {}
    }
}

/// A job joins its queue again, at the front.
pub(super) async fn wait_again(pool: &Pool, user: UserId, id: JobId) {
    let document = match pool.store.catalogue().any_job(id).await {
        Ok(job) if job.state.is_waiting() => pool.store.catalogue().job_document(&pool.store.principal_of_job(&job), id).await,
        Ok(_) => Err(StoreError::NotFound("job")),
        Err(error) => Err(error),
    };
    {
        let mut scheduler = lock(&pool.scheduler);
        scheduler.note_ended(user);
        if let Ok(document) = document {
            let requirements: Requirements = serde_json::from_value(document.requirements).unwrap_or_default();
            scheduler.put_back(user, id, Arc::new(requirements));
        }
    }
    pool.tell_status(user);
    pool.wake.notify_one();
}

/// A job is in a final state.
pub(super) fn ended(pool: &Pool, job: &Job) {
    pool.secrets.forget(job.id);
    pool.hub.forget_job(job.user, job.id);
    lock(&pool.scheduler).note_ended(job.user);
    pool.tell_status(job.user);
    pool.wake.notify_one();
}

/// Writes how an attempt ended, and tells the user.
pub(super) async fn settle(pool: &Arc<Pool>, job: Job, outcome: Break) {
    let id = job.id;
    let tell = |kind: &str, mut data: Value| {
        data["prompt_id"] = id.to_string().into();
        data["timestamp"] = Utc::now().timestamp_millis().into();
        pool.hub.tell_of_job(job.user, id, kind, &data);
    };
    let finish = |transition| pool.store.catalogue().advance_job(id, job.attempt, transition);
    match outcome {
        Break::Cancelled => match finish(Transition::Stop).await {
            Ok(_) => {
                tell("execution_interrupted", json!({ "node_id": "", "node_type": "", "executed": [] }));
                tell("executing", json!({ "node": null }));
                ended(pool, &job);
            }
            Err(StoreError::JobMoved(_) | StoreError::NotFound(_)) => ended(pool, &job),
            Err(error) => tracing::error!(%error, job = %id, "cannot end a cancelled job"),
        },
        Break::Refused(error) => match finish(Transition::Refuse { error: error.clone() }).await {
            Ok(_) => {
                tell("execution_error", error);
                tell("executing", json!({ "node": null }));
                ended(pool, &job);
            }
            Err(failed) => also_cancelled(pool, job, failed).await,
        },
        Break::Worker(reason) => {
            tracing::warn!(job = %id, worker = job.worker, attempt = job.attempt, reason, "a worker failed a job");
            metrics::counter!("comfy_cloud_job_failures_total").increment(1);
            if let Some(worker) = job.worker.as_deref().and_then(|name| pool.worker(name)) {
                worker.suspect();
            }
            if job.failures + 1 >= pool.config.max_failures {
                let message = format!("the workers failed this job {} times; the last time: {reason}", job.failures + 1);
                let error = service_error(&message);
                match finish(Transition::Lose { error: error.clone() }).await {
                    Ok(_) => {
                        tell("execution_error", error);
                        tell("executing", json!({ "node": null }));
                        ended(pool, &job);
                    }
                    Err(failed) => also_cancelled(pool, job, failed).await,
                }
            } else {
                put_back(pool, job, true).await;
            }
        }
        Break::Store(error) => {
            tracing::error!(error = chain(&error), job = %id, "a job cannot go on");
            put_back(pool, job, false).await;
        }
        Break::Blameless => put_back(pool, job, false).await,
        Break::Moved => {
            lock(&pool.scheduler).note_ended(job.user);
            pool.hub.forget_job(job.user, id);
            pool.wake.notify_one();
        }
        Break::Stopping => {}
    }
}

async fn put_back(pool: &Arc<Pool>, job: Job, failed: bool) {
    pool.hub.forget_job(job.user, job.id);
    match pool.store.catalogue().advance_job(job.id, job.attempt, Transition::Return { failed }).await {
        Ok(_) => {
            pause(pool).await;
            wait_again(pool, job.user, job.id).await;
        }
        Err(error) => also_cancelled(pool, job, error).await,
    }
}

/// A step could not be taken: when that is because of a cancel, the job stops.
async fn also_cancelled(pool: &Arc<Pool>, job: Job, error: StoreError) {
    match error.into() {
        Break::Cancelled => Box::pin(settle(pool, job, Break::Cancelled)).await,
        Break::Moved => Box::pin(settle(pool, job, Break::Moved)).await,
        other => tracing::error!(?other, job = %job.id, "cannot write how an attempt ended; its lease will run out"),
    }
}
