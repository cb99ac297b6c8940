//! Workers that are one user's or a group's: others neither use them nor learn what they have.

use comfy_cloud_testkit::ComfyUi;
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::{eventually, picture};

/// A workflow that needs a model.
fn with_model(name: &str) -> Value {
    json!({
        "1": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": name } },
        "2": { "class_type": "ModelImage", "inputs": { "model": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": "made" } },
    })
}

impl Fixture {
    /// The response to a request as somebody, or as nobody.
    async fn as_user(&self, key: Option<&str>, path: &str) -> Value {
        let request = self.http.get(self.server.at(path));
        let request = if let Some(key) = key { request.header("X-API-Key", key) } else { request };
        request.send().await.unwrap().json().await.unwrap()
    }

    async fn submit_as(&self, key: &str, workflow: &Value) -> (u16, Value) {
        let request = self.http.post(self.server.at("/api/prompt")).header("X-API-Key", key);
        let response = request.json(&json!({ "prompt": workflow })).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn checkpoints(&self, key: Option<&str>) -> Vec<String> {
        let listed = self.as_user(key, "/api/experiment/models/checkpoints").await;
        listed
            .as_array()
            .into_iter()
            .flatten()
            .map(|file| file["name"].as_str().unwrap().to_owned())
            .collect()
    }
}

#[tokio::test]
async fn a_worker_is_used_and_seen_by_those_whose_it_is_and_by_nobody_else() {
    let everybodys = ComfyUi::start_with(&["Common"], &["common.safetensors"]).unwrap();
    let alices = ComfyUi::start_with(&["OnlyAlice"], &["alice.safetensors"]).unwrap();
    let lights = ComfyUi::start_with(&["OnlyLights"], &["lights.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&everybodys]).await;
    let cli = |arguments: &[&str]| {
        let done = fixture.server.cli(arguments).unwrap();
        assert_eq!(done.code, Some(0), "{done:?}");
        done
    };
    let (alice, bob, carol) = (
        fixture.server.new_user("alice").unwrap(),
        fixture.server.new_user("bob").unwrap(),
        fixture.server.new_user("carol").unwrap(),
    );
    cli(&["workers", "add", &alices.url, "--name", "hers", "--for", "alice"]);
    cli(&["workers", "add", &lights.url, "--name", "theirs", "--for-group", "lights"]);
    cli(&["users", "set", "bob", "--group", "lights"]);
    assert_eq!(
        fixture
            .server
            .cli(&["workers", "add", "http://127.0.0.1:1", "--for", "nobody"])
            .unwrap()
            .code,
        Some(3)
    );
    assert_eq!(
        fixture
            .server
            .cli(&["workers", "add", "http://127.0.0.1:1", "--for", "bob", "--for-group", "x"])
            .unwrap()
            .code,
        Some(2)
    );
    fixture.workers_up(3).await;
    let listed = cli(&["workers", "ls", "--json"]).json();
    let whose = |name: &str| {
        listed.as_array().unwrap().iter().find(|worker| worker["name"] == name).cloned().unwrap()
    };
    assert_eq!(
        (&whose("hers")["for_user"], &whose("theirs")["for_group"]),
        (&json!("alice"), &json!("lights"))
    );
    assert!(cli(&["workers", "ls"]).stdout.contains("group lights"));

    // What they have is seen by them alone.
    eventually("bob sees the group's worker", async || {
        fixture
            .checkpoints(Some(&bob))
            .await
            .contains(&"lights.safetensors".to_owned())
            .then_some(())
    })
    .await;
    assert_eq!(fixture.checkpoints(None).await, ["common.safetensors"]);
    assert_eq!(
        fixture.checkpoints(Some(&alice)).await,
        ["alice.safetensors", "common.safetensors"]
    );
    assert_eq!(fixture.checkpoints(Some(&bob)).await, ["common.safetensors", "lights.safetensors"]);
    assert_eq!(fixture.checkpoints(Some(&carol)).await, ["common.safetensors"]);
    for (key, seen) in [(&alice, "OnlyAlice"), (&bob, "OnlyLights")] {
        let nodes = fixture.as_user(Some(key), "/api/object_info").await;
        assert!(nodes.get(seen).is_some() && nodes.get("Common").is_some());
    }
    let nodes = fixture.as_user(Some(&carol), "/api/object_info").await;
    assert!(
        nodes.get("OnlyAlice").is_none()
            && nodes.get("OnlyLights").is_none()
            && nodes.get("Common").is_some()
    );
    let preview = "/api/experiment/models/preview/checkpoints/0/alice.safetensors";
    for (key, status) in [(&alice, 200), (&bob, 404), (&alice, 200)] {
        let request = fixture.http.get(fixture.server.at(preview)).header("X-API-Key", key);
        assert_eq!(request.send().await.unwrap().status(), status);
    }
    assert_eq!(fixture.http.get(fixture.server.at(preview)).send().await.unwrap().status(), 404);

    // What they can run is run there, and refused to others without a word of where it could be
    // run.
    for (key, model, worker) in
        [(&alice, "alice.safetensors", &alices), (&bob, "lights.safetensors", &lights)]
    {
        let (status, answer) = fixture.submit_as(key, &with_model(model)).await;
        assert_eq!(status, 200, "{answer}");
        eventually("the job ran", async || (worker.completed() == 1).then_some(())).await;
    }
    for model in ["alice.safetensors", "lights.safetensors"] {
        let (status, answer) = fixture.submit_as(&carol, &with_model(model)).await;
        let text = answer.to_string();
        assert_eq!(status, 400, "{text}");
        assert!(!text.contains("hers") && !text.contains("theirs"), "{text}");
        let other =
            if model.starts_with("alice") { "lights.safetensors" } else { "alice.safetensors" };
        assert!(!text.contains(other), "{text}");
    }
    let mut unknown = picture(1);
    unknown["2"]["class_type"] = "OnlyAlice".into();
    cli(&["workers", "drain", "hers"]);
    eventually("the drained worker is not counted", async || {
        let (_, answer) = fixture.submit_as(&alice, &unknown).await;
        answer.to_string().contains("hers").then_some(())
    })
    .await;
    let (_, answer) = fixture.submit_as(&carol, &unknown).await;
    assert!(!answer.to_string().contains("hers"), "{answer}");

    // Many jobs of somebody else never come there.
    let before = (alices.submission_count(), lights.submission_count());
    for color in 0..6 {
        assert_eq!(fixture.submit_as(&carol, &picture(color)).await.0, 200);
    }
    eventually("carol's jobs ran", async || (everybodys.completed() >= 6).then_some(())).await;
    assert_eq!((alices.submission_count(), lights.submission_count()), before);
}

#[tokio::test]
async fn who_leaves_a_group_loses_its_workers_and_a_worker_can_become_anothers() {
    let worker = ComfyUi::start_with(&[], &["lights.safetensors"]).unwrap();
    let fixture = Fixture::with("");
    let (alice, bob) =
        (fixture.server.new_user("alice").unwrap(), fixture.server.new_user("bob").unwrap());
    let added = fixture
        .server
        .cli(&["workers", "add", &worker.url, "--name", "w", "--for-group", "lights"])
        .unwrap();
    assert!(
        added.code == Some(0) && added.stderr.contains("nobody is in the group lights yet"),
        "{added:?}"
    );
    fixture.server.cli(&["users", "set", "alice", "--group", "lights"]).unwrap();
    fixture.workers_up(1).await;
    eventually("the worker runs alice's jobs", async || {
        (fixture.submit_as(&alice, &picture(1)).await.0 == 200).then_some(())
    })
    .await;
    let (status, answer) = fixture.submit_as(&bob, &picture(1)).await;
    assert_eq!((status, &answer["error"]["type"]), (503, &json!("no_worker")), "{answer}");
    // A job that waits stays with its user when the worker goes to somebody else.
    eventually("alice's job ran", async || (worker.completed() == 1).then_some(())).await;
    assert_eq!(fixture.server.cli(&["workers", "set", "w", "--for", "bob"]).unwrap().code, Some(0));
    eventually("the worker is bob's", async || {
        (fixture.submit_as(&bob, &picture(2)).await.0 == 200).then_some(())
    })
    .await;
    assert_eq!(fixture.submit_as(&alice, &picture(3)).await.0, 503);
    assert_eq!(
        fixture.server.cli(&["workers", "set", "w", "--for-everybody"]).unwrap().code,
        Some(0)
    );
    eventually("the worker is everybody's", async || {
        (fixture.submit_as(&alice, &picture(4)).await.0 == 200).then_some(())
    })
    .await;
    assert_eq!(
        fixture.server.cli(&["users", "set", "alice", "--no-group", "--json"]).unwrap().json()["group"],
        Value::Null
    );
    assert_eq!(fixture.server.cli(&["workers", "set", "w"]).unwrap().code, Some(1));
}
