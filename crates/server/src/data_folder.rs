//! Composition: the backends that a store is kept with: a data folder, for its rows a database
//! where one is named, and for its bytes a bucket. Nothing else here names a backend.

mod moving;

use std::path::Path;
use std::sync::Arc;

use chrono::TimeDelta;
use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::{Error, Result, Secret};
use comfy_cloud_ports::catalogue::BlobIndex;
use comfy_cloud_ports::{Engine, Limits};
pub use comfy_cloud_store_local::{BackupReport, private, require_backup_target};
use comfy_cloud_store_local::{
    Beside, administer_beside, belong_to, bucket_of, keep_bucket, open_beside, require_belongs,
};
pub use comfy_cloud_store_object::Redirect;
use comfy_cloud_store_object::{Bucket, Environment, OpenError as BucketError};
pub use comfy_cloud_store_postgres::Address;
use comfy_cloud_store_postgres::{Options, Postgres};
pub use moving::{BytesReport, move_bytes, move_bytes_back, move_rows, move_rows_back};

/// How long an address of the bucket works that a client is sent to, in seconds. A player asks for
/// parts by the same one.
pub(crate) const ADDRESS_SECS: u64 = 3600;
/// How long somebody may go on to read by an address that has expired, in seconds.
const READ_ON_SECS: i64 = 900;

/// What of a store is not in its data folder.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// The database that has the rows.
    pub database: Option<Address>,
    /// The bucket that has the bytes.
    pub bucket: Option<BucketSettings>,
}

/// The bucket that a server keeps bytes in.
#[derive(Clone, Debug)]
pub struct BucketSettings {
    /// Its address.
    pub url: String,
    /// The largest upload, in bytes.
    pub largest_bytes: u64,
    /// Whether clients read large blobs from it themselves.
    pub redirect: Redirect,
}

/// Why a store cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder or the catalogue cannot be used.
    #[error(transparent)]
    Store(#[from] Error),
    /// The bucket cannot be used.
    #[error(transparent)]
    Bucket(#[from] BucketError),
    /// The bytes of the folder are somewhere else than is configured.
    #[error(
        "`blobs` is {named}, and the bytes of this data folder are in {found}; name that, or use another data folder"
    )]
    OtherPlace {
        /// What is configured.
        named: String,
        /// Where the bytes are.
        found: String,
    },
}

/// Opens a data folder to serve it: creates it if it does not exist, brings its schema, or that of its
/// database, up to date, and removes what interrupted uploads left.
///
/// # Errors
/// When the folder, the catalogue or the bucket cannot be used.
pub async fn open(
    folder: &Path,
    elsewhere: &Elsewhere,
    limits: Limits,
    settings: Settings,
) -> Result<Store, OpenError> {
    let mut engine = open_rows(folder, elsewhere.database.as_ref(), limits).await?;
    let found = bucket_of(folder)?;
    let bucket = match (&elsewhere.bucket, &found) {
        (None, None) => return Ok(Store::new(engine, settings)),
        (Some(bucket), Some(found)) if bucket.url == *found => bucket,
        (Some(bucket), None) if engine.catalogue.stored_blobs(None, 1).await?.is_empty() => bucket,
        (named, found) => {
            let named =
                named.as_ref().map_or_else(|| "not set".to_owned(), |bucket| bucket.url.clone());
            return Err(OpenError::OtherPlace {
                named,
                found: found.clone().unwrap_or_else(|| "the folder itself".to_owned()),
            });
        }
    };
    let index: Arc<dyn BlobIndex> = Arc::clone(&engine.catalogue) as _;
    let opened = Bucket::open(
        &bucket.of(engine.secret.as_ref(), settings.deletion_grace)?,
        index,
        found.is_some(),
    )
    .await?;
    keep_bucket(folder, &bucket.url)?;
    engine.blobs = Arc::new(opened);
    Ok(Store::new(engine, settings))
}

/// Creates a data folder if it does not exist, and brings its schema, or that of its database, up
/// to date.
///
/// # Errors
/// When the folder or the catalogue cannot be used.
pub async fn migrate(folder: &Path, database: Option<&Address>) -> Result<()> {
    open_rows(folder, database, Limits::default()).await.map(drop)
}

async fn open_rows(folder: &Path, database: Option<&Address>, limits: Limits) -> Result<Engine> {
    let Some(address) = database else {
        return comfy_cloud_store_local::open(folder, limits).await;
    };
    let beside = open_beside(folder).await?;
    let options = Options { limits: limits.clone(), secret: beside.secret.clone() };
    let catalogue = Postgres::open(address, options).await?;
    belong_to(folder, &catalogue.id().await?.to_string())?;
    Ok(engine(folder, beside, catalogue, limits))
}

/// Opens a data folder to administer it, whether or not a server uses it. Opening writes nothing,
/// so that it is possible beside a server and on a full disk, and does not bring a schema up to
/// date. The folder says which bucket has its bytes, which is not asked before bytes are.
///
/// # Errors
/// When it was not made by this version, or cannot be used.
pub async fn administer(folder: &Path, database: Option<&Address>) -> Result<Store, OpenError> {
    Ok(Store::new(existing(folder, database).await?, Settings::default()))
}

async fn existing(folder: &Path, database: Option<&Address>) -> Result<Engine, OpenError> {
    let mut engine = match database {
        None => comfy_cloud_store_local::administer(folder, Limits::default()).await?,
        Some(address) => {
            let beside = administer_beside(folder)?;
            let options = Options { limits: Limits::default(), secret: beside.secret.clone() };
            let catalogue = Postgres::open_existing(address, options).await?;
            require_belongs(folder, &catalogue.id().await?.to_string())?;
            self::engine(folder, beside, catalogue, Limits::default())
        }
    };
    if let Some(url) = bucket_of(folder)? {
        let largest_bytes = crate::Config::default().max_upload_size_bytes;
        let bucket = BucketSettings { url, largest_bytes, redirect: Redirect::Never };
        let index: Arc<dyn BlobIndex> = Arc::clone(&engine.catalogue) as _;
        let settings = bucket.of(engine.secret.as_ref(), Settings::default().deletion_grace)?;
        engine.blobs = Arc::new(Bucket::existing(&settings, index)?);
    }
    Ok(engine)
}

fn engine(folder: &Path, beside: Beside, catalogue: Postgres, limits: Limits) -> Engine {
    Engine {
        catalogue: Arc::new(catalogue),
        blobs: Arc::new(beside.blobs),
        secret: beside.secret,
        folder: folder.to_path_buf(),
        limits,
    }
}

impl BucketSettings {
    /// What the bucket of a store is opened with, whose secret is given.
    fn of(
        &self,
        secret: Option<&Secret>,
        grace: TimeDelta,
    ) -> Result<comfy_cloud_store_object::Settings> {
        let secret = secret.ok_or(Error::NoCatalogue)?;
        let longest_read = match self.redirect {
            Redirect::Never => grace,
            _ => grace.max(TimeDelta::seconds(ADDRESS_SECS.cast_signed() + READ_ON_SECS)),
        };
        // Tells who shares a bucket from each other, and nothing of the secret.
        let cluster = hex::encode(
            &blake3::derive_key("comfy-cloud 2026 the mark of a bucket", secret.as_bytes())[..16],
        );
        let (url, redirect) = (self.url.clone(), self.redirect.clone());
        let (environment, largest_bytes) = (Environment::of_process(), self.largest_bytes);
        Ok(comfy_cloud_store_object::Settings {
            url,
            environment,
            cluster,
            largest_bytes,
            longest_read,
            redirect,
        })
    }
}

/// Copies a data folder that has its own catalogue to another one, also while a server uses it;
/// bytes from a bucket as well, so that the copy needs none. `progress` is called with how many
/// blobs of how many are done.
///
/// # Errors
/// When something cannot be read or written; an earlier backup in the target is still good then.
pub async fn backup(
    folder: &Path,
    target: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BackupReport, OpenError> {
    let blobs = existing(folder, None).await?.blobs;
    let report = comfy_cloud_store_local::backup(folder, &*blobs, target, progress).await?;
    // Bytes that only the earlier backup spoke of.
    administer(target, None).await?.remove_unknown().await?;
    Ok(report)
}
