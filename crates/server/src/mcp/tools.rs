//! The tools: their names, what they take, and what their results look like.

use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use comfy_cloud_domain::Error as StoreError;
use rmcp::RoleServer;
use rmcp::handler::server::common::schema_for_input;
use rmcp::model::{CallToolResult, ContentBlock, JsonObject, Tool, ToolAnnotations};
use rmcp::schemars::JsonSchema;
use rmcp::service::RequestContext;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::source::{Run, Source};
use super::{Agent, find, jobs, tickets};
use crate::error::{Class, EndpointError, Failure};

/// How many items a result has when nobody says, and at the most.
const ITEMS: (usize, usize) = (20, 100);
/// How long a query is, in characters.
const QUERY: usize = 1024;
/// How long a name is: of a class, a folder, a tag or a file; in characters.
const NAME: usize = 1024;
/// How long an id is, in characters.
pub(super) const ID: usize = 64;
/// How many labels a job has.
pub(super) const LABELS: usize = 16;
/// How much is said of arguments that cannot be read, in characters.
const SAID: usize = 500;

/// What a tool returns: a small object, and pictures beside it.
pub(super) struct Outcome {
    pub(super) said: Value,
    /// JPEG.
    pub(super) pictures: Vec<Bytes>,
}

impl From<Value> for Outcome {
    fn from(said: Value) -> Self {
        Self { said, pictures: Vec::new() }
    }
}

impl From<Outcome> for CallToolResult {
    fn from(outcome: Outcome) -> Self {
        let mut result = Self::structured(outcome.said);
        let pictures = outcome
            .pictures
            .iter()
            .map(|picture| ContentBlock::image(BASE64_STANDARD.encode(picture), "image/jpeg"));
        result.content.extend(pictures);
        result
    }
}

/// Why a tool has no result, and what to do next.
#[derive(Debug)]
pub(crate) struct Trouble {
    error: String,
    next: String,
    more: JsonObject,
}

impl Trouble {
    pub(super) fn new(error: impl Into<String>, next: impl Into<String>) -> Self {
        Self { error: error.into(), next: next.into(), more: JsonObject::new() }
    }

    /// With something more for programs.
    pub(super) fn with(mut self, key: &str, value: Value) -> Self {
        self.more.insert(key.to_owned(), value);
        self
    }
}

impl From<Trouble> for CallToolResult {
    fn from(trouble: Trouble) -> Self {
        let mut said = JsonObject::from_iter([
            ("error".to_owned(), trouble.error.into()),
            ("next".to_owned(), trouble.next.into()),
        ]);
        said.extend(trouble.more);
        Self::structured_error(said.into())
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        let next = match failure.class() {
            Class::NotFound => "list what there is, and name it by the id that the list has",
            Class::Unauthenticated => "ask the user for another API key",
            Class::Unavailable => "try again in some seconds",
            Class::Internal => {
                "try again; if that fails as well, tell the user to look into the server's log"
            }
            _ => "change the arguments as the error says",
        };
        Self::new(failure.message(), next)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Failure::from(error).into()
    }
}

impl From<EndpointError> for Trouble {
    fn from(error: EndpointError) -> Self {
        match error {
            EndpointError::Failure(failure) => failure.into(),
            EndpointError::Fault(fault) => Self::new(fault.message(), "try again in some seconds"),
        }
    }
}

pub(super) type Told = Result<Outcome, Trouble>;

/// What is looked for.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Find {
    /// Words that a name, a category or a description must have, all of them; everything when it is
    /// empty.
    #[schemars(extend("maxLength" = QUERY))]
    pub(super) query: String,
    /// Models: only those of this folder, `checkpoints` for example. Assets: only those with this
    /// tag, `input`, `output` or another.
    #[schemars(extend("maxLength" = NAME))]
    pub(super) within: Option<String>,
    /// How many at the most: 1 to 100.
    pub(super) limit: Option<usize>,
}

impl Find {
    pub(super) fn limit(&self) -> usize {
        self.limit.unwrap_or(ITEMS.0).clamp(1, ITEMS.1)
    }
}

/// A node class.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Named {
    /// The class, as `class_type` has it.
    #[schemars(extend("maxLength" = NAME))]
    pub(super) class: String,
}

/// A job.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct OneJob {
    /// The job's id.
    #[schemars(extend("maxLength" = ID))]
    pub(super) job_id: String,
}

/// A job, and for how long it is waited for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Wait {
    /// The job's id.
    #[schemars(extend("maxLength" = ID))]
    pub(super) job_id: String,
    /// After how many seconds to return, also when it has not ended: 1 to 600; 120 when left out.
    pub(super) timeout_secs: Option<u64>,
}

/// Which jobs.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct JobList {
    /// Labels that they must have, all of them.
    #[schemars(extend("maxProperties" = LABELS))]
    pub(super) labels: JsonObject,
    /// How many at the most: 1 to 100.
    pub(super) limit: Option<usize>,
}

impl JobList {
    pub(super) fn limit(&self) -> usize {
        self.limit.unwrap_or(ITEMS.0).clamp(1, ITEMS.1)
    }
}

/// A job's outputs.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct Outputs {
    /// The job's id.
    #[schemars(extend("maxLength" = ID))]
    pub(super) job_id: String,
    /// How many pictures to show beside the links, made smaller: 0 to 4; 1 when left out.
    pub(super) pictures: Option<usize>,
    /// The longer edge of these pictures, in pixels: 64 to 1536; 768 when left out.
    pub(super) edge: Option<u32>,
}

/// A file to be uploaded.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) struct NewFile {
    /// Its name, by which workflows can name it.
    #[schemars(extend("maxLength" = NAME))]
    pub(super) name: String,
}

fn tool<T: JsonSchema + 'static>(
    name: &'static str,
    reads: bool,
    description: &'static str,
) -> Tool {
    // A schema of these types is an object; a test makes all of them.
    let schema = schema_for_input::<T>().unwrap_or_default();
    Tool::new(name, description, schema)
        .with_annotations(ToolAnnotations::new().read_only(reads).open_world(false))
}

static TOOLS: LazyLock<Vec<Tool>> = LazyLock::new(|| {
    vec![
        tool::<Find>(
            "find_nodes",
            true,
            "Finds node classes that workflows can use, with what they are for.",
        ),
        tool::<Named>(
            "describe_node",
            true,
            "Shows a node class: its inputs with their types, choices and bounds, and its outputs.",
        ),
        tool::<Find>(
            "find_models",
            true,
            "Finds models that workflows can name: checkpoints, LoRAs and others, by folder.",
        ),
        tool::<Find>(
            "find_templates",
            true,
            "Finds templates of workflows, and workflows that were saved; run_workflow takes the ids of saved ones.",
        ),
        tool::<Find>(
            "find_assets",
            true,
            "Finds files: uploaded ones, and those that jobs have made, the newest first.",
        ),
        tool::<Source>(
            "validate_workflow",
            true,
            "Says what is wrong with a workflow, by node and input, without running it. Sets inputs first, if asked.",
        ),
        tool::<Run>(
            "run_workflow",
            false,
            "Queues a workflow, and returns its job at once. It is given, saved, or in a PNG that ComfyUI has made; inputs can be set by name.",
        ),
        tool::<Wait>(
            "wait_for_job",
            true,
            "Waits until a job has ended, with notifications of its progress, and returns how it ended; how far it is, when that takes too long.",
        ),
        tool::<OneJob>("get_job", true, "Shows how a job stands."),
        tool::<JobList>("list_jobs", true, "Lists jobs, the newest first."),
        tool::<OneJob>("cancel_job", false, "Cancels a job that waits or runs."),
        tool::<OneJob>(
            "explain_failure",
            true,
            "Says why a job has failed: which node, with which inputs, the last lines of its traceback, and what to try.",
        ),
        tool::<Outputs>(
            "get_outputs",
            true,
            "Shows what a job has made: links that need no key, and some of the pictures, made smaller.",
        ),
        tool::<NewFile>(
            "upload_link",
            false,
            "Makes an address that one file can be uploaded to without a key, by PUT with its bytes as the body.",
        ),
    ]
});

pub(super) fn all() -> &'static [Tool] {
    &TOOLS
}

fn read<T: DeserializeOwned>(tool: &Tool, arguments: JsonObject) -> Result<T, Trouble> {
    require_bounded(tool, &arguments)?;
    serde_json::from_value(Value::Object(arguments)).map_err(|error| {
        let error: String = error.to_string().chars().take(SAID).collect();
        Trouble::new(
            format!("the arguments are not valid: {error}"),
            "call it again with arguments as its input schema says",
        )
    })
}

/// Holds arguments against the bounds of a tool's schema, which says them to callers as well.
fn require_bounded(tool: &Tool, arguments: &JsonObject) -> Result<(), Trouble> {
    let Some(properties) = tool.input_schema.get("properties") else { return Ok(()) };
    for (name, value) in arguments {
        let (bound, unit, count) = match value {
            Value::String(text) => ("maxLength", "characters", text.chars().count()),
            Value::Object(entries) => ("maxProperties", "entries", entries.len()),
            _ => continue,
        };
        if let Some(most) =
            properties[name.as_str()][bound].as_u64().filter(|most| count as u64 > *most)
        {
            return Err(Trouble::new(
                format!("`{name}` has {count} {unit}; at most {most} are taken"),
                "send less in it",
            ));
        }
    }
    Ok(())
}

/// Calls a tool; `None` when the name is unknown.
pub(super) async fn call(
    agent: &Agent,
    name: &str,
    arguments: JsonObject,
    context: &RequestContext<RoleServer>,
) -> Option<Told> {
    let tool = all().iter().find(|tool| tool.name == name)?;
    macro_rules! with {
        ($function:expr $(, $more:expr)*) => {
            // Megabytes may have to be refused.
            match tokio::task::spawn_blocking(move || read(tool, arguments)).await {
                Ok(Ok(arguments)) => $function(agent, arguments $(, $more)*).await,
                Ok(Err(trouble)) => Err(trouble),
                Err(error) => Err(Failure::internal(&error).into()),
            }
        };
    }
    Some(match name {
        "find_nodes" => with!(find::nodes),
        "describe_node" => with!(find::node),
        "find_models" => with!(find::models),
        "find_templates" => with!(find::templates),
        "find_assets" => with!(find::assets),
        "validate_workflow" => with!(jobs::validate),
        "run_workflow" => with!(jobs::run),
        "wait_for_job" => with!(jobs::wait, context),
        "get_job" => with!(jobs::get),
        "list_jobs" => with!(jobs::list),
        "cancel_job" => with!(jobs::cancel),
        "explain_failure" => with!(jobs::explain),
        "get_outputs" => with!(jobs::outputs),
        "upload_link" => with!(tickets::link),
        _ => return None,
    })
}

/// Items of which not all are shown.
pub(super) fn some(key: &str, items: Vec<Value>, found: usize) -> Outcome {
    let mut said = json!({ key: items, "found": found });
    if found > said[key].as_array().map_or(0, Vec::len) {
        said["next"] = "there are more: search for more words, or ask for a larger `limit`".into();
    }
    said.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tool_has_a_schema_with_descriptions_and_refuses_what_is_not_in_it() {
        assert!(all().len() >= 14);
        for tool in all() {
            let schema = &tool.input_schema;
            assert_eq!(
                (&schema["type"], &schema["additionalProperties"]),
                (&json!("object"), &json!(false)),
                "{}",
                tool.name
            );
            for (name, property) in schema["properties"].as_object().expect("properties") {
                assert!(
                    property["description"].is_string() || property["$ref"].is_string(),
                    "{}: {name}",
                    tool.name
                );
                let kinds = property["type"].to_string();
                for (kind, bound) in [("string", "maxLength"), ("object", "maxProperties")] {
                    assert!(
                        !kinds.contains(kind) || property[bound].is_u64(),
                        "{}: {name} has no bound: {property}",
                        tool.name
                    );
                }
                assert!(
                    !kinds.contains("array") && property["$ref"].is_null(),
                    "{}: {name} has no bound: {property}",
                    tool.name
                );
            }
        }
        let tool =
            |name: &str| all().iter().find(|tool| tool.name == name).expect("there is such a tool");
        let unknown = read::<OneJob>(
            tool("get_job"),
            JsonObject::from_iter([("job".to_owned(), json!("x"))]),
        );
        assert!(unknown.err().is_some_and(|trouble| trouble.error.contains("job_id")));
    }

    #[test]
    fn what_is_longer_than_a_schema_says_is_refused_by_its_name() {
        let tool =
            |name: &str| all().iter().find(|tool| tool.name == name).expect("there is such a tool");
        let many: JsonObject = (0..1001).map(|n| (format!("{n}.x"), json!(n))).collect();
        for (name, argument, value, most) in [
            ("find_nodes", "query", json!("x".repeat(QUERY + 1)), "1024"),
            ("run_workflow", "set", json!(many), "1000"),
            ("list_jobs", "labels", json!(many), "16"),
            ("get_job", "job_id", json!("x".repeat(100)), "64"),
        ] {
            let refused =
                require_bounded(tool(name), &JsonObject::from_iter([(argument.to_owned(), value)]))
                    .expect_err(name);
            assert!(
                refused.error.contains(argument) && refused.error.contains(most),
                "{}",
                refused.error
            );
        }
        let long = read::<OneJob>(
            tool("get_job"),
            JsonObject::from_iter([("x".repeat(100_000), json!(1))]),
        );
        assert!(long.is_err_and(|trouble| trouble.error.len() < 1000));
    }

    #[test]
    fn trouble_says_what_to_do_next() {
        let result = CallToolResult::from(Trouble::from(StoreError::NotFound("job")));
        let said = result.structured_content.expect("it is structured");
        assert!(
            result.is_error == Some(true) && said["error"].is_string() && said["next"].is_string(),
            "{said}"
        );
    }
}
