//! How the responses of workflows, jobs, models and users' files are provoked.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::cases::{Gap, PIXEL, no_case, unknown};
use crate::client::Client;

/// How long a job of a few small nodes may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A workflow without models, that makes a picture that no other case has.
pub(crate) fn workflow() -> Value {
    let color = unknown().as_u128() as u32 & 0xff_ffff;
    json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 16, "height": 16, "batch_size": 1, "color": color } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "conformance", "images": ["1", 0] } },
    })
}

async fn id_of(response: Response) -> anyhow::Result<String> {
    ensure!(
        response.status() == 200,
        "a workflow was answered {}: {}",
        response.status(),
        response.text().await?
    );
    let answer: Value = response.json().await?;
    Ok(answer["prompt_id"].as_str().context("no prompt_id")?.to_owned())
}

/// A job that has ended well.
async fn completed(c: &Client) -> anyhow::Result<String> {
    let id =
        id_of(c.send(Method::POST, "/api/prompt", json!({ "prompt": workflow() })).await?).await?;
    let begun = Instant::now();
    loop {
        let job: Value = c.get(&format!("/api/jobs/{id}")).await?.json().await?;
        match job["status"].as_str() {
            Some("completed") => return Ok(id),
            Some("failed" | "cancelled") => anyhow::bail!("the job ended as {job}"),
            _ => ensure!(begun.elapsed() < PATIENCE, "the job does not end"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// What a response is when its client has it already.
async fn unchanged(c: &Client, path: &str) -> Result<Response, Gap> {
    let known = c
        .get(path)
        .await?
        .headers()
        .get("etag")
        .cloned()
        .ok_or(Gap::NotCovered("it has no ETag"))?;
    Ok(c.request(Method::GET, path).header("If-None-Match", known).send().await?)
}

pub(crate) async fn jobs(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let post = async |path: &str, body: Value| c.send(Method::POST, path, body).await;
    match (operation, status) {
        ("executePrompt", 200) => Ok(post("/api/prompt", json!({ "prompt": workflow() })).await?),
        ("executePrompt", 409) => {
            let body = || json!({ "prompt": workflow(), "prompt_id": "01920000-0000-7000-8000-000000000001" });
            post("/api/prompt", body()).await?;
            Ok(post("/api/prompt", body()).await?)
        }
        ("executePrompt", 400) => Ok(post("/api/prompt", json!({ "prompt": {} })).await?),
        ("getPromptInfo", 200) => Ok(c.get("/api/prompt").await?),
        ("getNodeInfo", 200) => Ok(c.get("/api/object_info").await?),
        ("getNodeInfo", 304) => Ok(unchanged(c, "/api/object_info").await?),
        ("getWorkflowTemplates", 200) => Ok(c.get("/api/workflow_templates").await?),
        ("getGlobalSubgraphs", 200) => Ok(c.get("/api/global_subgraphs").await?),
        ("getGlobalSubgraph", 200) => {
            let all: Value = c.get("/api/global_subgraphs").await?.json().await?;
            let first = all
                .as_object()
                .and_then(|all| all.keys().next())
                .ok_or(Gap::NotCovered("no worker has a subgraph"))?;
            Ok(c.get(&format!("/api/global_subgraphs/{first}")).await?)
        }
        ("getGlobalSubgraph", 404) => {
            Ok(c.get(&format!("/api/global_subgraphs/{}", unknown())).await?)
        }
        ("listJobs", 200) => {
            completed(c).await?;
            Ok(c.get("/api/jobs?limit=5&sort_by=execution_time").await?)
        }
        ("listJobs", 304) => Ok(unchanged(c, "/api/jobs?limit=1").await?),
        ("listJobs", 400) => Ok(c.get("/api/jobs?status=nonsense").await?),
        ("getQueueInfo", 200) => {
            post("/api/prompt", json!({ "prompt": workflow() })).await?;
            Ok(c.get("/api/queue").await?)
        }
        ("manageQueue", 200) => Ok(post("/api/queue", json!({ "delete": [unknown()] })).await?),
        ("manageQueue", 400) => Ok(post("/api/queue", json!({ "clear": "all" })).await?),
        ("interruptJob", 200) => Ok(c.request(Method::POST, "/api/interrupt").send().await?),
        ("interruptJob", 404) => {
            Ok(post("/api/interrupt", json!({ "prompt_id": unknown() })).await?)
        }
        ("getHistoryMap", 200) => {
            completed(c).await?;
            Ok(c.get("/api/history?max_items=3").await?)
        }
        ("getHistoryMap", 400) => Ok(c.get("/api/history?max_items=many").await?),
        ("manageHistory", 200) => Ok(post("/api/history", json!({ "delete": [unknown()] })).await?),
        ("manageHistory", 400) => Ok(post("/api/history", json!({ "unknown": true })).await?),
        ("getHistory", 200) => {
            completed(c).await?;
            Ok(c.get("/api/history_v2?max_items=3").await?)
        }
        ("getHistory", 400) => Ok(c.get("/api/history_v2?offset=-1").await?),
        _ => no_case(),
    }
}

pub(crate) async fn one_job(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let below = |id: &str| match operation {
        "getJobDetail" | "deleteJob" => format!("/api/jobs/{id}"),
        "getHistoryMapForPrompt" => format!("/api/history/{id}"),
        "getJobStatus" => format!("/api/job/{id}/status"),
        "getJobAssets" => format!("/api/jobs/{id}/assets"),
        "cancelJob" => format!("/api/jobs/{id}/cancel"),
        "cancelJobs" => "/api/jobs/cancel".to_owned(),
        _ => format!("/api/history_v2/{id}"),
    };
    let ask = |id: &str| -> RequestBuilder {
        match operation {
            "cancelJob" => c.request(Method::POST, &below(id)),
            "deleteJob" => c.request(Method::DELETE, &below(id)),
            "cancelJobs" => c.request(Method::POST, &below(id)).json(&json!({ "job_ids": [id] })),
            _ => c.request(Method::GET, &below(id)),
        }
    };
    match status {
        304 => Ok(unchanged(c, &below(&completed(c).await?)).await?),
        400 => Ok(ask("not-a-uuid").send().await?),
        404 => Ok(ask(&unknown().to_string()).send().await?),
        403 => {
            let submit = c
                .as_other(Method::POST, "/api/prompt")
                .ok_or(Gap::NotCovered("needs a key of another user (--other-key)"))?;
            let id = id_of(submit.json(&json!({ "prompt": workflow() })).send().await?).await?;
            Ok(ask(&id).send().await?)
        }
        200 | 204 => Ok(ask(&completed(c).await?).send().await?),
        _ => no_case(),
    }
}

pub(crate) async fn models(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let folders: Value = c.get("/api/experiment/models").await?.json().await?;
    let folder = folders[0]["name"].as_str();
    match (operation, status) {
        ("getModelFolders", 200) => Ok(c.get("/api/experiment/models").await?),
        ("getModelsInFolder", 200) => {
            let folder = folder.ok_or(Gap::NotCovered("no worker has a folder of models"))?;
            Ok(c.get(&format!("/api/experiment/models/{folder}")).await?)
        }
        ("getModelsInFolder", 404) => {
            Ok(c.get(&format!("/api/experiment/models/{}", unknown())).await?)
        }
        ("getModelPreview", 200) => {
            for folder in folders
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|folder| folder["name"].as_str())
            {
                let files: Value =
                    c.get(&format!("/api/experiment/models/{folder}")).await?.json().await?;
                for file in
                    files.as_array().into_iter().flatten().filter_map(|file| file["name"].as_str())
                {
                    let preview =
                        c.get(&format!("/api/experiment/models/preview/{folder}/0/{file}")).await?;
                    if preview.status() == 200 {
                        return Ok(preview);
                    }
                }
            }
            Err(Gap::NotCovered("no model has a preview"))
        }
        ("getModelPreview", 400) => {
            Ok(c.get("/api/experiment/models/preview/checkpoints/first/x").await?)
        }
        ("getModelPreview", 404) => Ok(c
            .get(&format!("/api/experiment/models/preview/checkpoints/0/{}", unknown()))
            .await?),
        _ => no_case(),
    }
}

pub(crate) async fn userdata(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let path = |name: &str| format!("/api/userdata/{}", name.replace('/', "%2F"));
    let write = async |name: &str, query: &str| {
        let request = c.request(Method::POST, &format!("{}{query}", path(name)));
        request.header("content-type", "application/octet-stream").body("{}").send().await
    };
    let name = format!("conformance/{}.json", unknown());
    match (operation, status) {
        ("getUserdata", 200) => {
            write(&name, "").await?;
            Ok(c.get("/api/userdata?dir=conformance").await?)
        }
        ("getUserdata", 400) => Ok(c.get("/api/userdata?dir=..%2Fother").await?),
        ("getUserdata", 404) => Ok(c.get(&format!("/api/userdata?dir={}", unknown())).await?),
        ("postUserdataFile", 200) => Ok(write(&name, "").await?),
        ("postUserdataFile", 400) => Ok(write("a%5Cb", "").await?),
        ("postUserdataFile", 403) => Ok(write("../outside", "").await?),
        ("postUserdataFile", 409) => {
            write(&name, "").await?;
            Ok(write(&name, "?overwrite=false").await?)
        }
        ("moveUserdataFile", _) => {
            let other = format!("conformance/{}.json", unknown());
            let (from, to) = match status {
                400 => ("a%5Cb", other.as_str()),
                403 => (name.as_str(), "../outside"),
                _ => (name.as_str(), other.as_str()),
            };
            if status == 200 || status == 409 {
                write(&name, "").await?;
            }
            if status == 409 {
                write(&other, "").await?;
            }
            let query = if status == 409 { "?overwrite=false" } else { "" };
            let to = to.replace('/', "%2F");
            Ok(c.request(Method::POST, &format!("{}/move/{to}{query}", path(from))).send().await?)
        }
        ("getUserdataFile" | "deleteUserdataFile", 200 | 204) => {
            write(&name, "").await?;
            Ok(c.request(method(operation), &path(&name)).send().await?)
        }
        ("getUserdataFile" | "deleteUserdataFile", 400) => {
            Ok(c.request(method(operation), &path("a%5Cb")).send().await?)
        }
        ("getUserdataFile" | "deleteUserdataFile", 404) => {
            Ok(c.request(method(operation), &path(&name)).send().await?)
        }
        _ => no_case(),
    }
}

fn method(operation: &str) -> Method {
    if operation.starts_with("delete") { Method::DELETE } else { Method::GET }
}

pub(crate) async fn masks(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let image = || Part::bytes(PIXEL.to_vec()).file_name("pixel.png");
    let upload = async || {
        c.form("/api/upload/image", Form::new().part("image", image())).await?;
        let form = Form::new()
            .part("image", image())
            .text("original_ref", json!({ "filename": "pixel.png" }).to_string());
        c.form("/api/upload/mask", form).await
    };
    match (operation, status) {
        ("uploadMask", 200) => Ok(upload().await?),
        ("uploadMask", 400) => {
            let form = Form::new().part("image", image()).text("original_ref", "no object");
            Ok(c.form("/api/upload/mask", form).await?)
        }
        ("getMaskLayers", 200) => {
            let answer: Value = upload().await?.json().await?;
            Ok(c.get(&format!(
                "/api/files/mask-layers?filename={}",
                answer["name"].as_str().context("no name")?
            ))
            .await?)
        }
        ("getMaskLayers", 400) => Ok(c.get("/api/files/mask-layers").await?),
        ("getMaskLayers", 404) => {
            Ok(c.get(&format!("/api/files/mask-layers?filename={}", unknown())).await?)
        }
        _ => no_case(),
    }
}

pub(crate) async fn web_socket(c: &Client, path: &str, status: u16) -> Result<Response, Gap> {
    let request = c.request(Method::GET, path);
    match status {
        101 => {
            let headers = [
                ("connection", "Upgrade"),
                ("upgrade", "websocket"),
                ("sec-websocket-version", "13"),
            ];
            let request = headers
                .into_iter()
                .fold(request, |request, (name, value)| request.header(name, value));
            Ok(request.header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==").send().await?)
        }
        400 => Ok(request.send().await?),
        _ => no_case(),
    }
}
