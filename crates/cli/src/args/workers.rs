//! Workers, and whose they are.

use clap::{Args, Subcommand};
use comfy_cloud_domain::Group;
use url::Url;

use super::{DataDir, Json};

/// Whose a worker is.
#[derive(Clone, Debug, Args)]
#[group(multiple = false)]
pub(crate) struct WorkerAudience {
    /// One user's alone.
    #[arg(long = "for", value_name = "USER")]
    pub(crate) user: Option<String>,
    /// A group's (`users set --group`).
    #[arg(long = "for-group", value_name = "GROUP")]
    pub(crate) group: Option<Group>,
    /// Everybody's.
    #[arg(long = "for-everybody")]
    pub(crate) everybody: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Workers {
    /// Add a worker; everybody's, unless it is said whose.
    #[command(after_help = "Examples:
  comfy-cloud workers add http://gpu-2:8188 --name gpu-2
  comfy-cloud workers add http://gpu-2:8189 --name gpu-2-alice --for alice
  comfy-cloud workers add http://gpu-2:8190 --name gpu-2-lights --for-group lights")]
    Add {
        /// Its address.
        url: Url,
        /// What to call it; its host and port when left out.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[command(flatten)]
        audience: WorkerAudience,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// List the workers, and how they are.
    Ls {
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Say whose a worker is; a running server takes notice within a second.
    #[command(
        after_help = "Examples:\n  comfy-cloud workers set gpu-2 --for-group lights\n  comfy-cloud workers set gpu-2 --for-everybody"
    )]
    Set {
        /// Its name.
        name: String,
        #[command(flatten)]
        audience: WorkerAudience,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Give a worker no new jobs; those that it has run to their end.
    #[command(
        after_help = "Examples:\n  comfy-cloud workers drain gpu-2\n  comfy-cloud workers drain gpu-2 --undo"
    )]
    Drain {
        /// Its name.
        name: String,
        /// Give it jobs again.
        #[arg(long)]
        undo: bool,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Forget a worker; the jobs that it has run elsewhere.
    Rm {
        /// Its name.
        name: String,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}
