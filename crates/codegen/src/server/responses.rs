//! The types of an operation's responses: one enum for successes, one for errors.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::documentation::doc;
use crate::model::{Content, Operation, Response, Span, sent_as};
use crate::naming::ident;

pub(super) fn emit(operation: &Operation) -> TokenStream {
    let success = format_ident!("{}Success", operation.type_name);
    let error = format_ident!("{}Error", operation.type_name);
    let success_doc = doc(&format!("How `{}` succeeds.", operation.id));
    let error_doc = doc(&format!("How `{}` fails.", operation.id));
    let success_variants = operation.successes().map(variant);
    let error_variants = operation.errors().map(variant);
    let success_arms = operation.successes().map(arm);
    let error_arms = operation.errors().map(arm);
    // Where no error is declared, a handler may choose.
    let problem = operation.errors().next().is_none().then(|| {
        quote! {
            impl From<openapi_runtime::Problem> for #error {
                fn from(problem: openapi_runtime::Problem) -> Self {
                    Self::Fault(problem.into())
                }
            }
        }
    });
    quote! {
        #success_doc
        #[derive(Debug)]
        pub enum #success { #(#success_variants)* }

        impl #success {
            fn into_response(self) -> Result<Response, Fault> {
                match self { #(#success_arms)* }
            }
        }

        #error_doc
        #[derive(Debug)]
        pub enum #error {
            #(#error_variants)*
            /// What was found while the request was read.
            Fault(Fault),
        }

        impl From<Fault> for #error {
            fn from(fault: Fault) -> Self {
                Self::Fault(fault)
            }
        }

        #problem

        impl #error {
            /// The server failed: a 500 in the form of the document's errors. The cause belongs
            /// into the log.
            #[allow(dead_code)]
            pub fn internal() -> Self {
                Self::Fault(Fault::internal())
            }

            fn into_response(self) -> Result<Response, Fault> {
                match self {
                    #(#error_arms)*
                    Self::Fault(fault) => Err(fault),
                }
            }
        }
    }
}

fn variant(response: &Response) -> TokenStream {
    let statuses = match response.span {
        Span::One => response.status.to_string(),
        Span::Hundred => format!("{}XX", response.status / 100),
        Span::Rest => "Any other status".to_owned(),
    };
    let doc = doc(&format!("{statuses}: {}", response.documentation));
    let name = ident(&response.variant);
    let body = response.content.as_ref().map(|content| {
        if response.is_raw { quote!(openapi_runtime::Body) } else { carried(content) }
    });
    if response.headers.is_empty() && response.span == Span::One {
        return match body {
            None => quote!(#doc #name,),
            Some(body) => quote!(#doc #name(#body),),
        };
    }
    let status = (response.span != Span::One).then(|| quote!(#[doc = " The status."] status: u16,));
    let fields = response.headers.iter().map(|header| {
        let (doc, field, ty) =
            (self::doc(&header.documentation), ident(&header.field), header.ty.tokens());
        let ty = if header.required { ty } else { quote!(Option<#ty>) };
        quote!(#doc #field: #ty,)
    });
    let body = body.map(|body| quote!(#[doc = " The body."] body: #body,));
    quote!(#doc #name { #status #(#fields)* #body },)
}

fn carried(content: &Content) -> TokenStream {
    match content {
        Content::Json(ty, _) => ty.tokens(),
        Content::Items(ty, _) => {
            let ty = ty.tokens();
            quote!(openapi_runtime::Items<#ty>)
        }
        Content::Text => quote!(String),
        Content::Bytes(_) => quote!(openapi_runtime::Body),
        Content::WebSocket => quote!(openapi_runtime::WebSocketAnswer),
    }
}

/// The match arm that turns one variant into a response.
fn arm(response: &Response) -> TokenStream {
    let name = ident(&response.variant);
    let status = match response.span {
        Span::One => response.status.to_token_stream(),
        Span::Hundred | Span::Rest => quote!(status),
    };
    let made = match &response.content {
        None => quote!(openapi_runtime::empty(#status)),
        Some(content) if response.is_raw => {
            let media = sent_as(content.media());
            quote!(openapi_runtime::bytes(#status, #media, body))
        }
        Some(content) => write(content, &status, &quote!(body)),
    };
    if response.headers.is_empty() && response.span == Span::One {
        let pattern = response.content.is_some().then(|| quote!((body)));
        return quote!(Self::#name #pattern => #made,);
    }
    let given = (response.span != Span::One).then(|| quote!(status,));
    let fields = response.headers.iter().map(|header| ident(&header.field));
    let body = response.content.is_some().then(|| quote!(body));
    if response.headers.is_empty() {
        return quote!(Self::#name { #given #body } => #made,);
    }
    let headers = response.headers.iter().map(|header| {
        let (name, field) = (header.name.to_lowercase(), ident(&header.field));
        match header.required {
            true => quote!(openapi_runtime::header(&mut response, #name, &#field)?;),
            false => quote!(if let Some(value) = #field { openapi_runtime::header(&mut response, #name, &value)?; }),
        }
    });
    quote! {
        Self::#name { #given #(#fields,)* #body } => {
            let mut response = #made?;
            #(#headers)*
            Ok(response)
        }
    }
}

/// Code that writes a value as a response body.
pub(super) fn write(
    content: &Content,
    status: impl quote::ToTokens,
    value: &TokenStream,
) -> TokenStream {
    match content {
        Content::Json(_, media) => quote!(openapi_runtime::json(#status, #media, &#value)),
        Content::Items(_, media) if Content::is_events(media) => {
            quote!(openapi_runtime::events(#status, #media, #value))
        }
        Content::Items(_, media) => quote!(openapi_runtime::lines(#status, #media, #value)),
        Content::Text => quote!(openapi_runtime::text(#status, #value)),
        Content::Bytes(media) => {
            let media = sent_as(media);
            quote!(openapi_runtime::bytes(#status, #media, #value))
        }
        Content::WebSocket => quote!(Ok(#value.into_response())),
    }
}
