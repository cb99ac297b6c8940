//! What was read, for as long as nothing was committed.
//!
//! Every request shows a key, and the same few keys are shown again and again; who looks through a
//! list asks for its next part, and who waits for an asset asks for it again. The header of the WAL
//! index changes with every commit of any process
//! (<https://sqlite.org/walformat.html>, section 2.2), so one read of 48 bytes tells whether what was
//! read before still stands: a key that the command line revokes is refused by the next request.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::hash::Hash;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::types::Value as Sql;

use super::assets::Found;
use crate::catalogue::{Key, TagCount};
use crate::hash::ContentHash;
use crate::{AssetId, Error, KeyDigest, Result, UserId};

const KEYS: usize = 10_000;
/// Few, for each can have 64 KiB of metadata.
const ASSETS: usize = 256;
const HASHES: usize = 10_000;
const TOTALS: usize = 1_000;
const LISTS: usize = 100;

/// What is remembered of a catalogue.
pub(super) struct Remembered {
    index: File,
    /// Keys that were found.
    pub(super) keys: Unchanged<KeyDigest, Key>,
    /// Assets that were found, whoever may see them.
    pub(super) assets: Unchanged<AssetId, Arc<Found>>,
    /// Which asset of those that a user may see has a content.
    pub(super) hashes: Unchanged<(UserId, ContentHash), AssetId>,
    /// How many assets match a condition.
    pub(super) totals: Unchanged<String, u64>,
    /// What a count of tags answered.
    pub(super) histograms: Unchanged<String, Vec<TagCount>>,
    /// Places in lists: so many assets are before what follows this key and id.
    pub(super) places: Unchanged<String, BTreeMap<u64, (Sql, AssetId)>>,
}

impl Remembered {
    /// For an open catalogue: the index is there for as long as a connection is.
    pub(super) fn of(catalogue: &Path) -> Result<Self> {
        let mut path = catalogue.as_os_str().to_owned();
        path.push("-shm");
        let index = File::open(path).map_err(Error::io("open the index of the write-ahead log"))?;
        Ok(Self {
            index,
            keys: Unchanged::new(KEYS),
            assets: Unchanged::new(ASSETS),
            hashes: Unchanged::new(HASHES),
            totals: Unchanged::new(TOTALS),
            histograms: Unchanged::new(LISTS),
            places: Unchanged::new(LISTS),
        })
    }

    /// The version of now. To be asked for before a read, so that what is read is never older than
    /// its version.
    pub(super) fn version(&self) -> Result<Version> {
        let mut version = [0; 48];
        self.index.read_exact_at(&mut version, 0).map_err(Error::io("read the index of the write-ahead log"))?;
        Ok(Version(version))
    }
}

/// The first copy of the header of the WAL index.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Version([u8; 48]);

/// Values of one version, so many at the most.
pub(super) struct Unchanged<K, V> {
    limit: usize,
    known: Mutex<(Version, HashMap<K, V>)>,
}

impl<K: Eq + Hash, V> Unchanged<K, V> {
    fn new(limit: usize) -> Self {
        Self { limit, known: Mutex::new((Version([0; 48]), HashMap::new())) }
    }

    /// Looks at a value, if it is of this version.
    pub(super) fn look<R>(&self, version: Version, key: &K, look: impl FnOnce(&V) -> R) -> Option<R> {
        let (of, values) = &*self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if *of == version { values.get(key).map(look) } else { None }
    }

    /// A value of this version, known or read. That there is none is not kept: those who guess cannot
    /// fill the memory.
    pub(super) fn or_read(&self, version: Version, key: K, read: impl FnOnce() -> Result<Option<V>>) -> Result<Option<V>>
    where
        V: Clone,
    {
        if let Some(known) = self.look(version, &key, V::clone) {
            return Ok(Some(known));
        }
        let found = read()?;
        if let Some(found) = &found {
            self.change(version, |values| drop(values.insert(key, found.clone())));
        }
        Ok(found)
    }

    /// Keeps a value of this version, made of what is kept of it.
    pub(super) fn keep(&self, version: Version, key: K, change: impl FnOnce(&mut V))
    where
        V: Default,
    {
        self.change(version, |values| change(values.entry(key).or_default()));
    }

    /// Changes the values of this version, and forgets those of others.
    fn change(&self, version: Version, change: impl FnOnce(&mut HashMap<K, V>)) {
        let (of, values) = &mut *self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if *of != version || values.len() == self.limit {
            values.clear();
            *of = version;
        }
        change(values);
    }
}
