//! The one thread that writes.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use comfy_cloud_domain::{Error, Result};
use rusqlite::Connection;
use tokio::sync::oneshot;

use super::failure::Outcome;
use crate::reserve::Reserve;

/// How many changes one transaction takes at the most.
const GROUP_LIMIT: usize = 512;
/// How long the log of changes may wait to be folded into the file while nothing happens.
const IDLE_CHECKPOINT: Duration = Duration::from_secs(5);

/// A change that waits for its turn.
///
/// A change decides whether it can be made before it writes anything: one that fails then has
/// changed nothing, and the transaction goes on without it. One that fails later takes the whole
/// transaction with it. A savepoint each would spare the others, and costs a copy of every page
/// that a change touches.
trait Change: Send {
    /// Makes the change and keeps its outcome; returns whether it succeeded.
    fn make(&mut self, connection: &Connection) -> bool;
    /// Whether it makes room or takes rights away, and can be made again.
    fn is_urgent(&self) -> bool;
    /// Tells whoever waits, once the transaction has ended.
    fn answer(self: Box<Self>, committed: &Result<(), Failed>);
}

/// Why a transaction was not committed.
struct Failed {
    message: String,
    full: bool,
}

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Self {
        Self {
            full: error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull),
            message: error.to_string(),
        }
    }
}

struct Job<F, T> {
    change: Option<F>,
    outcome: Option<Outcome<T>>,
    waiting: oneshot::Sender<Result<T>>,
}

impl<T: Send, F: FnOnce(&Connection) -> Outcome<T> + Send> Change for Job<F, T> {
    fn make(&mut self, connection: &Connection) -> bool {
        self.outcome = self.change.take().map(|change| change(connection));
        matches!(self.outcome, Some(Ok(_)))
    }

    fn is_urgent(&self) -> bool {
        false
    }

    fn answer(self: Box<Self>, committed: &Result<(), Failed>) {
        // Whoever asked may have gone; the change stands all the same.
        let _ = self.waiting.send(outcome(self.outcome, committed));
    }
}

/// A change that can be made again.
struct UrgentJob<F, T> {
    change: F,
    outcome: Option<Outcome<T>>,
    waiting: oneshot::Sender<Result<T>>,
}

impl<T: Send, F: Fn(&Connection) -> Outcome<T> + Send> Change for UrgentJob<F, T> {
    fn make(&mut self, connection: &Connection) -> bool {
        self.outcome = Some((self.change)(connection));
        matches!(self.outcome, Some(Ok(_)))
    }

    fn is_urgent(&self) -> bool {
        true
    }

    fn answer(self: Box<Self>, committed: &Result<(), Failed>) {
        let _ = self.waiting.send(outcome(self.outcome, committed));
    }
}

/// What whoever waits for a change is told.
fn outcome<T>(made: Option<Outcome<T>>, committed: &Result<(), Failed>) -> Result<T> {
    match (made, committed) {
        (Some(Ok(value)), Ok(())) => Ok(value),
        (Some(Err(failure)), _) => Err(failure.into()),
        (_, Err(failed)) if failed.full => Err(Error::StorageFull(failed.message.clone().into())),
        (_, Err(failed)) => Err(Error::Catalogue(failed.message.clone().into())),
        (None, Ok(())) => Err(Error::Closed),
    }
}

/// The way to the writing thread. Dropping it ends the thread when all changes are made.
pub(super) struct Writer {
    changes: Option<Sender<Box<dyn Change>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection, reserve: Option<Reserve>) -> Outcome<Self> {
        let (changes, queue) = channel();
        let thread = std::thread::Builder::new()
            .name("catalogue-writer".to_owned())
            .spawn(move || write_all(&connection, &queue, reserve.as_ref()))
            .map_err(Error::io("start the writing thread"))?;
        Ok(Self { changes: Some(changes), thread: Some(thread) })
    }

    pub(super) async fn run<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    {
        self.post(change).await.unwrap_or(Err(Error::Closed))
    }

    /// As [`Self::run`], and once more with the reserve when the disk is full.
    pub(super) async fn run_urgent<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&Connection) -> Outcome<T> + Send + 'static,
    {
        let (waiting, outcome) = oneshot::channel();
        if let Some(changes) = &self.changes {
            let _ = changes.send(Box::new(UrgentJob { change, outcome: None, waiting }));
        }
        outcome.await.unwrap_or(Err(Error::Closed))
    }

    /// Queues a change; its outcome can be waited for, or not.
    pub(super) fn post<T, F>(&self, change: F) -> oneshot::Receiver<Result<T>>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    {
        let (waiting, outcome) = oneshot::channel();
        if let Some(changes) = &self.changes {
            // When the thread has ended, the dropped job drops `waiting`, and that says so.
            let _ = changes.send(Box::new(Job { change: Some(change), outcome: None, waiting }));
        }
        outcome
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.changes = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writing thread panicked");
        }
    }
}

fn write_all(
    connection: &Connection,
    queue: &Receiver<Box<dyn Change>>,
    reserve: Option<&Reserve>,
) {
    let (mut dirty, mut has_written) = (false, false);
    loop {
        let first = match queue.recv_timeout(IDLE_CHECKPOINT) {
            Ok(change) => change,
            Err(RecvTimeoutError::Timeout) => {
                if std::mem::take(&mut dirty) {
                    fold(connection, "PASSIVE");
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => {
                // What was stopped stands in one file. Who has only looked leaves everything as it
                // is.
                if has_written {
                    fold(connection, "TRUNCATE");
                }
                return;
            }
        };
        (dirty, has_written) = (true, true);
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP_LIMIT - 1));
        let mut committed = write_group(connection, &mut group);
        if committed.as_ref().is_err_and(|failed| failed.full)
            && group.iter().any(|change| change.is_urgent())
        {
            // The others would only fill the room that is made.
            let (urgent, others): (Vec<_>, Vec<_>) =
                group.into_iter().partition(|change| change.is_urgent());
            others.into_iter().for_each(|change| change.answer(&committed));
            group = urgent;
            if reserve.is_some_and(Reserve::let_go) {
                committed = write_group(connection, &mut group);
            }
        }
        if let Err(failed) = &committed {
            tracing::error!(error = failed.message, "cannot write to the catalogue");
        }
        for change in group {
            change.answer(&committed);
        }
    }
}

/// Folds the write-ahead log into the file.
fn fold(connection: &Connection, mode: &str) {
    if let Err(error) = connection.execute_batch(&format!("PRAGMA wal_checkpoint({mode})")) {
        tracing::warn!(%error, "cannot fold the write-ahead log");
    }
}

fn write_group(connection: &Connection, group: &mut [Box<dyn Change>]) -> Result<(), Failed> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let made = make_all(connection, group);
    let ended = made.and_then(|()| Ok(connection.execute_batch("COMMIT")?));
    // SQLite ends some failed transactions by itself; the others must not stay open.
    if ended.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK")?;
    }
    ended
}

fn make_all(connection: &Connection, group: &mut [Box<dyn Change>]) -> Result<(), Failed> {
    for change in group {
        let before = connection.total_changes();
        if !change.make(connection)
            && (connection.is_autocommit() || connection.total_changes() != before)
        {
            // Whether the disk is full shows in the outcome of the change itself.
            let full = connection.is_autocommit();
            return Err(Failed {
                message: "another change in the same transaction failed".to_owned(),
                full,
            });
        }
    }
    Ok(())
}
