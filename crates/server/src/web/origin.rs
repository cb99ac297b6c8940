//! Whether a request comes from a page of this server.

use http::header::{HOST, HeaderName, ORIGIN, UPGRADE};
use http::{HeaderMap, Method};
use openapi_runtime::Context;
use url::Url;

use crate::config::Config;
use crate::native::is_origin_of;
use crate::web::Cookie;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What the browser says of the page that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// It is of this server.
    Own,
    /// It is not.
    Foreign,
    /// Nothing.
    Unknown,
}

/// Whether a request changes nothing and opens nothing, whoever asks.
pub(super) fn is_safe(context: &Context) -> bool {
    matches!(context.method, Method::GET | Method::HEAD | Method::OPTIONS)
        && !context.headers.contains_key(UPGRADE)
    // What HTTP/2 has for an upgrade is another method, and so are all others.
}

/// Whether the browser says that a page of this server asks.
pub(super) fn is_own(config: &Config, context: &Context) -> bool {
    page(config, context) == Page::Own
}

/// Whether the browser says that another page asks. Who sends no word of it is no page: all
/// browsers send one with what they do for a page.
pub(super) fn is_foreign(config: &Config, context: &Context) -> bool {
    page(config, context) == Page::Foreign
}

fn page(config: &Config, context: &Context) -> Page {
    let host = text(&context.headers, &HOST)
        .or_else(|| context.uri.authority().map(http::uri::Authority::as_str));
    judged(config, &context.headers, host.unwrap_or_default())
}

fn judged(config: &Config, headers: &HeaderMap, host: &str) -> Page {
    // A page cannot set it, and it says more than the origin: the page's scheme as well.
    if let Some(site) = text(headers, &SEC_FETCH_SITE) {
        return if site == "same-origin" { Page::Own } else { Page::Foreign };
    }
    let Some(origin) = text(headers, &ORIGIN) else { return Page::Unknown };
    // A page that came without TLS may be anybody's.
    let is_safe = Cookie::of(config) == Cookie::Plain || origin.starts_with("https://");
    if is_safe && (is_origin_of(origin, host) || is_public(config, origin)) {
        Page::Own
    } else {
        Page::Foreign
    }
}

/// Whether an origin is that of the address that clients reach the server by.
fn is_public(config: &Config, origin: &str) -> bool {
    let url = config.public_url.as_deref().and_then(|url| Url::parse(url).ok());
    url.is_some_and(|url| url.origin().is_tuple() && url.origin().ascii_serialization() == origin)
}

/// A header as text; one that is not valid text counts as empty.
fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(config: &Config, host: &str, pairs: &[(&'static str, &str)]) -> Page {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().expect("a value"));
        }
        judged(config, &headers, host)
    }

    #[test]
    fn what_the_browser_says_of_the_site_counts_before_the_origin() {
        let config = Config::default();
        let of = |pairs: &[(&'static str, &str)]| of(&config, "127.0.0.1:8190", pairs);
        assert_eq!(of(&[]), Page::Unknown);
        assert_eq!(of(&[("sec-fetch-site", "same-origin")]), Page::Own);
        for site in ["cross-site", "same-site", "none", "", "SAME-ORIGIN "] {
            let pairs = [("sec-fetch-site", site), ("origin", "http://127.0.0.1:8190")];
            assert_eq!(of(&pairs), Page::Foreign, "{site}");
        }
        assert_eq!(of(&[("origin", "http://127.0.0.1:8190")]), Page::Own);
        for origin in ["null", "http://127.0.0.1:3000", "http://evil.example", "", "file://"] {
            assert_eq!(of(&[("origin", origin)]), Page::Foreign, "{origin}");
        }
    }

    #[test]
    fn behind_tls_a_page_without_it_is_foreign() {
        let url = Some("https://studio.example/comfy".to_owned());
        let config = Config { public_url: url, ..Config::default() };
        let of = |host: &str, origin: &str| of(&config, host, &[("origin", origin)]);
        assert_eq!(of("studio.example", "https://studio.example"), Page::Own);
        // The proxy may call the server by another name.
        assert_eq!(of("backend:8190", "https://studio.example"), Page::Own);
        assert_eq!(of("studio.example", "http://studio.example"), Page::Foreign);
        assert_eq!(of("backend:8190", "https://studio.example.evil.example"), Page::Foreign);
    }
}
