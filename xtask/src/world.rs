//! The generator on the contracts of a folder: what it makes of each, whether that compiles, and whether
//! client and server then understand each other.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, ensure};
use openapi_codegen::load::{Document, Source};
use openapi_codegen::model::Model;
use openapi_codegen::{Options, Package, Runtime, package_from};

use crate::root;
use crate::scale;
use crate::tools;

/// A row of the table.
#[derive(Default)]
struct Row {
    name: String,
    operations: String,
    outcome: String,
    conversation: String,
    seconds: Duration,
    peak_kib: u64,
    left_as_json: usize,
    warnings: usize,
    progenitor: &'static str,
}

/// Goes through the documents of a folder and writes the table as Markdown; onto `out` when it is given.
pub(crate) fn run(folder: &Path, out: Option<&Path>) -> anyhow::Result<()> {
    tools::run(Command::new("cargo").current_dir(root()).args(["build", "--release", "--quiet", "--package", "openapi-codegen-cli"]))?;
    let mut documents = Vec::new();
    collect(folder, &mut documents)?;
    documents.sort();
    ensure!(!documents.is_empty(), "there is no YAML or JSON in {}", folder.display());
    let work = root().join("target/world");
    let mut table = HEAD.to_owned();
    let mut failed = 0;
    for document in &documents {
        let row = row(folder, document, &work)?;
        failed += usize::from(!row.outcome.starts_with("compiles") && !row.outcome.starts_with("refused"));
        let line = line(&row);
        print!("{line}");
        table.push_str(&line);
    }
    if let Some(out) = out {
        std::fs::write(out, &table).with_context(|| format!("cannot write {}", out.display()))?;
    }
    ensure!(failed == 0, "{failed} of {} documents do not do what they should", documents.len());
    Ok(())
}

const HEAD: &str = "# Contracts

Made by `cargo xtask codegen --world DIR`. *Conversation*: exchanges of random values that the contract allows,
through the generated client, a socket, the server's trait and back, all of which arrived as they were; forbidden
bodies that were refused; operations for which no value was found. *progenitor* is whether progenitor 0.15 alone
generates a client.

| document | operations | outcome | conversation | generated in | peak memory | JSON values | warnings | progenitor |
|---|---|---|---|---|---|---|---|---|
";

fn line(row: &Row) -> String {
    let Row { name, operations, outcome, conversation, seconds, peak_kib, left_as_json, warnings, progenitor } = row;
    let mut line = String::new();
    let _ = writeln!(
        line,
        "| {name} | {operations} | {outcome} | {conversation} | {:.2} s | {} MiB | {left_as_json} | {warnings} | {progenitor} |",
        seconds.as_secs_f64(),
        peak_kib / 1024
    );
    line
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

fn row(folder: &Path, document: &Path, work: &Path) -> anyhow::Result<Row> {
    let name = document.strip_prefix(folder).unwrap_or(document).display().to_string();
    let text = std::fs::read_to_string(document)?;
    let mut row = Row { name, operations: "-".to_owned(), conversation: "-".to_owned(), progenitor: progenitor(&text), ..Row::default() };
    // In a process of its own, for its memory.
    if let Ok((seconds, peak)) = scale::generate_file(work, document) {
        (row.seconds, row.peak_kib) = (seconds, peak);
    }
    let source = match Source::read(document)? {
        Ok(source) => source,
        Err(problems) => return Ok(Row { outcome: refused(&problems), ..row }),
    };
    let model = Document::new(&source).and_then(|document| Model::build(&document));
    row.operations = model.map_or_else(|_| "-".to_owned(), |model| model.operations.len().to_string());
    let runtime = root().join("crates/runtime").display().to_string();
    let package = Package { name: "world-contract", contract: &text, runtime: Runtime::Path(runtime), stands_alone: true };
    let options = Options { conversation: true, ..Options::default() };
    let files = match package_from(source, &package, &options) {
        Ok(files) => files,
        Err(problems) => return Ok(Row { outcome: refused(&problems), ..row }),
    };
    row.left_as_json = files.left_as_json.len();
    row.warnings = files.warnings.len();
    let krate = work.join("contract");
    for (path, text) in &files.files {
        scale::write(&krate.join(path), text)?;
    }
    write_conversation(&krate)?;
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.current_dir(&krate).env("CARGO_TARGET_DIR", work.join("target")).env("CARGO_INCREMENTAL", "0");
        command.args(arguments).stdin(Stdio::null()).output()
    };
    let built = cargo(&["build", "--quiet", "--all-features"])?;
    let said = String::from_utf8_lossy(&built.stderr);
    if !built.status.success() {
        let first = said.lines().find(|line| line.starts_with("error")).unwrap_or("error");
        return Ok(Row { outcome: format!("does not compile: {}", plain(first)), ..row });
    }
    let warned = said.lines().filter(|line| line.starts_with("warning")).count();
    row.outcome = if warned == 0 { "compiles".to_owned() } else { format!("compiles with {warned} warnings of rustc") };
    let run = cargo(&["run", "--quiet", "--all-features"])?;
    let said = String::from_utf8_lossy(&run.stdout);
    row.conversation = said.lines().last().map_or_else(|| plain(&String::from_utf8_lossy(&run.stderr)), plain);
    if !run.status.success() {
        row.outcome = format!("{}, and does not understand itself", row.outcome);
        std::fs::write(work.join(format!("{}.defects", row.name.replace('/', "_"))), said.as_bytes())?;
    }
    Ok(row)
}

fn plain(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").chars().take(120).collect()
}

fn refused(problems: &openapi_codegen::Problems) -> String {
    let first = problems.0.first().map(|problem| plain(&format!("{}: {}", problem.pointer, problem.message))).unwrap_or_default();
    format!("refused, {} places: {first}", problems.0.len())
}

/// Whether progenitor alone takes a document.
fn progenitor(text: &str) -> &'static str {
    let generated = catch_unwind(AssertUnwindSafe(|| {
        let document = serde_json::from_value(openapi_codegen::load::yaml_value(text).ok()?).ok()?;
        let mut settings = progenitor_impl::GenerationSettings::new();
        settings.with_interface(progenitor_impl::InterfaceStyle::Builder);
        progenitor_impl::Generator::new(&settings).generate_tokens(&document).ok()
    }));
    match generated {
        Ok(Some(_)) => "generates",
        Ok(None) => "refuses",
        Err(_) => "panics",
    }
}

/// Beside the generated modules, a program that lets them talk.
fn write_conversation(krate: &Path) -> anyhow::Result<()> {
    let manifest = std::fs::read_to_string(krate.join("Cargo.toml"))?;
    let conversation = root().join("crates/conversation").display().to_string();
    let own = format!(
        "[dependencies]\nopenapi-conversation = {{ path = {conversation:?} }}\ntokio = {{ version = \"1\", features = [\"rt-multi-thread\", \"macros\"] }}\n"
    );
    scale::write(&krate.join("Cargo.toml"), &manifest.replacen("[dependencies]\n", &own, 1))?;
    std::fs::copy(root().join("Cargo.lock"), krate.join("Cargo.lock"))?;
    let library = std::fs::read_to_string(krate.join("src/lib.rs"))?;
    scale::write(
        &krate.join("src/lib.rs"),
        &format!("{library}#[cfg(all(feature = \"client\", feature = \"server\"))]\npub mod conversation;\n"),
    )?;
    scale::write(&krate.join("src/main.rs"), PROGRAM)
}

const PROGRAM: &str = r#"use std::sync::Arc;

use openapi_conversation::{Script, Stage};
use world_contract::{CONTRACT, conversation, server};

#[tokio::main]
async fn main() {
    let script = Script::new(CONTRACT).unwrap();
    let stage = Arc::new(Stage::new(script.faults()));
    let service = server::service(Arc::new(conversation::Actor(Arc::clone(&stage))));
    let config = openapi_runtime::ServerConfig { listen: ([127, 0, 0, 1], 0).into(), tls: None };
    let server = service.start(config).unwrap();
    let url = format!("http://{}", server.address());
    let client = conversation::client(&url).unwrap();
    let outcome = script.perform(&stage, &client, &url, 3, conversation::call).await;
    for (operation, defect) in &outcome.defects {
        println!("{operation}: {defect}");
    }
    let defects = if outcome.defects.is_empty() { String::new() } else { format!("{} DEFECTS, ", outcome.defects.len()) };
    println!("{defects}{} exchanged, {} refused, {} silent", outcome.exchanged, outcome.refused, outcome.silent.len());
    std::process::exit(i32::from(!outcome.defects.is_empty()));
}
"#;
