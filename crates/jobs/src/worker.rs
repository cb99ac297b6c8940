//! One worker: whether it is there, what it can do, and what it says.
//!
//! A task for each worker keeps a websocket to it, asks for signs of life, and reconnects with
//! growing pauses. What the worker says of a job goes to whoever listens for that job.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use comfy_cloud_comfyui::{Nodes, models_of};
use comfy_cloud_domain::{Audience, Capabilities, Members, Requirements, UserId};
use serde_json::json;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::comfy::{
    Comfy, ComfyError, Message, Place, Socket, SocketFrame, Submitted, read_binary, read_text,
};
use crate::places::Places;
use crate::record::Record;
use crate::secrets;

/// The first pause before a worker is tried again, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(15));
/// How many signs of life may fail to come before a worker counts as down.
const MISSED_PINGS: u32 = 3;
/// How many jobs that were given up are still removed from a worker.
const ABANDONED: usize = 256;
/// How long a worker may take to say which node runs to a client that connects.
const GREETING_PATIENCE: Duration = Duration::from_secs(2);
/// How many events of a job may wait to be handled, and how long their texts may be together, in
/// KiB; more are dropped, and found again by asking. Those that the next of their kind replaces get
/// half of it.
const EVENT_BACKLOG: usize = 1024;
const EVENT_BACKLOG_KIB: u32 = 2048;
/// From which length on a message is read on a thread that may block, in bytes.
const LONG_MESSAGE_BYTES: usize = 256 * 1024;

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

impl WorkerEvent {
    /// Whether the next of its kind says all that it does.
    fn is_passing(&self) -> bool {
        match self {
            Self::Message(message) => {
                matches!(message.kind.as_str(), "progress" | "progress_state")
            }
            Self::Binary(_) => true,
        }
    }
}

/// Where the events of a job go.
#[derive(Debug)]
struct Listener {
    /// Tells listeners for the same job apart.
    number: u64,
    sender: mpsc::Sender<(WorkerEvent, OwnedSemaphorePermit)>,
    /// What is left of [`EVENT_BACKLOG_KIB`].
    room: Arc<Semaphore>,
    /// Whether the last event found no room.
    is_behind: bool,
}

impl Listener {
    /// Hands on an event that was so long; returns whether there was room.
    fn take(&self, event: WorkerEvent, bytes: usize) -> bool {
        let kib = u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX).min(EVENT_BACKLOG_KIB);
        let is_crowded = self.room.available_permits() < EVENT_BACKLOG_KIB as usize / 2
            || self.sender.capacity() < EVENT_BACKLOG / 2;
        if event.is_passing() && is_crowded {
            return false;
        }
        let Ok(share) = Arc::clone(&self.room).try_acquire_many_owned(kib) else { return false };
        // Who does not listen any more misses nothing.
        !matches!(self.sender.try_send((event, share)), Err(mpsc::error::TrySendError::Full(_)))
    }
}

/// A worker of the pool.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) name: String,
    pub(crate) comfy: Comfy,
    link: watch::Sender<Link>,
    draining: AtomicBool,
    audience: Mutex<Audience>,
    /// It has failed a job, and has given no heartbeat since: it gets no other.
    suspected: AtomicBool,
    /// Who has it.
    pub(crate) places: Places,
    state: Mutex<State>,
    record: Mutex<Record>,
    stop: CancellationToken,
}

#[derive(Debug, Default)]
struct State {
    nodes: Option<Arc<WorkerNodes>>,
    /// The name that it knows this connection by. Each has its own: ComfyUI forgets a name when the
    /// old connection under it ends, even if there is a new one by then.
    client_id: String,
    /// Who listens, by the worker's name of a job.
    listeners: HashMap<String, Listener>,
    next_listener: u64,
    /// Jobs that it may have and must not run, by its names of them.
    abandoned: BTreeSet<String>,
    /// The job that runs, by the worker's name of it.
    current: Option<String>,
    /// Names of files in its input folder, by the names that they were to get, as far as this
    /// connection knows.
    pushed: HashMap<String, String>,
    /// The models of the last job that it was given which used any: they are in its memory, most
    /// likely.
    models: BTreeSet<String>,
}

/// Listens for what a worker says of a job, until it is dropped.
#[derive(Debug)]
pub(crate) struct Listening {
    worker: Arc<Worker>,
    remote_id: String,
    number: u64,
    events: mpsc::Receiver<(WorkerEvent, OwnedSemaphorePermit)>,
}

impl Listening {
    /// What it says next; `None` when nothing more comes.
    pub(crate) async fn next(&mut self) -> Option<WorkerEvent> {
        self.events.recv().await.map(|(event, _)| event)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let mut state = self.worker.state();
        if state
            .listeners
            .get(&self.remote_id)
            .is_some_and(|listener| listener.number == self.number)
        {
            state.listeners.remove(&self.remote_id);
            state.current.take_if(|current| *current == self.remote_id);
        }
    }
}

/// What a worker's task tells the pool.
pub(crate) trait Observer: Send + Sync {
    /// The worker can have a job again.
    fn ready(&self);

    /// The worker is up or down, or can do other things than before.
    fn changed(
        &self,
        worker: &Worker,
        detail: String,
        capabilities: Option<Arc<Capabilities>>,
    ) -> impl Future<Output = ()> + Send;
}

/// How a worker is kept up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Care {
    pub(crate) health_interval: Duration,
    pub(crate) discovery_interval: Duration,
}

impl Worker {
    pub(crate) fn new(
        name: String,
        comfy: Comfy,
        draining: bool,
        audience: Audience,
        known: Option<Arc<Capabilities>>,
    ) -> Self {
        let state = State {
            nodes: known.map(|known| Arc::new(WorkerNodes::new(known))),
            ..State::default()
        };
        Self {
            name,
            comfy,
            link: watch::Sender::new(Link::Untried),
            draining: AtomicBool::new(draining),
            audience: Mutex::new(audience),
            suspected: AtomicBool::new(false),
            places: Places::default(),
            state: Mutex::new(state),
            record: Mutex::default(),
            stop: CancellationToken::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What its failures say.
    pub(crate) fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The name that it knows the present connection by.
    pub(crate) fn client_id(&self) -> String {
        self.state().client_id.clone()
    }

    /// The number of the present connection, if there is one.
    pub(crate) fn connection(&self) -> Option<u64> {
        match *self.link.borrow() {
            Link::Up(number) => Some(number),
            _ => None,
        }
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

    /// Whether a user's job with these requirements may run on it, by whose it is.
    pub(crate) fn is_open_to(
        &self,
        members: &Members,
        user: UserId,
        requirements: &Requirements,
    ) -> bool {
        let audience = self.audience();
        members.may_use(Some(user), &audience)
            && !(requirements.unshared && members.is_shared(&audience))
    }

    /// It has failed a job: the next one waits for a heartbeat.
    pub(crate) fn suspect(&self) {
        self.suspected.store(true, Ordering::Relaxed);
    }

    pub(crate) fn nodes(&self) -> Option<Arc<WorkerNodes>> {
        self.state().nodes.clone()
    }

    /// Whether it may be given a job with these requirements, once it has a place.
    pub(crate) fn can_take(&self, requirements: &Requirements) -> bool {
        let is_doubtful = self.suspected.load(Ordering::Relaxed) || self.record().is_on_probation();
        let is_ready = self.is_up() && !self.is_draining() && !is_doubtful;
        is_ready && self.nodes().is_some_and(|known| known.nodes.satisfy(requirements))
    }

    /// What it would load and unload for a job: first how many models it would load, then how many
    /// it would give up.
    pub(crate) fn switches(&self, requirements: &Requirements) -> (usize, usize) {
        let wanted = models_of(requirements);
        if wanted.is_empty() {
            return (0, 0);
        }
        let kept = &self.state().models;
        let shared = wanted.iter().filter(|model| kept.contains(**model)).count();
        (wanted.len() - shared, kept.len() - shared)
    }

    /// It was given a job with these requirements.
    pub(crate) fn note_given(&self, requirements: &Requirements) {
        let wanted = models_of(requirements);
        if !wanted.is_empty() {
            self.state().models = wanted.into_iter().map(str::to_owned).collect();
        }
    }

    /// What it has in memory is not known any more: it refused a job for what it should have had.
    pub(crate) fn forget_models(&self) {
        self.state().models.clear();
    }

    /// Listens for what it says of a job.
    pub(crate) fn listen(self: &Arc<Self>, remote_id: &str) -> Listening {
        let (sender, events) = mpsc::channel(EVENT_BACKLOG);
        let mut state = self.state();
        state.next_listener += 1;
        let number = state.next_listener;
        let room = Arc::new(Semaphore::new(EVENT_BACKLOG_KIB as usize));
        let listener = Listener { number, sender, room, is_behind: false };
        state.listeners.insert(remote_id.to_owned(), listener);
        Listening { worker: Arc::clone(self), remote_id: remote_id.to_owned(), number, events }
    }

    /// Takes a job that was given up off the worker, now or when it is there again.
    pub(crate) async fn abandon(&self, remote_ids: impl IntoIterator<Item = String>) {
        {
            let mut state = self.state();
            state.abandoned.extend(remote_ids);
            while state.abandoned.len() > ABANDONED {
                state.abandoned.pop_first();
            }
        }
        if self.is_up() {
            self.clear_abandoned().await;
        }
    }

    /// Deletes and interrupts what was abandoned and is still in its queue.
    async fn clear_abandoned(&self) {
        let abandoned = self.state().abandoned.clone();
        if abandoned.is_empty() {
            return;
        }
        let Ok(queue) = self.comfy.queue().await else { return };
        for id in abandoned {
            let asked = match queue.place(&id) {
                Place::Absent => {
                    self.state().abandoned.remove(&id);
                    continue;
                }
                Place::Pending => self.comfy.delete(&id).await,
                Place::Running => self.comfy.interrupt(&id).await,
            };
            if let Err(error) = asked {
                tracing::debug!(
                    error = chain(&error),
                    worker = self.name,
                    "failed to take an abandoned job off a worker"
                );
            }
        }
    }

    /// Whether a job that runs has begun with a node, asked under the name of the client that
    /// submitted it: ComfyUI tells a client that connects again which node of its job runs.
    pub(crate) async fn has_begun(&self, client_id: &str) -> Result<bool, ComfyError> {
        let mut socket = Socket::open(&self.comfy, client_id).await?;
        let greeting = async {
            while let Some(frame) = socket.next().await {
                if let SocketFrame::Text(text) = frame
                    && let Some(message) = read_text(&text)
                    && message.begins_a_node()
                {
                    return true;
                }
            }
            false
        };
        Ok(tokio::time::timeout(GREETING_PATIENCE, greeting).await.unwrap_or(false))
    }

    /// Lets a worker on probation prove itself with a small workflow; returns whether it has.
    async fn prove(&self) -> bool {
        let probe = self.record().probe().map(str::to_owned);
        let proven = match probe {
            None => self.submit_probe().await,
            Some(probe) => match self.comfy.history(&probe).await {
                Ok(Some(entry)) => {
                    let _ = self.comfy.forget(&probe).await;
                    self.record().set_probe(None);
                    entry.succeeded()
                }
                Ok(None) => {
                    if self
                        .comfy
                        .queue()
                        .await
                        .is_ok_and(|queue| queue.place(&probe) == Place::Absent)
                    {
                        self.record().set_probe(None);
                    }
                    false
                }
                Err(_) => false,
            },
        };
        if proven {
            tracing::info!(worker = self.name, "a worker runs workflows again");
            self.record().note_proven();
        }
        proven
    }

    /// Submits the workflow that is to prove the worker; returns whether it is proven without one.
    async fn submit_probe(&self) -> bool {
        let nodes = self.nodes();
        let has = |class: &str| nodes.as_ref().is_some_and(|nodes| nodes.nodes.has(class));
        let prompt = match has("PreviewAny") {
            true => json!({ "1": { "class_type": "PreviewAny", "inputs": { "source": "probe" } } }),
            false => json!({
                "1": { "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": 0 } },
                "2": { "class_type": "PreviewImage", "inputs": { "images": ["1", 0] } },
            }),
        };
        let id = uuid::Uuid::new_v4().to_string();
        match self.comfy.submit(&json!({ "prompt": prompt, "prompt_id": id })).await {
            Ok(Submitted::Queued(id)) => self.record().set_probe(Some(id)),
            // It has none of these nodes: that nothing stands in its queue is all the proof there
            // can be.
            Ok(Submitted::Refused(_)) => {
                return self.comfy.queue().await.is_ok_and(|queue| queue.is_idle());
            }
            Err(error) => tracing::debug!(
                error = chain(&error),
                worker = self.name,
                "failed to submit a probe to a worker"
            ),
        }
        false
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
    pub(crate) async fn run(&self, care: Care, observer: &impl Observer, stop: &CancellationToken) {
        let mut pause = PAUSES.0;
        let mut connections = 0;
        loop {
            let failed = tokio::select! {
                failed = self.connect(care, observer, &mut connections) => failed,
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

    /// Connects, and listens until the connection ends; returns why it did.
    async fn connect(&self, care: Care, observer: &impl Observer, connections: &mut u64) -> String {
        let capabilities = match self.comfy.capabilities().await {
            Ok(capabilities) => Arc::new(capabilities),
            Err(error) => return chain(&error),
        };
        let client_id = format!("comfy-cloud-{}", uuid::Uuid::new_v4());
        let mut socket = match Socket::open(&self.comfy, &client_id).await {
            Ok(socket) => socket,
            Err(error) => return chain(&error),
        };
        {
            let mut state = self.state();
            // Another process may be behind the address now.
            state.pushed.clear();
            state.models.clear();
            state.current = None;
            state.client_id = client_id;
        }
        self.record().note_connection();
        *connections += 1;
        self.learn(Arc::clone(&capabilities));
        self.suspected.store(false, Ordering::Relaxed);
        self.link.send_replace(Link::Up(*connections));
        tracing::info!(
            worker = self.name,
            nodes = capabilities.object_info.len(),
            "a worker is up"
        );
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
                    self.clear_abandoned().await;
                    let is_on_probation = self.record().is_on_probation();
                    if is_on_probation && self.prove().await {
                        observer.changed(self, "it runs workflows again".to_owned(), None).await;
                    }
                }
                // Refused connections say at once what silence says later.
                Err(ComfyError::Connection { source, .. }) if source.is_connect() => {
                    return "it refuses connections".to_owned();
                }
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
                    (&known.object_info, &known.models, &known.templates)
                        == (&found.object_info, &found.models, &found.templates)
                };
                if !known.is_some_and(|known| same(&known)) {
                    let found = Arc::new(found);
                    self.learn(Arc::clone(&found));
                    observer
                        .changed(self, format!("{} nodes", found.object_info.len()), Some(found))
                        .await;
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
                Some(SocketFrame::Text(text)) => {
                    let bytes = text.len();
                    let message = match bytes < LONG_MESSAGE_BYTES {
                        true => read_text(&text),
                        false => tokio::task::spawn_blocking(move || read_text(&text))
                            .await
                            .unwrap_or_default(),
                    };
                    match message {
                        Some(message) => self.hand_on_message(message, bytes),
                        None => tracing::debug!(
                            worker = self.name,
                            "a worker sent text that is not ComfyUI's"
                        ),
                    }
                }
                Some(SocketFrame::Binary(bytes)) => match read_binary(&bytes) {
                    Some(binary) => self.hand_on_binary(binary, bytes.len()),
                    None => tracing::debug!(
                        worker = self.name,
                        "a worker sent bytes that are not ComfyUI's"
                    ),
                },
            }
        }
    }

    fn hand_on_message(&self, message: Message, bytes: usize) {
        let Some(id) = message.prompt_id().map(str::to_owned) else { return };
        let mut state = self.state();
        match message.kind.as_str() {
            "execution_start" | "progress" | "progress_state" => state.current = Some(id.clone()),
            "execution_success" | "execution_error" | "execution_interrupted" => {
                state.current.take_if(|current| *current == id);
            }
            _ => {}
        }
        self.hand_on(&mut state, &id, WorkerEvent::Message(message), bytes);
    }

    fn hand_on_binary(&self, binary: crate::comfy::Binary, bytes: usize) {
        let mut state = self.state();
        // Frames without a name are about whatever runs.
        let Some(id) = binary.prompt_id().map(str::to_owned).or_else(|| state.current.clone())
        else {
            return;
        };
        self.hand_on(&mut state, &id, WorkerEvent::Binary(binary), bytes);
    }

    fn hand_on(&self, state: &mut State, id: &str, event: WorkerEvent, bytes: usize) {
        let Some(listener) = state.listeners.get_mut(id) else { return };
        let is_behind = !listener.take(event, bytes);
        if is_behind && !listener.is_behind {
            tracing::warn!(
                worker = self.name,
                remote_id = id,
                "a worker says more of a job than can be handled; some of it is dropped"
            );
        }
        listener.is_behind = is_behind;
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
    /// The inputs that nodes take credentials by.
    pub(crate) secret_inputs: BTreeSet<String>,
    pub(crate) capabilities: Arc<Capabilities>,
}

impl WorkerNodes {
    pub(crate) fn new(capabilities: Arc<Capabilities>) -> Self {
        let secret_inputs = secrets::input_names(&capabilities.object_info);
        Self { nodes: Nodes::read(&capabilities.object_info), secret_inputs, capabilities }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: &str) -> WorkerEvent {
        let text = json!({ "type": kind, "data": { "prompt_id": "1" } }).to_string();
        WorkerEvent::Message(read_text(&text).expect("a message of ComfyUI's"))
    }

    #[tokio::test]
    async fn what_waits_of_a_job_is_bounded_by_its_length_and_progress_leaves_room_for_the_rest() {
        let (sender, mut events) = mpsc::channel(EVENT_BACKLOG);
        let room = Arc::new(Semaphore::new(EVENT_BACKLOG_KIB as usize));
        let listener = Listener { number: 1, sender, room, is_behind: false };
        let quarter = EVENT_BACKLOG_KIB as usize * 1024 / 4;
        let taken = (0..8).filter(|_| listener.take(event("progress_state"), quarter)).count();
        assert_eq!(taken, 3, "half is left");
        assert!(listener.take(event("executed"), quarter), "there is room for it");
        assert!(!listener.take(event("executed"), quarter), "all is taken");
        for _ in 0..4 {
            drop(events.recv().await);
        }
        assert!(listener.take(event("executed"), usize::MAX), "one of any length, alone");
        assert!(!listener.take(event("executed"), 1));
        drop(events);
        assert!(listener.take(event("executed"), 1), "nobody misses it");
    }
}
