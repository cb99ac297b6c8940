//! A choice as a union: its variants, their names, and the property whose word says which.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Types;
use super::merge::Flat;
use super::shape::{Shape, Union, Variant, Word};
use super::ty::{Ty, reference, type_of};
use super::words::{free_variant, words};
use crate::naming::pascal;

/// How many branches a union may have that is made of several unions.
const BRANCH_LIMIT: usize = 256;

impl Types<'_> {
    pub(super) fn union(&mut self, name: &str, schema: &Value, mut flat: Flat) -> Shape {
        let union = flat.unions.remove(0);
        let branches: Vec<Value> = ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|key| union[key].as_array())
            .flatten()
            .cloned()
            .collect();
        let beside = !flat.properties.is_empty() || !flat.unions.is_empty() || flat.extra.is_some();
        if beside && branches.len().saturating_pow(flat.unions.len() as u32 + 1) > BRANCH_LIMIT {
            self.warn(
                name,
                "this schema is a choice of too many combinations and is a JSON value in Rust",
            );
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
        let discriminator = union["discriminator"]["propertyName"]
            .as_str()
            .or(schema["discriminator"]["propertyName"].as_str());
        let tag = match discriminator {
            Some(property) => {
                self.words_of(&union, &branches, property).map(|words| (property.to_owned(), words))
            }
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
            variants.push(Variant {
                name: free_variant(&mut names, &wanted),
                ty,
                words,
                documentation,
            });
        }
        if let [only] = variants.as_slice() {
            return Shape::Wrapper(only.ty.clone());
        }
        if let Some(words) = self.open_words(&branches) {
            return Shape::OpenWords(words);
        }
        Shape::Union(Union { variants, tag: tag.map(|(property, _)| property) })
    }

    /// The words of a property that stand for each branch; nothing where two branches share one, or
    /// one has none.
    fn words_of(
        &self,
        union: &Value,
        branches: &[Value],
        property: &str,
    ) -> Option<Vec<Vec<String>>> {
        let mapping = union["discriminator"]["mapping"].as_object();
        let mut all = Vec::new();
        for branch in branches {
            let name = reference(branch)?;
            let leads_here = |target: &&Value| {
                target
                    .as_str()
                    .is_some_and(|target| target == name || Some(target) == branch["$ref"].as_str())
            };
            let mapped = mapping
                .into_iter()
                .flatten()
                .filter(|(_, target)| leads_here(target))
                .map(|(word, _)| word.clone());
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
            candidates = self
                .schemas
                .get(&reference(branches.first()?)?)
                .map(|schema| self.tags_inside(schema, 3))?;
        }
        candidates.into_iter().find_map(|property| {
            let words = branches
                .iter()
                .map(|branch| self.own_words(branch, &property, 4))
                .collect::<Option<Vec<_>>>()?;
            (differ(&words) && union.get("discriminator").is_none()).then_some((property, words))
        })
    }

    fn tags_inside(&self, schema: &Value, depth: u8) -> Vec<String> {
        let first =
            ["anyOf", "oneOf"].into_iter().find_map(|key| schema.get(key)?.as_array()?.first());
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
    pub(super) fn own_words(
        &self,
        branch: &Value,
        property: &str,
        depth: u8,
    ) -> Option<Vec<String>> {
        let flat = self.flat(branch);
        if let [union] = flat.unions.as_slice()
            && !flat.properties.contains_key(property)
        {
            let branches =
                ["anyOf", "oneOf"].into_iter().filter_map(|key| union[key].as_array()).flatten();
            let words = branches.map(|branch| {
                if depth > 0 { self.own_words(branch, property, depth - 1) } else { None }
            });
            return words
                .collect::<Option<Vec<_>>>()
                .map(|words| words.into_iter().flatten().collect());
        }
        flat.required.contains(property).then_some(())?;
        self.text_words(flat.properties.get(property)?, 8)
    }

    /// The words of a schema that is a text of some words.
    pub(super) fn text_words(&self, schema: &Value, depth: u8) -> Option<Vec<String>> {
        if let Some(name) = reference(schema) {
            return self
                .schemas
                .get(&name)
                .filter(|_| depth > 0)
                .and_then(|target| self.text_words(target, depth - 1));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values
                .iter()
                .filter(|value| !value.is_null())
                .map(|value| value.as_str().map(str::to_owned))
                .collect();
        }
        match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some(branches) if depth > 0 => {
                branches.iter().find_map(|branch| self.text_words(branch, depth - 1))
            }
            _ => None,
        }
    }

    pub(super) fn only_word(&self, schema: &Value) -> Option<String> {
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
                    let text = flat.scalars.first().filter(|_| {
                        !flat.is_object && flat.unions.is_empty() && flat.scalars.len() == 1
                    })?;
                    let rules = ["pattern", "minLength", "maxLength", "format"]
                        .iter()
                        .any(|key| text.get(*key).is_some());
                    (type_of(text) == "string" && !rules).then_some(())?;
                    any = true;
                }
            }
        }
        let mut known = BTreeSet::new();
        found.retain(|word| known.insert(word.clone()));
        (any && !found.is_empty()).then(|| words(found.iter().map(String::as_str)))
    }
}

/// Whether no word stands for two branches.
fn differ(words: &[Vec<String>]) -> bool {
    let mut known = BTreeSet::new();
    words.iter().all(|words| !words.is_empty())
        && words.iter().flatten().all(|word| known.insert(word))
}

/// The name of a variant: the word that stands for it, its title, or the name of its schema without
/// that of the union.
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
