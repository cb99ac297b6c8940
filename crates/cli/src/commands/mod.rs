//! What each command does, a file a noun.

mod assets;
mod jobs;
mod keys;
mod mcp;
mod migrate;
mod models;
mod nodes;
mod public;
mod queue;
mod run;
mod run_v2;
mod serve;
mod store;
mod userdata;
mod users;
mod workers;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use clap::CommandFactory;
use comfy_cloud_app::Store;
use comfy_cloud_client::Client;
use comfy_cloud_server::data_folder;

use crate::args::{Arguments, Command, DataDir, Remote};
use crate::output;

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Serve(serve) => serve::run(serve).await?,
        Command::Users { command } => users::run(command).await?,
        Command::Keys { command } => keys::run(command).await?,
        Command::Public { command } => public::run(command).await?,
        Command::Workers { command } => workers::run(command).await?,
        Command::Migrate(command) => migrate::run(command).await?,
        Command::Store { command } => return store::run(command).await,
        Command::Assets(assets) => return assets::run(assets).await,
        Command::Run(run) => return run::run(run).await,
        Command::Jobs(jobs) => jobs::run(jobs).await?,
        Command::Queue(queue) => queue::run(queue).await?,
        Command::Userdata(userdata) => userdata::run(userdata).await?,
        Command::Models(models) => models::run(models).await?,
        Command::Nodes(nodes) => nodes::run(nodes).await?,
        Command::Mcp(mcp) => mcp::run(mcp).await?,
        Command::Openapi => output::say(comfy_cloud::OPENAPI_YAML.trim_end()),
        Command::Completions { shell } => {
            // Written to memory first: this panics where it cannot write.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "comfy-cloud", &mut script);
            std::io::Write::write_all(&mut std::io::stdout(), &script)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) use run::line as event_line;

/// A client of the server that was named, and whether to print JSON.
fn connect(remote: Remote) -> anyhow::Result<(Client, bool)> {
    let mut builder = Client::builder();
    if let Some(url) = remote.base_url {
        builder = builder.base_url(url);
    }
    if let Some(key) = remote.api_key {
        builder = builder.api_key(key);
    }
    Ok((builder.build()?, remote.json.json))
}

/// Opens a data folder, whether or not a server uses it.
async fn open(data_dir: &DataDir) -> anyhow::Result<Store> {
    let path = data_dir.path()?;
    let database = data_dir.address()?;
    let opened = data_folder::administer(&path, database.as_ref()).await;
    opened.with_context(|| cannot_open(&path, database.as_ref()))
}

/// What a failure to open a data folder begins with.
fn cannot_open(path: &Path, database: Option<&data_folder::Address>) -> String {
    let folder = path.display();
    match database {
        None => format!("cannot open the data folder {folder}"),
        Some(database) => format!(
            "cannot open the data folder {folder} with the database {database} (--database)"
        ),
    }
}
