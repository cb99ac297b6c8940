//! Which files nodes open, by names that may come over links.

use serde_json::{Map, Value};

use super::files::{folder, join, loaded};
use super::graph::source;

/// How far a name is followed over links.
const DEPTH: usize = 32;

/// What a node is given in an input, also over links.
fn given<'a>(
    prompt: &'a Map<String, Value>,
    node: &'a Value,
    input: &str,
    depth: usize,
) -> Option<&'a Value> {
    let value = node["inputs"].get(input)?;
    let Some(from) = source(value) else { return Some(value) };
    let from = prompt.get(from).filter(|_| depth < DEPTH)?;
    match from["class_type"].as_str()? {
        "PrimitiveString" => given(prompt, from, "value", depth + 1),
        "ComfySwitchNode" => {
            let switch = given(prompt, from, "switch", depth + 1)?;
            given(prompt, from, if *switch == true { "on_true" } else { "on_false" }, depth + 1)
        }
        _ => None,
    }
}

/// The files and folders that a node opens. A folder ends in `/`: all in it is opened.
pub(super) fn opens(prompt: &Map<String, Value>, node: &str) -> Vec<String> {
    let Some(found) = prompt.get(node) else { return Vec::new() };
    let text = |input: &str| given(prompt, found, input, 0).and_then(Value::as_str);
    let file = |input: &str| text(input).map(loaded).into_iter().collect::<Vec<_>>();
    match found["class_type"].as_str().unwrap_or_default() {
        "LoadImage" | "LoadImageMask" | "LoadImageOutput" | "WebcamCapture" => file("image"),
        "LoadLatent" => file("latent"),
        "LoadVideo" => file("file"),
        "LoadImageDataSetFromFolder" => text("folder")
            .map(|name| format!("{}/", join(&folder("input"), name)))
            .into_iter()
            .collect(),
        "Load3D" => {
            let scene = given(prompt, found, "image", 0);
            let names = ["image", "mask", "normal", "recording"]
                .into_iter()
                .filter_map(|key| scene?[key].as_str());
            names.filter(|name| !name.is_empty()).map(loaded).collect()
        }
        // A node of a pack, which opens what it is told from where the worker was started.
        "PathReader" => text("path").map(|name| join("/comfyui", name)).into_iter().collect(),
        _ => Vec::new(),
    }
}
