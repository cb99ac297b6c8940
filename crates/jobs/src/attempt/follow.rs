//! An attempt from the worker's acceptance to the end: what is said is handed on, what is made is
//! fetched.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::Utc;
use comfy_cloud_store::JobState;
use comfy_cloud_store::catalogue::{JobFile, JobResults, Transition};
use serde_json::{Map, Value, json};
use tokio::sync::mpsc;

use super::Attempt;
use super::settle::{Break, service_error};
use crate::comfy::{ComfyError, HistoryEntry, Message, QueueState, WorkerFile, replace_id};
use crate::names::hide_marks;
use crate::outputs::{Collector, choose_preview};
use crate::saved::model_savers;
use crate::worker::{Link, WorkerEvent, chain};

/// How often, at the least, a worker is asked what became of a job, beside what it says by itself.
const POLL_INTERVAL: Duration = Duration::from_secs(3);
/// How long what a worker says may take longer than what it answers.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// What was heard of a job while it ran.
#[derive(Default)]
struct Follower {
    /// Outputs that are assets already, by node.
    outputs: BTreeMap<String, (Value, Vec<JobFile>)>,
    error: Option<Value>,
}

impl Attempt {
    /// Follows the job on the worker until it has ended there, and brings home what it made.
    pub(super) async fn follow(&mut self, remote_id: &str, mut listener: mpsc::Receiver<WorkerEvent>) -> Result<(), Break> {
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
        // A closed channel is always ready: polled first of all, it would leave no other branch its turn.
        let mut listening = true;
        loop {
            let (told, ended) = tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(Break::Cancelled),
                event = listener.recv(), if listening => match event {
                    Some(event) => (true, self.hear(remote_id, event, &mut follower).await?),
                    None => {
                        listening = false;
                        (false, self.ask(remote_id, begun).await?)
                    }
                },
                changed = link.changed() => {
                    if changed.is_err() {
                        return Err(Break::Blameless);
                    }
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
            Link::Removed => return Err(Break::Blameless),
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
        if kind != "executed" {
            hide_marks(&mut data);
        }
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
                hide_marks(&mut data);
            }
            _ => {}
        }
        self.pool.hub.tell_of_job(self.job.user, self.job.id, &kind, &data);
        Ok(None)
    }

    fn collector(&self) -> Collector<'_> {
        let limit_bytes = self.pool.config.max_output_size_bytes;
        Collector::new(&self.pool.store, &self.worker.comfy, &self.principal, self.job.id, limit_bytes, self.mark(), &self.alive)
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
        hide_marks(&mut error);
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
        self.collect_models(&mut collector, &mut follower, &mut results, whole).await?;
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
            hide_marks(&mut value);
            if let Value::Object(map) = value {
                *part = map;
            }
        }
        choose_preview(&mut results);
        Ok(results)
    }
}

impl Attempt {
    /// Fetches the models that nodes have saved without a word; says of a job that ended well which are not there.
    async fn collect_models(
        &self,
        collector: &mut Collector<'_>,
        follower: &mut Follower,
        results: &mut JobResults,
        whole: bool,
    ) -> Result<(), Break> {
        let document = self.pool.store.catalogue().job_document(&self.principal, self.job.id).await?;
        let mut savers = model_savers(&document.workflow, &self.mark());
        savers.retain(|(node, _)| document.output_nodes.contains(node) && !follower.outputs.contains_key(node));
        if savers.is_empty() {
            return Ok(());
        }
        let (mut left, unlisted) = match self.worker.comfy.output_files().await {
            Ok(files) => (files, None),
            Err(error) => (Vec::new(), Some(chain(&error))),
        };
        for (node, begin) in savers {
            let (saved, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|file| file.name().starts_with(&begin));
            left = others;
            if saved.is_empty() && whole {
                let why = unlisted.as_deref().unwrap_or("no file of this job is in the worker's output folder");
                let missing = json!({ "prompt_id": self.job.id.to_string(), "node_id": node, "message": format!("what this node saved is not there: {why}") });
                if let Value::Array(messages) = results.status.entry("messages").or_insert_with(|| json!([])) {
                    messages.push(json!(["execution_output_missing", missing]));
                }
            }
            if !saved.is_empty() {
                let items: Vec<Value> = saved.iter().map(WorkerFile::to_item).collect();
                let mut output = Map::from_iter([("models".to_owned(), Value::Array(items))]);
                let files = collector.collect(&node, &mut output).await?;
                follower.outputs.insert(node, (Value::Object(output), files));
            }
        }
        Ok(())
    }
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
