//! A data folder whose rows are in a database elsewhere: bytes, secret, and no catalogue; and one
//! whose bytes are in a bucket.

use std::io::{ErrorKind, Write};
use std::path::Path;

use comfy_cloud_domain::{Error, Result, Secret};
use comfy_cloud_ports::blobs::BlobStore;

use crate::{CATALOGUE, Folder, private, secret};

/// The file that says which database has the rows.
const MARK: &str = "catalogue.elsewhere";
/// The file that says which bucket has the bytes.
pub(crate) const BUCKET: &str = "blobs.elsewhere";

/// The bytes of a data folder whose rows are elsewhere.
pub struct Beside {
    /// The bytes.
    pub blobs: Folder,
    /// `None` where something is administered that was never served.
    pub secret: Option<Secret>,
}

/// Opens a folder to serve it: creates it if it does not exist, and removes what interrupted uploads
/// left.
///
/// # Errors
/// [`Error::HasCatalogue`] when its rows are in the folder itself, and when it cannot be used.
pub async fn open_beside(folder: &Path) -> Result<Beside> {
    let path = folder.to_path_buf();
    let opened = tokio::task::spawn_blocking(move || {
        require_none(&path)?;
        let blobs = Folder::open(&path)?;
        Ok(Beside { secret: Some(secret::open(&path)?), blobs })
    });
    let opened = opened.await.unwrap_or(Err(Error::Closed))?;
    if let Err(error) = opened.blobs.reserve().keep() {
        tracing::warn!(%error, "no room on the disk is kept in reserve; a full disk will not take deletions");
    }
    opened.blobs.remove_abandoned().await?;
    Ok(opened)
}

/// Opens a folder to administer it; writes nothing.
///
/// # Errors
/// As [`open_beside`].
pub fn administer_beside(folder: &Path) -> Result<Beside> {
    require_none(folder)?;
    Ok(Beside { blobs: Folder::existing(folder), secret: secret::existing(folder)? })
}

/// The bytes of a folder would all be taken for garbage by a database that knows none of them.
fn require_none(folder: &Path) -> Result<()> {
    if folder.join(CATALOGUE).exists() { Err(Error::HasCatalogue) } else { Ok(()) }
}

/// A folder without a catalogue of its own, whose rows are elsewhere, must not get one: it would
/// know none of the bytes.
pub(crate) fn require_own(folder: &Path) -> Result<()> {
    if folder.join(MARK).exists() { Err(Error::RowsElsewhere) } else { Ok(()) }
}

/// Says in a folder that its rows are in a database, for good.
///
/// # Errors
/// [`Error::OtherFolder`] when they are in another one, and when that cannot be read or written.
pub fn belong_to(folder: &Path, database: &str) -> Result<()> {
    if said(folder)?.is_some_and(|said| said != database) {
        return Err(Error::OtherFolder);
    }
    write(folder, MARK, database).map_err(Error::io("write which database the folder belongs to"))
}

/// That the rows of a folder are in a database, as far as the folder says it.
///
/// # Errors
/// As [`belong_to`].
pub fn require_belongs(folder: &Path, database: &str) -> Result<()> {
    if said(folder)?.is_none_or(|said| said == database) { Ok(()) } else { Err(Error::OtherFolder) }
}

fn said(folder: &Path) -> Result<Option<String>> {
    read(folder, MARK).map_err(Error::io("read which database the folder belongs to"))
}

/// The address of the bucket that has the bytes of a folder; `None` where the folder has them
/// itself.
///
/// # Errors
/// When it cannot be read.
pub fn bucket_of(folder: &Path) -> Result<Option<String>> {
    let said =
        read(folder, BUCKET).map_err(Error::io("read which bucket has the bytes of the folder"))?;
    Ok(said.map(|said| said.trim().to_owned()))
}

/// Says in a folder that its bytes are in a bucket, from now on.
///
/// # Errors
/// When it cannot be written.
pub fn keep_bucket(folder: &Path, url: &str) -> Result<()> {
    write(folder, BUCKET, url).map_err(Error::io("write which bucket has the bytes of the folder"))
}

/// Says in a folder that it has its bytes itself, from now on.
///
/// # Errors
/// When it cannot be written.
pub fn forget_bucket(folder: &Path) -> Result<()> {
    remove(folder, BUCKET).map_err(Error::io("write that the folder has its bytes itself"))
}

/// Says in a folder that it has its rows itself, from now on.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn forget_database(folder: &Path) -> Result<()> {
    remove(folder, MARK).map_err(Error::io("write that the folder has its rows itself"))
}

fn remove(folder: &Path, name: &str) -> std::io::Result<()> {
    match std::fs::remove_file(folder.join(name)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => std::fs::File::open(folder)?.sync_all(),
    }
}

fn read(folder: &Path, name: &str) -> std::io::Result<Option<String>> {
    match std::fs::read_to_string(folder.join(name)) {
        Ok(said) if said.is_empty() => Ok(None),
        Ok(said) => Ok(Some(said)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn write(folder: &Path, name: &str, text: &str) -> std::io::Result<()> {
    let mut file =
        private::options().create(true).truncate(true).write(true).open(folder.join(name))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
