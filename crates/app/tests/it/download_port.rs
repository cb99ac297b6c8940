//! What a catalogue promises of background downloads.

use chrono::{TimeDelta, Utc};
use comfy_cloud_app::Settings;
use comfy_cloud_domain::{
    AssetId, Download, DownloadFilter, DownloadState, Error, NewDownload, Order, Principal, Tag,
    TaskId,
};
use comfy_cloud_ports::Limits;
use futures::future::join_all;
use serde_json::json;

use crate::Fixture;

fn request(source_url: &str) -> NewDownload {
    let metadata = json!({ "a": "NUL \u{0}", "n": 1.0 }).as_object().cloned().unwrap();
    NewDownload {
        source_url: source_url.into(),
        tags: vec![Tag::try_from("models").unwrap()],
        metadata,
        preview: None,
    }
}

async fn begin(fixture: &Fixture, user: &Principal, source_url: &str) -> Download {
    fixture.catalogue.create_download(user, request(source_url)).await.unwrap()
}

fn completed() -> DownloadState {
    DownloadState::Completed { asset: AssetId::new(), bytes: 9 }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_user_has_no_more_downloads_than_it_may_however_many_it_begins_at_once() {
    let limits = Limits { max_queued_downloads_per_user: 4, ..Limits::default() };
    let fixture = Fixture::with_limits(limits, Settings::default()).await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let begun =
        join_all((0..12).map(|n| {
            fixture.catalogue.create_download(&user, request(&format!("https://e.org/{n}")))
        }))
        .await;
    let made: Vec<_> = begun.iter().filter_map(|begun| begun.as_ref().ok()).collect();
    assert_eq!(made.len(), 4);
    assert!(begun.iter().all(|begun| begun.is_ok()
        || matches!(begun, Err(Error::TooMany { what: "downloads", limit: 4 }))));
    begin(&fixture, &other, "https://e.org/x").await;
    fixture.catalogue.advance_download(made[0].id, completed()).await.unwrap();
    begin(&fixture, &user, "https://e.org/y").await;
    let full = fixture.catalogue.create_download(&user, request("https://e.org/z")).await;
    assert!(matches!(full, Err(Error::TooMany { .. })), "{full:?}");
}

#[tokio::test]
async fn a_download_is_kept_as_it_was_asked_for_and_as_far_as_it_is() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    // Longer than a row of an index may be, in every engine.
    let source_url = format!("https://e.org/{}", "x".repeat(9000));
    let download = begin(&fixture, &user, &source_url).await;
    assert_eq!(port.download(&user, download.id).await.unwrap(), download);
    assert!(matches!(port.download(&other, download.id).await, Err(Error::NotFound("task"))));
    let running = DownloadState::Running {
        bytes_done: 5,
        bytes_total: Some(9),
        validator: Some("\"e\"".into()),
    };
    port.advance_download(download.id, running.clone()).await.unwrap();
    assert_eq!(port.unfinished_downloads().await.unwrap()[0].state, running);
    let unknown = DownloadState::Running { bytes_done: 6, bytes_total: None, validator: None };
    port.advance_download(download.id, unknown.clone()).await.unwrap();
    assert_eq!(port.download(&user, download.id).await.unwrap().state, unknown);
    assert!(port.completed_download(&user, &source_url).await.unwrap().is_none());
    let done = completed();
    port.advance_download(download.id, done.clone()).await.unwrap();
    for late in [running, DownloadState::Cancelled, DownloadState::Failed { reason: "late".into() }]
    {
        port.advance_download(download.id, late).await.unwrap();
    }
    assert_eq!(
        port.download(&user, download.id).await.unwrap().state,
        done,
        "one that has ended stays as it is"
    );
    assert_eq!(port.completed_download(&user, &source_url).await.unwrap().unwrap().id, download.id);
    assert!(port.completed_download(&other, &source_url).await.unwrap().is_none());
    let failed = begin(&fixture, &user, "https://e.org/b").await;
    port.advance_download(failed.id, DownloadState::Failed { reason: "no".into() }).await.unwrap();
    assert_eq!(
        port.download(&user, failed.id).await.unwrap().state,
        DownloadState::Failed { reason: "no".into() }
    );
    port.advance_download(TaskId::new(), DownloadState::Cancelled).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_cancel_and_an_end_at_once_one_stands() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    for n in 0..6 {
        let download = begin(&fixture, &user, &format!("https://e.org/{n}")).await;
        let done = completed();
        let (cancelled, advanced) = tokio::join!(
            port.cancel_download(&user, download.id),
            port.advance_download(download.id, done.clone())
        );
        advanced.unwrap();
        let (cancelled, now) =
            (cancelled.unwrap(), port.download(&user, download.id).await.unwrap());
        assert_eq!(cancelled.state, now.state);
        assert!([DownloadState::Cancelled, done].contains(&now.state), "{now:?}");
    }
    assert!(matches!(
        port.cancel_download(&user, TaskId::new()).await,
        Err(Error::NotFound("task"))
    ));
}

#[tokio::test]
async fn a_list_of_downloads_has_its_page_its_total_and_its_filters() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let mut made = Vec::new();
    for n in 0..4 {
        made.push(begin(&fixture, &user, &format!("https://e.org/{n}")).await);
    }
    begin(&fixture, &other, "https://e.org/0").await;
    port.cancel_download(&user, made[1].id).await.unwrap();
    let list = async |filter: DownloadFilter, order, offset, limit| {
        let (found, total) =
            port.list_downloads(&user, &filter, order, offset, limit).await.unwrap();
        let places: Vec<_> = found
            .iter()
            .map(|one| made.iter().position(|made| made.id == one.id).unwrap())
            .collect();
        (places, total)
    };
    let all = DownloadFilter::default;
    assert_eq!(list(all(), Order::Descending, 1, 2).await, (vec![2, 1], 4));
    assert_eq!(list(all(), Order::Ascending, 9, 2).await, (vec![], 4));
    let states =
        DownloadFilter { states: vec!["cancelled".into(), "nonsense\u{0}".into()], ..all() };
    assert_eq!(list(states, Order::Ascending, 0, 9).await, (vec![1], 1));
    let times = DownloadFilter {
        created_after: Some(made[0].created_at),
        created_before: Some(made[3].created_at),
        ..all()
    };
    assert_eq!(list(times, Order::Ascending, 0, 9).await, (vec![1, 2], 2));
    assert_eq!(
        list(DownloadFilter { id: Some(made[2].id), ..all() }, Order::Ascending, 0, 9).await,
        (vec![2], 1)
    );
    let ago = Utc::now() + TimeDelta::seconds(1);
    assert_eq!(
        (port.prune_downloads(ago).await.unwrap(), port.prune_downloads(ago).await.unwrap()),
        (1, 0),
        "only what has ended"
    );
    assert_eq!(list(all(), Order::Ascending, 0, 9).await, (vec![0, 2, 3], 3));
    assert_eq!(port.unfinished_downloads().await.unwrap().len(), 4);
}
