//! The table of operations, their schemas, and the forms of their errors.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value, json};

use super::answers::write;
use super::trait_::fault_method;
use crate::model::{Body, Content, Model, Operation, Part, PartKind, Place, SchemeKind, Type};

pub(super) fn emit(model: &Model) -> TokenStream {
    let specs = model.operations.iter().map(spec);
    let entries = model.operations.iter().enumerate().map(|(n, operation)| {
        let serve = format_ident!("serve_{}", operation.name);
        let fault = fault(operation.fault_content().or_else(|| model.fault_content.clone()).as_ref());
        quote! {
            Operation {
                spec: &OPERATIONS[#n],
                handler: |api, call| Box::pin(#serve(api, call)),
                fault: #fault,
            },
        }
    });
    let count = model.operations.len();
    let schemas = schemas(model).to_string();
    let fault = fault(model.fault_content.as_ref());
    quote! {
        /// The contract's operations.
        pub static OPERATIONS: [OperationSpec; #count] = [#(#specs)*];

        /// The schemas of what the operations take, as JSON Schema draft 4.
        const SCHEMAS: &str = #schemas;

        /// The contract, as `api` implements it.
        pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
            Service::new(api, vec![#(#entries)*], SCHEMAS, #fault)
        }
    }
}

fn spec(operation: &Operation) -> TokenStream {
    let (id, method, path) = (&operation.id, &operation.method, &operation.path);
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, place) = (&parameter.name, place(parameter.place));
        let kind = match parameter.kind {
            "integer" => quote!(ValueKind::Integer),
            "number" => quote!(ValueKind::Number),
            "boolean" => quote!(ValueKind::Boolean),
            _ => quote!(ValueKind::Text),
        };
        let default = match &parameter.default {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        quote!(ParameterSpec { name: #name, place: #place, kind: #kind, default: #default },)
    });
    let parts = parts(operation).iter().map(|part| {
        let Part { name, many, required, .. } = part;
        let file = matches!(part.kind, PartKind::File);
        quote!(PartSpec { name: #name, file: #file, many: #many, required: #required },)
    });
    let limit = match operation.body_limit_bytes {
        Some(bytes) => quote!(Some(#bytes)),
        None => quote!(None),
    };
    let statuses = operation.responses.iter().map(|response| response.status);
    quote! {
        OperationSpec {
            id: #id,
            method: #method,
            path: #path,
            parameters: &[#(#parameters)*],
            parts: &[#(#parts)*],
            statuses: &[#(#statuses),*],
            json_limit_bytes: #limit,
        },
    }
}

fn parts(operation: &Operation) -> &[Part] {
    let mut forms =
        operation.bodies.iter().filter_map(|body| if let Body::Multipart { parts } = body { Some(parts.as_slice()) } else { None });
    forms.next().unwrap_or_default()
}

fn place(place: Place) -> TokenStream {
    match place {
        Place::Path => quote!(Place::Path),
        Place::Query => quote!(Place::Query),
        Place::Header => quote!(Place::Header),
        Place::Cookie => quote!(Place::Cookie),
    }
}

/// How the runtime finds a scheme's credential.
pub(super) fn credential(kind: &SchemeKind) -> TokenStream {
    match kind {
        SchemeKind::ApiKey(at, name) => {
            let at = place(*at);
            quote!(Credential::ApiKey(#at, #name))
        }
        SchemeKind::Bearer => quote!(Credential::Bearer),
        SchemeKind::Basic => quote!(Credential::Basic),
    }
}

/// A function that shows a fault in a form of errors.
fn fault(content: Option<&Content>) -> TokenStream {
    let status = quote!(fault.status().as_u16());
    match content {
        Some(content @ Content::Json(Type::Named(name), _)) => {
            let method = fault_method(name);
            let written = write(content, status, &quote!(api.#method(fault)));
            quote!(|api, fault| #written)
        }
        _ => quote!(|_, fault| openapi_runtime::text(#status, fault.to_string())),
    }
}

fn schemas(model: &Model) -> Value {
    let mut operations = Map::new();
    for operation in &model.operations {
        let mut inputs = Map::new();
        if !operation.parameters.is_empty() {
            let schemas: Vec<&Value> = operation.parameters.iter().map(|parameter| &parameter.schema).collect();
            inputs.insert("parameters".to_owned(), json!(schemas));
        }
        for body in &operation.bodies {
            match body {
                Body::Json { schema, .. } => {
                    inputs.insert("body".to_owned(), schema.clone());
                }
                Body::Multipart { parts } => {
                    let schemas: Vec<Value> = parts
                        .iter()
                        .map(|part| {
                            if let PartKind::Value { schema, ty: Type::Text | Type::Uuid } = &part.kind {
                                schema.clone()
                            } else {
                                Value::Null
                            }
                        })
                        .collect();
                    inputs.insert("parts".to_owned(), json!(schemas));
                }
                Body::Bytes { .. } => {}
            }
        }
        if !inputs.is_empty() {
            operations.insert(operation.id.clone(), Value::Object(inputs));
        }
    }
    json!({ "definitions": used_definitions(model, &operations), "operations": operations })
}

/// Only the named schemas that inputs lead to; responses are not checked by the server.
fn used_definitions(model: &Model, operations: &Map<String, Value>) -> Map<String, Value> {
    let mut used = Map::new();
    let mut open: Vec<&Value> = operations.values().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/definitions/"))
                    && !used.contains_key(name)
                    && let Some(schema) = model.definitions.get(name)
                {
                    used.insert(name.to_owned(), schema.clone());
                    open.push(schema);
                }
                open.extend(map.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    used
}
