//! What the server looks at by itself: whether it can write, and who may do nothing any more.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use comfy_cloud_app::Store;
use comfy_cloud_domain::UserId;
use comfy_cloud_jobs::Jobs;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::error::chain;
use crate::fetch::Downloader;

/// How often a row and some bytes are written, to know whether the server is ready.
const PROBE_INTERVAL: Duration = Duration::from_secs(3);
/// How old the last good probe may be. One that hangs is as bad as one that fails.
const PROBE_LIFETIME: Duration = Duration::from_secs(15);
/// How often it is looked whether keys or users may do less than before: 48 bytes, while nothing is
/// written.
const ACCESS_INTERVAL: Duration = Duration::from_millis(250);

/// Whether the server can do its work, as the last probe found it. Asking costs nothing.
#[derive(Debug)]
pub(crate) struct Readiness(Mutex<(Instant, bool)>);

impl Readiness {
    /// Of a store that was just opened, and so written to.
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new((Instant::now(), true))))
    }

    pub(crate) fn is_ready(&self) -> bool {
        let (at, is_good) = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        is_good && at.elapsed() < PROBE_LIFETIME
    }

    /// Writes every few seconds, until the server stops.
    pub(crate) async fn keep(self: Arc<Self>, store: Arc<Store>, stop: CancellationToken) {
        loop {
            let probed = tokio::select! {
                probed = store.probe() => probed,
                () = stop.cancelled() => return,
            };
            let before = std::mem::replace(
                &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner),
                (Instant::now(), probed.is_ok()),
            );
            match probed {
                Err(error) if before.1 => {
                    tracing::error!(error = chain(&error), "not ready: the server cannot write")
                }
                Ok(()) if !before.1 => tracing::info!("ready again: the server can write"),
                _ => {}
            }
            tokio::select! {
                () = tokio::time::sleep(PROBE_INTERVAL) => {}
                () = stop.cancelled() => return,
            }
        }
    }
}

/// Tells whoever keeps something open that keys or users may do less than before, whichever process
/// has decided it, and ends what runs for users who are disabled or removed. What is to be removed
/// on workers begins here too, once workers can remove something.
pub(crate) async fn access(
    store: Arc<Store>,
    jobs: Jobs,
    downloader: Downloader,
    changes: watch::Sender<i64>,
    stop: CancellationToken,
) {
    let mut failed = false;
    loop {
        tokio::select! {
            () = tokio::time::sleep(ACCESS_INTERVAL) => {}
            () = stop.cancelled() => return,
        }
        let ended = async {
            let generation = store.access_generation().await?;
            if !changes.send_if_modified(|known| std::mem::replace(known, generation) != generation)
            {
                return Ok(());
            }
            let enabled: std::collections::HashSet<UserId> = store.enabled_users().await?;
            downloader.cancel_of(|user| !enabled.contains(&user));
            jobs.heed_cancellations().await
        };
        let ended = ended.await;
        // Said once, however long a database is away.
        if let Err(error) = &ended
            && !std::mem::replace(&mut failed, true)
        {
            tracing::error!(
                error = chain(error),
                "failed to look for keys and users that may do nothing any more"
            );
        }
        failed &= ended.is_err();
    }
}
