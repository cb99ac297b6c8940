//! What stands beside the contract: signed bytes, health, metrics, the contract and its page.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud::server::service;
use comfy_cloud::types::ErrorResponse;
use http::{Method, StatusCode};
use openapi_runtime::{Response, Service, bytes, json, text};

use crate::api::Api;
use crate::observe::{Log, Metrics};
use crate::{blob_route, docs};

/// The contract with everything beside it.
pub(crate) fn all(api: &Arc<Api>) -> Service<Api> {
    let (blobs, ready) = (Arc::clone(api), Arc::clone(api));
    service(Arc::clone(api))
        .route(Method::GET, "/blobs/{hash}", move |request| blob_route::serve(Arc::clone(&blobs), request))
        .route(Method::GET, "/healthz", |_| async { plain(StatusCode::OK, "ok") })
        .route(Method::GET, "/readyz", move |_| readiness(Arc::clone(&ready)))
        .route(Method::GET, "/metrics", |_| async { plain(StatusCode::OK, &Metrics::render()) })
        .route(Method::GET, "/openapi.yaml", |_| async { contract() })
        .route(Method::GET, "/docs", |_| async { docs::redirect() })
        .route(Method::GET, "/docs/", |_| async { docs::file("") })
        .route(Method::GET, "/docs/{*file}", |request| async move { docs::file(request.path_value("file").unwrap_or_default()) })
        .body_timeout(Duration::from_secs(api.config.body_timeout_secs.max(1)))
        .observe(Log)
        .observe(Metrics::default())
}

/// Whether requests can be served: the catalogue takes a write.
async fn readiness(api: Arc<Api>) -> Response {
    match api.store.catalogue().ping().await {
        Ok(()) => plain(StatusCode::OK, "ready"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            plain(StatusCode::SERVICE_UNAVAILABLE, "the catalogue cannot be used")
        }
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
