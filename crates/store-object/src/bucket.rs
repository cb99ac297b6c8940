//! A bucket as a place for bytes.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use bytes::Bytes;
use chrono::TimeDelta;
use comfy_cloud_domain::{Error, Location, Result, StoredBlob};
use comfy_cloud_ports::blobs::{BlobStore, BlobWriter, Chunks, Presented, StagedBlob};
use comfy_cloud_ports::catalogue::BlobIndex;
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use object_store::multipart::MultipartStore;
use object_store::path::Path;
use object_store::signer::{Method, SignedUrlOptions, Signer};
use object_store::{GetOptions, GetRange, GetResult, ObjectStore, ObjectStoreExt, PutPayload};
use tokio::io::AsyncReadExt;
use tokio::sync::{Semaphore, mpsc};

use crate::pieces::Pieces;
use crate::reach::{Own, Reached, reach};
use crate::upload::{Adopted, Writer};
use crate::{OpenError, Settings, failure};

/// How many objects are listed and held against the rows at once.
const PAGE: usize = 1000;
/// How long it is believed that the bucket can be written: each look costs a request.
const PROBED: Duration = Duration::from_secs(15);
/// How much of a local file is read at once, in bytes.
const READ_BYTES: usize = 256 << 10;
/// How many parts are on their way at once, of all uploads.
const SENDING: usize = 3;
/// How many parts an upload may have; endpoints allow 10 000.
const MAX_PARTS: u64 = 9_990;
/// The fewest bytes that a part may have, but for the last one.
const LEAST_PART_BYTES: u64 = 5 << 20;
/// How often a read that is cut off goes on without anything new having come.
const RESUMES: u32 = 5;
const RESUME_PAUSE: Duration = Duration::from_millis(200);

/// A bucket, or what is below a prefix in it.
#[derive(Clone)]
pub struct Bucket {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) opener: Arc<dyn ObjectStore>,
    reader: Arc<dyn ObjectStore>,
    pub(crate) writer: Arc<dyn ObjectStore>,
    pub(crate) multipart: Arc<dyn MultipartStore>,
    pub(crate) own: Option<Own>,
    public: Option<Arc<dyn Signer>>,
    pub(crate) index: Arc<dyn BlobIndex>,
    /// Permits to send a part.
    pub(crate) sending: Arc<Semaphore>,
    pub(crate) pieces: Pieces,
    /// How many bytes a part has, but for the last one.
    pub(crate) part_bytes: usize,
    prefix: Path,
    longest_read: TimeDelta,
    probed: Mutex<Option<Instant>>,
}

impl std::fmt::Debug for Bucket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Bucket").field(&self.inner.reader.to_string()).finish()
    }
}

impl Bucket {
    /// Opens a bucket to serve it: marks it as this cluster's, or finds that it is. `index` is
    /// where uploads of several parts are noted, to be given up when their process has ended.
    /// `is_known` says that this cluster has marked it before.
    ///
    /// # Errors
    /// When it cannot be used, or is another cluster's.
    pub async fn open(
        settings: &Settings,
        index: Arc<dyn BlobIndex>,
        is_known: bool,
    ) -> Result<Self, OpenError> {
        let bucket = Self::existing(settings, index)?;
        bucket.mark(settings, is_known).await?;
        Ok(bucket)
    }

    /// Opens a bucket to administer it; sends nothing.
    ///
    /// # Errors
    /// When its address cannot be used.
    pub fn existing(settings: &Settings, index: Arc<dyn BlobIndex>) -> Result<Self, OpenError> {
        let Reached { opener, reader, writer, multipart, public, own, prefix } = reach(settings)?;
        // Equal parts, which some endpoints want.
        let part_bytes = (settings.largest_bytes / MAX_PARTS + 1)
            .max(LEAST_PART_BYTES)
            .next_multiple_of(READ_BYTES as u64);
        let inner = Inner {
            opener,
            reader,
            writer,
            multipart,
            own,
            public,
            index,
            sending: Arc::new(Semaphore::new(SENDING)),
            pieces: Pieces::default(),
            part_bytes: usize::try_from(part_bytes).unwrap_or(usize::MAX),
            prefix,
            longest_read: settings.longest_read,
            probed: Mutex::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }
}

impl Inner {
    pub(crate) fn below(&self, name: &str) -> Path {
        name.split('/').fold(self.prefix.clone(), |path, part| path.join(part))
    }

    /// The name of the object at a location.
    pub(crate) fn path(&self, location: &Location) -> Path {
        self.below(&format!("b/{location}"))
    }

    async fn get(&self, path: &Path, range: Range<u64>) -> Result<GetResult> {
        let options = GetOptions { range: Some(GetRange::Bounded(range)), ..GetOptions::default() };
        self.reader.get_opts(path, options).await.map_err(failure)
    }
}

/// Sends the bytes of a range as they come; goes on where they were cut off, since a location has
/// the bytes of one upload.
async fn relay(
    bucket: Arc<Inner>,
    path: Path,
    first: GetResult,
    range: Range<u64>,
    pieces: mpsc::Sender<Result<Bytes>>,
) {
    let (mut at, mut resumes) = (range.start, 0);
    let mut stream = first.into_stream();
    loop {
        let failed = match stream.next().await {
            Some(Ok(piece)) => {
                (at, resumes) = (at + piece.len() as u64, 0);
                if pieces.send(Ok(piece)).await.is_err() || at >= range.end {
                    return;
                }
                continue;
            }
            Some(Err(error)) => failure(error),
            None => failure(object_store::Error::Generic {
                store: "blobs",
                source: "the response ended before its end".into(),
            }),
        };
        loop {
            resumes += 1;
            if resumes > RESUMES {
                let _ = pieces.send(Err(failed)).await;
                return;
            }
            tokio::time::sleep(RESUME_PAUSE * resumes).await;
            if let Ok(again) = bucket.get(&path, at..range.end).await {
                stream = again.into_stream();
                break;
            }
        }
    }
}

#[async_trait]
impl BlobStore for Bucket {
    async fn begin(&self, location: Location) -> Result<Box<dyn BlobWriter>> {
        Ok(Box::new(Writer::new(Arc::clone(&self.inner), location)))
    }

    async fn adopt(
        &self,
        location: Location,
        file: &std::path::Path,
    ) -> Result<Box<dyn StagedBlob>> {
        let mut writer = self.begin(location).await?;
        let mut open = tokio::fs::File::open(file).await.map_err(Error::io("open a file"))?;
        loop {
            let mut bytes = vec![0; READ_BYTES];
            match open.read(&mut bytes).await.map_err(Error::io("read a file"))? {
                0 => break,
                n => bytes.truncate(n),
            }
            writer.write(Bytes::from(bytes)).await?;
        }
        Ok(Box::new(Adopted { staged: writer.finish().await?, file: file.to_path_buf() }))
    }

    async fn read(&self, blob: &StoredBlob, range: Range<u64>) -> Result<Chunks> {
        if range.is_empty() {
            return Ok(Box::pin(futures::stream::empty()));
        }
        let path = self.inner.path(&blob.location);
        let found = self.inner.get(&path, range.clone()).await?;
        if found.meta.size != blob.blob.size_bytes || found.range != range {
            return Err(Error::DamagedContent { hash: blob.blob.hash });
        }
        // A stream that other threads may look at, which the client's is not.
        let (pieces, chunks) = mpsc::channel(1);
        tokio::spawn(relay(Arc::clone(&self.inner), path, found, range, pieces));
        Ok(Box::pin(futures::stream::unfold(chunks, |mut chunks| async move {
            Some((chunks.recv().await?, chunks))
        })))
    }

    async fn size_bytes(&self, location: &Location) -> Result<Option<u64>> {
        match self.inner.reader.head(&self.inner.path(location)).await {
            Ok(found) => Ok(Some(found.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failure(error)),
        }
    }

    async fn require(&self, _: &StoredBlob) -> Result<()> {
        Ok(())
    }

    async fn address(
        &self,
        blob: &StoredBlob,
        presented: &Presented,
        lasts: Duration,
    ) -> Result<Option<String>> {
        let Some(signer) = &self.inner.public else { return Ok(None) };
        let query = [
            ("response-content-type", presented.mime_type.as_str()),
            ("response-content-disposition", presented.disposition.as_str()),
            ("response-cache-control", presented.cache_control.as_str()),
        ];
        let options = SignedUrlOptions::default().with_query(query);
        let url = signer
            .signed_url_opts(Method::GET, &self.inner.path(&blob.location), lasts, &options)
            .await;
        url.map(|url| Some(url.into())).map_err(failure)
    }

    async fn remove(&self, location: &Location) -> Result<()> {
        match self.inner.reader.delete(&self.inner.path(location)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failure(error)),
        }
    }

    fn list(&self) -> BoxStream<'_, Result<Vec<(Location, u64)>>> {
        let below = self.inner.below("b");
        let skipped = below.parts().count();
        let objects =
            self.inner.reader.list(Some(&below)).map_err(failure).try_filter_map(move |object| {
                let name: Vec<_> = object
                    .location
                    .parts()
                    .skip(skipped)
                    .map(|part| part.as_ref().to_owned())
                    .collect();
                // Others' objects are left alone.
                std::future::ready(Ok(name
                    .join("/")
                    .parse()
                    .ok()
                    .map(|location: Location| (location, object.size))))
            });
        objects.try_chunks(PAGE).map_err(|error| error.1).boxed()
    }

    fn longest_read(&self) -> TimeDelta {
        self.inner.longest_read
    }

    fn require_room(&self) -> Result<()> {
        Ok(())
    }

    async fn probe(&self) -> Result<()> {
        let probed = *self.inner.probed.lock().unwrap_or_else(PoisonError::into_inner);
        if probed.is_some_and(|at| at.elapsed() < PROBED) {
            return Ok(());
        }
        self.inner
            .reader
            .put(&self.inner.below("probe"), PutPayload::from_static(b"probe"))
            .await
            .map_err(crate::write_failure)?;
        *self.inner.probed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    async fn remove_abandoned(&self) -> Result<usize> {
        Ok(self.inner.give_up_abandoned().await? + self.inner.give_up_listed().await?)
    }
}
