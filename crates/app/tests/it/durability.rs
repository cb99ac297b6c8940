//! What is left after interruptions, and what a check makes of damage.

use comfy_cloud_domain::Finding;

use crate::{Engine, Fixture};

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
    let mut hashes = Vec::new();
    for n in 0..3_u8 {
        let hash = fixture.put(&user, &[n; 100], &format!("{n}"), &["t"]).await.asset.hash;
        hashes.push(hash);
    }
    fixture.lose(hashes[0]).await;
    fixture.damage(hashes[1], &[9; 100]).await;
    let stray = comfy_cloud_domain::Location::new(comfy_cloud_domain::LeaseId::new(), 1);
    fixture.write(&stray, b"stray");
    fixture.sql(
        "UPDATE tag_counts SET count = 7 WHERE tag = 't'; UPDATE blobs SET orphaned_at = 1; DELETE FROM asset_tags;
         UPDATE owners SET bytes = 1 WHERE assets > 0",
    );

    // Somebody is writing meanwhile: neither waits for the other.
    let db = (crate::ENGINE == Engine::Sqlite).then(|| {
        rusqlite::Connection::open(fixture.folder.path().join("catalogue.sqlite")).unwrap()
    });
    db.iter().for_each(|db| db.execute_batch("BEGIN IMMEDIATE").unwrap());
    let shallow = fixture.store.check(false, false, &|_, _| ()).await.unwrap();
    db.iter().for_each(|db| db.execute_batch("COMMIT").unwrap());
    assert!(shallow.findings.contains(&Finding::MissingBytes(hashes[0])));
    assert!(shallow.findings.contains(&Finding::UnknownBytes(stray)));
    assert_eq!(
        shallow.findings.iter().filter(|finding| matches!(finding, Finding::WrongCount(_))).count(),
        8
    );
    let repaired = fixture.store.check(true, true, &|_, _| ()).await.unwrap();
    assert!(repaired.findings.contains(&Finding::WrongBytes(hashes[1])));
    assert_eq!(repaired.repaired, 9);
    let after = fixture.store.check(true, true, &|_, _| ()).await.unwrap();
    assert_eq!(
        after.findings,
        [Finding::MissingBytes(hashes[0]), Finding::WrongBytes(hashes[1])]
            .to_vec()
            .sorted(&after.findings)
    );
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
