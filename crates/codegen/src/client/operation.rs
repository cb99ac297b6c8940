//! Builders of the operations that progenitor does not write, in its style.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::documentation::{self, doc};
use crate::model::{Body, Content, Operation, Parameter, Part, PartKind, Place, Response, Type};
use crate::naming::{ident, pascal, snake};

/// One call: an operation with one of its bodies.
pub(super) struct Call<'a> {
    operation: &'a Operation,
    body: Option<&'a Body>,
    /// The name of its method.
    method: Ident,
    /// The name of its builder.
    builder: Ident,
    success: Answers<'a>,
    error: Answers<'a>,
}

/// One side of an operation's answers, and the type that holds them.
struct Answers<'a> {
    name: Ident,
    responses: Vec<&'a Response>,
    /// All responses carry the same and no headers: no enum is needed.
    uniform: bool,
}

impl<'a> Call<'a> {
    pub(super) fn new((operation, body): (&'a Operation, Option<&'a Body>)) -> Self {
        let name = match body {
            Some(body) if operation.bodies.len() > 1 => format!("{}{}", operation.id, body.variant()),
            _ => operation.id.clone(),
        };
        Self {
            operation,
            body,
            method: ident(&snake(&name)),
            builder: ident(&pascal(&name)),
            success: Answers::new(format_ident!("{}Response", operation.type_name), operation.successes().collect()),
            error: Answers::new(format_ident!("{}ErrorResponse", operation.type_name), operation.errors().collect()),
        }
    }

    /// The method of the client that begins it.
    pub(super) fn method(&self) -> TokenStream {
        let doc = documentation::operation(&self.operation.documentation, &self.operation.method, &self.operation.path);
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
        let doc = doc(&format!("Builder for [`Client::{}`].\n\n[`Client::{0}`]: super::Client::{0}", self.method));
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

    /// The enums of its answers, where one type is not enough.
    pub(super) fn responses(&self) -> TokenStream {
        // With several bodies, the first call defines what all of them answer.
        let first = self.operation.bodies.first().map(Body::media) == self.body.map(Body::media);
        let defined = [&self.success, &self.error].into_iter().filter(|answers| first && !answers.uniform);
        defined.map(|answers| answers.definition(self.operation)).collect()
    }

    fn inputs(&self) -> Vec<Input<'a>> {
        let parameters = self.operation.parameters.iter().map(Input::parameter);
        match self.body {
            Some(Body::Multipart { parts }) => parameters.chain(parts.iter().map(Input::part)).collect(),
            Some(Body::Json { ty, .. }) => parameters.chain([Input::body(ty.tokens(), self.operation.body_required)]).collect(),
            Some(Body::Bytes { .. }) => parameters.chain([Input::body(quote!(reqwest::Body), self.operation.body_required)]).collect(),
            None => parameters.collect(),
        }
    }

    fn send(&self) -> TokenStream {
        let (success, error) = (self.success.tokens(self.operation), self.error.tokens(self.operation));
        let url = self.url();
        let method = ident(&self.operation.method);
        let id = self.method.to_string();
        let steps = self.operation.parameters.iter().filter_map(send_parameter);
        let body = self.send_body();
        let upgrade = self.operation.is_web_socket().then(ask_for_web_socket);
        let bodiless = self.operation.method == "HEAD";
        let arms = self.success.responses.iter().map(|r| self.success.arm(r, false, bodiless));
        let error_arms = self.error.responses.iter().map(|r| self.error.arm(r, true, bodiless));
        let doc = doc(&format!("Sends a `{} {}`.", self.operation.method, self.operation.path));
        quote! {
            #doc
            ///
            /// # Errors
            /// When the request cannot be sent, or the answer is an error or was not declared.
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
                    #(#error_arms)*
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
        }
    }

    fn url(&self) -> TokenStream {
        let mut template = String::from("{}");
        let mut values = Vec::new();
        for segment in self.operation.path.split('/').skip(1) {
            match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
                Some(name) => {
                    template.push_str("/{}");
                    let field = self.operation.parameters.iter().find(|p| p.place == Place::Path && p.name == name);
                    let field = ident(&field.map_or_else(|| snake(name), |p| p.field.clone()));
                    let missing = format!("{field} was not initialized");
                    values.push(quote! {
                        encode_path(&self.#field.as_ref().ok_or_else(|| Error::InvalidRequest(#missing.to_owned()))?.to_string())
                    });
                }
                None => {
                    template.push('/');
                    template.push_str(segment);
                }
            }
        }
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
                let media = body.media();
                let put = match body {
                    Body::Json { .. } => quote!(request.json(&body)),
                    _ => quote!(request.header("content-type", #media).body(body)),
                };
                let missing = match self.operation.body_required {
                    true => quote!(return Err(Error::InvalidRequest("body was not initialized".to_owned()))),
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

impl<'a> Answers<'a> {
    fn new(name: Ident, responses: Vec<&'a Response>) -> Self {
        let first = responses.first().and_then(|response| response.content.as_ref());
        let uniform = responses.iter().all(|r| r.headers.is_empty() && r.content.as_ref() == first);
        Self { name, responses, uniform }
    }

    /// The type of these answers inside `builder`.
    fn tokens(&self, operation: &Operation) -> TokenStream {
        match (self.uniform, self.responses.first()) {
            (true, Some(response)) => carried(response, operation.method == "HEAD"),
            (true, None) => quote!(()),
            (false, _) => {
                let name = &self.name;
                quote!(responses::#name)
            }
        }
    }

    fn definition(&self, operation: &Operation) -> TokenStream {
        let name = &self.name;
        let bodiless = operation.method == "HEAD";
        let variants = self.responses.iter().map(|response| {
            let doc = doc(&format!("{}: {}", response.status, response.documentation));
            let variant = ident(&response.variant);
            let body = (!bodiless && response.content.is_some()).then(|| carried(response, false));
            match (response.headers.as_slice(), body) {
                ([], None) => quote!(#doc #variant,),
                ([], Some(body)) => quote!(#doc #variant(#body),),
                (headers, body) => {
                    let fields = headers.iter().map(|header| {
                        let (doc, field, ty) = (self::doc(&header.documentation), ident(&header.field), header.ty.tokens());
                        quote!(#doc #field: Option<#ty>,)
                    });
                    let body = body.map(|body| quote!(#[doc = " The body."] body: #body,));
                    quote!(#doc #variant { #(#fields)* #body },)
                }
            }
        });
        let doc = doc(&format!("What `{}` answers.", operation.id));
        let streams = self.responses.iter().any(|r| matches!(r.content, Some(Content::Bytes(_) | Content::Text | Content::WebSocket)));
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

    /// The match arm that reads one answer.
    fn arm(&self, response: &Response, is_error: bool, bodiless: bool) -> TokenStream {
        let status = response.status;
        let content = response.content.as_ref().filter(|_| !bodiless);
        let read = match content {
            None => quote!(ResponseValue::empty(response)),
            Some(Content::Json(ty, _)) => {
                let ty = ty.tokens();
                quote!(ResponseValue::<#ty>::from_response(response).await?)
            }
            Some(Content::Bytes(_) | Content::Text) => quote!(ResponseValue::stream(response)),
            Some(Content::WebSocket) => quote!(ResponseValue::upgrade(response).await?),
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
                    (false, true) => quote!(responses::#name::#variant { #(#headers,)* body: value.into_inner() }),
                };
                quote! {{
                    let value = #read;
                    let (status, headers) = (value.status(), value.headers().clone());
                    ResponseValue::new(#made, status, headers)
                }}
            }
        };
        match is_error {
            true => quote!(#status => Err(Error::ErrorResponse(#value)),),
            false => quote!(#status => Ok(#value),),
        }
    }
}

/// The type of what one response carries.
fn carried(response: &Response, bodiless: bool) -> TokenStream {
    match response.content.as_ref().filter(|_| !bodiless) {
        None => quote!(()),
        Some(Content::Json(ty, _)) => ty.tokens(),
        Some(Content::Bytes(_) | Content::Text) => quote!(ByteStream),
        Some(Content::WebSocket) => quote!(reqwest::Upgraded),
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

/// The key of a request for a websocket: base64 of 16 bytes that differ from call to call
/// (RFC 6455, section 4.1). Hex digits are base64 too, so no encoder is needed.
pub(super) fn web_socket_key() -> TokenStream {
    quote! {
        fn web_socket_key() -> String {
            use ::std::hash::{BuildHasher, Hasher, RandomState};
            let word = || RandomState::new().build_hasher().finish();
            let digits = format!("{:016x}{:016x}", word(), word());
            format!("{}A==", &digits[..21])
        }
    }
}

/// One thing that a caller can set.
struct Input<'a> {
    name: String,
    ty: TokenStream,
    into: bool,
    many: bool,
    documentation: &'a str,
}

impl<'a> Input<'a> {
    fn parameter(parameter: &'a Parameter) -> Self {
        let into = matches!(parameter.ty, Type::Text);
        Self { name: parameter.field.clone(), ty: parameter.ty.tokens(), into, many: false, documentation: &parameter.documentation }
    }

    fn part(part: &'a Part) -> Self {
        let (ty, into) = match &part.kind {
            PartKind::File => (quote!(reqwest::multipart::Part), false),
            PartKind::Value { ty, .. } => (ty.tokens(), matches!(ty, Type::Text)),
        };
        Self { name: part.field.clone(), ty, into, many: part.many, documentation: &part.documentation }
    }

    fn body(ty: TokenStream, required: bool) -> Self {
        let documentation = if required { "The body; it must be set." } else { "The body." };
        Self { name: "body".to_owned(), ty, into: true, many: false, documentation }
    }

    fn field(&self) -> TokenStream {
        let (name, ty) = (ident(&self.name), &self.ty);
        match self.many {
            true => quote!(#name: Vec<#ty>,),
            false => quote!(#name: Option<#ty>,),
        }
    }

    fn setter(&self) -> TokenStream {
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

fn send_parameter(parameter: &Parameter) -> Option<TokenStream> {
    let (field, name) = (ident(&parameter.field), &parameter.name);
    let put = match parameter.place {
        Place::Path => return None,
        Place::Query => quote!(request.query(&[(#name, text)])),
        Place::Header => quote!(request.header(#name, text)),
        Place::Cookie => quote!(request.header("cookie", format!("{}={}", #name, text))),
    };
    let text = match parameter.is_list() {
        true => quote!(value.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")),
        false => quote!(value.to_string()),
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
            let text = #text;
            request = #put;
        }
    })
}

fn send_part(part: &Part) -> TokenStream {
    let (field, name) = (ident(&part.field), &part.name);
    let put = match part.kind {
        PartKind::File => quote!(form = form.part(#name, value);),
        PartKind::Value { .. } => quote!(form = form.text(#name, value.to_string());),
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
