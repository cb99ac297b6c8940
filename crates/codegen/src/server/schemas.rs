//! The schemas of what the operations take, as constants of the runtime's rules: nothing of them is
//! parsed or built when a server starts.
//!
//! Written as text and not as tokens: there are many of them, and they have one form.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::model::{Body, Model, Operation, Part, PartKind};
use crate::problem::{Problem, Problems};

/// How long a line may be.
const WIDTH: usize = 120;

/// The module `schemas`.
///
/// # Errors
/// A keyword whose value JSON Schema does not allow.
pub(crate) fn emit(model: &Model) -> Result<String, Problems> {
    let all: Vec<Map<String, Value>> = model.operations.iter().map(inputs).collect();
    let targets = Targets::of(&all, &model.definitions);
    let is_counted = |value: &Value| says_unevaluated(value);
    let mut writer = Writer {
        keeps_trivial: all
            .iter()
            .flat_map(Map::values)
            .chain(targets.schemas.iter().copied())
            .any(is_counted),
        targets: &targets,
        patterns: BTreeMap::new(),
        problems: Vec::new(),
        place: String::new(),
    };
    let mut entries = Vec::new();
    for (inputs, operation) in all.iter().zip(&model.operations) {
        writer.place = format!("of `{}`", operation.id);
        entries.push(writer.inputs(inputs));
    }
    let mut named = String::new();
    for (n, (name, schema)) in targets.names.iter().zip(&targets.schemas).enumerate() {
        writer.place = format!("`{name}`");
        let rules = writer.schema(schema, name);
        let name = name.replace('\n', " ");
        let _ = writeln!(
            named,
            "\n    /// `{name}`\n    static SCHEMA_{n}: Schema = {};",
            indented(&rules, 1)
        );
    }
    let mut patterns = String::new();
    for (text, n) in &writer.patterns {
        let _ = writeln!(patterns, "\n    static PATTERN_{n}: Pattern = Pattern::new({text:?});");
    }
    if !writer.problems.is_empty() {
        return Err(Problems(writer.problems));
    }
    let count = entries.len();
    let entries = indented(&list(&entries), 1);
    let body = format!("    pub static INPUTS: [Inputs; {count}] = {entries};\n{named}{patterns}")
        .replacen("= &[", "= [", 1);
    Ok(format!(
        "\n/// The schemas of what the operations take.\npub mod schemas {{\n    // Not every contract has all of them.\n    #[allow(unused_imports)]\n    use \
         openapi_runtime::schema::{{Format, Inputs, Literal, Pattern, Rule, Schema, types}};\n\n    \
         /// What each operation takes, in the order of [`super::OPERATIONS`].\n{body}}}\n"
    ))
}

/// The schemas of an operation, by what they are of.
fn inputs(operation: &Operation) -> Map<String, Value> {
    let mut inputs = Map::new();
    if !operation.parameters.is_empty() {
        let schemas: Vec<&Value> =
            operation.parameters.iter().map(|parameter| &parameter.schema).collect();
        inputs.insert("parameters".to_owned(), json!(schemas));
        if operation.parameters.iter().any(|parameter| parameter.counts.is_some()) {
            let counts: Vec<&Option<Value>> =
                operation.parameters.iter().map(|parameter| &parameter.counts).collect();
            inputs.insert("lists".to_owned(), json!(counts));
        }
    }
    for body in &operation.bodies {
        match body {
            Body::Json { schema, .. } => drop(inputs.insert("body".to_owned(), schema.clone())),
            Body::Form { schema, .. } => drop(inputs.insert("form".to_owned(), schema.clone())),
            Body::Text { schema, .. } => drop(inputs.insert("text".to_owned(), schema.clone())),
            Body::Items { schema, .. } => drop(inputs.insert("item".to_owned(), schema.clone())),
            Body::Multipart { parts } => {
                let schema = |part: &Part| {
                    if let PartKind::Value { schema, .. } = &part.kind {
                        schema.clone()
                    } else {
                        Value::Null
                    }
                };
                inputs.insert("parts".to_owned(), parts.iter().map(schema).collect());
                if parts.iter().any(|part| part.counts.is_some()) {
                    inputs.insert(
                        "part_lists".to_owned(),
                        json!(parts.iter().map(|part| &part.counts).collect::<Vec<_>>()),
                    );
                }
            }
            Body::Bytes { .. } => {}
        }
    }
    inputs
}

/// Whether a schema asks what other keywords have looked at.
fn says_unevaluated(value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            map.iter().any(|(key, value)| key.starts_with("unevaluated") || says_unevaluated(value))
        }
        Value::Array(items) => items.iter().any(says_unevaluated),
        _ => false,
    }
}

/// What the references lead to that inputs have; responses are not checked by the server.
struct Targets<'a> {
    names: Vec<String>,
    schemas: Vec<&'a Value>,
    indexes: BTreeMap<&'a str, usize>,
    /// Those that lead to themselves.
    cyclic: BTreeSet<usize>,
}

impl<'a> Targets<'a> {
    fn of(inputs: &'a [Map<String, Value>], definitions: &'a Map<String, Value>) -> Self {
        let mut targets = Self {
            names: Vec::new(),
            schemas: Vec::new(),
            indexes: BTreeMap::new(),
            cyclic: BTreeSet::new(),
        };
        let mut edges: Vec<Vec<usize>> = Vec::new();
        for value in inputs.iter().flat_map(Map::values) {
            targets.add(value, definitions);
        }
        let mut next = 0;
        while let Some(schema) = targets.schemas.get(next).copied() {
            edges.push(targets.add(schema, definitions));
            next += 1;
        }
        for start in 0..edges.len() {
            let mut seen = vec![false; edges.len()];
            let mut open = edges[start].clone();
            while let Some(target) = open.pop() {
                if !std::mem::replace(&mut seen[target], true) {
                    open.extend(&edges[target]);
                }
            }
            if seen[start] {
                targets.cyclic.insert(start);
            }
        }
        targets
    }

    /// Notes what the references in a value lead to; the indexes of that.
    fn add(&mut self, value: &'a Value, definitions: &'a Map<String, Value>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(map) => {
                    if let Some(reference) = map.get("$ref").and_then(Value::as_str)
                        && let Some(schema) = target(reference, definitions)
                    {
                        let index = *self.indexes.entry(reference).or_insert_with(|| {
                            self.names
                                .push(reference.trim_start_matches("#/definitions/").to_owned());
                            self.schemas.push(schema);
                            self.schemas.len() - 1
                        });
                        found.push(index);
                    }
                    open.extend(map.values());
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
        found
    }
}

fn target<'a>(reference: &str, definitions: &'a Map<String, Value>) -> Option<&'a Value> {
    let mut steps = reference.strip_prefix("#/definitions/")?.split('/').map(crate::yaml::untoken);
    let mut schema = definitions.get(&steps.next()?)?;
    for step in steps {
        schema = match schema {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
            other => other.get(&step)?,
        };
    }
    Some(schema)
}

struct Writer<'a> {
    targets: &'a Targets<'a>,
    /// Whether rules stay that allow everything: they count for what `unevaluatedProperties` sees.
    keeps_trivial: bool,
    patterns: BTreeMap<String, usize>,
    problems: Vec<Problem>,
    place: String,
}

impl Writer<'_> {
    fn inputs(&mut self, inputs: &Map<String, Value>) -> String {
        if inputs.is_empty() {
            return "Inputs::NONE".to_owned();
        }
        let mut fields = Vec::new();
        let parameters = inputs.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let parameters: Vec<String> = parameters.map(|schema| self.schema(schema, "")).collect();
        if !parameters.is_empty() {
            fields.push(format!("parameters: {}", list(&parameters)));
        }
        for key in ["lists", "parts", "part_lists"] {
            let Some(schemas) = inputs.get(key).and_then(Value::as_array) else { continue };
            let some: Vec<String> = schemas
                .iter()
                .map(|schema| {
                    if schema.is_null() {
                        "None".to_owned()
                    } else {
                        format!("Some({})", self.schema(schema, ""))
                    }
                })
                .collect();
            fields.push(format!("{key}: {}", list(&some)));
        }
        for key in ["body", "form", "text", "item"] {
            if let Some(schema) = inputs.get(key) {
                fields.push(format!("{key}: Some({})", self.schema(schema, "")));
            }
        }
        fields.push("..Inputs::NONE".to_owned());
        braced("Inputs", &fields)
    }

    /// The rules of a schema; `keyword` is the last word that leads to it.
    fn schema(&mut self, schema: &Value, keyword: &str) -> String {
        let map = match schema {
            Value::Bool(false) => return format!("&[Rule::Never({keyword:?})]"),
            Value::Object(map) => map,
            Value::Bool(true) => return "&[]".to_owned(),
            _ => {
                self.problem(keyword, schema);
                return "&[]".to_owned();
            }
        };
        let mut keys: Vec<(&String, &Value)> = map.iter().collect();
        keys.sort_by_key(|(key, _)| priority(key));
        let rules: Vec<String> =
            keys.into_iter().filter_map(|(key, value)| self.rule(map, key, value)).collect();
        list(&rules)
    }

    fn problem(&mut self, keyword: &str, value: &Value) {
        let message = format!(
            "a schema {}: `{keyword}` is `{value}`, which JSON Schema does not allow",
            self.place
        );
        self.problems.push(Problem {
            pointer: String::new(),
            line: 0,
            column: 0,
            message,
            help: None,
        });
    }

    /// A rule, or nothing where the keyword says nothing of values.
    fn rule(&mut self, map: &Map<String, Value>, key: &str, value: &Value) -> Option<String> {
        let found = self.keyword(map, key, value);
        if found.is_err() {
            self.problem(key, value);
        }
        found.unwrap_or_default().map(|rule| format!("Rule::{rule}"))
    }

    /// As [`Self::rule`], without its type; an error where the value is not one that the keyword
    /// takes.
    fn keyword(
        &mut self,
        map: &Map<String, Value>,
        key: &str,
        value: &Value,
    ) -> Result<Option<String>, ()> {
        let count = || {
            value
                .as_u64()
                .or_else(|| {
                    value.as_f64().filter(|n| n.fract() == 0.0 && *n >= 0.0).map(|n| n as u64)
                })
                .ok_or(())
        };
        let fields = || value.as_object().ok_or(());
        let items = || value.as_array().ok_or(());
        let name = pascal(key);
        Ok(Some(match key {
            "type" => format!("Type({})", types(value).ok_or(())?),
            "const" => format!("Const({})", literal(value)),
            "enum" => format!("Enum({})", list(&items()?.iter().map(literal).collect::<Vec<_>>())),
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => match value {
                Value::Number(_) => format!("{name}({})", literal(value)),
                _ => return Err(()),
            },
            "multipleOf" => match value.as_f64() {
                Some(of) if of > 0.0 => format!("MultipleOf({})", literal(value)),
                _ => return Err(()),
            },
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => format!("{name}({})", count()?),
            "required" => match items()?.as_slice() {
                [] => return Ok(None),
                names => format!("Required({})", words(names)?),
            },
            "pattern" => format!("Pattern({})", self.pattern(value.as_str().ok_or(())?)),
            "format" => match FORMATS.iter().find(|format| value == *format) {
                Some(format) => format!("Format(Format::{})", pascal(format)),
                None => return Ok(None),
            },
            "uniqueItems" => match value.as_bool().ok_or(())? {
                true => "UniqueItems".to_owned(),
                false => return Ok(None),
            },
            "properties" | "dependentSchemas" => {
                let own = self.named(fields()?);
                if own.is_empty() {
                    return Ok(None);
                }
                format!("{name}({})", list(&own))
            }
            "patternProperties" => {
                let own = fields()?.iter().map(|(pattern, schema)| {
                    let reference = self.pattern(pattern);
                    tuple(&[reference, self.schema(schema, pattern)])
                });
                format!("PatternProperties({})", list(&own.collect::<Vec<_>>()))
            }
            "additionalProperties" => {
                let schema = self.schema(value, key);
                if schema == "&[]" && !self.keeps_trivial {
                    return Ok(None);
                }
                let own = |key: &str| map.get(key).and_then(Value::as_object);
                let mut names: Vec<&String> =
                    own("properties").into_iter().flat_map(Map::keys).collect();
                names.sort();
                let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
                let patterns: Vec<String> = own("patternProperties")
                    .into_iter()
                    .flat_map(Map::keys)
                    .map(|pattern| self.pattern(pattern))
                    .collect();
                let fields = [
                    format!("names: {}", list(&names)),
                    format!("patterns: {}", list(&patterns)),
                    format!("schema: {schema}"),
                ];
                braced("AdditionalProperties", &fields)
            }
            "propertyNames" | "unevaluatedProperties" | "unevaluatedItems" => {
                format!("{name}({})", self.schema(value, key))
            }
            "items" => {
                let schema = self.schema(value, key);
                if schema == "&[]" && !self.keeps_trivial {
                    return Ok(None);
                }
                let first = map.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                format!("Items({first}, {schema})")
            }
            "prefixItems" | "allOf" | "anyOf" | "oneOf" => {
                let all: Vec<String> =
                    items()?.iter().map(|schema| self.schema(schema, key)).collect();
                format!("{name}({})", list(&all))
            }
            "contains" => {
                let bound = |key: &str| match map.get(key) {
                    None => Ok("None".to_owned()),
                    Some(value) => value.as_u64().map(|count| format!("Some({count})")).ok_or(()),
                };
                let fields = [
                    format!("schema: {}", self.schema(value, key)),
                    format!("least: {}", bound("minContains")?),
                    format!("most: {}", bound("maxContains")?),
                ];
                braced("Contains", &fields)
            }
            "not" => format!("Not({}, {:?})", self.schema(value, key), value.to_string()),
            "if" => {
                let (then, otherwise) = (map.get("then"), map.get("else"));
                if then.is_none() && otherwise.is_none() && !self.keeps_trivial {
                    return Ok(None);
                }
                let all = Value::Bool(true);
                let parts = [
                    self.schema(value, key),
                    self.schema(then.unwrap_or(&all), "then"),
                    self.schema(otherwise.unwrap_or(&all), "else"),
                ];
                format!("If{}", tuple(&parts))
            }
            "dependentRequired" => {
                let own = fields()?.iter().map(|(name, others)| {
                    Ok(tuple(&[format!("{name:?}"), words(others.as_array().ok_or(())?)?]))
                });
                format!("DependentRequired({})", list(&own.collect::<Result<Vec<_>, ()>>()?))
            }
            // What it was before it was two keywords.
            "dependencies" => {
                let of_names = |is: bool| {
                    let own = fields()
                        .ok()
                        .into_iter()
                        .flatten()
                        .filter(move |(_, value)| value.is_array() == is);
                    own.map(|(name, value)| (name.clone(), value.clone()))
                        .collect::<Map<String, Value>>()
                };
                let (names, schemas) = (of_names(true), of_names(false));
                let rules = [("dependentRequired", names), ("dependentSchemas", schemas)];
                let rules = rules.into_iter().filter(|(_, own)| !own.is_empty());
                let rules: Vec<String> = rules
                    .filter_map(|(key, own)| self.rule(map, key, &Value::Object(own)))
                    .collect();
                format!("AllOf(&[{}])", list(&rules))
            }
            "$ref" => {
                let index = value
                    .as_str()
                    .and_then(|reference| self.targets.indexes.get(reference))
                    .ok_or(())?;
                let kind = if self.targets.cyclic.contains(index) { "Cycle" } else { "Ref" };
                format!("{kind}(&SCHEMA_{index})")
            }
            "$dynamicRef" | "$recursiveRef" => return Err(()),
            _ => return Ok(None),
        }))
    }

    fn named(&mut self, fields: &Map<String, Value>) -> Vec<String> {
        let all = fields.iter().filter_map(|(name, schema)| {
            let rules = self.schema(schema, name);
            (rules != "&[]" || self.keeps_trivial).then(|| tuple(&[format!("{name:?}"), rules]))
        });
        all.collect()
    }

    fn pattern(&mut self, text: &str) -> String {
        let next = self.patterns.len();
        format!("&PATTERN_{}", self.patterns.entry(text.to_owned()).or_insert(next))
    }
}

/// The formats that the runtime checks; others are notes.
const FORMATS: [&str; 17] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// In which order keywords are looked at, and violations named: what is cheap and plain first.
fn priority(key: &str) -> usize {
    const ORDER: [&str; 36] = [
        "type",
        "const",
        "enum",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "required",
        "dependentRequired",
        "pattern",
        "format",
        "uniqueItems",
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "items",
        "prefixItems",
        "contains",
        "dependencies",
        "dependentSchemas",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
        "unevaluatedProperties",
        "unevaluatedItems",
        "$ref",
    ];
    ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len())
}

fn types(value: &Value) -> Option<String> {
    let word = |value: &Value| {
        let name = value.as_str()?;
        let is_known =
            ["null", "boolean", "integer", "number", "string", "array", "object"].contains(&name);
        is_known.then(|| format!("types::{}", name.to_uppercase()))
    };
    match value {
        Value::Array(words) if !words.is_empty() => {
            Some(words.iter().map(word).collect::<Option<Vec<_>>>()?.join(" | "))
        }
        one => word(one),
    }
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "Literal::Null".to_owned(),
        Value::Bool(own) => format!("Literal::Bool({own})"),
        Value::Number(number) => {
            match number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from)) {
                Some(whole) => format!("Literal::Whole({whole})"),
                None => format!("Literal::Real({:?})", number.as_f64().unwrap_or_default()),
            }
        }
        Value::String(text) => format!("Literal::Text({text:?})"),
        Value::Array(items) => {
            format!("Literal::List({})", list(&items.iter().map(literal).collect::<Vec<_>>()))
        }
        Value::Object(map) => {
            let own = map.iter().map(|(name, value)| tuple(&[format!("{name:?}"), literal(value)]));
            format!("Literal::Object({})", list(&own.collect::<Vec<_>>()))
        }
    }
}

fn words(values: &[Value]) -> Result<String, ()> {
    let all = values.iter().map(|value| value.as_str().map(|word| format!("{word:?}")).ok_or(()));
    Ok(list(&all.collect::<Result<Vec<_>, _>>()?))
}

/// `minLength` as `MinLength`, `date-time` as `DateTime`.
fn pascal(word: &str) -> String {
    let part = |part: &str| {
        part.chars()
            .take(1)
            .flat_map(char::to_uppercase)
            .chain(part.chars().skip(1))
            .collect::<String>()
    };
    word.split('-').map(part).collect()
}

fn list(items: &[String]) -> String {
    enclosed("&[", items, "]")
}

fn tuple(items: &[String]) -> String {
    enclosed("(", items, ")")
}

fn braced(name: &str, fields: &[String]) -> String {
    let line = format!("{name} {{ {} }}", fields.join(", "));
    if line.len() <= WIDTH && !line.contains('\n') {
        line
    } else {
        enclosed(&format!("{name} {{"), fields, "}")
    }
}

/// Items on one line, or one a line.
fn enclosed(start: &str, items: &[String], end: &str) -> String {
    let line = format!("{start}{}{end}", items.join(", "));
    if line.len() <= WIDTH && !line.contains('\n') {
        return line;
    }
    if let [only] = items
        && only.contains('\n')
    {
        return line;
    }
    // Nothing may follow a base.
    let comma = |item: &str| if item.starts_with("..") { "" } else { "," };
    let lines: String =
        items.iter().map(|item| format!("    {}{}\n", indented(item, 1), comma(item))).collect();
    format!("{start}\n{lines}{end}")
}

fn indented(text: &str, by: usize) -> String {
    text.replace('\n', &format!("\n{}", "    ".repeat(by)))
}
