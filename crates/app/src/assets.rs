//! Content that is there: references to it, its bytes, and the names that it goes by.

use comfy_cloud_domain::{Asset, Blake3, BlobRef, ContentHash, Error, Minted, NewAsset, Principal, Resolve, Result, file};
use futures::TryStreamExt;

use crate::Store;
use crate::store::ResolveHashes;

/// What is hashed on the caller's thread at the most, in bytes.
const HASHED_IN_PLACE_BYTES: u64 = 1 << 20;

impl Store {
    /// Gives the caller an asset over bytes that are there.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there are none that the caller may use.
    pub async fn mint_from_hash(&self, principal: &Principal, hash: ContentHash, new: NewAsset) -> Result<Minted> {
        let resolve = match self.settings.resolve_hashes {
            ResolveHashes::Visible => Resolve::Visible,
            ResolveHashes::Any => Resolve::Any,
        };
        self.catalogue.mint_from_hash(principal, hash, resolve, new).await
    }

    /// Whether the caller has some content or could mint an asset of it.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn may_use(&self, principal: &Principal, hash: ContentHash) -> Result<bool> {
        match self.settings.resolve_hashes {
            ResolveHashes::Any => self.catalogue.content_exists(hash).await,
            ResolveHashes::Visible => Ok(self.catalogue.id_by_hash(principal, hash).await?.is_some()),
        }
    }

    /// The whole content of an asset, in memory; for callers that have looked at its size.
    ///
    /// # Errors
    /// As [`Self::read_blob`].
    pub async fn read_whole(&self, asset: &Asset) -> Result<Vec<u8>> {
        self.read_blob(asset.blob()).await
    }

    /// The whole of a blob, in memory; for callers that have looked at its size. Its bytes have its hash.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it was deleted, [`Error::DamagedContent`] when other bytes are stored, or when
    /// it cannot be read.
    pub async fn read_blob(&self, blob: BlobRef) -> Result<Vec<u8>> {
        let chunks = self.blobs.read(blob, 0..blob.size_bytes).await?;
        let whole = chunks.try_fold(Vec::new(), |mut all, chunk| async move {
            all.extend_from_slice(&chunk);
            Ok(all)
        });
        let whole = whole.await?;
        let check = move || match Blake3::of(&whole) == blob.hash {
            true => Ok(whole),
            false => Err(Error::DamagedContent { hash: blob.hash }),
        };
        // A thread for what takes longer than going to one.
        if blob.size_bytes < HASHED_IN_PLACE_BYTES {
            return check();
        }
        tokio::task::spawn_blocking(check).await.unwrap_or(Err(Error::Closed))
    }

    /// A file that the caller may see, by any of its names, else by the digest that its name is. A name
    /// with a folder in front is looked for whole, and then without the folder.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn find_file(&self, principal: &Principal, name: &str) -> Result<Asset> {
        // ComfyUI's clients write the kind of folder behind a name that they took from a list.
        let plain = ["input", "output", "temp"].iter().find_map(|kind| name.strip_suffix(&format!(" [{kind}]"))).unwrap_or(name);
        let last = plain.rsplit('/').next().unwrap_or(plain);
        // Names are kept in one normal form; those of before that are not.
        let mut names = vec![file::normal_name(plain), plain.to_owned(), file::normal_name(last), last.to_owned()];
        names.dedup();
        for name in &names {
            match self.catalogue.asset_by_name(principal, name).await {
                Err(Error::NotFound(_)) => {}
                other => return other,
            }
        }
        let hash = file::named_content(last).ok_or(Error::NotFound("file"))?;
        let found = self.catalogue.asset_by_hash(principal, ContentHash::Blake3(hash)).await?;
        found.ok_or(Error::NotFound("file"))
    }
}
