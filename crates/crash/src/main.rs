//! Ends the real binary under load, again and again and in every way, and counts what is lost.
//!
//! Users write without a pause: uploads, references by hash, tags, deletions, user data, jobs. Each
//! request is entered in a ledger before it is sent, and again when it is answered. The server is
//! killed; the power goes away, with everything that was not flushed; its disk fails; its clock
//! jumps back (`comfy-cloud-faults` does these three). Where its rows are in PostgreSQL, the
//! database crashes and comes back under it, and connections to it are closed at random; where its
//! bytes are in a bucket, the endpoint refuses, cuts and stalls. After every end it is started on
//! the same folder, and all of the ledger is held against it.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod ledger;
mod load;
mod verify;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::{Parser, ValueEnum};
use comfy_cloud_testkit::{
    BucketOptions, ComfyUi, Fault, FaultProxy, ObjectStore, Postgres, Server, ServerOptions,
};
use indicatif::{ProgressBar, ProgressStyle};
use reqwest::Method;

use ledger::Ledger;
use load::User;
use verify::Violations;

/// Ends the server under load in every way and counts what is lost.
#[derive(Debug, Parser)]
struct Arguments {
    /// The server's binary.
    #[arg(long, default_value = "target/debug/comfy-cloud")]
    server: PathBuf,
    /// The library that makes a disk fail.
    #[arg(long, default_value = "target/debug/libcomfy_cloud_faults.so")]
    faults: PathBuf,
    /// How often the server is killed.
    #[arg(long, default_value_t = 200)]
    kills: u32,
    /// How often the power goes away: what was not flushed is gone.
    #[arg(long, default_value_t = 100)]
    power_losses: u32,
    /// How many times it runs on a disk that fails now and then.
    #[arg(long, default_value_t = 50)]
    failing_disks: u32,
    /// How many times its clock jumps back by an hour.
    #[arg(long, default_value_t = 10)]
    clock_jumps: u32,
    /// What its rows and bytes are in.
    #[arg(long, value_enum, default_value_t = Engine::Sqlite)]
    engine: Engine,
    /// Where the programs of PostgreSQL are.
    #[arg(long, env = "COMFY_CLOUD_TEST_POSTGRES", required_if_eq("engine", "postgres"))]
    postgres: Option<PathBuf>,
    /// How often its database crashes and comes back, where it has one.
    #[arg(long, default_value_t = 100)]
    database_crashes: u32,
    /// How many times its connections to the database are closed at random.
    #[arg(long, default_value_t = 100)]
    lost_connections: u32,
    /// How often the endpoint of its bucket fails for a while, where it has one.
    #[arg(long, default_value_t = 100)]
    endpoint_faults: u32,
    /// Of the random moments and writes; another at each run when left out.
    #[arg(long)]
    seed: Option<u64>,
    /// Where the report goes.
    #[arg(long, default_value = "target/crash.txt")]
    out: PathBuf,
}

/// What rows and bytes are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Engine {
    /// A file in the data folder.
    Sqlite,
    /// A database beside it.
    Postgres,
    /// A file in the data folder, and bytes in a bucket (COMFY_CLOUD_TEST_S3 names the object
    /// store's program).
    S3,
}

/// What happens to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Kill,
    KillWhileStarting,
    PowerLoss,
    FailingDisk,
    ClockJump,
    DatabaseCrash,
    LostConnections,
    EndpointFault,
}

const USERS: usize = 3;
const WRITERS_EACH: usize = 2;
/// One kill in so many comes while the server starts.
const STARTING: u32 = 8;
const LONGEST_LOAD: Duration = Duration::from_millis(500);
const LONGEST_START: Duration = Duration::from_millis(60);
/// Changes of files until the power goes away: within a start, or some dozens of requests.
const CHANGES: std::ops::Range<u64> = 1..3000;
/// For how long the power is waited for to go away.
const POWER_LASTS: Duration = Duration::from_secs(3);
const FAILING_ONE_IN: std::ops::Range<u64> = 20..400;
/// For how long a database stays away, in milliseconds.
const AWAY_MILLIS: std::ops::Range<u64> = 100..2000;
/// Within what time a server works again by itself once its database is back.
const RECOVERY: Duration = Duration::from_secs(15);
/// Within how many bytes a connection to the endpoint is cut or falls silent.
const FAULT_BYTES: std::ops::Range<u64> = 200..200_000;
/// Closes some of the connections to a database.
const CLOSE_SOME: &str = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                          WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.4";

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    let of_database = |count| if arguments.engine == Engine::Postgres { count } else { 0 };
    let mut ends: Vec<End> = [
        (arguments.kills / STARTING, End::KillWhileStarting),
        (arguments.kills - arguments.kills / STARTING, End::Kill),
        (arguments.power_losses, End::PowerLoss),
        (arguments.failing_disks, End::FailingDisk),
        (arguments.clock_jumps, End::ClockJump),
        (of_database(arguments.database_crashes), End::DatabaseCrash),
        (of_database(arguments.lost_connections), End::LostConnections),
        (
            if arguments.engine == Engine::S3 { arguments.endpoint_faults } else { 0 },
            End::EndpointFault,
        ),
    ]
    .into_iter()
    .flat_map(|(count, end)| std::iter::repeat_n(end, count as usize))
    .collect();
    let mut trial = Trial::new(&arguments, seed)?;
    trial.random.shuffle(&mut ends);
    let bar = ProgressBar::new(ends.len() as u64)
        .with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} ends, {elapsed}, {msg}")?);
    let (mut found, mut came) = (Violations::default(), Vec::new());
    for (n, end) in ends.iter().enumerate() {
        came.push(trial.end(*end).await.with_context(|| format!("end {n}, {end:?}, seed {seed}"))?);
        trial
            .verify(n + 1 == ends.len(), &mut found)
            .await
            .with_context(|| format!("after end {n}, {end:?}, seed {seed}"))?;
        bar.set_message(format!("{} writes acknowledged", trial.sum(|ledger| ledger.acknowledged)));
        bar.inc(1);
        if !found.is_empty() {
            println!("after end {n}, {end:?}:");
            break;
        }
    }
    bar.finish_and_clear();
    let count = |of: &[End]| came.iter().filter(|end| of.contains(end)).count();
    let figures = format!(
        "{} kills, {} power losses, {} failing disks, {} clock jumps, {} crashes of the database, {} times its connections closed, \
         {} faults of the endpoint: {} acknowledged writes, {} refused by what failed, {} lost, {} half-visible, {} other findings (seed {seed})",
        count(&[End::Kill, End::KillWhileStarting]),
        count(&[End::PowerLoss]),
        count(&[End::FailingDisk]),
        count(&[End::ClockJump]),
        count(&[End::DatabaseCrash]),
        count(&[End::LostConnections]),
        count(&[End::EndpointFault]),
        trial.sum(|ledger| ledger.acknowledged),
        trial.sum(|ledger| ledger.failed),
        found.lost.len(),
        found.half_visible.len(),
        found.other.len(),
    );
    for (what, list) in
        [("lost", &found.lost), ("half-visible", &found.half_visible), ("found", &found.other)]
    {
        list.iter().for_each(|line| println!("{what}: {line}"));
    }
    println!("{figures}");
    std::fs::write(&arguments.out, format!("{figures}\n"))
        .with_context(|| format!("cannot write {}", arguments.out.display()))?;
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A folder that outlives its servers, and the users who write to it.
struct Trial {
    binary: String,
    faults: String,
    random: fastrand::Rng,
    folder: tempfile::TempDir,
    worker: ComfyUi,
    /// Where rows are, when it is not the folder, with the address.
    database: Option<(Postgres, String)>,
    /// Where bytes are, when it is not the folder, and what is in front of it.
    bucket: Option<(FaultProxy, BucketOptions)>,
    users: Vec<User>,
}

impl Trial {
    fn new(arguments: &Arguments, seed: u64) -> anyhow::Result<Self> {
        let absolute =
            |path: &Path| std::path::absolute(path).map(|path| path.display().to_string());
        let database = match arguments.engine {
            Engine::Sqlite | Engine::S3 => None,
            Engine::Postgres => {
                let cluster = Postgres::start(
                    arguments.postgres.as_deref().context("there are no programs of PostgreSQL")?,
                )?;
                let address = cluster.database()?;
                Some((cluster, address))
            }
        };
        let bucket = match arguments.engine {
            Engine::Sqlite | Engine::Postgres => None,
            Engine::S3 => {
                let store = ObjectStore::shared().context("there is no object store")?;
                let proxy = FaultProxy::start(&store.endpoint)?;
                let bucket = BucketOptions { url: store.place(), environment: proxy.environment() };
                Some((proxy, bucket))
            }
        };
        let mut trial = Self {
            binary: absolute(&arguments.server)?,
            faults: absolute(&arguments.faults)?,
            random: fastrand::Rng::with_seed(seed),
            folder: tempfile::tempdir()?,
            worker: ComfyUi::start()?,
            database,
            bucket,
            users: Vec::new(),
        };
        anyhow::ensure!(Path::new(&trial.faults).exists(), "there is no {}", trial.faults);
        let server = trial.start(Vec::new())?;
        for n in 0..USERS {
            let (http, key) = (
                reqwest::Client::builder().timeout(Duration::from_secs(60)).build()?,
                server.new_user(&format!("user-{n}"))?,
            );
            trial.users.push(User {
                http,
                url: String::new(),
                key,
                ledger: Arc::default(),
                others: Vec::new(),
            });
        }
        let ledgers: Vec<_> = trial.users.iter().map(|user| Arc::clone(&user.ledger)).collect();
        for user in &mut trial.users {
            user.others = ledgers
                .iter()
                .filter(|ledger| !Arc::ptr_eq(ledger, &user.ledger))
                .map(Arc::clone)
                .collect();
        }
        Ok(trial)
    }

    fn address(&self) -> Option<String> {
        self.database.as_ref().map(|(_, address)| address.clone())
    }

    fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn start(&self, environment: Vec<(String, String)>) -> anyhow::Result<Server> {
        let config = format!(
            "resolve_hashes = \"any\"\nworkers = [{:?}]\n[jobs]\nlease_secs = 4\nhealth_interval_secs = 1\nmax_failures = 1000\n\
             max_queued_per_user = 100000",
            self.worker.url
        );
        let (data_dir, database) = (Some(self.data_dir()), self.address());
        let bucket = self.bucket.as_ref().map(|(_, bucket)| bucket.clone());
        Server::start_with(
            &self.binary,
            ServerOptions {
                config,
                data_dir,
                database,
                bucket,
                environment,
                ..ServerOptions::default()
            },
        )
    }

    /// Has a server used until it has come to its end; returns which: the power may be asked to go
    /// away after more changes than come, and then it is a kill.
    async fn end(&mut self, mut end: End) -> anyhow::Result<End> {
        let random =
            |range: std::ops::Range<u64>, trial: &mut Self| trial.random.u64(range).to_string();
        let fault = match end {
            End::Kill | End::DatabaseCrash | End::LostConnections | End::EndpointFault => None,
            End::KillWhileStarting => return self.kill_while_starting().map(|()| end),
            End::PowerLoss => Some(("FAULTS_POWER_LOSS_AFTER", random(CHANGES, self))),
            End::FailingDisk => Some(("FAULTS_FAIL_ONE_IN", random(FAILING_ONE_IN, self))),
            End::ClockJump => Some(("FAULTS_CLOCK_BACK_SECS", "3600".to_owned())),
        };
        let environment = match &fault {
            None => Vec::new(),
            Some((name, value)) => [
                ("LD_PRELOAD", self.faults.clone()),
                ("FAULTS_FOLDER", self.data_dir().display().to_string()),
                ("FAULTS_SEED", random(1..u64::MAX, self)),
                (name, value.clone()),
            ]
            .map(|(name, value)| (name.to_owned(), value))
            .into(),
        };
        let mut server = match self.start(environment) {
            Ok(server) => server,
            // A start without power, or on a disk that fails, may come to nothing.
            Err(_) if matches!(end, End::PowerLoss | End::FailingDisk) => {
                return self.clear_attic().map(|()| end);
            }
            Err(error) => return Err(error),
        };
        let mut writers = Vec::new();
        for user in &mut self.users {
            user.url.clone_from(&server.url);
            writers.extend(
                (0..WRITERS_EACH).map(|_| tokio::spawn(user.clone().write(self.random.fork()))),
            );
        }
        match end {
            End::PowerLoss => {
                let begun = Instant::now();
                while !server.has_ended()? && begun.elapsed() < POWER_LASTS {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                if !server.has_ended()? {
                    end = End::Kill;
                }
            }
            End::ClockJump => tokio::time::sleep(LONGEST_LOAD * 3).await,
            End::DatabaseCrash => self.crash_database().await?,
            End::LostConnections => self.close_connections().await?,
            End::EndpointFault => self.strike_endpoint().await?,
            _ => tokio::time::sleep(LONGEST_LOAD.mul_f64(self.random.f64())).await,
        }
        // Without a word of warning.
        drop(server);
        for writer in writers {
            writer.await?;
        }
        self.clear_attic().map(|()| end)
    }

    /// Has the database crash under the server and come back; the server must work again by itself.
    async fn crash_database(&mut self) -> anyhow::Result<()> {
        let (cluster, _) = self.database.as_ref().context("there is no database")?;
        tokio::time::sleep(LONGEST_LOAD.mul_f64(self.random.f64())).await;
        cluster.crash()?;
        tokio::time::sleep(Duration::from_millis(self.random.u64(AWAY_MILLIS))).await;
        cluster.resume()?;
        self.recovered().await
    }

    /// Has the endpoint fail under the server and come back; the server must take uploads again by
    /// itself.
    async fn strike_endpoint(&mut self) -> anyhow::Result<()> {
        tokio::time::sleep(LONGEST_LOAD.mul_f64(self.random.f64())).await;
        let within = self.random.u64(FAULT_BYTES);
        let faults = [
            Fault::Away,
            Fault::Unavailable,
            Fault::Cut(within),
            Fault::Stall(within),
            Fault::Mixed(within),
        ];
        let (fault, millis) =
            (faults[self.random.usize(..faults.len())], self.random.u64(AWAY_MILLIS));
        let (proxy, _) = self.bucket.as_ref().context("there is no bucket")?;
        proxy.set(fault);
        tokio::time::sleep(Duration::from_millis(millis)).await;
        proxy.set(Fault::None);
        self.recovered().await
    }

    /// Closes connections to the database at random moments.
    async fn close_connections(&mut self) -> anyhow::Result<()> {
        let (cluster, address) = self.database.as_ref().context("there is no database")?;
        for _ in 0..5 {
            tokio::time::sleep(LONGEST_LOAD.mul_f64(self.random.f64() / 2.0)).await;
            cluster.sql(address, CLOSE_SOME)?;
        }
        self.recovered().await
    }

    /// Waits until the server finds its first user again.
    async fn recovered(&self) -> anyhow::Result<()> {
        let user = self.users.first().context("there is no user")?;
        let begun = Instant::now();
        loop {
            match user.request(Method::GET, "/api/user").send().await {
                Ok(response) if response.status().is_success() => return Ok(()),
                seen => anyhow::ensure!(
                    begun.elapsed() < RECOVERY,
                    "what failed is back, and the server does not recover: {seen:?}"
                ),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Removes what the faulty disk had kept to bring back.
    fn clear_attic(&self) -> anyhow::Result<()> {
        let attic = self.data_dir().with_extension("attic");
        if attic.exists() { Ok(std::fs::remove_dir_all(attic)?) } else { Ok(()) }
    }

    fn kill_while_starting(&mut self) -> anyhow::Result<()> {
        let mut starting = Command::new(&self.binary)
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(self.data_dir())
            .envs(self.address().map(|address| ("COMFY_CLOUD_DATABASE", address)))
            .envs(self.bucket.iter().map(|(_, bucket)| ("COMFY_CLOUD_BLOBS", &bucket.url)))
            .envs(self.bucket.iter().flat_map(|(_, bucket)| bucket.environment.clone()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        std::thread::sleep(LONGEST_START.mul_f64(self.random.f64()));
        starting.kill()?;
        starting.wait()?;
        Ok(())
    }

    /// Starts the server again, and holds the ledgers against it.
    async fn verify(&mut self, all: bool, found: &mut Violations) -> anyhow::Result<()> {
        let folder = self.data_dir().join("tmp");
        let before: BTreeSet<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        let mut server = self.start(Vec::new())?;
        verify::temporary_files(&server, &before, found);
        for user in &mut self.users {
            user.url.clone_from(&server.url);
            verify::user(user, all, found).await?;
        }
        verify::store(&server, all, found)?;
        verify::temporary_files(&server, &before, found);
        // Every other one ends as it is asked to, and then nothing of it may be left; the others
        // without a warning.
        if self.random.bool() {
            server.terminate()?;
            let left = server.temporary_paths();
            found.other.extend(left.iter().map(|path| {
                format!("{} is left by a server that was asked to stop", path.display())
            }));
        }
        Ok(())
    }

    fn sum(&self, of: impl Fn(&Ledger) -> u64) -> u64 {
        self.users.iter().map(|user| of(&user.ledger())).sum()
    }
}
