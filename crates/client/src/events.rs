//! What a server says of jobs, as it happens.

use bytes::{Buf, Bytes};
use futures::{SinkExt, StreamExt};
use serde_json::{Map, Value, json};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use uuid::Uuid;

use crate::{Client, Error, Result};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// How many jobs of the user wait or run.
    Queue {
        /// How many.
        remaining: u64,
    },
    /// A job began to run.
    Started,
    /// Nodes whose outputs the worker had already.
    Cached {
        /// The nodes.
        nodes: Vec<String>,
    },
    /// A node began to run.
    Executing {
        /// The node.
        node: String,
    },
    /// How far a node is.
    Progress {
        /// The node.
        node: String,
        /// Steps done.
        value: f64,
        /// Steps in all.
        max: f64,
    },
    /// How far all nodes are that have begun, by id.
    ProgressState {
        /// ComfyUI's own description of each.
        nodes: Map<String, Value>,
    },
    /// A node has made outputs.
    Executed {
        /// The node.
        node: String,
        /// What it made, by kind.
        output: Map<String, Value>,
    },
    /// A picture of what is being made.
    Preview(Preview),
    /// A text that a node shows.
    Text {
        /// The node.
        node: String,
        /// The text.
        text: String,
    },
    /// The job ended well, and its outputs are assets.
    Succeeded,
    /// The job failed.
    Failed {
        /// Why, in the form of the contract's `ExecutionError`.
        error: Value,
    },
    /// The job was cancelled.
    Interrupted,
    /// Something that this client has no name for.
    Other {
        /// Its kind.
        kind: String,
        /// What it says.
        data: Value,
    },
}

/// A picture of what is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The node that makes it, when it is said.
    pub node: Option<String>,
    /// The media type.
    pub mime_type: String,
    /// The image file.
    pub image: Bytes,
}

impl Event {
    /// Whether nothing comes after it for its job.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed { .. } | Self::Interrupted)
    }

    /// Reads a text frame; with it the job that it is about, if it is about one.
    fn read_text(text: &str) -> Option<(Option<Uuid>, Self)> {
        let message: Value = serde_json::from_str(text).ok()?;
        let (kind, data) = (message["type"].as_str()?, &message["data"]);
        let word = |key: &str| data[key].as_str().unwrap_or_default().to_owned();
        let map = |key: &str| data[key].as_object().cloned().unwrap_or_default();
        let event = match kind {
            "status" => Self::Queue {
                remaining: data["status"]["exec_info"]["queue_remaining"]
                    .as_u64()
                    .unwrap_or_default(),
            },
            "execution_start" => Self::Started,
            "execution_cached" => {
                let nodes = data["nodes"].as_array().into_iter().flatten();
                Self::Cached {
                    nodes: nodes.filter_map(|node| node.as_str().map(str::to_owned)).collect(),
                }
            }
            "executing" if data["node"].is_string() => Self::Executing { node: word("node") },
            "progress" => Self::Progress {
                node: word("node"),
                value: data["value"].as_f64().unwrap_or_default(),
                max: data["max"].as_f64().unwrap_or_default(),
            },
            "progress_state" => Self::ProgressState { nodes: map("nodes") },
            "executed" => Self::Executed { node: word("node"), output: map("output") },
            "execution_success" => Self::Succeeded,
            "execution_error" => Self::Failed { error: data.clone() },
            "execution_interrupted" => Self::Interrupted,
            _ => Self::Other { kind: kind.to_owned(), data: data.clone() },
        };
        Some((data["prompt_id"].as_str().and_then(|id| id.parse().ok()), event))
    }

    /// Reads a binary frame; with it the job that it is about, if that is said.
    fn read_binary(mut frame: Bytes) -> Option<(Option<Uuid>, Self)> {
        match frame.try_get_u32().ok()? {
            1 => {
                let mime_type =
                    if frame.try_get_u32().ok()? == 2 { "image/png" } else { "image/jpeg" };
                Some((
                    None,
                    Self::Preview(Preview {
                        node: None,
                        mime_type: mime_type.to_owned(),
                        image: frame,
                    }),
                ))
            }
            3 => {
                let length = frame.try_get_u32().ok()? as usize;
                let node = (length <= frame.len()).then(|| frame.split_to(length))?;
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                Some((None, Self::Text { node: text(&node), text: text(&frame) }))
            }
            4 => {
                let length = frame.try_get_u32().ok()? as usize;
                let metadata = (length <= frame.len()).then(|| frame.split_to(length))?;
                let metadata: Value = serde_json::from_slice(&metadata).ok()?;
                let preview = Preview {
                    node: metadata["node_id"].as_str().map(str::to_owned),
                    mime_type: metadata["image_type"].as_str().unwrap_or("image/jpeg").to_owned(),
                    image: frame,
                };
                Some((
                    metadata["prompt_id"].as_str().and_then(|id| id.parse().ok()),
                    Self::Preview(preview),
                ))
            }
            _ => None,
        }
    }
}

/// An open connection to a server's events.
pub(crate) struct Connection(WebSocketStream<reqwest::Upgraded>);

impl Connection {
    pub(crate) async fn open(client: &Client) -> Result<Self> {
        let upgraded =
            client.repeat(|| client.api().connect_web_socket().send()).await?.into_inner();
        let mut socket = WebSocketStream::from_raw_socket(upgraded, Role::Client, None).await;
        // Without this, previews come without the node and the job that they are of.
        let features =
            json!({ "type": "feature_flags", "data": { "supports_preview_metadata": true } });
        let announced = socket.send(Message::text(features.to_string())).await;
        announced.map_err(|error| Error::Malformed(format!("the websocket: {error}")))?;
        Ok(Self(socket))
    }

    /// The next event, and the job that it is about, if it is about one; `None` at the end.
    pub(crate) async fn next(&mut self) -> Option<Result<(Option<Uuid>, Event)>> {
        loop {
            let read = match self.0.next().await? {
                Ok(Message::Text(text)) => Event::read_text(&text),
                Ok(Message::Binary(bytes)) => Event::read_binary(bytes),
                Ok(Message::Close(_)) => return None,
                Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => continue,
                Err(error) => {
                    return Some(Err(Error::Malformed(format!("the websocket: {error}"))));
                }
            };
            // What is not understood is not for this client.
            if let Some(read) = read {
                return Some(Ok(read));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_become_events() {
        let id = Uuid::from_u128(7);
        let text = format!(
            r#"{{"type":"progress","data":{{"prompt_id":"{id}","node":"3","value":2,"max":5}}}}"#
        );
        let progress = Event::Progress { node: "3".into(), value: 2.0, max: 5.0 };
        assert_eq!(Event::read_text(&text), Some((Some(id), progress)));
        assert_eq!(Event::read_text("{"), None);
        let mut frame = vec![0, 0, 0, 3, 0, 0, 0, 1];
        frame.extend_from_slice(b"7hello");
        assert_eq!(
            Event::read_binary(frame.into()),
            Some((None, Event::Text { node: "7".into(), text: "hello".into() }))
        );
        assert_eq!(Event::read_binary(Bytes::from_static(&[0, 0, 0, 4, 0xff, 0, 0, 0])), None);
        assert_eq!(Event::read_binary(Bytes::from_static(&[0])), None);
    }
}
