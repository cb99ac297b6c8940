//! Uploads: a form that is streamed, or an address that the server fetches.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::{Put, Upload};
use comfy_cloud_domain::{Minted, NewAsset, Principal, file};
use openapi_runtime::{Context, FilePart};

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::{convert, media, names};

/// What a form has at the most beside its file, in bytes, for a guess at the file's size that is
/// never too large.
pub(crate) const FORM_PARTS_BYTES: u64 = 128 * 1024;
/// How much longer than its file a form may be, in bytes: its other parts and its boundaries.
const FORM_ALLOWANCE_BYTES: u64 = 16 * 1024 * 1024;

pub(crate) async fn upload_asset(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: UploadAssetBody,
) -> Result<UploadAssetSuccess> {
    let _place = api.upload_place(context).await?;
    let minted = match body {
        UploadAssetBody::Multipart(form) => from_form(api, &principal, form).await?,
        UploadAssetBody::Json(body) => from_url(api, &principal, body).await?,
    };
    let asset = convert::created(api.show(context, &principal, minted.asset).await, minted.created);
    Ok(match minted.created {
        true => UploadAssetSuccess::Created(asset),
        false => UploadAssetSuccess::Ok(asset),
    })
}

async fn from_form(api: &Api, principal: &Principal, mut form: UploadAssetForm) -> Result<Minted> {
    let limit = api.config.max_upload_size_bytes;
    if form
        .announced_bytes()
        .is_some_and(|announced| announced > limit.saturating_add(FORM_ALLOWANCE_BYTES))
    {
        return Err(too_large(limit).into());
    }
    let announced = form.announced_bytes().map(|bytes| bytes.saturating_sub(FORM_PARTS_BYTES));
    let mut received = None;
    let mut put = Put::default();
    let mut tags = Vec::new();
    while let Some(part) = form.next().await? {
        match part {
            UploadAssetPart::File(file) => {
                received = Some(
                    receive(api, principal, file, announced, |_| limit, file::HEAD_BYTES).await?,
                )
            }
            UploadAssetPart::Tags(text) => tags.extend(convert::form_tags(&text)?),
            UploadAssetPart::Id(id) => put.asset.id = Some(id.into()),
            UploadAssetPart::PreviewId(id) => put.asset.preview = Some(id.into()),
            UploadAssetPart::Name(name) => put.asset.name = Some(names::checked(&name, "name")?),
            UploadAssetPart::MimeType(mime_type) => {
                put.asset.mime_type = Some(media::checked(&mime_type)?)
            }
            UploadAssetPart::UserMetadata(text) => {
                put.asset.metadata = convert::metadata(convert::object(&text, "user_metadata")?)?
            }
            UploadAssetPart::Hash(hash) => put.expected = Some(convert::hash(&hash)?),
        }
    }
    put.asset.tags = convert::tags(tags)?;
    let Some(received) = received else {
        // ComfyUI's assets are minted so as well: the form has a hash in the place of the bytes.
        let hash = put.expected.ok_or_else(|| {
            Failure::invalid("form part `file` is missing, and there is no `hash` in its place")
        })?;
        return Ok(api.store.mint_tagged(principal, hash, put.asset).await?);
    };
    received.describe(&mut put.asset)?;
    Ok(api.store.finish_tagged(received.upload, principal, put).await?)
}

/// A file whose bytes have all come, and are not an asset yet.
pub(crate) struct Received {
    pub(crate) upload: Upload,
    pub(crate) head: Vec<u8>,
    file_name: Option<String>,
}

impl Received {
    /// Fills in what the caller left out: the file's own name, and its type.
    pub(crate) fn describe(&self, asset: &mut NewAsset) -> Result<()> {
        if let (None, Some(name)) =
            (&asset.name, self.file_name.as_deref().filter(|name| !name.trim().is_empty()))
        {
            // Browsers, curl and most libraries write a quote so, as the HTML standard says.
            asset.name = Some(names::checked(&name.replace("%22", "\""), "filename")?);
        }
        asset.describe(&self.head, None);
        Ok(())
    }
}

/// Streams a form's file into the store, and keeps its first bytes to look at; by these, `limit`
/// says how many bytes the file may have. It is at least so long as `announced`, where the form
/// says how long it is.
pub(crate) async fn receive(
    api: &Api,
    principal: &Principal,
    mut file: FilePart,
    announced: Option<u64>,
    limit: impl Fn(&[u8]) -> u64,
    head_bytes: usize,
) -> Result<Received> {
    let mut upload = api.store.begin_upload(principal, announced).await?;
    let mut head = Vec::new();
    let mut size_bytes = 0;
    while let Some(chunk) = file.chunk().await? {
        size_bytes += chunk.len() as u64;
        head.extend_from_slice(&chunk[..chunk.len().min(head_bytes - head.len())]);
        let limit = limit(&head);
        if size_bytes > limit {
            return Err(too_large(limit).into());
        }
        upload.write(chunk).await?;
    }
    if size_bytes == 0 {
        return Err(Failure::new(Class::Invalid, "empty_file", "the file is empty").into());
    }
    Ok(Received { upload, head, file_name: file.file_name().map(str::to_owned) })
}

pub(crate) fn too_large(limit: u64) -> Failure {
    Failure::new(
        Class::TooLarge,
        "payload_too_large",
        format!("the file is larger than the {limit} bytes that are allowed here"),
    )
}

async fn from_url(
    api: &Api,
    principal: &Principal,
    body: types::UploadAssetBody,
) -> Result<Minted> {
    let mut asset = NewAsset {
        name: Some(names::checked(&body.name, "name")?),
        tags: convert::tags(body.tags.unwrap_or_default())?,
        metadata: convert::metadata(body.user_metadata.unwrap_or_default())?,
        preview: body.preview_id.map(Into::into),
        ..NewAsset::default()
    };
    let fetched = api
        .fetcher
        .fetch(&api.store, principal, &body.url, api.config.max_upload_size_bytes)
        .await?;
    asset.describe(&fetched.head, fetched.content_type);
    Ok(api.store.finish_tagged(fetched.upload, principal, Put { expected: None, asset }).await?)
}
