//! Every order in which uploads, references, deletions and the sweeper can meet.
//!
//! A scheduler of its own lets one actor go on at a time, from one touch of the blobs to the next:
//! before it and behind it the actor waits for its turn. The blobs are real files and the catalogue is
//! a real one. Pairs, and a sweep between a deletion and a reference, are tried in all their orders;
//! more actors in seeded ones. After every step, what anybody was told that they have must be there.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_domain::{Asset, AssetId, Authority, Blake3, BlobRef, ContentHash, Digest, Error, NewAsset, Principal, Result};
use comfy_cloud_ports::Limits;
use comfy_cloud_ports::blobs::{BlobStore, BlobWriter, Chunks, Guard, StagedBlob};
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use tokio::sync::oneshot;

use super::{ResolveHashes, Settings, Store};
use crate::Put;

tokio::task_local! {
    static ACTOR: usize;
}

/// Where actors wait for their turns.
#[derive(Default)]
struct Turns {
    waiting: Mutex<HashMap<usize, (bool, oneshot::Sender<()>)>>,
    is_exclusive: AtomicBool,
}

impl Turns {
    /// Waits until this actor is chosen; one that `pins` can go on only while nobody is exclusive.
    /// Who is no actor goes on.
    async fn wait(&self, pins: bool) {
        let Ok(actor) = ACTOR.try_with(|actor| *actor) else { return };
        let (sender, turn) = oneshot::channel();
        self.waiting.lock().expect("no panic").insert(actor, (pins, sender));
        turn.await.expect("the scheduler lives");
    }

    /// Who may be chosen, in a fixed order.
    fn ready(&self) -> Vec<usize> {
        let waiting = self.waiting.lock().expect("no panic");
        let is_exclusive = self.is_exclusive.load(Ordering::SeqCst);
        let mut ready: Vec<usize> = waiting.iter().filter(|(_, (pins, _))| !(*pins && is_exclusive)).map(|(actor, _)| *actor).collect();
        ready.sort_unstable();
        ready
    }

    fn choose(&self, actor: usize) {
        let (_, sender) = self.waiting.lock().expect("no panic").remove(&actor).expect("it waits");
        sender.send(()).expect("the actor lives");
    }
}

/// The blobs, with a turn before and behind everything that changes them.
struct InTurns {
    blobs: Arc<dyn BlobStore>,
    turns: Arc<Turns>,
}

struct Exclusive(#[expect(dead_code, reason = "held for its drop")] Guard, Arc<Turns>);

impl Drop for Exclusive {
    fn drop(&mut self) {
        self.1.is_exclusive.store(false, Ordering::SeqCst);
    }
}

struct Writing(Box<dyn BlobWriter>, Arc<Turns>);
struct Staged(Box<dyn StagedBlob>, Arc<Turns>);

#[async_trait]
impl BlobStore for InTurns {
    async fn begin(&self) -> Result<Box<dyn BlobWriter>> {
        Ok(Box::new(Writing(self.blobs.begin().await?, Arc::clone(&self.turns))))
    }

    async fn adopt(&self, file: &std::path::Path) -> Result<Box<dyn StagedBlob>> {
        self.blobs.adopt(file).await
    }

    async fn size_bytes(&self, hash: Blake3) -> Result<Option<u64>> {
        self.blobs.size_bytes(hash).await
    }

    async fn read(&self, blob: BlobRef, range: Range<u64>) -> Result<Chunks> {
        self.blobs.read(blob, range).await
    }

    async fn remove(&self, hash: Blake3) -> Result<()> {
        self.turns.wait(false).await;
        let removed = self.blobs.remove(hash).await;
        self.turns.wait(false).await;
        removed
    }

    async fn list(&self, shard: u8) -> Result<Vec<(Blake3, u64)>> {
        self.blobs.list(shard).await
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

    async fn pin(&self) -> Result<Guard> {
        self.turns.wait(true).await;
        self.blobs.pin().await
    }

    async fn held_since(&self) -> Result<Option<DateTime<Utc>>> {
        self.blobs.held_since().await
    }

    async fn try_exclusive(&self) -> Result<Option<Guard>> {
        self.turns.wait(false).await;
        let Some(guard) = self.blobs.try_exclusive().await? else { return Ok(None) };
        self.turns.is_exclusive.store(true, Ordering::SeqCst);
        let guard = Guard::new(Exclusive(guard, Arc::clone(&self.turns)));
        self.turns.wait(false).await;
        Ok(Some(guard))
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

    async fn publish(self: Box<Self>) -> Result<()> {
        self.1.wait(false).await;
        let published = self.0.publish().await;
        self.1.wait(false).await;
        published
    }
}

/// What one actor does with the content that all are about.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Stores it.
    Upload,
    /// Stores it under an id that is taken, which fails when the bytes are there already.
    UploadInVain,
    /// Refers to it by its hash.
    Mint,
    /// Deletes the asset that the first user has of it.
    Delete,
    /// Removes what nobody refers to.
    Sweep,
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
        let given = self.given.get(self.made.len()).copied();
        let choice = given.or_else(|| self.random.as_mut().map(|random| random.usize(..of))).unwrap_or(0);
        self.made.push((choice, of));
        choice
    }

    /// The next of all orders, depth first.
    fn next(&self) -> Option<Vec<usize>> {
        let last = self.made.iter().rposition(|(choice, of)| choice + 1 < *of)?;
        Some(self.made[..last].iter().map(|(choice, _)| *choice).chain([self.made[last].0 + 1]).collect())
    }
}

/// How many actors meet at the most; each is another user, and the first user is none of them.
const MOST_ACTS: usize = 6;

struct Trial {
    _folder: tempfile::TempDir,
    store: Store,
    turns: Arc<Turns>,
    users: Vec<Principal>,
    taken: AssetId,
    contents: u32,
}

impl Trial {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = Settings { resolve_hashes: ResolveHashes::Any, deletion_grace: TimeDelta::zero() };
        let mut store = Store::new(comfy_cloud_store_local::open(folder.path(), Limits::default()).await.expect("a backend"), settings);
        let turns = Arc::new(Turns::default());
        store.blobs = Arc::new(InTurns { blobs: store.blobs, turns: Arc::clone(&turns) });
        let mut users = Vec::new();
        for n in 0..=MOST_ACTS {
            users.push(Authority::over_an_open_store().on_behalf_of(store.create_user(&format!("user {n}")).await.expect("a user").id));
        }
        let taken = put(&store, &users[0], b"of another content", None).await.expect("an asset").id;
        Self { _folder: folder, store, turns, users, taken, contents: 0 }
    }

    /// One order: the content is there, held by the first user or, with `is_orphan`, by nobody any more.
    async fn run(&mut self, acts: &[Act], is_orphan: bool, choices: &mut Choices) {
        self.contents += 1;
        let bytes = format!("content {}", self.contents).into_bytes();
        let hash = Blake3::from_bytes(*blake3::hash(&bytes).as_bytes());
        let first = put(&self.store, &self.users[0], &bytes, None).await.expect("an asset");
        let held: Mutex<Vec<(usize, Asset)>> = Mutex::new(vec![(0, first.clone())]);
        if is_orphan {
            delete(&self.store, &self.users[0], &first, &held).await;
        }
        let mut actors: Vec<LocalBoxFuture<'_, ()>> = Vec::new();
        for (n, act) in acts.iter().enumerate() {
            let (store, held, first, bytes, turns) = (&self.store, &held, &first, &bytes, &self.turns);
            let (user, taken) = (&self.users[1 + n], self.taken);
            let first_user = &self.users[0];
            let act = async move {
                turns.wait(false).await;
                match act {
                    Act::Upload => {
                        let asset = put(store, user, bytes, None).await.expect("an asset");
                        held.lock().expect("no panic").push((1 + n, asset));
                    }
                    Act::UploadInVain => {
                        let refused = put(store, user, bytes, Some(taken)).await;
                        assert!(matches!(refused, Err(Error::IdTaken(_))), "{refused:?}");
                    }
                    Act::Mint => match store.mint_from_hash(user, ContentHash::Blake3(hash), NewAsset::default()).await {
                        Ok(minted) => held.lock().expect("no panic").push((1 + n, minted.asset)),
                        Err(error) => assert!(matches!(error, Error::NotFound(_)), "{error}"),
                    },
                    Act::Delete => delete(store, first_user, first, held).await,
                    Act::Sweep => drop(store.sweep().await.expect("a sweep")),
                }
            };
            actors.push(ACTOR.scope(n, act).boxed_local());
        }
        let mut left: Vec<usize> = (0..actors.len()).collect();
        loop {
            // Everybody goes on to the next turn; one at a time has anything to do.
            while self.turns.waiting.lock().expect("no panic").len() < left.len() {
                let step = futures::future::poll_fn(|context| {
                    let before = left.len();
                    left.retain(|actor| actors[*actor].poll_unpin(context).is_pending());
                    let all_wait = self.turns.waiting.lock().expect("no panic").len() >= left.len();
                    if left.len() < before || all_wait { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
                });
                step.await;
            }
            self.all_that_is_held_is_there(&held, &bytes, &format!("{acts:?} in the order {:?}", choices.made)).await;
            if left.is_empty() {
                break;
            }
            let ready = self.turns.ready();
            assert!(!ready.is_empty(), "nobody can go on after {:?}", choices.made);
            self.turns.choose(ready[choices.choose(ready.len())]);
        }
        drop(actors);
        let left_over = std::mem::take(&mut *held.lock().expect("no panic"));
        for (user, asset) in left_over {
            self.store.delete_asset(&self.users[user], asset.id).await.expect("it is there");
        }
        self.store.sweep().await.expect("a sweep");
        assert_eq!(self.store.blobs.size_bytes(hash).await.expect("an answer"), None, "garbage is left after {:?}", choices.made);
    }

    async fn all_that_is_held_is_there(&self, held: &Mutex<Vec<(usize, Asset)>>, bytes: &[u8], order: &str) {
        let held = held.lock().expect("no panic").clone();
        for (user, asset) in held {
            let kept = self.store.asset(&self.users[user], asset.id).await;
            assert!(kept.is_ok(), "an asset is gone after {order}");
            let read = self.store.read_whole(&asset).await;
            assert!(read.is_ok_and(|read| read == bytes), "bytes are gone after {order}");
        }
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

/// Who deletes does not count on it from then on.
async fn delete(store: &Store, user: &Principal, asset: &Asset, held: &Mutex<Vec<(usize, Asset)>>) {
    held.lock().expect("no panic").retain(|(_, held)| held.id != asset.id);
    store.delete_asset(user, asset.id).await.expect("it is there");
}

#[tokio::test]
async fn in_every_order_of_two_what_is_held_is_there_and_what_is_not_goes() {
    let mut trial = Trial::new().await;
    let mut orders = 0;
    for (acts, is_orphan) in [
        (&[Act::Sweep, Act::Upload][..], true),
        (&[Act::Sweep, Act::Sweep], true),
        (&[Act::Upload, Act::Upload], false),
        (&[Act::Delete, Act::Mint, Act::Sweep], false),
        (&[Act::Delete, Act::Upload], false),
        (&[Act::Mint, Act::Mint, Act::Delete], false),
    ] {
        let mut next = Some(Vec::new());
        while let Some(given) = next {
            let mut choices = Choices { given, random: None, made: Vec::new() };
            trial.run(acts, is_orphan, &mut choices).await;
            orders += 1;
            next = choices.next();
        }
    }
    trial.end().await;
    // Fewer would mean that the actors no longer meet.
    assert!(orders >= 100, "{orders} orders");
}

#[tokio::test]
async fn in_seeded_orders_of_many_what_is_held_is_there_and_what_is_not_goes() {
    let mut trial = Trial::new().await;
    for seed in 0..300 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut acts = [Act::Upload, Act::UploadInVain, Act::Mint, Act::Sweep, Act::Sweep, Act::Delete];
        random.shuffle(&mut acts);
        let is_orphan = random.bool();
        let acts: Vec<Act> = acts.into_iter().filter(|act| !(is_orphan && matches!(act, Act::Delete))).collect();
        let mut choices = Choices { given: Vec::new(), random: Some(random), made: Vec::new() };
        trial.run(&acts, is_orphan, &mut choices).await;
    }
    trial.end().await;
}
