//! What a caller sets of a call, parameters, parts and body, and the code that sends them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::documentation::doc;
use crate::model::{Parameter, Part, PartKind, Place, Shape, Type};
use crate::naming::ident;

/// One thing that a caller can set.
pub(super) struct Input<'a> {
    pub(super) name: String,
    ty: TokenStream,
    into: bool,
    pub(super) many: bool,
    documentation: &'a str,
}

impl<'a> Input<'a> {
    pub(super) fn parameter(parameter: &'a Parameter) -> Self {
        let into = matches!(parameter.ty, Type::Text);
        Self {
            name: parameter.field.clone(),
            ty: parameter.ty.tokens(),
            into,
            many: false,
            documentation: &parameter.documentation,
        }
    }

    pub(super) fn part(part: &'a Part) -> Self {
        let (ty, into) = match &part.kind {
            PartKind::File => (quote!(reqwest::multipart::Part), false),
            PartKind::Value { ty, .. } => (ty.tokens(), matches!(ty, Type::Text)),
        };
        Self {
            name: part.field.clone(),
            ty,
            into,
            many: part.many,
            documentation: &part.documentation,
        }
    }

    pub(super) fn body(ty: TokenStream, required: bool) -> Self {
        let documentation = if required { "The body; it must be set." } else { "The body." };
        Self { name: "body".to_owned(), ty, into: true, many: false, documentation }
    }

    pub(super) fn field(&self) -> TokenStream {
        let (name, ty) = (ident(&self.name), &self.ty);
        match self.many {
            true => quote!(#name: Vec<#ty>,),
            false => quote!(#name: Option<#ty>,),
        }
    }

    pub(super) fn setter(&self) -> TokenStream {
        let (name, ty, doc) = (ident(&self.name), &self.ty, doc(self.documentation));
        let (argument, value) = match self.into {
            true => (quote!(impl Into<#ty>), quote!(value.into())),
            false => (quote!(#ty), quote!(value)),
        };
        let put = match self.many {
            true => quote!(self.#name.push(#value)),
            false => quote!(self.#name = Some(#value)),
        };
        quote! {
            #doc
            #[must_use]
            pub fn #name(mut self, value: #argument) -> Self {
                #put;
                self
            }
        }
    }
}

/// The expression for the text of a value, or of an item, of a plain type.
fn plain(ty: &Type) -> TokenStream {
    match ty {
        // Not every named type can be shown, and a time is shown in another form than it is sent.
        Type::DateTime
        | Type::Named(_)
        | Type::Any
        | Type::Object
        | Type::List(_)
        | Type::Map(_)
        | Type::Option(_) => {
            quote!(plain_text(value)?)
        }
        _ => quote!(value.to_string()),
    }
}

/// The expression for the text of `value`.
pub(super) fn text_of(parameter: &Parameter) -> TokenStream {
    let item = if let Type::List(item) = &parameter.ty { item } else { &parameter.ty };
    match &parameter.shape {
        Shape::Plain | Shape::Repeated => plain(item),
        Shape::List(separator) => {
            let (separator, item) = (separator.to_string(), plain(item));
            quote! {{
                let mut items = Vec::new();
                for value in value {
                    items.push(#item);
                }
                items.join(#separator)
            }}
        }
        Shape::Pairs { joined: true, .. } => {
            quote!(
                text_fields(value)?
                    .into_iter()
                    .map(|(name, text)| format!("{name}={text}"))
                    .collect::<Vec<_>>()
                    .join(",")
            )
        }
        Shape::Pairs { joined: false, .. } => {
            quote!(
                text_fields(value)?
                    .into_iter()
                    .map(|(name, text)| format!("{name},{text}"))
                    .collect::<Vec<_>>()
                    .join(",")
            )
        }
        Shape::Json | Shape::Deep(_) | Shape::Fields(_) => quote!(json_text(value)?),
    }
}

pub(super) fn send_parameter(parameter: &Parameter) -> Option<TokenStream> {
    let (field, name) = (ident(&parameter.field), &parameter.name);
    let put = match parameter.place {
        Place::Path => return None,
        Place::Query => quote!(request.query(&[(#name, text)])),
        Place::Header => quote!(request.header(#name, text)),
        Place::Cookie => quote!(request.header("cookie", format!("{}={}", #name, text))),
    };
    let text = text_of(parameter);
    let send = match &parameter.shape {
        Shape::Repeated => quote!(for value in value { let text = #text; request = #put; }),
        Shape::Deep(_) => quote! {
            for (field, text) in deep_fields(#name, value)? {
                request = request.query(&[(field, text)]);
            }
        },
        Shape::Fields(_) => quote! {
            for pair in text_fields(value)? {
                request = request.query(&[pair]);
            }
        },
        _ => quote!(let text = #text; request = #put;),
    };
    let missing = format!("{} was not initialized", parameter.field);
    let required = parameter.required.then(|| {
        quote! {
            if self.#field.is_none() {
                return Err(Error::InvalidRequest(#missing.to_owned()));
            }
        }
    });
    Some(quote! {
        #required
        if let Some(value) = &self.#field {
            #send
        }
    })
}

pub(super) fn send_part(part: &Part) -> TokenStream {
    let (field, name) = (ident(&part.field), &part.name);
    let put = match &part.kind {
        PartKind::File => quote!(form = form.part(#name, value);),
        PartKind::Value { kind: "json", .. } => quote! {
            let text = json_text(&value)?;
            form = form.part(#name, reqwest::multipart::Part::text(text).mime_str("application/json")?);
        },
        PartKind::Value { ty, .. } => {
            let value = plain(ty);
            quote!(form = form.text(#name, #value);)
        }
    };
    let missing = format!("{} was not initialized", part.field);
    let required = part.required.then(|| {
        let absent = if part.many { quote!(is_empty) } else { quote!(is_none) };
        quote! {
            if self.#field.#absent() {
                return Err(Error::InvalidRequest(#missing.to_owned()));
            }
        }
    });
    let each = match part.many {
        true => quote!(for value in self.#field),
        false => quote!(if let Some(value) = self.#field),
    };
    quote! {
        #required
        #each { #put }
    }
}
