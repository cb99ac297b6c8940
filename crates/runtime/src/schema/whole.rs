//! Whole numbers that are written with a fraction: `1.0` is an integer of JSON Schema, and none of
//! a Rust type.

use serde_json::{Number, Value};

use super::number::is_integer;
use super::rule::{Rule, Schema, types};

/// How many rules are looked at for one value: choices within choices could be many.
const MOST_STEPS: usize = 1 << 20;
/// Below this, a float without a fraction is exactly a whole number of 64 bits.
const LIMIT: f64 = 9_223_372_036_854_775_808.0;

/// Writes whole numbers without a fraction where a schema asks for integers; returns whether there
/// were any.
pub(crate) fn write_plainly(schema: Schema, value: &mut Value) -> bool {
    let mut walk = Walk { steps: MOST_STEPS, changed: false };
    walk.all(schema, value);
    walk.changed
}

struct Walk {
    steps: usize,
    changed: bool,
}

impl Walk {
    fn all(&mut self, schema: Schema, value: &mut Value) {
        for rule in schema {
            let Some(steps) = self.steps.checked_sub(1) else { return };
            self.steps = steps;
            self.one(rule, value);
        }
    }

    fn one(&mut self, rule: &Rule, value: &mut Value) {
        match (rule, value) {
            (Rule::Type(allowed), Value::Number(number))
                if allowed & types::INTEGER != 0 && allowed & types::NUMBER == 0 =>
            {
                if let Some(whole) = plain(number) {
                    *number = whole;
                    self.changed = true;
                }
            }
            (Rule::Ref(schema) | Rule::Cycle(schema), value) => self.all(schema, value),
            (Rule::AllOf(schemas) | Rule::AnyOf(schemas) | Rule::OneOf(schemas), value) => {
                schemas.iter().for_each(|schema| self.all(schema, value));
            }
            (Rule::If(first, then, otherwise), value) => {
                [first, then, otherwise].into_iter().for_each(|schema| self.all(schema, value))
            }
            (Rule::DependentSchemas(list), value) => {
                list.iter().for_each(|(_, schema)| self.all(schema, value))
            }
            (Rule::Properties(list), Value::Object(map)) => {
                for (name, schema) in *list {
                    map.get_mut(*name).into_iter().for_each(|value| self.all(schema, value));
                }
            }
            (Rule::PatternProperties(list), Value::Object(map)) => {
                for (pattern, schema) in *list {
                    map.iter_mut()
                        .filter(|(name, _)| pattern.is_in(name))
                        .for_each(|(_, value)| self.all(schema, value));
                }
            }
            (Rule::AdditionalProperties { names, patterns, schema }, Value::Object(map)) => {
                let is_other = |name: &String| {
                    !names.contains(&name.as_str())
                        && !patterns.iter().any(|pattern| pattern.is_in(name))
                };
                map.iter_mut()
                    .filter(|(name, _)| is_other(name))
                    .for_each(|(_, value)| self.all(schema, value));
            }
            (Rule::UnevaluatedProperties(schema), Value::Object(map)) => {
                map.values_mut().for_each(|value| self.all(schema, value))
            }
            (Rule::Items(begin, schema), Value::Array(items)) => {
                items.iter_mut().skip(*begin).for_each(|value| self.all(schema, value))
            }
            (Rule::PrefixItems(schemas), Value::Array(items)) => {
                items.iter_mut().zip(*schemas).for_each(|(value, schema)| self.all(schema, value));
            }
            (Rule::UnevaluatedItems(schema), Value::Array(items)) => {
                items.iter_mut().for_each(|value| self.all(schema, value))
            }
            _ => {}
        }
    }
}

/// A whole number that is written with a fraction, without it.
fn plain(number: &Number) -> Option<Number> {
    if number.is_i64() || number.is_u64() || !is_integer(number) {
        return None;
    }
    let value = number.as_f64().filter(|value| value.abs() < LIMIT)?;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
    Some(Number::from(value as i64))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_integers_of_the_schema_lose_their_fraction() {
        static WHOLE: Schema = &[Rule::Type(types::INTEGER | types::NULL)];
        static BODY: Schema = &[
            Rule::Properties(&[
                ("count", WHOLE),
                ("list", &[Rule::Items(0, &[Rule::AnyOf(&[&[Rule::Type(types::STRING)], WHOLE])])]),
                ("rate", &[Rule::Type(types::NUMBER)]),
            ]),
            Rule::AdditionalProperties {
                names: &["count", "list", "rate"],
                patterns: &[],
                schema: &[Rule::Ref(&WHOLE)],
            },
        ];
        let mut value =
            json!({ "count": 1.0, "list": [-2.0, "2.0", 0.5, 1e300], "rate": 3.0, "other": 4e2 });
        assert!(write_plainly(BODY, &mut value));
        assert_eq!(
            value.to_string(),
            r#"{"count":1,"list":[-2,"2.0",0.5,1e+300],"rate":3.0,"other":400}"#
        );
        assert!(!write_plainly(BODY, &mut value));
    }

    #[test]
    fn a_schema_that_leads_to_itself_ends() {
        static LOOP: Schema = &[Rule::AnyOf(&[
            &[Rule::Items(0, &[Rule::Cycle(&LOOP)])],
            &[Rule::Type(types::INTEGER)],
        ])];
        let mut value = json!([[[1.0, [2.0]]]]);
        assert!(write_plainly(LOOP, &mut value));
        assert_eq!(value, json!([[[1, [2]]]]));
    }
}
