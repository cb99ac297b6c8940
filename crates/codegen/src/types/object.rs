//! Objects with fields, and their builders.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::shape::{Field, Object};
use super::ty::Ty;
use super::{Emitted, Types};
use crate::documentation::doc;
use crate::naming::ident;

/// What a field is when it is not given.
enum Absent {
    /// It must be given.
    Refused,
    /// `Default::default()`.
    Default,
    /// What a function returns.
    Function(TokenStream),
}

impl Types<'_> {
    /// Whether a field is one that may be absent, null, or a value, of something that is sent to
    /// change something.
    pub(super) fn is_patched(&self, field: &Field) -> bool {
        matches!(&field.ty, Ty::Option(inner) if matches!(**inner, Ty::Option(_)))
    }

    pub(super) fn object_items(
        &self,
        name: &str,
        documentation: &str,
        object: &Object,
        out: &mut Emitted,
    ) {
        let ty = ident(name);
        let doc = doc(documentation);
        let mut names = Vec::new();
        let mut types = Vec::new();
        let mut scoped = Vec::new();
        let mut docs = Vec::new();
        let mut attributes = Vec::new();
        let mut absents = Vec::new();
        for field in &object.fields {
            let (absent, mut serde) = self.absent(name, field, out);
            if field.field != field.name {
                let name = &field.name;
                serde.insert(0, quote!(rename = #name));
            }
            attributes.push((!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)])));
            names.push(ident(&field.field));
            types.push(field.ty.tokens(false));
            scoped.push(field.ty.tokens(true));
            docs.push((!field.documentation.is_empty()).then(|| self::doc(&field.documentation)));
            absents.push(absent);
        }
        if let Some((extra, values)) = &object.extra {
            let map = Ty::Map(Box::new(values.clone()));
            let map = if *values == Ty::Any { Ty::Object } else { map };
            names.push(ident(extra));
            types.push(map.tokens(false));
            scoped.push(map.tokens(true));
            docs.push(Some(self::doc("All other fields.")));
            attributes.push(Some(quote!(#[serde(flatten)])));
            absents.push(Absent::Default);
        }
        let derived = absents.iter().all(|absent| matches!(absent, Absent::Default));
        let derive = derived.then(|| quote!(, Default));
        let closed = object.closed.then(|| quote!(deny_unknown_fields,));
        let written = (!derived && absents.iter().all(|absent| !matches!(absent, Absent::Refused)))
            .then(|| {
                let values = absents.iter().map(|absent| match absent {
                    Absent::Function(function) => quote!(#function),
                    _ => quote!(::std::default::Default::default()),
                });
                quote! {
                    impl ::std::default::Default for #ty {
                        fn default() -> Self {
                            Self { #(#names: #values,)* }
                        }
                    }
                }
            });
        out.items.extend(quote! {
            #doc
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug #derive)]
            #[serde(#closed expecting = "an object")]
            pub struct #ty { #(#docs #attributes pub #names: #types,)* }

            #written

            impl #ty {
                pub fn builder() -> builder::#ty {
                    ::std::default::Default::default()
                }
            }
        });
        let initial = names.iter().zip(&absents).map(|(field, absent)| match absent {
            Absent::Refused => {
                let message = format!("no value supplied for {field}");
                quote!(::std::result::Result::Err(#message.to_string()))
            }
            Absent::Default => {
                quote!(::std::result::Result::Ok(::std::default::Default::default()))
            }
            Absent::Function(function) => quote!(::std::result::Result::Ok(super::#function)),
        });
        let messages =
            names.iter().map(|field| format!("error converting supplied value for {field}: {{e}}"));
        let value = if names.is_empty() { quote!(_value) } else { quote!(value) };
        out.builders.extend(quote! {
            #[derive(Clone, Debug)]
            pub struct #ty { #(#names: ::std::result::Result<#scoped, ::std::string::String>,)* }

            impl ::std::default::Default for #ty {
                fn default() -> Self {
                    Self { #(#names: #initial,)* }
                }
            }

            impl #ty {
                #(
                    #docs
                    pub fn #names<T>(mut self, value: T) -> Self
                    where
                        T: ::std::convert::TryInto<#scoped>,
                        T::Error: ::std::fmt::Display,
                    {
                        self.#names = value.try_into().map_err(|e| format!(#messages));
                        self
                    }
                )*
            }

            impl ::std::convert::TryFrom<#ty> for super::#ty {
                type Error = super::error::ConversionError;
                fn try_from(#value: #ty) -> ::std::result::Result<Self, super::error::ConversionError> {
                    ::std::result::Result::Ok(Self { #(#names: value.#names?,)* })
                }
            }

            impl ::std::convert::From<super::#ty> for #ty {
                fn from(#value: super::#ty) -> Self {
                    Self { #(#names: ::std::result::Result::Ok(value.#names),)* }
                }
            }
        });
    }

    /// What stands for a field that is not given, and what serde has to know of it.
    fn absent(&self, name: &str, field: &Field, out: &mut Emitted) -> (Absent, Vec<TokenStream>) {
        if let Some(value) =
            field.default.as_ref().and_then(|value| self.expression(&field.ty, value))
        {
            let function = format_ident!("{}_{}", crate::naming::snake(name), field.field);
            let ty = field.ty.tokens(true);
            out.defaults.extend(quote!(pub(super) fn #function() -> #ty { #value }));
            let path = format!("defaults::{function}");
            return (
                Absent::Function(quote!(defaults::#function())),
                vec![quote!(default = #path)],
            );
        }
        let skip = quote!(skip_serializing_if = "::std::option::Option::is_none");
        match (field.required, &field.ty) {
            // serde takes a field that is missing for one that is null.
            (true, Ty::Option(_)) => (
                Absent::Refused,
                vec![quote!(deserialize_with = "::std::option::Option::deserialize")],
            ),
            (true, _) => (Absent::Refused, Vec::new()),
            (false, _) if self.is_patched(field) => (
                Absent::Default,
                vec![quote!(default), skip, quote!(deserialize_with = "patch::present")],
            ),
            (false, _) => (Absent::Default, vec![skip]),
        }
    }
}

/// Reads a field that is there, also where it is null.
pub(super) fn patch_helper() -> TokenStream {
    quote! {
        /// Fields that may be absent, null, or a value: `None`, `Some(None)`, `Some(Some(value))`.
        mod patch {
            pub(super) fn present<'de, T, D>(deserializer: D) -> ::std::result::Result<::std::option::Option<T>, D::Error>
            where
                T: ::serde::Deserialize<'de>,
                D: ::serde::Deserializer<'de>,
            {
                T::deserialize(deserializer).map(::std::option::Option::Some)
            }
        }
    }
}
