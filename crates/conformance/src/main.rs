//! `comfy-cloud-conformance`: holds a running server to the contract.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

use std::process::ExitCode;

use clap::Parser;
use comfy_cloud_conformance::{Contract, Options, run};

/// Hold a running server to the contract: every response that every operation declares. Makes
/// assets as the key's user; the exit code is 0 when everything was held.
#[derive(Debug, Parser)]
#[command(
    name = "comfy-cloud-conformance",
    version,
    after_help = "Example:
  comfy-cloud-conformance --base-url http://127.0.0.1:8190 --api-key comfyui-... --other-key comfyui-..."
)]
struct Arguments {
    /// The server's address.
    #[arg(long, env = "COMFY_CLOUD_BASE_URL", value_name = "URL")]
    base_url: String,
    /// A key of a user that may be filled with test data.
    #[arg(long, env = "COMFY_CLOUD_API_KEY", value_name = "KEY", hide_env_values = true)]
    api_key: String,
    /// A key of another user, whose jobs are forbidden to the first.
    #[arg(long, env = "COMFY_CLOUD_OTHER_API_KEY", value_name = "KEY", hide_env_values = true)]
    other_key: Option<String>,
    /// A source that the server may fetch from (see the library's documentation).
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Another contract than the one that was compiled in.
    #[arg(long, value_name = "FILE")]
    contract: Option<std::path::PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let contract = match arguments.contract {
        Some(path) => Contract::read(&std::fs::read_to_string(path)?)?,
        None => Contract::own()?,
    };
    let options = Options {
        base_url: arguments.base_url,
        api_key: arguments.api_key,
        other_key: arguments.other_key,
        source: arguments.source,
        login: None,
    };
    let report = run(&contract, options).await?;
    println!("{report}");
    Ok(if report.is_complete() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
