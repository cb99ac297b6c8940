//! What a backend is opened with, and what it gives.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_domain::Secret;

use crate::blobs::BlobStore;
use crate::catalogue::Catalogue;

/// What a catalogue holds users to, in its own transactions.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How many bytes the assets of a user may have together, however many share them. What jobs
    /// make is kept all the same, and the public library has no limit.
    pub max_stored_bytes_per_user: Option<u64>,
    /// How many background downloads of a user may wait or run.
    pub max_queued_downloads_per_user: u32,
    /// The longest that a query on behalf of a user may take.
    pub query_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_stored_bytes_per_user: None,
            max_queued_downloads_per_user: 100,
            query_timeout: Duration::from_secs(10),
        }
    }
}

/// A backend that was opened.
pub struct Engine {
    /// The rows.
    pub catalogue: Arc<dyn Catalogue>,
    /// The bytes.
    pub blobs: Arc<dyn BlobStore>,
    /// `None` where something is administered that was never served.
    pub secret: Option<Secret>,
    /// Where files lie that are not blobs yet.
    pub folder: PathBuf,
    /// What the catalogue holds users to.
    pub limits: Limits,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("folder", &self.folder)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
