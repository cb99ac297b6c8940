//! Responses by status.

use serde_json::Value;

use super::{Builder, Type, text};
use crate::hoist::is_json;
use crate::naming::{pascal, snake};

/// One response that an operation declares.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Its name as an enum variant, `NotFound`.
    pub variant: String,
    /// The headers that it carries.
    pub headers: Vec<Header>,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// What the contract says of it.
    pub documentation: String,
}

/// A response header.
#[derive(Debug)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its name as a field.
    pub field: String,
    /// Its Rust type.
    pub ty: Type,
    /// What the contract says of it.
    pub documentation: String,
}

/// A response body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A JSON value of a type, under a media type.
    Json(Type, String),
    /// Plain text.
    Text,
    /// Bytes of a media type.
    Bytes(String),
    /// None: the connection becomes a websocket (status 101, RFC 6455).
    WebSocket,
}

impl Builder<'_> {
    pub(super) fn responses(&mut self, operation: &Value, pointer: &str) -> Vec<Response> {
        let mut responses = Vec::new();
        for (status, value) in operation["responses"].as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/responses/{status}");
            let Some((code, reason)) = status.parse().ok().and_then(|code| Some((code, reason(code)?))) else {
                self.refuse(&pointer, format!("`{status}` is not one status"), "declare each status by its number");
                continue;
            };
            responses.push(Response {
                status: code,
                variant: pascal(reason),
                headers: self.headers(value, &pointer),
                content: if code == 101 { Some(Content::WebSocket) } else { self.content(value, &pointer) },
                documentation: text(value, "description").unwrap_or_default(),
            });
        }
        if responses.iter().all(|response| response.status >= 400) {
            self.refuse(&format!("{pointer}/responses"), "no response below 400 is declared", "say what success looks like");
        }
        responses.sort_by_key(|response| response.status);
        responses
    }

    fn headers(&mut self, response: &Value, pointer: &str) -> Vec<Header> {
        let mut headers = Vec::new();
        for (name, value) in response.get("headers").and_then(Value::as_object).into_iter().flatten() {
            match value.get("schema").and_then(Type::of) {
                Some(ty @ (Type::Text | Type::Int32 | Type::Int64 | Type::Bool | Type::Uuid)) => headers.push(Header {
                    name: name.clone(),
                    field: snake(name),
                    ty,
                    documentation: text(value, "description").unwrap_or_else(|| format!("The header `{name}`.")),
                }),
                _ => self.refuse(
                    &format!("{pointer}/headers/{name}"),
                    "this header is not a plain value",
                    "make it a string, an integer or a boolean",
                ),
            }
        }
        headers
    }

    fn content(&mut self, response: &Value, pointer: &str) -> Option<Content> {
        let content = response.get("content").and_then(Value::as_object)?;
        if content.len() > 1 {
            self.refuse(&format!("{pointer}/content"), "several media types of one response are not supported", "declare one");
        }
        let (media, value) = content.iter().next()?;
        if is_json(media) {
            let schema = value.get("schema").cloned().unwrap_or_else(|| Value::Object(Default::default()));
            let ty = Type::of(&schema);
            if ty.is_none() {
                self.refuse(&format!("{pointer}/content"), "this schema has no Rust type", "name it under components/schemas");
            }
            return Some(Content::Json(ty?, media.clone()));
        }
        match media.as_str() {
            "text/plain" => Some(Content::Text),
            _ => Some(Content::Bytes(media.clone())),
        }
    }
}

fn reason(code: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(code).ok()?.canonical_reason()
}
