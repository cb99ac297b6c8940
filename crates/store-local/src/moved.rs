//! A folder whose rows were moved to a database.

use std::path::{Path, PathBuf};

use comfy_cloud_domain::{Error, Result, Secret};
use rusqlite::Connection;

use crate::{CATALOGUE, FileRows, secret};

/// What the catalogue is called then.
const MOVED: &str = "catalogue.sqlite.moved";

/// The rows of a folder.
///
/// # Errors
/// As [`FileRows::open`].
pub fn rows_of(folder: &Path) -> Result<FileRows> {
    FileRows::open(&folder.join(CATALOGUE))
}

/// The secret of a folder; `None` where it was never served.
///
/// # Errors
/// When it cannot be read.
pub fn secret_of(folder: &Path) -> Result<Option<Secret>> {
    secret::existing(folder)
}

/// Puts a folder's catalogue under another name, once its rows are elsewhere; returns its path.
///
/// # Errors
/// When it cannot be renamed.
pub fn set_aside(folder: &Path) -> Result<PathBuf> {
    let (catalogue, moved) = (folder.join(CATALOGUE), folder.join(MOVED));
    // What was committed last is in a file beside it until then.
    let whole = Connection::open(&catalogue).and_then(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
    whole.map_err(|error| Error::Catalogue(Box::new(error)))?;
    std::fs::rename(&catalogue, &moved).map_err(Error::io("rename the catalogue"))?;
    for beside in ["catalogue.sqlite-wal", "catalogue.sqlite-shm"] {
        // SQLite may have removed them.
        let _ = std::fs::remove_file(folder.join(beside));
    }
    Ok(moved)
}
