//! The user's own files on the server.

use bytes::Bytes;
use comfy_cloud::client::ByteStream;
use comfy_cloud::types::{GetUserDataResponseFullFile, UserDataResponseFull};
use futures::TryStreamExt;

use crate::{Client, Error, Result};

impl Client {
    /// The files of a folder and of all below it; `""` is the whole tree.
    ///
    /// # Errors
    /// When there is no such folder, or the call fails.
    pub async fn list_userdata(&self, folder: &str) -> Result<Vec<GetUserDataResponseFullFile>> {
        match self.api().get_userdata().dir(folder).recurse(true).send().await {
            Ok(listed) => Ok(listed.into_inner().0),
            Err(error) => Err(error.into()),
        }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn read_userdata(&self, path: &str) -> Result<Bytes> {
        match self.api().get_userdata_file().file(path).send().await {
            Ok(content) => collect(content.into_inner()).await.map_err(Error::Transport),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a file.
    ///
    /// # Errors
    /// When the path is not valid, the file is there and may not be replaced, or the call fails.
    pub async fn write_userdata(
        &self,
        path: &str,
        content: impl Into<Bytes>,
        replace: bool,
    ) -> Result<UserDataResponseFull> {
        let call = self.api().post_userdata_file().file(path).overwrite(replace);
        match call.body(reqwest::Body::from(content.into())).send().await {
            Ok(written) => Ok(written.into_inner()),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes a file.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn delete_userdata(&self, path: &str) -> Result<()> {
        match self.api().delete_userdata_file().file(path).send().await {
            Ok(_) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

async fn collect(stream: ByteStream) -> std::result::Result<Bytes, reqwest::Error> {
    let mut stream = stream.into_inner();
    let mut all = Vec::new();
    while let Some(chunk) = stream.try_next().await? {
        all.extend_from_slice(&chunk);
    }
    Ok(all.into())
}
