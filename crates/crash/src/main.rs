//! Kills the real binary under load, again and again, and counts what is lost.
//!
//! Users write without a pause: uploads, references by hash, tags, deletions, user data, jobs. Each
//! request is entered in a ledger before it is sent, and again when it is answered. After every
//! end of the server it is started on the same folder, and all of the ledger is held against it.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod ledger;
mod load;
mod verify;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use indicatif::{ProgressBar, ProgressStyle};

use load::User;
use verify::Violations;

/// Kills the server under load and counts what is lost.
#[derive(Debug, Parser)]
struct Arguments {
    /// The server's binary.
    #[arg(long, default_value = "target/debug/comfy-cloud")]
    server: PathBuf,
    /// How often it is killed.
    #[arg(long, default_value_t = 200)]
    kills: u32,
    /// Of the random moments and writes; another at each run when left out.
    #[arg(long)]
    seed: Option<u64>,
    /// Where the report goes.
    #[arg(long, default_value = "target/crash.txt")]
    out: PathBuf,
}

const USERS: usize = 3;
const WRITERS_EACH: usize = 2;
/// One in so many kills comes while the server starts.
const STARTING: u32 = 8;
const LONGEST_LOAD_MS: u64 = 500;
const LONGEST_START_MS: u64 = 60;

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    let mut trial = Trial::new(&arguments.server, seed)?;
    let bar =
        ProgressBar::new(arguments.kills.into()).with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} kills, {elapsed}, {msg}")?);
    let mut found = Violations::default();
    for kill in 1..=arguments.kills {
        if kill % STARTING == 0 {
            trial.kill_while_starting()?;
        } else {
            trial.kill_under_load().await?;
        }
        trial.verify(kill == arguments.kills, &mut found).await?;
        bar.set_message(format!("{} writes acknowledged", trial.acknowledged()));
        bar.inc(1);
        if !found.is_empty() {
            break;
        }
    }
    bar.finish_and_clear();
    let figures = format!(
        "{} kills, {} acknowledged writes, {} lost, {} half-visible, {} other findings (seed {seed})",
        bar.position(),
        trial.acknowledged(),
        found.lost.len(),
        found.half_visible.len(),
        found.other.len(),
    );
    for (what, list) in [("lost", &found.lost), ("half-visible", &found.half_visible), ("found", &found.other)] {
        list.iter().for_each(|line| println!("{what}: {line}"));
    }
    println!("{figures}");
    std::fs::write(&arguments.out, format!("{figures}\n")).with_context(|| format!("cannot write {}", arguments.out.display()))?;
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A folder that outlives its servers, and the users who write to it.
struct Trial {
    binary: String,
    random: fastrand::Rng,
    folder: tempfile::TempDir,
    worker: ComfyUi,
    users: Vec<User>,
}

impl Trial {
    fn new(binary: &Path, seed: u64) -> anyhow::Result<Self> {
        let binary = std::path::absolute(binary)?.display().to_string();
        let (folder, worker) = (tempfile::tempdir()?, ComfyUi::start()?);
        let mut trial = Self { binary, random: fastrand::Rng::with_seed(seed), folder, worker, users: Vec::new() };
        let server = trial.start()?;
        for n in 0..USERS {
            let (http, key) =
                (reqwest::Client::builder().timeout(Duration::from_secs(60)).build()?, server.new_user(&format!("user-{n}"))?);
            trial.users.push(User { http, url: String::new(), key, ledger: Arc::default(), others: Vec::new() });
        }
        let ledgers: Vec<_> = trial.users.iter().map(|user| Arc::clone(&user.ledger)).collect();
        for user in &mut trial.users {
            user.others = ledgers.iter().filter(|ledger| !Arc::ptr_eq(ledger, &user.ledger)).map(Arc::clone).collect();
        }
        Ok(trial)
    }

    fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn start(&self) -> anyhow::Result<Server> {
        let config = format!(
            "resolve_hashes = \"any\"\nworkers = [{:?}]\n[jobs]\nlease_secs = 4\nhealth_interval_secs = 1\nmax_failures = 1000\nmax_queued_per_user = 100000",
            self.worker.url
        );
        Server::start_with(&self.binary, ServerOptions { config, data_dir: Some(self.data_dir()), listen: None })
    }

    /// Lets everybody write for a random time.
    async fn kill_under_load(&mut self) -> anyhow::Result<()> {
        let server = self.start()?;
        let mut writers = Vec::new();
        for user in &mut self.users {
            user.url.clone_from(&server.url);
            writers.extend((0..WRITERS_EACH).map(|_| tokio::spawn(user.clone().write(self.random.fork()))));
        }
        tokio::time::sleep(Duration::from_millis(self.random.u64(10..LONGEST_LOAD_MS))).await;
        // Without a word of warning.
        drop(server);
        for writer in writers {
            writer.await?;
        }
        Ok(())
    }

    fn kill_while_starting(&mut self) -> anyhow::Result<()> {
        let mut starting = Command::new(&self.binary)
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(self.data_dir())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        std::thread::sleep(Duration::from_millis(self.random.u64(0..LONGEST_START_MS)));
        starting.kill()?;
        starting.wait()?;
        Ok(())
    }

    /// Starts the server again, and holds the ledgers against it.
    async fn verify(&mut self, all: bool, found: &mut Violations) -> anyhow::Result<()> {
        let server = self.start()?;
        if server.temporary_files() > 0 {
            found.other.push(format!("{} temporary files after a start", server.temporary_files()));
        }
        for user in &mut self.users {
            user.url.clone_from(&server.url);
            verify::user(user, all, found).await?;
        }
        verify::store(&server, all, found)
    }

    fn acknowledged(&self) -> u64 {
        self.users.iter().map(|user| user.ledger().acknowledged).sum()
    }
}
