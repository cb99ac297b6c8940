//! Bytes and what is known of them: content-addressed blobs, and the catalogue of users, keys,
//! assets, tags, downloads, jobs and workers.
//!
//! [`Store`] is the way in. Behind it stand two interfaces, [`blobs::BlobStore`] for bytes and
//! [`catalogue::Catalogue`] for rows; a folder and SQLite implement them here.
//!
//! Invariants:
//! - Bytes are durable under their final name before a row refers to them, and rows are durable
//!   before a caller hears of them. A crash leaves garbage, never a lie.
//! - Bytes are removed only when no row refers to them, under a lock that keeps uploads of the
//!   same bytes out.
//! - A query on a user's data takes a [`Principal`], which only authentication makes.
//!
//! Nothing here knows HTTP.

mod backup;
pub mod blobs;
pub mod catalogue;
mod check;
mod error;
pub mod file;
#[cfg(fuzzing)]
pub mod fuzz;
mod group;
mod hash;
mod ids;
mod job_state;
mod keys;
pub mod private;
mod reserve;
mod room;
mod secret;
pub mod slots;
mod store;
mod tag;

pub use backup::BackupReport;
pub use check::{CheckReport, Finding};
pub use error::{Error, Result};
pub use group::{Audience, Group, InvalidGroup, Members};
pub use hash::{Blake3, ContentHash, InvalidHash, Sha256};
pub use ids::{AssetId, JobId, KeyId, TaskId, UserId, WorkflowId, WorkflowVersionId};
pub use job_state::{JobState, JobStatus, Step, UnknownState};
pub use keys::{ApiKey, KeyDigest, Principal};
pub use room::Room;
pub use secret::Secret;
pub use store::{Put, ResolveHashes, Settings, Store, Upload};
pub use tag::{InvalidTag, Tag};
