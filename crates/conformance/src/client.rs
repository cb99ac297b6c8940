//! Requests, as raw as a test needs them.

use std::time::Duration;

use anyhow::{Context, ensure};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Login, Options};

/// Sends requests as the suite's user.
#[derive(Debug)]
pub(crate) struct Client {
    http: reqwest::Client,
    options: Options,
}

impl Client {
    pub(crate) fn new(options: Options) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(60))
            .build()?;
        Ok(Self { http, options })
    }

    /// Who logs in, if that was given.
    pub(crate) fn login(&self) -> Option<&Login> {
        self.options.login.as_ref()
    }

    pub(crate) fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.options.base_url.trim_end_matches('/')))
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.anonymous(method, path).header("X-API-Key", &self.options.api_key)
    }

    pub(crate) async fn get(&self, path: &str) -> anyhow::Result<Response> {
        Ok(self.request(Method::GET, path).send().await?)
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        body: Value,
    ) -> anyhow::Result<Response> {
        Ok(self.request(method, path).json(&body).send().await?)
    }

    pub(crate) async fn form(&self, path: &str, form: Form) -> anyhow::Result<Response> {
        Ok(self.request(Method::POST, path).multipart(form).send().await?)
    }

    pub(crate) fn as_other(&self, method: Method, path: &str) -> Option<RequestBuilder> {
        let key = self.options.other_key.as_ref()?;
        Some(self.anonymous(method, path).header("X-API-Key", key))
    }

    /// An asset that no other case has.
    pub(crate) async fn new_asset(&self) -> anyhow::Result<Value> {
        let response = self.form("/api/assets", unique_file("file")).await?;
        ensure!(response.status() == 201, "an upload answered {}", response.status());
        Ok(response.json().await?)
    }

    /// A path below an asset that no other case has.
    pub(crate) async fn new_asset_path(&self, below: &str) -> anyhow::Result<String> {
        let asset = self.new_asset().await?;
        Ok(format!("/api/assets/{}{below}", asset["id"].as_str().context("no id")?))
    }

    /// The hash of something in the public library that this user has no asset of: an own one is
    /// deleted first.
    pub(crate) async fn borrowable(&self) -> anyhow::Result<Option<String>> {
        let page: Value = self.get("/api/assets?limit=500").await?.json().await?;
        let assets = page["assets"].as_array().context("no assets")?;
        let Some(public) = assets.iter().find(|asset| asset["is_immutable"] == true) else {
            return Ok(None);
        };
        let hash = public["asset_hash"].as_str().context("no hash")?;
        let own: Value = self
            .get(&format!("/api/assets?include_public=false&hash={hash}"))
            .await?
            .json()
            .await?;
        if let Some(id) = own["assets"][0]["id"].as_str() {
            self.request(Method::DELETE, &format!("/api/assets/{id}")).send().await?;
        }
        Ok(Some(hash.to_owned()))
    }

    /// An address at the source that no other case has.
    pub(crate) fn source(&self, path: &str) -> Option<String> {
        self.options.source.as_ref().map(|source| format!("{}{path}", source.trim_end_matches('/')))
    }

    /// Follows a download to its end.
    pub(crate) async fn download(&self, url: &str) -> anyhow::Result<Value> {
        let response =
            self.send(Method::POST, "/api/assets/download", json!({ "source_url": url })).await?;
        let task: Value = response.json().await?;
        let path = format!("/api/tasks/{}", task["task_id"].as_str().context("no task")?);
        for _ in 0..300 {
            let state: Value = self.get(&path).await?.json().await?;
            if state["status"] == "completed" {
                return Ok(state);
            }
            ensure!(state["status"] != "failed", "the download failed: {state}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        anyhow::bail!("the download does not end")
    }
}

/// A form with a file that nobody has uploaded before.
pub(crate) fn unique_file(field: &'static str) -> Form {
    let content = format!("conformance {}", Uuid::new_v4());
    Form::new().part(field, Part::bytes(content.into_bytes()).file_name("conformance.txt"))
}
