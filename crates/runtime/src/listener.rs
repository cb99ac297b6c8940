//! From an address to requests: accepting, TLS, HTTP/1.1 and HTTP/2, and the end of connections.
//!
//! The loop is our own, on hyper, since dropshot's binds and accepts by itself and has no place for
//! a bound or a time limit. Whoever connects costs a descriptor and a task until the limits of
//! [`ConnectionLimits`](crate::ConnectionLimits) end it.

use std::convert::Infallible;
use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use dropshot::Body;
use futures::future::BoxFuture;
use http::{Request, StatusCode};
use http_body::{Body as _, Frame, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig as RustlsConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::connections::{ConnectionLimits, Connections, Entry, Exchange, Full, Verdict};
use crate::response::Response;

/// How much of a request, its head included, or of a response is buffered for a connection, in
/// bytes.
const BUFFER_BYTES: usize = 128 * 1024;
/// How large the decoded head of an HTTP/2 request may be, in bytes.
const HTTP2_HEAD_BYTES: u32 = 64 * 1024;
/// How many requests one HTTP/2 connection may have in flight.
const HTTP2_STREAMS: u32 = 100;
/// How long accepting pauses when the system has no descriptor left, or there is no room.
const PAUSE: Duration = Duration::from_millis(20);
/// How long a connection waits for room; those behind it wait in the system meanwhile.
const PATIENCE: Duration = Duration::from_secs(1);

/// The files of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate and those that sign it, as PEM.
    pub certificates: PathBuf,
    /// Its key, as PEM.
    pub key: PathBuf,
}

impl TlsFiles {
    fn acceptor(&self) -> Result<TlsAcceptor, String> {
        let reading = |path: &PathBuf, error: &dyn std::fmt::Display| {
            format!("cannot read {}: {error}", path.display())
        };
        let certificates = CertificateDer::pem_file_iter(&self.certificates)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| reading(&self.certificates, &error))?;
        let key =
            PrivateKeyDer::from_pem_file(&self.key).map_err(|error| reading(&self.key, &error))?;
        let config =
            RustlsConfig::builder().with_no_client_auth().with_single_cert(certificates, key);
        let mut config = config.map_err(|error| {
            format!(
                "cannot use {} with {}: {error}",
                self.certificates.display(),
                self.key.display()
            )
        })?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

/// What handles requests.
pub(crate) trait Handle: Send + Sync + 'static {
    /// The response to a request, from the address of who sent it. Dropped when the client leaves.
    fn handle(
        self: Arc<Self>,
        remote_addr: SocketAddr,
        request: Request<Body>,
    ) -> BoxFuture<'static, Response>;
}

/// A listener with its open connections.
#[derive(Debug)]
pub(crate) struct Listener {
    address: SocketAddr,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Listener {
    /// Binds an address and begins to serve on it.
    ///
    /// # Errors
    /// When the address or the certificate cannot be used; in words.
    pub(crate) fn start(
        address: SocketAddr,
        tls: Option<&TlsFiles>,
        limits: ConnectionLimits,
        handler: Arc<impl Handle>,
    ) -> Result<Self, String> {
        let tls = tls.map(TlsFiles::acceptor).transpose()?;
        let listen = || {
            let listener = std::net::TcpListener::bind(address)?;
            listener.set_nonblocking(true)?;
            TcpListener::from_std(listener)
        };
        let listener = listen().map_err(|error| format!("cannot listen on {address}: {error}"))?;
        let address = listener
            .local_addr()
            .map_err(|error| format!("cannot listen on {address}: {error}"))?;
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let connections = Arc::new(Connections::new(limits, stop.clone()));
        tasks.spawn(accept(listener, tls, connections, handler, stop.clone(), tasks.clone()));
        Ok(Self { address, stop, tasks })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Accepts no more, lets every connection finish what is in flight, and returns when the last
    /// has ended.
    pub(crate) async fn close(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn accept(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    connections: Arc<Connections>,
    handler: Arc<impl Handle>,
    stop: CancellationToken,
    tasks: TaskTracker,
) {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // The time that heads may take is the connection's, see `Connection::verdict`.
    builder.http1().timer(TokioTimer::new()).header_read_timeout(None).max_buf_size(BUFFER_BYTES);
    let http2 = &mut builder.http2();
    http2
        .timer(TokioTimer::new())
        .max_concurrent_streams(HTTP2_STREAMS)
        .max_header_list_size(HTTP2_HEAD_BYTES)
        .max_send_buf_size(BUFFER_BYTES);
    let builder = Arc::new(builder);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stop.cancelled() => return,
        };
        match accepted {
            Ok((stream, address)) => match admit(&connections, address).await {
                Ok(entry) => {
                    let (tls, builder, handler) =
                        (tls.clone(), Arc::clone(&builder), Arc::clone(&handler));
                    let connections = Arc::clone(&connections);
                    tasks.spawn(async move {
                        serve(stream, address, tls, entry, &connections.limits, &builder, handler)
                            .await
                    });
                }
                Err(full) => {
                    tracing::debug!(%address, ?full, "refused a connection: as many as may be are open and being served")
                }
            },
            // Errors of the one connection that was to be accepted.
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::warn!(%error, "cannot accept connections; closing one that is silent");
                connections.make_room();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Takes in a connection; where all are being served, waits for a moment until one has its
/// response.
async fn admit(connections: &Arc<Connections>, address: SocketAddr) -> Result<Entry, Full> {
    let begun = Instant::now();
    loop {
        match connections.admit(address.ip()) {
            Err(Full::Server) if begun.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
            other => return other,
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

/// Serves one connection until its end.
async fn serve(
    stream: TcpStream,
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
    entry: Entry,
    limits: &ConnectionLimits,
    builder: &auto::Builder<TokioExecutor>,
    handler: Arc<impl Handle>,
) {
    let connection = Arc::clone(&entry.connection);
    // Responses and messages are written whole; the next would wait until the client has
    // acknowledged the last.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "the responses of a connection may be late");
    }
    let stream = match tls {
        None => Stream::Plain(stream),
        Some(tls) => {
            let handshake = tokio::time::timeout_at(
                connection.head_deadline(limits).into(),
                tls.accept(stream),
            );
            let done = tokio::select! {
                done = handshake => done,
                () = connection.stop.cancelled() => return,
            };
            match done {
                Ok(Ok(stream)) => Stream::Tls(Box::new(stream)),
                Ok(Err(error)) => {
                    return tracing::debug!(%address, %error, "a TLS handshake failed");
                }
                Err(_) => return tracing::debug!(%address, "a TLS handshake took too long"),
            }
        }
    };
    let socket = Socket { stream, entry };
    let service = service_fn(|request: Request<hyper::body::Incoming>| {
        let exchange = connection.begin();
        let mut request = request.map(Body::wrap);
        request.extensions_mut().insert(exchange.seat());
        let response = Arc::clone(&handler).handle(address, request);
        async move { Ok::<_, Infallible>(sent_with(exchange, response.await)) }
    });
    let serving = builder.serve_connection_with_upgrades(TokioIo::new(socket), service);
    tokio::pin!(serving);
    let mut closing = None;
    loop {
        let look_again = match connection.verdict(limits, closing) {
            Verdict::Wait(until) => until,
            Verdict::Close => {
                connection.abort();
                return tracing::debug!(%address, "closed a connection that was silent, or took nothing, for too long");
            }
            Verdict::Finish => {
                serving.as_mut().graceful_shutdown();
                closing = Some(Instant::now());
                continue;
            }
        };
        tokio::select! {
            biased;
            ended = serving.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(%address, %error, "a connection broke");
                }
                return;
            }
            () = connection.stop.cancelled(), if closing.is_none() => {
                if connection.is_aborted() {
                    return;
                }
                serving.as_mut().graceful_shutdown();
                closing = Some(Instant::now());
            }
            () = tokio::time::sleep_until(look_again.into()) => {}
        }
    }
}

/// A response whose body holds its exchange until it is handed over.
fn sent_with(mut exchange: Exchange, response: Response) -> http::Response<Sending> {
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        exchange.hand_over();
        return response.map(|body| Sending { body, exchange: None });
    }
    if response.body().is_end_stream() {
        return response.map(|body| Sending { body, exchange: None });
    }
    exchange.sends();
    response.map(|body| Sending { body, exchange: Some(exchange) })
}

/// A body that notes whether its client takes it.
struct Sending {
    body: Body,
    exchange: Option<Exchange>,
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = <Body as http_body::Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(exchange) = &self.exchange {
            exchange.asked();
        }
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        match &frame {
            Poll::Ready(Some(Ok(_))) => {
                if let Some(exchange) = &self.exchange {
                    exchange.gave();
                }
            }
            Poll::Ready(_) => self.exchange = None,
            Poll::Pending => {}
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A connection's bytes, with its place among the open ones for as long as they flow: a
/// websocket's, too.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: Stream,
    entry: Entry,
}

impl Drop for Socket {
    /// What a client that was given up has not taken is not kept for it by the system either.
    fn drop(&mut self) {
        if self.entry.connection.is_aborted() {
            let stream = match &self.stream {
                Stream::Plain(stream) => stream,
                Stream::Tls(stream) => stream.get_ref().0,
            };
            if let Err(error) = stream.set_zero_linger() {
                tracing::debug!(%error, "the system keeps what a client has not taken");
            }
        }
    }
}

#[derive(Debug)]
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// Calls a method of the stream, whichever it is.
macro_rules! on_stream {
    ($self:ident.$method:ident($($argument:expr),*)) => {
        match &mut $self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).$method($($argument),*),
            Stream::Tls(stream) => Pin::new(stream).$method($($argument),*),
        }
    };
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        on_stream!(self.poll_read(cx, buffer))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        on_stream!(self.poll_write(cx, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        on_stream!(self.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        on_stream!(self.poll_shutdown(cx))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        on_stream!(self.poll_write_vectored(cx, parts))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.stream {
            Stream::Plain(stream) => stream.is_write_vectored(),
            Stream::Tls(stream) => stream.is_write_vectored(),
        }
    }
}
