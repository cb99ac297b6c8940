//! Bytes to the server, or only their name.

use std::path::Path;

use comfy_cloud::types::{AssetCreated, CreateAssetFromHashBody};
use futures::TryStreamExt;
use reqwest::multipart::Part;
use serde_json::{Map, Value};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;
use uuid::Uuid;

use crate::{Client, Error, Progress, Result, hash_file};

const CHUNK_BYTES: usize = 256 * 1024;

/// What an asset is to be.
#[derive(Clone, Debug, Default)]
pub struct NewAsset {
    /// Its name; the file's own when left out.
    pub name: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its media type; found out by the server when left out.
    pub mime_type: Option<String>,
    /// Anything of the caller's own.
    pub user_metadata: Map<String, Value>,
    /// Its id, so that a retry finds it.
    pub id: Option<Uuid>,
    /// An asset of the caller's that shows it.
    pub preview_id: Option<Uuid>,
}

impl NewAsset {
    /// An asset with tags and nothing else said of it.
    pub fn tagged<T: Into<String>>(tags: impl IntoIterator<Item = T>) -> Self {
        Self { tags: tags.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

/// What became of a file.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The asset, new or not.
    pub asset: AssetCreated,
    /// How many bytes of content went over the wire.
    pub bytes_sent: u64,
}

impl Client {
    /// Gives the caller an asset over bytes that the server has.
    ///
    /// # Errors
    /// 404 when it has none that the caller may use; or when the call fails.
    pub async fn from_hash(&self, hash: &str, new: &NewAsset) -> Result<AssetCreated> {
        let body = CreateAssetFromHashBody {
            hash: hash
                .try_into()
                .map_err(|_| Error::Invalid(format!("`{hash}` is no hash; one is `blake3:` or `sha256:` and 64 lower-case hex digits")))?,
            mime_type: new.mime_type.clone(),
            name: new.name.as_deref().map(TryInto::try_into).transpose().map_err(|error| Error::Invalid(format!("the name: {error}")))?,
            tags: new.tags.clone(),
            user_metadata: (!new.user_metadata.is_empty()).then(|| new.user_metadata.clone()),
        };
        // Harmless to repeat: the second time finds what the first one made.
        let response =
            self.repeat(|| self.api.create_asset_from_hash().body(body.clone()).send()).await?;
        Ok(response.into_inner())
    }

    /// Uploads a file, or only its hash when the server has its bytes. A file without tags is
    /// tagged `input`, since a reference needs one. `progress` counts hashed bytes, then sent ones.
    ///
    /// # Errors
    /// When the file cannot be read or the call fails.
    pub async fn upload_or_reference(
        &self,
        path: &Path,
        mut new: NewAsset,
        progress: Option<Progress>,
    ) -> Result<Outcome> {
        if new.name.is_none() {
            new.name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        }
        if new.tags.is_empty() {
            new.tags.push("input".to_owned());
        }
        let hashes = hash_file(path, progress.clone()).await?;
        match self.from_hash(&hashes.blake3, &new).await {
            Ok(asset) => Ok(Outcome { asset, bytes_sent: 0 }),
            Err(error) if error.is_not_found() => {
                self.upload_file(path, &new, Some(&hashes.blake3), progress).await
            }
            Err(error) => Err(error),
        }
    }

    /// Uploads a file. With `hash`, the server checks the bytes against it.
    ///
    /// # Errors
    /// When the file cannot be read or the call fails.
    pub async fn upload_file(
        &self,
        path: &Path,
        new: &NewAsset,
        hash: Option<&str>,
        progress: Option<Progress>,
    ) -> Result<Outcome> {
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // The same content has the same asset, so the upload can be repeated.
        self.repeat(|| async {
            let file = tokio::fs::File::open(path).await.map_err(Error::file("read", path))?;
            let length = file.metadata().await.map_err(Error::file("read", path))?.len();
            self.upload(file, Some(length), &name, new, hash, progress.clone()).await
        })
        .await
    }

    /// Uploads from a reader; once, since a reader cannot be read twice.
    ///
    /// # Errors
    /// When the call fails.
    pub async fn upload(
        &self,
        reader: impl AsyncRead + Send + Sync + 'static,
        length: Option<u64>,
        file_name: &str,
        new: &NewAsset,
        hash: Option<&str>,
        progress: Option<Progress>,
    ) -> Result<Outcome> {
        let sent = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
        let counter = std::sync::Arc::clone(&sent);
        let chunks = ReaderStream::with_capacity(reader, CHUNK_BYTES).inspect_ok(move |chunk| {
            counter.fetch_add(chunk.len() as u64, std::sync::atomic::Ordering::Relaxed);
            if let Some(progress) = &progress {
                progress(chunk.len() as u64);
            }
        });
        let body = reqwest::Body::wrap_stream(chunks);
        let part = match length {
            Some(length) => Part::stream_with_length(body, length),
            None => Part::stream(body),
        };
        let mut call = self.api.upload_asset_multipart().file(part.file_name(file_name.to_owned()));
        // As one JSON array, so that a tag may have a comma.
        if !new.tags.is_empty() {
            call = call.tags(serde_json::to_string(&new.tags).unwrap_or_default());
        }
        if let Some(name) = &new.name {
            call = call.name(name);
        }
        if let Some(mime_type) = &new.mime_type {
            call = call.mime_type(mime_type);
        }
        if !new.user_metadata.is_empty() {
            call = call.user_metadata(Value::Object(new.user_metadata.clone()).to_string());
        }
        if let Some(id) = new.id {
            call = call.id(id);
        }
        if let Some(id) = new.preview_id {
            call = call.preview_id(id);
        }
        if let Some(hash) = hash {
            call = call
                .hash(hash.try_into().map_err(|_| Error::Invalid(format!("`{hash}` is no hash")))?);
        }
        let response = call.send().await?;
        Ok(Outcome {
            asset: response.into_inner(),
            bytes_sent: sent.load(std::sync::atomic::Ordering::Relaxed),
        })
    }
}
