//! OpenAPI 3.0 and 3.1 to Rust: a typed client on [progenitor] and a typed server trait for
//! dropshot.
//!
//! A pipeline of pure functions, text in, text out; files are its callers' business:
//! [`load::Document`] reads YAML and reports problems with line and pointer, [`model::Model`]
//! holds what the emitters need, and the emitters write three modules: `types`, shared by both
//! sides, `client`, and `server`. Nothing here knows any particular contract.
//!
//! [progenitor]: https://docs.rs/progenitor

mod bundle;
mod client;
mod complete;
mod diff;
mod documentation;
mod explain;
mod hoist;
pub mod json_schema;
pub mod load;
pub mod model;
mod naming;
mod openapi31;
mod package;
mod pattern;
mod prepare;
mod problem;
mod schema;
mod server;
mod sides;
mod types;
mod value;
mod webhooks;
mod yaml;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

pub use diff::{Change, Side, diff};
pub use explain::{explain, operation_ids};
pub use package::{Package, PackageFiles, Runtime, is_crate_name, manifest, package, package_from};
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
    /// A module for tests that sees the others beside itself, where it is wanted.
    pub conversation: String,
    /// What its author should mend in the contract, though it hinders nobody.
    pub warnings: Vec<Problem>,
    /// Where values are JSON in Rust though the contract says more of them, as pointers.
    pub left_as_json: Vec<String>,
}

/// What is wanted of a contract.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only the operations with one of these ids or tags; all when empty.
    pub only: Vec<String>,
    /// Operations that cannot be honoured are left out, each with a warning, in place of refusing
    /// the document.
    pub skip_unsupported: bool,
    /// No server.
    pub client_only: bool,
    /// Every method of the trait has a default that returns 501.
    pub unimplemented: bool,
    /// The calls that the document makes to others - its webhooks, and the callbacks of its
    /// operations - in place of its paths: a client sends them to the address that it is made with,
    /// and the trait receives them.
    pub webhooks: bool,
    /// A module `conversation` for tests, which lets client and server talk to each other.
    pub conversation: bool,
}

/// Generates everything from the text of a contract.
///
/// # Errors
/// All problems of the contract at once, each with its place.
pub fn generate(yaml: &str) -> Result<Generated, Problems> {
    generate_with(yaml, &Options::default())
}

/// As [`generate`], with what is wanted.
///
/// # Errors
/// As there.
pub fn generate_with(yaml: &str, options: &Options) -> Result<Generated, Problems> {
    let source = load::Source::parse(yaml)?;
    generate_from(source, options)
}

/// As [`generate_with`], of what was read.
///
/// # Errors
/// As there.
pub fn generate_from(mut source: load::Source, options: &Options) -> Result<Generated, Problems> {
    if options.webhooks {
        source.turn_to_webhooks()?;
    }
    source.keep_only(&options.only)?;
    if !options.skip_unsupported {
        return generate_once(source, options);
    }
    let mut skipped = Vec::new();
    loop {
        match generate_once(source.clone(), options) {
            Ok(mut generated) => {
                generated.warnings.splice(0..0, skipped);
                return Ok(generated);
            }
            Err(problems) => skipped.extend(source.leave_out(problems)?),
        }
    }
}

fn generate_once(source: load::Source, options: &Options) -> Result<Generated, Problems> {
    let document = load::Document::new(source)?;
    let (model, client::Emitted { types, builders, client, conversation, left_as_json, .. }) =
        with_names_of_their_own(&document, options.conversation)?;
    let (server, schemas) = match options.client_only {
        true => (TokenStream::new(), String::new()),
        false => (server::emit(&model, options.unimplemented), server::emit_schemas(&model)?),
    };
    // Printing takes as much memory as all before: what is not needed any more goes first.
    let warnings = model.warnings;
    drop((document, model.typed, model.definitions, model.operations));
    let client = prettyplease::unparse(&client);
    let server = if options.client_only { String::new() } else { format(server)? + &schemas };
    Ok(Generated {
        types: with_builders(format(types)?, &builders),
        client,
        server,
        conversation: format(conversation)?,
        warnings,
        left_as_json,
    })
}

/// progenitor names the types of parameters by their operations and does not look whether a schema
/// has that name: such schemas get another one.
fn with_names_of_their_own(
    document: &load::Document,
    conversation: bool,
) -> Result<(model::Model, client::Emitted), Problems> {
    const ROUNDS: usize = 4;
    let mut taken = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut model = model::Model::build_without(document, &taken)?;
        let mut emitted = client::emit(document, &model, conversation)?;
        if emitted.clashes.is_empty() {
            model.warnings.append(&mut emitted.warnings);
            return Ok((model, emitted));
        }
        taken.append(&mut emitted.clashes);
    }
    let names = taken.iter().cloned().collect::<Vec<_>>().join(", ");
    Err(Problems(vec![internal(format!("several types have one name in {names}"))]))
}

/// The name that a schema's type has in Rust.
pub fn rust_name(schema: &str) -> String {
    naming::pascal(schema)
}

/// The module `types`, with what was printed before of its last item, the module `builder`.
fn with_builders(mut types: String, builders: &str) -> String {
    if builders.is_empty() {
        return types;
    }
    types.truncate(types.trim_end().trim_end_matches('}').len());
    types.push_str(builders);
    types.push_str("}\n");
    types
}

/// Tokens as text. Each item is gone when the next is read: all of them at once are most of what a
/// large contract takes of memory.
fn format(tokens: TokenStream) -> Result<String, Problems> {
    let print = |input: syn::parse::ParseStream<'_>| {
        let mut text = String::new();
        while !input.is_empty() {
            let items = vec![input.parse::<syn::Item>()?];
            text.push_str(&prettyplease::unparse(&syn::File {
                shebang: None,
                attrs: Vec::new(),
                items,
            }));
        }
        Ok(text)
    };
    let printed = syn::parse::Parser::parse2(print, tokens);
    printed.map_err(|error| {
        Problems(vec![internal(format!("the generated code is not Rust: {error}"))])
    })
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

/// All that a build script has to do: generates from the file `contract`, whenever that changes,
/// and writes `api.rs` into `OUT_DIR`, with the modules `types`, and `client` and `server` where
/// the crate has features of these names. Problems and warnings are cargo's then.
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/api.rs"));
/// ```
pub fn build(contract: &str) {
    build_with(contract, &Options::default());
}

/// As [`build`], with what is wanted.
#[expect(clippy::print_stdout, reason = "a build script tells cargo so")]
pub fn build_with(contract: &str, options: &Options) {
    println!("cargo::rerun-if-changed={contract}");
    let directory = std::env::var_os("OUT_DIR").unwrap_or_default();
    match compile_with(contract, std::path::Path::new(&directory), options) {
        Ok(warnings) => {
            warnings.0.iter().for_each(|warning| println!("cargo::warning={contract}:{warning}"))
        }
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
    compile_with(contract, directory, &Options::default())
}

/// As [`compile`], with what is wanted.
///
/// # Errors
/// As there.
pub fn compile_with(
    contract: &str,
    directory: &std::path::Path,
    options: &Options,
) -> Result<Problems, CompileError> {
    let io = |file: String| move |source| CompileError::Io { file, source };
    let source = load::Source::read(std::path::Path::new(contract));
    let generated = source
        .map_err(io(contract.to_owned()))?
        .and_then(|source| generate_from(source, options))
        .map_err(|problems| CompileError::Contract { file: contract.to_owned(), problems })?;
    let conversation =
        options.conversation.then_some(("conversation.rs", generated.conversation.as_str()));
    for (name, text) in generated.files().into_iter().chain([("api.rs", API)]).chain(conversation) {
        let path = directory.join(name);
        std::fs::write(&path, text).map_err(io(path.display().to_string()))?;
    }
    Ok(Problems(generated.warnings))
}

/// The modules together, for `include!`.
const API: &str = r#"/// Bodies and parameters.
#[allow(clippy::all, clippy::unwrap_used, missing_docs, nonstandard_style, reason = "generated")]
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
#[allow(clippy::large_enum_variant, nonstandard_style, reason = "a response is made once and moved on; names are the contract's")]
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
