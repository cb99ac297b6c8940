//! A conversation of a contract with itself: JSON goes through the generated client, a socket, the
//! server's trait, and back. The module is made for tests; `openapi-conversation` says what is said
//! in it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, Item, PathArguments, Type as SynType};

use super::lower::own_bodies;
use super::operation::call_name;
use crate::model::{Body, Content, Model, Operation, PartKind, Response, SchemeKind, Span};
use crate::naming::{ident, pascal, snake};
use crate::server;

/// The types of the fields of builders, by the names of both.
type Builders = BTreeMap<String, BTreeMap<String, SynType>>;

/// Emits the module `conversation`, which sees `types`, `client` and `server` beside itself.
pub(super) fn emit(model: &Model, builders: &[Item]) -> TokenStream {
    let builders = fields(builders);
    let authenticators = model.schemes.iter().map(|scheme| {
        let name = format_ident!("authenticate_{}", scheme.field);
        let scopes = (scheme.kind == SchemeKind::Scoped).then(|| quote!(, _: &[&str]));
        quote! {
            async fn #name(&self, _: &Context, credential: &str #scopes) -> Result<String, openapi_runtime::AuthError> {
                Ok(credential.to_owned())
            }
        }
    });
    let faults = server::fault_types(model).into_iter().map(|name| {
        let (method, ty) = (server::fault_method(&name), ident(&name));
        quote! {
            fn #method(&self, fault: &Fault) -> types::#ty {
                self.0.fault(#name, fault.message())
            }
        }
    });
    let methods = model.operations.iter().map(method);
    let calls =
        model.operations.iter().enumerate().map(|(n, operation)| call(n, operation, &builders));
    let arms = (0..model.operations.len()).map(|n| {
        let name = format_ident!("call_{n}");
        quote!(#n => Box::pin(#name(client, input)),)
    });
    let credentials = model.schemes.iter().map(|scheme| ident(&scheme.field));
    let given = (!model.schemes.is_empty())
        .then(|| quote!(#(#credentials: Some("d29yZDp3b3Jk".to_owned()),)*));
    quote! {
        use std::sync::Arc;

        #[allow(unused_imports)]
        use openapi_conversation::{BoxFuture, Said, Stage, parse, part, show};
        #[allow(unused_imports)]
        use openapi_runtime::{Context, Fault};
        #[allow(unused_imports)]
        use serde_json::{Map, Value, json};

        #[allow(unused_imports)]
        use super::{client, server, types};

        /// The server's side: says what the stage tells it to, and notes what it heard.
        pub struct Actor(pub Arc<Stage>);

        impl server::Api for Actor {
            type Principal = String;
            #(#authenticators)*
            #(#faults)*
            #(#methods)*
        }

        /// A client with credentials of every scheme.
        ///
        /// # Errors
        /// When it cannot be made.
        pub fn client(url: &str) -> Result<client::Client, String> {
            client::Client::with_credentials(url, client::Credentials { #given }).map_err(|error| error.to_string())
        }

        /// Calls the operation of an index.
        #[allow(unused_variables)]
        pub fn call<'a>(operation: usize, client: &'a client::Client, input: &'a Value) -> BoxFuture<'a, Result<Said, String>> {
            match operation {
                #(#arms)*
                _ => Box::pin(async { Err("there is no such operation".to_owned()) }),
            }
        }

        #(#calls)*
    }
}

/// The fields of all builders.
fn fields(items: &[Item]) -> Builders {
    let mut all = Builders::new();
    for item in items {
        let Item::Struct(item) = item else { continue };
        let fields = item
            .fields
            .iter()
            .filter_map(|field| Some((field.ident.as_ref()?.to_string(), inner(&field.ty))));
        all.insert(item.ident.to_string(), fields.collect());
    }
    all
}

/// What is inside of `Result<T, String>`, `Option<T>` and `Vec<T>` of a builder's field.
fn inner(ty: &SynType) -> SynType {
    let argument = |ty: &SynType, name: &str| -> Option<SynType> {
        let SynType::Path(path) = ty else { return None };
        let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        arguments.args.iter().find_map(|argument| {
            if let GenericArgument::Type(ty) = argument { Some(ty.clone()) } else { None }
        })
    };
    let ty = argument(ty, "Result").unwrap_or_else(|| ty.clone());
    argument(&ty, "Option").unwrap_or(ty)
}

fn method(operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let (success, error) = (
        format_ident!("{}Success", operation.type_name),
        format_ident!("{}Error", operation.type_name),
    );
    let principal = match (operation.security.alternatives.is_empty(), operation.security.optional)
    {
        (true, _) => quote!(),
        (false, true) => quote!(_: Option<String>,),
        (false, false) => quote!(_: String,),
    };
    let params = (!operation.parameters.is_empty()).then(|| {
        let ty = format_ident!("{}Params", operation.type_name);
        quote!(params: server::#ty,)
    });
    let body = server::body_type(operation).map(|ty| {
        let ty = in_server(ty);
        quote!(body: #ty,)
    });
    let upgrade = operation.is_web_socket().then(|| quote!(_: openapi_runtime::WebSocketUpgrade,));
    let parameters = operation.parameters.iter().enumerate().map(|(n, parameter)| {
        let (key, field) = (n.to_string(), ident(&parameter.field));
        quote!(self.0.hear(&mut heard, #key, &params.#field);)
    });
    let read = read_body(operation);
    if operation.is_web_socket() {
        let unused = params.as_ref().map(|_| quote!(let _ = params;));
        let unused_body = body.as_ref().map(|_| quote!(let _ = body;));
        return quote! {
            async fn #name(&self, _: &Context, #principal #params #body #upgrade) -> Result<server::#success, server::#error> {
                #unused
                #unused_body
                Err(server::#error::internal())
            }
        };
    }
    let answers = operation.responses.iter().enumerate().map(|(n, response)| {
        let made = answer(operation, response);
        quote!(#n => #made,)
    });
    quote! {
        #[allow(unused_mut, unused_variables, unused_assignments)]
        async fn #name(&self, _: &Context, #principal #params #body #upgrade) -> Result<server::#success, server::#error> {
            let mut heard = Map::new();
            #(#parameters)*
            let mut sent = Value::Null;
            #read
            self.0.heard(json!({ "parameters": heard, "body": sent }));
            let answer = self.0.answer();
            match answer.index {
                #(#answers)*
                _ => Err(server::#error::internal()),
            }
        }
    }
}

/// Types of the module `server` as they are seen from beside it.
fn in_server(ty: TokenStream) -> TokenStream {
    let text = ty.to_string();
    let own = !text.contains("::")
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
        && text != "String"
        && text != "bool"
        && !matches!(text.as_str(), "i32" | "i64" | "f64");
    if own { quote!(server::#ty) } else { ty }
}

/// What a server hears of a body, as JSON.
fn read_body(operation: &Operation) -> TokenStream {
    let one = |body: &Body| match body {
        Body::Json { .. } | Body::Form { .. } | Body::Text { .. } => {
            quote!(sent = self.0.json(&body);)
        }
        Body::Items { .. } => quote! {
            let mut items = body;
            let mut all = Vec::new();
            loop {
                match items.next().await {
                    Ok(Some(item)) => all.push(self.0.json(&item)),
                    Ok(None) => break,
                    Err(fault) => return Err(fault.into()),
                }
            }
            sent = Value::Array(all);
        },
        Body::Bytes { .. } => quote! {
            sent = match body.collect().await {
                Ok(bytes) => Value::String(String::from_utf8_lossy(&bytes).into_owned()),
                Err(fault) => return Err(fault.into()),
            };
        },
        Body::Multipart { parts } => {
            let part_type = format_ident!("{}Part", operation.type_name);
            let arms = parts.iter().map(|part| {
                let (variant, name, many) = (ident(&part.variant), &part.name, part.many);
                match part.kind {
                    PartKind::File => quote! {
                        server::#part_type::#variant(mut file) => {
                            let mut bytes = Vec::new();
                            loop {
                                match file.chunk().await {
                                    Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                                    Ok(None) => break,
                                    Err(fault) => return Err(fault.into()),
                                }
                            }
                            part(&mut sent, #name, #many, Value::String(String::from_utf8_lossy(&bytes).into_owned()));
                        }
                    },
                    PartKind::Value { .. } => quote! {
                        server::#part_type::#variant(value) => {
                            let value = self.0.json(&value);
                            part(&mut sent, #name, #many, value);
                        }
                    },
                }
            });
            let each = match parts.is_empty() {
                true => quote!(let _ = found;),
                false => quote!(match found { #(#arms)* }),
            };
            quote! {
                let mut form = body;
                sent = json!({});
                loop {
                    match form.next().await {
                        Ok(Some(found)) => { #each }
                        Ok(None) => break,
                        Err(fault) => return Err(fault.into()),
                    }
                }
            }
        }
    };
    match operation.bodies.as_slice() {
        [] => quote!(),
        [Body::Json { .. }] if !operation.body_required => quote!(if let Some(body) = body {
            sent = self.0.json(&body);
        }),
        [body] => one(body),
        bodies => {
            let name = format_ident!("{}Body", operation.type_name);
            let arms = bodies.iter().map(|body| {
                let (variant, read) = (ident(body.variant()), one(body));
                quote!(server::#name::#variant(body) => { #read })
            });
            quote!(match body { #(#arms)* })
        }
    }
}

/// The expression for what a server returns.
fn answer(operation: &Operation, response: &Response) -> TokenStream {
    let (success, error) = (
        format_ident!("{}Success", operation.type_name),
        format_ident!("{}Error", operation.type_name),
    );
    let ty = if response.is_error { quote!(server::#error) } else { quote!(server::#success) };
    let variant = ident(&response.variant);
    let body = match &response.content {
        None => None,
        Some(Content::Json(..)) if response.is_raw => Some(quote!(answer.body.to_string().into())),
        Some(Content::Json(ty, _)) => {
            let ty = ty.tokens();
            Some(quote!(self.0.say::<#ty>(&answer.body)))
        }
        Some(Content::Items(ty, _)) => {
            let ty = ty.tokens();
            Some(quote!(openapi_runtime::Items::of(self.0.say::<Vec<#ty>>(&answer.body))))
        }
        Some(Content::Text) => Some(quote!(self.0.say::<String>(&answer.body))),
        Some(Content::Bytes(_)) => Some(quote!(self.0.say::<String>(&answer.body).into())),
        Some(Content::WebSocket) => return quote!(Err(server::#error::internal())),
    };
    let made = if response.headers.is_empty() && response.span == Span::One {
        match body {
            None => quote!(#ty::#variant),
            Some(body) => quote!(#ty::#variant(#body)),
        }
    } else {
        let status = (response.span != Span::One).then(|| quote!(status: answer.status,));
        let headers = response.headers.iter().map(|header| {
            let (field, name) = (ident(&header.field), &header.name);
            quote!(#field: self.0.header(&answer, #name),)
        });
        let body = body.map(|body| quote!(body: #body,));
        quote!(#ty::#variant { #status #(#headers)* #body })
    };
    if response.is_error { quote!(Err(#made)) } else { quote!(Ok(#made)) }
}

/// The function that calls an operation.
fn call(n: usize, operation: &Operation, builders: &Builders) -> TokenStream {
    let name = format_ident!("call_{n}");
    if operation.is_web_socket() {
        return quote! {
            async fn #name(_: &client::Client, _: &Value) -> Result<Said, String> {
                Err("websockets are not called here".to_owned())
            }
        };
    }
    let own = own_bodies(operation);
    let bodies: Vec<Option<&Body>> = if operation.bodies.is_empty() {
        vec![None]
    } else {
        operation.bodies.iter().map(Some).collect()
    };
    let arms = bodies.iter().enumerate().map(|(index, body)| {
        let called = match body {
            Some(body) if operation.bodies.len() > 1 => call_name(operation, body),
            _ => operation.name.clone(),
        };
        let is_own = own.iter().any(|(_, own)| own.map(Body::media) == body.map(Body::media));
        let method = ident(&snake(&called));
        let fields = builders.get(&ident(&pascal(&called)).to_string());
        let ty = |field: &str| {
            fields.and_then(|fields| {
                fields
                    .get(field)
                    .or_else(|| fields.get(&format!("{field}_")))
                    .or_else(|| fields.get(&format!("r#{field}")))
            })
        };
        let parameters = operation.parameters.iter().enumerate().filter_map(|(n, parameter)| {
            let (key, field) = (n.to_string(), ident(&parameter.field));
            let ty = ty(&field.to_string())?;
            Some(quote! {
                if let Some(value) = input["parameters"].get(#key) {
                    call = call.#field(parse::<#ty>(value)?);
                }
            })
        });
        let body = body.map(|body| send_body(body, &ty)).unwrap_or_default();
        let read = read_answer(operation, is_own);
        let pattern = if index + 1 == bodies.len() { quote!(_) } else { quote!(#index) };
        quote! {
            #pattern => {
                let mut call = client.#method();
                #(#parameters)*
                #body
                #read
            }
        }
    });
    quote! {
        #[allow(unused_mut, unused_variables, unreachable_patterns, clippy::match_single_binding)]
        async fn #name(client: &client::Client, input: &Value) -> Result<Said, String> {
            match input["media"].as_u64().unwrap_or_default() as usize { #(#arms)* }
        }
    }
}

fn send_body<'a>(body: &Body, ty: &impl Fn(&str) -> Option<&'a SynType>) -> TokenStream {
    match body {
        Body::Json { ty, .. } | Body::Form { ty, .. } => {
            let ty = ty.tokens();
            quote!(if !input["body"].is_null() || input["sends_null"] == true { call = call.body(parse::<#ty>(&input["body"])?); })
        }
        Body::Items { ty, .. } => {
            let ty = ty.tokens();
            quote!(if !input["body"].is_null() { call = call.body(parse::<Vec<#ty>>(&input["body"])?); })
        }
        Body::Text { .. } | Body::Bytes { .. } => quote!(if !input["body"].is_null() {
            call = call.body(parse::<String>(&input["body"])?);
        }),
        Body::Multipart { parts } => {
            let parts = parts.iter().map(|part| {
                let (field, name) = (ident(&part.field), &part.name);
                let value = match &part.kind {
                    PartKind::File => {
                        quote!(reqwest::multipart::Part::text(parse::<String>(value)?))
                    }
                    PartKind::Value { ty: own, .. } => {
                        let ty = ty(&field.to_string()).filter(|_| !part.many);
                        match ty {
                            Some(ty) => quote!(parse::<#ty>(value)?),
                            None => {
                                let own = own.tokens();
                                quote!(parse::<#own>(value)?)
                            }
                        }
                    }
                };
                quote! {
                    for value in openapi_conversation::parts(&input["body"], #name) {
                        call = call.#field(#value);
                    }
                }
            });
            quote!(#(#parts)*)
        }
    }
}

/// All items of the stream `body`, as one list.
fn read_items() -> TokenStream {
    quote!({
        let mut all = Vec::new();
        while let Some(item) = body.next().await {
            all.push(show(&item.map_err(|error| format!("{error:?}"))?)?);
        }
        Value::Array(all)
    })
}

/// Reads what comes back.
fn read_answer(operation: &Operation, is_own: bool) -> TokenStream {
    let bodiless = operation.method == "HEAD";
    let side = |errors: bool| -> TokenStream {
        let responses: Vec<&Response> =
            operation.responses.iter().filter(|response| response.is_error == errors).collect();
        let first = responses.first().and_then(|response| response.content.as_ref());
        let uniform = !is_own
            || responses
                .iter()
                .all(|response| response.headers.is_empty() && response.content.as_ref() == first);
        if uniform {
            return match first.filter(|_| !bodiless) {
                None => quote!(Said { status, body: Value::Null, headers: Map::new() }),
                Some(Content::Json(..)) => {
                    quote!(Said { status, body: show(&value.into_inner())?, headers: Map::new() })
                }
                Some(Content::Items(..)) => {
                    let read = read_items();
                    quote!({
                        let mut body = value.into_inner();
                        Said { status, body: #read, headers: Map::new() }
                    })
                }
                _ => quote!(Said {
                    status,
                    body: openapi_conversation::collect(value.into_inner()).await?,
                    headers: Map::new()
                }),
            };
        }
        let name = match errors {
            true => format_ident!("{}ErrorResponse", operation.type_name),
            false => format_ident!("{}Response", operation.type_name),
        };
        let arms = responses.iter().map(|response| {
            let variant = ident(&response.variant);
            let has_body = !bodiless && response.content.is_some();
            let body = match response.content.as_ref().filter(|_| has_body) {
                None => quote!(Value::Null),
                Some(Content::Json(..)) => quote!(show(&body)?),
                Some(Content::Items(..)) => {
                    let read = read_items();
                    quote!({
                        let mut body = body;
                        #read
                    })
                }
                Some(_) => quote!(openapi_conversation::collect(body).await?),
            };
            let fields: Vec<_> =
                response.headers.iter().map(|header| ident(&header.field)).collect();
            let names: Vec<&String> = response.headers.iter().map(|header| &header.name).collect();
            let pattern = match (fields.as_slice(), has_body) {
                ([], false) => quote!(),
                ([], true) => quote!((body)),
                (fields, false) => quote!({ #(#fields),* }),
                (fields, true) => quote!({ #(#fields,)* body }),
            };
            quote! {
                client::responses::#name::#variant #pattern => {
                    let mut headers = Map::new();
                    #(headers.insert(#names.to_owned(), show(&#fields)?);)*
                    Said { status, body: #body, headers }
                }
            }
        });
        quote!(match value.into_inner() { #(#arms)* })
    };
    let (success, error) = (side(false), side(true));
    quote! {
        match call.send().await {
            Ok(value) => {
                let status = value.status().as_u16();
                Ok(#success)
            }
            Err(client::Error::ErrorResponse(value)) => {
                let status = value.status().as_u16();
                Ok(#error)
            }
            Err(error) => Err(format!("{error:?}")),
        }
    }
}
