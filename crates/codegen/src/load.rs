//! YAML text to a checked document in which only schemas are still referenced.
//!
//! Parameters, request bodies, responses, headers and path items given by `$ref` are put in
//! their places, so that later stages see one form. Schemas keep their `$ref`: names matter.

use openapiv3::OpenAPI;
use serde_json::{Map, Value};

use crate::problem::{Problem, Problems};
use crate::schema::roots_mut;
use crate::yaml::{self, Positions, token};
use crate::{complete, openapi31};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A contract that is valid OpenAPI 3.0, with the places its parts came from.
#[derive(Debug)]
pub struct Document {
    /// The document; `$ref` only where a schema stands.
    pub value: Value,
    /// What was mended, since it hinders nobody.
    pub warnings: Vec<Problem>,
    positions: Positions,
}

impl Document {
    /// Reads a contract of OpenAPI 3.0, or of 3.1 where it can be said in 3.0.
    ///
    /// # Errors
    /// All problems that keep the text from being a valid OpenAPI document.
    pub fn load(text: &str) -> Result<Self, Problems> {
        let (value, positions) = yaml::parse(text).map_err(|problem| Problems(vec![problem]))?;
        let mut document = Self { value, warnings: Vec::new(), positions };
        document.lower_version()?;
        document.resolve()?;
        document.complete();
        document.check()?;
        Ok(document)
    }

    /// A finding at a pointer of this document.
    pub(crate) fn problem(&self, pointer: &str, message: impl Into<String>, help: &str) -> Problem {
        let (line, column) = self.positions.of(pointer);
        Problem { pointer: pointer.to_owned(), line, column, message: message.into(), help: (!help.is_empty()).then(|| help.to_owned()) }
    }

    /// The document as the types that progenitor takes.
    pub(crate) fn openapi(value: &Value) -> Result<OpenAPI, serde_path_to_error::Error<serde_json::Error>> {
        let mut sorted = value.clone();
        sorted.sort_all_objects();
        serde_path_to_error::deserialize(sorted)
    }

    fn lower_version(&mut self) -> Result<(), Problems> {
        match self.value.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.0.") => Ok(()),
            Some(version) if version.starts_with("3.1.") => openapi31::lower(&mut self.value).map_err(|findings| {
                let problem = |(pointer, message, help): (String, String, &str)| self.problem(&pointer, message, help);
                Problems(findings.into_iter().map(problem).collect())
            }),
            _ if self.value.get("swagger").is_some() => {
                let help = "convert it to OpenAPI 3.0 first; most editors and converters of OpenAPI can";
                Err(Problems(vec![self.problem("/swagger", "this is Swagger 2.0, not OpenAPI 3", help)]))
            }
            found => {
                let message = format!("`openapi` is {}", found.unwrap_or("missing"));
                Err(Problems(vec![self.problem("/openapi", message, "write `openapi: 3.0.3` or `openapi: 3.1.0`")]))
            }
        }
    }

    fn resolve(&mut self) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let Some(paths) = self.value.get("paths").and_then(Value::as_object) else {
            return Err(Problems(vec![self.problem("", "`paths` is missing", "write at least `paths: {}`")]));
        };
        let mut resolved = Map::new();
        for (path, item) in paths {
            let pointer = format!("/paths/{}", token(path));
            let mut item = self.inline(item, &pointer, &mut problems);
            if let Some(map) = item.as_object_mut() {
                self.resolve_item(map, &pointer, &mut problems);
            }
            resolved.insert(path.clone(), item);
        }
        self.value["paths"] = Value::Object(resolved);
        if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
    }

    /// Adds what is wanted of every document and can be left out without harm, and mends what many
    /// leave broken.
    fn complete(&mut self) {
        let mut warnings: Vec<(String, String, &str)> = Vec::new();
        for (path, item) in self.value["paths"].as_object_mut().into_iter().flatten() {
            for method in METHODS {
                if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                    complete::operation(operation, path, method, &mut warnings);
                }
            }
        }
        for response in self.value.pointer_mut("/components/responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
        {
            complete::description(response);
        }
        roots_mut(&mut self.value, &mut |schema, pointer| complete::schema(schema, pointer, &mut warnings));
        let warnings: Vec<Problem> = warnings.into_iter().map(|(pointer, message, help)| self.problem(&pointer, message, help)).collect();
        self.warnings.extend(warnings);
    }

    fn resolve_item(&self, item: &mut Map<String, Value>, pointer: &str, problems: &mut Vec<Problem>) {
        let shared = item.remove("parameters");
        let shared = self.inline_list(shared.as_ref(), &format!("{pointer}/parameters"), problems);
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let pointer = format!("{pointer}/{method}");
            let own = self.inline_list(operation.get("parameters"), &format!("{pointer}/parameters"), problems);
            // An operation's parameter replaces that of its path with the same name and place.
            let key = |p: &Value| (p["name"].clone(), p["in"].clone());
            let mut parameters: Vec<Value> = shared.iter().filter(|s| own.iter().all(|o| key(o) != key(s))).cloned().collect();
            parameters.extend(own);
            operation.insert("parameters".to_owned(), Value::Array(parameters));
            if let Some(body) = operation.get("requestBody") {
                let body = self.inline(body, &format!("{pointer}/requestBody"), problems);
                operation.insert("requestBody".to_owned(), body);
            }
            let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
                continue;
            };
            for (status, response) in responses.iter_mut() {
                let pointer = format!("{pointer}/responses/{status}");
                *response = self.inline(response, &pointer, problems);
                if let Some(headers) = response.get_mut("headers").and_then(Value::as_object_mut) {
                    for (name, header) in headers.iter_mut() {
                        *header = self.inline(header, &format!("{pointer}/headers/{name}"), problems);
                    }
                }
            }
        }
    }

    fn inline_list(&self, list: Option<&Value>, pointer: &str, problems: &mut Vec<Problem>) -> Vec<Value> {
        let items = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let resolve = |(n, item)| self.inline(item, &format!("{pointer}/{n}"), problems);
        items.iter().enumerate().map(resolve).collect()
    }

    fn inline(&self, value: &Value, pointer: &str, problems: &mut Vec<Problem>) -> Value {
        match follow(&self.value, value) {
            Some(target) => target.clone(),
            None => {
                let reference = value["$ref"].as_str().unwrap_or_default();
                problems.push(self.problem(
                    pointer,
                    format!("`{reference}` leads nowhere"),
                    "a reference must begin with `#/` and name a part of this file",
                ));
                Value::Null
            }
        }
    }

    fn check(&self) -> Result<(), Problems> {
        let mut problems = Vec::new();
        self.check_schema_references(&self.value, String::new(), &mut problems);
        if let Err(error) = Self::openapi(&self.value) {
            let pointer: String = error.path().iter().map(segment).collect();
            problems.push(self.problem(&pointer, format!("this is not OpenAPI 3.0: {}", error.inner()), ""));
        }
        if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
    }

    fn check_schema_references(&self, value: &Value, pointer: String, problems: &mut Vec<Problem>) {
        match value {
            Value::Object(map) => {
                if map.get("$ref").is_some_and(Value::is_string) {
                    if follow(&self.value, value).is_none() {
                        self.inline(value, &pointer, problems);
                    }
                    return;
                }
                for (key, child) in map.iter().filter(|(key, _)| !matches!(key.as_str(), "example" | "examples")) {
                    self.check_schema_references(child, format!("{pointer}/{}", token(key)), problems);
                }
            }
            Value::Array(items) => {
                for (n, child) in items.iter().enumerate() {
                    self.check_schema_references(child, format!("{pointer}/{n}"), problems);
                }
            }
            _ => {}
        }
    }
}

/// YAML text as a JSON value, whatever it describes.
///
/// # Errors
/// When the text is not YAML.
pub fn yaml_value(text: &str) -> Result<Value, Problems> {
    yaml::parse(text).map(|(value, _)| value).map_err(|problem| Problems(vec![problem]))
}

/// What stands behind a local `$ref` of a document, followed to the end.
pub(crate) fn follow<'a>(document: &'a Value, value: &'a Value) -> Option<&'a Value> {
    let mut value = value;
    for _ in 0..32 {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => value = document.pointer(reference.strip_prefix('#')?)?,
            None => return Some(value),
        }
    }
    None
}

fn segment(segment: &serde_path_to_error::Segment) -> String {
    use serde_path_to_error::Segment;
    match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", token(key)),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    }
}
