//! Workflows of today and of attackers, judged by what ComfyUI 0.3.64 and 0.8.0 say of their
//! classes.
#![allow(clippy::unwrap_used, reason = "tests")]

mod attacks;
mod faults;
mod laws;
mod ordinary;
mod speed;

use comfy_cloud_comfyui::{ClassList, Draft, FileName, Graph, Nodes, Prepared, PromptError, Rules};
use serde_json::{Map, Value, json};

/// What a worker of a version with node packs says of its classes.
pub(crate) fn object_info(version: &str) -> Map<String, Value> {
    let core = match version {
        "0.8.0" => include_str!("../data/object_info-0.8.0.json"),
        _ => include_str!("../data/object_info-0.3.64.json"),
    };
    let mut all: Map<String, Value> = serde_json::from_str(core).unwrap();
    all.extend(
        serde_json::from_str::<Map<String, Value>>(include_str!("../data/packs.json")).unwrap(),
    );
    // As on a worker that is in use.
    all["LoadImage"]["input"]["required"]["image"][0] = json!(["in.png", "theirs.png"]);
    all["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = json!(["sd.safetensors"]);
    all["LoraLoader"]["input"]["required"]["lora_name"][0] = json!(["sdxl\\style.safetensors"]);
    all
}

pub(crate) fn nodes() -> Nodes {
    Nodes::read(&object_info("0.8.0"))
}

/// Takes a workflow through all steps; its submitter has the files `own`.
pub(crate) fn prepare_with(
    nodes: &Nodes,
    shared: bool,
    workflow: &Value,
    own: &[&str],
) -> Result<Prepared, PromptError> {
    let denied = ClassList::default();
    let rules = Rules { nodes, denied: &denied, shared, targets: None, away: &[] };
    let draft = Draft::new(Graph::read(workflow.as_object().unwrap())?, &rules)?;
    let found: Vec<bool> = draft
        .files()
        .iter()
        .map(|ask| matches!(&ask.by, FileName::Name(name) if own.contains(&name.as_str())))
        .collect();
    draft.settle(&found)
}

pub(crate) fn prepare(workflow: &Value, own: &[&str]) -> Result<Prepared, PromptError> {
    prepare_with(&nodes(), true, workflow, own)
}

/// A workflow of one node that makes an image, and one that saves it.
pub(crate) fn saving(class: &str, inputs: Value) -> Value {
    json!({
        "1": { "class_type": class, "inputs": inputs },
        "2": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
        "9": { "class_type": "PrimitiveString", "inputs": { "value": "theirs.png" } },
    })
}
