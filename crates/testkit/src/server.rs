//! A running `comfy-cloud serve`.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

/// What the environment calls the database.
const DATABASE: &str = "COMFY_CLOUD_DATABASE";

/// What the environment calls the bucket.
const BLOBS: &str = "COMFY_CLOUD_BLOBS";

/// How a server is started.
#[derive(Debug, Default)]
pub struct ServerOptions {
    /// More lines of its configuration file.
    pub config: String,
    /// The folder of its data; one of its own when left out.
    pub data_dir: Option<PathBuf>,
    /// The address of the database that has its rows.
    pub database: Option<String>,
    /// The bucket that has its bytes.
    pub bucket: Option<BucketOptions>,
    /// Where it listens; on loopback, on a free port, when left out.
    pub listen: Option<String>,
    /// More of its environment.
    pub environment: Vec<(String, String)>,
    /// More of its command line.
    pub arguments: Vec<String>,
    /// How many descriptors it may have; as many as the test when left out.
    pub descriptors: Option<u64>,
}

/// A bucket, and how it is reached.
#[derive(Clone, Debug)]
pub struct BucketOptions {
    /// Its address, `s3://bucket/prefix`.
    pub url: String,
    /// The variables with endpoint and credentials.
    pub environment: Vec<(String, String)>,
}

/// A server of a test's own; it ends with the test.
#[derive(Debug)]
pub struct Server {
    binary: PathBuf,
    child: Child,
    /// Its address, without a slash at the end.
    pub url: String,
    /// The key of its first user, when this was its first start.
    pub key: String,
    /// The hash of the image in its first public library, when this was its first start.
    pub welcome_hash: String,
    /// The addresses of its native listeners.
    pub native: Vec<String>,
    /// Everything that it printed while it started.
    pub greeting: String,
    folder: tempfile::TempDir,
    data_dir: PathBuf,
    database: Option<String>,
    bucket: Option<BucketOptions>,
}

/// What a command printed, and how it ended.
#[derive(Debug)]
pub struct Output {
    /// Its exit code.
    pub code: Option<i32>,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
}

impl Output {
    /// Its standard output as JSON.
    ///
    /// # Panics
    /// When it is not one.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("no JSON ({error}): {self:?}"))
    }
}

impl Server {
    /// Starts the binary with a folder of its own.
    ///
    /// # Errors
    /// When it does not come to listen.
    pub fn start(binary: &str) -> anyhow::Result<Self> {
        Self::start_with(binary, ServerOptions::default())
    }

    /// Starts the binary as told.
    ///
    /// # Errors
    /// When it does not come to listen.
    pub fn start_with(binary: &str, options: ServerOptions) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let data_dir = options.data_dir.unwrap_or_else(|| folder.path().join("data"));
        let config = folder.path().join("config.toml");
        std::fs::write(&config, options.config)?;
        let log = std::fs::File::create(folder.path().join("server.log"))?;
        // The shell lowers the hard limit too, so that the server cannot raise it again.
        let mut command = match options.descriptors {
            None => Command::new(binary),
            Some(descriptors) => {
                let mut shell = Command::new("sh");
                shell.args([
                    "-c",
                    "ulimit -n \"$0\" && exec \"$@\"",
                    &descriptors.to_string(),
                    binary,
                ]);
                shell
            }
        };
        let mut child = command
            .args([
                "serve",
                "--listen",
                options.listen.as_deref().unwrap_or("127.0.0.1:0"),
                "--config",
            ])
            .arg(&config)
            .arg("--data-dir")
            .arg(&data_dir)
            .args(options.arguments)
            .env("COMFY_CLOUD_LOG", "info")
            .envs(options.database.iter().map(|url| (DATABASE, url)))
            .envs(options.bucket.iter().map(|bucket| (BLOBS, &bucket.url)))
            .envs(options.bucket.iter().flat_map(|bucket| bucket.environment.iter().cloned()))
            .envs(options.environment)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot start {binary}"))?;
        let greeting = greeting(&mut child);
        let mut server = Self {
            binary: binary.into(),
            child,
            url: String::new(),
            key: String::new(),
            welcome_hash: String::new(),
            native: Vec::new(),
            greeting: String::new(),
            folder,
            data_dir,
            database: options.database,
            bucket: options.bucket,
        };
        let Ok(greeting) = greeting else { bail!("the server did not start: {}", server.log()) };
        let word = |start: &str| {
            greeting
                .split([' ', '\n', '\'', '"'])
                .find(|word| word.starts_with(start))
                .unwrap_or_default()
                .to_owned()
        };
        server.url =
            Some(word("https://")).filter(|url| !url.is_empty()).unwrap_or_else(|| word("http://"));
        // What is printed is no terminal, so the first key is in a file.
        let first_key =
            std::fs::read_to_string(server.data_dir.join("first-key.txt")).unwrap_or_default();
        server.key = if greeting.contains("first start") {
            first_key.trim().to_owned()
        } else {
            String::new()
        };
        server.welcome_hash = word("blake3:");
        let natives = greeting
            .lines()
            .filter_map(|line| line.trim().strip_prefix("native")?.split_whitespace().next());
        server.native = natives.map(str::to_owned).collect();
        ensure!(!server.url.is_empty(), "the server did not start: {}", server.log());
        server.greeting = greeting;
        Ok(server)
    }

    /// The address of a path.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Its data folder.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// The address of the database that has its rows.
    #[must_use]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// The bucket that has its bytes.
    #[must_use]
    pub fn bucket(&self) -> Option<&BucketOptions> {
        self.bucket.as_ref()
    }

    /// Its process.
    #[must_use]
    pub fn process_id(&self) -> u32 {
        self.child.id()
    }

    /// What it has logged.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }

    /// What it has logged, once a text is in it: a thread of its own writes the log.
    ///
    /// # Panics
    /// When the text is not there after half a minute.
    #[must_use]
    pub fn log_with(&self, text: &str) -> String {
        let begun = Instant::now();
        loop {
            let log = self.log();
            if log.contains(text) {
                return log;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "{text:?} is not in the log");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Runs the same binary as a client of this server, and on its data folder.
    ///
    /// # Errors
    /// When it cannot be run.
    pub fn cli(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        self.cli_as(&self.key, arguments)
    }

    /// As [`Self::cli`], with a key.
    ///
    /// # Errors
    /// When it cannot be run.
    pub fn cli_as(&self, key: &str, arguments: &[&str]) -> anyhow::Result<Output> {
        self.command(&self.binary, key, arguments)
    }

    /// Runs another program with the environment of a client of this server.
    ///
    /// # Errors
    /// When it cannot be run.
    pub fn command(&self, program: &Path, key: &str, arguments: &[&str]) -> anyhow::Result<Output> {
        let done = Command::new(program)
            .args(arguments)
            .current_dir(self.folder.path())
            .env("COMFY_CLOUD_BASE_URL", &self.url)
            .env("COMFY_CLOUD_API_KEY", key)
            .env("COMFY_CLOUD_DATA_DIR", &self.data_dir)
            .envs(self.database.iter().map(|url| (DATABASE, url)))
            .envs(self.bucket.iter().flat_map(|bucket| bucket.environment.iter().cloned()))
            .env("HOME", self.folder.path())
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("cannot run {}", program.display()))?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(Output {
            code: done.status.code(),
            stdout: text(done.stdout),
            stderr: text(done.stderr),
        })
    }

    /// Makes a user with a key, and returns the key.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new_user(&self, name: &str) -> anyhow::Result<String> {
        self.cli(&["users", "create", name])?;
        let key = self.cli(&["keys", "create", "--user", name, "--json"])?.json();
        Ok(key["key"].as_str().context("no key")?.to_owned())
    }

    /// The memory that it has now, in kibibytes.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn memory_kib(&self) -> anyhow::Result<u64> {
        self.status("VmRSS:")
    }

    /// The most memory that it has had, in kibibytes.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn peak_memory_kib(&self) -> anyhow::Result<u64> {
        self.status("VmHWM:")
    }

    /// A number of what the system says of its process.
    fn status(&self, field: &str) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(field))
            .with_context(|| format!("no {field}"))?;
        Ok(line.split_whitespace().next().context("no number")?.parse()?)
    }

    /// Files in its folder of temporary files.
    #[must_use]
    pub fn temporary_files(&self) -> usize {
        self.temporary_paths().len()
    }

    /// The paths of the files in its folder of temporary files.
    #[must_use]
    pub fn temporary_paths(&self) -> BTreeSet<PathBuf> {
        std::fs::read_dir(self.data_dir.join("tmp"))
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect()
    }

    /// Whether it has ended by itself.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn has_ended(&mut self) -> anyhow::Result<bool> {
        Ok(self.child.try_wait()?.is_some())
    }

    /// Waits until no temporary file is left.
    ///
    /// # Panics
    /// When one stays for a minute.
    pub fn settle(&self) {
        let begun = Instant::now();
        while self.temporary_files() > 0 {
            assert!(begun.elapsed() < Duration::from_secs(60), "a temporary file stays");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Asks it to stop, as the system does, and waits until it has.
    ///
    /// # Errors
    /// When it does not stop within a minute, or ends badly.
    pub fn terminate(&mut self) -> anyhow::Result<()> {
        ask_to_stop(self.child.id())?;
        self.wait_for_end()
    }

    /// Waits until it has stopped that was asked to.
    ///
    /// # Errors
    /// When it does not stop within a minute, or ends badly.
    pub fn wait_for_end(&mut self) -> anyhow::Result<()> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "the server ended with {status}: {}", self.log());
                return Ok(());
            }
            ensure!(begun.elapsed() < Duration::from_secs(60), "the server does not stop");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Asks a process to stop. The shell's own `kill`: a small Debian has no other.
///
/// # Errors
/// When there is no such process.
pub fn ask_to_stop(process_id: u32) -> anyhow::Result<()> {
    let asked = Command::new("sh").args(["-c", &format!("kill -TERM {process_id}")]).status()?;
    ensure!(asked.success(), "there is no process {process_id}");
    Ok(())
}

/// Reads what a server prints until it has said everything: its last line begins with `curl`, or,
/// where it has been started before, names the reference page.
fn greeting(child: &mut Child) -> anyhow::Result<String> {
    let mut lines = BufReader::new(child.stdout.take().context("no output")?);
    let mut greeting = String::new();
    loop {
        let from = greeting.len();
        ensure!(lines.read_line(&mut greeting)? > 0, "it ended");
        let line = &greeting[from..];
        if line.trim_start().starts_with("curl -i") || line.contains("ready") {
            return Ok(greeting);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that failed wants to know what the server thought of it.
        if std::thread::panicking() {
            eprintln!("--- the server's log:\n{}", self.log());
        }
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
