//! What goes into the catalogue and comes out of it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::blobs::BlobRef;
use crate::hash::{Blake3, ContentHash};
use crate::{AssetId, Group, JobId, KeyId, Tag, TaskId, UserId};

/// A user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// Its name, unique.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Since when it may do nothing, and nothing is done for it.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Whether it is being removed with all that is its own.
    pub is_removing: bool,
    /// The group whose workers it shares, if it is in one.
    pub group: Option<Group>,
    /// What it stores.
    pub usage: Usage,
}

/// What was removed with a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Assets; their bytes go when nobody else has them.
    pub assets: u64,
    /// Jobs of the history.
    pub jobs: u64,
    /// The user's own files.
    pub files: u64,
    /// Requests for background downloads.
    pub downloads: u64,
    /// Keys.
    pub keys: u64,
}

/// How many bytes a user stores, by what they are. Bytes that are on their way in are not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Content of assets, whoever else has it too; outputs of jobs among it.
    pub assets: u64,
    /// Metadata, tags and further names of assets.
    pub described: u64,
    /// The user's own files, with their paths.
    pub files: u64,
    /// Workflows and results of jobs that wait, run, or are in the history.
    pub jobs: u64,
    /// Requests for background downloads that are not forgotten yet.
    pub downloads: u64,
}

impl Usage {
    /// All of it.
    pub fn total(&self) -> u64 {
        [self.assets, self.described, self.files, self.jobs, self.downloads].into_iter().fold(0, u64::saturating_add)
    }
}

/// An API key; not its text, which nobody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its id.
    pub id: KeyId,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was ended.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Whether its user is disabled.
    pub user_is_disabled: bool,
}

impl Key {
    /// Whether it opens anything at a time.
    pub fn is_valid_at(&self, now: DateTime<Utc>) -> bool {
        !self.user_is_disabled && self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

/// An asset.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// Its id.
    pub id: AssetId,
    /// Its content.
    pub hash: Blake3,
    /// Its name.
    pub name: String,
    /// Bytes of content.
    pub size_bytes: u64,
    /// Its media type.
    pub mime_type: Option<String>,
    /// Its tags, by name.
    pub tags: Vec<Tag>,
    /// Its owner's metadata.
    pub metadata: Map<String, Value>,
    /// The asset that shows it.
    pub preview: Option<AssetId>,
    /// The job that made it.
    pub job: Option<JobId>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When its bytes were last asked for.
    pub accessed_at: DateTime<Utc>,
    /// Whether it belongs to the public library.
    pub is_public: bool,
}

impl Asset {
    /// The bytes of its content.
    pub fn blob(&self) -> BlobRef {
        BlobRef { hash: self.hash, size_bytes: self.size_bytes }
    }
}

/// What a new asset is to be.
#[derive(Clone, Debug, Default)]
pub struct NewAsset {
    /// The id it is to have; a random one when left out.
    pub id: Option<AssetId>,
    /// Its name; that of the public asset of the content, else the digest, when left out.
    pub name: Option<String>,
    /// Its media type; that of the public asset of the content when left out.
    pub mime_type: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// Its metadata.
    pub metadata: Map<String, Value>,
    /// The asset that shows it; must be the principal's.
    pub preview: Option<AssetId>,
    /// Whether it shows itself when nothing else does.
    pub shows_itself: bool,
    /// The job that made it.
    pub job: Option<JobId>,
    /// More names that the content is to go by.
    pub aliases: Vec<String>,
}

/// Whose content `mint_from_hash` may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolve {
    /// Public content.
    Visible,
    /// Any content on this server.
    Any,
}

/// What a mint answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Minted {
    /// The asset.
    pub asset: Asset,
    /// Whether it is new.
    pub created: bool,
}

/// A change of an asset; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct AssetChange {
    /// A new name.
    pub name: Option<String>,
    /// A new media type.
    pub mime_type: Option<String>,
    /// New tags in place of all old ones.
    pub tags: Option<Vec<Tag>>,
    /// New metadata in place of the old.
    pub metadata: Option<Map<String, Value>>,
    /// A new preview; must be the principal's.
    pub preview: Option<AssetId>,
}

/// Which assets; all that is given must hold.
#[derive(Clone, Debug, Default)]
pub struct AssetFilter {
    /// Has all of these tags.
    pub all_tags: Vec<Tag>,
    /// Has at least one of these tags, unless there are none.
    pub any_tags: Vec<Tag>,
    /// Has none of these tags.
    pub no_tags: Vec<Tag>,
    /// Its name contains this, whatever the case.
    pub name_contains: Option<String>,
    /// Its metadata has these values.
    pub metadata: Map<String, Value>,
    /// Has exactly this content.
    pub hash: Option<ContentHash>,
    /// Whether the public library counts.
    pub include_public: bool,
}

/// What a list is ordered by; ties are ordered by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortKey {
    /// By name.
    Name,
    /// By the time of making.
    CreatedAt,
    /// By the time of the last change.
    UpdatedAt,
    /// By size.
    Size,
    /// By the time of the last access.
    AccessedAt,
}

/// The direction of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The least first.
    Ascending,
    /// The greatest first.
    Descending,
}

/// Which part of a list.
#[derive(Clone, Debug)]
pub struct PageRequest {
    /// What it is ordered by.
    pub sort: SortKey,
    /// In which direction.
    pub order: Order,
    /// How many at the most.
    pub limit: u32,
    /// How many to skip; not with a cursor.
    pub offset: u64,
    /// Behind which asset to begin.
    pub after: Option<Cursor>,
}

/// A place in a list: the last asset of a page, and the order it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub String);

/// A page of assets.
#[derive(Clone, Debug)]
pub struct AssetPage {
    /// The assets.
    pub assets: Vec<Asset>,
    /// How many match in all.
    pub total: u64,
    /// The place of the next page, if there is one.
    pub next: Option<Cursor>,
}

/// A tag and how many assets have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagCount {
    /// The tag.
    pub tag: Tag,
    /// How many assets have it.
    pub count: u64,
}

/// What a list of tags is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagOrder {
    /// The most used first.
    Count,
    /// By name.
    Name,
}

/// Which tags.
#[derive(Clone, Debug)]
pub struct TagQuery {
    /// Begin with this.
    pub prefix: String,
    /// Whether those that no asset has any more count.
    pub include_zero: bool,
    /// Whether those of the public library count.
    pub include_public: bool,
    /// What they are ordered by.
    pub order: TagOrder,
    /// How many at the most.
    pub limit: u32,
    /// How many to skip.
    pub offset: u64,
}

/// A page of tags.
#[derive(Clone, Debug)]
pub struct TagPage {
    /// The tags.
    pub tags: Vec<TagCount>,
    /// How many match in all.
    pub total: u64,
}

/// What adding tags did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagsAdded {
    /// Tags that were not there before.
    pub added: Vec<Tag>,
    /// Tags that were.
    pub already_present: Vec<Tag>,
    /// All tags now.
    pub total: Vec<Tag>,
}

/// What removing tags did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagsRemoved {
    /// Tags that were there before.
    pub removed: Vec<Tag>,
    /// Tags that were not.
    pub not_present: Vec<Tag>,
    /// All tags now.
    pub total: Vec<Tag>,
}

/// A background download.
#[derive(Clone, Debug, PartialEq)]
pub struct Download {
    /// Its id.
    pub id: TaskId,
    /// Whose it is.
    pub user: UserId,
    /// What was asked for.
    pub request: NewDownload,
    /// How far it is.
    pub state: DownloadState,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// When it last moved.
    pub updated_at: DateTime<Utc>,
}

/// What a download is asked to bring.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDownload {
    /// From where.
    pub source_url: String,
    /// The new asset's tags.
    pub tags: Vec<Tag>,
    /// The new asset's metadata.
    pub metadata: Map<String, Value>,
    /// The asset that shows it.
    pub preview: Option<AssetId>,
}

/// How far a download is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DownloadState {
    /// Not begun.
    Created,
    /// Under way.
    Running {
        /// Bytes that have come.
        bytes_done: u64,
        /// Bytes in all, when the source says.
        bytes_total: Option<u64>,
        /// The source's `ETag`, by which the file is known to be the same after a restart.
        validator: Option<String>,
    },
    /// Ended well.
    Completed {
        /// What it brought.
        asset: AssetId,
        /// Bytes in all.
        bytes: u64,
    },
    /// Ended badly.
    Failed {
        /// Why, for the user.
        reason: String,
    },
    /// Its user wanted no more of it.
    Cancelled,
}

impl DownloadState {
    /// What the state is called.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Running { .. } => "running",
            Self::Completed { .. } => "completed",
            Self::Failed { .. } => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Which downloads; all that is given must hold.
#[derive(Clone, Debug, Default)]
pub struct DownloadFilter {
    /// With this id.
    pub id: Option<TaskId>,
    /// In a state that is called one of these; any when empty.
    pub states: Vec<String>,
    /// Asked for after this time.
    pub created_after: Option<DateTime<Utc>>,
    /// Asked for before this time.
    pub created_before: Option<DateTime<Utc>>,
}
