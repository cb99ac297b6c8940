//! A workflow in API format, as its nodes and links.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::error::PromptError;
use crate::text_growth::{self, LIST_ITEMS, MAX_TEXT_BYTES};
use crate::value::Input;

/// How many nodes a workflow may have.
const MAX_NODES: usize = 10_000;
/// How many inputs one node may have, and all nodes together. An input takes more memory while a
/// workflow is judged than its text does, by a factor of twenty for the shortest.
const MAX_INPUTS: (usize, usize) = (10_000, 100_000);
/// The longest id of a node, in bytes: ids are kept for as long as somebody follows the job.
const MAX_ID_BYTES: usize = 256;
/// How many nodes of a workflow may follow one another. ComfyUI walks them by recursion, in Python:
/// its check ends at some 970, and before it runs the first node of a chain that is a little
/// shorter it takes more than a minute.
const MAX_DEPTH: u32 = 500;
/// How many nodes all nodes may build on together. Before it runs anything, ComfyUI makes a key of
/// everything that each node builds on, which takes up to 0.1 ms for each of these: half a minute
/// at this bound, and hours without one. A worker of which no node runs for so long would count as
/// one that hangs.
const MAX_ANCESTRY: u64 = 250_000;
/// How much a shared worker may say of a job's progress, in bytes. At each step of each node,
/// ComfyUI sends the states of all nodes that have begun, to everybody who listens, from the thread
/// that does everything else: another user waits five seconds for 500 nodes, a minute for 2 000, more
/// than four for 9 000.
const MAX_PROGRESS_BYTES: u64 = 64 << 20;
/// What the state of a node takes in such a message, in bytes, without its id, which is in it four
/// times.
const STATE_BYTES: u64 = 200;
/// How many names a message lists.
const NAMES_SHOWN: usize = 20;

/// The parts of a node that are understood, in the order in which it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Class,
    Inputs,
    Meta,
}

/// One node.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) id: String,
    pub(crate) class: String,
    title: Option<String>,
    pub(crate) inputs: Vec<(String, Input)>,
    order: Vec<Part>,
}

/// A workflow. What it says is read, not yet whether it can run.
#[derive(Debug)]
pub struct Graph {
    pub(crate) nodes: Vec<Node>,
    index: HashMap<String, usize>,
}

impl Graph {
    /// Reads a workflow.
    ///
    /// # Errors
    /// When it is not in API format.
    pub fn read(workflow: &Map<String, Value>) -> Result<Self, PromptError> {
        if workflow.get("nodes").is_some_and(Value::is_array) {
            return Err(PromptError::new(
                "invalid_prompt",
                "This is a workflow in ComfyUI's editor format, which cannot be run.",
                "Export it with Workflow > Export (API) and send that file.",
            ));
        }
        if workflow.is_empty() {
            return Err(PromptError::new(
                "prompt_no_outputs",
                "Prompt has no outputs",
                "The workflow has no nodes.",
            ));
        }
        if workflow.len() > MAX_NODES {
            let details = format!("It has {} nodes; at most {MAX_NODES} are run.", workflow.len());
            return Err(PromptError::new(
                "invalid_prompt",
                "This workflow has too many nodes.",
                details,
            ));
        }
        if workflow.keys().any(|id| id.len() > MAX_ID_BYTES) {
            let details = format!("The id of a node has at most {MAX_ID_BYTES} bytes.");
            return Err(PromptError::new(
                "invalid_prompt",
                "The id of a node is too long.",
                details,
            ));
        }
        let mut inputs = 0;
        for (id, node) in workflow {
            let count = node.get("inputs").and_then(Value::as_object).map_or(0, Map::len);
            inputs += count;
            if count > MAX_INPUTS.0 {
                let details = format!(
                    "Node ID '#{id}' has {count} inputs; a node has at most {}.",
                    MAX_INPUTS.0
                );
                return Err(PromptError::new(
                    "invalid_prompt",
                    "A node has too many inputs.",
                    details,
                ));
            }
        }
        if inputs > MAX_INPUTS.1 {
            let details =
                format!("Its nodes have {inputs} inputs; at most {} are read.", MAX_INPUTS.1);
            return Err(PromptError::new(
                "invalid_prompt",
                "This workflow has too many inputs.",
                details,
            ));
        }
        let nodes = workflow
            .iter()
            .map(|(id, node)| Node::read(id, node))
            .collect::<Result<Vec<_>, _>>()?;
        let index = nodes.iter().enumerate().map(|(at, node)| (node.id.clone(), at)).collect();
        Ok(Self { nodes, index })
    }

    /// The nodes' ids and classes.
    pub fn classes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.nodes.iter().map(|node| (node.id.as_str(), node.class.as_str()))
    }

    pub(crate) fn at(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The nodes that one takes something from, as far as they exist.
    fn sources(&self, node: usize) -> impl Iterator<Item = usize> {
        self.nodes[node].inputs.iter().filter_map(|(_, input)| match input {
            Input::Link(link) => self.at(&link.node),
            Input::Value { .. } => None,
        })
    }

    /// The output nodes that are to run.
    pub(crate) fn outputs(
        &self,
        is_output: impl Fn(&str) -> bool,
        targets: Option<&[String]>,
    ) -> Result<Vec<usize>, PromptError> {
        let mut outputs: Vec<usize> =
            (0..self.nodes.len()).filter(|at| is_output(&self.nodes[*at].class)).collect();
        if let Some(targets) = targets {
            let known: HashSet<&str> =
                outputs.iter().map(|at| self.nodes[*at].id.as_str()).collect();
            if let Some(unknown) = targets.iter().find(|target| !known.contains(target.as_str())) {
                let message = format!(
                    "Cannot execute because `partial_execution_targets` names {unknown}, which is not an output node."
                );
                let mut names: Vec<&str> = outputs
                    .iter()
                    .take(NAMES_SHOWN)
                    .map(|at| self.nodes[*at].id.as_str())
                    .collect();
                if outputs.len() > NAMES_SHOWN {
                    names.push("...");
                }
                return Err(PromptError::new(
                    "invalid_prompt",
                    message,
                    format!("Output nodes are {}", names.join(", ")),
                ));
            }
            let wanted: HashSet<&str> = targets.iter().map(String::as_str).collect();
            outputs.retain(|at| wanted.contains(self.nodes[*at].id.as_str()));
        }
        match outputs.is_empty() {
            true => Err(PromptError::new("prompt_no_outputs", "Prompt has no outputs", "")),
            false => Ok(outputs),
        }
    }

    /// Which nodes some outputs need, themselves included.
    pub(crate) fn needed(&self, outputs: &[usize]) -> Vec<bool> {
        let mut needed = vec![false; self.nodes.len()];
        let mut open = outputs.to_vec();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut needed[at], true) {
                open.extend(self.sources(at));
            }
        }
        needed
    }

    /// The nodes that take something from each node, among those that are needed.
    pub(crate) fn users(&self, needed: &[bool]) -> Vec<Vec<usize>> {
        let mut users = vec![Vec::new(); self.nodes.len()];
        for at in (0..self.nodes.len()).filter(|at| needed[*at]) {
            self.sources(at).for_each(|source| users[source].push(at));
        }
        users
    }

    /// Refuses a workflow of which ComfyUI's executor would end, or that would keep it busy before
    /// any node runs. Nodes in cycles are left to [`Self::cycles`].
    pub(crate) fn require_modest(
        &self,
        needed: &[bool],
        users: &[Vec<usize>],
        makes_list: impl Fn(&str) -> bool,
        is_output: impl Fn(&str) -> bool,
    ) -> Result<(), PromptError> {
        let places: Vec<usize> = (0..self.nodes.len()).filter(|at| needed[*at]).collect();
        let mut place_of = vec![0; self.nodes.len()];
        places.iter().enumerate().for_each(|(place, at)| place_of[*at] = place);
        // What each node builds on, as a set of bits by place: a few megabytes for the largest
        // workflow.
        let mut ancestors: Vec<Vec<u64>> = vec![Vec::new(); places.len()];
        let mut depth = vec![0_u32; places.len()];
        let mut text_bytes = vec![0_u64; places.len()];
        let mut is_listed = vec![false; places.len()];
        let mut shown_bytes: u64 = 0;
        let mut missing: Vec<usize> = places.iter().map(|at| self.sources(*at).count()).collect();
        let mut open: Vec<usize> = (0..places.len()).filter(|place| missing[*place] == 0).collect();
        let mut total = 0;
        while let Some(place) = open.pop() {
            let at = places[place];
            let mut sources: Vec<usize> = self.sources(at).map(|source| place_of[source]).collect();
            sources.sort_unstable();
            sources.dedup();
            let mut own = vec![0_u64; places.len().div_ceil(64)];
            for source in sources {
                own[source / 64] |= 1 << (source % 64);
                own.iter_mut().zip(&ancestors[source]).for_each(|(own, others)| *own |= others);
                depth[place] = depth[place].max(depth[source]);
                is_listed[place] |=
                    is_listed[source] || makes_list(&self.nodes[places[source]].class);
            }
            depth[place] += 1;
            total += own.iter().map(|bits| u64::from(bits.count_ones())).sum::<u64>();
            if depth[place] > MAX_DEPTH {
                let message = format!(
                    "Cannot execute because more than {MAX_DEPTH} nodes follow one another."
                );
                let details = format!(
                    "Node ID '#{}': split the workflow, and load what the first part saves",
                    self.nodes[at].id
                );
                return Err(PromptError::new("invalid_prompt", message, details));
            }
            if total > MAX_ANCESTRY {
                let message = "Cannot execute because too many nodes build on too many others.";
                let details = format!(
                    "The nodes that each node builds on are more than {MAX_ANCESTRY} together; split the workflow, and load what the first part saves"
                );
                return Err(PromptError::new("invalid_prompt", message, details));
            }
            let of_source = |id: &str| self.at(id).map_or(0, |source| text_bytes[place_of[source]]);
            let texts = text_growth::texts(&self.nodes[at], of_source);
            text_bytes[place] = texts.made;
            let times = if is_listed[place] { LIST_ITEMS } else { 1 };
            let longest = texts.given.max(texts.made).saturating_mul(times);
            if is_output(&self.nodes[at].class) {
                shown_bytes = shown_bytes.saturating_add(texts.given.saturating_mul(times));
            }
            if longest.max(shown_bytes) > MAX_TEXT_BYTES {
                let message = "Cannot execute because its texts would grow too long.";
                let details = format!(
                    "Node ID '#{}': the texts that it is given, that it makes of them, and that are shown until here may each have {MAX_TEXT_BYTES} bytes together{}",
                    self.nodes[at].id,
                    if times > 1 { ", where each item of a list has its own" } else { "" },
                );
                return Err(PromptError::new("invalid_prompt", message, details));
            }
            ancestors[place] = own;
            for user in &users[at] {
                let user = place_of[*user];
                missing[user] -= 1;
                if missing[user] == 0 {
                    open.push(user);
                }
            }
        }
        Ok(())
    }

    /// Refuses a workflow of whose progress a worker would say too much to serve others meanwhile.
    pub(crate) fn require_short_progress(&self, needed: &[bool]) -> Result<(), PromptError> {
        let nodes = self.nodes.iter().zip(needed).filter(|(_, needed)| **needed);
        let states = nodes.map(|(node, _)| STATE_BYTES + 4 * node.id.len() as u64);
        let (count, bytes) =
            states.fold((0, 0), |(count, bytes), state| (count + 1, bytes + state));
        if count * bytes <= MAX_PROGRESS_BYTES {
            return Ok(());
        }
        let message = "Cannot execute because the workflow has too many nodes for a shared worker.";
        let details = format!(
            "{count} nodes would run, and what a worker says of their progress would be too long; split the workflow (some {} nodes with short ids can run at once), or use a worker of your own",
            (MAX_PROGRESS_BYTES / (STATE_BYTES + 16)).isqrt()
        );
        Err(PromptError::new("invalid_prompt", message, details))
    }

    /// The needed nodes in a cycle or between two. Takes nodes away that need nothing that is left,
    /// then those that nothing needs that is left.
    pub(crate) fn cycles(&self, needed: &[bool], users: &[Vec<usize>]) -> Vec<usize> {
        let sources: Vec<Vec<usize>> = (0..self.nodes.len())
            .map(|at| if needed[at] { self.sources(at).collect() } else { Vec::new() })
            .collect();
        let mut left = needed.to_vec();
        for (before, after) in [(&sources[..], users), (users, &sources[..])] {
            let mut open: Vec<usize> = (0..left.len()).filter(|at| left[*at]).collect();
            let mut count: Vec<usize> = before
                .iter()
                .map(|edges| edges.iter().filter(|other| left[**other]).count())
                .collect();
            open.retain(|at| count[*at] == 0);
            while let Some(at) = open.pop() {
                left[at] = false;
                for other in &after[at] {
                    count[*other] = count[*other].saturating_sub(1);
                    if count[*other] == 0 && left[*other] {
                        open.push(*other);
                    }
                }
            }
        }
        (0..left.len()).filter(|at| left[*at]).collect()
    }
}

/// Everything that some nodes lead to, themselves included.
pub(crate) fn reach(from: &[usize], users: &[Vec<usize>]) -> Vec<bool> {
    let mut reached = vec![false; users.len()];
    let mut open = from.to_vec();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut reached[at], true) {
            open.extend(&users[at]);
        }
    }
    reached
}

impl Node {
    fn read(id: &str, value: &Value) -> Result<Self, PromptError> {
        let place = || format!("Node ID '#{id}'");
        let refuse = |message: &str| PromptError::new("invalid_prompt", message, place());
        // What a node makes is kept by its id.
        if id.contains('\0') {
            return Err(refuse("Cannot execute because the id of a node has a NUL character."));
        }
        let node = value
            .as_object()
            .ok_or_else(|| refuse("Cannot execute because a node is not an object."))?;
        let class = node.get("class_type").and_then(Value::as_str);
        let class = class.ok_or_else(|| {
            refuse("Cannot execute because a node is missing the class_type property.")
        })?;
        let inputs = node.get("inputs").and_then(Value::as_object);
        let inputs = inputs
            .ok_or_else(|| refuse("Cannot execute because a node has no object `inputs`."))?;
        let title = node.get("_meta").and_then(|meta| meta["title"].as_str()).map(str::to_owned);
        let order = node.keys().filter_map(|key| match key.as_str() {
            "class_type" => Some(Part::Class),
            "inputs" => Some(Part::Inputs),
            "_meta" if title.is_some() => Some(Part::Meta),
            _ => None,
        });
        Ok(Self {
            id: id.to_owned(),
            class: class.to_owned(),
            inputs: inputs.iter().map(|(name, value)| (name.clone(), Input::read(value))).collect(),
            order: order.collect(),
            title,
        })
    }

    /// The node as it is sent, with the inputs that `keep` keeps.
    pub(crate) fn to_json(&self, keep: impl Fn(usize) -> bool) -> Value {
        let mut inputs = Map::new();
        for (at, (name, input)) in self.inputs.iter().enumerate() {
            if keep(at) {
                inputs.insert(name.clone(), input.to_json());
            }
        }
        let mut node = Map::new();
        for part in &self.order {
            match part {
                Part::Class => node.insert("class_type".to_owned(), self.class.as_str().into()),
                Part::Inputs => {
                    node.insert("inputs".to_owned(), Value::Object(std::mem::take(&mut inputs)))
                }
                Part::Meta => {
                    node.insert("_meta".to_owned(), serde_json::json!({ "title": self.title }))
                }
            };
        }
        Value::Object(node)
    }
}
