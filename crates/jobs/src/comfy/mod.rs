//! A ComfyUI: what it is asked over HTTP, and what it says over its websocket.

mod http;
mod message;
mod queue;
mod route;
mod socket;

pub(crate) use http::{Comfy, ComfyError, Submitted};
pub(crate) use message::{Binary, Message, read_binary, read_text, replace_id};
pub(crate) use queue::{HistoryEntry, Place, Queue};
pub(crate) use route::{ModelFile, Refusal, SubgraphId, WorkerFile};
pub(crate) use socket::{Socket, SocketFrame};
