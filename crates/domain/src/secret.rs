//! The secret of a store: what signs addresses, and seals what must not be read from the catalogue.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::{Error, Result};

/// What tells the key that seals from others that are made of the secret.
const SEALING: &str = "comfy-cloud 2026-11 credentials in the catalogue";
/// The bytes of a nonce of XChaCha20-Poly1305, which is long enough to be drawn at random.
const NONCE_BYTES: usize = 24;

/// 32 random bytes that a backend keeps, and shows to nobody.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn generate() -> Result<Self> {
        let mut secret = [0; 32];
        fill(&mut secret)?;
        Ok(Self(secret))
    }

    /// From the bytes that a backend keeps.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
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
    pub fn seal(&self, text: &str, belongs_to: &str) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_BYTES];
        fill(&mut nonce)?;
        let payload = Payload { msg: text.as_bytes(), aad: belongs_to.as_bytes() };
        // It fails for texts of some hundred gigabytes.
        let sealed = self
            .cipher()
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| Error::Closed)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// What was sealed, unless the secret is another one or something was changed.
    pub fn unseal(&self, sealed: &[u8], belongs_to: &str) -> Option<String> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES)?;
        let payload = Payload { msg: sealed, aad: belongs_to.as_bytes() };
        let text = self.cipher().decrypt(XNonce::from_slice(nonce), payload).ok()?;
        String::from_utf8(text).ok()
    }
}

fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|error| Error::Io {
        action: "draw random bytes",
        source: std::io::Error::other(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_secret_for_the_same_thing_alone() {
        let secret = Secret::generate().expect("a secret");
        let sealed = secret.seal("user:password", "http://gpu:8188").expect("sealed");
        assert!(!sealed.windows(8).any(|part| part == b"password"));
        let again = Secret::from_bytes(*secret.as_bytes());
        assert_eq!(again.unseal(&sealed, "http://gpu:8188").as_deref(), Some("user:password"));
        assert_eq!(again.unseal(&sealed, "http://evil:8188"), None);
        assert_eq!(again.unseal(&sealed[..20], "http://gpu:8188"), None);
        assert_eq!(
            Secret::generate().expect("another secret").unseal(&sealed, "http://gpu:8188"),
            None
        );
    }
}
