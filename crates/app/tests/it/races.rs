//! Users who store, mint and delete the same few contents at once, while bytes that nobody refers
//! to are swept away at once: what a user holds is there, whole, whatever the others do.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use comfy_cloud_app::Put;
use comfy_cloud_app::{ResolveHashes, Settings, Store};
use comfy_cloud_domain::{ContentHash, Error, Principal};

use crate::{Fixture, new_asset, upload};

const USERS: usize = 4;
const ROUNDS: usize = 150;
/// So few that they meet all the time.
const CONTENTS: u8 = 5;

fn content(n: u8) -> Vec<u8> {
    vec![n; 5000 + usize::from(n)]
}

/// One user: stores or mints a content, reads it, and deletes it.
async fn come_and_go(store: Arc<Store>, user: Principal, mut turn: u64) -> usize {
    let mut minted = 0;
    for round in 0..ROUNDS {
        // A fixed walk for each user; how they meet is the scheduler's.
        turn = turn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let n = (turn >> 33) as u8 % CONTENTS;
        let bytes = content(n);
        let name = format!("{round}");
        let hash = ContentHash::Blake3(comfy_cloud_domain::Blake3::from_bytes(
            *blake3::hash(&bytes).as_bytes(),
        ));
        let made = if turn >> 63 == 0 {
            upload(
                &store,
                &user,
                &bytes,
                Put { asset: new_asset(&name, &["race"]), ..Put::default() },
            )
            .await
            .unwrap()
        } else {
            match store.mint_from_hash(&user, hash, new_asset(&name, &["race"])).await {
                Ok(made) => {
                    minted += 1;
                    made
                }
                // Nobody has it just now.
                Err(Error::NotFound(_)) => continue,
                Err(error) => panic!("{error}"),
            }
        };
        assert_eq!(store.read_whole(&made.asset).await.unwrap(), bytes, "held, and not whole");
        tokio::task::yield_now().await;
        assert_eq!(store.read_whole(&made.asset).await.unwrap(), bytes, "held, and gone");
        store.delete_asset(&user, made.asset.id).await.unwrap();
    }
    minted
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_a_user_holds_is_there_whatever_the_others_delete_and_the_sweeper_sweeps() {
    let settings =
        Settings { resolve_hashes: ResolveHashes::Any, deletion_grace: chrono::TimeDelta::zero() };
    let fixture = Fixture::with(settings).await;
    let over = Arc::new(AtomicBool::new(false));
    let sweeper = tokio::spawn({
        let (store, over) = (Arc::clone(&fixture.store), Arc::clone(&over));
        async move {
            let mut swept = 0;
            while !over.load(Ordering::Relaxed) {
                swept += store.sweep().await.unwrap();
                tokio::task::yield_now().await;
            }
            swept
        }
    });
    let mut users = Vec::new();
    for n in 0..USERS {
        let user = fixture.user(&format!("u{n}")).await;
        users.push(tokio::spawn(come_and_go(
            Arc::clone(&fixture.store),
            user,
            n as u64 * 7919 + 1,
        )));
    }
    let mut minted = 0;
    for user in users {
        minted += user.await.unwrap();
    }
    over.store(true, Ordering::Relaxed);
    let swept = sweeper.await.unwrap();
    // It would show nothing if they did not meet.
    assert!(minted > 0 && swept > 0, "{minted} minted, {swept} swept");
    fixture.store.sweep().await.unwrap();
    assert_eq!(fixture.blob_files(), 0);
    let check = fixture.store.check(true, false, &|_, _| ()).await.unwrap();
    assert!(check.findings.is_empty(), "{check:?}");
}
