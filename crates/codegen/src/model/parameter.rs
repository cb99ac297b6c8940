//! Path, query, header and cookie parameters.

use serde_json::Value;

use super::body::{counts, fields, is_plain, kind};
use super::{Builder, Field, Type, text};
use crate::json_schema::draft2020;
use crate::naming::snake;
use crate::schema::behind;

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

/// How a parameter's value is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As one text.
    Plain,
    /// As one text whose items a character separates; repetition separates as well.
    List(char),
    /// As the same name once an item.
    Repeated,
    /// As `name[field]=value`, a pair a field.
    Deep(Vec<Field>),
    /// As `field=value` in the query, a pair a field; the parameter's own name is not sent.
    Fields(Vec<Field>),
    /// As one text of pairs: `field,value,field,value`, or `field=value,field=value`.
    Pairs {
        /// The fields.
        fields: Vec<Field>,
        /// Whether a field and its value are joined by `=`.
        joined: bool,
    },
    /// As JSON.
    Json,
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
    /// Whether its value in the path may have slashes that are not encoded (`x-slashes`).
    pub takes_slashes: bool,
    /// Its Rust type, not yet optional.
    pub ty: Type,
    /// How its value is written.
    pub shape: Shape,
    /// Its schema, or that of its items, as JSON Schema 2020-12.
    pub schema: Value,
    /// What a list must be as a whole, as JSON Schema 2020-12.
    pub counts: Option<Value>,
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
        matches!(self.shape, Shape::List(_) | Shape::Repeated)
    }

    /// Whether the field is an `Option`.
    pub fn is_optional(&self) -> bool {
        !self.required && self.default.is_none()
    }
}

impl Builder<'_> {
    pub(super) fn parameters(&mut self, operation: &Value, pointer: &str) -> Vec<Parameter> {
        let values = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut parameters: Vec<Parameter> = values
            .iter()
            .enumerate()
            .filter_map(|(n, value)| self.parameter(value, &format!("{pointer}/parameters/{n}")))
            .collect();
        number_equal_fields(&mut parameters);
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
        let content = value["content"].as_object().and_then(|content| content.iter().next());
        let Some(schema) =
            value.get("schema").or_else(|| content.map(|(_, content)| &content["schema"]))
        else {
            self.refuse(
                pointer,
                format!("the parameter `{name}` has neither `schema` nor `content`"),
                "write a `schema`",
            );
            return None;
        };
        if let Some(style @ ("matrix" | "label")) = value["style"].as_str() {
            self.refuse(
                &format!("{pointer}/style"),
                format!("the style `{style}` is not supported"),
                "use `simple`",
            );
        }
        // A list behind a reference is a list: its name says nothing that its items do not.
        let whole = behind(self.typed, schema);
        let schema = if whole["type"] == "array" { whole } else { schema };
        let list = whole["type"] == "array" && content.is_none();
        let single = if list { whole.get("items").unwrap_or(whole) } else { schema };
        // A reference is followed for its kind; its name stays the type.
        let inner = behind(self.typed, single);
        let kind = kind(self.typed, inner);
        let plain = is_plain(self.typed, inner);
        let style = value["style"].as_str().unwrap_or(if place == Place::Query {
            "form"
        } else {
            "simple"
        });
        let explode = value["explode"].as_bool().unwrap_or(style == "form");
        let has_fields = !fields(self.typed, inner).is_empty();
        let shape = match (kind, list, style) {
            _ if content.is_some() => Shape::Json,
            // A list of objects, or what may be anything, has no form but JSON.
            (_, true, _) if !plain => Shape::Json,
            _ if plain && !list => Shape::Plain,
            ("json", false, "deepObject") => Shape::Deep(fields(self.typed, inner)),
            ("json", false, _) if has_fields && place == Place::Query && explode => {
                Shape::Fields(fields(self.typed, inner))
            }
            ("json", false, _) if has_fields => {
                Shape::Pairs { fields: fields(self.typed, inner), joined: explode }
            }
            ("json", false, _) => Shape::Json,
            (_, true, "form") if explode && place == Place::Query => Shape::Repeated,
            (_, true, "spaceDelimited") => Shape::List(' '),
            (_, true, "pipeDelimited") => Shape::List('|'),
            _ => Shape::List(','),
        };
        // The whole is checked where it is read as a whole.
        let checked = if matches!(shape, Shape::Json) { schema } else { single };
        // A parameter that is null is one that is not sent.
        let mut plain_schema = schema.clone();
        if let Some(map) = plain_schema.as_object_mut() {
            map.remove("nullable");
        }
        let ty =
            Type::of(&plain_schema).unwrap_or(if kind == "json" { Type::Any } else { Type::Text });
        let default = schema.get("default").or_else(|| inner.get("default"));
        Some(Parameter {
            field: snake(&name),
            place,
            required: place == Place::Path || value["required"] == true,
            takes_slashes: place == Place::Path && value["x-slashes"] == true,
            counts: counts(whole).filter(|_| matches!(shape, Shape::List(_) | Shape::Repeated)),
            ty,
            shape,
            schema: draft2020(checked),
            kind,
            default: default
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            documentation: self
                .documentation(value)
                .or_else(|| self.documentation(schema))
                .unwrap_or_else(|| format!("The parameter `{name}`.")),
            name,
        })
    }
}

/// Names that a client's builder has for itself.
pub(super) const TAKEN: [&str; 4] = ["new", "send", "client", "body"];

/// Parameters whose names are equal in Rust - a name may stand in several places of a request - get
/// their place as a second word, or a number.
fn number_equal_fields(parameters: &mut [Parameter]) {
    for n in 0..parameters.len() {
        let field = parameters[n].field.clone();
        let place = format!("{:?}", parameters[n].place).to_lowercase();
        let others = (2..).map(|n| format!("{field}_{place}_{n}"));
        let mut names = [field.clone(), format!("{field}_{place}")].into_iter().chain(others);
        let free = |name: &String| {
            !TAKEN.contains(&name.as_str())
                && parameters[..n].iter().all(|known| known.field != *name)
        };
        let free = names.find(free);
        parameters[n].field = free.unwrap_or(field);
    }
}

/// The names in a path template, in their order.
pub(crate) fn path_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}
