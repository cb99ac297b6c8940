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

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use crate::graph::Graph;

    /// Refused or not, of a workflow all of whose nodes are needed.
    fn judge(workflow: &Map<String, Value>) -> Result<(), String> {
        let graph = Graph::read(workflow).expect("a workflow");
        let needed = vec![true; workflow.len()];
        let users = graph.users(&needed);
        graph.require_modest(&needed, &users).map_err(|error| error.details)
    }

    /// A text that is joined to itself so many times.
    fn doubled(times: usize) -> Map<String, Value> {
        let text =
            json!({ "class_type": "PrimitiveString", "inputs": { "value": "x".repeat(1024) } });
        let join = |n: usize| {
            let inputs = json!({ "string_a": [n.to_string(), 0], "string_b": [n.to_string(), 0] });
            json!({ "class_type": "StringConcatenate", "inputs": inputs })
        };
        let joins = (0..times).map(|n| ((n + 1).to_string(), join(n)));
        std::iter::once(("0".to_owned(), text)).chain(joins).collect()
    }

    #[test]
    fn a_text_that_is_joined_to_itself_too_often_is_refused_with_its_node() {
        assert_eq!(judge(&doubled(12)), Ok(()), "4 MiB");
        let refused = judge(&doubled(60)).expect_err("more than there is memory");
        assert!(refused.starts_with("Node ID '#13'") && refused.contains("4194304"), "{refused}");
    }

    #[test]
    fn a_replacement_can_come_for_each_character() {
        let replace = |by: usize| {
            let inputs =
                json!({ "string": "x".repeat(4096), "find": "x", "replace": "y".repeat(by) });
            let node = json!({ "class_type": "StringReplace", "inputs": inputs });
            Map::from_iter([("1".to_owned(), node)])
        };
        assert_eq!(judge(&replace(100)), Ok(()));
        assert!(judge(&replace(4096)).is_err());
        let other =
            json!({ "class_type": "SaveImage", "inputs": { "words": "x".repeat(8 << 20) } });
        assert_eq!(judge(&Map::from_iter([("1".to_owned(), other)])), Ok(()), "it makes no text");
    }
}
