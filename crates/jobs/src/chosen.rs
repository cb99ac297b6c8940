//! The names of files that a workflow itself holds.
//!
//! Some nodes show what they were given as it is. On a worker that users share, an output that such
//! a text names is not the job's: its user has chosen it, and it can be anybody's.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::{Map, Value};

/// The longest name of a file that is looked at, in bytes; no file system has longer ones.
const NAME_BYTES: usize = 1024;

/// The last parts of all texts of a workflow, as digests: workflows are large, and names are only
/// compared.
#[derive(Debug, Default)]
pub(crate) struct ChosenNames {
    hasher: RandomState,
    digests: HashSet<u64>,
}

impl ChosenNames {
    pub(crate) fn of(workflow: &Map<String, Value>) -> Self {
        let mut names = Self::default();
        workflow.values().for_each(|value| names.take_in(value));
        names
    }

    /// As deep as a submission may be nested.
    fn take_in(&mut self, value: &Value) {
        match value {
            Value::String(text) => {
                let name = last_part(text);
                if name.len() <= NAME_BYTES {
                    self.digests.insert(self.hasher.hash_one(name));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.take_in(item)),
            Value::Object(map) => map.values().for_each(|value| self.take_in(value)),
            _ => {}
        }
    }

    /// Whether a text of the workflow names this file, in whatever folder.
    pub(crate) fn name(&self, file: &str) -> bool {
        self.digests.contains(&self.hasher.hash_one(last_part(file)))
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_anywhere_in_a_workflow_is_chosen() {
        let workflow = json!({ "1": { "class_type": "Preview3D", "inputs": {
            "model_file": "", "camera_info": [{ "filename": "a b.png", "type": "output" }, 5], "words": "in loras\\x.safetensors"
        } } });
        let names = ChosenNames::of(workflow.as_object().expect("a workflow"));
        assert!(
            names.name("a b.png") && names.name("folder/a b.png") && names.name("x.safetensors")
        );
        assert!(!names.name("a.png") && !names.name("b.png"));
    }
}
