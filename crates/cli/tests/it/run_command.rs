//! The command line and the client library on workflows.

use std::collections::BTreeMap;
use std::time::Duration;

use comfy_cloud_client::{Client, Error, Event, Interface, Workflow};
use comfy_cloud_testkit::ComfyUi;
use comfy_cloud_testkit::comfyui::Behaviour;
use futures::TryStreamExt;
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::{eventually, picture};

fn client(fixture: &Fixture) -> Client {
    Client::builder().base_url(&fixture.server.url).api_key(&fixture.server.key).build().unwrap()
}

fn with_image() -> Value {
    json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "placeholder.png" } },
        "2": { "class_type": "ImageInvert", "inputs": { "image": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": "made" } },
    })
}

#[tokio::test]
async fn a_workflow_file_runs_with_settings_and_local_files_and_its_outputs_come_home() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        steps: 2,
        node_time: Duration::from_millis(10),
        ..Behaviour::default()
    });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("workflow.json"), with_image().to_string()).unwrap();
    std::fs::write(at("photo.png"), crate::files::picture(6, 6)).unwrap();
    let run = |more: &[&str]| {
        let workflow = at("workflow.json");
        let input = format!("1.image={}", at("photo.png"));
        let all = [&["run", &workflow, "--input", &input, "--set", "3.filename_prefix=mine"], more]
            .concat();
        fixture.server.cli(&all).unwrap()
    };
    let done = run(&["--out", &at("results"), "--watch"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(done.stdout.trim(), at("results/mine_00001_.png"));
    assert!(std::fs::read(at("results/mine_00001_.png")).unwrap().starts_with(b"\x89PNG"));
    for line in [
        "running    1 LoadImage",
        "progress   2 1/2",
        "preview    2 image/jpeg",
        "made       3 SaveImage: 1 outputs",
        "completed",
    ] {
        assert!(done.stderr.contains(line), "{line}: {}", done.stderr);
    }
    // A file that is there is left alone, and the photo is not sent twice.
    let again = run(&["--out", &at("results"), "--json"]);
    assert_eq!(again.json()["files"], json!([at("results/mine_00001_ (1).png")]), "{again:?}");
    assert_eq!(again.json()["assets"][0]["node_id"], "3");
    assert_eq!(worker.inputs().len(), 1);

    let detached = run(&["--detach", "--workflow-id", "nightly", "--json"]).json();
    let id = detached["id"].as_str().unwrap().to_owned();
    fixture.success(&id).await;
    let listed =
        fixture.server.cli(&["jobs", "ls", "--workflow-id", "nightly", "--json"]).unwrap().json();
    assert_eq!((&listed[0]["id"], listed.as_array().unwrap().len()), (&json!(id), 1));
    let shown = fixture.server.cli(&["jobs", "show", &id]).unwrap();
    assert!(
        shown.stdout.contains("completed") && shown.stdout.contains("mine_00001_.png"),
        "{shown:?}"
    );
    let logs = fixture.server.cli(&["jobs", "logs", &id]).unwrap();
    assert!(logs.stdout.contains("execution_success"), "{logs:?}");
    assert_eq!(fixture.server.cli(&["jobs", "cancel", &id]).unwrap().code, Some(0));
    assert_eq!(
        fixture.server.cli(&["jobs", "show", "00000000-0000-7000-8000-000000000000"]).unwrap().code,
        Some(3)
    );
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(&path, content).unwrap();
        path
    };
    let good = file("good.json", &picture(1).to_string());
    let fails = |arguments: &[&str], what: &str| {
        let done = fixture.server.cli(arguments).unwrap();
        assert_eq!(done.code, Some(1), "{done:?}");
        assert!(done.stderr.contains(what), "{what}: {}", done.stderr);
    };
    fails(&["run", &file("editor.json", "{\"nodes\": [], \"links\": []}")], "Export (API)");
    fails(&["run", &file("broken.json", "{")], "is not JSON");
    fails(&["run", &good, "--set", "9.seed=1"], "no node `9`; it has 1, 2, 3");
    fails(&["run", &good, "--set", "seed"], "has no `=`");
    fails(&["run", &good, "--input", "1.color=/no/such/file"], "cannot read /no/such/file");
    fails(
        &["run", &file("unknown.json", "{\"1\": {\"class_type\": \"Nope\", \"inputs\": {}}}")],
        "node Nope does not exist",
    );
    let missing = json!({ "1": { "class_type": "SaveImage", "inputs": {} } });
    fails(
        &["run", &file("missing.json", &missing.to_string())],
        "node 1 (SaveImage): Required input is missing: images",
    );
    let failing = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "3": { "class_type": "SaveAnimatedWEBP", "inputs": { "images": ["1", 0], "filename_prefix": "../x" } },
    });
    fails(
        &["run", &file("failing.json", &failing.to_string())],
        "ended as failed: node 3 (SaveAnimatedWEBP): Exception",
    );
    let jobs = fixture.server.cli(&["jobs", "ls", "--status", "failed", "--json"]).unwrap().json();
    let id = jobs[0]["id"].as_str().unwrap().to_owned();
    let logs = fixture.server.cli(&["jobs", "logs", &id]).unwrap();
    assert!(logs.stdout.contains("outside the output folder"), "{logs:?}");
}

#[tokio::test]
async fn queue_nodes_models_and_files_are_seen_from_the_command_line() {
    let worker = ComfyUi::start_with(&[], &["x.safetensors"]).unwrap();
    worker.behave(Behaviour { node_time: Duration::from_secs(60), ..Behaviour::default() });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let cli = |arguments: &[&str]| {
        let done = fixture.server.cli(arguments).unwrap();
        assert_eq!(done.code, Some(0), "{arguments:?}: {done:?}");
        done.stdout
    };
    let running = fixture.submit(&picture(1)).await;
    fixture.wait_for(&running, &["executing"]).await;
    let waiting = fixture.submit(&picture(2)).await;
    let queue = cli(&["queue"]);
    assert!(
        queue.lines().any(|line| line.contains(&running) && line.contains("running")),
        "{queue}"
    );
    assert!(
        queue.lines().any(|line| line.contains(&waiting) && line.contains("waiting")),
        "{queue}"
    );
    assert!(cli(&["queue", "--clear", "--interrupt"]).contains("1 taken out, what ran is stopped"));
    fixture.wait_for(&running, &["cancelled"]).await;

    assert!(cli(&["nodes", "ls", "invert"]).contains("Invert Image"));
    let shown = cli(&["nodes", "show", "EmptyImage"]);
    assert!(shown.contains("batch_size") && shown.contains("512"), "{shown}");
    assert_eq!(fixture.server.cli(&["nodes", "show", "Nope"]).unwrap().code, Some(3));
    assert!(cli(&["models", "ls"]).contains("x.safetensors"));
    assert_eq!(fixture.server.cli(&["models", "ls", "nope"]).unwrap().code, Some(3));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fox.json");
    std::fs::write(&file, "{\"a\": 1}").unwrap();
    cli(&["userdata", "put", file.to_str().unwrap(), "workflows/fox.json"]);
    assert!(cli(&["userdata", "ls"]).contains("workflows/fox.json"));
    assert_eq!(cli(&["userdata", "get", "workflows/fox.json"]), "{\"a\": 1}");
    let kept = fixture
        .server
        .cli(&["userdata", "put", file.to_str().unwrap(), "workflows/fox.json", "--keep"])
        .unwrap();
    assert!(kept.code == Some(1) && kept.stderr.contains("is there already"), "{kept:?}");
    cli(&["userdata", "rm", "workflows/fox.json"]);
    assert_eq!(
        fixture.server.cli(&["userdata", "get", "workflows/fox.json"]).unwrap().code,
        Some(3)
    );
}

#[tokio::test]
async fn the_library_runs_follows_waits_and_cancels() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour {
        steps: 2,
        node_time: Duration::from_millis(30),
        ..Behaviour::default()
    });
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let client = client(&fixture);
    let mut workflow = Workflow::from_json(picture(1)).unwrap();
    workflow.set("1.color", 5).unwrap();
    let job = client.run(&workflow).await.unwrap();
    let events: Vec<Event> = job.events().try_collect().await.unwrap();
    assert_eq!(events.last(), Some(&Event::Succeeded));
    assert!(
        events.iter().any(|event| matches!(event, Event::Executed { node, .. } if node == "3")),
        "{events:?}"
    );
    assert_eq!(job.outputs().await.unwrap().len(), 1);
    job.wait().await.unwrap();
    // Of a job that has ended, the end is all that is left to say.
    assert_eq!(job.events().try_collect::<Vec<_>>().await.unwrap(), [Event::Succeeded]);

    worker.behave(Behaviour { node_time: Duration::from_secs(60), ..Behaviour::default() });
    let job = client.run(&Workflow::from_json(picture(2)).unwrap()).await.unwrap();
    fixture.wait_for(&job.id.to_string(), &["executing"]).await;
    let (told, ()) =
        futures::join!(async { job.events().try_collect::<Vec<_>>().await.unwrap() }, async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            job.cancel().await.unwrap();
        });
    assert_eq!(told.last(), Some(&Event::Interrupted));
    let Err(Error::Job { status, .. }) = job.wait().await else { panic!("it was cancelled") };
    assert_eq!(status, "cancelled");
}

#[tokio::test]
async fn events_go_on_when_the_server_is_restarted() {
    let worker = ComfyUi::start().unwrap();
    worker.behave(Behaviour { node_time: Duration::from_millis(700), ..Behaviour::default() });
    let data = tempfile::tempdir().unwrap();
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let start = || {
        let options = comfy_cloud_testkit::ServerOptions {
            config: format!("workers = [{:?}]", worker.url),
            data_dir: Some(data.path().to_path_buf()),
            listen: Some(address.to_string()),
            ..comfy_cloud_testkit::ServerOptions::default()
        };
        comfy_cloud_testkit::Server::start_with(crate::BINARY, options).unwrap()
    };
    let server = start();
    let client = Client::builder().base_url(&server.url).api_key(&server.key).build().unwrap();
    let workflow = Workflow::from_json(picture(3)).unwrap();
    let job = eventually("a worker is there", async || client.run(&workflow).await.ok()).await;
    let follow = tokio::spawn(async move { job.events().try_collect::<Vec<_>>().await });
    tokio::time::sleep(Duration::from_millis(600)).await;
    drop(server);
    let _server = start();
    let events =
        tokio::time::timeout(Duration::from_secs(30), follow).await.unwrap().unwrap().unwrap();
    assert_eq!(events.last(), Some(&Event::Succeeded));
    assert_eq!(worker.completed(), 1, "the job was taken up where it was");
}

/// Hands on what the Comfy API v2 and signed addresses need, and says 404 to everything else: a
/// server that has v2 alone.
async fn v2_alone(server: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, server) =
        (listener.local_addr().unwrap(), server.trim_start_matches("http://").to_owned());
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let server = server.clone();
            tokio::spawn(async move {
                let mut head = Vec::new();
                while !head.windows(4).any(|four| four == b"\r\n\r\n") {
                    if client.read_buf(&mut head).await? == 0 {
                        return Ok(());
                    }
                }
                let path =
                    String::from_utf8_lossy(&head).split(' ').nth(1).unwrap_or_default().to_owned();
                if !path.starts_with("/api/v2/") && !path.starts_with("/blobs/") {
                    return client.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
                }
                // One request a connection, so that each is looked at.
                let end = head.windows(2).position(|two| two == b"\r\n").unwrap() + 2;
                let mut upstream = tokio::net::TcpStream::connect(server).await?;
                upstream
                    .write_all(&[&head[..end], b"Connection: close\r\n", &head[end..]].concat())
                    .await?;
                tokio::io::copy_bidirectional(&mut client, &mut upstream).await.map(drop)
            });
        }
    });
    format!("http://{address}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workflow_runs_on_a_server_that_has_v2_alone() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let url = v2_alone(&fixture.server.url).await;
    let folder = tempfile::tempdir().unwrap();
    let (workflow, photo, out) = (
        folder.path().join("workflow.json"),
        folder.path().join("photo.png"),
        folder.path().join("results"),
    );
    let nodes = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "" } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "v2" } },
    });
    std::fs::write(&workflow, nodes.to_string()).unwrap();
    std::fs::write(&photo, crate::files::picture(4, 3)).unwrap();
    let input = format!("1.image={}", photo.display());
    let [workflow, out_text] = [&workflow, &out].map(|path| path.to_str().unwrap());
    let arguments = [
        "run",
        workflow,
        "--input",
        &input,
        "--out",
        out_text,
        "--watch",
        "--workflow-id",
        "mine",
        "--base-url",
        &url,
        "--json",
    ];
    let done = fixture.server.cli(&arguments).unwrap();
    assert_eq!(done.code, Some(0), "{}\n{}", done.stdout, done.stderr);
    let job = done.json();
    assert_eq!(
        (&job["status"], &job["metadata"]["workflow_id"]),
        (&json!("succeeded"), &json!("mine")),
        "{job}"
    );
    let made = std::path::Path::new(job["files"][0].as_str().unwrap());
    assert!(
        made.starts_with(&out) && std::fs::read(made).unwrap().starts_with(b"\x89PNG"),
        "{job}"
    );
    assert!(
        done.stderr.contains("succeeded") && done.stderr.contains("made       3 "),
        "{}",
        done.stderr
    );
    assert_eq!(worker.inputs().len(), 1, "the file came by a reference");

    // By the library, on a server that has both: the one that was asked for is used.
    let client = client(&fixture);
    assert_eq!(client.interface().await.unwrap(), Interface::Main);
    let graph = Workflow::from_json(picture(5)).unwrap();
    let labels = BTreeMap::from([("by".to_owned(), "library".to_owned())]);
    let first = client.v2().run(&graph, &labels, Some("one")).await.unwrap();
    let again = client.v2().run(&graph, &labels, Some("one")).await.unwrap();
    assert_eq!(first.id, again.id);
    assert_eq!(first.wait().await.unwrap().metadata["by"], "library");
    let refused = client.v2().job("nonsense").get().await.unwrap_err();
    assert!(refused.is_not_found() && refused.to_string().contains("job_not_found"), "{refused}");
}
