//! Fetching in the background, and what would be fetched.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_store::Principal;
use comfy_cloud_store::catalogue::{DownloadState, NewDownload};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::convert;

pub(crate) async fn get_remote_asset_metadata(
    api: &Api,
    _: &Context,
    _: Principal,
    params: GetRemoteAssetMetadataParams,
) -> Result<GetRemoteAssetMetadataSuccess> {
    let remote = api.fetcher.look(&params.url).await?;
    Ok(GetRemoteAssetMetadataSuccess::Ok(types::AssetMetadataResponse {
        content_length: remote.size_bytes.map_or(-1, u64::cast_signed),
        content_type: remote.content_type,
        filename: remote.file_name,
        name: None,
        preview_image: None,
        tags: None,
        validation: None,
    }))
}

pub(crate) async fn create_asset_download(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: types::CreateAssetDownloadBody,
) -> Result<CreateAssetDownloadSuccess> {
    api.fetcher.require_download_host(&body.source_url)?;
    let catalogue = api.store.catalogue();
    if let Some(earlier) = catalogue.completed_download(&principal, &body.source_url).await?
        && let DownloadState::Completed { asset, .. } = earlier.state
        && let Ok(asset) = catalogue.asset(&principal, asset).await
    {
        return Ok(CreateAssetDownloadSuccess::Ok(convert::created(api.show(context, &principal, asset).await, false)));
    }
    let new = NewDownload {
        source_url: body.source_url,
        tags: convert::tags(body.tags.unwrap_or_default())?,
        metadata: convert::metadata(body.user_metadata.unwrap_or_default())?,
        preview: body.preview_id.map(Into::into),
    };
    if let Some(preview) = new.preview
        && !catalogue.asset(&principal, preview).await.is_ok_and(|asset| !asset.is_public)
    {
        return Err(comfy_cloud_store::Error::NoSuchPreview.into());
    }
    let download = catalogue.create_download(&principal, new).await?;
    let task_id = download.id.as_uuid();
    api.downloader.begin(download);
    Ok(CreateAssetDownloadSuccess::Accepted(types::AssetDownloadResponse {
        task_id,
        status: types::AssetDownloadResponseStatus::Created,
        message: Some(format!("the download has begun; follow it at /api/tasks/{task_id}")),
    }))
}

pub(crate) async fn cancel_task(api: &Api, _: &Context, principal: Principal, params: CancelTaskParams) -> Result<CancelTaskSuccess> {
    let download = api.store.catalogue().download(&principal, params.task_id.into()).await?;
    api.downloader.cancel(download.id);
    Ok(CancelTaskSuccess::NoContent)
}

pub(crate) async fn get_task(api: &Api, context: &Context, principal: Principal, params: GetTaskParams) -> Result<GetTaskSuccess> {
    let download = api.store.catalogue().download(&principal, params.task_id.into()).await?;
    let asset = match download.state {
        // The asset may have been deleted since.
        DownloadState::Completed { asset, .. } => api.store.catalogue().asset(&principal, asset).await.ok(),
        _ => None,
    };
    let asset = match asset {
        Some(asset) => Some(api.show(context, &principal, asset).await),
        None => None,
    };
    Ok(GetTaskSuccess::Ok(convert::download(download, asset)))
}
