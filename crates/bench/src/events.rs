//! `/ws`: what a job says, to a thousand connections of its user.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::Behaviour;
use futures::StreamExt;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

use crate::Setting;
use crate::jobs::start;
use crate::report::Report;

const ROW: &str = "messages to 1 000 websockets";
const MEMORY: &str = "memory of one websocket among 1 000";
const CONNECTIONS: usize = 1000;
/// What they are to hear, all together, in a second.
const AIM: f64 = 10_000.0;
/// Each step is two messages, one of them a picture.
const STEPS: u32 = 200;
const STEP: Duration = Duration::from_millis(25);

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    if !report.wants(ROW) && !report.wants(MEMORY) {
        return Ok(());
    }
    // Each connection is a file here, and one in the server.
    rlimit::increase_nofile_limit(u64::MAX)?;
    let worker = ComfyUi::start()?;
    worker.behave(Behaviour { node_time: STEP * STEPS, steps: STEPS, ..Behaviour::default() });
    let server = start(setting, &worker).await?;
    let before = server.memory_kib()?;
    let heard = Arc::new(AtomicU64::new(0));
    let ended = Arc::new(AtomicU64::new(0));
    for _ in 0..CONNECTIONS {
        let mut request =
            server.at("/ws?clientId=bench").replace("http:", "ws:").into_client_request()?;
        request.headers_mut().insert("X-API-Key", server.key.parse()?);
        let connection = TcpStream::connect(server.url.trim_start_matches("http://")).await?;
        let (mut socket, _) = tokio_tungstenite::client_async(request, connection).await?;
        let (heard, ended) = (Arc::clone(&heard), Arc::clone(&ended));
        tokio::spawn(async move {
            while let Some(Ok(message)) = socket.next().await {
                heard.fetch_add(1, Ordering::Relaxed);
                if matches!(&message, Message::Text(text) if text.contains("execution_success")) {
                    ended.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
    }
    let (http, mut rounds) = (reqwest::Client::new(), Vec::new());
    for round in 0..setting.rounds {
        ended.store(0, Ordering::Relaxed);
        let body = json!({ "prompt": steps(round) });
        let begun = Instant::now();
        let before = heard.load(Ordering::Relaxed);
        let submitted: Value = http
            .post(server.at("/api/prompt"))
            .header("X-API-Key", &server.key)
            .json(&body)
            .send()
            .await?
            .json()
            .await?;
        submitted["prompt_id"].as_str().with_context(|| submitted.to_string())?;
        while ended.load(Ordering::Relaxed) < CONNECTIONS as u64 {
            ensure!(
                begun.elapsed() < Duration::from_secs(120),
                "some of {CONNECTIONS} websockets did not hear the end: {}",
                server.log()
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let messages = heard.load(Ordering::Relaxed) - before;
        rounds.push((messages as f64 / begun.elapsed().as_secs_f64(), AIM));
    }
    report.add(ROW, "10 000 a second", "/s", &rounds, Some(1.0))?;
    report.add_alone(
        MEMORY,
        "KiB",
        &[server.memory_kib()?.saturating_sub(before) as f64 / CONNECTIONS as f64],
    )?;
    Ok(())
}

/// A workflow whose second node takes its time in steps.
fn steps(round: usize) -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 16, "height": 16, "batch_size": 1, "color": round } },
        "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "made", "images": ["2", 0] } },
    })
}
