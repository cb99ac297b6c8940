//! What keeps a store in order while it is used.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use comfy_cloud_domain::{Error, Location, Result};
use futures::{StreamExt, TryStreamExt};

use crate::Store;

/// How many blobs one transaction of a sweep dooms, and how many are removed between two.
const SWEEP_BATCH: u32 = 1000;
/// How many blobs are removed at once; one in tests, which try them in every order with what others
/// do.
const REMOVED_AT_ONCE: usize = if cfg!(test) { 1 } else { 4 };
/// After how many bytes of uploads a sweep is due: the same bytes stored again replace those that
/// were there.
const SWEEP_DUE_BYTES: u64 = 1 << 30;

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

    /// From now on this store is the one of a server, of which there is one at a time: ends what an
    /// earlier one has left unfinished, so that its garbage can be told from uploads.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub async fn serve_as(&self, holder: &str) -> Result<()> {
        match self.leases.hold_as(holder).await {
            Ok(ended) => tracing::debug!(ended, "ended the leases that an earlier server had left"),
            // What is there can be served all the same; those leases end by their time.
            Err(Error::StorageFull(_)) => tracing::warn!(
                "the storage is full: what interrupted uploads left is removed later"
            ),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Waits until so much was stored that a sweep should not be waited for.
    pub async fn sweep_due(&self) {
        self.sweep_due.notified().await;
    }

    pub(crate) fn note_published(&self, bytes: u64) {
        if self.unswept_bytes.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes)
            >= SWEEP_DUE_BYTES
        {
            self.unswept_bytes.store(0, Ordering::Relaxed);
            self.sweep_due.notify_one();
        }
    }

    /// Removes bytes that nobody has referred to for the grace period, and those in whose place
    /// others were stored, until none are left; returns how many blobs.
    ///
    /// # Errors
    /// When the catalogue or the blobs cannot be changed.
    pub async fn sweep(&self) -> Result<usize> {
        let mut removed = 0;
        loop {
            let orphaned_before = self.clock.now() - self.settings.deletion_grace;
            // Rows first: bytes without a row are garbage, a row without bytes would be a lie.
            let claimed = self.index.claim_orphans(orphaned_before, SWEEP_BATCH).await?;
            let doomed = self.remove_doomed().await?;
            removed += doomed;
            if claimed == 0 && doomed == 0 {
                return Ok(removed);
            }
        }
    }

    async fn remove_doomed(&self) -> Result<usize> {
        let doomed =
            self.index.doomed(self.clock.now() - self.blobs.longest_read(), SWEEP_BATCH).await?;
        if doomed.is_empty() {
            return Ok(0);
        }
        let removals = futures::stream::iter(doomed).map(|location| {
            let blobs = Arc::clone(&self.blobs);
            async move { (blobs.remove(&location).await, location) }
        });
        let removals: Vec<_> = removals.buffer_unordered(REMOVED_AT_ONCE).collect().await;
        // Bytes that cannot be removed keep no others: the next sweep tries again.
        let (mut removed, mut failure) = (Vec::new(), None);
        for (result, location) in removals {
            match result {
                Ok(()) => removed.push(location),
                Err(error) => failure = Some(error),
            }
        }
        self.index.forget(&removed).await?;
        failure.map_or(Ok(removed.len()), Err)
    }

    /// Removes bytes that no row names and none can name any more: a process left them that ended
    /// between publishing them and committing their row. Returns how many blobs.
    ///
    /// # Errors
    /// When bytes or rows cannot be read, or bytes cannot be removed.
    pub async fn remove_unknown(&self) -> Result<usize> {
        // Our own first: nothing renewed it while this process was paused.
        self.leases.renew().await?;
        self.index.end_expired_leases().await?;
        self.blobs.remove_abandoned().await?;
        let mut removed = 0;
        let mut pages = self.blobs.list();
        while let Some(page) = pages.try_next().await? {
            let locations: Vec<_> = page.into_iter().map(|(location, _)| location).collect();
            for location in self.unclaimed(&locations).await? {
                self.blobs.remove(&location).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    /// As [`Self::remove_unknown`] when there may be some: when a process has ended without ending
    /// its lease.
    ///
    /// # Errors
    /// As there.
    pub async fn remove_left_behind(&self) -> Result<usize> {
        self.leases.renew().await?;
        match self.index.end_expired_leases().await? {
            0 => Ok(0),
            _ => self.remove_unknown().await,
        }
    }

    pub(crate) async fn unclaimed(&self, locations: &[Location]) -> Result<Vec<Location>> {
        match locations {
            [] => Ok(Vec::new()),
            some => self.index.unclaimed(some).await,
        }
    }
}
