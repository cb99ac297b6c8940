//! What can go wrong in PostgreSQL, and what it means to a caller.

use std::time::Duration;

use comfy_cloud_domain::Error;
use deadpool_postgres::{HookError, PoolError};
use tokio_postgres::error::SqlState;

/// The result of what is done inside the catalogue.
pub(crate) type Outcome<T> = std::result::Result<T, Failure>;

/// When to ask again while the database is away: it restarts in seconds.
const RETRY_AFTER: Duration = Duration::from_secs(2);

/// Why something in the catalogue failed: PostgreSQL's reason, or ours.
#[derive(Debug)]
pub(crate) enum Failure {
    /// PostgreSQL's.
    Postgres(tokio_postgres::Error),
    /// There is no connection.
    Pool(PoolError),
    /// Ours.
    Refused(Error),
}

impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Postgres(error)
    }
}

impl From<PoolError> for Failure {
    fn from(error: PoolError) -> Self {
        Self::Pool(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl Failure {
    /// Whether others were in the way, so that the same can be tried again: deadlocks,
    /// serialization, and what another transaction has inserted or removed between a look and the
    /// write that followed.
    pub(crate) fn is_passing(&self) -> bool {
        let Self::Postgres(error) = self else { return false };
        error.code().is_some_and(|code| {
            [
                SqlState::T_R_SERIALIZATION_FAILURE,
                SqlState::T_R_DEADLOCK_DETECTED,
                SqlState::UNIQUE_VIOLATION,
                SqlState::FOREIGN_KEY_VIOLATION,
            ]
            .contains(code)
        })
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => error,
            Failure::Postgres(error) => of_postgres(error),
            Failure::Pool(
                PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)),
            ) => away(error),
            Failure::Pool(error) => away(error),
        }
    }
}

fn of_postgres(error: tokio_postgres::Error) -> Error {
    let Some(code) = error.code() else {
        // Without a code it did not come from the server: the connection is gone, or never was.
        return if error.is_closed() || is_io(&error) {
            away(error)
        } else {
            Error::Catalogue(Box::new(error))
        };
    };
    // The first two characters are the class.
    match (code.code(), code.code().get(..2).unwrap_or_default()) {
        ("53100", _) => Error::StorageFull(Box::new(error)),
        ("57014", _) => Error::Interrupted,
        ("XX001" | "XX002", _) => Error::Damaged(Box::new(error)),
        // Connections, resources, an operator's shutdown, a lock that nobody gives back, a server
        // that only reads after a failover.
        (_, "08" | "53")
        | (
            "57P01" | "57P02" | "57P03" | "57P05" | "55P03" | "25006" | "25P03" | "40001" | "40P01",
            _,
        ) => away(error),
        _ => Error::Catalogue(Box::new(error)),
    }
}

/// Whether the database has ended the connection, so that nothing is known of what was under way.
pub(super) fn is_end_of_connection(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| {
        matches!(code.code(), "57P01" | "57P02" | "57P03" | "57P05")
            || code.code().starts_with("08")
    })
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    let source = std::error::Error::source(error);
    source.is_some_and(|source| source.is::<std::io::Error>())
}

/// The database cannot be used now.
pub(crate) fn away(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::Unavailable { retry_after: RETRY_AFTER, source: source.into() }
}
