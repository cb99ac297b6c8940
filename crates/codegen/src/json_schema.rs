//! Schemas of OpenAPI 3.0 as JSON Schema draft 4, which they nearly are.
//!
//! The one difference that matters for checking values is `nullable`. References are rewritten
//! to a document of the form `{"definitions": {...}}`.

use serde_json::{Map, Value, json};

/// Where the named schemas of a contract stand in the documents made here.
const DEFINITIONS: &str = "#/definitions/";
const COMPONENTS: &str = "#/components/schemas/";
/// Keys that say something to people or to generators, not about values.
const SILENT: [&str; 8] = ["description", "example", "default", "title", "externalDocs", "xml", "deprecated", "discriminator"];

/// One schema as draft 4.
pub fn draft4(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => object(map),
        other => other.clone(),
    }
}

/// All named schemas of a document, as draft 4, for the `definitions` of a checking document.
pub fn definitions(document: &Value) -> Map<String, Value> {
    let named = document.pointer("/components/schemas").and_then(Value::as_object);
    named.into_iter().flatten().map(|(name, schema)| (name.clone(), draft4(schema))).collect()
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
            "properties" => {
                let fields = value.as_object().into_iter().flatten();
                out.insert(key.clone(), fields.map(|(name, field)| (name.clone(), draft4(field))).collect());
            }
            "allOf" | "anyOf" | "oneOf" => {
                let parts = value.as_array().into_iter().flatten();
                out.insert(key.clone(), parts.map(draft4).collect());
            }
            "items" | "additionalProperties" | "not" => {
                out.insert(key.clone(), draft4(value));
            }
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
        assert_eq!(draft4(&schema), expected);
    }
}
