//! Bytes, as rows speak of them.

use crate::{Blake3, Location, Sha256};

/// What is known of bytes once they have all come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    /// What they are.
    pub blake3: Blake3,
    /// What they are, by another function.
    pub sha256: Sha256,
    /// How many they are.
    pub size_bytes: u64,
}

/// Bytes as rows speak of them: which, and how many. What is stored must agree with both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlobRef {
    /// What they are.
    pub hash: Blake3,
    /// How many they are.
    pub size_bytes: u64,
}

/// Bytes and where they are, as their own row has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBlob {
    /// The bytes.
    pub blob: BlobRef,
    /// Where they are.
    pub location: Location,
}
