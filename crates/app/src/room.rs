//! Room for bytes that are on their way in: counted by user, before any row speaks of them.
//!
//! The catalogue decides at the end, in the transaction that makes an asset. This decides earlier,
//! so that what cannot be kept is not taken first: at once where the size is announced, else while
//! the bytes come.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use comfy_cloud_domain::{Error, Principal, Result, UserId};

/// What is on its way in, of all users.
#[derive(Debug)]
pub(crate) struct Rooms {
    limit: Option<u64>,
    held: Mutex<HashMap<UserId, u64>>,
}

/// Bytes on their way in, of one user; given back when dropped.
#[derive(Debug)]
pub struct Room {
    rooms: Arc<Rooms>,
    user: UserId,
    /// What rows say that the user stores.
    used: u64,
    bytes: u64,
    /// Whether more than the user may store is refused, or only counted.
    is_limited: bool,
}

impl Rooms {
    pub(crate) fn new(limit: Option<u64>) -> Arc<Self> {
        Arc::new(Self { limit, held: Mutex::default() })
    }

    pub(crate) fn limit(&self) -> Option<u64> {
        self.limit
    }

    fn held(&self) -> MutexGuard<'_, HashMap<UserId, u64>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Room for a user who stores so many bytes.
    pub(crate) fn open(
        self: &Arc<Self>,
        principal: &Principal,
        used: u64,
        is_limited: bool,
    ) -> Room {
        let is_limited = is_limited && principal.user() != UserId::LIBRARY;
        Room { rooms: Arc::clone(self), user: principal.user(), used, bytes: 0, is_limited }
    }
}

impl Room {
    /// Whether so many bytes more would be kept; takes none of them.
    ///
    /// # Errors
    /// [`Error::OverQuota`].
    pub fn require(&self, needed: u64) -> Result<()> {
        self.check(&self.rooms.held(), needed)
    }

    /// Takes so many bytes more.
    ///
    /// # Errors
    /// [`Error::OverQuota`]; nothing is taken then.
    pub fn grow(&mut self, bytes: u64) -> Result<()> {
        let mut held = self.rooms.held();
        self.check(&held, bytes)?;
        *held.entry(self.user).or_default() += bytes;
        self.bytes += bytes;
        Ok(())
    }

    fn check(&self, held: &HashMap<UserId, u64>, needed: u64) -> Result<()> {
        let Some(limit) = self.rooms.limit.filter(|_| self.is_limited) else { return Ok(()) };
        let used = self.used.saturating_add(held.get(&self.user).copied().unwrap_or_default());
        if used.saturating_add(needed) > limit {
            Err(Error::OverQuota { used, needed, limit })
        } else {
            Ok(())
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let mut held = self.rooms.held();
        if let Some(bytes) = held.get_mut(&self.user) {
            *bytes = bytes.saturating_sub(self.bytes);
            if *bytes == 0 {
                held.remove(&self.user);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comfy_cloud_domain::Authority;

    #[test]
    fn what_comes_in_at_once_counts_together_and_is_given_back() {
        let rooms = Rooms::new(Some(100));
        let (user, other) = (
            Authority::over_an_open_store().on_behalf_of(UserId::new()),
            Authority::over_an_open_store().on_behalf_of(UserId::new()),
        );
        let (mut one, mut two) = (rooms.open(&user, 40, true), rooms.open(&user, 40, true));
        one.grow(50).expect("there is room");
        assert!(matches!(two.grow(11), Err(Error::OverQuota { used: 90, needed: 11, limit: 100 })));
        two.grow(10).expect("there is room to the last byte");
        assert!(rooms.open(&user, 40, true).require(1).is_err());
        rooms.open(&other, 0, true).grow(100).expect("another user's room");
        rooms.open(&user, 40, false).grow(1000).expect("what a job makes is kept");
        rooms
            .open(&Authority::over_an_open_store().librarian(), 4000, true)
            .grow(1000)
            .expect("the library has no limit");
        drop(one);
        two.grow(50).expect("what was given back");
        drop(two);
        assert!(rooms.held().is_empty());
    }
}
