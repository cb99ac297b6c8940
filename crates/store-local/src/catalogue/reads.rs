//! Reads that may take long: how many run at once, and for how long.
//!
//! A read on behalf of a user has one of the user's few slots and one of all slots, so that one
//! user's queries never take every thread and connection. It ends when its time is over or when
//! nobody waits for it any more: SQLite asks every thousand steps of its virtual machine
//! (`sqlite3_progress_handler`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use comfy_cloud_domain::{Error, Result, UserId};
use comfy_cloud_ports::slots::Slots;
use rusqlite::Connection;

use super::Sqlite;
use super::failure::{Failure, Outcome};

/// How many reads of one user run at once; more wait. Half of the processors, within these.
const USER_SLOTS: (usize, usize) = (2, 8);
/// How many reads of all users run at once; more wait.
const ALL_SLOTS: usize = 32;
/// How many steps of SQLite's virtual machine pass between two looks at the clock.
const STEPS_BETWEEN_LOOKS: i32 = 1000;

/// The slots of reads on behalf of users.
pub(super) fn slots() -> Slots {
    let half = std::thread::available_parallelism().map_or(1, |processors| processors.get() / 2);
    Slots::new(half.clamp(USER_SLOTS.0, USER_SLOTS.1), ALL_SLOTS)
}

/// Until when a read may run.
#[derive(Clone)]
struct Limit {
    until: Instant,
    /// Set when nobody waits any more.
    abandoned: Arc<AtomicBool>,
}

impl Limit {
    fn is_over(&self) -> bool {
        self.abandoned.load(Ordering::Relaxed) || Instant::now() > self.until
    }
}

/// Tells a read that nobody waits for it any more.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Sqlite {
    /// Runs a read on behalf of a user, on a thread that may block. Dropping the future ends the
    /// read.
    ///
    /// # Errors
    /// [`Error::TooSlow`] when it takes longer than a query may, waiting for the user's other
    /// queries included.
    pub(super) async fn read_for<T: Send + 'static>(
        &self,
        user: UserId,
        read: impl FnOnce(&Connection) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        let timeout = self.options.limits.query_timeout;
        let too_slow = || Error::TooSlow { limit_secs: timeout.as_secs() };
        let begun = Instant::now();
        let slot = tokio::time::timeout(timeout, self.slots.take(user))
            .await
            .map_err(|_| too_slow())??;
        let waiting = Waiting(Arc::default());
        // A day at the most, which the clock can hold.
        let limit = Limit {
            until: begun + timeout.min(Duration::from_secs(86_400)),
            abandoned: Arc::clone(&waiting.0),
        };
        let readers = Arc::clone(&self.readers);
        let work = move || {
            let _slot = slot;
            let mut connection = readers.take()?;
            connection
                .progress_handler(STEPS_BETWEEN_LOOKS, Some(move || limit.is_over()))
                .map_err(Failure::from)?;
            let result = read(&connection);
            connection.progress_handler(0, None::<fn() -> bool>).map_err(Failure::from)?;
            readers.give_back(connection);
            result.map_err(Error::from)
        };
        let result = tokio::task::spawn_blocking(work).await.unwrap_or(Err(Error::Closed));
        drop(waiting);
        result.map_err(|error| if matches!(error, Error::Interrupted) { too_slow() } else { error })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::*;
    use comfy_cloud_ports::Limits;

    const ENDLESS: &str =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    async fn catalogue(query_timeout: Duration) -> (tempfile::TempDir, Arc<Sqlite>) {
        let folder = tempfile::tempdir().expect("a folder");
        let options =
            Options { limits: Limits { query_timeout, ..Limits::default() }, ..Options::default() };
        let catalogue = Sqlite::open(&folder.path().join("db"), options).expect("a catalogue");
        (folder, Arc::new(catalogue))
    }

    fn endless(db: &Connection) -> Outcome<i64> {
        // As lists do it: an interrupted transaction must not leave its connection at an old
        // moment.
        let db = &*db.unchecked_transaction()?;
        Ok(db.prepare_cached(ENDLESS)?.query_row([], |row| row.get(0))?)
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_query_ends_at_its_time_and_its_connection_is_good_for_the_next() {
        let (_folder, catalogue) = catalogue(Duration::from_millis(200)).await;
        let begun = Instant::now();
        let ended = catalogue.read_for(UserId::new(), endless).await;
        assert!(matches!(ended, Err(Error::TooSlow { .. })), "{ended:?}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        catalogue
            .write(|db| Ok(db.execute_batch("CREATE TABLE later (x)")?))
            .await
            .expect("written");
        let seen = catalogue
            .read_for(UserId::new(), |db| Ok(db.prepare("SELECT * FROM later")?.exists([])?))
            .await;
        assert!(!seen.expect("the table is seen"));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_query_ends_when_nobody_waits_for_it() {
        let (_folder, catalogue) = catalogue(Duration::from_secs(3600)).await;
        let user = UserId::new();
        for _ in 0..=USER_SLOTS.1 {
            let given_up =
                tokio::time::timeout(Duration::from_millis(50), catalogue.read_for(user, endless))
                    .await;
            assert!(given_up.is_err(), "it is endless");
        }
        // Its slots are free again only once the threads are.
        let next =
            tokio::time::timeout(Duration::from_secs(30), catalogue.read_for(user, |_| Ok(1)))
                .await;
        assert_eq!(next.expect("in time").expect("read"), 1);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_users_endless_queries_take_no_other_users_slots() {
        let (_folder, catalogue) = catalogue(Duration::from_secs(2)).await;
        let user = UserId::new();
        let many = (0..ALL_SLOTS * 2).map(|_| catalogue.read_for(user, endless));
        let many = futures::future::join_all(many);
        let other = async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let begun = Instant::now();
            catalogue.read_for(UserId::new(), |_| Ok(())).await.expect("read");
            begun.elapsed()
        };
        let (ended, other) = tokio::join!(many, other);
        assert!(other < Duration::from_secs(1), "{other:?}");
        assert!(ended.iter().all(|ended| matches!(ended, Err(Error::TooSlow { .. }))), "{ended:?}");
    }
}
