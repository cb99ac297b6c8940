//! `comfy-cloud assets` and the rest of the command line.

use crate::Fixture;

#[tokio::test]
async fn assets_go_up_by_hash_first_and_come_down_verified() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    let file = server.data_dir().join("photo of a cat.bin");
    let bytes: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).take(5_000_000).collect();
    std::fs::write(&file, &bytes).unwrap();
    let path = file.to_str().unwrap();
    let first = server
        .cli(&["assets", "upload", path, "--tag", "a", "--tag", "b,c", "--json"])
        .unwrap()
        .json();
    assert_eq!((&first["bytes_sent"], &first["created_new"]), (&5_000_000.into(), &true.into()));
    assert_eq!(first["tags"], serde_json::json!(["a", "b,c"]));
    let again = server.cli(&["assets", "upload", path, "--json"]).unwrap().json();
    assert_eq!(
        (&again["bytes_sent"], &again["created_new"], &again["id"]),
        (&0.into(), &false.into(), &first["id"])
    );
    assert_eq!(server.cli(&["assets", "exists", path]).unwrap().code, Some(0));
    let id = first["id"].as_str().unwrap();
    let out = server.data_dir().join("out");
    std::fs::create_dir(&out).unwrap();
    // As an interrupted download leaves it: the rest is asked for, and the whole is verified.
    let part = out.join("photo of a cat.bin.part");
    std::fs::write(&part, &bytes[..1_000_000]).unwrap();
    let down =
        server.cli(&["assets", "download", id, "--out", out.to_str().unwrap(), "--json"]).unwrap();
    assert_eq!(down.code, Some(0), "{}", down.stderr);
    assert!(std::fs::read(out.join("photo of a cat.bin")).unwrap() == bytes && !part.exists());
    // Half a download of something else is found out, and not kept.
    std::fs::write(&part, vec![0; 1_000_000]).unwrap();
    let wrong = server.cli(&["assets", "download", id, "--out", out.to_str().unwrap()]).unwrap();
    assert_eq!(wrong.code, Some(1));
    assert!(wrong.stderr.contains("hash") && !part.exists(), "{}", wrong.stderr);
}

#[tokio::test]
async fn assets_are_found_changed_and_deleted() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    let run = |arguments: &[&str]| server.cli(&[&["assets"], arguments].concat()).unwrap();
    let minted =
        run(&["from-hash", &server.welcome_hash, "--tag", "x", "--name", "mine.png", "--json"])
            .json();
    let id = minted["id"].as_str().unwrap();
    assert!(run(&["ls"]).stdout.contains("mine.png"));
    assert_eq!(
        run(&["ls", "--own", "--tag", "x", "--sort", "size", "--order", "asc", "--json"]).json()[0]
            ["id"],
        minted["id"]
    );
    assert_eq!(
        run(&["update", id, "--name", "better.png", "--metadata", "{\"seed\": 42}", "--json"])
            .json()["user_metadata"]["seed"],
        42
    );
    assert_eq!(
        run(&["ls", "--metadata", "{\"seed\": 42}", "--json"]).json()[0]["name"],
        "better.png"
    );
    assert_eq!(run(&["tag", id, "y", "--json"]).json()["added"], serde_json::json!(["y"]));
    assert_eq!(
        run(&["untag", id, "x", "z", "--json"]).json()["not_present"],
        serde_json::json!(["z"])
    );
    assert!(run(&["tags", "--prefix", "y"]).stdout.contains('y'));
    assert!(run(&["show", id]).stdout.contains("better.png"));
    assert_eq!(run(&["rm", id, "--json"]).json()["deleted"][0], minted["id"]);
    // The exit codes of the documentation.
    assert_eq!(run(&["show", id]).code, Some(3));
    assert_eq!(run(&["exists", &format!("blake3:{}", "0".repeat(64))]).code, Some(3));
    assert_eq!(server.cli_as("comfyui-nobody", &["assets", "ls"]).unwrap().code, Some(4));
    assert_eq!(run(&["from-hash", "blake3:XYZ", "--tag", "x"]).code, Some(1));
    assert_eq!(run(&["from-hash", &server.welcome_hash]).code, Some(2));
}

#[tokio::test]
async fn the_command_line_explains_itself() {
    let fixture = Fixture::new();
    let help = fixture.server.cli(&["--help"]).unwrap().stdout;
    assert!(help.contains("Examples:") && help.contains("Exit codes"), "{help}");
    assert_eq!(fixture.server.cli(&["openapi"]).unwrap().stdout, comfy_cloud::OPENAPI_YAML);
    assert!(fixture.server.cli(&["completions", "bash"]).unwrap().stdout.contains("comfy-cloud"));
    let nowhere =
        fixture.server.cli(&["assets", "--base-url", "http://127.0.0.1:9", "ls"]).unwrap();
    assert!(nowhere.stderr.contains("cannot reach the server"), "{}", nowhere.stderr);
    let wrong = fixture.server.cli(&["assets", "--base-url", "localhost", "ls"]).unwrap();
    assert!(wrong.stderr.contains("http://127.0.0.1:8190"), "{}", wrong.stderr);
}
