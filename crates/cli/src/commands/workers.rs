//! `comfy-cloud workers`

use std::collections::HashMap;

use anyhow::{Context, ensure};
use comfy_cloud_app::Store;
use comfy_cloud_domain::{Audience, UserId, Worker};
use serde_json::{Value, json};

use super::open;
use crate::args::{WorkerAudience, Workers};
use crate::output;

pub(crate) async fn run(command: Workers) -> anyhow::Result<()> {
    match command {
        Workers::Add { url, name, audience, data_dir, json } => {
            ensure!(
                matches!(url.scheme(), "http" | "https") && url.host_str().is_some(),
                "{url} is not the address of a ComfyUI, http://host:8188"
            );
            let port =
                url.port_or_known_default().map_or_else(String::new, |port| format!(":{port}"));
            let name =
                name.unwrap_or_else(|| format!("{}{port}", url.host_str().unwrap_or_default()));
            let store = open(&data_dir).await?;
            let audience = read(&store, audience).await?;
            let worker =
                store.add_worker(&name, url.as_str().trim_end_matches('/'), audience).await?;
            show(&store, &worker, "added; a running server connects within a second", json.json)
                .await?;
        }
        Workers::Ls { data_dir, json } => {
            let store = open(&data_dir).await?;
            let (workers, names) = (store.list_workers().await?, store.user_names().await?);
            match json.json {
                true => {
                    output::json(&workers.iter().map(|worker| to_json(worker, &names)).collect())
                }
                false => {
                    let rows = workers.iter().map(|worker| row(worker, &names));
                    output::table(&["NAME", "ID", "URL", "FOR", "STATE", "DETAIL"], rows.collect());
                }
            }
        }
        Workers::Set { name, audience, data_dir, json } => {
            let stated = audience.user.is_some() || audience.group.is_some() || audience.everybody;
            ensure!(
                stated,
                "say whose the worker is: --for USER, --for-group GROUP or --for-everybody"
            );
            let store = open(&data_dir).await?;
            let audience = read(&store, audience).await?;
            let worker = store.set_audience(&name, audience).await?;
            show(&store, &worker, "is somebody else's now", json.json).await?;
        }
        Workers::Drain { name, undo, data_dir, json } => {
            let store = open(&data_dir).await?;
            let worker = store.drain_worker(&name, !undo).await?;
            show(
                &store,
                &worker,
                if undo { "gets jobs again" } else { "gets no new jobs" },
                json.json,
            )
            .await?;
        }
        Workers::Rm { name, data_dir, json } => {
            open(&data_dir).await?.remove_worker(&name).await?;
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

/// The names of users by their ids.
type Names = HashMap<UserId, String>;

/// Reads whose a worker is to be.
async fn read(store: &Store, audience: WorkerAudience) -> anyhow::Result<Audience> {
    Ok(match audience {
        WorkerAudience { user: Some(name), .. } => {
            let user = store.find_user(&name).await;
            Audience::User(user.with_context(|| format!("--for {name}"))?.id)
        }
        WorkerAudience { group: Some(group), .. } => {
            // Perhaps the worker comes first and its users after; perhaps the name is misspelt.
            if !store.members().await?.groups.values().any(|of_user| *of_user == group) {
                eprintln!(
                    "note: nobody is in the group {group} yet; `comfy-cloud users set USER --group {group}` puts somebody in"
                );
            }
            Audience::Group(group)
        }
        WorkerAudience { .. } => Audience::Everybody,
    })
}

/// Whose a worker is, as the options write it.
fn audience(worker: &Worker, names: &Names) -> String {
    match &worker.audience {
        Audience::Everybody => "everybody".to_owned(),
        Audience::User(user) => names.get(user).cloned().unwrap_or_else(|| format!("user {user}")),
        Audience::Group(group) => format!("group {group}"),
    }
}

fn row(worker: &Worker, names: &Names) -> Vec<String> {
    let (id, url) = (Worker::id_of(&worker.name), worker.url.to_string());
    vec![
        worker.name.clone(),
        id,
        url,
        audience(worker, names),
        state(worker).to_owned(),
        worker.detail.clone(),
    ]
}

fn to_json(worker: &Worker, names: &Names) -> Value {
    let user = if let Audience::User(user) = &worker.audience { names.get(user) } else { None };
    let group =
        if let Audience::Group(group) = &worker.audience { Some(group.as_str()) } else { None };
    json!({
        "name": worker.name, "id": Worker::id_of(&worker.name), "url": worker.url.to_string(), "is_up": worker.is_up, "draining": worker.draining,
        "configured": worker.configured, "detail": worker.detail, "seen_at": worker.seen_at,
        "for_user": user, "for_group": group,
    })
}

async fn show(store: &Store, worker: &Worker, what: &str, json: bool) -> anyhow::Result<()> {
    let names = store.user_names().await?;
    match json {
        true => output::json(&to_json(worker, &names)),
        false => {
            output::say(format_args!("{} {what} (for: {})", worker.name, audience(worker, &names)))
        }
    }
    Ok(())
}
