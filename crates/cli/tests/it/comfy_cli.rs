//! The official command line client, unmodified.

use comfy_cloud_testkit::external;
use serde_json::{Value, json};

use std::path::Path;
use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::Behaviour;

use crate::Fixture;
use crate::jobs::picture;

#[tokio::test]
async fn the_official_client_uploads_lists_and_ensures() {
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let fixture = Fixture::new();
    let run = |arguments: &[&str]| {
        let all = [&["--json", "--where", "cloud"], arguments].concat();
        let output = fixture.server.command(&comfy, &fixture.server.key, &all).unwrap();
        assert_eq!(output.code, Some(0), "{arguments:?}: {output:?}");
        let line = output.stdout.lines().rfind(|line| line.starts_with('{')).unwrap();
        let envelope: Value = serde_json::from_str(line).unwrap();
        assert_eq!(envelope["ok"], true, "{line}");
        envelope["data"].clone()
    };
    let file = fixture.server.data_dir().join("own.png");
    std::fs::write(
        &file,
        include_bytes!("../../assets/welcome.png")
            .iter()
            .chain(b"own")
            .copied()
            .collect::<Vec<u8>>(),
    )
    .unwrap();
    let uploaded = run(&["upload", file.to_str().unwrap()]);
    let name = uploaded["uploads"][0]["cloud_name"].as_str().unwrap().to_owned();
    assert!(name.len() == 68 && name.ends_with(".png"), "{name}");
    assert_eq!(
        fixture.get(&format!("/api/view?filename={name}")).send().await.unwrap().status(),
        302
    );

    let all = run(&["assets", "library", "ls"]);
    assert_eq!(all["total"], 2);
    let found = run(&["assets", "library", "ls", "--name", "WELCOME", "--tags", "image,welcome"]);
    assert_eq!(
        (&found["count"], &found["assets"][0]["hash"]),
        (&1.into(), &fixture.server.welcome_hash.as_str().into())
    );

    let ensure =
        |hash: &str| run(&["assets", "library", "ensure", "--hash", hash])["created_new"].clone();
    assert_eq!(ensure(&fixture.server.welcome_hash), true);
    assert_eq!(ensure(&fixture.server.welcome_hash), false);
    assert_eq!(ensure(&name), false, "an own upload");
}

#[tokio::test]
async fn the_official_client_runs_lists_cancels_and_downloads() {
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let run = |arguments: &[&str]| {
        let all = [&["--json", "--where", "cloud"], arguments].concat();
        let output = fixture.server.command(&comfy, &fixture.server.key, &all).unwrap();
        assert_eq!(output.code, Some(0), "{arguments:?}: {output:?}");
        let line = output.stdout.lines().rfind(|line| line.starts_with('{')).unwrap();
        let envelope: Value = serde_json::from_str(line).unwrap();
        assert_eq!(envelope["ok"], true, "{line}");
        envelope["data"].clone()
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workflow.json");
    std::fs::write(&file, picture(11).to_string()).unwrap();
    let done = run(&["run", "--workflow", file.to_str().unwrap(), "--wait"]);
    let id = done["prompt_id"].as_str().unwrap().to_owned();
    assert_eq!(
        (&done["status"], done["outputs"].as_array().unwrap().len()),
        (&json!("completed"), 1)
    );
    let listed = run(&["jobs", "ls"]);
    assert_eq!(
        (&listed["jobs"][0]["prompt_id"], &listed["jobs"][0]["status"]),
        (&json!(id), &json!("completed"))
    );
    let out = folder.path().join("out");
    let downloaded = run(&["download", &id, "--out-dir", out.to_str().unwrap()]);
    assert_eq!(downloaded["files"][0]["node_id"], "3");
    let bytes = std::fs::read(downloaded["files"][0]["path"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));

    worker.behave(Behaviour { node_time: Duration::from_secs(60), ..Behaviour::default() });
    std::fs::write(&file, picture(12).to_string()).unwrap();
    let slow = run(&["run", "--workflow", file.to_str().unwrap()])["prompt_id"]
        .as_str()
        .unwrap()
        .to_owned();
    fixture.wait_for(&slow, &["executing"]).await;
    // The first finds it running, the second finds it ended: both are well.
    run(&["jobs", "cancel", &slow]);
    fixture.wait_for(&slow, &["cancelled"]).await;
    run(&["jobs", "cancel", &slow]);
    assert_eq!(run(&["jobs", "status", &slow])["status"], "cancelled");
}

/// What comfy-cli prints last: its envelope, and its exit code.
fn envelope(fixture: &Fixture, comfy: &Path, arguments: &[&str]) -> (Value, Option<i32>) {
    let all = [&["--json", "--where", "cloud"], arguments].concat();
    let output = fixture.server.command(comfy, &fixture.server.key, &all).unwrap();
    let line = output
        .stdout
        .lines()
        .rfind(|line| line.starts_with('{'))
        .unwrap_or_else(|| panic!("{arguments:?}: {output:?}"));
    (serde_json::from_str(line).unwrap(), output.code)
}

/// The data of a command that must end well.
fn data(fixture: &Fixture, comfy: &Path, arguments: &[&str]) -> Value {
    let (envelope, code) = envelope(fixture, comfy, arguments);
    assert_eq!((&envelope["ok"], code), (&json!(true), Some(0)), "{arguments:?}: {envelope}");
    envelope["data"].clone()
}

#[tokio::test]
async fn the_official_client_waits_watches_and_says_why_a_job_failed() {
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workflow.json");
    std::fs::write(&file, picture(11).to_string()).unwrap();
    let id = data(&fixture, &comfy, &["run", "--workflow", file.to_str().unwrap()])["prompt_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let waited = data(&fixture, &comfy, &["jobs", "wait", &id]);
    assert_eq!(
        (&waited["completed"], &waited["jobs"][0]["ok"]),
        (&json!(1), &json!(true)),
        "{waited}"
    );
    let watched = data(&fixture, &comfy, &["jobs", "watch", &id]);
    assert_eq!(
        (&watched["status"], watched["outputs_by_node"]["3"].as_array().unwrap().len()),
        (&json!("completed"), 1),
        "{watched}"
    );
    // Times are of today, not of 1970.
    assert!(watched["created_at"].as_str().unwrap() > "2020", "{watched}");

    let mut fails = picture(12);
    fails["3"] = json!({ "class_type": "SaveAnimatedWEBP", "inputs": { "images": ["2", 0], "filename_prefix": "../../../evil" } });
    std::fs::write(&file, fails.to_string()).unwrap();
    let (failed, code) =
        envelope(&fixture, &comfy, &["run", "--workflow", file.to_str().unwrap(), "--wait"]);
    assert_eq!((&failed["ok"], code), (&json!(false), Some(1)), "{failed}");
    let why = &failed["error"];
    assert!(
        why["message"].as_str().unwrap().starts_with("SaveAnimatedWEBP (node 3): "),
        "{failed}"
    );
    assert_eq!(
        (&why["details"]["node_id"], &why["details"]["node_type"]),
        (&json!("3"), &json!("SaveAnimatedWEBP")),
        "{failed}"
    );
}

#[tokio::test]
async fn the_official_client_searches_models_and_nodes_and_keeps_workflows() {
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let worker = ComfyUi::start_with(&[], &["dream.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    fixture.upload(b"a model".to_vec(), "own-dream.safetensors", "models,checkpoints").await;
    let run = |arguments: &[&str]| data(&fixture, &comfy, arguments);

    let found = run(&["models", "search", "--text", "DREAM"]);
    assert_eq!(
        (&found["total"], &found["rows"][0]["name"]),
        (&json!(1), &json!("own-dream.safetensors")),
        "{found}"
    );
    let folders = run(&["models", "list-folders"]);
    assert!(
        folders["folders"].as_array().unwrap().iter().any(|folder| folder["name"] == "checkpoints"),
        "{folders}"
    );
    let files = run(&["models", "list-folder", "checkpoints"]);
    assert!(files.to_string().contains("dream.safetensors"), "{files}");

    let all = run(&["nodes", "ls"]);
    assert!(all["total"].as_u64().unwrap() > 5, "{all}");
    assert_eq!(run(&["nodes", "search", "invert"])["rows"][0]["name"], "ImageInvert");
    let shown = run(&["nodes", "show", "ImageInvert"]);
    assert!(shown.to_string().contains("IMAGE"), "{shown}");

    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = (folder.path().join("workflow.json"), folder.path().join("copy.json"));
    std::fs::write(&file, picture(11).to_string()).unwrap();
    let saved = run(&["workflow", "save", file.to_str().unwrap(), "--name", "Portrait"]);
    let id = saved["workflow_id"].as_str().unwrap();
    let listed = run(&["workflow", "list", "--name", "port"]);
    assert_eq!(
        (&listed["count"], &listed["workflows"][0]["id"]),
        (&json!(1), &json!(id)),
        "{listed}"
    );
    run(&["workflow", "get", id, "--out", copy.to_str().unwrap()]);
    let copied: Value = serde_json::from_slice(&std::fs::read(copy).unwrap()).unwrap();
    assert_eq!(copied, picture(11));
    assert_eq!(run(&["workflow", "delete", id])["deleted"], true);
    assert_eq!(run(&["workflow", "list"])["count"], 0);
}
