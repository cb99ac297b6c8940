//! How the responses of saved workflows are provoked.

use anyhow::Context;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::cases::{Gap, no_case, unknown};
use crate::client::Client;

/// A saved workflow that no other case has; everyone may read it.
async fn new(c: &Client) -> anyhow::Result<String> {
    let body =
        json!({ "name": "conformance", "workflow_json": { "1": {} }, "visibility": "everyone" });
    let saved: Value = c.send(Method::POST, "/api/workflows", body).await?.json().await?;
    Ok(saved["id"].as_str().context("no id")?.to_owned())
}

pub(crate) async fn saved(c: &Client, operation: &str, status: u16) -> Result<Response, Gap> {
    let create = async |body: Value| c.send(Method::POST, "/api/workflows", body).await;
    match (operation, status) {
        ("listWorkflows", 200) => {
            new(c).await?;
            return Ok(c.get("/api/workflows?limit=5&sort=name&order=asc&shared=true").await?);
        }
        ("listWorkflows", 400) => return Ok(c.get("/api/workflows?limit=0").await?),
        ("createWorkflow", 201) => return Ok(create(json!({ "workflow_json": {} })).await?),
        ("createWorkflow", 400) => return Ok(create(json!({ "workflow_json": [] })).await?),
        ("createWorkflow", 404) => {
            return Ok(create(
                json!({ "workflow_json": {}, "forked_from_workflow_id": unknown() }),
            )
            .await?);
        }
        _ => {}
    }
    let (method, below, body) = match operation {
        "getWorkflow" => (Method::GET, "", None),
        "deleteWorkflow" => (Method::DELETE, "", None),
        "updateWorkflow" => (Method::PATCH, "", Some(json!({ "description": "changed" }))),
        "getWorkflowContent" => (Method::GET, "/content", None),
        "listWorkflowVersions" => (Method::GET, "/versions", None),
        "createWorkflowVersion" => {
            let base = if status == 409 { 7 } else { 1 };
            (Method::POST, "/versions", Some(json!({ "base_version": base, "workflow_json": {} })))
        }
        "forkWorkflow" => (Method::POST, "/fork", Some(json!({ "source_version": 1 }))),
        _ => return no_case(),
    };
    let id = match status {
        400 => "not-a-uuid".to_owned(),
        404 => unknown().to_string(),
        _ => new(c).await?,
    };
    let path = format!("/api/workflows/{id}{below}");
    let request = match status {
        403 => c
            .as_other(method, &path)
            .ok_or(Gap::NotCovered("needs a key of another user (--other-key)"))?,
        _ => c.request(method, &path),
    };
    let request = if let Some(body) = body { request.json(&body) } else { request };
    Ok(request.send().await?)
}
