//! Files and folders that only the server's own user may use, whatever the process' umask is.

use std::fs::{DirBuilder, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Makes a folder, and those above it that are missing, for the user alone.
///
/// # Errors
/// When it cannot be made.
pub fn create_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// How to open a file that, if it is made, is for the user alone.
#[must_use]
pub fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Takes from a folder or file what others may do with it; returns whether they could do anything.
/// What is not there, what belongs to another user, and a folder that is meant for many stay as
/// they are.
pub fn restrict(path: &Path) -> bool {
    let Ok(metadata) = std::fs::metadata(path) else { return false };
    let mode = metadata.permissions().mode();
    // A folder with the sticky bit, such as `/tmp`, is meant for many users.
    mode & 0o1000 == 0
        && mode & 0o077 != 0
        && std::fs::set_permissions(path, Permissions::from_mode(mode & 0o700)).is_ok()
}
