//! Fetching in the background, and what would be fetched.

use std::num::NonZeroU64;

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{DownloadFilter, DownloadState, NewDownload, Order, Principal, TaskId};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::convert;
use crate::error::{Class, Failure};
use crate::names;

/// What the states of tasks are called.
const TASK_STATES: [&str; 5] = ["created", "running", "completed", "failed", "cancelled"];

pub(crate) async fn get_remote_asset_metadata(
    api: &Api,
    _: &Context,
    _: Principal,
    params: GetRemoteAssetMetadataParams,
) -> Result<GetRemoteAssetMetadataSuccess> {
    let remote = api.fetcher.look(&params.url).await?;
    Ok(GetRemoteAssetMetadataSuccess::Ok(types::AssetMetadataResponse {
        content_length: remote.size_bytes.map_or(-1, u64::cast_signed),
        final_url: Some(remote.final_url),
        content_type: remote.content_type,
        filename: remote.file_name,
        name: None,
        preview_image: None,
        tags: None,
        validation: None,
    }))
}

pub(crate) async fn create_asset_download(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: types::CreateAssetDownloadBody,
) -> Result<CreateAssetDownloadSuccess> {
    api.fetcher.require_download_host(&body.source_url)?;
    if let Some(asset) = api.store.downloaded(&principal, &body.source_url).await? {
        return Ok(CreateAssetDownloadSuccess::Ok(convert::created(
            api.show(context, &principal, asset).await,
            false,
        )));
    }
    let new = NewDownload {
        source_url: names::text(body.source_url, "source_url")?,
        tags: convert::tags(body.tags.unwrap_or_default())?,
        metadata: convert::metadata(body.user_metadata.unwrap_or_default())?,
        preview: body.preview_id.map(Into::into),
    };
    let download = api.store.create_download(&principal, new).await?;
    let task_id = download.id.as_uuid();
    api.downloader.begin(download);
    Ok(CreateAssetDownloadSuccess::Accepted(types::AssetDownloadResponse {
        task_id,
        status: types::AssetDownloadResponseStatus::Created,
        message: Some(format!("the download has begun; follow it at /api/tasks/{task_id}")),
    }))
}

pub(crate) async fn list_tasks(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListTasksParams,
) -> Result<ListTasksSuccess> {
    let offset = params.offset.unsigned_abs();
    let limit = NonZeroU64::new(params.limit.unsigned_abs()).unwrap_or(NonZeroU64::MIN);
    let states = params
        .status
        .as_deref()
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|state| !state.is_empty());
    let known = |state: &str| match TASK_STATES.contains(&state) {
        true => Ok(state.to_owned()),
        false => Err(Failure::invalid(format!(
            "query parameter `status`: unknown `{state}`; use {}",
            TASK_STATES.join(", ")
        ))),
    };
    let filter = DownloadFilter {
        // A key that is not an id is no task's.
        id: params
            .idempotency_key
            .map(|key| key.parse().unwrap_or_else(|_| TaskId::from(uuid::Uuid::nil()))),
        states: states.map(known).collect::<std::result::Result<_, _>>()?,
        created_after: params.created_after,
        created_before: params.created_before,
    };
    let order = match params.sort_order {
        types::ListTasksSortOrder::Asc => Order::Ascending,
        types::ListTasksSortOrder::Desc => Order::Descending,
    };
    let (tasks, total) = match params.task_name.as_deref() {
        None | Some(convert::TASK_NAME) => {
            let limit = u32::try_from(limit.get()).unwrap_or(u32::MAX);
            api.store.list_downloads(&principal, &filter, order, offset, limit).await?
        }
        Some(_) => (Vec::new(), 0),
    };
    let has_more = offset + (tasks.len() as u64) < total;
    let pagination = types::PaginationInfo { offset, limit, total, has_more, next_cursor: None };
    Ok(ListTasksSuccess::Ok(types::TasksListResponse {
        tasks: tasks.iter().map(convert::task_entry).collect(),
        pagination,
    }))
}

pub(crate) async fn get_task(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetTaskParams,
) -> Result<GetTaskSuccess> {
    let (download, asset) = api.store.download(&principal, params.task_id.into()).await?;
    let asset = match asset {
        Some(asset) => Some(api.show(context, &principal, asset).await),
        None => None,
    };
    Ok(GetTaskSuccess::Ok(convert::task(download, asset)))
}

pub(crate) async fn cancel_task(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: CancelTaskParams,
) -> Result<CancelTaskSuccess> {
    let download = api.store.cancel_download(&principal, params.task_id.into()).await?;
    match download.state {
        DownloadState::Cancelled => {
            api.downloader.cancel(download.id);
            Ok(CancelTaskSuccess::NoContent)
        }
        state => {
            let message = format!("the download has ended already; it is {}", state.as_str());
            Err(Failure::new(Class::Conflict, "not_cancellable", message).into())
        }
    }
}
