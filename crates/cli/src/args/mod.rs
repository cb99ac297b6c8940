//! What can be typed: the command, and what several of its parts share.

mod accounts;
mod assets;
mod jobs;
mod nodes;
mod serve;
mod store;
mod userdata;
mod workers;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use comfy_cloud_server::DatabaseUrl;

pub(crate) use accounts::{Keys, Users};
pub(crate) use assets::{AssetCommand, Assets};
pub(crate) use jobs::{JobCommand, Jobs, Queue, Run};
pub(crate) use nodes::{Mcp, ModelCommand, Models, NodeCommand, Nodes};
pub(crate) use serve::{NativeListener, Serve};
pub(crate) use store::{Migrate, Public, StoreCommand};
pub(crate) use userdata::{Userdata, UserdataCommand};
pub(crate) use workers::{WorkerAudience, Workers};

/// Your own Comfy Cloud: a server, its administration, and a client of it.
///
/// Exit codes: 0 done; 1 failed; 2 not understood; 3 there is no such thing; 4 not allowed (no
/// key, or not a good one).
#[derive(Debug, Parser)]
#[command(name = "comfy-cloud", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "Examples:
  comfy-cloud serve
  comfy-cloud users create alice && comfy-cloud keys create --user alice --name laptop
  export COMFY_CLOUD_BASE_URL=http://127.0.0.1:8190 COMFY_CLOUD_API_KEY=comfyui-...
  comfy-cloud assets upload photo.png --tag input
  comfy-cloud assets ls --tag input --json
  comfy-cloud run workflow.json --set 3.seed=42 --input 10.image=photo.png --out results/";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the server.
    Serve(Serve),
    /// Make and list users, in a data folder.
    Users {
        #[command(subcommand)]
        command: Users,
    },
    /// Make, list and revoke API keys, in a data folder.
    Keys {
        #[command(subcommand)]
        command: Keys,
    },
    /// Keep the public library that everybody may borrow from, in a data folder.
    Public {
        #[command(subcommand)]
        command: Public,
    },
    /// Look after a data folder.
    Store {
        #[command(subcommand)]
        command: StoreCommand,
    },
    Migrate(Migrate),
    /// List, add, drain and remove ComfyUI workers, in a data folder; a running server takes
    /// notice.
    Workers {
        #[command(subcommand)]
        command: Workers,
    },
    /// Upload, find, change and download assets on a server.
    Assets(Assets),
    /// Run a workflow on a server.
    Run(Run),
    /// Follow, find and cancel jobs on a server.
    Jobs(Jobs),
    /// Show what waits and runs on a server, and take it out.
    Queue(Queue),
    /// List, read and write your own files on a server.
    Userdata(Userdata),
    /// List the models that a server's workers have.
    Models(Models),
    /// List and show the nodes that a server's workers have.
    Nodes(Nodes),
    /// Give a local agent a server's tools (Model Context Protocol), over standard input and
    /// output.
    Mcp(Mcp),
    /// Print the contract (OpenAPI 3.0, YAML).
    Openapi,
    /// Print a script that completes this command in a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

/// Where everything is kept.
#[derive(Clone, Debug, Args)]
pub(crate) struct DataDir {
    /// The data folder; the platform's own place for it when left out.
    #[arg(long, env = "COMFY_CLOUD_DATA_DIR", value_name = "DIR", global = true)]
    pub(crate) data_dir: Option<PathBuf>,
    /// The PostgreSQL database that has the folder's rows,
    /// postgres://USER:PASSWORD@HOST:PORT/DATABASE; the folder itself has them when left out. Other
    /// users of the machine see what is typed here, and not the environment.
    #[arg(
        long,
        env = "COMFY_CLOUD_DATABASE",
        hide_env_values = true,
        value_name = "URL",
        global = true
    )]
    pub(crate) database: Option<DatabaseUrl>,
}

/// For programs rather than people.
#[derive(Clone, Debug, Args)]
pub(crate) struct Json {
    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// Which server, and as whom.
#[derive(Debug, Args)]
pub(crate) struct Remote {
    /// The server's address; http://127.0.0.1:8190 when left out.
    #[arg(long, env = "COMFY_CLOUD_BASE_URL", value_name = "URL", global = true)]
    pub(crate) base_url: Option<String>,
    /// Your key; better given in the environment, where other users of this machine cannot see it.
    #[arg(
        long,
        env = "COMFY_CLOUD_API_KEY",
        value_name = "KEY",
        hide_env_values = true,
        global = true
    )]
    pub(crate) api_key: Option<String>,
    #[command(flatten)]
    pub(crate) json: Json,
}
