//! Whose job is next.
//!
//! Deficit round robin over the users who have jobs waiting, with every job of the same cost: one
//! job a turn, for as many jobs at once as a user may run. However many one user has queued,
//! another one's first job waits for one turn of each. Pure: it knows no clock and does no I/O.

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
    running: usize,
}

impl<J, R> Default for User<J, R> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), live: HashSet::new(), running: 0 }
    }
}

impl<U, J, R> Default for Scheduler<U, J, R> {
    fn default() -> Self {
        Self { users: HashMap::new(), turns: VecDeque::new() }
    }
}

impl<U: Copy + Eq + Hash, J: Copy + Eq + Hash, R> Scheduler<U, J, R> {
    /// A job joins the end of its user's queue.
    pub fn enqueue(&mut self, user: U, job: J, requirements: R) {
        let entry = self.user(user);
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

    /// A job joins its user's queue before the others.
    pub fn enqueue_first(&mut self, user: U, job: J, requirements: R) {
        self.put_back(user, job, requirements);
    }

    /// A job waits no longer; that it does not wait is no error.
    pub fn remove(&mut self, user: U, job: J) {
        if self.users.get_mut(&user).is_some_and(|entry| entry.live.remove(&job)) {
            self.forget_if_idle(user);
        }
    }

    /// A job that runs, and was not given by [`Self::next`].
    pub fn note_running(&mut self, user: U) {
        self.user(user).running += 1;
    }

    /// A running job has ended.
    pub fn note_ended(&mut self, user: U) {
        let entry = self.user(user);
        entry.running = entry.running.saturating_sub(1);
        self.forget_if_idle(user);
    }

    /// How many jobs of a user wait, and how many run.
    pub fn counts(&self, user: U) -> (usize, usize) {
        self.users.get(&user).map_or((0, 0), |user| (user.live.len(), user.running))
    }

    /// The place of a job among its user's waiting jobs, from 1; `None` when it does not wait.
    pub fn position(&self, user: U, job: J) -> Option<usize> {
        let entry = self.users.get(&user).filter(|entry| entry.live.contains(&job))?;
        let mut live = entry.waiting.iter().filter(|(other, _)| entry.live.contains(other));
        live.position(|(other, _)| *other == job).map(|before| before + 1)
    }

    /// How many jobs wait in all.
    pub fn waiting(&self) -> usize {
        self.users.values().map(|user| user.live.len()).sum()
    }

    /// The next job to run and where: the first in turn whose user may run one more and that
    /// `place` finds a place for. It counts as running from now on.
    pub fn next<P>(&mut self, limit: impl Fn(U) -> usize, mut place: impl FnMut(U, &J, &R) -> Option<P>) -> Option<(U, J, P)> {
        for _ in 0..self.turns.len() {
            let user = self.turns.pop_front()?;
            let Some(entry) = self.users.get_mut(&user) else { continue };
            let found = if entry.running < limit(user) { entry.take(|job, requirements| place(user, job, requirements)) } else { None };
            entry.running += usize::from(found.is_some());
            self.turns.push_back(user);
            self.forget_if_idle(user);
            if let Some((job, place)) = found {
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
            self.turns.push_back(user);
        }
    }

    fn forget_if_idle(&mut self, user: U) {
        if let Some(entry) = self.users.get_mut(&user) {
            if entry.live.is_empty() {
                entry.waiting.clear();
                self.turns.retain(|other| *other != user);
            }
            if entry.waiting.is_empty() && entry.running == 0 {
                self.users.remove(&user);
            }
        }
    }
}

impl<J: Copy + Eq + Hash, R> User<J, R> {
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
        let next: Vec<_> = (0..3).filter_map(|_| scheduler.next(|_| 9, anywhere)).map(|(user, ..)| user).collect();
        assert_eq!(next, ["heavy", "light", "heavy"]);
    }

    #[test]
    fn a_user_runs_as_many_as_it_may() {
        let mut scheduler = Scheduler::default();
        (0..3).for_each(|job| scheduler.enqueue('a', job, ()));
        assert!(scheduler.next(|_| 2, anywhere).is_some() && scheduler.next(|_| 2, anywhere).is_some());
        assert_eq!(scheduler.next(|_| 2, anywhere), None);
        scheduler.note_ended('a');
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
                        scheduler.note_ended(user);
                        *running.entry(user).or_default() -= 1;
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
