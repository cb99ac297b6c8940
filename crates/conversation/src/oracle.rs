//! `jsonschema` as the oracle of the server's own validation: of every schema that a server checks
//! and of many values, allowed and forbidden ones, both say the same, and for the same reason.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use openapi_codegen::model::{Body, Model, Operation, PartKind};
use openapi_runtime::schema::{Inputs, Schema, check};
use serde_json::{Map, Value, json};

use crate::sample::{Dice, Place, sample};

/// What a comparison has shown.
#[derive(Debug, Default)]
pub struct Agreement {
    /// Schemas that were compared.
    pub schemas: usize,
    /// Values that both allow.
    pub allowed: usize,
    /// Values that both forbid.
    pub forbidden: usize,
    /// Of these, those of which both name the same violation first.
    pub said_alike: usize,
    /// Where they differ: the operation, and how.
    pub defects: Vec<(String, String)>,
}

/// The validator of a schema, with those of the `definitions` that it leads to.
///
/// # Errors
/// When the schema is not one of JSON Schema 2020-12.
pub(crate) fn validator(
    schema: &Value,
    definitions: &Map<String, Value>,
) -> Result<Validator, String> {
    let schema = json!({ "allOf": [schema], "definitions": reached(schema, definitions) });
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("uuid", |text| text.len() == 36 && uuid::Uuid::try_parse(text).is_ok())
        .build(&schema)
        .map_err(|error| error.to_string())
}

/// The definitions that a schema leads to; a contract can have thousands that it does not.
fn reached(schema: &Value, definitions: &Map<String, Value>) -> Map<String, Value> {
    let mut reached = Map::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                let name = map
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|reference| reference.strip_prefix("#/definitions/"));
                let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
                if let Some(name) = name.filter(|name| !reached.contains_key(name))
                    && let Some(definition) = definitions.get(&name)
                {
                    open.push(definition);
                    reached.insert(name, definition.clone());
                }
                open.extend(map.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    reached
}

/// Holds the schemas of a generated server against those of its contract, with so many random
/// values each.
pub(crate) fn compare(model: &Model, inputs: &[Inputs], rounds: u64) -> Agreement {
    let mut agreement = Agreement::default();
    for (operation, inputs) in model.operations.iter().zip(inputs) {
        for (schema, own) in pairs(operation, inputs) {
            agreement.schemas += 1;
            if let Err(defect) = one(schema, own, &model.definitions, rounds, &mut agreement) {
                agreement.defects.push((operation.id.clone(), format!("{defect}, of {schema}")));
            }
        }
    }
    agreement
}

/// The schemas of an operation, with what was generated of each.
fn pairs<'a>(operation: &'a Operation, inputs: &Inputs) -> Vec<(&'a Value, Schema)> {
    let mut pairs = Vec::new();
    pairs.extend(
        operation
            .parameters
            .iter()
            .map(|parameter| &parameter.schema)
            .zip(inputs.parameters.iter().copied()),
    );
    let counts = operation.parameters.iter().map(|parameter| parameter.counts.as_ref());
    pairs.extend(counts.zip(inputs.lists).filter_map(|(schema, own)| Some((schema?, (*own)?))));
    for body in &operation.bodies {
        match body {
            Body::Json { schema, .. } => pairs.extend(inputs.body.map(|own| (schema, own))),
            Body::Form { schema, .. } => pairs.extend(inputs.form.map(|own| (schema, own))),
            Body::Text { schema, .. } => pairs.extend(inputs.text.map(|own| (schema, own))),
            Body::Items { schema, .. } => pairs.extend(inputs.item.map(|own| (schema, own))),
            Body::Multipart { parts } => {
                let schemas = parts.iter().map(|part| {
                    if let PartKind::Value { schema, .. } = &part.kind {
                        Some(schema)
                    } else {
                        None
                    }
                });
                pairs.extend(
                    schemas.zip(inputs.parts).filter_map(|(schema, own)| Some((schema?, (*own)?))),
                );
                let counts = parts.iter().map(|part| part.counts.as_ref());
                pairs.extend(
                    counts
                        .zip(inputs.part_lists)
                        .filter_map(|(schema, own)| Some((schema?, (*own)?))),
                );
            }
            Body::Bytes { .. } => {}
        }
    }
    pairs
}

fn one(
    schema: &Value,
    own: Schema,
    definitions: &Map<String, Value>,
    rounds: u64,
    agreement: &mut Agreement,
) -> Result<(), String> {
    let oracle = validator(schema, definitions)?;
    let mut values = plain_values();
    values.extend(TEXTS.iter().map(|text| json!(text)));
    for round in 0..rounds {
        let mut dice = Dice::new(1 + round * 7919);
        let place = if round % 2 == 0 { Place::Body } else { Place::Parameter };
        let Some(value) = sample(schema, definitions, place, &mut dice) else { continue };
        values.extend(changed(&value, &mut dice));
        values.push(value);
    }
    for value in values {
        let said = check(own, &value, "it");
        match (oracle.validate(&value), said) {
            (Ok(()), Ok(())) => agreement.allowed += 1,
            (Err(first), Err(fault)) => {
                agreement.forbidden += 1;
                if shown(&first) == fault.message() {
                    agreement.said_alike += 1;
                } else if !oracle.iter_errors(&value).any(|error| shown(&error) == fault.message())
                {
                    return Err(format!(
                        "{value}: the oracle says `{}`, the server `{}`",
                        shown(&first),
                        fault.message()
                    ));
                }
            }
            (Ok(()), Err(fault)) => {
                return Err(format!(
                    "{value} is allowed, and the server says `{}`",
                    fault.message()
                ));
            }
            (Err(error), Ok(())) => {
                return Err(format!(
                    "{value} is forbidden, and the server allows it: `{}`",
                    shown(&error)
                ));
            }
        }
    }
    Ok(())
}

/// Values that a schema may not expect.
fn plain_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(0.5),
        json!(3.3),
        json!(1e30),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!("text"),
        json!("2024-02-30"),
        json!("2024-02-29"),
        json!("2024-02-29T23:59:60Z"),
        json!("a@b.example"),
        json!("http://[::1]/x?y#z"),
        json!("é名😀"),
        json!([]),
        json!([1, 1.0]),
        json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 1]),
        json!([{ "a": 1, "b": 2 }, { "b": 2.0, "a": 1.0 }]),
        json!(["a", "b", "a"]),
        json!([[], {}, null]),
        json!({}),
        json!({ "a": null, "b": [1] }),
    ]
}

/// Texts that are of some format, or nearly.
const TEXTS: &[&str] = &[
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2024-13-01",
    "2024-1-01",
    "２024-01-01",
    "2024-01-01T00:00:00",
    "2024-01-01t00:00:00z",
    "2024-01-01T00:00:00.Z",
    "2024-01-01T00:00:00.123+05:30",
    "2024-01-01T24:00:00Z",
    "2024-01-01 00:00:00Z",
    "2024-01-01T23:59:60+01:00",
    "2024-01-01T00:59:60+01:00",
    "2024-01-01T22:59:60-01:00",
    "12:00:00Z",
    "12:00:00+24:00",
    "12:00:00-00:00",
    "23:59:60Z",
    "22:59:60Z",
    "12:00Z",
    "12:00:00.5z",
    "P1Y",
    "P1Y2M3D",
    "P1Y3D",
    "P2W",
    "P2W1D",
    "P",
    "PT",
    "P1DT",
    "PT1H2S",
    "PT1H2M3S",
    "P1M2Y",
    "PT1.5S",
    "P1DT1H",
    "p1d",
    "user@example.org",
    "user@localhost",
    "user@[127.0.0.1]",
    "user@[IPv6:::1]",
    "user@[ipv6:::1]",
    "user@[::1]",
    "\"a b\"@example.org",
    "\"\"@example.org",
    "üser@example.org",
    "user@-example.org",
    "user@exa_mple.org",
    "a..b@example.org",
    "@example.org",
    "user@",
    "example.org",
    "example.org.",
    "-a.org",
    "a-.org",
    "a--b.org",
    "ab--c.org",
    "xn--bcher-kva.example",
    "xn--.example",
    "xn--X",
    "XN--bcher-kva.example",
    "xn--ihqwcrb4cv8a8dqg056pqjye",
    "xn--07jceefgh4c",
    "xn--02b508i",
    "xn--11b2er09f",
    "xn--defa90br1g",
    "xn--l-fda",
    "xn--ll-0ea",
    "xn--5db1e",
    "xn--wva3j",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org",
    "a_b",
    ".",
    "127.0.0.1",
    "127.0.0.01",
    "256.0.0.1",
    "127.1",
    "::",
    "::ffff:1.2.3.4",
    "1::2::3",
    "fe80::1%eth0",
    "http://example.org",
    "http://ex ample.org",
    "http://[::1",
    "http://a/%zz",
    "http://a/é",
    "//a/b",
    "a:b",
    "1a:b",
    "mailto:a@b",
    "urn:uuid:0",
    "/a?b#c",
    "#a#b",
    "\\\\a",
    "http://a:80b/",
    "http://u@v@a/",
    "/a/b",
    "/a~0b~1",
    "/a~2",
    "/~",
    "a/b",
    "0",
    "0#",
    "01",
    "1/a",
    "12#x",
    "-1",
    "http://a/{b}",
    "http://a/{b",
    "http://a/b}",
    "{+a,b:3,c*}",
    "{a:0}",
    "{a:12345}",
    "{}",
    "{?}",
    "{a.b}",
    "{a..b}",
    "{%41}",
    "{%4}",
    "a`b",
    "a'b",
    "[a-z",
    "[a-z]+",
    "\\d{2}",
    "(?<n>a)\\k<n>",
    "(?=a)",
    "\\a",
    "a{2,1}",
    "00000010-0000-4000-8000-000000000010",
    "00000010000040008000000000000010",
    "{00000010-0000-4000-8000-00000000001}",
    "0000001G-0000-4000-8000-000000000010",
];

/// A value with one thing changed, at any depth: some of them forbidden.
fn changed(value: &Value, dice: &mut Dice) -> Vec<Value> {
    let mut all = Vec::new();
    let odd = [
        json!(null),
        json!(-7.5),
        json!(""),
        json!("\u{0}"),
        json!([]),
        json!({}),
        json!(true),
        json!(1e9),
    ];
    match value {
        Value::Object(map) => {
            for (name, part) in map {
                let with = |other: Option<Value>| {
                    let mut map = map.clone();
                    match other {
                        Some(other) => drop(map.insert(name.clone(), other)),
                        None => drop(map.remove(name)),
                    }
                    Value::Object(map)
                };
                all.push(with(None));
                all.push(with(Some(odd[dice.below(odd.len())].clone())));
                let inner = changed(part, dice);
                if !inner.is_empty() {
                    all.push(with(Some(inner[dice.below(inner.len())].clone())));
                }
            }
            let mut more = map.clone();
            more.insert("no/such~name".to_owned(), odd[dice.below(odd.len())].clone());
            all.push(Value::Object(more));
        }
        Value::Array(items) => {
            for (n, part) in items.iter().enumerate() {
                let mut without = items.clone();
                without.remove(n);
                all.push(Value::Array(without));
                let inner = changed(part, dice);
                let mut other = items.clone();
                other[n] = if inner.is_empty() {
                    odd[dice.below(odd.len())].clone()
                } else {
                    inner[dice.below(inner.len())].clone()
                };
                all.push(Value::Array(other));
            }
            let again = items.iter().chain(items).cloned().collect();
            all.push(Value::Array(again));
        }
        Value::String(text) => {
            all.push(json!(format!("{text}{text}x")));
            all.push(json!(text.chars().skip(1).collect::<String>()));
            all.push(json!(5));
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            all.extend([
                json!(number + 1.0),
                json!(number * -1000.0),
                json!(number + 0.1),
                json!(number.to_string()),
            ]);
        }
        other => all.extend([json!(other.to_string()), json!(0)]),
    }
    all
}

/// What a server says of an error.
fn shown(error: &ValidationError<'_>) -> String {
    let error = plainest(error);
    let pointer = error.instance_path().as_str();
    let place = if pointer.is_empty() { "it".to_owned() } else { format!("it at {pointer}") };
    let path = error.schema_path().as_str().to_owned();
    let rule = path.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
    format!("{place}: {} (`{rule}`)", error.masked_with("the value"))
}

/// Of a choice that none of its branches allows, what hinders the one branch that was meant: whose
/// type the value has, and whose tag. That a value may be null as well is not what is wrong with
/// it.
fn plainest<'a>(error: &'a ValidationError<'_>) -> &'a ValidationError<'a> {
    let mut error: &ValidationError<'_> = error;
    while let ValidationErrorKind::AnyOf { context }
    | ValidationErrorKind::OneOfNotValid { context } = error.kind()
    {
        let path = error.instance_path().as_str();
        let is_other = |error: &ValidationError<'_>| match error.kind() {
            ValidationErrorKind::Type { .. } => error.instance_path().as_str() == path,
            ValidationErrorKind::Enum { .. } | ValidationErrorKind::Constant { .. } => error
                .instance_path()
                .as_str()
                .strip_prefix(path)
                .is_some_and(|rest| rest.matches('/').count() == 1),
            _ => false,
        };
        let mut meant = context.iter().filter(|branch| !branch.iter().any(is_other));
        match (meant.next().and_then(|branch| branch.first()), meant.next()) {
            (Some(only), None) => error = only,
            _ => break,
        }
    }
    error
}
