//! One function an operation: credentials, arguments, the call, the response - in this order.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{inputs, table};
use crate::documentation::doc;
use crate::model::{Body, Model, Need, Operation, Scheme, SchemeKind};
use crate::naming::ident;

pub(super) fn emit(model: &Model, operation: &Operation) -> TokenStream {
    let name = format_ident!("serve_{}", operation.name);
    let doc = doc(&format!("Serves `{}`.", operation.id));
    let method = ident(&operation.name);
    let authenticate = authenticate(model, operation);
    let params = params(operation);
    let body = body(operation);
    let principal = (!operation.security.alternatives.is_empty()).then(|| quote!(principal,));
    let params_argument = params.is_some().then(|| quote!(params,));
    let body_argument = body.is_some().then(|| quote!(body,));
    let (upgrade, upgrade_argument) = match operation.is_web_socket() {
        true => (quote!(let upgrade = call.web_socket()?;), quote!(upgrade,)),
        false => (quote!(), quote!()),
    };
    let mutable = (body.is_some() || operation.is_web_socket()).then(|| quote!(mut));
    quote! {
        #doc
        async fn #name<A: Api>(api: Arc<A>, #mutable call: Call) -> Result<Response, Fault> {
            #authenticate
            #params
            #body
            #upgrade
            match api.#method(call.context(), #principal #params_argument #body_argument #upgrade_argument).await {
                Ok(success) => success.into_response(),
                Err(error) => error.into_response(),
            }
        }
    }
}

/// A credential that is shown must be good, also where none is needed; the first alternative of the
/// contract's order whose credentials are all shown decides. Of several credentials together, the
/// first says who the caller is.
fn authenticate(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let security = &operation.security;
    if security.alternatives.is_empty() {
        return None;
    }
    let schemes_of = |needs: &[Need]| -> Vec<(Scheme, Vec<String>)> {
        let scheme = |need: &Need| {
            Some((
                model.schemes.iter().find(|s| s.name == need.scheme)?.clone(),
                need.scopes.clone(),
            ))
        };
        needs.iter().filter_map(scheme).collect()
    };
    let alternatives: Vec<_> =
        security.alternatives.iter().map(|needs| schemes_of(needs)).collect();
    let arms = alternatives.iter().map(|needs| {
        let names: Vec<_> = (0..needs.len()).map(|n| format_ident!("credential_{n}")).collect();
        let shown = needs.iter().zip(&names).map(|((scheme, _), name)| {
            let credential = table::credential(&scheme.kind);
            quote!(let Some(#name) = call.credential(#credential))
        });
        let checks = needs.iter().zip(&names).map(|((scheme, scopes), name)| {
            let method = format_ident!("authenticate_{}", scheme.field);
            let scopes = (scheme.kind == SchemeKind::Scoped).then(|| quote!(, &[#(#scopes),*]));
            quote!(api.#method(call.context(), &#name #scopes).await?)
        });
        let mut checks = checks;
        let first = checks.next();
        let others = checks.map(|check| quote!(#check;));
        let found = match (others.len(), first) {
            (0, first) => quote!(#first),
            (_, first) => quote!({ let principal = #first; #(#others)* principal }),
        };
        let found = if security.optional { quote!(Some(#found)) } else { found };
        quote!(if #(#shown)&&* { #found })
    });
    let expected = alternatives.iter().map(|needs| {
        needs.iter().map(|(scheme, _)| shown_as(&scheme.kind)).collect::<Vec<_>>().join(" with ")
    });
    let expected = expected.collect::<Vec<_>>().join(" or ");
    let none = match security.optional {
        true => quote!({ None }),
        false => quote!({ return Err(call.unauthenticated(#expected)); }),
    };
    Some(quote!(let principal = #(#arms)else* else #none;))
}

/// What a caller has to send, for people.
fn shown_as(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey(place, name) => {
            format!("`{name}` in the {}", format!("{place:?}").to_lowercase())
        }
        SchemeKind::Bearer | SchemeKind::Scoped => "`Authorization: Bearer …`".to_owned(),
        SchemeKind::Basic => "`Authorization: Basic …`".to_owned(),
        SchemeKind::Authorization => "`Authorization: …`".to_owned(),
    }
}

fn params(operation: &Operation) -> Option<TokenStream> {
    let ty = inputs::params_type(operation)?;
    let fields = operation.parameters.iter().enumerate().map(|(n, parameter)| {
        let field = ident(&parameter.field);
        let read = match (parameter.is_list(), parameter.is_optional()) {
            (true, true) => quote!(optional_list),
            (true, false) => quote!(required_list),
            (false, true) => quote!(optional),
            (false, false) => quote!(required),
        };
        quote!(#field: call.#read(#n)?,)
    });
    Some(quote!(let params = #ty { #(#fields)* };))
}

fn body(operation: &Operation) -> Option<TokenStream> {
    let media: Vec<&str> = operation.bodies.iter().flat_map(Body::all_media).collect();
    match operation.bodies.as_slice() {
        [] => None,
        [body] if operation.body_required => {
            let read = read(operation, body);
            Some(quote! {
                call.media_type(&[#(#media),*])?;
                let body = #read;
            })
        }
        [Body::Json { .. }] => Some(quote!(let body = call.optional_json().await?;)),
        [body] => {
            let read = read(operation, body);
            Some(quote!(let body = #read;))
        }
        bodies => {
            let name = format_ident!("{}Body", operation.type_name);
            let last = bodies.len() - 1;
            let mut next = 0_usize;
            let arms = bodies.iter().enumerate().map(|(n, body)| {
                let (variant, read) = (ident(body.variant()), read(operation, body));
                let indexes = next..next + body.all_media().len();
                next = indexes.end;
                let pattern = if n == last { quote!(_) } else { quote!(#(#indexes)|*) };
                quote!(#pattern => #name::#variant(#read),)
            });
            Some(quote! {
                let body = match call.media_type(&[#(#media),*])? { #(#arms)* };
            })
        }
    }
}

fn read(operation: &Operation, body: &Body) -> TokenStream {
    match body {
        Body::Json { .. } => quote!(call.json().await?),
        Body::Form { .. } => quote!(call.fields().await?),
        Body::Multipart { .. } => {
            let form = inputs::form_type(operation);
            quote!(#form(call.form()?))
        }
        Body::Text { .. } => quote!(call.text().await?),
        Body::Items { .. } => quote!(call.items()?),
        Body::Bytes { .. } => quote!(call.bytes()?),
    }
}
