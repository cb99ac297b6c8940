//! Nothing takes more than time in proportion to a workflow.

use std::time::{Duration, Instant};

use comfy_cloud_comfyui::{ClassList, Draft, Graph, Rules};
use serde_json::{Map, Value, json};

use crate::nodes;

fn judge(workflow: &Map<String, Value>, targets: Option<&[String]>) -> Duration {
    let nodes = nodes();
    let denied = ClassList::default();
    let begun = Instant::now();
    let rules = Rules { nodes: &nodes, denied: &denied, shared: false, targets, away: &[] };
    if let Ok(draft) = Graph::read(workflow).and_then(|graph| Draft::new(graph, &rules)) {
        let _ = draft.settle(&[]);
    }
    begun.elapsed()
}

/// Seconds would be quadratic; a slow and busy machine needs tenths.
const LIMIT: Duration = Duration::from_secs(10);

#[test]
fn large_workflows_take_time_in_proportion() {
    let save = |source: usize| json!({ "class_type": "SaveImage", "inputs": { "images": [source.to_string(), 0], "filename_prefix": "x" } });
    let bad = json!({ "class_type": "ImageInvert", "inputs": {} });
    // Many outputs, all targets, each needing the same faulty node.
    let mut many: Map<String, Value> = (1..9_999).map(|at| (at.to_string(), save(0))).collect();
    many.insert("0".to_owned(), bad.clone());
    let targets: Vec<String> = (1..9_999).map(|at| at.to_string()).collect();
    assert!(judge(&many, Some(&targets)) < LIMIT);
    // Many faulty nodes before many outputs.
    let mut faulty: Map<String, Value> =
        (0..5_000).map(|at| (at.to_string(), bad.clone())).collect();
    faulty.extend((0..5_000).map(|at| (format!("s{at}"), save(at))));
    assert!(judge(&faulty, None) < LIMIT);
    // One long chain, and the same in a ring.
    let link = |at: usize| json!({ "class_type": "ImageInvert", "inputs": { "image": [at.to_string(), 0] } });
    let mut chain: Map<String, Value> =
        (0..9_998).map(|at| (at.to_string(), link(at + 1))).collect();
    chain.insert("9998".to_owned(), link(0));
    chain.insert("9999".to_owned(), save(0));
    assert!(judge(&chain, None) < LIMIT);
    // Many links between few nodes.
    let wide: Map<String, Value> =
        (0..9_990).map(|at| (format!("x{at}"), json!(["0", 0]))).collect();
    let node = json!({ "class_type": "AnyCombine", "inputs": wide });
    let mut dense: Map<String, Value> = (0..10).map(|at| (at.to_string(), node.clone())).collect();
    dense.insert("10".to_owned(), save(0));
    assert!(judge(&dense, None) < LIMIT);
}

#[test]
fn more_inputs_than_are_read_are_refused() {
    let node = |count: usize| {
        let inputs: Map<String, Value> =
            (0..count).map(|at| (format!("x{at}"), json!(["0", 0]))).collect();
        json!({ "class_type": "AnyCombine", "inputs": inputs })
    };
    let refused =
        Graph::read(&Map::from_iter([("7".to_owned(), node(10_001))])).expect_err("one node");
    assert!(
        refused.details.contains("'#7' has 10001 inputs") && refused.details.contains("10000"),
        "{refused:?}"
    );
    let many: Map<String, Value> = (0..11).map(|at| (at.to_string(), node(10_000))).collect();
    let refused = Graph::read(&many).expect_err("all nodes");
    assert!(
        refused.details.contains("110000 inputs") && refused.details.contains("100000"),
        "{refused:?}"
    );
    assert!(Graph::read(&many.into_iter().take(10).collect()).is_ok());
}
