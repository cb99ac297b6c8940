//! The file of the secret of a data folder.

use std::io::{ErrorKind, Write};
use std::path::Path;

use comfy_cloud_domain::{Error, Result, Secret};

use crate::private;

/// Its name.
const FILE: &str = "signing.key";

/// Reads the secret of a data folder, or makes it.
///
/// # Errors
/// When it can be neither read nor written, or is not one.
pub(crate) fn open(folder: &Path) -> Result<Secret> {
    let path = folder.join(FILE);
    match std::fs::read(&path) {
        Ok(found) if !found.is_empty() => match <[u8; 32]>::try_from(found) {
            Ok(secret) => Ok(Secret::from_bytes(secret)),
            Err(found) => {
                let message = format!(
                    "it has {} bytes instead of 32; put back the one of a backup",
                    found.len()
                );
                Err(Error::io("read the secret signing.key")(std::io::Error::new(
                    ErrorKind::InvalidData,
                    message,
                )))
            }
        },
        // An empty one is what a crash of an earlier version left.
        Ok(_) => {
            let remove = std::fs::remove_file(&path);
            remove.map_err(Error::io("replace the secret signing.key"))?;
            make(folder)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => make(folder),
        Err(error) => Err(Error::io("read the secret signing.key")(error)),
    }
}

/// Reads the secret of a data folder, if it has one; makes none.
///
/// # Errors
/// When it cannot be read, or is not one.
pub(crate) fn existing(folder: &Path) -> Result<Option<Secret>> {
    match folder.join(FILE).metadata() {
        Ok(found) if found.len() > 0 => open(folder).map(Some),
        _ => Ok(None),
    }
}

/// Makes it under another name first: nobody reads half of it, and of two processes one wins.
fn make(folder: &Path) -> Result<Secret> {
    let secret = Secret::generate()?;
    let draft = folder.join(format!("{FILE}.{}", uuid::Uuid::new_v4()));
    let write = || {
        let mut file = private::options().create_new(true).write(true).open(&draft)?;
        file.write_all(secret.as_bytes())?;
        file.sync_all()?;
        let linked = std::fs::hard_link(&draft, folder.join(FILE));
        std::fs::remove_file(&draft)?;
        linked?;
        std::fs::File::open(folder)?.sync_all()
    };
    match write() {
        Ok(()) => Ok(secret),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => open(folder),
        Err(error) => Err(Error::io("make the secret signing.key")(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_is_damaged_is_said_and_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(FILE), b"half").expect("written");
        assert!(matches!(open(folder.path()), Err(Error::Io { .. })));
        assert_eq!(std::fs::read(folder.path().join(FILE)).expect("read"), b"half");
        std::fs::write(folder.path().join(FILE), b"").expect("written");
        let made = open(folder.path()).expect("an empty one is what a crash left");
        assert_eq!(open(folder.path()).expect("the same").as_bytes(), made.as_bytes());
    }
}
