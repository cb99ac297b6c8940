//! A job that was submitted.

use std::path::{Path, PathBuf};
use std::time::Duration;

use async_stream::try_stream;
use comfy_cloud::client::responses::GetJobDetailResponse;
use comfy_cloud::types::{JobAsset, JobDetailResponse, JobStatus, PromptRequest};
use futures::Stream;
use reqwest::StatusCode;
use uuid::Uuid;

use crate::events::Connection;
use crate::{Client, Error, Event, Progress, Result, Workflow};

/// The first pause between two questions whether a job has ended, and the longest.
const POLL: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(2));
/// How long events may be silent before it is asked whether the job has ended.
const SILENCE: Duration = Duration::from_secs(10);
/// How many outputs are asked for at once.
const PAGE: u64 = 100;

/// A job that was submitted.
#[derive(Clone, Debug)]
pub struct JobHandle {
    client: Client,
    /// Its id.
    pub id: Uuid,
}

impl Client {
    /// Runs a workflow: sends what local files the server lacks, and queues it.
    ///
    /// # Errors
    /// When a file cannot be read, the server refuses the workflow, or a call fails.
    pub async fn run(&self, workflow: &Workflow) -> Result<JobHandle> {
        let body = PromptRequest {
            prompt: workflow.resolve(self).await?,
            client_id: None,
            extra_data: (!workflow.extra_data.is_empty()).then(|| workflow.extra_data.clone()),
            front: None,
            number: None,
            partial_execution_targets: None,
            prompt_id: None,
            workflow_id: workflow
                .workflow_id
                .as_deref()
                .map(TryInto::try_into)
                .transpose()
                .map_err(|error| Error::Invalid(format!("the workflow's id: {error}")))?,
        };
        // Once: a submission whose response was lost may have been queued all the same.
        let answer = self.api().execute_prompt().body(body).send().await?.into_inner();
        let id = answer.prompt_id.ok_or_else(|| {
            Error::Malformed("a submission was answered without `prompt_id`".to_owned())
        })?;
        Ok(self.job(id))
    }

    /// A job that was submitted before.
    pub fn job(&self, id: Uuid) -> JobHandle {
        JobHandle { client: self.clone(), id }
    }
}

impl JobHandle {
    /// The job, whole.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn detail(&self) -> Result<JobDetailResponse> {
        match self
            .client
            .repeat(|| self.client.api().get_job_detail().job_id(self.id).send())
            .await?
            .into_inner()
        {
            GetJobDetailResponse::Ok { body, .. } => Ok(body),
            GetJobDetailResponse::NotModified { .. } => {
                Err(Error::Undeclared(StatusCode::NOT_MODIFIED))
            }
        }
    }

    /// Waits until the job has ended.
    ///
    /// # Errors
    /// [`Error::Job`] when it did not end well; or when a call fails.
    pub async fn wait(&self) -> Result<JobDetailResponse> {
        let mut pause = POLL.0;
        loop {
            let job = self.detail().await?;
            if is_over(&job) {
                return ended_well(job);
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 3 / 2).min(POLL.1);
        }
    }

    /// What happens to the job, until it ends. Begins with how it stands; a connection that breaks
    /// is made again. The last event says how the job ended.
    pub fn events(&self) -> impl Stream<Item = Result<Event>> + Send + use<> {
        let handle = self.clone();
        try_stream! {
            loop {
                let mut connection = Connection::open(&handle.client).await?;
                // It may have ended before anybody listened.
                if let Some(end) = handle.end().await? {
                    yield end;
                    return;
                }
                loop {
                    let next = tokio::time::timeout(SILENCE, connection.next()).await;
                    match next {
                        Ok(Some(Ok((job, event)))) => {
                            // Previews of old servers do not say which job they are of.
                            if job.is_none_or(|job| job == handle.id) {
                                let is_end = event.is_end();
                                yield event;
                                if is_end {
                                    return;
                                }
                            }
                        }
                        Ok(Some(Err(_)) | None) => break,
                        Err(_) => if let Some(end) = handle.end().await? {
                            yield end;
                            return;
                        },
                    }
                }
                tokio::time::sleep(POLL.0).await;
            }
        }
    }

    /// How the job ended, if it has.
    async fn end(&self) -> Result<Option<Event>> {
        let job = self.detail().await?;
        Ok(match job.status {
            JobStatus::Completed => Some(Event::Succeeded),
            JobStatus::Failed => Some(Event::Failed {
                error: serde_json::to_value(job.execution_error).unwrap_or_default(),
            }),
            JobStatus::Cancelled => Some(Event::Interrupted),
            JobStatus::Pending | JobStatus::InProgress => None,
        })
    }

    /// What the job made, as assets.
    ///
    /// # Errors
    /// When a call fails.
    pub async fn outputs(&self) -> Result<Vec<JobAsset>> {
        let mut all = Vec::new();
        loop {
            let offset = all.len() as u64;
            let call = || {
                self.client.api().get_job_assets().job_id(self.id).limit(PAGE).offset(offset).send()
            };
            let page = self.client.repeat(call).await?.into_inner();
            let more = page.pagination.has_more && !page.assets.is_empty();
            all.extend(page.assets);
            if !more {
                return Ok(all);
            }
        }
    }

    /// Downloads what the job made into a folder, creating it if it does not exist. A file that is
    /// there under the same name is left alone, and the new one gets a number.
    ///
    /// # Errors
    /// When a call fails or a file cannot be written.
    pub async fn download_outputs(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        self.download_outputs_with(folder, |_| None).await
    }

    /// As [`Self::download_outputs`]; `progress` gives what is told of each file's bytes.
    ///
    /// # Errors
    /// As there.
    pub async fn download_outputs_with(
        &self,
        folder: &Path,
        progress: impl Fn(&JobAsset) -> Option<Progress>,
    ) -> Result<Vec<PathBuf>> {
        tokio::fs::create_dir_all(folder).await.map_err(Error::file("make", folder))?;
        let mut files: Vec<PathBuf> = Vec::new();
        for output in self.outputs().await? {
            // The server's name for it must not choose a place on this machine.
            let name = Path::new(&output.asset.name)
                .file_name()
                .map_or_else(|| PathBuf::from(output.asset.id.to_string()), PathBuf::from);
            let target = free_name(&folder.join(name));
            self.client.download(&output.asset, &target, progress(&output)).await?;
            files.push(target);
        }
        Ok(files)
    }

    /// Cancels the job; that it has ended is no error.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn cancel(&self) -> Result<()> {
        self.client
            .repeat(|| self.client.api().cancel_job().job_id(self.id).send())
            .await
            .map(|_| ())
    }
}

fn is_over(job: &JobDetailResponse) -> bool {
    !matches!(job.status, JobStatus::Pending | JobStatus::InProgress)
}

fn ended_well(job: JobDetailResponse) -> Result<JobDetailResponse> {
    if job.status == JobStatus::Completed {
        return Ok(job);
    }
    let reason = job.execution_error.map_or_else(
        || "its user wanted no more of it".to_owned(),
        |error| {
            let place = if error.node_id.is_empty() {
                String::new()
            } else {
                format!("node {} ({}): ", error.node_id, error.node_type)
            };
            format!("{place}{}: {}", error.exception_type, error.exception_message.trim())
        },
    );
    Err(Error::Job { id: job.id.to_string(), status: job.status.to_string(), reason })
}

/// A name that no file has yet.
pub(crate) fn free_name(wanted: &Path) -> PathBuf {
    let stem = wanted.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let extension = wanted
        .extension()
        .map(|extension| format!(".{}", extension.to_string_lossy()))
        .unwrap_or_default();
    let numbered = (1..).map(|n| wanted.with_file_name(format!("{stem} ({n}){extension}")));
    std::iter::once(wanted.to_path_buf())
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| wanted.to_path_buf())
}
