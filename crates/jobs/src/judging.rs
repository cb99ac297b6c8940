//! Work that takes time in proportion to what a caller sends: off the async threads, a few at a
//! time, and of one user never so much that others wait for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};

use comfy_cloud_domain::{Error as StoreError, UserId};
use tokio::sync::Semaphore;

use crate::pool::{Jobs, lock};

/// From how many known users on those without such work are forgotten.
const KNOWN_USERS: usize = 1024;

/// How much of such work is done at once.
#[derive(Debug)]
pub(crate) struct Judging {
    each: usize,
    all: Arc<Semaphore>,
    users: Mutex<HashMap<UserId, Weak<Semaphore>>>,
}

impl Judging {
    /// Half of the processors for all users, half of these for one.
    pub(crate) fn new(processors: usize) -> Self {
        let all = processors.div_ceil(2);
        Self { each: all.div_ceil(2), all: Arc::new(Semaphore::new(all)), users: Mutex::default() }
    }

    /// Does some work, once it is its user's turn.
    pub(crate) async fn run<T, E>(
        &self,
        user: UserId,
        work: impl FnOnce() -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        // Who waits for its own earlier work takes nothing of the common places.
        let own = self.own(user).acquire_owned().await;
        let common = Arc::clone(&self.all).acquire_owned().await;
        let done = tokio::task::spawn_blocking(move || {
            let _places = (own, common);
            work()
        });
        done.await.unwrap_or_else(|error| {
            Err(StoreError::Io { action: "judge a workflow", source: std::io::Error::other(error) }
                .into())
        })
    }

    fn own(&self, user: UserId) -> Arc<Semaphore> {
        let mut users = lock(&self.users);
        if let Some(own) = users.get(&user).and_then(Weak::upgrade) {
            return own;
        }
        if users.len() >= KNOWN_USERS {
            users.retain(|_, own| own.strong_count() > 0);
        }
        let own = Arc::new(Semaphore::new(self.each));
        users.insert(user, Arc::downgrade(&own));
        own
    }
}

impl Jobs {
    /// Does what takes time in proportion to a workflow of a user's, or to all that workers have,
    /// as [`Self::submit`] does: off the async threads, and in turn with all other such work.
    ///
    /// # Errors
    /// Those of the work; that of a store when it panicked.
    pub async fn apart<T, E>(
        &self,
        user: UserId,
        work: impl FnOnce() -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.0.judging.run(user, work).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn work_of_one_user_keeps_no_other_waiting() {
        let judging = Arc::new(Judging::new(8));
        let (one, other) = (UserId::new(), UserId::new());
        let (release, held) = mpsc::channel::<()>();
        let held = Arc::new(Mutex::new(held));
        let busy: Vec<_> = (0..20)
            .map(|_| {
                let (judging, held) = (Arc::clone(&judging), Arc::clone(&held));
                tokio::spawn(async move {
                    let work = move || -> Result<(), StoreError> {
                        let _ = lock(&held).recv();
                        Ok(())
                    };
                    judging.run(one, work).await
                })
            })
            .collect();
        while judging.all.available_permits() > 2 {
            tokio::task::yield_now().await;
        }
        let served = judging.run(other, || Ok::<_, StoreError>(7));
        assert!(matches!(tokio::time::timeout(Duration::from_secs(20), served).await, Ok(Ok(7))));
        drop(release);
        for done in busy {
            assert!(done.await.is_ok_and(|done| done.is_ok()));
        }
    }
}
