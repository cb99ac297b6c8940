//! How generator and generated code grow with the contract: time, memory, and what rustc makes of
//! it, beside progenitor's own output for the same contract.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use openapi_codegen::{Package, Runtime, package};
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};

use crate::root;
use crate::tools;

/// Operations of the contracts that are generated from, and of those that are compiled as well:
/// rustc takes ten times as long.
const GENERATED: [usize; 4] = [250, 500, 1000, 2000];
const COMPILED: [usize; 4] = [125, 250, 500, 1000];

/// A contract of so many operations: a schema of its own for each, parameters, bodies, errors.
fn contract(operations: usize) -> String {
    let mut paths = String::new();
    let mut schemas = String::new();
    for n in 0..operations {
        let group = n / 20;
        let (method, body) = match n % 2 {
            0 => ("get", String::new()),
            _ => (
                "post",
                format!(
                    "      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{n}'}}}}}}}}\n"
                ),
            ),
        };
        let _ = write!(
            paths,
            "  /group{group}/{{id}}/thing{n}:
    {method}:
      operationId: {method}Thing{n}
      description: Does thing {n} of group {group}.
      parameters:
      - {{name: id, in: path, required: true, schema: {{type: string, format: uuid}}}}
      - {{name: limit, in: query, schema: {{type: integer, minimum: 1, maximum: 100}}}}
{body}      responses:
        '200': {{description: The thing., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{n}'}}}}}}}}
        '400': {{description: Wrong., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}}}}}}}
        '404': {{description: None., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}}}}}}}
"
        );
        let _ = write!(
            schemas,
            "    Thing{n}:
      type: object
      required: [id, name]
      properties:
        id: {{type: string, format: uuid}}
        name: {{type: string, maxLength: 80}}
        tags: {{type: array, items: {{type: string}}}}
        state: {{type: string, enum: [new, old]}}
"
        );
    }
    format!(
        "openapi: 3.0.3\ninfo: {{title: Scale, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n    Problem: {{type: object, required: [message], properties: {{message: {{type: string}}}}}}\n{schemas}"
    )
}

pub(crate) fn run() -> anyhow::Result<()> {
    tools::run(Command::new("cargo").current_dir(root()).args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "openapi-codegen-cli",
    ]))?;
    let folder = root().join("target/scale");
    println!(
        "| operations | generated in | ms per operation | peak memory | KiB per operation |\n|---|---|---|---|---|"
    );
    for operations in GENERATED {
        let (time, peak) = generate(&folder, &contract(operations))?;
        let (each, kib) =
            (time.as_secs_f64() * 1000.0 / operations as f64, peak / operations as u64);
        println!(
            "| {operations} | {:.2} s | {each:.2} | {} MiB | {kib} |",
            time.as_secs_f64(),
            peak / 1024
        );
    }
    println!(
        "\n| operations | client, s per 100 | server, s per 100 | progenitor, s per 100 | client / progenitor |\n|---|---|---|---|---|"
    );
    // What all of them need is compiled before.
    measure(&folder, 1)?;
    for operations in COMPILED {
        let [client, server, progenitor] = measure(&folder, operations)?
            .map(|time| time.as_secs_f64() * 100.0 / operations as f64);
        println!(
            "| {operations} | {client:.2} | {server:.2} | {progenitor:.2} | {:.2} |",
            client / progenitor
        );
    }
    Ok(())
}

/// How long `cargo check` takes of our client, of our server, and of progenitor's client.
fn measure(folder: &Path, operations: usize) -> anyhow::Result<[Duration; 3]> {
    write_workspace(folder, &contract(operations))?;
    let client = check(folder, "scale", &["--no-default-features", "--features", "client"])?;
    let server = check(folder, "scale", &["--no-default-features", "--features", "server"])?;
    Ok([client, server, check(folder, "scale-progenitor", &[])?])
}

/// Time and peak memory in KiB of the command on a contract.
fn generate(folder: &Path, text: &str) -> anyhow::Result<(Duration, u64)> {
    std::fs::create_dir_all(folder)?;
    let spec = folder.join("contract.yaml").display().to_string();
    std::fs::write(&spec, text)?;
    let out = folder.join("written").display().to_string();
    let arguments = ["generate", "--name", "scale", "--spec", &spec, "--out", &out];
    let run = generator(arguments, folder, Duration::from_secs(600), 16 << 20)?;
    ensure!(run.code == Some(0), "the generator failed: {}", run.stderr);
    Ok((run.usage.time, run.usage.peak_kib))
}

/// What a process has taken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Usage {
    pub(crate) time: Duration,
    pub(crate) peak_kib: u64,
}

/// A run of the generator.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) usage: Usage,
    /// Its exit code; nothing when it took too much.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the released command with bounds on its time and memory; what it prints goes through files
/// in `said`.
pub(crate) fn generator<'a>(
    arguments: impl IntoIterator<Item = &'a str>,
    said: &Path,
    limit: Duration,
    memory_kib: u64,
) -> anyhow::Result<Run> {
    std::fs::create_dir_all(said)?;
    let (stdout, stderr) = (said.join("stdout"), said.join("stderr"));
    let begun = Instant::now();
    let mut child = Command::new("sh")
        .arg("-c")
        .arg(format!("ulimit -v {memory_kib}; exec \"$@\""))
        .arg("sh")
        .arg(root().join("target/release/openapi-codegen"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(&stdout)?)
        .stderr(std::fs::File::create(&stderr)?)
        .spawn()?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak_kib = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break Some(ended);
        }
        if begun.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let found = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        peak_kib = peak_kib.max(found.unwrap_or_default());
        std::thread::sleep(Duration::from_millis(2));
    };
    let read =
        |path: &Path| std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(Run {
        usage: Usage { time: begun.elapsed(), peak_kib },
        code: ended.and_then(|ended| ended.code()),
        stdout: read(&stdout)?,
        stderr: read(&stderr)?,
    })
}

/// A workspace of our crate and of progenitor's, with the project's own versions of what they need.
fn write_workspace(folder: &Path, text: &str) -> anyhow::Result<()> {
    let runtime = root().join("crates/runtime").display().to_string();
    let ours = package(&Package {
        name: "scale",
        contract: text,
        runtime: Runtime::Path(runtime),
        stands_alone: false,
    })?;
    for (path, text) in &ours.files {
        write(&folder.join("ours").join(path), text)?;
    }
    let manifest = std::fs::read_to_string(folder.join("ours/Cargo.toml"))?;
    let manifest = manifest.replace("name = \"scale\"", "name = \"scale-progenitor\"");
    write(&folder.join("theirs/Cargo.toml"), &manifest)?;
    let document = serde_json::from_value(openapi_codegen::load::yaml_value(text)?)?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings).generate_tokens(&document).context("progenitor")?;
    let code = prettyplease::unparse(&syn::parse2(tokens)?);
    write(&folder.join("theirs/src/lib.rs"), &format!("#![allow(warnings)]\n{code}"))?;
    write(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"ours\", \"theirs\"]\n",
    )?;
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// How long `cargo check` takes of one crate alone.
fn check(folder: &Path, krate: &str, arguments: &[&str]) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let mut command = Command::new("cargo");
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    tools::run(command.args(["check", "--quiet", "--package", krate]).args(arguments))?;
    Ok(begun.elapsed())
}
