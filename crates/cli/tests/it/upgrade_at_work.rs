//! A data folder of an early version, left by a server that was killed at work, is taken up.
//!
//! `schema-4-at-work` was made by the program of its time and a ComfyUI 0.8.0: a job that had ended,
//! one that ran, three that waited, a photo with a mask over it, a file of its user's own, and a
//! download that had just been asked for.

use std::path::{Path, PathBuf};

use comfy_cloud_testkit::comfyui::ComfyUi;
use comfy_cloud_testkit::{Server, ServerOptions};
use serde_json::{Value, json};

use crate::fixture::Fixture;
use crate::jobs::eventually;

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[tokio::test]
async fn jobs_that_waited_and_ran_under_schema_4_end_well() {
    let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../app/tests/data/schema-4-at-work");
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().join("data");
    copy(&kept, &data_dir);
    let worker = ComfyUi::start_with(&["ImageBlur"], &[]).unwrap();
    let config = format!(
        "workers = [{:?}]\n[jobs]\nlease_secs = 2\n[fetch]\ndownload_hosts = []",
        worker.url
    );
    let options = ServerOptions { config, data_dir: Some(data_dir), ..ServerOptions::default() };
    let mut server = Server::start_with(crate::BINARY, options).unwrap();
    server.key = std::fs::read_to_string(kept.join("key.txt")).unwrap().trim().to_owned();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let fixture = Fixture { server, http: http.build().unwrap() };

    let jobs: Value =
        serde_json::from_slice(&std::fs::read(kept.join("jobs.json")).unwrap()).unwrap();
    let jobs = jobs.as_object().unwrap();
    assert_eq!(jobs.len(), 5);
    for (name, id) in jobs {
        let job = fixture.success(id.as_str().unwrap()).await;
        assert!(job["outputs_count"].as_u64().unwrap() > 0, "{name}: {job}");
    }
    assert_eq!(worker.submissions().len(), 4, "what had ended does not run again");
    // The mask over the photo was brought to the worker.
    let masked = fixture.success(jobs["waiting1"].as_str().unwrap()).await;
    let name = masked["outputs"]["2"]["images"][0]["filename"].as_str().unwrap();
    assert!(fixture.view(name).await.starts_with(b"\x89PNG"));

    let own = fixture.get("/api/userdata/workflows%2Fkept.json").send().await.unwrap();
    assert_eq!(own.json::<Value>().await.unwrap(), json!({ "kept": true }));
    let layers = fixture.json("/api/assets?include_tags=input&include_public=false").await;
    let names: Vec<&Value> =
        layers["assets"].as_array().unwrap().iter().map(|asset| &asset["name"]).collect();
    assert!(names.len() >= 2, "the photo and its mask: {names:?}");
    let tasks = fixture.json("/api/tasks").await;
    let [task] = tasks["tasks"].as_array().unwrap().as_slice() else { panic!("{tasks}") };
    let id = task["id"].as_str().unwrap();
    let ended = eventually("the download has ended", async || {
        let task = fixture.json(&format!("/api/tasks/{id}")).await;
        (task["status"] == "failed").then_some(task)
    })
    .await;
    assert!(ended["error_message"].as_str().unwrap().contains("huggingface.co"), "{ended}");
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
}
