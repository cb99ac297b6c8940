//! What can be typed.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use comfy_cloud_domain::Group;
use comfy_cloud_server::DatabaseUrl;
use url::Url;
use uuid::Uuid;

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
    /// List, add, drain and remove ComfyUI workers, in a data folder; a running server takes notice.
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
    /// The PostgreSQL database that has the folder's rows, postgres://USER:PASSWORD@HOST:PORT/DATABASE; the folder itself has
    /// them when left out. Other users of the machine see what is typed here, and not the environment.
    #[arg(long, env = "COMFY_CLOUD_DATABASE", hide_env_values = true, value_name = "URL", global = true)]
    pub(crate) database: Option<DatabaseUrl>,
}

/// For programs rather than people.
#[derive(Clone, Debug, Args)]
pub(crate) struct Json {
    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// Run the server. On its first start it makes a user, a key that it prints once, and a public
/// library of one image.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  comfy-cloud serve
  comfy-cloud serve --listen 0.0.0.0:8190 --data-dir /srv/comfy-cloud
  comfy-cloud serve --worker http://127.0.0.1:8188 --worker http://gpu-2:8188
  comfy-cloud serve --config comfy-cloud.toml")]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) data_dir: DataDir,
    /// The address to listen on; port 0 takes a free one. 127.0.0.1:8190 when left out.
    #[arg(long, env = "COMFY_CLOUD_LISTEN", value_name = "ADDR")]
    pub(crate) listen: Option<SocketAddr>,
    /// A configuration file (docs/configuration.md).
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The address of a ComfyUI that jobs run on; may be repeated. `comfy-cloud workers` adds more
    /// while the server runs.
    #[arg(long = "worker", value_name = "URL")]
    pub(crate) workers: Vec<Url>,
    /// The path that everything is below, for example /comfy.
    #[arg(long, env = "COMFY_CLOUD_BASE_PATH", value_name = "PATH")]
    pub(crate) base_path: Option<String>,
    /// Where to serve ComfyUI's own paths, without `/api` and keys, to the tools of a user: an address, or ADDR=USER;
    /// may be repeated. Without a user, callers show a key. Where other machines reach it, a password is needed.
    #[arg(long, value_name = "ADDR[=USER]")]
    pub(crate) native: Vec<NativeListener>,
    /// A file with the password of the native listeners, sent as HTTP basic or `?token=`; the environment's
    /// COMFY_CLOUD_NATIVE_PASSWORD when left out.
    #[arg(long, value_name = "FILE", requires = "native")]
    pub(crate) native_password_file: Option<PathBuf>,
}

/// An address, and the user that a listener there stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NativeListener {
    pub(crate) listen: SocketAddr,
    pub(crate) user: Option<String>,
}

impl std::str::FromStr for NativeListener {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (listen, user) = text.split_once('=').map_or((text, None), |(listen, user)| (listen, Some(user)));
        if user.is_some_and(|user| user.trim().is_empty()) {
            return Err("there is no user behind the `=`; leave it out for a listener where callers show a key".to_owned());
        }
        let listen = listen.parse().map_err(|_| format!("`{listen}` is no address; write it like 127.0.0.1:8188"))?;
        Ok(Self { listen, user: user.map(str::to_owned) })
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Users {
    /// Make a user.
    #[command(after_help = "Example:\n  comfy-cloud users create alice")]
    Create {
        /// The user's name.
        name: String,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Disable a user: its keys open nothing, its jobs and downloads end; what it stores stays.
    #[command(after_help = "Example:\n  comfy-cloud users disable alice")]
    Disable {
        /// The user's name.
        name: String,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Let a disabled user in again.
    #[command(after_help = "Example:\n  comfy-cloud users enable alice")]
    Enable {
        /// The user's name.
        name: String,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Remove a user with all that it stores. There is no way back but a backup.
    #[command(after_help = "Example:\n  comfy-cloud users rm alice --yes")]
    Rm {
        /// The user's name.
        name: String,
        /// Do it. Without, only what would be removed is shown.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// List the users, and what each stores.
    Ls {
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Put a user into a group, whose members share the group's workers; a running server takes notice within a second.
    #[command(after_help = "Examples:\n  comfy-cloud users set alice --group lights\n  comfy-cloud users set alice --no-group")]
    Set {
        /// The user's name.
        name: String,
        /// The group, in the place of the one that the user was in.
        #[arg(long, value_name = "GROUP", required_unless_present = "no_group")]
        group: Option<Group>,
        /// No group.
        #[arg(long, conflicts_with = "group")]
        no_group: bool,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}

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
pub(crate) enum Keys {
    /// Make a key, and print it: this once, it is not kept.
    #[command(after_help = "Examples:
  comfy-cloud keys create --user alice --name laptop
  comfy-cloud keys create --user ci --name pipeline --expires-in-days 30 --json
  comfy-cloud keys create --user alice --name krita --native")]
    Create {
        /// Whose key.
        #[arg(long, value_name = "USER")]
        user: String,
        /// What to call it.
        #[arg(long, value_name = "NAME", default_value = "key")]
        name: String,
        /// After how many days it ends by itself; never when left out.
        #[arg(long, value_name = "DAYS")]
        expires_in_days: Option<u32>,
        /// Make a token for ComfyUI's own paths, which goes into a base URL, http://HOST:PORT/native/<token>, and can
        /// do nothing else.
        #[arg(long)]
        native: bool,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// List the keys; not their texts, which nobody has.
    #[command(alias = "ls")]
    List {
        /// Only those of one user.
        #[arg(long, value_name = "USER")]
        user: Option<String>,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// End a key, at once.
    #[command(after_help = "Example:\n  comfy-cloud keys revoke 550e8400-e29b-41d4-a716-446655440000")]
    Revoke {
        /// The key's id, from `keys list`.
        id: Uuid,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}

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
    #[command(after_help = "Examples:\n  comfy-cloud workers drain gpu-2\n  comfy-cloud workers drain gpu-2 --undo")]
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

/// Which server, and as whom.
#[derive(Debug, Args)]
pub(crate) struct Remote {
    /// The server's address; http://127.0.0.1:8190 when left out.
    #[arg(long, env = "COMFY_CLOUD_BASE_URL", value_name = "URL", global = true)]
    pub(crate) base_url: Option<String>,
    /// Your key; better given in the environment, where other users of this machine cannot see it.
    #[arg(long, env = "COMFY_CLOUD_API_KEY", value_name = "KEY", hide_env_values = true, global = true)]
    pub(crate) api_key: Option<String>,
    #[command(flatten)]
    pub(crate) json: Json,
}

#[derive(Debug, Args)]
pub(crate) struct Assets {
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(subcommand)]
    pub(crate) command: AssetCommand,
}

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
        /// Only these states, separated by commas: pending, in_progress, completed, failed, cancelled.
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
#[command(after_help = "Examples:\n  comfy-cloud queue\n  comfy-cloud queue --clear\n  comfy-cloud queue --interrupt")]
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
    #[command(after_help = "Example:\n  comfy-cloud userdata get workflows/fox.json --out fox.json")]
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
        /// Only those with inputs that look like paths, which a node may open on the worker by itself.
        #[arg(long)]
        risky: bool,
        /// Only those that are refused to this user because the workers that have them are shared, with the reason.
        #[arg(long, conflicts_with = "risky")]
        blocked: bool,
    },
    /// Show a node class with its inputs and outputs.
    Show {
        /// The class, `KSampler` for example.
        class: String,
    },
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
    #[command(after_help = "Example:\n  comfy-cloud assets from-hash blake3:<64 hex digits> --tag input --name cat.png")]
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
    #[command(after_help = "Example:\n  comfy-cloud assets ls --tag input --name cat --sort size --limit 20")]
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
    #[command(after_help = "Example:\n  comfy-cloud assets update ID --name better.png --metadata '{\"seed\": 42}'")]
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
