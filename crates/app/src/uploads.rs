//! Bytes on their way in, and the assets that they become.

use std::path::Path;

use bytes::Bytes;
use comfy_cloud_domain::{
    ContentHash, Digest, Error, Location, Minted, NewAsset, Principal, Result, Tag,
};
use comfy_cloud_ports::blobs::{BlobWriter, StagedBlob};

use crate::Store;
use crate::leases::Claim;
use crate::room::Room;

/// What an upload must turn out to be, and what it becomes.
#[derive(Clone, Debug, Default)]
pub struct Put {
    /// The hash that the bytes were promised to have.
    pub expected: Option<ContentHash>,
    /// The asset that they become.
    pub asset: NewAsset,
}

/// Bytes that are on their way in.
pub struct Upload {
    writer: Box<dyn BlobWriter>,
    claim: Claim,
    room: Room,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Upload")
    }
}

impl Upload {
    /// Takes more bytes; returns when there is room for the next.
    ///
    /// # Errors
    /// [`Error::OverQuota`] when the user may not store so much, and when they cannot be written;
    /// nothing is left behind then.
    pub async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.room.grow(bytes.len() as u64)?;
        self.writer.write(bytes).await
    }
}

impl Store {
    /// Begins an upload; dropping it leaves nothing behind. `announced_bytes` is how many it will
    /// be, where that is known.
    ///
    /// # Errors
    /// [`Error::OverQuota`] when the user may not store so much, and when nothing can be written.
    pub async fn begin_upload(
        &self,
        principal: &Principal,
        announced_bytes: Option<u64>,
    ) -> Result<Upload> {
        self.blobs.require_room()?;
        let room = self.room(principal).await?;
        room.require(announced_bytes.unwrap_or(0))?;
        self.begin(room).await
    }

    /// Begins to take what a job has made: it counts, and is kept whatever its user stores.
    ///
    /// # Errors
    /// When nothing can be written.
    pub async fn begin_output(&self, principal: &Principal) -> Result<Upload> {
        self.begin(self.rooms.open(principal, 0, false)).await
    }

    async fn begin(&self, room: Room) -> Result<Upload> {
        let claim = self.leases.claim().await?;
        Ok(Upload { writer: self.blobs.begin(claim.location.clone()).await?, claim, room })
    }

    /// Room for bytes of the principal's that are on their way in.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn room(&self, principal: &Principal) -> Result<Room> {
        let used = match self.rooms.limit() {
            Some(_) => self.catalogue.usage(principal).await?.total(),
            None => 0,
        };
        Ok(self.rooms.open(principal, used, true))
    }

    /// Whether the principal may store so many bytes more; takes no room for them.
    ///
    /// # Errors
    /// [`Error::OverQuota`] when not, and when the catalogue cannot be read.
    pub async fn require_room(&self, principal: &Principal, bytes: u64) -> Result<()> {
        self.room(principal).await?.require(bytes)
    }

    /// Ends an upload: makes its bytes durable, then the asset, then returns.
    ///
    /// # Errors
    /// When the bytes are not what was promised, the asset cannot be made, or something cannot
    /// be written; nothing is visible then.
    pub async fn finish_upload(
        &self,
        upload: Upload,
        principal: &Principal,
        put: Put,
    ) -> Result<Minted> {
        let Upload { writer, claim, room } = upload;
        let staged = writer.finish().await?;
        let minted = self.publish(staged, claim, principal, put).await;
        // Only now: until there is a row, nothing else counts the bytes.
        drop(room);
        minted
    }

    /// As [`Self::finish_upload`] for what a user sends. Content that the user has already keeps
    /// what is known of it, and gets the given tags beside its own.
    ///
    /// # Errors
    /// As there.
    pub async fn finish_tagged(
        &self,
        upload: Upload,
        principal: &Principal,
        put: Put,
    ) -> Result<Minted> {
        let given = put.asset.tags.clone();
        let minted = self.finish_upload(upload, principal, put).await?;
        self.add_given_tags(principal, minted, &given).await
    }

    /// As [`Self::mint_from_hash`], with tags as in [`Self::finish_tagged`].
    ///
    /// # Errors
    /// As there.
    pub async fn mint_tagged(
        &self,
        principal: &Principal,
        hash: ContentHash,
        new: NewAsset,
    ) -> Result<Minted> {
        let given = new.tags.clone();
        let minted = self.mint_from_hash(principal, hash, new).await?;
        self.add_given_tags(principal, minted, &given).await
    }

    async fn add_given_tags(
        &self,
        principal: &Principal,
        mut minted: Minted,
        given: &[Tag],
    ) -> Result<Minted> {
        if !minted.created && given.iter().any(|tag| !minted.asset.tags.contains(tag)) {
            minted.asset.tags =
                self.catalogue.add_tags(principal, minted.asset.id, given).await?.total;
        }
        Ok(minted)
    }

    /// Takes over a file of the data folder as it is, without copying it.
    ///
    /// # Errors
    /// As [`Self::finish_upload`].
    pub async fn adopt(&self, file: &Path, principal: &Principal, put: Put) -> Result<Minted> {
        let claim = self.leases.claim().await?;
        let staged = self.blobs.adopt(claim.location.clone(), file).await?;
        self.publish(staged, claim, principal, put).await
    }

    /// Bytes first, then the row, which is made only while the claim holds.
    async fn publish(
        &self,
        staged: Box<dyn StagedBlob>,
        claim: Claim,
        principal: &Principal,
        put: Put,
    ) -> Result<Minted> {
        let digest = staged.digest();
        require_hash(put.expected, digest)?;
        let location = match staged.publish().await {
            Ok(location) => location,
            Err(error) => {
                // They may be there all the same. A sweep removes them: what did not take them will
                // not remove them at once.
                if let Err(error) = self.index.discard(&claim.location).await {
                    tracing::warn!(location = %claim.location, %error, "failed to note the bytes of an upload that failed");
                }
                return Err(error);
            }
        };
        self.note_published(digest.size_bytes);
        let minted = self.catalogue.mint(principal, digest, &location, put.asset).await;
        if let Err(error) = &minted {
            if matches!(error, Error::UploadGivenUp) {
                claim.has_ended();
            }
            self.discard(&location).await;
        }
        minted
    }

    /// Removes bytes whose asset could not be made, unless it was made all the same. What cannot be
    /// removed now is garbage: a sweep removes it, or a look for bytes that nothing refers to.
    async fn discard(&self, location: &Location) {
        let discarded = async {
            if self.index.discard(location).await? {
                self.blobs.remove(location).await?;
                self.index.forget(std::slice::from_ref(location)).await?;
            }
            Ok::<_, Error>(())
        };
        if let Err(error) = discarded.await {
            tracing::warn!(%location, %error, "failed to remove the bytes of an upload that failed; a sweep will");
        }
    }
}

fn require_hash(expected: Option<ContentHash>, digest: Digest) -> Result<()> {
    let Some(expected) = expected else { return Ok(()) };
    let actual = match expected {
        ContentHash::Blake3(_) => ContentHash::Blake3(digest.blake3),
        ContentHash::Sha256(_) => ContentHash::Sha256(digest.sha256),
    };
    if expected == actual { Ok(()) } else { Err(Error::HashMismatch { expected, actual }) }
}
