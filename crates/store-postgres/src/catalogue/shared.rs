//! Connections that lookups share: each sends its statement at once, behind those that others have
//! sent, and waits for its own rows. So they need few connections, and no lookup waits for one.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use deadpool_postgres::{Object, Pool};
use tokio::sync::Mutex;

use super::failure::{Outcome, away};

/// How many lookups share.
const SHARED: usize = 2;
/// How long who finds no connection is told so by who has just tried, in place of trying too.
const TOLD: Duration = Duration::from_millis(200);

/// The connections of lookups; made when they are needed.
pub(super) struct Shared {
    places: [Mutex<Place>; SHARED],
    next: AtomicUsize,
}

#[derive(Default)]
struct Place {
    connection: Option<Arc<Object>>,
    failed: Option<Instant>,
}

impl Shared {
    pub(super) fn new() -> Self {
        Self { places: Default::default(), next: AtomicUsize::new(0) }
    }

    /// One of them. A statement on it must be quick whoever else works: others wait behind it.
    pub(super) async fn get(&self, pool: &Pool) -> Outcome<Arc<Object>> {
        let asked = Instant::now();
        let mut place =
            self.places[self.next.fetch_add(1, Ordering::Relaxed) % SHARED].lock().await;
        if let Some(connection) =
            place.connection.as_ref().filter(|connection| !connection.is_closed())
        {
            return Ok(Arc::clone(connection));
        }
        place.connection = None;
        // All who have waited meanwhile would try one after the other.
        if place.failed.is_some_and(|failed| failed + TOLD > asked) {
            return Err(away("no connection could be made").into());
        }
        match pool.get().await {
            Ok(connection) => {
                let connection = Arc::new(connection);
                place.connection = Some(Arc::clone(&connection));
                Ok(connection)
            }
            Err(error) => {
                place.failed = Some(Instant::now());
                Err(error.into())
            }
        }
    }
}
