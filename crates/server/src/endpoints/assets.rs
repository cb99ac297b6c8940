//! One asset: mint from a hash, look at, change, delete.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{AssetChange, Error as StoreError, NewAsset, Principal};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::signing::Disposition;
use crate::{convert, media, names};

pub(crate) async fn create_asset_from_hash(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: types::CreateAssetFromHashBody,
) -> Result<CreateAssetFromHashSuccess> {
    let new = NewAsset {
        name: body.name.map(|name| names::checked(&name, "name")).transpose()?,
        mime_type: body.mime_type.map(|mime| media::checked(&mime)).transpose()?,
        tags: convert::tags(&body.tags)?,
        metadata: convert::metadata(body.user_metadata.unwrap_or_default())?,
        ..NewAsset::default()
    };
    let minted = api.store.mint_from_hash(&principal, convert::hash(&body.hash)?, new).await?;
    let asset = convert::created(api.show(context, &principal, minted.asset).await, minted.created);
    Ok(match minted.created {
        true => CreateAssetFromHashSuccess::Created(asset),
        false => CreateAssetFromHashSuccess::Ok(asset),
    })
}

pub(crate) async fn check_asset_by_hash(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: CheckAssetByHashParams,
) -> Result<CheckAssetByHashSuccess> {
    match api.store.may_use(&principal, convert::hash(&params.hash)?).await? {
        true => Ok(CheckAssetByHashSuccess::Ok),
        false => Err(StoreError::NotFound("content").into()),
    }
}

pub(crate) async fn get_asset_by_id(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetAssetByIdParams,
) -> Result<GetAssetByIdSuccess> {
    let asset = api.store.asset(&principal, params.id.into()).await?;
    Ok(GetAssetByIdSuccess::Ok(api.show(context, &principal, asset).await))
}

pub(crate) async fn get_asset_content(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetAssetContentParams,
) -> Result<GetAssetContentSuccess> {
    let asset = api.store.open_asset(&principal, params.id.into()).await?;
    let disposition = match params.disposition {
        types::GetAssetContentDisposition::Inline => Disposition::Inline,
        types::GetAssetContentDisposition::Attachment => Disposition::Attachment,
    };
    Ok(GetAssetContentSuccess::Found { location: api.signed_url(context, &asset, disposition) })
}

pub(crate) async fn update_asset(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: UpdateAssetParams,
    body: types::UpdateAssetBody,
) -> Result<UpdateAssetSuccess> {
    let change = AssetChange {
        name: body.name.map(|name| names::checked(&name, "name")).transpose()?,
        mime_type: body.mime_type.map(|mime| media::checked(&mime)).transpose()?,
        tags: body.tags.map(convert::tags).transpose()?,
        metadata: body.user_metadata.map(convert::metadata).transpose()?,
        preview: body.preview_id.map(Into::into),
    };
    let asset = match api.store.update_asset(&principal, params.id.into(), change).await {
        // Here, and here alone, the contract calls a preview that is not the caller's 404.
        Err(error @ StoreError::NoSuchPreview) => {
            return Err(Failure::new(
                Class::NotFound,
                "preview_not_found",
                format!("`preview_id`: {error}"),
            )
            .into());
        }
        other => other?,
    };
    Ok(UpdateAssetSuccess::Ok(convert::updated(asset)))
}

pub(crate) async fn delete_asset(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteAssetParams,
) -> Result<DeleteAssetSuccess> {
    api.store.delete_asset(&principal, params.id.into()).await?;
    Ok(DeleteAssetSuccess::NoContent)
}
