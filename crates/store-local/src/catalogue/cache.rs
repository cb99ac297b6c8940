//! What was read, for as long as it stands.
//!
//! Every request shows a key, and the same few keys are shown again and again; who looks through a
//! list asks for its next part, and who waits for an asset asks for it again. The header of the WAL
//! index changes with every commit of any process (<https://sqlite.org/walformat.html>, section
//! 2.2), so one read of 48 bytes tells whether what was read before still stands: a key that the
//! command line revokes is refused by the next request. What takes long to find, counts and offsets
//! in lists, stands until an asset of its owner changes, which the owner's row counts: others may
//! write meanwhile.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::hash::Hash;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use comfy_cloud_domain::{
    AssetId, Blake3, ContentHash, Error, Key, KeyDigest, Result, StoredBlob, TagCount, UserId,
};
use rusqlite::types::Value as Sql;

use super::assets::Found;
use super::failure::Outcome;

const KEYS: usize = 10_000;
/// Few, for each can have 64 KiB of metadata.
const ASSETS: usize = 256;
const HASHES: usize = 10_000;
const TOTALS: usize = 1_000;
const LISTS: usize = 100;
/// A few hundred rows of eight bytes each.
const PAGES: usize = 1_000;

/// The read cache of a catalogue.
pub(super) struct ReadCache {
    index: File,
    /// Keys that were found.
    pub(super) keys: Unchanged<Version, KeyDigest, Key>,
    /// How often access has ended.
    pub(super) access: Unchanged<Version, (), i64>,
    /// Assets that were found, whoever may see them.
    pub(super) assets: Unchanged<Version, AssetId, Arc<Found>>,
    /// Which asset of those that a user may see has a content.
    pub(super) hashes: Unchanged<Version, (UserId, ContentHash), AssetId>,
    /// Where contents are.
    pub(super) blobs: Unchanged<Version, Blake3, StoredBlob>,
    /// How many assets of an owner match a condition.
    pub(super) totals: Unchanged<Changes, CacheKey, u64>,
    /// Tags with their counts.
    pub(super) histograms: Unchanged<Vec<Changes>, CacheKey, Vec<TagCount>>,
    /// Offsets in lists. In the order of accesses, which are no changes, they stand until the next
    /// commit.
    pub(super) offsets: Unchanged<(Vec<Changes>, Option<Version>), CacheKey, Offsets>,
    /// The rows of pages of lists, for as long as their offsets.
    pub(super) pages: Unchanged<(Vec<Changes>, Option<Version>), CacheKey, Vec<i64>>,
}

/// So many assets of a list are before what follows this key and id.
pub(super) type Offsets = BTreeMap<u64, (Sql, AssetId)>;

impl ReadCache {
    /// For an open catalogue: the index is there for as long as a connection is.
    pub(super) fn of(catalogue: &Path) -> Result<Self> {
        let mut path = catalogue.as_os_str().to_owned();
        path.push("-shm");
        let index = File::open(path).map_err(Error::io("open the index of the write-ahead log"))?;
        Ok(Self {
            index,
            keys: Unchanged::new(KEYS),
            access: Unchanged::new(1),
            assets: Unchanged::new(ASSETS),
            hashes: Unchanged::new(HASHES),
            blobs: Unchanged::new(HASHES),
            totals: Unchanged::new(TOTALS),
            histograms: Unchanged::new(LISTS),
            offsets: Unchanged::new(LISTS),
            pages: Unchanged::new(PAGES),
        })
    }

    /// The version of now. To be asked for before a read, so that what is read is never older than
    /// its version.
    pub(super) fn version(&self) -> Result<Version> {
        let mut version = [0; 48];
        self.index
            .read_exact_at(&mut version, 0)
            .map_err(Error::io("read the index of the write-ahead log"))?;
        Ok(Version(version))
    }
}

/// The first copy of the header of the WAL index.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Version([u8; 48]);

/// What tells a list, or what is counted, from others: short, however long a filter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct CacheKey(blake3::Hash);

impl CacheKey {
    pub(super) fn of(parts: &impl std::fmt::Debug) -> Self {
        Self(blake3::hash(format!("{parts:?}").as_bytes()))
    }
}

/// So often have the assets of an owner changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Changes(pub(super) i64);

/// Values, so many at the most, each of the moment `M` at which it was read.
pub(super) struct Unchanged<M, K, V> {
    limit: usize,
    known: Mutex<HashMap<K, (M, V)>>,
}

impl<M: PartialEq + Clone, K: Eq + Hash, V> Unchanged<M, K, V> {
    fn new(limit: usize) -> Self {
        Self { limit, known: Mutex::default() }
    }

    /// Looks at a value, if it is of this moment.
    pub(super) fn look<R>(&self, now: &M, key: &K, look: impl FnOnce(&V) -> R) -> Option<R> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(key).filter(|(of, _)| of == now).map(|(_, value)| look(value))
    }

    /// A value of this moment, cached or read. That there is none is not kept: those who guess
    /// cannot fill the memory.
    pub(super) fn get_or_read(
        &self,
        now: &M,
        key: K,
        read: impl FnOnce() -> Outcome<Option<V>>,
    ) -> Outcome<Option<V>>
    where
        V: Clone,
    {
        if let Some(known) = self.look(now, &key, V::clone) {
            return Ok(Some(known));
        }
        let found = read()?;
        if let Some(found) = &found {
            self.keep(now, key, || found.clone(), |_| ());
        }
        Ok(found)
    }

    /// Keeps a value of this moment, or changes the one that is kept of it.
    pub(super) fn keep(
        &self,
        now: &M,
        key: K,
        new: impl FnOnce() -> V,
        change: impl FnOnce(&mut V),
    ) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() == self.limit && !known.contains_key(&key) {
            known.clear();
        }
        match known.get_mut(&key) {
            Some((of, value)) if of == now => change(value),
            _ => drop(known.insert(key, (now.clone(), new()))),
        }
    }
}
