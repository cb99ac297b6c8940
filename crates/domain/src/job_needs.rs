//! What a job needs: of a worker, and of its user's files.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Error, Map, Value};

use crate::{Blake3, Kept};

/// What a workflow needs of a worker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirements {
    /// Node classes.
    pub classes: BTreeSet<String>,
    /// Values of choices - models, above all - by class and input.
    pub choices: BTreeSet<(String, String, String)>,
    /// Whether a class is denied where users who need not trust each other share a worker.
    #[serde(default)]
    pub unshared: bool,
}

impl Kept for Requirements {
    const VERSION: u64 = 1;
}

/// An input that names a file, and the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileInput {
    /// The node.
    pub node: String,
    /// The input.
    pub input: String,
    /// Where in the input: a JSON pointer, empty for the whole.
    #[serde(default)]
    pub pointer: String,
    /// The folder below the worker's input folder that it must lie in; mostly empty.
    #[serde(default)]
    pub folder: String,
    /// The content.
    #[serde(rename = "digest", with = "hex_digits")]
    pub hash: Blake3,
    /// Its bytes.
    pub size_bytes: u64,
    /// The name that it has on workers.
    pub name: String,
}

/// What a job needs beside its workflow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobInputs {
    /// The workflow as it is sent; absent if that is the one that was submitted.
    #[serde(default)]
    pub prompt: Option<Map<String, Value>>,
    /// The files.
    #[serde(default)]
    pub files: Vec<FileInput>,
}

impl Kept for JobInputs {
    const VERSION: u64 = 1;

    /// The first programs kept the files alone.
    fn from_unversioned(value: Value) -> Result<Self, Error> {
        match value {
            Value::Array(_) => Ok(Self { prompt: None, files: serde_json::from_value(value)? }),
            value => serde_json::from_value(value),
        }
    }
}

/// Content as 64 hex digits.
mod hex_digits {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::Blake3;

    pub(super) fn serialize<S: Serializer>(hash: &Blake3, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hash.to_hex())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Blake3, D::Error> {
        Blake3::from_hex(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn file() -> FileInput {
        FileInput {
            node: "4".to_owned(),
            input: "image".to_owned(),
            pointer: String::new(),
            folder: String::new(),
            hash: Blake3::of(b"bytes"),
            size_bytes: 5,
            name: "x.png".to_owned(),
        }
    }

    #[test]
    fn what_is_kept_has_a_version_and_is_read_again() {
        let requirements = Requirements {
            classes: ["A".to_owned()].into(),
            unshared: true,
            ..Requirements::default()
        };
        let kept = requirements.to_kept().expect("written");
        assert!(kept.contains("\"version\":1"), "{kept}");
        assert_eq!(Requirements::from_kept(&kept).expect("read"), requirements);
        let inputs = JobInputs { prompt: Some(Map::new()), files: vec![file()] };
        assert_eq!(
            JobInputs::from_kept(&inputs.to_kept().expect("written")).expect("read"),
            inputs
        );
    }

    #[test]
    fn what_earlier_programs_have_kept_is_read() {
        let earlier = r#"{"classes":["A"],"choices":[["A","model","m.pt"]]}"#;
        let read = Requirements::from_kept(earlier).expect("without a version");
        assert_eq!((read.choices.len(), read.unshared), (1, false));
        let digest = Blake3::of(b"bytes").to_hex();
        let earlier = json!([{ "node": "4", "input": "image", "digest": digest, "size_bytes": 5, "name": "x.png" }]);
        assert_eq!(
            JobInputs::from_kept(&earlier.to_string()).expect("the files alone").files,
            [file()]
        );
        assert_eq!(JobInputs::from_kept("[]").expect("none"), JobInputs::default());
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        let bad = [
            r#"{"classes":[]}"#,
            r#"{"classes":[],"choices":[],"more":1}"#,
            r#"{"version":2,"classes":[],"choices":[]}"#,
            "{half",
            "[]",
        ];
        for bad in bad {
            assert!(Requirements::from_kept(bad).is_err(), "{bad}");
        }
        let bad = [r#"{"files":[{"node":"4"}]}"#, r#"{"version":"1"}"#, r#"{"prompt":[]}"#, "null"];
        for bad in bad {
            assert!(JobInputs::from_kept(bad).is_err(), "{bad}");
        }
    }
}
