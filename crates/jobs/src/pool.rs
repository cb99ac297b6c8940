//! The pool: the workers, the queue and what runs, as this process has them in memory.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use comfy_cloud_app::Store;
use comfy_cloud_comfyui::ClassList;
use comfy_cloud_domain::{
    Audience, CancelScope, Cancelled, Capabilities, ClaimId, Error as StoreError, Job, JobId,
    JobState, Members, Principal, Requirements, ServerId, UserId,
};
use quick_cache::sync::Cache;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;

use crate::comfy::{Comfy, ModelFile, SubgraphId};
use crate::config::JobsConfig;
use crate::events::EventHub;
use crate::fleet::FleetCapabilities;
use crate::judging::Judging;
use crate::names::WorkerNames;
use crate::progress::KnownNodes;
use crate::scheduler::Scheduler;
use crate::secrets::Secrets;
use crate::upkeep;
use crate::worker::{Care, Observer, Worker, chain};
use crate::{dispatch, reconcile};

/// For how many sets of workers it is cached what they can do together: groups, and users with
/// workers of their own.
const KNOWN_SETS: usize = 64;

/// How a job waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// Its place among its user's waiting jobs, from 1.
    pub position: usize,
    /// Whether its user runs as many jobs as it may, so that one of them must end first; a worker
    /// must come free otherwise.
    pub for_own_jobs: bool,
}

/// A model's preview, as a worker has it.
#[derive(Clone, Debug)]
pub struct Preview(pub Bytes);

/// A job that runs.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) user: UserId,
    pub(crate) claim: ClaimId,
    /// Cancelled when its user wants no more of it.
    pub(crate) cancel: CancellationToken,
    /// Cancelled when its lease has run out, or another server has the job: the attempt writes no
    /// more.
    pub(crate) give_up: CancellationToken,
    /// Set by every heartbeat, unset when the lease is renewed for it.
    pub(crate) alive: Arc<AtomicBool>,
}

/// Queue, workers and events.
#[derive(Clone, Debug)]
pub struct Jobs(pub(crate) Arc<Pool>);

#[derive(Debug)]
pub(crate) struct Pool {
    /// What this process claims jobs by.
    pub(crate) server: ServerId,
    pub(crate) store: Arc<Store>,
    pub(crate) config: JobsConfig,
    pub(crate) hub: EventHub,
    pub(crate) secrets: Secrets,
    pub(crate) names: WorkerNames,
    pub(crate) known_nodes: KnownNodes,
    pub(crate) scheduler: Mutex<Scheduler<UserId, JobId, Arc<Requirements>>>,
    pub(crate) running: Mutex<HashMap<JobId, Running>>,
    /// Whether memory lacks some of the jobs that wait, so that they are to be read again soon.
    pub(crate) is_stale: AtomicBool,
    /// Jobs whose lease has run out and whose attempts are being ended.
    pub(crate) reaping: Mutex<HashSet<JobId>>,
    /// How often in a row a job could not be given to a worker because of the catalogue.
    pub(crate) allocation_failures: AtomicU32,
    pub(crate) stop: CancellationToken,
    pub(crate) wake: Notify,
    /// Woken when a job that had its turn has ended: another one of its user may start.
    pub(crate) ended: Notify,
    pub(crate) tasks: TaskTracker,
    workers: RwLock<BTreeMap<String, Arc<Worker>>>,
    /// Who shares workers with whom, as it was a second ago at the most.
    members: RwLock<Arc<Members>>,
    /// What sets of workers can do together, by their names and the number of the change that they
    /// were read after.
    known: Cache<(u64, Vec<String>), Arc<FleetCapabilities>>,
    /// How often something of what the workers can do, or of whose they are, has changed.
    changes: AtomicU64,
    generation: AtomicU64,
    /// The node classes that are denied where several users share a worker.
    pub(crate) denied: ClassList,
    /// How many workflows may be judged at once.
    pub(crate) judging: Judging,
    /// How many jobs a user may run at once, as far as it was asked for.
    limits: RwLock<HashMap<UserId, usize>>,
    client: reqwest::Client,
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs {
    /// Takes up the jobs and workers of a store. `workers` are the addresses that the
    /// configuration names.
    ///
    /// # Errors
    /// When the store cannot be read, or the TLS library cannot be set up.
    pub async fn start(
        store: Arc<Store>,
        config: JobsConfig,
        workers: &[Url],
    ) -> Result<Self, StoreError> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(config.worker_timeout_secs))
            .read_timeout(Duration::from_secs(config.worker_timeout_secs.max(60) * 10))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| StoreError::Io {
                action: "set up HTTP to workers",
                source: std::io::Error::other(error),
            })?;
        let configured = workers
            .iter()
            .map(|url| (worker_name(url), url.as_str().trim_end_matches('/').to_owned()))
            .collect();
        store.worker_port().configure_workers(configured).await?;
        let names = WorkerNames::new(store.secret()?.as_bytes());
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        let pool = Arc::new(Pool {
            server: ServerId::new(),
            denied: ClassList::new(&config.denied_classes, &config.allowed_classes),
            judging: Judging::new(processors),
            store,
            names,
            config,
            hub: EventHub::default(),
            secrets: Secrets::default(),
            known_nodes: KnownNodes::default(),
            scheduler: Mutex::default(),
            running: Mutex::default(),
            is_stale: AtomicBool::default(),
            reaping: Mutex::default(),
            allocation_failures: AtomicU32::new(0),
            stop: CancellationToken::new(),
            wake: Notify::new(),
            ended: Notify::new(),
            tasks: TaskTracker::new(),
            workers: RwLock::default(),
            members: RwLock::default(),
            known: Cache::new(KNOWN_SETS),
            changes: AtomicU64::default(),
            generation: AtomicU64::default(),
            limits: RwLock::default(),
            client,
        });
        pool.adopt_workers().await?;
        reconcile::begin(&pool).await?;
        pool.tasks.spawn(dispatch::dispatch(Arc::clone(&pool)));
        pool.tasks.spawn(upkeep::look_after_workers(Arc::clone(&pool)));
        pool.tasks.spawn(reconcile::reconcile(Arc::clone(&pool)));
        pool.tasks.spawn(upkeep::look_after_history(Arc::clone(&pool)));
        Ok(Self(pool))
    }

    /// Where events come from.
    pub fn hub(&self) -> &EventHub {
        &self.0.hub
    }

    /// What the workers can do together that a caller may use; without a key, those that are
    /// everybody's.
    pub fn known_to(&self, caller: Option<&Principal>) -> Arc<FleetCapabilities> {
        self.0.known_to(caller.map(Principal::user))
    }

    /// How many jobs of a user wait or run.
    pub fn queue_remaining(&self, user: UserId) -> u64 {
        self.0.queue_remaining(user)
    }

    /// Cancels jobs of the principal's; returns those in the scope as they are then.
    ///
    /// # Errors
    /// When the scope names a job that is not the principal's, or the store cannot be written.
    pub async fn cancel(
        &self,
        principal: &Principal,
        scope: CancelScope,
    ) -> Result<Vec<Cancelled>, StoreError> {
        let pool = &self.0;
        let jobs = pool.store.job_queue().cancel_jobs(principal, scope).await?;
        for job in jobs.iter().map(|cancelled| &cancelled.job) {
            match job.state {
                JobState::CancellingPreparing
                | JobState::CancelPending
                | JobState::CancelRequested => {
                    if let Some(running) = lock(&pool.running).get(&job.id) {
                        running.cancel.cancel();
                    }
                }
                JobState::Cancelled => {
                    lock(&pool.scheduler).remove(job.user, job.id);
                    pool.forget_job(job.id);
                }
                _ => {}
            }
        }
        if !jobs.is_empty() {
            pool.tell_status(principal.user());
        }
        Ok(jobs)
    }

    /// Ends what runs of jobs that another process has cancelled or removed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn heed_cancellations(&self) -> Result<(), StoreError> {
        let running: Vec<JobId> = lock(&self.0.running).keys().copied().collect();
        for id in running {
            let is_unwanted = match self.0.store.job_queue().any_job(id).await {
                Ok(job) => matches!(
                    job.state,
                    JobState::CancellingPreparing
                        | JobState::CancelPending
                        | JobState::CancelRequested
                ),
                Err(StoreError::NotFound(_)) => true,
                Err(error) => return Err(error),
            };
            if is_unwanted && let Some(running) = lock(&self.0.running).get(&id) {
                running.cancel.cancel();
            }
        }
        Ok(())
    }

    /// How a job waits; `None` when it does not.
    pub fn waits(&self, user: UserId, job: JobId) -> Option<Waits> {
        let limit = self.0.limit(user);
        let scheduler = lock(&self.0.scheduler);
        let position = scheduler.position(user, job)?;
        Some(Waits { position, for_own_jobs: scheduler.counts(user).1 >= limit })
    }

    /// A picture of a model, from the first worker that the caller may use, that lists exactly this
    /// folder, path index and name, and that has one. Nothing else reaches a worker.
    pub async fn model_preview(
        &self,
        caller: Option<&Principal>,
        folder: &str,
        path_index: i64,
        file: &str,
    ) -> Option<Preview> {
        for worker in self
            .0
            .workers_of(caller.map(Principal::user))
            .into_iter()
            .filter(|worker| worker.is_up())
        {
            let listed = worker
                .nodes()
                .and_then(|known| ModelFile::listed(&known.capabilities, folder, path_index, file));
            if let Some(model) = listed
                && let Ok(bytes) = worker.comfy.model_preview(&model).await
            {
                return Some(Preview(bytes));
            }
        }
        None
    }

    /// What a model's file says of itself, as JSON: from the first worker that the caller may use,
    /// that lists it, and that can say.
    pub async fn model_metadata(
        &self,
        caller: &Principal,
        folder: &str,
        name: &str,
    ) -> Option<Bytes> {
        for worker in
            self.0.workers_of(Some(caller.user())).into_iter().filter(|worker| worker.is_up())
        {
            let listed = worker
                .nodes()
                .and_then(|known| ModelFile::named(&known.capabilities, folder, name));
            if let Some(model) = listed
                && let Ok(metadata) = worker.comfy.model_metadata(&model).await
            {
                return Some(metadata);
            }
        }
        None
    }

    /// Frees memory of the workers that are the caller's alone; others' jobs would pay for it
    /// elsewhere.
    pub async fn free(&self, caller: &Principal, unload_models: bool, free_memory: bool) {
        let alone = Audience::User(caller.user());
        for worker in self
            .0
            .workers()
            .into_iter()
            .filter(|worker| worker.is_up() && worker.audience() == alone)
        {
            if let Err(error) = worker.comfy.free(unload_models, free_memory).await {
                tracing::warn!(
                    error = chain(&error),
                    worker = worker.name,
                    "failed to free a worker's memory"
                );
            }
        }
    }

    /// A subgraph with its data, from the first worker that the caller may use and that lists its
    /// id.
    pub async fn subgraph(&self, caller: Option<&Principal>, id: &str) -> Option<Value> {
        for worker in self
            .0
            .workers_of(caller.map(Principal::user))
            .into_iter()
            .filter(|worker| worker.is_up())
        {
            let listed =
                worker.nodes().and_then(|known| SubgraphId::listed(&known.capabilities, id));
            if let Some(id) = listed
                && let Ok(found) = worker.comfy.subgraph(&id).await
                && found.is_object()
            {
                return Some(found);
            }
        }
        None
    }

    /// Stops: no job begins any more, and those that run are left to their workers, to be taken
    /// up again at the next start.
    pub async fn stop(&self) {
        self.0.stop.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
    }
}

/// A worker's name, when nobody gave it one: its host and port.
fn worker_name(url: &Url) -> String {
    let host = url.host_str().unwrap_or("worker");
    url.port_or_known_default().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

impl Pool {
    /// What the workers can do together that a user may use.
    pub(crate) fn known_to(&self, user: Option<UserId>) -> Arc<FleetCapabilities> {
        let changes = self.changes.load(Ordering::Acquire);
        let members = self.members();
        let workers = self.workers_of(user);
        let key = (changes, workers.iter().map(|worker| worker.name.clone()).collect());
        // Made by one caller where several ask, so that all see the same generation.
        let made = self.known.get_or_insert_with(&key, || {
            let generation = self.generation.fetch_add(1, Ordering::Relaxed);
            Ok::<_, Infallible>(Arc::new(FleetCapabilities::of(
                &workers,
                &members,
                &self.denied,
                generation,
            )))
        });
        made.unwrap_or_else(|never| match never {})
    }

    /// Who shares workers with whom.
    pub(crate) fn members(&self) -> Arc<Members> {
        Arc::clone(&self.members.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks up who shares workers with whom: a user who was made a moment ago counts before
    /// anything of theirs is judged.
    pub(crate) async fn refresh_members(&self) -> Result<(), StoreError> {
        let members = self.store.members().await?;
        if *self.members() != members {
            *self.members.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(members);
            self.forget_known();
        }
        Ok(())
    }

    /// The workers that a user may use; `None` is a caller without a key.
    pub(crate) fn workers_of(&self, user: Option<UserId>) -> Vec<Arc<Worker>> {
        let members = self.members();
        let mut workers = self.workers();
        workers.retain(|worker| members.may_use(user, &worker.audience()));
        workers
    }

    /// A job has ended: what is held in memory about it goes.
    pub(crate) fn forget_job(&self, id: JobId) {
        self.secrets.forget(id);
        self.hub.forget_client(id);
        for worker in self.workers() {
            worker.record().forget(id);
        }
    }

    /// Tells a user something about a job, in words.
    pub(crate) fn notify(&self, user: UserId, id: JobId, text: &str) {
        self.hub.tell_of_job(
            user,
            id,
            "notification",
            &json!({ "value": text, "prompt_id": id.to_string() }),
        );
    }

    pub(crate) fn workers(&self) -> Vec<Arc<Worker>> {
        self.workers.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    pub(crate) fn worker(&self, name: &str) -> Option<Arc<Worker>> {
        self.workers.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// Makes the pool's workers those of the catalogue.
    pub(crate) async fn adopt_workers(self: &Arc<Self>) -> Result<(), StoreError> {
        let members = self.store.members().await?;
        let listed = self.store.list_workers().await?;
        let known: Vec<String> = self.workers().iter().map(|worker| worker.name.clone()).collect();
        let mut changed = *self.members() != members;
        *self.members.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(members);
        for gone in known.iter().filter(|name| listed.iter().all(|row| row.name != **name)) {
            if let Some(worker) =
                self.workers.write().unwrap_or_else(PoisonError::into_inner).remove(gone)
            {
                worker.remove();
                changed = true;
            }
        }
        if listed.iter().any(|row| !known.contains(&row.name)) {
            let mut capabilities: HashMap<String, Capabilities> =
                self.store.worker_port().worker_capabilities().await?.into_iter().collect();
            for row in listed.iter().filter(|row| !known.contains(&row.name)) {
                let Some(url) = row.url.reveal().and_then(|url| Url::parse(&url).ok()) else {
                    tracing::error!(
                        worker = row.name,
                        url = %row.url,
                        "the address of a worker cannot be used, or its credentials were sealed with another signing.key; add it again"
                    );
                    continue;
                };
                let comfy = Comfy::new(
                    url,
                    self.client.clone(),
                    Duration::from_secs(self.config.worker_timeout_secs),
                );
                let audience = row.audience.clone();
                let worker = Arc::new(Worker::new(
                    row.name.clone(),
                    comfy,
                    row.draining,
                    audience,
                    capabilities.remove(&row.name).map(Arc::new),
                ));
                self.workers
                    .write()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(row.name.clone(), Arc::clone(&worker));
                self.tasks.spawn(run_worker(Arc::clone(self), worker));
                changed = true;
            }
        }
        for row in &listed {
            if let Some(worker) = self.worker(&row.name) {
                changed |= worker.set_draining(row.draining) | worker.set_audience(&row.audience);
            }
        }
        if changed {
            self.forget_known();
            self.wake.notify_one();
        }
        Ok(())
    }

    /// What was put together of the workers counts no longer.
    pub(crate) fn forget_known(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
        self.known.clear();
    }

    /// A job that had its turn has ended, or waits for another one.
    pub(crate) fn note_ended(&self, user: UserId, job: JobId) {
        lock(&self.scheduler).note_ended(user, job);
        self.wake_all();
    }

    /// Wakes what waits for a job to end.
    pub(crate) fn wake_all(&self) {
        self.ended.notify_waiters();
        self.wake.notify_one();
    }

    /// Whether a user's jobs may run on a worker.
    pub(crate) fn may_use(&self, user: UserId, worker: &Worker) -> bool {
        self.members().may_use(Some(user), &worker.audience())
    }

    pub(crate) fn queue_remaining(&self, user: UserId) -> u64 {
        let (waiting, running) = lock(&self.scheduler).counts(user);
        (waiting + running) as u64
    }

    pub(crate) fn tell_status(&self, user: UserId) {
        let remaining = self.queue_remaining(user);
        self.hub.tell(
            user,
            "status",
            &json!({ "status": { "exec_info": { "queue_remaining": remaining } } }),
        );
    }

    /// How many jobs a user may run at once.
    pub(crate) fn limit(&self, user: UserId) -> usize {
        let limits = self.limits.read().unwrap_or_else(PoisonError::into_inner);
        limits.get(&user).copied().unwrap_or_else(|| self.config.concurrency(None))
    }

    /// Looks up how many jobs a user may run, where that is not known.
    pub(crate) async fn learn_limit(&self, user: UserId) -> Result<(), StoreError> {
        if self.config.user_tiers.is_empty()
            || self.limits.read().unwrap_or_else(PoisonError::into_inner).contains_key(&user)
        {
            return Ok(());
        }
        let names = self.store.user_names().await?;
        let limits = names
            .into_iter()
            .map(|(user, name)| (user, self.config.concurrency(Some(&name))))
            .collect();
        *self.limits.write().unwrap_or_else(PoisonError::into_inner) = limits;
        Ok(())
    }

    /// Looks up how many jobs the users may run that have some waiting.
    pub(crate) async fn learn_limits(&self) -> Result<(), StoreError> {
        match self.store.list_users().await?.first() {
            Some(user) => self.learn_limit(user.id).await,
            None => Ok(()),
        }
    }
}

async fn run_worker(pool: Arc<Pool>, worker: Arc<Worker>) {
    let care = Care {
        health_interval: Duration::from_secs(pool.config.health_interval_secs.max(1)),
        discovery_interval: Duration::from_secs(pool.config.discovery_interval_secs.max(1)),
    };
    worker.run(care, &*pool, &pool.stop).await;
}

impl Observer for Pool {
    fn ready(&self) {
        self.wake.notify_one();
    }

    async fn changed(
        &self,
        worker: &Worker,
        detail: String,
        capabilities: Option<Arc<Capabilities>>,
    ) {
        self.forget_known();
        self.wake.notify_one();
        let is_up = worker.is_up() && !worker.record().is_on_probation();
        // By an id: a name is a host's, unless the operator chose another.
        let id = comfy_cloud_domain::Worker::id_of(&worker.name);
        metrics::gauge!("comfy_cloud_worker_up", "worker" => id).set(if is_up { 1.0 } else { 0.0 });
        let capabilities = capabilities.map(|found| (*found).clone());
        if let Err(error) =
            self.store.worker_port().note_worker(&worker.name, is_up, &detail, capabilities).await
        {
            tracing::error!(%error, worker = worker.name, "cannot note how a worker is");
        }
    }
}

impl Running {
    pub(crate) fn new(job: &Job) -> Self {
        Self {
            user: job.user,
            claim: job.claim(),
            cancel: CancellationToken::new(),
            give_up: CancellationToken::new(),
            alive: Arc::new(AtomicBool::new(true)),
        }
    }

    pub(crate) fn shows_life(&self) -> bool {
        self.alive.load(Ordering::Relaxed)
    }

    pub(crate) fn take_sign_of_life(&self) -> bool {
        self.alive.swap(false, Ordering::Relaxed)
    }
}
