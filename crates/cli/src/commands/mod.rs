//! What each command does, a file a noun.

mod assets;
mod keys;
mod public;
mod serve;
mod store;
mod users;
mod workers;

use std::process::ExitCode;

use anyhow::Context;
use clap::CommandFactory;
use comfy_cloud_store::{Settings, Store};

use crate::args::{Arguments, Command, DataDir};
use crate::output;

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Serve(serve) => serve::run(serve).await?,
        Command::Users { command } => users::run(command).await?,
        Command::Keys { command } => keys::run(command).await?,
        Command::Public { command } => public::run(command).await?,
        Command::Workers { command } => workers::run(command).await?,
        Command::Store { command } => return store::run(command).await,
        Command::Assets(assets) => return assets::run(assets).await,
        Command::Openapi => output::say(comfy_cloud::OPENAPI_YAML.trim_end()),
        Command::Completions { shell } => clap_complete::generate(shell, &mut Arguments::command(), "comfy-cloud", &mut std::io::stdout()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Opens a data folder, whether or not a server uses it.
async fn open(data_dir: &DataDir) -> anyhow::Result<Store> {
    let path = data_dir.path()?;
    Store::open(&path, Settings::default()).await.with_context(|| format!("cannot open the data folder {}", path.display()))
}
