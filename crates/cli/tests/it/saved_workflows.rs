//! Saved workflows with versions, as comfy-cli and pages use them.

use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::{Fixture, error};

/// A user who calls.
struct User<'a> {
    fixture: &'a Fixture,
    key: String,
}

impl User<'_> {
    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Response {
        let request = self
            .fixture
            .http
            .request(method, self.fixture.server.at(path))
            .header("X-API-Key", &self.key);
        let request = if let Some(body) = body { request.json(&body) } else { request };
        request.send().await.unwrap()
    }

    async fn ok(&self, method: Method, path: &str, body: Option<Value>, status: u16) -> Value {
        let response = self.send(method, path, body).await;
        let (found, text) = (response.status(), response.text().await.unwrap());
        assert_eq!(found, status, "{path}: {text}");
        serde_json::from_str(&text).unwrap()
    }
}

#[tokio::test]
async fn a_workflow_is_saved_found_changed_versioned_forked_and_deleted() {
    let fixture = Fixture::new();
    let owner = User { fixture: &fixture, key: fixture.server.key.clone() };
    let other = User { fixture: &fixture, key: fixture.server.new_user("other").unwrap() };
    // As `comfy workflow save` sends it.
    let graph = json!({ "nodes": [{ "id": 7 }], "links": [], "version": 0.4 });
    let saved = owner
        .ok(
            Method::POST,
            "/api/workflows",
            Some(json!({ "name": "Portrait", "workflow_json": graph, "description": "d" })),
            201,
        )
        .await;
    let id = saved["id"].as_str().unwrap();
    assert_eq!(
        (&saved["latest_version"], &saved["visibility"], &saved["name"]),
        (&json!(1), &json!("private"), &json!("Portrait"))
    );
    owner
        .ok(
            Method::POST,
            "/api/workflows",
            Some(json!({ "workflow_json": {}, "default_view": "app" })),
            201,
        )
        .await;
    let page = owner
        .ok(Method::GET, "/api/workflows?limit=50&sort=create_time&order=desc", None, 200)
        .await;
    assert_eq!(
        (&page["pagination"]["total"], &page["data"][0]["name"], &page["data"][1]["id"]),
        (&json!(2), &json!("Untitled"), &json!(id))
    );
    assert_eq!(
        owner.ok(Method::GET, "/api/workflows?name=PORT", None, 200).await["pagination"]["total"],
        1
    );
    assert_eq!(
        owner.ok(Method::GET, "/api/workflows?default_view=app", None, 200).await["pagination"]["total"],
        1
    );
    let content = owner.ok(Method::GET, &format!("/api/workflows/{id}/content"), None, 200).await;
    assert_eq!((&content["version"], &content["workflow_json"]), (&json!(1), &graph));

    let versions = format!("/api/workflows/{id}/versions");
    let second = json!({ "base_version": 1, "workflow_json": { "second": true } });
    let saved = owner.ok(Method::POST, &versions, Some(second.clone()), 201).await;
    assert_eq!((&saved["version"], &saved["latest_version"]), (&json!(2), &json!(2)));
    // Somebody else was faster.
    let (code, message) = error(owner.send(Method::POST, &versions, Some(second)).await, 409).await;
    assert!(code == "version_conflict" && message.contains("version 2"), "{code}: {message}");
    let listed = owner.ok(Method::GET, &versions, None, 200).await;
    assert_eq!(
        (
            &listed["data"][0]["version"],
            &listed["data"][1]["version"],
            &listed["pagination"]["total"]
        ),
        (&json!(2), &json!(1), &json!(2))
    );
    assert_eq!(
        owner.ok(Method::GET, &format!("/api/workflows/{id}/content"), None, 200).await["workflow_json"],
        json!({ "second": true })
    );
    assert_eq!(
        owner.ok(Method::GET, &format!("/api/workflows/{id}/content?version=1"), None, 200).await["workflow_json"],
        graph
    );
    error(
        owner.send(Method::GET, &format!("/api/workflows/{id}/content?version=3"), None).await,
        404,
    )
    .await;

    // Private: nobody else knows of it.
    let path = format!("/api/workflows/{id}");
    error(other.send(Method::GET, &path, None).await, 404).await;
    error(other.send(Method::DELETE, &path, None).await, 404).await;
    assert_eq!(
        other.ok(Method::GET, "/api/workflows?shared=true", None, 200).await["pagination"]["total"],
        0
    );
    let changed = owner
        .ok(Method::PATCH, &path, Some(json!({ "name": "Shared", "visibility": "everyone" })), 200)
        .await;
    assert_eq!(
        (&changed["name"], &changed["description"], &changed["visibility"]),
        (&json!("Shared"), &json!("d"), &json!("everyone"))
    );
    assert_eq!(
        other.ok(Method::GET, "/api/workflows", None, 200).await["pagination"]["total"],
        0,
        "only with `shared`"
    );
    assert_eq!(
        other.ok(Method::GET, "/api/workflows?shared=true", None, 200).await["data"][0]["id"],
        id
    );
    other.ok(Method::GET, &format!("{path}/content"), None, 200).await;
    for (method, below, body) in [
        (Method::PATCH, "", Some(json!({ "name": "mine" }))),
        (Method::DELETE, "", None),
        (Method::POST, "/versions", Some(json!({ "base_version": 2, "workflow_json": {} }))),
    ] {
        error(other.send(method, &format!("{path}{below}"), body).await, 403).await;
    }

    let fork = other
        .ok(Method::POST, &format!("{path}/fork"), Some(json!({ "source_version": 1 })), 201)
        .await;
    assert_eq!(
        (&fork["name"], &fork["latest_version"], &fork["visibility"]),
        (&json!("Shared"), &json!(1), &json!("private"))
    );
    assert_eq!(fork["forked_from"]["workflow_id"], id);
    let fork = fork["id"].as_str().unwrap();
    assert_eq!(
        other.ok(Method::GET, &format!("/api/workflows/{fork}/content"), None, 200).await["workflow_json"],
        graph
    );
    error(
        other
            .send(Method::POST, &format!("{path}/fork"), Some(json!({ "source_version": 9 })))
            .await,
        404,
    )
    .await;

    assert_eq!(owner.send(Method::DELETE, &path, None).await.status(), 204);
    error(owner.send(Method::GET, &path, None).await, 404).await;
    error(owner.send(Method::GET, &format!("{path}/content"), None).await, 404).await;
    other.ok(Method::GET, &format!("/api/workflows/{fork}/content"), None, 200).await;
    for body in [
        json!({}),
        json!({ "workflow_json": "{}" }),
        json!({ "workflow_json": {}, "name": "" }),
        json!({ "workflow_json": {}, "default_view": "x" }),
    ] {
        error(owner.send(Method::POST, "/api/workflows", Some(body)).await, 400).await;
    }
}

#[tokio::test]
async fn saved_workflows_count_in_what_a_user_stores_with_all_their_versions() {
    let fixture = Fixture::with("max_stored_bytes_per_user = 10000");
    let owner = User { fixture: &fixture, key: fixture.server.key.clone() };
    let usage = || {
        fixture.server.cli(&["users", "ls", "--json"]).unwrap().json()[0]["usage"]["workflows"]
            .as_u64()
            .unwrap()
    };
    let refused = async |method: Method, path: &str, body: Value| {
        let before = usage();
        let (code, message) = error(owner.send(method, path, Some(body)).await, 400).await;
        assert!(
            code == "quota_exceeded" && message.contains("a user may store 10000"),
            "{path}: {code}: {message}"
        );
        assert_eq!(usage(), before, "{path}");
    };
    let graph = |size: usize| json!({ "text": "x".repeat(size) });
    let bytes = |size: usize| graph(size).to_string().len() as u64;
    let saved = owner
        .ok(
            Method::POST,
            "/api/workflows",
            Some(json!({ "name": "name", "workflow_json": graph(3000) })),
            201,
        )
        .await;
    let path = format!("/api/workflows/{}", saved["id"].as_str().unwrap());
    assert_eq!(usage(), 4 + bytes(3000));
    owner
        .ok(
            Method::POST,
            &format!("{path}/versions"),
            Some(json!({ "base_version": 1, "workflow_json": graph(2000) })),
            201,
        )
        .await;
    owner.ok(Method::PATCH, &path, Some(json!({ "description": "twelve bytes" })), 200).await;
    let both = 4 + 12 + bytes(3000) + bytes(2000);
    assert_eq!(usage(), both);
    owner.ok(Method::PATCH, &path, Some(json!({ "description": "four" })), 200).await;
    assert_eq!(usage(), both - 8);
    let forked = owner
        .ok(Method::POST, &format!("{path}/fork"), Some(json!({ "source_version": 1 })), 201)
        .await;
    assert_eq!(usage(), both - 8 + 8 + bytes(3000));

    // One more of any kind, and whatever else a user stores, finds no room.
    refused(Method::POST, &format!("{path}/fork"), json!({ "source_version": 1 })).await;
    refused(Method::POST, "/api/workflows", json!({ "workflow_json": graph(2000) })).await;
    refused(
        Method::POST,
        &format!("{path}/versions"),
        json!({ "base_version": 2, "workflow_json": graph(2000) }),
    )
    .await;
    refused(Method::PATCH, &path, json!({ "description": "d".repeat(2000) })).await;
    let upload =
        || fixture.post("/api/assets").multipart(crate::form(vec![1; 4000], "a.bin")).send();
    assert_eq!(error(upload().await.unwrap(), 400).await.0, "quota_exceeded");

    let fork = format!("/api/workflows/{}", forked["id"].as_str().unwrap());
    assert_eq!(owner.send(Method::DELETE, &fork, None).await.status(), 204);
    assert_eq!(usage(), both - 8);
    assert_eq!(upload().await.unwrap().status(), 201);
    let check = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json();
    assert!(check["findings"].as_array().unwrap().is_empty(), "{check}");
    assert_eq!(owner.send(Method::DELETE, &path, None).await.status(), 204);
    assert_eq!(usage(), 0);
}
