//! Composition: the backend that a data folder is kept with. Nothing else here names one.

use std::path::Path;

use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::Result;
use comfy_cloud_ports::Limits;
pub use comfy_cloud_store_local::{BackupReport, private, require_backup_target};

/// Opens a data folder to serve it: makes it if there is none, brings its schema up to date, and removes what
/// interrupted uploads left.
///
/// # Errors
/// When the folder or the catalogue cannot be used.
pub async fn open(folder: &Path, limits: Limits, settings: Settings) -> Result<Store> {
    Ok(Store::new(comfy_cloud_store_local::open(folder, limits).await?, settings))
}

/// Opens a data folder to administer it, whether or not a server uses it. Opening writes nothing, so that it is
/// possible beside a server and on a full disk, and does not bring a schema up to date.
///
/// # Errors
/// When it was not made by this version, or cannot be used.
pub async fn administer(folder: &Path) -> Result<Store> {
    Ok(Store::new(comfy_cloud_store_local::administer(folder, Limits::default()).await?, Settings::default()))
}

/// Copies a data folder to another one, also while a server uses it. `progress` is called with how many blobs of
/// how many are done.
///
/// # Errors
/// When something cannot be read or written; an earlier backup in the target is still good then.
pub async fn backup(folder: &Path, target: &Path, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<BackupReport> {
    let engine = comfy_cloud_store_local::administer(folder, Limits::default()).await?;
    let report = comfy_cloud_store_local::backup(&engine, target, progress).await?;
    // Bytes that only the earlier backup spoke of.
    administer(target).await?.remove_unknown().await?;
    Ok(report)
}
