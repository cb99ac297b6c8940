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
use syn::{File, Item, ItemEnum, ItemMod, ItemStruct, ItemType};

use crate::internal;
use crate::load::Document;
use crate::model::Model;
use crate::problem::Problems;

/// The names that stand for several types.
pub(crate) fn names_given_twice(types: &TokenStream) -> BTreeSet<String> {
    let mut once = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for item in syn::parse2::<File>(types.clone()).map(|file| file.items).unwrap_or_default() {
        let (Item::Struct(ItemStruct { ident, .. }) | Item::Enum(ItemEnum { ident, .. }) | Item::Type(ItemType { ident, .. })) = item
        else {
            continue;
        };
        if !once.insert(ident.to_string()) {
            twice.insert(ident.to_string());
        }
    }
    twice
}

/// Emits the modules `types` and `client`.
pub(crate) fn emit(document: &Document, model: &Model) -> Result<(TokenStream, TokenStream), Problems> {
    let failed = |message: String| Problems(vec![internal(message)]);
    let lowered = lower::lower(model);
    let tokens = progenitor::generate(&lowered).map_err(|message| {
        let culprits = progenitor::culprits(&lowered);
        let problem = |(name, message): (String, String)| {
            let place = model.places.get(&name).map(String::as_str).unwrap_or_default();
            document.problem(
                place,
                format!("this schema has no Rust type: {message}"),
                "say it with fewer keywords, or leave it open (`{}`)",
            )
        };
        match culprits.is_empty() {
            true => failed(message),
            false => Problems(culprits.into_iter().map(problem).collect()),
        }
    })?;
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
    Ok((types, client))
}
