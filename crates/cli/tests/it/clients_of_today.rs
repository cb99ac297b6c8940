//! What clients of today send, byte for byte: comfy-cli, ComfyUI's page, browsers, urllib, aiohttp.

use std::io::Cursor;
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{Behaviour as SourceBehaviour, ComfyUi, Source};
use futures::{SinkExt, StreamExt};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use reqwest::header::CONTENT_TYPE;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::events::open_socket;
use crate::jobs::{PATIENCE, eventually, picture};
use crate::{Fixture, error, form};

fn slow(seconds: f32) -> Behaviour {
    Behaviour { node_time: Duration::from_secs_f32(seconds / 3.0), ..Behaviour::default() }
}

fn png(width: u32, height: u32, pixel: [u8; 4]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = RgbaImage::from_pixel(width, height, Rgba(pixel));
    DynamicImage::ImageRgba8(image)
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}

impl Fixture {
    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, self.server.at(path)).header("X-API-Key", &self.server.key)
    }

    async fn upload_image(&self, bytes: Vec<u8>, name: &str) -> Response {
        let form = Form::new().part("image", Part::bytes(bytes).file_name(name.to_owned()));
        self.post("/api/upload/image").multipart(form).send().await.unwrap()
    }
}

async fn answer(response: Response) -> Value {
    let (status, text) = (response.status(), response.text().await.unwrap());
    assert!(status.is_success(), "{status} {text}");
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn times_of_jobs_are_milliseconds_everywhere() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = fixture.submit(&picture(1)).await;
    let job = fixture.success(&id).await;
    let now = chrono::Utc::now().timestamp_millis();
    let is_recent = |value: &Value, what: &str| {
        let millis = value.as_i64().unwrap_or_else(|| panic!("{what}: {value}"));
        assert!((now - 60_000..=now).contains(&millis), "{what}: {millis}");
    };
    for field in ["create_time", "update_time", "execution_start_time", "execution_end_time"] {
        is_recent(&job[field], field);
    }
    is_recent(&fixture.json("/api/jobs").await["jobs"][0]["create_time"], "listed");
    is_recent(&fixture.json("/api/history_v2").await["history"][0]["create_time"], "history_v2");
    assert_eq!((&job["previewable_outputs_count"], &job["outputs_count"]), (&json!(1), &json!(1)));
    // The page's schema takes times of assets with `Z` alone.
    let assets = fixture.json("/api/assets").await;
    for asset in assets["assets"].as_array().unwrap() {
        for field in ["created_at", "updated_at"] {
            assert!(asset[field].as_str().unwrap().ends_with('Z'), "{field}: {}", asset[field]);
        }
    }
}

#[tokio::test]
async fn an_interrupt_stops_one_job() {
    let workers = [ComfyUi::start().unwrap(), ComfyUi::start().unwrap(), ComfyUi::start().unwrap()];
    workers.iter().for_each(|worker| worker.behave(slow(60.0)));
    let config = "[jobs]\ndefault_tier = \"three\"\ntiers = { three = 3 }";
    let fixture = Fixture::with_workers(config, &workers.iter().collect::<Vec<_>>()).await;
    let mut running = Vec::new();
    for color in 0..3 {
        let id = fixture.submit(&picture(color)).await;
        fixture.wait_for(&id, &["executing"]).await;
        running.push(id);
    }
    let waiting = [fixture.submit(&picture(3)).await, fixture.submit(&picture(4)).await];
    let status = async |id: &str| {
        fixture.json(&format!("/api/jobs/{id}")).await["status"].as_str().unwrap().to_owned()
    };
    let detail = fixture.json(&format!("/api/jobs/{}", waiting[1])).await;
    assert_eq!(
        (&detail["queue_position"], &detail["queue_reason"]),
        (&json!(2), &json!("concurrency_limit"))
    );

    // The page's X on one job: `fetch` with a JSON body.
    let body = format!("{{\"prompt_id\":\"{}\"}}", running[1]);
    let page = fixture
        .post("/api/interrupt")
        .header(CONTENT_TYPE, "application/json")
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(page.status(), 200);
    fixture.wait_for(&running[1], &["cancelled"]).await;
    assert_eq!(
        (status(&running[0]).await, status(&running[2]).await),
        ("in_progress".into(), "in_progress".into())
    );

    // urllib sends an empty body under its own type; the one that has run the longest goes.
    let urllib = fixture
        .post("/api/interrupt")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body("");
    assert_eq!(urllib.send().await.unwrap().status(), 200);
    fixture.wait_for(&running[0], &["cancelled"]).await;
    assert_eq!(status(&running[2]).await, "in_progress");

    // What names no job of the caller's stops nothing, under whatever type.
    let other = fixture.server.new_user("other").unwrap();
    let foreign =
        fixture.http.post(fixture.server.at("/api/interrupt")).header("X-API-Key", &other);
    error(foreign.json(&json!({ "prompt_id": running[2] })).send().await.unwrap(), 404).await;
    for body in ["{\"prompt_id\": \"nonsense\"}", "{\"prompt_id\": 5}"] {
        let named = fixture
            .post("/api/interrupt")
            .header(CONTENT_TYPE, "text/plain;charset=UTF-8")
            .body(body)
            .send()
            .await
            .unwrap();
        error(named, 404).await;
    }
    assert_eq!(status(&running[2]).await, "in_progress");
    error(
        fixture.post("/api/interrupt").body(" ".repeat(64 * 1024 + 1)).send().await.unwrap(),
        413,
    )
    .await;
}

#[tokio::test]
async fn a_browser_saves_lists_and_renames_workflows() {
    let fixture = Fixture::new();
    // `fetch` with a text sends this type, and axios that one.
    let save = async |path: &str, kind: &str, body: &str| {
        let request = fixture
            .post(&format!("/api/userdata/{path}"))
            .header(CONTENT_TYPE, kind)
            .body(body.to_owned());
        answer(request.send().await.unwrap()).await
    };
    let saved = save(
        "workflows%2Ffirst.json?overwrite=true&full_info=true",
        "text/plain;charset=UTF-8",
        "{}",
    )
    .await;
    save("workflows%2Fsecond.json?overwrite=False&full_info=1", "application/json", "[1]").await;
    // Behind a proxy that decodes the address.
    save("workflows/sub/third.json?overwrite=0", "application/x-www-form-urlencoded", "2").await;
    let list = async || {
        answer(
            fixture
                .get("/api/userdata?dir=workflows&recurse=true&split=false&full_info=true")
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    let listed = list().await;
    let paths: Vec<_> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["path"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(paths, ["first.json", "second.json", "sub/third.json"]);
    // The page compares the two, and unloads what seems changed.
    assert!(saved["modified"].is_i64(), "{saved}");
    assert_eq!(listed[0]["modified"], saved["modified"]);
    let everything = answer(fixture.get("/api/userdata?recurse=true").send().await.unwrap()).await;
    assert_eq!(everything.as_array().unwrap().len(), 3);

    let read =
        async |path: &str| fixture.get(&format!("/api/userdata/{path}")).send().await.unwrap();
    for spelling in
        ["workflows%2Fsub%2Fthird.json", "workflows/sub/third.json", "workflows/sub%2Fthird.json"]
    {
        assert_eq!(read(spelling).await.text().await.unwrap(), "2", "{spelling}");
    }
    let rename =
        async |path: &str| fixture.post(&format!("/api/userdata/{path}")).send().await.unwrap();
    let moved = answer(
        rename(
            "workflows%2Ffirst.json/move/workflows%2Frenamed.json?overwrite=false&full_info=true",
        )
        .await,
    )
    .await;
    assert_eq!((&moved["path"], &moved["size"]), (&json!("workflows/renamed.json"), &json!(2)));
    assert_eq!(read("workflows%2Ffirst.json").await.status(), 404);
    error(rename("workflows/second.json/move/workflows/renamed.json?overwrite=false").await, 409)
        .await;
    error(rename("workflows/first.json/move/workflows/x.json").await, 404).await;
    error(rename("workflows/second.json/move/workflows").await, 409).await;
    assert_eq!(
        rename("workflows/second.json/move/workflows/renamed.json?overwrite=true").await.status(),
        200
    );
    assert_eq!(read("workflows/renamed.json").await.text().await.unwrap(), "[1]");
    // To itself changes nothing.
    assert_eq!(
        rename("workflows/renamed.json/move/workflows/renamed.json?overwrite=false").await.status(),
        200
    );
    let kept = fixture
        .post("/api/userdata/workflows%2Frenamed.json?overwrite=0")
        .body("other")
        .send()
        .await
        .unwrap();
    error(kept, 409).await;
}

#[tokio::test]
async fn only_images_have_the_limits_of_images() {
    let fixture = Fixture::with("max_upload_size_bytes = 60000000");
    let mut video = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    video.resize(51_000_000, 7);
    let stored = answer(fixture.upload_image(video, "clip.mp4").await).await;
    assert!(stored["name"].as_str().unwrap().ends_with(".mp4"), "{stored}");
    let mut large = vec![0; 61_000_000];
    large[..4].copy_from_slice(b"RIFF");
    error(fixture.upload_image(large, "sound.wav").await, 400).await;
    // No decoder is here for these, so they are files like any.
    for (name, head) in [
        ("a.avif", &b"\0\0\0\x1cftypavif\0\0\0\0avifmif1"[..]),
        ("a.tiff", b"II*\0\x08\0\0\0\0\0"),
        ("a.exr", b"\x76\x2f\x31\x01\x02\0\0\0"),
        ("a.ico", b"\0\0\x01\0\x01\0\x10\x10"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0"),
    ] {
        let stored = answer(fixture.upload_image(head.to_vec(), name).await).await;
        assert!(stored["name"].as_str().unwrap().ends_with(&name[1..]), "{stored}");
    }
}

#[tokio::test]
async fn the_pages_first_frame_is_answered_and_decides_how_previews_come() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        node_time: Duration::from_millis(20),
        steps: 3,
        ..Behaviour::default()
    });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut kinds = Vec::new();
    for (path, announces) in [("/ws?clientId=page", true), ("/api/ws?clientId=tool", false)] {
        let mut socket =
            open_socket(&fixture.http, &fixture.server.at(path), Some(&fixture.server.key))
                .await
                .unwrap();
        let mut next = async || loop {
            match tokio::time::timeout(PATIENCE, socket.next()).await.unwrap().unwrap().unwrap() {
                Message::Ping(_) | Message::Pong(_) => {}
                other => return other,
            }
        };
        let hello: Value = serde_json::from_str(next().await.to_text().unwrap()).unwrap();
        assert_eq!(hello["type"], "status");
        if announces {
            let frame = r#"{"type":"feature_flags","data":{"supports_preview_metadata":true,"supports_manager_v4_ui":true,"supports_progress_text_metadata":true}}"#;
            socket.send(Message::text(frame)).await.unwrap();
            let mut next = async || {
                tokio::time::timeout(PATIENCE, socket.next()).await.unwrap().unwrap().unwrap()
            };
            let flags: Value = serde_json::from_str(next().await.to_text().unwrap()).unwrap();
            assert_eq!(flags["type"], "feature_flags");
            assert_eq!(flags["data"], fixture.json("/api/features").await);
        }
        let id = fixture.submit(&picture(if announces { 1 } else { 2 })).await;
        loop {
            match tokio::time::timeout(PATIENCE, socket.next()).await.unwrap().unwrap().unwrap() {
                Message::Binary(bytes) => kinds.push((announces, bytes[3])),
                Message::Text(text) if text.contains("execution_success") && text.contains(&id) => {
                    break;
                }
                _ => {}
            }
        }
    }
    assert!(kinds.contains(&(true, 4)) && kinds.contains(&(false, 1)), "{kinds:?}");
    assert!(!kinds.contains(&(true, 1)) && !kinds.contains(&(false, 4)), "{kinds:?}");
}

#[tokio::test]
async fn every_error_is_json() {
    let fixture = Fixture::new();
    let anonymous = async |method: Method, path: &str| {
        fixture.http.request(method, fixture.server.at(path)).send().await.unwrap()
    };
    for path in [
        "/api/userdata?dir=x",
        "/api/userdata/a",
        "/api/jobs",
        "/api/view?filename=x",
        "/api/workflows",
        "/ws",
    ] {
        assert_eq!(
            error(anonymous(Method::GET, path).await, 401).await.0,
            "unauthorized",
            "{path}"
        );
    }
    assert_eq!(error(anonymous(Method::GET, "/api/nowhere").await, 404).await.0, "not_found");
    assert_eq!(error(anonymous(Method::PUT, "/api/jobs").await, 405).await.0, "method_not_allowed");
    assert_eq!(error(anonymous(Method::GET, "/").await, 404).await.0, "not_found");
    error(anonymous(Method::GET, "/blobs/x").await, 403).await;
    error(fixture.get("/api/userdata/..%2Fx").send().await.unwrap(), 400).await;
    error(fixture.get("/api/userdata/none").send().await.unwrap(), 404).await;
}

#[tokio::test]
async fn json_is_read_whatever_its_type_says_and_new_members_are_ignored() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let body = json!({ "prompt": picture(1), "client_id": "x", "front": false, "a_later_member": { "x": 1 } }).to_string();
    for kind in [
        Some("application/x-www-form-urlencoded"),
        Some("text/plain;charset=UTF-8"),
        Some("application/octet-stream"),
        None,
    ] {
        let request = fixture.post("/api/prompt").body(body.clone());
        let request =
            if let Some(kind) = kind { request.header(CONTENT_TYPE, kind) } else { request };
        assert!(answer(request.send().await.unwrap()).await["prompt_id"].is_string(), "{kind:?}");
    }
    let minted =
        json!({ "hash": fixture.server.welcome_hash, "tags": ["input"], "a_later_member": true });
    let minted = fixture
        .post("/api/assets/from-hash")
        .header(CONTENT_TYPE, "text/plain")
        .body(minted.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(minted.status(), 201);

    // What Python's json writes for numbers that JSON does not have.
    let nan = fixture
        .post("/api/prompt")
        .header(CONTENT_TYPE, "application/json")
        .body("{\"prompt\": {\"1\": {\"inputs\": {\"x\": NaN}}}}");
    let response = nan.send().await.unwrap();
    assert_eq!(response.status(), 400);
    let text = response.text().await.unwrap();
    assert!(text.contains("`NaN` at line 1 column 35"), "{text}");
}

#[tokio::test]
async fn a_client_may_choose_the_id_of_its_job() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = "3f6d9a52-6a7c-4b8e-9a0d-0c9f1e2d3b4a";
    let submit = async |key: &str| {
        let request = fixture.http.post(fixture.server.at("/api/prompt")).header("X-API-Key", key);
        request.json(&json!({ "prompt": picture(1), "prompt_id": id })).send().await.unwrap()
    };
    assert_eq!(answer(submit(&fixture.server.key).await).await["prompt_id"], id);
    fixture.success(id).await;
    for key in [fixture.server.key.clone(), fixture.server.new_user("other").unwrap()] {
        let again = submit(&key).await;
        assert_eq!(again.status(), 409);
        assert_eq!(again.json::<Value>().await.unwrap()["error"]["type"], "prompt_id_taken");
    }
    let nonsense = fixture
        .post("/api/prompt")
        .json(&json!({ "prompt": picture(1), "prompt_id": "x" }))
        .send()
        .await
        .unwrap();
    assert_eq!(nonsense.status(), 400);
}

#[tokio::test]
async fn a_forms_file_has_the_name_that_its_client_meant() {
    let fixture = Fixture::new();
    // As aiohttp writes it: both names, the plain one encoded as in addresses.
    let boundary = "cf5cde94a0a9471c9b3ae1d1b5c1f3a5";
    let mut body = format!(
        "--{boundary}\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=\"image\"; filename=\"my%20photo%20u%CC%88.png\"; \
         filename*=utf-8''my%20photo%20u%CC%88.png\r\n\r\n"
    )
    .into_bytes();
    body.extend(png(4, 4, [1, 2, 3, 4]));
    body.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
    let request = fixture
        .post("/api/upload/image")
        .header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"));
    answer(request.body(body).send().await.unwrap()).await;
    // The letter and its accent apart, as macOS has it, or as one.
    for name in ["my photo u\u{308}.png", "my photo \u{fc}.png"] {
        let found = fixture.get("/api/view").query(&[("filename", name)]).send().await.unwrap();
        assert_eq!(found.status(), 302, "{name}");
    }
    let listed = answer(
        fixture
            .get("/api/assets")
            .query(&[("name_contains", "U\u{308}.PNG")])
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!(listed["assets"][0]["name"], "my photo \u{fc}.png");
}

#[tokio::test]
async fn a_name_with_a_folder_means_the_file_in_that_folder() {
    let fixture = Fixture::new();
    let upload = async |pixel: u8, folder: &str| {
        let form = Form::new()
            .part("image", Part::bytes(png(2, 2, [pixel, 0, 0, 255])).file_name("same.png"));
        answer(
            fixture
                .post("/api/upload/image")
                .multipart(form.text("subfolder", folder.to_owned()))
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    upload(1, "one").await;
    upload(2, "/two/").await;
    upload(3, "").await;
    let red = async |query: &[(&str, &str)]| {
        let found = fixture.get("/api/view").query(query).send().await.unwrap();
        let bytes = fixture
            .http
            .get(found.headers()["location"].to_str().unwrap())
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
        image::load_from_memory(&bytes).unwrap().into_rgba8().get_pixel(0, 0).0[0]
    };
    assert_eq!(red(&[("filename", "same.png"), ("subfolder", "one"), ("type", "input")]).await, 1);
    assert_eq!(red(&[("filename", "two/same.png")]).await, 2);
    assert_eq!(
        red(&[("filename", "same.png"), ("subfolder", "elsewhere")]).await,
        3,
        "the newest of the name"
    );
    assert_eq!(red(&[("filename", "same.png")]).await, 3);
}

#[tokio::test]
async fn an_image_is_shown_as_the_page_asks_for_it() {
    let fixture = Fixture::new();
    let stored =
        answer(fixture.upload_image(png(800, 400, [200, 100, 50, 128]), "wide.png").await).await;
    let name = stored["name"].as_str().unwrap();
    let view = async |query: &str| {
        fixture.get(&format!("/api/view?filename={name}&{query}")).send().await.unwrap()
    };
    for (query, kind, width) in [
        ("res=512", "image/jpeg", 512),
        ("res=512", "image/jpeg", 512),
        ("preview=webp;90", "image/webp", 800),
        ("preview=jpeg;70", "image/jpeg", 800),
        ("channel=rgb&preview=webp;90", "image/png", 800),
    ] {
        let response = view(query).await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()[CONTENT_TYPE]),
            (200, &kind.parse().unwrap()),
            "{query}"
        );
        let image = image::load_from_memory(&response.bytes().await.unwrap()).unwrap();
        assert_eq!((image.width(), image.height()), (width, width / 2), "{query}");
    }
    // What our own responses say of a film, and what browsers add.
    assert_eq!(
        view(
            "frame_rate=8.0&timestamp=1.5&format=video%2Fh264-mp4&workflow=x.png&fullpath=&rand=0.1"
        )
        .await
        .status(),
        302
    );
    error(view("res=32").await, 400).await;
    error(view("res=2048").await, 400).await;
    let film = answer(
        fixture.upload_image(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec(), "clip.mp4").await,
    )
    .await;
    let still = fixture
        .get(&format!("/api/view?filename={}&res=256", film["name"].as_str().unwrap()))
        .send()
        .await
        .unwrap();
    assert_eq!(still.status(), 302, "no library here decodes films");
    let other = fixture.server.new_user("other").unwrap();
    let foreign = fixture
        .http
        .get(fixture.server.at(&format!("/api/view?filename={name}&res=512")))
        .header("X-API-Key", other);
    error(foreign.send().await.unwrap(), 404).await;
}

#[tokio::test]
async fn pages_of_allowed_origins_may_call_and_others_may_not() {
    let fixture = Fixture::with("cors_origins = [\"https://studio.example\"]");
    let preflight = async |path: &str, origin: &str| {
        let request =
            fixture.http.request(Method::OPTIONS, fixture.server.at(path)).header("Origin", origin);
        let request = request
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "x-api-key,content-type");
        request.send().await.unwrap()
    };
    let allowed = preflight("/api/prompt", "https://studio.example").await;
    let header = |response: &Response, name: &str| {
        response.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    assert_eq!(allowed.status(), 204);
    assert_eq!(
        header(&allowed, "access-control-allow-origin").as_deref(),
        Some("https://studio.example")
    );
    assert_eq!(
        header(&allowed, "access-control-allow-headers").as_deref(),
        Some("x-api-key,content-type")
    );
    let refused = preflight("/api/prompt", "https://evil.example").await;
    assert_eq!(
        (refused.status().as_u16(), header(&refused, "access-control-allow-origin")),
        (405, None)
    );

    let asset = fixture.upload(png(2, 2, [1; 4]), "a.png", "x").await;
    let call = |origin: &'static str| fixture.get("/api/assets").header("Origin", origin);
    let read = call("https://studio.example").send().await.unwrap();
    assert_eq!(
        header(&read, "access-control-allow-origin").as_deref(),
        Some("https://studio.example")
    );
    let exposed = header(&read, "access-control-expose-headers").unwrap();
    for name in ["Content-Range", "ETag", "Content-Disposition", "Retry-After", "X-Request-Id"] {
        assert!(exposed.contains(name), "{exposed}");
    }
    assert_eq!(header(&read, "vary").as_deref(), Some("Origin"));
    assert_eq!(
        header(&call("https://evil.example").send().await.unwrap(), "access-control-allow-origin"),
        None
    );
    let unauthorized = fixture
        .http
        .get(fixture.server.at("/api/assets"))
        .header("Origin", "https://studio.example")
        .send()
        .await
        .unwrap();
    assert_eq!(
        header(&unauthorized, "access-control-allow-origin").as_deref(),
        Some("https://studio.example"),
        "a page sees why"
    );

    // A signed address is open to all pages.
    let url = fixture.content_url(&asset["id"], "").await;
    let bytes = fixture
        .http
        .get(&url)
        .header("Origin", "https://evil.example")
        .header("Range", "bytes=0-3")
        .send()
        .await
        .unwrap();
    assert_eq!(
        (bytes.status().as_u16(), header(&bytes, "access-control-allow-origin").as_deref()),
        (206, Some("*"))
    );
    let path = url.strip_prefix(&fixture.server.url).unwrap();
    assert_eq!(preflight(path, "https://evil.example").await.status(), 204);
}

#[tokio::test]
async fn the_history_comes_in_comfyuis_form() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = fixture.submit(&picture(1)).await;
    fixture.success(&id).await;
    let history = fixture.json("/api/history?max_items=200&offset=-1").await;
    let entry = &history[&id];
    assert_eq!(
        (&entry["prompt"][1], &entry["prompt"][2], &entry["prompt"][4]),
        (&json!(id), &picture(1), &json!(["3"]))
    );
    assert_eq!(
        (&entry["status"]["status_str"], &entry["status"]["completed"]),
        (&json!("success"), &json!(true))
    );
    assert_eq!(fixture.json(&format!("/api/history/{id}")).await, history);
    assert_eq!(fixture.json("/api/history/00000000-0000-7000-8000-000000000000").await, json!({}));
    assert_eq!(fixture.json("/api/history/nonsense").await, json!({}));
}

#[tokio::test]
async fn jobs_are_paged_by_cursor_filtered_and_deleted_with_their_outputs() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut ids = Vec::new();
    for color in 0..5 {
        let id = fixture.submit(&picture(color)).await;
        fixture.success(&id).await;
        ids.push(id);
    }
    for order in ["desc", "asc"] {
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let page = fixture.json(&format!("/api/jobs?limit=2&sort_order={order}{after}")).await;
            seen.extend(
                page["jobs"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|job| job["id"].as_str().unwrap().to_owned()),
            );
            assert_eq!(page["pagination"]["total"], 5);
            let Some(next) = page["pagination"]["next_cursor"].as_str() else { break };
            after = format!("&after={next}");
        }
        if order == "desc" {
            seen.reverse();
        }
        assert_eq!(seen, ids);
    }
    error(fixture.get("/api/jobs?after=nonsense").send().await.unwrap(), 400).await;
    error(fixture.get("/api/jobs?after=a1&sort_order=desc").send().await.unwrap(), 400).await;
    error(fixture.get("/api/jobs?after=d1&sort_by=execution_time").send().await.unwrap(), 400)
        .await;
    assert_eq!(fixture.json("/api/jobs?output_type=3d").await["pagination"]["total"], 0);

    // The third made the same as the second, which stays.
    let again = fixture.submit(&picture(1)).await;
    fixture.success(&again).await;
    let delete = async |id: &str| {
        fixture.request(Method::DELETE, &format!("/api/jobs/{id}")).send().await.unwrap()
    };
    let outputs =
        async |id: &str| fixture.json(&format!("/api/jobs/{id}/assets")).await["assets"].clone();
    let own = fixture.own_assets().await;
    let asset = outputs(&ids[0]).await[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(delete(&ids[0]).await.status(), 204);
    error(fixture.get(&format!("/api/assets/{asset}")).send().await.unwrap(), 404).await;
    error(fixture.get(&format!("/api/jobs/{}", ids[0])).send().await.unwrap(), 404).await;
    error(delete(&ids[0]).await, 404).await;
    assert_eq!(delete(&again).await.status(), 204);
    assert_eq!(
        (outputs(&ids[1]).await.as_array().unwrap().len(), fixture.own_assets().await),
        (1, own - 1)
    );

    // A preview that was deleted is not shown any more.
    let asset = outputs(&ids[2]).await[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(
        fixture
            .request(Method::DELETE, &format!("/api/assets/{asset}"))
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    let page = fixture.json("/api/jobs").await;
    let shown = |id: &str| {
        page["jobs"].as_array().unwrap().iter().find(|job| job["id"] == *id).unwrap()["preview_output"].clone()
    };
    assert!(shown(&ids[2]).is_null() && shown(&ids[3])["filename"].is_string(), "{page}");

    // A job that waits or runs stays; so does an output that one of them needs.
    worker.behave(slow(60.0));
    let running = fixture.submit(&picture(77)).await;
    fixture.wait_for(&running, &["executing"]).await;
    assert_eq!(delete(&running).await.status(), 204);
    assert_eq!(fixture.json(&format!("/api/jobs/{running}")).await["status"], "in_progress");
    let name = outputs(&ids[3]).await[0]["name"].clone();
    let needs = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": name } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "x", "images": ["1", 0] } },
    });
    let waiting = fixture.submit(&needs).await;
    assert_eq!(error(delete(&ids[3]).await, 409).await.0, "ASSET_IN_USE");
    assert_eq!(fixture.json(&format!("/api/jobs/{waiting}")).await["queue_position"], 1);
}

#[tokio::test]
async fn downloads_are_tasks_that_are_listed_and_cancelled() {
    let source = Source::start().unwrap();
    let host = &source.host;
    let fixture = Fixture::with(&format!(
        "[fetch]\nprivate_hosts = [\"{host}\"]\ndownload_hosts = [\"{host}\"]"
    ));
    let good = source.serve("/models/a.safetensors", SourceBehaviour::File(b"a model".to_vec()));
    let failing = source.serve("/busy", SourceBehaviour::Status(500));
    let begin = async |url: &str| {
        let body = json!({ "source_url": url, "tags": ["models", "checkpoints"] });
        answer(fixture.post("/api/assets/download").json(&body).send().await.unwrap()).await["task_id"].as_str().unwrap().to_owned()
    };
    let metadata = answer(
        fixture.get("/api/assets/remote-metadata").query(&[("url", &good)]).send().await.unwrap(),
    )
    .await;
    assert_eq!((&metadata["final_url"], &metadata["content_length"]), (&json!(good), &json!(7)));
    let (done, busy) = (begin(&good).await, begin(&failing).await);
    let task = eventually("the download has ended", async || {
        let task = fixture.json(&format!("/api/tasks/{done}")).await;
        (task["status"] == "completed").then_some(task)
    })
    .await;
    assert_eq!(
        (&task["id"], &task["task_name"], &task["payload"]["source_url"]),
        (&json!(done), &json!("task:download_file"), &json!(good))
    );
    let result = &task["result"];
    assert_eq!(
        (&result["success"], &result["filename"], &result["bytes_downloaded"]),
        (&json!(true), &json!("a.safetensors"), &json!(7))
    );
    assert!(
        task["create_time"].as_str().unwrap().ends_with('Z') && task["completed_at"].is_string()
    );
    // What a loader's widget takes, and where the file would lie.
    let asset =
        fixture.json(&format!("/api/assets/{}", result["asset_id"].as_str().unwrap())).await;
    assert_eq!(
        (&asset["loader_path"], &asset["file_path"], &asset["display_name"]),
        (
            &json!("a.safetensors"),
            &json!("models/checkpoints/a.safetensors"),
            &json!("a.safetensors")
        )
    );

    let cancel = async |id: &str| {
        fixture.request(Method::DELETE, &format!("/api/tasks/{id}")).send().await.unwrap()
    };
    assert_eq!(cancel(&busy).await.status(), 204);
    assert_eq!(cancel(&busy).await.status(), 204, "twice is harmless");
    assert_eq!(error(cancel(&done).await, 409).await.0, "not_cancellable");
    assert_eq!(fixture.json(&format!("/api/tasks/{busy}")).await["status"], "cancelled");
    let list = async |query: &str| {
        let page = fixture.json(&format!("/api/tasks?{query}")).await;
        let ids = page["tasks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|task| task["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>();
        (ids, page["pagination"]["total"].clone())
    };
    assert_eq!(list("").await, (vec![busy.clone(), done.clone()], json!(2)));
    assert_eq!(
        list("status=completed,failed&sort_order=asc").await,
        (vec![done.clone()], json!(1))
    );
    assert_eq!(list(&format!("idempotency_key={busy}")).await, (vec![busy.clone()], json!(1)));
    assert_eq!(list("task_name=other").await, (vec![], json!(0)));
    assert_eq!(list("limit=1&offset=1&task_name=task:download_file").await, (vec![done], json!(2)));
    assert_eq!(list("created_after=2100-01-01T00:00:00Z").await.1, 0);
    error(fixture.get("/api/tasks?status=nonsense").send().await.unwrap(), 400).await;
    // It stays cancelled when the source gives in.
    source.serve("/busy", SourceBehaviour::File(b"late".to_vec()));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(fixture.json(&format!("/api/tasks/{busy}")).await["status"], "cancelled");
}

#[tokio::test]
async fn small_things_that_clients_send() {
    let fixture = Fixture::new();
    // An empty key beside a good bearer.
    let user = fixture
        .http
        .get(fixture.server.at("/api/user"))
        .header("X-API-Key", "")
        .bearer_auth(&fixture.server.key);
    let user = answer(user.send().await.unwrap()).await;
    assert!(
        user["status"] == "active" && user["id"].as_str().is_some_and(|id| !id.is_empty()),
        "{user}"
    );

    // Known bytes get the new tags beside the old ones, go by the new name too, and the response
    // says so.
    let first = fixture.upload("the same", "first.txt", "one").await;
    let again = fixture
        .post("/api/assets")
        .multipart(form("the same", "second.txt").text("tags", "two,one"))
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), 200);
    let again: Value = again.json().await.unwrap();
    assert_eq!(
        (&again["id"], &again["created_new"], &again["tags"]),
        (&first["id"], &json!(false), &json!(["one", "two"]))
    );
    assert_eq!(again["name"], "first.txt");
    assert_eq!(fixture.get("/api/view?filename=second.txt").send().await.unwrap().status(), 302);
    assert_eq!(
        fixture.json(&format!("/api/assets/{}", first["id"].as_str().unwrap())).await["tags"],
        json!(["one", "two"])
    );

    // A tag with a comma is asked for by repeating the parameter.
    let comma = fixture
        .post("/api/assets")
        .multipart(form("commas", "c.txt").text("tags", "[\"a,b\",\"c\"]"))
        .send()
        .await
        .unwrap();
    assert_eq!(comma.status(), 201);
    let total = async |query: &str| {
        fixture.json(&format!("/api/assets?include_public=false&{query}")).await["total"].clone()
    };
    assert_eq!(total("include_tags=a,b").await, 0);
    assert_eq!(total("include_tags=a,b&include_tags=c").await, 1);
    assert_eq!(total("include_tags=one,two").await, 1);
    assert_eq!(total("include_tags=one&include_tags=two").await, 1);

    // A form with a hash in the place of a file.
    let by_hash = |hash: &str| {
        Form::new().text("hash", hash.to_owned()).text("tags", "input").text("name", "mine.png")
    };
    let minted = fixture
        .post("/api/assets")
        .multipart(by_hash(&fixture.server.welcome_hash))
        .send()
        .await
        .unwrap();
    assert_eq!(minted.status(), 201);
    let minted: Value = minted.json().await.unwrap();
    assert_eq!(
        (&minted["name"], &minted["tags"], &minted["created_new"]),
        (&json!("mine.png"), &json!(["input"]), &json!(true))
    );
    let unknown = format!("blake3:{}", "0".repeat(64));
    error(fixture.post("/api/assets").multipart(by_hash(&unknown)).send().await.unwrap(), 404)
        .await;
    error(
        fixture.post("/api/assets").multipart(Form::new().text("tags", "x")).send().await.unwrap(),
        400,
    )
    .await;

    // A list in a filter of metadata means any of its values.
    for (name, metadata) in [
        ("m1", json!({ "epoch": 1 })),
        ("m2", json!({ "epoch": 2 })),
        ("m3", json!({ "epoch": [3, 4] })),
    ] {
        let stored = form(name, name).text("user_metadata", metadata.to_string());
        assert_eq!(
            fixture.post("/api/assets").multipart(stored).send().await.unwrap().status(),
            201
        );
    }
    let matching = async |filter: Value| {
        let page = fixture
            .get("/api/assets")
            .query(&[("metadata_filter", filter.to_string()), ("include_public", "false".into())]);
        answer(page.send().await.unwrap()).await["total"].clone()
    };
    assert_eq!(matching(json!({ "epoch": [1, 2] })).await, 2);
    assert_eq!(matching(json!({ "epoch": [3, 4] })).await, 1);
    assert_eq!(matching(json!({ "epoch": [4, 9] })).await, 1);
    assert_eq!(matching(json!({ "epoch": [9] })).await, 0);
}

#[tokio::test]
async fn films_and_sounds_open_in_a_browser() {
    let fixture = Fixture::new();
    for (name, head, kind) in [
        ("clip.mp4", &b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"[..], "video/mp4"),
        ("a.mp3", b"ID3\x04\0\0\0\0\0\0", "audio/mpeg"),
    ] {
        let asset = fixture.upload(head, name, "x").await;
        let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
        let response = fixture.http.get(url).header("Range", "bytes=0-3").send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()[CONTENT_TYPE]),
            (206, &kind.parse().unwrap())
        );
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("media-src 'self'")
                && policy.contains("sandbox")
                && policy.contains("default-src 'none'"),
            "{policy}"
        );
        assert!(response.headers()["content-disposition"].to_str().unwrap().starts_with("inline"));
    }
}
