//! Defaults of the contract as Rust expressions.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Types;
use super::shape::{Object, Rules, Shape};
use super::ty::Ty;
use crate::naming::ident;
use crate::pattern::Pattern;

impl Types<'_> {
    /// A value of a type as an expression in a module inside of `types`; nothing where it is none.
    pub(super) fn expression(&self, ty: &Ty, value: &Value) -> Option<TokenStream> {
        Some(match ty {
            Ty::Null => value.is_null().then(|| quote!(()))?,
            Ty::Bool => {
                let value = value.as_bool()?;
                quote!(#value)
            }
            Ty::Integer(name) => integer(name, value)?,
            Ty::Number => {
                let value = value.as_f64()?;
                quote!(#value)
            }
            Ty::Text => {
                let value = value.as_str()?;
                quote!(::std::string::String::from(#value))
            }
            Ty::Uuid | Ty::Date | Ty::DateTime | Ty::Ip(_) => {
                let text = value.as_str().filter(|text| is_of_format(ty, text))?;
                quote!(#text.parse().unwrap())
            }
            Ty::Any => json(value),
            Ty::Object => value.is_object().then(|| json(value))?,
            Ty::List(item) => {
                let items = value
                    .as_array()?
                    .iter()
                    .map(|value| self.expression(item, value))
                    .collect::<Option<Vec<_>>>()?;
                quote!(::std::vec![#(#items),*])
            }
            Ty::Map(values) => {
                let pairs = value.as_object()?.iter().map(|(name, value)| {
                    let value = self.expression(values, value)?;
                    Some(quote!((::std::string::String::from(#name), #value)))
                });
                let pairs = pairs.collect::<Option<Vec<_>>>()?;
                quote!([#(#pairs),*].into_iter().collect())
            }
            Ty::Option(_) if value.is_null() => quote!(::std::option::Option::None),
            Ty::Option(inner) => {
                let value = self.expression(inner, value)?;
                quote!(::std::option::Option::Some(#value))
            }
            Ty::Boxed(inner) => {
                let value = self.expression(inner, value)?;
                quote!(::std::boxed::Box::new(#value))
            }
            Ty::Named(name) => self.named_expression(name, value)?,
        })
    }

    /// As [`Self::expression`], of a type of this module.
    pub(super) fn named_expression(&self, name: &str, value: &Value) -> Option<TokenStream> {
        let ty = ident(name);
        Some(match self.shapes.get(name)? {
            Shape::Words(words) => {
                let text = value.as_str()?;
                let variant = ident(&words.iter().find(|word| word.text == text)?.variant);
                quote!(super::#ty::#variant)
            }
            Shape::OpenWords(_) => {
                let text = value.as_str()?;
                quote!(super::#ty::from(#text))
            }
            Shape::Text(rules) => {
                let text = value.as_str().filter(|text| rules.allow(text))?;
                quote!(super::#ty(::std::string::String::from(#text)))
            }
            Shape::Values { ty: inner, values, excluded } => {
                let inner = (values.contains(value) != *excluded)
                    .then(|| self.expression(inner, value))??;
                quote!(super::#ty(#inner))
            }
            Shape::Wrapper(inner) => {
                let inner = self.expression(inner, value)?;
                quote!(super::#ty(#inner))
            }
            Shape::Object(object) => self.object_expression(name, object, value)?,
            Shape::Union(union) => {
                let tagged = |words: &[String]| {
                    union
                        .tag
                        .as_ref()
                        .is_none_or(|tag| words.iter().any(|word| value[tag] == **word))
                };
                union.variants.iter().filter(|variant| tagged(&variant.words)).find_map(
                    |variant| {
                        let (inner, name) =
                            (self.expression(&variant.ty, value)?, ident(&variant.name));
                        Some(quote!(super::#ty::#name(#inner)))
                    },
                )?
            }
        })
    }

    fn object_expression(&self, name: &str, object: &Object, value: &Value) -> Option<TokenStream> {
        let map = value.as_object()?;
        let known = |key: &String| object.fields.iter().any(|field| field.name == *key);
        if object.closed && !map.keys().all(known) {
            return None;
        }
        let fields = object.fields.iter().map(|field| {
            let name = ident(&field.field);
            // A default that is not a value of its field is left out as well.
            let default =
                || field.default.as_ref().and_then(|value| self.expression(&field.ty, value));
            let value = match map.get(&field.name) {
                Some(value) => self.expression(&field.ty, value)?,
                None => match default() {
                    Some(default) => default,
                    None if field.required => return None,
                    None => quote!(::std::option::Option::None),
                },
            };
            Some(quote!(#name: #value))
        });
        let mut fields = fields.collect::<Option<Vec<_>>>()?;
        if let Some((extra, values)) = &object.extra {
            let others: Value = map
                .iter()
                .filter(|(key, _)| !known(key))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect();
            let ty =
                if *values == Ty::Any { Ty::Object } else { Ty::Map(Box::new(values.clone())) };
            let (extra, others) = (ident(extra), self.expression(&ty, &others)?);
            fields.push(quote!(#extra: #others));
        }
        let ty = ident(name);
        Some(quote!(super::#ty { #(#fields),* }))
    }
}

impl Rules {
    /// Whether a text keeps them.
    fn allow(&self, text: &str) -> bool {
        let length = text.chars().count() as u64;
        self.least.is_none_or(|least| length >= least)
            && self.most.is_none_or(|most| length <= most)
            && self.pattern.as_ref().is_none_or(|pattern| {
                Pattern::new(pattern).is_some_and(|pattern| pattern.is_in(text))
            })
    }
}

fn json(value: &Value) -> TokenStream {
    let text = value.to_string();
    quote!(::serde_json::from_str(#text).unwrap())
}

fn integer(name: &str, value: &Value) -> Option<TokenStream> {
    if let Some(width) = name.strip_prefix("::std::num::NonZeroU") {
        let most = 1_u64.checked_shl(width.parse().ok()?).map_or(u64::MAX, |limit| limit - 1);
        let beyond = value.as_u64().filter(|value| (1..=most).contains(value))? - 1;
        let (name, beyond): (TokenStream, TokenStream) =
            (name.parse().ok()?, beyond.to_string().parse().ok()?);
        return Some(quote!(#name::MIN.saturating_add(#beyond)));
    }
    let fits = match name {
        "i32" => value.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        "u8" => value.as_u64().is_some_and(|value| u8::try_from(value).is_ok()),
        "u16" => value.as_u64().is_some_and(|value| u16::try_from(value).is_ok()),
        "u32" => value.as_u64().is_some_and(|value| u32::try_from(value).is_ok()),
        "u64" => value.is_u64(),
        _ => value.is_i64(),
    };
    let literal: TokenStream = value.to_string().parse().ok()?;
    fits.then_some(literal)
}

/// Whether a text is of the format of a type, as its `FromStr` sees it.
fn is_of_format(ty: &Ty, text: &str) -> bool {
    let format = match ty {
        Ty::Uuid => "uuid",
        Ty::Date => "date",
        Ty::DateTime => "date-time",
        Ty::Ip("Ipv4Addr") => "ipv4",
        Ty::Ip("Ipv6Addr") => "ipv6",
        Ty::Ip(_) => "ip",
        _ => return false,
    };
    crate::value::is_of_format(format, text)
}
