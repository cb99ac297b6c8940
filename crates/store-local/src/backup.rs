//! A copy of a store that can be opened in its place.

use std::path::Path;

use comfy_cloud_domain::{Blake3, BlobRef, Error, Finding, Result};
use comfy_cloud_ports::Engine;
use comfy_cloud_ports::blobs::BlobStore;
use futures::TryStreamExt;

use crate::mark::BackupMark;
use crate::{CATALOGUE, Folder, private};

/// The copy of the catalogue, until all that it speaks of is there.
const UNFINISHED: &str = "catalogue.unfinished";

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

/// Copies everything to another folder, also while a server uses this one: all rows as they are at one
/// moment, and the bytes that they speak of. What the folder has from an earlier backup is not copied
/// again. The copy is the earlier one until all is there, and then at once this one; bytes that only the
/// earlier one spoke of are left. `progress` is told how many blobs of how many are done.
///
/// # Errors
/// When something cannot be read or written; the earlier backup is still good then.
pub async fn backup(engine: &Engine, target: &Path, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<BackupReport> {
    require_backup_target(target)?;
    let copy = Folder::open(target)?;
    copy.remove_abandoned().await?;
    let unfinished = target.join(UNFINISHED);
    // No sweep is at work while the rows are copied, and until the mark is dropped none removes bytes that the
    // copied rows speak of; it removes all others, however long this takes.
    let pin = engine.blobs.pin().await?;
    let _mark = BackupMark::set(&engine.folder).map_err(Error::io("mark the folder as being backed up"))?;
    let known = engine.catalogue.copy_to(&unfinished).await?;
    drop(pin);
    let mut report = BackupReport::default();
    for (done, (hash, size_bytes)) in known.iter().enumerate() {
        progress(done, known.len());
        if copy.size_bytes(*hash).await? != Some(*size_bytes) {
            if let Some(finding) = copy_blob(&*engine.blobs, &copy, *hash, *size_bytes).await? {
                report.findings.push(finding);
                continue;
            }
            report.copied_blobs += 1;
            report.copied_bytes += size_bytes;
        }
        report.blobs += 1;
    }
    let (from, to) = (engine.folder.clone(), target.to_path_buf());
    let finished = tokio::task::spawn_blocking(move || {
        copy_other_files(&from, &to).map_err(Error::io("copy the files beside the catalogue"))?;
        put_in_place(&to).map_err(Error::io("put the copied catalogue in its place"))
    });
    finished.await.unwrap_or(Err(Error::Closed))?;
    Ok(report)
}

/// Refuses a folder with anything else in it than an earlier backup: making one would remove what the earlier one has not
/// finished, and mix the two. Empty folders and a lock file are nothing.
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
        entry.file_name() == "server.lock" || std::fs::read_dir(entry.path()).is_ok_and(|mut inner| inner.next().is_none())
    };
    let is_backup = entries.iter().any(|entry| entry.file_name() == CATALOGUE || entry.file_name() == UNFINISHED);
    match is_backup || entries.iter().all(is_nothing) {
        true => Ok(()),
        false => {
            let why = "it has other files and no backup; nothing was changed; name an empty folder, or a new one";
            Err(Error::io("use the folder for a backup")(std::io::Error::other(why)))
        }
    }
}

/// Copies a blob, and holds it against its hash on the way.
async fn copy_blob(blobs: &dyn BlobStore, copy: &Folder, hash: Blake3, size_bytes: u64) -> Result<Option<Finding>> {
    let mut chunks = match blobs.read(BlobRef { hash, size_bytes }, 0..size_bytes).await {
        Ok(chunks) => chunks,
        Err(Error::NotFound(_)) => return Ok(Some(Finding::MissingBytes(hash))),
        Err(_) => return Ok(Some(Finding::WrongBytes(hash))),
    };
    let mut writer = copy.begin().await?;
    loop {
        match chunks.try_next().await {
            Ok(Some(chunk)) => writer.write(chunk).await?,
            Ok(None) => break,
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
            && !text.starts_with(crate::reserve::FILE)
        {
            let target = to.join(&name);
            let mut copy = private::options().create(true).truncate(true).write(true).open(&target)?;
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
