//! `/docs`: the contract as a page to read and try, out of the binary alone.

use std::sync::{Arc, LazyLock};

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use openapi_runtime::{Body, Response};
use utoipa_swagger_ui::Config;

use crate::routes::error;

static CONFIG: LazyLock<Arc<Config<'static>>> = LazyLock::new(|| {
    // A key that was entered is still there after a reload; the page asks nobody to validate.
    Arc::new(Config::new([CONTRACT]).persist_authorization(true).validator_url("none").try_it_out_enabled(true).display_operation_id(true))
});

/// The page's address ends with a slash, so that its files are found beside it.
pub(crate) fn redirect() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    response.headers_mut().insert(LOCATION, HeaderValue::from_static("/docs/"));
    response
}

/// Where the page reads the contract.
const CONTRACT: &str = "/docs/contract.yaml";

/// The contract with this server, wherever it is, as the first to try a call on.
fn contract() -> Response {
    let own = "\nservers:\n- url: /\n  description: This server.\n";
    let text = comfy_cloud::OPENAPI_YAML.replacen("\nservers:\n", own, 1);
    openapi_runtime::bytes(200, "application/yaml", text.into()).unwrap_or_default()
}

/// A file of the page.
pub(crate) fn file(name: &str) -> Response {
    if CONTRACT.ends_with(&format!("/{name}")) {
        return contract();
    }
    match utoipa_swagger_ui::serve(name, Arc::clone(&CONFIG)) {
        Ok(Some(file)) => {
            let mut response = Response::new(Body::from(file.bytes.into_owned()));
            if let Ok(mime_type) = HeaderValue::from_str(&file.content_type) {
                response.headers_mut().insert(CONTENT_TYPE, mime_type);
            }
            response
        }
        _ => error(StatusCode::NOT_FOUND, "not_found", "the reference has no such page"),
    }
}
