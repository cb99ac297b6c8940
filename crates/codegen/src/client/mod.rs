//! The client: progenitor's where it can, in the same style where it cannot.
//!
//! progenitor 0.15 stops at three things: bodies other than one of JSON or bytes, success or
//! error responses of several types, and redirects. [`lower`] takes such operations out of the
//! document it is given, and [`operation`] writes their builders.

mod credentials;
mod lower;
mod operation;

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use syn::{File, Item, ItemMod};

use crate::internal;
use crate::load::Document;
use crate::model::Model;
use crate::problem::Problems;

/// Emits the modules `types` and `client`.
pub(crate) fn emit(model: &Model) -> Result<(TokenStream, TokenStream), Problems> {
    let failed = |message: String| Problems(vec![internal(message)]);
    let lowered = lower::lower(model);
    let openapi = Document::openapi(&lowered).map_err(|e| failed(format!("the lowered document is not OpenAPI: {e}")))?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_inner_type(quote!(Credentials)).with_hooks(HooksMode::Expected);
    let tokens = Generator::new(&settings).generate_tokens(&openapi).map_err(|e| failed(format!("progenitor: {e}")))?;
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
    let own: Vec<_> = model.operations.iter().flat_map(lower::own_bodies).map(operation::Call::new).collect();
    let methods = own.iter().map(operation::Call::method);
    let own_builders = own.iter().map(operation::Call::builder);
    let responses = own.iter().map(operation::Call::responses);
    let key = model.operations.iter().any(|operation| operation.is_web_socket()).then(operation::web_socket_key);
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
            #(#builders)*
            #(#own_builders)*
        }
    };
    Ok((types, client))
}
