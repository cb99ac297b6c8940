//! Responses as generated code makes them.

use bytes::Bytes;
use dropshot::Body;
use futures::stream::BoxStream;
use futures::{Stream, StreamExt as _, TryStreamExt as _};
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
    // Most responses fit, and are not moved while they grow.
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
/// When the status is not valid.
pub fn text(status: u16, text: String) -> Result<Response, Fault> {
    bytes(status, "text/plain; charset=utf-8", text.into())
}

/// Bytes of a media type.
///
/// # Errors
/// When the status is not valid.
pub fn bytes(status: u16, media: &'static str, body: Body) -> Result<Response, Fault> {
    let mut response = empty(status)?;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media));
    *response.body_mut() = body;
    Ok(response)
}

/// No body.
///
/// # Errors
/// When the status is not valid.
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

/// Values that are sent one after the other, as they come; dropped when the client goes away.
pub struct Items<T>(BoxStream<'static, Result<T, Box<dyn std::error::Error + Send + Sync>>>);

impl<T> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Items")
    }
}

impl<T: Send + 'static> Items<T> {
    /// Of a stream. An error breaks the response off: the client sees that it is not whole.
    pub fn new<E>(items: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self(items.map_err(Into::into).boxed())
    }

    /// Of values that are there already.
    pub fn of(items: impl IntoIterator<Item = T, IntoIter: Send + 'static>) -> Self {
        Self(futures::stream::iter(items.into_iter().map(Ok)).boxed())
    }
}

/// Values as JSON, a line each.
///
/// # Errors
/// When the status is not valid.
pub fn lines<T: Serialize + 'static>(
    status: u16,
    media: &'static str,
    items: Items<T>,
) -> Result<Response, Fault> {
    // RFC 7464 has a separator before each.
    let before = if media == "application/json-seq" { "\u{1e}" } else { "" };
    write_items(status, media, items, before, "\n")
}

/// Values as JSON, an event each (`text/event-stream`).
///
/// # Errors
/// When the status is not valid.
pub fn events<T: Serialize + 'static>(
    status: u16,
    media: &'static str,
    items: Items<T>,
) -> Result<Response, Fault> {
    write_items(status, media, items, "data: ", "\n\n")
}

fn write_items<T: Serialize + 'static>(
    status: u16,
    media: &'static str,
    items: Items<T>,
    before: &'static str,
    after: &'static str,
) -> Result<Response, Fault> {
    let parts = items.0.map(move |item| {
        let mut text = Vec::from(before);
        serde_json::to_writer(&mut text, &item?)?;
        text.extend_from_slice(after.as_bytes());
        Ok::<Bytes, Box<dyn std::error::Error + Send + Sync>>(text.into())
    });
    bytes(status, media, stream(parts))
}

/// Sets a header of a response.
///
/// # Errors
/// When the value cannot stand in a header, or is another `content-length` than that of a body
/// whose length is known; an internal fault.
pub fn header(
    response: &mut Response,
    name: &'static str,
    value: &impl ToString,
) -> Result<(), Fault> {
    let value = HeaderValue::from_str(&value.to_string()).map_err(|_| {
        tracing::error!(header = name, "a value cannot stand in a header");
        Fault::internal()
    })?;
    let length = http_body::Body::size_hint(response.body()).exact().filter(|length| *length > 0);
    if let Some(length) = length
        && name.eq_ignore_ascii_case("content-length")
        && value.to_str().ok().and_then(|value| value.parse().ok()) != Some(length)
    {
        tracing::error!(length, "the header content-length is not the length of the body");
        return Err(Fault::internal());
    }
    response.headers_mut().insert(HeaderName::from_static(name), value);
    Ok(())
}
