//! Jobs: what is submitted, what is kept, and what moves them.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{
    AssetId, Error, JobError, JobId, JobInputs, JobState, JobStatus, Labels, Requirements, Result,
    ServerId, Step, SubmitKey, UserId,
};

/// A workflow to be run.
#[derive(Clone, Debug, Default)]
pub struct NewJob {
    /// The id it is to have; a random one when left out.
    pub id: Option<JobId>,
    /// The workflow in API format.
    pub workflow: Map<String, Value>,
    /// What came with it; no secrets.
    pub extra: Map<String, Value>,
    /// The ids of the output nodes that are to run.
    pub output_nodes: Vec<String>,
    /// Whether only those nodes run that the output nodes need.
    pub partial: bool,
    /// A name for what is run.
    pub workflow_id: Option<String>,
    /// What a worker must have.
    pub requirements: Requirements,
    /// What is to be brought to the worker.
    pub inputs: JobInputs,
    /// Whether its user runs as many jobs as it may.
    pub limited: bool,
    /// Whether it goes before its user's jobs that wait.
    pub front: bool,
    /// What its submitter calls it by.
    pub labels: Labels,
    /// By what the submission is recognised when it is sent again.
    pub key: Option<SubmitKey>,
}

/// A job, without its documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Its number; later ones are larger.
    pub number: i64,
    /// Whose it is.
    pub user: UserId,
    /// How far it is.
    pub state: JobState,
    /// How often a worker was given it.
    pub attempt: u32,
    /// How often a worker failed it.
    pub failures: u32,
    /// The worker that has it, or had it last.
    pub worker: Option<String>,
    /// What that worker calls it.
    pub remote_id: Option<String>,
    /// The server that sees to it, while a worker has it.
    pub server: Option<ServerId>,
    /// Until when that server's lease holds.
    pub lease_until: Option<DateTime<Utc>>,
    /// What was run, when the submission said.
    pub workflow_id: Option<String>,
    /// When it was submitted.
    pub created_at: DateTime<Utc>,
    /// When it last moved.
    pub updated_at: DateTime<Utc>,
    /// When it began to run.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// How many files it made.
    pub outputs_count: u32,
    /// How many of them can be shown: pictures, films, sounds, 3D models.
    pub previewable_count: u32,
    /// One of them that shows it.
    pub preview: Option<Value>,
    /// Why it failed.
    pub error: Option<JobError>,
    /// What its submitter calls it by.
    pub labels: Labels,
}

/// The documents of a job.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobDocument {
    /// How large all of it is, in bytes of JSON.
    pub size_bytes: u64,
    /// The workflow as it was submitted.
    pub workflow: Map<String, Value>,
    /// What came with it; no secrets.
    pub extra: Map<String, Value>,
    /// The ids of the output nodes that are to run.
    pub output_nodes: Vec<String>,
    /// Whether only those nodes run that the output nodes need.
    pub partial: bool,
    /// What a worker must have.
    pub requirements: Requirements,
    /// What is to be brought to the worker.
    pub inputs: JobInputs,
    /// What it made, by node.
    pub outputs: Map<String, Value>,
    /// How it ended, with the worker's messages.
    pub status: Map<String, Value>,
    /// What the worker knows of the nodes.
    pub meta: Map<String, Value>,
}

/// A job that waits, as the scheduler needs it.
#[derive(Debug)]
pub struct WaitingJob {
    /// Its id.
    pub id: JobId,
    /// Whose it is.
    pub user: UserId,
    /// What a worker must have, or why that cannot be read: such a job keeps no other from running.
    pub requirements: Result<Requirements, Error>,
}

/// What a job made.
#[derive(Clone, Debug, Default)]
pub struct JobResults {
    /// By node, as ComfyUI has it, with the names that files have here.
    pub outputs: Map<String, Value>,
    /// How it ended, with the worker's messages.
    pub status: Map<String, Value>,
    /// What the worker knows of the nodes.
    pub meta: Map<String, Value>,
    /// The files.
    pub files: Vec<JobFile>,
    /// One of them that shows the job.
    pub preview: Option<Value>,
}

/// A file that a job made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobFile {
    /// The node that made it.
    pub node: String,
    /// The list of the node's outputs that it is in.
    pub key: String,
    /// Its place in that list.
    pub index: u32,
    /// What it became.
    pub asset: AssetId,
    /// The name that the job gave it; `None` in rows of older versions. The asset may have had
    /// another before.
    pub name: Option<String>,
    /// What it shows.
    pub medium: Medium,
    /// Whether ComfyUI would throw it away.
    pub temporary: bool,
}

/// What a file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A picture.
    Image,
    /// A film.
    Video,
    /// A sound.
    Audio,
    /// A 3D model.
    Model3d,
    /// Something else.
    Other,
}

impl Medium {
    /// As a bit of a set.
    pub fn bit(self) -> i64 {
        match self {
            Self::Image => 1,
            Self::Video => 2,
            Self::Audio => 4,
            Self::Other => 8,
            Self::Model3d => 16,
        }
    }
}

/// What somebody who moves a job believes of it: the attempt that it is in, and the server that
/// sees to that. Both are the fence: each attempt has a number of its own, and a server that takes
/// an attempt over from another puts its id into the row. So no step of an attempt that was given
/// up, or of a server that lost it, is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClaimId {
    /// The job.
    pub job: JobId,
    /// How often a worker was given it.
    pub attempt: u32,
    /// The server that sees to it; `None` while it waits.
    pub server: Option<ServerId>,
}

impl Job {
    /// The claim that the job is under.
    pub fn claim(&self) -> ClaimId {
        ClaimId { job: self.id, attempt: self.attempt, server: self.server }
    }

    /// The state after a step that is taken under a claim.
    ///
    /// # Errors
    /// [`Error::JobTakenOver`] when another server sees to the same attempt now,
    /// [`Error::JobMoved`] when the job is in another attempt, or the step does not lead out of its
    /// state.
    pub fn after(&self, claim: &ClaimId, step: Step) -> Result<JobState> {
        if self.attempt == claim.attempt && self.server.is_some() && self.server != claim.server {
            return Err(Error::JobTakenOver);
        }
        self.state.after(step).filter(|_| self.claim() == *claim).ok_or(Error::JobMoved(self.state))
    }
}

/// A step of a job with what belongs to it.
#[derive(Clone, Debug)]
pub enum Transition {
    /// Its inputs are brought.
    Prepare,
    /// The worker takes it under a name.
    Send {
        /// What the worker calls it.
        remote_id: String,
    },
    /// The worker has begun to run it.
    Start,
    /// The worker is done.
    Finish,
    /// A node failed.
    Fail {
        /// Why.
        error: JobError,
    },
    /// Its outputs are assets.
    Succeed {
        /// What it made.
        results: Box<JobResults>,
    },
    /// What a failed job had made is fetched.
    Conclude {
        /// What it made.
        results: Box<JobResults>,
    },
    /// It can never run.
    Refuse {
        /// Why.
        error: JobError,
    },
    /// It waits again.
    Return {
        /// Whether its worker failed it; not when it was this server that ended.
        failed: bool,
    },
    /// Its workers failed it too often.
    Lose {
        /// Why, the last time.
        error: JobError,
    },
    /// What was to be cancelled has stopped.
    Stop {
        /// How it ended on its worker, with the worker's messages; empty when no worker says.
        status: Map<String, Value>,
    },
}

impl Transition {
    /// The step that it is.
    pub fn step(&self) -> Step {
        match self {
            Self::Prepare => Step::Prepare,
            Self::Send { .. } => Step::Send,
            Self::Start => Step::Start,
            Self::Finish => Step::Finish,
            Self::Fail { .. } => Step::Fail,
            Self::Succeed { .. } => Step::Succeed,
            Self::Conclude { .. } => Step::Conclude,
            Self::Refuse { .. } => Step::Refuse,
            Self::Return { .. } => Step::Return,
            Self::Lose { .. } => Step::Lose,
            Self::Stop { .. } => Step::Stop,
        }
    }
}

/// Which jobs; all that is given must hold.
#[derive(Clone, Debug, Default)]
pub struct JobFilter {
    /// In one of these states; any when empty.
    pub statuses: Vec<JobStatus>,
    /// Of this workflow.
    pub workflow_id: Option<String>,
    /// With an output of this kind.
    pub medium: Option<Medium>,
}

/// How much of a list of jobs with their documents is read: the job with which the bytes are
/// reached is the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtMost {
    /// So many jobs.
    pub jobs: u32,
    /// So many bytes of documents.
    pub bytes: u64,
}

/// What a list of jobs is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobSort {
    /// The time of submission.
    CreatedAt,
    /// How long it ran.
    ExecutionTime,
}

/// Which jobs a cancel is about.
#[derive(Clone, Debug)]
pub enum CancelScope {
    /// These, all or none.
    All(Vec<JobId>),
    /// Those of these that have not ended.
    OpenOf(Vec<JobId>),
    /// Those of these that are pending.
    PendingOf(Vec<JobId>),
    /// All that are pending.
    Pending,
    /// All that are pending or run.
    Open,
    /// One: that which has run the longest, else that which has waited the longest.
    Oldest,
}

/// A job in the scope of a cancel, as it is afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Cancelled {
    /// The job.
    pub job: Job,
    /// Whether this cancel is what stops it.
    pub by_this: bool,
}

/// Of a job's files, the one that shows it, as lists of jobs say it: what can be seen or heard
/// before text, what is kept before what is not, pictures before films before sounds before 3D
/// models.
pub fn preview_of(files: &[JobFile], outputs: &Map<String, Value>) -> Option<Value> {
    let rank = |file: &&JobFile| {
        let order = [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other];
        (
            file.medium == Medium::Other,
            file.temporary,
            order.iter().position(|medium| *medium == file.medium),
        )
    };
    // A file that a node names as plain text stands in no object that could be shown.
    let item = |file: &JobFile| {
        outputs.get(&file.node)?.get(&file.key)?.get(file.index as usize)?.as_object()
    };
    let file = files.iter().filter(|file| item(file).is_some()).min_by_key(rank)?;
    let mut preview = item(file)?.clone();
    preview.insert("nodeId".to_owned(), file.node.clone().into());
    preview.insert("mediaType".to_owned(), file.key.clone().into());
    Some(Value::Object(preview))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_can_be_seen_shows_a_job_before_what_is_text() {
        let file = |key: &str, medium, temporary| JobFile {
            node: "1".to_owned(),
            key: key.to_owned(),
            index: 0,
            asset: AssetId::new(),
            name: None,
            medium,
            temporary,
        };
        let outputs = json!({ "1": { "text": [{ "filename": "a.txt" }], "images": [{ "filename": "b.png" }], "3d": [{ "filename": "c.glb" }] } });
        let outputs = outputs.as_object().expect("an object");
        let shown = |files: &[JobFile]| {
            preview_of(files, outputs).map(|preview| preview["filename"].clone())
        };
        let (text, picture, model) = (
            file("text", Medium::Other, false),
            file("images", Medium::Image, true),
            file("3d", Medium::Model3d, false),
        );
        assert_eq!(shown(&[text.clone(), picture.clone()]), Some("b.png".into()));
        assert_eq!(shown(&[text.clone(), picture, model]), Some("c.glb".into()), "what is kept");
        assert_eq!(shown(&[text]), Some("a.txt".into()));
        assert_eq!(shown(&[]), None);
    }
}
