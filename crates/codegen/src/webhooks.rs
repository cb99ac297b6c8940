//! The calls that a document makes to others, as a document of their own: its webhooks, and the
//! callbacks of its operations.
//!
//! To the generator they are operations like any other: a client sends them to the address that a
//! subscriber gave, and a trait receives them, each at the path of its name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use serde_json::{Map, Value, json};

use crate::load::follow;
use crate::model::Model;
use crate::yaml::token;

/// Puts webhooks and callbacks in the place of a document's paths; from where they come, by their
/// pointers.
pub(crate) fn turn(document: &mut Value) -> BTreeMap<String, String> {
    let mut turned = Turned::default();
    for (name, item) in document["webhooks"].as_object().into_iter().flatten() {
        turned.add(document, name, item, format!("/webhooks/{}", token(name)));
    }
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            for (name, callback) in
                operation.get("callbacks").and_then(Value::as_object).into_iter().flatten()
            {
                let pointer =
                    format!("/paths/{}/{}/callbacks/{}", token(path), token(method), token(name));
                let items =
                    follow(document, callback).and_then(Value::as_object).into_iter().flatten();
                for (address, item) in items.filter(|(address, _)| !address.starts_with("x-")) {
                    turned.add(document, name, item, format!("{pointer}/{}", token(address)));
                }
            }
        }
    }
    let Turned { paths, places } = turned;
    document["paths"] = Value::Object(paths);
    if let Some(document) = document.as_object_mut() {
        document.remove("webhooks");
        // What callers of the API show to it is not for subscribers.
        document.remove("security");
    }
    let operations = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object())
        .flatten();
    let needs = operations
        .filter_map(|(_, operation)| operation.get("security")?.as_array())
        .flatten()
        .filter_map(Value::as_object);
    let shown: BTreeSet<String> = needs.flat_map(Map::keys).cloned().collect();
    if let Some(schemes) =
        document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut)
    {
        schemes.retain(|name, _| shown.contains(name));
    }
    places
}

#[derive(Default)]
struct Turned {
    paths: Map<String, Value>,
    places: BTreeMap<String, String>,
}

impl Turned {
    fn add(&mut self, document: &Value, name: &str, item: &Value, place: String) {
        let item = follow(document, item).unwrap_or(item);
        let plain: String = name
            .chars()
            .map(|c| if c.is_alphanumeric() || "-._".contains(c) { c } else { '-' })
            .collect();
        let mut path = format!("/{plain}");
        let mut number = 1;
        while let Some(known) = self.paths.get(&path) {
            // The same callback of several operations is one call.
            if known == item {
                return;
            }
            number += 1;
            path = format!("/{plain}-{number}");
        }
        self.places.insert(format!("/paths/{}", token(&path)), place);
        let mut item = item.clone();
        for operation in item
            .as_object_mut()
            .into_iter()
            .flat_map(Map::values_mut)
            .filter_map(Value::as_object_mut)
        {
            // Often left out where nobody waits for what a subscriber says.
            operation
                .entry("responses")
                .or_insert_with(|| json!({ "2XX": { "description": "Received." } }));
        }
        self.paths.insert(path, item);
    }
}

/// progenitor's client with the address that it was made with as the whole address of each request.
pub(crate) fn to_whole_addresses(tokens: TokenStream, model: &Model) -> TokenStream {
    let templates: Vec<String> = model
        .operations
        .iter()
        .map(|operation| format!("{:?}", format!("{{}}{}", operation.path)))
        .collect();
    replace(tokens, &templates)
}

fn replace(tokens: TokenStream, templates: &[String]) -> TokenStream {
    let replaced = |token| match token {
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), replace(group.stream(), templates)).into()
        }
        TokenTree::Literal(literal) if templates.contains(&literal.to_string()) => {
            Literal::string("{}").into()
        }
        other => other,
    };
    tokens.into_iter().map(replaced).collect()
}
