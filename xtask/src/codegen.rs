//! Snapshots of the generated code: what a reviewer sees of a change of the contract.

use std::path::PathBuf;

use anyhow::{Context, bail};
use openapi_codegen::load::Document;
use openapi_codegen::{Generated, generate};

use crate::root;

/// The contracts of this project, each with the folder of its snapshots.
const CONTRACTS: [(&str, &str); 4] = [
    ("openapi-cloud.yaml", "comfy-cloud"),
    ("contracts/openapi-native.yaml", "comfy-cloud-native"),
    ("contracts/openapi-v2.yaml", "comfy-cloud-v2"),
    ("contracts/openapi-web.yaml", "comfy-cloud-web"),
];

fn contract(file: &str) -> anyhow::Result<String> {
    let path = root().join(file);
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn generated(file: &str) -> anyhow::Result<Generated> {
    let begun = std::time::Instant::now();
    let generated = generate(&contract(file)?).with_context(|| file.to_owned())?;
    println!("{file}: generated in {} ms", begun.elapsed().as_millis());
    if let Some(warning) = generated.warnings.first() {
        bail!("{file}:{warning}");
    }
    Ok(generated)
}

fn folder(name: &str) -> PathBuf {
    root().join("crates/codegen/tests/output").join(name)
}

pub(crate) fn write() -> anyhow::Result<()> {
    for (file, snapshots) in CONTRACTS {
        let folder = folder(snapshots);
        std::fs::create_dir_all(&folder)?;
        for (name, text) in generated(file)?.files() {
            let path = folder.join(name);
            std::fs::write(&path, text)
                .with_context(|| format!("cannot write {}", path.display()))?;
            println!(
                "wrote {} ({} lines)",
                path.strip_prefix(root()).unwrap_or(&path).display(),
                text.lines().count()
            );
        }
    }
    Ok(())
}

pub(crate) fn check() -> anyhow::Result<()> {
    for (file, snapshots) in CONTRACTS {
        for (name, text) in generated(file)?.files() {
            let found = std::fs::read_to_string(folder(snapshots).join(name)).unwrap_or_default();
            if let Some(line) = first_difference(&found, text) {
                bail!(
                    "the snapshot {snapshots}/{name} is stale from line {line} on; run `cargo xtask codegen` and commit what it writes"
                );
            }
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

/// What the generator makes of one operation, of the first contract that has it.
pub(crate) fn explain(id: &str) -> anyhow::Result<()> {
    let mut known = Vec::new();
    for (file, _) in CONTRACTS {
        let document = Document::load(&contract(file)?)?;
        if let Some(text) = openapi_codegen::explain(&document, id)? {
            print!("{text}");
            return Ok(());
        }
        known.extend(openapi_codegen::operation_ids(&document)?);
    }
    bail!("there is no operation `{id}`; there are {}", known.join(", "))
}
