//! Tables for people, JSON for programs, bars while it lasts, and codes at the end.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use comfy_cloud_client::{Error as ClientError, Progress};
use comfy_table::{Table, presets};
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use serde_json::Value;

/// There is no such thing.
pub(crate) const NOT_FOUND: u8 = 3;
/// No key, or not a good one.
const DENIED: u8 = 4;

/// The exit code of a failure.
pub(crate) fn exit_code(error: &anyhow::Error) -> ExitCode {
    let status = error
        .downcast_ref::<ClientError>()
        .and_then(ClientError::status)
        .map(|status| status.as_u16());
    let store = error.downcast_ref::<comfy_cloud_domain::Error>();
    match (status, store) {
        (Some(404), _) | (_, Some(comfy_cloud_domain::Error::NotFound(_))) => {
            ExitCode::from(NOT_FOUND)
        }
        (Some(401 | 403), _) => ExitCode::from(DENIED),
        _ => ExitCode::FAILURE,
    }
}

/// Why something could not be printed, the first time.
static FAILURE: Mutex<Option<io::Error>> = Mutex::new(None);

/// Prints a line. A reader who has seen enough and gone away is no failure; any other is kept for
/// [`require_printed`].
pub(crate) fn say(text: impl Display) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = writeln!(stdout, "{text}").and_then(|()| stdout.flush())
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        FAILURE.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }
}

/// Whether all that was said so far has been printed.
///
/// # Errors
/// Why something was not: a full disk, for example.
pub(crate) fn require_printed() -> anyhow::Result<()> {
    match FAILURE.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(error) => Err(error).context("cannot write to standard output"),
        None => Ok(()),
    }
}

/// Prints a value as JSON.
pub(crate) fn json(value: &Value) {
    say(format_args!("{value:#}"));
}

/// Prints rows under a header; of no rows only a word.
pub(crate) fn table(header: &[&str], rows: Vec<Vec<String>>) {
    if rows.is_empty() {
        say("none");
        return;
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    table.add_rows(rows);
    say(table);
}

/// A size for people.
pub(crate) fn size(bytes: i64) -> String {
    HumanBytes(bytes.unsigned_abs()).to_string()
}

/// A bar for bytes, where somebody looks.
pub(crate) struct Bar(Option<ProgressBar>);

impl Bar {
    pub(crate) fn bytes(total: u64, what: &str, quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new(total).with_message(what.to_owned());
        let style = ProgressStyle::with_template(
            "{msg:30!} {bar:30} {bytes:>10}/{total_bytes:10} {bytes_per_sec:>12} {eta:>6}",
        );
        Self(Some(style.map_or(bar.clone(), |style| bar.with_style(style))))
    }

    /// A bar for what is counted one by one.
    pub(crate) fn count(what: &str, quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new(0).with_message(what.to_owned());
        let style = ProgressStyle::with_template(
            "{msg:30!} {bar:30} {human_pos:>12}/{human_len:12} {per_sec:>12} {eta:>6}",
        );
        Self(Some(style.map_or(bar.clone(), |style| bar.with_style(style))))
    }

    pub(crate) fn progress(&self) -> Option<Progress> {
        let bar = self.0.clone()?;
        Some(Arc::new(move |bytes| bar.inc(bytes)))
    }

    pub(crate) fn set(&self, done: u64) {
        if let Some(bar) = &self.0 {
            bar.set_position(done);
        }
    }

    pub(crate) fn set_of(&self, done: usize, total: usize) {
        if let Some(bar) = &self.0 {
            bar.set_length(total as u64);
            bar.set_position(done as u64);
        }
    }

    pub(crate) fn finish(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}
