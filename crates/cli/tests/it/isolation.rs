//! What is another user's does not exist.

use serde_json::{Value, json};

use crate::{Fixture, error, from_hash};

#[tokio::test]
async fn another_users_asset_is_not_found_by_id_hash_name_or_task() {
    let fixture = Fixture::new();
    let asset = fixture.upload("only mine", "mine.png", "secret-tag").await;
    let other = fixture.server.new_user("other").unwrap();
    let (id, hash) = (asset["id"].as_str().unwrap(), asset["hash"].as_str().unwrap());
    let call = |method: reqwest::Method, path: String| {
        fixture.http.request(method, fixture.server.at(&path)).header("X-API-Key", &other)
    };
    let digest = hash.trim_start_matches("blake3:");
    let requests = [
        call(reqwest::Method::GET, format!("/api/assets/{id}")),
        call(reqwest::Method::GET, format!("/api/assets/{id}/content")),
        call(reqwest::Method::PUT, format!("/api/assets/{id}")).json(&json!({"name": "x"})),
        call(reqwest::Method::DELETE, format!("/api/assets/{id}")),
        call(reqwest::Method::POST, format!("/api/assets/{id}/tags")).json(&json!({"tags": ["x"]})),
        call(reqwest::Method::DELETE, format!("/api/assets/{id}/tags"))
            .json(&json!({"tags": ["x"]})),
        call(reqwest::Method::POST, "/api/assets/from-hash".into()).json(&from_hash(hash)),
        call(reqwest::Method::GET, "/api/view?filename=mine.png".into()),
        call(reqwest::Method::GET, format!("/api/view?filename={digest}.png")),
        call(reqwest::Method::GET, format!("/api/tasks/{id}")),
    ];
    for request in requests {
        assert_eq!(error(request.send().await.unwrap(), 404).await.0, "not_found");
    }
    assert_eq!(
        call(reqwest::Method::HEAD, format!("/api/assets/hash/{hash}"))
            .send()
            .await
            .unwrap()
            .status(),
        404
    );
    let lists: Value = call(reqwest::Method::GET, "/api/assets".into())
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(lists["total"], 1, "only the public library");
    let tags = call(reqwest::Method::GET, "/api/tags?include_zero=true".into())
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(!tags.contains("secret-tag"));
    // An upload of the same bytes is their own asset.
    let again = call(reqwest::Method::POST, "/api/assets".into())
        .multipart(crate::form("only mine", "theirs.png"))
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), 201);
    assert_ne!(again.json::<Value>().await.unwrap()["id"], asset["id"]);
}

/// Operations that need no key at all; `getSystemStats` declares its 401 as the public service
/// does.
const OPEN: [&str; 7] = [
    "getSystemStats",
    "getWorkflowTemplates",
    "getGlobalSubgraphs",
    "getGlobalSubgraph",
    "getModelFolders",
    "getModelsInFolder",
    "getModelPreview",
];

#[tokio::test]
async fn every_secured_operation_refuses_no_key_and_a_wrong_one() {
    let fixture = Fixture::new();
    for operation in &comfy_cloud::server::OPERATIONS {
        let fill = |segment: &str| match segment {
            "{hash}" => fixture.server.welcome_hash.clone(),
            "{path_index}" => "0".to_owned(),
            variable if variable.starts_with('{') => {
                "550e8400-e29b-41d4-a716-446655440000".to_owned()
            }
            fixed => fixed.to_owned(),
        };
        let path = operation.path.split('/').map(fill).collect::<Vec<_>>().join("/");
        let call =
            || fixture.http.request(operation.method.parse().unwrap(), fixture.server.at(&path));
        let wrong = [
            call().header("X-API-Key", "comfyui-0000"),
            call().bearer_auth("comfyui-0000"),
            call(),
        ];
        for (n, request) in wrong.into_iter().enumerate() {
            let response = request.send().await.unwrap();
            if OPEN.contains(&operation.id) {
                // Without a key all is well; where a key is heeded, a wrong one is refused.
                let status = response.status().as_u16();
                assert!(matches!(status, 200 | 404) || n < 2 && status == 401, "{}", operation.id);
                continue;
            }
            let expected = if operation.id == "getFeatures" && n == 2 { 200 } else { 401 };
            assert_eq!(response.status(), expected, "{}", operation.id);
            match operation.id {
                "executePrompt" => assert_eq!(
                    response.json::<Value>().await.unwrap()["error"]["type"],
                    "unauthorized"
                ),
                _ if expected == 401 && operation.method != "HEAD" => {
                    drop(error(response, 401).await)
                }
                _ => {}
            }
        }
    }
}
