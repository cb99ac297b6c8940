//! Jobs: how many are accepted, and how long one takes beside the same on the worker itself.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use comfy_cloud_testkit::comfyui::{Behaviour, one_picture};
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use serde_json::{Value, json};

use crate::Setting;
use crate::durable::inserts;
use crate::report::Report;
use crate::wrk::rate;

const ACCEPTED: &str = "jobs accepted, durable, 16 clients";
const DISPATCH: &str = "a job, from submission to its worker";
const WHOLE: &str = "a small job, from submission to its end";
/// Jobs of one measurement, one after the other.
const JOBS: u32 = 20;
const LOOK_EVERY: Duration = Duration::from_millis(1);

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    if report.wants(ACCEPTED) {
        let worker = ComfyUi::start()?;
        worker.behave(Behaviour { node_time: Duration::from_secs(3600), ..Behaviour::default() });
        let server = start(setting, &worker).await?;
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours =
                rate(&server.at("/api/prompt"), 16, setting.seconds, &submission(&server.key))?;
            rounds.push((ours, inserts(Duration::from_secs(setting.seconds))?));
        }
        report.add(ACCEPTED, "one-by-one durable SQLite inserts", "/s", &rounds, None)?;
    }
    if report.wants(DISPATCH) {
        let dispatch = async |sides: &Sides, through: bool, workflow: &Value| {
            let had = sides.worker.submission_count();
            let begun = Instant::now();
            let id = sides.submit(through, workflow).await?;
            while sides.worker.submission_count() == had {
                tokio::time::sleep(Duration::from_micros(200)).await;
            }
            let took = begun.elapsed();
            // The next one is to find an idle worker.
            sides.ended(through, &id).await?;
            Ok(took)
        };
        report.add(
            DISPATCH,
            "handed to the worker itself",
            "/s",
            &alternate(setting, dispatch).await?,
            None,
        )?;
    }
    if report.wants(WHOLE) {
        let whole = async |sides: &Sides, through: bool, workflow: &Value| {
            let begun = Instant::now();
            let id = sides.submit(through, workflow).await?;
            sides.ended(through, &id).await?;
            Ok(begun.elapsed())
        };
        report.add(WHOLE, "on the worker itself", "/s", &alternate(setting, whole).await?, None)?;
    }
    Ok(())
}

/// A worker that needs no time, and a server before it.
struct Sides {
    worker: ComfyUi,
    server: Server,
    http: reqwest::Client,
}

/// Jobs a second, one after the other, through the server and on the worker itself.
async fn alternate(
    setting: &Setting,
    job: impl AsyncFn(&Sides, bool, &Value) -> anyhow::Result<Duration>,
) -> anyhow::Result<Vec<(f64, f64)>> {
    let worker = ComfyUi::start()?;
    worker.behave(Behaviour { node_time: Duration::ZERO, ..Behaviour::default() });
    let server = start(setting, &worker).await?;
    let sides = Sides { worker, server, http: reqwest::Client::new() };
    // Another picture each: what a worker has made already, it does not make again.
    let mut pictures = (0..).map(one_picture);
    let mut rounds = Vec::new();
    for _ in 0..setting.rounds {
        let mut rates = [0.0; 2];
        for (rate, through) in rates.iter_mut().zip([true, false]) {
            let mut took = Duration::ZERO;
            for workflow in pictures.by_ref().take(JOBS as usize) {
                took += job(&sides, through, &workflow).await?;
            }
            *rate = f64::from(JOBS) / took.as_secs_f64();
        }
        rounds.push((rates[0], rates[1]));
    }
    Ok(rounds)
}

impl Sides {
    async fn submit(&self, through: bool, workflow: &Value) -> anyhow::Result<String> {
        if through {
            submit(&self.http, &self.server, workflow).await
        } else {
            hand_over(&self.http, &self.worker, workflow).await
        }
    }

    async fn ended(&self, through: bool, id: &str) -> anyhow::Result<()> {
        if through {
            ended(&self.http, &self.server, id).await
        } else {
            made(&self.http, &self.worker, id).await
        }
    }
}

pub(crate) async fn start(setting: &Setting, worker: &ComfyUi) -> anyhow::Result<Server> {
    start_with(setting, worker, "", None).await
}

/// As [`start`], with more settings, and its rows in a database where one is named.
pub(crate) async fn start_with(
    setting: &Setting,
    worker: &ComfyUi,
    more: &str,
    database: Option<String>,
) -> anyhow::Result<Server> {
    let config = format!(
        "workers = [{:?}]\n[jobs]\nmax_queued_per_user = 10000000\ntimeout_secs = 36000{more}",
        worker.url
    );
    let server = Server::start_with(
        &setting.server,
        ServerOptions { config, database, ..ServerOptions::default() },
    )?;
    let begun = Instant::now();
    while server.cli(&["workers", "ls", "--json"])?.json()[0]["is_up"] != true {
        ensure!(
            begun.elapsed() < Duration::from_secs(30),
            "the worker does not come up: {}",
            server.log()
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(server)
}

async fn submit(
    http: &reqwest::Client,
    server: &Server,
    workflow: &Value,
) -> anyhow::Result<String> {
    let body = json!({ "prompt": workflow });
    let submitted: Value = http
        .post(server.at("/api/prompt"))
        .header("X-API-Key", &server.key)
        .json(&body)
        .send()
        .await?
        .json()
        .await?;
    Ok(submitted["prompt_id"].as_str().with_context(|| submitted.to_string())?.to_owned())
}

async fn ended(http: &reqwest::Client, server: &Server, id: &str) -> anyhow::Result<()> {
    loop {
        let status = http
            .get(server.at(&format!("/api/job/{id}/status")))
            .header("X-API-Key", &server.key)
            .send()
            .await?;
        let status: Value = status.json().await?;
        match status["status"].as_str() {
            Some("success" | "completed") => return Ok(()),
            Some("error" | "lost" | "cancelled" | "non_retryable_error") => {
                anyhow::bail!("a job ended badly: {status}")
            }
            _ => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
}

async fn hand_over(
    http: &reqwest::Client,
    worker: &ComfyUi,
    workflow: &Value,
) -> anyhow::Result<String> {
    let body = json!({ "prompt": workflow, "client_id": "bench" });
    let submitted: Value =
        http.post(format!("{}/prompt", worker.url)).json(&body).send().await?.json().await?;
    Ok(submitted["prompt_id"].as_str().with_context(|| submitted.to_string())?.to_owned())
}

async fn made(http: &reqwest::Client, worker: &ComfyUi, id: &str) -> anyhow::Result<()> {
    loop {
        let history: Value =
            http.get(format!("{}/history/{id}", worker.url)).send().await?.json().await?;
        if history[id]["status"]["completed"] == true {
            return Ok(());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

pub(crate) fn submission(key: &str) -> String {
    let body = json!({ "prompt": one_picture(7) }).to_string();
    format!(
        "wrk.method = 'POST'\nwrk.headers['X-API-Key'] = '{key}'\nwrk.headers['Content-Type'] = 'application/json'\nwrk.body = '{body}'\n"
    )
}
