//! What the generated code costs those who build it: generation, clean builds, builds after a
//! change.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::Setting;
use crate::report::Report;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const CONTRACT: &str = "openapi-cloud.yaml";
const CLIENT: &[&str] =
    &["--package", "comfy-cloud", "--no-default-features", "--features", "client"];
const EVERYTHING: &[&str] = &["--workspace"];

const GENERATION: &str = "generation of client and server";
const CLIENT_BUILD: &str = "build of the client crate";
const WHOLE_BUILD: &str = "build of everything";

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let target = tempfile::tempdir_in(Path::new(ROOT).join("target"))?;
    let target = target.path();
    if report.wants(GENERATION) {
        let contract = format!("{ROOT}/{CONTRACT}");
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            rounds.push(seconds(|| Ok(openapi_codegen::compile(&contract, target).map(drop)?))?);
        }
        report.add_alone(GENERATION, "s", &rounds)?;
    }
    for (name, packages) in [(CLIENT_BUILD, CLIENT), (WHOLE_BUILD, EVERYTHING)] {
        if !report.wants(name) {
            continue;
        }
        // Once: what it builds is mostly other people's crates.
        let clean = seconds(|| build(target, packages))?;
        report.add_alone(&format!("clean {name}"), "s", &[clean])?;
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            // A new time makes cargo generate again, as a changed contract does.
            std::fs::File::open(format!("{ROOT}/{CONTRACT}"))?
                .set_modified(std::time::SystemTime::now())?;
            rounds.push(seconds(|| build(target, packages))?);
        }
        report.add_alone(&format!("{name}, after a change of the contract"), "s", &rounds)?;
    }
    Ok(())
}

fn seconds(work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed().as_secs_f64())
}

fn build(target: &Path, packages: &[&str]) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .current_dir(ROOT)
        .args(["build", "--quiet", "--locked", "--target-dir"])
        .arg(target)
        .args(packages);
    let status = command.stdin(Stdio::null()).status().context("cannot run cargo")?;
    ensure!(status.success(), "the build failed");
    Ok(())
}
