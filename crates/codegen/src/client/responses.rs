//! What an operation's calls return: a type for its successes, one for its errors, and the code
//! that reads them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::documentation::doc;
use crate::model::{Content, Operation, Response, Span};
use crate::naming::ident;

/// The successes of an operation, or its errors, and the type that holds them.
pub(super) struct Responses<'a> {
    pub(super) name: Ident,
    pub(super) responses: Vec<&'a Response>,
    /// All responses carry the same and no headers: no enum is needed.
    pub(super) uniform: bool,
}

impl<'a> Responses<'a> {
    pub(super) fn new(name: Ident, responses: Vec<&'a Response>) -> Self {
        let first = responses.first().and_then(|response| response.content.as_ref());
        let uniform = responses.iter().all(|r| r.headers.is_empty() && r.content.as_ref() == first);
        Self { name, responses, uniform }
    }

    /// The type of these responses inside `builder`.
    pub(super) fn tokens(&self, operation: &Operation) -> TokenStream {
        match (self.uniform, self.responses.first()) {
            (true, Some(response)) => carried(response, operation.method == "HEAD"),
            (true, None) => quote!(()),
            (false, _) => {
                let name = &self.name;
                quote!(responses::#name)
            }
        }
    }

    pub(super) fn definition(&self, operation: &Operation) -> TokenStream {
        let name = &self.name;
        let bodiless = operation.method == "HEAD";
        let variants = self.responses.iter().map(|response| {
            let doc = doc(&format!("{}: {}", statuses(response), response.documentation));
            let variant = ident(&response.variant);
            let body = (!bodiless && response.content.is_some()).then(|| carried(response, false));
            match (response.headers.as_slice(), body) {
                ([], None) => quote!(#doc #variant,),
                ([], Some(body)) => quote!(#doc #variant(#body),),
                (headers, body) => {
                    let fields = headers.iter().map(|header| {
                        let (doc, field, ty) = (
                            self::doc(&header.documentation),
                            ident(&header.field),
                            header.ty.tokens(),
                        );
                        quote!(#doc #field: Option<#ty>,)
                    });
                    let body = body.map(|body| quote!(#[doc = " The body."] body: #body,));
                    quote!(#doc #variant { #(#fields)* #body },)
                }
            }
        });
        let doc = doc(&format!("The responses of `{}`.", operation.id));
        let streams = self.responses.iter().any(|r| {
            matches!(
                r.content,
                Some(Content::Items(..) | Content::Bytes(_) | Content::Text | Content::WebSocket)
            )
        });
        let debug = match streams {
            // A stream has nothing to show.
            true => quote! {
                impl ::std::fmt::Debug for #name {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(stringify!(#name))
                    }
                }
            },
            false => TokenStream::new(),
        };
        let derive = (!streams).then(|| quote!(#[derive(Clone, Debug)]));
        quote! {
            #doc
            #derive
            pub enum #name { #(#variants)* }
            #debug
        }
    }

    /// The expression that reads one response.
    pub(super) fn read(&self, response: &Response, is_error: bool, bodiless: bool) -> TokenStream {
        let content = response.content.as_ref().filter(|_| !bodiless);
        let read = match content {
            None => quote!(ResponseValue::empty(response)),
            Some(Content::Json(ty, _)) => {
                let ty = ty.tokens();
                quote!(ResponseValue::<#ty>::from_response(response).await?)
            }
            Some(Content::Items(_, media)) => {
                let is_events = Content::is_events(media);
                quote!(items(response, #is_events))
            }
            Some(Content::Bytes(_) | Content::Text) => quote!(ResponseValue::stream(response)),
            // Its error type must be one that can be printed, which a stream cannot.
            Some(Content::WebSocket) => quote! {
                ResponseValue::upgrade(response).await.map_err(|error: Error<()>| match error {
                    Error::InvalidUpgrade(error) => Error::InvalidUpgrade(error),
                    other => Error::Custom(other.to_string()),
                })?
            },
        };
        let value = match self.uniform {
            true => quote!(#read),
            false => {
                let (name, variant) = (&self.name, ident(&response.variant));
                let headers = response.headers.iter().map(|header| {
                    let (field, name) = (ident(&header.field), header.name.to_lowercase());
                    quote!(#field: headers.get(#name).and_then(|value| value.to_str().ok()?.parse().ok()))
                });
                let made = match (response.headers.is_empty(), content.is_some()) {
                    (true, false) => quote!(responses::#name::#variant),
                    (true, true) => quote!(responses::#name::#variant(value.into_inner())),
                    (false, false) => quote!(responses::#name::#variant { #(#headers),* }),
                    (false, true) => {
                        quote!(responses::#name::#variant { #(#headers,)* body: value.into_inner() })
                    }
                };
                quote! {{
                    let value = #read;
                    let (status, headers) = (value.status(), value.headers().clone());
                    ResponseValue::new(#made, status, headers)
                }}
            }
        };
        match is_error {
            true => quote!(Err(Error::ErrorResponse(#value))),
            false => quote!(Ok(#value)),
        }
    }
}

/// The statuses of a response, for people.
fn statuses(response: &Response) -> String {
    match response.span {
        Span::One => response.status.to_string(),
        Span::Hundred => format!("{}XX", response.status / 100),
        Span::Rest => "Any other status".to_owned(),
    }
}

/// The type of what one response carries.
fn carried(response: &Response, bodiless: bool) -> TokenStream {
    match response.content.as_ref().filter(|_| !bodiless) {
        None => quote!(()),
        Some(Content::Json(ty, _)) => ty.tokens(),
        Some(Content::Items(ty, _)) => {
            let ty = ty.tokens();
            quote!(ItemStream<#ty>)
        }
        Some(Content::Bytes(_) | Content::Text) => quote!(ByteStream),
        Some(Content::WebSocket) => quote!(reqwest::Upgraded),
    }
}
