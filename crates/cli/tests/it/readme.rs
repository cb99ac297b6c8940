//! Every command of the README is run.

use std::path::Path;
use std::process::Command;

use comfy_cloud_testkit::external;

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
    let photo = fixture.server.data_dir().parent().unwrap().join("photo.png");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/welcome.png"), photo).unwrap();
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut kinds = Vec::new();
    for (kind, text) in blocks() {
        kinds.push(kind);
        match kind {
            // Too long for here, and CI runs them as they stand.
            "ci" => {
                let scripts = [".ci/run", ".ci/main-job"].map(|script| std::fs::read_to_string(root.join(script)).unwrap()).concat();
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
                    "comfy-cli" => external("COMFY_CLOUD_TEST_COMFY_CLI"),
                    _ => Some(BINARY.into()),
                };
                let Some(program) = program else { continue };
                let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
                let script = format!("set -eu\nPATH='{path}'\n{text}");
                let done = fixture.server.command(Path::new("bash"), &fixture.server.key, &["-c", &script]).unwrap();
                assert_eq!(done.code, Some(0), "{text}\n{done:?}");
            }
        }
    }
    assert_eq!(kinds, ["ci", "", "comfy-cli", "workspace", "ci"]);
}
