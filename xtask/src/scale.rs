//! How generator and generated code grow with the contract: time, memory, and what rustc makes of
//! it, beside progenitor's own output for the same contract.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use openapi_codegen::{Package, Runtime, package};

use crate::{root, tools, world};

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

/// Measures contracts of the given files, or else made ones of several sizes.
pub(crate) fn run(files: &[PathBuf]) -> anyhow::Result<()> {
    tools::run(Command::new("cargo").current_dir(root()).args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "openapi-codegen-cli",
    ]))?;
    let folder = root().join("target/scale");
    let mut generated = Vec::new();
    let mut compiled = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file)
            .with_context(|| format!("cannot read {}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let operations = world::operations(&text);
        generated.push((name.clone(), operations, text.clone()));
        compiled.push((name, operations, text));
    }
    if files.is_empty() {
        let made = |n: usize| ("made".to_owned(), n, contract(n));
        generated.extend(GENERATED.map(made));
        compiled.extend(COMPILED.map(made));
    }
    println!(
        "| contract | operations | processor time | s per 500 operations | peak memory | KiB per operation |\n|---|---|---|---|---|---|"
    );
    for (name, operations, text) in &generated {
        let Usage { processor, peak_kib, .. } = generate(&folder, text)?;
        let per = |value: f64| value / (*operations).max(1) as f64;
        println!(
            "| {name} | {operations} | {:.2} s | {:.2} | {} MiB | {:.0} |",
            processor.as_secs_f64(),
            per(processor.as_secs_f64() * 500.0),
            peak_kib / 1024,
            per(peak_kib as f64)
        );
    }
    println!(
        "\n| contract | operations | client, s per 100 | server, s per 100 | progenitor, s per 100 | client / progenitor |\n|---|---|---|---|---|---|"
    );
    // What all of them need is compiled before.
    measure(&folder, &contract(1))?;
    for (name, operations, text) in &compiled {
        let [client, server, progenitor] = measure(&folder, text)?
            .map(|time| time.map(|time| time.as_secs_f64() * 100.0 / (*operations).max(1) as f64));
        let shown = |value: Option<f64>| {
            value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"))
        };
        let ratio = client.zip(progenitor).map(|(ours, theirs)| ours / theirs);
        println!(
            "| {name} | {operations} | {} | {} | {} | {} |",
            shown(client),
            shown(server),
            shown(progenitor),
            shown(ratio)
        );
    }
    Ok(())
}

/// What `cargo check` takes of a processor for our client, for our server, and for progenitor's
/// client, where that compiles.
fn measure(folder: &Path, text: &str) -> anyhow::Result<[Option<Duration>; 3]> {
    let has_peer = write_workspace(folder, text)?;
    let client = check(folder, "scale", &["--no-default-features", "--features", "client"])?;
    let server = check(folder, "scale", &["--no-default-features", "--features", "server"])?;
    let peer = has_peer.then(|| check(folder, "scale-progenitor", &[]).ok()).flatten();
    Ok([Some(client), Some(server), peer])
}

/// What the command takes for a contract.
fn generate(folder: &Path, text: &str) -> anyhow::Result<Usage> {
    std::fs::create_dir_all(folder)?;
    let spec = folder.join("contract.yaml").display().to_string();
    std::fs::write(&spec, text)?;
    let out = folder.join("written").display().to_string();
    let arguments = ["generate", "--name", "scale", "--spec", &spec, "--out", &out];
    let run = generator(arguments, folder, Duration::from_secs(600), 16 << 20)?;
    ensure!(run.code == Some(0), "the generator failed: {}", run.stderr);
    Ok(run.usage)
}

/// What a process has taken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Usage {
    pub(crate) time: Duration,
    /// The time of processors, to some milliseconds.
    pub(crate) processor: Duration,
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
    let process = PathBuf::from(format!("/proc/{}", child.id()));
    let mut peak_kib = 0;
    let mut processor = Duration::ZERO;
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break Some(ended);
        }
        if begun.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        processor = processor.max(processor_time(&process).unwrap_or_default());
        let text = std::fs::read_to_string(process.join("status")).unwrap_or_default();
        let found = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        peak_kib = peak_kib.max(found.unwrap_or_default());
        std::thread::sleep(Duration::from_millis(2));
    };
    let read =
        |path: &Path| std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(Run {
        usage: Usage { time: begun.elapsed(), processor, peak_kib },
        code: ended.and_then(|ended| ended.code()),
        stdout: read(&stdout)?,
        stderr: read(&stderr)?,
    })
}

/// The time that a process has had of processors: fields 14 and 15 of its `stat`, in hundredths.
fn processor_time(process: &Path) -> Option<Duration> {
    let stat = std::fs::read_to_string(process.join("stat")).ok()?;
    // The name, in brackets, is whatever the program's is.
    let ticks = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
    Some(Duration::from_millis(
        ticks.filter_map(|field| field.parse::<u64>().ok()).sum::<u64>() * 10,
    ))
}

/// What progenitor's clients need beside what ours need: for pages and websockets.
pub(crate) const OF_PROGENITOR: &str = "base64 = \"0.22\"\nfutures = \"0.3\"\nrand = \"0.9\"\n";

/// A workspace of our crate and of progenitor's, with the project's own versions of what they need;
/// whether progenitor takes the contract.
fn write_workspace(folder: &Path, text: &str) -> anyhow::Result<bool> {
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
    let manifest = manifest.replace("name = \"scale\"", "name = \"scale-progenitor\"").replacen(
        "[dependencies]\n",
        &format!("[dependencies]\n{OF_PROGENITOR}"),
        1,
    );
    write(&folder.join("theirs/Cargo.toml"), &manifest)?;
    let code = world::progenitor(text);
    let library = format!("#![allow(warnings)]\n{}", code.as_deref().unwrap_or_default());
    write(&folder.join("theirs/src/lib.rs"), &library)?;
    write(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"ours\", \"theirs\"]\n",
    )?;
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(code.is_ok())
}

pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// What `cargo check` takes of a processor for one crate alone.
fn check(folder: &Path, krate: &str, arguments: &[&str]) -> anyhow::Result<Duration> {
    // The last line of `times` is that of all children.
    let checked = Command::new("sh")
        .args(["-c", "\"$@\" && times", "sh", "cargo", "check", "--quiet", "--package", krate])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        // One that compiles elsewhere, or does not compile what it knows, hides what it takes.
        .env("RUSTC_WRAPPER", "")
        .output()?;
    let said = String::from_utf8_lossy(&checked.stdout);
    let first: String = String::from_utf8_lossy(&checked.stderr).chars().take(500).collect();
    ensure!(checked.status.success(), "{krate} does not compile: {first}");
    let times = said.lines().last().unwrap_or_default().split_whitespace();
    let secs = times.filter_map(|time| {
        let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
        Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
    });
    Ok(Duration::from_secs_f64(secs.sum()))
}
