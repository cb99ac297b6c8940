//! The client library against the real binary, and against a server that fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use comfy_cloud_client::{AssetQuery, Client, Error, NewAsset, RetryPolicy};
use comfy_cloud_testkit::{Behaviour, Source};
use futures::TryStreamExt;

use crate::Fixture;

fn client(url: &str, key: &str) -> Client {
    let quick = RetryPolicy {
        attempts: 3,
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(5),
    };
    Client::builder().base_url(url).api_key(key).retry(quick).build().unwrap()
}

#[tokio::test]
async fn what_is_safe_is_repeated_and_no_more_often_than_told() {
    let source = Source::start().unwrap();
    let client = client(&format!("http://{}", source.host), "k");
    source.serve(
        "/api/user",
        Behaviour::FailsFirst(503, 2, b"{\"id\": \"u\", \"status\": \"active\"}".to_vec()),
    );
    let user = client.repeat(|| client.api().get_user().send()).await;
    assert!(matches!(user, Ok(user) if user.status == "active"));
    assert_eq!(source.requests().len(), 3);
    source.serve("/api/user", Behaviour::Status(503));
    let failed = client.repeat(|| client.api().get_user().send()).await;
    assert!(matches!(failed, Err(Error::Undeclared(status)) if status == 503));
    assert_eq!(source.requests().len(), 6);
    // What will not be better the next time is asked once.
    source.serve("/api/user", Behaviour::Status(418));
    assert!(client.repeat(|| client.api().get_user().send()).await.is_err());
    assert_eq!(source.requests().len(), 7);
}

#[tokio::test]
async fn all_pages_are_one_stream() {
    let fixture = Fixture::new();
    let client = client(&fixture.server.url, &fixture.server.key);
    for n in 0..205 {
        let bytes = std::io::Cursor::new(format!("asset {n}").into_bytes());
        client
            .upload(bytes, None, &format!("{n:03}.txt"), &NewAsset::tagged(["many"]), None, None)
            .await
            .unwrap();
    }
    let query = AssetQuery { tags: vec!["many".into()], ..AssetQuery::default() };
    let mut names: Vec<String> =
        client.assets(query).map_ok(|asset| asset.name).try_collect().await.unwrap();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 205, "each once, over two pages");
}

#[tokio::test]
async fn progress_counts_every_byte_once_hashed_and_once_sent() {
    let fixture = Fixture::new();
    let client = client(&fixture.server.url, &fixture.server.key);
    let file = fixture.server.data_dir().join("big.bin");
    std::fs::write(&file, vec![5; 3_000_000]).unwrap();
    let counted = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&counted);
    let progress = Arc::new(move |bytes| {
        counter.fetch_add(bytes, Ordering::Relaxed);
    });
    let outcome =
        client.upload_or_reference(&file, NewAsset::default(), Some(progress)).await.unwrap();
    assert_eq!((counted.load(Ordering::Relaxed), outcome.bytes_sent), (6_000_000, 3_000_000));
    assert!(client.exists(&outcome.asset.hash.unwrap()).await.unwrap());
    let unknown =
        client.from_hash(&format!("blake3:{}", "0".repeat(64)), &NewAsset::tagged(["x"])).await;
    assert!(unknown.unwrap_err().is_not_found());
    assert!(matches!(
        client.from_hash("nonsense", &NewAsset::tagged(["x"])).await,
        Err(Error::Invalid(_))
    ));
}

#[tokio::test]
async fn the_key_is_not_shown_to_whom_a_redirect_leads() {
    let (api, elsewhere) = (Source::start().unwrap(), Source::start().unwrap());
    let client = client(&format!("http://{}", api.host), "comfyui-secret");
    assert!(!format!("{client:?}").contains("secret"));
    let id = "550e8400-e29b-41d4-a716-446655440000";
    let hash = format!("blake3:{}", blake3::hash(b"bytes").to_hex());
    let asset = serde_json::json!({"id": id, "name": "a", "size": 5, "asset_hash": hash, "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"});
    api.serve(&format!("/api/assets/{id}"), Behaviour::File(asset.to_string().into_bytes()));
    let bytes = elsewhere.serve("/bytes", Behaviour::File(b"bytes".to_vec()));
    api.serve(&format!("/api/assets/{id}/content"), Behaviour::Redirect(bytes));
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a");
    let asset = client.asset(id.parse().unwrap()).await.unwrap();
    client.download(&asset, &target, None).await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"bytes");
    assert_eq!((api.requests_with_credentials().len(), elsewhere.requests().len()), (2, 1));
    assert_eq!(elsewhere.requests_with_credentials(), Vec::<String>::new());
}
