//! Users' own files.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_app::MAX_USER_FILE_BYTES;
use comfy_cloud_domain::{Error as StoreError, Principal, UserFile, UserPath};
use openapi_runtime::{BodyStream, Context};

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};

pub(crate) async fn get_userdata(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetUserdataParams,
) -> Result<GetUserdataSuccess> {
    let files =
        below(api, &principal, params.dir.as_deref().unwrap_or_default(), params.recurse).await?;
    let shown = files.into_iter().map(|file| types::GetUserDataResponseFullFile {
        path: Some(file.path),
        size: Some(file.size_bytes.cast_signed()),
        modified: Some(file.modified_at.timestamp_millis()),
    });
    Ok(GetUserdataSuccess::Ok(types::GetUserDataResponseFull(shown.collect())))
}

/// The files of a folder, and of those below it if told so; their paths begin below the folder.
pub(crate) async fn below(
    api: &Api,
    principal: &Principal,
    dir: &str,
    recurse: bool,
) -> Result<Vec<UserFile>> {
    let dir = dir.trim_end_matches('/');
    let folder = if dir.is_empty() { None } else { Some(UserPath::try_from(dir)?) };
    match api.store.list_folder(principal, folder, recurse).await {
        Err(StoreError::NotFound(_)) => {
            Err(Failure::new(Class::NotFound, "not_found", format!("there is no folder `{dir}`"))
                .into())
        }
        other => Ok(other?),
    }
}

pub(crate) async fn get_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetUserdataFileParams,
) -> Result<GetUserdataFileSuccess> {
    let content = api.store.read_user_file(&principal, params.file.as_str().try_into()?).await?;
    Ok(GetUserdataFileSuccess::Ok(content.into()))
}

pub(crate) async fn post_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: PostUserdataFileParams,
    body: BodyStream,
) -> Result<PostUserdataFileSuccess> {
    Ok(PostUserdataFileSuccess::Ok(shown(
        write(api, &principal, &params.file, params.overwrite, body).await?,
    )))
}

/// Writes a file, whole.
pub(crate) async fn write(
    api: &Api,
    principal: &Principal,
    path: &str,
    overwrite: bool,
    body: BodyStream,
) -> Result<UserFile> {
    let path = UserPath::try_from(path)?;
    api.store.require_room(principal, body.announced_bytes().unwrap_or(0)).await?;
    // As it came, as the row's value, and in the catalogue's own cache.
    let content = body.limited(MAX_USER_FILE_BYTES)?.collect_for(3).await?;
    let written = api.store.write_user_file(principal, path, content.to_vec(), overwrite).await;
    Ok(written.map_err(taken)?)
}

pub(crate) async fn move_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: MoveUserdataFileParams,
) -> Result<MoveUserdataFileSuccess> {
    Ok(MoveUserdataFileSuccess::Ok(shown(
        rename(api, &principal, &params.file, &params.dest, params.overwrite).await?,
    )))
}

/// Gives a file another path.
pub(crate) async fn rename(
    api: &Api,
    principal: &Principal,
    from: &str,
    to: &str,
    overwrite: bool,
) -> Result<UserFile> {
    let moved =
        api.store.move_user_file(principal, from.try_into()?, to.try_into()?, overwrite).await;
    Ok(moved.map_err(taken)?)
}

fn shown(file: UserFile) -> types::UserDataResponseFull {
    types::UserDataResponseFull {
        path: Some(file.path),
        size: Some(file.size_bytes.cast_signed()),
        modified: Some(file.modified_at.timestamp_millis()),
    }
}

fn taken(error: StoreError) -> Failure {
    match error {
        StoreError::NameTaken(path) => {
            let message = format!(
                "`{path}` is there already, as a file or a folder; `overwrite=true` replaces a file"
            );
            Failure::new(Class::Conflict, "exists", message)
        }
        other => other.into(),
    }
}

pub(crate) async fn delete_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteUserdataFileParams,
) -> Result<DeleteUserdataFileSuccess> {
    api.store.delete_user_file(&principal, params.file.as_str().try_into()?).await?;
    Ok(DeleteUserdataFileSuccess::NoContent)
}
