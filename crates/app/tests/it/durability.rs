//! What is left after interruptions, and what a check makes of damage.

use comfy_cloud_domain::Finding;

use crate::{Engine, Fixture};

#[tokio::test]
async fn a_dropped_upload_leaves_nothing_and_a_cut_off_one_goes_at_the_next_start() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let mut upload = fixture.store.begin_upload(&user, None).await.unwrap();
    // More than is gathered in memory before any of it is written.
    let much = || bytes::Bytes::from(vec![7; 1 << 20]);
    upload.write(much()).await.unwrap();
    drop(upload);
    while fixture.temporary_files() > 0 {
        tokio::task::yield_now().await;
    }
    // As a process leaves it that was killed while it wrote.
    std::fs::write(fixture.folder.path().join("tmp/5f0c8f9e-4f0e-4f43-9f0e-1c2d3e4f5a6b"), "half").unwrap();
    let mut under_way = fixture.store.begin_upload(&user, None).await.unwrap();
    under_way.write(much()).await.unwrap();
    while fixture.temporary_files() < 2 {
        tokio::task::yield_now().await;
    }
    let second = fixture.again().await.unwrap();
    assert_eq!(fixture.temporary_files(), 1, "only the upload that is under way is left");
    assert!(fixture.store.finish_upload(under_way, &user, Default::default()).await.unwrap().created);
    drop(second);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_start_takes_no_upload_for_abandoned_that_another_process_begins() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let blobs = fixture.backend().await.unwrap().blobs;
    let is_over = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let starts = {
        let is_over = std::sync::Arc::clone(&is_over);
        tokio::spawn(async move {
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                blobs.remove_abandoned().await.unwrap();
            }
        })
    };
    for n in 0..400_u32 {
        let mut upload = fixture.store.begin_upload(&user, None).await.unwrap();
        upload.write(bytes::Bytes::from(n.to_be_bytes().to_vec())).await.unwrap();
        let minted = fixture.store.finish_upload(upload, &user, Default::default()).await;
        assert!(minted.is_ok(), "upload {n}: {minted:?}");
    }
    is_over.store(true, std::sync::atomic::Ordering::Relaxed);
    starts.await.unwrap();
    assert_eq!(fixture.temporary_files(), 0);
}

#[tokio::test]
async fn a_sweep_goes_on_until_all_is_gone_that_nobody_refers_to() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    for n in 0..1_100_u32 {
        fixture.put(&user, &n.to_be_bytes(), &n.to_string(), &["t"]).await;
    }
    // As if each had been deleted a day ago.
    fixture.sql("DELETE FROM assets; UPDATE blobs SET orphaned_at = 1");
    assert_eq!(fixture.store.sweep().await.unwrap(), 1_100);
    assert_eq!((fixture.blob_files(), fixture.store.sweep().await.unwrap()), (0, 0));
}

#[tokio::test]
async fn a_check_finds_every_kind_of_damage_and_repairs_what_it_can() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let mut paths = Vec::new();
    for n in 0..3_u8 {
        let hash = fixture.put(&user, &[n; 100], &format!("{n}"), &["t"]).await.asset.hash;
        paths.push((hash, fixture.blob_path(hash).await));
    }
    std::fs::remove_file(&paths[0].1).unwrap();
    std::fs::write(&paths[1].1, [9; 100]).unwrap();
    let stray = comfy_cloud_domain::Location::new(comfy_cloud_domain::LeaseId::new(), 1);
    std::fs::write(fixture.folder.path().join("blobs").join(stray.as_str()), "stray").unwrap();
    fixture.sql(
        "UPDATE tag_counts SET count = 7 WHERE tag = 't'; UPDATE blobs SET orphaned_at = 1; DELETE FROM asset_tags;
         UPDATE owners SET bytes = 1 WHERE assets > 0",
    );

    // Somebody is writing meanwhile: neither waits for the other.
    let db = (crate::ENGINE == Engine::Sqlite).then(|| rusqlite::Connection::open(fixture.folder.path().join("catalogue.sqlite")).unwrap());
    db.iter().for_each(|db| db.execute_batch("BEGIN IMMEDIATE").unwrap());
    let shallow = fixture.store.check(false, false, &|_, _| ()).await.unwrap();
    db.iter().for_each(|db| db.execute_batch("COMMIT").unwrap());
    assert!(shallow.findings.contains(&Finding::MissingBytes(paths[0].0)));
    assert!(shallow.findings.contains(&Finding::UnknownBytes(stray)));
    assert_eq!(shallow.findings.iter().filter(|finding| matches!(finding, Finding::WrongCount(_))).count(), 8);
    let repaired = fixture.store.check(true, true, &|_, _| ()).await.unwrap();
    assert!(repaired.findings.contains(&Finding::WrongBytes(paths[1].0)));
    assert_eq!(repaired.repaired, 9);
    let after = fixture.store.check(true, true, &|_, _| ()).await.unwrap();
    assert_eq!(after.findings, [Finding::MissingBytes(paths[0].0), Finding::WrongBytes(paths[1].0)].to_vec().sorted(&after.findings));
}

/// Findings come in the order of hashes; the expectation is brought into the same.
trait Sorted {
    fn sorted(self, like: &[Finding]) -> Self;
}

impl Sorted for Vec<Finding> {
    fn sorted(mut self, like: &[Finding]) -> Self {
        self.sort_by_key(|finding| like.iter().position(|other| other == finding));
        self
    }
}
