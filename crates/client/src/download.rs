//! Bytes from the server, verified.

use std::path::{Path, PathBuf};

use comfy_cloud::client::responses::CheckAssetByHashErrorResponse;
use comfy_cloud::types::Asset;
use reqwest::StatusCode;
use reqwest::header::RANGE;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use crate::{Client, Error, Progress, Result, hash_file};

impl Client {
    /// An asset.
    ///
    /// # Errors
    /// When it does not exist, or the call fails.
    pub async fn asset(&self, id: Uuid) -> Result<Asset> {
        Ok(self.repeat(|| self.api.get_asset_by_id().id(id).send()).await?.into_inner())
    }

    /// Whether the server has content that the caller may use.
    ///
    /// # Errors
    /// When the call fails.
    pub async fn exists(&self, hash: &str) -> Result<bool> {
        let hash: comfy_cloud::types::Blake3Hash = hash
            .try_into()
            .map_err(|_| Error::Invalid(format!("`{hash}` is not `blake3:` and 64 hex digits")))?;
        let found = self.repeat(|| async {
            match self.api.check_asset_by_hash().hash(hash.clone()).send().await {
                Ok(_) => Ok(true),
                Err(comfy_cloud::client::Error::ErrorResponse(response))
                    if matches!(*response, CheckAssetByHashErrorResponse::NotFound) =>
                {
                    Ok(false)
                }
                Err(error) => Err(Error::from(error)),
            }
        });
        found.await
    }

    /// Downloads an asset's bytes to a file and verifies their hash before they get its name.
    /// What an earlier, interrupted download left in `<file>.part` is gone on with. `progress`
    /// counts bytes, those that were there already included.
    ///
    /// # Errors
    /// When the call fails, the file cannot be written, or the bytes are not the right ones.
    pub async fn download(
        &self,
        asset: &Asset,
        target: &Path,
        progress: Option<Progress>,
    ) -> Result<()> {
        let part = part_of(target);
        self.repeat(|| self.fetch_rest(asset, &part, progress.as_ref())).await?;
        if let Some(expected) = &asset.asset_hash {
            let actual = hash_file(&part, None).await?.blake3;
            if actual != **expected {
                tokio::fs::remove_file(&part).await.map_err(Error::file("remove", &part))?;
                return Err(Error::HashMismatch { expected: expected.to_string(), actual });
            }
        }
        tokio::fs::rename(&part, target).await.map_err(Error::file("write", target))
    }

    async fn fetch_rest(
        &self,
        asset: &Asset,
        part: &Path,
        progress: Option<&Progress>,
    ) -> Result<()> {
        let have = tokio::fs::metadata(part).await.map_or(0, |metadata| metadata.len());
        let size = asset.size.unsigned_abs();
        if have == size && size > 0 {
            return Ok(());
        }
        let response = self.api.get_asset_content().id(asset.id).send().await?.into_inner();
        let comfy_cloud::client::responses::GetAssetContentResponse::Found { location } = response;
        let location =
            location.ok_or_else(|| Error::Malformed("a redirect without `Location`".to_owned()))?;
        let location = url::Url::parse(comfy_cloud::client::ClientInfo::baseurl(&self.api))
            .and_then(|base| base.join(&location))
            .map_err(|error| Error::Malformed(format!("`Location`: {error}")))?;
        let mut request = self.plain.get(location);
        let resumes = have > 0 && have < size;
        if resumes {
            request = request.header(RANGE, format!("bytes={have}-"));
        }
        let mut response = request.send().await.map_err(Error::Transport)?;
        let appends = resumes && response.status() == StatusCode::PARTIAL_CONTENT;
        if !response.status().is_success() {
            return Err(Error::Undeclared(response.status()));
        }
        let opened = tokio::fs::OpenOptions::new()
            .create(true)
            .write(true)
            .append(appends)
            .truncate(!appends)
            .open(part)
            .await;
        let mut file = opened.map_err(Error::file("write", part))?;
        let tell = |bytes: u64| progress.iter().for_each(|progress| progress(bytes));
        if appends {
            tell(have);
        }
        while let Some(chunk) = response.chunk().await.map_err(Error::Transport)? {
            file.write_all(&chunk).await.map_err(Error::file("write", part))?;
            tell(chunk.len() as u64);
        }
        file.sync_all().await.map_err(Error::file("write", part))
    }
}

/// The file that an unfinished download is kept in.
fn part_of(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    target.with_file_name(name)
}
