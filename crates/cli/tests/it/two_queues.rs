//! What is in memory of the queue is a cache of its rows: two queues on the same rows, and rows
//! that none of them has written.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::{CancelScope, JobId, JobState, NewJob, Principal, Requirements};
use comfy_cloud_jobs::{Jobs, JobsConfig, Submission, SubmitError};
use comfy_cloud_ports::Limits;
use comfy_cloud_server::data_folder::{self, Elsewhere};
use comfy_cloud_testkit::ComfyUi;
use serde_json::{Map, Value};

use crate::jobs::{eventually, picture};

async fn store(folder: &Path) -> (Arc<Store>, Principal) {
    let database = crate::database().map(|url| url.parse().unwrap());
    let elsewhere = Elsewhere { database, ..Elsewhere::default() };
    let store = data_folder::open(folder, &elsewhere, Limits::default(), Settings::default())
        .await
        .unwrap();
    store.create_user("u").await.unwrap();
    let (_, key) = store.create_key("u", "test", None).await.unwrap();
    let user = store.authenticate(key.reveal()).await.unwrap().unwrap();
    (Arc::new(store), user)
}

async fn start(store: &Arc<Store>, worker: &ComfyUi) -> Jobs {
    Jobs::start(Arc::clone(store), JobsConfig::default(), &[worker.url.parse().unwrap()])
        .await
        .unwrap()
}

fn workflow(color: u32) -> Map<String, Value> {
    picture(color).as_object().cloned().unwrap()
}

/// Queues a job, once the worker is known.
async fn submit(jobs: &Jobs, user: &Principal, color: u32) -> JobId {
    eventually("the worker is known", async || {
        let submission = Submission { workflow: workflow(color), ..Submission::default() };
        match jobs.submit(user, submission).await {
            Ok(queued) => Some(queued.job.id),
            Err(SubmitError::NoWorker) => None,
            Err(error) => panic!("{error:?}"),
        }
    })
    .await
}

/// Waits until jobs have succeeded, each in its first attempt.
async fn succeed(store: &Store, user: &Principal, ids: &[JobId]) {
    for id in ids {
        let job = eventually("a job has ended", async || {
            let job = store.job(user, *id).await.unwrap();
            job.state.is_final().then_some(job)
        })
        .await;
        assert_eq!((job.state, job.attempt, job.server), (JobState::Success, 1, None), "{job:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_queues_on_the_same_rows_lose_no_job_and_run_none_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (store, user) = store(folder.path()).await;
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let first = start(&store, &worker).await;
    let mut ids = Vec::new();
    for color in 0..6 {
        ids.push(submit(&first, &user, color).await);
    }
    // One runs, and one is handed ahead: both are with the worker, by their rows as well.
    eventually("the worker has two jobs", async || {
        let held = async |id: &JobId| store.job(&user, *id).await.unwrap().remote_id.is_some();
        (held(&ids[0]).await && held(&ids[1]).await).then_some(())
    })
    .await;
    // Takes both over, and has the four others in memory as well.
    let second = start(&store, &worker).await;
    let server = store.job(&user, ids[0]).await.unwrap().server;
    for color in 6..10 {
        let by = if color % 2 == 0 { &first } else { &second };
        ids.push(submit(by, &user, color).await);
    }
    worker.release();
    succeed(&store, &user, &ids).await;
    assert!(server.is_some());
    assert_eq!((worker.completed(), worker.submission_count()), (10, 10), "each job ran once");
    // What the one is about is known to the other within seconds.
    eventually("both queues are empty", async || {
        (first.queue_remaining(user.user()) + second.queue_remaining(user.user()) == 0)
            .then_some(())
    })
    .await;
    first.stop().await;
    second.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jobs_that_another_process_queues_or_cancels_are_found_by_their_rows() {
    let folder = tempfile::tempdir().unwrap();
    let (store, user) = store(folder.path()).await;
    let worker = ComfyUi::start().unwrap();
    worker.hold();
    let jobs = start(&store, &worker).await;
    let mut ids = Vec::new();
    for color in 0..3 {
        ids.push(submit(&jobs, &user, color).await);
    }
    eventually("the worker has two jobs", async || (worker.submission_count() == 2).then_some(()))
        .await;
    // Past the process, as another one would.
    store.job_queue().cancel_jobs(&user, CancelScope::All(vec![ids[2]])).await.unwrap();
    let classes = ["EmptyImage", "ImageInvert", "SaveImage"].map(str::to_owned).into();
    let new = NewJob {
        workflow: workflow(3),
        output_nodes: vec!["3".to_owned()],
        requirements: Requirements { classes, ..Requirements::default() },
        ..NewJob::default()
    };
    let queued = store.job_queue().enqueue(&user, new, None).await.unwrap();
    eventually("memory has what the rows have", async || {
        let position = jobs.waits(user.user(), queued.id).map(|waits| waits.position);
        (position.is_some() && jobs.waits(user.user(), ids[2]).is_none()).then_some(())
    })
    .await;
    worker.release();
    tokio::time::timeout(
        Duration::from_secs(120),
        succeed(&store, &user, &[ids[0], ids[1], queued.id]),
    )
    .await
    .unwrap();
    assert_eq!(worker.submission_count(), 3, "what was cancelled did not run");
    jobs.stop().await;
}
