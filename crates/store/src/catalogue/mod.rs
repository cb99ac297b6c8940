//! What is known of users, keys, assets, tags, blobs and downloads.
//!
//! One interface in five parts, a part a noun. All of it is durable when it answers, and a
//! change is all or nothing.

mod model;
mod sqlite;

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use crate::blobs::Digest;
use crate::hash::{Blake3, ContentHash};
use crate::{AssetId, Finding, KeyDigest, KeyId, Principal, Result, Tag, TaskId, UserId};

pub use model::{
    Asset, AssetChange, AssetFilter, AssetPage, Cursor, Download, DownloadState, Key, Minted, NewAsset, NewDownload, Order, PageRequest,
    Resolve, SortKey, TagCount, TagOrder, TagPage, TagQuery, TagsAdded, TagsRemoved, User,
};
pub use sqlite::Sqlite;

/// The whole catalogue.
pub trait Catalogue: Users + Assets + Tags + Blobs + Downloads {}

impl<T: Users + Assets + Tags + Blobs + Downloads> Catalogue for T {}

/// Users and their keys.
#[async_trait]
pub trait Users: Send + Sync + 'static {
    /// Makes a user. [`crate::Error::NameTaken`] when the name is taken.
    async fn create_user(&self, name: &str) -> Result<User>;
    /// All users, by name.
    async fn list_users(&self) -> Result<Vec<User>>;
    /// A user by name.
    async fn find_user(&self, name: &str) -> Result<User>;
    /// Keeps a key of a user.
    async fn create_key(&self, user: UserId, name: &str, digest: KeyDigest, expires_at: Option<DateTime<Utc>>) -> Result<Key>;
    /// All keys, or those of one user, oldest first.
    async fn list_keys(&self, user: Option<UserId>) -> Result<Vec<Key>>;
    /// Ends a key; ending it twice is no error.
    async fn revoke_key(&self, key: KeyId) -> Result<Key>;
    /// The key of a digest, also when it has ended.
    async fn find_key(&self, digest: KeyDigest) -> Result<Option<Key>>;
}

/// Assets.
#[async_trait]
pub trait Assets: Send + Sync + 'static {
    /// Gives the principal an asset of content whose bytes are published, unless it has one.
    async fn mint(&self, principal: &Principal, digest: Digest, new: NewAsset) -> Result<Minted>;
    /// Gives the principal an asset of content that is already there and that it may use, unless
    /// it has one.
    async fn mint_from_hash(&self, principal: &Principal, hash: ContentHash, resolve: Resolve, new: NewAsset) -> Result<Minted>;
    /// An asset of the principal's, or a public one.
    async fn asset(&self, principal: &Principal, id: AssetId) -> Result<Asset>;
    /// The newest asset that goes by a name, of the principal's or public.
    async fn asset_by_name(&self, principal: &Principal, name: &str) -> Result<Asset>;
    /// The asset of the principal's that has some content, else the public one.
    async fn asset_by_hash(&self, principal: &Principal, hash: ContentHash) -> Result<Option<Asset>>;
    /// Whether anybody has some content.
    async fn content_exists(&self, hash: ContentHash) -> Result<bool>;
    /// A page of assets.
    async fn list_assets(&self, principal: &Principal, filter: &AssetFilter, page: &PageRequest) -> Result<AssetPage>;
    /// Changes an asset of the principal's.
    async fn update_asset(&self, principal: &Principal, id: AssetId, change: AssetChange) -> Result<Asset>;
    /// Deletes an asset of the principal's.
    async fn delete_asset(&self, principal: &Principal, id: AssetId) -> Result<()>;
    /// Notes that an asset's bytes were asked for; soon, not at once.
    fn touch_asset(&self, id: AssetId);
}

/// Tags.
#[async_trait]
pub trait Tags: Send + Sync + 'static {
    /// Adds tags to an asset of the principal's.
    async fn add_tags(&self, principal: &Principal, id: AssetId, tags: &[Tag]) -> Result<TagsAdded>;
    /// Removes tags from an asset of the principal's.
    async fn remove_tags(&self, principal: &Principal, id: AssetId, tags: &[Tag]) -> Result<TagsRemoved>;
    /// Tags with their counts.
    async fn list_tags(&self, principal: &Principal, query: &TagQuery) -> Result<TagPage>;
    /// The tags of the assets that match, the most used first.
    async fn tag_histogram(&self, principal: &Principal, filter: &AssetFilter, limit: u32) -> Result<Vec<TagCount>>;
}

/// Which blobs are referred to.
#[async_trait]
pub trait Blobs: Send + Sync + 'static {
    /// Blobs that nobody has referred to since a time.
    async fn unreferenced_blobs(&self, since_before: DateTime<Utc>, limit: u32) -> Result<Vec<Blake3>>;
    /// Forgets blobs that are still unreferenced; answers which were.
    async fn forget_blobs(&self, hashes: &[Blake3]) -> Result<Vec<Blake3>>;
    /// Whether a blob is known, referred to or not.
    async fn knows_blob(&self, hash: Blake3) -> Result<bool>;
    /// All blobs that are known, with their sizes in bytes.
    async fn known_blobs(&self) -> Result<Vec<(Blake3, u64)>>;
    /// Finds, and if told to mends, counts that do not agree with what they count.
    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>>;
    /// Whether the catalogue can be read and written.
    async fn ping(&self) -> Result<()>;
}

/// Background downloads.
#[async_trait]
pub trait Downloads: Send + Sync + 'static {
    /// Begins a download.
    async fn create_download(&self, principal: &Principal, new: NewDownload) -> Result<Download>;
    /// A download of the principal's.
    async fn download(&self, principal: &Principal, id: TaskId) -> Result<Download>;
    /// The newest download of the principal's from an address that ended well.
    async fn completed_download(&self, principal: &Principal, source_url: &str) -> Result<Option<Download>>;
    /// Downloads of anybody's that have not ended.
    async fn unfinished_downloads(&self) -> Result<Vec<Download>>;
    /// Notes how far a download is, or how it ended.
    async fn advance_download(&self, id: TaskId, state: DownloadState) -> Result<()>;
}
