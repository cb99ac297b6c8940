//! A workflow held against the node classes: what is wrong with it, which files it names, what it
//! needs of a worker; and, once the files were looked up, the workflow as it is sent.
//!
//! What is sent is made from what was understood. A [`Draft`] asks for files ([`Draft::files`]);
//! whoever can look them up tells which there are, and [`Draft::settle`] gives the [`Prepared`]
//! rest.

use std::collections::{BTreeMap, HashMap, HashSet};

use comfy_cloud_domain::Requirements;
use serde_json::{Map, Value};

use crate::check;
use crate::classes::{ClassList, reads_folders};
use crate::error::{Fault, PromptError, SHOWN, entry};
use crate::graph::{Graph, Node, reach};
use crate::nodes::{Class, Kind, Nodes, Spec};
use crate::role::{self, FileShape, Role};
use crate::value::{self, Input, WRAPPED};

/// How many files a workflow may name.
const MAX_FILES: usize = 2_000;

/// By what a workflow is judged.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The classes of the workers that may run it.
    pub nodes: &'a Nodes,
    /// The classes that are denied where several users share a worker.
    pub denied: &'a ClassList,
    /// Whether users who need not trust each other share every worker that may run it.
    pub shared: bool,
    /// Run only these output nodes and what they need.
    pub targets: Option<&'a [String]>,
    /// The classes of workers that take no new jobs now, by the names of the workers: what only
    /// they have is said so.
    pub away: &'a [(&'a str, &'a Nodes)],
}

/// A file that a workflow names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAsk {
    /// What names it.
    pub by: FileName,
    node: usize,
    input: usize,
    /// Where in the input as it is sent: a JSON pointer.
    pointer: String,
    folder: &'static str,
    missing: Missing,
}

/// How a workflow names a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileName {
    /// By what official SDKs put in the place of a file.
    Asset(AssetRef),
    /// By a name, perhaps with a folder, or by its digest.
    Name(String),
    /// By its digest, with an extension perhaps.
    Digest(String),
}

/// An asset as official SDKs refer to it; the first of these that is given counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssetRef {
    /// Its id.
    pub id: Option<String>,
    /// The hash of its content, `blake3:` and 64 hex digits.
    pub hash: Option<String>,
    /// Its name.
    pub file_path: Option<String>,
}

impl AssetRef {
    /// Reads `{"__type": "core/ASSET", "info": ...}`; `None` when it is something else.
    fn read(value: &Value) -> Option<Self> {
        let text = |key: &str| {
            value["info"][key].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let read = || Self { id: text("id"), hash: text("hash"), file_path: text("file_path") };
        (value["__type"] == "core/ASSET").then(read)
    }
}

/// What follows when there is no such file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    /// The node is wrong.
    Fault,
    /// The text stays as it is: it does not name a file, or the worker knows it.
    Keep,
}

/// A file and where its name on the worker belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file: its place in [`Draft::files`].
    pub ask: usize,
    /// The node.
    pub node: String,
    /// The input.
    pub input: String,
    /// Where in the input: a JSON pointer, empty for the whole.
    pub pointer: String,
    /// The folder below the worker's input folder in which the file must lie; mostly empty.
    pub folder: &'static str,
}

/// A workflow as it is sent, but for the names that files have on the worker.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The nodes that the outputs need.
    pub prompt: Map<String, Value>,
    /// The output nodes that run.
    pub output_nodes: Vec<String>,
    /// The files to bring, and where they are named.
    pub places: Vec<Place>,
    /// What a worker must have.
    pub requirements: Requirements,
    /// What is wrong with nodes that do not run, while others do.
    pub node_errors: Map<String, Value>,
}

/// A workflow whose files are not yet looked up.
#[derive(Debug)]
pub struct Draft {
    graph: Graph,
    outputs: Vec<usize>,
    users: Vec<Vec<usize>>,
    needed: Vec<bool>,
    faults: BTreeMap<usize, Vec<Fault>>,
    asks: Vec<FileAsk>,
    /// Inputs that are not sent.
    dropped: HashSet<(usize, usize)>,
    /// Which nodes are denied where several users share a worker.
    denied: Vec<bool>,
    /// Values of choices, by node.
    choices: Vec<(usize, String, String)>,
}

impl Draft {
    /// Judges a workflow. Takes time in proportion to its size; up to a second for a very large
    /// one.
    ///
    /// # Errors
    /// When nothing of it can run, as far as that can be told without its files.
    pub fn new(graph: Graph, rules: &Rules<'_>) -> Result<Self, PromptError> {
        let outputs = graph.outputs(|class| rules.nodes.is_output(class), rules.targets)?;
        let needed = graph.needed(&outputs);
        if rules.shared {
            require_allowed(&graph, &needed, rules.denied)?;
            graph.require_short_progress(&needed)?;
        }
        // What takes a worker's folders never goes to a shared one, also where the operator has
        // allowed its class there.
        let takes_folders = |class: &str| !rules.shared && reads_folders(class);
        let denied = graph
            .nodes
            .iter()
            .map(|node| rules.denied.reason(&node.class).is_some() || takes_folders(&node.class))
            .collect();
        let users = graph.users(&needed);
        let nodes = rules.nodes;
        let (makes_list, is_output) =
            (|class: &str| nodes.makes_list(class), |class: &str| nodes.is_output(class));
        graph.require_modest(&needed, &users, makes_list, is_output)?;
        let mut draft = Self {
            outputs,
            users,
            needed,
            faults: BTreeMap::new(),
            asks: Vec::new(),
            dropped: HashSet::new(),
            choices: Vec::new(),
            denied,
            graph,
        };
        draft.judge_links();
        for at in 0..draft.graph.nodes.len() {
            if draft.needed[at] {
                draft.judge_node(at, rules);
            }
        }
        if draft.asks.len() > MAX_FILES {
            let details = format!(
                "It names {}; at most {MAX_FILES} are brought to a worker.",
                draft.asks.len()
            );
            return Err(PromptError::new(
                "invalid_prompt",
                "This workflow names too many files.",
                details,
            ));
        }
        Ok(draft)
    }

    /// The files to look up among the submitter's.
    #[must_use]
    pub fn files(&self) -> &[FileAsk] {
        &self.asks
    }

    fn fault(&mut self, node: usize, fault: Fault) {
        self.faults.entry(node).or_default().push(fault);
    }

    /// Links that lead nowhere or in circles would end ComfyUI's executor.
    fn judge_links(&mut self) {
        let mut found = Vec::new();
        for (at, node) in self.graph.nodes.iter().enumerate().filter(|(at, _)| self.needed[*at]) {
            for (name, input) in &node.inputs {
                let Input::Link(link) = input else { continue };
                let fault = |why: String| {
                    let details = format!("Node ID '#{}', input {name}", node.id);
                    Fault::new("bad_linked_input", why, details, name)
                        .with("linked_node", input.to_json())
                };
                if self.graph.at(&link.node).is_none() {
                    found.push((
                        at,
                        fault(format!("Cannot execute because node {}, which an input is linked to, does not exist.", link.node)),
                    ));
                } else if link.slot.is_none() {
                    found.push((
                        at,
                        fault("Cannot execute because a link names an output by something else than a whole number.".to_owned()),
                    ));
                }
            }
        }
        let cycle = self.graph.cycles(&self.needed, &self.users);
        if !cycle.is_empty() {
            let names: Vec<&str> =
                cycle.iter().take(20).map(|at| self.graph.nodes[*at].id.as_str()).collect();
            let details = format!("The cycle is among the nodes {}", names.join(", "));
            for at in &cycle {
                let message = "Cannot execute because nodes need each other in a cycle.";
                found.push((*at, Fault::new("dependency_cycle", message, details.clone(), "")));
            }
        }
        found.into_iter().for_each(|(at, fault)| self.fault(at, fault));
    }

    fn judge_node(&mut self, at: usize, rules: &Rules<'_>) {
        let nodes = rules.nodes;
        let graph = &self.graph;
        let node = &graph.nodes[at];
        let by_name: HashMap<&str, &Input> =
            node.inputs.iter().map(|(name, input)| (name.as_str(), input)).collect();
        let has = |name: &str| by_name.contains_key(name);
        let key = |name: &str| match by_name.get(name) {
            Some(Input::Value { value, .. }) => Some(value),
            _ => None,
        };
        let classes = nodes.of(&node.class);
        let mut judge = Judge {
            at,
            core: classes.iter().all(|class| class.core),
            takes_folders: !rules.shared && reads_folders(&node.class),
            asks: Vec::new(),
            faults: Vec::new(),
            dropped: Vec::new(),
            choices: Vec::new(),
        };
        let mut declared: HashMap<String, Vec<&Spec>> = HashMap::new();
        let mut fewest: Option<Vec<Fault>> = None;
        for class in classes {
            let resolved = class.resolve(&has, &key);
            let faults = check::node(class, &resolved, &by_name, graph, rules);
            if fewest.as_ref().is_none_or(|known| faults.len() < known.len()) {
                fewest = Some(faults);
            }
            for (name, input) in resolved {
                declared.entry(name).or_default().push(input.spec);
            }
        }
        judge.faults.extend(fewest.into_iter().flatten());
        for (place, (name, input)) in node.inputs.iter().enumerate() {
            match declared.get(name) {
                Some(specs) => judge.declared(&node.class, place, name, input, specs),
                None => judge.undeclared(place, name, input, classes),
            }
        }
        let Judge { asks, faults, dropped, choices, .. } = judge;
        self.asks.extend(asks);
        self.dropped.extend(dropped.into_iter().map(|place| (at, place)));
        self.choices.extend(choices.into_iter().map(|(input, value)| (at, input, value)));
        if !faults.is_empty() {
            self.faults.entry(at).or_default().extend(faults);
        }
    }

    /// The workflow as it is sent; `found` says of each of [`Draft::files`] whether there is such a
    /// file.
    ///
    /// # Errors
    /// When nothing of it can run.
    pub fn settle(mut self, found: &[bool]) -> Result<Prepared, PromptError> {
        let is_found = |ask: usize| found.get(ask).copied().unwrap_or(false);
        for ask in 0..self.asks.len() {
            if !is_found(ask) && self.asks[ask].missing == Missing::Fault {
                let FileAsk { node, input, by, .. } = &self.asks[ask];
                let (node, name) = (*node, &self.graph.nodes[*node].inputs[*input].0);
                let shown = match by {
                    FileName::Asset(AssetRef { id, hash, file_path }) => id
                        .as_ref()
                        .or(hash.as_ref())
                        .or(file_path.as_ref())
                        .map_or("", String::as_str),
                    FileName::Name(shown) | FileName::Digest(shown) => shown,
                };
                let why = format!(
                    "Invalid file: {}; no asset of yours has this name, upload it first",
                    value::text(&shown.into())
                );
                let fault = Fault::custom(name, why)
                    .received(&shown.into())
                    .with("missing_asset", shown.into());
                self.fault(node, fault);
            }
        }
        let faulty: Vec<usize> = self.faults.keys().copied().collect();
        let bad = reach(&faulty, &self.users);
        let good: Vec<usize> = self.outputs.iter().copied().filter(|at| !bad[*at]).collect();
        let node_errors = self.node_errors();
        if good.is_empty() {
            return Err(PromptError { node_errors: Box::new(node_errors), ..self.whole_error() });
        }
        let sent = self.graph.needed(&good);
        let mut prompt = Map::new();
        let mut requirements = Requirements::default();
        for (at, node) in self.graph.nodes.iter().enumerate().filter(|(at, _)| sent[*at]) {
            prompt.insert(
                node.id.clone(),
                node.to_json(|place| !self.dropped.contains(&(at, place))),
            );
            requirements.classes.insert(node.class.clone());
            requirements.unshared |= self.denied[at];
        }
        for (at, input, value) in self.choices.into_iter().filter(|(at, ..)| sent[*at]) {
            requirements.choices.insert((self.graph.nodes[at].class.clone(), input, value));
        }
        let places =
            self.asks.iter().enumerate().filter(|(at, ask)| is_found(*at) && sent[ask.node]);
        let places = places.map(|(at, ask)| {
            let node = &self.graph.nodes[ask.node];
            Place {
                ask: at,
                node: node.id.clone(),
                input: node.inputs[ask.input].0.clone(),
                pointer: ask.pointer.clone(),
                folder: ask.folder,
            }
        });
        let output_nodes = good.iter().map(|at| self.graph.nodes[*at].id.clone()).collect();
        Ok(Prepared { places: places.collect(), prompt, output_nodes, requirements, node_errors })
    }

    fn node_errors(&self) -> Map<String, Value> {
        let (nodes, dependents) = SHOWN;
        let shown = self.faults.iter().take(nodes).map(|(at, faults)| {
            let reached = reach(&[*at], &self.users);
            let needing = self.outputs.iter().filter(|output| reached[**output]).take(dependents);
            let needing = needing.map(|output| self.graph.nodes[*output].id.as_str()).collect();
            let node = &self.graph.nodes[*at];
            (node.id.clone(), entry(&node.class, faults, needing))
        });
        shown.collect()
    }

    /// The error of a workflow of which nothing runs.
    fn whole_error(&self) -> PromptError {
        let all = || self.faults.values().flatten();
        let first = |kind: &str| all().find(|fault| fault.kind == kind);
        let only_links = all().all(|fault| fault.kind == "bad_linked_input");
        if let Some(fault) =
            first("dependency_cycle").or_else(|| first("bad_linked_input").filter(|_| only_links))
        {
            return PromptError::new(fault.kind, fault.message.clone(), fault.details.clone());
        }
        // As ComfyUI: what is wrong with the outputs themselves.
        let own = self.outputs.iter().take(SHOWN.0).filter_map(|at| self.faults.get(at)).flatten();
        let details: Vec<String> =
            own.map(|fault| format!("{}: {}", fault.message, fault.details)).collect();
        PromptError::new(
            "prompt_outputs_failed_validation",
            "Prompt outputs failed validation",
            details.join("\n"),
        )
    }
}

fn require_allowed(graph: &Graph, needed: &[bool], denied: &ClassList) -> Result<(), PromptError> {
    let found = graph.nodes.iter().enumerate().filter(|(at, _)| needed[*at]);
    let found: Vec<(&Node, &str)> =
        found.filter_map(|(_, node)| Some((node, denied.reason(&node.class)?))).collect();
    let Some((first, reason)) = found.first() else { return Ok(()) };
    let message = format!(
        "Cannot execute because node {} is not allowed on workers that several users share.",
        first.class
    );
    let details = format!(
        "Node ID '#{}': {reason}. Leave it out, run it on a worker of your own, or ask the operator to name it in `jobs.allowed_classes`",
        first.id
    );
    let mut classes: Vec<&str> = found.iter().map(|(node, _)| node.class.as_str()).collect();
    classes.sort_unstable();
    classes.dedup();
    let extra_info = Box::new(serde_json::json!({ "class_types": classes }));
    Err(PromptError { extra_info, ..PromptError::new("invalid_prompt", message, details) })
}

/// One node, as its inputs are judged.
struct Judge {
    at: usize,
    core: bool,
    /// Whether it may name folders of the worker, which is its user's or group's own.
    takes_folders: bool,
    asks: Vec<FileAsk>,
    faults: Vec<Fault>,
    dropped: Vec<usize>,
    choices: Vec<(String, String)>,
}

impl Judge {
    fn ask(
        &mut self,
        input: usize,
        pointer: String,
        by: FileName,
        folder: &'static str,
        missing: Missing,
    ) {
        self.asks.push(FileAsk { by, node: self.at, input, pointer, folder, missing });
    }

    /// Judges an input that the class declares, by the strictest of its descriptions.
    fn declared(&mut self, class: &str, place: usize, name: &str, input: &Input, specs: &[&Spec]) {
        let file = specs.iter().find_map(|spec| {
            if let Role::File(shape) = spec.role { Some((shape, *spec)) } else { None }
        });
        if self.takes_folders
            && file.is_some()
            && let Input::Value { value, .. } = input
            && has_text(value, role::is_foreign_path)
        {
            return self.faults.push(foreign(name, value));
        }
        let file = file.filter(|_| !self.takes_folders);
        let value = match (input, file) {
            (Input::Link(_), Some((_, spec))) => {
                let why = "it opens a file, so it must name one of yours and cannot be linked";
                return self.faults.push(Fault::custom(name, why).config(&spec.config));
            }
            (Input::Link(_), None) => {
                if specs.iter().any(|spec| spec.role == Role::Choice)
                    && role::is_opened_as_given(class, name)
                {
                    self.faults.push(Fault::custom(
                        name,
                        "it opens what it is given wherever it is, so it cannot be linked",
                    ));
                }
                return;
            }
            (Input::Value { value, .. }, _) => value,
        };
        let link_only = specs.iter().any(|spec| spec.role == Role::Link);
        if let Some(asset) = AssetRef::read(value).filter(|_| !link_only) {
            let folder =
                if let Some((FileShape::Names { folder }, _)) = file { folder } else { "" };
            return self.ask(place, String::new(), FileName::Asset(asset), folder, Missing::Fault);
        }
        if let Some((shape, spec)) = file {
            return self.file(place, name, value, shape, spec);
        }
        if link_only {
            if has_text(value, |_| true) {
                self.faults.push(
                    Fault::custom(name, "it takes the output of another node, not a text")
                        .received(value),
                );
            }
            return;
        }
        if specs.iter().any(|spec| spec.role == Role::Choice) {
            return self.choice(place, name, value, specs);
        }
        if specs.iter().any(|spec| spec.role == Role::Line)
            && has_text(value, role::is_foreign_path)
        {
            return self.faults.push(foreign(name, value));
        }
        self.digest(place, value);
    }

    /// Every text names a file of the submitter's.
    fn file(&mut self, place: usize, name: &str, value: &Value, shape: FileShape, spec: &Spec) {
        let folder = match shape {
            FileShape::Names { folder } => folder,
            FileShape::Scene => return self.scene(place, name, value),
        };
        match value {
            // A path that is not given.
            Value::String(text)
                if text.trim().is_empty()
                    && matches!(&spec.kind, Kind::Typed(ty) if ty == "STRING") => {}
            Value::String(text) => {
                self.ask(place, String::new(), file_name(text), folder, Missing::Fault)
            }
            Value::Array(_) | Value::Object(_) => self.files_inside(place, value, folder),
            other => self.faults.push(
                Fault::custom(name, format!("{} names no file", value::text(other)))
                    .config(&spec.config)
                    .received(other),
            ),
        }
    }

    fn files_inside(&mut self, place: usize, value: &Value, folder: &'static str) {
        let mut found = Vec::new();
        value::strings(value, &mut sent_pointer(value), &mut |pointer, text| {
            found.push((pointer.to_owned(), text))
        });
        for (pointer, text) in found {
            self.ask(place, pointer, file_name(text), folder, Missing::Fault);
        }
    }

    /// What ComfyUI's 3D widget makes.
    fn scene(&mut self, place: usize, name: &str, value: &Value) {
        let Value::Object(scene) = value else {
            return self
                .faults
                .push(Fault::custom(name, "it is not what the 3D widget makes").received(value));
        };
        for (key, part) in scene {
            match (key.as_str(), part) {
                (_, Value::String(text)) if text.is_empty() => {}
                // Where the camera stood: numbers, and words for its kind.
                ("camera_info", part) => {
                    let is_word = |text: &str| {
                        text.len() <= 32
                            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                    };
                    if has_text(part, |text| !is_word(text)) {
                        self.faults.push(
                            Fault::custom(name, "its camera_info holds a text that is no word")
                                .received(value),
                        );
                    }
                }
                (key, part) => {
                    let mut found = Vec::new();
                    let mut pointer = format!("/{}", key.replace('~', "~0").replace('/', "~1"));
                    value::strings(part, &mut pointer, &mut |pointer, text| {
                        found.push((pointer.to_owned(), text))
                    });
                    for (pointer, text) in found {
                        self.ask(place, pointer, file_name(text), "", Missing::Fault);
                    }
                }
            }
        }
    }

    fn choice(&mut self, place: usize, name: &str, value: &Value, specs: &[&Spec]) {
        let listed = |value: &Value| {
            specs.iter().any(|spec| matches!(&spec.kind, Kind::Choice { options: Some(options) } if options.contains(value)))
        };
        let mut unknown = false;
        for part in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
            match part.as_str() {
                Some(text) if listed(part) => self.choices.push((name.to_owned(), text.to_owned())),
                _ => unknown |= !listed(part),
            }
        }
        // Only the worker knows; but it is given no path.
        if unknown && !self.core {
            if has_text(value, role::is_foreign_path) {
                return self.faults.push(foreign(name, value));
            }
            if let Some(text) = value.as_str() {
                self.ask(place, String::new(), file_name(text), "", Missing::Keep);
            }
        }
    }

    /// A digest in the text of a node pack is a file, if the submitter has it.
    fn digest(&mut self, place: usize, value: &Value) {
        if let Some(text) = value.as_str().filter(|text| !self.core && is_digest(text)) {
            self.ask(place, String::new(), FileName::Digest(text.to_owned()), "", Missing::Keep);
        }
    }

    /// Judges an input that no description of the class has for a node like this. ComfyUI gives it
    /// to no node but those that take anything, which only packs have.
    fn undeclared(
        &mut self,
        place: usize,
        name: &str,
        input: &Input,
        classes: &[std::sync::Arc<Class>],
    ) {
        let Input::Value { value, .. } = input else { return };
        let opens_files = || {
            classes.iter().any(|class| {
                class.possible(name).iter().any(|spec| matches!(spec.role, Role::File(_)))
            })
        };
        let is_hidden = || classes.iter().any(|class| class.hidden.contains(name));
        let is_path =
            || role::is_path_name(name) && has_text(value, |text| !text.trim().is_empty());
        if self.core
            || role::is_of_page(name)
            || is_hidden()
            || opens_files()
            || is_path()
            || has_text(value, role::is_foreign_path)
        {
            return self.dropped.push(place);
        }
        match AssetRef::read(value) {
            Some(asset) => {
                self.ask(place, String::new(), FileName::Asset(asset), "", Missing::Fault)
            }
            None => self.digest(place, value),
        }
    }
}

fn foreign(name: &str, value: &Value) -> Fault {
    let why =
        format!("{} is a path on the worker; name a file of yours instead", value::text(value));
    Fault::custom(name, why).received(value)
}

fn has_text(value: &Value, what: impl Fn(&str) -> bool) -> bool {
    let mut found = false;
    value::strings(value, &mut String::new(), &mut |_, text| found |= what(text));
    found
}

/// The pointer to a value inside an input as it is sent.
fn sent_pointer(value: &Value) -> String {
    if value.is_array() { format!("/{WRAPPED}") } else { String::new() }
}

fn file_name(text: &str) -> FileName {
    FileName::Name(role::without_annotation(text).to_owned())
}

/// Whether a text is `blake3:` or nothing, 64 hex digits, and perhaps an extension.
fn is_digest(text: &str) -> bool {
    let text = text.strip_prefix("blake3:").unwrap_or(text);
    let Some((digits, rest)) = text.split_at_checked(64) else { return false };
    digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        && (rest.is_empty()
            || rest.starts_with('.')
                && rest.len() <= 16
                && rest[1..].bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Writes the names that files have on a worker into a workflow.
pub fn place_files<'a>(
    prompt: &mut Map<String, Value>,
    places: impl Iterator<Item = (&'a str, &'a str, &'a str, &'a str)>,
) {
    for (node, input, pointer, name) in places {
        if let Some(value) = prompt
            .get_mut(node)
            .and_then(|node| node.get_mut("inputs")?.get_mut(input)?.pointer_mut(pointer))
        {
            *value = Value::from(name);
        }
    }
}

/// The first input of a workflow that a worker would open as a file though no file was placed
/// there: the worker says otherwise than those did by which the workflow was judged. `shared` says
/// whether users who need not trust each other share it.
#[must_use]
pub fn unplaced_file(
    prompt: &Map<String, Value>,
    nodes: &Nodes,
    shared: bool,
    is_placed: impl Fn(&str, &str, &str) -> bool,
) -> Option<(String, String)> {
    let graph = Graph::read(prompt).ok()?;
    for node in graph.nodes.iter().filter(|node| shared || !reads_folders(&node.class)) {
        let by_name: HashMap<&str, &Input> =
            node.inputs.iter().map(|(name, input)| (name.as_str(), input)).collect();
        let key = |name: &str| match by_name.get(name) {
            Some(Input::Value { value, .. }) => Some(value),
            _ => None,
        };
        for class in nodes.of(&node.class) {
            for (name, input) in class.resolve(&|name| by_name.contains_key(name), &key) {
                let Role::File(shape) = input.spec.role else { continue };
                let foreign = match by_name.get(name.as_str()) {
                    None => false,
                    Some(Input::Link(_)) => true,
                    Some(Input::Value { value, .. }) => {
                        let mut found = false;
                        value::strings(value, &mut sent_pointer(value), &mut |pointer, text| {
                            let camera =
                                shape == FileShape::Scene && pointer.starts_with("/camera_info");
                            found |= !camera
                                && !text.trim().is_empty()
                                && !is_placed(&node.id, &name, pointer);
                        });
                        found
                    }
                };
                if foreign {
                    return Some((node.id.clone(), name));
                }
            }
        }
    }
    None
}
