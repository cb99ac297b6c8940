//! Jobs: submit, list, look at, cancel.

use std::collections::BTreeMap;

use chrono::DateTime;
use comfy_cloud_domain::{
    CancelScope, Error as StoreError, Job, JobDocument, JobId, JobStatus, Labels, Principal,
    SubmitKey,
};
use comfy_cloud_jobs::{PromptError, Submission, SubmitError};
use comfy_cloud_v2::server::*;
use comfy_cloud_v2::types;
use openapi_runtime::{Context, Fault};
use serde_json::{Map, Value, json};

use super::convert::{self, Beside};
use super::error;
use crate::api::Api;
use crate::endpoints::Result;
use crate::endpoints::workflows::RETRY_AFTER_SECS;
use crate::error::{Class, EndpointError, Failure};

/// How many files of a job are shown at the most.
pub(super) const OUTPUTS_SHOWN: u32 = 1000;
/// How many of a worker's messages are shown as its logs.
const LOGGED_MESSAGES: usize = 1000;

/// The id of a job; a text that is not one names nothing.
pub(super) fn id(text: &str) -> Result<JobId> {
    Ok(text.parse().map_err(|_| StoreError::NotFound("job"))?)
}

pub(super) async fn post_jobs(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: PostJobsParams,
    body: types::PostJobsBody,
) -> std::result::Result<PostJobsSuccess, PostJobsError> {
    let submission = submission(params, body).await?;
    let queued = api.jobs.submit(&principal, submission).await.map_err(refused)?;
    Ok(PostJobsSuccess::Created(whole(api, &api.base_url(context), &principal, queued.job).await?))
}

/// What is to be queued, as far as it can be judged without a worker.
async fn submission(params: PostJobsParams, body: types::PostJobsBody) -> Result<Submission> {
    let refuse =
        |code, message: &str| EndpointError::from(Failure::new(Class::Invalid, code, message));
    let is_given = |value: &Option<Value>| value.as_ref().is_some_and(|value| !value.is_null());
    if is_given(&body.webhook_url) {
        return Err(refuse(
            "unsupported_field",
            "`webhook_url`: this server calls nobody; follow the job's events, or ask for it",
        ));
    }
    if is_given(&body.inputs) {
        return Err(refuse("unsupported_field", "`inputs`: set inputs in the workflow"));
    }
    if body.workflow.get("nodes").is_some_and(Value::is_array) {
        return Err(refuse(
            "workflow_format_ui",
            "this is a workflow of ComfyUI's page; send what its \"Export (API)\" writes",
        ));
    }
    let (mut workflow, mut metadata, mut key) =
        (body.workflow, body.metadata.unwrap_or_default(), None);
    if let Some(text) = params.idempotency_key {
        // A workflow may have megabytes, which take a while to go through.
        let read = tokio::task::spawn_blocking(move || {
            (SubmitKey::new(&text, &[&workflow, &metadata]), workflow, metadata)
        });
        let made;
        (made, workflow, metadata) = read.await.map_err(|error| Failure::internal(&error))?;
        key = Some(made.map_err(|error| {
            refuse("invalid_idempotency_key", &format!("header `Idempotency-Key`: {error}"))
        })?);
    }
    let labels = Labels::of_json(metadata)
        .map_err(|error| refuse("metadata_invalid", &format!("`metadata`: {error}")))?;
    let credential = body.extra_data.and_then(|extra| extra.api_key_comfy_org);
    let extra = credential.map(|credential| ("api_key_comfy_org".to_owned(), credential.into()));
    Ok(Submission {
        workflow,
        extra: extra.into_iter().collect(),
        labels,
        key,
        ..Submission::default()
    })
}

fn refused(refused: SubmitError) -> PostJobsError {
    let busy = |code, message: &str| PostJobsError::TooManyRequests {
        retry_after: RETRY_AFTER_SECS,
        body: error::envelope(code, message, None),
    };
    match refused {
        SubmitError::Invalid(prompt) => PostJobsError::UnprocessableEntity(invalid(&prompt)),
        SubmitError::QueueFull { limit } => busy(
            "queue_full",
            &format!("{limit} of your jobs wait already; try again when some have run"),
        ),
        SubmitError::NoWorker => busy("deployment_not_ready", "no worker that you may use is up"),
        SubmitError::Store(StoreError::AccessEnded) => {
            PostJobsError::Fault(Fault::unauthenticated(StoreError::AccessEnded.to_string()))
        }
        // The job that the key stands for has just been deleted.
        SubmitError::Store(StoreError::NotFound("job")) => {
            EndpointError::from(StoreError::KeyReused).into()
        }
        SubmitError::Store(failed) => EndpointError::from(failed).into(),
        failed @ SubmitError::IdTaken(_) => EndpointError::from(Failure::internal(&failed)).into(),
    }
}

/// Why a workflow cannot run, by node.
fn invalid(prompt: &PromptError) -> types::ErrorEnvelope {
    let mut nodes = Map::new();
    let (mut first, mut is_missing_asset) =
        (None, prompt.extra_info.get("missing_asset").is_some());
    for (id, node) in &*prompt.node_errors {
        let class = node["class_type"].as_str().unwrap_or_default();
        let faults = node["errors"].as_array().into_iter().flatten().map(|fault| {
            let text = |key: &str| fault[key].as_str().unwrap_or_default();
            first.get_or_insert_with(|| format!("Node {id} ({class}): {}: {}", text("message"), text("details")));
            is_missing_asset |= fault["extra_info"].get("missing_asset").is_some();
            let reason = match text("type") {
                "required_input_missing" => "missing_input",
                kind => kind,
            };
            json!({ "field": fault["extra_info"]["input_name"], "reason": reason, "message": text("details") })
        });
        nodes.insert(id.clone(), faults.collect());
    }
    let message = first.unwrap_or_else(|| match prompt.details.as_str() {
        "" => prompt.message.clone(),
        details => format!("{}: {details}", prompt.message),
    });
    let code = if is_missing_asset { "missing_asset" } else { "invalid_workflow" };
    let details = [
        ("reason", prompt.kind.into()),
        ("node_errors", nodes.into()),
        ("extra_info", (*prompt.extra_info).clone()),
    ];
    error::envelope(
        code,
        &message,
        Some(details.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
    )
}

/// A job with what its row does not say.
async fn whole(api: &Api, base: &str, principal: &Principal, job: Job) -> Result<types::Job> {
    let files = match job.outputs_count {
        0 => Vec::new(),
        _ => api.store.job_assets(principal, job.id, 0, OUTPUTS_SHOWN).await?.files,
    };
    let progress = match job.state.status() {
        JobStatus::InProgress => api.jobs.progress(principal, job.id).await?,
        _ => None,
    };
    let waits = api.jobs.waits(job.user, job.id).filter(|_| job.state.is_waiting());
    Ok(convert::job(api, base, job, Beside { files, progress, waits }))
}

/// The number of the job that a page ends with, by its cursor; no other text is one.
fn place(cursor: &str) -> Option<i64> {
    cursor.parse().ok().filter(|number: &i64| *number > 0 && number.to_string() == cursor)
}

pub(super) async fn list_jobs(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListJobsParams,
) -> Result<ListJobsSuccess> {
    let refuse = |code, message: String| Failure::new(Class::Invalid, code, message);
    let labels: BTreeMap<String, String> =
        params.metadata.unwrap_or_default().into_iter().collect();
    let labels = Labels::new(labels).map_err(|error| {
        refuse("invalid_metadata_filter", format!("query parameter `metadata`: {error}"))
    })?;
    let no_cursor = || {
        refuse(
            "invalid_cursor",
            "query parameter `cursor`: this is not the `next_cursor` of a page".to_owned(),
        )
    };
    let after = params.cursor.map(|cursor| place(&cursor).ok_or_else(no_cursor)).transpose()?;
    let limit = u32::try_from(params.limit).unwrap_or(1);
    // One more, to know whether there is another page.
    let mut jobs = api.store.labelled_jobs(&principal, &labels, after, limit + 1).await?;
    let is_last = jobs.len() <= limit as usize;
    jobs.truncate(limit as usize);
    let next_cursor = jobs.last().filter(|_| !is_last).map(|job| job.number.to_string());
    Ok(ListJobsSuccess::Ok(types::JobList {
        jobs: jobs.into_iter().map(convert::summary).collect(),
        next_cursor,
    }))
}

pub(super) async fn get_job(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetJobParams,
) -> Result<GetJobSuccess> {
    let job = api.store.job(&principal, id(&params.id)?).await?;
    Ok(GetJobSuccess::Ok(whole(api, &api.base_url(context), &principal, job).await?))
}

async fn document(api: &Api, principal: &Principal, text: &str) -> Result<(Job, JobDocument)> {
    let id = id(text)?;
    // Another user's job is none.
    api.store.job(principal, id).await?;
    Ok(api.store.job_with_document(principal, id).await?)
}

pub(super) async fn get_job_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetJobWorkflowParams,
) -> Result<GetJobWorkflowSuccess> {
    let (_, document) = document(api, &principal, &params.id).await?;
    let format = types::JobWorkflowResponseFormat::Api;
    Ok(GetJobWorkflowSuccess::Ok(types::JobWorkflowResponse {
        workflow: document.workflow,
        format,
    }))
}

pub(super) async fn get_job_logs(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetJobLogsParams,
) -> Result<GetJobLogsSuccess> {
    let (job, document) = document(api, &principal, &params.id).await?;
    let messages = document
        .status
        .get("messages")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    if messages.is_empty() {
        return Ok(GetJobLogsSuccess::NoContent);
    }
    let shown = &messages[messages.len().saturating_sub(LOGGED_MESSAGES)..];
    Ok(GetJobLogsSuccess::Ok(types::JobLogs {
        text: shown.iter().map(line).collect(),
        truncated: shown.len() < messages.len(),
        captured_at: job.updated_at,
        complete: job.state.is_final(),
    }))
}

/// A worker's message, `[kind, data]`, as a line, and the traceback of a failed node below it.
fn line(message: &Value) -> String {
    let (kind, data) = (message[0].as_str().unwrap_or("message"), &message[1]);
    let time = data["timestamp"]
        .as_i64()
        .and_then(DateTime::from_timestamp_millis)
        .map(|time| time.to_rfc3339() + " ")
        .unwrap_or_default();
    let text = |key: &str| data[key].as_str().unwrap_or_default();
    let about = match kind {
        "execution_error" => {
            let lines =
                data["traceback"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let traceback: String =
                lines.map(|line| format!("{}\n", line.trim_end_matches('\n'))).collect();
            let place = format!(
                " node {} ({}): {}: {}",
                text("node_id"),
                text("node_type"),
                text("exception_type"),
                text("exception_message")
            );
            format!("{}\n{traceback}", place.trim_end())
        }
        _ => match data["nodes"].as_array() {
            Some(nodes) => format!(
                " nodes {}\n",
                nodes.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            ),
            None => "\n".to_owned(),
        },
    };
    format!("{time}{kind}{about}")
}

pub(super) async fn cancel_job(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: CancelJobParams,
) -> Result<CancelJobSuccess> {
    let cancelled = api.jobs.cancel(&principal, CancelScope::All(vec![id(&params.id)?])).await?;
    let job = cancelled
        .into_iter()
        .next()
        .map(|cancelled| cancelled.job)
        .ok_or(StoreError::NotFound("job"))?;
    Ok(CancelJobSuccess::Ok(whole(api, &api.base_url(context), &principal, job).await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_given_as_a_cursor_is_one() {
        assert_eq!(place("5"), Some(5));
        for other in ["+5", "05", " 5", "-5", "0", "", "5.0", "99999999999999999999"] {
            assert_eq!(place(other), None, "{other}");
        }
    }

    #[test]
    fn what_a_worker_has_said_is_a_line_each() {
        assert_eq!(
            line(&json!(["execution_start", { "timestamp": 0 }])),
            "1970-01-01T00:00:00+00:00 execution_start\n"
        );
        assert_eq!(
            line(&json!(["execution_cached", { "nodes": ["1", "2"] }])),
            "execution_cached nodes 1, 2\n"
        );
        let failed = json!(["execution_error", { "node_id": "3", "node_type": "K", "exception_type": "E", "exception_message": "no\n", "traceback": ["a\n", "b"] }]);
        assert_eq!(line(&failed), "execution_error node 3 (K): E: no\na\nb\n");
        assert_eq!(line(&json!("nonsense")), "message\n");
    }
}
