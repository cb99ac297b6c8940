//! progenitor, whose panics are errors here.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use serde_json::{Map, Value, json};

use crate::load::Document;
use crate::yaml::untoken;

/// Types and client of a document.
///
/// # Errors
/// What progenitor says.
pub(super) fn generate(document: &Value) -> Result<TokenStream, String> {
    let openapi = Document::openapi(document).map_err(|error| format!("the lowered document is not OpenAPI: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_inner_type(quote!(Credentials)).with_hooks(HooksMode::Expected);
    quietly(|| Generator::new(&settings).generate_tokens(&openapi))?.map_err(|error| error.to_string())
}

/// The named schemas that have no types even without the others, and why.
pub(super) fn culprits(document: &Value) -> Vec<(String, String)> {
    let Some(schemas) = document.pointer("/components/schemas").and_then(Value::as_object) else { return Vec::new() };
    let mut culprits: Vec<(String, String, usize)> = Vec::new();
    for name in schemas.keys() {
        let reached = reached(name, schemas);
        let alone = json!({ "openapi": "3.0.3", "info": document["info"], "paths": {}, "components": { "schemas": reached } });
        if let Err(message) = generate(&alone) {
            culprits.push((name.clone(), message, reached.len()));
        }
    }
    // What only leads to a culprit is none.
    let names: BTreeSet<String> = culprits.iter().map(|(name, ..)| name.clone()).collect();
    let leads = |name: &String| reached(name, schemas).keys().any(|inner| inner != name && names.contains(inner));
    let (leading, own): (Vec<_>, Vec<_>) = culprits.into_iter().partition(|(name, ..)| leads(name));
    let found = if own.is_empty() { leading } else { own };
    found.into_iter().map(|(name, message, _)| (name, message)).collect()
}

/// A schema and those that it leads to.
fn reached(name: &str, schemas: &Map<String, Value>) -> Map<String, Value> {
    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/components/schemas/")) {
                    found.push(untoken(name));
                }
                map.values().for_each(|value| references(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let mut reached = Map::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        if let Some(schema) = schemas.get(&name).filter(|_| !reached.contains_key(&name)) {
            references(schema, &mut open);
            reached.insert(name, schema.clone());
        }
    }
    reached
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs what may panic on schemas that it has no types for, and makes the panic an error that is not
/// printed.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                loud(panic)
            }
        }));
    });
    QUIET.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    outcome.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        text.unwrap_or_default()
    })
}
