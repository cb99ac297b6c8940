//! What is about buckets themselves: whose they are, and uploads of several parts.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use comfy_cloud_ports::catalogue::BlobIndex;
use comfy_cloud_store_object::{Bucket, OpenError, Settings};

use crate::Fixture;
use crate::fixture::{bucket_settings, object_store};

/// More than two parts.
const MANY_BYTES: usize = 13 << 20;

fn index(fixture: &Fixture) -> Arc<dyn BlobIndex> {
    Arc::clone(&fixture.catalogue) as _
}

/// Waits for what happens in a task of its own.
async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it does not come to be so");
}

#[tokio::test]
async fn a_bucket_is_one_clusters_and_a_lost_mark_is_not_made_again() {
    let fixture = Fixture::new().await;
    let place = object_store().place();
    let settings = bucket_settings(&place);
    Bucket::open(&settings, index(&fixture), false).await.unwrap();
    Bucket::open(&settings, index(&fixture), true).await.unwrap();
    let other = Settings { cluster: "others".to_owned(), ..settings.clone() };
    assert!(matches!(
        Bucket::open(&other, index(&fixture), false).await,
        Err(OpenError::OtherCluster(_))
    ));
    // A place below is another one.
    let below = Settings { url: format!("{place}/below"), ..other };
    Bucket::open(&below, index(&fixture), false).await.unwrap();
    object_store().remove(&place, "cluster.json").unwrap();
    assert!(matches!(
        Bucket::open(&settings, index(&fixture), true).await,
        Err(OpenError::NotMarked(_))
    ));
}

#[tokio::test]
async fn of_clusters_that_start_on_one_bucket_at_once_one_gets_it() {
    let fixture = Fixture::new().await;
    let place = object_store().place();
    let starts = (0..6).map(|n| {
        let settings = Settings { cluster: format!("cluster-{n}"), ..bucket_settings(&place) };
        let index = index(&fixture);
        tokio::spawn(async move { Bucket::open(&settings, index, false).await })
    });
    let mut opened = 0;
    for start in starts.collect::<Vec<_>>() {
        opened += usize::from(start.await.unwrap().is_ok());
    }
    assert!(opened <= 1);
    // An endpoint may refuse some of those that come at once; who comes again meets the one that
    // has it.
    opened = 0;
    for n in 0..6 {
        let settings = Settings { cluster: format!("cluster-{n}"), ..bucket_settings(&place) };
        match Bucket::open(&settings, index(&fixture), false).await {
            Ok(_) => opened += 1,
            Err(error) => assert!(matches!(error, OpenError::OtherCluster(_)), "{error}"),
        }
    }
    assert_eq!(opened, 1);
}

#[tokio::test]
async fn many_parts_are_one_content_and_any_range_of_it_can_be_read() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let bytes: Vec<u8> = (0..MANY_BYTES).map(|n| (n / 7 + n / 4099) as u8).collect();
    let mut upload = fixture.store.begin_upload(&user, None).await.unwrap();
    for piece in bytes.chunks(70_001) {
        upload.write(Bytes::copy_from_slice(piece)).await.unwrap();
    }
    let asset = fixture.store.finish_upload(upload, &user, Default::default()).await.unwrap().asset;
    assert_eq!(asset.hash.to_hex(), blake3::hash(&bytes).to_hex().to_string());
    assert!(fixture.store.read_whole(&asset).await.unwrap() == bytes);
    for range in [
        0..1,
        5 << 20..(5 << 20) + 3,
        4_999_999..5_300_000,
        (MANY_BYTES as u64 - 1)..MANY_BYTES as u64,
    ] {
        let mut chunks = fixture.store.read_part(asset.blob(), range.clone()).await.unwrap();
        let mut read = Vec::new();
        while let Some(chunk) = futures::TryStreamExt::try_next(&mut chunks).await.unwrap() {
            read.extend_from_slice(&chunk);
        }
        assert!(read == bytes[range.start as usize..range.end as usize], "{range:?}");
    }
    until(|| fixture.temporary_files() == 0).await;
    assert!(fixture.store.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty());
}

#[tokio::test]
async fn an_upload_of_many_parts_that_is_dropped_is_given_up_at_once() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let mut upload = fixture.store.begin_upload(&user, None).await.unwrap();
    upload.write(Bytes::from(vec![7; MANY_BYTES])).await.unwrap();
    assert_eq!(fixture.temporary_files(), 1);
    drop(upload);
    until(|| {
        fixture.temporary_files() == 0
            && fixture.sql("SELECT count(*) || '' FROM unfinished") == "0"
    })
    .await;
    assert_eq!(fixture.blob_files(), 0);
}

#[tokio::test]
async fn uploads_of_a_process_that_died_are_given_up_by_their_lease_and_by_the_list_and_others_are_not()
 {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    for is_noted in [true, false] {
        let process = fixture.again().await.unwrap();
        let mut dead = process.begin_upload(&user, None).await.unwrap();
        dead.write(Bytes::from(vec![7; MANY_BYTES])).await.unwrap();
        // Neither tidies up.
        std::mem::forget((dead, process));
        if !is_noted {
            // As if the response to the first request had been lost.
            fixture.sql("DELETE FROM unfinished");
        }
        let other = fixture.again().await.unwrap();
        other.remove_unknown().await.unwrap();
        assert_eq!(fixture.temporary_files(), 1, "its lease is there");
        // Nobody renews it.
        fixture.sql("UPDATE leases SET until = 0");
        let mut living = other.begin_upload(&user, None).await.unwrap();
        living.write(Bytes::from(vec![8; MANY_BYTES])).await.unwrap();
        assert_eq!(fixture.temporary_files(), 2);
        other.remove_unknown().await.unwrap();
        assert_eq!(fixture.temporary_files(), 1, "the living one is left");
        let minted = other.finish_upload(living, &user, Default::default()).await.unwrap();
        assert_eq!(other.read_whole(&minted.asset).await.unwrap().len(), MANY_BYTES);
        until(|| fixture.temporary_files() == 0).await;
    }
}

#[tokio::test]
async fn objects_that_are_not_ours_are_left_alone() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    fixture.put(&user, b"ours", "x", &["t"]).await;
    let stray = comfy_cloud_domain::Location::new(comfy_cloud_domain::LeaseId::new(), 1);
    fixture.write(&stray, b"garbage");
    let place = fixture.place().to_owned();
    object_store().overwrite(&place, "b/notes.txt", b"somebody's").unwrap();
    object_store().overwrite(&place, "other/aa/x", b"somebody's").unwrap();
    assert_eq!(fixture.store.remove_unknown().await.unwrap(), 1);
    let mut left: Vec<String> =
        object_store().files(&place).unwrap().into_iter().map(|(name, _)| name).collect();
    left.retain(|name| !name.starts_with("b/") || name == "b/notes.txt");
    left.sort();
    assert_eq!(left, ["b/notes.txt", "cluster.json", "other/aa/x", "probe"]);
}
