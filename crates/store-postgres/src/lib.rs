//! The catalogue in PostgreSQL, 14 or newer: for who runs one already. It behaves as the embedded
//! one does, and the same tests show it.

mod catalogue;
mod connect;
mod schema;

pub use catalogue::{DatabaseRows, Options, Postgres, import};
pub use connect::{Address, BadAddress};
