//! The client: progenitor's where it can, in the same style where it cannot.
//!
//! progenitor 0.15 stops at three things: bodies other than one of JSON or bytes, success or
//! error responses of several types, and redirects. [`lower`] takes such operations out of the
//! document it is given, and [`operation`] writes their builders.

mod conversation;
mod credentials;
mod helpers;
mod input;
mod lower;
mod operation;
mod progenitor;
mod responses;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, Item, ItemMod, ItemStruct};

use crate::internal;
use crate::load::Document;
use crate::model::{Body, Content, Model};
use crate::naming::pascal;
use crate::problem::{Problem, Problems};
use crate::webhooks;

/// The modules `types` and `client`.
pub(crate) struct Emitted {
    /// The module `types`; its last item is the module `builder`.
    pub(crate) types: TokenStream,
    /// What comes at the end of the module `builder`, printed.
    pub(crate) builders: String,
    pub(crate) client: File,
    /// The module `conversation`, for tests.
    pub(crate) conversation: TokenStream,
    /// What should be said of the contract.
    pub(crate) warnings: Vec<Problem>,
    /// Where values are left as JSON.
    pub(crate) left_as_json: Vec<String>,
    /// Names that stand for several types.
    pub(crate) clashes: BTreeSet<String>,
}

/// Emits the modules `types` and `client`.
pub(crate) fn emit(
    document: &Document,
    model: &Model,
    conversation: bool,
) -> Result<Emitted, Problems> {
    let failed = |message: String| Problems(vec![internal(message)]);
    let own = crate::types::emit(document, model);
    let lowered = lower::lower(model, &own);
    let objects: BTreeSet<String> = own.objects.iter().map(|object| pascal(object)).collect();
    let others = own.names.iter().filter(|name| !objects.contains(*name));
    let tokens = progenitor::generate(&lowered, others).map_err(failed)?;
    let tokens = if document.turned.is_empty() {
        tokens
    } else {
        webhooks::to_whole_addresses(tokens, model)
    };
    let file: File =
        syn::parse2(tokens).map_err(|e| failed(format!("progenitor's code is not Rust: {e}")))?;

    let mut theirs = Vec::new();
    let mut items = Vec::new();
    let mut builders = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "types" => {
                theirs = inner
            }
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "builder" => {
                builders = inner
            }
            other => items.push(other),
        }
    }
    let (types, clashes) = together(&own, theirs);
    let credentials = credentials::emit(model);
    let crate::types::Emitted {
        warnings: own_types_warnings,
        left_as_json,
        builders: own_type_builders,
        ..
    } = own;
    let own: Vec<_> = model.operations.iter().flat_map(operation::Call::of).collect();
    let methods = own.iter().map(operation::Call::method);
    let own_builders: Vec<TokenStream> = own.iter().map(operation::Call::builder).collect();
    let conversation = if conversation {
        let parsed = own_builders
            .iter()
            .filter_map(|tokens| syn::parse2::<File>(tokens.clone()).ok())
            .flat_map(|file| file.items);
        let all_builders: Vec<Item> = builders.iter().cloned().chain(parsed).collect();
        conversation::emit(model, &all_builders)
    } else {
        TokenStream::new()
    };
    let responses = own.iter().map(operation::Call::responses);
    let key = model
        .operations
        .iter()
        .any(|operation| operation.is_web_socket())
        .then(helpers::web_socket_key);
    let helpers =
        (!own.is_empty()).then(|| [helpers::is_media(), helpers::texts()]).into_iter().flatten();
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
    let has_items = model
        .operations
        .iter()
        .flat_map(|operation| &operation.responses)
        .any(|r| matches!(r.content, Some(Content::Items(..))));
    let item_stream = has_items.then(helpers::item_stream);
    let sends_items = model
        .operations
        .iter()
        .flat_map(|operation| &operation.bodies)
        .any(|body| matches!(body, Body::Items { .. }));
    let item_body = sends_items.then(helpers::item_body);
    let use_item_body = sends_items.then(|| {
        quote!(
            use super::ItemBody;
        )
    });
    let use_item_stream = has_items.then(|| {
        quote!(
            use super::ItemStream;
        )
    });
    let use_items = has_items.then(|| {
        quote!(
            use super::items;
        )
    });
    let own = quote! {
        #[allow(unused_imports)]
        use super::types;
        #credentials
        impl Client { #(#methods)* }
        #key
        #(#helpers)*
        #item_stream
        #item_body
        /// What operations return that have several kinds of responses.
        #[allow(unused_imports)]
        pub mod responses {
            use super::{ByteStream, types};
            #use_item_stream
            #(#responses)*
        }
        /// Types for composing the parameters of operations.
        #[allow(unused_imports)]
        pub mod builder {
            use super::responses;
            #use_item_stream
            #use_item_body
            #use_items
            #use_key
            #use_helpers
            #(#own_builders)*
        }
    };
    let own =
        syn::parse2(own).map_err(|error| failed(format!("the client is not Rust: {error}")))?;
    let client = with_progenitors(own, items, builders);
    Ok(Emitted {
        types,
        builders: own_type_builders,
        client,
        conversation,
        warnings: own_types_warnings,
        left_as_json,
        clashes,
    })
}

/// Our part of the client with progenitor's, each where it was found.
fn with_progenitors(mut own: File, items: Vec<Item>, builders: Vec<Item>) -> File {
    for item in &mut own.items {
        if let Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) = item
            && ident == "builder"
        {
            let uses = inner.iter().take_while(|item| matches!(item, Item::Use(_))).count();
            inner.splice(uses..uses, builders);
            break;
        }
    }
    own.items.splice(1..1, items);
    own
}

/// Our types with what progenitor needs beside them: types of parameters and of errors. What stands
/// there for our own types is left out.
fn together(own: &crate::types::Emitted, theirs: Vec<Item>) -> (TokenStream, BTreeSet<String>) {
    let stands_for_ours = |item: &Item| match item {
        Item::Struct(item) => own.names.contains(&item.ident.to_string()),
        Item::Impl(item) => self_name(&item.self_ty).is_some_and(|name| own.names.contains(&name)),
        _ => false,
    };
    let mut clashes = BTreeSet::new();
    let (mut items, mut builders, mut defaults) = (Vec::new(), Vec::new(), Vec::new());
    for item in theirs {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "builder" => {
                builders.extend(inner.into_iter().filter(|item| !stands_for_ours(item)));
            }
            Item::Mod(ItemMod { ident, content: Some((_, inner)), .. }) if ident == "defaults" => {
                defaults.extend(inner)
            }
            item if stands_for_ours(&item) => {
                // A parameter's type that is not one of the objects that progenitor was given.
                if let Item::Struct(ItemStruct { ident, fields, .. }) = &item
                    && !fields.iter().any(|field| {
                        field.ident.as_ref().is_some_and(|name| name == lower::STAND_IN)
                    })
                {
                    clashes.insert(ident.to_string());
                }
            }
            Item::Enum(item) if own.names.contains(&item.ident.to_string()) => {
                clashes.insert(item.ident.to_string());
            }
            item => items.push(item),
        }
    }
    let (own_items, own_defaults) = (&own.items, &own.defaults);
    let defaults = (!own_defaults.is_empty() || !defaults.is_empty()).then(|| {
        quote! {
            /// Generation of default values for serde.
            pub mod defaults { #own_defaults #(#defaults)* }
        }
    });
    let types = quote! {
        #own_items
        #(#items)*
        #defaults
        /// Types for composing complex structures.
        pub mod builder { #(#builders)* }
    };
    (types, clashes)
}

/// The last word of a type's path.
fn self_name(ty: &syn::Type) -> Option<String> {
    let syn::Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}
