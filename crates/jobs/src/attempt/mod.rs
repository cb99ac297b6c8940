//! One attempt of a job on a worker, from its place there to its outputs here.
//!
//! An attempt can be given up at any await: everything that matters is in the catalogue, and the
//! next step of whoever takes over names the attempt that it believes in. Whatever way it ends but
//! well, what it has submitted is taken off the worker.

mod bring_home;
mod follow;
mod settle;

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use comfy_cloud_comfyui::{extra_data, playlist};
use comfy_cloud_domain::{
    BlobRef, ClaimId, Error as StoreError, FileInput, Job, JobDocument, JobId, JobInputs, JobState,
    Principal, Transition, UserId,
};
use futures::{FutureExt, StreamExt};
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};
use tokio_util::sync::CancellationToken;

use crate::chosen::ChosenNames;
use crate::comfy::{self, Comfy, ComfyError, Submitted};
use crate::inputs;
use crate::names::hide_marks;
use crate::places::{Ahead, Place};
use crate::pool::{Pool, Running, lock};
use crate::reconcile::lease;
use crate::saved::{mark_prefixes, part_caches};
use crate::scheduler::Stage;
use crate::secrets;
use crate::text_budget::TextBudget;
use crate::worker::{Link, Listening, Worker, chain};
use settle::{Break, ended, growing_pause, pause, service_error, settle, settle_without_worker};

pub(crate) use bring_home::Gathered;
pub(crate) use settle::{end_barred, reap, refuse_unreadable, wait_again};

/// How long a worker may take to stop a cancelled job before the job counts as stopped.
/// How many tags of music files one after the other are skipped to find what a file is.
const MAX_TAGS: usize = 4;
const STOP_PATIENCE: Duration = Duration::from_secs(10);
/// The pause between two attempts to stop it.
const STOP_PAUSE: Duration = Duration::from_millis(200);

struct Attempt {
    pool: Arc<Pool>,
    worker: Arc<Worker>,
    job: Job,
    /// What its steps are taken under.
    claim: ClaimId,
    principal: Principal,
    /// Its place on the worker; given back when the worker is done.
    place: Option<Place>,
    /// Nothing is before it on the worker, and its user may run it.
    has_turn: bool,
    cancel: CancellationToken,
    give_up: CancellationToken,
    alive: Arc<AtomicBool>,
    /// The names of files that its user has written in its workflow.
    chosen: ChosenNames,
    /// The connection over which it was submitted, if that was this run of the server.
    connection: Option<u64>,
}

/// The name that a worker is to know an attempt by: a UUID of version 5 of job and attempt, so that
/// it can be looked for there whatever was not heard of its submission.
fn proposed_id(job: &Job) -> String {
    let digest = Sha1::new_with_prefix(job.id.as_uuid())
        .chain_update(format!("attempt {}", job.attempt))
        .finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    // Without the feature of `uuid` that does this, which would bring another implementation of
    // SHA-1.
    uuid::Builder::from_sha1_bytes(bytes).into_uuid().to_string()
}

/// Whether a worker refuses a workflow for nothing but values that are not in its lists: another
/// worker may have them.
fn lacks_values(refusal: &Map<String, Value>) -> bool {
    let nodes =
        refusal.get("node_errors").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let mut faults =
        nodes.flat_map(|node| node["errors"].as_array().into_iter().flatten()).peekable();
    faults.peek().is_some() && faults.all(|fault| fault["type"] == "value_not_in_list")
}

/// Every name under which a worker may have a job.
fn remote_ids(job: &Job) -> BTreeSet<String> {
    job.remote_id.clone().into_iter().chain([proposed_id(job)]).collect()
}

/// Gives a waiting job to a worker, and sees it through.
pub(crate) async fn begin(
    pool: Arc<Pool>,
    user: UserId,
    id: JobId,
    worker: Arc<Worker>,
    place: Place,
) {
    let allocated = async {
        let job = pool.store.job_queue().any_job(id).await?;
        pool.store.job_queue().claim(pool.server, &job.claim(), &worker.name, lease(&pool)).await
    };
    match allocated.await {
        Ok(job) => {
            pool.allocation_failures.store(0, Ordering::Relaxed);
            Attempt::new(pool, worker, job, Some(place)).run(false).await;
        }
        Err(StoreError::JobMoved(_) | StoreError::JobTakenOver | StoreError::NotFound(_)) => {
            // It was cancelled while its turn came, or another server was faster.
            drop(place);
            pool.note_ended(user, id);
            pool.tell_status(user);
        }
        Err(error) => {
            tracing::error!(error = chain(&error), job = %id, "failed to give a job to a worker");
            drop(place);
            let failures = pool.allocation_failures.fetch_add(1, Ordering::Relaxed);
            pause(&pool, failures).await;
            wait_again(&pool, user, id).await;
        }
    }
}

/// Looks for a job where an earlier run of the server had left it, and sees it through.
pub(crate) fn resume(pool: Arc<Pool>, job: Job) -> impl Future<Output = ()> + Send {
    let worker = job.worker.as_deref().and_then(|name| pool.worker(name));
    // Now, before any other job can have a place of the worker.
    let running = worker.as_ref().and_then(|worker| Place::take(&pool, worker, job.user, job.id));
    let behind = worker.as_ref().filter(|_| running.is_none() && job.started_at.is_none());
    let ahead = behind
        .and_then(|worker| Place::take_ahead(&pool, worker, Ahead::new(job.user, job.id, None)));
    let stage = if ahead.is_some() { Stage::Promised } else { Stage::Started };
    lock(&pool.scheduler).note_given(job.user, job.id, stage);
    let place = running.or(ahead);
    async move {
        match worker {
            None => settle_without_worker(&pool, job).await,
            Some(worker) => {
                Attempt::new(pool, worker, job, place).run(true).await;
            }
        }
    }
}

impl Attempt {
    fn new(pool: Arc<Pool>, worker: Arc<Worker>, job: Job, place: Option<Place>) -> Self {
        let principal = pool.store.principal_of_job(&job);
        let running = Running::new(&job);
        let (cancel, give_up, alive) =
            (running.cancel.clone(), running.give_up.clone(), Arc::clone(&running.alive));
        lock(&pool.running).insert(job.id, running);
        let has_turn = place.as_ref().is_none_or(Place::has_moved_up);
        let claim = job.claim();
        let chosen = ChosenNames::default();
        Self {
            pool,
            worker,
            job,
            claim,
            principal,
            place,
            has_turn,
            cancel,
            give_up,
            alive,
            chosen,
            connection: None,
        }
    }

    /// Whether it is in the queue of the worker behind another job.
    fn is_ahead(&self) -> bool {
        !self.has_turn && self.job.state == JobState::PendingExecution
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
        if self.give_up.is_cancelled() {
            // Whoever gave it up sees to the job.
            return;
        }
        let outcome = match outcome {
            Err(Break::Cancelled { .. }) => {
                Err(Break::Cancelled { status: self.stop_on_worker().await })
            }
            Ok(()) | Err(Break::Stopping | Break::TakenOver) => outcome,
            // What only waited there was not failed by the worker.
            Err(Break::Worker(_) | Break::Died(_)) if self.is_ahead() => {
                self.worker.abandon(remote_ids(&self.job)).await;
                Err(Break::Requeue)
            }
            Err(_) => {
                self.worker.abandon(remote_ids(&self.job)).await;
                outcome
            }
        };
        // Before the place is free, so that what runs never counts more than there are places.
        self.forget_running();
        self.place = None;
        match outcome {
            Ok(()) => ended(&self.pool, &self.job),
            Err(outcome) => settle(&self.pool, self.job, outcome).await,
        }
    }

    fn forget_running(&self) {
        let mut running = lock(&self.pool.running);
        if running.get(&self.job.id).is_some_and(|run| run.claim == self.claim) {
            running.remove(&self.job.id);
        }
    }

    async fn advance(&mut self, transition: Transition) -> Result<(), Break> {
        self.job = self.pool.store.job_queue().advance(&self.claim, transition).await?;
        Ok(())
    }

    /// The mark of what this attempt saves on the worker.
    fn mark(&self) -> String {
        self.pool.names.mark(self.job.id, self.job.attempt)
    }

    /// Takes a step of a job that the worker has: what cannot be written now is written later,
    /// since all of the job's work would be lost otherwise.
    async fn advance_surely(&mut self, transition: Transition) -> Result<(), Break> {
        let begun = Instant::now();
        let mut failures = 0;
        loop {
            match self.advance(transition.clone()).await {
                Err(Break::Own { what, error }) => {
                    if begun.elapsed() >= Duration::from_secs(self.pool.config.timeout_secs) {
                        return Err(Break::Own { what, error });
                    }
                    tracing::error!(error = chain(&error), job = %self.job.id, failures, "failed to {what}; it is tried again");
                    metrics::counter!("comfy_cloud_own_failures_total").increment(1);
                    self.hold_out(growing_pause(failures)).await?;
                    failures += 1;
                }
                other => return other,
            }
        }
    }

    /// Takes credentials out of what the worker says.
    fn scrub(&self, value: &mut Value) {
        self.pool.secrets.scrub(self.job.id, value);
        if let Some(nodes) = self.worker.nodes() {
            secrets::scrub_inputs(value, &nodes.secret_inputs);
        }
    }

    fn note_alive(&self) {
        if self.worker.is_up() {
            self.alive.store(true, Ordering::Relaxed);
        }
    }

    /// The worker has the job in its queue: the one that is handed ahead behind it may be
    /// submitted.
    fn note_accepted(&self) {
        if let Some(place) = &self.place {
            place.accepted.cancel();
        }
    }

    fn require_wanted(&self) -> Result<(), Break> {
        if self.cancel.is_cancelled() { Err(Break::cancelled()) } else { Ok(()) }
    }

    async fn start(&mut self) -> Result<(), Break> {
        self.advance(Transition::Prepare).await?;
        let document = match self
            .pool
            .store
            .job_port()
            .job_document(&self.principal, self.job.id)
            .await
        {
            Err(error @ StoreError::Unreadable { .. }) => {
                tracing::error!(error = chain(&error), job = %self.job.id, "a job cannot be run");
                return Err(Break::Refused(service_error(
                    "the server cannot read what it has kept of this job; submit it again",
                )));
            }
            other => other?,
        };
        self.chosen = ChosenNames::of(&document.workflow);
        let proposed = proposed_id(&self.job);
        let mut listening = self.worker.listen(&proposed);
        let remote_id = self.submit(&document, &proposed).await?;
        if remote_id != proposed {
            // An older ComfyUI chooses the name itself; what it said before now is asked for.
            listening = self.worker.listen(&remote_id);
        }
        self.take_up(remote_id, listening).await
    }

    /// Follows a job that the worker has under this name.
    async fn take_up(&mut self, remote_id: String, listening: Listening) -> Result<(), Break> {
        self.note_accepted();
        self.job.remote_id = Some(remote_id.clone());
        self.advance_surely(Transition::Send { remote_id: remote_id.clone() }).await?;
        self.follow(&remote_id, listening).await
    }

    async fn resume(&mut self) -> Result<(), Break> {
        match self.job.state {
            JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing => {
                return Err(Break::cancelled());
            }
            JobState::Erroring => {
                return self.advance_surely(Transition::Conclude { results: Box::default() }).await;
            }
            _ => {}
        }
        let document =
            self.pool.store.job_port().job_document(&self.principal, self.job.id).await?;
        self.chosen = ChosenNames::of(&document.workflow);
        drop(document);
        if let Some(remote_id) = self.job.remote_id.clone() {
            self.note_accepted();
            let listening = self.worker.listen(&remote_id);
            return self.follow(&remote_id, listening).await;
        }
        // The server ended before it was written that the worker has it: it may have it all the
        // same.
        let proposed = proposed_id(&self.job);
        let listening = self.worker.listen(&proposed);
        let patience = Duration::from_secs(self.pool.config.lease_secs);
        let begun = Instant::now();
        while self.job.state == JobState::Preparing && begun.elapsed() < patience {
            self.require_wanted()?;
            let link = self.worker.link().borrow().clone();
            match link {
                Link::Removed => break,
                Link::Up(_) => match self.has(&proposed).await {
                    Ok(true) => return self.take_up(proposed, listening).await,
                    Ok(false) => break,
                    Err(error) => {
                        tracing::debug!(error = chain(&error), job = %self.job.id, "failed to look for a job on its worker")
                    }
                },
                Link::Untried | Link::Down(_) => {}
            }
            tokio::time::sleep(STOP_PAUSE).await;
        }
        Err(Break::Requeue)
    }

    /// Whether the worker has a job, ended or not.
    async fn has(&self, remote_id: &str) -> Result<bool, ComfyError> {
        let comfy = &self.worker.comfy;
        if comfy.queue().await?.place(remote_id) != comfy::Place::Absent {
            return Ok(true);
        }
        Ok(comfy.history(remote_id).await?.is_some())
    }

    /// Brings the files and submits; returns the worker's name of the job.
    async fn submit(&mut self, document: &JobDocument, proposed: &str) -> Result<String, Break> {
        let inputs = &document.inputs;
        let mut again = true;
        loop {
            let mut brought = Vec::new();
            let is_shared = self.pool.members().is_shared(&self.worker.audience());
            for input in &inputs.files {
                self.require_wanted()?;
                brought.push(self.bring(input, is_shared).await?);
                self.note_alive();
            }
            self.require_wanted()?;
            let mut prompt = inputs::rewrite(inputs, &document.workflow, &brought);
            self.require_own_files(inputs, &prompt, is_shared)?;
            let mut extra = extra_data(&document.extra);
            extra.append(&mut self.pool.secrets.of(self.job.id));
            let client_id = self.worker.client_id();
            self.connection = self.worker.connection();
            extra.insert("client_id".to_owned(), client_id.as_str().into());
            let known = self.worker.nodes().ok_or(Break::Requeue)?;
            mark_prefixes(&mut prompt, &known.capabilities.object_info, &self.mark(), is_shared);
            if is_shared {
                part_caches(
                    &mut prompt,
                    &known.capabilities.object_info,
                    &self.pool.names.cached_for(self.job.user),
                );
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
            self.wait_for_the_one_before().await?;
            match self.worker.comfy.submit(&body).await {
                Ok(Submitted::Queued(remote_id)) => return Ok(remote_id),
                // Somebody may have emptied its input folder: once more, with everything.
                Ok(Submitted::Refused(_)) if again && !inputs.files.is_empty() => {
                    again = false;
                    self.worker.forget_pushed();
                }
                Ok(Submitted::Refused(refusal)) if lacks_values(&refusal) => {
                    return Err(Break::Lacking(self.refusal(refusal)));
                }
                Ok(Submitted::Refused(refusal)) => {
                    return Err(Break::Refused(self.refusal(refusal)));
                }
                // Its response was lost or cannot be read; the worker may have the job.
                Err(error) => match self.has(proposed).await {
                    Ok(true) => return Ok(proposed.to_owned()),
                    _ => return Err(error.into()),
                },
            }
        }
    }

    /// Waits until the worker has accepted the job before this one, or that one is gone.
    async fn wait_for_the_one_before(&self) -> Result<(), Break> {
        let Some(place) = &self.place else { return Ok(()) };
        let patience = Duration::from_secs(self.pool.config.lease_secs.max(1));
        let mut link = self.worker.link();
        loop {
            // It lives, though nothing is heard of it.
            self.alive.store(true, Ordering::Relaxed);
            let is_gone = match *link.borrow_and_update() {
                Link::Removed => true,
                Link::Down(since) => since.elapsed() > patience,
                Link::Untried | Link::Up(_) => false,
            };
            if is_gone {
                return Err(Break::Requeue);
            }
            tokio::select! {
                biased;
                () = self.cancel.cancelled() => return Err(Break::cancelled()),
                () = place.before.cancelled() => return Ok(()),
                () = place.moved_up.cancelled() => return Ok(()),
                () = place.recalled.cancelled() => return Err(Break::Recalled),
                Ok(()) = link.changed() => {}
                () = tokio::time::sleep(patience / 4) => {}
            }
        }
    }

    /// Another worker may open as a file what none of those did by which the workflow was judged.
    fn require_own_files(
        &self,
        inputs: &JobInputs,
        prompt: &Map<String, Value>,
        is_shared: bool,
    ) -> Result<(), Break> {
        let Some(known) = self.worker.nodes() else { return Ok(()) };
        match inputs::unplaced(inputs, prompt, &known.nodes, is_shared) {
            None => Ok(()),
            Some((node, input)) => {
                let why = format!(
                    "the worker opens input {input} of node {node} as a file, and it names none of yours; submit it again"
                );
                Err(Break::Refused(service_error(&why)))
            }
        }
    }

    /// Brings a file to the worker, unless it is there; returns its name there.
    async fn bring(&self, input: &FileInput, is_shared: bool) -> Result<String, Break> {
        let gone = || {
            Break::Refused(service_error(&format!(
                "the file of node {}, input {} was deleted",
                input.node, input.input
            )))
        };
        let unreadable = |error| Break::Own {
            what: format!("read the file of node {}, input {}", input.node, input.input),
            error,
        };
        let hash = input.hash;
        let name = self.pool.names.input(self.job.user, hash, &input.name);
        // What was brought to a worker of one's own was not judged for a shared one.
        let key = format!("{}{}/{name}", if is_shared { "shared:" } else { "" }, input.folder);
        if let Some(there) = self.worker.pushed(&key) {
            return Ok(there);
        }
        let blob = BlobRef { hash, size_bytes: input.size_bytes };
        if is_shared {
            match self.names_other_files(blob, &input.name).await {
                Ok(false) => {}
                Ok(true) => {
                    let (node, field) = (&input.node, &input.input);
                    let why = format!(
                        "the file of node {node}, input {field} is a playlist, which names other files; give the file that is to be played"
                    );
                    return Err(Break::Refused(service_error(&why)));
                }
                Err(StoreError::NotFound(_)) => return Err(gone()),
                Err(error) => return Err(unreadable(error)),
            }
        }
        let chunks = match self.pool.store.read_part(blob, 0..input.size_bytes).await {
            Err(StoreError::NotFound(_)) => return Err(gone()),
            other => other.map_err(unreadable)?,
        };
        // As long as bytes go, the attempt lives. What our own disk fails to give is not the
        // worker's fault.
        let alive = Arc::clone(&self.alive);
        let failure = Arc::new(Mutex::new(None));
        let noted = Arc::clone(&failure);
        let chunks = chunks.map(move |chunk| {
            alive.store(true, Ordering::Relaxed);
            chunk.map_err(|error| {
                *lock(&noted) = Some(error);
                std::io::Error::other("the file cannot be read")
            })
        });
        let uploaded =
            self.worker.comfy.upload(&name, &input.folder, input.size_bytes, chunks).await;
        if let Some(error) = lock(&failure).take() {
            return Err(unreadable(error));
        }
        let there = uploaded?;
        self.worker.note_pushed(&key, there.clone());
        Ok(there)
    }

    /// Whether a node that plays a file would open other files for it.
    async fn names_other_files(&self, blob: BlobRef, name: &str) -> Result<bool, StoreError> {
        let read = async |range: Range<u64>| -> Result<Vec<u8>, StoreError> {
            let mut chunks = self.pool.store.read_part(blob, range).await?;
            let mut bytes = Vec::new();
            while let Some(chunk) = chunks.next().await {
                bytes.extend_from_slice(&chunk?);
            }
            Ok(bytes)
        };
        let (mut at, size) = (0, blob.size_bytes);
        let mut is_playlist = playlist::is_playlist_name(name);
        for _ in 0..MAX_TAGS {
            if is_playlist || at >= size {
                break;
            }
            let head = read(at..size.min(at + playlist::PROBED_BYTES)).await?;
            is_playlist = playlist::is_playlist(&head);
            match playlist::tag_bytes(&head) {
                Some(bytes) => at += bytes,
                None => break,
            }
        }
        Ok(is_playlist)
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
                message.push_str(&format!(
                    "; node {id}: {}: {}",
                    text(&fault["message"]),
                    text(&fault["details"])
                ));
            }
        }
        let mut made = service_error(&message);
        made["node_id"] = node_id.into();
        made["node_type"] = node_type.into();
        made["exception_type"] = "ValidationError".into();
        made["node_errors"] = node_errors;
        made["error"] = error.take();
        TextBudget::new().cut(&mut made);
        self.scrub(&mut made);
        hide_marks(&mut made);
        made
    }

    /// Stops a cancelled job on the worker, as well as that can be done; returns what the worker
    /// says of it then.
    async fn stop_on_worker(&self) -> Map<String, Value> {
        let begun = Instant::now();
        while begun.elapsed() < STOP_PATIENCE && !self.pool.stop.is_cancelled() {
            let link = self.worker.link().borrow().clone();
            match link {
                Link::Up(_) => match self.take_off(&self.worker.comfy).await {
                    Ok(true) => return self.status_on_worker().await,
                    Ok(false) => {}
                    Err(error) => tracing::debug!(
                        error = chain(&error),
                        "failed to stop a job on its worker yet"
                    ),
                },
                // After a start, a worker is there a moment later.
                Link::Untried => {}
                Link::Down(_) | Link::Removed => break,
            }
            tokio::time::sleep(STOP_PAUSE).await;
        }
        self.worker.abandon(remote_ids(&self.job)).await;
        Map::new()
    }

    /// How a job ended, as its worker's history has it.
    async fn status_on_worker(&self) -> Map<String, Value> {
        let Some(remote_id) = &self.job.remote_id else { return Map::new() };
        match self.worker.comfy.history(remote_id).await {
            Ok(Some(entry)) => {
                let mut status = Value::Object(entry.status);
                self.own(&mut status);
                status.as_object().cloned().unwrap_or_default()
            }
            _ => Map::new(),
        }
    }

    /// Deletes or interrupts the job on the worker; returns whether it was not there any more.
    async fn take_off(&self, comfy: &Comfy) -> Result<bool, ComfyError> {
        let queue = comfy.queue().await?;
        let mut is_gone = true;
        for id in remote_ids(&self.job) {
            match queue.place(&id) {
                comfy::Place::Absent => continue,
                comfy::Place::Pending => comfy.delete(&id).await?,
                comfy::Place::Running => comfy.interrupt(&id).await?,
            }
            is_gone = false;
        }
        Ok(is_gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Utc;

    #[test]
    fn a_refusal_for_values_alone_is_told_from_others() {
        let refusal = |kinds: &[&[&str]]| {
            let node = |kinds: &&[&str]| json!({ "errors": kinds.iter().map(|kind| json!({ "type": kind })).collect::<Vec<_>>() });
            let nodes: Map<_, _> =
                kinds.iter().enumerate().map(|(n, kinds)| (n.to_string(), node(kinds))).collect();
            Map::from_iter([("node_errors".to_owned(), Value::Object(nodes))])
        };
        assert!(lacks_values(&refusal(&[&["value_not_in_list"], &[], &["value_not_in_list"]])));
        assert!(!lacks_values(&refusal(&[&["value_not_in_list"], &["required_input_missing"]])));
        assert!(!lacks_values(&refusal(&[])) && !lacks_values(&Map::new()));
    }

    #[test]
    fn an_attempt_has_one_name_and_another_attempt_another() {
        let now = Utc::now();
        let job = |attempt| Job {
            id: "00000000-0000-7000-8000-000000000001".parse().expect("an id"),
            number: 1,
            user: UserId::new(),
            state: JobState::Preparing,
            attempt,
            failures: 0,
            worker: None,
            remote_id: None,
            server: None,
            lease_until: None,
            workflow_id: None,
            created_at: now,
            updated_at: now,
            started_at: None,
            ended_at: None,
            outputs_count: 0,
            previewable_count: 0,
            preview: None,
            error: None,
            labels: comfy_cloud_domain::Labels::default(),
        };
        // As Python's uuid.uuid5(UUID(job), "attempt 1") has it.
        assert_eq!(proposed_id(&job(1)), "b7de95e9-4cc1-5c52-9aea-89c988fd717f");
        assert_ne!(proposed_id(&job(1)), proposed_id(&job(2)));
    }
}
