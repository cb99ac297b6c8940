//! The load of `HEAD` requests: wrk waits for bodies that their responses do not have.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Responses a second, all of them 200, over connections that are kept.
pub(crate) async fn rate(
    url: &str,
    clients: usize,
    seconds: u64,
    key: &str,
) -> anyhow::Result<f64> {
    let url = reqwest::Url::parse(url)?;
    let address =
        format!("{}:{}", url.host_str().context("no host")?, url.port().context("no port")?);
    let request =
        format!("HEAD {} HTTP/1.1\r\nHost: {address}\r\nX-API-Key: {key}\r\n\r\n", url.path());
    let begun = Instant::now();
    let until = begun + Duration::from_secs(seconds);
    let clients =
        (0..clients).map(|_| tokio::spawn(client(address.clone(), request.clone(), until)));
    let mut answers = 0;
    for client in clients.collect::<Vec<_>>() {
        answers += client.await??;
    }
    Ok(answers as f64 / begun.elapsed().as_secs_f64())
}

async fn client(address: String, request: String, until: Instant) -> anyhow::Result<u64> {
    let mut connection = TcpStream::connect(address).await?;
    connection.set_nodelay(true)?;
    let mut answer = Vec::with_capacity(2048);
    let mut answers = 0;
    while Instant::now() < until {
        connection.write_all(request.as_bytes()).await?;
        answer.clear();
        while !answer.ends_with(b"\r\n\r\n") {
            ensure!(connection.read_buf(&mut answer).await? > 0, "the server closed a connection");
        }
        ensure!(
            answer.starts_with(b"HTTP/1.1 200 "),
            "the load failed: {}",
            String::from_utf8_lossy(&answer)
        );
        answers += 1;
    }
    Ok(answers)
}
