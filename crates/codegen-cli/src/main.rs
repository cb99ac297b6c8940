//! `openapi-codegen`: a whole crate from an OpenAPI document, and what there is to know of one
//! before.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, ensure};
use clap::{Args, Parser, Subcommand};
use openapi_codegen::load::{Document, Source};
use openapi_codegen::{
    Options, Package, PackageFiles, Problem, Problems, Runtime, Side, diff, explain, generate_from,
    is_crate_name, operation_ids, package_from,
};

/// A third of the time would be the system's allocator, in parsing and printing Rust.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rust from an OpenAPI document: a typed client on reqwest and a typed server trait on dropshot.
///
/// Exit codes: 0 done; 1 a file cannot be read or written; 2 the document has problems, the change
/// breaks somebody, or the command was not understood.
#[derive(Debug, Parser)]
#[command(name = "openapi-codegen", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a crate with the features `client` and `server`. Nothing is written when the document
    /// has problems; all of them are reported, each with its place.
    #[command(after_help = "Examples:
  openapi-codegen generate --spec petstore.yaml --out petstore-api
  openapi-codegen generate --spec api.json --out crates/api --name acme-api --workspace
  openapi-codegen generate --spec api.json --out api --only pets --client-only")]
    Generate(Generate),
    /// Problems and warnings of a document, and nothing else.
    Check {
        /// The document, YAML or JSON.
        spec: PathBuf,
        #[command(flatten)]
        wanted: Wanted,
    },
    /// What the generator sees of one operation: route, arguments, rules, security, responses.
    Explain {
        /// The document, YAML or JSON.
        spec: PathBuf,
        /// The operation's id.
        operation: String,
    },
    /// What a change of a document breaks: for clients of the old one, and for servers. Exit code 2
    /// when it breaks clients.
    Diff {
        /// The document before.
        old: PathBuf,
        /// The document after.
        new: PathBuf,
    },
}

#[derive(Debug, Args)]
struct Generate {
    /// The document, YAML or JSON.
    #[arg(long, value_name = "FILE")]
    spec: PathBuf,
    /// The folder of the crate; files in it that the crate does not have stay.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The crate's name; the folder's when left out.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A checkout of the crate `openapi-runtime`, for the feature `server`; the published one of
    /// this command's version when left out.
    #[arg(long, value_name = "DIR")]
    runtime_path: Option<PathBuf>,
    /// The crate is a member of the workspace that it lies in; else it stands alone.
    #[arg(long)]
    workspace: bool,
    /// Write the sources only, and leave a `Cargo.toml` as it is.
    #[arg(long)]
    src_only: bool,
    /// Write a module `conversation` as well, for the generator's own tests.
    #[arg(long, hide = true)]
    conversation: bool,
    #[command(flatten)]
    wanted: Wanted,
}

#[derive(Debug, Args)]
struct Wanted {
    /// Only the operations with this id or tag; may be given several times.
    #[arg(long, value_name = "TAG|OPERATION")]
    only: Vec<String>,
    /// Leave operations out that cannot be generated, and say which, in place of writing nothing.
    #[arg(long)]
    skip_unsupported: bool,
    /// No server.
    #[arg(long)]
    client_only: bool,
    /// Every method of the server's trait has a default that returns 501.
    #[arg(long)]
    unimplemented: bool,
    /// The document's webhooks and callbacks, in place of its paths: a client that sends them, and
    /// a trait that receives them.
    #[arg(long)]
    webhooks: bool,
}

impl Wanted {
    fn options(&self) -> Options {
        let Self { only, skip_unsupported, client_only, unimplemented, webhooks } = self;
        Options {
            only: only.clone(),
            skip_unsupported: *skip_unsupported,
            client_only: *client_only,
            unimplemented: *unimplemented,
            webhooks: *webhooks,
            conversation: false,
        }
    }
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate(arguments) => generate(&arguments),
        Command::Check { spec, wanted } => check(&spec, &wanted),
        Command::Explain { spec, operation } => explain_one(&spec, &operation),
        Command::Diff { old, new } => compare(&old, &new),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The document; inside, its problems.
fn read(spec: &Path) -> anyhow::Result<Result<Source, Problems>> {
    Source::read(spec).with_context(|| format!("cannot read {}", spec.display()))
}

fn refuse(spec: &Path, problems: &Problems, end: &str) -> ExitCode {
    for problem in &problems.0 {
        eprintln!("{}", placed(spec, problem));
    }
    eprintln!("{}{end}", counted(problems.0.len(), "problem"));
    ExitCode::from(2)
}

/// A finding with the file; compilers write `file:line:column: message`.
fn placed(spec: &Path, problem: &Problem) -> String {
    let space = if problem.line == 0 { " " } else { "" };
    format!("{}:{space}{problem}", spec.display())
}

/// `1 problem`, `2 problems`.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn generate(arguments: &Generate) -> anyhow::Result<ExitCode> {
    let Generate { spec, out, name, runtime_path, workspace, src_only, conversation, wanted } =
        arguments;
    let contract =
        std::fs::read_to_string(spec).with_context(|| format!("cannot read {}", spec.display()))?;
    let folder = || {
        std::path::absolute(out).ok()?.file_name().map(|name| name.to_string_lossy().into_owned())
    };
    let name = name.clone().or_else(folder).context("the crate needs a name: --name")?;
    ensure!(
        is_crate_name(&name),
        "`{name}` cannot be the name of a crate: write letters, digits, `-` and `_`, a letter first, and no word of Rust's own"
    );
    let runtime = match runtime_path {
        Some(path) => {
            let path = path
                .canonicalize()
                .with_context(|| format!("there is no crate at {}", path.display()))?;
            Runtime::Path(path.display().to_string())
        }
        None => Runtime::Version(env!("CARGO_PKG_VERSION").to_owned()),
    };
    let source = match read(spec)? {
        Ok(source) => source,
        Err(problems) => return Ok(refuse(spec, &problems, "; nothing was written")),
    };
    let package = Package { name: &name, contract: &contract, runtime, stands_alone: !workspace };
    let PackageFiles { files, warnings, left_as_json } = match package_from(
        source,
        &package,
        &Options { conversation: *conversation, ..wanted.options() },
    ) {
        Ok(package) => package,
        Err(problems) => return Ok(refuse(spec, &problems, "; nothing was written")),
    };
    for warning in &warnings {
        eprintln!("warning: {}", placed(spec, warning));
    }
    for (path, text) in &files {
        let path = out.join(path);
        if path.file_name().is_some_and(|name| name == "Cargo.toml") && (*src_only || path.exists())
        {
            continue;
        }
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make {}", folder.display()))?;
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("wrote the crate `{name}` to {}", out.display());
    if !left_as_json.is_empty() {
        println!(
            "{} schemas are JSON values in Rust: {}",
            left_as_json.len(),
            left_as_json.join(", ")
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn check(spec: &Path, wanted: &Wanted) -> anyhow::Result<ExitCode> {
    match read(spec)?.and_then(|source| generate_from(source, &wanted.options())) {
        Err(problems) => Ok(refuse(spec, &problems, "")),
        Ok(generated) => {
            for warning in &generated.warnings {
                println!("warning: {}", placed(spec, warning));
            }
            for place in &generated.left_as_json {
                println!("note: {}: {place}: its values are JSON in Rust", spec.display());
            }
            let (warnings, values) = (
                counted(generated.warnings.len(), "warning"),
                counted(generated.left_as_json.len(), "schema"),
            );
            println!("no problems, {warnings}, {values} as JSON values");
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn explain_one(spec: &Path, operation: &str) -> anyhow::Result<ExitCode> {
    let document = match read(spec)?.and_then(Document::new) {
        Ok(document) => document,
        Err(problems) => return Ok(refuse(spec, &problems, "")),
    };
    match explain(&document, operation) {
        Ok(Some(text)) => print!("{text}"),
        Ok(None) => {
            let known = operation_ids(&document).unwrap_or_default();
            eprintln!("there is no operation `{operation}`; there are {}", known.join(", "));
            return Ok(ExitCode::from(2));
        }
        Err(problems) => return Ok(refuse(spec, &problems, "")),
    }
    Ok(ExitCode::SUCCESS)
}

fn compare(old: &Path, new: &Path) -> anyhow::Result<ExitCode> {
    let mut documents = Vec::new();
    for spec in [old, new] {
        match read(spec)?.and_then(Document::new) {
            Ok(document) => documents.push(document),
            Err(problems) => return Ok(refuse(spec, &problems, "")),
        }
    }
    let changes = match diff(&documents[0], &documents[1]) {
        Ok(changes) => changes,
        Err(problems) => return Ok(refuse(new, &problems, "")),
    };
    for change in &changes {
        let whom = match change.breaks {
            Side::Clients => "breaks clients",
            Side::Servers => "changes servers",
            Side::Nobody => "breaks nobody ",
        };
        println!("{whom}  `{}`: {}", change.operation, change.message);
    }
    if changes.is_empty() {
        println!("nothing that anybody would notice");
    }
    Ok(if changes.iter().any(|change| change.breaks == Side::Clients) {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    })
}
