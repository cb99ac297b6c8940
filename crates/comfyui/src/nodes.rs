//! What node classes the workers have, and what a workflow needs of a worker.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a workflow needs of a worker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Requirements {
    /// Node classes.
    pub classes: BTreeSet<String>,
    /// Values of choices - models, above all - by class and input.
    pub choices: BTreeSet<(String, String, String)>,
}

/// What an input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// One of a list that the worker has.
    Choice,
    /// A file that a client uploads.
    Upload,
    /// What it takes depends on other inputs.
    Dynamic,
    /// Anything else.
    Value,
}

#[derive(Debug)]
struct Input {
    required: bool,
    kind: InputKind,
    options: HashSet<String>,
}

#[derive(Debug)]
struct Class {
    is_output: bool,
    inputs: BTreeMap<String, Input>,
}

/// The node classes of one worker, or of several together.
#[derive(Debug, Default)]
pub struct Nodes {
    classes: HashMap<String, Class>,
}

/// Nodes whose inputs are files, also where a worker does not say so.
const LOADERS: [(&str, &str); 4] = [("LoadImage", "image"), ("LoadImageMask", "image"), ("LoadAudio", "audio"), ("LoadVideo", "file")];

impl Nodes {
    /// Reads ComfyUI's `/object_info`.
    pub fn read(object_info: &Map<String, Value>) -> Self {
        let classes = object_info.iter().map(|(name, info)| (name.clone(), Class::read(name, info)));
        Self { classes: classes.collect() }
    }

    /// What several workers have together.
    pub fn union<'a>(parts: impl Iterator<Item = &'a Map<String, Value>>) -> Self {
        let mut all = Self::default();
        for part in parts {
            for (name, class) in Self::read(part).classes {
                match all.classes.get_mut(&name) {
                    None => {
                        all.classes.insert(name, class);
                    }
                    Some(known) => {
                        for (input, found) in class.inputs {
                            match known.inputs.get_mut(&input) {
                                Some(known) => known.options.extend(found.options),
                                None => {
                                    known.inputs.insert(input, found);
                                }
                            }
                        }
                    }
                }
            }
        }
        all
    }

    pub fn has(&self, class: &str) -> bool {
        self.classes.contains_key(class)
    }

    pub fn is_output(&self, class: &str) -> bool {
        self.classes.get(class).is_some_and(|class| class.is_output)
    }

    pub fn required_inputs(&self, class: &str) -> impl Iterator<Item = (&str, InputKind)> {
        let inputs = self.classes.get(class).into_iter().flat_map(|class| &class.inputs);
        inputs.filter(|(_, input)| input.required).map(|(name, input)| (name.as_str(), input.kind))
    }

    pub fn input_kind(&self, class: &str, input: &str) -> InputKind {
        self.input(class, input).map_or(InputKind::Value, |input| input.kind)
    }

    /// Whether a choice has a value.
    pub fn offers(&self, class: &str, input: &str, value: &str) -> bool {
        self.input(class, input).is_some_and(|input| input.options.contains(value))
    }

    pub fn options(&self, class: &str, input: &str) -> Vec<&str> {
        let mut options: Vec<&str> = self.input(class, input).into_iter().flat_map(|input| &input.options).map(String::as_str).collect();
        options.sort_unstable();
        options
    }

    fn input(&self, class: &str, input: &str) -> Option<&Input> {
        self.classes.get(class)?.inputs.get(input)
    }

    /// Whether a workflow with these requirements can run here.
    pub fn satisfy(&self, requirements: &Requirements) -> bool {
        requirements.classes.iter().all(|class| self.has(class))
            && requirements.choices.iter().all(|(class, input, value)| self.offers(class, input, value))
    }
}

impl Class {
    fn read(name: &str, info: &Value) -> Self {
        let mut inputs = BTreeMap::new();
        for (section, required) in [("required", true), ("optional", false)] {
            for (input, spec) in info["input"][section].as_object().into_iter().flatten() {
                inputs.insert(input.clone(), Input::read(name, input, spec, required));
            }
        }
        Self { is_output: info["output_node"] == true, inputs }
    }
}

impl Input {
    /// `[type, {options}]`, where the type is a name or, for a choice, the list of its values.
    fn read(class: &str, name: &str, spec: &Value, required: bool) -> Self {
        let settings = &spec[1];
        let values = match &spec[0] {
            Value::Array(values) => Some(values),
            Value::String(ty) if ty == "COMBO" => settings["options"].as_array(),
            _ => None,
        };
        let uploads = ["image_upload", "video_upload", "audio_upload", "file_upload", "image_folder"];
        let is_upload = uploads.iter().any(|flag| settings[*flag] == true) || LOADERS.contains(&(class, name));
        let is_dynamic = spec[0].as_str().is_some_and(|ty| ty.starts_with("COMFY_"));
        let kind = match values {
            _ if is_upload => InputKind::Upload,
            // A choice whose values come from elsewhere cannot be held against them here.
            Some(_) if !settings["remote"].is_object() => InputKind::Choice,
            _ if is_dynamic => InputKind::Dynamic,
            _ => InputKind::Value,
        };
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Self { required, kind, options: values.into_iter().flatten().map(text).collect() }
    }
}

/// Joins the `/object_info` of workers: classes of all, choices of a class together.
pub fn join_object_info<'a>(parts: impl Iterator<Item = &'a Map<String, Value>>) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    for part in parts {
        for (name, info) in part {
            match all.get_mut(name) {
                None => {
                    all.insert(name.clone(), info.clone());
                }
                Some(known) => join_choices(known, info),
            }
        }
    }
    all
}

fn join_choices(known: &mut Value, info: &Value) {
    for section in ["required", "optional"] {
        for (input, spec) in info["input"][section].as_object().into_iter().flatten() {
            let Some(own) = known["input"][section].get_mut(input) else { continue };
            let (own, found) = match spec[0].is_array() {
                true => (own.get_mut(0), spec.get(0)),
                false => (own.pointer_mut("/1/options"), spec.pointer("/1/options")),
            };
            if let (Some(Value::Array(own)), Some(Value::Array(found))) = (own, found) {
                let new: Vec<Value> = found.iter().filter(|value| !own.contains(value)).cloned().collect();
                own.extend(new);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn info(models: &[&str]) -> Map<String, Value> {
        let value = json!({
            "Loader": {"input": {"required": {"ckpt": [models, {}], "n": ["INT", {"default": 1}]}}, "output_node": false},
            "LoadImage": {"input": {"required": {"image": [["in.png"], {"image_upload": true}]}}, "output_node": false},
            "LoadAudio": {"input": {"required": {"audio": [["a.wav"]]}}, "output_node": false},
            "LoadVideo": {"input": {"required": {"file": ["COMBO", {"options": [], "video_upload": true}]}}, "output_node": false},
            "New": {"input": {"required": {"mode": ["COMBO", {"options": ["a", "b"]}]}}, "output_node": true},
        });
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn choices_in_both_of_comfyuis_forms_are_read() {
        let nodes = Nodes::read(&info(&["x.safetensors"]));
        assert_eq!(nodes.input_kind("Loader", "ckpt"), InputKind::Choice);
        assert_eq!(nodes.input_kind("Loader", "n"), InputKind::Value);
        for (class, input) in [("LoadImage", "image"), ("LoadAudio", "audio"), ("LoadVideo", "file")] {
            assert_eq!(nodes.input_kind(class, input), InputKind::Upload, "{class}");
        }
        assert_eq!(nodes.input_kind("New", "mode"), InputKind::Choice);
        assert!(nodes.offers("New", "mode", "b") && nodes.is_output("New") && !nodes.is_output("Loader"));
    }

    #[test]
    fn a_worker_satisfies_what_it_has_and_all_together_have_more() {
        let (one, two) = (info(&["x"]), info(&["y"]));
        let need = |model: &str| Requirements {
            classes: BTreeSet::from(["Loader".to_owned()]),
            choices: BTreeSet::from([("Loader".to_owned(), "ckpt".to_owned(), model.to_owned())]),
        };
        let first = Nodes::read(&one);
        assert!(first.satisfy(&need("x")) && !first.satisfy(&need("y")));
        let both = Nodes::union([&one, &two].into_iter());
        assert!(both.satisfy(&need("x")) && both.satisfy(&need("y")));
        let joined = join_object_info([&one, &two].into_iter());
        assert_eq!(joined["Loader"]["input"]["required"]["ckpt"][0], json!(["x", "y"]));
    }
}
