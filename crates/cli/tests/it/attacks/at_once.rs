//! Many attacks at once, while somebody asks whether the server is well.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::ComfyUi;
use futures::SinkExt;
use reqwest::multipart::{Form, Part};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use crate::{Fixture, error};

/// Connections that do nothing.
const IDLE: usize = 10_000;
/// Connections that send a head, or a body, and never end it.
const SLOW: usize = 300;
/// What the server may have of memory under all this, in mebibytes.
const MEMORY_BOUND_MIB: u64 = 512;

impl Fixture {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.server.url.trim_start_matches("http://")).await.unwrap()
    }
}

/// A head that never ends, or a body of which nothing comes.
async fn slow(fixture: &Fixture, head: &str) -> TcpStream {
    let mut stream = fixture.connect().await;
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

async fn huge_headers(fixture: &Fixture) {
    for size in [64 << 10, 1 << 20, 8 << 20] {
        let mut stream = fixture.connect().await;
        let head =
            format!("GET /api/user HTTP/1.1\r\nHost: x\r\nX-Much: {}\r\n\r\n", "a".repeat(size));
        // The server may close before it has read it all.
        let _ = stream.write_all(head.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{size}: {answer}");
    }
}

async fn many_parts(fixture: &Fixture) {
    // More tags than the contract allows, and more parts than any form may have.
    for (count, status) in [(250, 201), (900, 400), (1001, 400), (20_000, 400)] {
        let parts = (0..count).fold(String::new(), |mut text, n| {
            let _ = write!(
                text,
                "--b\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nt{}\r\n",
                n % 50
            );
            text
        });
        let body = format!(
            "{parts}--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nbytes {count}\r\n--b--\r\n"
        );
        let form = fixture
            .post("/api/assets")
            .header("content-type", "multipart/form-data; boundary=b")
            .body(body);
        let answer = form.send().await.unwrap();
        assert_eq!(answer.status(), status, "{}", answer.text().await.unwrap());
    }
}

/// A picture of nine hundred million pixels in a hundred bytes.
async fn bombs(fixture: &Fixture) {
    let mut bomb = include_bytes!("../../../assets/welcome.png").to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    for _ in 0..20 {
        let original: Value = {
            let part = Part::bytes(include_bytes!("../../../assets/welcome.png").to_vec())
                .file_name("o.png");
            fixture
                .post("/api/upload/image")
                .multipart(Form::new().part("image", part))
                .send()
                .await
                .unwrap()
                .json()
                .await
                .unwrap()
        };
        let reference =
            json!({ "filename": original["name"], "type": "input", "subfolder": "" }).to_string();
        let form = Form::new()
            .part("image", Part::bytes(bomb.clone()).file_name("b.png"))
            .text("original_ref", reference);
        error(fixture.post("/api/upload/mask").multipart(form).send().await.unwrap(), 400).await;
    }
}

async fn much_json(fixture: &Fixture) {
    let keys: Map<String, Value> = (0..40_000).map(|n| (format!("key-{n}"), json!(n))).collect();
    let body = json!({ "hash": fixture.server.welcome_hash, "tags": ["x"], "user_metadata": keys });
    let status =
        fixture.post("/api/assets/from-hash").json(&body).send().await.unwrap().status().as_u16();
    assert!([201, 400].contains(&status), "{status}");
    let deep = format!("{{\"prompt\": {}{}}}", "{\"a\":".repeat(50_000), "}".repeat(50_000));
    let deep = fixture.post("/api/prompt").header("content-type", "application/json").body(deep);
    assert_eq!(deep.send().await.unwrap().status(), 400);
}

async fn websocket_flood(fixture: &Fixture) {
    for _ in 0..20 {
        let mut socket = fixture.listen("").await;
        for n in 0..5000_u32 {
            if socket.send(Message::text(format!("{{\"nonsense\": {n}}}"))).await.is_err() {
                break;
            }
        }
        // Larger than any message that a client has to send.
        let _ = socket.send(Message::binary(vec![0; 8 << 20])).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_under_every_attack_at_once_is_well_and_stays_small() {
    assert!(
        rlimit::increase_nofile_limit(u64::MAX).unwrap() > (IDLE + 2 * SLOW + 500) as u64,
        "this machine does not let a process have {IDLE} connections"
    );
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(
        "body_timeout_secs = 2\n[limits]\nuploads_per_user = 400\nuploads = 400",
        &[&worker],
    )
    .await;
    let (over, slowest, looks) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    let is_it_well = async {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).build().unwrap();
        while !over.load(Ordering::Relaxed) {
            let begun = Instant::now();
            let answer = http.get(fixture.server.at("/healthz")).send().await.unwrap();
            assert_eq!(answer.text().await.unwrap(), "ok");
            slowest.fetch_max(begun.elapsed().as_millis() as u64, Ordering::Relaxed);
            looks.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let attack = async {
        let mut idle = Vec::with_capacity(IDLE);
        for _ in 0..IDLE {
            idle.push(fixture.connect().await);
        }
        let mut slow_heads = Vec::new();
        let mut slow_bodies = Vec::new();
        let body = format!(
            "POST /api/assets HTTP/1.1\r\nHost: x\r\nX-API-Key: {}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000000\r\n\r\n--b\r\n",
            fixture.server.key
        );
        for _ in 0..SLOW {
            slow_heads.push(slow(&fixture, "GET /api/user HTTP/1.1\r\nHost: x\r\nX-Slow: a").await);
            slow_bodies.push(slow(&fixture, &body).await);
        }
        tokio::join!(
            huge_headers(&fixture),
            many_parts(&fixture),
            bombs(&fixture),
            much_json(&fixture),
            websocket_flood(&fixture)
        );
        for stream in &mut slow_heads {
            // One byte more, now and then; it may have been given up.
            let _ = stream.write_all(b"a").await;
        }
        for mut stream in slow_bodies {
            let mut answer = vec![0; 4096];
            let length = stream.read(&mut answer).await.unwrap();
            let answer = String::from_utf8_lossy(&answer[..length]);
            assert!(
                answer.starts_with("HTTP/1.1 400")
                    && answer.contains("nothing of the request body came for 2 seconds"),
                "{answer}"
            );
        }
        over.store(true, Ordering::Relaxed);
        (idle, slow_heads)
    };
    let (held, ()) = tokio::join!(attack, is_it_well);
    let peak = fixture.server.peak_memory_kib().unwrap() / 1024;
    drop(held);
    assert!(peak < MEMORY_BOUND_MIB, "{peak} MiB");
    fixture.server.settle();
    assert_eq!(fixture.upload("still at work", "after.txt", "").await["size"], 13);
    let figure = format!(
        "{IDLE} idle connections, {SLOW} heads and {SLOW} bodies that never end, huge headers, forms of 20 000 parts, bombs, deep and wide JSON and \
         floods at once: {} health checks answered, the slowest in {} ms; {peak} MiB at most (bound {MEMORY_BOUND_MIB})",
        looks.load(Ordering::Relaxed),
        slowest.load(Ordering::Relaxed),
    );
    super::note("many at once", &figure);
}
