//! Saved workflows and their versions.

use std::num::NonZeroU64;

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{
    NewWorkflow, Order, Principal, SavedWorkflow, WorkflowChange, WorkflowFilter, WorkflowOrigin,
    WorkflowSort, WorkflowVersion, WorkflowView,
};
use openapi_runtime::Context;
use serde_json::{Map, Value};

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::names;

/// The name of a workflow that was saved without one.
const UNNAMED: &str = "Untitled";

pub(crate) async fn list_workflows(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListWorkflowsParams,
) -> Result<ListWorkflowsSuccess> {
    let filter = WorkflowFilter {
        name_contains: params.name,
        view: params.default_view.map(view),
        include_shared: params.shared,
    };
    let sort = match params.sort {
        types::ListWorkflowsSort::CreateTime => WorkflowSort::CreatedAt,
        types::ListWorkflowsSort::UpdateTime => WorkflowSort::UpdatedAt,
        types::ListWorkflowsSort::Name => WorkflowSort::Name,
    };
    let order = match params.order {
        types::ListWorkflowsOrder::Asc => Order::Ascending,
        types::ListWorkflowsOrder::Desc => Order::Descending,
    };
    let (offset, limit) = (params.offset.unsigned_abs(), limit(params.limit));
    let found =
        api.store.list_workflows(&principal, &filter, sort, order, offset, clamp(limit)).await?;
    let pagination = page(offset, limit, found.0.len(), found.1);
    Ok(ListWorkflowsSuccess::Ok(types::WorkflowListResponse {
        data: found.0.into_iter().map(shown).collect(),
        pagination,
    }))
}

pub(crate) async fn create_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::CreateWorkflowRequest,
) -> Result<CreateWorkflowSuccess> {
    let unknown = || {
        Failure::new(
            Class::NotFound,
            "not_found",
            "`forked_from_workflow_id`: there is no such workflow, or it is not yours",
        )
    };
    let origin = match body.forked_from_workflow_id {
        None => None,
        Some(id) => Some(WorkflowOrigin {
            workflow: id.parse().map_err(|_| unknown())?,
            version: body.forked_from_workflow_version_id.and_then(|id| id.parse().ok()),
        }),
    };
    let new = NewWorkflow {
        name: body.name.map_or(Ok(UNNAMED.to_owned()), |name| names::checked(&name, "name"))?,
        description: body
            .description
            .map(|text| names::text(text.into(), "description"))
            .transpose()?,
        view: body.default_view.map(view),
        is_shared: body.visibility == Some(types::WorkflowVisibility::Everyone),
        origin,
        content: Value::Object(body.workflow_json).to_string(),
    };
    Ok(CreateWorkflowSuccess::Created(shown(api.store.create_workflow(&principal, new).await?)))
}

pub(crate) async fn get_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetWorkflowParams,
) -> Result<GetWorkflowSuccess> {
    Ok(GetWorkflowSuccess::Ok(shown(
        api.store.workflow(&principal, params.workflow_id.into()).await?,
    )))
}

pub(crate) async fn update_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: UpdateWorkflowParams,
    body: types::UpdateWorkflowRequest,
) -> Result<UpdateWorkflowSuccess> {
    let change = WorkflowChange {
        name: body.name.map(|name| names::checked(&name, "name")).transpose()?,
        description: body
            .description
            .map(|text| names::text(text.into(), "description"))
            .transpose()?,
        view: body.default_view.map(view),
        is_shared: body
            .visibility
            .map(|visibility| visibility == types::WorkflowVisibility::Everyone),
    };
    let updated = api.store.update_workflow(&principal, params.workflow_id.into(), change).await?;
    Ok(UpdateWorkflowSuccess::Ok(shown(updated)))
}

pub(crate) async fn delete_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteWorkflowParams,
) -> Result<DeleteWorkflowSuccess> {
    api.store.delete_workflow(&principal, params.workflow_id.into()).await?;
    Ok(DeleteWorkflowSuccess::NoContent)
}

pub(crate) async fn get_workflow_content(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetWorkflowContentParams,
) -> Result<GetWorkflowContentSuccess> {
    let version = params.version.map(i64::unsigned_abs);
    let found = api.store.workflow_content(&principal, params.workflow_id.into(), version).await?;
    let workflow_json: Map<String, Value> =
        serde_json::from_str(&found.content).map_err(|error| Failure::internal(&error))?;
    let WorkflowVersion { id, version, created_by, created_at, .. } = found.version;
    Ok(GetWorkflowContentSuccess::Ok(types::WorkflowVersionContentResponse {
        id: id.as_uuid(),
        version: version.cast_signed(),
        created_by: created_by.to_string(),
        created_at,
        workflow_json,
    }))
}

pub(crate) async fn list_workflow_versions(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListWorkflowVersionsParams,
) -> Result<ListWorkflowVersionsSuccess> {
    let (offset, limit) = (params.offset.unsigned_abs(), limit(params.limit));
    let found = api
        .store
        .workflow_versions(&principal, params.workflow_id.into(), offset, clamp(limit))
        .await?;
    let pagination = page(offset, limit, found.0.len(), found.1);
    let data = found.0.into_iter().map(version).collect();
    Ok(ListWorkflowVersionsSuccess::Ok(types::WorkflowVersionsListResponse { data, pagination }))
}

pub(crate) async fn create_workflow_version(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: CreateWorkflowVersionParams,
    body: types::CreateWorkflowVersionRequest,
) -> Result<CreateWorkflowVersionSuccess> {
    let (id, content) = (params.workflow_id.into(), Value::Object(body.workflow_json).to_string());
    let saved =
        api.store.add_workflow_version(&principal, id, body.base_version.get(), content).await?;
    Ok(CreateWorkflowVersionSuccess::Created(version(saved)))
}

pub(crate) async fn fork_workflow(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ForkWorkflowParams,
    body: types::ForkWorkflowRequest,
) -> Result<ForkWorkflowSuccess> {
    let name = body.name.map(|name| names::checked(&name, "name")).transpose()?;
    let (id, version) = (params.workflow_id.into(), body.source_version.get());
    Ok(ForkWorkflowSuccess::Created(shown(
        api.store.fork_workflow(&principal, id, version, name).await?,
    )))
}

fn view(view: types::WorkflowView) -> WorkflowView {
    match view {
        types::WorkflowView::Workflow => WorkflowView::Workflow,
        types::WorkflowView::App => WorkflowView::App,
    }
}

fn shown(saved: SavedWorkflow) -> types::WorkflowResponse {
    types::WorkflowResponse {
        id: saved.id.as_uuid(),
        name: saved.name,
        description: saved.description,
        default_view: saved.view.map(|view| match view {
            WorkflowView::Workflow => types::WorkflowView::Workflow,
            WorkflowView::App => types::WorkflowView::App,
        }),
        latest_version: saved.latest_version.cast_signed(),
        forked_from: saved.origin.map(|origin| types::WorkflowForkedFrom {
            workflow_id: Some(origin.workflow.to_string()),
            workflow_version_id: origin.version.map(|version| version.to_string()),
        }),
        visibility: if saved.is_shared {
            types::WorkflowVisibility::Everyone
        } else {
            types::WorkflowVisibility::Private
        },
        created_by: saved.owner.to_string(),
        created_at: saved.created_at,
        updated_at: saved.updated_at,
    }
}

fn version(version: WorkflowVersion) -> types::WorkflowVersionResponse {
    types::WorkflowVersionResponse {
        id: version.id.as_uuid(),
        version: version.version.cast_signed(),
        latest_version: version.latest_version.cast_signed(),
        created_by: version.created_by.to_string(),
        created_at: version.created_at,
    }
}

fn limit(limit: i64) -> NonZeroU64 {
    NonZeroU64::new(limit.unsigned_abs()).unwrap_or(NonZeroU64::MIN)
}

fn clamp(limit: NonZeroU64) -> u32 {
    u32::try_from(limit.get()).unwrap_or(u32::MAX)
}

fn page(offset: u64, limit: NonZeroU64, found: usize, total: u64) -> types::PaginationInfo {
    types::PaginationInfo {
        offset,
        limit,
        total,
        has_more: offset + (found as u64) < total,
        next_cursor: None,
    }
}
