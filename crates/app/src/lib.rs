//! The application: what may be done with a store, by whom, in which order. It knows its backends by
//! their traits ([`comfy_cloud_ports`]) and no HTTP.
//!
//! A query on a user's data takes a [`comfy_cloud_domain::Principal`], which only authentication makes.

mod accounts;
mod assets;
mod check;
mod masks;
mod room;
mod settings;
mod store;
mod upkeep;
mod uploads;
mod user_files;
mod workflows;

pub use check::CheckReport;
pub use masks::{MaskLayers, MaskedImage};
pub use room::Room;
pub use store::{ResolveHashes, Settings, Store};
pub use uploads::{Put, Upload};
pub use user_files::MAX_USER_FILE_BYTES;
