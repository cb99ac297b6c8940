//! Texts of the contract as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// The text as `#[doc]` attributes, one a line; nothing when it is empty.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// The lines of a text as they stand behind `///`.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = String> {
    // A carriage return may not stand alone in a comment.
    text.trim().lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!(" {}", line.replace('\r', " ")),
    })
}

/// Documentation of an operation: what it does, and how it is called.
pub(crate) fn operation(documentation: &str, method: &str, path: &str) -> TokenStream {
    let text = match documentation {
        "" => format!("`{method} {path}`"),
        text => format!("{text}\n\n`{method} {path}`"),
    };
    doc(&text)
}
