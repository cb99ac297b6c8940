//! What workers can do together, for whoever may use them.

use std::collections::BTreeMap;
use std::sync::Arc;

use comfy_cloud_comfyui::{ClassList, Nodes, Role, join_object_info, reads_folders};
use comfy_cloud_domain::{Capabilities, Members};
use serde_json::{Map, Value};

use crate::worker::Worker;

/// What the workers that a user may use can do together, as responses show it.
#[derive(Debug, Default)]
pub struct FleetCapabilities {
    /// Another for each change and for each set of workers, so that what was made of it can be
    /// cached.
    pub generation: u64,
    /// Node classes, of the workers that are up, or of all when none is.
    pub object_info: Map<String, Value>,
    /// Models by folder.
    pub models: BTreeMap<String, Vec<Model>>,
    /// Templates of workflows by module.
    pub templates: Map<String, Value>,
    /// Subgraph blueprints by id.
    pub subgraphs: Map<String, Value>,
    /// ComfyUI's `/system_stats` of each worker that is up.
    pub systems: Vec<Value>,
    /// The classes that are refused at submission, with the reason: the class list denies them
    /// where several users share a worker, and no worker has them that is the user's or the group's
    /// own.
    pub denied: BTreeMap<String, &'static str>,
    pub(crate) nodes: Nodes,
}

/// A model that workers have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Its name, as workflows name it.
    pub name: String,
    /// Which of its folder's places it is in.
    pub path_index: i64,
    /// The names of the workers that have it.
    pub workers: Vec<String>,
}

impl FleetCapabilities {
    /// Whether an input takes a file of the user's.
    pub fn takes_file(&self, class: &str, input: &str) -> bool {
        let takes_folders = reads_folders(class) && !self.denied.contains_key(class);
        !takes_folders && self.nodes.role(class, input).is_some_and(Role::is_file)
    }

    /// Puts together what some workers can do.
    pub(crate) fn of(
        workers: &[Arc<Worker>],
        members: &Members,
        denied: &ClassList,
        generation: u64,
    ) -> Self {
        let is_any_expected =
            workers.iter().any(|worker| worker.is_expected() && worker.nodes().is_some());
        let counted = workers.iter().filter(|worker| worker.is_expected() || !is_any_expected);
        let named: Vec<_> =
            counted.filter_map(|worker| Some((worker.name.as_str(), worker.nodes()?))).collect();
        let mut models: BTreeMap<String, BTreeMap<(String, i64), Vec<String>>> = BTreeMap::new();
        for (worker, known) in &named {
            for (folder, files) in &known.capabilities.models {
                let all = models.entry(folder.clone()).or_default();
                for file in files.as_array().into_iter().flatten().filter_map(model_file) {
                    all.entry(file).or_default().push((*worker).to_owned());
                }
            }
        }
        let listed = |files: BTreeMap<(String, i64), Vec<String>>| {
            files
                .into_iter()
                .map(|((name, path_index), workers)| Model { name, path_index, workers })
                .collect()
        };
        let models = models.into_iter().map(|(folder, files)| (folder, listed(files))).collect();
        let counted: Vec<_> = named.iter().map(|(_, known)| known).collect();
        let join = |part: fn(&Capabilities) -> &Map<String, Value>| -> Map<String, Value> {
            counted
                .iter()
                .flat_map(|worker| part(&worker.capabilities))
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect()
        };
        let infos = || counted.iter().map(|worker| &worker.capabilities.object_info);
        let unshared = || workers.iter().filter(|worker| !members.is_shared(&worker.audience()));
        let is_own = |class: &str| {
            unshared().any(|worker| worker.nodes().is_some_and(|known| known.nodes.has(class)))
        };
        let classes =
            infos().flat_map(Map::keys).filter_map(|class| Some((class, denied.reason(class)?)));
        let denied = classes
            .filter(|(class, _)| !is_own(class))
            .map(|(class, reason)| (class.clone(), reason))
            .collect();
        let up = workers.iter().filter(|worker| worker.is_up()).filter_map(|worker| worker.nodes());
        Self {
            generation,
            object_info: join_object_info(infos()),
            nodes: Nodes::union(counted.iter().map(|worker| &worker.nodes)),
            models,
            templates: join(|capabilities| &capabilities.templates),
            subgraphs: join(|capabilities| &capabilities.subgraphs),
            systems: up.map(|worker| worker.capabilities.system.clone()).collect(),
            denied,
        }
    }
}

/// Only what the contract shows: not a worker's paths.
fn model_file(file: &Value) -> Option<(String, i64)> {
    Some((file["name"].as_str()?.to_owned(), file["pathIndex"].as_i64().unwrap_or(0)))
}
