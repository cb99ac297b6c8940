//! After a restart: everything that was acknowledged is there and whole, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use comfy_cloud_testkit::Server;
use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::ledger::{Facts, Known, Submission};
use crate::load::{User, file_path};

/// How many of the things that were not touched are read as well.
const SAMPLE: usize = 8;
const PAGE: usize = 500;
/// How long a temporary file of a server that nobody uploads to may be there.
const WRITING: Duration = Duration::from_secs(10);
/// How long the sweep after a start may take.
const SWEEPING: Duration = Duration::from_secs(10);

/// What does not agree with the ledgers.
#[derive(Debug, Default)]
pub(crate) struct Violations {
    /// Acknowledged, and not there, or not as acknowledged.
    pub(crate) lost: Vec<String>,
    /// There, and neither acknowledged nor whole.
    pub(crate) half_visible: Vec<String>,
    /// What `store check` says, left-over temporary files, and responses that should not have come.
    pub(crate) other: Vec<String>,
}

impl Violations {
    pub(crate) fn is_empty(&self) -> bool {
        self.lost.is_empty() && self.half_visible.is_empty() && self.other.is_empty()
    }
}

/// Looks at the temporary files of a server that runs; `before` are those that were there when it
/// started.
///
/// A server has temporary files as long as it runs: its probe writes one every few seconds, and
/// jobs that go on bring their outputs home. So that there is one says nothing. But each has a
/// writer that lives: those of before the start have none and are removed before the server
/// listens; of the others, the writer has each locked, and is done with it soon, since nobody
/// uploads anything now.
pub(crate) fn temporary_files(server: &Server, before: &BTreeSet<PathBuf>, found: &mut Violations) {
    let begun = Instant::now();
    let mut left = server.temporary_paths();
    found.other.extend(
        left.intersection(before)
            .map(|path| format!("{} of before is there after a start", path.display())),
    );
    let mut unlocked: BTreeSet<PathBuf> = BTreeSet::new();
    while !left.is_empty() && begun.elapsed() < WRITING {
        let now_unlocked: BTreeSet<PathBuf> =
            left.iter().filter(|path| is_unlocked(path)).cloned().collect();
        // One look alone may fall between its making and its locking.
        if let Some(path) = now_unlocked.intersection(&unlocked).next() {
            found.other.push(format!("{} has no writer", path.display()));
            return;
        }
        unlocked = now_unlocked;
        std::thread::sleep(Duration::from_millis(200));
        let now = server.temporary_paths();
        left.retain(|path| now.contains(path));
    }
    let holders = |path: &Path| std::fs::read_link(path).is_ok_and(|target| left.contains(&target));
    let own = std::fs::read_dir(format!("/proc/{}/fd", server.process_id()))
        .into_iter()
        .flatten()
        .flatten();
    let open = own.filter(|entry| holders(&entry.path())).count();
    found.other.extend(left.iter().map(|path| {
        let size_bytes = path.metadata().map_or(0, |metadata| metadata.len());
        format!(
            "{} of {size_bytes} bytes stays for {WRITING:?}; the server has {open} such files open",
            path.display()
        )
    }));
}

/// Whether nobody has a file locked that is there.
fn is_unlocked(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock_shared().is_ok())
}

/// Looks at the catalogue and the folder as a whole.
pub(crate) fn store(server: &Server, deep: bool, found: &mut Violations) -> anyhow::Result<()> {
    let mut arguments = vec!["store", "check", "--json"];
    arguments.extend(deep.then_some("--deep"));
    // A server that has started removes what uploads left that were cut off, in its own time.
    let begun = Instant::now();
    let findings = loop {
        let check = server.cli(&arguments)?;
        let findings =
            check.json()["findings"].as_array().cloned().with_context(|| format!("{check:?}"))?;
        if findings.is_empty() || begun.elapsed() > SWEEPING {
            break findings;
        }
    };
    found.other.extend(findings.iter().map(|finding| format!("store check: {finding}")));
    Ok(())
}

/// Looks at everything that one user has; `all` reads every byte, otherwise of what was touched and
/// of a sample.
pub(crate) async fn user(user: &User, all: bool, found: &mut Violations) -> anyhow::Result<()> {
    assets(user, found).await?;
    contents(user, all, found).await?;
    files(user, found).await?;
    jobs(user, found).await?;
    keys(user, found).await?;
    let mut ledger = user.ledger();
    ledger.creating.clear();
    ledger.touched.clear();
    found.other.append(&mut ledger.surprises);
    Ok(())
}

async fn json(user: &User, path: &str) -> anyhow::Result<Value> {
    let response = user.request(Method::GET, path).send().await?;
    let (status, text) = (response.status(), response.text().await?);
    ensure!(status.is_success(), "GET {path}: {status} {text}");
    serde_json::from_str(&text).with_context(|| text)
}

async fn assets(user: &User, found: &mut Violations) -> anyhow::Result<()> {
    let mut listed = BTreeMap::new();
    let mut offset = 0;
    loop {
        let page = json(
            user,
            &format!(
                "/api/assets?include_public=false&limit={PAGE}&offset={offset}&sort=name&order=asc"
            ),
        )
        .await?;
        let assets = page["assets"].as_array().context("no assets in a list")?;
        // What a job made is looked at with the job.
        let own = assets.iter().filter(|asset| asset["prompt_id"].is_null());
        listed.extend(
            own.map(|asset| {
                (asset["id"].as_str().unwrap_or_default().to_owned(), Facts::of(asset))
            }),
        );
        offset += assets.len();
        if assets.len() < PAGE {
            ensure!(
                page["total"] == offset,
                "a list of {offset} says that it has {}",
                page["total"]
            );
            break;
        }
    }
    let mut ledger = user.ledger();
    for (id, known) in &mut ledger.assets {
        let (before, now) = (known.clone(), listed.remove(id));
        if !known.settle(now.clone()) {
            found.lost.push(format!("asset {id}: {now:?}, and it is {before:?}"));
        }
    }
    for (id, facts) in listed {
        if ledger.creating.remove(&facts.name).as_ref() != Some(&facts) {
            found.half_visible.push(format!("asset {id}: {facts:?}"));
        }
        ledger.touched.insert(id.clone());
        ledger.assets.insert(id, Known::new(Some(facts)));
    }
    Ok(())
}

async fn contents(user: &User, all: bool, found: &mut Violations) -> anyhow::Result<()> {
    let read: Vec<(String, String)> = {
        let ledger = user.ledger();
        let present = ledger.assets.iter().filter_map(|(id, known)| {
            Some((id.clone(), known.acknowledged.as_ref()?.hash.clone()))
        });
        let (touched, others): (Vec<_>, Vec<_>) =
            present.partition(|(id, _)| all || ledger.touched.contains(id));
        touched.into_iter().chain(fastrand::choose_multiple(others, SAMPLE)).collect()
    };
    for (id, hash) in read {
        let response =
            user.request(Method::GET, &format!("/api/assets/{id}/content")).send().await?;
        let (status, bytes) = (response.status(), response.bytes().await?);
        let digest = format!("blake3:{}", blake3::hash(&bytes));
        if !status.is_success() || digest != hash {
            found.lost.push(format!(
                "bytes of asset {id}: {status}, {} bytes of {digest}, and they are {hash}",
                bytes.len()
            ));
        }
    }
    Ok(())
}

async fn files(user: &User, found: &mut Violations) -> anyhow::Result<()> {
    let paths: Vec<String> = user.ledger().files.keys().cloned().collect();
    for path in paths {
        let response = user.request(Method::GET, &file_path(&path)).send().await?;
        let (status, bytes) = (response.status(), response.bytes().await?);
        let now = match status {
            StatusCode::NOT_FOUND => None,
            status if status.is_success() => Some(blake3::hash(&bytes).to_string()),
            status => anyhow::bail!("{path}: {status}"),
        };
        if let Some(known) = user.ledger().files.get_mut(&path) {
            let before = known.clone();
            if !known.settle(now.clone()) {
                found.lost.push(format!(
                    "user data {path}: {now:?} of {} bytes, and it is {before:?}",
                    bytes.len()
                ));
            }
        }
    }
    Ok(())
}

async fn jobs(user: &User, found: &mut Violations) -> anyhow::Result<()> {
    let mut listed = Vec::new();
    loop {
        let page = json(user, &format!("/api/jobs?limit={PAGE}&offset={}", listed.len())).await?;
        let jobs = page["jobs"].as_array().context("no jobs in a list")?;
        listed.extend(jobs.iter().filter_map(|job| job["id"].as_str()).map(str::to_owned));
        if page["pagination"]["has_more"] != true {
            break;
        }
    }
    let mut ledger = user.ledger();
    let gone = ledger.jobs.iter().filter(|id| !listed.contains(id)).map(|id| format!("job {id}"));
    found.lost.extend(gone);
    let unheard: Vec<String> = listed.into_iter().filter(|id| !ledger.jobs.contains(id)).collect();
    if unheard.len() > ledger.submitting {
        found.half_visible.push(format!(
            "{} jobs, of which {} can be",
            unheard.len(),
            ledger.submitting
        ));
    }
    ledger.jobs.extend(unheard);
    ledger.submitting = 0;
    Ok(())
}

/// Sends submissions again under their keys: one that was acknowledged is the same job, and none is
/// a second one.
async fn keys(user: &User, found: &mut Violations) -> anyhow::Result<()> {
    let again: Vec<(String, Submission)> = {
        let ledger = user.ledger();
        let (open, known): (Vec<_>, Vec<_>) =
            ledger.keys.clone().into_iter().partition(|(_, submission)| submission.underway);
        open.into_iter().chain(fastrand::choose_multiple(known, SAMPLE)).collect()
    };
    for (key, Submission { color, job: known, .. }) in again {
        let response = user.keyed(&key, color).send().await?;
        let (status, text) = (response.status(), response.text().await?);
        if status == StatusCode::TOO_MANY_REQUESTS && known.is_none() {
            continue;
        }
        ensure!(status.is_success() || known.is_some(), "the key {key}: {status} {text}");
        let job: Value = serde_json::from_str(&text).unwrap_or_default();
        let id = job["id"].as_str().unwrap_or_default().to_owned();
        if known.as_ref().is_some_and(|known| *known != id) {
            found.lost.push(format!("the key {key}: {status} {text}, and it stands for {known:?}"));
        }
        let labelled = json(user, &format!("/api/v2/jobs?metadata[key]={key}")).await?;
        let jobs = labelled["jobs"].as_array().map_or(0, Vec::len);
        if jobs != 1 {
            found.half_visible.push(format!("the key {key} stands for {jobs} jobs"));
        }
        let mut ledger = user.ledger();
        ledger.jobs.insert(id.clone());
        ledger.keys.insert(key, Submission { color, job: Some(id), underway: false });
    }
    Ok(())
}
