//! Fetching from other servers, and from none that it must not.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::{Behaviour, Server, ServerOptions, Source};
use serde_json::{Value, json};

use crate::{BINARY, Fixture, error};

fn allowing(source: &Source) -> Fixture {
    let host = &source.host;
    Fixture::with(&format!(
        "max_upload_size_bytes = 3000000\n[fetch]\nprivate_hosts = [\"{host}\"]\ndownload_hosts = [\"{host}\"]\nmax_redirects = 2\ntimeout_secs = 20"
    ))
}

fn upload(url: &str) -> Value {
    json!({"url": url, "name": "fetched.png", "tags": ["remote"]})
}

#[tokio::test]
async fn an_address_is_fetched_through_its_redirects() {
    let source = Source::start().unwrap();
    let fixture = allowing(&source);
    let file = source.serve("/file", Behaviour::File(b"\x89PNG\r\n\x1a\n remote".to_vec()));
    let redirect = source.serve("/redirect", Behaviour::Redirect("/file".into()));
    let first = fixture.post("/api/assets").json(&upload(&redirect)).send().await.unwrap();
    assert_eq!(first.status(), 201);
    let asset: Value = first.json().await.unwrap();
    assert_eq!(
        (&asset["name"], &asset["mime_type"], &asset["tags"]),
        (&json!("fetched.png"), &json!("image/png"), &json!(["remote"]))
    );
    assert_eq!(
        fixture.post("/api/assets").json(&upload(&file)).send().await.unwrap().status(),
        200
    );
    let metadata: Value = fixture
        .get("/api/assets/remote-metadata")
        .query(&[("url", &file)])
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!((&metadata["content_length"], &metadata["filename"]), (&json!(15), &json!("file")));
}

#[tokio::test]
async fn what_a_source_says_becomes_the_status_that_the_contract_has_for_it() {
    let source = Source::start().unwrap();
    let fixture = allowing(&source);
    for (behaviour, status) in [
        (Behaviour::Status(401), 403),
        (Behaviour::Status(403), 403),
        (Behaviour::Status(404), 404),
        (Behaviour::Status(500), 422),
        (Behaviour::File(Vec::new()), 422),
        (Behaviour::File(vec![0; 3_000_001]), 413),
        (Behaviour::Announces(4_000_000), 413),
        (Behaviour::BreaksOnce(vec![1; 1000], 10), 422),
        (Behaviour::Redirect("/x".into()), 422),
    ] {
        let url = source.serve("/x", behaviour.clone());
        error(fixture.post("/api/assets").json(&upload(&url)).send().await.unwrap(), status).await;
    }
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
}

#[tokio::test]
async fn private_addresses_are_refused_directly_by_redirect_and_by_name() {
    let source = Source::start().unwrap();
    let fixture = allowing(&source);
    let port = fixture.server.url.rsplit(':').next().unwrap().to_owned();
    let own = format!("http://127.0.0.1:{port}/healthz");
    let mut urls = vec![
        own.clone(),
        source.serve("/away", Behaviour::Redirect(own.clone())),
        format!("http://localhost:{port}/healthz"),
        format!("http://[::1]:{port}/"),
        format!("http://2130706433:{port}/"),
        "http://10.0.0.1/".into(),
        "http://192.168.1.1/".into(),
        "http://169.254.169.254/latest/meta-data/".into(),
        "http://[::ffff:127.0.0.1]/".into(),
        "http://0.0.0.0/".into(),
        "ftp://example.org/x".into(),
        "file:///etc/passwd".into(),
        "http://user:password@example.org/".into(),
    ];
    urls.push(source.serve("/to-file", Behaviour::Redirect("file:///etc/passwd".into())));
    for url in urls {
        let (code, message) =
            error(fixture.post("/api/assets").json(&upload(&url)).send().await.unwrap(), 400).await;
        assert_eq!(code, "url_not_allowed", "{url}: {message}");
    }
    // Downloads and metadata come from listed hosts only.
    let listed = json!({"source_url": "https://example.org/model.safetensors"});
    assert_eq!(
        error(fixture.post("/api/assets/download").json(&listed).send().await.unwrap(), 422)
            .await
            .0,
        "host_not_allowed"
    );
    let metadata =
        fixture.get("/api/assets/remote-metadata?url=https://example.org/x").send().await.unwrap();
    assert_eq!(error(metadata, 422).await.0, "host_not_allowed");
    assert_eq!(source.requests().len(), 2, "only the redirects themselves were asked for");
}

/// Follows a task until it ends.
async fn ended(fixture: &Fixture, task: &Value) -> Value {
    let begun = Instant::now();
    loop {
        let state: Value = fixture
            .get(&format!("/api/tasks/{}", task["task_id"].as_str().unwrap()))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        if matches!(state["status"].as_str(), Some("completed" | "failed" | "cancelled")) {
            return state;
        }
        assert!(begun.elapsed() < crate::jobs::PATIENCE, "the download does not end: {state}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_download_survives_a_broken_transfer_and_is_known_the_second_time() {
    let source = Source::start().unwrap();
    let fixture = allowing(&source);
    let bytes: Vec<u8> = (0..500_000_u32).flat_map(u32::to_le_bytes).collect();
    let url =
        source.serve("/models/model.safetensors", Behaviour::BreaksOnce(bytes.clone(), 700_000));
    let request = json!({"source_url": url, "tags": ["models"], "user_metadata": {"a": 1}});
    let response = fixture.post("/api/assets/download").json(&request).send().await.unwrap();
    assert_eq!(response.status(), 202);
    let state = ended(&fixture, &response.json().await.unwrap()).await;
    assert_eq!(state["status"], "completed", "{state}");
    assert_eq!(
        (
            &state["payload"]["bytes_done"],
            &state["result"]["asset"]["name"],
            &state["result"]["asset"]["tags"]
        ),
        (&json!(2_000_000), &json!("model.safetensors"), &json!(["models"]))
    );
    let content = fixture.content_url(&state["result"]["asset_id"], "").await;
    assert!(fixture.http.get(content).send().await.unwrap().bytes().await.unwrap() == bytes);
    let ranges = source.requests();
    assert!(
        ranges.iter().any(|request| request.ends_with(" 700000-")),
        "it went on where it stopped: {ranges:?}"
    );
    let again = fixture.post("/api/assets/download").json(&request).send().await.unwrap();
    assert_eq!(again.status(), 200);
    assert_eq!(again.json::<Value>().await.unwrap()["created_new"], false);
    let missing = source.serve("/gone", Behaviour::Status(404));
    let response = fixture
        .post("/api/assets/download")
        .json(&json!({"source_url": missing}))
        .send()
        .await
        .unwrap();
    let state = ended(&fixture, &response.json().await.unwrap()).await;
    assert_eq!(state["status"], "failed");
    assert!(state["error_message"].as_str().unwrap().contains("no such file"));
}

#[tokio::test]
async fn a_download_goes_on_after_a_restart() {
    let source = Source::start().unwrap();
    let mut fixture = allowing(&source);
    let url = source.serve("/later", Behaviour::Announces(2_000_000));
    let response = fixture
        .post("/api/assets/download")
        .json(&json!({"source_url": url}))
        .send()
        .await
        .unwrap();
    let task: Value = response.json().await.unwrap();
    while source.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    fixture.server.terminate().unwrap();
    source.serve("/later", Behaviour::File(vec![9; 2_000_000]));
    let config =
        format!("[fetch]\nprivate_hosts = [\"{0}\"]\ndownload_hosts = [\"{0}\"]", source.host);
    let key = fixture.server.key.clone();
    let mut again = Server::start_with(
        BINARY,
        ServerOptions {
            config,
            data_dir: Some(fixture.server.data_dir().to_path_buf()),
            ..ServerOptions::default()
        },
    )
    .unwrap();
    again.key = key;
    // The folder belongs to the first server's fixture, which must outlive the second.
    let first = std::mem::replace(&mut fixture.server, again);
    assert_eq!(ended(&fixture, &task).await["status"], "completed");
    drop(first);
}

#[tokio::test]
async fn a_redirect_leads_a_download_to_listed_hosts_alone_and_a_listed_port_is_that_port_alone() {
    let (source, other) = (Source::start().unwrap(), Source::start().unwrap());
    let config = format!(
        "[fetch]\nprivate_hosts = [\"{0}\", \"{1}\", \"localhost:1\"]\ndownload_hosts = [\"{0}\", \"localhost\"]",
        source.host, other.host
    );
    let fixture = Fixture::with(&config);
    let secret = other.serve("/model", Behaviour::File(vec![1; 100]));
    let away = source.serve("/away", Behaviour::Redirect(secret.clone()));
    let download = async |url: &str| {
        let response = fixture
            .post("/api/assets/download")
            .json(&json!({ "source_url": url }))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 202, "{url}");
        ended(&fixture, &response.json().await.unwrap()).await
    };
    let state = download(&away).await;
    assert!(
        state["status"] == "failed"
            && state["error_message"].as_str().unwrap().contains("are not allowed"),
        "{state}"
    );
    assert!(other.requests().is_empty(), "{:?}", other.requests());
    let looked =
        fixture.get("/api/assets/remote-metadata").query(&[("url", &away)]).send().await.unwrap();
    assert_eq!(error(looked, 422).await.0, "host_not_allowed");
    // An upload by address may come from any host that the operator lets it.
    assert_eq!(
        fixture.post("/api/assets").json(&upload(&away)).send().await.unwrap().status(),
        201
    );

    // `localhost:1` opens no other port of localhost.
    let port = source.host.rsplit(':').next().unwrap();
    let by_name = format!("http://localhost:{port}/away");
    let (code, _) =
        error(fixture.post("/api/assets").json(&upload(&by_name)).send().await.unwrap(), 400).await;
    assert_eq!(code, "url_not_allowed");
}

#[tokio::test]
async fn downloads_are_bounded_by_user_and_by_time_and_forgotten_after_a_while() {
    let source = Source::start().unwrap();
    let config = format!(
        "sweep_interval_secs = 1\n[fetch]\nprivate_hosts = [\"{0}\"]\ndownload_hosts = [\"{0}\"]\nmax_queued_downloads_per_user = 3\n\
         downloads_per_user = 1\ndownload_timeout_secs = 2\ndownload_retention_secs = 1",
        source.host
    );
    let mut fixture = Fixture::with(&config);
    let begin = async |fixture: &Fixture, path: &str| {
        let url = source.serve(path, Behaviour::Announces(2_000_000));
        fixture
            .post("/api/assets/download")
            .json(&json!({ "source_url": url }))
            .send()
            .await
            .unwrap()
    };
    let mut tasks = Vec::new();
    for path in ["/1", "/2", "/3"] {
        tasks.push(begin(&fixture, path).await.json::<Value>().await.unwrap());
    }
    assert_eq!(error(begin(&fixture, "/4").await, 400).await.0, "too_many");
    while source.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(source.requests().len(), 1, "one of a user's at a time: {:?}", source.requests());
    // Another user's begin all the same.
    let other = fixture.server.new_user("other").unwrap();
    let admin = std::mem::replace(&mut fixture.server.key, other);
    assert_eq!(begin(&fixture, "/5").await.status(), 202);
    while source.requests().len() < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    fixture.server.key = admin;
    let state = ended(&fixture, &tasks[0]).await;
    assert!(
        state["error_message"].as_str().unwrap().contains("took longer than 2 seconds"),
        "{state}"
    );
    let begun = Instant::now();
    loop {
        let path = format!("/api/tasks/{}", tasks[0]["task_id"].as_str().unwrap());
        if fixture.get(&path).send().await.unwrap().status() == 404 {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "an ended download is never forgotten");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_cancelled_download_ends_and_leaves_nothing() {
    let source = Source::start().unwrap();
    let fixture = allowing(&source);
    let url = source.serve("/endless", Behaviour::Announces(2_000_000));
    let task: Value = fixture
        .post("/api/assets/download")
        .json(&json!({ "source_url": url }))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    while source.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let path = fixture.server.at(&format!("/api/tasks/{}", task["task_id"].as_str().unwrap()));
    for _ in 0..2 {
        let cancelled = fixture
            .http
            .delete(&path)
            .header("X-API-Key", &fixture.server.key)
            .send()
            .await
            .unwrap();
        assert_eq!(cancelled.status(), 204);
        let state = ended(&fixture, &task).await;
        assert_eq!(state["status"], "cancelled", "{state}");
    }
    // The row says so at once; what had come goes when the transfer has stopped.
    crate::jobs::eventually("the part is removed", async || {
        let parts = std::fs::read_dir(fixture.server.data_dir().join("downloads")).unwrap().count();
        (parts == 0).then_some(())
    })
    .await;
}
