//! One worker: whether it is there, what it can do, and what it says.
//!
//! A task for each worker keeps a websocket to it, asks for signs of life, and reconnects with
//! growing pauses. What the worker says of a job goes to whoever listens for that job.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use comfy_cloud_comfyui::{Nodes, Requirements};
use comfy_cloud_store::Audience;
use comfy_cloud_store::catalogue::Capabilities;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::comfy::{Comfy, ComfyError, Message, Socket, SocketFrame, read_binary, read_text};

/// The first pause before a worker is tried again, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(15));
/// How many signs of life may fail to come before a worker counts as down.
const MISSED_PINGS: u32 = 3;
/// How many events of a job may wait to be handled; more are dropped, and found again by asking.
const EVENT_BACKLOG: usize = 1024;

/// Whether a worker is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// It has not been tried yet.
    Untried,
    /// It is connected; the number grows with each connection.
    Up(u64),
    /// It is not, since then.
    Down(Instant),
    /// It is no longer a worker of this pool.
    Removed,
}

/// What a worker says of a job.
#[derive(Debug)]
pub(crate) enum WorkerEvent {
    Message(Message),
    Binary(crate::comfy::Binary),
}

/// A worker of the pool.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) name: String,
    pub(crate) comfy: Comfy,
    link: watch::Sender<Link>,
    draining: AtomicBool,
    audience: Mutex<Audience>,
    /// It has failed a job, and has given no sign of life since: it gets no other.
    suspected: AtomicBool,
    /// One job at a time: ComfyUI runs no more.
    slot: Arc<Semaphore>,
    state: Mutex<State>,
    stop: CancellationToken,
}

#[derive(Debug, Default)]
struct State {
    nodes: Option<Arc<WorkerNodes>>,
    /// Who listens, by the worker's name of a job.
    listeners: HashMap<String, mpsc::Sender<WorkerEvent>>,
    /// The job that runs, by the worker's name of it.
    current: Option<String>,
    /// Names of files in its input folder, by the names that they were to get, as far as this connection knows.
    pushed: HashMap<String, String>,
}

/// What a worker's task tells the pool.
pub(crate) trait Observer: Send + Sync {
    /// The worker can have a job again.
    fn ready(&self);

    /// The worker is up or down, or can do other things than before.
    fn changed(&self, worker: &Worker, detail: String, capabilities: Option<Arc<Capabilities>>) -> impl Future<Output = ()> + Send;
}

/// How a worker is looked after.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Care {
    pub(crate) health_interval: Duration,
    pub(crate) discovery_interval: Duration,
}

impl Worker {
    pub(crate) fn new(name: String, comfy: Comfy, draining: bool, audience: Audience, known: Option<Arc<Capabilities>>) -> Self {
        let state = State { nodes: known.map(|known| Arc::new(WorkerNodes::new(known))), ..State::default() };
        Self {
            name,
            comfy,
            link: watch::Sender::new(Link::Untried),
            draining: AtomicBool::new(draining),
            audience: Mutex::new(audience),
            suspected: AtomicBool::new(false),
            slot: Arc::new(Semaphore::new(1)),
            state: Mutex::new(state),
            stop: CancellationToken::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn link(&self) -> watch::Receiver<Link> {
        self.link.subscribe()
    }

    pub(crate) fn is_up(&self) -> bool {
        matches!(*self.link.borrow(), Link::Up(_))
    }

    /// Whether jobs may count on it: it is up, or nobody has looked yet.
    pub(crate) fn is_expected(&self) -> bool {
        matches!(*self.link.borrow(), Link::Up(_) | Link::Untried) && !self.is_draining()
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }

    pub(crate) fn set_draining(&self, draining: bool) -> bool {
        self.draining.swap(draining, Ordering::Relaxed) != draining
    }

    /// Whose it is.
    pub(crate) fn audience(&self) -> Audience {
        self.audience.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets whose it is; returns whether that is a change.
    pub(crate) fn set_audience(&self, audience: &Audience) -> bool {
        let mut own = self.audience.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = *own != *audience;
        own.clone_from(audience);
        changed
    }

    /// It has failed a job: the next one waits for a sign of life.
    pub(crate) fn suspect(&self) {
        self.suspected.store(true, Ordering::Relaxed);
    }

    pub(crate) fn nodes(&self) -> Option<Arc<WorkerNodes>> {
        self.state().nodes.clone()
    }

    /// Its one place, if it is free and the worker can run what is required.
    pub(crate) fn claim(&self, requirements: &Requirements) -> Option<OwnedSemaphorePermit> {
        if !self.is_up() || self.is_draining() || self.suspected.load(Ordering::Relaxed) || !self.nodes()?.nodes.satisfy(requirements) {
            return None;
        }
        Arc::clone(&self.slot).try_acquire_owned().ok()
    }

    /// Its one place for a job that it has already.
    pub(crate) fn claim_again(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.slot).try_acquire_owned().ok()
    }

    /// Listens for what it says of a job.
    pub(crate) fn listen(&self, remote_id: &str) -> mpsc::Receiver<WorkerEvent> {
        let (sender, receiver) = mpsc::channel(EVENT_BACKLOG);
        self.state().listeners.insert(remote_id.to_owned(), sender);
        receiver
    }

    pub(crate) fn leave(&self, remote_id: &str) {
        let mut state = self.state();
        state.listeners.remove(remote_id);
        state.current.take_if(|current| current == remote_id);
    }

    /// The name that a file has in its input folder, if it was brought there.
    pub(crate) fn pushed(&self, name: &str) -> Option<String> {
        self.state().pushed.get(name).cloned()
    }

    pub(crate) fn note_pushed(&self, name: &str, there: String) {
        self.state().pushed.insert(name.to_owned(), there);
    }

    pub(crate) fn forget_pushed(&self) {
        self.state().pushed.clear();
    }

    /// Ends its task, and what waits for it.
    pub(crate) fn remove(&self) {
        self.link.send_replace(Link::Removed);
        self.stop.cancel();
    }

    /// Looks after it until it is removed or the pool stops.
    pub(crate) async fn run(&self, client_id: &str, care: Care, observer: &impl Observer, stop: &CancellationToken) {
        let mut pause = PAUSES.0;
        let mut connections = 0;
        loop {
            let failed = tokio::select! {
                failed = self.connect(client_id, care, observer, &mut connections) => failed,
                () = self.stop.cancelled() => return,
                () = stop.cancelled() => return,
            };
            if self.is_up() {
                pause = PAUSES.0;
            }
            let was_down = matches!(*self.link.borrow(), Link::Down(_));
            if !was_down {
                self.link.send_replace(Link::Down(Instant::now()));
                tracing::warn!(worker = self.name, reason = failed, "a worker is down");
            }
            observer.changed(self, failed, None).await;
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = self.stop.cancelled() => return,
                () = stop.cancelled() => return,
            }
            pause = (pause * 2).min(PAUSES.1);
        }
    }

    /// Connects, and listens until the connection ends; answers why it did.
    async fn connect(&self, client_id: &str, care: Care, observer: &impl Observer, connections: &mut u64) -> String {
        let capabilities = match self.comfy.capabilities().await {
            Ok(capabilities) => Arc::new(capabilities),
            Err(error) => return chain(&error),
        };
        let mut socket = match Socket::open(&self.comfy, client_id).await {
            Ok(socket) => socket,
            Err(error) => return chain(&error),
        };
        {
            let mut state = self.state();
            // Another process may be behind the address now.
            state.pushed.clear();
            state.current = None;
        }
        *connections += 1;
        self.learn(Arc::clone(&capabilities));
        self.suspected.store(false, Ordering::Relaxed);
        self.link.send_replace(Link::Up(*connections));
        tracing::info!(worker = self.name, nodes = capabilities.object_info.len(), "a worker is up");
        let detail = format!("{} nodes", capabilities.object_info.len());
        observer.changed(self, detail, Some(capabilities)).await;
        tokio::select! {
            () = self.read(&mut socket, care.health_interval) => "its websocket ended".to_owned(),
            failed = self.watch(care, observer) => failed,
        }
    }

    fn learn(&self, capabilities: Arc<Capabilities>) {
        let nodes = Arc::new(WorkerNodes::new(capabilities));
        self.state().nodes = Some(nodes);
    }

    /// Asks for signs of life, and now and then for what the worker can do.
    async fn watch(&self, care: Care, observer: &impl Observer) -> String {
        let mut missed = 0;
        let mut discovered = Instant::now();
        loop {
            tokio::time::sleep(care.health_interval).await;
            match self.comfy.ping().await {
                Ok(()) => {
                    missed = 0;
                    if self.suspected.swap(false, Ordering::Relaxed) {
                        observer.ready();
                    }
                }
                // Refused connections say at once what silence says later.
                Err(ComfyError::Connection { source, .. }) if source.is_connect() => return "it refuses connections".to_owned(),
                Err(error) => {
                    missed += 1;
                    if missed >= MISSED_PINGS {
                        return chain(&error);
                    }
                }
            }
            if discovered.elapsed() >= care.discovery_interval
                && let Ok(found) = self.comfy.capabilities().await
            {
                discovered = Instant::now();
                let known = self.nodes();
                // The numbers of free memory change all the time and say nothing of jobs.
                let same = |known: &WorkerNodes| {
                    let known = &known.capabilities;
                    (&known.object_info, &known.models, &known.templates) == (&found.object_info, &found.models, &found.templates)
                };
                if !known.is_some_and(|known| same(&known)) {
                    let found = Arc::new(found);
                    self.learn(Arc::clone(&found));
                    observer.changed(self, format!("{} nodes", found.object_info.len()), Some(found)).await;
                }
            }
        }
    }

    /// Hands on what comes, until nothing comes any more.
    async fn read(&self, socket: &mut Socket, ping_interval: Duration) {
        let mut ping = tokio::time::interval(ping_interval);
        loop {
            let frame = tokio::select! {
                frame = socket.next() => frame,
                _ = ping.tick() => match socket.ping().await {
                    true => continue,
                    false => return,
                },
            };
            match frame {
                None => return,
                Some(SocketFrame::Text(text)) => match read_text(&text) {
                    Some(message) => self.hand_on_message(message),
                    None => tracing::debug!(worker = self.name, "a worker sent text that is none of ComfyUI's"),
                },
                Some(SocketFrame::Binary(bytes)) => match read_binary(&bytes) {
                    Some(binary) => self.hand_on_binary(binary),
                    None => tracing::debug!(worker = self.name, "a worker sent bytes that are none of ComfyUI's"),
                },
            }
        }
    }

    fn hand_on_message(&self, message: Message) {
        let Some(id) = message.prompt_id().map(str::to_owned) else { return };
        let mut state = self.state();
        match message.kind.as_str() {
            "execution_start" | "progress" | "progress_state" => state.current = Some(id.clone()),
            "execution_success" | "execution_error" | "execution_interrupted" => {
                state.current.take_if(|current| *current == id);
            }
            _ => {}
        }
        self.hand_on(&state, &id, WorkerEvent::Message(message));
    }

    fn hand_on_binary(&self, binary: crate::comfy::Binary) {
        let state = self.state();
        // Frames without a name are about whatever runs.
        let Some(id) = binary.prompt_id().map(str::to_owned).or_else(|| state.current.clone()) else { return };
        self.hand_on(&state, &id, WorkerEvent::Binary(binary));
    }

    fn hand_on(&self, state: &State, id: &str, event: WorkerEvent) {
        if let Some(listener) = state.listeners.get(id)
            && let Err(mpsc::error::TrySendError::Full(_)) = listener.try_send(event)
        {
            tracing::warn!(worker = self.name, "a worker says more than can be handled; some of it is dropped");
        }
    }
}

/// An error with its causes, on one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// A worker's node classes, and where they were read from.
#[derive(Debug)]
pub(crate) struct WorkerNodes {
    pub(crate) nodes: Nodes,
    pub(crate) capabilities: Arc<Capabilities>,
}

impl WorkerNodes {
    pub(crate) fn new(capabilities: Arc<Capabilities>) -> Self {
        Self { nodes: Nodes::read(&capabilities.object_info), capabilities }
    }
}
