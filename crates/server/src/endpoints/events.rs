//! `/ws`: what happens to a user's jobs, as it happens.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf, Bytes};
use comfy_cloud::server::*;
use comfy_cloud_app::Store;
use comfy_cloud_domain::Principal;
use comfy_cloud_jobs::{Frame, Jobs, Listener};
use futures::{SinkExt, StreamExt};
use openapi_runtime::{Context, WebSocket, WebSocketAnswer, WebSocketUpgrade};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_util::sync::CancellationToken;

use super::{Result, system};
use crate::api::Api;

/// How often a connection is asked for a heartbeat, and its key for whether it still opens.
const CHECK_INTERVAL: Duration = Duration::from_secs(30);
/// Why a connection is closed whose caller may do nothing any more.
const ACCESS_ENDED: &str = "the key of this connection was revoked or has expired";
/// How long a connection that is to close may take to take notice: one whose client does not read
/// has much to read before it hears why.
const CLOSE_PATIENCE: Duration = Duration::from_secs(60);
/// The same, when the server stops.
const STOP_PATIENCE: Duration = Duration::from_secs(2);

/// Small buffers, since there can be very many connections, whose clients send next to nothing.
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
    Ok(ConnectWebSocketSuccess::SwitchingProtocols(accept(
        api,
        principal,
        params.client_id,
        Hears::All,
        upgrade,
    )))
}

pub(crate) async fn connect_api_web_socket(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ConnectApiWebSocketParams,
    upgrade: WebSocketUpgrade,
) -> Result<ConnectApiWebSocketSuccess> {
    Ok(ConnectApiWebSocketSuccess::SwitchingProtocols(accept(
        api,
        principal,
        params.client_id,
        Hears::All,
        upgrade,
    )))
}

/// What a connection hears of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hears {
    /// All of the user's jobs.
    All,
    /// Not those that another client has submitted, as in ComfyUI.
    ItsOwn,
}

/// Makes a websocket of a connection, that tells its user what happens.
pub(crate) fn accept(
    api: &Api,
    principal: Principal,
    client_id: Option<String>,
    hears: Hears,
    upgrade: WebSocketUpgrade,
) -> WebSocketAnswer {
    let connection = Connection::new(api, principal, client_id, hears);
    upgrade.accept(config(), |socket| connection.serve(socket))
}

struct Connection {
    store: Arc<Store>,
    jobs: Jobs,
    stop: CancellationToken,
    /// Changes when keys or users may do less than before.
    access: watch::Receiver<i64>,
    principal: Principal,
    sid: String,
    hears: Hears,
    /// What this server supports, as a client is told that announces what it supports.
    features: serde_json::Value,
}

/// Why a connection ends.
enum End {
    /// The client has left.
    Left,
    /// This server ends it, and says why.
    Closed(CloseCode, &'static str),
}

impl Connection {
    fn new(api: &Api, principal: Principal, client_id: Option<String>, hears: Hears) -> Self {
        Self {
            store: Arc::clone(&api.store),
            jobs: api.jobs.clone(),
            stop: api.stop.clone(),
            access: api.access.clone(),
            principal,
            sid: client_id
                .filter(|id| !id.is_empty())
                .unwrap_or_else(|| uuid::Uuid::new_v4().to_string()),
            hears,
            features: json!({ "type": "feature_flags", "data": system::features(api) }),
        }
    }

    async fn serve(self, mut socket: WebSocket) {
        let (hub, user) = (self.jobs.hub(), self.principal.user());
        let mut listener = if self.hears == Hears::All {
            hub.listen(user)
        } else {
            hub.listen_as(user, &self.sid)
        };
        metrics::gauge!("comfy_cloud_websockets").increment(1.0);
        let end = self.talk(&mut socket, &mut listener).await;
        self.jobs.hub().leave(&listener);
        // With all that is queued for it.
        drop(listener);
        metrics::gauge!("comfy_cloud_websockets").decrement(1.0);
        if let End::Closed(code, reason) = end {
            let frame = CloseFrame { code, reason: Utf8Bytes::from_static(reason) };
            // The client confirms the close, or the time for it runs out.
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
        // Until a client announces it, it is taken for one that knows no metadata of previews.
        let mut takes_metadata = false;
        loop {
            let out = tokio::select! {
                frame = listener.next() => match frame {
                    Some(frame) => message(frame, takes_metadata),
                    None => return End::Closed(CloseCode::Policy, "this connection is not read from; connect again"),
                },
                said = socket.next() => match said {
                    Some(Ok(Message::Close(_))) | None | Some(Err(_)) => return End::Left,
                    Some(Ok(said)) => {
                        heard = true;
                        let Some(announced) = announced(&said) else { continue };
                        takes_metadata = announced["supports_preview_metadata"] == true;
                        Message::text(self.features.to_string())
                    }
                },
                _ = check.tick() => {
                    if !std::mem::take(&mut heard) {
                        return End::Left;
                    }
                    match self.store.is_valid(&self.principal).await {
                        Ok(true) => Message::Ping(Bytes::new()),
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

/// The features that a client's message announces, when it is one that does.
fn announced(said: &Message) -> Option<Value> {
    let Message::Text(text) = said else { return None };
    let mut said: Value = serde_json::from_str(text).ok()?;
    (said["type"] == "feature_flags").then(|| said["data"].take())
}

/// A preview with metadata (type 4) as one without (type 1); `None` when it is not one.
fn without_metadata(frame: &Bytes) -> Option<Bytes> {
    let mut rest = frame.clone();
    if rest.try_get_u32().ok()? != 4 {
        return None;
    }
    let length = rest.try_get_u32().ok()? as usize;
    let image = rest.get(length..)?;
    let format: u32 = if image.starts_with(b"\x89PNG") { 2 } else { 1 };
    let mut plain = Vec::with_capacity(8 + image.len());
    plain.extend_from_slice(&1_u32.to_be_bytes());
    plain.extend_from_slice(&format.to_be_bytes());
    plain.extend_from_slice(image);
    Some(plain.into())
}

fn message(frame: Frame, takes_metadata: bool) -> Message {
    match frame {
        Frame::Binary(bytes) if !takes_metadata => {
            Message::Binary(without_metadata(&bytes).unwrap_or(bytes))
        }
        // Frames of text are made of text.
        Frame::Text(text) => {
            Utf8Bytes::try_from(text).map_or_else(|_| Message::Ping(Bytes::new()), Message::Text)
        }
        Frame::Binary(bytes) => Message::Binary(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u32, metadata: &[u8], image: &[u8]) -> Bytes {
        let mut frame = kind.to_be_bytes().to_vec();
        frame.extend_from_slice(&(metadata.len() as u32).to_be_bytes());
        frame.extend_from_slice(metadata);
        frame.extend_from_slice(image);
        frame.into()
    }

    #[test]
    fn a_preview_loses_its_metadata_for_who_does_not_know_them() {
        let rich = frame(4, b"{\"image_type\":\"image/png\"}", b"\x89PNG...");
        assert_eq!(
            without_metadata(&rich).as_deref(),
            Some(&b"\0\0\0\x01\0\0\0\x02\x89PNG..."[..])
        );
        let rich = frame(4, b"{}", b"\xff\xd8...");
        assert_eq!(
            without_metadata(&rich).as_deref(),
            Some(&b"\0\0\0\x01\0\0\0\x01\xff\xd8..."[..])
        );
        assert_eq!(without_metadata(&frame(1, b"", b"x")), None);
        assert_eq!(without_metadata(&Bytes::from_static(b"\0\0\0\x04\0\0\0\x09short")), None);
    }

    #[test]
    fn only_what_announces_features_is_read() {
        let said = |text: &'static str| announced(&Message::text(text));
        assert_eq!(
            said(r#"{"type":"feature_flags","data":{"supports_preview_metadata":true}}"#),
            Some(json!({"supports_preview_metadata": true}))
        );
        assert_eq!(said(r#"{"type":"other","data":{}}"#), None);
        assert_eq!((said("nonsense"), said("[1]")), (None, None));
    }
}
