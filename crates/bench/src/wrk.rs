//! The load: wrk, with a script.

use std::process::Command;

use anyhow::{Context, ensure};

/// Requests a second at an address, all of them answered with success.
pub(crate) fn rate(url: &str, clients: usize, seconds: u64, script: &str) -> anyhow::Result<f64> {
    let file = tempfile::NamedTempFile::with_suffix(".lua")?;
    std::fs::write(file.path(), script)?;
    let threads = clients.min(2).to_string();
    let output = Command::new("wrk")
        .args(["-t", &threads, "-c", &clients.to_string(), "-d", &format!("{seconds}s"), "-s"])
        .arg(file.path())
        .arg(url)
        .output()
        .context("cannot run wrk")?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success() && !text.contains("Non-2xx"),
        "the load failed: {text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let rate =
        text.lines().find_map(|line| line.strip_prefix("Requests/sec:")).context("no rate")?;
    Ok(rate.trim().parse()?)
}

/// A script that shows a key.
pub(crate) fn with_key(key: &str) -> String {
    format!("wrk.headers['X-API-Key'] = '{key}'\n")
}
