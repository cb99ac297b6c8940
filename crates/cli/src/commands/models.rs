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
        let files = client.repeat(|| client.api().get_models_in_folder().folder(&folder).send()).await?.into_inner();
        found.extend(files.into_iter().map(|file| (folder.clone(), file.name)));
    }
    match json {
        true => output::json(&found.iter().map(|(folder, name)| json!({ "folder": folder, "name": name })).collect()),
        false => output::table(&["FOLDER", "MODEL"], found.into_iter().map(|(folder, name)| vec![folder, name]).collect()),
    }
    Ok(())
}
