//! The double of ComfyUI against what a real one answered and said.

use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::{Behaviour, RECORDINGS};
use futures::StreamExt;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::events::open_socket;
use crate::jobs::eventually;

/// What differs between two runs of the same thing, made equal.
fn plain(value: &Value, ids: &mut Vec<String>) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let value = match key.as_str() {
                    "timestamp" => json!(0),
                    "sid" | "client_id" => json!("client"),
                    // A node says what it says; who it is about is compared.
                    "traceback" | "current_inputs" | "current_outputs" | "exception_message" => json!(null),
                    "executed" => {
                        let mut nodes: Vec<Value> = value.as_array().unwrap().clone();
                        nodes.sort_by_key(Value::to_string);
                        json!(nodes)
                    }
                    _ => plain(value, ids),
                };
                (key.clone(), value)
            })
            .collect(),
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
    messages.iter().filter(|message| message["type"] != "status").map(|message| plain(message, &mut ids)).collect()
}

#[tokio::test]
async fn the_double_answers_and_says_what_a_real_comfyui_did() {
    let recordings: Value = serde_json::from_str(RECORDINGS).unwrap();
    let calls = recordings["http"].as_array().unwrap();
    let double = ComfyUi::start().unwrap();
    let http = reqwest::Client::new();
    let mut socket = open_socket(&http, &format!("{}/ws?clientId=client", double.url), None).await.unwrap();
    let recorded: Vec<Value> = recordings["websocket"].as_array().unwrap().iter().map(|frame| frame["text"].clone()).collect();

    let mut compared = 0;
    let mut interrupted = String::new();
    for call in calls.iter().take(20) {
        let (method, path, body) = (&call["request"]["method"], call["request"]["path"].as_str().unwrap(), &call["request"]["body"]);
        let expected = &call["response"];
        if let Some(id) = path.strip_prefix("/history/") {
            let _ = id;
            continue;
        }
        let mut body = body.clone();
        if body["client_id"].is_string() {
            body["client_id"] = json!("client");
        }
        let is_slow = body["prompt"].as_object().is_some_and(|nodes| nodes.values().any(|node| node["class_type"] == "ImageBlur"));
        if is_slow {
            double.behave(Behaviour { node_time: Duration::from_millis(300), ..Behaviour::default() });
        }
        if path == "/queue" && method == "POST" {
            let queue: Value = http.get(format!("{}/queue", double.url)).send().await.unwrap().json().await.unwrap();
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
        assert_eq!(response.status().as_u16(), expected["status"].as_u64().unwrap() as u16, "{method} {path}");
        let answer: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or(json!(""));
        if is_slow {
            interrupted = answer["prompt_id"].as_str().unwrap().to_owned();
        } else if method == "POST" && path == "/prompt" && expected["status"] == 200 && interrupted.is_empty() {
            let id = answer["prompt_id"].as_str().unwrap().to_owned();
            let entry = eventually("the job has ended", async || {
                let history: Value = http.get(format!("{}/history/{id}", double.url)).send().await.unwrap().json().await.unwrap();
                history.get(&id).cloned()
            })
            .await;
            let known = calls
                .iter()
                .find(|call| call["request"]["path"] == json!(format!("/history/{}", expected["body"]["prompt_id"].as_str().unwrap())));
            let known = known.unwrap()["response"]["body"].as_object().unwrap().values().next().unwrap();
            for part in ["outputs", "status", "meta"] {
                assert_eq!(plain(&entry[part], &mut Vec::new()), plain(&known[part], &mut Vec::new()), "{part}");
            }
        }
        let mut ids = Vec::new();
        let (found, wanted) = (plain(&answer, &mut ids), plain(&expected["body"], &mut Vec::new()));
        // Numbers of jobs count everything that was ever submitted.
        match (path, method.as_str().unwrap()) {
            ("/queue", "GET") => {
                for list in ["queue_running", "queue_pending"] {
                    let strip = |value: &Value| value[list].as_array().unwrap().iter().map(|item| item[2].clone()).collect::<Vec<_>>();
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
        let history: Value = http.get(format!("{}/history/{interrupted}", double.url)).send().await.unwrap().json().await.unwrap();
        history.get(&interrupted).is_some().then_some(())
    })
    .await;
    let mut said = Vec::new();
    while let Ok(Some(Ok(Message::Text(text)))) = tokio::time::timeout(Duration::from_millis(300), socket.next()).await {
        said.push(serde_json::from_str::<Value>(&text).unwrap());
    }
    assert_eq!(told(&said), told(&recorded));
}
