//! `comfy-cloud store`

use std::process::ExitCode;

use serde_json::json;

use super::open;
use crate::args::StoreCommand;
use crate::output::{self, Bar};

/// Exits with 1 when something is left that is wrong.
pub(crate) async fn run(command: StoreCommand) -> anyhow::Result<ExitCode> {
    let StoreCommand::Check { deep, repair, data_dir, json } = command;
    let store = open(&data_dir).await?;
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
        output::json(&json!({ "blobs": report.blobs, "bytes": report.bytes, "findings": findings, "repaired": report.repaired }));
    } else {
        for finding in &report.findings {
            output::say(format_args!("{finding}{}", if finding.is_repairable() && !repair { " (--repair mends this)" } else { "" }));
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
