//! A stop is a stop: the first signal finishes what is in flight, within a time; the second ends at
//! once.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::ask_to_stop;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Fixture;

const FILE: &str =
    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nthe beginning";
const END: &str = " and the end\r\n--b--\r\n";

/// An upload of which the end has not come yet.
pub(crate) async fn begin_upload(fixture: &Fixture) -> TcpStream {
    let mut stream =
        TcpStream::connect(fixture.server.url.trim_start_matches("http://")).await.unwrap();
    let length = FILE.len() + END.len();
    let head = format!(
        "POST /api/assets HTTP/1.1\r\nHost: x\r\nX-API-Key: {}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {length}\r\n\r\n{FILE}",
        fixture.server.key
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    stream
}

pub(crate) async fn ends_within(fixture: &mut Fixture, time: Duration) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < time {
        if fixture.server.has_ended().unwrap() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    false
}

#[tokio::test]
async fn the_first_signal_finishes_what_is_in_flight() {
    let mut fixture = Fixture::new();
    let mut upload = begin_upload(&fixture).await;
    let mut idle =
        TcpStream::connect(fixture.server.url.trim_start_matches("http://")).await.unwrap();
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(!ends_within(&mut fixture, Duration::from_secs(1)).await, "an upload was cut off");
    // Nobody else gets in, and who says nothing is not waited for.
    assert!(fixture.http.get(fixture.server.at("/healthz")).send().await.is_err());
    let mut nothing = [0; 16];
    assert_eq!(
        tokio::time::timeout(Duration::from_secs(5), idle.read(&mut nothing))
            .await
            .unwrap()
            .unwrap_or_default(),
        0
    );
    upload.write_all(END.as_bytes()).await.unwrap();
    let mut answer = String::new();
    upload.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert!(ends_within(&mut fixture, Duration::from_secs(10)).await, "it does not end");
}

#[tokio::test]
async fn the_second_signal_ends_at_once() {
    let mut fixture = Fixture::new();
    let upload = begin_upload(&fixture).await;
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(!ends_within(&mut fixture, Duration::from_millis(500)).await);
    ask_to_stop(fixture.server.process_id()).unwrap();
    assert!(ends_within(&mut fixture, Duration::from_secs(3)).await, "it goes on");
    drop(upload);
}
