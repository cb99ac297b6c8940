//! The types of an operation's arguments.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::documentation::doc;
use crate::model::{Body, Operation, Part, PartKind};
use crate::naming::ident;

/// The struct of the parameters, if there are any.
pub(super) fn params_type(operation: &Operation) -> Option<Ident> {
    (!operation.parameters.is_empty()).then(|| format_ident!("{}Params", operation.type_name))
}

/// The type of the body, if there is one.
pub(crate) fn body_type(operation: &Operation) -> Option<TokenStream> {
    match operation.bodies.as_slice() {
        [] => None,
        [Body::Json { ty, .. }] if !operation.body_required => {
            let ty = ty.tokens();
            Some(quote!(Option<#ty>))
        }
        [body] => Some(one_body_type(operation, body)),
        _ => {
            let name = format_ident!("{}Body", operation.type_name);
            Some(quote!(#name))
        }
    }
}

fn one_body_type(operation: &Operation, body: &Body) -> TokenStream {
    match body {
        Body::Json { ty, .. } | Body::Form { ty, .. } => ty.tokens(),
        Body::Multipart { .. } => {
            let name = form_type(operation);
            quote!(#name)
        }
        Body::Text { .. } => quote!(String),
        Body::Items { ty, .. } => {
            let ty = ty.tokens();
            quote!(openapi_runtime::ItemReader<#ty>)
        }
        Body::Bytes { .. } => quote!(openapi_runtime::BodyStream),
    }
}

/// The struct of a streamed form.
pub(super) fn form_type(operation: &Operation) -> Ident {
    format_ident!("{}Form", operation.type_name)
}

pub(super) fn emit(operation: &Operation) -> TokenStream {
    let params = params(operation);
    let forms = operation.bodies.iter().filter_map(|body| match body {
        Body::Multipart { parts } => Some(form(operation, parts)),
        _ => None,
    });
    let choice = (operation.bodies.len() > 1).then(|| {
        let name = format_ident!("{}Body", operation.type_name);
        let doc = doc(&format!("What `{}` takes.", operation.id));
        let variants = operation.bodies.iter().map(|body| {
            let (doc, variant, ty) = (
                self::doc(&format!("`{}`", body.media())),
                ident(body.variant()),
                one_body_type(operation, body),
            );
            quote!(#doc #variant(#ty),)
        });
        quote! {
            #doc
            #[derive(Debug)]
            pub enum #name { #(#variants)* }
        }
    });
    quote!(#params #(#forms)* #choice)
}

fn params(operation: &Operation) -> Option<TokenStream> {
    let name = params_type(operation)?;
    let doc = doc(&format!("The parameters of `{}`.", operation.id));
    let fields = operation.parameters.iter().map(|parameter| {
        let (doc, field, ty) =
            (self::doc(&parameter.documentation), ident(&parameter.field), parameter.ty.tokens());
        match parameter.is_optional() {
            true => quote!(#doc pub #field: Option<#ty>,),
            false => quote!(#doc pub #field: #ty,),
        }
    });
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name { #(#fields)* }
    })
}

fn form(operation: &Operation, parts: &[Part]) -> TokenStream {
    let (form, part_type) = (form_type(operation), format_ident!("{}Part", operation.type_name));
    let variants = parts.iter().map(|part| {
        let (doc, variant) = (doc(&part.documentation), ident(&part.variant));
        let ty = match &part.kind {
            PartKind::File => quote!(openapi_runtime::FilePart),
            PartKind::Value { ty, .. } => ty.tokens(),
        };
        quote!(#doc #variant(#ty),)
    });
    let arms = parts.iter().enumerate().map(|(n, part)| {
        let (variant, name) = (ident(&part.variant), &part.name);
        match part.kind {
            PartKind::File => quote!((#n, PartValue::File(file)) => #part_type::#variant(file),),
            PartKind::Value { .. } => {
                quote!((#n, value) => #part_type::#variant(value.parse(#name)?),)
            }
        }
    });
    let part_doc = doc(&format!("A part of the form that `{}` takes.", operation.id));
    let form_doc = doc(&format!("The form that `{}` takes, read part by part.", operation.id));
    quote! {
        #part_doc
        #[derive(Debug)]
        pub enum #part_type { #(#variants)* }

        #form_doc
        #[derive(Debug)]
        pub struct #form(Form);

        impl #form {
            /// The next part, in the client's order; `None` when the form is complete.
            ///
            /// # Errors
            /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
            pub async fn next(&mut self) -> Result<Option<#part_type>, Fault> {
                let Some(part) = self.0.next().await? else { return Ok(None) };
                Ok(Some(match part {
                    #(#arms)*
                    _ => return Ok(None),
                }))
            }

            /// The length of the whole form as announced, in bytes.
            pub fn announced_bytes(&self) -> Option<u64> {
                self.0.announced_bytes()
            }
        }
    }
}
