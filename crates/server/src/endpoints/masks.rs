//! Masked images and their layers, as ComfyUI's mask editor makes them.

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::{MaskLayers, MaskedImage};
use comfy_cloud_domain::{Asset, Error as StoreError, Principal};
use openapi_runtime::{Context, Fault, FilePart};
use serde_json::Value;

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::{convert, images, names};

pub(crate) async fn upload_mask(
    api: &Api,
    context: &Context,
    principal: Principal,
    form: UploadMaskForm,
) -> Result<UploadMaskSuccess> {
    Ok(UploadMaskSuccess::Ok(store_mask(api, context, &principal, form).await?))
}

/// The form of a mask, whichever contract's.
pub(crate) trait MaskForm: Send {
    /// Its next part.
    fn next_part(
        &mut self,
    ) -> impl Future<Output = std::result::Result<Option<MaskPart>, Fault>> + Send;
}

impl MaskForm for UploadMaskForm {
    async fn next_part(&mut self) -> std::result::Result<Option<MaskPart>, Fault> {
        Ok(self.next().await?.map(|part| match part {
            UploadMaskPart::Image(file) => MaskPart::Image(file),
            UploadMaskPart::OriginalRef(text) => MaskPart::OriginalRef(text),
        }))
    }
}

/// A part of a mask's form.
pub(crate) enum MaskPart {
    Image(FilePart),
    OriginalRef(String),
    Ignored,
}

/// Stores the image that a form's mask was applied to.
pub(crate) async fn store_mask(
    api: &Api,
    context: &Context,
    principal: &Principal,
    mut form: impl MaskForm,
) -> Result<types::UploadMaskResult> {
    let _place = api.upload_place(context).await?;
    let (mut mask, mut original_ref) = (None, None);
    while let Some(part) = form.next_part().await? {
        match part {
            MaskPart::Image(file) => {
                let name = file.file_name().unwrap_or("mask.png").to_owned();
                mask = Some((name, file.collect(images::MAX_BYTES as usize).await?));
            }
            MaskPart::OriginalRef(text) => {
                original_ref = Some(convert::object(&text, "original_ref")?)
            }
            MaskPart::Ignored => {}
        }
    }
    let (mask_name, mask) = mask.ok_or_else(|| Failure::invalid("form part `image` is missing"))?;
    let original_ref =
        original_ref.ok_or_else(|| Failure::invalid("form part `original_ref` is missing"))?;
    let named = original_ref.get("filename").and_then(Value::as_str);
    let named = named.ok_or_else(|| {
        Failure::invalid("`original_ref`: a JSON object with `filename` is needed")
    })?;
    let original = original(api, principal, named).await?;
    let masked = apply(api, context, &original, mask).await?;

    let name = names::checked(&mask_name, "image")?;
    let MaskedImage { asset, layer, others } =
        api.store.store_masked(principal, name, masked, &original).await?;
    Ok(types::UploadMaskResult {
        name: Some(asset.content_name()),
        subfolder: Some(String::new()),
        type_: Some("input".to_owned()),
        metadata: Some(types::UploadMaskResultMetadata {
            is_mask: Some(true),
            original_hash: Some(original.content_name()),
            mask_type: Some(layer.to_owned()),
            related_files: Some(types::UploadMaskResultMetadataRelatedFiles {
                mask: others.mask,
                paint: others.paint,
                painted: others.painted,
            }),
        }),
    })
}

async fn original(api: &Api, principal: &Principal, name: &str) -> Result<Asset> {
    let found = match api.store.find_file(principal, name).await {
        Err(StoreError::NotFound(_)) => {
            let message = format!("`original_ref`: there is no image `{name}`, or it is not yours");
            return Err(Failure::new(Class::Invalid, "original_not_found", message).into());
        }
        other => other?,
    };
    if found.size_bytes > images::MAX_BYTES {
        return Err(Failure::invalid(format!(
            "`original_ref`: only images of at most {} bytes are masked",
            images::MAX_BYTES
        ))
        .into());
    }
    Ok(found)
}

async fn apply(api: &Api, context: &Context, original: &Asset, mask: Bytes) -> Result<Vec<u8>> {
    // The mask is decoded first and kept as one byte a pixel; then the original is.
    let pictures =
        images::working_bytes(&api.head(original).await?).max(images::working_bytes(&mask));
    let place =
        api.picture_place(context.holder(), pictures.saturating_add(original.size_bytes)).await?;
    let bytes = api.store.read_whole(original).await?;
    place.run(move || images::apply_mask(&bytes, &mask)).await
}

pub(crate) async fn get_mask_layers(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetMaskLayersParams,
) -> Result<GetMaskLayersSuccess> {
    let asset = api.store.find_file(&principal, &params.filename).await?;
    let found = api.store.mask_layers(&principal, &asset).await?;
    let missing = || {
        Failure::new(
            Class::NotFound,
            "not_found",
            format!("`{}` is no layer of a masked image", params.filename),
        )
    };
    let MaskLayers { mask, paint, painted, painted_masked } = found.ok_or_else(missing)?;
    Ok(GetMaskLayersSuccess::Ok(types::GetMaskLayersResult {
        mask,
        paint,
        painted,
        painted_masked,
    }))
}
