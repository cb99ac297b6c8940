//! Responses by status.

use serde_json::Value;

use super::{Builder, Type, text};
use crate::hoist::{is_items, is_json};
use crate::naming::{pascal, snake};
use crate::schema::behind;

/// One response that an operation declares.
#[derive(Debug)]
pub struct Response {
    /// The status code; of several, the first; 0 for all that are not declared.
    pub status: u16,
    /// Which statuses it is for.
    pub span: Span,
    /// Whether it says that the operation failed.
    pub is_error: bool,
    /// Its name as an enum variant, `NotFound`.
    pub variant: String,
    /// The headers that it carries.
    pub headers: Vec<Header>,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// Whether the server gives the body as the bytes that are sent (`x-raw` of its media types),
    /// whatever its type.
    pub is_raw: bool,
    /// What the contract says of it.
    pub documentation: String,
}

impl Response {
    /// Whether it is for a status, or for all that are not declared.
    pub fn covers(&self, status: u16) -> bool {
        match self.span {
            Span::One => self.status == status,
            Span::Hundred => self.status / 100 == status / 100,
            Span::Rest => true,
        }
    }
}

/// Which statuses a response is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// One.
    One,
    /// A hundred, `4XX`.
    Hundred,
    /// All that are not declared, `default`.
    Rest,
}

impl Span {
    /// Reads a key of `responses`.
    fn read(key: &str) -> Option<(Self, u16, String)> {
        if key == "default" {
            return Some((Self::Rest, 0, "Default".to_owned()));
        }
        if let Some(hundred) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
            let name = ["Informational", "Successful", "Redirection", "ClientError", "ServerError"];
            let hundred: usize = hundred.parse().ok()?;
            return Some((
                Self::Hundred,
                hundred as u16 * 100,
                (*name.get(hundred.checked_sub(1)?)?).to_owned(),
            ));
        }
        let code = key.parse().ok()?;
        http::StatusCode::from_u16(code).ok()?;
        let name = reason(code).map_or_else(|| format!("Status{code}"), pascal);
        Some((Self::One, code, name))
    }
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
    /// Whether the server must send it: declared so, or what a redirect is nothing without.
    pub required: bool,
    /// What the contract says of it.
    pub documentation: String,
}

/// A response body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A JSON value of a type, under a media type.
    Json(Type, String),
    /// JSON values of a type, one after the other, under a media type: a line each, or an event.
    Items(Type, String),
    /// Plain text.
    Text,
    /// Bytes of a media type.
    Bytes(String),
    /// None: the connection becomes a websocket (status 101, RFC 6455).
    WebSocket,
}

impl Builder<'_> {
    pub(super) fn responses(&mut self, operation: &Value, pointer: &str) -> Vec<Response> {
        let mut responses: Vec<Response> = Vec::new();
        for (status, value) in operation["responses"].as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/responses/{status}");
            let Some((span, code, variant)) = Span::read(status) else {
                let help = "write a status as `200`, a hundred of them as `4XX`, or `default`";
                self.refuse(&pointer, format!("`{status}` is no status"), help);
                continue;
            };
            let contents = if code == 101 {
                vec![Some(Content::WebSocket)]
            } else {
                self.contents(value, &pointer)
            };
            let several = contents.len() > 1;
            let media = value.get("content").and_then(Value::as_object);
            let is_raw =
                media.is_some_and(|media| media.values().any(|media| media["x-raw"] == true));
            for content in contents {
                let kind =
                    content.as_ref().filter(|_| several).map(Content::word).unwrap_or_default();
                responses.push(Response {
                    status: code,
                    span,
                    is_error: code >= 400,
                    variant: format!("{variant}{kind}"),
                    headers: self.headers(value),
                    content,
                    is_raw,
                    documentation: text(value, "description").unwrap_or_default(),
                });
            }
        }
        if responses.is_empty() {
            responses.push(undeclared());
        }
        // What is not declared is a failure where success is declared.
        let succeeds =
            responses.iter().any(|response| response.span != Span::Rest && !response.is_error);
        responses
            .iter_mut()
            .filter(|response| response.span == Span::Rest)
            .for_each(|response| response.is_error = succeeds);
        if responses.iter().all(|response| response.is_error) {
            self.warn(
                &format!("{pointer}/responses"),
                "no response below 400 is declared",
                "say what success looks like; until then any status may be returned",
            );
            responses.push(undeclared());
        }
        // One status before a hundred of them, and these before the rest.
        responses.sort_by_key(|response| (response.span as u8, response.status));
        responses
    }

    fn headers(&self, response: &Value) -> Vec<Header> {
        let mut headers = Vec::new();
        for (name, value) in
            response.get("headers").and_then(Value::as_object).into_iter().flatten()
        {
            let plain = value.get("schema").filter(|schema| {
                matches!(
                    behind(self.typed, schema)["type"].as_str(),
                    Some("string" | "integer" | "number" | "boolean")
                )
            });
            headers.push(Header {
                name: name.clone(),
                field: snake(name),
                required: value["required"] == true || name.eq_ignore_ascii_case("location"),
                // A header that is a list, an object or JSON is its text.
                ty: plain.and_then(Type::of).unwrap_or(Type::Text),
                documentation: text(value, "description")
                    .unwrap_or_else(|| format!("The header `{name}`.")),
            });
        }
        headers
    }

    /// What a response carries, an entry a media type; one `None` when it carries nothing.
    fn contents(&mut self, response: &Value, pointer: &str) -> Vec<Option<Content>> {
        let mut contents: Vec<Content> = Vec::new();
        for (media, value) in
            response.get("content").and_then(Value::as_object).into_iter().flatten()
        {
            let Some(content) = self.content(media, value, pointer) else { continue };
            // Media types that carry the same are one; the first is written.
            if contents.iter().all(|known| !known.carries_as(&content)) {
                contents.push(content);
            }
        }
        // A client looks for what is named before it takes what a range has.
        contents.sort_by_key(|content| content.media().ends_with("/*"));
        if contents.is_empty() { vec![None] } else { contents.into_iter().map(Some).collect() }
    }

    fn content(&mut self, media: &str, value: &Value, pointer: &str) -> Option<Content> {
        if is_json(media) {
            let schema =
                value.get("schema").cloned().unwrap_or_else(|| Value::Object(Default::default()));
            let ty = Type::of(&schema);
            if ty.is_none() {
                self.refuse(
                    &format!("{pointer}/content"),
                    "this schema has no Rust type",
                    "name it under components/schemas",
                );
            }
            return Some(Content::Json(ty?, media.to_owned()));
        }
        match media {
            "text/plain" => Some(Content::Text),
            _ if is_items(media) => Some(match self.item(&value["schema"]) {
                Some((ty, _)) => Content::Items(ty, media.to_owned()),
                None => Content::Bytes(media.to_owned()),
            }),
            _ => Some(Content::Bytes(media.to_owned())),
        }
    }
}

impl Builder<'_> {
    /// The type and the schema of each of the values that a schema of items describes: its own, or
    /// of a list that of its items; nothing where the contract says no more than that they are
    /// text.
    pub(super) fn item<'s>(&'s self, schema: &'s Value) -> Option<(Type, &'s Value)> {
        let whole = behind(self.typed, schema);
        let item =
            if whole["type"] == "array" { whole.get("items").unwrap_or(whole) } else { schema };
        let ty = Type::of(item).filter(|ty| {
            !matches!(ty, Type::Any | Type::Text) && behind(self.typed, item)["type"] != "string"
        });
        Some((ty?, item))
    }
}

impl Content {
    /// Whether the values are events (`text/event-stream`), not lines.
    pub fn is_events(media: &str) -> bool {
        media.starts_with("text/event-stream")
    }

    /// Whether two media types carry the same in the same way.
    fn carries_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Json(ty, _), Self::Json(other, _)) => ty == other,
            _ => self == other,
        }
    }

    /// The media type, as it is written.
    pub fn media(&self) -> &str {
        match self {
            Self::Json(_, media) | Self::Items(_, media) | Self::Bytes(media) => media,
            Self::Text => "text/plain",
            Self::WebSocket => "",
        }
    }

    /// A word for it, where a status has several.
    fn word(&self) -> String {
        match self {
            Self::Json(_, media) if media == "application/json" => "Json".to_owned(),
            Self::Text => "Text".to_owned(),
            other => pascal(other.media()),
        }
    }
}

/// Where nothing is declared, anything may be returned.
fn undeclared() -> Response {
    let documentation = "Nothing is said of it.".to_owned();
    Response {
        status: 0,
        span: Span::Rest,
        is_error: false,
        variant: "Undeclared".to_owned(),
        headers: Vec::new(),
        content: None,
        is_raw: false,
        documentation,
    }
}

fn reason(code: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(code).ok()?.canonical_reason()
}
