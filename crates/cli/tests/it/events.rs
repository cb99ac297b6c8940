//! `/ws`: who hears what, and what happens to those who misbehave.

use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::Behaviour;
use futures::{SinkExt, StreamExt};
use reqwest::header::{CONNECTION, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use serde_json::{Value, json};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::Fixture;
use crate::jobs::{PATIENCE, picture};

pub(crate) type Socket = WebSocketStream<reqwest::Upgraded>;

/// A websocket, or the response that refused one.
pub(crate) async fn open_socket(
    http: &reqwest::Client,
    url: &str,
    key: Option<&str>,
) -> Result<Socket, reqwest::Response> {
    let mut request = http
        .get(url)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header(SEC_WEBSOCKET_VERSION, "13")
        .header(SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ==");
    if let Some(key) = key {
        request = request.header("X-API-Key", key);
    }
    let response = request.send().await.unwrap();
    if response.status() != 101 {
        return Err(response);
    }
    // The response to the key of RFC 6455's own example.
    if let Some(accept) = response.headers().get("sec-websocket-accept") {
        assert_eq!(accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
    Ok(WebSocketStream::from_raw_socket(response.upgrade().await.unwrap(), Role::Client, None)
        .await)
}

impl Fixture {
    pub(crate) async fn listen(&self, query: &str) -> Socket {
        open_socket(
            &self.http,
            &self.server.at(&format!("/ws?clientId=test{query}")),
            Some(&self.server.key),
        )
        .await
        .unwrap()
    }
}

/// The next text frame; binary ones are counted.
async fn next(socket: &mut Socket, previews: &mut usize) -> Value {
    loop {
        match tokio::time::timeout(PATIENCE, socket.next()).await.unwrap().unwrap().unwrap() {
            Message::Text(text) => return serde_json::from_str(&text).unwrap(),
            Message::Binary(bytes) => {
                // Who has announced nothing gets previews without metadata.
                assert_eq!(bytes[..8], [0, 0, 0, 1, 0, 0, 0, 1]);
                *previews += 1;
            }
            Message::Ping(_) | Message::Pong(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// The next message of a kind.
pub(crate) async fn until(socket: &mut Socket, kind: &str) -> Value {
    loop {
        let message = next(socket, &mut 0).await;
        if message["type"] == kind {
            return message;
        }
    }
}

/// The frames up to the one that says that a job has ended.
async fn until_the_end(socket: &mut Socket, id: &str, previews: &mut usize) -> Vec<Value> {
    let mut all = Vec::new();
    loop {
        let message = next(socket, previews).await;
        let is_end = message["type"] == "executing"
            && message["data"]["node"].is_null()
            && message["data"]["prompt_id"] == id;
        all.push(message);
        if is_end {
            return all;
        }
    }
}

#[tokio::test]
async fn long_texts_are_cut_in_events_and_in_what_is_kept() {
    let worker = ComfyUi::start_with(&["PreviewAny"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut socket = fixture.listen("").await;
    let words = "words ".repeat(20_000);
    let show = |text: &str| json!({ "class_type": "PreviewAny", "inputs": { "source": text } });
    let id = fixture.submit(&json!({ "1": show(&words), "2": show("brief") })).await;
    let mut previews = 0;
    let all = until_the_end(&mut socket, &id, &mut previews).await;
    let executed: Vec<&Value> = all
        .iter()
        .filter(|message| message["type"] == "executed")
        .map(|message| &message["data"])
        .collect();
    assert_eq!(executed.len(), 2);
    let job = fixture.success(&id).await;
    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    let said = |node: &str| {
        executed.iter().find(|data| data["node"] == node).unwrap()["output"]["text"][0].clone()
    };
    for (place, outputs) in [("job", &job["outputs"]), ("history", &history[&id]["outputs"])] {
        assert_eq!(
            (&outputs["1"]["text"][0], &outputs["2"]["text"][0]),
            (&said("1"), &json!("brief")),
            "{place}"
        );
    }
    let (long, brief) = (said("1"), said("2"));
    let long = long.as_str().unwrap();
    assert!(
        long.len() < 70_000 && long.ends_with("[cut: it had 120000 bytes]") && brief == "brief",
        "{}",
        long.len()
    );
}

#[tokio::test]
async fn a_job_is_told_from_its_start_to_its_end_to_its_user_alone() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        node_time: Duration::from_millis(20),
        steps: 3,
        ..Behaviour::default()
    });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let other_key = fixture.server.new_user("other").unwrap();
    let mut sockets =
        [fixture.listen("").await, fixture.listen(&format!("&token={}", fixture.server.key)).await];
    let mut other =
        open_socket(&fixture.http, &fixture.server.at("/ws"), Some(&other_key)).await.unwrap();
    let mut previews = 0;
    for socket in &mut sockets {
        let hello = next(socket, &mut previews).await;
        assert_eq!(
            hello,
            json!({"type": "status", "data": {"status": {"exec_info": {"queue_remaining": 0}}, "sid": "test"}})
        );
    }
    let id = fixture.submit(&picture(1)).await;
    for socket in &mut sockets {
        let mut previews = 0;
        let told = until_the_end(socket, &id, &mut previews).await;
        let kinds: Vec<&str> = told
            .iter()
            .map(|message| message["type"].as_str().unwrap())
            .filter(|kind| *kind != "status")
            .collect();
        let expected = [
            "execution_start",
            "execution_cached",
            "progress_state",
            "executing",
            "progress_state",
            "progress_state",
            "executing",
            "progress",
            "progress",
            "progress",
            "progress_state",
            "progress_state",
            "executing",
            "executed",
            "progress_state",
            "execution_success",
            "executing",
        ];
        assert_eq!(kinds, expected);
        assert_eq!(previews, 3);
        assert!(
            told.iter()
                .filter(|message| message["type"] != "status")
                .all(|message| message["data"]["prompt_id"] == json!(id)),
            "{told:?}"
        );
        let state = told.iter().find(|message| message["type"] == "progress_state").unwrap();
        assert_eq!(state["data"]["nodes"]["1"]["prompt_id"], json!(id));
        // What a message names can be fetched as soon as it is heard.
        let executed = told.iter().find(|message| message["type"] == "executed").unwrap();
        let name = executed["data"]["output"]["images"][0]["filename"].as_str().unwrap();
        assert!(fixture.view(name).await.starts_with(b"\x89PNG"));
    }
    let hello = next(&mut other, &mut previews).await;
    assert_eq!(hello["type"], "status");
    assert!(
        tokio::time::timeout(Duration::from_millis(200), other.next()).await.is_err(),
        "another user hears something"
    );
}

#[tokio::test]
async fn who_connects_while_a_job_runs_hears_how_it_stands() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut previews = 0;
    let mut first = fixture.listen("").await;
    let id = fixture.submit(&picture(2)).await;
    // The first node has begun, and does not end until it may.
    while next(&mut first, &mut previews).await["type"] != "executing" {}
    let mut socket = fixture.listen("").await;
    let hello = next(&mut socket, &mut previews).await;
    assert_eq!(hello["data"]["status"]["exec_info"]["queue_remaining"], 1);
    let kinds = [
        next(&mut socket, &mut previews).await,
        next(&mut socket, &mut previews).await,
        next(&mut socket, &mut previews).await,
    ];
    assert_eq!(
        kinds.map(|message| message["type"].as_str().unwrap().to_owned()),
        ["execution_start", "progress_state", "executing"]
    );
    worker.release();
    let rest = until_the_end(&mut socket, &id, &mut previews).await;
    assert!(rest.iter().any(|message| message["type"] == "execution_success"));
}

#[tokio::test]
async fn a_bad_a_missing_and_a_revoked_key_open_no_websocket() {
    let fixture = Fixture::new();
    let refused = async |query: &str, key: Option<&str>| {
        let answer = open_socket(&fixture.http, &fixture.server.at(&format!("/ws{query}")), key)
            .await
            .unwrap_err();
        let status = answer.status().as_u16();
        (status, answer.json::<Value>().await.unwrap()["code"].as_str().unwrap().to_owned())
    };
    assert_eq!(refused("", None).await, (401, "unauthorized".to_owned()));
    assert_eq!(refused("?token=comfyui-nonsense", None).await, (401, "unauthorized".to_owned()));
    let key = fixture.server.new_user("gone").unwrap();
    assert!(
        open_socket(&fixture.http, &fixture.server.at(&format!("/ws?token={key}")), None)
            .await
            .is_ok()
    );
    let keys = fixture.server.cli(&["keys", "list", "--user", "gone", "--json"]).unwrap().json();
    fixture.server.cli(&["keys", "revoke", keys[0]["id"].as_str().unwrap()]).unwrap();
    assert_eq!(refused(&format!("?token={key}"), None).await, (401, "unauthorized".to_owned()));
    // A plain request is told what this is.
    let plain = fixture.get("/ws").send().await.unwrap();
    assert_eq!(plain.status(), 400);
    assert!(plain.text().await.unwrap().contains("websocket"));
    // The key of a query opens nothing else.
    assert_eq!(
        fixture
            .http
            .get(fixture.server.at(&format!("/api/user?token={}", fixture.server.key)))
            .send()
            .await
            .unwrap()
            .status(),
        401
    );
    let last = fixture.get("/api/user").send().await.unwrap();
    let log = fixture.server.log_with(last.headers()["x-request-id"].to_str().unwrap());
    assert!(!log.contains(&fixture.server.key), "a key is in the log");
}

#[tokio::test]
async fn what_a_client_says_is_ignored_whatever_it_is() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut socket = fixture.listen("").await;
    for garbage in [
        Message::binary(vec![0xff; 5000]),
        Message::text("{"),
        Message::text("null"),
        Message::Ping(vec![1].into()),
    ] {
        socket.send(garbage).await.unwrap();
    }
    let mut previews = 0;
    assert_eq!(next(&mut socket, &mut previews).await["type"], "status");
    let id = fixture.submit(&picture(3)).await;
    until_the_end(&mut socket, &id, &mut previews).await;
    // One that is too large ends this connection and no other.
    let mut other = fixture.listen("").await;
    assert_eq!(next(&mut other, &mut previews).await["type"], "status");
    let _ = socket.send(Message::binary(vec![0; 1 << 20])).await;
    let ended = async { while let Some(Ok(_)) = socket.next().await {} };
    tokio::time::timeout(PATIENCE, ended).await.unwrap();
    let id = fixture.submit(&picture(4)).await;
    until_the_end(&mut other, &id, &mut previews).await;
}

#[tokio::test]
async fn a_server_that_stops_says_so_on_its_websockets() {
    let mut fixture = Fixture::new();
    let mut socket = fixture.listen("").await;
    fixture.server.terminate().unwrap();
    let mut last = None;
    while let Some(Ok(message)) = socket.next().await {
        last = Some(message);
    }
    let Some(Message::Close(Some(frame))) = last else { panic!("{last:?}") };
    assert_eq!(
        (u16::from(frame.code), frame.reason.as_str()),
        (1001, "the server stops; connect again")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_connections_hear_everything() {
    const CONNECTIONS: usize = 2000;
    // Each connection is a file here, and one in the server.
    if rlimit::increase_nofile_limit(u64::MAX).unwrap() < CONNECTIONS as u64 + 500 {
        panic!("this machine does not let a process have {CONNECTIONS} connections");
    }
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[connections]\nmax_per_user = 4000", &[&worker]).await;
    let before = fixture.server.memory_kib().unwrap();
    let mut sockets = Vec::new();
    for _ in 0..CONNECTIONS {
        sockets.push(fixture.listen("").await);
    }
    let id = fixture.submit(&picture(1)).await;
    let begun = std::time::Instant::now();
    let heard = futures::future::join_all(sockets.iter_mut().map(|socket| async {
        let mut previews = 0;
        assert_eq!(next(socket, &mut previews).await["data"]["sid"], "test");
        until_the_end(socket, &id, &mut previews).await.len()
    }));
    let heard = heard.await;
    assert!(heard.iter().all(|count| *count > 10), "{heard:?}");
    let took = begun.elapsed();
    let each = (fixture.server.memory_kib().unwrap() - before) / CONNECTIONS as u64;
    let figure = format!(
        "{CONNECTIONS} connections of one user heard all {} messages of a job within {} ms; {each} KiB of the server's memory each",
        heard[0],
        took.as_millis()
    );
    // `cargo xtask test` shows it.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/websockets.txt"), figure).unwrap();
}

#[tokio::test]
async fn who_does_not_read_is_closed_with_a_reason_and_nobody_waits_for_it() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (mut lazy, mut eager) = (fixture.listen("").await, fixture.listen("").await);
    let id = fixture.submit(&picture(1)).await;
    let mut previews = 0;
    while next(&mut eager, &mut previews).await["type"] != "executing" {}
    // In portions that the one who reads has read before the next, until the other is given up.
    let mut portions = 0;
    let listeners = async || {
        fixture.http.get(fixture.server.at("/metrics")).send().await.unwrap().text().await.unwrap()
    };
    while listeners().await.contains("comfy_cloud_websockets 2") {
        assert!(portions < 200, "the one who does not read is never given up");
        portions += 1;
        worker.notify(20, 32 * 1024);
        for _ in 0..20 {
            while next(&mut eager, &mut previews).await["type"] != "notification" {}
        }
    }
    // Now it reads: what was on its way, and then why it was closed.
    let mut last = None;
    while let Ok(Some(Ok(message))) = tokio::time::timeout(PATIENCE, lazy.next()).await {
        last = Some(message);
    }
    let Some(Message::Close(Some(frame))) = last else { panic!("{last:?}") };
    assert_eq!(u16::from(frame.code), 1008);
    assert!(frame.reason.contains("not read from"), "{}", frame.reason);
    worker.release();
    until_the_end(&mut eager, &id, &mut previews).await;
    fixture.success(&id).await;
}

#[tokio::test]
async fn a_status_is_sent_when_a_job_starts_and_at_every_change_of_the_queue() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut socket = fixture.listen("").await;
    // How many jobs run and wait when a status with so many jobs comes, as the page reads it then.
    let counts = async |socket: &mut Socket, remaining: u64, running: usize| loop {
        let status = until(socket, "status").await;
        let queue = fixture.json("/api/queue").await;
        let count = |list: &str| queue[list].as_array().unwrap().len();
        if status["data"]["status"]["exec_info"]["queue_remaining"] == remaining
            && count("queue_running") == running
        {
            return count("queue_pending");
        }
    };
    assert_eq!(counts(&mut socket, 0, 0).await, 0);
    let first = fixture.submit(&picture(1)).await;
    assert_eq!(counts(&mut socket, 1, 1).await, 0, "it starts");
    let second = fixture.submit(&picture(2)).await;
    assert_eq!(counts(&mut socket, 2, 1).await, 1, "another one waits");
    let third = fixture.submit(&picture(3)).await;
    assert_eq!(counts(&mut socket, 3, 1).await, 2);
    fixture.post(&format!("/api/jobs/{third}/cancel")).send().await.unwrap();
    assert_eq!(counts(&mut socket, 2, 1).await, 1, "it was cancelled");
    worker.release();
    fixture.success(&first).await;
    fixture.success(&second).await;
    assert_eq!(counts(&mut socket, 0, 0).await, 0, "all have ended");
}
