//! The petstore's interface: `types`, `client` and `server`.
include!(concat!(env!("OUT_DIR"), "/api.rs"));
