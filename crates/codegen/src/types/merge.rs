//! What a schema says once everything is merged that it is put together of.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Types;
use super::ty::{reference, type_of};

/// What a schema says after everything that it is put together of was merged.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) properties: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    /// Of each part that is closed, the properties that it has.
    pub(super) closed: Vec<BTreeSet<String>>,
    pub(super) extra: Option<Value>,
    pub(super) is_object: bool,
    /// The parts with a choice.
    pub(super) unions: Vec<Value>,
    /// The parts that are no objects.
    pub(super) scalars: Vec<Value>,
}

/// How much an object says, as [`Types::says`] has it.
const OBJECT: u8 = 3;

impl Types<'_> {
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
        let branches = |key: &str| {
            map.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
        };
        branches("allOf").iter().for_each(|branch| self.merge(branch, flat, seen));
        for key in ["anyOf", "oneOf"] {
            match branches(key) {
                [] => {}
                [only] => {
                    self.merge(only, flat, seen);
                    // The word that says which is a property, also where there is one branch.
                    if let Some(property) = map
                        .get("discriminator")
                        .and_then(|d| d.get("propertyName"))
                        .and_then(Value::as_str)
                    {
                        flat.properties
                            .entry(property.to_owned())
                            .or_insert_with(|| json!({ "type": "string" }));
                    }
                }
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
                    "allOf"
                        | "anyOf"
                        | "oneOf"
                        | "description"
                        | "title"
                        | "example"
                        | "deprecated"
                        | "discriminator"
                        | "externalDocs"
                ) || key.starts_with("x-")
            };
            let own: Map<String, Value> = map
                .iter()
                .filter(|(key, _)| !silent(key))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect();
            if own.keys().any(|key| {
                !matches!(key.as_str(), "default" | "nullable" | "readOnly" | "writeOnly")
            }) {
                flat.scalars.push(Value::Object(own));
            }
            return;
        }
        flat.is_object = true;
        let mut own = BTreeSet::new();
        for (name, property) in
            map.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            own.insert(name.clone());
            let known = flat.properties.remove(name);
            flat.properties.insert(name.clone(), self.narrower(known, property));
        }
        flat.required.extend(
            map.get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
        if map.get("additionalProperties") == Some(&Value::Bool(false))
            || map.get("unevaluatedProperties") == Some(&Value::Bool(false))
        {
            if map.contains_key("unevaluatedProperties") {
                own.extend(flat.properties.keys().cloned());
            }
            if !map.contains_key("patternProperties") {
                flat.closed.push(own);
            }
        }
        match (
            map.get("patternProperties").and_then(Value::as_object),
            map.get("additionalProperties"),
        ) {
            // Names of one pattern, and no others.
            (Some(patterns), Some(Value::Bool(false))) if patterns.len() == 1 => {
                flat.extra = patterns.values().next().cloned();
            }
            (Some(_), _) => flat.extra = Some(json!({})),
            (None, Some(values @ Value::Object(_))) => {
                flat.extra.get_or_insert_with(|| values.clone());
            }
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
            return self
                .schemas
                .get(&name)
                .filter(|_| depth > 0)
                .map_or(0, |target| self.says(target, depth - 1));
        }
        let branches = ["allOf", "anyOf", "oneOf"]
            .into_iter()
            .filter_map(|key| schema.get(key)?.as_array())
            .flatten();
        let inner = branches
            .map(|branch| if depth > 0 { self.says(branch, depth - 1) } else { 0 })
            .max()
            .unwrap_or(0);
        let own = match schema.get("enum").and_then(Value::as_array) {
            Some(words) if words.len() == 1 => 5,
            Some(_) => 4,
            None => match type_of(schema) {
                "" => 0,
                "object" => OBJECT,
                "string"
                    if ["format", "pattern", "maxLength", "minLength"]
                        .iter()
                        .any(|key| schema.get(*key).is_some()) =>
                {
                    2
                }
                _ => 1,
            },
        };
        own.max(inner)
    }

    /// A choice that only says which of the object's own properties must be there together is a
    /// rule for the validator, not a type.
    pub(super) fn drop_rules(&self, flat: &mut Flat) {
        fn is_rule(branch: &Value, properties: &BTreeMap<String, Value>) -> bool {
            branch.as_object().is_some_and(|map| {
                map.iter().all(|(key, value)| match key.as_str() {
                    "required"
                    | "not"
                    | "minProperties"
                    | "maxProperties"
                    | "description"
                    | "title"
                    | "additionalProperties" => true,
                    "type" => value == "object",
                    "properties" => value
                        .as_object()
                        .is_some_and(|own| own.keys().all(|name| properties.contains_key(name))),
                    "allOf" | "anyOf" | "oneOf" => value
                        .as_array()
                        .is_some_and(|all| all.iter().all(|b| is_rule(b, properties))),
                    _ => false,
                })
            })
        }
        let properties = &flat.properties;
        flat.unions.retain(|union| {
            let mut branches =
                ["anyOf", "oneOf"].into_iter().filter_map(|key| union[key].as_array()).flatten();
            !branches.all(|branch| is_rule(branch, properties))
        });
    }
}
