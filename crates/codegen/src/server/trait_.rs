//! The trait.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::inputs;
use crate::documentation::{self, doc};
use crate::model::{Content, Model, Operation, SchemeKind, Type};
use crate::naming::{ident, snake};

pub(super) fn emit(model: &Model, unimplemented: bool) -> TokenStream {
    let authenticators = model.schemes.iter().map(|scheme| {
        let name = format_ident!("authenticate_{}", scheme.field);
        let doc = doc(&format!("Finds the caller who shows this credential (`{}`). {}", scheme.name, scheme.documentation));
        let scopes = (scheme.kind == SchemeKind::Scoped).then(|| quote!(, scopes: &[&str]));
        quote! {
            #doc
            fn #name(&self, context: &Context, credential: &str #scopes) -> impl Future<Output = Result<Self::Principal, openapi_runtime::AuthError>> + Send;
        }
    });
    let faults = fault_types(model).into_iter().map(|name| {
        let (method, ty) = (fault_method(&name), ident(&name));
        let doc = doc(&format!("A fault as a [`types::{name}`]."));
        quote! {
            #doc
            fn #method(&self, fault: &Fault) -> types::#ty;
        }
    });
    let methods = model.operations.iter().map(|operation| method(operation, unimplemented));
    quote! {
        /// The contract's operations. Implement it, and [`service`] makes a server of it.
        #[allow(clippy::wrong_self_convention)]
        pub trait Api: Send + Sync + Sized + 'static {
            /// Who makes a request; only the authentication methods make one.
            type Principal: Send + 'static;

            #(#authenticators)*
            #(#faults)*
            #(#methods)*
        }
    }
}

/// The types that errors are shown in.
pub(crate) fn fault_types(model: &Model) -> BTreeSet<String> {
    let contents = model
        .operations
        .iter()
        .filter_map(Operation::fault_content)
        .chain(model.fault_content.clone());
    contents
        .filter_map(|content| {
            if let Content::Json(Type::Named(name), _) = content { Some(name) } else { None }
        })
        .collect()
}

/// The method that shows a fault in a type.
pub(crate) fn fault_method(type_name: &str) -> Ident {
    format_ident!("fault_as_{}", snake(type_name))
}

fn method(operation: &Operation, unimplemented: bool) -> TokenStream {
    let doc =
        documentation::operation(&operation.documentation, &operation.method, &operation.path);
    let name = ident(&operation.name);
    let principal = match (operation.security.alternatives.is_empty(), operation.security.optional)
    {
        (true, _) => quote!(),
        (false, true) => quote!(principal: Option<Self::Principal>,),
        (false, false) => quote!(principal: Self::Principal,),
    };
    let params = inputs::params_type(operation).map(|ty| quote!(params: #ty,));
    let body = inputs::body_type(operation).map(|ty| quote!(body: #ty,));
    let upgrade =
        operation.is_web_socket().then(|| quote!(upgrade: openapi_runtime::WebSocketUpgrade,));
    let (success, error) = (
        format_ident!("{}Success", operation.type_name),
        format_ident!("{}Error", operation.type_name),
    );
    let deprecated = operation.deprecated.then(|| quote!(#[doc = ""] #[doc = " Deprecated."]));
    let id = &operation.id;
    let end = match unimplemented {
        false => quote!(;),
        true => {
            let given = [
                (!principal.is_empty()).then(|| quote!(principal)),
                params.as_ref().map(|_| quote!(params)),
                body.as_ref().map(|_| quote!(body)),
                upgrade.as_ref().map(|_| quote!(upgrade)),
            ];
            let given = given.into_iter().flatten();
            quote!({
                let _ = (context, #(#given),*);
                async { Err(#error::Fault(Fault::unimplemented(#id))) }
            })
        }
    };
    quote! {
        #doc
        #deprecated
        fn #name(&self, context: &Context, #principal #params #body #upgrade) -> impl Future<Output = Result<#success, #error>> + Send #end
    }
}
