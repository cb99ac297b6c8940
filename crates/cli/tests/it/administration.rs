//! `users`, `keys`, `public`, `store`, against a server that runs.

use serde_json::Value;

use crate::{BINARY, Fixture, error, from_hash};

#[tokio::test]
async fn keys_work_at_once_and_end_at_once() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    assert_eq!(
        server.cli(&["users", "create", "alice", "--json"]).unwrap().json()["name"],
        "alice"
    );
    let twice = server.cli(&["users", "create", "alice"]).unwrap();
    assert_eq!(twice.code, Some(1));
    assert!(twice.stderr.contains("alice is taken"), "{}", twice.stderr);
    let key = server
        .cli(&["keys", "create", "--user", "alice", "--name", "laptop", "--json"])
        .unwrap()
        .json();
    let text = key["key"].as_str().unwrap();
    assert!(text.starts_with("comfyui-") && text.len() >= 40);
    let status = async || {
        fixture.http.get(server.at("/api/user")).header("X-API-Key", text).send().await.unwrap()
    };
    assert_eq!(status().await.status(), 200);
    let bearer = fixture.http.get(server.at("/api/user")).bearer_auth(text).send().await.unwrap();
    assert_eq!(bearer.status(), 200);
    let listed = server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap();
    assert!(!listed.stdout.contains(text));
    assert_eq!(listed.json()[0]["state"], "valid");
    let revoked = server.cli(&["keys", "revoke", key["id"].as_str().unwrap(), "--json"]).unwrap();
    assert_eq!(revoked.json()["state"], "revoked");
    assert_eq!(error(status().await, 401).await.0, "unauthorized");
    assert_eq!(server.cli(&["keys", "create", "--user", "nobody"]).unwrap().code, Some(3));
    assert!(server.cli(&["users", "ls"]).unwrap().stdout.contains("admin"));
}

#[tokio::test]
async fn the_public_library_is_seen_by_everybody_and_kept_by_the_operator() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    let (one, two) = (server.data_dir().join("one.txt"), server.data_dir().join("two.png"));
    std::fs::write(&one, "public one").unwrap();
    std::fs::write(&two, "public two").unwrap();
    let added = server
        .cli(&[
            "public",
            "add",
            one.to_str().unwrap(),
            "--tag",
            "notes",
            "--name",
            "first.txt",
            "--json",
        ])
        .unwrap()
        .json();
    assert_eq!(
        (added["name"].as_str(), added["created_new"].as_bool()),
        (Some("first.txt"), Some(true))
    );
    let both = server
        .cli(&["public", "add", one.to_str().unwrap(), two.to_str().unwrap(), "--json"])
        .unwrap()
        .json();
    assert_eq!((both.as_array().unwrap().len(), &both[0]["created_new"]), (2, &Value::Bool(false)));
    let page: Value =
        fixture.get("/api/assets?include_tags=notes").send().await.unwrap().json().await.unwrap();
    assert_eq!((&page["total"], &page["assets"][0]["is_immutable"]), (&1.into(), &true.into()));
    let minted = fixture
        .post("/api/assets/from-hash")
        .json(&from_hash(added["hash"].as_str().unwrap()))
        .send()
        .await
        .unwrap();
    assert_eq!(minted.status(), 201);
    // What was minted stays when the library lets go of it.
    assert_eq!(server.cli(&["public", "rm", added["id"].as_str().unwrap()]).unwrap().code, Some(0));
    let minted: Value = minted.json().await.unwrap();
    let url = fixture.content_url(&minted["id"], "").await;
    assert_eq!(fixture.http.get(url).send().await.unwrap().text().await.unwrap(), "public one");
    assert!(!server.cli(&["public", "ls"]).unwrap().stdout.contains("first.txt"));
    assert_eq!(server.cli(&["public", "rm", added["id"].as_str().unwrap()]).unwrap().code, Some(3));
}

#[tokio::test]
async fn a_check_finds_nothing_wrong_and_then_what_was_broken() {
    let fixture = Fixture::new();
    let asset = fixture.upload("bytes to lose", "a", "t").await;
    let fine = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!((fine.code, &fine.json()["findings"]), (Some(0), &Value::Array(Vec::new())));
    let hex = asset["hash"].as_str().unwrap().trim_start_matches("blake3:").to_owned();
    std::fs::write(fixture.blob_path(&asset["hash"]), "bytes to lost").unwrap();
    assert_eq!(
        fixture.server.cli(&["store", "check"]).unwrap().code,
        Some(0),
        "a shallow check looks at sizes only"
    );
    let broken = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(broken.code, Some(1));
    assert!(broken.stdout.contains(&hex) && broken.stdout.contains("backup"), "{}", broken.stdout);
}

#[tokio::test]
async fn administering_writes_nothing_and_only_a_server_or_who_says_so_migrates() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().join("data");
    let run = |arguments: &[&str]| {
        let done = std::process::Command::new(crate::BINARY)
            .args(arguments)
            .args(["--data-dir", data_dir.to_str().unwrap()])
            .output()
            .unwrap();
        (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let (code, said) = run(&["users", "ls"]);
    assert!(
        code == Some(1) && said.contains("there is no catalogue") && said.contains("store migrate"),
        "{said}"
    );
    assert!(!data_dir.exists(), "looking made a folder");
    // A folder of an earlier version.
    let old = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/tests/data/schema-4");
    std::fs::create_dir(&data_dir).unwrap();
    std::fs::copy(old.join("catalogue.sqlite"), data_dir.join("catalogue.sqlite")).unwrap();
    let bytes = || std::fs::read(data_dir.join("catalogue.sqlite")).unwrap();
    let before = bytes();
    let target = folder.path().join("copy");
    for arguments in [
        &["users", "ls"][..],
        &["users", "create", "x"],
        &["store", "check"],
        &["store", "backup", target.to_str().unwrap()],
    ] {
        let (code, said) = run(arguments);
        assert!(
            code == Some(1) && said.contains("schema version 4") && said.contains("store migrate"),
            "{arguments:?}: {said}"
        );
    }
    assert_eq!(bytes(), before, "an older catalogue was changed");
    assert_eq!(run(&["store", "migrate"]).0, Some(0));
    assert_eq!(run(&["users", "ls"]).0, Some(0));
    // What looks changes nothing from then on: not a byte, not a time.
    let state = || {
        let metadata = std::fs::metadata(data_dir.join("catalogue.sqlite")).unwrap();
        (bytes(), metadata.modified().unwrap())
    };
    let before = state();
    for arguments in
        [&["users", "ls"][..], &["keys", "list"], &["workers", "ls"], &["public", "ls"]]
    {
        assert_eq!(run(arguments).0, Some(0), "{arguments:?}");
    }
    assert_eq!(state(), before);
}

#[tokio::test]
async fn looking_at_a_folder_leaves_the_caches_of_its_server_alone() {
    let fixture = Fixture::new();
    let asset = fixture.upload("bytes", "a.txt", "").await;
    let index = || {
        let mut header = vec![0; 48];
        std::io::Read::read_exact(
            &mut std::fs::File::open(fixture.server.data_dir().join("catalogue.sqlite-shm"))
                .unwrap(),
            &mut header,
        )
        .unwrap();
        header
    };
    let path = format!("/api/assets/{}", asset["id"].as_str().unwrap());
    // The server writes by itself every few seconds; between two such writes nothing may change.
    let mut quiet = 0;
    for _ in 0..10 {
        let before = index();
        let begun = std::time::Instant::now();
        assert_eq!(fixture.server.cli(&["users", "ls"]).unwrap().code, Some(0));
        if index() == before {
            quiet += 1;
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(20));
    }
    assert!(quiet >= 3, "each look wrote something");
    assert_eq!(fixture.get(&path).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_key_that_could_not_be_shown_is_revoked_and_one_that_never_lives_is_refused() {
    let server = Fixture::new().server;
    server.new_user("alice").unwrap();
    let refused =
        server.cli(&["keys", "create", "--user", "alice", "--expires-in-days", "0"]).unwrap();
    assert!(refused.code == Some(1) && refused.stderr.contains("of no use"), "{refused:?}");
    let script = format!("exec {BINARY} keys create --user alice --name lost > /dev/full");
    let failed = server.command("/bin/sh".as_ref(), &server.key, &["-c", &script]).unwrap();
    assert!(
        failed.code == Some(1) && failed.stderr.contains("cannot write to standard output"),
        "{failed:?}"
    );
    let keys = server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap().json();
    let lost = keys.as_array().unwrap().iter().find(|key| key["name"] == "lost").unwrap();
    assert!(!lost["revoked_at"].is_null(), "{lost}");
    // And whatever else cannot be printed is no success.
    let failed = server
        .command(
            "/bin/sh".as_ref(),
            &server.key,
            &["-c", &format!("exec {BINARY} users ls > /dev/full")],
        )
        .unwrap();
    assert_eq!(failed.code, Some(1), "{failed:?}");
}
