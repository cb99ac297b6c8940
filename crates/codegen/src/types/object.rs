//! Objects with fields.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::builder::{self, Setter};
use super::shape::{Field, Object};
use super::ty::Ty;
use super::{Emitted, Types};
use crate::documentation::doc;
use crate::naming::ident;

/// What a field is when it is not given.
pub(super) enum Absent {
    /// It must be given.
    Refused,
    /// `Default::default()`.
    Default,
    /// What a function of the module `defaults` returns.
    Function(Ident),
}

const ALL_OTHER_FIELDS: &str = "All other fields.";

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
        let mut setters = Vec::new();
        let mut names = Vec::new();
        let mut types = Vec::new();
        let mut docs = Vec::new();
        let mut attributes = Vec::new();
        for field in &object.fields {
            let (absent, mut serde) = self.absent(name, field, out);
            if field.field != field.name {
                let name = &field.name;
                serde.insert(0, quote!(rename = #name));
            }
            attributes.push((!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)])));
            names.push(ident(&field.field));
            types.push(field.ty.tokens(false));
            docs.push((!field.documentation.is_empty()).then(|| self::doc(&field.documentation)));
            setters.push(Setter {
                name: ident(&field.field).to_string(),
                ty: field.ty.text(true),
                documentation: field.documentation.clone(),
                absent,
            });
        }
        if let Some((extra, values)) = &object.extra {
            let map = Ty::Map(Box::new(values.clone()));
            let map = if *values == Ty::Any { Ty::Object } else { map };
            names.push(ident(extra));
            types.push(map.tokens(false));
            docs.push(Some(self::doc(ALL_OTHER_FIELDS)));
            attributes.push(Some(quote!(#[serde(flatten)])));
            setters.push(Setter {
                name: ident(extra).to_string(),
                ty: map.text(true),
                documentation: ALL_OTHER_FIELDS.to_owned(),
                absent: Absent::Default,
            });
        }
        let derived = setters.iter().all(|setter| matches!(setter.absent, Absent::Default));
        let derive = derived.then(|| quote!(, Default));
        let closed = object.closed.then(|| quote!(deny_unknown_fields,));
        let written = (!derived
            && setters.iter().all(|setter| !matches!(setter.absent, Absent::Refused)))
        .then(|| {
            let values = setters.iter().map(|setter| match &setter.absent {
                Absent::Function(function) => quote!(defaults::#function()),
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
        builder::write(&mut out.builders, &ty.to_string(), &setters);
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
            return (Absent::Function(function), vec![quote!(default = #path)]);
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
