//! Background downloads.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{AssetId, Tag, TaskId, UserId};

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
