//! Jobs: a durable queue in front of real ComfyUI workers.
//!
//! [`Jobs`] is the way in. A workflow is looked over ([`PromptError`] says what is wrong with it),
//! its files are found among its user's assets, and it becomes a row: from then on it ends in a
//! final state, whatever ends in between. A [`Scheduler`] says whose turn it is; an attempt brings
//! the files to a worker, submits, follows, and makes assets of what was made; an [`EventHub`]
//! tells the user's listeners.
//!
//! Invariants:
//! - A job's state is written by the steps of [`comfy_cloud_domain::JobState`] alone, and a step
//!   names the attempt that takes it: an attempt that was given up cannot write any more.
//! - An attempt holds a lease and renews it while it lives. A lease that runs out, a worker that
//!   is gone or lies, puts the job back into the queue, so often, and then it is lost.
//! - A job succeeds when its outputs are durable assets, not before, and once.
//! - What a worker says is data: names choose no place, sizes have limits, nonsense ends an
//!   attempt and nothing else.
//!
//! Nothing here knows the contract or its types.

mod attempt;
mod chosen;
mod comfy;
mod config;
mod dispatch;
mod events;
mod fleet;
#[cfg(fuzzing)]
pub mod fuzz;
mod inputs;
mod judging;
mod names;
mod outputs;
mod places;
mod pool;
mod progress;
mod reconcile;
mod record;
mod saved;
mod scheduler;
mod secrets;
mod submit;
mod text_budget;
mod upkeep;
mod worker;
mod worker_paths;

pub use comfy_cloud_comfyui::{ClassList, PromptError};
pub use config::JobsConfig;
pub use events::{EventHub, Frame, Listener};
pub use fleet::{FleetCapabilities, Model};
pub use pool::{Jobs, Preview, Waits};
pub use progress::{CurrentNode, Progress};
pub use scheduler::{Scheduler, Stage};
pub use submit::{Queued, Submission, SubmitError};
