//! Measures the real binary against peers and limits, side by side in one run.
//!
//! Each row is a ratio: the two sides alternate over several rounds, and their medians are
//! compared, so that a machine that is slow today is slow for both.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod bare;
mod builds;
mod durable;
mod events;
mod glue;
mod head;
mod jobs;
mod lists;
mod meter;
mod own;
mod picture;
mod postgres;
mod reads;
mod report;
mod s3;
mod transfer;
mod v2;
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
    /// The folder of PostgreSQL's programs; without it, nothing is measured on it.
    #[arg(long, env = "COMFY_CLOUD_TEST_POSTGRES")]
    postgres: Option<PathBuf>,
    /// The program of the object store; without it, nothing is measured on it.
    #[arg(long, env = "COMFY_CLOUD_TEST_S3")]
    s3: Option<PathBuf>,
    /// Where the report goes.
    #[arg(long, default_value = "target/bench")]
    out: PathBuf,
    /// Be one side of a row.
    #[arg(long, hide = true)]
    be: Option<own::Part>,
}

/// What every row needs to know.
#[derive(Debug)]
struct Setting {
    server: String,
    postgres: Option<PathBuf>,
    s3: Option<PathBuf>,
    rounds: usize,
    seconds: u64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(part) = arguments.be {
        return own::serve(part).await;
    }
    let setting = Setting {
        server: std::path::absolute(&arguments.server)?.display().to_string(),
        postgres: arguments.postgres,
        s3: arguments.s3,
        rounds: arguments.rounds,
        seconds: arguments.seconds,
    };
    let mut report = Report::new(&arguments.name, arguments.rounds, &arguments.out);
    transfer::measure(&setting, &mut report).await?;
    durable::measure(&setting, &mut report).await?;
    reads::measure(&setting, &mut report).await?;
    glue::measure(&setting, &mut report)?;
    jobs::measure(&setting, &mut report).await?;
    events::measure(&setting, &mut report).await?;
    lists::measure(&setting, &mut report).await?;
    v2::measure(&setting, &mut report).await?;
    postgres::measure(&setting, &mut report).await?;
    s3::measure(&setting, &mut report).await?;
    builds::measure(&setting, &mut report)?;
    println!("{}", arguments.out.join("report.md").display());
    Ok(())
}
