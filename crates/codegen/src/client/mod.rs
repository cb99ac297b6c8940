//! The client: progenitor's where it can, in the same style where it cannot.
//!
//! progenitor 0.15 stops at three things: bodies other than one of JSON or bytes, success or
//! error responses of several types, and redirects. [`lower`] takes such operations out of the
//! document it is given, and [`operation`] writes their builders.

mod credentials;
mod lower;
mod operation;
mod progenitor;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Fields, File, Item, ItemEnum, ItemMod, ItemStruct, ItemType};

use crate::internal;
use crate::load::Document;
use crate::model::Model;
use crate::naming::pascal;
use crate::problem::{Problem, Problems};

/// What typify wrote that is not Rust.
#[derive(Debug, Default)]
pub(crate) struct Clashes {
    /// Names that stand for several types.
    pub(crate) names: BTreeSet<String>,
    /// Types of which several fields have one name.
    pub(crate) fields: BTreeSet<String>,
}

impl Clashes {
    pub(crate) fn find(types: &TokenStream) -> Self {
        let mut clashes = Self::default();
        let mut known = BTreeSet::new();
        for item in syn::parse2::<File>(types.clone()).map(|file| file.items).unwrap_or_default() {
            let (Item::Struct(ItemStruct { ident, .. }) | Item::Enum(ItemEnum { ident, .. }) | Item::Type(ItemType { ident, .. })) = &item
            else {
                continue;
            };
            let name = ident.to_string();
            let differ = |fields: &Fields| {
                let mut names = BTreeSet::new();
                fields.iter().filter_map(|field| field.ident.as_ref()).all(|ident| names.insert(ident.to_string()))
            };
            let fine = match &item {
                Item::Struct(item) => differ(&item.fields),
                Item::Enum(item) => item.variants.iter().all(|variant| differ(&variant.fields)),
                _ => true,
            };
            if !fine {
                clashes.fields.insert(name.clone());
            }
            if !known.insert(name.clone()) {
                clashes.names.insert(name);
            }
        }
        clashes
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.fields.is_empty()
    }
}

/// Emits the modules `types` and `client`, with what should be said of it. Schemas in `open` are JSON
/// values, and so are those that typify has no types for; the server holds them to the contract all
/// the same.
pub(crate) fn emit(
    document: &Document,
    model: &Model,
    open: &BTreeSet<String>,
) -> Result<(TokenStream, TokenStream, Vec<Problem>), Problems> {
    let failed = |message: String| Problems(vec![internal(message)]);
    let mut lowered = lower::lower(model);
    let mut warnings = Vec::new();
    let mut leave_open = |lowered: &mut Value, name: &str, reason: &str| {
        let place = model.places.get(name).map(String::as_str).unwrap_or_default();
        let reason = reason.lines().next().unwrap_or_default();
        let help = "say it with fewer keywords if a type is wanted";
        warnings.push(document.problem(place, format!("this schema has no Rust type and is a JSON value there ({reason})"), help));
        lowered["components"]["schemas"][name] = serde_json::json!({});
    };
    for ty in open {
        // A type inside of a schema's has a longer name.
        let is_part_of = |name: &&String| ty.starts_with(&pascal(name));
        if let Some(name) = model.places.keys().filter(is_part_of).max_by_key(|name| pascal(name).len()) {
            leave_open(&mut lowered, name, "names in it are equal in Rust");
        }
    }
    let mut outcome = progenitor::generate(&lowered);
    // What one culprit hides, another may be.
    for _ in 0..4 {
        if outcome.is_ok() {
            break;
        }
        progenitor::culprits(&lowered).iter().for_each(|(name, reason)| leave_open(&mut lowered, name, reason));
        outcome = progenitor::generate(&lowered);
    }
    let tokens = outcome.map_err(failed)?;
    let file: File = syn::parse2(tokens).map_err(|e| failed(format!("progenitor's code is not Rust: {e}")))?;

    let mut types = TokenStream::new();
    let mut items = Vec::new();
    let mut builders = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "types" => types = quote!(#(#inner)*),
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "builder" => builders = inner,
            other => items.push(other),
        }
    }
    let credentials = credentials::emit(model);
    let own: Vec<_> = model.operations.iter().flat_map(operation::Call::of).collect();
    let methods = own.iter().map(operation::Call::method);
    let own_builders = own.iter().map(operation::Call::builder);
    let responses = own.iter().map(operation::Call::responses);
    let key = model.operations.iter().any(|operation| operation.is_web_socket()).then(operation::web_socket_key);
    let helpers = (!own.is_empty()).then(|| [operation::is_media(), operation::texts()]).into_iter().flatten();
    let use_helpers = (!own.is_empty()).then(|| {
        quote!(
            use super::{deep_fields, form_fields, is_media, json_text, plain_text, text_fields};
        )
    });
    let use_key = key.as_ref().map(|_| {
        quote!(
            use super::web_socket_key;
        )
    });
    let client = quote! {
        #[allow(unused_imports)]
        use super::types;
        #(#items)*
        #credentials
        impl Client { #(#methods)* }
        #key
        #(#helpers)*
        /// What operations answer that have several kinds of answers.
        #[allow(unused_imports)]
        pub mod responses {
            use super::{ByteStream, types};
            #(#responses)*
        }
        /// Types for composing the parameters of operations.
        #[allow(unused_imports)]
        pub mod builder {
            use super::responses;
            #use_key
            #use_helpers
            #(#builders)*
            #(#own_builders)*
        }
    };
    Ok((types, client, warnings))
}
