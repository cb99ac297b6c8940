//! Types that are one value: texts of some words, texts with rules, and other types by a name of
//! their own.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::shape::{Rules, Shape, Word};
use super::ty::Ty;
use super::{Types, conversion_error};
use crate::documentation::doc;
use crate::naming::ident;
use crate::pattern::{FLAGS, Pattern};

impl Types<'_> {
    pub(super) fn text_items(&self, name: &str, documentation: &str, shape: &Shape) -> TokenStream {
        let doc = doc(documentation);
        let items = match shape {
            Shape::Words(words) => self.words(name, words),
            Shape::OpenWords(words) => self.open_words_items(name, words),
            Shape::Text(rules) => self.checked_text(name, rules),
            Shape::Values { ty, values, excluded } => self.values(name, ty, values, *excluded),
            Shape::Wrapper(inner) => self.wrapper(name, inner),
            Shape::Object(_) | Shape::Union(_) => TokenStream::new(),
        };
        quote!(#doc #items)
    }

    fn words(&self, name: &str, words: &[Word]) -> TokenStream {
        let ty = ident(name);
        let error = conversion_error();
        let variants = names(words);
        let texts: Vec<&String> = words.iter().map(|word| &word.text).collect();
        let message = format!("unknown value, expected one of {}", listed(words));
        // Nothing can be of a type without words.
        let shown = match words {
            [] => quote!(match *self {}),
            _ => quote!(match *self { #(Self::#variants => #texts,)* }),
        };
        let display = if words.is_empty() {
            quote!(match *self {})
        } else {
            quote!(f.write_str(self.as_str()))
        };
        let f = if words.is_empty() { quote!(_f) } else { quote!(f) };
        quote! {
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
            pub enum #ty { #(#[serde(rename = #texts)] #variants,)* }

            impl #ty {
                /// The word.
                pub fn as_str(&self) -> &'static str {
                    #shown
                }
            }

            impl ::std::fmt::Display for #ty {
                fn fmt(&self, #f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    #display
                }
            }

            impl ::std::str::FromStr for #ty {
                type Err = #error;
                fn from_str(value: &str) -> ::std::result::Result<Self, #error> {
                    match value {
                        #(#texts => ::std::result::Result::Ok(Self::#variants),)*
                        _ => ::std::result::Result::Err(#message.into()),
                    }
                }
            }
        }
        .into_iter()
        .chain(from_texts(name))
        .collect()
    }

    fn open_words_items(&self, name: &str, words: &[Word]) -> TokenStream {
        let ty = ident(name);
        let variants = names(words);
        let texts: Vec<&String> = words.iter().map(|word| &word.text).collect();
        let other = ident(
            ["Other", "OtherText", "AnyOther"]
                .into_iter()
                .find(|name| words.iter().all(|word| word.variant != *name))
                .unwrap_or("Other_"),
        );
        quote! {
            #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
            pub enum #ty {
                #(#variants,)*
                /// Any other text.
                #other(::std::string::String),
            }

            impl #ty {
                /// The text.
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variants => #texts,)* Self::#other(text) => text }
                }
            }

            impl ::std::convert::From<&str> for #ty {
                fn from(value: &str) -> Self {
                    match value { #(#texts => Self::#variants,)* other => Self::#other(::std::string::String::from(other)) }
                }
            }

            impl ::std::convert::From<::std::string::String> for #ty {
                fn from(value: ::std::string::String) -> Self {
                    match value.as_str() { #(#texts => Self::#variants,)* _ => Self::#other(value) }
                }
            }

            impl ::std::str::FromStr for #ty {
                type Err = ::std::convert::Infallible;
                fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                    ::std::result::Result::Ok(Self::from(value))
                }
            }

            impl ::std::fmt::Display for #ty {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            impl ::serde::Serialize for #ty {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl<'de> ::serde::Deserialize<'de> for #ty {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    <::std::string::String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
                }
            }
        }
    }

    fn checked_text(&self, name: &str, rules: &Rules) -> TokenStream {
        let ty = ident(name);
        let error = conversion_error();
        let most = rules.most.map(|most| {
            let (message, most) = (format!("longer than {most} characters"), usize::try_from(most).unwrap_or(usize::MAX));
            quote!(if value.chars().count() > #most { return ::std::result::Result::Err(#message.into()); })
        });
        let least = rules.least.map(|least| {
            let (message, least) = (format!("shorter than {least} characters"), usize::try_from(least).unwrap_or(usize::MAX));
            quote!(if value.chars().count() < #least { return ::std::result::Result::Err(#message.into()); })
        });
        let pattern = rules.pattern.as_ref().and_then(|written| Some((written, Pattern::new(written)?.text))).map(|(written, pattern)| {
            let message = format!("doesn't match pattern \"{written}\"");
            quote! {
                static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                    ::std::sync::LazyLock::new(|| ::regress::Regex::with_flags(#pattern, #FLAGS).unwrap());
                if PATTERN.find(value).is_none() {
                    return ::std::result::Result::Err(#message.into());
                }
            }
        });
        let head = quote! {
            #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
            #[serde(transparent)]
            pub struct #ty(::std::string::String);

            impl ::std::ops::Deref for #ty {
                type Target = ::std::string::String;
                fn deref(&self) -> &::std::string::String {
                    &self.0
                }
            }

            impl ::std::convert::From<#ty> for ::std::string::String {
                fn from(value: #ty) -> Self {
                    value.0
                }
            }

            impl ::std::fmt::Display for #ty {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl ::std::str::FromStr for #ty {
                type Err = #error;
                fn from_str(value: &str) -> ::std::result::Result<Self, #error> {
                    #most
                    #least
                    #pattern
                    ::std::result::Result::Ok(Self(::std::string::String::from(value)))
                }
            }

            impl<'de> ::serde::Deserialize<'de> for #ty {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
                        .parse()
                        .map_err(|error: #error| <D::Error as ::serde::de::Error>::custom(error))
                }
            }
        };
        head.into_iter().chain(from_texts(name)).collect()
    }

    fn values(&self, name: &str, inner: &Ty, values: &[Value], excluded: bool) -> TokenStream {
        let (ty, inner) = (ident(name), inner.tokens(false));
        let error = conversion_error();
        let all = Value::Array(values.to_vec()).to_string();
        let not = (!excluded).then(|| quote!(!));
        let message = match excluded {
            true => "the value is not allowed".to_owned(),
            false => format!(
                "unknown value, expected one of {}",
                values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
            ),
        };
        quote! {
            #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
            #[serde(transparent)]
            pub struct #ty(#inner);

            impl ::std::ops::Deref for #ty {
                type Target = #inner;
                fn deref(&self) -> &#inner {
                    &self.0
                }
            }

            impl ::std::convert::From<#ty> for #inner {
                fn from(value: #ty) -> Self {
                    value.0
                }
            }

            impl ::std::convert::TryFrom<#inner> for #ty {
                type Error = #error;
                fn try_from(value: #inner) -> ::std::result::Result<Self, #error> {
                    static VALUES: ::std::sync::LazyLock<::std::vec::Vec<#inner>> =
                        ::std::sync::LazyLock::new(|| ::serde_json::from_str(#all).unwrap());
                    if #not VALUES.contains(&value) {
                        ::std::result::Result::Err(#message.into())
                    } else {
                        ::std::result::Result::Ok(Self(value))
                    }
                }
            }

            impl<'de> ::serde::Deserialize<'de> for #ty {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    let value = <#inner as ::serde::Deserialize>::deserialize(deserializer)?;
                    <Self as ::std::convert::TryFrom<#inner>>::try_from(value)
                        .map_err(|error| <D::Error as ::serde::de::Error>::custom(error))
                }
            }
        }
        .into_iter()
        .chain(self.shown(name, inner_of(name, self)))
        .collect()
    }

    fn wrapper(&self, name: &str, inner: &Ty) -> TokenStream {
        let (ty, tokens) = (ident(name), inner.tokens(false));
        let more = match inner {
            Ty::Text => quote!(, Eq, Hash, Ord, PartialEq, PartialOrd),
            _ => quote!(),
        };
        let from_str = match inner {
            Ty::Text => quote! {
                impl ::std::str::FromStr for #ty {
                    type Err = ::std::convert::Infallible;
                    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
                    }
                }
                impl ::std::convert::From<&str> for #ty {
                    fn from(value: &str) -> Self {
                        Self(::std::string::String::from(value))
                    }
                }
            },
            inner if self.is_parsed(inner, 8) => quote! {
                impl ::std::str::FromStr for #ty {
                    type Err = <#tokens as ::std::str::FromStr>::Err;
                    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                        ::std::result::Result::Ok(Self(value.parse()?))
                    }
                }
            },
            _ => quote!(),
        };
        // A type cannot be made a part of what it is made of where that has no name in Rust's core.
        quote! {
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug #more)]
            #[serde(transparent)]
            pub struct #ty(pub #tokens);

            impl ::std::ops::Deref for #ty {
                type Target = #tokens;
                fn deref(&self) -> &#tokens {
                    &self.0
                }
            }

            impl ::std::convert::From<#ty> for #tokens {
                fn from(value: #ty) -> Self {
                    value.0
                }
            }

            impl ::std::convert::From<#tokens> for #ty {
                fn from(value: #tokens) -> Self {
                    Self(value)
                }
            }

            #from_str
        }
        .into_iter()
        .chain(self.shown(name, Some(inner.clone())))
        .collect()
    }

    /// `Display` of a type with one field, where that has one.
    fn shown(&self, name: &str, inner: Option<Ty>) -> TokenStream {
        let ty = ident(name);
        match inner.filter(|inner| self.is_shown(inner, 8)) {
            Some(_) => quote! {
                impl ::std::fmt::Display for #ty {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        ::std::fmt::Display::fmt(&self.0, f)
                    }
                }
            },
            None => TokenStream::new(),
        }
    }

    /// Whether a type has a text that stands for its value in a path.
    pub(super) fn is_shown(&self, ty: &Ty, depth: u8) -> bool {
        match ty {
            Ty::Bool
            | Ty::Integer(_)
            | Ty::Number
            | Ty::Text
            | Ty::Uuid
            | Ty::Date
            | Ty::Ip(_)
            | Ty::DateTime => true,
            Ty::Named(name) if depth > 0 => match self.shapes.get(name) {
                Some(Shape::Words(_) | Shape::OpenWords(_) | Shape::Text(_)) => true,
                Some(Shape::Values { ty, .. } | Shape::Wrapper(ty)) => self.is_shown(ty, depth - 1),
                Some(Shape::Union(union)) => {
                    union.tag.is_none()
                        && union
                            .variants
                            .iter()
                            .all(|variant| self.is_shown(&variant.ty, depth - 1))
                }
                _ => false,
            },
            Ty::Boxed(inner) => self.is_shown(inner, depth),
            _ => false,
        }
    }

    /// Whether a type is read from a text.
    pub(super) fn is_parsed(&self, ty: &Ty, depth: u8) -> bool {
        match ty {
            Ty::Bool
            | Ty::Integer(_)
            | Ty::Number
            | Ty::Text
            | Ty::Uuid
            | Ty::Date
            | Ty::Ip(_)
            | Ty::DateTime => true,
            Ty::Named(name) if depth > 0 => match self.shapes.get(name) {
                Some(Shape::Words(_) | Shape::OpenWords(_) | Shape::Text(_)) => true,
                Some(Shape::Wrapper(ty)) => self.is_parsed(ty, depth - 1),
                Some(Shape::Union(union)) => {
                    union.tag.is_none()
                        && union
                            .variants
                            .iter()
                            .all(|variant| self.is_parsed(&variant.ty, depth - 1))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

fn inner_of(name: &str, types: &Types<'_>) -> Option<Ty> {
    match types.shapes.get(name)? {
        Shape::Values { ty, .. } => Some(ty.clone()),
        _ => None,
    }
}

fn names(words: &[Word]) -> Vec<proc_macro2::Ident> {
    words.iter().map(|word| ident(&word.variant)).collect()
}

/// The words, for people.
pub(super) fn listed(words: &[Word]) -> String {
    words.iter().map(|word| format!("`{}`", word.text)).collect::<Vec<_>>().join(", ")
}

/// `TryFrom` of texts, for what has a `FromStr`.
fn from_texts(name: &str) -> TokenStream {
    let ty = ident(name);
    let error = conversion_error();
    quote! {
        impl ::std::convert::TryFrom<&str> for #ty {
            type Error = #error;
            fn try_from(value: &str) -> ::std::result::Result<Self, #error> {
                value.parse()
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for #ty {
            type Error = #error;
            fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, #error> {
                value.parse()
            }
        }
    }
}
