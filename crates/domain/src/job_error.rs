//! Why a job failed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::Kept;

/// Why a job failed, with what its worker said of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobError {
    /// The node that failed; empty when it was none.
    pub node_id: String,
    /// Its class.
    pub node_type: String,
    /// The kind of error.
    pub exception_type: String,
    /// What is wrong.
    pub exception_message: String,
    /// Where in the node's code.
    pub traceback: Vec<String>,
    /// What the node was given.
    pub current_inputs: Map<String, Value>,
    /// What had been made, by node.
    pub current_outputs: Map<String, Value>,
    /// What else was said of it.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

impl Kept for JobError {
    const VERSION: u64 = 1;
}

impl JobError {
    /// Reads a worker's message: what is missing in it, or of another type, is empty.
    pub fn of_message(data: &Value) -> Self {
        let text = |key: &str| data[key].as_str().unwrap_or_default().to_owned();
        let texts = |key: &str| {
            data[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        // ComfyUI lists the nodes that had made something; an object says what.
        let current_outputs = match &data["current_outputs"] {
            Value::Object(map) => map.clone(),
            Value::Array(nodes) => nodes
                .iter()
                .filter_map(|node| Some((node.as_str()?.to_owned(), json!([]))))
                .collect(),
            _ => Map::new(),
        };
        let more = ["executed", "node_errors", "error"]
            .into_iter()
            .filter_map(|key| Some((key.to_owned(), data.get(key)?.clone())));
        Self {
            node_id: text("node_id"),
            node_type: text("node_type"),
            exception_type: text("exception_type"),
            exception_message: text("exception_message"),
            traceback: texts("traceback"),
            current_inputs: data["current_inputs"].as_object().cloned().unwrap_or_default(),
            current_outputs,
            more: more.collect(),
        }
    }

    /// As JSON, in the form of ComfyUI's message.
    pub fn to_json(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            // A struct of texts and maps by texts is always an object.
            _ => Map::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_worker_says_is_read_as_far_as_it_is_understood_and_what_is_kept_strictly() {
        let said = json!({ "node_id": "7", "exception_message": "no such model", "traceback": ["a", 1], "current_outputs": ["3"], "executed": ["3"], "x": 1 });
        let error = JobError::of_message(&said);
        assert_eq!(
            (error.node_id.as_str(), error.node_type.as_str(), error.traceback.len()),
            ("7", "", 1)
        );
        assert_eq!(error.current_outputs.get("3"), Some(&json!([])));
        assert_eq!(error.more.keys().collect::<Vec<_>>(), ["executed"]);
        assert_eq!(JobError::from_kept(&error.to_kept().expect("written")).expect("read"), error);
        assert!(JobError::from_kept(r#"{"node_id":7}"#).is_err());
        assert_eq!(JobError::of_message(&json!("nonsense")), JobError::default());
    }
}
