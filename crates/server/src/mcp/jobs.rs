//! Workflows that are run, and what becomes of them.

use std::collections::BTreeMap;
use std::time::Duration;

use comfy_cloud_domain::{
    CancelScope, Error as StoreError, Job, JobId, JobStatus, Labels, Principal, SubmitKey,
};
use comfy_cloud_jobs::{Progress, PromptError, Submission, SubmitError};
use rmcp::RoleServer;
use rmcp::model::ProgressNotificationParam;
use rmcp::service::RequestContext;
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::Agent;
use super::source::{Run, Source};
use super::tools::{JobList, OneJob, Outcome, Outputs, Told, Trouble, Wait};
use crate::endpoints::files;
use crate::signing::Disposition;
use crate::v2::convert;

/// How many nodes are named that are wrong.
const PROBLEMS: usize = 20;
/// How many files of a job are shown.
const FILES: u32 = 50;
/// How many lines of a traceback are shown.
const TRACEBACK_LINES: usize = 12;
/// How long a text of a worker or a workflow is that is shown, in characters.
const TEXT: usize = 2000;
/// How often it is looked how far a job is.
const LOOK: Duration = Duration::from_millis(500);
/// For how long a job is waited for when nobody says, and at the most, in seconds.
const WAIT_SECS: (u64, u64) = (120, 600);
/// How many pictures are shown when nobody says, and at the most.
const PICTURES: (usize, usize) = (1, 4);
/// The edge of these pictures: the least, when nobody says, and at the most, in pixels.
const EDGE: (u32, u32, u32) = (64, 768, 1536);
/// How many bytes of pictures one result has at the most: clients take events of a megabyte, and as
/// text they are longer by a third.
const PICTURE_BYTES: usize = 600 << 10;

fn id(text: &str) -> Result<JobId, Trouble> {
    text.parse().map_err(|_| StoreError::NotFound("job").into())
}

fn short(text: &str) -> String {
    match text.char_indices().nth(TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub(super) async fn validate(agent: &Agent, source: Source) -> Told {
    let workflow = source.read(agent).await?;
    match agent.api().jobs.validate(&agent.principal, workflow).await {
        Ok(node_errors) if node_errors.is_empty() => Ok(json!({ "valid": true }).into()),
        Ok(node_errors) => {
            let next =
                "it can be run as it is, without the outputs that these nodes are needed for";
            Ok(json!({ "valid": true, "problems": problems(&node_errors), "next": next }).into())
        }
        // That it is not valid is what was asked for.
        Err(SubmitError::Invalid(prompt)) => {
            let mut said = json!({ "valid": false, "problems": problems(&prompt.node_errors), "next": NEXT_INVALID });
            said["error"] = whole(&prompt).into();
            Ok(said.into())
        }
        Err(refused) => Err(trouble(refused)),
    }
}

pub(super) async fn run(agent: &Agent, run: Run) -> Told {
    let (source, labels, key) = run.split();
    let workflow = source.read(agent).await?;
    let labels_as_given = labels.clone();
    let labels = Labels::of_json(labels)
        .map_err(|error| Trouble::new(error.to_string(), "change `labels`, or leave them out"))?;
    let (workflow, key) = match key {
        None => (workflow, None),
        Some(text) => {
            // Megabytes are gone through.
            let read = move || match SubmitKey::new(&text, &[&workflow, &labels_as_given]) {
                Ok(key) => Ok((workflow, Some(key))),
                Err(error) => Err(Trouble::new(error.to_string(), "use another `idempotency_key`")),
            };
            agent.apart(read).await?
        }
    };
    let submission = Submission { workflow, labels, key, ..Submission::default() };
    let queued = agent.api().jobs.submit(&agent.principal, submission).await.map_err(trouble)?;
    let mut said = shown(agent, &queued.job);
    if !queued.node_errors.is_empty() {
        said["left_out"] = problems(&queued.node_errors);
    }
    said["next"] = "wait_for_job with this job_id".into();
    Ok(said.into())
}

const NEXT_INVALID: &str = "mend what `problems` says: describe_node shows what an input takes, find_models and find_assets what there is";

fn whole(prompt: &PromptError) -> String {
    match prompt.details.as_str() {
        "" => prompt.message.clone(),
        details => short(&format!("{}: {details}", prompt.message)),
    }
}

/// What is wrong, by node and input.
fn problems(node_errors: &Map<String, Value>) -> Value {
    let of_all = node_errors.iter().flat_map(|(id, node)| {
        let (id, class) = (id.clone(), node["class_type"].clone());
        let faults = node["errors"].as_array().into_iter().flatten();
        faults.map(move |fault| {
            let text = |key: &str| fault[key].as_str().unwrap_or_default();
            let why = short(&format!("{}: {}", text("message"), text("details")));
            json!({ "node": id, "class": class, "input": fault["extra_info"]["input_name"], "reason": fault["type"], "why": why })
        })
    });
    of_all.take(PROBLEMS).collect()
}

fn trouble(refused: SubmitError) -> Trouble {
    match refused {
        SubmitError::Invalid(prompt) => Trouble::new(whole(&prompt), NEXT_INVALID)
            .with("problems", problems(&prompt.node_errors)),
        SubmitError::QueueFull { limit } => Trouble::new(
            format!("{limit} jobs wait already"),
            "wait_for_job one of them (list_jobs), or cancel_job what is not needed",
        ),
        SubmitError::NoWorker => Trouble::new(
            "no worker that you may use is up",
            "tell the user to start or add a worker",
        ),
        SubmitError::IdTaken(_) => Trouble::new("the job's id is taken", "try again"),
        SubmitError::Store(StoreError::KeyReused) => Trouble::new(
            "this `idempotency_key` was used for another call",
            "use another key, or repeat the same call",
        ),
        SubmitError::Store(error) => error.into(),
    }
}

/// A job as a result has it.
fn shown(agent: &Agent, job: &Job) -> Value {
    let mut said = json!({ "job_id": job.id.to_string(), "status": convert::status(job.state), "created_at": job.created_at });
    if let Some(waits) = agent.api().jobs.waits(job.user, job.id).filter(|_| job.state.is_waiting())
    {
        said["queue_position"] = waits.position.into();
    }
    if !job.labels.is_empty() {
        said["labels"] = json!(job.labels.pairs());
    }
    if job.state.is_final() {
        said["ended_at"] = json!(job.ended_at);
        said["outputs"] = job.outputs_count.into();
    }
    if let Some(error) = job.error.as_ref().filter(|_| job.state.is_final()) {
        said["error"] = short(error.exception_message.trim_end()).into();
    }
    if let Some(next) = next(job) {
        said["next"] = next.into();
    }
    said
}

/// What is worth doing with a job.
fn next(job: &Job) -> Option<&'static str> {
    match job.state.status() {
        JobStatus::Pending | JobStatus::InProgress => Some("wait_for_job"),
        JobStatus::Completed if job.outputs_count > 0 => Some("get_outputs"),
        JobStatus::Failed => Some("explain_failure"),
        JobStatus::Completed | JobStatus::Cancelled => None,
    }
}

/// What runs, in words.
fn stage(progress: &Progress) -> String {
    let done = format!("{} of {} nodes are done", progress.done, progress.total);
    match &progress.current {
        Some(current) => {
            let class = current.class.as_ref().unwrap_or(&current.id);
            let steps = current
                .steps
                .filter(|(_, steps)| *steps > 1)
                .map(|(step, steps)| format!(" {step}/{steps}"))
                .unwrap_or_default();
            format!("{class}{steps}; {done}")
        }
        None => done,
    }
}

async fn whole_job(agent: &Agent, job: &Job) -> Result<Value, Trouble> {
    let mut said = shown(agent, job);
    if job.state.status() == JobStatus::InProgress
        && let Some(progress) = agent.api().jobs.progress(&agent.principal, job.id).await?
    {
        said["progress"] = json!({ "value": progress.value, "stage": stage(&progress) });
    }
    Ok(said)
}

pub(super) async fn get(agent: &Agent, one: OneJob) -> Told {
    let job = agent.api().store.job(&agent.principal, id(&one.job_id)?).await?;
    Ok(whole_job(agent, &job).await?.into())
}

pub(super) async fn wait(agent: &Agent, wait: Wait, context: &RequestContext<RoleServer>) -> Told {
    let (api, id) = (agent.api(), id(&wait.job_id)?);
    let secs = wait.timeout_secs.unwrap_or(WAIT_SECS.0).clamp(1, WAIT_SECS.1);
    let _place = api.streams.take(agent.holder, 1).await.map_err(|_| {
        Trouble::new(
            "as many calls and streams wait as may be",
            "ask for the job now and then, by get_job",
        )
    })?;
    let mut notes = Notes::new(context);
    let (until, mut access) = (Instant::now() + Duration::from_secs(secs), api.access.clone());
    loop {
        let job = api.store.job(&agent.principal, id).await?;
        if job.state.is_final() || Instant::now() >= until {
            let mut said = whole_job(agent, &job).await?;
            if !job.state.is_final() {
                said["next"] = "it has not ended yet: wait_for_job again, or cancel_job".into();
            }
            return Ok(said.into());
        }
        if let Some(progress) = api.jobs.progress(&agent.principal, id).await? {
            notes.say(&progress).await;
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = api.stop.cancelled() => return Err(Trouble::new("the server stops", "wait_for_job again in some seconds")),
            Ok(()) = access.changed() => require_valid(agent, &agent.principal).await?,
        }
    }
}

async fn require_valid(agent: &Agent, principal: &Principal) -> Result<(), Trouble> {
    match agent.api().store.is_valid(principal).await? {
        true => Ok(()),
        false => Err(StoreError::AccessEnded.into()),
    }
}

/// Notifications of a job's progress, for a caller that asked for them; each says more than the one
/// before.
struct Notes<'a> {
    context: &'a RequestContext<RoleServer>,
    last: Option<(f64, String)>,
}

impl<'a> Notes<'a> {
    fn new(context: &'a RequestContext<RoleServer>) -> Self {
        Self { context, last: None }
    }

    async fn say(&mut self, progress: &Progress) {
        let Some(token) = self.context.meta.get_progress_token() else { return };
        let said = stage(progress);
        if self.last.as_ref().is_some_and(|(value, last)| progress.value < *value || *last == said)
        {
            return;
        }
        self.last = Some((progress.value, said.clone()));
        let note = ProgressNotificationParam::new(token, progress.value)
            .with_total(1.0)
            .with_message(said);
        // A caller that is gone cancels the call.
        let _ = self.context.peer.notify_progress(note).await;
    }
}

pub(super) async fn list(agent: &Agent, list: JobList) -> Told {
    let pairs = list.labels.iter().map(|(key, value)| match value {
        Value::String(value) => Ok((key.clone(), value.clone())),
        _ => Err(Trouble::new(format!("the label `{key}` is not a text"), "give labels as texts")),
    });
    let pairs = pairs.collect::<Result<BTreeMap<_, _>, _>>()?;
    let labels = Labels::new(pairs).map_err(|error| {
        Trouble::new(error.to_string(), "no job has such labels; leave them out")
    })?;
    let limit = u32::try_from(list.limit()).unwrap_or(1);
    let jobs = agent.api().store.labelled_jobs(&agent.principal, &labels, None, limit).await?;
    Ok(json!({ "jobs": jobs.iter().map(|job| shown(agent, job)).collect::<Vec<_>>() }).into())
}

pub(super) async fn cancel(agent: &Agent, one: OneJob) -> Told {
    let cancelled =
        agent.api().jobs.cancel(&agent.principal, CancelScope::All(vec![id(&one.job_id)?])).await?;
    let job = cancelled
        .into_iter()
        .next()
        .map(|cancelled| cancelled.job)
        .ok_or(StoreError::NotFound("job"))?;
    let mut said = shown(agent, &job);
    // A job that had ended stays as it is, and needs nothing.
    said["next"] =
        if job.state.is_final() { Value::Null } else { "wait_for_job, until it has ended".into() };
    Ok(said.into())
}

pub(super) async fn explain(agent: &Agent, one: OneJob) -> Told {
    let id = id(&one.job_id)?;
    let job = agent.api().store.job(&agent.principal, id).await?;
    let Some(error) = job.error.as_ref().filter(|_| job.state.is_final()) else {
        let mut said = shown(agent, &job);
        said["failed"] = false.into();
        return Ok(said.into());
    };
    let (_, document) = agent.api().store.job_with_document(&agent.principal, id).await?;
    let mut said = shown(agent, &job);
    said["failed"] = true.into();
    said["kind"] = error.exception_type.clone().into();
    let next = if error.node_id.is_empty() {
        "nothing of the workflow was wrong: run it again; if that fails as well, tell the user to look at the worker"
    } else {
        let node = error.node_id.clone();
        // They can be megabytes, of which the beginning is shown.
        let text = move || {
            Ok::<_, Trouble>(
                document.workflow.get(&node).map(|node| short(&node["inputs"].to_string())),
            )
        };
        let inputs = agent.apart(text).await?;
        said["node"] = json!({ "id": error.node_id, "class": error.node_type, "inputs": inputs });
        "change the inputs of this node, or of those that it is linked to, and run it again; describe_node shows what it takes"
    };
    let lines = error.traceback.concat();
    let lines: Vec<&str> = lines.lines().collect();
    if !lines.is_empty() {
        said["traceback"] =
            short(&lines[lines.len().saturating_sub(TRACEBACK_LINES)..].join("\n")).into();
    }
    said["next"] = next.into();
    Ok(said.into())
}

pub(super) async fn outputs(agent: &Agent, asked: Outputs) -> Told {
    let (api, id) = (agent.api(), id(&asked.job_id)?);
    let job = api.store.job(&agent.principal, id).await?;
    let made = api.store.job_assets(&agent.principal, id, 0, FILES).await?;
    let mut said = json!({ "job_id": id.to_string(), "status": convert::status(job.state), "found": made.total });
    let link = |asset| api.signed_url_below(&agent.base, asset, Disposition::Attachment);
    let listed = made.files.iter().map(|(file, asset)| {
        let name = file.name.as_ref().unwrap_or(&asset.name);
        json!({ "name": name, "type": asset.mime_type, "size_bytes": asset.size_bytes, "node": file.node, "asset_id": asset.id.to_string(), "url": link(asset) })
    });
    said["outputs"] = listed.collect();
    said["urls_work_for_secs"] = api.config.signed_url_ttl_secs.into();
    if let Some(next) = next(&job).filter(|next| *next != "get_outputs") {
        said["next"] = next.into();
    }
    let count = asked.pictures.unwrap_or(PICTURES.0).min(PICTURES.1);
    let edge = asked.edge.unwrap_or(EDGE.1).clamp(EDGE.0, EDGE.2);
    let (mut pictures, mut bytes) = (Vec::new(), 0);
    for (_, asset) in &made.files {
        if pictures.len() == count {
            break;
        }
        if let Some(picture) = files::thumbnail(api, agent.holder, asset, edge)
            .await?
            .filter(|picture| bytes + picture.len() <= PICTURE_BYTES)
        {
            bytes += picture.len();
            pictures.push(picture);
        }
    }
    Ok(Outcome { said, pictures })
}

#[cfg(test)]
mod tests {
    use comfy_cloud_jobs::CurrentNode;

    use super::*;

    #[test]
    fn what_runs_is_said_in_words() {
        let current = CurrentNode {
            id: "3".to_owned(),
            class: Some("KSampler".to_owned()),
            steps: Some((4, 20)),
        };
        let progress = Progress { value: 0.5, done: 2, total: 7, current: Some(current) };
        assert_eq!(stage(&progress), "KSampler 4/20; 2 of 7 nodes are done");
        assert_eq!(stage(&Progress { current: None, ..progress }), "2 of 7 nodes are done");
    }

    #[test]
    fn problems_are_listed_by_node_and_input() {
        let errors = json!({ "3": { "class_type": "K", "errors": [
            { "type": "t", "message": "m", "details": "d", "extra_info": { "input_name": "seed" } },
        ] } });
        let listed = problems(errors.as_object().expect("an object"));
        assert_eq!(
            listed,
            json!([{ "node": "3", "class": "K", "input": "seed", "reason": "t", "why": "m: d" }])
        );
    }
}
