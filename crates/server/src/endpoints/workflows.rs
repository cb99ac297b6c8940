//! Submitting workflows, and what may be in them.

use std::collections::HashMap;

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{Error as StoreError, Principal};
use comfy_cloud_jobs::{PromptError, Queued, Submission, SubmitError};
use openapi_runtime::{Context, Fault};
use serde_json::{Map, Value, json};

use super::Result;
use crate::api::Api;
use crate::conditional::{Accepted, Conditional, VARY};
use crate::error::{Class, EndpointError, Failure};
use crate::node_info::{OwnFile, Pieces};
use crate::public::Shown;

/// How many of a caller's files are choices of inputs.
const OWN_FILES: u32 = 1000;
/// After how many seconds a full queue is worth another try.
pub(crate) const RETRY_AFTER_SECS: i64 = 10;

pub(crate) async fn execute_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::PromptRequest,
) -> std::result::Result<ExecutePromptSuccess, ExecutePromptError> {
    let mut extra = body.extra_data.unwrap_or_default();
    if let Some(client_id) = body.client_id.flatten() {
        extra.insert("client_id".to_owned(), client_id.into());
    }
    let submission = Submission {
        workflow: body.prompt,
        extra,
        targets: body.partial_execution_targets.flatten(),
        workflow_id: body.workflow_id.map(|id| id.to_string()),
        id: body.prompt_id.flatten().map(Into::into),
        front: false,
        ..Submission::default()
    };
    let Queued { job, node_errors } =
        api.jobs.submit(&principal, submission).await.map_err(refused)?;
    Ok(ExecutePromptSuccess::Ok(types::PromptResponse {
        prompt_id: Some(job.id.as_uuid()),
        number: Some(job.number as f64),
        node_errors: Some(node_errors),
    }))
}

fn refused(error: SubmitError) -> ExecutePromptError {
    match Refusal::of(error) {
        Refusal::Invalid(error) => {
            ExecutePromptError::BadRequest(types::PromptErrorResponse(error.to_json()))
        }
        Refusal::QueueFull(error) => ExecutePromptError::TooManyRequests {
            retry_after: RETRY_AFTER_SECS,
            body: types::PromptErrorResponse(error.to_json()),
        },
        Refusal::IdTaken(error) => {
            ExecutePromptError::Conflict(types::PromptErrorResponse(error.to_json()))
        }
        Refusal::NoWorker(error) => ExecutePromptError::ServiceUnavailable {
            retry_after: RETRY_AFTER_SECS,
            body: types::PromptErrorResponse(error.to_json()),
        },
        Refusal::Failed(error) => {
            ExecutePromptError::InternalServerError(types::PromptErrorResponse(error.to_json()))
        }
        Refusal::AccessEnded(fault) => ExecutePromptError::Fault(fault),
    }
}

/// Why a workflow was not queued, in ComfyUI's words.
pub(crate) enum Refusal {
    Invalid(PromptError),
    QueueFull(PromptError),
    IdTaken(PromptError),
    NoWorker(PromptError),
    Failed(PromptError),
    AccessEnded(Fault),
}

impl Refusal {
    pub(crate) fn of(error: SubmitError) -> Self {
        let said = |kind, message: &str, details: &str| PromptError::new(kind, message, details);
        match error {
            SubmitError::Invalid(error) => Self::Invalid(error),
            SubmitError::QueueFull { limit } => Self::QueueFull(said(
                "queue_full",
                "Your queue is full",
                &format!("{limit} jobs wait already; try again when some have run"),
            )),
            SubmitError::IdTaken(id) => Self::IdTaken(said(
                "prompt_id_taken",
                "The prompt_id is the id of another job",
                &format!("{id}: send another one, or none"),
            )),
            SubmitError::NoWorker => Self::NoWorker(said(
                "no_worker",
                "No worker that you may use is up",
                "the operator must add one, start one, or let you use one",
            )),
            SubmitError::Store(error @ StoreError::OverQuota { .. }) => Self::Invalid(said(
                "quota_exceeded",
                "You store more than you may",
                &error.to_string(),
            )),
            SubmitError::Store(error @ StoreError::AccessEnded) => {
                Self::AccessEnded(Fault::unauthenticated(error.to_string()))
            }
            SubmitError::Store(error @ StoreError::Unavailable { .. }) => {
                match Failure::from(error).fault() {
                    Some(fault) => Self::AccessEnded(fault),
                    None => Self::Failed(said(
                        "server_error",
                        "the database or the bucket is not available",
                        "",
                    )),
                }
            }
            SubmitError::Store(error) => {
                Self::Failed(said("server_error", Failure::from(error).message(), ""))
            }
        }
    }
}

pub(crate) async fn get_prompt_info(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetPromptInfoSuccess> {
    let remaining = api.jobs.queue_remaining(principal.user());
    Ok(GetPromptInfoSuccess::Ok(types::PromptInfo {
        exec_info: Some(types::PromptInfoExecInfo {
            queue_remaining: Some(remaining.cast_signed()),
        }),
    }))
}

pub(crate) async fn get_node_info(
    api: &Api,
    context: &Context,
    principal: Principal,
) -> Result<GetNodeInfoSuccess> {
    Ok(match node_info(api, context, &principal).await? {
        Conditional { etag, body: None, .. } => {
            GetNodeInfoSuccess::NotModified { e_tag: Some(etag) }
        }
        Conditional { etag, body: Some(body), encoding } => GetNodeInfoSuccess::Ok {
            e_tag: Some(etag),
            content_encoding: encoding,
            vary: Some(VARY.to_owned()),
            body: body.into(),
        },
    })
}

/// The node classes as a client takes them.
pub(crate) async fn node_info(
    api: &Api,
    context: &Context,
    principal: &Principal,
) -> Result<Conditional> {
    let principal = principal.clone();
    let pieces = api
        .node_info
        .of(api.jobs.known_to(Some(&principal)))
        .await
        .map_err(|error| Failure::internal(&error))?;
    let info = pieces.with(&own_files(api, &principal).await?);
    let etag = info.etag();
    let accepted = Accepted::of(&context.headers);
    if accepted.has(&etag) {
        return Ok(Conditional { etag, encoding: None, body: None });
    }
    let compressed = accepted.gzip();
    // Some megabytes are copied, and a thousand names compressed.
    let made =
        tokio::task::spawn_blocking(
            move || if compressed { info.compressed() } else { info.plain() },
        )
        .await;
    let body = made.map_err(|error| Failure::internal(&error))?;
    Ok(Conditional { etag, encoding: compressed.then(|| "gzip".to_owned()), body: Some(body) })
}

/// One node class as the caller sees it, under its name; an empty object when no worker has it.
pub(crate) async fn node_class(api: &Api, principal: &Principal, class: &str) -> Result<Vec<u8>> {
    let known = api.jobs.known_to(Some(principal));
    let files = own_files(api, principal).await?;
    Ok(Pieces::of_class(&known, class).with(&files).plain())
}

/// The caller's newest inputs.
async fn own_files(api: &Api, principal: &Principal) -> Result<Vec<OwnFile>> {
    let found = api.store.newest_files(principal, "input", OWN_FILES).await?;
    Ok(found
        .into_iter()
        .map(|asset| OwnFile { name: asset.name, mime_type: asset.mime_type })
        .collect())
}

pub(crate) async fn get_workflow_templates(
    api: &Api,
    _: &Context,
    principal: Option<Principal>,
) -> Result<GetWorkflowTemplatesSuccess> {
    Ok(GetWorkflowTemplatesSuccess::Ok(api.jobs.known_to(principal.as_ref()).templates.clone()))
}

pub(crate) async fn get_global_subgraphs(
    api: &Api,
    _: &Context,
    principal: Option<Principal>,
) -> Result<GetGlobalSubgraphsSuccess> {
    let listed = subgraphs(api, principal.as_ref());
    let all: HashMap<String, types::GlobalSubgraphInfo> = listed
        .into_iter()
        .filter_map(|(id, value)| Some((id, serde_json::from_value(value).ok()?)))
        .collect();
    Ok(GetGlobalSubgraphsSuccess::Ok(all))
}

/// The subgraphs of the caller's workers, without their data.
pub(crate) fn subgraphs(api: &Api, principal: Option<&Principal>) -> Map<String, Value> {
    api.jobs
        .known_to(principal)
        .subgraphs
        .iter()
        .map(|(id, value)| (id.clone(), listed(value)))
        .collect()
}

/// A subgraph as lists show it: without its data.
fn listed(subgraph: &Value) -> Value {
    json!({ "source": subgraph["source"], "name": subgraph["name"], "info": { "node_pack": subgraph["info"]["node_pack"] } })
}

pub(crate) async fn get_global_subgraph(
    api: &Api,
    _: &Context,
    principal: Option<Principal>,
    params: GetGlobalSubgraphParams,
) -> Result<GetGlobalSubgraphSuccess> {
    api.require_preview_access(principal.as_ref())?;
    let found = subgraph(api, principal.as_ref(), &params.id).await?;
    Ok(GetGlobalSubgraphSuccess::Ok(
        serde_json::from_slice(&found).map_err(|_| no_subgraph(&params.id))?,
    ))
}

/// A subgraph with its data, as JSON.
pub(crate) async fn subgraph(api: &Api, principal: Option<&Principal>, id: &str) -> Result<Bytes> {
    let find = async || -> std::result::Result<_, EndpointError> {
        let found = api.jobs.subgraph(principal, id).await;
        Ok(found.map(|found| Bytes::from(found.to_string())))
    };
    let found = api
        .public
        .get((api.jobs.known_to(principal).generation, Shown::Subgraph { id: id.to_owned() }), find)
        .await?;
    Ok(found.ok_or_else(|| no_subgraph(id))?)
}

fn no_subgraph(id: &str) -> Failure {
    Failure::new(Class::NotFound, "not_found", format!("no worker has the subgraph `{id}`"))
}
