//! Small contents that were asked for lately, in memory. What a hash names never changes, and
//! nothing is kept under a hash that it does not have; whether it is stored still is for the caller
//! to ask.

use bytes::Bytes;
use comfy_cloud_app::Store;
use comfy_cloud_domain::{BlobRef, Result};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// The largest content that is kept, in bytes.
pub(crate) const LARGEST_BYTES: u64 = 256 * 1024;
/// How much is kept altogether, in bytes.
const CAPACITY_BYTES: u64 = 32 * 1024 * 1024;

pub(crate) struct SmallBlobs(Cache<BlobRef, Bytes, Length>);

#[derive(Clone)]
struct Length;

impl Weighter<BlobRef, Bytes> for Length {
    fn weight(&self, _: &BlobRef, bytes: &Bytes) -> u64 {
        // An empty one takes room as well.
        bytes.len() as u64 + 64
    }
}

impl Default for SmallBlobs {
    fn default() -> Self {
        Self(Cache::with_weighter(
            (CAPACITY_BYTES / LARGEST_BYTES) as usize,
            CAPACITY_BYTES,
            Length,
        ))
    }
}

impl SmallBlobs {
    /// A whole content, from memory or from the store. It has the size and the hash that it is
    /// asked for by.
    ///
    /// # Errors
    /// When it is not stored, or other bytes are.
    pub(crate) async fn get(&self, store: &Store, blob: BlobRef) -> Result<Bytes> {
        if let Some(bytes) = self.0.get(&blob) {
            return Ok(bytes);
        }
        let bytes = Bytes::from(store.read_blob(blob).await?);
        self.0.insert(blob, bytes.clone());
        Ok(bytes)
    }
}
