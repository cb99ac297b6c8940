//! Minting, sharing and deleting.

use comfy_cloud_app::{Put, ResolveHashes, Settings};
use comfy_cloud_domain::{AssetChange, AssetId, ContentHash, Error, NewAsset, NewJob, Sha256};
use comfy_cloud_ports::Limits;
use futures::future::try_join_all;

use crate::{Fixture, new_asset, upload};

#[tokio::test]
async fn what_a_job_has_made_is_kept_beyond_the_quota() {
    let fixture = Fixture::with_limits(
        Limits { max_stored_bytes_per_user: Some(3), ..Limits::default() },
        Settings::default(),
    )
    .await;
    let user = fixture.user("u").await;
    let refused = upload(&fixture.store, &user, b"four", Put::default()).await;
    assert!(
        matches!(refused, Err(Error::OverQuota { used: 0, needed: 4, limit: 3 })),
        "{refused:?}"
    );
    assert_eq!(fixture.blob_files(), 0);
    let made = NewAsset { job: Some(comfy_cloud_domain::JobId::new()), ..new_asset("made", &[]) };
    let mut output = fixture.store.begin_output(&user).await.unwrap();
    output.write("four".into()).await.unwrap();
    fixture
        .store
        .finish_upload(output, &user, Put { asset: made, ..Put::default() })
        .await
        .unwrap();
    assert_eq!(fixture.store.find_user("u").await.unwrap().usage.assets, 4);
    // It counts: the next job is refused.
    let next = fixture.catalogue.enqueue(&user, NewJob::default(), None).await;
    assert!(matches!(next, Err(Error::OverQuota { used: 4, .. })), "{next:?}");
}

#[tokio::test]
async fn a_hundred_uploads_of_ten_users_at_once_leave_one_blob_and_ten_assets() {
    let fixture = Fixture::new().await;
    let mut users = Vec::new();
    for n in 0..10 {
        users.push(fixture.user(&format!("user-{n}")).await);
    }
    let bytes = vec![7; 100_000];
    let uploads = (0..100).map(|n| {
        let (store, user, bytes) = (fixture.store.clone(), users[n % 10].clone(), bytes.clone());
        tokio::spawn(async move {
            let put = Put { asset: new_asset(&format!("name-{n}"), &[]), ..Put::default() };
            upload(&store, &user, &bytes, put).await.unwrap()
        })
    });
    let minted = try_join_all(uploads).await.unwrap();
    assert_eq!(minted.iter().filter(|minted| minted.created).count(), 10);
    let mut ids: Vec<AssetId> = minted.iter().map(|minted| minted.asset.id).collect();
    ids.sort();
    ids.dedup();
    // Each has taken the place of the one before.
    assert_eq!(fixture.store.sweep().await.unwrap(), 99);
    assert_eq!((ids.len(), fixture.blob_files(), fixture.temporary_files()), (10, 1, 0));
    // Every one of the names finds the content, whoever came first.
    for n in 0..100 {
        let found =
            fixture.catalogue.asset_by_name(&users[n % 10], &format!("name-{n}")).await.unwrap();
        assert_eq!(found.hash, minted[0].asset.hash);
    }
    assert!(fixture.store.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty());
}

#[tokio::test]
async fn from_hash_borrows_public_content_by_either_hash_and_moves_nothing() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let public = fixture
        .put(&fixture.store.librarian(), b"public bytes", "shared.png", &["library"])
        .await
        .asset;
    let unknown = ContentHash::Sha256(Sha256::from_bytes([3; 32]));
    assert!(matches!(
        fixture.store.mint_from_hash(&user, unknown, NewAsset::default()).await,
        Err(Error::NotFound(_))
    ));
    let sha256 = ContentHash::Sha256(Sha256::from_bytes(
        <sha2::Sha256 as sha2::Digest>::digest(b"public bytes").into(),
    ));
    let hash = ContentHash::Blake3(public.hash);
    let first = fixture
        .store
        .mint_from_hash(&user, hash, NewAsset { name: None, ..new_asset("", &["input"]) })
        .await
        .unwrap();
    assert!(first.created);
    assert_eq!((first.asset.name.as_str(), first.asset.tags[0].as_str()), ("shared.png", "input"));
    let again = fixture
        .store
        .mint_from_hash(&user, sha256, new_asset("other.png", &["else"]))
        .await
        .unwrap();
    assert!(!again.created);
    assert_eq!(again.asset, first.asset);
    assert_eq!(
        fixture.catalogue.asset_by_name(&user, "other.png").await.unwrap().id,
        first.asset.id
    );
    assert_eq!(fixture.blob_files(), 1);
}

#[tokio::test]
async fn a_name_leads_to_the_asset_that_was_given_it_last_and_old_names_lead_on() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let catalogue = &*fixture.catalogue;
    let first = fixture.put(&user, b"first", "one", &[]).await.asset.id;
    let rename = async |id, name: &str| {
        catalogue
            .update_asset(
                &user,
                id,
                AssetChange { name: Some(name.into()), ..AssetChange::default() },
            )
            .await
            .unwrap();
    };
    let named = async |name: &str| catalogue.asset_by_name(&user, name).await.unwrap().id;
    rename(first, "two").await;
    assert_eq!((named("one").await, named("two").await), (first, first));
    let second = fixture.put(&user, b"second", "one", &[]).await.asset.id;
    assert_eq!(named("one").await, second);
    rename(first, "one").await;
    assert_eq!((named("one").await, named("two").await), (first, first));
    rename(second, "two").await;
    assert_eq!((named("one").await, named("two").await), (first, second));
    fixture.put(&user, b"second", "one", &[]).await;
    assert_eq!(named("one").await, second);
    catalogue.delete_asset(&user, second).await.unwrap();
    assert_eq!((named("one").await, named("two").await), (first, first));
}

#[tokio::test]
async fn from_hash_of_a_foreign_blob_is_not_found_unless_the_operator_allows_it() {
    for (resolve_hashes, found) in [(ResolveHashes::Visible, false), (ResolveHashes::Any, true)] {
        let fixture = Fixture::with(Settings { resolve_hashes, ..Settings::default() }).await;
        let (owner, other) = (fixture.user("owner").await, fixture.user("other").await);
        let asset = fixture.put(&owner, b"private", "a", &[]).await.asset;
        let hash = ContentHash::Blake3(asset.hash);
        assert_eq!(fixture.store.may_use(&other, hash).await.unwrap(), found);
        assert_eq!(
            fixture.store.mint_from_hash(&other, hash, new_asset("b", &["t"])).await.is_ok(),
            found
        );
        assert!(matches!(fixture.store.asset(&other, asset.id).await, Err(Error::NotFound(_))));
        // Deleted content is unknown content.
        fixture.store.delete_asset(&owner, asset.id).await.unwrap();
        assert!(matches!(
            fixture
                .store
                .mint_from_hash(&owner, hash, new_asset("c", &["t"]))
                .await
                .map(|m| m.created),
            Err(_) | Ok(true)
        ));
    }
}

#[tokio::test]
async fn a_promised_hash_that_is_wrong_stores_nothing() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let expected = Some(format!("blake3:{}", "0".repeat(64)).parse().unwrap());
    let result = upload(&fixture.store, &user, b"bytes", Put { expected, ..Put::default() }).await;
    assert!(matches!(result, Err(Error::HashMismatch { .. })));
    assert_eq!((fixture.blob_files(), fixture.temporary_files()), (0, 0));
}

#[tokio::test]
async fn a_chosen_id_makes_a_retry_harmless_and_other_content_an_error() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let id = AssetId::new();
    let put = || Put { asset: NewAsset { id: Some(id), ..new_asset("n", &[]) }, ..Put::default() };
    assert!(upload(&fixture.store, &user, b"one", put()).await.unwrap().created);
    let again = upload(&fixture.store, &user, b"one", put()).await.unwrap();
    assert_eq!((again.created, again.asset.id), (false, id));
    assert!(
        matches!(upload(&fixture.store, &user, b"two", put()).await, Err(Error::IdTaken(taken)) if taken == id)
    );
}

#[tokio::test]
async fn bytes_go_with_the_last_reference_after_the_grace_period() {
    let fixture = Fixture::with(Settings {
        deletion_grace: chrono::TimeDelta::zero(),
        ..Settings::default()
    })
    .await;
    let (a, b) = (fixture.user("a").await, fixture.user("b").await);
    let first = fixture.put(&a, b"shared", "x", &["t"]).await.asset;
    let second = fixture.put(&b, b"shared", "y", &["t"]).await.asset;
    assert_eq!(
        (fixture.store.sweep().await.unwrap(), fixture.blob_files()),
        (1, 1),
        "the second's took the place of the first's"
    );
    fixture.store.delete_asset(&a, first.id).await.unwrap();
    assert_eq!((fixture.store.sweep().await.unwrap(), fixture.blob_files()), (0, 1));
    fixture.store.delete_asset(&b, second.id).await.unwrap();
    // An upload in the grace period keeps the content; its bytes take the place of those of before.
    let third = fixture.put(&a, b"shared", "z", &[]).await;
    assert!(third.created);
    assert_eq!((fixture.store.sweep().await.unwrap(), fixture.blob_files()), (1, 1));
    fixture.store.delete_asset(&a, third.asset.id).await.unwrap();
    assert_eq!((fixture.store.sweep().await.unwrap(), fixture.blob_files()), (1, 0));
    assert!(fixture.store.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty());
}

#[tokio::test]
async fn what_is_not_ones_own_cannot_be_changed_and_public_assets_by_nobody() {
    let fixture = Fixture::new().await;
    let (owner, other) = (fixture.user("owner").await, fixture.user("other").await);
    let own = fixture.put(&owner, b"own", "own", &[]).await.asset;
    let public = fixture.put(&fixture.store.librarian(), b"public", "public", &[]).await.asset;
    let catalogue = &*fixture.catalogue;
    let change = || AssetChange { name: Some("mine".into()), ..AssetChange::default() };
    for id in [own.id, public.id, AssetId::new()] {
        assert!(matches!(
            catalogue.update_asset(&other, id, change()).await,
            Err(Error::NotFound(_))
        ));
        assert!(matches!(catalogue.delete_asset(&other, id).await, Err(Error::NotFound(_))));
        assert!(matches!(catalogue.add_tags(&other, id, &[]).await, Err(Error::NotFound(_))));
    }
    assert!(catalogue.asset(&other, public.id).await.unwrap().is_public);
    let preview = AssetChange { preview: Some(public.id), ..AssetChange::default() };
    assert!(matches!(
        catalogue.update_asset(&owner, own.id, preview).await,
        Err(Error::NoSuchPreview)
    ));
}
