//! A folder whose rows were moved to a database, and back.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comfy_cloud_domain::{Error, Result, Secret};
use comfy_cloud_ports::catalogue::Health;
use comfy_cloud_ports::rows::Rows;
use rusqlite::Connection;

use crate::beside::forget_database;
use crate::catalogue::import;
use crate::{CATALOGUE, FileRows, Options, Sqlite, secret};

/// What the catalogue is called then.
const MOVED: &str = "catalogue.sqlite.moved";
/// What it is called while rows come back.
const UNFINISHED: &str = "catalogue.sqlite.moving";

/// Whether a folder has a catalogue of its own.
#[must_use]
pub fn has_catalogue(folder: &Path) -> bool {
    folder.join(CATALOGUE).exists()
}

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
    let whole = Connection::open(&catalogue)
        .and_then(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
    whole.map_err(|error| Error::Catalogue(Box::new(error)))?;
    std::fs::rename(&catalogue, &moved).map_err(Error::io("rename the catalogue"))?;
    for beside in ["catalogue.sqlite-wal", "catalogue.sqlite-shm"] {
        // SQLite may have removed them.
        let _ = std::fs::remove_file(folder.join(beside));
    }
    Ok(moved)
}

/// Writes the rows of another engine into a folder, beside the catalogue that it has or not.
/// `progress` is called with how many rows of how many are there.
///
/// # Errors
/// When something cannot be read or written, and when the counts that are kept of the rows are
/// wrong.
pub async fn take_over(
    folder: &Path,
    rows: Box<dyn Rows>,
    progress: Arc<dyn Fn(u64, u64) + Send + Sync>,
) -> Result<()> {
    let path = folder.join(UNFINISHED);
    let written = path.clone();
    let import = tokio::task::spawn_blocking(move || {
        for name in [written.clone(), beside(&written, "-wal"), beside(&written, "-shm")] {
            // What an interrupted move has left.
            match std::fs::remove_file(name) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Error::io("remove an unfinished catalogue")(error));
                }
                _ => {}
            }
        }
        import(&written, &*rows, &*progress)
    });
    import.await.unwrap_or(Err(Error::Closed))?;
    let catalogue = Sqlite::open_existing(&path, Options::default())?;
    match catalogue.check_counts(false).await?.first() {
        None => Ok(()),
        Some(finding) => Err(Error::Catalogue(
            format!(
                "what is counted is wrong (mend it with `store check --repair` first): {finding}"
            )
            .into(),
        )),
    }
}

/// Makes the rows that were written into a folder its catalogue, and forgets that they were
/// elsewhere. Where it was interrupted, it is called again.
///
/// # Errors
/// When that cannot be done.
pub fn settle(folder: &Path) -> Result<()> {
    let (unfinished, catalogue) = (folder.join(UNFINISHED), folder.join(CATALOGUE));
    if !catalogue.exists() {
        let put = || {
            std::fs::File::open(&unfinished)?.sync_all()?;
            std::fs::rename(&unfinished, &catalogue)?;
            for suffix in ["-wal", "-shm"] {
                // SQLite may have removed them; all is in the file.
                let _ = std::fs::remove_file(beside(&unfinished, suffix));
            }
            std::fs::File::open(folder)?.sync_all()
        };
        put().map_err(Error::io("put the catalogue in its place"))?;
    }
    forget_database(folder)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
