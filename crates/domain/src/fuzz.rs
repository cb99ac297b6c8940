//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use serde_json::{Map, Value};

use crate::{ContentHash, Labels, SubmitKey};

/// Reads a hash, and writes it again.
pub fn hash(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(hash) = text.parse::<ContentHash>() {
        assert_eq!(hash.to_string(), text, "another hash is written than was read");
    }
}

/// Reads a submission's key, which is the first line, and its labels, which are the rest.
pub fn submission(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((key, labels)) = text.split_once('\n') else { return };
    let Ok(Value::Object(labels)) = serde_json::from_str(labels) else { return };
    let reversed: Map<String, Value> = labels.clone().into_iter().rev().collect();
    assert_eq!(
        SubmitKey::new(key, &[&labels]),
        SubmitKey::new(key, &[&reversed]),
        "the order of keys makes a difference"
    );
    let _ = Labels::of_json(labels);
}
