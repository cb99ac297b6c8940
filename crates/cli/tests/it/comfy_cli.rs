//! The official command line client, unmodified.

use comfy_cloud_testkit::external;
use serde_json::Value;

use crate::Fixture;

#[tokio::test]
async fn the_official_client_uploads_lists_and_ensures() {
    let Some(comfy) = external("COMFY_CLOUD_TEST_COMFY_CLI") else { return };
    let fixture = Fixture::new();
    let run = |arguments: &[&str]| {
        let all = [&["--json", "--where", "cloud"], arguments].concat();
        let output = fixture.server.command(&comfy, &fixture.server.key, &all).unwrap();
        assert_eq!(output.code, Some(0), "{arguments:?}: {output:?}");
        let line = output.stdout.lines().rfind(|line| line.starts_with('{')).unwrap();
        let envelope: Value = serde_json::from_str(line).unwrap();
        assert_eq!(envelope["ok"], true, "{line}");
        envelope["data"].clone()
    };
    let file = fixture.server.data_dir().join("own.png");
    std::fs::write(&file, include_bytes!("../../assets/welcome.png").iter().chain(b"own").copied().collect::<Vec<u8>>()).unwrap();
    let uploaded = run(&["upload", file.to_str().unwrap()]);
    let name = uploaded["uploads"][0]["cloud_name"].as_str().unwrap().to_owned();
    assert!(name.len() == 68 && name.ends_with(".png"), "{name}");
    assert_eq!(fixture.get(&format!("/api/view?filename={name}")).send().await.unwrap().status(), 302);

    let all = run(&["assets", "library", "ls"]);
    assert_eq!(all["total"], 2);
    let found = run(&["assets", "library", "ls", "--name", "WELCOME", "--tags", "image,welcome"]);
    assert_eq!((&found["count"], &found["assets"][0]["hash"]), (&1.into(), &fixture.server.welcome_hash.as_str().into()));

    let ensure = |hash: &str| run(&["assets", "library", "ensure", "--hash", hash])["created_new"].clone();
    assert_eq!(ensure(&fixture.server.welcome_hash), true);
    assert_eq!(ensure(&fixture.server.welcome_hash), false);
    assert_eq!(ensure(&name), false, "an own upload");
}
