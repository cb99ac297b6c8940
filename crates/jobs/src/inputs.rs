//! Files that a workflow names: found when it is submitted, brought to the worker before it runs.
//!
//! A name is looked up among the assets that the submitter may see, and nowhere else: a worker's
//! input folder has everybody's files.

use std::collections::{HashMap, HashSet};

use comfy_cloud_app::Store;
use comfy_cloud_comfyui::{
    AssetRef, FileAsk, FileName, Nodes, Place, Prepared, place_files, unplaced_file,
};
use comfy_cloud_domain::{
    Asset, AssetId, ContentHash, Error as StoreError, FileInput, JobInputs, Principal, file,
};
use serde_json::{Map, Value};

use crate::names::WorkerNames;

/// What a job needs beside its workflow, which is `workflow` as it was submitted.
pub(crate) fn of(
    workflow: &Map<String, Value>,
    prepared: Prepared,
    found: &[Option<Asset>],
) -> JobInputs {
    let files = prepared.places.into_iter().filter_map(|place| {
        let asset = found.get(place.ask)?.as_ref()?;
        Some(placed(place, asset))
    });
    // The same text, so that also the order of keys is the same.
    let as_submitted =
        prepared.prompt.len() == workflow.len() && text(&prepared.prompt) == text(workflow);
    JobInputs { files: files.collect(), prompt: (!as_submitted).then_some(prepared.prompt) }
}

fn placed(place: Place, asset: &Asset) -> FileInput {
    FileInput {
        hash: asset.hash,
        size_bytes: asset.size_bytes,
        name: asset.content_name(),
        folder: place.folder.to_owned(),
        pointer: place.pointer,
        input: place.input,
        node: place.node,
    }
}

/// The workflow with the names that its files have on a worker.
pub(crate) fn rewrite(
    inputs: &JobInputs,
    workflow: &Map<String, Value>,
    names: &[String],
) -> Map<String, Value> {
    let mut prompt = inputs.prompt.as_ref().unwrap_or(workflow).clone();
    let places = inputs.files.iter().zip(names);
    place_files(
        &mut prompt,
        places.map(|(file, name)| {
            (file.node.as_str(), file.input.as_str(), file.pointer.as_str(), name.as_str())
        }),
    );
    prompt
}

/// The first node and input that a worker would open as a file though none of the submitter's was
/// placed there.
pub(crate) fn unplaced(
    inputs: &JobInputs,
    prompt: &Map<String, Value>,
    nodes: &Nodes,
    shared: bool,
) -> Option<(String, String)> {
    let places = inputs
        .files
        .iter()
        .map(|file| (file.node.as_str(), file.input.as_str(), file.pointer.as_str()));
    let placed: HashSet<(&str, &str, &str)> = places.collect();
    unplaced_file(prompt, nodes, shared, |node, input, pointer| {
        placed.contains(&(node, input, pointer)) || placed.contains(&(node, input, ""))
    })
}

fn text(map: &Map<String, Value>) -> String {
    serde_json::to_string(map).unwrap_or_default()
}

/// Looks up the files that a workflow names among those that its submitter may see.
pub(crate) async fn find(
    store: &Store,
    names: &WorkerNames,
    principal: &Principal,
    asks: &[FileAsk],
) -> Result<Vec<Option<Asset>>, StoreError> {
    let mut known: HashMap<&FileName, Option<Asset>> = HashMap::new();
    let mut found = Vec::with_capacity(asks.len());
    for ask in asks {
        let asset = match known.get(&ask.by) {
            Some(asset) => asset.clone(),
            None => {
                let asset = look_up(store, names, principal, &ask.by).await?;
                known.insert(&ask.by, asset.clone());
                asset
            }
        };
        found.push(asset);
    }
    Ok(found)
}

async fn look_up(
    store: &Store,
    names: &WorkerNames,
    principal: &Principal,
    name: &FileName,
) -> Result<Option<Asset>, StoreError> {
    match name {
        FileName::Asset(AssetRef { id: Some(id), .. }) => {
            let Ok(id) = id.parse::<AssetId>() else { return Ok(None) };
            found(store.asset(principal, id).await)
        }
        FileName::Asset(AssetRef { hash: Some(hash), .. }) => match hash.parse() {
            Ok(hash) => store.asset_by_hash(principal, hash).await,
            Err(_) => Ok(None),
        },
        FileName::Asset(AssetRef { file_path: Some(name), .. }) => {
            by_name(store, names, principal, name).await
        }
        FileName::Asset(_) => Ok(None),
        FileName::Name(name) => by_name(store, names, principal, name).await,
        FileName::Digest(name) => {
            match file::named_content(name.strip_prefix("blake3:").unwrap_or(name)) {
                Some(hash) => store.asset_by_hash(principal, ContentHash::Blake3(hash)).await,
                None => Ok(None),
            }
        }
    }
}

async fn by_name(
    store: &Store,
    names: &WorkerNames,
    principal: &Principal,
    name: &str,
) -> Result<Option<Asset>, StoreError> {
    // A workflow out of a picture that a worker has made has the names that files have there.
    if let Some(hash) = names.reveal(principal.user(), name) {
        return store.asset_by_hash(principal, ContentHash::Blake3(hash)).await;
    }
    let name = name.strip_prefix("blake3:").unwrap_or(name);
    match found(store.find_file(principal, name).await)? {
        Some(asset) => Ok(Some(asset)),
        // Uploads return a folder that means nothing here.
        None => match name.rsplit_once('/') {
            Some((_, last)) => found(store.find_file(principal, last).await),
            None => Ok(None),
        },
    }
}

fn found(result: Result<Asset, StoreError>) -> Result<Option<Asset>, StoreError> {
    match result {
        Ok(asset) => Ok(Some(asset)),
        Err(StoreError::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
