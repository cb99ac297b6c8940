//! OpenAPI 3.0 and 3.1 to Rust: a typed client on [progenitor] and a typed server trait for dropshot.
//!
//! A pipeline of pure functions, text in, text out; files are its callers' business:
//! [`load::Document`] reads YAML and reports problems with line and pointer, [`model::Model`]
//! holds what the emitters need, and the emitters write three modules: `types`, shared by both
//! sides, `client`, and `server`. Nothing here knows any particular contract.
//!
//! [progenitor]: https://docs.rs/progenitor

mod client;
mod complete;
mod documentation;
mod hoist;
pub mod json_schema;
pub mod load;
pub mod model;
mod naming;
mod openapi31;
mod package;
mod problem;
mod schema;
mod server;
mod yaml;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

pub use package::{Package, PackageFiles, package};
pub use problem::{Problem, Problems};

/// The generated modules, as formatted Rust.
#[derive(Debug)]
pub struct Generated {
    /// The types of bodies and parameters, for a module `types`.
    pub types: String,
    /// The client, for a module that sees `types` beside itself.
    pub client: String,
    /// The server trait and its glue, for a module that sees `types` beside itself.
    pub server: String,
    /// What its author should mend in the contract, though it hinders nobody.
    pub warnings: Vec<Problem>,
}

/// Generates everything from the text of a contract.
///
/// # Errors
/// All problems of the contract at once, each with its place.
pub fn generate(yaml: &str) -> Result<Generated, Problems> {
    let document = load::Document::load(yaml)?;
    let (model, types, client) = with_names_of_their_own(&document)?;
    let server = server::emit(&model);
    Ok(Generated { types: format(types)?, client: format(client)?, server: format(server)?, warnings: model.warnings })
}

/// typify names types by their place and does not look whether a schema has that name: such schemas
/// get another one. Where that does not help, or fields of one object are equal in Rust, they get no
/// type of their own.
fn with_names_of_their_own(document: &load::Document) -> Result<(model::Model, TokenStream, TokenStream), Problems> {
    const ROUNDS: usize = 4;
    let mut taken = BTreeSet::new();
    let mut open = BTreeSet::new();
    for round in 0..2 * ROUNDS {
        let mut model = model::Model::build_without(document, &taken)?;
        let (types, client, warnings) = client::emit(document, &model, &open)?;
        let clashes = client::Clashes::find(&types);
        if clashes.is_empty() {
            model.warnings.extend(warnings);
            return Ok((model, types, client));
        }
        open.extend(clashes.fields);
        if round < ROUNDS { taken.extend(clashes.names) } else { open.extend(clashes.names) }
    }
    let names = taken.union(&open).cloned().collect::<Vec<_>>().join(", ");
    Err(Problems(vec![internal(format!("several types or fields have one name in {names}"))]))
}

fn format(tokens: TokenStream) -> Result<String, Problems> {
    match syn::parse2(tokens) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => Err(Problems(vec![internal(format!("the generated code is not Rust: {error}"))])),
    }
}

/// A finding about the generator rather than the contract.
fn internal(message: String) -> Problem {
    Problem {
        pointer: String::new(),
        line: 0,
        column: 0,
        message,
        help: Some("this is a defect of the generator; please report it".to_owned()),
    }
}

/// Why [`compile`] wrote nothing.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The contract has problems.
    #[error("{file}: {problems}")]
    Contract {
        /// The file.
        file: String,
        /// What is wrong with it.
        problems: Problems,
    },
    /// A file could not be read or written.
    #[error("cannot access {file}: {source}")]
    Io {
        /// The file.
        file: String,
        /// Why not.
        source: std::io::Error,
    },
}

/// All that a build script has to do: generates from the file `contract`, whenever that changes, and
/// writes `api.rs` into `OUT_DIR`, with the modules `types`, and `client` and `server` where the crate
/// has features of these names. Problems and warnings are cargo's then.
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/api.rs"));
/// ```
#[expect(clippy::print_stdout, reason = "a build script tells cargo so")]
pub fn build(contract: &str) {
    println!("cargo::rerun-if-changed={contract}");
    let directory = std::env::var_os("OUT_DIR").unwrap_or_default();
    match compile(contract, std::path::Path::new(&directory)) {
        Ok(warnings) => warnings.0.iter().for_each(|warning| println!("cargo::warning={contract}:{warning}")),
        Err(error) => {
            println!("cargo::error={}", error.to_string().replace('\n', "\ncargo::error="));
            std::process::exit(1);
        }
    }
}

/// Generates from the file `contract` and writes `types.rs`, `client.rs`, `server.rs`, and `api.rs`
/// with all of them, into `directory`; what its author should mend is returned.
///
/// # Errors
/// When the contract has problems, or a file cannot be read or written.
pub fn compile(contract: &str, directory: &std::path::Path) -> Result<Problems, CompileError> {
    let io = |file: String| move |source| CompileError::Io { file, source };
    let yaml = std::fs::read_to_string(contract).map_err(io(contract.to_owned()))?;
    let generated = generate(&yaml).map_err(|problems| CompileError::Contract { file: contract.to_owned(), problems })?;
    for (name, text) in generated.files().into_iter().chain([("api.rs", API)]) {
        let path = directory.join(name);
        std::fs::write(&path, text).map_err(io(path.display().to_string()))?;
    }
    Ok(Problems(generated.warnings))
}

/// The modules together, for `include!`.
const API: &str = r#"/// Bodies and parameters.
#[allow(clippy::all, clippy::unwrap_used, missing_docs, nonstandard_style, reason = "generated by typify")]
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

/// The client.
#[cfg(feature = "client")]
#[allow(clippy::all, clippy::unwrap_used, missing_docs, nonstandard_style, reason = "generated by progenitor")]
pub mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

/// The server trait.
#[cfg(feature = "server")]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and moved on")]
pub mod server {
    include!(concat!(env!("OUT_DIR"), "/server.rs"));
}
"#;

impl Generated {
    /// The modules with the names of their files.
    pub fn files(&self) -> [(&'static str, &str); 3] {
        [("types.rs", &self.types), ("client.rs", &self.client), ("server.rs", &self.server)]
    }
}
