//! What is sent reads as what was judged, whatever was submitted.

use std::collections::HashSet;
use std::sync::LazyLock;

use comfy_cloud_comfyui::{
    ClassList, Draft, FileName, Graph, Nodes, Rules, place_files, unplaced_file,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Read once: they are the same in every case.
static NODES: LazyLock<Nodes> = LazyLock::new(crate::nodes);

/// What stands in the place of a file of the submitter's.
const PLACED: &str = "0123-own";

fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just("theirs.png".to_owned()),
        Just("theirs.png [output]".to_owned()),
        Just("/srv/theirs.png".to_owned()),
        Just("../theirs.png".to_owned()),
        Just("mine.png".to_owned()),
        Just("file".to_owned()),
        Just("1".to_owned()),
        Just("2".to_owned()),
        "[a-z]{0,3}",
    ];
    let leaf = prop_oneof![4 => text.prop_map(Value::from), 1 => (0_i64..3).prop_map(Value::from), 1 => Just(json!(0.0)), 1 => any::<bool>().prop_map(Value::from), 1 => Just(Value::Null)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let key = prop_oneof![Just("__value__"), Just("image"), Just("mask"), Just("camera_info"), Just("path")];
        prop_oneof![
            3 => (prop_oneof!["[1-6]"], prop_oneof![Just(json!(0)), Just(json!(false)), Just(json!(0.0)), Just(json!(true))]).prop_map(|(node, slot)| json!([node, slot])),
            1 => prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            2 => prop::collection::vec((key.prop_map(str::to_owned), inner), 1..3).prop_map(|pairs| Value::Object(Map::from_iter(pairs))),
        ]
    })
}

fn workflow() -> impl Strategy<Value = Map<String, Value>> {
    let class = prop::sample::select(vec![
        "LoadImage",
        "PathReader",
        "PackPicker",
        "PackDynamic",
        "Load3D",
        "WebcamCapture",
        "VHS_LoadVideo",
        "ImageInvert",
        "Any Switch (rgthree)",
        "ComfySwitchNode",
        "PrimitiveString",
        "LoadLatent",
        "TextPrompt",
        "LoadImageDataSetFromFolder",
    ]);
    let input = prop::sample::select(vec![
        "image",
        "path",
        "mode",
        "mode.image",
        "paths.path0",
        "slot",
        "slot.file",
        "model_file",
        "video",
        "any_01",
        "on_true",
        "on_false",
        "switch",
        "value",
        "latent",
        "text",
        "save_path",
        "folder",
        "other",
        "unique_id",
        "width",
        "height",
    ]);
    let node = (class, prop::collection::vec((input.prop_map(str::to_owned), value()), 0..5))
        .prop_map(
            |(class, inputs)| json!({ "class_type": class, "inputs": Map::from_iter(inputs) }),
        );
    (prop::collection::vec(node, 1..6), value()).prop_map(|(nodes, saved)| {
        let mut all: Map<String, Value> = nodes.into_iter().enumerate().map(|(at, node)| ((at + 1).to_string(), node)).collect();
        all.insert("s".to_owned(), json!({ "class_type": "SaveImage", "inputs": { "images": saved, "filename_prefix": "x" } }));
        all.insert("t".to_owned(), json!({ "class_type": "PreviewAny", "inputs": { "source": ["1", 0] } }));
        all
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_is_what_was_judged(workflow in workflow()) {
        let nodes = &*NODES;
        let denied = ClassList::default();
        let rules = Rules { nodes, denied: &denied, shared: false, targets: None, away: &[] };
        let Ok(draft) = Draft::new(Graph::read(&workflow).unwrap(), &rules) else { return Ok(()) };
        let found: Vec<bool> = draft.files().iter().map(|ask| matches!(&ask.by, FileName::Name(name) if name == "mine.png")).collect();
        let Ok(prepared) = draft.settle(&found) else { return Ok(()) };
        let mut sent = prepared.prompt.clone();
        place_files(&mut sent, prepared.places.iter().map(|place| (place.node.as_str(), place.input.as_str(), place.pointer.as_str(), PLACED)));
        // Every name in an input that opens files was put there.
        let placed: HashSet<_> = prepared.places.iter().map(|place| (place.node.as_str(), place.input.as_str(), place.pointer.as_str())).collect();
        prop_assert_eq!(unplaced_file(&sent, nodes, false, |node, input, pointer| placed.contains(&(node, input, pointer)) || placed.contains(&(node, input, ""))), None);
        // Judged again, as a worker reads it, it is the same, and nothing of it is wrong.
        let again = Draft::new(Graph::read(&sent).unwrap(), &rules).unwrap();
        let own: Vec<bool> = again.files().iter().map(|ask| matches!(&ask.by, FileName::Name(name) if name == PLACED)).collect();
        let again = again.settle(&own).unwrap();
        prop_assert_eq!(serde_json::to_string(&again.prompt).unwrap(), serde_json::to_string(&sent).unwrap());
        prop_assert!(again.node_errors.is_empty(), "{:?}", again.node_errors);
        prop_assert_eq!(again.requirements, prepared.requirements);
    }
}
