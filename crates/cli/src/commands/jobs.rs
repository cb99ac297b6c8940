//! `comfy-cloud jobs`

use anyhow::bail;
use chrono::DateTime;
use comfy_cloud::client::responses::ListJobsResponse;
use comfy_cloud_client::types::{JobDetailResponse, JobEntry, JobStatus};
use comfy_cloud_client::{Client, JobHandle};
use futures::TryStreamExt;
use serde_json::{Value, json};

use super::connect;
use super::run::{fetch, line};
use crate::args::{JobCommand, Jobs};
use crate::output;

pub(crate) async fn run(jobs: Jobs) -> anyhow::Result<()> {
    let (client, json) = connect(jobs.remote)?;
    match jobs.command {
        JobCommand::Ls { status, workflow_id, limit } => {
            list(&client, status, workflow_id, limit, json).await
        }
        JobCommand::Show { id, out } => {
            let job = client.job(id);
            let detail = job.detail().await?;
            let files = match out {
                Some(folder) => fetch(&job, &folder, json).await?,
                None => Vec::new(),
            };
            show(&detail, &files, json)
        }
        JobCommand::Cancel { ids } => {
            for id in &ids {
                client.job(*id).cancel().await?;
            }
            match json {
                true => output::json(&json!({ "cancelled": ids })),
                false => output::say(format_args!("cancelled {}", ids.len())),
            }
            Ok(())
        }
        JobCommand::Logs { id } => logs(&client.job(id), json).await,
    }
}

/// A time of the contract, in milliseconds, for people.
fn time(millis: Option<i64>) -> String {
    millis
        .and_then(DateTime::from_timestamp_millis)
        .map_or_else(String::new, |time| time.format("%Y-%m-%d %H:%M:%S").to_string())
}

async fn list(
    client: &Client,
    status: Option<String>,
    workflow_id: Option<String>,
    limit: u64,
    json: bool,
) -> anyhow::Result<()> {
    let call = || {
        let mut call = client.api().list_jobs().limit(limit.cast_signed());
        if let Some(status) = &status {
            call = call.status(status);
        }
        if let Some(workflow_id) = &workflow_id {
            call = call.workflow_id(workflow_id);
        }
        call.send()
    };
    let page = match client.repeat(call).await?.into_inner() {
        ListJobsResponse::Ok { body, .. } => body,
        ListJobsResponse::NotModified { .. } => {
            bail!("the server says that nothing has changed, although it was not asked that")
        }
    };
    if json {
        output::json(&serde_json::to_value(&page.jobs)?);
        return Ok(());
    }
    let row = |job: JobEntry| {
        let took = job
            .execution_start_time
            .zip(job.execution_end_time)
            .map(|(start, end)| format!("{:.1} s", (end - start) as f64 / 1000.0));
        vec![
            job.id.to_string(),
            job.status.to_string(),
            time(Some(job.create_time)),
            took.unwrap_or_default(),
            job.outputs_count.unwrap_or_default().to_string(),
        ]
    };
    output::table(
        &["JOB", "STATUS", "SUBMITTED (UTC)", "TOOK", "OUTPUTS"],
        page.jobs.into_iter().map(row).collect(),
    );
    Ok(())
}

fn show(
    detail: &JobDetailResponse,
    files: &[std::path::PathBuf],
    json: bool,
) -> anyhow::Result<()> {
    let mut value = serde_json::to_value(detail)?;
    if json {
        value["files"] = json!(files);
        output::json(&value);
        return Ok(());
    }
    let meta = |key: &str| {
        detail.execution_meta.as_ref().and_then(|meta| meta.get(key)).cloned().unwrap_or_default()
    };
    let mut rows = vec![
        vec!["id".to_owned(), detail.id.to_string()],
        vec!["status".to_owned(), detail.status.to_string()],
        vec!["submitted".to_owned(), time(Some(detail.create_time))],
        vec!["started".to_owned(), time(meta("execution_start_time").as_i64())],
        vec!["ended".to_owned(), time(meta("execution_end_time").as_i64())],
        vec!["worker".to_owned(), meta("worker").as_str().unwrap_or_default().to_owned()],
        vec!["attempts".to_owned(), meta("attempts").to_string()],
    ];
    if let Some(error) = &detail.execution_error {
        rows.push(vec!["failed at".to_owned(), format!("{} {}", error.node_id, error.node_type)]);
        rows.push(vec![
            "because".to_owned(),
            format!("{}: {}", error.exception_type, error.exception_message.trim()),
        ]);
    }
    for (node, output) in detail.outputs.iter().flatten() {
        for file in output
            .as_object()
            .into_iter()
            .flatten()
            .flat_map(|(_, files)| files.as_array().into_iter().flatten())
        {
            let text = |key: &str| file[key].as_str().unwrap_or_default().to_owned();
            rows.push(vec![
                format!("node {node}"),
                format!("{} {}", text("display_name"), text("asset_id")),
            ]);
        }
    }
    output::table(&["", ""], rows);
    files.iter().for_each(|file| output::say(file.display()));
    Ok(())
}

/// What the worker said of an ended job; of one that runs, what happens.
async fn logs(job: &JobHandle, json: bool) -> anyhow::Result<()> {
    let mut detail = job.detail().await?;
    let is_open = |detail: &JobDetailResponse| {
        matches!(detail.status, JobStatus::Pending | JobStatus::InProgress)
    };
    if is_open(&detail) && !json {
        let mut events = std::pin::pin!(job.events());
        while let Some(event) = events.try_next().await? {
            if let Some(line) = line(&event, |_| String::new()) {
                output::say(line);
            }
        }
        return Ok(());
    }
    if is_open(&detail) {
        // That it failed is no failure of its log.
        let _ = job.wait().await;
        detail = job.detail().await?;
    }
    let messages = detail
        .execution_status
        .as_ref()
        .and_then(|status| status.get("messages"))
        .cloned()
        .unwrap_or_else(|| json!([]));
    if json {
        output::json(&json!({ "messages": messages, "execution_error": detail.execution_error }));
        return Ok(());
    }
    for message in messages.as_array().into_iter().flatten() {
        let mut data = message[1].clone();
        let at = time(data["timestamp"].as_i64());
        for key in ["prompt_id", "timestamp", "traceback", "current_inputs", "current_outputs"] {
            if let Some(map) = data.as_object_mut() {
                map.remove(key);
            }
        }
        let text = if data.as_object().is_some_and(serde_json::Map::is_empty) {
            Value::from("")
        } else {
            data
        };
        output::say(format_args!(
            "{at} {} {}",
            message[0].as_str().unwrap_or_default(),
            text.as_str().map_or(text.to_string(), str::to_owned)
        ));
    }
    if let Some(error) = &detail.execution_error {
        output::say(format_args!("{}: {}", error.exception_type, error.exception_message.trim()));
        error.traceback.iter().for_each(|line| output::say(line.trim_end()));
    }
    Ok(())
}
