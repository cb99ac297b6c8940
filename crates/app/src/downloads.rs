//! Background downloads: who may ask for what, and what becomes of it. The bytes are fetched
//! elsewhere.

use chrono::TimeDelta;
use comfy_cloud_domain::{
    Asset, Download, DownloadFilter, DownloadState, Error, NewDownload, Order, Principal, Result,
    TaskId,
};

use crate::Store;

crate::store::expose! {
    /// A page of the principal's downloads, and how many match in all.
    list_downloads(principal: &Principal, filter: &DownloadFilter, order: Order, offset: u64, limit: u32) -> (Vec<Download>, u64);
    /// Cancels a download of the principal's that has not ended; returns it as it is then.
    cancel_download(principal: &Principal, id: TaskId) -> Download;
    /// Downloads of anybody's that have not ended, to go on with them after a restart.
    unfinished_downloads() -> Vec<Download>;
    /// Notes how far a download is, or how it ended; one that has ended stays as it is.
    advance_download(id: TaskId, state: DownloadState) -> ();
}

impl Store {
    /// What the principal has of an address from an earlier download: it is not fetched again as
    /// long as that is there.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn downloaded(
        &self,
        principal: &Principal,
        source_url: &str,
    ) -> Result<Option<Asset>> {
        match self
            .catalogue
            .completed_download(principal, source_url)
            .await?
            .map(|earlier| earlier.state)
        {
            Some(DownloadState::Completed { asset, .. }) => self.living(principal, asset).await,
            _ => Ok(None),
        }
    }

    /// Begins a download. The asset that is to show what it brings must be the principal's own.
    ///
    /// # Errors
    /// [`Error::NoSuchPreview`], or [`Error::TooMany`] when so many of the principal's wait or run
    /// already.
    pub async fn create_download(
        &self,
        principal: &Principal,
        new: NewDownload,
    ) -> Result<Download> {
        if let Some(preview) = new.preview
            && self.living(principal, preview).await?.is_none_or(|asset| asset.is_public)
        {
            return Err(Error::NoSuchPreview);
        }
        self.catalogue.create_download(principal, new).await
    }

    /// A download of the principal's, with what it has brought as long as that is there.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such download.
    pub async fn download(
        &self,
        principal: &Principal,
        id: TaskId,
    ) -> Result<(Download, Option<Asset>)> {
        let download = self.catalogue.download(principal, id).await?;
        let asset = match download.state {
            DownloadState::Completed { asset, .. } => self.living(principal, asset).await?,
            _ => None,
        };
        Ok((download, asset))
    }

    /// Forgets downloads that ended longer ago than a time; returns how many.
    ///
    /// # Errors
    /// When the catalogue cannot be written; some may be forgotten then.
    pub async fn forget_downloads(&self, ended_ago: TimeDelta) -> Result<u64> {
        let before = self.clock.now() - ended_ago;
        let mut forgotten = 0;
        loop {
            match self.catalogue.prune_downloads(before).await? {
                0 => return Ok(forgotten),
                some => forgotten += some,
            }
        }
    }
}
