//! The Rust types of parameters and bodies.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::naming::{ident, pascal};
use crate::schema::only_branch;
use crate::yaml::untoken;

/// A Rust type for a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `String`
    Text,
    /// `uuid::Uuid`
    Uuid,
    /// `chrono::DateTime<Utc>`
    DateTime,
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `f64`
    Number,
    /// `bool`
    Bool,
    /// `Option<T>`
    Option(Box<Type>),
    /// `Vec<T>`
    List(Box<Type>),
    /// `HashMap<String, T>`
    Map(Box<Type>),
    /// `serde_json::Map<String, Value>`
    Object,
    /// `serde_json::Value`
    Any,
    /// A type of the `types` module.
    Named(String),
}

impl Type {
    /// The type of a schema; `None` when the schema should have been named and was not.
    pub(crate) fn of(schema: &Value) -> Option<Self> {
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            let mut schema = schema.clone();
            schema["nullable"] = Value::Bool(false);
            return Some(match Self::of(&schema)? {
                inner @ (Self::Option(_) | Self::Any) => inner,
                inner => Self::Option(Box::new(inner)),
            });
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return reference.rsplit('/').next().map(|name| Self::Named(pascal(&untoken(name))));
        }
        if let Some(only) = only_branch(schema) {
            return Self::of(only);
        }
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        Some(match (schema.get("type").and_then(Value::as_str).unwrap_or_default(), format) {
            ("string", "uuid") => Self::Uuid,
            ("string", "date-time") => Self::DateTime,
            ("string", _) => Self::Text,
            ("integer", "int32") => Self::Int32,
            ("integer", _) => Self::Int64,
            ("number", _) => Self::Number,
            ("boolean", _) => Self::Bool,
            ("array", _) if schema.get("prefixItems").is_some() => Self::List(Box::new(Self::Any)),
            ("array", _) => {
                Self::List(Box::new(schema.get("items").map_or(Some(Self::Any), Self::of)?))
            }
            ("object", _) if schema.get("properties").is_some() => return None,
            ("object", _) => match schema.get("additionalProperties") {
                Some(value @ Value::Object(_)) => Self::Map(Box::new(Self::of(value)?)),
                _ => Self::Object,
            },
            _ if ["allOf", "anyOf", "oneOf", "enum", "properties", "not"]
                .iter()
                .any(|key| schema.get(*key).is_some()) =>
            {
                return None;
            }
            _ => Self::Any,
        })
    }

    /// The type as code inside the generated modules.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Text => quote!(String),
            Self::Uuid => quote!(::uuid::Uuid),
            Self::DateTime => quote!(::chrono::DateTime<::chrono::Utc>),
            Self::Int32 => quote!(i32),
            Self::Int64 => quote!(i64),
            Self::Number => quote!(f64),
            Self::Bool => quote!(bool),
            Self::Option(inner) => {
                let inner = inner.tokens();
                quote!(::std::option::Option<#inner>)
            }
            Self::List(item) => {
                let item = item.tokens();
                quote!(Vec<#item>)
            }
            Self::Map(item) => {
                let item = item.tokens();
                quote!(::std::collections::HashMap<String, #item>)
            }
            Self::Object => quote!(::serde_json::Map<String, ::serde_json::Value>),
            Self::Any => quote!(::serde_json::Value),
            Self::Named(name) => {
                let name = ident(name);
                quote!(types::#name)
            }
        }
    }
}
