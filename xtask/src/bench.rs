//! `cargo xtask bench`: builds for release, installs the peers, and measures.

use std::process::Command;

use crate::root;
use crate::tools::{self, apt, find};

pub(crate) fn run(name: &str, rounds: usize, seconds: u64) -> anyhow::Result<()> {
    apt("wrk", &["wrk"])?;
    apt("b3sum", &["b3sum"])?;
    apt("curl", &["curl"])?;
    if !std::path::Path::new("/usr/sbin/nginx").exists() && find("nginx").is_none() {
        // Debian starts it; the measured one is another, with a configuration of its own.
        apt("nginx", &["nginx-light"])
            .map(drop)
            .or_else(|error| if std::path::Path::new("/usr/sbin/nginx").exists() { Ok(()) } else { Err(error) })?;
    }
    tools::run(Command::new("cargo").current_dir(root()).args([
        "build",
        "--release",
        "--package",
        "comfy-cloud-cli",
        "--package",
        "comfy-cloud-bench",
    ]))?;
    let release = root().join("target/release");
    tools::run(
        Command::new(release.join("comfy-cloud-bench"))
            .current_dir(root())
            .arg(name)
            .arg("--server")
            .arg(release.join("comfy-cloud"))
            .args(["--rounds", &rounds.to_string(), "--seconds", &seconds.to_string()]),
    )
}
