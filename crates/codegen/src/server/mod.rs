//! The server: a trait with one method an operation, and the glue that calls it.
//!
//! Forgetting to authenticate, or returning a status that is not declared, cannot be written:
//! the principal is an argument, and the responses are enums.

mod glue;
mod inputs;
mod responses;
mod schemas;
mod table;
mod trait_;

pub(crate) use inputs::body_type;
pub(crate) use schemas::emit as emit_schemas;
pub(crate) use trait_::{fault_method, fault_types};

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

/// Emits the module `server`.
pub(crate) fn emit(model: &Model, unimplemented: bool) -> TokenStream {
    let trait_ = trait_::emit(model, unimplemented);
    let inputs = model.operations.iter().map(inputs::emit);
    let responses = model.operations.iter().map(responses::emit);
    let glue = model.operations.iter().map(|operation| glue::emit(model, operation));
    let table = table::emit(model);
    quote! {
        use std::sync::Arc;

        // Not every contract has parameters, forms and credentials.
        #[allow(unused_imports)]
        use openapi_runtime::{
            Call, Context, Credential, Fault, FieldSpec, Form, Operation, OperationSpec, ParameterSpec, PartSpec, PartValue, Place,
            Response, Service, Shape, ValueKind,
        };

        #[allow(unused_imports)]
        use super::types;

        #trait_
        #(#inputs)*
        #(#responses)*
        #table
        #(#glue)*
    }
}
