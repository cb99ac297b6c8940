//! The catalogue in SQLite: one file, one writer, many readers.
//!
//! Writes go to one thread, which puts all that wait into one transaction: one flush to disk then
//! pays for many responses. Reads use connections of their own
//! and see the last commit (WAL). `synchronous=FULL` makes a commit durable before it returns.

mod assets;
mod blobs;
mod cache;
mod counts;
mod downloads;
mod failure;
#[cfg(fuzzing)]
pub(crate) mod filter;
#[cfg(not(fuzzing))]
mod filter;
mod import;
mod jobs;
mod pages;
mod reads;
mod rows;
mod schema;
mod tags;
mod user_files;
mod users;
mod workers;
mod workflows;
mod writer;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use comfy_cloud_domain::{Error, Kept, Principal, Result, Secret};
use comfy_cloud_ports::Limits;
use comfy_cloud_ports::slots::Slots;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row};

use crate::private;
use crate::reserve::Reserve;
use cache::ReadCache;
use failure::{Outcome, UnreadableRow};
pub(crate) use import::import;
pub use rows::FileRows;
use writer::Writer;

/// The catalogue of one data folder.
pub struct Sqlite {
    writer: Writer,
    readers: Arc<Readers>,
    cache: Arc<ReadCache>,
    options: Options,
    slots: Slots,
}

/// How a catalogue behaves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What it holds users to.
    pub limits: Limits,
    /// Room that is let go when the disk is full.
    pub(crate) reserve: Option<Reserve>,
    /// Seals what must not be read from the file.
    pub secret: Option<Secret>,
}

impl std::fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sqlite").field("path", &self.readers.path).finish_non_exhaustive()
    }
}

impl Sqlite {
    /// Opens the file, making it or bringing its schema up to date.
    ///
    /// # Errors
    /// When it cannot be used, or was made by a newer version.
    pub fn open(path: &Path, options: Options) -> Result<Self> {
        create_private(path)?;
        Ok(Self::migrated(path, options)?)
    }

    fn migrated(path: &Path, options: Options) -> Outcome<Self> {
        let mut connection = Connection::open(path)?;
        prepare(&connection)?;
        schema::migrate(&mut connection)?;
        if let Some(secret) = &options.secret {
            workers::seal_readable(&mut connection, secret)?;
        }
        Self::with(path, connection, options)
    }

    /// Opens the file as it is, whoever else uses it, and writes nothing.
    ///
    /// # Errors
    /// [`Error::NoCatalogue`], [`Error::TooOld`] or [`Error::TooNew`] when it is not there in the
    /// schema of this version, and when it cannot be used.
    pub fn open_existing(path: &Path, options: Options) -> Result<Self> {
        if !path.exists() {
            return Err(Error::NoCatalogue);
        }
        Ok(Self::as_it_is(path, options)?)
    }

    fn as_it_is(path: &Path, options: Options) -> Outcome<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        prepare(&connection)?;
        schema::require_current(&connection)?;
        Self::with(path, connection, options)
    }

    fn with(path: &Path, connection: Connection, options: Options) -> Outcome<Self> {
        let readers = Arc::new(Readers { path: path.to_path_buf(), idle: Mutex::new(Vec::new()) });
        // Found out here rather than at the first request.
        readers.give_back(readers.take()?);
        let cache = Arc::new(ReadCache::of(path)?);
        let writer = Writer::start(connection, options.reserve.clone())?;
        Ok(Self { writer, readers, cache, options, slots: reads::slots() })
    }

    /// Runs a change; it is durable when this returns.
    async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        self.writer.run(change).await
    }

    /// Runs a change on behalf of a principal, whose key must still be good then: what was begun
    /// with it may have taken hours.
    async fn write_as<T: Send + 'static>(
        &self,
        principal: &Principal,
        change: impl FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        let principal = principal.clone();
        self.write(move |db| {
            users::require_access(db, &principal)?;
            change(db)
        })
        .await
    }

    /// Runs a change that makes room or takes rights away: it may use what is kept in reserve when
    /// the disk is full. It is made again then.
    async fn urgent<T: Send + 'static>(
        &self,
        change: impl Fn(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        self.writer.run_urgent(change).await
    }

    /// As [`Self::urgent`], on behalf of a principal.
    async fn urgent_as<T: Send + 'static>(
        &self,
        principal: &Principal,
        change: impl Fn(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        let principal = principal.clone();
        self.urgent(move |db| {
            users::require_access(db, &principal)?;
            change(db)
        })
        .await
    }

    /// Runs a read that touches a few rows, on the caller's thread: handing it to another one
    /// would cost more than the read.
    fn read_few<T>(&self, read: impl FnOnce(&Connection) -> Outcome<T>) -> Result<T> {
        let connection = self.readers.take()?;
        let result = read(&connection);
        self.readers.give_back(connection);
        Ok(result?)
    }

    /// Runs a read of the server's own that may take a while, on a thread that may block; for users
    /// there is [`Self::read_for`].
    async fn read_many<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        let readers = Arc::clone(&self.readers);
        let work = move || {
            let connection = readers.take()?;
            let result = read(&connection);
            readers.give_back(connection);
            Ok(result?)
        };
        tokio::task::spawn_blocking(work).await.unwrap_or(Err(Error::Closed))
    }
}

/// How many idle connections are kept.
const IDLE_READERS: usize = 8;

struct Readers {
    path: std::path::PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    fn take(&self) -> Outcome<Connection> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(connection) = idle {
            return Ok(connection);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        prepare(&connection)?;
        filter::register(&connection)?;
        Ok(connection)
    }

    fn give_back(&self, connection: Connection) {
        if !connection.is_autocommit() {
            // A transaction that could not be ended would show an old moment to the next.
            return;
        }
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
    }
}

/// Makes the file for the user alone, if it is not there; SQLite gives those beside it the same
/// rights.
fn create_private(path: &Path) -> Result<()> {
    let file = private::options().create(true).truncate(false).write(true).open(path);
    file.map(drop).map_err(Error::io("open the catalogue"))
}

fn prepare(connection: &Connection) -> Outcome<()> {
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(64);
    // Without this guarantee SQLite plans a statement again whenever other values are bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -65536)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// A document of a row, which must be what was written.
fn document<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    at: usize,
    (what, id, column): (&'static str, &dyn std::fmt::Display, &'static str),
) -> rusqlite::Result<T> {
    let text = row.get_ref(at)?.as_str()?;
    serde_json::from_str(text).map_err(|error| {
        UnreadableRow { what, id: id.to_string(), column, source: error.into() }.into()
    })
}

/// As [`document`]; `None` where there is none.
/// A value with a version, read strictly.
fn kept<T: Kept>(
    row: &Row<'_>,
    at: usize,
    (what, id, column): (&'static str, &dyn std::fmt::Display, &'static str),
) -> rusqlite::Result<T> {
    let text = row.get_ref(at)?.as_str()?;
    T::from_kept(text).map_err(|error| {
        UnreadableRow { what, id: id.to_string(), column, source: error.into() }.into()
    })
}

fn optional_document<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    at: usize,
    what: (&'static str, &dyn std::fmt::Display, &'static str),
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(at)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => document(row, at, what).map(Some),
    }
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
