//! This machine: where data is kept, where logs go.

use std::path::PathBuf;

use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::args::DataDir;

impl DataDir {
    /// The data folder.
    pub(crate) fn path(&self) -> anyhow::Result<PathBuf> {
        if let Some(path) = &self.data_dir {
            return Ok(path.clone());
        }
        let folders = directories::ProjectDirs::from("", "", "comfy-cloud").context("this system has no home folder; give --data-dir")?;
        Ok(folders.data_dir().to_path_buf())
    }
}

/// Logs go to standard error: JSON where a machine reads them, text where a person does.
pub(crate) fn start_logging(is_server: bool) {
    let default = if is_server { "info" } else { "warn" };
    let filter = EnvFilter::try_from_env("COMFY_CLOUD_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::IsTerminal::is_terminal(&std::io::stderr()) { logs.init() } else { logs.json().flatten_event(true).init() }
}
