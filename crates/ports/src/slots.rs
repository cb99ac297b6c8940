//! Slots for work: few a user, more in all. Who waits for one of its own takes none of the others'.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use comfy_cloud_domain::{Error, Result, UserId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The slots of one kind of work.
#[derive(Debug)]
pub struct Slots {
    all: Arc<Semaphore>,
    per_user: usize,
    users: Mutex<HashMap<UserId, Weak<Semaphore>>>,
}

/// A slot of a user and one of all; free again when dropped.
#[derive(Debug)]
pub struct Slot {
    _all: OwnedSemaphorePermit,
    _own: OwnedSemaphorePermit,
}

impl Slots {
    /// So many for each user, and so many in all.
    pub fn new(per_user: usize, all: usize) -> Self {
        Self { all: Arc::new(Semaphore::new(all)), per_user, users: Mutex::default() }
    }

    /// Waits for a slot: first for one of the user's own, then for one of all, in the order of
    /// asking.
    ///
    /// # Errors
    /// Never, as long as the slots exist.
    pub async fn take(&self, user: UserId) -> Result<Slot> {
        let closed = |_| Error::Closed;
        let own = self.of(user).acquire_owned().await.map_err(closed)?;
        let all = Arc::clone(&self.all).acquire_owned().await.map_err(closed)?;
        Ok(Slot { _all: all, _own: own })
    }

    fn of(&self, user: UserId) -> Arc<Semaphore> {
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slots) = users.get(&user).and_then(Weak::upgrade) {
            return slots;
        }
        // Those whom nobody holds any more: as many as there are users at work stay.
        users.retain(|_, slots| slots.strong_count() > 0);
        let slots = Arc::new(Semaphore::new(self.per_user));
        users.insert(user, Arc::downgrade(&slots));
        slots
    }
}
