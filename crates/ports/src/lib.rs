//! What the application needs of its backends, as traits: where bytes are kept ([`blobs`]) and what is known of
//! them and of everything else ([`catalogue`]).
//!
//! Invariants:
//! - Bytes are durable under their final name before a row refers to them, and rows are durable
//!   before a caller hears of them. A crash leaves garbage, never a lie.
//! - Bytes are removed only when no row refers to them, under a lock that keeps uploads of the
//!   same bytes out.

pub mod blobs;
pub mod catalogue;
mod clock;
mod engine;
pub mod slots;

pub use clock::{Clock, SystemClock};
pub use engine::{Engine, Limits};
