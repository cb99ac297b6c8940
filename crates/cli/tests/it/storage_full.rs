//! A disk that is full, for real: a small file system in memory.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use serde_json::{Value, json};

use crate::jobs::{eventually, picture};
use crate::{BINARY, Fixture, error, form};

/// A mounted file system of a few megabytes; unmounted when dropped.
pub(crate) struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this user may not mount, which is said; in CI it is a failure.
    pub(crate) fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(folder));
        }
        assert!(
            std::env::var_os("CI").is_none(),
            "cannot mount a file system, and CI skips nothing"
        );
        eprintln!("skipped: this user may not mount a file system");
        None
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: whatever still looks at it may finish.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[tokio::test]
async fn a_full_disk_is_said_leaves_nothing_and_the_server_goes_on() {
    let Some(disk) = SmallDisk::mount(8) else { return };
    let data_dir = Some(disk.path().join("data"));
    let server =
        Server::start_with(BINARY, ServerOptions { data_dir, ..ServerOptions::default() }).unwrap();
    let fixture = Fixture { server, http: reqwest::Client::new() };
    let response = fixture
        .post("/api/assets")
        .multipart(form(vec![1; 20_000_000], "too-much.bin"))
        .send()
        .await
        .unwrap();
    let (code, message) = error(response, 500).await;
    assert_eq!(code, "storage_full");
    assert!(message.contains("nothing was stored"), "{message}");
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
    assert_eq!(fixture.upload(vec![2; 1_000_000], "fits.bin", "").await["size"], 1_000_000);
    assert!(
        fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json()["findings"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    // Full to the last byte: not even a row fits, reads still work, and room mends it.
    let filler = disk.path().join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    let mut refused = 0;
    for n in 0..200_u32 {
        let tags = format!(
            "[{}]",
            (0..200)
                .map(|t| format!("\"tag-{n}-{t}-{}\"", "x".repeat(90)))
                .collect::<Vec<_>>()
                .join(",")
        );
        let response = fixture
            .post("/api/assets")
            .multipart(form("small", "s").text("tags", tags))
            .send()
            .await
            .unwrap();
        if response.status() == 500 {
            assert_eq!(error(response, 500).await.0, "storage_full");
            refused += 1;
            break;
        }
    }
    assert_eq!(refused, 1, "a full disk took everything");
    let page = fixture.get("/api/assets").send().await.unwrap();
    assert_eq!(page.status(), 200);
    drop(file);
    std::fs::remove_file(filler).unwrap();
    assert!(fixture.upload("room again", "r", "").await["created_new"] == Value::Bool(true));
}

/// Fills a disk to its last byte.
fn fill(disk: &SmallDisk) {
    let mut file = std::fs::File::create(disk.path().join("filler")).unwrap();
    for size in [1 << 20, 4096, 1] {
        while std::io::Write::write_all(&mut file, &vec![1; size]).is_ok() {}
    }
}

async fn ready(fixture: &Fixture) -> u16 {
    fixture.http.get(fixture.server.at("/readyz")).send().await.unwrap().status().as_u16()
}

async fn becomes(fixture: &Fixture, status: u16) {
    let begun = std::time::Instant::now();
    while ready(fixture).await != status {
        assert!(
            begun.elapsed() < std::time::Duration::from_secs(30),
            "/readyz does not become {status}"
        );
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn on_a_full_disk_what_makes_room_and_what_ends_access_still_works_and_the_server_is_not_ready()
 {
    let Some(disk) = SmallDisk::mount(64) else { return };
    let data_dir = Some(disk.path().join("data"));
    let config = "deletion_grace_secs = 0\nsweep_interval_secs = 1".to_owned();
    let server =
        Server::start_with(BINARY, ServerOptions { data_dir, config, ..ServerOptions::default() })
            .unwrap();
    let mut fixture = Fixture { server, http: reqwest::Client::new() };
    let asset = fixture.upload(vec![3; 3_000_000], "large.bin", "t").await;
    let small = fixture.upload("small", "small.txt", "t").await;
    assert_eq!(
        fixture.post("/api/userdata/a.json").body("mine").send().await.unwrap().status(),
        200
    );
    let alice = fixture.server.new_user("alice").unwrap();
    let keys = fixture.server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap().json();
    assert_eq!(ready(&fixture).await, 200);
    assert!(disk.path().join("data/reserve").metadata().unwrap().len() > 1_000_000);
    fill(&disk);
    becomes(&fixture, 503).await;
    // Nothing is taken, though there is room in reserve.
    let refused = fixture
        .post("/api/assets")
        .multipart(form(vec![4; 2_000_000], "more.bin"))
        .send()
        .await
        .unwrap();
    assert_eq!(error(refused, 500).await.0, "storage_full");
    assert!(disk.path().join("data/reserve").exists());
    // Looking works, here and from other processes.
    assert_eq!(fixture.get("/api/assets").send().await.unwrap().status(), 200);
    for arguments in
        [&["users", "ls"][..], &["keys", "list"], &["workers", "ls"], &["store", "check"]]
    {
        let listed = fixture.server.cli(arguments).unwrap();
        assert_eq!(listed.code, Some(0), "{arguments:?}: {listed:?}");
    }
    // A key is revoked, and opens nothing.
    let revoked = fixture.server.cli(&["keys", "revoke", keys[0]["id"].as_str().unwrap()]).unwrap();
    assert_eq!(revoked.code, Some(0), "{revoked:?}");
    let status = fixture
        .http
        .get(fixture.server.at("/api/user"))
        .header("X-API-Key", &alice)
        .send()
        .await
        .unwrap()
        .status();
    assert_eq!(status, 401);
    // Things are deleted, and that makes room.
    for path in [
        format!("/api/assets/{}", small["id"].as_str().unwrap()),
        "/api/userdata/a.json".to_owned(),
        format!("/api/assets/{}", asset["id"].as_str().unwrap()),
    ] {
        let gone = fixture
            .http
            .delete(fixture.server.at(&path))
            .header("X-API-Key", &fixture.server.key)
            .send()
            .await
            .unwrap();
        assert_eq!(gone.status(), 204, "{path}");
    }
    // What has become free is not filled by uploads, once the server has noticed that another
    // process uses the reserve: within the few seconds between two probes.
    let response =
        fixture.post("/api/assets").multipart(form("tiny", "tiny.txt")).send().await.unwrap();
    let taken = u64::from(response.status() == 201);
    if taken == 0 {
        assert_eq!(error(response, 500).await.0, "storage_full");
    }
    becomes(&fixture, 200).await;
    let begun = std::time::Instant::now();
    while !disk.path().join("data/reserve").exists() {
        assert!(
            begun.elapsed() < std::time::Duration::from_secs(30),
            "the reserve is not kept again"
        );
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    // A server that is stopped and started on a full disk serves what it has.
    std::fs::remove_file(disk.path().join("filler")).unwrap();
    fixture.upload("kept", "kept.txt", "t").await;
    fixture.server.terminate().unwrap();
    fill(&disk);
    let listed = fixture.server.cli(&["users", "ls"]).unwrap();
    assert_eq!(listed.code, Some(0), "{listed:?}");
    let data_dir = Some(disk.path().join("data"));
    let key = fixture.server.key.clone();
    let mut again =
        Server::start_with(BINARY, ServerOptions { data_dir, ..ServerOptions::default() }).unwrap();
    again.key = key;
    fixture.server = again;
    let page: Value =
        fixture.get("/api/assets?include_public=false").send().await.unwrap().json().await.unwrap();
    assert_eq!(page["total"], 1 + taken, "{page}");
}

#[tokio::test]
async fn outputs_that_do_not_fit_are_fetched_again_and_not_computed_again() {
    let Some(disk) = SmallDisk::mount(8) else { return };
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_millis(500), ..Behaviour::default() });
    let config = format!("workers = [{:?}]\n[jobs]\nlease_secs = 2", worker.url);
    let options = ServerOptions {
        config,
        data_dir: Some(disk.path().join("data")),
        ..ServerOptions::default()
    };
    let fixture = Fixture {
        server: Server::start_with(BINARY, options).unwrap(),
        http: reqwest::Client::new(),
    };
    fixture.workers_up(1).await;
    let id = fixture.submit(&picture(9)).await;
    fixture.wait_for(&id, &["executing"]).await;
    let filler = disk.path().join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    eventually("the worker is done", async || (worker.completed() == 1).then_some(())).await;
    eventually("the full disk is noticed", async || {
        fixture.server.log().contains("it is tried again").then_some(())
    })
    .await;
    // Longer than a lease holds.
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(worker.submission_count(), 1);
    drop(file);
    std::fs::remove_file(filler).unwrap();
    let job = fixture.success(&id).await;
    assert_eq!(
        (&job["outputs_count"], &job["execution_meta"]["attempts"], worker.submission_count()),
        (&json!(1), &json!(1), 1)
    );
}
