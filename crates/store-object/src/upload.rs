//! An upload on its way into a bucket: of a length that nobody knows before its end, hashed on the
//! way.
//!
//! What fits into one part is put at the end. Else each full part is hashed and sent while the next
//! one comes; one part of an upload is on its way at a time, and few of all uploads, so that memory
//! is bounded by the parts that are filled.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use comfy_cloud_domain::{Digest, Error, Hasher, Location, Result};
use comfy_cloud_ports::blobs::{BlobWriter, StagedBlob};
use object_store::multipart::PartId;
use object_store::path::Path;
use object_store::{Attribute, Attributes, ObjectStoreExt, PutOptions, PutPayload};
use tokio::task::JoinHandle;

use crate::bucket::Inner;
use crate::pieces::PIECE_BYTES;
use crate::write_failure;

/// An upload of several parts that the endpoint knows; given up when it is dropped before it is
/// complete.
struct Multipart {
    bucket: Arc<Inner>,
    location: Location,
    path: Path,
    id: String,
    is_complete: bool,
}

impl Drop for Multipart {
    fn drop(&mut self) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let (bucket, location, path) =
            (Arc::clone(&self.bucket), self.location.clone(), self.path.clone());
        let given_up = (!self.is_complete).then(|| std::mem::take(&mut self.id));
        // What cannot be done now is done when the lease has ended.
        runtime.spawn(async move {
            if let Some(id) = given_up
                && let Err(error) = bucket.multipart.abort_multipart(&path, &id).await
            {
                return tracing::debug!(%location, %error, "failed to give up an upload; it is when its lease has ended");
            }
            if let Err(error) = bucket.index.forget_unfinished(&location).await {
                tracing::debug!(%location, %error, "failed to forget an upload that has ended");
            }
        });
    }
}

/// A part on its way, and the hash of all bytes up to its end.
type Sending = JoinHandle<Result<(Hasher, PartId)>>;

pub(crate) struct Writer {
    bucket: Arc<Inner>,
    location: Location,
    /// The part that comes, in whole pieces and one that is filled.
    pieces: Vec<Bytes>,
    filling: Vec<u8>,
    /// Not here while a part is on its way.
    hasher: Option<Hasher>,
    size_bytes: u64,
    multipart: Option<Multipart>,
    sending: Option<Sending>,
    parts: Vec<PartId>,
}

impl Writer {
    pub(crate) fn new(bucket: Arc<Inner>, location: Location) -> Self {
        Self {
            bucket,
            location,
            pieces: Vec::new(),
            filling: Vec::new(),
            hasher: Some(Hasher::default()),
            size_bytes: 0,
            multipart: None,
            sending: None,
            parts: Vec::new(),
        }
    }

    /// Waits for the part that is on its way.
    async fn sent(&mut self) -> Result<()> {
        let Some(sending) = &mut self.sending else { return Ok(()) };
        let sent = sending.await.unwrap_or(Err(Error::Closed));
        self.sending = None;
        let (hasher, part) = sent?;
        self.hasher = Some(hasher);
        self.parts.push(part);
        Ok(())
    }

    /// Sends the part that has come.
    async fn send(&mut self) -> Result<()> {
        self.sent().await?;
        let path = self.bucket.path(&self.location);
        let id = match &self.multipart {
            Some(multipart) => multipart.id.clone(),
            None => {
                let id =
                    self.bucket.multipart.create_multipart(&path).await.map_err(write_failure)?;
                let (bucket, location) = (Arc::clone(&self.bucket), self.location.clone());
                let multipart = Multipart {
                    bucket,
                    location,
                    path: path.clone(),
                    id: id.clone(),
                    is_complete: false,
                };
                self.multipart = Some(multipart);
                self.bucket.index.note_unfinished(&self.location, &id).await?;
                id
            }
        };
        let turn =
            Arc::clone(&self.bucket.sending).acquire_owned().await.map_err(|_| Error::Closed)?;
        let pieces = std::mem::take(&mut self.pieces);
        let (hasher, bucket, number) =
            (self.hasher.take().ok_or(Error::Closed)?, Arc::clone(&self.bucket), self.parts.len());
        self.sending = Some(tokio::spawn(async move {
            let hashed = hash(hasher, pieces.clone());
            let sent = async {
                bucket
                    .multipart
                    .put_part(&path, &id, number, pieces.into_iter().collect())
                    .await
                    .map_err(write_failure)
            };
            let (hasher, part) = tokio::try_join!(hashed, sent)?;
            drop(turn);
            Ok((hasher, part))
        }));
        Ok(())
    }

    fn end_piece(&mut self) {
        if !self.filling.is_empty() {
            self.pieces.push(self.bucket.pieces.filled(std::mem::take(&mut self.filling)));
        }
    }
}

async fn hash(mut hasher: Hasher, pieces: Vec<Bytes>) -> Result<Hasher> {
    let hashed = tokio::task::spawn_blocking(move || {
        pieces.iter().for_each(|piece| hasher.update(piece));
        hasher
    });
    hashed.await.map_err(|_| Error::Closed)
}

#[async_trait]
impl BlobWriter for Writer {
    async fn write(&mut self, mut bytes: Bytes) -> Result<()> {
        self.size_bytes += bytes.len() as u64;
        while !bytes.is_empty() {
            if self.filling.is_empty() {
                self.filling = self.bucket.pieces.take();
            }
            let room = PIECE_BYTES - self.filling.len();
            self.filling.extend_from_slice(&bytes.split_to(room.min(bytes.len())));
            if self.filling.len() == PIECE_BYTES {
                self.end_piece();
                if self.pieces.len() * PIECE_BYTES >= self.bucket.part_bytes {
                    self.send().await?;
                }
            }
        }
        Ok(())
    }

    async fn finish(mut self: Box<Self>) -> Result<Box<dyn StagedBlob>> {
        self.end_piece();
        if self.multipart.is_some() && !self.pieces.is_empty() {
            self.send().await?;
        }
        self.sent().await?;
        let Self { bucket, location, pieces, hasher, size_bytes, multipart, parts, .. } = *self;
        let mut hasher = hasher.ok_or(Error::Closed)?;
        if multipart.is_none() {
            hasher = hash(hasher, pieces.clone()).await?;
        }
        let (blake3, sha256) = hasher.finish();
        Ok(Box::new(Staged {
            bucket,
            location,
            pieces,
            multipart,
            parts,
            digest: Digest { blake3, sha256, size_bytes },
        }))
    }
}

struct Staged {
    bucket: Arc<Inner>,
    location: Location,
    /// All bytes, unless they were sent in parts.
    pieces: Vec<Bytes>,
    multipart: Option<Multipart>,
    parts: Vec<PartId>,
    digest: Digest,
}

#[async_trait]
impl StagedBlob for Staged {
    fn digest(&self) -> Digest {
        self.digest
    }

    async fn publish(self: Box<Self>) -> Result<Location> {
        let Self { bucket, location, pieces, multipart, parts, digest } = *self;
        let path = bucket.path(&location);
        let Some(mut multipart) = multipart else {
            // What the bytes are, for who has nothing but the bucket.
            let attributes = Attributes::from_iter([(
                Attribute::Metadata("blake3".into()),
                digest.blake3.to_hex(),
            )]);
            let payload: PutPayload = pieces.into_iter().collect();
            bucket
                .writer
                .put_opts(&path, payload, PutOptions { attributes, ..PutOptions::default() })
                .await
                .map_err(write_failure)?;
            return Ok(location);
        };
        if let Err(error) = bucket.multipart.complete_multipart(&path, &multipart.id, parts).await {
            // It may have been completed by a request whose response was lost.
            match bucket.writer.head(&path).await {
                Ok(found) if found.size == digest.size_bytes => {}
                _ => return Err(write_failure(error)),
            }
        }
        multipart.is_complete = true;
        Ok(location)
    }
}

/// A local file whose bytes are staged; it is gone when they are published.
pub(crate) struct Adopted {
    pub(crate) staged: Box<dyn StagedBlob>,
    pub(crate) file: PathBuf,
}

#[async_trait]
impl StagedBlob for Adopted {
    fn digest(&self) -> Digest {
        self.staged.digest()
    }

    async fn publish(self: Box<Self>) -> Result<Location> {
        let location = self.staged.publish().await?;
        if let Err(error) = tokio::fs::remove_file(&self.file).await {
            tracing::warn!(path = %self.file.display(), %error, "failed to remove a file that is in the bucket; the next start will");
        }
        Ok(location)
    }
}
