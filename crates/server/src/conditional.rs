//! Responses that come compressed where the client takes that, and not at all where it has them
//! already.

use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{ACCEPT_ENCODING, IF_NONE_MATCH};
use http::{HeaderMap, HeaderName};
use serde::Serialize;

use crate::error::{EndpointError, Failure};

/// What such a response depends on beside the caller.
pub(crate) const VARY: &str = "Accept-Encoding";
/// Fewer bytes are sent as they are: the packet is not shorter for it.
const WORTH_COMPRESSING: usize = 1024;

/// What the request says of the response that it takes.
pub(crate) struct Accepted {
    known: Vec<String>,
    gzip: bool,
}

impl Accepted {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let items = |name: &HeaderName| {
            let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
            values
                .flat_map(|value| value.split(','))
                .map(|item| item.trim().to_owned())
                .collect::<Vec<_>>()
        };
        let known = items(&IF_NONE_MATCH)
            .into_iter()
            .map(|tag| tag.trim_start_matches("W/").to_owned())
            .collect();
        Self { known, gzip: items(&ACCEPT_ENCODING).iter().any(|encoding| is_gzip(encoding)) }
    }

    /// Whether the client has the response with this tag.
    pub(crate) fn has(&self, etag: &str) -> bool {
        self.known.iter().any(|known| known == "*" || known == etag.trim_start_matches("W/"))
    }

    /// Whether the client reads gzip.
    pub(crate) fn gzip(&self) -> bool {
        self.gzip
    }
}

/// The validator of a response with this digest. A weak one, since the compressed bytes have it as
/// well.
pub(crate) fn etag(digest: blake3::Hash) -> String {
    format!("W/\"{}\"", &digest.to_hex()[..32])
}

/// Whether an encoding is gzip, and named not only to refuse it.
fn is_gzip(encoding: &str) -> bool {
    let mut parts = encoding.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let is_refused = parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
    name.eq_ignore_ascii_case("gzip") && !is_refused
}

/// A response as its client takes it.
pub(crate) struct Conditional {
    /// Its validator.
    pub(crate) etag: String,
    /// How the body is compressed.
    pub(crate) encoding: Option<String>,
    /// `None` when the client has it already.
    pub(crate) body: Option<Vec<u8>>,
}

impl Conditional {
    /// A value as JSON.
    ///
    /// # Errors
    /// When it has no JSON form.
    pub(crate) async fn json(
        headers: &HeaderMap,
        value: impl Serialize + Send + 'static,
    ) -> Result<Self, EndpointError> {
        let accepted = Accepted::of(headers);
        // Some megabytes are written, hashed and compressed.
        let made = tokio::task::spawn_blocking(move || Self::of(&accepted, &value)).await;
        let made = made
            .map_err(|error| Failure::internal(&error))?
            .map_err(|error| Failure::internal(&error))?;
        Ok(made)
    }

    fn of(accepted: &Accepted, value: &impl Serialize) -> std::io::Result<Self> {
        let plain = serde_json::to_vec(value)?;
        let etag = etag(blake3::hash(&plain));
        if accepted.has(&etag) {
            return Ok(Self { etag, encoding: None, body: None });
        }
        if !accepted.gzip() || plain.len() < WORTH_COMPRESSING {
            return Ok(Self { etag, encoding: None, body: Some(plain) });
        }
        let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::fast());
        std::io::Write::write_all(&mut encoder, &plain)?;
        Ok(Self { etag, encoding: Some("gzip".to_owned()), body: Some(encoder.finish()?) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn accepted(name: HeaderName, value: &'static str) -> Accepted {
        Accepted::of(&HeaderMap::from_iter([(name, HeaderValue::from_static(value))]))
    }

    #[test]
    fn gzip_is_taken_unless_it_is_refused() {
        for (value, expected) in [
            ("gzip, br", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip; q=0.000", false),
            ("identity", false),
            ("", false),
        ] {
            assert_eq!(accepted(ACCEPT_ENCODING, value).gzip(), expected, "{value}");
        }
    }

    #[test]
    fn a_validator_is_found_in_a_list() {
        for (value, expected) in [
            ("\"a\"", true),
            ("\"b\", W/\"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
            ("", false),
        ] {
            assert_eq!(accepted(IF_NONE_MATCH, value).has("\"a\""), expected, "{value}");
        }
    }
}
