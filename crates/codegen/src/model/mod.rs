//! What the emitters know of a contract: a small model of operations.
//!
//! Built from a loaded document, in which every type that Rust needs a name for has one. What
//! cannot be honoured is a problem here, so that emitters never have to refuse anything.

mod body;
mod operation;
mod parameter;
mod response;
mod security;
mod types;

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use crate::hoist::hoist;
use crate::json_schema::definitions;
use crate::load::{Document, follow};
use crate::problem::{Problem, Problems};

pub use body::{Body, Part, PartKind};
pub use operation::Operation;
pub use parameter::{Parameter, Place};
pub use response::{Content, Header, Response};
pub use security::{Scheme, SchemeKind, Security};
pub use types::Type;

/// A contract, ready for the emitters.
#[derive(Debug)]
pub struct Model {
    /// The ways to authenticate, ordered by name.
    pub schemes: Vec<Scheme>,
    /// The operations, ordered by path and method, whatever the order in the document.
    pub operations: Vec<Operation>,
    /// The named schemas, as JSON Schema draft 4.
    pub definitions: Map<String, Value>,
    /// The form of errors that belong to no operation: the one that most responses use.
    pub fault_content: Option<Content>,
    /// The OpenAPI document with its types named.
    pub typed: Value,
}

impl Model {
    /// Builds the model of a contract.
    ///
    /// # Errors
    /// Everything in the contract that generated code could not honour.
    pub fn build(document: &Document) -> Result<Self, Problems> {
        let typed = hoist(document)?;
        let mut builder = Builder { document, typed: &typed, problems: Vec::new() };
        let schemes = builder.schemes();
        let operations = builder.operations(&schemes);
        builder.refuse_equal_names(&operations);
        let problems = builder.problems;
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        let fault_content = most_used(operations.iter().flat_map(Operation::error_contents));
        Ok(Self { schemes, operations, definitions: definitions(&typed), fault_content, typed })
    }
}

/// The most frequent content; of equally frequent ones the first.
pub(crate) fn most_used<'a>(contents: impl Iterator<Item = &'a Content>) -> Option<Content> {
    let mut counts: Vec<(&Content, usize)> = Vec::new();
    for content in contents {
        match counts.iter_mut().find(|(known, _)| *known == content) {
            Some((_, count)) => *count += 1,
            None => counts.push((content, 1)),
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map(|(content, _)| (*content).clone())
}

/// Walks the document and collects problems.
struct Builder<'a> {
    /// The contract as it was read, for the places of problems.
    document: &'a Document,
    /// The contract with its types named, which the model is made of.
    typed: &'a Value,
    problems: Vec<Problem>,
}

impl Builder<'_> {
    fn refuse(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.problems.push(self.document.problem(pointer, message, help));
    }

    /// What the contract says of a schema or parameter, also behind a reference.
    fn documentation(&self, value: &Value) -> Option<String> {
        text(value, "description").or_else(|| text(follow(self.typed, value)?, "description"))
    }

    fn refuse_equal_names(&mut self, operations: &[Operation]) {
        let mut names: HashMap<&str, &Operation> = HashMap::new();
        let mut shapes: BTreeMap<(String, &str), &Operation> = BTreeMap::new();
        for operation in operations {
            let pointer = format!("{}/operationId", operation.pointer);
            if let Some(other) = names.insert(&operation.name, operation) {
                let message = format!("`{}` and `{}` have the same name in Rust", other.id, operation.id);
                self.refuse(&pointer, message, "rename one of them");
            }
            if let Some(other) = shapes.insert((operation.path_shape(), operation.method.as_str()), operation) {
                let message = format!("`{}` and `{}` answer the same requests", other.path, operation.path);
                self.refuse(&operation.pointer, message, "paths must differ in more than the names of parameters");
            }
        }
    }
}

/// Text under a key, or nothing.
fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned())
}
