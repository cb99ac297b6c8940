//! The way into a store: bytes and rows together, in the right order.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use chrono::TimeDelta;
use comfy_cloud_domain::{Authority, Download, Error, Job, Principal, Result, Secret};
use comfy_cloud_ports::blobs::BlobStore;
use comfy_cloud_ports::catalogue::{BlobIndex, Catalogue, Jobs, Workers};
use comfy_cloud_ports::job_queue::JobQueue;
use comfy_cloud_ports::{Clock, Engine, SystemClock};
use tokio::sync::Notify;

use crate::leases::Leases;
use crate::room::Rooms;
use crate::sessions::Passwords;
use crate::settings::Locks;

/// Exposes methods of the catalogue that are use cases as they are, under their own names.
macro_rules! expose {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),* $(,)?) -> $returned:ty;)*) => {
        impl $crate::Store {$(
            $(#[$doc])*
            ///
            /// # Errors
            /// As the method of the same name of [`comfy_cloud_ports::catalogue`].
            pub async fn $name(&self, $($argument: $type),*) -> comfy_cloud_domain::Result<$returned> {
                self.catalogue.$name($($argument),*).await
            }
        )*}
    };
}
pub(crate) use expose;

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

/// How a store behaves, beside the limits that its catalogue was opened with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whose content can be minted from a hash.
    pub resolve_hashes: ResolveHashes,
    /// How long bytes stay that nobody refers to any more.
    pub deletion_grace: TimeDelta,
}

impl Default for Settings {
    fn default() -> Self {
        Self { resolve_hashes: ResolveHashes::Visible, deletion_grace: TimeDelta::hours(1) }
    }
}

/// Blobs and their catalogue.
pub struct Store {
    pub(crate) catalogue: Arc<dyn Catalogue>,
    pub(crate) blobs: Arc<dyn BlobStore>,
    /// The part of the catalogue that says where bytes are.
    pub(crate) index: Arc<dyn BlobIndex>,
    pub(crate) leases: Leases,
    /// What was stored since a sweep was due last.
    pub(crate) unswept_bytes: AtomicU64,
    pub(crate) sweep_due: Notify,
    pub(crate) rooms: Arc<Rooms>,
    pub(crate) authority: Authority,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) settings: Settings,
    pub(crate) setting_locks: Locks,
    pub(crate) passwords: Passwords,
    /// None where something is administered that was never served.
    secret: Option<Secret>,
    folder: PathBuf,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("folder", &self.folder)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// A store on a backend that was opened.
    pub fn new(engine: Engine, settings: Settings) -> Self {
        let Engine { catalogue, blobs, secret, folder, limits } = engine;
        let rooms = Rooms::new(limits.max_stored_bytes_per_user);
        let setting_locks = Locks::default();
        let index: Arc<dyn BlobIndex> = Arc::clone(&catalogue) as _;
        Self {
            catalogue,
            blobs,
            leases: Leases::new(Arc::clone(&index)),
            index,
            unswept_bytes: AtomicU64::new(0),
            sweep_due: Notify::new(),
            rooms,
            authority: Authority::over_an_open_store(),
            clock: Arc::new(SystemClock),
            settings,
            setting_locks,
            passwords: Passwords::default(),
            secret,
            folder,
        }
    }

    /// The store by another clock than the system's.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The rows of everybody's jobs. For dispatch alone, which moves them; `cargo xtask deps` holds
    /// the others to that.
    pub fn job_port(&self) -> &dyn Jobs {
        &*self.catalogue
    }

    /// The queue of everybody's jobs, for dispatch alone, as [`Self::job_port`].
    pub fn job_queue(&self) -> &dyn JobQueue {
        &*self.catalogue
    }

    /// The rows of workers, as dispatch keeps them up to date; for it alone, as [`Self::job_port`].
    pub fn worker_port(&self) -> &dyn Workers {
        &*self.catalogue
    }

    /// The secret of the data folder. One that was opened to be served has it.
    ///
    /// # Errors
    /// When a folder is administered that has none.
    pub fn secret(&self) -> Result<&Secret> {
        let missing =
            || Error::io("read the secret signing.key")(std::io::ErrorKind::NotFound.into());
        self.secret.as_ref().ok_or_else(missing)
    }

    /// The data folder, for files that are not blobs.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The principal that keeps the public library; who can open the data folder may be it.
    pub fn librarian(&self) -> Principal {
        self.authority.librarian()
    }

    /// The user of a download, to go on with it after a restart.
    pub fn principal_of(&self, download: &Download) -> Principal {
        self.authority.on_behalf_of(download.user)
    }

    /// The user of a job, to run it.
    pub fn principal_of_job(&self, job: &Job) -> Principal {
        self.authority.on_behalf_of(job.user)
    }
}

#[cfg(test)]
mod interleavings;
