//! What is kept in a data folder: the public library, and the folder itself.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use comfy_cloud_server::DatabaseUrl;
use uuid::Uuid;

use super::{DataDir, Json};

#[derive(Debug, Subcommand)]
pub(crate) enum Public {
    /// Add files.
    #[command(
        after_help = "Example:\n  comfy-cloud public add sdxl.safetensors --tag models --tag checkpoints"
    )]
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
    /// Bring a data folder to the schema of this version, as `serve` does at its start; there is no
    /// way back but a backup. Creates the folder if it does not exist.
    #[command(after_help = "Example:\n  comfy-cloud store migrate --data-dir /srv/comfy-cloud")]
    Migrate {
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Copy everything to another folder, also while the server runs; a server can be started on
    /// the copy.
    ///
    /// What the folder has from an earlier backup is not copied again, and that backup is good
    /// until this one is.
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
    #[command(
        after_help = "Examples:\n  comfy-cloud store check\n  comfy-cloud store check --deep --repair"
    )]
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

/// Move a data folder's rows to an empty PostgreSQL database and its bytes to a bucket, or both
/// back into the folder.
///
/// The server must be stopped for the rows, and for the end of moving bytes; while it runs, bytes
/// are copied ahead. What was interrupted is run again, and ends the same; until it is done,
/// everything is used where it was.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  comfy-cloud migrate --from /srv/comfy-cloud --to-database postgres://comfy:PASSWORD@db.example.org/comfy
  comfy-cloud migrate --from /srv/comfy-cloud --to-blobs s3://bucket/prefix
  comfy-cloud migrate --to /srv/comfy-cloud --database postgres://comfy:PASSWORD@db.example.org/comfy")]
pub(crate) struct Migrate {
    /// The data folder.
    #[arg(long, value_name = "DIR", required_unless_present = "to")]
    pub(crate) from: Option<PathBuf>,
    /// The database that has the folder's rows now; the folder itself has them when left out. Other
    /// users of the machine see what is typed here, and not the environment.
    #[arg(long, env = "COMFY_CLOUD_DATABASE", hide_env_values = true, value_name = "URL")]
    pub(crate) database: Option<DatabaseUrl>,
    /// The database to move the rows to.
    #[arg(long, env = "COMFY_CLOUD_TO_DATABASE", hide_env_values = true, value_name = "URL")]
    pub(crate) to_database: Option<DatabaseUrl>,
    /// The bucket to move the bytes to, s3://BUCKET/PREFIX, gs://... or az://...; credentials and
    /// endpoint come from the environment, as with `serve`.
    #[arg(long, value_name = "URL")]
    pub(crate) to_blobs: Option<String>,
    /// The data folder to bring everything back into that belongs to it: rows from --database,
    /// bytes from its bucket.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["from", "to_blobs"])]
    pub(crate) to: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) json: Json,
}
