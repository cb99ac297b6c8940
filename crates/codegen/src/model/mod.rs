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

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value};

use crate::hoist::hoist;
use crate::json_schema::definitions;
use crate::load::{Document, follow};
use crate::naming::pascal;
use crate::problem::{Problem, Problems};
use crate::sides::separate;
use crate::value::allows;

pub(crate) use body::sent_as;
pub use body::{Body, Field, Part, PartKind};
pub use operation::Operation;
pub(crate) use parameter::path_names;
pub use parameter::{Parameter, Place, Shape};
pub use response::{Content, Header, Response, Span};
pub use security::{Need, Scheme, SchemeKind, Security};
pub use types::Type;

/// A contract, ready for the emitters.
#[derive(Debug)]
pub struct Model {
    /// The ways to authenticate, ordered by name.
    pub schemes: Vec<Scheme>,
    /// The operations, ordered by path and method, whatever the order in the document.
    pub operations: Vec<Operation>,
    /// The named schemas, as JSON Schema 2020-12.
    pub definitions: Map<String, Value>,
    /// The form of errors that belong to no operation: the one that most responses use.
    pub fault_content: Option<Content>,
    /// The OpenAPI document with its types named.
    pub typed: Value,
    /// Where the named schemas stand in the contract.
    pub(crate) places: HashMap<String, String>,
    /// The named schemas that request bodies lead to.
    pub(crate) requests: BTreeSet<String>,
    /// What was mended, since it hinders nobody.
    pub warnings: Vec<Problem>,
}

impl Model {
    /// Builds the model of a contract.
    ///
    /// # Errors
    /// Everything in the contract that generated code could not honour.
    pub fn build(document: &Document) -> Result<Self, Problems> {
        Self::build_without(document, &BTreeSet::new())
    }

    /// As [`Self::build`], and no type has a name in `taken`.
    pub(crate) fn build_without(
        document: &Document,
        taken: &BTreeSet<String>,
    ) -> Result<Self, Problems> {
        let (mut typed, mut places) = hoist(document, taken);
        let (requests, added) = separate(&mut typed);
        for (new, name) in added {
            let place = places.get(&name).cloned().unwrap_or_default();
            places.insert(new, place);
        }
        let mut builder = Builder {
            document,
            typed: &typed,
            problems: Vec::new(),
            warnings: document.warnings.clone(),
        };
        let schemes = builder.schemes();
        let mut operations = builder.operations(&schemes);
        builder.warn_of_equal_paths(&operations);
        number_equal_names(&mut operations);
        let definitions = definitions(&typed);
        builder.drop_unfit_defaults(&mut operations, &definitions);
        let Builder { problems, warnings, .. } = builder;
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        let fault_content = most_used(operations.iter().flat_map(Operation::error_contents));
        Ok(Self {
            schemes,
            operations,
            definitions,
            fault_content,
            typed,
            places,
            requests,
            warnings,
        })
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
    warnings: Vec<Problem>,
}

impl Builder<'_> {
    fn refuse(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.problems.push(self.document.problem(pointer, message, help));
    }

    fn warn(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.warnings.push(self.document.problem(pointer, message, help));
    }

    /// What the contract says of a schema or parameter, also behind a reference.
    fn documentation(&self, value: &Value) -> Option<String> {
        text(value, "description").or_else(|| text(follow(self.typed, value)?, "description"))
    }

    /// A parameter's default is read as what a caller sends: one that would be refused is none.
    fn drop_unfit_defaults(
        &mut self,
        operations: &mut [Operation],
        definitions: &Map<String, Value>,
    ) {
        for operation in operations {
            for parameter in &mut operation.parameters {
                let Some(text) = &parameter.default else { continue };
                let read = |text: &str| {
                    serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
                };
                let fits = match (parameter.is_list(), parameter.kind) {
                    (true, _) => read(text).as_array().is_some_and(|items| {
                        items.iter().all(|item| allows(&parameter.schema, definitions, item))
                    }),
                    (false, "string") => {
                        allows(&parameter.schema, definitions, &Value::String(text.clone()))
                    }
                    (false, _) => allows(&parameter.schema, definitions, &read(text)),
                };
                if !fits {
                    let message = format!(
                        "the default of `{}` is not a value of it and is left out",
                        parameter.name
                    );
                    let place = format!("{}/parameters", operation.pointer);
                    self.warnings.push(self.document.problem(
                        &place,
                        message,
                        "write a value that the schema of the parameter allows",
                    ));
                    parameter.default = None;
                }
            }
        }
    }

    fn warn_of_equal_paths(&mut self, operations: &[Operation]) {
        let mut shapes: BTreeMap<(String, &str), &Operation> = BTreeMap::new();
        for operation in operations {
            if let Some(other) =
                shapes.insert((operation.path_shape(), operation.method.as_str()), operation)
            {
                let message =
                    format!("`{}` and `{}` take the same requests", other.path, operation.path);
                let help = "let paths differ in more than the names of parameters; until then the server uses the first";
                self.warn(&operation.pointer, message, help);
            }
        }
    }
}

/// Names that the client's own methods have, that the trait's have or that Rust's own code of them
/// needs.
const TAKEN: [&str; 29] = [
    "new",
    "new_with_client",
    "with_credentials",
    "pre",
    "post",
    "exec",
    "client",
    "baseurl",
    "inner",
    "api_version",
    "clone",
    "clone_from",
    "drop",
    "from",
    "into",
    "try_from",
    "try_into",
    "fmt",
    "default",
    "debug",
    "option",
    "string",
    "result",
    "vec",
    "ok",
    "err",
    "some",
    "none",
    "send",
];

/// Beginnings of names that the trait's own methods have.
const TAKEN_BEGINNINGS: [&str; 2] = ["authenticate_", "fault_as_"];

/// Operations whose names are equal in Rust get a number, in the order of their paths.
fn number_equal_names(operations: &mut [Operation]) {
    let mut taken: HashSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    taken.extend(TAKEN.iter().map(|name| pascal(name)));
    for operation in operations {
        if TAKEN_BEGINNINGS.iter().any(|beginning| operation.name.starts_with(beginning)) {
            operation.name = format!("do_{}", operation.name);
        }
        let free = |operation: &Operation| {
            !taken.contains(&operation.name) && !taken.contains(&operation.type_name)
        };
        let (name, type_name) = (operation.name.clone(), operation.type_name.clone());
        let mut n = 1;
        while !free(operation) {
            n += 1;
            operation.name = format!("{name}_{n}");
            operation.type_name = format!("{type_name}{n}");
        }
        taken.insert(operation.name.clone());
        taken.insert(operation.type_name.clone());
    }
}

/// Text under a key, or nothing.
fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned())
}
