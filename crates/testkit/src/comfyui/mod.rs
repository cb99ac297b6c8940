//! A double of ComfyUI, for tests: it speaks ComfyUI's HTTP and websocket protocol as it was
//! recorded (`data/comfyui-recordings.json`), runs a handful of node classes, and can be told to
//! fail in every way that a worker fails in. `recorded_truth` in the tests of the command line
//! tool holds it against the recordings.

mod engine;
mod files;
mod graph;
mod http;
mod loaders;
mod validate;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::runtime::Runtime;

use engine::Engine;

/// What a real ComfyUI 0.3.64 answered and said, in order.
pub const RECORDINGS: &str = include_str!("../../data/comfyui-recordings.json");

/// What ComfyUI 0.3.64 and 0.8.0 both answered to workflows and requests of all kinds, each by
/// itself.
pub const CASES: &str = include_str!("../../data/comfyui-cases.json");

/// The smallest workflow that makes a picture, of one color.
#[must_use]
pub fn one_picture(color: u32) -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 16, "height": 16, "batch_size": 1, "color": color } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "made", "images": ["1", 0] } },
    })
}

/// A way to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Accepts a job and never runs it; responds with nothing any more.
    Hangs,
    /// Forgets queue and history when a job begins to run, as a process that restarts.
    Restarts,
    /// Closes its websockets when a job begins to run, and runs it.
    DropsSockets,
    /// Speaks of another job in its response, its events and its history.
    NamesAnotherJob,
    /// Breaks off in the middle of every output file.
    GivesHalfAFile,
    /// Gives a history that is not JSON.
    GivesBadHistory,
    /// Responds to a submission with something that is not JSON.
    GivesBadAnswer,
    /// Sends text and bytes that are no messages, and runs the job.
    TalksNonsense,
    /// Names its outputs with folders that lead elsewhere.
    NamesOutputsElsewhere,
    /// Sends no event of a job at all, and runs it.
    Whispers,
    /// Leaves a job in its queue, with nothing before it, until somebody takes it out.
    NeverBegins,
    /// Gives a queue in a form of its own.
    GivesOddQueue,
    /// Names a file beside every output that it does not have.
    NamesWhatItLacks,
    /// Has none of its outputs when it is asked for them.
    LosesItsOutputs,
    /// Shows numbers that JSON does not have.
    ShowsNaN,
    /// Says that a job succeeded in which scheduling a node has failed, as ComfyUI does.
    CallsAnErrorSuccess,
    /// Has other checkpoints than it has listed.
    HasOtherCheckpoints,
    /// Gives a history of a job that has ended that is longer than is read.
    GivesEndlessHistory,
}

/// A node class that takes the executor of a double with it, once it is among its classes: it
/// responds, and runs nothing any more until it is started again.
pub const EXECUTOR_KILLER: &str = "ExecutorKiller";

/// How a double behaves.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// How long a node takes.
    pub node_time: Duration,
    /// How many steps with a preview each a node has that is neither first nor last.
    pub steps: u32,
    /// Whether it takes the id that a submission proposes, as ComfyUI does since 2025.
    pub takes_ids: bool,
    /// How long a response to a submission takes.
    pub answer_time: Duration,
    /// How long it takes to take in a file.
    pub upload_time: Duration,
    /// Whether its queue lists objects and its history has messages as text, as hiddenswitch's
    /// ComfyUI.
    pub is_hiddenswitch: bool,
    /// A way to fail, and how many jobs it fails.
    pub fault: Option<(Fault, u32)>,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            node_time: Duration::ZERO,
            steps: 0,
            takes_ids: true,
            answer_time: Duration::ZERO,
            upload_time: Duration::ZERO,
            is_hiddenswitch: false,
            fault: None,
        }
    }
}

/// A running double; it ends with the test.
#[derive(Debug)]
pub struct ComfyUi {
    /// Its address.
    pub url: String,
    address: SocketAddr,
    engine: Arc<Engine>,
    runtime: Mutex<Option<Runtime>>,
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ComfyUi {
    /// Starts a double that has the recorded node classes and no models.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn start() -> anyhow::Result<Self> {
        Self::start_with(&[], &[])
    }

    /// Starts a double with more node classes and with checkpoints.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn start_with(classes: &[&str], checkpoints: &[&str]) -> anyhow::Result<Self> {
        let address = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let engine = Arc::new(Engine::new(classes, checkpoints));
        let double =
            Self { url: format!("http://{address}"), address, engine, runtime: Mutex::new(None) };
        double.resume()?;
        Ok(double)
    }

    /// Says how it behaves from now on.
    pub fn behave(&self, behaviour: Behaviour) {
        self.engine.behave(behaviour);
    }

    /// Lets no node end until [`Self::release`]: what a test looks at stays as it is, however slow
    /// the machine.
    pub fn hold(&self) {
        self.engine.hold(true);
    }

    /// Lets nodes end again.
    pub fn release(&self) {
        self.engine.hold(false);
    }

    /// Sends notifications of so many bytes to whoever submitted the job that runs.
    pub fn notify(&self, count: usize, bytes: usize) {
        self.engine.notify(count, bytes);
    }

    /// Ends it, as if its process were killed; what it knew is gone.
    pub fn stop(&self) {
        if let Some(runtime) = lock(&self.runtime).take() {
            runtime.shutdown_background();
        }
        self.engine.forget();
    }

    /// Starts it again at the same address.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn resume(&self) -> anyhow::Result<()> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (address, engine) = (self.address, Arc::clone(&self.engine));
        // The address may still be taken by connections that are about to end.
        let mut tries = 0;
        let listener = loop {
            match std::net::TcpListener::bind(address) {
                Err(_) if tries < 200 => std::thread::sleep(Duration::from_millis(25)),
                bound => break bound?,
            }
            tries += 1;
        };
        listener.set_nonblocking(true)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(http::serve(listener, Arc::clone(&engine)));
        runtime.spawn(engine::work(engine));
        *lock(&self.runtime) = Some(runtime);
        Ok(())
    }

    /// The submissions that it accepted, whole.
    #[must_use]
    pub fn submissions(&self) -> Vec<Value> {
        self.engine.submissions()
    }

    /// How many submissions it accepted.
    #[must_use]
    pub fn submission_count(&self) -> usize {
        self.engine.submission_count()
    }

    /// The ids of the jobs in its queue, running or pending.
    #[must_use]
    pub fn queued(&self) -> Vec<String> {
        self.engine.queued()
    }

    /// How many jobs it has run to their end.
    #[must_use]
    pub fn completed(&self) -> usize {
        self.engine.completed()
    }

    /// The requests to free memory that came.
    #[must_use]
    pub fn freed(&self) -> Vec<Value> {
        self.engine.freed()
    }

    /// How often a picture of a model was asked for.
    #[must_use]
    pub fn preview_requests(&self) -> usize {
        self.engine.preview_requests()
    }

    /// The paths of the files in its output folder.
    #[must_use]
    pub fn outputs(&self) -> Vec<String> {
        self.engine.outputs()
    }

    /// The paths that nodes have opened, below `/comfyui/input`, `/comfyui/output` or
    /// `/comfyui/temp` or elsewhere; one that ends in `/` is a folder of which all is opened.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        self.engine.opened()
    }

    /// The names of the files in its input folder.
    #[must_use]
    pub fn inputs(&self) -> Vec<String> {
        self.engine.inputs()
    }
}

impl Drop for ComfyUi {
    fn drop(&mut self) {
        self.stop();
    }
}
