//! Blobs as files: `blobs/ab/cdef…`, written as `tmp/…` first.
//!
//! A temporary file is locked by its writer for as long as it is written, so another process can
//! tell an upload that is under way from one that was cut off. The file `blobs.lock` is locked
//! shared by uploads from publishing to commit, and exclusively by whoever removes blobs; both
//! locks are the system's, so a process that dies lets go of them.

use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use futures::StreamExt;
use tokio::sync::{mpsc, oneshot};

use super::{BlobRef, BlobStore, BlobWriter, Chunks, Digest, Guard, StagedBlob, missing};
use crate::hash::{Blake3, Hasher};
use crate::{Error, Result, private};

/// How many chunks an upload may be ahead of the disk.
const WRITE_AHEAD_CHUNKS: usize = 8;
/// How much of an upload is written before it is flushed early.
const FLUSH_BYTES: u64 = 32 * 1024 * 1024;
/// How much is read from a file at once.
const READ_CHUNK_BYTES: usize = 256 * 1024;

/// Blobs in a folder of a local file system.
#[derive(Clone, Debug)]
pub struct Folder {
    root: Arc<PathBuf>,
}

impl Folder {
    /// Opens a folder, making it if there is none.
    ///
    /// # Errors
    /// When the folder cannot be made or used.
    pub fn open(root: &Path) -> Result<Self> {
        private::create_folder(&root.join("tmp")).map_err(Error::io("make the folder of temporary files"))?;
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
        Ok(Self { root: Arc::new(root.to_path_buf()) })
    }

    fn path(&self, hash: Blake3) -> PathBuf {
        let name = hash.to_hex();
        self.root.join("blobs").join(&name[..2]).join(&name[2..])
    }

    fn lock_file(&self) -> Result<File> {
        let path = self.root.join("blobs.lock");
        private::options().create(true).truncate(false).write(true).open(path).map_err(Error::io("open the lock of the blobs"))
    }

    fn new_temporary(&self) -> Result<Temporary> {
        let path = self.root.join("tmp").join(uuid::Uuid::new_v4().to_string());
        let file = private::options().create_new(true).read(true).write(true).open(&path).map_err(Error::io("make a temporary file"))?;
        let temporary = Temporary { path, file: Some(file) };
        temporary.lock()?;
        Ok(temporary)
    }
}

/// Runs what blocks away from the threads that serve requests.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Error::Closed))
}

/// Reads the first bytes of a range; answers what is left of it.
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

impl Temporary {
    fn lock(&self) -> Result<()> {
        match &self.file {
            Some(file) => file.lock().map_err(Error::io("lock a temporary file")),
            None => Ok(()),
        }
    }
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
    async fn begin(&self) -> Result<Box<dyn BlobWriter>> {
        let (sender, receiver) = mpsc::channel(WRITE_AHEAD_CHUNKS);
        let (done, outcome) = oneshot::channel();
        let folder = self.clone();
        tokio::task::spawn_blocking(move || {
            // A dropped writer drops the other end; nobody is left to tell.
            let _ = done.send(take_in(&folder, receiver));
        });
        Ok(Box::new(Writer { folder: self.clone(), chunks: Some(sender), outcome }))
    }

    async fn adopt(&self, file: &Path) -> Result<Box<dyn StagedBlob>> {
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
            Ok(Box::new(Staged { folder, temporary, digest: Digest { blake3, sha256, size_bytes } }) as Box<dyn StagedBlob>)
        })
        .await
    }

    async fn size_bytes(&self, hash: Blake3) -> Result<Option<u64>> {
        // On the caller's thread: handing it to another one would cost more than the look.
        match std::fs::metadata(self.path(hash)) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::io("look for a blob")(error)),
        }
    }

    async fn read(&self, blob: BlobRef, range: Range<u64>) -> Result<Chunks> {
        let path = self.path(blob.hash);
        // The first bytes are read where the file is opened: most files have no others, and an answer whose
        // head leaves before its body waits for the client to acknowledge the head.
        let (file, first, rest) = blocking(move || {
            let file = File::open(path).map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => missing(),
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

    async fn remove(&self, hash: Blake3) -> Result<()> {
        let path = self.path(hash);
        blocking(move || match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::io("remove a blob")(error)),
            _ => Ok(()),
        })
        .await
    }

    async fn list(&self, shard: u8) -> Result<Vec<(Blake3, u64)>> {
        let shard = hex::encode([shard]);
        let folder = self.root.join("blobs").join(&shard);
        blocking(move || {
            let listing = || Error::io("list the blobs");
            let mut found = Vec::new();
            for entry in std::fs::read_dir(folder).map_err(listing())? {
                let entry = entry.map_err(listing())?;
                if let Ok(hash) = Blake3::from_hex(&format!("{shard}{}", entry.file_name().display())) {
                    found.push((hash, entry.metadata().map_err(listing())?.len()));
                }
            }
            Ok(found)
        })
        .await
    }

    async fn remove_abandoned(&self) -> Result<usize> {
        let root = self.root.join("tmp");
        blocking(move || {
            let mut removed = 0;
            for entry in std::fs::read_dir(root).map_err(Error::io("list the temporary files"))? {
                let path = entry.map_err(Error::io("list the temporary files"))?.path();
                let abandoned = File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
                if abandoned && std::fs::remove_file(&path).is_ok() {
                    removed += 1;
                }
            }
            Ok(removed)
        })
        .await
    }

    async fn pin(&self) -> Result<Guard> {
        let file = self.lock_file()?;
        blocking(move || {
            file.lock_shared().map_err(Error::io("lock the blobs"))?;
            Ok(Guard(Box::new(file)))
        })
        .await
    }

    async fn try_exclusive(&self) -> Result<Option<Guard>> {
        let file = self.lock_file()?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Guard(Box::new(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(Error::io("lock the blobs")(error)),
        }
    }
}

/// Hashes and writes chunks as they come, on a thread that may block.
fn take_in(folder: &Folder, mut chunks: mpsc::Receiver<Option<Bytes>>) -> Result<Option<(Temporary, Digest)>> {
    let mut temporary = folder.new_temporary()?;
    let mut hasher = Hasher::default();
    let mut size_bytes = 0;
    let mut flush = EarlyFlush::default();
    loop {
        match chunks.blocking_recv() {
            Some(Some(chunk)) => {
                hasher.update(&chunk);
                if let Some(file) = &mut temporary.file {
                    file.write_all(&chunk).map_err(Error::io("write a temporary file"))?;
                }
                size_bytes += chunk.len() as u64;
                if let Some(file) = &temporary.file {
                    flush.written(file, size_bytes)?;
                }
            }
            Some(None) => break,
            // The upload was given up; the temporary file goes with its drop.
            None => return Ok(None),
        }
    }
    flush.end()?;
    if let Some(file) = &temporary.file {
        file.sync_all().map_err(Error::io("flush a temporary file"))?;
    }
    let (blake3, sha256) = hasher.finish();
    Ok(Some((temporary, Digest { blake3, sha256, size_bytes })))
}

/// Flushes what is written of a large file while more of it comes, so that little is left to wait for at
/// its end. One flush at a time, on a thread of its own.
#[derive(Default)]
struct EarlyFlush {
    flushed_bytes: u64,
    running: Option<std::thread::JoinHandle<std::io::Result<()>>>,
}

impl EarlyFlush {
    /// Called when so many bytes are written.
    fn written(&mut self, file: &File, bytes: u64) -> Result<()> {
        if bytes - self.flushed_bytes < FLUSH_BYTES || self.running.as_ref().is_some_and(|running| !running.is_finished()) {
            return Ok(());
        }
        self.end()?;
        self.flushed_bytes = bytes;
        let file = file.try_clone().map_err(Error::io("flush a temporary file"))?;
        let flush = std::thread::Builder::new().name("flush".to_owned()).spawn(move || file.sync_data());
        self.running = Some(flush.map_err(Error::io("start a flushing thread"))?);
        Ok(())
    }

    /// Waits for the flush that is under way. The system tells of an error once: it must not be lost here.
    fn end(&mut self) -> Result<()> {
        let Some(running) = self.running.take() else { return Ok(()) };
        running
            .join()
            .unwrap_or_else(|_| Err(std::io::Error::other("the flushing thread panicked")))
            .map_err(Error::io("flush a temporary file"))
    }
}

struct Writer {
    folder: Folder,
    chunks: Option<mpsc::Sender<Option<Bytes>>>,
    outcome: oneshot::Receiver<Result<Option<(Temporary, Digest)>>>,
}

impl Writer {
    /// The other side ended early: with an error, which is what to say.
    async fn failure(&mut self) -> Error {
        self.chunks = None;
        match (&mut self.outcome).await {
            Ok(Err(error)) => error,
            _ => Error::Closed,
        }
    }

    async fn send(&mut self, chunk: Option<Bytes>) -> Result<()> {
        let sent = match &self.chunks {
            Some(chunks) => chunks.send(chunk).await.is_ok(),
            None => false,
        };
        if sent { Ok(()) } else { Err(self.failure().await) }
    }
}

#[async_trait]
impl BlobWriter for Writer {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.send(Some(bytes)).await
    }

    async fn finish(mut self: Box<Self>) -> Result<Box<dyn StagedBlob>> {
        self.send(None).await?;
        match self.outcome.await {
            Ok(Ok(Some((temporary, digest)))) => Ok(Box::new(Staged { folder: self.folder, temporary, digest })),
            Ok(Err(error)) => Err(error),
            _ => Err(Error::Closed),
        }
    }
}

struct Staged {
    folder: Folder,
    temporary: Temporary,
    digest: Digest,
}

#[async_trait]
impl StagedBlob for Staged {
    fn digest(&self) -> Digest {
        self.digest
    }

    async fn publish(mut self: Box<Self>) -> Result<()> {
        let target = self.folder.path(self.digest.blake3);
        blocking(move || {
            // Also when the name is taken: what is there may have been damaged since, and whoever reads it has
            // it open.
            std::fs::rename(&self.temporary.path, &target).map_err(Error::io("name a blob"))?;
            self.temporary.file = None;
            sync_folder(target.parent().unwrap_or(Path::new(".")))
        })
        .await
    }
}
