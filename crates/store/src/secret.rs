//! The secret of a data folder: what signs addresses, and seals what must not be read from the catalogue.

use std::io::{ErrorKind, Write};
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::{Error, Result, private};

/// The secret's file.
const FILE: &str = "signing.key";
/// What tells the key that seals from others that are made of the secret.
const SEALING: &str = "comfy-cloud 2026-11 credentials in the catalogue";
/// The bytes of a nonce of XChaCha20-Poly1305, which is long enough to be drawn at random.
const NONCE_BYTES: usize = 24;

/// 32 random bytes that are kept in the data folder, and shown to nobody.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl Secret {
    /// Reads the secret of a data folder, or makes it.
    ///
    /// # Errors
    /// When it can be neither read nor written, or is not one.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(FILE);
        match std::fs::read(&path) {
            Ok(found) if !found.is_empty() => match <[u8; 32]>::try_from(found) {
                Ok(secret) => Ok(Self(secret)),
                Err(found) => {
                    let message = format!("it has {} bytes instead of 32; put back the one of a backup", found.len());
                    Err(Error::io("read the secret signing.key")(std::io::Error::new(ErrorKind::InvalidData, message)))
                }
            },
            // An empty one is what a crash of an earlier version left.
            Ok(_) => {
                let remove = std::fs::remove_file(&path);
                remove.map_err(Error::io("replace the secret signing.key"))?;
                Self::make(folder)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Self::make(folder),
            Err(error) => Err(Error::io("read the secret signing.key")(error)),
        }
    }

    /// Reads the secret of a data folder, if it has one; makes none.
    ///
    /// # Errors
    /// When it cannot be read, or is not one.
    pub(crate) fn existing(folder: &Path) -> Result<Option<Self>> {
        match folder.join(FILE).metadata() {
            Ok(found) if found.len() > 0 => Self::open(folder).map(Some),
            _ => Ok(None),
        }
    }

    /// Makes it under another name first: nobody reads half of it, and of two processes one wins.
    fn make(folder: &Path) -> Result<Self> {
        let mut secret = [0; 32];
        fill(&mut secret)?;
        let draft = folder.join(format!("{FILE}.{}", uuid::Uuid::new_v4()));
        let make = || {
            let mut file = private::options().create_new(true).write(true).open(&draft)?;
            file.write_all(&secret)?;
            file.sync_all()?;
            let linked = std::fs::hard_link(&draft, folder.join(FILE));
            std::fs::remove_file(&draft)?;
            linked?;
            std::fs::File::open(folder)?.sync_all()
        };
        match make() {
            Ok(()) => Ok(Self(secret)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Self::open(folder),
            Err(error) => Err(Error::io("make the secret signing.key")(error)),
        }
    }

    /// The bytes, to make keys of.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&blake3::derive_key(SEALING, &self.0).into())
    }

    /// Makes a text unreadable without the secret, and without the name of what it belongs to.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub(crate) fn seal(&self, text: &str, belongs_to: &str) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_BYTES];
        fill(&mut nonce)?;
        let payload = Payload { msg: text.as_bytes(), aad: belongs_to.as_bytes() };
        // It fails for texts of some hundred gigabytes.
        let sealed = self.cipher().encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| Error::Closed)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// What was sealed, unless the secret is another one or something was changed.
    pub(crate) fn unseal(&self, sealed: &[u8], belongs_to: &str) -> Option<String> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES)?;
        let payload = Payload { msg: sealed, aad: belongs_to.as_bytes() };
        let text = self.cipher().decrypt(XNonce::from_slice(nonce), payload).ok()?;
        String::from_utf8(text).ok()
    }
}

fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|error| Error::Io { action: "draw random bytes", source: std::io::Error::other(error) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_secret_for_the_same_thing_alone() {
        let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let secret = Secret::open(folder.path()).expect("a secret");
        let sealed = secret.seal("user:password", "http://gpu:8188").expect("sealed");
        assert!(!sealed.windows(8).any(|part| part == b"password"));
        let again = Secret::open(folder.path()).expect("the secret");
        assert_eq!(again.unseal(&sealed, "http://gpu:8188").as_deref(), Some("user:password"));
        assert_eq!(again.unseal(&sealed, "http://evil:8188"), None);
        assert_eq!(again.unseal(&sealed[..20], "http://gpu:8188"), None);
        let stranger = Secret::open(other.path()).expect("another secret");
        assert_eq!(stranger.unseal(&sealed, "http://gpu:8188"), None);
    }

    #[test]
    fn a_secret_that_is_damaged_is_said_and_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(FILE), b"half").expect("written");
        assert!(matches!(Secret::open(folder.path()), Err(Error::Io { .. })));
        assert_eq!(std::fs::read(folder.path().join(FILE)).expect("read"), b"half");
        std::fs::write(folder.path().join(FILE), b"").expect("written");
        let made = Secret::open(folder.path()).expect("an empty one is what a crash left");
        assert_eq!(Secret::open(folder.path()).expect("the same").as_bytes(), made.as_bytes());
    }
}
