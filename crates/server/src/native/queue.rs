//! Submitting, the queue, the history, the websocket.

use comfy_cloud_app::Queue;
use comfy_cloud_domain::{CancelScope, Job, JobDocument, Principal};
use comfy_cloud_jobs::{PromptError, Queued, Submission};
use comfy_cloud_native::server::*;
use comfy_cloud_native::types;
use openapi_runtime::{BodyStream, Context, WebSocketUpgrade};
use serde_json::{Value, json};

use crate::api::Api;
use crate::endpoints::events::{self, Hears};
use crate::endpoints::workflows::{RETRY_AFTER_SECS, Refusal};
use crate::endpoints::{Result, jobs};

pub(super) async fn get_prompt_info(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetPromptInfoSuccess> {
    let queue_remaining = api.jobs.queue_remaining(principal.user()).cast_signed();
    Ok(GetPromptInfoSuccess::Ok(types::PromptInfo {
        exec_info: types::PromptInfoExecInfo { queue_remaining },
    }))
}

pub(super) async fn execute_prompt(
    api: &Api,
    principal: Principal,
    body: types::PromptRequest,
) -> std::result::Result<ExecutePromptSuccess, ExecutePromptError> {
    let mut extra = body.extra_data.flatten().unwrap_or_default();
    if let Some(client_id) = body.client_id.flatten() {
        extra.insert("client_id".to_owned(), client_id.into());
    }
    let submission = Submission {
        workflow: body.prompt,
        extra,
        targets: body.partial_execution_targets.flatten(),
        workflow_id: None,
        id: body.prompt_id.flatten().map(Into::into),
        front: body.front.flatten() == Some(true)
            || body.number.flatten().is_some_and(|number| number < 0.0),
        ..Submission::default()
    };
    let Queued { job, node_errors } =
        api.jobs.submit(&principal, submission).await.map_err(refused)?;
    Ok(ExecutePromptSuccess::Ok(types::PromptResponse {
        prompt_id: job.id.as_uuid(),
        number: job.number,
        node_errors,
    }))
}

fn refused(error: comfy_cloud_jobs::SubmitError) -> ExecutePromptError {
    let body = |error: PromptError| types::ErrorResponse(error.to_json());
    match Refusal::of(error) {
        Refusal::Invalid(error) => ExecutePromptError::BadRequest(body(error)),
        Refusal::QueueFull(error) => {
            ExecutePromptError::TooManyRequests { retry_after: RETRY_AFTER_SECS, body: body(error) }
        }
        Refusal::IdTaken(error) => ExecutePromptError::Conflict(body(error)),
        Refusal::NoWorker(error) => ExecutePromptError::ServiceUnavailable {
            retry_after: RETRY_AFTER_SECS,
            body: body(error),
        },
        Refusal::Failed(error) => ExecutePromptError::InternalServerError(body(error)),
        Refusal::AccessEnded(fault) => ExecutePromptError::Fault(fault),
    }
}

pub(super) async fn get_queue_info(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetQueueInfoSuccess> {
    let items = |jobs: Vec<(Job, JobDocument)>| jobs.into_iter().map(item).collect();
    let Queue { running, pending } = api.store.queue(&principal).await?;
    Ok(GetQueueInfoSuccess::Ok(types::QueueInfo {
        queue_running: items(running),
        queue_pending: items(pending),
    }))
}

/// ComfyUI's tuple of a job in its queue.
fn item((job, document): (Job, JobDocument)) -> types::QueueItem {
    let mut extra = document.extra;
    extra.insert("create_time".to_owned(), job.created_at.timestamp_millis().into());
    types::QueueItem(vec![
        Value::from(job.number),
        Value::from(job.id.to_string()),
        Value::Object(document.workflow),
        Value::Object(extra),
        json!(document.output_nodes),
    ])
}

pub(super) async fn manage_queue(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::QueueManageRequest,
) -> Result<ManageQueueSuccess> {
    // As in ComfyUI, what runs stays.
    let scope = match body.clear.flatten() == Some(true) {
        true => CancelScope::Pending,
        false => CancelScope::PendingOf(jobs::ids(body.delete.flatten())),
    };
    api.jobs.cancel(&principal, scope).await?;
    Ok(ManageQueueSuccess::Ok)
}

pub(super) async fn interrupt_job(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: BodyStream,
) -> Result<InterruptJobSuccess> {
    let scope = match jobs::named_job(body).await? {
        None => CancelScope::Oldest,
        Some(id) => CancelScope::OpenOf(jobs::ids(id.as_str().map(|id| vec![id.to_owned()]))),
    };
    api.jobs.cancel(&principal, scope).await?;
    Ok(InterruptJobSuccess::Ok)
}

pub(super) async fn get_history_map(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryMapParams,
) -> Result<GetHistoryMapSuccess> {
    let history = jobs::history_map(api, &principal, params.max_items, params.offset).await?;
    Ok(GetHistoryMapSuccess::Ok(types::HistoryMap(history)))
}

pub(super) async fn get_history_map_for_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryMapForPromptParams,
) -> Result<GetHistoryMapForPromptSuccess> {
    Ok(GetHistoryMapForPromptSuccess::Ok(types::HistoryMap(
        jobs::history_of(api, &principal, &params.prompt_id).await?,
    )))
}

pub(super) async fn manage_history(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::HistoryManageRequest,
) -> Result<ManageHistorySuccess> {
    jobs::forget(api, &principal, body.clear.flatten(), body.delete.flatten()).await?;
    Ok(ManageHistorySuccess::Ok)
}

pub(super) async fn connect_web_socket(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ConnectWebSocketParams,
    upgrade: WebSocketUpgrade,
) -> Result<ConnectWebSocketSuccess> {
    Ok(ConnectWebSocketSuccess::SwitchingProtocols(events::accept(
        api,
        principal,
        params.client_id,
        Hears::ItsOwn,
        upgrade,
    )))
}
