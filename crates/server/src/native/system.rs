//! The system, as much of it as is the caller's business.

use chrono::SecondsFormat;
use comfy_cloud_domain::{Job, JobFilter, JobSort, Order, Principal};
use comfy_cloud_native::server::*;
use comfy_cloud_native::types;
use openapi_runtime::Context;
use serde_json::{Map, json};

use super::settings::Values;
use crate::api::Api;
use crate::endpoints::{Result, models, system};
use crate::error::Failure;
use crate::node_info;

/// How many jobs the log tells of.
const LOGGED_JOBS: u32 = 200;
/// The size of the terminal that ComfyUI's log says it has.
const TERMINAL: types::RawLogsSize = types::RawLogsSize { cols: 80, rows: 24 };

pub(super) async fn get_system_stats(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetSystemStatsSuccess> {
    let (ram_total, ram_free) = system::memory_bytes();
    let known = api.jobs.known_to(Some(&principal));
    let of_workers = |key: &str| node_info::first_text(&known.systems, key).unwrap_or_default();
    let system = [
        ("os", json!(std::env::consts::OS)),
        ("ram_total", json!(ram_total)),
        ("ram_free", json!(ram_free)),
        ("comfyui_version", json!(of_workers("comfyui_version"))),
        ("python_version", json!(of_workers("python_version"))),
        ("pytorch_version", json!(of_workers("pytorch_version"))),
        ("embedded_python", json!(false)),
        ("argv", json!([])),
    ];
    let system = system.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
    Ok(GetSystemStatsSuccess::Ok(types::SystemStats {
        system,
        devices: node_info::devices(&known.systems).cloned().collect(),
    }))
}

pub(super) async fn get_features(
    api: &Api,
    _: &Context,
    _: Principal,
) -> Result<GetFeaturesSuccess> {
    let features =
        serde_json::to_value(system::features(api)).map_err(|error| Failure::internal(&error))?;
    Ok(GetFeaturesSuccess::Ok(features.as_object().cloned().unwrap_or_default()))
}

pub(super) async fn free_memory(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: types::FreeRequest,
) -> Result<FreeMemorySuccess> {
    if body.unload_models || body.free_memory {
        api.jobs.free(&principal, body.unload_models, body.free_memory).await;
    }
    Ok(FreeMemorySuccess::Ok)
}

/// What happened to a job, in ComfyUI's words.
fn lines(job: &Job) -> Vec<types::LogEntry> {
    let line = |at: chrono::DateTime<chrono::Utc>, text: String| types::LogEntry {
        t: at.to_rfc3339_opts(SecondsFormat::Millis, true),
        m: format!("{text}\n"),
    };
    let mut lines = vec![line(job.created_at, format!("got prompt {}", job.id))];
    let Some(ended_at) = job.ended_at else { return lines };
    if let Some(error) = &job.error {
        lines.push(line(
            ended_at,
            format!(
                "!!! Exception during processing !!! {}: {}",
                error.exception_type.trim(),
                error.exception_message.trim()
            ),
        ));
    }
    let seconds =
        (ended_at - job.started_at.unwrap_or(ended_at)).num_milliseconds() as f64 / 1000.0;
    lines.push(line(
        ended_at,
        format!("Prompt executed in {seconds:.2} seconds ({})", job.state.status().as_str()),
    ));
    lines
}

/// The log of the caller's newest jobs, the oldest line first.
async fn log(api: &Api, principal: &Principal) -> Result<Vec<types::LogEntry>> {
    let filter = JobFilter::default();
    let (jobs, _) = api
        .store
        .list_jobs(principal, &filter, JobSort::CreatedAt, Order::Descending, None, 0, LOGGED_JOBS)
        .await?;
    let mut entries: Vec<_> = jobs.iter().flat_map(lines).collect();
    entries.sort_by(|one, other| one.t.cmp(&other.t));
    Ok(entries)
}

pub(super) async fn get_logs(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetLogsSuccess> {
    let entries = log(api, &principal).await?;
    Ok(GetLogsSuccess::Ok(
        entries.into_iter().map(|entry| format!("{} - {}", entry.t, entry.m)).collect(),
    ))
}

pub(super) async fn get_raw_logs(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetRawLogsSuccess> {
    Ok(GetRawLogsSuccess::Ok(types::RawLogs {
        entries: log(api, &principal).await?,
        size: TERMINAL,
    }))
}

pub(super) async fn subscribe_logs(
    _: &Api,
    _: &Context,
    _: Principal,
    _: Values,
) -> Result<SubscribeLogsSuccess> {
    Ok(SubscribeLogsSuccess::Ok)
}

pub(super) async fn get_folder_paths(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetFolderPathsSuccess> {
    let folders = models::folders(api, Some(&principal)).await?;
    Ok(GetFolderPathsSuccess::Ok(
        folders.into_iter().map(|name| (name, json!([]))).collect::<Map<_, _>>(),
    ))
}
