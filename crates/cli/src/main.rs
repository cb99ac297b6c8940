//! `comfy-cloud`: the server, its administration, and a client of it, in one command.

mod args;
mod commands;
mod output;
mod platform;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let _logs = platform::start_logging(matches!(arguments.command, Command::Serve(_)));
    match commands::run(arguments).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            output::exit_code(&error)
        }
    }
}
