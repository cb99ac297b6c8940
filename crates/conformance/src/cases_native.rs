//! How the responses of ComfyUI's own paths are provoked, on a listener where callers show a key.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::cases::{Gap, PIXEL, no_case, unknown, without_key};
use crate::cases_jobs::{web_socket, workflow};
use crate::client::{Client, unique_file};
use crate::contract::Contract;

/// How long a job of a few small nodes may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes the server give a declared response.
pub(crate) async fn provoke(
    c: &Client,
    contract: &Contract,
    operation: &str,
    status: u16,
) -> Result<Response, Gap> {
    match (operation, status) {
        (_, 500) => Err(Gap::Excused(
            "only a server that fails answers this; the project's own fault tests show it",
        )),
        (id, 401) => without_key(c, contract, id).await,
        ("executePrompt", 429) => Err(Gap::Excused(
            "only a queue that is full answers this; the project's own tests show it",
        )),
        ("executePrompt", 503) => Err(Gap::Excused(
            "only a server without workers answers this; the project's own tests show it",
        )),
        ("viewFile" | "uploadImage" | "uploadMask" | "getFiles", _) => {
            files(c, operation, status).await
        }
        (
            "getUserdata" | "listUserdata" | "getUserdataFile" | "postUserdataFile"
            | "deleteUserdataFile" | "moveUserdataFile",
            _,
        ) => userdata(c, operation, status).await,
        ("connectWebSocket", _) => web_socket(c, "/ws", status).await,
        (id, 200) if simple(id).is_some() => Ok(c.get(simple(id).unwrap_or_default()).await?),
        (id, _) if id.contains("Model") || id.contains("Subgraph") || id.contains("NodeInfo") => {
            nodes(c, operation, status).await
        }
        _ => jobs_and_system(c, operation, status).await,
    }
}

/// The path of an operation that takes nothing.
fn simple(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "getPromptInfo" => "/prompt",
        "getQueueInfo" => "/queue",
        "getNodeInfo" => "/object_info",
        "getNodeInfoOfClass" => "/object_info/SaveImage",
        "getModelFolders" => "/models",
        "getModelsInFolder" => "/models/checkpoints",
        "getModelFoldersWithPaths" => "/experiment/models",
        "getModelFilesInFolder" => "/experiment/models/checkpoints",
        "getEmbeddings" => "/embeddings",
        "getExtensions" => "/extensions",
        "getWorkflowTemplates" => "/workflow_templates",
        "getGlobalSubgraphs" => "/global_subgraphs",
        "getSettings" => "/settings",
        "getSetting" => "/settings/Comfy.Unknown",
        "getUsers" => "/users",
        "getSystemStats" => "/system_stats",
        "getFeatures" => "/features",
        "getLogs" => "/internal/logs",
        "getRawLogs" => "/internal/logs/raw",
        "getFolderPaths" => "/internal/folder_paths",
        _ => return None,
    })
}

/// A job that has ended.
async fn completed(c: &Client) -> anyhow::Result<String> {
    let answer: Value =
        c.send(Method::POST, "/prompt", json!({ "prompt": workflow() })).await?.json().await?;
    let id = answer["prompt_id"].as_str().context("no prompt_id")?.to_owned();
    let begun = Instant::now();
    loop {
        let history: Value = c.get(&format!("/history/{id}")).await?.json().await?;
        if history.get(&id).is_some() {
            return Ok(id);
        }
        ensure!(begun.elapsed() < PATIENCE, "the job does not end");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn nodes(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    match (operation, status) {
        ("getNodeInfo", 304) => {
            let known = c
                .get("/object_info")
                .await?
                .headers()
                .get("etag")
                .cloned()
                .ok_or(Gap::NotCovered("it has no ETag"))?;
            Ok(c.request(Method::GET, "/object_info").header("If-None-Match", known).send().await?)
        }
        ("getModelsInFolder", 404) => Ok(c.get("/models/nowhere").await?),
        ("getModelFilesInFolder", 404) => Ok(c.get("/experiment/models/nowhere").await?),
        ("getModelPreview", 400) => {
            Ok(c.get("/experiment/models/preview/checkpoints/first/model.safetensors").await?)
        }
        ("getModelPreview", 404) => {
            Ok(c.get("/experiment/models/preview/checkpoints/0/nothing.safetensors").await?)
        }
        ("getModelPreview", 200) => {
            let name = first_model(c).await?;
            Ok(c.get(&format!("/experiment/models/preview/checkpoints/0/{name}")).await?)
        }
        ("getModelMetadata", 404) => {
            Ok(c.get("/view_metadata/checkpoints?filename=nothing.safetensors").await?)
        }
        ("getModelMetadata", 200) => {
            let name = first_model(c).await?;
            Ok(c.get(&format!("/view_metadata/checkpoints?filename={name}")).await?)
        }
        ("getGlobalSubgraph", 404) => {
            Ok(c.get(&format!("/global_subgraphs/{}", unknown())).await?)
        }
        ("getGlobalSubgraph", 200) => {
            let all: Value = c.get("/global_subgraphs").await?.json().await?;
            let first = all
                .as_object()
                .and_then(|all| all.keys().next())
                .ok_or(Gap::NotCovered("no worker has a subgraph"))?;
            Ok(c.get(&format!("/global_subgraphs/{first}")).await?)
        }
        _ => no_case(),
    }
}

async fn first_model(c: &Client) -> Result<String, Gap> {
    let all: Value = c.get("/models/checkpoints").await?.json().await?;
    Ok(all[0].as_str().ok_or(Gap::NotCovered("no worker has a checkpoint"))?.to_owned())
}

async fn jobs_and_system(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let post = async |path: &str, body: Value| c.send(Method::POST, path, body).await;
    match (operation, status) {
        ("executePrompt", 200) => {
            Ok(post("/prompt", json!({ "prompt": workflow(), "front": true, "client_id": null }))
                .await?)
        }
        ("executePrompt", 400) => Ok(post("/prompt", json!({ "prompt": {} })).await?),
        ("executePrompt", 409) => {
            let id = unknown();
            post("/prompt", json!({ "prompt": workflow(), "prompt_id": id })).await?;
            Ok(post("/prompt", json!({ "prompt": workflow(), "prompt_id": id })).await?)
        }
        ("manageQueue", 200) => Ok(post("/queue", json!({ "delete": [unknown()] })).await?),
        ("manageQueue", 400) => Ok(post("/queue", json!({ "clear": "all" })).await?),
        ("interruptJob", 200) => Ok(post("/interrupt", json!({ "prompt_id": unknown() })).await?),
        ("getHistoryMap", 200) => {
            completed(c).await?;
            Ok(c.get("/history?max_items=3&offset=-1").await?)
        }
        ("getHistoryMap", 400) => Ok(c.get("/history?max_items=many").await?),
        ("getHistoryMapForPrompt", 200) => {
            Ok(c.get(&format!("/history/{}", completed(c).await?)).await?)
        }
        ("manageHistory", 200) => Ok(post("/history", json!({ "delete": [unknown()] })).await?),
        ("manageHistory", 400) => Ok(post("/history", json!({ "clear": "all" })).await?),
        ("postSettings", 200) => Ok(post("/settings", json!({ "Comfy.Conformance": 1 })).await?),
        ("postSettings", 400) => Ok(post("/settings", json!([])).await?),
        ("postSetting", 200) => Ok(post("/settings/Comfy.Conformance", json!([1, 2])).await?),
        ("postSetting", 400) => Ok(c
            .request(Method::POST, "/settings/Comfy.Conformance")
            .body("nonsense")
            .send()
            .await?),
        ("freeMemory", 200) => Ok(post("/free", json!({ "unload_models": true })).await?),
        ("freeMemory", 400) => Ok(post("/free", json!({ "unload_models": "all" })).await?),
        ("subscribeLogs", 200) => Ok(c
            .send(
                Method::PATCH,
                "/internal/logs/subscribe",
                json!({ "clientId": "a", "enabled": true }),
            )
            .await?),
        ("subscribeLogs", 400) => {
            Ok(c.send(Method::PATCH, "/internal/logs/subscribe", json!([])).await?)
        }
        _ => no_case(),
    }
}

fn picture(name: &'static str) -> Part {
    Part::bytes(PIXEL.to_vec()).file_name(name)
}

async fn files(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let uploaded = async || -> Result<String, Gap> {
        let answer: Value = c
            .form("/upload/image", Form::new().part("image", picture("pixel.png")))
            .await?
            .json()
            .await?;
        Ok(answer["name"].as_str().context("no name")?.to_owned())
    };
    let view = async |name: &str, headers: &[(&'static str, &str)]| -> Result<Response, Gap> {
        let request = c.request(Method::GET, &format!("/view?filename={name}"));
        Ok(headers
            .iter()
            .fold(request, |request, (name, value)| request.header(*name, *value))
            .send()
            .await?)
    };
    match (operation, status) {
        ("uploadImage", 200) => Ok(c.form("/upload/image", unique_file("image")).await?),
        ("uploadImage", 400) => {
            Ok(c.form("/upload/image", Form::new().text("type", "input")).await?)
        }
        ("uploadMask", 200) => {
            let reference =
                json!({ "filename": uploaded().await?, "type": "input", "subfolder": "" });
            let form = Form::new()
                .part("image", picture("mask.png"))
                .text("original_ref", reference.to_string());
            Ok(c.form("/upload/mask", form).await?)
        }
        ("uploadMask", 400) => {
            Ok(c.form("/upload/mask", Form::new().part("image", picture("mask.png"))).await?)
        }
        ("viewFile", 200) => view(&uploaded().await?, &[]).await,
        ("viewFile", 206) => view(&uploaded().await?, &[("Range", "bytes=0-3")]).await,
        ("viewFile", 416) => view(&uploaded().await?, &[("Range", "bytes=100000-")]).await,
        ("viewFile", 304) => {
            let name = uploaded().await?;
            let known = view(&name, &[])
                .await?
                .headers()
                .get("etag")
                .cloned()
                .ok_or(Gap::NotCovered("it has no ETag"))?;
            view(&name, &[("If-None-Match", known.to_str().unwrap_or_default())]).await
        }
        ("viewFile", 400) => Ok(c.get("/view").await?),
        ("viewFile", 404) => view("nothing.png", &[]).await,
        ("getFiles", 200) => Ok(c.get("/internal/files/input").await?),
        ("getFiles", 400) => Ok(c.get("/internal/files/models").await?),
        _ => no_case(),
    }
}

async fn userdata(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let file = format!("conformance/{}.json", unknown());
    let post = async |path: &str| c.request(Method::POST, path).body("{}").send().await;
    let at = |path: &str| format!("/userdata/{}", path.replace('/', "%2F"));
    let (invalid, outside) = (at("a//b"), at("/etc/passwd"));
    match (operation, status) {
        ("getUserdata", 200) => {
            post(&at(&file)).await?;
            Ok(c.get("/userdata?dir=conformance&recurse=true&split=true").await?)
        }
        ("getUserdata", 400) => Ok(c.get("/userdata").await?),
        ("getUserdata", 403) => Ok(c.get("/userdata?dir=../others").await?),
        ("getUserdata", 404) => Ok(c.get(&format!("/userdata?dir={}", unknown())).await?),
        ("listUserdata", 200) => {
            post(&at(&file)).await?;
            Ok(c.get("/v2/userdata").await?)
        }
        ("listUserdata", 400) => Ok(c.get("/v2/userdata?path=a//b").await?),
        ("listUserdata", 403) => Ok(c.get("/v2/userdata?path=a/../..").await?),
        ("listUserdata", 404) => Ok(c.get(&format!("/v2/userdata?path={}", unknown())).await?),
        ("postUserdataFile", 200) => Ok(post(&format!("{}?full_info=true", at(&file))).await?),
        ("postUserdataFile", 400) => Ok(post(&invalid).await?),
        ("postUserdataFile", 403) => Ok(post(&outside).await?),
        ("postUserdataFile", 409) => {
            post(&at(&file)).await?;
            Ok(post(&format!("{}?overwrite=false", at(&file))).await?)
        }
        ("getUserdataFile" | "deleteUserdataFile", _) => {
            let method = if operation == "getUserdataFile" { Method::GET } else { Method::DELETE };
            let path = match status {
                400 => invalid,
                403 => outside,
                404 => at(&file),
                _ => {
                    post(&at(&file)).await?;
                    at(&file)
                }
            };
            Ok(c.request(method, &path).send().await?)
        }
        ("moveUserdataFile", _) => {
            let to = format!("conformance%2F{}", unknown());
            if status != 404 {
                post(&at(&file)).await?;
            }
            Ok(match status {
                200 | 404 => post(&format!("{}/move/{to}", at(&file))).await?,
                400 => post(&format!("{invalid}/move/{to}")).await?,
                403 => post(&format!("{outside}/move/{to}")).await?,
                _ => {
                    post(&format!("/userdata/{to}")).await?;
                    post(&format!("{}/move/{to}?overwrite=false", at(&file))).await?
                }
            })
        }
        _ => no_case(),
    }
}
