//! The contract's operations: unpack, call, wrap.

pub(crate) mod assets;
pub(crate) mod downloads;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod jobs;
pub(crate) mod lists;
pub(crate) mod masks;
pub(crate) mod models;
pub(crate) mod saved;
pub(crate) mod system;
pub(crate) mod tags;
pub(crate) mod uploads;
pub(crate) mod userdata;
pub(crate) mod workflows;

use crate::error::EndpointError;

/// What an endpoint returns.
pub(crate) type Result<T> = std::result::Result<T, EndpointError>;
