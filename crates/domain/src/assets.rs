//! Assets and their tags: what is minted, kept, changed and listed.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{AssetId, Blake3, BlobRef, ContentHash, Cursor, JobId, Tag, file};

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
    /// When it is removed, unless a job needs it then.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether it belongs to the public library.
    pub is_public: bool,
}

impl Asset {
    /// The bytes of its content.
    pub fn blob(&self) -> BlobRef {
        BlobRef { hash: self.hash, size_bytes: self.size_bytes }
    }

    /// The name that its content goes by in workflows.
    pub fn content_name(&self) -> String {
        file::content_name(self.hash, &self.name, self.mime_type.as_deref())
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
    /// When it is to be removed. An asset that is there already lives as long as any who gave its
    /// content asked for: one that was given without an end stays.
    pub expires_at: Option<DateTime<Utc>>,
}

impl NewAsset {
    /// Fills in what its content says of itself: its media type, unless it has one, by its first
    /// bytes, else as its source has `declared` it; and that a picture shows itself.
    pub fn describe(&mut self, head: &[u8], declared: Option<String>) {
        let sniffed = || match file::sniff(head, self.name.as_deref().unwrap_or_default()) {
            unknown if unknown == file::UNKNOWN_TYPE => declared.unwrap_or(unknown),
            known => known,
        };
        let mime_type = self.mime_type.clone().unwrap_or_else(sniffed);
        self.shows_itself = mime_type.starts_with("image/");
        self.mime_type = Some(mime_type);
    }
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
