//! The Comfy API v2: minting beside the main contract's, events of a job to two thousand streams,
//! and a list of jobs by a label among a million of them.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use comfy_cloud_testkit::comfyui::{Behaviour, one_picture};
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use futures::StreamExt;
use serde_json::{Value, json};

use crate::Setting;
use crate::durable::{CONTENTS, fill, mint};
use crate::jobs::start_with;
use crate::report::Report;
use crate::wrk::{rate, with_key};

const MINT: &str = "v2: from-hash, 16 clients";
const EVENTS: &str = "v2: events to 2 000 streams";
const LAST: &str = "v2: the last of 2 000 streams ends after the job";
const LIST: &str = "v2: jobs by a label, 1 000 000 jobs";

/// What is the same rule in both contracts costs the same.
const MINT_AIM: f64 = 0.9;
const STREAMS: usize = 2000;
/// A stream has progress and a preview twice a second; half of that, for all of them together.
const EVENTS_AIM: f64 = 4_000.0;
const SMALL: u64 = 1_000;
const LARGE: u64 = 1_000_000;
/// A page may cost 1.5 times as much.
const LIST_AIM: f64 = 1.0 / 1.5;

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    if report.wants(MINT) {
        mints(setting, report).await?;
    }
    if report.wants(EVENTS) {
        events(setting, report).await?;
    }
    if report.wants(LIST) {
        lists(setting, report).await?;
    }
    Ok(())
}

async fn mints(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    fill(folder.path(), CONTENTS).await?;
    let options =
        ServerOptions { data_dir: Some(folder.path().to_path_buf()), ..ServerOptions::default() };
    let server = Server::start_with(&setting.server, options)?;
    let mut rounds = Vec::new();
    for round in 0..setting.rounds {
        // A user of its own for each measurement, who has minted nothing yet.
        let ask = |path: &str, name: String| {
            rate(&server.at(path), 16, setting.seconds, &mint(&server.new_user(&name)?))
        };
        let ours = ask("/api/v2/assets/from-hash", format!("new-{round}"))?;
        rounds.push((ours, ask("/api/assets/from-hash", format!("old-{round}"))?));
    }
    report.add(MINT, "v1's createAssetFromHash", "/s", &rounds, Some(MINT_AIM))
}

async fn events(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    // Each stream is a file here, and one in the server.
    rlimit::increase_nofile_limit(u64::MAX)?;
    let worker = ComfyUi::start()?;
    worker.behave(Behaviour {
        node_time: Duration::from_secs(setting.seconds.max(3)),
        steps: 50,
        ..Behaviour::default()
    });
    let limits = format!(
        "\n[connections]\nmax_per_user = {}\n[limits]\nstreams_per_user = {STREAMS}",
        2 * STREAMS
    );
    let server = start_with(setting, &worker, &limits, None).await?;
    let http = reqwest::Client::new();
    let (mut rounds, mut last) = (Vec::new(), Vec::new());
    for round in 0..setting.rounds {
        worker.hold();
        let body = json!({ "workflow": one_picture(u32::try_from(round)?) });
        let job: Value = http
            .post(server.at("/api/v2/jobs"))
            .bearer_auth(&server.key)
            .json(&body)
            .send()
            .await?
            .json()
            .await?;
        let job = job["id"].as_str().with_context(|| job.to_string())?.to_owned();
        let (heard, ended) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        for _ in 0..STREAMS {
            let opened = http
                .get(server.at(&format!("/api/v2/jobs/{job}/events")))
                .bearer_auth(&server.key)
                .send()
                .await?;
            let mut stream = opened.error_for_status()?.bytes_stream();
            let (heard, ended) = (Arc::clone(&heard), Arc::clone(&ended));
            tokio::spawn(async move {
                while let Some(Ok(chunk)) = stream.next().await {
                    let count = chunk.windows(7).filter(|seven| seven == b"event: ").count();
                    heard.fetch_add(count as u64, Ordering::Relaxed);
                }
                ended.fetch_add(1, Ordering::Relaxed);
            });
        }
        heard.store(0, Ordering::Relaxed);
        let (begun, completed, mut over) = (Instant::now(), worker.completed(), None);
        worker.release();
        while ended.load(Ordering::Relaxed) < STREAMS as u64 {
            ensure!(
                begun.elapsed() < Duration::from_secs(180),
                "some of {STREAMS} streams did not end: {}",
                server.log()
            );
            if over.is_none() && worker.completed() > completed {
                over = Some(Instant::now());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        rounds.push((
            heard.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64(),
            EVENTS_AIM,
        ));
        last.push(over.map_or(0.0, |over| over.elapsed().as_secs_f64() * 1000.0));
    }
    report.add(EVENTS, "4 000 a second", "/s", &rounds, Some(1.0))?;
    report.add_alone(LAST, "ms", &last)
}

async fn lists(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (small, large) = (
        history(setting, &folder.path().join("small"), SMALL).await?,
        history(setting, &folder.path().join("large"), LARGE).await?,
    );
    let ask = |server: &Server| {
        let url = server.at("/api/v2/jobs?metadata%5Bclient%5D=client-7&metadata%5Bkind%5D=all");
        rate(&url, 1, setting.seconds, &with_key(&server.key))
    };
    let mut rounds = Vec::new();
    for _ in 0..setting.rounds {
        rounds.push((ask(&large)?, ask(&small)?));
    }
    report.add(LIST, "1 000 jobs", "/s", &rounds, Some(LIST_AIM))
}

/// A server with so many ended jobs of one user, each with two labels: the rows of one that has
/// run, many times.
async fn history(setting: &Setting, folder: &Path, count: u64) -> anyhow::Result<Server> {
    let worker = ComfyUi::start()?;
    let options = |config: String| ServerOptions {
        data_dir: Some(folder.to_path_buf()),
        config,
        ..ServerOptions::default()
    };
    let server =
        Server::start_with(&setting.server, options(format!("workers = [{:?}]", worker.url)))?;
    let (http, begun) = (reqwest::Client::new(), Instant::now());
    let body =
        json!({ "workflow": one_picture(1), "metadata": { "client": "client-0", "kind": "all" } });
    let id = loop {
        let job: Value = http
            .post(server.at("/api/v2/jobs"))
            .bearer_auth(&server.key)
            .json(&body)
            .send()
            .await?
            .json()
            .await?;
        if let Some(id) = job["id"].as_str() {
            break id.to_owned();
        }
        ensure!(begun.elapsed() < Duration::from_secs(30), "a job is not taken: {job}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    loop {
        let job: Value = http
            .get(server.at(&format!("/api/v2/jobs/{id}")))
            .bearer_auth(&server.key)
            .send()
            .await?
            .json()
            .await?;
        if job["status"] == "succeeded" {
            break;
        }
        ensure!(begun.elapsed() < Duration::from_secs(60), "a job does not end: {job}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let key = server.key.clone();
    drop(server);
    let db = rusqlite::Connection::open(folder.join("catalogue.sqlite"))?;
    let columns: Vec<String> = db
        .prepare("SELECT name FROM pragma_table_info('jobs') WHERE name NOT IN ('number', 'id', 'labels')")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let columns = columns.join(", ");
    db.execute_batch(&format!(
        "BEGIN;
         WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < {count})
         INSERT INTO jobs (id, labels, {columns})
             SELECT randomblob(16), json_object('client', 'client-' || (n % 50), 'kind', 'all'), {columns}
             FROM series, (SELECT * FROM jobs ORDER BY number DESC LIMIT 1);
         INSERT INTO job_labels (owner, key, value, job)
             SELECT j.owner, l.key, l.value, j.number FROM jobs j, json_each(j.labels) l WHERE true ON CONFLICT DO NOTHING;
         COMMIT; ANALYZE;"
    ))?;
    drop(db);
    let mut server = Server::start_with(&setting.server, options(String::new()))?;
    server.key = key;
    Ok(server)
}
