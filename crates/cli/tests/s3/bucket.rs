//! Starts that must fail, administration, and copies.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{BucketOptions, Fault, FaultProxy, Server, ServerOptions};
use serde_json::Value;

use crate::{BINARY, Fixture, embedded, object_store};

/// More than one part of a default server's uploads.
const LARGE_BYTES: usize = 9 << 20;

/// Starts a server that must not come up; returns the one line that it says.
fn refused(bucket: Option<&BucketOptions>, data_dir: &Path) -> String {
    let begun = Instant::now();
    let output = Command::new(BINARY)
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data_dir)
        .envs(bucket.iter().map(|bucket| ("COMFY_CLOUD_BLOBS", &bucket.url)))
        .envs(bucket.iter().flat_map(|bucket| bucket.environment.iter().cloned()))
        .env("COMFY_CLOUD_LOG", "error")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}: {said}", begun.elapsed());
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("`blobs`"), "it names no setting: {said}");
    assert!(!said.contains("hidden"), "it shows a secret: {said}");
    said
}

fn with(bucket: &BucketOptions, name: &str, value: &str) -> BucketOptions {
    let mut changed = bucket.clone();
    changed.environment.retain(|(other, _)| other != name);
    changed.environment.push((name.to_owned(), value.to_owned()));
    changed
}

#[test]
fn a_bucket_that_cannot_be_used_is_one_line_at_the_start_that_names_the_setting() {
    let folder = tempfile::tempdir().unwrap();
    let good = object_store().bucket();
    let mut number = 0;
    let mut check = |bucket: &BucketOptions, part: &str| {
        number += 1;
        let said = refused(Some(bucket), &folder.path().join(number.to_string()));
        assert!(said.contains(part), "{part}: {said}");
    };
    let named = |url: &str| BucketOptions { url: url.to_owned(), ..good.clone() };
    check(&named("bucket"), "write s3://bucket/prefix");
    check(&named("http://127.0.0.1/bucket"), "write s3://bucket/prefix");
    check(&named("s3://key:hidden@bucket/prefix"), "write s3://bucket/prefix");
    check(&named("s3://missing/prefix"), "does not exist");
    check(&with(&good, "AWS_SECRET_ACCESS_KEY", "hidden"), "credentials");
    check(&with(&good, "AWS_ACCESS_KEY_ID", "nobody"), "credentials");
    check(&with(&good, "AWS_ENDPOINT_URL", "http://127.0.0.1:1"), "cannot be used");
    // A connection that nobody accepts.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    check(
        &with(&good, "AWS_ENDPOINT_URL", &format!("http://{}", silent.local_addr().unwrap())),
        "endpoint",
    );
}

#[test]
fn an_endpoint_that_takes_its_time_for_its_first_write_is_waited_for_and_asked_again() {
    let proxy = FaultProxy::start(&object_store().endpoint).unwrap();
    proxy.set(Fault::SlowWrites(Duration::from_secs(600)));
    let bucket = BucketOptions { url: object_store().place(), environment: proxy.environment() };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while proxy.struck() == 0 {
                std::thread::sleep(Duration::from_millis(20));
            }
            // Longer than an endpoint may take that does not respond at all.
            std::thread::sleep(Duration::from_secs(9));
            proxy.set(Fault::None);
        });
        let server = Server::start_with(
            BINARY,
            ServerOptions { bucket: Some(bucket), ..ServerOptions::default() },
        )
        .unwrap();
        assert!(server.log().contains("first write to s3://"), "{}", server.log());
    });
}

#[test]
fn a_bucket_and_a_data_folder_belong_together() {
    let bucket = object_store().bucket();
    let fixture = embedded("", bucket.clone());
    let folder = tempfile::tempdir().unwrap();
    let said = refused(Some(&bucket), &folder.path().join("other"));
    assert!(said.contains("another Comfy Cloud"), "{said}");
    // A folder that has its bytes itself is not given a bucket by a setting.
    let own = Server::start_with(
        BINARY,
        ServerOptions { data_dir: Some(folder.path().join("own")), ..ServerOptions::default() },
    )
    .unwrap();
    drop(own);
    let said = refused(Some(&object_store().bucket()), &folder.path().join("own"));
    assert!(said.contains("the folder itself"), "{said}");

    let data = tempfile::tempdir().unwrap();
    let data_dir = data.path().join("data");
    let options = ServerOptions {
        data_dir: Some(data_dir.clone()),
        bucket: Some(bucket.clone()),
        ..ServerOptions::default()
    };
    drop(fixture);
    let elsewhere = BucketOptions { url: format!("{}/below", bucket.url), ..bucket.clone() };
    let own =
        Server::start_with(BINARY, ServerOptions { bucket: Some(elsewhere.clone()), ..options })
            .unwrap();
    drop(own);
    assert!(refused(None, &data_dir).contains(&elsewhere.url));
    assert!(refused(Some(&bucket), &data_dir).contains(&elsewhere.url));
    object_store().remove(&elsewhere.url, "cluster.json").unwrap();
    assert!(refused(Some(&elsewhere), &data_dir).contains("cluster.json"));
}

#[tokio::test]
async fn administration_needs_no_setting_and_a_check_finds_what_is_lost_and_damaged() {
    check_and_repair(&embedded("", object_store().bucket())).await;
}

#[tokio::test]
async fn a_check_with_rows_in_postgresql_finds_the_same() {
    let fixture = Fixture::new();
    check_and_repair(&fixture).await;
    let backup = fixture.server.cli(&["store", "backup", "elsewhere"]).unwrap();
    assert!(backup.code != Some(0) && backup.stderr.contains("pg_dump"), "{backup:?}");
}

async fn check_and_repair(fixture: &Fixture) {
    let server = &fixture.server;
    let place = server.bucket().unwrap().url.clone();
    let alice = server.new_user("alice").unwrap();
    assert!(alice.len() > 10);
    for (bytes, name) in
        [(vec![1; LARGE_BYTES], "large"), (vec![2; 3000], "small"), (vec![3; 4000], "other")]
    {
        fixture.upload(bytes, name, "t").await;
    }
    let shards = server.data_dir().join("blobs").read_dir().into_iter().flatten().flatten();
    let files = shards.flat_map(|shard| shard.path().read_dir().into_iter().flatten()).count();
    assert_eq!(files, 0, "bytes are in the folder");
    let clean = server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!(
        (clean.code, clean.json()["findings"].as_array().unwrap().len()),
        (Some(0), 0),
        "{clean:?}"
    );
    let sizes = object_store().files(&format!("{place}/b")).unwrap();
    let of = |size: u64| sizes.iter().find(|(_, found)| *found == size).unwrap().0.clone();
    object_store().remove(&place, &format!("b/{}", of(3000))).unwrap();
    object_store().overwrite(&place, &format!("b/{}", of(4000)), &[9; 4000]).unwrap();
    let shallow = server.cli(&["store", "check", "--json"]).unwrap();
    assert_eq!(
        (shallow.code, shallow.json()["findings"].as_array().unwrap().len()),
        (Some(1), 1),
        "{shallow:?}"
    );
    let deep = server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!(
        (deep.code, deep.json()["findings"].as_array().unwrap().len()),
        (Some(1), 2),
        "{deep:?}"
    );
    // What was lost comes back with the next upload of the same bytes.
    for (bytes, name) in [(vec![2; 3000], "small"), (vec![3; 4000], "other")] {
        fixture.upload(bytes, name, "t").await;
    }
    let mended = server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!(mended.code, Some(0), "{mended:?}");
}

#[tokio::test]
async fn a_backup_copies_the_bytes_of_the_bucket_and_is_served_without_it() {
    let fixture = embedded("", object_store().bucket());
    let asset = fixture.upload(vec![5; LARGE_BYTES], "large", "t").await;
    let copy = tempfile::tempdir().unwrap();
    let target = copy.path().join("backup");
    let done =
        fixture.server.cli(&["store", "backup", target.to_str().unwrap(), "--json"]).unwrap();
    assert_eq!((done.code, &done.json()["copied_blobs"]), (Some(0), &Value::from(2)), "{done:?}");
    let again =
        fixture.server.cli(&["store", "backup", target.to_str().unwrap(), "--json"]).unwrap();
    assert_eq!(
        (again.code, &again.json()["copied_blobs"]),
        (Some(0), &Value::from(0)),
        "{again:?}"
    );
    let server = Server::start_with(
        BINARY,
        ServerOptions { data_dir: Some(target), ..ServerOptions::default() },
    )
    .unwrap();
    let restored = Fixture { server, http: fixture.http.clone() };
    let path = format!("/api/assets/{}/content", asset["id"].as_str().unwrap());
    let found = restored
        .http
        .get(restored.server.at(&path))
        .header("X-API-Key", &fixture.server.key)
        .send()
        .await
        .unwrap();
    let bytes = restored
        .http
        .get(found.headers()["location"].to_str().unwrap())
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert!(bytes.len() == LARGE_BYTES && bytes.iter().all(|byte| *byte == 5));
}
