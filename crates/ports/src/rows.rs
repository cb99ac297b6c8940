//! Rows on their way from one engine to another, table by table. Both keep the same under the same
//! names; where they differ, who reads returns what the other one keeps.

use comfy_cloud_domain::Result;

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// None.
    Null,
    /// A number, a time, or whether something is so.
    Integer(i64),
    /// A text.
    Text(String),
    /// Bytes, or an id.
    Bytes(Vec<u8>),
}

/// The rows of a catalogue, all of one moment. Reading them blocks the thread.
pub trait Rows: Send {
    /// How many rows a table has.
    ///
    /// # Errors
    /// When they cannot be read.
    fn count(&self, table: &str) -> Result<u64>;

    /// Calls `each` with the values of some columns of each row of a table.
    ///
    /// # Errors
    /// When they cannot be read, and what `each` returns.
    fn read(
        &self,
        table: &str,
        columns: &[String],
        each: &mut dyn FnMut(Vec<Cell>) -> Result<()>,
    ) -> Result<()>;

    /// How often a key or a user has lost what it could do.
    ///
    /// # Errors
    /// When it cannot be read.
    fn access_generation(&self) -> Result<i64>;

    /// The largest number that a job ever had.
    ///
    /// # Errors
    /// When it cannot be read.
    fn last_job(&self) -> Result<i64>;
}
