//! The official SDKs of the Comfy API v2, unmodified: the programs in `tests/v2_clients`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, external};
use serde_json::{Value, json};

use crate::Fixture;

/// What the large upload has, in bytes.
const LARGE: &str = "100000000";

fn program(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/v2_clients").join(name)
}

/// Runs an SDK's program as the first user, and reads the line that it prints.
fn run(fixture: &Fixture, command: &mut Command) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("photo.png");
    std::fs::write(&picture, include_bytes!("../../assets/welcome.png")).unwrap();
    command.arg(picture).arg(LARGE).current_dir(folder.path()).env("HOME", folder.path());
    command.env("COMFY_BASE_URL", &fixture.server.url).env("COMFY_API_KEY", &fixture.server.key);
    command.env_remove("http_proxy").env_remove("https_proxy");
    let done = command.stdin(Stdio::null()).output().unwrap();
    let (stdout, stderr) =
        (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{stdout}\n{stderr}");
    let line = stdout
        .lines()
        .rfind(|line| line.starts_with('{'))
        .unwrap_or_else(|| panic!("nothing was printed: {stdout}\n{stderr}"));
    serde_json::from_str(line).unwrap()
}

/// With the workers that `COMFYUI_URL` names, else with a double.
async fn fixture() -> (Fixture, Option<ComfyUi>) {
    let real = std::env::var("COMFYUI_URL").unwrap_or_default();
    let real: Vec<String> = real
        .split(',')
        .map(str::trim)
        .filter(|url| !url.is_empty())
        .map(|url| format!("{url:?}"))
        .collect();
    if real.is_empty() {
        let double = ComfyUi::start().unwrap();
        double.behave(Behaviour {
            node_time: Duration::from_millis(30),
            steps: 2,
            ..Behaviour::default()
        });
        return (Fixture::with_workers("", &[&double]).await, Some(double));
    }
    let fixture = Fixture::with(&format!("workers = [{}]", real.join(", ")));
    fixture.workers_up(real.len()).await;
    (fixture, None)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_works_unmodified() {
    let Some(python) = external("COMFY_CLOUD_TEST_V2_PYTHON") else { return };
    let (fixture, _double) = fixture().await;
    let said = run(&fixture, Command::new(&python).arg(program("sdk_client.py")));
    assert_eq!(
        (&said["uploads"], &said["kept"]),
        (&json!([true, false, true, true]), &json!(true)),
        "{said}"
    );
    assert_eq!(
        (&said["events"], &said["previews"]),
        (&json!([true, true, true, "succeeded"]), &json!(true)),
        "{said}"
    );
    assert_eq!(said["outputs"], json!(["succeeded", "succeeded", "PNG", "PNG"]), "{said}");
    assert_eq!(
        (&said["url"], &said["workflow"], &said["polled"]),
        (&json!(true), &json!("api"), &json!("succeeded")),
        "{said}"
    );
    assert_eq!(
        (&said["labels"], &said["listed"], &said["all"]),
        (&json!("acme"), &json!([true]), &json!(2)),
        "{said}"
    );
    assert_eq!(said["failed"], json!(["node_execution_error", "3", "SaveAnimatedWEBP"]), "{said}");
    assert_eq!(
        said["refused_invalid"],
        json!(["InvalidWorkflow", "invalid_workflow", true]),
        "{said}"
    );
    assert_eq!(said["refused_missing"], json!(["MissingAsset", "missing_asset", true]), "{said}");
    assert_eq!(said["refused_nothing"], json!(["NotFound", "job_not_found", true]), "{said}");
    assert_eq!(said["refused_labels"], json!(["ComfyError", "metadata_invalid", true]), "{said}");
    assert_eq!(
        (&said["again"], &said["reused"]),
        (&json!(true), &json!("idempotency_key_reuse")),
        "{said}"
    );
    assert_eq!(said["deleted"], "asset_not_found", "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_cancels_and_is_told_of_a_full_queue() {
    let Some(python) = external("COMFY_CLOUD_TEST_V2_PYTHON") else { return };
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let fixture = Fixture::with_workers("[jobs]\nmax_queued_per_user = 1", &[&worker]).await;
    let said = run(&fixture, Command::new(&python).arg(program("sdk_cancel.py")));
    assert_eq!(
        (&said["running"], &said["full"]),
        (&json!("running"), &json!(["queue_full", true])),
        "{said}"
    );
    assert!(["canceling", "canceled"].contains(&said["canceled"].as_str().unwrap()), "{said}");
}

/// Runs an example program on a workflow.
async fn example(command: &mut Command) {
    let (fixture, _double) = fixture().await;
    let folder = tempfile::tempdir().unwrap();
    let (workflow, out) = (folder.path().join("workflow.json"), folder.path().join("results"));
    std::fs::write(&workflow, crate::jobs::picture(5).to_string()).unwrap();
    command
        .arg(&workflow)
        .arg(&out)
        .env("COMFY_BASE_URL", &fixture.server.url)
        .env("COMFY_API_KEY", &fixture.server.key);
    let done = command
        .env_remove("http_proxy")
        .env_remove("https_proxy")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && stdout.contains("  succeeded") && stdout.contains("  made "),
        "{done:?}"
    );
    let made = std::fs::read_dir(&out).unwrap().next().unwrap().unwrap().path();
    assert!(std::fs::read(made).unwrap().starts_with(b"\x89PNG"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_programs_of_the_sdks_work_as_they_stand() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    if let Some(python) = external("COMFY_CLOUD_TEST_V2_PYTHON") {
        example(Command::new(python).arg(examples.join("python/run_with_sdk.py"))).await;
    }
    if let Some(packages) = external("COMFY_CLOUD_TEST_V2_NODE") {
        let beside = packages.join(format!("{}-run_with_sdk.mjs", std::process::id()));
        std::fs::copy(examples.join("typescript/run_with_sdk.mjs"), &beside).unwrap();
        example(Command::new("node").arg(&beside)).await;
        std::fs::remove_file(beside).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_typescript_sdk_works_unmodified() {
    let Some(packages) = external("COMFY_CLOUD_TEST_V2_NODE") else { return };
    let (fixture, _double) = fixture().await;
    // Node looks for packages beside its program.
    let beside = packages.join(format!("{}-sdk_client.mjs", std::process::id()));
    std::fs::copy(program("sdk_client.mjs"), &beside).unwrap();
    let said = run(&fixture, Command::new("node").arg(&beside));
    std::fs::remove_file(beside).unwrap();
    assert_eq!(said["uploads"], json!([true, true]), "{said}");
    assert_eq!(said["events"], json!(["statusChange", true, true, "succeeded"]), "{said}");
    assert_eq!(said["outputs"], json!(["succeeded", "succeeded", "PNG", "PNG"]), "{said}");
    assert_eq!(
        (&said["url"], &said["workflow"], &said["polled"]),
        (&json!(true), &json!("api"), &json!("succeeded")),
        "{said}"
    );
    assert_eq!(said["failed"], json!(["JobFailed", "node_execution_error"]), "{said}");
    assert_eq!(said["invalid"], json!(["InvalidWorkflow", "invalid_workflow"]), "{said}");
    assert_eq!(said["nothing"], json!(["NotFound", "job_not_found"]), "{said}");
    assert_eq!(
        (&said["again"], &said["reused"]),
        (&json!(true), &json!(["IdempotencyKeyReuse", "idempotency_key_reuse"])),
        "{said}"
    );
    assert_eq!(
        (&said["canceled"], &said["deleted"]),
        (&json!("succeeded"), &json!(["NotFound", "asset_not_found"])),
        "{said}"
    );
}
