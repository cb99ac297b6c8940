//! A workflow to run, with what is to be different this time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::{Client, Error, NewAsset, Result, V2};

/// A workflow in ComfyUI's API format.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workflow {
    nodes: Map<String, Value>,
    /// Local files that inputs are to be, by node and input.
    files: BTreeMap<(String, String), PathBuf>,
    /// A name for what is run, to find its jobs by.
    pub workflow_id: Option<String>,
    /// What goes to the worker with the workflow.
    pub extra_data: Map<String, Value>,
}

impl Workflow {
    /// Reads a workflow from a file.
    ///
    /// # Errors
    /// When it cannot be read, is not JSON, or is in the editor's format.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read(path).map_err(Error::file("read", path))?;
        let value = serde_json::from_slice(&text)
            .map_err(|error| Error::Invalid(format!("{} is not JSON: {error}", path.display())))?;
        Self::from_json(value)
            .map_err(|error| Error::Invalid(format!("{}: {error}", path.display())))
    }

    /// A workflow from JSON; also one that is wrapped as a submission, under `prompt`.
    ///
    /// # Errors
    /// When it is no object, or in the editor's format.
    pub fn from_json(value: Value) -> Result<Self> {
        let Value::Object(mut nodes) = value else {
            return Err(Error::Invalid("a workflow is a JSON object".to_owned()));
        };
        if nodes.get("nodes").is_some_and(Value::is_array) {
            let how = "this is a workflow in ComfyUI's editor format, which cannot be run; export it with Workflow > Export (API)";
            return Err(Error::Invalid(how.to_owned()));
        }
        let is_wrapped = nodes
            .get("prompt")
            .is_some_and(|prompt| prompt.is_object() && prompt.get("class_type").is_none());
        if let (true, Some(Value::Object(prompt))) =
            (is_wrapped, nodes.get_mut("prompt").map(Value::take))
        {
            nodes = prompt;
        }
        Ok(Self { nodes, ..Self::default() })
    }

    /// The workflow as it is now.
    pub fn nodes(&self) -> &Map<String, Value> {
        &self.nodes
    }

    /// The class of a node.
    pub fn class(&self, node: &str) -> Option<&str> {
        self.nodes.get(node)?["class_type"].as_str()
    }

    /// Sets an input, `NODE.INPUT`.
    ///
    /// # Errors
    /// When there is no such node.
    pub fn set(&mut self, place: &str, value: impl Into<Value>) -> Result<()> {
        let (node, input) = split(place)?;
        self.inputs(node)?.insert(input.to_owned(), value.into());
        Ok(())
    }

    /// Makes a local file an input, `NODE.INPUT`; it is uploaded, or only named, when the workflow
    /// is run.
    ///
    /// # Errors
    /// When there is no such node.
    pub fn input(&mut self, place: &str, path: impl Into<PathBuf>) -> Result<()> {
        let (node, input) = split(place)?;
        self.inputs(node)?;
        self.files.insert((node.to_owned(), input.to_owned()), path.into());
        Ok(())
    }

    fn inputs(&mut self, node: &str) -> Result<&mut Map<String, Value>> {
        let known = || self.nodes.keys().cloned().collect::<Vec<_>>().join(", ");
        if !self.nodes.contains_key(node) {
            return Err(Error::Invalid(format!(
                "the workflow has no node `{node}`; it has {}",
                known()
            )));
        }
        let inputs = self
            .nodes
            .get_mut(node)
            .and_then(Value::as_object_mut)
            .map(|node| node.entry("inputs").or_insert_with(|| Map::new().into()));
        inputs.and_then(Value::as_object_mut).ok_or_else(|| {
            Error::Invalid(format!("the node `{node}` is not an object with `inputs`"))
        })
    }

    /// The workflow with its files named as the server knows them; sends those that it lacks.
    pub(crate) async fn resolve(&self, client: &Client) -> Result<Map<String, Value>> {
        let mut resolved = self.clone();
        for ((node, input), path) in &self.files {
            let asset =
                client.upload_or_reference(path, NewAsset::tagged(["input"]), None).await?.asset;
            let hash =
                asset.asset_hash.as_deref().map(String::as_str).unwrap_or_default().to_owned();
            let digest = hash
                .strip_prefix("blake3:")
                .ok_or_else(|| Error::Malformed("an asset without `asset_hash`".to_owned()))?;
            let extension = path
                .extension()
                .map(|extension| format!(".{}", extension.to_string_lossy()))
                .unwrap_or_default();
            resolved.inputs(node)?.insert(input.clone(), format!("{digest}{extension}").into());
        }
        Ok(resolved.nodes)
    }

    /// As [`Self::resolve`], by the Comfy API v2: with references to its files.
    pub(crate) async fn refer(&self, v2: &V2) -> Result<Map<String, Value>> {
        let mut resolved = self.clone();
        for ((node, input), path) in &self.files {
            let asset = v2.upload(path).await?;
            let info = json!({ "id": asset.id, "hash": asset.hash, "file_path": asset.file_path });
            resolved
                .inputs(node)?
                .insert(input.clone(), json!({ "__type": "core/ASSET", "info": info }));
        }
        Ok(resolved.nodes)
    }
}

fn split(place: &str) -> Result<(&str, &str)> {
    let wrong = || {
        Error::Invalid(format!("`{place}` names no input; write NODE.INPUT, for example 3.seed"))
    };
    place
        .split_once('.')
        .filter(|(node, input)| !node.is_empty() && !input.is_empty())
        .ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_set_and_what_is_wrong_is_named() {
        let mut workflow = Workflow::from_json(
            json!({"prompt": {"3": {"class_type": "KSampler", "inputs": {"seed": 1}}}}),
        )
        .expect("wrapped");
        workflow.set("3.seed", 42).expect("set");
        assert_eq!(workflow.nodes()["3"]["inputs"]["seed"], 42);
        assert!(workflow.set("4.seed", 1).expect_err("no node").to_string().contains("it has 3"));
        assert!(workflow.set("seed", 1).is_err() && workflow.input("3.", "x").is_err());
        let editor = Workflow::from_json(json!({"nodes": [], "links": []}))
            .expect_err("the editor's format");
        assert!(editor.to_string().contains("Export (API)"));
        assert!(Workflow::from_json(json!([])).is_err());
    }
}
