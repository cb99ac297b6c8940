//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use comfy_cloud_domain::UserPath;

use crate::mcp;
use crate::range::Asked;
use crate::{images, range, v2};

/// Reads a `Range` header, for content whose size is the first eight bytes.
pub fn range(data: &[u8]) {
    let Some((size, header)) = data.split_first_chunk::<8>() else { return };
    let (size, Ok(header)) = (u64::from_le_bytes(*size), std::str::from_utf8(header)) else {
        return;
    };
    if let Asked::Part(part) = range::parse(Some(header), size) {
        assert!(part.start < part.end && part.end <= size, "{header}: {part:?} of {size}");
    }
}

/// Checks a path of user data.
pub fn userdata_path(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(path) = UserPath::try_from(text) {
        let path = path.as_str();
        let stays = std::path::Path::new(path)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        assert!(stays && path == text, "{text} leads elsewhere");
    }
}

/// Looks for a workflow in a PNG, as agents ask for it.
pub fn workflow_of_png(data: &[u8]) {
    if let Some(text) = mcp::source::png_text(data, b"prompt") {
        assert!(text.len() < data.len(), "more came out than went in");
    }
}

/// Sets an input of a workflow: its place is the first line, the workflow the rest.
pub fn set_input(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((place, workflow)) = text.split_once('\n') else { return };
    let Ok(serde_json::Value::Object(mut workflow)) = serde_json::from_str(workflow) else {
        return;
    };
    let nodes = workflow.len();
    let _ = mcp::source::set(&mut workflow, [(place.to_owned(), serde_json::Value::Null)]);
    assert_eq!(workflow.len(), nodes, "{place}");
}

/// Reads what streams of events are made of: a worker's binary frame, or its message.
pub fn event(data: &[u8]) {
    v2::events::read(&bytes::Bytes::copy_from_slice(data));
}

/// Decodes a picture within the limits, as a preview and as a mask over another.
pub fn image(data: &[u8]) {
    let _ = images::check_size(&data[..data.len().min(images::HEAD_BYTES)]);
    let _ = images::working_bytes(&data[..data.len().min(images::HEAD_BYTES)]);
    let _ = images::convert(data, images::Wanted::Channel(images::Channel::Alpha));
    let _ = images::thumbnail(data, 64);
    let _ = images::apply_mask(data, data);
}
