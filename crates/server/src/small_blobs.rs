//! Small contents that were asked for lately, in memory. What a hash names never changes; whether it is
//! there still is for the caller to ask.

use bytes::{Bytes, BytesMut};
use comfy_cloud_store::{Blake3, Result, Store};
use futures::TryStreamExt;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// The largest content that is kept, in bytes.
pub(crate) const LARGEST_BYTES: u64 = 256 * 1024;
/// How much is kept altogether, in bytes.
const CAPACITY_BYTES: u64 = 32 * 1024 * 1024;

pub(crate) struct SmallBlobs(Cache<Blake3, Bytes, Length>);

#[derive(Clone)]
struct Length;

impl Weighter<Blake3, Bytes> for Length {
    fn weight(&self, _: &Blake3, bytes: &Bytes) -> u64 {
        // An empty one takes room as well.
        bytes.len() as u64 + 64
    }
}

impl Default for SmallBlobs {
    fn default() -> Self {
        Self(Cache::with_weighter((CAPACITY_BYTES / LARGEST_BYTES) as usize, CAPACITY_BYTES, Length))
    }
}

impl SmallBlobs {
    /// A whole content of this size, from memory or from the store.
    pub(crate) async fn get(&self, store: &Store, hash: Blake3, size_bytes: u64) -> Result<Bytes> {
        if let Some(bytes) = self.0.get(&hash) {
            return Ok(bytes);
        }
        let chunks = store.blobs().read(hash, 0..size_bytes).await?;
        let whole = chunks.try_fold(BytesMut::with_capacity(size_bytes as usize), |mut whole, chunk| async move {
            whole.extend_from_slice(&chunk);
            Ok(whole)
        });
        let bytes = whole.await?.freeze();
        self.0.insert(hash, bytes.clone());
        Ok(bytes)
    }
}
