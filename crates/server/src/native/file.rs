//! Inputs and outputs: uploaded, listed, and sent as bytes.

use bytes::Bytes;
use comfy_cloud_domain::{Asset, Principal};
use comfy_cloud_native::server::*;
use comfy_cloud_native::types;
use http_body_util::Full;
use openapi_runtime::{Body, Context, Fault};

use super::said;
use crate::api::Api;
use crate::blob_route::{self, Content, Described};
use crate::endpoints::Result;
use crate::endpoints::files::{self, Asked, ImageForm, ImagePart, Stored, Viewed};
use crate::endpoints::masks::{self, MaskForm, MaskPart};
use crate::error::EndpointError;
use crate::media;
use crate::signing::Disposition;

/// How many files a list has.
const LISTED_FILES: u32 = 1000;

pub(super) async fn upload_image(
    api: &Api,
    context: &Context,
    principal: Principal,
    form: UploadImageForm,
) -> Result<UploadImageSuccess> {
    let Stored { name, subfolder, kind } =
        files::store_image(api, context, &principal, form).await?;
    Ok(UploadImageSuccess::Ok(types::UploadResult { name, subfolder, type_: kind }))
}

pub(super) async fn upload_mask(
    api: &Api,
    context: &Context,
    principal: Principal,
    form: UploadMaskForm,
) -> Result<UploadMaskSuccess> {
    let stored = masks::store_mask(api, context, &principal, form).await?;
    Ok(UploadMaskSuccess::Ok(types::UploadResult {
        name: stored.name.unwrap_or_default(),
        subfolder: stored.subfolder.unwrap_or_default(),
        type_: stored.type_.unwrap_or_default(),
    }))
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

impl MaskForm for UploadMaskForm {
    async fn next_part(&mut self) -> std::result::Result<Option<MaskPart>, Fault> {
        Ok(self.next().await?.map(|part| match part {
            UploadMaskPart::Image(file) => MaskPart::Image(file),
            UploadMaskPart::OriginalRef(text) => MaskPart::OriginalRef(text),
            UploadMaskPart::Overwrite(_)
            | UploadMaskPart::Subfolder(_)
            | UploadMaskPart::Type(_) => MaskPart::Ignored,
        }))
    }
}

pub(super) async fn view_file(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: ViewFileParams,
) -> std::result::Result<ViewFileSuccess, ViewFileError> {
    let ViewFileParams { filename, subfolder, channel, preview, res, .. } = params;
    let asked = Asked { filename, subfolder, channel, preview, res };
    match files::view(api, context, &principal, asked).await? {
        Viewed::File(asset) => whole_or_part(api, context, &asset).await,
        Viewed::Png(made) => Ok(picture(made, "image/png")),
        Viewed::WebP(made) => Ok(picture(made, "image/webp")),
        Viewed::Jpeg(made) => Ok(picture(made, "image/jpeg")),
    }
}

/// A picture that was made for this response.
fn picture(made: Bytes, mime_type: &str) -> ViewFileSuccess {
    ViewFileSuccess::Ok {
        accept_ranges: "none".to_owned(),
        content_disposition: "inline".to_owned(),
        content_length: made.len() as i64,
        content_security_policy: media::policy(mime_type).to_owned(),
        content_type: mime_type.to_owned(),
        e_tag: format!("\"{}\"", blake3::hash(&made).to_hex()),
        x_content_type_options: "nosniff".to_owned(),
        body: Body::wrap(Full::new(made)),
    }
}

async fn whole_or_part(
    api: &Api,
    context: &Context,
    asset: &Asset,
) -> std::result::Result<ViewFileSuccess, ViewFileError> {
    let Described {
        content_type,
        content_disposition,
        e_tag,
        accept_ranges,
        x_content_type_options,
        content_security_policy,
    } = Described::asset(asset, Disposition::Inline);
    let (length, range, body) =
        match blob_route::read(api, asset.blob(), context).await.map_err(EndpointError::from)? {
            Content::NotModified => return Ok(ViewFileSuccess::NotModified { e_tag }),
            Content::Unsatisfiable { range } => {
                let body = said("range_not_satisfiable", blob_route::UNSATISFIABLE);
                return Err(ViewFileError::RangeNotSatisfiable { content_range: range, body });
            }
            Content::Bytes { length, range, body } => (length.cast_signed(), range, body),
        };
    Ok(match range {
        None => ViewFileSuccess::Ok {
            accept_ranges,
            content_disposition,
            content_length: length,
            content_security_policy,
            content_type,
            e_tag,
            x_content_type_options,
            body,
        },
        Some(content_range) => ViewFileSuccess::PartialContent {
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

pub(super) async fn get_files(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetFilesParams,
) -> Result<GetFilesSuccess> {
    let folder = match params.directory_type {
        types::GetFilesDirectoryType::Input => "input",
        types::GetFilesDirectoryType::Output => "output",
        types::GetFilesDirectoryType::Temp => "temp",
    };
    let found = api.store.newest_files(&principal, folder, LISTED_FILES).await?;
    Ok(GetFilesSuccess::Ok(found.into_iter().map(|asset| asset.name).collect()))
}
