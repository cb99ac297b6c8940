//! Whether bytes and rows agree.

use std::collections::{HashMap, HashSet};

use comfy_cloud_domain::{Blake3, BlobRef, Finding, Hasher, Result};
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

/// The blobs whose names begin with one byte.
struct Shard {
    known: Vec<(Blake3, u64)>,
    stored: Vec<(Blake3, u64)>,
    unknown: Vec<Blake3>,
}

impl Store {
    /// Holds bytes against rows; with `deep` also every byte against its hash. With `repair`
    /// mends what can be mended. `progress` is told how many blobs of how many are done.
    ///
    /// # Errors
    /// When something cannot be read.
    pub async fn check(&self, deep: bool, repair: bool, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let (mut known, mut stored) = (Vec::new(), HashMap::new());
        for shard in 0..=u8::MAX {
            let mut part = self.shard(shard, repair).await?;
            known.append(&mut part.known);
            stored.extend(part.stored);
            report.findings.extend(part.unknown.into_iter().map(Finding::UnknownBytes));
        }
        report.blobs = known.len();
        for (done, (hash, size_bytes)) in known.iter().enumerate() {
            progress(done, known.len());
            report.bytes += size_bytes;
            match stored.get(hash) {
                None => report.findings.push(Finding::MissingBytes(*hash)),
                Some(found) if found != size_bytes => report.findings.push(Finding::WrongBytes(*hash)),
                Some(_) if deep && !self.has_its_hash(*hash, *size_bytes).await? => report.findings.push(Finding::WrongBytes(*hash)),
                Some(_) => {}
            }
        }
        report.findings.extend(self.catalogue.check_counts(repair).await?);
        if repair {
            report.repaired = report.findings.iter().filter(|finding| finding.is_repairable()).count();
        }
        Ok(report)
    }

    /// Removes bytes that no row knows: a process left them that ended between publishing and
    /// committing them. Answers how many blobs.
    ///
    /// # Errors
    /// When bytes or rows cannot be read, or bytes cannot be removed.
    pub async fn remove_unknown(&self) -> Result<usize> {
        let mut removed = 0;
        for shard in 0..=u8::MAX {
            removed += self.shard(shard, true).await?.unknown.len();
        }
        Ok(removed)
    }

    /// Holds the blobs whose names begin with a byte against the rows; uploads wait meanwhile. With
    /// `remove`, removes those that no row knows.
    async fn shard(&self, shard: u8, remove: bool) -> Result<Shard> {
        let _exclusive = loop {
            match self.blobs.try_exclusive().await? {
                Some(guard) => break guard,
                None => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            }
        };
        let known = self.catalogue.known_blobs(shard).await?;
        let stored = self.blobs.list(shard).await?;
        let names: HashSet<Blake3> = known.iter().map(|(hash, _)| *hash).collect();
        let unknown: Vec<Blake3> = stored.iter().map(|(hash, _)| *hash).filter(|hash| !names.contains(hash)).collect();
        if remove {
            for hash in &unknown {
                self.blobs.remove(*hash).await?;
            }
        }
        Ok(Shard { known, stored, unknown })
    }

    async fn has_its_hash(&self, hash: Blake3, size_bytes: u64) -> Result<bool> {
        let mut hasher = Hasher::default();
        let mut chunks = self.blobs.read(BlobRef { hash, size_bytes }, 0..size_bytes).await?;
        while let Some(chunk) = chunks.try_next().await? {
            hasher.update(&chunk);
        }
        Ok(hasher.finish().0 == hash)
    }
}
