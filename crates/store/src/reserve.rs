//! Room on the disk that is kept for when it is full: deleting something has to write first.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::{Error, Result, private};

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
}

impl Reserve {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// Makes the file, if it is not there. Blocks until its bytes are on the disk: a file of holes keeps no room.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn keep(&self) -> Result<()> {
        let (path, draft) = (self.folder.join(FILE), self.folder.join(DRAFT));
        if path.exists() {
            return Ok(());
        }
        let make = || {
            let mut file = private::options().create(true).truncate(true).write(true).open(&draft)?;
            // Not zeros, which some file systems do not store.
            let piece: Vec<u8> = (0..PIECE_BYTES).map(|n| (n % 251) as u8).collect();
            for _ in 0..SIZE_BYTES / PIECE_BYTES {
                file.write_all(&piece)?;
            }
            file.sync_all()?;
            std::fs::rename(&draft, &path)
        };
        make().map_err(|error| {
            // What there is of it takes the room of something useful.
            let _ = std::fs::remove_file(&draft);
            Error::io("keep room on the disk in reserve")(error)
        })
    }

    /// Removes the file; answers whether it was there.
    pub(crate) fn let_go(&self) -> bool {
        let was_there = std::fs::remove_file(self.folder.join(FILE)).is_ok();
        if was_there {
            tracing::warn!("the disk is full; the room that was kept in reserve is used to make room and to end access");
        }
        was_there
    }
}
