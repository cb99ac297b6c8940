//! Composition: the backends that a store is kept with: a data folder, and for its rows a database where one is named. Nothing
//! else here names a backend.

use std::path::Path;
use std::sync::Arc;

use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::Result;
use comfy_cloud_ports::{Engine, Limits};
use comfy_cloud_store_local::Folder;
pub use comfy_cloud_store_local::{BackupReport, private, require_backup_target};
use comfy_cloud_store_local::{Beside, administer_beside, belong_to, open_beside, require_belongs};
pub use comfy_cloud_store_postgres::Address;
use comfy_cloud_store_postgres::{Options, Postgres};

/// Opens a data folder to serve it: makes it if there is none, brings its schema, or that of its database, up to date, and
/// removes what interrupted uploads left.
///
/// # Errors
/// When the folder or the catalogue cannot be used.
pub async fn open(folder: &Path, database: Option<&Address>, limits: Limits, settings: Settings) -> Result<Store> {
    let Some(address) = database else {
        return Ok(Store::new(comfy_cloud_store_local::open(folder, limits).await?, settings));
    };
    let beside = open_beside(folder).await?;
    let options = Options { limits: limits.clone(), secret: beside.secret.clone() };
    let catalogue = Postgres::open(address, options).await?;
    belong_to(folder, &catalogue.id().await?.to_string())?;
    Ok(Store::new(engine(folder, beside, catalogue, limits), settings))
}

/// Opens a data folder to administer it, whether or not a server uses it. Opening writes nothing, so that it is
/// possible beside a server and on a full disk, and does not bring a schema up to date.
///
/// # Errors
/// When it was not made by this version, or cannot be used.
pub async fn administer(folder: &Path, database: Option<&Address>) -> Result<Store> {
    let Some(address) = database else {
        return Ok(Store::new(comfy_cloud_store_local::administer(folder, Limits::default()).await?, Settings::default()));
    };
    let beside = administer_beside(folder)?;
    let options = Options { limits: Limits::default(), secret: beside.secret.clone() };
    let catalogue = Postgres::open_existing(address, options).await?;
    require_belongs(folder, &catalogue.id().await?.to_string())?;
    Ok(Store::new(engine(folder, beside, catalogue, Limits::default()), Settings::default()))
}

fn engine(folder: &Path, beside: Beside, catalogue: Postgres, limits: Limits) -> Engine {
    Engine { catalogue: Arc::new(catalogue), blobs: Arc::new(beside.blobs), secret: beside.secret, folder: folder.to_path_buf(), limits }
}

/// Copies a data folder that has its own catalogue to another one, also while a server uses it. `progress` is called with how many
/// blobs of how many are done.
///
/// # Errors
/// When something cannot be read or written; an earlier backup in the target is still good then.
pub async fn backup(folder: &Path, target: &Path, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<BackupReport> {
    let report = comfy_cloud_store_local::backup(folder, &Folder::existing(folder), target, progress).await?;
    // Bytes that only the earlier backup spoke of.
    administer(target, None).await?.remove_unknown().await?;
    Ok(report)
}
