//! The words of a text as variants whose names differ.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::Word;
use crate::naming::pascal;

/// Names that a Rust `enum` or `struct` of ours must not give a method or variant.
const UNNAMEABLE: [&str; 1] = ["Self"];

/// Words with names as variants that differ.
pub(super) fn words<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Word> {
    let mut names = BTreeSet::new();
    let texts: BTreeMap<usize, &str> = texts.enumerate().collect();
    let mut known = BTreeSet::new();
    let texts: Vec<&str> = texts.into_values().filter(|text| known.insert(*text)).collect();
    let plain: Vec<String> = texts.iter().map(|text| pascal(text)).collect();
    let mut words = Vec::new();
    for (text, name) in texts.iter().zip(&plain) {
        let shared = plain.iter().filter(|other| *other == name).count() > 1;
        let bare = !text.is_empty() && !text.chars().any(char::is_alphanumeric);
        let wanted = if shared || bare { spelled(text) } else { name.clone() };
        words.push(Word { text: (*text).to_owned(), variant: free_variant(&mut names, &wanted) });
    }
    words
}

/// A word whose signs are written out.
fn spelled(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let name = match c {
            '+' => "Plus",
            '-' => "Minus",
            '*' => "Star",
            '/' => "Slash",
            '<' => "Less",
            '>' => "Greater",
            '=' => "Equal",
            '!' => "Not",
            '.' => "Dot",
            '%' => "Percent",
            '&' => "And",
            '|' => "Or",
            '~' => "Tilde",
            '^' => "Caret",
            '#' => "Hash",
            '@' => "At",
            '$' => "Dollar",
            '?' => "Question",
            ':' => "Colon",
            ',' => "Comma",
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push(' ');
        out.push_str(name);
        out.push(' ');
    }
    if text.is_empty() { "Empty".to_owned() } else { pascal(out.trim()) }
}

/// A name of a variant that no other has.
pub(super) fn free_variant(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let wanted =
        if UNNAMEABLE.contains(&wanted) { format!("{wanted}_") } else { wanted.to_owned() };
    let numbered = (2..).map(|n| format!("{wanted}{n}"));
    let name = std::iter::once(wanted.clone())
        .chain(numbered)
        .find(|name| !taken.contains(name))
        .unwrap_or(wanted);
    taken.insert(name.clone());
    name
}
