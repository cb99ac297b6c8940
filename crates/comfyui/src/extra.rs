//! What comes with a workflow and goes to the worker.

use serde_json::{Map, Value};

/// The keys that ComfyUI reads.
const KEYS: [&str; 4] = ["client_id", "create_time", "extra_pnginfo", "preview_method"];

/// Of what came with a submission, what is sent with it.
#[must_use]
pub fn extra_data(extra: &Map<String, Value>) -> Map<String, Value> {
    extra
        .iter()
        .filter(|(key, _)| KEYS.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}
