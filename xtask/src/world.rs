//! The generator on the contracts of a folder, and on those of this project: what it makes of each,
//! whether that compiles, and whether client and server then understand each other.
//!
//! What is written of each document is a module; many of them are compiled as one crate, so that
//! rustc instantiates what all of them need once, and one program lets all of them talk. Where that
//! crate does not compile, the modules with errors are left out and have their row; the others are
//! compiled again. Memory and time of each step are bounded: a document that takes too much is a
//! row of the table like any other.

use std::collections::{BTreeMap, HashMap};
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
/// What rustc may take of one crate of many documents.
const BUILD_SECS: u64 = 1500;
/// What a conversation may take.
const CONVERSATION_SECS: u64 = 600;
/// What each of them may take of memory, in KiB.
const MEMORY_KIB: u64 = 12 << 20;
/// Lines of generated code that are compiled as one crate; a longer document is one by itself.
const BATCH_LINES: usize = 30_000;
/// From so many lines on, a document is checked by rustc, and makes no program.
const CHECKED_LINES: usize = 100_000;

/// The contracts of this project.
const OWN: [&str; 3] = ["openapi-cloud.yaml", "contracts", "crates/codegen/tests/contracts"];

/// A row of the table.
#[derive(Debug, Default)]
struct Row {
    name: String,
    operations: usize,
    lines: usize,
    outcome: String,
    conversation: String,
    usage: Usage,
    left_as_json: usize,
    warnings: usize,
    progenitor: String,
    progenitor_lines: usize,
    is_good: bool,
}

/// What rustc makes of one document's code.
#[derive(Clone, Debug)]
enum Verdict {
    /// As a part of this crate.
    Compiles {
        warnings: usize,
        krate: String,
    },
    Fails {
        errors: usize,
        first: String,
    },
    TakesTooMuch,
}

/// Goes through the documents of a folder and of this project whose names contain `only`, and
/// writes the table as Markdown onto `out`.
pub(crate) fn run(
    folder: &Path,
    only: &str,
    peers: bool,
    out: Option<&Path>,
) -> anyhow::Result<()> {
    tools::run(Command::new("cargo").current_dir(root()).args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "openapi-codegen-cli",
    ]))?;
    let mut documents = Vec::new();
    for own in OWN {
        collect(&root().join(own), &mut documents)?;
    }
    let mut foreign = Vec::new();
    collect(folder, &mut foreign)?;
    foreign.sort();
    documents.extend(foreign);
    documents.retain(|document| name_of(folder, document).contains(only));
    ensure!(!documents.is_empty(), "there is no such YAML or JSON in {}", folder.display());
    let work = root().join("target/world");
    remove_batches(&work)?;
    let mut rows = Vec::new();
    for document in &documents {
        let row = generate(folder, document, &work, peers)?;
        println!(
            "generated {} ({} lines, {:.2} s) {}",
            row.name,
            row.lines,
            row.usage.time.as_secs_f64(),
            row.outcome
        );
        rows.push(row);
    }
    write_workspace(&work)?;
    // A part of the documents is no news of all of them.
    let whole = root().join("docs/codegen/contracts.md");
    let out = out.or(only.is_empty().then_some(&whole));
    // After each step, since all of them take hours and may be ended before.
    let write = |rows: &[Row]| match out {
        Some(out) => std::fs::write(out, table(rows))
            .with_context(|| format!("cannot write {}", out.display())),
        None => Ok(()),
    };
    compile_all(&mut rows, &work, &write)?;
    if peers {
        compile_peers(&mut rows, &work)?;
    }
    write(&rows)?;
    println!("{}", table(&rows));
    let failed = rows
        .iter()
        .filter(|row| !row.is_good && row.outcome.starts_with("does not compile"))
        .count();
    let defects = rows.iter().filter(|row| row.conversation.contains("DEFECTS")).count();
    ensure!(
        failed + defects == 0,
        "of {} documents, {failed} do not compile and {defects} do not understand themselves",
        rows.len()
    );
    Ok(())
}

/// Compiles what was generated, the short ones first and many at once, and lets it talk.
fn compile_all(
    rows: &mut [Row],
    work: &Path,
    write: &dyn Fn(&[Row]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let waiting = rows
        .iter()
        .filter(|row| row.outcome.is_empty())
        .map(|row| (row.lines, crate_name(&row.name)))
        .collect();
    for (n, batch) in batches(waiting).into_iter().enumerate() {
        let is_checked = batch.iter().any(|(lines, _)| *lines >= CHECKED_LINES);
        let names: Vec<String> = batch.into_iter().map(|(_, name)| name).collect();
        let krate = format!("b_{n}");
        println!("compiling {} documents as {krate}: {}", names.len(), names.join(", "));
        let mut verdicts = HashMap::new();
        compile(work, &krate, &names, !is_checked, &mut verdicts)?;
        for row in rows.iter_mut() {
            let Some(verdict) = verdicts.get(&crate_name(&row.name)) else { continue };
            row.outcome = match verdict {
                Verdict::Compiles { warnings: 0, .. } => "compiles".to_owned(),
                Verdict::Compiles { warnings, .. } => {
                    format!("compiles with {warnings} warnings of rustc")
                }
                Verdict::Fails { errors, first } => {
                    format!("does not compile, {errors} errors: {}", plain(first))
                }
                Verdict::TakesTooMuch => format!(
                    "not compiled: rustc takes more than {BUILD_SECS} s or {} GiB",
                    MEMORY_KIB >> 20
                ),
            };
            row.is_good = matches!(verdict, Verdict::Compiles { warnings: 0, .. });
            match verdict {
                Verdict::Compiles { .. } if is_checked => {
                    row.conversation = "not tried: too large".to_owned()
                }
                Verdict::Compiles { krate, .. } => talk(row, work, krate)?,
                _ => {}
            }
            println!("{}: {}; {}", row.name, row.outcome, row.conversation);
        }
        write(rows)?;
    }
    Ok(())
}

/// Compiles the clients that progenitor has written.
fn compile_peers(rows: &mut [Row], work: &Path) -> anyhow::Result<()> {
    let waiting = rows
        .iter()
        .filter(|row| row.progenitor == "generates")
        .map(|row| (row.progenitor_lines, peer_name(&row.name)))
        .collect();
    for (n, batch) in batches(waiting).into_iter().enumerate() {
        let names: Vec<String> = batch.into_iter().map(|(_, name)| name).collect();
        let mut verdicts = HashMap::new();
        compile(work, &format!("b_p{n}"), &names, false, &mut verdicts)?;
        for row in rows.iter_mut() {
            let Some(verdict) = verdicts.get(&peer_name(&row.name)) else { continue };
            row.progenitor = match verdict {
                Verdict::Compiles { .. } => "compiles".to_owned(),
                Verdict::Fails { errors, .. } => format!("does not compile, {errors} errors"),
                Verdict::TakesTooMuch => "not compiled: takes too much".to_owned(),
            };
        }
    }
    Ok(())
}

/// Documents of a similar length together, up to a bound.
fn batches(mut waiting: Vec<(usize, String)>) -> Vec<Vec<(usize, String)>> {
    waiting.sort();
    let mut batches: Vec<Vec<(usize, String)>> = Vec::new();
    let mut lines = usize::MAX;
    for (more, name) in waiting {
        if lines.saturating_add(more) > BATCH_LINES {
            batches.push(Vec::new());
            lines = 0;
        }
        lines += more;
        if let Some(batch) = batches.last_mut() {
            batch.push((more, name));
        }
    }
    batches
}

/// Compiles documents as one crate, without those that hinder it; each has a verdict then.
///
/// A crate that takes too much is halved.
fn compile(
    work: &Path,
    krate: &str,
    names: &[String],
    is_program: bool,
    verdicts: &mut HashMap<String, Verdict>,
) -> anyhow::Result<()> {
    let mut left: Vec<String> = names.to_vec();
    while !left.is_empty() {
        write_batch(work, krate, &left, is_program)?;
        let task = if is_program { "build" } else { "check" };
        let words = ["cargo", task, "--quiet", "--message-format=json", "--package", krate];
        let built = bounded(work, BUILD_SECS, &words)?;
        let said = String::from_utf8_lossy(&built.stdout).into_owned();
        let found = findings(&said);
        if built.status.success() {
            for name in left {
                let warnings = found.get(&name).map_or(0, |found| found.warnings);
                verdicts.insert(name, Verdict::Compiles { warnings, krate: krate.to_owned() });
            }
            return Ok(());
        }
        let before = left.len();
        left.retain(|name| match found.get(name).filter(|found| found.errors > 0) {
            Some(found) => {
                verdicts.insert(
                    name.clone(),
                    Verdict::Fails { errors: found.errors, first: found.first.clone() },
                );
                false
            }
            None => true,
        });
        if left.len() == before {
            let stderr = String::from_utf8_lossy(&built.stderr);
            let is_too_much = matches!(built.status.code(), Some(124 | 137) | None)
                || ["signal: ", "memory allocation"].iter().any(|word| stderr.contains(word));
            ensure!(is_too_much, "cargo cannot build {krate}: {stderr}");
            std::fs::write(work.join(format!("{krate}.errors")), stderr.as_bytes())?;
            if let [name] = left.as_slice() {
                verdicts.insert(name.clone(), Verdict::TakesTooMuch);
                return Ok(());
            }
            let (one, other) = left.split_at(left.len() / 2);
            compile(work, &format!("{krate}a"), one, is_program, verdicts)?;
            return compile(work, &format!("{krate}b"), other, is_program, verdicts);
        }
    }
    Ok(())
}

/// What rustc has said of one module.
#[derive(Debug, Default)]
struct Found {
    errors: usize,
    warnings: usize,
    first: String,
}

/// What rustc has said, by the modules that its places are in.
fn findings(said: &str) -> BTreeMap<String, Found> {
    let mut all: BTreeMap<String, Found> = BTreeMap::new();
    for line in said.lines() {
        let Ok(Value::Object(message)) = serde_json::from_str(line) else { continue };
        let Some(message) = message.get("message").filter(|message| message.is_object()) else {
            continue;
        };
        let place = message["spans"].as_array().into_iter().flatten().find_map(|span| {
            let file = span["file_name"].as_str()?;
            let module =
                file.split('/').find(|part| part.starts_with("w_") || part.starts_with("p_w_"))?;
            Some((
                module.to_owned(),
                format!("{}:{}", file.rsplit('/').next().unwrap_or(file), span["line_start"]),
            ))
        });
        let Some((module, place)) = place else { continue };
        let found = all.entry(module).or_default();
        match message["level"].as_str() {
            Some("error") => {
                found.errors += 1;
                if found.first.is_empty() {
                    found.first =
                        format!("{} ({place})", message["message"].as_str().unwrap_or_default());
                }
            }
            Some("warning") => found.warnings += 1,
            _ => {}
        }
    }
    all
}

const HEAD: &str = "# Contracts

Made by `cargo xtask codegen --world DIR`. *Conversation*: exchanges of random values that the contract allows,
through the generated client, a socket, the server's trait and back, all of which arrived as they were; forbidden
bodies that were refused; operations for which no value was found; schemas that the server checks, and random values of
which its validation and `jsonschema` say the same. *Lines* are those of the generated Rust, which is
compiled many documents at once, and the longest ones only checked by rustc. *progenitor* (with `--peers`) is what
progenitor 0.15 alone makes of it: a client that compiles, or not. The first rows are the contracts of this project; the
documents of the others are no part of it.

";

const COLUMNS: &str =
    "| document | operations | outcome | conversation | lines | generated in | peak memory | JSON values | warnings | progenitor |
|---|---|---|---|---|---|---|---|---|---|
";

fn table(rows: &[Row]) -> String {
    let lines: String = rows.iter().map(line).collect();
    format!("{HEAD}\n{}\n\n{COLUMNS}{lines}", summary(rows))
}

fn line(row: &Row) -> String {
    let Row {
        name,
        operations,
        lines,
        outcome,
        conversation,
        usage,
        left_as_json,
        warnings,
        progenitor,
        ..
    } = row;
    let conversation = if conversation.is_empty() { "-" } else { conversation };
    let outcome = if outcome.is_empty() { "generated; not compiled" } else { outcome };
    let mut line = String::new();
    let _ = writeln!(
        line,
        "| {name} | {operations} | {outcome} | {conversation} | {lines} | {:.2} s | {} MiB | {left_as_json} | {warnings} | {progenitor} |",
        usage.time.as_secs_f64(),
        usage.peak_kib / 1024
    );
    line
}

fn summary(rows: &[Row]) -> String {
    let count = |is: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| is(row)).count();
    let starts = |start: &'static str| count(&move |row| row.outcome.starts_with(start));
    let numbers = |row: &Row, word: &str| {
        let before = row
            .conversation
            .split([',', ';'])
            .find_map(|part| part.strip_suffix(word)?.trim().parse::<usize>().ok());
        before.unwrap_or_default()
    };
    let sum = |word: &str| rows.iter().map(|row| numbers(row, word)).sum::<usize>();
    let talked = count(&|row| row.conversation.contains(" exchanged"));
    let defects = count(&|row| row.conversation.contains("DEFECTS"));
    let mut text = format!(
        "- Of {} documents, {} are refused, {} were not compiled (within the bounds), {} do not compile, and {} compile.\n- {talked} of \
         these talked: {} exchanges, {} refusals, {} values of {} schemas compared, and defects in {defects} of them.\n",
        rows.len(),
        starts("refused"),
        starts("not compiled") + starts("the generator") + count(&|row| row.outcome.is_empty()),
        starts("does not compile"),
        starts("compiles"),
        sum("exchanged"),
        sum("refused"),
        sum("values"),
        sum("schemas"),
    );
    if rows.iter().any(|row| row.progenitor != "-") {
        let (takes, compiles) = (
            count(&|row| !["refuses", "panics"].contains(&row.progenitor.as_str())),
            count(&|row| row.progenitor == "compiles"),
        );
        let _ = writeln!(
            text,
            "- progenitor alone takes {takes} of them, and what it makes of {compiles} compiles."
        );
    }
    text
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if folder.is_file() {
        found.push(folder.to_owned());
        return Ok(());
    }
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        let is = |ends: &[&str]| {
            path.extension().and_then(|end| end.to_str()).is_some_and(|end| ends.contains(&end))
        };
        if path.is_dir() {
            collect(&path, found)?;
        } else if is(&["yaml", "yml", "json"])
            && std::fs::read_to_string(&path)
                .is_ok_and(|text| text.contains("openapi") || text.contains("swagger"))
        {
            found.push(path);
        }
    }
    Ok(())
}

fn name_of(folder: &Path, document: &Path) -> String {
    let own = document.strip_prefix(root()).ok().filter(|_| !document.starts_with(folder));
    own.or_else(|| document.strip_prefix(folder).ok()).unwrap_or(document).display().to_string()
}

/// The name of a document's crate.
fn crate_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    format!("w_{plain}")
}

/// Writes the crate of a document, in a process of its own; what hinders that is the row's outcome.
fn generate(folder: &Path, document: &Path, work: &Path, peers: bool) -> anyhow::Result<Row> {
    let name = name_of(folder, document);
    let text = std::fs::read_to_string(document)?;
    let package = crate_name(&name);
    let krate = work.join(&package);
    if krate.exists() {
        std::fs::remove_dir_all(&krate)?;
    }
    let mut row =
        Row { operations: operations(&text), progenitor: "-".to_owned(), ..Row::default() };
    if peers {
        row.progenitor = write_progenitor(&text, &work.join(peer_name(&name)))?.to_owned();
        row.progenitor_lines = count_lines(&work.join(peer_name(&name)));
    }
    row.name = name;
    let runtime = root().join("crates/runtime").display().to_string();
    let document = document.display().to_string();
    let out = krate.display().to_string();
    let arguments = [
        "generate",
        "--conversation",
        "--workspace",
        "--runtime-path",
        &runtime,
        "--name",
        &package,
    ];
    let arguments = arguments.into_iter().chain(["--spec", &document, "--out", &out]);
    let run = scale::generator(
        arguments,
        &work.join("generator"),
        Duration::from_secs(GENERATION_SECS),
        MEMORY_KIB,
    )?;
    row.usage = run.usage;
    row.warnings = run.stderr.lines().filter(|line| line.starts_with("warning: ")).count();
    row.left_as_json = run
        .stdout
        .lines()
        .find_map(|line| line.split_once(" schemas are JSON")?.0.parse().ok())
        .unwrap_or_default();
    row.lines = count_lines(&krate);
    row.outcome = match run.code {
        Some(0) => {
            let library = std::fs::read_to_string(krate.join("src/lib.rs"))?;
            scale::write(&krate.join("src/lib.rs"), &format!("{library}pub mod conversation;\n"))?;
            String::new()
        }
        Some(2) => {
            let problems =
                run.stderr.lines().filter(|line| line.starts_with(&document)).collect::<Vec<_>>();
            let first = problems
                .first()
                .map(|line| line.trim_start_matches(document.as_str()))
                .unwrap_or_default();
            format!("refused, {} places: {}", problems.len(), plain(first.trim_start_matches(':')))
        }
        Some(code) => format!(
            "the generator failed with {code}: {}",
            plain(run.stderr.lines().last().unwrap_or_default())
        ),
        None => {
            format!("the generator takes more than {GENERATION_SECS} s or {} GiB", MEMORY_KIB >> 20)
        }
    };
    Ok(row)
}

/// The lines of a generated crate, without what is written for its test.
fn count_lines(krate: &Path) -> usize {
    let files = ["types.rs", "client.rs", "server.rs"].map(|file| krate.join("src").join(file));
    files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .map(|text| text.lines().count())
        .sum()
}

/// How many operations a document has.
pub(crate) fn operations(text: &str) -> usize {
    let Ok(document) = yaml_value(text) else { return 0 };
    let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let is_method = |key: &&String| {
        matches!(
            key.as_str(),
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace"
        )
    };
    items.filter_map(Value::as_object).flat_map(|item| item.keys()).filter(is_method).count()
}

/// Has client and server of a document talk, which are a part of a crate.
fn talk(row: &mut Row, work: &Path, krate: &str) -> anyhow::Result<()> {
    let name = crate_name(&row.name);
    let program = work.join("target/debug").join(krate).display().to_string();
    let run = bounded(work, CONVERSATION_SECS, &[&program, &name])?;
    let said = String::from_utf8_lossy(&run.stdout);
    row.is_good &= run.status.success();
    row.conversation = match run.status.code() {
        Some(0 | 1) => {
            said.lines().last().map_or_else(|| plain(&String::from_utf8_lossy(&run.stderr)), plain)
        }
        Some(124 | 137) => format!("takes more than {CONVERSATION_SECS} s"),
        _ => format!("DEFECTS: {}", plain(&String::from_utf8_lossy(&run.stderr))),
    };
    if !run.status.success() {
        std::fs::write(work.join(format!("{name}.defects")), [run.stdout, run.stderr].concat())?;
    }
    Ok(())
}

/// Runs a program with bounds on its time and on the memory of each of its processes.
fn bounded(folder: &Path, seconds: u64, words: &[&str]) -> anyhow::Result<std::process::Output> {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY_KIB}; exec timeout -k 5 {seconds} \"$@\""))
        .arg("sh")
        .args(words);
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    command.stdin(Stdio::null()).output().with_context(|| format!("cannot run {}", words.join(" ")))
}

fn plain(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").chars().take(160).collect()
}

/// The name of the crate that progenitor makes of a document.
fn peer_name(name: &str) -> String {
    format!("p_{}", crate_name(name))
}

/// The client that progenitor alone makes of a document, or what becomes of that.
pub(crate) fn progenitor(text: &str) -> Result<String, &'static str> {
    let generated = catch_unwind(AssertUnwindSafe(|| {
        let document = serde_json::from_value(yaml_value(text).ok()?).ok()?;
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Builder);
        let tokens = Generator::new(&settings).generate_tokens(&document).ok()?;
        Some(prettyplease::unparse(&syn::parse2(tokens).ok()?))
    }));
    generated.map_err(|_| "panics")?.ok_or("refuses")
}

/// Writes the client that progenitor alone makes of a document; what it says of it.
fn write_progenitor(text: &str, krate: &Path) -> anyhow::Result<&'static str> {
    if krate.exists() {
        std::fs::remove_dir_all(krate)?;
    }
    let code = match progenitor(text) {
        Ok(code) => code,
        Err(outcome) => return Ok(outcome),
    };
    scale::write(&krate.join("src/client.rs"), &code)?;
    scale::write(&krate.join("src/lib.rs"), "#![allow(warnings)]\npub mod client;\n")?;
    Ok("generates")
}

/// The crate of many documents, and the program that lets each of them talk.
fn write_batch(work: &Path, krate: &str, names: &[String], is_program: bool) -> anyhow::Result<()> {
    let folder = work.join(krate);
    let runtime = Runtime::Path(root().join("crates/runtime").display().to_string());
    let package = Package { name: krate, contract: "", runtime, stands_alone: false };
    let manifest = openapi_codegen::manifest(&package, &Options::default());
    let conversation = root().join("crates/conversation").display().to_string();
    let own = format!(
        "[dependencies]\nopenapi-conversation = {{ path = {conversation:?} }}\ntokio = {{ version = \"1\", features = [\"rt-multi-thread\", \"macros\"] }}\n{}",
        scale::OF_PROGENITOR
    );
    let manifest = manifest
        .replacen("[dependencies]\n", &own, 1)
        .replace("default = [\"client\"]", "default = [\"client\", \"server\"]");
    let mut library = String::new();
    let mut arms = String::new();
    for name in names {
        let _ = writeln!(library, "#[path = \"../../{name}/src/lib.rs\"]\npub mod {name};");
        let _ = writeln!(arms, "        {name:?} => talk!({name}),");
    }
    let program = folder.join("src/main.rs");
    if is_program {
        let _ = write!(library, "{}", TALK.replace("ARMS", &arms));
        scale::write(&program, &PROGRAM.replace("CRATE", krate))?;
    } else if program.exists() {
        std::fs::remove_file(&program)?;
    }
    scale::write(&folder.join("Cargo.toml"), &manifest)?;
    scale::write(&folder.join("src/lib.rs"), &library)
}

/// Removes the crates of earlier runs; what they were compiled to stays.
fn remove_batches(work: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(work)?;
    for entry in std::fs::read_dir(work)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_batch = ["b_", "p_"].iter().any(|start| name.starts_with(start));
        if is_batch && entry.path().is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// The workspace of the crates that are compiled.
fn write_workspace(work: &Path) -> anyhow::Result<()> {
    let fast =
        ["openapi-codegen", "openapi-conversation", "jsonschema", "serde_json", "saphyr-parser"];
    let fast: String = fast.iter().map(|name| format!("{name}.opt-level = 1\n")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"b_*\"]\n\n[profile.dev]\ndebug = false\n\n\
         # The conversation reads the contract again, and checks all that is said.\n[profile.dev.package]\n{fast}"
    );
    scale::write(&work.join("Cargo.toml"), &manifest)?;
    if !work.join("Cargo.lock").exists() {
        std::fs::copy(root().join("Cargo.lock"), work.join("Cargo.lock"))?;
    }
    Ok(())
}

const PROGRAM: &str = "#[tokio::main]
async fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    std::process::exit(CRATE::talk(&name).await);
}
";

const TALK: &str = r#"
macro_rules! talk {
    ($module:ident) => {{
        use crate::$module::{CONTRACT, conversation, server};
        let script = openapi_conversation::Script::new(CONTRACT).unwrap();
        let stage = std::sync::Arc::new(openapi_conversation::Stage::new(script.faults()));
        let service = server::service(std::sync::Arc::new(conversation::Actor(std::sync::Arc::clone(&stage))));
        let config = openapi_runtime::ServerConfig::new(([127, 0, 0, 1], 0).into());
        let server = service.start(config).unwrap();
        let url = format!("http://{}", server.address());
        let client = conversation::client(&url).unwrap();
        let outcome = Box::pin(script.perform(&stage, &client, &url, 3, conversation::call)).await;
        for (operation, defect) in &outcome.defects {
            println!("{operation}: {defect}");
        }
        // What validates is held against what it was generated from.
        let agreement = script.compare(&server::schemas::INPUTS, 20);
        for (operation, defect) in &agreement.defects {
            println!("{operation}: {defect}");
        }
        let count = outcome.defects.len() + agreement.defects.len();
        for operation in &outcome.silent {
            println!("{operation}: no value was found");
        }
        let defects = if count == 0 { String::new() } else { format!("{count} DEFECTS, ") };
        let (alike, values) = (agreement.schemas, agreement.allowed + agreement.forbidden);
        println!(
            "{defects}{} exchanged, {} refused, {} silent; {alike} schemas, {values} values",
            outcome.exchanged,
            outcome.refused,
            outcome.silent.len()
        );
        i32::from(count > 0)
    }};
}

pub async fn talk(name: &str) -> i32 {
    match name {
ARMS        _ => 3,
    }
}
"#;
