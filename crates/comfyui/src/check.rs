//! What ComfyUI finds wrong with the inputs of a node, said before it is queued.
//!
//! For classes of ComfyUI itself all of it; of classes of node packs, which may take what their
//! description does not say, what ComfyUI checks of every class.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use crate::draft::Rules;
use crate::error::Fault;
use crate::graph::Graph;
use crate::nodes::{Class, Final, Kind, Nodes, Spec};
use crate::role;
use crate::value::{self, Input, Link, Num};

/// The faults of a node by one description of its class.
pub(crate) fn node(
    class: &Class,
    inputs: &[(String, Final<'_>)],
    given: &HashMap<&str, &Input>,
    graph: &Graph,
    rules: &Rules<'_>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, input) in inputs {
        let spec = input.spec;
        let fault = match given.get(name.as_str()) {
            None if input.required => {
                let last = name.rsplit('.').next().unwrap_or(name);
                Some(Fault::new("required_input_missing", "Required input is missing", last, name))
            }
            None => None,
            Some(Input::Link(link)) => linked(class, name, spec, link, graph, rules),
            // It is sent wrapped, as the value that it is, and judged as such.
            Some(Input::Value { value, bare: true }) => bare_list(name, spec, value, graph)
                .or_else(|| literal(class, name, spec, value, rules)),
            Some(Input::Value { value, .. }) => literal(class, name, spec, value, rules),
        };
        faults.extend(fault);
    }
    faults
}

fn linked(
    class: &Class,
    name: &str,
    spec: &Spec,
    link: &Link,
    graph: &Graph,
    rules: &Rules<'_>,
) -> Option<Fault> {
    let nodes = rules.nodes;
    let received = json!([link.node, link.slot]);
    if matches!(spec.kind, Kind::DynamicCombo(_)) {
        let why = format!("{name}: it decides which inputs the node has, so it cannot be linked");
        return Some(
            Fault::new("bad_linked_input", "Bad linked input", why, name)
                .with("linked_node", received),
        );
    }
    // Links to nowhere are found elsewhere.
    let source = &graph.nodes[graph.at(&link.node)?];
    let slot = usize::try_from(link.slot?).unwrap_or(usize::MAX);
    let sources = nodes.of(&source.class);
    if rules.shared && role::is_shown_as_given(&class.name, name) {
        let is_right = carried(graph, nodes, link)
            .is_some_and(|types| types.iter().all(|ty| fits(ty, spec.ty())));
        if !is_right {
            let message = "An input that is shown as it is needs a value that can be shown";
            let why = format!(
                "{name}: link it to an output of type {}, on every way through switches; another value would end the worker",
                value::text(spec.ty())
            );
            let fault = Fault::new("return_type_mismatch", message, why, name);
            return Some(fault.config(&spec.config).with("linked_node", received));
        }
    }
    // Classes of packs may have more outputs, and of other types, than they say.
    if sources.is_empty() || sources.iter().any(|source| !source.core) {
        return None;
    }
    let types: Vec<&Value> = sources.iter().filter_map(|source| source.outputs.get(slot)).collect();
    let Some(first) = types.first() else {
        let count = sources.iter().map(|source| source.outputs.len()).max().unwrap_or(0);
        let why = format!(
            "{name}: node {} ({}) has {count} outputs, counted from 0, and no output {slot}",
            source.id, source.class
        );
        let fault = Fault::new(
            "bad_linked_input",
            "Bad linked input, the output does not exist",
            why,
            name,
        );
        return Some(fault.config(&spec.config).with("linked_node", received));
    };
    if !class.core || types.iter().any(|ty| fits(ty, spec.ty())) {
        return None;
    }
    let shown = |ty: &Value| value::text(ty);
    let details = format!(
        "{name}, received_type({}) mismatch input_type({})",
        shown(first),
        shown(spec.ty())
    );
    let fault = Fault::new(
        "return_type_mismatch",
        "Return type mismatch between linked nodes",
        details,
        name,
    );
    Some(
        fault
            .config(&spec.config)
            .with("received_type", (*first).clone())
            .with("linked_node", received),
    )
}

/// The types that may come over a link, through the nodes whose outputs are of the type of what
/// they are given; `None` where that cannot be said.
fn carried<'a>(graph: &'a Graph, nodes: &'a Nodes, link: &'a Link) -> Option<Vec<&'a Value>> {
    let (mut types, mut open, mut seen) = (Vec::new(), vec![link], HashSet::new());
    while let Some(link) = open.pop() {
        let at = graph.at(&link.node)?;
        if !seen.insert((at, link.slot)) {
            continue;
        }
        let source = &graph.nodes[at];
        let classes = nodes.of(&source.class);
        if classes.is_empty() {
            return None;
        }
        for class in classes {
            let output = class.outputs.get(usize::try_from(link.slot?).ok()?)?;
            if !class.core || is_any(output) && output != MATCHED {
                return None;
            }
            if output != MATCHED {
                types.push(output);
                continue;
            }
            let matched = class.inputs.iter().filter(|input| input.spec.ty() == MATCHED);
            for input in matched {
                match source.inputs.iter().find(|(name, _)| *name == input.name) {
                    Some((_, Input::Link(link))) => open.push(link),
                    Some((_, Input::Value { .. })) => return None,
                    None => {}
                }
            }
        }
    }
    Some(types)
}

/// The type of inputs and outputs that are of whatever type comes.
const MATCHED: &str = "COMFY_MATCHTYPE_V3";

/// Whether a type stands for every type.
fn is_any(ty: &Value) -> bool {
    ty.as_str().is_some_and(|ty| ty == MATCHED || ty.split(',').any(|ty| ty.trim() == "*"))
}

/// Whether an output of a type can go into an input of a type; both may name several.
fn fits(received: &Value, wanted: &Value) -> bool {
    if received == wanted {
        return true;
    }
    if is_any(received) || is_any(wanted) || received.is_array() && wanted == "COMBO" {
        return true;
    }
    let (Some(received), Some(wanted)) = (received.as_str(), wanted.as_str()) else { return false };
    // Dynamic inputs are checked by what is inside them.
    wanted.starts_with("COMFY_")
        || received.split(',').any(|ty| wanted.split(',').any(|other| other.trim() == ty.trim()))
}

/// A list that nothing wraps; ComfyUI takes each for a link.
fn bare_list(name: &str, spec: &Spec, value: &Value, graph: &Graph) -> Option<Fault> {
    let items = value.as_array()?;
    match items.as_slice() {
        [Value::Number(number), Value::Number(_)] if graph.at(&number.to_string()).is_some() => {
            let message = format!(
                "Cannot execute because a link names a node by the number {number}; ids of nodes are strings."
            );
            let details = format!("input {name}: write [\"{number}\", ...]");
            Some(Fault::new("bad_linked_input", message, details, name).received(value))
        }
        [Value::String(_), ..] => {
            let message = "Bad linked input, must be a length-2 list of [node_id, slot_index]";
            Some(
                Fault::new("bad_linked_input", message, name, name)
                    .config(&spec.config)
                    .received(value),
            )
        }
        _ => None,
    }
}

fn literal(
    class: &Class,
    name: &str,
    spec: &Spec,
    value: &Value,
    rules: &Rules<'_>,
) -> Option<Fault> {
    match &spec.kind {
        Kind::Typed(ty) => typed(class, name, spec, ty, value),
        Kind::Choice { options: Some(options) } if class.core && !spec.role.is_file() => {
            if options.is_empty() && role::is_checked_by_class(&class.name, name) {
                return None;
            }
            let listed = |value: &Value| options.iter().any(|option| value::equal(option, value));
            let several =
                spec.settings()["multiselect"] == true || spec.settings()["multi_select"] == true;
            let fits = match value {
                Value::Array(values) if several => values.iter().all(listed),
                value => listed(value),
            };
            (!fits).then(|| match value.as_str().filter(|text| role::is_model(text)) {
                Some(model) => {
                    let having = rules
                        .away
                        .iter()
                        .filter(|(_, nodes)| nodes.offers(&class.name, name, model));
                    let having: Vec<&str> = having.map(|(worker, _)| *worker).collect();
                    Fault::not_in_list(name, value, options, &spec.config)
                        .of_model(model, name, &having)
                }
                None => Fault::not_in_list(name, value, options, &spec.config),
            })
        }
        Kind::DynamicCombo(sets) if sets.iter().all(|(key, _)| key != value) => {
            let keys: Vec<Value> = sets.iter().map(|(key, _)| key.clone()).collect();
            Some(Fault::not_in_list(name, value, &keys, &spec.config))
        }
        Kind::Unknown(ty) => Some(Fault::custom(
            name,
            format!("this server does not understand inputs of type {ty}"),
        )),
        _ => None,
    }
}

fn typed(class: &Class, name: &str, spec: &Spec, ty: &str, value: &Value) -> Option<Fault> {
    let converted = match value::convert(ty, value) {
        Ok(converted) => converted,
        Err(why) => {
            let message = format!("Failed to convert an input value to a {ty} value");
            let details = format!("{name}, {}, {why}", value::text(value));
            let fault = Fault::new("invalid_input_type", message, details, name)
                .config(&spec.config)
                .received(value);
            return Some(fault.with("exception_message", why.into()));
        }
    };
    let number = Num::of(&converted).filter(|_| class.core && (ty == "INT" || ty == "FLOAT"))?;
    let bound =
        |key: &str| Num::of(&spec.settings()[key]).map(|bound| (bound, &spec.settings()[key]));
    let fault = |kind: &'static str, word: &str, bound: &Value| {
        let message = format!("Value {} {word} of {}", value::text(&converted), value::text(bound));
        Some(Fault::new(kind, message, name, name).config(&spec.config).received(&converted))
    };
    match (bound("min"), bound("max")) {
        (Some((min, shown)), _) if number.less(min) => {
            fault("value_smaller_than_min", "smaller than min", shown)
        }
        (_, Some((max, shown))) if max.less(number) => {
            fault("value_bigger_than_max", "bigger than max", shown)
        }
        _ => None,
    }
}
