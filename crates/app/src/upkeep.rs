//! What keeps a store in order while it is used.

use chrono::Utc;
use comfy_cloud_domain::Result;

use crate::Store;

impl Store {
    /// Whether bytes and rows can be written, by writing some.
    ///
    /// # Errors
    /// Why they cannot.
    pub async fn probe(&self) -> Result<()> {
        self.blobs.probe().await?;
        self.catalogue.ping().await
    }

    /// Removes bytes that nobody has referred to for the grace period; answers how many blobs.
    ///
    /// # Errors
    /// When the catalogue or the blobs cannot be changed.
    pub async fn sweep(&self) -> Result<usize> {
        let before = Utc::now() - self.settings.deletion_grace;
        let candidates = self.catalogue.unreferenced_blobs(before, 1000).await?;
        if candidates.is_empty() {
            return Ok(0);
        }
        let Some(exclusive) = self.blobs.try_exclusive().await? else { return Ok(0) };
        // Rows first: bytes without a row are garbage that a check finds, a row without bytes
        // would be a lie.
        let forgotten = self.catalogue.forget_blobs(&candidates).await?;
        for hash in &forgotten {
            self.blobs.remove(*hash).await?;
        }
        drop(exclusive);
        Ok(forgotten.len())
    }
}
