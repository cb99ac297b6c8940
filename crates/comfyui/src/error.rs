//! Why a workflow cannot run, in the form that ComfyUI's clients read.

use serde_json::{Map, Value, json};

use crate::value;

/// Of how many nodes it is said what is wrong with them.
const NODES_SHOWN: usize = 50;
/// How many outputs are named that need a faulty node.
const DEPENDENTS_SHOWN: usize = 100;
/// How long the description of an input may be that an error repeats, in bytes.
const CONFIG_SHOWN_BYTES: usize = 4096;
/// How many options a message repeats; ComfyUI shows no more either.
const OPTIONS_SHOWN: usize = 20;

/// Why a workflow cannot run.
#[derive(Clone, Debug, PartialEq)]
pub struct PromptError {
    /// A stable word for programs.
    pub kind: &'static str,
    /// A sentence for people.
    pub message: String,
    /// Where, or what else there is to know.
    pub details: String,
    /// More, for programs.
    pub extra_info: Box<Value>,
    /// What is wrong with single nodes, by id.
    pub node_errors: Box<Map<String, Value>>,
}

impl PromptError {
    /// An error of the whole workflow.
    pub fn new(kind: &'static str, message: impl Into<String>, details: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            details: details.into(),
            extra_info: Box::new(json!({})),
            node_errors: Box::default(),
        }
    }

    /// As ComfyUI writes it.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        let error = json!({ "type": self.kind, "message": self.message, "details": self.details, "extra_info": self.extra_info });
        Map::from_iter([
            ("error".to_owned(), error),
            ("node_errors".to_owned(), Value::Object((*self.node_errors).clone())),
        ])
    }
}

/// What is wrong with an input.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    pub(crate) details: String,
    pub(crate) extra: Map<String, Value>,
}

impl Fault {
    pub(crate) fn new(
        kind: &'static str,
        message: impl Into<String>,
        details: impl Into<String>,
        input: &str,
    ) -> Self {
        let extra = Map::from_iter([("input_name".to_owned(), input.into())]);
        Self { kind, message: message.into(), details: details.into(), extra }
    }

    /// A fault that ComfyUI leaves to the node's class.
    pub(crate) fn custom(input: &str, why: impl std::fmt::Display) -> Self {
        Self::new(
            "custom_validation_failed",
            "Custom validation failed for node",
            format!("{input} - {why}"),
            input,
        )
    }

    /// With what the input takes; long descriptions are left out, as ComfyUI does with lists.
    pub(crate) fn config(self, config: &Value) -> Self {
        let short = config.to_string().len() <= CONFIG_SHOWN_BYTES;
        self.with("input_config", if short { config.clone() } else { Value::Null })
    }

    pub(crate) fn received(self, value: &Value) -> Self {
        self.with("received_value", value.clone())
    }

    pub(crate) fn with(mut self, key: &str, value: Value) -> Self {
        self.extra.insert(key.to_owned(), value);
        self
    }

    /// A value that is not among the options of an input.
    pub(crate) fn not_in_list(
        input: &str,
        value: &Value,
        options: &[Value],
        config: &Value,
    ) -> Self {
        let many = options.len() > OPTIONS_SHOWN;
        let list = if many {
            format!("(list of length {})", options.len())
        } else {
            value::repr(&json!(options))
        };
        let details = format!("{input}: '{}' not in {list}", value::text(value));
        let fault = Self::new("value_not_in_list", "Value not in list", details, input);
        if many { fault.with("input_config", Value::Null) } else { fault.config(config) }
            .received(value)
    }

    /// Says of a value that is not among the options that it is a model which no worker has, but
    /// for some that take no new jobs now.
    pub(crate) fn of_model(mut self, model: &str, input: &str, away: &[&str]) -> Self {
        self.message = "No worker has this model".to_owned();
        self.details = match away {
            [] => format!(
                "{input}: '{model}' is on no worker that may run this job; choose a model that is, or ask for this one to be put on a worker"
            ),
            away => format!(
                "{input}: '{model}' is on {}, which is down or takes no new jobs",
                away.join(", ")
            ),
        };
        self.with("model", model.into()).with("workers", json!(away))
    }

    fn to_json(&self) -> Value {
        json!({ "type": self.kind, "message": self.message, "details": self.details, "extra_info": self.extra })
    }
}

/// The entry of a node in `node_errors`.
pub(crate) fn entry(class: &str, faults: &[Fault], dependents: Vec<&str>) -> Value {
    let errors: Vec<Value> = faults.iter().map(Fault::to_json).collect();
    json!({ "errors": errors, "dependent_outputs": dependents, "class_type": class })
}

/// How much is said of faulty nodes: of so many, and of so many outputs of each.
pub(crate) const SHOWN: (usize, usize) = (NODES_SHOWN, DEPENDENTS_SHOWN);
