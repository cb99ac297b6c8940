//! Keys by which a submission that is sent again is recognised.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::{Map, Value};

use crate::Blake3;

/// A key of a user's for one submission. For [`SubmitKey::LIFETIME`] after the job was queued, the
/// same key stands for that job; a submission that was refused leaves its key free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmitKey {
    text: String,
    fingerprint: Blake3,
}

/// The text cannot be such a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an idempotency key is 1 to {} printable ASCII characters", SubmitKey::MAX_LENGTH)]
pub struct InvalidSubmitKey;

impl SubmitKey {
    /// How long a key stands for its job.
    pub const LIFETIME: TimeDelta = TimeDelta::hours(24);
    /// The longest key, in characters.
    pub const MAX_LENGTH: usize = 255;

    /// A key for a submission of these documents. The order of an object's keys makes no
    /// difference.
    ///
    /// # Errors
    /// When the text is empty, too long, or has other characters.
    pub fn new(text: &str, submission: &[&Map<String, Value>]) -> Result<Self, InvalidSubmitKey> {
        if text.is_empty()
            || text.len() > Self::MAX_LENGTH
            || !text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        {
            return Err(InvalidSubmitKey);
        }
        let mut canonical = String::new();
        submission.iter().for_each(|document| write_object(document, &mut canonical));
        Ok(Self { text: text.to_owned(), fingerprint: Blake3::of(canonical.as_bytes()) })
    }

    /// The key.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What tells one submission from another.
    pub fn fingerprint(&self) -> Blake3 {
        self.fingerprint
    }
}

fn write_object(object: &Map<String, Value>, out: &mut String) {
    let in_order: BTreeMap<&String, &Value> = object.iter().collect();
    out.push('{');
    for (key, value) in in_order {
        out.push_str(&Value::from(key.as_str()).to_string());
        out.push(':');
        write(value, out);
        out.push(',');
    }
    out.push('}');
}

fn write(value: &Value, out: &mut String) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match value {
        Value::Object(object) => write_object(object, out),
        Value::Array(items) => {
            out.push('[');
            for item in items {
                write(item, out);
                out.push(',');
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_submission_is_told_from_another_whatever_the_order_of_its_keys() {
        let of = |value: Value| {
            SubmitKey::new("k", &[value.as_object().expect("an object")])
                .map(|key| key.fingerprint())
        };
        assert_eq!(
            of(json!({ "a": { "x": 1, "y": [2] }, "b": 0 })),
            of(json!({ "b": 0, "a": { "y": [2], "x": 1 } }))
        );
        assert_ne!(of(json!({ "a": [1, 2] })), of(json!({ "a": [2, 1] })));
        assert_ne!(of(json!({ "a": "1" })), of(json!({ "a": 1 })));
        let (one, none) = (json!({ "a": {} }), json!({}));
        let both = |first: &Value, second: &Value| {
            SubmitKey::new("k", &[first, second].map(|value| value.as_object().expect("an object")))
        };
        assert_ne!(both(&one, &none), both(&none, &one));
    }

    #[test]
    fn a_key_is_printable_and_not_endless() {
        for bad in ["", "a\nb", "ä", &"k".repeat(256)] {
            assert_eq!(SubmitKey::new(bad, &[]), Err(InvalidSubmitKey), "{bad}");
        }
        assert!(SubmitKey::new(&"k".repeat(255), &[]).is_ok());
    }
}
