//! Users' own files, and the layers of masked images.

use chrono::{DateTime, Utc};

use crate::Blake3;

/// A file of a user's own tree, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFile {
    /// Its path.
    pub path: String,
    /// Its bytes.
    pub size_bytes: u64,
    /// When it was written.
    pub modified_at: DateTime<Utc>,
}

/// A layer of a masked image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskLayer {
    /// Which layer: `mask`, `paint`, `painted` or `painted_masked`.
    pub layer: String,
    /// Its content.
    pub hash: Blake3,
    /// Its name, `<hex digest>.<extension>`.
    pub name: String,
}
