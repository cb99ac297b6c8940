//! A backup of a server that is at work, and a server on the backup.

use std::sync::atomic::{AtomicBool, Ordering};

use comfy_cloud_testkit::{Server, ServerOptions};
use serde_json::Value;

use crate::{BINARY, Fixture};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_taken_under_load_is_a_whole_store_of_one_moment() {
    let fixture = Fixture::new();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("copy");
    let (stop, at_work) = (AtomicBool::new(false), AtomicBool::new(false));
    let load = async {
        let mut n = 0_u32;
        while !stop.load(Ordering::Relaxed) {
            let asset =
                fixture.upload(format!("load {n}").repeat(500), &format!("load-{n}"), "load").await;
            if n.is_multiple_of(3) {
                let gone = fixture.http.delete(
                    fixture.server.at(&format!("/api/assets/{}", asset["id"].as_str().unwrap())),
                );
                assert_eq!(
                    gone.header("X-API-Key", &fixture.server.key).send().await.unwrap().status(),
                    204
                );
            }
            n += 1;
            at_work.store(n > 20, Ordering::Relaxed);
        }
    };
    let back_up = async {
        let kept = fixture.upload("to be kept", "kept.txt", "kept").await;
        while !at_work.load(Ordering::Relaxed) {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let back_up = || {
            fixture.server.cli(&["store", "backup", target.to_str().unwrap(), "--json"]).unwrap()
        };
        let first = tokio::task::block_in_place(back_up);
        assert_eq!(first.code, Some(0), "{first:?}");
        let second = tokio::task::block_in_place(back_up);
        assert_eq!(second.code, Some(0), "{second:?}");
        stop.store(true, Ordering::Relaxed);
        (kept, first.json(), second.json())
    };
    let ((), (kept, first, second)) = tokio::join!(load, back_up);
    assert!(
        first["copied_blobs"] == first["blobs"] && first["blobs"].as_u64().unwrap() > 10,
        "{first}"
    );
    assert!(
        second["copied_blobs"].as_u64().unwrap() < second["blobs"].as_u64().unwrap(),
        "what was there is not copied again: {second}"
    );
    // A signed address of the first server is good for one on its copy.
    let location = fixture.content_url(&kept["id"], "").await;
    let inside = fixture
        .server
        .cli(&["store", "backup", fixture.server.data_dir().join("copy").to_str().unwrap()])
        .unwrap();
    assert!(
        inside.code == Some(1) && inside.stderr.contains("name a folder elsewhere"),
        "{inside:?}"
    );

    let options = ServerOptions { data_dir: Some(target.clone()), ..ServerOptions::default() };
    let mut restored = Server::start_with(BINARY, options).unwrap();
    restored.key.clone_from(&fixture.server.key);
    let path = location.strip_prefix(&fixture.server.url).unwrap();
    assert_eq!(
        fixture.http.get(restored.at(path)).send().await.unwrap().text().await.unwrap(),
        "to be kept"
    );
    let list = fixture
        .http
        .get(restored.at("/api/assets?limit=500&include_public=false"))
        .header("X-API-Key", &restored.key);
    let list: Value = list.send().await.unwrap().json().await.unwrap();
    assert!(list["total"].as_u64().unwrap() > 10);
    for asset in list["assets"].as_array().unwrap() {
        let content =
            restored.at(&format!("/api/assets/{}/content", asset["id"].as_str().unwrap()));
        let content = reqwest::Client::new()
            .get(content)
            .header("X-API-Key", &restored.key)
            .send()
            .await
            .unwrap();
        let found = blake3::hash(&content.bytes().await.unwrap());
        assert_eq!(asset["hash"], format!("blake3:{found}"));
    }
    let check = restored.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!(check.json()["findings"], serde_json::json!([]), "{check:?}");
    let running = fixture.server.cli(&["store", "backup", target.to_str().unwrap()]).unwrap();
    assert!(running.code == Some(1) && running.stderr.contains("a server runs on"), "{running:?}");
}

#[tokio::test]
async fn a_backup_touches_no_folder_with_other_files() {
    let fixture = Fixture::new();
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("tmp").join("important.txt");
    std::fs::create_dir(kept.parent().unwrap()).unwrap();
    std::fs::write(&kept, "keep").unwrap();
    let refused =
        fixture.server.cli(&["store", "backup", folder.path().to_str().unwrap()]).unwrap();
    assert!(
        refused.code == Some(1) && refused.stderr.contains("nothing was changed"),
        "{refused:?}"
    );
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "keep");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    // One that is empty is taken, and again as the backup that it is then.
    let empty = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let made =
            fixture.server.cli(&["store", "backup", empty.path().to_str().unwrap()]).unwrap();
        assert_eq!(made.code, Some(0), "{made:?}");
    }
}
