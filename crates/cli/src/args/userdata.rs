//! A user's own files on a server.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Remote;

#[derive(Debug, Args)]
pub(crate) struct Userdata {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: UserdataCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserdataCommand {
    /// List files.
    Ls {
        /// The folder; everything when left out.
        #[arg(default_value = "")]
        folder: String,
    },
    /// Read a file.
    #[command(
        after_help = "Example:\n  comfy-cloud userdata get workflows/fox.json --out fox.json"
    )]
    Get {
        /// Its path.
        path: String,
        /// Where to write it; to standard output when left out.
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Write a file.
    #[command(after_help = "Example:\n  comfy-cloud userdata put fox.json workflows/fox.json")]
    Put {
        /// The local file.
        file: PathBuf,
        /// Its path on the server; the file's name when left out.
        path: Option<String>,
        /// Fail when it is there.
        #[arg(long)]
        keep: bool,
    },
    /// Delete a file.
    Rm {
        /// Its path.
        path: String,
    },
}
