//! Takes over the rows of another engine: all of them in one transaction, or none.

use std::error::Error as StdError;
use std::pin::pin;

use comfy_cloud_domain::{Error, Result, Secret};
use comfy_cloud_ports::rows::{Cell, Rows};
use deadpool_postgres::Transaction;
use futures::future::BoxFuture;
use tokio::sync::mpsc;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;

use super::failure::{Failure, Outcome};
use super::filter::sought;
use super::{blobs, query, query_one, unsigned};
use crate::connect::{Address, require_sessions};
use crate::schema;

/// Every table that has rows of an installation, each behind those that it refers to; and `owners`
/// behind all that triggers count.
pub(crate) const TABLES: [&str; 27] = [
    "users",
    "keys",
    "blobs",
    "leases",
    "doomed",
    "holds",
    "unfinished",
    "assets",
    "asset_access",
    "asset_tags",
    "tag_counts",
    "aliases",
    "downloads",
    "jobs",
    "job_labels",
    "submit_keys",
    "job_documents",
    "job_files",
    "job_inputs",
    "workers",
    "worker_capabilities",
    "user_files",
    "mask_layers",
    "workflows",
    "workflow_versions",
    "audit",
    "owners",
];
/// Which import is under way, as a lock of the database's.
const LOCK: i64 = 0x0063_6f6d_6679_0002;
/// How many rows are handed on at once, and how many bytes.
const BATCH: (usize, usize) = (500, 1 << 20);

type Progress<'a> = &'a (dyn Fn(u64, u64) + Sync);

/// Moves rows into an empty database, and ties it to the data folder of a secret; returns what
/// tells the database from others. Where it was interrupted nothing was done, and where it was done
/// already nothing is. `progress` is called with how many rows of how many are there.
///
/// # Errors
/// When the database has other rows, or cannot be used; when the counts that are kept of the rows
/// are wrong; and when rows cannot be read.
pub async fn import(
    address: &Address,
    secret: Option<&Secret>,
    rows: Box<dyn Rows>,
    progress: Progress<'_>,
) -> Result<Uuid> {
    let pool = address.pool()?;
    Ok(all(&pool, secret, rows, progress).await?)
}

async fn all(
    pool: &deadpool_postgres::Pool,
    secret: Option<&Secret>,
    rows: Box<dyn Rows>,
    progress: Progress<'_>,
) -> Outcome<Uuid> {
    require_sessions(pool).await?;
    let mut connection = pool.get().await?;
    schema::migrate(&mut connection, secret).await?;
    let db = connection.transaction().await?;
    db.batch_execute(
        "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
    )
    .await?;
    // Neither another one nor a server comes between.
    db.batch_execute(&format!(
        "SELECT pg_advisory_xact_lock({LOCK}); LOCK TABLE users, owners IN EXCLUSIVE MODE"
    ))
    .await?;
    let (mut rows, wanted, last_job, generation) = blocking(rows, |rows| {
        let wanted = TABLES.iter().map(|table| rows.count(table)).collect::<Result<Vec<u64>>>()?;
        Ok((wanted, rows.last_job()?, rows.access_generation()?))
    })
    .await
    .map(|(rows, (wanted, last_job, generation))| (rows, wanted, last_job, generation))?;
    let found = counts(&db).await?;
    // An empty database has the row of the public library.
    let is_empty =
        TABLES.iter().zip(&found).all(|(table, count)| *count == u64::from(*table == "owners"));
    if !is_empty {
        return if found == wanted {
            id(&db).await
        } else {
            Err(Error::Catalogue(
                "the database has rows already, and others than the folder: name an empty one"
                    .into(),
            )
            .into())
        };
    }
    db.batch_execute("DELETE FROM owners").await?;
    let total: u64 = wanted.iter().sum();
    let mut done = 0;
    for (table, wanted) in TABLES.iter().zip(&wanted) {
        let copied;
        (rows, copied) = copy(&db, table, rows, &|copied| progress(done + copied, total)).await?;
        if copied != *wanted {
            return Err(Error::Catalogue(
                format!("{copied} of {wanted} rows of {table} were copied").into(),
            )
            .into());
        }
        done += copied;
    }
    let sequences =
        "SELECT setval(pg_get_serial_sequence('jobs', 'number'), greatest($1::bigint, max(number), 0) + 1, false)::text FROM jobs
                     UNION ALL
                     SELECT setval(pg_get_serial_sequence('assets', 'row'), greatest(max(row), 0) + 1, false)::text FROM assets";
    query(&db, sequences, &[&last_job]).await?;
    query(&db, "UPDATE cluster SET access_generation = $1 RETURNING 1", &[&generation]).await?;
    if let Some(finding) = blobs::wrong_counts(&db).await?.first() {
        return Err(Error::Catalogue(
            format!(
                "what is counted is wrong (mend it with `store check --repair` first): {finding}"
            )
            .into(),
        )
        .into());
    }
    let id = id(&db).await?;
    db.commit().await?;
    // For plans; that it was done is no part of the move.
    if let Err(error) = connection.batch_execute("ANALYZE").await {
        tracing::warn!(%error, "the statistics of the tables were not brought up to date");
    }
    Ok(id)
}

async fn id(db: &Transaction<'_>) -> Outcome<Uuid> {
    Ok(query_one(db, "SELECT id FROM cluster", &[]).await?.try_get(0)?)
}

async fn counts(db: &Transaction<'_>) -> Outcome<Vec<u64>> {
    let mut counts = Vec::new();
    for table in TABLES {
        counts.push(unsigned(
            &query_one(db, &format!("SELECT count(*) FROM {table}"), &[]).await?,
            0,
        )?);
    }
    Ok(counts)
}

/// Reads on a thread that may block; the rows are lent to it.
async fn blocking<T: Send + 'static>(
    rows: Box<dyn Rows>,
    read: impl FnOnce(&dyn Rows) -> Result<T> + Send + 'static,
) -> Outcome<(Box<dyn Rows>, T)> {
    let read = tokio::task::spawn_blocking(move || read(&*rows).map(|read| (rows, read)));
    Ok(read.await.map_err(|_| Error::Closed)??)
}

/// Copies a table; returns the rows that were lent, and how many there were.
fn copy<'a>(
    db: &'a Transaction<'_>,
    table: &'static str,
    rows: Box<dyn Rows>,
    progress: &'a (dyn Fn(u64) + Sync),
) -> BoxFuture<'a, Outcome<(Box<dyn Rows>, u64)>> {
    Box::pin(async move {
        let sql = "SELECT column_name::text, udt_name::text FROM information_schema.columns
                   WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position";
        let (mut columns, mut types) = (Vec::new(), Vec::new());
        for row in query(db, sql, &[&table]).await? {
            columns.push(row.try_get::<_, String>(0)?);
            types.push(type_of(row.try_get(1)?)?);
        }
        let names = columns.join("\", \"");
        let sink =
            db.copy_in(&format!("COPY {table} (\"{names}\") FROM STDIN (FORMAT binary)")).await?;
        let mut writer = pin!(BinaryCopyInWriter::new(sink, &types));
        let (sender, mut batches) = mpsc::channel(2);
        let reading = tokio::task::spawn_blocking(move || -> Result<Box<dyn Rows>> {
            let (mut batch, mut bytes) = (Vec::new(), 0);
            let hand_on = |batch: &mut Vec<Vec<Cell>>| {
                sender.blocking_send(std::mem::take(batch)).map_err(|_| Error::Closed)
            };
            rows.read(table, &columns, &mut |row| {
                bytes += row.iter().map(size).sum::<usize>();
                batch.push(row);
                if batch.len() >= BATCH.0 || bytes >= BATCH.1 {
                    bytes = 0;
                    hand_on(&mut batch)?;
                }
                Ok(())
            })?;
            hand_on(&mut batch)?;
            Ok(rows)
        });
        let mut copied = 0;
        while let Some(batch) = batches.recv().await {
            for row in &batch {
                let values: Vec<Value<'_>> = row.iter().map(Value).collect();
                let mut columns: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(values.len());
                for value in &values {
                    columns.push(value);
                }
                writer.as_mut().write(&columns).await?;
            }
            copied += batch.len() as u64;
            progress(copied);
        }
        // Why there are no more is known before they are taken for all.
        let rows = reading.await.map_err(|_| Error::Closed)??;
        Ok((rows, writer.finish().await?.min(copied)))
    })
}

fn size(cell: &Cell) -> usize {
    match cell {
        Cell::Null | Cell::Integer(_) => 8,
        Cell::Text(text) => text.len(),
        Cell::Bytes(bytes) => bytes.len(),
    }
}

fn type_of(name: &str) -> Outcome<Type> {
    let known = [Type::UUID, Type::BYTEA, Type::INT8, Type::BOOL, Type::TEXT, Type::JSONB];
    let found = known.into_iter().find(|known| known.name() == name);
    found.ok_or_else(|| {
        Failure::from(Error::Catalogue(format!("a column has the unknown type {name}").into()))
    })
}

/// A value as a column of some type has it.
#[derive(Debug)]
struct Value<'a>(&'a Cell);

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match (self.0, ty) {
            (Cell::Null, _) => Ok(IsNull::Yes),
            (Cell::Integer(number), &Type::INT8) => number.to_sql(ty, out),
            (Cell::Integer(number), &Type::BOOL) => (*number != 0).to_sql(ty, out),
            (Cell::Text(text), &Type::TEXT) => text.to_sql(ty, out),
            // The only one is the metadata as it is searched.
            (Cell::Text(metadata), &Type::JSONB) => {
                let metadata: serde_json::Map<String, serde_json::Value> =
                    serde_json::from_str(metadata)?;
                // The version of the format.
                out.extend_from_slice(&[1]);
                out.extend_from_slice(sought(&metadata).as_bytes());
                Ok(IsNull::No)
            }
            (Cell::Bytes(bytes), &Type::UUID) => Uuid::from_slice(bytes)?.to_sql(ty, out),
            (Cell::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(ty, out),
            (cell, ty) => Err(format!("{cell:?} is no {ty}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::TABLES;
    use crate::schema::STEPS;

    /// What is not moved: it is made with the database.
    const ITS_OWN: [&str; 2] = ["cluster", "probe"];

    #[test]
    fn every_table_of_the_schema_is_moved() {
        let made = STEPS.iter().flat_map(|step| step.split("CREATE TABLE ").skip(1));
        let made: BTreeSet<&str> = made
            .filter_map(|rest| rest.split_whitespace().next())
            .filter(|name| !ITS_OWN.contains(name))
            .collect();
        assert_eq!(made, BTreeSet::from(TABLES));
    }
}
