//! An object store that speaks S3, for tests: SeaweedFS, which all test processes of a machine
//! share while any of them runs.

use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use base64::Engine as _;

use crate::BucketOptions;

/// Where `cargo xtask test` says that the program is.
const PROGRAM: &str = "COMFY_CLOUD_TEST_S3";
/// What the first bucket is called.
const BUCKET: &str = "tests";
/// How long it may take to start while the machine is busy.
const START: Duration = Duration::from_secs(90);
/// Runs the program until no process has the lock `users` for some seconds, and removes its folder
/// then.
const GUARD: &str = r#"cd / && umask 077
"$@" > "$0/log" 2>&1 < /dev/null & server=$!
while kill -0 $server 2> /dev/null; do
  flock -x "$0/users" true
  sleep 5
  flock -xn "$0/users" sh -c "kill -9 $server; rm -rf '$0/data' '$0/address'"
done"#;

/// A server of S3's protocol on loopback.
#[derive(Debug)]
pub struct ObjectStore {
    /// Its address.
    pub endpoint: String,
    /// The address of what it keeps files in, which needs no credentials.
    filer: String,
    _used: File,
}

impl ObjectStore {
    /// Its access key and secret.
    pub const KEY: (&str, &str) = ("test-key", "test-secret");

    /// The server that the processes of all tests share. Without the program the test is skipped
    /// and says so; where nothing may be skipped, in CI, that is a failure.
    ///
    /// # Panics
    /// In CI, when it is not installed, and when it does not start.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<ObjectStore>> = OnceLock::new();
        let start = || {
            crate::external(PROGRAM)
                .map(|program| Self::start(&program).unwrap_or_else(|error| panic!("{error:#}")))
        };
        SHARED.get_or_init(start).as_ref()
    }

    /// The server that all processes share.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(program: &Path) -> anyhow::Result<Self> {
        let user = Command::new("id").arg("-u").output()?;
        let folder = std::env::temp_dir()
            .join(format!("comfy-cloud-test-s3-{}", String::from_utf8_lossy(&user.stdout).trim()));
        std::fs::create_dir_all(&folder)?;
        let open =
            |name| File::options().create(true).truncate(false).write(true).open(folder.join(name));
        // One process starts it, and has it in use before the next looks.
        let (starting, used) = (open("starting")?, open("users")?);
        starting.lock()?;
        used.lock_shared()?;
        let address = folder.join("address");
        let found = |used| {
            let text = std::fs::read_to_string(&address).ok()?;
            let (endpoint, filer) = text.trim().split_once(' ')?;
            responds(endpoint).then(|| Self {
                endpoint: endpoint.to_owned(),
                filer: filer.to_owned(),
                _used: used,
            })
        };
        if let Some(found) = found(used.try_clone()?) {
            return Ok(found);
        }
        let mut failed = None;
        // A port that was free can be taken a moment later.
        for _ in 0..3 {
            match launch(program, &folder, used.try_clone()?) {
                Ok(started) => {
                    std::fs::write(&address, format!("{} {}", started.endpoint, started.filer))?;
                    return Ok(started);
                }
                Err(error) => failed = Some(error),
            }
        }
        Err(failed.context("no try")?)
    }

    /// The variables by which a server reaches it.
    #[must_use]
    pub fn environment(&self) -> Vec<(String, String)> {
        environment(&self.endpoint)
    }

    /// The address of a place that nothing is in yet.
    #[must_use]
    pub fn place(&self) -> String {
        format!("s3://{BUCKET}/{}", uuid::Uuid::new_v4().simple())
    }

    /// A place that nothing is in yet, and how it is reached.
    #[must_use]
    pub fn bucket(&self) -> BucketOptions {
        BucketOptions { url: self.place(), environment: self.environment() }
    }

    /// The names below a place, with their sizes in bytes, without asking S3.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn files(&self, place: &str) -> anyhow::Result<Vec<(String, u64)>> {
        let (mut files, mut folders) = (Vec::new(), vec![String::new()]);
        while let Some(folder) = folders.pop() {
            let url = format!("{}{folder}?limit=100000", self.of(place));
            let (status, body) = curl("GET", &url, None)?;
            if status == 404 {
                continue;
            }
            ensure!(status == 200, "{url} has status {status}");
            let page: serde_json::Value = serde_json::from_slice(&body).context("no list")?;
            for entry in page["Entries"].as_array().into_iter().flatten() {
                let name = entry["FullPath"]
                    .as_str()
                    .unwrap_or_default()
                    .rsplit('/')
                    .next()
                    .unwrap_or_default();
                let is_folder = entry["Mode"].as_u64().unwrap_or_default() & (1 << 31) != 0;
                match is_folder {
                    true => folders.push(format!("{folder}{name}/")),
                    false => files.push((
                        format!("{folder}{name}"),
                        entry["FileSize"].as_u64().unwrap_or_default(),
                    )),
                }
            }
        }
        Ok(files)
    }

    /// How many uploads of several parts below a place are neither complete nor given up.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn unfinished(&self, place: &str) -> anyhow::Result<usize> {
        let (status, body) =
            curl("GET", &format!("{}/buckets/{BUCKET}/.uploads/?limit=100000", self.filer), None)?;
        if status == 404 {
            return Ok(0);
        }
        let page: serde_json::Value = serde_json::from_slice(&body).context("no list")?;
        let below = format!("{}/", place.trim_start_matches(&format!("s3://{BUCKET}/")));
        let is_below = |entry: &serde_json::Value| {
            let key = base64::engine::general_purpose::STANDARD
                .decode(entry["Extended"]["key"].as_str().unwrap_or_default());
            key.is_ok_and(|key| key.starts_with(below.as_bytes()))
        };
        Ok(page["Entries"].as_array().into_iter().flatten().filter(|entry| is_below(entry)).count())
    }

    /// Puts other bytes in the place of a file's, past S3.
    ///
    /// # Errors
    /// When it cannot.
    pub fn overwrite(&self, place: &str, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let (status, _) = curl("PUT", &format!("{}{name}", self.of(place)), Some(bytes))?;
        ensure!(status < 300, "{name} has status {status}");
        Ok(())
    }

    /// Removes a file past S3.
    ///
    /// # Errors
    /// When it cannot.
    pub fn remove(&self, place: &str, name: &str) -> anyhow::Result<()> {
        let (status, _) = curl("DELETE", &format!("{}{name}", self.of(place)), None)?;
        ensure!(status < 300, "{name} has status {status}");
        Ok(())
    }

    fn of(&self, place: &str) -> String {
        format!("{}/buckets/{}/", self.filer, place.trim_start_matches("s3://"))
    }
}

/// The variables by which a server reaches an endpoint with the test's key.
pub(crate) fn environment(endpoint: &str) -> Vec<(String, String)> {
    let (key, secret) = ObjectStore::KEY;
    let variables = [
        ("AWS_ENDPOINT_URL", endpoint),
        ("AWS_ACCESS_KEY_ID", key),
        ("AWS_SECRET_ACCESS_KEY", secret),
        ("AWS_REGION", "us-east-1"),
    ];
    variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

fn launch(program: &Path, folder: &Path, used: File) -> anyhow::Result<ObjectStore> {
    let data = folder.join("data");
    // What one has left that was ended by force.
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    std::fs::create_dir_all(&data)?;
    let (key, secret) = ObjectStore::KEY;
    let identity = serde_json::json!({ "identities": [{
        "name": "tests",
        "credentials": [{ "accessKey": key, "secretKey": secret }],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }] });
    let config = data.join("s3.json");
    std::fs::write(&config, identity.to_string())?;
    let held =
        (0..9).map(|_| TcpListener::bind("127.0.0.1:0")).collect::<std::io::Result<Vec<_>>>()?;
    let ports = held
        .iter()
        .map(|listener| listener.local_addr().map(|address| address.port()))
        .collect::<std::io::Result<Vec<_>>>()?;
    drop(held);
    let names = [
        "master.port",
        "master.port.grpc",
        "volume.port",
        "volume.port.grpc",
        "filer.port",
        "filer.port.grpc",
        "s3.port",
        "s3.port.grpc",
    ];
    let mut guard = Command::new("setsid");
    guard.args(["sh", "-c", GUARD]).arg(folder).arg(program).arg("server");
    guard.args(names.iter().zip(&ports).map(|(name, port)| format!("-{name}={port}")));
    guard.arg(format!("-dir={}", data.display())).arg(format!("-s3.config={}", config.display()));
    for part in ["filer", "s3"] {
        guard.arg(format!("-{part}.localSocket={}", data.join(format!("{part}.sock")).display()));
    }
    guard.args([
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        "-s3",
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-s3.autoCreateBucket=false",
    ]);
    guard.args([
        "-s3.iam=false",
        "-master.telemetry=false",
        "-master.volumeSizeLimitMB=256",
        "-volume.max=40",
    ]);
    guard
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot run setsid")?;
    let (filer, endpoint) =
        (format!("http://127.0.0.1:{}", ports[4]), format!("http://127.0.0.1:{}", ports[6]));
    let begun = Instant::now();
    let is_made = || {
        curl("POST", &format!("{filer}/buckets/{BUCKET}/"), None)
            .is_ok_and(|(status, _)| status < 300)
    };
    // The first file of a bucket takes seconds, in which room is made on the disk.
    let takes_files = || {
        curl("PUT", &format!("{filer}/buckets/{BUCKET}/ready"), Some(b"ready"))
            .is_ok_and(|(status, _)| status < 300)
    };
    while !(responds(&endpoint) && is_made() && takes_files()) {
        let log = || std::fs::read_to_string(folder.join("log")).unwrap_or_default();
        ensure!(begun.elapsed() < START, "the object store does not start: {}", log());
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(ObjectStore { endpoint, filer, _used: used })
}

/// Whether an endpoint says something, be it that it lets nobody in.
fn responds(endpoint: &str) -> bool {
    curl("GET", endpoint, None).is_ok()
}

/// A request on a thread of its own: callers may be in a runtime or not.
fn curl(method: &'static str, url: &str, body: Option<&[u8]>) -> anyhow::Result<(u16, Vec<u8>)> {
    let (url, body) = (url.to_owned(), body.map(<[u8]>::to_vec));
    let request = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let client =
                reqwest::Client::builder().timeout(Duration::from_secs(30)).no_proxy().build()?;
            let request = client.request(method.parse()?, url).header("Accept", "application/json");
            let response = request.body(body.unwrap_or_default()).send().await?;
            Ok((response.status().as_u16(), response.bytes().await?.to_vec()))
        })
    };
    std::thread::spawn(request).join().unwrap_or_else(|_| anyhow::bail!("the request panicked"))
}
