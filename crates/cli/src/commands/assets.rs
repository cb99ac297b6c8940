//! `comfy-cloud assets`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use comfy_cloud_client::types::{
    Asset, ListAssetsOrder, ListAssetsSort, TagsModificationResponse, UpdateAssetBody,
};
use comfy_cloud_client::{AssetQuery, Client, Error, NewAsset, hash_file};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

use super::connect;
use crate::args::{AssetCommand, Assets};
use crate::output::{self, Bar, NOT_FOUND};

pub(crate) async fn run(assets: Assets) -> anyhow::Result<ExitCode> {
    let (client, json) = connect(assets.remote)?;
    match assets.command {
        AssetCommand::Upload { files, tags, name } => {
            upload(&client, files, tags, name, json).await?
        }
        AssetCommand::FromHash { hash, tags, name } => {
            let asset =
                client.from_hash(&hash, &NewAsset { name, ..NewAsset::tagged(tags) }).await?;
            match json {
                true => output::json(&serde_json::to_value(&asset)?),
                false => output::say(format_args!(
                    "{} {} {}",
                    asset.id,
                    asset.name,
                    if asset.created_new { "made" } else { "was yours already" }
                )),
            }
        }
        AssetCommand::Ls { tags, no_tags, name, metadata, sort, order, own, limit } => {
            let query = AssetQuery {
                tags,
                exclude_tags: no_tags,
                name_contains: name,
                metadata_filter: metadata,
                hash: None,
                sort: sort
                    .map(|sort| {
                        sort.parse::<ListAssetsSort>().context(
                            "--sort: one of name, created_at, updated_at, size, last_access_time",
                        )
                    })
                    .transpose()?,
                order: order
                    .map(|order| order.parse::<ListAssetsOrder>().context("--order: asc or desc"))
                    .transpose()?,
                own_only: own,
            };
            let found: Vec<Asset> =
                client.assets(query).take(limit.unwrap_or(usize::MAX)).try_collect().await?;
            list(&found, json)?;
        }
        AssetCommand::Show { id } => show(&client.asset(id).await?, json)?,
        AssetCommand::Update { id, name, tags, mime_type, metadata, preview } => {
            let body = UpdateAssetBody {
                name: name
                    .map(TryInto::try_into)
                    .transpose()
                    .map_err(|error| anyhow::anyhow!("--name: {error}"))?,
                tags: (!tags.is_empty()).then_some(tags),
                mime_type,
                user_metadata: metadata
                    .map(|text| {
                        serde_json::from_str(&text).context("--metadata: not a JSON object")
                    })
                    .transpose()?,
                preview_id: preview,
            };
            client.repeat(|| client.api().update_asset().id(id).body(body.clone()).send()).await?;
            show(&client.asset(id).await?, json)?;
        }
        AssetCommand::Rm { ids } => {
            for id in &ids {
                client
                    .repeat(|| client.api().delete_asset().id(*id).send())
                    .await
                    .with_context(|| id.to_string())?;
            }
            match json {
                true => output::json(&json!({ "deleted": ids })),
                false => output::say(format_args!("deleted {}", ids.len())),
            }
        }
        AssetCommand::Tag { id, tags } => {
            let body = comfy_cloud_client::types::AddAssetTagsBody { tags };
            let done = client
                .repeat(|| client.api().add_asset_tags().id(id).body(body.clone()).send())
                .await?;
            tags_changed(&done, json)?;
        }
        AssetCommand::Untag { id, tags } => {
            let body = comfy_cloud_client::types::RemoveAssetTagsBody { tags };
            let done = client
                .repeat(|| client.api().remove_asset_tags().id(id).body(body.clone()).send())
                .await?;
            tags_changed(&done, json)?;
        }
        AssetCommand::Tags { prefix } => tags(&client, prefix.unwrap_or_default(), json).await?,
        AssetCommand::Download { id, out } => download(&client, id, out, json).await?,
        AssetCommand::Exists { hash_or_file } => return exists(&client, &hash_or_file, json).await,
    }
    Ok(ExitCode::SUCCESS)
}

async fn upload(
    client: &Client,
    files: Vec<PathBuf>,
    tags: Vec<String>,
    name: Option<String>,
    json: bool,
) -> anyhow::Result<()> {
    ensure!(name.is_none() || files.len() == 1, "--name names one file; {} are given", files.len());
    let mut values = Vec::new();
    for file in &files {
        let size = tokio::fs::metadata(file)
            .await
            .with_context(|| format!("cannot read {}", file.display()))?
            .len();
        // Each byte is hashed and may be sent: the bar counts both.
        let bar = Bar::bytes(size * 2, &file.display().to_string(), json);
        let new = NewAsset { name: name.clone(), ..NewAsset::tagged(tags.clone()) };
        let outcome = client.upload_or_reference(file, new, bar.progress()).await;
        bar.finish();
        let outcome = outcome.with_context(|| format!("cannot upload {}", file.display()))?;
        let asset = &outcome.asset;
        if json {
            let mut value = serde_json::to_value(asset)?;
            value["bytes_sent"] = outcome.bytes_sent.into();
            values.push(value);
        } else {
            let how = match (asset.created_new, outcome.bytes_sent) {
                (false, _) => "was yours already",
                (true, 0) => "made, no bytes sent",
                (true, _) => "uploaded",
            };
            output::say(format_args!("{} {} {how}", asset.id, asset.name));
        }
    }
    if json {
        output::json(&if values.len() == 1 { values.remove(0) } else { Value::Array(values) });
    }
    Ok(())
}

fn list(assets: &[Asset], json: bool) -> anyhow::Result<()> {
    if json {
        output::json(&serde_json::to_value(assets)?);
        return Ok(());
    }
    let rows = assets.iter().map(|asset| {
        let tags = asset.tags.as_deref().unwrap_or_default().join(", ");
        let kind = if asset.is_immutable == Some(true) { "public" } else { "" };
        vec![
            asset.id.to_string(),
            asset.name.clone(),
            output::size(asset.size),
            tags,
            kind.to_owned(),
        ]
    });
    output::table(&["ID", "NAME", "SIZE", "TAGS", ""], rows.collect());
    Ok(())
}

fn show(asset: &Asset, json: bool) -> anyhow::Result<()> {
    let value = serde_json::to_value(asset)?;
    if json {
        output::json(&value);
        return Ok(());
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let rows = value.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    output::table(&["", ""], rows.map(|(key, value)| vec![key.clone(), text(value)]).collect());
    Ok(())
}

fn tags_changed(done: &TagsModificationResponse, json: bool) -> anyhow::Result<()> {
    match json {
        true => output::json(&serde_json::to_value(done)?),
        false => output::say(format_args!("{}", done.total_tags.join(", "))),
    }
    Ok(())
}

async fn tags(client: &Client, prefix: String, json: bool) -> anyhow::Result<()> {
    let mut all = Vec::new();
    loop {
        let offset = all.len() as u64;
        let page = client
            .repeat(|| client.api().list_tags().prefix(&prefix).offset(offset).send())
            .await?
            .into_inner();
        let more = page.has_more && !page.tags.is_empty();
        all.extend(page.tags);
        if !more {
            break;
        }
    }
    match json {
        true => output::json(&serde_json::to_value(&all)?),
        false => output::table(
            &["TAG", "ASSETS"],
            all.into_iter().map(|tag| vec![tag.name, tag.count.to_string()]).collect(),
        ),
    }
    Ok(())
}

async fn download(
    client: &Client,
    id: uuid::Uuid,
    out: Option<PathBuf>,
    json: bool,
) -> anyhow::Result<()> {
    let asset = client.asset(id).await?;
    // The server's name for it must not choose a place on this machine.
    let name = Path::new(&asset.name)
        .file_name()
        .map_or_else(|| PathBuf::from(id.to_string()), PathBuf::from);
    let target = match out {
        None => name,
        Some(out) if out.is_dir() => out.join(name),
        Some(out) => out,
    };
    let bar = Bar::bytes(asset.size.unsigned_abs(), &asset.name, json);
    let done = client.download(&asset, &target, bar.progress()).await;
    bar.finish();
    done?;
    match json {
        true => output::json(
            &json!({ "id": asset.id, "path": target, "size": asset.size, "hash": asset.asset_hash }),
        ),
        false => output::say(format_args!("{}", target.display())),
    }
    Ok(())
}

async fn exists(client: &Client, hash_or_file: &str, json: bool) -> anyhow::Result<ExitCode> {
    let hash = match hash_or_file {
        hash if hash.starts_with("blake3:") => hash.to_owned(),
        file if Path::new(file).is_file() => hash_file(Path::new(file), None).await?.blake3,
        other => bail!(Error::Invalid(format!(
            "`{other}` is neither `blake3:` and 64 hex digits nor a file"
        ))),
    };
    let found = client.exists(&hash).await?;
    match json {
        true => output::json(&json!({ "hash": hash, "exists": found })),
        false => output::say(format_args!("{}", if found { "yes" } else { "no" })),
    }
    Ok(if found { ExitCode::SUCCESS } else { ExitCode::from(NOT_FOUND) })
}
