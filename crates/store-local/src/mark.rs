//! Files that are there, and locked, for as long as something goes on: whichever process does it,
//! others can tell. The system lets go of the locks of a process that dies.

use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::private;

/// Makes a file with a name of its own in a folder, which is made if it is not there, and locks it.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn create_locked(folder: &Path) -> io::Result<(PathBuf, File)> {
    loop {
        let path = folder.join(uuid::Uuid::new_v4().to_string());
        let open = || private::options().create_new(true).read(true).write(true).open(&path);
        let file = open().or_else(|error| match error.kind() {
            // Somebody may have removed the folder beneath the server.
            io::ErrorKind::NotFound => private::create_folder(folder).and_then(|()| open()),
            _ => Err(error),
        })?;
        file.lock()?;
        // Between the two steps, somebody may have taken it for one that was abandoned.
        if file.metadata()?.nlink() > 0 {
            return Ok((path, file));
        }
    }
}

/// Removes a file that [`create_locked`] made, unless whoever made it still has it locked; returns
/// whether it is gone.
pub(crate) fn remove_abandoned(path: &Path) -> bool {
    if !is_ours(path) {
        return false;
    }
    // The lock is kept until the file is gone: whoever made it just now finds that when it has the
    // lock.
    let Ok(file) = File::open(path) else { return false };
    file.try_lock().is_ok() && std::fs::remove_file(path).is_ok()
}

/// Whether a file has a name as [`create_locked`] gives it: the folder may have files of others'.
fn is_ours(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| uuid::Uuid::try_parse(name).is_ok())
}
