//! The example programs, as they stand.

use std::path::Path;
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{Behaviour as SourceBehaviour, ComfyUi, Source, external};

use crate::Fixture;
use crate::jobs::picture;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");

/// Runs a program on a workflow; what it downloads comes from a source that must see no key.
async fn runs(program: &Path, script: &str) {
    let source = Source::start().unwrap();
    source.serve("/blobs/*", SourceBehaviour::File(b"bytes of the store".to_vec()));
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        steps: 2,
        node_time: Duration::from_millis(20),
        ..Behaviour::default()
    });
    let fixture =
        Fixture::with_workers(&format!("public_url = \"http://{}\"", source.host), &[&worker])
            .await;
    let folder = tempfile::tempdir().unwrap();
    let (workflow, out) = (folder.path().join("workflow.json"), folder.path().join("results"));
    std::fs::write(&workflow, picture(5).to_string()).unwrap();
    let arguments = [script, workflow.to_str().unwrap(), out.to_str().unwrap()];
    let done = fixture.server.command(program, &fixture.server.key, &arguments).unwrap();
    assert_eq!(done.code, Some(0), "{done:?}");
    for line in ["job ", "  node 1", "  node 2: 1 of 2", "  preview, ", "cap_00001_.png"] {
        assert!(done.stdout.contains(line), "{line}: {done:?}");
    }
    assert_eq!(std::fs::read(out.join("cap_00001_.png")).unwrap(), b"bytes of the store");
    assert_eq!(source.requests_with_credentials(), Vec::<String>::new());
    // What fails is said, and the exit code says so too.
    let failing = serde_json::json!({ "1": { "class_type": "NoSuchNode", "inputs": {} } });
    std::fs::write(&workflow, failing.to_string()).unwrap();
    let failed = fixture.server.command(program, &fixture.server.key, &arguments).unwrap();
    assert_eq!(failed.code, Some(1), "{failed:?}");
    assert!(failed.stderr.contains("NoSuchNode"), "{failed:?}");
}

#[tokio::test]
async fn the_python_program_runs_a_workflow() {
    let Some(python) = external("COMFY_CLOUD_TEST_PYTHON") else { return };
    runs(&python, &format!("{EXAMPLES}/python/run_workflow.py")).await;
}

#[tokio::test]
async fn the_typescript_program_runs_a_workflow() {
    // The compiled program; compiling it has checked its types.
    let Some(compiled) = external("COMFY_CLOUD_TEST_TYPESCRIPT") else { return };
    runs(Path::new("node"), compiled.to_str().unwrap()).await;
}
