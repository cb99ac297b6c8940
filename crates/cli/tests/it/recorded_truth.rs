//! The double of ComfyUI against what a real one answered and said.

use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::{Behaviour, CASES, RECORDINGS};
use futures::StreamExt;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::events::open_socket;
use crate::jobs::eventually;

/// What differs between two runs of the same thing, made equal.
fn plain(value: &Value, ids: &mut Vec<String>) -> Value {
    match value {
        Value::Object(map) => {
            map.iter()
                .map(|(key, value)| {
                    let value = match key.as_str() {
                        "timestamp" => json!(0),
                        "sid" | "client_id" => json!("client"),
                        // A node says what it says; who it is about is compared.
                        "traceback" | "current_inputs" | "current_outputs"
                        | "exception_message" => json!(null),
                        "executed" => {
                            let mut nodes: Vec<Value> = value.as_array().unwrap().clone();
                            nodes.sort_by_key(Value::to_string);
                            json!(nodes)
                        }
                        _ => plain(value, ids),
                    };
                    (key.clone(), value)
                })
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| plain(item, ids)).collect(),
        Value::String(text) if uuid::Uuid::parse_str(text).is_ok() => {
            let at = ids.iter().position(|id| id == text).unwrap_or_else(|| {
                ids.push(text.clone());
                ids.len() - 1
            });
            json!(format!("id {at}"))
        }
        // ComfyUI counts with and without a point.
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

/// The messages without `status`, whose moments depend on the machine.
fn told(messages: &[Value]) -> Vec<Value> {
    let mut ids = Vec::new();
    messages
        .iter()
        .filter(|message| message["type"] != "status")
        .map(|message| plain(message, &mut ids))
        .collect()
}

#[tokio::test]
async fn the_double_answers_and_says_what_a_real_comfyui_did() {
    let recordings: Value = serde_json::from_str(RECORDINGS).unwrap();
    let calls = recordings["http"].as_array().unwrap();
    let double = ComfyUi::start().unwrap();
    let http = reqwest::Client::new();
    let mut socket =
        open_socket(&http, &format!("{}/ws?clientId=client", double.url), None).await.unwrap();
    let recorded: Vec<Value> = recordings["websocket"]
        .as_array()
        .unwrap()
        .iter()
        .map(|frame| frame["text"].clone())
        .collect();

    let mut compared = 0;
    let mut interrupted = String::new();
    for call in calls.iter().take(20) {
        let (method, path, body) = (
            &call["request"]["method"],
            call["request"]["path"].as_str().unwrap(),
            &call["request"]["body"],
        );
        let expected = &call["response"];
        if let Some(id) = path.strip_prefix("/history/") {
            let _ = id;
            continue;
        }
        let mut body = body.clone();
        if body["client_id"].is_string() {
            body["client_id"] = json!("client");
        }
        let is_slow = body["prompt"]
            .as_object()
            .is_some_and(|nodes| nodes.values().any(|node| node["class_type"] == "ImageBlur"));
        if is_slow {
            double.behave(Behaviour {
                node_time: Duration::from_millis(300),
                ..Behaviour::default()
            });
        }
        if path == "/queue" && method == "POST" {
            let queue: Value = http
                .get(format!("{}/queue", double.url))
                .send()
                .await
                .unwrap()
                .json()
                .await
                .unwrap();
            body = json!({ "delete": [queue["queue_pending"][0][1]] });
        }
        if path == "/interrupt" {
            // As in the recording, the second node is the one that is interrupted.
            tokio::time::sleep(Duration::from_millis(350)).await;
        }
        let request = match method.as_str().unwrap() {
            "POST" => http.post(format!("{}{path}", double.url)).json(&body),
            _ => http.get(format!("{}{path}", double.url)),
        };
        if path == "/queue" || path == "/prompt" && method == "GET" {
            // The recording was made when there was something to see.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let response = request.send().await.unwrap();
        assert_eq!(
            response.status().as_u16(),
            expected["status"].as_u64().unwrap() as u16,
            "{method} {path}"
        );
        let answer: Value =
            serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or(json!(""));
        if is_slow {
            interrupted = answer["prompt_id"].as_str().unwrap().to_owned();
        } else if method == "POST"
            && path == "/prompt"
            && expected["status"] == 200
            && interrupted.is_empty()
        {
            let id = answer["prompt_id"].as_str().unwrap().to_owned();
            let entry = eventually("the job has ended", async || {
                let history: Value = http
                    .get(format!("{}/history/{id}", double.url))
                    .send()
                    .await
                    .unwrap()
                    .json()
                    .await
                    .unwrap();
                history.get(&id).cloned()
            })
            .await;
            let known = calls.iter().find(|call| {
                call["request"]["path"]
                    == json!(format!(
                        "/history/{}",
                        expected["body"]["prompt_id"].as_str().unwrap()
                    ))
            });
            let known =
                known.unwrap()["response"]["body"].as_object().unwrap().values().next().unwrap();
            for part in ["outputs", "status", "meta"] {
                assert_eq!(
                    plain(&entry[part], &mut Vec::new()),
                    plain(&known[part], &mut Vec::new()),
                    "{part}"
                );
            }
        }
        let mut ids = Vec::new();
        let (found, wanted) = (plain(&answer, &mut ids), plain(&expected["body"], &mut Vec::new()));
        // Numbers of jobs count everything that was ever submitted.
        match (path, method.as_str().unwrap()) {
            ("/queue", "GET") => {
                for list in ["queue_running", "queue_pending"] {
                    let strip = |value: &Value| {
                        value[list]
                            .as_array()
                            .unwrap()
                            .iter()
                            .map(|item| item[2].clone())
                            .collect::<Vec<_>>()
                    };
                    if interrupted.is_empty() || call == &calls[13] {
                        assert_eq!(strip(&found), strip(&wanted), "{list}");
                    }
                }
            }
            ("/prompt", "POST") => {
                assert_eq!(found["error"], wanted["error"]);
                assert_eq!(found["node_errors"], wanted["node_errors"]);
            }
            ("/prompt", "GET") if call != &calls[14] => {}
            _ => assert_eq!(found, wanted, "{method} {path}"),
        }
        compared += 1;
    }
    assert!(compared >= 16, "{compared}");

    eventually("the interrupted job has ended", async || {
        let history: Value = http
            .get(format!("{}/history/{interrupted}", double.url))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        history.get(&interrupted).is_some().then_some(())
    })
    .await;
    let mut said = Vec::new();
    while let Ok(Some(Ok(Message::Text(text)))) =
        tokio::time::timeout(Duration::from_millis(300), socket.next()).await
    {
        said.push(serde_json::from_str::<Value>(&text).unwrap());
    }
    assert_eq!(told(&said), told(&recorded));
}

/// Without what two runs or two versions say in other words.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept =
                map.iter().filter(|(key, _)| !matches!(key.as_str(), "traceback" | "tooltip"));
            let bared = kept.map(|(key, value)| match (key.as_str(), bare(value)) {
                // ComfyUI 0.8.0 looks at a node's inputs in no order.
                ("errors", Value::Array(mut errors)) => {
                    errors.sort_by_key(Value::to_string);
                    (key.clone(), Value::Array(errors))
                }
                (_, value) => (key.clone(), value),
            });
            bared.collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

/// What a job has shown, without the counters in the names of files.
fn shown(outputs: &Value) -> Value {
    let mut outputs = outputs.clone();
    let files = outputs
        .as_object_mut()
        .unwrap()
        .values_mut()
        .flat_map(|ui| ui.as_object_mut().unwrap().values_mut());
    for file in files.flat_map(|files| files.as_array_mut().unwrap()) {
        let stem = file["filename"].as_str().unwrap().split("_0").next().unwrap();
        file["filename"] =
            if stem.starts_with("ComfyUI_temp") { "ComfyUI_temp" } else { stem }.into();
    }
    outputs
}

/// Two pictures of the same size in bytes or so.
fn case_picture(content: &Value) -> Part {
    let height = if *content == 1 { 8 } else { 9 };
    Part::bytes(crate::files::picture(8, height)).file_name("case.png")
}

/// The double, and the ComfyUIs that `COMFYUI_URL` names, against what ComfyUI 0.3.64 and 0.8.0
/// both answered.
#[tokio::test]
async fn the_double_judges_and_runs_workflows_as_two_versions_of_comfyui_did() {
    let double = ComfyUi::start().unwrap();
    compare(&double.url, true).await;
    let real = std::env::var("COMFYUI_URL").unwrap_or_default();
    for url in real.split(',').map(str::trim).filter(|url| !url.is_empty()) {
        // It may have files of an earlier run, by whose names it tells uploads apart.
        compare(url, false).await;
    }
}

async fn compare(url: &str, is_new: bool) {
    let known: Value = serde_json::from_str(CASES).unwrap();
    let http = reqwest::Client::new();
    for upload in known["uploads"].as_array().unwrap() {
        let mut form = Form::new().part(
            "image",
            case_picture(&upload["content"]).file_name(upload["name"].as_str().unwrap().to_owned()),
        );
        for (field, value) in upload["fields"].as_object().unwrap() {
            form = form.text(field.clone(), value.as_str().unwrap().to_owned());
        }
        let response =
            http.post(format!("{url}/upload/image")).multipart(form).send().await.unwrap();
        assert_eq!(
            response.status().as_u16(),
            upload["status"].as_u64().unwrap() as u16,
            "{upload}"
        );
        if is_new && upload["body"].is_object() {
            assert_eq!(response.json::<Value>().await.unwrap(), upload["body"], "{upload}");
        }
    }
    let client = uuid::Uuid::new_v4().simple().to_string();
    let mut socket =
        open_socket(&http, &format!("{url}/ws?clientId={client}"), None).await.unwrap();
    for case in known["cases"].as_array().unwrap() {
        let name = &case["name"];
        let mut prompt = case["prompt"].clone();
        if !is_new && prompt["1"]["inputs"]["color"].is_number() {
            // A color of its own, so that nothing is cached.
            prompt["1"]["inputs"]["color"] =
                json!(uuid::Uuid::new_v4().as_u128() as u32 & 0xff_ffff);
        }
        let body = json!({ "prompt": prompt, "client_id": client });
        let response = http.post(format!("{url}/prompt")).json(&body).send().await.unwrap();
        let (status, answer): (_, Value) =
            (response.status().as_u16(), response.json().await.unwrap());
        assert_eq!(json!(status), case["status"], "{name}: {answer}");
        assert_eq!(bare(&answer["node_errors"]), bare(&case["node_errors"]), "{name}");
        let Some(id) = answer["prompt_id"].as_str() else {
            assert_eq!(answer["error"], case["error"], "{name}");
            continue;
        };
        let (mut said, mut raised) = (Vec::new(), Value::Null);
        loop {
            let message = tokio::time::timeout(Duration::from_secs(30), socket.next())
                .await
                .unwrap_or_else(|_| panic!("{name}: silence after {said:?}"));
            let Some(Ok(Message::Text(text))) = message else { continue };
            let message: Value = serde_json::from_str(&text).unwrap();
            let (kind, data) = (message["type"].as_str().unwrap(), &message["data"]);
            if matches!(kind, "status" | "progress" | "progress_state" | "feature_flags") {
                continue;
            }
            if kind == "execution_error" {
                raised = data["exception_type"].clone();
            }
            said.push(json!([kind, data.get("node").or(data.get("node_id"))]));
            if kind == "executing" && data["node"].is_null() {
                break;
            }
        }
        if case["any_order"] == true {
            said.sort_by_key(Value::to_string);
        }
        let mut expected = case["said"].as_array().unwrap().clone();
        if case["any_order"] == true {
            expected.sort_by_key(Value::to_string);
        }
        assert_eq!((said, &raised), (expected, &case["raised"]), "{name}");
        let history: Value =
            http.get(format!("{url}/history/{id}")).send().await.unwrap().json().await.unwrap();
        assert_eq!(
            (&history[id]["status"]["status_str"], shown(&history[id]["outputs"])),
            (&case["status_str"], case["outputs"].clone()),
            "{name}"
        );
    }
    for request in known["requests"].as_array().unwrap() {
        let call = http.request(
            request["method"].as_str().unwrap().parse().unwrap(),
            format!("{url}{}", request["path"].as_str().unwrap()),
        );
        let call = if request["send"].is_null() { call } else { call.json(&request["send"]) };
        let response = call.send().await.unwrap();
        assert_eq!(json!(response.status().as_u16()), request["status"], "{request}");
        let text = response.text().await.unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(answer, request["body"], "{request}");
    }
}
