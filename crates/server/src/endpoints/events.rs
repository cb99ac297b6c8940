//! `/ws`: what happens to a user's jobs, as it happens.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud::server::*;
use comfy_cloud_jobs::{Frame, Jobs, Listener};
use comfy_cloud_store::{Principal, Store};
use futures::{SinkExt, StreamExt};
use openapi_runtime::{Context, WebSocket, WebSocketUpgrade};
use serde_json::json;
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_util::sync::CancellationToken;

use super::Result;
use crate::api::Api;

/// How often a connection is asked for a sign of life, and its key for whether it still opens.
const CHECK_INTERVAL: Duration = Duration::from_secs(30);
/// Why a connection is closed whose caller may do nothing any more.
const ACCESS_ENDED: &str = "the key of this connection was revoked or has expired";
/// How long a connection that is to close may take to take notice: one whose client does not read has much to
/// read before it hears why.
const CLOSE_PATIENCE: Duration = Duration::from_secs(60);
/// The same, when the server stops.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// Small buffers, since there can be very many connections; what clients send is ignored.
fn config() -> WebSocketConfig {
    WebSocketConfig::default()
        .read_buffer_size(4 * 1024)
        .write_buffer_size(0)
        .max_message_size(Some(64 * 1024))
        .max_frame_size(Some(64 * 1024))
}

pub(crate) async fn connect_web_socket(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ConnectWebSocketParams,
    upgrade: WebSocketUpgrade,
) -> Result<ConnectWebSocketSuccess> {
    let sid = params.client_id.map(|id| id.to_string()).filter(|id| !id.is_empty());
    let connection = Connection {
        store: Arc::clone(&api.store),
        jobs: api.jobs.clone(),
        stop: api.stop.clone(),
        access: api.access.clone(),
        principal,
        sid: sid.unwrap_or_else(|| uuid::Uuid::new_v4().to_string()),
    };
    Ok(ConnectWebSocketSuccess::SwitchingProtocols(upgrade.accept(config(), |socket| connection.serve(socket))))
}

struct Connection {
    store: Arc<Store>,
    jobs: Jobs,
    stop: CancellationToken,
    /// Changes when keys or users may do less than before.
    access: watch::Receiver<i64>,
    principal: Principal,
    sid: String,
}

/// Why a connection ends.
enum End {
    /// The client has left.
    Left,
    /// This server ends it, and says why.
    Closed(CloseCode, &'static str),
}

impl Connection {
    async fn serve(self, mut socket: WebSocket) {
        let mut listener = self.jobs.hub().listen(self.principal.user());
        metrics::gauge!("comfy_cloud_websockets").increment(1.0);
        let end = self.talk(&mut socket, &mut listener).await;
        self.jobs.hub().leave(&listener);
        // With all that is queued for it.
        drop(listener);
        metrics::gauge!("comfy_cloud_websockets").decrement(1.0);
        if let End::Closed(code, reason) = end {
            let frame = CloseFrame { code, reason: Utf8Bytes::from_static(reason) };
            // The client answers the close, or the time for it runs out.
            let closing = async {
                if socket.close(Some(frame)).await.is_ok() {
                    while let Some(Ok(_)) = socket.next().await {}
                }
            };
            tokio::select! {
                () = closing => {}
                () = tokio::time::sleep(CLOSE_PATIENCE) => {}
                () = async {
                    self.stop.cancelled().await;
                    tokio::time::sleep(STOP_PATIENCE).await;
                } => {}
            }
        }
    }

    async fn talk(&self, socket: &mut WebSocket, listener: &mut Listener) -> End {
        let remaining = self.jobs.queue_remaining(self.principal.user());
        let status = json!({
            "type": "status",
            "data": { "status": { "exec_info": { "queue_remaining": remaining } }, "sid": self.sid },
        });
        if socket.send(Message::text(status.to_string())).await.is_err() {
            return End::Left;
        }
        let mut check = tokio::time::interval(CHECK_INTERVAL);
        check.reset();
        let mut heard = true;
        let mut access = self.access.clone();
        loop {
            let out = tokio::select! {
                frame = listener.next() => match frame {
                    Some(frame) => message(frame),
                    None => return End::Closed(CloseCode::Policy, "this connection is not read from; connect again"),
                },
                said = socket.next() => match said {
                    Some(Ok(Message::Close(_))) | None | Some(Err(_)) => return End::Left,
                    Some(Ok(_)) => {
                        heard = true;
                        continue;
                    }
                },
                _ = check.tick() => {
                    if !std::mem::take(&mut heard) {
                        return End::Left;
                    }
                    match self.store.is_valid(&self.principal).await {
                        Ok(true) => Message::Ping(bytes::Bytes::new()),
                        Ok(false) => return End::Closed(CloseCode::Policy, ACCESS_ENDED),
                        Err(error) => {
                            tracing::error!(%error, "cannot check a key");
                            continue;
                        }
                    }
                }
                // When the server stops, that is said below.
                Ok(()) = access.changed() => match self.store.is_valid(&self.principal).await {
                    Ok(false) => return End::Closed(CloseCode::Policy, ACCESS_ENDED),
                    // One that cannot be checked now is checked again in a while.
                    Ok(true) | Err(_) => continue,
                },
                () = self.stop.cancelled() => return End::Closed(CloseCode::Away, "the server stops; connect again"),
            };
            tokio::select! {
                sent = socket.send(out) => if sent.is_err() { return End::Left },
                () = listener.too_slow.cancelled() => {
                    return End::Closed(CloseCode::Policy, "this connection is not read from; connect again");
                }
            }
        }
    }
}

fn message(frame: Frame) -> Message {
    match frame {
        // Frames of text are made of text.
        Frame::Text(text) => Utf8Bytes::try_from(text).map_or_else(|_| Message::Ping(bytes::Bytes::new()), Message::Text),
        Frame::Binary(bytes) => Message::Binary(bytes),
    }
}
