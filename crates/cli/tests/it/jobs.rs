//! Workflows from submission to outputs, on doubles of ComfyUI.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use reqwest::Response;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{BINARY, Fixture};

/// How long anything may take that a test waits for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// A workflow that makes one picture of a color.
pub(crate) fn picture(color: u32) -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 64, "height": 48, "batch_size": 1, "color": color } },
        "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "cap", "images": ["2", 0] } },
    })
}

/// A workflow that loads a model.
pub(crate) fn model(name: &str) -> Value {
    json!({
        "1": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": name } },
        "2": { "class_type": "ModelImage", "inputs": { "model": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": name } },
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
    /// A server with these workers, which are up when this returns.
    pub(crate) async fn with_workers(config: &str, workers: &[&ComfyUi]) -> Self {
        let urls =
            workers.iter().map(|worker| format!("{:?}", worker.url)).collect::<Vec<_>>().join(", ");
        let fixture = Self::with(&format!("workers = [{urls}]\n{config}"));
        fixture.workers_up(workers.len()).await;
        fixture
    }

    /// Waits until so many workers are up.
    pub(crate) async fn workers_up(&self, count: usize) {
        eventually("workers are up", async || {
            let listed = self.server.cli(&["workers", "ls", "--json"]).unwrap().json();
            (listed.as_array().unwrap().iter().filter(|worker| worker["is_up"] == true).count()
                == count)
                .then_some(())
        })
        .await;
    }

    pub(crate) async fn try_submit(&self, workflow: &Value) -> Response {
        self.post("/api/prompt").json(&json!({ "prompt": workflow })).send().await.unwrap()
    }

    /// Submits, and returns the job's id.
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

    /// Waits until a job has one of these states; returns it whole.
    pub(crate) async fn wait_for(&self, id: &str, states: &[&str]) -> Value {
        eventually(&format!("{id} becomes {states:?}"), async || {
            let status = self.json(&format!("/api/job/{id}/status")).await;
            states.contains(&status["status"].as_str().unwrap()).then_some(())
        })
        .await;
        self.json(&format!("/api/jobs/{id}")).await
    }

    /// Waits until a job has ended well; returns it whole.
    pub(crate) async fn success(&self, id: &str) -> Value {
        let job = self
            .wait_for(id, &["success", "error", "non_retryable_error", "lost", "cancelled"])
            .await;
        assert_eq!(job["status"], "completed", "{job}");
        job
    }

    /// The bytes of a file by its name.
    pub(crate) async fn view(&self, name: &str) -> Vec<u8> {
        let response = self
            .get("/api/view")
            .query(&[("filename", name), ("type", "output")])
            .send()
            .await
            .unwrap();
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
    assert_eq!(
        (&image["display_name"], &image["type"]),
        (&json!("cap_00001_.png"), &json!("output"))
    );
    let bytes = fixture.view(image["filename"].as_str().unwrap()).await;
    assert!(bytes.starts_with(b"\x89PNG"));

    let assets = fixture.json(&format!("/api/jobs/{id}/assets")).await;
    let made = &assets["assets"][0];
    assert_eq!(
        (&made["node_id"], &made["output_key"], &made["output_index"]),
        (&json!("3"), &json!("images"), &json!(0))
    );
    // The page pairs them by the name that the outputs have.
    assert_eq!(
        (&assets["job_id"], &made["name"], &made["id"]),
        (&json!(id), &image["filename"], &image["asset_id"])
    );
    assert_eq!(
        (&made["asset"]["prompt_id"], &made["asset"]["tags"]),
        (&json!(id), &json!(["output"]))
    );
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

#[tokio::test]
async fn jobs_come_compressed_and_not_again_while_they_are_the_same() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut id = String::new();
    for n in 0..5 {
        id = fixture.submit(&picture(n)).await;
        fixture.success(&id).await;
    }
    for path in ["/api/jobs".to_owned(), format!("/api/jobs/{id}")] {
        let ask = async |name: &str, value: &str| {
            fixture.get(&path).header(name, value).send().await.unwrap()
        };
        let plain = ask("accept-encoding", "identity").await;
        let etag = plain.headers()["etag"].to_str().unwrap().to_owned();
        assert!(plain.headers().get("content-encoding").is_none());
        let text = plain.text().await.unwrap();
        let compressed = ask("accept-encoding", "gzip, br").await;
        let headers = compressed.headers();
        assert_eq!(
            (&headers["content-encoding"], &headers["vary"], &headers["etag"]),
            (&"gzip".parse().unwrap(), &"Accept-Encoding".parse().unwrap(), &etag.parse().unwrap())
        );
        let bytes = compressed.bytes().await.unwrap();
        let mut unpacked = String::new();
        std::io::Read::read_to_string(
            &mut flate2::bufread::GzDecoder::new(&bytes[..]),
            &mut unpacked,
        )
        .unwrap();
        assert_eq!(unpacked, text);
        assert!(bytes.len() < text.len(), "{path}: {} of {}", bytes.len(), text.len());
        let again = ask("if-none-match", &format!("\"other\", W/{etag}")).await;
        assert_eq!(
            (again.status().as_u16(), &again.headers()["etag"]),
            (304, &etag.parse().unwrap())
        );
        assert!(again.bytes().await.unwrap().is_empty());
        assert_eq!(ask("if-none-match", "\"other\"").await.status(), 200);
    }
    // What changes is sent.
    let before = fixture.get("/api/jobs").send().await.unwrap().headers()["etag"].clone();
    let next = fixture.submit(&picture(9)).await;
    let changed = fixture.get("/api/jobs").header("if-none-match", &before).send().await.unwrap();
    assert_eq!(changed.status(), 200);
    assert_ne!(changed.headers()["etag"], before);
    fixture.success(&next).await;
}

#[tokio::test]
async fn a_rerun_costs_the_worker_nothing_and_gives_the_same_asset() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let first = fixture.submit(&picture(5)).await;
    let first = fixture.success(&first).await;
    let second = fixture.submit(&picture(5)).await;
    let second = fixture.success(&second).await;
    assert_eq!(
        first["outputs"]["3"]["images"][0]["asset_id"],
        second["outputs"]["3"]["images"][0]["asset_id"]
    );
    assert_eq!(fixture.own_assets().await, 1);
}

#[tokio::test]
async fn a_node_that_fails_fails_its_job_and_says_why_without_its_secrets() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "3": { "class_type": "SaveAnimatedWEBP", "inputs": { "images": ["1", 0], "filename_prefix": "../../../evil" } },
    });
    let secret = "a-very-secret-token";
    let body = json!({ "prompt": workflow, "extra_data": { "auth_token_comfy_org": secret, "api_key_comfy_org": "another-secret" } });
    let answer: Value =
        fixture.post("/api/prompt").json(&body).send().await.unwrap().json().await.unwrap();
    let id = answer["prompt_id"].as_str().unwrap();
    let job = fixture.wait_for(id, &["error", "success", "lost"]).await;
    assert_eq!(
        (&job["status"], &job["execution_error"]["node_type"]),
        (&json!("failed"), &json!("SaveAnimatedWEBP"))
    );
    assert!(
        job["execution_error"]["exception_message"]
            .as_str()
            .unwrap()
            .contains("outside the output folder")
    );
    // The worker had it; nobody else has it, and it is not on disk.
    assert_eq!(worker.submissions()[0]["extra_data"]["auth_token_comfy_org"], secret);
    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    let status = fixture.json(&format!("/api/job/{id}/status")).await;
    for shown in [job.to_string(), history.to_string(), status.to_string(), fixture.server.log()] {
        assert!(!shown.contains(secret) && !shown.contains("another-secret"), "{shown}");
    }
    for file in ["catalogue.sqlite", "catalogue.sqlite-wal"] {
        let bytes = std::fs::read(fixture.server.data_dir().join(file)).unwrap_or_default();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{file}");
    }
    assert_eq!(history[id]["status"]["status_str"], "error");
    // Where comfy-cli's `run --wait` reads why, as JSON text.
    let why: Value = serde_json::from_str(history[id]["error_message"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&why["node_type"], &why["exception_message"]),
        (&json!("SaveAnimatedWEBP"), &job["execution_error"]["exception_message"])
    );
    assert_eq!(
        fixture.json("/api/history_v2").await["history"][0]["error_message"],
        history[id]["error_message"]
    );
    assert_eq!(fixture.own_assets().await, 0);
}

#[tokio::test]
async fn files_that_a_workflow_names_in_any_way_are_on_the_worker_before_it_runs() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let asset = fixture.upload(crate::files::picture(4, 3), "photo.png", "input").await;
    let digest = asset["asset_hash"].as_str().unwrap().strip_prefix("blake3:").unwrap();
    let ways = [
        json!("photo.png"),
        json!("photo.png [input]"),
        json!("some/folder/photo.png"),
        json!(format!("{digest}.png")),
        json!(format!("blake3:{digest}")),
        json!({ "__type": "core/ASSET", "info": { "id": asset["id"], "name": "photo.png" } }),
    ];
    let mut results = Vec::new();
    for way in &ways {
        let workflow = json!({
            "1": { "class_type": "LoadImage", "inputs": { "image": way } },
            "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
        });
        let id = fixture.submit(&workflow).await;
        let job = fixture.success(&id).await;
        assert_eq!(job["workflow"]["prompt"], workflow, "the workflow is kept as it was submitted");
        results.push(job["outputs"]["3"]["images"][0]["asset_id"].clone());
        let sent = worker.submissions().last().unwrap()["prompt"]["1"]["inputs"]["image"].clone();
        assert_eq!(json!(worker.inputs()), json!([sent]), "one file, however it is named");
    }
    assert!(results.iter().all(|made| made == &results[0]), "{results:?}");
    // A worker whose input folder was emptied gets the file again.
    worker.stop();
    worker.resume().unwrap();
    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "photo.png" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "y" } },
    });
    let id = fixture.submit(&workflow).await;
    fixture.success(&id).await;
}

#[tokio::test]
async fn temporary_outputs_go_sooner_than_others() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[jobs]\ntemp_retention_secs = 1", &[&worker]).await;
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 77 } },
        "2": { "class_type": "PreviewImage", "inputs": { "images": ["1", 0] } },
    });
    let id = fixture.submit(&workflow).await;
    let job = fixture.success(&id).await;
    let asset = job["outputs"]["2"]["images"][0]["asset_id"].as_str().unwrap();
    let kept = fixture.submit(&picture(78)).await;
    fixture.success(&kept).await;
    eventually("the temporary output is gone", async || {
        (fixture.get(&format!("/api/assets/{asset}")).send().await.unwrap().status() == 404)
            .then_some(())
    })
    .await;
    assert_eq!(fixture.json(&format!("/api/jobs/{id}/assets")).await["assets"], json!([]));
    assert_eq!(fixture.json(&format!("/api/jobs/{kept}/assets")).await["pagination"]["total"], 1);
}

#[tokio::test]
async fn history_is_cleared_for_its_user_and_outputs_stay() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let ids = [
        fixture.submit(&picture(1)).await,
        fixture.submit(&picture(2)).await,
        fixture.submit(&picture(3)).await,
    ];
    for id in &ids {
        fixture.success(id).await;
    }
    let manage = async |body: Value| {
        assert_eq!(fixture.post("/api/history").json(&body).send().await.unwrap().status(), 200)
    };
    manage(json!({ "delete": [ids[0], "no id at all"] })).await;
    assert_eq!(fixture.get(&format!("/api/jobs/{}", ids[0])).send().await.unwrap().status(), 404);
    assert_eq!(fixture.json("/api/jobs").await["pagination"]["total"], 2);
    manage(json!({ "clear": true })).await;
    assert_eq!(fixture.json("/api/history_v2").await["history"], json!([]));
    assert_eq!(fixture.own_assets().await, 3);
}

#[tokio::test]
async fn another_users_jobs_are_forbidden_to_read_and_unknown_to_cancel() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = fixture.submit(&picture(1)).await;
    fixture.success(&id).await;
    let key = fixture.server.new_user("other").unwrap();
    let get = async |path: String| {
        fixture
            .http
            .get(fixture.server.at(&path))
            .header("X-API-Key", &key)
            .send()
            .await
            .unwrap()
            .status()
    };
    assert_eq!(get(format!("/api/jobs/{id}")).await, 403);
    assert_eq!(get(format!("/api/job/{id}/status")).await, 403);
    assert_eq!(get(format!("/api/history_v2/{id}")).await, 404);
    assert_eq!(get(format!("/api/jobs/{id}/assets")).await, 404);
    assert_eq!(get("/api/jobs/00000000-0000-7000-8000-000000000000".to_owned()).await, 404);
    let cancel = fixture
        .http
        .post(fixture.server.at(&format!("/api/jobs/{id}/cancel")))
        .header("X-API-Key", &key);
    assert_eq!(cancel.send().await.unwrap().status(), 404);
    let listed = fixture
        .http
        .get(fixture.server.at("/api/jobs"))
        .header("X-API-Key", &key)
        .send()
        .await
        .unwrap();
    assert_eq!(listed.json::<Value>().await.unwrap()["pagination"]["total"], 0);
}

#[tokio::test]
async fn without_any_worker_everything_answers_and_what_was_known_is_kept() {
    let fixture = Fixture::new();
    for (path, expected) in [
        ("/api/object_info", json!({})),
        ("/api/workflow_templates", json!({})),
        ("/api/global_subgraphs", json!({})),
        ("/api/experiment/models", json!([])),
        ("/api/queue", json!({ "queue_running": [], "queue_pending": [] })),
        ("/api/prompt", json!({ "exec_info": { "queue_remaining": 0 } })),
    ] {
        assert_eq!(fixture.json(path).await, expected, "{path}");
    }
    assert_eq!(fixture.json("/api/system_stats").await["devices"], json!([]));

    let worker = ComfyUi::start().unwrap();
    fixture.server.cli(&["workers", "add", &worker.url, "--name", "w"]).unwrap();
    fixture.workers_up(1).await;
    let stats = fixture.json("/api/system_stats").await;
    assert_eq!(
        (&stats["system"]["comfyui_version"], &stats["devices"][0]["name"]),
        (&json!("0.3.64"), &json!("cpu"))
    );
    worker.stop();
    fixture.workers_up(0).await;
    // Nodes are kept, and what is submitted now waits for the worker.
    assert!(fixture.json("/api/object_info").await["SaveImage"]["output_node"] == true);
    let id = fixture.submit(&picture(1)).await;
    worker.resume().unwrap();
    fixture.success(&id).await;
}

#[tokio::test]
async fn a_file_that_is_deleted_before_its_turn_ends_the_job_and_is_named() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_millis(700), ..Behaviour::default() });
    let fixture = Fixture::with_workers(
        "deletion_grace_secs = 0\nsweep_interval_secs = 1\n[jobs]\ndefault_tier = \"standard\"",
        &[&worker],
    )
    .await;
    let asset = fixture.upload(crate::files::picture(7, 7), "gone.png", "input").await;
    // One that runs, and one that waits on the worker: the files of the next are not brought yet.
    let first = fixture.submit(&picture(1)).await;
    fixture.submit(&picture(2)).await;
    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "gone.png" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
    });
    let second = fixture.submit(&workflow).await;
    let path = format!("/api/assets/{}", asset["id"].as_str().unwrap());
    fixture
        .http
        .delete(fixture.server.at(&path))
        .header("X-API-Key", &fixture.server.key)
        .send()
        .await
        .unwrap();
    fixture.success(&first).await;
    let job = fixture.wait_for(&second, &["non_retryable_error", "success"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(message.contains("node 1") && message.contains("deleted"), "{message}");
}

#[tokio::test]
async fn ended_jobs_are_forgotten_in_time_and_their_outputs_are_not() {
    let worker = ComfyUi::start().unwrap();
    // Looked for as often as temporary outputs are.
    let fixture = Fixture::with_workers(
        "[jobs]\nhistory_retention_secs = 1\ntemp_retention_secs = 1",
        &[&worker],
    )
    .await;
    let id = fixture.submit(&picture(1)).await;
    fixture.success(&id).await;
    eventually("the job is forgotten", async || {
        (fixture.get(&format!("/api/jobs/{id}")).send().await.unwrap().status() == 404)
            .then_some(())
    })
    .await;
    assert_eq!(fixture.own_assets().await, 1);
}

#[tokio::test]
async fn what_a_job_saves_is_an_output_though_it_was_a_preview_before() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[jobs]\ntemp_retention_secs = 1", &[&worker]).await;
    let image = json!({ "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 5 } });
    let preview = json!({ "class_type": "PreviewImage", "inputs": { "images": ["1", 0] } });
    let save = |prefix: &str| json!({ "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": prefix } });
    // The same bytes: first shown by one job, then shown and saved by another, then saved by a
    // third.
    let shown = fixture.submit(&json!({ "1": image, "9": preview })).await;
    fixture.success(&shown).await;
    let both = fixture.submit(&json!({ "1": image, "2": save("kept"), "9": preview })).await;
    let job = fixture.success(&both).await;
    let id = job["outputs"]["2"]["images"][0]["asset_id"].as_str().unwrap().to_owned();
    let asset = fixture.json(&format!("/api/assets/{id}")).await;
    assert_eq!((&asset["name"], &asset["tags"]), (&json!("kept_00001_.png"), &json!(["output"])));
    let later = fixture.submit(&json!({ "1": image, "2": save("later") })).await;
    fixture.success(&later).await;
    // Each lists them under its own name.
    let names = async |id: &str| {
        let listed = fixture.json(&format!("/api/jobs/{id}/assets")).await;
        listed["assets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|made| made["asset"]["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&later).await, ["later_00001_.png"]);
    assert_eq!(names(&both).await[0], "kept_00001_.png");
    // Even when its user takes the tags away: a job has saved it.
    let bare = fixture
        .http
        .put(fixture.server.at(&format!("/api/assets/{id}")))
        .header("X-API-Key", &fixture.server.key);
    assert_eq!(bare.json(&json!({ "tags": [] })).send().await.unwrap().status(), 200);
    let other = fixture.submit(&json!({ "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 6 } }, "9": preview })).await;
    let temporary = fixture.success(&other).await["outputs"]["9"]["images"][0]["asset_id"]
        .as_str()
        .unwrap()
        .to_owned();
    eventually("a preview has expired", async || {
        (fixture.get(&format!("/api/assets/{temporary}")).send().await.unwrap().status() == 404)
            .then_some(())
    })
    .await;
    assert_eq!(fixture.get(&format!("/api/assets/{id}")).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn the_history_of_an_interrupted_job_says_what_was_executed() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    worker.behave(Behaviour { node_time: Duration::from_millis(700), ..Behaviour::default() });
    let id = fixture.submit(&picture(3)).await;
    let mut socket = fixture.listen("").await;
    eventually("the second node runs", async || {
        let message = crate::events::until(&mut socket, "executing").await;
        (message["data"]["node"] == "2").then_some(())
    })
    .await;
    fixture.post(&format!("/api/jobs/{id}/cancel")).send().await.unwrap();
    fixture.wait_for(&id, &["cancelled"]).await;
    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    let messages = history[&id]["status"]["messages"].as_array().unwrap();
    let said = messages
        .iter()
        .find(|message| message[0] == "execution_interrupted")
        .unwrap_or_else(|| panic!("{messages:?}"));
    assert_eq!((&said[1]["executed"], &said[1]["prompt_id"]), (&json!(["1"]), &json!(id)));
}

#[tokio::test]
async fn credentials_are_taken_out_of_what_a_worker_says_also_after_a_restart() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_secs(2), ..Behaviour::default() });
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let config = format!("workers = [{:?}]", worker.url);
        let options = ServerOptions {
            config,
            data_dir: Some(folder.path().to_path_buf()),
            ..ServerOptions::default()
        };
        Server::start_with(BINARY, options).unwrap()
    };
    let mut fixture = Fixture { server: start(), http: reqwest::Client::new() };
    fixture.workers_up(1).await;
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "3": { "class_type": "SaveAnimatedWEBP", "inputs": { "images": ["1", 0], "filename_prefix": "../../../evil" } },
    });
    let secret = "a-very-secret-token";
    let body = json!({ "prompt": workflow, "extra_data": { "auth_token_comfy_org": secret } });
    let answer: Value =
        fixture.post("/api/prompt").json(&body).send().await.unwrap().json().await.unwrap();
    let id = answer["prompt_id"].as_str().unwrap();
    fixture.wait_for(id, &["executing"]).await;
    let key = fixture.server.key.clone();
    fixture.server.terminate().unwrap();
    fixture.server = start();
    fixture.server.key = key;
    let job = fixture.wait_for(id, &["error", "success", "lost"]).await;
    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    assert_eq!(job["execution_error"]["current_inputs"]["auth"], "***", "{job}");
    assert!(
        !job.to_string().contains(secret) && !history.to_string().contains(secret),
        "{job} {history}"
    );
}

#[tokio::test]
async fn a_submission_with_null_for_what_it_does_not_have_is_taken() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    // As Python's clients write what they were not given.
    let body = json!({ "prompt": picture(1), "client_id": null, "prompt_id": null, "partial_execution_targets": null });
    let response = fixture.post("/api/prompt").json(&body).send().await.unwrap();
    let (status, answer): (_, Value) = (response.status(), response.json().await.unwrap());
    assert_eq!(status, 200, "{answer}");
    fixture.success(answer["prompt_id"].as_str().unwrap()).await;
}

#[tokio::test]
async fn a_3d_model_lies_where_its_loader_looks_for_it() {
    let worker = ComfyUi::start_with(&["Load3D"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let upload = async |bytes: Vec<u8>, name: &str| {
        let form = Form::new().part("image", Part::bytes(bytes).file_name(name.to_owned()));
        let answer: Value = fixture
            .post("/api/upload/image")
            .multipart(form)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        answer["name"].as_str().unwrap().to_owned()
    };
    let model = upload(b"glTF\x02\0\0\0 a model".to_vec(), "chair.glb").await;
    let shot = upload(crate::files::picture(8, 8), "shot.png").await;
    // The page writes the folder before the name.
    for name in [model.clone(), "3d/chair.glb".to_owned()] {
        let scene = json!({ "image": shot, "mask": shot, "normal": shot, "recording": "", "camera_info": null });
        let workflow = json!({
            "1": { "class_type": "Load3D", "inputs": { "model_file": name, "image": scene, "width": 64, "height": 64 } },
            "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "chair" } },
        });
        let id = fixture.submit(&workflow).await;
        fixture.success(&id).await;
    }
    // ComfyUI lists what lies below `3d` in its input folder, by its path from there.
    let sent: Vec<Value> = worker
        .submissions()
        .iter()
        .map(|body| body["prompt"]["1"]["inputs"]["model_file"].clone())
        .collect();
    let sent =
        sent[0].as_str().filter(|name| sent[1] == **name).unwrap_or_else(|| panic!("{sent:?}"));
    assert!(sent.starts_with("3d/cc-") && sent.ends_with(".glb"), "{sent}");
    assert!(worker.inputs().iter().any(|path| path == sent), "{:?}", worker.inputs());
}

#[tokio::test]
async fn a_model_that_no_worker_has_is_refused_by_its_name_and_lists_say_where_models_are() {
    let first = ComfyUi::start_with(&[], &["x.safetensors", "both.safetensors"]).unwrap();
    let second = ComfyUi::start_with(&[], &["both.safetensors", "y.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&first]).await;
    fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    fixture.workers_up(2).await;
    let name = first.url.trim_start_matches("http://");
    let mut on_both = [name, "second"];
    on_both.sort_unstable();
    let models = fixture.server.cli(&["models", "ls", "checkpoints", "--json"]).unwrap().json();
    let expected = json!([
        { "folder": "checkpoints", "name": "both.safetensors", "workers": on_both },
        { "folder": "checkpoints", "name": "x.safetensors", "workers": [name] },
        { "folder": "checkpoints", "name": "y.safetensors", "workers": ["second"] },
    ]);
    assert_eq!(models, expected);
    // A model that a user has uploaded is on no worker.
    fixture.upload(b"a model".to_vec(), "mine.safetensors", "models,checkpoints").await;
    let refused = async |model: &str| {
        let workflow = json!({
            "1": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": model } },
            "2": { "class_type": "ModelImage", "inputs": { "model": ["1", 0] } },
            "3": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": "m" } },
        });
        let response = fixture.try_submit(&workflow).await;
        let (status, answer): (_, Value) = (response.status(), response.json().await.unwrap());
        (status != 200).then(|| answer["node_errors"]["1"]["errors"][0].clone())
    };
    let why = refused("mine.safetensors").await.unwrap();
    assert_eq!(
        (&why["type"], &why["message"]),
        (&json!("value_not_in_list"), &json!("No worker has this model")),
        "{why}"
    );
    assert!(
        why["details"].as_str().unwrap().contains("'mine.safetensors' is on no worker"),
        "{why}"
    );
    assert_eq!(
        (&why["extra_info"]["model"], &why["extra_info"]["workers"]),
        (&json!("mine.safetensors"), &json!([])),
        "{why}"
    );
    // On a worker that takes no new jobs.
    assert_eq!(refused("y.safetensors").await, None);
    fixture.server.cli(&["workers", "drain", "second"]).unwrap();
    let why = eventually("the second worker drains", async || refused("y.safetensors").await).await;
    assert!(
        why["details"]
            .as_str()
            .unwrap()
            .ends_with("'y.safetensors' is on second, which is down or takes no new jobs"),
        "{why}"
    );
    assert_eq!(why["extra_info"]["workers"], json!(["second"]));
}

#[tokio::test]
async fn a_file_that_a_node_names_as_plain_text_is_fetched() {
    let worker = ComfyUi::start_with(&["Preview3D"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 5 } },
        "3": { "class_type": "Preview3D", "inputs": { "model_file": "", "bg_image": ["1", 0] } },
    });
    let job = fixture.success(&fixture.submit(&workflow).await).await;
    let result = &job["outputs"]["3"]["result"];
    let background = result[2]
        .as_str()
        .and_then(|path| path.strip_prefix("temp/"))
        .unwrap_or_else(|| panic!("{job}"));
    // Under its name here, which is not one of the worker's.
    assert!(!background.starts_with("bg_") && result[0] == "", "{result}");
    let response = fixture
        .get("/api/view")
        .query(&[("filename", background), ("type", "temp")])
        .send()
        .await
        .unwrap();
    let bytes = fixture
        .http
        .get(response.headers()["location"].to_str().unwrap())
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    assert_eq!(fixture.json("/api/assets").await["assets"][0]["tags"], json!(["temp"]));
}

#[tokio::test]
async fn of_a_job_with_more_outputs_than_are_kept_the_others_are_named() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[jobs]\nmax_outputs_per_job = 3", &[&worker]).await;
    let mut workflow = json!({ "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 5 } } });
    for node in 2..7 {
        let inputs = json!({ "filename_prefix": format!("n{node}"), "images": ["1", 0] });
        workflow[node.to_string()] = json!({ "class_type": "SaveImage", "inputs": inputs });
    }
    let id = fixture.submit(&workflow).await;
    let job = fixture.success(&id).await;
    assert_eq!(job["outputs_count"], 3);
    let messages = job["execution_status"]["messages"].as_array().unwrap();
    let missing: Vec<_> =
        messages.iter().filter(|message| message[0] == "execution_output_missing").collect();
    assert_eq!(missing.len(), 2, "{messages:?}");
    assert_eq!(missing[0][1]["reason"], "the job has more files than are kept of one job here");
}

#[tokio::test]
async fn of_a_job_with_many_outputs_the_rest_is_fetched_when_it_has_ended_and_all_is_told() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut workflow = json!({ "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 5 } } });
    for node in 2..132 {
        let inputs = json!({ "filename_prefix": format!("n{node}"), "images": ["1", 0] });
        workflow[node.to_string()] = json!({ "class_type": "SaveImage", "inputs": inputs });
    }
    let mut socket = fixture.listen("").await;
    let id = fixture.submit(&workflow).await;
    let mut told = std::collections::BTreeSet::new();
    while told.len() < 130 {
        let executed = crate::events::until(&mut socket, "executed").await;
        told.insert(executed["data"]["node"].as_str().unwrap().to_owned());
    }
    let job = fixture.success(&id).await;
    assert_eq!(
        (job["outputs_count"].as_u64(), job["outputs"].as_object().unwrap().len()),
        (Some(130), 130)
    );
    assert!(
        job["outputs"]
            .as_object()
            .unwrap()
            .values()
            .all(|node| node["images"][0]["asset_id"].is_string())
    );
}
