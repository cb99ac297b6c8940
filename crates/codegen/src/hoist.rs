//! Gives every inline schema that becomes a Rust type a name.
//!
//! Moves request bodies, responses and closed-choice parameters that are written in place under
//! `components/schemas`, named after their operation. Client and server then speak of one set of
//! types, and an operation that progenitor does not take finds its types all the same.

use serde_json::{Map, Value, json};

use crate::load::Document;
use crate::naming::pascal;
use crate::problem::{Problem, Problems};
use crate::yaml::token;

/// The document with every schema named that needs a name.
pub(crate) fn hoist(document: &Document) -> Result<Value, Problems> {
    let mut hoister = Hoister {
        document,
        named: document.value.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default(),
        problems: Vec::new(),
    };
    let mut value = document.value.clone();
    if let Some(paths) = value.get_mut("paths").and_then(Value::as_object_mut) {
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                let pointer = format!("/paths/{}/{method}", token(path));
                if let Some(id) = operation["operationId"].as_str().map(pascal) {
                    hoister.operation(operation, &id, &pointer);
                }
            }
        }
    }
    if !hoister.problems.is_empty() {
        return Err(Problems(hoister.problems));
    }
    if !value["components"].is_object() {
        value["components"] = json!({});
    }
    value["components"]["schemas"] = Value::Object(hoister.named);
    Ok(value)
}

struct Hoister<'a> {
    document: &'a Document,
    named: Map<String, Value>,
    problems: Vec<Problem>,
}

impl Hoister<'_> {
    fn operation(&mut self, operation: &mut Value, id: &str, pointer: &str) {
        for (n, parameter) in operation["parameters"].as_array_mut().into_iter().flatten().enumerate() {
            let name = format!("{id}{}", pascal(parameter["name"].as_str().unwrap_or_default()));
            let pointer = format!("{pointer}/parameters/{n}/schema");
            let Some(schema) = parameter.get_mut("schema") else { continue };
            if schema["type"] == "array" {
                self.choice(&mut schema["items"], format!("{name}Item"), &pointer);
            } else {
                self.choice(schema, name, &pointer);
            }
        }
        let media = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut);
        for (media, content) in media.into_iter().flatten().collect::<Vec<_>>() {
            if is_json(media) {
                let pointer = format!("{pointer}/requestBody/content/{}/schema", token(media));
                let name = format!("{id}Body");
                self.composite(content.get_mut("schema"), name, &pointer);
            }
        }
        let Some(responses) = operation["responses"].as_object_mut() else { return };
        for (status, response) in responses {
            let content = response.get_mut("content").and_then(Value::as_object_mut);
            for (media, content) in content.into_iter().flatten() {
                if is_json(media) {
                    let pointer = format!("{pointer}/responses/{status}/content/{}/schema", token(media));
                    let suffix = if status == "200" { String::new() } else { pascal(status) };
                    self.composite(content.get_mut("schema"), format!("{id}Result{suffix}"), &pointer);
                }
            }
        }
    }

    /// A parameter that is one of several words, or text of a certain form, is a type of its own.
    fn choice(&mut self, schema: &mut Value, name: String, pointer: &str) {
        if schema.get("enum").is_some() {
            self.name(schema, name, pointer);
        }
    }

    /// Objects with fields, and unions; lists and maps of named things are Rust's own types.
    fn composite(&mut self, schema: Option<&mut Value>, name: String, pointer: &str) {
        let Some(schema) = schema else { return };
        if schema["type"] == "array" {
            return self.composite(schema.get_mut("items"), format!("{name}Item"), pointer);
        }
        let union = ["allOf", "oneOf", "anyOf", "enum"].iter().any(|key| schema.get(key).is_some());
        if union || schema.get("properties").is_some() {
            self.name(schema, name, pointer);
        }
    }

    fn name(&mut self, schema: &mut Value, name: String, pointer: &str) {
        if self.named.contains_key(&name) {
            let message = format!("the schema here would be named `{name}`, which components/schemas has");
            self.problems.push(self.document.problem(pointer, message, "name it yourself: move it there and refer to it"));
            return;
        }
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        self.named.insert(name, std::mem::replace(schema, reference));
    }
}

/// Whether a media type is JSON: `application/json` or `…+json`.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("application/json") || media.ends_with("+json")
}
