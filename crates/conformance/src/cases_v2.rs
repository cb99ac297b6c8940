//! How the responses of the Comfy API v2 are provoked.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::cases::{Gap, no_case, unknown, without_key};
use crate::cases_jobs::workflow;
use crate::client::Client;
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
        (_, 402 | 403 | 501) | ("postAssets", 409) => {
            Err(Gap::Excused("the contract says that this server does not answer this"))
        }
        (_, 429) => Err(Gap::Excused(
            "only a caller who has as much under way as may be is answered this; the project's own tests show it",
        )),
        ("postAssets", 413) => Err(Gap::Excused(
            "only a file that is larger than allowed is answered this; the project's own tests show it",
        )),
        (id, 401) => without_key(c, contract, id).await,
        (id, _) if id.to_lowercase().contains("asset") => assets(c, operation, status).await,
        _ => jobs(c, operation, status).await,
    }
}

/// A form with bytes that nobody has uploaded before, or those that are given.
fn form(bytes: Option<&'static str>) -> Form {
    let bytes = bytes.map_or_else(|| unknown().to_string(), str::to_owned);
    let form = Form::new().text("content_type", "text/plain").text("file_path", "conformance.txt");
    form.part("file", Part::text(bytes).file_name("conformance.txt"))
}

async fn upload(c: &Client) -> anyhow::Result<Value> {
    Ok(c.form("/api/v2/assets", form(None)).await?.json().await?)
}

fn id(value: &Value) -> anyhow::Result<&str> {
    value["id"].as_str().with_context(|| format!("no id: {value}"))
}

async fn assets(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let from_hash = |body: Value| c.request(Method::POST, "/api/v2/assets/from-hash").json(&body);
    let by_hash = |hash: &str| c.request(Method::HEAD, &format!("/api/v2/assets/by-hash/{hash}"));
    let none = format!("blake3:{}", "0".repeat(64));
    let of = |method: Method, asset: &Value, below: &str| {
        Ok(c.request(method, &format!("/api/v2/assets/{}{below}", id(asset)?)))
    };
    let nothing = |method: Method, below: &str| {
        c.request(method, &format!("/api/v2/assets/{}{below}", unknown()))
    };
    let part = |request: anyhow::Result<RequestBuilder>, range: &str| {
        request.map(|request| request.header("Range", range))
    };
    let request = match (operation, status) {
        ("postAssets", 201) => return Ok(c.form("/api/v2/assets", form(None)).await?),
        ("postAssets", 200) => {
            c.form("/api/v2/assets", form(Some("the same again"))).await?;
            return Ok(c.form("/api/v2/assets", form(Some("the same again"))).await?);
        }
        ("postAssets", 422) => {
            return Ok(c.form("/api/v2/assets", form(None).text("expected_hash", none)).await?);
        }
        ("assetFromHash", 201) => {
            let Some(hash) = c.borrowable().await? else {
                return Err(Gap::NotCovered("needs something in the public library"));
            };
            from_hash(json!({ "hash": hash }))
        }
        ("assetFromHash", 200) => from_hash(json!({ "hash": upload(c).await?["hash"] })),
        ("assetFromHash", 404) => from_hash(json!({ "hash": none })),
        ("assetFromHash", 422) => from_hash(json!({})),
        ("headAssetByHash", 200) => by_hash(upload(c).await?["hash"].as_str().unwrap_or_default()),
        ("headAssetByHash", 404) => by_hash(&none),
        ("getAsset", 200) => of(Method::GET, &upload(c).await?, "")?,
        ("getAsset", 404) => nothing(Method::GET, ""),
        ("deleteAsset", 204) => of(Method::DELETE, &upload(c).await?, "")?,
        ("deleteAsset", 404) => nothing(Method::DELETE, ""),
        ("deleteAsset", 409) => {
            return Err(Gap::Excused(
                "only a job that waits or runs at that moment brings this; the project's own tests show it",
            ));
        }
        ("getAssetContent", 302) => of(Method::GET, &upload(c).await?, "/content")?,
        ("getAssetContent", 200) => {
            part(of(Method::GET, &upload(c).await?, "/content"), "lines=1-2")?
        }
        ("getAssetContent", 206) => {
            part(of(Method::GET, &upload(c).await?, "/content"), "bytes=1-2")?
        }
        ("getAssetContent", 416) => {
            part(of(Method::GET, &upload(c).await?, "/content"), "bytes=9999-")?
        }
        ("getAssetContent", 404) => nothing(Method::GET, "/content"),
        _ => return no_case(),
    };
    Ok(request.send().await?)
}

/// A job that has ended.
async fn ended(c: &Client) -> anyhow::Result<String> {
    let job: Value = c
        .send(Method::POST, "/api/v2/jobs", json!({ "workflow": workflow() }))
        .await?
        .json()
        .await?;
    let path = format!("/api/v2/jobs/{}", id(&job)?);
    let begun = Instant::now();
    loop {
        let job: Value = c.get(&path).await?.json().await?;
        if job["completed_at"].is_string() {
            return Ok(path);
        }
        ensure!(begun.elapsed() < PATIENCE, "the job does not end: {job}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn jobs(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let nothing = format!("/api/v2/jobs/{}", unknown());
    Ok(match (operation, status) {
        ("listJobs", 200) => c.get("/api/v2/jobs?metadata[client]=nobody").await?,
        ("listJobs", 422) => c.get("/api/v2/jobs?cursor=x").await?,
        ("postJobs", 201) => {
            c.send(Method::POST, "/api/v2/jobs", json!({ "workflow": workflow() })).await?
        }
        ("postJobs", 422) => {
            c.send(Method::POST, "/api/v2/jobs", json!({ "workflow": { "nodes": [] } })).await?
        }
        ("getJob", 200) => c.get(&ended(c).await?).await?,
        ("getJob", 404) => c.get(&nothing).await?,
        ("getJobWorkflow", 200) => c.get(&format!("{}/workflow", ended(c).await?)).await?,
        ("getJobWorkflow", 404) => c.get(&format!("{nothing}/workflow")).await?,
        ("getJobLogs", 200) => c.get(&format!("{}/logs", ended(c).await?)).await?,
        ("getJobLogs", 204) => {
            return Err(Gap::Excused("only a job that waits or runs at that moment has none"));
        }
        ("getJobLogs", 404) => c.get(&format!("{nothing}/logs")).await?,
        ("getJobEvents", 200) => c.get(&format!("{}/events", ended(c).await?)).await?,
        ("getJobEvents", 404) => c.get(&format!("{nothing}/events")).await?,
        ("cancelJob", 200) => {
            c.request(Method::POST, &format!("{}/cancel", ended(c).await?)).send().await?
        }
        ("cancelJob", 404) => c.request(Method::POST, &format!("{nothing}/cancel")).send().await?,
        _ => return no_case(),
    })
}
