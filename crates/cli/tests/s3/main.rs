//! The real binary with its bytes in a real object store: tests of `tests/it`, with their rows in
//! PostgreSQL, and what is about buckets themselves, most of it with rows in the data folder.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod bucket;
mod delivery;
#[path = "../it/events.rs"]
mod events;
mod faults;
#[path = "../it/files.rs"]
mod files;
#[path = "../it/fixture.rs"]
mod fixture;
#[path = "../it/isolation.rs"]
mod isolation;
#[allow(dead_code, reason = "helpers of tests that are not here")]
#[path = "../it/jobs.rs"]
mod jobs;
mod moving;

use comfy_cloud_testkit::{BucketOptions, ObjectStore, Postgres, Server, ServerOptions};
use fixture::{Fixture, error, form, from_hash};

const BINARY: &str = env!("CARGO_BIN_EXE_comfy-cloud");

/// The object store of this machine's tests; without one, the test is skipped and has said so.
fn object_store() -> &'static ObjectStore {
    // Each test is a process of its own under nextest.
    ObjectStore::shared().unwrap_or_else(|| std::process::exit(0))
}

/// Rows are in an empty database.
fn database() -> Option<String> {
    Some(Postgres::shared().unwrap_or_else(|| std::process::exit(0)).database().unwrap())
}

/// Bytes are in an empty place of a bucket.
fn bucket() -> Option<BucketOptions> {
    Some(object_store().bucket())
}

/// A server with rows in its data folder and bytes in a bucket.
fn embedded(config: &str, bucket: BucketOptions) -> Fixture {
    let options = ServerOptions {
        config: config.to_owned(),
        bucket: Some(bucket),
        ..ServerOptions::default()
    };
    let server = Server::start_with(BINARY, options).unwrap();
    let http =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    Fixture { server, http }
}
