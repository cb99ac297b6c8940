//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use bytes::Bytes;
use comfy_cloud_comfyui::{Graph, Nodes};
use serde_json::Value;

use crate::comfy::{read_binary, read_text};

/// Reads what a worker says: a text, a frame, and its nodes, by which a workflow is looked over.
pub fn worker_message(data: &[u8]) {
    if let Some(frame) = read_binary(&Bytes::copy_from_slice(data)) {
        let _ = frame.prompt_id().map(str::len);
        let _ = frame.write("remote", "own");
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(message) = read_text(text) {
        let _ = message.prompt_id().map(str::len);
    }
    let Ok(Value::Object(map)) = serde_json::from_str(text) else { return };
    let _ = Nodes::read(&map);
    let _ = Graph::read(&map).map(|graph| graph.classes().count());
}
