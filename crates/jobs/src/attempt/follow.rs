//! An attempt from the worker's acceptance to the end: what is said is handed on, what is made is
//! fetched.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use comfy_cloud_domain::{JobState, Transition};
use serde_json::{Value, json};

use super::Attempt;
use super::bring_home::{Gathered, execution_error};
use super::settle::{Break, service_error};
use crate::comfy::{ComfyError, HistoryEntry, Message, Place, Queue, WorkerFile, replace_id};
use crate::names::hide_marks;
use crate::pool::lock;
use crate::text_budget::TextBudget;
use crate::worker::{Link, Listening, WorkerEvent, chain};

/// How often, at the least, a worker is asked what became of a job, beside what it says by itself.
const POLL_INTERVAL: Duration = Duration::from_secs(3);
/// How many files are fetched while their job runs. The others are fetched when it has ended: until
/// the end is heard, the next job has to wait.
const FETCHED_EARLY: usize = 100;
/// How long what a worker says may take longer than its responses.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// What was heard of a job while it ran.
pub(super) struct Follower {
    /// Outputs that are assets already, by node.
    pub(super) outputs: BTreeMap<String, Gathered>,
    pub(super) error: Option<Value>,
    /// What may still be kept of what the nodes show.
    pub(super) texts: TextBudget,
    /// How many files the nodes have named.
    named: usize,
    /// When the worker said that it begins the job.
    started: Option<Instant>,
    /// Since when the job is in the worker's queue with nothing before it.
    first: Option<Instant>,
    /// A node has begun: from now on it may be silent.
    begun: bool,
}

impl Follower {
    fn new() -> Self {
        Self {
            outputs: BTreeMap::new(),
            error: None,
            texts: TextBudget::new(),
            named: 0,
            started: None,
            first: None,
            begun: false,
        }
    }
}

impl Attempt {
    /// Follows the job on the worker until it has ended there, and brings home what it made.
    pub(super) async fn follow(
        &mut self,
        remote_id: &str,
        mut listening: Listening,
    ) -> Result<(), Break> {
        let mut follower = Follower::new();
        let mut link = self.worker.link();
        // A poll renews the lease: several must fit into one.
        let lease = Duration::from_secs(self.pool.config.lease_secs.max(1));
        let mut poll = tokio::time::interval(POLL_INTERVAL.min(lease / 4));
        poll.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        self.wait_for_turn(remote_id, &mut poll).await?;
        let begun = Instant::now();
        let cancel = self.cancel.clone();
        loop {
            let deadline = self.deadline(begun);
            let (told, ended) = tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(Break::cancelled()),
                // However much the worker says, the time of the job ends and its lease is renewed.
                () = tokio::time::sleep_until(deadline.into()) => return Err(self.out_of_time()),
                _ = poll.tick() => (false, self.ask(remote_id, begun, &mut follower).await?),
                // A closed channel is ready always, and matches nothing: the others have their
                // turn.
                Some(event) = listening.next() => (true, self.hear(remote_id, event, &mut follower).await?),
                changed = link.changed() => {
                    if changed.is_err() {
                        return Err(Break::Requeue);
                    }
                    (false, self.ask(remote_id, begun, &mut follower).await?)
                }
            };
            if let Some(entry) = ended {
                if !told {
                    self.hear_the_rest(remote_id, &mut listening, &mut follower).await?;
                }
                return self.bring_home(entry, follower).await;
            }
        }
    }

    /// Waits until nothing is before the job on the worker, and its user may run it. What the
    /// worker says meanwhile is kept for then: it may have begun, or ended, while the job before it
    /// is brought home.
    async fn wait_for_turn(
        &mut self,
        remote_id: &str,
        poll: &mut tokio::time::Interval,
    ) -> Result<(), Break> {
        let Some(place) = self.place.as_ref().filter(|_| !self.has_turn) else { return Ok(()) };
        let (cancel, moved_up, recalled) =
            (self.cancel.clone(), place.moved_up.clone(), place.recalled.clone());
        let pool = Arc::clone(&self.pool);
        let (user, id) = (self.job.user, self.job.id);
        let mut up = self.worker.link();
        let turn = async {
            moved_up.cancelled().await;
            // On a worker that is down it has not been begun.
            if up.wait_for(|link| matches!(link, Link::Up(_))).await.is_err() {
                return std::future::pending().await;
            }
            loop {
                let ended = pool.ended.notified();
                if lock(&pool.scheduler).start(user, id, pool.limit(user)) {
                    return;
                }
                ended.await;
            }
        };
        tokio::pin!(turn);
        let mut link = self.worker.link();
        let begun = Instant::now();
        let (mut is_recalled, mut has_begun) = (false, false);
        loop {
            tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(Break::cancelled()),
                () = &mut turn => {
                    self.has_turn = true;
                    return Ok(());
                }
                () = recalled.cancelled(), if !is_recalled => is_recalled = true,
                changed = link.changed() => {
                    if changed.is_err() {
                        return Err(Break::Requeue);
                    }
                }
                _ = poll.tick() => {}
            }
            let is_unwanted = is_recalled
                || self.worker.is_draining()
                || !self.pool.may_use(self.job.user, &self.worker);
            if is_unwanted && !has_begun && !moved_up.is_cancelled() {
                match self.take_back(remote_id).await {
                    Ok(Place::Absent) => return Err(Break::Recalled),
                    // It is seen through here.
                    Ok(Place::Running) => has_begun = true,
                    // It is tried again at the next poll: nothing says that it has begun.
                    Ok(Place::Pending) => {}
                    Err(error) => {
                        tracing::debug!(error = chain(&error), job = %id, "a job could not be taken back from its worker")
                    }
                }
            }
            self.require_there(remote_id, begun).await?;
        }
    }

    /// Takes the job out of the worker's queue; returns where it is then: running also when it has
    /// ended there, absent when it will not run there.
    async fn take_back(&self, remote_id: &str) -> Result<Place, ComfyError> {
        let comfy = &self.worker.comfy;
        comfy.delete(remote_id).await?;
        match comfy.queue().await?.place(remote_id) {
            Place::Absent if comfy.history(remote_id).await?.is_some() => Ok(Place::Running),
            place => Ok(place),
        }
    }

    /// Fails when the worker will not run the job that waits on it.
    async fn require_there(&self, remote_id: &str, begun: Instant) -> Result<(), Break> {
        let patience = Duration::from_secs(self.pool.config.lease_secs);
        let link = self.worker.link().borrow().clone();
        match link {
            Link::Removed => return Err(Break::Requeue),
            Link::Down(since) if since.elapsed() > patience => return Err(Break::Requeue),
            Link::Untried if begun.elapsed() > patience => return Err(Break::Requeue),
            Link::Down(_) | Link::Untried => return Ok(()),
            Link::Up(_) => {}
        }
        self.note_alive();
        // It has stopped running jobs, or has forgotten this one.
        match self.worker.record().is_on_probation()
            || matches!(self.has(remote_id).await, Ok(false))
        {
            true => Err(Break::Requeue),
            false => Ok(()),
        }
    }

    /// Until when the job may run, or wait on the worker for that it runs.
    fn deadline(&self, begun: Instant) -> Instant {
        let timeout = Duration::from_secs(self.pool.config.timeout_secs);
        let ran =
            self.job.started_at.map(|start| (Utc::now() - start).to_std().unwrap_or_default());
        match ran {
            Some(ran) => Instant::now() + timeout.saturating_sub(ran),
            None => begun + timeout,
        }
    }

    fn out_of_time(&self) -> Break {
        let seconds = self.pool.config.timeout_secs;
        match self.job.started_at {
            Some(_) => {
                Break::Refused(service_error(&format!("the job ran longer than {seconds} s")))
            }
            None => Break::Worker(format!("the worker did not begin the job within {seconds} s")),
        }
    }

    /// Takes in what the worker has said of a job that ended and what is still on its way.
    async fn hear_the_rest(
        &mut self,
        remote_id: &str,
        listening: &mut Listening,
        follower: &mut Follower,
    ) -> Result<(), Break> {
        while let Ok(Some(event)) = tokio::time::timeout(LAST_WORDS, listening.next()).await {
            if self.hear(remote_id, event, follower).await?.is_some() {
                break;
            }
        }
        Ok(())
    }

    /// Asks the worker what became of the job; its history once it has ended.
    async fn ask(
        &mut self,
        remote_id: &str,
        begun: Instant,
        follower: &mut Follower,
    ) -> Result<Option<HistoryEntry>, Break> {
        let patience = Duration::from_secs(self.pool.config.lease_secs);
        let link = self.worker.link().borrow().clone();
        let connection = match link {
            Link::Removed => return Err(Break::Requeue),
            Link::Down(since) if since.elapsed() > patience => {
                return Err(Break::Died("the worker is down".to_owned()));
            }
            Link::Untried if begun.elapsed() > patience => {
                return Err(Break::Worker("the worker cannot be reached".to_owned()));
            }
            Link::Down(_) | Link::Untried => return Ok(None),
            Link::Up(connection) => connection,
        };
        self.note_alive();
        // What cannot be asked now is asked again; a worker that never responds will be down.
        let comfy = &self.worker.comfy;
        let Some(entry) = known(comfy.history(remote_id).await)? else { return Ok(None) };
        if entry.is_some() {
            return Ok(entry);
        }
        let queue = match comfy.queue().await {
            Err(error @ ComfyError::Nonsense { .. }) => return Err(error.into()),
            Err(_) => return Ok(None),
            Ok(queue) => queue,
        };
        match queue.place(remote_id) {
            Place::Pending => {}
            Place::Running => self.note_started().await?,
            // It may have ended between the two questions.
            Place::Absent => {
                let Some(entry) = known(comfy.history(remote_id).await)? else { return Ok(None) };
                return match entry {
                    Some(entry) => Ok(Some(entry)),
                    None if self.connection.is_some_and(|before| before != connection) => {
                        Err(Break::Died(
                            "the worker has started again, and knows nothing of the job any more"
                                .to_owned(),
                        ))
                    }
                    None => Err(Break::Worker(
                        "the worker knows nothing of the job any more".to_owned(),
                    )),
                };
            }
        }
        self.require_progress(remote_id, &queue, connection, follower).await?;
        Ok(None)
    }

    /// Tells a worker that is busy from one whose executor has died: it responds, and runs nothing.
    async fn require_progress(
        &self,
        remote_id: &str,
        queue: &Queue,
        connection: u64,
        follower: &mut Follower,
    ) -> Result<(), Break> {
        if follower.begun {
            return Ok(());
        }
        if follower.started.is_none() && !queue.is_first(remote_id) {
            follower.first = None;
            return Ok(());
        }
        let since = follower.started.unwrap_or(*follower.first.get_or_insert_with(Instant::now));
        let patience = Duration::from_secs(self.pool.config.hang_secs);
        if since.elapsed() < patience {
            return Ok(());
        }
        let is_running = queue.place(remote_id) == Place::Running;
        // What it said before this connection was not heard here: it says it again to the same
        // client.
        if self.connection != Some(connection)
            && is_running
            && let Some(client_id) = queue.client_of(remote_id)
        {
            match self.worker.has_begun(client_id).await {
                Ok(true) => {
                    follower.begun = true;
                    return Ok(());
                }
                Ok(false) => {}
                Err(_) => return Ok(()),
            }
        }
        let seconds = patience.as_secs();
        let reason = match is_running {
            true => format!("the worker began the job and ran none of its nodes for {seconds} s"),
            false => {
                format!("the worker did not begin the job for {seconds} s, with nothing before it")
            }
        };
        Err(Break::Hung { reason, begun: is_running })
    }

    pub(super) async fn note_started(&mut self) -> Result<(), Break> {
        if self.job.state == JobState::PendingExecution {
            self.advance_surely(Transition::Start).await?;
            // Clients read the lists of jobs again when they hear this.
            self.pool.tell_status(self.job.user);
            let started = json!({ "prompt_id": self.job.id.to_string(), "timestamp": Utc::now().timestamp_millis() });
            self.pool.hub.tell_of_job(self.job.user, self.job.id, "execution_start", &started);
        }
        Ok(())
    }

    /// Takes in what the worker says, and hands it on.
    async fn hear(
        &mut self,
        remote_id: &str,
        event: WorkerEvent,
        follower: &mut Follower,
    ) -> Result<Option<HistoryEntry>, Break> {
        self.note_alive();
        let id = self.job.id.to_string();
        let message = match event {
            WorkerEvent::Binary(binary) => {
                follower.begun = true;
                self.pool.hub.show(self.job.user, self.job.id, binary.write(remote_id, &id));
                return Ok(None);
            }
            WorkerEvent::Message(message) => message,
        };
        follower.begun |= message.begins_a_node();
        let Message { kind, data } = message;
        self.note_started().await?;
        let mut data = Value::Object(data);
        replace_id(&mut data, remote_id, &id);
        self.scrub(&mut data);
        if kind != "executed" {
            hide_marks(&mut data);
        }
        match kind.as_str() {
            // Told when the job is executing here.
            "execution_start" => {
                follower.started.get_or_insert_with(Instant::now);
                return Ok(None);
            }
            // Told when the outputs are assets.
            "execution_success" => return self.ask(remote_id, Instant::now(), follower).await,
            "execution_error" => {
                TextBudget::new().cut(&mut data);
                follower.error = Some(execution_error(&data));
                return self.ask(remote_id, Instant::now(), follower).await;
            }
            // Nobody here has asked for it, or this would not be heard any more.
            "execution_interrupted" => {
                return Err(Break::Worker("the job was interrupted on the worker".to_owned()));
            }
            // The end, which is told when it is written.
            "executing" if data["node"].is_null() => {
                return self.ask(remote_id, Instant::now(), follower).await;
            }
            "executed" => {
                let node = data["node"].as_str().unwrap_or_default().to_owned();
                if let Value::Object(output) = &mut data["output"] {
                    let mut texts = follower.texts;
                    texts.cut_output(output);
                    // What cannot be fetched now is fetched, and sent, when the job has ended.
                    let items = output.values().filter_map(Value::as_array).flatten();
                    let files = items.filter(|item| WorkerFile::read_item(item).is_some()).count();
                    follower.named = follower.named.saturating_add(files);
                    if files > 0 && follower.named > FETCHED_EARLY {
                        return Ok(None);
                    }
                    match self.collector(&follower.outputs).collect(&node, output).await {
                        Ok(gathered) => {
                            follower.texts = texts;
                            follower.outputs.insert(node, gathered);
                        }
                        Err(error) => {
                            tracing::debug!(
                                error = chain(&error),
                                job = id,
                                "failed to fetch an output yet"
                            );
                            return Ok(None);
                        }
                    }
                }
                hide_marks(&mut data);
            }
            _ => {}
        }
        self.pool.hub.tell_of_job(self.job.user, self.job.id, &kind, &data);
        Ok(None)
    }
}

/// The history of a job, if the worker has one; `None` when it cannot be asked now. What cannot be
/// read, or is longer than is read, is the same when it is asked for again.
fn known(
    history: Result<Option<HistoryEntry>, ComfyError>,
) -> Result<Option<Option<HistoryEntry>>, Break> {
    match history {
        Ok(entry) => Ok(Some(entry)),
        Err(error @ (ComfyError::Nonsense { .. } | ComfyError::TooLong { .. })) => {
            Err(error.into())
        }
        Err(_) => Ok(None),
    }
}
