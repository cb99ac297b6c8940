//! `comfy-cloud users`

use comfy_cloud_store::catalogue::User;
use serde_json::{Value, json};

use super::open;
use crate::args::Users;
use crate::output;

pub(crate) async fn run(command: Users) -> anyhow::Result<()> {
    match command {
        Users::Create { name, data_dir, json } => {
            let user = open(&data_dir).await?.create_user(&name).await?;
            if json.json {
                output::json(&show(&user));
            } else {
                output::say(format_args!("made the user {name}; give it a key: comfy-cloud keys create --user {name}"));
            }
        }
        Users::Ls { data_dir, json } => {
            let users = open(&data_dir).await?.catalogue().list_users().await?;
            if json.json {
                output::json(&users.iter().map(show).collect());
            } else {
                let rows = users.into_iter().map(|user| {
                    let group = user.group.map(|group| group.to_string()).unwrap_or_default();
                    vec![user.name, user.id.to_string(), user.created_at.to_rfc3339(), user.stored_bytes.to_string(), group]
                });
                output::table(&["NAME", "ID", "CREATED", "BYTES", "GROUP"], rows.collect());
            }
        }
        Users::Set { name, group, no_group: _, data_dir, json } => {
            let store = open(&data_dir).await?;
            let user = store.catalogue().find_user(&name).await?;
            store.catalogue().set_group(user.id, group).await?;
            let user = store.catalogue().find_user(&name).await?;
            match (json.json, &user.group) {
                (true, _) => output::json(&show(&user)),
                (false, Some(group)) => output::say(format_args!("{name} is in the group {group}")),
                (false, None) => output::say(format_args!("{name} is in no group")),
            }
        }
    }
    Ok(())
}

fn show(user: &User) -> Value {
    json!({
        "id": user.id.to_string(), "name": user.name, "created_at": user.created_at, "stored_bytes": user.stored_bytes,
        "group": user.group.as_ref().map(ToString::to_string),
    })
}
