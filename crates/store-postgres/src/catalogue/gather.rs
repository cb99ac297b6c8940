//! Many changes in one commit.
//!
//! Changes of a kind that wait are made together, by a few statements that are about all of them,
//! and each is acknowledged when the one commit is durable; while it is under way, others gather.
//! The statements make only what is plain, and leave the rest undone without failing: what is to be
//! refused, or needs a look at more, is then decided in a transaction of its own, as every other
//! change is. So is each change of a group that fails.
//!
//! A user's changes go through one lane, so that two groups never wait for the same row of
//! `owners`. Where another transaction has it, the user's changes wait for the next group, and
//! nobody else's wait with them.

use std::collections::HashSet;
use std::time::Duration;

use comfy_cloud_domain::{Error, Result, UserId};
use comfy_cloud_ports::slots::Slots;
use deadpool_postgres::{Object, Pool};
use futures::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};

use super::TURN_TIMEOUT;
use super::failure::{self, Failure, Outcome};

/// How many groups of a kind are under way at once, each on a connection.
const LANES: usize = 2;
/// How many changes are in a group.
const MOST: usize = 256;
/// How many changes of one user wait, and how many of all; more wait for them.
const WAITING: (usize, usize) = (256, 2048);
/// In how many groups a change is tried whose user's row another transaction has.
const TRIES: u32 = 10;
/// How often a group is tried that others were in the way of.
const GROUP_TRIES: u32 = 3;
/// The pause when all that wait are waited for.
const PAUSE: Duration = Duration::from_millis(3);

/// A change that can be made with others of its kind.
pub(super) trait Gathered: Send + Sync + Sized + 'static {
    /// What is made.
    type Made: Send + 'static;

    /// Whose row of `owners` is locked for it.
    fn owner(&self) -> UserId;

    /// Makes those that are plain, with the rows of their owners locked, and commits; the others
    /// are `None`.
    fn make<'t>(
        db: &'t Object,
        changes: &'t [&'t Self],
    ) -> BoxFuture<'t, Outcome<Vec<Option<Self::Made>>>>;
}

/// Where changes of a kind gather.
pub(super) struct Gatherer<C: Gathered> {
    lanes: Vec<mpsc::Sender<Asked<C>>>,
    waiting: Slots,
}

struct Asked<C: Gathered> {
    change: C,
    tries: u32,
    reply: oneshot::Sender<Result<Option<C::Made>>>,
}

impl<C: Gathered> Gatherer<C> {
    /// Its lanes run as long as it is there.
    pub(super) fn new(pool: &Pool) -> Self {
        let lane = |_| {
            let (sender, asked) = mpsc::channel(WAITING.1);
            tokio::spawn(lane(asked, pool.clone()));
            sender
        };
        Self { lanes: (0..LANES).map(lane).collect(), waiting: Slots::new(WAITING.0, WAITING.1) }
    }

    /// Makes a change together with others; `None` when it is not plain, and nothing was done for
    /// it.
    ///
    /// # Errors
    /// When the database is away. Whether the change was made is not known then.
    pub(super) async fn make(&self, change: C) -> Result<Option<C::Made>> {
        let owner = change.owner();
        let slot = tokio::time::timeout(TURN_TIMEOUT, self.waiting.take(owner)).await;
        let _slot = slot.map_err(|_| failure::away("too many changes of this user wait"))??;
        let (reply, made) = oneshot::channel();
        // The last bytes of an id are random.
        let lane = usize::from(owner.as_uuid().as_bytes()[15]) % self.lanes.len();
        self.lanes[lane]
            .send(Asked { change, tries: 0, reply })
            .await
            .map_err(|_| Error::Closed)?;
        made.await.map_err(|_| Error::Closed)?
    }
}

async fn lane<C: Gathered>(mut asked: mpsc::Receiver<Asked<C>>, pool: Pool) {
    let mut group: Vec<Asked<C>> = Vec::new();
    loop {
        if group.is_empty() {
            let Some(first) = asked.recv().await else { return };
            group.push(first);
        }
        while group.len() < MOST
            && let Ok(next) = asked.try_recv()
        {
            group.push(next);
        }
        // Nobody waits for those any more.
        group.retain(|asked| !asked.reply.is_closed());
        if !group.is_empty() {
            group = made(group, &pool).await;
        }
    }
}

/// Makes a group; returns those that are to be tried again.
async fn made<C: Gathered>(group: Vec<Asked<C>>, pool: &Pool) -> Vec<Asked<C>> {
    let (mut again, mut tries) = (Vec::new(), 1);
    let result = loop {
        let changes: Vec<&C> = group.iter().map(|asked| &asked.change).collect();
        match once(pool, &changes).await {
            Err(failure) if failure.is_passing() && tries < GROUP_TRIES => tries += 1,
            result => break result,
        }
    };
    match result {
        Ok((locked, made)) => {
            let mut made = made.into_iter();
            let nobody = locked.is_empty();
            for mut asked in group {
                let owner = asked.change.owner();
                if locked.contains(&owner) {
                    // Who has gone does not hear of it.
                    let _ = asked.reply.send(Ok(made.next().flatten()));
                } else if asked.tries < TRIES {
                    asked.tries += 1;
                    again.push(asked);
                } else {
                    let _ = asked.reply.send(Ok(None));
                }
            }
            if nobody && !again.is_empty() {
                tokio::time::sleep(PAUSE).await;
            }
        }
        // The database has refused it, for one of them.
        Err(Failure::Postgres(error))
            if error.code().is_some() && !failure::is_end_of_connection(&error) =>
        {
            tracing::debug!(%error, changes = group.len(), "a group of changes failed; each is made alone");
            for asked in group {
                let _ = asked.reply.send(Ok(None));
            }
        }
        Err(failure) => {
            let error = Error::from(failure);
            tracing::debug!(
                error = &error as &dyn std::error::Error,
                changes = group.len(),
                "a group of changes failed"
            );
            for asked in group {
                let _ = asked.reply.send(Err(failure::away(error.to_string())));
            }
        }
    }
    again
}

/// Makes a group in one transaction; returns whose rows were locked, and what was made for each
/// change of theirs.
async fn once<C: Gathered>(
    pool: &Pool,
    changes: &[&C],
) -> Outcome<(HashSet<UserId>, Vec<Option<C::Made>>)> {
    let connection = pool.get().await?;
    let result = transaction(&connection, changes).await;
    if result.is_err() {
        // Whatever state it is in, it ends with the connection.
        drop(Object::take(connection));
    }
    result
}

async fn transaction<C: Gathered>(
    db: &Object,
    changes: &[&C],
) -> Outcome<(HashSet<UserId>, Vec<Option<C::Made>>)> {
    let mut owners: Vec<UserId> = changes.iter().map(|change| change.owner()).collect();
    owners.sort_unstable();
    owners.dedup();
    let lock = db
        .prepare_cached(
            "SELECT owner FROM owners WHERE owner = ANY($1) ORDER BY owner FOR UPDATE SKIP LOCKED",
        )
        .await?;
    let values: [&(dyn tokio_postgres::types::ToSql + Sync); 1] = [&owners];
    // In one round trip: futures that are polled one after the other are sent in that order.
    let (begun, locked) = tokio::join!(db.batch_execute("BEGIN"), db.query(&lock, &values));
    begun?;
    let locked =
        locked?.iter().map(|row| Ok(row.try_get(0)?)).collect::<Outcome<HashSet<UserId>>>()?;
    let theirs: Vec<&C> =
        changes.iter().copied().filter(|change| locked.contains(&change.owner())).collect();
    if theirs.is_empty() {
        db.batch_execute("COMMIT").await?;
        return Ok((locked, Vec::new()));
    }
    let made = C::make(db, &theirs).await?;
    Ok((locked, made))
}
