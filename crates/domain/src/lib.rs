//! What Comfy Cloud is about, as types and pure rules: no I/O, no HTTP, no SQL.
//!
//! A query on a user's data takes a [`Principal`], which only authentication makes, or whoever has
//! opened the store ([`Authority`]).

mod accounts;
mod assets;
mod blob;
mod cursor;
mod downloads;
mod error;
pub mod file;
mod finding;
#[cfg(fuzzing)]
pub mod fuzz;
mod group;
mod hash;
mod ids;
mod job_error;
mod job_needs;
mod job_state;
mod jobs;
mod kept;
mod keys;
mod labels;
mod location;
mod password;
mod principal;
mod secret;
mod submit_key;
mod tag;
mod user_files;
mod workers;
mod workflows;

pub use accounts::{Key, NewSession, Removed, Role, Usage, User};
pub use assets::{
    Asset, AssetChange, AssetFilter, AssetPage, Minted, NewAsset, Order, PageRequest, Resolve,
    SortKey, TagCount, TagOrder, TagPage, TagQuery, TagsAdded, TagsRemoved,
};
pub use blob::{BlobRef, Digest, StoredBlob};
pub use cursor::{Cursor, CursorKey};
pub use downloads::{Download, DownloadFilter, DownloadState, NewDownload};
pub use error::{Error, Result};
pub use finding::Finding;
pub use group::{Audience, Group, InvalidGroup, Members, is_name};
pub use hash::{Blake3, ContentHash, Hasher, InvalidHash, Sha256};
pub use ids::{
    AssetId, HoldId, JobId, KeyId, LeaseId, ServerId, TaskId, UserId, WorkflowId, WorkflowVersionId,
};
pub use job_error::JobError;
pub use job_needs::{FileInput, JobInputs, Requirements};
pub use job_state::{JobState, JobStatus, Step, UnknownState};
pub use jobs::{
    AtMost, CancelScope, Cancelled, ClaimId, Job, JobDocument, JobFile, JobFilter, JobResults,
    JobSort, Medium, NewJob, Transition, WaitingJob, preview_of,
};
pub use kept::Kept;
pub use keys::{ApiKey, KeyDigest, KeyKind};
pub use labels::{InvalidLabels, Labels};
pub use location::{InvalidLocation, Location};
pub use password::{MAX_PASSWORD_BYTES, MIN_PASSWORD_CHARS, Password, PasswordHash};
pub use principal::{Authority, KnownBy, OpenListener, Principal};
pub use secret::Secret;
pub use submit_key::{InvalidSubmitKey, SubmitKey};
pub use tag::{InvalidTag, MAX_TAGS, Tag};
pub use user_files::{InvalidPath, MaskLayer, UserFile, UserPath};
pub use workers::{Capabilities, Credentials, Worker, WorkerUrl};
pub use workflows::{
    MAX_WORKFLOW_BYTES_PER_USER, NewWorkflow, SavedWorkflow, WorkflowChange, WorkflowContent,
    WorkflowFilter, WorkflowOrigin, WorkflowSort, WorkflowVersion, WorkflowView,
};
