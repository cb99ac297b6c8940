//! What schemas say by way of others, said where it is meant: before they get their names.
//!
//! A named schema that may be null makes the places null that refer to it, and a base with a
//! discriminator becomes a choice of what extends it. Both mean the same as before.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::schema::{Part, parts_mut, roots_mut};
use crate::yaml::{token, untoken};

const COMPONENTS: &str = "#/components/schemas/";

/// Rewrites the schemas of a document; names that were added come with the names of the schemas
/// that they stand for.
pub(crate) fn prepare(document: &mut Value) -> BTreeMap<String, String> {
    let added = choose_between_children(document);
    say_null_at_references(document);
    added
}

fn name_of(reference: &Value) -> Option<String> {
    reference
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix(COMPONENTS))
        .map(untoken)
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("{COMPONENTS}{}", token(name)) })
}

fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas").and_then(Value::as_object)
}

/// The branches that hold together with a schema, and those of which one holds.
fn branches<'a>(schema: &'a Value, keys: &'a [&'a str]) -> impl Iterator<Item = &'a Value> {
    keys.iter().filter_map(|key| schema.get(*key)?.as_array()).flatten()
}

/// A reference to a named schema that may be null says so itself, and the name stands for the rest.
fn say_null_at_references(document: &mut Value) {
    let Some(named) = schemas(document) else { return };
    let mut nullable: BTreeSet<String> = BTreeSet::new();
    loop {
        let known = |branch: &Value| name_of(branch).is_some_and(|name| nullable.contains(&name));
        let is = |schema: &Value| {
            let all = schema
                .get("allOf")
                .and_then(Value::as_array)
                .is_some_and(|all| !all.is_empty() && all.iter().all(known));
            schema["nullable"] == true
                || branches(schema, &["anyOf", "oneOf"]).any(known)
                || (all && schema.get("type").is_none() && schema.get("properties").is_none())
        };
        let found: BTreeSet<String> =
            named.iter().filter(|(_, schema)| is(schema)).map(|(name, _)| name.clone()).collect();
        if found.is_subset(&nullable) {
            break;
        }
        nullable.extend(found);
    }
    if nullable.is_empty() {
        return;
    }
    roots_mut(document, &mut |schema, pointer| {
        // A parameter that is null is one that is not sent.
        if !pointer.contains("/parameters/") {
            say_null(schema, &nullable, None);
        }
    });
    for name in &nullable {
        let Some(map) = document
            .pointer_mut("/components/schemas")
            .and_then(|named| named.get_mut(name)?.as_object_mut())
        else {
            continue;
        };
        map.remove("nullable");
        // A schema of nothing but null stays what it is.
        if let Some(words) = map
            .get_mut("enum")
            .and_then(Value::as_array_mut)
            .filter(|words| words.iter().any(|word| !word.is_null()))
        {
            words.retain(|word| !word.is_null());
        }
    }
}

fn say_null(schema: &mut Value, nullable: &BTreeSet<String>, part: Option<Part>) {
    let is = |schema: &Value| name_of(schema).is_some_and(|name| nullable.contains(&name));
    if is(schema) {
        // What holds together, or is chosen from, is null as a whole.
        if !matches!(part, Some(Part::All | Part::Choice | Part::Not)) {
            let reference = schema.take();
            *schema = json!({ "nullable": true, "allOf": [reference] });
        }
        return;
    }
    let all = schema
        .get("allOf")
        .and_then(Value::as_array)
        .is_some_and(|all| !all.is_empty() && all.iter().all(is));
    let any = branches(schema, &["anyOf", "oneOf"]).any(is);
    if let Some(map) = schema.as_object_mut()
        && (any || (all && !map.contains_key("type") && !map.contains_key("properties")))
    {
        map.insert("nullable".to_owned(), Value::Bool(true));
    }
    parts_mut(schema)
        .into_iter()
        .for_each(|(part, _, _, inner)| say_null(inner, nullable, Some(part)));
}

/// A schema with a discriminator that others extend by `allOf` is one of these, or itself.
fn choose_between_children(document: &mut Value) -> BTreeMap<String, String> {
    let mut added = BTreeMap::new();
    let Some(named) = schemas(document).cloned() else { return added };
    let parents =
        |schema: &Value| branches(schema, &["allOf"]).filter_map(name_of).collect::<Vec<_>>();
    let is_base = |schema: &Value| {
        schema["discriminator"]["propertyName"].is_string()
            && branches(schema, &["anyOf", "oneOf"]).next().is_none()
    };
    let descends = |name: &str, base: &str| {
        let mut open = vec![name.to_owned()];
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            for parent in named.get(&next).map(parents).unwrap_or_default() {
                if parent == base {
                    return true;
                }
                if seen.insert(parent.clone()) {
                    open.push(parent);
                }
            }
        }
        false
    };
    let mut bases: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in named.iter().filter(|(_, schema)| is_base(schema)).map(|(name, _)| name) {
        let children: Vec<String> =
            named.keys().filter(|child| *child != name && descends(child, name)).cloned().collect();
        if !children.is_empty() {
            bases.insert(name.clone(), children);
        }
    }
    if bases.is_empty() {
        return added;
    }
    let mut own_names: BTreeMap<String, String> = BTreeMap::new();
    for name in bases.keys() {
        let numbered = (2..).map(|n| format!("{name}Base{n}"));
        let free = |wanted: &String| {
            !named.contains_key(wanted) && !own_names.values().any(|known| known == wanted)
        };
        if let Some(own) = std::iter::once(format!("{name}Base")).chain(numbered).find(free) {
            own_names.insert(name.clone(), own);
        }
    }
    let mut new = Map::new();
    for (name, schema) in &named {
        let mut schema = schema.clone();
        // What extends a base extends what it says of itself.
        for branch in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(own) = name_of(branch).and_then(|name| own_names.get(&name)) {
                *branch = refer(own);
            }
        }
        let (Some(children), Some(own)) = (bases.get(name), own_names.get(name)) else {
            new.insert(name.clone(), schema);
            continue;
        };
        let property = schema["discriminator"]["propertyName"].clone();
        let mapping = schema["discriminator"]["mapping"].as_object().cloned().unwrap_or_default();
        let target = |value: &Value| {
            let text = value.as_str().unwrap_or_default();
            untoken(text.strip_prefix(COMPONENTS).unwrap_or(text))
        };
        let mut words: Map<String, Value> = Map::new();
        let mut choices = Vec::new();
        for branch in children.iter().chain([name]) {
            let branch_name = own_names.get(branch).unwrap_or(branch);
            let mut own_words: Vec<String> = mapping
                .iter()
                .filter(|(_, value)| target(value) == *branch)
                .map(|(word, _)| word.clone())
                .collect();
            if own_words.is_empty() {
                // A base that is not mapped while its children are is no value by itself.
                if branch == name && !mapping.is_empty() {
                    continue;
                }
                own_words = own_word(&named, branch, property.as_str().unwrap_or_default())
                    .unwrap_or_else(|| vec![branch.clone()]);
            }
            own_words
                .into_iter()
                .for_each(|word| drop(words.insert(word, refer(branch_name)["$ref"].clone())));
            choices.push(refer(branch_name));
        }
        let mut choice = json!({ "oneOf": choices, "discriminator": { "propertyName": property, "mapping": words } });
        if let Some(description) = schema.get("description") {
            choice["description"] = description.clone();
        }
        if let Some(map) = schema.as_object_mut() {
            map.remove("discriminator");
        }
        new.insert(name.clone(), choice);
        new.insert(own.clone(), schema);
        added.insert(own.clone(), name.clone());
    }
    document["components"]["schemas"] = Value::Object(new);
    added
}

/// The words that a child itself says its discriminator may be (`x-ms-discriminator-value`, or an
/// enum).
fn own_word(named: &Map<String, Value>, name: &str, property: &str) -> Option<Vec<String>> {
    let schema = named.get(name)?;
    if let Some(word) = schema["x-ms-discriminator-value"].as_str() {
        return Some(vec![word.to_owned()]);
    }
    let own = std::iter::once(schema)
        .chain(branches(schema, &["allOf"]))
        .find_map(|part| part["properties"].get(property))?;
    let words: Option<Vec<String>> =
        own["enum"].as_array()?.iter().map(|word| word.as_str().map(str::to_owned)).collect();
    words.filter(|words| words.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_may_be_null_makes_its_places_null() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "N": {"type": "string", "nullable": true, "enum": ["a", null]},
            "Alias": {"allOf": [{"$ref": "#/components/schemas/N"}]},
            "T": {"type": "object", "properties": {
                "n": {"$ref": "#/components/schemas/N"},
                "list": {"type": "array", "items": {"$ref": "#/components/schemas/Alias"}},
            }},
        }}});
        prepare(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["N"], json!({"type": "string", "enum": ["a"]}));
        assert_eq!(
            schemas["T"]["properties"]["n"],
            json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/N"}]})
        );
        assert_eq!(schemas["T"]["properties"]["list"]["items"]["nullable"], true);
        assert_eq!(schemas["Alias"].get("nullable"), None);
    }

    #[test]
    fn a_base_with_a_discriminator_is_a_choice_of_its_children() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "Pet": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object"}]},
        }}});
        let added = prepare(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(added["PetBase"], "Pet");
        assert_eq!(schemas["Cat"]["allOf"][0]["$ref"], "#/components/schemas/PetBase");
        assert_eq!(schemas["Pet"]["oneOf"].as_array().map(Vec::len), Some(2));
        assert_eq!(schemas["Pet"]["discriminator"]["mapping"]["Cat"], "#/components/schemas/Cat");
    }
}
