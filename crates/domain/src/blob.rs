//! Bytes, as rows speak of them.

use crate::{Blake3, Sha256};

/// What is known of bytes once they have all come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The name that they are stored under.
    pub blake3: Blake3,
    /// Their other name.
    pub sha256: Sha256,
    /// How many they are.
    pub size_bytes: u64,
}

/// Bytes as rows speak of them: which, and how many. What is stored must agree with both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlobRef {
    /// The name that they are stored under.
    pub hash: Blake3,
    /// How many they are.
    pub size_bytes: u64,
}
