//! What keeps a store in order while it is used.

use std::time::Duration;

use comfy_cloud_domain::Result;

use crate::Store;

/// How many blobs are removed at once by a sweep; uploads wait meanwhile.
const SWEEP_BATCH: u32 = 1000;
/// How often in a row a sweep waits for a moment in which nobody publishes bytes, and for how long each time.
const WAITS: u32 = 50;
const WAIT: Duration = Duration::from_millis(20);

impl Store {
    /// Whether bytes and rows can be written, by writing some.
    ///
    /// # Errors
    /// Why they cannot.
    pub async fn probe(&self) -> Result<()> {
        self.blobs.probe().await?;
        self.catalogue.ping().await
    }

    /// Deletes the assets whose time is over and that no job needs; returns how many.
    ///
    /// # Errors
    /// When the catalogue cannot be changed.
    pub async fn expire_assets(&self) -> Result<u64> {
        let (mut expired, at) = (0, self.clock.now());
        loop {
            match self.catalogue.expire_assets(at).await? {
                0 => return Ok(expired),
                some => expired += some,
            }
        }
    }

    /// Removes bytes that nobody has referred to for the grace period, until none are left or somebody publishes
    /// bytes; returns how many blobs.
    ///
    /// # Errors
    /// When the catalogue or the blobs cannot be changed.
    pub async fn sweep(&self) -> Result<usize> {
        let mut removed = 0;
        while let Swept::Some(blobs) = self.sweep_batch().await? {
            removed += blobs;
        }
        Ok(removed)
    }

    /// As [`Self::sweep`], and waits now and then for a moment in which nobody publishes bytes, a second each time.
    ///
    /// # Errors
    /// As there.
    pub async fn sweep_all(&self) -> Result<usize> {
        let (mut removed, mut waits) = (0, 0);
        loop {
            match self.sweep_batch().await? {
                Swept::Some(blobs) => (removed, waits) = (removed + blobs, 0),
                Swept::Busy if waits < WAITS => {
                    waits += 1;
                    tokio::time::sleep(WAIT).await;
                }
                Swept::Nothing | Swept::Busy => return Ok(removed),
            }
        }
    }

    async fn sweep_batch(&self) -> Result<Swept> {
        let before = self.clock.now() - self.settings.deletion_grace;
        if self.catalogue.unreferenced_blobs(before, 1).await?.is_empty() {
            return Ok(Swept::Nothing);
        }
        let Some(exclusive) = self.blobs.try_exclusive().await? else { return Ok(Swept::Busy) };
        // Looked for now: a backup begins only while nobody has the lock alone.
        let before = self.blobs.held_since().await?.map_or(before, |begun| begun.min(before));
        let candidates = self.catalogue.unreferenced_blobs(before, SWEEP_BATCH).await?;
        if candidates.is_empty() {
            return Ok(Swept::Nothing);
        }
        // Rows first: bytes without a row are garbage that a check finds, a row without bytes
        // would be a lie.
        let forgotten = self.catalogue.forget_blobs(&candidates).await?;
        for hash in &forgotten {
            self.blobs.remove(*hash).await?;
        }
        drop(exclusive);
        // None of them is left to be removed when somebody refers to all of them again.
        Ok(if forgotten.is_empty() { Swept::Nothing } else { Swept::Some(forgotten.len()) })
    }
}

/// What one batch of a sweep came to.
enum Swept {
    /// So many blobs are gone.
    Some(usize),
    /// There is nothing to remove.
    Nothing,
    /// Somebody publishes bytes at this moment.
    Busy,
}
