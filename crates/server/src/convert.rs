//! From the wire to the store's types and back.

use chrono::{DateTime, Utc};
use comfy_cloud::types;
use comfy_cloud_domain::{
    Asset, ContentHash, Download, DownloadState, MAX_TAGS, Tag, TagsAdded, TagsRemoved,
};
use serde_json::{Map, Value, json};

use crate::error::Failure;

/// The largest metadata, in bytes of JSON.
const MAX_METADATA_BYTES: usize = 64 * 1024;
/// The deepest metadata, in levels.
const MAX_METADATA_DEPTH: usize = 32;

/// Tags as a caller gave them: trimmed, each once.
pub(crate) fn tags<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Result<Vec<Tag>, Failure> {
    let mut tags: Vec<Tag> = Vec::new();
    for text in texts {
        let tag = Tag::try_from(text.as_ref())
            .map_err(|error| Failure::invalid(format!("`tags`: {error}")))?;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
        if tags.len() > MAX_TAGS {
            return Err(Failure::invalid(format!("`tags`: at most {MAX_TAGS}")));
        }
    }
    Ok(tags)
}

/// Tags of a form's part: a JSON array, or text that commas separate.
pub(crate) fn form_tags(text: &str) -> Result<Vec<String>, Failure> {
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text).map_err(|error| {
            Failure::invalid(format!("form part `tags`: not an array of strings: {error}"))
        });
    }
    Ok(text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect())
}

/// Metadata as a caller gave it, within its limits.
pub(crate) fn metadata(metadata: Map<String, Value>) -> Result<Map<String, Value>, Failure> {
    let value = Value::Object(metadata);
    if depth(&value) > MAX_METADATA_DEPTH {
        return Err(Failure::invalid(format!(
            "`user_metadata`: nested more than {MAX_METADATA_DEPTH} levels deep"
        )));
    }
    if value.to_string().len() > MAX_METADATA_BYTES {
        return Err(Failure::invalid(format!(
            "`user_metadata`: more than {MAX_METADATA_BYTES} bytes of JSON"
        )));
    }
    match value {
        Value::Object(map) => Ok(map),
        _ => Ok(Map::new()),
    }
}

/// A JSON object as text, of a form's part or a query.
pub(crate) fn object(text: &str, field: &str) -> Result<Map<String, Value>, Failure> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(Failure::invalid(format!("`{field}`: not a JSON object"))),
        Err(error) => Err(Failure::invalid(format!("`{field}`: not a JSON object: {error}"))),
    }
}

/// As deep as serde_json reads, so that this cannot run out of stack.
fn depth(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// A hash whose form the contract has checked.
pub(crate) fn hash(text: &str) -> Result<ContentHash, Failure> {
    text.parse().map_err(|error| Failure::invalid(format!("`hash`: {error}")))
}

/// A hash in the form of responses.
pub(crate) fn blake3(hash: comfy_cloud_domain::Blake3) -> Option<types::Blake3Hash> {
    types::Blake3Hash::try_from(hash.to_string()).ok()
}

fn texts(tags: Vec<Tag>) -> Vec<String> {
    tags.into_iter().map(String::from).collect()
}

/// An asset as responses show it; `preview_url` is the signed address of its preview.
pub(crate) fn asset(asset: Asset, preview_url: Option<String>) -> types::Asset {
    let hash = blake3(asset.hash);
    let job = asset.job.map(|job| job.as_uuid());
    let (loader_path, file_path) = paths(&asset);
    types::Asset {
        id: asset.id.as_uuid(),
        display_name: Some(asset.name.clone()),
        loader_path: Some(loader_path),
        file_path: Some(file_path),
        name: asset.name,
        asset_hash: hash.clone(),
        hash,
        size: i64::try_from(asset.size_bytes).unwrap_or(i64::MAX),
        mime_type: asset.mime_type,
        tags: Some(texts(asset.tags)),
        user_metadata: Some(asset.metadata),
        preview_url,
        preview_id: asset.preview.map(|id| id.as_uuid()),
        prompt_id: job,
        job_id: job,
        created_at: asset.created_at,
        updated_at: asset.updated_at,
        last_access_time: Some(asset.accessed_at),
        is_immutable: Some(asset.is_public),
    }
}

/// What a loader's widget takes for an asset, and where it would lie below ComfyUI's root. A
/// model's folder is the tag beside `models`; what has more than one is taken to lie in the first.
fn paths(asset: &Asset) -> (String, String) {
    let has = |tag: &str| asset.tags.iter().any(|known| known.as_str() == tag);
    if has("models") {
        let folder = asset.tags.iter().map(Tag::as_str).find(|tag| *tag != "models");
        let path = folder.map_or_else(
            || format!("models/{}", asset.name),
            |folder| format!("models/{folder}/{}", asset.name),
        );
        return (asset.name.clone(), path);
    }
    let root = ["output", "temp"].into_iter().find(|root| has(root)).unwrap_or("input");
    let content = asset.content_name();
    (content, format!("{root}/{}", asset.name))
}

/// An asset as the operations return it that make one.
pub(crate) fn created(asset: types::Asset, created_new: bool) -> types::AssetCreated {
    let types::Asset {
        id,
        name,
        asset_hash,
        hash,
        size,
        mime_type,
        tags,
        user_metadata,
        preview_url,
        preview_id,
        prompt_id,
        job_id,
        created_at,
        updated_at,
        last_access_time,
        is_immutable,
        display_name,
        loader_path,
        file_path,
    } = asset;
    types::AssetCreated {
        id,
        name,
        asset_hash,
        hash,
        size,
        mime_type,
        tags,
        user_metadata,
        preview_url,
        preview_id,
        prompt_id,
        job_id,
        created_at,
        updated_at,
        last_access_time,
        is_immutable,
        display_name,
        loader_path,
        file_path,
        created_new,
    }
}

/// An asset as a change returns it.
pub(crate) fn updated(asset: Asset) -> types::AssetUpdated {
    types::AssetUpdated {
        id: asset.id.as_uuid(),
        asset_hash: blake3(asset.hash),
        mime_type: asset.mime_type,
        name: Some(asset.name),
        tags: Some(texts(asset.tags)),
        updated_at: asset.updated_at,
        user_metadata: Some(asset.metadata),
    }
}

/// What adding tags did.
pub(crate) fn tags_added(done: TagsAdded) -> types::TagsModificationResponse {
    types::TagsModificationResponse {
        added: Some(texts(done.added)),
        already_present: Some(texts(done.already_present)),
        removed: None,
        not_present: None,
        total_tags: texts(done.total),
    }
}

/// What removing tags did.
pub(crate) fn tags_removed(done: TagsRemoved) -> types::TagsModificationResponse {
    types::TagsModificationResponse {
        added: None,
        already_present: None,
        removed: Some(texts(done.removed)),
        not_present: Some(texts(done.not_present)),
        total_tags: texts(done.total),
    }
}

/// The one kind of task that there is.
pub(crate) const TASK_NAME: &str = "task:download_file";

fn task_status(state: &DownloadState) -> types::TaskStatus {
    match state {
        DownloadState::Created => types::TaskStatus::Created,
        DownloadState::Running { .. } => types::TaskStatus::Running,
        DownloadState::Completed { .. } => types::TaskStatus::Completed,
        DownloadState::Failed { .. } => types::TaskStatus::Failed,
        DownloadState::Cancelled => types::TaskStatus::Cancelled,
    }
}

fn ended_at(download: &Download) -> Option<DateTime<Utc>> {
    let is_open = matches!(download.state, DownloadState::Created | DownloadState::Running { .. });
    (!is_open).then_some(download.updated_at)
}

/// A download in a list.
pub(crate) fn task_entry(download: &Download) -> types::TaskEntry {
    types::TaskEntry {
        id: download.id.as_uuid(),
        task_name: TASK_NAME.to_owned(),
        status: task_status(&download.state),
        create_time: download.created_at,
        completed_at: ended_at(download),
    }
}

/// A download as it stands; `asset` is what it brought, as long as it is there.
pub(crate) fn task(download: Download, asset: Option<types::Asset>) -> types::TaskResponse {
    let (status, completed_at) = (task_status(&download.state), ended_at(&download));
    let request = download.request;
    let mut payload = Map::from_iter([
        ("source_url".to_owned(), Value::from(request.source_url)),
        ("tags".to_owned(), Value::from(texts(request.tags))),
        ("user_metadata".to_owned(), Value::Object(request.metadata)),
        ("preview_id".to_owned(), Value::from(request.preview.map(|id| id.to_string()))),
    ]);
    let mut bytes = |done: u64, total: Option<u64>| {
        payload.insert("bytes_done".to_owned(), done.into());
        payload.insert("bytes_total".to_owned(), total.into());
    };
    let (result, error_message) = match download.state {
        DownloadState::Created | DownloadState::Cancelled => (None, None),
        DownloadState::Running { bytes_done, bytes_total, .. } => {
            bytes(bytes_done, bytes_total);
            (None, None)
        }
        DownloadState::Completed { asset: id, bytes: size } => {
            bytes(size, Some(size));
            let brought = json!({
                "success": true,
                "asset_id": id.to_string(),
                "bytes_downloaded": size,
                "hash": asset.as_ref().and_then(|asset| asset.hash.as_ref()),
                "filename": asset.as_ref().map(|asset| &asset.name),
                "content_type": asset.as_ref().and_then(|asset| asset.mime_type.as_ref()),
                "asset": asset,
            });
            (Some(brought), None)
        }
        DownloadState::Failed { reason } => {
            (Some(json!({ "success": false, "error": reason })), Some(reason))
        }
    };
    types::TaskResponse {
        id: download.id.as_uuid(),
        idempotency_key: download.id.to_string(),
        task_name: TASK_NAME.to_owned(),
        payload,
        result: result.and_then(|result| match result {
            Value::Object(map) => Some(map),
            _ => None,
        }),
        error_message,
        status,
        create_time: download.created_at,
        update_time: download.updated_at,
        completed_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_a_form_come_in_three_ways() {
        assert_eq!(
            form_tags("a, b ,,c").as_deref(),
            Ok(&["a".to_owned(), "b".into(), "c".into()][..])
        );
        assert_eq!(form_tags(" [\"a,b\"]").as_deref(), Ok(&["a,b".to_owned()][..]));
        assert!(form_tags("[1]").is_err());
    }

    #[test]
    fn metadata_has_limits() {
        let object = |value: Value| value.as_object().cloned().unwrap_or_default();
        assert!(metadata(object(json!({"a": {"b": [1]}}))).is_ok());
        assert!(metadata(object(json!({"a": "x".repeat(70_000)}))).is_err());
        let deep = (0..40).fold(json!(1), |inner, _| json!({ "a": inner }));
        assert!(metadata(object(deep)).is_err());
    }
}
