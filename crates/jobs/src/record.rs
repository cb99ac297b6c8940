//! What a worker's failures say about the worker, and about the jobs that it ran.
//!
//! A worker whose executor runs nothing is on probation: it gets no job until a small workflow of
//! ours has run to its end on it. A job that was on it then is the last that it is offered, and a
//! job that it did not survive (its process had to be started again) is not offered to it any more.
//! Pure: it knows no clock and does no I/O. It is held in memory; a start of the server forgets it.

use std::collections::HashMap;

use comfy_cloud_domain::JobId;
use serde_json::Value;

/// How often the process of a worker may end while it runs a job before it does not get that job
/// again. Once can be chance: somebody has restarted it.
const CRASHES: u32 = 2;

/// Whether a worker should be given a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// Nothing is against it.
    Fine,
    /// It has failed there: only when the worker has nothing else to do.
    Last,
    /// The worker did not survive it, or lacks something that it needs.
    Never,
}

/// What is known against a job on one worker.
#[derive(Debug, Default)]
struct Blame {
    crashes: u32,
    is_last: bool,
    is_barred: bool,
    /// What the worker said of it, where it refused a value that another worker may have.
    refusal: Option<Value>,
}

impl Blame {
    fn is_never(&self) -> bool {
        self.is_barred || self.refusal.is_some()
    }
}

/// The time between a hang and the proof that the worker runs workflows again.
#[derive(Debug)]
struct Probation {
    /// The job that was on it when it hung, if that had begun.
    culprit: Option<JobId>,
    /// The name of the workflow that is to prove it, once that is submitted.
    probe: Option<String>,
}

/// The failures of one worker.
#[derive(Debug, Default)]
pub(crate) struct Record {
    probation: Option<Probation>,
    jobs: HashMap<JobId, Blame>,
}

impl Record {
    /// The worker accepted a job and ran nothing; `begun` when it had said that it begins the job.
    pub(crate) fn note_hang(&mut self, job: JobId, begun: bool) {
        self.jobs.entry(job).or_default().is_last = true;
        let culprit = self.probation.take().and_then(|probation| probation.culprit);
        self.probation = Some(Probation { culprit: culprit.or(begun.then_some(job)), probe: None });
    }

    /// The worker's process ended while it ran a job.
    pub(crate) fn note_crash(&mut self, job: JobId) {
        let blame = self.jobs.entry(job).or_default();
        blame.crashes += 1;
        blame.is_last = true;
        blame.is_barred |= blame.crashes >= CRASHES;
    }

    /// The worker refused a job for a value that another worker may have.
    pub(crate) fn note_refusal(&mut self, job: JobId, refusal: Value) {
        self.jobs.entry(job).or_default().refusal = Some(refusal);
    }

    /// Why the worker refused a job.
    pub(crate) fn refusal(&self, job: JobId) -> Option<&Value> {
        self.jobs.get(&job)?.refusal.as_ref()
    }

    /// There is a new connection, perhaps to another process: one that hung did not survive its
    /// job.
    pub(crate) fn note_connection(&mut self) {
        if let Some(probation) = &mut self.probation {
            probation.probe = None;
            if let Some(culprit) = probation.culprit.take() {
                self.jobs.entry(culprit).or_default().is_barred = true;
            }
        }
    }

    /// The worker has run another job to its end.
    pub(crate) fn note_completed(&mut self, job: JobId) {
        for (_, blame) in self.jobs.iter_mut().filter(|(other, _)| **other != job) {
            blame.is_last = false;
        }
    }

    pub(crate) fn is_on_probation(&self) -> bool {
        self.probation.is_some()
    }

    /// The workflow that is to prove the worker, if one was submitted.
    pub(crate) fn probe(&self) -> Option<&str> {
        self.probation.as_ref()?.probe.as_deref()
    }

    pub(crate) fn set_probe(&mut self, probe: Option<String>) {
        if let Some(probation) = &mut self.probation {
            probation.probe = probe;
        }
    }

    /// The worker has run the workflow that was to prove it.
    pub(crate) fn note_proven(&mut self) {
        self.probation = None;
    }

    pub(crate) fn verdict(&self, job: JobId) -> Verdict {
        match self.jobs.get(&job) {
            Some(blame) if blame.is_never() => Verdict::Never,
            Some(blame) if blame.is_last => Verdict::Last,
            _ => Verdict::Fine,
        }
    }

    /// The jobs that it does not get any more.
    pub(crate) fn barred(&self) -> impl Iterator<Item = JobId> {
        self.jobs.iter().filter(|(_, blame)| blame.is_never()).map(|(job, _)| *job)
    }

    /// A job has ended: nothing needs to be known of it.
    pub(crate) fn forget(&mut self, job: JobId) {
        self.jobs.remove(&job);
    }

    /// Whether anything is held against any job.
    pub(crate) fn is_clean(&self) -> bool {
        self.jobs.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_that_hung_is_on_probation_until_it_is_proven() {
        let (mut record, job, other) = (Record::default(), JobId::new(), JobId::new());
        record.note_hang(job, true);
        assert!(record.is_on_probation() && record.probe().is_none());
        record.set_probe(Some("probe".to_owned()));
        assert_eq!(record.probe(), Some("probe"));
        record.note_proven();
        assert!(!record.is_on_probation());
        // It got over the hang by itself: the job may come back, after something else.
        assert_eq!(record.verdict(job), Verdict::Last);
        record.note_completed(other);
        assert_eq!(record.verdict(job), Verdict::Fine);
    }

    #[test]
    fn a_worker_that_had_to_be_restarted_does_not_get_the_job_again() {
        let (mut record, culprit, bystander) = (Record::default(), JobId::new(), JobId::new());
        record.note_hang(culprit, true);
        record.note_hang(bystander, false);
        record.set_probe(Some("probe".to_owned()));
        record.note_connection();
        assert_eq!((record.probe(), record.is_on_probation()), (None, true));
        assert_eq!(
            (record.verdict(culprit), record.verdict(bystander)),
            (Verdict::Never, Verdict::Last)
        );
        assert_eq!(record.barred().collect::<Vec<_>>(), [culprit]);
        record.forget(culprit);
        assert_eq!(record.verdict(culprit), Verdict::Fine);
    }

    #[test]
    fn a_job_that_a_worker_lacks_something_for_is_not_offered_to_it_again() {
        let (mut record, job, other) = (Record::default(), JobId::new(), JobId::new());
        record.note_refusal(job, "not in list".into());
        record.note_completed(other);
        assert_eq!(
            (record.verdict(job), record.refusal(job)),
            (Verdict::Never, Some(&"not in list".into()))
        );
        assert_eq!(
            (record.barred().collect::<Vec<_>>(), record.verdict(other), record.refusal(other)),
            (vec![job], Verdict::Fine, None)
        );
        record.forget(job);
        assert!(record.is_clean());
    }

    #[test]
    fn one_crash_can_be_chance_and_two_are_not() {
        let (mut record, job) = (Record::default(), JobId::new());
        record.note_crash(job);
        assert_eq!((record.verdict(job), record.is_on_probation()), (Verdict::Last, false));
        record.note_completed(job);
        assert_eq!(record.verdict(job), Verdict::Last);
        record.note_crash(job);
        assert_eq!(record.verdict(job), Verdict::Never);
    }
}
