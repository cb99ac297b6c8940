//! Blobs as files: `blobs/` and their location, written as `tmp/…` first.
//!
//! A temporary file is locked by its writer for as long as it is written, so another process can
//! tell an upload that is under way from one that was cut off. The lock is the system's, so a
//! process that dies lets go of it.

use std::fs::File;
use std::io::{Read, Write};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use comfy_cloud_domain::{Digest, Error, Hasher, LeaseId, Location, Result, StoredBlob};
use comfy_cloud_ports::blobs::{BlobStore, BlobWriter, Chunks, StagedBlob};
use futures::StreamExt;
use futures::stream::BoxStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::mark;
use crate::private;
use crate::reserve::Reserve;

/// How much of an upload is hashed and written at once, in bytes.
const BATCH_BYTES: usize = 256 * 1024;
/// How many batches an upload may be ahead of the thread that takes them.
const BATCHES_AHEAD: usize = 3;
/// How much of an upload is written before it is flushed early.
const FLUSH_BYTES: u64 = 32 * 1024 * 1024;
/// How much a probe writes, in bytes.
const PROBE_BYTES: usize = 64 << 10;
/// How much is read from a file at once.
const READ_CHUNK_BYTES: usize = 256 * 1024;

/// Blobs in a folder of a local file system.
#[derive(Clone, Debug)]
pub struct Folder {
    root: Arc<PathBuf>,
    reserve: Reserve,
}

impl Folder {
    /// Opens a folder, creating it if it does not exist.
    ///
    /// # Errors
    /// When the folder cannot be made or used.
    pub fn open(root: &Path) -> Result<Self> {
        private::create_folder(&root.join("tmp"))
            .map_err(Error::io("make the folder of temporary files"))?;
        if private::restrict(root) {
            tracing::warn!(folder = %root.display(), "other users of this machine could look into the folder; they can no longer");
        }
        for shard in 0..=u8::MAX {
            let path = root.join("blobs").join(hex::encode([shard]));
            private::create_folder(&path).map_err(Error::io("make the folder of blobs"))?;
        }
        for folder in [root.to_path_buf(), root.join("blobs")] {
            sync_folder(&folder)?;
        }
        // Versions before schema 13 had a lock there; nobody uses it any more.
        let _ = std::fs::remove_file(root.join("blobs.lock"));
        Ok(Self::existing(root))
    }

    /// A folder that is there, as it is: nothing is made or changed.
    pub fn existing(root: &Path) -> Self {
        Self { root: Arc::new(root.to_path_buf()), reserve: Reserve::of(root) }
    }

    /// The room that is kept for when the disk is full.
    pub(crate) fn reserve(&self) -> Reserve {
        self.reserve.clone()
    }

    fn path(&self, location: &Location) -> PathBuf {
        self.root.join("blobs").join(location.as_str())
    }

    fn new_temporary(&self) -> Result<Temporary> {
        let (path, file) = mark::create_locked(&self.root.join("tmp"))
            .map_err(Error::io("make a temporary file"))?;
        Ok(Temporary { path, file: Some(file) })
    }
}

/// Runs what blocks away from the threads that serve requests.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Error::Closed))
}

/// Reads the first bytes of a range; returns what is left of it.
fn read_chunk(file: &File, range: Range<u64>) -> Result<(Bytes, Range<u64>)> {
    let length = range.end.saturating_sub(range.start).min(READ_CHUNK_BYTES as u64);
    let mut buffer = vec![0; length as usize];
    file.read_exact_at(&mut buffer, range.start).map_err(Error::io("read a blob"))?;
    Ok((Bytes::from(buffer), range.start + length..range.end))
}

fn sync_folder(path: &Path) -> Result<()> {
    File::open(path).and_then(|folder| folder.sync_all()).map_err(Error::io("flush a folder"))
}

/// A temporary file; removed when it is dropped, unless it was given a name.
struct Temporary {
    path: PathBuf,
    /// Open, and with it locked, until the file has its name.
    file: Option<File>,
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if self.file.is_some()
            && let Err(error) = std::fs::remove_file(&self.path)
        {
            tracing::warn!(path = %self.path.display(), %error, "cannot remove a temporary file; the next start will");
        }
    }
}

#[async_trait]
impl BlobStore for Folder {
    async fn begin(&self, location: Location) -> Result<Box<dyn BlobWriter>> {
        let (batches, queue) = mpsc::channel(BATCHES_AHEAD);
        let intake =
            Place::Here(Box::new(Intake { folder: self.clone(), location, queue, taken: None }));
        Ok(Box::new(Writer { batch: Vec::new(), batches, intake }))
    }

    async fn adopt(&self, location: Location, file: &Path) -> Result<Box<dyn StagedBlob>> {
        let (folder, path) = (self.clone(), file.to_path_buf());
        blocking(move || {
            let mut file = File::open(&path).map_err(Error::io("open a file"))?;
            let mut hasher = Hasher::default();
            let mut buffer = vec![0; READ_CHUNK_BYTES];
            let mut size_bytes = 0;
            loop {
                match file.read(&mut buffer).map_err(Error::io("read a file"))? {
                    0 => break,
                    n => {
                        hasher.update(&buffer[..n]);
                        size_bytes += n as u64;
                    }
                }
            }
            file.sync_all().map_err(Error::io("flush a file"))?;
            let (blake3, sha256) = hasher.finish();
            let temporary = Temporary { path, file: Some(file) };
            let digest = Digest { blake3, sha256, size_bytes };
            Ok(Box::new(Staged { folder, location, temporary, digest }) as Box<dyn StagedBlob>)
        })
        .await
    }

    async fn size_bytes(&self, location: &Location) -> Result<Option<u64>> {
        // On the caller's thread: handing it to another one would cost more than the look.
        match std::fs::metadata(self.path(location)) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::io("look for a blob")(error)),
        }
    }

    async fn read(&self, blob: &StoredBlob, range: Range<u64>) -> Result<Chunks> {
        let (path, blob) = (self.path(&blob.location), blob.blob);
        // The first bytes are read where the file is opened: most files have no others, and a
        // response whose head leaves before its body waits for the client to acknowledge the head.
        let (file, first, rest) = blocking(move || {
            let file = File::open(path).map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Error::NotFound("content"),
                _ => Error::io("open a blob")(error),
            })?;
            let found = file.metadata().map_err(Error::io("look at a blob"))?.len();
            if found != blob.size_bytes {
                return Err(Error::DamagedContent { hash: blob.hash });
            }
            let (first, rest) = read_chunk(&file, range)?;
            Ok((Arc::new(file), first, rest))
        })
        .await?;
        let rest = futures::stream::try_unfold((file, rest), |(file, range)| async move {
            if range.is_empty() {
                return Ok(None);
            }
            let reader = Arc::clone(&file);
            let (bytes, rest) = blocking(move || read_chunk(&reader, range)).await?;
            Ok(Some((bytes, (file, rest))))
        });
        Ok(Box::pin(futures::stream::once(std::future::ready(Ok(first))).chain(rest)))
    }

    async fn remove(&self, location: &Location) -> Result<()> {
        let path = self.path(location);
        blocking(move || match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Error::io("remove a blob")(error))
            }
            _ => Ok(()),
        })
        .await
    }

    fn list(&self) -> BoxStream<'_, Result<Vec<(Location, u64)>>> {
        let shards = futures::stream::iter(0..=u8::MAX);
        shards
            .then(|shard| {
                blocking({
                    let root = Arc::clone(&self.root);
                    move || list_shard(&root, &hex::encode([shard]))
                })
            })
            .boxed()
    }

    fn require_room(&self) -> Result<()> {
        self.reserve.require()
    }

    async fn probe(&self) -> Result<()> {
        // Never published, so no location is used.
        let mut writer = self.begin(Location::new(LeaseId::new(), 0)).await?;
        writer.write(Bytes::from_static(&[b'p'; PROBE_BYTES])).await?;
        // Flushed, and gone when it is dropped.
        drop(writer.finish().await?);
        let reserve = self.reserve.clone();
        blocking(move || reserve.keep()).await
    }

    async fn remove_abandoned(&self) -> Result<usize> {
        let root = self.root.join("tmp");
        blocking(move || {
            let mut removed = 0;
            if !root.exists() {
                return Ok(0);
            }
            for entry in std::fs::read_dir(root).map_err(Error::io("list the temporary files"))? {
                let path = entry.map_err(Error::io("list the temporary files"))?.path();
                removed += usize::from(mark::remove_abandoned(&path));
            }
            Ok(removed)
        })
        .await
    }
}

fn list_shard(root: &Path, shard: &str) -> Result<Vec<(Location, u64)>> {
    let listing = || Error::io("list the blobs");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join("blobs").join(shard)).map_err(listing())? {
        let entry = entry.map_err(listing())?;
        let Ok(location) = format!("{shard}/{}", entry.file_name().display()).parse() else {
            continue;
        };
        match entry.metadata() {
            Ok(metadata) => found.push((location, metadata.len())),
            // Removed meanwhile.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(listing()(error)),
        }
    }
    Ok(found)
}

/// An upload's batches that are still to be taken, and what was taken.
struct Intake {
    folder: Folder,
    location: Location,
    queue: mpsc::Receiver<Vec<u8>>,
    taken: Option<Taken>,
}

/// An upload's file, as far as it is written, and the hash of that.
struct Taken {
    temporary: Temporary,
    hasher: Hasher,
    size_bytes: u64,
    flush: EarlyFlush,
}

impl Intake {
    /// Takes what is queued, and returns rather than wait for more. Blocks at the pace of processor
    /// and disk.
    fn take_queued(mut self) -> Result<Self> {
        while let Ok(batch) = self.queue.try_recv() {
            self.take(&batch)?;
        }
        Ok(self)
    }

    /// Hashes and writes a batch.
    fn take(&mut self, batch: &[u8]) -> Result<()> {
        let taken = match &mut self.taken {
            Some(taken) => taken,
            none => none.insert(Taken {
                temporary: self.folder.new_temporary()?,
                hasher: Hasher::default(),
                size_bytes: 0,
                flush: EarlyFlush::default(),
            }),
        };
        let Some(file) = &mut taken.temporary.file else { return Ok(()) };
        taken.hasher.update(batch);
        file.write_all(batch).map_err(Error::io("write a temporary file"))?;
        taken.size_bytes += batch.len() as u64;
        taken.flush.written(file, taken.size_bytes)
    }

    /// Takes what is left, and makes it durable.
    fn finish(self, last: &[u8]) -> Result<Staged> {
        let mut all = self.take_queued()?;
        all.take(last)?;
        let Self {
            folder,
            location,
            taken: Some(Taken { temporary, hasher, size_bytes, mut flush }),
            ..
        } = all
        else {
            return Err(Error::Closed);
        };
        flush.end()?;
        if let Some(file) = &temporary.file {
            file.sync_all().map_err(Error::io("flush a temporary file"))?;
        }
        let (blake3, sha256) = hasher.finish();
        Ok(Staged { folder, location, temporary, digest: Digest { blake3, sha256, size_bytes } })
    }
}

/// Flushes what is written of a large file while more of it comes, so that little is left to wait
/// for at its end. One flush at a time, on a thread of its own.
#[derive(Default)]
struct EarlyFlush {
    flushed_bytes: u64,
    running: Option<std::thread::JoinHandle<std::io::Result<()>>>,
}

impl EarlyFlush {
    /// Called when so many bytes are written.
    fn written(&mut self, file: &File, bytes: u64) -> Result<()> {
        if bytes - self.flushed_bytes < FLUSH_BYTES
            || self.running.as_ref().is_some_and(|running| !running.is_finished())
        {
            return Ok(());
        }
        self.end()?;
        self.flushed_bytes = bytes;
        let file = file.try_clone().map_err(Error::io("flush a temporary file"))?;
        let flush =
            std::thread::Builder::new().name("flush".to_owned()).spawn(move || file.sync_data());
        self.running = Some(flush.map_err(Error::io("start a flushing thread"))?);
        Ok(())
    }

    /// Waits for the flush that is under way. The system tells of an error once: it must not be
    /// lost here.
    fn end(&mut self) -> Result<()> {
        let Some(running) = self.running.take() else { return Ok(()) };
        running
            .join()
            .unwrap_or_else(|_| Err(std::io::Error::other("the flushing thread panicked")))
            .map_err(Error::io("flush a temporary file"))
    }
}

/// An upload that comes. A thread has it only while there are batches to take: a client that sends
/// slowly, or nothing, costs none, and one that sends fast keeps it busy.
struct Writer {
    /// What has come since the last batch; copied, for a chunk may be a byte of a large buffer.
    batch: Vec<u8>,
    batches: mpsc::Sender<Vec<u8>>,
    intake: Place,
}

/// Where an upload's intake is.
enum Place {
    /// With the writer.
    Here(Box<Intake>),
    /// With a thread that takes batches.
    Away(JoinHandle<Result<Intake>>),
    /// Lost to an error, which was returned.
    Gone,
}

impl Writer {
    /// Waits for the intake to be back.
    async fn intake(&mut self) -> Result<Intake> {
        let place = match &mut self.intake {
            // Left in its place until it has ended: this may be given up while it waits.
            Place::Away(task) => {
                let ended = task.await.unwrap_or(Err(Error::Closed));
                self.intake = Place::Gone;
                return ended;
            }
            place => std::mem::replace(place, Place::Gone),
        };
        match place {
            Place::Here(intake) => Ok(*intake),
            Place::Away(_) | Place::Gone => Err(Error::Closed),
        }
    }

    /// Gives queued batches to a thread, unless one is at them. One that is about to end may leave
    /// a batch: the next call, or the end of the upload, finds it.
    async fn run(&mut self) -> Result<()> {
        if matches!(&self.intake, Place::Away(task) if !task.is_finished()) {
            return Ok(());
        }
        let intake = self.intake().await?;
        self.intake = match intake.queue.is_empty() {
            true => Place::Here(Box::new(intake)),
            false => Place::Away(tokio::task::spawn_blocking(move || intake.take_queued())),
        };
        Ok(())
    }

    /// Waits until there is room for a batch.
    async fn queue(&mut self, mut batch: Vec<u8>) -> Result<()> {
        loop {
            use mpsc::error::TrySendError::{Closed, Full};
            batch = match self.batches.try_send(batch) {
                Ok(()) => return Ok(()),
                Err(Full(batch) | Closed(batch)) => batch,
            };
            self.run().await?;
            let Place::Away(task) = &mut self.intake else { continue };
            tokio::select! {
                Ok(room) = self.batches.reserve() => {
                    room.send(batch);
                    return Ok(());
                }
                ended = task => {
                    self.intake = Place::Gone;
                    self.intake = Place::Here(Box::new(ended.unwrap_or(Err(Error::Closed))?));
                }
            }
        }
    }
}

#[async_trait]
impl BlobWriter for Writer {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.batch.extend_from_slice(&bytes);
        if self.batch.len() < BATCH_BYTES {
            return Ok(());
        }
        let batch = std::mem::replace(&mut self.batch, Vec::with_capacity(BATCH_BYTES));
        self.queue(batch).await?;
        self.run().await
    }

    async fn finish(mut self: Box<Self>) -> Result<Box<dyn StagedBlob>> {
        let intake = self.intake().await?;
        let last = self.batch;
        blocking(move || Ok(Box::new(intake.finish(&last)?) as Box<dyn StagedBlob>)).await
    }
}

struct Staged {
    folder: Folder,
    location: Location,
    temporary: Temporary,
    digest: Digest,
}

#[async_trait]
impl StagedBlob for Staged {
    fn digest(&self) -> Digest {
        self.digest
    }

    async fn publish(mut self: Box<Self>) -> Result<Location> {
        let target = self.folder.path(&self.location);
        blocking(move || {
            std::fs::rename(&self.temporary.path, &target).map_err(Error::io("name a blob"))?;
            self.temporary.file = None;
            sync_folder(target.parent().unwrap_or(Path::new(".")))?;
            Ok(self.location.clone())
        })
        .await
    }
}
