//! `GET /blobs/{hash}`: the bytes behind a signed URL.

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use futures::TryStreamExt;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, RANGE, X_CONTENT_TYPE_OPTIONS,
};
use http::{Method, StatusCode};
use http_body::Frame;
use http_body_util::{Full, StreamBody};
use openapi_runtime::{Body, Request, Response};

use crate::api::Api;
use crate::error::Failure;
use crate::range::{self, Asked};
use crate::routes::error;
use crate::signing::{Grant, Refusal};
use crate::small_blobs::LARGEST_BYTES;
use crate::{media, names};

/// The longest that a cache may keep an answer, in seconds: a year, as RFC 9111 has it.
const LONGEST_CACHED_SECS: u64 = 31_536_000;

pub(crate) async fn serve(api: Arc<Api>, request: Request) -> Response {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let hash = request.path_value("hash").unwrap_or_default();
    let grant = match api.signer.verify(hash, |key| request.query_value(key).map(str::to_owned), now) {
        Ok(grant) => grant,
        Err(Refusal::Forged) => return error(StatusCode::FORBIDDEN, "invalid_signature", "this address was not signed by this server"),
        Err(Refusal::Expired) => return error(StatusCode::FORBIDDEN, "expired", "this address has expired; ask for a new one"),
    };
    match content(&api, &grant, &request, now).await {
        Ok(response) => response,
        Err(comfy_cloud_domain::Error::NotFound(_)) => error(StatusCode::NOT_FOUND, "not_found", "this content was deleted"),
        Err(failure) => {
            let failure = Failure::from(failure);
            error(StatusCode::INTERNAL_SERVER_ERROR, failure.code(), failure.message())
        }
    }
}

async fn content(api: &Api, grant: &Grant, request: &Request, now: u64) -> comfy_cloud_domain::Result<Response> {
    let size = grant.blob.size_bytes;
    api.store.blobs().require(grant.blob).await?;
    let etag = format!("\"{}\"", grant.blob.hash.to_hex());
    let sent = &request.context.headers;
    let mut response = Response::new(Body::empty());
    describe(response.headers_mut(), grant, &etag, now);
    if lists(sent, &IF_NONE_MATCH, &etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Ok(response);
    }
    // A range of something else than the client has is no use to it.
    let unchanged = sent.get(IF_RANGE).is_none_or(|value| value.as_bytes() == etag.as_bytes());
    let asked = sent.get(RANGE).filter(|_| unchanged && request.context.method == Method::GET).and_then(|value| value.to_str().ok());
    let part = match range::parse(asked, size) {
        Asked::Whole => 0..size,
        Asked::Part(part) => {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(response.headers_mut(), CONTENT_RANGE, &format!("bytes {}-{}/{size}", part.start, part.end - 1));
            part
        }
        Asked::Unsatisfiable => {
            let mut refusal =
                error(StatusCode::RANGE_NOT_SATISFIABLE, "range_not_satisfiable", "the range begins behind the content's end");
            set(refusal.headers_mut(), CONTENT_RANGE, &format!("bytes */{size}"));
            return Ok(refusal);
        }
    };
    set(response.headers_mut(), CONTENT_LENGTH, &(part.end - part.start).to_string());
    if request.context.method != Method::HEAD {
        *response.body_mut() = if size <= LARGEST_BYTES {
            let whole = api.small_blobs.get(&api.store, grant.blob).await?;
            Body::wrap(Full::new(whole.slice(part.start as usize..part.end as usize)))
        } else {
            let chunks = api.store.blobs().read(grant.blob, part).await?;
            Body::wrap(StreamBody::new(chunks.map_ok(Frame::<Bytes>::data)))
        };
    }
    Ok(response)
}

fn describe(headers: &mut HeaderMap, grant: &Grant, etag: &str, now: u64) {
    let (mime_type, disposition) = media::safe(&grant.mime_type, grant.disposition);
    set(headers, CONTENT_TYPE, mime_type);
    set(headers, CONTENT_DISPOSITION, &names::disposition(disposition, &grant.name));
    set(headers, ETAG, etag);
    set(headers, ACCEPT_RANGES, "bytes");
    // Bytes of a hash never change, but a cache must not have them for longer than their address works.
    let max_age = grant.expires_at.saturating_sub(now).min(LONGEST_CACHED_SECS);
    set(headers, CACHE_CONTROL, &format!("private, max-age={max_age}, immutable"));
    set(headers, X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(headers, CONTENT_SECURITY_POLICY, media::policy(mime_type));
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    match HeaderValue::from_str(value) {
        Ok(value) => {
            headers.insert(name, value);
        }
        Err(error) => tracing::error!(%error, header = %name, "a value cannot stand in a header"),
    }
}

/// Whether a list of entity tags has one, or is `*`.
fn lists(headers: &HeaderMap, name: &HeaderName, etag: &str) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|list| list.split(',')).map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == "*" || tag == etag)
}
