//! What nodes save on a worker: the prefixes that they get there, and models that they save without a word.

use serde_json::{Map, Value};

use crate::names::marked_prefix;

/// Nodes of ComfyUI's own that save a model and show nothing of it.
const MODEL_SAVERS: [&str; 7] = ["SaveLoRA", "LoraSave", "CheckpointSave", "ImageOnlyCheckpointSave", "ModelSave", "CLIPSave", "VAESave"];

/// Whether an input is the beginning of names that a node saves files under.
fn is_prefix(input: &str, is_output: bool) -> bool {
    ["filename_prefix", "file_prefix", "save_prefix", "output_prefix"].iter().any(|end| input.ends_with(end))
        || (is_output && input == "prefix")
}

/// Puts the mark of an attempt before what nodes save. A prefix that comes over a link is left as it is.
pub(crate) fn mark_prefixes(prompt: &mut Map<String, Value>, object_info: &Map<String, Value>, mark: &str) {
    for (_, node) in prompt.iter_mut() {
        let info = node["class_type"].as_str().and_then(|class| object_info.get(class)).unwrap_or(&Value::Null);
        let is_output = info["output_node"] == true;
        let is_core = info["python_module"].as_str().is_some_and(|module| module == "nodes" || module.starts_with("comfy_extras."));
        for (input, value) in node.get_mut("inputs").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Value::String(own) = value
                && is_prefix(input, is_output)
            {
                *own = marked_prefix(own, mark, is_core);
            }
        }
    }
}

/// The nodes that save a model, if they run, each with the beginning of its files' names.
pub(crate) fn model_savers(workflow: &Map<String, Value>, mark: &str) -> Vec<(String, String)> {
    let mut savers = Vec::new();
    for (id, node) in workflow {
        let class = node["class_type"].as_str().unwrap_or_default();
        let inputs = &node["inputs"];
        let prefix = inputs["filename_prefix"].as_str().or_else(|| inputs["prefix"].as_str());
        if let Some(prefix) = prefix.filter(|_| MODEL_SAVERS.contains(&class)) {
            savers.push((id.clone(), marked_prefix(prefix, mark, false)));
        }
    }
    // Where one beginning is the beginning of another, the longer one has its files first.
    savers.sort_by_key(|(_, begin)| std::cmp::Reverse(begin.len()));
    savers
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn prefixes_of_saving_nodes_are_marked_and_nothing_else_is() {
        let map = |value: Value| value.as_object().cloned().expect("an object");
        let info = map(json!({
            "SaveImage": {"output_node": true, "python_module": "nodes"},
            "SaveLoRA": {"output_node": true, "python_module": "comfy_extras.nodes_train"},
            "PackSaver": {"output_node": true, "python_module": "custom_nodes.pack"},
            "AddText": {"output_node": false, "python_module": "custom_nodes.pack"},
        }));
        let mut prompt = map(json!({
            "1": {"class_type": "SaveImage", "inputs": {"filename_prefix": "a/b", "images": ["9", 0]}},
            "2": {"class_type": "SaveLoRA", "inputs": {"prefix": "loras/x", "steps": ["9", 1]}},
            "3": {"class_type": "PackSaver", "inputs": {"filename_prefix": "../../etc/x", "text": "prefix"}},
            "4": {"class_type": "AddText", "inputs": {"prefix": "loras/x"}},
            "5": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["4", 0]}},
            "6": {"class_type": "SaveImage", "inputs": {"filename_prefix": "../x"}},
        }));
        let savers = model_savers(&prompt, "mark-");
        mark_prefixes(&mut prompt, &info, "mark-");
        let found = |node: &str, input: &str| prompt[node]["inputs"][input].clone();
        assert_eq!(found("1", "filename_prefix"), "mark-b");
        assert_eq!(found("2", "prefix"), "mark-x");
        assert_eq!((found("3", "filename_prefix"), found("3", "text")), (json!("mark-x"), json!("prefix")));
        assert_eq!(found("4", "prefix"), "loras/x");
        assert_eq!(found("5", "filename_prefix"), json!(["4", 0]));
        assert_eq!(found("6", "filename_prefix"), "../mark-x");
        assert_eq!(savers, [("2".to_owned(), "mark-x".to_owned())]);
    }
}
