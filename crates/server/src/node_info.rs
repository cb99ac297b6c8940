//! Node classes as answers show them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use comfy_cloud::types::NodeInfo;
use comfy_cloud_jobs::Known;
use serde_json::{Map, Value};

/// The node classes as they were last asked for: they are many, and change seldom.
#[derive(Debug, Default)]
pub(crate) struct NodeInfoCache(Mutex<(u64, HashMap<String, NodeInfo>)>);

impl NodeInfoCache {
    /// The node classes that workers have.
    pub(crate) fn of(&self, known: &Known) -> HashMap<String, NodeInfo> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != known.generation {
            *kept = (known.generation, known.object_info.iter().map(|(name, info)| (name.clone(), convert(info))).collect());
        }
        kept.1.clone()
    }
}

/// What a worker says of a class, with what does not fit the contract left out: node packs write
/// what they like.
fn convert(info: &Value) -> NodeInfo {
    let text = |key: &str| info[key].as_str().map(str::to_owned);
    let flag = |key: &str| info[key].as_bool();
    let items = |key: &str| info[key].as_array().map(Vec::as_slice);
    let texts = |key: &str| items(key).map(|items| items.iter().map(word).collect());
    let order = info["input_order"].as_object();
    NodeInfo {
        input: info["input"].as_object().cloned(),
        input_order: order.map(|sections| {
            let names = |list: &Value| list.as_array().into_iter().flatten().map(word).collect();
            sections.iter().map(|(section, list)| (section.clone(), names(list))).collect::<HashMap<String, Vec<String>>>()
        }),
        output: texts("output"),
        output_is_list: items("output_is_list").map(|items| items.iter().map(|item| item == true).collect()),
        output_name: texts("output_name"),
        name: text("name"),
        display_name: text("display_name"),
        description: text("description"),
        python_module: text("python_module"),
        category: text("category"),
        output_node: flag("output_node"),
        output_tooltips: texts("output_tooltips"),
        deprecated: flag("deprecated"),
        experimental: flag("experimental"),
        api_node: flag("api_node"),
    }
}

/// A type as a word: an old combo is the list of its choices.
fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(_) => "COMBO".to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The sums and first names of what workers say of their systems.
pub(crate) fn first_text(systems: &[Value], key: &str) -> Option<String> {
    systems.iter().find_map(|system| system["system"][key].as_str().map(str::to_owned))
}

/// The devices of all workers.
pub(crate) fn devices(systems: &[Value]) -> impl Iterator<Item = &Map<String, Value>> {
    systems.iter().flat_map(|system| system["devices"].as_array().into_iter().flatten()).filter_map(Value::as_object)
}
