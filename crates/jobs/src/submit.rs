//! A workflow on its way into the queue.

use std::collections::BTreeSet;
use std::sync::Arc;

use comfy_cloud_comfyui::{Draft, Graph, PromptError, Rules};
use comfy_cloud_domain::{
    Error as StoreError, Job, JobId, JobInputs, Labels, NewJob, Principal, Requirements, SubmitKey,
    UserId,
};
use serde_json::{Map, Value, json};

use crate::inputs;
use crate::pool::{Jobs, Pool, lock};
use crate::secrets;

/// How deep a workflow, and what comes with it, may be nested. JSON is read to twice this depth
/// here, and workers and rows have it inside of other values.
const MAX_DEPTH: usize = 64;

/// How many jobs of a user may be on their way into the queue, or be queued elsewhere, that memory
/// does not count yet. As long as a queue is shorter than its limit by more, its rows are not
/// counted for each submission.
const SUBMITTED_AT_ONCE: usize = 1000;

/// What is submitted.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    /// The workflow in API format.
    pub workflow: Map<String, Value>,
    /// What comes with it; credentials in it are not stored.
    pub extra: Map<String, Value>,
    /// Run only what these output nodes need.
    pub targets: Option<Vec<String>>,
    /// A name for what is run.
    pub workflow_id: Option<String>,
    /// The id that the job is to have; a random one when left out.
    pub id: Option<JobId>,
    /// Whether it goes before its user's jobs that wait.
    pub front: bool,
    /// What its submitter calls it by.
    pub labels: Labels,
    /// By what the submission is recognised when it is sent again.
    pub key: Option<SubmitKey>,
}

/// Why a workflow was not queued.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// It cannot run.
    #[error("the workflow cannot run: {}", .0.message)]
    Invalid(PromptError),
    /// Its user has as many waiting as it may.
    #[error("{limit} jobs of this user wait already")]
    QueueFull {
        /// How many may wait.
        limit: usize,
    },
    /// The id that the job is to have is another job's.
    #[error("the id {0} is another job's")]
    IdTaken(JobId),
    /// No worker that the user may use was ever reached, so nothing is known of what can run.
    #[error("no worker was ever reached")]
    NoWorker,
    /// The store cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<PromptError> for SubmitError {
    fn from(error: PromptError) -> Self {
        Self::Invalid(error)
    }
}

/// A workflow that was queued.
#[derive(Clone, Debug)]
pub struct Queued {
    /// Its job.
    pub job: Job,
    /// What is wrong with nodes that do not run, while others do; in ComfyUI's form.
    pub node_errors: Map<String, Value>,
}

impl Jobs {
    /// Queues a workflow; the job is durable when this returns. A submission whose key stands for
    /// an equal one that was queued before returns that one's job, whatever could be queued now.
    ///
    /// # Errors
    /// When the workflow cannot run, the user's queue is full, its key stands for another
    /// submission, or the store cannot be written.
    pub async fn submit(
        &self,
        principal: &Principal,
        submission: Submission,
    ) -> Result<Queued, SubmitError> {
        let unused = match &submission.key {
            Some(key) => self
                .0
                .store
                .job_queue()
                .require_unused(principal, key)
                .await
                .map_err(SubmitError::from),
            None => Ok(()),
        };
        let queued = match unused {
            Ok(()) => self.queue(principal, submission).await,
            Err(error) => Err(error),
        };
        match queued {
            Err(SubmitError::Store(StoreError::AlreadyQueued(id))) => {
                let job = self.0.store.job(principal, id).await?;
                Ok(Queued { job, node_errors: Map::new() })
            }
            other => other,
        }
    }

    /// Judges a workflow as [`Self::submit`] does, and queues nothing. Returns what is wrong with
    /// nodes that would not run, while others would; in ComfyUI's form.
    ///
    /// # Errors
    /// When the workflow cannot run, or the store cannot be read.
    pub async fn validate(
        &self,
        principal: &Principal,
        workflow: Map<String, Value>,
    ) -> Result<Map<String, Value>, SubmitError> {
        self.0.refresh_members().await?;
        Ok(settle(&self.0, principal, workflow, &Map::new(), None).await?.node_errors)
    }

    async fn queue(
        &self,
        principal: &Principal,
        submission: Submission,
    ) -> Result<Queued, SubmitError> {
        let pool = &self.0;
        let limit = pool.config.max_queued_per_user;
        let (waiting, running) = lock(&pool.scheduler).counts(principal.user());
        if waiting >= limit {
            return Err(SubmitError::QueueFull { limit });
        }
        pool.learn_limit(principal.user()).await?;
        pool.refresh_members().await?;
        let Submission { workflow, mut extra, targets, workflow_id, id, front, labels, key } =
            submission;
        let partial = targets.is_some();
        let Settled { workflow, inputs, output_nodes, requirements, node_errors } =
            settle(pool, principal, workflow, &extra, targets).await?;
        let secrets = secrets::take(&mut extra);
        let client = extra.get("client_id").and_then(Value::as_str).map(str::to_owned);
        let new = NewJob {
            id,
            workflow,
            extra,
            output_nodes,
            partial,
            workflow_id,
            requirements: requirements.clone(),
            inputs,
            limited: running >= pool.limit(principal.user()),
            front,
            labels,
            key,
        };
        // Where it is close, it is decided with the row.
        let is_close = waiting.saturating_add(SUBMITTED_AT_ONCE) >= limit;
        let max_waiting = is_close.then(|| u32::try_from(limit).unwrap_or(u32::MAX));
        let job =
            pool.store.job_queue().enqueue(principal, new, max_waiting).await.map_err(|error| {
                match (error, id) {
                    (StoreError::NameTaken(_), Some(id)) => SubmitError::IdTaken(id),
                    (StoreError::TooMany { .. }, _) => SubmitError::QueueFull { limit },
                    (StoreError::InputGone { node, input }, _) => input_gone(&node, &input).into(),
                    (error, _) => error.into(),
                }
            })?;
        pool.secrets.keep(job.id, secrets);
        if let Some(client) = client {
            pool.hub.note_client(job.id, &client);
        }
        let requirements = Arc::new(requirements);
        match front {
            true => lock(&pool.scheduler).enqueue_first(job.user, job.id, requirements),
            false => lock(&pool.scheduler).enqueue(job.user, job.id, requirements),
        }
        metrics::counter!("comfy_cloud_jobs_submitted_total").increment(1);
        pool.wake.notify_one();
        pool.tell_status(job.user);
        Ok(Queued { job, node_errors })
    }
}

/// A workflow that can run, with what it needs.
struct Settled {
    /// As it was submitted.
    workflow: Map<String, Value>,
    inputs: JobInputs,
    output_nodes: Vec<String>,
    requirements: Requirements,
    node_errors: Map<String, Value>,
}

/// Judges a workflow, and finds its files among its submitter's.
async fn settle(
    pool: &Arc<Pool>,
    principal: &Principal,
    workflow: Map<String, Value>,
    extra: &Map<String, Value>,
    targets: Option<Vec<String>>,
) -> Result<Settled, SubmitError> {
    require_depth("the workflow", &workflow)?;
    require_depth("extra_data", extra)?;
    let user = principal.user();
    let judges = Arc::clone(pool);
    let (workflow, draft) =
        pool.judging.run(user, move || judge(&judges, user, workflow, targets)).await?;
    let found = inputs::find(&pool.store, &pool.names, principal, draft.files()).await?;
    let judges = Arc::clone(pool);
    let settled = pool.judging.run(user, move || {
        let is_found: Vec<bool> = found.iter().map(Option::is_some).collect();
        let mut prepared = draft.settle(&is_found)?;
        require_one_worker(&judges, user, &prepared.requirements)?;
        let (node_errors, output_nodes) =
            (std::mem::take(&mut prepared.node_errors), std::mem::take(&mut prepared.output_nodes));
        let requirements = std::mem::take(&mut prepared.requirements);
        let inputs = inputs::of(&workflow, prepared, &found);
        Ok(Settled { workflow, inputs, output_nodes, requirements, node_errors })
    });
    settled.await
}

/// Values that are nested deeper than workers' answers and rows can be read would be lost on the
/// way.
fn require_depth(what: &str, map: &Map<String, Value>) -> Result<(), PromptError> {
    if map.values().all(|value| is_within(value, MAX_DEPTH - 1)) {
        return Ok(());
    }
    let details = format!(
        "{what} has values inside of more than {MAX_DEPTH} lists and objects; store deep data as text or as a file"
    );
    Err(PromptError::new(
        "invalid_prompt",
        "Cannot execute because the workflow is nested too deeply.",
        details,
    ))
}

/// Whether a value is nested no deeper than this; looks no further.
fn is_within(value: &Value, depth: usize) -> bool {
    match value {
        Value::Array(items) => depth > 0 && items.iter().all(|item| is_within(item, depth - 1)),
        Value::Object(map) => depth > 0 && map.values().all(|value| is_within(value, depth - 1)),
        _ => true,
    }
}

/// A file was there when the workflow was read, and is not now.
fn input_gone(node: &str, input: &str) -> PromptError {
    let details = format!("Node ID '#{node}', input {input}: upload the file again");
    let extra_info = Box::new(json!({ "missing_asset": { "node_id": node, "input_name": input } }));
    PromptError {
        extra_info,
        ..PromptError::new(
            "invalid_prompt",
            "Cannot execute because a file was deleted meanwhile.",
            details,
        )
    }
}

fn judge(
    pool: &Pool,
    user: UserId,
    workflow: Map<String, Value>,
    targets: Option<Vec<String>>,
) -> Result<(Map<String, Value>, Draft), SubmitError> {
    let graph = Graph::read(&workflow)?;
    let known = pool.known_to(Some(user));
    if known.object_info.is_empty() {
        return Err(SubmitError::NoWorker);
    }
    require_classes(pool, user, &graph)?;
    let members = pool.members();
    let shared =
        pool.workers_of(Some(user)).iter().all(|worker| members.is_shared(&worker.audience()));
    let away: Vec<_> =
        pool.workers_of(Some(user)).into_iter().filter(|worker| !worker.is_expected()).collect();
    let away: Vec<_> =
        away.iter().filter_map(|worker| Some((worker.name.as_str(), worker.nodes()?))).collect();
    let away: Vec<_> = away.iter().map(|(name, known)| (*name, &known.nodes)).collect();
    let rules = Rules {
        nodes: &known.nodes,
        denied: &pool.denied,
        shared,
        targets: targets.as_deref(),
        away: &away,
    };
    let draft = Draft::new(graph, &rules)?;
    Ok((workflow, draft))
}

/// Names the node classes that no worker has, and the workers that would have them.
fn require_classes(pool: &Pool, user: UserId, graph: &Graph) -> Result<(), PromptError> {
    let known = pool.known_to(Some(user));
    let missing: Vec<_> = graph.classes().filter(|(_, class)| !known.nodes.has(class)).collect();
    let Some((first, _)) = missing.first() else { return Ok(()) };
    let classes: BTreeSet<&str> = missing.iter().map(|(_, class)| *class).collect();
    let list = classes.iter().copied().collect::<Vec<_>>().join(", ");
    let message = match classes.len() {
        1 => format!("Cannot execute because node {list} does not exist."),
        _ => format!("Cannot execute because nodes {list} do not exist."),
    };
    let mut elsewhere = Map::new();
    for class in &classes {
        let having = pool
            .workers_of(Some(user))
            .into_iter()
            .filter(|worker| worker.nodes().is_some_and(|known| known.nodes.has(class)));
        let having: Vec<Value> = having.map(|worker| Value::from(worker.name.as_str())).collect();
        if !having.is_empty() {
            elsewhere.insert((*class).to_owned(), Value::Array(having));
        }
    }
    let mut details = format!("Node ID '#{first}'");
    for (class, workers) in &elsewhere {
        let names: Vec<&str> =
            workers.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        details.push_str(&format!(
            "; {class} is on {}, which is down or takes no new jobs",
            names.join(", ")
        ));
    }
    let extra_info = Box::new(json!({ "class_types": classes, "workers": elsewhere }));
    Err(PromptError { extra_info, ..PromptError::new("invalid_prompt", message, details) })
}

/// A workflow runs on one worker: all that it needs must be on the same.
fn require_one_worker(
    pool: &Pool,
    user: UserId,
    requirements: &Requirements,
) -> Result<(), PromptError> {
    let members = pool.members();
    let mut workers = pool.workers();
    workers.retain(|worker| worker.is_open_to(&members, user, requirements));
    let workers: Vec<_> = workers
        .into_iter()
        .filter_map(|worker| worker.nodes().map(|nodes| (worker, nodes)))
        .collect();
    if workers.iter().any(|(_, known)| known.nodes.satisfy(requirements)) {
        return Ok(());
    }
    let lacks = workers.iter().map(|(worker, known)| {
        let nodes = &known.nodes;
        let classes = requirements.classes.iter().filter(|class| !nodes.has(class)).cloned();
        let choices = requirements
            .choices
            .iter()
            .filter(|(class, input, value)| nodes.has(class) && !nodes.offers(class, input, value));
        let choices = choices.map(|(class, input, value)| format!("{class}.{input}={value}"));
        format!(
            "{} lacks {}",
            worker.name,
            classes.chain(choices).take(5).collect::<Vec<_>>().join(", ")
        )
    });
    let details = lacks.collect::<Vec<_>>().join("; ");
    Err(PromptError::new(
        "invalid_prompt",
        "Cannot execute because no one worker has all that this workflow needs.",
        details,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_too_deeply_is_refused() {
        let nested = |depth: usize| (1..depth).fold(json!([]), |inner, _| json!([inner]));
        let map = |depth: usize| Map::from_iter([("1".to_owned(), nested(depth - 1))]);
        assert!(require_depth("the workflow", &map(MAX_DEPTH)).is_ok());
        let error = require_depth("extra_data", &map(MAX_DEPTH + 1)).expect_err("it is too deep");
        assert!(error.details.starts_with("extra_data has"), "{}", error.details);
    }
}
