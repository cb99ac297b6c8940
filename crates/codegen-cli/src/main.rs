//! `openapi-codegen`: a whole crate from an OpenAPI document.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};
use openapi_codegen::{Package, PackageFiles, package};

/// Rust from an OpenAPI document: a typed client on reqwest and a typed server trait on dropshot.
///
/// Exit codes: 0 done; 1 a file cannot be read or written; 2 the document has problems, or the
/// command was not understood.
#[derive(Debug, Parser)]
#[command(name = "openapi-codegen", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a crate with the features `client` and `server`. Nothing is written when the document
    /// has problems; all of them are told, each with its place.
    #[command(after_help = "Examples:
  openapi-codegen generate --spec petstore.yaml --out petstore-api
  openapi-codegen generate --spec api.json --out crates/api --name acme-api")]
    Generate {
        /// The document, YAML or JSON.
        #[arg(long, value_name = "FILE")]
        spec: PathBuf,
        /// The folder of the crate; files in it that the crate does not have stay.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The crate's name; the folder's when left out.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Where the crate `openapi-runtime` is, for the feature `server`; where this command was
        /// built from when left out.
        #[arg(long, value_name = "DIR")]
        runtime: Option<PathBuf>,
    },
}

/// The runtime beside the sources that this command was built from.
const RUNTIME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");

fn main() -> ExitCode {
    let Arguments { command: Command::Generate { spec, out, name, runtime } } = Arguments::parse();
    match generate(&spec, &out, name, runtime) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate(spec: &Path, out: &Path, name: Option<String>, runtime: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let contract = std::fs::read_to_string(spec).with_context(|| format!("cannot read {}", spec.display()))?;
    let folder = || std::path::absolute(out).ok()?.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.or_else(folder).context("the crate needs a name: --name")?;
    let runtime = runtime.unwrap_or_else(|| PathBuf::from(RUNTIME));
    let runtime = runtime.canonicalize().with_context(|| format!("there is no crate at {}; name it with --runtime", runtime.display()))?;
    let wanted = Package { name: &name, contract: &contract, runtime: &runtime.display().to_string() };
    let files = match package(&wanted) {
        Ok(PackageFiles { files, warnings }) => {
            for warning in &warnings {
                eprintln!("warning: {}:{warning}", spec.display());
            }
            files
        }
        Err(problems) => {
            for problem in &problems.0 {
                eprintln!("{}:{problem}", spec.display());
            }
            eprintln!("{} problems; nothing was written", problems.0.len());
            return Ok(ExitCode::from(2));
        }
    };
    for (path, text) in &files {
        let path = out.join(path);
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("wrote the crate `{name}` to {}", out.display());
    Ok(ExitCode::SUCCESS)
}
