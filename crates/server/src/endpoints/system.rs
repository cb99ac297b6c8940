//! What the server is and can do, and who the caller is.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::Principal;
use openapi_runtime::Context;
use serde_json::Value;

use super::Result;
use crate::api::Api;
use crate::node_info;

pub(crate) async fn get_features(
    api: &Api,
    _: &Context,
    _: Option<Principal>,
) -> Result<GetFeaturesSuccess> {
    Ok(GetFeaturesSuccess::Ok(features(api)))
}

/// What this server supports, as operation and websocket say it.
pub(crate) fn features(api: &Api) -> types::GetFeaturesResult {
    types::GetFeaturesResult {
        supports_preview_metadata: Some(true),
        max_upload_size: Some(i64::try_from(api.config.max_upload_size_bytes).unwrap_or(i64::MAX)),
    }
}

pub(crate) async fn get_user(_: &Api, _: &Context, principal: Principal) -> Result<GetUserSuccess> {
    Ok(GetUserSuccess::Ok(types::UserResponse {
        id: principal.user().to_string(),
        status: "active".to_owned(),
    }))
}

pub(crate) async fn get_system_stats(api: &Api, _: &Context) -> Result<GetSystemStatsSuccess> {
    let (ram_total, ram_free) = memory_bytes();
    let known = api.jobs.known_to(None);
    let of_workers = |key: &str| node_info::first_text(&known.systems, key);
    let devices =
        node_info::devices(&known.systems).map(|device| types::SystemStatsResponseDevicesItem {
            name: device.get("name").and_then(Value::as_str).unwrap_or_default().to_owned(),
            type_: device.get("type").and_then(Value::as_str).unwrap_or_default().to_owned(),
            vram_total: device.get("vram_total").and_then(Value::as_f64),
            vram_free: device.get("vram_free").and_then(Value::as_f64),
        });
    Ok(GetSystemStatsSuccess::Ok(types::SystemStatsResponse {
        system: types::SystemStatsResponseSystem {
            os: std::env::consts::OS.to_owned(),
            python_version: of_workers("python_version").unwrap_or_default(),
            embedded_python: false,
            comfyui_version: of_workers("comfyui_version").unwrap_or_else(|| "0.3".to_owned()),
            comfyui_frontend_version: None,
            workflow_templates_version: None,
            cloud_version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            pytorch_version: of_workers("pytorch_version").unwrap_or_default(),
            argv: Vec::new(),
            ram_total,
            ram_free,
        },
        devices: devices.collect(),
    }))
}

/// Memory in all and available; zeros where the system does not say.
pub(crate) fn memory_bytes() -> (f64, f64) {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().nth(1)?.parse::<f64>().ok()
    };
    let bytes = |name| kibibytes(name).unwrap_or_default() * 1024.0;
    (bytes("MemTotal"), bytes("MemAvailable"))
}
