//! How long the texts can become that nodes make of other texts.
//!
//! A few nodes that join a text to itself make gigabytes of a line, which takes a worker's memory
//! and its connections.

use crate::graph::Node;
use crate::value::Input;

/// The longest text that nodes may make of others, in bytes: written as JSON, it is at most twelve
/// times as long, and one message of a worker has 64 MiB at the most.
pub(crate) const MAX_TEXT_BYTES: u64 = 4 << 20;

/// ComfyUI's classes that make a text of texts, and no longer one than theirs together.
const JOINING: &[&str] = &[
    "AddTextPrefix",
    "AddTextSuffix",
    "CaseConverter",
    "ComfySwitchNode",
    "MergeTextLists",
    "PrimitiveString",
    "PrimitiveStringMultiline",
    "StringConcatenate",
    "StringSubstring",
    "StringTrim",
    "StripWhitespace",
    "TextToLowercase",
    "TextToUppercase",
    "TruncateText",
];
/// Those that can put a text in the place of each character of another.
const REPLACING: &[&str] = &["ReplaceText", "StringReplace"];

/// The most bytes that the text of a node can have, where `of_source` says that of the nodes that
/// it is linked to; `None` for a node that makes none.
pub(crate) fn longest(node: &Node, of_source: impl Fn(&str) -> u64) -> Option<u64> {
    let of_input = |input: &Input| match input {
        Input::Link(link) => of_source(&link.node),
        Input::Value { value, .. } => value.as_str().map_or(0, |text| text.len() as u64),
    };
    let together =
        node.inputs.iter().map(|(_, input)| of_input(input)).fold(0, u64::saturating_add);
    if JOINING.contains(&node.class.as_str()) {
        return Some(together);
    }
    let of = |named: &str| {
        node.inputs.iter().find(|(name, _)| name == named).map_or(0, |(_, input)| of_input(input))
    };
    REPLACING.contains(&node.class.as_str()).then(|| {
        let replaced = of("string").max(of("texts")).saturating_add(1);
        together.saturating_add(replaced.saturating_mul(of("replace")))
    })
}
