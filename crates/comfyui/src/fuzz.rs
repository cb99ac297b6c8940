//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a panic is what is looked for")]

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::playlist::{TAG_HEAD_BYTES, is_playlist, tag_bytes};
use crate::{
    ClassList, Draft, FileName, Graph, Nodes, Prepared, Rules, place_files, unplaced_file,
};

/// The name that a file has on the worker.
const PLACED: &str = "0000-own.png";

static NODES: LazyLock<Nodes> = LazyLock::new(|| {
    let file = json!(["COMBO", { "options": [], "image_upload": true }]);
    let options = json!([{ "key": "none", "inputs": {} }, { "key": "file", "inputs": { "required": { "image": file } } }]);
    let paths = json!({ "input": { "required": { "path": ["STRING", {}] } }, "prefix": "path", "min": 0, "max": 3 });
    let info = json!({
        "LoadImage": { "python_module": "nodes", "output": ["IMAGE"], "input": { "required": { "image": [[], { "image_upload": true }] } } },
        "Dynamic": { "python_module": "custom_nodes.x", "output": ["IMAGE"], "input": { "required": {
            "mode": ["COMFY_DYNAMICCOMBO_V3", { "options": options }],
            "paths": ["COMFY_AUTOGROW_V3", { "template": paths }],
            "scene": ["LOAD_3D", {}],
            "line": ["STRING", {}],
            "choice": [["a", "b"], {}],
        } } },
        "Save": { "python_module": "nodes", "output": [], "output_node": true, "input": { "required": { "images": ["IMAGE"] }, "optional": {
            "count": ["INT", { "min": 0, "max": 9 }], "text": ["STRING", { "multiline": true }],
        } } },
    });
    Nodes::read(info.as_object().unwrap())
});

fn prepare(workflow: &Map<String, Value>, own: impl Fn(&FileName) -> bool) -> Option<Prepared> {
    let denied = ClassList::default();
    let rules = Rules { nodes: &NODES, denied: &denied, shared: true, targets: None, away: &[] };
    let draft = Draft::new(Graph::read(workflow).ok()?, &rules).ok()?;
    let found: Vec<bool> = draft.files().iter().map(|ask| own(&ask.by)).collect();
    draft.settle(&found).ok()
}

/// Takes any bytes for a workflow: what would be sent reads as what was understood.
pub fn workflow(data: &[u8]) {
    let Ok(Value::Object(workflow)) = serde_json::from_slice(data) else { return };
    let Some(prepared) = prepare(&workflow, |_| true) else { return };
    let mut sent = prepared.prompt.clone();
    let places = &prepared.places;
    place_files(
        &mut sent,
        places.iter().map(|place| {
            (place.node.as_str(), place.input.as_str(), place.pointer.as_str(), PLACED)
        }),
    );
    let is_placed = |node: &str, input: &str, pointer: &str| {
        places.iter().any(|place| {
            place.node == node
                && place.input == input
                && (place.pointer == pointer || place.pointer.is_empty())
        })
    };
    assert_eq!(unplaced_file(&sent, &NODES, true, is_placed), None);
    let again =
        prepare(&sent, |name| matches!(name, FileName::Name(name) if name == PLACED)).unwrap();
    assert_eq!(
        serde_json::to_string(&again.prompt).unwrap(),
        serde_json::to_string(&sent).unwrap()
    );
    assert!(again.node_errors.is_empty());
}

/// Looks for what makes a file a playlist.
pub fn playlist(data: &[u8]) {
    let found = is_playlist(data);
    assert_eq!(
        found,
        is_playlist(&[data, b"\0#EXTM3U"].concat()),
        "what comes after a zero byte counts"
    );
    assert_eq!(found, is_playlist(&data.to_ascii_uppercase()), "case counts");
    if let Some(bytes) = tag_bytes(data) {
        assert!(
            bytes >= TAG_HEAD_BYTES as u64 && bytes < (1 << 28) + 2 * TAG_HEAD_BYTES as u64,
            "{bytes}"
        );
    }
}
