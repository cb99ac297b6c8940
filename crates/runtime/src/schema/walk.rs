//! Values against schemas.
//!
//! Two walks over the same rules: [`holds`] says whether a value is allowed and stops at the first
//! that it is not, [`violations`] then says what is wrong. A value that is deep and a schema that
//! leads to itself meet once for each part of the value: what was found there is kept, so that
//! choices within choices cost the product of both and not a power of it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::number::{self, Real};
use super::rule::{Rule, Schema, types};

/// What is wrong with a value.
#[derive(Debug)]
pub(crate) struct Violation {
    /// The JSON pointer of the part of the value.
    pub(crate) pointer: String,
    /// The keyword of the schema.
    pub(crate) rule: &'static str,
    /// For the caller: without the value.
    pub(crate) message: String,
    kind: Kind,
}

/// What decides which branch of a choice was meant.
#[derive(Debug)]
enum Kind {
    Type,
    Words,
    /// What is wrong under each branch.
    Choice(Vec<Vec<Violation>>),
    Other,
}

/// How much is said of one value: of a choice, all that is wrong under each branch is looked at.
const MOST_CYCLES: usize = 512;
const MOST_IN_BRANCH: usize = 64;

/// Whether a schema allows a value.
pub(crate) fn holds(schema: Schema, value: &Value) -> bool {
    Walk::default().holds(schema, value)
}

/// What is wrong with a value that a schema does not allow.
pub(crate) fn violation(schema: Schema, value: &Value) -> Option<Violation> {
    let mut found = Found {
        walk: Walk::default(),
        path: Vec::new(),
        all: Vec::new(),
        limit: 1,
        cycles: MOST_CYCLES,
        name: None,
    };
    found.look(schema, value);
    let first = found.all.into_iter().next()?;
    Some(plainest(first))
}

/// Of a choice that none of its branches allows, what hinders the one branch that was meant: whose
/// type the value has, and whose tag. That a value may be null as well is not what is wrong with
/// it.
fn plainest(mut violation: Violation) -> Violation {
    loop {
        let Kind::Choice(branches) = &mut violation.kind else { return violation };
        let path = &violation.pointer;
        let is_other = |violation: &Violation| match violation.kind {
            Kind::Type => &violation.pointer == path,
            Kind::Words => violation
                .pointer
                .strip_prefix(path.as_str())
                .is_some_and(|rest| rest.matches('/').count() == 1),
            _ => false,
        };
        let mut meant = branches
            .iter()
            .enumerate()
            .filter(|(_, branch)| !branch.iter().any(is_other))
            .map(|(n, _)| n);
        let (Some(only), None) = (meant.next(), meant.next()) else { return violation };
        if branches[only].is_empty() {
            return violation;
        }
        violation = branches[only].swap_remove(0);
    }
}

type Place = (*const Schema, *const Value);

#[derive(Debug, Default)]
struct Walk {
    /// What schemas that lead to themselves have said of parts of the value.
    known: HashMap<Place, bool>,
    /// Which of them are being looked at for what they have looked at.
    marked: Vec<Place>,
}

fn type_of(value: &Value) -> u8 {
    match value {
        Value::Null => types::NULL,
        Value::Bool(_) => types::BOOLEAN,
        Value::Number(number) if number::is_integer(number) => types::INTEGER | types::NUMBER,
        Value::Number(_) => types::NUMBER,
        Value::String(_) => types::STRING,
        Value::Array(_) => types::ARRAY,
        Value::Object(_) => types::OBJECT,
    }
}

fn characters(text: &str) -> u64 {
    text.chars().count() as u64
}

fn has_two_equal(items: &[Value]) -> bool {
    let mut seen = HashMap::<String, Vec<&Value>>::new();
    items.iter().any(|item| {
        let alike = seen.entry(hashed(item)).or_default();
        let is_there = alike.iter().any(|other| equal(other, item));
        alike.push(item);
        is_there
    })
}

/// The same for equal values.
fn hashed(value: &Value) -> String {
    match value {
        Value::Number(number) => {
            number.as_f64().map_or_else(String::new, |number| (number + 0.0).to_string())
        }
        Value::Array(items) => items.iter().map(|item| hashed(item) + ",").collect(),
        Value::Object(map) => {
            let mut names: Vec<&String> = map.keys().collect();
            names.sort();
            names.iter().map(|name| format!("{name}:{},", hashed(&map[name.as_str()]))).collect()
        }
        other => other.to_string(),
    }
}

/// Whether two values are the same; `1` is `1.0`.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => Real::of(one)
            .zip(Real::of(other))
            .is_some_and(|(one, other)| one.order(&other) == Some(std::cmp::Ordering::Equal)),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, one)| other.get(name).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}

/// Whether a rule that looks at no other schema holds.
fn holds_alone(rule: &Rule, value: &Value) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = |limit: &super::rule::Literal| {
        if let Value::Number(number) = value { limit.order(number) } else { None }
    };
    match (rule, value) {
        (Rule::Never(_), _) => false,
        (Rule::Type(allowed), _) => type_of(value) & allowed != 0,
        (Rule::Const(literal), _) => literal.is(value),
        (Rule::Enum(literals), _) => literals.iter().any(|literal| literal.is(value)),
        (Rule::Minimum(limit), Value::Number(_)) => matches!(order(limit), Some(Greater | Equal)),
        (Rule::Maximum(limit), Value::Number(_)) => matches!(order(limit), Some(Less | Equal)),
        (Rule::ExclusiveMinimum(limit), Value::Number(_)) => order(limit) == Some(Greater),
        (Rule::ExclusiveMaximum(limit), Value::Number(_)) => order(limit) == Some(Less),
        (Rule::MultipleOf(of), Value::Number(number)) => number::is_multiple(number, of.binary()),
        (Rule::MinLength(least), Value::String(text)) => characters(text) >= *least,
        (Rule::MaxLength(most), Value::String(text)) => {
            text.len() as u64 <= *most || characters(text) <= *most
        }
        (Rule::Pattern(pattern), Value::String(text)) => pattern.is_in(text),
        (Rule::Format(format), Value::String(text)) => format.is(text),
        (Rule::MinItems(least), Value::Array(items)) => items.len() as u64 >= *least,
        (Rule::MaxItems(most), Value::Array(items)) => items.len() as u64 <= *most,
        (Rule::UniqueItems, Value::Array(items)) => !has_two_equal(items),
        (Rule::MinProperties(least), Value::Object(map)) => map.len() as u64 >= *least,
        (Rule::MaxProperties(most), Value::Object(map)) => map.len() as u64 <= *most,
        (Rule::Required(names), Value::Object(map)) => {
            names.iter().all(|name| map.contains_key(*name))
        }
        (Rule::DependentRequired(list), Value::Object(map)) => list.iter().all(|(name, others)| {
            !map.contains_key(*name) || others.iter().all(|other| map.contains_key(*other))
        }),
        _ => true,
    }
}

/// The properties that neither of the names nor of the patterns are.
fn others<'a>(
    map: &'a Map<String, Value>,
    names: &'static [&'static str],
    patterns: &'static [&'static super::rule::Pattern],
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    map.iter().filter(|(name, _)| {
        names.binary_search(&name.as_str()).is_err()
            && !patterns.iter().any(|pattern| pattern.is_in(name))
    })
}

impl Walk {
    fn holds(&mut self, schema: Schema, value: &Value) -> bool {
        schema.iter().all(|rule| self.rule_holds(schema, rule, value))
    }

    fn rule_holds(&mut self, schema: Schema, rule: &'static Rule, value: &Value) -> bool {
        match (rule, value) {
            (Rule::Ref(target), _) => self.holds(target, value),
            (Rule::Cycle(target), _) => self.cycle(target, value),
            (Rule::AllOf(branches), _) => branches.iter().all(|branch| self.holds(branch, value)),
            (Rule::AnyOf(branches), _) => branches.iter().any(|branch| self.holds(branch, value)),
            (Rule::OneOf(branches), _) => {
                branches.iter().filter(|branch| self.holds(branch, value)).take(2).count() == 1
            }
            (Rule::Not(inner, _), _) => !self.holds(inner, value),
            (Rule::If(first, then, otherwise), _) => {
                let next = if self.holds(first, value) { then } else { otherwise };
                self.holds(next, value)
            }
            (Rule::Properties(list), Value::Object(map)) => list
                .iter()
                .all(|(name, inner)| map.get(*name).is_none_or(|value| self.holds(inner, value))),
            (Rule::PatternProperties(list), Value::Object(map)) => {
                list.iter().all(|(pattern, inner)| {
                    map.iter().all(|(name, value)| !pattern.is_in(name) || self.holds(inner, value))
                })
            }
            (Rule::AdditionalProperties { names, patterns, schema }, Value::Object(map)) => {
                others(map, names, patterns).all(|(_, value)| self.holds(schema, value))
            }
            // A name is a value of its own, which is gone afterwards: nothing is kept of it.
            (Rule::PropertyNames(inner), Value::Object(map)) => {
                map.keys().all(|name| holds(inner, &Value::String(name.clone())))
            }
            (Rule::DependentSchemas(list), Value::Object(map)) => list
                .iter()
                .all(|(name, inner)| !map.contains_key(*name) || self.holds(inner, value)),
            (Rule::Items(first, inner), Value::Array(items)) => {
                items.iter().skip(*first).all(|item| self.holds(inner, item))
            }
            (Rule::PrefixItems(list), Value::Array(items)) => {
                list.iter().zip(items).all(|(inner, item)| self.holds(inner, item))
            }
            (Rule::Contains { schema, least, most }, Value::Array(items)) => counted_wrong(
                items.iter().filter(|item| self.holds(schema, item)).count() as u64,
                *least,
                *most,
            )
            .is_none(),
            (Rule::UnevaluatedProperties(inner), Value::Object(map)) => {
                let looked_at = self.properties_looked_at(schema, rule, value);
                map.iter()
                    .enumerate()
                    .all(|(n, (_, value))| looked_at[n] || self.holds(inner, value))
            }
            (Rule::UnevaluatedItems(inner), Value::Array(items)) => {
                let looked_at = self.items_looked_at(schema, rule, value);
                items.iter().enumerate().all(|(n, item)| looked_at[n] || self.holds(inner, item))
            }
            _ => holds_alone(rule, value),
        }
    }

    /// A schema that leads to itself: where it is asked again of the same value, it allows what the
    /// rest allows.
    fn cycle(&mut self, target: &'static Schema, value: &Value) -> bool {
        let place: Place = (std::ptr::from_ref(target), std::ptr::from_ref(value));
        if let Some(known) = self.known.get(&place) {
            return *known;
        }
        self.known.insert(place, true);
        let holds = self.holds(target, value);
        self.known.insert(place, holds);
        holds
    }

    /// Which properties of an object the rules of a schema have looked at, but for one rule.
    fn properties_looked_at(
        &mut self,
        schema: Schema,
        but: &'static Rule,
        value: &Value,
    ) -> Vec<bool> {
        let Value::Object(map) = value else { return Vec::new() };
        let mut all = vec![false; map.len()];
        self.mark(schema, Some(but), value, &mut |rule, walk| {
            for ((name, part), looked_at) in map.iter().zip(all.iter_mut()) {
                *looked_at |= match rule {
                    Rule::Properties(list) => list.iter().any(|(known, _)| known == name),
                    Rule::PatternProperties(list) => {
                        list.iter().any(|(pattern, _)| pattern.is_in(name))
                    }
                    Rule::AdditionalProperties { names, patterns, .. } => {
                        names.binary_search(&name.as_str()).is_err()
                            && !patterns.iter().any(|pattern| pattern.is_in(name))
                    }
                    Rule::UnevaluatedProperties(inner) => walk.holds(inner, part),
                    _ => false,
                };
            }
        });
        all
    }

    /// Which items of a list the rules of a schema have looked at, but for one rule.
    fn items_looked_at(&mut self, schema: Schema, but: &'static Rule, value: &Value) -> Vec<bool> {
        let Value::Array(items) = value else { return Vec::new() };
        let mut all = vec![false; items.len()];
        self.mark(schema, Some(but), value, &mut |rule, walk| {
            for (n, (item, looked_at)) in items.iter().zip(all.iter_mut()).enumerate() {
                *looked_at |= match rule {
                    Rule::PrefixItems(list) => n < list.len(),
                    Rule::Items(first, _) => n >= *first,
                    Rule::Contains { schema, .. } => walk.holds(schema, item),
                    Rule::UnevaluatedItems(inner) => walk.holds(inner, item),
                    _ => false,
                };
            }
        });
        all
    }

    /// Shows all rules that have looked at a value: those of the branches that allow it as well.
    fn mark(
        &mut self,
        schema: Schema,
        but: Option<&'static Rule>,
        value: &Value,
        see: &mut dyn FnMut(&'static Rule, &mut Self),
    ) {
        for rule in schema.iter().filter(|rule| but.is_none_or(|but| !std::ptr::eq(*rule, but))) {
            match rule {
                Rule::Ref(target) => self.mark(target, None, value, see),
                Rule::Cycle(target) => {
                    let place: Place =
                        (std::ptr::from_ref::<Schema>(target), std::ptr::from_ref(value));
                    if !self.marked.contains(&place) {
                        self.marked.push(place);
                        self.mark(target, None, value, see);
                        self.marked.pop();
                    }
                }
                Rule::AllOf(branches) | Rule::AnyOf(branches) | Rule::OneOf(branches) => {
                    for branch in *branches {
                        if self.holds(branch, value) {
                            self.mark(branch, None, value, see);
                        }
                    }
                }
                Rule::If(first, then, otherwise) => {
                    if self.holds(first, value) {
                        self.mark(first, None, value, see);
                        self.mark(then, None, value, see);
                    } else {
                        self.mark(otherwise, None, value, see);
                    }
                }
                Rule::DependentSchemas(list) => {
                    for (name, inner) in *list {
                        if value.get(*name).is_some() {
                            self.mark(inner, None, value, see);
                        }
                    }
                }
                rule => see(rule, self),
            }
        }
    }
}

/// The keyword that a count of items breaks.
fn counted_wrong(count: u64, least: Option<u64>, most: Option<u64>) -> Option<&'static str> {
    match (least, most) {
        (None, None) if count == 0 => Some("contains"),
        (Some(least), _) if count < least => Some("minContains"),
        (None, Some(_)) if count == 0 => Some("maxContains"),
        (_, Some(most)) if count > most => Some("maxContains"),
        _ => None,
    }
}

enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

/// The walk that says what is wrong.
struct Found<'a> {
    walk: Walk,
    path: Vec<Step<'a>>,
    all: Vec<Violation>,
    /// So many are enough.
    limit: usize,
    /// How often a schema that leads to itself may still be looked into.
    cycles: usize,
    /// The name that is looked at in place of a value.
    name: Option<String>,
}

impl<'a> Found<'a> {
    fn look(&mut self, schema: Schema, value: &'a Value) {
        for rule in schema {
            if self.all.len() >= self.limit {
                return;
            }
            self.look_at(schema, rule, value);
        }
    }

    fn within(&mut self, step: Step<'a>, schema: Schema, value: &'a Value) {
        if self.all.len() < self.limit {
            self.path.push(step);
            self.look(schema, value);
            self.path.pop();
        }
    }

    fn look_at(&mut self, schema: Schema, rule: &'static Rule, value: &'a Value) {
        match (rule, value) {
            (Rule::Ref(target), _) => self.look(target, value),
            (Rule::Cycle(target), _) => {
                if !self.walk.cycle(target, value) && self.cycles > 0 {
                    self.cycles -= 1;
                    self.look(target, value);
                }
            }
            (Rule::AllOf(branches), _) => branches.iter().for_each(|branch| self.look(branch, value)),
            (Rule::AnyOf(branches), _) => {
                if !self.walk.rule_holds(schema, rule, value) {
                    self.choice("anyOf", branches, value);
                }
            }
            (Rule::OneOf(branches), _) => match branches.iter().filter(|branch| self.walk.holds(branch, value)).take(2).count() {
                0 => self.choice("oneOf", branches, value),
                1 => {}
                _ => self.say("oneOf", |it| format!("{it} is valid under more than one of the schemas listed in the 'oneOf' keyword")),
            },
            (Rule::Not(inner, text), _) => {
                if self.walk.holds(inner, value) {
                    self.say("not", |it| format!("{text} is not allowed for {it}"));
                }
            }
            (Rule::If(first, then, otherwise), _) => {
                let next = if self.walk.holds(first, value) { then } else { otherwise };
                self.look(next, value);
            }
            (Rule::Properties(list), Value::Object(map)) => {
                for (name, inner) in *list {
                    if let Some((name, value)) = map.get_key_value(*name) {
                        self.within(Step::Name(name), inner, value);
                    }
                }
            }
            (Rule::PatternProperties(list), Value::Object(map)) => {
                for (name, value) in map {
                    for (pattern, inner) in *list {
                        if pattern.is_in(name) {
                            self.within(Step::Name(name), inner, value);
                        }
                    }
                }
            }
            (Rule::AdditionalProperties { names, patterns, schema: [Rule::Never(_)] }, Value::Object(map)) => {
                let unexpected: Vec<&String> = others(map, names, patterns).map(|(name, _)| name).collect();
                self.unexpected("additionalProperties", "Additional properties", &unexpected);
            }
            (Rule::AdditionalProperties { names, patterns, schema }, Value::Object(map)) => {
                for (name, value) in others(map, names, patterns) {
                    self.within(Step::Name(name), schema, value);
                }
            }
            (Rule::PropertyNames(inner), Value::Object(map)) => {
                for name in map.keys() {
                    let shown = Value::String(name.clone());
                    let mut found = Found {
                        walk: Walk::default(),
                        path: Vec::new(),
                        all: Vec::new(),
                        limit: self.limit - self.all.len().min(self.limit),
                        cycles: self.cycles,
                        name: Some(shown.to_string()),
                    };
                    found.look(inner, &shown);
                    let here = self.pointer();
                    let named = |violation: Violation| Violation { pointer: here.clone(), kind: Kind::Other, ..violation };
                    self.all.extend(found.all.into_iter().map(named));
                }
            }
            (Rule::DependentRequired(list), Value::Object(map)) => {
                for (_, others) in list.iter().filter(|(name, _)| map.contains_key(*name)) {
                    self.missing("dependentRequired", others, map);
                }
            }
            (Rule::Required(names), Value::Object(map)) => self.missing("required", names, map),
            (Rule::DependentSchemas(list), Value::Object(map)) => {
                for (_, inner) in list.iter().filter(|(name, _)| map.contains_key(*name)) {
                    self.look(inner, value);
                }
            }
            (Rule::Items(first, inner), Value::Array(items)) => {
                for (n, item) in items.iter().enumerate().skip(*first) {
                    self.within(Step::Index(n), inner, item);
                }
            }
            (Rule::PrefixItems(list), Value::Array(items)) => {
                for (n, (inner, item)) in list.iter().zip(items).enumerate() {
                    self.within(Step::Index(n), inner, item);
                }
            }
            (Rule::Contains { schema, least, most }, Value::Array(items)) => {
                let count = items.iter().filter(|item| self.walk.holds(schema, item)).count() as u64;
                if let Some(keyword) = counted_wrong(count, *least, *most) {
                    self.say(keyword, |it| format!("None of {it} are valid under the given schema"));
                }
            }
            (Rule::UnevaluatedProperties(inner), Value::Object(map)) => {
                let looked_at = self.walk.properties_looked_at(schema, rule, value);
                let left = map.iter().zip(looked_at).filter(|((_, value), looked_at)| !looked_at && !self.walk.holds(inner, value));
                let unexpected: Vec<&String> = left.map(|((name, _), _)| name).collect();
                self.unexpected("unevaluatedProperties", "Unevaluated properties", &unexpected);
            }
            (Rule::UnevaluatedItems(inner), Value::Array(items)) => {
                let looked_at = self.walk.items_looked_at(schema, rule, value);
                let count = items.iter().zip(looked_at).filter(|(item, looked_at)| !looked_at && !self.walk.holds(inner, item)).count();
                if count > 0 {
                    let end = if count == 1 { "" } else { "s" };
                    self.say("unevaluatedItems", |_| format!("Unevaluated items are not allowed ({count} item{end})"));
                }
            }
            _ => {
                if !holds_alone(rule, value) {
                    self.alone(rule);
                }
            }
        }
    }

    /// What a rule that looks at no other schema says.
    fn alone(&mut self, rule: &'static Rule) {
        let end =
            |count: u64, one: &'static str, many: &'static str| if count == 1 { one } else { many };
        match rule {
            Rule::Never(keyword) => {
                self.say(keyword, |it| format!("False schema does not allow {it}"))
            }
            Rule::Type(allowed) => {
                let names =
                    types::NAMES.iter().enumerate().filter(|(n, _)| allowed & (1 << n) != 0);
                let names: Vec<String> = names.map(|(_, name)| format!("\"{name}\"")).collect();
                let end = end(names.len() as u64, "", "s");
                self.add(Kind::Type, "type", |it| {
                    format!("{it} is not of type{end} {}", names.join(", "))
                });
            }
            Rule::Const(literal) => {
                self.add(Kind::Words, "const", |_| format!("{literal} was expected"))
            }
            Rule::Enum(literals) => self
                .add(Kind::Words, "enum", |it| format!("{it} is not one of {}", listed(literals))),
            Rule::Minimum(limit) => {
                self.say("minimum", |it| format!("{it} is less than the minimum of {limit}"))
            }
            Rule::Maximum(limit) => {
                self.say("maximum", |it| format!("{it} is greater than the maximum of {limit}"))
            }
            Rule::ExclusiveMinimum(limit) => {
                self.say("exclusiveMinimum", |it| {
                    format!("{it} is less than or equal to the minimum of {limit}")
                });
            }
            Rule::ExclusiveMaximum(limit) => {
                self.say("exclusiveMaximum", |it| {
                    format!("{it} is greater than or equal to the maximum of {limit}")
                });
            }
            Rule::MultipleOf(of) => {
                self.say("multipleOf", |it| format!("{it} is not a multiple of {}", of.binary()))
            }
            Rule::MinLength(n) => self.say("minLength", |it| {
                format!("{it} is shorter than {n} character{}", end(*n, "", "s"))
            }),
            Rule::MaxLength(n) => self.say("maxLength", |it| {
                format!("{it} is longer than {n} character{}", end(*n, "", "s"))
            }),
            Rule::MinItems(n) => self
                .say("minItems", |it| format!("{it} has less than {n} item{}", end(*n, "", "s"))),
            Rule::MaxItems(n) => self
                .say("maxItems", |it| format!("{it} has more than {n} item{}", end(*n, "", "s"))),
            Rule::MinProperties(n) => self.say("minProperties", |it| {
                format!("{it} has less than {n} propert{}", end(*n, "y", "ies"))
            }),
            Rule::MaxProperties(n) => self.say("maxProperties", |it| {
                format!("{it} has more than {n} propert{}", end(*n, "y", "ies"))
            }),
            Rule::Pattern(pattern) => {
                self.say("pattern", |it| format!("{it} does not match \"{}\"", pattern.as_str()))
            }
            Rule::Format(format) => {
                self.say("format", |it| format!("{it} is not a \"{}\"", format.name()))
            }
            Rule::UniqueItems => {
                self.say("uniqueItems", |it| format!("{it} has non-unique elements"))
            }
            _ => {}
        }
    }

    fn choice(&mut self, keyword: &'static str, branches: &'static [Schema], value: &'a Value) {
        let (outer, limit) =
            (std::mem::take(&mut self.all), std::mem::replace(&mut self.limit, MOST_IN_BRANCH));
        let mut under = Vec::new();
        for branch in branches {
            self.look(branch, value);
            under.push(std::mem::take(&mut self.all));
        }
        (self.all, self.limit) = (outer, limit);
        let message = |it: &str| {
            format!("{it} is not valid under any of the schemas listed in the '{keyword}' keyword")
        };
        self.add(Kind::Choice(under), keyword, message);
    }

    fn missing(&mut self, keyword: &'static str, names: &[&str], map: &Map<String, Value>) {
        for name in names.iter().filter(|name| !map.contains_key(**name)) {
            let name = Value::from(*name);
            self.say(keyword, |_| format!("{name} is a required property"));
        }
    }

    fn unexpected(&mut self, keyword: &'static str, what: &str, names: &[&String]) {
        if names.is_empty() {
            return;
        }
        let shown: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        let end = if names.len() == 1 { "was" } else { "were" };
        self.say(keyword, |_| {
            format!("{what} are not allowed ({} {end} unexpected)", shown.join(", "))
        });
    }

    fn say(&mut self, rule: &'static str, message: impl FnOnce(&str) -> String) {
        self.add(Kind::Other, rule, message);
    }

    /// The value itself stays out of the message: it can be large, and it can be a secret.
    fn add(&mut self, kind: Kind, rule: &'static str, message: impl FnOnce(&str) -> String) {
        if self.all.len() < self.limit {
            let message = message(self.name.as_deref().unwrap_or("the value"));
            self.all.push(Violation { pointer: self.pointer(), rule, message, kind });
        }
    }

    fn pointer(&self) -> String {
        let step = |step: &Step<'_>| match step {
            Step::Name(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Index(n) => format!("/{n}"),
        };
        self.path.iter().map(step).collect()
    }
}

/// The first words of many.
fn listed(literals: &[super::rule::Literal]) -> String {
    const MOST: usize = 3;
    let shown = |literals: &[super::rule::Literal]| {
        literals.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    match literals {
        [] => String::new(),
        [only] => only.to_string(),
        _ if literals.len() > MOST => {
            format!(
                "{} or {} other candidates",
                shown(&literals[..MOST - 1]),
                literals.len() - (MOST - 1)
            )
        }
        [first @ .., last] => format!("{} or {last}", shown(first)),
    }
}
