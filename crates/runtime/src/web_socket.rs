//! A connection that becomes a websocket (RFC 6455).

use bytes::Bytes;
use http::header::{
    CONNECTION, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{Response as HttpResponse, StatusCode};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto::upgrade::downcast;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use tokio_util::task::TaskTracker;

use crate::fault::Fault;
use crate::listener::Socket;
use crate::response::Response;

/// What a websocket is spoken over: TCP, or TLS.
pub trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

/// A websocket to a client.
pub type WebSocket = WebSocketStream<Box<dyn Connection>>;

/// Takes the connection out of what hyper has wrapped it in.
async fn open(upgraded: Upgraded, config: WebSocketConfig) -> WebSocket {
    let (connection, read): (Box<dyn Connection>, Bytes) =
        match downcast::<TokioIo<Socket>>(upgraded) {
            Ok(parts) => (Box::new(parts.io.into_inner()), parts.read_buf),
            Err(upgraded) => (Box::new(TokioIo::new(upgraded)), Bytes::new()),
        };
    WebSocketStream::from_partially_read(connection, read.to_vec(), Role::Server, Some(config))
        .await
}

/// A request for a websocket, not yet answered.
#[derive(Debug)]
pub struct WebSocketUpgrade {
    accept: HeaderValue,
    upgrade: OnUpgrade,
    tasks: TaskTracker,
}

/// The response that makes the connection a websocket.
#[derive(Debug)]
pub struct WebSocketAnswer(HeaderValue);

impl WebSocketUpgrade {
    /// `tasks` will know the talk, so that a server that stops waits for it.
    pub(crate) fn new(
        headers: &HeaderMap,
        upgrade: Option<OnUpgrade>,
        tasks: TaskTracker,
    ) -> Result<Self, Fault> {
        let lists = |name: HeaderName, wanted: &str| {
            let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
            values
                .flat_map(|value| value.split(','))
                .any(|word| word.trim().eq_ignore_ascii_case(wanted))
        };
        if !lists(CONNECTION, "upgrade") || !lists(UPGRADE, "websocket") {
            return Err(Fault::invalid(
                "this is a websocket; connect with a websocket client (`Upgrade: websocket`)",
            ));
        }
        if !lists(SEC_WEBSOCKET_VERSION, "13") {
            return Err(Fault::invalid(
                "header `Sec-WebSocket-Version`: only version 13 is spoken here",
            ));
        }
        let key = headers
            .get(SEC_WEBSOCKET_KEY)
            .ok_or_else(|| Fault::invalid("header `Sec-WebSocket-Key` is missing"))?;
        let accept = HeaderValue::from_str(&derive_accept_key(key.as_bytes()))
            .map_err(|_| Fault::internal())?;
        let upgrade = upgrade.ok_or_else(|| {
            Fault::invalid("this connection cannot become a websocket; use HTTP/1.1")
        })?;
        Ok(Self { accept, upgrade, tasks })
    }

    /// Accepts. `talk` runs with the socket once the response is sent, for as long as it takes.
    pub fn accept<F>(
        self,
        config: WebSocketConfig,
        talk: impl FnOnce(WebSocket) -> F + Send + 'static,
    ) -> WebSocketAnswer
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let Self { accept, upgrade, tasks } = self;
        tasks.spawn(async move {
            match upgrade.await {
                Ok(upgraded) => talk(open(upgraded, config).await).await,
                // The client went away before it had the response.
                Err(error) => tracing::debug!(%error, "a connection did not become a websocket"),
            }
        });
        WebSocketAnswer(accept)
    }
}

impl WebSocketAnswer {
    /// As a response, for generated code.
    pub fn into_response(self) -> Response {
        let mut response: Response = HttpResponse::new(dropshot::Body::empty());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_ACCEPT, self.0);
        response
    }
}
