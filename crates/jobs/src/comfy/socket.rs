//! A worker's websocket.

use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::{Comfy, ComfyError};

/// The largest frame that a worker may send, in bytes.
const FRAME_LIMIT_BYTES: usize = 64 << 20;

/// Says that previews may carry metadata, which names the job that they are about.
const FEATURES: &str = r#"{"type":"feature_flags","data":{"supports_preview_metadata":true}}"#;

/// An open websocket to a worker.
pub(crate) struct Socket(WebSocketStream<reqwest::Upgraded>);

/// A frame with something in it.
pub(crate) enum SocketFrame {
    Text(String),
    Binary(Bytes),
}

impl Socket {
    pub(crate) async fn open(comfy: &Comfy, client_id: &str) -> Result<Self, ComfyError> {
        let upgraded = comfy.connect(client_id).await?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(FRAME_LIMIT_BYTES))
            .max_frame_size(Some(FRAME_LIMIT_BYTES));
        let mut stream =
            WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await;
        let said = stream.send(Frame::text(FEATURES)).await;
        let what = "greeting its websocket";
        said.map_err(|error| ComfyError::Nonsense { what, why: error.to_string() })?;
        Ok(Self(stream))
    }

    /// The next frame; `None` when the connection has ended.
    pub(crate) async fn next(&mut self) -> Option<SocketFrame> {
        loop {
            match self.0.next().await? {
                Ok(Frame::Text(text)) => return Some(SocketFrame::Text(text.as_str().to_owned())),
                Ok(Frame::Binary(bytes)) => return Some(SocketFrame::Binary(bytes)),
                Ok(Frame::Close(_)) | Err(_) => return None,
                // Answered by the library.
                Ok(Frame::Ping(_) | Frame::Pong(_) | Frame::Frame(_)) => {}
            }
        }
    }

    /// Asks for a heartbeat.
    pub(crate) async fn ping(&mut self) -> bool {
        self.0.send(Frame::Ping(Bytes::new())).await.is_ok()
    }
}
