//! `cargo xtask bench`: builds for release, installs the peers, and measures.

use std::process::Command;

use crate::root;
use crate::tools::{self, apt};

pub(crate) fn run(name: &str, rounds: usize, seconds: u64) -> anyhow::Result<()> {
    apt("wrk", &["wrk"])?;
    apt("b3sum", &["b3sum"])?;
    apt("curl", &["curl"])?;
    // Debian starts it; the measured one is another, with a configuration of its own.
    apt("nginx", &["nginx-light"])?;
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
            .arg("--postgres")
            .arg(tools::postgresql()?)
            .arg("--s3")
            .arg(tools::seaweedfs()?)
            .args(["--rounds", &rounds.to_string(), "--seconds", &seconds.to_string()]),
    )
}
