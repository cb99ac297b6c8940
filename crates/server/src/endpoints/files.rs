//! ComfyUI's own endpoints for images.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_store::catalogue::Asset;
use comfy_cloud_store::{Principal, Put, file};
use openapi_runtime::Context;

use super::Result;
use super::masks;
use super::uploads::{FORM_PARTS_BYTES, receive};
use crate::api::Api;
use crate::convert;
use crate::error::Failure;
use crate::images::{self, Channel};
use crate::signing::Disposition;

pub(crate) async fn upload_image(
    api: &Api,
    context: &Context,
    principal: Principal,
    mut form: UploadImageForm,
) -> Result<UploadImageSuccess> {
    let _place = api.upload_place(context).await?;
    let announced = form.announced_bytes().map(|bytes| bytes.saturating_sub(FORM_PARTS_BYTES));
    let mut received = None;
    let (mut subfolder, mut kind) = (String::new(), "input".to_owned());
    while let Some(part) = form.next().await? {
        match part {
            UploadImagePart::Image(file) => {
                received = Some(receive(api, &principal, file, announced, images::MAX_BYTES, images::HEAD_BYTES).await?);
            }
            UploadImagePart::Subfolder(text) => subfolder = text,
            UploadImagePart::Type(text) if !text.trim().is_empty() => kind = text,
            UploadImagePart::Type(_) | UploadImagePart::Overwrite(_) => {}
        }
    }
    let received = received.ok_or_else(|| Failure::invalid("form part `image` is missing"))?;
    images::check_size(&received.head)?;
    let mut put = Put::default();
    put.asset.tags = convert::tags([&kind])?;
    received.describe(&mut put.asset)?;
    let received_name = put.asset.name.clone();
    let minted = api.store.finish_upload(received.upload, &principal, put).await?;
    masks::note_layer(api, &principal, received_name.as_deref().unwrap_or_default(), &minted.asset).await?;
    let name = file::content_name(minted.asset.hash, &minted.asset.name, minted.asset.mime_type.as_deref());
    Ok(UploadImageSuccess::Ok(types::UploadImageResult { name: Some(name), subfolder: Some(subfolder), type_: Some(kind) }))
}

pub(crate) async fn view_file(api: &Api, context: &Context, principal: Principal, params: ViewFileParams) -> Result<ViewFileSuccess> {
    let channel = match params.channel.as_deref() {
        None | Some("" | "rgba") => None,
        Some("rgb") => Some(Channel::Rgb),
        Some("a" | "alpha") => Some(Channel::Alpha),
        Some(other) => {
            return Err(Failure::invalid(format!("query parameter `channel`: `{other}` is none; use rgb, a, alpha or rgba")).into());
        }
    };
    let asset = api.store.find_file(&principal, &params.filename).await?;
    api.store.catalogue().touch_asset(asset.id);
    match channel {
        None => Ok(ViewFileSuccess::Found { location: api.signed_url(context, &asset, Disposition::Inline) }),
        Some(channel) => Ok(ViewFileSuccess::Ok(convert_image(api, context, &asset, channel).await?.into())),
    }
}

async fn convert_image(api: &Api, context: &Context, asset: &Asset, channel: Channel) -> Result<Vec<u8>> {
    if asset.size_bytes > images::MAX_BYTES {
        return Err(Failure::invalid(format!("`channel`: only images of at most {} bytes are converted", images::MAX_BYTES)).into());
    }
    let cost = images::working_bytes(&api.head(asset).await?).saturating_add(asset.size_bytes);
    let place = api.picture_place(context, cost).await?;
    let bytes = api.store.read_whole(asset).await?;
    place.run(move || images::channel(&bytes, channel)).await
}
