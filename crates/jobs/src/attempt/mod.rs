//! One attempt of a job on a worker, from its place there to its outputs here.
//!
//! An attempt can be given up at any await: everything that matters is in the catalogue, and the
//! next step of whoever takes over names the attempt that it believes in.

mod follow;
mod settle;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use comfy_cloud_comfyui::extra_data;
use comfy_cloud_store::blobs::BlobRef;
use comfy_cloud_store::catalogue::{Job, JobDocument, Transition};
use comfy_cloud_store::{Error as StoreError, JobId, JobState, Principal, UserId};
use futures::{FutureExt, StreamExt};
use serde_json::{Map, Value, json};
use tokio::sync::OwnedSemaphorePermit;
use tokio_util::sync::CancellationToken;

use crate::comfy::{QueueState, Submitted};
use crate::inputs::{FileInput, JobInputs};
use crate::pool::{Pool, Running, lock};
use crate::saved::mark_prefixes;
use crate::worker::{Link, Worker, chain};
use settle::{Break, ended, pause, service_error, settle, settle_without_worker, wait_again};

pub(crate) use settle::reap;

/// How long a worker may take to stop a cancelled job before the job counts as stopped.
const STOP_PATIENCE: Duration = Duration::from_secs(10);
/// The pause between two attempts to stop it.
const STOP_PAUSE: Duration = Duration::from_millis(200);

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
        if self.give_up.is_cancelled() {
            // Whoever gave it up sees to the job.
            return;
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

    /// The mark of what this attempt saves on the worker.
    fn mark(&self) -> String {
        self.pool.names.mark(self.job.id, self.job.attempt)
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
        let inputs = JobInputs::read(&document.inputs).map_err(|error| {
            tracing::error!(%error, job = %self.job.id, "the inputs of a job cannot be read");
            Break::Refused(service_error("the server cannot read the inputs that it has kept of this job; submit it again"))
        })?;
        let proposed = uuid::Uuid::new_v4().to_string();
        let mut listener = self.worker.listen(&proposed);
        let submitted = self.submit(&document, &inputs, &proposed).await;
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
            return Err(Break::Blameless);
        };
        let listener = self.worker.listen(&remote_id);
        self.follow(&remote_id, listener).await
    }

    /// Brings the files and submits; answers the worker's name of the job.
    async fn submit(&mut self, document: &JobDocument, inputs: &JobInputs, proposed: &str) -> Result<String, Break> {
        let mut again = true;
        loop {
            let mut brought = Vec::new();
            for input in &inputs.files {
                self.require_wanted()?;
                brought.push(self.bring(input).await?);
                self.note_alive();
            }
            self.require_wanted()?;
            let mut prompt = inputs.rewrite(&document.workflow, &brought);
            self.require_own_files(inputs, &prompt)?;
            let mut extra = extra_data(&document.extra);
            extra.append(&mut self.pool.secrets.of(self.job.id));
            let client_id = self.pool.client_id();
            extra.insert("client_id".to_owned(), client_id.into());
            if let Some(known) = self.worker.nodes() {
                mark_prefixes(&mut prompt, &known.capabilities.object_info, &self.mark());
            }
            let mut body = json!({
                "prompt": prompt,
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
                Submitted::Refused(_) if again && !inputs.files.is_empty() => {
                    again = false;
                    self.worker.forget_pushed();
                }
                Submitted::Refused(refusal) => return Err(Break::Refused(self.refusal(refusal))),
            }
        }
    }

    /// Another worker may open as a file what none of those did by which the workflow was judged.
    fn require_own_files(&self, inputs: &JobInputs, prompt: &Map<String, Value>) -> Result<(), Break> {
        let Some(known) = self.worker.nodes() else { return Ok(()) };
        match inputs.unplaced(prompt, &known.nodes) {
            None => Ok(()),
            Some((node, input)) => {
                let why = format!("the worker opens input {input} of node {node} as a file, and it names none of yours; submit it again");
                Err(Break::Refused(service_error(&why)))
            }
        }
    }

    /// Brings a file to the worker, unless it is there; answers its name there.
    async fn bring(&self, input: &FileInput) -> Result<String, Break> {
        let gone = || Break::Refused(service_error(&format!("the file of node {}, input {} was deleted", input.node, input.input)));
        let hash = input.hash().ok_or_else(gone)?;
        let name = self.pool.names.input(self.job.user, hash, &input.name);
        let key = format!("{}/{name}", input.folder);
        if let Some(there) = self.worker.pushed(&key) {
            return Ok(there);
        }
        let blob = BlobRef { hash, size_bytes: input.size_bytes };
        let chunks = match self.pool.store.blobs().read(blob, 0..input.size_bytes).await {
            Err(StoreError::NotFound(_)) => return Err(gone()),
            other => other?,
        };
        // As long as bytes go, the attempt lives.
        let alive = Arc::clone(&self.alive);
        let chunks = chunks.inspect(move |_| alive.store(true, Ordering::Relaxed));
        let there = self.worker.comfy.upload(&name, &input.folder, input.size_bytes, chunks).await?;
        self.worker.note_pushed(&key, there.clone());
        Ok(there)
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

    /// Stops the job on the worker, as well as that can be done.
    async fn stop_on_worker(&self) {
        let Some(remote_id) = &self.job.remote_id else { return };
        let comfy = &self.worker.comfy;
        let begun = Instant::now();
        while begun.elapsed() < STOP_PATIENCE && !self.pool.stop.is_cancelled() {
            let link = self.worker.link().borrow().clone();
            match link {
                Link::Up(_) => {}
                // After a start, a worker is there a moment later.
                Link::Untried => {
                    tokio::time::sleep(STOP_PAUSE).await;
                    continue;
                }
                Link::Down(_) | Link::Removed => return,
            }
            let asked = match comfy.queue_state(remote_id).await {
                Ok(QueueState::Absent) => return,
                Ok(QueueState::Pending) => comfy.delete(remote_id).await,
                Ok(QueueState::Running) => comfy.interrupt(remote_id).await,
                Err(error) => Err(error),
            };
            if let Err(error) = asked {
                tracing::debug!(error = chain(&error), "cannot stop a job on its worker yet");
            }
            tokio::time::sleep(STOP_PAUSE).await;
        }
    }
}
