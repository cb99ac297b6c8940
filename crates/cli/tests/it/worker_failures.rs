//! Workers that die, hang, restart or lie: each costs at most a retry of its job.

use std::time::Duration;

use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::{Behaviour, Fault};
use serde_json::json;

use crate::Fixture;
use crate::jobs::{eventually, picture};

/// Settings under which a worker's silence is noticed soon.
const SOON: &str = "[jobs]\nhealth_interval_secs = 1\nworker_timeout_secs = 1\nlease_secs = 2";

/// Lets a fault strike one job; the job must end well all the same.
async fn survives(fault: Fault, expected_attempts: u64) {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(SOON, &[&worker]).await;
    worker.behave(Behaviour { node_time: Duration::from_millis(30), fault: Some((fault, 1)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    if matches!(fault, Fault::GivesHalfAFile | Fault::GivesBadHistory | Fault::GivesBadAnswer) {
        // These last until somebody mends the worker.
        eventually("the job is tried again", async || {
            let job = fixture.json(&format!("/api/jobs/{id}")).await;
            (job["execution_meta"]["attempts"].as_u64() > Some(1)).then_some(())
        })
        .await;
        worker.behave(Behaviour::default());
    }
    if fault == Fault::Hangs {
        eventually("the hanging worker is noticed", async || fixture.server.log().contains("a worker is down").then_some(())).await;
        worker.stop();
        worker.resume().unwrap();
    }
    let job = fixture.success(&id).await;
    let attempts = job["execution_meta"]["attempts"].as_u64().unwrap();
    assert!(attempts <= expected_attempts, "{fault:?} took {attempts} attempts");
    let bytes = fixture.view(job["outputs"]["3"]["images"][0]["filename"].as_str().unwrap()).await;
    assert!(bytes.starts_with(b"\x89PNG"));
    assert!(!job["outputs"]["3"]["images"][0]["display_name"].as_str().unwrap().contains(['/', '\\']));
    assert_eq!(fixture.own_assets().await, 1);
}

#[tokio::test]
async fn a_worker_that_hangs() {
    survives(Fault::Hangs, 2).await;
}

#[tokio::test]
async fn a_worker_that_restarts() {
    survives(Fault::Restarts, 2).await;
}

#[tokio::test]
async fn a_worker_whose_websocket_breaks() {
    survives(Fault::DropsSockets, 1).await;
}

#[tokio::test]
async fn a_worker_that_speaks_of_another_job() {
    survives(Fault::NamesAnotherJob, 2).await;
}

#[tokio::test]
async fn a_worker_that_gives_half_a_file() {
    survives(Fault::GivesHalfAFile, 3).await;
}

#[tokio::test]
async fn a_worker_whose_history_is_not_json() {
    survives(Fault::GivesBadHistory, 3).await;
}

#[tokio::test]
async fn a_worker_whose_answer_is_not_json() {
    survives(Fault::GivesBadAnswer, 3).await;
}

#[tokio::test]
async fn a_worker_that_talks_nonsense() {
    survives(Fault::TalksNonsense, 1).await;
}

#[tokio::test]
async fn a_worker_that_names_its_outputs_elsewhere() {
    survives(Fault::NamesOutputsElsewhere, 2).await;
}

#[tokio::test]
async fn a_worker_that_says_nothing_at_all() {
    survives(Fault::Whispers, 1).await;
}

#[tokio::test]
async fn a_worker_that_is_too_old_to_take_ids() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { takes_ids: false, node_time: Duration::from_millis(30), ..Behaviour::default() });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let id = fixture.submit(&picture(9)).await;
    assert_eq!(fixture.success(&id).await["execution_meta"]["attempts"], 1);
}

#[tokio::test]
async fn a_worker_that_dies_leaves_its_job_to_another() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    for worker in [&first, &second] {
        worker.behave(Behaviour { node_time: Duration::from_millis(500), ..Behaviour::default() });
    }
    let fixture = Fixture::with_workers(SOON, &[&first, &second]).await;
    let id = fixture.submit(&picture(9)).await;
    fixture.wait_for(&id, &["executing"]).await;
    let dying = if first.submissions().is_empty() { &second } else { &first };
    dying.stop();
    let job = fixture.success(&id).await;
    assert_eq!(job["execution_meta"]["attempts"], 2);
    assert_eq!(first.completed() + second.completed(), 1);
    // It counts as a worker again as soon as it is back.
    dying.resume().unwrap();
    fixture.workers_up(2).await;
}

#[tokio::test]
async fn a_job_that_its_workers_fail_again_and_again_is_lost_and_says_why() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[jobs]\nmax_failures = 2", &[&worker]).await;
    worker.behave(Behaviour { fault: Some((Fault::GivesHalfAFile, 9)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["lost"]).await;
    let error = &job["execution_error"];
    assert_eq!((&job["status"], &error["exception_type"]), (&json!("failed"), &json!("ServiceError")));
    assert!(error["exception_message"].as_str().unwrap().contains("cannot fetch the output cap_00001_.png"), "{error}");
    assert_eq!(fixture.own_assets().await, 0);
    fixture.server.settle();
}

#[tokio::test]
async fn a_job_that_runs_too_long_is_stopped() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_secs(20), ..Behaviour::default() });
    let fixture = Fixture::with_workers("[jobs]\ntimeout_secs = 1", &[&worker]).await;
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["non_retryable_error"]).await;
    assert!(job["execution_error"]["exception_message"].as_str().unwrap().contains("longer than 1 s"), "{job}");
    worker.behave(Behaviour::default());
    let next = fixture.submit(&picture(10)).await;
    fixture.success(&next).await;
}
