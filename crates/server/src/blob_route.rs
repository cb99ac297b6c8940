//! `GET /blobs/{hash}`: the bytes behind a signed URL.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use comfy_cloud_domain::{Asset, BlobRef, file};
use comfy_cloud_ports::blobs::Presented;
use futures::TryStreamExt;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH,
    IF_RANGE, LOCATION, RANGE, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use http::{Method, StatusCode};
use http_body::Frame;
use http_body_util::{Full, StreamBody};
use openapi_runtime::{Body, Context, Request, Response};

use crate::api::Api;
use crate::data_folder::ADDRESS_SECS;
use crate::error::Failure;
use crate::range::{self, Asked};
use crate::routes::error;
use crate::signing::{Disposition, Grant, Refusal};
use crate::small_blobs::LARGEST_BYTES;
use crate::{media, names};

/// The longest that a cache may keep a response, in seconds: a year, as RFC 9111 has it.
const LONGEST_CACHED_SECS: u64 = 31_536_000;

/// The fewest bytes that a client is sent to the bucket for: below, a second request costs more
/// than the bytes.
const LEAST_REDIRECTED_BYTES: u64 = 1 << 20;

pub(crate) async fn serve(api: Arc<Api>, request: Request) -> Response {
    let now =
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let hash = request.path_value("hash").unwrap_or_default();
    let grant =
        match api.signer.verify(hash, |key| request.query_value(key).map(str::to_owned), now) {
            Ok(grant) => grant,
            Err(Refusal::Forged) => {
                return error(
                    StatusCode::FORBIDDEN,
                    "invalid_signature",
                    "this address was not signed by this server",
                );
            }
            Err(Refusal::Expired) => {
                return error(
                    StatusCode::FORBIDDEN,
                    "expired",
                    "this address has expired; ask for a new one",
                );
            }
        };
    match content(&api, &grant, &request, now).await {
        Ok(response) => response,
        Err(comfy_cloud_domain::Error::NotFound(_)) => {
            error(StatusCode::NOT_FOUND, "not_found", "this content was deleted")
        }
        Err(failure) => {
            let failure = Failure::from(failure);
            if let Some(fault) = failure.fault() {
                let mut response = error(fault.status(), fault.code(), fault.message());
                set(
                    response.headers_mut(),
                    RETRY_AFTER,
                    &fault.retry_after_secs().unwrap_or(1).to_string(),
                );
                return response;
            }
            error(StatusCode::INTERNAL_SERVER_ERROR, failure.code(), failure.message())
        }
    }
}

async fn content(
    api: &Api,
    grant: &Grant,
    request: &Request,
    now: u64,
) -> comfy_cloud_domain::Result<Response> {
    if let Some(redirect) = redirect(api, grant, request, now).await? {
        return Ok(redirect);
    }
    let mut response = Response::new(Body::empty());
    describe(response.headers_mut(), grant, now);
    match read(api, grant.blob, &request.context).await? {
        Content::NotModified => *response.status_mut() = StatusCode::NOT_MODIFIED,
        Content::Unsatisfiable { range } => {
            response =
                error(StatusCode::RANGE_NOT_SATISFIABLE, "range_not_satisfiable", UNSATISFIABLE);
            set(response.headers_mut(), CONTENT_RANGE, &range);
        }
        Content::Bytes { length, range, body } => {
            if let Some(range) = range {
                *response.status_mut() = StatusCode::PARTIAL_CONTENT;
                set(response.headers_mut(), CONTENT_RANGE, &range);
            }
            set(response.headers_mut(), CONTENT_LENGTH, &length.to_string());
            *response.body_mut() = body;
        }
    }
    Ok(response)
}

/// Sends who asks for large bytes to the bucket that has them. Only for `GET`: such an address is
/// signed for one method. What the endpoint cannot be made to send, `nosniff` and a policy, is made
/// up for: nothing shows inline but pictures and films.
async fn redirect(
    api: &Api,
    grant: &Grant,
    request: &Request,
    now: u64,
) -> comfy_cloud_domain::Result<Option<Response>> {
    let context = &request.context;
    let has_it = lists(&context.headers, &IF_NONE_MATCH, &etag(grant.blob));
    if context.method != Method::GET || grant.blob.size_bytes < LEAST_REDIRECTED_BYTES || has_it {
        return Ok(None);
    }
    let lasts = Duration::from_secs(grant.expires_at.saturating_sub(now).clamp(1, ADDRESS_SECS));
    let (mime_type, wanted) = media::safe(&grant.mime_type, grant.disposition);
    let is_medium = ["image/", "video/", "audio/"].iter().any(|kind| mime_type.starts_with(kind));
    let disposition = if is_medium { wanted } else { Disposition::Attachment };
    let presented = Presented {
        mime_type: mime_type.to_owned(),
        disposition: names::disposition(disposition, &grant.name),
        cache_control: format!("private, max-age={}, immutable", lasts.as_secs()),
    };
    let Some(address) = api.store.direct_address(grant.blob, &presented, lasts).await? else {
        return Ok(None);
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    set(response.headers_mut(), LOCATION, &address);
    set(response.headers_mut(), CACHE_CONTROL, "no-store");
    Ok(Some(response))
}

/// Why a range is refused.
pub(crate) const UNSATISFIABLE: &str = "the range begins behind the content's end";

/// Bytes of a blob, as far as a request asks for them.
pub(crate) enum Content {
    /// The client has them.
    NotModified,
    /// There are none where the range begins; with what `Content-Range` says then.
    Unsatisfiable { range: String },
    /// So many bytes; with `Content-Range` where they are a part. None are read for `HEAD`.
    Bytes { length: u64, range: Option<String>, body: Body },
}

/// The entity tag of a blob.
fn etag(blob: BlobRef) -> String {
    format!("\"{}\"", blob.hash.to_hex())
}

/// Reads what a request's conditions and range ask for.
pub(crate) async fn read(
    api: &Api,
    blob: BlobRef,
    context: &Context,
) -> comfy_cloud_domain::Result<Content> {
    let (size, etag, sent) = (blob.size_bytes, etag(blob), &context.headers);
    api.store.require_blob(blob).await?;
    if lists(sent, &IF_NONE_MATCH, &etag) {
        return Ok(Content::NotModified);
    }
    // A range of something else than the client has is no use to it.
    let unchanged = sent.get(IF_RANGE).is_none_or(|value| value.as_bytes() == etag.as_bytes());
    let asked = sent
        .get(RANGE)
        .filter(|_| unchanged && context.method == Method::GET)
        .and_then(|value| value.to_str().ok());
    let (part, range) = match range::parse(asked, size) {
        Asked::Whole => (0..size, None),
        Asked::Part(part) => {
            let range = format!("bytes {}-{}/{size}", part.start, part.end - 1);
            (part, Some(range))
        }
        Asked::Unsatisfiable => {
            return Ok(Content::Unsatisfiable { range: format!("bytes */{size}") });
        }
    };
    let length = part.end - part.start;
    let body = if context.method == Method::HEAD {
        Body::empty()
    } else if size <= LARGEST_BYTES {
        let whole = api.small_blobs.get(&api.store, blob).await?;
        Body::wrap(Full::new(whole.slice(part.start as usize..part.end as usize)))
    } else {
        let chunks = api.store.read_part(blob, part).await?;
        Body::wrap(StreamBody::new(chunks.map_ok(Frame::<Bytes>::data)))
    };
    Ok(Content::Bytes { length, range, body })
}

/// What is said of a file beside its bytes, by whichever contract they are asked for.
pub(crate) struct Described {
    pub(crate) content_type: String,
    pub(crate) content_disposition: String,
    pub(crate) e_tag: String,
    pub(crate) accept_ranges: String,
    pub(crate) x_content_type_options: String,
    pub(crate) content_security_policy: String,
}

impl Described {
    /// Of an asset's bytes.
    pub(crate) fn asset(asset: &Asset, wanted: Disposition) -> Self {
        Self::of(
            asset.blob(),
            asset.mime_type.as_deref().unwrap_or(file::UNKNOWN_TYPE),
            &asset.name,
            wanted,
        )
    }

    fn of(blob: BlobRef, mime_type: &str, name: &str, wanted: Disposition) -> Self {
        let (mime_type, disposition) = media::safe(mime_type, wanted);
        Self {
            content_type: mime_type.to_owned(),
            content_disposition: names::disposition(disposition, name),
            e_tag: etag(blob),
            accept_ranges: "bytes".to_owned(),
            x_content_type_options: "nosniff".to_owned(),
            content_security_policy: media::policy(mime_type).to_owned(),
        }
    }
}

fn describe(headers: &mut HeaderMap, grant: &Grant, now: u64) {
    let described = Described::of(grant.blob, &grant.mime_type, &grant.name, grant.disposition);
    set(headers, CONTENT_TYPE, &described.content_type);
    set(headers, CONTENT_DISPOSITION, &described.content_disposition);
    set(headers, ETAG, &described.e_tag);
    set(headers, ACCEPT_RANGES, &described.accept_ranges);
    set(headers, X_CONTENT_TYPE_OPTIONS, &described.x_content_type_options);
    set(headers, CONTENT_SECURITY_POLICY, &described.content_security_policy);
    // Bytes of a hash never change, but a cache must not have them for longer than their address
    // works.
    let max_age = grant.expires_at.saturating_sub(now).min(LONGEST_CACHED_SECS);
    set(headers, CACHE_CONTROL, &format!("private, max-age={max_age}, immutable"));
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
    values
        .flat_map(|list| list.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/"))
        .any(|tag| tag == "*" || tag == etag)
}
