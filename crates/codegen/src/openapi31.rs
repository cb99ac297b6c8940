//! OpenAPI 3.1 in the words of 3.0, where 3.0 has them.
//!
//! What 3.1 writes differently is rewritten. Keywords that 3.0 does not have stay: the validator
//! knows them, and types have what Rust can say of them.

use serde_json::{Map, Value, json};

use crate::schema::{is_null, parts_mut, roots_mut, says_of, says_of_some};

/// A finding: pointer, what is wrong, what to write instead.
pub(crate) type Finding = (String, String, &'static str);

/// Rewrites a document of 3.1 in place, and returns what its author should know.
pub(crate) fn lower(document: &mut Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document["webhooks"].as_object().is_some_and(|webhooks| !webhooks.is_empty()) {
        let help =
            "with `--webhooks` they have a client that sends them and a trait that receives them";
        findings.push((
            "/webhooks".to_owned(),
            "webhooks are calls to others, of which only the named schemas become types".to_owned(),
            help,
        ));
    }
    document["openapi"] = json!("3.0.3");
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
    for item in document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(operation) =
                operation.as_object_mut().filter(|operation| operation.contains_key("operationId"))
            {
                operation.entry("responses").or_insert_with(|| json!({}));
            }
        }
    }
    // In 3.1 a path or response may be referred to with a description of its own.
    roots_mut(document, &mut |schema, _| lower_schema(schema));
    findings
}

fn lower_schema(schema: &mut Value) {
    match schema {
        Value::Bool(true) => *schema = json!({}),
        Value::Bool(false) => *schema = json!({ "not": {} }),
        Value::Object(map) => {
            lower_keys(map);
        }
        _ => {}
    }
    // `properties: {a: true}` is a schema too.
    parts_mut(schema).into_iter().for_each(|(_, _, _, part)| lower_schema(part));
    for key in ["properties", "patternProperties"] {
        if let Some(fields) = schema.get_mut(key).and_then(Value::as_object_mut) {
            fields.values_mut().filter(|field| field.is_boolean()).for_each(lower_schema);
        }
    }
    for key in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        if let Some(parts) = schema.get_mut(key).and_then(Value::as_array_mut) {
            parts.iter_mut().filter(|part| part.is_boolean()).for_each(lower_schema);
        }
    }
    for key in ["items", "not"] {
        if let Some(part) = schema.get_mut(key).filter(|part| part.is_boolean()) {
            lower_schema(part);
        }
    }
}

/// `items: false`: no more than those that have a schema of their own.
fn lower_closed_lists(map: &mut Map<String, Value>) {
    if map.get("items") != Some(&Value::Bool(false)) {
        return;
    }
    map.remove("items");
    let own = map.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len) as u64;
    let most = map.get("maxItems").and_then(Value::as_u64).map_or(own, |most| most.min(own));
    map.insert("maxItems".to_owned(), json!(most));
}

fn lower_keys(map: &mut Map<String, Value>) {
    // A reference among other keys is one of the things that hold.
    if let Some(reference) = map.get("$ref").cloned()
        && map.len() > 1
    {
        map.remove("$ref");
        let mut all = vec![json!({ "$ref": reference })];
        all.extend(
            map.remove("allOf").and_then(|all| all.as_array().cloned()).into_iter().flatten(),
        );
        map.insert("allOf".to_owned(), json!(all));
    }
    let alone = !["allOf", "anyOf", "oneOf", "if", "$ref", "patternProperties"]
        .iter()
        .any(|key| map.contains_key(*key));
    if alone && map.get("unevaluatedProperties") == Some(&Value::Bool(false)) {
        map.remove("unevaluatedProperties");
        map.entry("additionalProperties").or_insert(Value::Bool(false));
    }
    if let Some(value) = map.remove("const") {
        map.insert("enum".to_owned(), json!([value]));
    }
    if let Some(examples) = map.remove("examples").filter(|_| !map.contains_key("example"))
        && let Some(first) = examples.get(0)
    {
        map.insert("example".to_owned(), first.clone());
    }
    lower_bounds(map);
    lower_closed_lists(map);
    match map.remove("contentEncoding").as_ref().and_then(Value::as_str) {
        Some("base64" | "base64url") => drop(map.entry("format").or_insert(json!("byte"))),
        Some("binary") => drop(map.entry("format").or_insert(json!("binary"))),
        _ if map.contains_key("contentMediaType") && !map.contains_key("type") => {
            map.insert("type".to_owned(), json!("string"));
            map.entry("format").or_insert(json!("binary"));
        }
        _ => {}
    }
    for key in ["contentMediaType", "contentSchema", "$schema", "$id", "$comment", "$anchor"] {
        map.remove(key);
    }
    lower_types(map);
    lower_null_choices(map);
    lower_constants(map);
}

/// `exclusiveMinimum: 0`, which contracts of 3.0 have as well.
pub(crate) fn lower_bounds(map: &mut Map<String, Value>) {
    for (bound, exclusive, tighter) in [
        ("minimum", "exclusiveMinimum", f64::max as fn(f64, f64) -> f64),
        ("maximum", "exclusiveMaximum", f64::min as fn(f64, f64) -> f64),
    ] {
        let Some(limit) = map.get(exclusive).filter(|limit| limit.is_number()).cloned() else {
            continue;
        };
        let inclusive = map.get(bound).and_then(Value::as_f64);
        // Of two bounds the tighter one counts.
        let wins =
            |inclusive: f64| limit.as_f64().is_some_and(|limit| tighter(limit, inclusive) == limit);
        if inclusive.is_none_or(wins) {
            map.insert(bound.to_owned(), limit);
            map.insert(exclusive.to_owned(), Value::Bool(true));
        } else {
            map.remove(exclusive);
        }
    }
}

/// `oneOf: [{const: a}, {const: b}]`.
fn lower_constants(map: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let Some(branches) =
            map.get(key).and_then(Value::as_array).filter(|branches| branches.len() > 1)
        else {
            continue;
        };
        let silent = |key: &String| {
            matches!(key.as_str(), "const" | "title" | "description" | "type" | "deprecated")
                || key.starts_with("x-")
        };
        let word = |branch: &Value| {
            branch
                .get("const")
                .filter(|_| branch.as_object().is_some_and(|map| map.keys().all(silent)))
                .cloned()
        };
        let Some(words) = branches.iter().map(word).collect::<Option<Vec<Value>>>() else {
            continue;
        };
        let ty = branches[0].get("type").cloned();
        map.remove(key);
        map.insert("enum".to_owned(), json!(words));
        if let Some(ty) = ty {
            map.entry("type").or_insert(ty);
        }
    }
}

/// `type: [a, b, 'null']`.
fn lower_types(map: &mut Map<String, Value>) {
    if map.get("type") == Some(&json!("null")) {
        map.remove("type");
        map.insert("enum".to_owned(), json!([null]));
        map.insert("nullable".to_owned(), Value::Bool(true));
        return;
    }
    let Some(types) = map.get("type").and_then(Value::as_array).cloned() else { return };
    // In YAML `null` is no text, and means the type of this name all the same.
    let mut others: Vec<Value> =
        types.iter().filter(|ty| *ty != "null" && !ty.is_null()).cloned().collect();
    if others.len() < types.len() {
        map.insert("nullable".to_owned(), Value::Bool(true));
    }
    map.remove("type");
    if others.len() == 1 {
        map.insert("type".to_owned(), others.remove(0));
    } else if !others.is_empty() {
        // Each type with the keys that say something of it.
        let branch = |ty: &Value| {
            let mut branch: Map<String, Value> = map
                .iter()
                .filter(|(key, _)| says_of(key, ty.as_str().unwrap_or_default()))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect();
            branch.insert("type".to_owned(), ty.clone());
            Value::Object(branch)
        };
        let branches: Vec<Value> = others.iter().map(branch).collect();
        map.retain(|key, _| !says_of_some(key));
        map.insert("anyOf".to_owned(), json!(branches));
    }
}

/// `anyOf: [a, {type: 'null'}]`.
pub(crate) fn lower_null_choices(map: &mut Map<String, Value>) {
    for key in ["anyOf", "oneOf"] {
        let Some(branches) = map.get(key).and_then(Value::as_array) else { continue };
        let mut others: Vec<Value> =
            branches.iter().filter(|branch| !is_null(branch)).cloned().collect();
        if others.len() == branches.len() || others.is_empty() {
            continue;
        }
        map.remove(key);
        map.insert("nullable".to_owned(), Value::Bool(true));
        match others.len() {
            1 => {
                let only = others.remove(0);
                map.entry("allOf")
                    .or_insert_with(|| json!([]))
                    .as_array_mut()
                    .into_iter()
                    .for_each(|all| all.push(only.clone()));
            }
            _ => drop(map.insert(key.to_owned(), json!(others))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(mut schema: Value) -> Value {
        lower_schema(&mut schema);
        schema
    }

    #[test]
    fn what_3_1_writes_differently_is_rewritten() {
        let cases = [
            (
                json!({"type": ["string", "null"], "maxLength": 3}),
                json!({"type": "string", "nullable": true, "maxLength": 3}),
            ),
            (json!({"type": ["string", null]}), json!({"type": "string", "nullable": true})),
            (json!({"const": "a"}), json!({"enum": ["a"]})),
            (
                json!({"type": "string", "examples": ["a", "b"]}),
                json!({"type": "string", "example": "a"}),
            ),
            (
                json!({"$ref": "#/components/schemas/A", "description": "d"}),
                json!({"allOf": [{"$ref": "#/components/schemas/A"}], "description": "d"}),
            ),
            (
                json!({"type": "integer", "exclusiveMinimum": 3}),
                json!({"type": "integer", "minimum": 3, "exclusiveMinimum": true}),
            ),
            (
                json!({"type": "integer", "exclusiveMinimum": 3, "minimum": 5}),
                json!({"type": "integer", "minimum": 5}),
            ),
            (
                json!({"type": ["string", "integer"], "maxLength": 3, "maximum": 9}),
                json!({"anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer", "maximum": 9}]}),
            ),
            (
                json!({"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}),
                json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/A"}]}),
            ),
            (
                json!({"type": "integer", "oneOf": [{"title": "A", "const": 1}, {"title": "B", "const": 2}]}),
                json!({"type": "integer", "enum": [1, 2]}),
            ),
            (json!({"properties": {"a": true}}), json!({"properties": {"a": {}}})),
            (
                json!({"prefixItems": [{"type": "string"}, true], "items": false, "maxItems": 9}),
                json!({"prefixItems": [{"type": "string"}, {}], "maxItems": 2}),
            ),
            (json!({"type": "array", "items": false}), json!({"type": "array", "maxItems": 0})),
            (
                json!({"anyOf": [{"type": "string"}, true], "not": false}),
                json!({"anyOf": [{"type": "string"}, {}], "not": {"not": {}}}),
            ),
        ];
        for (given, expected) in cases {
            assert_eq!(lowered(given.clone()), expected, "{given}");
        }
    }

    #[test]
    fn what_3_0_has_no_word_for_stays_for_the_validator() {
        let mut document = json!({"openapi": "3.1.0", "webhooks": {"a": {}}, "components": {"schemas": {"T": {
            "propertyNames": {"const": "a"}, "patternProperties": {"^a": {"type": ["string", "null"]}},
        }}}});
        let findings = lower(&mut document);
        assert_eq!(
            findings.iter().map(|(pointer, ..)| pointer.as_str()).collect::<Vec<_>>(),
            ["/webhooks"]
        );
        let expected = json!({"propertyNames": {"enum": ["a"]}, "patternProperties": {"^a": {"type": "string", "nullable": true}}});
        assert_eq!(document["components"]["schemas"]["T"], expected);
    }
}
