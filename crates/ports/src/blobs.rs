//! Bytes, at the locations that rows name.

use std::ops::Range;
use std::path::Path;
use std::pin::Pin;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use chrono::TimeDelta;
use comfy_cloud_domain::{Digest, Error, Location, Result, StoredBlob};
use futures::Stream;
use futures::stream::BoxStream;

/// Bytes as they are read from storage.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send + Sync>>;

/// How bytes are presented by an address that leads past this server, as values of HTTP headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// `Content-Type`.
    pub mime_type: String,
    /// `Content-Disposition`.
    pub disposition: String,
    /// `Cache-Control`.
    pub cache_control: String,
}

/// A place for bytes, which does not know who uses them. What is published stays until it is
/// removed, also through a crash. Which location may be published to, and which may be removed, is
/// for [`crate::catalogue::BlobIndex`] to say.
#[async_trait]
pub trait BlobStore: Send + Sync + 'static {
    /// Begins to take the bytes of a location, which is used once. Dropping the writer leaves
    /// nothing behind.
    async fn begin(&self, location: Location) -> Result<Box<dyn BlobWriter>>;

    /// Takes over a local file as it is, hashing it on the way; the file is gone once it is
    /// published.
    async fn adopt(&self, location: Location, file: &Path) -> Result<Box<dyn StagedBlob>>;

    /// A part of a blob, as it is read from storage. The range lies within the blob.
    ///
    /// # Errors
    /// [`Error::NotFound`] when nothing is stored there, [`Error::DamagedContent`] when it is
    /// stored in another size.
    async fn read(&self, blob: &StoredBlob, range: Range<u64>) -> Result<Chunks>;

    /// The size of what is stored at a location, in bytes; `None` when nothing is.
    async fn size_bytes(&self, location: &Location) -> Result<Option<u64>>;

    /// Checks, without reading it, that a blob is stored in its size; a store that would have to
    /// ask over a network believes the row, since a read finds out.
    ///
    /// # Errors
    /// As [`Self::read`].
    async fn require(&self, blob: &StoredBlob) -> Result<()> {
        match self.size_bytes(&blob.location).await? {
            None => Err(Error::NotFound("content")),
            Some(found) if found != blob.blob.size_bytes => {
                Err(Error::DamagedContent { hash: blob.blob.hash })
            }
            Some(_) => Ok(()),
        }
    }

    /// An address by which anybody may read a blob for so long, past this server; `None` where
    /// bytes are read through it.
    async fn address(
        &self,
        _blob: &StoredBlob,
        _presented: &Presented,
        _lasts: Duration,
    ) -> Result<Option<String>> {
        Ok(None)
    }

    /// Removes what is at a location, which no row names any more; that nothing is there is no
    /// error.
    async fn remove(&self, location: &Location) -> Result<()>;

    /// Everything that is stored, with sizes in bytes, in pages. What is published or removed
    /// meanwhile may be in them or not.
    fn list(&self) -> BoxStream<'_, Result<Vec<(Location, u64)>>>;

    /// For how long somebody may go on to read what no row names any more: bytes stay for so long
    /// after that.
    fn longest_read(&self) -> TimeDelta {
        TimeDelta::zero()
    }

    /// Whether uploads may begin.
    ///
    /// # Errors
    /// [`Error::StorageFull`] while what is left of the storage is kept for deletions.
    fn require_room(&self) -> Result<()>;

    /// Whether bytes can be written, by writing some; makes the reserve again that is kept for
    /// deletions, where there is one.
    ///
    /// # Errors
    /// Why they cannot.
    async fn probe(&self) -> Result<()>;

    /// Removes what earlier, interrupted uploads left behind that was never published; returns how
    /// many.
    async fn remove_abandoned(&self) -> Result<usize>;
}

/// Bytes on their way in.
#[async_trait]
pub trait BlobWriter: Send {
    /// Takes more bytes; returns when there is room for the next.
    async fn write(&mut self, bytes: Bytes) -> Result<()>;

    /// Ends: all bytes have come, and nothing that is stored reads them yet.
    async fn finish(self: Box<Self>) -> Result<Box<dyn StagedBlob>>;
}

/// Bytes that have all come and are not published. Dropping them leaves nothing.
#[async_trait]
pub trait StagedBlob: Send {
    /// What they are.
    fn digest(&self) -> Digest;

    /// Publishes them at the location that they were begun for, which is returned. They are durable
    /// there afterwards.
    async fn publish(self: Box<Self>) -> Result<Location>;
}
