//! Whether bytes and rows agree.

use std::collections::HashMap;

use comfy_cloud_domain::{Error, Finding, Hasher, Location, Result, StoredBlob};
use futures::TryStreamExt;

use crate::Store;

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct CheckReport {
    /// Blobs that the catalogue knows.
    pub blobs: usize,
    /// Their bytes.
    pub bytes: u64,
    /// What does not agree.
    pub findings: Vec<Finding>,
    /// How many of the findings were mended.
    pub repaired: usize,
}

/// How many rows of blobs are read at once.
const ROWS: u32 = 10_000;

impl Store {
    /// Holds bytes against rows; with `deep` also every byte against its hash. With `repair`
    /// mends what can be mended. `progress` is told how many blobs of how many are done.
    ///
    /// # Errors
    /// When something cannot be read.
    pub async fn check(
        &self,
        deep: bool,
        repair: bool,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let mut stored = HashMap::new();
        let mut pages = self.blobs.list();
        while let Some(page) = pages.try_next().await? {
            let locations: Vec<Location> =
                page.iter().map(|(location, _)| location.clone()).collect();
            let unknown = self.unclaimed(&locations).await?;
            if repair {
                for location in &unknown {
                    self.blobs.remove(location).await?;
                }
            }
            report.findings.extend(unknown.into_iter().map(Finding::UnknownBytes));
            stored.extend(page);
        }
        let known = self.all_blobs().await?;
        report.blobs = known.len();
        for (done, blob) in known.iter().enumerate() {
            progress(done, known.len());
            report.bytes += blob.blob.size_bytes;
            let is_right = match stored.get(&blob.location) {
                Some(found) => {
                    *found == blob.blob.size_bytes && (!deep || self.has_its_hash(blob).await?)
                }
                None => false,
            };
            if !is_right {
                report.findings.extend(self.what_is_wrong(blob, deep).await?);
            }
        }
        report.findings.extend(self.catalogue.check_counts(repair).await?);
        if repair {
            report.repaired =
                report.findings.iter().filter(|finding| finding.is_repairable()).count();
        }
        Ok(report)
    }

    async fn all_blobs(&self) -> Result<Vec<StoredBlob>> {
        let mut all: Vec<StoredBlob> = Vec::new();
        loop {
            let mut page =
                self.index.stored_blobs(all.last().map(|blob| blob.blob.hash), ROWS).await?;
            match page.is_empty() {
                true => return Ok(all),
                false => all.append(&mut page),
            }
        }
    }

    /// Looks again at a blob that seemed to be missing or damaged: it may have come, gone or been
    /// stored again meanwhile.
    async fn what_is_wrong(&self, blob: &StoredBlob, deep: bool) -> Result<Option<Finding>> {
        let hash = blob.blob.hash;
        let Some(now) = self.index.locate(hash).await? else { return Ok(None) };
        let finding = match self.blobs.size_bytes(&now.location).await? {
            None => Finding::MissingBytes(hash),
            Some(found) if found != now.blob.size_bytes => Finding::WrongBytes(hash),
            Some(_) if deep && !self.has_its_hash(&now).await? => Finding::WrongBytes(hash),
            Some(_) => return Ok(None),
        };
        // What was removed while it was looked at is not missing.
        let is_there_still =
            self.index.locate(hash).await?.is_some_and(|later| later.location == now.location);
        Ok(is_there_still.then_some(finding))
    }

    async fn has_its_hash(&self, blob: &StoredBlob) -> Result<bool> {
        let mut hasher = Hasher::default();
        let mut chunks = match self.blobs.read(blob, 0..blob.blob.size_bytes).await {
            Err(Error::NotFound(_) | Error::DamagedContent { .. }) => return Ok(false),
            other => other?,
        };
        while let Some(chunk) = chunks.try_next().await? {
            hasher.update(&chunk);
        }
        Ok(hasher.finish().0 == blob.blob.hash)
    }
}
