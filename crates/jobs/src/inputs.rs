//! Files that a workflow names: found when it is submitted, brought to the worker before it runs.
//!
//! A name is looked up among the assets that the submitter may see, and nowhere else: a worker's
//! input folder has everybody's files.

use std::collections::{HashMap, HashSet};

use comfy_cloud_app::Store;
use comfy_cloud_comfyui::{FileAsk, FileName, Nodes, Place, Prepared, place_files, unplaced_file};
use comfy_cloud_domain::{Asset, AssetId, Blake3, ContentHash, Error as StoreError, Principal, file};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::names::WorkerNames;

/// An input that names a file, and the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileInput {
    /// The node.
    pub(crate) node: String,
    /// The input.
    pub(crate) input: String,
    /// Where in the input: a JSON pointer, empty for the whole.
    #[serde(default)]
    pub(crate) pointer: String,
    /// The folder below the worker's input folder that it must lie in; mostly empty.
    #[serde(default)]
    pub(crate) folder: String,
    /// The content, as 64 hex digits.
    pub(crate) digest: String,
    /// Its bytes.
    pub(crate) size_bytes: u64,
    /// The name that it has on workers.
    pub(crate) name: String,
}

impl FileInput {
    fn new(place: Place, asset: &Asset) -> Self {
        Self {
            digest: asset.hash.to_hex(),
            size_bytes: asset.size_bytes,
            name: file::content_name(asset.hash, &asset.name, asset.mime_type.as_deref()),
            folder: place.folder.to_owned(),
            pointer: place.pointer,
            input: place.input,
            node: place.node,
        }
    }

    pub(crate) fn hash(&self) -> Option<Blake3> {
        Blake3::from_hex(&self.digest).ok()
    }
}

/// What a job needs beside its workflow, as it is kept with the job.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct JobInputs {
    /// The workflow as it is sent; absent if that is the one that was submitted.
    #[serde(default)]
    pub(crate) prompt: Option<Map<String, Value>>,
    /// The files.
    #[serde(default)]
    pub(crate) files: Vec<FileInput>,
}

impl JobInputs {
    pub(crate) fn new(workflow: &Map<String, Value>, prepared: Prepared, found: &[Option<Asset>]) -> Self {
        let files = prepared.places.into_iter().filter_map(|place| {
            let asset = found.get(place.ask)?.as_ref()?;
            Some(FileInput::new(place, asset))
        });
        // The same text, so that also the order of keys is the same.
        let as_submitted = prepared.prompt.len() == workflow.len() && text(&prepared.prompt) == text(workflow);
        Self { files: files.collect(), prompt: (!as_submitted).then_some(prepared.prompt) }
    }

    /// Reads what is kept with a job; earlier versions kept the files alone.
    ///
    /// # Errors
    /// When it is not what any version has kept.
    pub(crate) fn read(kept: &Value) -> Result<Self, serde_json::Error> {
        match kept {
            Value::Array(_) => Ok(Self { prompt: None, files: Vec::deserialize(kept)? }),
            kept => Self::deserialize(kept),
        }
    }

    /// The workflow with the names that its files have on a worker.
    pub(crate) fn rewrite(&self, workflow: &Map<String, Value>, names: &[String]) -> Map<String, Value> {
        let mut prompt = self.prompt.as_ref().unwrap_or(workflow).clone();
        let places = self.files.iter().zip(names);
        place_files(
            &mut prompt,
            places.map(|(file, name)| (file.node.as_str(), file.input.as_str(), file.pointer.as_str(), name.as_str())),
        );
        prompt
    }

    /// The first node and input that a worker would open as a file though none of the submitter's was placed there.
    pub(crate) fn unplaced(&self, prompt: &Map<String, Value>, nodes: &Nodes, shared: bool) -> Option<(String, String)> {
        let places = self.files.iter().map(|file| (file.node.as_str(), file.input.as_str(), file.pointer.as_str()));
        let placed: HashSet<(&str, &str, &str)> = places.collect();
        unplaced_file(prompt, nodes, shared, |node, input, pointer| {
            placed.contains(&(node, input, pointer)) || placed.contains(&(node, input, ""))
        })
    }
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

async fn look_up(store: &Store, names: &WorkerNames, principal: &Principal, name: &FileName) -> Result<Option<Asset>, StoreError> {
    match name {
        FileName::Id(id) => {
            let Ok(id) = id.parse::<AssetId>() else { return Ok(None) };
            found(store.asset(principal, id).await)
        }
        FileName::Name(name) => by_name(store, names, principal, name).await,
        FileName::Digest(name) => match file::named_content(name.strip_prefix("blake3:").unwrap_or(name)) {
            Some(hash) => store.asset_by_hash(principal, ContentHash::Blake3(hash)).await,
            None => Ok(None),
        },
    }
}

async fn by_name(store: &Store, names: &WorkerNames, principal: &Principal, name: &str) -> Result<Option<Asset>, StoreError> {
    // A workflow out of a picture that a worker has made has the names that files have there.
    if let Some(hash) = names.reveal(principal.user(), name) {
        return store.asset_by_hash(principal, ContentHash::Blake3(hash)).await;
    }
    let name = name.strip_prefix("blake3:").unwrap_or(name);
    match found(store.find_file(principal, name).await)? {
        Some(asset) => Ok(Some(asset)),
        // Uploads answer with a folder that means nothing here.
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
