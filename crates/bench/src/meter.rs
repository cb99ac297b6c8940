//! Counts what a client sends: a relay between it and the server.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::Context;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A relay that runs until the program ends.
#[derive(Debug)]
pub(crate) struct Meter {
    /// Its address, in place of the server's.
    pub(crate) url: String,
    sent: Arc<AtomicU64>,
}

impl Meter {
    /// In front of a server.
    pub(crate) async fn before(url: &str) -> anyhow::Result<Self> {
        let server = url.strip_prefix("http://").context("a plain address")?.to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let meter =
            Self { url: format!("http://{}", listener.local_addr()?), sent: Arc::default() };
        let sent = Arc::clone(&meter.sent);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(relay(client, server.clone(), Arc::clone(&sent)));
            }
        });
        Ok(meter)
    }

    /// The bytes that clients have sent, heads included.
    pub(crate) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

async fn relay(client: TcpStream, server: String, sent: Arc<AtomicU64>) -> std::io::Result<()> {
    let (mut from_server, mut to_server) = TcpStream::connect(server).await?.into_split();
    let (mut from_client, mut to_client) = client.into_split();
    let answers =
        tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
    let mut buffer = vec![0; 1 << 16];
    loop {
        match from_client.read(&mut buffer).await? {
            0 => break,
            bytes => {
                sent.fetch_add(bytes as u64, Ordering::Relaxed);
                to_server.write_all(&buffer[..bytes]).await?;
            }
        }
    }
    to_server.shutdown().await?;
    answers.await?.map(drop)
}
