//! The catalogue in PostgreSQL.
//!
//! A change is one transaction at READ COMMITTED. The changes of a user are made one after the
//! other: each locks the user's row of `owners` first, and so do revocations, so that no change is
//! made with a key that is good no longer. Rows of several users (`blobs`) are locked before they
//! are judged, and judged in the next statement, which sees what was committed while it waited.
//! Locks are taken in one order: `owners`, jobs by number, `blobs` by hash, assets, tags. What
//! deadlocks all the same, or meets a row that another transaction has just made, is done again.

mod assets;
mod blobs;
mod counts;
mod downloads;
mod failure;
mod filter;
mod gather;
mod import;
mod jobs;
mod list;
mod masks;
mod minting;
mod pages;
mod reads;
mod rows;
mod shared;
mod tags;
mod user_files;
mod users;
mod workers;
mod workflows;

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use comfy_cloud_domain::{Error, Kept, Principal, Result, Secret};
use comfy_cloud_ports::Limits;
use comfy_cloud_ports::slots::Slots;
use deadpool_postgres::{GenericClient, Object, Pool, Transaction};
use futures::future::BoxFuture;
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::connect::{Address, require_sessions};
use crate::schema;
use assets::Touched;
pub(crate) use failure::Failure;
use failure::Outcome;
use gather::Gatherer;
pub use import::import;
use minting::Mint;
pub use rows::DatabaseRows;
use shared::Shared;

/// How often a change is tried that others are in the way of.
const TRIES: u32 = 12;
/// The first pause between two tries; each is twice as long as the one before, up to the longest.
const PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);
/// How many changes of one user are under way at once, which would wait for each other in the
/// database, and how many of all users: some connections are left for reads.
const CHANGES: (usize, usize) = (1, 4);
/// How long a change waits for those of its user's that came before.
const TURN_TIMEOUT: Duration = Duration::from_secs(15);

/// The catalogue in one database.
pub struct Postgres {
    pool: Pool,
    tls: MakeRustlsConnect,
    options: Options,
    changes: Slots,
    reads: Slots,
    shared: Shared,
    mints: Gatherer<Mint>,
    touched: Arc<Touched>,
}

/// How a catalogue behaves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What it holds users to.
    pub limits: Limits,
    /// Seals what must not be read from the database.
    pub secret: Option<Secret>,
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postgres").field("pool", &self.pool.status()).finish_non_exhaustive()
    }
}

impl Postgres {
    /// Opens a database to serve it: makes its tables, or brings them up to date.
    ///
    /// # Errors
    /// When it cannot be used, was made by a newer version, or belongs to another data folder.
    pub async fn open(address: &Address, options: Options) -> Result<Self> {
        let pool = address.pool()?;
        require_sessions(&pool).await?;
        let mut connection = pool.get().await.map_err(Failure::from)?;
        schema::migrate(&mut connection, options.secret.as_ref()).await?;
        drop(connection);
        let opened = Self::with(address, pool, options)?;
        opened.touched.flush_into(opened.pool.clone());
        Ok(opened)
    }

    /// Opens a database as it is, whoever else uses it, and writes nothing.
    ///
    /// # Errors
    /// [`Error::NoCatalogue`], [`Error::TooOld`] or [`Error::TooNew`] when its tables are not those
    /// of this version, and when it cannot be used.
    pub async fn open_existing(address: &Address, options: Options) -> Result<Self> {
        let pool = address.pool()?;
        require_sessions(&pool).await?;
        let connection = pool.get().await.map_err(Failure::from)?;
        schema::require_current(&connection, options.secret.as_ref()).await?;
        drop(connection);
        Self::with(address, pool, options)
    }

    fn with(address: &Address, pool: Pool, options: Options) -> Result<Self> {
        Ok(Self {
            mints: Gatherer::new(&pool),
            shared: Shared::new(),
            pool,
            tls: address.tls()?,
            options,
            changes: Slots::new(CHANGES.0, CHANGES.1),
            reads: reads::slots(),
            touched: Arc::default(),
        })
    }

    /// What tells the database from others.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn id(&self) -> Result<uuid::Uuid> {
        let row = query_one(&self.reader().await?, "SELECT id FROM cluster", &[]).await?;
        Ok(row.try_get(0).map_err(Failure::from)?)
    }

    /// A connection that many share, for a statement that reads a row or two by an index: others
    /// wait behind it.
    pub(crate) async fn lookup(&self) -> Outcome<Arc<Object>> {
        self.shared.get(&self.pool).await
    }

    /// A connection, for a read of one statement.
    pub(crate) async fn reader(&self) -> Outcome<Object> {
        Ok(self.pool.get().await?)
    }

    /// Makes a change: all of it, or nothing. It is durable when this returns. `work` is run again
    /// when others were in the way.
    pub(crate) async fn change<T, F>(&self, work: F) -> Result<T>
    where
        F: for<'t> Fn(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send + Sync,
        T: Send + 'static,
    {
        change(&self.pool, work).await
    }

    /// Makes a change on behalf of a principal, whose key must still be good then: what was begun
    /// with it may have taken hours. The user's row of `owners` is locked, and stays so until the
    /// change is made.
    pub(crate) async fn change_as<T, F>(&self, principal: &Principal, work: F) -> Result<T>
    where
        F: for<'t> Fn(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send + Sync,
        T: Send + 'static,
    {
        let slot = tokio::time::timeout(TURN_TIMEOUT, self.changes.take(principal.user())).await;
        let _slot = slot.map_err(|_| failure::away("too many changes of this user wait"))??;
        self.change(|db| {
            let (principal, made) = (principal.clone(), work(db));
            Box::pin(async move {
                users::require_access(db, &principal).await?;
                made.await
            })
        })
        .await
    }
}

/// As [`Postgres::change`].
async fn change<T, F>(pool: &Pool, work: F) -> Result<T>
where
    F: for<'t> Fn(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send + Sync,
    T: Send + 'static,
{
    let mut pause = PAUSE;
    for _ in 1..TRIES {
        match once(pool, &work).await {
            Err(failure) if failure.is_passing() => {
                tracing::debug!(?failure, "others were in the way of a change; it is made again");
                // Not all at the same time again.
                let jitter = u64::from(uuid::Uuid::new_v4().as_bytes()[0]);
                tokio::time::sleep(pause.mul_f64(0.5 + jitter as f64 / 256.0)).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            made => return Ok(made?),
        }
    }
    Ok(once(pool, &work).await?)
}

async fn once<T, F>(pool: &Pool, work: &F) -> Outcome<T>
where
    F: for<'t> Fn(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send + Sync,
    T: Send + 'static,
{
    let mut connection = pool.get().await?;
    let transaction = connection.transaction().await?;
    let made = work(&transaction).await?;
    transaction.commit().await?;
    Ok(made)
}

/// Runs a statement, prepared once a connection; returns how many rows it changed.
async fn execute(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<u64> {
    Ok(db.execute(&db.prepare_cached(sql).await?, values).await?)
}

/// The rows of a statement, prepared once a connection.
async fn query(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<Vec<Row>> {
    Ok(db.query(&db.prepare_cached(sql).await?, values).await?)
}

/// The rows of a statement whose text callers shape by what they filter for: kept prepared, such
/// statements would fill a connection's memory.
async fn query_once(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<Vec<Row>> {
    Ok(db.query(sql, values).await?)
}

/// The row of a statement that has one.
async fn query_one(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<Row> {
    Ok(db.query_one(&db.prepare_cached(sql).await?, values).await?)
}

/// The row of a statement that has one or none.
async fn query_opt(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<Option<Row>> {
    Ok(db.query_opt(&db.prepare_cached(sql).await?, values).await?)
}

/// What cannot be read of a row.
type Place<'a> = (&'static str, &'a (dyn std::fmt::Display + Sync), &'static str);

fn unreadable(
    (what, id, column): Place<'_>,
    source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Failure {
    Error::Unreadable { what, id: id.to_string(), column, source: source.into() }.into()
}

/// A document of a row, which must be what was written.
fn document<T: serde::de::DeserializeOwned>(row: &Row, at: usize, place: Place<'_>) -> Outcome<T> {
    serde_json::from_str(row.try_get(at)?).map_err(|error| unreadable(place, error))
}

/// As [`document`]; `None` where there is none.
fn optional_document<T: serde::de::DeserializeOwned>(
    row: &Row,
    at: usize,
    place: Place<'_>,
) -> Outcome<Option<T>> {
    let text: Option<&str> = row.try_get(at)?;
    text.map(|text| serde_json::from_str(text).map_err(|error| unreadable(place, error)))
        .transpose()
}

/// A value with a version, read strictly.
fn kept<T: Kept>(row: &Row, at: usize, place: Place<'_>) -> Outcome<T> {
    T::from_kept(row.try_get(at)?).map_err(|error| unreadable(place, error))
}

/// Times are kept as microseconds since 1970.
fn micros(time: DateTime<Utc>) -> i64 {
    time.timestamp_micros()
}

fn time(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or_default()
}

/// The time now, as precise as it is kept.
fn now() -> DateTime<Utc> {
    time(micros(Utc::now()))
}

/// A count or a size in bytes; what is kept is never negative.
fn unsigned(row: &Row, at: usize) -> Outcome<u64> {
    Ok(row.try_get::<_, i64>(at)?.unsigned_abs())
}
