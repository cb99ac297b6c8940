//! `users`, `keys`, `public`, `store`, against a server that runs.

use serde_json::Value;

use crate::{Fixture, error, from_hash};

#[tokio::test]
async fn keys_work_at_once_and_end_at_once() {
    let fixture = Fixture::new();
    let server = &fixture.server;
    assert_eq!(server.cli(&["users", "create", "alice", "--json"]).unwrap().json()["name"], "alice");
    let twice = server.cli(&["users", "create", "alice"]).unwrap();
    assert_eq!(twice.code, Some(1));
    assert!(twice.stderr.contains("alice is taken"), "{}", twice.stderr);
    let key = server.cli(&["keys", "create", "--user", "alice", "--name", "laptop", "--json"]).unwrap().json();
    let text = key["key"].as_str().unwrap();
    assert!(text.starts_with("comfyui-") && text.len() >= 40);
    let status = async || fixture.http.get(server.at("/api/user")).header("X-API-Key", text).send().await.unwrap();
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
    let added = server.cli(&["public", "add", one.to_str().unwrap(), "--tag", "notes", "--name", "first.txt", "--json"]).unwrap().json();
    assert_eq!((added["name"].as_str(), added["created_new"].as_bool()), (Some("first.txt"), Some(true)));
    let both = server.cli(&["public", "add", one.to_str().unwrap(), two.to_str().unwrap(), "--json"]).unwrap().json();
    assert_eq!((both.as_array().unwrap().len(), &both[0]["created_new"]), (2, &Value::Bool(false)));
    let page: Value = fixture.get("/api/assets?include_tags=notes").send().await.unwrap().json().await.unwrap();
    assert_eq!((&page["total"], &page["assets"][0]["is_immutable"]), (&1.into(), &true.into()));
    let minted = fixture.post("/api/assets/from-hash").json(&from_hash(added["hash"].as_str().unwrap())).send().await.unwrap();
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
    std::fs::write(fixture.server.data_dir().join("blobs").join(&hex[..2]).join(&hex[2..]), "bytes to lost").unwrap();
    assert_eq!(fixture.server.cli(&["store", "check"]).unwrap().code, Some(0), "a shallow check looks at sizes only");
    let broken = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(broken.code, Some(1));
    assert!(broken.stdout.contains(&hex) && broken.stdout.contains("backup"), "{}", broken.stdout);
}
