//! What is kept in a data folder: the public library, and the folder itself.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use comfy_cloud_server::DatabaseUrl;
use uuid::Uuid;

use super::{DataDir, Json};

#[derive(Debug, Subcommand)]
pub(crate) enum Public {
    /// Add files.
    #[command(after_help = "Example:\n  comfy-cloud public add sdxl.safetensors --tag models --tag checkpoints")]
    Add {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// A tag of theirs; may be repeated.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// The asset's name, for a single file; the file's own when left out.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// List the library.
    Ls {
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Take assets out of the library; what users minted from them stays.
    Rm {
        /// The assets' ids.
        #[arg(required = true)]
        ids: Vec<Uuid>,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum StoreCommand {
    /// Bring a data folder to the schema of this version, as `serve` does at its start; there is no way back but a
    /// backup. Makes the folder if there is none.
    #[command(after_help = "Example:\n  comfy-cloud store migrate --data-dir /srv/comfy-cloud")]
    Migrate {
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Copy everything to another folder, also while the server runs; a server can be started on the copy.
    ///
    /// What the folder has from an earlier backup is not copied again, and that backup is good until this one is.
    #[command(
        after_help = "Examples:\n  comfy-cloud store backup /mnt/backup/comfy-cloud\n  comfy-cloud serve --data-dir /mnt/backup/comfy-cloud"
    )]
    Backup {
        /// The folder that becomes the copy.
        target: PathBuf,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Hold bytes against rows, also while the server runs.
    #[command(after_help = "Examples:\n  comfy-cloud store check\n  comfy-cloud store check --deep --repair")]
    Check {
        /// Read every byte and hold it against its hash.
        #[arg(long)]
        deep: bool,
        /// Mend what can be mended.
        #[arg(long)]
        repair: bool,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}

/// Move a data folder's rows to an empty PostgreSQL database. The bytes stay in the folder, which belongs to the database from then on.
///
/// The server must be stopped. What was interrupted is run again, and ends the same; until it is done, the folder is as it was.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  comfy-cloud migrate --from /srv/comfy-cloud --to-database postgres://comfy:PASSWORD@db.example.org/comfy"
)]
pub(crate) struct Migrate {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) from: PathBuf,
    /// The database. Other users of the machine see what is typed here, and not the environment.
    #[arg(long, env = "COMFY_CLOUD_DATABASE", hide_env_values = true, value_name = "URL")]
    pub(crate) to_database: DatabaseUrl,
    #[command(flatten)]
    pub(crate) json: Json,
}
