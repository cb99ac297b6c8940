//! Which web pages may call a native listener from a browser: those of the listener itself, which
//! has none, and of the configured origins.
//!
//! A listener that stands for a user asks for no key, so every page that a browser of this machine
//! shows could call it. ComfyUI compares `Origin` with `Host`; a page whose own name is made to
//! point here (DNS rebinding) passes that. So a listener without a password responds to names of
//! this machine alone, and what a browser says of the page (`Sec-Fetch-Site`, `Origin`) must not be
//! that it is another site's.

use std::net::IpAddr;

use http::header::{HOST, HeaderName, ORIGIN};
use http::{HeaderValue, StatusCode};
use openapi_runtime::{Context, Layer, Response, json};

use super::said;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses what pages of other origins ask for.
#[derive(Debug)]
pub(crate) struct SameOrigin {
    /// The origins of pages that may call, as the configuration has them; `*` is not one of them.
    pub(crate) allowed: Vec<String>,
    /// Whether only names of this machine are answered to.
    pub(crate) is_local: bool,
}

impl SameOrigin {
    fn refusal(&self, context: &Context) -> Option<&'static str> {
        let header = |name: &HeaderName| {
            context.headers.get(name).map(|value| value.to_str().unwrap_or_default())
        };
        let host =
            header(&HOST).or_else(|| context.uri.authority().map(http::uri::Authority::as_str));
        if self.is_local && host.is_some_and(|host| !is_local(host)) {
            return Some(
                "this listener is for this machine alone; call it by 127.0.0.1 or localhost",
            );
        }
        let origin = header(&ORIGIN);
        if origin.is_some_and(|origin| {
            self.allowed.iter().any(|allowed| allowed.trim_end_matches('/') == origin)
        }) {
            return None;
        }
        let foreign = "a page of another origin may not call this listener; `cors_origins` lists those that may";
        match (header(&SEC_FETCH_SITE), origin) {
            (Some(site), _) if !matches!(site, "same-origin" | "none") => Some(foreign),
            (_, Some(origin)) if !is_origin_of(origin, host.unwrap_or_default()) => Some(foreign),
            _ => None,
        }
    }
}

impl Layer for SameOrigin {
    fn before(&self, context: &Context) -> Option<Response> {
        let refusal = self.refusal(context)?;
        Some(
            json(
                StatusCode::FORBIDDEN.as_u16(),
                "application/json",
                &said("forbidden_origin", refusal),
            )
            .unwrap_or_default(),
        )
    }

    fn after(&self, _: &Context, response: &mut Response) {
        // Nor may a page show what is here within itself.
        response
            .headers_mut()
            .insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    }
}

/// Whether an origin is that of a page that was served under a host.
pub(crate) fn is_origin_of(origin: &str, host: &str) -> bool {
    let behind = |scheme: &str, port: &str| {
        let authority = origin.strip_prefix(scheme)?;
        let plain = |text: &str| text.strip_suffix(port).unwrap_or(text).to_ascii_lowercase();
        Some(!host.is_empty() && plain(authority) == plain(host))
    };
    behind("http://", ":80").or_else(|| behind("https://", ":443")).unwrap_or(false)
}

/// Whether a host, with or without a port, is this machine by a name that no other can have.
fn is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or(rest, |(address, _)| address),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_local() {
        for local in [
            "localhost",
            "LOCALHOST:8188",
            "127.0.0.1:8188",
            "127.9.9.9",
            "[::1]:8188",
            "[::1]",
            "a.localhost:1",
            "[::ffff:127.0.0.1]:80",
        ] {
            assert!(is_local(local), "{local}");
        }
        for other in [
            "",
            "evil.example",
            "evil.example:8188",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "0.0.0.0",
            "192.168.1.2:8188",
            "[fe80::1]",
        ] {
            assert!(!is_local(other), "{other}");
        }
    }

    #[test]
    fn an_origin_is_the_same_with_its_port() {
        assert!(is_origin_of("http://127.0.0.1:8188", "127.0.0.1:8188"));
        assert!(
            is_origin_of("http://localhost", "LocalHost:80")
                && is_origin_of("https://a.example", "a.example")
        );
        for (origin, host) in [
            ("http://127.0.0.1:3000", "127.0.0.1:8188"),
            ("http://evil.example", "127.0.0.1:8188"),
            ("null", "127.0.0.1:8188"),
            ("", ""),
            ("http://", ""),
            ("file://", "127.0.0.1"),
        ] {
            assert!(!is_origin_of(origin, host), "{origin} {host}");
        }
    }
}
