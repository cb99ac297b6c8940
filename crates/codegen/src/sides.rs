//! `readOnly` and `writeOnly`: what a caller does not send, and what a server does not return.
//!
//! Works on a document whose types are all named. A schema that only requests reach loses its
//! `readOnly` properties, one that only responses reach its `writeOnly` ones; one that both reach
//! becomes two, where they differ.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::naming::pascal;
use crate::schema::{each_reference_of, parts_mut};
use crate::yaml::{token, untoken};

const COMPONENTS: &str = "#/components/schemas/";

/// The names of the schemas that request bodies lead to, after each side was given its own. Names
/// that were added come with the names of the schemas that they were made of.
pub(crate) fn separate(document: &mut Value) -> (BTreeSet<String>, BTreeMap<String, String>) {
    let named = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut sent = BTreeSet::new();
    let mut returned = BTreeSet::new();
    each_body(document, &mut |value, is_request| {
        reach(value, &named, if is_request { &mut sent } else { &mut returned })
    });
    let read_only = leads_to(&named, "readOnly");
    let write_only = leads_to(&named, "writeOnly");
    let mut added = BTreeMap::new();
    if read_only.is_empty() && write_only.is_empty() {
        return (sent, added);
    }
    // A schema that both sides reach and that is not the same for both.
    let mut taken: BTreeSet<String> = named.keys().map(|name| pascal(name)).collect();
    let mut requests: BTreeMap<String, String> = BTreeMap::new();
    for name in sent
        .intersection(&returned)
        .filter(|name| read_only.contains(*name) || write_only.contains(*name))
    {
        let numbered = (2..).map(|n| format!("{name}Input{n}"));
        if let Some(new) = std::iter::once(format!("{name}Input"))
            .chain(numbered)
            .find(|new| !taken.contains(&pascal(new)))
        {
            taken.insert(pascal(&new));
            added.insert(new.clone(), name.clone());
            requests.insert(name.clone(), new);
        }
    }
    let mut all = Map::new();
    for (name, schema) in &named {
        let (is_sent, is_returned) = (sent.contains(name), returned.contains(name));
        if let Some(new) = requests.get(name) {
            let mut copy = schema.clone();
            leave_out(&mut copy, "readOnly");
            rename(&mut copy, &requests);
            all.insert(new.clone(), copy);
        }
        let mut schema = schema.clone();
        match (is_sent, is_returned) {
            (true, false) => {
                leave_out(&mut schema, "readOnly");
                rename(&mut schema, &requests);
            }
            (_, true) => leave_out(&mut schema, "writeOnly"),
            (false, false) => {}
        }
        all.insert(name.clone(), schema);
    }
    document["components"]["schemas"] = Value::Object(all);
    each_body(document, &mut |value, is_request| {
        if is_request {
            leave_out(value, "readOnly");
            rename(value, &requests);
        } else {
            leave_out(value, "writeOnly");
        }
    });
    let sent = sent.into_iter().map(|name| requests.get(&name).cloned().unwrap_or(name)).collect();
    (sent, added)
}

/// Calls `visit` with the content of every body, and whether it is one that is sent.
fn each_body(document: &mut Value, visit: &mut impl FnMut(&mut Value, bool)) {
    let items = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    for operation in items
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
        .filter(|operation| operation.is_object())
    {
        let contents = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut);
        contents
            .into_iter()
            .flat_map(Map::values_mut)
            .filter_map(|content| content.get_mut("schema"))
            .for_each(|schema| visit(schema, true));
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for response in responses.into_iter().flat_map(Map::values_mut) {
            let contents = response.get_mut("content").and_then(Value::as_object_mut);
            contents
                .into_iter()
                .flat_map(Map::values_mut)
                .filter_map(|content| content.get_mut("schema"))
                .for_each(|schema| visit(schema, false));
        }
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    each_reference_of(value, "", &mut |reference, _| {
        found.extend(reference.strip_prefix(COMPONENTS).map(untoken))
    });
}

fn reach(value: &Value, named: &Map<String, Value>, found: &mut BTreeSet<String>) {
    let mut open = Vec::new();
    references(value, &mut open);
    while let Some(name) = open.pop() {
        if let Some(schema) = named.get(&name)
            && found.insert(name)
        {
            references(schema, &mut open);
        }
    }
}

/// The schemas that have a property with a mark, or lead to one that has.
fn leads_to(named: &Map<String, Value>, mark: &str) -> BTreeSet<String> {
    fn marked(value: &Value, mark: &str) -> bool {
        match value {
            Value::Object(map) => {
                map.get("properties")
                    .and_then(Value::as_object)
                    .is_some_and(|own| own.values().any(|property| property[mark] == true))
                    || map.values().any(|value| marked(value, mark))
            }
            Value::Array(items) => items.iter().any(|value| marked(value, mark)),
            _ => false,
        }
    }
    let mut leading: BTreeSet<String> = named
        .iter()
        .filter(|(_, schema)| marked(schema, mark))
        .map(|(name, _)| name.clone())
        .collect();
    if leading.is_empty() {
        return leading;
    }
    let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, schema) in named {
        let mut found = Vec::new();
        references(schema, &mut found);
        found.into_iter().for_each(|target| users.entry(target).or_default().push(name.clone()));
    }
    let mut open: Vec<String> = leading.iter().cloned().collect();
    while let Some(name) = open.pop() {
        for user in users.get(&name).into_iter().flatten() {
            if leading.insert(user.clone()) {
                open.push(user.clone());
            }
        }
    }
    leading
}

/// Takes the properties with a mark out, everywhere in a schema.
fn leave_out(schema: &mut Value, mark: &str) {
    let mut gone = Vec::new();
    if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        fields.retain(|name, property| {
            let stays = property[mark] != true;
            if !stays {
                gone.push(name.clone());
            }
            stays
        });
    }
    if let Some(map) = schema.as_object_mut().filter(|_| !gone.is_empty()) {
        map.entry("type").or_insert(json!("object"));
        if let Some(required) = map.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| !gone.iter().any(|gone| name == gone));
            if required.is_empty() {
                map.remove("required");
            }
        }
    }
    parts_mut(schema).into_iter().for_each(|(_, _, _, inner)| leave_out(inner, mark));
}

fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref")
                && let Some(new) =
                    reference.strip_prefix(COMPONENTS).and_then(|name| names.get(&untoken(name)))
            {
                *reference = format!("{COMPONENTS}{}", token(new));
            }
            // A discriminator leads to the same branches.
            if let Some(mapping) = map
                .get_mut("discriminator")
                .and_then(|d| d.get_mut("mapping"))
                .and_then(Value::as_object_mut)
            {
                for target in mapping.values_mut() {
                    let text = target.as_str().unwrap_or_default();
                    if let Some(new) =
                        names.get(&untoken(text.strip_prefix(COMPONENTS).unwrap_or(text)))
                    {
                        *target = Value::String(format!("{COMPONENTS}{}", token(new)));
                    }
                }
            }
            map.values_mut().for_each(|value| rename(value, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| rename(value, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_sides_use_and_differs_becomes_two() {
        let content = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        let mut document = json!({
            "paths": {"/a": {"post": {"requestBody": {"content": content("T")}, "responses": {"200": {"content": content("T")}}}}},
            "components": {"schemas": {
                "T": {"type": "object", "required": ["id", "name"], "properties": {
                    "id": {"type": "string", "readOnly": true}, "name": {"type": "string"}, "secret": {"type": "string", "writeOnly": true},
                }},
            }},
        });
        let (sent, added) = separate(&mut document);
        assert_eq!(
            (sent.into_iter().collect::<Vec<_>>(), added["TInput"].as_str()),
            (vec!["TInput".to_owned()], "T")
        );
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["TInput"]["required"], json!(["name"]));
        assert_eq!(schemas["TInput"]["properties"].get("id"), None);
        assert_eq!(schemas["T"]["properties"].get("secret"), None);
        assert_eq!(schemas["T"]["required"], json!(["id", "name"]));
        let body = &document["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"]
            ["$ref"];
        assert_eq!(body, "#/components/schemas/TInput");
    }
}
