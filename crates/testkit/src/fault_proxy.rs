//! A proxy in front of a server that does to its connections what networks and overloaded servers
//! do.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How much is passed on at once, in bytes.
const CHUNK: usize = 16 << 10;
/// A status by which S3 asks for patience.
const SLOW_DOWN: &[u8] =
    b"HTTP/1.1 503 Slow Down\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// What happens to connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// Each request is refused with a 503.
    Unavailable,
    /// Each connection is closed at once.
    Away,
    /// Each connection is cut within so many bytes, at random.
    Cut(u64),
    /// Each connection says nothing more within so many bytes, at random, and stays open.
    Stall(u64),
    /// Each connection passes so many bytes a second.
    Slow(u64),
    /// Each request that writes an object waits for so long.
    SlowWrites(Duration),
    /// Three connections of ten are cut within so many bytes and two are refused with a 503.
    Mixed(u64),
}

/// A proxy on loopback. It ends with the process.
#[derive(Debug)]
pub struct FaultProxy {
    /// Its address.
    pub url: String,
    fault: watch::Sender<Fault>,
    struck: Arc<AtomicU64>,
}

impl FaultProxy {
    /// Starts one in front of a server, `http://127.0.0.1:PORT`, without faults.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn start(server: &str) -> anyhow::Result<Self> {
        let server: SocketAddr =
            server.trim_start_matches("http://").trim_end_matches('/').parse()?;
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let (fault, faults) = watch::channel(Fault::None);
        let struck = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&struck);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::spawn(move || runtime.block_on(accept(listener, server, faults, counter)));
        Ok(Self { url, fault, struck })
    }

    /// From now on does this to connections; those that are open are closed.
    pub fn set(&self, fault: Fault) {
        // There is a receiver for as long as the process lives.
        let _ = self.fault.send(fault);
    }

    /// How many connections a fault has struck.
    #[must_use]
    pub fn struck(&self) -> u64 {
        self.struck.load(Ordering::Relaxed)
    }

    /// The variables by which a server reaches the object store of the tests through this.
    #[must_use]
    pub fn environment(&self) -> Vec<(String, String)> {
        crate::bucket::environment(&self.url)
    }
}

async fn accept(
    listener: std::net::TcpListener,
    server: SocketAddr,
    faults: watch::Receiver<Fault>,
    struck: Arc<AtomicU64>,
) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        let Ok((client, _)) = listener.accept().await else { continue };
        let (mut faults, struck) = (faults.clone(), Arc::clone(&struck));
        tokio::spawn(async move {
            let fault = *faults.borrow_and_update();
            tokio::select! {
                _ = faults.changed() => {}
                _ = serve(client, server, fault, &struck) => {}
            }
        });
    }
}

async fn serve(
    mut client: TcpStream,
    server: SocketAddr,
    fault: Fault,
    struck: &AtomicU64,
) -> io::Result<()> {
    let strike = || struck.fetch_add(1, Ordering::Relaxed);
    let fault = match fault {
        Fault::Mixed(within) => match fastrand::u8(0..10) {
            0..3 => Fault::Cut(within),
            3..5 => Fault::Unavailable,
            _ => Fault::None,
        },
        other => other,
    };
    match fault {
        Fault::Away => {
            strike();
            Ok(())
        }
        Fault::Unavailable => {
            let (mut head, mut buffer) = (Vec::new(), [0; CHUNK]);
            while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                match client.read(&mut buffer).await? {
                    0 => return Ok(()),
                    n => head.extend_from_slice(&buffer[..n]),
                }
            }
            strike();
            client.write_all(SLOW_DOWN).await?;
            client.shutdown().await?;
            // A connection that is closed with bytes unread is reset, and its response may be lost.
            while client.read(&mut buffer).await? > 0 {}
            Ok(())
        }
        Fault::None => relay(client, server, i64::MAX, &Pace::Free).await,
        Fault::Slow(rate) => {
            strike();
            relay(client, server, i64::MAX, &Pace::Rate(rate)).await
        }
        Fault::SlowWrites(pause) => {
            relay(client, server, i64::MAX, &Pace::Writes(pause, struck)).await
        }
        Fault::Cut(within) | Fault::Stall(within) => {
            relay(
                client,
                server,
                i64::try_from(fastrand::u64(1..within.max(2))).unwrap_or(i64::MAX),
                &Pace::Free,
            )
            .await?;
            strike();
            if matches!(fault, Fault::Stall(_)) {
                std::future::pending::<()>().await;
            }
            Ok(())
        }
        Fault::Mixed(_) => Ok(()),
    }
}

/// How fast bytes pass.
enum Pace<'a> {
    Free,
    /// So many bytes a second.
    Rate(u64),
    /// A request that writes waits for so long, and is counted.
    Writes(Duration, &'a AtomicU64),
}

/// Passes on at most so many bytes of both directions together.
async fn relay(
    client: TcpStream,
    server: SocketAddr,
    bytes: i64,
    pace: &Pace<'_>,
) -> io::Result<()> {
    let server = TcpStream::connect(server).await?;
    let left = AtomicI64::new(bytes);
    let ((from_client, to_client), (from_server, to_server)) =
        (client.into_split(), server.into_split());
    let there = pass(from_client, to_server, &left, pace);
    let back = pass(from_server, to_client, &left, pace);
    tokio::pin!(there, back);
    tokio::select! {
        // Half of a connection may end before the other.
        ended = &mut there => if matches!(ended, Ok(true)) { back.await?; },
        ended = &mut back => { ended?; }
    }
    Ok(())
}

/// Passes on until the end, which is `true`, or until no more may be.
async fn pass(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    left: &AtomicI64,
    pace: &Pace<'_>,
) -> io::Result<bool> {
    let mut buffer = [0; CHUNK];
    loop {
        let read = from.read(&mut buffer).await?;
        if read == 0 {
            to.shutdown().await?;
            return Ok(true);
        }
        if let Pace::Writes(pause, struck) = pace
            && buffer[..read].starts_with(b"PUT ")
        {
            struck.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(*pause).await;
        }
        let had = left.fetch_sub(read as i64, Ordering::Relaxed);
        let passed = read.min(usize::try_from(had).unwrap_or(0));
        to.write_all(&buffer[..passed]).await?;
        if passed < read {
            return Ok(false);
        }
        if let Pace::Rate(rate) = pace {
            tokio::time::sleep(Duration::from_secs_f64(read as f64 / *rate as f64)).await;
        }
    }
}
