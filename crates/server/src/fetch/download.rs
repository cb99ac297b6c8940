//! Background downloads: a file a task, gone on with after a restart.
//!
//! Bytes go to `downloads/<task>.part`. After a restart the source is asked for the rest with
//! `Range`, and believed only if it still shows the same `ETag`; otherwise the download begins
//! again.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use comfy_cloud_app::{Put, Store};
use comfy_cloud_domain::{Download, DownloadState, NewAsset, TaskId, UserId, file};
use comfy_cloud_ports::slots::Slots;
use http::StatusCode;
use http::header::{CONTENT_RANGE, ETAG};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;

use super::client::{Fetcher, HOST_NOT_ALLOWED, Hosts, header, last_segment};
use crate::config::FetchConfig;
use crate::data_folder::private;
use crate::error::{Class, Failure};
use crate::names;

/// How often a transfer that breaks is tried again.
const ATTEMPTS: u32 = 5;
/// Over how long a transfer's rate is measured, and the least that must come in that time, in
/// bytes.
const RATE_WINDOW: Duration = Duration::from_secs(60);
const RATE_BYTES: u64 = 60 * 8 * 1024;
/// What a download says that its user, or the user's end, has stopped.
const CANCELLED: &str = "the download was cancelled";
/// How often progress is noted.
const NOTE_INTERVAL: Duration = Duration::from_secs(1);

/// Runs downloads until it is stopped.
#[derive(Clone)]
pub(crate) struct Downloader {
    inner: Arc<Inner>,
}

struct Inner {
    store: Arc<Store>,
    /// Where the bytes lie that have come.
    folder: PathBuf,
    fetcher: Fetcher,
    max_bytes: u64,
    slots: Slots,
    /// The longest that a download may run.
    timeout: Duration,
    /// Those that wait or run, with whose they are.
    running: Mutex<HashMap<TaskId, (UserId, CancellationToken)>>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// Why a transfer ended before its end.
enum Break {
    /// The server is being stopped; the next start goes on.
    Stopped,
    /// Its user wants no more of it.
    Cancelled,
    /// It may go better the next time.
    Passing(Failure),
    /// It will not.
    Final(Failure),
}

impl Downloader {
    pub(crate) fn new(
        store: Arc<Store>,
        folder: PathBuf,
        fetcher: Fetcher,
        max_bytes: u64,
        config: &FetchConfig,
    ) -> Self {
        let inner = Inner {
            store,
            folder,
            fetcher,
            max_bytes,
            slots: Slots::new(config.downloads_per_user.max(1), config.downloads_at_once.max(1)),
            timeout: Duration::from_secs(config.download_timeout_secs.max(1)),
            running: Mutex::default(),
            stop: CancellationToken::new(),
            tasks: TaskTracker::new(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Begins, or goes on with, a download.
    pub(crate) fn begin(&self, download: Download) {
        let inner = Arc::clone(&self.inner);
        let (id, cancel) = (download.id, CancellationToken::new());
        self.inner.running().insert(id, (download.user, cancel.clone()));
        self.inner.tasks.spawn(async move {
            inner.run(download, &cancel).await;
            inner.running().remove(&id);
        });
    }

    /// Ends a download; what has come of it is removed. One that has ended is left as it is.
    pub(crate) fn cancel(&self, id: TaskId) {
        if let Some((_, cancel)) = self.inner.running().get(&id) {
            cancel.cancel();
        }
    }

    /// Ends all downloads of users.
    pub(crate) fn cancel_of(&self, ended: impl Fn(UserId) -> bool) {
        self.inner
            .running()
            .values()
            .filter(|(user, _)| ended(*user))
            .for_each(|(_, cancel)| cancel.cancel());
    }

    /// Goes on with what the last stop interrupted.
    pub(crate) async fn resume(&self) -> Result<(), comfy_cloud_domain::Error> {
        let unfinished = self.inner.store.unfinished_downloads().await?;
        self.inner.remove_parts_but(&unfinished);
        for download in unfinished {
            self.begin(download);
        }
        Ok(())
    }

    /// Stops all downloads where they are.
    pub(crate) async fn stop(&self) {
        self.inner.stop.cancel();
        self.inner.tasks.close();
        self.inner.tasks.wait().await;
    }
}

impl Inner {
    fn running(&self) -> MutexGuard<'_, HashMap<TaskId, (UserId, CancellationToken)>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a download to its end, and notes how it ended; one that the server's stop interrupts
    /// goes on at the next start.
    async fn run(&self, mut download: Download, cancel: &CancellationToken) {
        let id = download.id;
        let outcome = tokio::select! {
            outcome = self.attempts(&mut download) => outcome,
            () = cancel.cancelled() => Err(Break::Cancelled),
            () = self.stop.cancelled() => Err(Break::Stopped),
        };
        let reason = match outcome {
            Ok(state) => Ok(state),
            Err(Break::Stopped) => return,
            Err(Break::Cancelled) => Err(CANCELLED.to_owned()),
            Err(Break::Passing(failure) | Break::Final(failure)) => {
                Err(failure.message().to_owned())
            }
        };
        let state = match reason {
            Ok(state) => state,
            Err(reason) => {
                // Best effort: the next start removes parts that no download has.
                let _ = tokio::fs::remove_file(self.part(&download)).await;
                DownloadState::Failed { reason }
            }
        };
        if let Err(error) = self.store.advance_download(id, state).await {
            tracing::error!(%error, task = %id, "cannot note how a download ended");
        }
    }

    /// Waits for a slot, and transfers until it succeeds, fails for good, or has taken too long.
    async fn attempts(&self, download: &mut Download) -> Result<DownloadState, Break> {
        let _slot =
            self.slots.take(download.user).await.map_err(|error| Break::Final(error.into()))?;
        let attempts = async {
            let mut attempt = 1;
            loop {
                match self.transfer(download).await {
                    Err(Break::Passing(_)) if attempt < ATTEMPTS => {
                        tokio::time::sleep(Duration::from_millis(500) * 2_u32.pow(attempt)).await;
                        attempt += 1;
                    }
                    outcome => return outcome,
                }
            }
        };
        let too_long = |_| {
            let message =
                format!("the download took longer than {} seconds", self.timeout.as_secs());
            Err(Break::Final(Failure::new(Class::Unprocessable, "source_timeout", message)))
        };
        tokio::time::timeout(self.timeout, attempts).await.unwrap_or_else(too_long)
    }

    /// Removes what has come of downloads that nobody goes on with.
    fn remove_parts_but(&self, unfinished: &[Download]) {
        let kept: HashSet<PathBuf> =
            unfinished.iter().map(|download| self.part(download)).collect();
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return };
        // Somebody may have named a folder that has downloads of others'.
        let paths =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| is_part(path));
        for path in paths.filter(|path| !kept.contains(path)) {
            if let Err(error) = std::fs::remove_file(&path) {
                tracing::warn!(%error, path = %path.display(), "failed to remove a part of a download that ended");
            }
        }
    }

    fn part(&self, download: &Download) -> PathBuf {
        self.folder.join(format!("{}.part", download.id))
    }

    async fn transfer(&self, download: &mut Download) -> Result<DownloadState, Break> {
        let path = self.part(download);
        let io = |error: std::io::Error| Break::Final(storage_failure(&error));
        private::create_folder(&self.folder).map_err(io)?;
        let validator = match &download.state {
            DownloadState::Running { validator, .. } => validator.clone(),
            _ => None,
        };
        // Without an ETag nobody can say that the rest belongs to what is there.
        let have = match &validator {
            Some(_) => tokio::fs::metadata(&path).await.map_or(0, |metadata| metadata.len()),
            None => 0,
        };
        let range = (have > 0).then(|| format!("bytes={have}-"));
        let mut response = self
            .fetcher
            .get(&download.request.source_url, range, Hosts::Listed)
            .await
            .map_err(from_source)?;
        let etag = header(&response, ETAG.as_str());
        let goes_on = response.status() == StatusCode::PARTIAL_CONTENT
            && etag == validator
            && starts_at(&response, have);
        if have > 0 && !goes_on && response.status() != StatusCode::OK {
            // The rest cannot be had; from the beginning, then.
            tokio::fs::remove_file(&path).await.map_err(io)?;
            response = self
                .fetcher
                .get(&download.request.source_url, None, Hosts::Listed)
                .await
                .map_err(from_source)?;
        }
        let mut done = if goes_on { have } else { 0 };
        let total = response.content_length().map(|rest| done + rest);
        // Bytes count from the moment that they come.
        let room = self.store.room(&self.store.principal_of(download)).await;
        let mut room = room.map_err(|error| Break::Final(error.into()))?;
        room.grow(done).map_err(|error| Break::Final(error.into()))?;
        room.require(total.map_or(0, |total| total - done))
            .map_err(|error| Break::Final(error.into()))?;
        let mut pace = Pace::new(Instant::now());
        let mut file = tokio::fs::OpenOptions::from(private::options())
            .create(true)
            .append(goes_on)
            .truncate(!goes_on)
            .write(true)
            .open(&path)
            .await
            .map_err(io)?;
        let mut noted = Instant::now();
        self.note(download, done, total, etag.clone()).await?;
        while let Some(chunk) = response.chunk().await.map_err(|_| broken())? {
            done += chunk.len() as u64;
            room.grow(chunk.len() as u64).map_err(|error| Break::Final(error.into()))?;
            pace.keep(Instant::now(), chunk.len() as u64)?;
            if done > self.max_bytes || total.is_some_and(|total| total > self.max_bytes) {
                let message = format!(
                    "the file is larger than the {} bytes that are allowed here",
                    self.max_bytes
                );
                return Err(Break::Final(Failure::new(
                    Class::TooLarge,
                    "payload_too_large",
                    message,
                )));
            }
            file.write_all(&chunk).await.map_err(io)?;
            if noted.elapsed() > NOTE_INTERVAL {
                noted = Instant::now();
                self.note(download, done, total, etag.clone()).await?;
            }
        }
        file.flush().await.map_err(io)?;
        drop(file);
        match total {
            Some(total) if total != done => Err(broken()),
            _ => self.finish(download, done).await,
        }
    }

    async fn note(
        &self,
        download: &mut Download,
        bytes_done: u64,
        bytes_total: Option<u64>,
        validator: Option<String>,
    ) -> Result<(), Break> {
        download.state = DownloadState::Running { bytes_done, bytes_total, validator };
        let noted = self.store.advance_download(download.id, download.state.clone()).await;
        noted.map_err(|error| Break::Final(error.into()))
    }

    async fn finish(&self, download: &Download, bytes: u64) -> Result<DownloadState, Break> {
        let path = self.part(download);
        if bytes == 0 {
            return Err(Break::Final(Failure::new(
                Class::Unprocessable,
                "empty_file",
                "the source's file is empty",
            )));
        }
        let mut head = Vec::new();
        let file = tokio::fs::File::open(&path)
            .await
            .map_err(|error| Break::Final(storage_failure(&error)))?;
        file.take(file::HEAD_BYTES as u64)
            .read_to_end(&mut head)
            .await
            .map_err(|error| Break::Final(storage_failure(&error)))?;
        let name = Url::parse(&download.request.source_url).ok().and_then(|url| last_segment(&url));
        let name = name.and_then(|name| names::checked(&name, "name").ok());
        let mut asset = NewAsset {
            name,
            tags: download.request.tags.clone(),
            metadata: download.request.metadata.clone(),
            preview: download.request.preview,
            ..NewAsset::default()
        };
        asset.describe(&head, None);
        let principal = self.store.principal_of(download);
        let minted = self.store.adopt(&path, &principal, Put { expected: None, asset }).await;
        let minted = minted.map_err(|error| Break::Final(error.into()))?;
        Ok(DownloadState::Completed { asset: minted.asset.id, bytes })
    }
}

/// How fast a source sends. One that sends nothing at all is given up sooner, by the client's own
/// timeout.
struct Pace {
    since: Instant,
    bytes: u64,
}

impl Pace {
    fn new(now: Instant) -> Self {
        Self { since: now, bytes: 0 }
    }

    /// So many bytes have come now; an error when too few have in the last while.
    fn keep(&mut self, now: Instant, bytes: u64) -> Result<(), Break> {
        self.bytes += bytes;
        if now.duration_since(self.since) < RATE_WINDOW {
            return Ok(());
        }
        let is_slow = self.bytes < RATE_BYTES;
        *self = Self::new(now);
        let message = format!(
            "the source sends less than {RATE_BYTES} bytes in {} seconds",
            RATE_WINDOW.as_secs()
        );
        if is_slow {
            Err(Break::Passing(Failure::new(Class::Unprocessable, "source_too_slow", message)))
        } else {
            Ok(())
        }
    }
}

fn starts_at(response: &reqwest::Response, offset: u64) -> bool {
    header(response, CONTENT_RANGE.as_str())
        .is_some_and(|range| range.starts_with(&format!("bytes {offset}-")))
}

fn broken() -> Break {
    Break::Passing(Failure::new(
        Class::Unprocessable,
        "source_unreachable",
        "the source broke off the transfer",
    ))
}

/// A source that cannot be reached may be back soon; one that says no will say it again.
fn from_source(failure: Failure) -> Break {
    match failure.class() {
        Class::Unprocessable if failure.code() != HOST_NOT_ALLOWED => Break::Passing(failure),
        _ => Break::Final(failure),
    }
}

fn storage_failure(error: &std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::StorageFull => {
            Failure::new(Class::Internal, "storage_full", "the server's storage is full")
        }
        _ => Failure::internal(error),
    }
}

/// Whether a file has a name as [`Inner::part`] gives it.
fn is_part(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    path.extension().is_some_and(|extension| extension == "part")
        && stem.is_some_and(|stem| uuid::Uuid::try_parse(stem).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For how many seconds a source is heard that sends so many bytes every so many seconds, out
    /// of an hour.
    fn heard_secs(bytes: u64, every_secs: u64) -> u64 {
        let begun = Instant::now();
        let mut pace = Pace::new(begun);
        let times = (0..3600).step_by(every_secs as usize).skip(1);
        times
            .take_while(|secs| pace.keep(begun + Duration::from_secs(*secs), bytes).is_ok())
            .last()
            .unwrap_or(0)
    }

    #[test]
    fn a_source_that_trickles_is_given_up_after_a_minute_and_one_that_keeps_the_least_rate_never() {
        assert_eq!(heard_secs(8 * 1024, 1), 3599);
        assert_eq!(heard_secs(29 * 8 * 1024, 29), 3596, "in large pieces as well");
        assert_eq!(heard_secs(8 * 1024 - 200, 1), 59);
        assert_eq!(heard_secs(1, 1), 59);
        assert_eq!(heard_secs(100_000, 29), 58);
        let mut pace = Pace::new(Instant::now());
        let broken = pace.keep(Instant::now() + RATE_WINDOW, 1);
        assert!(
            matches!(broken, Err(Break::Passing(failure)) if failure.code() == "source_too_slow")
        );
    }
}
