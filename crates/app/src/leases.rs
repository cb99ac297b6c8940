//! Leases under which bytes are published: one for all uploads of a process, and a new one now and
//! then.
//!
//! A lease is a row, so that whoever looks for garbage, also in another process, can tell bytes of
//! an upload that is under way from bytes of one that was cut off. One for many uploads costs none
//! of them a commit.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use comfy_cloud_domain::{LeaseId, Location, Result};
use comfy_cloud_ports::catalogue::BlobIndex;
use tokio::task::JoinHandle;

/// How long a lease lasts whose process has died: garbage stays for so long.
const LASTS: Duration = Duration::from_secs(600);
/// How long locations are named under one lease. It ends when the last upload under it has ended,
/// and only then can what a failed one has left be told from the others.
const NAMING: Duration = Duration::from_secs(3600);

/// The leases of a process.
pub(crate) struct Leases {
    index: Arc<dyn BlobIndex>,
    holder: Mutex<String>,
    current: tokio::sync::Mutex<Option<Arc<Lease>>>,
    /// All that some upload is under: one that takes hours is under an older one.
    living: Mutex<Vec<Weak<Lease>>>,
}

/// A lease, until it is dropped.
pub(crate) struct Lease {
    id: LeaseId,
    index: Arc<dyn BlobIndex>,
    begun: Instant,
    next: AtomicU64,
    has_ended: Arc<AtomicBool>,
    renewal: JoinHandle<()>,
}

/// A location that an upload has for itself, and the lease that it is under.
pub(crate) struct Claim {
    pub(crate) location: Location,
    lease: Arc<Lease>,
}

impl Leases {
    pub(crate) fn new(index: Arc<dyn BlobIndex>) -> Self {
        Self {
            index,
            holder: Mutex::new("command".to_owned()),
            current: tokio::sync::Mutex::default(),
            living: Mutex::default(),
        }
    }

    /// From now on, holds leases as somebody of whom there is one at a time; returns how many an
    /// earlier one has left.
    pub(crate) async fn hold_as(&self, holder: &str) -> Result<u64> {
        holder.clone_into(&mut self.holder.lock().unwrap_or_else(PoisonError::into_inner));
        self.index.end_leases_of(holder).await
    }

    /// A location that nobody else has.
    pub(crate) async fn claim(&self) -> Result<Claim> {
        let mut current = self.current.lock().await;
        let usable = current.as_ref().filter(|lease| {
            lease.begun.elapsed() < NAMING && !lease.has_ended.load(Ordering::Relaxed)
        });
        let lease = match usable {
            Some(lease) => Arc::clone(lease),
            None => {
                let lease = Arc::new(self.begin().await?);
                let mut living = self.living.lock().unwrap_or_else(PoisonError::into_inner);
                living.retain(|lease| lease.strong_count() > 0);
                living.push(Arc::downgrade(&lease));
                Arc::clone(current.insert(lease))
            }
        };
        let number = lease.next.fetch_add(1, Ordering::Relaxed);
        Ok(Claim { location: Location::new(lease.id, number), lease })
    }

    async fn begin(&self) -> Result<Lease> {
        let holder = self.holder.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let id = self.index.reserve(&holder, LASTS).await?;
        let has_ended = Arc::new(AtomicBool::new(false));
        let renewal = tokio::spawn(renew(Arc::clone(&self.index), id, Arc::clone(&has_ended)));
        Ok(Lease {
            id,
            index: Arc::clone(&self.index),
            begun: Instant::now(),
            next: AtomicU64::new(0),
            has_ended,
            renewal,
        })
    }

    /// Makes all leases last longer at once: before others' that have expired are ended.
    pub(crate) async fn renew(&self) -> Result<()> {
        let living: Vec<_> = self
            .living
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .filter_map(Weak::upgrade)
            .collect();
        for lease in living {
            if !self.index.renew(lease.id, LASTS).await? {
                lease.has_ended.store(true, Ordering::Relaxed);
            }
        }
        Ok(())
    }
}

impl Claim {
    /// Notes that the lease is no more: no other location is named under it.
    pub(crate) fn has_ended(&self) {
        self.lease.has_ended.store(true, Ordering::Relaxed);
    }
}

/// Renews a lease for as long as it is there.
async fn renew(index: Arc<dyn BlobIndex>, id: LeaseId, has_ended: Arc<AtomicBool>) {
    loop {
        tokio::time::sleep(LASTS / 4).await;
        match index.renew(id, LASTS).await {
            Ok(true) => {}
            Ok(false) => return has_ended.store(true, Ordering::Relaxed),
            Err(error) => {
                tracing::warn!(%error, "failed to renew the lease of uploads; trying again")
            }
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.renewal.abort();
        let (index, id) = (Arc::clone(&self.index), self.id);
        // One that is not ended here ends by its time, or with the next start.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(error) = index.release(id).await {
                    tracing::debug!(%error, "failed to end the lease of uploads; it ends by its time");
                }
            });
        }
    }
}
