//! Repeating what is safe to repeat.

use std::time::Duration;

use crate::{Client, Result};

/// How failed calls are repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many calls are made at the most.
    pub attempts: u32,
    /// How long to wait before the second; each further wait is twice as long.
    pub first_wait: Duration,
    /// The longest wait.
    pub longest_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(5),
        }
    }
}

impl RetryPolicy {
    /// Every call is made once.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    fn wait(&self, attempt: u32) -> Duration {
        let doubled = self
            .first_wait
            .saturating_mul(2_u32.saturating_pow(attempt - 1))
            .min(self.longest_wait);
        // Half of it by chance, so that many clients do not come back at once.
        let chance = u32::from(uuid::Uuid::new_v4().as_bytes()[0]);
        doubled / 2 + doubled / 2 * chance / 255
    }
}

impl Client {
    /// Makes a call that may be repeated, until it succeeds or fails for good.
    ///
    /// # Errors
    /// The last failure.
    pub async fn repeat<T, E, F>(&self, mut call: impl FnMut() -> F) -> Result<T>
    where
        F: Future<Output = std::result::Result<T, E>>,
        E: Into<crate::Error>,
    {
        let mut attempt = 1;
        loop {
            match call().await.map_err(Into::into) {
                Err(error) if error.is_passing() && attempt < self.retry.attempts => {
                    tokio::time::sleep(self.retry.wait(attempt)).await;
                    attempt += 1;
                }
                other => return other,
            }
        }
    }
}
