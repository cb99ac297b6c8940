//! The Comfy API v2 through the real binary: assets, jobs, keys, labels, events, errors.

use std::collections::HashSet;
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use futures::StreamExt;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::jobs::{PATIENCE, eventually, picture};
use crate::{BINARY, Fixture};

impl Fixture {
    /// A request as the first user, with the key as official SDKs send it.
    fn v2(&self, method: Method, path: &str) -> RequestBuilder {
        self.v2_as(&self.server.key, method, path)
    }

    fn v2_as(&self, key: &str, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, self.server.at(&format!("/api/v2{path}"))).bearer_auth(key)
    }

    async fn v2_upload(&self, bytes: &[u8], name: &str) -> (u16, Value) {
        answer(
            self.v2(Method::POST, "/assets")
                .multipart(file_form(bytes, name))
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    async fn run_v2(&self, body: Value) -> (u16, Value) {
        answer(self.v2(Method::POST, "/jobs").json(&body).send().await.unwrap()).await
    }

    async fn with_key(&self, key: &str, body: Value) -> (u16, Value) {
        answer(
            self.v2(Method::POST, "/jobs")
                .header("Idempotency-Key", key)
                .json(&body)
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    async fn v2_job(&self, id: &Value) -> Value {
        let (status, job) =
            answer(self.v2(Method::GET, &format!("/jobs/{}", text(id))).send().await.unwrap())
                .await;
        assert_eq!(status, 200, "{job}");
        job
    }

    async fn v2_status(&self, id: &Value, statuses: &[&str]) -> Value {
        eventually(&format!("{id} becomes {statuses:?}"), async || {
            let job = self.v2_job(id).await;
            statuses.contains(&text(&job["status"])).then_some(job)
        })
        .await
    }

    /// How many jobs the first user has.
    async fn v2_jobs(&self) -> usize {
        let (_, list) = answer(self.v2(Method::GET, "/jobs?limit=100").send().await.unwrap()).await;
        list["jobs"].as_array().unwrap().len()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

async fn answer(response: Response) -> (u16, Value) {
    assert!(response.headers().contains_key("x-comfy-request-id"), "{response:?}");
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() })
}

/// The code of an error, which has the contract's form.
fn code(body: &Value) -> &str {
    assert!(body["error"]["message"].is_string() && body.as_object().unwrap().len() == 1, "{body}");
    text(&body["error"]["code"])
}

fn file_form(bytes: &[u8], name: &str) -> Form {
    let form = Form::new().text("content_type", "image/png").text("file_path", name.to_owned());
    form.part("file", Part::bytes(bytes.to_vec()).file_name("upload.bin"))
}

/// A workflow that loads a file and saves it.
fn load(image: &Value) -> Value {
    json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": image } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
    })
}

#[tokio::test]
async fn errors_have_one_form_and_a_request_id_everywhere() {
    let fixture = Fixture::new();
    let ask = async |request: RequestBuilder| answer(request.send().await.unwrap()).await;
    for (path, key, expected) in [
        ("/unknown", fixture.server.key.as_str(), (404, "not_found")),
        ("", fixture.server.key.as_str(), (404, "not_found")),
        ("/jobs", "nonsense", (401, "unauthorized")),
        ("/jobs/nonsense", fixture.server.key.as_str(), (404, "job_not_found")),
        (
            "/jobs/00000000-0000-7000-8000-000000000000/events",
            fixture.server.key.as_str(),
            (404, "job_not_found"),
        ),
        ("/assets/nonsense", fixture.server.key.as_str(), (404, "asset_not_found")),
        (
            "/assets/00000000-0000-7000-8000-000000000000/content",
            fixture.server.key.as_str(),
            (404, "asset_not_found"),
        ),
        ("/jobs?cursor=x", fixture.server.key.as_str(), (422, "invalid_cursor")),
        ("/jobs?cursor=%2B5", fixture.server.key.as_str(), (422, "invalid_cursor")),
        (
            "/jobs?metadata%5Ba%5D=x&metadata[a]=y",
            fixture.server.key.as_str(),
            (422, "invalid_request"),
        ),
        ("/jobs?limit=0", fixture.server.key.as_str(), (422, "invalid_request")),
        (
            "/jobs?metadata%5Ba%20b%5D=x",
            fixture.server.key.as_str(),
            (422, "invalid_metadata_filter"),
        ),
    ] {
        let (status, body) = ask(fixture.v2_as(key, Method::GET, path)).await;
        assert_eq!((status, code(&body)), expected, "{path}");
    }
    assert_eq!(ask(fixture.http.get(fixture.server.at("/api/v2/jobs"))).await.0, 401);
    let with_header = fixture
        .http
        .get(fixture.server.at("/api/v2/jobs"))
        .header("X-API-Key", &fixture.server.key);
    assert_eq!(ask(with_header).await.0, 200);
    assert_eq!(code(&ask(fixture.v2(Method::DELETE, "/jobs")).await.1), "method_not_allowed");
    let (status, body) = ask(fixture.v2(Method::POST, "/jobs").body("{")).await;
    assert_eq!((status, code(&body)), (422, "invalid_request"));
    for body in [
        json!({}),
        json!({ "workflow": [] }),
        json!({ "workflow": {}, "extra_data": { "other": 1 } }),
    ] {
        let (status, said) = fixture.run_v2(body.clone()).await;
        assert_eq!((status, code(&said)), (422, "invalid_request"), "{body}");
    }
    // What is beside it is the main contract's, in its own form.
    let (code, _) = crate::error(fixture.get("/api/unknown").send().await.unwrap(), 404).await;
    assert_eq!(code, "not_found");
    let contract = fixture
        .http
        .get(fixture.server.at("/api/v2/openapi.yaml"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert_eq!(contract, comfy_cloud_v2::OPENAPI_YAML);
}

#[tokio::test]
async fn a_file_is_uploaded_once_found_by_its_hash_fetched_in_parts_and_deleted() {
    let fixture = Fixture::new();
    let bytes = b"0123456789";
    let hash = format!("blake3:{}", blake3::hash(bytes).to_hex());
    let head = async |text: &str| {
        fixture
            .v2(Method::HEAD, &format!("/assets/by-hash/{text}"))
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    let from_hash = async |body: Value| {
        answer(fixture.v2(Method::POST, "/assets/from-hash").json(&body).send().await.unwrap())
            .await
    };
    assert_eq!((head(&hash).await, head("nonsense").await), (404, 404));
    assert_eq!(code(&from_hash(json!({ "hash": hash })).await.1), "blob_not_found");
    assert_eq!(from_hash(json!({ "hash": "nonsense" })).await.0, 422);

    let (status, asset) = fixture.v2_upload(bytes, "photo.png").await;
    assert_eq!(
        (status, &asset["created_new"], text(&asset["hash"])),
        (201, &json!(true), hash.as_str()),
        "{asset}"
    );
    assert_eq!(
        (&asset["file_path"], &asset["size_bytes"], &asset["expires_at"]),
        (&json!("photo.png"), &json!(10), &Value::Null)
    );
    let (status, again) = fixture.v2_upload(bytes, "other.png").await;
    assert_eq!((status, &again["id"], &again["created_new"]), (200, &asset["id"], &json!(false)));
    assert_eq!((head(&hash).await, head(&hash.replace(':', "%3A")).await), (200, 200));
    let (status, minted) = from_hash(json!({ "hash": hash, "expires_in": 60 })).await;
    assert_eq!(
        (status, &minted["id"], &minted["expires_at"]),
        (200, &asset["id"], &Value::Null),
        "its life is not shortened"
    );

    // The file may come first, and must have the hash that was announced.
    let part = || Part::bytes(&b"abc"[..]).file_name("x");
    let form = || {
        Form::new()
            .part("file", part())
            .text("file_path", "abc.bin")
            .text("content_type", "application/octet-stream")
    };
    let wrong = form().text("expected_hash", hash.clone());
    let (status, refused) =
        answer(fixture.v2(Method::POST, "/assets").multipart(wrong).send().await.unwrap()).await;
    assert_eq!((status, code(&refused)), (422, "hash_mismatch"));
    let right = form()
        .text("expected_hash", format!("blake3:{}", blake3::hash(b"abc").to_hex()))
        .text("expires_in", "60");
    let (status, short) = answer(
        fixture
            .v2(Method::POST, "/assets")
            .multipart(right.text("tags", "a,b").text("tags", "c"))
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!(status, 201, "{short}");
    let until: chrono::DateTime<chrono::Utc> = text(&short["expires_at"]).parse().unwrap();
    assert!((50..=60).contains(&(until - chrono::Utc::now()).num_seconds()), "{until}");
    assert_eq!(
        fixture.json(&format!("/api/assets/{}", text(&short["id"]))).await["tags"],
        json!(["a,b", "c"])
    );
    let missing = Form::new().part("file", part()).text("file_path", "x");
    assert_eq!(
        fixture.v2(Method::POST, "/assets").multipart(missing).send().await.unwrap().status(),
        422
    );

    let path = format!("/assets/{}", text(&asset["id"]));
    let content = async |range: Option<&str>| {
        let request = fixture.v2(Method::GET, &format!("{path}/content"));
        range
            .map_or_else(
                || fixture.v2(Method::GET, &format!("{path}/content")),
                |range| request.header("Range", range),
            )
            .send()
            .await
            .unwrap()
    };
    let elsewhere = content(None).await;
    assert_eq!(elsewhere.status(), 302);
    for url in [elsewhere.headers()["location"].to_str().unwrap(), text(&asset["url"])] {
        assert!(url.starts_with(&fixture.server.url), "{url}");
        assert_eq!(
            fixture.http.get(url).send().await.unwrap().bytes().await.unwrap(),
            &bytes[..],
            "without a key"
        );
    }
    let part = content(Some("bytes=2-4")).await;
    assert_eq!(
        (part.status().as_u16(), part.headers()["content-range"].to_str().unwrap()),
        (206, "bytes 2-4/10")
    );
    assert_eq!(part.bytes().await.unwrap(), &b"234"[..]);
    assert_eq!(content(Some("lines=1-2")).await.bytes().await.unwrap(), &bytes[..]);
    let behind = content(Some("bytes=10-")).await;
    assert_eq!(
        (behind.status().as_u16(), behind.headers()["content-range"].to_str().unwrap()),
        (416, "bytes */10")
    );
    assert_eq!(code(&answer(behind).await.1), "range_not_satisfiable");

    let other = fixture.server.new_user("other").unwrap();
    for method in [Method::GET, Method::DELETE] {
        let (status, body) =
            answer(fixture.v2_as(&other, method, &path).send().await.unwrap()).await;
        assert_eq!((status, code(&body)), (404, "asset_not_found"), "another user's");
    }
    assert_eq!(fixture.v2(Method::DELETE, &path).send().await.unwrap().status(), 204);
    for method in [Method::DELETE, Method::GET] {
        let (status, body) = answer(fixture.v2(method, &path).send().await.unwrap()).await;
        assert_eq!((status, code(&body)), (404, "asset_not_found"));
    }
}

#[tokio::test]
async fn a_job_takes_files_by_name_and_by_reference_and_shows_what_it_made() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (_, asset) = fixture.v2_upload(&crate::files::picture(4, 3), "photo.png").await;
    let reference = |info: Value| json!({ "__type": "core/ASSET", "info": info });
    for way in [
        json!("photo.png"),
        reference(
            json!({ "id": asset["id"], "hash": asset["hash"], "file_path": asset["file_path"] }),
        ),
        reference(json!({ "hash": asset["hash"] })),
        reference(json!({ "file_path": "photo.png" })),
    ] {
        let workflow = load(&way);
        let (status, job) =
            fixture.run_v2(json!({ "workflow": workflow, "metadata": { "way": "x" } })).await;
        assert_eq!(status, 201, "{way}: {job}");
        assert!(
            ["self", "events", "cancel", "logs"]
                .iter()
                .all(|link| text(&job["urls"][link]).starts_with(&fixture.server.url)),
            "{job}"
        );
        let done = fixture.v2_status(&job["id"], &["succeeded", "failed"]).await;
        assert_eq!(
            (&done["status"], &done["error"], &done["progress"]),
            (&json!("succeeded"), &Value::Null, &Value::Null),
            "{done}"
        );
        let output = &done["outputs"][0];
        assert_eq!(
            (&output["node_id"], &output["type"], &output["content_type"]),
            (&json!("3"), &json!("image"), &json!("image/png"))
        );
        let made =
            fixture.http.get(text(&output["url"])).send().await.unwrap().bytes().await.unwrap();
        assert!(made.starts_with(b"\x89PNG") && output["size_bytes"] == made.len());
        assert!(
            done["metrics"]["queue_ms"].is_u64()
                && done["metrics"]["execution_ms"].is_u64()
                && done["metadata"]["way"] == "x",
            "{done}"
        );
        let (_, kept) = answer(
            fixture
                .v2(Method::GET, &format!("/jobs/{}/workflow", text(&job["id"])))
                .send()
                .await
                .unwrap(),
        )
        .await;
        assert_eq!(kept, json!({ "workflow": workflow, "format": "api" }));
        let logs = fixture
            .http
            .get(text(&done["urls"]["logs"]))
            .bearer_auth(&fixture.server.key)
            .send()
            .await
            .unwrap();
        let (status, logs) = answer(logs).await;
        assert!(
            status == 200
                && text(&logs["text"]).contains("execution_start")
                && logs["complete"] == true,
            "{logs}"
        );
    }
    assert_eq!(worker.inputs().len(), 1, "one file, however it is named");

    let other = fixture.server.new_user("other").unwrap();
    let foreign = json!({ "workflow": load(&reference(json!({ "id": asset["id"] }))) });
    let (status, refused) =
        answer(fixture.v2_as(&other, Method::POST, "/jobs").json(&foreign).send().await.unwrap())
            .await;
    assert_eq!((status, code(&refused)), (422, "missing_asset"));
    assert_eq!(refused["error"]["details"]["node_errors"]["1"][0]["field"], "image");
}

/// What each operation that names something is asked for; `None` where it names nothing of
/// anybody's.
fn names(operation: &str, asset: &str, job: &str) -> Option<(Method, String)> {
    let asset = |method, below: &str| Some((method, format!("/assets/{asset}{below}")));
    let job = |method, below: &str| Some((method, format!("/jobs/{job}{below}")));
    match operation {
        // What they name by a hash or in a workflow is shown in tests of their own.
        "postAssets" | "assetFromHash" | "headAssetByHash" | "postJobs" | "listJobs" => None,
        "getAsset" => asset(Method::GET, ""),
        "deleteAsset" => asset(Method::DELETE, ""),
        "getAssetContent" => asset(Method::GET, "/content"),
        "getJob" => job(Method::GET, ""),
        "getJobWorkflow" => job(Method::GET, "/workflow"),
        "getJobLogs" => job(Method::GET, "/logs"),
        "getJobEvents" => job(Method::GET, "/events"),
        "cancelJob" => job(Method::POST, "/cancel"),
        unknown => panic!("the operation {unknown} has no case here"),
    }
}

#[tokio::test]
async fn nobody_reaches_what_is_anothers_by_any_operation() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (_, asset) = fixture.v2_upload(b"mine", "mine.bin").await;
    let (_, job) =
        fixture.run_v2(json!({ "workflow": picture(3), "metadata": { "a": "b" } })).await;
    fixture.v2_status(&job["id"], &["running"]).await;
    let other = fixture.server.new_user("other").unwrap();
    for operation in &comfy_cloud_v2::server::OPERATIONS {
        let Some((method, path)) = names(operation.id, text(&asset["id"]), text(&job["id"])) else {
            continue;
        };
        let (status, body) =
            answer(fixture.v2_as(&other, method, &path).send().await.unwrap()).await;
        assert!(
            status == 404 && code(&body).ends_with("_not_found"),
            "{}: {status} {body}",
            operation.id
        );
    }
    let head = fixture
        .v2_as(&other, Method::HEAD, &format!("/assets/by-hash/{}", text(&asset["hash"])))
        .send()
        .await
        .unwrap();
    assert_eq!(head.status(), 404);
    let minted = fixture
        .v2_as(&other, Method::POST, "/assets/from-hash")
        .json(&json!({ "hash": asset["hash"] }))
        .send()
        .await
        .unwrap();
    assert_eq!(code(&answer(minted).await.1), "blob_not_found");
    let (_, list) =
        answer(fixture.v2_as(&other, Method::GET, "/jobs?metadata[a]=b").send().await.unwrap())
            .await;
    assert_eq!(list["jobs"], json!([]));
    assert_eq!(fixture.v2_job(&job["id"]).await["status"], "running", "nothing of it has changed");
    worker.release();
    fixture.v2_status(&job["id"], &["succeeded"]).await;
}

#[tokio::test]
async fn a_file_that_is_too_large_is_413() {
    let fixture = Fixture::with("max_upload_size_bytes = 5");
    let (status, body) = fixture.v2_upload(b"123456", "large.bin").await;
    assert_eq!((status, code(&body)), (413, "payload_too_large"));
}

#[tokio::test]
async fn what_cannot_run_is_refused_before_anything_is_queued() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let missing =
        json!({ "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "x" } } });
    let unknown = json!({ "1": { "class_type": "NoSuchNode", "inputs": {} } });
    let many: serde_json::Map<String, Value> =
        (0..17).map(|n| (format!("k{n}"), json!("v"))).collect();
    for (body, expected) in [
        (json!({ "workflow": missing }), "invalid_workflow"),
        (json!({ "workflow": unknown }), "invalid_workflow"),
        (
            json!({ "workflow": load(&json!({ "__type": "core/ASSET", "info": {} })) }),
            "missing_asset",
        ),
        (json!({ "workflow": load(&json!("no.png")) }), "missing_asset"),
        (json!({ "workflow": { "nodes": [], "links": [] } }), "workflow_format_ui"),
        (json!({ "workflow": picture(1), "webhook_url": "http://x" }), "unsupported_field"),
        (json!({ "workflow": picture(1), "inputs": {} }), "unsupported_field"),
        (json!({ "workflow": picture(1), "metadata": { "a": 1 } }), "metadata_invalid"),
        (json!({ "workflow": picture(1), "metadata": { "a b": "x" } }), "metadata_invalid"),
        (json!({ "workflow": picture(1), "metadata": many }), "metadata_invalid"),
    ] {
        let (status, refused) = fixture.with_key("one-key", body.clone()).await;
        assert_eq!((status, code(&refused)), (422, expected), "{body}");
    }
    let (_, refused) = fixture.run_v2(json!({ "workflow": missing })).await;
    let field = &refused["error"]["details"]["node_errors"]["3"][0];
    assert_eq!(
        (&field["field"], &field["reason"]),
        (&json!("images"), &json!("missing_input")),
        "{refused}"
    );
    assert!(text(&refused["error"]["message"]).starts_with("Node 3 (SaveImage): "), "{refused}");
    let (_, refused) = fixture.run_v2(json!({ "workflow": unknown })).await;
    assert!(text(&refused["error"]["message"]).contains("NoSuchNode"), "{refused}");
    assert_eq!(fixture.v2_jobs().await, 0);
    // None of them has used up the key.
    assert_eq!(fixture.with_key("one-key", json!({ "workflow": picture(1) })).await.0, 201);
}

#[tokio::test]
async fn a_full_queue_and_a_server_without_workers_say_when_to_try_again() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("[jobs]\nmax_queued_per_user = 1", &[&worker]).await;
    let (_, running) = fixture.run_v2(json!({ "workflow": picture(0) })).await;
    fixture.v2_status(&running["id"], &["running"]).await;
    // The worker may have taken the next one behind the one that runs, which does not wait any more
    // then.
    let mut last = None;
    for color in 1..20 {
        let request =
            fixture.v2(Method::POST, "/jobs").header("Idempotency-Key", color.to_string());
        let response = request.json(&json!({ "workflow": picture(color) })).send().await.unwrap();
        if response.status() == 429 {
            assert!(
                response.headers()["retry-after"].to_str().unwrap().parse::<u32>().unwrap() > 0
            );
            assert_eq!(code(&answer(response).await.1), "queue_full");
            last = Some(color);
            break;
        }
    }
    let last = last.expect("the queue becomes full");
    // A job that was queued is returned by its key all the same, and the key that was refused is
    // free.
    assert_eq!(fixture.with_key("1", json!({ "workflow": picture(1) })).await.0, 201);
    worker.release();
    eventually("there is room", async || {
        (fixture.with_key(&last.to_string(), json!({ "workflow": picture(last) })).await.0 == 201)
            .then_some(())
    })
    .await;

    let alone = Fixture::new();
    let response = alone
        .v2(Method::POST, "/jobs")
        .json(&json!({ "workflow": picture(0) }))
        .send()
        .await
        .unwrap();
    assert!(response.status() == 429 && response.headers().contains_key("retry-after"));
    assert_eq!(code(&answer(response).await.1), "deployment_not_ready");
}

#[tokio::test]
async fn a_key_stands_for_its_job_also_after_a_restart() {
    let worker = ComfyUi::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let options = || ServerOptions {
        config: format!("workers = [{:?}]", worker.url),
        data_dir: Some(folder.path().to_owned()),
        ..ServerOptions::default()
    };
    let http =
        || reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let fixture = Fixture { server: Server::start_with(BINARY, options()).unwrap(), http: http() };
    fixture.workers_up(1).await;
    let body = json!({ "workflow": picture(1), "metadata": { "a": "b" } });
    let at_once =
        futures::future::join_all((0..8).map(|_| fixture.with_key("k", body.clone()))).await;
    let ids: HashSet<&str> = at_once
        .iter()
        .map(|(status, job)| (*status == 201).then(|| text(&job["id"])).unwrap())
        .collect();
    assert_eq!((ids.len(), fixture.v2_jobs().await), (1, 1), "{at_once:?}");
    let other_credential = json!({ "workflow": picture(1), "metadata": { "a": "b" }, "extra_data": { "api_key_comfy_org": "secret" } });
    assert_eq!(fixture.with_key("k", other_credential).await.1["id"], at_once[0].1["id"]);
    for other in [
        json!({ "workflow": picture(2), "metadata": { "a": "b" } }),
        json!({ "workflow": picture(1) }),
    ] {
        let (status, refused) = fixture.with_key("k", other).await;
        assert_eq!((status, code(&refused)), (422, "idempotency_key_reuse"));
    }
    assert_eq!(code(&fixture.with_key("", body.clone()).await.1), "invalid_idempotency_key");
    let (id, key) = (at_once[0].1["id"].clone(), fixture.server.key.clone());
    fixture.v2_status(&id, &["succeeded"]).await;
    drop(fixture);

    let mut server = Server::start_with(BINARY, options()).unwrap();
    server.key = key;
    let fixture = Fixture { server, http: http() };
    assert_eq!(fixture.with_key("k", body.clone()).await.1["id"], id);
    assert_eq!(fixture.v2_jobs().await, 1);
    // The key of a job that was deleted is not free.
    assert_eq!(
        fixture
            .http
            .delete(fixture.server.at(&format!("/api/jobs/{}", text(&id))))
            .bearer_auth(&fixture.server.key)
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    assert_eq!(code(&fixture.with_key("k", body).await.1), "idempotency_key_reuse");
}

#[tokio::test]
async fn a_running_job_is_canceled_and_what_it_needs_is_kept_until_then() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (_, asset) = fixture.v2_upload(&crate::files::picture(4, 3), "photo.png").await;
    let (_, job) = fixture.run_v2(json!({ "workflow": load(&json!("photo.png")) })).await;
    fixture.v2_status(&job["id"], &["running"]).await;
    let path = format!("/assets/{}", text(&asset["id"]));
    let (status, refused) = answer(fixture.v2(Method::DELETE, &path).send().await.unwrap()).await;
    assert_eq!((status, code(&refused)), (409, "asset_in_use"));
    let cancel = async || {
        answer(
            fixture
                .http
                .post(text(&job["urls"]["cancel"]))
                .bearer_auth(&fixture.server.key)
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    for _ in 0..2 {
        let (status, canceled) = cancel().await;
        assert!(
            status == 200 && ["canceling", "canceled"].contains(&text(&canceled["status"])),
            "{canceled}"
        );
    }
    worker.release();
    let canceled = fixture.v2_status(&job["id"], &["canceled"]).await;
    assert!(canceled["completed_at"].is_string());
    assert_eq!(cancel().await.1["status"], "canceled");
    assert_eq!(fixture.v2(Method::DELETE, &path).send().await.unwrap().status(), 204);
    let other = fixture.server.new_user("other").unwrap();
    for (method, end) in [
        (Method::GET, ""),
        (Method::POST, "/cancel"),
        (Method::GET, "/logs"),
        (Method::GET, "/workflow"),
        (Method::GET, "/events"),
    ] {
        let path = format!("/jobs/{}{end}", text(&job["id"]));
        let (status, body) =
            answer(fixture.v2_as(&other, method, &path).send().await.unwrap()).await;
        assert_eq!((status, code(&body)), (404, "job_not_found"), "{end}");
    }
}

#[tokio::test]
async fn jobs_are_listed_by_labels_page_by_page() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut ids = Vec::new();
    for n in 0..5 {
        let metadata =
            json!({ "client": if n < 3 { "acme" } else { "other" }, "n": n.to_string() });
        ids.push(
            fixture.run_v2(json!({ "workflow": picture(n), "metadata": metadata })).await.1["id"]
                .clone(),
        );
    }
    let list = async |query: &str| {
        let (status, page) =
            answer(fixture.v2(Method::GET, &format!("/jobs?{query}")).send().await.unwrap()).await;
        assert_eq!(status, 200, "{page}");
        (
            page["jobs"]
                .as_array()
                .unwrap()
                .iter()
                .map(|job| job["id"].clone())
                .collect::<Vec<_>>(),
            page,
        )
    };
    assert_eq!(list("").await.0, ids.iter().rev().cloned().collect::<Vec<_>>());
    let (found, page) = list("metadata[client]=acme&limit=2").await;
    assert_eq!(found, [ids[2].clone(), ids[1].clone()]);
    assert_eq!(page["jobs"][0]["metadata"], json!({ "client": "acme", "n": "2" }));
    let (found, last) =
        list(&format!("metadata%5Bclient%5D=acme&limit=2&cursor={}", text(&page["next_cursor"])))
            .await;
    assert_eq!((found, &last["next_cursor"]), (vec![ids[0].clone()], &Value::Null));
    assert_eq!(list("metadata[client]=acme&metadata[n]=1").await.0, [ids[1].clone()]);
    assert_eq!(list("metadata[client]=nobody").await.0, Vec::<Value>::new());
}

/// The events of a stream, as far as it goes: names with their data.
async fn events(response: Response) -> Vec<(String, Value)> {
    assert_eq!(
        (response.status().as_u16(), response.headers()["content-type"].to_str().unwrap()),
        (200, "text/event-stream")
    );
    let text =
        tokio::time::timeout(PATIENCE, response.text()).await.expect("the stream ends").unwrap();
    let frames = text.split("\n\n").filter(|frame| !frame.is_empty() && !frame.starts_with(':'));
    let read = frames.map(|frame| {
        let (name, data) = frame.split_once('\n').unwrap();
        let data = serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap();
        (name.strip_prefix("event: ").unwrap().to_owned(), data)
    });
    read.collect()
}

#[tokio::test]
async fn a_stream_shows_how_a_job_stands_and_ends_with_it() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        node_time: Duration::from_millis(50),
        steps: 4,
        ..Behaviour::default()
    });
    worker.hold();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (_, job) = fixture.run_v2(json!({ "workflow": picture(7) })).await;
    let path = format!("/jobs/{}/events", text(&job["id"]));
    let response = fixture.v2(Method::GET, &path).send().await.unwrap();
    let streamed = tokio::spawn(events(response));
    fixture.v2_status(&job["id"], &["running"]).await;
    worker.release();
    let seen = streamed.await.unwrap();
    let named = |name: &str| {
        seen.iter()
            .filter(|(found, _)| found == name)
            .map(|(_, data)| data.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(seen[0].0, "status", "a snapshot first: {seen:?}");
    assert_eq!(
        seen.last().unwrap(),
        &("status".to_owned(), json!({ "status": "succeeded", "queue_position": null }))
    );
    let outputs = named("output");
    assert_eq!(
        (outputs.len(), &outputs[0]["node_id"], &outputs[0]["job_id"]),
        (1, &json!("3"), &job["id"]),
        "{seen:?}"
    );
    for progress in named("progress") {
        assert!(
            progress["nodes_total"] == 3
                && (0.0..=1.0).contains(&progress["value"].as_f64().unwrap()),
            "{progress}"
        );
    }
    for preview in named("preview") {
        assert!(
            preview["content_type"].is_string() && !text(&preview["data_base64"]).is_empty(),
            "{preview}"
        );
    }
    assert!(!named("progress").is_empty() && !named("preview").is_empty(), "{seen:?}");

    // A job that has ended shows what it made, and then how it ended.
    let again = events(fixture.v2(Method::GET, &path).send().await.unwrap()).await;
    assert_eq!(
        again.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["output", "status"]
    );
    assert_eq!(again[0].1["id"], outputs[0]["id"]);
}

#[tokio::test]
async fn streams_are_bounded_end_with_the_server_and_with_the_key() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let mut fixture = Fixture::with_workers("[limits]\nstreams_per_user = 2", &[&worker]).await;
    let (_, job) = fixture.run_v2(json!({ "workflow": picture(1) })).await;
    let path = format!("/jobs/{}/events", text(&job["id"]));
    let open = async || fixture.v2(Method::GET, &path).send().await.unwrap();
    let mut first = open().await.bytes_stream();
    assert!(
        String::from_utf8_lossy(&first.next().await.unwrap().unwrap())
            .starts_with("event: status\n")
    );
    let second = open().await;
    let refused = open().await;
    assert!(refused.status() == 429 && refused.headers().contains_key("retry-after"));
    assert_eq!(code(&answer(refused).await.1), "too_many_streams");
    // A place is free when a client has gone.
    drop(second);
    let made = fixture.server.cli(&["keys", "create", "--user", "admin", "--json"]).unwrap().json();
    let short_lived = text(&made["key"]).to_owned();
    let revoked = eventually("a place is free", async || {
        let response = fixture.v2_as(&short_lived, Method::GET, &path).send().await.unwrap();
        (response.status() == 200).then_some(response)
    })
    .await;
    let listed = fixture.server.cli(&["keys", "ls", "--user", "admin", "--json"]).unwrap().json();
    let id = listed
        .as_array()
        .unwrap()
        .iter()
        .max_by_key(|key| text(&key["created_at"]).to_owned())
        .unwrap()["id"]
        .clone();
    assert_eq!(fixture.server.cli(&["keys", "revoke", text(&id)]).unwrap().code, Some(0));
    tokio::time::timeout(PATIENCE, revoked.bytes()).await.expect("it ends with its key").unwrap();

    fixture.server.terminate().unwrap();
    let rest = tokio::time::timeout(PATIENCE, first.collect::<Vec<_>>())
        .await
        .expect("it ends with the server");
    assert!(rest.iter().all(Result::is_ok), "it ends whole: {rest:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_workflow_is_read_once_for_all_who_follow_its_job() {
    const STREAMS: usize = 200;
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("[limits]\nstreams_per_user = 200", &[&worker]).await;
    let mut workflow = picture(1);
    for n in 0..500 {
        workflow[format!("{n:0>250}")] = json!({ "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": n } });
    }
    let (status, job) = fixture.run_v2(json!({ "workflow": workflow })).await;
    assert_eq!(status, 201, "{job}");
    let progress = async || fixture.v2_job(&job["id"]).await["progress"].clone();
    let first = eventually("the worker says how far it is", async || {
        Some(progress().await).filter(|progress| !progress.is_null())
    })
    .await;
    assert_eq!(first["nodes_total"], 503);
    let path = format!("/jobs/{}/events", text(&job["id"]));
    let before = fixture.server.memory_kib().unwrap();
    let mut streams = Vec::new();
    for _ in 0..STREAMS {
        let mut stream = fixture.v2(Method::GET, &path).send().await.unwrap().bytes_stream();
        let mut seen = Vec::new();
        while !String::from_utf8_lossy(&seen).contains("event: progress\n") {
            seen.extend(
                tokio::time::timeout(PATIENCE, stream.next())
                    .await
                    .expect("it goes on")
                    .unwrap()
                    .unwrap(),
            );
        }
        streams.push(stream);
        assert_eq!(progress().await["nodes_total"], 503);
    }
    let each = fixture.server.memory_kib().unwrap().saturating_sub(before) / STREAMS as u64;
    let numbers =
        fixture.http.get(fixture.server.at("/metrics")).send().await.unwrap().text().await.unwrap();
    let read = numbers
        .lines()
        .find_map(|line| line.strip_prefix("comfy_cloud_workflows_read_total "))
        .map(str::to_owned);
    assert_eq!(read.as_deref(), Some("1"), "by {STREAMS} streams and as many polls");
    // A copy of the nodes' ids and classes has some 170 KiB.
    assert!(each < 100, "{each} KiB of the server's memory for each stream");
    worker.release();
    for stream in streams {
        let rest: Vec<_> = tokio::time::timeout(PATIENCE, stream.collect()).await.expect("it ends");
        let rest = rest.into_iter().map(Result::unwrap).collect::<Vec<_>>().concat();
        assert!(String::from_utf8_lossy(&rest).contains(r#""status":"succeeded""#));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_streams_follow_a_job_to_its_end() {
    const STREAMS: usize = 2000;
    // Each stream is a file here, and one in the server.
    if rlimit::increase_nofile_limit(u64::MAX).unwrap() < STREAMS as u64 + 500 {
        panic!("this machine does not let a process have {STREAMS} connections");
    }
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let config = "[connections]\nmax_per_user = 4000\n[limits]\nstreams_per_user = 2000";
    let fixture = Fixture::with_workers(config, &[&worker]).await;
    let (_, job) = fixture.run_v2(json!({ "workflow": picture(1) })).await;
    fixture.v2_status(&job["id"], &["running"]).await;
    let path = format!("/jobs/{}/events", text(&job["id"]));
    let before = fixture.server.memory_kib().unwrap();
    let mut streams = Vec::new();
    for _ in 0..STREAMS {
        let mut stream = fixture.v2(Method::GET, &path).send().await.unwrap().bytes_stream();
        assert!(stream.next().await.unwrap().unwrap().starts_with(b"event: status\n"));
        streams.push(stream);
    }
    let each = fixture.server.memory_kib().unwrap().saturating_sub(before) / STREAMS as u64;
    let begun = std::time::Instant::now();
    worker.release();
    let rest = futures::future::join_all(streams.into_iter().map(|stream| async {
        let all: Vec<_> = tokio::time::timeout(PATIENCE, stream.collect()).await.expect("it ends");
        all.into_iter().map(Result::unwrap).collect::<Vec<_>>().concat()
    }));
    for rest in rest.await {
        let rest = String::from_utf8(rest).unwrap();
        assert!(
            rest.contains("event: output\n")
                && rest.trim_end().ends_with(r#"{"queue_position":null,"status":"succeeded"}"#),
            "{rest}"
        );
    }
    let figure = format!(
        "{STREAMS} streams of one user ended with their job within {} ms; {each} KiB of the server's memory each",
        begun.elapsed().as_millis()
    );
    // `cargo xtask test` shows it.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/streams.txt"), figure).unwrap();
}
