//! The contract as a document that progenitor accepts.
//!
//! One function for each thing it does not take; nothing is loosened, and what is taken out here
//! is written by [`super::operation`].

use serde_json::{Map, Value, json};

use super::operation::call_name;
use crate::hoist::is_json;
use crate::model::{Body, Content, Model, Operation, Place, Response, Shape, Span, Type};
use crate::naming::{pascal, snake};
use crate::schema::{Part, parts_mut, roots_mut};
use crate::types::Emitted;

/// The document for progenitor: the operations that it takes, and which of the types are objects.
pub(super) fn lower(model: &Model, types: &Emitted) -> Value {
    let mut document = model.typed.clone();
    for operation in &model.operations {
        if operation.name != snake(&operation.id) {
            document["paths"][&operation.path][operation.method.to_lowercase()]["operationId"] =
                json!(operation.name);
        }
        take_out_own_bodies(&mut document, operation);
    }
    document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .for_each(keep_parameters_from_being_null);
    document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .for_each(say_what_bodies_hold);
    // The types are our own: progenitor has to know which of them are objects.
    let named = model
        .typed
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::keys);
    let named = named.filter(|name| types.names.contains(&pascal(name)));
    let stand_in = |name: &String| match types.objects.contains(name) {
        true => json!({ "type": "object", "properties": { STAND_IN: { "type": "boolean" } } }),
        false => json!({ "type": "string" }),
    };
    document["components"] = json!({ "schemas": named.map(|name| (name.clone(), stand_in(name))).collect::<Map<_, _>>() });
    roots_mut(&mut document, &mut |schema, pointer| {
        if !pointer.starts_with("/components/") {
            lower_schema(schema, None);
        }
    });
    // The same document in another order gives the same code.
    document.sort_all_objects();
    document
}

/// The field of what stands for an object in the document for progenitor.
pub(super) const STAND_IN: &str = "stands_for_ours";

/// The calls of an operation that progenitor does not write: one a media type of its body.
pub(super) fn own_bodies(operation: &Operation) -> Vec<(&Operation, Option<&Body>)> {
    let whole = is_beyond_progenitor(operation);
    match operation.bodies.as_slice() {
        [] if whole => vec![(operation, None)],
        bodies => bodies
            .iter()
            .filter(|body| {
                whole
                    || matches!(body, Body::Multipart { .. } | Body::Form { .. })
                    || is_unusual(body)
            })
            .map(|body| (operation, Some(body)))
            .collect(),
    }
}

/// progenitor takes JSON and octets by their plain names.
fn is_unusual(body: &Body) -> bool {
    match body {
        Body::Json { media, .. } => media != "application/json",
        Body::Bytes { media, .. } => media != "application/octet-stream",
        Body::Multipart { .. } | Body::Form { .. } | Body::Text { .. } | Body::Items { .. } => true,
    }
}

/// progenitor asserts that all successes have one type, and all errors; it does not know redirects
/// as responses, nor some methods, shapes of parameters and bodies that may be left out.
fn is_beyond_progenitor(operation: &Operation) -> bool {
    fn mixed<'a>(mut responses: impl Iterator<Item = &'a Response>) -> bool {
        let first: Option<Option<&Content>> =
            responses.next().map(|response| response.content.as_ref());
        responses.any(|response| Some(response.content.as_ref()) != first)
    }
    // A header has a type only where its response has a variant.
    let is_unusual_response = |response: &Response| {
        (300..400).contains(&response.status)
            || response.span != Span::One
            || !response.headers.is_empty()
            || matches!(response.content, Some(Content::Items(..)))
    };
    operation.responses.iter().any(is_unusual_response)
        || operation.is_web_socket()
        || operation.parameters.iter().any(|p| {
            p.place == Place::Cookie
                || (p.place == Place::Path && p.ty == Type::DateTime)
                || !matches!(p.shape, Shape::Plain | Shape::Repeated)
                || p.field != snake(&p.name)
        })
        || operation.path.split('/').any(|segment| {
            segment.contains('{')
                && !(segment.starts_with('{') && segment.find('}') == Some(segment.len() - 1))
        })
        || operation.bodies.iter().any(|body| body.all_media().len() > 1)
        || (!operation.body_required && !operation.bodies.is_empty())
        || matches!(operation.method.as_str(), "OPTIONS" | "TRACE")
        || (matches!(operation.method.as_str(), "GET" | "HEAD" | "DELETE")
            && !operation.bodies.is_empty())
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
    let kept: Vec<&Body> = operation
        .bodies
        .iter()
        .filter(|body| own.iter().all(|(_, o)| o.is_none_or(|o| o.media() != body.media())))
        .collect();
    let method = operation.method.to_lowercase();
    let Some(item) = document["paths"][&operation.path].as_object_mut() else { return };
    match kept.first() {
        None => {
            item.remove(&method);
        }
        Some(body) => {
            let value = &mut item[&method];
            value["operationId"] = json!(call_name(operation, body));
            let media = value["requestBody"]["content"][body.media()].clone();
            value["requestBody"]["content"] = json!({ body.media(): media });
        }
    }
}

/// progenitor wants a schema of every body, and of bytes the one that says so; JSON it knows by its
/// plain name.
fn say_what_bodies_hold(item: &mut Value) {
    fn name_json(contents: Option<&mut Value>) {
        let Some(contents) = contents.and_then(Value::as_object_mut) else { return };
        let json =
            contents.iter().find(|(media, _)| is_json(media)).map(|(_, content)| content.clone());
        // Whatever else a response may be, an operation with several is not progenitor's.
        if let Some(content) = json {
            *contents = Map::from_iter([("application/json".to_owned(), content)]);
        }
    }

    fn fill(contents: Option<&mut Value>) {
        for (media, content) in contents.and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(content) = content.as_object_mut() else { continue };
            if !is_json(media) {
                content
                    .insert("schema".to_owned(), json!({ "type": "string", "format": "binary" }));
            }
            content.entry("schema").or_insert_with(|| json!({}));
        }
    }
    for operation in item
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .filter(|operation| operation.is_object())
    {
        fill(operation.pointer_mut("/requestBody/content"));
        for response in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            name_json(response.get_mut("content"));
            fill(response.get_mut("content"));
        }
    }
}

/// A parameter that is null is one that is not sent.
fn keep_parameters_from_being_null(item: &mut Value) {
    let operations = item.as_object_mut().into_iter().flat_map(Map::values_mut);
    let parameters = operations
        .filter_map(|operation| operation.get_mut("parameters")?.as_array_mut())
        .flatten();
    for schema in parameters.filter_map(|parameter| parameter.get_mut("schema")?.as_object_mut()) {
        schema.remove("nullable");
        if let Some(items) = schema.get_mut("items").and_then(Value::as_object_mut) {
            items.remove("nullable");
        }
    }
}

/// What typify does not take, in what it takes.
fn lower_schema(schema: &mut Value, part: Option<Part>) {
    if let Some(map) = schema.as_object_mut() {
        // A title would be the name of a type, whether or not it is taken; of a branch it is the
        // name of a variant.
        if part != Some(Part::Choice) {
            map.remove("title");
        }
        // Defaults are the server's.
        map.remove("default");
        make_texts_of_equal_words(map);
        if map.contains_key("enum") && map.get("type").is_some_and(|ty| ty != "object") {
            // Its words say all that there is.
            ["allOf", "anyOf", "oneOf"].into_iter().for_each(|key| drop(map.remove(key)));
        }
        // What is merged with others has its type from them; typify panics where it is said twice.
        if !matches!(part, Some(Part::Choice | Part::All)) {
            say_the_type(map);
        }
    }
    parts_mut(schema).into_iter().for_each(|(part, _, _, inner)| lower_schema(inner, Some(part)));
}

/// typify panics where two words of an enum are one in Rust (`add`, `Add`). Their type is text
/// then; the server holds it against the contract all the same.
fn make_texts_of_equal_words(map: &mut Map<String, Value>) {
    let words = map
        .get("enum")
        .and_then(Value::as_array)
        .filter(|words| words.iter().all(|word| word.is_string() || word.is_null()));
    let Some(words) = words else { return };
    let mut names: Vec<String> = words.iter().filter_map(Value::as_str).map(pascal).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    if names.len() < count {
        map.remove("enum");
        map.insert("type".to_owned(), json!("string"));
    }
}

/// A schema without a type says it by its other keys; where only a format is left, nothing is
/// known.
fn say_the_type(map: &mut Map<String, Value>) {
    if ["type", "$ref", "allOf", "anyOf", "oneOf", "not", "enum"]
        .iter()
        .any(|key| map.contains_key(*key))
    {
        return;
    }
    let is = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    let ty = if is(&[
        "properties",
        "required",
        "additionalProperties",
        "minProperties",
        "maxProperties",
    ]) {
        "object"
    } else if is(&["items", "minItems", "maxItems", "uniqueItems"]) {
        "array"
    } else if is(&["minLength", "maxLength", "pattern"]) {
        "string"
    } else if is(&["minimum", "maximum", "multipleOf"]) {
        "number"
    } else {
        map.remove("format");
        return;
    };
    map.insert("type".to_owned(), json!(ty));
}
