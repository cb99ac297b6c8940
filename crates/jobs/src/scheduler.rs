//! Whose job is next.
//!
//! Deficit round robin over the users who have jobs waiting, with every job of the same cost: one
//! job a turn, for as many jobs at once as a user may run. However many one user has queued,
//! another one's first job waits for one turn of each. Pure: it knows no clock and does no I/O.
//!
//! A job may be handed ahead to a worker that is busy. It waits there, and counts as waiting. Where
//! the job before it is another user's, it may start at any time, so it takes one of the jobs that
//! its user may run; behind a job of its own user it takes that job's share when that ends.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

/// How many of a user's jobs are looked at for one that can be placed now.
const LOOK_AHEAD: usize = 32;

/// Jobs that wait, by user.
#[derive(Debug)]
pub struct Scheduler<U, J, R> {
    users: HashMap<U, User<J, R>>,
    /// Users with jobs waiting; the first has the next turn.
    turns: VecDeque<U>,
}

#[derive(Debug)]
struct User<J, R> {
    waiting: VecDeque<(J, R)>,
    /// Those of them that were not taken out; the others are passed over when their turn comes.
    live: HashSet<J>,
    /// Jobs that have had their turn and have not ended, in the order of their turns. They are few:
    /// no more than the workers take.
    given: Vec<(J, Stage)>,
}

/// How far a job is that has had its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It waits on a worker behind another job of its user.
    Ahead,
    /// It waits on a worker and may start at any time.
    Promised,
    /// It runs.
    Started,
}

impl<J, R> Default for User<J, R> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), live: HashSet::new(), given: Vec::new() }
    }
}

impl<U, J, R> Default for Scheduler<U, J, R> {
    fn default() -> Self {
        Self { users: HashMap::new(), turns: VecDeque::new() }
    }
}

impl<U: Copy + Eq + Hash, J: Copy + Eq + Hash, R> Scheduler<U, J, R> {
    /// A job joins the end of its user's queue, unless it is known.
    pub fn enqueue(&mut self, user: U, job: J, requirements: R) {
        let entry = self.user(user);
        if entry.knows(job) {
            return;
        }
        entry.live.insert(job);
        entry.waiting.push_back((job, requirements));
        self.take_a_turn(user);
    }

    /// A job that had its turn waits for it again, before the user's others.
    pub fn put_back(&mut self, user: U, job: J, requirements: R) {
        let entry = self.user(user);
        entry.live.insert(job);
        entry.waiting.push_front((job, requirements));
        self.take_a_turn(user);
    }

    /// A job joins its user's queue before the others, unless it is known.
    pub fn enqueue_first(&mut self, user: U, job: J, requirements: R) {
        if !self.knows(user, job) {
            self.put_back(user, job, requirements);
        }
    }

    /// Whether a job waits here, or has had its turn and has not ended.
    pub fn knows(&self, user: U, job: J) -> bool {
        self.users.get(&user).is_some_and(|entry| entry.knows(job))
    }

    /// All jobs that wait for their turn.
    pub fn waiting(&self) -> impl Iterator<Item = (U, J)> {
        self.users.iter().flat_map(|(user, entry)| entry.live.iter().map(|job| (*user, *job)))
    }

    /// A job waits no longer; that it does not wait is no error.
    pub fn remove(&mut self, user: U, job: J) {
        if self.users.get_mut(&user).is_some_and(|entry| entry.live.remove(&job)) {
            self.forget_if_idle(user);
        }
    }

    /// A job that a worker has, and that was not given by [`Self::next`].
    pub fn note_given(&mut self, user: U, job: J, stage: Stage) {
        self.user(user).set_stage(job, stage);
    }

    /// A job that was handed ahead may start at any time now.
    pub fn promise(&mut self, user: U, job: J) {
        if let Some(entry) =
            self.users.get_mut(&user).filter(|entry| entry.stage(job) == Some(Stage::Ahead))
        {
            entry.set_stage(job, Stage::Promised);
        }
    }

    /// A job that was handed ahead starts, if its user runs less than so many; returns whether it
    /// does.
    pub fn start(&mut self, user: U, job: J, limit: usize) -> bool {
        let entry = self.user(user);
        let may = entry.stage(job) == Some(Stage::Started) || entry.started() < limit;
        if may {
            entry.set_stage(job, Stage::Started);
        }
        may
    }

    /// Whether a job waits on a worker behind another one, or has not been started after that.
    pub fn is_ahead(&self, user: U, job: J) -> bool {
        self.users
            .get(&user)
            .and_then(|entry| entry.stage(job))
            .is_some_and(|stage| stage != Stage::Started)
    }

    /// Whether a job that is handed ahead may start now, if its user runs at most so many.
    pub fn may_start(&self, user: U, job: J, limit: usize) -> bool {
        let Some(entry) = self.users.get(&user) else { return false };
        entry.given.iter().filter(|(other, stage)| *other != job && *stage != Stage::Ahead).count()
            < limit
    }

    /// A job that had its turn has ended, or waits for another one.
    pub fn note_ended(&mut self, user: U, job: J) {
        self.user(user).given.retain(|(other, _)| *other != job);
        self.forget_if_idle(user);
    }

    /// How many jobs of a user wait, those that are handed ahead included, and how many run.
    pub fn counts(&self, user: U) -> (usize, usize) {
        self.users.get(&user).map_or((0, 0), |user| {
            (user.live.len() + user.given.len() - user.started(), user.started())
        })
    }

    /// The place of a job among its user's waiting jobs, from 1; `None` when it does not wait.
    pub fn position(&self, user: U, job: J) -> Option<usize> {
        let entry = self.users.get(&user)?;
        let ahead =
            entry.given.iter().filter(|(_, stage)| *stage != Stage::Started).map(|(job, _)| job);
        let live = entry.waiting.iter().map(|(job, _)| job).filter(|job| entry.live.contains(job));
        ahead.chain(live).position(|other| *other == job).map(|before| before + 1)
    }

    /// How many jobs of all users wait, those that are handed ahead included, and how many run.
    pub fn totals(&self) -> (usize, usize) {
        let counts = self.users.keys().map(|user| self.counts(*user));
        counts.fold((0, 0), |all, (waiting, running)| (all.0 + waiting, all.1 + running))
    }

    /// The next job to run and where: the first in turn whose user may run one more and that
    /// `place` finds a place for. It counts as running from now on.
    pub fn next<P>(
        &mut self,
        limit: impl Fn(U) -> usize,
        mut place: impl FnMut(U, &J, &R) -> Option<P>,
    ) -> Option<(U, J, P)> {
        self.give(|user, is_full, job, requirements| match is_full(limit(user)) {
            true => None,
            false => Some((place(user, job, requirements)?, Stage::Started)),
        })
    }

    /// The next job to hand ahead and where: the first in turn that `place` finds a place for. It
    /// says whether the job before it is another user's: then its user must be one that may run one
    /// more.
    pub fn next_ahead<P>(
        &mut self,
        limit: impl Fn(U) -> usize,
        mut place: impl FnMut(U, bool, &J, &R) -> Option<(P, bool)>,
    ) -> Option<(U, J, P)> {
        self.give(|user, is_full, job, requirements| {
            let (place, is_behind_another) = place(user, is_full(limit(user)), job, requirements)?;
            Some((place, if is_behind_another { Stage::Promised } else { Stage::Ahead }))
        })
    }

    /// Gives the next user whose turn it is a place, if `place` finds one; it is told whether the
    /// user may run no more than it has, when so many are allowed.
    fn give<P>(
        &mut self,
        mut place: impl FnMut(U, &dyn Fn(usize) -> bool, &J, &R) -> Option<(P, Stage)>,
    ) -> Option<(U, J, P)> {
        for _ in 0..self.turns.len() {
            let user = self.turns.pop_front()?;
            let Some(entry) = self.users.get_mut(&user) else { continue };
            let taken = entry.given.iter().filter(|(_, stage)| *stage != Stage::Ahead).count();
            let found = entry
                .take(|job, requirements| place(user, &|limit| taken >= limit, job, requirements));
            if let Some((job, (_, stage))) = &found {
                entry.set_stage(*job, *stage);
            }
            self.turns.push_back(user);
            self.forget_if_idle(user);
            if let Some((job, (place, _))) = found {
                return Some((user, job, place));
            }
        }
        None
    }

    fn user(&mut self, user: U) -> &mut User<J, R> {
        self.users.entry(user).or_default()
    }

    fn take_a_turn(&mut self, user: U) {
        // Whoever had jobs waiting before has its turn already.
        if self.users.get(&user).is_some_and(|entry| entry.live.len() == 1) {
            // What was handed ahead has had its turn early: who has none of that comes before the
            // last who have.
            let early = |user: &U| self.users.get(user).is_some_and(|entry| entry.is_ahead());
            let last = self.turns.iter().rposition(|other| !early(other)).map_or(0, |at| at + 1);
            let at = if early(&user) { self.turns.len() } else { last };
            self.turns.insert(at, user);
        }
    }

    fn forget_if_idle(&mut self, user: U) {
        if let Some(entry) = self.users.get_mut(&user) {
            if entry.live.is_empty() {
                entry.waiting.clear();
                self.turns.retain(|other| *other != user);
            }
            if entry.waiting.is_empty() && entry.given.is_empty() {
                self.users.remove(&user);
            }
        }
    }
}

impl<J: Copy + Eq + Hash, R> User<J, R> {
    fn knows(&self, job: J) -> bool {
        self.live.contains(&job) || self.stage(job).is_some()
    }

    fn stage(&self, job: J) -> Option<Stage> {
        self.given.iter().find(|(other, _)| *other == job).map(|(_, stage)| *stage)
    }

    fn set_stage(&mut self, job: J, stage: Stage) {
        match self.given.iter_mut().find(|(other, _)| *other == job) {
            Some((_, before)) => *before = stage,
            None => self.given.push((job, stage)),
        }
    }

    fn started(&self) -> usize {
        self.given.iter().filter(|(_, stage)| *stage == Stage::Started).count()
    }

    /// Whether it has a job that is handed ahead.
    fn is_ahead(&self) -> bool {
        self.started() < self.given.len()
    }

    fn take<P>(&mut self, mut place: impl FnMut(&J, &R) -> Option<P>) -> Option<(J, P)> {
        while self.waiting.front().is_some_and(|(job, _)| !self.live.contains(job)) {
            self.waiting.pop_front();
        }
        for at in 0..self.waiting.len().min(LOOK_AHEAD) {
            let (job, requirements) = &self.waiting[at];
            if !self.live.contains(job) {
                continue;
            }
            if let Some(place) = place(job, requirements) {
                let job = *job;
                self.waiting.remove(at);
                self.live.remove(&job);
                return Some((job, place));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn anywhere<U, J>(_: U, _: &J, _: &()) -> Option<()> {
        Some(())
    }

    #[test]
    fn a_user_with_one_job_waits_for_one_turn_of_a_user_with_a_hundred_thousand() {
        let mut scheduler = Scheduler::default();
        for job in 0..100_000 {
            scheduler.enqueue("heavy", job, ());
        }
        assert_eq!(scheduler.next(|_| 9, anywhere).map(|(user, ..)| user), Some("heavy"));
        scheduler.enqueue("light", 100_000, ());
        let next: Vec<_> =
            (0..3).filter_map(|_| scheduler.next(|_| 9, anywhere)).map(|(user, ..)| user).collect();
        assert_eq!(next, ["heavy", "light", "heavy"]);
    }

    #[test]
    fn a_job_that_is_known_is_not_queued_again() {
        let mut scheduler = Scheduler::default();
        scheduler.enqueue('a', 1, ());
        scheduler.enqueue('a', 1, ());
        scheduler.enqueue_first('a', 1, ());
        assert_eq!(
            (scheduler.counts('a'), scheduler.waiting().collect::<Vec<_>>()),
            ((1, 0), vec![('a', 1)])
        );
        assert_eq!(scheduler.next(|_| 9, anywhere), Some(('a', 1, ())));
        scheduler.enqueue('a', 1, ());
        assert!(scheduler.knows('a', 1) && scheduler.waiting().next().is_none());
        assert_eq!(scheduler.next(|_| 9, anywhere), None, "it has had its turn");
        scheduler.note_ended('a', 1);
        assert!(!scheduler.knows('a', 1));
    }

    #[test]
    fn a_user_runs_as_many_as_it_may() {
        let mut scheduler = Scheduler::default();
        (0..3).for_each(|job| scheduler.enqueue('a', job, ()));
        assert!(
            scheduler.next(|_| 2, anywhere).is_some() && scheduler.next(|_| 2, anywhere).is_some()
        );
        assert_eq!(scheduler.next(|_| 2, anywhere), None);
        scheduler.note_ended('a', 0);
        assert_eq!(scheduler.next(|_| 2, anywhere), Some(('a', 2, ())));
        assert_eq!(scheduler.counts('a'), (0, 2));
    }

    #[test]
    fn a_job_that_can_be_placed_passes_one_that_cannot() {
        let mut scheduler = Scheduler::default();
        scheduler.enqueue('a', 1, "big");
        scheduler.enqueue('a', 2, "small");
        let small = |_: char, _: &i32, need: &&str| (*need == "small").then_some(());
        assert_eq!(scheduler.next(|_| 9, small), Some(('a', 2, ())));
        assert_eq!(scheduler.next(|_| 9, small), None);
    }

    /// A place behind another user's job.
    fn behind_another<U, J>(_: U, is_full: bool, _: &J, _: &()) -> Option<((), bool)> {
        (!is_full).then_some(((), true))
    }

    /// A place behind a job of the same user.
    fn behind_own<U, J>(_: U, _: bool, _: &J, _: &()) -> Option<((), bool)> {
        Some(((), false))
    }

    #[test]
    fn a_job_that_is_handed_ahead_counts_where_it_may_start_beside_others_of_its_user() {
        let mut scheduler = Scheduler::default();
        (0..4).for_each(|job| scheduler.enqueue('a', job, ()));
        assert_eq!(scheduler.next(|_| 1, anywhere), Some(('a', 0, ())));
        assert_eq!(
            scheduler.next_ahead(|_| 1, behind_another),
            None,
            "it could start while the first runs"
        );
        assert_eq!(scheduler.next_ahead(|_| 1, behind_own), Some(('a', 1, ())));
        assert!(!scheduler.may_start('a', 1, 1) && scheduler.may_start('a', 1, 2));
        assert_eq!(
            (scheduler.counts('a'), scheduler.position('a', 1), scheduler.position('a', 2)),
            ((3, 1), Some(1), Some(2))
        );
        // The first leaves its worker: the second may start, and nothing else, as soon as the first
        // has ended.
        scheduler.promise('a', 1);
        assert!(!scheduler.start('a', 1, 1));
        scheduler.note_ended('a', 0);
        assert_eq!(scheduler.next(|_| 1, anywhere), None);
        assert!(scheduler.start('a', 1, 1) && scheduler.start('a', 1, 1));
        assert_eq!((scheduler.counts('a'), scheduler.totals()), ((2, 1), (2, 1)));
        scheduler.note_ended('a', 1);
        assert_eq!(scheduler.next_ahead(|_| 1, behind_another), Some(('a', 2, ())));
        assert_eq!(
            scheduler.next(|_| 1, anywhere),
            None,
            "the one that is promised may start at any time"
        );
        scheduler.note_ended('a', 2);
        scheduler.put_back('a', 2, ());
        assert_eq!(
            scheduler.next(|_| 1, anywhere),
            Some(('a', 2, ())),
            "taken back, before the others"
        );
    }

    #[test]
    fn jobs_that_are_handed_ahead_wait_in_the_order_of_their_turns() {
        let mut scheduler = Scheduler::default();
        (0..6).for_each(|job| scheduler.enqueue('a', job, ()));
        (0..2).for_each(|job| assert_eq!(scheduler.next(|_| 2, anywhere), Some(('a', job, ()))));
        let places = |scheduler: &Scheduler<char, i32, ()>| {
            (0..6).map(|job| scheduler.position('a', job)).collect::<Vec<_>>()
        };
        let waiting = [None, None, Some(1), Some(2), Some(3), Some(4)];
        assert_eq!(places(&scheduler), waiting);
        for _ in 0..2 {
            scheduler.next_ahead(|_| 2, behind_own).unwrap();
            assert_eq!(places(&scheduler), waiting, "what was handed ahead waits as it did");
        }
        scheduler.note_ended('a', 0);
        assert!(scheduler.start('a', 3, 2));
        assert_eq!(places(&scheduler), [None, None, Some(1), None, Some(2), Some(3)]);
    }

    #[test]
    fn a_newcomer_does_not_wait_for_a_turn_more_because_jobs_are_handed_ahead() {
        let mut scheduler = Scheduler::default();
        (0..9).for_each(|job| scheduler.enqueue("heavy", job, ()));
        scheduler.next(|_| 9, anywhere);
        scheduler.next_ahead(|_| 9, behind_own);
        scheduler.enqueue("light", 100, ());
        // As without: after the one that runs and one more.
        assert_eq!(scheduler.next_ahead(|_| 9, behind_another), Some(("light", 100, ())));
        scheduler.enqueue("light", 101, ());
        let next: Vec<_> = (0..2)
            .filter_map(|_| scheduler.next_ahead(|_| 9, behind_another))
            .map(|(user, ..)| user)
            .collect();
        assert_eq!(next, ["heavy", "light"]);
    }

    proptest! {
        /// Whatever happens, every job that was not taken out is given exactly once, in its
        /// user's order, and counts agree.
        #[test]
        fn every_job_is_given_once(steps in prop::collection::vec((0u8..4, 0u8..5), 1..200)) {
            let mut scheduler = Scheduler::default();
            let (mut queued, mut given) = (HashMap::<u8, Vec<usize>>::new(), HashMap::<u8, Vec<usize>>::new());
            let mut running = HashMap::<u8, usize>::new();
            for (n, (action, user)) in steps.into_iter().enumerate() {
                match action {
                    0 => { scheduler.enqueue(user, n, ()); queued.entry(user).or_default().push(n); }
                    1 => if let Some((user, job, ())) = scheduler.next(|_| 3, anywhere) {
                        given.entry(user).or_default().push(job);
                        *running.entry(user).or_default() += 1;
                    },
                    2 => if running.get(&user).is_some_and(|count| *count > 0) {
                        let count = running.entry(user).or_default();
                        let started = given.get(&user).map_or(0, Vec::len);
                        scheduler.note_ended(user, given[&user][started - *count]);
                        *count -= 1;
                    },
                    _ => {
                        let done = given.get(&user).map_or(0, Vec::len);
                        let waiting = queued.entry(user).or_default();
                        if waiting.len() > done { let job = waiting.remove(done); scheduler.remove(user, job); }
                    }
                }
            }
            for user in 0..5 {
                let (queued, given) = (queued.remove(&user).unwrap_or_default(), given.remove(&user).unwrap_or_default());
                prop_assert_eq!(&queued[..given.len()], &given[..]);
                prop_assert_eq!(scheduler.counts(user), (queued.len() - given.len(), running.get(&user).copied().unwrap_or(0)));
            }
        }
    }
}
