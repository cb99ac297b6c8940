//! The rows of a catalogue, for another engine.

use std::path::Path;

use comfy_cloud_domain::{Error, Result};
use comfy_cloud_ports::rows::{Cell, Rows};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use super::failure::Outcome;
use super::{prepare, schema};

/// The rows of a catalogue's file; what is changed after they were opened is not in them.
pub struct FileRows(Connection);

impl FileRows {
    /// Opens a catalogue that has the schema of this version.
    ///
    /// # Errors
    /// [`Error::NoCatalogue`], [`Error::TooOld`] or [`Error::TooNew`], and when it cannot be read.
    pub fn open(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Err(Error::NoCatalogue);
        }
        let open = || -> Outcome<Self> {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(path, flags)?;
            prepare(&connection)?;
            schema::require_current(&connection)?;
            connection.execute_batch("BEGIN")?;
            Ok(Self(connection))
        };
        Ok(open()?)
    }

    fn number(&self, sql: &str) -> Result<i64> {
        let read = || -> Outcome<i64> { Ok(self.0.query_row(sql, [], |row| row.get(0))?) };
        Ok(read()?)
    }
}

/// Where the other engine's rows of a table are found.
fn source(table: &str) -> &str {
    match table {
        "assets" => "(SELECT *, metadata AS sought FROM assets)",
        "asset_access" => "(SELECT row AS asset, owner, id, accessed_at FROM assets)",
        "keys" => "(SELECT *, user AS owner FROM keys)",
        "job_files" => {
            "(SELECT *, row_number() OVER (PARTITION BY job ORDER BY node, key, place) AS ordinal FROM job_files)"
        }
        table => table,
    }
}

impl Rows for FileRows {
    fn count(&self, table: &str) -> Result<u64> {
        Ok(self.number(&format!("SELECT count(*) FROM {}", source(table)))?.unsigned_abs())
    }

    fn read(
        &self,
        table: &str,
        columns: &[String],
        each: &mut dyn FnMut(Vec<Cell>) -> Result<()>,
    ) -> Result<()> {
        let mut read = || -> Outcome<()> {
            let mut statement = self.0.prepare(&format!(
                "SELECT \"{}\" FROM {}",
                columns.join("\", \""),
                source(table)
            ))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let mut cells = Vec::with_capacity(columns.len());
                for at in 0..columns.len() {
                    cells.push(match row.get_ref(at)? {
                        ValueRef::Null => Cell::Null,
                        ValueRef::Integer(number) => Cell::Integer(number),
                        ValueRef::Text(text) => Cell::Text(
                            String::from_utf8(text.to_vec())
                                .map_err(|error| Error::Catalogue(error.into()))?,
                        ),
                        ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
                        ValueRef::Real(_) => {
                            return Err(Error::Catalogue(
                                "a column has a number that is not whole".into(),
                            )
                            .into());
                        }
                    });
                }
                each(cells)?;
            }
            Ok(())
        };
        Ok(read()?)
    }

    fn access_generation(&self) -> Result<i64> {
        self.number("SELECT coalesce(max(generation), 0) FROM access")
    }

    fn last_job(&self) -> Result<i64> {
        self.number("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'jobs'")
    }
}
