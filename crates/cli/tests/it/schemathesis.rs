//! Requests that nobody would think of, made from the contract: schemathesis with all its checks, and
//! with what follows from what (its stateful phase).

use std::fmt::Write;

use comfy_cloud_testkit::{ComfyUi, external};
use serde_json::json;

use crate::Fixture;
use crate::jobs::picture;

/// Requests of each operation that are made up, beside those that follow from its schemas one by one.
/// `COMFY_CLOUD_TEST_EXAMPLES` asks for more.
const EXAMPLES: &str = "20";
/// The same requests at every run, so that a change is told from luck; `COMFY_CLOUD_TEST_SEED` asks for others.
const SEED: &str = "1";

#[tokio::test(flavor = "multi_thread")]
async fn no_request_that_the_contract_can_make_gets_a_wrong_answer() {
    let Some(schemathesis) = external("COMFY_CLOUD_TEST_SCHEMATHESIS") else { return };
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let asset = fixture.upload(include_bytes!("../../assets/welcome.png").to_vec(), "seen.png", "seen").await;
    let job = fixture.submit(&picture(7)).await;
    fixture.success(&job).await;
    // What there is, so that not every path leads to nothing.
    let mut config = include_str!("../data/schemathesis.toml").to_owned();
    for (operation, parameter, value) in [
        ("HEAD /api/assets/hash/{hash}", "hash", &asset["hash"]),
        ("GET /api/jobs/{job_id}", "job_id", &json!(job)),
        ("GET /api/jobs/{job_id}/assets", "job_id", &json!(job)),
        ("GET /api/job/{job_id}/status", "job_id", &json!(job)),
        ("GET /api/history_v2/{prompt_id}", "prompt_id", &json!(job)),
        ("GET /api/experiment/models/{folder}", "folder", &json!("checkpoints")),
    ] {
        write!(config, "\n[[operations]]\ninclude-name = {operation:?}\nparameters.{parameter} = {value}\n").unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schemathesis.toml");
    std::fs::write(&file, config).unwrap();
    let (url, key) = (fixture.server.at("/openapi.yaml"), format!("X-API-Key: {}", fixture.server.key));
    let given = |variable: &str, default: &str| std::env::var(variable).unwrap_or_else(|_| default.to_owned());
    let (examples, seed) = (given("COMFY_CLOUD_TEST_EXAMPLES", EXAMPLES), given("COMFY_CLOUD_TEST_SEED", SEED));
    let arguments = [
        "--config-file",
        file.to_str().unwrap(),
        "--no-color",
        "run",
        &url,
        "-H",
        &key,
        "--checks",
        "all",
        "--continue-on-failure",
        "--max-examples",
        &examples,
        "--seed",
        &seed,
        "--warnings",
        "off",
    ];
    let output = fixture.server.command(&schemathesis, &fixture.server.key, &arguments).unwrap();
    assert_eq!(output.code, Some(0), "{}\n{}", output.stdout, output.stderr);
    let count = |word: &str| output.stdout.lines().find(|line| line.contains(word)).unwrap().trim().to_owned();
    let figure = format!("{}; {}", count("Tested:"), count(" generated"));
    assert!(figure.starts_with("Tested: 64"), "{figure}");
    // `cargo xtask test` shows it.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/schemathesis.txt"), figure).unwrap();
}
