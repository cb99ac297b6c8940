//! `comfy-cloud store`

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, ensure};
use comfy_cloud_server::data_folder::{self, private};
use serde_json::json;

use super::open;
use crate::args::{DataDir, Json, StoreCommand};
use crate::output::{self, Bar};

/// Exits with 1 when something is left that is wrong.
pub(crate) async fn run(command: StoreCommand) -> anyhow::Result<ExitCode> {
    match command {
        StoreCommand::Backup { target, data_dir, json } => {
            backup(&target, &data_dir, json.json).await
        }
        StoreCommand::Migrate { data_dir, json } => migrate(&data_dir, &json).await,
        StoreCommand::Check { deep, repair, data_dir, json } => {
            check(deep, repair, &data_dir, &json).await
        }
    }
}

async fn backup(target: &Path, data_dir: &DataDir, json: bool) -> anyhow::Result<ExitCode> {
    ensure!(
        data_dir.database.is_none(),
        "the rows are in PostgreSQL: copy them by its own means (`pg_dump` for example), and then the folder {}",
        data_dir.path()?.display()
    );
    // What cannot be opened makes no folder elsewhere.
    open(data_dir).await?;
    let folder = data_dir.path()?;
    data_folder::require_backup_target(target)?;
    private::create_folder(target)
        .with_context(|| format!("cannot make the folder {}", target.display()))?;
    let (from, to) = (folder.canonicalize()?, target.canonicalize()?);
    ensure!(
        !to.starts_with(&from) && !from.starts_with(&to),
        "the copy cannot be in the data folder itself; name a folder elsewhere"
    );
    let lock = private::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(target.join("server.lock"))?;
    ensure!(
        lock.try_lock().is_ok(),
        "a server runs on {}; stop it, or name another folder",
        target.display()
    );
    let bar = Bar::bytes(0, "blobs", json);
    let report =
        data_folder::backup(&folder, target, &|done, total| bar.set_of(done, total)).await?;
    bar.finish();
    if json {
        let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        output::json(&json!({
            "blobs": report.blobs,
            "copied_blobs": report.copied_blobs,
            "copied_bytes": report.copied_bytes,
            "findings": findings,
        }));
    } else {
        report
            .findings
            .iter()
            .for_each(|finding| output::say(format_args!("not in the copy: {finding}")));
        output::say(format_args!(
            "{} has everything: {} blobs, of which {} ({}) were copied now",
            target.display(),
            report.blobs,
            report.copied_blobs,
            output::size(report.copied_bytes.cast_signed()),
        ));
    }
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Creates the folder if it does not exist.
async fn migrate(data_dir: &DataDir, json: &Json) -> anyhow::Result<ExitCode> {
    let path = data_dir.path()?;
    let database = data_dir.address()?;
    let opened = data_folder::migrate(&path, database.as_ref()).await;
    opened.with_context(|| super::cannot_open(&path, database.as_ref()))?;
    match json.json {
        true => output::json(&json!({ "data_dir": path, "migrated": true })),
        false => output::say(format_args!("{} has the schema of this version", path.display())),
    }
    Ok(ExitCode::SUCCESS)
}

async fn check(
    deep: bool,
    repair: bool,
    data_dir: &DataDir,
    json: &Json,
) -> anyhow::Result<ExitCode> {
    let store = open(data_dir).await?;
    let bar = Bar::bytes(0, "blobs", json.json);
    let report = store.check(deep, repair, &|done, total| bar.set_of(done, total)).await?;
    bar.finish();
    let left = report.findings.len() - report.repaired;
    if json.json {
        let findings: Vec<_> = report
            .findings
            .iter()
            .map(|finding| json!({ "finding": finding.to_string(), "repairable": finding.is_repairable() }))
            .collect();
        output::json(
            &json!({ "blobs": report.blobs, "bytes": report.bytes, "findings": findings, "repaired": report.repaired }),
        );
    } else {
        for finding in &report.findings {
            output::say(format_args!(
                "{finding}{}",
                if finding.is_repairable() && !repair { " (--repair mends this)" } else { "" }
            ));
        }
        output::say(format_args!(
            "{} blobs, {}: {} findings, {} repaired",
            report.blobs,
            output::size(report.bytes.cast_signed()),
            report.findings.len(),
            report.repaired
        ));
    }
    Ok(if left == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
