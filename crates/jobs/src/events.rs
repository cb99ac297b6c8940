//! What happens to jobs, told to whoever of their user listens.
//!
//! A listener that does not read is dropped, never waited for: its queue holds so many frames and
//! so many bytes, and when it is full the listener is told to close. Previews are not worth that:
//! they are left out where a listener is behind, and what a newer message replaces (the progress of
//! a job, of a node, the length of the queue) is taken out of the queue before anybody is told to
//! close. All queues together hold so many bytes as well; beyond that the listener that is furthest
//! behind is told to close.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use comfy_cloud_domain::{JobId, UserId};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

/// How many frames a listener may be behind.
const BACKLOG_FRAMES: usize = 512;
/// How many bytes a listener may be behind. A listener that is not behind gets a larger frame all
/// the same.
const BACKLOG_BYTES: usize = 8 * 1024 * 1024;
/// How many bytes all listeners together may be behind.
const TOTAL_BACKLOG_BYTES: usize = 128 * 1024 * 1024;
/// How many frames, and how many bytes, a listener may be behind and still get every message;
/// beyond that, what a newer message replaces is taken out.
const COALESCE: (usize, usize) = (64, 1024 * 1024);
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

/// What a newer frame of the same subject replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Subject {
    /// The length of the user's queue.
    Status,
    /// The state of all nodes of a job.
    Nodes(JobId),
    /// The progress of one node of a job.
    Progress(JobId, String),
}

impl Subject {
    /// The subject of a message about a job, if a newer one replaces it.
    fn of_job(job: JobId, kind: &str, data: &Value) -> Option<Self> {
        match kind {
            "progress_state" => Some(Self::Nodes(job)),
            "progress" => {
                Some(Self::Progress(job, data["node"].as_str().unwrap_or_default().to_owned()))
            }
            _ => None,
        }
    }
}

/// The frames that one listener has not taken yet; their bytes are counted in the hub's total as
/// well, until the listener is told to close.
#[derive(Debug)]
struct Backlog {
    queue: Mutex<Queue>,
    /// Woken when there is a frame, or will be none any more.
    ready: Notify,
    total: Arc<AtomicUsize>,
}

#[derive(Debug, Default)]
struct Queue {
    frames: VecDeque<(Option<Subject>, Frame)>,
    bytes: usize,
    /// The hub adds nothing any more.
    is_closed: bool,
}

impl Backlog {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes(&self) -> usize {
        self.queue().bytes
    }

    /// Queues a frame, or says that it does not fit.
    fn push(&self, frame: &Frame, subject: Option<&Subject>, is_preview: bool) -> Sent {
        let mut queue = self.queue();
        let size = frame.size();
        let exceeds = |queue: &Queue, limit: usize| queue.bytes > 0 && queue.bytes + size > limit;
        if queue.is_closed {
            return Sent::Dropped;
        }
        if is_preview && (queue.frames.len() >= PREVIEW_FRAMES || exceeds(&queue, PREVIEW_BYTES)) {
            return Sent::Done;
        }
        if subject.is_some() && (queue.frames.len() >= COALESCE.0 || queue.bytes >= COALESCE.1) {
            self.take_out(&mut queue, subject);
        }
        if queue.frames.len() >= BACKLOG_FRAMES || exceeds(&queue, BACKLOG_BYTES) {
            return Sent::Dropped;
        }
        queue.frames.push_back((subject.cloned(), frame.clone()));
        queue.bytes += size;
        self.total.fetch_add(size, Ordering::Relaxed);
        drop(queue);
        self.ready.notify_one();
        Sent::Done
    }

    /// Takes out what a newer frame replaces.
    fn take_out(&self, queue: &mut Queue, subject: Option<&Subject>) {
        if let Some(at) = queue.frames.iter().position(|(other, _)| other.as_ref() == subject)
            && let Some((_, frame)) = queue.frames.remove(at)
        {
            queue.bytes -= frame.size();
            self.total.fetch_sub(frame.size(), Ordering::Relaxed);
        }
    }

    async fn pop(&self) -> Option<Frame> {
        loop {
            let ready = self.ready.notified();
            {
                let mut queue = self.queue();
                if let Some((_, frame)) = queue.frames.pop_front() {
                    queue.bytes -= frame.size();
                    self.total.fetch_sub(frame.size(), Ordering::Relaxed);
                    return Some(frame);
                }
                if queue.is_closed {
                    return None;
                }
            }
            ready.await;
        }
    }

    /// What is queued goes with its listener, and nothing is added any more.
    fn close(&self) {
        let mut queue = self.queue();
        let gone = std::mem::take(&mut *queue);
        queue.is_closed = true;
        self.total.fetch_sub(gone.bytes, Ordering::Relaxed);
        drop(queue);
        self.ready.notify_one();
    }
}

/// A place to listen.
#[derive(Debug)]
pub struct Listener {
    backlog: Arc<Backlog>,
    /// Cancelled when the listener is too far behind, and must close.
    pub too_slow: CancellationToken,
    user: UserId,
    id: u64,
}

impl Listener {
    /// What happens next, in order; `None` when the hub has dropped the listener. Safe to cancel.
    pub async fn next(&mut self) -> Option<Frame> {
        self.backlog.pop().await
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.backlog.close();
    }
}

/// What a listener hears of.
#[derive(Debug)]
enum Hears {
    /// All that happens to its user.
    All,
    /// Of jobs that a client has submitted, this client's alone.
    Client(String),
    /// What happens to one job.
    Job(JobId),
}

/// What a frame is about.
#[derive(Clone, Copy)]
enum About<'a> {
    /// The user.
    User,
    /// A job, and the client that has submitted it, if it said so.
    Job(JobId, Option<&'a String>),
}

#[derive(Debug)]
struct Sender {
    hears: Hears,
    backlog: Arc<Backlog>,
    too_slow: CancellationToken,
}

/// What became of a frame for one listener.
enum Sent {
    /// It is queued, or left out on purpose.
    Done,
    /// The listener has left, or is too far behind.
    Dropped,
}

impl Sender {
    /// Whether a frame is its business; a job without a client is everybody's.
    fn hears_of(&self, about: About<'_>) -> bool {
        match (&self.hears, about) {
            (Hears::All, _) | (Hears::Client(_), About::User | About::Job(_, None)) => true,
            (Hears::Client(own), About::Job(_, Some(client))) => own == client,
            (Hears::Job(own), About::Job(job, _)) => *own == job,
            (Hears::Job(_), About::User) => false,
        }
    }

    fn send(&self, frame: &Frame, subject: Option<&Subject>, is_preview: bool) -> Sent {
        let sent = self.backlog.push(frame, subject, is_preview);
        if matches!(sent, Sent::Dropped) {
            self.close();
        }
        sent
    }

    fn close(&self) {
        self.backlog.close();
        self.too_slow.cancel();
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
    /// Tells listeners to close until all queues together are within their bound: those that are
    /// furthest behind first.
    fn shed(&mut self) {
        let mut excess = self.total.load(Ordering::Relaxed).saturating_sub(TOTAL_BACKLOG_BYTES);
        while excess > 0 {
            let all = self.rooms.values_mut().flat_map(|room| {
                room.listeners.iter().map(|(id, sender)| (*id, sender.backlog.bytes()))
            });
            let Some((furthest, bytes)) =
                all.max_by_key(|(_, bytes)| *bytes).filter(|(_, bytes)| *bytes > 0)
            else {
                return;
            };
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
        self.listen_for(user, Hears::All)
    }

    /// As [`Self::listen`], as a client of ComfyUI does: of jobs that another client has submitted,
    /// it hears nothing.
    pub fn listen_as(&self, user: UserId, client: &str) -> Listener {
        self.listen_for(user, Hears::Client(client.to_owned()))
    }

    /// As [`Self::listen`], to what happens to one job of the user's alone.
    pub fn listen_to(&self, user: UserId, job: JobId) -> Listener {
        self.listen_for(user, Hears::Job(job))
    }

    /// What a worker has said last of the nodes of a job that runs (`progress_state`).
    pub fn nodes_of(&self, user: UserId, job: JobId) -> Option<Frame> {
        self.state().rooms.get(&user)?.jobs.get(&job)?.progress.clone()
    }

    fn listen_for(&self, user: UserId, hears: Hears) -> Listener {
        let too_slow = CancellationToken::new();
        let mut state = self.state();
        state.next_id += 1;
        let id = state.next_id;
        let backlog = Arc::new(Backlog {
            queue: Mutex::default(),
            ready: Notify::new(),
            total: Arc::clone(&state.total),
        });
        let sender = Sender { hears, backlog: Arc::clone(&backlog), too_slow: too_slow.clone() };
        let State { rooms, clients, .. } = &mut *state;
        let room = rooms.entry(user).or_default();
        for (_, standing) in room
            .jobs
            .iter()
            .filter(|(job, _)| sender.hears_of(About::Job(**job, clients.get(*job))))
        {
            for frame in
                [&standing.start, &standing.progress, &standing.executing].into_iter().flatten()
            {
                // There is room: three frames a running job.
                sender.send(frame, None, false);
            }
        }
        room.listeners.insert(id, sender);
        state.shed();
        Listener { backlog, too_slow, user, id }
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
            let subject = (kind == "status").then_some(Subject::Status);
            room.send(&text(kind, data), subject.as_ref(), false, About::User);
            state.shed();
        }
    }

    /// Tells a user what happened to a job, and keeps what a newcomer must know.
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
        room.send(
            &frame,
            Subject::of_job(job, kind, data).as_ref(),
            false,
            About::Job(job, clients.get(&job)),
        );
        state.shed();
    }

    /// Tells a user what a job looks like while it runs.
    pub(crate) fn show(&self, user: UserId, job: JobId, frame: Bytes) {
        let mut state = self.state();
        let State { rooms, clients, .. } = &mut *state;
        if let Some(room) = rooms.get_mut(&user) {
            room.send(&Frame::Binary(frame), None, true, About::Job(job, clients.get(&job)));
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
    /// Sends a frame to those whose business it is; a newer frame of the same subject replaces it.
    fn send(
        &mut self,
        frame: &Frame,
        subject: Option<&Subject>,
        is_preview: bool,
        about: About<'_>,
    ) {
        self.listeners.retain(|_, listener| {
            !listener.hears_of(about)
                || matches!(listener.send(frame, subject, is_preview), Sent::Done)
        });
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
                Frame::Text(text) => serde_json::from_slice::<Value>(&text).expect("JSON")["type"]
                    .as_str()
                    .expect("a type")
                    .to_owned(),
                Frame::Binary(_) => "preview".to_owned(),
            });
        }
        kinds
    }

    #[test]
    fn only_the_jobs_user_hears_and_a_newcomer_hears_how_it_stands() {
        let (hub, alice, bob, job) =
            (EventHub::default(), UserId::new(), UserId::new(), JobId::new());
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
            hub.tell(user, "other", &json!({}));
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
            hub.tell(user, "other", &large);
            assert_eq!(kinds(&mut other), ["other"]);
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
        let slow: Vec<_> = (0..2 * TOTAL_BACKLOG_BYTES / BACKLOG_BYTES)
            .map(|_| hub.listen(UserId::new()))
            .collect();
        let frame = Bytes::from(vec![b'x'; BACKLOG_BYTES / 4 * 3]);
        for listener in &slow {
            hub.state().rooms.get_mut(&listener.user).expect("a room").send(
                &Frame::Text(frame.clone()),
                None,
                false,
                About::User,
            );
            hub.tell(reader, "status", &json!({}));
            assert_eq!(kinds(&mut reading), ["status"]);
        }
        let closed = slow.iter().filter(|listener| listener.too_slow.is_cancelled()).count();
        let held: usize = slow
            .iter()
            .filter(|listener| !listener.too_slow.is_cancelled())
            .map(|listener| listener.backlog.bytes())
            .sum();
        assert!(
            closed > 0 && closed < slow.len() / 2 && held <= TOTAL_BACKLOG_BYTES,
            "{closed} closed, {held} bytes"
        );
        assert!(!reading.too_slow.is_cancelled());
    }

    #[test]
    fn what_a_newer_message_replaces_is_taken_out_before_anybody_is_told_to_close() {
        let (hub, user, job) = (EventHub::default(), UserId::new(), JobId::new());
        let mut slow = hub.listen(user);
        hub.tell_of_job(user, job, "execution_start", &json!({}));
        let large = "x".repeat(100_000);
        for step in 0..10 * BACKLOG_FRAMES {
            hub.tell_of_job(user, job, "progress_state", &json!({ "step": step, "nodes": large }));
            hub.tell_of_job(
                user,
                job,
                "progress",
                &json!({ "node": (step % 2).to_string(), "value": step }),
            );
            hub.tell(user, "status", &json!({}));
        }
        hub.tell_of_job(user, job, "executed", &json!({}));
        assert!(!slow.too_slow.is_cancelled());
        let mut heard = Vec::new();
        while let Some(Some(Frame::Text(text))) = slow.next().now_or_never() {
            heard.push(serde_json::from_slice::<Value>(&text).expect("JSON"));
        }
        assert!(heard.len() < BACKLOG_FRAMES, "{}", heard.len());
        assert_eq!(
            (&heard[0]["type"], &heard[heard.len() - 1]["type"]),
            (&json!("execution_start"), &json!("executed"))
        );
        // In order, and the last of each is there.
        let steps: Vec<i64> =
            heard.iter().filter_map(|message| message["data"]["step"].as_i64()).collect();
        assert!(
            steps.is_sorted() && steps.last() == Some(&(10 * BACKLOG_FRAMES as i64 - 1)),
            "{steps:?}"
        );
        assert_eq!(hub.state().total.load(Ordering::Relaxed), 0);
    }
}
