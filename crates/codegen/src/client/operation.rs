//! Builders of the operations that progenitor does not write, in its style.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::input::{Input, send_parameter, send_part, text_of};
use super::lower::own_bodies;
use super::responses::Responses;
use crate::documentation::{self, doc};
use crate::model::{Body, Content, Operation, Place, Response, Span, sent_as};
use crate::naming::{ident, pascal, snake};

/// One call: an operation with one of its bodies.
pub(super) struct Call<'a> {
    operation: &'a Operation,
    body: Option<&'a Body>,
    /// The name of its method.
    method: Ident,
    /// The name of its builder.
    builder: Ident,
    success: Responses<'a>,
    error: Responses<'a>,
    /// Of the calls of one operation, the first defines what all of them return.
    is_first: bool,
}

/// The name of an operation's call with one of its several bodies.
pub(super) fn call_name(operation: &Operation, body: &Body) -> String {
    format!("{}_{}", operation.name, body.variant().to_lowercase())
}

impl<'a> Call<'a> {
    /// The calls of an operation that progenitor does not write.
    pub(super) fn of(operation: &'a Operation) -> impl Iterator<Item = Self> {
        own_bodies(operation)
            .into_iter()
            .enumerate()
            .map(|(n, (operation, body))| Self::new(operation, body, n == 0))
    }

    fn new(operation: &'a Operation, body: Option<&'a Body>, is_first: bool) -> Self {
        let name = match body {
            Some(body) if operation.bodies.len() > 1 => call_name(operation, body),
            _ => operation.name.clone(),
        };
        Self {
            operation,
            body,
            method: ident(&snake(&name)),
            builder: ident(&pascal(&name)),
            success: Responses::new(
                format_ident!("{}Response", operation.type_name),
                operation.successes().collect(),
            ),
            error: Responses::new(
                format_ident!("{}ErrorResponse", operation.type_name),
                operation.errors().collect(),
            ),
            is_first,
        }
    }

    /// The method of the client that begins it.
    pub(super) fn method(&self) -> TokenStream {
        let doc = documentation::operation(
            &self.operation.documentation,
            &self.operation.method,
            &self.operation.path,
        );
        let (method, builder) = (&self.method, &self.builder);
        quote! {
            #doc
            pub fn #method(&self) -> builder::#builder<'_> {
                builder::#builder::new(self)
            }
        }
    }

    /// The builder.
    pub(super) fn builder(&self) -> TokenStream {
        let doc = doc(&format!(
            "Builder for [`Client::{}`].\n\n[`Client::{0}`]: super::Client::{0}",
            self.method
        ));
        let builder = &self.builder;
        let inputs = self.inputs();
        let fields = inputs.iter().map(Input::field);
        let initial = inputs.iter().map(|input| ident(&input.name));
        let setters = inputs.iter().map(Input::setter);
        let send = self.send();
        quote! {
            #doc
            #[derive(Debug)]
            pub struct #builder<'a> {
                client: &'a super::Client,
                #(#fields)*
            }
            impl<'a> #builder<'a> {
                pub(super) fn new(client: &'a super::Client) -> Self {
                    Self { client, #(#initial: Default::default(),)* }
                }
                #(#setters)*
                #send
            }
        }
    }

    /// The enums of its responses, where one type is not enough.
    pub(super) fn responses(&self) -> TokenStream {
        let defined =
            [&self.success, &self.error].into_iter().filter(|side| self.is_first && !side.uniform);
        defined.map(|side| side.definition(self.operation)).collect()
    }

    fn inputs(&self) -> Vec<Input<'a>> {
        let parameters = self.operation.parameters.iter().map(Input::parameter);
        match self.body {
            Some(Body::Multipart { parts }) => {
                parameters.chain(parts.iter().map(Input::part)).collect()
            }
            Some(Body::Json { ty, .. } | Body::Form { ty, .. }) => {
                parameters.chain([Input::body(ty.tokens(), self.operation.body_required)]).collect()
            }
            Some(Body::Text { .. }) => parameters
                .chain([Input::body(quote!(::std::string::String), self.operation.body_required)])
                .collect(),
            Some(Body::Items { ty, .. }) => {
                let ty = ty.tokens();
                parameters
                    .chain([Input::body(quote!(ItemBody<#ty>), self.operation.body_required)])
                    .collect()
            }
            Some(Body::Bytes { .. }) => parameters
                .chain([Input::body(quote!(reqwest::Body), self.operation.body_required)])
                .collect(),
            None => parameters.collect(),
        }
    }

    fn send(&self) -> TokenStream {
        let (success, error) =
            (self.success.tokens(self.operation), self.error.tokens(self.operation));
        let url = self.url();
        let method = ident(&self.operation.method);
        let id = self.method.to_string();
        let steps = self.operation.parameters.iter().filter_map(send_parameter);
        let body = self.send_body();
        let upgrade = self.operation.is_web_socket().then(ask_for_web_socket);
        let bodiless = self.operation.method == "HEAD";
        let arms = self.arms(bodiless);
        let rest = self.operation.responses.iter().all(|response| response.span != Span::Rest);
        let unexpected = rest.then(|| quote!(_ => Err(Error::UnexpectedResponse(response)),));
        let doc = doc(&format!("Sends a `{} {}`.", self.operation.method, self.operation.path));
        quote! {
            #doc
            ///
            /// # Errors
            /// When the request cannot be sent, or the response is an error or was not declared.
            pub async fn send(self) -> Result<ResponseValue<#success>, Error<#error>> {
                let url = #url;
                #[allow(unused_mut)]
                let mut request = self.client.client.request(reqwest::Method::#method, url);
                #(#steps)*
                #body
                #upgrade
                let mut request = request.build()?;
                let info = OperationInfo { operation_id: #id };
                self.client.pre(&mut request, &info).await?;
                let result = self.client.exec(request, &info).await;
                self.client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    #(#arms)*
                    #unexpected
                }
            }
        }
    }

    /// The match arms that read the responses, the most particular first.
    fn arms(&self, bodiless: bool) -> Vec<TokenStream> {
        let responses = &self.operation.responses;
        let is_first = |n: usize| {
            n == 0
                || (responses[n].span, responses[n].status)
                    != (responses[n - 1].span, responses[n - 1].status)
        };
        let starts = (0..responses.len()).filter(|n| is_first(*n));
        let arms = starts.map(|start| {
            let group: Vec<&Response> = responses[start..]
                .iter()
                .take_while(|r| {
                    (r.span, r.status) == (responses[start].span, responses[start].status)
                })
                .collect();
            let pattern = match (group[0].span, group[0].status) {
                (Span::One, status) => quote!(#status),
                (Span::Hundred, status) => {
                    let last = status + 99;
                    quote!(#status..=#last)
                }
                (Span::Rest, _) => quote!(_),
            };
            let read = |response: &Response| match response.is_error {
                true => self.error.read(response, true, bodiless),
                false => self.success.read(response, false, bodiless),
            };
            // The media type decides between several; the last stands for those that are not among
            // them.
            let (last, others) =
                group.split_last().map(|(last, others)| (read(last), others)).unwrap_or_default();
            let others = others.iter().map(|response| {
                let (media, read) = (
                    response.content.as_ref().map(Content::media).unwrap_or_default(),
                    read(response),
                );
                quote!(if is_media(&response, #media) { #read } else)
            });
            match group.len() {
                1 => quote!(#pattern => #last,),
                _ => quote!(#pattern => { #(#others)* { #last } }),
            }
        });
        arms.collect()
    }

    fn url(&self) -> TokenStream {
        let mut template = String::from("{}");
        let mut values = Vec::new();
        let mut rest = if self.operation.is_webhook { "" } else { self.operation.path.as_str() };
        while let Some((text, (name, after))) =
            rest.split_once('{').and_then(|(text, rest)| Some((text, rest.split_once('}')?)))
        {
            template.push_str(text);
            template.push_str("{}");
            rest = after;
            let parameter =
                self.operation.parameters.iter().find(|p| p.place == Place::Path && p.name == name);
            let field = ident(&parameter.map_or_else(|| snake(name), |p| p.field.clone()));
            let missing = format!("{field} was not initialized");
            let text = parameter.map_or_else(|| quote!(value.to_string()), text_of);
            values.push(quote!({
                let value = self.#field.as_ref().ok_or_else(|| Error::InvalidRequest(#missing.to_owned()))?;
                encode_path(&#text)
            }));
        }
        template.push_str(rest);
        quote!(format!(#template, self.client.baseurl, #(#values),*))
    }

    fn send_body(&self) -> TokenStream {
        match self.body {
            None => TokenStream::new(),
            Some(Body::Multipart { parts }) => {
                let parts = parts.iter().map(send_part);
                quote! {
                    let mut form = reqwest::multipart::Form::new();
                    #(#parts)*
                    request = request.multipart(form);
                }
            }
            Some(body) => {
                let media = sent_as(body.media());
                let put = match body {
                    // With the contract's own media type, which need not be plain JSON.
                    Body::Json { .. } => quote!(request.header("content-type", #media).json(&body)),
                    Body::Form { .. } => {
                        quote!(request.header("content-type", #media).body(form_fields(&body)?))
                    }
                    Body::Items { .. } => {
                        quote!(request.header("content-type", #media).body(body.into_body()))
                    }
                    _ => quote!(request.header("content-type", #media).body(body)),
                };
                let missing = match self.operation.body_required {
                    true => quote!(
                        return Err(Error::InvalidRequest("body was not initialized".to_owned()))
                    ),
                    false => quote!(request),
                };
                quote! {
                    request = match self.body {
                        Some(body) => #put,
                        None => #missing,
                    };
                }
            }
        }
    }
}

/// The headers that ask for a websocket.
fn ask_for_web_socket() -> TokenStream {
    quote! {
        request = request
            .version(reqwest::Version::HTTP_11)
            .header("connection", "Upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", web_socket_key());
    }
}
