//! `comfy-cloud public`

use std::path::Path;

use anyhow::{Context, ensure};
use comfy_cloud_app::{Put, Store};
use comfy_cloud_domain::{Asset, Minted, NewAsset, Tag};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

use super::open;
use crate::args::Public;
use crate::output::{self, Bar};

const CHUNK_BYTES: usize = 1024 * 1024;

pub(crate) async fn run(command: Public) -> anyhow::Result<()> {
    match command {
        Public::Add { files, tags, name, data_dir, json } => {
            ensure!(
                name.is_none() || files.len() == 1,
                "--name names one file; {} are given",
                files.len()
            );
            let store = open(&data_dir).await?;
            let tags = tags
                .iter()
                .map(|tag| Tag::try_from(tag.as_str()))
                .collect::<Result<Vec<_>, _>>()
                .context("--tag")?;
            let mut added = Vec::new();
            for file in &files {
                let name = name
                    .clone()
                    .or_else(|| file.file_name().map(|name| name.to_string_lossy().into_owned()));
                added.push(add_file(&store, file, name, &tags, json.json).await?);
            }
            if json.json {
                let mut values: Vec<Value> = added.iter().map(show_minted).collect();
                output::json(&if values.len() == 1 {
                    values.remove(0)
                } else {
                    Value::Array(values)
                });
            } else {
                for minted in added {
                    output::say(format_args!(
                        "{} {} {}",
                        minted.asset.hash,
                        minted.asset.name,
                        if minted.created { "added" } else { "was there" }
                    ));
                }
            }
        }
        Public::Ls { data_dir, json } => {
            let store = open(&data_dir).await?;
            let assets = store.library().await?;
            if json.json {
                output::json(&assets.iter().map(show).collect());
            } else {
                let rows = assets.iter().map(|asset| {
                    vec![
                        asset.name.clone(),
                        output::size(asset.size_bytes.cast_signed()),
                        asset.id.to_string(),
                        asset.hash.to_string(),
                    ]
                });
                output::table(&["NAME", "SIZE", "ID", "HASH"], rows.collect());
            }
        }
        Public::Rm { ids, data_dir, json } => {
            let store = open(&data_dir).await?;
            for id in &ids {
                store.remove_from_library((*id).into()).await.with_context(|| id.to_string())?;
            }
            if json.json {
                output::json(&json!({ "removed": ids }));
            } else {
                output::say(format_args!("removed {}", ids.len()));
            }
        }
    }
    Ok(())
}

async fn add_file(
    store: &Store,
    path: &Path,
    name: Option<String>,
    tags: &[Tag],
    quiet: bool,
) -> anyhow::Result<Minted> {
    let context = || format!("cannot read {}", path.display());
    let mut file = tokio::fs::File::open(path).await.with_context(context)?;
    let size = file.metadata().await.with_context(context)?.len();
    let bar = Bar::bytes(size, name.as_deref().unwrap_or_default(), quiet);
    let mut upload = store.begin_upload(&store.librarian(), None).await?;
    let mut done = 0;
    loop {
        let mut chunk = Vec::with_capacity(CHUNK_BYTES);
        let read = (&mut file)
            .take(CHUNK_BYTES as u64)
            .read_to_end(&mut chunk)
            .await
            .with_context(context)?;
        if read == 0 {
            break;
        }
        upload.write(chunk.into()).await?;
        done += read as u64;
        bar.set(done);
    }
    ensure!(done > 0, "{} is empty", path.display());
    let minted = store
        .finish_upload(
            upload,
            &store.librarian(),
            Put { expected: None, asset: describe(name, tags) },
        )
        .await?;
    bar.finish();
    Ok(minted)
}

/// Adds bytes that this program brings along.
pub(crate) async fn add_bytes(
    store: &Store,
    bytes: &'static [u8],
    name: &str,
    tags: &[Tag],
) -> anyhow::Result<Minted> {
    let mut upload = store.begin_upload(&store.librarian(), None).await?;
    upload.write(bytes.into()).await?;
    let asset = describe(Some(name.to_owned()), tags);
    Ok(store.finish_upload(upload, &store.librarian(), Put { expected: None, asset }).await?)
}

fn describe(name: Option<String>, tags: &[Tag]) -> NewAsset {
    let mime_type =
        name.as_deref().and_then(|name| mime_guess::from_path(name).first_raw()).map(str::to_owned);
    let shows_itself = mime_type.as_deref().is_some_and(|mime| mime.starts_with("image/"));
    NewAsset { name, mime_type, shows_itself, tags: tags.to_vec(), ..NewAsset::default() }
}

fn show_minted(minted: &Minted) -> Value {
    let mut value = show(&minted.asset);
    value["created_new"] = minted.created.into();
    value
}

fn show(asset: &Asset) -> Value {
    json!({
        "id": asset.id.to_string(),
        "name": asset.name,
        "hash": asset.hash.to_string(),
        "size": asset.size_bytes,
        "mime_type": asset.mime_type,
        "tags": asset.tags.iter().map(Tag::as_str).collect::<Vec<_>>(),
        "created_at": asset.created_at,
    })
}
