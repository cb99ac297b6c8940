//! What the server has promised to one user, and what it may have done beside that.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What is kept of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) name: String,
    /// With its algorithm, as the interface writes it.
    pub(crate) hash: String,
    pub(crate) tags: BTreeSet<String>,
}

impl Facts {
    /// What a response or a list says of an asset.
    pub(crate) fn of(asset: &Value) -> Self {
        let text = |field: &str| asset[field].as_str().unwrap_or_default().to_owned();
        let tags = asset["tags"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned);
        Self { name: text("name"), hash: text("hash"), tags: tags.collect() }
    }
}

/// Something that may be there or not: as it was acknowledged, or as a request would have made it
/// whose response did not come.
#[derive(Clone, Debug)]
pub(crate) struct Known<T> {
    pub(crate) acknowledged: Option<T>,
    pub(crate) underway: Option<Option<T>>,
}

impl<T: Clone + PartialEq> Known<T> {
    pub(crate) fn new(acknowledged: Option<T>) -> Self {
        Self { acknowledged, underway: None }
    }

    /// Whether what was found can be; from now on it is what is known.
    pub(crate) fn settle(&mut self, found: Option<T>) -> bool {
        let fits = found == self.acknowledged || self.underway.as_ref() == Some(&found);
        *self = Self::new(found);
        fits
    }

    /// The request under way was answered.
    pub(crate) fn acknowledge(&mut self) {
        if let Some(state) = self.underway.take() {
            self.acknowledged = state;
        }
    }
}

/// What was submitted with a key.
#[derive(Clone, Debug)]
pub(crate) struct Submission {
    /// What its picture looks like.
    pub(crate) color: u32,
    /// Its job, once that was acknowledged.
    pub(crate) job: Option<String>,
    /// Whether its request is under way.
    pub(crate) underway: bool,
}

/// One user's things.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// By id.
    pub(crate) assets: BTreeMap<String, Known<Facts>>,
    /// By name, which is used once: requested, and not yet answered.
    pub(crate) creating: BTreeMap<String, Facts>,
    /// Digests of user data by path.
    pub(crate) files: BTreeMap<String, Known<String>>,
    /// Accepted jobs.
    pub(crate) jobs: BTreeSet<String>,
    /// Submissions with a key, by the key.
    pub(crate) keys: BTreeMap<String, Submission>,
    /// Submissions that were not answered.
    pub(crate) submitting: usize,
    /// What was changed since the last look.
    pub(crate) touched: BTreeSet<String>,
    pub(crate) acknowledged: u64,
    /// Requests that were answered with an error of the server.
    pub(crate) failed: u64,
    /// Responses that should not have come.
    pub(crate) surprises: Vec<String>,
}

impl Ledger {
    /// Assets whose state nobody is changing, and whose name begins so.
    pub(crate) fn settled(&self, start: &str) -> Vec<(&String, &Facts)> {
        self.assets
            .iter()
            .filter(|(_, known)| known.underway.is_none())
            .filter_map(|(id, known)| Some((id, known.acknowledged.as_ref()?)))
            .filter(|(_, facts)| facts.name.starts_with(start))
            .collect()
    }

    /// Whether the user has this content, or may have it.
    pub(crate) fn holds(&self, hash: &str) -> bool {
        let is = |facts: &Facts| facts.hash == hash;
        let maybe = |known: &Known<Facts>| {
            known.acknowledged.as_ref().is_some_and(is) || known.underway.iter().flatten().any(is)
        };
        self.assets.values().any(maybe) || self.creating.values().any(is)
    }
}
