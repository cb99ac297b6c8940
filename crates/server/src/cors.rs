//! Which web pages may call this server from a browser (CORS, the Fetch standard).
//!
//! A page of an allowed origin may send any request with its own key in a header, and read the
//! response. Credentials that a browser adds by itself are never allowed. Signed addresses are open
//! to all pages: whoever has one may read it anyway.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderValue, ORIGIN, VARY,
};
use http::{Method, StatusCode};
use openapi_runtime::{Body, Context, Layer, Response};
use url::Url;

/// What pages may read of a response's head beside what they always may.
const EXPOSED: &str = "Content-Range, ETag, Content-Disposition, Content-Length, Accept-Ranges, Location, Retry-After, X-Request-Id, X-Comfy-Request-Id";
/// What pages may send.
const METHODS: &str = "GET, HEAD, POST, PUT, PATCH, DELETE";
/// How long a browser may cache that it may, in seconds.
const MAX_AGE: &str = "86400";
/// Where signed addresses are.
const BLOBS: &str = "/blobs/";

/// Responds to preflights, and tells browsers who may read.
#[derive(Clone, Debug)]
pub(crate) struct Cors {
    origins: Vec<String>,
    any: bool,
}

impl Cors {
    /// Takes the origins of the configuration.
    ///
    /// # Errors
    /// When one has a path, no host, or is no address.
    pub(crate) fn new(origins: &[String]) -> Result<Self, String> {
        let plain = |origin: &&String| {
            let url = Url::parse(origin).map_err(|error| {
                format!("`{origin}`: {error}; an origin is like https://studio.example")
            })?;
            let plain = url.origin().ascii_serialization();
            match plain.as_str() == origin.trim_end_matches('/') && url.has_host() {
                true => Ok(plain),
                false => Err(format!(
                    "`{origin}` is not an origin; write it as scheme://host[:port], for example {plain}"
                )),
            }
        };
        let any = origins.iter().any(|origin| origin == "*");
        let origins = origins.iter().filter(|origin| *origin != "*");
        Ok(Self { origins: origins.map(|origin| plain(&origin)).collect::<Result<_, _>>()?, any })
    }

    /// What a page of the request's origin is told that may read the response.
    fn allowed(&self, context: &Context) -> Option<HeaderValue> {
        let origin = context.headers.get(ORIGIN)?;
        if self.any || context.uri.path().starts_with(BLOBS) {
            return Some(HeaderValue::from_static("*"));
        }
        self.origins
            .iter()
            .any(|known| known.as_bytes() == origin.as_bytes())
            .then(|| origin.clone())
    }
}

impl Layer for Cors {
    fn before(&self, context: &Context) -> Option<Response> {
        if context.method != Method::OPTIONS
            || !context.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
        {
            return None;
        }
        self.allowed(context)?;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        let headers = response.headers_mut();
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(METHODS));
        headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static(MAX_AGE));
        if let Some(asked) = context.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
        }
        Some(response)
    }

    fn after(&self, context: &Context, response: &mut Response) {
        if !self.origins.is_empty() {
            response.headers_mut().append(VARY, HeaderValue::from_static("Origin"));
        }
        if let Some(origin) = self.allowed(context) {
            response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response
                .headers_mut()
                .insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        let refused = |origin: &str| Cors::new(&[origin.to_owned()]).err();
        for good in ["https://studio.example", "http://127.0.0.1:5173", "*"] {
            assert_eq!(refused(good), None, "{good}");
        }
        for bad in [
            "studio.example",
            "https://studio.example/app",
            "https://user@studio.example",
            "null",
            "HTTPS://Studio.example",
            "",
        ] {
            assert!(refused(bad).is_some(), "{bad}");
        }
    }
}
