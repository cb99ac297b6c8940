//! What a named schema becomes: an object, a text of some words, a union, or another type with a name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Types;
use super::ty::{Ty, reference, type_of};
use crate::naming::{pascal, snake};

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
    /// One of some values of a type, or none of them.
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

/// What a schema says after everything that it is put together of was merged.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) properties: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    /// Of each part that is closed, the properties that it has.
    closed: Vec<BTreeSet<String>>,
    extra: Option<Value>,
    is_object: bool,
    /// The parts with a choice.
    unions: Vec<Value>,
    /// The parts that are no objects.
    scalars: Vec<Value>,
}

/// How many branches a union may have that is made of several unions.
const BRANCH_LIMIT: usize = 256;
/// How deep types are made inside of types that are made here; a choice may contain itself.
const DEPTH_LIMIT: u8 = 6;

/// Names that a Rust `enum` or `struct` of ours must not give a method or variant.
const UNNAMEABLE: [&str; 1] = ["Self"];

impl Types<'_> {
    /// What a named schema becomes.
    pub(super) fn shape(&mut self, name: &str, schema: &Value) -> Shape {
        let mut flat = self.flat(schema);
        self.drop_rules(&mut flat);
        let scalar = scalar(&flat.scalars);
        let is_scalar = scalar.as_ref().is_some_and(|scalar| !flat.is_object && (says_type(scalar) || flat.unions.is_empty()));
        if let Some(scalar) = scalar.filter(|_| is_scalar) {
            return self.scalar(name, &scalar);
        }
        if flat.unions.is_empty() { self.object(name, flat) } else { self.union(name, schema, flat) }
    }

    /// A schema with everything merged that it is put together of.
    pub(super) fn flat(&self, schema: &Value) -> Flat {
        let mut flat = Flat::default();
        self.merge(schema, &mut flat, &mut Vec::new());
        flat
    }

    fn merge(&self, schema: &Value, flat: &mut Flat, seen: &mut Vec<String>) {
        if let Some(name) = reference(schema) {
            if !seen.contains(&name)
                && let Some(target) = self.schemas.get(&name)
            {
                seen.push(name);
                self.merge(target, flat, seen);
            }
            return;
        }
        let Some(map) = schema.as_object() else { return };
        let branches = |key: &str| map.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        branches("allOf").iter().for_each(|branch| self.merge(branch, flat, seen));
        for key in ["anyOf", "oneOf"] {
            match branches(key) {
                [] => {}
                [only] => self.merge(only, flat, seen),
                several => {
                    let mut union = json!({ (key): several });
                    if let Some(discriminator) = map.get("discriminator") {
                        union["discriminator"] = discriminator.clone();
                    }
                    flat.unions.push(union);
                }
            }
        }
        let says_object = type_of(schema) == "object" && map.get("enum").is_none();
        if !says_object {
            let silent = |key: &String| {
                matches!(
                    key.as_str(),
                    "allOf" | "anyOf" | "oneOf" | "description" | "title" | "example" | "deprecated" | "discriminator" | "externalDocs"
                ) || key.starts_with("x-")
            };
            let own: Map<String, Value> = map.iter().filter(|(key, _)| !silent(key)).map(|(k, v)| (k.clone(), v.clone())).collect();
            if own.keys().any(|key| !matches!(key.as_str(), "default" | "nullable" | "readOnly" | "writeOnly")) {
                flat.scalars.push(Value::Object(own));
            }
            return;
        }
        flat.is_object = true;
        let mut own = BTreeSet::new();
        for (name, property) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            own.insert(name.clone());
            let known = flat.properties.remove(name);
            flat.properties.insert(name.clone(), self.narrower(known, property));
        }
        flat.required
            .extend(map.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        if map.get("additionalProperties") == Some(&Value::Bool(false)) || map.get("unevaluatedProperties") == Some(&Value::Bool(false)) {
            if map.contains_key("unevaluatedProperties") {
                own.extend(flat.properties.keys().cloned());
            }
            if !map.contains_key("patternProperties") {
                flat.closed.push(own);
            }
        }
        match (map.get("patternProperties").and_then(Value::as_object), map.get("additionalProperties")) {
            // Names of one pattern, and no others.
            (Some(patterns), Some(Value::Bool(false))) if patterns.len() == 1 => {
                flat.extra = patterns.values().next().cloned();
            }
            (Some(_), _) => flat.extra = Some(json!({})),
            (None, Some(values @ Value::Object(_))) => drop(flat.extra.get_or_insert_with(|| values.clone())),
            _ => {}
        }
    }

    /// Of what several parts say of one property, what says most; of two objects both.
    fn narrower(&self, known: Option<Value>, new: &Value) -> Value {
        let Some(known) = known.filter(|known| known != new) else { return new.clone() };
        let [known_says, new_says] = [&known, new].map(|schema| self.says(schema, 8));
        if known_says == OBJECT && new_says == OBJECT {
            return json!({ "allOf": [known, new] });
        }
        if known_says > new_says { known } else { new.clone() }
    }

    /// How much a schema says: nothing, a type, an object, some words.
    fn says(&self, schema: &Value, depth: u8) -> u8 {
        if let Some(name) = reference(schema) {
            return self.schemas.get(&name).filter(|_| depth > 0).map_or(0, |target| self.says(target, depth - 1));
        }
        let branches = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
        let inner = branches.map(|branch| if depth > 0 { self.says(branch, depth - 1) } else { 0 }).max().unwrap_or(0);
        let own = match schema.get("enum").and_then(Value::as_array) {
            Some(words) if words.len() == 1 => 5,
            Some(_) => 4,
            None => match type_of(schema) {
                "" => 0,
                "object" => OBJECT,
                "string" if ["format", "pattern", "maxLength", "minLength"].iter().any(|key| schema.get(*key).is_some()) => 2,
                _ => 1,
            },
        };
        own.max(inner)
    }

    /// A choice that only says which of the object's own properties must be there together is a rule for
    /// the validator, not a type.
    fn drop_rules(&self, flat: &mut Flat) {
        fn is_rule(branch: &Value, properties: &BTreeMap<String, Value>) -> bool {
            branch.as_object().is_some_and(|map| {
                map.iter().all(|(key, value)| match key.as_str() {
                    "required" | "not" | "minProperties" | "maxProperties" | "description" | "title" | "additionalProperties" => true,
                    "type" => value == "object",
                    "properties" => value.as_object().is_some_and(|own| own.keys().all(|name| properties.contains_key(name))),
                    "allOf" | "anyOf" | "oneOf" => value.as_array().is_some_and(|all| all.iter().all(|b| is_rule(b, properties))),
                    _ => false,
                })
            })
        }
        let properties = &flat.properties;
        flat.unions.retain(|union| {
            let mut branches = ["anyOf", "oneOf"].into_iter().filter_map(|key| union[key].as_array()).flatten();
            !branches.all(|branch| is_rule(branch, properties))
        });
    }

    /// What is neither object nor union.
    fn scalar(&mut self, name: &str, schema: &Value) -> Shape {
        let ty = type_of(schema);
        let excluded = schema["not"]["enum"].as_array();
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<Value> = values.iter().filter(|value| !value.is_null()).cloned().collect();
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
            let values = values.iter().filter(|value| if ty == "string" { value.is_string() } else { value.is_number() });
            let ty = if ty == "string" { Ty::Text } else { Ty::of(&json!({ "type": ty })) };
            return Shape::Values { ty, values: values.cloned().collect(), excluded: true };
        }
        let plain = self.ty(schema, name);
        if plain == Ty::Text {
            let rules = Rules {
                least: schema["minLength"].as_u64().filter(|least| *least > 0),
                most: schema["maxLength"].as_u64(),
                pattern: schema["pattern"].as_str().filter(|pattern| regress::Regex::new(pattern).is_ok()).map(str::to_owned),
            };
            if rules.least.is_some() || rules.most.is_some() || rules.pattern.is_some() {
                return Shape::Text(rules);
            }
        }
        Shape::Wrapper(plain)
    }

    fn object(&mut self, name: &str, flat: Flat) -> Shape {
        let closed = flat.closed.iter().any(|own| flat.properties.keys().all(|name| own.contains(name)));
        let values = flat.extra.as_ref().map(|values| self.ty(values, &format!("{name}Value")));
        if flat.properties.is_empty() && flat.required.is_empty() && !closed {
            return Shape::Wrapper(match values {
                Some(Ty::Any) | None => Ty::Object,
                Some(values) => Ty::Map(Box::new(values)),
            });
        }
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut fields = Vec::new();
        let unsaid: Vec<String> = flat.required.iter().filter(|name| !flat.properties.contains_key(*name) && !closed).cloned().collect();
        let any = json!({});
        for (property, schema) in flat.properties.iter().chain(unsaid.iter().map(|name| (name, &any))) {
            // What must not be there has no field.
            if schema.get("not").is_some_and(|not| not.as_object().is_some_and(Map::is_empty)) {
                continue;
            }
            let ty = self.ty(schema, &format!("{name}{}", pascal(property)));
            fields.push(Field {
                field: free(&mut names, &crate::naming::ident(&snake(property)).to_string()),
                required: flat.required.contains(property),
                default: self.default_of(schema),
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

    fn union(&mut self, name: &str, schema: &Value, mut flat: Flat) -> Shape {
        let union = flat.unions.remove(0);
        let branches: Vec<Value> = ["anyOf", "oneOf"].into_iter().filter_map(|key| union[key].as_array()).flatten().cloned().collect();
        let beside = !flat.properties.is_empty() || !flat.unions.is_empty() || flat.extra.is_some();
        if beside && branches.len().saturating_pow(flat.unions.len() as u32 + 1) > BRANCH_LIMIT {
            self.warn(name, "this schema is a choice of too many combinations and is a JSON value in Rust");
            return Shape::Wrapper(Ty::Any);
        }
        let base = beside.then(|| {
            let mut base = json!({ "type": "object", "properties": flat.properties, "required": flat.required });
            if let Some(extra) = &flat.extra {
                base["additionalProperties"] = extra.clone();
            }
            if !flat.unions.is_empty() {
                base["allOf"] = json!(flat.unions);
            }
            base
        });
        let discriminator = union["discriminator"]["propertyName"].as_str().or(schema["discriminator"]["propertyName"].as_str());
        let tag = match discriminator {
            Some(property) => self.words_of(&union, &branches, property).map(|words| (property.to_owned(), words)),
            None => None,
        };
        let tag = tag.or_else(|| self.shared_tag(&union, &branches));
        let mut names = BTreeSet::new();
        let mut variants: Vec<Variant> = Vec::new();
        for (n, branch) in branches.iter().enumerate() {
            let words = tag.as_ref().map(|(_, words)| words[n].clone()).unwrap_or_default();
            let wanted = variant_name(name, branch, n, &words);
            let ty = match &base {
                Some(base) => {
                    let merged = json!({ "allOf": [base, branch] });
                    self.made(&format!("{name}{wanted}"), merged, name)
                }
                None => self.ty(branch, &format!("{name}{wanted}")),
            };
            // Two branches of one type are one variant.
            if let Some(known) = variants.iter_mut().find(|variant| variant.ty == ty) {
                known.words.extend(words);
                continue;
            }
            let wanted = match &ty {
                _ if wanted != format!("Variant{n}") => wanted,
                ty => kind_name(ty).unwrap_or(wanted),
            };
            let documentation = self.documentation(branch);
            variants.push(Variant { name: free_variant(&mut names, &wanted), ty, words, documentation });
        }
        if let [only] = variants.as_slice() {
            return Shape::Wrapper(only.ty.clone());
        }
        if let Some(words) = self.open_words(&branches) {
            return Shape::OpenWords(words);
        }
        Shape::Union(Union { variants, tag: tag.map(|(property, _)| property) })
    }

    /// The type of a schema where it is used; what needs a name gets one.
    pub(super) fn ty(&mut self, schema: &Value, wanted: &str) -> Ty {
        if !self.needs_name(schema) {
            return match (type_of(schema), schema.get("items"), schema.get("additionalProperties")) {
                ("array", ..) if schema.get("prefixItems").is_some() => Ty::of(schema),
                ("array", Some(items), _) if items.is_object() && reference(schema).is_none() => {
                    let list = Ty::List(Box::new(self.ty(items, &format!("{wanted}Item"))));
                    if schema["nullable"] == true { list.or_null() } else { list }
                }
                ("object", _, Some(values @ Value::Object(map))) if !map.is_empty() && reference(schema).is_none() => {
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
        let Some(map) = schema.as_object().filter(|map| !map.contains_key("$ref")) else { return false };
        let several = |key: &str| map.get(key).and_then(Value::as_array).is_some_and(|branches| branches.len() > 1);
        let single = |key: &str| map.get(key).and_then(Value::as_array).is_some_and(|branches| branches.len() == 1);
        let fields = map.get("properties").and_then(Value::as_object).is_some_and(|fields| !fields.is_empty());
        let null_alone = map.get("enum").and_then(Value::as_array).is_some_and(|values| values.iter().all(Value::is_null));
        fields
            || (map.contains_key("enum") && !null_alone)
            || map.get("additionalProperties") == Some(&Value::Bool(false))
            || ["allOf", "anyOf", "oneOf"].into_iter().any(several)
            || (["allOf", "anyOf", "oneOf"].into_iter().any(single) && map.get("type").is_some_and(|ty| ty == "object"))
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
        let name = std::iter::once(wanted.to_owned()).chain(numbered).find(free).unwrap_or_else(|| wanted.to_owned());
        if self.rust_names.insert(pascal(&name)) {
            let place = self.places.get(place).cloned().unwrap_or_default();
            self.places.insert(pascal(&name), place);
            self.schemas.insert(name.clone(), schema);
            self.open.push((name.clone(), self.depth + 1));
        }
        Some(name)
    }

    /// The type of a schema that is made here.
    fn made(&mut self, wanted: &str, schema: Value, place: &str) -> Ty {
        match self.add(wanted, schema, place) {
            Some(name) => Ty::Named(pascal(&name)),
            None => {
                self.warn(place, "this schema contains itself in a choice and is a JSON value in Rust where it is nested deeper");
                Ty::Any
            }
        }
    }

    /// The words of a property that stand for each branch; nothing where two branches share one, or one has
    /// none.
    fn words_of(&self, union: &Value, branches: &[Value], property: &str) -> Option<Vec<Vec<String>>> {
        let mapping = union["discriminator"]["mapping"].as_object();
        let mut all = Vec::new();
        for branch in branches {
            let name = reference(branch)?;
            let leads_here =
                |target: &&Value| target.as_str().is_some_and(|target| target == name || Some(target) == branch["$ref"].as_str());
            let mapped = mapping.into_iter().flatten().filter(|(_, target)| leads_here(target)).map(|(word, _)| word.clone());
            let mut words: Vec<String> = mapped.collect();
            if words.is_empty() {
                words = self.own_words(branch, property, 4).unwrap_or_else(|| vec![name]);
            }
            all.push(words);
        }
        differ(&all).then_some(all)
    }

    /// A property that every branch must have, with words of its own in each.
    fn shared_tag(&self, union: &Value, branches: &[Value]) -> Option<(String, Vec<Vec<String>>)> {
        let flat = self.flat(branches.first()?);
        let mut candidates: Vec<String> = flat.required.iter().cloned().collect();
        if candidates.is_empty() {
            // A branch that is a union itself has its properties in its own branches.
            candidates = self.schemas.get(&reference(branches.first()?)?).map(|schema| self.tags_inside(schema, 3))?;
        }
        candidates.into_iter().find_map(|property| {
            let words = branches.iter().map(|branch| self.own_words(branch, &property, 4)).collect::<Option<Vec<_>>>()?;
            (differ(&words) && union.get("discriminator").is_none()).then_some((property, words))
        })
    }

    fn tags_inside(&self, schema: &Value, depth: u8) -> Vec<String> {
        let first = ["anyOf", "oneOf"].into_iter().find_map(|key| schema.get(key)?.as_array()?.first());
        let Some(first) = first.filter(|_| depth > 0) else { return Vec::new() };
        let required: Vec<String> = self.flat(first).required.into_iter().collect();
        match required.is_empty() {
            true => reference(first)
                .and_then(|name| self.schemas.get(&name))
                .map(|inner| self.tags_inside(inner, depth - 1))
                .unwrap_or_default(),
            false => required,
        }
    }

    /// The words that a branch itself says a required property may be.
    pub(super) fn own_words(&self, branch: &Value, property: &str, depth: u8) -> Option<Vec<String>> {
        let flat = self.flat(branch);
        if let [union] = flat.unions.as_slice()
            && !flat.properties.contains_key(property)
        {
            let branches = ["anyOf", "oneOf"].into_iter().filter_map(|key| union[key].as_array()).flatten();
            let words = branches.map(|branch| if depth > 0 { self.own_words(branch, property, depth - 1) } else { None });
            return words.collect::<Option<Vec<_>>>().map(|words| words.into_iter().flatten().collect());
        }
        flat.required.contains(property).then_some(())?;
        self.text_words(flat.properties.get(property)?, 8)
    }

    /// The words of a schema that is a text of some words.
    pub(super) fn text_words(&self, schema: &Value, depth: u8) -> Option<Vec<String>> {
        if let Some(name) = reference(schema) {
            return self.schemas.get(&name).filter(|_| depth > 0).and_then(|target| self.text_words(target, depth - 1));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.iter().filter(|value| !value.is_null()).map(|value| value.as_str().map(str::to_owned)).collect();
        }
        match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some(branches) if depth > 0 => branches.iter().find_map(|branch| self.text_words(branch, depth - 1)),
            _ => None,
        }
    }

    fn only_word(&self, schema: &Value) -> Option<String> {
        match self.text_words(schema, 8)?.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// The words of a choice between any text and some words.
    fn open_words(&self, branches: &[Value]) -> Option<Vec<Word>> {
        let mut any = false;
        let mut found: Vec<String> = Vec::new();
        for branch in branches {
            match self.text_words(branch, 8) {
                Some(words) => found.extend(words),
                None => {
                    let flat = self.flat(branch);
                    let text = flat.scalars.first().filter(|_| !flat.is_object && flat.unions.is_empty() && flat.scalars.len() == 1)?;
                    let rules = ["pattern", "minLength", "maxLength", "format"].iter().any(|key| text.get(*key).is_some());
                    (type_of(text) == "string" && !rules).then_some(())?;
                    any = true;
                }
            }
        }
        let mut known = BTreeSet::new();
        found.retain(|word| known.insert(word.clone()));
        (any && !found.is_empty()).then(|| words(found.iter().map(String::as_str)))
    }

    /// The default of a property, where it stands or behind a reference.
    fn default_of(&self, schema: &Value) -> Option<Value> {
        schema.get("default").cloned()
    }

    /// What the contract says of a schema, also behind a reference.
    pub(super) fn documentation(&self, schema: &Value) -> String {
        let own =
            |schema: &Value| ["description", "title"].iter().find_map(|key| schema.get(*key)?.as_str().map(|text| text.trim().to_owned()));
        own(schema).unwrap_or_default()
    }
}

const OBJECT: u8 = 3;

/// Whether a merged scalar says by itself what its values are.
fn says_type(schema: &Value) -> bool {
    schema.get("type").is_some() || schema.get("enum").is_some()
}

/// What several parts say of a value that is no object, as one schema.
fn scalar(parts: &[Value]) -> Option<Value> {
    let mut all = Map::new();
    for (key, value) in parts.iter().filter_map(Value::as_object).flatten() {
        match (all.get_mut(key), value) {
            (Some(Value::Array(known)), Value::Array(new)) if key == "enum" => known.retain(|word| new.contains(word)),
            (None, _) => drop(all.insert(key.clone(), value.clone())),
            _ => {}
        }
    }
    (!all.is_empty()).then_some(Value::Object(all))
}

/// Whether no word stands for two branches.
fn differ(words: &[Vec<String>]) -> bool {
    let mut known = BTreeSet::new();
    words.iter().all(|words| !words.is_empty()) && words.iter().flatten().all(|word| known.insert(word))
}

/// The name of a variant: the word that stands for it, its title, or the name of its schema without that of
/// the union.
fn variant_name(union: &str, branch: &Value, n: usize, words: &[String]) -> String {
    if let [word] = words {
        return pascal(word);
    }
    if let Some(title) = branch["title"].as_str() {
        return pascal(title);
    }
    match reference(branch) {
        Some(name) => {
            let name = pascal(&name);
            match name.strip_prefix(&pascal(union)) {
                Some(rest) if rest.starts_with(char::is_uppercase) => rest.to_owned(),
                _ => name,
            }
        }
        None => format!("Variant{n}"),
    }
}

/// A word for a type that has no name.
fn kind_name(ty: &Ty) -> Option<String> {
    Some(match ty {
        Ty::Null => "Null".to_owned(),
        Ty::Bool => "Boolean".to_owned(),
        Ty::Integer(_) => "Integer".to_owned(),
        Ty::Number => "Number".to_owned(),
        Ty::Text => "String".to_owned(),
        Ty::Uuid => "Uuid".to_owned(),
        Ty::Date => "Date".to_owned(),
        Ty::DateTime => "DateTime".to_owned(),
        Ty::Ip(name) => (*name).to_owned(),
        Ty::Any => "Any".to_owned(),
        Ty::Object | Ty::Map(_) => "Object".to_owned(),
        Ty::List(_) => "Array".to_owned(),
        Ty::Option(inner) | Ty::Boxed(inner) => kind_name(inner)?,
        Ty::Named(_) => return None,
    })
}

/// Words with names as variants that differ.
fn words<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Word> {
    let mut names = BTreeSet::new();
    let texts: BTreeMap<usize, &str> = texts.enumerate().collect();
    let mut known = BTreeSet::new();
    let texts: Vec<&str> = texts.into_values().filter(|text| known.insert(*text)).collect();
    let plain: Vec<String> = texts.iter().map(|text| pascal(text)).collect();
    let mut words = Vec::new();
    for (text, name) in texts.iter().zip(&plain) {
        let shared = plain.iter().filter(|other| *other == name).count() > 1;
        let bare = !text.is_empty() && !text.chars().any(char::is_alphanumeric);
        let wanted = if shared || bare { spelled(text) } else { name.clone() };
        words.push(Word { text: (*text).to_owned(), variant: free_variant(&mut names, &wanted) });
    }
    words
}

/// A word whose signs are written out.
fn spelled(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let name = match c {
            '+' => "Plus",
            '-' => "Minus",
            '*' => "Star",
            '/' => "Slash",
            '<' => "Less",
            '>' => "Greater",
            '=' => "Equal",
            '!' => "Not",
            '.' => "Dot",
            '%' => "Percent",
            '&' => "And",
            '|' => "Or",
            '~' => "Tilde",
            '^' => "Caret",
            '#' => "Hash",
            '@' => "At",
            '$' => "Dollar",
            '?' => "Question",
            ':' => "Colon",
            ',' => "Comma",
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push(' ');
        out.push_str(name);
        out.push(' ');
    }
    if text.is_empty() { "Empty".to_owned() } else { pascal(out.trim()) }
}

fn free_variant(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let wanted = if UNNAMEABLE.contains(&wanted) { format!("{wanted}_") } else { wanted.to_owned() };
    let numbered = (2..).map(|n| format!("{wanted}{n}"));
    let name = std::iter::once(wanted.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(wanted);
    taken.insert(name.clone());
    name
}

/// A name of a field that no other has.
fn free(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let numbered = (2..).map(|n| format!("{wanted}_{n}"));
    let name = std::iter::once(wanted.to_owned()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_else(|| wanted.to_owned());
    taken.insert(name.clone());
    name
}
