//! The real binary with its rows in a real PostgreSQL: tests of `tests/it`, and what is about the
//! database itself.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

#[path = "../it/conformance.rs"]
mod conformance;
mod database;
#[path = "../it/events.rs"]
mod events;
mod faults;
#[path = "../it/files.rs"]
mod files;
#[path = "../it/fixture.rs"]
mod fixture;
#[path = "../it/isolation.rs"]
mod isolation;
#[path = "../it/isolation_matrix.rs"]
mod isolation_matrix;
#[path = "../it/jobs.rs"]
mod jobs;
mod moving;
#[path = "../it/queueing.rs"]
mod queueing;
#[path = "../it/saved_workflows.rs"]
mod saved_workflows;
#[path = "../it/schemathesis.rs"]
mod schemathesis;
#[path = "../it/sessions.rs"]
mod sessions;
#[path = "../it/stopping.rs"]
mod stopping;
#[path = "../it/two_queues.rs"]
mod two_queues;
#[path = "../it/userdata.rs"]
mod userdata;
#[path = "../it/worker_failures.rs"]
mod worker_failures;

use comfy_cloud_testkit::Postgres;
use fixture::{Fixture, error, form, from_hash};

const BINARY: &str = env!("CARGO_BIN_EXE_comfy-cloud");

/// The cluster of this process; without one, the test is skipped and has said so.
fn cluster() -> &'static Postgres {
    // Each test is a process of its own under nextest.
    Postgres::shared().unwrap_or_else(|| std::process::exit(0))
}

/// Rows are in an empty database.
fn database() -> Option<String> {
    Some(cluster().database().unwrap())
}

/// Bytes are in the data folder.
fn bucket() -> Option<comfy_cloud_testkit::BucketOptions> {
    None
}
