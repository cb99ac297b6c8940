//! Bytes under the name of their BLAKE3.

use std::ops::Range;
use std::pin::Pin;

use async_trait::async_trait;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{Blake3, BlobRef, Digest, Error, Result};
use futures::Stream;

/// Bytes as they are read from storage.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send + Sync>>;

/// A place for bytes. What is published stays until it is removed, also through a crash.
#[async_trait]
pub trait BlobStore: Send + Sync + 'static {
    /// Begins to take bytes. Dropping the writer leaves nothing behind.
    async fn begin(&self) -> Result<Box<dyn BlobWriter>>;

    /// Takes over a local file as it is, hashing it on the way; the file is gone afterwards.
    async fn adopt(&self, file: &std::path::Path) -> Result<Box<dyn StagedBlob>>;

    /// The size of a blob as it is stored, or `None` when there is none.
    async fn size_bytes(&self, hash: Blake3) -> Result<Option<u64>>;

    /// A part of a blob, as it is read from storage. The range lies within the blob.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such blob, [`Error::DamagedContent`] when it is stored in another
    /// size.
    async fn read(&self, blob: BlobRef, range: Range<u64>) -> Result<Chunks>;

    /// Checks, without reading it, that a blob is stored in its size.
    ///
    /// # Errors
    /// As [`Self::read`].
    async fn require(&self, blob: BlobRef) -> Result<()> {
        match self.size_bytes(blob.hash).await? {
            None => Err(Error::NotFound("content")),
            Some(found) if found != blob.size_bytes => Err(Error::DamagedContent { hash: blob.hash }),
            Some(_) => Ok(()),
        }
    }

    /// Removes a blob; that there is none is no error.
    async fn remove(&self, hash: Blake3) -> Result<()>;

    /// The blobs whose names begin with a byte, with their sizes.
    async fn list(&self, shard: u8) -> Result<Vec<(Blake3, u64)>>;

    /// Whether uploads may begin.
    ///
    /// # Errors
    /// [`Error::StorageFull`] while what is left of the storage is kept for deletions.
    fn require_room(&self) -> Result<()>;

    /// Whether bytes can be written, by writing some; makes the reserve again that is kept for deletions, where
    /// there is one.
    ///
    /// # Errors
    /// Why they cannot.
    async fn probe(&self) -> Result<()>;

    /// Removes what earlier, interrupted uploads left behind; returns how many.
    async fn remove_abandoned(&self) -> Result<usize>;

    /// Keeps blobs from being removed until the guard is dropped: held from before bytes are
    /// published until a row refers to them.
    async fn pin(&self) -> Result<Guard>;

    /// Since when somebody copies all bytes that were in use then, if anybody does: what nobody referred to before that
    /// may be removed, and nothing else. It is only begun while [`Self::pin`] holds.
    async fn held_since(&self) -> Result<Option<DateTime<Utc>>>;

    /// Keeps uploads from publishing until the guard is dropped: held while unreferenced blobs
    /// are found and removed. `None` when uploads are under way; try again later.
    async fn try_exclusive(&self) -> Result<Option<Guard>>;
}

/// Holds a lock until it is dropped.
pub struct Guard(#[expect(dead_code, reason = "held for its drop")] Box<dyn Send + Sync>);

impl Guard {
    /// Holds what ends the lock when it is dropped.
    pub fn new(lock: impl Send + Sync + 'static) -> Self {
        Self(Box::new(lock))
    }
}

impl std::fmt::Debug for Guard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guard")
    }
}

/// Bytes on their way in.
#[async_trait]
pub trait BlobWriter: Send {
    /// Takes more bytes; returns when there is room for the next.
    async fn write(&mut self, bytes: Bytes) -> Result<()>;

    /// Ends: all bytes have come. They are on stable storage afterwards, under no name yet.
    async fn finish(self: Box<Self>) -> Result<Box<dyn StagedBlob>>;
}

/// Bytes that are complete and durable but not yet published. Dropping them leaves nothing.
#[async_trait]
pub trait StagedBlob: Send {
    /// What they are.
    fn digest(&self) -> Digest;

    /// Gives them their name, durably. Bytes that are there already under the name are replaced: they
    /// should be the same, and these are known to be right.
    async fn publish(self: Box<Self>) -> Result<()>;
}
