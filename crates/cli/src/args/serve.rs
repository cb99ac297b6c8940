//! How a server is started.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use url::Url;

use super::DataDir;

/// Run the server. On its first start it makes a user, a key that it prints once, and a public
/// library of one image.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  comfy-cloud serve
  comfy-cloud serve --listen 0.0.0.0:8190 --data-dir /srv/comfy-cloud
  comfy-cloud serve --worker http://127.0.0.1:8188 --worker http://gpu-2:8188
  comfy-cloud serve --config comfy-cloud.toml")]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) data_dir: DataDir,
    /// The bucket that has the bytes, s3://BUCKET/PREFIX, gs://... or az://...; the data folder has
    /// them when left out. Credentials and endpoint come from the environment (AWS_ACCESS_KEY_ID,
    /// AWS_ENDPOINT_URL, ...).
    #[arg(long, env = "COMFY_CLOUD_BLOBS", value_name = "URL")]
    pub(crate) blobs: Option<String>,
    /// The address to listen on; port 0 takes a free one. 127.0.0.1:8190 when left out.
    #[arg(long, env = "COMFY_CLOUD_LISTEN", value_name = "ADDR")]
    pub(crate) listen: Option<SocketAddr>,
    /// A configuration file (docs/configuration.md).
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The address of a ComfyUI that jobs run on; may be repeated. `comfy-cloud workers` adds more
    /// while the server runs.
    #[arg(long = "worker", value_name = "URL")]
    pub(crate) workers: Vec<Url>,
    /// The path that everything is below, for example /comfy.
    #[arg(long, env = "COMFY_CLOUD_BASE_PATH", value_name = "PATH")]
    pub(crate) base_path: Option<String>,
    /// Where to serve ComfyUI's own paths, without `/api` and keys, to the tools of a user: an
    /// address, or ADDR=USER; may be repeated. Without a user, callers show a key. Where other
    /// machines reach it, a password is needed.
    #[arg(long, value_name = "ADDR[=USER]")]
    pub(crate) native: Vec<NativeListener>,
    /// A file with the password of the native listeners, sent as HTTP basic or `?token=`; the
    /// environment's COMFY_CLOUD_NATIVE_PASSWORD when left out.
    #[arg(long, value_name = "FILE", requires = "native")]
    pub(crate) native_password_file: Option<PathBuf>,
}

/// An address, and the user that a listener there stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NativeListener {
    pub(crate) listen: SocketAddr,
    pub(crate) user: Option<String>,
}

impl std::str::FromStr for NativeListener {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (listen, user) =
            text.split_once('=').map_or((text, None), |(listen, user)| (listen, Some(user)));
        if user.is_some_and(|user| user.trim().is_empty()) {
            return Err("there is no user behind the `=`; leave it out for a listener where callers show a key".to_owned());
        }
        let listen = listen
            .parse()
            .map_err(|_| format!("`{listen}` is no address; write it like 127.0.0.1:8188"))?;
        Ok(Self { listen, user: user.map(str::to_owned) })
    }
}
