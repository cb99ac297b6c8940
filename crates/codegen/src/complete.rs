//! What documents leave out or break, and what was meant is plain.
//!
//! Each function adds what is missing; what its author should mend becomes a finding: pointer,
//! message, help.

use serde_json::{Map, Value, json};

use crate::model::path_names;
use crate::naming::camel;
use crate::openapi31::{lower_bounds, lower_null_choices};
use crate::pattern::enforceable;
use crate::schema::{parts_mut, says_of, says_of_some};
use crate::yaml::token;

type Findings = Vec<(String, String, &'static str)>;

/// A name of method and path for an operation that has none, the parameters that its path has, and
/// descriptions of its responses.
pub(crate) fn operation(
    operation: &mut Map<String, Value>,
    path: &str,
    method: &str,
    findings: &mut Findings,
) {
    let pointer = format!("/paths/{}/{method}", token(path));
    if !operation.contains_key("operationId") {
        operation.insert("operationId".to_owned(), name_of(path, method).into());
    }
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    for name in path_names(path) {
        let declared = parameters
            .as_array()
            .into_iter()
            .flatten()
            .any(|p| p["in"] == "path" && p["name"] == name);
        if let Some(parameters) = parameters.as_array_mut().filter(|_| !declared) {
            parameters.push(json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
            let message = format!(
                "the path's `{{{name}}}` is not among the parameters; it is taken for text"
            );
            findings.push((pointer.clone(), message, "declare it with `in: path`"));
        }
    }
    parameters
        .as_array_mut()
        .into_iter()
        .flatten()
        .filter_map(|parameter| parameter.get_mut("schema"))
        .for_each(say_text);
    leave_out_headers(parameters, &pointer, findings);
    for (status, response) in
        operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten()
    {
        if description(response) {
            findings.push((
                format!("{pointer}/responses/{status}"),
                "this response has no `description`".to_owned(),
                "OpenAPI wants one",
            ));
        }
    }
}

/// A parameter of which nothing is said is a text: that is how it is written.
fn say_text(schema: &mut Value) {
    if schema["type"] == "array" {
        return schema.get_mut("items").into_iter().for_each(say_text);
    }
    if let Some(map) = schema.as_object_mut().filter(|map| {
        map.keys().all(|key| {
            key == "nullable" || ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-")
        })
    }) {
        map.insert("type".to_owned(), json!("string"));
    }
}

/// Headers that say how a message is sent are not the caller's to choose.
fn leave_out_headers(parameters: &mut Value, pointer: &str, findings: &mut Findings) {
    const OWN: [&str; 5] = ["content-length", "transfer-encoding", "connection", "host", "upgrade"];
    let Some(parameters) = parameters.as_array_mut() else { return };
    parameters.retain(|parameter| {
        let name = parameter["name"].as_str().unwrap_or_default().to_ascii_lowercase();
        let is_own = parameter["in"] == "header" && OWN.contains(&name.as_str());
        if is_own {
            let message = format!("the header `{name}` is HTTP's own, and is no parameter");
            findings.push((
                pointer.to_owned(),
                message,
                "leave it out; a client sends what it must be",
            ));
        }
        !is_own
    });
}

/// The name of an operation that has none.
pub(crate) fn name_of(path: &str, method: &str) -> String {
    let words = path.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    camel(&std::iter::once(method).chain(words).collect::<Vec<_>>().join("_"))
}

/// An empty description for a response that has none; whether it had none.
pub(crate) fn description(response: &mut Value) -> bool {
    let Some(response) =
        response.as_object_mut().filter(|response| !response.contains_key("description"))
    else {
        return false;
    };
    response.insert("description".to_owned(), "".into());
    true
}

/// Keys that say nothing of values.
const ANNOTATIONS: [&str; 6] =
    ["description", "title", "example", "deprecated", "externalDocs", "default"];

/// What says nothing of values of a schema's type goes; branches of `allOf` that say nothing are
/// said of the whole; the words of a text are texts.
pub(crate) fn schema(value: &mut Value, pointer: &str, findings: &mut Findings) {
    if let Some(map) = value.as_object_mut() {
        fold_annotations(map);
        lower_bounds(map);
        lower_null_choices(map);
        leave_out_patterns(map, pointer, findings);
        lower_tuple(map, pointer, findings);
        if let Some(ty) = map.get("type").and_then(Value::as_str).map(str::to_owned) {
            map.retain(|key, _| !says_of_some(key) || says_of(key, &ty));
        }
        let is_text = map.get("type").is_some_and(|ty| ty == "string");
        for word in map
            .get_mut("enum")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
            .filter(|_| is_text)
        {
            if word.is_number() || word.is_boolean() {
                *word = Value::String(word.to_string());
                let message = format!(
                    "`{}` is one of the words of a text, and is none itself",
                    word.as_str().unwrap_or_default()
                );
                findings.push((format!("{pointer}/enum"), message, "write it in quotes"));
            }
        }
    }
    for (_, _, inner, part) in parts_mut(value) {
        schema(part, &format!("{pointer}{inner}"), findings);
    }
}

/// Patterns that ECMA 262 does not allow, or that a server cannot match, are left out.
fn leave_out_patterns(map: &mut Map<String, Value>, pointer: &str, findings: &mut Findings) {
    const ADVICE: &str = "write it without what ECMA 262 does not have";
    let why = |pattern: &str| {
        format!(
            "the pattern `{pattern}` is not a regular expression of ECMA 262 that can be matched"
        )
    };
    if let Some(written) = map.get("pattern").and_then(Value::as_str).map(str::to_owned) {
        match enforceable(&written) {
            Some(found) => drop(map.insert("pattern".to_owned(), found.into())),
            None => {
                findings.push((
                    format!("{pointer}/pattern"),
                    format!("{}; it is not enforced", why(&written)),
                    ADVICE,
                ));
                map.remove("pattern");
            }
        }
    }
    let Some(named) = map.get_mut("patternProperties").and_then(Value::as_object_mut) else {
        return;
    };
    let mut is_whole = true;
    for (written, schema) in std::mem::take(named) {
        if let Some(found) = enforceable(&written) {
            named.insert(found, schema);
        } else {
            is_whole = false;
            let message = format!(
                "{}; neither it nor `additionalProperties` beside it is enforced",
                why(&written)
            );
            findings.push((
                format!("{pointer}/patternProperties/{}", token(&written)),
                message,
                ADVICE,
            ));
        }
    }
    // Which properties are additional is not known without it.
    if !is_whole {
        map.remove("additionalProperties");
        map.remove("unevaluatedProperties");
    }
}

/// `items: [a, b]`, which JSON Schema calls `prefixItems` today and OpenAPI 3.0 does not have.
fn lower_tuple(map: &mut Map<String, Value>, pointer: &str, findings: &mut Findings) {
    if !map.get("items").is_some_and(Value::is_array) {
        return;
    }
    if let Some(items) = map.remove("items") {
        map.insert("prefixItems".to_owned(), items);
    }
    // `false` says that there are no more, which `maxItems` does as well.
    match map.remove("additionalItems") {
        Some(Value::Bool(false)) => {
            let count = map["prefixItems"].as_array().map_or(0, Vec::len);
            map.entry("maxItems").or_insert_with(|| json!(count));
        }
        Some(more @ Value::Object(_)) => drop(map.insert("items".to_owned(), more)),
        _ => {}
    }
    let message =
        "`items` is one schema, not a list of them; it is taken for `prefixItems`".to_owned();
    findings.push((format!("{pointer}/items"), message, "write `prefixItems`, in OpenAPI 3.1"));
}

/// What OpenAPI wants of the document itself and says nothing here.
pub(crate) fn document(document: &mut Value, findings: &mut Findings) {
    let Some(map) = document
        .as_object_mut()
        .filter(|map| map.contains_key("paths") || map.contains_key("components"))
    else {
        return;
    };
    for (key, empty) in [("info", json!({ "title": "", "version": "" })), ("paths", json!({}))] {
        if !map.contains_key(key) {
            map.insert(key.to_owned(), empty);
            findings.push((String::new(), format!("`{key}` is missing"), "OpenAPI wants it"));
        }
    }
}

fn fold_annotations(map: &mut Map<String, Value>) {
    let Some(branches) = map.get_mut("allOf").and_then(Value::as_array_mut) else { return };
    let silent = |branch: &Value| {
        branch.as_object().is_some_and(|branch| {
            branch.keys().all(|key| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-"))
        })
    };
    if branches.iter().all(silent) {
        return;
    }
    let said: Vec<Value> = branches.iter().filter(|branch| silent(branch)).cloned().collect();
    branches.retain(|branch| !silent(branch));
    for (key, value) in said
        .into_iter()
        .filter_map(|branch| if let Value::Object(branch) = branch { Some(branch) } else { None })
        .flatten()
    {
        map.entry(key).or_insert(value);
    }
}
