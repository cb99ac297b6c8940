//! What can be between the server and the database, and what can end between them.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use comfy_cloud_testkit::{Postgres, Server, ServerOptions, external};
use serde_json::Value;

use crate::database::refused;
use crate::{BINARY, Fixture, cluster, error, form, from_hash};

#[tokio::test]
async fn pgbouncer_works_in_session_mode_and_is_refused_in_transaction_mode() {
    let Some(pgbouncer) = external("COMFY_CLOUD_TEST_PGBOUNCER") else { return };
    let cluster = cluster();
    let database = cluster.database().unwrap();
    let name = cluster.sql(&database, "SELECT current_database()").unwrap();
    let folder = tempfile::tempdir().unwrap();

    let shared = cluster.pooled(&pgbouncer, "transaction").unwrap();
    let said = refused(&shared.address(name.trim()), &folder.path().join("a"));
    assert!(said.contains("PgBouncer") && said.contains("session mode"), "{said}");
    assert_eq!(
        cluster
            .sql(&database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
            .unwrap()
            .trim(),
        "0"
    );

    let sessions = cluster.pooled(&pgbouncer, "session").unwrap();
    let options =
        ServerOptions { database: Some(sessions.address(name.trim())), ..ServerOptions::default() };
    let server = Server::start_with(BINARY, options).unwrap();
    let fixture = Fixture { server, http: reqwest::Client::new() };
    fixture.upload("through a pooler", "a.txt", "input").await;
    assert_eq!(fixture.own_assets().await, 1);
}

#[tokio::test]
async fn tls_is_spoken_to_a_server_whose_certificate_and_name_are_right_and_to_no_other() {
    let Some(openssl) = external("COMFY_CLOUD_TEST_OPENSSL") else { return };
    cluster();
    let folder = tempfile::tempdir().unwrap();
    let certificate = |name: &str| {
        let [certificate, key] =
            ["pem", "key"].map(|kind| folder.path().join(format!("{name}.{kind}")));
        let made = Command::new(&openssl)
            .args([
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
            ])
            .args([
                "-addext",
                "basicConstraints=critical,CA:FALSE",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
            ])
            .arg(&key)
            .arg("-out")
            .arg(&certificate)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        (certificate, key)
    };
    let ((right, key), (wrong, _)) = (certificate("right"), certificate("wrong"));
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let programs = PathBuf::from(std::env::var_os("COMFY_CLOUD_TEST_POSTGRES").unwrap());
    let read = |path| std::fs::read_to_string(path).unwrap();
    let own = Postgres::start_with_tls(&programs, port, &read(&right), &read(&key)).unwrap();
    let local = own.database().unwrap();
    let name = own.sql(&local, "SELECT current_database()").unwrap();
    let address = |host: &str, authority: &std::path::Path| {
        format!(
            "postgres://comfy@{host}:{port}/{}?sslmode=verify-full&sslrootcert={}",
            name.trim(),
            authority.display()
        )
    };

    let said = refused(&address("localhost", &wrong), &folder.path().join("a"));
    assert!(said.to_lowercase().contains("certificate"), "{said}");
    let said = refused(&address("127.0.0.1", &right), &folder.path().join("b"));
    assert!(said.to_lowercase().contains("certificate"), "{said}");
    let said = refused(
        &address("localhost", &folder.path().join("missing.pem")),
        &folder.path().join("c"),
    );
    assert!(said.contains("sslrootcert"), "{said}");

    let options =
        ServerOptions { database: Some(address("localhost", &right)), ..ServerOptions::default() };
    let server = Server::start_with(BINARY, options).unwrap();
    let spoken = "SELECT count(*) > 0 AND bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'comfy-cloud'";
    assert_eq!(own.sql(&local, spoken).unwrap().trim(), "t");
    let fixture = Fixture { server, http: reqwest::Client::new() };
    fixture.upload("in secret", "a.txt", "input").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_end_at_random_lose_nothing_that_was_acknowledged() {
    const CONTENTS: usize = 200;
    const KILLS: usize = 15;
    let fixture = Arc::new(Fixture::with("resolve_hashes = \"any\""));
    let mut hashes = Vec::new();
    for n in 0..CONTENTS {
        let sent = fixture
            .post("/api/assets")
            .multipart(form(format!("content {n}"), "x"))
            .send()
            .await
            .unwrap();
        hashes.push(sent.json::<Value>().await.unwrap()["asset_hash"].as_str().unwrap().to_owned());
    }
    let key = fixture.server.new_user("other").unwrap();
    let (over, turn) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    // They go round as long as connections end; what is there already is minted again.
    let hashes = Arc::new(hashes);
    let writers: Vec<_> = (0..8)
        .map(|_| {
            let (fixture, hashes, over, turn, key) = (
                Arc::clone(&fixture),
                Arc::clone(&hashes),
                Arc::clone(&over),
                Arc::clone(&turn),
                key.clone(),
            );
            tokio::spawn(async move {
                let mut acknowledged = 0;
                loop {
                    let n = turn.fetch_add(1, Ordering::Relaxed);
                    if n >= CONTENTS && over.load(Ordering::Relaxed) {
                        return acknowledged;
                    }
                    loop {
                        let request = fixture
                            .http
                            .post(fixture.server.at("/api/assets/from-hash"))
                            .header("X-API-Key", &key);
                        let response =
                            request.json(&from_hash(&hashes[n % CONTENTS])).send().await.unwrap();
                        if response.status().is_success() {
                            acknowledged += 1;
                            break;
                        }
                        assert_eq!(error(response, 503).await.0, "unavailable");
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                }
            })
        })
        .collect();
    let database = fixture.server.database().unwrap().to_owned();
    for _ in 0..KILLS {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND application_name = 'comfy-cloud' ORDER BY random() LIMIT 3";
        tokio::task::block_in_place(|| cluster().sql(&database, kill)).unwrap();
    }
    over.store(true, Ordering::Relaxed);
    let mut acknowledged = 0;
    for writer in writers {
        acknowledged += writer.await.unwrap();
    }
    assert!(acknowledged >= CONTENTS, "{acknowledged}");
    let url = fixture.server.at("/api/assets?include_public=false&limit=1");
    let page: Value =
        fixture.http.get(url).header("X-API-Key", &key).send().await.unwrap().json().await.unwrap();
    assert_eq!(page["total"], CONTENTS);
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
}
