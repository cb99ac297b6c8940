//! The states of a job, and the only ways from one to another.

use std::fmt;
use std::str::FromStr;

/// A state of a job, with the public service's names.
///
/// | state | shown as | left by |
/// |---|---|---|
/// | submitted | pending | queue |
/// | queued_limited, queued_waiting | pending | allocate; cancel, refuse |
/// | allocated | pending | prepare; cancel, return, lose, refuse |
/// | preparing | pending | send; cancel, return, lose, refuse |
/// | pending_execution | pending | start, finish, fail; cancel, return, lose, refuse |
/// | executing | in_progress | finish, fail; cancel, return, lose, refuse |
/// | executed | in_progress | succeed; return, lose, refuse |
/// | erroring | failed | conclude |
/// | cancelling_preparing, cancel_pending, cancel_requested | cancelled | stop |
/// | success, error, non_retryable_error, lost, cancelled | | never |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobState {
    /// Accepted, and not queued yet.
    Submitted,
    /// Waits, and its user had as many running as it may when it came.
    QueuedLimited,
    /// Waits for a worker.
    QueuedWaiting,
    /// Has a worker.
    Allocated,
    /// Its inputs are brought to the worker.
    Preparing,
    /// The worker has it, and does not run it yet.
    PendingExecution,
    /// The worker runs it.
    Executing,
    /// The worker is done; its outputs are fetched.
    Executed,
    /// Ended well.
    Success,
    /// A node failed; what was made before is fetched.
    Erroring,
    /// Ended, since a node failed.
    Error,
    /// Ended, since it can never run as it is.
    NonRetryableError,
    /// Ended, since its workers failed it too often.
    Lost,
    /// To be cancelled while it runs.
    CancelRequested,
    /// To be cancelled while it waits on the worker.
    CancelPending,
    /// To be cancelled while it is prepared.
    CancellingPreparing,
    /// Ended by its user.
    Cancelled,
}

/// What lists show of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobStatus {
    /// Waits.
    Pending,
    /// Runs.
    InProgress,
    /// Ended well.
    Completed,
    /// Ended badly.
    Failed,
    /// Ended by its user.
    Cancelled,
}

/// The kinds of steps from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Joins the queue; `limited` when its user runs as many jobs as it may.
    Queue {
        /// Whether its user runs as many as it may.
        limited: bool,
    },
    /// Gets a worker, and with it an attempt.
    Allocate,
    /// Its inputs are brought.
    Prepare,
    /// The worker has taken it.
    Send,
    /// The worker has begun to run it.
    Start,
    /// The worker is done.
    Finish,
    /// A node failed.
    Fail,
    /// Its outputs are assets.
    Succeed,
    /// What a failed job had made is fetched.
    Conclude,
    /// It can never run.
    Refuse,
    /// Its worker failed; it waits again.
    Return,
    /// Its workers failed it too often.
    Lose,
    /// Its user wants no more of it.
    Cancel,
    /// What was to be cancelled has stopped.
    Stop,
}

impl JobState {
    /// Every state.
    pub const ALL: [Self; 17] = [
        Self::Submitted,
        Self::QueuedLimited,
        Self::QueuedWaiting,
        Self::Allocated,
        Self::Preparing,
        Self::PendingExecution,
        Self::Executing,
        Self::Executed,
        Self::Success,
        Self::Erroring,
        Self::Error,
        Self::NonRetryableError,
        Self::Lost,
        Self::CancelRequested,
        Self::CancelPending,
        Self::CancellingPreparing,
        Self::Cancelled,
    ];

    /// The state after a step; `None` when the step does not lead out of this one.
    pub fn after(self, step: Step) -> Option<Self> {
        use JobState::*;
        let with_a_worker =
            matches!(self, Allocated | Preparing | PendingExecution | Executing | Executed);
        let after = match (self, step) {
            (Submitted, Step::Queue { limited: true }) => QueuedLimited,
            (Submitted, Step::Queue { limited: false }) => QueuedWaiting,
            (QueuedLimited | QueuedWaiting, Step::Allocate) => Allocated,
            (QueuedLimited | QueuedWaiting, Step::Cancel) => Cancelled,
            (QueuedLimited | QueuedWaiting, Step::Refuse) => NonRetryableError,
            (Allocated, Step::Prepare) => Preparing,
            (Preparing, Step::Send) => PendingExecution,
            (PendingExecution, Step::Start) => Executing,
            (PendingExecution | Executing, Step::Finish) => Executed,
            (PendingExecution | Executing, Step::Fail) => Erroring,
            (Executed, Step::Succeed) => Success,
            (Erroring, Step::Conclude) => Error,
            (Allocated | Preparing, Step::Cancel) => CancellingPreparing,
            (PendingExecution, Step::Cancel) => CancelPending,
            (Executing, Step::Cancel) => CancelRequested,
            (CancellingPreparing | CancelPending | CancelRequested, Step::Stop) => Cancelled,
            (_, Step::Return) if with_a_worker => QueuedWaiting,
            (_, Step::Lose) if with_a_worker => Lost,
            (_, Step::Refuse) if with_a_worker => NonRetryableError,
            _ => return None,
        };
        Some(after)
    }

    /// What lists show of it.
    pub fn status(self) -> JobStatus {
        use JobState::*;
        match self {
            Submitted | QueuedLimited | QueuedWaiting | Allocated | Preparing
            | PendingExecution => JobStatus::Pending,
            Executing | Executed => JobStatus::InProgress,
            Success => JobStatus::Completed,
            Error | NonRetryableError | Erroring | Lost => JobStatus::Failed,
            Cancelled | CancelRequested | CancelPending | CancellingPreparing => {
                JobStatus::Cancelled
            }
        }
    }

    /// Whether nothing leads out of it.
    pub fn is_final(self) -> bool {
        matches!(
            self,
            Self::Success | Self::Error | Self::NonRetryableError | Self::Lost | Self::Cancelled
        )
    }

    /// Whether it waits for a worker.
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::QueuedLimited | Self::QueuedWaiting)
    }

    /// Its name, as the public service writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::QueuedLimited => "queued_limited",
            Self::QueuedWaiting => "queued_waiting",
            Self::Allocated => "allocated",
            Self::Preparing => "preparing",
            Self::PendingExecution => "pending_execution",
            Self::Executing => "executing",
            Self::Executed => "executed",
            Self::Success => "success",
            Self::Erroring => "erroring",
            Self::Error => "error",
            Self::NonRetryableError => "non_retryable_error",
            Self::Lost => "lost",
            Self::CancelRequested => "cancel_requested",
            Self::CancelPending => "cancel_pending",
            Self::CancellingPreparing => "cancelling_preparing",
            Self::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for JobState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is the name of no state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a state of a job")]
pub struct UnknownState(String);

impl FromStr for JobState {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| UnknownState(text.to_owned()))
    }
}

impl JobStatus {
    /// Every status.
    pub const ALL: [Self; 5] =
        [Self::Pending, Self::InProgress, Self::Completed, Self::Failed, Self::Cancelled];

    /// Its name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

impl FromStr for JobStatus {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| UnknownState(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Step; 15] = [
        Step::Queue { limited: false },
        Step::Queue { limited: true },
        Step::Allocate,
        Step::Prepare,
        Step::Send,
        Step::Start,
        Step::Finish,
        Step::Fail,
        Step::Succeed,
        Step::Conclude,
        Step::Refuse,
        Step::Return,
        Step::Lose,
        Step::Cancel,
        Step::Stop,
    ];

    #[test]
    fn every_state_can_be_reached_and_only_final_ones_cannot_be_left() {
        let mut reached = vec![JobState::Submitted];
        let mut next = 0;
        while next < reached.len() {
            let found: Vec<_> =
                STEPS.iter().filter_map(|step| reached[next].after(*step)).collect();
            assert_eq!(found.is_empty(), reached[next].is_final(), "{}", reached[next]);
            let new: Vec<_> = found.into_iter().filter(|state| !reached.contains(state)).collect();
            reached.extend(new);
            reached.dedup();
            next += 1;
        }
        assert!(JobState::ALL.iter().all(|state| reached.contains(state)), "{reached:?}");
    }

    #[test]
    fn names_are_read_back() {
        for state in JobState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert!("done".parse::<JobState>().is_err());
    }

    #[test]
    fn nothing_undoes_a_cancel() {
        for state in
            [JobState::CancellingPreparing, JobState::CancelPending, JobState::CancelRequested]
        {
            let after: Vec<_> = STEPS.iter().filter_map(|step| state.after(*step)).collect();
            assert_eq!(after, [JobState::Cancelled]);
        }
    }
}
