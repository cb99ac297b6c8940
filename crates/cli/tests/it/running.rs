//! Starting, restarting, stopping, and being looked at.

use comfy_cloud_testkit::{Server, ServerOptions, ask_to_stop};
use serde_json::Value;

use crate::{BINARY, Fixture, error, from_hash};

#[tokio::test]
async fn the_first_start_prints_a_request_that_mints_an_asset_over_the_library() {
    let fixture = Fixture::new();
    let greeting = &fixture.server.greeting;
    assert!(greeting.contains("curl -i") && greeting.contains("/docs/"), "{greeting}");
    assert!(fixture.server.key.len() >= "comfyui-".len() + 32);
    for expected in [201, 200] {
        let response = fixture
            .post("/api/assets/from-hash")
            .json(&from_hash(&fixture.server.welcome_hash))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), expected);
        let asset: Value = response.json().await.unwrap();
        assert_eq!(asset["created_new"], expected == 201);
        assert_eq!(asset["hash"], asset["asset_hash"]);
        assert_eq!(
            (asset["name"].as_str(), asset["mime_type"].as_str()),
            (Some("welcome.png"), Some("image/png"))
        );
    }
}

#[tokio::test]
async fn a_restart_keeps_everything_and_shows_no_key() {
    let mut fixture = Fixture::new();
    let asset = fixture.upload("kept", "kept.txt", "a").await;
    fixture.server.terminate().unwrap();
    let options = ServerOptions {
        data_dir: Some(fixture.server.data_dir().to_path_buf()),
        ..ServerOptions::default()
    };
    let again = Server::start_with(BINARY, options).unwrap();
    assert!(!again.greeting.contains("comfyui-"));
    let url = again.at(&format!("/api/assets/{}", asset["id"].as_str().unwrap()));
    let found = fixture.http.get(url).bearer_auth(&fixture.server.key).send().await.unwrap();
    assert_eq!(found.json::<Value>().await.unwrap()["name"], "kept.txt");
}

#[tokio::test]
async fn a_second_server_on_the_same_folder_is_refused() {
    let fixture = Fixture::new();
    let options = ServerOptions {
        data_dir: Some(fixture.server.data_dir().to_path_buf()),
        ..ServerOptions::default()
    };
    let refused = Server::start_with(BINARY, options).unwrap_err().to_string();
    assert!(refused.contains("another server") && refused.contains("--data-dir"), "{refused}");
}

#[tokio::test]
async fn neither_the_lock_nor_the_temporary_folder_can_be_removed_from_under_a_server() {
    let fixture = Fixture::new();
    std::fs::remove_file(fixture.server.data_dir().join("server.lock")).unwrap();
    let options = ServerOptions {
        data_dir: Some(fixture.server.data_dir().to_path_buf()),
        ..ServerOptions::default()
    };
    let refused = Server::start_with(BINARY, options).unwrap_err().to_string();
    assert!(refused.contains("another server"), "{refused}");
    std::fs::remove_dir_all(fixture.server.data_dir().join("tmp")).unwrap();
    assert_eq!(fixture.upload("after", "after.txt", "").await["size"], 5);
}

#[tokio::test]
async fn the_reference_is_guarded_and_offers_this_server_alone() {
    let fixture = Fixture::new();
    for path in ["/docs/", "/docs/contract.yaml", "/docs/nothing"] {
        let response = fixture.http.get(fixture.server.at(path)).send().await.unwrap();
        let headers = response.headers();
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert_eq!(
            (&headers["x-frame-options"], &headers["x-content-type-options"]),
            (&"DENY".parse().unwrap(), &"nosniff".parse().unwrap())
        );
        if path.ends_with("yaml") {
            let text = response.text().await.unwrap();
            let servers = text.split_once("\nservers:\n").unwrap().1;
            assert!(
                servers.starts_with("- url: ..\n") && !servers.contains("\n- url: "),
                "{}",
                &servers[..300]
            );
            // As a browser reads it: this server.
            let read = reqwest::Url::parse(&fixture.server.at(path)).unwrap().join("..").unwrap();
            assert_eq!(read.as_str(), fixture.server.at("/"));
        }
    }
}

#[tokio::test]
async fn listening_beyond_loopback_says_what_that_means() {
    let options = ServerOptions { listen: Some("0.0.0.0:0".into()), ..ServerOptions::default() };
    let server = Server::start_with(BINARY, options).unwrap();
    let said = &server.greeting;
    assert!(
        said.contains("reachable from other machines")
            && said.contains("API key")
            && said.contains("TLS"),
        "{said}"
    );
    let port = server.url.rsplit(':').next().unwrap();
    let response = reqwest::get(format!("http://127.0.0.1:{port}/api/assets")).await.unwrap();
    error(response, 401).await;
}

#[tokio::test]
async fn a_stop_finishes_the_upload_in_flight() {
    let mut fixture = Fixture::new();
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Vec<u8>, std::io::Error>>(1);
    let stream = futures::stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|item| (item, receiver))
    });
    let part =
        reqwest::multipart::Part::stream(reqwest::Body::wrap_stream(stream)).file_name("slow.bin");
    let request =
        fixture.post("/api/assets").multipart(reqwest::multipart::Form::new().part("file", part));
    let upload = tokio::spawn(request.send());
    sender.send(Ok(vec![1; 1_000_000])).await.unwrap();
    while fixture.server.temporary_files() == 0 {
        tokio::task::yield_now().await;
    }
    ask_to_stop(fixture.server.process_id()).unwrap();
    // It has heard the signal when it takes no more connections.
    while fixture
        .http
        .get(fixture.server.at("/healthz"))
        .timeout(std::time::Duration::from_secs(1))
        .send()
        .await
        .is_ok()
    {}
    sender.send(Ok(vec![2; 1000])).await.unwrap();
    drop(sender);
    let response = upload.await.unwrap().unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.json::<Value>().await.unwrap()["size"], 1_001_000);
    // Not asked once more, which would end it at once.
    fixture.server.wait_for_end().unwrap();
}

#[tokio::test]
async fn health_metrics_and_the_contract_are_served() {
    let fixture = Fixture::new();
    let text = async |path: &str| {
        let response = fixture.http.get(fixture.server.at(path)).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.text().await.unwrap()
    };
    assert_eq!(text("/healthz").await, "ok");
    assert_eq!(text("/readyz").await, "ready");
    assert_eq!(text("/openapi.yaml").await, comfy_cloud::OPENAPI_YAML);
    fixture.get("/api/user").send().await.unwrap();
    let metrics = text("/metrics").await;
    assert!(
        metrics.contains("comfy_cloud_requests_total{operation=\"getUser\",status=\"200\"} 1"),
        "{metrics}"
    );
}

#[tokio::test]
async fn requests_have_ids_and_logs_have_no_secrets() {
    let fixture = Fixture::new();
    let asset = fixture.upload("bytes", "a.txt", "t").await;
    let url = fixture.content_url(&asset["id"], "").await;
    let response = fixture.http.get(&url).send().await.unwrap();
    let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let response = fixture
        .http
        .get(fixture.server.at("/api/user"))
        .header("X-API-Key", "comfyui-wrong-and-secret")
        .send()
        .await
        .unwrap();
    let last = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    error(response, 401).await;
    let log = fixture.server.log_with(&last);
    assert!(log.contains(&id), "the request id is not in the log");
    let signature = url.split("sig=").nth(1).unwrap();
    for secret in [&fixture.server.key, signature, "comfyui-wrong-and-secret"] {
        assert!(!log.contains(secret), "a secret is in the log");
    }
}

#[tokio::test]
async fn a_failure_of_the_server_is_logged_once_with_all_its_causes_under_the_requests_id() {
    let fixture = Fixture::new();
    // No temporary file can be made where a file stands in place of its folder.
    let tmp = fixture.server.data_dir().join("tmp");
    fixture.server.settle();
    // The probe may make it again meanwhile.
    while std::fs::remove_dir_all(&tmp).and_then(|()| std::fs::write(&tmp, "")).is_err() {}
    let response =
        fixture.post("/api/assets").multipart(crate::form("bytes", "a.txt")).send().await.unwrap();
    let id = response.headers()["x-request-id"].to_str().unwrap().to_owned();
    let (code, message) = error(response, 500).await;
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("internal_error", "the server failed; its log has the cause")
    );
    let user: Value = fixture.get("/api/user").send().await.unwrap().json().await.unwrap();
    // The line of access is written last.
    let log = fixture.server.log_with(&format!("\"request_id\":\"{id}\",\"method\":\"POST\""));
    let lines: Vec<Value> = log
        .lines()
        .filter(|line| line.contains(&id))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let (errors, others): (Vec<&Value>, Vec<&Value>) =
        lines.iter().partition(|line| line["level"] == "ERROR");
    assert_eq!((errors.len(), others.len()), (1, 1), "{lines:?}");
    let cause = errors[0]["error"].as_str().unwrap();
    assert!(
        cause.contains("make a temporary file") && cause.contains("Not a directory"),
        "{cause}"
    );
    assert_eq!(
        (&errors[0]["span"]["request_id"], &errors[0]["span"]["operation"]),
        (&Value::from(id), &Value::from("uploadAsset"))
    );
    assert_eq!((&errors[0]["span"]["user"], &others[0]["user"]), (&user["id"], &user["id"]));
    assert!(
        errors[0]["span"]["key"].is_string() && !log.contains(&fixture.server.key),
        "{lines:?}"
    );
}

#[tokio::test]
async fn what_routing_finds_wrong_has_the_contracts_shape() {
    let fixture = Fixture::new();
    let response = fixture.get("/api/nowhere").send().await.unwrap();
    assert_eq!(error(response, 404).await.0, "not_found");
    let response =
        fixture.http.patch(fixture.server.at("/api/assets/from-hash")).send().await.unwrap();
    assert_eq!(response.headers()["allow"], "POST");
    assert_eq!(error(response, 405).await.0, "method_not_allowed");
    let response = fixture.http.put(fixture.server.at("/api/assets")).send().await.unwrap();
    assert_eq!(response.headers()["allow"], "GET, HEAD, POST");
    // HEAD responds as GET does, without a body.
    let response = fixture
        .http
        .head(fixture.server.at("/api/user"))
        .header("X-API-Key", &fixture.server.key)
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let length = response.headers()["content-length"].to_str().unwrap().parse::<usize>().unwrap();
    assert_eq!(length, fixture.get("/api/user").send().await.unwrap().text().await.unwrap().len());
    assert_eq!(response.text().await.unwrap(), "");
}
