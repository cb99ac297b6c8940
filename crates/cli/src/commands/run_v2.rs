//! `comfy-cloud run` on a server that has the Comfy API v2 alone.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use comfy_cloud_client::{Client, V2Event, Workflow};
use futures::TryStreamExt;
use serde_json::json;

use crate::output;

/// What `run` was asked to do, beside the workflow.
pub(super) struct Asked<'a> {
    pub(super) out: Option<&'a Path>,
    pub(super) watch: bool,
    pub(super) detach: bool,
    pub(super) json: bool,
    /// A name for what is run; a label here.
    pub(super) workflow_id: Option<String>,
}

pub(super) async fn run(
    client: &Client,
    workflow: &Workflow,
    asked: Asked<'_>,
) -> anyhow::Result<()> {
    let labels: BTreeMap<String, String> =
        asked.workflow_id.into_iter().map(|id| ("workflow_id".to_owned(), id)).collect();
    // Sent again under the same key when a response was lost.
    let key = uuid::Uuid::new_v4().to_string();
    let job =
        client.v2().run(workflow, &labels, Some(&key)).await.context("the workflow was not run")?;
    if asked.detach {
        match asked.json {
            true => output::json(&json!({ "id": job.id })),
            false => output::say(&job.id),
        }
        return Ok(());
    }
    if asked.watch {
        let mut events = std::pin::pin!(job.events());
        while let Some(event) = events.try_next().await? {
            if let Some(line) = line(&event) {
                eprintln!("{line}");
            }
        }
    }
    let done = job.wait().await?;
    let files = match asked.out {
        Some(folder) => job.download_outputs(folder).await?,
        None => Vec::new(),
    };
    if asked.json {
        let mut value = serde_json::to_value(&done)?;
        value["files"] = json!(files);
        output::json(&value);
        return Ok(());
    }
    if files.is_empty() {
        let rows = done.outputs.iter().map(|output| {
            vec![
                output.id.clone(),
                output.name.clone(),
                output::size(output.size_bytes),
                output.node_id.clone(),
            ]
        });
        output::table(&["ASSET", "NAME", "SIZE", "NODE"], rows.collect());
    }
    files.iter().for_each(|file| output::say(file.display()));
    Ok(())
}

fn line(event: &V2Event) -> Option<String> {
    Some(match event {
        V2Event::Status(status) => status.status.to_string(),
        V2Event::Progress(progress) => {
            let (done, total) = (progress.nodes_done, progress.nodes_total);
            format!("progress   {done}/{total} {}", progress.message.as_deref().unwrap_or_default())
                .trim_end()
                .to_owned()
        }
        V2Event::Output(output) => format!("made       {} {}", output.node_id, output.name),
        _ => return None,
    })
}
