//! Schemas of OpenAPI as JSON Schema 2020-12, which those of 3.1 are and those of 3.0 nearly.
//!
//! The differences that matter for checking values are `nullable`, bounds that are exclusive, and
//! what stands beside a reference. References are rewritten to a document of the form
//! `{"definitions": {...}}`.

use serde_json::{Map, Value, json};

use crate::schema::parts_mut;
use crate::yaml::untoken;

/// Where the named schemas of a contract stand in the documents made here.
const DEFINITIONS: &str = "#/definitions/";
const COMPONENTS: &str = "#/components/schemas/";
/// Keys that say something to people or to generators, not about values.
const SILENT: [&str; 8] = [
    "description",
    "example",
    "default",
    "title",
    "externalDocs",
    "xml",
    "deprecated",
    "discriminator",
];

/// One schema as JSON Schema 2020-12.
pub fn draft2020(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => object(map),
        other => other.clone(),
    }
}

/// All named schemas of a document, as JSON Schema 2020-12, for the `definitions` of a checking
/// document.
pub fn definitions(document: &Value) -> Map<String, Value> {
    let Some(named) = document.pointer("/components/schemas").and_then(Value::as_object) else {
        return Map::new();
    };
    let tagged = |schema: &Value| {
        let mut schema = schema.clone();
        tell_branches_apart(&mut schema, named);
        draft2020(&schema)
    };
    named.iter().map(|(name, schema)| (name.clone(), tagged(schema))).collect()
}

/// The values of a discriminator that stand for a branch, and its property's name; nothing where
/// the branch says by itself which values it takes.
pub(crate) fn discriminates(
    union: &Value,
    branch: &Value,
    named: &Map<String, Value>,
) -> Option<(String, Vec<String>)> {
    let property = union["discriminator"]["propertyName"].as_str()?;
    let reference = branch["$ref"].as_str()?;
    let name = untoken(reference.strip_prefix(COMPONENTS)?);
    let own = &named.get(&name)?["properties"][property];
    if own.get("enum").is_some() || own.get("$ref").is_some() || own.get("allOf").is_some() {
        return None;
    }
    let leads_here = |target: &Value| {
        target.as_str().is_some_and(|target| target == reference || target == name)
    };
    let mapping = union["discriminator"]["mapping"].as_object();
    let mut values: Vec<String> = mapping
        .into_iter()
        .flatten()
        .filter(|(_, target)| leads_here(target))
        .map(|(value, _)| value.clone())
        .collect();
    if values.is_empty() {
        values.push(name);
    }
    Some((property.to_owned(), values))
}

/// A discriminator decides between branches: each is what it is, with the values that stand for it.
fn tell_branches_apart(schema: &mut Value, named: &Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = schema.get(key).and_then(Value::as_array) else { continue };
        let apart = |branch: &Value| match discriminates(schema, branch, named) {
            Some((property, values)) => json!({
                "allOf": [branch], "required": [property], "properties": { (property): { "enum": values } },
            }),
            None => branch.clone(),
        };
        schema[key] = branches.iter().map(apart).collect();
    }
    parts_mut(schema).into_iter().for_each(|(_, _, _, part)| tell_branches_apart(part, named));
}

fn object(map: &Map<String, Value>) -> Value {
    if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": reference.replacen(COMPONENTS, DEFINITIONS, 1) });
    }
    let nullable = map.get("nullable") == Some(&Value::Bool(true));
    let mut out = Map::new();
    for (key, value) in map {
        match key.as_str() {
            "nullable" => {}
            key if SILENT.contains(&key) || key.starts_with("x-") => {}
            "properties" | "patternProperties" | "dependentSchemas" => {
                let fields = value.as_object().into_iter().flatten();
                out.insert(
                    key.clone(),
                    fields.map(|(name, field)| (name.clone(), draft2020(field))).collect(),
                );
            }
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                let parts = value.as_array().into_iter().flatten();
                out.insert(key.clone(), parts.map(draft2020).collect());
            }
            "items"
            | "additionalProperties"
            | "not"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "propertyNames"
            | "unevaluatedItems"
            | "unevaluatedProperties" => {
                out.insert(key.clone(), draft2020(value));
            }
            // Of two bounds the exclusive one is a number of its own.
            "minimum" if map.get("exclusiveMinimum") == Some(&Value::Bool(true)) => {
                out.insert("exclusiveMinimum".to_owned(), value.clone());
            }
            "maximum" if map.get("exclusiveMaximum") == Some(&Value::Bool(true)) => {
                out.insert("exclusiveMaximum".to_owned(), value.clone());
            }
            "exclusiveMinimum" | "exclusiveMaximum" if value.is_boolean() => {}
            "type" if nullable => {
                out.insert(key.clone(), json!([value, "null"]));
            }
            "enum" if nullable => {
                let mut values = value.as_array().cloned().unwrap_or_default();
                if !values.contains(&Value::Null) {
                    values.push(Value::Null);
                }
                out.insert(key.clone(), Value::Array(values));
            }
            _ => {
                out.insert(key.clone(), value.clone());
            }
        }
    }
    let schema = Value::Object(out);
    match nullable && !map.contains_key("type") {
        true => json!({ "anyOf": [schema, { "type": "null" }] }),
        false => schema,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nullable_becomes_a_type_of_its_own() {
        let schema = json!({"type": "object", "properties": {
            "a": {"type": "string", "nullable": true, "enum": ["x"], "description": "d"},
            "b": {"$ref": "#/components/schemas/B"},
            "default": {"type": "string", "x-extension": true}
        }});
        let expected = json!({"type": "object", "properties": {
            "a": {"type": ["string", "null"], "enum": ["x", null]},
            "b": {"$ref": "#/definitions/B"},
            "default": {"type": "string"}
        }});
        assert_eq!(draft2020(&schema), expected);
    }
}
