//! `comfy-cloud`: the server, its administration, and a client of it, in one command.

mod args;
mod commands;
mod output;
mod platform;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

/// The system's keeps what was freed for each thread apart: what a few large requests have taken one
/// after the other added up, by the number of threads that had read them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let logs = platform::start_logging(matches!(arguments.command, Command::Serve(_)));
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: cannot start the threads that everything runs on: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(async {
        match commands::run(arguments)
            .await
            .and_then(|code| output::require_printed().map(|()| code))
        {
            Ok(code) => code,
            Err(error) => {
                eprintln!("error: {error:#}");
                output::exit_code(&error)
            }
        }
    });
    // Not dropped: that would wait for threads, and a long query must not keep a stopped server
    // alive.
    runtime.shutdown_background();
    drop(logs);
    code
}
