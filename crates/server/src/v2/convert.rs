//! From the store's types to those of v2.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_domain::{
    Asset, Job, JobError, JobFile, JobId, JobState, JobStatus, Labels, Medium, file,
};
use comfy_cloud_jobs::{CurrentNode, Progress, Waits};
use comfy_cloud_v2::types;
use openapi_runtime::Context;

use super::PATH;
use crate::api::Api;
use crate::signing::Disposition;

/// What stays longer than a hundred years is said to stay so long.
const LONGEST_SECS: u64 = 100 * 365 * 24 * 3600;

fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

fn after(time: DateTime<Utc>, secs: u64) -> DateTime<Utc> {
    time + TimeDelta::seconds(secs.min(LONGEST_SECS).cast_signed())
}

/// The address of an asset's bytes, and until when it works.
struct Address {
    url: String,
    until: DateTime<Utc>,
}

impl Address {
    fn of(api: &Api, base: &str, asset: &Asset) -> Self {
        let until = after(Utc::now(), api.config.signed_url_ttl_secs);
        Self { url: api.signed_url_below(base, asset, Disposition::Attachment), until }
    }
}

fn media_type(asset: &Asset) -> String {
    asset.mime_type.clone().unwrap_or_else(|| file::UNKNOWN_TYPE.to_owned())
}

/// An asset as responses show it.
pub(super) fn asset(api: &Api, context: &Context, asset: Asset, created_new: bool) -> types::Asset {
    let Address { url, until } = Address::of(api, &api.base_url(context), &asset);
    types::Asset {
        id: asset.id.to_string(),
        hash: Some(asset.hash.to_string()),
        size_bytes: size(asset.size_bytes),
        content_type: media_type(&asset),
        created_new,
        created_at: asset.created_at,
        url,
        url_expires_at: until,
        expires_at: asset.expires_at,
        job_id: asset.job.map(|job| job.to_string()),
        file_path: Some(asset.name),
    }
}

/// How far a job is, in the words of v2. A job that failed is failed when what it made is there.
pub(crate) fn status(state: JobState) -> types::JobStatus {
    match state {
        JobState::Erroring => types::JobStatus::Running,
        JobState::CancelRequested | JobState::CancelPending | JobState::CancellingPreparing => {
            types::JobStatus::Canceling
        }
        state => match state.status() {
            JobStatus::Pending => types::JobStatus::Queued,
            JobStatus::InProgress => types::JobStatus::Running,
            JobStatus::Completed => types::JobStatus::Succeeded,
            JobStatus::Failed => types::JobStatus::Failed,
            JobStatus::Cancelled => types::JobStatus::Canceled,
        },
    }
}

/// A place in the queue.
pub(super) fn position(waits: Option<Waits>) -> Option<i64> {
    waits.map(|waits| i64::try_from(waits.position).unwrap_or(i64::MAX))
}

fn metadata(labels: &Labels) -> HashMap<String, String> {
    labels.pairs().clone().into_iter().collect()
}

/// A job in a list.
pub(super) fn summary(job: Job) -> types::JobSummary {
    types::JobSummary {
        id: job.id.to_string(),
        status: status(job.state),
        create_time: job.created_at,
        update_time: job.updated_at,
        deployment_id: None,
        metadata: metadata(&job.labels),
    }
}

/// What a job's row does not say.
#[derive(Default)]
pub(super) struct Beside {
    pub(super) files: Vec<(JobFile, Asset)>,
    pub(super) progress: Option<Progress>,
    pub(super) waits: Option<Waits>,
}

/// A job, whole; `base` is the address of this server.
pub(super) fn job(api: &Api, base: &str, job: Job, beside: Beside) -> types::Job {
    let millis = |from: DateTime<Utc>, to: Option<DateTime<Utc>>| {
        to.map(|to| (to - from).num_milliseconds().max(0))
    };
    let own = format!("{base}{PATH}/jobs/{}", job.id);
    let urls = types::JobUrls {
        events: format!("{own}/events"),
        cancel: format!("{own}/cancel"),
        logs: format!("{own}/logs"),
        self_: own,
    };
    types::Job {
        id: job.id.to_string(),
        status: status(job.state),
        created_at: job.created_at,
        started_at: job.started_at,
        completed_at: job.ended_at,
        expires_at: after(
            job.ended_at.unwrap_or_else(Utc::now),
            api.config.jobs.history_retention_secs,
        ),
        queue_position: position(beside.waits),
        progress: beside.progress.as_ref().map(progress),
        outputs: beside
            .files
            .into_iter()
            .map(|(file, asset)| output(api, base, job.id, file, asset))
            .collect(),
        error: job.error.as_ref().filter(|_| job.state.is_final()).map(error),
        metrics: types::JobMetrics {
            queue_ms: millis(job.created_at, job.started_at),
            execution_ms: job.started_at.and_then(|start| millis(start, job.ended_at)),
        },
        metadata: metadata(&job.labels),
        urls,
    }
}

/// How far a job is that runs.
pub(super) fn progress(progress: &Progress) -> types::Progress {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (id, class, steps) = match progress.current.clone() {
        Some(CurrentNode { id, class, steps }) => (Some(id), class, steps),
        None => (None, None, None),
    };
    let name = class.as_ref().or(id.as_ref());
    let message = name.map(|name| match steps {
        Some((step, steps)) if steps > 1 => format!("{name} {step}/{steps}"),
        _ => name.clone(),
    });
    types::Progress {
        value: progress.value,
        nodes_done: count(progress.done),
        nodes_total: count(progress.total),
        message,
        current_node: id,
        current_node_class: class,
        step: steps.map(|(step, _)| step),
        steps: steps.map(|(_, steps)| steps),
    }
}

/// A file that a job made.
pub(super) fn output(
    api: &Api,
    base: &str,
    job: JobId,
    file: JobFile,
    asset: Asset,
) -> types::Output {
    let Address { url, until } = Address::of(api, base, &asset);
    let name = file.name.unwrap_or_else(|| asset.name.clone());
    types::Output {
        node_id: file.node,
        type_: kind(file.medium, &name, asset.mime_type.as_deref()),
        name,
        content_type: media_type(&asset),
        size_bytes: size(asset.size_bytes),
        id: asset.id.to_string(),
        hash: Some(asset.hash.to_string()),
        url,
        url_expires_at: until,
        job_id: Some(job.to_string()),
    }
}

fn kind(medium: Medium, name: &str, mime_type: Option<&str>) -> types::OutputType {
    match medium {
        Medium::Image => types::OutputType::Image,
        Medium::Video => types::OutputType::Video,
        Medium::Audio => types::OutputType::Audio,
        Medium::Model3d => types::OutputType::File,
        Medium::Other if name.ends_with(".latent") => types::OutputType::Latent,
        Medium::Other if mime_type.is_some_and(|mime_type| mime_type.starts_with("text/")) => {
            types::OutputType::Text
        }
        Medium::Other => types::OutputType::File,
    }
}

fn error(error: &JobError) -> types::JobError {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let code = if error.node_id.is_empty() { "job_failed" } else { "node_execution_error" };
    types::JobError {
        code: code.to_owned(),
        message: error.exception_message.clone(),
        node_id: given(&error.node_id),
        class_type: given(&error.node_type),
        traceback: given(&error.traceback.concat()),
    }
}
