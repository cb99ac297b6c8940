//! Content that is there: references to it, its bytes, and the names that it goes by.

use std::ops::Range;
use std::time::Duration;

use comfy_cloud_domain::{
    Asset, AssetChange, AssetFilter, AssetId, AssetPage, Blake3, BlobRef, ContentHash, Error,
    Minted, NewAsset, Order, PageRequest, Principal, Resolve, Result, SortKey, StoredBlob, Tag,
    TagCount, TagPage, TagQuery, TagsAdded, TagsRemoved, file,
};
use comfy_cloud_ports::blobs::{Chunks, Presented};
use futures::TryStreamExt;

use crate::Store;
use crate::store::ResolveHashes;

/// How often in a row bytes may be stored elsewhere just when they are to be read.
const MOVES: u32 = 8;
/// What is hashed on the caller's thread at the most, in bytes.
const HASHED_IN_PLACE_BYTES: u64 = 1 << 20;

crate::store::expose! {
    /// An asset of the principal's, or a public one.
    asset(principal: &Principal, id: AssetId) -> Asset;
    /// The asset of the principal's that has some content, else the public one.
    asset_by_hash(principal: &Principal, hash: ContentHash) -> Option<Asset>;
    /// A page of assets.
    list_assets(principal: &Principal, filter: &AssetFilter, page: &PageRequest) -> AssetPage;
    /// Changes an asset of the principal's.
    update_asset(principal: &Principal, id: AssetId, change: AssetChange) -> Asset;
    /// Deletes an asset of the principal's.
    delete_asset(principal: &Principal, id: AssetId) -> ();
    /// Deletes an asset of the principal's that no job needs.
    delete_unneeded_asset(principal: &Principal, id: AssetId) -> ();
    /// Adds tags to an asset of the principal's.
    add_tags(principal: &Principal, id: AssetId, tags: &[Tag]) -> TagsAdded;
    /// Removes tags from an asset of the principal's.
    remove_tags(principal: &Principal, id: AssetId, tags: &[Tag]) -> TagsRemoved;
    /// Tags with their counts.
    list_tags(principal: &Principal, query: &TagQuery) -> TagPage;
    /// The tags of the assets that match, the most used first.
    tag_histogram(principal: &Principal, filter: &AssetFilter, limit: u32) -> Vec<TagCount>;
}

impl Store {
    /// An asset whose bytes are asked for, which counts as an access.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none that the caller may see.
    pub async fn open_asset(&self, principal: &Principal, id: AssetId) -> Result<Asset> {
        let asset = self.catalogue.asset(principal, id).await?;
        self.catalogue.touch_asset(asset.id);
        Ok(asset)
    }

    /// As [`Self::find_file`], of a file whose bytes are asked for, which counts as an access.
    ///
    /// # Errors
    /// As there.
    pub async fn open_file(&self, principal: &Principal, name: &str) -> Result<Asset> {
        let asset = self.find_file(principal, name).await?;
        self.catalogue.touch_asset(asset.id);
        Ok(asset)
    }

    /// An asset as long as it is there.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn living(&self, principal: &Principal, id: AssetId) -> Result<Option<Asset>> {
        match self.catalogue.asset(principal, id).await {
            Ok(asset) => Ok(Some(asset)),
            Err(Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The principal's newest files of one of ComfyUI's folders: `input`, `output` or `temp`.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn newest_files(
        &self,
        principal: &Principal,
        folder: &'static str,
        limit: u32,
    ) -> Result<Vec<Asset>> {
        let filter =
            AssetFilter { all_tags: vec![Tag::kept(folder.to_owned())], ..AssetFilter::default() };
        let page = PageRequest {
            sort: SortKey::CreatedAt,
            order: Order::Descending,
            limit,
            offset: 0,
            after: None,
        };
        Ok(self.catalogue.list_assets(principal, &filter, &page).await?.assets)
    }

    /// Checks, without reading it, that a blob is stored in its size.
    ///
    /// # Errors
    /// As [`Self::read_part`].
    pub async fn require_blob(&self, blob: BlobRef) -> Result<()> {
        self.blobs.require(&self.stored(blob).await?).await
    }

    /// Where a blob is.
    async fn stored(&self, blob: BlobRef) -> Result<StoredBlob> {
        let stored = self.index.locate(blob.hash).await?.ok_or(Error::NotFound("content"))?;
        // Whoever asks has the size from a row of the same content.
        if stored.blob == blob {
            Ok(stored)
        } else {
            Err(Error::DamagedContent { hash: blob.hash })
        }
    }

    /// A part of a blob, as it is read from storage. The range lies within the blob.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such blob, [`Error::DamagedContent`] when it is stored
    /// in another size.
    pub async fn read_part(&self, blob: BlobRef, range: Range<u64>) -> Result<Chunks> {
        let mut stored = self.stored(blob).await?;
        for _ in 0..MOVES {
            match self.blobs.read(&stored, range.clone()).await {
                Err(Error::NotFound(_)) => {}
                other => return other,
            }
            // Removed since the row was read: the same bytes may have been stored elsewhere
            // meanwhile.
            let now = self.stored(blob).await?;
            if now == stored {
                break;
            }
            stored = now;
        }
        Err(Error::NotFound("content"))
    }

    /// An address by which anybody may read a blob for so long, past this server; `None` where
    /// bytes are read through it.
    ///
    /// # Errors
    /// As [`Self::read_part`].
    pub async fn direct_address(
        &self,
        blob: BlobRef,
        presented: &Presented,
        lasts: Duration,
    ) -> Result<Option<String>> {
        self.blobs.address(&self.stored(blob).await?, presented, lasts).await
    }

    /// The first bytes of a blob, at most so many.
    ///
    /// # Errors
    /// As [`Self::read_part`].
    pub async fn read_head(&self, blob: BlobRef, bytes: u64) -> Result<Vec<u8>> {
        let chunks = self.read_part(blob, 0..blob.size_bytes.min(bytes)).await?;
        together(chunks).await
    }

    /// Gives the caller an asset over bytes that are there.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there are none that the caller may use.
    pub async fn mint_from_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
        new: NewAsset,
    ) -> Result<Minted> {
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
            ResolveHashes::Visible => {
                Ok(self.catalogue.id_by_hash(principal, hash).await?.is_some())
            }
        }
    }

    /// The whole content of an asset, in memory; for callers that have looked at its size.
    ///
    /// # Errors
    /// As [`Self::read_blob`].
    pub async fn read_whole(&self, asset: &Asset) -> Result<Vec<u8>> {
        self.read_blob(asset.blob()).await
    }

    /// The whole of a blob, in memory; for callers that have looked at its size. Its bytes have its
    /// hash.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it was deleted, [`Error::DamagedContent`] when other bytes are
    /// stored, or when it cannot be read.
    pub async fn read_blob(&self, blob: BlobRef) -> Result<Vec<u8>> {
        let chunks = self.read_part(blob, 0..blob.size_bytes).await?;
        let whole = together(chunks).await?;
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

    /// A file that the caller may see, by any of its names, else by the digest that its name is. A
    /// name with a folder in front is looked for whole, and then without the folder.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn find_file(&self, principal: &Principal, name: &str) -> Result<Asset> {
        // ComfyUI's clients write the kind of folder behind a name that they took from a list.
        let plain = ["input", "output", "temp"]
            .iter()
            .find_map(|kind| name.strip_suffix(&format!(" [{kind}]")))
            .unwrap_or(name);
        let last = plain.rsplit('/').next().unwrap_or(plain);
        // Names are kept in one normal form; those of before that are not.
        let mut names = vec![
            file::normal_name(plain),
            plain.to_owned(),
            file::normal_name(last),
            last.to_owned(),
        ];
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

async fn together(chunks: Chunks) -> Result<Vec<u8>> {
    let together = chunks.try_fold(Vec::new(), |mut all, chunk| async move {
        all.extend_from_slice(&chunk);
        Ok(all)
    });
    together.await
}
