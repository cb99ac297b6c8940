//! What a named schema becomes: an object, a text of some words, a union, or another type with a
//! name.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Types;
use super::merge::Flat;
use super::ty::{Ty, reference, type_of};
use super::words::words;
use crate::naming::{pascal, snake};
use crate::pattern::Pattern;
use crate::value::allows;

/// How a type is written.
#[derive(Debug)]
pub(super) enum Shape {
    Object(Object),
    /// One of some words.
    Words(Vec<Word>),
    /// One of some words, or any other text.
    OpenWords(Vec<Word>),
    /// A text with rules.
    Text(Rules),
    /// A type of listed values, or of all but these.
    Values {
        ty: Ty,
        values: Vec<Value>,
        excluded: bool,
    },
    /// Another type by this name.
    Wrapper(Ty),
    Union(Union),
}

/// An object with fields.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) fields: Vec<Field>,
    /// Whether it has no other fields.
    pub(super) closed: bool,
    /// The name of the field for all others, and the type of their values.
    pub(super) extra: Option<(String, Ty)>,
}

/// A field of an object.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name in JSON.
    pub(super) name: String,
    /// Its name in Rust.
    pub(super) field: String,
    pub(super) ty: Ty,
    pub(super) required: bool,
    pub(super) default: Option<Value>,
    /// Whether the schema allows its default, as far as it is said beside it.
    pub(super) allows_default: bool,
    pub(super) documentation: String,
    /// The one word that it may be.
    pub(super) word: Option<String>,
}

/// A word of a text enum.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) variant: String,
}

/// What holds for a text.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
    pub(super) pattern: Option<String>,
}

/// One of several types.
#[derive(Debug)]
pub(super) struct Union {
    pub(super) variants: Vec<Variant>,
    /// The property whose word says which.
    pub(super) tag: Option<String>,
}

/// A branch of a union.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) ty: Ty,
    /// The words of the tag that stand for it.
    pub(super) words: Vec<String>,
    pub(super) documentation: String,
}

impl Shape {
    /// The types that it is made of.
    pub(super) fn types(&self) -> Vec<&Ty> {
        match self {
            Self::Object(object) => object
                .fields
                .iter()
                .map(|field| &field.ty)
                .chain(object.extra.as_ref().map(|(_, values)| values))
                .collect(),
            Self::Values { ty, .. } | Self::Wrapper(ty) => vec![ty],
            Self::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Words(_) | Self::OpenWords(_) | Self::Text(_) => Vec::new(),
        }
    }
}

/// How deep types are made inside of types that are made here; a choice may contain itself.
const DEPTH_LIMIT: u8 = 6;

impl Types<'_> {
    /// What a named schema becomes.
    pub(super) fn shape(&mut self, name: &str, schema: &Value) -> Shape {
        let mut flat = self.flat(schema);
        self.drop_rules(&mut flat);
        let scalar = scalar(&flat.scalars);
        let is_scalar = scalar
            .as_ref()
            .is_some_and(|scalar| !flat.is_object && (says_type(scalar) || flat.unions.is_empty()));
        if let Some(scalar) = scalar.filter(|_| is_scalar) {
            return self.scalar(name, &scalar);
        }
        if flat.unions.is_empty() {
            self.object(name, flat)
        } else {
            self.union(name, schema, flat)
        }
    }

    /// What is neither object nor union.
    fn scalar(&mut self, name: &str, schema: &Value) -> Shape {
        let ty = type_of(schema);
        let excluded = schema["not"]["enum"].as_array();
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<Value> =
                values.iter().filter(|value| !value.is_null()).cloned().collect();
            if values.is_empty() {
                return Shape::Wrapper(Ty::Null);
            }
            if values.iter().all(Value::is_string) {
                return Shape::Words(words(values.iter().filter_map(Value::as_str)));
            }
            let plain = json!({ "type": ty, "format": schema["format"] });
            let fits = |value: &Value| match ty {
                "integer" => value.is_i64(),
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                _ => false,
            };
            let all_are = |is: fn(&Value) -> bool| values.iter().all(is);
            let ty = match ty {
                _ if values.iter().all(fits) => Ty::of(&plain),
                "" if all_are(Value::is_i64) => Ty::Integer("i64"),
                "" if all_are(Value::is_number) => Ty::Number,
                "" if all_are(Value::is_boolean) => Ty::Bool,
                _ => Ty::Any,
            };
            return Shape::Values { ty, values, excluded: false };
        }
        if let (Some(values), "string" | "integer" | "number") = (excluded, ty) {
            let values = values
                .iter()
                .filter(|value| if ty == "string" { value.is_string() } else { value.is_number() });
            let ty = if ty == "string" { Ty::Text } else { Ty::of(&json!({ "type": ty })) };
            return Shape::Values { ty, values: values.cloned().collect(), excluded: true };
        }
        let plain = self.ty(schema, name);
        if plain == Ty::Text {
            let rules = Rules {
                least: schema["minLength"].as_u64().filter(|least| *least > 0),
                most: schema["maxLength"].as_u64(),
                pattern: schema["pattern"]
                    .as_str()
                    .filter(|pattern| Pattern::new(pattern).is_some())
                    .map(str::to_owned),
            };
            if rules.least.is_some() || rules.most.is_some() || rules.pattern.is_some() {
                return Shape::Text(rules);
            }
        }
        Shape::Wrapper(plain)
    }

    fn object(&mut self, name: &str, flat: Flat) -> Shape {
        let closed =
            flat.closed.iter().any(|own| flat.properties.keys().all(|name| own.contains(name)));
        let values = flat.extra.as_ref().map(|values| self.ty(values, &format!("{name}Value")));
        if flat.properties.is_empty() && flat.required.is_empty() && !closed {
            return Shape::Wrapper(match values {
                Some(Ty::Any) | None => Ty::Object,
                Some(values) => Ty::Map(Box::new(values)),
            });
        }
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut fields = Vec::new();
        let unsaid: Vec<String> = flat
            .required
            .iter()
            .filter(|name| !flat.properties.contains_key(*name) && !closed)
            .cloned()
            .collect();
        let any = json!({});
        for (property, schema) in
            flat.properties.iter().chain(unsaid.iter().map(|name| (name, &any)))
        {
            // What must not be there has no field.
            if schema.get("not").is_some_and(|not| not.as_object().is_some_and(Map::is_empty)) {
                continue;
            }
            let ty = self.ty(schema, &format!("{name}{}", pascal(property)));
            if ty.says_less_than(schema) {
                let place = self.places.get(name).cloned().unwrap_or_default();
                self.left_as_json
                    .insert(format!("{place}/properties/{}", crate::yaml::token(property)));
            }
            let default = self.default_of(schema);
            fields.push(Field {
                field: free(&mut names, &crate::naming::ident(&snake(property)).to_string()),
                required: flat.required.contains(property),
                allows_default: default
                    .as_ref()
                    .is_none_or(|value| allows(schema, &Map::new(), value)),
                default,
                documentation: self.documentation(schema),
                word: self.only_word(schema),
                name: property.clone(),
                ty,
            });
        }
        fields.sort_by(|a, b| a.field.cmp(&b.field));
        let extra = values.filter(|_| !closed).map(|values| (free(&mut names, "extra"), values));
        Shape::Object(Object { fields, closed: closed && extra.is_none(), extra })
    }

    /// The type of a schema where it is used; what needs a name gets one.
    pub(super) fn ty(&mut self, schema: &Value, wanted: &str) -> Ty {
        if !self.needs_name(schema) {
            return match (type_of(schema), schema.get("items"), schema.get("additionalProperties"))
            {
                ("array", ..) if schema.get("prefixItems").is_some() => Ty::of(schema),
                ("array", Some(items), _) if items.is_object() && reference(schema).is_none() => {
                    let list = Ty::List(Box::new(self.ty(items, &format!("{wanted}Item"))));
                    if schema["nullable"] == true { list.or_null() } else { list }
                }
                ("object", _, Some(values @ Value::Object(map)))
                    if !map.is_empty() && reference(schema).is_none() =>
                {
                    let map = match self.ty(values, &format!("{wanted}Value")) {
                        Ty::Any => Ty::Object,
                        values => Ty::Map(Box::new(values)),
                    };
                    if schema["nullable"] == true { map.or_null() } else { map }
                }
                _ => Ty::of(schema),
            };
        }
        let mut inner = schema.clone();
        let nullable = inner["nullable"] == true;
        if let Some(map) = inner.as_object_mut() {
            map.remove("nullable");
            map.remove("default");
        }
        let named = self.made(wanted, inner, wanted);
        if nullable { named.or_null() } else { named }
    }

    /// Whether a schema that stands in place becomes a type with a name.
    fn needs_name(&self, schema: &Value) -> bool {
        let Some(map) = schema.as_object().filter(|map| !map.contains_key("$ref")) else {
            return false;
        };
        let several = |key: &str| {
            map.get(key).and_then(Value::as_array).is_some_and(|branches| branches.len() > 1)
        };
        let single = |key: &str| {
            map.get(key).and_then(Value::as_array).is_some_and(|branches| branches.len() == 1)
        };
        let fields = map
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|fields| !fields.is_empty());
        let null_alone = map
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().all(Value::is_null));
        fields
            || (map.contains_key("enum") && !null_alone)
            || map.get("additionalProperties") == Some(&Value::Bool(false))
            || ["allOf", "anyOf", "oneOf"].into_iter().any(several)
            || (["allOf", "anyOf", "oneOf"].into_iter().any(single)
                && map.get("type").is_some_and(|ty| ty == "object"))
    }

    /// Keeps a schema that is made here under a name that is free.
    fn add(&mut self, wanted: &str, schema: Value, place: &str) -> Option<String> {
        if self.depth >= DEPTH_LIMIT {
            return None;
        }
        let numbered = (2..).map(|n| format!("{wanted}{n}"));
        let free = |name: &String| match self.schemas.get(name) {
            Some(known) => *known == schema,
            None => !self.rust_names.contains(&pascal(name)),
        };
        let name = std::iter::once(wanted.to_owned())
            .chain(numbered)
            .find(free)
            .unwrap_or_else(|| wanted.to_owned());
        if self.rust_names.insert(pascal(&name)) {
            let place = self.places.get(place).cloned().unwrap_or_default();
            self.places.insert(pascal(&name), place);
            self.schemas.insert(name.clone(), schema);
            self.open.push((name.clone(), self.depth + 1));
        }
        Some(name)
    }

    /// The type of a schema that is made here.
    pub(super) fn made(&mut self, wanted: &str, schema: Value, place: &str) -> Ty {
        match self.add(wanted, schema, place) {
            Some(name) => Ty::Named(pascal(&name)),
            None => {
                self.warn(place, "this schema contains itself in a choice and is a JSON value in Rust where it is nested deeper");
                Ty::Any
            }
        }
    }

    /// The default of a property, where it stands or behind a reference.
    fn default_of(&self, schema: &Value) -> Option<Value> {
        schema.get("default").cloned()
    }

    /// What the contract says of a schema, also behind a reference.
    pub(super) fn documentation(&self, schema: &Value) -> String {
        let own = |schema: &Value| {
            ["description", "title"]
                .iter()
                .find_map(|key| schema.get(*key)?.as_str().map(|text| text.trim().to_owned()))
        };
        own(schema).unwrap_or_default()
    }
}

/// Whether a merged scalar says by itself what its values are.
fn says_type(schema: &Value) -> bool {
    schema.get("type").is_some() || schema.get("enum").is_some()
}

/// What several parts say of a value that is no object, as one schema.
fn scalar(parts: &[Value]) -> Option<Value> {
    let mut all = Map::new();
    for (key, value) in parts.iter().filter_map(Value::as_object).flatten() {
        match (all.get_mut(key), value) {
            (Some(Value::Array(known)), Value::Array(new)) if key == "enum" => {
                known.retain(|word| new.contains(word))
            }
            (None, _) => drop(all.insert(key.clone(), value.clone())),
            _ => {}
        }
    }
    (!all.is_empty()).then_some(Value::Object(all))
}

/// A name of a field that no other has.
fn free(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let numbered = (2..).map(|n| format!("{wanted}_{n}"));
    let name = std::iter::once(wanted.to_owned())
        .chain(numbered)
        .find(|name| !taken.contains(name))
        .unwrap_or_else(|| wanted.to_owned());
    taken.insert(name.clone());
    name
}
