//! `/docs`: the contract as a page to read and try, out of the binary alone.

use std::sync::{Arc, LazyLock};

use http::StatusCode;
use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use openapi_runtime::{Body, Response};
use utoipa_swagger_ui::Config;

use crate::routes::error;

static CONFIG: LazyLock<Arc<Config<'static>>> = LazyLock::new(|| {
    // A key that was entered is still there after a reload; the page asks nobody to validate.
    Arc::new(
        Config::new([CONTRACT])
            .persist_authorization(true)
            .validator_url("none")
            .try_it_out_enabled(true)
            .display_operation_id(true),
    )
});

/// The page's address ends with a slash, so that its files are found beside it.
pub(crate) fn redirect() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    // Below the path that the server is mounted at, whichever that is.
    response.headers_mut().insert(LOCATION, HeaderValue::from_static("docs/"));
    response
}

/// Where the page reads its contract: beside itself.
const CONTRACT: &str = "contract.yaml";

/// A contract with this server, wherever it is, as the only one to try a call on: the page keeps a
/// key, which is to go nowhere else.
fn served(contract: &str) -> Response {
    openapi_runtime::bytes(200, "application/yaml", for_this_server(contract).into())
        .unwrap_or_default()
}

fn for_this_server(contract: &str) -> String {
    // An address in a contract is relative to where the contract is: `docs/contract.yaml` below the
    // server.
    let own = "\nservers:\n- url: ..\n  description: This server.\n";
    let Some((before, after)) = contract.split_once("\nservers:\n") else {
        return contract.to_owned();
    };
    let others = after
        .split_inclusive('\n')
        .take_while(|line| line.starts_with(['-', ' ', '#', '\n']))
        .map(str::len)
        .sum();
    format!("{before}{own}{}", &after[others..])
}

/// What the page may load, and who may show it within another: nothing and nobody else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; \
                      connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

fn guarded(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A file of the page of a contract.
pub(crate) fn file(contract: &str, name: &str) -> Response {
    guarded(unguarded(contract, name))
}

fn unguarded(contract: &str, name: &str) -> Response {
    if name == CONTRACT {
        return served(contract);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_offers_this_server_alone() {
        let text = for_this_server(
            "a: 1\nservers:\n- url: https://a.example\n  description: A\n\n- url: https://b.example\npaths:\n  /x: 1\n",
        );
        assert_eq!(
            text,
            "a: 1\nservers:\n- url: ..\n  description: This server.\npaths:\n  /x: 1\n"
        );
        let whole = for_this_server(comfy_cloud::OPENAPI_YAML);
        let servers = whole.split_once("\nservers:\n").expect("servers").1;
        assert!(servers.contains("\npaths:\n") || servers.contains("\ntags:\n"));
        assert_eq!(whole.matches("\n- url: ").count(), 1);
        let native = for_this_server(comfy_cloud_native::OPENAPI_YAML);
        assert!(
            native.contains("\n- url: ..\n")
                && native.matches("\n- url: ").count() == 1
                && native.contains("\nsecurity:\n")
        );
    }
}
