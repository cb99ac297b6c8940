//! The generator on the contracts of a folder: what it makes of each, whether that compiles, and whether
//! client and server then understand each other.
//!
//! The written crates are members of one workspace, so that what all of them need is compiled once. Memory
//! and time of each step are bounded: a document that takes too much is a row of the table like any other.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, ensure};
use openapi_codegen::load::yaml_value;
use openapi_codegen::{Options, Package, Runtime};
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

use crate::root;
use crate::scale::{self, Usage};
use crate::tools;

/// What the generator may take of one document.
const GENERATION_SECS: u64 = 120;
/// What rustc may take of one crate.
const BUILD_SECS: u64 = 1500;
/// What a conversation may take.
const CONVERSATION_SECS: u64 = 600;
/// What each of them may take of memory, in KiB.
const MEMORY_KIB: u64 = 12 << 20;

/// A row of the table.
#[derive(Debug, Default)]
struct Row {
    name: String,
    operations: usize,
    outcome: String,
    conversation: String,
    usage: Usage,
    left_as_json: usize,
    warnings: usize,
    progenitor: &'static str,
    is_good: bool,
}

/// Goes through the documents of a folder whose names contain `only`, and writes the table as Markdown; onto
/// `out` when it is given.
pub(crate) fn run(folder: &Path, only: &str, peers: bool, out: Option<&Path>) -> anyhow::Result<()> {
    tools::run(Command::new("cargo").current_dir(root()).args(["build", "--release", "--quiet", "--package", "openapi-codegen-cli"]))?;
    let mut documents = Vec::new();
    collect(folder, &mut documents)?;
    documents.retain(|document| name_of(folder, document).contains(only));
    documents.sort();
    ensure!(!documents.is_empty(), "there is no such YAML or JSON in {}", folder.display());
    let work = root().join("target/world");
    // All are generated before any is built: they are members of one workspace.
    let mut rows = documents.iter().map(|document| generate(folder, document, &work, peers)).collect::<anyhow::Result<Vec<_>>>()?;
    write_workspace(&work)?;
    let mut table = HEAD.to_owned();
    for row in &mut rows {
        if row.outcome.is_empty() {
            build(row, &work)?;
        }
        if row.progenitor == "generates" {
            let built = bounded(&work, BUILD_SECS, &["cargo", "check", "--quiet", "--package", &peer_name(&row.name)])?;
            row.progenitor = if built.status.success() { "compiles" } else { "does not compile" };
        }
        let line = line(row);
        print!("{line}");
        table.push_str(&line);
    }
    let total = summary(&rows);
    println!("\n{total}");
    let _ = writeln!(table, "\n{total}");
    if let Some(out) = out {
        std::fs::write(out, &table).with_context(|| format!("cannot write {}", out.display()))?;
    }
    let failed = rows.iter().filter(|row| !row.is_good && !row.outcome.starts_with("refused")).count();
    ensure!(failed == 0, "{failed} of {} documents do not do what they should", rows.len());
    Ok(())
}

const HEAD: &str = "# Contracts

Made by `cargo xtask codegen --world DIR`. *Conversation*: exchanges of random values that the contract allows,
through the generated client, a socket, the server's trait and back, all of which arrived as they were; forbidden
bodies that were refused; operations for which no value was found. *progenitor* (with `--peers`) is what
progenitor 0.15 alone makes of it: a client that compiles, or not.

| document | operations | outcome | conversation | generated in | peak memory | JSON values | warnings | progenitor |
|---|---|---|---|---|---|---|---|---|
";

fn line(row: &Row) -> String {
    let Row { name, operations, outcome, conversation, usage, left_as_json, warnings, progenitor, .. } = row;
    let conversation = if conversation.is_empty() { "-" } else { conversation };
    let mut line = String::new();
    let _ = writeln!(
        line,
        "| {name} | {operations} | {outcome} | {conversation} | {:.2} s | {} MiB | {left_as_json} | {warnings} | {progenitor} |",
        usage.time.as_secs_f64(),
        usage.peak_kib / 1024
    );
    line
}

fn summary(rows: &[Row]) -> String {
    let count = |is: fn(&Row) -> bool| rows.iter().filter(|row| is(row)).count();
    let (good, compiles, refused) =
        (count(|row| row.is_good), count(|row| row.outcome.starts_with("compiles")), count(|row| row.outcome.starts_with("refused")));
    let progenitor = count(|row| row.progenitor == "compiles");
    format!(
        "Of {} documents, {} were taken: {compiles} compile, and {good} of these understand themselves without a defect; what \
         progenitor makes compiles of {progenitor}.",
        rows.len(),
        rows.len() - refused
    )
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let is = |ends: &[&str]| path.extension().and_then(|end| end.to_str()).is_some_and(|end| ends.contains(&end));
        if path.is_dir() {
            collect(&path, found)?;
        } else if is(&["yaml", "yml", "json"])
            && std::fs::read_to_string(&path).is_ok_and(|text| text.contains("openapi") || text.contains("swagger"))
        {
            found.push(path);
        }
    }
    Ok(())
}

fn name_of(folder: &Path, document: &Path) -> String {
    document.strip_prefix(folder).unwrap_or(document).display().to_string()
}

/// The name of a document's crate.
fn crate_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    format!("w_{plain}")
}

/// Writes the crate of a document, in a process of its own; what hinders that is the row's outcome.
fn generate(folder: &Path, document: &Path, work: &Path, peers: bool) -> anyhow::Result<Row> {
    let name = name_of(folder, document);
    let text = std::fs::read_to_string(document)?;
    let krate = work.join(crate_name(&name));
    if krate.exists() {
        std::fs::remove_dir_all(&krate)?;
    }
    let mut row = Row { operations: operations(&text), ..Row::default() };
    let said = work.join("generator");
    let runtime = root().join("crates/runtime").display().to_string();
    let package = crate_name(&name);
    let document = document.display().to_string();
    let out = krate.display().to_string();
    row.name = name;
    row.progenitor = if peers { write_progenitor(&text, &work.join(peer_name(&row.name)), &peer_name(&row.name))? } else { "-" };
    let arguments = ["generate", "--conversation", "--workspace", "--runtime-path", &runtime, "--name", &package];
    let arguments = arguments.into_iter().chain(["--spec", &document, "--out", &out]);
    let run = scale::generator(arguments, &said, Duration::from_secs(GENERATION_SECS), MEMORY_KIB)?;
    row.usage = run.usage;
    row.warnings = run.stderr.lines().filter(|line| line.starts_with("warning: ")).count();
    row.left_as_json = run.stdout.lines().find_map(|line| line.split_once(" schemas are JSON")?.0.parse().ok()).unwrap_or_default();
    row.outcome = match run.code {
        Some(0) => {
            write_program(&krate, &package)?;
            String::new()
        }
        Some(2) => {
            let problems = run.stderr.lines().filter(|line| !line.starts_with("warning: ")).collect::<Vec<_>>();
            let first = problems.first().map(|line| line.trim_start_matches(document.as_str())).unwrap_or_default();
            format!("refused, {} places: {}", problems.len().saturating_sub(1), plain(first.trim_start_matches(':')))
        }
        Some(code) => format!("the generator failed with {code}: {}", plain(run.stderr.lines().last().unwrap_or_default())),
        None => format!("the generator takes more than {GENERATION_SECS} s or {} GiB", MEMORY_KIB >> 20),
    };
    Ok(row)
}

fn operations(text: &str) -> usize {
    let Ok(document) = yaml_value(text) else { return 0 };
    let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let is_method = |key: &&String| matches!(key.as_str(), "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace");
    items.filter_map(Value::as_object).flat_map(|item| item.keys()).filter(is_method).count()
}

/// Compiles a crate, and has its client and server talk.
fn build(row: &mut Row, work: &Path) -> anyhow::Result<()> {
    let name = crate_name(&row.name);
    let built = bounded(work, BUILD_SECS, &["cargo", "build", "--quiet", "--all-features", "--package", &name])?;
    let said = String::from_utf8_lossy(&built.stderr);
    if !built.status.success() {
        std::fs::write(work.join(format!("{name}.errors")), said.as_bytes())?;
        let lines: Vec<&str> = said.lines().collect();
        let is_error = |line: &&str| line.starts_with("error") && !line.starts_with("error: could not compile");
        let count = lines.iter().filter(|line| is_error(line)).count();
        let first = lines.iter().position(is_error);
        let place = first.and_then(|first| lines.get(first + 1)).map(|line| line.trim().trim_start_matches("--> ").to_owned());
        let first = first.map_or("it takes too long, or too much memory", |first| lines[first]);
        row.outcome = format!("does not compile, {count} errors: {} ({})", plain(first), place.unwrap_or_default());
        return Ok(());
    }
    let warned = said.lines().filter(|line| line.starts_with("warning") && !line.contains("generated")).count();
    row.outcome = if warned == 0 { "compiles".to_owned() } else { format!("compiles with {warned} warnings of rustc") };
    let program = work.join("target/debug").join(&name).display().to_string();
    let run = bounded(work, CONVERSATION_SECS, &[&program])?;
    let said = String::from_utf8_lossy(&run.stdout);
    row.is_good = run.status.success() && warned == 0;
    row.conversation = match run.status.code() {
        Some(0 | 1) => said.lines().last().map_or_else(|| plain(&String::from_utf8_lossy(&run.stderr)), plain),
        Some(124 | 137) => format!("takes more than {CONVERSATION_SECS} s"),
        _ => plain(&String::from_utf8_lossy(&run.stderr)),
    };
    if !row.is_good {
        std::fs::write(work.join(format!("{name}.defects")), [run.stdout, run.stderr].concat())?;
    }
    Ok(())
}

/// Runs a program with bounds on its time and on the memory of each of its processes.
fn bounded(folder: &Path, seconds: u64, words: &[&str]) -> anyhow::Result<std::process::Output> {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("ulimit -v {MEMORY_KIB}; exec timeout -k 5 {seconds} \"$@\"")).arg("sh").args(words);
    command.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_INCREMENTAL", "0");
    command.stdin(Stdio::null()).output().with_context(|| format!("cannot run {}", words.join(" ")))
}

fn plain(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").chars().take(160).collect()
}

/// The name of the crate that progenitor makes of a document.
fn peer_name(name: &str) -> String {
    format!("p_{}", crate_name(name))
}

/// Writes the client that progenitor alone makes of a document; what it says of it.
fn write_progenitor(text: &str, krate: &Path, name: &str) -> anyhow::Result<&'static str> {
    if krate.exists() {
        std::fs::remove_dir_all(krate)?;
    }
    let generated = catch_unwind(AssertUnwindSafe(|| {
        let document = serde_json::from_value(yaml_value(text).ok()?).ok()?;
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Builder);
        let tokens = Generator::new(&settings).generate_tokens(&document).ok()?;
        Some(prettyplease::unparse(&syn::parse2(tokens).ok()?))
    }));
    let code = match generated {
        Ok(Some(code)) => code,
        Ok(None) => return Ok("refuses"),
        Err(_) => return Ok("panics"),
    };
    // What our own crates have.
    let package = Package { name, contract: "", runtime: Runtime::Version(String::new()), stands_alone: false };
    let options = Options { client_only: true, ..Options::default() };
    scale::write(&krate.join("Cargo.toml"), &openapi_codegen::manifest(&package, &options))?;
    scale::write(&krate.join("src/lib.rs"), &format!("#![allow(warnings)]\n{code}"))?;
    Ok("generates")
}

/// Beside the generated modules, a program that lets them talk.
fn write_program(krate: &Path, name: &str) -> anyhow::Result<()> {
    let manifest = std::fs::read_to_string(krate.join("Cargo.toml"))?;
    let conversation = root().join("crates/conversation").display().to_string();
    let own = format!(
        "[dependencies]\nopenapi-conversation = {{ path = {conversation:?} }}\ntokio = {{ version = \"1\", features = [\"rt-multi-thread\", \"macros\"] }}\n"
    );
    scale::write(&krate.join("Cargo.toml"), &manifest.replacen("[dependencies]\n", &own, 1))?;
    let library = std::fs::read_to_string(krate.join("src/lib.rs"))?;
    scale::write(
        &krate.join("src/lib.rs"),
        &format!("{library}#[cfg(all(feature = \"client\", feature = \"server\"))]\npub mod conversation;\n"),
    )?;
    scale::write(&krate.join("src/main.rs"), &PROGRAM.replace("CRATE", name))
}

/// The workspace of all crates that lie in the folder, those of earlier runs among them.
fn write_workspace(work: &Path) -> anyhow::Result<()> {
    let mut members = Vec::new();
    for entry in std::fs::read_dir(work)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_whole = entry.path().join("src/main.rs").exists() || name.starts_with("p_") && entry.path().join("src/lib.rs").exists();
        if (name.starts_with("w_") || name.starts_with("p_")) && is_whole {
            members.push(name);
        }
    }
    members.sort();
    let fast = ["openapi-codegen", "openapi-conversation", "jsonschema", "serde_json", "saphyr-parser"];
    let fast: String = fast.iter().map(|name| format!("{name}.opt-level = 1\n")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \"line-tables-only\"\n\n\
         # The conversation reads the contract again, and checks all that is said.\n[profile.dev.package]\n{fast}"
    );
    scale::write(&work.join("Cargo.toml"), &manifest)?;
    if !work.join("Cargo.lock").exists() {
        std::fs::copy(root().join("Cargo.lock"), work.join("Cargo.lock"))?;
    }
    Ok(())
}

const PROGRAM: &str = r#"use std::sync::Arc;

use CRATE::{CONTRACT, conversation, server};
use openapi_conversation::{Script, Stage};

#[tokio::main]
async fn main() {
    let script = Script::new(CONTRACT).unwrap();
    let stage = Arc::new(Stage::new(script.faults()));
    let service = server::service(Arc::new(conversation::Actor(Arc::clone(&stage))));
    let config = openapi_runtime::ServerConfig::new(([127, 0, 0, 1], 0).into());
    let server = service.start(config).unwrap();
    let url = format!("http://{}", server.address());
    let client = conversation::client(&url).unwrap();
    let outcome = script.perform(&stage, &client, &url, 3, conversation::call).await;
    for (operation, defect) in &outcome.defects {
        println!("{operation}: {defect}");
    }
    for operation in &outcome.silent {
        println!("{operation}: no value was found");
    }
    let defects = if outcome.defects.is_empty() { String::new() } else { format!("{} DEFECTS, ", outcome.defects.len()) };
    println!("{defects}{} exchanged, {} refused, {} silent", outcome.exchanged, outcome.refused, outcome.silent.len());
    std::process::exit(i32::from(!outcome.defects.is_empty()));
}
"#;
