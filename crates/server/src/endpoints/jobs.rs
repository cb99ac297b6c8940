//! Jobs: lists, details, history, queue, cancelling.

use std::num::NonZeroU64;

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::{JobAssets, Queue};
use comfy_cloud_domain::{
    CancelScope, Error as StoreError, Job, JobDocument, JobFilter, JobId, JobSort, JobStatus,
    Medium, Order, Principal,
};
use openapi_runtime::{BodyStream, Context};
use serde_json::{Map, Value};

use super::Result;
use crate::api::Api;
use crate::conditional::{Conditional, VARY};
use crate::convert_jobs as convert;
use crate::error::{Class, Failure};

/// The largest body of an interrupt.
const INTERRUPT_BYTES: u64 = 64 * 1024;

pub(crate) async fn list_jobs(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: ListJobsParams,
) -> Result<ListJobsSuccess> {
    let statuses = params
        .status
        .as_deref()
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|status| !status.is_empty());
    let statuses = statuses.map(|status| {
        status.parse::<JobStatus>().map_err(|_| {
            let known = JobStatus::ALL.map(JobStatus::as_str).join(", ");
            Failure::invalid(format!("query parameter `status`: `{status}` is none; use {known}"))
        })
    });
    let filter = JobFilter {
        statuses: statuses.collect::<std::result::Result<_, _>>()?,
        workflow_id: params.workflow_id,
        medium: params.output_type.map(|medium| match medium {
            types::ListJobsOutputType::Image => Medium::Image,
            types::ListJobsOutputType::Video => Medium::Video,
            types::ListJobsOutputType::Audio => Medium::Audio,
            types::ListJobsOutputType::X3d => Medium::Model3d,
        }),
    };
    let sort = match params.sort_by {
        types::ListJobsSortBy::CreateTime => JobSort::CreatedAt,
        types::ListJobsSortBy::ExecutionTime => JobSort::ExecutionTime,
    };
    let order = match params.sort_order {
        types::ListJobsSortOrder::Asc => Order::Ascending,
        types::ListJobsSortOrder::Desc => Order::Descending,
    };
    let (offset, limit) = bounds(params.offset, params.limit);
    let after = params.after.as_deref().map(|cursor| place(cursor, sort, order)).transpose()?;
    // One more than asked for, to know whether there is a page behind this one.
    let ask = clamp(limit).saturating_add(1);
    let (mut jobs, total) =
        api.store.list_jobs(&principal, &filter, sort, order, after, offset, ask).await?;
    let has_more = jobs.len() as u64 > limit.get();
    jobs.truncate(usize::try_from(limit.get()).unwrap_or(usize::MAX));
    let next_cursor = jobs
        .last()
        .filter(|_| has_more && sort == JobSort::CreatedAt)
        .map(|job| cursor(job.number, order));
    let mut entries = Vec::with_capacity(jobs.len());
    for mut job in jobs {
        job.preview = api.store.living_preview(&principal, &job).await?;
        entries.push(convert::entry(job));
    }
    let pagination = types::PaginationInfo { offset, limit, total, has_more, next_cursor };
    let page = types::JobsListResponse { jobs: entries, pagination };
    Ok(match Conditional::json(&context.headers, page).await? {
        Conditional { etag, body: None, .. } => ListJobsSuccess::NotModified { e_tag: Some(etag) },
        Conditional { etag, body: Some(body), encoding } => ListJobsSuccess::Ok {
            e_tag: Some(etag),
            content_encoding: encoding,
            vary: Some(VARY.to_owned()),
            body: body.into(),
        },
    })
}

/// The place behind a job in a list by the time of submission.
fn cursor(number: i64, order: Order) -> String {
    let direction = if order == Order::Ascending { 'a' } else { 'd' };
    format!("{direction}{number}")
}

fn place(text: &str, sort: JobSort, order: Order) -> std::result::Result<i64, Failure> {
    let refuse = |why: &str| Failure::invalid(format!("query parameter `after`: {why}"));
    if sort != JobSort::CreatedAt {
        return Err(refuse("only a list with `sort_by=create_time` has cursors"));
    }
    let number = text
        .get(1..)
        .and_then(|digits| digits.parse().ok())
        .filter(|number| cursor(*number, order) == text);
    number.ok_or_else(|| refuse("this is not a `next_cursor` of a list in this order"))
}

/// Where a page begins and how long it is; the contract has bounded both.
fn bounds(offset: i64, limit: i64) -> (u64, NonZeroU64) {
    (offset.unsigned_abs(), NonZeroU64::new(limit.unsigned_abs()).unwrap_or(NonZeroU64::MIN))
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

pub(crate) async fn get_job_detail(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetJobDetailParams,
) -> Result<GetJobDetailSuccess> {
    let (mut job, document) =
        api.store.job_with_document(&principal, params.job_id.into()).await.map_err(foreign)?;
    job.preview = api.store.living_preview(&principal, &job).await?;
    let waits =
        api.jobs.waits(job.user, job.id).filter(|_| job.state.status() == JobStatus::Pending);
    Ok(match Conditional::json(&context.headers, convert::detail(job, document, waits)).await? {
        Conditional { etag, body: None, .. } => {
            GetJobDetailSuccess::NotModified { e_tag: Some(etag) }
        }
        Conditional { etag, body: Some(body), encoding } => GetJobDetailSuccess::Ok {
            e_tag: Some(etag),
            content_encoding: encoding,
            vary: Some(VARY.to_owned()),
            body: body.into(),
        },
    })
}

pub(crate) async fn delete_job(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteJobParams,
) -> Result<DeleteJobSuccess> {
    match api.store.delete_job(&principal, params.job_id.into()).await {
        Err(error @ StoreError::InUse(_)) => Err(Failure::new(
            Class::Conflict,
            "ASSET_IN_USE",
            format!("the output {error}; nothing was deleted"),
        )
        .into()),
        other => Ok(other.map(|()| DeleteJobSuccess::NoContent)?),
    }
}

pub(crate) async fn get_job_status(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetJobStatusParams,
) -> Result<GetJobStatusSuccess> {
    let job = api.store.job_or_foreign(&principal, params.job_id.into()).await.map_err(foreign)?;
    Ok(GetJobStatusSuccess::Ok(convert::status(job)?))
}

/// A job that is another user's is forbidden here, not missing.
fn foreign(error: StoreError) -> Failure {
    match error {
        StoreError::Foreign(_) => {
            Failure::new(Class::Forbidden, "forbidden", "this job is another user's")
        }
        other => other.into(),
    }
}

pub(crate) async fn get_job_assets(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetJobAssetsParams,
) -> Result<GetJobAssetsSuccess> {
    let (offset, limit) = bounds(params.offset, params.limit);
    let JobAssets { files, listed, total } =
        api.store.job_assets(&principal, params.job_id.into(), offset, clamp(limit)).await?;
    let pagination = page(offset, limit, listed, total);
    let mut assets = Vec::with_capacity(files.len());
    for (file, mut asset) in files {
        let name = asset.content_name();
        // The same bytes may have been there before, under another name.
        asset.name = file.name.unwrap_or(asset.name);
        let asset = api.show(context, &principal, asset).await;
        assets.push(types::JobAsset {
            id: asset.id,
            name,
            hash: asset.hash.clone(),
            size: asset.size,
            mime_type: asset.mime_type.clone(),
            preview_url: asset.preview_url.clone(),
            created_at: asset.created_at,
            node_id: file.node,
            output_key: file.key,
            output_index: i64::from(file.index),
            index: i64::from(file.index),
            asset,
        });
    }
    Ok(GetJobAssetsSuccess::Ok(types::JobAssetsResponse {
        job_id: params.job_id,
        assets,
        pagination,
    }))
}

pub(crate) async fn cancel_job(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: CancelJobParams,
) -> Result<CancelJobSuccess> {
    let jobs = api.jobs.cancel(&principal, CancelScope::All(vec![params.job_id.into()])).await?;
    let cancelled = jobs.first().ok_or(StoreError::NotFound("job"))?;
    Ok(CancelJobSuccess::Ok(convert::cancel(cancelled)))
}

pub(crate) async fn cancel_jobs(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::CancelJobsRequest,
) -> Result<CancelJobsSuccess> {
    let ids = body.job_ids.into_iter().map(JobId::from).collect();
    let jobs = api.jobs.cancel(&principal, CancelScope::All(ids)).await?;
    let cancelled = jobs
        .iter()
        .filter(|cancelled| cancelled.by_this)
        .map(|cancelled| cancelled.job.id.to_string())
        .collect();
    let jobs = jobs.iter().map(|cancelled| convert::cancelled(&cancelled.job)).collect();
    Ok(CancelJobsSuccess::Ok(types::CancelJobsResponse { cancelled, jobs }))
}

pub(crate) async fn get_queue_info(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetQueueInfoSuccess> {
    let Queue { running, pending } = api.store.queue(&principal).await?;
    let items = |jobs: Vec<(Job, JobDocument)>| {
        jobs.into_iter().map(|(job, document)| convert::queue_item(&job, document)).collect()
    };
    Ok(GetQueueInfoSuccess::Ok(types::QueueInfo {
        queue_running: Some(items(running)),
        queue_pending: Some(items(pending)),
    }))
}

pub(crate) async fn manage_queue(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::QueueManageRequest,
) -> Result<ManageQueueSuccess> {
    let clear = body.clear == Some(true);
    let scope = match clear {
        true => CancelScope::Pending,
        false => CancelScope::OpenOf(ids(body.delete)),
    };
    let jobs = api.jobs.cancel(&principal, scope).await?;
    let deleted = jobs
        .iter()
        .filter(|cancelled| cancelled.by_this)
        .map(|cancelled| cancelled.job.id.to_string())
        .collect();
    Ok(ManageQueueSuccess::Ok(types::QueueManageResponse {
        deleted: Some(deleted),
        cleared: Some(clear),
    }))
}

/// Ids of jobs; a text that is no id names nothing.
pub(crate) fn ids(texts: Option<Vec<String>>) -> Vec<JobId> {
    texts.into_iter().flatten().filter_map(|text| text.parse().ok()).collect()
}

pub(crate) async fn interrupt_job(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: BodyStream,
) -> Result<InterruptJobSuccess> {
    let scope = match named_job(body).await? {
        None => CancelScope::Oldest,
        Some(id) => CancelScope::All(vec![
            id.as_str().and_then(|id| id.parse().ok()).ok_or(StoreError::NotFound("job"))?,
        ]),
    };
    api.jobs.cancel(&principal, scope).await?;
    Ok(InterruptJobSuccess::Ok)
}

/// The job that the body of an interrupt names. As ComfyUI has it: what is not JSON, or names no
/// job, means whatever runs.
pub(crate) async fn named_job(body: BodyStream) -> Result<Option<Value>> {
    let body = body.limited(INTERRUPT_BYTES)?.collect().await?;
    Ok(match serde_json::from_slice(&body) {
        Ok(Value::Object(mut body)) => body.remove("prompt_id").filter(|id| !id.is_null()),
        _ => None,
    })
}

pub(crate) async fn manage_history(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::HistoryManageRequest,
) -> Result<ManageHistorySuccess> {
    forget(api, &principal, body.clear, body.delete).await?;
    Ok(ManageHistorySuccess::Ok)
}

/// Takes ended jobs out of the history: all, or those that are named.
pub(crate) async fn forget(
    api: &Api,
    principal: &Principal,
    clear: Option<bool>,
    named: Option<Vec<String>>,
) -> Result<()> {
    let which = if clear == Some(true) { None } else { Some(ids(named)) };
    api.store.forget_jobs(principal, which).await?;
    Ok(())
}

pub(crate) async fn get_history(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryParams,
) -> Result<GetHistorySuccess> {
    let ended = ended(api, &principal, params.max_items, params.offset).await?;
    let history =
        ended.into_iter().map(|(job, document)| convert::history_entry(&job, document)).collect();
    Ok(GetHistorySuccess::Ok(types::HistoryResponse { history }))
}

pub(crate) async fn get_history_map(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryMapParams,
) -> Result<GetHistoryMapSuccess> {
    Ok(GetHistoryMapSuccess::Ok(types::HistoryMap(
        history_map(api, &principal, params.max_items, params.offset).await?,
    )))
}

/// The newest ended jobs in ComfyUI's form, the oldest first.
pub(crate) async fn history_map(
    api: &Api,
    principal: &Principal,
    max_items: Option<i64>,
    offset: Option<i64>,
) -> Result<Map<String, Value>> {
    // ComfyUI's own clients send -1 for "from the end", which is where this begins.
    let ended = ended(api, principal, max_items, offset.unwrap_or(0).max(0)).await?;
    let entry = |(job, document): (Job, JobDocument)| {
        (job.id.to_string(), convert::history_map_entry(&job, document))
    };
    Ok(ended.into_iter().rev().map(entry).collect())
}

pub(crate) async fn get_history_map_for_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryMapForPromptParams,
) -> Result<GetHistoryMapForPromptSuccess> {
    Ok(GetHistoryMapForPromptSuccess::Ok(types::HistoryMap(
        history_of(api, &principal, &params.prompt_id).await?,
    )))
}

/// An ended job in ComfyUI's form under its id; nothing when there is none.
pub(crate) async fn history_of(
    api: &Api,
    principal: &Principal,
    id: &str,
) -> Result<Map<String, Value>> {
    let mut map = Map::new();
    if let Ok(id) = id.parse::<JobId>() {
        match api.store.ended_job(principal, id).await {
            Ok(Some((job, document))) => {
                map.insert(id.to_string(), convert::history_map_entry(&job, document));
            }
            Ok(None) | Err(StoreError::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(map)
}

/// The newest ended jobs with their documents, as many as one response shows.
async fn ended(
    api: &Api,
    principal: &Principal,
    max_items: Option<i64>,
    offset: i64,
) -> Result<Vec<(Job, JobDocument)>> {
    let offset = u64::try_from(offset)
        .map_err(|_| Failure::invalid("query parameter `offset`: must not be negative"))?;
    Ok(api
        .store
        .history(principal, max_items.map(|items| u32::try_from(items).unwrap_or(0)), offset)
        .await?)
}

pub(crate) async fn get_history_for_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryForPromptParams,
) -> Result<GetHistoryForPromptSuccess> {
    let id: JobId = params.prompt_id.parse().map_err(|_| StoreError::NotFound("job"))?;
    let ended = api.store.ended_job(&principal, id).await?;
    let (job, document) = ended
        .ok_or_else(|| Failure::new(Class::NotFound, "not_found", "this job has not ended yet"))?;
    Ok(GetHistoryForPromptSuccess::Ok(convert::history_detail(&job, document)))
}
