//! A PostgreSQL of a test's own.

use std::io::PipeWriter;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

/// Where `cargo xtask test` says that PostgreSQL's programs are.
const PROGRAMS: &str = "COMFY_CLOUD_TEST_POSTGRES";
/// The account that runs it where the tests are root's, since PostgreSQL refuses to be root's.
const ACCOUNT: &str = "postgres";
/// The system goes on when the database ends, so that nothing need reach the disk for a test.
const NOT_DURABLE: &str =
    "-c listen_addresses='' -c fsync=off -c max_connections=60 -c shared_buffers=32MB";
/// As it is run where it matters; a measurement has more connections than a server.
const DURABLE: &str =
    "-c listen_addresses='' -c max_connections=120 -c shared_buffers=512MB -c max_wal_size=4GB";
/// Ends the cluster and removes it when its standard input ends: with the process that holds the
/// other end, however that ends.
const GUARD: &str = r#"cat > /dev/null; "$@" stop -m immediate -s; rm -rf "$0""#;

/// A cluster on a socket in a folder of its own. It ends with the process, however that ends.
#[derive(Debug)]
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    as_account: bool,
    settings: String,
    port: u16,
    databases: AtomicU32,
    _guard: PipeWriter,
}

impl Postgres {
    /// The cluster of this process. Without PostgreSQL the test is skipped and says so; where
    /// nothing may be skipped, in CI, that is a failure.
    ///
    /// # Panics
    /// In CI, when it is not installed, and when it does not start.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Postgres>> = OnceLock::new();
        let start = || {
            crate::external(PROGRAMS)
                .map(|programs| Self::start(&programs).unwrap_or_else(|error| panic!("{error:#}")))
        };
        SHARED.get_or_init(start).as_ref()
    }

    /// A cluster of a test's own, which it may stop.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(programs: &Path) -> anyhow::Result<Self> {
        Self::start_with(programs, NOT_DURABLE)
    }

    /// A cluster that flushes what it commits, for measurements.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_durable(programs: &Path) -> anyhow::Result<Self> {
        Self::start_with(programs, DURABLE)
    }

    /// A cluster that listens on a port of loopback as well, and speaks TLS there with a
    /// certificate.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_with_tls(
        programs: &Path,
        port: u16,
        certificate: &str,
        key: &str,
    ) -> anyhow::Result<Self> {
        let mut cluster = Self::prepare(
            programs,
            &format!("-c listen_addresses=127.0.0.1 -c port={port} -c ssl=on -c fsync=off"),
        )?;
        for (name, content) in [("server.crt", certificate), ("server.key", key)] {
            let file = cluster.data().join(name);
            std::fs::write(&file, content)?;
            // It refuses a key that others can read.
            command_output(Command::new("chmod").arg("600").arg(&file))?;
            if cluster.as_account {
                command_output(Command::new("chown").arg(ACCOUNT).arg(&file))?;
            }
        }
        cluster.port = port;
        cluster.resume()?;
        Ok(cluster)
    }

    fn start_with(programs: &Path, settings: &str) -> anyhow::Result<Self> {
        let cluster = Self::prepare(programs, settings)?;
        cluster.resume()?;
        Ok(cluster)
    }

    fn prepare(programs: &Path, settings: &str) -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("cc-pg-").tempdir()?.keep();
        let as_account = command_output(Command::new("id").arg("-u"))?.trim() == "0";
        if as_account {
            command_output(Command::new("chown").arg(ACCOUNT).arg(&folder))?;
        }
        let (reader, guard) = std::io::pipe()?;
        let cluster = Self {
            programs: programs.to_owned(),
            folder,
            as_account,
            settings: settings.to_owned(),
            port: 5432,
            databases: AtomicU32::new(0),
            _guard: guard,
        };
        let control = cluster.program("pg_ctl");
        let mut watcher = Command::new("setsid");
        watcher
            .args(["sh", "-c", GUARD])
            .arg(&cluster.folder)
            .arg(control.get_program())
            .args(control.get_args());
        watcher
            .arg("-D")
            .arg(cluster.data())
            .current_dir("/")
            .stdin(reader)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut init = cluster.program("initdb");
        init.args([
            "-U",
            "comfy",
            "-A",
            "trust",
            "-N",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-instructions",
            "-D",
        ])
        .arg(cluster.data());
        command_output(&mut init)?;
        Ok(cluster)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        self.as_account(&self.programs.join(name))
    }

    fn as_account(&self, program: &Path) -> Command {
        let mut command = if self.as_account {
            let mut command = Command::new("setpriv");
            command
                .arg(format!("--reuid={ACCOUNT}"))
                .arg(format!("--regid={ACCOUNT}"))
                .arg("--clear-groups")
                .arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir("/");
        command
    }

    /// Starts it again after [`Self::crash`].
    ///
    /// # Errors
    /// When it does not come to response.
    pub fn resume(&self) -> anyhow::Result<()> {
        let settings = format!("{} -k {}", self.settings, self.folder.display());
        let mut start = self.program("pg_ctl");
        start
            .args(["-w", "-s", "-t", "120", "-o", &settings, "-l"])
            .arg(self.folder.join("log"))
            .arg("-D")
            .arg(self.data())
            .arg("start");
        // Not a pipe: the server would keep it open.
        let status =
            start.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        ensure!(status.success(), "PostgreSQL does not start: {}", log());
        Ok(())
    }

    /// Ends it as a crash would, with all connections.
    ///
    /// # Errors
    /// When it does not end.
    pub fn crash(&self) -> anyhow::Result<()> {
        command_output(self.program("pg_ctl").arg("-D").arg(self.data()).args([
            "stop",
            "-m",
            "immediate",
            "-s",
        ]))
        .map(drop)
    }

    /// Makes an empty database; returns its address.
    ///
    /// # Errors
    /// When it cannot.
    pub fn database(&self) -> anyhow::Result<String> {
        let name = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        command_output(
            self.program("createdb")
                .args(["-U", "comfy", "-p", &self.port.to_string(), "-h"])
                .arg(&self.folder)
                .arg(&name),
        )?;
        Ok(self.address(&name))
    }

    /// Lets nobody but its superuser in without a password, from now on.
    ///
    /// # Errors
    /// When that cannot be written.
    pub fn ask_for_passwords(&self) -> anyhow::Result<()> {
        std::fs::write(
            self.data().join("pg_hba.conf"),
            "local all comfy trust\nlocal all all scram-sha-256\n",
        )?;
        command_output(self.program("pg_ctl").arg("-D").arg(self.data()).args(["reload", "-s"]))
            .map(drop)
    }

    /// The address of a database, whether it is there or not.
    pub fn address(&self, name: &str) -> String {
        format!("postgres:///{name}?host={}&user=comfy&port={}", self.folder.display(), self.port)
    }

    /// A PgBouncer in front of it, in one of its modes.
    ///
    /// # Errors
    /// When it does not start.
    pub fn pooled(&self, pgbouncer: &Path, mode: &str) -> anyhow::Result<Pooler> {
        let folder = self.folder.join(mode);
        std::fs::create_dir(&folder)?;
        let (settings, users) = (folder.join("pgbouncer.ini"), folder.join("users.txt"));
        std::fs::write(&users, "\"comfy\" \"\"\n")?;
        let text = format!(
            "[databases]\n* = host={} port={}\n[pgbouncer]\npool_mode = {mode}\nunix_socket_dir = {}\nlisten_port = 6432\n\
             auth_type = trust\nauth_file = {}\n",
            self.folder.display(),
            self.port,
            folder.display(),
            users.display()
        );
        std::fs::write(&settings, text)?;
        let mut command = self.as_account(pgbouncer);
        if self.as_account {
            command_output(Command::new("chown").args(["-R", ACCOUNT]).arg(&folder))?;
        }
        let log = std::fs::File::create(folder.join("log"))?;
        let child = command
            .arg(&settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let pooler = Pooler { child, folder };
        let begun = Instant::now();
        while !pooler.folder.join(".s.PGSQL.6432").exists() {
            let log = || std::fs::read_to_string(pooler.folder.join("log")).unwrap_or_default();
            ensure!(
                begun.elapsed() < Duration::from_secs(30),
                "PgBouncer does not start: {}",
                log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(pooler)
    }

    /// Runs a script of pgbench's by so many clients; returns how often a second it was done.
    ///
    /// # Errors
    /// When it fails.
    pub fn bench(
        &self,
        address: &str,
        script: &str,
        clients: usize,
        seconds: u64,
    ) -> anyhow::Result<f64> {
        // Readable for the account that runs it.
        let file = self.folder.join("script.sql");
        std::fs::write(&file, script)?;
        let mut bench = self.program("pgbench");
        bench
            .args([
                "-n",
                "-M",
                "prepared",
                "-j",
                "2",
                "-c",
                &clients.to_string(),
                "-T",
                &seconds.to_string(),
                "-f",
            ])
            .arg(&file)
            .arg(address);
        let printed = command_output(&mut bench)?;
        let rate = printed
            .lines()
            .find_map(|line| line.strip_prefix("tps = "))
            .context("pgbench printed no rate")?;
        Ok(rate.split(' ').next().unwrap_or_default().parse()?)
    }

    /// Runs SQL in a database; returns what it prints, a line a row.
    ///
    /// # Errors
    /// When the SQL fails.
    pub fn sql(&self, address: &str, sql: &str) -> anyhow::Result<String> {
        command_output(self.program("psql").args([
            "-X",
            "-q",
            "-At",
            "-v",
            "ON_ERROR_STOP=1",
            "-c",
            sql,
            address,
        ]))
    }
}

/// A PgBouncer; it ends when dropped.
#[derive(Debug)]
pub struct Pooler {
    child: Child,
    folder: PathBuf,
}

impl Pooler {
    /// The address of a database through it.
    pub fn address(&self, name: &str) -> String {
        format!("postgres:///{name}?host={}&user=comfy&port=6432", self.folder.display())
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command_output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {:?}", command.get_program()))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}
