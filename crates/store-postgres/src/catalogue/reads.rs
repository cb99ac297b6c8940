//! Reads that may take long: how many run at once, and for how long.
//!
//! A read on behalf of a user has one of the user's few slots and one of all slots, so that one
//! user's queries never take every connection. The database ends it when its time is over; when
//! nobody waits for it any more, it is told to.

use std::time::{Duration, Instant};

use comfy_cloud_domain::{Error, Result, UserId};
use comfy_cloud_ports::slots::Slots;
use deadpool_postgres::{Object, Transaction};
use futures::future::BoxFuture;
use tokio_postgres::IsolationLevel;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Postgres;
use super::failure::Outcome;

/// How many reads of one user run at once, and of all; more wait.
const SLOTS: (usize, usize) = (2, 3);
/// How long a read of the server's own may take.
const OWN_TIMEOUT: Duration = Duration::from_secs(600);

/// The slots of reads on behalf of users.
pub(super) fn slots() -> Slots {
    Slots::new(SLOTS.0, SLOTS.1)
}

/// The connection of a read. When the read is dropped before its end, the database is told to end
/// it, and nobody else gets the connection: the message could come late, and end another's query.
struct Waiting {
    connection: Option<Object>,
    tls: MakeRustlsConnect,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let (Some(connection), Ok(runtime)) =
            (self.connection.take(), tokio::runtime::Handle::try_current())
        else {
            return;
        };
        let client = Object::take(connection);
        let (token, tls) = (client.cancel_token(), self.tls.clone());
        runtime.spawn(async move {
            // What cannot be cancelled ends by its timeout.
            let _ = token.cancel_query(tls).await;
            drop(client);
        });
    }
}

impl Postgres {
    /// Runs reads on behalf of a user, all of one moment. Dropping the future ends them.
    ///
    /// # Errors
    /// [`Error::TooSlow`] when they take longer than a query may, waiting for the user's other
    /// queries included.
    pub(crate) async fn read_for<T, F>(&self, user: UserId, read: F) -> Result<T>
    where
        F: for<'t> FnOnce(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send,
        T: Send,
    {
        let timeout = self.options.limits.query_timeout;
        let too_slow = || Error::TooSlow { limit_secs: timeout.as_secs() };
        let begun = Instant::now();
        let _slot = tokio::time::timeout(timeout, self.reads.take(user))
            .await
            .map_err(|_| too_slow())??;
        let read = self.read_within(timeout.saturating_sub(begun.elapsed()), read).await;
        read.map_err(Error::from)
            .map_err(|error| if matches!(error, Error::Interrupted) { too_slow() } else { error })
    }

    /// Runs reads of the server's own, all of one moment.
    pub(crate) async fn read_many<T, F>(&self, read: F) -> Result<T>
    where
        F: for<'t> FnOnce(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send,
        T: Send,
    {
        Ok(self.read_within(OWN_TIMEOUT, read).await?)
    }

    async fn read_within<T, F>(&self, timeout: Duration, read: F) -> Outcome<T>
    where
        F: for<'t> FnOnce(&'t Transaction<'_>) -> BoxFuture<'t, Outcome<T>> + Send,
        T: Send,
    {
        let mut waiting =
            Waiting { connection: Some(self.pool.get().await?), tls: self.tls.clone() };
        let read = async {
            // It is there until the read has ended.
            let connection = waiting.connection.as_mut().ok_or(Error::Closed)?;
            let transaction = connection
                .build_transaction()
                .isolation_level(IsolationLevel::RepeatableRead)
                .read_only(true)
                .start()
                .await?;
            // Zero would mean without end. A day at the most, which the database can hold.
            let limit = timeout.as_millis().clamp(1, 86_400_000);
            transaction
                .batch_execute(&format!("SET LOCAL statement_timeout = {limit}; SET LOCAL plan_cache_mode = force_custom_plan"))
                .await?;
            let result = read(&transaction).await?;
            transaction.commit().await?;
            Ok(result)
        };
        // The database counts for each statement, and this for all.
        let result =
            tokio::time::timeout(timeout.saturating_add(Duration::from_millis(100)), read).await;
        let result = result.map_err(|_| Error::Interrupted)?;
        drop(waiting.connection.take());
        result
    }
}
