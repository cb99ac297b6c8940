//! The contract's schemas, as the generator writes them, and what a value says to them.

mod format;
mod number;
mod rule;
mod walk;
mod whole;

use std::fmt::Write as _;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::fault::Fault;

pub use format::Format;
pub use rule::{Inputs, Literal, Pattern, Rule, Schema, types};

/// Holds a value against its schema; `place` says in the message what the value is.
///
/// # Errors
/// What is wrong with it: the pointer, the rule, and not the value.
pub fn check(schema: Schema, value: &Value, place: &str) -> Result<(), Fault> {
    // Looking for what is wrong takes longer than seeing that nothing is.
    if walk::holds(schema, value) {
        return Ok(());
    }
    let Some(found) = walk::violation(schema, value) else {
        return Err(Fault::invalid(format!("{place}: the value is not what the contract allows")));
    };
    let place = if found.pointer.is_empty() {
        place.to_owned()
    } else {
        format!("{place} at {}", found.pointer)
    };
    Err(Fault::invalid(format!("{place}: {} (`{}`)", found.message, found.rule)))
}

/// Holds a value against its schema and reads it as a type; `place` says in the message what the
/// value is.
///
/// # Errors
/// As [`check`], and where the type takes less than the schema.
pub(crate) fn read<T: DeserializeOwned>(
    schema: Schema,
    mut value: Value,
    place: &str,
) -> Result<T, Fault> {
    check(schema, &value, place)?;
    match T::deserialize(&value) {
        Ok(read) => Ok(read),
        Err(_) => {
            whole::write_plainly(schema, &mut value);
            read_as(&value, place)
        }
    }
}

/// A value as a type, after its schema has allowed it; `place` says in the message what the value
/// is.
///
/// A type of Rust takes less than its schema where that bounds no numbers, and where a contract
/// says more than a type can.
pub(crate) fn read_as<T: DeserializeOwned>(value: &Value, place: &str) -> Result<T, Fault> {
    if let Ok(read) = T::deserialize(value) {
        return Ok(read);
    }
    serde_path_to_error::deserialize(value).map_err(
        |error: serde_path_to_error::Error<serde_json::Error>| {
            let mut pointer = String::new();
            for step in error.path().iter() {
                match step {
                    Segment::Seq { index } => drop(write!(pointer, "/{index}")),
                    Segment::Map { key } => {
                        let _ = write!(pointer, "/{}", key.replace('~', "~0").replace('/', "~1"));
                    }
                    Segment::Enum { .. } | Segment::Unknown => {}
                }
            }
            let place =
                if pointer.is_empty() { place.to_owned() } else { format!("{place} at {pointer}") };
            Fault::invalid(format!("{place}: {}", plainly(&error.inner().to_string())))
        },
    )
}

/// What serde says of a value that is not of a type, without the value and in words that are not
/// Rust's.
pub(crate) fn plainly(message: &str) -> String {
    let is_about_a_value = ["invalid type: ", "invalid value: ", "invalid length "]
        .iter()
        .any(|start| message.starts_with(start));
    let Some((_, expected)) = message.rsplit_once(", expected ").filter(|_| is_about_a_value)
    else {
        return message.to_owned();
    };
    let expected = expected.split(" at line ").next().unwrap_or(expected);
    let (sign, bits) = expected.split_at_checked(1).unwrap_or(("", ""));
    let expected = match expected {
        "f32" | "f64" => "a number".to_owned(),
        "a nonzero u8" | "a nonzero u16" | "a nonzero u32" | "a nonzero u64" => {
            "a whole number that is greater than 0 and not too large".to_owned()
        }
        "unit" => "null".to_owned(),
        _ if sign == "i" && bits.parse::<u8>().is_ok() => format!("a whole number of {bits} bits"),
        _ if sign == "u" && bits.parse::<u8>().is_ok() => {
            format!("a whole number of {bits} bits that is not below 0")
        }
        _ if ["struct ", "tuple struct ", "a map"]
            .iter()
            .any(|start| expected.starts_with(start)) =>
        {
            "an object".to_owned()
        }
        _ if ["a sequence", "tuple "].iter().any(|start| expected.starts_with(start)) => {
            "a list".to_owned()
        }
        other => other.to_owned(),
    };
    format!("the value is not {expected}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_allows_and_a_type_does_not_is_said_without_the_value_and_without_rust() {
        let said = |fault: Result<serde_json::Value, Fault>| {
            fault.expect_err("refused").message().to_owned()
        };
        let read = |value: Value| {
            read_as::<std::collections::HashMap<String, Vec<i32>>>(&value, "the body")
                .map(|read| json!(read))
        };
        assert_eq!(
            said(read(json!({"a/b": [5_000_000_000_i64]}))),
            "the body at /a~1b/0: the value is not a whole number of 32 bits"
        );
        assert_eq!(said(read(json!({"a": "secret"}))), "the body at /a: the value is not a list");
        assert_eq!(said(read(json!([1]))), "the body: the value is not an object");
        let read = |value: Value| {
            read_as::<(std::num::NonZeroU64, f64)>(&value, "the body").map(|read| json!(read))
        };
        assert_eq!(
            said(read(json!([0, 1]))),
            "the body at /0: the value is not a whole number that is greater than 0 and not too large"
        );
        assert_eq!(said(read(json!([1, "x"]))), "the body at /1: the value is not a number");
    }

    #[test]
    fn a_violation_names_pointer_and_rule_but_not_the_value() {
        static TAGS: Schema = &[
            Rule::Type(types::ARRAY),
            Rule::MinItems(1),
            Rule::Items(0, &[Rule::Type(types::STRING)]),
        ];
        static BODY: Schema =
            &[Rule::Type(types::OBJECT), Rule::Properties(&[("tags", &[Rule::Ref(&TAGS)])])];
        assert!(check(BODY, &json!({"tags": ["x"]}), "the body").is_ok());
        let fault = check(BODY, &json!({"tags": ["secret", 5]}), "the body").expect_err("a number");
        assert_eq!(
            fault.message(),
            "the body at /tags/1: the value is not of type \"string\" (`type`)"
        );
        let fault = check(BODY, &json!({"tags": []}), "the body").expect_err("empty");
        assert_eq!(
            fault.message(),
            "the body at /tags: the value has less than 1 item (`minItems`)"
        );
    }

    #[test]
    fn a_deep_value_of_a_choice_that_leads_to_itself_is_judged_in_time() {
        // Each branch leads to the whole again: without what is kept, each level would double the
        // work.
        static TREE: Schema = &[Rule::OneOf(&[
            &[
                Rule::Properties(&[("a", &[Rule::Cycle(&TREE)]), ("one", &[])]),
                Rule::Required(&["one"]),
            ],
            &[
                Rule::Properties(&[("a", &[Rule::Cycle(&TREE)]), ("other", &[])]),
                Rule::Required(&["other"]),
            ],
        ])];
        let deep = |leaf: Value| (0..100).fold(leaf, |value, _| json!({"a": value, "one": 1}));
        assert!(check(TREE, &deep(json!({"other": 1})), "the body").is_ok());
        let fault = check(TREE, &deep(json!({"neither": 1})), "the body").expect_err("neither");
        assert!(fault.message().starts_with("the body"), "{fault}");
    }
}
