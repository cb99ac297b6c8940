//! Where a workflow comes from, and which of its inputs are to be different.

use comfy_cloud_domain::{AssetId, WorkflowId};
use rmcp::model::JsonObject;
use rmcp::schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Agent;
use super::tools::Trouble;

/// How much of a PNG is looked through for its workflow, in bytes: texts stand before the picture.
const PNG_BYTES: u64 = 8 << 20;
/// How many nodes an error names.
const NAMED: usize = 30;

/// A workflow, from one of three places.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Source {
    /// The workflow itself, in API format: `{"3": {"class_type": "KSampler", "inputs": {...}}, ...}`.
    workflow: Option<JsonObject>,
    /// The id of a workflow that was saved, in API format; find_templates lists them.
    saved_workflow: Option<String>,
    /// The id of an asset, a PNG that ComfyUI has saved, whose workflow is meant.
    png_asset: Option<String>,
    /// Inputs to set first: `{"3.seed": 42}`. Before the point stands the id of a node, or its title or its class where
    /// only one node has it.
    set: JsonObject,
}

/// A workflow to run.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Run {
    /// The workflow itself, in API format: `{"3": {"class_type": "KSampler", "inputs": {...}}, ...}`.
    workflow: Option<JsonObject>,
    /// The id of a workflow that was saved, in API format; find_templates lists them.
    saved_workflow: Option<String>,
    /// The id of an asset, a PNG that ComfyUI has saved, whose workflow is meant.
    png_asset: Option<String>,
    /// Inputs to set first: `{"3.seed": 42}`. Before the point stands the id of a node, or its title or its class where
    /// only one node has it.
    set: JsonObject,
    /// At most sixteen texts to find the job by again: `{"project": "posters"}`.
    pub(super) labels: JsonObject,
    /// A text of your own. When the same call is made again with it within a day, the job that was queued is returned, and
    /// no second one is queued.
    pub(super) idempotency_key: Option<String>,
}

impl Run {
    /// The workflow, and the rest.
    pub(super) fn split(self) -> (Source, JsonObject, Option<String>) {
        let Self { workflow, saved_workflow, png_asset, set, labels, idempotency_key } = self;
        (Source { workflow, saved_workflow, png_asset, set }, labels, idempotency_key)
    }
}

impl Source {
    /// The workflow with its inputs set.
    pub(super) async fn read(self, agent: &Agent) -> Result<Map<String, Value>, Trouble> {
        let given = [self.workflow.is_some(), self.saved_workflow.is_some(), self.png_asset.is_some()];
        if given.into_iter().filter(|given| *given).count() != 1 {
            return Err(Trouble::new(
                "the workflow is missing, or given twice",
                "give one of `workflow`, `saved_workflow` and `png_asset`",
            ));
        }
        let mut workflow = match (self.workflow, self.saved_workflow, self.png_asset) {
            (Some(workflow), ..) => workflow,
            (_, Some(id), _) => saved(agent, &id).await?,
            (.., Some(id)) => of_png(agent, &id).await?,
            _ => Map::new(),
        };
        if workflow.get("nodes").is_some_and(Value::is_array) {
            let next = "send it in API format: in ComfyUI, Workflow > Export (API)";
            return Err(Trouble::new("this workflow is in the format of ComfyUI's page, which cannot be run", next));
        }
        // Saved as a submission, under `prompt`.
        let is_wrapped = workflow.get("prompt").is_some_and(|prompt| prompt.is_object() && prompt.get("class_type").is_none());
        if let (true, Some(Value::Object(prompt))) = (is_wrapped, workflow.get_mut("prompt").map(Value::take)) {
            workflow = prompt;
        }
        for (place, value) in self.set {
            set(&mut workflow, &place, value)?;
        }
        Ok(workflow)
    }
}

async fn saved(agent: &Agent, id: &str) -> Result<Map<String, Value>, Trouble> {
    let unknown = || Trouble::new(format!("there is no saved workflow `{id}`, or it is not yours"), "find_templates lists them");
    let id: WorkflowId = id.parse().map_err(|_| unknown())?;
    let content = agent.api().store.workflow_content(&agent.principal, id, None).await?.content;
    serde_json::from_str(&content).map_err(|_| Trouble::new("what was saved is no workflow", "give the workflow itself"))
}

async fn of_png(agent: &Agent, id: &str) -> Result<Map<String, Value>, Trouble> {
    let unknown = || Trouble::new(format!("there is no asset `{id}`, or it is not yours"), "find_assets lists them");
    let id: AssetId = id.parse().map_err(|_| unknown())?;
    let asset = agent.api().store.open_asset(&agent.principal, id).await?;
    let head = agent.api().store.read_head(asset.blob(), PNG_BYTES).await?;
    // Some megabytes are looked through and read.
    let read = tokio::task::spawn_blocking(move || png_text(&head, b"prompt").and_then(|text| serde_json::from_slice(text).ok())).await;
    let nothing = || Trouble::new("there is no workflow in this file", "use a PNG that ComfyUI has saved, or give the workflow itself");
    read.ok().flatten().ok_or_else(nothing)
}

/// The text of a PNG under a keyword, as ComfyUI writes it: not compressed.
pub(crate) fn png_text<'a>(png: &'a [u8], keyword: &[u8]) -> Option<&'a [u8]> {
    let mut rest = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    // A chunk is its length, its name, its data and a checksum.
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (name, after) = after.split_first_chunk::<4>()?;
        let data = after.get(..u32::from_be_bytes(*length) as usize)?;
        let text = data.strip_prefix(keyword).and_then(|data| data.strip_prefix(b"\0"));
        match (name, text) {
            (b"tEXt", Some(text)) => return Some(text),
            // Flags of compression, a language, and the keyword in it.
            (b"iTXt", Some([0, _, text @ ..])) => {
                let end = |text: &[u8]| text.iter().position(|byte| *byte == 0);
                let text = &text[end(text)? + 1..];
                return Some(&text[end(text)? + 1..]);
            }
            (b"IEND", _) => return None,
            _ => rest = after.get(data.len() + 4..)?,
        }
    }
    None
}

/// Sets an input, `NODE.INPUT`, of a node that is named by its id, its title or its class.
pub(crate) fn set(workflow: &mut Map<String, Value>, place: &str, value: Value) -> Result<(), Trouble> {
    let form = || Trouble::new(format!("`{place}` names no input"), "write NODE.INPUT, for example 3.seed");
    let (name, input) = place.rsplit_once('.').filter(|(node, input)| !node.is_empty() && !input.is_empty()).ok_or_else(form)?;
    let named = |workflow: &Map<String, Value>, is_named: &dyn Fn(&Value) -> bool| -> Vec<String> {
        workflow.iter().filter(|(_, node)| is_named(node)).map(|(id, _)| id.clone()).collect()
    };
    let mut ids = if workflow.contains_key(name) { vec![name.to_owned()] } else { named(workflow, &|node| node["_meta"]["title"] == name) };
    if ids.is_empty() {
        ids = named(workflow, &|node| node["class_type"] == name);
    }
    let shown = |ids: &mut dyn Iterator<Item = &String>| {
        let texts = ids.take(NAMED).map(|id| format!("{id} ({})", workflow[id.as_str()]["class_type"].as_str().unwrap_or("?")));
        texts.collect::<Vec<_>>().join(", ")
    };
    let id = match ids.as_slice() {
        [id] => id.clone(),
        [] => {
            return Err(Trouble::new(format!("the workflow has no node `{name}`"), format!("name one of {}", shown(&mut workflow.keys()))));
        }
        several => {
            return Err(Trouble::new(
                format!("several nodes are named `{name}`"),
                format!("name one by its id: {}", shown(&mut several.iter())),
            ));
        }
    };
    let inputs = workflow.get_mut(&id).and_then(Value::as_object_mut).map(|node| node.entry("inputs").or_insert_with(|| Map::new().into()));
    let inputs = inputs.and_then(Value::as_object_mut);
    let inputs = inputs.ok_or_else(|| Trouble::new(format!("the node `{id}` has no `inputs`"), "give it `class_type` and `inputs`"))?;
    inputs.insert(input.to_owned(), value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn inputs_are_set_by_id_title_and_class() {
        let mut workflow = json!({
            "1": { "class_type": "A", "inputs": { "x": 1 }, "_meta": { "title": "The first" } },
            "2": { "class_type": "B" }, "3": { "class_type": "B" }, "4": [],
        });
        let workflow = workflow.as_object_mut().expect("an object");
        for (place, value) in [("1.x", 2), ("The first.y", 3), ("A.z", 4), ("2.x", 5)] {
            set(workflow, place, value.into()).expect("there is such a node");
        }
        assert_eq!((&workflow["1"]["inputs"], &workflow["2"]["inputs"]), (&json!({ "x": 2, "y": 3, "z": 4 }), &json!({ "x": 5 })));
        for wrong in ["x", ".x", "1.", "B.x", "C.x", "4.x"] {
            assert!(set(workflow, wrong, 0.into()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_workflow_is_found_in_a_png_and_not_in_what_is_none() {
        let chunk = |name: &[u8; 4], data: &[u8]| [&(data.len() as u32).to_be_bytes()[..], name, data, &[0; 4]].concat();
        let png = |chunks: &[Vec<u8>]| [&b"\x89PNG\r\n\x1a\n"[..], &chunks.concat()].concat();
        let plain = png(&[chunk(b"IHDR", &[0; 13]), chunk(b"tEXt", b"workflow\0{}"), chunk(b"tEXt", b"prompt\0{\"1\":{}}")]);
        assert_eq!(png_text(&plain, b"prompt"), Some(&b"{\"1\":{}}"[..]));
        let international = png(&[chunk(b"iTXt", b"prompt\0\0\0en\0prompt\0{}")]);
        assert_eq!(png_text(&international, b"prompt"), Some(&b"{}"[..]));
        assert_eq!(png_text(&png(&[chunk(b"IEND", b""), chunk(b"tEXt", b"prompt\0{}")]), b"prompt"), None);
        for cut in 0..plain.len() - 4 {
            assert_eq!(png_text(&plain[..cut], b"prompt"), None, "{cut}");
        }
        assert_eq!(png_text(b"", b"prompt"), None);
    }
}
