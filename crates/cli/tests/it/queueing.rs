//! Whose turn it is, how many at once, and cancelling at every stage.

use std::path::Path;
use std::time::{Duration, Instant};

use comfy_cloud_app::Settings;
use comfy_cloud_domain::{NewJob, Requirements};
use comfy_cloud_ports::Limits;
use comfy_cloud_server::data_folder::{self, Elsewhere};
use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use futures::stream::{self, StreamExt};
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use serde_json::{Value, json};

use crate::jobs::{eventually, model, picture};
use crate::{BINARY, Fixture};

fn slow(seconds: f32) -> Behaviour {
    Behaviour { node_time: Duration::from_secs_f32(seconds / 3.0), ..Behaviour::default() }
}

#[tokio::test]
async fn a_user_runs_as_many_jobs_as_its_tier_says() {
    let workers = [ComfyUi::start().unwrap(), ComfyUi::start().unwrap(), ComfyUi::start().unwrap()];
    workers.iter().for_each(|worker| worker.behave(slow(0.6)));
    let config = "[jobs]\ndefault_tier = \"standard\"\nuser_tiers = { admin = \"two\" }\ntiers = { standard = 1, two = 2 }";
    let fixture = Fixture::with_workers(config, &workers.iter().collect::<Vec<_>>()).await;
    let mut ids = Vec::new();
    for color in 0..6 {
        ids.push(fixture.submit(&picture(color)).await);
    }
    let mut most = 0;
    for id in &ids {
        eventually("the job has ended", async || {
            let queue = fixture.json("/api/queue").await;
            most = most.max(queue["queue_running"].as_array().unwrap().len());
            let job = fixture.json(&format!("/api/jobs/{id}")).await;
            (job["status"] == "completed").then_some(())
        })
        .await;
    }
    assert_eq!(most, 2);
    assert!(workers.iter().filter(|worker| worker.completed() > 0).count() >= 2);
}

/// How many jobs the heavy user has waiting; in a database it takes longer to have them.
fn heavy(database: Option<&str>) -> u32 {
    if database.is_some() { 2_000 } else { 100_000 }
}

/// Queues jobs of a user in a data folder that no server uses: over a socket it would take a while.
async fn fill_queue(folder: &Path, database: Option<&str>, key: &str, count: u32) {
    let elsewhere =
        Elsewhere { database: database.map(|url| url.parse().unwrap()), ..Elsewhere::default() };
    let store = data_folder::open(folder, &elsewhere, Limits::default(), Settings::default())
        .await
        .unwrap();
    let principal = store.authenticate(key).await.unwrap().unwrap();
    let submit = |color: u32| {
        let Value::Object(workflow) = picture(color) else { unreachable!() };
        let new = NewJob {
            workflow,
            output_nodes: vec!["3".to_owned()],
            requirements: Requirements {
                classes: ["EmptyImage", "ImageInvert", "SaveImage"].map(str::to_owned).into(),
                ..Requirements::default()
            },
            ..NewJob::default()
        };
        store.job_queue().enqueue(&principal, new, None)
    };
    let mut made = stream::iter((0..count).map(submit)).buffer_unordered(1000);
    while let Some(job) = made.next().await {
        job.unwrap();
    }
}

#[tokio::test]
async fn a_light_user_does_not_wait_for_a_heavy_one() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(slow(0.06));
    let (folder, database) = (tempfile::tempdir().unwrap(), crate::database());
    let start = || {
        let config = format!("workers = [{:?}]\n[jobs]\nmax_queued_per_user = 200000", worker.url);
        ServerOptions {
            config,
            data_dir: Some(folder.path().to_path_buf()),
            database: database.clone(),
            ..ServerOptions::default()
        }
    };
    let heavy = heavy(database.as_deref());
    let mut first = Server::start_with(BINARY, start()).unwrap();
    let (heavy_key, key) = (first.key.clone(), first.new_user("light").unwrap());
    first.terminate().unwrap();
    fill_queue(folder.path(), database.as_deref(), &heavy_key, heavy).await;
    let mut fixture = Fixture {
        server: Server::start_with(BINARY, start()).unwrap(),
        http: reqwest::Client::new(),
    };
    fixture.server.key = heavy_key;
    fixture.workers_up(1).await;
    let mut longest = Duration::ZERO;
    let mut between = 0;
    for color in heavy..heavy + 5 {
        let begun = Instant::now();
        let request = fixture.http.post(fixture.server.at("/api/prompt")).header("X-API-Key", &key);
        assert_eq!(
            request.json(&json!({ "prompt": picture(color) })).send().await.unwrap().status(),
            200
        );
        // It is queued: what the worker is given from now on and before it was before it.
        let before = worker.submission_count();
        let at = eventually("the light user's job was given to the worker", async || {
            worker
                .submissions()
                .iter()
                .position(|body| body["prompt"]["1"]["inputs"]["color"] == color)
        })
        .await;
        longest = longest.max(begun.elapsed());
        between = between.max(at.saturating_sub(before));
    }
    // Those that had their turn already, one to run and one ahead, and at most one turn of the
    // other.
    assert!(between <= 3, "{between} jobs were given to the worker before the light user's");
    let still = fixture.json("/api/prompt").await["exec_info"]["queue_remaining"].as_u64().unwrap();
    assert!(
        still > u64::from(heavy) / 2,
        "the heavy user's queue was too short to show anything: {still}"
    );
    let figure = format!(
        "a user with {heavy} jobs queued, one worker, 0.06 s a job: of five jobs of a light user, each was given to the worker at \
         most {} ms after it was submitted, behind at most {between} others",
        longest.as_millis()
    );
    // `cargo xtask test` shows it.
    let name = if database.is_some() { "fairness-postgres" } else { "fairness" };
    std::fs::write(format!("{}/{name}.txt", env!("CARGO_TARGET_TMPDIR")), figure).unwrap();
    let cleared = fixture.post("/api/queue").json(&json!({ "clear": true })).send().await.unwrap();
    assert!(
        cleared.json::<Value>().await.unwrap()["deleted"].as_array().unwrap().len()
            > heavy as usize / 2
    );
    assert_eq!(fixture.json("/api/queue").await["queue_pending"], json!([]));
}

#[tokio::test]
async fn old_jobs_are_forgotten_until_none_is_left_whatever_fits_into_a_batch() {
    let (folder, database) = (tempfile::tempdir().unwrap(), crate::database());
    let start = |config: &str| {
        let config = format!("[jobs]\nmax_queued_per_user = 20000\n{config}");
        Server::start_with(
            BINARY,
            ServerOptions {
                config,
                data_dir: Some(folder.path().to_path_buf()),
                database: database.clone(),
                ..ServerOptions::default()
            },
        )
    };
    let mut first = start("").unwrap();
    let key = first.key.clone();
    first.terminate().unwrap();
    let many = 2_500;
    fill_queue(folder.path(), database.as_deref(), &key, many).await;
    let mut fixture = Fixture { server: start("").unwrap(), http: reqwest::Client::new() };
    fixture.server.key = key.clone();
    let cleared = fixture.post("/api/queue").json(&json!({ "clear": true })).send().await.unwrap();
    assert_eq!(
        cleared.json::<Value>().await.unwrap()["deleted"].as_array().unwrap().len(),
        many as usize
    );
    tokio::time::sleep(Duration::from_millis(1100)).await;
    fixture.server.terminate().unwrap();
    fixture.server = start("history_retention_secs = 1\ntemp_retention_secs = 1").unwrap();
    // Of one look for old jobs there is one line.
    let line = eventually("old jobs are forgotten", async || {
        fixture
            .server
            .log()
            .lines()
            .find(|line| line.contains("forgot old jobs"))
            .map(str::to_owned)
    })
    .await;
    assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["pruned"], many, "{line}");
}

#[tokio::test]
async fn a_full_queue_is_429_and_says_when_to_try_again() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(slow(30.0));
    let fixture = Fixture::with_workers("[jobs]\nmax_queued_per_user = 2", &[&worker]).await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    fixture.submit(&picture(1)).await;
    fixture.submit(&picture(2)).await;
    let refused = fixture.try_submit(&picture(3)).await;
    assert_eq!(refused.status(), 429);
    assert!(refused.headers()[RETRY_AFTER].to_str().unwrap().parse::<u32>().unwrap() > 0);
    assert_eq!(refused.json::<Value>().await.unwrap()["error"]["type"], "queue_full");
}

#[tokio::test]
async fn a_job_is_cancelled_at_every_stage_and_twice_is_harmless() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(slow(60.0));
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let waiting = [
        fixture.submit(&picture(1)).await,
        fixture.submit(&picture(2)).await,
        fixture.submit(&picture(3)).await,
    ];
    let cancel = async |id: &str| {
        // As official clients do it.
        let request = fixture
            .post(&format!("/api/jobs/{id}/cancel"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body("");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json::<Value>().await.unwrap()
    };
    assert_eq!(
        cancel(&waiting[0]).await,
        json!({ "cancelled": true, "id": waiting[0], "status": "cancelled" })
    );
    assert_eq!(
        cancel(&waiting[0]).await,
        json!({ "cancelled": false, "id": waiting[0], "status": "cancelled" })
    );

    // Several: all or none.
    let cancel_all = async |ids: Value| {
        fixture.post("/api/jobs/cancel").json(&json!({ "job_ids": ids })).send().await.unwrap()
    };
    let unknown = "00000000-0000-7000-8000-000000000000";
    assert_eq!(cancel_all(json!([waiting[1], unknown])).await.status(), 404);
    assert_eq!(fixture.json(&format!("/api/jobs/{}", waiting[1])).await["status"], "pending");
    let done: Value = cancel_all(json!([waiting[1], waiting[0]])).await.json().await.unwrap();
    assert_eq!(
        done["jobs"],
        json!([{ "id": waiting[1], "status": "cancelled" }, { "id": waiting[0], "status": "cancelled" }])
    );

    assert_eq!(done["cancelled"], json!([waiting[1]]), "the other one was cancelled before");

    // The queue deletes what waits and what runs, on the worker too; what has ended is not in its
    // response.
    let delete = json!({ "delete": [waiting[2], running, waiting[0], unknown, "nonsense"] });
    let deleted: Value =
        fixture.post("/api/queue").json(&delete).send().await.unwrap().json().await.unwrap();
    assert_eq!(deleted, json!({ "deleted": [waiting[2], running], "cleared": false }));
    let job = fixture.wait_for(&running, &["cancelled"]).await;
    assert_eq!((&job["status"], worker.completed()), (&json!("cancelled"), 0));

    worker.behave(Behaviour::default());
    let next = fixture.submit(&picture(4)).await;
    fixture.success(&next).await;
    assert_eq!(cancel(&next).await["status"], "completed");
}

#[tokio::test]
async fn a_cancel_at_any_moment_leaves_a_job_cancelled_or_complete() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(slow(0.03));
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut ends = [0, 0];
    for moment in 0..30 {
        let id = fixture.submit(&picture(moment)).await;
        match moment {
            // Whatever the machine does between, one is cancelled too late.
            29 => drop(fixture.wait_for(&id, &["success"]).await),
            _ => tokio::time::sleep(Duration::from_millis(u64::from(moment) * 3)).await,
        }
        fixture.post(&format!("/api/jobs/{id}/cancel")).send().await.unwrap();
        let job = fixture.wait_for(&id, &["cancelled", "success"]).await;
        ends[usize::from(job["status"] == "completed")] += 1;
    }
    assert!(ends[0] > 0 && ends[1] > 0, "{ends:?}");
    let next = fixture.submit(&picture(99)).await;
    fixture.success(&next).await;
}

/// How often workers were given a job with another model than that of the job before.
fn switches(workers: &[ComfyUi]) -> usize {
    let loaded = |worker: &ComfyUi| -> Vec<Value> {
        worker
            .submissions()
            .iter()
            .map(|body| body["prompt"]["1"]["inputs"]["ckpt_name"].clone())
            .collect()
    };
    workers
        .iter()
        .map(|worker| loaded(worker).windows(2).filter(|two| two[0] != two[1]).count())
        .sum()
}

#[tokio::test]
async fn a_job_goes_to_the_free_worker_that_has_its_model() {
    let models = ["x.safetensors", "y.safetensors"];
    let workers =
        [ComfyUi::start_with(&[], &models).unwrap(), ComfyUi::start_with(&[], &models).unwrap()];
    let fixture =
        Fixture::with_workers("[jobs]\ndefault_tier = \"pro\"", &[&workers[0], &workers[1]]).await;
    // One after the other, both workers are free each time.
    for round in 0..8 {
        let id = fixture.submit(&model(models[round % 2])).await;
        fixture.success(&id).await;
    }
    assert_eq!(switches(&workers), 0);
    assert!(workers.iter().all(|worker| worker.submission_count() == 4));
    // Two users at once, of whom neither waits for longer than the other because of models.
    let key = fixture.server.new_user("other").unwrap();
    workers.iter().for_each(|worker| worker.behave(slow(0.05)));
    let mut ids = Vec::new();
    for _ in 0..20 {
        ids.push(fixture.submit(&model(models[0])).await);
        let request = fixture.http.post(fixture.server.at("/api/prompt")).header("X-API-Key", &key);
        assert_eq!(
            request.json(&json!({ "prompt": model(models[1]) })).send().await.unwrap().status(),
            200
        );
    }
    for id in &ids {
        fixture.success(id).await;
    }
    eventually("the other user's have ended", async || {
        (workers.iter().map(ComfyUi::completed).sum::<usize>() == 48).then_some(())
    })
    .await;
    let figure = format!(
        "two users with a model each, two workers, 20 jobs each at once: the workers switched models {} times (38 at the most)",
        switches(&workers)
    );
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/switches.txt"), figure).unwrap();
}

#[tokio::test]
async fn jobs_go_to_workers_that_can_run_them_and_drained_ones_get_none() {
    let first = ComfyUi::start_with(&["OnlyHere"], &["x.safetensors"]).unwrap();
    let second = ComfyUi::start_with(&[], &["y.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&first]).await;
    let added = fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    assert_eq!(added.code, Some(0), "{added:?}");
    assert_eq!(
        fixture.server.cli(&["workers", "add", &second.url, "--name", "again"]).unwrap().code,
        Some(1)
    );
    fixture.workers_up(2).await;

    for (name, expected) in
        [("x.safetensors", &first), ("y.safetensors", &second), ("x.safetensors", &first)]
    {
        let before = expected.submissions().len();
        let id = fixture.submit(&model(name)).await;
        fixture.success(&id).await;
        assert_eq!(expected.submissions().len(), before + 1, "{name}");
    }
    let names = |files: Value| {
        files
            .as_array()
            .unwrap()
            .iter()
            .map(|file| file["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(fixture.json("/api/experiment/models/checkpoints").await),
        ["x.safetensors", "y.safetensors"]
    );
    let info = fixture.json("/api/object_info").await;
    assert_eq!(
        info["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0],
        json!(["x.safetensors", "y.safetensors"]),
        "{info}"
    );
    let preview = fixture
        .get("/api/experiment/models/preview/checkpoints/0/x.safetensors")
        .send()
        .await
        .unwrap();
    assert_eq!(
        (preview.status().as_u16(), &preview.headers()[CONTENT_TYPE]),
        (200, &"image/webp".parse().unwrap())
    );
    let unknown = fixture.try_submit(&model("z.safetensors")).await;
    let refusal: Value = unknown.json().await.unwrap();
    assert_eq!(refusal["node_errors"]["1"]["errors"][0]["type"], "value_not_in_list", "{refusal}");

    fixture.server.cli(&["workers", "drain", "second"]).unwrap();
    eventually("the second worker drains", async || {
        (fixture.try_submit(&model("y.safetensors")).await.status() == 400).then_some(())
    })
    .await;
    for color in 0..4 {
        let id = fixture.submit(&picture(color)).await;
        fixture.success(&id).await;
    }
    // What came before it drained may have been on its way there.
    assert!(
        second.submissions().iter().all(|body| body["prompt"]["1"]["class_type"] != "EmptyImage")
    );
    fixture.server.cli(&["workers", "drain", "second", "--undo"]).unwrap();
    eventually("the second worker is back", async || {
        (fixture.try_submit(&model("y.safetensors")).await.status() == 200).then_some(())
    })
    .await;
    let only = json!({ "1": { "class_type": "OnlyHere", "inputs": { "image": 1 } }, "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "o" } } });
    let id = fixture.submit(&only).await;
    fixture.success(&id).await;
    // What is on a worker that is down is named, with the worker.
    first.stop();
    fixture.workers_up(1).await;
    let refusal: Value = fixture.try_submit(&only).await.json().await.unwrap();
    assert_eq!(refusal["error"]["extra_info"]["class_types"], json!(["OnlyHere"]), "{refusal}");
    assert!(
        refusal["error"]["details"].as_str().unwrap().contains(&first.url["http://".len()..]),
        "{refusal}"
    );
    fixture.server.cli(&["workers", "rm", "second"]).unwrap();
    assert_eq!(fixture.server.cli(&["workers", "rm", "second"]).unwrap().code, Some(3));
}

#[tokio::test]
async fn a_worker_has_its_next_job_while_one_runs_and_gives_it_back() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    first.hold();
    let fixture = Fixture::with_workers(
        "[jobs]\nmax_queued_per_user = 2\ndefault_tier = \"one\"\ntiers = { one = 1 }",
        &[&first],
    )
    .await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let next = fixture.submit(&picture(1)).await;
    fixture.wait_for(&next, &["pending_execution"]).await;
    let waiting = fixture.submit(&picture(2)).await;
    assert_eq!((first.queued().len(), first.submission_count()), (2, 2));
    // What waits on a worker waits: lists show it as pending, and it counts in the queue of its
    // user.
    let shown = fixture.json(&format!("/api/jobs/{next}")).await;
    assert_eq!(
        (&shown["status"], &shown["queue_position"]),
        (&json!("pending"), &json!(1)),
        "{shown}"
    );
    assert_eq!(fixture.json(&format!("/api/jobs/{waiting}")).await["queue_position"], 2);
    let queue = fixture.json("/api/queue").await;
    assert_eq!(
        (
            queue["queue_running"].as_array().unwrap().len(),
            queue["queue_pending"].as_array().unwrap().len()
        ),
        (1, 2)
    );
    assert_eq!(fixture.json("/api/prompt").await["exec_info"]["queue_remaining"], 3);
    assert_eq!(fixture.try_submit(&picture(3)).await.status(), 429);
    // Cancelled while it waits there, it is taken out of the worker's queue, and the next one is
    // handed ahead.
    fixture.post(&format!("/api/jobs/{next}/cancel")).send().await.unwrap();
    fixture.wait_for(&next, &["cancelled"]).await;
    fixture.wait_for(&waiting, &["pending_execution"]).await;
    assert_eq!((first.queued().len(), first.submission_count()), (2, 3));
    // A worker that takes no new jobs gives back what it has not begun.
    fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    fixture.workers_up(2).await;
    let name = first.url.trim_start_matches("http://").to_owned();
    fixture.server.cli(&["workers", "drain", &name]).unwrap();
    eventually("the drained worker has only what runs", async || {
        (first.queued().len() == 1).then_some(())
    })
    .await;
    // Its user may run one at a time, and one still runs.
    assert_eq!(fixture.json(&format!("/api/jobs/{waiting}")).await["status"], "pending");
    first.release();
    fixture.success(&running).await;
    let job = fixture.success(&waiting).await;
    assert_eq!(job["execution_meta"]["worker"], "second", "{job}");
    assert_eq!((first.completed(), second.completed(), first.submission_count()), (1, 1, 3));
}

#[tokio::test]
async fn a_job_that_waits_on_a_worker_is_recalled_for_one_that_is_free() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    first.hold();
    let fixture = Fixture::with_workers("[jobs]\ndefault_tier = \"pro\"", &[&first]).await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let next = fixture.submit(&picture(1)).await;
    fixture.wait_for(&next, &["pending_execution"]).await;
    fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    let job = fixture.success(&next).await;
    assert_eq!(job["execution_meta"]["worker"], "second", "{job}");
    first.release();
    fixture.success(&running).await;
    // Run once each.
    assert_eq!((first.completed(), second.completed()), (1, 1));
}

#[tokio::test]
async fn a_job_that_waits_on_a_worker_that_dies_is_run_elsewhere_and_nobody_is_blamed() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    first.hold();
    let fixture = Fixture::with_workers(
        "[jobs]\nhealth_interval_secs = 1\nworker_timeout_secs = 3\nlease_secs = 6",
        &[&first],
    )
    .await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let next = fixture.submit(&picture(1)).await;
    fixture.wait_for(&next, &["pending_execution"]).await;
    first.stop();
    fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    let job = fixture.success(&next).await;
    assert_eq!(job["execution_meta"]["worker"], "second", "{job}");
    // The one that ran has failed once; the one that waited behind it has not.
    let running = fixture.success(&running).await;
    assert_eq!(running["execution_meta"]["worker"], "second", "{running}");
    assert_eq!((first.completed(), second.completed()), (0, 2));
    let failed = |id: &Value| {
        let id = id.as_str().unwrap();
        fixture
            .server
            .log()
            .lines()
            .filter(|line| line.contains("a worker failed a job") && line.contains(id))
            .count()
    };
    assert_eq!((failed(&running["id"]), failed(&job["id"])), (1, 0));
}

#[tokio::test]
async fn jobs_on_a_worker_survive_a_restart_of_the_server_in_their_order() {
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let (folder, database) = (tempfile::tempdir().unwrap(), crate::database());
    let start = || {
        let config = format!(
            "workers = [{:?}]\n[jobs]\ndefault_tier = \"one\"\ntiers = {{ one = 1 }}",
            worker.url
        );
        let options = ServerOptions {
            config,
            data_dir: Some(folder.path().to_path_buf()),
            database: database.clone(),
            ..ServerOptions::default()
        };
        Server::start_with(BINARY, options).unwrap()
    };
    let mut fixture = Fixture { server: start(), http: reqwest::Client::new() };
    fixture.workers_up(1).await;
    let ids = [
        fixture.submit(&picture(0)).await,
        fixture.submit(&picture(1)).await,
        fixture.submit(&picture(2)).await,
    ];
    fixture.wait_for(&ids[0], &["executing"]).await;
    fixture.wait_for(&ids[1], &["pending_execution"]).await;
    let key = fixture.server.key.clone();
    fixture.server.terminate().unwrap();
    fixture.server = start();
    fixture.server.key = key;
    fixture.workers_up(1).await;
    // The places are taken: the third one waits here.
    assert_eq!(fixture.json(&format!("/api/jobs/{}", ids[1])).await["status"], "pending");
    assert_eq!(worker.submission_count(), 2);
    worker.release();
    for id in &ids {
        fixture.success(id).await;
    }
    // Each ran once, also where it was taken back and given anew.
    assert_eq!(worker.completed(), 3);
}

#[tokio::test]
async fn a_job_that_is_handed_ahead_is_submitted_after_the_one_before_it() {
    let worker = ComfyUi::start().unwrap();
    // The first needs a file, which takes long to bring; the second needs nothing.
    worker.behave(Behaviour { upload_time: Duration::from_secs(2), ..Behaviour::default() });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    fixture.upload(crate::files::picture(4, 4), "photo.png", "input").await;
    let loads = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "photo.png" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
    });
    let ids = [fixture.submit(&loads).await, fixture.submit(&picture(1)).await];
    for id in &ids {
        fixture.success(id).await;
    }
    let first: Vec<Value> =
        worker.submissions().iter().map(|body| body["prompt"]["1"]["class_type"].clone()).collect();
    assert_eq!(first, ["LoadImage", "EmptyImage"]);
}

#[tokio::test]
async fn a_job_behind_another_users_counts_for_the_tier_of_its_user() {
    let (first, second) = (ComfyUi::start().unwrap(), ComfyUi::start().unwrap());
    first.hold();
    let config = "[jobs]\ndefault_tier = \"one\"\ntiers = { one = 1 }";
    let fixture = Fixture::with_workers(config, &[&first]).await;
    let running = fixture.submit(&picture(0)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let key = fixture.server.new_user("other").unwrap();
    let submit = async |color: u32| {
        let request = fixture.http.post(fixture.server.at("/api/prompt")).header("X-API-Key", &key);
        let answer: Value = request
            .json(&json!({ "prompt": picture(color) }))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        answer["prompt_id"].as_str().unwrap().to_owned()
    };
    let state = async |id: &str| {
        let request = fixture
            .http
            .get(fixture.server.at(&format!("/api/job/{id}/status")))
            .header("X-API-Key", &key);
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        answer["status"].as_str().unwrap().to_owned()
    };
    let (ahead, waiting) = (submit(1).await, submit(2).await);
    eventually("it waits on the worker", async || {
        (state(&ahead).await == "pending_execution").then_some(())
    })
    .await;
    // Another worker comes: one of the two may run there, and not both at once.
    second.hold();
    fixture.server.cli(&["workers", "add", &second.url, "--name", "second"]).unwrap();
    eventually("it was recalled", async || (state(&ahead).await == "executing").then_some(()))
        .await;
    assert!(first.queued().len() <= 1 || state(&waiting).await != "executing");
    assert_ne!(state(&waiting).await, "executing");
    first.release();
    second.release();
    for id in [&ahead, &waiting] {
        eventually("it has ended well", async || (state(id).await == "success").then_some(()))
            .await;
    }
    fixture.success(&running).await;
    assert_eq!(first.completed() + second.completed(), 3);
}
