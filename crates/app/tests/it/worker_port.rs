//! What a catalogue promises of workers.

use comfy_cloud_domain::{Audience, Capabilities, Credentials, Error, Group};
use futures::future::join_all;
use serde_json::json;

use crate::Fixture;

#[tokio::test]
async fn a_worker_is_there_with_its_credentials_until_it_is_removed() {
    let fixture = Fixture::new().await;
    let port = &fixture.catalogue;
    let user = fixture.user("u").await.user();
    let added = port.add_worker("b", "http://me:hidden@h:1/p", Audience::Everybody).await.unwrap();
    assert_eq!(added.url.reveal().as_deref(), Some("http://me:hidden@h:1/p"));
    assert!(
        !added.url.bare.contains("hidden")
            && matches!(added.url.credentials, Credentials::Known(_))
    );
    assert!(matches!(
        port.add_worker("b", "http://other", Audience::Everybody).await,
        Err(Error::NameTaken(_))
    ));
    assert!(matches!(
        port.add_worker("c", "http://h:1/p", Audience::Everybody).await,
        Err(Error::NameTaken(_))
    ));
    port.add_worker("a", "http://h:2", Audience::User(user)).await.unwrap();
    let listed = port.list_workers().await.unwrap();
    assert_eq!(
        listed
            .iter()
            .map(|worker| (worker.name.as_str(), worker.audience.clone()))
            .collect::<Vec<_>>(),
        [("a", Audience::User(user)), ("b", Audience::Everybody)]
    );
    assert_eq!(listed[1], added);
    let group = Audience::Group(Group::kept("team".into()));
    assert_eq!(port.set_audience("a", group.clone()).await.unwrap().audience, group);
    assert!(port.drain_worker("a", true).await.unwrap().draining);
    assert!(matches!(port.drain_worker("x", true).await, Err(Error::NotFound("worker"))));
    assert!(matches!(
        port.set_audience("x", Audience::Everybody).await,
        Err(Error::NotFound("worker"))
    ));
    port.remove_worker("a").await.unwrap();
    assert!(matches!(port.remove_worker("a").await, Err(Error::NotFound("worker"))));
}

#[tokio::test]
async fn configured_workers_are_those_of_the_configuration_and_others_stay() {
    let fixture = Fixture::new().await;
    let port = &fixture.catalogue;
    port.add_worker("added", "http://added", Audience::Everybody).await.unwrap();
    let workers = |list: &[(&str, &str)]| {
        list.iter().map(|(name, url)| ((*name).to_owned(), (*url).to_owned())).collect::<Vec<_>>()
    };
    port.configure_workers(workers(&[
        ("one", "http://k:1@one"),
        ("two", "http://two"),
        ("taken", "http://added"),
    ]))
    .await
    .unwrap();
    port.note_worker("one", true, "fine", None).await.unwrap();
    port.configure_workers(workers(&[("one", "http://k:2@one"), ("three", "http://three")]))
        .await
        .unwrap();
    let listed = port.list_workers().await.unwrap();
    let seen: Vec<_> = listed
        .iter()
        .map(|worker| {
            (worker.name.as_str(), worker.configured, worker.is_up, worker.detail.as_str())
        })
        .collect();
    let not_yet = "not reached yet";
    assert_eq!(
        seen,
        [
            ("added", false, false, not_yet),
            ("one", true, false, not_yet),
            ("three", true, false, not_yet)
        ]
    );
    assert_eq!(
        listed[1].url.reveal().as_deref(),
        Some("http://k:2@one"),
        "credentials follow the configuration"
    );
    assert!(listed[1].seen_at.is_some());
    // Several servers start at once.
    let both = [
        port.configure_workers(workers(&[("x", "http://x")])),
        port.configure_workers(workers(&[("x", "http://x")])),
    ];
    join_all(both).await.into_iter().for_each(|configured| configured.unwrap());
    port.configure_workers(Vec::new()).await.unwrap();
    assert_eq!(port.list_workers().await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_a_worker_can_do_is_kept_until_it_says_otherwise() {
    let fixture = Fixture::new().await;
    let port = &fixture.catalogue;
    port.add_worker("w", "http://w", Audience::Everybody).await.unwrap();
    let said = |class: &str| Capabilities {
        object_info: json!({ class: { "text": "NUL \u{0}" } }).as_object().cloned().unwrap(),
        system: json!({ "python": "3" }),
        ..Capabilities::default()
    };
    port.note_worker("w", true, "NUL \u{0} in what it says", Some(said("A"))).await.unwrap();
    port.note_worker("w", false, "down", None).await.unwrap();
    assert_eq!(port.worker_capabilities().await.unwrap(), [("w".to_owned(), said("A"))]);
    let worker = &port.list_workers().await.unwrap()[0];
    assert_eq!(
        (worker.is_up, worker.detail.as_str(), worker.seen_at.is_some()),
        (false, "down", true)
    );
    port.note_worker("w", true, "up", Some(said("B"))).await.unwrap();
    assert_eq!(port.worker_capabilities().await.unwrap(), [("w".to_owned(), said("B"))]);
    port.note_worker("gone", true, "up", Some(said("C"))).await.unwrap();
    port.remove_worker("w").await.unwrap();
    assert!(port.worker_capabilities().await.unwrap().is_empty());
}
