//! Assets on a server.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::Remote;

#[derive(Debug, Args)]
pub(crate) struct Assets {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: AssetCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AssetCommand {
    /// Upload files; bytes that the server has are not sent.
    #[command(after_help = "Example:\n  comfy-cloud assets upload *.png --tag input")]
    Upload {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// A tag of theirs; may be repeated. `input` when left out.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// The asset's name, for a single file; the file's own when left out.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// Mint an asset over bytes that the server has.
    #[command(
        after_help = "Example:\n  comfy-cloud assets from-hash blake3:<64 hex digits> --tag input --name cat.png"
    )]
    FromHash {
        /// `blake3:` or `sha256:` and 64 lower-case hex digits.
        hash: String,
        /// A tag; at least one.
        #[arg(long = "tag", value_name = "TAG", required = true)]
        tags: Vec<String>,
        /// The asset's name.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// List assets.
    #[command(
        after_help = "Example:\n  comfy-cloud assets ls --tag input --name cat --sort size --limit 20"
    )]
    Ls {
        /// Has this tag; may be repeated.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// Has not this tag; may be repeated.
        #[arg(long = "no-tag", value_name = "TAG")]
        no_tags: Vec<String>,
        /// Its name contains this.
        #[arg(long, value_name = "TEXT")]
        name: Option<String>,
        /// Its metadata matches this JSON object.
        #[arg(long, value_name = "JSON")]
        metadata: Option<String>,
        /// Order by name, created_at, updated_at, size or last_access_time.
        #[arg(long, value_name = "KEY")]
        sort: Option<String>,
        /// asc or desc.
        #[arg(long, value_name = "ORDER")]
        order: Option<String>,
        /// Leave the public library out.
        #[arg(long)]
        own: bool,
        /// How many at the most; all when left out.
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Show an asset.
    Show {
        /// Its id.
        id: Uuid,
    },
    /// Change an asset.
    #[command(
        after_help = "Example:\n  comfy-cloud assets update ID --name better.png --metadata '{\"seed\": 42}'"
    )]
    Update {
        /// Its id.
        id: Uuid,
        /// Its new name.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// A new tag in place of all old ones; may be repeated.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// Its new media type.
        #[arg(long, value_name = "TYPE")]
        mime_type: Option<String>,
        /// Its new metadata, a JSON object.
        #[arg(long, value_name = "JSON")]
        metadata: Option<String>,
        /// The asset that shows it.
        #[arg(long, value_name = "ID")]
        preview: Option<Uuid>,
    },
    /// Delete assets.
    Rm {
        /// Their ids.
        #[arg(required = true)]
        ids: Vec<Uuid>,
    },
    /// Add tags to an asset.
    Tag {
        /// Its id.
        id: Uuid,
        /// The tags.
        #[arg(required = true)]
        tags: Vec<String>,
    },
    /// Remove tags from an asset.
    Untag {
        /// Its id.
        id: Uuid,
        /// The tags.
        #[arg(required = true)]
        tags: Vec<String>,
    },
    /// List the tags in use.
    Tags {
        /// Begin with this.
        #[arg(long, value_name = "TEXT")]
        prefix: Option<String>,
    },
    /// Download an asset, verified; goes on where it stopped.
    #[command(after_help = "Example:\n  comfy-cloud assets download ID --out photos/")]
    Download {
        /// Its id.
        id: Uuid,
        /// A file, or a folder to put it in under its own name; the current one when left out.
        #[arg(long, short, value_name = "PATH")]
        out: Option<PathBuf>,
    },
    /// Whether the server has content that you may use: exit code 0 or 3.
    Exists {
        /// `blake3:` and 64 lower-case hex digits, or a file to hash.
        hash_or_file: String,
    },
}
