//! Large files: uploads against `b3sum` + `cp` + `sync`, downloads against nginx.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};
use comfy_cloud_testkit::Server;
use serde_json::Value;

use crate::Setting;
use crate::meter::Meter;
use crate::report::Report;
use crate::wrk::rate;

pub(crate) const GIB: u64 = 1 << 30;
const SMALL_BYTES: usize = 64 * 1024;
const DOWNLOAD: &str = "download of 1 GiB";
const SMALL_DOWNLOADS: &str = "download of 64 KiB files, 32 clients";
const RANGES: &str = "64 KiB ranges of 1 GiB, 32 clients";

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    if report.wants("upload of 1 GiB") {
        upload(setting, report, folder.path())?;
    }
    if report.wants("eight uploads") {
        eight_uploads(setting, report, folder.path())?;
    }
    if report.wants("client's upload") {
        upload_again(setting, report, folder.path()).await?;
    }
    if [DOWNLOAD, SMALL_DOWNLOADS, RANGES].iter().any(|name| report.wants(name)) {
        download(setting, report, folder.path()).await?;
    }
    Ok(())
}

/// A file that no earlier one is like: its first bytes differ.
pub(crate) fn file(folder: &Path, name: &str, bytes: u64, seed: usize) -> anyhow::Result<PathBuf> {
    let path = folder.join(name);
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path)?);
    let mut chunk: Vec<u8> =
        (0..1 << 20).map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    chunk[..8].copy_from_slice(&seed.to_le_bytes());
    let mut left = bytes;
    while left > 0 {
        let part = left.min(chunk.len() as u64);
        std::io::Write::write_all(&mut file, &chunk[..part as usize])?;
        left -= part;
    }
    file.into_inner().context("cannot write a file")?.sync_all()?;
    Ok(path)
}

pub(crate) fn curl_upload(server: &Server, path: &Path) -> anyhow::Result<Value> {
    let form = format!("file=@{}", path.display());
    let key = format!("X-API-Key: {}", server.key);
    let output = Command::new("curl")
        .args(["-sf", "-H", &key, "-H", "Expect:", "-F", &form, &server.at("/api/assets")])
        .output()?;
    ensure!(output.status.success(), "the upload failed: {}", server.log());
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn upload(setting: &Setting, report: &mut Report, folder: &Path) -> anyhow::Result<()> {
    let server = Server::start(&setting.server)?;
    let mebibytes = (GIB >> 20) as f64;
    let mut rounds = Vec::new();
    for round in 0..setting.rounds {
        let path = file(folder, "upload.bin", GIB, round + 1)?;
        let begun = Instant::now();
        curl_upload(&server, &path)?;
        let ours = mebibytes / begun.elapsed().as_secs_f64();
        let copy = folder.join("copy.bin");
        let begun = Instant::now();
        let script = format!(
            "b3sum {0} >/dev/null && cp {0} {1} && sync {1}",
            path.display(),
            copy.display()
        );
        ensure!(Command::new("sh").args(["-c", &script]).status()?.success(), "the copy failed");
        rounds.push((ours, mebibytes / begun.elapsed().as_secs_f64()));
        std::fs::remove_file(copy)?;
    }
    report.add("upload of 1 GiB", "b3sum + cp + sync", "MiB/s", &rounds, Some(0.8))?;
    let peak = |size: u64| -> anyhow::Result<f64> {
        let server = Server::start(&setting.server)?;
        // A file with a hole of this size: what counts is what the server does with it.
        let path = folder.join("memory.bin");
        std::fs::File::create(&path)?.set_len(size)?;
        curl_upload(&server, &path)?;
        Ok(server.peak_memory_kib()? as f64 / 1024.0)
    };
    let small = peak(1 << 20)?;
    for (name, size) in [("100 MiB", 100 << 20), ("1 GiB", GIB), ("10 GiB", 10 * GIB)] {
        report.add(
            &format!("peak memory at 1 MiB over that at {name}"),
            "itself",
            "MiB",
            &[(small, peak(size)?)],
            None,
        )?;
    }
    Ok(())
}

/// Eight uploads at once, against eight copies at once.
fn eight_uploads(setting: &Setting, report: &mut Report, folder: &Path) -> anyhow::Result<()> {
    const SIZE: u64 = 128 << 20;
    let server = Server::start(&setting.server)?;
    let mebibytes = ((8 * SIZE) >> 20) as f64;
    let mut rounds = Vec::new();
    for round in 0..setting.rounds {
        let paths: Vec<PathBuf> = (0..8)
            .map(|n| file(folder, &format!("eight-{n}.bin"), SIZE, round * 8 + n + 1000))
            .collect::<anyhow::Result<_>>()?;
        let at_once = |work: &(dyn Fn(&Path) -> anyhow::Result<()> + Sync)| -> anyhow::Result<f64> {
            let begun = Instant::now();
            std::thread::scope(|scope| {
                let all: Vec<_> =
                    paths.iter().map(|path| scope.spawn(move || work(path))).collect();
                all.into_iter().try_for_each(|one| {
                    one.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a thread panicked")))
                })
            })?;
            Ok(mebibytes / begun.elapsed().as_secs_f64())
        };
        let ours = at_once(&|path| curl_upload(&server, path).map(drop))?;
        let theirs = at_once(&|path| {
            let copy = path.with_extension("copy");
            let script = format!(
                "b3sum {0} >/dev/null && cp {0} {1} && sync {1} && rm {1}",
                path.display(),
                copy.display()
            );
            ensure!(
                Command::new("sh").args(["-c", &script]).status()?.success(),
                "the copy failed"
            );
            Ok(())
        })?;
        rounds.push((ours, theirs));
    }
    report.add(
        "eight uploads of 128 MiB at once",
        "b3sum + cp + sync, eight at once",
        "MiB/s",
        &rounds,
        None,
    )?;
    Ok(())
}

/// The command line tool with a file that the server has, against one that it has not: how long it
/// takes, and how much it sends.
async fn upload_again(setting: &Setting, report: &mut Report, folder: &Path) -> anyhow::Result<()> {
    const SIZE: u64 = 256 << 20;
    let server = Server::start(&setting.server)?;
    let meter = Meter::before(&server.url).await?;
    let (mut rates, mut bytes) = (Vec::new(), Vec::new());
    for round in 0..setting.rounds {
        let path = file(folder, "again.bin", SIZE, round + 5000)?.display().to_string();
        let upload = || -> anyhow::Result<f64> {
            let begun = Instant::now();
            let output = server.cli(&["assets", "upload", &path, "--json"])?;
            ensure!(output.code == Some(0), "the upload failed: {output:?}");
            Ok((SIZE >> 20) as f64 / begun.elapsed().as_secs_f64())
        };
        let whole = upload()?;
        rates.push((upload()?, whole));
        let path = file(folder, "again.bin", SIZE, round + 6000)?.display().to_string();
        let sent = async || -> anyhow::Result<f64> {
            let before = meter.sent();
            let arguments = ["assets", "upload", &path, "--json", "--base-url", &meter.url];
            // The meter needs this thread meanwhile.
            let output = tokio::task::block_in_place(|| server.cli(&arguments))?;
            ensure!(output.code == Some(0), "the upload failed: {output:?}");
            Ok((meter.sent() - before) as f64)
        };
        let whole = sent().await?;
        bytes.push((SIZE as f64 / sent().await?, SIZE as f64 / whole));
    }
    report.add(
        "client's upload of 256 MiB that the server has",
        "of 256 MiB that it has not",
        "MiB/s",
        &rates,
        None,
    )?;
    report.add(
        "client's upload of 256 MiB that the server has, file's size over bytes sent",
        "of 256 MiB that it has not",
        "",
        &bytes,
        None,
    )?;
    Ok(())
}

/// An nginx that serves a folder.
struct Nginx {
    child: Child,
    url: String,
}

impl Nginx {
    fn start(folder: &Path) -> anyhow::Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let config = folder.join("nginx.conf");
        let root = folder.display();
        std::fs::write(
            &config,
            format!(
                "daemon off; worker_processes 2; pid {root}/nginx.pid; error_log /dev/null; events {{ worker_connections 1024; }}
                 http {{ access_log off; sendfile on; client_body_temp_path {root}/b; proxy_temp_path {root}/p; fastcgi_temp_path {root}/f;
                 uwsgi_temp_path {root}/u; scgi_temp_path {root}/s; server {{ listen 127.0.0.1:{port}; root {root}; }} }}"
            ),
        )?;
        // Its workers are not root, and the folder of a test is closed to others.
        ensure!(
            Command::new("chmod").arg("755").arg(folder).status()?.success(),
            "cannot open the folder"
        );
        let nginx = if Path::new("/usr/sbin/nginx").exists() { "/usr/sbin/nginx" } else { "nginx" };
        let child = Command::new(nginx)
            .arg("-c")
            .arg(&config)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot run nginx")?;
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(begun.elapsed().as_secs() < 10, "nginx does not listen");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        Ok(Self { child, url: format!("http://127.0.0.1:{port}") })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Asked to, it ends its workers too; it may have ended already.
        let _ = comfy_cloud_testkit::ask_to_stop(self.child.id());
        let _ = self.child.wait();
    }
}

async fn download(setting: &Setting, report: &mut Report, folder: &Path) -> anyhow::Result<()> {
    let server = Server::start(&setting.server)?;
    let nginx = Nginx::start(folder)?;
    let (large, small) =
        (file(folder, "large.bin", GIB, 7)?, file(folder, "small.bin", SMALL_BYTES as u64, 8)?);
    let (large_url, small_url) = (signed(&server, &large).await?, signed(&server, &small).await?);
    if report.wants(DOWNLOAD) {
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            rounds.push((fetch(&large_url)?, fetch(&format!("{}/large.bin", nginx.url))?));
        }
        report.add(DOWNLOAD, "nginx", "MiB/s", &rounds, Some(0.7))?;
    }
    if report.wants(SMALL_DOWNLOADS) {
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let theirs = rate(&format!("{}/small.bin", nginx.url), 32, setting.seconds, "")?;
            rounds.push((rate(&small_url, 32, setting.seconds, "")?, theirs));
        }
        report.add(SMALL_DOWNLOADS, "nginx", "/s", &rounds, Some(0.5))?;
    }
    if report.wants(RANGES) {
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let theirs = rate(&format!("{}/large.bin", nginx.url), 32, setting.seconds, RANGE)?;
            rounds.push((rate(&large_url, 32, setting.seconds, RANGE)?, theirs));
        }
        report.add(RANGES, "nginx", "/s", &rounds, None)?;
    }
    Ok(())
}

/// Another part of the file with each request.
const RANGE: &str = "
local n = 0
function request()
  n = (n * 1103515245 + 12345) % 16384
  return wrk.format(nil, nil, { Range = string.format('bytes=%d-%d', n * 65536, n * 65536 + 65535) })
end
";

/// The signed address of a file that was uploaded.
async fn signed(server: &Server, path: &Path) -> anyhow::Result<String> {
    let asset = curl_upload(server, path)?;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let content =
        server.at(&format!("/api/assets/{}/content", asset["id"].as_str().unwrap_or_default()));
    let response = http.get(content).header("X-API-Key", &server.key).send().await?;
    Ok(response.headers()["location"].to_str()?.to_owned())
}

/// MiB a second of one download.
fn fetch(url: &str) -> anyhow::Result<f64> {
    let begun = Instant::now();
    ensure!(
        Command::new("curl").args(["-sf", "-o", "/dev/null", url]).status()?.success(),
        "the download failed"
    );
    Ok((GIB >> 20) as f64 / begun.elapsed().as_secs_f64())
}
