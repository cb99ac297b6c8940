//! The user's own files, in the two forms that ComfyUI has.

use std::collections::BTreeSet;

use comfy_cloud_domain::{Principal, UserFile};
use comfy_cloud_native::server::*;
use comfy_cloud_native::types;
use openapi_runtime::{Body, BodyStream, Context};
use serde_json::{Value, json};

use crate::api::Api;
use crate::endpoints::{Result, userdata};
use crate::error::Failure;

pub(super) async fn get_users(_: &Api, _: &Context, _: Principal) -> Result<GetUsersSuccess> {
    Ok(GetUsersSuccess::Ok(types::UsersInfo { storage: "server".to_owned(), migrated: true }))
}

/// ComfyUI's reading of a parameter that is off unless it is `true`.
fn is_on(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

/// ComfyUI's time of a file: seconds since 1970.
fn seconds(file: &UserFile) -> f64 {
    file.modified_at.timestamp_micros() as f64 / 1e6
}

pub(super) async fn get_userdata(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetUserdataParams,
) -> Result<GetUserdataSuccess> {
    if params.dir.is_empty() {
        return Err(Failure::invalid("query parameter `dir`: name a folder").into());
    }
    let files =
        userdata::below(api, &principal, &params.dir, is_on(params.recurse.as_deref())).await?;
    let (full_info, split) = (is_on(params.full_info.as_deref()), is_on(params.split.as_deref()));
    let shown = files.into_iter().map(|file| match (full_info, split) {
        (true, _) => full(&file),
        (false, true) => std::iter::once(file.path.as_str()).chain(file.path.split('/')).collect(),
        (false, false) => Value::from(file.path),
    });
    Ok(GetUserdataSuccess::Ok(shown.collect()))
}

fn full(file: &UserFile) -> Value {
    let modified = seconds(file);
    json!({ "path": file.path, "size": file.size_bytes, "modified": modified, "created": modified })
}

pub(super) async fn list_userdata(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListUserdataParams,
) -> Result<ListUserdataSuccess> {
    let dir = params.path.as_deref().unwrap_or_default().trim_matches('/');
    let files = userdata::below(api, &principal, dir, true).await?;
    let whole = |path: &str| if dir.is_empty() { path.to_owned() } else { format!("{dir}/{path}") };
    // Every folder that a file is in.
    let folders: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| file.path.match_indices('/').map(|(at, _)| &file.path[..at]))
        .collect();
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let folders = folders.into_iter().map(|path| types::UserdataEntry {
        name: name(path),
        path: whole(path),
        type_: types::UserdataEntryType::Directory,
        size: None,
        modified: None,
    });
    let shown = files.iter().map(|file| types::UserdataEntry {
        name: name(&file.path),
        path: whole(&file.path),
        type_: types::UserdataEntryType::File,
        size: Some(file.size_bytes.cast_signed()),
        modified: Some(seconds(file)),
    });
    let mut entries: Vec<_> = folders.chain(shown).collect();
    entries.sort_by_cached_key(|entry| {
        (entry.type_ == types::UserdataEntryType::File, entry.name.to_lowercase())
    });
    Ok(ListUserdataSuccess::Ok(entries))
}

pub(super) async fn get_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetUserdataFileParams,
) -> Result<GetUserdataFileSuccess> {
    let content = api.store.read_user_file(&principal, params.file.as_str().try_into()?).await?;
    Ok(GetUserdataFileSuccess::Ok(content.into()))
}

/// A file that was written: its path, or all that is known of it.
fn written(file: UserFile, full_info: Option<&str>) -> Body {
    let value = if is_on(full_info) { full(&file) } else { Value::from(file.path) };
    value.to_string().into()
}

pub(super) async fn post_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: PostUserdataFileParams,
    body: BodyStream,
) -> Result<PostUserdataFileSuccess> {
    let file = userdata::write(
        api,
        &principal,
        &params.file,
        params.overwrite.as_deref() != Some("false"),
        body,
    )
    .await?;
    Ok(PostUserdataFileSuccess::Ok(written(file, params.full_info.as_deref())))
}

pub(super) async fn delete_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: DeleteUserdataFileParams,
) -> Result<DeleteUserdataFileSuccess> {
    api.store.delete_user_file(&principal, params.file.as_str().try_into()?).await?;
    Ok(DeleteUserdataFileSuccess::NoContent)
}

pub(super) async fn move_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: MoveUserdataFileParams,
) -> Result<MoveUserdataFileSuccess> {
    let file = userdata::rename(
        api,
        &principal,
        &params.file,
        &params.dest,
        params.overwrite.as_deref() != Some("false"),
    )
    .await?;
    Ok(MoveUserdataFileSuccess::Ok(written(file, params.full_info.as_deref())))
}
