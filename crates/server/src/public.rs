//! What callers without a key may see of workers: pictures of models and data of subgraphs.
//!
//! Strangers cost a worker next to nothing: only what workers list is asked for, by one request to
//! one worker at a time, and what was found - or was not there - is cached for a while, within a
//! bound.

use std::time::{Duration, Instant};

use bytes::Bytes;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use tokio::sync::Mutex;

/// How much is cached altogether, in bytes.
const CAPACITY_BYTES: u64 = 32 << 20;
/// For how long what was found counts, and what was not.
const FRESH: (Duration, Duration) = (Duration::from_secs(300), Duration::from_secs(60));

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Shown {
    /// The picture of a model, as WebP.
    Preview { folder: String, path_index: i64, name: String },
    /// The data of a subgraph, as JSON.
    Subgraph { id: String },
    /// What a model says of itself, as JSON.
    Metadata { folder: String, name: String },
}

/// The generation of what the caller's workers have, and what is asked for.
type Key = (u64, Shown);

#[derive(Clone)]
struct Entry {
    found: Option<Bytes>,
    at: Instant,
}

impl Entry {
    fn is_fresh(&self) -> bool {
        self.at.elapsed() < if self.found.is_some() { FRESH.0 } else { FRESH.1 }
    }
}

#[derive(Clone)]
struct Size;

impl Weighter<Key, Entry> for Size {
    fn weight(&self, (_, shown): &Key, entry: &Entry) -> u64 {
        let name = match shown {
            Shown::Preview { folder, name, .. } | Shown::Metadata { folder, name } => {
                folder.len() + name.len()
            }
            Shown::Subgraph { id } => id.len(),
        };
        (entry.found.as_ref().map_or(0, Bytes::len) + name + 128) as u64
    }
}

/// What was shown lately.
pub(crate) struct PublicCache {
    cache: Cache<Key, Entry, Size>,
    /// Held by whoever asks a worker.
    asking: Mutex<()>,
}

impl Default for PublicCache {
    fn default() -> Self {
        // So few are expected that there is one shard, which has room for a large picture.
        Self { cache: Cache::with_weighter(32, CAPACITY_BYTES, Size), asking: Mutex::new(()) }
    }
}

impl PublicCache {
    /// What is cached, else what `find` finds; callers who ask for the same at the same time wait
    /// for one of them.
    pub(crate) async fn get<E>(
        &self,
        key: Key,
        find: impl AsyncFnOnce() -> Result<Option<Bytes>, E>,
    ) -> Result<Option<Bytes>, E> {
        if let Some(entry) = self.cache.get(&key) {
            if entry.is_fresh() {
                return Ok(entry.found);
            }
            self.cache.remove(&key);
        }
        match self.cache.get_value_or_guard_async(&key).await {
            Ok(entry) => Ok(entry.found),
            Err(guard) => {
                let _one_at_a_time = self.asking.lock().await;
                let found = find().await?;
                // Evicted at once when it is larger than everything together may be.
                let _ = guard.insert(Entry { found: found.clone(), at: Instant::now() });
                Ok(found)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn preview(name: &str) -> Shown {
        Shown::Preview { folder: "checkpoints".to_owned(), path_index: 0, name: name.to_owned() }
    }

    #[tokio::test]
    async fn what_is_asked_for_at_once_is_looked_for_once_and_one_after_the_other() {
        let cache = PublicCache::default();
        let (asked, now) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let find = async |found: Option<Bytes>| {
            asked.fetch_add(1, Ordering::Relaxed);
            assert_eq!(now.fetch_add(1, Ordering::Relaxed), 0, "two at once");
            tokio::time::sleep(Duration::from_millis(5)).await;
            now.fetch_sub(1, Ordering::Relaxed);
            Ok::<_, Infallible>(found)
        };
        let all = (0..30).map(|n| {
            let found = (n % 3 != 0).then(|| Bytes::from(vec![0; 3 << 20]));
            cache.get((1, preview(&(n % 3).to_string())), async || find(found).await)
        });
        let found = futures::future::join_all(all).await;
        assert_eq!(asked.load(Ordering::Relaxed), 3);
        assert_eq!(found.iter().filter(|found| matches!(found, Ok(Some(_)))).count(), 20);
        // Other workers, other pictures.
        let _ = cache.get((2, preview("0")), async || find(None).await).await;
        assert_eq!(asked.load(Ordering::Relaxed), 4);
        for n in 0..100 {
            let _ = cache
                .get((1, preview(&format!("more {n}"))), async || {
                    Ok::<_, Infallible>(Some(Bytes::from(vec![0; 1 << 20])))
                })
                .await;
        }
        assert!(cache.cache.weight() <= CAPACITY_BYTES);
    }
}
