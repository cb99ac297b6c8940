//! The store's promises, on a real folder and a real SQLite file. `tests/postgres` has the same
//! tests on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod accounts;
mod assets;
mod catalogue;
mod download_port;
mod durability;
mod files;
mod job_port;
mod jobs;
mod lists;
mod model;
mod queue_port;
mod races;
mod submissions;
mod temporary_files;
mod upgrades;
mod user_file_port;
mod worker_port;
mod workflow_port;

mod fixture;

use fixture::{Bytes, Engine, Fixture, needing, new_asset, open, upload};

/// What the rows are kept in.
const ENGINE: Engine = Engine::Sqlite;

/// What bytes are kept in.
const BYTES: Bytes = Bytes::Folder;
