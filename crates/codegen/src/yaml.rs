//! YAML text to a JSON value that keeps where each part stood.
//!
//! Follows the core schema of YAML 1.2. Mapping keys are always text, so an unquoted status code
//! is a status code. Anchors and aliases work; merge keys and several documents do not.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Number, Value};

use crate::problem::Problem;

/// Line and column, both from 1, by JSON pointer.
#[derive(Debug, Default)]
pub(crate) struct Positions(HashMap<String, (usize, usize)>);

impl Positions {
    /// The position of a pointer, or of the nearest parent that has one.
    pub(crate) fn of(&self, pointer: &str) -> (usize, usize) {
        let mut pointer = pointer;
        loop {
            if let Some(position) = self.0.get(pointer) {
                return *position;
            }
            match pointer.rfind('/') {
                Some(end) => pointer = &pointer[..end],
                None => return (0, 0),
            }
        }
    }
}

/// Escapes one reference token of a JSON pointer.
pub(crate) fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`token`].
pub(crate) fn untoken(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

pub(crate) fn parse(text: &str) -> Result<(Value, Positions), Problem> {
    let mut reader = Reader {
        events: Vec::new(),
        next: 0,
        anchors: HashMap::new(),
        positions: Positions::default(),
    };
    let text = join_surrogates(text);
    for event in Parser::new_from_str(&text) {
        let (event, span) = event.map_err(|error| Problem {
            pointer: String::new(),
            line: error.marker().line(),
            column: error.marker().col() + 1,
            message: format!("this is not YAML: {}", error.info()),
            help: None,
        })?;
        reader.events.push((event, span));
    }
    let mut value = reader.document()?;
    // What is generated does not depend on the order in which a contract is written.
    value.sort_all_objects();
    Ok((value, reader.positions))
}

/// JSON writes a character beyond the first 65 536 as two escapes, which YAML does not know.
fn join_surrogates(text: &str) -> Cow<'_, str> {
    let hex = |at: usize| {
        text.get(at..at + 6)?.strip_prefix("\\u").and_then(|hex| u16::from_str_radix(hex, 16).ok())
    };
    let mut out = String::new();
    let mut done = 0;
    let escaped = |at: usize| {
        text.as_bytes()[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
    };
    for (at, _) in text.match_indices("\\u").filter(|(at, _)| {
        !escaped(*at) && hex(*at).is_some_and(|unit| (0xd800..0xdc00).contains(&unit))
    }) {
        let units = [hex(at), hex(at + 6)].map(Option::unwrap_or_default);
        if let Some(Ok(character)) = char::decode_utf16(units).next().filter(|_| at >= done) {
            out.push_str(&text[done..at]);
            out.push(character);
            done = at + 12;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

struct Reader<'a> {
    events: Vec<(Event<'a>, Span)>,
    next: usize,
    anchors: HashMap<usize, Value>,
    positions: Positions,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Value, Problem> {
        loop {
            match self.events.get(self.next) {
                Some((Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _)) => {
                    self.next += 1
                }
                Some((Event::StreamEnd, span)) => return Err(problem(span, "the file is empty")),
                Some(_) => return self.node(String::new(), 0),
                None => return Ok(Value::Null),
            }
        }
    }

    fn take(&mut self) -> Option<(Event<'a>, Span)> {
        let event = self.events.get(self.next).cloned();
        self.next += 1;
        event
    }

    fn node(&mut self, pointer: String, depth: usize) -> Result<Value, Problem> {
        let Some((event, span)) = self.take() else {
            return Ok(Value::Null);
        };
        if depth > 200 {
            return Err(problem(&span, "nested more than 200 levels deep"));
        }
        self.positions.0.insert(pointer.clone(), (span.start.line(), span.start.col() + 1));
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = scalar(&text, style);
                Ok(self.keep_anchor(anchor, value))
            }
            Event::SequenceStart(anchor, _) => {
                let mut items = Vec::new();
                while !matches!(self.events.get(self.next), Some((Event::SequenceEnd, _)) | None) {
                    items.push(self.node(format!("{pointer}/{}", items.len()), depth + 1)?);
                }
                self.next += 1;
                Ok(self.keep_anchor(anchor, Value::Array(items)))
            }
            Event::MappingStart(anchor, _) => {
                let mut map = Map::new();
                while let Some((event, span)) = self.take() {
                    let key = match event {
                        Event::MappingEnd => break,
                        Event::Scalar(text, ..) => text.into_owned(),
                        _ => return Err(problem(&span, "a mapping key must be text")),
                    };
                    let child = format!("{pointer}/{}", token(&key));
                    let value = self.node(child.clone(), depth + 1)?;
                    // The key is where a reader looks, also when the value starts on a later line.
                    self.positions.0.insert(child, (span.start.line(), span.start.col() + 1));
                    if map.insert(key.clone(), value).is_some() {
                        return Err(problem(&span, &format!("`{key}` stands here twice")));
                    }
                }
                Ok(self.keep_anchor(anchor, Value::Object(map)))
            }
            Event::Alias(anchor) => self
                .anchors
                .get(&anchor)
                .cloned()
                .ok_or_else(|| problem(&span, "the alias has no anchor before it")),
            _ => Err(problem(&span, "a value was expected here")),
        }
    }

    fn keep_anchor(&mut self, anchor: usize, value: Value) -> Value {
        if anchor > 0 {
            self.anchors.insert(anchor, value.clone());
        }
        value
    }
}

fn problem(span: &Span, message: &str) -> Problem {
    Problem {
        pointer: String::new(),
        line: span.start.line(),
        column: span.start.col() + 1,
        message: message.to_owned(),
        help: None,
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    if let Ok(integer) = text.parse::<i64>() {
        return Value::Number(integer.into());
    }
    let numeric = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
    match text.parse::<f64>().ok().filter(|_| numeric).and_then(Number::from_f64) {
        Some(number) => Value::Number(number),
        None => Value::String(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_follow_the_core_schema() {
        let (value, positions) =
            parse("a: 1\nb: '1'\n200: {x: [true, ~, 1.5, no]}\n").expect("valid");
        assert_eq!(
            value,
            serde_json::json!({"a": 1, "b": "1", "200": {"x": [true, null, 1.5, "no"]}})
        );
        assert_eq!(positions.of("/200/x/7"), (3, 7));
    }

    #[test]
    fn characters_that_json_writes_as_two_escapes_are_one() {
        let (value, _) =
            parse(r#"{"a": "x\ud83d\ude00y", "b": "\\\\ud83d\\\\ude00", "c": "\u00e9"}"#)
                .expect("valid");
        assert_eq!(value, serde_json::json!({"a": "x😀y", "b": "\\\\ud83d\\\\ude00", "c": "é"}));
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_with_its_line() {
        let problem = parse("a: 1\na: 2\n").expect_err("twice");
        assert_eq!((problem.line, problem.column), (2, 1));
    }
}
