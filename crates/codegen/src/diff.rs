//! What a change of a contract breaks: for clients that were made from the old one, and for
//! servers.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::load::Document;
use crate::model::{Body, Content, Model, Operation, Parameter, Place, Response};
use crate::problem::Problems;
use crate::yaml::{token, untoken};

/// Whom a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Clients of the old contract, at run time.
    Clients,
    /// Servers of the old contract, at compile time.
    Servers,
    /// Nobody.
    Nobody,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Whom it breaks.
    pub breaks: Side,
    /// The operation's id.
    pub operation: String,
    /// What has changed.
    pub message: String,
}

/// The changes from one contract to another, those that break clients first.
///
/// # Errors
/// The problems of one of them.
pub fn diff(old: &Document, new: &Document) -> Result<Vec<Change>, Problems> {
    let (old, new) = (Model::build(old)?, Model::build(new)?);
    let key = |operation: &Operation| (operation.path_shape(), operation.method.clone());
    let named = |model: &'_ Model, id: &str| model.operations.iter().any(|other| other.id == id);
    let mut changes = BTreeSet::new();
    let mut known = BTreeSet::new();
    for before in &old.operations {
        // An operation is known by its id, wherever it is; one that has another id by its place, unless
        // that is now the place of an operation that was elsewhere.
        let by_id = new.operations.iter().find(|other| other.id == before.id);
        let by_place = || {
            new.operations.iter().find(|other| key(other) == key(before) && !named(&old, &other.id))
        };
        let Some(after) = by_id.or_else(by_place) else {
            changes.insert(change(Side::Clients, before, "is gone"));
            continue;
        };
        known.insert(&after.id);
        let mut compare = Compare { old: &old, new: &new, before, after, changes: &mut changes };
        if key(after) != key(before) {
            compare.moved();
        }
        compare.operations();
    }
    for after in new.operations.iter().filter(|operation| !known.contains(&operation.id)) {
        changes.insert(change(Side::Servers, after, "is new; the trait has a method more"));
    }
    Ok(changes.into_iter().collect())
}

fn change(breaks: Side, operation: &Operation, message: impl Into<String>) -> Change {
    Change { breaks, operation: operation.id.clone(), message: message.into() }
}

struct Compare<'a> {
    old: &'a Model,
    new: &'a Model,
    before: &'a Operation,
    after: &'a Operation,
    changes: &'a mut BTreeSet<Change>,
}

impl Compare<'_> {
    fn add(&mut self, breaks: Side, message: impl Into<String>) {
        self.changes.insert(change(breaks, self.before, message));
    }

    fn moved(&mut self) {
        let place = |operation: &Operation| format!("`{} {}`", operation.method, operation.path);
        let (before, after) = (place(self.before), place(self.after));
        self.add(Side::Clients, format!("was {before} and is {after}"));
    }

    /// Whether a parameter came or went with a part of the path, which is a change of the path.
    fn is_of_the_move(&self, parameter: &Parameter) -> bool {
        parameter.place == Place::Path && self.before.path_shape() != self.after.path_shape()
    }

    fn operations(&mut self) {
        let (before, after) = (self.before, self.after);
        if before.id != after.id {
            self.add(Side::Servers, format!("is called `{}` now", after.id));
        }
        for parameter in &before.parameters {
            let name = name_of(parameter);
            match counterpart(parameter, before, after) {
                None if self.is_of_the_move(parameter) => {}
                None => self.add(
                    Side::Servers,
                    format!("{name} is gone; what clients send is not looked at"),
                ),
                Some(other) => {
                    if other.name != parameter.name {
                        self.add(Side::Servers, format!("{name} is called `{}` now", other.name));
                    }
                    if other.required && !parameter.required {
                        self.add(Side::Clients, format!("{name} must be given now"));
                    }
                    self.sent(&parameter.schema, &other.schema, &name);
                }
            }
        }
        for parameter in &after.parameters {
            if counterpart(parameter, after, before).is_some() || self.is_of_the_move(parameter) {
                continue;
            }
            let name = name_of(parameter);
            if parameter.required {
                self.add(Side::Clients, format!("{name} is new and must be given"));
            } else {
                self.add(Side::Servers, format!("{name} is new"));
            }
        }
        if after.body_required && !before.body_required {
            self.add(Side::Clients, "the body must be given now");
        }
        for body in &before.bodies {
            match after.bodies.iter().find(|other| other.all_media().contains(&body.media())) {
                None => {
                    self.add(Side::Clients, format!("the body may no longer be `{}`", body.media()))
                }
                Some(other) => {
                    if let (Some(old), Some(new)) = (schema_of(body), schema_of(other)) {
                        self.sent(old, new, "the body");
                    }
                }
            }
        }
        if before.security != after.security {
            self.add(Side::Clients, "who may call it has changed");
        }
        for response in &before.responses {
            let same = |other: &&Response| {
                other.status == response.status && other.variant == response.variant
            };
            match after.responses.iter().find(same) {
                None => {
                    self.add(Side::Servers, format!("`{}` is no longer returned", response.variant))
                }
                Some(other) => self.returned(response, other),
            }
        }
        for response in &after.responses {
            if !before.responses.iter().any(|other| other.covers(response.status)) {
                self.add(Side::Clients, format!("`{}` may be returned now", response.variant));
            }
        }
    }

    fn returned(&mut self, before: &Response, after: &Response) {
        match (&before.content, &after.content) {
            (Some(Content::Json(..)), Some(Content::Json(..))) => {
                let name = format!("the response `{}`", before.variant);
                let schema = |model: &Model, operation: &Operation| {
                    let key = match (before.span, before.status) {
                        (crate::model::Span::One, status) => status.to_string(),
                        (crate::model::Span::Hundred, status) => format!("{}XX", status / 100),
                        (crate::model::Span::Rest, _) => "default".to_owned(),
                    };
                    let place = format!(
                        "/paths/{}/{}/responses/{key}/content",
                        token(&operation.path),
                        operation.method.to_lowercase()
                    );
                    let content = model.typed.pointer(&place)?.as_object()?;
                    content
                        .iter()
                        .find(|(media, _)| crate::hoist::is_json(media))
                        .map(|(_, content)| crate::json_schema::draft2020(&content["schema"]))
                };
                if let (Some(old), Some(new)) =
                    (schema(self.old, self.before), schema(self.new, self.after))
                {
                    let (old_model, new_model) = (self.old, self.new);
                    let mut found = Vec::new();
                    // What is returned now must be what clients know.
                    narrower(
                        &new,
                        &old,
                        new_model,
                        old_model,
                        "",
                        &mut BTreeSet::new(),
                        &mut found,
                    );
                    found.into_iter().for_each(|(place, what)| {
                        self.add(Side::Clients, format!("{name}{place}: {what}"))
                    });
                }
            }
            (before_content, after_content)
                if before_content.as_ref().map(Content::media)
                    != after_content.as_ref().map(Content::media) =>
            {
                self.add(
                    Side::Clients,
                    format!("the response `{}` carries something else now", before.variant),
                );
            }
            _ => {}
        }
    }

    /// What clients send must still be taken.
    fn sent(&mut self, old: &Value, new: &Value, name: &str) {
        let mut found = Vec::new();
        narrower(old, new, self.old, self.new, "", &mut BTreeSet::new(), &mut found);
        found
            .into_iter()
            .for_each(|(place, what)| self.add(Side::Clients, format!("{name}{place}: {what}")));
    }
}

fn name_of(parameter: &Parameter) -> String {
    format!("{} `{}`", format!("{:?}", parameter.place).to_lowercase(), parameter.name)
}

/// The same parameter of another version of an operation. Clients do not send the names of those in
/// the path: in a path of the same shape, the place counts.
fn counterpart<'a>(
    parameter: &Parameter,
    here: &Operation,
    there: &'a Operation,
) -> Option<&'a Parameter> {
    let name = if parameter.place == Place::Path && here.path_shape() == there.path_shape() {
        let position = variables(&here.path).position(|name| name == parameter.name)?;
        variables(&there.path).nth(position)?
    } else {
        &parameter.name
    };
    there.parameters.iter().find(|other| other.name == name && other.place == parameter.place)
}

/// The names of the variables of a path.
fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next())
}

fn schema_of(body: &Body) -> Option<&Value> {
    match body {
        Body::Json { schema, .. }
        | Body::Form { schema, .. }
        | Body::Text { schema, .. }
        | Body::Items { schema, .. } => Some(schema),
        _ => None,
    }
}

fn target<'a>(schema: &'a Value, model: &'a Model) -> &'a Value {
    let mut schema = schema;
    for _ in 0..16 {
        let Some(name) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/definitions/"))
        else {
            break;
        };
        schema = model.definitions.get(&untoken(name)).unwrap_or(&Value::Null);
    }
    schema
}

/// Where values of one schema need not be values of another, keyword by keyword.
fn narrower(
    from: &Value,
    to: &Value,
    from_model: &Model,
    to_model: &Model,
    place: &str,
    seen: &mut BTreeSet<(String, String)>,
    found: &mut Vec<(String, String)>,
) {
    if from == to && from_model.definitions == to_model.definitions {
        return;
    }
    if !seen.insert((from.to_string(), to.to_string())) {
        return;
    }
    let (from, to) = (target(from, from_model), target(to, to_model));
    let (Some(old), Some(new)) = (from.as_object(), to.as_object()) else { return };
    let mut say = |what: String| found.push((place.to_owned(), what));
    let types = |map: &Map<String, Value>| -> Option<BTreeSet<String>> {
        Some(match map.get("type")? {
            Value::String(one) => BTreeSet::from([one.clone()]),
            several => {
                several.as_array()?.iter().filter_map(|ty| ty.as_str().map(str::to_owned)).collect()
            }
        })
    };
    match (types(old), types(new)) {
        (Some(old), Some(new)) => {
            let gone: Vec<&String> = old
                .iter()
                .filter(|ty| !(new.contains(*ty) || *ty == "integer" && new.contains("number")))
                .collect();
            if !gone.is_empty() {
                say(format!(
                    "it may no longer be {}",
                    gone.into_iter().cloned().collect::<Vec<_>>().join(", ")
                ));
            }
        }
        (None, Some(new)) if !old.contains_key("enum") => {
            say(format!("it must be {} now", new.into_iter().collect::<Vec<_>>().join(" or ")))
        }
        _ => {}
    }
    match (old.get("enum").and_then(Value::as_array), new.get("enum").and_then(Value::as_array)) {
        (Some(old), Some(new)) => {
            let gone: Vec<String> =
                old.iter().filter(|word| !new.contains(word)).map(Value::to_string).collect();
            if !gone.is_empty() {
                say(format!("{} may no longer stand there", gone.join(", ")));
            }
        }
        (None, Some(_)) => say("only some values may stand there now".to_owned()),
        _ => {}
    }
    for (key, greater_is_wider) in [
        ("maxLength", true),
        ("maxItems", true),
        ("maximum", true),
        ("exclusiveMaximum", true),
        ("maxProperties", true),
        ("minLength", false),
        ("minItems", false),
        ("minimum", false),
        ("exclusiveMinimum", false),
        ("minProperties", false),
    ] {
        let limit = |map: &Map<String, Value>| map.get(key).and_then(Value::as_f64);
        match (limit(old), limit(new)) {
            (Some(old), Some(new)) if (old > new) == greater_is_wider && old != new => {
                say(format!("`{key}` was {old} and is {new}"))
            }
            (None, Some(new)) => say(format!("`{key}` is {new} now")),
            _ => {}
        }
    }
    for key in ["pattern", "format", "multipleOf"] {
        if new.get(key).is_some_and(|new| old.get(key) != Some(new)) {
            say(format!("`{key}` is {} now", new[key]));
        }
    }
    let names = |map: &Map<String, Value>| -> BTreeSet<String> {
        map.get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    };
    for name in names(new).difference(&names(old)) {
        say(format!("`{name}` must be there"));
    }
    if new.get("additionalProperties") == Some(&Value::Bool(false)) {
        let known = |map: &Map<String, Value>| -> BTreeSet<String> {
            map.get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::keys)
                .cloned()
                .collect()
        };
        for name in known(old).difference(&known(new)) {
            say(format!("`{name}` may no longer be there"));
        }
        if old.get("additionalProperties") != Some(&Value::Bool(false)) {
            say("other properties may no longer be there".to_owned());
        }
    }
    if let (Some(old), Some(new)) = (
        old.get("properties").and_then(Value::as_object),
        new.get("properties").and_then(Value::as_object),
    ) {
        for (name, new) in new {
            if let Some(old) = old.get(name) {
                narrower(
                    old,
                    new,
                    from_model,
                    to_model,
                    &format!("{place}/{}", token(name)),
                    seen,
                    found,
                );
            }
        }
    }
    for key in ["items", "additionalProperties"] {
        if let (Some(old @ Value::Object(_)), Some(new @ Value::Object(_))) =
            (old.get(key), new.get(key))
        {
            narrower(old, new, from_model, to_model, &format!("{place}/*"), seen, found);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        match (old.get(key).and_then(Value::as_array), new.get(key).and_then(Value::as_array)) {
            (Some(old), Some(new))
                if old.len() == new.len() || (key != "allOf" && old.len() < new.len()) =>
            {
                for (old, new) in old.iter().zip(new) {
                    narrower(old, new, from_model, to_model, place, seen, found);
                }
            }
            (Some(_), Some(_)) | (None, Some(_)) => {
                found.push((place.to_owned(), format!("`{key}` says something else now")))
            }
            _ => {}
        }
    }
}
