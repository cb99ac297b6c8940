//! What nodes save on a worker: the prefixes that they get there, and models that they save without
//! a word.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use comfy_cloud_comfyui::is_model;
use serde_json::{Map, Value};

use crate::names::marked_prefix;

/// Nodes of ComfyUI's own that save a model and show nothing of it.
const MODEL_SAVERS: [&str; 7] = [
    "SaveLoRA",
    "LoraSave",
    "CheckpointSave",
    "ImageOnlyCheckpointSave",
    "ModelSave",
    "CLIPSave",
    "VAESave",
];

/// Whether an input is the beginning of names that a node saves files under.
fn is_prefix(input: &str, is_output: bool) -> bool {
    ["filename_prefix", "file_prefix", "save_prefix", "output_prefix"]
        .iter()
        .any(|end| input.ends_with(end))
        || (is_output && input == "prefix")
}

/// The longest text that can be the beginning of a file's path, in bytes; what is longer is no
/// name.
const LONGEST: usize = 512;
/// What is saved begins so where nothing else is known.
const DEFAULT: &str = "ComfyUI";

/// Puts the mark of an attempt before what nodes save, also where the prefix is a number, is left
/// out, or comes over a link from nodes that only hold and join texts.
///
/// What else comes over a link is known when the job runs, and not before. Where users share the
/// worker, the class's default is taken instead, for a name without a mark could be that of another
/// user's file; on a worker of the user's or the group's own the link stays.
pub(crate) fn mark_prefixes(
    prompt: &mut Map<String, Value>,
    object_info: &Map<String, Value>,
    mark: &str,
    is_shared: bool,
) {
    let mut marked: Vec<(String, String, String)> = Vec::new();
    let mut texts = Texts::of(prompt);
    for (id, node) in prompt.iter() {
        let info = node["class_type"]
            .as_str()
            .and_then(|class| object_info.get(class))
            .unwrap_or(&Value::Null);
        let is_output = info["output_node"] == true;
        let is_core = is_core(info);
        let specs = ["required", "optional"]
            .into_iter()
            .filter_map(|section| info["input"][section].as_object())
            .flatten();
        let defaults: BTreeMap<&str, &str> = specs
            .filter(|(input, spec)| spec[0] == "STRING" && is_prefix(input, is_output))
            .map(|(input, spec)| (input.as_str(), spec[1]["default"].as_str().unwrap_or(DEFAULT)))
            .collect();
        let default = |input: &str| defaults.get(input).map_or(DEFAULT, |text| *text).to_owned();
        let given = node["inputs"]
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(input, _)| is_prefix(input, is_output));
        for (input, value) in given.clone() {
            let known = texts.of_value(value).map(|text| text.to_string());
            if let Some(own) =
                known.or_else(|| (is_shared || !is_link(value)).then(|| default(input)))
            {
                marked.push((id.clone(), input.clone(), marked_prefix(&own, mark, is_core)));
            }
        }
        let left_out =
            defaults.keys().filter(|input| given.clone().all(|(name, _)| name != *input));
        marked.extend(left_out.map(|input| {
            (id.clone(), (*input).to_owned(), marked_prefix(&default(input), mark, is_core))
        }));
    }
    for (id, input, prefix) in marked {
        if let Some(inputs) = prompt.get_mut(&id).and_then(|node| node["inputs"].as_object_mut()) {
            inputs.insert(input, prefix.into());
        }
    }
}

/// The texts that inputs get, as far as they are known before the job runs. Each node is looked at
/// once, whatever links to it: texts that join texts could otherwise be many times as long as the
/// workflow.
struct Texts<'a> {
    prompt: &'a Map<String, Value>,
    known: HashMap<&'a str, Option<Rc<str>>>,
}

impl<'a> Texts<'a> {
    fn of(prompt: &'a Map<String, Value>) -> Self {
        Self { prompt, known: HashMap::new() }
    }

    fn of_value(&mut self, value: &'a Value) -> Option<Rc<str>> {
        let (from, slot) = match value {
            Value::String(text) => return short(text),
            Value::Object(wrapped) if wrapped.contains_key("__value__") => {
                return self.of_value(&wrapped["__value__"]);
            }
            Value::Array(link) => match link.as_slice() {
                [Value::String(from), slot] => (from, slot),
                _ => return short(&value.to_string()),
            },
            // ComfyUI makes a text of it.
            other => return short(&other.to_string()),
        };
        if *slot == 0 || *slot == false { self.of_node(from) } else { None }
    }

    fn of_node(&mut self, id: &'a str) -> Option<Rc<str>> {
        if let Some(known) = self.known.get(id) {
            return known.clone();
        }
        // A node that builds on itself has no text.
        self.known.insert(id, None);
        let node = self.prompt.get(id)?;
        let text = match node["class_type"].as_str()? {
            "PrimitiveString" | "PrimitiveStringMultiline" => {
                self.of_value(&node["inputs"]["value"])
            }
            "StringConcatenate" => {
                let parts = ["string_a", "delimiter", "string_b"]
                    .map(|input| self.of_value(&node["inputs"][input]));
                let [Some(a), Some(delimiter), Some(b)] = parts else { return None };
                short(&[a, delimiter, b].concat())
            }
            _ => None,
        };
        self.known.insert(id, text.clone());
        text
    }
}

/// A text, unless it is too long to be a name.
fn short(text: &str) -> Option<Rc<str>> {
    (text.len() <= LONGEST).then(|| text.into())
}

fn is_link(value: &Value) -> bool {
    matches!(value.as_array().map(Vec::as_slice), Some([Value::String(_), _]))
}

/// The input that keeps what ComfyUI caches of one user's nodes from another's.
const CACHED_FOR: &str = "comfy_cloud_cached_for";
/// What ComfyUI gives a node of its whole job.
const WHOLE_JOB: [&str; 3] = ["PROMPT", "EXTRA_PNGINFO", "DYNPROMPT"];

/// Gives nodes an input that each user has another value of: those that see their whole job, or show
/// something, and of ComfyUI's own all but those that only load a model that everybody may choose.
///
/// ComfyUI keeps what nodes have made, and takes it again for any job with equal inputs. It says
/// which nodes it did not run for that: who guesses a text or a seed of another user's would hear
/// that the guess was right. What it fills in itself is not compared at all: a preview holds the
/// workflow of the job that it was made for, which may be another user's. An input that no class
/// declares is compared and given to no node of ComfyUI's; nodes of packs may take any input that
/// comes.
pub(crate) fn part_caches(
    prompt: &mut Map<String, Value>,
    object_info: &Map<String, Value>,
    user: &str,
) {
    for node in prompt.values_mut() {
        let info = node["class_type"]
            .as_str()
            .and_then(|class| object_info.get(class))
            .unwrap_or(&Value::Null);
        let Some(inputs) = node["inputs"].as_object_mut() else { continue };
        if sees_job(info) || is_core(info) && !loads_a_model(info, inputs) {
            inputs.insert(CACHED_FOR.to_owned(), user.into());
        }
    }
}

/// Whether a class belongs to ComfyUI itself.
fn is_core(info: &Value) -> bool {
    let module = info["python_module"].as_str();
    module.is_some_and(|module| module == "nodes" || module.starts_with("comfy_extras."))
}

/// Whether nodes of a class see their whole job, or show something.
fn sees_job(info: &Value) -> bool {
    let hidden = info["input"]["hidden"].as_object().into_iter().flatten();
    let mut kinds = hidden.filter_map(|(_, kind)| kind.as_str().or(kind[0].as_str()));
    info["output_node"] == true || kinds.any(|kind| WHOLE_JOB.contains(&kind))
}

/// Whether a node is given nothing but links and choices, one of them a model.
fn loads_a_model(info: &Value, inputs: &Map<String, Value>) -> bool {
    let is_choice = |name: &str, value: &Value| {
        let specs = ["required", "optional"].map(|section| &info["input"][section][name]);
        let mut options = specs
            .into_iter()
            .filter_map(|spec| spec[0].as_array().or_else(|| spec[1]["options"].as_array()));
        options.any(|options| options.contains(value))
    };
    inputs.iter().all(|(name, value)| is_link(value) || is_choice(name, value))
        && inputs.values().any(|value| value.as_str().is_some_and(is_model))
}

/// The nodes that save a model, if they run, each with the beginning of its files' names.
pub(crate) fn model_savers(workflow: &Map<String, Value>, mark: &str) -> Vec<(String, String)> {
    let (mut savers, mut texts) = (Vec::new(), Texts::of(workflow));
    for (id, node) in workflow {
        let class = node["class_type"].as_str().unwrap_or_default();
        let inputs = &node["inputs"];
        let prefix = ["filename_prefix", "prefix"]
            .into_iter()
            .find_map(|input| texts.of_value(inputs.get(input)?));
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
        assert_eq!(
            (found("3", "filename_prefix"), found("3", "text")),
            (json!("mark-x"), json!("prefix"))
        );
        assert_eq!(found("4", "prefix"), "loras/x");
        assert_eq!(found("5", "filename_prefix"), "mark-ComfyUI");
        assert_eq!(
            (found("7", "filename_prefix"), found("10", "filename_prefix")),
            (json!("../mark-b_%batch_num%"), json!("../mark-b_%batch_num%-c"))
        );
        assert_eq!(
            (found("11", "filename_prefix"), found("12", "filename_prefix")),
            (json!("mark-5"), json!("mark-y\":true}"))
        );
        assert_eq!(found("13", "filename_prefix"), "mark-opt");
        assert!(prompt["13"]["inputs"].get("prefix_length").is_none());
        assert_eq!(
            (found("14", "filename_prefix"), found("15", "filename_prefix")),
            (json!("mark-ComfyUI"), json!("mark-ComfyUI"))
        );
        assert_eq!(found("6", "filename_prefix"), "../mark-x");
        assert_eq!(savers, [("2".to_owned(), "mark-x".to_owned())]);

        // On a worker of one's own, what is not known stays.
        let mut own = before;
        mark_prefixes(&mut own, &info, "mark-", false);
        let found = |node: &str| own[node]["inputs"]["filename_prefix"].clone();
        assert_eq!(
            (found("5"), found("7"), found("1")),
            (json!(["4", 0]), json!("../mark-b_%batch_num%"), json!("mark-b"))
        );
    }

    #[test]
    fn texts_that_join_texts_are_no_longer_than_a_name() {
        let mut prompt = Map::new();
        for level in 0..200 {
            let below = if level == 0 {
                json!("z".repeat(9))
            } else {
                json!([format!("c{}", level - 1), 0])
            };
            let inputs = json!({ "string_a": below, "string_b": below, "delimiter": below });
            prompt.insert(
                format!("c{level}"),
                json!({ "class_type": "StringConcatenate", "inputs": inputs }),
            );
        }
        for saver in 0..2000 {
            let from = json!([format!("c{}", saver % 200), 0]);
            prompt.insert(
                format!("s{saver}"),
                json!({ "class_type": "SaveImage", "inputs": { "filename_prefix": from } }),
            );
        }
        prompt.insert(
            "long".to_owned(),
            json!({ "class_type": "SaveImage", "inputs": { "filename_prefix": "x".repeat(600) } }),
        );
        mark_prefixes(&mut prompt, &Map::new(), "mark-", false);
        let prefix = |node: &str| prompt[node]["inputs"]["filename_prefix"].clone();
        assert_eq!(
            (prefix("s2"), prefix("long")),
            (json!(format!("mark-{}", "z".repeat(243))), json!("mark-ComfyUI"))
        );
        assert_eq!(
            prefix("s199"),
            json!(["c199", 0]),
            "what is no name stays on a worker of one's own"
        );
    }

    #[test]
    fn what_says_something_of_its_user_is_cached_for_that_user() {
        let map = |value: Value| value.as_object().cloned().expect("an object");
        let core = |more: Value| {
            let mut info = map(json!({ "python_module": "comfy_extras.nodes" }));
            info.extend(map(more));
            Value::Object(info)
        };
        let loader = json!({ "required": { "name": [["a.safetensors"]], "strength": ["FLOAT"] }, "optional": { "dtype": ["COMBO", { "options": ["fp8"] }] } });
        let info = map(json!({
            "PreviewImage": {"output_node": true, "input": {"hidden": {"prompt": "PROMPT"}}},
            "PreviewAudio": {"output_node": false, "input": {"hidden": {"extra_pnginfo": ["EXTRA_PNGINFO"]}}},
            "PreviewAny": {"output_node": true},
            "PackText": {"input": {"required": {"text": ["STRING"]}}},
            "KSampler": core(json!({"input": {"hidden": {"unique_id": "UNIQUE_ID"}}})),
            "Loader": core(json!({ "input": loader })),
        }));
        let cached_for = |class: &str, inputs: Value| {
            let mut prompt = map(json!({ "1": { "class_type": class, "inputs": inputs } }));
            part_caches(&mut prompt, &info, "mine");
            prompt["1"]["inputs"][CACHED_FOR].clone()
        };
        for class in ["PreviewImage", "PreviewAudio", "PreviewAny", "KSampler"] {
            assert_eq!(cached_for(class, json!({ "x": ["2", 0] })), "mine", "{class}");
        }
        assert_eq!(cached_for("KSampler", json!({ CACHED_FOR: "another's" })), "mine");
        assert_eq!(cached_for("PackText", json!({ "text": "words" })), Value::Null);
        for inputs in [
            json!({ "name": "a.safetensors" }),
            json!({ "name": "a.safetensors", "dtype": "fp8", "model": ["2", 0] }),
        ] {
            assert_eq!(cached_for("Loader", inputs.clone()), Value::Null, "{inputs}");
        }
        for inputs in [
            json!({ "name": "a.safetensors", "strength": 0.5 }),
            json!({ "name": "b.safetensors" }),
            json!({ "dtype": "fp8" }),
        ] {
            assert_eq!(cached_for("Loader", inputs.clone()), "mine", "{inputs}");
        }
    }
}
