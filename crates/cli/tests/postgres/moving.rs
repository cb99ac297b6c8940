//! A folder's rows are moved to a database.

use std::process::{Command, Stdio};
use std::time::Duration;

use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use serde_json::{Value, json};

use crate::{BINARY, Fixture, cluster};

fn migrate(folder: &std::path::Path, database: &str) -> Command {
    let mut command = Command::new(BINARY);
    command
        .args(["migrate", "--from"])
        .arg(folder)
        .env("COMFY_CLOUD_TO_DATABASE", database)
        .env("COMFY_CLOUD_LOG", "error");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn back(folder: &std::path::Path, database: &str) -> Command {
    let mut command = Command::new(BINARY);
    command
        .args(["migrate", "--to"])
        .arg(folder)
        .env("COMFY_CLOUD_DATABASE", database)
        .env("COMFY_CLOUD_LOG", "error");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Every row that was moved, as one text.
fn rows(database: &str) -> Vec<String> {
    let tables = cluster()
        .sql(
            database,
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
             AND table_name NOT IN ('cc_schema', 'cluster', 'probe') ORDER BY 1",
        )
        .unwrap();
    let all = |table: &str| {
        let rows = cluster()
            .sql(
                database,
                &format!(
                    "SELECT md5(string_agg(t::text, ',' ORDER BY t::text)), count(*) FROM {table} t"
                ),
            )
            .unwrap();
        format!("{table}: {}", rows.trim())
    };
    tables.lines().map(all).collect()
}

/// The columns of a catalogue's file that have another name in a database, or another table.
const RENAMED: [(&str, &str); 2] =
    [("keys.user", "keys.owner"), ("assets.accessed_at", "asset_access.accessed_at")];

/// What only one engine needs, of which nothing is to be moved: how often access has ended is a
/// number of `cluster` in a database.
const ITS_OWN: [&str; 2] = ["access", "probe"];

/// A database has every table and column of a catalogue's file, and the rows of each.
fn require_all_known(catalogue: &std::path::Path, database: &str) {
    let file = rusqlite::Connection::open(catalogue).unwrap();
    let sql = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'";
    let mut statement = file.prepare(sql).unwrap();
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let columns: Vec<(String, String)> = columns.map(Result::unwrap).collect();
    let known = "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'";
    let known = cluster().sql(database, known).unwrap();
    for (table, column) in columns.iter().filter(|(table, _)| !ITS_OWN.contains(&&**table)) {
        let name = format!("{table}.{column}");
        let moved = RENAMED.iter().find(|(from, _)| *from == name).map_or(&*name, |(_, to)| to);
        assert!(known.lines().any(|known| known == moved), "{name} is not moved");
        let count = format!("SELECT count(*) FROM {table}");
        let rows: i64 = file.query_row(&count, [], |row| row.get(0)).unwrap();
        assert_eq!(cluster().sql(database, &count).unwrap().trim(), rows.to_string(), "{table}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_are_moved_whole_however_often_the_move_is_interrupted() {
    const KILLS: u64 = 20;
    cluster();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let start = |database: Option<String>| {
        let config = "resolve_hashes = \"any\"".to_owned();
        Server::start_with(
            BINARY,
            ServerOptions {
                config,
                data_dir: Some(data.clone()),
                database,
                ..ServerOptions::default()
            },
        )
        .unwrap()
    };
    let mut fixture = Fixture { server: start(None), http: reqwest::Client::new() };
    let asset = fixture.upload("some content", "a name.txt", "input").await;
    let change =
        json!({ "user_metadata": { "number": 1.0, "text": "a" }, "name": "another name.txt" });
    let path = format!("/api/assets/{}", asset["id"].as_str().unwrap());
    let changed = fixture
        .http
        .put(fixture.server.at(&path))
        .header("X-API-Key", &fixture.server.key)
        .json(&change)
        .send()
        .await
        .unwrap();
    assert!(changed.status().is_success(), "{}", changed.text().await.unwrap());
    for n in 0..300 {
        fixture.upload(format!("content {n}"), &format!("{n}.txt"), "input").await;
    }
    fixture
        .post("/api/userdata/a.json")
        .body("{}")
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    let other = fixture.server.new_user("other").unwrap();
    // A job that waits for its worker, and needs a file.
    let worker = ComfyUi::start().unwrap();
    fixture.server.cli(&["workers", "add", &worker.url, "--name", "w"]).unwrap();
    fixture.workers_up(1).await;
    worker.stop();
    fixture.workers_up(0).await;
    fixture.upload(crate::files::picture(4, 3), "photo.png", "input").await;
    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "photo.png" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
    });
    let job = fixture.submit(&workflow).await;
    let shown: Value = fixture.get(&path).send().await.unwrap().json().await.unwrap();
    let key = fixture.server.key.clone();

    // A server uses it.
    let database = cluster().database().unwrap();
    let refused = migrate(&data, &database).output().unwrap();
    assert!(
        !refused.status.success()
            && String::from_utf8_lossy(&refused.stderr).contains("stop it first"),
        "{refused:?}"
    );
    fixture.server.terminate().unwrap();

    // The same rows, moved without an interruption.
    let copy = folder.path().join("copy");
    assert!(Command::new("cp").arg("-a").args([&data, &copy]).status().unwrap().success());
    let undisturbed = cluster().database().unwrap();
    let moved = migrate(&copy, &undisturbed).output().unwrap();
    assert!(moved.status.success(), "{moved:?}");
    require_all_known(&copy.join("catalogue.sqlite.moved"), &undisturbed);
    assert_eq!(cluster().sql(&undisturbed, "SELECT count(*) FROM job_inputs").unwrap().trim(), "1");

    let begun = std::time::Instant::now();
    let output = migrate(&copy, &undisturbed).output().unwrap();
    assert!(!output.status.success(), "there is nothing to move any more: {output:?}");
    let whole = begun.elapsed().max(Duration::from_millis(200)) * 4;
    for kill in 0..KILLS {
        let mut child = migrate(&data, &database).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(kill as f64 / KILLS as f64));
        // It may have ended: then all is done.
        let _ = child.kill();
        child.wait().unwrap();
    }
    let last = migrate(&data, &database).output().unwrap();
    let done =
        data.join("catalogue.sqlite.moved").exists() && !data.join("catalogue.sqlite").exists();
    assert!(done, "{last:?}");
    assert_eq!(rows(&database), rows(&undisturbed));

    // Everything is as it was, for those with the same keys.
    fixture.server = start(Some(database.clone()));
    fixture.server.key.clone_from(&key);
    assert_eq!(fixture.own_assets().await, 302);
    let mut now: Value = fixture.get(&path).send().await.unwrap().json().await.unwrap();
    let mut before = shown;
    for shown in [&mut now, &mut before] {
        // An address that is signed anew each time.
        shown.as_object_mut().unwrap().retain(|name, _| !name.ends_with("url"));
    }
    assert_eq!(now, before);
    assert_eq!(
        fixture.get("/api/userdata/a.json").send().await.unwrap().text().await.unwrap(),
        "{}"
    );
    let hash = asset["asset_hash"].as_str().unwrap();
    let minted = fixture
        .http
        .post(fixture.server.at("/api/assets/from-hash"))
        .header("X-API-Key", &other)
        .json(&crate::from_hash(hash));
    assert_eq!(minted.send().await.unwrap().status(), 201);
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
    worker.resume().unwrap();
    fixture.success(&job).await;

    // And back, as often interrupted: what is moved once more is what was there.
    let refused = back(&data, &database).output().unwrap();
    assert!(
        !refused.status.success()
            && String::from_utf8_lossy(&refused.stderr).contains("stop it first"),
        "{refused:?}"
    );
    let numbers = "SELECT last_value FROM jobs_number_seq";
    fixture.server.terminate().unwrap();
    let before = rows(&database);
    for kill in 0..KILLS {
        let mut child = back(&data, &database).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(kill as f64 / KILLS as f64));
        let _ = child.kill();
        child.wait().unwrap();
    }
    let last = back(&data, &database).output().unwrap();
    assert!(
        last.status.success()
            && data.join("catalogue.sqlite").exists()
            && !data.join("catalogue.elsewhere").exists(),
        "{last:?}"
    );
    let forth = cluster().database().unwrap();
    let copy = folder.path().join("copy-of-rows");
    assert!(Command::new("cp").arg("-a").args([&data, &copy]).status().unwrap().success());
    let moved = migrate(&copy, &forth).output().unwrap();
    assert!(moved.status.success(), "{moved:?}");
    assert_eq!(rows(&forth), before);
    assert!(cluster().sql(&forth, numbers).unwrap().trim().parse::<i64>().unwrap() >= 2);
    fixture.server = start(None);
    fixture.server.key = key;
    assert!(fixture.own_assets().await >= 302);
    let again = fixture.submit(&workflow).await;
    fixture.success(&again).await;
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
}
