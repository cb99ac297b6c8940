//! What the workers have.

use bytes::Bytes;
use comfy_cloud_domain::Principal;
use comfy_cloud_native::server::*;
use comfy_cloud_native::types;
use openapi_runtime::Context;

use crate::api::Api;
use crate::conditional::{Conditional, VARY};
use crate::endpoints::{Result, models, workflows};
use crate::error::{Class, EndpointError, Failure};
use crate::public::Shown;

/// The folder of embeddings, in every ComfyUI.
const EMBEDDINGS: &str = "embeddings";

pub(super) async fn get_node_info(
    api: &Api,
    context: &Context,
    principal: Principal,
) -> Result<GetNodeInfoSuccess> {
    Ok(match workflows::node_info(api, context, &principal).await? {
        Conditional { etag, body: None, .. } => {
            GetNodeInfoSuccess::NotModified { e_tag: Some(etag) }
        }
        Conditional { etag, body: Some(body), encoding } => GetNodeInfoSuccess::Ok {
            e_tag: Some(etag),
            content_encoding: encoding,
            vary: Some(VARY.to_owned()),
            body: body.into(),
        },
    })
}

pub(super) async fn get_node_info_of_class(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetNodeInfoOfClassParams,
) -> Result<GetNodeInfoOfClassSuccess> {
    Ok(GetNodeInfoOfClassSuccess::Ok(
        workflows::node_class(api, &principal, &params.node_class).await?.into(),
    ))
}

pub(super) async fn get_model_folders(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetModelFoldersSuccess> {
    Ok(GetModelFoldersSuccess::Ok(
        models::folders(api, Some(&principal)).await?.into_iter().collect(),
    ))
}

async fn names(api: &Api, principal: &Principal, folder: &str) -> Result<Option<Vec<String>>> {
    let files = models::in_folder(api, Some(principal), folder).await?;
    Ok(files.map(|files| files.into_iter().map(|file| file.name).collect()))
}

pub(super) async fn get_models_in_folder(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetModelsInFolderParams,
) -> Result<GetModelsInFolderSuccess> {
    let found = names(api, &principal, &params.folder).await?;
    Ok(GetModelsInFolderSuccess::Ok(found.ok_or_else(|| no_folder(&params.folder))?))
}

pub(super) async fn get_model_folders_with_paths(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetModelFoldersWithPathsSuccess> {
    let folders = models::folders(api, Some(&principal)).await?;
    let folders =
        folders.into_iter().map(|name| types::ModelFolder { folders: vec![name.clone()], name });
    Ok(GetModelFoldersWithPathsSuccess::Ok(folders.collect()))
}

pub(super) async fn get_model_files_in_folder(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetModelFilesInFolderParams,
) -> Result<GetModelFilesInFolderSuccess> {
    let files = models::in_folder(api, Some(&principal), &params.folder)
        .await?
        .ok_or_else(|| no_folder(&params.folder))?;
    let files = files
        .into_iter()
        .map(|file| types::ModelFile { name: file.name, path_index: file.path_index });
    Ok(GetModelFilesInFolderSuccess::Ok(files.collect()))
}

pub(super) async fn get_model_preview(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetModelPreviewParams,
) -> Result<GetModelPreviewSuccess> {
    let GetModelPreviewParams { folder, path_index, filename } = params;
    Ok(GetModelPreviewSuccess::Ok(
        models::preview(api, context, Some(principal), folder, path_index, filename).await?.into(),
    ))
}

fn no_folder(name: &str) -> Failure {
    Failure::new(
        Class::NotFound,
        "not_found",
        format!("there is no model folder `{name}`; `/models` lists them"),
    )
}

pub(super) async fn get_embeddings(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetEmbeddingsSuccess> {
    let names = names(api, &principal, EMBEDDINGS).await?.unwrap_or_default();
    let stem = |name: String| match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && !extension.contains(['/', '\\']) => {
            stem.to_owned()
        }
        _ => name,
    };
    Ok(GetEmbeddingsSuccess::Ok(names.into_iter().map(stem).collect()))
}

pub(super) async fn get_extensions(
    _: &Api,
    _: &Context,
    _: Principal,
) -> Result<GetExtensionsSuccess> {
    Ok(GetExtensionsSuccess::Ok(Vec::new()))
}

pub(super) async fn get_model_metadata(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetModelMetadataParams,
) -> Result<GetModelMetadataSuccess> {
    let GetModelMetadataParams { folder, filename } = params;
    let unnamed =
        || Failure::new(Class::NotFound, "not_found", "query parameter `filename` is missing");
    let filename = filename.ok_or_else(unnamed)?;
    let shown = Shown::Metadata { folder: folder.clone(), name: filename.clone() };
    let find = async || -> std::result::Result<Option<Bytes>, EndpointError> {
        Ok(api.jobs.model_metadata(&principal, &folder, &filename).await)
    };
    let found =
        api.public.get((api.jobs.known_to(Some(&principal)).generation, shown), find).await?;
    // What is no object is nothing that a model says.
    let found = found.and_then(|found| serde_json::from_slice(&found).ok());
    let missing = || {
        Failure::new(
            Class::NotFound,
            "not_found",
            format!("no worker says anything of `{filename}` in `{folder}`"),
        )
    };
    Ok(GetModelMetadataSuccess::Ok(found.ok_or_else(missing)?))
}

pub(super) async fn get_workflow_templates(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetWorkflowTemplatesSuccess> {
    Ok(GetWorkflowTemplatesSuccess::Ok(api.jobs.known_to(Some(&principal)).templates.clone()))
}

pub(super) async fn get_global_subgraphs(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetGlobalSubgraphsSuccess> {
    Ok(GetGlobalSubgraphsSuccess::Ok(workflows::subgraphs(api, Some(&principal))))
}

pub(super) async fn get_global_subgraph(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetGlobalSubgraphParams,
) -> Result<GetGlobalSubgraphSuccess> {
    let found = workflows::subgraph(api, Some(&principal), &params.id).await?;
    Ok(GetGlobalSubgraphSuccess::Ok(
        serde_json::from_slice(&found).map_err(|error| Failure::internal(&error))?,
    ))
}
