//! Users' own files.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{Error as StoreError, Principal, UserFile};
use openapi_runtime::{BodyStream, Context};

use super::Result;
use crate::api::Api;
use crate::error::{Class, Failure};

/// The largest file, in bytes.
const MAX_BYTES: u64 = 16 << 20;
/// The longest path, in bytes.
const MAX_PATH_BYTES: usize = 1024;

pub(crate) async fn get_userdata(api: &Api, _: &Context, principal: Principal, params: GetUserdataParams) -> Result<GetUserdataSuccess> {
    let files = below(api, &principal, params.dir.as_deref().unwrap_or_default(), params.recurse).await?;
    let shown = files.into_iter().map(|file| types::GetUserDataResponseFullFile {
        path: Some(file.path),
        size: Some(file.size_bytes.cast_signed()),
        modified: Some(file.modified_at.timestamp_millis()),
    });
    Ok(GetUserdataSuccess::Ok(types::GetUserDataResponseFull(shown.collect())))
}

/// The files of a folder, and of those below it if told so; their paths begin below the folder.
pub(crate) async fn below(api: &Api, principal: &Principal, dir: &str, recurse: bool) -> Result<Vec<UserFile>> {
    let dir = dir.trim_end_matches('/');
    let prefix = if dir.is_empty() { String::new() } else { format!("{}/", checked(dir)?) };
    let files = api.store.catalogue().list_user_files(principal, &prefix).await?;
    if files.is_empty() && !prefix.is_empty() {
        return Err(Failure::new(Class::NotFound, "not_found", format!("there is no folder `{dir}`")).into());
    }
    let below = files.into_iter().filter_map(|file| {
        let path = file.path.strip_prefix(&prefix)?.to_owned();
        (recurse || !path.contains('/')).then_some(UserFile { path, ..file })
    });
    Ok(below.collect())
}

pub(crate) async fn get_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetUserdataFileParams,
) -> Result<GetUserdataFileSuccess> {
    let content = api.store.catalogue().read_user_file(&principal, checked(&params.file)?).await?;
    Ok(GetUserdataFileSuccess::Ok(content.into()))
}

pub(crate) async fn post_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: PostUserdataFileParams,
    body: BodyStream,
) -> Result<PostUserdataFileSuccess> {
    Ok(PostUserdataFileSuccess::Ok(shown(write(api, &principal, &params.file, params.overwrite, body).await?)))
}

/// Writes a file, whole.
pub(crate) async fn write(api: &Api, principal: &Principal, path: &str, overwrite: bool, body: BodyStream) -> Result<UserFile> {
    let path = checked(path)?;
    let room = api.store.room(principal).await?;
    room.require(body.announced_bytes().unwrap_or(0))?;
    // As it came, as the row's value, and in the catalogue's own cache.
    let content = body.limited(MAX_BYTES)?.collect_for(3).await?;
    let written = api.store.catalogue().write_user_file(principal, path, content.to_vec(), overwrite).await;
    Ok(written.map_err(taken)?)
}

pub(crate) async fn move_userdata_file(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: MoveUserdataFileParams,
) -> Result<MoveUserdataFileSuccess> {
    Ok(MoveUserdataFileSuccess::Ok(shown(rename(api, &principal, &params.file, &params.dest, params.overwrite).await?)))
}

/// Gives a file another path.
pub(crate) async fn rename(api: &Api, principal: &Principal, from: &str, to: &str, overwrite: bool) -> Result<UserFile> {
    let moved = api.store.catalogue().move_user_file(principal, checked(from)?, checked(to)?, overwrite).await;
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
            let message = format!("`{path}` is there already, as a file or a folder; `overwrite=true` replaces a file");
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
    api.store.catalogue().delete_user_file(&principal, checked(&params.file)?).await?;
    Ok(DeleteUserdataFileSuccess::NoContent)
}

/// A path below the user's own tree. It names nothing on disk; what would, elsewhere, is refused.
pub(crate) fn checked(path: &str) -> std::result::Result<&str, Failure> {
    let refuse = |why: &str| Failure::invalid(format!("the path `{}` {why}", path.escape_debug()));
    if path.is_empty() || path.len() > MAX_PATH_BYTES {
        return Err(refuse(&format!("must have 1 to {MAX_PATH_BYTES} bytes")));
    }
    if path.contains('\\') || path.chars().any(char::is_control) {
        return Err(refuse("must not have backslashes or control characters"));
    }
    if path.starts_with('/') || path.split('/').any(|part| part == "..") {
        return Err(Failure::new(Class::Forbidden, "forbidden", format!("the path `{path}` leaves your own tree")));
    }
    if path.split('/').any(|part| part.is_empty() || part == ".") {
        return Err(refuse("must not have empty parts or `.`"));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_its_tree() {
        for good in ["a.json", "workflows/a b.json", "ä/ö.json", "..."] {
            assert_eq!(checked(good).as_deref(), Ok(good));
        }
        for outside in ["/etc/passwd", "../a", "a/../../b", "a/.."] {
            assert_eq!(checked(outside).map_err(|error| error.class()), Err(Class::Forbidden), "{outside}");
        }
        for bad in ["", "a\0b", "a\\b", "a//b", "a/", "./a", "a\nb", &"x".repeat(2000)] {
            assert_eq!(checked(bad).map_err(|error| error.class()), Err(Class::Invalid), "{bad}");
        }
    }
}
