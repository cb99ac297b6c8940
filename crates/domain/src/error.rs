//! What can go wrong in a store.

/// The result of store operations.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a store operation failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is none, or it is not the principal's; the two are never distinguished.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// An id was chosen that names something else already.
    #[error("the id {0} is taken by other content")]
    IdTaken(crate::AssetId),
    /// The preview is not an asset that the principal owns.
    #[error("the preview is not an asset of yours")]
    NoSuchPreview,
    /// A user of that name exists.
    #[error("the name {0} is taken")]
    NameTaken(String),
    /// The text is no name of a user.
    #[error(
        "the name of a user has 1 to 64 characters, no blanks at its ends and no control characters"
    )]
    BadUserName,
    /// The text is no password that a user may have.
    #[error("{0}")]
    BadPassword(&'static str),
    /// There is no such user, it has another password, or it may not log in; the three are never
    /// distinguished.
    #[error("the name or the password is wrong")]
    WrongPassword,
    /// Too many passwords were tried.
    #[error("too many passwords were tried; try again in {retry_after_secs} seconds")]
    TooManyAttempts {
        /// When to try again, in seconds.
        retry_after_secs: u64,
    },
    /// Nobody would be left who can administer. Nothing was changed.
    #[error("{0} is the last admin; make another user an admin first")]
    LastAdmin(String),
    /// The principal may see it, and only its owner may change it.
    #[error("this {0} is another user's to change")]
    Foreign(&'static str),
    /// Another version was saved meanwhile.
    #[error("version {latest} was saved meanwhile")]
    VersionMoved {
        /// The newest version.
        latest: u64,
    },
    /// Something that is to go is needed.
    #[error("{0} is needed by a job that has not ended")]
    InUse(crate::AssetId),
    /// A file that a job needs was deleted since it was looked up. Nothing was queued.
    #[error("the file of input `{input}` of node {node} was deleted meanwhile; upload it again")]
    InputGone {
        /// The node that names it.
        node: String,
        /// The input that names it.
        input: String,
    },
    /// The key of a submission stands for another one, or for a job that is not there any more.
    /// Nothing was queued.
    #[error(
        "this idempotency key was used within the last 24 hours for another submission, or for a job that was deleted since"
    )]
    KeyReused,
    /// The submission was queued before, as this job; it was not queued again.
    #[error("this was queued before, as the job {0}")]
    AlreadyQueued(crate::JobId),
    /// Bytes did not have the hash that was promised for them.
    #[error("the bytes have the hash {actual}, not {expected}")]
    HashMismatch {
        /// What was promised.
        expected: crate::ContentHash,
        /// What came.
        actual: crate::ContentHash,
    },
    /// Stored bytes are not those of their hash, or not as many.
    #[error(
        "the stored bytes of {hash} are damaged; upload them again, or restore them from a backup"
    )]
    DamagedContent {
        /// The hash that they should have.
        hash: crate::Blake3,
    },
    /// The lease of an upload ended before its bytes had a row: the server that took them was
    /// paused for longer than a lease lasts. Nothing was stored.
    #[error("the upload was given up, because the server was paused meanwhile; nothing was stored")]
    UploadGivenUp,
    /// A job is in another attempt or another state than somebody thought.
    #[error("the job has moved on; it is {0} now")]
    JobMoved(crate::JobState),
    /// Another server sees to the job now, in the same attempt.
    #[error("another server has taken the job over")]
    JobTakenOver,
    /// The user would store more than a user may.
    #[error(
        "you store {used} bytes, this needs {needed} more, and a user may store {limit}; delete something first"
    )]
    OverQuota {
        /// What the user stores, in bytes.
        used: u64,
        /// What is to be added, in bytes.
        needed: u64,
        /// What a user may store, in bytes.
        limit: u64,
    },
    /// A file of the user's own, which the server changes, is not what it must be. Nothing was
    /// changed.
    #[error(
        "the user data file `{file}` {problem}; nothing was changed; correct the file, or delete it, and try again"
    )]
    UnusableFile {
        /// Its path.
        file: &'static str,
        /// What it is not.
        problem: String,
    },
    /// Something would be larger than it may be. Nothing was stored.
    #[error("{what} have at most {limit_bytes} bytes together; these would have {size_bytes}")]
    TooLarge {
        /// What.
        what: &'static str,
        /// How large it would be, in bytes.
        size_bytes: u64,
        /// How large it may be, in bytes.
        limit_bytes: u64,
    },
    /// An asset would have more tags than it may. Nothing was changed.
    #[error("an asset has at most {limit} tags; remove some first")]
    TooManyTags {
        /// How many it may have.
        limit: usize,
    },
    /// A query takes longer than a query may. It was ended.
    #[error(
        "this takes longer than {limit_secs} seconds; narrow the search, by tags for example, or wait for your other searches"
    )]
    TooSlow {
        /// How long a query may take, in seconds.
        limit_secs: u64,
    },
    /// A query was ended from outside: its time was over, or nobody waited for it any more.
    #[error("the query was interrupted")]
    Interrupted,
    /// The user has as many of something as a user may have at once.
    #[error(
        "you have {limit} {what} that wait or run already, as many as a user may; wait for some to end"
    )]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many a user may have.
        limit: u32,
    },
    /// The key was revoked or has expired, or its user was disabled, since it was shown. Nothing
    /// was changed.
    #[error(
        "this API key was revoked or has expired meanwhile, or its user was disabled; nothing was changed"
    )]
    AccessEnded,
    /// A cursor is not of this list, or was made for another order.
    #[error("this cursor is not of this list: {0}")]
    BadCursor(&'static str),
    /// The disk, or the database on it, is full. Nothing was stored.
    #[error("the storage is full")]
    StorageFull(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Bytes cannot be read or written.
    #[error("cannot {action}")]
    Io {
        /// What was attempted.
        action: &'static str,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// The catalogue cannot be read or written.
    #[error("cannot use the catalogue")]
    Catalogue(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The database does not respond. What was asked for was not done, or it is not known whether
    /// it was; the same can be asked again.
    #[error("the database or the bucket is not available")]
    Unavailable {
        /// When to ask again.
        retry_after: std::time::Duration,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A database and a data folder do not belong together.
    #[error(
        "the database and the data folder do not belong together: each was used with another one; name the right pair"
    )]
    OtherFolder,
    /// A database is to have the rows of a data folder that has them itself.
    #[error(
        "the data folder has a catalogue of its own, `catalogue.sqlite`; name another folder with --data-dir, or leave out --database"
    )]
    HasCatalogue,
    /// A data folder without rows is to be used without its database.
    #[error("the rows of this data folder are in a PostgreSQL database; name it with --database")]
    RowsElsewhere,
    /// The catalogue is no file that could be copied.
    #[error("a catalogue in PostgreSQL is copied by PostgreSQL's own means, `pg_dump` for example")]
    NotCopied,
    /// The catalogue's file is not what was written to it.
    #[error(
        "the catalogue is damaged; keep a copy of the data folder, put a backup in its place (`comfy-cloud store backup` makes them) and start again"
    )]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Another program keeps the catalogue locked.
    #[error(
        "another program keeps the catalogue locked; end what has catalogue.sqlite open, and try again"
    )]
    Busy(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Nothing can be written there.
    #[error(
        "the data folder cannot be written; mount its disk for writing, and let the server's user own it"
    )]
    ReadOnly(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// There is no catalogue where one should be.
    #[error(
        "there is no catalogue; `comfy-cloud serve` makes one, and so does `comfy-cloud store migrate`"
    )]
    NoCatalogue,
    /// The catalogue was made by an older version, and only a server, or who says so, brings it up
    /// to date.
    #[error(
        "the catalogue has schema version {found}, and this program works on version {known}; start `comfy-cloud serve` or run \
         `comfy-cloud store migrate` to bring it up to date - there is no way back, so keep a backup that the older program makes - \
         or use the older program"
    )]
    TooOld {
        /// The version found.
        found: u32,
        /// The version that is needed.
        known: u32,
    },
    /// A row cannot be read: it was changed by something else, or damaged.
    #[error("the row of {what} {id} cannot be read: its {column} is not what was written")]
    Unreadable {
        /// Of what.
        what: &'static str,
        /// Which one.
        id: String,
        /// What of it.
        column: &'static str,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The catalogue was made by a newer version.
    #[error(
        "the catalogue has schema version {found}, and this program knows versions up to {known}; use a newer program"
    )]
    TooNew {
        /// The version found.
        found: u32,
        /// The newest version known.
        known: u32,
    },
    /// The store is being shut down.
    #[error("the store is closed")]
    Closed,
}

impl Error {
    /// An I/O error of an action, distinguished from a full disk.
    pub fn io(action: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Self::StorageFull(Box::new(source))
            }
            std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(Box::new(source)),
            _ => Self::Io { action, source },
        }
    }
}
