//! What happens to a job, as server-sent events: how it stands first, then what changes, until it
//! has ended.
//!
//! What the worker says comes from the hub, which bounds what waits for a client that does not
//! read. The status comes from the row, which is read when something is heard and every second: an
//! event that is lost costs a second.
//!
//! Messages that a newer one replaces are kept as they came, which is the same bytes for all
//! streams, and are read when they are sent: work is done for what a client gets, twice a second,
//! not for each message of a worker.

use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::{Buf, Bytes};
use comfy_cloud_domain::{
    AssetId, Job, JobFile, JobId, JobStatus, Medium, Principal, Result as StoreResult,
};
use comfy_cloud_jobs::{Frame, Jobs, Listener};
use comfy_cloud_v2::server::*;
use comfy_cloud_v2::types;
use openapi_runtime::{Context, Fault, Problem, Share, stream};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior};

use super::convert;
use super::job::{self, OUTPUTS_SHOWN};
use crate::api::Api;
use crate::endpoints::Result;
use crate::error::chain;

/// How often the row is read.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);
/// How long a stream is silent at the most; clients give up one that is silent for longer than 45
/// seconds.
const QUIET: Duration = Duration::from_secs(10);
/// How long progress and previews wait for a newer one to take their place.
const PACE: Duration = Duration::from_millis(500);
/// The largest preview that is sent: each stream keeps the newest.
const PREVIEW_BYTES: usize = 1 << 20;
/// How many outputs are remembered as shown; a job with more of them shows the others at its end.
const SHOWN_OUTPUTS: usize = 1000;

pub(super) async fn get_job_events(
    api: &Arc<Api>,
    context: &Context,
    principal: Principal,
    params: GetJobEventsParams,
) -> Result<GetJobEventsSuccess> {
    let id = job::id(&params.id)?;
    let job = api.store.job(&principal, id).await?;
    let place = api.streams.take(context.holder(), 1).await.map_err(|_| {
        let message = "as many streams of events are open as may be; close one, or ask for the job now and then".to_owned();
        Fault::from(Problem { status: 429, code: "too_many_streams", message })
    })?;
    // Before the row is read again, so that nothing falls between the two.
    let listener =
        Listening { jobs: api.jobs.clone(), listener: api.jobs.hub().listen_to(job.user, id) };
    let following = Following::new(api, context, principal, id, listener, place);
    let events = futures::stream::unfold(following, |mut following| async {
        let event = following.next().await?;
        Some((Ok::<_, std::io::Error>(event), following))
    });
    Ok(GetJobEventsSuccess::Ok(stream(events)))
}

/// A listener that leaves the hub when it is dropped.
struct Listening {
    jobs: Jobs,
    listener: Listener,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.jobs.hub().leave(&self.listener);
    }
}

/// A stream of a job's events.
struct Following {
    api: Arc<Api>,
    /// The address of this server, as the client reaches it.
    base: String,
    principal: Principal,
    id: JobId,
    listening: Listening,
    access: watch::Receiver<i64>,
    check: Interval,
    ready: VecDeque<Bytes>,
    /// The last status and place that were sent.
    status: Option<(types::JobStatus, Option<i64>)>,
    /// What was made by which node, and sent.
    shown: HashSet<(String, AssetId)>,
    /// The node that runs.
    current: Option<String>,
    /// What waits to be sent, or to be replaced by something newer: what the worker said of its
    /// nodes, and a preview.
    nodes: Option<Bytes>,
    preview: Option<Bytes>,
    /// When they may be sent.
    paced: Instant,
    last_sent: Instant,
    has_ended: bool,
    _place: Share,
}

impl Following {
    fn new(
        api: &Arc<Api>,
        context: &Context,
        principal: Principal,
        id: JobId,
        listening: Listening,
        place: Share,
    ) -> Self {
        let mut check = tokio::time::interval(CHECK_INTERVAL);
        check.set_missed_tick_behavior(MissedTickBehavior::Delay);
        metrics::gauge!("comfy_cloud_event_streams").increment(1.0);
        Self {
            api: Arc::clone(api),
            base: api.base_url(context),
            principal,
            id,
            listening,
            access: api.access.clone(),
            check,
            ready: VecDeque::new(),
            status: None,
            shown: HashSet::new(),
            current: None,
            nodes: None,
            preview: None,
            paced: Instant::now(),
            last_sent: Instant::now(),
            has_ended: false,
            _place: place,
        }
    }

    /// The next bytes of the stream; `None` when it ends.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                self.last_sent = Instant::now();
                return Some(event);
            }
            if self.has_ended {
                return None;
            }
            match self.wait().await {
                Ok(true) => {}
                Ok(false) => return None,
                // The client asks for the job, and is told.
                Err(error) => {
                    tracing::warn!(error = chain(&error), job = %self.id, "failed to follow a job for a stream of events");
                    return None;
                }
            }
        }
    }

    /// Waits until there may be something to send; returns whether the stream goes on.
    async fn wait(&mut self) -> StoreResult<bool> {
        let stop = self.api.stop.clone();
        let is_pending = self.nodes.is_some() || self.preview.is_some();
        tokio::select! {
            biased;
            () = stop.cancelled() => return Ok(false),
            // When the server stops, that is said above.
            Ok(()) = self.access.changed() => return self.api.store.is_valid(&self.principal).await,
            // The first is at once: how the job stands.
            _ = self.check.tick() => self.look().await?,
            () = tokio::time::sleep_until(self.paced), if is_pending => self.flush().await?,
            frame = self.listening.listener.next() => match frame {
                Some(frame) => self.hear(&frame).await?,
                // It does not read.
                None => return Ok(false),
            },
        }
        if self.ready.is_empty() && self.last_sent.elapsed() >= QUIET {
            // A key's time runs out without a change.
            if !self.api.store.is_valid(&self.principal).await? {
                return Ok(false);
            }
            self.ready.push_back(Bytes::from_static(b": still here\n\n"));
        }
        Ok(true)
    }

    fn send(&mut self, name: &str, data: &impl Serialize) {
        match serde_json::to_string(data) {
            Ok(data) => self.ready.push_back(format!("event: {name}\ndata: {data}\n\n").into()),
            Err(error) => tracing::error!(%error, "an event cannot be written as JSON"),
        }
    }

    /// Sends what waits.
    async fn flush(&mut self) -> StoreResult<()> {
        self.paced = Instant::now() + PACE;
        if let Some(said) = self.nodes.take()
            && let Some(progress) =
                self.api.jobs.progress_by(&self.principal, self.id, &said).await?
        {
            if let Some(current) = &progress.current {
                self.current = Some(current.id.clone());
            }
            self.send("progress", &convert::progress(&progress));
        }
        if let Some(Picture { node, content_type, bytes }) =
            self.preview.take().as_ref().and_then(Picture::read)
        {
            let node_id = node.or_else(|| self.current.clone()).unwrap_or_default();
            let data_base64 = BASE64_STANDARD.encode(bytes);
            self.send(
                "preview",
                &types::PreviewEvent {
                    node_id,
                    content_type: content_type.to_owned(),
                    data_base64,
                },
            );
        }
        Ok(())
    }

    /// Reads the row, and sends what has changed in it.
    async fn look(&mut self) -> StoreResult<()> {
        let job = self.api.store.job(&self.principal, self.id).await?;
        if job.state.is_final() {
            return self.end(&job).await;
        }
        let is_first = self.status.is_none();
        let waits = self.api.jobs.waits(job.user, job.id).filter(|_| job.state.is_waiting());
        self.note_status(&job, convert::position(waits));
        if is_first && job.state.status() == JobStatus::InProgress {
            if let Some(Frame::Text(said)) = self.api.jobs.hub().nodes_of(job.user, job.id) {
                self.nodes = Some(said);
            }
            self.flush().await?;
        }
        Ok(())
    }

    fn note_status(&mut self, job: &Job, queue_position: Option<i64>) {
        let status = convert::status(job.state);
        if self.status != Some((status, queue_position)) {
            self.status = Some((status, queue_position));
            self.send("status", &types::StatusEvent { status, queue_position });
        }
    }

    /// The job has ended: what was not sent of it, and then how.
    async fn end(&mut self, job: &Job) -> StoreResult<()> {
        self.flush().await?;
        if job.outputs_count > 0 {
            for (file, asset) in
                self.api.store.job_assets(&self.principal, self.id, 0, OUTPUTS_SHOWN).await?.files
            {
                if !self.shown.contains(&(file.node.clone(), asset.id)) {
                    let output = convert::output(&self.api, &self.base, self.id, file, asset);
                    self.send("output", &output);
                }
            }
        }
        self.note_status(job, None);
        self.has_ended = true;
        Ok(())
    }

    /// Takes in what was heard of the job.
    async fn hear(&mut self, frame: &Frame) -> StoreResult<()> {
        let text = match frame {
            Frame::Text(text) => text,
            // It is read when it is sent; a larger one is not.
            Frame::Binary(bytes) => {
                if bytes.len() <= PREVIEW_BYTES && Picture::is_one(bytes) {
                    self.preview = Some(bytes.clone());
                }
                return Ok(());
            }
        };
        let Ok(Kind { kind }) = serde_json::from_slice(text) else { return Ok(()) };
        match kind.as_ref() {
            "progress_state" => {
                self.nodes = Some(text.clone());
                Ok(())
            }
            "executing" => match data(text)["node"].as_str() {
                Some(node) => {
                    self.current = Some(node.to_owned());
                    Ok(())
                }
                None => self.look().await,
            },
            "executed" => self.note_outputs(&data(text)).await,
            "execution_start"
            | "execution_success"
            | "execution_error"
            | "execution_interrupted" => self.look().await,
            _ => Ok(()),
        }
    }

    /// What a node has made is an asset, and can be shown.
    async fn note_outputs(&mut self, data: &Value) -> StoreResult<()> {
        let node = data["node"].as_str().unwrap_or_default();
        for (key, id, name) in made(data) {
            if self.shown.len() >= SHOWN_OUTPUTS || self.shown.contains(&(node.to_owned(), id)) {
                continue;
            }
            let Some(asset) = self.api.store.living(&self.principal, id).await? else { continue };
            let medium = medium(asset.mime_type.as_deref());
            let file = JobFile {
                node: node.to_owned(),
                key,
                index: 0,
                asset: id,
                name,
                medium,
                temporary: false,
            };
            self.shown.insert((node.to_owned(), id));
            let output = convert::output(&self.api, &self.base, self.id, file, asset);
            self.send("output", &output);
        }
        Ok(())
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        metrics::gauge!("comfy_cloud_event_streams").decrement(1.0);
    }
}

/// What a message is about; what it says is skipped, not taken in.
#[derive(Deserialize)]
struct Kind<'a> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'a, str>,
}

/// What a message says.
fn data(text: &[u8]) -> Value {
    // `get_mut`, because indexing a list by a name panics, and a list of one text is read as a
    // `Kind` too.
    let mut said = serde_json::from_slice::<Value>(text).unwrap_or_default();
    said.get_mut("data").map(Value::take).unwrap_or_default()
}

/// The files that a node has made, each with the list that it is in and its name.
fn made(data: &Value) -> Vec<(String, AssetId, Option<String>)> {
    let mut made = Vec::new();
    for (key, items) in data["output"].as_object().into_iter().flatten() {
        for item in items.as_array().into_iter().flatten() {
            if let Some(id) = item["asset_id"].as_str().and_then(|id| id.parse().ok()) {
                made.push((key.clone(), id, item["display_name"].as_str().map(str::to_owned)));
            }
        }
    }
    made
}

/// What a file shows, by its media type.
fn medium(mime_type: Option<&str>) -> Medium {
    match mime_type.and_then(|mime_type| mime_type.split('/').next()) {
        Some("image") => Medium::Image,
        Some("video") => Medium::Video,
        Some("audio") => Medium::Audio,
        _ => Medium::Other,
    }
}

/// A preview out of a binary frame of ComfyUI's.
#[derive(Debug, PartialEq)]
struct Picture {
    node: Option<String>,
    content_type: &'static str,
    bytes: Bytes,
}

impl Picture {
    /// Whether a frame begins as one.
    fn is_one(frame: &[u8]) -> bool {
        matches!(frame.first_chunk(), Some(&kind) if matches!(u32::from_be_bytes(kind), 1 | 4))
    }

    /// Reads a preview (type 1), or one with metadata (type 4); `None` when it is something else.
    fn read(frame: &Bytes) -> Option<Self> {
        let mut rest = frame.clone();
        let node = match rest.try_get_u32().ok()? {
            1 => {
                rest.try_get_u32().ok()?;
                None
            }
            4 => {
                let length = rest.try_get_u32().ok()? as usize;
                if length > rest.len() {
                    return None;
                }
                let metadata: Value = serde_json::from_slice(&rest.split_to(length)).ok()?;
                metadata["node_id"].as_str().map(str::to_owned)
            }
            _ => return None,
        };
        let content_type = if rest.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
        Some(Self { node, content_type, bytes: rest })
    }
}

/// Reads bytes as a frame of either kind, for a fuzzer.
#[cfg(fuzzing)]
pub(crate) fn read(data: &Bytes) {
    if let Some(picture) = Picture::is_one(data).then(|| Picture::read(data)).flatten() {
        assert!(picture.bytes.len() < data.len(), "more came out than went in");
    }
    if let Ok(Kind { kind }) = serde_json::from_slice(data) {
        let _ = (kind.len(), made(&self::data(data)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(parts: &[&[u8]]) -> Bytes {
        parts.concat().into()
    }

    #[test]
    fn a_message_that_is_a_list_says_nothing() {
        assert_eq!(data(b"[\"executed\"]"), Value::Null);
        assert_eq!(data(b"not JSON"), Value::Null);
        assert_eq!(data(br#"{"type": "executed", "data": {"node": "1"}}"#)["node"], "1");
    }

    #[test]
    fn a_preview_is_read_with_its_node_or_without() {
        let read = |frame: Bytes| {
            Picture::read(&frame).map(|picture| (picture.node, picture.content_type, picture.bytes))
        };
        let jpeg = Bytes::from_static(b"\xff\xd8x");
        assert_eq!(
            read(frame(&[&[0, 0, 0, 1], &[0, 0, 0, 1], &jpeg])),
            Some((None, "image/jpeg", jpeg.clone()))
        );
        let metadata = br#"{"node_id":"7"}"#;
        let rich = frame(&[&[0, 0, 0, 4], &[0, 0, 0, metadata.len() as u8], metadata, &jpeg]);
        assert_eq!(read(rich), Some((Some("7".to_owned()), "image/jpeg", jpeg)));
        assert_eq!(
            read(frame(&[&[0, 0, 0, 1], &[0, 0, 0, 2], b"\x89PNG"])).map(|found| found.1),
            Some("image/png")
        );
        for odd in [
            frame(&[&[0, 0, 0, 3], b"xxxx"]),
            frame(&[&[0, 0, 0, 4], &[0, 0, 0, 9], b"{}"]),
            Bytes::new(),
        ] {
            assert_eq!(read(odd), None);
        }
    }
}
