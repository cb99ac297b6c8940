//! Whose a bucket is: an object says it, so that two clusters do not take each other's bytes for
//! garbage.

use std::time::{Duration, Instant};

use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use object_store::path::Path;
use object_store::{Error, ObjectStoreExt, PutMode, PutOptions, PutPayload};

use crate::bucket::Bucket;
use crate::{OpenError, Settings};

/// How long it may take to read whose the bucket is, in seconds. Somebody waits to see what is
/// wrong with the settings.
const LOOK_SECS: u64 = 8;
/// For how long the first writes are waited for and tried again, in seconds. What responds to reads
/// is there, and some endpoints make room on their disks before they take the first object of a
/// bucket.
const WRITE_SECS: u64 = 60;
/// When the log says that a write is waited for.
const NOTICE: Duration = Duration::from_secs(5);
/// How long after a write that failed it is tried again.
const PAUSE: Duration = Duration::from_secs(1);
/// For how long another cluster may be on its way with a mark of its own, where the endpoint knows
/// no conditions.
const OTHERS: Duration = Duration::from_secs(2);

impl Bucket {
    /// Marks the bucket as the cluster's unless it is marked; what is read back then decides,
    /// whatever the endpoint makes of conditions. `is_known` when this cluster has marked it
    /// before.
    pub(crate) async fn mark(&self, settings: &Settings, is_known: bool) -> Result<(), OpenError> {
        let path = self.inner.below("cluster.json");
        let silent = |seconds| OpenError::Silent(settings.url.clone(), seconds);
        let read =
            tokio::time::timeout(Duration::from_secs(LOOK_SECS), self.read_mark(&path)).await;
        let found =
            read.map_err(|_| silent(LOOK_SECS))?.map_err(|error| refused(settings, error))?;
        if found.is_none() && is_known {
            return Err(OpenError::NotMarked(settings.url.clone()));
        }
        let written = tokio::time::timeout(
            Duration::from_secs(WRITE_SECS),
            self.write_mark(settings, &path, found),
        )
        .await;
        written.unwrap_or_else(|_| Err(silent(WRITE_SECS)))
    }

    async fn read_mark(&self, path: &Path) -> object_store::Result<Option<Bytes>> {
        match self.inner.opener.get(path).await {
            Ok(found) => found.bytes().await.map(Some),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn write_mark(
        &self,
        settings: &Settings,
        path: &Path,
        mut found: Option<Bytes>,
    ) -> Result<(), OpenError> {
        let (writer, refused) = (&self.inner.writer, |error| refused(settings, error));
        let mine = format!("{{\"cluster\":\"{}\"}}\n", settings.cluster);
        if found.is_none() {
            let mine = &mine;
            let put = move || {
                let create = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
                let put = async move {
                    match writer.put_opts(path, PutPayload::from(mine.clone()), create).await {
                        Ok(_) => Ok(true),
                        Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Ok(false),
                        Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => {
                            writer.put(path, PutPayload::from(mine.clone())).await.map(|_| true)
                        }
                        Err(error) => Err(error),
                    }
                };
                put.boxed()
            };
            let was_put = patiently(&settings.url, put).await.map_err(refused)?;
            if was_put && patiently(&settings.url, put).await.map_err(refused)? {
                tracing::warn!(
                    "the endpoint of `blobs` ignores conditions; two clusters that start on one bucket at once are found late"
                );
                tokio::time::sleep(OTHERS).await;
            }
            found = self.read_mark(path).await.map_err(refused)?;
        }
        match found {
            Some(found) if found == mine.as_bytes() => {}
            _ => return Err(OpenError::OtherCluster(settings.url.clone())),
        }
        // That it can be read does not say that it can be written.
        let path = &self.inner.below("probe");
        let probe = move || writer.put(path, PutPayload::from_static(b"probe")).boxed();
        patiently(&settings.url, probe).await.map_err(refused)?;
        Ok(())
    }
}

/// Waits for a write, and tries again one that failed for a reason that may pass; the log says so.
async fn patiently<'a, T>(
    url: &str,
    write: impl Fn() -> BoxFuture<'a, object_store::Result<T>> + Send,
) -> object_store::Result<T> {
    let begun = Instant::now();
    loop {
        let writing = write();
        let notice = async {
            tokio::time::sleep(NOTICE).await;
            tracing::warn!(
                "the endpoint of `blobs` has not taken a first write to {url} yet; waiting for at most {WRITE_SECS} seconds"
            );
            std::future::pending().await
        };
        let written = tokio::select! {
            written = writing => written,
            never = notice => never,
        };
        match written {
            Err(error @ Error::Generic { .. })
                if begun.elapsed() + 2 * PAUSE < Duration::from_secs(WRITE_SECS) =>
            {
                tracing::warn!(%error, "a first write to {url} (`blobs`) failed; trying again for at most {WRITE_SECS} seconds");
                tokio::time::sleep(PAUSE).await;
            }
            written => return written,
        }
    }
}

fn refused(settings: &Settings, error: Error) -> OpenError {
    let url = settings.url.clone();
    match error {
        Error::NotFound { .. } => OpenError::NoBucket(url, error),
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => {
            OpenError::Forbidden(url, error)
        }
        other => OpenError::Unreachable(url, other),
    }
}
