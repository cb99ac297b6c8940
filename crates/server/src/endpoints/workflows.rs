//! Submitting workflows, and what may be in them.

use std::collections::HashMap;

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{AssetFilter, Order, PageRequest, SortKey};
use comfy_cloud_domain::{Error as StoreError, Principal};
use comfy_cloud_jobs::{PromptError, Queued, Submission, SubmitError};
use http::header::{ACCEPT_ENCODING, IF_NONE_MATCH};
use openapi_runtime::{Context, Fault};
use serde_json::{Value, json};

use super::Result;
use crate::api::Api;
use crate::error::{Class, EndpointError, Failure};
use crate::node_info::OwnFile;
use crate::public::Shown;

/// How many of a caller's files are choices of inputs.
const OWN_FILES: u32 = 1000;
/// After how many seconds a full queue is worth another try.
const RETRY_AFTER_SECS: i64 = 10;

pub(crate) async fn execute_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::PromptRequest,
) -> std::result::Result<ExecutePromptSuccess, ExecutePromptError> {
    let mut extra = body.extra_data.unwrap_or_default();
    if let Some(client_id) = body.client_id {
        extra.insert("client_id".to_owned(), client_id.into());
    }
    let submission = Submission {
        workflow: body.prompt,
        extra,
        targets: body.partial_execution_targets,
        workflow_id: body.workflow_id.map(|id| id.to_string()),
        id: body.prompt_id.map(Into::into),
    };
    let Queued { job, node_errors } = api.jobs.submit(&principal, submission).await.map_err(refused)?;
    Ok(ExecutePromptSuccess::Ok(types::PromptResponse {
        prompt_id: Some(job.id.as_uuid()),
        number: Some(job.number as f64),
        node_errors: Some(node_errors),
    }))
}

fn refused(error: SubmitError) -> ExecutePromptError {
    let body = |kind, message: &str, details: &str| types::PromptErrorResponse(PromptError::new(kind, message, details).to_json());
    match error {
        SubmitError::Invalid(error) => ExecutePromptError::BadRequest(types::PromptErrorResponse(error.to_json())),
        SubmitError::QueueFull { limit } => ExecutePromptError::TooManyRequests {
            retry_after: RETRY_AFTER_SECS,
            body: body("queue_full", "Your queue is full", &format!("{limit} jobs wait already; try again when some have run")),
        },
        SubmitError::IdTaken(id) => ExecutePromptError::Conflict(body(
            "prompt_id_taken",
            "The prompt_id is the id of another job",
            &format!("{id}: send another one, or none"),
        )),
        SubmitError::NoWorker => ExecutePromptError::ServiceUnavailable(body(
            "no_worker",
            "No worker has been reached yet",
            "The operator must add one that is up",
        )),
        SubmitError::Store(error @ StoreError::OverQuota { .. }) => {
            ExecutePromptError::BadRequest(body("quota_exceeded", "You store more than you may", &error.to_string()))
        }
        SubmitError::Store(error @ StoreError::AccessEnded) => ExecutePromptError::Fault(Fault::unauthenticated(error.to_string())),
        SubmitError::Store(error) => {
            let failure = Failure::from(error);
            ExecutePromptError::InternalServerError(body("server_error", failure.message(), ""))
        }
    }
}

pub(crate) async fn get_prompt_info(api: &Api, _: &Context, principal: Principal) -> Result<GetPromptInfoSuccess> {
    let remaining = api.jobs.queue_remaining(principal.user());
    Ok(GetPromptInfoSuccess::Ok(types::PromptInfo {
        exec_info: Some(types::PromptInfoExecInfo { queue_remaining: Some(remaining.cast_signed()) }),
    }))
}

pub(crate) async fn get_node_info(api: &Api, context: &Context, principal: Principal) -> Result<GetNodeInfoSuccess> {
    let pieces = api.node_info.of(api.jobs.known_to(Some(&principal))).await.map_err(|error| Failure::internal(&error))?;
    let info = pieces.with(&own_files(api, &principal).await?);
    let etag = info.etag();
    let header = |name| context.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if header(IF_NONE_MATCH).split(',').map(str::trim).any(|known| known.trim_start_matches("W/") == etag) {
        return Ok(GetNodeInfoSuccess::NotModified { e_tag: Some(etag) });
    }
    let compressed = takes_gzip(header(ACCEPT_ENCODING));
    // Some megabytes are copied, and a thousand names compressed.
    let made = tokio::task::spawn_blocking(move || if compressed { info.compressed() } else { info.plain() }).await;
    Ok(GetNodeInfoSuccess::Ok {
        e_tag: Some(etag),
        content_encoding: compressed.then(|| "gzip".to_owned()),
        vary: Some("Accept-Encoding".to_owned()),
        body: made.map_err(|error| Failure::internal(&error))?.into(),
    })
}

/// Whether a list of encodings has gzip, and not only to refuse it.
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|encoding| {
        let mut parts = encoding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        name.eq_ignore_ascii_case("gzip") && !refused
    })
}

/// The caller's newest inputs.
async fn own_files(api: &Api, principal: &Principal) -> Result<Vec<OwnFile>> {
    let filter = AssetFilter { all_tags: crate::convert::tags(["input"])?, ..AssetFilter::default() };
    let page = PageRequest { sort: SortKey::CreatedAt, order: Order::Descending, limit: OWN_FILES, offset: 0, after: None };
    let found = api.store.catalogue().list_assets(principal, &filter, &page).await?;
    Ok(found.assets.into_iter().map(|asset| OwnFile { name: asset.name, mime_type: asset.mime_type }).collect())
}

pub(crate) async fn get_workflow_templates(api: &Api, _: &Context, principal: Option<Principal>) -> Result<GetWorkflowTemplatesSuccess> {
    Ok(GetWorkflowTemplatesSuccess::Ok(api.jobs.known_to(principal.as_ref()).templates.clone()))
}

pub(crate) async fn get_global_subgraphs(api: &Api, _: &Context, principal: Option<Principal>) -> Result<GetGlobalSubgraphsSuccess> {
    let known = api.jobs.known_to(principal.as_ref());
    let all: HashMap<String, types::GlobalSubgraphInfo> =
        known.subgraphs.iter().filter_map(|(id, value)| Some((id.clone(), serde_json::from_value(listed(value)).ok()?))).collect();
    Ok(GetGlobalSubgraphsSuccess::Ok(all))
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
    let find = async || -> std::result::Result<_, EndpointError> {
        let found = api.jobs.subgraph(principal.as_ref(), &params.id).await;
        Ok(found.map(|found| Bytes::from(found.to_string())))
    };
    let found = api.public.get((api.jobs.known_to(principal.as_ref()).generation, Shown::Subgraph { id: params.id.clone() }), find).await?;
    let missing = || Failure::new(Class::NotFound, "not_found", format!("no worker has the subgraph `{}`", params.id));
    let found = found.and_then(|found| serde_json::from_slice(&found).ok());
    Ok(GetGlobalSubgraphSuccess::Ok(found.ok_or_else(missing)?))
}

#[cfg(test)]
mod tests {
    use super::takes_gzip;

    #[test]
    fn gzip_is_taken_where_it_is_not_refused() {
        for accepted in ["gzip", "br, GZIP;q=0.5", "deflate,gzip"] {
            assert!(takes_gzip(accepted), "{accepted}");
        }
        for refused in ["", "br", "gzip;q=0", "x-gzip", "identity, gzip; q=0.0"] {
            assert!(!takes_gzip(refused), "{refused}");
        }
    }
}
