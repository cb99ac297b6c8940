//! A copy of a store that can be opened in its place.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_domain::{BlobRef, Error, Finding, HoldId, Result, StoredBlob};
use comfy_cloud_ports::Limits;
use comfy_cloud_ports::blobs::BlobStore;
use comfy_cloud_ports::catalogue::BlobIndex;
use futures::TryStreamExt;

use crate::{CATALOGUE, Folder, Sqlite, existing, private};

/// The copy of the catalogue, until all that it speaks of is there.
const UNFINISHED: &str = "catalogue.unfinished";

/// How long bytes stay that a backup is to copy and whose process has died.
const HOLD: Duration = Duration::from_secs(600);

/// What a backup did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupReport {
    /// Blobs that the copy has.
    pub blobs: usize,
    /// How many of them were not there from an earlier backup.
    pub copied_blobs: usize,
    /// The bytes of those.
    pub copied_bytes: u64,
    /// Blobs that are missing or damaged here, and so not in the copy.
    pub findings: Vec<Finding>,
}

/// Copies everything of a data folder, whose bytes are in `blobs`, to another folder, also while a
/// server uses this one: all rows as they are at one moment, and the bytes that they speak of. What
/// the folder has from an earlier backup is not copied again. The copy is the earlier one until all
/// is there, and then at once this one; bytes that only the earlier one spoke of are left.
/// `progress` is told how many blobs of how many are done.
///
/// # Errors
/// When something cannot be read or written; the earlier backup is still good then.
pub async fn backup(
    folder: &Path,
    blobs: &dyn BlobStore,
    target: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BackupReport> {
    require_backup_target(target)?;
    let (_, catalogue, _) = existing(folder, Limits::default()).await?;
    let copy = Folder::open(target)?;
    copy.remove_abandoned().await?;
    let hold = Hold::begin(Arc::new(catalogue)).await?;
    let copied = copy_all(&hold, blobs, &copy, target, progress).await;
    hold.end().await;
    let report = copied?;
    let (from, to) = (folder.to_path_buf(), target.to_path_buf());
    let finished = tokio::task::spawn_blocking(move || {
        copy_other_files(&from, &to).map_err(Error::io("copy the files beside the catalogue"))?;
        put_in_place(&to).map_err(Error::io("put the copied catalogue in its place"))
    });
    finished.await.unwrap_or(Err(Error::Closed))?;
    Ok(report)
}

/// Copies the rows, and then the bytes that they speak of.
async fn copy_all(
    hold: &Hold,
    blobs: &dyn BlobStore,
    copy: &Folder,
    target: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<BackupReport> {
    let known = hold.catalogue.copy_to(&target.join(UNFINISHED)).await?;
    let mut report = BackupReport::default();
    for (done, blob) in known.iter().enumerate() {
        progress(done, known.len());
        // A location has the bytes of one upload for ever, so what is there is what an earlier
        // backup copied.
        if copy.size_bytes(&blob.location).await? != Some(blob.blob.size_bytes) {
            if let Some(finding) = copy_blob(blobs, copy, blob).await? {
                report.findings.push(finding);
                continue;
            }
            report.copied_blobs += 1;
            report.copied_bytes += blob.blob.size_bytes;
        }
        report.blobs += 1;
    }
    Ok(report)
}

/// Keeps the bytes that are in use from being removed, for as long as this process lives.
struct Hold {
    catalogue: Arc<Sqlite>,
    id: HoldId,
    renewal: tokio::task::JoinHandle<()>,
}

impl Hold {
    async fn begin(catalogue: Arc<Sqlite>) -> Result<Self> {
        let id = catalogue.hold(HOLD).await?;
        let renewed = Arc::clone(&catalogue);
        let renewal = tokio::spawn(async move {
            loop {
                tokio::time::sleep(HOLD / 4).await;
                match renewed.renew_hold(id, HOLD).await {
                    Ok(true) => {}
                    // What is gone then is found missing, and reported.
                    Ok(false) => {
                        return tracing::warn!(
                            "this process was paused for so long that bytes may be removed that are to be copied"
                        );
                    }
                    Err(error) => {
                        tracing::warn!(%error, "failed to keep the bytes that are to be copied; trying again")
                    }
                }
            }
        });
        Ok(Self { catalogue, id, renewal })
    }

    /// One that cannot be ended ends by its time.
    async fn end(&self) {
        self.renewal.abort();
        if let Err(error) = self.catalogue.end_hold(self.id).await {
            tracing::warn!(%error, "failed to end the hold of a backup; it ends in {} minutes", HOLD.as_secs() / 60);
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.renewal.abort();
    }
}

/// Refuses a folder with anything else in it than an earlier backup: making one would remove what
/// the earlier one has not finished, and mix the two. Empty folders and a lock file are nothing.
///
/// # Errors
/// When there are other files, or the folder cannot be read.
pub fn require_backup_target(target: &Path) -> Result<()> {
    let entries = match std::fs::read_dir(target) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        other => other.and_then(Iterator::collect::<std::io::Result<Vec<_>>>),
    };
    let entries = entries.map_err(Error::io("read the folder for a backup"))?;
    let is_nothing = |entry: &std::fs::DirEntry| {
        entry.file_name() == "server.lock"
            || std::fs::read_dir(entry.path()).is_ok_and(|mut inner| inner.next().is_none())
    };
    let is_backup = entries
        .iter()
        .any(|entry| entry.file_name() == CATALOGUE || entry.file_name() == UNFINISHED);
    match is_backup || entries.iter().all(is_nothing) {
        true => Ok(()),
        false => {
            let why = "it has other files and no backup; nothing was changed; name an empty folder, or a new one";
            Err(Error::io("use the folder for a backup")(std::io::Error::other(why)))
        }
    }
}

/// Copies a blob, and holds it against its hash on the way.
async fn copy_blob(
    blobs: &dyn BlobStore,
    copy: &Folder,
    blob: &StoredBlob,
) -> Result<Option<Finding>> {
    let BlobRef { hash, size_bytes } = blob.blob;
    let mut chunks = match blobs.read(blob, 0..size_bytes).await {
        Ok(chunks) => chunks,
        Err(Error::NotFound(_)) => return Ok(Some(Finding::MissingBytes(hash))),
        Err(error @ Error::Unavailable { .. }) => return Err(error),
        Err(_) => return Ok(Some(Finding::WrongBytes(hash))),
    };
    let mut writer = copy.begin(blob.location.clone()).await?;
    loop {
        match chunks.try_next().await {
            Ok(Some(chunk)) => writer.write(chunk).await?,
            Ok(None) => break,
            Err(error @ Error::Unavailable { .. }) => return Err(error),
            Err(_) => return Ok(Some(Finding::WrongBytes(hash))),
        }
    }
    let staged = writer.finish().await?;
    if staged.digest().blake3 != hash {
        return Ok(Some(Finding::WrongBytes(hash)));
    }
    staged.publish().await?;
    Ok(None)
}

/// Copies what lies beside the catalogue: the key that signs addresses.
fn copy_other_files(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if entry.file_type()?.is_file()
            && !text.starts_with("catalogue.")
            && !text.ends_with(".lock")
            // The copy has its bytes itself.
            && text != crate::beside::BUCKET
            && !text.starts_with(crate::reserve::FILE)
        {
            let target = to.join(&name);
            let mut copy =
                private::options().create(true).truncate(true).write(true).open(&target)?;
            // One of an earlier backup may have been made by a version that let others read it.
            private::restrict(&target);
            std::io::copy(&mut std::fs::File::open(entry.path())?, &mut copy)?;
            copy.sync_all()?;
        }
    }
    Ok(())
}

fn put_in_place(folder: &Path) -> std::io::Result<()> {
    // A log of the earlier copy, which somebody has opened, is of no use to this one.
    for log in ["-wal", "-shm"] {
        match std::fs::remove_file(folder.join(format!("{CATALOGUE}{log}"))) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    std::fs::rename(folder.join(UNFINISHED), folder.join(CATALOGUE))?;
    std::fs::File::open(folder)?.sync_all()
}
