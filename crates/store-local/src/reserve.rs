//! Room on the disk that is kept for when it is full: deleting something has to write first.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use comfy_cloud_domain::{Error, Result};

use crate::private;

/// The file's name.
pub(crate) const FILE: &str = "reserve";
/// Its name until it is whole.
const DRAFT: &str = "reserve.draft";
/// How much is kept, in bytes: some dozens of deletions with all that they change.
const SIZE_BYTES: usize = 4 << 20;
/// How much is written at once, in bytes.
const PIECE_BYTES: usize = 256 << 10;

/// A file that is there to be removed.
#[derive(Clone, Debug)]
pub(crate) struct Reserve {
    folder: PathBuf,
    /// Set while the room is in use: what would only fill it is not begun.
    is_in_use: Arc<AtomicBool>,
}

impl Reserve {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf(), is_in_use: Arc::default() }
    }

    /// Makes the file, if it is not there. Blocks until its bytes are on the disk: a file of holes
    /// keeps no room.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn keep(&self) -> Result<()> {
        let (path, draft) = (self.folder.join(FILE), self.folder.join(DRAFT));
        if path.exists() {
            self.is_in_use.store(false, Ordering::Relaxed);
            return Ok(());
        }
        let make = || {
            let mut file =
                private::options().create(true).truncate(true).write(true).open(&draft)?;
            // Not zeros, which some file systems do not store.
            let piece: Vec<u8> = (0..PIECE_BYTES).map(|n| (n % 251) as u8).collect();
            for _ in 0..SIZE_BYTES / PIECE_BYTES {
                file.write_all(&piece)?;
            }
            file.sync_all()?;
            std::fs::rename(&draft, &path)
        };
        let made = make();
        self.is_in_use.store(made.is_err(), Ordering::Relaxed);
        made.map_err(|error| {
            // What there is of it takes the room of something useful.
            let _ = std::fs::remove_file(&draft);
            Error::io("keep room on the disk in reserve")(error)
        })
    }

    /// Whether the room is in use, by this process or, as the last [`Self::keep`] has found, by
    /// another.
    ///
    /// # Errors
    /// [`Error::StorageFull`] when it is.
    pub(crate) fn require(&self) -> Result<()> {
        match self.is_in_use.load(Ordering::Relaxed) {
            true => {
                Err(Error::StorageFull("what is left of the disk is kept for deletions".into()))
            }
            false => Ok(()),
        }
    }

    /// Removes the file; returns whether it was there.
    pub(crate) fn let_go(&self) -> bool {
        let was_there = std::fs::remove_file(self.folder.join(FILE)).is_ok();
        if was_there {
            self.is_in_use.store(true, Ordering::Relaxed);
            tracing::warn!(
                "the disk is full; the room that was kept in reserve is used to make room and to end access"
            );
        }
        was_there
    }
}
