//! `comfy-cloud userdata`

use std::io::Write;

use anyhow::Context;
use comfy_cloud_client::Error;
use serde_json::json;

use super::connect;
use crate::args::{Userdata, UserdataCommand};
use crate::output;

pub(crate) async fn run(userdata: Userdata) -> anyhow::Result<()> {
    let (client, json) = connect(userdata.remote)?;
    match userdata.command {
        UserdataCommand::Ls { folder } => {
            let files = client.list_userdata(&folder).await?;
            if json {
                output::json(&serde_json::to_value(&files)?);
            } else {
                let rows = files.into_iter().map(|file| {
                    vec![file.path.unwrap_or_default(), output::size(file.size.unwrap_or_default())]
                });
                output::table(&["PATH", "SIZE"], rows.collect());
            }
        }
        UserdataCommand::Get { path, out } => {
            let content = client.read_userdata(&path).await?;
            match out {
                Some(file) => {
                    tokio::fs::write(&file, &content)
                        .await
                        .with_context(|| format!("cannot write {}", file.display()))?;
                    match json {
                        true => output::json(
                            &json!({ "path": path, "size": content.len(), "file": file }),
                        ),
                        false => output::say(file.display()),
                    }
                }
                // A reader who has seen enough and gone away is no failure.
                None => drop(std::io::stdout().lock().write_all(&content)),
            }
        }
        UserdataCommand::Put { file, path, keep } => {
            let content = tokio::fs::read(&file)
                .await
                .with_context(|| format!("cannot read {}", file.display()))?;
            let name = || file.file_name().map(|name| name.to_string_lossy().into_owned());
            let path = path
                .or_else(name)
                .ok_or_else(|| Error::Invalid("a path on the server is needed".to_owned()))?;
            let written = client.write_userdata(&path, content, !keep).await?;
            match json {
                true => output::json(&serde_json::to_value(&written)?),
                false => output::say(format_args!("{path} written")),
            }
        }
        UserdataCommand::Rm { path } => {
            client.delete_userdata(&path).await?;
            match json {
                true => output::json(&json!({ "path": path, "deleted": true })),
                false => output::say(format_args!("{path} deleted")),
            }
        }
    }
    Ok(())
}
