//! Workers that die, hang, restart or lie: each costs at most a retry of its job.

use std::time::Duration;

use comfy_cloud_testkit::comfyui::{Behaviour, EXECUTOR_KILLER, Fault};
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use serde_json::{Value, json};

use crate::jobs::{eventually, model, picture};
use crate::{BINARY, Fixture};

/// Settings under which a worker's silence is noticed soon.
const SOON: &str = "[jobs]\nhealth_interval_secs = 1\nworker_timeout_secs = 1\nlease_secs = 2";

/// Lets a fault strike one job; the job must end well all the same.
async fn survives(fault: Fault, expected_attempts: u64) {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(SOON, &[&worker]).await;
    worker.behave(Behaviour {
        node_time: Duration::from_millis(30),
        fault: Some((fault, 1)),
        ..Behaviour::default()
    });
    let id = fixture.submit(&picture(9)).await;
    if matches!(fault, Fault::GivesBadHistory | Fault::GivesOddQueue) {
        // These last until somebody mends the worker.
        eventually("the job is tried again", async || {
            let job = fixture.json(&format!("/api/jobs/{id}")).await;
            (job["execution_meta"]["attempts"].as_u64() > Some(1)).then_some(())
        })
        .await;
        worker.behave(Behaviour::default());
    }
    if fault == Fault::Hangs {
        eventually("the hanging worker is noticed", async || {
            fixture.server.log().contains("a worker is down").then_some(())
        })
        .await;
        worker.stop();
        worker.resume().unwrap();
    }
    let job = fixture.success(&id).await;
    let attempts = job["execution_meta"]["attempts"].as_u64().unwrap();
    assert!(attempts <= expected_attempts, "{fault:?} took {attempts} attempts");
    let bytes = fixture.view(job["outputs"]["3"]["images"][0]["filename"].as_str().unwrap()).await;
    assert!(bytes.starts_with(b"\x89PNG"));
    assert!(
        !job["outputs"]["3"]["images"][0]["display_name"].as_str().unwrap().contains(['/', '\\'])
    );
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
async fn a_worker_whose_history_is_not_json() {
    survives(Fault::GivesBadHistory, 3).await;
}

#[tokio::test]
async fn a_worker_whose_answer_is_not_json() {
    // It has the job all the same, under the name that was proposed.
    survives(Fault::GivesBadAnswer, 1).await;
}

#[tokio::test]
async fn a_worker_whose_queue_is_in_no_known_form() {
    survives(Fault::GivesOddQueue, 3).await;
}

#[tokio::test]
async fn a_worker_that_talks_nonsense() {
    survives(Fault::TalksNonsense, 1).await;
}

#[tokio::test]
async fn a_worker_that_names_its_outputs_elsewhere() {
    // It can be the user's own words that a node shows: the file is left out, and the worker is not
    // to blame.
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(SOON, &[&worker]).await;
    worker.behave(Behaviour {
        fault: Some((Fault::NamesOutputsElsewhere, 1)),
        ..Behaviour::default()
    });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["non_retryable_error"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(message.contains("leads out of the worker's folder"), "{message}");
    assert_eq!(job["execution_meta"]["attempts"], 1);
    let next = fixture.submit(&picture(9)).await;
    fixture.success(&next).await;
}

#[tokio::test]
async fn a_worker_that_says_nothing_at_all() {
    survives(Fault::Whispers, 1).await;
}

#[tokio::test]
async fn a_worker_that_is_too_old_to_take_ids() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        takes_ids: false,
        node_time: Duration::from_millis(30),
        ..Behaviour::default()
    });
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
    worker.behave(Behaviour { fault: Some((Fault::GivesBadHistory, 9)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["lost"]).await;
    let error = &job["execution_error"];
    assert_eq!(
        (&job["status"], &error["exception_type"]),
        (&json!("failed"), &json!("ServiceError"))
    );
    assert!(
        error["exception_message"].as_str().unwrap().contains("asking for a job's history"),
        "{error}"
    );
    fixture.server.settle();
}

#[tokio::test]
async fn a_job_of_which_more_is_shown_than_is_read_ends_and_the_next_one_runs() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    worker
        .behave(Behaviour { fault: Some((Fault::GivesEndlessHistory, 9)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["non_retryable_error"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(message.contains("longer than"), "{job}");
    worker.behave(Behaviour::default());
    let next = fixture.submit(&picture(10)).await;
    fixture.success(&next).await;
    fixture.server.settle();
}

#[tokio::test]
async fn a_job_that_runs_too_long_is_stopped() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_secs(20), ..Behaviour::default() });
    let fixture = Fixture::with_workers("[jobs]\ntimeout_secs = 1", &[&worker]).await;
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["non_retryable_error"]).await;
    assert!(
        job["execution_error"]["exception_message"].as_str().unwrap().contains("longer than 1 s"),
        "{job}"
    );
    worker.behave(Behaviour::default());
    let next = fixture.submit(&picture(10)).await;
    fixture.success(&next).await;
}

/// Settings under which an executor that runs nothing is noticed soon.
const HANGS_SOON: &str =
    "[jobs]\nhang_secs = 1\nhealth_interval_secs = 1\nworker_timeout_secs = 1\nlease_secs = 4";

/// What ends the executor of a double.
fn killer() -> Value {
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "2": { "class_type": EXECUTOR_KILLER, "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "dies", "images": ["2", 0] } },
    })
}

/// How often a worker was given what ends its executor.
fn killers(worker: &ComfyUi) -> usize {
    worker
        .submissions()
        .iter()
        .filter(|body| body["prompt"]["2"]["class_type"] == EXECUTOR_KILLER)
        .count()
}

#[tokio::test]
async fn a_job_that_ends_executors_goes_once_to_each_worker_and_then_ends() {
    let workers = [
        ComfyUi::start_with(&[EXECUTOR_KILLER], &[]).unwrap(),
        ComfyUi::start_with(&[EXECUTOR_KILLER], &[]).unwrap(),
    ];
    let fixture = Fixture::with_workers(HANGS_SOON, &[&workers[0], &workers[1]]).await;
    let id = fixture.submit(&killer()).await;
    eventually("both executors are dead", async || {
        workers.iter().all(|worker| killers(worker) >= 1).then_some(())
    })
    .await;
    // They respond, and are shown as what they are; nothing is given to them.
    eventually("both are shown as down", async || {
        let listed = fixture.server.cli(&["workers", "ls", "--json"]).unwrap().json();
        let is_hung = |worker: &Value| {
            worker["is_up"] == false && worker["detail"].as_str().unwrap().contains("runs nothing")
        };
        listed.as_array().unwrap().iter().all(is_hung).then_some(())
    })
    .await;
    let other = fixture.submit(&picture(9)).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(fixture.json(&format!("/api/job/{other}/status")).await["status"], "queued_waiting");
    // Started again, they prove themselves, run the other job, and do not get the first one any
    // more.
    for worker in &workers {
        worker.stop();
        worker.resume().unwrap();
    }
    fixture.success(&other).await;
    let job = fixture.wait_for(&id, &["non_retryable_error", "lost"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(message.contains("stopped working"), "{message}");
    assert_eq!(
        (job["execution_meta"]["attempts"].as_u64(), workers.each_ref().map(killers)),
        (Some(2), [1, 1])
    );
    fixture.workers_up(2).await;
}

#[tokio::test]
async fn a_job_under_which_a_worker_stands_still_does_not_come_back_for_ever() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(&format!("{SOON}\nmax_failures = 9"), &[&worker]).await;
    worker.behave(Behaviour { fault: Some((Fault::Hangs, 9)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    for attempt in 1..=2 {
        eventually("the worker has the job", async || {
            (worker.submission_count() >= attempt).then_some(())
        })
        .await;
        eventually("the worker is noticed", async || {
            let listed = fixture.server.cli(&["workers", "ls", "--json"]).unwrap().json();
            (listed[0]["is_up"] == false).then_some(())
        })
        .await;
        worker.stop();
        worker.resume().unwrap();
    }
    let job = fixture.wait_for(&id, &["non_retryable_error", "lost"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(message.contains("stopped working"), "{message}");
    assert_eq!(
        (job["execution_meta"]["attempts"].as_u64(), worker.submission_count()),
        (Some(2), 2)
    );
    worker.behave(Behaviour::default());
    let other = fixture.submit(&picture(10)).await;
    fixture.success(&other).await;
}

#[tokio::test]
async fn a_worker_that_does_not_begin_a_job_loses_it_to_another_and_proves_itself() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    let fixture = Fixture::with_workers(HANGS_SOON, &[&first, &second]).await;
    for worker in [&first, &second] {
        worker.behave(Behaviour { fault: Some((Fault::NeverBegins, 1)), ..Behaviour::default() });
    }
    let id = fixture.submit(&picture(9)).await;
    eventually("one of them has it", async || {
        (first.submission_count() + second.submission_count() > 0).then_some(())
    })
    .await;
    let (hung, other) =
        if first.submission_count() > 0 { (&first, &second) } else { (&second, &first) };
    other.behave(Behaviour::default());
    let job = fixture.success(&id).await;
    assert_eq!((&job["execution_meta"]["attempts"], other.completed()), (&json!(2), 1));
    // What it had been given was taken off it again, and a small workflow of the server's has
    // proved it.
    fixture.workers_up(2).await;
    assert_eq!((hung.queued(), hung.completed()), (vec![], 1));
    assert_eq!(hung.submissions().last().unwrap()["prompt"]["2"]["class_type"], "PreviewImage");
    let ids = [
        fixture.submit(&picture(10)).await,
        fixture.submit(&picture(11)).await,
        fixture.submit(&picture(12)).await,
    ];
    for id in &ids {
        fixture.success(id).await;
    }
}

#[tokio::test]
async fn a_value_that_a_worker_refuses_is_tried_on_another_before_that_is_final() {
    let models = ["x.safetensors"];
    let (first, second) =
        (ComfyUi::start_with(&[], &models).unwrap(), ComfyUi::start_with(&[], &models).unwrap());
    let fixture = Fixture::with_workers("[jobs]\ndefault_tier = \"pro\"", &[&first, &second]).await;
    let lost = Behaviour { fault: Some((Fault::HasOtherCheckpoints, 9)), ..Behaviour::default() };
    first.behave(lost.clone());
    let workflow = model("x.safetensors");
    for _ in 0..4 {
        let id = fixture.submit(&workflow).await;
        fixture.success(&id).await;
    }
    assert_eq!((first.completed(), second.completed()), (0, 4));
    // When none has it, what a worker has said is the error.
    second.behave(lost);
    let id = fixture.submit(&workflow).await;
    let job = fixture.wait_for(&id, &["error", "non_retryable_error", "success", "lost"]).await;
    let error = &job["execution_error"];
    assert_eq!(error["node_errors"]["1"]["errors"][0]["type"], "value_not_in_list", "{job}");
    assert!(
        error["exception_message"].as_str().unwrap().contains("another.safetensors"),
        "{error}"
    );
}

#[tokio::test]
async fn a_node_that_has_begun_may_be_silent_also_after_a_new_connection() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(HANGS_SOON, &[&worker]).await;
    worker.behave(Behaviour {
        node_time: Duration::from_secs(3),
        fault: Some((Fault::DropsSockets, 1)),
        ..Behaviour::default()
    });
    let id = fixture.submit(&picture(9)).await;
    assert_eq!(fixture.success(&id).await["execution_meta"]["attempts"], 1);
    assert_eq!(worker.submission_count(), 1);
}

#[tokio::test]
async fn a_queue_of_objects_and_messages_of_text_are_read() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(SOON, &[&worker]).await;
    worker.behave(Behaviour {
        is_hiddenswitch: true,
        node_time: Duration::from_secs(1),
        ..Behaviour::default()
    });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.success(&id).await;
    assert_eq!((&job["execution_meta"]["attempts"], worker.submission_count()), (&json!(1), 1));
    let messages = job["execution_status"]["messages"].as_array().unwrap();
    assert_eq!(messages[0][0], "execution_start", "{messages:?}");
}

#[tokio::test]
async fn a_server_that_is_killed_while_it_submits_finds_what_it_has_submitted() {
    let worker = ComfyUi::start().unwrap();
    let (folder, database, bucket) =
        (tempfile::tempdir().unwrap(), crate::database(), crate::bucket());
    let start = || {
        let config = format!("workers = [{:?}]", worker.url);
        let data_dir = Some(folder.path().to_path_buf());
        let options = ServerOptions {
            config,
            data_dir,
            database: database.clone(),
            bucket: bucket.clone(),
            ..ServerOptions::default()
        };
        Server::start_with(BINARY, options).unwrap()
    };
    let fixture = Fixture { server: start(), http: reqwest::Client::new() };
    fixture.workers_up(1).await;
    worker.behave(Behaviour { answer_time: Duration::from_secs(20), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    eventually("the worker has it", async || (worker.submission_count() >= 1).then_some(())).await;
    let key = fixture.server.key.clone();
    std::process::Command::new("kill")
        .args(["-9", &fixture.server.process_id().to_string()])
        .status()
        .unwrap();
    drop(fixture);
    worker.behave(Behaviour::default());
    let mut fixture = Fixture {
        server: start(),
        http: reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap(),
    };
    fixture.server.key = key;
    let job = fixture.success(&id).await;
    assert_eq!((&job["execution_meta"]["attempts"], worker.submission_count()), (&json!(1), 1));
}

#[tokio::test]
async fn what_a_worker_names_and_lacks_is_named_and_the_rest_is_kept() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    worker.behave(Behaviour { fault: Some((Fault::NamesWhatItLacks, 1)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.success(&id).await;
    assert_eq!((&job["outputs_count"], &job["execution_meta"]["attempts"]), (&json!(1), &json!(1)));
    assert_eq!(job["outputs"]["3"]["images"].as_array().unwrap().len(), 1);
    let messages = job["execution_status"]["messages"].as_array().unwrap();
    let missing = messages
        .iter()
        .find(|message| message[0] == "execution_output_missing")
        .unwrap_or_else(|| panic!("{messages:?}"));
    assert_eq!(
        (&missing[1]["node_id"], &missing[1]["filename"]),
        (&json!("3"), &json!("never_written.png"))
    );
    assert_eq!(worker.submission_count(), 1);
}

#[tokio::test]
async fn a_job_of_which_nothing_can_be_had_fails_and_is_not_run_again() {
    for fault in [Fault::LosesItsOutputs, Fault::GivesHalfAFile] {
        let worker = ComfyUi::start().unwrap();
        let fixture = Fixture::with_workers("", &[&worker]).await;
        worker.behave(Behaviour { fault: Some((fault, 9)), ..Behaviour::default() });
        let id = fixture.submit(&picture(9)).await;
        let job = fixture.wait_for(&id, &["non_retryable_error", "lost", "success"]).await;
        let message = job["execution_error"]["exception_message"].as_str().unwrap();
        assert!(message.contains("cap_00001_.png"), "{message}");
        assert_eq!((&job["execution_meta"]["attempts"], worker.submission_count()), (&json!(1), 1));
    }
}

#[tokio::test]
async fn numbers_that_json_does_not_have_cost_no_job() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    worker.behave(Behaviour { fault: Some((Fault::ShowsNaN, 1)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.success(&id).await;
    assert_eq!(
        (&job["outputs"]["3"]["loss"], &job["outputs_count"]),
        (&json!([null, 0.5]), &json!(1))
    );
    assert_eq!(job["execution_meta"]["attempts"], 1);
}

#[tokio::test]
async fn messages_decide_whether_a_job_has_succeeded() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    worker
        .behave(Behaviour { fault: Some((Fault::CallsAnErrorSuccess, 1)), ..Behaviour::default() });
    let id = fixture.submit(&picture(9)).await;
    let job = fixture.wait_for(&id, &["error", "success", "lost"]).await;
    assert_eq!(
        (&job["status"], &job["execution_error"]["exception_message"]),
        (&json!("failed"), &json!("Dependency cycle detected"))
    );
}

#[tokio::test]
async fn an_input_that_cannot_be_read_is_this_servers_fault() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("[jobs]\nmax_failures = 1", &[&worker]).await;
    let asset = fixture.upload(crate::files::picture(200, 200), "photo.png", "input").await;
    let blob = fixture.blob_path(&asset["asset_hash"]);
    std::fs::write(&blob, b"").unwrap();
    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "photo.png" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
    });
    let mut socket = fixture.listen("").await;
    let id = fixture.submit(&workflow).await;
    let told = crate::events::until(&mut socket, "notification").await;
    assert!(told["data"]["value"].as_str().unwrap().contains("node 1, input image"), "{told}");
    // The worker is not to blame, and has its place for others.
    let other = fixture.submit(&picture(9)).await;
    fixture.success(&other).await;
    let job = fixture.wait_for(&id, &["lost", "success"]).await;
    let message = job["execution_error"]["exception_message"].as_str().unwrap();
    assert!(
        message.contains("by this server") && message.contains("node 1, input image"),
        "{message}"
    );
    // As often as configured, and three times more.
    assert_eq!((&job["execution_meta"]["attempts"], worker.submission_count()), (&json!(4), 1));
}

#[tokio::test]
async fn each_connection_to_a_worker_has_a_client_id_of_its_own() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers(SOON, &[&worker]).await;
    let mut socket = fixture.listen("").await;
    worker.behave(Behaviour { fault: Some((Fault::DropsSockets, 1)), ..Behaviour::default() });
    let first = fixture.submit(&picture(1)).await;
    fixture.success(&first).await;
    fixture.workers_up(1).await;
    // ComfyUI forgets an id when the old socket under it ends: the new connection would hear
    // nothing of this one.
    let second = fixture.submit(&picture(2)).await;
    loop {
        let message = crate::events::until(&mut socket, "executing").await;
        if message["data"]["prompt_id"] == json!(second) && message["data"]["node"] == "2" {
            break;
        }
    }
    fixture.success(&second).await;
    let ids: Vec<Value> =
        worker.submissions().iter().map(|body| body["client_id"].clone()).collect();
    // On a slow machine a submission may be made again, over the same connection.
    assert!(
        ids.len() >= 2 && ids.first() != ids.last() && ids.iter().all(Value::is_string),
        "{ids:?}"
    );
}
