//! The way into a store: bytes and rows together, in the right order.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures::TryStreamExt;

use crate::blobs::{BlobRef, BlobStore, BlobWriter, Digest, Folder, StagedBlob};
use crate::catalogue::{Asset, CancelScope, Catalogue, Download, Job, Key, Minted, NewAsset, Options, Removed, Resolve, Sqlite, User};
use crate::hash::{Blake3, ContentHash};
use crate::reserve::Reserve;
use crate::room::{Room, Rooms};
use crate::{ApiKey, Error, KeyDigest, KeyId, Principal, Result, Secret, UserId, file};

/// How often a moment without uploads is waited for, to remove bytes of a failed one.
const DISCARD_ATTEMPTS: u32 = 50;

/// How much a probe writes, in bytes.
const PROBE_BYTES: usize = 64 << 10;
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
    /// How many background downloads of a user may wait or run.
    pub max_queued_downloads_per_user: u32,
    /// The longest that a query on behalf of a user may take.
    pub query_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            resolve_hashes: ResolveHashes::Visible,
            deletion_grace: TimeDelta::hours(1),
            max_stored_bytes_per_user: None,
            max_queued_downloads_per_user: 100,
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
    /// None where a folder is administered that was never served.
    secret: Option<Secret>,
    rooms: Arc<Rooms>,
    reserve: Reserve,
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
    /// [`Error::OverQuota`] when the user may not store so much, and when they cannot be written; nothing is
    /// left behind then.
    pub async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.room.grow(bytes.len() as u64)?;
        self.writer.write(bytes).await
    }
}

impl Store {
    /// Opens a data folder to serve it: makes it if there is none, brings its schema up to date, and removes what
    /// interrupted uploads left.
    ///
    /// # Errors
    /// When the folder or the catalogue cannot be used.
    pub async fn open(folder: &Path, settings: Settings) -> Result<Self> {
        let path = folder.to_path_buf();
        let options = Options::of(&settings);
        let opened = tokio::task::spawn_blocking(move || {
            let blobs = Folder::open(&path)?;
            let secret = Secret::open(&path)?;
            let reserve = Reserve::of(&path);
            if let Err(error) = reserve.keep() {
                tracing::warn!(%error, "no room on the disk is kept in reserve; a full disk will not take deletions");
            }
            let options = Options { reserve: Some(reserve), secret: Some(secret.clone()), ..options };
            Ok::<_, Error>((blobs, Sqlite::open(&path.join(crate::backup::CATALOGUE), options)?, secret))
        });
        let (blobs, catalogue, secret) = opened.await.unwrap_or(Err(Error::Closed))?;
        let removed = blobs.remove_abandoned().await?;
        if removed > 0 {
            tracing::info!(removed, "removed what interrupted uploads had left");
        }
        Ok(Self::with(folder, settings, blobs, catalogue, Some(secret)))
    }

    /// Opens a data folder to administer it, whether or not a server uses it. Opening writes nothing, so that it is
    /// possible beside a server and on a full disk, and does not bring a schema up to date.
    ///
    /// # Errors
    /// [`Error::NoCatalogue`], [`Error::TooOld`] or [`Error::TooNew`] when it was not made by this version, and when it
    /// cannot be used.
    pub async fn administer(folder: &Path) -> Result<Self> {
        let (path, settings) = (folder.to_path_buf(), Settings::default());
        let options = Options::of(&settings);
        let opened = tokio::task::spawn_blocking(move || {
            let (secret, reserve) = (Secret::existing(&path)?, Reserve::of(&path));
            let options = Options { reserve: Some(reserve.clone()), secret: secret.clone(), ..options };
            let catalogue = path.join(crate::backup::CATALOGUE);
            let opened = match Sqlite::open_existing(&catalogue, options.clone()) {
                // SQLite shares an index between processes, which is a file of its own.
                Err(Error::StorageFull(_) | Error::Catalogue(_)) if reserve.let_go() => Sqlite::open_existing(&catalogue, options),
                other => other,
            };
            Ok::<_, Error>((Folder::existing(&path), opened?, secret))
        });
        let (blobs, catalogue, secret) = opened.await.unwrap_or(Err(Error::Closed))?;
        Ok(Self::with(folder, settings, blobs, catalogue, secret))
    }

    fn with(folder: &Path, settings: Settings, blobs: Folder, catalogue: Sqlite, secret: Option<Secret>) -> Self {
        let reserve = catalogue.reserve();
        let rooms = Rooms::new(settings.max_stored_bytes_per_user);
        Self { rooms, reserve, catalogue: Arc::new(catalogue), blobs: Arc::new(blobs), secret, folder: folder.to_path_buf(), settings }
    }

    /// The catalogue.
    pub fn catalogue(&self) -> &dyn Catalogue {
        &*self.catalogue
    }

    /// The blobs.
    pub fn blobs(&self) -> &dyn BlobStore {
        &*self.blobs
    }

    /// The secret of the data folder. One that was opened to be served has it.
    ///
    /// # Errors
    /// When a folder is administered that has none.
    pub fn secret(&self) -> Result<&Secret> {
        let missing = || Error::io("read the secret signing.key")(std::io::ErrorKind::NotFound.into());
        self.secret.as_ref().ok_or_else(missing)
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
        Ok(self.catalogue.key(id).await?.is_some_and(|key| key.is_valid_at(Utc::now())))
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

    /// Disables a user: its keys open nothing, its jobs and downloads end, and what it stores stays. A running
    /// server closes its connections within a second.
    ///
    /// # Errors
    /// [`Error::NotFound`], or when the catalogue cannot be written.
    pub async fn disable_user(&self, name: &str) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_disabled(user.id, true).await?;
        self.catalogue.cancel_jobs(&Principal::on_behalf_of(user.id), CancelScope::Open).await?;
        self.catalogue.find_user(name).await
    }

    /// Lets a user do again what it could before it was disabled.
    ///
    /// # Errors
    /// [`Error::NotFound`], also when it is being removed, or when the catalogue cannot be written.
    pub async fn enable_user(&self, name: &str) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_disabled(user.id, false).await?;
        self.catalogue.find_user(name).await
    }

    /// Removes a user with all that is its own: assets, jobs, files, downloads, keys. Bytes that nobody else has go
    /// with the next sweep. When it is interrupted, the user stays disabled, and to be removed again. What workers
    /// have of its files stays there: ComfyUI deletes nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`], or when the catalogue cannot be written.
    pub async fn remove_user(&self, name: &str) -> Result<Removed> {
        let user = self.catalogue.find_user(name).await?.id;
        if self.catalogue.set_disabled(user, true).await.is_ok() {
            self.catalogue.cancel_jobs(&Principal::on_behalf_of(user), CancelScope::Open).await?;
        }
        self.catalogue.begin_removal(user).await?;
        let mut all = Removed::default();
        loop {
            let some = self.catalogue.remove_some(user).await?;
            if some == Removed::default() {
                break;
            }
            all.assets += some.assets;
            all.jobs += some.jobs;
            all.files += some.files;
            all.downloads += some.downloads;
        }
        all.keys = self.catalogue.end_removal(user).await?;
        Ok(all)
    }

    /// The users that are not disabled.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn enabled_users(&self) -> Result<std::collections::HashSet<UserId>> {
        let users = self.catalogue.list_users().await?;
        Ok(users.into_iter().filter(|user| user.disabled_at.is_none()).map(|user| user.id).collect())
    }

    /// Whether bytes and rows can be written, by writing some.
    ///
    /// # Errors
    /// Why they cannot.
    pub async fn probe(&self) -> Result<()> {
        let mut writer = self.blobs.begin().await?;
        writer.write(Bytes::from_static(&[b'p'; PROBE_BYTES])).await?;
        // Flushed, and gone when it is dropped.
        drop(writer.finish().await?);
        self.catalogue.ping().await?;
        let reserve = self.reserve.clone();
        tokio::task::spawn_blocking(move || reserve.keep()).await.unwrap_or(Err(Error::Closed))
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

    /// Begins an upload; dropping it leaves nothing behind. `announced_bytes` is how many it will be, where that
    /// is known.
    ///
    /// # Errors
    /// [`Error::OverQuota`] when the user may not store so much, and when nothing can be written.
    pub async fn begin_upload(&self, principal: &Principal, announced_bytes: Option<u64>) -> Result<Upload> {
        self.reserve.require()?;
        let room = self.room(principal).await?;
        room.require(announced_bytes.unwrap_or(0))?;
        Ok(Upload { writer: self.blobs.begin().await?, room })
    }

    /// Begins to take what a job has made: it counts, and is kept whatever its user stores.
    ///
    /// # Errors
    /// When nothing can be written.
    pub async fn begin_output(&self, principal: &Principal) -> Result<Upload> {
        let room = self.rooms.open(principal, 0, false);
        Ok(Upload { writer: self.blobs.begin().await?, room })
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

    /// Ends an upload: makes its bytes durable, then the asset, then answers.
    ///
    /// # Errors
    /// When the bytes are not what was promised, the asset cannot be made, or something cannot
    /// be written; nothing is visible then.
    pub async fn finish_upload(&self, upload: Upload, principal: &Principal, put: Put) -> Result<Minted> {
        let Upload { writer, room } = upload;
        let staged = writer.finish().await?;
        let minted = self.publish(staged, principal, put).await;
        // Only now: until there is a row, nothing else counts the bytes.
        drop(room);
        minted
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
