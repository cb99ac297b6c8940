//! `cargo xtask crash`: builds the server and what makes it fail, and ends it in every way.

use std::process::Command;

use crate::root;
use crate::tools;

/// How much of each, of what a run that shows something takes, and of what every change is held to.
pub(crate) struct Extent {
    pub(crate) kills: u32,
    pub(crate) power_losses: u32,
    pub(crate) failing_disks: u32,
    pub(crate) clock_jumps: u32,
    pub(crate) database_crashes: u32,
    pub(crate) lost_connections: u32,
    pub(crate) endpoint_faults: u32,
}

impl Extent {
    pub(crate) const FULL: Self = Self {
        kills: 200,
        power_losses: 100,
        failing_disks: 50,
        clock_jumps: 10,
        database_crashes: 100,
        lost_connections: 100,
        endpoint_faults: 100,
    };
    pub(crate) const SHORT: Self = Self {
        kills: 16,
        power_losses: 10,
        failing_disks: 6,
        clock_jumps: 1,
        database_crashes: 6,
        lost_connections: 6,
        endpoint_faults: 6,
    };
}

/// What rows and bytes are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
    S3,
}

pub(crate) fn run(extent: &Extent, engine: Engine, seed: Option<u64>) -> anyhow::Result<()> {
    let packages = ["comfy-cloud-cli", "comfy-cloud-crash", "comfy-cloud-faults"];
    let mut build = Command::new("cargo");
    build
        .current_dir(root())
        .args(["build", "--quiet"])
        .args(packages.iter().flat_map(|package| ["--package", package]));
    tools::run(&mut build)?;
    let target = root().join("target/debug");
    let mut trial = Command::new(target.join("comfy-cloud-crash"));
    trial.current_dir(root()).arg("--server").arg(target.join("comfy-cloud"));
    trial.arg("--faults").arg(target.join("libcomfy_cloud_faults.so"));
    for (name, count) in [
        ("--kills", extent.kills),
        ("--power-losses", extent.power_losses),
        ("--failing-disks", extent.failing_disks),
        ("--clock-jumps", extent.clock_jumps),
        ("--database-crashes", extent.database_crashes),
        ("--lost-connections", extent.lost_connections),
        ("--endpoint-faults", extent.endpoint_faults),
    ] {
        trial.args([name, &count.to_string()]);
    }
    if engine == Engine::Postgres {
        trial.args(["--engine", "postgres", "--postgres"]).arg(tools::postgresql()?);
    }
    if engine == Engine::S3 {
        trial.args(["--engine", "s3"]).env("COMFY_CLOUD_TEST_S3", tools::seaweedfs()?);
    }
    trial.args(seed.map(|seed| format!("--seed={seed}")));
    tools::run(&mut trial)
}
