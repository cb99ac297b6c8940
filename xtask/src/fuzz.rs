//! `cargo xtask fuzz`: everything that bytes from strangers reach, for so many seconds each.

use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, bail};

use crate::root;
use crate::tools::{self, apt, find};

/// As CI installs it.
const CARGO_FUZZ: &str = "0.13.2";

pub(crate) fn run(only: &str, seconds: u64, at_once: u64) -> anyhow::Result<()> {
    // libFuzzer is C++.
    apt("c++", &["g++"])?;
    if find("cargo-fuzz").is_none() {
        tools::run(Command::new("cargo").args([
            "install",
            "--quiet",
            "--locked",
            "--version",
            CARGO_FUZZ,
            "cargo-fuzz",
        ]))?;
    }
    let targets: Vec<String> =
        targets()?.into_iter().filter(|target| target.contains(only)).collect();
    if targets.is_empty() {
        bail!("no target in fuzz/fuzz_targets has `{only}` in its name");
    }
    let (waiting, failed) = (Mutex::new(targets.iter()), Mutex::new(Vec::new()));
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some(target) = next() {
                    match fuzz(target, seconds, at_once) {
                        Ok(figure) => println!("{target}: {figure}"),
                        Err(error) => {
                            println!("{target}: {error:#}");
                            failed
                                .lock()
                                .unwrap_or_else(PoisonError::into_inner)
                                .push(target.as_str());
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    if !failed.is_empty() {
        bail!("what brings them down is in fuzz/artifacts: {}", failed.join(", "));
    }
    Ok(())
}

/// The targets, by their files.
fn targets() -> anyhow::Result<Vec<String>> {
    let listed = std::fs::read_dir(root().join("fuzz/fuzz_targets"))
        .context("there is no fuzz/fuzz_targets")?;
    let mut names = Vec::new();
    for entry in listed {
        names.extend(
            Path::new(&entry?.file_name())
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned()),
        );
    }
    names.sort();
    Ok(names)
}

/// Runs a target on the kept corpus, and on what comes of it; returns how much it has run.
fn fuzz(target: &str, seconds: u64, at_once: u64) -> anyhow::Result<String> {
    let folder = root().join("fuzz");
    // What is found on the way goes to the first folder, and is not kept; what is kept was chosen.
    let found = folder.join("target/corpus").join(target);
    std::fs::create_dir_all(&found)?;
    let mut command = Command::new("cargo");
    // Without a sanitizer it needs no nightly compiler: what is looked for is panics, and there is
    // no unsafe code.
    command.current_dir(root()).args(["fuzz", "run", "--sanitizer", "none", target]).arg(&found);
    command.arg(folder.join("corpus").join(target)).args([
        "--",
        "-print_final_stats=1",
        "-max_len=16384",
    ]);
    // An input that takes ten seconds is a finding; of those that run at once, each has a part of
    // the machine.
    command.args([format!("-timeout={}", 10 * at_once), format!("-max_total_time={seconds}")]);
    let done = command.output().context("cannot run cargo fuzz")?;
    let said = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() {
        let last: Vec<&str> = said.lines().rev().take(30).collect();
        bail!("{}", last.into_iter().rev().collect::<Vec<_>>().join("\n"));
    }
    let executions = said
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))
        .context("no count")?;
    Ok(format!("{} executions in {seconds} s", executions.trim()))
}
