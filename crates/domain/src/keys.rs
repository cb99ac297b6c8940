//! API keys.

use std::fmt;

use crate::{Error, Result};

/// What every key begins with, as on the public service.
const PREFIX: &str = "comfyui-";
/// What every token of native paths begins with.
const NATIVE_PREFIX: &str = "comfyui-native-";
/// What every session's token begins with.
const SESSION_PREFIX: &str = "comfyui-session-";
/// What every token of an invitation begins with.
const INVITATION_PREFIX: &str = "comfyui-invitation-";

/// What a key is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Everything, in a header of the request.
    Api,
    /// ComfyUI's own paths, and nothing else: it stands in addresses, which are seen by more than a
    /// header is.
    Native,
    /// Everything, in a cookie that a browser was given when its user logged in. Nowhere else: a
    /// cookie is sent by pages that its user did not mean, so what shows one is asked where it
    /// comes from.
    Session,
}

/// A key in the clear. It exists only between its making and its being shown; it is never
/// stored, and prints as nothing.
pub struct ApiKey(String);

impl ApiKey {
    /// Makes a key from 32 random bytes.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn generate(kind: KeyKind) -> Result<Self> {
        Self::random(match kind {
            KeyKind::Api => PREFIX,
            KeyKind::Native => NATIVE_PREFIX,
            KeyKind::Session => SESSION_PREFIX,
        })
    }

    /// Makes the token of an invitation, which is no key: it lets its user choose a password, once.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn invitation() -> Result<Self> {
        Self::random(INVITATION_PREFIX)
    }

    fn random(prefix: &str) -> Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::Io {
            action: "draw random bytes",
            source: std::io::Error::other(error),
        })?;
        Ok(Self(format!("{prefix}{}", hex::encode(bytes))))
    }

    /// The key, to be shown once.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(***)")
    }
}

/// What is stored of a key. A key has 256 random bits, so a plain hash cannot be guessed back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KeyDigest([u8; 32]);

impl KeyDigest {
    /// Of a key as a caller sends it.
    pub fn of(key: &str) -> Self {
        Self(*blake3::hash(key.as_bytes()).as_bytes())
    }

    /// From the bytes that a store keeps.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As bytes, for the catalogue.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
