//! Values of inputs as ComfyUI's Python sees them: what is a link, what a number becomes, how a
//! value is written in a message.

use serde_json::{Map, Number, Value};

/// The key under which ComfyUI's page wraps lists, so that they are no links.
pub(crate) const WRAPPED: &str = "__value__";

/// What an input of a workflow holds, unwrapped.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// An output of another node.
    Link(Link),
    /// A value. `bare` says that it was a list without [`WRAPPED`] around it.
    Value { value: Value, bare: bool },
}

/// An output of another node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The id of the node.
    pub(crate) node: String,
    /// The output; nothing if it is no whole number from 0.
    pub(crate) slot: Option<u64>,
}

impl Input {
    /// Reads an input: unwraps it as ComfyUI does before it runs a node, then tells links from
    /// values.
    pub(crate) fn read(value: &Value) -> Self {
        let mut inner = value;
        while let Some(next) = inner.as_object().and_then(|map| map.get(WRAPPED)) {
            inner = next;
        }
        // Python: a boolean is a number, and `["1", 0.0]` is a link too.
        if let Some([Value::String(node), slot @ (Value::Number(_) | Value::Bool(_))]) =
            inner.as_array().map(Vec::as_slice)
        {
            return Self::Link(Link { node: node.clone(), slot: whole(slot) });
        }
        Self::Value { value: inner.clone(), bare: std::ptr::eq(inner, value) && inner.is_array() }
    }

    /// The input as it is sent. ComfyUI takes every bare list for a link, so lists stay wrapped.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::Link(Link { node, slot }) => {
                Value::Array(vec![node.as_str().into(), slot.unwrap_or_default().into()])
            }
            Self::Value { value: value @ Value::Array(_), .. } => {
                Value::Object(Map::from_iter([(WRAPPED.to_owned(), value.clone())]))
            }
            Self::Value { value, .. } => value.clone(),
        }
    }
}

fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::Bool(flag) => Some(u64::from(*flag)),
        Value::Number(number) => {
            let float = || {
                number
                    .as_f64()
                    .filter(|n| n.fract() == 0.0 && (0.0..9e15).contains(n))
                    .map(|n| n as u64)
            };
            number.as_u64().or_else(float)
        }
        _ => None,
    }
}

/// A number as Python compares it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Num {
    Int(i128),
    Float(f64),
}

impl Num {
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(Self::Int(i128::from(*flag))),
            Value::Number(number) => Some(Self::of_number(number)),
            _ => None,
        }
    }

    fn of_number(number: &Number) -> Self {
        let int = number.as_u64().map(i128::from).or_else(|| number.as_i64().map(i128::from));
        int.map_or_else(|| Self::Float(number.as_f64().unwrap_or(f64::NAN)), Self::Int)
    }

    pub(crate) fn less(self, other: Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a < b,
            (a, b) => a.float() < b.float(),
        }
    }

    fn float(self) -> f64 {
        match self {
            Self::Int(n) => n as f64,
            Self::Float(n) => n,
        }
    }

    fn to_json(self) -> Value {
        match self {
            Self::Int(n) => u64::try_from(n)
                .map(Value::from)
                .or_else(|_| i64::try_from(n).map(Value::from))
                .unwrap_or(Value::Null),
            Self::Float(n) => Value::from(n),
        }
    }
}

/// What ComfyUI makes of a value for an input of a type, or Python's complaint.
pub(crate) fn convert(ty: &str, value: &Value) -> Result<Value, String> {
    match ty {
        "INT" => int(value),
        "FLOAT" => float(value),
        _ => Ok(value.clone()),
    }
}

fn int(value: &Value) -> Result<Value, String> {
    match value {
        Value::String(text) => match digits(text).parse::<i128>() {
            Ok(n) => Ok(Num::Int(n).to_json()),
            Err(_) => Err(format!("invalid literal for int() with base 10: {}", repr(value))),
        },
        _ => match Num::of(value) {
            Some(Num::Float(n)) if n.is_finite() => Ok(Num::Int(n.trunc() as i128).to_json()),
            Some(number @ Num::Int(_)) => Ok(number.to_json()),
            Some(Num::Float(_)) => Err("cannot convert float infinity to integer".to_owned()),
            None => Err(format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                python_type(value)
            )),
        },
    }
}

fn float(value: &Value) -> Result<Value, String> {
    match value {
        Value::String(text) => match digits(text).parse::<f64>() {
            Ok(n) => Ok(Value::from(n)),
            Err(_) => Err(format!("could not convert string to float: {}", repr(value))),
        },
        _ => match Num::of(value) {
            Some(number) => Ok(Value::from(number.float())),
            None => Err(format!(
                "float() argument must be a string or a real number, not '{}'",
                python_type(value)
            )),
        },
    }
}

/// Python takes white space around digits and `_` between them.
fn digits(text: &str) -> String {
    let trimmed = text.trim();
    let grouped = trimmed.contains('_')
        && !trimmed.contains("__")
        && !trimmed.starts_with('_')
        && !trimmed.ends_with('_');
    if grouped { trimmed.replace('_', "") } else { trimmed.to_owned() }
}

fn python_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(_) => "float",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// Whether Python's `==` holds.
pub(crate) fn equal(a: &Value, b: &Value) -> bool {
    match (Num::of(a), Num::of(b)) {
        (Some(a), Some(b)) => !a.less(b) && !b.less(a),
        _ => a == b,
    }
}

/// How many characters of a value a message shows.
const SHOWN_CHARS: usize = 500;

/// A value as Python's `str` writes it, shortened.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => shorten(text),
        other => shorten(&repr(other)),
    }
}

/// A value as Python's `repr` writes it.
pub(crate) fn repr(value: &Value) -> String {
    let join = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.contains('\'') && !text.contains('"') => {
            format!("\"{}\"", text.escape_debug().to_string().replace("\\'", "'"))
        }
        Value::String(text) => {
            format!("'{}'", text.escape_debug().to_string().replace("\\\"", "\""))
        }
        Value::Array(items) => format!("[{}]", join(items.iter().take(100).map(repr).collect())),
        Value::Object(map) => format!(
            "{{{}}}",
            join(map.iter().take(100).map(|(k, v)| format!("'{k}': {}", repr(v))).collect())
        ),
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARS) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// Calls `visit` with every string of a value and its JSON pointer.
pub(crate) fn strings<'v, F: FnMut(&str, &'v str)>(
    value: &'v Value,
    pointer: &mut String,
    visit: &mut F,
) {
    match value {
        Value::String(text) => visit(pointer, text),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(at, item)| inside(&at.to_string(), item, pointer, visit)),
        Value::Object(map) => map.iter().for_each(|(key, item)| inside(key, item, pointer, visit)),
        _ => {}
    }
}

fn inside<'v, F: FnMut(&str, &'v str)>(
    key: &str,
    value: &'v Value,
    pointer: &mut String,
    visit: &mut F,
) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
    strings(value, pointer, visit);
    pointer.truncate(length);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn links_are_what_python_takes_for_links() {
        let link = |value: Value| match Input::read(&value) {
            Input::Link(link) => Some((link.node, link.slot)),
            Input::Value { .. } => None,
        };
        for (value, slot) in [
            (json!(["1", 0]), Some(0)),
            (json!(["1", 2.0]), Some(2)),
            (json!(["1", false]), Some(0)),
            (json!(["1", true]), Some(1)),
            (json!({"__value__": ["1", 0]}), Some(0)),
            (json!({"__value__": {"__value__": ["1", 3]}, "x": 1}), Some(3)),
            (json!(["1", 0.5]), None),
            (json!(["1", -1]), None),
            (json!(["1", 1e300]), None),
        ] {
            assert_eq!(link(value.clone()), Some(("1".to_owned(), slot)), "{value}");
        }
        for value in [
            json!(["1"]),
            json!(["1", "0"]),
            json!(["1", null]),
            json!([1, 0]),
            json!(["1", 0, 0]),
            json!("1"),
            json!({"a": ["1", 0]}),
        ] {
            assert_eq!(link(value.clone()), None, "{value}");
        }
    }

    #[test]
    fn what_is_sent_is_unwrapped_but_for_lists() {
        let sent = |value: Value| Input::read(&value).to_json();
        assert_eq!(sent(json!({"__value__": "a"})), json!("a"));
        assert_eq!(sent(json!({"__value__": [false, true]})), json!({"__value__": [false, true]}));
        assert_eq!(sent(json!([1, 2])), json!({"__value__": [1, 2]}));
        assert_eq!(sent(json!({"__value__": ["1", true]})), json!(["1", 1]));
        assert_eq!(sent(json!({"on": true})), json!({"on": true}));
        assert_eq!(sent(json!(18_446_744_073_709_551_615_u64)).to_string(), "18446744073709551615");
    }

    #[test]
    fn numbers_are_converted_as_python_does() {
        assert_eq!(convert("INT", &json!(" 5 ")), Ok(json!(5)));
        assert_eq!(convert("INT", &json!("1_000")), Ok(json!(1000)));
        assert_eq!(convert("INT", &json!(3.9)), Ok(json!(3)));
        assert_eq!(convert("INT", &json!(true)), Ok(json!(1)));
        assert_eq!(
            convert("INT", &json!("x")),
            Err("invalid literal for int() with base 10: 'x'".to_owned())
        );
        assert!(convert("INT", &json!(null)).is_err_and(|why| why.ends_with("'NoneType'")));
        assert_eq!(convert("FLOAT", &json!("1e3")), Ok(json!(1000.0)));
        assert!(convert("FLOAT", &json!([])).is_err());
        assert!(
            equal(&json!(1), &json!(1.0))
                && equal(&json!(true), &json!(1))
                && !equal(&json!("1"), &json!(1))
        );
        assert_eq!(repr(&json!(["a", null, true, {"b": 1.5}])), "['a', None, True, {'b': 1.5}]");
    }
}
