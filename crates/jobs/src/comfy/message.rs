//! What a ComfyUI says over its websocket.

use bytes::{Buf, Bytes};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Something that happened to a job on a worker.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    /// The kind, `executing` and the like.
    pub(crate) kind: String,
    /// What it says.
    pub(crate) data: Map<String, Value>,
}

impl Message {
    /// The worker's name of the job that it is about.
    pub(crate) fn prompt_id(&self) -> Option<&str> {
        self.data.get("prompt_id").and_then(Value::as_str)
    }

    /// Whether it says that a node runs or has run: the job has begun, and what follows can take
    /// its time.
    pub(crate) fn begins_a_node(&self) -> bool {
        match self.kind.as_str() {
            "executing" => self.data.get("node").is_some_and(|node| !node.is_null()),
            "executed" | "progress" | "progress_state" | "progress_text" => true,
            _ => false,
        }
    }
}

/// Reads JSON as Python writes it: with `NaN`, `Infinity` and `-Infinity`, which are read as null.
///
/// # Errors
/// When it is not JSON even so.
pub(crate) fn read_python_json<T: DeserializeOwned>(text: &[u8]) -> serde_json::Result<T> {
    serde_json::from_slice(text).or_else(|error| match without_special_numbers(text) {
        Some(text) => serde_json::from_slice(&text),
        None => Err(error),
    })
}

/// The text with null in the place of numbers that JSON does not have; `None` when it has none.
fn without_special_numbers(text: &[u8]) -> Option<Vec<u8>> {
    const SPECIAL: [&[u8]; 3] = [b"-Infinity", b"Infinity", b"NaN"];
    let mut plain = Vec::with_capacity(text.len());
    let (mut in_string, mut found, mut at) = (false, false, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => in_string = !in_string,
            // Whatever is escaped ends no string.
            b'\\' if in_string => {
                plain.push(*byte);
                at += 1;
            }
            _ => {}
        }
        let rest = text.get(at..).unwrap_or_default();
        match SPECIAL.iter().find(|special| !in_string && rest.starts_with(special)) {
            Some(special) => {
                plain.extend_from_slice(b"null");
                at += special.len();
                found = true;
            }
            None => {
                plain.extend(rest.first());
                at += 1;
            }
        }
    }
    found.then_some(plain)
}

/// Reads a text frame; `None` when it is not one of ComfyUI's.
pub(crate) fn read_text(text: &str) -> Option<Message> {
    let mut value: Value = read_python_json(text.as_bytes()).ok()?;
    let kind = value["type"].as_str()?.to_owned();
    match value["data"].take() {
        Value::Object(data) => Some(Message { kind, data }),
        _ => None,
    }
}

/// A binary frame.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Binary {
    /// About whatever runs; forwarded as it is.
    Plain(Bytes),
    /// A preview with metadata, which names its job, and the image behind it.
    Preview(Map<String, Value>, Bytes),
}

const PREVIEW_IMAGE: u32 = 1;
const TEXT: u32 = 3;
const PREVIEW_IMAGE_WITH_METADATA: u32 = 4;

/// Reads a binary frame; `None` when it is not one of ComfyUI's.
pub(crate) fn read_binary(frame: &Bytes) -> Option<Binary> {
    let mut rest = frame.clone();
    match rest.try_get_u32().ok()? {
        PREVIEW_IMAGE => {
            matches!(rest.try_get_u32().ok()?, 1 | 2).then(|| Binary::Plain(frame.clone()))
        }
        TEXT => {
            let length = rest.try_get_u32().ok()? as usize;
            (length <= rest.len()).then(|| Binary::Plain(frame.clone()))
        }
        PREVIEW_IMAGE_WITH_METADATA => {
            let length = rest.try_get_u32().ok()? as usize;
            if length > rest.len() {
                return None;
            }
            let metadata = serde_json::from_slice(&rest.split_to(length)).ok()?;
            Some(Binary::Preview(metadata, rest))
        }
        _ => None,
    }
}

impl Binary {
    /// The frame, with a job's name here in place of the worker's.
    pub(crate) fn write(self, remote_id: &str, id: &str) -> Bytes {
        match self {
            Self::Plain(frame) => frame,
            Self::Preview(metadata, image) => {
                let mut metadata = Value::Object(metadata);
                replace_id(&mut metadata, remote_id, id);
                let text = metadata.to_string();
                let mut frame = Vec::with_capacity(8 + text.len() + image.len());
                frame.extend_from_slice(&PREVIEW_IMAGE_WITH_METADATA.to_be_bytes());
                frame.extend_from_slice(&(text.len() as u32).to_be_bytes());
                frame.extend_from_slice(text.as_bytes());
                frame.extend_from_slice(&image);
                frame.into()
            }
        }
    }

    /// The worker's name of the job that it is about, when it says.
    pub(crate) fn prompt_id(&self) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::Preview(metadata, _) => metadata.get("prompt_id").and_then(Value::as_str),
        }
    }
}

/// Puts a job's name here in the place of the worker's, wherever it stands.
pub(crate) fn replace_id(value: &mut Value, remote_id: &str, id: &str) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match value {
        Value::String(text) if text == remote_id => id.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_id(item, remote_id, id)),
        Value::Object(map) => map.values_mut().for_each(|item| replace_id(item, remote_id, id)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn frames_are_told_apart_and_rewritten() {
        let plain = Bytes::from_static(&[0, 0, 0, 1, 0, 0, 0, 1, 0xff, 0xd8]);
        assert_eq!(read_binary(&plain), Some(Binary::Plain(plain.clone())));
        let metadata = br#"{"prompt_id":"theirs","node_id":"3"}"#;
        let mut frame = vec![0, 0, 0, 4, 0, 0, 0, metadata.len() as u8];
        frame.extend_from_slice(metadata);
        frame.extend_from_slice(b"image");
        let read = read_binary(&frame.into()).expect("a preview");
        assert_eq!(read.prompt_id(), Some("theirs"));
        let written = read.write("theirs", "ours");
        let again = read_binary(&written).expect("a preview");
        assert_eq!(again.prompt_id(), Some("ours"));
        assert!(written.ends_with(b"image"));
    }

    #[test]
    fn text_that_is_none_of_comfyuis_is_passed_over() {
        assert_eq!(read_text("{"), None);
        assert_eq!(read_text("[1]"), None);
        assert_eq!(read_text(r#"{"type": 5, "data": {}}"#), None);
        assert_eq!(read_text(r#"{"type": "executing", "data": []}"#), None);
        assert!(read_text(r#"{"type": "executing", "data": {"node": null}}"#).is_some());
    }

    #[test]
    fn numbers_that_json_does_not_have_are_null_and_texts_stay() {
        let text = br#"{"a": [NaN, -Infinity, Infinity, -1], "b": "NaN \" Infinity \\", "c": NaN}"#;
        let read: Value = read_python_json(text).expect("JSON");
        assert_eq!(
            read,
            serde_json::json!({ "a": [null, null, null, -1], "b": "NaN \" Infinity \\", "c": null })
        );
        assert!(read_python_json::<Value>(b"{\"half\": NaN, ").is_err());
        assert!(read_python_json::<Value>(b"{\"half\": \"\\").is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64), text in "[-NaInfinity\"\\\\{}:,\\[\\] ]*") {
            let _ = read_python_json::<Value>(&bytes);
            let _ = read_python_json::<Value>(text.as_bytes());
        }

        #[test]
        fn no_frame_makes_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..64), text in ".*") {
            if let Some(frame) = read_binary(&Bytes::from(bytes)) {
                frame.write("a", "b");
            }
            read_text(&text);
        }
    }
}
