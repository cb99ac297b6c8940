//! What happens to jobs, told to whoever of their user listens.
//!
//! A listener that does not read is dropped, never waited for: its channel holds so many frames,
//! and when it is full the listener is told to close. Previews are not worth that: they are left
//! out where a listener is behind.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use comfy_cloud_store::{JobId, UserId};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// How many frames a listener may be behind.
const BACKLOG_FRAMES: usize = 512;
/// How many frames a listener may be behind and still get previews.
const PREVIEW_FRAMES: usize = 16;

/// One frame for a websocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// JSON.
    Text(Bytes),
    /// A preview or a text of a node.
    Binary(Bytes),
}

/// A place to listen.
#[derive(Debug)]
pub struct Listener {
    /// What happens, in order. Ends when the hub forgets the listener.
    pub frames: mpsc::Receiver<Frame>,
    /// Cancelled when the listener is too far behind, and must close.
    pub too_slow: CancellationToken,
    user: UserId,
    id: u64,
}

#[derive(Debug)]
struct Sender {
    frames: mpsc::Sender<Frame>,
    too_slow: CancellationToken,
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
    next_id: u64,
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
        let (sender, frames) = mpsc::channel(BACKLOG_FRAMES);
        let too_slow = CancellationToken::new();
        let mut state = self.state();
        state.next_id += 1;
        let id = state.next_id;
        let room = state.rooms.entry(user).or_default();
        for standing in room.jobs.values() {
            for frame in [&standing.start, &standing.progress, &standing.executing].into_iter().flatten() {
                // There is room: three frames a running job.
                let _ = sender.try_send(frame.clone());
            }
        }
        room.listeners.insert(id, Sender { frames: sender, too_slow: too_slow.clone() });
        Listener { frames, too_slow, user, id }
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
        if let Some(room) = self.state().rooms.get_mut(&user) {
            room.send(&text(kind, data), false);
        }
    }

    /// Tells a user what happened to a job, and remembers what a newcomer must know.
    pub(crate) fn tell_of_job(&self, user: UserId, job: JobId, kind: &str, data: &Value) {
        let frame = text(kind, data);
        let mut state = self.state();
        let room = state.rooms.entry(user).or_default();
        match kind {
            "execution_start" => room.jobs.entry(job).or_default().start = Some(frame.clone()),
            "progress_state" => room.jobs.entry(job).or_default().progress = Some(frame.clone()),
            "executing" => room.jobs.entry(job).or_default().executing = Some(frame.clone()),
            _ => {}
        }
        room.send(&frame, false);
    }

    /// Tells a user what a job looks like while it runs.
    pub(crate) fn show(&self, user: UserId, frame: Bytes) {
        if let Some(room) = self.state().rooms.get_mut(&user) {
            room.send(&Frame::Binary(frame), true);
        }
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
    fn send(&mut self, frame: &Frame, is_preview: bool) {
        self.listeners.retain(|_, listener| {
            let behind = listener.frames.max_capacity() - listener.frames.capacity();
            if is_preview && behind >= PREVIEW_FRAMES {
                return true;
            }
            match listener.frames.try_send(frame.clone()) {
                Ok(()) => true,
                Err(mpsc::error::TrySendError::Closed(_)) => false,
                Err(mpsc::error::TrySendError::Full(_)) => {
                    listener.too_slow.cancel();
                    false
                }
            }
        });
    }
}

fn text(kind: &str, data: &Value) -> Frame {
    Frame::Text(json!({ "type": kind, "data": data }).to_string().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(listener: &mut Listener) -> Vec<String> {
        let mut kinds = Vec::new();
        while let Ok(frame) = listener.frames.try_recv() {
            kinds.push(match frame {
                Frame::Text(text) => serde_json::from_slice::<Value>(&text).expect("JSON")["type"].as_str().expect("a type").to_owned(),
                Frame::Binary(_) => "preview".to_owned(),
            });
        }
        kinds
    }

    #[test]
    fn only_the_jobs_user_hears_and_a_newcomer_hears_how_it_stands() {
        let (hub, alice, bob, job) = (EventHub::default(), UserId::random(), UserId::random(), JobId::random());
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
    fn who_does_not_read_misses_previews_first_and_is_then_told_to_close() {
        let (hub, user) = (EventHub::default(), UserId::random());
        let (mut slow, mut other) = (hub.listen(user), hub.listen(user));
        for _ in 0..BACKLOG_FRAMES {
            hub.show(user, Bytes::from_static(b"preview"));
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
}
