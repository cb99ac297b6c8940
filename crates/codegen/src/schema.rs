//! Walking over the schemas inside a schema.

use serde_json::Value;

use crate::load::follow;
use crate::yaml::token;

/// Whether a schema allows nothing but null.
pub(crate) fn is_null(schema: &Value) -> bool {
    let Some(map) = schema.as_object() else { return false };
    let silent = |key: &String| {
        matches!(
            key.as_str(),
            "description" | "title" | "example" | "default" | "type" | "enum" | "nullable"
        )
    };
    let null_words = map
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|words| !words.is_empty() && words.iter().all(Value::is_null));
    let null_type = map.get("type").is_some_and(|ty| ty == "null");
    let null_const = map.get("const").is_some_and(Value::is_null);
    // `{nullable: true}` alone is how some generators write it.
    let alone = map.get("nullable") == Some(&Value::Bool(true))
        && map.keys().all(silent)
        && !map.contains_key("type")
        && !map.contains_key("enum");
    null_words || null_type || null_const || alone
}

/// What a schema is about: behind references, and behind `allOf` of one.
pub(crate) fn behind<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = follow(document, schema).unwrap_or(schema);
    for _ in 0..32 {
        let Some(only) = only_branch(schema) else { break };
        schema = follow(document, only).unwrap_or(only);
    }
    schema
}

/// The schema in an `allOf` of one, where nothing is added to it.
pub(crate) fn only_branch(schema: &Value) -> Option<&Value> {
    let map = schema
        .as_object()
        .filter(|map| !map.contains_key("properties") && !map.contains_key("type"))?;
    ["allOf", "anyOf", "oneOf"].into_iter().find_map(|key| {
        match map.get(key)?.as_array()?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    })
}

/// What a schema has to do with the one that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A field of an object.
    Property,
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
    /// One of the schemas that all hold.
    All,
    /// One of the schemas of which one or any holds.
    Choice,
    /// The schema that must not hold, or holds for some values only; never a type.
    Not,
}

/// The schemas directly inside a schema: how they belong to it, their key, and their pointer from
/// it.
pub(crate) fn parts_mut(schema: &mut Value) -> Vec<(Part, String, String, &mut Value)> {
    let Some(map) = schema.as_object_mut() else { return Vec::new() };
    let mut parts = Vec::new();
    for (key, value) in map.iter_mut() {
        match (key.as_str(), value) {
            ("properties", Value::Object(fields)) => {
                for (name, field) in fields.iter_mut() {
                    parts.push((
                        Part::Property,
                        name.clone(),
                        format!("/properties/{}", token(name)),
                        field,
                    ));
                }
            }
            ("items", value @ Value::Object(_)) => {
                parts.push((Part::Items, String::new(), "/items".to_owned(), value))
            }
            ("additionalProperties", value @ Value::Object(_)) => {
                parts.push((
                    Part::Values,
                    String::new(),
                    "/additionalProperties".to_owned(),
                    value,
                ));
            }
            (
                "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "propertyNames"
                | "unevaluatedItems"
                | "unevaluatedProperties",
                value @ Value::Object(_),
            ) => parts.push((Part::Not, String::new(), format!("/{key}"), value)),
            ("patternProperties" | "dependentSchemas", Value::Object(schemas)) => {
                for (name, schema) in schemas.iter_mut() {
                    parts.push((
                        Part::Not,
                        String::new(),
                        format!("/{key}/{}", token(name)),
                        schema,
                    ));
                }
            }
            ("prefixItems", Value::Array(items)) => {
                for (n, item) in items.iter_mut().enumerate() {
                    parts.push((Part::Not, String::new(), format!("/prefixItems/{n}"), item));
                }
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                let part = if key == "allOf" { Part::All } else { Part::Choice };
                for (n, branch) in branches.iter_mut().enumerate() {
                    parts.push((part, n.to_string(), format!("/{key}/{n}"), branch));
                }
            }
            _ => {}
        }
    }
    parts
}

/// Calls `visit` with every outermost schema of a document and its pointer: those under
/// `components/schemas`, and those of parameters, bodies and headers.
pub(crate) fn roots_mut(document: &mut Value, visit: &mut impl FnMut(&mut Value, &str)) {
    fn walk(value: &mut Value, pointer: &str, visit: &mut impl FnMut(&mut Value, &str)) {
        // What stands there is named by the contract: a header may be called `x-…` or `schema`.
        let are_names = ["/headers", "/responses", "/content", "/paths"]
            .iter()
            .any(|end| pointer.ends_with(end));
        match value {
            Value::Object(map) => {
                for (key, child) in map.iter_mut() {
                    let pointer = format!("{pointer}/{}", token(key));
                    match key.as_str() {
                        _ if are_names => walk(child, &pointer, visit),
                        "schema" => visit(child, &pointer),
                        "example" | "examples" => {}
                        key if key.starts_with("x-") => {}
                        "schemas" if pointer == "/components/schemas" => {
                            for (name, schema) in child.as_object_mut().into_iter().flatten() {
                                visit(schema, &format!("{pointer}/{}", token(name)));
                            }
                        }
                        _ => walk(child, &pointer, visit),
                    }
                }
            }
            Value::Array(items) => {
                for (n, child) in items.iter_mut().enumerate() {
                    walk(child, &format!("{pointer}/{n}"), visit);
                }
            }
            _ => {}
        }
    }
    walk(document, "", visit);
}

/// Whether a key says something of values of a type.
pub(crate) fn says_of(key: &str, ty: &str) -> bool {
    match key {
        "minLength" | "maxLength" | "pattern" => ty == "string",
        "format" => matches!(ty, "string" | "number" | "integer"),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            matches!(ty, "number" | "integer")
        }
        "items" | "minItems" | "maxItems" | "uniqueItems" | "prefixItems" | "contains"
        | "minContains" | "maxContains" | "unevaluatedItems" => ty == "array",
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "patternProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedProperties" => ty == "object",
        _ => false,
    }
}

/// Whether a key says something of values of one type only.
pub(crate) fn says_of_some(key: &str) -> bool {
    ["string", "number", "array", "object"].into_iter().any(|ty| says_of(key, ty))
}

/// Calls `visit` with every `$ref` that refers to something: not in examples, defaults, words and
/// extensions.
pub(crate) fn each_reference(
    value: &mut Value,
    pointer: &str,
    visit: &mut impl FnMut(&mut String, &str),
) {
    fn walk(
        value: &mut Value,
        pointer: &mut String,
        are_names: bool,
        visit: &mut impl FnMut(&mut String, &str),
    ) {
        match value {
            Value::Object(map) => {
                if !are_names && let Some(Value::String(reference)) = map.get_mut("$ref") {
                    visit(reference, pointer);
                }
                for (key, child) in map.iter_mut().filter(|(key, _)| are_names || !is_note(key)) {
                    at(pointer, &token(key), |pointer| {
                        walk(child, pointer, !are_names && holds_names(key), visit)
                    });
                }
            }
            Value::Array(items) => {
                for (n, child) in items.iter_mut().enumerate() {
                    at(pointer, &n.to_string(), |pointer| walk(child, pointer, false, visit));
                }
            }
            _ => {}
        }
    }
    walk(value, &mut pointer.to_owned(), false, visit);
}

/// As [`each_reference`], and nothing changes.
pub(crate) fn each_reference_of(value: &Value, pointer: &str, visit: &mut impl FnMut(&str, &str)) {
    fn walk(
        value: &Value,
        pointer: &mut String,
        are_names: bool,
        visit: &mut impl FnMut(&str, &str),
    ) {
        match value {
            Value::Object(map) => {
                if !are_names && let Some(Value::String(reference)) = map.get("$ref") {
                    visit(reference, pointer);
                }
                for (key, child) in map.iter().filter(|(key, _)| are_names || !is_note(key)) {
                    at(pointer, &token(key), |pointer| {
                        walk(child, pointer, !are_names && holds_names(key), visit)
                    });
                }
            }
            Value::Array(items) => {
                for (n, child) in items.iter().enumerate() {
                    at(pointer, &n.to_string(), |pointer| walk(child, pointer, false, visit));
                }
            }
            _ => {}
        }
    }
    walk(value, &mut pointer.to_owned(), false, visit);
}

/// Goes a step down in a pointer, and back.
fn at(pointer: &mut String, step: &str, go: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(step);
    go(pointer);
    pointer.truncate(length);
}

/// Whether what stands under a key is said of values, and refers to nothing.
fn is_note(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum" | "const") || key.starts_with("x-")
}

/// Whether the keys below a key are names.
fn holds_names(key: &str) -> bool {
    matches!(
        key,
        "properties"
            | "patternProperties"
            | "dependentSchemas"
            | "schemas"
            | "headers"
            | "responses"
            | "content"
    )
}
