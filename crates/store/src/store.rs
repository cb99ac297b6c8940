//! The way into a store: bytes and rows together, in the right order.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures::TryStreamExt;

use crate::blobs::{BlobRef, BlobStore, BlobWriter, Digest, Folder, StagedBlob};
use crate::catalogue::{Asset, Catalogue, Download, Job, Key, Minted, NewAsset, Options, Resolve, Sqlite, User};
use crate::hash::{Blake3, ContentHash};
use crate::{ApiKey, Error, KeyDigest, KeyId, Principal, Result, Secret, UserId, file};

/// How often a moment without uploads is waited for, to remove bytes of a failed one.
const DISCARD_ATTEMPTS: u32 = 50;

/// What is hashed on the caller's thread at the most, in bytes.
const HASHED_IN_PLACE_BYTES: u64 = 1 << 20;

/// Whose content `create_asset_from_hash` may use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ResolveHashes {
    /// Public content.
    #[default]
    Visible,
    /// Any content on this server; for a team that trusts each other.
    Any,
}

/// How a store behaves.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whose content can be minted from a hash.
    pub resolve_hashes: ResolveHashes,
    /// How long bytes stay that nobody refers to any more.
    pub deletion_grace: TimeDelta,
    /// How many bytes the assets of a user may have together, however many share them. What jobs make is
    /// kept all the same, and the public library has no limit.
    pub max_stored_bytes_per_user: Option<u64>,
    /// The longest that a query on behalf of a user may take.
    pub query_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            resolve_hashes: ResolveHashes::Visible,
            deletion_grace: TimeDelta::hours(1),
            max_stored_bytes_per_user: None,
            query_timeout: crate::catalogue::sqlite::QUERY_TIMEOUT,
        }
    }
}

/// What an upload must turn out to be, and what it becomes.
#[derive(Clone, Debug, Default)]
pub struct Put {
    /// The hash that the bytes were promised to have.
    pub expected: Option<ContentHash>,
    /// The asset that they become.
    pub asset: NewAsset,
}

/// Blobs and their catalogue.
pub struct Store {
    catalogue: Arc<dyn Catalogue>,
    blobs: Arc<dyn BlobStore>,
    secret: Secret,
    folder: PathBuf,
    settings: Settings,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("folder", &self.folder).field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// Bytes that are on their way in.
pub struct Upload {
    writer: Box<dyn BlobWriter>,
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
    /// When they cannot be written; nothing is left behind then.
    pub async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.writer.write(bytes).await
    }
}

impl Store {
    /// Opens a data folder, making it if there is none; what interrupted uploads left is removed.
    ///
    /// # Errors
    /// When the folder or the catalogue cannot be used.
    pub async fn open(folder: &Path, settings: Settings) -> Result<Self> {
        let path = folder.to_path_buf();
        let (quota, query_timeout) = (settings.max_stored_bytes_per_user, settings.query_timeout);
        let opened = tokio::task::spawn_blocking(move || {
            let blobs = Folder::open(&path)?;
            let secret = Secret::open(&path)?;
            let options = Options { quota, query_timeout, secret: Some(secret.clone()) };
            Ok::<_, Error>((blobs, Sqlite::open(&path.join(crate::backup::CATALOGUE), options)?, secret))
        });
        let (blobs, catalogue, secret) = opened.await.unwrap_or(Err(Error::Closed))?;
        let removed = blobs.remove_abandoned().await?;
        if removed > 0 {
            tracing::info!(removed, "removed what interrupted uploads had left");
        }
        Ok(Self { catalogue: Arc::new(catalogue), blobs: Arc::new(blobs), secret, folder: folder.to_path_buf(), settings })
    }

    /// The catalogue.
    pub fn catalogue(&self) -> &dyn Catalogue {
        &*self.catalogue
    }

    /// The blobs.
    pub fn blobs(&self) -> &dyn BlobStore {
        &*self.blobs
    }

    /// The secret of the data folder.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The data folder, for files that are not blobs.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Finds the caller who shows a key; `None` when the key is unknown, expired or revoked.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn authenticate(&self, key: &str) -> Result<Option<Principal>> {
        let found = self.catalogue.find_key(KeyDigest::of(key)).await?;
        Ok(found.filter(|key| key.is_valid_at(Utc::now())).map(|key| Principal::user_with_key(key.user, key.id)))
    }

    /// Whether the key that a principal has shown still opens anything.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn is_valid(&self, principal: &Principal) -> Result<bool> {
        let Some(id) = principal.key() else { return Ok(true) };
        let keys = self.catalogue.list_keys(Some(principal.user())).await?;
        Ok(keys.iter().any(|key| key.id == id && key.is_valid_at(Utc::now())))
    }

    /// The principal that keeps the public library; who can open the data folder may be it.
    pub fn librarian(&self) -> Principal {
        Principal::library()
    }

    /// The user of a download, to go on with it after a restart.
    pub fn principal_of(&self, download: &Download) -> Principal {
        Principal::on_behalf_of(download.user)
    }

    /// The user of a job, to run it.
    pub fn principal_of_job(&self, job: &Job) -> Principal {
        Principal::on_behalf_of(job.user)
    }

    /// Makes a user.
    ///
    /// # Errors
    /// [`Error::NameTaken`], or when the catalogue cannot be written.
    pub async fn create_user(&self, name: &str) -> Result<User> {
        self.catalogue.create_user(name).await
    }

    /// Makes a key of a user; its text is in the answer and nowhere else.
    ///
    /// # Errors
    /// When there is no such user, or the catalogue cannot be written.
    pub async fn create_key(&self, user: &str, name: &str, expires_at: Option<DateTime<Utc>>) -> Result<(Key, ApiKey)> {
        let user = self.catalogue.find_user(user).await?;
        let key = ApiKey::generate()?;
        let row = self.catalogue.create_key(user.id, name, KeyDigest::of(key.reveal()), expires_at).await?;
        Ok((row, key))
    }

    /// Ends a key.
    ///
    /// # Errors
    /// When there is no such key, or the catalogue cannot be written.
    pub async fn revoke_key(&self, key: KeyId) -> Result<Key> {
        self.catalogue.revoke_key(key).await
    }

    /// The names of all users by id.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn user_names(&self) -> Result<std::collections::HashMap<UserId, String>> {
        Ok(self.catalogue.list_users().await?.into_iter().map(|user| (user.id, user.name)).collect())
    }

    /// Begins an upload; dropping it leaves nothing behind.
    ///
    /// # Errors
    /// When nothing can be written.
    pub async fn begin_upload(&self) -> Result<Upload> {
        Ok(Upload { writer: self.blobs.begin().await? })
    }

    /// Ends an upload: makes its bytes durable, then the asset, then answers.
    ///
    /// # Errors
    /// When the bytes are not what was promised, the asset cannot be made, or something cannot
    /// be written; nothing is visible then.
    pub async fn finish_upload(&self, upload: Upload, principal: &Principal, put: Put) -> Result<Minted> {
        let staged = upload.writer.finish().await?;
        self.publish(staged, principal, put).await
    }

    /// Takes over a file of the data folder as it is, without copying it.
    ///
    /// # Errors
    /// As [`Self::finish_upload`].
    pub async fn adopt(&self, file: &Path, principal: &Principal, put: Put) -> Result<Minted> {
        let staged = self.blobs.adopt(file).await?;
        self.publish(staged, principal, put).await
    }

    async fn publish(&self, staged: Box<dyn StagedBlob>, principal: &Principal, put: Put) -> Result<Minted> {
        let digest = staged.digest();
        require_hash(put.expected, digest)?;
        let pin = self.blobs.pin().await?;
        staged.publish().await?;
        let minted = self.catalogue.mint(principal, digest, put.asset).await;
        drop(pin);
        if minted.is_err() {
            self.discard(digest.blake3).await;
        }
        minted
    }

    /// Removes bytes whose asset could not be made, unless somebody else has them. What cannot be
    /// removed now is garbage that a check finds.
    async fn discard(&self, hash: Blake3) {
        for _ in 0..DISCARD_ATTEMPTS {
            match self.blobs.try_exclusive().await {
                Ok(Some(_exclusive)) => {
                    let unknown = matches!(self.catalogue.knows_blob(hash).await, Ok(false));
                    if unknown && let Err(error) = self.blobs.remove(hash).await {
                        tracing::warn!(%hash, %error, "cannot remove bytes that nothing refers to");
                    }
                    return;
                }
                _ => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            }
        }
    }

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

    /// A file that the caller may see, by any of its names, else by the digest that its name is.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn find_file(&self, principal: &Principal, name: &str) -> Result<Asset> {
        // ComfyUI's clients write the kind of folder behind a name that they took from a list.
        let plain = ["input", "output", "temp"].iter().find_map(|kind| name.strip_suffix(&format!(" [{kind}]"))).unwrap_or(name);
        match self.catalogue.asset_by_name(principal, plain).await {
            Err(Error::NotFound(what)) => {
                let hash = file::named_content(plain).ok_or(Error::NotFound(what))?;
                let found = self.catalogue.asset_by_hash(principal, ContentHash::Blake3(hash)).await?;
                found.ok_or(Error::NotFound(what))
            }
            other => other,
        }
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

fn require_hash(expected: Option<ContentHash>, digest: Digest) -> Result<()> {
    let Some(expected) = expected else { return Ok(()) };
    let actual = match expected {
        ContentHash::Blake3(_) => ContentHash::Blake3(digest.blake3),
        ContentHash::Sha256(_) => ContentHash::Sha256(digest.sha256),
    };
    if expected == actual { Ok(()) } else { Err(Error::HashMismatch { expected, actual }) }
}

#[cfg(test)]
mod interleavings;
