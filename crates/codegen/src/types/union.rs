//! Types that are one of several: by the word of a property, or the branch that a value fits best.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Types;
use super::shape::{Shape, Union, Variant};
use super::ty::Ty;
use crate::documentation::doc;
use crate::naming::ident;

impl Types<'_> {
    pub(super) fn union_items(
        &self,
        name: &str,
        documentation: &str,
        union: &Union,
    ) -> TokenStream {
        let ty = ident(name);
        let doc = doc(documentation);
        let variants = union.variants.iter().map(|variant| {
            let (name, ty) = (ident(&variant.name), variant.ty.tokens(false));
            let doc =
                (!variant.documentation.is_empty()).then(|| self::doc(&variant.documentation));
            quote!(#doc #name(#ty),)
        });
        let (read, write) = match &union.tag {
            Some(tag) => (tagged(tag, &union.variants), self.write_tagged(tag, &union.variants)),
            None => (self.best(union), write_plain(&union.variants)),
        };
        let from = self.conversions(name, union);
        let texts = self.union_texts(name, union);
        quote! {
            #doc
            #[derive(Clone, Debug)]
            pub enum #ty { #(#variants)* }

            impl ::serde::Serialize for #ty {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    match self { #write }
                }
            }

            impl<'de> ::serde::Deserialize<'de> for #ty {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                    #read
                }
            }

            #(#from)*
            #texts
        }
    }

    /// Writes a variant; where its own fields may not say the word that stands for it, the word is
    /// put in.
    fn write_tagged(&self, tag: &str, variants: &[Variant]) -> TokenStream {
        let arms = variants.iter().map(|variant| {
            let (name, words) = (ident(&variant.name), &variant.words);
            match self.says_its_word(&variant.ty, tag, words) {
                true => quote!(Self::#name(value) => ::serde::Serialize::serialize(value, serializer),),
                false => quote! {
                    Self::#name(value) => {
                        let mut value = ::serde_json::to_value(value).map_err(::serde::ser::Error::custom)?;
                        unions::tag(&mut value, #tag, &[#(#words),*]);
                        ::serde::Serialize::serialize(&value, serializer)
                    }
                },
            }
        });
        quote!(#(#arms)*)
    }

    /// Whether a type has the tag as a field that may be nothing but one of the words.
    fn says_its_word(&self, ty: &Ty, tag: &str, words: &[String]) -> bool {
        let name = match ty {
            Ty::Named(name) => name,
            Ty::Boxed(inner) => return self.says_its_word(inner, tag, words),
            _ => return false,
        };
        match self.shapes.get(name) {
            Some(Shape::Object(object)) => object.fields.iter().any(|field| {
                let own = self.schemas_words(&field.ty);
                field.name == tag
                    && field.required
                    && own.is_some_and(|own| own.iter().all(|word| words.contains(word)))
            }),
            Some(Shape::Union(inner)) => inner.tag.as_deref() == Some(tag),
            _ => false,
        }
    }

    fn schemas_words(&self, ty: &Ty) -> Option<Vec<String>> {
        let Ty::Named(name) = ty else { return None };
        match self.shapes.get(name)? {
            Shape::Words(words) => Some(words.iter().map(|word| word.text.clone()).collect()),
            _ => None,
        }
    }

    /// Reads the branch that a value fits best: branches that say more come first, and of those
    /// that take the value the first that keeps all of it.
    fn best(&self, union: &Union) -> TokenStream {
        let mut order: Vec<&Variant> = union.variants.iter().collect();
        order.sort_by_key(|variant| self.rank(&variant.ty, 8));
        let overlap = self.overlap(&union.variants);
        let keep_first = overlap.then(
            || quote!(let mut first: ::std::option::Option<Self> = ::std::option::Option::None;),
        );
        let tries = order.iter().map(|variant| {
            let (name, ty) = (ident(&variant.name), variant.ty.tokens(false));
            let found = match overlap {
                false => quote!(return ::std::result::Result::Ok(Self::#name(found));),
                true => quote! {
                    if unions::keeps(&found, &value) {
                        return ::std::result::Result::Ok(Self::#name(found));
                    }
                    first.get_or_insert(Self::#name(found));
                },
            };
            quote!(if let ::std::result::Result::Ok(found) = <#ty as ::serde::Deserialize>::deserialize(&value) { #found })
        });
        let refused = quote!(<D::Error as ::serde::de::Error>::custom(
            "the value does not match any of the allowed types"
        ));
        let end = match overlap {
            false => quote!(::std::result::Result::Err(#refused)),
            true => quote!(first.ok_or_else(|| #refused)),
        };
        quote! {
            #keep_first
            #(#tries)*
            #end
        }
    }

    /// Whether one value may fit several branches, of which one keeps less of it than another.
    fn overlap(&self, variants: &[Variant]) -> bool {
        let mut known: BTreeSet<&'static str> = BTreeSet::new();
        variants.iter().any(|variant| {
            let kinds = self.kinds(&variant.ty, 8);
            let twice = kinds
                .iter()
                .any(|kind| matches!(*kind, "object" | "array") && known.contains(kind));
            known.extend(kinds);
            twice
        })
    }

    /// The kinds of JSON values that a type may be.
    fn kinds(&self, ty: &Ty, depth: u8) -> BTreeSet<&'static str> {
        let one = |kind| BTreeSet::from([kind]);
        match ty {
            Ty::Null => one("null"),
            Ty::Bool => one("boolean"),
            Ty::Integer(_) | Ty::Number => one("number"),
            Ty::Text | Ty::Uuid | Ty::Date | Ty::DateTime | Ty::Ip(_) => one("string"),
            Ty::Object | Ty::Map(_) => one("object"),
            Ty::List(_) => one("array"),
            Ty::Option(inner) => self.kinds(inner, depth).into_iter().chain(["null"]).collect(),
            Ty::Boxed(inner) => self.kinds(inner, depth),
            Ty::Named(name) if depth > 0 => match self.shapes.get(name) {
                Some(Shape::Object(_)) => one("object"),
                Some(Shape::Words(_) | Shape::OpenWords(_) | Shape::Text(_)) => one("string"),
                Some(Shape::Values { ty, .. } | Shape::Wrapper(ty)) => self.kinds(ty, depth - 1),
                Some(Shape::Union(union)) => union
                    .variants
                    .iter()
                    .flat_map(|variant| self.kinds(&variant.ty, depth - 1))
                    .collect(),
                None => BTreeSet::from(["object", "array"]),
            },
            Ty::Any | Ty::Named(_) => {
                BTreeSet::from(["null", "boolean", "number", "string", "array", "object"])
            }
        }
    }

    /// The place of a type among the branches of a union: what says more comes first.
    fn rank(&self, ty: &Ty, depth: u8) -> (u8, usize) {
        match ty {
            Ty::Null => (0, 0),
            Ty::Bool => (1, 0),
            Ty::Integer(_) => (3, 0),
            Ty::Number => (4, 0),
            Ty::Uuid | Ty::DateTime | Ty::Date | Ty::Ip(_) => (5, 0),
            Ty::Text => (7, 0),
            Ty::List(item) => (8, usize::from(self.rank(item, depth.saturating_sub(1)).0)),
            Ty::Map(_) => (11, 0),
            Ty::Object => (12, 0),
            Ty::Option(inner) | Ty::Boxed(inner) => self.rank(inner, depth),
            Ty::Any => (13, 0),
            Ty::Named(name) => match self.shapes.get(name).filter(|_| depth > 0) {
                Some(Shape::Words(_) | Shape::Values { excluded: false, .. }) => (2, 0),
                Some(Shape::Values { .. } | Shape::Text(_)) => (6, 0),
                Some(Shape::OpenWords(_)) => (7, 0),
                Some(Shape::Wrapper(ty)) => self.rank(ty, depth - 1),
                Some(Shape::Object(object)) => {
                    let words = object
                        .fields
                        .iter()
                        .filter(|field| field.required && field.word.is_some())
                        .count();
                    let required = object.fields.iter().filter(|field| field.required).count();
                    let said = 100 * words + 10 * required + usize::from(object.closed);
                    (9, usize::MAX - said)
                }
                Some(Shape::Union(union)) => {
                    let last = union
                        .variants
                        .iter()
                        .map(|variant| self.rank(&variant.ty, depth - 1))
                        .max()
                        .unwrap_or((13, 0));
                    (last.0.max(9), 0)
                }
                None => (13, 0),
            },
        }
    }

    /// `From` of each branch whose type no other has.
    fn conversions(&self, name: &str, union: &Union) -> Vec<TokenStream> {
        let ty = ident(name);
        let alone = |variant: &&Variant| {
            union.variants.iter().filter(|other| other.ty == variant.ty).count() == 1
        };
        let plain = union.variants.iter().filter(alone).map(|variant| {
            let (variant_name, inner) = (ident(&variant.name), variant.ty.tokens(false));
            let text = (variant.ty == Ty::Text).then(|| {
                quote! {
                    impl ::std::convert::From<&str> for #ty {
                        fn from(value: &str) -> Self {
                            Self::#variant_name(::std::string::String::from(value))
                        }
                    }
                }
            });
            quote! {
                impl ::std::convert::From<#inner> for #ty {
                    fn from(value: #inner) -> Self {
                        Self::#variant_name(value)
                    }
                }
                #text
            }
        });
        plain.collect()
    }

    /// The texts of a union of plain values, for paths and queries.
    fn union_texts(&self, name: &str, union: &Union) -> TokenStream {
        let ty = ident(name);
        let shown = union.tag.is_none()
            && union.variants.iter().all(|variant| self.is_shown(&variant.ty, 8));
        let parsed = union.tag.is_none()
            && union.variants.iter().all(|variant| self.is_parsed(&variant.ty, 8));
        let names: Vec<_> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
        let display = shown.then(|| {
            quote! {
                impl ::std::fmt::Display for #ty {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        match self { #(Self::#names(value) => ::std::fmt::Display::fmt(value, f),)* }
                    }
                }
            }
        });
        let mut order: Vec<&Variant> = union.variants.iter().collect();
        order.sort_by_key(|variant| self.rank(&variant.ty, 8));
        let order: Vec<_> = order.iter().map(|variant| ident(&variant.name)).collect();
        let error = super::conversion_error();
        let from_str = parsed.then(|| {
            quote! {
                impl ::std::str::FromStr for #ty {
                    type Err = #error;
                    // A text is always one.
                    #[allow(irrefutable_let_patterns, unreachable_code)]
                    fn from_str(value: &str) -> ::std::result::Result<Self, #error> {
                        #(
                            if let ::std::result::Result::Ok(found) = value.parse() {
                                return ::std::result::Result::Ok(Self::#order(found));
                            }
                        )*
                        ::std::result::Result::Err("the text does not match any of the allowed types".into())
                    }
                }
            }
        });
        quote!(#display #from_str)
    }
}

/// Reads the variant that the word of a property stands for.
fn tagged(tag: &str, variants: &[Variant]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let (name, words, ty) = (ident(&variant.name), &variant.words, variant.ty.tokens(false));
        quote! {
            ::std::option::Option::Some(#(#words)|*) => match <#ty as ::serde::Deserialize>::deserialize(value) {
                ::std::result::Result::Ok(found) => ::std::result::Result::Ok(Self::#name(found)),
                ::std::result::Result::Err(error) => ::std::result::Result::Err(<D::Error as ::serde::de::Error>::custom(error)),
            },
        }
    });
    let words: Vec<String> = variants
        .iter()
        .flat_map(|variant| &variant.words)
        .map(|word| format!("`{word}`"))
        .collect();
    let words = words.join(", ");
    let (unknown, missing) = (
        format!("unknown `{tag}`, expected one of {words}"),
        format!("`{tag}` is missing, expected one of {words}"),
    );
    quote! {
        match value.get(#tag).and_then(::serde_json::Value::as_str).map(::std::string::String::from).as_deref() {
            #(#arms)*
            ::std::option::Option::Some(_) => ::std::result::Result::Err(<D::Error as ::serde::de::Error>::custom(#unknown)),
            ::std::option::Option::None => ::std::result::Result::Err(<D::Error as ::serde::de::Error>::custom(#missing)),
        }
    }
}

fn write_plain(variants: &[Variant]) -> TokenStream {
    let names = variants.iter().map(|variant| ident(&variant.name));
    quote!(#(Self::#names(value) => ::serde::Serialize::serialize(value, serializer),)*)
}

/// What the unions of a contract share.
pub(super) fn helper() -> TokenStream {
    quote! {
        /// How a value is read that may be one of several types.
        #[allow(dead_code)]
        mod unions {
            use ::serde_json::Value;

            /// Whether everything that a value has is also in what was read of it.
            pub(super) fn keeps<T: ::serde::Serialize>(read: &T, value: &Value) -> bool {
                ::serde_json::to_value(read).is_ok_and(|read| covers(&read, value))
            }

            fn covers(read: &Value, value: &Value) -> bool {
                match (read, value) {
                    (Value::Object(read), Value::Object(value)) => value
                        .iter()
                        .all(|(name, value)| value.is_null() || read.get(name).is_some_and(|read| covers(read, value))),
                    (Value::Array(read), Value::Array(value)) => {
                        read.len() == value.len() && read.iter().zip(value).all(|(read, value)| covers(read, value))
                    }
                    (Value::Number(_), Value::Number(_)) | (Value::String(_), Value::String(_)) => true,
                    (read, value) => read == value,
                }
            }

            /// Inserts the discriminator value of a variant where it is missing or is one of
            /// another variant.
            pub(super) fn tag(value: &mut Value, tag: &str, words: &[&str]) {
                if let (Value::Object(fields), ::std::option::Option::Some(word)) = (value, words.first()) {
                    let known = fields.get(tag).and_then(Value::as_str).is_some_and(|found| words.contains(&found));
                    if !known {
                        fields.insert(::std::string::String::from(tag), Value::String(::std::string::String::from(*word)));
                    }
                }
            }
        }
    }
}
