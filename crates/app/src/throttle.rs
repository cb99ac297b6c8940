//! How often passwords may be tried: for an account, from a network, and for both.
//!
//! Every attempt is counted before the password is looked at, and what was right is taken back. A
//! count falls by one at a fixed pace. Nobody is locked out by somebody else's attempts from
//! elsewhere: those are counted for the account as *strangers'*, which binds only networks that
//! the account has no session from.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// How many counts are kept; the lowest go first.
const KEPT: usize = 20_000;

/// How many attempts at once, and after how many seconds there is one more.
#[derive(Clone, Copy)]
struct Rate {
    burst: u32,
    refill_secs: i64,
}

/// For one account from one network.
const OWN: Rate = Rate { burst: 10, refill_secs: 30 };
/// From one network, for all accounts.
const NETWORK: Rate = Rate { burst: 50, refill_secs: 10 };
/// For one account from all networks that it has no session from.
const STRANGERS: Rate = Rate { burst: 50, refill_secs: 30 };

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Count {
    Own(String, IpAddr),
    Network(IpAddr),
    Strangers(String),
}

impl Count {
    fn rate(&self) -> Rate {
        match self {
            Self::Own(..) => OWN,
            Self::Network(_) => NETWORK,
            Self::Strangers(_) => STRANGERS,
        }
    }
}

/// The counts, each as the time at which it is back at nothing.
#[derive(Debug, Default)]
pub(crate) struct Throttle(Mutex<HashMap<Count, DateTime<Utc>>>);

/// An attempt that was counted.
#[derive(Debug)]
pub(crate) struct Attempt(Vec<Count>);

impl Throttle {
    /// Counts an attempt at an account from a network, which the account may know.
    ///
    /// # Errors
    /// When there were too many: after how many seconds there may be another.
    pub(crate) fn attempt(
        &self,
        account: &str,
        network: IpAddr,
        is_known: bool,
        now: DateTime<Utc>,
    ) -> Result<Attempt, u64> {
        let own = Count::Own(account.to_owned(), network);
        // Who has been here before is not kept out by others, be they on the same network.
        let counts = match is_known {
            true => vec![own],
            false => vec![own, Count::Network(network), Count::Strangers(account.to_owned())],
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = counts.iter().filter_map(|count| {
            let rate = count.rate();
            let full = TimeDelta::seconds(rate.refill_secs * i64::from(rate.burst - 1));
            known.get(count).map(|end| *end - full - now).filter(|wait| *wait > TimeDelta::zero())
        });
        if let Some(wait) = wait.max() {
            return Err(u64::try_from(wait.num_seconds()).unwrap_or(0) + 1);
        }
        if known.len() + counts.len() > KEPT {
            forget(&mut known, now);
        }
        for count in &counts {
            let end = known.entry(count.clone()).or_insert(now);
            *end = (*end).max(now) + TimeDelta::seconds(count.rate().refill_secs);
        }
        Ok(Attempt(counts))
    }

    /// Takes back an attempt whose password was right.
    pub(crate) fn succeeded(&self, attempt: Attempt) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for count in attempt.0 {
            if let Some(end) = known.get_mut(&count) {
                *end -= TimeDelta::seconds(count.rate().refill_secs);
            }
        }
    }
}

/// Forgets what is back at nothing, and the lower half where that is little.
fn forget(known: &mut HashMap<Count, DateTime<Utc>>, now: DateTime<Utc>) {
    known.retain(|_, end| *end > now);
    if known.len() > KEPT / 2 {
        let mut ends: Vec<DateTime<Utc>> = known.values().copied().collect();
        let middle = ends.len() / 2;
        let (_, median, _) = ends.select_nth_unstable(middle);
        let median = *median;
        known.retain(|_, end| *end > median);
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn network(n: u32) -> IpAddr {
        Ipv4Addr::from_bits(0x0a00_0000 + n).into()
    }

    #[test]
    fn one_network_tries_an_account_so_often_and_more_as_time_passes() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        let attempt = |at| throttle.attempt("alice", network(1), false, at);
        for _ in 0..OWN.burst {
            assert!(attempt(now).is_ok());
        }
        let wait = attempt(now).expect_err("too many");
        assert!((1..=31).contains(&wait), "{wait}");
        let later = now + TimeDelta::seconds(i64::try_from(wait).expect("few"));
        assert!(attempt(later).is_ok() && attempt(later).is_err());
        // Another account and another network are not held up.
        assert!(throttle.attempt("bob", network(1), false, now).is_ok());
        assert!(throttle.attempt("alice", network(2), false, now).is_ok());
    }

    #[test]
    fn right_passwords_are_not_counted() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        for _ in 0..1000 {
            let attempt = throttle.attempt("alice", network(1), false, now).expect("free");
            throttle.succeeded(attempt);
        }
    }

    #[test]
    fn spraying_from_one_network_and_guessing_from_many_end_and_keep_no_owner_out() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        let tried = (0..1000)
            .filter(|n| throttle.attempt(&format!("user{n}"), network(1), false, now).is_ok());
        assert_eq!(tried.count(), NETWORK.burst as usize);
        let tried =
            (0..1000).filter(|n| throttle.attempt("alice", network(9 + n), false, now).is_ok());
        assert_eq!(tried.count(), STRANGERS.burst as usize);
        assert!(throttle.attempt("alice", network(5), false, now).is_err());
        // From where she has logged in before, and also on the network of who sprays.
        assert!(throttle.attempt("alice", network(2), true, now).is_ok());
        assert!(throttle.attempt("alice", network(1), true, now).is_ok());
    }

    #[test]
    fn counts_are_bounded_and_the_highest_stay() {
        let (throttle, now) = (Throttle::default(), Utc::now());
        for _ in 0..OWN.burst {
            throttle.attempt("alice", network(0), false, now).expect("free");
        }
        for n in 0..100_000 {
            let _ = throttle.attempt(&format!("user{n}"), network(n + 1), false, now);
        }
        assert!(throttle.0.lock().expect("the counts").len() <= KEPT);
        assert!(throttle.attempt("alice", network(0), false, now).is_err());
    }
}
