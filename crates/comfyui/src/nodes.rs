//! What node classes the workers have, read from ComfyUI's `/object_info`.
//!
//! Workers of several versions may describe a class differently: every description is kept, a
//! workflow may follow any of them, and an input opens files if any of them says so.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use comfy_cloud_domain::Requirements;
use serde_json::{Map, Value};

use crate::role::{self, Role};

/// How many inputs an input that grows may have; ComfyUI takes 100.
const MAX_GROWN: u64 = 100;

/// The names of the models that a workflow uses.
pub fn models_of(requirements: &Requirements) -> BTreeSet<&str> {
    requirements
        .choices
        .iter()
        .map(|(_, _, value)| value.as_str())
        .filter(|value| role::is_model(value))
        .collect()
}

/// The node classes of one worker, or of several together.
#[derive(Clone, Debug, Default)]
pub struct Nodes {
    classes: HashMap<String, Vec<Arc<Class>>>,
}

/// One description of a node class.
#[derive(Debug)]
pub(crate) struct Class {
    pub(crate) name: String,
    /// Whether it belongs to ComfyUI itself.
    pub(crate) core: bool,
    pub(crate) is_output: bool,
    /// The types of its outputs.
    pub(crate) outputs: Vec<Value>,
    /// Whether an output of it is a list, for each item of which a node runs that takes it.
    pub(crate) makes_list: bool,
    pub(crate) inputs: Vec<Declared>,
    /// Names that ComfyUI fills in itself.
    pub(crate) hidden: HashSet<String>,
    fingerprint: u64,
}

/// An input under its name.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) spec: Spec,
}

/// What an input takes.
#[derive(Debug)]
pub(crate) struct Spec {
    /// `[type, settings]`, as the worker says it.
    pub(crate) config: Value,
    pub(crate) role: Role,
    pub(crate) kind: Kind,
}

/// How the values of an input are looked at.
#[derive(Debug)]
pub(crate) enum Kind {
    /// One of a list; the list is nothing when it is fetched from elsewhere.
    Choice { options: Option<Vec<Value>> },
    /// A value of a type.
    Typed(String),
    /// One of several sets of further inputs, by key.
    DynamicCombo(Vec<(Value, Vec<Declared>)>),
    /// As many inputs as are given, by their names; the first so many are required.
    Autogrow { names: Vec<String>, min: usize, template: Option<Box<Spec>> },
    /// An output of another node, and further inputs when there is one.
    DynamicSlot(Vec<Declared>),
    /// A dynamic input of a kind that is not known here.
    Unknown(String),
}

/// An input of a node, after dynamic ones have been resolved by what the node holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Final<'a> {
    pub(crate) required: bool,
    pub(crate) spec: &'a Spec,
}

impl Nodes {
    /// Reads ComfyUI's `/object_info`.
    #[must_use]
    pub fn read(object_info: &Map<String, Value>) -> Self {
        Self::read_with_files(object_info, std::iter::empty())
    }

    /// The same, with the names of files in the worker's folders as far as they are known: a choice
    /// among them opens files.
    #[must_use]
    pub fn read_with_files<'a>(
        object_info: &'a Map<String, Value>,
        files: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut listed: HashSet<&str> = files.filter(|name| name.contains('.')).collect();
        listed.extend(object_info.iter().flat_map(|(name, info)| listed_files(name, info)));
        let classes = object_info
            .iter()
            .map(|(name, info)| (name.clone(), vec![Arc::new(Class::read(name, info, &listed))]));
        Self { classes: classes.collect() }
    }

    /// What several workers have together.
    #[must_use]
    pub fn union<'a>(parts: impl Iterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        for (name, found) in parts.flat_map(|part| &part.classes) {
            let known = all.classes.entry(name.clone()).or_default();
            for class in found {
                if known.iter().all(|other| other.fingerprint != class.fingerprint) {
                    known.push(Arc::clone(class));
                }
            }
        }
        all
    }

    /// Whether any worker has a class.
    #[must_use]
    pub fn has(&self, class: &str) -> bool {
        self.classes.contains_key(class)
    }

    /// Whether nodes of a class show something, so that they are run for their own sake.
    #[must_use]
    pub fn is_output(&self, class: &str) -> bool {
        self.of(class).iter().any(|class| class.is_output)
    }

    /// Whether an output of a class may be a list, for each item of which a node runs.
    pub(crate) fn makes_list(&self, class: &str) -> bool {
        self.of(class).iter().any(|class| class.makes_list)
    }

    /// Whether a choice has a value; choices inside dynamic inputs are named with dots.
    #[must_use]
    pub fn offers(&self, class: &str, input: &str, value: &str) -> bool {
        self.of(class)
            .iter()
            .any(|class| class.possible(input).iter().any(|spec| spec.offers_text(value)))
    }

    /// What an input is in the strictest of the descriptions, whatever a node holds.
    #[must_use]
    pub fn role(&self, class: &str, input: &str) -> Option<Role> {
        let roles =
            self.of(class).iter().flat_map(|class| class.possible(input)).map(|spec| spec.role);
        roles.min_by_key(|role| match role {
            Role::File(_) => 0,
            Role::Link => 1,
            Role::Line => 2,
            Role::Choice => 3,
            Role::Text => 4,
        })
    }

    /// Whether a workflow with these requirements can run here.
    #[must_use]
    pub fn satisfy(&self, requirements: &Requirements) -> bool {
        requirements.classes.iter().all(|class| self.has(class))
            && requirements
                .choices
                .iter()
                .all(|(class, input, value)| self.offers(class, input, value))
    }

    pub(crate) fn of(&self, class: &str) -> &[Arc<Class>] {
        self.classes.get(class).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The names in the choices of an input that opens files: they are files or folders of the worker.
fn listed_files<'a>(class: &str, info: &'a Value) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (input, config) in ["required", "optional"]
        .iter()
        .flat_map(|section| info["input"][section].as_object().into_iter().flatten())
    {
        let (ty, settings, options) = parts(config);
        if let (Role::File(_), Some(options)) =
            (role::role(class, is_core(info), input, ty, settings, false), options)
        {
            let is_folder = role::is_path_name(input);
            found.extend(
                options
                    .iter()
                    .filter_map(Value::as_str)
                    .filter(|name| is_folder || name.contains('.')),
            );
        }
    }
    found
}

fn is_core(info: &Value) -> bool {
    info["python_module"].as_str().is_some_and(role::is_core)
}

/// The type of an input, its settings, and the list of its values if it is a choice.
fn parts(config: &Value) -> (&str, &Value, Option<&Vec<Value>>) {
    let settings = &config[1];
    match &config[0] {
        Value::Array(options) => ("COMBO", settings, Some(options)),
        Value::String(ty) if ty == "COMBO" => ("COMBO", settings, settings["options"].as_array()),
        Value::String(ty) => (ty, settings, None),
        _ => ("", settings, None),
    }
}

impl Class {
    fn read(name: &str, info: &Value, listed: &HashSet<&str>) -> Self {
        let core = is_core(info);
        let mut hasher = DefaultHasher::new();
        info.hash(&mut hasher);
        let inputs = Declared::read_all(name, core, &info["input"], listed);
        // Roles depend on what else the worker lists.
        inputs.iter().for_each(|input| input.spec.role.is_file().hash(&mut hasher));
        Self {
            name: name.to_owned(),
            core,
            is_output: info["output_node"] == true,
            outputs: info["output"].as_array().cloned().unwrap_or_default(),
            makes_list: info["output_is_list"]
                .as_array()
                .is_some_and(|lists| lists.iter().any(|is_list| is_list == true)),
            inputs,
            hidden: info["input"]["hidden"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name.clone())
                .collect(),
            fingerprint: hasher.finish(),
        }
    }

    /// The inputs of a node, as ComfyUI resolves them: which there are depends on what the node
    /// holds. `key` gives the value of an input that is one of several sets; nothing if it is a
    /// link.
    pub(crate) fn resolve<'a>(
        &'a self,
        has: &dyn Fn(&str) -> bool,
        key: &dyn Fn(&str) -> Option<&'a Value>,
    ) -> Vec<(String, Final<'a>)> {
        let mut found = Vec::new();
        Resolver { has, key }.resolve(&self.inputs, "", &mut found);
        found
    }

    /// What an input of a name may be, whatever a node holds.
    pub(crate) fn possible(&self, name: &str) -> Vec<&Spec> {
        let mut found = Vec::new();
        possible(&self.inputs, name, &mut found);
        found
    }
}

fn possible<'a>(inputs: &'a [Declared], name: &str, found: &mut Vec<&'a Spec>) {
    for input in inputs {
        if input.name == name {
            found.push(&input.spec);
        }
        let Some(rest) = name.strip_prefix(&input.name).and_then(|rest| rest.strip_prefix('.'))
        else {
            continue;
        };
        match &input.spec.kind {
            Kind::DynamicCombo(sets) => {
                sets.iter().for_each(|(_, inputs)| possible(inputs, rest, found))
            }
            Kind::DynamicSlot(inputs) => possible(inputs, rest, found),
            Kind::Autogrow { names, template: Some(template), .. }
                if names.iter().any(|name| name == rest) =>
            {
                found.push(template)
            }
            _ => {}
        }
    }
}

struct Resolver<'f, 'a> {
    has: &'f dyn Fn(&str) -> bool,
    key: &'f dyn Fn(&str) -> Option<&'a Value>,
}

impl<'a> Resolver<'_, 'a> {
    fn resolve(&self, inputs: &'a [Declared], prefix: &str, found: &mut Vec<(String, Final<'a>)>) {
        for Declared { name, required, spec } in inputs {
            let full = format!("{prefix}{name}");
            let own = Final { required: *required, spec };
            match &spec.kind {
                Kind::Autogrow { names, min, template: Some(template) } => {
                    for (at, name) in names.iter().enumerate() {
                        let grown = format!("{full}.{name}");
                        if at < *min || (self.has)(&grown) {
                            found.push((
                                grown,
                                Final { required: *required && at < *min, spec: template },
                            ));
                        }
                    }
                }
                Kind::DynamicCombo(sets) => {
                    let chosen = (self.key)(&full)
                        .and_then(|key| sets.iter().find(|(known, _)| known == key));
                    found.push((full.clone(), own));
                    if let Some((_, inputs)) = chosen {
                        self.resolve(inputs, &format!("{full}."), found);
                    }
                }
                Kind::DynamicSlot(inputs) => {
                    // ComfyUI asks for the further inputs only where something is linked.
                    if (self.has)(&full) {
                        found.push((full.clone(), own));
                        self.resolve(inputs, &format!("{full}."), found);
                    }
                }
                _ => found.push((full, own)),
            }
        }
    }
}

impl Declared {
    fn read_all(class: &str, core: bool, input: &Value, listed: &HashSet<&str>) -> Vec<Self> {
        let section = |section: &str| input[section].as_object().into_iter().flatten();
        let read = |(name, config): (&String, &Value), required| Self {
            name: name.clone(),
            required,
            spec: Spec::read(class, core, name, config, listed),
        };
        section("required")
            .map(|input| read(input, true))
            .chain(section("optional").map(|input| read(input, false)))
            .collect()
    }
}

impl Spec {
    /// `[type, settings]`, where the type is a name or, for a choice, the list of its values.
    fn read(class: &str, core: bool, name: &str, config: &Value, listed: &HashSet<&str>) -> Self {
        let (ty, settings, options) = parts(config);
        let mut texts = options.into_iter().flatten().filter_map(Value::as_str);
        let lists_files = texts.any(|option| listed.contains(option) || role::is_made(option));
        let role = role::role(class, core, name, ty, settings, lists_files && !core);
        let kind = match ty {
            "COMBO" => Kind::Choice {
                options: options.filter(|_| !settings["remote"].is_object()).cloned(),
            },
            "COMFY_DYNAMICCOMBO_V3" => {
                let set = |option: &Value| {
                    (
                        option["key"].clone(),
                        Declared::read_all(class, core, &option["inputs"], listed),
                    )
                };
                Kind::DynamicCombo(
                    settings["options"].as_array().into_iter().flatten().map(set).collect(),
                )
            }
            "COMFY_DYNAMICSLOT_V3" => {
                Kind::DynamicSlot(Declared::read_all(class, core, &settings["inputs"], listed))
            }
            "COMFY_AUTOGROW_V3" => autogrow(class, core, &settings["template"], listed),
            "COMFY_MATCHTYPE_V3" => Kind::Typed(ty.to_owned()),
            ty if ty.starts_with("COMFY_") && ty.ends_with("_V3") => Kind::Unknown(ty.to_owned()),
            ty => Kind::Typed(ty.to_owned()),
        };
        Self { config: config.clone(), role, kind }
    }

    /// The type as ComfyUI compares it.
    pub(crate) fn ty(&self) -> &Value {
        &self.config[0]
    }

    pub(crate) fn settings(&self) -> &Value {
        &self.config[1]
    }

    fn offers_text(&self, value: &str) -> bool {
        match &self.kind {
            Kind::Choice { options: Some(options) } => options.iter().any(|option| option == value),
            _ => false,
        }
    }
}

fn autogrow(class: &str, core: bool, template: &Value, listed: &HashSet<&str>) -> Kind {
    let min = template["min"].as_u64().unwrap_or(0).min(MAX_GROWN);
    let names: Vec<String> = match template["names"].as_array() {
        Some(names) => names
            .iter()
            .take(MAX_GROWN as usize)
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect(),
        None => {
            let prefix = template["prefix"].as_str().unwrap_or_default();
            (0..template["max"].as_u64().unwrap_or(0).min(MAX_GROWN))
                .map(|at| format!("{prefix}{at}"))
                .collect()
        }
    };
    // ComfyUI takes the first input of the last section.
    let first = template["input"].as_object().and_then(|sections| {
        sections
            .values()
            .filter_map(Value::as_object)
            .filter_map(|map| map.iter().next())
            .next_back()
    });
    let template =
        first.map(|(name, config)| Box::new(Spec::read(class, core, name, config, listed)));
    Kind::Autogrow { names, min: min as usize, template }
}

/// Joins the `/object_info` of workers: classes of all, choices of a class together.
#[must_use]
pub fn join_object_info<'a>(
    parts: impl Iterator<Item = &'a Map<String, Value>>,
) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    for part in parts {
        for (name, info) in part {
            match all.get_mut(name) {
                None => {
                    all.insert(name.clone(), info.clone());
                }
                Some(known) => {
                    if let Some(inputs) = known.get_mut("input") {
                        join_sections(inputs, &info["input"]);
                    }
                }
            }
        }
    }
    all
}

fn join_sections(known: &mut Value, found: &Value) {
    for section in ["required", "optional"] {
        for (input, config) in found[section].as_object().into_iter().flatten() {
            if let Some(own) = known.get_mut(section).and_then(|inputs| inputs.get_mut(input)) {
                join_choices(own, config);
            }
        }
    }
}

fn join_choices(own: &mut Value, found: &Value) {
    let (own, found) = match found[0].is_array() {
        true => (own.get_mut(0), found.get(0)),
        false => (own.pointer_mut("/1/options"), found.pointer("/1/options")),
    };
    let (Some(Value::Array(own)), Some(Value::Array(found))) = (own, found) else { return };
    let known: HashSet<Value> = own.iter().filter(|value| !value.is_object()).cloned().collect();
    for value in found {
        match value.get("key") {
            // A set of further inputs: its own choices are joined.
            Some(key) => match own.iter_mut().find(|own| own.get("key") == Some(key)) {
                Some(own) => {
                    if let Some(inputs) = own.get_mut("inputs") {
                        join_sections(inputs, &value["inputs"]);
                    }
                }
                None => own.push(value.clone()),
            },
            None if !known.contains(value) => own.push(value.clone()),
            None => {}
        }
    }
}
