//! What a real ComfyUI must do for this server, on the double and, when `COMFYUI_URL` names some
//! (separated by commas), on those: docs/workers.md says how to set one up. No model is needed.

use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::Behaviour;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::{eventually, picture};

/// Real workers, or doubles of them.
struct Workers {
    urls: Vec<String>,
    doubles: Vec<ComfyUi>,
}

impl Workers {
    fn new() -> Self {
        let real = std::env::var("COMFYUI_URL").unwrap_or_default();
        let urls: Vec<String> = real
            .split(',')
            .map(str::trim)
            .filter(|url| !url.is_empty())
            .map(str::to_owned)
            .collect();
        if !urls.is_empty() {
            return Self { urls, doubles: Vec::new() };
        }
        let doubles = vec![ComfyUi::start().unwrap(), ComfyUi::start().unwrap()];
        Self { urls: doubles.iter().map(|double| double.url.clone()).collect(), doubles }
    }

    /// A server that has them.
    async fn serve(&self) -> Fixture {
        let urls = self.urls.iter().map(|url| format!("{url:?}")).collect::<Vec<_>>().join(", ");
        let fixture = Fixture::with(&format!("workers = [{urls}]\n[jobs]\ndefault_tier = \"pro\""));
        fixture.workers_up(self.urls.len()).await;
        fixture
    }

    /// Lets the nodes of doubles take as long as real ones do here.
    fn slow(&self, seconds: u64) {
        for double in &self.doubles {
            double.behave(Behaviour {
                node_time: Duration::from_secs(seconds),
                ..Behaviour::default()
            });
        }
    }
}

/// A color that no earlier run of this suite has used, so that nothing is cached.
fn fresh() -> u32 {
    uuid::Uuid::new_v4().as_u128() as u32 & 0xff_ffff
}

/// What takes a real ComfyUI some seconds, without any model.
fn slow_workflow() -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 4096, "height": 4096, "batch_size": 6, "color": fresh() } },
        "2": { "class_type": "ImageBlur", "inputs": { "image": ["1", 0], "blur_radius": 31, "sigma": 5.0 } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "slow", "images": ["2", 0] } },
    })
}

#[tokio::test]
async fn success_and_a_cached_rerun() {
    let workers = Workers::new();
    let fixture = workers.serve().await;
    let workflow = picture(fresh());
    let first = fixture.submit(&workflow).await;
    let first = fixture.success(&first).await;
    let name = first["outputs"]["3"]["images"][0]["filename"].as_str().unwrap();
    assert!(image::load_from_memory(&fixture.view(name).await).is_ok());
    let again = fixture.submit(&workflow).await;
    let again = fixture.success(&again).await;
    assert_eq!(again["outputs_count"], 1);
}

#[tokio::test]
async fn a_validation_error_and_an_execution_error() {
    let workers = Workers::new();
    let fixture = workers.serve().await;
    let mut missing = picture(fresh());
    missing["2"]["inputs"] = json!({});
    assert_eq!(fixture.try_submit(&missing).await.status(), 400);
    let mut outside = picture(fresh());
    outside["3"]["class_type"] = "SaveAnimatedWEBP".into();
    outside["3"]["inputs"] = json!({ "images": ["2", 0], "filename_prefix": "../../../evil", "fps": 6, "lossless": true, "quality": 80, "method": "default" });
    let id = fixture.submit(&outside).await;
    let job = fixture.wait_for(&id, &["error"]).await;
    assert_eq!(job["execution_error"]["node_type"], "SaveAnimatedWEBP", "{job}");
    assert!(
        job["execution_error"]["exception_message"]
            .as_str()
            .unwrap()
            .contains("outside the output folder"),
        "{job}"
    );
}

#[tokio::test]
async fn an_interrupt_and_a_deletion_from_the_queue() {
    let workers = Workers::new();
    workers.slow(20);
    let fixture = workers.serve().await;
    let mut running = Vec::new();
    for _ in &workers.urls {
        running.push(fixture.submit(&slow_workflow()).await);
    }
    for id in &running {
        fixture.wait_for(id, &["executing"]).await;
    }
    let waiting = fixture.submit(&picture(fresh())).await;
    let deleted =
        fixture.post("/api/queue").json(&json!({ "delete": [waiting] })).send().await.unwrap();
    assert_eq!(deleted.json::<Value>().await.unwrap()["deleted"], json!([waiting]));
    for id in &running {
        // One at a time, the one that has run the longest.
        assert_eq!(fixture.post("/api/interrupt").send().await.unwrap().status(), 200);
        fixture.wait_for(id, &["cancelled"]).await;
    }
    // The workers take the next job at once.
    workers.slow(0);
    let next = fixture.submit(&picture(fresh())).await;
    fixture.success(&next).await;
}

#[tokio::test]
async fn an_image_and_a_masked_image_as_inputs() {
    let workers = Workers::new();
    let fixture = workers.serve().await;
    let upload = async |path: &str, form: Form| {
        let answer: Value =
            fixture.post(path).multipart(form).send().await.unwrap().json().await.unwrap();
        answer["name"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    };
    let image = || Part::bytes(crate::files::picture(32, 24)).file_name("input.png");
    let plain = upload("/api/upload/image", Form::new().part("image", image())).await;
    let reference = json!({ "filename": plain, "subfolder": "", "type": "input" }).to_string();
    let masked = upload(
        "/api/upload/mask",
        Form::new().part("image", image()).text("original_ref", reference),
    )
    .await;
    for name in [plain, masked] {
        let workflow = json!({
            "1": { "class_type": "LoadImage", "inputs": { "image": name } },
            "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
            "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "input", "images": ["2", 0] } },
        });
        let id = fixture.submit(&workflow).await;
        let job = fixture.success(&id).await;
        let bytes =
            fixture.view(job["outputs"]["3"]["images"][0]["filename"].as_str().unwrap()).await;
        assert!(image::load_from_memory(&bytes).is_ok());
    }
}

#[tokio::test]
async fn sixty_four_jobs_over_all_workers() {
    let workers = Workers::new();
    for double in &workers.doubles {
        double.behave(Behaviour { node_time: Duration::from_millis(3), ..Behaviour::default() });
    }
    let fixture = workers.serve().await;
    let first = fresh();
    let mut ids = Vec::new();
    for n in 0..64 {
        ids.push(fixture.submit(&picture((first + n * 7) & 0xff_ffff)).await);
    }
    let mut by_worker = std::collections::BTreeMap::<String, u32>::new();
    for id in &ids {
        let job = fixture.success(id).await;
        assert_eq!(
            (&job["outputs_count"], &job["execution_meta"]["attempts"]),
            (&json!(1), &json!(1)),
            "{job}"
        );
        *by_worker
            .entry(job["execution_meta"]["worker"].as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    assert_eq!(by_worker.len(), workers.urls.len(), "{by_worker:?}");
    eventually("nothing is left in the queue", async || {
        (fixture.json("/api/prompt").await["exec_info"]["queue_remaining"] == 0).then_some(())
    })
    .await;
}
