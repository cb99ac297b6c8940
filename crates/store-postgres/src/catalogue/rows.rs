//! The rows of a database, for another engine.

use std::pin::pin;

use comfy_cloud_domain::{Error, Result};
use comfy_cloud_ports::rows::{Cell, Rows};
use deadpool_postgres::{Object, Pool};
use futures::{Future, TryStreamExt};
use tokio::runtime::Handle;
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};
use uuid::Uuid;

use super::failure::{Failure, Outcome};
use super::unsigned;
use crate::connect::Address;

/// The rows of a database as they are at one moment. They are read on threads that may block, of a
/// runtime with several.
pub struct DatabaseRows {
    connection: Object,
    runtime: Handle,
    _pool: Pool,
}

impl DatabaseRows {
    /// Begins to read a database that has the schema of this version.
    ///
    /// # Errors
    /// When it cannot be used.
    pub async fn open(address: &Address) -> Result<Self> {
        let open = async || -> Outcome<Self> {
            let pool = address.pool()?;
            let connection = pool.get().await?;
            let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
                         SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";
            connection.batch_execute(begin).await?;
            Ok(Self { connection, runtime: Handle::current(), _pool: pool })
        };
        Ok(open().await?)
    }

    fn blocking<T>(&self, read: impl Future<Output = Outcome<T>>) -> Result<T> {
        Ok(self.runtime.block_on(read)?)
    }

    fn number(&self, sql: &str) -> Result<i64> {
        self.blocking(async { Ok(self.connection.query_one(sql, &[]).await?.try_get(0)?) })
    }
}

/// Where the other engine's rows of a table are found.
fn source(table: &str) -> &str {
    match table {
        "assets" => {
            "(SELECT a.*, x.accessed_at FROM assets a JOIN asset_access x ON x.asset = a.row) s"
        }
        "keys" => "(SELECT k.*, k.owner AS \"user\" FROM keys k) s",
        table => table,
    }
}

impl Rows for DatabaseRows {
    fn count(&self, table: &str) -> Result<u64> {
        let sql = format!("SELECT count(*) FROM {}", source(table));
        self.blocking(async { unsigned(&self.connection.query_one(&sql, &[]).await?, 0) })
    }

    fn read(
        &self,
        table: &str,
        columns: &[String],
        each: &mut dyn FnMut(Vec<Cell>) -> Result<()>,
    ) -> Result<()> {
        let sql = format!("SELECT \"{}\" FROM {}", columns.join("\", \""), source(table));
        self.blocking(async {
            let none: [&(dyn ToSql + Sync); 0] = [];
            let mut rows = pin!(self.connection.query_raw(&sql, none).await?);
            while let Some(row) = rows.try_next().await? {
                each((0..columns.len()).map(|at| cell(&row, at)).collect::<Outcome<_>>()?)?;
            }
            Ok(())
        })
    }

    fn access_generation(&self) -> Result<i64> {
        self.number("SELECT access_generation FROM cluster")
    }

    fn last_job(&self) -> Result<i64> {
        let sequence = self.blocking(async {
            let row = self
                .connection
                .query_one("SELECT pg_get_serial_sequence('jobs', 'number')", &[])
                .await?;
            Ok(row.try_get::<_, String>(0)?)
        })?;
        self.number(&format!(
            "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM {sequence}"
        ))
    }
}

fn cell(row: &Row, at: usize) -> Outcome<Cell> {
    let cell = match *row.columns()[at].type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(at)?.map(Cell::Integer),
        Type::BOOL => row.try_get::<_, Option<bool>>(at)?.map(|is| Cell::Integer(is.into())),
        Type::TEXT => row.try_get::<_, Option<String>>(at)?.map(Cell::Text),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at)?.map(Cell::Bytes),
        Type::UUID => {
            row.try_get::<_, Option<Uuid>>(at)?.map(|id| Cell::Bytes(id.as_bytes().to_vec()))
        }
        ref other => {
            return Err(Failure::from(Error::Catalogue(
                format!("a column has the unknown type {other}").into(),
            )));
        }
    };
    Ok(cell.unwrap_or(Cell::Null))
}
