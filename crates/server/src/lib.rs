//! The Comfy Cloud server: the contract's trait, on the store.
//!
//! Three layers: [`endpoints`] unpack a call, ask the store, and wrap its response; the store knows
//! no HTTP; [`convert`] and [`error`] alone know both worlds. Beside the contract's operations
//! stand the routes that a server needs for itself: signed bytes, health, metrics, the contract
//! and its reference page ([`routes`]).

mod api;
mod blob_route;
mod conditional;
mod config;
mod convert;
mod convert_jobs;
mod cors;
pub mod data_folder;
mod docs;
mod endpoints;
mod error;
mod fetch;
#[cfg(fuzzing)]
pub mod fuzz;
mod gzip;
mod images;
mod mcp;
mod media;
mod names;
mod native;
mod node_info;
mod observe;
mod public;
mod range;
mod routes;
mod signing;
mod small_blobs;
mod start;
mod thumbnails;
mod v2;
mod watch;
mod web;

pub use config::{
    BlobDelivery, Config, ConfigError, ConnectionsConfig, DatabaseUrl, FetchConfig, LimitsConfig,
    NativeConfig, Password,
};
pub use start::{Running, StartError, start};
