//! `comfy-cloud users`

use std::io::{BufRead, Read};

use anyhow::ensure;
use chrono::TimeDelta;
use comfy_cloud_domain::{Password, User};
use serde_json::{Value, json};

use super::open;
use crate::args::Users;
use crate::output;

/// How much of the standard input is read for a password, in bytes; more than one may have.
const MOST_READ: u64 = 4096;

pub(crate) async fn run(command: Users) -> anyhow::Result<()> {
    match command {
        Users::Create { name, data_dir, json } => {
            let user = open(&data_dir).await?.create_user(&name).await?;
            if json.json {
                output::json(&show(&user));
            } else {
                output::say(format_args!(
                    "made the user {name}; give it a key: comfy-cloud keys create --user {name}"
                ));
            }
        }
        Users::Disable { name, data_dir, json } => {
            let user = open(&data_dir).await?.disable_user(&name).await?;
            tell(
                &user,
                "is disabled; a running server closes its connections within a second",
                json.json,
            );
        }
        Users::Enable { name, data_dir, json } => {
            let user = open(&data_dir).await?.enable_user(&name).await?;
            tell(&user, "may use its keys again", json.json);
        }
        Users::Rm { name, yes, data_dir, json } => {
            let store = open(&data_dir).await?;
            let user = store.find_user(&name).await?;
            let bytes = output::size(user.usage.total().cast_signed());
            ensure!(
                yes,
                "this removes the user {name} and all that it stores, {bytes}, for good; add --yes to do it"
            );
            let removed = store.remove_user(&name).await?;
            match json.json {
                true => output::json(&json!({
                    "name": name, "removed": true, "assets": removed.assets, "jobs": removed.jobs, "files": removed.files,
                    "downloads": removed.downloads, "keys": removed.keys,
                })),
                false => output::say(format_args!(
                    "removed {name} with {} assets, {} jobs, {} files, {} downloads and {} keys",
                    removed.assets, removed.jobs, removed.files, removed.downloads, removed.keys
                )),
            }
        }
        Users::Ls { data_dir, json } => {
            let users = open(&data_dir).await?.list_users().await?;
            if json.json {
                output::json(&users.iter().map(show).collect());
            } else {
                let rows = users.into_iter().map(|user| {
                    let usage = user.usage;
                    let bytes = [
                        usage.total(),
                        usage.assets,
                        usage.described,
                        usage.files,
                        usage.jobs,
                        usage.workflows,
                        usage.downloads,
                    ];
                    let state = state(&user).to_owned();
                    let group = user.group.map(|group| group.to_string()).unwrap_or_default();
                    let mut row = vec![
                        user.name,
                        user.id.to_string(),
                        state,
                        user.role.as_str().to_owned(),
                        group,
                        user.created_at.to_rfc3339(),
                    ];
                    row.extend(bytes.map(|bytes| bytes.to_string()));
                    row
                });
                let columns = [
                    "NAME",
                    "ID",
                    "STATE",
                    "ROLE",
                    "GROUP",
                    "CREATED",
                    "BYTES",
                    "ASSETS",
                    "METADATA",
                    "FILES",
                    "JOBS",
                    "WORKFLOWS",
                    "DOWNLOADS",
                ];
                output::table(&columns, rows.collect());
            }
        }
        Users::Invite { name, create, hours, base_url, data_dir, json } => {
            let store = open(&data_dir).await?;
            if create && !store.user_names().await?.values().any(|known| *known == name) {
                store.create_user(&name).await?;
            }
            let token = store.invite(&name, TimeDelta::hours(i64::from(hours))).await?;
            let base = base_url.as_str().trim_end_matches('/');
            // Behind `#` it is sent to no server and stands in no log.
            let link = format!("{base}/#invitation={}", token.reveal());
            match json.json {
                true => output::json(
                    &json!({ "name": name, "token": token.reveal(), "link": link, "hours": hours }),
                ),
                false => output::say(format_args!(
                    "{name} may choose a password with this link, once, within {hours} hours:\n\n  {link}"
                )),
            }
        }
        Users::SetPassword { name, data_dir, json } => {
            let mut line = String::new();
            std::io::stdin().lock().take(MOST_READ).read_line(&mut line)?;
            let password = Password::new(line.trim_end_matches(['\r', '\n']))?;
            let user = open(&data_dir).await?.set_password(&name, password).await?;
            tell(&user, "has a new password; its sessions have ended", json.json);
        }
        Users::Set { name, group, no_group, role, data_dir, json } => {
            let store = open(&data_dir).await?;
            if let Some(role) = role {
                store.set_role(&name, role).await?;
            }
            let is_moved = group.is_some() || no_group;
            let user = match is_moved {
                true => store.set_group(&name, group).await?,
                false => store.find_user(&name).await?,
            };
            if json.json {
                output::json(&show(&user));
                return Ok(());
            }
            if let Some(role) = role {
                output::say(format_args!("{name} has the role {}", role.as_str()));
            }
            match &user.group {
                _ if !is_moved => {}
                Some(group) => output::say(format_args!("{name} is in the group {group}")),
                None => output::say(format_args!("{name} is in no group")),
            }
        }
    }
    Ok(())
}

fn tell(user: &User, what: &str, json: bool) {
    match json {
        true => output::json(&show(user)),
        false => output::say(format_args!("the user {} {what}", user.name)),
    }
}

fn state(user: &User) -> &'static str {
    match user {
        user if user.is_removing => "being removed",
        user if user.disabled_at.is_some() => "disabled",
        _ => "enabled",
    }
}

fn show(user: &User) -> Value {
    let usage = user.usage;
    json!({
        "id": user.id.to_string(),
        "name": user.name,
        "state": state(user),
        "created_at": user.created_at,
        "disabled_at": user.disabled_at,
        "role": user.role.as_str(),
        "has_password": user.has_password,
        "group": user.group.as_ref().map(ToString::to_string),
        "stored_bytes": usage.total(),
        "usage": {
            "assets": usage.assets, "metadata": usage.described, "files": usage.files, "jobs": usage.jobs,
            "workflows": usage.workflows, "downloads": usage.downloads,
        },
    })
}
