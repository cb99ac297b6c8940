//! A workflow in API format: what is wrong with it, and what it needs.
//!
//! Pure: nothing here asks a worker or the store.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use crate::nodes::{InputKind, Nodes};

/// How many nodes a workflow may have.
const MAX_NODES: usize = 10_000;
/// Of how many nodes it is said what is wrong with them.
const FAULTS_SHOWN: usize = 50;
/// How many outputs are looked at to say which need a node that is wrong.
const DEPENDENTS_SHOWN: usize = 20;

/// Why a workflow cannot run, in the form that ComfyUI's clients read.
#[derive(Clone, Debug, PartialEq)]
pub struct PromptError {
    /// A stable word for programs.
    pub kind: &'static str,
    /// A sentence for people.
    pub message: String,
    /// Where, or what else there is to know.
    pub details: String,
    /// More, for programs.
    pub extra_info: Value,
    /// What is wrong with single nodes, by id.
    pub node_errors: Map<String, Value>,
}

impl PromptError {
    /// An error of the whole workflow.
    pub fn new(kind: &'static str, message: impl Into<String>, details: impl Into<String>) -> Self {
        Self { kind, message: message.into(), details: details.into(), extra_info: json!({}), node_errors: Map::new() }
    }

    /// As ComfyUI writes it.
    pub fn to_json(&self) -> Map<String, Value> {
        let error = json!({ "type": self.kind, "message": self.message, "details": self.details, "extra_info": self.extra_info });
        Map::from_iter([("error".to_owned(), error), ("node_errors".to_owned(), Value::Object(self.node_errors.clone()))])
    }
}

/// One node.
#[derive(Debug)]
pub struct Node<'a> {
    pub id: &'a str,
    pub class: &'a str,
    pub inputs: &'a Map<String, Value>,
}

impl<'a> Node<'a> {
    /// The nodes that this one takes something from.
    fn sources(&self) -> impl Iterator<Item = &'a str> {
        self.inputs.values().filter_map(link)
    }
}

/// The node that an input is linked to.
fn link(value: &Value) -> Option<&str> {
    match value.as_array()?.as_slice() {
        [Value::String(node), Value::Number(_)] => Some(node),
        _ => None,
    }
}

/// A workflow whose nodes and links make sense.
#[derive(Debug)]
pub struct Graph<'a> {
    nodes: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Graph<'a> {
    /// Reads a workflow.
    pub fn read(workflow: &'a Map<String, Value>) -> Result<Self, PromptError> {
        if workflow.get("nodes").is_some_and(Value::is_array) {
            return Err(PromptError::new(
                "invalid_prompt",
                "This is a workflow in ComfyUI's editor format, which cannot be run.",
                "Export it with Workflow > Export (API) and send that file.",
            ));
        }
        if workflow.is_empty() {
            return Err(PromptError::new("prompt_no_outputs", "Prompt has no outputs", "The workflow has no nodes."));
        }
        if workflow.len() > MAX_NODES {
            let details = format!("It has {} nodes; at most {MAX_NODES} are run.", workflow.len());
            return Err(PromptError::new("invalid_prompt", "This workflow has too many nodes.", details));
        }
        let mut nodes = BTreeMap::new();
        for (id, value) in workflow {
            let place = || format!("Node ID '#{id}'");
            let node = value
                .as_object()
                .ok_or_else(|| PromptError::new("invalid_prompt", "Cannot execute because a node is not an object.", place()))?;
            let class = node.get("class_type").and_then(Value::as_str).ok_or_else(|| {
                PromptError::new("invalid_prompt", "Cannot execute because a node is missing the class_type property.", place())
            })?;
            let inputs = node
                .get("inputs")
                .and_then(Value::as_object)
                .ok_or_else(|| PromptError::new("invalid_prompt", "Cannot execute because a node has no object `inputs`.", place()))?;
            nodes.insert(id.as_str(), Node { id, class, inputs });
        }
        let graph = Self { nodes };
        graph.require_links()?;
        graph.require_no_cycle()?;
        Ok(graph)
    }

    pub fn nodes(&self) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.values()
    }

    fn require_links(&self) -> Result<(), PromptError> {
        for node in self.nodes() {
            for (name, value) in node.inputs {
                let place = format!("Node ID '#{}', input {name}", node.id);
                if let Some(source) = link(value)
                    && !self.nodes.contains_key(source)
                {
                    let message = format!("Cannot execute because node {source}, which an input is linked to, does not exist.");
                    return Err(PromptError::new("bad_linked_input", message, place));
                }
                if let Some([Value::Number(source), Value::Number(_)]) = value.as_array().map(Vec::as_slice)
                    && self.nodes.contains_key(source.to_string().as_str())
                {
                    let message = format!("Cannot execute because a link names a node by the number {source}; ids of nodes are strings.");
                    return Err(PromptError::new("bad_linked_input", message, format!("{place}: write [\"{source}\", ...]")));
                }
            }
        }
        Ok(())
    }

    /// Takes away nodes that need nothing that is left, until none is left or all are in cycles.
    fn require_no_cycle(&self) -> Result<(), PromptError> {
        let mut needs: HashMap<&str, usize> = HashMap::new();
        let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
        for node in self.nodes() {
            needs.insert(node.id, node.sources().count());
            node.sources().for_each(|source| users.entry(source).or_default().push(node.id));
        }
        let mut free: Vec<&str> = needs.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
        while let Some(id) = free.pop() {
            needs.remove(id);
            for user in users.get(id).into_iter().flatten() {
                if let Some(count) = needs.get_mut(user) {
                    *count -= 1;
                    if *count == 0 {
                        free.push(user);
                    }
                }
            }
        }
        if needs.is_empty() {
            return Ok(());
        }
        let mut left: Vec<&str> = needs.into_keys().collect();
        left.sort_unstable();
        left.truncate(20);
        Err(PromptError::new(
            "dependency_cycle",
            "Cannot execute because nodes need each other in a cycle.",
            format!("The cycle is among the nodes {}", left.join(", ")),
        ))
    }

    /// The output nodes that are to run.
    pub fn outputs(&self, nodes: &Nodes, targets: Option<&[String]>) -> Result<Vec<String>, PromptError> {
        let mut outputs: Vec<String> = self.nodes().filter(|node| nodes.is_output(node.class)).map(|node| node.id.to_owned()).collect();
        if let Some(targets) = targets {
            if let Some(unknown) = targets.iter().find(|target| !outputs.contains(target)) {
                let message = format!("Cannot execute because `partial_execution_targets` names {unknown}, which is not an output node.");
                return Err(PromptError::new("invalid_prompt", message, format!("Output nodes are {}", outputs.join(", "))));
            }
            outputs.retain(|output| targets.contains(output));
        }
        match outputs.is_empty() {
            true => Err(PromptError::new("prompt_no_outputs", "Prompt has no outputs", "")),
            false => Ok(outputs),
        }
    }

    /// The nodes that some outputs need.
    pub fn needed_by(&self, outputs: &[String]) -> BTreeSet<&'a str> {
        let mut needed = BTreeSet::new();
        let mut open: Vec<&'a str> =
            outputs.iter().filter_map(|output| self.nodes.get_key_value(output.as_str())).map(|(id, _)| *id).collect();
        while let Some(id) = open.pop() {
            if needed.insert(id) {
                open.extend(self.nodes.get(id).into_iter().flat_map(Node::sources));
            }
        }
        needed
    }

    /// Says which nodes lack inputs that they must have.
    pub fn require_inputs(&self, nodes: &Nodes, needed: &BTreeSet<&str>, outputs: &[String]) -> Result<(), PromptError> {
        let mut faults = NodeFaults::new(self, outputs);
        for id in needed {
            let node = &self.nodes[id];
            for (input, kind) in nodes.required_inputs(node.class) {
                if !node.inputs.contains_key(input) && kind != InputKind::Dynamic {
                    faults.add(node, node_error("required_input_missing", "Required input is missing", input.to_owned(), input));
                }
            }
        }
        faults.into_result()
    }

    /// Those of some outputs that need a node.
    fn dependents(&self, node: &str, outputs: &[String]) -> Vec<String> {
        let needs = |output: &&String| self.needed_by(std::slice::from_ref(*output)).contains(node);
        outputs.iter().take(DEPENDENTS_SHOWN).filter(needs).cloned().collect()
    }
}

/// One entry of `node_errors`.
pub fn node_error(kind: &str, message: &str, details: String, input: &str) -> Value {
    json!({ "type": kind, "message": message, "details": details, "extra_info": { "input_name": input } })
}

/// What is wrong with nodes, as it is found.
#[derive(Debug)]
pub struct NodeFaults<'g> {
    graph: &'g Graph<'g>,
    outputs: &'g [String],
    found: Map<String, Value>,
}

impl<'g> NodeFaults<'g> {
    pub fn new(graph: &'g Graph<'g>, outputs: &'g [String]) -> Self {
        Self { graph, outputs, found: Map::new() }
    }

    /// Notes an error of a node; only the first nodes are told of.
    pub fn add(&mut self, node: &Node<'_>, error: Value) {
        if !self.found.contains_key(node.id) {
            if self.found.len() == FAULTS_SHOWN {
                return;
            }
            let dependents = self.graph.dependents(node.id, self.outputs);
            self.found.insert(node.id.to_owned(), json!({ "errors": [], "dependent_outputs": dependents, "class_type": node.class }));
        }
        if let Some(errors) = self.found.get_mut(node.id).and_then(|entry| entry["errors"].as_array_mut()) {
            errors.push(error);
        }
    }

    pub fn into_result(self) -> Result<(), PromptError> {
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(PromptError {
                node_errors: self.found,
                ..PromptError::new("prompt_outputs_failed_validation", "Prompt outputs failed validation", "")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(workflow: Value) -> Result<(), PromptError> {
        let workflow = workflow.as_object().cloned().unwrap_or_default();
        Graph::read(&workflow).map(|_| ())
    }

    #[test]
    fn what_is_no_workflow_is_said_so() {
        let kind = |workflow: Value| read(workflow).map_err(|error| error.kind).err();
        assert_eq!(kind(json!({})), Some("prompt_no_outputs"));
        assert_eq!(kind(json!({"1": 5})), Some("invalid_prompt"));
        assert_eq!(kind(json!({"1": {"inputs": {}}})), Some("invalid_prompt"));
        let editor = read(json!({"nodes": [], "links": []})).expect_err("the editor's format");
        assert!(editor.details.contains("Export (API)"), "{editor:?}");
        assert_eq!(kind(json!({"1": {"class_type": "A", "inputs": {"x": ["2", 0]}}})), Some("bad_linked_input"));
        let number = json!({"1": {"class_type": "A", "inputs": {}}, "2": {"class_type": "A", "inputs": {"x": [1, 0]}}});
        assert_eq!(kind(number), Some("bad_linked_input"));
        // Two numbers that name no node are a value.
        assert_eq!(kind(json!({"7": {"class_type": "A", "inputs": {"x": [1, 0]}}})), None);
    }

    #[test]
    fn cycles_are_found_and_named_whatever_their_length() {
        let node = |source: usize| json!({"class_type": "A", "inputs": {"x": [source.to_string(), 0]}});
        let ring = |length: usize| (0..length).map(|n| (n.to_string(), node((n + 1) % length))).collect::<Map<_, _>>();
        for length in [1, 2, 3, MAX_NODES] {
            let error = Graph::read(&ring(length)).expect_err("a cycle").kind;
            assert_eq!(error, "dependency_cycle");
        }
        let mut chain = ring(MAX_NODES);
        chain.insert("9999".to_owned(), json!({"class_type": "A", "inputs": {}}));
        assert!(Graph::read(&chain).is_ok());
        chain.insert("one more".to_owned(), node(1));
        assert_eq!(Graph::read(&chain).expect_err("too many").kind, "invalid_prompt");
    }
}
