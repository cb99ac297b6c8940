//! Users that are disabled, enabled and removed while they are at work, and keys that are revoked
//! meanwhile.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::ComfyUi;
use futures::StreamExt;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::events::open_socket;
use crate::jobs::{eventually, picture};
use crate::{Fixture, error, form};

/// A fixture whose key is another user's, and that user's key id.
fn with_alice(mut fixture: Fixture) -> (Fixture, String) {
    fixture.server.key = fixture.server.new_user("alice").unwrap();
    let keys = fixture.server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap().json();
    (fixture, keys[0]["id"].as_str().unwrap().to_owned())
}

/// Waits until the server closes a websocket, and returns how long that took.
async fn closed_within(
    mut socket: impl StreamExt<Item = Result<Message, tokio_tungstenite::tungstenite::Error>> + Unpin,
) -> (Duration, String) {
    let begun = Instant::now();
    loop {
        match tokio::time::timeout(Duration::from_secs(20), socket.next())
            .await
            .expect("it stays open")
        {
            Some(Ok(Message::Close(Some(frame)))) => {
                return (begun.elapsed(), frame.reason.to_string());
            }
            Some(Ok(_)) => {}
            other => panic!("it is cut off without a reason: {other:?}"),
        }
    }
}

#[tokio::test]
async fn websockets_of_a_revoked_key_or_a_disabled_user_close_within_a_second() {
    let (mut fixture, key) = with_alice(Fixture::new());
    let bob = fixture.server.new_user("bob").unwrap();
    let mut other = open_socket(&fixture.http, &fixture.server.at("/ws?clientId=bob"), Some(&bob))
        .await
        .unwrap();
    let socket = fixture.listen("").await;
    assert_eq!(fixture.server.cli(&["keys", "revoke", &key]).unwrap().code, Some(0));
    let (took, reason) = closed_within(socket).await;
    assert!(
        took < Duration::from_secs(1) && reason.contains("revoked or has expired"),
        "{took:?}: {reason}"
    );
    assert_eq!(error(fixture.get("/api/user").send().await.unwrap(), 401).await.0, "unauthorized");

    let new = fixture.server.cli(&["keys", "create", "--user", "alice", "--json"]).unwrap().json();
    fixture.server.key = new["key"].as_str().unwrap().to_owned();
    let socket = fixture.listen("").await;
    let asset = fixture.upload("kept", "kept.txt", "").await;
    let said = fixture.server.cli(&["users", "disable", "alice", "--json"]).unwrap();
    assert_eq!(said.json()["state"], "disabled", "{said:?}");
    let (took, _) = closed_within(socket).await;
    assert!(took < Duration::from_secs(1), "{took:?}");
    assert_eq!(error(fixture.get("/api/user").send().await.unwrap(), 401).await.0, "unauthorized");
    let keys = fixture.server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap().json();
    assert!(keys.as_array().unwrap().iter().any(|key| key["state"] == "disabled"), "{keys}");
    assert_eq!(fixture.server.cli(&["users", "enable", "alice"]).unwrap().code, Some(0));
    let path = format!("/api/assets/{}", asset["id"].as_str().unwrap());
    assert_eq!(fixture.get(&path).send().await.unwrap().status(), 200);
    assert_eq!(fixture.server.cli(&["users", "disable", "nobody"]).unwrap().code, Some(3));

    let heard = tokio::time::timeout(Duration::from_millis(500), async {
        while let Some(Ok(message)) = other.next().await {
            assert!(!message.is_close(), "another user's is closed: {message:?}");
        }
    });
    assert!(heard.await.is_err(), "another user's websocket ended");
}

#[tokio::test]
async fn an_upload_that_was_begun_before_its_key_was_revoked_fails_and_leaves_nothing() {
    let (fixture, key) = with_alice(Fixture::new());
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Vec<u8>, std::io::Error>>(1);
    let stream = futures::stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|item| (item, receiver))
    });
    let part = Part::stream(reqwest::Body::wrap_stream(stream)).file_name("slow.bin");
    let slow =
        tokio::spawn(fixture.post("/api/assets").multipart(Form::new().part("file", part)).send());
    sender.send(Ok(vec![7; 300_000])).await.unwrap();
    while fixture.server.temporary_files() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(fixture.server.cli(&["keys", "revoke", &key]).unwrap().code, Some(0));
    drop(sender);
    let (code, message) = error(slow.await.unwrap().unwrap(), 401).await;
    assert!(code == "unauthorized" && message.contains("meanwhile"), "{code}: {message}");
    fixture.server.settle();
    let users = fixture.server.cli(&["users", "ls", "--json"]).unwrap().json();
    assert!(users.as_array().unwrap().iter().all(|user| user["usage"]["assets"] == 0), "{users}");
    let check = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json();
    assert_eq!(check["findings"], json!([]));
}

#[tokio::test]
async fn a_removed_user_is_gone_with_everything_and_its_running_job_is_stopped() {
    let worker = ComfyUi::start().unwrap();
    let (mut fixture, _) = with_alice(
        Fixture::with_workers("deletion_grace_secs = 0\nsweep_interval_secs = 1", &[&worker]).await,
    );
    let asset = fixture.upload(vec![9; 200_000], "own.bin", "tagged").await;
    let stored = fixture.blob_path(&asset["hash"]);
    assert!(stored.exists());
    assert_eq!(
        fixture.post("/api/userdata/a.json").body("mine").send().await.unwrap().status(),
        200
    );
    // One is done, one runs, and one waits.
    assert_eq!(fixture.try_submit(&picture(1)).await.status(), 200);
    eventually("the first is done", async || (worker.completed() == 1).then_some(())).await;
    worker.hold();
    for color in [2, 3] {
        assert_eq!(fixture.try_submit(&picture(color)).await.status(), 200);
    }
    // Either: the third is handed ahead of its turn.
    eventually("the second runs", async || (worker.submission_count() >= 2).then_some(())).await;
    let unsure = fixture.server.cli(&["users", "rm", "alice"]).unwrap();
    assert!(unsure.code == Some(1) && unsure.stderr.contains("--yes"), "{unsure:?}");
    let removed = fixture.server.cli(&["users", "rm", "alice", "--yes", "--json"]).unwrap();
    assert_eq!(removed.code, Some(0), "{removed:?}");
    let removed = removed.json();
    assert!(
        removed["assets"].as_u64().unwrap() >= 1 && removed["files"] == 1 && removed["keys"] == 1,
        "{removed}"
    );
    assert_eq!(removed["jobs"], 3, "{removed}");
    assert_eq!(error(fixture.get("/api/user").send().await.unwrap(), 401).await.0, "unauthorized");
    let users = fixture.server.cli(&["users", "ls", "--json"]).unwrap().json();
    assert_eq!(users.as_array().unwrap().len(), 1, "{users}");
    let begun = Instant::now();
    while stored.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the bytes of a removed user stay");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let check = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json();
    assert_eq!(check["findings"], json!([]));
    // The worker is free for others.
    worker.release();
    fixture.server.key = fixture.server.new_user("bob").unwrap();
    assert_eq!(fixture.try_submit(&picture(4)).await.status(), 200);
    eventually("another user's job is done", async || {
        let jobs: Value = fixture.get("/api/jobs").send().await.unwrap().json().await.unwrap();
        (jobs["jobs"][0]["status"] == "completed").then_some(())
    })
    .await;
    // The name is free again, and nothing of the first alice is the second's.
    let again = fixture.server.new_user("alice").unwrap();
    let list: Value = fixture
        .http
        .get(fixture.server.at("/api/assets?include_public=false"))
        .header("X-API-Key", &again)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(list["total"], 0);
    let form = form("another", "b.txt");
    let upload = fixture
        .http
        .post(fixture.server.at("/api/assets"))
        .header("X-API-Key", &again)
        .multipart(form)
        .send()
        .await
        .unwrap();
    assert_eq!(upload.status(), 201);
}

#[test]
fn an_expiry_beyond_all_time_is_refused() {
    let fixture = Fixture::new();
    for days in ["4294967295", "36501"] {
        let refused = fixture
            .server
            .cli(&["keys", "create", "--user", "admin", "--expires-in-days", days])
            .unwrap();
        assert!(
            refused.code == Some(1) && refused.stderr.contains("a hundred years"),
            "{refused:?}"
        );
    }
    assert_eq!(
        fixture
            .server
            .cli(&["keys", "create", "--user", "admin", "--expires-in-days", "36500"])
            .unwrap()
            .code,
        Some(0)
    );
}

#[test]
fn names_of_users_can_be_told_apart() {
    let fixture = Fixture::new();
    let long = "n".repeat(65);
    for name in ["", " alice", "a\nb", "a\u{1b}[31m", long.as_str()] {
        let refused = fixture.server.cli(&["users", "create", name]).unwrap();
        assert!(
            refused.code == Some(1) && refused.stderr.contains("the name of a user"),
            "{name:?}: {refused:?}"
        );
    }
}
