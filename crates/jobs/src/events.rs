//! What happens to jobs, told to whoever of their user listens.
//!
//! A listener that does not read is dropped, never waited for: its queue holds so many frames and so
//! many bytes, and when it is full the listener is told to close. Previews are not worth that: they are
//! left out where a listener is behind. All queues together hold so many bytes as well; beyond that the
//! listener that is furthest behind is told to close.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use comfy_cloud_domain::{JobId, UserId};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// How many frames a listener may be behind.
const BACKLOG_FRAMES: usize = 512;
/// How many bytes a listener may be behind. A listener that is not behind gets a larger frame all the same.
const BACKLOG_BYTES: usize = 8 * 1024 * 1024;
/// How many bytes all listeners together may be behind.
const TOTAL_BACKLOG_BYTES: usize = 128 * 1024 * 1024;
/// How many frames a listener may be behind and still get previews.
const PREVIEW_FRAMES: usize = 16;
/// How many bytes a listener may be behind and still get previews.
const PREVIEW_BYTES: usize = 1024 * 1024;

/// The longest id of a client, in bytes.
const CLIENT_BYTES: usize = 128;

/// One frame for a websocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// JSON.
    Text(Bytes),
    /// A preview or a text of a node.
    Binary(Bytes),
}

impl Frame {
    /// Its length in bytes.
    fn size(&self) -> usize {
        match self {
            Self::Text(bytes) | Self::Binary(bytes) => bytes.len(),
        }
    }
}

/// The bytes of the frames that one listener has not taken yet; counted in the hub's total as well, until the
/// listener is told to close.
#[derive(Debug)]
struct Backlog {
    /// `None` once it is counted no longer.
    bytes: Mutex<Option<usize>>,
    total: Arc<AtomicUsize>,
}

impl Backlog {
    fn bytes(&self) -> usize {
        self.counted().unwrap_or_default()
    }

    fn counted(&self) -> MutexGuard<'_, Option<usize>> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, bytes: usize) {
        if let Some(counted) = &mut *self.counted() {
            *counted += bytes;
            self.total.fetch_add(bytes, Ordering::Relaxed);
        }
    }

    fn subtract(&self, bytes: usize) {
        if let Some(counted) = &mut *self.counted() {
            *counted -= bytes;
            self.total.fetch_sub(bytes, Ordering::Relaxed);
        }
    }

    /// What is queued goes with its listener, and nothing is added any more.
    fn end(&self) {
        let counted = self.counted().take();
        self.total.fetch_sub(counted.unwrap_or_default(), Ordering::Relaxed);
    }
}

impl Drop for Backlog {
    fn drop(&mut self) {
        self.end();
    }
}

/// A place to listen.
#[derive(Debug)]
pub struct Listener {
    frames: mpsc::Receiver<Frame>,
    backlog: Arc<Backlog>,
    /// Cancelled when the listener is too far behind, and must close.
    pub too_slow: CancellationToken,
    user: UserId,
    id: u64,
}

impl Listener {
    /// What happens next, in order; `None` when the hub has dropped the listener. Safe to cancel.
    pub async fn next(&mut self) -> Option<Frame> {
        let frame = self.frames.recv().await?;
        self.backlog.subtract(frame.size());
        Some(frame)
    }
}

#[derive(Debug)]
struct Sender {
    /// Of jobs that a client has submitted, it hears of this client's alone; of all when there is none.
    client: Option<String>,
    frames: mpsc::Sender<Frame>,
    backlog: Arc<Backlog>,
    too_slow: CancellationToken,
}

/// What became of a frame for one listener.
enum Sent {
    /// It is queued, or left out on purpose.
    Done,
    /// The listener has left, or is too far behind and was told to close.
    Dropped,
}

impl Sender {
    /// Whether what happens to a job of a client is its business; a job without a client is everybody's.
    fn hears_of(&self, client: Option<&String>) -> bool {
        self.client.is_none() || client.is_none() || self.client.as_ref() == client
    }

    fn send(&self, frame: &Frame, is_preview: bool) -> Sent {
        let (waiting, bytes) = (self.frames.max_capacity() - self.frames.capacity(), self.backlog.bytes());
        if is_preview && (waiting >= PREVIEW_FRAMES || (bytes > 0 && bytes + frame.size() > PREVIEW_BYTES)) {
            return Sent::Done;
        }
        if bytes > 0 && bytes + frame.size() > BACKLOG_BYTES {
            return self.close();
        }
        // Counted first: the listener may take the frame before this goes on.
        self.backlog.add(frame.size());
        match self.frames.try_send(frame.clone()) {
            Ok(()) => Sent::Done,
            Err(refused) => {
                self.backlog.subtract(frame.size());
                match refused {
                    mpsc::error::TrySendError::Closed(_) => Sent::Dropped,
                    mpsc::error::TrySendError::Full(_) => self.close(),
                }
            }
        }
    }

    fn close(&self) -> Sent {
        self.backlog.end();
        self.too_slow.cancel();
        Sent::Dropped
    }
}

/// The last of each kind that tells a newcomer how a running job stands.
#[derive(Debug, Default)]
struct Standing {
    start: Option<Frame>,
    executing: Option<Frame>,
    progress: Option<Frame>,
}

#[derive(Debug, Default)]
struct Room {
    listeners: HashMap<u64, Sender>,
    jobs: BTreeMap<JobId, Standing>,
}

#[derive(Debug, Default)]
struct State {
    rooms: HashMap<UserId, Room>,
    /// Which client has submitted a job, of those that have not ended and that said so.
    clients: HashMap<JobId, String>,
    next_id: u64,
    /// The bytes of all queues.
    total: Arc<AtomicUsize>,
}

impl State {
    /// Tells listeners to close until all queues together are within their bound: those that are furthest
    /// behind first.
    fn shed(&mut self) {
        let mut excess = self.total.load(Ordering::Relaxed).saturating_sub(TOTAL_BACKLOG_BYTES);
        while excess > 0 {
            let all = self.rooms.values_mut().flat_map(|room| room.listeners.iter().map(|(id, sender)| (*id, sender.backlog.bytes())));
            let Some((furthest, bytes)) = all.max_by_key(|(_, bytes)| *bytes).filter(|(_, bytes)| *bytes > 0) else { return };
            for room in self.rooms.values_mut() {
                if let Some(sender) = room.listeners.remove(&furthest) {
                    sender.close();
                }
            }
            excess = excess.saturating_sub(bytes);
        }
    }
}

/// Where events come together and go out from.
#[derive(Debug, Default)]
pub struct EventHub {
    state: Mutex<State>,
}

impl EventHub {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to listen; the first frames tell how the user's running jobs stand.
    pub fn listen(&self, user: UserId) -> Listener {
        self.listen_for(user, None)
    }

    /// As [`Self::listen`], as a client of ComfyUI does: of jobs that another client has submitted, it hears nothing.
    pub fn listen_as(&self, user: UserId, client: &str) -> Listener {
        self.listen_for(user, Some(client.to_owned()))
    }

    fn listen_for(&self, user: UserId, client: Option<String>) -> Listener {
        let (frames, receiver) = mpsc::channel(BACKLOG_FRAMES);
        let too_slow = CancellationToken::new();
        let mut state = self.state();
        state.next_id += 1;
        let id = state.next_id;
        let backlog = Arc::new(Backlog { bytes: Mutex::new(Some(0)), total: Arc::clone(&state.total) });
        let sender = Sender { client, frames, backlog: Arc::clone(&backlog), too_slow: too_slow.clone() };
        let State { rooms, clients, .. } = &mut *state;
        let room = rooms.entry(user).or_default();
        for (_, standing) in room.jobs.iter().filter(|(job, _)| sender.hears_of(clients.get(job))) {
            for frame in [&standing.start, &standing.progress, &standing.executing].into_iter().flatten() {
                // There is room: three frames a running job.
                sender.send(frame, false);
            }
        }
        room.listeners.insert(id, sender);
        state.shed();
        Listener { frames: receiver, backlog, too_slow, user, id }
    }

    /// Stops listening.
    pub fn leave(&self, listener: &Listener) {
        let mut state = self.state();
        if let Some(room) = state.rooms.get_mut(&listener.user) {
            room.listeners.remove(&listener.id);
            if room.listeners.is_empty() && room.jobs.is_empty() {
                state.rooms.remove(&listener.user);
            }
        }
    }

    /// How many listen.
    pub fn listeners(&self) -> usize {
        self.state().rooms.values().map(|room| room.listeners.len()).sum()
    }

    /// Tells a user something.
    pub fn tell(&self, user: UserId, kind: &str, data: &Value) {
        let mut state = self.state();
        if let Some(room) = state.rooms.get_mut(&user) {
            room.send(&text(kind, data), false, None);
            state.shed();
        }
    }

    /// Tells a user what happened to a job, and remembers what a newcomer must know.
    pub(crate) fn tell_of_job(&self, user: UserId, job: JobId, kind: &str, data: &Value) {
        let frame = text(kind, data);
        let mut state = self.state();
        let State { rooms, clients, .. } = &mut *state;
        let room = rooms.entry(user).or_default();
        match kind {
            "execution_start" => room.jobs.entry(job).or_default().start = Some(frame.clone()),
            "progress_state" => room.jobs.entry(job).or_default().progress = Some(frame.clone()),
            "executing" => room.jobs.entry(job).or_default().executing = Some(frame.clone()),
            _ => {}
        }
        room.send(&frame, false, clients.get(&job));
        state.shed();
    }

    /// Tells a user what a job looks like while it runs.
    pub(crate) fn show(&self, user: UserId, job: JobId, frame: Bytes) {
        let mut state = self.state();
        let State { rooms, clients, .. } = &mut *state;
        if let Some(room) = rooms.get_mut(&user) {
            room.send(&Frame::Binary(frame), true, clients.get(&job));
            state.shed();
        }
    }

    /// Notes which client has submitted a job.
    pub(crate) fn note_client(&self, job: JobId, client: &str) {
        // What is longer is nobody's id.
        if client.len() <= CLIENT_BYTES {
            self.state().clients.insert(job, client.to_owned());
        }
    }

    /// A job has ended: whose it was does not matter any more.
    pub(crate) fn forget_client(&self, job: JobId) {
        self.state().clients.remove(&job);
    }

    /// A job runs no longer: a newcomer need not know of it.
    pub(crate) fn forget_job(&self, user: UserId, job: JobId) {
        let mut state = self.state();
        if let Some(room) = state.rooms.get_mut(&user) {
            room.jobs.remove(&job);
            if room.listeners.is_empty() && room.jobs.is_empty() {
                state.rooms.remove(&user);
            }
        }
    }
}

impl Room {
    /// Sends a frame about the job of a client, or about all.
    fn send(&mut self, frame: &Frame, is_preview: bool, client: Option<&String>) {
        self.listeners.retain(|_, listener| !listener.hears_of(client) || matches!(listener.send(frame, is_preview), Sent::Done));
    }
}

fn text(kind: &str, data: &Value) -> Frame {
    Frame::Text(json!({ "type": kind, "data": data }).to_string().into())
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    fn kinds(listener: &mut Listener) -> Vec<String> {
        let mut kinds = Vec::new();
        while let Some(Some(frame)) = listener.next().now_or_never() {
            kinds.push(match frame {
                Frame::Text(text) => serde_json::from_slice::<Value>(&text).expect("JSON")["type"].as_str().expect("a type").to_owned(),
                Frame::Binary(_) => "preview".to_owned(),
            });
        }
        kinds
    }

    #[test]
    fn only_the_jobs_user_hears_and_a_newcomer_hears_how_it_stands() {
        let (hub, alice, bob, job) = (EventHub::default(), UserId::new(), UserId::new(), JobId::new());
        let (mut first, mut other) = (hub.listen(alice), hub.listen(bob));
        for kind in ["execution_start", "progress", "executing"] {
            hub.tell_of_job(alice, job, kind, &json!({}));
        }
        let mut late = hub.listen(alice);
        assert_eq!(kinds(&mut first), ["execution_start", "progress", "executing"]);
        assert_eq!(kinds(&mut late), ["execution_start", "executing"]);
        assert_eq!(kinds(&mut other), Vec::<String>::new());
        hub.forget_job(alice, job);
        assert_eq!(kinds(&mut hub.listen(alice)), Vec::<String>::new());
    }

    #[test]
    fn a_client_of_comfyui_hears_of_its_own_jobs_and_of_those_without_a_client() {
        let (hub, user) = (EventHub::default(), UserId::new());
        let (own, others, nobodys) = (JobId::new(), JobId::new(), JobId::new());
        hub.note_client(own, "tool");
        hub.note_client(others, "other");
        let (mut tool, mut page) = (hub.listen_as(user, "tool"), hub.listen(user));
        for job in [own, others, nobodys] {
            hub.tell_of_job(user, job, "executing", &json!({}));
            hub.show(user, job, Bytes::from_static(b"preview"));
        }
        hub.tell(user, "status", &json!({}));
        assert_eq!(kinds(&mut tool), ["executing", "preview", "executing", "preview", "status"]);
        assert_eq!(kinds(&mut page).len(), 7);
        assert_eq!(kinds(&mut hub.listen_as(user, "tool")).len(), 2, "a newcomer as well");
        hub.forget_client(own);
        assert_eq!(kinds(&mut hub.listen_as(user, "third")).len(), 2);
    }

    #[test]
    fn who_does_not_read_misses_previews_first_and_is_then_told_to_close() {
        let (hub, user) = (EventHub::default(), UserId::new());
        let (mut slow, mut other) = (hub.listen(user), hub.listen(user));
        for _ in 0..BACKLOG_FRAMES {
            hub.show(user, JobId::new(), Bytes::from_static(b"preview"));
        }
        assert!(!slow.too_slow.is_cancelled());
        assert_eq!(kinds(&mut slow).len(), PREVIEW_FRAMES);
        for _ in 0..=BACKLOG_FRAMES {
            hub.tell(user, "status", &json!({}));
            kinds(&mut other);
        }
        assert!(slow.too_slow.is_cancelled() && !other.too_slow.is_cancelled());
        assert_eq!(hub.listeners(), 1);
        hub.leave(&other);
        assert_eq!(hub.listeners(), 0);
    }
    #[test]
    fn a_queue_is_bounded_in_bytes_and_what_was_not_taken_is_counted_no_longer() {
        let (hub, user) = (EventHub::default(), UserId::new());
        let (slow, mut other) = (hub.listen(user), hub.listen(user));
        let large = json!("x".repeat(BACKLOG_BYTES / 4));
        for _ in 0..4 {
            hub.tell(user, "status", &large);
            assert_eq!(kinds(&mut other), ["status"]);
        }
        // Three fit; with the fourth the slow one is over its bound.
        assert!(slow.too_slow.is_cancelled() && !other.too_slow.is_cancelled());
        // Who is not behind gets a frame of any size.
        hub.tell(user, "status", &json!("x".repeat(2 * BACKLOG_BYTES)));
        assert_eq!(kinds(&mut other), ["status"]);
        let waiting = hub.listen(user);
        hub.tell(user, "status", &json!("x".repeat(1000)));
        assert_eq!(kinds(&mut other), ["status"]);
        let total = || hub.state().total.load(Ordering::Relaxed);
        assert!((1000..2000).contains(&total()), "{}", total());
        drop((slow, waiting, other));
        hub.tell(user, "status", &json!({}));
        assert_eq!(total(), 0);
    }

    #[test]
    fn all_queues_are_bounded_together_and_who_reads_stays() {
        let (hub, reader) = (EventHub::default(), UserId::new());
        let mut reading = hub.listen(reader);
        let slow: Vec<_> = (0..2 * TOTAL_BACKLOG_BYTES / BACKLOG_BYTES).map(|_| hub.listen(UserId::new())).collect();
        let frame = Bytes::from(vec![b'x'; BACKLOG_BYTES / 4 * 3]);
        for listener in &slow {
            hub.state().rooms.get_mut(&listener.user).expect("a room").send(&Frame::Text(frame.clone()), false, None);
            hub.tell(reader, "status", &json!({}));
            assert_eq!(kinds(&mut reading), ["status"]);
        }
        let closed = slow.iter().filter(|listener| listener.too_slow.is_cancelled()).count();
        let held: usize = slow.iter().filter(|listener| !listener.too_slow.is_cancelled()).map(|listener| listener.backlog.bytes()).sum();
        assert!(closed > 0 && closed < slow.len() / 2 && held <= TOTAL_BACKLOG_BYTES, "{closed} closed, {held} bytes");
        assert!(!reading.too_slow.is_cancelled());
    }
}
