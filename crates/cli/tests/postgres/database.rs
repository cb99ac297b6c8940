//! What is about the database itself: starts, administration, and times in which it is away.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{Postgres, Server, ServerOptions};
use reqwest::multipart::{Form, Part};
use serde_json::Value;

use crate::{BINARY, Fixture, cluster, error};

/// Starts a server that must not come up; returns the one line that it says.
pub(crate) fn refused(database: &str, data_dir: &std::path::Path) -> String {
    let begun = Instant::now();
    let output = Command::new(BINARY)
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data_dir)
        .env("COMFY_CLOUD_DATABASE", database)
        .env("COMFY_CLOUD_LOG", "error")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}: {said}", begun.elapsed());
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("`database`"), "it names no setting: {said}");
    assert!(!said.contains("hidden"), "it shows the password: {said}");
    said
}

#[test]
fn a_database_that_cannot_be_used_is_one_line_at_the_start_that_names_the_setting() {
    let cluster = cluster();
    let folder = tempfile::tempdir().unwrap();
    let data = |name: &str| folder.path().join(name);
    for (url, part) in [
        ("mysql://me:hidden@localhost/x", "postgres://user"),
        ("postgres://me:hidden@127.0.0.1:1", "no database"),
        ("postgres://me:hidden@127.0.0.1:1/x?sslmode=perhaps", "sslmode"),
        ("postgres://me:hidden@127.0.0.1:1/comfy", "refused"),
        ("postgres://me:hidden@127.0.0.1:nowhere/comfy", "port"),
    ] {
        let said = refused(url, &data("a"));
        assert!(said.to_lowercase().contains(part), "{said}");
    }
    let said = refused(&cluster.address("missing"), &data("b"));
    assert!(
        said.contains("\\\"missing\\\" does not exist")
            || said.contains("\"missing\" does not exist"),
        "{said}"
    );

    let guarded = Postgres::start(&std::path::PathBuf::from(
        std::env::var_os("COMFY_CLOUD_TEST_POSTGRES").unwrap(),
    ))
    .unwrap();
    let url = guarded.database().unwrap();
    guarded.sql(&url, "CREATE ROLE guest LOGIN PASSWORD 'right'").unwrap();
    guarded.ask_for_passwords().unwrap();
    let said = refused(&url.replace("user=comfy", "user=guest&password=hidden"), &data("c"));
    assert!(said.contains("password authentication failed"), "{said}");

    let fixture = Fixture::new();
    let url = fixture.server.database().unwrap().to_owned();
    cluster.sql(&url, "INSERT INTO cc_schema (version) VALUES (99)").unwrap();
    drop(fixture);
    let said = refused(&url, &data("d"));
    assert!(said.contains("schema version 99"), "{said}");
}

#[test]
fn administration_works_on_the_database_and_nothing_mixes_folders_and_databases() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    let ok = |arguments: &[&str]| {
        let output = server.cli(arguments).unwrap();
        assert_eq!(output.code, Some(0), "{arguments:?}: {output:?}");
        output
    };
    ok(&["users", "create", "alice"]);
    ok(&["keys", "create", "--user", "alice", "--name", "laptop"]);
    assert_eq!(ok(&["users", "ls", "--json"]).json().as_array().unwrap().len(), 2);
    ok(&["workers", "add", "http://127.0.0.1:1", "--name", "w"]);
    assert_eq!(ok(&["workers", "ls", "--json"]).json()[0]["name"], "w");
    ok(&["store", "check", "--deep"]);
    ok(&["store", "migrate"]);
    let backup = server.cli(&["store", "backup", "elsewhere"]).unwrap();
    assert!(backup.code != Some(0) && backup.stderr.contains("pg_dump"), "{backup:?}");
    let rows = cluster().sql(server.database().unwrap(), "SELECT count(*) FROM users").unwrap();
    assert_eq!(rows.trim(), "2");

    // Its folder without the database, another database with its folder, and its database with
    // another folder: each would take all the bytes for garbage.
    let check = |database: Option<&str>, folder: &std::path::Path| {
        let mut command = Command::new(BINARY);
        command
            .args(["store", "check", "--data-dir"])
            .arg(folder)
            .env_remove("COMFY_CLOUD_DATABASE");
        let output = command
            .envs(database.map(|url| ("COMFY_CLOUD_DATABASE", url)))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    let other = Fixture::new();
    assert!(check(None, server.data_dir()).contains("--database"));
    assert!(check(other.server.database(), server.data_dir()).contains("do not belong together"));
    let folder = server.data_dir().to_owned();
    let own = tempfile::tempdir().unwrap();
    let embedded = Server::start_with(
        BINARY,
        ServerOptions { data_dir: Some(own.path().join("data")), ..ServerOptions::default() },
    )
    .unwrap();
    assert!(check(server.database(), &own.path().join("data")).contains("catalogue.sqlite"));
    drop(embedded);
    assert!(
        folder.join("catalogue.elsewhere").exists() && !folder.join("catalogue.sqlite").exists()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restarted_database_loses_nothing_that_was_acknowledged_and_callers_are_told_to_come_back()
 {
    const RESTARTS: usize = 3;
    let programs = std::env::var_os("COMFY_CLOUD_TEST_POSTGRES");
    cluster();
    let own = Postgres::start(&std::path::PathBuf::from(programs.unwrap())).unwrap();
    let options =
        ServerOptions { database: Some(own.database().unwrap()), ..ServerOptions::default() };
    let server = Arc::new(Server::start_with(BINARY, options).unwrap());
    let (over, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let http = reqwest::Client::new();
    let writers: Vec<_> = (0..4_u32)
        .map(|writer| {
            let (server, over, acknowledged, http) =
                (Arc::clone(&server), Arc::clone(&over), Arc::clone(&acknowledged), http.clone());
            tokio::spawn(async move {
                let (mut ids, mut away) = (Vec::new(), 0);
                for n in 0_u32.. {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    let part = Part::bytes([writer.to_be_bytes(), n.to_be_bytes()].concat())
                        .file_name("x");
                    let form = Form::new().part("file", part).text("tags", "input");
                    let sent = http
                        .post(server.at("/api/assets"))
                        .header("X-API-Key", &server.key)
                        .multipart(form)
                        .send()
                        .await;
                    let response = sent.unwrap();
                    if response.status().is_success() {
                        ids.push(
                            response.json::<Value>().await.unwrap()["id"]
                                .as_str()
                                .unwrap()
                                .to_owned(),
                        );
                        acknowledged.fetch_add(1, Ordering::Relaxed);
                        continue;
                    }
                    let after = response
                        .headers()
                        .get("retry-after")
                        .map(|after| after.to_str().unwrap().parse::<u64>().unwrap());
                    let (code, _) = error(response, 503).await;
                    assert!(
                        code == "unavailable" && after.is_some_and(|after| after >= 1),
                        "{code}, {after:?}"
                    );
                    away += 1;
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                (ids, away)
            })
        })
        .collect();
    let more = async |than: usize| {
        let begun = Instant::now();
        while acknowledged.load(Ordering::Relaxed) < than {
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "it does not recover by itself: {}",
                server.log()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    for _ in 0..RESTARTS {
        more(acknowledged.load(Ordering::Relaxed) + 20).await;
        tokio::task::block_in_place(|| own.crash()).unwrap();
        // Every operation says the same, a key that cannot be checked included.
        let asked = http
            .get(server.at("/api/assets"))
            .header("X-API-Key", &server.key)
            .send()
            .await
            .unwrap();
        assert!(asked.headers().contains_key("retry-after"));
        assert_eq!(error(asked, 503).await.0, "unavailable");
        tokio::time::sleep(Duration::from_millis(500)).await;
        tokio::task::block_in_place(|| own.resume()).unwrap();
    }
    more(acknowledged.load(Ordering::Relaxed) + 20).await;
    over.store(true, Ordering::Relaxed);
    let (mut kept, mut away) = (Vec::new(), 0);
    for writer in writers {
        let (ids, told) = writer.await.unwrap();
        kept.extend(ids);
        away += told;
    }
    assert!(away >= RESTARTS, "{away} were told to come back");
    let mut known = BTreeSet::new();
    let mut after = String::new();
    loop {
        let url = server
            .at(&format!("/api/assets?limit=500&include_public=false&sort=created_at{after}"));
        let page: Value = http
            .get(url)
            .header("X-API-Key", &server.key)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        known.extend(
            page["assets"]
                .as_array()
                .unwrap()
                .iter()
                .map(|asset| asset["id"].as_str().unwrap().to_owned()),
        );
        match page["next_cursor"].as_str() {
            Some(cursor) => after = format!("&after={cursor}"),
            None => break,
        }
    }
    let lost: Vec<_> = kept.iter().filter(|id| !known.contains(*id)).collect();
    assert!(lost.is_empty(), "{} of {} are lost", lost.len(), kept.len());
    let check = server.cli(&["store", "check", "--deep", "--repair"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
}
