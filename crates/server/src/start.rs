//! From a configuration to a server that runs, and back.

use std::fs::File;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use comfy_cloud_app::{Settings, Store};
use comfy_cloud_jobs::Jobs;
use comfy_cloud_ports::Limits;
use openapi_runtime::{Bounds, Budget, ConnectionLimits, Server, ServerConfig, TlsFiles};
use tokio_util::sync::CancellationToken;

use crate::api::Api;
use crate::config::{Config, DatabaseUrl, NativeConfig};
use crate::data_folder::{self, Elsewhere, OpenError, private};
use crate::fetch::{Downloader, Fetcher};
use crate::node_info::NodeInfoCache;
use crate::observe::Metrics;
use crate::public::PublicCache;
use crate::routes;
use crate::signing::Signer;
use crate::small_blobs::SmallBlobs;
use crate::thumbnails::Thumbnails;
use crate::watch::{self, Readiness};

/// How long requests for numbers in flight may take at shutdown.
const METRICS_PATIENCE: Duration = Duration::from_secs(1);
/// How many connections a native listener may have at the most: it has one user, whose tools share
/// it.
const NATIVE_CONNECTIONS: usize = 1024;
/// How many of a network, and of all, log in at once: each waits for a processor.
const LOGINS: Bounds = Bounds { each: 8, all: 64 };
/// How many pictures are converted at once: each keeps a processor busy.
const PICTURE_THREADS: usize = 2;
/// How often all that is stored is held against the rows, to find what crashes have left.
const BETWEEN_LOOKS: Duration = Duration::from_secs(24 * 3600);

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another server uses the data folder.
    #[error(
        "another server is using the data folder {0}; stop it, or give this one another folder with --data-dir"
    )]
    InUse(String),
    /// The data folder or the catalogue cannot be used.
    #[error("cannot open the data folder {folder}")]
    Store {
        /// The folder.
        folder: String,
        /// Why not.
        #[source]
        source: comfy_cloud_domain::Error,
    },
    /// A file of the data folder cannot be used.
    #[error("cannot use {what} in the data folder")]
    Io {
        /// Which.
        what: &'static str,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// Only one of certificate and key is given.
    #[error("`tls_cert` and `tls_key` belong together; one of them is missing")]
    HalfTls,
    /// A setting is not possible.
    #[error("in the configuration: {0}")]
    Setting(String),
    /// A setting of queue or workers is not possible.
    #[error("in the configuration of jobs: {0}")]
    Jobs(String),
    /// An origin of the configuration is none.
    #[error("in `cors_origins`: {0}")]
    Cors(String),
    /// The TLS library cannot be set up.
    #[error("cannot set up fetching from other servers")]
    Fetcher(#[source] reqwest::Error),
    /// The address cannot be listened on.
    #[error("{0}")]
    Listen(String),
}

/// A server that runs.
pub struct Running {
    server: Server,
    /// Where ComfyUI's own paths are.
    native: Vec<Server>,
    /// Where only the numbers are, when they have an address of their own.
    metrics: Option<Server>,
    store: Arc<Store>,
    downloader: Downloader,
    jobs: Jobs,
    sweeper: tokio::task::JoinHandle<()>,
    watchers: [tokio::task::JoinHandle<()>; 2],
    stop: CancellationToken,
    shutdown_timeout: Duration,
    _in_use: [Option<File>; 2],
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running").field("address", &self.address()).finish_non_exhaustive()
    }
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Where its native listeners are, in the order of the configuration.
    pub fn native_addresses(&self) -> Vec<SocketAddr> {
        self.native.iter().map(Server::address).collect()
    }

    /// Where its numbers are, when they have an address of their own.
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(Server::address)
    }

    /// Its store, for who administers it from the same process.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Stops accepting, finishes what is in flight within the configured time, and ends. Returns
    /// whether everything was finished; what was not is lost with the process, which the caller
    /// must end.
    pub async fn stop(self) -> bool {
        self.stop.cancel();
        let all = async {
            let swept = async {
                if self.sweeper.await.is_err() {
                    tracing::error!("the sweeper panicked");
                }
            };
            let metrics = async {
                if let Some(metrics) = self.metrics {
                    // Whoever reads the numbers can be cut off.
                    let _ = tokio::time::timeout(METRICS_PATIENCE, metrics.close()).await;
                }
            };
            let watched = async {
                for watcher in self.watchers {
                    if watcher.await.is_err() {
                        tracing::error!("a task that watches the store panicked");
                    }
                }
            };
            let native = futures::future::join_all(self.native.into_iter().map(Server::close));
            tokio::join!(
                self.downloader.stop(),
                self.jobs.stop(),
                self.server.close(),
                native,
                swept,
                watched,
                metrics
            );
        };
        tokio::time::timeout(self.shutdown_timeout, all).await.is_ok()
    }
}

/// Starts a server.
///
/// # Errors
/// When its folder, its address or its configuration cannot be used.
pub async fn start(config: Config) -> Result<Running, StartError> {
    let folder = config.data_dir.clone();
    config.jobs.check().map_err(StartError::Jobs)?;
    config.check().map_err(StartError::Setting)?;
    let in_use = claim(&config)?;
    let settings = Settings {
        resolve_hashes: config.resolve_hashes,
        deletion_grace: TimeDelta::seconds(i64::from(config.deletion_grace_secs)),
    };
    let limits = Limits {
        max_stored_bytes_per_user: config.max_stored_bytes_per_user,
        max_queued_downloads_per_user: config.fetch.max_queued_downloads_per_user,
        query_timeout: Duration::from_secs(config.query_timeout_secs.max(1)),
    };
    let database = config
        .database
        .as_ref()
        .map(DatabaseUrl::address)
        .transpose()
        .map_err(StartError::Setting)?;
    let elsewhere = Elsewhere { database, bucket: config.bucket() };
    let opened = data_folder::open(&folder, &elsewhere, limits, settings).await;
    let store = Arc::new(opened.map_err(|error| match (error, elsewhere.database) {
        (OpenError::Store(source), Some(address)) => StartError::Store {
            folder: format!("{} with the database {address} (`database`)", folder.display()),
            source,
        },
        (OpenError::Store(source), None) => {
            StartError::Store { folder: folder.display().to_string(), source }
        }
        // What an endpoint says has several lines.
        (other, _) => StartError::Setting(
            crate::error::chain(&other).split_whitespace().collect::<Vec<_>>().join(" "),
        ),
    })?);
    // The folder's lock says that there is no other.
    let served = store.serve_as("server").await;
    served.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;
    let secret = store
        .secret()
        .map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;
    let signer = Signer::new(secret);
    let fetcher = Fetcher::new(&config.fetch).map_err(StartError::Fetcher)?;
    let parts = folder.join("downloads");
    let downloader = Downloader::new(
        Arc::clone(&store),
        parts,
        fetcher.clone(),
        config.max_upload_size_bytes,
        &config.fetch,
    );
    let resumed = downloader.resume().await;
    resumed.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;
    Metrics::install();
    let jobs = Jobs::start(Arc::clone(&store), config.jobs.clone(), &config.workers).await;
    let jobs =
        jobs.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;

    let listen = ServerConfig {
        listen: config.listen,
        tls: tls(&config)?,
        connections: connections(&config),
    };
    let metrics = config.metrics_listen.map(ServerConfig::new);
    let native = native(&config, &store).await?;
    let (interval, shutdown_timeout) = (
        Duration::from_secs(config.sweep_interval_secs.max(1)),
        Duration::from_secs(config.shutdown_timeout_secs),
    );
    let stop = CancellationToken::new();
    let readiness = Readiness::new();
    let (access_changes, access) = tokio::sync::watch::channel(0);
    let download_retention = TimeDelta::seconds(i64::from(config.fetch.download_retention_secs));
    let (limits, patience) = (config.limits.clone(), Duration::from_secs(config.limits.wait_secs));
    let picture_kib = u32::try_from(limits.picture_bytes / 1024).unwrap_or(u32::MAX);
    // The largest picture takes nearly all; two of one user follow each other, and others' go
    // between.
    let pictures = Bounds { each: picture_kib, all: picture_kib };
    let api = Arc::new(Api {
        store: Arc::clone(&store),
        signer,
        fetcher,
        downloader: downloader.clone(),
        jobs: jobs.clone(),
        node_info: NodeInfoCache::default(),
        small_blobs: SmallBlobs::default(),
        public: PublicCache::default(),
        readiness: Arc::clone(&readiness),
        access,
        thumbnails: Thumbnails::default(),
        stop: stop.clone(),
        uploads: Budget::new(
            "uploads",
            Bounds { each: limits.uploads_per_user, all: limits.uploads },
            patience,
        ),
        logins: Budget::new("logins", LOGINS, patience),
        // One that has no place is told so at once: those that are open stay so for long.
        streams: Budget::new(
            "streams",
            Bounds { each: limits.streams_per_user, all: limits.streams },
            Duration::ZERO,
        ),
        pictures: Budget::new("bytes of decoded pictures", pictures, patience),
        picture_threads: tokio::sync::Semaphore::new(PICTURE_THREADS),
        config,
    });
    let memory = routes::memory(&api.config);
    let server = routes::main_site(&api, &memory)
        .map_err(StartError::Cors)?
        .start(listen)
        .map_err(StartError::Listen)?;
    let native = native.into_iter().map(|(listener, listen)| {
        let site = routes::native_site(&api, &listener, &memory).map_err(StartError::Setting)?;
        site.start(listen).map_err(StartError::Listen)
    });
    let native = native.collect::<Result<Vec<_>, _>>()?;
    let metrics = metrics
        .map(|listen| routes::metrics_alone(&api).start(listen))
        .transpose()
        .map_err(StartError::Listen)?;
    let watchers = [
        tokio::spawn(Arc::clone(&readiness).keep(Arc::clone(&store), stop.clone())),
        tokio::spawn(watch::access(
            Arc::clone(&store),
            jobs.clone(),
            downloader.clone(),
            access_changes,
            stop.clone(),
        )),
    ];
    let sweeper =
        tokio::spawn(sweep(Arc::clone(&store), interval, download_retention, stop.clone()));
    Ok(Running {
        server,
        native,
        metrics,
        store,
        downloader,
        jobs,
        sweeper,
        watchers,
        stop,
        shutdown_timeout,
        _in_use: in_use,
    })
}

/// Marks the data folder as used; the system forgets the marks when this process ends. The folder
/// itself is marked too, where its file system can: somebody may remove the file.
fn claim(config: &Config) -> Result<[Option<File>; 2], StartError> {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    let io = |error: std::io::Error| match error.kind() {
        PermissionDenied | ReadOnlyFilesystem => {
            let source = comfy_cloud_domain::Error::ReadOnly(Box::new(error));
            StartError::Store { folder: config.data_dir.display().to_string(), source }
        }
        _ => StartError::Io { what: "the server's lock", source: error },
    };
    private::create_folder(&config.data_dir).map_err(io)?;
    let path = config.data_dir.join("server.lock");
    let file =
        private::options().create(true).truncate(false).write(true).open(path).map_err(io)?;
    let in_use = || StartError::InUse(config.data_dir.display().to_string());
    match file.try_lock() {
        Ok(()) => {}
        Err(std::fs::TryLockError::WouldBlock) => return Err(in_use()),
        Err(std::fs::TryLockError::Error(error)) => return Err(io(error)),
    }
    let folder = File::open(&config.data_dir).map_err(io)?;
    let folder = match folder.try_lock() {
        Ok(()) => Some(folder),
        Err(std::fs::TryLockError::WouldBlock) => return Err(in_use()),
        Err(std::fs::TryLockError::Error(error)) => {
            tracing::debug!(%error, "the file system cannot lock folders; the lock is the file server.lock alone");
            None
        }
    };
    Ok([Some(file), folder])
}

/// The native listeners and where they listen. One whose user is unknown is a mistake, unless
/// nobody is there yet: the first user is made when the server runs.
async fn native(
    config: &Config,
    store: &Store,
) -> Result<Vec<(NativeConfig, ServerConfig)>, StartError> {
    if config.native.is_empty() {
        return Ok(Vec::new());
    }
    let users = store.user_names().await;
    let users = users.map_err(|source| StartError::Store {
        folder: config.data_dir.display().to_string(),
        source,
    })?;
    let mut listeners = Vec::new();
    for listener in &config.native {
        listener.password().map_err(StartError::Setting)?;
        if let Some(user) = listener
            .user
            .as_ref()
            .filter(|user| !users.is_empty() && !users.values().any(|known| known == *user))
        {
            let listen = listener.listen;
            return Err(StartError::Setting(format!(
                "the native listener {listen} stands for `{user}`, and there is no such user"
            )));
        }
        let limits = connections(config);
        let total = limits.total.min(NATIVE_CONNECTIONS);
        // Where it stands for a user there is nobody else.
        let per_caller = if listener.user.is_some() { total } else { limits.per_caller };
        let connections = ConnectionLimits { total, per_caller, ..limits };
        listeners.push((
            listener.clone(),
            ServerConfig { listen: listener.listen, tls: tls(config)?, connections },
        ));
    }
    Ok(listeners)
}

fn tls(config: &Config) -> Result<Option<TlsFiles>, StartError> {
    match (&config.tls_cert, &config.tls_key) {
        (None, None) => Ok(None),
        (Some(certificates), Some(key)) => {
            Ok(Some(TlsFiles { certificates: certificates.clone(), key: key.clone() }))
        }
        _ => Err(StartError::HalfTls),
    }
}

fn connections(config: &Config) -> ConnectionLimits {
    let config = &config.connections;
    let secs = |secs: u64| Duration::from_secs(secs.max(1));
    ConnectionLimits {
        total: config.max.unwrap_or(ConnectionLimits::default().total).max(1),
        per_address: config.max_per_address,
        per_caller: config.max_per_user,
        proxies: config.proxies.clone(),
        head_timeout: secs(config.head_timeout_secs),
        idle_timeout: secs(config.idle_timeout_secs),
        stall_timeout: secs(config.stall_timeout_secs),
    }
}

async fn sweep(
    store: Arc<Store>,
    interval: Duration,
    download_retention: TimeDelta,
    stop: CancellationToken,
) {
    let mut looked = Instant::now();
    let removed = tokio::select! {
        removed = store.remove_unknown() => removed,
        () = stop.cancelled() => return,
    };
    note_unknown(removed);
    loop {
        tokio::select! {
            () = tokio::time::sleep(interval) => {}
            () = store.sweep_due() => {}
            () = stop.cancelled() => return,
        }
        match store.forget_downloads(download_retention).await {
            Ok(0) => {}
            Ok(forgotten) => tracing::info!(forgotten, "forgot background downloads that ended"),
            Err(error) => tracing::error!(
                error = crate::error::chain(&error),
                "failed to forget background downloads that ended"
            ),
        }
        let expired = tokio::select! {
            expired = store.expire_assets() => expired,
            () = stop.cancelled() => return,
        };
        match expired {
            Ok(0) => {}
            Ok(expired) => tracing::info!(expired, "removed assets whose time was over"),
            Err(error) => tracing::error!(
                error = crate::error::chain(&error),
                "failed to remove assets whose time is over"
            ),
        }
        let swept = tokio::select! {
            swept = store.sweep() => swept,
            () = stop.cancelled() => return,
        };
        match swept {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "removed blobs that nobody refers to"),
            Err(error) => tracing::error!(
                error = crate::error::chain(&error),
                "cannot remove unreferenced blobs"
            ),
        }
        let is_due = looked.elapsed() > BETWEEN_LOOKS;
        let removed = tokio::select! {
            removed = async { if is_due { store.remove_unknown().await } else { store.remove_left_behind().await } } => removed,
            () = stop.cancelled() => return,
        };
        if is_due && removed.is_ok() {
            looked = Instant::now();
        }
        note_unknown(removed);
    }
}

fn note_unknown(removed: comfy_cloud_domain::Result<usize>) {
    match removed {
        Ok(0) => {}
        Ok(removed) => tracing::info!(
            removed,
            "removed blobs of uploads that were cut off before they were answered"
        ),
        Err(error) => tracing::error!(
            error = crate::error::chain(&error),
            "cannot look for blobs that no row knows"
        ),
    }
}
