//! Starts the real stack for tests: the real binary, on a port and in a folder of its own.
//!
//! Only tests use this. What a test needs that cannot run inside it stands here as well: a
//! [`Source`] to fetch from, and the browser that looks at the reference page.

mod browser;
mod bucket;
pub mod comfyui;
mod external;
mod fault_proxy;
mod postgres;
mod server;
mod source;

pub use browser::Browser;
pub use bucket::ObjectStore;
pub use comfyui::ComfyUi;
pub use external::external;
pub use fault_proxy::{Fault, FaultProxy};
pub use postgres::{Pooler, Postgres};
pub use server::{BucketOptions, Output, Server, ServerOptions, ask_to_stop};
pub use source::{Behaviour, Source};
