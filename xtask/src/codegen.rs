//! Snapshots of the generated code: what a reviewer sees of a change of the contract.

use std::path::PathBuf;

use anyhow::{Context, bail};
use openapi_codegen::load::Document;
use openapi_codegen::{Generated, generate};

use crate::root;

fn contract() -> anyhow::Result<String> {
    let path = root().join("openapi-cloud.yaml");
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn generated() -> anyhow::Result<Generated> {
    let begun = std::time::Instant::now();
    let generated = generate(&contract()?).context("openapi-cloud.yaml")?;
    println!("generated in {} ms", begun.elapsed().as_millis());
    if let Some(warning) = generated.warnings.first() {
        bail!("openapi-cloud.yaml:{warning}");
    }
    Ok(generated)
}

fn folder() -> PathBuf {
    root().join("crates/codegen/tests/output/comfy-cloud")
}

pub(crate) fn write() -> anyhow::Result<()> {
    std::fs::create_dir_all(folder())?;
    for (name, text) in generated()?.files() {
        let path = folder().join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote {} ({} lines)", path.strip_prefix(root()).unwrap_or(&path).display(), text.lines().count());
    }
    Ok(())
}

pub(crate) fn check() -> anyhow::Result<()> {
    for (name, text) in generated()?.files() {
        let found = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        if let Some(line) = first_difference(&found, text) {
            bail!("the snapshot {name} is stale from line {line} on; run `cargo xtask codegen` and commit what it writes");
        }
    }
    println!("the snapshots are up to date");
    Ok(())
}

fn first_difference(found: &str, expected: &str) -> Option<usize> {
    if found == expected {
        return None;
    }
    let same = found.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count();
    Some(same + 1)
}

/// What the generator makes of one operation.
pub(crate) fn explain(id: &str) -> anyhow::Result<()> {
    let document = Document::load(&contract()?)?;
    match openapi_codegen::explain(&document, id)? {
        Some(text) => print!("{text}"),
        None => bail!("there is no operation `{id}`; there are {}", openapi_codegen::operation_ids(&document)?.join(", ")),
    }
    Ok(())
}
