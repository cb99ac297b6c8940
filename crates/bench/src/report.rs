//! Rows, and what is printed of them.

use std::path::Path;

use anyhow::Context;
use serde_json::json;

/// The rows of one run.
#[derive(Debug)]
pub(crate) struct Report {
    only: String,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    peer: String,
    unit: &'static str,
    ours: f64,
    theirs: f64,
    aim: Option<f64>,
}

impl Report {
    pub(crate) fn new(only: &str) -> Self {
        Self { only: only.to_owned(), rows: Vec::new() }
    }

    /// Whether a row was asked for.
    pub(crate) fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }

    /// Adds the medians of a row's rounds; more is better.
    pub(crate) fn add(&mut self, name: &str, peer: &str, unit: &'static str, rounds: &[(f64, f64)], aim: Option<f64>) {
        let ours = median(rounds.iter().map(|(ours, _)| *ours));
        let theirs = median(rounds.iter().map(|(_, theirs)| *theirs));
        let row = Row { name: name.to_owned(), peer: peer.to_owned(), unit, ours, theirs, aim };
        println!("{}", row.line());
        self.rows.push(row);
    }

    /// Writes `report.md` and `report.json`.
    pub(crate) fn write(&self, folder: &Path) -> anyhow::Result<()> {
        std::fs::create_dir_all(folder)?;
        let table: Vec<String> = self.rows.iter().map(Row::line).collect();
        let text = format!("{}\n\n| row | ours | peer | | ratio | aim |\n|---|---|---|---|---|---|\n{}\n", machine(), table.join("\n"));
        std::fs::write(folder.join("report.md"), text).context("cannot write the report")?;
        let rows: Vec<_> = self
            .rows
            .iter()
            .map(|row| json!({"row": row.name, "peer": row.peer, "unit": row.unit, "ours": row.ours, "theirs": row.theirs, "ratio": row.ratio(), "aim": row.aim}))
            .collect();
        let report = json!({ "machine": machine(), "rows": rows });
        std::fs::write(folder.join("report.json"), format!("{report:#}\n")).context("cannot write the report")?;
        println!("{}", folder.join("report.md").display());
        Ok(())
    }
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ours / self.theirs
    }

    fn line(&self) -> String {
        let aim = match self.aim {
            Some(aim) if self.ratio() >= aim => format!("{aim:.2}, met"),
            Some(aim) => format!("{aim:.2}, missed"),
            None => String::new(),
        };
        format!("| {} | {:.1} {} | {:.1} | {} | {:.2} | {aim} |", self.name, self.ours, self.unit, self.theirs, self.peer, self.ratio())
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")).map_or("", |name| name.trim_start_matches(['\t', ' ', ':']));
    format!("{} cores, {model}", std::thread::available_parallelism().map_or(0, usize::from))
}
