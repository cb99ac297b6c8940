//! The command as a user runs it: a crate that compiles, or all problems and nothing written.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod quick_start;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn generate(spec: &Path, out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-codegen"));
    command.args(["generate", "--name", "made-api", "--spec"]).arg(spec).arg("--out").arg(out);
    command.arg("--runtime-path").arg(root().join("crates/runtime")).output().unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

#[test]
fn the_written_crate_compiles_with_all_its_features_and_with_each() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("made-api");
    let made = generate(&root().join("crates/codegen/tests/contracts/comfy-api-v2.yaml"), &out);
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(made.stderr.is_empty(), "{}", String::from_utf8_lossy(&made.stderr));
    // The project's own versions, so that nothing has to be fetched.
    std::fs::copy(root().join("Cargo.lock"), out.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made-api");
    let sets: [&[&str]; 4] = [
        &["--all-features"],
        &["--no-default-features", "--features", "server"],
        &["--no-default-features", "--features", "client"],
        &["--no-default-features"],
    ];
    for features in sets {
        let checked = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet"])
            .args(features)
            .current_dir(&out)
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success() && !said.contains("warning"), "{features:?}: {said}");
    }
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
    assert!(
        said.contains(
            "bad.yaml:7:9: /paths/~1a/get/responses/OK: `OK` is no status; write a status as"
        ),
        "{said}"
    );
    assert!(
        said.contains("bad.yaml:10:9: ") && said.contains("2 problems; nothing was written"),
        "{said}"
    );
    assert!(!out.exists());
}

#[test]
fn a_file_that_cannot_be_read_is_exit_code_1() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate(&folder.path().join("none.yaml"), &folder.path().join("out"));
    let said = String::from_utf8_lossy(&made.stderr).into_owned();
    assert!(
        made.status.code() == Some(1) && said.contains("cannot read") && said.contains("none.yaml"),
        "{said}"
    );
}

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_openapi-codegen")).args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr]
        .map(|text| String::from_utf8_lossy(&text).into_owned())
        .concat();
    (output.status.code(), said)
}

const PETS: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{name: limit, in: query, schema: {type: integer, maximum: 9}}]
      responses: {'200': {description: ok}}
  /stalls:
    get: {operationId: listStalls, responses: {'200': {description: ok}}}
";

#[test]
fn a_document_is_checked_explained_and_compared_without_a_crate() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let old = file("old.yaml", PETS);
    let new = file("new.yaml", &PETS.replace("maximum: 9", "maximum: 5"));
    assert_eq!(
        run(&["check", &old]),
        (Some(0), "no problems, 0 warnings, 0 schemas as JSON values\n".to_owned())
    );
    let (code, said) = run(&["explain", &old, "listPets"]);
    assert!(code == Some(0) && said.contains("GET /pets"), "{said}");
    assert!(
        said.contains("query     `limit`: i64, optional") && said.contains("200       Ok: no body"),
        "{said}"
    );
    let (code, said) = run(&["explain", &old, "none"]);
    assert!(code == Some(2) && said.contains("there are listPets, listStalls"), "{said}");
    let (code, said) = run(&["diff", &old, &new]);
    assert_eq!(
        (code, said.as_str()),
        (Some(2), "breaks clients  `listPets`: query `limit`: `maximum` was 9 and is 5\n")
    );
    assert_eq!(
        run(&["diff", &old, &old]),
        (Some(0), "nothing that anybody would notice\n".to_owned())
    );
}

#[test]
fn what_cannot_be_read_has_its_operation_and_is_left_out_when_that_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("odd.yaml");
    std::fs::write(&spec, PETS.replace("in: query", "in: matrix")).unwrap();
    let (spec, out) =
        (spec.display().to_string(), folder.path().join("pets").display().to_string());
    let (code, said) = run(&["check", &spec]);
    assert!(
        code == Some(2)
            && said.contains("/paths/~1pets/get/parameters/0")
            && said.contains("1 problem\n"),
        "{said}"
    );
    let (code, said) = run(&["generate", "--spec", &spec, "--out", &out, "--skip-unsupported"]);
    assert!(
        code == Some(0) && said.contains("left out") && said.contains("/paths/~1pets/get"),
        "{said}"
    );
    let client = std::fs::read_to_string(format!("{out}/src/client.rs")).unwrap();
    assert!(client.contains("list_stalls") && !client.contains("list_pets"));
    let (code, said) = run(&["generate", "--spec", &spec, "--out", &out, "--only", "nothing"]);
    assert!(
        code == Some(2) && said.contains("odd.yaml: no operation has the id or tag `nothing`"),
        "{said}"
    );
}

#[test]
fn a_part_of_a_document_is_generated_and_a_manifest_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (spec, out) = (folder.path().join("pets.yaml"), folder.path().join("out"));
    std::fs::write(&spec, PETS).unwrap();
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join("Cargo.toml"), "# mine").unwrap();
    let (spec, shown) = (spec.display().to_string(), out.display().to_string());
    let (code, said) =
        run(&["generate", "--spec", &spec, "--out", &shown, "--only", "pets", "--client-only"]);
    assert_eq!(code, Some(0), "{said}");
    let client = std::fs::read_to_string(out.join("src/client.rs")).unwrap();
    assert!(
        client.contains("list_pets")
            && !client.contains("list_stalls")
            && !out.join("src/server.rs").exists()
    );
    assert_eq!(std::fs::read_to_string(out.join("Cargo.toml")).unwrap(), "# mine");
    for name in ["9 lives", "fn", "std", ""] {
        let (code, said) = run(&["generate", "--spec", &spec, "--out", &shown, "--name", name]);
        assert!(
            code == Some(1) && said.contains("cannot be the name of a crate"),
            "{name}: {said}"
        );
    }
}
