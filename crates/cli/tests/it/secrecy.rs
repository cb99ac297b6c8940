//! What other users of the machine, of the network and of the journal must not read.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use comfy_cloud_testkit::{Server, ServerOptions, Source};
use serde_json::json;

use crate::{BINARY, Fixture, error};

/// Everything below a folder that others may do anything with, the folder included.
fn open_to_others(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_path_buf()];
    while let Some(path) = left.pop() {
        let metadata = std::fs::symlink_metadata(&path).unwrap();
        if metadata.permissions().mode() & 0o077 != 0 {
            found.push(path.clone());
        }
        if metadata.is_dir() {
            left.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    found
}

#[tokio::test]
async fn nothing_in_a_data_folder_or_its_backup_is_open_to_other_users() {
    let source = Source::start().unwrap();
    let config =
        format!("[fetch]\nprivate_hosts = [\"{0}\"]\ndownload_hosts = [\"{0}\"]", source.host);
    let fixture = Fixture::with(&config);
    fixture.upload(vec![1; 100_000], "a.bin", "a").await;
    let under_way =
        source.serve("/never-ends", comfy_cloud_testkit::Behaviour::Announces(2_000_000));
    fixture
        .post("/api/assets/download")
        .json(&json!({ "source_url": under_way }))
        .send()
        .await
        .unwrap();
    while !fixture.server.data_dir().join("downloads").exists() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let backup = fixture.server.data_dir().with_extension("backup");
    assert_eq!(
        fixture.server.cli(&["store", "backup", backup.to_str().unwrap()]).unwrap().code,
        Some(0)
    );
    assert_eq!(open_to_others(fixture.server.data_dir()), Vec::<PathBuf>::new());
    assert_eq!(open_to_others(&backup), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn a_folder_that_was_open_to_others_is_closed_at_the_start() {
    let mut fixture = Fixture::new();
    let folder = fixture.server.data_dir().to_path_buf();
    fixture.server.terminate().unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    let again = Server::start_with(
        BINARY,
        ServerOptions { data_dir: Some(folder.clone()), ..ServerOptions::default() },
    )
    .unwrap();
    assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert!(again.log().contains("they can no longer"), "{}", again.log());
}

#[tokio::test]
async fn the_first_key_is_in_a_file_and_not_in_what_a_journal_keeps() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    let file = server.data_dir().join("first-key.txt");
    assert!(
        !server.greeting.contains("comfyui-") && !server.log().contains("comfyui-"),
        "{}",
        server.greeting
    );
    assert!(server.greeting.contains(file.to_str().unwrap()), "{}", server.greeting);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    // The printed line works as it stands.
    let curl = server.greeting.lines().find(|line| line.trim_start().starts_with("curl")).unwrap();
    let key = std::process::Command::new("sh")
        .args(["-c", &curl.replacen("curl -i", "printf '%s\\n'", 1)])
        .output()
        .unwrap();
    assert!(
        String::from_utf8_lossy(&key.stdout).contains(&format!("X-API-Key: {}\n", server.key)),
        "{key:?}"
    );
}

/// Whether a text stands anywhere in the files of the catalogue.
fn catalogue_has(folder: &Path, text: &str) -> bool {
    ["", "-wal"].iter().any(|end| {
        let bytes =
            std::fs::read(folder.join(format!("catalogue.sqlite{end}"))).unwrap_or_default();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

/// A worker that responds with nothing useful, and tells the credentials that it was asked with.
fn listening_worker() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (sender, heard) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut head = vec![0; 4096];
            let length = stream.read(&mut head).unwrap_or(0);
            let head = String::from_utf8_lossy(&head[..length]).to_lowercase();
            let _ = stream
                .write_all(b"HTTP/1.1 500 Oops\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            if sender.send(head).is_err() {
                return;
            }
        }
    });
    (address, heard)
}

#[tokio::test]
async fn the_password_of_a_worker_reaches_the_worker_and_is_readable_nowhere() {
    let (address, heard) = listening_worker();
    let with_password = format!("http://alice:hunter2-secret@{address}");
    let mut fixture = Fixture::new();
    let added =
        fixture.server.cli(&["workers", "add", &with_password, "--name", "gpu", "--json"]).unwrap();
    assert_eq!(added.json()["url"], format!("http://***@{address}"), "{added:?}");
    // alice:hunter2-secret
    let expected = "basic ywxpy2u6ahvudgvymi1zzwnyzxq=";
    let asked = heard.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(asked.contains(expected), "{asked}");
    for arguments in [&["workers", "ls"][..], &["workers", "ls", "--json"]] {
        let listed = fixture.server.cli(arguments).unwrap();
        assert!(
            listed.stdout.contains(&address) && !listed.stdout.contains("hunter2"),
            "{listed:?}"
        );
    }
    assert!(!fixture.server.log().contains("hunter2"), "{}", fixture.server.log());
    let folder = fixture.server.data_dir().to_path_buf();
    assert!(!catalogue_has(&folder, "hunter2"));
    let twice = fixture
        .server
        .cli(&["workers", "add", &format!("http://bob:x@{address}"), "--name", "again"])
        .unwrap();
    assert!(twice.code == Some(1) && twice.stderr.contains("taken"), "{twice:?}");

    // What an earlier version had kept readable is sealed at the next start.
    fixture.server.terminate().unwrap();
    let db = rusqlite::Connection::open(folder.join("catalogue.sqlite")).unwrap();
    db.execute("UPDATE workers SET credentials = NULL, url = ?1", [&with_password]).unwrap();
    drop(db);
    assert!(catalogue_has(&folder, "hunter2"));
    while heard.try_recv().is_ok() {}
    let again = Server::start_with(
        BINARY,
        ServerOptions { data_dir: Some(folder.clone()), ..ServerOptions::default() },
    )
    .unwrap();
    assert!(heard.recv_timeout(Duration::from_secs(20)).unwrap().contains(expected));
    assert!(!catalogue_has(&folder, "hunter2"));
    drop(again);
}

#[tokio::test]
async fn metrics_name_no_host_and_can_have_a_key_or_an_address_of_their_own() {
    let (address, heard) = listening_worker();
    let fixture =
        Fixture::with(&format!("workers = [\"http://{address}\"]\nmetrics_key = \"numbers-key\""));
    heard.recv_timeout(Duration::from_secs(20)).unwrap();
    let path = fixture.server.at("/metrics");
    for refused in [
        fixture.http.get(&path),
        fixture.http.get(&path).bearer_auth("wrong"),
        fixture.get("/metrics"),
    ] {
        assert_eq!(error(refused.send().await.unwrap(), 401).await.0, "unauthorized");
    }
    let id = fixture.server.cli(&["workers", "ls", "--json"]).unwrap().json()[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut shown = String::new();
    for _ in 0..200 {
        shown = fixture
            .http
            .get(&path)
            .bearer_auth("numbers-key")
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        if shown.contains("comfy_cloud_worker_up") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(shown.contains(&format!("comfy_cloud_worker_up{{worker=\"{id}\"}} 0")), "{shown}");
    assert!(!shown.contains("127.0.0.1"), "{shown}");

    let apart = Fixture::with("metrics_listen = \"127.0.0.1:0\"");
    assert_eq!(apart.get("/metrics").send().await.unwrap().status(), 404);
    let printed = apart
        .server
        .greeting
        .lines()
        .find_map(|line| line.trim().strip_prefix("metrics"))
        .unwrap()
        .trim()
        .to_owned();
    let numbers = reqwest::get(&printed).await.unwrap();
    assert_eq!(numbers.status(), 200);
    assert!(numbers.text().await.unwrap().contains("comfy_cloud_requests_total"));
    let elsewhere = reqwest::get(printed.replace("/metrics", "/api/assets")).await.unwrap();
    assert_eq!(elsewhere.status(), 404);
}
