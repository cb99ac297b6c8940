//! The real binary on a real socket, as its users meet it.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod administration;
mod attacks;
mod backup;
mod bad_input;
mod bad_workflows;
mod bytes;
mod client;
mod clients_of_today;
mod comfy_cli;
mod commands;
mod conformance;
mod endurance;
mod events;
mod example_programs;
mod fetching;
mod files;
mod fixture;
mod foreign_files;
mod isolation;
mod isolation_matrix;
mod jobs;
mod mcp;
mod media_in_a_browser;
mod native;
mod native_clients;
mod operations_page;
mod proxies;
mod queueing;
mod readme;
mod real_workers;
mod recorded_truth;
mod reference_page;
mod run_command;
mod running;
mod saved_workflows;
mod schemathesis;
mod secrecy;
mod sessions;
mod shared_workers;
mod stopping;
mod stopping_at_work;
mod storage_full;
mod two_queues;
mod unusable_folder;
mod upgrade_at_work;
mod uploads;
mod userdata;
mod users;
mod v2;
mod v2_clients;
mod worker_failures;
mod worker_groups;

use fixture::{Fixture, error, form, from_hash};

const BINARY: &str = env!("CARGO_BIN_EXE_comfy-cloud");

/// Rows are in the data folder.
fn database() -> Option<String> {
    None
}

/// Bytes are in the data folder.
fn bucket() -> Option<comfy_cloud_testkit::BucketOptions> {
    None
}
