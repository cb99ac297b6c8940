//! Jobs: lists, details, history, queue, cancelling.

use std::num::NonZeroU64;

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_store::catalogue::{CancelScope, Job, JobDocument, JobFilter, JobSort, Medium, Order};
use comfy_cloud_store::{Error as StoreError, JobId, JobStatus, Principal};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::convert_jobs as convert;
use crate::error::{Class, Failure};

/// How many ended jobs the old history shows when nobody says.
const HISTORY_ITEMS: u32 = 64;
/// How many jobs a queue shows of each kind.
const QUEUE_ITEMS: u32 = 1000;
/// How many bytes of workflows and outputs one answer shows.
const ANSWER_BYTES: u64 = 32 << 20;

pub(crate) async fn list_jobs(api: &Api, _: &Context, principal: Principal, params: ListJobsParams) -> Result<ListJobsSuccess> {
    let statuses = params.status.as_deref().unwrap_or_default().split(',').map(str::trim).filter(|status| !status.is_empty());
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
    let (jobs, total) = api.store.catalogue().list_jobs(&principal, &filter, sort, order, offset, clamp(limit)).await?;
    let pagination = page(offset, limit, jobs.len(), total);
    Ok(ListJobsSuccess::Ok(types::JobsListResponse { jobs: jobs.into_iter().map(convert::entry).collect(), pagination }))
}

/// Where a page begins and how long it is; the contract has bounded both.
fn bounds(offset: i64, limit: i64) -> (u64, NonZeroU64) {
    (offset.unsigned_abs(), NonZeroU64::new(limit.unsigned_abs()).unwrap_or(NonZeroU64::MIN))
}

fn clamp(limit: NonZeroU64) -> u32 {
    u32::try_from(limit.get()).unwrap_or(u32::MAX)
}

fn page(offset: u64, limit: NonZeroU64, found: usize, total: u64) -> types::PaginationInfo {
    types::PaginationInfo { offset, limit, total, has_more: offset + (found as u64) < total }
}

pub(crate) async fn get_job_detail(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetJobDetailParams,
) -> Result<GetJobDetailSuccess> {
    let job = own(api, &principal, params.job_id.into()).await?;
    let document = api.store.catalogue().job_document(&principal, job.id).await?;
    Ok(GetJobDetailSuccess::Ok(convert::detail(job, document)))
}

pub(crate) async fn get_job_status(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetJobStatusParams,
) -> Result<GetJobStatusSuccess> {
    let job = own(api, &principal, params.job_id.into()).await?;
    Ok(GetJobStatusSuccess::Ok(convert::status(job)?))
}

/// A job of the caller's; a foreign one is forbidden here, not missing.
async fn own(api: &Api, principal: &Principal, id: JobId) -> Result<Job> {
    match api.store.catalogue().job(principal, id).await {
        Err(StoreError::NotFound(what)) => match api.store.catalogue().any_job(id).await {
            Ok(_) => Err(Failure::new(Class::Forbidden, "forbidden", "this job is another user's").into()),
            Err(_) => Err(StoreError::NotFound(what).into()),
        },
        other => Ok(other?),
    }
}

pub(crate) async fn get_job_assets(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetJobAssetsParams,
) -> Result<GetJobAssetsSuccess> {
    let (offset, limit) = bounds(params.offset, params.limit);
    let (files, total) = api.store.catalogue().job_files(&principal, params.job_id.into(), offset, clamp(limit)).await?;
    let pagination = page(offset, limit, files.len(), total);
    let mut assets = Vec::new();
    for file in files {
        // It may have been deleted since the list was made.
        let Ok(asset) = api.store.catalogue().asset(&principal, file.asset).await else { continue };
        let asset = api.show(context, &principal, asset).await;
        assets.push(types::JobAsset { node_id: file.node, output_key: file.key, index: i64::from(file.index), asset });
    }
    Ok(GetJobAssetsSuccess::Ok(types::JobAssetsResponse { assets, pagination }))
}

pub(crate) async fn cancel_job(api: &Api, _: &Context, principal: Principal, params: CancelJobParams) -> Result<CancelJobSuccess> {
    let jobs = api.jobs.cancel(&principal, CancelScope::All(vec![params.job_id.into()])).await?;
    let job = jobs.into_iter().next().ok_or(StoreError::NotFound("job"))?;
    Ok(CancelJobSuccess::Ok(convert::cancelled(&job)))
}

pub(crate) async fn cancel_jobs(api: &Api, _: &Context, principal: Principal, body: types::CancelJobsRequest) -> Result<CancelJobsSuccess> {
    let ids = body.job_ids.into_iter().map(JobId::from).collect();
    let jobs = api.jobs.cancel(&principal, CancelScope::All(ids)).await?;
    Ok(CancelJobsSuccess::Ok(types::CancelJobsResponse { jobs: jobs.iter().map(convert::cancelled).collect() }))
}

pub(crate) async fn get_queue_info(api: &Api, _: &Context, principal: Principal) -> Result<GetQueueInfoSuccess> {
    let open = api.store.catalogue().open_jobs(&principal, QUEUE_ITEMS * 2).await?;
    let (mut running, mut pending) = (Vec::new(), Vec::new());
    let mut size_bytes = 0;
    for job in open {
        let list = match job.state.status() {
            JobStatus::InProgress => &mut running,
            JobStatus::Pending => &mut pending,
            JobStatus::Completed | JobStatus::Failed | JobStatus::Cancelled => continue,
        };
        if list.len() < QUEUE_ITEMS as usize {
            // It may have been taken out of the history since the list was made.
            let Ok(document) = api.store.catalogue().job_document(&principal, job.id).await else { continue };
            size_bytes += document.size_bytes;
            list.push(convert::queue_item(&job, document));
            if size_bytes > ANSWER_BYTES {
                break;
            }
        }
    }
    Ok(GetQueueInfoSuccess::Ok(types::QueueInfo { queue_running: Some(running), queue_pending: Some(pending) }))
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
        false => CancelScope::PendingOf(ids(body.delete)),
    };
    let jobs = api.jobs.cancel(&principal, scope).await?;
    let deleted = jobs.iter().map(|job| job.id.to_string()).collect();
    Ok(ManageQueueSuccess::Ok(types::QueueManageResponse { deleted: Some(deleted), cleared: Some(clear) }))
}

/// Ids of jobs; a text that is no id names nothing.
fn ids(texts: Option<Vec<String>>) -> Vec<JobId> {
    texts.into_iter().flatten().filter_map(|text| text.parse().ok()).collect()
}

pub(crate) async fn interrupt_job(api: &Api, _: &Context, principal: Principal) -> Result<InterruptJobSuccess> {
    api.jobs.cancel(&principal, CancelScope::Running).await?;
    Ok(InterruptJobSuccess::Ok)
}

pub(crate) async fn manage_history(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::HistoryManageRequest,
) -> Result<ManageHistorySuccess> {
    let which = if body.clear == Some(true) { None } else { Some(ids(body.delete)) };
    api.store.catalogue().forget_jobs(&principal, which).await?;
    Ok(ManageHistorySuccess::Ok)
}

pub(crate) async fn get_history(api: &Api, _: &Context, principal: Principal, params: GetHistoryParams) -> Result<GetHistorySuccess> {
    let limit = params.max_items.map_or(HISTORY_ITEMS, |items| u32::try_from(items).unwrap_or(0)).min(QUEUE_ITEMS);
    let offset = u64::try_from(params.offset).map_err(|_| Failure::invalid("query parameter `offset`: must not be negative"))?;
    let ended = JobFilter { statuses: vec![JobStatus::Completed, JobStatus::Failed, JobStatus::Cancelled], ..JobFilter::default() };
    let catalogue = api.store.catalogue();
    let (jobs, _) = catalogue.list_jobs(&principal, &ended, JobSort::CreatedAt, Order::Descending, offset, limit).await?;
    let mut history = Vec::new();
    let mut size_bytes = 0;
    for job in jobs.into_iter().filter(|job| job.state.is_final()) {
        let Some(document) = found(catalogue.job_document(&principal, job.id).await)? else { continue };
        size_bytes += document.size_bytes;
        history.push(convert::history_entry(&job, document));
        if size_bytes > ANSWER_BYTES {
            break;
        }
    }
    Ok(GetHistorySuccess::Ok(types::HistoryResponse { history }))
}

fn found(result: std::result::Result<JobDocument, StoreError>) -> std::result::Result<Option<JobDocument>, StoreError> {
    match result {
        Ok(document) => Ok(Some(document)),
        Err(StoreError::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

pub(crate) async fn get_history_for_prompt(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetHistoryForPromptParams,
) -> Result<GetHistoryForPromptSuccess> {
    let id: JobId = params.prompt_id.parse().map_err(|_| StoreError::NotFound("job"))?;
    let job = api.store.catalogue().job(&principal, id).await?;
    if !job.state.is_final() {
        return Err(Failure::new(Class::NotFound, "not_found", "this job has not ended yet").into());
    }
    let document = api.store.catalogue().job_document(&principal, id).await?;
    Ok(GetHistoryForPromptSuccess::Ok(convert::history_detail(&job, document)))
}
