//! Where a workflow comes from, and which of its inputs are to be different.

use std::collections::HashMap;

use comfy_cloud_domain::{AssetId, SubmitKey, WorkflowId};
use rmcp::model::JsonObject;
use rmcp::schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Agent;
use super::tools::{ID, LABELS, Trouble};

/// How much of a PNG is looked through for its workflow, in bytes: texts stand before the picture.
const PNG_BYTES: u64 = 8 << 20;
/// How many nodes an error names.
const NAMED: usize = 30;
/// How many nodes a workflow may have, as for every other way to run one.
const MAX_NODES: usize = 10_000;
/// How many inputs are set.
const MAX_SET: usize = 1000;

/// A workflow, from one of three places.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Source {
    /// The workflow itself, in API format: `{"3": {"class_type": "KSampler", "inputs": {...}},
    /// ...}`.
    #[schemars(extend("maxProperties" = MAX_NODES))]
    workflow: Option<JsonObject>,
    /// The id of a workflow that was saved, in API format; find_templates lists them.
    #[schemars(extend("maxLength" = ID))]
    saved_workflow: Option<String>,
    /// The id of an asset, a PNG that ComfyUI has saved, whose workflow is meant.
    #[schemars(extend("maxLength" = ID))]
    png_asset: Option<String>,
    /// Inputs to set first: `{"3.seed": 42}`. Before the point stands the id of a node, or its
    /// title or its class where only one node has it.
    #[schemars(extend("maxProperties" = MAX_SET))]
    set: JsonObject,
}

/// A workflow to run.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Run {
    /// The workflow itself, in API format: `{"3": {"class_type": "KSampler", "inputs": {...}},
    /// ...}`.
    #[schemars(extend("maxProperties" = MAX_NODES))]
    workflow: Option<JsonObject>,
    /// The id of a workflow that was saved, in API format; find_templates lists them.
    #[schemars(extend("maxLength" = ID))]
    saved_workflow: Option<String>,
    /// The id of an asset, a PNG that ComfyUI has saved, whose workflow is meant.
    #[schemars(extend("maxLength" = ID))]
    png_asset: Option<String>,
    /// Inputs to set first: `{"3.seed": 42}`. Before the point stands the id of a node, or its
    /// title or its class where only one node has it.
    #[schemars(extend("maxProperties" = MAX_SET))]
    set: JsonObject,
    /// At most sixteen texts to find the job by again: `{"project": "posters"}`.
    #[schemars(extend("maxProperties" = LABELS))]
    pub(super) labels: JsonObject,
    /// A text of your own. When the same call is made again with it within a day, the job that was
    /// queued is returned, and no second one is queued.
    #[schemars(extend("maxLength" = SubmitKey::MAX_LENGTH))]
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
        let given =
            [self.workflow.is_some(), self.saved_workflow.is_some(), self.png_asset.is_some()];
        if given.into_iter().filter(|given| *given).count() != 1 {
            return Err(Trouble::new(
                "the workflow is missing, or given twice",
                "give one of `workflow`, `saved_workflow` and `png_asset`",
            ));
        }
        let found = match (self.workflow, self.saved_workflow, self.png_asset) {
            (_, Some(id), _) => Found::Text(saved(agent, &id).await?),
            (.., Some(id)) => Found::Picture(head_of_png(agent, &id).await?),
            (workflow, ..) => Found::Workflow(workflow.unwrap_or_default()),
        };
        let set = self.set;
        agent.apart(move || ready(found, set)).await
    }
}

/// A workflow as it was found.
enum Found {
    Workflow(Map<String, Value>),
    /// Its text.
    Text(String),
    /// The beginning of the PNG that it is in.
    Picture(Vec<u8>),
}

/// Reads a workflow and sets its inputs, which takes time in proportion to its size.
fn ready(found: Found, inputs: JsonObject) -> Result<Map<String, Value>, Trouble> {
    let nothing = || {
        Trouble::new(
            "there is no workflow in this file",
            "use a PNG that ComfyUI has saved, or give the workflow itself",
        )
    };
    let mut workflow: Map<String, Value> = match found {
        Found::Workflow(workflow) => workflow,
        Found::Text(text) => serde_json::from_str(&text).map_err(|_| {
            Trouble::new("what was saved is no workflow", "give the workflow itself")
        })?,
        Found::Picture(head) => png_text(&head, b"prompt")
            .and_then(|text| serde_json::from_slice(text).ok())
            .ok_or_else(nothing)?,
    };
    if workflow.get("nodes").is_some_and(Value::is_array) {
        let next = "send it in API format: in ComfyUI, Workflow > Export (API)";
        return Err(Trouble::new(
            "this workflow is in the format of ComfyUI's page, which cannot be run",
            next,
        ));
    }
    // Saved as a submission, under `prompt`.
    let is_wrapped = workflow
        .get("prompt")
        .is_some_and(|prompt| prompt.is_object() && prompt.get("class_type").is_none());
    if let (true, Some(Value::Object(prompt))) =
        (is_wrapped, workflow.get_mut("prompt").map(Value::take))
    {
        workflow = prompt;
    }
    if workflow.len() > MAX_NODES {
        return Err(Trouble::new(
            format!("the workflow has {} nodes", workflow.len()),
            format!("at most {MAX_NODES} are run"),
        ));
    }
    set(&mut workflow, inputs)?;
    Ok(workflow)
}

async fn saved(agent: &Agent, id: &str) -> Result<String, Trouble> {
    let unknown = || {
        Trouble::new(
            format!("there is no saved workflow `{id}`, or it is not yours"),
            "find_templates lists them",
        )
    };
    let id: WorkflowId = id.parse().map_err(|_| unknown())?;
    Ok(agent.api().store.workflow_content(&agent.principal, id, None).await?.content)
}

async fn head_of_png(agent: &Agent, id: &str) -> Result<Vec<u8>, Trouble> {
    let unknown = || {
        Trouble::new(
            format!("there is no asset `{id}`, or it is not yours"),
            "find_assets lists them",
        )
    };
    let id: AssetId = id.parse().map_err(|_| unknown())?;
    let asset = agent.api().store.open_asset(&agent.principal, id).await?;
    Ok(agent.api().store.read_head(asset.blob(), PNG_BYTES).await?)
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

/// The nodes of a workflow by what else they are called, each name with the first of its nodes.
#[derive(Default)]
struct Names {
    titles: HashMap<String, Vec<String>>,
    classes: HashMap<String, Vec<String>>,
}

impl Names {
    fn of(workflow: &Map<String, Value>) -> Self {
        let mut names = Self::default();
        for (id, node) in workflow {
            for (of, name) in [
                (&mut names.titles, &node["_meta"]["title"]),
                (&mut names.classes, &node["class_type"]),
            ] {
                let Some(name) = name.as_str() else { continue };
                match of.get_mut(name) {
                    Some(ids) if ids.len() < NAMED => ids.push(id.clone()),
                    Some(_) => {}
                    None => drop(of.insert(name.to_owned(), vec![id.clone()])),
                }
            }
        }
        names
    }

    /// The nodes with a title, or of a class where no title is so.
    fn find(&self, name: &str) -> &[String] {
        self.titles.get(name).or_else(|| self.classes.get(name)).map_or(&[], Vec::as_slice)
    }
}

/// Sets inputs, each `NODE.INPUT`, of nodes that are named by their ids, their titles or their
/// classes.
pub(crate) fn set(
    workflow: &mut Map<String, Value>,
    inputs: impl IntoIterator<Item = (String, Value)>,
) -> Result<(), Trouble> {
    let mut inputs = inputs.into_iter().peekable();
    if inputs.peek().is_none() {
        return Ok(());
    }
    let names = Names::of(workflow);
    inputs.try_for_each(|(place, value)| set_one(workflow, &names, &place, value))
}

fn set_one(
    workflow: &mut Map<String, Value>,
    names: &Names,
    place: &str,
    value: Value,
) -> Result<(), Trouble> {
    let form = || {
        Trouble::new(format!("`{place}` names no input"), "write NODE.INPUT, for example 3.seed")
    };
    let (name, input) = place
        .rsplit_once('.')
        .filter(|(node, input)| !node.is_empty() && !input.is_empty())
        .ok_or_else(form)?;
    let shown = |ids: &mut dyn Iterator<Item = &String>| {
        let texts = ids.take(NAMED).map(|id| {
            format!("{id} ({})", workflow[id.as_str()]["class_type"].as_str().unwrap_or("?"))
        });
        texts.collect::<Vec<_>>().join(", ")
    };
    let id = match names.find(name) {
        _ if workflow.contains_key(name) => name,
        [id] => id,
        [] => {
            return Err(Trouble::new(
                format!("the workflow has no node `{name}`"),
                format!("name one of {}", shown(&mut workflow.keys())),
            ));
        }
        several => {
            return Err(Trouble::new(
                format!("several nodes are named `{name}`"),
                format!("name one by its id: {}", shown(&mut several.iter())),
            ));
        }
    };
    let inputs = workflow
        .get_mut(id)
        .and_then(Value::as_object_mut)
        .map(|node| node.entry("inputs").or_insert_with(|| Map::new().into()));
    let inputs = inputs.and_then(Value::as_object_mut);
    let inputs = inputs.ok_or_else(|| {
        Trouble::new(
            format!("the node `{id}` has no `inputs`"),
            "give it `class_type` and `inputs`",
        )
    })?;
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
        let inputs = [("1.x", 2), ("The first.y", 3), ("A.z", 4), ("2.x", 5)];
        set(workflow, inputs.map(|(place, value)| (place.to_owned(), value.into())))
            .expect("there are such nodes");
        assert_eq!(
            (&workflow["1"]["inputs"], &workflow["2"]["inputs"]),
            (&json!({ "x": 2, "y": 3, "z": 4 }), &json!({ "x": 5 }))
        );
        for wrong in ["x", ".x", "1.", "B.x", "C.x", "4.x"] {
            assert!(set(workflow, [(wrong.to_owned(), 0.into())]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn very_many_inputs_of_very_many_nodes_are_set_in_linear_time() {
        // Looking through all nodes for each input would compare ten milliards of texts.
        const MANY: usize = 100_000;
        let node = |n: usize| {
            (
                n.to_string(),
                json!({ "class_type": "A", "_meta": { "title": format!("title {n}") } }),
            )
        };
        let mut workflow: Map<String, Value> = (0..MANY).map(node).collect();
        let begun = std::time::Instant::now();
        set(&mut workflow, (0..MANY).map(|n| (format!("title {n}.x"), n.into())))
            .expect("there are such nodes");
        assert!(begun.elapsed() < std::time::Duration::from_secs(30), "{:?}", begun.elapsed());
        assert_eq!(workflow["77"]["inputs"]["x"], 77);
        let several =
            set(&mut workflow, [("A.x".to_owned(), 0.into())]).expect_err("all of them are");
        assert!(format!("{several:?}").len() < 2000);
    }

    #[test]
    fn a_workflow_is_found_in_a_png_and_not_in_what_is_none() {
        let chunk = |name: &[u8; 4], data: &[u8]| {
            [&(data.len() as u32).to_be_bytes()[..], name, data, &[0; 4]].concat()
        };
        let png = |chunks: &[Vec<u8>]| [&b"\x89PNG\r\n\x1a\n"[..], &chunks.concat()].concat();
        let plain = png(&[
            chunk(b"IHDR", &[0; 13]),
            chunk(b"tEXt", b"workflow\0{}"),
            chunk(b"tEXt", b"prompt\0{\"1\":{}}"),
        ]);
        assert_eq!(png_text(&plain, b"prompt"), Some(&b"{\"1\":{}}"[..]));
        let international = png(&[chunk(b"iTXt", b"prompt\0\0\0en\0prompt\0{}")]);
        assert_eq!(png_text(&international, b"prompt"), Some(&b"{}"[..]));
        assert_eq!(
            png_text(&png(&[chunk(b"IEND", b""), chunk(b"tEXt", b"prompt\0{}")]), b"prompt"),
            None
        );
        for cut in 0..plain.len() - 4 {
            assert_eq!(png_text(&plain[..cut], b"prompt"), None, "{cut}");
        }
        assert_eq!(png_text(b"", b"prompt"), None);
    }
}
