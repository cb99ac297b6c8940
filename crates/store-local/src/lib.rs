//! The embedded backend: rows in one SQLite file, bytes in a folder beside it. Nothing has to be
//! installed.

mod backup;
mod beside;
mod catalogue;
mod folder;
#[cfg(fuzzing)]
pub mod fuzz;
mod mark;
mod moved;
pub mod private;
mod reserve;
mod secret;

use std::path::Path;
use std::sync::Arc;

use comfy_cloud_domain::{Error, Result, Secret};
use comfy_cloud_ports::blobs::BlobStore;
use comfy_cloud_ports::{Engine, Limits};

pub use backup::{BackupReport, backup, require_backup_target};
pub use beside::{
    Beside, administer_beside, belong_to, bucket_of, forget_bucket, keep_bucket, open_beside,
    require_belongs,
};
pub use catalogue::{FileRows, Options, Sqlite};
pub use folder::Folder;
pub use moved::{has_catalogue, rows_of, secret_of, set_aside, settle, take_over};

/// The catalogue's file, in every data folder.
const CATALOGUE: &str = "catalogue.sqlite";

/// Opens a data folder to serve it: creates it if it does not exist, brings its schema up to date, and
/// removes what interrupted uploads left.
///
/// # Errors
/// When the folder or the catalogue cannot be used.
pub async fn open(folder: &Path, limits: Limits) -> Result<Engine> {
    let (path, holds) = (folder.to_path_buf(), limits.clone());
    let opened = tokio::task::spawn_blocking(move || {
        beside::require_own(&path)?;
        let blobs = Folder::open(&path)?;
        let secret = secret::open(&path)?;
        let reserve = blobs.reserve();
        if let Err(error) = reserve.keep() {
            tracing::warn!(%error, "no room on the disk is kept in reserve; a full disk will not take deletions");
        }
        let options =
            Options { limits: holds, reserve: Some(reserve), secret: Some(secret.clone()) };
        Ok::<_, Error>((blobs, Sqlite::open(&path.join(CATALOGUE), options)?, secret))
    });
    let (blobs, catalogue, secret) = opened.await.unwrap_or(Err(Error::Closed))?;
    let removed = blobs.remove_abandoned().await?;
    if removed > 0 {
        tracing::info!(removed, "removed what interrupted uploads had left");
    }
    Ok(engine(folder, limits, blobs, catalogue, Some(secret)))
}

/// Opens a data folder to administer it, whether or not a server uses it. Opening writes nothing,
/// so that it is possible beside a server and on a full disk, and does not bring a schema up to
/// date.
///
/// # Errors
/// [`Error::NoCatalogue`], [`Error::TooOld`] or [`Error::TooNew`] when it was not made by this
/// version, and when it cannot be used.
pub async fn administer(folder: &Path, limits: Limits) -> Result<Engine> {
    let (blobs, catalogue, secret) = existing(folder, limits.clone()).await?;
    Ok(engine(folder, limits, blobs, catalogue, secret))
}

async fn existing(folder: &Path, limits: Limits) -> Result<(Folder, Sqlite, Option<Secret>)> {
    let path = folder.to_path_buf();
    let opened = tokio::task::spawn_blocking(move || {
        beside::require_own(&path)?;
        let (secret, blobs) = (secret::existing(&path)?, Folder::existing(&path));
        let options = Options { limits, reserve: Some(blobs.reserve()), secret: secret.clone() };
        let catalogue = path.join(CATALOGUE);
        let opened = match Sqlite::open_existing(&catalogue, options.clone()) {
            // SQLite shares an index between processes, which is a file of its own.
            Err(Error::StorageFull(_) | Error::Catalogue(_)) if blobs.reserve().let_go() => {
                Sqlite::open_existing(&catalogue, options)
            }
            other => other,
        };
        Ok::<_, Error>((blobs, opened?, secret))
    });
    opened.await.unwrap_or(Err(Error::Closed))
}

fn engine(
    folder: &Path,
    limits: Limits,
    blobs: Folder,
    catalogue: Sqlite,
    secret: Option<Secret>,
) -> Engine {
    Engine {
        catalogue: Arc::new(catalogue),
        blobs: Arc::new(blobs),
        secret,
        folder: folder.to_path_buf(),
        limits,
    }
}
