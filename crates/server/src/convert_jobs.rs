//! Jobs, from the store's types to the wire's.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use comfy_cloud::types;
use comfy_cloud_domain::{Cancelled, Job, JobDocument, JobError, JobState, JobStatus};
use comfy_cloud_jobs::Waits;
use serde_json::{Map, Value, json};

use crate::error::Failure;

fn millis(time: Option<DateTime<Utc>>) -> Option<i64> {
    time.map(|time| time.timestamp_millis())
}

fn error(error: Option<&JobError>) -> Option<types::ExecutionError> {
    let error = error?.clone();
    Some(types::ExecutionError {
        node_id: error.node_id,
        node_type: error.node_type,
        exception_type: error.exception_type,
        exception_message: error.exception_message,
        traceback: error.traceback,
        current_inputs: error.current_inputs,
        current_outputs: error.current_outputs,
        node_errors: error
            .more
            .get("node_errors")
            .and_then(Value::as_object)
            .filter(|nodes| !nodes.is_empty())
            .cloned(),
    })
}

fn object(value: Option<Value>) -> Option<Map<String, Value>> {
    match value {
        Some(Value::Object(map)) => Some(map),
        _ => None,
    }
}

fn shown(state: JobState) -> types::JobStatus {
    match state.status() {
        JobStatus::Pending => types::JobStatus::Pending,
        JobStatus::InProgress => types::JobStatus::InProgress,
        JobStatus::Completed => types::JobStatus::Completed,
        JobStatus::Failed => types::JobStatus::Failed,
        JobStatus::Cancelled => types::JobStatus::Cancelled,
    }
}

/// A job in a list.
pub(crate) fn entry(job: Job) -> types::JobEntry {
    types::JobEntry {
        id: job.id.as_uuid(),
        status: shown(job.state),
        execution_error: error(job.error.as_ref()),
        create_time: job.created_at.timestamp_millis(),
        preview_output: object(job.preview),
        outputs_count: Some(i64::from(job.outputs_count)),
        previewable_outputs_count: Some(i64::from(job.previewable_count)),
        workflow_id: job.workflow_id,
        execution_start_time: millis(job.started_at),
        execution_end_time: millis(job.ended_at),
    }
}

/// A job, whole.
pub(crate) fn detail(
    job: Job,
    document: JobDocument,
    waits: Option<Waits>,
) -> types::JobDetailResponse {
    let meta = json!({
        "worker": job.worker,
        "attempts": job.attempt,
        "node_meta": document.meta,
        "execution_start_time": millis(job.started_at),
        "execution_end_time": millis(job.ended_at),
    });
    types::JobDetailResponse {
        id: job.id.as_uuid(),
        status: shown(job.state),
        workflow: object(Some(
            json!({ "prompt": document.workflow, "extra_data": document.extra }),
        )),
        execution_error: error(job.error.as_ref()),
        create_time: job.created_at.timestamp_millis(),
        update_time: job.updated_at.timestamp_millis(),
        outputs: Some(document.outputs),
        preview_output: object(job.preview),
        outputs_count: Some(i64::from(job.outputs_count)),
        previewable_outputs_count: Some(i64::from(job.previewable_count)),
        execution_start_time: millis(job.started_at),
        execution_end_time: millis(job.ended_at),
        queue_position: waits.map(|waits| i64::try_from(waits.position).unwrap_or(i64::MAX)),
        queue_reason: waits.map(|waits| match waits.for_own_jobs {
            true => types::JobDetailResponseQueueReason::ConcurrencyLimit,
            false => types::JobDetailResponseQueueReason::Capacity,
        }),
        user_id: Some(job.user.to_string()),
        workflow_id: job.workflow_id,
        execution_status: Some(document.status),
        execution_meta: object(Some(meta)),
    }
}

/// Why a job did not succeed: the JSON text of its error, from which official clients take the node
/// and the cause.
fn error_message(job: &Job) -> Option<String> {
    match (&job.error, job.state) {
        (Some(error), _) => Some(Value::Object(error.to_json()).to_string()),
        (None, JobState::Cancelled) => Some("the job was cancelled".to_owned()),
        (None, _) => None,
    }
}

/// A job's internal state.
pub(crate) fn status(job: Job) -> Result<types::JobStatusResponse, Failure> {
    let status = types::JobStatusResponseStatus::try_from(job.state.as_str())
        .map_err(|error| Failure::internal(&error))?;
    let error_message = error_message(&job);
    Ok(types::JobStatusResponse {
        id: job.id.as_uuid(),
        status,
        created_at: job.created_at,
        updated_at: job.updated_at,
        last_state_update: Some(job.updated_at),
        assigned_inference: job.worker,
        error_message,
    })
}

/// Whether a job was cancelled.
pub(crate) fn cancel(cancelled: &Cancelled) -> types::CancelJobResponse {
    let job = &cancelled.job;
    types::CancelJobResponse {
        cancelled: cancelled.by_this,
        id: job.id.as_uuid(),
        status: shown(job.state),
    }
}

/// A job that was to be cancelled.
pub(crate) fn cancelled(job: &Job) -> types::CancelledJob {
    types::CancelledJob { id: job.id.as_uuid(), status: shown(job.state) }
}

/// ComfyUI's tuple of a job in a queue.
pub(crate) fn queue_item(job: &Job, document: JobDocument) -> types::QueueItem {
    use types::QueueItemItem as Item;
    let created =
        Map::from_iter([("create_time".to_owned(), job.created_at.timestamp_millis().into())]);
    types::QueueItem(vec![
        Item::Integer(job.number),
        Item::String(job.id.to_string()),
        Item::Object(document.workflow),
        Item::Array(document.output_nodes),
        Item::Object(created),
    ])
}

/// How a job ended, in ComfyUI's words where a worker gave none.
fn history_status(job: &Job, status: Map<String, Value>) -> Map<String, Value> {
    if !status.is_empty() {
        return status;
    }
    let (kind, text) = match job.state {
        JobState::Success => ("execution_success", "success"),
        JobState::Cancelled => ("execution_interrupted", "error"),
        _ => ("execution_error", "error"),
    };
    let mut data = job.error.as_ref().map(JobError::to_json).unwrap_or_default();
    if job.state == JobState::Cancelled {
        data.extend(
            [("node_id", json!("")), ("node_type", json!("")), ("executed", json!([]))]
                .map(|(key, value)| (key.to_owned(), value)),
        );
    }
    data.insert("prompt_id".to_owned(), job.id.to_string().into());
    data.insert("timestamp".to_owned(), job.updated_at.timestamp_millis().into());
    let made = json!({ "status_str": text, "completed": job.state == JobState::Success, "messages": [[kind, data]] });
    object(Some(made)).unwrap_or_default()
}

/// An ended job in ComfyUI's own history.
pub(crate) fn history_map_entry(job: &Job, document: JobDocument) -> Value {
    let status = history_status(job, document.status);
    let prompt = vec![
        Value::from(job.number),
        Value::from(job.id.to_string()),
        Value::Object(document.workflow),
        Value::Object(document.extra),
        Value::from(document.output_nodes),
    ];
    json!({ "prompt": prompt, "outputs": document.outputs, "status": status, "meta": document.meta })
}

/// An ended job in the old history.
pub(crate) fn history_entry(job: &Job, document: JobDocument) -> types::HistoryEntry {
    types::HistoryEntry {
        prompt_id: job.id.to_string(),
        create_time: Some(job.created_at.timestamp_millis()),
        error_message: error_message(job),
        workflow_id: job.workflow_id.clone(),
        prompt: Some(types::HistoryEntryPrompt {
            priority: Some(job.number as f64),
            prompt_id: Some(job.id.to_string()),
            extra_data: Some(document.extra),
        }),
        outputs: Some(document.outputs),
        status: Some(history_status(job, document.status)),
        meta: Some(document.meta),
    }
}

/// An ended job in the old history, under its id.
pub(crate) fn history_detail(job: &Job, document: JobDocument) -> types::HistoryDetailResponse {
    let entry = types::HistoryDetailEntry {
        error_message: error_message(job),
        prompt: Some(types::HistoryDetailEntryPrompt {
            priority: Some(job.number as f64),
            prompt_id: Some(job.id.to_string()),
            prompt: Some(document.workflow),
            extra_data: Some(document.extra),
            outputs_to_execute: Some(document.output_nodes),
        }),
        outputs: Some(document.outputs),
        status: Some(history_status(job, document.status)),
        meta: Some(document.meta),
    };
    types::HistoryDetailResponse(HashMap::from([(job.id.to_string(), entry)]))
}
