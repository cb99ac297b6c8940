//! Who may know whom: the table of docs/architecture.md against `cargo metadata`, and who names a
//! backend.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::root;
use crate::tools::output;

/// The one module above the ports that names backends: it puts them together, and moves what is
/// stored from one to another.
const COMPOSITION: [&str; 2] =
    ["crates/server/src/data_folder.rs", "crates/server/src/data_folder/moving.rs"];
/// Sources that must not name one.
const ABOVE_THE_PORTS: [&str; 4] =
    ["crates/app/src", "crates/jobs/src", "crates/server/src", "crates/cli/src"];
/// Sources that see what is stored through the application alone.
const ABOVE_THE_APPLICATION: [&str; 2] = ["crates/server/src", "crates/cli/src"];
/// The ways to the ports that the application keeps open for dispatch.
const PORTS_OF_DISPATCH: [&str; 3] = [".job_port()", ".job_queue()", ".worker_port()"];
/// What names of backends begin with.
const BACKENDS: &str = "comfy_cloud_store_";

type Table = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn check() -> anyhow::Result<()> {
    let allowed = table()?;
    let found = metadata()?;
    let mut wrong = Vec::new();
    for (krate, dependencies) in &found {
        let Some(allowed) = allowed.get(krate) else {
            wrong.push(format!("{krate} is not in the table"));
            continue;
        };
        wrong.extend(
            dependencies
                .difference(allowed)
                .map(|other| format!("{krate} depends on {other}, which the table does not allow")),
        );
        wrong.extend(
            allowed
                .difference(dependencies)
                .map(|other| format!("the table lets {krate} depend on {other}, and it does not")),
        );
    }
    wrong.extend(
        allowed
            .keys()
            .filter(|krate| !found.contains_key(*krate))
            .map(|krate| format!("{krate} is in the table, and is not here")),
    );
    for folder in ABOVE_THE_PORTS {
        each_source(&root().join(folder), &mut |path, text| {
            // A unit test may stand on a real backend.
            let outside_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
            if outside_tests.contains(BACKENDS)
                && !COMPOSITION.iter().any(|file| path.ends_with(file))
                && !path.ends_with("interleavings.rs")
            {
                let only = COMPOSITION.join(" and ");
                wrong.push(format!("{} names a backend; only {only} may", path.display()));
            }
        })?;
    }
    for folder in ABOVE_THE_APPLICATION {
        each_source(&root().join(folder), &mut |path, text| {
            for port in PORTS_OF_DISPATCH.into_iter().filter(|port| text.contains(port)) {
                wrong.push(format!(
                    "{} calls {port}, which is for dispatch; call the application",
                    path.display()
                ));
            }
        })?;
    }
    if !wrong.is_empty() {
        bail!(
            "{}\nchange the code, or the table in docs/architecture.md with its reason",
            wrong.join("\n")
        );
    }
    println!("{} crates depend on each other as docs/architecture.md says", found.len());
    Ok(())
}

/// Calls a function with the path and the text of each file below a folder.
fn each_source(folder: &Path, look: &mut dyn FnMut(&Path, &str)) -> anyhow::Result<()> {
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            each_source(&path, look)?;
        } else {
            look(
                &path,
                &std::fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?,
            );
        }
    }
    Ok(())
}

/// The rows `| crate | may depend on |` of the architecture.
fn table() -> anyhow::Result<Table> {
    let text = std::fs::read_to_string(root().join("docs/architecture.md"))
        .context("cannot read docs/architecture.md")?;
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| crate |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let names =
        |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let mut table = Table::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let krate = cells.get(1).map(|cell| names(cell)).unwrap_or_default().pop_first();
        table.insert(
            krate.with_context(|| format!("no crate in the row {row}"))?,
            cells.get(2).map(|cell| names(cell)).unwrap_or_default(),
        );
    }
    if table.is_empty() {
        bail!("docs/architecture.md has no table that begins with `| crate |`");
    }
    Ok(table)
}

/// The normal and build dependencies among the workspace's own crates; tests may know everybody.
fn metadata() -> anyhow::Result<Table> {
    let text = output("cargo", &["metadata", "--format-version", "1", "--no-deps"])?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let own: BTreeSet<String> = packages.iter().map(|package| text(&package["name"])).collect();
    let mut table = Table::new();
    for package in packages {
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let dependencies = dependencies
            .filter(|dependency| dependency["kind"] != "dev")
            .map(|dependency| text(&dependency["name"]));
        table.insert(
            text(&package["name"]),
            dependencies.filter(|name| own.contains(name)).collect(),
        );
    }
    Ok(table)
}
