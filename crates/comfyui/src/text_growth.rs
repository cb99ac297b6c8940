//! How long the texts can become that nodes make of other texts.
//!
//! A few nodes that join a text to itself make gigabytes of a line, which takes a worker's memory
//! and its connections.

use crate::graph::Node;
use crate::value::Input;

/// How long the texts may be together that nodes make, in bytes, and how long those that one node
/// is given: written as JSON, a text is at most twelve times as long, and what a worker says of a
/// job has 64 MiB at the most. It repeats what a node that fails was given, and all that is shown.
pub(crate) const MAX_TEXT_BYTES: u64 = 4 << 20;
/// How many items a list is taken to have, for each of which a node runs: most batches have fewer
/// pictures.
pub(crate) const LIST_ITEMS: u64 = 1000;

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

/// The texts of one node each time that it runs, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Texts {
    /// What it is given, together.
    pub(crate) given: u64,
    /// The longest that it can make.
    pub(crate) made: u64,
}

/// The texts of a node, where `of_source` says how long the text of a node is that it is linked to.
pub(crate) fn texts(node: &Node, of_source: impl Fn(&str) -> u64) -> Texts {
    let of_input = |input: &Input| match input {
        Input::Link(link) => of_source(&link.node),
        Input::Value { value, .. } => value.as_str().map_or(0, |text| text.len() as u64),
    };
    let given = node.inputs.iter().map(|(_, input)| of_input(input)).fold(0, u64::saturating_add);
    let of = |named: &str| {
        node.inputs.iter().find(|(name, _)| name == named).map_or(0, |(_, input)| of_input(input))
    };
    let class = node.class.as_str();
    let made = if JOINING.contains(&class) {
        given
    } else if REPLACING.contains(&class) {
        let replaced = of("string").max(of("texts")).saturating_add(1);
        given.saturating_add(replaced.saturating_mul(of("replace")))
    } else {
        0
    };
    Texts { given, made }
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
        let makes_list = |class: &str| class == "RebatchImages";
        let is_output = |class: &str| class == "PreviewAny";
        let judged = graph.require_modest(&needed, &users, makes_list, is_output);
        judged.map_err(|error| error.details)
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
    }
    #[test]
    fn a_text_for_each_item_of_a_list_counts_as_many_times() {
        let listed = |length: usize| {
            let switch = json!({ "switch": ["1", 0], "on_true": "x".repeat(length) });
            Map::from_iter([
                ("0".to_owned(), json!({ "class_type": "RebatchImages", "inputs": {} })),
                (
                    "1".to_owned(),
                    json!({ "class_type": "GetImageSize", "inputs": { "image": ["0", 0] } }),
                ),
                ("2".to_owned(), json!({ "class_type": "ComfySwitchNode", "inputs": switch })),
            ])
        };
        assert_eq!(judge(&listed(4_000)), Ok(()));
        let refused = judge(&listed(5_000)).expect_err("a text for each picture");
        assert!(refused.starts_with("Node ID '#2'"), "{refused}");
    }
    #[test]
    fn what_many_nodes_show_or_one_is_given_counts_together() {
        let text =
            json!({ "class_type": "PrimitiveString", "inputs": { "value": "x".repeat(1 << 20) } });
        let shown = |count: usize| {
            let show = json!({ "class_type": "PreviewAny", "inputs": { "source": ["0", 0] } });
            let all = (1..=count).map(|n| (n.to_string(), show.clone()));
            std::iter::once(("0".to_owned(), text.clone())).chain(all).collect()
        };
        assert_eq!(judge(&shown(4)), Ok(()));
        assert!(judge(&shown(5)).is_err_and(|refused| refused.contains("4194304")));
        let given = |count: usize| {
            let links: Map<String, _> =
                (0..count).map(|n| (format!("x{n}"), json!(["0", 0]))).collect();
            let node = json!({ "class_type": "BatchImagesNode", "inputs": links });
            Map::from_iter([("0".to_owned(), text.clone()), ("1".to_owned(), node)])
        };
        assert_eq!(judge(&given(4)), Ok(()));
        assert!(judge(&given(5)).is_err_and(|refused| refused.starts_with("Node ID '#1'")));
    }
}
