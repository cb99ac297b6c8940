//! The end of a job on its worker: what it made becomes assets, and the job ends here.
//!
//! A job that has run is not run again because a file of it cannot be had. What this server fails
//! to store is fetched again, with growing pauses; what the worker names and cannot give is left
//! out, and named in the job's messages.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::Utc;
use comfy_cloud_domain::{JobError, JobFile, JobResults, JobState, Transition};
use serde_json::{Map, Value, json};

use super::Attempt;
use super::follow::Follower;
use super::settle::{Break, growing_pause, service_error};
use crate::comfy::{HistoryEntry, WorkerFile, replace_id};
use crate::names::hide_marks;
use crate::outputs::{Bounds, Collector, OutputError, Ownership, choose_preview};
use crate::saved::model_savers;
use crate::text_budget::TextBudget;
use crate::worker::{Link, chain};

/// How often a file is asked for that a worker does not give whole.
const FETCHES: u32 = 4;
/// How many missing files a job's messages name.
const MISSING_NAMED: usize = 100;
/// How often storing the outputs of a job that failed is tried.
const TRIES_OF_A_FAILURE: u32 = 3;
/// How often an attempt that waits shows that it lives.
const ALIVE_INTERVAL: Duration = Duration::from_millis(200);

/// What became of the files of one node.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    /// What the node showed, with the names that files have here.
    pub(crate) output: Map<String, Value>,
    pub(crate) files: Vec<JobFile>,
    /// Files that the worker named and could not give, with the reason.
    pub(crate) missing: Vec<(String, String)>,
}

impl Attempt {
    /// For the files of one node, where others have some already.
    pub(super) fn collector(&self, others: &BTreeMap<String, Gathered>) -> Collector<'_> {
        let config = &self.pool.config;
        let files = config
            .max_outputs_per_job
            .saturating_sub(others.values().map(|gathered| gathered.files.len()).sum());
        let bounds = Bounds { file_bytes: config.max_output_size_bytes, files };
        let is_shared = self.pool.members().is_shared(&self.worker.audience());
        let ownership = Ownership { mark: self.mark(), chosen: is_shared.then_some(&self.chosen) };
        Collector::new(
            &self.pool.store,
            &self.worker.comfy,
            &self.principal,
            self.job.id,
            bounds,
            ownership,
            &self.alive,
        )
    }

    /// Makes assets of what a job made that has ended on the worker, and ends it here.
    pub(super) async fn bring_home(
        &mut self,
        entry: HistoryEntry,
        mut follower: Follower,
    ) -> Result<(), Break> {
        if !entry.succeeded() {
            // What it keeps counts more than what it has said: a node whose output was blocked says
            // an error, and its job goes on.
            let kept = entry.message("execution_error").map(execution_error);
            let Some(error) = kept
                .or(follower.error.take())
                .or_else(|| entry.error().as_ref().map(execution_error))
            else {
                let interrupted = entry.message("execution_interrupted").is_some();
                let why = if interrupted {
                    "the job was interrupted on the worker"
                } else {
                    "the job ended and the worker does not say how"
                };
                return Err(Break::Worker(why.to_owned()));
            };
            return self.end_badly(entry, follower, error).await;
        }
        if self.job.state != JobState::Executed {
            self.note_started().await?;
            self.advance_surely(Transition::Finish).await?;
        }
        self.leave_the_worker();
        let results = self.collect(entry, follower, true).await?;
        self.advance_surely(Transition::Succeed { results: Box::new(results) }).await?;
        let done = json!({ "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis() });
        self.tell_end("execution_success", &done);
        metrics::counter!("comfy_cloud_jobs_succeeded_total").increment(1);
        Ok(())
    }

    /// The worker is done: the next job can have its place while outputs are fetched.
    fn leave_the_worker(&mut self) {
        self.worker.record().note_completed(self.job.id);
        self.place = None;
    }

    async fn end_badly(
        &mut self,
        entry: HistoryEntry,
        follower: Follower,
        mut error: Value,
    ) -> Result<(), Break> {
        let id = self.job.id.to_string();
        TextBudget::new().cut(&mut error);
        if let Some(remote_id) = &self.job.remote_id {
            replace_id(&mut error, remote_id, &id);
        }
        self.scrub(&mut error);
        hide_marks(&mut error);
        if self.job.state != JobState::Executed {
            self.advance_surely(Transition::Fail { error: JobError::of_message(&error) }).await?;
        }
        self.leave_the_worker();
        // What cannot be fetched of a job that failed is no reason to run it again.
        let results = match self.collect(entry, follower, false).await {
            Ok(results) => results,
            Err(lost) => {
                tracing::warn!(?lost, job = id, "some outputs of a failed job are lost");
                JobResults::default()
            }
        };
        self.advance_surely(Transition::Conclude { results: Box::new(results) }).await?;
        error["prompt_id"] = id.into();
        error["timestamp"] = Utc::now().timestamp_millis().into();
        self.tell_end("execution_error", &error);
        Ok(())
    }

    fn tell_end(&self, kind: &str, data: &Value) {
        let (hub, user, id) = (&self.pool.hub, self.job.user, self.job.id);
        hub.tell_of_job(user, id, kind, data);
        hub.tell_of_job(
            user,
            id,
            "executing",
            &json!({ "prompt_id": id.to_string(), "node": null }),
        );
    }

    /// Fetches what was not fetched while the job ran; `succeeded` when the job ended well.
    async fn collect(
        &self,
        entry: HistoryEntry,
        mut follower: Follower,
        succeeded: bool,
    ) -> Result<JobResults, Break> {
        let mut results =
            JobResults { status: entry.status, meta: entry.meta, ..JobResults::default() };
        // At once, because fetching can take hours, and a history has many megabytes.
        let mut outputs = entry.outputs;
        outputs.retain(|node, output| {
            let is_new = !follower.outputs.contains_key(node);
            if is_new && let Value::Object(output) = output {
                follower.texts.cut_output(output);
            }
            is_new
        });
        let mut texts = TextBudget::new();
        texts.cut_map(&mut results.status);
        texts.cut_map(&mut results.meta);
        for (node, output) in outputs {
            let Value::Object(output) = output else {
                let missing = vec![(
                    String::new(),
                    "the worker's output of the node is not an object".to_owned(),
                )];
                follower.outputs.insert(node, Gathered { missing, ..Gathered::default() });
                continue;
            };
            let gathered = self.gather(&node, output, succeeded, &follower.outputs).await?;
            if succeeded {
                let mut data =
                    json!({ "node": node, "display_node": node, "output": gathered.output });
                self.own(&mut data);
                data["prompt_id"] = self.job.id.to_string().into();
                self.pool.hub.tell_of_job(self.job.user, self.job.id, "executed", &data);
            }
            follower.outputs.insert(node, gathered);
        }
        self.collect_models(&mut follower, &mut results, succeeded).await?;
        let mut missing = Vec::new();
        for (node, gathered) in follower.outputs {
            missing.extend(
                gathered.missing.into_iter().map(|(name, reason)| (node.clone(), name, reason)),
            );
            results.outputs.insert(node, Value::Object(gathered.output));
            results.files.extend(gathered.files);
        }
        self.name_missing(&mut results, missing, succeeded)?;
        for part in [&mut results.status, &mut results.outputs, &mut results.meta] {
            let mut value = Value::Object(std::mem::take(part));
            self.own(&mut value);
            if let Value::Object(map) = value {
                *part = map;
            }
        }
        choose_preview(&mut results);
        Ok(results)
    }

    /// Names what is missing in the job's messages. A job that made files of which none can be had
    /// has not succeeded.
    fn name_missing(
        &self,
        results: &mut JobResults,
        missing: Vec<(String, String, String)>,
        succeeded: bool,
    ) -> Result<(), Break> {
        if missing.is_empty() {
            return Ok(());
        }
        let text = |(node, name, reason): &(String, String, String)| {
            format!("node {node}: the output {name} cannot be had: {reason}")
        };
        if succeeded && results.files.is_empty() {
            let all: Vec<String> = missing.iter().take(MISSING_NAMED).map(text).collect();
            return Err(Break::Refused(service_error(&format!(
                "nothing that the job made can be had; {}",
                all.join("; ")
            ))));
        }
        let messages = results.status.entry("messages").or_insert_with(|| json!([]));
        let unnamed = missing.len().saturating_sub(MISSING_NAMED);
        for lost in missing.into_iter().take(MISSING_NAMED) {
            tracing::warn!(job = %self.job.id, worker = self.worker.name, "{}", text(&lost));
            let (node, name, reason) = lost;
            let data = json!({
                "node_id": node, "filename": name, "reason": reason,
                "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis(),
            });
            if let Some(messages) = messages.as_array_mut() {
                messages.push(json!(["execution_output_missing", data]));
            }
        }
        if let Some(messages) = messages.as_array_mut().filter(|_| unnamed > 0) {
            tracing::warn!(job = %self.job.id, worker = self.worker.name, unnamed, "more outputs cannot be had");
            let data = json!({
                "reason": format!("{unnamed} more files are missing"),
                "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis(),
            });
            messages.push(json!(["execution_output_missing", data]));
        }
        Ok(())
    }

    /// Puts the job's name here in the place of the worker's, and takes credentials out.
    pub(super) fn own(&self, value: &mut Value) {
        if let Some(remote_id) = &self.job.remote_id {
            replace_id(value, remote_id, &self.job.id.to_string());
        }
        self.scrub(value);
        hide_marks(value);
    }

    /// Fetches the models that nodes have saved without a word; says of a job that ended well which
    /// are not there.
    async fn collect_models(
        &self,
        follower: &mut Follower,
        results: &mut JobResults,
        succeeded: bool,
    ) -> Result<(), Break> {
        let document =
            self.pool.store.job_port().job_document(&self.principal, self.job.id).await?;
        let mut savers = model_savers(&document.workflow, &self.mark());
        savers.retain(|(node, _)| {
            document.output_nodes.contains(node) && !follower.outputs.contains_key(node)
        });
        if savers.is_empty() {
            return Ok(());
        }
        let (mut left, unlisted) = match self.worker.comfy.output_files().await {
            Ok(files) => (files, None),
            Err(error) => (Vec::new(), Some(chain(&error))),
        };
        for (node, begin) in savers {
            let (saved, others): (Vec<_>, Vec<_>) =
                left.into_iter().partition(|file| file.name().starts_with(&begin));
            left = others;
            if saved.is_empty() && succeeded {
                let why = unlisted
                    .as_deref()
                    .unwrap_or("no file of this job is in the worker's output folder");
                let missing = json!({ "prompt_id": self.job.id.to_string(), "node_id": node, "message": format!("what this node saved is not there: {why}") });
                if let Value::Array(messages) =
                    results.status.entry("messages").or_insert_with(|| json!([]))
                {
                    messages.push(json!(["execution_output_missing", missing]));
                }
            }
            if !saved.is_empty() {
                let items: Vec<Value> = saved.iter().map(WorkerFile::to_item).collect();
                let output = Map::from_iter([("models".to_owned(), Value::Array(items))]);
                let gathered = self.gather(&node, output, succeeded, &follower.outputs).await?;
                follower.outputs.insert(node, gathered);
            }
        }
        Ok(())
    }

    /// Fetches the files of one node, however often that takes.
    async fn gather(
        &self,
        node: &str,
        mut output: Map<String, Value>,
        succeeded: bool,
        others: &BTreeMap<String, Gathered>,
    ) -> Result<Gathered, Break> {
        let mut collector = self.collector(others);
        let begun = Instant::now();
        let (mut own_failures, mut fetches) = (0, 1);
        loop {
            let error = match collector.collect(node, &mut output).await {
                Ok(gathered) => return Ok(gathered),
                Err(error) => error,
            };
            match error {
                OutputError::TooLarge { .. } => {
                    return Err(Break::Refused(service_error(&error.to_string())));
                }
                OutputError::Store(error) => {
                    own_failures += 1;
                    let reason = chain(&error);
                    tracing::error!(error = reason, job = %self.job.id, own_failures, "failed to store an output; it is fetched again");
                    metrics::counter!("comfy_cloud_own_failures_total").increment(1);
                    let waited =
                        begun.elapsed() >= Duration::from_secs(self.pool.config.timeout_secs);
                    if waited || !succeeded && own_failures >= TRIES_OF_A_FAILURE {
                        let message = format!(
                            "this server failed {own_failures} times to store what the job made; the last time: {reason}"
                        );
                        return Err(Break::Refused(service_error(&message)));
                    }
                    if own_failures == 1 {
                        let text = format!(
                            "this server failed to store an output of this job, and tries again: {reason}"
                        );
                        self.pool.notify(self.job.user, self.job.id, &text);
                    }
                    self.hold_out(growing_pause(own_failures - 1)).await?;
                }
                OutputError::Worker { ref file, ref source } => {
                    if fetches >= FETCHES {
                        let reason = chain(&**source);
                        collector.do_without(file.clone(), reason);
                        fetches = 0;
                    } else {
                        self.hold_out(growing_pause(fetches - 1) / 4).await?;
                    }
                    fetches += 1;
                }
            }
        }
    }

    /// Waits, and longer while the worker is away; the lease is renewed meanwhile.
    pub(super) async fn hold_out(&self, pause: Duration) -> Result<(), Break> {
        let patience = Duration::from_secs(self.pool.config.lease_secs);
        let begun = Instant::now();
        loop {
            let link = self.worker.link().borrow().clone();
            match link {
                Link::Removed => return Err(Break::Requeue),
                Link::Down(since) if since.elapsed() > patience => {
                    return Err(Break::Worker(
                        "the worker went away before its outputs were fetched".to_owned(),
                    ));
                }
                Link::Untried if begun.elapsed() > patience => {
                    return Err(Break::Worker(
                        "the worker cannot be reached to fetch its outputs".to_owned(),
                    ));
                }
                Link::Up(_) if begun.elapsed() >= pause => return Ok(()),
                _ => {}
            }
            self.alive.store(true, std::sync::atomic::Ordering::Relaxed);
            tokio::time::sleep(ALIVE_INTERVAL.min(pause)).await;
        }
    }
}

/// A node's failure, as it is kept and sent.
pub(super) fn execution_error(data: &Value) -> Value {
    Value::Object(JobError::of_message(data).to_json())
}
