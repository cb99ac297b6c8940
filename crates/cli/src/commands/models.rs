//! `comfy-cloud models`

use serde_json::json;

use super::connect;
use crate::args::{ModelCommand, Models};
use crate::output;

pub(crate) async fn run(models: Models) -> anyhow::Result<()> {
    let (client, json) = connect(models.remote)?;
    let ModelCommand::Ls { folder } = models.command;
    let folders = match folder {
        Some(folder) => vec![folder],
        None => {
            let all = client.repeat(|| client.api().get_model_folders().send()).await?.into_inner();
            all.into_iter().map(|folder| folder.name).collect()
        }
    };
    let mut found = Vec::new();
    for folder in folders {
        let files = client
            .repeat(|| client.api().get_models_in_folder().folder(&folder).send())
            .await?
            .into_inner();
        found.extend(
            files
                .into_iter()
                .map(|file| (folder.clone(), file.name, file.workers.unwrap_or_default())),
        );
    }
    match json {
        true => {
            let row = |(folder, name, workers): &(String, String, Vec<String>)| json!({ "folder": folder, "name": name, "workers": workers });
            output::json(&found.iter().map(row).collect());
        }
        false => {
            let on = |workers: Vec<String>| {
                if workers.is_empty() { "none".to_owned() } else { workers.join(", ") }
            };
            let rows =
                found.into_iter().map(|(folder, name, workers)| vec![folder, name, on(workers)]);
            output::table(&["FOLDER", "MODEL", "ON"], rows.collect());
        }
    }
    Ok(())
}
