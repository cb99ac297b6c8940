//! `comfy-cloud run`

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use comfy_cloud_client::types::JobDetailResponse;
use comfy_cloud_client::{Error, Event, Interface, JobHandle, Workflow};
use futures::TryStreamExt;
use serde_json::{Value, json};

use super::connect;
use super::run_v2::{self, Asked};
use crate::args::Run;
use crate::output::{self, Bar};
use crate::watch::Watch;

pub(crate) async fn run(arguments: Run) -> anyhow::Result<ExitCode> {
    let Run { remote, workflow, set, input, out, watch, detach, workflow_id } = arguments;
    let (client, json) = connect(remote)?;
    let mut graph = Workflow::read(&workflow)?;
    graph.workflow_id = workflow_id;
    for assignment in &set {
        let (place, value) = split(assignment, "--set 3.seed=42")?;
        graph.set(place, value_of(value))?;
    }
    for assignment in &input {
        let (place, file) = split(assignment, "--input 10.image=photo.png")?;
        graph.input(place, file)?;
    }
    if client.interface().await? == Interface::V2 {
        let asked = Asked {
            out: out.as_deref(),
            watch,
            detach,
            json,
            workflow_id: graph.workflow_id.take(),
        };
        run_v2::run(&client, &graph, asked).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let job = client.run(&graph).await.context("the workflow was not run")?;
    if detach {
        match json {
            true => output::json(&json!({ "id": job.id })),
            false => output::say(job.id),
        }
        return Ok(ExitCode::SUCCESS);
    }
    follow(&job, &graph, watch, json).await?;
    let detail = job.wait().await?;
    let files = match &out {
        Some(folder) => fetch(&job, folder, json).await?,
        None => Vec::new(),
    };
    show(&detail, &job, &files, json).await?;
    Ok(ExitCode::SUCCESS)
}

fn split<'a>(assignment: &'a str, example: &str) -> anyhow::Result<(&'a str, &'a str)> {
    match assignment.split_once('=') {
        Some(parts) => Ok(parts),
        None => {
            bail!(Error::Invalid(format!("`{assignment}` has no `=`; write it as in {example}")))
        }
    }
}

/// A value as it is typed: JSON where it is JSON, else a text.
fn value_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}

/// Shows what happens until the job ends.
async fn follow(
    job: &JobHandle,
    workflow: &Workflow,
    watch: bool,
    json: bool,
) -> anyhow::Result<()> {
    let mut display = Watch::new(workflow, watch, json);
    let mut events = std::pin::pin!(job.events());
    while let Some(event) = events.try_next().await? {
        display.show(&event);
    }
    display.finish();
    Ok(())
}

/// Fetches what a job made; returns the files.
pub(super) async fn fetch(
    job: &JobHandle,
    folder: &Path,
    json: bool,
) -> anyhow::Result<Vec<std::path::PathBuf>> {
    let bars = std::cell::RefCell::new(Vec::new());
    let files = job.download_outputs_with(folder, |output| {
        let bar = Bar::bytes(output.asset.size.unsigned_abs(), &output.asset.name, json);
        let progress = bar.progress();
        bars.borrow_mut().push(bar);
        progress
    });
    let files = files.await;
    bars.into_inner().into_iter().for_each(Bar::finish);
    Ok(files?)
}

async fn show(
    detail: &JobDetailResponse,
    job: &JobHandle,
    files: &[std::path::PathBuf],
    json: bool,
) -> anyhow::Result<()> {
    let outputs = job.outputs().await?;
    if json {
        let mut value = serde_json::to_value(detail)?;
        value["assets"] = serde_json::to_value(&outputs)?;
        value["files"] = json!(files);
        output::json(&value);
        return Ok(());
    }
    if files.is_empty() {
        let rows = outputs.iter().map(|output| {
            vec![
                output.asset.id.to_string(),
                output.asset.name.clone(),
                output::size(output.asset.size),
                output.node_id.clone(),
            ]
        });
        output::table(&["ASSET", "NAME", "SIZE", "NODE"], rows.collect());
    }
    files.iter().for_each(|file| output::say(file.display()));
    Ok(())
}

/// Whether an event is one that a log has a line for, and the line.
pub(crate) fn line(event: &Event, class: impl Fn(&str) -> String) -> Option<String> {
    Some(match event {
        Event::Started => "started".to_owned(),
        Event::Cached { nodes } if !nodes.is_empty() => format!("cached     {}", nodes.join(", ")),
        Event::Executing { node } => format!("running    {node} {}", class(node)),
        Event::Progress { node, value, max } => format!("progress   {node} {value}/{max}"),
        Event::Executed { node, output } => {
            let made: usize =
                output.values().map(|items| items.as_array().map_or(0, Vec::len)).sum();
            format!("made       {node} {}: {made} outputs", class(node))
        }
        Event::Preview(preview) => {
            let node = preview.node.as_deref().unwrap_or_default();
            format!(
                "preview    {node} {} {}",
                preview.mime_type,
                output::size(preview.image.len() as i64)
            )
        }
        Event::Text { node, text } => format!("text       {node} {text}"),
        Event::Succeeded => "completed".to_owned(),
        Event::Failed { error } => {
            let text = |key: &str| error[key].as_str().unwrap_or_default().trim().to_owned();
            format!(
                "failed     {} {}: {}: {}",
                text("node_id"),
                text("node_type"),
                text("exception_type"),
                text("exception_message")
            )
        }
        Event::Interrupted => "cancelled".to_owned(),
        Event::Cached { .. }
        | Event::Queue { .. }
        | Event::ProgressState { .. }
        | Event::Other { .. } => return None,
    })
}
