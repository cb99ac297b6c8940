//! Shares of something that a server has little of - places, bytes of memory - bounded for one
//! holder and for all holders together.
//!
//! Who asks for more than its own share waits in its own queue and takes nothing of the common
//! share while it waits there, so one holder never keeps another waiting.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

use crate::fault::Fault;

/// After how many seconds a caller may try again when a budget is exhausted.
const RETRY_AFTER_SECS: u64 = 5;
/// From how many known holders on those that hold nothing are forgotten.
const KNOWN_HOLDERS: usize = 1024;

/// Who a share is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A caller that has shown who it is.
    Caller(Uuid),
    /// A caller that has not, by its network: an IPv4 address, or the first 64 bits of an IPv6
    /// address.
    Network(IpAddr),
}

impl Holder {
    /// The holder for callers that are known by their address alone.
    pub fn network(address: IpAddr) -> Self {
        Self::Network(network(address))
    }
}

/// What one customer of a network provider has: an IPv4 address, or 64 bits of an IPv6 address.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX)).into()
        }
        address => address,
    }
}

/// The two bounds of a budget, in its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// What one holder may have.
    pub each: u32,
    /// What all holders may have together.
    pub all: u32,
}

/// A budget; clones share it.
#[derive(Clone, Debug)]
pub struct Budget(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    what: &'static str,
    bounds: Bounds,
    patience: Duration,
    all: Arc<Semaphore>,
    holders: Mutex<HashMap<Holder, Weak<Semaphore>>>,
}

/// A share; it is given back when it is dropped.
#[derive(Debug, Default)]
pub struct Share(Vec<OwnedSemaphorePermit>);

impl Budget {
    /// A budget; `what` completes "too many …" in messages, `patience` bounds the wait for a share.
    pub fn new(what: &'static str, bounds: Bounds, patience: Duration) -> Self {
        let bounds =
            Bounds { each: bounds.each.clamp(1, bounds.all.max(1)), all: bounds.all.max(1) };
        let all = Arc::new(Semaphore::new(bounds.all as usize));
        Self(Arc::new(Inner { what, bounds, patience, all, holders: Mutex::default() }))
    }

    /// Its bounds.
    pub fn bounds(&self) -> Bounds {
        self.0.bounds
    }

    /// Takes units for a holder, waiting for them within the budget's patience.
    ///
    /// # Errors
    /// 413 when the holder may never have so many, 429 when the holder's own share, 503 when
    /// everybody's is exhausted for too long.
    pub async fn take(&self, holder: Holder, units: u32) -> Result<Share, Fault> {
        let Inner { what, bounds, patience, .. } = &*self.0;
        if units > bounds.each {
            return Err(Fault::too_large(format!(
                "this request needs more {what} than one caller may have here"
            )));
        }
        let own = self.own(holder);
        // The common share is free nearly always, and then no timer is needed.
        if let Ok(own) = Arc::clone(&own).try_acquire_many_owned(units)
            && let Ok(common) = Arc::clone(&self.0.all).try_acquire_many_owned(units)
        {
            return Ok(Share(vec![own, common]));
        }
        let deadline = tokio::time::Instant::now() + *patience;
        let secs = patience.as_secs();
        let Ok(Ok(own)) = tokio::time::timeout_at(deadline, own.acquire_many_owned(units)).await
        else {
            let message = format!(
                "too many {what} are in use by this caller's other requests, and none became free within {secs} s"
            );
            return Err(Fault::too_many_requests(message, RETRY_AFTER_SECS));
        };
        let common = Arc::clone(&self.0.all).acquire_many_owned(units);
        let Ok(Ok(common)) = tokio::time::timeout_at(deadline, common).await else {
            let message = format!(
                "too many {what} are in use on this server, and none became free within {secs} s"
            );
            return Err(Fault::overloaded(message, RETRY_AFTER_SECS));
        };
        Ok(Share(vec![own, common]))
    }

    /// Takes units for a holder if they are free now.
    ///
    /// # Errors
    /// 429 when the holder's own share, 503 when everybody's is exhausted.
    pub fn try_take(&self, holder: Holder, units: u32) -> Result<Share, Fault> {
        let what = self.0.what;
        let Ok(own) = self.own(holder).try_acquire_many_owned(units) else {
            let message =
                format!("too many {what} are in use by this caller; finish or close some of them");
            return Err(Fault::too_many_requests(message, RETRY_AFTER_SECS));
        };
        let Ok(common) = Arc::clone(&self.0.all).try_acquire_many_owned(units) else {
            return Err(Fault::overloaded(
                format!("too many {what} are in use on this server"),
                RETRY_AFTER_SECS,
            ));
        };
        Ok(Share(vec![own, common]))
    }

    /// As [`Self::take`] for a size in bytes, with a unit of 1 KiB.
    ///
    /// # Errors
    /// As there.
    pub async fn take_bytes(&self, holder: Holder, bytes: u64) -> Result<Share, Fault> {
        self.take(holder, kib(bytes)).await
    }

    fn own(&self, holder: Holder) -> Arc<Semaphore> {
        let mut holders = self.0.holders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = holders.get(&holder).and_then(Weak::upgrade) {
            return own;
        }
        if holders.len() >= KNOWN_HOLDERS {
            holders.retain(|_, own| own.strong_count() > 0);
        }
        let own = Arc::new(Semaphore::new(self.0.bounds.each as usize));
        holders.insert(holder, Arc::downgrade(&own));
        own
    }
}

impl Share {
    /// Joins another share to this one.
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

/// A size in units of 1 KiB, rounded up.
pub(crate) fn kib(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

/// What requests may hold in memory, in bytes; each bound holds for each of: bodies that come,
/// parsed JSON, and responses that go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryLimits {
    /// For one caller.
    pub bytes_per_caller: u64,
    /// In all.
    pub bytes: u64,
    /// How long a request waits for its share.
    pub patience: Duration,
}

impl Default for MemoryLimits {
    fn default() -> Self {
        Self { bytes_per_caller: 128 << 20, bytes: 256 << 20, patience: Duration::from_secs(30) }
    }
}

/// The budgets of what requests hold in memory. A request holds shares of them in this order only,
/// so that none waits for another that waits for it. Its copies are the same budgets.
#[derive(Clone, Debug)]
pub struct Memory {
    pub(crate) bodies: Budget,
    pub(crate) parsed: Budget,
    pub(crate) responses: Budget,
}

impl Default for Memory {
    fn default() -> Self {
        Self::new(MemoryLimits::default())
    }
}

impl Memory {
    /// Budgets of these bounds.
    pub fn new(limits: MemoryLimits) -> Self {
        let bounds = Bounds { each: kib(limits.bytes_per_caller), all: kib(limits.bytes) };
        let budget = |what| Budget::new(what, bounds, limits.patience);
        Self {
            bodies: budget("bytes of request bodies"),
            parsed: budget("bytes of parsed JSON"),
            responses: budget("bytes of responses"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::FaultKind;

    fn budget(each: u32, all: u32) -> Budget {
        Budget::new("places", Bounds { each, all }, Duration::from_millis(20))
    }

    fn caller(n: u128) -> Holder {
        Holder::Caller(Uuid::from_u128(n))
    }

    #[tokio::test]
    async fn one_holder_never_has_more_than_its_share_and_keeps_nobody_waiting() {
        let budget = budget(2, 3);
        let held = budget.take(caller(1), 2).await.expect("free");
        assert_eq!(
            budget.take(caller(1), 1).await.expect_err("its own share").kind(),
            FaultKind::TooManyRequests
        );
        let other = budget.take(caller(2), 1).await.expect("free");
        let full = budget.take(caller(3), 1).await.expect_err("everybody's share");
        assert_eq!(
            (full.kind(), full.retry_after_secs()),
            (FaultKind::Overloaded, Some(RETRY_AFTER_SECS))
        );
        assert_eq!(
            budget.take(caller(2), 3).await.expect_err("never").kind(),
            FaultKind::BodyTooLarge
        );
        drop((held, other));
        assert!(budget.take(caller(3), 2).await.is_ok());
    }

    #[tokio::test]
    async fn who_waits_in_its_own_queue_takes_nothing_of_the_common_share() {
        let budget = Budget::new("places", Bounds { each: 2, all: 4 }, Duration::from_secs(5));
        let held = budget.take(caller(1), 2).await.expect("free");
        let waiting = tokio::spawn({
            let budget = budget.clone();
            async move { budget.take(caller(1), 2).await }
        });
        tokio::task::yield_now().await;
        assert!(budget.take(caller(2), 2).await.is_ok());
        drop(held);
        assert!(waiting.await.expect("it runs").is_ok());
    }

    #[test]
    fn a_network_is_an_address_or_the_half_of_one() {
        let network = |text: &str| super::network(text.parse().expect("an address")).to_string();
        assert_eq!(network("::ffff:10.0.0.1"), "10.0.0.1");
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
    }
}
