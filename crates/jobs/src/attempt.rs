//! One attempt of a job on a worker, from its place there to its outputs here.
//!
//! An attempt can be given up at any await: everything that matters is in the catalogue, and the
//! next step of whoever takes over names the attempt that it believes in.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use comfy_cloud_store::catalogue::{Job, JobDocument, JobFile, JobResults, Transition};
use comfy_cloud_store::{Error as StoreError, JobId, JobState, Principal, UserId};
use futures::{FutureExt, StreamExt};
use serde_json::{Map, Value, json};
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio_util::sync::CancellationToken;

use crate::comfy::{ComfyError, HistoryEntry, Message, QueueState, Submitted, replace_id};
use crate::inputs::{self, FileInput};
use crate::nodes::Requirements;
use crate::outputs::{Collector, OutputError, choose_preview};
use crate::pool::{Pool, Running, lock};
use crate::worker::{Link, Worker, WorkerEvent, chain};

/// How often, at the least, a worker is asked what became of a job, beside what it says by itself.
const POLL_INTERVAL: Duration = Duration::from_secs(3);
/// How long what a worker says may take longer than what it answers.
const LAST_WORDS: Duration = Duration::from_millis(300);
/// How long a worker may take to stop a cancelled job before the job counts as stopped.
const STOP_PATIENCE: Duration = Duration::from_secs(10);
/// The pause before a job that a worker failed waits again.
const RETURN_PAUSE: Duration = Duration::from_millis(500);

/// Why an attempt ends before its job does.
#[derive(Debug)]
enum Break {
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
    /// No worker has it, and that is nobody's fault.
    Unsent,
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
fn service_error(message: &str) -> Value {
    json!({
        "node_id": "", "node_type": "", "exception_type": "ServiceError", "exception_message": message,
        "traceback": [], "current_inputs": {}, "current_outputs": {},
    })
}

struct Attempt {
    pool: Arc<Pool>,
    worker: Arc<Worker>,
    job: Job,
    principal: Principal,
    /// The worker's one place; given back when the worker is done.
    slot: Option<OwnedSemaphorePermit>,
    cancel: CancellationToken,
    give_up: CancellationToken,
    alive: Arc<AtomicBool>,
}

/// Gives a waiting job to a worker, and sees it through.
pub(crate) async fn begin(pool: Arc<Pool>, user: UserId, id: JobId, worker: Arc<Worker>, slot: OwnedSemaphorePermit) {
    let allocated = async {
        let job = pool.store.catalogue().any_job(id).await?;
        let lease_until = Utc::now() + TimeDelta::seconds(pool.config.lease_secs.cast_signed());
        let transition = Transition::Allocate { worker: worker.name.clone(), lease_until };
        pool.store.catalogue().advance_job(id, job.attempt, transition).await
    };
    match allocated.await {
        Ok(job) => Attempt::new(pool, worker, job, Some(slot)).run(false).await,
        Err(StoreError::JobMoved(_) | StoreError::NotFound(_)) => {
            // It was cancelled while its turn came.
            lock(&pool.scheduler).note_ended(user);
            pool.tell_status(user);
            pool.wake.notify_one();
        }
        Err(error) => {
            tracing::error!(%error, job = %id, "cannot give a job to a worker");
            drop(slot);
            pause(&pool).await;
            wait_again(&pool, user, id).await;
        }
    }
}

/// Looks for a job where an earlier run of the server had left it, and sees it through.
pub(crate) fn resume(pool: Arc<Pool>, job: Job) -> impl Future<Output = ()> + Send {
    let worker = job.worker.as_deref().and_then(|name| pool.worker(name));
    // Now, before any other job can have the worker's place.
    let slot = worker.as_ref().and_then(|worker| worker.claim_again());
    async move {
        match worker {
            None => settle_without_worker(&pool, job).await,
            Some(worker) => {
                Attempt::new(pool, worker, job, slot).run(true).await;
            }
        }
    }
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
async fn settle_without_worker(pool: &Arc<Pool>, job: Job) {
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

async fn pause(pool: &Pool) {
    tokio::select! {
        () = tokio::time::sleep(RETURN_PAUSE) => {}
        () = pool.stop.cancelled() => {}
    }
}

/// A job joins its queue again, at the front.
async fn wait_again(pool: &Pool, user: UserId, id: JobId) {
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
fn ended(pool: &Pool, job: &Job) {
    pool.secrets.forget(job.id);
    pool.hub.forget_job(job.user, job.id);
    lock(&pool.scheduler).note_ended(job.user);
    pool.tell_status(job.user);
    pool.wake.notify_one();
}

/// Writes how an attempt ended, and tells the user.
async fn settle(pool: &Arc<Pool>, job: Job, outcome: Break) {
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
        Break::Unsent => put_back(pool, job, false).await,
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

impl Attempt {
    fn new(pool: Arc<Pool>, worker: Arc<Worker>, job: Job, slot: Option<OwnedSemaphorePermit>) -> Self {
        let principal = pool.store.principal_of_job(&job);
        let running = Running::new(job.attempt);
        let (cancel, give_up, alive) = (running.cancel.clone(), running.give_up.clone(), Arc::clone(&running.alive));
        lock(&pool.running).insert(job.id, running);
        Self { pool, worker, job, principal, slot, cancel, give_up, alive }
    }

    /// Runs to an end, and writes it; `resumed` when an earlier run of the server began it.
    async fn run(mut self, resumed: bool) {
        let (stop, give_up) = (self.pool.stop.clone(), self.give_up.clone());
        let work = async {
            match resumed {
                false => self.start().await,
                true => self.resume().await,
            }
        };
        let outcome = tokio::select! {
            outcome = AssertUnwindSafe(work).catch_unwind() => {
                outcome.unwrap_or_else(|_| Err(Break::Worker("the server's own code failed".to_owned())))
            }
            () = give_up.cancelled() => return,
            () = stop.cancelled() => Err(Break::Stopping),
        };
        if let Some(remote_id) = &self.job.remote_id {
            self.worker.leave(remote_id);
        }
        if let Err(Break::Cancelled) = outcome {
            self.stop_on_worker().await;
        }
        // Before the place is free, so that what runs never counts more than there are places.
        self.forget_running();
        self.slot = None;
        match outcome {
            Ok(()) => ended(&self.pool, &self.job),
            Err(outcome) => settle(&self.pool, self.job, outcome).await,
        }
    }

    fn forget_running(&self) {
        let mut running = lock(&self.pool.running);
        if running.get(&self.job.id).is_some_and(|run| run.attempt == self.job.attempt) {
            running.remove(&self.job.id);
        }
    }

    async fn advance(&mut self, transition: Transition) -> Result<(), Break> {
        self.job = self.pool.store.catalogue().advance_job(self.job.id, self.job.attempt, transition).await?;
        Ok(())
    }

    fn note_alive(&self) {
        if self.worker.is_up() {
            self.alive.store(true, Ordering::Relaxed);
        }
    }

    fn require_wanted(&self) -> Result<(), Break> {
        if self.cancel.is_cancelled() { Err(Break::Cancelled) } else { Ok(()) }
    }

    async fn start(&mut self) -> Result<(), Break> {
        self.advance(Transition::Prepare).await?;
        let document = self.pool.store.catalogue().job_document(&self.principal, self.job.id).await?;
        let files: Vec<FileInput> = serde_json::from_value(document.inputs.clone()).unwrap_or_default();
        let proposed = uuid::Uuid::new_v4().to_string();
        let mut listener = self.worker.listen(&proposed);
        let submitted = self.submit(&document, &files, &proposed).await;
        if !matches!(&submitted, Ok(id) if *id == proposed) {
            self.worker.leave(&proposed);
        }
        let remote_id = submitted?;
        if remote_id != proposed {
            // An older ComfyUI chooses the name itself; what it said before now is asked for.
            listener = self.worker.listen(&remote_id);
        }
        self.job.remote_id = Some(remote_id.clone());
        self.advance(Transition::Send { remote_id: remote_id.clone() }).await?;
        self.follow(&remote_id, listener).await
    }

    async fn resume(&mut self) -> Result<(), Break> {
        match self.job.state {
            JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing => return Err(Break::Cancelled),
            JobState::Erroring => return self.advance(Transition::Conclude { results: Box::default() }).await,
            _ => {}
        }
        let Some(remote_id) = self.job.remote_id.clone() else {
            // The server ended before the worker had it.
            return Err(Break::Unsent);
        };
        let listener = self.worker.listen(&remote_id);
        self.follow(&remote_id, listener).await
    }

    /// Brings the files and submits; answers the worker's name of the job.
    async fn submit(&mut self, document: &JobDocument, files: &[FileInput], proposed: &str) -> Result<String, Break> {
        let mut again = true;
        loop {
            let mut brought = Vec::new();
            for input in files {
                self.require_wanted()?;
                brought.push((input.clone(), self.bring(input).await?));
                self.note_alive();
            }
            self.require_wanted()?;
            let mut extra = document.extra.clone();
            extra.append(&mut self.pool.secrets.of(self.job.id));
            let client_id = self.pool.client_id();
            extra.insert("client_id".to_owned(), client_id.into());
            let mut body = json!({
                "prompt": inputs::rewrite(&document.workflow, &brought),
                "client_id": client_id,
                "prompt_id": proposed,
                "extra_data": extra,
            });
            if document.partial {
                body["partial_execution_targets"] = json!(document.output_nodes);
            }
            match self.worker.comfy.submit(&body).await? {
                Submitted::Queued(remote_id) => return Ok(remote_id),
                // Somebody may have emptied its input folder: once more, with everything.
                Submitted::Refused(_) if again && !files.is_empty() => {
                    again = false;
                    self.worker.forget_pushed();
                }
                Submitted::Refused(refusal) => return Err(Break::Refused(self.refusal(refusal))),
            }
        }
    }

    /// Brings a file to the worker, unless it is there; answers its name there.
    async fn bring(&self, input: &FileInput) -> Result<String, Break> {
        if let Some(name) = self.worker.pushed(&input.digest) {
            return Ok(name);
        }
        let gone = || Break::Refused(service_error(&format!("the file of node {}, input {} was deleted", input.node, input.input)));
        let hash = input.hash().ok_or_else(gone)?;
        let chunks = match self.pool.store.blobs().read(hash, 0..input.size_bytes).await {
            Err(StoreError::NotFound(_)) => return Err(gone()),
            other => other?,
        };
        // As long as bytes go, the attempt lives.
        let alive = Arc::clone(&self.alive);
        let chunks = chunks.inspect(move |_| alive.store(true, Ordering::Relaxed));
        let name = self.worker.comfy.upload(&input.name, input.size_bytes, chunks).await?;
        self.worker.note_pushed(&input.digest, name.clone());
        Ok(name)
    }

    /// What a worker said of a workflow that it will not run.
    fn refusal(&self, mut refusal: Map<String, Value>) -> Value {
        let node_errors = refusal.remove("node_errors").unwrap_or_default();
        let mut error = refusal.remove("error").unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut message = text(&error["message"]);
        if !text(&error["details"]).is_empty() {
            message = format!("{message}: {}", text(&error["details"]));
        }
        let (mut node_id, mut node_type) = (String::new(), String::new());
        for (id, node) in node_errors.as_object().into_iter().flatten() {
            if node_id.is_empty() {
                (node_id, node_type) = (id.clone(), text(&node["class_type"]));
            }
            for fault in node["errors"].as_array().into_iter().flatten() {
                message.push_str(&format!("; node {id}: {}: {}", text(&fault["message"]), text(&fault["details"])));
            }
        }
        let mut made = service_error(&message);
        made["node_id"] = node_id.into();
        made["node_type"] = node_type.into();
        made["exception_type"] = "ValidationError".into();
        made["node_errors"] = node_errors;
        made["error"] = error.take();
        self.pool.secrets.scrub(self.job.id, &mut made);
        made
    }

    /// Follows the job on the worker until it has ended there, and brings home what it made.
    async fn follow(&mut self, remote_id: &str, mut listener: mpsc::Receiver<WorkerEvent>) -> Result<(), Break> {
        let mut follower = Follower::default();
        let mut link = self.worker.link();
        // An answer is a sign of life: several must fit into a lease.
        let lease = Duration::from_secs(self.pool.config.lease_secs.max(1));
        let mut poll = tokio::time::interval(POLL_INTERVAL.min(lease / 4));
        poll.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let timeout = Duration::from_secs(self.pool.config.timeout_secs);
        let ran = self.job.started_at.map_or(Duration::ZERO, |start| (Utc::now() - start).to_std().unwrap_or_default());
        let deadline = tokio::time::sleep(timeout.saturating_sub(ran));
        tokio::pin!(deadline);
        let begun = Instant::now();
        let cancel = self.cancel.clone();
        loop {
            let (told, ended) = tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(Break::Cancelled),
                event = listener.recv() => match event {
                    Some(event) => (true, self.hear(remote_id, event, &mut follower).await?),
                    None => (false, self.ask(remote_id, begun).await?),
                },
                changed = link.changed() => {
                    if changed.is_err() { return Err(Break::Worker("the worker was removed".to_owned())) }
                    (false, self.ask(remote_id, begun).await?)
                }
                _ = poll.tick() => (false, self.ask(remote_id, begun).await?),
                () = &mut deadline => {
                    let _ = self.worker.comfy.interrupt(remote_id).await;
                    return Err(Break::Refused(service_error(&format!("the job ran longer than {} s", timeout.as_secs()))));
                }
            };
            if let Some(entry) = ended {
                if !told {
                    self.hear_the_rest(remote_id, &mut listener, &mut follower).await?;
                }
                return self.bring_home(entry, follower).await;
            }
        }
    }

    /// Takes in what the worker has said of a job that ended and what is still on its way.
    async fn hear_the_rest(
        &mut self,
        remote_id: &str,
        listener: &mut mpsc::Receiver<WorkerEvent>,
        follower: &mut Follower,
    ) -> Result<(), Break> {
        while let Ok(Some(event)) = tokio::time::timeout(LAST_WORDS, listener.recv()).await {
            if self.hear(remote_id, event, follower).await?.is_some() {
                break;
            }
        }
        Ok(())
    }

    /// Asks the worker what became of the job; its history once it has ended.
    async fn ask(&mut self, remote_id: &str, begun: Instant) -> Result<Option<HistoryEntry>, Break> {
        let patience = Duration::from_secs(self.pool.config.lease_secs);
        let link = self.worker.link().borrow().clone();
        match link {
            Link::Removed => return Err(Break::Worker("the worker was removed".to_owned())),
            Link::Down(since) if since.elapsed() > patience => return Err(Break::Worker("the worker is down".to_owned())),
            Link::Untried if begun.elapsed() > patience => return Err(Break::Worker("the worker cannot be reached".to_owned())),
            Link::Down(_) | Link::Untried => return Ok(None),
            Link::Up(_) => self.note_alive(),
        }
        // What cannot be asked now is asked again; a worker that never answers will be down.
        let comfy = &self.worker.comfy;
        let entry = match comfy.history(remote_id).await {
            Err(error @ ComfyError::Nonsense { .. }) => return Err(error.into()),
            Err(_) => return Ok(None),
            Ok(entry) => entry,
        };
        if entry.is_some() {
            return Ok(entry);
        }
        match comfy.queue_state(remote_id).await {
            Err(error @ ComfyError::Nonsense { .. }) => Err(error.into()),
            Err(_) | Ok(QueueState::Pending) => Ok(None),
            Ok(QueueState::Running) => {
                self.note_started().await?;
                Ok(None)
            }
            // It may have ended between the two questions.
            Ok(QueueState::Absent) => match comfy.history(remote_id).await? {
                Some(entry) => Ok(Some(entry)),
                None => Err(Break::Worker("the worker knows nothing of the job any more".to_owned())),
            },
        }
    }

    async fn note_started(&mut self) -> Result<(), Break> {
        if self.job.state == JobState::PendingExecution {
            self.advance(Transition::Start).await?;
            let started = json!({ "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis() });
            self.pool.hub.tell_of_job(self.job.user, self.job.id, "execution_start", &started);
        }
        Ok(())
    }

    /// Takes in what the worker says, and hands it on.
    async fn hear(&mut self, remote_id: &str, event: WorkerEvent, follower: &mut Follower) -> Result<Option<HistoryEntry>, Break> {
        self.note_alive();
        let id = self.job.id.to_string();
        let Message { kind, data } = match event {
            WorkerEvent::Binary(binary) => {
                self.pool.hub.show(self.job.user, binary.write(remote_id, &id));
                return Ok(None);
            }
            WorkerEvent::Message(message) => message,
        };
        self.note_started().await?;
        let mut data = Value::Object(data);
        replace_id(&mut data, remote_id, &id);
        self.pool.secrets.scrub(self.job.id, &mut data);
        match kind.as_str() {
            // Told when the job is executing here.
            "execution_start" => return Ok(None),
            // Told when the outputs are assets.
            "execution_success" => return self.ask(remote_id, Instant::now()).await,
            "execution_error" => {
                follower.error = Some(execution_error(&data));
                return self.ask(remote_id, Instant::now()).await;
            }
            // Nobody here has asked for it, or this would not be heard any more.
            "execution_interrupted" => return Err(Break::Worker("the job was interrupted on the worker".to_owned())),
            // The end, which is told when it is written.
            "executing" if data["node"].is_null() => return self.ask(remote_id, Instant::now()).await,
            "executed" => {
                let node = data["node"].as_str().unwrap_or_default().to_owned();
                if let Value::Object(output) = &mut data["output"] {
                    let files = self.collector().collect(&node, output).await?;
                    follower.outputs.insert(node, (Value::Object(output.clone()), files));
                }
            }
            _ => {}
        }
        self.pool.hub.tell_of_job(self.job.user, self.job.id, &kind, &data);
        Ok(None)
    }

    fn collector(&self) -> Collector<'_> {
        let limit_bytes = self.pool.config.max_output_size_bytes;
        Collector::new(&self.pool.store, &self.worker.comfy, &self.principal, self.job.id, limit_bytes, &self.alive)
    }

    /// Makes assets of what a job made that has ended on the worker, and ends it here.
    async fn bring_home(&mut self, entry: HistoryEntry, mut follower: Follower) -> Result<(), Break> {
        if !entry.succeeded() {
            let Some(error) = follower.error.take().or_else(|| entry.message("execution_error").map(execution_error)) else {
                let interrupted = entry.message("execution_interrupted").is_some();
                let why =
                    if interrupted { "the job was interrupted on the worker" } else { "the job ended and the worker does not say how" };
                return Err(Break::Worker(why.to_owned()));
            };
            return self.end_badly(entry, follower, error).await;
        }
        if self.job.state != JobState::Executed {
            self.note_started().await?;
            self.advance(Transition::Finish).await?;
        }
        // The worker is done: the next job can have its place while outputs are fetched.
        self.slot = None;
        self.pool.wake.notify_one();
        let results = self.collect(entry, follower, true).await?;
        self.advance(Transition::Succeed { results: Box::new(results) }).await?;
        let done = json!({ "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis() });
        self.tell_end("execution_success", &done);
        metrics::counter!("comfy_cloud_jobs_succeeded_total").increment(1);
        Ok(())
    }

    async fn end_badly(&mut self, entry: HistoryEntry, follower: Follower, mut error: Value) -> Result<(), Break> {
        let id = self.job.id.to_string();
        if let Some(remote_id) = &self.job.remote_id {
            replace_id(&mut error, remote_id, &id);
        }
        self.pool.secrets.scrub(self.job.id, &mut error);
        if self.job.state != JobState::Executed {
            self.advance(Transition::Fail { error: error.clone() }).await?;
        }
        self.slot = None;
        self.pool.wake.notify_one();
        // What cannot be fetched of a job that failed is no reason to run it again.
        let results = match self.collect(entry, follower, false).await {
            Ok(results) => results,
            Err(lost) => {
                tracing::warn!(?lost, job = id, "some outputs of a failed job are lost");
                JobResults::default()
            }
        };
        self.advance(Transition::Conclude { results: Box::new(results) }).await?;
        error["prompt_id"] = id.into();
        error["timestamp"] = Utc::now().timestamp_millis().into();
        self.tell_end("execution_error", &error);
        Ok(())
    }

    fn tell_end(&self, kind: &str, data: &Value) {
        let (hub, user, id) = (&self.pool.hub, self.job.user, self.job.id);
        hub.tell_of_job(user, id, kind, data);
        hub.tell_of_job(user, id, "executing", &json!({ "prompt_id": id.to_string(), "node": null }));
    }

    /// Fetches what was not fetched while the job ran.
    async fn collect(&self, entry: HistoryEntry, mut follower: Follower, whole: bool) -> Result<JobResults, Break> {
        let mut results = JobResults { status: entry.status, meta: entry.meta, ..JobResults::default() };
        let mut collector = self.collector();
        for (node, output) in entry.outputs {
            let Value::Object(mut output) = output else {
                match whole {
                    true => return Err(Break::Worker(format!("the worker's output of node {node} is not an object"))),
                    false => continue,
                }
            };
            if follower.outputs.contains_key(&node) {
                continue;
            }
            let files = collector.collect(&node, &mut output).await?;
            follower.outputs.insert(node, (Value::Object(output), files));
        }
        for (node, (output, files)) in follower.outputs {
            results.outputs.insert(node, output);
            results.files.extend(files);
        }
        let id = self.job.id.to_string();
        for part in [&mut results.outputs, &mut results.status, &mut results.meta] {
            let mut value = Value::Object(std::mem::take(part));
            if let Some(remote_id) = &self.job.remote_id {
                replace_id(&mut value, remote_id, &id);
            }
            self.pool.secrets.scrub(self.job.id, &mut value);
            if let Value::Object(map) = value {
                *part = map;
            }
        }
        choose_preview(&mut results);
        Ok(results)
    }

    /// Stops the job on the worker, as well as that can be done.
    async fn stop_on_worker(&self) {
        let Some(remote_id) = &self.job.remote_id else { return };
        let comfy = &self.worker.comfy;
        let begun = Instant::now();
        while begun.elapsed() < STOP_PATIENCE && self.worker.is_up() && !self.pool.stop.is_cancelled() {
            let asked = match comfy.queue_state(remote_id).await {
                Ok(QueueState::Absent) => return,
                Ok(QueueState::Pending) => comfy.delete(remote_id).await,
                Ok(QueueState::Running) => comfy.interrupt(remote_id).await,
                Err(error) => Err(error),
            };
            if let Err(error) = asked {
                tracing::debug!(error = chain(&error), "cannot stop a job on its worker yet");
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
}

/// What was heard of a job while it ran.
#[derive(Default)]
struct Follower {
    /// Outputs that are assets already, by node.
    outputs: std::collections::BTreeMap<String, (Value, Vec<JobFile>)>,
    error: Option<Value>,
}

/// A node's failure, in the form of the contract's `ExecutionError`.
fn execution_error(data: &Value) -> Value {
    let text = |key: &str| data[key].as_str().unwrap_or_default().to_owned();
    let texts = |key: &str| -> Vec<String> {
        data[key].as_array().into_iter().flatten().filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    // ComfyUI lists the nodes that had made something; the contract has an object.
    let outputs = match &data["current_outputs"] {
        Value::Object(map) => map.clone(),
        Value::Array(nodes) => nodes.iter().filter_map(|node| Some((node.as_str()?.to_owned(), json!([])))).collect(),
        _ => Map::new(),
    };
    json!({
        "node_id": text("node_id"),
        "node_type": text("node_type"),
        "exception_type": text("exception_type"),
        "exception_message": text("exception_message"),
        "traceback": texts("traceback"),
        "executed": texts("executed"),
        "current_inputs": data["current_inputs"].as_object().cloned().unwrap_or_default(),
        "current_outputs": outputs,
    })
}
