//! Keys that were read, for as long as nothing was committed.
//!
//! Every request shows a key, and the same few keys are shown again and again. The header of the
//! WAL index changes with every commit of any process (<https://sqlite.org/walformat.html>,
//! section 2.2), so one read of 48 bytes tells whether what was read before still stands: a key
//! that the command line revokes is refused by the next request.

use std::collections::HashMap;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::catalogue::Key;
use crate::{Error, KeyDigest, Result};

/// How many keys are kept.
const LIMIT: usize = 10_000;

/// The first copy of the header of the WAL index.
type Version = [u8; 48];

pub(super) struct KnownKeys {
    index: File,
    known: Mutex<(Version, HashMap<KeyDigest, Key>)>,
}

impl KnownKeys {
    /// For an open catalogue: the index is there for as long as a connection is.
    pub(super) fn of(catalogue: &Path) -> Result<Self> {
        let mut path = catalogue.as_os_str().to_owned();
        path.push("-shm");
        let index = File::open(path).map_err(Error::io("open the index of the write-ahead log"))?;
        Ok(Self { index, known: Mutex::new(([0; 48], HashMap::new())) })
    }

    /// The key of a digest, as it was read since the last commit or as `read` reads it now. That
    /// there is none is not kept: those who guess keys cannot fill the memory.
    pub(super) fn find(&self, digest: KeyDigest, read: impl FnOnce() -> Result<Option<Key>>) -> Result<Option<Key>> {
        let mut version: Version = [0; 48];
        // Before the read, so that what is read is never older than its version.
        if self.index.read_exact_at(&mut version, 0).is_err() {
            return read();
        }
        let lock = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let (found, keys) = &*lock()
            && *found == version
            && let Some(key) = keys.get(&digest)
        {
            return Ok(Some(key.clone()));
        }
        let key = read()?;
        if let Some(key) = &key {
            let (found, keys) = &mut *lock();
            if *found != version || keys.len() == LIMIT {
                keys.clear();
                *found = version;
            }
            keys.insert(digest, key.clone());
        }
        Ok(key)
    }
}
