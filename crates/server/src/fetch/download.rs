//! Background downloads: a file a task, gone on with after a restart.
//!
//! Bytes go to `downloads/<task>.part`. After a restart the source is asked for the rest with
//! `Range`, and believed only if it still shows the same `ETag`; otherwise the download begins
//! again.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use comfy_cloud_store::catalogue::{Download, DownloadState, NewAsset};
use comfy_cloud_store::{Put, Store, file, private};
use http::StatusCode;
use http::header::{CONTENT_RANGE, ETAG};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;

use super::client::{Fetcher, header, last_segment};
use crate::error::{Class, Failure};
use crate::names;

/// How many downloads run at once.
const SLOTS: usize = 4;
/// How often a transfer that breaks is tried again.
const ATTEMPTS: u32 = 5;
/// How often progress is noted.
const NOTE_INTERVAL: Duration = Duration::from_secs(1);

/// Runs downloads until it is stopped.
#[derive(Clone)]
pub(crate) struct Downloader {
    inner: Arc<Inner>,
}

struct Inner {
    store: Arc<Store>,
    fetcher: Fetcher,
    max_bytes: u64,
    slots: Semaphore,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// Why a transfer ended before its end.
enum Break {
    /// The server is being stopped; the next start goes on.
    Stopped,
    /// It may go better the next time.
    Passing(Failure),
    /// It will not.
    Final(Failure),
}

impl Downloader {
    pub(crate) fn new(store: Arc<Store>, fetcher: Fetcher, max_bytes: u64) -> Self {
        let inner =
            Inner { store, fetcher, max_bytes, slots: Semaphore::new(SLOTS), stop: CancellationToken::new(), tasks: TaskTracker::new() };
        Self { inner: Arc::new(inner) }
    }

    /// Begins, or goes on with, a download.
    pub(crate) fn begin(&self, download: Download) {
        let inner = Arc::clone(&self.inner);
        self.inner.tasks.spawn(async move { inner.run(download).await });
    }

    /// Goes on with what the last stop interrupted.
    pub(crate) async fn resume(&self) -> Result<(), comfy_cloud_store::Error> {
        for download in self.inner.store.catalogue().unfinished_downloads().await? {
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
    async fn run(&self, mut download: Download) {
        let slot = tokio::select! {
            slot = self.slots.acquire() => slot,
            () = self.stop.cancelled() => return,
        };
        let id = download.id;
        let mut attempt = 1;
        let state = loop {
            let outcome = tokio::select! {
                outcome = self.transfer(&mut download) => outcome,
                () = self.stop.cancelled() => Err(Break::Stopped),
            };
            match outcome {
                Ok(state) => break state,
                Err(Break::Stopped) => return,
                Err(Break::Passing(_)) if attempt < ATTEMPTS => {
                    tokio::select! {
                        () = tokio::time::sleep(Duration::from_millis(500) * 2_u32.pow(attempt)) => attempt += 1,
                        () = self.stop.cancelled() => return,
                    }
                }
                Err(Break::Passing(failure) | Break::Final(failure)) => {
                    // Best effort: a left-over part is found by nobody but costs only its space.
                    let _ = tokio::fs::remove_file(self.part(&download)).await;
                    break DownloadState::Failed { reason: failure.message().to_owned() };
                }
            }
        };
        drop(slot);
        if let Err(error) = self.store.catalogue().advance_download(id, state).await {
            tracing::error!(%error, task = %id, "cannot note how a download ended");
        }
    }

    fn part(&self, download: &Download) -> PathBuf {
        self.store.folder().join("downloads").join(format!("{}.part", download.id))
    }

    async fn transfer(&self, download: &mut Download) -> Result<DownloadState, Break> {
        let path = self.part(download);
        let io = |error: std::io::Error| Break::Final(storage_failure(&error));
        private::create_folder(&self.store.folder().join("downloads")).map_err(io)?;
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
        let mut response = self.fetcher.get(&download.request.source_url, range).await.map_err(from_source)?;
        let etag = header(&response, ETAG.as_str());
        let goes_on = response.status() == StatusCode::PARTIAL_CONTENT && etag == validator && starts_at(&response, have);
        if have > 0 && !goes_on && response.status() != StatusCode::OK {
            // The rest cannot be had; from the beginning, then.
            tokio::fs::remove_file(&path).await.map_err(io)?;
            response = self.fetcher.get(&download.request.source_url, None).await.map_err(from_source)?;
        }
        let mut done = if goes_on { have } else { 0 };
        let total = response.content_length().map(|rest| done + rest);
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
            if done > self.max_bytes || total.is_some_and(|total| total > self.max_bytes) {
                let message = format!("the file is larger than the {} bytes that are allowed here", self.max_bytes);
                return Err(Break::Final(Failure::new(Class::TooLarge, "payload_too_large", message)));
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
        let noted = self.store.catalogue().advance_download(download.id, download.state.clone()).await;
        noted.map_err(|error| Break::Final(error.into()))
    }

    async fn finish(&self, download: &Download, bytes: u64) -> Result<DownloadState, Break> {
        let path = self.part(download);
        if bytes == 0 {
            return Err(Break::Final(Failure::new(Class::Unprocessable, "empty_file", "the source's file is empty")));
        }
        let mut head = Vec::new();
        let file = tokio::fs::File::open(&path).await.map_err(|error| Break::Final(storage_failure(&error)))?;
        file.take(file::HEAD_BYTES as u64).read_to_end(&mut head).await.map_err(|error| Break::Final(storage_failure(&error)))?;
        let name = Url::parse(&download.request.source_url).ok().and_then(|url| last_segment(&url));
        let name = name.and_then(|name| names::checked(&name, "name").ok());
        let mime_type = file::sniff(&head, name.as_deref().unwrap_or_default());
        let asset = NewAsset {
            name,
            tags: download.request.tags.clone(),
            metadata: download.request.metadata.clone(),
            preview: download.request.preview,
            shows_itself: mime_type.starts_with("image/"),
            mime_type: Some(mime_type),
            ..NewAsset::default()
        };
        let principal = self.store.principal_of(download);
        let minted = self.store.adopt(&path, &principal, Put { expected: None, asset }).await;
        let minted = minted.map_err(|error| Break::Final(error.into()))?;
        Ok(DownloadState::Completed { asset: minted.asset.id, bytes })
    }
}

fn starts_at(response: &reqwest::Response, offset: u64) -> bool {
    header(response, CONTENT_RANGE.as_str()).is_some_and(|range| range.starts_with(&format!("bytes {offset}-")))
}

fn broken() -> Break {
    Break::Passing(Failure::new(Class::Unprocessable, "source_unreachable", "the source broke off the transfer"))
}

/// A source that cannot be reached may be back soon; one that says no will say it again.
fn from_source(failure: Failure) -> Break {
    match failure.class() {
        Class::Unprocessable => Break::Passing(failure),
        _ => Break::Final(failure),
    }
}

fn storage_failure(error: &std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Failure::new(Class::Internal, "storage_full", "the server's storage is full"),
        _ => Failure::internal(error),
    }
}
