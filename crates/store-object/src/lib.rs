//! Bytes in a bucket: S3 and what speaks its protocol, Google Cloud Storage, Azure.
//!
//! An object is named by the location of an upload, `<prefix>/b/2a/0190…-2a`, and written once.
//! Nothing depends on conditional requests, which object stores have in different ways or not at
//! all.

mod bucket;
mod mark;
mod pieces;
mod reach;
mod unfinished;
mod upload;

use std::time::Duration;

use chrono::TimeDelta;
use comfy_cloud_domain::Error;

pub use bucket::Bucket;
pub use reach::Environment;

/// When clients should try again what the endpoint refused.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Which bucket, and how it is used.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `s3://bucket/prefix`, `gs://…` or `az://…`. Credentials, region and endpoint come from the
    /// environment, under the names that the vendor gives them (`AWS_ACCESS_KEY_ID`,
    /// `AWS_ENDPOINT_URL`, …).
    pub url: String,
    /// That environment.
    pub environment: Environment,
    /// What tells clusters that share a bucket from each other; all servers of one catalogue have
    /// the same.
    pub cluster: String,
    /// The largest upload, in bytes.
    pub largest_bytes: u64,
    /// For how long bytes that were replaced or deleted may still be read.
    pub longest_read: TimeDelta,
    /// Whether clients read large blobs from the endpoint, and where they reach it.
    pub redirect: Redirect,
}

/// Whether clients read large blobs from the endpoint itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Redirect {
    /// Never: the bytes go through the server.
    #[default]
    Never,
    /// By signed addresses of the endpoint that the server uses itself.
    SameEndpoint,
    /// By signed addresses of the endpoint as clients reach it, `https://s3.example.org`. The host
    /// is part of a signature.
    Public(String),
}

/// Why a bucket cannot be used. One line names what is wrong; the endpoint's words are in `source`.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is not that of a bucket.
    #[error(
        "`blobs`: {0:?} is not the address of a bucket; write s3://bucket/prefix, gs://bucket/prefix or az://container/prefix"
    )]
    Address(String),
    /// The environment has no usable credentials or endpoint.
    #[error("`blobs`: the environment does not say how to reach the bucket")]
    Environment(#[source] object_store::Error),
    /// Addresses for clients cannot be signed for this kind of bucket.
    #[error("`blob_delivery`: \"redirect\" works with s3:// only; write \"proxy\"")]
    NoRedirect,
    /// The bucket does not exist.
    #[error("`blobs`: the bucket of {0} does not exist")]
    NoBucket(String, #[source] object_store::Error),
    /// The endpoint refuses the credentials.
    #[error("`blobs`: the credentials in the environment do not allow reading and writing in {0}")]
    Forbidden(String, #[source] object_store::Error),
    /// The endpoint does not respond, or not with what S3 responds.
    #[error(
        "`blobs`: the endpoint of {0} cannot be used (AWS_ENDPOINT_URL in the environment, where it is not the vendor's own)"
    )]
    Unreachable(String, #[source] object_store::Error),
    /// The endpoint does not respond in time.
    #[error(
        "`blobs`: the endpoint of {0} did not respond within {1} seconds (AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID and \
         AWS_SECRET_ACCESS_KEY in the environment)"
    )]
    Silent(String, u64),
    /// Another cluster uses the same place.
    #[error(
        "`blobs`: {0} is used by another Comfy Cloud (its `cluster.json` says so); name another bucket or prefix"
    )]
    OtherCluster(String),
    /// The mark that this cluster has made is gone.
    #[error(
        "`blobs`: {0} has no `cluster.json`, and the bytes of this data folder should be there; check the endpoint and the \
         bucket, or put the file back"
    )]
    NotMarked(String),
}

/// What a failure to read means to a caller.
fn failure(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::NotFound("content"),
        object_store::Error::PermissionDenied { .. }
        | object_store::Error::Unauthenticated { .. } => {
            Error::Io { action: "use the bucket of `blobs`", source: std::io::Error::other(error) }
        }
        other => Error::Unavailable { retry_after: RETRY_AFTER, source: other.into() },
    }
}

/// What a failure to write means to a caller.
fn write_failure(error: object_store::Error) -> Error {
    match error {
        // The bucket, or the upload of several parts, is gone.
        object_store::Error::NotFound { .. } => {
            Error::Unavailable { retry_after: RETRY_AFTER, source: error.into() }
        }
        other => failure(other),
    }
}
