//! Jobs are submitted, followed and downloaded while the server is killed and restarted three times
//! and a worker twice: every accepted job ends in a final state, none succeeds twice, no output is
//! lost.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use comfy_cloud::client::responses::ListJobsResponse;
use comfy_cloud_client::{Client, RetryPolicy, Workflow};
use comfy_cloud_testkit::comfyui::Behaviour;
use comfy_cloud_testkit::{ComfyUi, Server, ServerOptions};
use futures::TryStreamExt;
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::BINARY;
use crate::jobs::{PATIENCE, picture};

const SUBMITTERS: u32 = 4;
const JOBS_EACH: u32 = 15;

#[derive(Default)]
struct Seen {
    accepted: BTreeMap<Uuid, u32>,
    /// What was downloaded while all this went on: bytes by job.
    downloaded: BTreeMap<Uuid, Vec<u8>>,
}

/// One user of the server: submits, follows to the end, downloads; whatever breaks is tried again.
async fn use_it(client: Client, first: u32, folder: PathBuf, seen: Arc<Mutex<Seen>>) {
    for color in first..first + JOBS_EACH {
        let workflow = Workflow::from_json(picture(color)).unwrap();
        let job = loop {
            match client.run(&workflow).await {
                Ok(job) => break job,
                // A response that was lost may have been of an accepted job: that one must end too.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        seen.lock().await.accepted.insert(job.id, color);
        loop {
            let followed = job.events().try_for_each(|_| std::future::ready(Ok(()))).await;
            if followed.is_ok() && job.wait().await.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let files = loop {
            match job.download_outputs(&folder.join(job.id.to_string())).await {
                Ok(files) => break files,
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        let bytes = std::fs::read(&files[0]).unwrap();
        seen.lock().await.downloaded.insert(job.id, bytes);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_when_the_server_and_a_worker_are_killed_again_and_again() {
    let workers = [ComfyUi::start().unwrap(), ComfyUi::start().unwrap()];
    workers.iter().for_each(|worker| {
        worker.behave(Behaviour { node_time: Duration::from_millis(15), ..Behaviour::default() })
    });
    let folder = tempfile::tempdir().unwrap();
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let start = || {
        let config = format!(
            "workers = [{:?}, {:?}]\n[jobs]\nlease_secs = 4\nhealth_interval_secs = 1\nmax_failures = 20",
            workers[0].url, workers[1].url
        );
        let options = ServerOptions {
            config,
            data_dir: Some(folder.path().join("data")),
            listen: Some(address.to_string()),
            ..ServerOptions::default()
        };
        Server::start_with(BINARY, options).unwrap()
    };
    let mut server = start();
    let key = server.key.clone();
    let client = Client::builder()
        .base_url(&server.url)
        .api_key(&key)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let seen = Arc::new(Mutex::new(Seen::default()));
    let users: Vec<_> = (0..SUBMITTERS)
        .map(|n| {
            tokio::spawn(use_it(
                client.clone(),
                n * 1000,
                folder.path().join(n.to_string()),
                Arc::clone(&seen),
            ))
        })
        .collect();
    // In the midst of it: three times the server, twice a worker, without a word of warning.
    for victim in [Some(&workers[0]), Some(&workers[1]), None] {
        tokio::time::sleep(Duration::from_millis(1200)).await;
        drop(server);
        tokio::time::sleep(Duration::from_millis(300)).await;
        server = start();
        if let Some(worker) = victim {
            tokio::time::sleep(Duration::from_millis(900)).await;
            worker.stop();
            tokio::time::sleep(Duration::from_millis(300)).await;
            worker.resume().unwrap();
        }
    }
    let all = async {
        for user in users {
            user.await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE * 3, all).await.expect("the jobs end");

    let client = Client::builder().base_url(&server.url).api_key(&key).build().unwrap();
    let mut every = Vec::new();
    loop {
        let page = client
            .api()
            .list_jobs()
            .limit(1000)
            .offset(every.len() as i64)
            .send()
            .await
            .unwrap()
            .into_inner();
        let ListJobsResponse::Ok { body: page, .. } = page else { panic!("{page:?}") };
        every.extend(page.jobs);
        if !page.pagination.has_more {
            break;
        }
    }
    let seen = seen.lock().await;
    let ended: Vec<_> = every.iter().filter(|job| job.status.to_string() == "completed").collect();
    for job in &every {
        // Also those whose acceptance nobody heard of.
        assert_eq!(job.status.to_string(), "completed", "{job:?}");
        assert_eq!(job.outputs_count, Some(1));
    }
    assert!(
        seen.accepted.keys().all(|id| every.iter().any(|job| job.id == *id)),
        "an accepted job is gone"
    );
    assert_eq!(
        (seen.accepted.len(), seen.downloaded.len()),
        ((SUBMITTERS * JOBS_EACH) as usize, (SUBMITTERS * JOBS_EACH) as usize)
    );
    // Every output reads back, and is the picture that was asked for.
    for (id, color) in &seen.accepted {
        let outputs = client.job(*id).outputs().await.unwrap();
        assert_eq!(outputs.len(), 1);
        let picture = image::load_from_memory(&seen.downloaded[id]).unwrap().into_rgb8();
        let [_, red, green, blue] = color.to_be_bytes();
        assert_eq!(picture.get_pixel(0, 0).0, [red, green, blue], "{id}");
    }
    let check = server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    assert_eq!(
        (check.code, &check.json()["findings"]),
        (Some(0), &serde_json::json!([])),
        "{check:?}"
    );
    let runs: usize = workers.iter().map(ComfyUi::completed).sum();
    let figure = format!(
        "server killed 3 times, workers 2 times: {} jobs accepted, {} completed, 0 lost, 0 outputs missing; {runs} runs on the workers",
        every.len(),
        ended.len()
    );
    // `cargo xtask test` shows it.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/endurance.txt"), figure).unwrap();
}
