//! The command as a user runs it: a crate that compiles, or all problems and nothing written.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn generate(spec: &Path, out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-codegen"));
    command.args(["generate", "--name", "made-api", "--spec"]).arg(spec).arg("--out").arg(out).output().unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

#[test]
fn the_written_crate_compiles_with_all_its_features() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("made-api");
    let made = generate(&root().join("crates/codegen/tests/contracts/comfy-api-v2.yaml"), &out);
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(made.stderr.is_empty(), "{}", String::from_utf8_lossy(&made.stderr));
    // The project's own versions, so that nothing has to be fetched.
    std::fs::copy(root().join("Cargo.lock"), out.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made-api");
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--all-features", "--offline", "--quiet"])
        .current_dir(&out)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success() && !said.contains("warning"), "{said}");
}

#[test]
fn a_document_with_problems_is_exit_code_2_with_all_of_them_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (spec, out) = (folder.path().join("bad.yaml"), folder.path().join("out"));
    std::fs::write(
        &spec,
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        OK: {description: fine}\n    put:\n      responses:\n        2000: {description: fine}\n",
    )
    .unwrap();
    let made = generate(&spec, &out);
    let said = String::from_utf8_lossy(&made.stderr).into_owned();
    assert_eq!(made.status.code(), Some(2), "{said}");
    assert!(said.contains("bad.yaml:7:9: /paths/~1a/get/responses/OK: `OK` is no status; write a status as"), "{said}");
    assert!(said.contains("bad.yaml:10:9: ") && said.contains("2 problems; nothing was written"), "{said}");
    assert!(!out.exists());
}

#[test]
fn a_file_that_cannot_be_read_is_exit_code_1() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate(&folder.path().join("none.yaml"), &folder.path().join("out"));
    let said = String::from_utf8_lossy(&made.stderr).into_owned();
    assert!(made.status.code() == Some(1) && said.contains("cannot read") && said.contains("none.yaml"), "{said}");
}
