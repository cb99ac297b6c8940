//! Request bodies: JSON, forms with files, bytes.

use serde_json::{Map, Value};

use super::{Builder, Type};
use crate::hoist::{is_json, is_lines};
use crate::json_schema::draft2020;
use crate::naming::{pascal, snake};
use crate::schema::behind;
use crate::yaml::token;

/// One form that a request body may have.
#[derive(Debug)]
pub enum Body {
    /// A JSON value.
    Json {
        /// The media type in the contract.
        media: String,
        /// More media types that carry the same.
        also: Vec<String>,
        /// Its Rust type.
        ty: Type,
        /// Its schema as JSON Schema 2020-12.
        schema: Value,
    },
    /// A `multipart/form-data` form, streamed part by part.
    Multipart {
        /// The parts that the contract names.
        parts: Vec<Part>,
    },
    /// Fields as `application/x-www-form-urlencoded`.
    Form {
        /// Its Rust type.
        ty: Type,
        /// Its schema as JSON Schema 2020-12.
        schema: Value,
        /// The fields that the contract names.
        fields: Vec<Field>,
    },
    /// A text with rules, read as a whole.
    Text {
        /// The media type in the contract.
        media: String,
        /// Its schema as JSON Schema 2020-12.
        schema: Value,
    },
    /// JSON values, a line each, streamed.
    Items {
        /// The media type in the contract.
        media: String,
        /// The Rust type of each of them.
        ty: Type,
        /// The schema of each of them as JSON Schema 2020-12.
        schema: Value,
    },
    /// Bytes, streamed.
    Bytes {
        /// The media type in the contract.
        media: String,
        /// More media types that are taken.
        also: Vec<String>,
    },
}

/// One field of an urlencoded form, or of an object in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What its text stands for: `integer`, `number`, `boolean`, `string`, or `json` for all else.
    pub kind: &'static str,
    /// Whether it may stand more than once.
    pub many: bool,
}

/// One part of a form.
#[derive(Debug)]
pub struct Part {
    /// Its name in the form.
    pub name: String,
    /// Its name as an enum variant.
    pub variant: String,
    /// Its name as a field.
    pub field: String,
    /// Whether the form must have it.
    pub required: bool,
    /// Whether it may stand more than once.
    pub many: bool,
    /// What all parts of this name must be together, as JSON Schema 2020-12.
    pub counts: Option<Value>,
    /// What it holds.
    pub kind: PartKind,
    /// What the contract says of it.
    pub documentation: String,
}

/// What a part of a form holds.
#[derive(Debug)]
pub enum PartKind {
    /// Bytes, streamed.
    File,
    /// A value, written as text or as JSON.
    Value {
        /// Its Rust type.
        ty: Type,
        /// What its text stands for, as in [`Field::kind`].
        kind: &'static str,
        /// Its schema, or that of its items, as JSON Schema 2020-12.
        schema: Value,
    },
}

/// The media type that is sent where the contract has a range of them, as `image/*`.
pub(crate) fn sent_as(media: &str) -> &str {
    match media {
        "text/*" => "text/plain",
        range if range.ends_with("/*") => "application/octet-stream",
        media => media,
    }
}

impl Body {
    /// All media types that it may have.
    pub fn all_media(&self) -> Vec<&str> {
        let also = match self {
            Self::Json { also, .. } | Self::Bytes { also, .. } => also.as_slice(),
            Self::Multipart { .. } | Self::Form { .. } | Self::Text { .. } | Self::Items { .. } => {
                &[]
            }
        };
        std::iter::once(self.media()).chain(also.iter().map(String::as_str)).collect()
    }

    /// The media type in the contract.
    pub fn media(&self) -> &str {
        match self {
            Self::Json { media, .. }
            | Self::Bytes { media, .. }
            | Self::Text { media, .. }
            | Self::Items { media, .. } => media,
            Self::Multipart { .. } => "multipart/form-data",
            Self::Form { .. } => "application/x-www-form-urlencoded",
        }
    }

    /// A word for it, where an operation takes several.
    pub fn variant(&self) -> &'static str {
        match self {
            Self::Json { .. } => "Json",
            Self::Multipart { .. } => "Multipart",
            Self::Form { .. } => "Form",
            Self::Bytes { .. } => "Bytes",
            Self::Text { .. } => "Text",
            Self::Items { .. } => "Items",
        }
    }
}

impl Builder<'_> {
    pub(super) fn bodies(&mut self, operation: &Value, pointer: &str) -> (Vec<Body>, bool) {
        let Some(body) = operation.get("requestBody") else {
            return (Vec::new(), false);
        };
        let mut bodies: Vec<Body> = Vec::new();
        for (media, content) in body["content"].as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/requestBody/content/{}", token(media));
            let Some(body) = self.body(media, &content["schema"], &pointer) else { continue };
            match (bodies.iter_mut().find(|other| other.variant() == body.variant()), &body) {
                (None, _) => bodies.push(body),
                (Some(Body::Bytes { also, .. }), Body::Bytes { media, .. }) => {
                    also.push(media.clone())
                }
                (Some(Body::Json { also, ty, .. }), Body::Json { media, ty: same, .. })
                    if ty == same =>
                {
                    also.push(media.clone())
                }
                _ => {
                    let help = "give them the same schema, or make an operation of each";
                    self.refuse(
                        &pointer,
                        "two media types of one kind with different schemas are not supported",
                        help,
                    );
                }
            }
        }
        (bodies, body["required"] == true)
    }

    fn body(&mut self, media: &str, schema: &Value, pointer: &str) -> Option<Body> {
        if is_json(media) {
            let ty = Type::of(schema);
            if ty.is_none() {
                self.refuse(
                    &format!("{pointer}/schema"),
                    "this schema has no Rust type",
                    "name it under components/schemas",
                );
            }
            return Some(Body::Json {
                media: media.to_owned(),
                also: Vec::new(),
                ty: ty?,
                schema: draft2020(schema),
            });
        }
        match media {
            "multipart/form-data" => Some(Body::Multipart { parts: self.parts(schema, pointer) }),
            "application/x-www-form-urlencoded" => {
                let fields = fields(self.typed, schema);
                Some(Body::Form {
                    ty: Type::of(schema).unwrap_or(Type::Object),
                    schema: draft2020(schema),
                    fields,
                })
            }
            _ if media.starts_with("text/") && has_rules(behind(self.typed, schema)) => {
                Some(Body::Text { media: media.to_owned(), schema: draft2020(schema) })
            }
            _ if is_lines(media) => Some(match self.item(schema) {
                Some((ty, item)) => {
                    Body::Items { media: media.to_owned(), ty, schema: draft2020(item) }
                }
                None => Body::Bytes { media: media.to_owned(), also: Vec::new() },
            }),
            _ => Some(Body::Bytes { media: media.to_owned(), also: Vec::new() }),
        }
    }

    fn parts(&mut self, schema: &Value, pointer: &str) -> Vec<Part> {
        let (properties, required) = properties(self.typed, schema);
        let mut parts = Vec::new();
        for (name, property) in properties {
            let list = behind(self.typed, property);
            let many = list["type"] == "array";
            let single = if many { &list["items"] } else { property };
            let inner = behind(self.typed, single);
            let kind = match Type::of(single) {
                _ if inner["type"] == "string" && inner["format"] == "binary" => PartKind::File,
                Some(ty) => {
                    PartKind::Value { ty, kind: kind(self.typed, inner), schema: draft2020(single) }
                }
                None => {
                    let pointer = format!("{pointer}/schema/properties/{}", token(name));
                    self.refuse(
                        &pointer,
                        format!("the part `{name}` has no Rust type"),
                        "name its schema under components/schemas",
                    );
                    continue;
                }
            };
            parts.push(Part {
                variant: pascal(name),
                field: snake(name),
                required: required.contains(&name.as_str()),
                many,
                counts: counts(list).filter(|_| many).map(|mut counts| {
                    // Files are not compared.
                    if let (PartKind::File, Some(map)) = (&kind, counts.as_object_mut()) {
                        map.remove("uniqueItems");
                    }
                    counts
                }),
                kind,
                documentation: self
                    .documentation(property)
                    .unwrap_or_else(|| format!("The part `{name}`.")),
                name: name.clone(),
            });
        }
        parts
    }
}

/// Whether a schema says more of a text than that it is one.
fn has_rules(schema: &Value) -> bool {
    ["maxLength", "minLength", "pattern", "enum"].iter().any(|key| schema.get(*key).is_some())
}

/// What a list must be as a whole, beside what its items must be.
pub(super) fn counts(list: &Value) -> Option<Value> {
    let said: Map<String, Value> = ["minItems", "maxItems", "uniqueItems"]
        .into_iter()
        .filter_map(|key| {
            Some((
                key.to_owned(),
                list.get(key).filter(|value| **value != Value::Bool(false))?.clone(),
            ))
        })
        .collect();
    (!said.is_empty()).then_some(Value::Object(said))
}

/// How deep a union within a union is looked into; a schema may contain itself.
const DEPTH: u8 = 8;

/// The branches of a union, and of what is put together of several.
fn branches(schema: &Value) -> impl Iterator<Item = &Value> {
    ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten()
}

/// The properties of an object, also of what it is put together of, and which of them it must have.
fn properties<'a>(
    document: &'a Value,
    schema: &'a Value,
) -> (Vec<(&'a String, &'a Value)>, Vec<&'a str>) {
    type Found<'a> = (Vec<(&'a String, &'a Value)>, Vec<&'a str>);
    fn add<'a>(document: &'a Value, schema: &'a Value, depth: u8, all: &mut Found<'a>) {
        let schema = behind(document, schema);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if all.0.iter().all(|(known, _)| *known != name) {
                all.0.push((name, property));
            }
        }
        all.1.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
        for branch in branches(schema).filter(|_| depth > 0) {
            // What one of several forms must have, another need not.
            let known = all.1.len();
            add(document, branch, depth - 1, all);
            if schema.get("allOf").is_none() {
                all.1.truncate(known);
            }
        }
    }
    let mut all = (Vec::new(), Vec::new());
    add(document, schema, DEPTH, &mut all);
    all
}

/// The fields of an object that is sent as texts.
pub(super) fn fields(document: &Value, schema: &Value) -> Vec<Field> {
    let field = |(name, property): (&String, &Value)| {
        let property = behind(document, property);
        let many = property["type"] == "array";
        let single = if many { &property["items"] } else { property };
        Field { name: name.clone(), kind: kind(document, single), many }
    };
    properties(document, schema).0.into_iter().map(field).collect()
}

/// What a text stands for that is a value of a schema; `json` when it may be several things, or is
/// not a plain one.
pub(super) fn kind(document: &Value, schema: &Value) -> &'static str {
    fn find(document: &Value, schema: &Value, depth: u8) -> &'static str {
        let schema = behind(document, schema);
        match (schema["type"].as_str(), schema["enum"].as_array()) {
            (Some("integer"), _) => "integer",
            (Some("number"), _) => "number",
            (Some("boolean"), _) => "boolean",
            (Some("object" | "array"), _) => "json",
            (Some(_), _) => "string",
            (None, Some(words)) => {
                if words.iter().all(Value::is_string) {
                    "string"
                } else {
                    "json"
                }
            }
            (None, None) => {
                let mut kinds = branches(schema).map(|branch| {
                    if depth > 0 { find(document, branch, depth - 1) } else { "json" }
                });
                match kinds.next() {
                    Some(first) if kinds.all(|kind| kind == first) => first,
                    Some(_) => "json",
                    None if schema.get("properties").is_some() => "json",
                    None => "string",
                }
            }
        }
    }
    find(document, schema, DEPTH)
}

/// Whether a schema has only plain values: texts, numbers, booleans.
pub(super) fn is_plain(document: &Value, schema: &Value) -> bool {
    fn find(document: &Value, schema: &Value, depth: u8) -> bool {
        let schema = behind(document, schema);
        let structured = matches!(schema["type"].as_str(), Some("object" | "array"))
            || schema.get("properties").is_some();
        !structured && branches(schema).all(|branch| depth > 0 && find(document, branch, depth - 1))
    }
    find(document, schema, DEPTH)
}
