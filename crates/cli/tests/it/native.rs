//! ComfyUI's own paths: listeners that stand for a user, tokens in the path, and what plain ComfyUI
//! tools do there.

use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use futures::{SinkExt, StreamExt};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use crate::Fixture;
use crate::jobs::{eventually, picture};

/// A listener on loopback that stands for the first user.
const ADMIN: &str = "[[native]]\nlisten = \"127.0.0.1:0\"\nuser = \"admin\"\n";

pub(crate) struct Native {
    pub(crate) fixture: Fixture,
    /// The address of the first native listener.
    pub(crate) url: String,
}

impl Native {
    async fn with_workers(config: &str, workers: &[&ComfyUi]) -> Self {
        let fixture = Fixture::with_workers(config, workers).await;
        let url = fixture.server.native[0].clone();
        Self { fixture, url }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.fixture.http.request(method, format!("{}{path}", self.url))
    }

    async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    async fn json(&self, path: &str) -> Value {
        let response = self.get(path).await;
        assert_eq!(response.status(), 200, "{path}");
        response.json().await.unwrap()
    }

    async fn post(&self, path: &str, body: &Value) -> Response {
        self.request(Method::POST, path).json(body).send().await.unwrap()
    }

    async fn submit(&self, body: &Value) -> Value {
        let response = self.post("/prompt", body).await;
        let (status, answer): (_, Value) = (response.status(), response.json().await.unwrap());
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// The history of a job, once it is there.
    async fn ended(&self, id: &str) -> Value {
        eventually("the job is in the history", async || {
            self.json(&format!("/history/{id}")).await.get(id).cloned()
        })
        .await
    }

    async fn upload(&self, bytes: &[u8], name: &str, subfolder: &str) -> Value {
        let part = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let form = Form::new()
            .part("image", part)
            .text("overwrite", "true")
            .text("subfolder", subfolder.to_owned());
        let response =
            self.request(Method::POST, "/upload/image").multipart(form).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json().await.unwrap()
    }
}

/// As ComfyUI's examples do it: upload, connect, submit, wait, look into the history, fetch.
#[tokio::test]
async fn a_tool_that_speaks_plain_comfyui_uploads_submits_follows_and_fetches() {
    let worker = ComfyUi::start().unwrap();
    let native = Native::with_workers(ADMIN, &[&worker]).await;
    let image = include_bytes!("../../assets/welcome.png");
    let uploaded = native.upload(image, "photo.png", "mine").await;
    assert_eq!((&uploaded["subfolder"], &uploaded["type"]), (&json!("mine"), &json!("input")));
    let mut socket = native.socket("/ws?clientId=tool").await;
    let first = text(&mut socket).await;
    assert_eq!((&first["type"], &first["data"]["sid"]), (&json!("status"), &json!("tool")));

    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "mine/photo.png" } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "shots/out", "images": ["1", 0] } },
    });
    let queued = native.submit(&json!({ "prompt": workflow, "client_id": "tool" })).await;
    assert!(queued["number"].is_i64() && queued["node_errors"] == json!({}), "{queued}");
    let id = queued["prompt_id"].as_str().unwrap().to_owned();
    loop {
        let message = text(&mut socket).await;
        if message["type"] == "executing"
            && message["data"] == json!({ "prompt_id": id, "node": null })
        {
            break;
        }
    }
    let ended = native.ended(&id).await;
    assert_eq!(
        (&ended["status"]["status_str"], &ended["prompt"][1]),
        (&json!("success"), &json!(id))
    );
    let output = &ended["outputs"]["2"]["images"][0];
    let name = output["filename"].as_str().unwrap();
    let fetched = native.get(&format!("/view?filename={name}&subfolder=&type=output")).await;
    assert_eq!(
        (fetched.status(), fetched.headers()["content-type"].to_str().unwrap()),
        (200.into_status(), "image/png")
    );
    let bytes = fetched.bytes().await.unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    // The names that tools make up themselves, and a part of it.
    for made_up in
        ["filename=out_00001_.png&subfolder=shots&type=output", "filename=out_00001_.png"]
    {
        assert_eq!(
            native.get(&format!("/view?{made_up}")).await.bytes().await.unwrap(),
            bytes,
            "{made_up}"
        );
    }
    let part = native
        .request(Method::GET, &format!("/view?filename={name}"))
        .header("Range", "bytes=1-3")
        .send()
        .await
        .unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(
        part.headers()["content-range"].to_str().unwrap(),
        format!("bytes 1-3/{}", bytes.len())
    );
    assert_eq!(part.bytes().await.unwrap(), "PNG");
    let beyond = native
        .request(Method::GET, &format!("/view?filename={name}"))
        .header("Range", "bytes=9999999-")
        .send()
        .await
        .unwrap();
    assert_eq!(
        (beyond.status(), beyond.headers().contains_key("content-range")),
        (416.into_status(), true)
    );
    // What the tool has is what the user has.
    assert_eq!(native.fixture.json(&format!("/api/jobs/{id}")).await["status"], "completed");
}

trait IntoStatus {
    fn into_status(self) -> reqwest::StatusCode;
}

impl IntoStatus for u16 {
    fn into_status(self) -> reqwest::StatusCode {
        reqwest::StatusCode::from_u16(self).unwrap()
    }
}

type Socket = WebSocketStream<TcpStream>;

/// The next message of text.
async fn text(socket: &mut Socket) -> Value {
    loop {
        let message = tokio::time::timeout(Duration::from_secs(60), socket.next())
            .await
            .expect("a message")
            .unwrap()
            .unwrap();
        if let Message::Text(text) = message {
            return serde_json::from_str(&text).unwrap();
        }
    }
}

impl Native {
    async fn socket(&self, path: &str) -> Socket {
        let host = self.url.strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(host).await.unwrap();
        tokio_tungstenite::client_async(format!("ws://{host}{path}"), stream).await.unwrap().0
    }
}

/// A key in the address of a listener would be seen by more than the listener.
#[tokio::test]
async fn a_token_of_native_paths_opens_them_and_nothing_else_and_is_never_logged() {
    let worker = ComfyUi::start().unwrap();
    let native = Native::with_workers(ADMIN, &[&worker]).await;
    let server = &native.fixture.server;
    let made = server
        .cli(&["keys", "create", "--user", "admin", "--name", "krita", "--native", "--json"])
        .unwrap()
        .json();
    let (token, id) =
        (made["key"].as_str().unwrap().to_owned(), made["id"].as_str().unwrap().to_owned());
    assert!(token.starts_with("comfyui-native-") && made["for"] == "native", "{made}");
    let at = |path: &str| format!("{}{path}", server.url);
    let get = async |url: String| native.fixture.http.get(url).send().await.unwrap();

    let below = format!("/native/{token}");
    let uploaded = {
        let form = Form::new().part(
            "image",
            Part::bytes(include_bytes!("../../assets/welcome.png").to_vec()).file_name("a.png"),
        );
        let sent = native
            .fixture
            .http
            .post(at(&format!("{below}/upload/image")))
            .multipart(form)
            .send()
            .await
            .unwrap();
        sent.json::<Value>().await.unwrap()["name"].as_str().unwrap().to_owned()
    };
    let viewed = get(at(&format!("{below}/view?filename={uploaded}"))).await;
    assert_eq!(
        (viewed.status(), viewed.headers().contains_key("location")),
        (200.into_status(), false)
    );
    let host = server.url.strip_prefix("http://").unwrap();
    let stream = TcpStream::connect(host).await.unwrap();
    let mut socket =
        tokio_tungstenite::client_async(format!("ws://{host}{below}/ws?clientId=x"), stream)
            .await
            .unwrap()
            .0;
    assert_eq!(text(&mut socket).await["type"], "status");
    for path in ["/api/queue", "/api/assets"] {
        let shown =
            native.fixture.http.get(at(path)).header("X-API-Key", &token).send().await.unwrap();
        assert_eq!(shown.status(), 401, "{path}");
    }
    // Another key of the user opens no path, and no token none at all.
    for wrong in [&server.key, "comfyui-native-0", "-", ""] {
        let refused = get(at(&format!("/native/{wrong}/queue"))).await;
        assert_eq!(refused.status(), 401, "{wrong}");
        assert!(!refused.text().await.unwrap().contains("comfyui-native-0/"));
    }
    // Mistakes with it are not logged either, nor are addresses that no mount has.
    for wrong in [
        format!("{below}/nowhere"),
        format!("/nativ/{token}/queue"),
        format!("/x{below}/%2e%2e/y"),
        format!("/native%2F{token}/queue"),
    ] {
        let refused = get(at(&wrong)).await.status().as_u16();
        assert!((400..500).contains(&refused), "{wrong}: {refused}");
    }
    assert_eq!(
        native
            .fixture
            .http
            .post(at(&format!("{below}/queue")))
            .body("{")
            .send()
            .await
            .unwrap()
            .status(),
        400
    );
    let listed = server.cli(&["keys", "list", "--json"]).unwrap();
    assert!(listed.stdout.contains("krita") && !listed.stdout.contains(&token));

    server.cli(&["keys", "revoke", &id]).unwrap();
    eventually("the token opens nothing", async || {
        (get(at(&format!("{below}/queue"))).await.status() == 401).then_some(())
    })
    .await;
    eventually("its websocket is closed", async || match socket.next().await {
        Some(Ok(Message::Close(_))) | None => Some(()),
        _ => None,
    })
    .await;
    let log = server.log_with("/nowhere");
    assert!(
        !log.contains(&token) && !log.contains(token.rsplit('-').next().unwrap()),
        "the token is in the log"
    );
    let files = std::fs::read_dir(server.data_dir())
        .unwrap()
        .filter_map(|entry| std::fs::read(entry.unwrap().path()).ok());
    for bytes in files {
        assert!(
            !bytes.windows(token.len()).any(|part| part == token.as_bytes()),
            "the token is stored in the clear"
        );
    }
}

#[tokio::test]
async fn no_page_of_another_origin_reaches_a_listener_that_asks_for_no_key() {
    let config = format!("cors_origins = [\"https://studio.example\", \"*\"]\n{ADMIN}");
    let fixture = Fixture::with(&config);
    let url = fixture.server.native[0].clone();
    let host = url.strip_prefix("http://").unwrap().to_owned();
    let status = async |method: Method, headers: &[(&str, &str)]| {
        let request = headers.iter().fold(
            fixture.http.request(method, format!("{url}/queue")),
            |request, (name, value)| request.header(*name, *value),
        );
        request.json(&json!({ "clear": true })).send().await.unwrap().status().as_u16()
    };
    let port = host.rsplit(':').next().unwrap();
    let (own, evil) = (format!("http://{host}"), format!("evil.example:{port}"));
    for method in [Method::GET, Method::POST] {
        for good in [
            &[][..],
            &[("Origin", own.as_str())],
            &[("Sec-Fetch-Site", "same-origin"), ("Origin", own.as_str())],
            &[("Sec-Fetch-Site", "none")],
            &[
                ("Host", &format!("localhost:{port}")),
                ("Origin", &format!("http://localhost:{port}")),
            ],
            &[("Origin", "https://studio.example"), ("Sec-Fetch-Site", "cross-site")],
        ] {
            assert_eq!(status(method.clone(), good).await, 200, "{method} {good:?}");
        }
        for bad in [
            &[("Origin", "https://evil.example")][..],
            &[("Origin", "null")],
            &[("Origin", "http://127.0.0.1:1")],
            &[("Sec-Fetch-Site", "cross-site")],
            &[("Sec-Fetch-Site", "same-site"), ("Origin", own.as_str())],
            // A name of the page's own that leads here: DNS rebinding.
            &[("Host", evil.as_str())],
            &[
                ("Host", evil.as_str()),
                ("Origin", &format!("http://{evil}")),
                ("Sec-Fetch-Site", "same-origin"),
            ],
        ] {
            assert_eq!(status(method.clone(), bad).await, 403, "{method} {bad:?}");
        }
    }
    // Nor a websocket, which browsers let any page open.
    let stream = TcpStream::connect(&host).await.unwrap();
    let request = tokio_tungstenite::tungstenite::http::Request::get(format!("ws://{host}/ws"))
        .header("Host", &host)
        .header("Origin", "https://evil.example");
    let request = request
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13");
    let request = request.header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==").body(()).unwrap();
    let refused =
        tokio_tungstenite::client_async(request, stream).await.expect_err("refused").to_string();
    assert!(refused.contains("403"), "{refused}");
    // A preflight of a page that is not listed allows nothing.
    let preflight = fixture
        .http
        .request(Method::OPTIONS, format!("{url}/prompt"))
        .header("Origin", "https://evil.example");
    let preflight = preflight.header("Access-Control-Request-Method", "POST").send().await.unwrap();
    assert!(
        preflight.status() == 403
            && !preflight.headers().contains_key("access-control-allow-origin")
    );
}

/// Where a listener stands for a user and asks for no key, the principal comes from the listener
/// and from nothing that a request says.
#[tokio::test]
async fn a_listener_is_its_users_and_passwords_and_keys_open_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let password = folder.path().join("password");
    std::fs::write(&password, "correct horse\n").unwrap();
    let config = format!(
        "{ADMIN}[[native]]\nlisten = \"127.0.0.1:0\"\nuser = \"admin\"\npassword_file = {password:?}\n[[native]]\nlisten = \"127.0.0.1:0\"\n"
    );
    let fixture = Fixture::with(&config);
    let other = fixture.server.new_user("other").unwrap();
    let [open, locked, any] = [0, 1, 2].map(|n| fixture.server.native[n].clone());
    fixture.post("/api/userdata/mine.txt").body("admin's").send().await.unwrap();
    let whose = async |url: &str, how: fn(RequestBuilder, &str) -> RequestBuilder, secret: &str| {
        let request = how(fixture.http.get(format!("{url}/userdata/mine.txt")), secret);
        request.send().await.unwrap().status().as_u16()
    };
    let as_it_is: fn(RequestBuilder, &str) -> RequestBuilder = |request, _| request;
    let ways: [fn(RequestBuilder, &str) -> RequestBuilder; 4] = [
        |request, secret| request.header("X-API-Key", secret),
        |request, secret| request.bearer_auth(secret),
        |request, secret| request.basic_auth("anybody", Some(secret)),
        |request, secret| request.query(&[("token", secret)]),
    ];
    assert_eq!(
        (
            whose(&open, as_it_is, "").await,
            whose(&locked, as_it_is, "").await,
            whose(&any, as_it_is, "").await
        ),
        (200, 401, 401)
    );
    for way in ways {
        // Whatever is shown at the open one, it is the admin.
        assert_eq!(
            (whose(&open, way, &other).await, whose(&open, way, "nonsense").await),
            (200, 200)
        );
        assert_eq!(
            (
                whose(&locked, way, "correct horse").await,
                whose(&locked, way, &fixture.server.key).await
            ),
            (200, 200)
        );
        assert_eq!(
            (whose(&locked, way, "wrong horse").await, whose(&locked, way, &other).await),
            (401, 401)
        );
        assert_eq!(
            (whose(&any, way, &fixture.server.key).await, whose(&any, way, &other).await),
            (200, 404)
        );
        assert_eq!(whose(&any, way, "correct horse").await, 401);
    }
    assert!(!fixture.server.log().contains("correct horse"));
    // Who is disabled is nobody at its own listener either.
    fixture.server.cli(&["users", "set", "other", "--role", "admin"]).unwrap();
    fixture.server.cli(&["users", "disable", "admin"]).unwrap();
    assert_eq!(
        (whose(&open, as_it_is, "").await, whose(&locked, ways[2], "correct horse").await),
        (401, 401)
    );
}

#[test]
fn a_listener_that_others_reach_needs_a_password_and_a_user_that_is_there() {
    let fixture = Fixture::new();
    let folder = tempfile::tempdir().unwrap();
    let (good, short) = (folder.path().join("good"), folder.path().join("short"));
    std::fs::write(&good, "long enough").unwrap();
    std::fs::write(&short, "1234567").unwrap();
    let refused = |arguments: &[&str]| {
        let all = [
            &["serve", "--listen", "127.0.0.1:0", "--data-dir", folder.path().to_str().unwrap()],
            arguments,
        ]
        .concat();
        let done = fixture.server.cli(&all).unwrap();
        assert_ne!(done.code, Some(0), "{arguments:?}");
        done.stderr
    };
    let (good, short) = (good.to_str().unwrap(), short.to_str().unwrap());
    assert!(refused(&["--native", "0.0.0.0:0=alice"]).contains("needs a password"));
    assert!(
        refused(&["--native", "[::]:0=alice", "--native-password-file", short])
            .contains("8 characters")
    );
    assert!(
        refused(&[
            "--native",
            "127.0.0.1:0=alice",
            "--native",
            "127.0.0.1:0=bob",
            "--native-password-file",
            good
        ])
        .contains("several users")
    );
    assert!(refused(&["--native", "localhost=alice"]).contains("no address"));
    assert!(refused(&["--native", "127.0.0.1:0="]).contains("no user"));
    assert!(refused(&["--native-password-file", good]).contains("--native"));
    assert!(refused(&["--base-path", "comfy/"]).contains("base_path"));
    fixture
        .server
        .command(
            std::path::Path::new(crate::BINARY),
            "",
            &["users", "create", "bob", "--data-dir", folder.path().to_str().unwrap()],
        )
        .unwrap();
    assert!(refused(&["--native", "127.0.0.1:0=alice"]).contains("no such user"));
}

#[tokio::test]
async fn front_goes_before_ones_own_waiting_jobs_and_the_queue_is_managed_as_comfyui_does() {
    let worker = ComfyUi::start().unwrap();
    let native = Native::with_workers(ADMIN, &[&worker]).await;
    worker.hold();
    let submit = async |color: u32, more: Value| {
        let mut body = json!({ "prompt": picture(color) });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        native.submit(&body).await["prompt_id"].as_str().unwrap().to_owned()
    };
    let running = submit(1, json!({})).await;
    let ids = |queue: &Value, list: &str| -> Vec<String> {
        queue[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item[1].as_str().unwrap().to_owned())
            .collect()
    };
    eventually("it runs", async || {
        (ids(&native.json("/queue").await, "queue_running") == [running.clone()]).then_some(())
    })
    .await;
    let first =
        submit(2, json!({ "client_id": "tool", "extra_data": { "extra_pnginfo": { "a": 1 } } }))
            .await;
    let second = submit(3, json!({ "front": true })).await;
    let third = submit(4, json!({ "number": -1 })).await;
    let last = submit(5, json!({ "front": false, "number": 7 })).await;
    let queue = native.json("/queue").await;
    assert_eq!(ids(&queue, "queue_pending"), [third.as_str(), &second, &first, &last]);
    let item = &queue["queue_pending"][2];
    assert!(
        item[0].is_i64() && item[2]["1"]["class_type"] == "EmptyImage" && item[4] == json!(["3"]),
        "{item}"
    );
    assert_eq!(
        (&item[3]["client_id"], &item[3]["extra_pnginfo"]),
        (&json!("tool"), &json!({ "a": 1 }))
    );
    assert_eq!(native.json("/prompt").await, json!({ "exec_info": { "queue_remaining": 5 } }));

    // What runs is taken out by `/interrupt` alone, and what is not there is no error.
    assert_eq!(
        native.post("/queue", &json!({ "delete": [running, last, "nonsense"] })).await.status(),
        200
    );
    let queue = native.json("/queue").await;
    assert_eq!(
        (ids(&queue, "queue_running"), ids(&queue, "queue_pending")),
        (vec![running.clone()], vec![third.clone(), second, first])
    );
    worker.release();
    native.ended(&running).await;
    native.ended(&third).await;
    eventually("all have ended", async || {
        (native.json("/prompt").await["exec_info"]["queue_remaining"] == 0).then_some(())
    })
    .await;
    let history = native.json("/history").await;
    let order: Vec<&String> = history.as_object().unwrap().keys().collect();
    assert_eq!(order.len(), 5, "the cancelled one as well");
    assert_eq!(native.post("/history", &json!({ "delete": [running] })).await.status(), 200);
    assert_eq!(native.json(&format!("/history/{running}")).await, json!({}));
    assert_eq!(native.post("/history", &json!({ "clear": true })).await.status(), 200);
    assert_eq!(native.json("/history").await, json!({}));
    // Submissions are judged as ComfyUI judges them, and said in its form.
    let refused = native
        .post("/prompt", &json!({ "prompt": { "1": { "class_type": "Nothing", "inputs": {} } } }))
        .await;
    assert_eq!(refused.status(), 400);
    let refused: Value = refused.json().await.unwrap();
    assert!(
        refused["error"]["message"].is_string() && refused["node_errors"].is_object(),
        "{refused}"
    );
    let none: Value = native.post("/prompt", &json!({})).await.json().await.unwrap();
    assert_eq!(none["error"]["type"], "no_prompt", "{none}");
    let nowhere: Value = native.get("/nowhere").await.json().await.unwrap();
    assert_eq!(nowhere["error"]["type"], "not_found", "{nowhere}");
}

#[tokio::test]
async fn what_comfyui_shows_of_a_machine_shows_the_caller_alone() {
    let worker = ComfyUi::start_with(&[], &["model.safetensors"]).unwrap();
    let own = ComfyUi::start_with(&[], &["own.safetensors"]).unwrap();
    let any = "[[native]]\nlisten = \"127.0.0.1:0\"\n";
    let native = Native::with_workers(any, &[&worker]).await;
    let server = &native.fixture.server;
    let other = server.new_user("other").unwrap();
    server.cli(&["workers", "add", &own.url, "--name", "own", "--for", "admin"]).unwrap();
    native.fixture.workers_up(2).await;
    let ask = async |key: &str, method: Method, path: &str, body: Value| {
        let response =
            native.request(method, path).header("X-API-Key", key).json(&body).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.json::<Value>().await.unwrap_or_default()
    };
    let get = async |key: &str, path: &str| ask(key, Method::GET, path, Value::Null).await;
    let admin = server.key.clone();
    native
        .fixture
        .upload(include_bytes!("../../assets/welcome.png").to_vec(), "secret-plan.png", "input")
        .await;
    let id = native.fixture.submit(&picture(7)).await;
    native.fixture.success(&id).await;
    for (key, sees) in [(&admin, true), (&other, false)] {
        let logs = get(key, "/internal/logs").await;
        assert_eq!(logs.as_str().unwrap().contains(&id), sees, "{logs}");
        assert_eq!(
            get(key, "/internal/logs/raw").await["entries"].as_array().unwrap().is_empty(),
            !sees
        );
        assert_eq!(
            get(key, "/internal/files/input").await,
            if sees { json!(["secret-plan.png"]) } else { json!([]) }
        );
        assert_eq!(
            get(key, "/internal/files/output").await.as_array().unwrap().len(),
            usize::from(sees)
        );
        let choices = get(key, "/object_info/LoadImage").await.to_string();
        assert_eq!(choices.contains("secret-plan.png"), sees, "{choices}");
        assert_eq!(get(key, "/history").await.as_object().unwrap().is_empty(), !sees);
        assert_eq!(
            get(key, "/models/checkpoints").await.to_string().contains("own.safetensors"),
            sees
        );
        let metadata = native
            .request(Method::GET, "/view_metadata/checkpoints?filename=own.safetensors")
            .header("X-API-Key", key);
        assert_eq!(metadata.send().await.unwrap().status() == 200, sees);
        assert_eq!(
            get(key, "/system_stats").await["devices"].as_array().unwrap().len(),
            if sees { 2 } else { 1 }
        );
        ask(key, Method::POST, "/free", json!({ "unload_models": true, "free_memory": sees }))
            .await;
    }
    assert_eq!(
        get(&other, "/view_metadata/checkpoints?filename=model.safetensors").await["format"],
        "pt"
    );
    assert_eq!(get(&other, "/object_info/NoSuchClass").await, json!({}));
    // Freed is what is the caller's alone: others' jobs would pay for it on the worker that all
    // share.
    assert_eq!(own.freed(), [json!({ "unload_models": true, "free_memory": true })]);
    assert!(worker.freed().is_empty());
    for path in ["/internal/folder_paths", "/internal/logs", "/system_stats", "/object_info"] {
        let shown = get(&admin, path).await.to_string();
        let folder = server.data_dir().to_str().unwrap();
        assert!(
            !shown.contains(folder) && !shown.contains(&worker.url) && !shown.contains("/root/"),
            "{path} shows a place"
        );
    }
}

#[tokio::test]
async fn settings_and_files_are_kept_as_comfyui_keeps_them() {
    let fixture = Fixture::with(ADMIN);
    let native = Native { url: fixture.server.native[0].clone(), fixture };
    assert_eq!(
        (native.json("/settings").await, native.json("/settings/Comfy.A").await),
        (json!({}), Value::Null)
    );
    // Each change sees what the one before it has written.
    let changes = (0..20).map(|n| async move { (n, json!({ format!("Comfy.{n}"): n })) });
    let changes = futures::future::join_all(changes).await;
    futures::future::join_all(changes.iter().map(|(_, body)| native.post("/settings", body))).await;
    native.post("/settings/Comfy.1", &json!({ "on": [true, null] })).await;
    let all = native.json("/settings").await;
    assert_eq!(
        (all.as_object().unwrap().len(), &all["Comfy.1"], &all["Comfy.19"]),
        (20, &json!({ "on": [true, null] }), &json!(19))
    );
    assert_eq!(native.json("/settings/Comfy.19").await, 19);
    assert_eq!(native.json("/users").await, json!({ "storage": "server", "migrated": true }));

    let write = async |path: &str| {
        let request = native
            .request(Method::POST, path)
            .header("Content-Type", "text/plain;charset=UTF-8")
            .body("{}");
        request.send().await.unwrap().json::<Value>().await.unwrap()
    };
    assert_eq!(write("/userdata/workflows%2Fa.json").await, "workflows/a.json");
    let full = write("/userdata/workflows/deep/b.json?full_info=true").await;
    assert!(
        full["size"] == 2
            && full["modified"].as_f64().unwrap() > 1.7e9
            && full["modified"].as_f64().unwrap() < 1e11,
        "{full}"
    );
    assert_eq!(native.json("/userdata?dir=workflows").await, json!(["a.json"]));
    assert_eq!(
        native.json("/userdata?dir=workflows&recurse=true&split=true").await,
        json!([["a.json", "a.json"], ["deep/b.json", "deep", "b.json"]])
    );
    let full = native.json("/userdata?dir=workflows&full_info=true").await;
    assert_eq!((&full[0]["path"], full[0]["created"].is_f64()), (&json!("a.json"), true));
    let tree = native.json("/v2/userdata").await;
    let shown: Vec<String> = tree
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            format!("{} {}", entry["type"].as_str().unwrap(), entry["path"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        shown,
        [
            "directory workflows/deep",
            "directory workflows",
            "file workflows/a.json",
            "file workflows/deep/b.json",
            "file comfy.settings.json"
        ]
    );
    let moved = native
        .request(Method::POST, "/userdata/workflows%2Fa.json/move/c.json?overwrite=false")
        .send()
        .await
        .unwrap();
    assert_eq!(moved.json::<Value>().await.unwrap(), "c.json");
    assert_eq!(
        native
            .request(Method::POST, "/userdata/c.json?overwrite=false")
            .body("x")
            .send()
            .await
            .unwrap()
            .status(),
        409
    );
    assert_eq!(native.get("/userdata/c.json").await.text().await.unwrap(), "{}");
    assert_eq!(
        native.request(Method::DELETE, "/userdata/c.json").send().await.unwrap().status(),
        204
    );
    for (path, status) in [
        ("/userdata", 400),
        ("/userdata?dir=../x", 403),
        ("/userdata?dir=none", 404),
        ("/v2/userdata?path=none", 404),
    ] {
        assert_eq!(native.get(path).await.status(), status, "{path}");
    }
    // Everything is there below `/api` as well, as in ComfyUI.
    assert_eq!(native.json("/api/settings/Comfy.19").await, 19);
    assert_eq!(native.get("/").await.status(), 200);
}

#[tokio::test]
async fn settings_are_not_written_over_a_file_that_is_not_a_json_object() {
    let fixture = Fixture::with(ADMIN);
    let native = Native { url: fixture.server.native[0].clone(), fixture };
    let file = "/userdata/comfy.settings.json";
    for text in ["{ \"Comfy.A\": 1, \"Comfy.B\"", "[\"Comfy.A\"]", "null"] {
        let written = native.request(Method::POST, file).body(text).send().await.unwrap();
        assert_eq!(written.status(), 200, "{text}");
        for (path, body) in
            [("/settings", json!({ "Comfy.C": 2 })), ("/settings/Comfy.C", json!(2))]
        {
            let refused = native.post(path, &body).await;
            let (status, said): (_, Value) = (refused.status(), refused.json().await.unwrap());
            assert_eq!(status, 400, "{text}: {said}");
            let message = said["error"]["message"].as_str().unwrap();
            assert!(
                message.contains("comfy.settings.json")
                    && message.contains("correct the file, or delete it"),
                "{said}"
            );
        }
        assert_eq!(native.get(file).await.text().await.unwrap(), text);
        // A page still opens.
        assert_eq!(
            (native.json("/settings").await, native.json("/settings/Comfy.A").await),
            (json!({}), Value::Null)
        );
    }
    assert_eq!(native.request(Method::DELETE, file).send().await.unwrap().status(), 204);
    assert_eq!(native.post("/settings", &json!({ "Comfy.C": 2 })).await.status(), 200);
    assert_eq!(native.json("/settings").await, json!({ "Comfy.C": 2 }));
}

/// Two workers both make `ComfyUI_00001_.png`, and a tool asks for it by that name.
#[tokio::test]
async fn of_files_with_the_same_name_the_newest_is_meant() {
    let workers = [ComfyUi::start().unwrap(), ComfyUi::start().unwrap()];
    let native = Native::with_workers(ADMIN, &[&workers[0], &workers[1]]).await;
    let named = "/view?filename=ComfyUI_00001_.png&type=output&subfolder=";
    let mut seen = std::collections::BTreeSet::new();
    for color in 0..4 {
        let workflow = json!({
            "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": color } },
            "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "ComfyUI", "images": ["1", 0] } },
        });
        let id = native.submit(&json!({ "prompt": workflow })).await["prompt_id"]
            .as_str()
            .unwrap()
            .to_owned();
        let ended = native.ended(&id).await;
        let output = &ended["outputs"]["2"]["images"][0];
        let by_content = native
            .get(&format!("/view?filename={}", output["filename"].as_str().unwrap()))
            .await
            .bytes()
            .await
            .unwrap();
        if output["display_name"] == "ComfyUI_00001_.png" {
            assert_eq!(native.get(named).await.bytes().await.unwrap(), by_content, "job {color}");
            seen.insert(by_content);
        }
    }
    assert!(!seen.is_empty());
    // The newest wins also where the same bytes come back.
    let upload = async |bytes: &'static [u8]| native.upload(bytes, "same.png", "").await;
    for bytes in [&b"one"[..], b"two", b"one"] {
        upload(bytes).await;
        assert_eq!(
            native.get("/view?filename=same.png&type=input").await.bytes().await.unwrap(),
            bytes
        );
    }
}

#[tokio::test]
async fn a_tool_hears_of_its_own_jobs_and_not_of_another_tools() {
    let worker = ComfyUi::start().unwrap();
    let native = Native::with_workers(ADMIN, &[&worker]).await;
    let (mut one, mut two) =
        (native.socket("/ws?clientId=one").await, native.socket("/ws?clientId=two").await);
    let submit = async |client: &str, color: u32| {
        native.submit(&json!({ "prompt": picture(color), "client_id": client })).await["prompt_id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let (of_one, of_two) = (submit("one", 21).await, submit("two", 22).await);
    for (socket, own) in [(&mut one, &of_one), (&mut two, &of_two)] {
        let mut ended = false;
        while !ended {
            let message = text(socket).await;
            if let Some(job) = message["data"]["prompt_id"].as_str() {
                assert_eq!(job, own, "{message}");
                ended = message["type"] == "executing" && message["data"]["node"].is_null();
            } else {
                assert_eq!(message["type"], "status", "{message}");
            }
        }
    }
}

#[tokio::test]
async fn everything_is_below_the_base_path() {
    let options = ServerOptions {
        arguments: ["--base-path", "/comfy", "--native", "127.0.0.1:0=admin"]
            .map(str::to_owned)
            .to_vec(),
        ..ServerOptions::default()
    };
    let server = Server::start_with(crate::BINARY, options).unwrap();
    assert!(server.url.ends_with("/comfy"), "{}", server.url);
    let native_url = server.native[0].clone();
    let fixture = Fixture {
        server,
        http: reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap(),
    };
    let root = fixture.server.url.strip_suffix("/comfy").unwrap().to_owned();
    for path in [
        "/healthz",
        "/readyz",
        "/metrics",
        "/openapi.yaml",
        "/docs/",
        "/docs/contract.yaml",
        "/api/features",
    ] {
        assert_eq!(
            fixture.http.get(fixture.server.at(path)).send().await.unwrap().status(),
            200,
            "{path}"
        );
        let (code, _) =
            crate::error(fixture.http.get(format!("{root}{path}")).send().await.unwrap(), 404)
                .await;
        assert_eq!(code, "not_found", "{path}");
    }
    // A redirect, followed as a browser does.
    let docs = reqwest::get(fixture.server.at("/docs")).await.unwrap();
    assert_eq!((docs.status(), docs.url().path()), (200.into_status(), "/comfy/docs/"));
    // A signed address.
    let asset = fixture.upload(b"below".to_vec(), "below.txt", "input").await;
    let location = fixture.content_url(&asset["id"], "").await;
    assert!(location.starts_with(&format!("{}/blobs/", fixture.server.url)), "{location}");
    assert_eq!(reqwest::get(&location).await.unwrap().text().await.unwrap(), "below");
    // The official way in from the command line.
    assert!(fixture.server.cli(&["assets", "ls", "--json"]).unwrap().stdout.contains("below.txt"));
    // The websocket, and the native paths on both listeners.
    let host = root.strip_prefix("http://").unwrap();
    let stream = TcpStream::connect(host).await.unwrap();
    let url = format!("ws://{host}/comfy/ws?token={}", fixture.server.key);
    let mut socket = tokio_tungstenite::client_async(url, stream).await.unwrap().0;
    assert_eq!(text(&mut socket).await["type"], "status");
    let token = fixture
        .server
        .cli(&["keys", "create", "--user", "admin", "--native", "--json"])
        .unwrap()
        .json();
    let token = token["key"].as_str().unwrap();
    for url in [
        fixture.server.at(&format!("/native/{token}/queue")),
        format!("{native_url}/queue"),
        format!("{native_url}/api/queue"),
    ] {
        assert_eq!(fixture.http.get(&url).send().await.unwrap().status(), 200, "{url}");
    }
    assert!(!fixture.server.log_with("/queue").contains(token));
    // A public address without it would make links that lead nowhere.
    let refused = Server::start_with(
        crate::BINARY,
        ServerOptions {
            config: "base_path = \"/comfy\"\npublic_url = \"https://studio.example\"\n".to_owned(),
            ..ServerOptions::default()
        },
    );
    assert!(refused.unwrap_err().to_string().contains("public_url"));
}

#[tokio::test]
async fn the_password_can_come_from_the_environment() {
    let options = ServerOptions {
        arguments: ["--native", "127.0.0.1:0=admin"].map(str::to_owned).to_vec(),
        environment: vec![(
            "COMFY_CLOUD_NATIVE_PASSWORD".to_owned(),
            "from the environment".to_owned(),
        )],
        ..ServerOptions::default()
    };
    let server = Server::start_with(crate::BINARY, options).unwrap();
    let status = async |password: Option<&str>| {
        let request = reqwest::Client::new().get(format!("{}/queue", server.native[0]));
        password
            .map_or_else(
                || request.try_clone().unwrap(),
                |password| request.try_clone().unwrap().basic_auth("x", Some(password)),
            )
            .send()
            .await
            .unwrap()
            .status()
    };
    assert_eq!(
        (status(None).await, status(Some("from the environment")).await),
        (401.into_status(), 200.into_status())
    );
}

#[tokio::test]
async fn previews_come_as_binary_frames_and_with_metadata_for_who_reads_them() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { steps: 3, ..Behaviour::default() });
    let native = Native::with_workers(ADMIN, &[&worker]).await;
    let (mut plain, mut rich) =
        (native.socket("/ws?clientId=a").await, native.socket("/ws?clientId=b").await);
    let announced =
        json!({ "type": "feature_flags", "data": { "supports_preview_metadata": true } });
    rich.send(Message::text(announced.to_string())).await.unwrap();
    while text(&mut rich).await["type"] != "feature_flags" {}
    // A job without a client is everybody's.
    native.submit(&json!({ "prompt": picture(31) })).await;
    let preview = async |socket: &mut Socket| loop {
        let message = tokio::time::timeout(Duration::from_secs(60), socket.next())
            .await
            .expect("a message")
            .unwrap()
            .unwrap();
        if let Message::Binary(bytes) = message {
            return u32::from_be_bytes(bytes[..4].try_into().unwrap());
        }
    };
    assert_eq!((preview(&mut plain).await, preview(&mut rich).await), (1, 4));
}

/// What a restart reads: jobs that were put to the front wait before those that were there.
#[tokio::test]
async fn the_front_of_the_queue_outlives_a_restart() {
    let worker = ComfyUi::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    // Not the listener of the first start, whose address is gone.
    let config = format!("workers = [{:?}]\n{ADMIN}", worker.url);
    let start = || {
        let options = ServerOptions {
            config: config.clone(),
            data_dir: Some(folder.path().join("data")),
            ..ServerOptions::default()
        };
        let server = Server::start_with(crate::BINARY, options).unwrap();
        let url = server.native[0].clone();
        Native { url, fixture: Fixture { server, http: reqwest::Client::new() } }
    };
    let mut native = start();
    native.fixture.workers_up(1).await;
    worker.hold();
    let mut submitted = Vec::new();
    for front in [false, false, true, true] {
        let answer = native
            .submit(&json!({ "prompt": picture(submitted.len() as u32), "front": front }))
            .await;
        submitted.push(answer["prompt_id"].as_str().unwrap().to_owned());
        if submitted.len() == 1 {
            eventually("it runs", async || {
                (!native.json("/queue").await["queue_running"].as_array().unwrap().is_empty())
                    .then_some(())
            })
            .await;
        }
    }
    native.fixture.server.terminate().unwrap();
    drop(native);
    let native = start();
    let pending = async || -> Vec<String> {
        let queue = native.json("/queue").await;
        let all = [&queue["queue_running"], &queue["queue_pending"]]
            .into_iter()
            .flat_map(|list| list.as_array().unwrap());
        all.map(|item| item[1].as_str().unwrap().to_owned()).collect()
    };
    let order = [&submitted[0], &submitted[3], &submitted[2], &submitted[1]].map(String::clone);
    eventually("they are there in order", async || (pending().await == order).then_some(())).await;
    worker.release();
    eventually("all have run", async || pending().await.is_empty().then_some(())).await;
}
