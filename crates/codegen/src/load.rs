//! YAML text to a checked document in which only schemas are still referenced.
//!
//! Parameters, request bodies, responses, headers and path items given by `$ref` are put in
//! their places, so that later stages see one form. Schemas keep their `$ref`: names matter.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use openapiv3::OpenAPI;
use serde_json::{Map, Value};

use crate::hoist::is_json;
use crate::naming::pascal;
use crate::problem::{Problem, Problems};
use crate::schema::{each_reference, each_reference_of, roots_mut};
use crate::yaml::{self, Positions, token};
use crate::{bundle, complete, openapi31, webhooks};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The text of a contract as it was read, with the places of its parts.
#[derive(Clone, Debug)]
pub struct Source {
    value: Value,
    positions: Arc<Positions>,
    /// Where the webhooks stood that are paths now.
    turned: BTreeMap<String, String>,
}

impl Source {
    /// Reads YAML or JSON.
    ///
    /// # Errors
    /// When the text is neither.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let (value, positions) = yaml::parse(text).map_err(|problem| Problems(vec![problem]))?;
        Ok(Self { value, positions: Arc::new(positions), turned: BTreeMap::new() })
    }

    /// Reads a file, and the files beside it that it refers to.
    ///
    /// # Errors
    /// When a file cannot be read; inside, when one is not YAML.
    pub fn read(path: &Path) -> Result<Result<Self, Problems>, std::io::Error> {
        let text = std::fs::read_to_string(path)?;
        Ok(Self::parse(&text).and_then(|mut source| {
            bundle::bundle(&mut source.value, path).map_err(|(pointer, message, help)| {
                let (line, column) = source.positions.of(&pointer);
                Problems(vec![Problem {
                    pointer,
                    line,
                    column,
                    message,
                    help: Some(help.to_owned()),
                }])
            })?;
            Ok(source)
        }))
    }

    /// The document as JSON, with the files that it refers to.
    pub(crate) fn text(&self) -> String {
        self.value.to_string()
    }

    /// Puts the calls that the document makes to others in the place of its paths.
    ///
    /// # Errors
    /// When it makes none.
    pub fn turn_to_webhooks(&mut self) -> Result<(), Problems> {
        self.turned = webhooks::turn(&mut self.value);
        if self.turned.is_empty() {
            let help = Some("leave `webhooks` out".to_owned());
            let message =
                "the document has no webhooks, and its operations have no callbacks".to_owned();
            return Err(Problems(vec![Problem {
                pointer: String::new(),
                line: 0,
                column: 0,
                message,
                help,
            }]));
        }
        self.forget_unused();
        Ok(())
    }

    /// Leaves all operations out but those with one of some ids or tags.
    ///
    /// # Errors
    /// When a word is neither.
    pub fn keep_only(&mut self, wanted: &[String]) -> Result<(), Problems> {
        if wanted.is_empty() {
            return Ok(());
        }
        let mut known: BTreeSet<String> = BTreeSet::new();
        for (path, item) in
            self.value.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten()
        {
            let Some(item) = item.as_object_mut() else { continue };
            item.retain(|method, operation| {
                if !METHODS.contains(&method.as_str()) {
                    return true;
                }
                let id = operation["operationId"]
                    .as_str()
                    .map_or_else(|| complete::name_of(path, method), str::to_owned);
                let tags = operation["tags"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(str::to_owned);
                let names: Vec<String> = tags.chain([id]).collect();
                known.extend(names.iter().cloned());
                names.iter().any(|name| wanted.contains(name))
            });
        }
        let unknown: Vec<Problem> = wanted
            .iter()
            .filter(|name| !known.contains(*name))
            .map(|name| Problem {
                pointer: String::new(),
                line: 0,
                column: 0,
                message: format!("no operation has the id or tag `{name}`"),
                help: Some(format!(
                    "it is one of {}",
                    known.iter().cloned().collect::<Vec<_>>().join(", ")
                )),
            })
            .collect();
        if !unknown.is_empty() {
            return Err(Problems(unknown));
        }
        self.forget_unused();
        Ok(())
    }

    /// Leaves the operations out that problems are about, and returns these as warnings.
    ///
    /// # Errors
    /// The problems that are about no operation.
    pub fn leave_out(&mut self, problems: Problems) -> Result<Vec<Problem>, Problems> {
        let (mut skipped, mut others) = (Vec::new(), Vec::new());
        for problem in problems.0 {
            let mut words = problem.pointer.split('/').skip(1);
            let place = match (words.next(), words.next(), words.next()) {
                (Some("paths"), Some(path), method) => {
                    Some((yaml::untoken(path), method.map(str::to_owned)))
                }
                _ => None,
            };
            let Some((path, method)) = place else {
                others.push(problem);
                continue;
            };
            if let Some(items) = self.value["paths"].as_object_mut() {
                match method.filter(|method| METHODS.contains(&method.as_str())) {
                    Some(method) => drop(
                        items
                            .get_mut(&path)
                            .and_then(Value::as_object_mut)
                            .and_then(|item| item.remove(&method)),
                    ),
                    None => drop(items.remove(&path)),
                }
            }
            skipped.push(Problem { message: format!("left out: {}", problem.message), ..problem });
        }
        if others.is_empty() && !skipped.is_empty() { Ok(skipped) } else { Err(Problems(others)) }
    }

    /// Forgets the named schemas that nothing leads to any more.
    fn forget_unused(&mut self) {
        let Some(named) =
            self.value.pointer("/components/schemas").and_then(Value::as_object).cloned()
        else {
            return;
        };
        let mut rest = self.value.clone();
        rest["components"]["schemas"] = serde_json::json!({});
        let mut open = Vec::new();
        let mut used = BTreeSet::new();
        let mut note = |reference: &mut String, _: &str| {
            open.extend(
                reference
                    .strip_prefix("#/components/schemas/")
                    .and_then(|rest| rest.split('/').next())
                    .map(yaml::untoken),
            );
        };
        each_reference(&mut rest, "", &mut note);
        while let Some(name) = open.pop() {
            if let Some(schema) = named.get(&name)
                && used.insert(name)
            {
                let mut note = |reference: &str, _: &str| {
                    open.extend(
                        reference
                            .strip_prefix("#/components/schemas/")
                            .and_then(|rest| rest.split('/').next())
                            .map(yaml::untoken),
                    );
                };
                each_reference_of(schema, "", &mut note);
            }
        }
        if let Some(named) =
            self.value.pointer_mut("/components/schemas").and_then(Value::as_object_mut)
        {
            named.retain(|name, _| used.contains(name));
        }
    }
}

/// A contract that is valid OpenAPI 3.0, with the places its parts came from.
#[derive(Debug)]
pub struct Document {
    /// The document; `$ref` only where a schema stands.
    pub value: Value,
    /// What was mended, since it hinders nobody.
    pub warnings: Vec<Problem>,
    positions: Arc<Positions>,
    /// Where the webhooks stood that are paths now; empty for the calls that others make.
    pub(crate) turned: BTreeMap<String, String>,
    /// Where schemas stood that got a name while the document was read.
    pub(crate) moved: BTreeMap<String, String>,
}

impl Document {
    /// Reads a contract of OpenAPI 3.0 or 3.1.
    ///
    /// # Errors
    /// All problems that keep the text from being a valid OpenAPI document.
    pub fn load(text: &str) -> Result<Self, Problems> {
        Self::new(Source::parse(text)?)
    }

    /// As [`Self::load`], of what was read.
    ///
    /// # Errors
    /// As there.
    pub fn new(source: Source) -> Result<Self, Problems> {
        let Source { value, positions, turned } = source;
        let mut document =
            Self { value, warnings: Vec::new(), positions, turned, moved: BTreeMap::new() };
        document.check_version()?;
        document.fill_in();
        document.name_shared_parts();
        document.resolve()?;
        document.empty_callbacks();
        document.name_outside_schemas();
        document.lower_version();
        document.complete();
        document.check()?;
        Ok(document)
    }

    /// A finding at a pointer of this document.
    pub(crate) fn problem(&self, pointer: &str, message: impl Into<String>, help: &str) -> Problem {
        let turned = self.turned.iter().find_map(|(path, place)| {
            let rest = pointer
                .strip_prefix(path.as_str())
                .filter(|rest| rest.is_empty() || rest.starts_with('/'))?;
            Some(format!("{place}{rest}"))
        });
        let pointer = turned.as_deref().unwrap_or(pointer);
        let (line, column) = self.positions.of(pointer);
        Problem {
            pointer: pointer.to_owned(),
            line,
            column,
            message: message.into(),
            help: (!help.is_empty()).then(|| help.to_owned()),
        }
    }

    /// The document as the types that progenitor takes.
    pub(crate) fn openapi(
        value: &Value,
    ) -> Result<OpenAPI, serde_path_to_error::Error<serde_json::Error>> {
        serde_path_to_error::deserialize(value)
    }

    fn check_version(&mut self) -> Result<(), Problems> {
        match self.value.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.0.") || version == "3.0" => Ok(()),
            Some(version) if version.starts_with("3.1.") || version == "3.1" => {
                if let Some(map) = self.value.as_object_mut() {
                    map.entry("paths").or_insert_with(|| serde_json::json!({}));
                }
                Ok(())
            }
            _ if self.value.get("swagger").is_some() => {
                let help =
                    "convert it to OpenAPI 3.0 first; most editors and converters of OpenAPI can";
                Err(Problems(vec![self.problem(
                    "/swagger",
                    "this is Swagger 2.0, not OpenAPI 3",
                    help,
                )]))
            }
            found => {
                let message = format!("`openapi` is {}", found.unwrap_or("missing"));
                Err(Problems(vec![self.problem(
                    "/openapi",
                    message,
                    "write `openapi: 3.0.3` or `openapi: 3.1.0`",
                )]))
            }
        }
    }

    fn lower_version(&mut self) {
        if self.value["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")) {
            let found = openapi31::lower(&mut self.value);
            let warnings: Vec<Problem> = found
                .into_iter()
                .map(|(pointer, message, help)| self.problem(&pointer, message, help))
                .collect();
            self.warnings.extend(warnings);
        }
    }

    /// Responses and parameters that several operations share have one type: their schemas are
    /// named after them before they are put in their places.
    fn name_shared_parts(&mut self) {
        let mut named = self
            .value
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let mut taken: BTreeSet<String> = named.keys().map(|name| pascal(name)).collect();
        let known = named.len();
        for (kind, suffix) in [("responses", "Response"), ("parameters", "Parameter")] {
            for (name, part) in self
                .value
                .pointer_mut(&format!("/components/{kind}"))
                .and_then(Value::as_object_mut)
                .into_iter()
                .flatten()
            {
                let pointer = format!("/components/{kind}/{}", token(name));
                let own =
                    part.get_mut("schema").map(|schema| (schema, format!("{pointer}/schema")));
                let schemas: Vec<(&mut Value, String)> = match own {
                    Some(own) => vec![own],
                    None => part
                        .get_mut("content")
                        .and_then(Value::as_object_mut)
                        .into_iter()
                        .flatten()
                        .filter(|(media, _)| is_json(media))
                        .filter_map(|(media, content)| {
                            Some((
                                content.get_mut("schema")?,
                                format!("{pointer}/content/{}/schema", token(media)),
                            ))
                        })
                        .collect(),
                };
                for (schema, pointer) in schemas {
                    let is_type = match kind {
                        "parameters" => schema.get("enum").is_some(),
                        _ => {
                            schema.get("$ref").is_none()
                                && ["properties", "allOf", "anyOf", "oneOf", "enum"]
                                    .iter()
                                    .any(|key| schema.get(*key).is_some())
                        }
                    };
                    if !is_type {
                        continue;
                    }
                    let wanted = [name.clone(), format!("{name}{suffix}")].into_iter();
                    let numbered = (2..).map(|n| format!("{name}{suffix}{n}"));
                    let Some(new) =
                        wanted.chain(numbered).find(|new| !taken.contains(&pascal(new)))
                    else {
                        continue;
                    };
                    taken.insert(pascal(&new));
                    self.moved.insert(new.clone(), pointer);
                    let reference = serde_json::json!({ "$ref": format!("#/components/schemas/{}", token(&new)) });
                    named.insert(new, std::mem::replace(schema, reference));
                }
            }
        }
        if named.len() > known {
            self.value["components"]["schemas"] = Value::Object(named);
        }
    }

    /// Schemas of other files get a name, as those of this one have.
    fn name_outside_schemas(&mut self) {
        if self.value.get("x-files").is_none() {
            return;
        }
        let whole = self.value.clone();
        for _ in 0..64 {
            let mut wanted: BTreeMap<String, String> = BTreeMap::new();
            let mut note = |reference: &mut String, _: &str| {
                if reference.starts_with(bundle::FILES) {
                    wanted.insert(reference.clone(), String::new());
                }
            };
            each_reference(&mut self.value, "", &mut note);
            if wanted.is_empty() {
                return;
            }
            let named = self
                .value
                .pointer("/components/schemas")
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default();
            let mut taken: BTreeSet<String> = named.keys().map(|name| pascal(name)).collect();
            for (reference, name) in &mut wanted {
                let known = self
                    .moved
                    .iter()
                    .find(|(_, place)| *place == reference.trim_start_matches('#'))
                    .map(|(name, _)| name.clone());
                if let Some(known) = known {
                    *name = known;
                    continue;
                }
                let Some(target) = whole.pointer(reference.trim_start_matches('#')).cloned() else {
                    continue;
                };
                let word = yaml::untoken(reference.rsplit('/').next().unwrap_or_default());
                let numbered = (2..).map(|n| format!("{word}{n}"));
                let Some(free) = std::iter::once(word.clone())
                    .chain(numbered)
                    .find(|name| !taken.contains(&pascal(name)))
                else {
                    continue;
                };
                taken.insert(pascal(&free));
                self.moved.insert(free.clone(), reference.trim_start_matches('#').to_owned());
                if !self.value["components"].is_object() {
                    self.value["components"] = serde_json::json!({});
                }
                if !self.value["components"]["schemas"].is_object() {
                    self.value["components"]["schemas"] = serde_json::json!({});
                }
                self.value["components"]["schemas"][&free] = target;
                *name = free;
            }
            let mut lead = |reference: &mut String, _: &str| {
                if let Some(name) = wanted.get(reference).filter(|name| !name.is_empty()) {
                    *reference = format!("#/components/schemas/{}", token(name));
                }
            };
            each_reference(&mut self.value, "", &mut lead);
        }
    }

    fn resolve(&mut self) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let Some(paths) = self.value.get("paths").and_then(Value::as_object) else {
            return Err(Problems(vec![self.problem(
                "",
                "`paths` is missing",
                "write at least `paths: {}`",
            )]));
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

    /// Adds the parts that a document must have.
    /// Callbacks are warned of, and nothing is generated of what they say: where it is wanted, it is
    /// in the place of the paths ([`Source::turn_to_webhooks`]).
    fn empty_callbacks(&mut self) {
        for (_, item) in self.value["paths"].as_object_mut().into_iter().flatten() {
            for method in METHODS {
                if let Some(callbacks) =
                    item.get_mut(method).and_then(|operation| operation.get_mut("callbacks"))
                {
                    *callbacks = Value::Object(Map::new());
                }
            }
        }
        if let Some(shared) = self.value.get_mut("components").and_then(Value::as_object_mut) {
            shared.remove("callbacks");
        }
    }

    fn fill_in(&mut self) {
        let mut findings = Vec::new();
        complete::document(&mut self.value, &mut findings);
        let warnings: Vec<Problem> = findings
            .into_iter()
            .map(|(pointer, message, help)| self.problem(&pointer, message, help))
            .collect();
        self.warnings.extend(warnings);
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
        for response in self
            .value
            .pointer_mut("/components/responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            complete::description(response);
        }
        roots_mut(&mut self.value, &mut |schema, pointer| {
            complete::schema(schema, pointer, &mut warnings)
        });
        let mut known: Vec<Problem> = Vec::new();
        for (pointer, message, help) in warnings {
            // What operations share was said where it stands.
            let problem = self.problem(&pointer, message, help);
            if !known.contains(&problem) {
                known.push(problem);
            }
        }
        self.warnings.extend(known);
    }

    fn resolve_item(
        &self,
        item: &mut Map<String, Value>,
        pointer: &str,
        problems: &mut Vec<Problem>,
    ) {
        let shared = item.remove("parameters");
        let shared = self.inline_list(shared.as_ref(), &format!("{pointer}/parameters"), problems);
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let pointer = format!("{pointer}/{method}");
            let own = self.inline_list(
                operation.get("parameters"),
                &format!("{pointer}/parameters"),
                problems,
            );
            // An operation's parameter replaces that of its path with the same name and place.
            let key = |p: &Value| (p["name"].clone(), p["in"].clone());
            let mut parameters: Vec<Value> =
                shared.iter().filter(|s| own.iter().all(|o| key(o) != key(s))).cloned().collect();
            parameters.extend(own);
            operation.insert("parameters".to_owned(), Value::Array(parameters));
            if let Some(body) = operation.get("requestBody") {
                let body = self.inline(body, &format!("{pointer}/requestBody"), problems);
                operation.insert("requestBody".to_owned(), body);
            }
            let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut)
            else {
                continue;
            };
            for (status, response) in responses.iter_mut() {
                let pointer = format!("{pointer}/responses/{status}");
                *response = self.inline(response, &pointer, problems);
                if let Some(headers) = response.get_mut("headers").and_then(Value::as_object_mut) {
                    for (name, header) in headers.iter_mut() {
                        *header =
                            self.inline(header, &format!("{pointer}/headers/{name}"), problems);
                    }
                }
            }
        }
    }

    fn inline_list(
        &self,
        list: Option<&Value>,
        pointer: &str,
        problems: &mut Vec<Problem>,
    ) -> Vec<Value> {
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
        self.check_schema_references(&mut problems);
        if let Err(error) = Self::openapi(&self.value) {
            let before = problems.len();
            self.check_operations(&mut problems);
            if problems.len() == before {
                let pointer: String = error.path().iter().map(segment).collect();
                problems.push(self.problem(
                    &pointer,
                    format!("this is not OpenAPI 3.0: {}", error.inner()),
                    "",
                ));
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
    }

    /// Within `paths` the place is lost when the whole is read: each operation is read by itself.
    fn check_operations(&self, problems: &mut Vec<Problem>) {
        for (path, item) in self.value["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(method, _)| METHODS.contains(&method.as_str()))
            {
                if let Err(error) =
                    serde_path_to_error::deserialize::<_, openapiv3::Operation>(operation)
                {
                    let inner: String = error.path().iter().map(segment).collect();
                    let pointer = format!("/paths/{}/{method}{inner}", yaml::token(path));
                    problems.push(self.problem(
                        &pointer,
                        format!("this is not OpenAPI 3.0: {}", error.inner()),
                        "",
                    ));
                }
            }
        }
    }

    fn check_schema_references(&self, problems: &mut Vec<Problem>) {
        each_reference_of(&self.value, "", &mut |reference, pointer| {
            let schema = serde_json::json!({ "$ref": reference });
            if follow(&self.value, &schema).is_none() {
                self.inline(&schema, pointer, problems);
            }
        });
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
