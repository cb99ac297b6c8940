//! `comfy-cloud workers`

use anyhow::ensure;
use comfy_cloud_store::catalogue::Worker;
use serde_json::{Value, json};

use super::open;
use crate::args::Workers;
use crate::output;

pub(crate) async fn run(command: Workers) -> anyhow::Result<()> {
    match command {
        Workers::Add { url, name, data_dir, json } => {
            ensure!(
                matches!(url.scheme(), "http" | "https") && url.host_str().is_some(),
                "{url} is not the address of a ComfyUI, http://host:8188"
            );
            let port = url.port_or_known_default().map_or_else(String::new, |port| format!(":{port}"));
            let name = name.unwrap_or_else(|| format!("{}{port}", url.host_str().unwrap_or_default()));
            let store = open(&data_dir).await?;
            let worker = store.catalogue().add_worker(&name, url.as_str().trim_end_matches('/')).await?;
            show(&worker, "added; a running server connects within a second", json.json);
        }
        Workers::Ls { data_dir, json } => {
            let workers = open(&data_dir).await?.catalogue().list_workers().await?;
            match json.json {
                true => output::json(&workers.iter().map(to_json).collect()),
                false => output::table(&["NAME", "ID", "URL", "STATE", "DETAIL"], workers.iter().map(row).collect()),
            }
        }
        Workers::Drain { name, undo, data_dir, json } => {
            let worker = open(&data_dir).await?.catalogue().drain_worker(&name, !undo).await?;
            show(&worker, if undo { "gets jobs again" } else { "gets no new jobs" }, json.json);
        }
        Workers::Rm { name, data_dir, json } => {
            open(&data_dir).await?.catalogue().remove_worker(&name).await?;
            match json.json {
                true => output::json(&json!({ "name": name, "removed": true })),
                false => output::say(format_args!("{name} removed")),
            }
        }
    }
    Ok(())
}

fn state(worker: &Worker) -> &'static str {
    match (worker.is_up, worker.draining) {
        (true, false) => "up",
        (true, true) => "draining",
        (false, _) => "down",
    }
}

fn row(worker: &Worker) -> Vec<String> {
    vec![worker.name.clone(), Worker::id_of(&worker.name), worker.url.to_string(), state(worker).to_owned(), worker.detail.clone()]
}

fn to_json(worker: &Worker) -> Value {
    json!({
        "name": worker.name, "id": Worker::id_of(&worker.name), "url": worker.url.to_string(), "is_up": worker.is_up, "draining": worker.draining,
        "configured": worker.configured, "detail": worker.detail, "seen_at": worker.seen_at,
    })
}

fn show(worker: &Worker, what: &str, json: bool) {
    match json {
        true => output::json(&to_json(worker)),
        false => output::say(format_args!("{} {what}", worker.name)),
    }
}
