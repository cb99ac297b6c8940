//! Users, keys, downloads, schema versions.

use comfy_cloud_domain::{AssetChange, DownloadState, Error, NewDownload};

use crate::{Engine, Fixture};

#[tokio::test]
async fn keys_open_until_they_expire_or_are_revoked_and_are_not_stored_in_the_clear() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.create_user("u").await.unwrap();
    assert!(matches!(store.create_user("u").await, Err(Error::NameTaken(_))));
    assert!(matches!(store.create_key("nobody", "k", None).await, Err(Error::NotFound("user"))));
    let (row, key) = store.create_key("u", "k", None).await.unwrap();
    let text = key.reveal();
    assert!(
        text.starts_with("comfyui-") && text.len() >= 40 && format!("{key:?}").find(text).is_none()
    );
    assert!(store.authenticate(text).await.unwrap().is_some());
    assert!(store.authenticate(&text[..text.len() - 1]).await.unwrap().is_none());
    let past = chrono::Utc::now() - chrono::TimeDelta::seconds(1);
    let (_, expired) = store.create_key("u", "old", Some(past)).await.unwrap();
    assert!(store.authenticate(expired.reveal()).await.unwrap().is_none());
    store.revoke_key(row.id).await.unwrap();
    assert!(store.authenticate(text).await.unwrap().is_none());
    let files = ["catalogue.sqlite", "catalogue.sqlite-wal"];
    for file in files.into_iter().filter(|_| crate::ENGINE == Engine::Sqlite) {
        let bytes = std::fs::read(fixture.folder.path().join(file)).unwrap();
        assert!(
            !bytes.windows(text.len()).any(|window| window == text.as_bytes()),
            "the key stands in {file}"
        );
    }
}

/// A clock that stands where it was set.
struct At(chrono::DateTime<chrono::Utc>);

impl comfy_cloud_ports::Clock for At {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.0
    }
}

#[tokio::test]
async fn a_key_opens_to_the_second_in_which_it_ends() {
    let fixture = Fixture::new().await;
    fixture.store.create_user("u").await.unwrap();
    let end = chrono::Utc::now() + chrono::TimeDelta::days(30);
    let (_, key) = fixture.store.create_key("u", "k", Some(end)).await.unwrap();
    for (at, opens) in [
        (end - chrono::TimeDelta::seconds(1), true),
        (end, false),
        (end + chrono::TimeDelta::seconds(1), false),
    ] {
        let store = fixture.again().await.unwrap().with_clock(std::sync::Arc::new(At(at)));
        assert_eq!(store.authenticate(key.reveal()).await.unwrap().is_some(), opens, "{at}");
    }
}

#[tokio::test]
async fn a_key_that_is_known_is_forgotten_with_the_commit_that_revokes_it() {
    let fixture = Fixture::new().await;
    // The catalogue of another process would be opened as this one is.
    let other = fixture.again().await.unwrap();
    fixture.store.create_user("u").await.unwrap();
    for _ in 0..20 {
        let (row, key) = fixture.store.create_key("u", "k", None).await.unwrap();
        for _ in 0..3 {
            assert!(fixture.store.authenticate(key.reveal()).await.unwrap().is_some());
        }
        other.revoke_key(row.id).await.unwrap();
        assert!(fixture.store.authenticate(key.reveal()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_download_is_found_again_by_its_user_and_by_the_next_start() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let request = NewDownload {
        source_url: "https://example.org/a".into(),
        tags: Vec::new(),
        metadata: Default::default(),
        preview: None,
    };
    let catalogue = &*fixture.catalogue;
    let download = catalogue.create_download(&user, request).await.unwrap();
    assert!(matches!(catalogue.download(&other, download.id).await, Err(Error::NotFound(_))));
    let state = DownloadState::Running {
        bytes_done: 5,
        bytes_total: Some(9),
        validator: Some("\"e\"".into()),
    };
    catalogue.advance_download(download.id, state.clone()).await.unwrap();
    assert_eq!(catalogue.unfinished_downloads().await.unwrap()[0].state, state);
    catalogue
        .advance_download(download.id, DownloadState::Failed { reason: "no".into() })
        .await
        .unwrap();
    assert!(catalogue.unfinished_downloads().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_catalogue_of_a_newer_version_is_refused_and_left_alone() {
    let fixture = Fixture::new().await;
    fixture.sql(match crate::ENGINE {
        Engine::Sqlite => "PRAGMA user_version = 99",
        Engine::Postgres => "INSERT INTO cc_schema (version) VALUES (99)",
    });
    assert!(matches!(fixture.again().await, Err(Error::TooNew { found: 99, .. })));
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_an_error_with_its_id_and_is_never_written_back() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let asset = fixture.put(&user, b"bytes", "a.txt", &["t"]).await.asset;
    let other = fixture.put(&user, b"others", "b.txt", &["t"]).await.asset;
    for (column, value) in [("metadata", "{half"), ("tags", "[1, 2"), ("metadata", "[]")] {
        let read = || fixture.sql(&format!("SELECT {column} FROM assets WHERE name = 'a.txt'"));
        let good = read();
        let set = |value: &str| {
            fixture.sql(&format!("UPDATE assets SET {column} = '{value}' WHERE name = 'a.txt'"))
        };
        set(value);
        let seen = fixture.store.asset(&user, asset.id).await;
        let changed = fixture
            .store
            .update_asset(
                &user,
                asset.id,
                AssetChange { name: Some("c".into()), ..Default::default() },
            )
            .await;
        for failed in [seen, changed] {
            let Err(Error::Unreadable { what, id, column: found, .. }) = failed else {
                panic!("{failed:?}")
            };
            assert_eq!((what, id, found), ("asset", asset.id.to_string(), column));
        }
        assert_eq!(read(), value, "a default was written back");
        fixture.store.asset(&user, other.id).await.unwrap();
        set(&good);
        fixture.store.asset(&user, asset.id).await.unwrap();
    }
}
