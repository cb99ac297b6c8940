//! Masked images and their layers, as ComfyUI's mask editor makes them.
//!
//! The editor uploads the layers of one image one by one, under names that say which layer of
//! which session they are (`clipspace-paint-<number>.png`). A mask under another name is a layer
//! of the image that it masks.

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::Put;
use comfy_cloud_domain::{Asset, Error as StoreError, MaskLayer, Principal, file};
use openapi_runtime::{Context, Fault, FilePart};
use serde_json::Value;

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::{convert, images};

/// Which layer of which group a file's name says that it is.
fn named_layer(name: &str) -> Option<(&'static str, String)> {
    let rest = name.strip_prefix("clipspace-")?;
    let layers = [("painted-masked-", "painted_masked"), ("painted-", "painted"), ("paint-", "paint"), ("mask-", "mask")];
    let (layer, rest) = layers.iter().find_map(|(prefix, layer)| Some((*layer, rest.strip_prefix(prefix)?)))?;
    let session = rest.split('.').next().filter(|session| !session.is_empty())?;
    Some((layer, format!("clipspace-{session}")))
}

/// Notes that an uploaded file is a layer, when its name says so.
pub(crate) async fn note_layer(api: &Api, principal: &Principal, file_name: &str, asset: &Asset) -> Result<()> {
    if let Some((layer, group)) = named_layer(file_name) {
        note(api, principal, &group, layer, asset).await?;
    }
    Ok(())
}

async fn note(api: &Api, principal: &Principal, group: &str, layer: &str, asset: &Asset) -> Result<()> {
    let name = content_name(asset);
    Ok(api.store.catalogue().note_mask_layer(principal, group, MaskLayer { layer: layer.to_owned(), hash: asset.hash, name }).await?)
}

fn content_name(asset: &Asset) -> String {
    file::content_name(asset.hash, &asset.name, asset.mime_type.as_deref())
}

pub(crate) async fn upload_mask(api: &Api, context: &Context, principal: Principal, form: UploadMaskForm) -> Result<UploadMaskSuccess> {
    Ok(UploadMaskSuccess::Ok(store_mask(api, context, &principal, form).await?))
}

/// The form of a mask, whichever contract's.
pub(crate) trait MaskForm: Send {
    /// Its next part.
    fn next_part(&mut self) -> impl Future<Output = std::result::Result<Option<MaskPart>, Fault>> + Send;
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
            MaskPart::OriginalRef(text) => original_ref = Some(convert::object(&text, "original_ref")?),
            MaskPart::Ignored => {}
        }
    }
    let (mask_name, mask) = mask.ok_or_else(|| Failure::invalid("form part `image` is missing"))?;
    let original_ref = original_ref.ok_or_else(|| Failure::invalid("form part `original_ref` is missing"))?;
    let named = original_ref.get("filename").and_then(Value::as_str);
    let named = named.ok_or_else(|| Failure::invalid("`original_ref`: a JSON object with `filename` is needed"))?;
    let original = original(api, principal, named).await?;
    let masked = apply(api, context, &original, mask).await?;

    let mut upload = api.store.begin_upload(principal, Some(masked.len() as u64)).await?;
    upload.write(masked.into()).await?;
    let mut put = Put::default();
    put.asset.name = Some(crate::names::checked(&mask_name, "image")?);
    put.asset.mime_type = Some("image/png".to_owned());
    put.asset.shows_itself = true;
    put.asset.tags = convert::tags(["input"])?;
    let asset = api.store.finish_upload(upload, principal, put).await?.asset;

    let (layer, group) = match named_layer(&mask_name) {
        Some(named) => named,
        // Not the editor's: a layer of the image that it masks, or of the group that that is in.
        None => match api.store.catalogue().mask_layers(principal, original.hash).await? {
            Some((group, _)) => ("painted_masked", group),
            None => ("painted_masked", original.hash.to_hex()),
        },
    };
    note(api, principal, &group, layer, &asset).await?;
    let (_, layers) = api.store.catalogue().mask_layers(principal, asset.hash).await?.unwrap_or_default();
    let other =
        |wanted: &str| layers.iter().find(|layer| layer.layer == wanted && layer.hash != asset.hash).map(|layer| layer.name.clone());
    Ok(types::UploadMaskResult {
        name: Some(content_name(&asset)),
        subfolder: Some(String::new()),
        type_: Some("input".to_owned()),
        metadata: Some(types::UploadMaskResultMetadata {
            is_mask: Some(true),
            original_hash: Some(content_name(&original)),
            mask_type: Some(layer.to_owned()),
            related_files: Some(types::UploadMaskResultMetadataRelatedFiles {
                mask: other("mask"),
                paint: other("paint"),
                painted: other("painted"),
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
        return Err(Failure::invalid(format!("`original_ref`: only images of at most {} bytes are masked", images::MAX_BYTES)).into());
    }
    Ok(found)
}

async fn apply(api: &Api, context: &Context, original: &Asset, mask: Bytes) -> Result<Vec<u8>> {
    // The mask is decoded first and kept as one byte a pixel; then the original is.
    let pictures = images::working_bytes(&api.head(original).await?).max(images::working_bytes(&mask));
    let place = api.picture_place(context, pictures.saturating_add(original.size_bytes)).await?;
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
    let found = api.store.catalogue().mask_layers(&principal, asset.hash).await?;
    let missing = || Failure::new(Class::NotFound, "not_found", format!("`{}` is no layer of a masked image", params.filename));
    let (_, layers) = found.ok_or_else(missing)?;
    let named = |wanted: &str| layers.iter().find(|layer| layer.layer == wanted).map(|layer| layer.name.clone());
    Ok(GetMaskLayersSuccess::Ok(types::GetMaskLayersResult {
        mask: named("mask"),
        paint: named("paint"),
        painted: named("painted"),
        painted_masked: named("painted_masked"),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editors_names_say_layer_and_group() {
        let group = |n: &str| format!("clipspace-{n}");
        assert_eq!(named_layer("clipspace-mask-17.png"), Some(("mask", group("17"))));
        assert_eq!(named_layer("clipspace-paint-17.png"), Some(("paint", group("17"))));
        assert_eq!(named_layer("clipspace-painted-17.png"), Some(("painted", group("17"))));
        assert_eq!(named_layer("clipspace-painted-masked-17.png"), Some(("painted_masked", group("17"))));
        assert_eq!(named_layer("clipspace-mask-.png"), None);
        assert_eq!(named_layer("photo.png"), None);
    }
}
