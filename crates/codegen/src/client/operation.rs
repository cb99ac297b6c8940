//! Builders of the operations that progenitor does not write, in its style.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::lower::own_bodies;
use crate::documentation::{self, doc};
use crate::model::{Body, Content, Operation, Parameter, Part, PartKind, Place, Response, Shape, Span, Type, sent_as};
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
    /// Of the calls of one operation, the first defines what all of them answer.
    is_first: bool,
}

/// One side of an operation's answers, and the type that holds them.
struct Answers<'a> {
    name: Ident,
    responses: Vec<&'a Response>,
    /// All responses carry the same and no headers: no enum is needed.
    uniform: bool,
}

/// The name of an operation's call with one of its several bodies.
pub(super) fn call_name(operation: &Operation, body: &Body) -> String {
    format!("{}_{}", operation.name, body.variant().to_lowercase())
}

impl<'a> Call<'a> {
    /// The calls of an operation that progenitor does not write.
    pub(super) fn of(operation: &'a Operation) -> impl Iterator<Item = Self> {
        own_bodies(operation).into_iter().enumerate().map(|(n, (operation, body))| Self::new(operation, body, n == 0))
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
            success: Answers::new(format_ident!("{}Response", operation.type_name), operation.successes().collect()),
            error: Answers::new(format_ident!("{}ErrorResponse", operation.type_name), operation.errors().collect()),
            is_first,
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
        let defined = [&self.success, &self.error].into_iter().filter(|answers| self.is_first && !answers.uniform);
        defined.map(|answers| answers.definition(self.operation)).collect()
    }

    fn inputs(&self) -> Vec<Input<'a>> {
        let parameters = self.operation.parameters.iter().map(Input::parameter);
        match self.body {
            Some(Body::Multipart { parts }) => parameters.chain(parts.iter().map(Input::part)).collect(),
            Some(Body::Json { ty, .. } | Body::Form { ty, .. }) => {
                parameters.chain([Input::body(ty.tokens(), self.operation.body_required)]).collect()
            }
            Some(Body::Text { .. }) => {
                parameters.chain([Input::body(quote!(::std::string::String), self.operation.body_required)]).collect()
            }
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
        let arms = self.arms(bodiless);
        let rest = self.operation.responses.iter().all(|response| response.span != Span::Rest);
        let unexpected = rest.then(|| quote!(_ => Err(Error::UnexpectedResponse(response)),));
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
                    #unexpected
                }
            }
        }
    }

    /// The match arms that read the answers, the most particular first.
    fn arms(&self, bodiless: bool) -> Vec<TokenStream> {
        let responses = &self.operation.responses;
        let is_first = |n: usize| n == 0 || (responses[n].span, responses[n].status) != (responses[n - 1].span, responses[n - 1].status);
        let starts = (0..responses.len()).filter(|n| is_first(*n));
        let arms = starts.map(|start| {
            let group: Vec<&Response> =
                responses[start..].iter().take_while(|r| (r.span, r.status) == (responses[start].span, responses[start].status)).collect();
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
            // The media type decides between several; the last stands for those that are none of them.
            let (last, others) = group.split_last().map(|(last, others)| (read(last), others)).unwrap_or_default();
            let others = others.iter().map(|response| {
                let (media, read) = (response.content.as_ref().map(Content::media).unwrap_or_default(), read(response));
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
        let mut rest = self.operation.path.as_str();
        while let Some((text, (name, after))) = rest.split_once('{').and_then(|(text, rest)| Some((text, rest.split_once('}')?))) {
            template.push_str(text);
            template.push_str("{}");
            rest = after;
            let parameter = self.operation.parameters.iter().find(|p| p.place == Place::Path && p.name == name);
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
                    Body::Form { .. } => quote!(request.header("content-type", #media).body(form_fields(&body)?)),
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
            let doc = doc(&format!("{}: {}", statuses(response), response.documentation));
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
        let streams = self
            .responses
            .iter()
            .any(|r| matches!(r.content, Some(Content::Items(..) | Content::Bytes(_) | Content::Text | Content::WebSocket)));
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

    /// The expression that reads one answer.
    fn read(&self, response: &Response, is_error: bool, bodiless: bool) -> TokenStream {
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

/// Whether an answer has a media type, for statuses that have several.
pub(super) fn is_media() -> TokenStream {
    quote! {
        #[allow(dead_code)]
        fn is_media(response: &reqwest::Response, media: &str) -> bool {
            let found = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
            found.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media)
        }
    }
}

/// JSON values that come one after the other.
pub(super) fn item_stream() -> TokenStream {
    quote! {
        /// How large one item of a stream may be, in bytes.
        const ITEM_LIMIT_BYTES: usize = 64 << 20;

        /// JSON values of a type, as they come: a line each, or an event (`text/event-stream`).
        pub struct ItemStream<T> {
            response: reqwest::Response,
            buffer: Vec<u8>,
            is_events: bool,
            ended: bool,
            item: ::std::marker::PhantomData<fn() -> T>,
        }

        impl<T> ::std::fmt::Debug for ItemStream<T> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str("ItemStream")
            }
        }

        impl<T: ::serde::de::DeserializeOwned> ItemStream<T> {
            /// The next item; `None` at the end, which is also an event of the text `[DONE]`.
            ///
            /// # Errors
            /// When the stream breaks off, or an item has another type.
            pub async fn next(&mut self) -> Option<::std::result::Result<T, Error<()>>> {
                loop {
                    while let Some(text) = self.buffered() {
                        if self.is_events && text == b"[DONE]" {
                            self.ended = true;
                            self.buffer.clear();
                        } else if !text.is_empty() {
                            let read = serde_json::from_slice(&text);
                            return Some(read.map_err(|error| Error::InvalidResponsePayload(text.into(), error)));
                        }
                    }
                    if self.ended {
                        return None;
                    }
                    match self.response.chunk().await {
                        Ok(Some(chunk)) if self.buffer.len() + chunk.len() <= ITEM_LIMIT_BYTES => self.buffer.extend_from_slice(&chunk),
                        Ok(Some(_)) => {
                            self.ended = true;
                            self.buffer.clear();
                            return Some(Err(Error::Custom("an item of the stream is larger than 64 MiB".to_owned())));
                        }
                        Ok(None) => {
                            self.ended = true;
                            self.buffer.extend_from_slice(b"\n\n");
                        }
                        Err(error) => {
                            self.ended = true;
                            self.buffer.clear();
                            return Some(Err(Error::ResponseBodyError(error)));
                        }
                    }
                }
            }

            /// The text of the first item that is there as a whole; empty where it is a comment or an empty line.
            fn buffered(&mut self) -> Option<Vec<u8>> {
                if !self.is_events {
                    let end = self.buffer.iter().position(|byte| *byte == b'\n')?;
                    let line: Vec<u8> = self.buffer.drain(..=end).collect();
                    // RFC 7464 puts a separator before each.
                    let line = line.strip_prefix(b"\x1e").unwrap_or(&line);
                    return Some(line.trim_ascii().to_vec());
                }
                let mut data: Vec<u8> = Vec::new();
                let mut begin = 0;
                loop {
                    let end = begin + self.buffer.get(begin..)?.iter().position(|byte| *byte == b'\n')?;
                    let line = self.buffer.get(begin..end)?;
                    let line = line.strip_suffix(b"\r").unwrap_or(line);
                    begin = end + 1;
                    if line.is_empty() {
                        self.buffer.drain(..begin);
                        return Some(data);
                    }
                    if let Some(more) = line.strip_prefix(b"data:") {
                        if !data.is_empty() {
                            data.push(b'\n');
                        }
                        data.extend_from_slice(more.strip_prefix(b" ").unwrap_or(more));
                    }
                }
            }
        }

        fn items<T>(response: reqwest::Response, is_events: bool) -> ResponseValue<ItemStream<T>> {
            let (status, headers) = (response.status(), response.headers().clone());
            let stream = ItemStream { response, buffer: Vec::new(), is_events, ended: false, item: ::std::marker::PhantomData };
            ResponseValue::new(stream, status, headers)
        }
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

/// The expression for the text of a value, or of an item, of a plain type.
fn plain(ty: &Type) -> TokenStream {
    match ty {
        // Not every named type can be shown, and a time is shown in another form than it is sent.
        Type::DateTime | Type::Named(_) | Type::Any | Type::Object | Type::List(_) | Type::Map(_) | Type::Option(_) => {
            quote!(plain_text(value)?)
        }
        _ => quote!(value.to_string()),
    }
}

/// The expression for the text of `value`.
fn text_of(parameter: &Parameter) -> TokenStream {
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
            quote!(text_fields(value)?.into_iter().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>().join(","))
        }
        Shape::Pairs { joined: false, .. } => {
            quote!(text_fields(value)?.into_iter().map(|(name, text)| format!("{name},{text}")).collect::<Vec<_>>().join(","))
        }
        Shape::Json | Shape::Deep(_) | Shape::Fields(_) => quote!(json_text(value)?),
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

/// Values as texts: for forms, and for parameters that are not plain.
pub(super) fn texts() -> TokenStream {
    quote! {
        /// A value as JSON text.
        #[allow(dead_code)]
        fn json_text<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            serde_json::to_string(value).map_err(|error| Error::InvalidRequest(error.to_string()))
        }

        /// A plain value as the text that it is written as.
        #[allow(dead_code)]
        fn plain_text<E>(value: impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            match serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))? {
                serde_json::Value::String(text) => Ok(text),
                other => Ok(other.to_string()),
            }
        }

        /// The fields of an object as texts; a list is its name once an item.
        #[allow(dead_code)]
        fn text_fields<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
            let value = serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))?;
            let serde_json::Value::Object(fields) = value else {
                return Err(Error::InvalidRequest("the fields are not an object".to_owned()));
            };
            let mut pairs = Vec::new();
            for (name, value) in fields {
                match value {
                    serde_json::Value::Null => {}
                    serde_json::Value::Array(items) => {
                        for item in items {
                            pairs.push((name.clone(), plain_text(&item)?));
                        }
                    }
                    other => pairs.push((name, plain_text(&other)?)),
                }
            }
            Ok(pairs)
        }

        /// The fields of an object as `name[field]`; what is no object is its text.
        #[allow(dead_code)]
        fn deep_fields<E>(name: &str, value: &impl ::serde::Serialize) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
            match serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))? {
                object @ serde_json::Value::Object(_) => {
                    let pairs = text_fields(&object)?.into_iter();
                    Ok(pairs.map(|(field, text)| (format!("{name}[{field}]"), text)).collect())
                }
                other => Ok(vec![(name.to_owned(), plain_text(&other)?)]),
            }
        }

        /// A body as `application/x-www-form-urlencoded`.
        #[allow(dead_code)]
        fn form_fields<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            let mut url = reqwest::Url::parse("http://form").map_err(|error| Error::InvalidRequest(error.to_string()))?;
            url.query_pairs_mut().extend_pairs(text_fields(value)?);
            Ok(url.query().unwrap_or_default().to_owned())
        }
    }
}

fn send_part(part: &Part) -> TokenStream {
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
