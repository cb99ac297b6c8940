//! The Rust types that schemas become where they are used: a field, an item, a branch of a union.

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::naming::{ident, pascal};
use crate::yaml::untoken;

const COMPONENTS: &str = "#/components/schemas/";

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ty {
    /// `()`: the value null.
    Null,
    Bool,
    /// A whole number of a width.
    Integer(&'static str),
    Number,
    Text,
    Uuid,
    Date,
    DateTime,
    /// An address of the internet; its type in `std::net`.
    Ip(&'static str),
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    List(Box<Ty>),
    Map(Box<Ty>),
    Option(Box<Ty>),
    /// What would contain itself is on the heap.
    Boxed(Box<Ty>),
    /// A type of this module.
    Named(String),
}

/// The name of the schema that a reference leads to.
pub(super) fn reference(schema: &Value) -> Option<String> {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix(COMPONENTS))
        .map(untoken)
}

impl Ty {
    /// The type of a schema that needs no name; what has none is any value.
    pub(super) fn of(schema: &Value) -> Self {
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            let mut schema = schema.clone();
            schema["nullable"] = Value::Bool(false);
            return Self::of(&schema).or_null();
        }
        if let Some(name) = reference(schema) {
            return Self::Named(pascal(&name));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if let Some([only]) = schema.get(key).and_then(Value::as_array).map(Vec::as_slice)
                && schema.get("type").is_none()
                && schema.get("properties").is_none()
            {
                return Self::of(only);
            }
        }
        if schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
        {
            return Self::Null;
        }
        match type_of(schema) {
            "boolean" => Self::Bool,
            "integer" => Self::Integer(integer(schema)),
            "number" => Self::Number,
            "string" => match schema["format"].as_str().unwrap_or_default() {
                "uuid" => Self::Uuid,
                "date" => Self::Date,
                "date-time" => Self::DateTime,
                "ip" => Self::Ip("IpAddr"),
                "ipv4" => Self::Ip("Ipv4Addr"),
                "ipv6" => Self::Ip("Ipv6Addr"),
                _ => Self::Text,
            },
            // The items of a tuple differ.
            "array" if schema.get("prefixItems").is_some() => Self::List(Box::new(Self::Any)),
            "array" => Self::List(Box::new(
                schema.get("items").filter(|items| items.is_object()).map_or(Self::Any, Self::of),
            )),
            "object" => match schema.get("additionalProperties") {
                Some(values @ Value::Object(map)) if !map.is_empty() => match Self::of(values) {
                    Self::Any => Self::Object,
                    values => Self::Map(Box::new(values)),
                },
                _ => Self::Object,
            },
            _ => Self::Any,
        }
    }

    /// Whether values are JSON in this type though their schema says more of them.
    pub(super) fn says_less_than(&self, schema: &Value) -> bool {
        match self {
            Self::Any => ["type", "enum", "properties", "items", "allOf", "anyOf", "oneOf"]
                .iter()
                .any(|key| schema.get(*key).is_some()),
            Self::List(item) => match schema.get("prefixItems").and_then(Value::as_array) {
                Some(items) => !items.is_empty(),
                None => schema.get("items").is_some_and(|items| item.says_less_than(items)),
            },
            Self::Map(value) => schema
                .get("additionalProperties")
                .is_some_and(|values| value.says_less_than(values)),
            Self::Option(inner) | Self::Boxed(inner) => inner.says_less_than(schema),
            _ => false,
        }
    }

    /// The type of this module that it is made of.
    pub(super) fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.named()
            }
            _ => None,
        }
    }

    /// Its values, or null.
    pub(super) fn or_null(self) -> Self {
        match self {
            Self::Option(_) | Self::Null | Self::Any => self,
            other => Self::Option(Box::new(other)),
        }
    }

    /// As code in the module `types`, or in a module inside of it.
    pub(super) fn tokens(&self, inside: bool) -> TokenStream {
        self.text(inside).parse().unwrap_or_default()
    }

    /// As [`Ty::tokens`], in the way that they are printed.
    pub(super) fn text(&self, inside: bool) -> String {
        let of = |outer: &str, inner: &Self| format!("{outer}{}>", inner.text(inside));
        match self {
            Self::Null => "()".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Integer(name) => (*name).to_owned(),
            Self::Number => "f64".to_owned(),
            Self::Text => "::std::string::String".to_owned(),
            Self::Uuid => "::uuid::Uuid".to_owned(),
            Self::Date => "::chrono::naive::NaiveDate".to_owned(),
            Self::DateTime => "::chrono::DateTime<::chrono::offset::Utc>".to_owned(),
            Self::Ip(name) => format!("::std::net::{name}"),
            Self::Any => "::serde_json::Value".to_owned(),
            Self::Object => {
                "::serde_json::Map<::std::string::String, ::serde_json::Value>".to_owned()
            }
            Self::List(item) => of("::std::vec::Vec<", item),
            Self::Map(value) => of("::std::collections::HashMap<::std::string::String, ", value),
            Self::Option(inner) => of("::std::option::Option<", inner),
            Self::Boxed(inner) => of("::std::boxed::Box<", inner),
            Self::Named(name) if inside => format!("super::{}", ident(name)),
            Self::Named(name) => ident(name).to_string(),
        }
    }

    /// The named type that a value of this type holds in place, not on the heap.
    pub(super) fn holds(&mut self) -> Option<(String, &mut Self)> {
        match self {
            Self::Named(name) => {
                let name = name.clone();
                Some((name, self))
            }
            Self::Option(inner) => inner.holds(),
            _ => None,
        }
    }
}

/// What a schema says its values are; of one that does not, what its other keys are about.
pub(super) fn type_of(schema: &Value) -> &str {
    if let Some(ty) = schema.get("type").and_then(Value::as_str) {
        return ty;
    }
    let has = |keys: &[&str]| keys.iter().any(|key| schema.get(*key).is_some());
    if has(&[
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
    ]) {
        "object"
    } else if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]) {
        "array"
    } else if has(&["minLength", "maxLength", "pattern"]) {
        "string"
    } else if has(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
        "number"
    } else {
        ""
    }
}

/// The type of a whole number: by its format, else by its smallest value.
fn integer(schema: &Value) -> &'static str {
    let smallest = schema["minimum"]
        .as_f64()
        .map(|least| if schema["exclusiveMinimum"] == true { least + 1.0 } else { least });
    let positive = smallest == Some(1.0);
    let (plain, non_zero) = match schema["format"].as_str().unwrap_or_default() {
        "int8" | "int16" | "int32" | "int" => ("i32", "::std::num::NonZeroU32"),
        "uint8" => ("u8", "::std::num::NonZeroU8"),
        "uint16" => ("u16", "::std::num::NonZeroU16"),
        "uint" | "uint32" => ("u32", "::std::num::NonZeroU32"),
        "uint64" => ("u64", "::std::num::NonZeroU64"),
        "int64" => ("i64", "::std::num::NonZeroU64"),
        _ if smallest == Some(0.0) && schema.get("maximum").is_none() => {
            ("u64", "::std::num::NonZeroU64")
        }
        _ => ("i64", "::std::num::NonZeroU64"),
    };
    if positive { non_zero } else { plain }
}
