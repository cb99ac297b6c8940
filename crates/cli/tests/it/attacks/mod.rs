//! Attacks on what a server has little of: connections, threads, memory, time.
//!
//! Each attack is a function that runs against the real binary while a second user lists, uploads,
//! downloads and runs jobs ([`withstand`]). Everything that the second user does must succeed; the
//! slowest of each kind and the server's memory become a row of a table, which `cargo xtask test`
//! prints.
//!
//! A new attack is a test of four lines: its name, the server's configuration, a bound for the
//! memory, and what the attacker does with its [`Arena`].

mod agents;
mod at_once;
mod bodies;
mod connections;
mod memory;
pub(crate) mod store;

use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::jobs::picture;
use crate::{BINARY, Fixture, form};

/// How long anything of the second user's may take under an attack.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often the second user does each thing at least.
const ROUNDS: u32 = 3;

/// A server with a worker, an attacker who has a key, and a second user.
pub(crate) struct Arena {
    /// The server, as the attacker sees it.
    pub(crate) fixture: Fixture,
    /// The worker.
    pub(crate) worker: ComfyUi,
    victim: SecondUser,
}

/// The second user.
struct SecondUser {
    url: String,
    key: String,
    http: reqwest::Client,
}

impl Arena {
    /// Starts a server with these settings; with a number, it may have so many descriptors.
    async fn start(config: &str, descriptors: Option<u64>) -> Self {
        // Attackers need descriptors of their own.
        let _ = rlimit::increase_nofile_limit(u64::MAX);
        let worker = ComfyUi::start().unwrap();
        let config = format!("workers = [{:?}]\n{config}", worker.url);
        let server = Server::start_with(
            BINARY,
            ServerOptions { config, descriptors, ..ServerOptions::default() },
        )
        .unwrap();
        let http =
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let fixture = Fixture { server, http };
        fixture.workers_up(1).await;
        let key = fixture.server.new_user("second").unwrap();
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .unwrap();
        let victim = SecondUser { url: fixture.server.url.clone(), key, http };
        Self { fixture, worker, victim }
    }

    /// The server's socket.
    pub(crate) fn address(&self) -> SocketAddr {
        self.fixture.server.url.trim_start_matches("http://").parse().unwrap()
    }

    /// A connection from an address of the loopback network, so that strangers have addresses of
    /// their own.
    pub(crate) async fn connect_from(&self, n: u8) -> std::io::Result<TcpStream> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((IpAddr::from([127, 0, 0, n]), 0).into())?;
        socket.connect(self.address()).await
    }

    /// A connection on which something was sent.
    pub(crate) async fn send(&self, bytes: impl AsRef<[u8]>) -> TcpStream {
        let mut stream = TcpStream::connect(self.address()).await.unwrap();
        stream.write_all(bytes.as_ref()).await.unwrap();
        stream
    }

    /// The head of a request of the attacker's, up to its empty line.
    pub(crate) fn head(&self, method: &str, path: &str, headers: &str) -> String {
        format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nX-API-Key: {}\r\n{headers}\r\n",
            self.fixture.server.key
        )
    }
}

/// What comes on a connection until it ends or nothing comes for a while, at most so much.
pub(crate) async fn received(stream: &mut TcpStream, most: usize) -> String {
    let mut all = Vec::new();
    let mut buffer = vec![0; most];
    while all.len() < most {
        match tokio::time::timeout(Duration::from_secs(15), stream.read(&mut buffer)).await {
            Ok(Ok(length)) if length > 0 => all.extend_from_slice(&buffer[..length]),
            _ => break,
        }
        if all.windows(4).any(|window| window == b"\r\n\r\n") {
            break;
        }
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// Whether the server ends a connection within a time; what it sends before is read.
pub(crate) async fn is_closed_within(stream: &mut TcpStream, time: Duration) -> bool {
    let mut buffer = [0; 4096];
    let ended = async { while stream.read(&mut buffer).await.is_ok_and(|length| length > 0) {} };
    tokio::time::timeout(time, ended).await.is_ok()
}

/// The slowest of each kind, in milliseconds, and how often each was done.
#[derive(Default)]
struct Figures {
    kinds: [(AtomicU32, AtomicU32); KINDS.len()],
}

const KINDS: [&str; 5] = ["health", "list", "upload", "download", "job"];

impl Figures {
    fn note(&self, kind: usize, begun: Instant) {
        let (count, slowest) = &self.kinds[kind];
        slowest.fetch_max(begun.elapsed().as_millis() as u32, Ordering::Relaxed);
        count.fetch_add(1, Ordering::Relaxed);
    }

    fn least(&self) -> u32 {
        self.kinds.iter().map(|(count, _)| count.load(Ordering::Relaxed)).min().unwrap_or_default()
    }
}

impl SecondUser {
    fn ask(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url)).header("X-API-Key", &self.key)
    }

    async fn json(&self, request: reqwest::RequestBuilder) -> Value {
        let response = request.send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_success(), "the second user got {status}: {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// Does everything that users do, once.
    async fn round(&self, n: u32, figures: &Figures) {
        let begun = Instant::now();
        let health = self.http.get(format!("{}/healthz", self.url)).send().await.unwrap();
        assert_eq!(health.text().await.unwrap(), "ok");
        figures.note(0, begun);

        let begun = Instant::now();
        self.json(self.ask(reqwest::Method::GET, "/api/assets?limit=20")).await;
        figures.note(1, begun);

        let begun = Instant::now();
        let content = format!("what the second user has, {n}");
        let uploaded = self
            .json(
                self.ask(reqwest::Method::POST, "/api/assets")
                    .multipart(form(content.clone(), "mine.txt")),
            )
            .await;
        figures.note(2, begun);

        let begun = Instant::now();
        let path = format!("/api/assets/{}/content", uploaded["id"].as_str().unwrap());
        let found = self.ask(reqwest::Method::GET, &path).send().await.unwrap();
        assert_eq!(found.status(), 302);
        let bytes =
            self.http.get(found.headers()["location"].to_str().unwrap()).send().await.unwrap();
        assert_eq!(bytes.text().await.unwrap(), content);
        figures.note(3, begun);

        let begun = Instant::now();
        let submitted = self
            .json(
                self.ask(reqwest::Method::POST, "/api/prompt")
                    .json(&json!({ "prompt": picture(n) })),
            )
            .await;
        let path = format!("/api/job/{}/status", submitted["prompt_id"].as_str().unwrap());
        loop {
            let status = self.json(self.ask(reqwest::Method::GET, &path)).await["status"]
                .as_str()
                .unwrap()
                .to_owned();
            if status == "success" {
                break;
            }
            assert!(
                !["error", "non_retryable_error", "lost", "cancelled"].contains(&status.as_str()),
                "the second user's job: {status}"
            );
            assert!(begun.elapsed() < PATIENCE, "the second user's job is still {status}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        figures.note(4, begun);
    }
}

/// Starts a server, attacks it while a second user works with it, and notes how that went.
///
/// # Panics
/// When anything of the second user's fails or takes too long, or the server takes more memory than
/// the bound.
pub(crate) async fn withstand(
    name: &str,
    config: &str,
    most_mib: u64,
    attack: impl AsyncFnOnce(&Arena),
) {
    let arena = Arena::start(config, None).await;
    withstand_in(&arena, name, most_mib, attack).await;
}

/// As [`withstand`], in an arena that is there.
pub(crate) async fn withstand_in(
    arena: &Arena,
    name: &str,
    most_mib: u64,
    attack: impl AsyncFnOnce(&Arena),
) {
    let (figures, over) = (Figures::default(), AtomicBool::new(false));
    let works = async {
        let mut n = 0;
        while !over.load(Ordering::Relaxed) || figures.least() < ROUNDS {
            arena.victim.round(n, &figures).await;
            n += 1;
        }
    };
    let attacked = async {
        attack(arena).await;
        over.store(true, Ordering::Relaxed);
    };
    tokio::join!(attacked, works);
    let peak = arena.fixture.server.peak_memory_kib().unwrap() / 1024;
    let slowest = figures
        .kinds
        .iter()
        .zip(KINDS)
        .map(|((_, slowest), kind)| format!("{kind} {} ms", slowest.load(Ordering::Relaxed)));
    let slowest = slowest.collect::<Vec<_>>().join(", ");
    note(
        name,
        &format!(
            "{} rounds, slowest: {slowest}; {peak} MiB at most (bound {most_mib})",
            figures.least()
        ),
    );
    assert!(peak <= most_mib, "{name}: {peak} MiB");
}

/// Writes a row, and the table of all rows: each test is a process of its own.
fn note(name: &str, figures: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("attacks");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join(format!("{}.txt", name.replace(' ', "-"))),
        format!("{name}: {figures}\n"),
    )
    .unwrap();
    let mut rows: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .collect();
    rows.sort();
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("attacks.txt"), rows.concat())
        .unwrap();
}
