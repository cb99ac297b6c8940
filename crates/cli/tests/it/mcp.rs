//! The tools for agents: by the official client of the Model Context Protocol, and by hand where it
//! sends nothing wrong.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, external};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::jobs::{PATIENCE, picture};
use crate::{BINARY, Fixture};

/// A tool's name and arguments, as a request of an older client, which needs no handshake.
fn request(id: u64, tool: &str, arguments: Value) -> Value {
    json!({ "jsonrpc": "2.0", "id": id, "method": "tools/call", "params": { "name": tool, "arguments": arguments } })
}

impl Fixture {
    pub(crate) fn mcp(&self, key: &str, message: &Value) -> RequestBuilder {
        let request =
            self.http.request(Method::POST, self.server.at("/mcp")).json(message).bearer_auth(key);
        request.header("Accept", "application/json, text/event-stream")
    }

    /// Calls a tool; returns what it says, and whether that is an error.
    pub(crate) async fn tool(&self, key: &str, tool: &str, arguments: Value) -> (bool, Value) {
        let response = self.mcp(key, &request(1, tool, arguments)).send().await.unwrap();
        assert_eq!(response.status(), 200);
        let result: Value = response.json().await.unwrap();
        (result["result"]["isError"] == true, result["result"]["structuredContent"].clone())
    }
}

/// Runs the official client.
async fn agent(way: &str, mode: &str) {
    let Some(python) = external("COMFY_CLOUD_TEST_MCP_PYTHON") else { return };
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        node_time: Duration::from_millis(700),
        steps: 2,
        ..Behaviour::default()
    });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("photo.png");
    std::fs::write(&picture, include_bytes!("../../assets/welcome.png")).unwrap();
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mcp/agent.py");
    let mut command = Command::new(python);
    command
        .arg(program)
        .args([way, mode])
        .arg(&picture)
        .arg(BINARY)
        .current_dir(folder.path())
        .env("HOME", folder.path());
    command
        .env("COMFY_CLOUD_BASE_URL", &fixture.server.url)
        .env("COMFY_CLOUD_API_KEY", &fixture.server.key);
    let done = command
        .env_remove("http_proxy")
        .env_remove("https_proxy")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (stdout, stderr) =
        (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{stdout}\n{stderr}");
    let said: Value =
        serde_json::from_str(stdout.lines().rfind(|line| line.starts_with('{')).unwrap()).unwrap();
    let tools = said["tools"].as_array().unwrap();
    assert!(tools.len() >= 14 && tools.contains(&json!("run_workflow")), "{said}");
    assert_eq!(
        (&said["nodes"], &said["described"]),
        (&json!("ImageInvert"), &json!("FILE")),
        "{said}"
    );
    assert!(said["unknown_node"].as_str().unwrap().contains("find_nodes"), "{said}");
    assert_eq!(
        (&said["folders"], &said["templates"], &said["asset"]),
        (&json!(true), &json!(true), &json!(true)),
        "{said}"
    );
    assert_eq!(
        (&said["missing"], &said["valid"]),
        (&json!([false, "1", "image"]), &json!(true)),
        "{said}"
    );
    assert_eq!(
        (&said["uploaded"], &said["same"]),
        (&json!([true, "mine.png", 404]), &json!(true)),
        "{said}"
    );
    assert_eq!(
        (&said["done"], &said["notes"]),
        (&json!(["succeeded", 1, "get_outputs"]), &json!(true)),
        "{said}"
    );
    assert_eq!(
        (&said["link"], &said["pictures"], &said["listed"]),
        (&json!("PNG"), &json!(["image/jpeg"]), &json!([true])),
        "{said}"
    );
    assert_eq!(said["explained"], json!([true, "3", true, true]), "{said}");
    assert_eq!(said["canceled"], "succeeded", "a job that has ended stays as it is: {said}");
    assert!(said["nothing"].as_str().unwrap().contains("no such job"), "{said}");
    assert_eq!(
        (&said["wrong"], &said["no_tool"]),
        (&json!("the arguments are not valid"), &json!(true)),
        "{said}"
    );
    assert!(said["twice"].as_str().unwrap().contains("given twice"), "{said}");
    assert_eq!(said["from_png"], "succeeded", "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_works_by_http() {
    agent("http", "auto").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_of_before_works_by_http() {
    agent("http", "legacy").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_works_over_standard_input_and_output() {
    agent("stdio", "auto").await;
}

#[tokio::test]
async fn a_call_needs_a_key_and_reaches_nothing_of_anothers() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let own = fixture.server.key.clone();
    let listing = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/list" });
    for key in ["", "nonsense"] {
        let refused = fixture.mcp(key, &listing).send().await.unwrap();
        assert_eq!(refused.status(), 401);
        assert!(refused.json::<Value>().await.unwrap()["error"]["message"].is_string());
    }
    assert_eq!(
        fixture
            .http
            .get(fixture.server.at("/mcp"))
            .bearer_auth(&own)
            .send()
            .await
            .unwrap()
            .status(),
        405
    );
    let (is_error, job) = fixture
        .tool(&own, "run_workflow", json!({ "workflow": picture(1), "labels": { "a": "b" } }))
        .await;
    assert!(!is_error, "{job}");
    let other = fixture.server.new_user("other").unwrap();
    let id = json!({ "job_id": job["job_id"] });
    for tool in ["get_job", "wait_for_job", "cancel_job", "explain_failure", "get_outputs"] {
        let (is_error, said) = fixture.tool(&other, tool, id.clone()).await;
        assert!(
            is_error
                && said["error"].as_str().unwrap().contains("no such job")
                && said["next"].is_string(),
            "{tool}: {said}"
        );
    }
    let asset = fixture
        .upload(include_bytes!("../../assets/welcome.png").to_vec(), "secret.png", "input")
        .await;
    let (is_error, said) =
        fixture.tool(&other, "run_workflow", json!({ "png_asset": asset["id"] })).await;
    assert!(is_error && said["error"].as_str().unwrap().contains("asset"), "{said}");
    assert_eq!(fixture.tool(&other, "list_jobs", json!({})).await.1["jobs"], json!([]));
    assert_eq!(
        fixture.tool(&other, "find_assets", json!({ "query": "secret" })).await.1["assets"],
        json!([])
    );
    // What is not in a tool's schema is refused, not passed over.
    assert!(fixture.tool(&own, "find_nodes", json!({ "unknown": 1 })).await.0);
    worker.release();
    let (_, done) = fixture.tool(&own, "wait_for_job", id).await;
    assert_eq!(done["status"], "succeeded", "{done}");
}

/// Sends a call again as long as there is no place for it; `None` when the server has gone.
async fn wait_for_a_place(request: RequestBuilder) -> Option<Value> {
    loop {
        let said: Value = request.try_clone().unwrap().send().await.ok()?.json().await.ok()?;
        let error = said["result"]["structuredContent"]["error"].as_str().unwrap_or_default();
        if !error.contains("as many calls") {
            return Some(said);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_call_is_bounded_in_size_and_in_number_and_ends_with_the_server_and_the_key() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let mut fixture = Fixture::with_workers("[limits]\nstreams_per_user = 2", &[&worker]).await;
    let own = fixture.server.key.clone();
    let huge = fixture
        .mcp(&own, &request(1, "find_nodes", json!({ "query": "x".repeat(9 << 20) })))
        .send()
        .await;
    assert!(huge.is_err() || huge.is_ok_and(|huge| huge.status() == 413), "it is refused");
    let (_, job) = fixture.tool(&own, "run_workflow", json!({ "workflow": picture(1) })).await;
    let wait = request(1, "wait_for_job", json!({ "job_id": job["job_id"], "timeout_secs": 600 }));
    let made = fixture.server.cli(&["keys", "create", "--user", "admin", "--json"]).unwrap().json();
    let short_lived = made["key"].as_str().unwrap().to_owned();
    let waiting = [own.as_str(), short_lived.as_str()]
        .map(|key| tokio::spawn(wait_for_a_place(fixture.mcp(key, &wait))));
    crate::jobs::eventually("both places are taken", async || {
        let (is_error, said) = fixture
            .tool(&own, "wait_for_job", json!({ "job_id": job["job_id"], "timeout_secs": 1 }))
            .await;
        (is_error && said["error"].as_str().unwrap().contains("as many calls")).then_some(())
    })
    .await;
    let [first, second] = waiting;
    let listed = fixture.server.cli(&["keys", "ls", "--user", "admin", "--json"]).unwrap().json();
    let text = |key: &Value| key["created_at"].as_str().unwrap().to_owned();
    let id = listed.as_array().unwrap().iter().max_by_key(|key| text(key)).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(fixture.server.cli(&["keys", "revoke", &id]).unwrap().code, Some(0));
    let said = tokio::time::timeout(PATIENCE, second)
        .await
        .expect("it ends with its key")
        .unwrap()
        .unwrap();
    assert!(said["result"]["isError"] == true, "{said}");
    fixture.server.terminate().unwrap();
    // It is told, or broken off; it does not keep the server from stopping.
    let _ = tokio::time::timeout(PATIENCE, first).await.expect("it ends with the server");
}
