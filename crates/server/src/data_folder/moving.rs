//! Moves a store to other backends, and back into its data folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use comfy_cloud_app::Settings;
use comfy_cloud_domain::{Error, Finding, Result, StoredBlob};
use comfy_cloud_ports::Engine;
use comfy_cloud_ports::blobs::BlobStore;
use comfy_cloud_ports::catalogue::BlobIndex;
use comfy_cloud_store_local::{
    Folder, belong_to, bucket_of, forget_bucket, keep_bucket, require_belongs,
};
use comfy_cloud_store_object::{Bucket, Redirect};
use comfy_cloud_store_postgres::{Address, DatabaseRows};
use futures::{StreamExt, TryStreamExt};

use super::{BucketSettings, OpenError, existing};

/// How many rows of blobs are read at once.
const ROWS: u32 = 10_000;
/// How many blobs are on their way at once.
const AT_ONCE: usize = 4;

/// What moving bytes has done.
#[derive(Clone, Debug, Default)]
pub struct BytesReport {
    /// Blobs that are at both places now.
    pub blobs: usize,
    /// How many of them were not there from an earlier move.
    pub copied_blobs: usize,
    /// The bytes of those.
    pub copied_bytes: u64,
    /// Blobs that are missing or damaged where they were; with any, nothing is moved.
    pub findings: Vec<Finding>,
    /// Whether the bytes are used where they are now. Else they were only copied.
    pub is_moved: bool,
}

/// Moves the rows of a data folder into an empty database; the bytes stay where they are, and the
/// folder belongs to the database from then on. Nothing else may use the folder meanwhile.
/// Interrupted and run again, it ends the same. Returns where the folder's own catalogue is then.
/// `progress` is called with how many rows of how many are there.
///
/// # Errors
/// When the folder has no catalogue of this version, and when the database has other rows or cannot
/// be used.
pub async fn move_rows(
    folder: &Path,
    database: &Address,
    progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<PathBuf> {
    let secret = comfy_cloud_store_local::secret_of(folder)?;
    let rows = comfy_cloud_store_local::rows_of(folder)?;
    let id =
        comfy_cloud_store_postgres::import(database, secret.as_ref(), Box::new(rows), progress)
            .await?;
    belong_to(folder, &id.to_string())?;
    comfy_cloud_store_local::set_aside(folder)
}

/// Moves the rows of a database back into the data folder that belongs to it; the database stays as
/// it is, and is no longer used. Nothing else may use the folder meanwhile. Interrupted and run
/// again, it ends the same. `progress` is called with how many rows of how many are there.
///
/// # Errors
/// When the database does not belong to the folder, or is not of this version, and when something
/// cannot be read or written.
pub async fn move_rows_back(
    folder: &Path,
    database: &Address,
    progress: Arc<dyn Fn(u64, u64) + Send + Sync>,
) -> Result<()> {
    if !comfy_cloud_store_local::has_catalogue(folder) {
        let secret = comfy_cloud_store_local::secret_of(folder)?;
        let options = comfy_cloud_store_postgres::Options { secret, ..Default::default() };
        let catalogue =
            comfy_cloud_store_postgres::Postgres::open_existing(database, options).await?;
        require_belongs(folder, &catalogue.id().await?.to_string())?;
        let rows = DatabaseRows::open(database).await?;
        comfy_cloud_store_local::take_over(folder, Box::new(rows), progress).await?;
    }
    // Else a move was interrupted that had all rows there: no server uses a folder in this state.
    comfy_cloud_store_local::settle(folder)
}

/// Copies the bytes of a data folder into a bucket, each held against its hash; with `is_last` they
/// are used there from then on, and nothing else may use the folder meanwhile. What was copied
/// before is not copied again. `progress` is called with how many blobs of how many are done.
///
/// # Errors
/// When the bytes are in another bucket already, and when something cannot be read or written.
pub async fn move_bytes(
    folder: &Path,
    database: Option<&Address>,
    url: &str,
    is_last: bool,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BytesReport, OpenError> {
    match bucket_of(folder)? {
        Some(found) if found == url => {
            return Ok(BytesReport { is_moved: true, ..BytesReport::default() });
        }
        Some(found) => return Err(OpenError::OtherPlace { named: url.to_owned(), found }),
        None => {}
    }
    let engine = existing(folder, database).await?;
    let largest_bytes = crate::Config::default().max_upload_size_bytes;
    let bucket = BucketSettings { url: url.to_owned(), largest_bytes, redirect: Redirect::Never };
    let settings = bucket.of(engine.secret.as_ref(), Settings::default().deletion_grace)?;
    let index: Arc<dyn BlobIndex> = Arc::clone(&engine.catalogue) as _;
    let bucket = Bucket::open(&settings, index, false).await?;
    let mut report = copy(&engine, &bucket, progress).await?;
    if is_last && report.findings.is_empty() {
        keep_bucket(folder, url)?;
        report.is_moved = true;
    }
    Ok(report)
}

/// As [`move_bytes`], from the bucket back into the data folder.
///
/// # Errors
/// When something cannot be read or written.
pub async fn move_bytes_back(
    folder: &Path,
    database: Option<&Address>,
    is_last: bool,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BytesReport, OpenError> {
    if bucket_of(folder)?.is_none() {
        return Ok(BytesReport { is_moved: true, ..BytesReport::default() });
    }
    let engine = existing(folder, database).await?;
    let target = Folder::open(folder)?;
    let mut report = copy(&engine, &target, progress).await?;
    if is_last && report.findings.is_empty() {
        forget_bucket(folder)?;
        report.is_moved = true;
    }
    Ok(report)
}

async fn copy(
    engine: &Engine,
    target: &dyn BlobStore,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BytesReport> {
    // They are counted first: there can be more than are held in memory.
    let (mut total, mut after) = (0, None);
    while let page = engine.catalogue.stored_blobs(after, ROWS).await?
        && let Some(last) = page.last()
    {
        (total, after) = (total + page.len(), Some(last.blob.hash));
    }
    let mut report = BytesReport::default();
    let (mut done, mut after) = (0, None);
    while let page = engine.catalogue.stored_blobs(after, ROWS).await?
        && let Some(last) = page.last()
    {
        after = Some(last.blob.hash);
        let mut copied = futures::stream::iter(&page)
            .map(|blob| copy_one(engine, target, blob))
            .buffer_unordered(AT_ONCE);
        while let Some(copied) = copied.try_next().await? {
            report.note(copied);
            done += 1;
            progress(done, total.max(done));
        }
    }
    Ok(report)
}

impl BytesReport {
    fn note(&mut self, copied: Copied) {
        match copied {
            Copied::There => self.blobs += 1,
            Copied::Now(bytes) => {
                (self.blobs, self.copied_blobs) = (self.blobs + 1, self.copied_blobs + 1);
                self.copied_bytes += bytes;
            }
            Copied::Gone => {}
            Copied::Wrong(finding) => self.findings.push(finding),
        }
    }
}

/// What became of a blob.
enum Copied {
    /// It was there.
    There,
    Now(u64),
    /// It was deleted or stored anew meanwhile.
    Gone,
    Wrong(Finding),
}

async fn copy_one(engine: &Engine, target: &dyn BlobStore, stored: &StoredBlob) -> Result<Copied> {
    let blob = &stored.blob;
    // Only what is whole and right has a name there.
    if target.size_bytes(&stored.location).await? == Some(blob.size_bytes) {
        return Ok(Copied::There);
    }
    let wrong = match copy_now(engine, target, stored).await {
        Ok(true) => return Ok(Copied::Now(blob.size_bytes)),
        Ok(false) | Err(Error::DamagedContent { .. }) => Finding::WrongBytes(blob.hash),
        Err(Error::NotFound(_)) => Finding::MissingBytes(blob.hash),
        Err(error) => return Err(error),
    };
    let is_there_still = engine
        .catalogue
        .locate(blob.hash)
        .await?
        .is_some_and(|now| now.location == stored.location);
    Ok(if is_there_still { Copied::Wrong(wrong) } else { Copied::Gone })
}

/// Returns whether the bytes are those of the hash.
async fn copy_now(engine: &Engine, target: &dyn BlobStore, stored: &StoredBlob) -> Result<bool> {
    let mut chunks = engine.blobs.read(stored, 0..stored.blob.size_bytes).await?;
    let mut writer = target.begin(stored.location.clone()).await?;
    while let Some(chunk) = chunks.try_next().await? {
        writer.write(chunk).await?;
    }
    let staged = writer.finish().await?;
    let is_right = staged.digest().blake3 == stored.blob.hash;
    if is_right {
        staged.publish().await?;
    }
    Ok(is_right)
}
