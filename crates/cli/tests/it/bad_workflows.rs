//! Workflows that cannot run, each refused with what, where and how to mend it.

use comfy_cloud_testkit::ComfyUi;
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::picture;

async fn refused(fixture: &Fixture, workflow: Value) -> Value {
    let response = fixture.try_submit(&workflow).await;
    let (status, answer): (_, Value) = (response.status(), response.json().await.unwrap());
    assert_eq!(status, 400, "{answer}");
    assert!(
        answer["error"]["extra_info"].is_object() && answer["node_errors"].is_object(),
        "{answer}"
    );
    answer
}

#[tokio::test]
async fn every_bad_workflow_is_refused_in_comfyuis_words() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let kind = async |workflow: Value| {
        refused(&fixture, workflow).await["error"]["type"].as_str().unwrap().to_owned()
    };

    let editor = refused(&fixture, json!({ "nodes": [], "links": [], "version": 0.4 })).await;
    assert!(editor["error"]["details"].as_str().unwrap().contains("Export (API)"), "{editor}");
    assert_eq!(kind(json!({})).await, "prompt_no_outputs");
    assert_eq!(kind(json!({ "1": "node" })).await, "invalid_prompt");

    let unknown =
        refused(&fixture, json!({ "1": { "class_type": "NoSuchNode", "inputs": {} } })).await;
    assert_eq!(
        unknown["error"]["message"],
        "Cannot execute because node NoSuchNode does not exist."
    );
    assert_eq!(unknown["error"]["details"], "Node ID '#1'");

    let no_output = json!({ "1": { "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": 0 } } });
    assert_eq!(kind(no_output).await, "prompt_no_outputs");

    let mut missing = picture(0);
    missing["2"]["inputs"] = json!({});
    let missing = refused(&fixture, missing).await;
    let error = &missing["node_errors"]["2"];
    assert_eq!(
        (&error["errors"][0]["type"], &error["errors"][0]["extra_info"]["input_name"]),
        (&json!("required_input_missing"), &json!("image"))
    );
    assert_eq!(
        (&error["dependent_outputs"], &error["class_type"]),
        (&json!(["3"]), &json!("ImageInvert"))
    );

    let mut cycle = picture(0);
    cycle["2"]["inputs"]["image"] = json!(["2", 0]);
    assert_eq!(kind(cycle).await, "dependency_cycle");

    let mut number = picture(0);
    number["2"]["inputs"]["image"] = json!([1, 0]);
    let number = refused(&fixture, number).await;
    assert!(number["error"]["details"].as_str().unwrap().contains("[\"1\", ...]"), "{number}");

    let mut dangling = picture(0);
    dangling["2"]["inputs"]["image"] = json!(["77", 0]);
    assert_eq!(kind(dangling).await, "bad_linked_input");

    // Nothing was queued, and the worker was asked for nothing.
    assert_eq!(fixture.json("/api/jobs").await["pagination"]["total"], 0);
    assert!(worker.submissions().is_empty());
}

#[tokio::test]
async fn a_body_that_is_no_submission_is_refused_in_comfyuis_form() {
    let fixture = Fixture::new();
    let send = async |body: &str| {
        let response = fixture
            .post("/api/prompt")
            .header("content-type", "application/json")
            .body(body.to_owned())
            .send()
            .await
            .unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let (status, answer) = send("{\"nope\": 1}").await;
    assert_eq!((status, &answer["error"]["type"]), (400, &json!("no_prompt")), "{answer}");
    assert_eq!(send("{").await.0, 400);
    assert_eq!(send("{\"prompt\": []}").await.0, 400);
    // Fifty megabytes.
    let huge = format!("{{\"prompt\": {{\"1\": \"{}\"}}}}", "x".repeat(50_000_000));
    let (status, answer) = send(&huge).await;
    assert_eq!((status, &answer["error"]["type"]), (413, &json!("payload_too_large")), "{answer}");
    // No worker was ever reached.
    let response =
        fixture.post("/api/prompt").json(&json!({ "prompt": picture(0) })).send().await.unwrap();
    assert_eq!(response.status(), 503);
    assert!(response.headers()["retry-after"].to_str().unwrap().parse::<u32>().unwrap() > 0);
    let answer: Value = response.json().await.unwrap();
    assert_eq!(answer["error"]["type"], "no_worker", "{answer}");
    let anonymous = fixture
        .http
        .post(fixture.server.at("/api/prompt"))
        .json(&json!({ "prompt": {} }))
        .send()
        .await
        .unwrap();
    assert_eq!(anonymous.status(), 401);
    assert_eq!(anonymous.json::<Value>().await.unwrap()["error"]["type"], "unauthorized");
}

#[tokio::test]
async fn a_workflow_that_names_anothers_file_is_refused_as_if_there_were_none() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let asset = fixture.upload(crate::files::picture(5, 5), "mine.png", "input").await;
    let load = |name: Value| {
        json!({
            "1": { "class_type": "LoadImage", "inputs": { "image": name } },
            "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
        })
    };
    // The owner's run leaves the file in the worker's folder, where everybody's are.
    let id = fixture.submit(&load(json!("mine.png"))).await;
    fixture.success(&id).await;
    let key = fixture.server.new_user("other").unwrap();
    let digest = asset["asset_hash"].as_str().unwrap().strip_prefix("blake3:").unwrap();
    let by_id = json!({ "__type": "core/ASSET", "info": { "id": asset["id"] } });
    for name in [
        json!("mine.png"),
        json!(format!("{digest}.png")),
        by_id,
        json!("missing.png"),
        json!("../../etc/passwd"),
    ] {
        let request = fixture.http.post(fixture.server.at("/api/prompt")).header("X-API-Key", &key);
        let response = request.json(&json!({ "prompt": load(name.clone()) })).send().await.unwrap();
        assert_eq!(response.status(), 400, "{name}");
        let answer: Value = response.json().await.unwrap();
        assert_eq!(
            answer["node_errors"]["1"]["errors"][0]["type"], "custom_validation_failed",
            "{answer}"
        );
    }
}
