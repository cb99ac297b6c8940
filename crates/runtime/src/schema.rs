//! The contract's schemas as compiled validators.

use std::fmt::Write as _;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use serde_path_to_error::Segment;

use crate::fault::Fault;

/// The validators of one operation.
#[derive(Debug, Default)]
pub(crate) struct Validators {
    pub(crate) parameters: Vec<Validator>,
    /// What the lists among the parameters must be as wholes.
    pub(crate) lists: Vec<Option<Validator>>,
    pub(crate) parts: Vec<Option<Validator>>,
    /// What all parts of a name must be together.
    pub(crate) part_lists: Vec<Option<Validator>>,
    pub(crate) body: Option<Validator>,
}

/// Compiles the schemas of all operations, in the order of their table.
///
/// # Errors
/// A schema that is not valid, with the index of its operation.
pub(crate) fn compile(text: &str) -> Result<Vec<Validators>, String> {
    let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let none = Map::new();
    let definitions = document["definitions"].as_object().unwrap_or(&none);
    let mut all = Vec::new();
    for (n, inputs) in document["operations"].as_array().into_iter().flatten().enumerate() {
        let list = |key: &str| inputs[key].as_array().cloned().unwrap_or_default();
        let optional = |key: &str, build: &dyn Fn(&Value) -> Result<Validator, String>| {
            list(key).iter().map(|schema| if schema.is_null() { Ok(None) } else { build(schema).map(Some) }).collect::<Result<Vec<_>, _>>()
        };
        let build = |schema: &Value| validator(schema, definitions).map_err(|error| format!("operation {n}: {error}"));
        all.push(Validators {
            parameters: list("parameters").iter().map(build).collect::<Result<_, _>>()?,
            lists: optional("lists", &build)?,
            parts: optional("parts", &build)?,
            part_lists: optional("part_lists", &build)?,
            body: inputs.get("body").map(build).transpose()?,
        });
    }
    Ok(all)
}

/// The validator of a schema, with those of the `definitions` that it leads to; as the server checks requests.
///
/// # Errors
/// When the schema is none of JSON Schema 2020-12.
pub fn validator(schema: &Value, definitions: &Map<String, Value>) -> Result<Validator, String> {
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
                let name = map.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/definitions/"));
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

/// Holds a value against its schema; `place` says in the message what the value is.
pub(crate) fn check(validator: &Validator, value: &Value, place: &str) -> Result<(), Fault> {
    // Looking for the error takes longer than seeing that there is none.
    if validator.is_valid(value) {
        return Ok(());
    }
    let Err(error) = validator.validate(value) else { return Ok(()) };
    let error = plainest(&error);
    let pointer = error.instance_path().as_str();
    let place = if pointer.is_empty() { place.to_owned() } else { format!("{place} at {pointer}") };
    let rule = match error.schema_path().as_str().rsplit('/').find(|part| part.parse::<usize>().is_err()) {
        Some(rule) => format!(" (`{rule}`)"),
        None => String::new(),
    };
    // The value itself stays out: it can be large, and it can be a secret.
    let what = error.masked_with("the value").to_string();
    Err(Fault::invalid(format!("{place}: {what}{rule}")))
}

/// A value as a type, after its schema has allowed it; `place` says in the message what the value is.
///
/// A type of Rust takes less than its schema where that bounds no numbers, and where a contract says more
/// than a type can.
pub(crate) fn read_as<T: DeserializeOwned>(value: &Value, place: &str) -> Result<T, Fault> {
    if let Ok(read) = T::deserialize(value) {
        return Ok(read);
    }
    serde_path_to_error::deserialize(value).map_err(|error: serde_path_to_error::Error<serde_json::Error>| {
        let mut pointer = String::new();
        for step in error.path().iter() {
            match step {
                Segment::Seq { index } => drop(write!(pointer, "/{index}")),
                Segment::Map { key } => drop(write!(pointer, "/{}", key.replace('~', "~0").replace('/', "~1"))),
                Segment::Enum { .. } | Segment::Unknown => {}
            }
        }
        let place = if pointer.is_empty() { place.to_owned() } else { format!("{place} at {pointer}") };
        Fault::invalid(format!("{place}: {}", plainly(&error.inner().to_string())))
    })
}

/// What serde says of a value that is none of a type, without the value and in words that are not Rust's.
pub(crate) fn plainly(message: &str) -> String {
    let is_about_a_value = ["invalid type: ", "invalid value: ", "invalid length "].iter().any(|start| message.starts_with(start));
    let Some((_, expected)) = message.rsplit_once(", expected ").filter(|_| is_about_a_value) else { return message.to_owned() };
    let expected = expected.split(" at line ").next().unwrap_or(expected);
    let (sign, bits) = expected.split_at_checked(1).unwrap_or(("", ""));
    let expected = match expected {
        "f32" | "f64" => "a number".to_owned(),
        "a nonzero u8" | "a nonzero u16" | "a nonzero u32" | "a nonzero u64" => {
            "a whole number that is greater than 0 and not too large".to_owned()
        }
        "unit" => "null".to_owned(),
        _ if sign == "i" && bits.parse::<u8>().is_ok() => format!("a whole number of {bits} bits"),
        _ if sign == "u" && bits.parse::<u8>().is_ok() => format!("a whole number of {bits} bits that is not below 0"),
        _ if ["struct ", "tuple struct ", "a map"].iter().any(|start| expected.starts_with(start)) => "an object".to_owned(),
        _ if ["a sequence", "tuple "].iter().any(|start| expected.starts_with(start)) => "a list".to_owned(),
        other => other.to_owned(),
    };
    format!("the value is not {expected}")
}

/// Of a choice that none of its branches allows, what hinders the one branch that was meant: whose
/// type the value has, and whose tag. That a value may be null as well is not what is wrong with it.
fn plainest<'a>(error: &'a ValidationError<'_>) -> &'a ValidationError<'a> {
    let mut error: &ValidationError<'_> = error;
    while let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = error.kind() {
        let path = error.instance_path().as_str();
        let is_other = |error: &ValidationError<'_>| match error.kind() {
            ValidationErrorKind::Type { .. } => error.instance_path().as_str() == path,
            ValidationErrorKind::Enum { .. } | ValidationErrorKind::Constant { .. } => {
                error.instance_path().as_str().strip_prefix(path).is_some_and(|rest| rest.matches('/').count() == 1)
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_schema_allows_and_a_type_does_not_is_said_without_the_value_and_without_rust() {
        let said = |fault: Result<serde_json::Value, Fault>| fault.expect_err("refused").message().to_owned();
        let read = |value: Value| read_as::<std::collections::HashMap<String, Vec<i32>>>(&value, "the body").map(|read| json!(read));
        assert_eq!(said(read(json!({"a/b": [5_000_000_000_i64]}))), "the body at /a~1b/0: the value is not a whole number of 32 bits");
        assert_eq!(said(read(json!({"a": "secret"}))), "the body at /a: the value is not a list");
        assert_eq!(said(read(json!([1]))), "the body: the value is not an object");
        let read = |value: Value| read_as::<(std::num::NonZeroU64, f64)>(&value, "the body").map(|read| json!(read));
        assert_eq!(said(read(json!([0, 1]))), "the body at /0: the value is not a whole number that is greater than 0 and not too large");
        assert_eq!(said(read(json!([1, "x"]))), "the body at /1: the value is not a number");
    }

    #[test]
    fn a_violation_names_pointer_and_rule_but_not_the_value() {
        let text = r##"{"definitions": {"T": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "operations": [{"body": {"type": "object", "properties": {"tags": {"$ref": "#/definitions/T"}}}}]}"##;
        let all = compile(text).expect("valid schemas");
        let body = all[0].body.as_ref().expect("a body");
        assert!(check(body, &json!({"tags": ["x"]}), "the body").is_ok());
        let fault = check(body, &json!({"tags": ["secret", 5]}), "the body").expect_err("a number");
        assert_eq!(fault.message(), "the body at /tags/1: the value is not of type \"string\" (`type`)");
        let fault = check(body, &json!({"tags": []}), "the body").expect_err("empty");
        assert!(fault.message().contains("/tags") && fault.message().contains("minItems"), "{fault}");
    }
}
