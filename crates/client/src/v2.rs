//! The Comfy API v2: the smaller contract, which servers have that are no Comfy Cloud as well.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_stream::try_stream;
use comfy_cloud_v2::client::ClientInfo;
use comfy_cloud_v2::client::responses::*;
use comfy_cloud_v2::types::{
    self, AssetFromHashBody, ErrorEnvelope, Job, JobStatus, Output, PostJobsBody,
};
use futures::{Stream, StreamExt};
use reqwest::StatusCode;
use reqwest::multipart::Part;
use serde_json::{Map, Value};
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;

use crate::error::Body;
use crate::job::free_name;
use crate::{Client, Error, Result, Workflow, hash_file};

/// The first pause between two questions whether a job has ended, and the longest.
const POLL: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(2));
/// The longest event, in bytes.
const EVENT_BYTES: usize = 16 << 20;

/// Which contract a server has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interface {
    /// The main one, Comfy Cloud's, and perhaps v2 beside it.
    Main,
    /// v2 alone.
    V2,
}

/// The Comfy API v2 of a client's server, as the same user.
#[derive(Clone, Debug)]
pub struct V2 {
    api: comfy_cloud_v2::client::Client,
    client: Client,
}

/// A job that was submitted by v2.
#[derive(Clone, Debug)]
pub struct V2Job {
    v2: V2,
    /// Its id.
    pub id: String,
}

/// What happens to a job.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V2Event {
    /// How it stands.
    Status(types::StatusEvent),
    /// How far it is.
    Progress(types::Progress),
    /// A picture of what is being made.
    Preview(types::PreviewEvent),
    /// A file that it has made.
    Output(Box<Output>),
}

impl Client {
    /// The Comfy API v2 of the same server.
    pub fn v2(&self) -> V2 {
        let api = comfy_cloud_v2::client::Client::new_with_client(
            ClientInfo::baseurl(&self.api),
            self.http.clone(),
            self.v2.clone(),
        );
        V2 { api, client: self.clone() }
    }

    /// Which contract the server has. The main one where it has both, and where it has neither:
    /// what is asked then says so.
    ///
    /// # Errors
    /// When the server cannot be reached.
    pub async fn interface(&self) -> Result<Interface> {
        let base = ClientInfo::baseurl(&self.api);
        // Neither needs a key to say whether it is there.
        let is_there = async |path: &str| {
            let asked = || async {
                self.plain.get(format!("{base}{path}")).send().await.map_err(Error::Transport)
            };
            Ok::<_, Error>(self.repeat(asked).await?.status() != StatusCode::NOT_FOUND)
        };
        let is_v2_alone = !is_there("/api/features").await? && is_there("/api/v2/jobs").await?;
        Ok(if is_v2_alone { Interface::V2 } else { Interface::Main })
    }
}

impl V2 {
    /// The generated client, with a method for every operation.
    pub fn api(&self) -> &comfy_cloud_v2::client::Client {
        &self.api
    }

    /// Runs a workflow: sends what local files the server lacks, and queues it with labels. With a
    /// key, the same call can be made again without a second job.
    ///
    /// # Errors
    /// When a file cannot be read, the server refuses the workflow, or a call fails.
    pub async fn run(
        &self,
        workflow: &Workflow,
        labels: &BTreeMap<String, String>,
        key: Option<&str>,
    ) -> Result<V2Job> {
        let nodes = workflow.refer(self).await?;
        let metadata: Map<String, Value> =
            labels.iter().map(|(key, value)| (key.clone(), value.as_str().into())).collect();
        let metadata = (!metadata.is_empty()).then_some(metadata);
        let body = PostJobsBody {
            workflow: nodes,
            metadata,
            extra_data: None,
            inputs: None,
            webhook_url: None,
        };
        let submit = || {
            let call = self.api.post_jobs().body(body.clone());
            match key {
                Some(key) => call.idempotency_key(key).send(),
                None => call.send(),
            }
        };
        // Without a key once: a submission whose response was lost may have been queued all the
        // same.
        let job = match key {
            Some(_) => self.client.repeat(submit).await?.into_inner(),
            None => submit().await?.into_inner(),
        };
        Ok(self.job(job.id))
    }

    /// A job that was submitted before.
    pub fn job(&self, id: impl Into<String>) -> V2Job {
        V2Job { v2: self.clone(), id: id.into() }
    }

    /// Uploads a file, or only its hash when the server has its bytes.
    ///
    /// # Errors
    /// When the file cannot be read or the call fails.
    pub async fn upload(&self, path: &Path) -> Result<types::Asset> {
        let hash = hash_file(path, None).await?.blake3;
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_else(|| "file".to_owned());
        let file_path = types::AssetFromHashBodyFilePath::try_from(name.as_str());
        let file_path = file_path.map_err(|error| Error::Invalid(format!("the name: {error}")))?;
        let body = AssetFromHashBody {
            hash: hash.clone(),
            file_path: Some(file_path),
            tags: None,
            expires_in: None,
        };
        match self.client.repeat(|| self.api.asset_from_hash().body(body.clone()).send()).await {
            Ok(found) => return Ok(found.into_inner()),
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
        // The same content has the same asset, so the upload can be repeated.
        let uploaded = self.client.repeat(|| async {
            let file = tokio::fs::File::open(path).await.map_err(Error::file("read", path))?;
            let length = file.metadata().await.map_err(Error::file("read", path))?.len();
            let part = Part::stream_with_length(
                reqwest::Body::wrap_stream(ReaderStream::new(file)),
                length,
            )
            .file_name(name.clone());
            let call = self
                .api
                .post_assets()
                .content_type(kind(&name))
                .expected_hash(&hash)
                .file_path(&name)
                .file(part);
            Ok::<_, Error>(call.send().await?.into_inner())
        });
        uploaded.await
    }
}

/// The media type of a name, which this contract asks for.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).as_deref() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("gif") => "image/gif",
        Some("mp4") => "video/mp4",
        Some("webm") => "video/webm",
        Some("wav") => "audio/wav",
        Some("mp3") => "audio/mpeg",
        Some("flac") => "audio/flac",
        _ => "application/octet-stream",
    }
}

impl V2Job {
    /// The job, whole.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn get(&self) -> Result<Job> {
        Ok(self.v2.client.repeat(|| self.v2.api.get_job().id(&self.id).send()).await?.into_inner())
    }

    /// Waits until the job has ended.
    ///
    /// # Errors
    /// [`Error::Job`] when it did not end well; or when a call fails.
    pub async fn wait(&self) -> Result<Job> {
        let mut pause = POLL.0;
        loop {
            let job = self.get().await?;
            match job.status {
                JobStatus::Succeeded => return Ok(job),
                JobStatus::Failed | JobStatus::Canceled | JobStatus::Expired => {
                    let reason = job.error.map_or_else(
                        || "its user wanted no more of it".to_owned(),
                        |error| error.message,
                    );
                    return Err(Error::Job { id: job.id, status: job.status.to_string(), reason });
                }
                JobStatus::Queued | JobStatus::Running | JobStatus::Canceling => {}
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 3 / 2).min(POLL.1);
        }
    }

    /// What happens to the job, until it ends or the server closes the stream: [`Self::wait`] says
    /// how it ended.
    pub fn events(&self) -> impl Stream<Item = Result<V2Event>> + Send + use<> {
        let job = self.clone();
        try_stream! {
            let opened = job.v2.client.repeat(|| job.v2.api.get_job_events().id(&job.id).send()).await?;
            let (mut bytes, mut held) = (opened.into_inner(), Vec::new());
            while let Some(chunk) = bytes.next().await {
                held.extend_from_slice(&chunk.map_err(Error::Transport)?);
                while let Some((name, data)) = cut(&mut held) {
                    if let Some(event) = read(&name, &data)? {
                        yield event;
                    }
                }
                if held.len() > EVENT_BYTES {
                    Err::<(), _>(Error::Malformed(format!("an event of more than {EVENT_BYTES} bytes")))?;
                }
            }
        }
    }

    /// Downloads what the job made into a folder, creating it if it does not exist, and verifies
    /// its hashes. A file that is there under the same name is left alone, and the new one gets a
    /// number.
    ///
    /// # Errors
    /// When a call fails or a file cannot be written.
    pub async fn download_outputs(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        tokio::fs::create_dir_all(folder).await.map_err(Error::file("make", folder))?;
        let mut files: Vec<PathBuf> = Vec::new();
        for output in self.get().await?.outputs {
            // The server's name for it must not choose a place on this machine.
            let name = Path::new(&output.name)
                .file_name()
                .map_or_else(|| PathBuf::from("output"), PathBuf::from);
            let target = free_name(&folder.join(name));
            self.v2.client.repeat(|| self.download(&output, &target)).await?;
            files.push(target);
        }
        Ok(files)
    }

    async fn download(&self, output: &Output, target: &Path) -> Result<()> {
        let mut part = target.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        // Signed: no key is shown to whoever keeps the bytes.
        let mut response =
            self.v2.client.plain.get(&output.url).send().await.map_err(Error::Transport)?;
        if !response.status().is_success() {
            return Err(Error::Undeclared(response.status()));
        }
        let mut file = tokio::fs::File::create(&part).await.map_err(Error::file("write", &part))?;
        while let Some(chunk) = response.chunk().await.map_err(Error::Transport)? {
            file.write_all(&chunk).await.map_err(Error::file("write", &part))?;
        }
        file.flush().await.map_err(Error::file("write", &part))?;
        drop(file);
        if let Some(expected) = &output.hash {
            let actual = hash_file(&part, None).await?.blake3;
            if actual != *expected {
                tokio::fs::remove_file(&part).await.map_err(Error::file("remove", &part))?;
                return Err(Error::HashMismatch { expected: expected.clone(), actual });
            }
        }
        tokio::fs::rename(&part, target).await.map_err(Error::file("write", target))
    }

    /// Cancels the job; that it has ended is no error.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn cancel(&self) -> Result<Job> {
        Ok(self
            .v2
            .client
            .repeat(|| self.v2.api.cancel_job().id(&self.id).send())
            .await?
            .into_inner())
    }
}

/// Cuts the next whole event off what was read of a stream: its name and its data.
fn cut(held: &mut Vec<u8>) -> Option<(String, Vec<u8>)> {
    loop {
        let end = held.windows(2).position(|two| two == b"\n\n")?;
        let event: Vec<u8> = held.drain(..end + 2).collect();
        let field = |name: &[u8]| {
            let lines = event
                .split(|byte| *byte == b'\n')
                .filter_map(move |line| line.strip_prefix(name)?.strip_prefix(b":"));
            lines.map(<[u8]>::trim_ascii).collect::<Vec<_>>().join(&b'\n')
        };
        let data = field(b"data");
        // The others keep the connection alive.
        if !data.is_empty() {
            return Some((String::from_utf8_lossy(&field(b"event")).into_owned(), data));
        }
    }
}

/// An event; `None` when it is of a kind that newer servers have.
fn read(name: &str, data: &[u8]) -> Result<Option<V2Event>> {
    let malformed =
        |error: serde_json::Error| Error::Malformed(format!("an event `{name}`: {error}"));
    Ok(Some(match name {
        "status" => V2Event::Status(serde_json::from_slice(data).map_err(malformed)?),
        "progress" => V2Event::Progress(serde_json::from_slice(data).map_err(malformed)?),
        "preview" => V2Event::Preview(serde_json::from_slice(data).map_err(malformed)?),
        "output" => V2Event::Output(serde_json::from_slice(data).map_err(malformed)?),
        _ => return Ok(None),
    }))
}

impl Body for ErrorEnvelope {
    fn into_parts(self, _: StatusCode) -> (String, String) {
        (self.error.code, self.error.message)
    }
}

/// Errors of operations: each has the one form.
macro_rules! bodies {
    ($($response:ident: $($variant:ident),*;)*) => {$(
        impl Body for $response {
            fn into_parts(self, status: StatusCode) -> (String, String) {
                match self {
                    $(Self::$variant(body))|* | Self::TooManyRequests { body, .. } => body.into_parts(status),
                }
            }
        }
    )*};
}

bodies! {
    PostAssetsErrorResponse: Unauthorized, Forbidden, Conflict, PayloadTooLarge, UnprocessableEntity, InternalServerError;
    AssetFromHashErrorResponse: Unauthorized, Forbidden, NotFound, UnprocessableEntity, InternalServerError;
    PostJobsErrorResponse: Unauthorized, PaymentRequired, Forbidden, UnprocessableEntity, InternalServerError;
    ListJobsErrorResponse: Unauthorized, Forbidden, UnprocessableEntity, InternalServerError;
    GetJobErrorResponse: Unauthorized, Forbidden, NotFound, InternalServerError;
    CancelJobErrorResponse: Unauthorized, Forbidden, NotFound, InternalServerError;
    GetJobEventsErrorResponse: Unauthorized, Forbidden, NotFound, InternalServerError, NotImplemented;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_when_they_are_whole() {
        let mut held =
            b": alive\n\nevent: status\ndata: {\"status\":\"queued\",\"queue_position\":1}\n\nevent: other\ndata: {}\n\nevent: st".to_vec();
        let (name, data) = cut(&mut held).expect("an event");
        assert!(
            matches!(read(&name, &data), Ok(Some(V2Event::Status(status))) if status.queue_position == Some(1))
        );
        let (name, data) = cut(&mut held).expect("an event");
        assert!(matches!(read(&name, &data), Ok(None)));
        assert!(cut(&mut held).is_none());
        assert!(read("status", b"[]").is_err());
    }
}
