//! What models there are: on the workers, and in the public library.

use std::collections::BTreeSet;

use bytes::Bytes;
use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::Principal;
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::error::{Class, EndpointError, Failure};
use crate::images;
use crate::public::Shown;

pub(crate) async fn get_model_folders(
    api: &Api,
    _: &Context,
    principal: Option<Principal>,
) -> Result<GetModelFoldersSuccess> {
    let names = folders(api, principal.as_ref()).await?;
    let folders =
        names.into_iter().map(|name| types::ModelFolder { folders: vec![name.clone()], name });
    Ok(GetModelFoldersSuccess::Ok(folders.collect()))
}

/// The names of the folders of models, of the caller's workers and of the public library.
pub(crate) async fn folders(api: &Api, principal: Option<&Principal>) -> Result<BTreeSet<String>> {
    let mut names: BTreeSet<String> = api.jobs.known_to(principal).models.keys().cloned().collect();
    names.extend(api.store.model_folders().await?);
    Ok(names)
}

pub(crate) async fn get_models_in_folder(
    api: &Api,
    _: &Context,
    principal: Option<Principal>,
    params: GetModelsInFolderParams,
) -> Result<GetModelsInFolderSuccess> {
    let files = in_folder(api, principal.as_ref(), &params.folder).await?;
    let missing = || {
        let message = format!(
            "there is no model folder `{}`; `/api/experiment/models` lists them",
            params.folder
        );
        Failure::new(Class::NotFound, "not_found", message)
    };
    Ok(GetModelsInFolderSuccess::Ok(files.ok_or_else(missing)?))
}

/// The models of a folder, of the caller's workers and of the public library; `None` when there is
/// no such folder.
pub(crate) async fn in_folder(
    api: &Api,
    principal: Option<&Principal>,
    folder: &str,
) -> Result<Option<Vec<types::ModelFile>>> {
    let known = api.jobs.known_to(principal);
    let of_workers = known.models.get(folder);
    let of_library = api.store.models_in(folder).await?;
    if of_workers.is_none() && of_library.is_empty() {
        return Ok(None);
    }
    // The names of workers are for those who have a key.
    let workers = |names: &[String]| principal.as_ref().map(|_| names.to_vec());
    let listed = of_workers.into_iter().flatten();
    let mut files: Vec<types::ModelFile> = listed
        .map(|model| types::ModelFile {
            name: model.name.clone(),
            path_index: model.path_index,
            workers: workers(&model.workers),
        })
        .collect();
    for asset in of_library {
        if files.iter().all(|file| file.name != asset.name) {
            files.push(types::ModelFile { name: asset.name, path_index: 0, workers: workers(&[]) });
        }
    }
    Ok(Some(files))
}

pub(crate) async fn get_model_preview(
    api: &Api,
    context: &Context,
    principal: Option<Principal>,
    params: GetModelPreviewParams,
) -> Result<GetModelPreviewSuccess> {
    api.require_preview_access(principal.as_ref())?;
    let GetModelPreviewParams { folder, path_index, filename } = params;
    Ok(GetModelPreviewSuccess::Ok(
        preview(api, context, principal, folder, path_index, filename).await?.into(),
    ))
}

/// The picture of a model, as WebP.
pub(crate) async fn preview(
    api: &Api,
    context: &Context,
    principal: Option<Principal>,
    folder: String,
    path_index: i64,
    filename: String,
) -> Result<Bytes> {
    let shown = Shown::Preview { folder: folder.clone(), path_index, name: filename.clone() };
    let find = async || -> std::result::Result<Option<Bytes>, EndpointError> {
        let picture = match api
            .jobs
            .model_preview(principal.as_ref(), &folder, path_index, &filename)
            .await
        {
            Some(preview) => Some(preview.0.to_vec()),
            None => of_library(api, &folder, &filename).await?,
        };
        let Some(picture) = picture else { return Ok(None) };
        let place = api.picture_place(context.holder(), images::working_bytes(&picture)).await?;
        Ok(Some(place.run(move || images::preview(picture)).await?.into()))
    };
    let found =
        api.public.get((api.jobs.known_to(principal.as_ref()).generation, shown), find).await?;
    let missing = || {
        Failure::new(
            Class::NotFound,
            "not_found",
            format!("there is no preview of `{filename}` in `{folder}`"),
        )
    };
    Ok(found.ok_or_else(missing)?)
}

/// The picture that shows a model of the public library.
async fn of_library(api: &Api, folder: &str, file: &str) -> Result<Option<Vec<u8>>> {
    let Some(asset) = api.store.model_picture(folder, file).await? else { return Ok(None) };
    if asset.size_bytes > images::MAX_BYTES {
        return Ok(None);
    }
    Ok(Some(api.store.read_whole(&asset).await?))
}
