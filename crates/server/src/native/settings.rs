//! The user's settings.

use comfy_cloud_domain::Principal;
use comfy_cloud_native::server::*;
use openapi_runtime::Context;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::endpoints::Result;

pub(super) type Values = Map<String, Value>;

pub(super) async fn get_settings(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetSettingsSuccess> {
    Ok(GetSettingsSuccess::Ok(api.store.settings(&principal).await?))
}

pub(super) async fn post_settings(
    api: &Api,
    _: &Context,
    principal: Principal,
    body: Values,
) -> Result<PostSettingsSuccess> {
    api.store.change_settings(&principal, body).await?;
    Ok(PostSettingsSuccess::Ok)
}

pub(super) async fn get_setting(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: GetSettingParams,
) -> Result<GetSettingSuccess> {
    let value = api.store.settings(&principal).await?.remove(&params.id).unwrap_or_default();
    Ok(GetSettingSuccess::Ok(value.to_string().into()))
}

pub(super) async fn post_setting(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: PostSettingParams,
    body: Value,
) -> Result<PostSettingSuccess> {
    api.store.change_settings(&principal, [(params.id, body)]).await?;
    Ok(PostSettingSuccess::Ok)
}
