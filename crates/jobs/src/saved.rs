//! What nodes save on a worker: the prefixes that they get there, and models that they save without a word.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::names::marked_prefix;

/// Nodes of ComfyUI's own that save a model and show nothing of it.
const MODEL_SAVERS: [&str; 7] = ["SaveLoRA", "LoraSave", "CheckpointSave", "ImageOnlyCheckpointSave", "ModelSave", "CLIPSave", "VAESave"];

/// Whether an input is the beginning of names that a node saves files under.
fn is_prefix(input: &str, is_output: bool) -> bool {
    ["filename_prefix", "file_prefix", "save_prefix", "output_prefix"].iter().any(|end| input.ends_with(end))
        || (is_output && input == "prefix")
}

/// How far a prefix is followed over links.
const DEPTH: u32 = 6;
/// What is saved begins so where nothing else is known.
const DEFAULT: &str = "ComfyUI";

/// Puts the mark of an attempt before what nodes save, also where the prefix is a number, is left out, or comes over a link
/// from nodes that only hold and join texts.
///
/// What else comes over a link is known when the job runs, and not before. Where users share the worker, the class's
/// default is taken instead, for a name without a mark could be that of another user's file; on a worker of the user's
/// or the group's own the link stays.
pub(crate) fn mark_prefixes(prompt: &mut Map<String, Value>, object_info: &Map<String, Value>, mark: &str, is_shared: bool) {
    let mut marked: Vec<(String, String, String)> = Vec::new();
    for (id, node) in prompt.iter() {
        let info = node["class_type"].as_str().and_then(|class| object_info.get(class)).unwrap_or(&Value::Null);
        let is_output = info["output_node"] == true;
        let is_core = info["python_module"].as_str().is_some_and(|module| module == "nodes" || module.starts_with("comfy_extras."));
        let specs = ["required", "optional"].into_iter().filter_map(|section| info["input"][section].as_object()).flatten();
        let defaults: BTreeMap<&str, &str> = specs
            .filter(|(input, spec)| spec[0] == "STRING" && is_prefix(input, is_output))
            .map(|(input, spec)| (input.as_str(), spec[1]["default"].as_str().unwrap_or(DEFAULT)))
            .collect();
        let default = |input: &str| defaults.get(input).map_or(DEFAULT, |text| *text).to_owned();
        let given = node["inputs"].as_object().into_iter().flatten().filter(|(input, _)| is_prefix(input, is_output));
        for (input, value) in given.clone() {
            let known = text_of(prompt, value, DEPTH);
            if let Some(own) = known.or_else(|| is_shared.then(|| default(input))) {
                marked.push((id.clone(), input.clone(), marked_prefix(&own, mark, is_core)));
            }
        }
        let left_out = defaults.keys().filter(|input| given.clone().all(|(name, _)| name != *input));
        marked.extend(left_out.map(|input| (id.clone(), (*input).to_owned(), marked_prefix(&default(input), mark, is_core))));
    }
    for (id, input, prefix) in marked {
        if let Some(inputs) = prompt.get_mut(&id).and_then(|node| node["inputs"].as_object_mut()) {
            inputs.insert(input, prefix.into());
        }
    }
}

/// The text that an input gets, if that is known before the job runs.
fn text_of(prompt: &Map<String, Value>, value: &Value, depth: u32) -> Option<String> {
    let (from, slot) = match value {
        Value::String(text) => return Some(text.clone()),
        Value::Object(wrapped) if wrapped.contains_key("__value__") => {
            return text_of(prompt, &wrapped["__value__"], depth.checked_sub(1)?);
        }
        Value::Array(link) => match link.as_slice() {
            [Value::String(from), slot] => (from, slot),
            _ => return Some(value.to_string()),
        },
        // ComfyUI makes a text of it.
        other => return Some(other.to_string()),
    };
    let node = prompt.get(from).filter(|_| *slot == 0 || *slot == false)?;
    let input = |name: &str| text_of(prompt, &node["inputs"][name], depth.checked_sub(1)?);
    match node["class_type"].as_str()? {
        "PrimitiveString" | "PrimitiveStringMultiline" => input("value"),
        "StringConcatenate" => Some([input("string_a")?, input("delimiter")?, input("string_b")?].concat()),
        _ => None,
    }
}

/// The nodes that save a model, if they run, each with the beginning of its files' names.
pub(crate) fn model_savers(workflow: &Map<String, Value>, mark: &str) -> Vec<(String, String)> {
    let mut savers = Vec::new();
    for (id, node) in workflow {
        let class = node["class_type"].as_str().unwrap_or_default();
        let inputs = &node["inputs"];
        let prefix = ["filename_prefix", "prefix"].into_iter().find_map(|input| text_of(workflow, inputs.get(input)?, DEPTH));
        if let Some(prefix) = prefix.filter(|_| MODEL_SAVERS.contains(&class)) {
            savers.push((id.clone(), marked_prefix(&prefix, mark, false)));
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
            "Optional": {
                "output_node": true, "python_module": "custom_nodes.pack",
                "input": {"optional": {"filename_prefix": ["STRING", {"default": "sub/opt"}], "prefix_length": ["INT"]}},
            },
        }));
        let mut prompt = map(json!({
            "1": {"class_type": "SaveImage", "inputs": {"filename_prefix": "a/b", "images": ["9", 0]}},
            "2": {"class_type": "SaveLoRA", "inputs": {"prefix": "loras/x", "steps": ["9", 1]}},
            "3": {"class_type": "PackSaver", "inputs": {"filename_prefix": "../../etc/x", "text": "prefix"}},
            "4": {"class_type": "AddText", "inputs": {"prefix": "loras/x"}},
            "5": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["4", 0]}},
            "6": {"class_type": "SaveImage", "inputs": {"filename_prefix": "../x"}},
            "7": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["8", 0]}},
            "8": {"class_type": "PrimitiveString", "inputs": {"value": "/../b_%batch_num%"}},
            "9": {"class_type": "StringConcatenate", "inputs": {"string_a": ["8", false], "string_b": "c", "delimiter": "-"}},
            "10": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["9", 0]}},
            "11": {"class_type": "SaveImage", "inputs": {"filename_prefix": 5}},
            "12": {"class_type": "SaveImage", "inputs": {"filename_prefix": {"x/../y": true}}},
            "13": {"class_type": "Optional", "inputs": {"other": 1}},
            "14": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["8", 1]}},
            "15": {"class_type": "SaveImage", "inputs": {"filename_prefix": ["16", 0]}},
            "16": {"class_type": "PrimitiveString", "inputs": {"value": ["16", 0]}},
        }));
        let before = prompt.clone();
        let savers = model_savers(&prompt, "mark-");
        mark_prefixes(&mut prompt, &info, "mark-", true);
        let found = |node: &str, input: &str| prompt[node]["inputs"][input].clone();
        assert_eq!(found("1", "filename_prefix"), "mark-b");
        assert_eq!(found("2", "prefix"), "mark-x");
        assert_eq!((found("3", "filename_prefix"), found("3", "text")), (json!("mark-x"), json!("prefix")));
        assert_eq!(found("4", "prefix"), "loras/x");
        assert_eq!(found("5", "filename_prefix"), "mark-ComfyUI");
        assert_eq!(
            (found("7", "filename_prefix"), found("10", "filename_prefix")),
            (json!("../mark-b_%batch_num%"), json!("../mark-b_%batch_num%-c"))
        );
        assert_eq!((found("11", "filename_prefix"), found("12", "filename_prefix")), (json!("mark-5"), json!("mark-y\":true}")));
        assert_eq!(found("13", "filename_prefix"), "mark-opt");
        assert!(prompt["13"]["inputs"].get("prefix_length").is_none());
        assert_eq!((found("14", "filename_prefix"), found("15", "filename_prefix")), (json!("mark-ComfyUI"), json!("mark-ComfyUI")));
        assert_eq!(found("6", "filename_prefix"), "../mark-x");
        assert_eq!(savers, [("2".to_owned(), "mark-x".to_owned())]);

        // On a worker of one's own, what is not known stays.
        let mut own = before;
        mark_prefixes(&mut own, &info, "mark-", false);
        let found = |node: &str| own[node]["inputs"]["filename_prefix"].clone();
        assert_eq!((found("5"), found("7"), found("1")), (json!(["4", 0]), json!("../mark-b_%batch_num%"), json!("mark-b")));
    }
}
