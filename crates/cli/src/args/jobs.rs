//! Jobs on a server: run, follow, cancel.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::Remote;

/// Run a workflow, wait for it, and fetch what it made. Ctrl-C stops waiting, not the job.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  comfy-cloud run workflow.json --out results/
  comfy-cloud run workflow.json --set 3.seed=42 --set '6.text=a red fox' --input 10.image=photo.png --watch
  comfy-cloud run workflow.json --detach --json")]
pub(crate) struct Run {
    #[command(flatten)]
    pub(crate) remote: Remote,
    /// The workflow, in API format (in ComfyUI: Workflow > Export (API)).
    pub(crate) workflow: PathBuf,
    /// An input in place of the workflow's own, as JSON or, where it is none, as text; may be
    /// repeated.
    #[arg(long, value_name = "NODE.INPUT=VALUE")]
    pub(crate) set: Vec<String>,
    /// A local file as an input; its bytes are sent only if the server lacks them; may be repeated.
    #[arg(long, value_name = "NODE.INPUT=FILE")]
    pub(crate) input: Vec<String>,
    /// A folder for what is made; nothing is fetched when left out.
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Show what happens node by node, also where no terminal is.
    #[arg(long, conflicts_with = "detach")]
    pub(crate) watch: bool,
    /// Only submit, and print the job's id.
    #[arg(long, conflicts_with = "out")]
    pub(crate) detach: bool,
    /// A name for what is run, to find its jobs by.
    #[arg(long, value_name = "ID")]
    pub(crate) workflow_id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Jobs {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: JobCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum JobCommand {
    /// List jobs, the newest first.
    #[command(after_help = "Example:\n  comfy-cloud jobs ls --status pending,in_progress")]
    Ls {
        /// Only these states, separated by commas: pending, in_progress, completed, failed,
        /// cancelled.
        #[arg(long, value_name = "STATUS")]
        status: Option<String>,
        /// Only jobs of this workflow.
        #[arg(long, value_name = "ID")]
        workflow_id: Option<String>,
        /// How many at the most.
        #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=1000))]
        limit: u64,
    },
    /// Show a job, with what it made and why it failed.
    Show {
        /// Its id.
        id: Uuid,
        /// A folder to fetch what it made into.
        #[arg(long, short, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Cancel jobs, at whatever stage they are.
    Cancel {
        /// Their ids.
        #[arg(required = true)]
        ids: Vec<Uuid>,
    },
    /// What happened to a job; follows it while it runs.
    Logs {
        /// Its id.
        id: Uuid,
    },
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  comfy-cloud queue\n  comfy-cloud queue --clear\n  comfy-cloud queue --interrupt"
)]
pub(crate) struct Queue {
    #[command(flatten)]
    pub(crate) remote: Remote,
    /// Cancel everything that waits.
    #[arg(long)]
    pub(crate) clear: bool,
    /// Cancel everything that runs.
    #[arg(long)]
    pub(crate) interrupt: bool,
}
