//! What stands beside the contract: signed bytes, health, metrics, the contract and its page.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud::server::service;
use comfy_cloud::types::ErrorResponse;
use comfy_cloud_domain::KeyDigest;
use http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use http::{Method, StatusCode};
use openapi_runtime::{Fault, MemoryLimits, Pace, Request, Response, Service, bytes, json, text};

use crate::api::Api;
use crate::cors::Cors;
use crate::observe::{Log, Metrics};
use crate::{blob_route, docs};

/// The contract with everything beside it.
///
/// # Errors
/// When the configuration names an origin that is none.
pub(crate) fn all(api: &Arc<Api>) -> Result<Service<Api>, String> {
    let config = &api.config;
    let pace = Pace { silence: Duration::from_secs(config.body_timeout_secs.max(1)), min_bytes_per_sec: config.min_body_bytes_per_sec };
    let memory = MemoryLimits {
        bytes_per_caller: config.limits.memory_bytes_per_user,
        bytes: config.limits.memory_bytes,
        patience: Duration::from_secs(config.limits.wait_secs),
    };
    let (blobs, ready) = (Arc::clone(api), Arc::clone(api));
    let cors = Cors::new(&api.config.cors_origins)?;
    let service = service(Arc::clone(api));
    let service = if api.config.metrics_listen.is_none() { with_metrics(service, api) } else { service };
    let service = service
        .route(Method::GET, "/blobs/{hash}", move |request| blob_route::serve(Arc::clone(&blobs), request))
        .route(Method::GET, "/healthz", |_| async { plain(StatusCode::OK, "ok") })
        .route(Method::GET, "/readyz", move |_| {
            let ready = Arc::clone(&ready);
            async move { readiness(&ready) }
        })
        .route(Method::GET, "/openapi.yaml", |_| async { contract() })
        .route(Method::GET, "/docs", |_| async { docs::redirect() })
        .route(Method::GET, "/docs/", |_| async { docs::file("") })
        .route(Method::GET, "/docs/{*file}", |request| async move { docs::file(request.path_value("file").unwrap_or_default()) })
        .pace(pace)
        .memory(memory)
        .json_of_any_type()
        .layer(cors)
        .observe(Log)
        .observe(Metrics::default());
    Ok(service)
}

/// The numbers, at an address of their own.
pub(crate) fn metrics_alone(api: &Arc<Api>) -> Service<Api> {
    let fault = |_: &Api, fault: &Fault| json(fault.status().as_u16(), "application/json", &fault.to_json());
    with_metrics(Service::new(Arc::clone(api), Vec::new(), "{}", fault), api)
}

fn with_metrics(service: Service<Api>, api: &Arc<Api>) -> Service<Api> {
    let key = api.config.metrics_key.as_deref().map(KeyDigest::of);
    service.route(Method::GET, "/metrics", move |request| async move { numbers(key, &request) })
}

/// The numbers, for who shows the key, where one is set.
fn numbers(key: Option<KeyDigest>, request: &Request) -> Response {
    let shown = request.context.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match key {
        // Digests are compared, so that the time it takes says nothing of the key.
        Some(key) if shown.map(KeyDigest::of) != Some(key) => {
            let mut refusal =
                error(StatusCode::UNAUTHORIZED, "unauthorized", "the numbers are shown with `Authorization: Bearer <metrics_key>`");
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
        false => plain(StatusCode::SERVICE_UNAVAILABLE, "the server cannot write; its log says why"),
    }
}

fn contract() -> Response {
    bytes(200, "application/yaml", comfy_cloud::OPENAPI_YAML.into()).unwrap_or_default()
}

fn plain(status: StatusCode, message: &str) -> Response {
    text(status.as_u16(), message.to_owned()).unwrap_or_default()
}

/// An error in the contract's shape.
pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Response {
    let body = ErrorResponse { code: code.to_owned(), message: message.to_owned() };
    json(status.as_u16(), "application/json", &body).unwrap_or_default()
}
