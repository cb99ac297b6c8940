//! Requests that nobody would think of, made from the contract: schemathesis with all its checks,
//! and with what follows from what (its stateful phase).

use std::fmt::Write;
use std::path::Path;

use comfy_cloud_testkit::{ComfyUi, external};
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::picture;

/// Requests of each operation that are made up, beside those that follow from its schemas one by
/// one. `COMFY_CLOUD_TEST_EXAMPLES` asks for more.
const EXAMPLES: &str = "20";
/// The same where rows are in a database: what is in front of it is tested by the other run.
const FEW_EXAMPLES: &str = "4";
/// The same requests at every run, so that a change is told from luck; `COMFY_CLOUD_TEST_SEED` asks
/// for others.
const SEED: &str = "1";

/// Values that parameters of operations have always, so that not every path leads to nothing.
type Known<'a> = [(&'a str, &'a str, Value)];

/// Runs it against a contract that `place` and `more` say where to find; returns how much it has
/// tested.
fn examine(
    fixture: &Fixture,
    schemathesis: &Path,
    place: &str,
    more: &[&str],
    config: &str,
    known: &Known<'_>,
) -> String {
    let mut config = config.to_owned();
    for (operation, parameter, value) in known {
        write!(
            config,
            "\n[[operations]]\ninclude-name = {operation:?}\nparameters.{parameter} = {value}\n"
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schemathesis.toml");
    std::fs::write(&file, config).unwrap();
    // By the contract's first scheme: that is the one which is left out to see whether it is asked
    // for.
    let scheme = if place.contains("/api/v2/") { "Authorization: Bearer" } else { "X-API-Key:" };
    let key = format!("{scheme} {}", fixture.server.key);
    let given = |variable: &str, default: &str| {
        std::env::var(variable).unwrap_or_else(|_| default.to_owned())
    };
    let few = if fixture.server.database().is_some() { FEW_EXAMPLES } else { EXAMPLES };
    let (examples, seed) =
        (given("COMFY_CLOUD_TEST_EXAMPLES", few), given("COMFY_CLOUD_TEST_SEED", SEED));
    let mut arguments = vec!["--config-file", file.to_str().unwrap(), "--no-color", "run", place];
    arguments.extend_from_slice(more);
    arguments.extend(["-H", &key, "--continue-on-failure", "--max-examples", &examples]);
    arguments.extend(["--seed", &seed, "--warnings", "off"]);
    let output = fixture.server.command(schemathesis, &fixture.server.key, &arguments).unwrap();
    assert_eq!(output.code, Some(0), "{}\n{}", output.stdout, output.stderr);
    let count = |word: &str| {
        output.stdout.lines().find(|line| line.contains(word)).unwrap().trim().to_owned()
    };
    format!("{}; {}", count("Tested:"), count(" generated"))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_that_the_contract_can_make_gets_a_wrong_answer() {
    let Some(schemathesis) = external("COMFY_CLOUD_TEST_SCHEMATHESIS") else { return };
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let asset = fixture
        .upload(include_bytes!("../../assets/welcome.png").to_vec(), "seen.png", "seen")
        .await;
    let job = fixture.submit(&picture(7)).await;
    fixture.success(&job).await;
    let known = [
        ("HEAD /api/assets/hash/{hash}", "hash", asset["hash"].clone()),
        ("GET /api/jobs/{job_id}", "job_id", json!(job)),
        ("GET /api/jobs/{job_id}/assets", "job_id", json!(job)),
        ("GET /api/job/{job_id}/status", "job_id", json!(job)),
        ("GET /api/history_v2/{prompt_id}", "prompt_id", json!(job)),
        ("GET /api/experiment/models/{folder}", "folder", json!("checkpoints")),
    ];
    let config = include_str!("../data/schemathesis.toml");
    let figure =
        examine(&fixture, &schemathesis, &fixture.server.at("/openapi.yaml"), &[], config, &known);
    assert!(figure.starts_with("Tested: 64"), "{figure}");
    // `cargo xtask test` shows it.
    if fixture.server.database().is_none() {
        std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/schemathesis.txt"), figure).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_that_the_v2_contract_can_make_gets_a_wrong_answer() {
    let Some(schemathesis) = external("COMFY_CLOUD_TEST_SCHEMATHESIS") else { return };
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let asset = fixture
        .upload(include_bytes!("../../assets/welcome.png").to_vec(), "seen.png", "seen")
        .await;
    let job = fixture.submit(&picture(7)).await;
    fixture.success(&job).await;
    let of_job = ["", "/workflow", "/logs", "/events"]
        .map(|below| format!("GET /api/v2/jobs/{{id}}{below}"));
    let mut known = vec![
        ("HEAD /api/v2/assets/by-hash/{hash}", "hash", asset["hash"].clone()),
        ("GET /api/v2/assets/{id}/content", "id", asset["id"].clone()),
    ];
    known.extend(of_job.iter().map(|operation| (operation.as_str(), "id", json!(job))));
    let place = fixture.server.at("/api/v2/openapi.yaml");
    let config = include_str!("../data/schemathesis-v2.toml");
    let figure =
        examine(&fixture, &schemathesis, &place, &["--url", &fixture.server.url], config, &known);
    let operations = comfy_cloud_v2::server::OPERATIONS.len();
    assert!(figure.starts_with(&format!("Tested: {operations}")), "{figure}");
    if fixture.server.database().is_none() {
        std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/schemathesis-v2.txt"), figure)
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_that_the_native_contract_can_make_gets_a_wrong_answer() {
    let Some(schemathesis) = external("COMFY_CLOUD_TEST_SCHEMATHESIS") else { return };
    let worker = ComfyUi::start().unwrap();
    // Without a user, so that callers show a key.
    let fixture = Fixture::with_workers("[[native]]\nlisten = \"127.0.0.1:0\"", &[&worker]).await;
    let job = fixture.submit(&picture(7)).await;
    let job_shown = fixture.success(&job).await;
    let known = [
        ("GET /history/{prompt_id}", "prompt_id", json!(job)),
        ("GET /object_info/{node_class}", "node_class", json!("SaveImage")),
        ("GET /models/{folder}", "folder", json!("checkpoints")),
        ("GET /view", "query.filename", job_shown["outputs"]["3"]["images"][0]["filename"].clone()),
    ];
    let folder = tempfile::tempdir().unwrap();
    let contract = folder.path().join("openapi-native.yaml");
    std::fs::write(&contract, comfy_cloud_native::OPENAPI_YAML).unwrap();
    // The token in the query is a credential, not a parameter to make up.
    let key = &fixture.server.key;
    let config = format!(
        "{}\n[auth.openapi.TokenAuth]\napi_key = {key:?}\n",
        include_str!("../data/schemathesis-native.toml")
    );
    let more = ["--url", &fixture.server.native[0]];
    let figure =
        examine(&fixture, &schemathesis, contract.to_str().unwrap(), &more, &config, &known);
    let operations = comfy_cloud_native::server::OPERATIONS.len();
    assert!(figure.starts_with(&format!("Tested: {operations}")), "{figure}");
    if fixture.server.database().is_none() {
        std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/schemathesis-native.txt"), figure)
            .unwrap();
    }
}
