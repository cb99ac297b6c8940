//! Snapshots of the generated code: what a reviewer sees of a change of the contract.

use std::path::PathBuf;

use anyhow::{Context, bail};
use openapi_codegen::load::Document;
use openapi_codegen::model::{Model, Need};
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
    let model = Document::load(&contract()?).and_then(|document| Model::build(&document))?;
    let Some(operation) = model.operations.iter().find(|operation| operation.id == id || operation.name == id) else {
        let known: Vec<&str> = model.operations.iter().map(|operation| operation.id.as_str()).collect();
        bail!("there is no operation `{id}`; there are {}", known.join(", "));
    };
    println!("{}  {} {}", operation.id, operation.method, operation.path);
    println!("  method    {}", operation.name);
    let needs = operation.security.alternatives.iter().map(|needs| {
        let scopes = |need: &Need| {
            if need.scopes.is_empty() { need.scheme.clone() } else { format!("{} ({})", need.scheme, need.scopes.join(", ")) }
        };
        needs.iter().map(scopes).collect::<Vec<_>>().join(" with ")
    });
    let alternatives = needs.collect::<Vec<_>>().join(" or ");
    let security = match (alternatives.as_str(), operation.security.optional) {
        ("", _) => "none".to_owned(),
        (schemes, true) => format!("{schemes}, or none"),
        (schemes, false) => schemes.to_owned(),
    };
    println!("  security  {security}");
    for parameter in &operation.parameters {
        let need = if parameter.required { "required" } else { "optional" };
        let default = parameter.default.as_ref().map(|text| format!(", default {text}")).unwrap_or_default();
        println!("  {:?} `{}`  {:?}, {need}{default}  {}", parameter.place, parameter.name, parameter.ty, parameter.schema);
    }
    for body in &operation.bodies {
        println!("  body      {}", body.media());
    }
    for response in &operation.responses {
        println!("  {}       {}  {:?}", response.status, response.variant, response.content);
    }
    Ok(())
}
