//! The user's settings: a JSON object in a file of the user's own tree, where ComfyUI has it as well.

use std::hash::{DefaultHasher, Hash, Hasher};

use comfy_cloud_domain::{Error as StoreError, Principal};
use comfy_cloud_native::server::*;
use openapi_runtime::Context;
use serde_json::{Map, Value};
use tokio::sync::{Mutex, MutexGuard};

use crate::api::Api;
use crate::endpoints::Result;
use crate::error::Failure;

/// Where they are.
const FILE: &str = "comfy.settings.json";
/// The most that they may have, in bytes.
const MAX_BYTES: usize = 4 << 20;
/// How many users' settings can be changed at once.
const LOCKS: usize = 64;

pub(super) type Values = Map<String, Value>;

/// Who changes settings: of a user's changes, each sees what the one before it has written.
pub(crate) struct Settings([Mutex<()>; LOCKS]);

impl Default for Settings {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

impl Settings {
    async fn of(&self, principal: &Principal) -> MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        principal.user().hash(&mut hasher);
        self.0[hasher.finish() as usize % LOCKS].lock().await
    }
}

/// As they are, or why they cannot be read; a missing file holds no settings.
async fn read(api: &Api, principal: &Principal) -> Result<std::result::Result<Values, serde_json::Error>> {
    match api.store.catalogue().read_user_file(principal, FILE).await {
        Ok(content) => Ok(serde_json::from_slice(&content)),
        Err(StoreError::NotFound(_)) => Ok(Ok(Values::new())),
        Err(error) => Err(error.into()),
    }
}

/// As they are; a file that is no JSON object shows none, as in ComfyUI, so that its page still opens.
async fn shown(api: &Api, principal: &Principal) -> Result<Values> {
    Ok(read(api, principal).await?.unwrap_or_else(|error| {
        tracing::warn!(%error, user = %principal.user(), "the settings of a user are not a JSON object");
        Values::new()
    }))
}

async fn change(api: &Api, principal: &Principal, new: impl IntoIterator<Item = (String, Value)>) -> Result<()> {
    let _one_at_a_time = api.settings.of(principal).await;
    // Whoever wrote the file by hand still has it: writing the new settings over it would lose the others.
    let mut all = read(api, principal).await?.map_err(|error| {
        let problem = if error.is_data() { "is not a JSON object".to_owned() } else { format!("is not valid JSON: {error}") };
        Failure::invalid(format!(
            "the user data file `{FILE}` {problem}; nothing was changed; correct the file, or delete it, and try again"
        ))
    })?;
    all.extend(new);
    let content = serde_json::to_vec_pretty(&all).map_err(|error| Failure::internal(&error))?;
    if content.len() > MAX_BYTES {
        return Err(
            Failure::invalid(format!("settings have at most {MAX_BYTES} bytes together; these would have {}", content.len())).into()
        );
    }
    api.store.room(principal).await?.require(content.len() as u64)?;
    api.store.catalogue().write_user_file(principal, FILE, content, true).await?;
    Ok(())
}

pub(super) async fn get_settings(api: &Api, _: &Context, principal: Principal) -> Result<GetSettingsSuccess> {
    Ok(GetSettingsSuccess::Ok(shown(api, &principal).await?))
}

pub(super) async fn post_settings(api: &Api, _: &Context, principal: Principal, body: Values) -> Result<PostSettingsSuccess> {
    change(api, &principal, body).await?;
    Ok(PostSettingsSuccess::Ok)
}

pub(super) async fn get_setting(api: &Api, _: &Context, principal: Principal, params: GetSettingParams) -> Result<GetSettingSuccess> {
    let value = shown(api, &principal).await?.remove(&params.id).unwrap_or_default();
    Ok(GetSettingSuccess::Ok(value.to_string().into()))
}

pub(super) async fn post_setting(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: PostSettingParams,
    body: Value,
) -> Result<PostSettingSuccess> {
    change(api, &principal, [(params.id, body)]).await?;
    Ok(PostSettingSuccess::Ok)
}
