//! What an operator can set, and what it is when nothing is set.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use comfy_cloud_app::ResolveHashes;
use comfy_cloud_jobs::JobsConfig;
use serde::Deserialize;
use url::Url;

use crate::data_folder::{BucketSettings, Redirect};

/// The configuration of a server; in a file as TOML, with these names.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where to show metrics, when it is not where everything else is.
    pub metrics_listen: Option<SocketAddr>,
    /// What who asks for metrics must show, as a bearer token.
    pub metrics_key: Option<String>,
    /// Where to keep everything.
    pub data_dir: PathBuf,
    /// The PostgreSQL database that has the rows, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`;
    /// they are in the data folder when it is not set.
    pub database: Option<DatabaseUrl>,
    /// The bucket that has the bytes, `s3://bucket/prefix`, `gs://…` or `az://…`; they are in the
    /// data folder when it is not set.
    pub blobs: Option<String>,
    /// How bytes in a bucket reach clients.
    pub blob_delivery: BlobDelivery,
    /// Where clients reach the bucket's endpoint, `https://s3.example.org`, when it is not where
    /// the server does.
    pub blob_public_endpoint: Option<String>,
    /// The address that clients reach the server by, when it is not the one they send in `Host`;
    /// with `base_path` at its end, where there is one.
    pub public_url: Option<String>,
    /// The path that everything is below, `/comfy`; empty for none.
    pub base_path: String,
    /// Listeners with ComfyUI's own paths.
    pub native: Vec<NativeConfig>,
    /// Whose content can be minted from a hash.
    pub resolve_hashes: ResolveHashes,
    /// The origins of web pages, each `scheme://host[:port]`, that may call this server from a
    /// browser; `*` is any.
    pub cors_origins: Vec<String>,
    /// The largest file that an upload may carry, in bytes.
    pub max_upload_size_bytes: u64,
    /// How many bytes the assets of a user may have together.
    pub max_stored_bytes_per_user: Option<u64>,
    /// The longest that a list or a search of a user may take, in seconds.
    pub query_timeout_secs: u64,
    /// For how long nothing of a request's body may come before it is given up, in seconds.
    pub body_timeout_secs: u64,
    /// How many bytes of a request's body must come a second, averaged over a minute.
    pub min_body_bytes_per_sec: u64,
    /// How long a signed URL works, in seconds.
    pub signed_url_ttl_secs: u64,
    /// How long a session lasts that a user began by logging in, in seconds.
    pub session_ttl_secs: u64,
    /// How long bytes stay that nobody refers to any more, in seconds.
    pub deletion_grace_secs: u32,
    /// How often such bytes are looked for, in seconds.
    pub sweep_interval_secs: u64,
    /// How long requests in flight may take to finish at shutdown, in seconds.
    pub shutdown_timeout_secs: u64,
    /// A certificate chain as PEM, to speak TLS; with `tls_key`.
    pub tls_cert: Option<PathBuf>,
    /// The certificate's key as PEM.
    pub tls_key: Option<PathBuf>,
    /// The addresses of ComfyUI workers.
    pub workers: Vec<Url>,
    /// Whether callers without a key see pictures of models and data of subgraphs, as a page's
    /// `<img>` needs it.
    pub anonymous_previews: bool,
    /// Queue and workers.
    pub jobs: JobsConfig,
    /// Fetching from other servers.
    pub fetch: FetchConfig,
    /// Connections, in number and time.
    pub connections: ConnectionsConfig,
    /// What requests may take, for one user and in all.
    pub limits: LimitsConfig,
}

/// How bytes in a bucket reach clients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BlobDelivery {
    /// Through this server.
    #[default]
    Proxy,
    /// Large ones from the endpoint itself, by signed addresses.
    Redirect,
}

/// A listener with ComfyUI's own paths, for tools that know neither `/api` nor keys.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NativeConfig {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The name of the user that it stands for; without one, callers show a key.
    pub user: Option<String>,
    /// A file with the password that opens it; needed where other machines reach it and it stands
    /// for a user.
    pub password_file: Option<PathBuf>,
    /// The password itself, from the environment; never in the file of the configuration.
    #[serde(skip)]
    pub password: Option<Password>,
}

/// Where a database is. It prints as nothing, since it may have a password.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// What it says.
    ///
    /// # Errors
    /// Why it says nothing that can be used.
    pub fn address(&self) -> Result<crate::data_folder::Address, String> {
        self.0.parse().map_err(|error| format!("`database`: {}", crate::error::chain(&error)))
    }
}

impl std::str::FromStr for DatabaseUrl {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseUrl(***)")
    }
}

/// The password of a listener. It prints as nothing.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// The fewest characters that a password has.
    const MIN_CHARS: usize = 8;

    /// Takes a password; blanks and line ends around it do not count.
    ///
    /// # Errors
    /// When it is too short.
    pub fn new(text: &str) -> Result<Self, String> {
        match text.trim() {
            text if text.chars().count() >= Self::MIN_CHARS => Ok(Self(text.to_owned())),
            _ => Err(format!("a password needs {} characters at least", Self::MIN_CHARS)),
        }
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(***)")
    }
}

impl NativeConfig {
    /// The password, from wherever it is.
    ///
    /// # Errors
    /// When its file cannot be used, or there is none and other machines reach the listener.
    pub(crate) fn password(&self) -> Result<Option<Password>, String> {
        let password = match &self.password_file {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|error| {
                    format!("`password_file`: cannot read {}: {error}", path.display())
                })?;
                Some(
                    Password::new(&text)
                        .map_err(|error| format!("`password_file`: {}: {error}", path.display()))?,
                )
            }
            None => self.password.clone(),
        };
        match &self.user {
            Some(user) if password.is_none() && !self.listen.ip().to_canonical().is_loopback() => {
                Err(format!(
                    "the native listener {} stands for {user} and is reachable from other machines, so it needs a password: give it a \
                 `password_file`, or leave the user out so that callers show a key",
                    self.listen
                ))
            }
            None if password.is_some() => Err(format!(
                "the native listener {} has a password and no user; callers show a key there",
                self.listen
            )),
            _ => Ok(password),
        }
    }
}

/// What connections may take.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConnectionsConfig {
    /// How many may be open; half of the descriptors that the process may have when it is not set.
    pub max: Option<usize>,
    /// How many may be open from one address; 0 is no bound.
    pub max_per_address: usize,
    /// How many one user may use at once, by requests in flight and websockets; 0 is an eighth of
    /// all.
    pub max_per_user: usize,
    /// Addresses of proxies: `max_per_address` does not bound them, and their `X-Forwarded-For` is
    /// believed.
    pub proxies: Vec<IpAddr>,
    /// How long a connection may take for its TLS handshake and the head of its first request, in
    /// seconds.
    pub head_timeout_secs: u64,
    /// How long a connection may stay open between requests, in seconds.
    pub idle_timeout_secs: u64,
    /// How long a client may take nothing of a response, in seconds.
    pub stall_timeout_secs: u64,
}

/// What requests may take. Beyond a bound a request waits, and is then answered with 429 or 503.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LimitsConfig {
    /// How many uploads of one user run at once.
    pub uploads_per_user: u32,
    /// How many uploads run at once.
    pub uploads: u32,
    /// What request bodies, parsed JSON, and responses of one user may each hold in memory, in
    /// bytes.
    pub memory_bytes_per_user: u64,
    /// What request bodies, parsed JSON, and responses may each hold in memory, in bytes.
    pub memory_bytes: u64,
    /// What decoded pictures may hold in memory, in bytes.
    pub picture_bytes: u64,
    /// How long a request waits for its turn, in seconds.
    pub wait_secs: u64,
    /// How many streams of events of one user are open at once.
    pub streams_per_user: u32,
    /// How many streams of events are open at once.
    pub streams: u32,
}

impl Default for ConnectionsConfig {
    fn default() -> Self {
        Self {
            max: None,
            max_per_address: 256,
            max_per_user: 0,
            proxies: vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()],
            head_timeout_secs: 10,
            idle_timeout_secs: 75,
            stall_timeout_secs: 60,
        }
    }
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self {
            uploads_per_user: 16,
            uploads: 128,
            memory_bytes_per_user: 128 << 20,
            memory_bytes: 256 << 20,
            picture_bytes: 1 << 30,
            // Clients made with common libraries give up a connection that takes nothing after 30
            // seconds.
            wait_secs: 25,
            streams_per_user: 256,
            streams: 16_384,
        }
    }
}

/// A hundred years, in seconds.
const LONGEST_SECS: u64 = 100 * 365 * 24 * 3600;

/// A year, in seconds: browsers keep no cookie longer.
const LONGEST_SESSION_SECS: u64 = 365 * 24 * 3600;

/// Where civitai.com keeps its files.
const CIVITAI_FILES: &str =
    "civitai-delivery-worker-prod.5ac0637cfd0766c97916cefa3764fbdf.r2.cloudflarestorage.com";

/// How the server fetches from others on behalf of its users.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FetchConfig {
    /// Hosts that background downloads may come from; their subdomains as well.
    pub download_hosts: Vec<String>,
    /// Hosts, each `name` or `name:port`, that may have a private or loopback address.
    pub private_hosts: Vec<String>,
    /// How many background downloads of one user run at once.
    pub downloads_per_user: usize,
    /// How many background downloads of all users run at once.
    pub downloads_at_once: usize,
    /// How many background downloads of one user may wait or run.
    pub max_queued_downloads_per_user: u32,
    /// The longest that a background download may run, in seconds.
    pub download_timeout_secs: u64,
    /// How long background downloads that ended can be asked for, in seconds.
    pub download_retention_secs: u32,
    /// The longest that one fetch within a request may take, in seconds.
    pub timeout_secs: u64,
    /// How many redirects are followed.
    pub max_redirects: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 8190).into(),
            metrics_listen: None,
            metrics_key: None,
            data_dir: PathBuf::from("comfy-cloud-data"),
            blobs: None,
            blob_delivery: BlobDelivery::Proxy,
            blob_public_endpoint: None,
            database: None,
            public_url: None,
            base_path: String::new(),
            native: Vec::new(),
            resolve_hashes: ResolveHashes::Visible,
            cors_origins: Vec::new(),
            max_upload_size_bytes: 64 << 30,
            max_stored_bytes_per_user: None,
            query_timeout_secs: 10,
            body_timeout_secs: 60,
            min_body_bytes_per_sec: 8 * 1024,
            signed_url_ttl_secs: 3600,
            session_ttl_secs: 7 * 24 * 3600,
            deletion_grace_secs: 3600,
            sweep_interval_secs: 60,
            shutdown_timeout_secs: 30,
            tls_cert: None,
            tls_key: None,
            workers: Vec::new(),
            anonymous_previews: true,
            jobs: JobsConfig::default(),
            fetch: FetchConfig::default(),
            connections: ConnectionsConfig::default(),
            limits: LimitsConfig::default(),
        }
    }
}

impl Default for FetchConfig {
    fn default() -> Self {
        Self {
            // With the hosts that those two redirect to.
            download_hosts: ["huggingface.co", "hf.co", "civitai.com", CIVITAI_FILES]
                .map(str::to_owned)
                .to_vec(),
            private_hosts: Vec::new(),
            downloads_per_user: 2,
            downloads_at_once: 8,
            max_queued_downloads_per_user: 100,
            download_timeout_secs: 24 * 3600,
            download_retention_secs: 30 * 24 * 3600,
            timeout_secs: 300,
            max_redirects: 5,
        }
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// The file is not a configuration.
    #[error("{path}: {message}")]
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and where.
        message: String,
    },
}

impl Config {
    /// Says what is wrong with it, beside what reading it has found.
    ///
    /// # Errors
    /// A time that no clock can hold.
    pub(crate) fn check(&self) -> Result<(), String> {
        let base = &self.base_path;
        let is_plain = |segment: &str| {
            let plain =
                segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
            plain && !matches!(segment, "" | "." | "..")
        };
        let is_path = base.starts_with('/') && base.split('/').skip(1).all(is_plain);
        if !base.is_empty() && !is_path {
            return Err(format!(
                "`base_path`: `{base}` is no path; write it like /comfy, without a slash at its end"
            ));
        }
        if let Some(url) = self
            .public_url
            .as_deref()
            .filter(|url| !url.trim_end_matches('/').ends_with(base.as_str()))
        {
            return Err(format!(
                "`public_url`: links to {url} would miss `base_path`; end it with {base}"
            ));
        }
        if self.blobs.is_none() && self.blob_delivery == BlobDelivery::Redirect {
            return Err(
                "`blob_delivery`: \"redirect\" is for bytes in a bucket, and `blobs` names none"
                    .to_owned(),
            );
        }
        if let Some(endpoint) = &self.blob_public_endpoint {
            if self.blob_delivery == BlobDelivery::Proxy {
                return Err("`blob_public_endpoint`: clients are sent there by `blob_delivery = \"redirect\"` only".to_owned());
            }
            if !Url::parse(endpoint).is_ok_and(|url| {
                matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none()
            }) {
                return Err(format!(
                    "`blob_public_endpoint`: `{endpoint}` is no address; write it like https://s3.example.org"
                ));
            }
        }
        if !(60..=LONGEST_SESSION_SECS).contains(&self.session_ttl_secs) {
            return Err(format!(
                "`session_ttl_secs`: a session lasts from a minute to a year (60 to {LONGEST_SESSION_SECS})"
            ));
        }
        match self.signed_url_ttl_secs {
            0 => Err("`signed_url_ttl_secs`: an address that works for no second is of no use; give it at least 1".to_owned()),
            secs if secs > LONGEST_SECS => Err(format!("`signed_url_ttl_secs`: {secs} is more than a hundred years ({LONGEST_SECS})")),
            _ => Ok(()),
        }
    }

    /// The bucket that has the bytes, where one is named.
    pub(crate) fn bucket(&self) -> Option<BucketSettings> {
        let redirect = match (self.blob_delivery, &self.blob_public_endpoint) {
            (BlobDelivery::Proxy, _) => Redirect::Never,
            (BlobDelivery::Redirect, None) => Redirect::SameEndpoint,
            (BlobDelivery::Redirect, Some(endpoint)) => {
                Redirect::Public(endpoint.trim_end_matches('/').to_owned())
            }
        };
        let url = self.blobs.as_ref()?.trim_end_matches('/').to_owned();
        Some(BucketSettings { url, largest_bytes: self.max_upload_size_bytes, redirect })
    }

    /// Reads a TOML file; what it leaves out is as in [`Config::default`].
    ///
    /// # Errors
    /// When it cannot be read, or has a value or a name that is not known.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| ConfigError::Read { path: path.to_path_buf(), source })?;
        toml::from_str(&text).map_err(|error| ConfigError::Parse {
            path: path.to_path_buf(),
            message: error.to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_sets_what_it_names_and_an_unknown_name_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("config.toml");
        std::fs::write(
            &path,
            "resolve_hashes = \"any\"\n[fetch]\ndownload_hosts = [\"a.example\"]\n",
        )
        .expect("written");
        let config = Config::read(&path).expect("valid");
        assert_eq!(
            (config.resolve_hashes, config.fetch.download_hosts.len(), config.listen.port()),
            (ResolveHashes::Any, 1, 8190)
        );
        std::fs::write(&path, "resolve_hash = \"any\"\n").expect("written");
        assert!(Config::read(&path).expect_err("unknown").to_string().contains("resolve_hash"));
    }
}
