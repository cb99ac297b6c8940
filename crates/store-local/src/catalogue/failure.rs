//! What can go wrong in SQLite, and what it means to a caller.

use comfy_cloud_domain::Error;
use rusqlite::ErrorCode;

/// The result of what is done inside the catalogue.
pub(crate) type Outcome<T> = std::result::Result<T, Failure>;

/// What of a row cannot be read; goes through SQLite's errors to [`Error::Unreadable`].
#[derive(Debug, thiserror::Error)]
#[error("the row of {what} {id} cannot be read: {column}")]
pub(crate) struct UnreadableRow {
    pub(crate) what: &'static str,
    pub(crate) id: String,
    pub(crate) column: &'static str,
    #[source]
    pub(crate) source: Box<dyn std::error::Error + Send + Sync>,
}

impl From<UnreadableRow> for rusqlite::Error {
    fn from(row: UnreadableRow) -> Self {
        Self::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(row))
    }
}

/// Why something in the catalogue failed: SQLite's reason, or ours.
#[derive(Debug)]
pub(crate) enum Failure {
    /// SQLite's.
    Sqlite(rusqlite::Error),
    /// Ours.
    Refused(Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let error = match failure {
            Failure::Refused(error) => return error,
            Failure::Sqlite(error) => error,
        };
        let error = match error {
            rusqlite::Error::FromSqlConversionFailure(at, kind, cause) => {
                match cause.downcast::<UnreadableRow>() {
                    Ok(row) => {
                        let UnreadableRow { what, id, column, source } = *row;
                        return Self::Unreadable { what, id, column, source };
                    }
                    Err(cause) => rusqlite::Error::FromSqlConversionFailure(at, kind, cause),
                }
            }
            other => other,
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::StorageFull(Box::new(error)),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(Box::new(error))
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::Busy(Box::new(error))
            }
            Some(ErrorCode::ReadOnly) => Self::ReadOnly(Box::new(error)),
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            _ => Self::Catalogue(Box::new(error)),
        }
    }
}
