//! Every command of the README is run.

use std::path::Path;
use std::process::Command;

use comfy_cloud_testkit::{ComfyUi, external};

use crate::{BINARY, Fixture};

const README: &str = include_str!("../../../../README.md");

/// The shell blocks of the README, each with the word behind `sh` that says where it is run.
fn blocks() -> Vec<(&'static str, &'static str)> {
    let parts = README.split("```sh").skip(1);
    parts
        .map(|part| part.split("```").next().unwrap())
        .map(|block| block.split_once('\n').unwrap())
        .map(|(kind, text)| (kind.trim(), text))
        .collect()
}

#[tokio::test]
async fn every_command_of_the_readme_works() {
    let fixture = Fixture::new();
    let worker = ComfyUi::start().unwrap();
    let photo = fixture.server.data_dir().parent().unwrap().join("photo.png");
    let mut workflow = crate::jobs::picture(7);
    workflow["4"] =
        serde_json::json!({ "class_type": "LoadImage", "inputs": { "image": "photo.png" } });
    std::fs::write(photo.with_file_name("workflow.json"), workflow.to_string()).unwrap();
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/welcome.png"), photo).unwrap();
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut kinds = Vec::new();
    for (kind, text) in blocks() {
        kinds.push(kind);
        match kind {
            // Too long for here, and CI runs them as they stand.
            "ci" => {
                let scripts = [".ci/run", ".ci/main-job"]
                    .map(|script| std::fs::read_to_string(root.join(script)).unwrap())
                    .concat();
                let plain = scripts.replace("--quiet ", "");
                assert!(plain.contains(text.trim()), "CI does not run `{}`", text.trim());
            }
            "workspace" => {
                for line in text.lines().filter(|line| *line != "cargo xtask codegen") {
                    let arguments = line.strip_prefix("cargo xtask ").unwrap().split(' ');
                    let done = Command::new(env!("CARGO"))
                        .args(["run", "--quiet", "--package", "xtask", "--"])
                        .args(arguments)
                        .current_dir(root)
                        .output();
                    assert!(done.unwrap().status.success(), "{line}");
                }
            }
            _ => {
                let program = match kind {
                    "comfy-cli" | "comfy-cli-workers" => external("COMFY_CLOUD_TEST_COMFY_CLI"),
                    _ => Some(BINARY.into()),
                };
                let Some(program) = program else { continue };
                let path = format!(
                    "{}:{}",
                    program.parent().unwrap().display(),
                    std::env::var("PATH").unwrap()
                );
                // A worker that was added is there within a second or two.
                let text = text.replace(
                    "comfy-cloud workers ls\n",
                    "until comfy-cloud workers ls | grep -w up; do sleep 0.1; done\n",
                );
                let script =
                    format!("set -eu\nPATH='{path}'\nCOMFYUI_URL='{}'\n{text}", worker.url);
                let done = fixture
                    .server
                    .command(Path::new("bash"), &fixture.server.key, &["-c", &script])
                    .unwrap();
                assert_eq!(done.code, Some(0), "{text}\n{done:?}");
            }
        }
    }
    assert_eq!(kinds, ["ci", "", "comfy-cli", "workers", "comfy-cli-workers", "workspace", "ci"]);
}
