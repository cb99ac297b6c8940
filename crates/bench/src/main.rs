//! Measures the real binary against peers and limits, side by side in one run.
//!
//! Each row is a ratio: the two sides alternate over several rounds, and their medians are
//! compared, so that a machine that is slow today is slow for both.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod bare;
mod durable;
mod jobs;
mod lists;
mod reads;
mod report;
mod transfer;
mod wrk;

use std::path::PathBuf;

use clap::Parser;

use report::Report;

/// Measures the server against peers and limits.
#[derive(Debug, Parser)]
struct Arguments {
    /// Only rows whose names contain this.
    #[arg(default_value = "")]
    name: String,
    /// The server's binary, built for release.
    #[arg(long, default_value = "target/release/comfy-cloud")]
    server: PathBuf,
    /// Rounds of each row; the medians are compared.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Seconds of each measured load.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    /// Where the report goes.
    #[arg(long, default_value = "target/bench")]
    out: PathBuf,
    /// Be the bare dropshot handler that the server is compared with.
    #[arg(long, hide = true)]
    bare: bool,
}

/// What every row needs to know.
#[derive(Debug)]
struct Setting {
    server: String,
    rounds: usize,
    seconds: u64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if arguments.bare {
        return bare::serve().await;
    }
    let setting = Setting {
        server: std::path::absolute(&arguments.server)?.display().to_string(),
        rounds: arguments.rounds,
        seconds: arguments.seconds,
    };
    let mut report = Report::new(&arguments.name);
    transfer::measure(&setting, &mut report).await?;
    durable::measure(&setting, &mut report).await?;
    reads::measure(&setting, &mut report).await?;
    jobs::measure(&setting, &mut report).await?;
    lists::measure(&setting, &mut report).await?;
    report.write(&arguments.out)
}
