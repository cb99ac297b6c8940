//! Every operation that names something of a user's, called by everybody: the operations are the
//! contract's, and one that is not in the table fails.

use std::fmt::Write;

use comfy_cloud_server::data_folder;
use comfy_cloud_testkit::ComfyUi;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::Fixture;
use crate::jobs::picture;

/// What a user has.
struct Things {
    /// Of an asset.
    id: String,
    hash: String,
    name: String,
    /// Of a job that has ended.
    job: String,
    /// Of another, which is taken out of the history in the course of this.
    forgotten: String,
    /// Of a job that waits.
    waiting: String,
    file: String,
    task: String,
    /// Of a download that has not ended.
    own_task: String,
    workflow: String,
    mask: String,
}

type Call = Box<dyn Fn(&Fixture, &Things) -> RequestBuilder>;

/// What an operation names, and so what becomes of other users who name it.
enum Names {
    /// Nothing that is anybody's: why.
    Nothing(&'static str),
    /// Something of a user's: the request, and what others are answered.
    Something(Call, &'static [u16]),
    /// The same, and others are answered as if there were nothing.
    Emptily(Call),
    /// The same in a list: others are answered as if it were done, and it is not.
    InList(Call),
}

fn something(
    others: &'static [u16],
    request: impl Fn(&Fixture, &Things) -> RequestBuilder + 'static,
) -> Names {
    Names::Something(Box::new(request), others)
}

fn call(fixture: &Fixture, method: Method, path: &str) -> RequestBuilder {
    fixture.http.request(method, fixture.server.at(path))
}

fn names(operation: &str) -> Option<Names> {
    const UNKNOWN: &[u16] = &[404];
    const FORBIDDEN: &[u16] = &[403];
    const REFUSED: &[u16] = &[400];
    let get = |others, path: fn(&Things) -> String| {
        something(others, move |fixture, things| call(fixture, Method::GET, &path(things)))
    };
    Some(match operation {
        "getFeatures" | "getSystemStats" | "getUser" | "getNodeInfo" | "getPromptInfo" => {
            Names::Nothing("tells of the server or the caller")
        }
        "getWorkflowTemplates" | "getGlobalSubgraphs" | "getGlobalSubgraph" => {
            Names::Nothing("everybody's")
        }
        "getModelFolders" | "getModelsInFolder" | "getModelPreview" => {
            Names::Nothing("the workers' models are everybody's")
        }
        "listAssets"
        | "listTags"
        | "getAssetTagHistogram"
        | "listJobs"
        | "getHistory"
        | "getHistoryMap"
        | "getQueueInfo"
        | "getUserdata"
        | "listTasks"
        | "listWorkflows" => Names::Nothing("lists what is the caller's"),
        "uploadImage" | "uploadAsset" | "postUserdataFile" | "createWorkflow" => {
            Names::Nothing("makes something of the caller's own")
        }
        "getRemoteAssetMetadata" => Names::Nothing("names an address"),
        "interruptJob" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, "/api/interrupt")
                .json(&json!({ "prompt_id": things.waiting }))
        }),
        "connectWebSocket" | "connectApiWebSocket" => Names::Nothing("the caller's own events"),
        "viewFile" => get(UNKNOWN, |things| format!("/api/view?filename={}", things.name)),
        "getAssetById" => get(UNKNOWN, |things| format!("/api/assets/{}", things.id)),
        "getAssetContent" => get(UNKNOWN, |things| format!("/api/assets/{}/content", things.id)),
        "deleteJob" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/jobs/{}", things.waiting))
        }),
        "cancelTask" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/tasks/{}", things.own_task))
        }),
        "moveUserdataFile" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, &format!("/api/userdata/{0}/move/moved-{0}", things.file))
        }),
        "getWorkflow" => get(UNKNOWN, |things| format!("/api/workflows/{}", things.workflow)),
        "getWorkflowContent" => {
            get(UNKNOWN, |things| format!("/api/workflows/{}/content", things.workflow))
        }
        "listWorkflowVersions" => {
            get(UNKNOWN, |things| format!("/api/workflows/{}/versions", things.workflow))
        }
        "updateWorkflow" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::PATCH, &format!("/api/workflows/{}", things.workflow))
                .json(&json!({ "name": "renamed" }))
        }),
        "deleteWorkflow" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/workflows/{}", things.workflow))
        }),
        "createWorkflowVersion" => something(UNKNOWN, |fixture, things| {
            let body = json!({ "base_version": 1, "workflow_json": {} });
            call(fixture, Method::POST, &format!("/api/workflows/{}/versions", things.workflow))
                .json(&body)
        }),
        "forkWorkflow" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, &format!("/api/workflows/{}/fork", things.workflow))
                .json(&json!({ "source_version": 1 }))
        }),
        "getHistoryMapForPrompt" => Names::Emptily(Box::new(|fixture, things| {
            call(fixture, Method::GET, &format!("/api/history/{}", things.job))
        })),
        "getTask" => get(UNKNOWN, |things| format!("/api/tasks/{}", things.task)),
        "getHistoryForPrompt" => get(UNKNOWN, |things| format!("/api/history_v2/{}", things.job)),
        "getJobDetail" => get(FORBIDDEN, |things| format!("/api/jobs/{}", things.job)),
        "getJobAssets" => get(UNKNOWN, |things| format!("/api/jobs/{}/assets", things.job)),
        "getJobStatus" => get(FORBIDDEN, |things| format!("/api/job/{}/status", things.job)),
        "getUserdataFile" => get(UNKNOWN, |things| format!("/api/userdata/{}", things.file)),
        "getMaskLayers" => {
            get(UNKNOWN, |things| format!("/api/files/mask-layers?filename={}", things.mask))
        }
        "checkAssetByHash" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::HEAD, &format!("/api/assets/hash/{}", things.hash))
        }),
        "createAssetFromHash" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, "/api/assets/from-hash")
                .json(&json!({ "hash": things.hash, "tags": ["input"] }))
        }),
        "createAssetDownload" => something(REFUSED, |fixture, things| {
            let body = json!({ "source_url": "https://huggingface.co/a/b/resolve/main/c", "tags": ["x"], "preview_id": things.id });
            call(fixture, Method::POST, "/api/assets/download").json(&body)
        }),
        "updateAsset" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::PUT, &format!("/api/assets/{}", things.id))
                .json(&json!({ "name": things.name }))
        }),
        "addAssetTags" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, &format!("/api/assets/{}/tags", things.id))
                .json(&json!({ "tags": ["more"] }))
        }),
        "removeAssetTags" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/assets/{}/tags", things.id))
                .json(&json!({ "tags": ["more"] }))
        }),
        "deleteAsset" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/assets/{}", things.id))
        }),
        "deleteUserdataFile" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/api/userdata/{}", things.file))
        }),
        "cancelJob" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, &format!("/api/jobs/{}/cancel", things.waiting))
        }),
        "cancelJobs" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, "/api/jobs/cancel")
                .json(&json!({ "job_ids": [things.waiting] }))
        }),
        "executePrompt" => something(REFUSED, |fixture, things| {
            let workflow = json!({
                "1": { "class_type": "LoadImage", "inputs": { "image": things.name } },
                "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "x", "images": ["1", 0] } },
            });
            call(fixture, Method::POST, "/api/prompt").json(&json!({ "prompt": workflow }))
        }),
        "uploadMask" => something(REFUSED, |fixture, things| {
            let reference = json!({ "filename": things.name, "type": "input", "subfolder": "" });
            let part = Part::bytes(include_bytes!("../../assets/welcome.png").to_vec())
                .file_name("mask.png");
            let form = Form::new().part("image", part).text("original_ref", reference.to_string());
            call(fixture, Method::POST, "/api/upload/mask").multipart(form)
        }),
        "manageHistory" => Names::InList(Box::new(|fixture, things| {
            call(fixture, Method::POST, "/api/history")
                .json(&json!({ "delete": [things.forgotten] }))
        })),
        "manageQueue" => Names::InList(Box::new(|fixture, things| {
            call(fixture, Method::POST, "/api/queue").json(&json!({ "delete": [things.waiting] }))
        })),
        _ => return None,
    })
}

/// The same of ComfyUI's own paths, at a listener where callers show a key.
fn native_names(operation: &str) -> Option<Names> {
    const UNKNOWN: &[u16] = &[404];
    const REFUSED: &[u16] = &[400];
    fn call(fixture: &Fixture, method: Method, path: &str) -> RequestBuilder {
        fixture.http.request(method, format!("{}{path}", fixture.server.native[0]))
    }
    let get = |path: fn(&Things) -> String| {
        something(UNKNOWN, move |fixture, things| call(fixture, Method::GET, &path(things)))
    };
    let in_list = |path: &'static str, body: fn(&Things) -> Value| {
        Names::InList(Box::new(move |fixture, things| {
            call(fixture, Method::POST, path).json(&body(things))
        }))
    };
    Some(match operation {
        "getSystemStats" | "getFeatures" | "getUsers" | "getExtensions" | "getFolderPaths"
        | "subscribeLogs" => Names::Nothing("tells of the server or the caller"),
        "getNodeInfo"
        | "getNodeInfoOfClass"
        | "getWorkflowTemplates"
        | "getGlobalSubgraphs"
        | "getGlobalSubgraph" => {
            Names::Nothing("the workers', with the caller's own files as choices")
        }
        "getModelFolders"
        | "getModelsInFolder"
        | "getModelFoldersWithPaths"
        | "getModelFilesInFolder"
        | "getModelPreview"
        | "getModelMetadata"
        | "getEmbeddings" => Names::Nothing("the workers' models are everybody's"),
        "getPromptInfo" | "getQueueInfo" | "getHistoryMap" | "getLogs" | "getRawLogs"
        | "getFiles" | "getUserdata" | "listUserdata" => {
            Names::Nothing("lists what is the caller's")
        }
        "getSettings" | "postSettings" | "getSetting" | "postSetting" => {
            Names::Nothing("the caller's own settings")
        }
        "uploadImage" | "postUserdataFile" => Names::Nothing("makes something of the caller's own"),
        "freeMemory" => Names::Nothing("acts on workers that are the caller's alone"),
        "connectWebSocket" => Names::Nothing("the caller's own events"),
        "viewFile" => get(|things| format!("/view?filename={}", things.name)),
        "getHistoryMapForPrompt" => Names::Emptily(Box::new(|fixture, things| {
            call(fixture, Method::GET, &format!("/history/{}", things.job))
        })),
        "getUserdataFile" => get(|things| format!("/userdata/{}", things.file)),
        "deleteUserdataFile" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::DELETE, &format!("/userdata/{}", things.file))
        }),
        "moveUserdataFile" => something(UNKNOWN, |fixture, things| {
            call(fixture, Method::POST, &format!("/userdata/{0}/move/moved-{0}", things.file))
        }),
        "interruptJob" => in_list("/interrupt", |things| json!({ "prompt_id": things.waiting })),
        "manageQueue" => in_list("/queue", |things| json!({ "delete": [things.waiting] })),
        "manageHistory" => in_list("/history", |things| json!({ "delete": [things.forgotten] })),
        "executePrompt" => something(REFUSED, |fixture, things| {
            let workflow = json!({
                "1": { "class_type": "LoadImage", "inputs": { "image": things.name } },
                "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "x", "images": ["1", 0] } },
            });
            call(fixture, Method::POST, "/prompt").json(&json!({ "prompt": workflow }))
        }),
        "uploadMask" => something(REFUSED, |fixture, things| {
            let reference = json!({ "filename": things.name, "type": "input", "subfolder": "" });
            let part = Part::bytes(include_bytes!("../../assets/welcome.png").to_vec())
                .file_name("mask.png");
            let form = Form::new().part("image", part).text("original_ref", reference.to_string());
            call(fixture, Method::POST, "/upload/mask").multipart(form)
        }),
        _ => return None,
    })
}

impl Things {
    /// What the owner has; what an operation may take away is new for each.
    async fn of(fixture: &Fixture, task: &str, mask: &str, jobs: [&String; 2], n: usize) -> Self {
        let name = format!("mine-{n}.png");
        let mut picture_bytes = include_bytes!("../../assets/welcome.png").to_vec();
        picture_bytes.extend(n.to_be_bytes());
        let asset = fixture.upload(picture_bytes, &name, "mine").await;
        let file = format!("mine-{n}.json");
        let written =
            fixture.post(&format!("/api/userdata/{file}")).body("{}").send().await.unwrap();
        assert_eq!(written.status(), 200);
        let text = |field: &str| asset[field].as_str().unwrap().to_owned();
        let waiting = fixture.submit(&picture(u32::try_from(n).unwrap())).await;
        let saved = fixture
            .post("/api/workflows")
            .json(&json!({ "name": name, "workflow_json": {} }))
            .send()
            .await
            .unwrap();
        let saved: Value = saved.json().await.unwrap();
        let source = format!("https://huggingface.co/a/b/resolve/main/{n}");
        let begun = fixture
            .post("/api/assets/download")
            .json(&json!({ "source_url": source }))
            .send()
            .await
            .unwrap();
        let begun: Value = begun.json().await.unwrap();
        Self {
            id: text("id"),
            hash: text("hash"),
            name,
            job: jobs[0].clone(),
            forgotten: jobs[1].clone(),
            waiting,
            file,
            task: task.to_owned(),
            own_task: begun["task_id"].as_str().unwrap().to_owned(),
            workflow: saved["id"].as_str().unwrap().to_owned(),
            mask: mask.to_owned(),
        }
    }

    /// Whether what an operation names in a list is still as it was.
    async fn is_untouched_by(&self, operation: &str, fixture: &Fixture) -> bool {
        match operation {
            "manageHistory" => {
                fixture
                    .get(&format!("/api/history_v2/{}", self.forgotten))
                    .send()
                    .await
                    .unwrap()
                    .status()
                    == 200
            }
            _ => {
                fixture.json(&format!("/api/job/{}/status", self.waiting)).await["status"]
                    != "cancelled"
            }
        }
    }
}

#[tokio::test]
async fn what_is_a_users_is_nobody_elses_in_every_operation() {
    let worker = ComfyUi::start().unwrap();
    let config =
        "[[native]]\nlisten = \"127.0.0.1:0\"\n[fetch]\ndownload_hosts = [\"huggingface.co\"]";
    let fixture = Fixture::with_workers(config, &[&worker]).await;
    let other_key = fixture.server.new_user("other").unwrap();
    let database = fixture.server.database().map(|url| url.parse().unwrap());
    let store =
        data_folder::administer(fixture.server.data_dir(), database.as_ref()).await.unwrap();
    let yesterday = Some(chrono::Utc::now() - chrono::TimeDelta::days(1));
    let first =
        store.user_names().await.unwrap().into_values().find(|name| name != "other").unwrap();
    let (_, expired) = store.create_key(&first, "expired", yesterday).await.unwrap();
    let (key, revoked) = store.create_key(&first, "revoked", None).await.unwrap();
    store.revoke_key(key.id).await.unwrap();
    let (expired, revoked) = (expired.reveal().to_owned(), revoked.reveal().to_owned());

    let colors = [0xff_0000, 0x00_ff00, 0x00_00ff].map(picture);
    let jobs =
        futures::future::join_all(colors.iter().map(|workflow| fixture.submit(workflow))).await;
    for job in &jobs {
        fixture.success(job).await;
    }
    let begun = json!({ "source_url": "https://huggingface.co/a/b/resolve/main/c", "tags": ["x"] });
    let task: Value = fixture
        .post("/api/assets/download")
        .json(&begun)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let task = task["task_id"].as_str().unwrap();
    // The worker is slow from here on: what is submitted waits.
    worker.behave(comfy_cloud_testkit::comfyui::Behaviour {
        node_time: std::time::Duration::from_secs(600),
        ..comfy_cloud_testkit::comfyui::Behaviour::default()
    });
    let original = fixture.post("/api/upload/image").multipart(Form::new().part(
        "image",
        Part::bytes(include_bytes!("../../assets/welcome.png").to_vec()).file_name("original.png"),
    ));
    let original: Value = original.send().await.unwrap().json().await.unwrap();
    let reference = json!({ "filename": original["name"], "type": "input", "subfolder": "" });
    let part =
        Part::bytes(include_bytes!("../../assets/welcome.png").to_vec()).file_name("mask.png");
    let mask = fixture
        .post("/api/upload/mask")
        .multipart(Form::new().part("image", part).text("original_ref", reference.to_string()));
    let mask: Value = mask.send().await.unwrap().json().await.unwrap();

    let mut table = String::new();
    let mut row = |id: &str, cells: [&dyn std::fmt::Display; 5]| {
        writeln!(
            table,
            "{id:36} {:>8} {:>8} {:>8} {:>8} {:>8}",
            cells[0], cells[1], cells[2], cells[3], cells[4]
        )
        .unwrap();
    };
    row("", [&"owner", &"other", &"expired", &"revoked", &"nobody"]);
    type NamesOf = fn(&str) -> Option<Names>;
    let cloud =
        comfy_cloud::server::OPERATIONS.iter().map(|operation| (operation, names as NamesOf, ""));
    let native = comfy_cloud_native::server::OPERATIONS
        .iter()
        .map(|operation| (operation, native_names as NamesOf, "native "));
    let (mut operations, mut naming) = (0, 0);
    for (n, (operation, names, contract)) in cloud.chain(native).enumerate() {
        operations += 1;
        let shown = format!("{contract}{}", operation.id);
        let names = names(operation.id)
            .unwrap_or_else(|| panic!("{shown} is not in the table: say what it names"));
        let (request, others) = match &names {
            Names::Nothing(why) => {
                let is_somebodys = operation.path.contains("id}")
                    && !operation.path.contains("subgraphs")
                    && !operation.path.contains("settings");
                assert!(!is_somebodys, "{shown} names something");
                row(&shown, [why, &"", &"", &"", &""]);
                continue;
            }
            Names::Something(request, others) => (request, *others),
            Names::InList(request) | Names::Emptily(request) => (request, [200].as_slice()),
        };
        naming += 1;
        // The owner takes it out of the history in the end: another one for each contract.
        let forgotten = if contract.is_empty() { &jobs[1] } else { &jobs[2] };
        let things =
            Things::of(&fixture, task, mask["name"].as_str().unwrap(), [&jobs[0], forgotten], n)
                .await;
        let answer = async |key: Option<&str>| {
            let request = request(&fixture, &things);
            let request =
                if let Some(key) = key { request.header("X-API-Key", key) } else { request };
            request.send().await.unwrap().status().as_u16()
        };
        // The owner is last: it may be gone then.
        let (nobody, revoked, expired) =
            (answer(None).await, answer(Some(&revoked)).await, answer(Some(&expired)).await);
        let other = answer(Some(&other_key)).await;
        if matches!(names, Names::Emptily(_)) {
            let said =
                request(&fixture, &things).header("X-API-Key", &other_key).send().await.unwrap();
            assert_eq!(said.json::<Value>().await.unwrap(), json!({}), "{shown}");
        }
        if matches!(names, Names::InList(_)) {
            assert!(
                things.is_untouched_by(operation.id, &fixture).await,
                "{shown}: another user took it away"
            );
        }
        let owner = answer(Some(&fixture.server.key)).await;
        row(&shown, [&owner, &other, &expired, &revoked, &nobody]);
        assert!((200..400).contains(&owner), "{shown}: its owner is answered {owner}");
        assert!(others.contains(&other), "{shown}: another user is answered {other}");
        assert_eq!([expired, revoked, nobody], [401; 3], "{shown}");
    }
    writeln!(table, "{operations} operations, of which {naming} name something of a user's; nobody else reached any of it").unwrap();
    // `cargo xtask test` shows it.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/isolation.txt"), table).unwrap();
}
