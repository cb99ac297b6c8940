//! Files that a workflow names: found when it is submitted, brought to the worker before it runs.
//!
//! A name is looked up among the assets that the submitter may see, and nowhere else: a worker's
//! input folder has everybody's files.

use std::collections::BTreeSet;

use comfy_cloud_comfyui::{Graph, InputKind, Node, NodeFaults, Nodes, PromptError, Requirements, node_error};
use comfy_cloud_store::catalogue::Asset;
use comfy_cloud_store::{AssetId, Blake3, ContentHash, Error as StoreError, Principal, Store, file};
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
    /// The content, as 64 hex digits.
    pub(crate) digest: String,
    /// Its bytes.
    pub(crate) size_bytes: u64,
    /// The name that it has on workers.
    pub(crate) name: String,
}

impl FileInput {
    fn new(node: &Node<'_>, input: &str, asset: &Asset) -> Self {
        Self {
            node: node.id.to_owned(),
            input: input.to_owned(),
            digest: asset.hash.to_hex(),
            size_bytes: asset.size_bytes,
            name: file::content_name(asset.hash, &asset.name, asset.mime_type.as_deref()),
        }
    }

    pub(crate) fn hash(&self) -> Option<Blake3> {
        Blake3::from_hex(&self.digest).ok()
    }
}

/// Why the inputs of a workflow cannot be found.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InputError {
    /// Some name nothing.
    #[error("some inputs name nothing")]
    Invalid(PromptError),
    /// The store cannot be asked.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What an input asks for.
enum Asked<'a> {
    /// An asset by its id.
    Id(&'a str),
    /// A file by name or digest; it must be there.
    File(&'a str),
    /// Perhaps a digest; a text otherwise.
    Digest(Blake3),
    /// One of a worker's choices, or else a file.
    Choice(&'a str),
    /// No file.
    Nothing,
}

/// Finds the files that the needed nodes name, and what those nodes need of a worker.
pub(crate) async fn find(
    store: &Store,
    names: &WorkerNames,
    principal: &Principal,
    graph: &Graph<'_>,
    nodes: &Nodes,
    needed: &BTreeSet<&str>,
    outputs: &[String],
) -> Result<(Vec<FileInput>, Requirements), InputError> {
    let mut files = Vec::new();
    let mut requirements = Requirements::default();
    let mut faults = NodeFaults::new(graph, outputs);
    // A worker refuses a workflow with a class that it lacks, needed or not.
    requirements.classes.extend(graph.nodes().map(|node| node.class.to_owned()));
    for node in graph.nodes().filter(|node| needed.contains(node.id)) {
        for (input, value) in node.inputs {
            let found = match ask(nodes, node, input, value) {
                Asked::Nothing => continue,
                Asked::Id(id) => by_id(store, principal, id).await?,
                Asked::File(name) => by_name(store, names, principal, name).await?,
                Asked::Digest(hash) => match store.catalogue().asset_by_hash(principal, ContentHash::Blake3(hash)).await? {
                    Some(asset) => Some(asset),
                    None => continue,
                },
                Asked::Choice(value) if nodes.offers(node.class, input, value) => {
                    requirements.choices.insert((node.class.to_owned(), input.clone(), value.to_owned()));
                    continue;
                }
                Asked::Choice(value) => match by_name(store, names, principal, value).await? {
                    Some(asset) => Some(asset),
                    None => {
                        faults.add(node, not_in_list(nodes, node, input, value));
                        continue;
                    }
                },
            };
            match found {
                Some(asset) => files.push(FileInput::new(node, input, &asset)),
                None => faults.add(node, missing(input, value)),
            }
        }
    }
    faults.into_result().map_err(InputError::Invalid)?;
    Ok((files, requirements))
}

fn ask<'a>(nodes: &Nodes, node: &Node<'_>, input: &str, value: &'a Value) -> Asked<'a> {
    // What official SDKs put in the place of a file.
    if value["__type"] == "core/ASSET" {
        return Asked::Id(value["info"]["id"].as_str().unwrap_or_default());
    }
    let Some(text) = value.as_str() else { return Asked::Nothing };
    match nodes.input_kind(node.class, input) {
        InputKind::Upload => Asked::File(text),
        InputKind::Choice => Asked::Choice(text),
        InputKind::Dynamic | InputKind::Value => match file::named_content(text.strip_prefix("blake3:").unwrap_or(text)) {
            Some(hash) => Asked::Digest(hash),
            None => Asked::Nothing,
        },
    }
}

async fn by_id(store: &Store, principal: &Principal, id: &str) -> Result<Option<Asset>, StoreError> {
    let Ok(id) = id.parse::<AssetId>() else { return Ok(None) };
    found(store.catalogue().asset(principal, id).await)
}

async fn by_name(store: &Store, names: &WorkerNames, principal: &Principal, name: &str) -> Result<Option<Asset>, StoreError> {
    // A workflow out of a picture that a worker has made has the names that files have there.
    if let Some(hash) = names.reveal(principal.user(), name) {
        return store.catalogue().asset_by_hash(principal, ContentHash::Blake3(hash)).await;
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

fn missing(input: &str, value: &Value) -> Value {
    let shown = value.as_str().map_or_else(|| value["info"]["id"].to_string(), str::to_owned);
    let details = format!("{input} - Invalid file: {shown}; no asset of yours has this name, upload it first");
    node_error("custom_validation_failed", "Custom validation failed for node", details, input)
}

fn not_in_list(nodes: &Nodes, node: &Node<'_>, input: &str, value: &str) -> Value {
    let options = nodes.options(node.class, input);
    let shown = options.iter().take(20).copied().collect::<Vec<_>>().join("', '");
    let more = if options.len() > 20 { format!(" and {} more", options.len() - 20) } else { String::new() };
    let details = format!("{input}: '{value}' not in ['{shown}']{more}");
    node_error("value_not_in_list", "Value not in list", details, input)
}

/// The workflow with the names that its files have on a worker.
pub(crate) fn rewrite(workflow: &Map<String, Value>, files: &[(FileInput, String)]) -> Map<String, Value> {
    let mut workflow = workflow.clone();
    for (file, name) in files {
        if let Some(value) = workflow.get_mut(&file.node).and_then(|node| node["inputs"].get_mut(&file.input)) {
            *value = Value::from(name.as_str());
        }
    }
    workflow
}
