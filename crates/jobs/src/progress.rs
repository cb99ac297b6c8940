//! How far a job is that runs, by what its worker says of its nodes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The nodes of a workflow, each with its class.
#[derive(Clone, Debug, Default)]
pub struct NodeClasses(BTreeMap<String, String>);

/// How far a job is.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The part that is done, from 0 to 1.
    pub value: f64,
    /// How many nodes are done.
    pub done: usize,
    /// How many nodes the workflow has.
    pub total: usize,
    /// The node that runs.
    pub current: Option<CurrentNode>,
}

/// The node of a job that runs.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrentNode {
    /// Its id.
    pub id: String,
    /// Its class, where the workflow names it.
    pub class: Option<String>,
    /// Its step, and how many it has.
    pub steps: Option<(i64, i64)>,
}

impl NodeClasses {
    /// Those of a workflow in API format.
    pub fn of(workflow: &Map<String, Value>) -> Self {
        let class = |node: &Value| node["class_type"].as_str().unwrap_or_default().to_owned();
        Self(workflow.iter().map(|(id, node)| (id.clone(), class(node))).collect())
    }

    /// How far a job is of which a worker says this in `progress_state`: what each node is at that has begun.
    pub fn progress(&self, nodes: &Map<String, Value>) -> Progress {
        let own = || nodes.iter().filter(|(id, _)| self.0.contains_key(*id));
        let done = own().filter(|(_, node)| node["state"] == "finished").count();
        // A node that a node has made counts with the one that has made it.
        let mut running = nodes.iter().filter(|(_, node)| node["state"] == "running");
        let part = |node: &Value| match (node["value"].as_f64(), node["max"].as_f64()) {
            (Some(value), Some(max)) if max > 0.0 => (value / max).clamp(0.0, 1.0),
            _ => 0.0,
        };
        let begun: f64 = running.clone().filter(|(id, _)| self.0.contains_key(*id)).map(|(_, node)| part(node)).sum();
        let total = self.0.len();
        let value = if total == 0 { 0.0 } else { ((done as f64 + begun) / total as f64).clamp(0.0, 1.0) };
        let current = running.next_back().map(|(id, node)| CurrentNode {
            id: id.clone(),
            class: self.0.get(id).cloned(),
            steps: node["value"].as_f64().zip(node["max"].as_f64()).map(|(value, max)| (value as i64, max as i64)),
        });
        Progress { value, done, total, current }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nodes_that_are_done_and_a_part_of_the_one_that_runs_are_the_progress() {
        let workflow = json!({ "1": { "class_type": "LoadImage" }, "2": { "class_type": "KSampler" }, "3": {}, "4": {} });
        let classes = NodeClasses::of(workflow.as_object().expect("an object"));
        let said = json!({
            "1": { "state": "finished", "value": 1, "max": 1 },
            "2": { "state": "running", "value": 5.0, "max": 10.0 },
            "9:1": { "state": "finished", "value": 1, "max": 1 },
        });
        let progress = classes.progress(said.as_object().expect("an object"));
        assert_eq!((progress.value, progress.done, progress.total), (0.375, 1, 4));
        let current = progress.current.expect("a node runs");
        assert_eq!((current.id.as_str(), current.class.as_deref(), current.steps), ("2", Some("KSampler"), Some((5, 10))));
        let nothing = NodeClasses::default().progress(&Map::new());
        assert_eq!((nothing.value, nothing.total, nothing.current), (0.0, 0, None));
        let odd = json!({ "1": { "state": "running", "value": 9, "max": 0 }, "2": { "state": "running", "value": "x" } });
        assert_eq!(classes.progress(odd.as_object().expect("an object")).value, 0.0);
    }
}
