//! What models there are: on the workers, and in the public library.

use std::collections::BTreeSet;

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_store::catalogue::{Asset, AssetFilter, Order, PageRequest, SortKey};
use comfy_cloud_store::{Error as StoreError, Tag};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};
use crate::images;

/// The tag of public assets that are models; the folder is another tag.
const MODELS: &str = "models";
/// How many folders and models are shown of the public library.
const LIBRARY_ITEMS: u32 = 500;

pub(crate) async fn get_model_folders(api: &Api, _: &Context) -> Result<GetModelFoldersSuccess> {
    let mut names: BTreeSet<String> = api.jobs.known().models.keys().cloned().collect();
    let filter = AssetFilter { all_tags: tags(&[MODELS])?, ..AssetFilter::default() };
    let counted = api.store.catalogue().tag_histogram(&api.store.librarian(), &filter, LIBRARY_ITEMS).await?;
    names.extend(counted.into_iter().map(|counted| String::from(counted.tag)).filter(|tag| tag != MODELS));
    let folders = names.into_iter().map(|name| types::ModelFolder { folders: vec![name.clone()], name });
    Ok(GetModelFoldersSuccess::Ok(folders.collect()))
}

pub(crate) async fn get_models_in_folder(api: &Api, _: &Context, params: GetModelsInFolderParams) -> Result<GetModelsInFolderSuccess> {
    let known = api.jobs.known();
    let of_workers = known.models.get(&params.folder);
    let of_library = library(api, &params.folder).await?;
    if of_workers.is_none() && of_library.is_empty() {
        let message = format!("there is no model folder `{}`; `/api/experiment/models` lists them", params.folder);
        return Err(Failure::new(Class::NotFound, "not_found", message).into());
    }
    let mut files: Vec<types::ModelFile> =
        of_workers.into_iter().flatten().filter_map(|file| serde_json::from_value(file.clone()).ok()).collect();
    for asset in of_library {
        if files.iter().all(|file| file.name != asset.name) {
            files.push(types::ModelFile { name: asset.name, path_index: 0 });
        }
    }
    Ok(GetModelsInFolderSuccess::Ok(files))
}

fn tags(names: &[&str]) -> Result<Vec<Tag>> {
    Ok(crate::convert::tags(names)?)
}

/// The models of a folder in the public library.
async fn library(api: &Api, folder: &str) -> Result<Vec<Asset>> {
    // A name that can be no tag is the name of no folder either.
    let Ok(all_tags) = tags(&[MODELS, folder]) else { return Ok(Vec::new()) };
    let filter = AssetFilter { all_tags, ..AssetFilter::default() };
    let page = PageRequest { sort: SortKey::Name, order: Order::Ascending, limit: LIBRARY_ITEMS, offset: 0, after: None };
    Ok(api.store.catalogue().list_assets(&api.store.librarian(), &filter, &page).await?.assets)
}

pub(crate) async fn get_model_preview(api: &Api, _: &Context, params: GetModelPreviewParams) -> Result<GetModelPreviewSuccess> {
    let GetModelPreviewParams { folder, path_index, filename } = params;
    let picture = match api.jobs.model_preview(&folder, path_index, &filename).await {
        Some(preview) => preview.0.to_vec(),
        None => of_library(api, &folder, &filename).await?,
    };
    let slot = api.image_slots.acquire().await.map_err(|error| Failure::internal(&error))?;
    let converted = tokio::task::spawn_blocking(move || images::webp(picture)).await;
    drop(slot);
    Ok(GetModelPreviewSuccess::Ok(converted.map_err(|error| Failure::internal(&error))??.into()))
}

/// The picture that shows a model of the public library.
async fn of_library(api: &Api, folder: &str, file: &str) -> Result<Vec<u8>> {
    let missing = || Failure::new(Class::NotFound, "not_found", format!("there is no preview of `{file}` in `{folder}`"));
    let model = library(api, folder).await?.into_iter().find(|asset| asset.name == file).ok_or_else(missing)?;
    let preview = model.preview.ok_or_else(missing)?;
    let asset = match api.store.catalogue().asset(&api.store.librarian(), preview).await {
        Err(StoreError::NotFound(_)) => return Err(missing().into()),
        other => other?,
    };
    if asset.size_bytes > images::MAX_BYTES {
        return Err(missing().into());
    }
    Ok(api.store.read_whole(&asset).await?)
}
