//! What stands beside the contract: signed bytes, health, metrics, the contract and its page.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud::server::service;
use comfy_cloud::types::ErrorResponse;
use comfy_cloud_domain::KeyDigest;
use http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use http::{Method, StatusCode};
use openapi_runtime::{
    Fault, Memory, MemoryLimits, Mount, Pace, Request, Response, Service, Site, bytes, json, text,
};
use uuid::Uuid;

use crate::api::Api;
use crate::config::{Config, NativeConfig};
use crate::cors::Cors;
use crate::native::{Entry, Native, SameOrigin};
use crate::observe::{Log, Metrics};
use crate::v2::{self, Headers, V2};
use crate::web::{self, Web};
use crate::{blob_route, docs, mcp};

/// Everything on the main listener.
///
/// # Errors
/// When the configuration names an origin that is not valid.
pub(crate) fn main_site(api: &Arc<Api>, memory: &Memory) -> Result<Site, String> {
    let base = &api.config.base_path;
    let native = native(api, Entry::Path, memory).layer(Cors::new(&api.config.cors_origins)?);
    let v2 = v2(api, memory).layer(Cors::new(&api.config.cors_origins)?);
    let mcp =
        common(mcp::service(api), &api.config, memory).layer(Cors::new(&api.config.cors_origins)?);
    Ok(Site::new()
        .mount(Mount::at(base), main(api, memory)?)
        .mount(Mount::at(base).only(v2::PATH), v2)
        .mount(Mount::at(base).only(mcp::PATH), mcp)
        .mount(Mount::at(base).only(web::PATH), web(api, memory))
        .mount(Mount::at(format!("{base}/native/{{token}}")), native))
}

/// A native listener. Every path is there a second time below `/api`, as in ComfyUI.
///
/// # Errors
/// When its configuration is not one that can be served.
pub(crate) fn native_site(
    api: &Arc<Api>,
    listener: &NativeConfig,
    memory: &Memory,
) -> Result<Site, String> {
    let password = listener.password()?;
    // What opens a listener without a password is that it was reached: it adds itself what it asks
    // for.
    let own = (listener.user.is_some() && password.is_none())
        .then(|| Uuid::new_v4().to_string() + &Uuid::new_v4().to_string());
    let pass =
        password.as_ref().map(|password| password.reveal()).or(own.as_deref()).map(KeyDigest::of);
    let allowed: Vec<String> =
        api.config.cors_origins.iter().filter(|origin| *origin != "*").cloned().collect();
    let cors = Cors::new(&allowed)?;
    let mut site = Site::new();
    for below in ["", "/api"] {
        let path = format!("{}{below}", api.config.base_path);
        let mount = Mount::at(path);
        let mount = match &own {
            Some(own) => mount.with("token", own),
            None => mount,
        };
        let entry = Entry::Listener {
            user: listener.user.as_deref().map(|user| api.store.open_listener(user)),
            pass,
        };
        let origin = SameOrigin { allowed: allowed.clone(), is_local: own.is_some() };
        site = site.mount(mount, native(api, entry, memory).layer(origin).layer(cors.clone()));
    }
    Ok(site)
}

/// The memory that all contracts share.
pub(crate) fn memory(config: &Config) -> Memory {
    Memory::new(MemoryLimits {
        bytes_per_caller: config.limits.memory_bytes_per_user,
        bytes: config.limits.memory_bytes,
        patience: Duration::from_secs(config.limits.wait_secs),
    })
}

/// What every contract has.
fn common<A: Send + Sync + 'static>(
    service: Service<A>,
    config: &Config,
    memory: &Memory,
) -> Service<A> {
    let pace = Pace {
        silence: Duration::from_secs(config.body_timeout_secs.max(1)),
        min_bytes_per_sec: config.min_body_bytes_per_sec,
    };
    service
        .pace(pace)
        .memory(memory.clone())
        .json_of_any_type()
        .observe(Log)
        .observe(Metrics::default())
}

/// A contract as a file, and as a page.
fn documented<A: Send + Sync + 'static>(service: Service<A>, contract: &'static str) -> Service<A> {
    service
        .route(Method::GET, "/openapi.yaml", move |_| async move {
            bytes(200, "application/yaml", contract.into()).unwrap_or_default()
        })
        .route(Method::GET, "/docs", |_| async { docs::redirect() })
        .route(Method::GET, "/docs/", move |_| async move { docs::file(contract, "") })
        .route(Method::GET, "/docs/{*file}", move |request| async move {
            docs::file(contract, request.path_value("file").unwrap_or_default())
        })
}

/// The contract of the Comfy API v2.
fn v2(api: &Arc<Api>, memory: &Memory) -> Service<V2> {
    let contract = comfy_cloud_v2::OPENAPI_YAML;
    common(comfy_cloud_v2::server::service(Arc::new(V2::new(Arc::clone(api)))), &api.config, memory)
        .route(Method::GET, "/api/v2/openapi.yaml", move |_| async move {
            bytes(200, "application/yaml", contract.into()).unwrap_or_default()
        })
        .layer(Headers)
}

/// The contract of sessions. No page of another origin may read it.
fn web(api: &Arc<Api>, memory: &Memory) -> Service<Web> {
    let contract = comfy_cloud_web::OPENAPI_YAML;
    let service = comfy_cloud_web::server::service(Arc::new(Web::new(Arc::clone(api))));
    common(service, &api.config, memory)
        .route(Method::GET, "/api/web/openapi.yaml", move |_| async move {
            bytes(200, "application/yaml", contract.into()).unwrap_or_default()
        })
        .layer(web::Headers)
}

/// The main contract with everything beside it.
fn main(api: &Arc<Api>, memory: &Memory) -> Result<Service<Api>, String> {
    let (blobs, ready) = (Arc::clone(api), Arc::clone(api));
    let service = documented(
        common(service(Arc::clone(api)), &api.config, memory),
        comfy_cloud::OPENAPI_YAML,
    );
    let service =
        if api.config.metrics_listen.is_none() { with_metrics(service, api) } else { service };
    let service = service
        .route(Method::GET, "/blobs/{hash}", move |request| {
            blob_route::serve(Arc::clone(&blobs), request)
        })
        .route(Method::GET, "/healthz", |_| async { plain(StatusCode::OK, "ok") })
        .route(Method::GET, "/readyz", move |_| {
            let ready = Arc::clone(&ready);
            async move { readiness(&ready) }
        });
    Ok(service.layer(Cors::new(&api.config.cors_origins)?))
}

/// The native contract.
fn native(api: &Arc<Api>, entry: Entry, memory: &Memory) -> Service<Native> {
    let native = Arc::new(Native { api: Arc::clone(api), entry });
    let service = comfy_cloud_native::server::service(native);
    documented(common(service, &api.config, memory), comfy_cloud_native::OPENAPI_YAML)
        // Where ComfyUI has its page; tools look here for whether it is up.
        .route(Method::GET, "/", |_| async {
            plain(StatusCode::OK, "comfy-cloud with ComfyUI's own paths; /docs/ lists them\n")
        })
}

/// The numbers, at an address of their own.
pub(crate) fn metrics_alone(api: &Arc<Api>) -> Service<Api> {
    let fault = |_: &Api, fault: &Fault| {
        json(fault.status().as_u16(), "application/json", &fault.to_json())
    };
    with_metrics(Service::new(Arc::clone(api), Vec::new(), &[], fault), api)
}

fn with_metrics(service: Service<Api>, api: &Arc<Api>) -> Service<Api> {
    let key = api.config.metrics_key.as_deref().map(KeyDigest::of);
    service.route(Method::GET, "/metrics", move |request| async move { numbers(key, &request) })
}

/// The numbers, for who shows the key, where one is set.
fn numbers(key: Option<KeyDigest>, request: &Request) -> Response {
    let shown = request
        .context
        .headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match key {
        // Digests are compared, so that the time it takes says nothing of the key.
        Some(key) if shown.map(KeyDigest::of) != Some(key) => {
            let mut refusal = error(
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "the numbers are shown with `Authorization: Bearer <metrics_key>`",
            );
            refusal.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            refusal
        }
        _ => plain(StatusCode::OK, &Metrics::render()),
    }
}

/// Whether requests can be served: bytes and rows could be written a moment ago.
fn readiness(api: &Api) -> Response {
    match api.readiness.is_ready() {
        true => plain(StatusCode::OK, "ready"),
        false => {
            plain(StatusCode::SERVICE_UNAVAILABLE, "the server cannot write; its log says why")
        }
    }
}

fn plain(status: StatusCode, message: &str) -> Response {
    text(status.as_u16(), message.to_owned()).unwrap_or_default()
}

/// An error in the contract's shape.
pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Response {
    let body = ErrorResponse { code: code.to_owned(), message: message.to_owned() };
    json(status.as_u16(), "application/json", &body).unwrap_or_default()
}
