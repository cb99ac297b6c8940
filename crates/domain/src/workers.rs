//! Workers: where they are, whose they are, what they can do.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{Audience, Blake3};

/// A worker that jobs may be sent to.
#[derive(Clone, Debug, PartialEq)]
pub struct Worker {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: WorkerUrl,
    /// Whether the configuration named it, rather than a command.
    pub configured: bool,
    /// Whose it is.
    pub audience: Audience,
    /// Whether it gets no new jobs.
    pub draining: bool,
    /// Whether it answered when it was last asked.
    pub is_up: bool,
    /// What is wrong with it, or what it is.
    pub detail: String,
    /// When it last answered.
    pub seen_at: Option<DateTime<Utc>>,
}

impl Worker {
    /// What tells a worker from others where its name, which can be a host's, must not be shown:
    /// eight hex digits of the name's hash.
    pub fn id_of(name: &str) -> String {
        Blake3::of(name.as_bytes()).to_hex()[..8].to_owned()
    }
}

/// The address of a worker. It prints without its credentials.
#[derive(Clone, PartialEq, Eq)]
pub struct WorkerUrl {
    /// Without credentials.
    pub bare: String,
    /// What stands before the `@`.
    pub credentials: Credentials,
}

/// What stands before the `@` of an address.
#[derive(Clone, PartialEq, Eq)]
pub enum Credentials {
    /// Nothing.
    Missing,
    /// A name, and often a password.
    Known(String),
    /// They were sealed with another secret.
    Unreadable,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(***)")
    }
}

impl WorkerUrl {
    /// An address without its credentials, and those: the part before the `@` is kept apart, and
    /// sealed.
    pub fn split(url: &str) -> (String, Option<String>) {
        let whole = || (url.to_owned(), None);
        let Ok(parsed) = url::Url::parse(url) else { return whole() };
        if parsed.username().is_empty() && parsed.password().is_none() {
            return whole();
        }
        let Some((scheme, rest)) = url.split_once("://") else { return whole() };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        match rest[..end].rfind('@') {
            Some(at) => (format!("{scheme}://{}", &rest[at + 1..]), Some(rest[..at].to_owned())),
            None => whole(),
        }
    }

    /// The whole address, to connect to; `None` when its credentials were sealed with another
    /// secret than that of the data folder.
    pub fn reveal(&self) -> Option<String> {
        match &self.credentials {
            Credentials::Missing => Some(self.bare.clone()),
            Credentials::Known(text) => Some(self.bare.replacen("://", &format!("://{text}@"), 1)),
            Credentials::Unreadable => None,
        }
    }
}

impl std::fmt::Display for WorkerUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.credentials {
            Credentials::Missing => f.write_str(&self.bare),
            Credentials::Known(_) | Credentials::Unreadable => {
                f.write_str(&self.bare.replacen("://", "://***@", 1))
            }
        }
    }
}

impl std::fmt::Debug for WorkerUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WorkerUrl({self})")
    }
}

/// What a worker can do, as it was last heard.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capabilities {
    /// Its node classes, ComfyUI's `/object_info`.
    pub object_info: Map<String, Value>,
    /// Its models by folder: file names with their path index.
    pub models: Map<String, Value>,
    /// ComfyUI's `/system_stats`.
    pub system: Value,
    /// Its templates of workflows by module.
    pub templates: Map<String, Value>,
    /// Its subgraph blueprints by id.
    pub subgraphs: Map<String, Value>,
}
