//! Whether a schema allows a value: enough of JSON Schema for the defaults that contracts write.
//!
//! Requests are validated by `openapi-runtime`; this need not know all keywords, and is what a
//! generator can do without it.

use serde_json::{Map, Value};

use crate::pattern::Pattern;
use crate::yaml::untoken;

/// How deep a schema is looked into; one may contain itself.
const DEPTH: u8 = 32;

/// Whether a schema of JSON Schema 2020-12 allows a value. What is not looked at is allowed.
pub(crate) fn allows(schema: &Value, definitions: &Map<String, Value>, value: &Value) -> bool {
    at(schema, definitions, value, DEPTH)
}

fn at(schema: &Value, definitions: &Map<String, Value>, value: &Value, depth: u8) -> bool {
    let Some(map) = schema.as_object().filter(|_| depth > 0) else {
        return schema != &Value::Bool(false);
    };
    let inner = |schema: &Value, value: &Value| at(schema, definitions, value, depth - 1);
    let number = |key: &str| map.get(key).and_then(Value::as_f64);
    map.iter().all(|(key, rule)| match (key.as_str(), value) {
        ("$ref", _) => {
            let name = rule
                .as_str()
                .and_then(|reference| reference.strip_prefix("#/definitions/"))
                .map(untoken);
            name.and_then(|name| definitions.get(&name)).is_none_or(|target| inner(target, value))
        }
        ("type", _) => match rule {
            Value::Array(types) => types.iter().filter_map(Value::as_str).any(|ty| is(ty, value)),
            ty => ty.as_str().is_none_or(|ty| is(ty, value)),
        },
        ("enum", _) => rule.as_array().is_none_or(|words| words.contains(value)),
        ("allOf", _) => {
            rule.as_array().is_none_or(|all| all.iter().all(|schema| inner(schema, value)))
        }
        ("anyOf" | "oneOf", _) => {
            rule.as_array().is_none_or(|any| any.iter().any(|schema| inner(schema, value)))
        }
        ("minimum", Value::Number(value)) => {
            number("minimum").zip(value.as_f64()).is_none_or(|(least, value)| value >= least)
        }
        ("maximum", Value::Number(value)) => {
            number("maximum").zip(value.as_f64()).is_none_or(|(most, value)| value <= most)
        }
        ("exclusiveMinimum", Value::Number(value)) => number("exclusiveMinimum")
            .zip(value.as_f64())
            .is_none_or(|(least, value)| value > least),
        ("exclusiveMaximum", Value::Number(value)) => {
            number("exclusiveMaximum").zip(value.as_f64()).is_none_or(|(most, value)| value < most)
        }
        ("minLength", Value::String(text)) => {
            rule.as_u64().is_none_or(|least| text.chars().count() as u64 >= least)
        }
        ("maxLength", Value::String(text)) => {
            rule.as_u64().is_none_or(|most| text.chars().count() as u64 <= most)
        }
        ("pattern", Value::String(text)) => {
            rule.as_str().and_then(Pattern::new).is_none_or(|pattern| pattern.is_in(text))
        }
        ("format", Value::String(text)) => {
            rule.as_str().is_none_or(|format| is_of_format(format, text))
        }
        ("minItems", Value::Array(items)) => {
            rule.as_u64().is_none_or(|least| items.len() as u64 >= least)
        }
        ("maxItems", Value::Array(items)) => {
            rule.as_u64().is_none_or(|most| items.len() as u64 <= most)
        }
        ("items", Value::Array(items)) => items.iter().all(|item| inner(rule, item)),
        ("required", Value::Object(fields)) => rule.as_array().is_none_or(|names| {
            names.iter().filter_map(Value::as_str).all(|name| fields.contains_key(name))
        }),
        ("properties", Value::Object(fields)) => rule.as_object().is_none_or(|own| {
            own.iter()
                .all(|(name, schema)| fields.get(name).is_none_or(|value| inner(schema, value)))
        }),
        ("additionalProperties", Value::Object(fields)) => {
            let known = map.get("properties").and_then(Value::as_object);
            let mut others = fields
                .iter()
                .filter(|(name, _)| known.is_none_or(|known| !known.contains_key(*name)));
            others.all(|(_, value)| inner(rule, value))
        }
        _ => true,
    })
}

fn is(ty: &str, value: &Value) -> bool {
    match ty {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Whether a text is of a format, as far as a default is worth the trouble: of formats that are not
/// known here every text is, and of some a few texts are that a server refuses.
pub(crate) fn is_of_format(format: &str, text: &str) -> bool {
    match format {
        "uuid" => {
            text.len() == 36
                && text.char_indices().all(|(n, c)| {
                    if matches!(n, 8 | 13 | 18 | 23) { c == '-' } else { c.is_ascii_hexdigit() }
                })
        }
        "date" => is_date(text),
        "date-time" => {
            text.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time))
        }
        "time" => is_time(text),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        "ip" => text.parse::<std::net::IpAddr>().is_ok(),
        "duration" => is_duration(text),
        "email" => text.rsplit_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && !domain.is_empty() && !has_space(text)
        }),
        "hostname" => text.split('.').all(|label| {
            let is_of_one = |c: char| c.is_ascii_alphanumeric() || c == '-';
            (1..=63).contains(&label.len())
                && label.chars().all(is_of_one)
                && !label.starts_with('-')
                && !label.ends_with('-')
        }),
        "uri" | "iri" => {
            let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
            let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(is_of_scheme)
                && !has_space(text)
        }
        "uri-reference" | "iri-reference" => !has_space(text),
        _ => true,
    }
}

fn has_space(text: &str) -> bool {
    text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// `P1DT2H`, `P3W`: numbers with units in their order, and something behind the `T`.
fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P').filter(|text| !text.is_empty() && !text.ends_with('T'))
    else {
        return false;
    };
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let follow = |part: &str, units: &str| {
        let mut left = units;
        part.split_inclusive(|c: char| !c.is_ascii_digit()).all(|one| {
            let digits = one.trim_end_matches(|c: char| !c.is_ascii_digit());
            let unit = one.chars().next_back().and_then(|unit| left.find(unit));
            left = unit.map_or("", |at| &left[at + 1..]);
            !digits.is_empty() && unit.is_some()
        })
    };
    follow(date, if date.contains('W') { "W" } else { "YMD" }) && follow(time, "HMS")
}

fn number(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn is_time(text: &str) -> bool {
    let clock = |text: &str, seconds: bool| {
        let parts: Vec<&str> = text.split(':').collect();
        let part = |n: usize, limit: u32| {
            parts.get(n).and_then(|part: &&str| number(part, 2)).is_some_and(|found| found < limit)
        };
        parts.len() == 2 + usize::from(seconds)
            && part(0, 24)
            && part(1, 60)
            && (!seconds || part(2, 60))
    };
    let (time, zone) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => return false,
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let digits = !fraction.is_empty()
        && fraction.len() < 10
        && fraction.bytes().all(|byte| byte.is_ascii_digit());
    clock(time, true)
        && digits
        && (zone == "Z" || zone.get(1..).is_some_and(|zone| clock(zone, false)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_says_is_held_against_values() {
        let definitions =
            json!({"T": {"type": "array", "items": {"type": "integer", "maximum": 3}}});
        let definitions = definitions.as_object().expect("an object");
        let schema = json!({"type": "object", "required": ["t"], "additionalProperties": false, "properties": {"t": {"$ref": "#/definitions/T"}}});
        let day = json!({"type": "string", "format": "date"});
        assert!(
            allows(&day, definitions, &json!("2026-02-28"))
                && !allows(&day, definitions, &json!("28/02/2026"))
        );
        for (format, good, bad) in [
            ("duration", "P1DT2H", "5s"),
            ("duration", "P3W", "PT"),
            ("email", "foo@example.com", "foo"),
            ("hostname", "example.org", "a_b"),
            ("uri", "s3://foo/baz", "//foo"),
        ] {
            assert!(is_of_format(format, good) && !is_of_format(format, bad), "{format}");
        }
        let allowed = [json!({"t": []}), json!({"t": [3]})];
        let forbidden = [json!({}), json!({"t": [4]}), json!({"t": [], "u": 1}), json!([])];
        assert!(allowed.iter().all(|value| allows(&schema, definitions, value)));
        assert!(!forbidden.iter().any(|value| allows(&schema, definitions, value)));
    }
}
