//! Responses as generated code makes them.

use bytes::Bytes;
use dropshot::Body;
use futures::{Stream, TryStreamExt as _};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http_body_util::StreamBody;
use serde::Serialize;
use sync_wrapper::SyncStream;

use crate::fault::Fault;

/// A response with a dropshot body.
pub type Response = http::Response<Body>;

/// A JSON value under a media type.
///
/// # Errors
/// When the value has no JSON form; an internal fault.
pub fn json(status: u16, media: &'static str, value: &impl Serialize) -> Result<Response, Fault> {
    // Most answers fit, and are not moved while they grow.
    let mut text = Vec::with_capacity(1024);
    serde_json::to_writer(&mut text, value).map_err(|error| {
        tracing::error!(%error, "an answer cannot be written as JSON");
        Fault::internal()
    })?;
    bytes(status, media, text.into())
}

/// Plain text.
///
/// # Errors
/// When the status is none.
pub fn text(status: u16, text: String) -> Result<Response, Fault> {
    bytes(status, "text/plain; charset=utf-8", text.into())
}

/// Bytes of a media type.
///
/// # Errors
/// When the status is none.
pub fn bytes(status: u16, media: &'static str, body: Body) -> Result<Response, Fault> {
    let mut response = empty(status)?;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media));
    *response.body_mut() = body;
    Ok(response)
}

/// No body.
///
/// # Errors
/// When the status is none.
pub fn empty(status: u16) -> Result<Response, Fault> {
    http::Response::builder().status(status).body(Body::empty()).map_err(|_| Fault::internal())
}

/// A body that is sent as its parts come: files, events.
pub fn stream<E>(parts: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Body
where
    E: Into<Box<dyn std::error::Error + Send + Sync>> + Send + 'static,
{
    // dropshot's body wants what can be shared; a stream is polled by one at a time.
    let parts = SyncStream::new(parts.map_ok(http_body::Frame::data).map_err(Into::into));
    Body::wrap(StreamBody::new(parts))
}

/// Sets a header of a response.
///
/// # Errors
/// When the value cannot stand in a header; an internal fault.
pub fn header(response: &mut Response, name: &'static str, value: &impl ToString) -> Result<(), Fault> {
    let value = HeaderValue::from_str(&value.to_string()).map_err(|_| {
        tracing::error!(header = name, "a value cannot stand in a header");
        Fault::internal()
    })?;
    response.headers_mut().insert(HeaderName::from_static(name), value);
    Ok(())
}
