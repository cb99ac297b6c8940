//! Workers that several share: what one user, or a caller without a key, can reach through them.
//! The double resolves names as ComfyUI does, so that a name that got through would lead where it
//! leads there.

use comfy_cloud_testkit::ComfyUi;
use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use crate::Fixture;
use crate::jobs::{eventually, picture};

impl Fixture {
    /// The status and type of something that is asked for without a key.
    async fn anonymous(&self, path: &str) -> (StatusCode, String) {
        let response = self.http.get(self.server.at(path)).send().await.unwrap();
        let kind = response
            .headers()
            .get("content-type")
            .map_or("", |kind| kind.to_str().unwrap())
            .to_owned();
        (response.status(), kind)
    }
}

const PREVIEWS: &str = "/api/experiment/models/preview";

#[tokio::test]
async fn a_preview_is_of_a_model_that_a_worker_lists_and_of_nothing_else_on_its_disk() {
    let worker =
        ComfyUi::start_with(&[], &["a.safetensors", "sdxl\\b.safetensors", "sdxl/c.safetensors"])
            .unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    fixture.success(&fixture.submit(&picture(7)).await).await;
    let made = worker.outputs().pop().unwrap();
    // The worker itself would show it.
    let up = format!("..%2F..%2Foutput%2F{made}");
    let direct = fixture
        .http
        .get(format!("{}/experiment/models/preview/checkpoints/0/{up}", worker.url))
        .send()
        .await
        .unwrap();
    assert_eq!(direct.status(), 200);
    let asked = worker.preview_requests();
    for path in [
        format!("checkpoints/0/{up}"),
        format!("checkpoints/0/%2Fcomfyui%2Foutput%2F{made}"),
        format!("checkpoints/0/..%5C..%5Coutput%5C{made}"),
        format!("checkpoints/0/%252e%252e%252f%252e%252e%252foutput%252f{made}"),
        format!("checkpoints/0/a.safetensors%2F..%2F..%2F..%2Foutput%2F{made}"),
        format!("checkpoints%2F..%2F..%2Foutput/0/{made}"),
        format!("..%2Foutput/0/{made}"),
        format!("checkpoints/-1/{made}"),
        "checkpoints/1/a.safetensors".to_owned(),
        "checkpoints/0/sdxl%5Cc.safetensors".to_owned(),
        "checkpoints/0/sdxl%2Fb.safetensors".to_owned(),
    ] {
        assert_eq!(fixture.anonymous(&format!("{PREVIEWS}/{path}")).await.0, 404, "{path}");
        let with_key = fixture.get(&format!("{PREVIEWS}/{path}")).send().await.unwrap();
        assert_eq!(with_key.status(), 404, "{path}");
    }
    for id in ["..%2Fhistory", "5ab2%2F..%2F..%2Fqueue", "unknown"] {
        assert_eq!(fixture.anonymous(&format!("/api/global_subgraphs/{id}")).await.0, 404, "{id}");
    }
    // None of it reached the worker.
    assert_eq!(worker.preview_requests(), asked);
    for listed in ["a.safetensors", "sdxl%5Cb.safetensors", "sdxl%2Fc.safetensors"] {
        let found = fixture.anonymous(&format!("{PREVIEWS}/checkpoints/0/{listed}")).await;
        assert_eq!(found, (StatusCode::OK, "image/webp".to_owned()), "{listed}");
    }
}

#[tokio::test]
async fn strangers_cost_a_worker_one_request_a_preview_and_can_be_shut_out() {
    let worker = ComfyUi::start_with(&[], &["a.safetensors", "b.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let ask = |n: usize| {
        let name = ["a.safetensors", "b.safetensors"][n % 2];
        let path = format!("{PREVIEWS}/checkpoints/0/{name}");
        let fixture = &fixture;
        async move { fixture.anonymous(&path).await }
    };
    let answers = futures::future::join_all((0..100).map(ask)).await;
    assert!(answers.iter().all(|(status, _)| *status == 200), "{answers:?}");
    assert_eq!(worker.preview_requests(), 2);
    assert_eq!(fixture.anonymous("/api/global_subgraphs/5ab2").await.0, 200);
    drop(fixture);

    let fixture = Fixture::with_workers("anonymous_previews = false", &[&worker]).await;
    for path in
        [format!("{PREVIEWS}/checkpoints/0/a.safetensors"), "/api/global_subgraphs/5ab2".to_owned()]
    {
        let refused = fixture.http.get(fixture.server.at(&path)).send().await.unwrap();
        assert_eq!(crate::error(refused, 401).await.0, "unauthorized");
        assert_eq!(fixture.get(&path).send().await.unwrap().status(), 200, "{path}");
    }
    assert_eq!(fixture.anonymous("/api/experiment/models").await.0, 200);
}

/// A workflow that loads a file and saves a picture.
fn load(name: &str, prefix: &str) -> Value {
    json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": name } },
        "2": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": prefix } },
    })
}

/// Somebody with a key of the server.
struct Somebody<'f> {
    fixture: &'f Fixture,
    key: String,
}

impl Somebody<'_> {
    fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.fixture
            .http
            .request(method, self.fixture.server.at(path))
            .header("X-API-Key", &self.key)
    }

    async fn get(&self, path: &str) -> Value {
        self.request(reqwest::Method::GET, path).send().await.unwrap().json().await.unwrap()
    }

    async fn upload(&self, bytes: Vec<u8>, name: &str) {
        let form = crate::form(bytes, name).text("tags", "input");
        assert!(
            self.request(reqwest::Method::POST, "/api/assets")
                .multipart(form)
                .send()
                .await
                .unwrap()
                .status()
                .is_success()
        );
    }

    async fn submit(&self, workflow: &Value) -> (u16, Value) {
        let request =
            self.request(reqwest::Method::POST, "/api/prompt").json(&json!({ "prompt": workflow }));
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// Runs a workflow to its end, whatever it is; the job.
    async fn run(&self, workflow: &Value) -> Value {
        let (status, answer) = self.submit(workflow).await;
        assert_eq!(status, 200, "{answer}");
        let path = format!("/api/jobs/{}", answer["prompt_id"].as_str().unwrap());
        eventually("the job has ended", async || {
            let job = self.get(&path).await;
            ["completed", "failed", "cancelled"]
                .contains(&job["status"].as_str().unwrap())
                .then_some(job)
        })
        .await
    }

    async fn assets(&self) -> Vec<String> {
        let page = self.get("/api/assets?include_public=false&limit=500").await;
        page["assets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|asset| asset["name"].as_str().unwrap().to_owned())
            .collect()
    }
}

impl Fixture {
    fn somebody(&self, name: &str) -> Somebody<'_> {
        Somebody { fixture: self, key: self.server.new_user(name).unwrap() }
    }
}

#[tokio::test]
async fn a_file_on_a_worker_is_its_users_alone_and_no_name_tells_another() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    let bytes = crate::files::picture(5, 5);
    let digest = blake3::hash(&bytes).to_hex().to_string();
    let mut names = Vec::new();
    for user in [&alice, &bob] {
        user.upload(bytes.clone(), "same.png").await;
        let job = user.run(&load("same.png", "portraits/cap")).await;
        assert_eq!(
            (&job["status"], &job["outputs"]["2"]["images"][0]["display_name"]),
            (&json!("completed"), &json!("cap_00001_.png"))
        );
        assert_eq!(
            user.run(&load("same.png", "cap")).await["outputs"]["2"]["images"][0]["display_name"],
            "cap_00001_.png"
        );
        names.push(
            worker.submissions().last().unwrap()["prompt"]["1"]["inputs"]["image"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    // The same content of two users is two files, brought once each, that tell nothing of each
    // other or of it.
    assert_eq!(worker.inputs().len(), 2);
    assert_ne!(names[0], names[1]);
    for name in &names {
        assert!(
            name.starts_with("cc-") && name.ends_with(".png") && name.len() == 3 + 96 + 4,
            "{name}"
        );
        assert!(!name.contains(&digest[..12]) && worker.inputs().contains(name), "{name}");
    }
    assert_ne!(names[0][3..35], names[1][3..35]);
    // Outputs are four files in no folder, of which none is another's.
    let outputs = worker.outputs();
    assert_eq!(outputs.len(), 4, "{outputs:?}");
    assert!(
        outputs.iter().all(|name| name.starts_with("cc-")
            && name.ends_with("-cap_00001_.png")
            && !name.contains('/')),
        "{outputs:?}"
    );
    // Who knows a name has nothing of it, but for its owner, whose pictures hold it.
    assert_eq!(alice.run(&load(&names[0], "again")).await["status"], "completed");
    for foreign in [
        names[0].clone(),
        format!("{} [input]", names[0]),
        format!("{} [output]", outputs[0]),
        format!("../output/{}", outputs[0]),
    ] {
        let (status, answer) = bob.submit(&load(&foreign, "stolen")).await;
        assert_eq!(status, 400, "{foreign}: {answer}");
    }
    // The extension belongs to the name.
    let (status, _) = alice.submit(&load(&names[0].replace(".png", ".jpg"), "x")).await;
    assert_eq!(status, 400);
    // Nobody is shown them as choices.
    for user in [&alice, &bob] {
        assert!(!user.get("/api/object_info").await.to_string().contains("cc-"));
    }
}

#[tokio::test]
async fn what_nodes_make_is_cached_for_their_user_alone() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "2": { "class_type": "PreviewImage", "inputs": { "images": ["1", 0], "comfy_cloud_cached_for": "somebody's" } },
    });
    for user in [&alice, &alice, &bob] {
        assert_eq!(user.run(&workflow).await["status"], "completed");
    }
    let sent: Vec<Value> = worker.submissions().iter().map(|body| body["prompt"].clone()).collect();
    let keys: Vec<&Value> =
        sent.iter().map(|prompt| &prompt["2"]["inputs"]["comfy_cloud_cached_for"]).collect();
    assert!(
        keys[0].as_str().is_some_and(|key| key.len() == 32)
            && keys[0] == keys[1]
            && keys[0] != keys[2],
        "{keys:?}"
    );
    // Of what bob's job makes alone, too, ComfyUI must not say that somebody has made it before.
    let cached = |of: usize| sent[of]["1"]["inputs"]["comfy_cloud_cached_for"].clone();
    assert!(cached(0) == cached(1) && cached(0) != cached(2), "{sent:?}");
}

#[tokio::test]
async fn a_playlist_is_brought_to_no_worker_that_users_share() {
    let shared = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&shared]).await;
    let (alice, _) = (fixture.somebody("alice"), fixture.somebody("bob"));
    let tag = b"ID3\x04\x00\x00\x00\x00\x00\x02xx";
    let list = b"ffconcat version 1.0\nfile 'operator.mp4'\n";
    alice.upload(list.to_vec(), "list.mp4").await;
    alice.upload([tag.as_slice(), b"#EXTM3U\nfile:///etc/x.ts\n"].concat(), "song.mp3").await;
    alice.upload(b"anything".to_vec(), "list.m3u8").await;
    for name in ["list.mp4", "song.mp3", "list.m3u8"] {
        let job = alice.run(&load(name, "x")).await;
        let message = job["execution_error"]["exception_message"].as_str().unwrap();
        assert!(
            job["status"] == "failed" && message.contains("node 1, input image is a playlist"),
            "{name}: {job}"
        );
    }
    assert!(shared.inputs().is_empty() && shared.submission_count() == 0);
}

#[tokio::test]
async fn a_node_that_names_another_jobs_file_brings_home_nothing() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    alice.run(&picture(3)).await;
    let made = worker.outputs().pop().unwrap();
    let input = {
        alice.upload(crate::files::picture(6, 6), "hers.png").await;
        alice.run(&load("hers.png", "x")).await;
        worker.inputs().pop().unwrap()
    };
    for name in [
        made.clone(),
        format!("{made} [output]"),
        format!("{input} [input]"),
        format!("../input/{input}"),
    ] {
        let echo = json!({
            "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 1 } },
            "2": { "class_type": "EchoFile", "inputs": { "image": ["1", 0], "words": name } },
        });
        bob.run(&echo).await;
        assert_eq!(bob.assets().await, Vec::<String>::new(), "{name}");
    }
}

#[tokio::test]
async fn a_file_that_the_workflow_names_is_not_the_jobs() {
    let worker = ComfyUi::start_with(&["Preview3D"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    // ComfyUI's previews have names that can be guessed, and no mark of their job.
    let preview = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 1 } },
        "2": { "class_type": "PreviewImage", "inputs": { "images": ["1", 0] } },
    });
    let job = alice.run(&preview).await;
    let name = job["outputs"]["2"]["images"][0]["display_name"].as_str().unwrap();
    let steal = |words: Value| {
        json!({
            "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 2 } },
            "2": { "class_type": "EchoFile", "inputs": { "image": ["1", 0], "words": words } },
        })
    };
    let job = bob.run(&steal(json!(name))).await;
    assert!(
        job["status"] == "failed"
            && job.to_string().contains("its name is written in the workflow"),
        "{job}"
    );
    assert_eq!(bob.assets().await, Vec::<String>::new());
    // What ComfyUI shows as it was given takes no object.
    let camera = json!({ "filename": name, "subfolder": "", "type": "temp" });
    let scene = json!({ "1": { "class_type": "Preview3D", "inputs": { "model_file": "", "camera_info": camera } } });
    let (status, body) = bob.submit(&scene).await;
    assert!(
        status == 400 && body.to_string().contains("it takes the output of another node"),
        "{body}"
    );
    // What his own job makes is his, as before, also on a second run.
    for _ in 0..2 {
        assert_eq!(bob.run(&preview).await["status"], "completed");
    }
}

#[tokio::test]
async fn what_is_nested_deeply_is_refused_and_hinders_nobody() {
    let worker = ComfyUi::start_with(&["PreviewAny"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    let show = |source: &Value| json!({ "1": { "class_type": "PreviewAny", "inputs": { "source": source } } });
    let nested = |depth: usize| (0..depth).fold(json!([0]), |inner, _| json!([inner]));
    let (status, body) = bob.submit(&show(&nested(100))).await;
    assert!(status == 400 && body.to_string().contains("nested too deeply"), "{body}");
    worker.hold();
    let (status, body) = bob.submit(&show(&nested(50))).await;
    assert_eq!(status, 200, "{body}");
    worker.release();
    assert_eq!(alice.run(&picture(4)).await["status"], "completed");
}

#[tokio::test]
async fn a_saved_model_comes_home_and_is_nobodys_choice() {
    let worker = ComfyUi::start_with(&[], &["base.safetensors"]).unwrap();
    let fixture = Fixture::with_workers(
        "[jobs]\ndiscovery_interval_secs = 1\nhealth_interval_secs = 1",
        &[&worker],
    )
    .await;
    let workflow = json!({
        "1": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": "base.safetensors" } },
        "2": { "class_type": "CheckpointSave", "inputs": { "model": ["1", 0], "filename_prefix": "checkpoints/mine" } },
        "3": { "class_type": "SaveLoRA", "inputs": { "model": ["1", 0], "prefix": "loras/mine_too" } },
        "4": { "class_type": "VAESave", "inputs": { "model": ["1", 0], "filename_prefix": "vae/lost" } },
    });
    let id = fixture.submit(&workflow).await;
    let job = fixture.success(&id).await;
    let saved = |node: &str| job["outputs"][node]["models"][0]["display_name"].clone();
    assert_eq!(
        (saved("2"), saved("3")),
        (json!("mine_00001_.safetensors"), json!("mine_too_00001_.safetensors"))
    );
    let history = fixture.json(&format!("/api/history_v2/{id}")).await;
    let messages = history[&id]["status"]["messages"].as_array().unwrap();
    let missing: Vec<&Value> =
        messages.iter().filter(|message| message[0] == "execution_output_missing").collect();
    assert_eq!((missing.len(), &missing[0][1]["node_id"]), (1, &json!("4")));
    let assets = fixture.json(&format!("/api/jobs/{id}/assets")).await;
    assert_eq!(assets["assets"].as_array().unwrap().len(), 2);
    assert_eq!(assets["assets"][0]["asset"]["tags"], json!(["output"]));

    // A worker lists what others have saved; nobody sees what this server had it save.
    let direct: Value = fixture
        .http
        .get(format!("{}/object_info", worker.url))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(
        direct["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0],
        json!(["base.safetensors"])
    );
    let bob = fixture.somebody("bob");
    assert!(!bob.get("/api/object_info").await.to_string().contains("mine"));
    let mut stolen = workflow.clone();
    let name = worker.outputs().into_iter().find(|name| name.contains("mine_")).unwrap();
    stolen["1"]["inputs"]["ckpt_name"] = name.into();
    assert_eq!(bob.submit(&stolen).await.0, 400);
}

#[tokio::test]
async fn node_information_has_the_callers_own_files_and_all_that_a_worker_says() {
    let worker = ComfyUi::start_with(&[], &["base.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    let choices = |info: &Value| info["LoadImage"]["input"]["required"]["image"][0].clone();
    assert_eq!(choices(&alice.get("/api/object_info").await), json!([]));
    alice.upload(crate::files::picture(2, 2), "hers.png").await;
    alice.upload(b"RIFF\x24\0\0\0WAVEfmt ".to_vec(), "hers.wav").await;
    alice.run(&load("hers.png", "x")).await;
    bob.upload(crate::files::picture(3, 3), "a \"quoted\" \u{1f980}.png").await;
    // The newest first, no sound among pictures, nobody else's, and none of the worker's names.
    alice.upload(crate::files::picture(2, 3), "newer.png").await;
    let ask = async |user: &Somebody<'_>, header: (&str, &str)| {
        user.request(reqwest::Method::GET, "/api/object_info")
            .header(header.0, header.1)
            .send()
            .await
            .unwrap()
    };
    let plain = ask(&alice, ("accept-encoding", "identity")).await;
    let etag = plain.headers()["etag"].to_str().unwrap().to_owned();
    assert!(plain.headers().get("content-encoding").is_none());
    let text = plain.text().await.unwrap();
    let info: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(choices(&info), json!(["newer.png", "hers.png"]));
    assert_eq!(choices(&bob.get("/api/object_info").await), json!(["a \"quoted\" \u{1f980}.png"]));
    // Every key, in the order of the worker, whatever it is.
    let direct = fixture
        .http
        .get(format!("{}/object_info", worker.url))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let direct: Map<String, Value> = serde_json::from_str(&direct).unwrap();
    let (theirs, ours) = (&direct["SaveImage"], &info["SaveImage"]);
    assert_eq!(ours.to_string(), theirs.to_string());
    assert_eq!(ours["search_aliases"], json!(["keep", "store"]));
    assert_eq!(
        info.as_object().unwrap().keys().collect::<Vec<_>>(),
        direct.keys().collect::<Vec<_>>()
    );

    // Compressed it is the same, and it does not come again as long as nothing changes.
    let compressed = ask(&alice, ("accept-encoding", "gzip, br")).await;
    assert_eq!(compressed.headers()["content-encoding"], "gzip");
    assert_eq!(compressed.headers()["vary"], "Accept-Encoding");
    let mut unpacked = String::new();
    let bytes = compressed.bytes().await.unwrap();
    std::io::Read::read_to_string(&mut flate2::bufread::GzDecoder::new(&bytes[..]), &mut unpacked)
        .unwrap();
    assert_eq!(unpacked, text);
    assert!(bytes.len() * 2 < text.len());
    assert_eq!(ask(&alice, ("if-none-match", &format!("\"other\", W/{etag}"))).await.status(), 304);
    assert_eq!(ask(&bob, ("if-none-match", &etag)).await.status(), 200);
    alice.upload(crate::files::picture(2, 4), "newest.png").await;
    let changed = ask(&alice, ("if-none-match", &etag)).await;
    assert_eq!(changed.status(), 200);
    assert_ne!(changed.headers()["etag"], etag);
    // What is shown is what is taken.
    assert_eq!(alice.run(&load("newest.png", "y")).await["status"], "completed");
}

#[test]
fn the_cleaner_of_the_documentation_deletes_old_files_of_the_server_and_no_others() {
    let page = include_str!("../../../../docs/workers.md");
    let recipe = page.split("```sh cleaner\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(2 * 24 * 3600);
    let mark = format!("cc-{}", "0a".repeat(16));
    let mut kept = Vec::new();
    for kind in ["input", "output", "temp"] {
        std::fs::create_dir(folder.path().join(kind)).unwrap();
        for (name, age, stays) in [
            (format!("{mark}-cap_00001_.png"), Some(old), false),
            (format!("{mark}{}.png", "1b".repeat(32)), Some(old), false),
            (format!("{mark}-new_00001_.png"), None, true),
            ("example.png".to_owned(), Some(old), true),
            ("cc-mine.png".to_owned(), Some(old), true),
        ] {
            let path = folder.path().join(kind).join(&name);
            let file = std::fs::File::create(&path).unwrap();
            if let Some(age) = age {
                file.set_modified(age).unwrap();
            }
            if stays {
                kept.push(path);
            }
        }
    }
    let done = std::process::Command::new("sh")
        .args(["-euc", recipe])
        .env("COMFYUI_DIR", folder.path())
        .status()
        .unwrap();
    assert!(done.success());
    let mut left: Vec<_> = ["input", "output", "temp"]
        .iter()
        .flat_map(|kind| std::fs::read_dir(folder.path().join(kind)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    left.sort();
    kept.sort();
    assert_eq!(left, kept);
}

#[tokio::test]
async fn classes_with_inputs_that_look_like_paths_are_listed() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let risky = fixture
        .server
        .cli_as(&fixture.server.key, &["nodes", "ls", "--risky", "--json"])
        .unwrap()
        .json();
    // Beginnings of names are the server's own to write.
    assert_eq!(
        risky,
        json!([{ "class": "ReadsPaths", "python_module": "custom_nodes.pack", "inputs": ["notes_file", "folder_path"] }])
    );
}

#[tokio::test]
async fn classes_that_are_blocked_for_a_user_are_listed_with_the_reason_and_run_on_a_worker_of_ones_own()
 {
    let shared = ComfyUi::start_with(&["TrainLoraNode", "Homemade"], &[]).unwrap();
    let own = ComfyUi::start_with(&["TrainLoraNode"], &[]).unwrap();
    let config = "[jobs]\ndenied_classes = [\"Home*\"]\nallowed_classes = [\"SaveLoRA\", \"CheckpointSave\", \"VAESave\"]";
    let fixture = Fixture::with_workers(config, &[&shared]).await;
    let blocked = |key: &str| {
        fixture.server.cli_as(key, &["nodes", "ls", "--blocked", "--json"]).unwrap().json()
    };
    let training = json!({ "class": "TrainLoraNode", "reason": "it trains on a shared worker for hours and keeps what it makes there" });
    let homemade =
        json!({ "class": "Homemade", "reason": "the operator of this server has denied it" });
    // As long as there is one user, nothing is shared.
    assert_eq!(blocked(&fixture.server.key), json!([]));
    let (alice, bob) = (fixture.somebody("alice"), fixture.somebody("bob"));
    eventually("the server takes notice", async || {
        (blocked(&bob.key) == json!([homemade, training])).then_some(())
    })
    .await;
    let shown = fixture.server.cli_as(&bob.key, &["nodes", "ls", "--blocked"]).unwrap().stdout;
    assert!(
        shown.contains("Homemade")
            && shown.contains("jobs.allowed_classes")
            && shown.contains("--for USER"),
        "{shown}"
    );
    assert_eq!(
        fixture
            .server
            .cli_as(&bob.key, &["nodes", "ls", "train", "--blocked", "--json"])
            .unwrap()
            .json(),
        json!([training])
    );
    assert_eq!(
        fixture.server.cli_as(&bob.key, &["nodes", "ls", "--risky", "--blocked"]).unwrap().code,
        Some(2)
    );
    // What the list says is what a submission says.
    let using = |class: &str| {
        let mut workflow = picture(5);
        workflow["2"]["class_type"] = class.into();
        workflow
    };
    for (class, reason) in [("TrainLoraNode", &training), ("Homemade", &homemade)] {
        let (status, answer) = bob.submit(&using(class)).await;
        assert_eq!(status, 400, "{answer}");
        assert!(
            answer["error"]["details"]
                .as_str()
                .unwrap()
                .contains(reason["reason"].as_str().unwrap()),
            "{answer}"
        );
    }
    // A worker of one's own lifts it for its user alone.
    fixture.server.cli(&["workers", "add", &own.url, "--name", "hers", "--for", "alice"]).unwrap();
    eventually("alice has a worker", async || {
        (blocked(&alice.key) == json!([homemade])).then_some(())
    })
    .await;
    assert_eq!(alice.run(&using("TrainLoraNode")).await["status"], "completed");
    assert_eq!((own.completed(), shared.completed()), (1, 0));
    assert_eq!(blocked(&bob.key), json!([homemade, training]));
}

#[tokio::test]
async fn whatever_its_prefix_is_an_output_on_a_shared_worker_has_the_mark_of_its_job() {
    let worker =
        ComfyUi::start_with(&["PrimitiveString", "ComfySwitchNode", "StringTrim"], &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let with_prefix = |prefix: Value| {
        let mut workflow = picture(2);
        workflow["3"]["inputs"]["filename_prefix"] = prefix;
        workflow["p"] = json!({ "class_type": "PrimitiveString", "inputs": { "value": "/../taken_%batch_num%" } });
        workflow["s"] = json!({ "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_false": ["p", 0], "on_true": ["p", 0] } });
        workflow
    };
    // With one user, a prefix that is known when the job runs stays.
    let id = fixture.submit(&with_prefix(json!(["s", 0]))).await;
    fixture.success(&id).await;
    assert_eq!(
        worker.submissions().pop().unwrap()["prompt"]["3"]["inputs"]["filename_prefix"],
        json!(["s", 0])
    );
    let before = worker.outputs();
    let bob = fixture.somebody("bob");
    for (prefix, shown) in [
        (json!(["s", 0]), "ComfyUI"),
        (json!(["s", false]), "ComfyUI"),
        (json!({ "__value__": ["s", 0] }), "ComfyUI"),
        (json!(7), "7"),
        (json!({ "__value__": "portraits/%year%/cap" }), "cap"),
        (json!({ "x/y": true }), "y\":true}"),
        (json!({ "__value__": [1, "z"] }), "[1,\"z\"]"),
    ] {
        let job = bob.run(&with_prefix(prefix.clone())).await;
        assert_eq!(job["status"], "completed", "{prefix}: {job}");
        let name = job["outputs"]["3"]["images"][0]["display_name"].as_str().unwrap();
        assert!(name.starts_with(shown), "{prefix}: {name}");
    }
    let made: Vec<String> =
        worker.outputs().into_iter().filter(|name| !before.contains(name)).collect();
    assert_eq!(made.len(), 7, "{made:?}");
    assert!(made.iter().all(|name| name.starts_with("cc-") && !name.contains('/')), "{made:?}");
}
