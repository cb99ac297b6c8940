//! The table of operations, and the forms of their errors.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::responses::write;
use super::trait_::fault_method;
use crate::model::{
    Body, Content, Field, Model, Operation, Part, PartKind, Place, SchemeKind, Shape, Type,
};

pub(super) fn emit(model: &Model) -> TokenStream {
    let specs = model.operations.iter().map(spec);
    let entries = model.operations.iter().enumerate().map(|(n, operation)| {
        let serve = format_ident!("serve_{}", operation.name);
        let fault =
            fault(operation.fault_content().or_else(|| model.fault_content.clone()).as_ref());
        quote! {
            Operation {
                spec: &OPERATIONS[#n],
                handler: |api, call| Box::pin(#serve(api, call)),
                fault: #fault,
            },
        }
    });
    let count = model.operations.len();
    let fault = fault(model.fault_content.as_ref());
    quote! {
        /// The contract's operations.
        pub static OPERATIONS: [OperationSpec; #count] = [#(#specs)*];

        /// The contract, as `api` implements it.
        pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
            Service::new(api, vec![#(#entries)*], &schemas::INPUTS, #fault)
        }
    }
}

fn spec(operation: &Operation) -> TokenStream {
    let (id, method) = (&operation.id, &operation.method);
    // The routing table knows such a parameter by its star.
    let slashed = operation.parameters.iter().filter(|parameter| parameter.takes_slashes);
    let path = slashed.fold(operation.path.clone(), |path, parameter| {
        path.replace(&format!("{{{}}}", parameter.name), &format!("{{*{}}}", parameter.name))
    });
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, place) = (&parameter.name, place(parameter.place));
        let (kind, shape) = (value_kind(parameter.kind), shape(&parameter.shape));
        let default = match &parameter.default {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        quote!(ParameterSpec { name: #name, place: #place, kind: #kind, shape: #shape, default: #default },)
    });
    let parts = parts(operation).iter().map(|part| {
        let Part { name, many, required, .. } = part;
        let kind = match &part.kind {
            PartKind::File => quote!(None),
            PartKind::Value { kind, .. } => {
                let kind = value_kind(kind);
                quote!(Some(#kind))
            }
        };
        quote!(PartSpec { name: #name, kind: #kind, many: #many, required: #required },)
    });
    let form = operation
        .bodies
        .iter()
        .find_map(|body| if let Body::Form { fields, .. } = body { Some(fields) } else { None });
    let fields = form.into_iter().flatten().map(field);
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
            fields: &[#(#fields),*],
            statuses: &[#(#statuses),*],
            json_limit_bytes: #limit,
        },
    }
}

fn parts(operation: &Operation) -> &[Part] {
    let mut forms = operation.bodies.iter().filter_map(|body| {
        if let Body::Multipart { parts } = body { Some(parts.as_slice()) } else { None }
    });
    forms.next().unwrap_or_default()
}

fn field(field: &Field) -> TokenStream {
    let Field { name, kind, many } = field;
    let kind = value_kind(kind);
    quote!(FieldSpec { name: #name, kind: #kind, many: #many })
}

fn value_kind(kind: &str) -> TokenStream {
    match kind {
        "integer" => quote!(ValueKind::Integer),
        "number" => quote!(ValueKind::Number),
        "boolean" => quote!(ValueKind::Boolean),
        "json" => quote!(ValueKind::Json),
        _ => quote!(ValueKind::Text),
    }
}

fn shape(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Plain => quote!(Shape::Plain),
        Shape::List(separator) => quote!(Shape::List(#separator)),
        Shape::Repeated => quote!(Shape::Repeated),
        Shape::Deep(fields) => {
            let fields = fields.iter().map(field);
            quote!(Shape::Deep(&[#(#fields),*]))
        }
        Shape::Fields(fields) => {
            let fields = fields.iter().map(field);
            quote!(Shape::Fields(&[#(#fields),*]))
        }
        Shape::Pairs { fields, joined } => {
            let fields = fields.iter().map(field);
            quote!(Shape::Pairs { fields: &[#(#fields),*], joined: #joined })
        }
        Shape::Json => quote!(Shape::Json),
    }
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
        SchemeKind::Bearer | SchemeKind::Scoped => quote!(Credential::Bearer),
        SchemeKind::Basic => quote!(Credential::Basic),
        SchemeKind::Authorization => quote!(Credential::Authorization),
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
        Some(Content::Json(Type::Any | Type::Object, media)) => {
            quote!(|_, fault| openapi_runtime::json(#status, #media, &fault.to_json()))
        }
        _ => quote!(|_, fault| openapi_runtime::text(#status, fault.to_string())),
    }
}
