//! Random values of a schema.

use regex_syntax::hir::{Hir, HirKind};
use serde_json::{Map, Number, Value, json};

/// Numbers that look random and are the same every time.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that begin with a number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a limit; 0 below 0.
    pub fn below(&mut self, limit: usize) -> usize {
        if limit == 0 { 0 } else { (self.next() % limit as u64) as usize }
    }

    fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// Where a value stands, which says what its texts may be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON body.
    Body,
    /// A parameter or a part: texts of letters and digits.
    Parameter,
}

/// How deep values are made before only what must be there is.
const DEPTH: u8 = 5;
/// How deep values are made at all.
const DEPTH_LIMIT: u8 = 24;

/// A value that a schema probably allows; nothing where none was found.
pub fn sample(
    schema: &Value,
    definitions: &Map<String, Value>,
    place: Place,
    dice: &mut Dice,
) -> Option<Value> {
    Sampler { definitions, place, dice }.value(schema, 0)
}

struct Sampler<'a> {
    definitions: &'a Map<String, Value>,
    place: Place,
    dice: &'a mut Dice,
}

impl Sampler<'_> {
    fn value(&mut self, schema: &Value, depth: u8) -> Option<Value> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let schema = self.flat(schema, 0)?;
        if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            return words.get(self.dice.below(words.len())).cloned();
        }
        let ty = match schema.get("type") {
            Some(Value::String(ty)) => ty.clone(),
            Some(Value::Array(types)) => {
                let others: Vec<&str> =
                    types.iter().filter_map(Value::as_str).filter(|ty| *ty != "null").collect();
                if others.is_empty()
                    || (others.len() < types.len() && (depth > DEPTH || self.dice.often(15)))
                {
                    return Some(Value::Null);
                }
                others[self.dice.below(others.len())].to_owned()
            }
            _ if schema.contains_key("properties")
                || schema.contains_key("required")
                || schema.contains_key("additionalProperties") =>
            {
                "object".to_owned()
            }
            _ if schema.contains_key("items") || schema.contains_key("prefixItems") => {
                "array".to_owned()
            }
            _ if ["pattern", "format", "minLength", "maxLength"]
                .iter()
                .any(|key| schema.contains_key(*key)) =>
            {
                "string".to_owned()
            }
            _ if schema.contains_key("minimum") || schema.contains_key("maximum") => {
                "number".to_owned()
            }
            _ => ["string", "integer", "boolean"][self.dice.below(3)].to_owned(),
        };
        match ty.as_str() {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(self.dice.often(50))),
            "integer" => self.integer(&schema),
            "number" => self.number(&schema),
            "array" => self.array(&schema, depth),
            "object" => self.object(&schema, depth),
            _ => self.text(&schema),
        }
    }

    /// A schema with a branch of each choice, and everything that holds together.
    fn flat(&mut self, schema: &Value, depth: u8) -> Option<Map<String, Value>> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        if let Some(name) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/definitions/"))
        {
            let name = name.replace("~1", "/").replace("~0", "~");
            let target = self.definitions.get(&name)?.clone();
            return self.flat(&target, depth + 1);
        }
        let map = match schema {
            Value::Object(map) => map,
            Value::Bool(true) => return Some(Map::new()),
            _ => return None,
        };
        let mut all = Map::new();
        for (key, value) in
            map.iter().filter(|(key, _)| !matches!(key.as_str(), "allOf" | "anyOf" | "oneOf"))
        {
            all.insert(key.clone(), value.clone());
        }
        for branch in map.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let branch = self.flat(branch, depth + 1)?;
            all = together(all, branch);
        }
        for key in ["anyOf", "oneOf"] {
            let Some(branches) =
                map.get(key).and_then(Value::as_array).filter(|branches| !branches.is_empty())
            else {
                continue;
            };
            let chosen = self.dice.below(branches.len());
            let branch = self.flat(&branches[chosen], depth + 1)?;
            all = together(all, branch);
        }
        Some(all)
    }

    fn integer(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let (least, most) = bounds(schema, 1.0);
        let (width_least, width_most) = match schema.get("format").and_then(Value::as_str) {
            Some("int32" | "int16" | "int8" | "int") => (-100.0, 127.0),
            Some(format) if format.starts_with('u') => (0.0, 200.0),
            _ => (-1000.0, 1_000_000.0),
        };
        let (least, most) = limits(least, most, width_least, width_most);
        let span = (most - least).clamp(0.0, 1e9) as usize + 1;
        let value = least as i64 + self.dice.below(span) as i64;
        let step = schema
            .get("multipleOf")
            .and_then(Value::as_f64)
            .map(|step| step as i64)
            .filter(|step| *step > 0);
        Some(match step {
            Some(step) => json!((value / step) * step),
            None => json!(value),
        })
    }

    fn number(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let (least, most) = bounds(schema, 0.25);
        let (least, most) = limits(least, most, -1000.0, 1000.0);
        let step = schema
            .get("multipleOf")
            .and_then(Value::as_f64)
            .filter(|step| *step > 0.0)
            .unwrap_or(0.25);
        let first = (least / step).ceil();
        let steps = ((most - least) / step).clamp(0.0, 1e6) as usize;
        Number::from_f64((first + self.dice.below(steps + 1) as f64) * step).map(Value::Number)
    }

    fn text(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let n = self.dice.below(90) + 10;
        let formatted = match schema.get("format").and_then(Value::as_str).unwrap_or_default() {
            "uuid" => format!("000000{n}-0000-4000-8000-0000000000{n}"),
            "date" => format!("20{n}-0{}-1{}", self.dice.below(9) + 1, self.dice.below(10)),
            "date-time" => format!(
                "20{n}-0{}-1{}T12:0{}:00Z",
                self.dice.below(9) + 1,
                self.dice.below(10),
                self.dice.below(10)
            ),
            "time" => format!("12:{}:00Z", self.dice.below(50) + 10),
            "duration" => format!("PT{n}S"),
            "email" | "idn-email" => format!("a{n}@example.org"),
            "uri" | "url" | "iri" | "uri-reference" => format!("https://example.org/{n}"),
            "hostname" | "idn-hostname" => format!("h{n}.example.org"),
            "ipv4" | "ip" => format!("192.0.2.{n}"),
            "ipv6" => format!("2001:db8::{n}"),
            "byte" => "aGVsbG8=".to_owned(),
            "regex" => "a+".to_owned(),
            "json-pointer" => format!("/a/{n}"),
            _ => String::new(),
        };
        if !formatted.is_empty() {
            return Some(Value::String(formatted));
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            let hir = regex_syntax::parse(pattern).ok()?;
            let mut text = String::new();
            self.matching(&hir, &mut text);
            let least =
                schema.get("minLength").and_then(Value::as_u64).unwrap_or_default() as usize;
            // A pattern that is not bound to the ends takes more of it.
            while text.chars().count() < least && text.chars().count() < 4096 {
                let before = text.len();
                self.matching(&hir, &mut text);
                if text.len() == before {
                    break;
                }
            }
            return Some(Value::String(text));
        }
        let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or_default() as usize;
        let most = schema
            .get("maxLength")
            .and_then(Value::as_u64)
            .map_or(least + 12, |most| (most as usize).min(least + 12));
        let least = if self.place == Place::Parameter { least.max(1).min(most) } else { least };
        let length = least + self.dice.below(most.saturating_sub(least) + 1);
        let letters: Vec<char> = match self.place {
            Place::Parameter => "abcxyzABC0189".chars().collect(),
            Place::Body => "abc xyz\"\\/{}é名😀\n0".chars().collect(),
        };
        Some(Value::String((0..length).map(|_| letters[self.dice.below(letters.len())]).collect()))
    }

    fn matching(&mut self, hir: &Hir, out: &mut String) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => {
                let ranges: Vec<(u32, u32)> = match class {
                    regex_syntax::hir::Class::Unicode(class) => class
                        .iter()
                        .map(|range| (range.start() as u32, range.end() as u32))
                        .collect(),
                    regex_syntax::hir::Class::Bytes(class) => class
                        .iter()
                        .map(|range| (u32::from(range.start()), u32::from(range.end())))
                        .collect(),
                };
                // What can be read stands for the rest.
                let plain: Vec<char> = ranges
                    .iter()
                    .flat_map(|(start, end)| (*start).max(0x30)..=(*end).min(0x7a))
                    .filter_map(char::from_u32)
                    .filter(char::is_ascii_alphanumeric)
                    .collect();
                let any = || ranges.first().and_then(|(start, _)| char::from_u32(*start));
                out.extend(if plain.is_empty() {
                    any()
                } else {
                    plain.get(self.dice.below(plain.len())).copied()
                });
            }
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(repetition.min + 3).min(repetition.min + 3);
                let times =
                    repetition.min + self.dice.below((most - repetition.min) as usize + 1) as u32;
                for _ in 0..times {
                    self.matching(&repetition.sub, out);
                }
            }
            HirKind::Capture(capture) => self.matching(&capture.sub, out),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.matching(part, out)),
            HirKind::Alternation(branches) => {
                let branch = self.dice.below(branches.len());
                self.matching(&branches[branch], out);
            }
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, depth: u8) -> Option<Value> {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or_default() as usize;
        let least = if self.place == Place::Parameter { least.max(1) } else { least };
        let most = schema
            .get("maxItems")
            .and_then(Value::as_u64)
            .map_or(least + 2, |most| (most as usize).min(least + 2));
        let length = if depth > DEPTH {
            least
        } else {
            least + self.dice.below(most.saturating_sub(least) + 1)
        };
        let any = json!({});
        let item = schema.get("items").unwrap_or(&any);
        let prefix =
            schema.get("prefixItems").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut items: Vec<Value> = Vec::new();
        for n in 0..length.max(prefix.len()) {
            let mut tries = 0;
            loop {
                let value = self.value(prefix.get(n).unwrap_or(item), depth + 1)?;
                tries += 1;
                if schema.get("uniqueItems") != Some(&Value::Bool(true)) || !items.contains(&value)
                {
                    items.push(value);
                    break;
                }
                if tries > 20 {
                    break;
                }
            }
        }
        Some(Value::Array(items))
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: u8) -> Option<Value> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let must = required.contains(&name.as_str());
            if property.get("not").is_some_and(|not| not.as_object().is_some_and(Map::is_empty))
                || (!must && (depth > DEPTH || !self.dice.often(60)))
            {
                continue;
            }
            match self.value(property, depth + 1) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if must => return None,
                None => {}
            }
        }
        let any = json!({});
        let others = schema.get("additionalProperties");
        for name in required
            .iter()
            .filter(|name| properties.is_none_or(|known| !known.contains_key(**name)))
        {
            object.insert(
                (*name).to_owned(),
                self.value(others.filter(|others| others.is_object()).unwrap_or(&any), depth + 1)?,
            );
        }
        let least =
            schema.get("minProperties").and_then(Value::as_u64).unwrap_or_default() as usize;
        let most = schema.get("maxProperties").and_then(Value::as_u64).unwrap_or(u64::MAX) as usize;
        // Names that the contract does not have are sent where it says what they are.
        if let Some(values) = others.filter(|others| others.is_object()) {
            let more = if depth > DEPTH { 0 } else { self.dice.below(3) };
            let names = schema.get("propertyNames").cloned();
            for n in 0..more.max(least.saturating_sub(object.len())) {
                if object.len() >= most {
                    break;
                }
                let name = match &names {
                    Some(names) => self
                        .value(names, depth + 1)
                        .and_then(|name| name.as_str().map(str::to_owned))?,
                    None => format!("more{n}"),
                };
                if let Some(value) = self.value(values, depth + 1) {
                    object.insert(name, value);
                }
            }
        }
        if let Some((pattern, values)) = schema
            .get("patternProperties")
            .and_then(Value::as_object)
            .and_then(|patterns| patterns.iter().next())
        {
            let mut name = String::new();
            self.matching(&regex_syntax::parse(pattern).ok()?, &mut name);
            if let Some(value) = self.value(values, depth + 1) {
                object.entry(name).or_insert(value);
            }
        }
        let unneeded: Vec<String> =
            object.keys().filter(|name| !required.contains(&name.as_str())).cloned().collect();
        for name in unneeded {
            if object.len() > most {
                object.remove(&name);
            }
        }
        Some(Value::Object(object))
    }
}

/// What two schemas say together.
fn together(mut one: Map<String, Value>, other: Map<String, Value>) -> Map<String, Value> {
    for (key, value) in other {
        let both = match (one.remove(&key), value) {
            (None, value) => value,
            (Some(Value::Object(mut one)), Value::Object(other)) if key == "properties" => {
                for (name, property) in other {
                    let property = match one.remove(&name) {
                        Some(known) if known != property => json!({ "allOf": [known, property] }),
                        _ => property,
                    };
                    one.insert(name, property);
                }
                Value::Object(one)
            }
            (Some(Value::Array(mut one)), Value::Array(other)) if key == "required" => {
                one.extend(other);
                Value::Array(one)
            }
            (Some(Value::Array(one)), Value::Array(other)) if key == "enum" => {
                one.into_iter().filter(|word| other.contains(word)).collect()
            }
            (Some(Value::Array(types)), ty @ Value::String(_))
            | (Some(ty @ Value::String(_)), Value::Array(types))
                if key == "type" =>
            {
                if types.contains(&ty) {
                    ty
                } else {
                    Value::Array(types)
                }
            }
            (Some(one), other) => match (one.as_f64(), other.as_f64()) {
                (Some(a), Some(b)) if key.starts_with("min") || key == "exclusiveMinimum" => {
                    if a > b { one } else { other }
                }
                (Some(a), Some(b)) if key.starts_with("max") || key == "exclusiveMaximum" => {
                    if a < b { one } else { other }
                }
                _ if one == Value::Bool(false) => one,
                _ => other,
            },
        };
        one.insert(key, both);
    }
    one
}

/// The least and the greatest value; those of exclusive bounds lie a step inside.
fn bounds(schema: &Map<String, Value>, step: f64) -> (Option<f64>, Option<f64>) {
    let read = |key: &str| schema.get(key).and_then(Value::as_f64);
    let least = read("exclusiveMinimum").map(|least| least + step).or(read("minimum"));
    let most = read("exclusiveMaximum").map(|most| most - step).or(read("maximum"));
    (least, most)
}

/// Bounds, and where there are none, others near to them.
fn limits(least: Option<f64>, most: Option<f64>, usual_least: f64, usual_most: f64) -> (f64, f64) {
    match (least, most) {
        (Some(least), Some(most)) => (least, most),
        (Some(least), None) => (least, least.max(0.0) + 1000.0),
        (None, Some(most)) => (usual_least.min(most - 100.0), most),
        (None, None) => (usual_least, usual_most),
    }
}
