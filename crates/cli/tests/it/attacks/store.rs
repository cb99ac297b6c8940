//! Searches, downloads and uploads that take what the store has: processors, connections, room.

use std::path::Path;
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{Behaviour, Source};
use futures::future::join_all;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::withstand;

/// Assets of a user, without bytes, beside a running server.
pub(crate) fn many_assets(data_dir: &Path, user: &str, count: u32) {
    let db = Connection::open(data_dir.join("catalogue.sqlite")).unwrap();
    db.busy_timeout(Duration::from_secs(60)).unwrap();
    db.pragma_update(None, "foreign_keys", false).unwrap();
    let owner: Vec<u8> =
        db.query_row("SELECT id FROM users WHERE name = ?1", [user], |row| row.get(0)).unwrap();
    let sql = "INSERT INTO assets (id, owner, hash, name, folded, size, tags, created_at, updated_at, accessed_at, metadata)
               WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
               SELECT randomblob(16), ?1, randomblob(32), 'asset-' || i, 'asset-' || i, 0, '[]', i, i, i,
                      '{\"base\":\"sdxl\",\"steps\":' || i || ',\"prompt\":\"' || hex(randomblob(60)) || '\"}' FROM n";
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    db.execute(sql, rusqlite::params![owner, count]).unwrap();
    let sql = "INSERT INTO owners (owner, assets, bytes, changes) VALUES (?1, ?2, 0, 1)
               ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, changes = changes + 1";
    db.execute(sql, rusqlite::params![owner, count]).unwrap();
    db.execute_batch("COMMIT").unwrap();
}

/// A filter as long as one may be, which nothing matches.
pub(crate) fn long_filter(n: usize) -> String {
    let keys: Map<String, Value> =
        (0..180).map(|key| (format!("missing-{n}-{key}"), json!("nothing has this"))).collect();
    Value::Object(keys).to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn searches_through_very_many_assets_end_in_time_and_stop_nobody() {
    withstand(
        "100 searches of metadata through 100 000 assets",
        "query_timeout_secs = 2",
        512,
        async |arena| {
            many_assets(arena.fixture.server.data_dir(), "admin", 100_000);
            let search = |n: usize| {
                let filter = long_filter(n);
                assert!((6000..8192).contains(&filter.len()), "{}", filter.len());
                arena.fixture.get("/api/assets").query(&[("metadata_filter", &filter)]).send()
            };
            // Some clients leave at once; what they asked for runs on for nobody.
            for n in 0..50 {
                let _ = tokio::time::timeout(Duration::from_millis(20), search(n)).await;
            }
            let begun = Instant::now();
            let statuses = join_all(
                (50..100).map(|n| async move { search(n).await.unwrap().status().as_u16() }),
            )
            .await;
            assert!(statuses.iter().all(|status| [200, 400].contains(status)), "{statuses:?}");
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "the searches ended after {:?}",
                begun.elapsed()
            );
            let longer = arena
                .fixture
                .get("/api/assets")
                .query(&[("metadata_filter", format!("{{\"a\":\"{}\"}}", "x".repeat(9000)))]);
            assert_eq!(longer.send().await.unwrap().status(), 400);
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn downloads_that_never_end_stop_nobody() {
    let source = Source::start().unwrap();
    let config = format!(
        "[fetch]\nprivate_hosts = [\"{0}\"]\ndownload_hosts = [\"{0}\"]\ndownload_timeout_secs = 3\ndownloads_at_once = 4",
        source.host
    );
    withstand("200 downloads that never end", &config, 400, async |arena| {
        let mut accepted = 0;
        for n in 0..200 {
            let url = source.serve(&format!("/{n}"), Behaviour::Announces(1 << 30));
            let request =
                arena.fixture.post("/api/assets/download").json(&json!({ "source_url": url }));
            accepted += u32::from(request.send().await.unwrap().status() == 202);
        }
        // As many as may wait; some more where the first ones have been given up by then.
        assert!((100..150).contains(&accepted), "{accepted} were accepted");
        let file = source.serve("/file", Behaviour::File(vec![1; 1000]));
        // The second user's download begins although the attacker's have not ended.
        let key = arena.fixture.server.new_user("third").unwrap();
        let ask = |request: reqwest::RequestBuilder| request.header("X-API-Key", &key).send();
        let begun = Instant::now();
        let url = arena.fixture.server.at("/api/assets/download");
        let task: Value = ask(arena.fixture.http.post(url).json(&json!({ "source_url": file })))
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        let path =
            arena.fixture.server.at(&format!("/api/tasks/{}", task["task_id"].as_str().unwrap()));
        loop {
            let state: Value =
                ask(arena.fixture.http.get(&path)).await.unwrap().json().await.unwrap();
            if state["status"] == "completed" {
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "{state}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn probes_of_strangers_cost_nothing() {
    withstand("5000 strangers who ask whether the server is ready", "", 400, async |arena| {
        let index = arena.fixture.server.data_dir().join("catalogue.sqlite-wal");
        let before = std::fs::metadata(&index).map_or(0, |metadata| metadata.len());
        for _ in 0..50 {
            let asks =
                (0..100).map(|_| arena.fixture.http.get(arena.fixture.server.at("/readyz")).send());
            for answer in join_all(asks).await {
                assert_eq!(answer.unwrap().status(), 200);
            }
        }
        let after = std::fs::metadata(&index).map_or(0, |metadata| metadata.len());
        // The second user writes meanwhile; five thousand writes would be twenty megabytes at
        // least.
        assert!(after.saturating_sub(before) < 20_000_000, "{before} to {after}");
    })
    .await;
}
