//! Clients of plain ComfyUI, unmodified, against a native listener: each is used as its own
//! documentation does, by the programs in `tests/native_clients`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, external};
use serde_json::{Value, json};

use crate::Fixture;

/// A listener that stands for the first user, and one where callers show a key.
const LISTENERS: &str = "[[native]]\nlisten = \"127.0.0.1:0\"\nuser = \"admin\"\n[[native]]\nlisten = \"127.0.0.1:0\"\n";

fn program(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native_clients").join(name)
}

struct Clients {
    fixture: Fixture,
    _double: Option<ComfyUi>,
    folder: tempfile::TempDir,
}

impl Clients {
    /// With the workers that `COMFYUI_URL` names, else with a double.
    async fn new() -> Self {
        let real = std::env::var("COMFYUI_URL").unwrap_or_default();
        let real: Vec<String> = real
            .split(',')
            .map(str::trim)
            .filter(|url| !url.is_empty())
            .map(|url| format!("{url:?}"))
            .collect();
        let (fixture, double) = if real.is_empty() {
            let double = ComfyUi::start().unwrap();
            // Some steps with a preview each, for whoever reads binary frames.
            double.behave(Behaviour {
                node_time: Duration::from_millis(30),
                steps: 2,
                ..Behaviour::default()
            });
            (Fixture::with_workers(LISTENERS, &[&double]).await, Some(double))
        } else {
            let fixture = Fixture::with(&format!("workers = [{}]\n{LISTENERS}", real.join(", ")));
            fixture.workers_up(real.len()).await;
            (fixture, None)
        };
        Self { fixture, _double: double, folder: tempfile::tempdir().unwrap() }
    }

    /// Runs a client's program, and reads the line that it prints.
    fn run(&self, command: &mut Command, name: &str, url: &str, more: &[&str]) -> Value {
        let picture = self.folder.path().join("photo.png");
        std::fs::write(&picture, include_bytes!("../../assets/welcome.png")).unwrap();
        command.arg(url).arg(picture).arg(program("workflow.json")).args(more);
        command
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env_remove("http_proxy")
            .env_remove("https_proxy");
        let done = command.stdin(Stdio::null()).output().unwrap();
        let (stdout, stderr) =
            (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{name}: {stdout}\n{stderr}");
        let line = stdout
            .lines()
            .rfind(|line| line.starts_with('{'))
            .unwrap_or_else(|| panic!("{name} printed nothing: {stdout}\n{stderr}"));
        serde_json::from_str(line).unwrap()
    }

    fn python(&self, python: &Path, name: &str, url: &str, more: &[&str]) -> Value {
        self.run(Command::new(python).arg(program(name)), name, url, more)
    }

    /// Node looks for packages beside its program.
    fn node(&self, packages: &Path, name: &str, url: &str, more: &[&str]) -> Value {
        let beside = packages.join(format!("{}-{name}", std::process::id()));
        std::fs::copy(program(name), &beside).unwrap();
        let said = self.run(Command::new("node").arg(&beside), name, url, more);
        std::fs::remove_file(beside).unwrap();
        said
    }

    fn url(&self, n: usize) -> String {
        self.fixture.server.native[n].clone()
    }

    /// The address below a token of the main listener.
    fn below_token(&self) -> String {
        let made = self
            .fixture
            .server
            .cli(&["keys", "create", "--user", "admin", "--native", "--json"])
            .unwrap()
            .json();
        self.fixture.server.at(&format!("/native/{}", made["key"].as_str().unwrap()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn comfy_api_simplified_works_unmodified() {
    let Some(python) = external("COMFY_CLOUD_TEST_NATIVE_PYTHON") else { return };
    let clients = Clients::new().await;
    let key = clients.fixture.server.key.clone();
    for (url, credentials) in
        [(clients.url(0), vec![]), (clients.url(1), vec!["anybody", key.as_str()])]
    {
        let said = clients.python(&python, "comfy_api_simplified_client.py", &url, &credentials);
        assert_eq!(
            (&said["png"], said["images"].as_array().unwrap().len()),
            (&json!(true), 1),
            "{said}"
        );
        assert_eq!(
            (&said["queue"], &said["class"], &said["devices"], &said["embeddings"]),
            (&json!([0, 0]), &json!(["SaveImage"]), &json!(1), &json!([]))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn comfykit_works_unmodified() {
    let Some(python) = external("COMFY_CLOUD_TEST_NATIVE_PYTHON") else { return };
    let clients = Clients::new().await;
    for url in [clients.url(0), clients.below_token()] {
        let said = clients.python(&python, "comfykit_client.py", &url, &[]);
        for kind in ["http", "websocket"] {
            assert_eq!(
                (&said[kind]["status"], &said[kind]["png"]),
                (&json!("completed"), &json!([true])),
                "{said}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn comfyui_workflow_client_works_unmodified() {
    let Some(python) = external("COMFY_CLOUD_TEST_NATIVE_PYTHON") else { return };
    let clients = Clients::new().await;
    let said = clients.python(&python, "workflow_client.py", &clients.url(0), &[]);
    assert_eq!(said, json!({ "plain": "PNG", "asyncio": "PNG" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn comfy_ui_client_works_unmodified() {
    let Some(packages) = external("COMFY_CLOUD_TEST_NATIVE_NODE") else { return };
    let clients = Clients::new().await;
    let said = clients.node(&packages, "comfy_ui_client.mjs", &clients.url(0), &[]);
    let expected = json!({
        "png": true, "embeddings": [], "extensions": [], "devices": 1, "remaining": 0, "class": ["SaveImage"],
        "queue": ["queue_pending", "queue_running"], "history": 1,
    });
    assert_eq!(said, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_saintno_sdk_works_unmodified() {
    let Some(packages) = external("COMFY_CLOUD_TEST_NATIVE_NODE") else { return };
    let clients = Clients::new().await;
    let key = clients.fixture.server.key.clone();
    for (url, credentials) in [
        (clients.url(0), vec![]),
        (clients.url(1), vec![key.as_str()]),
        (clients.below_token(), vec![]),
    ] {
        let said = clients.node(&packages, "saintno.mjs", &url, &credentials);
        assert_eq!(
            (&said["png"], &said["setting"], &said["refused"]),
            (&json!(true), &json!({ "on": true }), &json!([])),
            "{said}"
        );
        assert_eq!(said["events"].as_array().unwrap().last(), Some(&json!("finished")), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stable_canvas_client_works_unmodified() {
    let Some(packages) = external("COMFY_CLOUD_TEST_NATIVE_NODE") else { return };
    let clients = Clients::new().await;
    let said = clients.node(&packages, "stable_canvas.mjs", &clients.url(0), &[]);
    assert_eq!(said, json!({ "followed": true, "polled": true, "setting": 7, "refused": [] }));
}

#[tokio::test(flavor = "multi_thread")]
async fn comfy_mcp_works_unmodified() {
    let Some(python) = external("COMFY_CLOUD_TEST_NATIVE_PYTHON") else { return };
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let clients = Clients::new().await;
    let said =
        clients.python(&python, "comfy_mcp_client.py", &clients.url(0), &[comfy.to_str().unwrap()]);
    let id = said["run"]["prompt_id"].as_str().unwrap();
    assert_eq!(
        (&said["run"]["status"], &said["job"]["prompt_id"]),
        (&json!("completed"), &json!(id)),
        "{said}"
    );
    let fetched = std::fs::read_dir(clients.folder.path().join("out")).unwrap();
    let fetched: Vec<Vec<u8>> =
        fetched.filter_map(|entry| std::fs::read(entry.unwrap().path()).ok()).collect();
    assert!(fetched.iter().any(|bytes| bytes.starts_with(b"\x89PNG")), "{said}");
}
