//! The connections that are open: how many, whose, and which of them say nothing.
//!
//! A connection is *silent* while no request of it is in flight: before its first one, while a head
//! comes, and between requests. Where room is needed for a new connection, the one that has been
//! silent the longest is closed, those that never sent a request first. So strangers that only
//! connect cannot keep users out.
//!
//! One that is not silent is in *use* by a caller: by requests in flight and by a websocket, from
//! when the caller is known; by a long response to who is not known, for its network. Each caller
//! may use so many, whatever addresses or proxies they come by, and all callers together not quite
//! all, so that there is always room for who is new.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use crate::budget::{Bounds, Budget, Holder, Share, network};
use crate::fault::Fault;

/// How many silent connections are picked at once when the server is full.
const PICKED_AT_ONCE: usize = 256;
/// Of how many connections one stays for those who are new.
const KEPT_FREE: usize = 16;
/// Of how many connections one caller may use one, when nobody says.
const PER_CALLER: usize = 8;
/// How long a connection that is to close may take to send what is left.
const CLOSING_TIME: Duration = Duration::from_secs(2);

/// What connections may take, in number and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionLimits {
    /// How many may be open.
    pub total: usize,
    /// How many may be open from one network (an IPv4 address, or 64 bits of an IPv6 address); 0 is
    /// no bound.
    pub per_address: usize,
    /// How many one caller may use at once, by requests in flight and websockets; 0 is an eighth of
    /// all.
    pub per_caller: usize,
    /// Addresses of proxies, which [`Self::per_address`] does not bound, and whose
    /// `X-Forwarded-For` says whose a request is.
    pub proxies: Vec<IpAddr>,
    /// How long a new connection may take for its TLS handshake and the head of its first request.
    pub head_timeout: Duration,
    /// How long a connection may be silent after a request.
    pub idle_timeout: Duration,
    /// How long a client may take nothing of a response.
    pub stall_timeout: Duration,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            total: 16_384,
            per_address: 0,
            per_caller: 0,
            proxies: Vec::new(),
            head_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(75),
            stall_timeout: Duration::from_secs(60),
        }
    }
}

impl ConnectionLimits {
    /// How many connections may be in use, by one caller and by all.
    fn in_use(&self) -> Budget {
        let units = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        // However few there are, somebody is served.
        let each = if self.per_caller > 0 { self.per_caller } else { self.total / PER_CALLER };
        let bounds = Bounds {
            each: units(each.max(1)),
            all: units((self.total - self.total.div_ceil(KEPT_FREE)).max(1)),
        };
        Budget::new("connections", bounds, Duration::ZERO)
    }
}

/// What is to be done with a connection now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing until then.
    Wait(Instant),
    /// Take no further request, and end when nothing is left to send.
    Finish,
    /// End at once.
    Close,
}

/// For comparison: whether a request has come, and since when it is silent. The lower, the rather
/// it makes room.
type Worth = (bool, Instant);

/// One connection.
#[derive(Debug)]
pub(crate) struct Connection {
    id: u64,
    network: IpAddr,
    opened: Instant,
    /// Requests of which the response is not wholly handed over yet; a websocket is one.
    in_flight: AtomicUsize,
    /// Whether a request has come.
    has_asked: AtomicBool,
    /// Since when nothing is in flight, in milliseconds after `opened`.
    silent_since: AtomicU64,
    /// Since when the client has to take more of each response; milliseconds after `opened`, 0 when
    /// it has not.
    sending: Mutex<Vec<Arc<AtomicU64>>>,
    /// Whether what the client has not taken yet is for nobody.
    is_aborted: AtomicBool,
    /// How many connections may be in use.
    in_use: Budget,
    /// Who uses it, while there are requests of theirs: each counts once, however many requests it
    /// sends at once.
    users: Mutex<HashMap<Holder, Weak<Share>>>,
    /// Its place while it is a websocket's.
    kept: Mutex<Option<Arc<Share>>>,
    /// Cancelled when the server stops, or the connection is to make room.
    pub(crate) stop: CancellationToken,
}

impl Connection {
    fn is_silent(&self) -> bool {
        self.in_flight.load(Ordering::Relaxed) == 0
    }

    fn worth(&self) -> Worth {
        let silent_since =
            self.opened + Duration::from_millis(self.silent_since.load(Ordering::Relaxed));
        (self.has_asked.load(Ordering::Relaxed), silent_since)
    }

    /// Ends it to make room. One that has had requests ends as if the server stopped: of its last
    /// response something may still be on its way.
    fn evict(&self) {
        if !self.has_asked.load(Ordering::Relaxed) {
            self.abort();
        }
        self.stop.cancel();
    }

    /// The client is given up: what it has not taken is thrown away.
    pub(crate) fn abort(&self) {
        self.is_aborted.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_aborted(&self) -> bool {
        self.is_aborted.load(Ordering::Relaxed)
    }

    fn elapsed_ms(&self) -> u64 {
        u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX).max(1)
    }

    /// When the head of the first request must have come.
    pub(crate) fn head_deadline(&self, limits: &ConnectionLimits) -> Instant {
        self.opened + limits.head_timeout
    }

    /// A request has come.
    pub(crate) fn begin(self: &Arc<Self>) -> Exchange {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        self.has_asked.store(true, Ordering::Relaxed);
        let seat = Arc::new(Seat { connection: Arc::clone(self), place: Mutex::default() });
        Exchange { connection: Arc::clone(self), taken: None, seat }
    }

    /// The place of who uses it.
    fn place(&self, holder: Holder) -> Result<Arc<Share>, Fault> {
        let mut users = lock(&self.users);
        if let Some(place) = users.get(&holder).and_then(Weak::upgrade) {
            return Ok(place);
        }
        users.retain(|_, place| place.strong_count() > 0);
        let place = Arc::new(self.in_use.try_take(holder, 1)?);
        users.insert(holder, Arc::downgrade(&place));
        Ok(place)
    }

    /// What to do with it now; `closing` says since when it is to end.
    pub(crate) fn verdict(&self, limits: &ConnectionLimits, closing: Option<Instant>) -> Verdict {
        let now = Instant::now();
        // A request that comes meanwhile is noticed when it is looked again.
        let look_again = now
            + (limits.stall_timeout / 4).min(if closing.is_some() {
                CLOSING_TIME
            } else {
                limits.stall_timeout
            });
        let at = |deadline: Instant, then: Verdict| {
            if now >= deadline { then } else { Verdict::Wait(deadline.min(look_again)) }
        };
        let silent_since =
            self.opened + Duration::from_millis(self.silent_since.load(Ordering::Relaxed));
        if self.is_silent() {
            return match closing {
                Some(closing) => at(closing.max(silent_since) + CLOSING_TIME, Verdict::Close),
                None if !self.has_asked.load(Ordering::Relaxed) => {
                    at(self.head_deadline(limits), Verdict::Close)
                }
                None => at(silent_since + limits.idle_timeout, Verdict::Finish),
            };
        }
        let sending = self.sending.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = sending
            .iter()
            .map(|since| since.load(Ordering::Relaxed))
            .filter(|since| *since > 0)
            .min();
        drop(sending);
        match waiting {
            Some(since)
                if now >= self.opened + Duration::from_millis(since) + limits.stall_timeout =>
            {
                Verdict::Close
            }
            _ => Verdict::Wait(look_again),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// For whom a request's connection is counted.
#[derive(Debug)]
pub(crate) struct Seat {
    connection: Arc<Connection>,
    place: Mutex<Option<Arc<Share>>>,
}

impl Seat {
    /// Counts the connection as one that a caller uses, until the request has its response. The
    /// first one counts.
    ///
    /// # Errors
    /// 429 when the caller uses as many as it may, 503 when all callers do.
    pub(crate) fn count_for(&self, holder: Holder) -> Result<(), Fault> {
        let mut place = lock(&self.place);
        if place.is_none() {
            *place = Some(self.connection.place(holder)?);
        }
        Ok(())
    }
}

/// A request and its response; the connection is not silent until it is dropped.
#[derive(Debug)]
pub(crate) struct Exchange {
    connection: Arc<Connection>,
    taken: Option<Arc<AtomicU64>>,
    seat: Arc<Seat>,
}

impl Exchange {
    /// For whom it counts. Whoever has it does not keep the place.
    pub(crate) fn seat(&self) -> Weak<Seat> {
        Arc::downgrade(&self.seat)
    }

    /// A response begins to go out: the client has to take it.
    pub(crate) fn sends(&mut self) {
        let since = Arc::new(AtomicU64::new(self.connection.elapsed_ms()));
        self.connection
            .sending
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::clone(&since));
        self.taken = Some(since);
    }

    /// The client has taken what there was, and waits for more.
    pub(crate) fn asked(&self) {
        if let Some(since) = &self.taken {
            since.store(0, Ordering::Relaxed);
        }
    }

    /// There is more for the client to take.
    pub(crate) fn gave(&self) {
        if let Some(since) = &self.taken {
            since.store(self.connection.elapsed_ms(), Ordering::Relaxed);
        }
    }

    /// The connection is another protocol's now, and never silent again; its place is taken until
    /// it ends.
    pub(crate) fn hand_over(self) {
        *lock(&self.connection.kept) = lock(&self.seat.place).take();
        self.connection.in_flight.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if let Some(taken) = self.taken.take() {
            self.connection
                .sending
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .retain(|since| !Arc::ptr_eq(since, &taken));
        }
        self.connection.silent_since.store(self.connection.elapsed_ms(), Ordering::Relaxed);
        self.connection.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

#[derive(Debug, Default)]
struct State {
    by_network: HashMap<IpAddr, HashMap<u64, Arc<Connection>>>,
    total: usize,
    next_id: u64,
    /// Silent connections to close when the server is full, the next one last, each with what it
    /// was worth when it was picked.
    picked: Vec<(Worth, Arc<Connection>)>,
}

/// All open connections.
#[derive(Debug)]
pub(crate) struct Connections {
    pub(crate) limits: ConnectionLimits,
    in_use: Budget,
    stop: CancellationToken,
    state: Mutex<State>,
}

/// Where there is no room for a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// Its address has as many as it may, and all are being served.
    Address,
    /// All that may be open are being served. Since those in use are not all, the others soon have
    /// their responses.
    Server,
}

/// A place among the open connections; given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) connection: Arc<Connection>,
    connections: Arc<Connections>,
}

impl Connections {
    pub(crate) fn new(limits: ConnectionLimits, stop: CancellationToken) -> Self {
        let in_use = limits.in_use();
        Self { limits, in_use, stop, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a connection, making room for it where it must.
    ///
    /// # Errors
    /// What there is no room in.
    pub(crate) fn admit(self: &Arc<Self>, address: IpAddr) -> Result<Entry, Full> {
        let network = network(address);
        let is_bounded =
            self.limits.per_address > 0 && !self.limits.proxies.contains(&address.to_canonical());
        let mut state = self.state();
        if is_bounded
            && state
                .by_network
                .get(&network)
                .is_some_and(|open| open.len() >= self.limits.per_address)
        {
            let open = state.by_network.get(&network).ok_or(Full::Address)?;
            let longest_silent = open
                .values()
                .filter(|connection| connection.is_silent())
                .min_by_key(|connection| connection.worth())
                .cloned();
            state.evict(&longest_silent.ok_or(Full::Address)?);
        }
        if state.total >= self.limits.total {
            let longest_silent = state.longest_silent().ok_or(Full::Server)?;
            state.evict(&longest_silent);
        }
        state.next_id += 1;
        let connection = Arc::new(Connection {
            id: state.next_id,
            network,
            opened: Instant::now(),
            in_flight: AtomicUsize::new(0),
            has_asked: AtomicBool::new(false),
            silent_since: AtomicU64::new(0),
            sending: Mutex::default(),
            is_aborted: AtomicBool::new(false),
            in_use: self.in_use.clone(),
            users: Mutex::default(),
            kept: Mutex::default(),
            stop: self.stop.child_token(),
        });
        state.total += 1;
        state.by_network.entry(network).or_default().insert(connection.id, Arc::clone(&connection));
        Ok(Entry { connection, connections: Arc::clone(self) })
    }

    /// Closes the connection that has been silent the longest, because descriptors have run out.
    pub(crate) fn make_room(&self) {
        let mut state = self.state();
        if let Some(longest_silent) = state.longest_silent() {
            state.evict(&longest_silent);
        }
    }

    #[cfg(test)]
    fn total(&self) -> usize {
        self.state().total
    }
}

impl State {
    fn evict(&mut self, connection: &Arc<Connection>) {
        self.remove(connection);
        connection.evict();
    }

    /// False when it was removed before.
    fn remove(&mut self, connection: &Connection) -> bool {
        let Some(open) = self.by_network.get_mut(&connection.network) else { return false };
        let removed = open.remove(&connection.id).is_some();
        if open.is_empty() {
            self.by_network.remove(&connection.network);
        }
        self.total -= usize::from(removed);
        removed
    }

    fn is_open(&self, connection: &Connection) -> bool {
        self.by_network
            .get(&connection.network)
            .is_some_and(|open| open.contains_key(&connection.id))
    }

    /// Looks at all connections only when those that were picked the last time are used up.
    fn longest_silent(&mut self) -> Option<Arc<Connection>> {
        for _ in 0..2 {
            while let Some((worth, connection)) = self.picked.pop() {
                // Who has had a request since then is no longer the one that is silent the longest.
                let is_as_picked = connection.is_silent() && connection.worth() == worth;
                if is_as_picked && self.is_open(&connection) {
                    return Some(connection);
                }
            }
            let all = self.by_network.values().flat_map(HashMap::values);
            let mut silent: Vec<_> = all
                .filter(|connection| connection.is_silent())
                .map(|c| (c.worth(), Arc::clone(c)))
                .collect();
            silent.sort_by_key(|(worth, _)| *worth);
            silent.truncate(PICKED_AT_ONCE.min(silent.len().div_ceil(2)));
            silent.reverse();
            self.picked = silent;
        }
        None
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.connections.state().remove(&self.connection);
        *lock(&self.connection.kept) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::FaultKind;

    fn connections(total: usize, per_address: usize) -> Arc<Connections> {
        let limits = ConnectionLimits {
            total,
            per_address,
            proxies: vec![address(1)],
            ..ConnectionLimits::default()
        };
        Arc::new(Connections::new(limits, CancellationToken::new()))
    }

    fn address(n: u8) -> IpAddr {
        [127, 0, 0, n].into()
    }

    #[test]
    fn a_caller_uses_no_more_connections_than_it_may_and_each_counts_once() {
        let limits = ConnectionLimits { total: 32, per_caller: 1, ..ConnectionLimits::default() };
        let connections = Arc::new(Connections::new(limits, CancellationToken::new()));
        let [one, two] = [2, 3].map(|n| connections.admit(address(n)).expect("room"));
        let count = |exchange: &Exchange, n: u8| {
            exchange.seat().upgrade().expect("it goes on").count_for(Holder::network(address(n)))
        };
        let (first, second, third) =
            (one.connection.begin(), one.connection.begin(), two.connection.begin());
        assert!(
            count(&first, 9).is_ok() && count(&second, 9).is_ok(),
            "two requests of one connection"
        );
        let refused = count(&third, 9).expect_err("a second connection");
        assert_eq!(
            (refused.kind(), refused.retry_after_secs().is_some()),
            (FaultKind::TooManyRequests, true)
        );
        assert!(count(&third, 8).is_ok(), "another caller");
        drop((first, third));
        let third = two.connection.begin();
        assert!(count(&third, 9).is_err(), "the second request goes on");
        second.hand_over();
        assert!(count(&third, 9).is_err(), "it is a websocket");
        drop(one);
        assert!(count(&third, 9).is_ok(), "it has ended");
    }

    #[test]
    fn with_few_connections_somebody_is_served() {
        for total in [1, 2, 7] {
            let limits = ConnectionLimits { total, ..ConnectionLimits::default() };
            let connections = Arc::new(Connections::new(limits, CancellationToken::new()));
            let one = connections.admit(address(2)).expect("room");
            let exchange = one.connection.begin();
            let seat = exchange.seat().upgrade().expect("it goes on");
            assert!(seat.count_for(Holder::network(address(9))).is_ok(), "{total}");
        }
    }

    #[test]
    fn some_connections_stay_for_who_is_new() {
        let limits = ConnectionLimits { total: 32, ..ConnectionLimits::default() };
        let connections = Arc::new(Connections::new(limits, CancellationToken::new()));
        let mut held = Vec::new();
        for n in 0..32 {
            let entry = connections.admit(address(n)).expect("room");
            let exchange = entry.connection.begin();
            let counted = exchange
                .seat()
                .upgrade()
                .expect("it goes on")
                .count_for(Holder::network(address(n / 4)));
            assert_eq!(counted.is_ok(), n < 30, "{n}: {counted:?}");
            if counted.is_ok() {
                held.push((entry, exchange));
            }
        }
        assert!(connections.admit(address(99)).is_ok());
    }

    #[test]
    fn a_full_server_closes_who_has_been_silent_the_longest_and_never_who_is_being_served() {
        let connections = connections(3, 0);
        let stranger = connections.admit(address(2)).expect("room");
        let (user, busy) = (
            connections.admit(address(3)).expect("room"),
            connections.admit(address(4)).expect("room"),
        );
        drop(user.connection.begin());
        let request = busy.connection.begin();
        // The stranger never asked for anything; it makes room, and then the user who is silent.
        let second = connections.admit(address(5)).expect("room is made");
        assert!(stranger.connection.stop.is_cancelled() && !user.connection.stop.is_cancelled());
        let second_request = second.connection.begin();
        let third = connections.admit(address(6)).expect("room is made");
        assert!(user.connection.stop.is_cancelled() && !busy.connection.stop.is_cancelled());
        let third_request = third.connection.begin();
        assert_eq!(connections.admit(address(7)).err(), Some(Full::Server), "all are being served");
        drop((request, second_request, third_request));
        drop((stranger, user, busy, second, third));
        assert_eq!(connections.total(), 0);
    }

    #[tokio::test]
    async fn who_was_picked_and_had_a_request_since_is_not_closed_before_who_had_none() {
        let connections = connections(4, 0);
        let open: Vec<_> = (2..6).map(|n| connections.admit(address(n)).expect("room")).collect();
        for entry in &open {
            tokio::time::sleep(Duration::from_millis(3)).await;
            drop(entry.connection.begin());
        }
        // The first two are picked, and the first is closed.
        let fifth = connections.admit(address(7)).expect("room is made");
        let fifth_request = fifth.connection.begin();
        tokio::time::sleep(Duration::from_millis(3)).await;
        drop(open[1].connection.begin());
        let _sixth = connections.admit(address(8)).expect("room is made");
        let closed: Vec<_> =
            open.iter().map(|entry| entry.connection.stop.is_cancelled()).collect();
        assert_eq!(closed, [true, false, true, false]);
        drop(fifth_request);
    }

    #[test]
    fn one_address_has_its_bound_and_a_proxy_has_none() {
        let connections = connections(100, 2);
        let held: Vec<_> = (0..2).map(|_| connections.admit(address(2)).expect("room")).collect();
        let requests: Vec<_> = held.iter().map(|entry| entry.connection.begin()).collect();
        assert_eq!(connections.admit(address(2)).err(), Some(Full::Address));
        let other = connections.admit(address(3)).expect("another address");
        let behind: Vec<_> =
            (0..20).map(|_| connections.admit(address(1)).expect("a proxy")).collect();
        drop(requests);
        // One of its own makes room.
        assert!(connections.admit(address(2)).is_ok());
        assert!(
            held.iter().filter(|entry| entry.connection.stop.is_cancelled()).count() == 1
                && !other.connection.stop.is_cancelled()
        );
        assert!(behind.iter().all(|entry| !entry.connection.stop.is_cancelled()));
    }

    #[tokio::test]
    async fn silence_ends_a_connection_and_so_does_a_client_that_takes_nothing() {
        let connections = connections(3, 0);
        let limits = |head, idle, stall| ConnectionLimits {
            head_timeout: Duration::from_millis(head),
            idle_timeout: Duration::from_millis(idle),
            stall_timeout: Duration::from_millis(stall),
            ..ConnectionLimits::default()
        };
        let entry = connections.admit(address(2)).expect("room");
        let connection = &entry.connection;
        let nap = || tokio::time::sleep(Duration::from_millis(5));
        nap().await;
        assert_eq!(connection.verdict(&limits(1, 9000, 9000), None), Verdict::Close);
        assert!(matches!(connection.verdict(&limits(9000, 1, 1), None), Verdict::Wait(_)));
        let mut exchange = connection.begin();
        assert!(
            matches!(connection.verdict(&limits(1, 1, 1), None), Verdict::Wait(_)),
            "the operation takes its time"
        );
        exchange.sends();
        nap().await;
        assert_eq!(connection.verdict(&limits(1, 1, 1), None), Verdict::Close);
        exchange.asked();
        assert!(
            matches!(connection.verdict(&limits(1, 1, 1), None), Verdict::Wait(_)),
            "the client waits for us"
        );
        exchange.gave();
        drop(exchange);
        nap().await;
        assert_eq!(connection.verdict(&limits(1, 1, 9000), None), Verdict::Finish);
        assert!(
            matches!(connection.verdict(&limits(1, 1, 1), Some(Instant::now())), Verdict::Wait(_)),
            "it may send the rest"
        );
        connection.begin().hand_over();
        assert!(
            matches!(connection.verdict(&limits(1, 1, 9000), None), Verdict::Wait(_)),
            "a websocket is not silent"
        );
    }
}
