//! API keys, and who they make of a caller.

use std::fmt;

use crate::{Error, KeyId, Result, UserId};

/// What every key begins with, as on the public service.
const PREFIX: &str = "comfyui-";

/// A key in the clear. It exists only between its making and its being shown; it is never
/// stored, and prints as nothing.
pub struct ApiKey(String);

impl ApiKey {
    /// Makes a key from 32 random bytes.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub(crate) fn generate() -> Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::Io { action: "draw random bytes", source: std::io::Error::other(error) })?;
        Ok(Self(format!("{PREFIX}{}", hex::encode(bytes))))
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

    /// As bytes, for the catalogue.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A caller who is known: made by authentication alone, and asked for by every query on a
/// user's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    user: UserId,
    key: Option<KeyId>,
}

impl Principal {
    pub(crate) fn user_with_key(user: UserId, key: KeyId) -> Self {
        Self { user, key: Some(key) }
    }

    /// The principal that owns the public library; who can open the data folder is it.
    pub(crate) fn library() -> Self {
        Self { user: UserId::LIBRARY, key: None }
    }

    /// A user on whose behalf the store itself goes on with something that the user began.
    pub(crate) fn on_behalf_of(user: UserId) -> Self {
        Self { user, key: None }
    }

    /// Whose data this principal may use.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// The key that was shown, if one was.
    pub fn key(&self) -> Option<KeyId> {
        self.key
    }

    /// Whether an asset of an owner can be changed by this principal.
    pub(crate) fn owns(&self, owner: UserId) -> bool {
        self.user == owner
    }
}
