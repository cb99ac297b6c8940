//! From a configuration to a server that answers, and back.

use std::fs::File;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use comfy_cloud_jobs::Jobs;
use comfy_cloud_store::{Settings, Store, private};
use dropshot::ConfigTls;
use openapi_runtime::{Server, ServerConfig};
use tokio_util::sync::CancellationToken;

use crate::api::Api;
use crate::config::Config;
use crate::fetch::{Downloader, Fetcher};
use crate::node_info::NodeInfoCache;
use crate::observe::Metrics;
use crate::public::PublicCache;
use crate::routes;
use crate::signing::Signer;
use crate::small_blobs::SmallBlobs;

/// How long requests for numbers in flight may take at shutdown.
const METRICS_PATIENCE: Duration = Duration::from_secs(1);

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another server uses the data folder.
    #[error("another server is using the data folder {0}; stop it, or give this one another folder with --data-dir")]
    InUse(String),
    /// The data folder or the catalogue cannot be used.
    #[error("cannot open the data folder {folder}")]
    Store {
        /// The folder.
        folder: String,
        /// Why not.
        #[source]
        source: comfy_cloud_store::Error,
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
    /// A setting of queue or workers is not possible.
    #[error("in the configuration of jobs: {0}")]
    Jobs(String),
    /// The TLS library cannot be set up.
    #[error("cannot set up fetching from other servers")]
    Fetcher(#[source] reqwest::Error),
    /// The address cannot be listened on.
    #[error("{0}")]
    Listen(String),
}

/// A server that answers.
pub struct Running {
    server: Server,
    /// Where only the numbers are, when they have an address of their own.
    metrics: Option<Server>,
    store: Arc<Store>,
    downloader: Downloader,
    jobs: Jobs,
    sweeper: tokio::task::JoinHandle<()>,
    stop: CancellationToken,
    shutdown_timeout: Duration,
    _in_use: File,
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

    /// Where its numbers are, when they have an address of their own.
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(Server::address)
    }

    /// Its store, for who administers it from the same process.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Stops accepting, finishes what is in flight within the configured time, and ends. Answers
    /// whether everything was finished.
    pub async fn stop(self) -> bool {
        self.stop.cancel();
        self.downloader.stop().await;
        self.jobs.stop().await;
        let finished = tokio::time::timeout(self.shutdown_timeout, self.server.close()).await;
        if let Some(metrics) = self.metrics {
            // Whoever reads the numbers can be cut off.
            let _ = tokio::time::timeout(METRICS_PATIENCE, metrics.close()).await;
        }
        if self.sweeper.await.is_err() {
            tracing::error!("the sweeper panicked");
        }
        matches!(finished, Ok(Ok(())))
    }
}

/// Starts a server.
///
/// # Errors
/// When its folder, its address or its configuration cannot be used.
pub async fn start(config: Config) -> Result<Running, StartError> {
    let folder = config.data_dir.clone();
    config.jobs.check().map_err(StartError::Jobs)?;
    let in_use = claim(&config)?;
    let settings = Settings {
        resolve_hashes: config.resolve_hashes,
        deletion_grace: TimeDelta::seconds(i64::from(config.deletion_grace_secs)),
        max_stored_bytes_per_user: config.max_stored_bytes_per_user,
        query_timeout: Duration::from_secs(config.query_timeout_secs.max(1)),
    };
    let opened = Store::open(&folder, settings).await;
    let store = Arc::new(opened.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?);
    let signer = Signer::new(store.secret());
    let fetcher = Fetcher::new(&config.fetch).map_err(StartError::Fetcher)?;
    let downloader = Downloader::new(Arc::clone(&store), fetcher.clone(), config.max_upload_size_bytes);
    let resumed = downloader.resume().await;
    resumed.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;
    Metrics::install();
    let jobs = Jobs::start(Arc::clone(&store), config.jobs.clone(), &config.workers).await;
    let jobs = jobs.map_err(|source| StartError::Store { folder: folder.display().to_string(), source })?;

    let listen = ServerConfig { listen: config.listen, tls: tls(&config)? };
    let metrics = config.metrics_listen.map(|listen| ServerConfig { listen, tls: None });
    let (interval, shutdown_timeout) =
        (Duration::from_secs(config.sweep_interval_secs.max(1)), Duration::from_secs(config.shutdown_timeout_secs));
    let stop = CancellationToken::new();
    let api = Arc::new(Api {
        store: Arc::clone(&store),
        signer,
        fetcher,
        downloader: downloader.clone(),
        jobs: jobs.clone(),
        node_info: NodeInfoCache::default(),
        small_blobs: SmallBlobs::default(),
        public: PublicCache::default(),
        stop: stop.clone(),
        image_slots: tokio::sync::Semaphore::new(2),
        config,
    });
    let server = routes::all(&api).start(listen).map_err(StartError::Listen)?;
    let metrics = metrics.map(|listen| routes::metrics_alone(&api).start(listen)).transpose().map_err(StartError::Listen)?;
    let sweeper = tokio::spawn(sweep(Arc::clone(&store), interval, stop.clone()));
    Ok(Running { server, metrics, store, downloader, jobs, sweeper, stop, shutdown_timeout, _in_use: in_use })
}

/// Marks the data folder as used; the system forgets the mark when this process ends.
fn claim(config: &Config) -> Result<File, StartError> {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    let io = |error: std::io::Error| match error.kind() {
        PermissionDenied | ReadOnlyFilesystem => {
            let source = comfy_cloud_store::Error::ReadOnly(Box::new(error));
            StartError::Store { folder: config.data_dir.display().to_string(), source }
        }
        _ => StartError::Io { what: "the server's lock", source: error },
    };
    private::create_folder(&config.data_dir).map_err(io)?;
    let path = config.data_dir.join("server.lock");
    let file = private::options().create(true).truncate(false).write(true).open(path).map_err(io)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(StartError::InUse(config.data_dir.display().to_string())),
        Err(std::fs::TryLockError::Error(error)) => Err(io(error)),
    }
}

fn tls(config: &Config) -> Result<Option<ConfigTls>, StartError> {
    match (&config.tls_cert, &config.tls_key) {
        (None, None) => Ok(None),
        (Some(cert_file), Some(key_file)) => Ok(Some(ConfigTls::AsFile { cert_file: cert_file.clone(), key_file: key_file.clone() })),
        _ => Err(StartError::HalfTls),
    }
}

async fn sweep(store: Arc<Store>, interval: Duration, stop: CancellationToken) {
    let removed = tokio::select! {
        removed = store.remove_unknown() => removed,
        () = stop.cancelled() => return,
    };
    match removed {
        Ok(0) => {}
        Ok(removed) => tracing::info!(removed, "removed blobs of uploads that were cut off before they were answered"),
        Err(error) => tracing::error!(%error, "cannot look for blobs that no row knows"),
    }
    loop {
        tokio::select! {
            () = tokio::time::sleep(interval) => {}
            () = stop.cancelled() => return,
        }
        match store.sweep().await {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "removed blobs that nobody refers to"),
            Err(error) => tracing::error!(%error, "cannot remove unreferenced blobs"),
        }
    }
}
