//! Connections that say nothing, or never finish what they say.

use std::process::Command;
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{Server, ServerOptions, external};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};

use super::{Arena, is_closed_within, received, withstand, withstand_in};
use crate::BINARY;

/// What a stranger sends before it falls silent.
const BEGINNINGS: [&[u8]; 4] = [
    b"",
    b"GET /api/assets HTTP/1.1\r\nHost: x\r\nX-Slow: a",
    // HTTP/2, and nothing that follows.
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    // A TLS record that announces more than comes.
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_256_descriptors_and_400_idle_strangers_a_user_is_served() {
    let arena = Arena::start("", Some(256)).await;
    withstand_in(&arena, "400 idle strangers, 256 descriptors", 150, async |arena| {
        let begun = Instant::now();
        let mut strangers = Vec::new();
        for n in 0..400_u16 {
            // Most are of few addresses, the rest comes from where the user comes from.
            let Ok(mut stranger) = arena.connect_from((n % 8) as u8 + 1).await else { continue };
            let _ = stranger.write_all(BEGINNINGS[usize::from(n) % 4]).await;
            strangers.push(stranger);
        }
        assert!(strangers.len() > 300, "only {} could connect", strangers.len());
        for stranger in &mut strangers {
            assert!(is_closed_within(stranger, Duration::from_secs(20)).await, "a stranger stays");
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_opens_too_many_connections_from_one_address_is_refused() {
    let config = "[connections]\nmax_per_address = 20\nproxies = []";
    let arena = Arena::start(config, None).await;
    withstand_in(&arena, "a hundred busy connections of one address", 150, async |arena| {
        let head = arena.head(
            "POST",
            "/api/assets",
            "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n",
        );
        let mut refused = 0;
        let mut held = Vec::new();
        for _ in 0..100 {
            let mut stream = arena.connect_from(2).await.unwrap();
            let _ = stream.write_all(head.as_bytes()).await;
            tokio::time::sleep(Duration::from_millis(5)).await;
            match is_closed_within(&mut stream, Duration::from_millis(20)).await {
                true => refused += 1,
                false => held.push(stream),
            }
        }
        assert!(
            held.len() <= 20 && refused >= 80,
            "{} are open, {refused} were refused",
            held.len()
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_key_takes_no_more_connections_than_its_share() {
    const ATTACKS: usize = 200;
    // All that come by loopback come by a proxy, which no bound of an address is for.
    let arena = Arena::start("[connections]\nmax = 128", None).await;
    withstand_in(&arena, "200 websockets and 200 bodies that stop, of one key and 128 connections", 150, async |arena| {
        let upgrade =
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        let body = "Content-Type: application/json\r\nContent-Length: 100000\r\n";
        let attacks = [arena.head("GET", "/ws", upgrade), format!("{}{{", arena.head("POST", "/api/prompt", body))];
        for attack in attacks {
            let mut streams = Vec::new();
            for _ in 0..ATTACKS {
                streams.push(arena.send(&attack).await);
            }
            let answers = futures::future::join_all(streams.iter_mut().map(|stream| received(stream, 4096))).await;
            let begin_with = |begin: &str| answers.iter().filter(|answer| answer.starts_with(begin)).count();
            let (opened, refused) = (begin_with("HTTP/1.1 101"), begin_with("HTTP/1.1 429"));
            assert!(opened <= 16 && refused >= ATTACKS / 2, "{opened} were opened, {refused} refused: {answers:?}");
            let refusal = answers.iter().find(|answer| answer.starts_with("HTTP/1.1 429")).unwrap();
            assert!(refusal.to_lowercase().contains("retry-after: "), "{refusal}");
            // While they are held, the attacker is told why it has no more, and others are served.
            let own = arena.fixture.get("/api/user").send().await.unwrap();
            assert_eq!(own.status(), 429);
            assert!(own.text().await.unwrap().contains("too many connections are in use by this caller"));
            arena.victim.round(77, &super::Figures::default()).await;
            drop(streams);
            let has_gone = async || arena.fixture.get("/api/user").send().await.unwrap().status() == 200;
            let begun = Instant::now();
            while !has_gone().await {
                assert!(begun.elapsed() < Duration::from_secs(20), "places of connections that were closed are not given back");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_does_not_read_its_downloads_holds_little_and_is_closed() {
    const CONNECTIONS: usize = 100;
    withstand(
        "100 downloads that nobody reads",
        "[connections]\nstall_timeout_secs = 2",
        300,
        async |arena| {
            let uploaded = arena.fixture.upload(vec![7; 24 << 20], "large.bin", "").await;
            let url = arena.fixture.content_url(&uploaded["id"], "").await;
            let path = url.trim_start_matches(&arena.fixture.server.url);
            let mut streams = Vec::new();
            for _ in 0..CONNECTIONS {
                // Without a window of some size the system itself would take most of it.
                let socket = TcpSocket::new_v4().unwrap();
                socket.set_recv_buffer_size(16 * 1024).unwrap();
                let mut stream = socket.connect(arena.address()).await.unwrap();
                stream
                    .write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
                    .await
                    .unwrap();
                streams.push(stream);
            }
            tokio::time::sleep(Duration::from_secs(10)).await;
            // What the system has buffered comes; the whole does not.
            let mut begun = 0;
            for stream in &mut streams {
                begun += usize::from(received(stream, 4096).await.starts_with("HTTP/1.1 200"));
                assert!(
                    is_closed_within(stream, Duration::from_secs(5)).await,
                    "it is still being sent"
                );
            }
            assert!(begun > CONNECTIONS / 2, "{begun} downloads were begun");
        },
    )
    .await;
}

#[tokio::test]
async fn a_tls_handshake_that_does_not_end_is_closed_and_others_are_served() {
    let Some(openssl) = external("COMFY_CLOUD_TEST_OPENSSL") else { return };
    let folder = tempfile::tempdir().unwrap();
    let [certificate, key] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
    let mut make = Command::new(openssl);
    make.args([
        "req",
        "-x509",
        "-nodes",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-subj",
        "/CN=test",
        "-days",
        "1",
    ]);
    make.args([
        "-addext",
        "basicConstraints=critical,CA:FALSE",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
    ]);
    let made = make.arg("-keyout").arg(&key).arg("-out").arg(&certificate).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let config = format!(
        "tls_cert = {certificate:?}\ntls_key = {key:?}\n[connections]\nhead_timeout_secs = 2"
    );
    let server =
        Server::start_with(BINARY, ServerOptions { config, ..ServerOptions::default() }).unwrap();
    let address = server.url.trim_start_matches("https://");
    let mut strangers = Vec::new();
    for beginning in BEGINNINGS {
        let mut stranger = TcpStream::connect(address).await.unwrap();
        stranger.write_all(beginning).await.unwrap();
        strangers.push(stranger);
    }
    let authority = reqwest::Certificate::from_pem(&std::fs::read(&certificate).unwrap()).unwrap();
    let http = reqwest::Client::builder().tls_certs_only([authority]).build().unwrap();
    assert_eq!(http.get(server.at("/healthz")).send().await.unwrap().text().await.unwrap(), "ok");
    for stranger in &mut strangers {
        assert!(is_closed_within(stranger, Duration::from_secs(8)).await, "a handshake goes on");
    }
}
