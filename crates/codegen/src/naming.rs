//! Names of the contract as Rust identifiers, the same way typify makes them.

use heck::{ToLowerCamelCase, ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

/// `createAssetFromHash` -> `CreateAssetFromHash`.
pub(crate) fn pascal(name: &str) -> String {
    identifier(&plain(name).to_pascal_case(), "X")
}

/// `createAssetFromHash` -> `create_asset_from_hash`.
pub(crate) fn snake(name: &str) -> String {
    identifier(&plain(name).to_snake_case(), "x_")
}

/// `get_users_id` -> `getUsersId`.
pub(crate) fn camel(name: &str) -> String {
    plain(name).to_lower_camel_case()
}

/// An identifier; a name that is not valid by itself is made so.
pub(crate) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}

fn plain(name: &str) -> String {
    name.replace('\'', "").replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")
}

fn identifier(name: &str, prefix: &str) -> String {
    match name.chars().next() {
        Some(first) if first.is_alphabetic() => name.to_owned(),
        _ => format!("{prefix}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cased_and_made_valid() {
        assert_eq!(snake("createAssetFromHash"), "create_asset_from_hash");
        assert_eq!(pascal("X-API-Key"), "XApiKey");
        assert_eq!(pascal("2fa"), "X2fa");
        assert_eq!(ident("type").to_string(), "type_");
    }
}
