//! Request bodies: JSON, forms with files, bytes.

use serde_json::Value;

use super::{Builder, Type};
use crate::hoist::is_json;
use crate::json_schema::draft4;
use crate::load::follow;
use crate::naming::{pascal, snake};
use crate::yaml::token;

/// One form that a request body may have.
#[derive(Debug)]
pub enum Body {
    /// A JSON value.
    Json {
        /// The media type in the contract.
        media: String,
        /// Its Rust type.
        ty: Type,
        /// Its schema as draft 4.
        schema: Value,
    },
    /// A `multipart/form-data` form, streamed part by part.
    Multipart {
        /// The parts that the contract names.
        parts: Vec<Part>,
    },
    /// Bytes, streamed.
    Bytes {
        /// The media type in the contract.
        media: String,
    },
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
    /// A plain value.
    Value {
        /// Its Rust type.
        ty: Type,
        /// Its schema, or that of its items, as draft 4.
        schema: Value,
    },
}

impl Body {
    /// The media type in the contract.
    pub fn media(&self) -> &str {
        match self {
            Self::Json { media, .. } | Self::Bytes { media } => media,
            Self::Multipart { .. } => "multipart/form-data",
        }
    }

    /// A word for it, where an operation takes several.
    pub fn variant(&self) -> &'static str {
        match self {
            Self::Json { .. } => "Json",
            Self::Multipart { .. } => "Multipart",
            Self::Bytes { .. } => "Bytes",
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
            if let Some(body) = self.body(media, &content["schema"], &pointer) {
                if bodies.iter().any(|other| other.variant() == body.variant()) {
                    self.refuse(
                        &pointer,
                        "two media types of the same kind are not supported",
                        "keep one JSON type, one form, one for bytes",
                    );
                }
                bodies.push(body);
            }
        }
        (bodies, body["required"] == true)
    }

    fn body(&mut self, media: &str, schema: &Value, pointer: &str) -> Option<Body> {
        if is_json(media) {
            let ty = Type::of(schema);
            if ty.is_none() {
                self.refuse(&format!("{pointer}/schema"), "this schema has no Rust type", "name it under components/schemas");
            }
            return Some(Body::Json { media: media.to_owned(), ty: ty?, schema: draft4(schema) });
        }
        match media {
            "multipart/form-data" => Some(Body::Multipart { parts: self.parts(schema, pointer) }),
            "application/x-www-form-urlencoded" => {
                self.refuse(pointer, format!("`{media}` is not supported"), "use `application/json` or `multipart/form-data`");
                None
            }
            _ => Some(Body::Bytes { media: media.to_owned() }),
        }
    }

    fn parts(&mut self, schema: &Value, pointer: &str) -> Vec<Part> {
        let schema = follow(self.typed, schema).unwrap_or(schema);
        let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut parts = Vec::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let many = property["type"] == "array";
            let single = if many { &property["items"] } else { property };
            let kind = match Type::of(single) {
                Some(Type::Text) if single["format"] == "binary" => PartKind::File,
                Some(ty) if !matches!(ty, Type::List(_) | Type::Map(_) | Type::Object | Type::Any) => {
                    PartKind::Value { ty, schema: draft4(single) }
                }
                _ => {
                    let pointer = format!("{pointer}/schema/properties/{}", token(name));
                    self.refuse(&pointer, format!("the part `{name}` is neither a file nor a plain value"), "make it `type: string`");
                    continue;
                }
            };
            parts.push(Part {
                variant: pascal(name),
                field: snake(name),
                required: required.contains(&name.as_str()),
                many,
                kind,
                documentation: self.documentation(property).unwrap_or_else(|| format!("The part `{name}`.")),
                name: name.clone(),
            });
        }
        parts
    }
}
