//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

/// Holds metadata against a filter, with a zero byte between them.
pub fn metadata_filter(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((filter, metadata)) = text.split_once('\0') else { return };
    let (Ok(filter), Ok(metadata)) = (serde_json::from_str(filter), serde_json::from_str(metadata))
    else {
        return;
    };
    let serde_json::Value::Object(filter) = filter else { return };
    let matches = crate::catalogue::filter::metadata_matches(&metadata, &filter);
    assert!(matches || !filter.is_empty(), "a filter of nothing matches everything");
}
