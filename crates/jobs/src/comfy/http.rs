//! ComfyUI's HTTP interface, as far as a pool of workers needs it.

use std::time::Duration;

use bytes::Bytes;
use comfy_cloud_domain::Capabilities;
use futures::Stream;
use reqwest::header::{CONNECTION, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Map, Value, json};
use url::Url;

use super::message::read_python_json;
use super::queue::{HistoryEntry, Queue};
use super::route::{ClientId, JobName, ModelFile, ModelFolder, Route, SubgraphId, WorkerFile};
use crate::names::hide_given;

/// The largest JSON that is read from a worker, in bytes: `/object_info` of a worker with very
/// many nodes has some tens of megabytes.
const JSON_LIMIT_BYTES: usize = 128 << 20;

/// The largest history of a job that is read, in bytes: it has the workflow, and what its nodes
/// have shown.
const HISTORY_LIMIT_BYTES: usize = 64 << 20;

/// The most that a model's file says of itself, in bytes: ComfyUI reads as much of its head.
const METADATA_LIMIT_BYTES: usize = 2 << 20;

/// Why a worker could not be asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ComfyError {
    /// It says, or is to be told, more than can be taken.
    #[error("{what}: {why}")]
    TooLong { what: &'static str, why: String },
    /// It cannot be reached, or stopped in the middle.
    #[error("{what}: the worker cannot be reached or stopped in the middle")]
    Connection {
        what: &'static str,
        #[source]
        source: reqwest::Error,
    },
    /// It answered with a status that means failure.
    #[error("{what}: the worker answered {status}")]
    Status { what: &'static str, status: StatusCode, body: Value },
    /// It answered something that cannot be understood.
    #[error("{what}: the worker's answer cannot be understood: {why}")]
    Nonsense { what: &'static str, why: String },
}

impl ComfyError {
    /// Without the address, which can hold names of files: what is said of a failed job comes to
    /// its user.
    pub(crate) fn connection(what: &'static str, source: reqwest::Error) -> Self {
        Self::Connection { what, source: source.without_url() }
    }
}

/// What a worker made of a submission.
pub(crate) enum Submitted {
    /// It has queued it, under this name.
    Queued(String),
    /// It will not run it, and says why.
    Refused(Map<String, Value>),
}

/// A ComfyUI at an address.
#[derive(Clone, Debug)]
pub(crate) struct Comfy {
    base: Url,
    client: Client,
    /// How long a response may take that should be quick.
    patience: Duration,
}

impl Comfy {
    pub(crate) fn new(base: Url, client: Client, patience: Duration) -> Self {
        Self { base, client, patience }
    }

    fn at(&self, route: Route<'_>) -> Url {
        route.at(&self.base)
    }

    async fn get(&self, what: &'static str, route: Route<'_>) -> Result<Value, ComfyError> {
        self.get_limited(what, route, JSON_LIMIT_BYTES).await
    }

    async fn get_limited(
        &self,
        what: &'static str,
        route: Route<'_>,
        limit_bytes: usize,
    ) -> Result<Value, ComfyError> {
        let sent = self.client.get(self.at(route)).timeout(self.patience).send().await;
        read_json_limited(what, sent, limit_bytes).await
    }

    /// A heartbeat.
    pub(crate) async fn ping(&self) -> Result<(), ComfyError> {
        self.get("asking whether it is there", Route::Prompt).await.map(|_| ())
    }

    /// What it can do. What an older or smaller ComfyUI does not know is left empty.
    pub(crate) async fn capabilities(&self) -> Result<Capabilities, ComfyError> {
        let what = "asking for its nodes";
        let sent =
            self.client.get(self.at(Route::ObjectInfo)).timeout(self.patience * 6).send().await;
        let mut object_info = read_json(what, sent).await?;
        // Its folders hold everybody's files, and its choices list them.
        hide_given(&mut object_info);
        let object_info = object(what, object_info)?;
        let system = self.get("asking for its system", Route::SystemStats).await?;
        let templates = self.get("asking for its templates", Route::WorkflowTemplates).await.ok();
        let subgraphs = self.get("asking for its subgraphs", Route::Subgraphs).await.ok();
        let map = |value: Option<Value>| {
            value.as_ref().and_then(Value::as_object).cloned().unwrap_or_default()
        };
        Ok(Capabilities {
            object_info,
            models: self.models().await,
            system,
            templates: map(templates),
            subgraphs: map(subgraphs),
        })
    }

    /// Its models by folder. A folder that cannot be listed is left out.
    async fn models(&self) -> Map<String, Value> {
        let mut models = Map::new();
        let Ok(folders) = self.get("asking for its model folders", Route::ModelFolders).await
        else {
            return models;
        };
        for folder in ModelFolder::read(&folders) {
            let listed = self.get("asking for its models", Route::ModelFiles(&folder)).await;
            let files = match listed {
                Ok(Value::Array(files)) => files,
                _ => match self.get("asking for its models", Route::ModelNames(&folder)).await {
                    Ok(Value::Array(names)) => names
                        .into_iter()
                        .map(|name| json!({ "name": name, "pathIndex": 0 }))
                        .collect(),
                    _ => continue,
                },
            };
            let mut files = Value::Array(files);
            hide_given(&mut files);
            models.insert(folder.as_str().to_owned(), files);
        }
        models
    }

    pub(crate) async fn subgraph(&self, id: &SubgraphId) -> Result<Value, ComfyError> {
        self.get("asking for a subgraph", Route::Subgraph(id)).await
    }

    /// A picture of a model.
    pub(crate) async fn model_preview(&self, model: &ModelFile) -> Result<Bytes, ComfyError> {
        let what = "asking for a model's preview";
        let sent = self
            .client
            .get(self.at(Route::ModelPreview(model)))
            .timeout(self.patience)
            .send()
            .await;
        let response = succeeded(what, sent).await?;
        read_limited(what, response, 16 << 20).await
    }

    /// What a model's file says of itself.
    pub(crate) async fn model_metadata(&self, model: &ModelFile) -> Result<Bytes, ComfyError> {
        let what = "asking for a model's metadata";
        let sent = self
            .client
            .get(self.at(Route::ModelMetadata(model)))
            .timeout(self.patience)
            .send()
            .await;
        let response = succeeded(what, sent).await?;
        read_limited(what, response, METADATA_LIMIT_BYTES).await
    }

    /// Unloads models and, if told to, forgets what nodes have made, once nothing runs.
    pub(crate) async fn free(
        &self,
        unload_models: bool,
        free_memory: bool,
    ) -> Result<(), ComfyError> {
        let what = "freeing memory";
        let body = json!({ "unload_models": unload_models, "free_memory": free_memory });
        let sent =
            self.client.post(self.at(Route::Free)).timeout(self.patience).json(&body).send().await;
        succeeded(what, sent).await.map(|_| ())
    }

    /// Submits a workflow.
    pub(crate) async fn submit(&self, body: &Value) -> Result<Submitted, ComfyError> {
        let what = "submitting a workflow";
        let sent = self
            .client
            .post(self.at(Route::Prompt))
            .timeout(self.patience * 6)
            .json(body)
            .send()
            .await;
        let response = sent.map_err(|source| ComfyError::connection(what, source))?;
        if response.status() == StatusCode::BAD_REQUEST {
            let body = read_limited(what, response, JSON_LIMIT_BYTES).await?;
            let refusal = serde_json::from_slice::<Map<String, Value>>(&body);
            return refusal
                .map(Submitted::Refused)
                .map_err(|error| ComfyError::Nonsense { what, why: error.to_string() });
        }
        if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
            return Err(ComfyError::TooLong {
                what,
                why: "the worker takes no workflow of this size".to_owned(),
            });
        }
        let answer = read_json(what, Ok(response)).await?;
        match answer["prompt_id"].as_str() {
            Some(id) if !id.is_empty() => Ok(Submitted::Queued(id.to_owned())),
            _ => Err(ComfyError::Nonsense { what, why: "it names no prompt_id".to_owned() }),
        }
    }

    /// Its queue.
    pub(crate) async fn queue(&self) -> Result<Queue, ComfyError> {
        let what = "asking for its queue";
        let sent = self.client.get(self.at(Route::Queue)).timeout(self.patience).send().await;
        let body = read_limited(what, succeeded(what, sent).await?, JSON_LIMIT_BYTES).await?;
        Queue::read(&body).map_err(|why| ComfyError::Nonsense { what, why })
    }

    /// What its history has of a job; `None` while it has not ended, or when it knows none.
    pub(crate) async fn history(&self, id: &str) -> Result<Option<HistoryEntry>, ComfyError> {
        let what = "asking for a job's history";
        let job = JobName::read(id).ok_or_else(|| ComfyError::Nonsense {
            what,
            why: "its name of the job is not valid".to_owned(),
        })?;
        let history = self.get_limited(what, Route::History(&job), HISTORY_LIMIT_BYTES).await?;
        HistoryEntry::read(history, id).map_err(|why| ComfyError::Nonsense { what, why })
    }

    /// Takes an ended job out of its history.
    pub(crate) async fn forget(&self, id: &str) -> Result<(), ComfyError> {
        let what = "taking a job out of its history";
        let sent = self
            .client
            .post(self.at(Route::WholeHistory))
            .timeout(self.patience)
            .json(&json!({ "delete": [id] }))
            .send()
            .await;
        succeeded(what, sent).await.map(|_| ())
    }

    /// Takes a job that waits out of the queue.
    pub(crate) async fn delete(&self, id: &str) -> Result<(), ComfyError> {
        let what = "taking a job out of its queue";
        let sent = self
            .client
            .post(self.at(Route::Queue))
            .timeout(self.patience)
            .json(&json!({ "delete": [id] }))
            .send()
            .await;
        succeeded(what, sent).await.map(|_| ())
    }

    /// Stops a job that runs. A ComfyUI that is too old to know the id stops whatever runs.
    pub(crate) async fn interrupt(&self, id: &str) -> Result<(), ComfyError> {
        let what = "interrupting a job";
        let sent = self
            .client
            .post(self.at(Route::Interrupt))
            .timeout(self.patience)
            .json(&json!({ "prompt_id": id }))
            .send()
            .await;
        succeeded(what, sent).await.map(|_| ())
    }

    /// Puts a file into the worker's input folder; returns the name that it has there.
    pub(crate) async fn upload(
        &self,
        name: &str,
        folder: &str,
        size_bytes: u64,
        content: impl Stream<Item = Result<Bytes, std::io::Error>> + Send + 'static,
    ) -> Result<String, ComfyError> {
        let what = "bringing an input";
        let body = reqwest::Body::wrap_stream(content);
        let part = Part::stream_with_length(body, size_bytes).file_name(name.to_owned());
        let form = Form::new()
            .text("type", "input")
            .text("subfolder", folder.to_owned())
            .text("overwrite", "true")
            .part("image", part);
        let answer = read_json(
            what,
            self.client.post(self.at(Route::UploadImage)).multipart(form).send().await,
        )
        .await?;
        match (answer["name"].as_str(), answer["subfolder"].as_str().unwrap_or_default()) {
            (None, _) => Err(ComfyError::Nonsense { what, why: "it names no file".to_owned() }),
            (Some(name), "") => Ok(name.to_owned()),
            (Some(name), folder) => Ok(format!("{folder}/{name}")),
        }
    }

    /// The files in the top of its output folder.
    pub(crate) async fn output_files(&self) -> Result<Vec<WorkerFile>, ComfyError> {
        let what = "asking for the files of its output folder";
        match self.get(what, Route::OutputFiles).await? {
            Value::Array(names) => {
                Ok(names.iter().filter_map(Value::as_str).filter_map(WorkerFile::listed).collect())
            }
            _ => Err(ComfyError::Nonsense { what, why: "it is not a list".to_owned() }),
        }
    }

    /// A file that a job made.
    pub(crate) async fn view(&self, file: &WorkerFile) -> Result<Response, ComfyError> {
        succeeded("fetching an output", self.client.get(self.at(Route::View(file))).send().await)
            .await
    }

    /// A connection to its websocket, upgraded and ready.
    pub(crate) async fn connect(&self, client_id: &str) -> Result<reqwest::Upgraded, ComfyError> {
        let what = "connecting to its websocket";
        // Sixteen bytes in base64; hex digits are base64 too.
        let key = format!("{}A==", &uuid::Uuid::new_v4().simple().to_string()[..21]);
        let request = self
            .client
            .get(self.at(Route::Socket(&ClientId::new(client_id))))
            .version(reqwest::Version::HTTP_11)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, key);
        let sent = tokio::time::timeout(self.patience, request.send()).await;
        let response = match sent {
            Ok(sent) => sent.map_err(|source| ComfyError::connection(what, source))?,
            Err(_) => {
                return Err(ComfyError::Nonsense { what, why: "it does not answer".to_owned() });
            }
        };
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(ComfyError::Status { what, status: response.status(), body: Value::Null });
        }
        response.upgrade().await.map_err(|source| ComfyError::connection(what, source))
    }
}

fn object(what: &'static str, value: Value) -> Result<Map<String, Value>, ComfyError> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(ComfyError::Nonsense { what, why: "it is not an object".to_owned() }),
    }
}

async fn succeeded(
    what: &'static str,
    sent: reqwest::Result<Response>,
) -> Result<Response, ComfyError> {
    let response = sent.map_err(|source| ComfyError::connection(what, source))?;
    match response.status() {
        status if status.is_success() => Ok(response),
        status => {
            let body = read_limited(what, response, 1 << 20).await.unwrap_or_default();
            Err(ComfyError::Status {
                what,
                status,
                body: serde_json::from_slice(&body).unwrap_or_default(),
            })
        }
    }
}

async fn read_json(
    what: &'static str,
    sent: reqwest::Result<Response>,
) -> Result<Value, ComfyError> {
    read_json_limited(what, sent, JSON_LIMIT_BYTES).await
}

async fn read_json_limited(
    what: &'static str,
    sent: reqwest::Result<Response>,
    limit_bytes: usize,
) -> Result<Value, ComfyError> {
    let response = succeeded(what, sent).await?;
    let body = read_limited(what, response, limit_bytes).await?;
    read_python_json(&body).map_err(|error| ComfyError::Nonsense { what, why: error.to_string() })
}

async fn read_limited(
    what: &'static str,
    mut response: Response,
    limit_bytes: usize,
) -> Result<Bytes, ComfyError> {
    let mut all = Vec::new();
    while let Some(chunk) =
        response.chunk().await.map_err(|source| ComfyError::connection(what, source))?
    {
        if all.len() + chunk.len() > limit_bytes {
            return Err(ComfyError::TooLong {
                what,
                why: format!("it is longer than {limit_bytes} bytes"),
            });
        }
        all.extend_from_slice(&chunk);
    }
    Ok(all.into())
}
