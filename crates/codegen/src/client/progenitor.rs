//! progenitor, whose panics are errors here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::quote;
use serde_json::Value;

use crate::load::Document;
use crate::naming::ident;

/// The client of a document, and types of its parameters. Types of `others` are taken as they are.
///
/// # Errors
/// What progenitor says.
pub(super) fn generate<'a>(
    document: &Value,
    others: impl Iterator<Item = &'a String>,
) -> Result<TokenStream, String> {
    let openapi = Document::openapi(document)
        .map_err(|error| format!("the lowered document is not OpenAPI: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_inner_type(quote!(Credentials))
        .with_hooks(HooksMode::Expected);
    let shown = [TypeImpl::Display, TypeImpl::FromStr];
    for name in others {
        settings.with_replacement(name, format!("types::{}", ident(name)), shown.into_iter());
    }
    caught(|| Generator::new(&settings).generate_tokens(&openapi))?
        .map_err(|error| error.to_string())
}

/// Runs what may panic on schemas that it has no types for, and makes the panic an error.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        text.unwrap_or_default()
    })
}
