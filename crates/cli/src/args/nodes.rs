//! What a server's workers have: models and nodes; and all of it as tools for agents.

use clap::{Args, Subcommand};

use super::Remote;

#[derive(Debug, Args)]
pub(crate) struct Models {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: ModelCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ModelCommand {
    /// List models, and the workers that have them.
    Ls {
        /// Only those of this folder, `checkpoints` for example.
        folder: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Nodes {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: NodeCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum NodeCommand {
    /// List node classes.
    #[command(after_help = "Examples:
  comfy-cloud nodes ls sampler
  comfy-cloud nodes ls --blocked
  comfy-cloud nodes ls --risky")]
    Ls {
        /// Only those whose class, name or category contains this.
        contains: Option<String>,
        /// Only those with inputs that look like paths, which a node may open on the worker by
        /// itself.
        #[arg(long)]
        risky: bool,
        /// Only those that are refused to this user because the workers that have them are shared,
        /// with the reason.
        #[arg(long, conflicts_with = "risky")]
        blocked: bool,
    },
    /// Show a node class with its inputs and outputs.
    Show {
        /// The class, `KSampler` for example.
        class: String,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "An agent starts it by itself. For Claude Code, for example:
  claude mcp add comfy-cloud --env COMFY_CLOUD_BASE_URL=http://127.0.0.1:8190 --env COMFY_CLOUD_API_KEY=comfyui-... -- comfy-cloud mcp")]
pub(crate) struct Mcp {
    #[command(flatten)]
    pub(crate) remote: Remote,
}
