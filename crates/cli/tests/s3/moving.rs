//! A folder's bytes are moved to a bucket, and back.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{BucketOptions, Server, ServerOptions};
use serde_json::Value;

use crate::{BINARY, Fixture, object_store};

/// More than one part of an upload.
const LARGE_BYTES: usize = 9 << 20;
const KILLS: u32 = 8;

fn migrate(folder: &Path, bucket: &BucketOptions, back: bool) -> Command {
    let mut command = Command::new(BINARY);
    command.args(["migrate", if back { "--to" } else { "--from" }]).arg(folder);
    if !back {
        command.args(["--to-blobs", &bucket.url]);
    }
    command.envs(bucket.environment.iter().cloned()).env("COMFY_CLOUD_LOG", "error");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Moves bytes, with moves that are killed before.
fn migrate_at_last(folder: &Path, bucket: &BucketOptions, back: bool) -> Output {
    let begun = Instant::now();
    let help = Command::new(BINARY).arg("--help").output().unwrap();
    assert!(help.status.success());
    let whole = begun.elapsed().max(Duration::from_millis(100)) * 4;
    for kill in 0..KILLS {
        let mut child = migrate(folder, bucket, back).spawn().unwrap();
        std::thread::sleep(whole * kill / KILLS);
        // It may have ended: then all is done.
        let _ = child.kill();
        child.wait().unwrap();
    }
    let last = migrate(folder, bucket, back).output().unwrap();
    assert!(last.status.success(), "{last:?}");
    last
}

async fn read(fixture: &Fixture, asset: &Value) -> Vec<u8> {
    let url = fixture.content_url(&asset["id"], "").await;
    fixture
        .http
        .get(url)
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap()
        .bytes()
        .await
        .unwrap()
        .to_vec()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_are_moved_to_a_bucket_and_back_however_often_that_is_interrupted() {
    let temporary = tempfile::tempdir().unwrap();
    let (folder, bucket) = (temporary.path().join("data"), object_store().bucket());
    let start = |bucket: Option<&BucketOptions>| {
        let options = ServerOptions {
            data_dir: Some(folder.clone()),
            bucket: bucket.cloned(),
            ..ServerOptions::default()
        };
        Server::start_with(BINARY, options).unwrap()
    };
    let http =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let mut fixture = Fixture { server: start(None), http };
    let key = fixture.server.key.clone();
    let mut kept = Vec::new();
    for (n, len) in (1_u8..).zip([LARGE_BYTES, 3000, 1, 70_000, 2 * LARGE_BYTES, 12, 9000, 300_000])
    {
        kept.push((fixture.upload(vec![n; len], &format!("{n}.bin"), "input").await, vec![n; len]));
    }

    // While the server runs, bytes are copied ahead, and used where they are.
    let ahead = migrate(&folder, &bucket, false).output().unwrap();
    let said = String::from_utf8_lossy(&ahead.stderr);
    assert!(!ahead.status.success() && said.contains("stop it, and run this again"), "{ahead:?}");
    assert!(!folder.join("blobs.elsewhere").exists());
    let copied = object_store().files(&format!("{}/b", bucket.url)).unwrap();
    assert_eq!(copied.len(), kept.len() + 1, "{copied:?}");
    kept.push((fixture.upload(vec![99; 5000], "late.bin", "input").await, vec![99; 5000]));
    let late = fixture.blob_path(&kept.last().unwrap().0["asset_hash"]);
    fixture.server.terminate().unwrap();

    // What is damaged is not moved.
    std::fs::write(&late, [98; 5000]).unwrap();
    let damaged = migrate(&folder, &bucket, false).output().unwrap();
    assert!(
        !damaged.status.success() && String::from_utf8_lossy(&damaged.stderr).contains("damaged"),
        "{damaged:?}"
    );
    assert!(!folder.join("blobs.elsewhere").exists());
    std::fs::write(&late, [99; 5000]).unwrap();

    migrate_at_last(&folder, &bucket, false);
    assert_eq!(std::fs::read_to_string(folder.join("blobs.elsewhere")).unwrap(), bucket.url);
    std::fs::remove_dir_all(folder.join("blobs")).unwrap();
    fixture.server = start(Some(&bucket));
    fixture.server.key.clone_from(&key);
    for (asset, content) in &kept {
        assert!(read(&fixture, asset).await == *content, "{asset}");
    }
    kept.push((fixture.upload(vec![77; 6000], "there.bin", "input").await, vec![77; 6000]));
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
    fixture.server.terminate().unwrap();

    migrate_at_last(&folder, &bucket, true);
    assert!(!folder.join("blobs.elsewhere").exists());
    fixture.server = start(None);
    fixture.server.key = key;
    for (asset, content) in &kept {
        assert!(read(&fixture, asset).await == *content, "{asset}");
    }
    let check = fixture.server.cli(&["store", "check", "--deep"]).unwrap();
    assert_eq!(check.code, Some(0), "{check:?}");
}
