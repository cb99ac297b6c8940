//! Workflows from submission to outputs, on doubles of ComfyUI.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::ComfyUi;
use reqwest::Response;
use serde_json::{Value, json};

use crate::Fixture;

/// How long anything may take that a test waits for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A workflow that makes one picture of a color.
pub(crate) fn picture(color: u32) -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 64, "height": 48, "batch_size": 1, "color": color } },
        "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "cap", "images": ["2", 0] } },
    })
}

/// Waits until something is so.
pub(crate) async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "not in time: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

impl Fixture {
    /// A server with these workers, which are up when this answers.
    pub(crate) async fn with_workers(config: &str, workers: &[&ComfyUi]) -> Self {
        let urls = workers.iter().map(|worker| format!("{:?}", worker.url)).collect::<Vec<_>>().join(", ");
        let fixture = Self::with(&format!("workers = [{urls}]\n{config}"));
        fixture.workers_up(workers.len()).await;
        fixture
    }

    /// Waits until so many workers are up.
    pub(crate) async fn workers_up(&self, count: usize) {
        eventually("workers are up", async || {
            let listed = self.server.cli(&["workers", "ls", "--json"]).unwrap().json();
            (listed.as_array().unwrap().iter().filter(|worker| worker["is_up"] == true).count() == count).then_some(())
        })
        .await;
    }

    pub(crate) async fn try_submit(&self, workflow: &Value) -> Response {
        self.post("/api/prompt").json(&json!({ "prompt": workflow })).send().await.unwrap()
    }

    /// Submits, and answers the job's id.
    pub(crate) async fn submit(&self, workflow: &Value) -> String {
        let response = self.try_submit(workflow).await;
        let (status, answer): (_, Value) = (response.status(), response.json().await.unwrap());
        assert_eq!(status, 200, "{answer}");
        answer["prompt_id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn json(&self, path: &str) -> Value {
        let response = self.get(path).send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_success(), "{path}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// Waits until a job has one of these states; answers it whole.
    pub(crate) async fn wait_for(&self, id: &str, states: &[&str]) -> Value {
        eventually(&format!("{id} becomes {states:?}"), async || {
            let status = self.json(&format!("/api/job/{id}/status")).await;
            {
                let state = status["status"].as_str().unwrap();
                if std::env::var("SHOW").is_ok() {
                    eprintln!("{state}");
                }
                states.contains(&state).then_some(())
            }
        })
        .await;
        self.json(&format!("/api/jobs/{id}")).await
    }

    /// Waits until a job has ended well; answers it whole.
    pub(crate) async fn success(&self, id: &str) -> Value {
        let job = self.wait_for(id, &["success", "error", "non_retryable_error", "lost", "cancelled"]).await;
        assert_eq!(job["status"], "completed", "{job}");
        job
    }

    /// The bytes of a file by its name.
    pub(crate) async fn view(&self, name: &str) -> Vec<u8> {
        let response = self.get("/api/view").query(&[("filename", name), ("type", "output")]).send().await.unwrap();
        assert_eq!(response.status(), 302, "{name}");
        let location = response.headers()["location"].to_str().unwrap();
        self.http.get(location).send().await.unwrap().bytes().await.unwrap().to_vec()
    }
}

#[tokio::test]
async fn a_workflow_runs_and_its_output_is_an_asset() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = fixture.submit(&picture(7)).await;
    let job = fixture.success(&id).await;
    assert_eq!((&job["outputs_count"], &job["workflow"]["prompt"]), (&json!(1), &picture(7)));
    let image = &job["outputs"]["3"]["images"][0];
    assert_eq!((&image["display_name"], &image["type"]), (&json!("cap_00001_.png"), &json!("output")));
    let bytes = fixture.view(image["filename"].as_str().unwrap()).await;
    assert!(bytes.starts_with(b"\x89PNG"));

    let assets = fixture.json(&format!("/api/jobs/{id}/assets")).await;
    let made = &assets["assets"][0];
    assert_eq!((&made["node_id"], &made["output_key"], &made["index"]), (&json!("3"), &json!("images"), &json!(0)));
    assert_eq!((&made["asset"]["prompt_id"], &made["asset"]["tags"]), (&json!(id), &json!(["output"])));
    assert_eq!(made["asset"]["name"], "cap_00001_.png");

    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    assert_eq!(history[&id]["status"]["status_str"], "success");
    assert_eq!(history[&id]["outputs"]["3"]["images"][0]["filename"], image["filename"]);
    assert_eq!(fixture.json("/api/history_v2").await["history"][0]["prompt_id"], json!(id));
    let listed = fixture.json("/api/jobs?status=completed&output_type=image").await;
    assert_eq!((&listed["jobs"][0]["id"], &listed["pagination"]["total"]), (&json!(id), &json!(1)));
    assert_eq!(listed["jobs"][0]["preview_output"]["nodeId"], "3");
    assert_eq!(fixture.json("/api/jobs?output_type=video").await["pagination"]["total"], 0);
    assert_eq!(fixture.json("/api/prompt").await["exec_info"]["queue_remaining"], 0);
}
