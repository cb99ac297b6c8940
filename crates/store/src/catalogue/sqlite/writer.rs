//! The one thread that writes.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::{Error, Result};

/// How many changes one transaction takes at the most.
const GROUP_LIMIT: usize = 512;
/// How long the log of changes may wait to be folded into the file while nothing happens.
const IDLE_CHECKPOINT: Duration = Duration::from_secs(5);

/// A change that waits for its turn.
trait Change: Send {
    /// Makes the change and keeps its outcome.
    fn make(&mut self, connection: &Connection);
    /// Tells whoever waits, once the transaction has ended.
    fn answer(self: Box<Self>, committed: Result<(), String>);
}

struct Job<F, T> {
    change: Option<F>,
    outcome: Option<Result<T>>,
    waiting: oneshot::Sender<Result<T>>,
}

impl<T: Send, F: FnOnce(&Connection) -> Result<T> + Send> Change for Job<F, T> {
    fn make(&mut self, connection: &Connection) {
        let Some(change) = self.change.take() else { return };
        let outcome = connection.execute_batch("SAVEPOINT change").map_err(Error::from).and_then(|()| change(connection));
        let end = if outcome.is_ok() { "RELEASE change" } else { "ROLLBACK TO change; RELEASE change" };
        let ended = connection.execute_batch(end).map_err(Error::from);
        self.outcome = Some(outcome.and_then(|value| ended.map(|()| value)));
    }

    fn answer(self: Box<Self>, committed: Result<(), String>) {
        let outcome = match (self.outcome, committed) {
            (Some(Ok(value)), Ok(())) => Ok(value),
            (Some(Err(error)), _) => Err(error),
            (_, Err(message)) if message.contains("full") => Err(Error::StorageFull(message.into())),
            (_, Err(message)) => Err(Error::Catalogue(message.into())),
            (None, Ok(())) => Err(Error::Closed),
        };
        // Whoever asked may have gone; the change stands all the same.
        let _ = self.waiting.send(outcome);
    }
}

/// The way to the writing thread. Dropping it ends the thread when all changes are made.
pub(super) struct Writer {
    changes: Option<Sender<Box<dyn Change>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self> {
        let (changes, queue) = channel();
        let thread = std::thread::Builder::new()
            .name("catalogue-writer".to_owned())
            .spawn(move || write_all(&connection, &queue))
            .map_err(Error::io("start the writing thread"))?;
        Ok(Self { changes: Some(changes), thread: Some(thread) })
    }

    pub(super) async fn run<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T> + Send + 'static,
    {
        self.post(change).await.unwrap_or(Err(Error::Closed))
    }

    /// Queues a change; its outcome can be waited for, or not.
    pub(super) fn post<T, F>(&self, change: F) -> oneshot::Receiver<Result<T>>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T> + Send + 'static,
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

fn write_all(connection: &Connection, queue: &Receiver<Box<dyn Change>>) {
    let mut dirty = false;
    loop {
        let first = match queue.recv_timeout(IDLE_CHECKPOINT) {
            Ok(change) => change,
            Err(RecvTimeoutError::Timeout) => {
                if std::mem::take(&mut dirty)
                    && let Err(error) = connection.execute_batch("PRAGMA wal_checkpoint(PASSIVE)")
                {
                    tracing::warn!(%error, "cannot fold the write-ahead log");
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        dirty = true;
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP_LIMIT - 1));
        let committed = write_group(connection, &mut group).map_err(|error| error.to_string());
        if let Err(error) = &committed {
            tracing::error!(error, "cannot write to the catalogue");
        }
        for change in group {
            change.answer(committed.clone());
        }
    }
}

fn write_group(connection: &Connection, group: &mut [Box<dyn Change>]) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    for change in group {
        change.make(connection);
    }
    connection.execute_batch("COMMIT").inspect_err(|_| {
        // A failed COMMIT leaves the transaction open; nothing of it may be seen later.
        if let Err(error) = connection.execute_batch("ROLLBACK") {
            tracing::error!(%error, "cannot roll back");
        }
    })
}
