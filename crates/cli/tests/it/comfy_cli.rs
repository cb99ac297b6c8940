//! The official command line client, unmodified.

use comfy_cloud_testkit::external;
use serde_json::{Value, json};

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
    std::fs::write(&file, include_bytes!("../../assets/welcome.png").iter().chain(b"own").copied().collect::<Vec<u8>>()).unwrap();
    let uploaded = run(&["upload", file.to_str().unwrap()]);
    let name = uploaded["uploads"][0]["cloud_name"].as_str().unwrap().to_owned();
    assert!(name.len() == 68 && name.ends_with(".png"), "{name}");
    assert_eq!(fixture.get(&format!("/api/view?filename={name}")).send().await.unwrap().status(), 302);

    let all = run(&["assets", "library", "ls"]);
    assert_eq!(all["total"], 2);
    let found = run(&["assets", "library", "ls", "--name", "WELCOME", "--tags", "image,welcome"]);
    assert_eq!((&found["count"], &found["assets"][0]["hash"]), (&1.into(), &fixture.server.welcome_hash.as_str().into()));

    let ensure = |hash: &str| run(&["assets", "library", "ensure", "--hash", hash])["created_new"].clone();
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
    assert_eq!((&done["status"], done["outputs"].as_array().unwrap().len()), (&json!("completed"), 1));
    let listed = run(&["jobs", "ls"]);
    assert_eq!((&listed["jobs"][0]["prompt_id"], &listed["jobs"][0]["status"]), (&json!(id), &json!("completed")));
    let out = folder.path().join("out");
    let downloaded = run(&["download", &id, "--out-dir", out.to_str().unwrap()]);
    assert_eq!(downloaded["files"][0]["node_id"], "3");
    let bytes = std::fs::read(downloaded["files"][0]["path"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));

    worker.behave(Behaviour { node_time: Duration::from_secs(60), ..Behaviour::default() });
    std::fs::write(&file, picture(12).to_string()).unwrap();
    let slow = run(&["run", "--workflow", file.to_str().unwrap()])["prompt_id"].as_str().unwrap().to_owned();
    fixture.wait_for(&slow, &["executing"]).await;
    // The first finds it running, the second finds it ended: both are well.
    run(&["jobs", "cancel", &slow]);
    fixture.wait_for(&slow, &["cancelled"]).await;
    run(&["jobs", "cancel", &slow]);
    assert_eq!(run(&["jobs", "status", &slow])["status"], "cancelled");
}
