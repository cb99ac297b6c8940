//! The application: what may be done with a store, by whom, in which order. It knows its backends
//! by their traits ([`comfy_cloud_ports`]), and neither HTTP nor SQL. One file a noun; what a port
//! does as it is asked is exposed under the port's name, beside the rules.
//!
//! A query on a user's data takes a [`comfy_cloud_domain::Principal`], which only authentication
//! makes.

mod accounts;
mod assets;
mod check;
mod downloads;
mod jobs;
mod leases;
mod library;
mod masks;
mod room;
mod sessions;
mod settings;
mod store;
mod throttle;
mod upkeep;
mod uploads;
mod user_files;
mod workers;
mod workflows;

pub use check::CheckReport;
pub use jobs::{JobAssets, Queue};
pub use masks::{MaskLayers, MaskedImage};
pub use room::Room;
pub use sessions::{Begun, Visitor};
pub use store::{ResolveHashes, Settings, Store};
pub use uploads::{Put, Upload};
pub use user_files::MAX_USER_FILE_BYTES;
