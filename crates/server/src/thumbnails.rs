//! Thumbnails that were asked for lately, in memory. A gallery asks for many at once and again;
//! what a hash and a size name never changes. Whether the caller may see the content is asked
//! before.

use bytes::Bytes;
use comfy_cloud_domain::Blake3;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// How much is kept altogether, in bytes.
const CAPACITY_BYTES: u64 = 64 * 1024 * 1024;
/// How large a thumbnail is, about.
const TYPICAL_BYTES: u64 = 32 * 1024;

pub(crate) struct Thumbnails(Cache<(Blake3, u32), Bytes, Length>);

#[derive(Clone)]
struct Length;

impl Weighter<(Blake3, u32), Bytes> for Length {
    fn weight(&self, _: &(Blake3, u32), bytes: &Bytes) -> u64 {
        bytes.len() as u64 + 64
    }
}

impl Default for Thumbnails {
    fn default() -> Self {
        Self(Cache::with_weighter(
            (CAPACITY_BYTES / TYPICAL_BYTES) as usize,
            CAPACITY_BYTES,
            Length,
        ))
    }
}

impl Thumbnails {
    pub(crate) fn get(&self, hash: Blake3, edge: u32) -> Option<Bytes> {
        self.0.get(&(hash, edge))
    }

    pub(crate) fn keep(&self, hash: Blake3, edge: u32, bytes: Bytes) {
        self.0.insert((hash, edge), bytes);
    }
}
