//! Transactions that wait for each other.

use comfy_cloud_app::{ResolveHashes, Settings};
use comfy_cloud_domain::{ContentHash, NewAsset};

use crate::Fixture;
use crate::fixture::cluster;

/// Another transaction locks what ours locks second, waits until ours waits for it, and then locks
/// what ours has. It is not the one that looks for deadlocks.
fn provoke(database: &str, first: &str, second: &str) {
    let wait = "DO $$ BEGIN
        FOR n IN 1..6000 LOOP
            PERFORM pg_stat_clear_snapshot();
            EXIT WHEN EXISTS (
                SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()
            );
            PERFORM pg_sleep(0.01);
        END LOOP;
    END $$";
    let sql =
        format!("BEGIN; SET LOCAL deadlock_timeout = '10min'; {first}; {wait}; {second}; COMMIT");
    cluster().sql(database, &sql).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_ends_no_change_be_it_alone_or_in_a_group() {
    let fixture =
        Fixture::with(Settings { resolve_hashes: ResolveHashes::Any, ..Settings::default() }).await;
    let (one, two) = (fixture.user("one").await, fixture.user("two").await);
    let kept = fixture.put(&one, b"content", "a", &[]).await.asset;
    let database = fixture.database().to_owned();
    let deadlocks = || {
        cluster()
            .sql(
                &database,
                "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()",
            )
            .unwrap()
    };
    assert_eq!(deadlocks().trim(), "0");
    let hash = kept.hash.to_hex();
    let lock_content = format!("SELECT 1 FROM blobs WHERE hash = '\\x{hash}' FOR UPDATE");

    let lock_owner = format!("SELECT 1 FROM owners WHERE owner = '{}' FOR UPDATE", two.user());
    let others = {
        let (database, first) = (database.clone(), lock_content.clone());
        std::thread::spawn(move || provoke(&database, &first, &lock_owner))
    };
    wait_for_lock(&database).await;
    let minted = fixture
        .store
        .mint_from_hash(&two, ContentHash::Blake3(kept.hash), NewAsset::default())
        .await
        .unwrap();
    assert!(minted.created);
    others.join().unwrap();

    let lock_owner = format!("SELECT 1 FROM owners WHERE owner = '{}' FOR UPDATE", one.user());
    let others = {
        let database = database.clone();
        std::thread::spawn(move || provoke(&database, &lock_content, &lock_owner))
    };
    wait_for_lock(&database).await;
    fixture.store.delete_asset(&one, kept.id).await.unwrap();
    others.join().unwrap();
    // What is counted there is written when a connection has been idle for a while.
    let begun = std::time::Instant::now();
    while deadlocks().trim() != "2" {
        assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{} deadlocks", deadlocks());
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
}

/// Until the other transaction has its first lock: it is in its wait then.
async fn wait_for_lock(database: &str) {
    let waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'";
    let begun = std::time::Instant::now();
    while cluster().sql(database, waits).unwrap().trim() == "0" {
        assert!(
            begun.elapsed() < std::time::Duration::from_secs(60),
            "the other transaction does not wait"
        );
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}
