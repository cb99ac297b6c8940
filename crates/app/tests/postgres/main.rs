//! The store's promises, on a real folder and a real PostgreSQL: the tests of `tests/it`, but for
//! those that are about files of SQLite.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

#[path = "../it/accounts.rs"]
mod accounts;
#[path = "../it/assets.rs"]
mod assets;
#[path = "../it/catalogue.rs"]
mod catalogue;
mod deadlocks;
#[path = "../it/download_port.rs"]
mod download_port;
#[path = "../it/durability.rs"]
mod durability;
#[path = "../it/fixture.rs"]
mod fixture;
#[path = "../it/job_port.rs"]
mod job_port;
#[path = "../it/jobs.rs"]
mod jobs;
#[path = "../it/lists.rs"]
mod lists;
mod migrations;
#[path = "../it/model.rs"]
mod model;
#[path = "../it/queue_port.rs"]
mod queue_port;
#[path = "../it/races.rs"]
mod races;
#[path = "../it/submissions.rs"]
mod submissions;
#[path = "../it/temporary_files.rs"]
mod temporary_files;
#[path = "../it/user_file_port.rs"]
mod user_file_port;
#[path = "../it/worker_port.rs"]
mod worker_port;
#[path = "../it/workflow_port.rs"]
mod workflow_port;

use fixture::{Bytes, Engine, Fixture, needing, new_asset, upload};

/// What the rows are kept in.
const ENGINE: Engine = Engine::Postgres;

/// What bytes are kept in.
const BYTES: Bytes = Bytes::Folder;
