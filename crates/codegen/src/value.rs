//! Whether a schema allows a value: enough of JSON Schema for the defaults that contracts write.
//!
//! The validator of requests is `jsonschema`, at run time; a generator need not wait for it to be built.

use serde_json::{Map, Value};

use crate::yaml::untoken;

/// How deep a schema is looked into; one may contain itself.
const DEPTH: u8 = 32;

/// Whether a schema of JSON Schema 2020-12 allows a value. What is not looked at is allowed.
pub(crate) fn allows(schema: &Value, definitions: &Map<String, Value>, value: &Value) -> bool {
    at(schema, definitions, value, DEPTH)
}

fn at(schema: &Value, definitions: &Map<String, Value>, value: &Value, depth: u8) -> bool {
    let Some(map) = schema.as_object().filter(|_| depth > 0) else { return schema != &Value::Bool(false) };
    let inner = |schema: &Value, value: &Value| at(schema, definitions, value, depth - 1);
    let number = |key: &str| map.get(key).and_then(Value::as_f64);
    map.iter().all(|(key, rule)| match (key.as_str(), value) {
        ("$ref", _) => {
            let name = rule.as_str().and_then(|reference| reference.strip_prefix("#/definitions/")).map(untoken);
            name.and_then(|name| definitions.get(&name)).is_none_or(|target| inner(target, value))
        }
        ("type", _) => match rule {
            Value::Array(types) => types.iter().filter_map(Value::as_str).any(|ty| is(ty, value)),
            ty => ty.as_str().is_none_or(|ty| is(ty, value)),
        },
        ("enum", _) => rule.as_array().is_none_or(|words| words.contains(value)),
        ("allOf", _) => rule.as_array().is_none_or(|all| all.iter().all(|schema| inner(schema, value))),
        ("anyOf" | "oneOf", _) => rule.as_array().is_none_or(|any| any.iter().any(|schema| inner(schema, value))),
        ("minimum", Value::Number(value)) => number("minimum").zip(value.as_f64()).is_none_or(|(least, value)| value >= least),
        ("maximum", Value::Number(value)) => number("maximum").zip(value.as_f64()).is_none_or(|(most, value)| value <= most),
        ("exclusiveMinimum", Value::Number(value)) => {
            number("exclusiveMinimum").zip(value.as_f64()).is_none_or(|(least, value)| value > least)
        }
        ("exclusiveMaximum", Value::Number(value)) => {
            number("exclusiveMaximum").zip(value.as_f64()).is_none_or(|(most, value)| value < most)
        }
        ("minLength", Value::String(text)) => rule.as_u64().is_none_or(|least| text.chars().count() as u64 >= least),
        ("maxLength", Value::String(text)) => rule.as_u64().is_none_or(|most| text.chars().count() as u64 <= most),
        ("pattern", Value::String(text)) => {
            rule.as_str().and_then(|pattern| regress::Regex::new(pattern).ok()).is_none_or(|regex| regex.find(text).is_some())
        }
        ("minItems", Value::Array(items)) => rule.as_u64().is_none_or(|least| items.len() as u64 >= least),
        ("maxItems", Value::Array(items)) => rule.as_u64().is_none_or(|most| items.len() as u64 <= most),
        ("items", Value::Array(items)) => items.iter().all(|item| inner(rule, item)),
        ("required", Value::Object(fields)) => {
            rule.as_array().is_none_or(|names| names.iter().filter_map(Value::as_str).all(|name| fields.contains_key(name)))
        }
        ("properties", Value::Object(fields)) => {
            rule.as_object().is_none_or(|own| own.iter().all(|(name, schema)| fields.get(name).is_none_or(|value| inner(schema, value))))
        }
        ("additionalProperties", Value::Object(fields)) => {
            let known = map.get("properties").and_then(Value::as_object);
            let mut others = fields.iter().filter(|(name, _)| known.is_none_or(|known| !known.contains_key(*name)));
            others.all(|(_, value)| inner(rule, value))
        }
        _ => true,
    })
}

fn is(ty: &str, value: &Value) -> bool {
    match ty {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_says_is_held_against_values() {
        let definitions = json!({"T": {"type": "array", "items": {"type": "integer", "maximum": 3}}});
        let definitions = definitions.as_object().expect("an object");
        let schema =
            json!({"type": "object", "required": ["t"], "additionalProperties": false, "properties": {"t": {"$ref": "#/definitions/T"}}});
        let allowed = [json!({"t": []}), json!({"t": [3]})];
        let forbidden = [json!({}), json!({"t": [4]}), json!({"t": [], "u": 1}), json!([])];
        assert!(allowed.iter().all(|value| allows(&schema, definitions, value)));
        assert!(!forbidden.iter().any(|value| allows(&schema, definitions, value)));
    }
}
