//! The user's own files on the server.

use bytes::Bytes;
use comfy_cloud::client::{ByteStream, Error as Generated};
use comfy_cloud::types::{GetUserDataResponseFullFile, UserDataResponseFull};
use futures::TryStreamExt;

use crate::{Client, Error, Result};

/// The longest text of an error that is read, in bytes.
const ERROR_BYTES: usize = 4096;

impl Client {
    /// The files of a folder and of all below it; `""` is the whole tree.
    ///
    /// # Errors
    /// When there is no such folder, or the call fails.
    pub async fn list_userdata(&self, folder: &str) -> Result<Vec<GetUserDataResponseFullFile>> {
        match self.api().get_userdata().dir(folder).recurse(true).send().await {
            Ok(listed) => Ok(listed.into_inner().0),
            Err(error) => Err(refused(error).await),
        }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// When there is none, or the call fails.
    pub async fn read_userdata(&self, path: &str) -> Result<Bytes> {
        match self.api().get_userdata_file().file(path).send().await {
            Ok(content) => collect(content.into_inner(), usize::MAX).await.map_err(Error::Transport),
            Err(error) => Err(refused(error).await),
        }
    }

    /// Writes a file.
    ///
    /// # Errors
    /// When the path is none, the file is there and may not be replaced, or the call fails.
    pub async fn write_userdata(&self, path: &str, content: impl Into<Bytes>, replace: bool) -> Result<UserDataResponseFull> {
        let call = self.api().post_userdata_file().file(path).overwrite(if replace { "true" } else { "false" });
        match call.body(reqwest::Body::from(content.into())).send().await {
            Ok(written) => Ok(written.into_inner()),
            Err(error) => Err(refused(error).await),
        }
    }

    /// Deletes a file.
    ///
    /// # Errors
    /// When there is none, or the call fails.
    pub async fn delete_userdata(&self, path: &str) -> Result<()> {
        match self.api().delete_userdata_file().file(path).send().await {
            Ok(_) => Ok(()),
            Err(error) => Err(refused(error).await),
        }
    }
}

async fn collect(stream: ByteStream, limit_bytes: usize) -> std::result::Result<Bytes, reqwest::Error> {
    let mut stream = stream.into_inner();
    let mut all = Vec::new();
    while let Some(chunk) = stream.try_next().await? {
        all.extend_from_slice(&chunk);
        if all.len() > limit_bytes {
            break;
        }
    }
    Ok(all.into())
}

/// These operations say in plain text what is wrong.
async fn refused(error: Generated<ByteStream>) -> Error {
    match error {
        Generated::ErrorResponse(response) => {
            let status = response.status();
            let text = collect(response.into_inner(), ERROR_BYTES).await.unwrap_or_default();
            let reason = status.canonical_reason().unwrap_or("error").to_lowercase().replace(' ', "_");
            Error::Api { status, code: reason, message: String::from_utf8_lossy(&text).into_owned() }
        }
        Generated::CommunicationError(error) | Generated::InvalidUpgrade(error) | Generated::ResponseBodyError(error) => {
            Error::Transport(error)
        }
        Generated::InvalidResponsePayload(_, error) => Error::Malformed(error.to_string()),
        Generated::UnexpectedResponse(response) => Error::Undeclared(response.status()),
        Generated::InvalidRequest(message) | Generated::Custom(message) => Error::Invalid(message),
    }
}
