//! Every order in which uploads, references, deletions, sweeps, looks for garbage and backups can
//! meet.
//!
//! A scheduler of its own lets one actor go on at a time, from one touch of the blobs or of their
//! index to the next. The blobs are real files and the catalogue is a real one. Pairs, and a sweep
//! between a deletion and a reference, are tried in all their orders; more actors in seeded ones.
//! After every step, what anybody was told that they have must be there, and so must the bytes of
//! every row. That each part of the protocol is needed is shown by leaving it out: the same trials
//! find every one of the protocols of [`Broken`].

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_domain::{
    Asset, AssetId, Authority, Blake3, ContentHash, Digest, Error, HoldId, LeaseId, Location,
    NewAsset, Principal, Result, StoredBlob,
};
use comfy_cloud_ports::blobs::{BlobStore, BlobWriter, Chunks, StagedBlob};
use comfy_cloud_ports::catalogue::{BlobIndex, Catalogue};
use comfy_cloud_ports::{Engine, Limits};
use comfy_cloud_testkit::Postgres;
use futures::future::LocalBoxFuture;
use futures::stream::BoxStream;
use futures::{FutureExt, TryStreamExt};
use tokio::sync::oneshot;

use super::{ResolveHashes, Settings, Store};
use crate::Put;
use crate::leases::Leases;

tokio::task_local! {
    static ACTOR: usize;
}

/// Protocols that lose bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    /// Bytes without a row are garbage, whoever is about to make one.
    LeasesIgnored,
    /// Bytes are removed, and then their rows.
    RemovedBeforeDoomed,
    /// The same bytes are stored under the same name each time.
    NamesUsedAgain,
    /// A sweep removes what a backup is about to copy.
    HoldsIgnored,
    /// Who reads goes by where the bytes were when it looked first.
    LocationsRemembered,
}

/// Where actors wait for their turns.
#[derive(Default)]
struct Turns(Mutex<HashMap<usize, oneshot::Sender<()>>>);

impl Turns {
    /// Waits until this actor is chosen. Who is no actor goes on.
    async fn wait(&self) {
        let Ok(actor) = ACTOR.try_with(|actor| *actor) else { return };
        let (sender, turn) = oneshot::channel();
        self.0.lock().expect("no panic").insert(actor, sender);
        turn.await.expect("the scheduler lives");
    }

    fn count(&self) -> usize {
        self.0.lock().expect("no panic").len()
    }

    /// Who may be chosen, in a fixed order.
    fn ready(&self) -> Vec<usize> {
        self.0
            .lock()
            .expect("no panic")
            .keys()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    fn choose(&self, actor: usize) {
        let sender = self.0.lock().expect("no panic").remove(&actor).expect("it waits");
        sender.send(()).expect("the actor lives");
    }
}

/// The blobs, with a turn before everything that changes them.
struct BlobsInTurns {
    blobs: Arc<dyn BlobStore>,
    turns: Arc<Turns>,
    broken: Option<Broken>,
    /// Where all uploads of a trial go whose names are used again.
    name: Arc<Mutex<Option<Location>>>,
}

struct Writing(Box<dyn BlobWriter>, Arc<Turns>);
struct Staged(Box<dyn StagedBlob>, Arc<Turns>);

#[async_trait]
impl BlobStore for BlobsInTurns {
    async fn begin(&self, mut location: Location) -> Result<Box<dyn BlobWriter>> {
        if self.broken == Some(Broken::NamesUsedAgain) {
            location = self.name.lock().expect("no panic").get_or_insert(location).clone();
        }
        Ok(Box::new(Writing(self.blobs.begin(location).await?, Arc::clone(&self.turns))))
    }

    async fn adopt(&self, location: Location, file: &Path) -> Result<Box<dyn StagedBlob>> {
        self.blobs.adopt(location, file).await
    }

    async fn size_bytes(&self, location: &Location) -> Result<Option<u64>> {
        self.blobs.size_bytes(location).await
    }

    async fn read(&self, blob: &StoredBlob, range: Range<u64>) -> Result<Chunks> {
        self.turns.wait().await;
        self.blobs.read(blob, range).await
    }

    async fn remove(&self, location: &Location) -> Result<()> {
        self.turns.wait().await;
        self.blobs.remove(location).await
    }

    fn list(&self) -> BoxStream<'_, Result<Vec<(Location, u64)>>> {
        // In one page, and so in one turn.
        let all = async {
            let pages: Vec<_> = self.blobs.list().try_collect().await?;
            Ok(pages.into_iter().flatten().collect())
        };
        Box::pin(futures::stream::once(all))
    }

    fn require_room(&self) -> Result<()> {
        self.blobs.require_room()
    }

    async fn probe(&self) -> Result<()> {
        self.blobs.probe().await
    }

    async fn remove_abandoned(&self) -> Result<usize> {
        self.blobs.remove_abandoned().await
    }
}

#[async_trait]
impl BlobWriter for Writing {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.0.write(bytes).await
    }

    async fn finish(self: Box<Self>) -> Result<Box<dyn StagedBlob>> {
        Ok(Box::new(Staged(self.0.finish().await?, self.1)))
    }
}

#[async_trait]
impl StagedBlob for Staged {
    fn digest(&self) -> Digest {
        self.0.digest()
    }

    async fn publish(self: Box<Self>) -> Result<Location> {
        self.1.wait().await;
        let published = self.0.publish().await;
        self.1.wait().await;
        published
    }
}

/// The index of the blobs, with a turn before everything that changes it or that something is
/// decided by.
struct IndexInTurns {
    catalogue: Arc<dyn Catalogue>,
    turns: Arc<Turns>,
    broken: Option<Broken>,
    seen: Mutex<HashMap<Blake3, StoredBlob>>,
}

/// More than a trial has.
const ALL: u32 = 10_000;

#[async_trait]
impl BlobIndex for IndexInTurns {
    async fn reserve(&self, holder: &str, lasts: Duration) -> Result<LeaseId> {
        self.catalogue.reserve(holder, lasts).await
    }

    async fn renew(&self, lease: LeaseId, lasts: Duration) -> Result<bool> {
        self.catalogue.renew(lease, lasts).await
    }

    async fn release(&self, lease: LeaseId) -> Result<()> {
        self.turns.wait().await;
        self.catalogue.release(lease).await
    }

    async fn end_expired_leases(&self) -> Result<u64> {
        self.catalogue.end_expired_leases().await
    }

    async fn end_leases_of(&self, holder: &str) -> Result<u64> {
        self.catalogue.end_leases_of(holder).await
    }

    async fn locate(&self, hash: Blake3) -> Result<Option<StoredBlob>> {
        let found = self.catalogue.locate(hash).await?;
        if self.broken == Some(Broken::LocationsRemembered)
            && let Some(found) = &found
        {
            return Ok(Some(
                self.seen
                    .lock()
                    .expect("no panic")
                    .entry(hash)
                    .or_insert_with(|| found.clone())
                    .clone(),
            ));
        }
        Ok(found)
    }

    async fn stored_blobs(&self, after: Option<Blake3>, limit: u32) -> Result<Vec<StoredBlob>> {
        self.catalogue.stored_blobs(after, limit).await
    }

    async fn discard(&self, location: &Location) -> Result<bool> {
        self.turns.wait().await;
        self.catalogue.discard(location).await
    }

    async fn claim_orphans(&self, since_before: DateTime<Utc>, limit: u32) -> Result<u64> {
        self.turns.wait().await;
        match self.broken {
            Some(Broken::RemovedBeforeDoomed) => Ok(0),
            _ => self.catalogue.claim_orphans(since_before, limit).await,
        }
    }

    async fn doomed(&self, doomed_before: DateTime<Utc>, limit: u32) -> Result<Vec<Location>> {
        self.turns.wait().await;
        let mut doomed = self.catalogue.doomed(doomed_before, limit).await?;
        if self.broken == Some(Broken::RemovedBeforeDoomed) {
            for stored in self.catalogue.stored_blobs(None, ALL).await? {
                if !self.catalogue.content_exists(ContentHash::Blake3(stored.blob.hash)).await? {
                    doomed.push(stored.location);
                }
            }
        }
        Ok(doomed)
    }

    async fn forget(&self, locations: &[Location]) -> Result<()> {
        self.turns.wait().await;
        if self.broken == Some(Broken::RemovedBeforeDoomed) {
            self.catalogue.claim_orphans(Utc::now(), ALL).await?;
        }
        self.catalogue.forget(locations).await
    }

    async fn unclaimed(&self, locations: &[Location]) -> Result<Vec<Location>> {
        self.turns.wait().await;
        if self.broken == Some(Broken::LeasesIgnored) {
            let known = self.catalogue.stored_blobs(None, ALL).await?;
            return Ok(locations
                .iter()
                .filter(|location| known.iter().all(|stored| stored.location != **location))
                .cloned()
                .collect());
        }
        self.catalogue.unclaimed(locations).await
    }

    async fn hold(&self, lasts: Duration) -> Result<HoldId> {
        self.turns.wait().await;
        match self.broken {
            Some(Broken::HoldsIgnored) => Ok(HoldId::new()),
            _ => self.catalogue.hold(lasts).await,
        }
    }

    async fn renew_hold(&self, hold: HoldId, lasts: Duration) -> Result<bool> {
        self.catalogue.renew_hold(hold, lasts).await
    }

    async fn end_hold(&self, hold: HoldId) -> Result<()> {
        self.turns.wait().await;
        self.catalogue.end_hold(hold).await
    }

    async fn note_unfinished(&self, location: &Location, token: &str) -> Result<()> {
        self.catalogue.note_unfinished(location, token).await
    }

    async fn forget_unfinished(&self, location: &Location) -> Result<()> {
        self.catalogue.forget_unfinished(location).await
    }

    async fn abandoned(&self, limit: u32) -> Result<Vec<(Location, String)>> {
        self.catalogue.abandoned(limit).await
    }
}

/// What one actor does with the content that all are about.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Stores it.
    Upload,
    /// Stores it under an id that is taken, which fails when the bytes are there already.
    UploadInVain,
    /// Stores it in another process, whose lease [`Act::Look`] ends.
    PausedUpload,
    /// Refers to it by its hash.
    Mint,
    /// Reads it as somebody who has an address of it.
    Read,
    /// Deletes the asset that the first user has of it.
    Delete,
    /// Removes what nobody refers to.
    Sweep,
    /// Ends the lease of the other process, and removes what no row names and none can.
    Look,
    /// Copies the rows, then the bytes.
    BackUp,
}

/// Which choices to make: those given, then the first or, with a seed, random ones.
struct Choices {
    given: Vec<usize>,
    random: Option<fastrand::Rng>,
    /// What was chosen, of how many.
    made: Vec<(usize, usize)>,
}

impl Choices {
    fn choose(&mut self, of: usize) -> usize {
        let given = self.given.get(self.made.len()).map(|given| (*given).min(of - 1));
        let choice =
            given.or_else(|| self.random.as_mut().map(|random| random.usize(..of))).unwrap_or(0);
        self.made.push((choice, of));
        choice
    }

    /// The next of all orders, depth first.
    fn next(&self) -> Option<Vec<usize>> {
        let last = self.made.iter().rposition(|(choice, of)| choice + 1 < *of)?;
        Some(
            self.made[..last]
                .iter()
                .map(|(choice, _)| *choice)
                .chain([self.made[last].0 + 1])
                .collect(),
        )
    }
}

/// What keeps the rows.
#[derive(Clone, Copy, Debug)]
enum Rows {
    Sqlite,
    Postgres(&'static Postgres),
}

impl Rows {
    async fn open(self, folder: &Path) -> Engine {
        let Self::Postgres(cluster) = self else {
            return comfy_cloud_store_local::open(folder, Limits::default())
                .await
                .expect("a backend");
        };
        let address = cluster.database().expect("a database").parse().expect("an address");
        let beside = comfy_cloud_store_local::open_beside(folder).await.expect("a folder");
        let options = comfy_cloud_store_postgres::Options {
            limits: Limits::default(),
            secret: beside.secret.clone(),
        };
        let catalogue = comfy_cloud_store_postgres::Postgres::open(&address, options)
            .await
            .expect("a catalogue");
        let (catalogue, blobs, folder) =
            (Arc::new(catalogue), Arc::new(beside.blobs), folder.to_path_buf());
        Engine { catalogue, blobs, secret: beside.secret, folder, limits: Limits::default() }
    }
}

/// How many actors meet at the most; each is another user, and the first user is not one of them.
const MOST_ACTS: usize = 8;

struct Trial {
    _folder: tempfile::TempDir,
    store: Store,
    turns: Arc<Turns>,
    name: Arc<Mutex<Option<Location>>>,
    users: Vec<Principal>,
    taken: AssetId,
    contents: u32,
}

impl Trial {
    async fn new(rows: Rows, broken: Option<Broken>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let settings =
            Settings { resolve_hashes: ResolveHashes::Any, deletion_grace: TimeDelta::zero() };
        let mut store = Store::new(rows.open(folder.path()).await, settings);
        let (turns, name) = (Arc::new(Turns::default()), Arc::default());
        store.blobs = Arc::new(BlobsInTurns {
            blobs: store.blobs,
            turns: Arc::clone(&turns),
            broken,
            name: Arc::clone(&name),
        });
        let catalogue = Arc::clone(&store.catalogue);
        store.index = Arc::new(IndexInTurns {
            catalogue,
            turns: Arc::clone(&turns),
            broken,
            seen: Mutex::default(),
        });
        store.leases = Leases::new(Arc::clone(&store.index));
        let mut users = Vec::new();
        for n in 0..=MOST_ACTS {
            users.push(
                Authority::over_an_open_store().on_behalf_of(
                    store.create_user(&format!("user {n}")).await.expect("a user").id,
                ),
            );
        }
        let taken = put(&store, &users[0], b"of another content", None).await.expect("an asset").id;
        Self { _folder: folder, store, turns, name, users, taken, contents: 0 }
    }

    /// One order: the content is there, held by the first user or, with `is_orphan`, by nobody any
    /// more.
    async fn run(&mut self, acts: &[Act], is_orphan: bool, choices: &mut Choices) {
        self.contents += 1;
        *self.name.lock().expect("no panic") = None;
        let bytes = format!("content {}", self.contents).into_bytes();
        let hash = Blake3::of(&bytes);
        let first = put(&self.store, &self.users[0], &bytes, None).await.expect("an asset");
        let held: Mutex<Vec<(usize, Asset)>> = Mutex::new(vec![(0, first.clone())]);
        if is_orphan {
            delete(&self.store, &self.users[0], &first, &held).await;
        }
        let other = self
            .store
            .index
            .reserve("another process", Duration::from_secs(60))
            .await
            .expect("a lease");
        let mut actors: Vec<LocalBoxFuture<'_, ()>> = Vec::new();
        for (n, act) in acts.iter().enumerate() {
            let (store, held, first, bytes, turns) =
                (&self.store, &held, &first, &bytes, &self.turns);
            let (user, taken) = (&self.users[1 + n], self.taken);
            let first_user = &self.users[0];
            let act = async move {
                turns.wait().await;
                match act {
                    Act::Upload => {
                        let asset = put(store, user, bytes, None).await.expect("an asset");
                        held.lock().expect("no panic").push((1 + n, asset));
                    }
                    Act::UploadInVain => {
                        let refused = put(store, user, bytes, Some(taken)).await;
                        assert!(matches!(refused, Err(Error::IdTaken(_))), "{refused:?}");
                    }
                    Act::PausedUpload => {
                        match paused_put(store, user, bytes, Location::new(other, n as u64)).await {
                            Ok(asset) => held.lock().expect("no panic").push((1 + n, asset)),
                            Err(error) => assert!(matches!(error, Error::UploadGivenUp), "{error}"),
                        }
                    }
                    Act::Mint => match store
                        .mint_from_hash(user, ContentHash::Blake3(hash), NewAsset::default())
                        .await
                    {
                        Ok(minted) => held.lock().expect("no panic").push((1 + n, minted.asset)),
                        Err(error) => assert!(matches!(error, Error::NotFound(_)), "{error}"),
                    },
                    Act::Read => {
                        let is_held = || !held.lock().expect("no panic").is_empty();
                        let before = is_held();
                        let read = store.read_whole(first).await;
                        let was_held = before && is_held();
                        let is_right = read.as_ref().map_or_else(
                            |error| !was_held && matches!(error, Error::NotFound(_)),
                            |read| read == bytes,
                        );
                        assert!(is_right, "{read:?} was read");
                    }
                    Act::Delete => delete(store, first_user, first, held).await,
                    Act::Sweep => drop(store.sweep().await.expect("a sweep")),
                    Act::Look => {
                        store.index.release(other).await.expect("a lease that ends");
                        store.remove_unknown().await.expect("a look");
                    }
                    Act::BackUp => back_up(store).await,
                }
            };
            actors.push(ACTOR.scope(n, act).boxed_local());
        }
        let mut left: Vec<usize> = (0..actors.len()).collect();
        loop {
            // Everybody goes on to the next turn; one at a time has anything to do.
            while self.turns.count() < left.len() {
                let step = futures::future::poll_fn(|context| {
                    let before = left.len();
                    left.retain(|actor| actors[*actor].poll_unpin(context).is_pending());
                    let all_wait = self.turns.count() >= left.len();
                    if left.len() < before || all_wait {
                        std::task::Poll::Ready(())
                    } else {
                        std::task::Poll::Pending
                    }
                });
                step.await;
            }
            self.all_that_is_held_is_there(
                &held,
                &bytes,
                &format!("{acts:?} in the order {:?}", choices.made),
            )
            .await;
            if left.is_empty() {
                break;
            }
            let ready = self.turns.ready();
            self.turns.choose(ready[choices.choose(ready.len())]);
        }
        drop(actors);
        let left_over = std::mem::take(&mut *held.lock().expect("no panic"));
        for (user, asset) in left_over {
            self.store.delete_asset(&self.users[user], asset.id).await.expect("it is there");
        }
        self.store.index.release(other).await.expect("it ends");
        self.store.sweep().await.expect("a sweep");
        self.store.remove_unknown().await.expect("a look");
        let stored: Vec<_> = self.store.blobs.list().try_collect().await.expect("a list");
        let stored: Vec<_> = stored.into_iter().flatten().collect();
        assert_eq!(
            stored.len(),
            1,
            "garbage is left after {acts:?} in the order {:?}: {stored:?}",
            choices.made
        );
    }

    /// What anybody was told that they have is there, and no row names bytes that are not.
    async fn all_that_is_held_is_there(
        &self,
        held: &Mutex<Vec<(usize, Asset)>>,
        bytes: &[u8],
        order: &str,
    ) {
        let held = held.lock().expect("no panic").clone();
        for (user, asset) in held {
            let kept = self.store.asset(&self.users[user], asset.id).await;
            assert!(kept.is_ok(), "an asset is gone after {order}");
            let read = self.store.read_whole(&asset).await;
            assert!(read.is_ok_and(|read| read == bytes), "bytes are gone after {order}");
        }
        for row in self.store.index.stored_blobs(None, ALL).await.expect("rows") {
            let size_bytes = self.store.blobs.size_bytes(&row.location).await.expect("a look");
            assert_eq!(
                size_bytes,
                Some(row.blob.size_bytes),
                "a row names bytes that are not there after {order}"
            );
        }
    }

    /// All orders of some acts; returns how many.
    async fn run_all(&mut self, acts: &[Act], is_orphan: bool) -> usize {
        let (mut next, mut orders) = (Some(Vec::new()), 0);
        while let Some(given) = next {
            let mut choices = Choices { given, random: None, made: Vec::new() };
            self.run(acts, is_orphan, &mut choices).await;
            orders += 1;
            next = choices.next();
        }
        orders
    }

    /// Seeded orders of acts that are given in a seeded order.
    async fn run_seeded(&mut self, acts: &[Act], seeds: std::ops::Range<u64>) {
        for seed in seeds {
            let mut random = fastrand::Rng::with_seed(seed);
            let mut acts = acts.to_vec();
            random.shuffle(&mut acts);
            let is_orphan = random.bool();
            let acts: Vec<Act> =
                acts.into_iter().filter(|act| !(is_orphan && matches!(act, Act::Delete))).collect();
            let mut choices = Choices { given: Vec::new(), random: Some(random), made: Vec::new() };
            self.run(&acts, is_orphan, &mut choices).await;
        }
    }

    /// A backup has copied the rows; one of them is deleted and all is swept, and then the bytes
    /// are copied.
    async fn run_copied(&mut self) {
        let given = [vec![0, 0, 1], vec![1; 12]].concat();
        let mut choices = Choices { given, random: None, made: Vec::new() };
        self.run(&[Act::BackUp, Act::Delete, Act::Sweep], false, &mut choices).await;
    }

    async fn end(self) {
        let check = self.store.check(true, false, &|_, _| ()).await.expect("a check");
        assert!(check.findings.is_empty(), "{check:?}");
    }
}

async fn put(store: &Store, user: &Principal, bytes: &[u8], id: Option<AssetId>) -> Result<Asset> {
    let mut upload = store.begin_upload(user, None).await?;
    upload.write(Bytes::copy_from_slice(bytes)).await?;
    let put = Put { asset: NewAsset { id, ..NewAsset::default() }, ..Put::default() };
    Ok(store.finish_upload(upload, user, put).await?.asset)
}

/// Stores bytes under a lease that may end at any time; what has become of them then is not this
/// process's to mend.
async fn paused_put(
    store: &Store,
    user: &Principal,
    bytes: &[u8],
    location: Location,
) -> Result<Asset> {
    let mut writer = store.blobs.begin(location).await?;
    writer.write(Bytes::copy_from_slice(bytes)).await?;
    let staged = writer.finish().await?;
    let digest = staged.digest();
    let location = staged.publish().await?;
    Ok(store.catalogue.mint(user, digest, &location, NewAsset::default()).await?.asset)
}

/// Who deletes does not count on it from then on.
async fn delete(store: &Store, user: &Principal, asset: &Asset, held: &Mutex<Vec<(usize, Asset)>>) {
    held.lock().expect("no panic").retain(|(_, held)| held.id != asset.id);
    store.delete_asset(user, asset.id).await.expect("it is there");
}

/// What is in use when the rows are copied can be read until the end.
async fn back_up(store: &Store) {
    let hold = store.index.hold(Duration::from_secs(60)).await.expect("a hold");
    let mut copied = Vec::new();
    for stored in store.index.stored_blobs(None, ALL).await.expect("rows") {
        if store
            .catalogue
            .content_exists(ContentHash::Blake3(stored.blob.hash))
            .await
            .expect("a row")
        {
            copied.push(stored);
        }
    }
    for stored in copied {
        let read = store.blobs.read(&stored, 0..stored.blob.size_bytes).await;
        assert!(read.is_ok(), "bytes of a copied row are gone");
    }
    store.index.end_hold(hold).await.expect("it ends");
}

const PAIRS: [(&[Act], bool); 11] = [
    (&[Act::Sweep, Act::Upload], true),
    (&[Act::Sweep, Act::Upload], false),
    (&[Act::Sweep, Act::Read], true),
    (&[Act::Upload, Act::Upload], false),
    (&[Act::Upload, Act::Look], true),
    (&[Act::Upload, Act::Read], false),
    (&[Act::PausedUpload, Act::Look], false),
    (&[Act::UploadInVain, Act::Look], false),
    (&[Act::Delete, Act::Mint, Act::Sweep], false),
    (&[Act::Delete, Act::Upload], false),
    (&[Act::Mint, Act::Mint, Act::Delete], false),
];
const MANY: [Act; 8] = [
    Act::Upload,
    Act::UploadInVain,
    Act::PausedUpload,
    Act::Mint,
    Act::Sweep,
    Act::Sweep,
    Act::Delete,
    Act::Look,
];
const OTHERS: [Act; 6] = [Act::Upload, Act::Sweep, Act::Delete, Act::BackUp, Act::Read, Act::Look];

async fn every_order_of_two(rows: Rows) {
    let mut trial = Trial::new(rows, None).await;
    let mut orders = 0;
    for (acts, is_orphan) in PAIRS {
        orders += trial.run_all(acts, is_orphan).await;
    }
    trial.end().await;
    // Fewer would mean that the actors no longer meet.
    assert!(orders >= 300, "{orders} orders");
}

async fn seeded_orders_of_many(rows: Rows, many: u64, others: u64) {
    let mut trial = Trial::new(rows, None).await;
    trial.run_seeded(&MANY, 0..many).await;
    trial.run_seeded(&OTHERS, 0..others).await;
    trial.run_copied().await;
    trial.end().await;
}

async fn is_found(rows: Rows, broken: Broken) {
    let trials = async {
        let mut trial = Trial::new(rows, Some(broken)).await;
        trial.run_copied().await;
        trial.run_seeded(&OTHERS, 0..100).await;
        for (acts, is_orphan) in PAIRS {
            trial.run_all(acts, is_orphan).await;
        }
    };
    assert!(
        AssertUnwindSafe(trials).catch_unwind().await.is_err(),
        "nothing was lost with {broken:?}"
    );
}

const BROKEN: [Broken; 5] = [
    Broken::LeasesIgnored,
    Broken::RemovedBeforeDoomed,
    Broken::NamesUsedAgain,
    Broken::HoldsIgnored,
    Broken::LocationsRemembered,
];

#[tokio::test]
async fn in_every_order_of_two_what_is_held_is_there_and_what_is_not_goes() {
    every_order_of_two(Rows::Sqlite).await;
}

#[tokio::test]
async fn in_seeded_orders_of_many_what_is_held_is_there_and_what_is_not_goes() {
    seeded_orders_of_many(Rows::Sqlite, 150, 100).await;
}

#[tokio::test]
async fn each_part_of_the_protocol_is_needed() {
    for broken in BROKEN {
        is_found(Rows::Sqlite, broken).await;
    }
}

#[tokio::test]
async fn on_postgres_in_every_order_of_two_what_is_held_is_there_and_what_is_not_goes() {
    let Some(cluster) = Postgres::shared() else { return };
    every_order_of_two(Rows::Postgres(cluster)).await;
}

#[tokio::test]
async fn on_postgres_in_seeded_orders_of_many_what_is_held_is_there_and_what_is_not_goes() {
    let Some(cluster) = Postgres::shared() else { return };
    seeded_orders_of_many(Rows::Postgres(cluster), 40, 30).await;
}

#[tokio::test]
async fn on_postgres_each_part_of_the_protocol_is_needed() {
    let Some(cluster) = Postgres::shared() else { return };
    for broken in BROKEN {
        is_found(Rows::Postgres(cluster), broken).await;
    }
}
