//! Rows, and what is printed of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use serde_json::{Value, json};

use crate::picture;

/// The rows of one run.
#[derive(Debug)]
pub(crate) struct Report {
    only: String,
    rounds: usize,
    folder: PathBuf,
    rows: Vec<Row>,
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    unit: &'static str,
    ours: f64,
    peer: Option<Peer>,
}

/// What a row is held against; more is better.
#[derive(Debug)]
struct Peer {
    name: String,
    value: f64,
    aim: Option<f64>,
}

impl Report {
    /// For rows whose names contain a text, of so many rounds each; it is written to a folder.
    pub(crate) fn new(only: &str, rounds: usize, folder: &Path) -> Self {
        Self { only: only.to_owned(), rounds, folder: folder.to_path_buf(), rows: Vec::new() }
    }

    /// Whether a row was asked for.
    pub(crate) fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }

    /// Adds the medians of a row's rounds, ours and theirs; more is better.
    pub(crate) fn add(
        &mut self,
        name: &str,
        peer: &str,
        unit: &'static str,
        rounds: &[(f64, f64)],
        aim: Option<f64>,
    ) -> anyhow::Result<()> {
        let value = median(rounds.iter().map(|(_, theirs)| *theirs));
        let ours = median(rounds.iter().map(|(ours, _)| *ours));
        self.push(Row {
            name: name.to_owned(),
            unit,
            ours,
            peer: Some(Peer { name: peer.to_owned(), value, aim }),
        })
    }

    /// Adds a figure that nothing is held against.
    pub(crate) fn add_alone(
        &mut self,
        name: &str,
        unit: &'static str,
        rounds: &[f64],
    ) -> anyhow::Result<()> {
        self.push(Row {
            name: name.to_owned(),
            unit,
            ours: median(rounds.iter().copied()),
            peer: None,
        })
    }

    fn push(&mut self, row: Row) -> anyhow::Result<()> {
        println!("{}", row.line());
        self.rows.push(row);
        // With every row, so that a run that is stopped leaves what it has measured.
        self.write()
    }

    /// Writes `report.md` with `report.svg`, and `report.json`.
    fn write(&self) -> anyhow::Result<()> {
        let folder = &self.folder;
        std::fs::create_dir_all(folder)?;
        let write = |name: &str, text: String| {
            std::fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))
        };
        let table: Vec<String> = self.rows.iter().map(Row::line).collect();
        let versions = versions();
        let named: Vec<String> =
            versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
        write(
            "report.md",
            format!(
                "{}; {}; medians of {} rounds.\n\n![ratios](report.svg)\n\n| row | ours | peer | | ratio | aim |\n|---|---|---|---|---|---|\n{}\n",
                machine(),
                named.join(", "),
                self.rounds,
                table.join("\n")
            ),
        )?;
        let rows: Vec<Value> = self.rows.iter().map(Row::json).collect();
        let versions: serde_json::Map<String, Value> =
            versions.into_iter().map(|(name, version)| (name.to_owned(), version.into())).collect();
        let report = json!({ "machine": machine(), "versions": versions, "rounds": self.rounds, "rows": rows });
        write("report.json", format!("{report:#}\n"))?;
        write("report.svg", picture::draw(&self.rows))
    }
}

impl Row {
    /// Ours over theirs, and the least that it is to be.
    pub(crate) fn ratio(&self) -> Option<(f64, Option<f64>)> {
        self.peer.as_ref().map(|peer| (self.ours / peer.value, peer.aim))
    }

    fn line(&self) -> String {
        let figures = match (&self.peer, self.ratio()) {
            (Some(peer), Some((ratio, aim))) => {
                let verdict = aim.map(|aim| {
                    format!("{aim:.2}, {}", if ratio >= aim { "met" } else { "missed" })
                });
                format!(
                    "{:.1} | {} | {ratio:.2} | {}",
                    peer.value,
                    peer.name,
                    verdict.unwrap_or_default()
                )
            }
            _ => "| | |".to_owned(),
        };
        format!("| {} | {:.1} {} | {figures} |", self.name, self.ours, self.unit)
    }

    fn json(&self) -> Value {
        let mut row = json!({ "row": self.name, "unit": self.unit, "ours": self.ours });
        if let (Some(peer), Some((ratio, aim))) = (&self.peer, self.ratio()) {
            row["peer"] = peer.name.as_str().into();
            row["theirs"] = peer.value.into();
            row["ratio"] = ratio.into();
            row["aim"] = aim.into();
        }
        row
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("", |name| name.trim_start_matches(['\t', ' ', ':']));
    format!("{} cores, {model}", std::thread::available_parallelism().map_or(0, usize::from))
}

/// What took part, and which version of it.
fn versions() -> Vec<(&'static str, String)> {
    let programs = [
        ("rustc", "rustc", "--version"),
        ("Linux", "uname", "-r"),
        ("wrk", "wrk", "-v"),
        ("nginx", "/usr/sbin/nginx", "-v"),
        ("b3sum", "b3sum", "--version"),
        ("curl", "curl", "--version"),
    ];
    let mut versions = vec![("SQLite", rusqlite::version().to_owned())];
    for (name, program, argument) in programs {
        let Ok(output) = Command::new(program).arg(argument).output() else { continue };
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        // The first word that begins with a number, wherever it stands: `nginx version:
        // nginx/1.22.1`.
        let version = text
            .split([' ', '/', '\n'])
            .find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
        versions.extend(version.map(|version| (name, version.to_owned())));
    }
    versions
}
