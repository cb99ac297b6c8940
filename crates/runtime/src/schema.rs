//! The contract's schemas as compiled validators.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};

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
    let definitions = &document["definitions"];
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

fn validator(schema: &Value, definitions: &Value) -> Result<Validator, String> {
    let schema = json!({ "allOf": [schema], "definitions": reached(schema, definitions) });
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("uuid", |text| text.len() == 36 && uuid::Uuid::try_parse(text).is_ok())
        .build(&schema)
        .map_err(|error| error.to_string())
}

/// The definitions that a schema leads to; a contract can have thousands that it does not.
fn reached(schema: &Value, definitions: &Value) -> Map<String, Value> {
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
