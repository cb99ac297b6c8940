//! A client for Comfy Cloud that does what callers would otherwise write around the generated one.
//!
//! - [`Client::upload_or_reference`] hashes a file first, and sends its bytes only if the server
//!   lacks them;
//! - [`Client::upload`] streams from any reader, with progress;
//! - [`Client::download`] goes on where it stopped, and verifies the hash;
//! - [`Client::run`] sends a workflow's local files first and returns a [`JobHandle`] to wait on,
//!   to follow, to take outputs from and to cancel;
//! - [`Client::v2`] is the same server by the Comfy API v2, and [`Client::interface`] says which
//!   contract a server has;
//! - [`Client::assets`] is all pages as one stream;
//! - what is safe to repeat is repeated, with backoff, when a server is briefly not there.
//!
//! Everything else is a call of the generated client, [`Client::api`].
//!
//! ```no_run
//! # async fn example() -> Result<(), comfy_cloud_client::Error> {
//! use comfy_cloud_client::{Client, NewAsset, Workflow};
//!
//! let client = Client::builder().build()?; // COMFY_CLOUD_BASE_URL, COMFY_CLOUD_API_KEY
//! let outcome = client.upload_or_reference("photo.png".as_ref(), NewAsset::tagged(["input"]), None).await?;
//! println!("{} ({} bytes sent)", outcome.asset.id, outcome.bytes_sent);
//!
//! let mut workflow = Workflow::read("workflow.json".as_ref())?;
//! workflow.set("3.seed", 42)?;
//! workflow.input("10.image", "photo.png")?;
//! let job = client.run(&workflow).await?;
//! job.wait().await?;
//! let files = job.download_outputs("results".as_ref()).await?;
//! println!("{files:?}");
//! # Ok(())
//! # }
//! ```

mod builder;
mod download;
mod error;
mod events;
mod hashing;
mod job;
mod pages;
mod retry;
mod upload;
mod userdata;
mod v2;
mod workflow;

use std::sync::Arc;

pub use builder::{API_KEY_VARIABLE, BASE_URL_VARIABLE, Builder, DEFAULT_BASE_URL};
pub use comfy_cloud::types;
pub use comfy_cloud_v2::types as v2_types;
pub use error::{Error, Result};
pub use events::{Event, Preview};
pub use hashing::{Hashes, hash_file};
pub use job::JobHandle;
pub use pages::AssetQuery;
pub use retry::RetryPolicy;
pub use upload::{NewAsset, Outcome};
pub use v2::{Interface, V2, V2Event, V2Job};
pub use workflow::Workflow;

/// Is told how many bytes more are done.
pub type Progress = Arc<dyn Fn(u64) + Send + Sync>;

/// A client of one server, as one user.
#[derive(Clone, Debug)]
pub struct Client {
    api: comfy_cloud::client::Client,
    /// For signed URLs: knows no key, so that none is shown to whoever keeps the bytes.
    plain: reqwest::Client,
    retry: RetryPolicy,
    /// What the generated clients send by, and what that of v2 shows.
    http: reqwest::Client,
    v2: comfy_cloud_v2::client::Credentials,
}

impl Client {
    /// Begins to make a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The generated client, with a method for every operation.
    pub fn api(&self) -> &comfy_cloud::client::Client {
        &self.api
    }

    /// How failed calls are repeated.
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.retry
    }
}
