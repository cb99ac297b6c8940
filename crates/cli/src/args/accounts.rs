//! Users and their keys.

use clap::Subcommand;
use comfy_cloud_domain::{Group, Role};
use url::Url;
use uuid::Uuid;

use super::{DataDir, Json};

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
    /// Invite a user to choose a password: prints a link that works once. An earlier one ends.
    #[command(
        after_help = "Examples:\n  comfy-cloud users invite alice --base-url https://studio.example\n  comfy-cloud users invite bob --create --hours 2 --json"
    )]
    Invite {
        /// The user's name.
        name: String,
        /// Create the user if it does not exist.
        #[arg(long)]
        create: bool,
        /// After how many hours the link ends by itself.
        #[arg(long, value_name = "HOURS", default_value_t = 48, value_parser = clap::value_parser!(u32).range(1..=8760))]
        hours: u32,
        /// The address by which the user reaches the server.
        #[arg(
            long,
            env = "COMFY_CLOUD_BASE_URL",
            value_name = "URL",
            default_value = "http://127.0.0.1:8190"
        )]
        base_url: Url,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Give a user a password, read from the first line of the standard input. The user's sessions
    /// end; its keys stay.
    #[command(
        after_help = "Example:\n  pass show studio/alice | comfy-cloud users set-password alice"
    )]
    SetPassword {
        /// The user's name.
        name: String,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
    /// Put a user into a group, whose members share the group's workers, or give it a role; a running server takes
    /// notice within a second.
    #[command(
        after_help = "Examples:\n  comfy-cloud users set alice --group lights\n  comfy-cloud users set alice --no-group\n  comfy-cloud users set alice --role admin"
    )]
    Set {
        /// The user's name.
        name: String,
        /// The group, in the place of the one that the user was in.
        #[arg(long, value_name = "GROUP", required_unless_present_any = ["no_group", "role"])]
        group: Option<Group>,
        /// No group.
        #[arg(long, conflicts_with = "group")]
        no_group: bool,
        /// `admin`, who administers over HTTP, or `user`.
        #[arg(long, value_name = "ROLE")]
        role: Option<Role>,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
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
        /// Make a token for ComfyUI's own paths, which goes into a base URL,
        /// http://HOST:PORT/native/<token>, and can do nothing else.
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
    #[command(
        after_help = "Example:\n  comfy-cloud keys revoke 550e8400-e29b-41d4-a716-446655440000"
    )]
    Revoke {
        /// The key's id, from `keys list`.
        id: Uuid,
        #[command(flatten)]
        data_dir: DataDir,
        #[command(flatten)]
        json: Json,
    },
}
