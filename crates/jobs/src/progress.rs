//! How far a job is that runs, by what its worker says of its nodes.
//!
//! A worker names nodes by their ids, and the workflow says what they are. Its nodes are read once
//! for a job, where that stops nobody, and are cached within a bound; whoever asks how far the job
//! is, however often and by however many streams, uses the same ones. What a worker has said is
//! read once as well, as long as it says nothing newer.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use comfy_cloud_app::Store;
use comfy_cloud_domain::{Error as StoreError, JobDocument, JobId, Principal, UserId};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::events::Frame;
use crate::pool::{Jobs, lock};

/// How many bytes of nodes are cached altogether; those of the largest workflow are less than 4
/// MiB.
const CAPACITY_BYTES: u64 = 32 << 20;
/// What a node takes beside its texts, in bytes.
const NODE_BYTES: usize = 96;

/// The nodes of a workflow, each with its class.
#[derive(Debug, Default)]
pub(crate) struct NodeClasses(BTreeMap<String, String>);

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

/// A job's nodes, and how far it was by the newest that its worker has said.
#[derive(Debug)]
struct Known {
    classes: NodeClasses,
    last: Mutex<Option<(Bytes, Progress)>>,
}

impl Known {
    /// How far the job is by a message of its worker's, `progress_state`; `None` when it is another
    /// one.
    fn progress(&self, said: &Bytes) -> Option<Progress> {
        // Everybody has the same bytes of a message, not only equal ones.
        let is_same = |last: &Bytes| last.as_ptr() == said.as_ptr() && last.len() == said.len();
        if let Some((_, progress)) = lock(&self.last).as_ref().filter(|(last, _)| is_same(last)) {
            return Some(progress.clone());
        }
        let Message { data: Nodes { nodes } } = serde_json::from_slice(said).ok()?;
        let progress = self.classes.progress(&nodes);
        *lock(&self.last) = Some((said.clone(), progress.clone()));
        Some(progress)
    }
}

#[derive(Deserialize)]
struct Message {
    data: Nodes,
}

#[derive(Deserialize)]
struct Nodes {
    nodes: Map<String, Value>,
}

#[derive(Clone, Debug)]
struct Size;

/// A job, and whose it is: nobody finds another's.
type Key = (UserId, JobId);

impl Weighter<Key, Arc<Known>> for Size {
    fn weight(&self, _: &Key, known: &Arc<Known>) -> u64 {
        let nodes = known.classes.0.iter().map(|(id, class)| id.len() + class.len() + NODE_BYTES);
        (nodes.sum::<usize>() + NODE_BYTES) as u64
    }
}

/// The nodes of jobs that somebody follows.
#[derive(Debug)]
pub(crate) struct KnownNodes(Cache<Key, Arc<Known>, Size>);

impl Default for KnownNodes {
    fn default() -> Self {
        // So few are expected that there is one shard, which has room for the largest workflow.
        Self(Cache::with_weighter(32, CAPACITY_BYTES, Size))
    }
}

impl KnownNodes {
    /// Those of a job of the principal's; callers who ask at the same time wait for one of them to
    /// read.
    async fn of(
        &self,
        store: &Store,
        principal: &Principal,
        id: JobId,
    ) -> Result<Arc<Known>, StoreError> {
        match self.0.get_value_or_guard_async(&(principal.user(), id)).await {
            Ok(known) => Ok(known),
            Err(place) => {
                let (_, document) = store.job_with_document(principal, id).await?;
                metrics::counter!("comfy_cloud_workflows_read_total").increment(1);
                // A document may have megabytes, which take a while to go through, and to free.
                let read = tokio::task::spawn_blocking(move || NodeClasses::read(document)).await;
                let classes = read.map_err(|error| StoreError::Io {
                    action: "read a workflow",
                    source: std::io::Error::other(error),
                })?;
                let known = Arc::new(Known { classes, last: Mutex::default() });
                // Evicted at once when it is larger than everything together may be.
                let _ = place.insert(Arc::clone(&known));
                Ok(known)
            }
        }
    }
}

impl Jobs {
    /// How far a job of the principal's is by a message of its worker's, as
    /// [`EventHub`](crate::EventHub) has sent it; `None` when the message does not say.
    ///
    /// # Errors
    /// When the job's workflow cannot be read.
    pub async fn progress_by(
        &self,
        principal: &Principal,
        id: JobId,
        said: &Bytes,
    ) -> Result<Option<Progress>, StoreError> {
        Ok(self.0.known_nodes.of(&self.0.store, principal, id).await?.progress(said))
    }

    /// How far a job of the principal's is by the newest that its worker has said; `None` when it
    /// has said nothing yet.
    ///
    /// # Errors
    /// As [`Self::progress_by`].
    pub async fn progress(
        &self,
        principal: &Principal,
        id: JobId,
    ) -> Result<Option<Progress>, StoreError> {
        match self.0.hub.nodes_of(principal.user(), id) {
            Some(Frame::Text(said)) => self.progress_by(principal, id, &said).await,
            _ => Ok(None),
        }
    }
}

impl NodeClasses {
    fn read(document: JobDocument) -> Self {
        Self::of(&document.workflow)
    }

    /// Those of a workflow in API format.
    pub(crate) fn of(workflow: &Map<String, Value>) -> Self {
        let class = |node: &Value| node["class_type"].as_str().unwrap_or_default().to_owned();
        Self(workflow.iter().map(|(id, node)| (id.clone(), class(node))).collect())
    }

    /// How far a job is of which a worker says this in `progress_state`: what each node is at that
    /// has begun.
    pub(crate) fn progress(&self, nodes: &Map<String, Value>) -> Progress {
        let own = || nodes.iter().filter(|(id, _)| self.0.contains_key(*id));
        let done = own().filter(|(_, node)| node["state"] == "finished").count();
        // A node that a node has made counts with the one that has made it.
        let mut running = nodes.iter().filter(|(_, node)| node["state"] == "running");
        let part = |node: &Value| match (node["value"].as_f64(), node["max"].as_f64()) {
            (Some(value), Some(max)) if max > 0.0 => (value / max).clamp(0.0, 1.0),
            _ => 0.0,
        };
        let begun: f64 = running
            .clone()
            .filter(|(id, _)| self.0.contains_key(*id))
            .map(|(_, node)| part(node))
            .sum();
        let total = self.0.len();
        let value =
            if total == 0 { 0.0 } else { ((done as f64 + begun) / total as f64).clamp(0.0, 1.0) };
        let current = running.next_back().map(|(id, node)| CurrentNode {
            id: id.clone(),
            class: self.0.get(id).cloned(),
            steps: node["value"]
                .as_f64()
                .zip(node["max"].as_f64())
                .map(|(value, max)| (value as i64, max as i64)),
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
        assert_eq!(
            (current.id.as_str(), current.class.as_deref(), current.steps),
            ("2", Some("KSampler"), Some((5, 10)))
        );
        let nothing = NodeClasses::default().progress(&Map::new());
        assert_eq!((nothing.value, nothing.total, nothing.current), (0.0, 0, None));
        let odd = json!({ "1": { "state": "running", "value": 9, "max": 0 }, "2": { "state": "running", "value": "x" } });
        assert_eq!(classes.progress(odd.as_object().expect("an object")).value, 0.0);
    }

    #[test]
    fn a_message_is_read_once_as_long_as_there_is_no_newer_one() {
        let classes =
            NodeClasses::of(json!({ "1": { "class_type": "A" } }).as_object().expect("an object"));
        let known = Known { classes, last: Mutex::default() };
        let said = |state: &str| {
            Bytes::from(json!({ "type": "progress_state", "data": { "nodes": { "1": { "state": state } } } }).to_string())
        };
        let (first, second) = (said("running"), said("finished"));
        assert_eq!(known.progress(&first).map(|progress| progress.done), Some(0));
        // What is kept is recognised by where its bytes are: it is not read again.
        let kept = |known: &Known| lock(&known.last).as_ref().map(|(bytes, _)| bytes.as_ptr());
        assert_eq!(kept(&known), Some(first.as_ptr()));
        lock(&known.last).as_mut().expect("it is kept").1.done = 7;
        assert_eq!(known.progress(&first.clone()).map(|progress| progress.done), Some(7));
        assert_eq!(known.progress(&second).map(|progress| progress.done), Some(1));
        assert_eq!(kept(&known), Some(second.as_ptr()));
        assert_eq!(known.progress(&Bytes::from_static(b"{}")), None);
    }
}
