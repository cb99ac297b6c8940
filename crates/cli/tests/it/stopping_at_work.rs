//! A stop while a catalogue in the folder is at work, or waits for another program.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::ask_to_stop;
use futures::StreamExt;

use crate::Fixture;
use crate::attacks::store::{long_filter, many_assets};
use crate::jobs::eventually;
use crate::stopping::{begin_upload, ends_within};

#[tokio::test]
async fn what_is_not_finished_in_time_ends_with_the_process() {
    let mut fixture = Fixture::with("shutdown_timeout_secs = 2");
    let upload = begin_upload(&fixture).await;
    let mut socket = fixture.listen("").await;
    // A write that waits for another program: no signal and no time limit reaches the thread that
    // does it.
    let catalogue =
        rusqlite::Connection::open(fixture.server.data_dir().join("catalogue.sqlite")).unwrap();
    catalogue.execute_batch("BEGIN IMMEDIATE").unwrap();
    let write = fixture.post("/api/assets").multipart(crate::form("never stored", "f.txt")).send();
    let write = tokio::spawn(write);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let begun = Instant::now();
    ask_to_stop(fixture.server.process_id()).unwrap();
    // The websocket hears of it at once.
    let closed = async { while let Some(Ok(_)) = socket.next().await {} };
    tokio::time::timeout(Duration::from_secs(5), closed).await.unwrap();
    assert!(ends_within(&mut fixture, Duration::from_secs(12)).await, "it does not end");
    assert!(begun.elapsed() >= Duration::from_secs(1), "nothing was waited for");
    drop((upload, catalogue));
    let _ = eventually("the write has failed", async || write.is_finished().then_some(())).await;
}

/// Searches of which two run at once, and which take a minute together at the least; a request has
/// not been answered.
async fn search_for_long(fixture: &Fixture) -> Vec<tokio::task::JoinHandle<bool>> {
    many_assets(fixture.server.data_dir(), "admin", 100_000);
    let searches = (0..60).map(|n| {
        let request = fixture
            .get("/api/assets")
            .query(&[("metadata_filter", long_filter(n)), ("sort", "size".to_owned())]);
        tokio::spawn(
            async move { request.send().await.is_ok_and(|response| response.status() == 200) },
        )
    });
    let searches = searches.collect();
    // Until the catalogue is at work, which costs processor time.
    let used = || {
        let stat =
            std::fs::read_to_string(format!("/proc/{}/stat", fixture.server.process_id())).unwrap();
        let after_name = stat.rsplit_once(')').unwrap().1;
        after_name
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|ticks| ticks.parse::<u64>().unwrap())
            .sum::<u64>()
    };
    let before = used();
    eventually("a search runs", async || (used() > before + 30).then_some(())).await;
    searches
}

async fn answered(searches: Vec<tokio::task::JoinHandle<bool>>) -> usize {
    futures::future::join_all(searches)
        .await
        .into_iter()
        .filter(|answered| *answered.as_ref().unwrap())
        .count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_query_does_not_outlive_the_time_of_a_stop() {
    let mut fixture = Fixture::with("shutdown_timeout_secs = 2\nquery_timeout_secs = 600");
    let searches = search_for_long(&fixture).await;
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(ends_within(&mut fixture, Duration::from_secs(15)).await, "it does not end");
    let answered = answered(searches).await;
    assert!(answered < 60, "all searches were answered, so nothing is shown");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_signal_ends_a_long_query_at_once() {
    let mut fixture = Fixture::with("shutdown_timeout_secs = 600\nquery_timeout_secs = 600");
    let searches = search_for_long(&fixture).await;
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(!ends_within(&mut fixture, Duration::from_millis(500)).await, "nothing was waited for");
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(ends_within(&mut fixture, Duration::from_secs(5)).await, "it goes on");
    assert!(answered(searches).await < 60, "all searches were answered, so nothing is shown");
}
