//! Assets: upload, mint from a hash, look at, fetch, delete.

use chrono::{TimeDelta, Utc};
use comfy_cloud_app::Put;
use comfy_cloud_domain::{AssetId, Error as StoreError, NewAsset, Principal, file};
use comfy_cloud_v2::server::*;
use comfy_cloud_v2::types;
use openapi_runtime::Context;

use super::{convert, error};
use crate::api::Api;
use crate::blob_route::{self, Content, Described};
use crate::convert::{hash, tags};
use crate::endpoints::Result;
use crate::endpoints::uploads::{self, FORM_PARTS_BYTES};
use crate::error::{Class, EndpointError, Failure};
use crate::signing::Disposition;
use crate::{media, names};

/// The tag of an asset that is given without any: where ComfyUI would keep it.
const INPUT: &str = "input";

/// The id of an asset; a text that is not one names nothing.
fn id(text: &str) -> Result<AssetId> {
    Ok(text.parse().map_err(|_| StoreError::NotFound("asset"))?)
}

pub(super) async fn post_assets(
    api: &Api,
    context: &Context,
    principal: Principal,
    _: PostAssetsParams,
    mut form: PostAssetsForm,
) -> Result<PostAssetsSuccess> {
    let _place = api.upload_place(context).await?;
    let limit = api.config.max_upload_size_bytes;
    let announced = form.announced_bytes().map(|bytes| bytes.saturating_sub(FORM_PARTS_BYTES));
    if announced.is_some_and(|announced| announced > limit) {
        return Err(uploads::too_large(limit).into());
    }
    let (mut received, mut put, mut given, mut expires_in) =
        (None, Put::default(), Vec::new(), None);
    while let Some(part) = form.next().await? {
        match part {
            PostAssetsPart::File(file) => {
                received = Some(
                    uploads::receive(api, &principal, file, announced, |_| limit, file::HEAD_BYTES)
                        .await?,
                );
            }
            PostAssetsPart::ContentType(text) => put.asset.mime_type = Some(media::checked(&text)?),
            PostAssetsPart::FilePath(text) => {
                put.asset.name = Some(names::checked(&text, "file_path")?)
            }
            PostAssetsPart::ExpectedHash(text) => put.expected = Some(hash(&text)?),
            PostAssetsPart::Tags(text) => given.push(text),
            PostAssetsPart::ExpiresIn(secs) => expires_in = Some(secs),
        }
    }
    describe(&mut put.asset, given, expires_in)?;
    let received = received.ok_or_else(|| Failure::invalid("form part `file` is missing"))?;
    received.describe(&mut put.asset)?;
    let minted = api.store.finish_tagged(received.upload, &principal, put).await?;
    let asset = convert::asset(api, context, minted.asset, minted.created);
    Ok(match minted.created {
        true => PostAssetsSuccess::Created(asset),
        false => PostAssetsSuccess::Ok(asset),
    })
}

/// Fills in tags, and when the asset ends.
fn describe(asset: &mut NewAsset, given: Vec<String>, expires_in: Option<i64>) -> Result<()> {
    let given = if given.is_empty() { vec![INPUT.to_owned()] } else { given };
    asset.tags = tags(given)?;
    // The contract bounds it to a week.
    asset.expires_at = expires_in
        .and_then(TimeDelta::try_seconds)
        .and_then(|time| Utc::now().checked_add_signed(time));
    Ok(())
}

pub(super) async fn asset_from_hash(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: types::AssetFromHashBody,
) -> Result<AssetFromHashSuccess> {
    let mut new = NewAsset {
        name: body.file_path.map(|name| names::checked(&name, "file_path")).transpose()?,
        ..NewAsset::default()
    };
    describe(
        &mut new,
        body.tags.into_iter().flatten().map(String::from).collect(),
        body.expires_in,
    )?;
    let minted = match api.store.mint_tagged(&principal, hash(&body.hash)?, new).await {
        Err(StoreError::NotFound(_)) => {
            let message = "there is no such content, or you may not use it; upload it";
            return Err(Failure::new(Class::NotFound, "blob_not_found", message).into());
        }
        other => other?,
    };
    let asset = convert::asset(api, context, minted.asset, minted.created);
    Ok(match minted.created {
        true => AssetFromHashSuccess::Created(asset),
        false => AssetFromHashSuccess::Ok(asset),
    })
}

pub(super) async fn head_asset_by_hash(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: HeadAssetByHashParams,
) -> Result<HeadAssetByHashSuccess> {
    match api.store.may_use(&principal, hash(&params.hash)?).await? {
        true => Ok(HeadAssetByHashSuccess::Ok),
        false => Err(StoreError::NotFound("content").into()),
    }
}

pub(super) async fn get_asset(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetAssetParams,
) -> Result<GetAssetSuccess> {
    let asset = api.store.asset(&principal, id(&params.id)?).await?;
    Ok(GetAssetSuccess::Ok(convert::asset(api, context, asset, false)))
}

pub(super) async fn delete_asset(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteAssetParams,
) -> Result<DeleteAssetSuccess> {
    api.store.delete_unneeded_asset(&principal, id(&params.id)?).await?;
    Ok(DeleteAssetSuccess::NoContent)
}

pub(super) async fn get_asset_content(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetAssetContentParams,
) -> std::result::Result<GetAssetContentSuccess, GetAssetContentError> {
    let asset =
        api.store.open_asset(&principal, id(&params.id)?).await.map_err(EndpointError::from)?;
    let elsewhere = || GetAssetContentSuccess::Found {
        location: api.signed_url(context, &asset, Disposition::Attachment),
    };
    if params.range.is_none() {
        return Ok(elsewhere());
    }
    let (length, range, body) = match blob_route::read(api, asset.blob(), context)
        .await
        .map_err(EndpointError::from)?
    {
        Content::NotModified => return Ok(elsewhere()),
        Content::Unsatisfiable { range } => {
            let body = error::envelope("range_not_satisfiable", blob_route::UNSATISFIABLE, None);
            return Err(GetAssetContentError::RangeNotSatisfiable { content_range: range, body });
        }
        Content::Bytes { length, range, body } => (length.cast_signed(), range, body),
    };
    let Described {
        content_type,
        content_disposition,
        e_tag,
        accept_ranges,
        x_content_type_options,
        content_security_policy,
    } = Described::asset(&asset, Disposition::Attachment);
    Ok(match range {
        None => GetAssetContentSuccess::Ok {
            accept_ranges,
            content_disposition,
            content_length: length,
            content_security_policy,
            content_type,
            e_tag,
            x_content_type_options,
            body,
        },
        Some(content_range) => GetAssetContentSuccess::PartialContent {
            accept_ranges,
            content_disposition,
            content_length: length,
            content_range,
            content_security_policy,
            content_type,
            e_tag,
            x_content_type_options,
            body,
        },
    })
}
