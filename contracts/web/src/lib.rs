//! Sessions of people at a browser, generated from `contracts/openapi-web.yaml`; no logic of its own.
//!
//! - feature `client` (default): [`client`], a typed reqwest client;
//! - feature `server`: [`server`], a typed trait for dropshot;
//! - [`types`] is shared by both.

/// The contract, byte for byte.
pub const OPENAPI_YAML: &str = include_str!("../../openapi-web.yaml");

include!(concat!(env!("OUT_DIR"), "/api.rs"));
