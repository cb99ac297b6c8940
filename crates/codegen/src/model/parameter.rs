//! Path, query, header and cookie parameters.

use serde_json::Value;

use super::{Builder, Type, text};
use crate::json_schema::draft4;
use crate::load::follow;
use crate::naming::snake;

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// One parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in the request.
    pub name: String,
    /// Its name in Rust.
    pub field: String,
    /// Where it stands.
    pub place: Place,
    /// Whether it must be given.
    pub required: bool,
    /// Its Rust type, not yet optional.
    pub ty: Type,
    /// Its schema, or that of its items, as draft 4.
    pub schema: Value,
    /// The kind of value that its text stands for: `integer`, `number`, `boolean` or `string`.
    pub kind: &'static str,
    /// The text that stands for it when it is not given.
    pub default: Option<String>,
    /// What the contract says of it.
    pub documentation: String,
}

impl Parameter {
    /// Whether it holds several values.
    pub fn is_list(&self) -> bool {
        matches!(self.ty, Type::List(_))
    }

    /// Whether the field is an `Option`.
    pub fn is_optional(&self) -> bool {
        !self.required && self.default.is_none()
    }
}

impl Builder<'_> {
    pub(super) fn parameters(&mut self, path: &str, operation: &Value, pointer: &str) -> Vec<Parameter> {
        let values = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let parameters: Vec<Parameter> =
            values.iter().enumerate().filter_map(|(n, value)| self.parameter(value, &format!("{pointer}/parameters/{n}"))).collect();
        for segment in path.split('/').filter(|segment| segment.contains(['{', '}'])) {
            let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
            match name.filter(|name| !name.contains(['{', '}'])) {
                None => self.refuse(
                    pointer,
                    format!("the segment `{segment}` mixes text and parameters"),
                    "make the whole segment one parameter",
                ),
                Some(name) if parameters.iter().all(|p| p.place != Place::Path || p.name != name) => {
                    self.refuse(pointer, format!("the path's `{{{name}}}` is not among the parameters"), "declare it with `in: path`");
                }
                Some(_) => {}
            }
        }
        parameters
    }

    fn parameter(&mut self, value: &Value, pointer: &str) -> Option<Parameter> {
        let name = text(value, "name")?;
        let place = match value["in"].as_str() {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            _ => Place::Cookie,
        };
        let Some(schema) = value.get("schema") else {
            self.refuse(
                pointer,
                format!("the parameter `{name}` has no `schema`"),
                "`content` of parameters is not supported; write a `schema`",
            );
            return None;
        };
        if let Some(style @ ("deepObject" | "spaceDelimited" | "pipeDelimited" | "matrix" | "label")) = value["style"].as_str() {
            self.refuse(&format!("{pointer}/style"), format!("the style `{style}` is not supported"), "use `form` or `simple`");
        }
        let list = schema["type"] == "array";
        let single = if list { schema.get("items").unwrap_or(schema) } else { schema };
        // A reference is followed for its kind; its name stays the type.
        let behind = follow(self.typed, single).unwrap_or(single);
        let kind = match behind.get("type").and_then(Value::as_str) {
            Some("integer") => "integer",
            Some("number") => "number",
            Some("boolean") => "boolean",
            Some("object" | "array") => {
                self.refuse(
                    &format!("{pointer}/schema"),
                    format!("the parameter `{name}` is not a plain value or a list of them"),
                    "send objects in a body",
                );
                return None;
            }
            _ => "string",
        };
        let ty = Type::of(schema).unwrap_or(Type::Text);
        let default = schema.get("default").or_else(|| behind.get("default"));
        Some(Parameter {
            field: snake(&name),
            place,
            required: place == Place::Path || value["required"] == true,
            ty,
            schema: draft4(single),
            kind,
            default: default.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            documentation: self
                .documentation(value)
                .or_else(|| self.documentation(schema))
                .unwrap_or_else(|| format!("The parameter `{name}`.")),
            name,
        })
    }
}
