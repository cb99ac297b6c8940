//! The contract as a document that progenitor accepts.
//!
//! One function for each thing it does not take; nothing is loosened, and what is taken out here
//! is written by [`super::operation`].

use serde_json::{Value, json};

use crate::model::{Body, Content, Model, Operation, Response};

/// The document for progenitor: all types, and the operations that it takes.
pub(super) fn lower(model: &Model) -> Value {
    let mut document = model.typed.clone();
    for operation in &model.operations {
        take_out_own_bodies(&mut document, operation);
    }
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.values_mut().for_each(keep_absent_apart_from_empty);
    }
    document
}

/// The calls of an operation that progenitor does not write: one a media type of its body.
pub(super) fn own_bodies(operation: &Operation) -> Vec<(&Operation, Option<&Body>)> {
    let whole = has_mixed_answers(operation);
    match operation.bodies.as_slice() {
        [] if whole => vec![(operation, None)],
        bodies => {
            bodies.iter().filter(|body| whole || matches!(body, Body::Multipart { .. })).map(|body| (operation, Some(body))).collect()
        }
    }
}

/// progenitor asserts that all successes have one type, and all errors; and it does not know
/// redirects as answers.
fn has_mixed_answers(operation: &Operation) -> bool {
    fn mixed<'a>(mut responses: impl Iterator<Item = &'a Response>) -> bool {
        let first: Option<Option<&Content>> = responses.next().map(|response| response.content.as_ref());
        responses.any(|response| Some(response.content.as_ref()) != first)
    }
    operation.responses.iter().any(|response| (300..400).contains(&response.status))
        || operation.is_web_socket()
        || mixed(operation.successes())
        || mixed(operation.errors())
}

/// Removes what is written by hand from the document; what is left of an operation with several
/// media types is called after the one that stays.
fn take_out_own_bodies(document: &mut Value, operation: &Operation) {
    let own = own_bodies(operation);
    if own.is_empty() {
        return;
    }
    let kept: Vec<&Body> =
        operation.bodies.iter().filter(|body| own.iter().all(|(_, o)| o.is_none_or(|o| o.media() != body.media()))).collect();
    let method = operation.method.to_lowercase();
    let Some(item) = document["paths"][&operation.path].as_object_mut() else { return };
    match kept.first() {
        None => {
            item.remove(&method);
        }
        Some(body) => {
            let value = &mut item[&method];
            value["operationId"] = json!(format!("{}{}", operation.id, body.variant()));
            let media = value["requestBody"]["content"][body.media()].clone();
            value["requestBody"]["content"] = json!({ body.media(): media });
        }
    }
}

/// typify makes an optional list or map a defaulted one that is left out when it is empty, so
/// nobody could send `"tags": []`. As a nullable one it becomes an `Option`.
fn keep_absent_apart_from_empty(schema: &mut Value) {
    let Some(map) = schema.as_object_mut() else { return };
    let required = map.get("required").cloned().unwrap_or(json!([]));
    let is_required = |name: &str| required.as_array().is_some_and(|names| names.iter().any(|n| n == name));
    for (name, field) in map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        keep_absent_apart_from_empty(field);
        let container = field["type"] == "array" || (field["type"] == "object" && field.get("properties").is_none());
        if container && !is_required(name) && field.get("default").is_none() {
            field["nullable"] = json!(true);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = map.get_mut(key) {
            keep_absent_apart_from_empty(inner);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        map.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().for_each(keep_absent_apart_from_empty);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_lists_and_maps_become_nullable_and_required_ones_stay() {
        let mut schema = json!({"type": "object", "required": ["a"], "properties": {
            "a": {"type": "array", "items": {"type": "string"}},
            "b": {"type": "array", "items": {"type": "string"}},
            "c": {"type": "object", "additionalProperties": true},
            "d": {"type": "string"}
        }});
        keep_absent_apart_from_empty(&mut schema);
        let nullable = |name: &str| schema["properties"][name]["nullable"] == true;
        assert_eq!([nullable("a"), nullable("b"), nullable("c"), nullable("d")], [false, true, true, false]);
    }
}
