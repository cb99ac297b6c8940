//! What the application needs of its backends, as traits: where bytes are kept ([`blobs`]) and what
//! is known of them and of everything else ([`catalogue`]), and the queue of jobs among it
//! ([`job_queue`]).
//!
//! Invariants:
//! - Bytes are durable at their location before a row refers to them, and rows are durable
//!   before a caller hears of them. A crash leaves garbage, never a lie.
//! - Bytes are removed only when no row names their location and none can do so any more; no
//!   location is used twice.

pub mod blobs;
pub mod catalogue;
mod clock;
mod engine;
pub mod job_queue;
pub mod rows;
pub mod slots;

pub use clock::{Clock, SystemClock};
pub use engine::{Engine, Limits};
