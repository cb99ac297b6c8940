//! Gives every inline schema that becomes a Rust type a name.
//!
//! Moves schemas that are written in place - of bodies, responses, parameters, and inside other
//! schemas - under `components/schemas`, named after where they stood. Client and server then speak
//! of one set of types, an operation that progenitor does not take finds its types all the same,
//! and no two types have one name: names by place alone would be taken.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::load::{Document, follow};
use crate::naming::pascal;
use crate::prepare::prepare;
use crate::schema::{Part, each_reference, parts_mut, roots_mut};
use crate::yaml::token;

const COMPONENTS: &str = "#/components/schemas/";

/// The document with every schema named that needs a name, and where the named ones stood. Names in
/// `taken` are given to none.
pub(crate) fn hoist(
    document: &Document,
    taken: &BTreeSet<String>,
) -> (Value, HashMap<String, String>) {
    let mut value = document.value.clone();
    let added = prepare(&mut value);
    let named = value
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let place = |name: &String| match document.moved.get(name) {
        Some(place) => place.clone(),
        None => format!("/components/schemas/{}", token(added.get(name).unwrap_or(name))),
    };
    let places = named.keys().map(|name| (name.clone(), place(name))).collect();
    let mut hoister =
        Hoister { rust_names: taken.iter().cloned().collect(), named, places, added: Vec::new() };
    hoister.make_names_differ(&mut value);
    hoister.name_what_is_referred_to(&mut value);
    if let Some(paths) = value.get_mut("paths").and_then(Value::as_object_mut) {
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                if let Some(id) = operation["operationId"].as_str().map(pascal) {
                    hoister.operation(operation, &id, &format!("/paths/{}/{method}", token(path)));
                }
            }
        }
    }
    hoister.name_what_is_inside();
    if !value["components"].is_object() {
        value["components"] = json!({});
    }
    value["components"]["schemas"] = Value::Object(hoister.named);
    value.sort_all_objects();
    (value, hoister.places)
}

struct Hoister {
    named: Map<String, Value>,
    /// Their names in Rust.
    rust_names: HashSet<String>,
    /// Their pointers in the contract.
    places: HashMap<String, String>,
    /// Names that were given and whose schemas were not yet looked into.
    added: Vec<String>,
}

impl Hoister {
    /// Of schemas whose names are equal in Rust, all but the first get a number.
    fn make_names_differ(&mut self, document: &mut Value) {
        let mut renamed: HashMap<String, String> = HashMap::new();
        for name in self.named.keys().cloned().collect::<BTreeSet<_>>() {
            let free = |name: &String| !self.rust_names.contains(&pascal(name));
            let numbered = (2..).map(|n| format!("{name}{n}"));
            let Some(new) = std::iter::once(name.clone()).chain(numbered).find(free) else {
                continue;
            };
            self.rust_names.insert(pascal(&new));
            if new != name {
                renamed.insert(format!("{COMPONENTS}{}", token(&name)), new.clone());
                if let (Some(schema), Some(place)) =
                    (self.named.remove(&name), self.places.remove(&name))
                {
                    self.named.insert(new.clone(), schema);
                    self.places.insert(new, place);
                }
            }
        }
        if !renamed.is_empty() {
            let mut rename = |reference: &str| {
                renamed.get(reference).map(|name| format!("{COMPONENTS}{}", token(name)))
            };
            self.named.values_mut().for_each(|schema| rewrite_references(schema, &mut rename));
            rewrite_references(document, &mut rename);
        }
    }

    /// References to other places than `components/schemas` lead to a schema that has a name.
    fn name_what_is_referred_to(&mut self, document: &mut Value) {
        let whole = document.clone();
        // What is given a name may itself refer to such places.
        for _ in 0..32 {
            let mut found: BTreeSet<String> = BTreeSet::new();
            let mut note = |reference: &str| {
                let plain =
                    reference.strip_prefix(COMPONENTS).is_some_and(|name| !name.contains('/'));
                if !plain {
                    found.insert(reference.to_owned());
                }
                None
            };
            roots_mut(document, &mut |schema, _| rewrite_references(schema, &mut note));
            self.named.values_mut().for_each(|schema| rewrite_references(schema, &mut note));
            if found.is_empty() {
                return;
            }
            let mut names = HashMap::new();
            for reference in found {
                let pointer = reference.trim_start_matches('#').to_owned();
                let Some(schema) = follow(&whole, &json!({ "$ref": reference })).cloned() else {
                    continue;
                };
                let words = pointer.split('/').filter(|word| {
                    !matches!(
                        *word,
                        "" | "components" | "schemas" | "properties" | "paths" | "schema"
                    )
                });
                let name = pascal(&words.collect::<Vec<_>>().join("-"));
                let Some(name) = self.add(schema, &name, pointer) else { continue };
                names.insert(reference, format!("{COMPONENTS}{}", token(&name)));
            }
            let mut rename = |reference: &str| names.get(reference).cloned();
            roots_mut(document, &mut |schema, _| rewrite_references(schema, &mut rename));
            self.named.values_mut().for_each(|schema| rewrite_references(schema, &mut rename));
        }
    }

    fn operation(&mut self, operation: &mut Value, id: &str, pointer: &str) {
        for (n, parameter) in
            operation["parameters"].as_array_mut().into_iter().flatten().enumerate()
        {
            let name = format!("{id}{}", pascal(parameter["name"].as_str().unwrap_or_default()));
            let pointer = format!("{pointer}/parameters/{n}");
            if let Some(content) = parameter.get_mut("content").and_then(Value::as_object_mut) {
                for (media, content) in content {
                    self.outermost(
                        content.get_mut("schema"),
                        &name,
                        &format!("{pointer}/content/{}/schema", token(media)),
                    );
                }
            }
            let Some(schema) = parameter.get_mut("schema") else { continue };
            let pointer = format!("{pointer}/schema");
            if schema["type"] == "array" {
                self.choice(
                    &mut schema["items"],
                    format!("{name}Item"),
                    format!("{pointer}/items"),
                );
            } else {
                self.choice(schema, name, pointer);
            }
        }
        for (media, content) in operation
            .pointer_mut("/requestBody/content")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            let pointer = format!("{pointer}/requestBody/content/{}/schema", token(media));
            if is_json(media) || is_lines(media) || media == "application/x-www-form-urlencoded" {
                self.outermost(content.get_mut("schema"), &format!("{id}Body"), &pointer);
            } else if media == "multipart/form-data" {
                self.parts(content.get_mut("schema"), id, &pointer);
            }
        }
        let Some(responses) = operation["responses"].as_object_mut() else { return };
        for (status, response) in responses {
            let content = response.get_mut("content").and_then(Value::as_object_mut);
            for (media, content) in content.into_iter().flatten() {
                if is_json(media) || is_items(media) {
                    let suffix = match status.as_str() {
                        "200" => String::new(),
                        "default" => pascal(status),
                        number => number.to_owned(),
                    };
                    let pointer =
                        format!("{pointer}/responses/{status}/content/{}/schema", token(media));
                    self.outermost(
                        content.get_mut("schema"),
                        &format!("{id}Result{suffix}"),
                        &pointer,
                    );
                }
            }
        }
    }

    /// The parts of a form are read one by one: each has a type of its own, and the whole has none.
    fn parts(&mut self, schema: Option<&mut Value>, id: &str, pointer: &str) {
        let Some(schema) = schema else { return };
        for (part, name, inner, child) in parts_mut(schema) {
            let pointer = format!("{pointer}{inner}");
            match part {
                Part::Property => {
                    self.outermost(Some(child), &format!("{id}Body{}", pascal(&name)), &pointer)
                }
                Part::All | Part::Choice => self.parts(Some(child), id, &pointer),
                _ => {}
            }
        }
    }

    /// A parameter that is one of several words or schemas, or an object, is a type of its own.
    fn choice(&mut self, schema: &mut Value, name: String, pointer: String) {
        let union =
            ["anyOf", "oneOf"].iter().any(|key| schema.get(key).is_some()) && becomes_type(schema);
        if union || schema.get("enum").is_some() || schema.get("properties").is_some() {
            self.replace(schema, &name, pointer);
        }
    }

    /// Objects with fields, and unions; lists and maps of named things are Rust's own types.
    fn outermost(&mut self, schema: Option<&mut Value>, name: &str, pointer: &str) {
        let Some(schema) = schema else { return };
        if schema["type"] == "array" {
            return self.outermost(
                schema.get_mut("items"),
                &format!("{name}Item"),
                &format!("{pointer}/items"),
            );
        }
        if schema["additionalProperties"].is_object() && schema.get("properties").is_none() {
            let values = schema.get_mut("additionalProperties");
            return self.outermost(
                values,
                &format!("{name}Value"),
                &format!("{pointer}/additionalProperties"),
            );
        }
        let union =
            ["allOf", "oneOf", "anyOf", "enum", "not"].iter().any(|key| schema.get(key).is_some());
        if union || schema.get("properties").is_some() || schema["additionalProperties"] == false {
            self.name(schema, name, pointer.to_owned());
        }
    }

    /// Names what stands inside of what has a name, down to the last.
    fn name_what_is_inside(&mut self) {
        let mut open: BTreeSet<String> = self.named.keys().cloned().collect();
        while let Some(name) = open.pop_first() {
            let Some(mut schema) = self.named.get_mut(&name).map(Value::take) else { continue };
            let pointer = self.places.get(&name).cloned().unwrap_or_default();
            self.inside(&mut schema, &pascal(&name), &pointer);
            self.named.insert(name, schema);
            open.extend(self.added.drain(..));
        }
    }

    fn inside(&mut self, schema: &mut Value, name: &str, pointer: &str) {
        self.inside_of(schema, name, pointer, false);
    }

    /// `merged` says that what stands beside the schema is merged with it.
    fn inside_of(&mut self, schema: &mut Value, name: &str, pointer: &str, merged: bool) {
        // Fields beside a choice are merged into each of its branches, which then are types of
        // their own.
        let merged = merged || ["properties", "allOf"].iter().any(|key| schema.get(*key).is_some());
        for (part, key, inner, child) in parts_mut(schema) {
            let pointer = format!("{pointer}{inner}");
            let wanted = match part {
                Part::Property => format!("{name}{}", pascal(&key)),
                Part::Items => format!("{name}Item"),
                Part::Values => format!("{name}Value"),
                // Merged into one type, and never a type.
                Part::All | Part::Not => name.to_owned(),
                Part::Choice => {
                    match child["title"].as_str().map(str::to_owned).or_else(|| only_word(child)) {
                        Some(title) => format!("{name}{}", pascal(&title)),
                        None => format!("{name}Variant{key}"),
                    }
                }
            };
            match part {
                Part::All => self.inside_of(child, &wanted, &pointer, true),
                Part::Not => {}
                Part::Choice if merged && !becomes_text(child) => {
                    self.inside_of(child, &wanted, &pointer, true)
                }
                _ if becomes_type(child) => self.name(child, &wanted, pointer),
                _ => self.inside(child, &wanted, &pointer),
            }
        }
    }

    /// Puts a reference in the place of a schema. What is said of the place - what it is for, that
    /// it may be null, a default - stays there.
    fn name(&mut self, schema: &mut Value, wanted: &str, pointer: String) {
        let Some(map) = schema.as_object_mut() else { return };
        let here: Map<String, Value> =
            ["nullable", "default", "description", "deprecated", "readOnly", "writeOnly"]
                .into_iter()
                .filter_map(|key| Some((key.to_owned(), map.get(key)?.clone())))
                .collect();
        for key in ["nullable", "default"] {
            map.remove(key);
        }
        // The value that stands for none is said by `nullable`.
        if here.get("nullable") == Some(&Value::Bool(true))
            && let Some(words) = map.get_mut("enum").and_then(Value::as_array_mut)
        {
            words.retain(|word| !word.is_null());
        }
        self.replace(schema, wanted, pointer);
        if !here.is_empty() {
            let reference = schema.take();
            *schema = Value::Object(here);
            schema["allOf"] = json!([reference]);
        }
    }

    /// Puts a reference in the place of a schema.
    fn replace(&mut self, schema: &mut Value, wanted: &str, pointer: String) {
        if let Some(name) = self.add(schema.take(), wanted, pointer) {
            *schema = json!({ "$ref": format!("{COMPONENTS}{}", token(&name)) });
        }
    }

    /// Keeps a schema under a name: the same schema under the same name stays one, and another one
    /// gets a number.
    fn add(&mut self, schema: Value, wanted: &str, pointer: String) -> Option<String> {
        let free = |name: &String| match self.named.get(name) {
            Some(known) => *known == schema,
            // Names that are equal in Rust are equal.
            None => !self.rust_names.contains(&pascal(name)),
        };
        let numbered = (2..).map(|n| format!("{wanted}{n}"));
        let name = std::iter::once(wanted.to_owned()).chain(numbered).find(free)?;
        if self.rust_names.insert(pascal(&name)) {
            self.added.push(name.clone());
        }
        self.named.insert(name.clone(), schema);
        self.places.entry(name.clone()).or_insert(pointer);
        Some(name)
    }
}

/// Whether a schema becomes a type that needs a name.
fn becomes_type(schema: &Value) -> bool {
    let Some(map) = schema.as_object().filter(|map| !map.contains_key("$ref")) else {
        return false;
    };
    let several = |key: &str| {
        map.get(key).and_then(Value::as_array).is_some_and(|branches| branches.len() > 1)
    };
    let text = map.get("type").is_some_and(|ty| ty == "string")
        && ["minLength", "maxLength", "pattern"].iter().any(|key| map.contains_key(*key));
    let fields =
        map.get("properties").and_then(Value::as_object).is_some_and(|fields| !fields.is_empty());
    let closed = map.get("additionalProperties") == Some(&Value::Bool(false));
    fields
        || closed
        || text
        || map.contains_key("enum")
        || map.contains_key("not")
        || ["allOf", "anyOf", "oneOf"].into_iter().any(several)
}

/// Whether a schema is a text of words or with rules, which is merged with nothing.
fn becomes_text(schema: &Value) -> bool {
    becomes_type(schema) && schema.get("type").is_some_and(|ty| ty == "string")
}

/// The one word that a required property of an object may be.
fn only_word(schema: &Value) -> Option<String> {
    let required = schema["required"].as_array()?;
    let mut words = schema["properties"]
        .as_object()?
        .iter()
        .filter(|(name, _)| required.iter().any(|known| known == *name));
    words.find_map(|(_, property)| match property["enum"].as_array()?.as_slice() {
        [Value::String(word)] => Some(word.clone()),
        _ => None,
    })
}

/// Calls `rewrite` with every `$ref`, and puts what it returns in its place.
fn rewrite_references(value: &mut Value, rewrite: &mut impl FnMut(&str) -> Option<String>) {
    each_reference(value, "", &mut |reference, _| {
        if let Some(new) = rewrite(reference) {
            *reference = new;
        }
    });
}

/// Whether a media type is of JSON values one after the other, a line or an event each.
pub(crate) fn is_items(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media == "text/event-stream" || media == "application/json-seq" || is_lines(&media)
}

/// Whether a media type is JSON values, a line each.
pub(crate) fn is_lines(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let lines = [
        "ndjson",
        "x-ndjson",
        "jsonl",
        "x-jsonl",
        "jsonlines",
        "x-jsonlines",
        "stream+json",
        "x-json-stream",
    ];
    media.strip_prefix("application/").is_some_and(|kind| lines.contains(&kind))
}

/// Whether a media type is JSON: `application/json`, `…+json`, or one of the older names that some
/// gave it.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let Some((_, kind)) = media.split_once('/') else { return false };
    let older = kind.starts_with("x-amz-json-")
        || matches!(kind, "problem" | "x-json" | "json-patch" | "vnd.api" | "hal" | "geo");
    kind == "json" || kind.ends_with("+json") && !kind.starts_with("stream") || older
}
