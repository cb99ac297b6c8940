//! The project's own tasks: `cargo xtask <task>`.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod bench;
mod codegen;
mod coverage;
mod crash;
mod deps;
mod fuzz;
mod scale;
mod test;
mod tools;
mod world;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use crash::{Engine, Extent};

/// The project's own tasks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write the generated code as snapshots for review.
    Codegen {
        /// Only compare; fail when they are stale.
        #[arg(long)]
        check: bool,
        /// Print what the generator makes of one operation, and write nothing.
        #[arg(long, value_name = "OPERATION")]
        explain: Option<String>,
        /// Print what the generator takes, construct by construct, and what exercises it.
        #[arg(long)]
        coverage: bool,
        /// Generate, compile and try every document of a folder and of this project, and write the
        /// table of docs/codegen/contracts.md.
        #[arg(long, value_name = "DIR")]
        world: Option<PathBuf>,
        /// Of the documents of `--world`, only those whose names contain this; the table is printed
        /// then.
        #[arg(long, value_name = "TEXT", requires = "world", default_value = "")]
        only: String,
        /// Have progenitor write a client of each document of `--world` as well, and compile that.
        #[arg(long, requires = "world")]
        peers: bool,
        /// Where the table of `--world` is written instead.
        #[arg(long, value_name = "FILE", requires = "world")]
        table: Option<PathBuf>,
        /// Measure what the generator and its code take of a processor, on these contracts or on
        /// made ones of up to 2 000 operations.
        #[arg(long, value_name = "FILE", num_args = 0..)]
        scale: Option<Vec<PathBuf>>,
    },
    /// Pass the tests, installing what they need.
    Test {
        /// Only tests whose names contain this.
        filter: Option<String>,
    },
    /// Measure the server against peers and limits, installing what that needs.
    Bench {
        /// Only rows whose names contain this.
        #[arg(default_value = "")]
        name: String,
        /// Rounds of each row; the medians are compared.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Seconds of each measured load.
        #[arg(long, default_value_t = 3)]
        seconds: u64,
    },
    /// End the server under load in every way, start it again, and count what is lost.
    ///
    /// It is killed; the power goes away, with all that was not flushed; its disk fails; its clock
    /// jumps back. A database crashes and comes back, and connections to it are closed.
    Crash {
        /// A few of each: what every change is held to.
        #[arg(long)]
        short: bool,
        /// What its rows are in; one after the other where several are named.
        #[arg(long, value_enum, value_delimiter = ',', default_value = "sqlite")]
        engine: Vec<Engine>,
        /// Of the random moments and writes, as an earlier run printed it.
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Give everything that bytes from strangers reach to a fuzzer, beginning with a kept corpus.
    Fuzz {
        /// Only targets whose names contain this.
        #[arg(default_value = "")]
        target: String,
        /// Seconds of each target.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// So many targets run at once.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
        at_once: u64,
    },
    /// Hold the crates' dependencies on each other against the table of the architecture.
    Deps,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Codegen { explain: Some(operation), .. } => codegen::explain(&operation),
        Task::Codegen { coverage: true, .. } => coverage::print(),
        Task::Codegen { scale: Some(files), .. } => scale::run(&files),
        Task::Codegen { world: Some(folder), only, peers, table, .. } => {
            world::run(&folder, &only, peers, table.as_deref())
        }
        Task::Codegen { check: true, .. } => codegen::check(),
        Task::Codegen { .. } => codegen::write(),
        Task::Test { filter } => test::run(filter.as_deref()),
        Task::Bench { name, rounds, seconds } => bench::run(&name, rounds, seconds),
        Task::Crash { short, engine, seed } => {
            let extent = if short { &Extent::SHORT } else { &Extent::FULL };
            engine.into_iter().try_for_each(|engine| crash::run(extent, engine, seed))
        }
        Task::Fuzz { target, seconds, at_once } => fuzz::run(&target, seconds, at_once),
        Task::Deps => deps::check(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}
