//! Texts of the contract as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// The text as `#[doc]` attributes, one a line; nothing when it is empty.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// Documentation of an operation: what it does, and how it is called.
pub(crate) fn operation(documentation: &str, method: &str, path: &str) -> TokenStream {
    let text = match documentation {
        "" => format!("`{method} {path}`"),
        text => format!("{text}\n\n`{method} {path}`"),
    };
    doc(&text)
}
