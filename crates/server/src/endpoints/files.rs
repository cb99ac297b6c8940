//! ComfyUI's own endpoints for images.

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::Put;
use comfy_cloud_domain::{Asset, Principal};
use http_body_util::Full;
use openapi_runtime::{Body, Context, Fault, FilePart, Holder};

use super::Result;
use super::uploads::{FORM_PARTS_BYTES, receive};
use crate::api::Api;
use crate::error::Failure;
use crate::images::{self, Channel};
use crate::signing::Disposition;
use crate::{convert, names};

pub(crate) async fn upload_image(
    api: &Api,
    context: &Context,
    principal: Principal,
    form: UploadImageForm,
) -> Result<UploadImageSuccess> {
    let Stored { name, subfolder, kind } = store_image(api, context, &principal, form).await?;
    Ok(UploadImageSuccess::Ok(types::UploadImageResult {
        name: Some(name),
        subfolder: Some(subfolder),
        type_: Some(kind),
    }))
}

/// The form of an upload, whichever contract's.
pub(crate) trait ImageForm: Send {
    /// How long it is, as the client says.
    fn announced(&self) -> Option<u64>;

    /// Its next part.
    fn next_part(
        &mut self,
    ) -> impl Future<Output = std::result::Result<Option<ImagePart>, Fault>> + Send;
}

impl ImageForm for UploadImageForm {
    fn announced(&self) -> Option<u64> {
        self.announced_bytes()
    }

    async fn next_part(&mut self) -> std::result::Result<Option<ImagePart>, Fault> {
        Ok(self.next().await?.map(|part| match part {
            UploadImagePart::Image(file) => ImagePart::Image(file),
            UploadImagePart::Subfolder(text) => ImagePart::Subfolder(text),
            UploadImagePart::Type(text) => ImagePart::Kind(text),
            UploadImagePart::Overwrite(_) => ImagePart::Ignored,
        }))
    }
}

/// A part of an upload's form.
pub(crate) enum ImagePart {
    Image(FilePart),
    Subfolder(String),
    Kind(String),
    Ignored,
}

/// An input that was stored, as ComfyUI's clients are answered.
pub(crate) struct Stored {
    pub(crate) name: String,
    pub(crate) subfolder: String,
    pub(crate) kind: String,
}

/// Stores the file of a form.
pub(crate) async fn store_image(
    api: &Api,
    context: &Context,
    principal: &Principal,
    mut form: impl ImageForm,
) -> Result<Stored> {
    let _place = api.upload_place(context).await?;
    let announced = form.announced().map(|bytes| bytes.saturating_sub(FORM_PARTS_BYTES));
    let mut received = None;
    let (mut subfolder, mut kind) = (String::new(), "input".to_owned());
    while let Some(part) = form.next_part().await? {
        match part {
            ImagePart::Image(file) => {
                let most = api.config.max_upload_size_bytes;
                let limit = |head: &[u8]| {
                    if images::is_image(head) { most.min(images::MAX_BYTES) } else { most }
                };
                received = Some(
                    receive(api, principal, file, announced, limit, images::HEAD_BYTES).await?,
                );
            }
            ImagePart::Subfolder(text) => subfolder = text,
            ImagePart::Kind(text) if !text.trim().is_empty() => kind = text,
            ImagePart::Kind(_) | ImagePart::Ignored => {}
        }
    }
    let received = received.ok_or_else(|| Failure::invalid("form part `image` is missing"))?;
    images::check_size(&received.head)?;
    let mut put = Put::default();
    put.asset.tags = convert::tags([&kind])?;
    received.describe(&mut put.asset)?;
    let received_name = put.asset.name.clone();
    if let (Some(folder), Some(name)) = (names::folder(&subfolder), &received_name) {
        put.asset.aliases.push(names::checked(&format!("{folder}/{name}"), "subfolder")?);
    }
    let minted = api.store.finish_tagged(received.upload, principal, put).await?;
    api.store
        .note_named_layer(principal, received_name.as_deref().unwrap_or_default(), &minted.asset)
        .await?;
    let name = minted.asset.content_name();
    Ok(Stored { name, subfolder, kind })
}

pub(crate) async fn view_file(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: ViewFileParams,
) -> Result<ViewFileSuccess> {
    let ViewFileParams { filename, subfolder, channel, preview, res, .. } = params;
    Ok(
        match view(api, context, &principal, Asked { filename, subfolder, channel, preview, res })
            .await?
        {
            Viewed::File(asset) => ViewFileSuccess::Found {
                location: api.signed_url(context, &asset, Disposition::Inline),
            },
            Viewed::Png(made) => ViewFileSuccess::OkImagePng(Body::wrap(Full::new(made))),
            Viewed::WebP(made) => ViewFileSuccess::OkImageWebp(Body::wrap(Full::new(made))),
            Viewed::Jpeg(made) => ViewFileSuccess::OkImageJpeg(Body::wrap(Full::new(made))),
        },
    )
}

/// A file that is to be viewed, and as what.
pub(crate) struct Asked {
    pub(crate) filename: String,
    pub(crate) subfolder: Option<String>,
    pub(crate) channel: Option<String>,
    pub(crate) preview: Option<String>,
    pub(crate) res: Option<i64>,
}

/// What is shown of a file: itself, or what was made of it.
pub(crate) enum Viewed {
    File(Box<Asset>),
    Png(Bytes),
    WebP(Bytes),
    Jpeg(Bytes),
}

/// Finds a file by one of its names, and converts it if that is asked for.
pub(crate) async fn view(
    api: &Api,
    context: &Context,
    principal: &Principal,
    params: Asked,
) -> Result<Viewed> {
    let channel = match params.channel.as_deref() {
        None | Some("" | "rgba") => None,
        Some("rgb") => Some(Channel::Rgb),
        Some("a" | "alpha") => Some(Channel::Alpha),
        Some(other) => {
            return Err(Failure::invalid(format!(
                "query parameter `channel`: unknown `{other}`; use rgb, a, alpha or rgba"
            ))
            .into());
        }
    };
    let folder = params.subfolder.as_deref().and_then(names::folder);
    let name = folder
        .map_or_else(|| params.filename.clone(), |folder| format!("{folder}/{}", params.filename));
    let asset = api.store.open_file(principal, &name).await?;
    if let Some(edge) = params.res.and_then(|edge| u32::try_from(edge).ok())
        && channel.is_none()
        && let Some(thumbnail) = thumbnail(api, context.holder(), &asset, edge).await?
    {
        return Ok(Viewed::Jpeg(thumbnail));
    }
    let wanted = match (channel, params.preview.as_deref().filter(|preview| !preview.is_empty())) {
        (Some(channel), _) => images::Wanted::Channel(channel),
        (None, Some(preview)) => images::Wanted::preview(preview),
        (None, None) => return Ok(Viewed::File(Box::new(asset))),
    };
    let made = convert_image(api, context, &asset, wanted).await?.into();
    Ok(match wanted {
        images::Wanted::Channel(_) => Viewed::Png(made),
        images::Wanted::WebP => Viewed::WebP(made),
        images::Wanted::Jpeg(_) => Viewed::Jpeg(made),
    })
}

/// A thumbnail, from memory if it was asked for lately; `None` when the file is not an image that
/// can be decoded.
pub(crate) async fn thumbnail(
    api: &Api,
    holder: Holder,
    asset: &Asset,
    edge: u32,
) -> Result<Option<Bytes>> {
    if let Some(kept) = api.thumbnails.get(asset.hash, edge) {
        return Ok(Some(kept));
    }
    let may_be_image = asset.mime_type.as_deref().is_some_and(|mime| mime.starts_with("image/"))
        && asset.size_bytes <= images::MAX_BYTES;
    if !may_be_image {
        return Ok(None);
    }
    let cost = images::working_bytes(&api.head(asset).await?).saturating_add(asset.size_bytes);
    let place = api.picture_place(holder, cost).await?;
    // It may have been made while this waited.
    if let Some(kept) = api.thumbnails.get(asset.hash, edge) {
        return Ok(Some(kept));
    }
    let bytes = api.store.read_whole(asset).await?;
    // That it cannot be decoded is no error here.
    let Some(made) = place.run(move || Ok(images::thumbnail(&bytes, edge).ok())).await? else {
        return Ok(None);
    };
    let made = Bytes::from(made);
    api.thumbnails.keep(asset.hash, edge, made.clone());
    Ok(Some(made))
}

async fn convert_image(
    api: &Api,
    context: &Context,
    asset: &Asset,
    wanted: images::Wanted,
) -> Result<Vec<u8>> {
    if asset.size_bytes > images::MAX_BYTES {
        return Err(Failure::invalid(format!(
            "only images of at most {} bytes are converted",
            images::MAX_BYTES
        ))
        .into());
    }
    let cost = images::working_bytes(&api.head(asset).await?).saturating_add(asset.size_bytes);
    let place = api.picture_place(context.holder(), cost).await?;
    let bytes = api.store.read_whole(asset).await?;
    place.run(move || images::convert(&bytes, wanted)).await
}
