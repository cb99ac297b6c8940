//! This machine: where data is kept, where logs go.

use std::io::BufWriter;
use std::path::PathBuf;

use anyhow::Context;
use comfy_cloud_server::data_folder::Address;
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;

use crate::args::DataDir;

impl DataDir {
    /// The data folder.
    pub(crate) fn path(&self) -> anyhow::Result<PathBuf> {
        if let Some(path) = &self.data_dir {
            return Ok(path.clone());
        }
        let folders = directories::ProjectDirs::from("", "", "comfy-cloud")
            .context("this system has no home folder; give --data-dir")?;
        Ok(folders.data_dir().to_path_buf())
    }

    /// The database, where one is named.
    pub(crate) fn address(&self) -> anyhow::Result<Option<Address>> {
        self.database.as_ref().map(|url| url.address().map_err(anyhow::Error::msg)).transpose()
    }
}

/// How many lines may wait to be written before those who log wait as well.
const WAITING_LINES: usize = 8192;

/// Logs go to standard error: JSON where a machine reads them, text where a person does. A thread
/// of their own writes them, many at once when many come; what is left is written when the guard is
/// dropped.
pub(crate) fn start_logging(is_server: bool) -> WorkerGuard {
    let default = if is_server { "info,rmcp=warn" } else { "warn" };
    let filter =
        EnvFilter::try_from_env("COMFY_CLOUD_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let waiting = NonBlockingBuilder::default()
        .lossy(false)
        .buffered_lines_limit(WAITING_LINES)
        .thread_name("log");
    let (lines, guard) = waiting.finish(BufWriter::new(std::io::stderr()));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(lines);
    if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        logs.init()
    } else {
        logs.json().flatten_event(true).init()
    }
    guard
}
