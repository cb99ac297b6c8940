//! Labels of jobs: what a submitter calls a job by, to find it again.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// How many labels a job has at the most.
const MAX_LABELS: usize = 16;
/// The longest key, in characters.
const MAX_KEY: usize = 40;
/// The longest value, in characters.
const MAX_VALUE: usize = 256;

/// At most sixteen pairs of texts. A key has 1 to 40 letters, digits, `_`, `-` and `.`; a value at
/// most 256 characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(BTreeMap<String, String>);

/// What is wrong with labels.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLabels {
    /// There are too many.
    #[error("a job has at most {MAX_LABELS} labels; these are {0}")]
    Count(usize),
    /// A key is too long or has other characters.
    #[error("the key `{0}` is not 1 to {MAX_KEY} letters, digits, `_`, `-` and `.`")]
    Key(String),
    /// A value is not a text.
    #[error("the value of `{0}` is not a text")]
    Type(String),
    /// A value is too long, or has NUL in it.
    #[error("the value of `{0}` has more than {MAX_VALUE} characters, or the character NUL")]
    Value(String),
}

impl Labels {
    /// Labels of pairs.
    ///
    /// # Errors
    /// When one of them, or their number, is not allowed.
    pub fn new(pairs: BTreeMap<String, String>) -> Result<Self, InvalidLabels> {
        if pairs.len() > MAX_LABELS {
            return Err(InvalidLabels::Count(pairs.len()));
        }
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        for (key, value) in &pairs {
            if key.is_empty() || key.len() > MAX_KEY || !key.chars().all(is_allowed) {
                return Err(InvalidLabels::Key(key.chars().take(MAX_KEY).collect()));
            }
            if value.chars().count() > MAX_VALUE || value.contains('\0') {
                return Err(InvalidLabels::Value(key.clone()));
            }
        }
        Ok(Self(pairs))
    }

    /// Labels of a JSON object.
    ///
    /// # Errors
    /// As [`Self::new`], and when a value is not a text.
    pub fn of_json(object: Map<String, Value>) -> Result<Self, InvalidLabels> {
        let pairs = object.into_iter().map(|(key, value)| match value {
            Value::String(value) => Ok((key, value)),
            _ => Err(InvalidLabels::Type(key.chars().take(MAX_KEY).collect())),
        });
        Self::new(pairs.collect::<Result<_, _>>()?)
    }

    /// Labels as they were kept.
    pub fn kept(pairs: BTreeMap<String, String>) -> Self {
        Self(pairs)
    }

    /// The pairs, by key.
    pub fn pairs(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Result<Labels, InvalidLabels> {
        Labels::of_json(value.as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn labels_are_few_and_short_texts_under_plain_keys() {
        assert_eq!(
            read(json!({ "client": "acme", "a.b-c_1": "" })).map(|labels| labels.pairs().len()),
            Ok(2)
        );
        assert_eq!(read(json!({ "": "x" })), Err(InvalidLabels::Key(String::new())));
        assert!(matches!(read(json!({ "a b": "x" })), Err(InvalidLabels::Key(_))));
        assert!(matches!(read(json!({ "k".repeat(41): "x" })), Err(InvalidLabels::Key(_))));
        assert_eq!(read(json!({ "a": 1 })), Err(InvalidLabels::Type("a".to_owned())));
        assert_eq!(
            read(json!({ "a": "x".repeat(257) })),
            Err(InvalidLabels::Value("a".to_owned()))
        );
        let many: Map<String, Value> = (0..17).map(|n| (n.to_string(), "x".into())).collect();
        assert_eq!(Labels::of_json(many), Err(InvalidLabels::Count(17)));
    }
}
