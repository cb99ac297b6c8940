//! What the generator sees of an operation, for people.

use std::fmt::Write as _;

use crate::load::Document;
use crate::model::{Body, Content, Model, Need, Operation, Response, Span, Type};
use crate::problem::Problems;

/// Route, names, security, arguments and responses of an operation of a contract; nothing where
/// the id is unknown.
///
/// # Errors
/// The problems of the contract.
pub fn explain(document: &Document, id: &str) -> Result<Option<String>, Problems> {
    let model = Model::build(document)?;
    Ok(model
        .operations
        .iter()
        .find(|operation| operation.id == id || operation.name == id)
        .map(text))
}

/// The ids of a contract's operations.
///
/// # Errors
/// The problems of the contract.
pub fn operation_ids(document: &Document) -> Result<Vec<String>, Problems> {
    Ok(Model::build(document)?.operations.into_iter().map(|operation| operation.id).collect())
}

fn text(operation: &Operation) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}  {} {}", operation.id, operation.method, operation.path);
    let _ = writeln!(out, "  method    {}", operation.name);
    let needs = operation.security.alternatives.iter().map(|needs| {
        let scopes = |need: &Need| {
            if need.scopes.is_empty() {
                need.scheme.clone()
            } else {
                format!("{} ({})", need.scheme, need.scopes.join(", "))
            }
        };
        needs.iter().map(scopes).collect::<Vec<_>>().join(" with ")
    });
    let alternatives = needs.collect::<Vec<_>>().join(" or ");
    let security = match (alternatives.as_str(), operation.security.optional) {
        ("", _) => "none".to_owned(),
        (schemes, true) => format!("{schemes}, or none"),
        (schemes, false) => schemes.to_owned(),
    };
    let _ = writeln!(out, "  security  {security}");
    for parameter in &operation.parameters {
        let need = if parameter.required { "required" } else { "optional" };
        let default =
            parameter.default.as_ref().map(|text| format!(", default {text}")).unwrap_or_default();
        let place = format!("{:?}", parameter.place).to_lowercase();
        let ty = rust(&parameter.ty);
        let _ = writeln!(
            out,
            "  {place:<8}  `{}`: {ty}, {need}{default}  {}",
            parameter.name, parameter.schema
        );
    }
    for body in &operation.bodies {
        let ty = match body {
            Body::Json { ty, .. } | Body::Form { ty, .. } => format!(" as {}", rust(ty)),
            Body::Items { ty, .. } => format!(", each item as {}", rust(ty)),
            _ => String::new(),
        };
        let _ = writeln!(out, "  body      {}{ty}", body.media());
    }
    for response in &operation.responses {
        let _ = writeln!(
            out,
            "  {:<8}  {}: {}",
            status(response),
            response.variant,
            content(response.content.as_ref())
        );
    }
    out
}

/// A status as the contract writes it.
fn status(response: &Response) -> String {
    match response.span {
        Span::One => response.status.to_string(),
        Span::Hundred => format!("{}XX", response.status / 100),
        Span::Rest => "default".to_owned(),
    }
}

fn content(content: Option<&Content>) -> String {
    match content {
        None => "no body".to_owned(),
        Some(Content::Json(ty, media)) => format!("{media} as {}", rust(ty)),
        Some(Content::Items(ty, media)) => format!("{media}, each item as {}", rust(ty)),
        Some(Content::Text) => "text".to_owned(),
        Some(Content::Bytes(media)) => format!("{media}, as bytes"),
        Some(Content::WebSocket) => "a websocket".to_owned(),
    }
}

/// A type as it is written in Rust.
fn rust(ty: &Type) -> String {
    ty.tokens().to_string().replace(' ', "")
}
