//! How each declared response is provoked.

use anyhow::Context;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response};
use serde_json::json;
use uuid::Uuid;

use crate::client::{Client, unique_file};
use crate::contract::Contract;

/// Why a response was not provoked.
pub(crate) enum Gap {
    /// No client can.
    Excused(&'static str),
    /// Something is needed that was not given; or nobody wrote the case.
    NotCovered(&'static str),
    /// The attempt failed.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Gap {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// A picture of one transparent pixel.
pub(crate) const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4,
    0x89, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x00, 0x01, 0x00, 0x00,
    0x05, 0x00, 0x01, 0x0d, 0x0a, 0x2d, 0xb4, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
];

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
        ("getSystemStats", 401) => Err(Gap::Excused("the operation takes no credentials")),
        (id, 401) => without_key(c, contract, id).await,
        ("executePrompt", 402) => Err(Gap::Excused("a server of one's own knows no credits")),
        ("executePrompt", 429) => Err(Gap::Excused(
            "only a queue that is full answers this; the project's own tests show it",
        )),
        ("executePrompt", 503) => Err(Gap::Excused(
            "only a server without workers answers this; the project's own tests show it",
        )),
        ("getQueueInfo", 400) => {
            Err(Gap::Excused("the operation takes nothing that could be wrong"))
        }
        ("listAssets" | "uploadAsset" | "createAssetFromHash" | "checkAssetByHash", _) => {
            assets(c, operation, status).await
        }
        (
            "getAssetById" | "updateAsset" | "deleteAsset" | "getAssetContent" | "addAssetTags"
            | "removeAssetTags",
            _,
        ) => one_asset(c, operation, status).await,
        ("listTags" | "getAssetTagHistogram", _) => tags(c, operation, status).await,
        (
            "getRemoteAssetMetadata"
            | "createAssetDownload"
            | "listTasks"
            | "getTask"
            | "cancelTask",
            _,
        ) => downloads(c, operation, status).await,
        ("viewFile" | "uploadImage", _) => files(c, operation, status).await,
        ("uploadMask" | "getMaskLayers", _) => crate::cases_jobs::masks(c, operation, status).await,
        (
            "getUserdata" | "getUserdataFile" | "postUserdataFile" | "deleteUserdataFile"
            | "moveUserdataFile",
            _,
        ) => crate::cases_jobs::userdata(c, operation, status).await,
        ("getModelFolders" | "getModelsInFolder" | "getModelPreview", _) => {
            crate::cases_jobs::models(c, operation, status).await
        }
        ("deleteJob", 409) => Err(Gap::Excused(
            "only a job that waits and names an output answers this; the project's own tests show it",
        )),
        (
            "getJobDetail"
            | "deleteJob"
            | "getJobStatus"
            | "getJobAssets"
            | "cancelJob"
            | "cancelJobs"
            | "getHistoryForPrompt"
            | "getHistoryMapForPrompt",
            _,
        ) => crate::cases_jobs::one_job(c, operation, status).await,
        ("connectWebSocket", _) => crate::cases_jobs::web_socket(c, "/ws", status).await,
        ("connectApiWebSocket", _) => crate::cases_jobs::web_socket(c, "/api/ws", status).await,
        (id, _) if id.contains("Workflow") && !["getWorkflowTemplates"].contains(&id) => {
            crate::cases_workflows::saved(c, operation, status).await
        }
        ("getFeatures", 200) => Ok(c.get("/api/features").await?),
        ("getSystemStats", 200) => Ok(c.anonymous(Method::GET, "/api/system_stats").send().await?),
        ("getUser", 200) => Ok(c.get("/api/user").await?),
        _ => crate::cases_jobs::jobs(c, operation, status).await,
    }
}

pub(crate) fn no_case() -> Result<Response, Gap> {
    Err(Gap::NotCovered("nobody has written a case for it"))
}

pub(crate) fn unknown() -> Uuid {
    Uuid::new_v4()
}

/// Every secured operation, with a key that nobody was ever given.
pub(crate) async fn without_key(
    c: &Client,
    contract: &Contract,
    id: &str,
) -> Result<Response, Gap> {
    let operation = contract.operation(id).context("no such operation")?;
    let fill = |segment: &str| match segment {
        "{hash}" => format!("blake3:{}", "0".repeat(64)),
        "{path_index}" => "0".to_owned(),
        variable if variable.starts_with('{') => unknown().to_string(),
        fixed => fixed.to_owned(),
    };
    let path = operation.path.split('/').map(fill).collect::<Vec<_>>().join("/");
    let method: Method = operation.method.parse().context("a method")?;
    Ok(c.anonymous(method, &path)
        .header("X-API-Key", "comfyui-this-key-was-given-to-nobody-at-all")
        .send()
        .await?)
}

async fn assets(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let none = format!("blake3:{}", "0".repeat(64));
    let from_hash = async |hash: &str| {
        c.send(
            Method::POST,
            "/api/assets/from-hash",
            json!({"hash": hash, "tags": ["conformance"]}),
        )
        .await
    };
    match (operation, status) {
        ("listAssets", 200) => Ok(c.get("/api/assets?limit=3&sort=size&order=asc").await?),
        ("listAssets", 400) => Ok(c.get("/api/assets?limit=0").await?),
        ("uploadAsset", 201) => {
            Ok(c.form("/api/assets", unique_file("file").text("tags", "conformance")).await?)
        }
        ("uploadAsset", 200) => {
            let file = || {
                Form::new().part("file", Part::bytes(b"the same bytes".to_vec()).file_name("same"))
            };
            c.form("/api/assets", file()).await?;
            Ok(c.form("/api/assets", file()).await?)
        }
        ("uploadAsset", 400) => {
            Ok(c.form("/api/assets", Form::new().text("tags", "no file")).await?)
        }
        ("uploadAsset", 403) => fetch(c, "/status/403").await,
        ("uploadAsset", 404) => fetch(c, "/status/404").await,
        ("uploadAsset", 413) => fetch(c, "/endless").await,
        ("uploadAsset", 422) => fetch(c, "/status/500").await,
        ("uploadAsset", 415) => Ok(c
            .request(Method::POST, "/api/assets")
            .header("content-type", "text/csv")
            .body("a,b")
            .send()
            .await?),
        ("createAssetFromHash", 201 | 200) => {
            let public = c
                .borrowable()
                .await?
                .ok_or(Gap::NotCovered("the server's public library is empty"))?;
            let first = from_hash(&public).await?;
            if status == 201 { Ok(first) } else { Ok(from_hash(&public).await?) }
        }
        ("createAssetFromHash", 400) => Ok(from_hash("blake3:short").await?),
        ("createAssetFromHash", 404) => Ok(from_hash(&none).await?),
        ("checkAssetByHash", 200) => {
            let asset = c.new_asset().await?;
            let path =
                format!("/api/assets/hash/{}", asset["asset_hash"].as_str().context("no hash")?);
            Ok(c.request(Method::HEAD, &path).send().await?)
        }
        ("checkAssetByHash", 400) => {
            Ok(c.request(Method::HEAD, "/api/assets/hash/sha256:0").send().await?)
        }
        ("checkAssetByHash", 404) => {
            Ok(c.request(Method::HEAD, &format!("/api/assets/hash/{none}")).send().await?)
        }
        _ => no_case(),
    }
}

/// An upload from an address at the source.
async fn fetch(c: &Client, path: &str) -> Result<Response, Gap> {
    let url = c.source(path).ok_or(Gap::NotCovered("needs a source to fetch from (--source)"))?;
    Ok(c.send(Method::POST, "/api/assets", json!({"url": url, "name": "fetched"})).await?)
}

async fn one_asset(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let (method, below, body) = match operation {
        "getAssetById" => (Method::GET, "", None),
        "getAssetContent" => (Method::GET, "/content", None),
        "deleteAsset" => (Method::DELETE, "", None),
        "updateAsset" => {
            (Method::PUT, "", Some(json!({"name": "renamed", "tags": ["conformance", "changed"]})))
        }
        "addAssetTags" => (Method::POST, "/tags", Some(json!({"tags": ["one", "two"]}))),
        _ => (Method::DELETE, "/tags", Some(json!({"tags": ["one"]}))),
    };
    let path = match status {
        400 => format!("/api/assets/not-a-uuid{below}"),
        404 => format!("/api/assets/{}{below}", unknown()),
        _ => c.new_asset_path(below).await?,
    };
    match body {
        Some(body) => Ok(c.send(method, &path, body).await?),
        None => Ok(c.request(method, &path).send().await?),
    }
}

async fn tags(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let path = if operation == "listTags" { "/api/tags" } else { "/api/assets/tags/refine" };
    match status {
        200 => Ok(c.get(&format!("{path}?limit=5")).await?),
        400 => Ok(c.get(&format!("{path}?limit=0")).await?),
        _ => no_case(),
    }
}

async fn downloads(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let file = || {
        c.source(&format!("/file-{}", unknown()))
            .ok_or(Gap::NotCovered("needs a source to download from (--source)"))
    };
    let download = async |url: &str| {
        c.send(Method::POST, "/api/assets/download", json!({"source_url": url})).await
    };
    // A name of the kind that is never given to a host (RFC 2606).
    let elsewhere = "https://host.invalid/model.safetensors";
    match (operation, status) {
        ("getRemoteAssetMetadata", 200) => {
            Ok(c.get(&format!("/api/assets/remote-metadata?url={}", file()?)).await?)
        }
        ("getRemoteAssetMetadata", 400) => {
            Ok(c.get("/api/assets/remote-metadata?url=nonsense").await?)
        }
        ("getRemoteAssetMetadata", 422) => {
            Ok(c.get(&format!("/api/assets/remote-metadata?url={elsewhere}")).await?)
        }
        ("createAssetDownload", 202) => Ok(download(&file()?).await?),
        ("createAssetDownload", 200) => {
            let url = file()?;
            c.download(&url).await?;
            Ok(download(&url).await?)
        }
        ("createAssetDownload", 400) => {
            Ok(c.send(Method::POST, "/api/assets/download", json!({"source_url": 5})).await?)
        }
        ("createAssetDownload", 422) => Ok(download(elsewhere).await?),
        ("getTask", 200) => {
            let state = c.download(&file()?).await?;
            Ok(c.get(&format!("/api/tasks/{}", state["id"].as_str().context("no id")?)).await?)
        }
        ("listTasks", 200) => {
            c.download(&file()?).await?;
            Ok(c.get("/api/tasks?status=completed&limit=5").await?)
        }
        ("listTasks", 400) => Ok(c.get("/api/tasks?status=nonsense").await?),
        ("cancelTask", 204) => {
            // A source that fails is tried again: the task has not ended when it is cancelled.
            let url = c
                .source("/status/500")
                .ok_or(Gap::NotCovered("needs a source to download from (--source)"))?;
            let task: serde_json::Value = download(&url).await?.json().await?;
            Ok(c.request(
                Method::DELETE,
                &format!("/api/tasks/{}", task["task_id"].as_str().context("no id")?),
            )
            .send()
            .await?)
        }
        ("cancelTask", 400) => {
            Ok(c.request(Method::DELETE, "/api/tasks/not-a-uuid").send().await?)
        }
        ("cancelTask", 404) => {
            Ok(c.request(Method::DELETE, &format!("/api/tasks/{}", unknown())).send().await?)
        }
        ("cancelTask", 409) => {
            let state = c.download(&file()?).await?;
            Ok(c.request(
                Method::DELETE,
                &format!("/api/tasks/{}", state["id"].as_str().context("no id")?),
            )
            .send()
            .await?)
        }
        ("getTask", 400) => Ok(c.get("/api/tasks/not-a-uuid").await?),
        ("getTask", 404) => Ok(c.get(&format!("/api/tasks/{}", unknown())).await?),
        _ => no_case(),
    }
}

async fn files(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let upload = async || {
        let form = Form::new().part("image", Part::bytes(PIXEL.to_vec()).file_name("pixel.png"));
        c.form("/api/upload/image", form).await
    };
    match (operation, status) {
        ("uploadImage", 200) => Ok(upload().await?),
        ("uploadImage", 400) => {
            Ok(c.form("/api/upload/image", Form::new().text("type", "input")).await?)
        }
        ("viewFile", 302 | 200) => {
            upload().await?;
            let channel = if status == 200 { "&channel=rgb" } else { "" };
            Ok(c.get(&format!("/api/view?filename=pixel.png{channel}")).await?)
        }
        ("viewFile", 400) => Ok(c.get("/api/view").await?),
        ("viewFile", 404) => Ok(c.get(&format!("/api/view?filename={}.png", unknown())).await?),
        _ => no_case(),
    }
}
