//! The bytes of a request body, counted, and drained when nobody wants the rest.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use dropshot::Body;
use futures::{Stream, StreamExt};
use http_body::Body as _;
use http_body_util::BodyExt;
use tokio::time::Sleep;

use crate::fault::{Fault, FaultKind};

/// How much of an unwanted body is read before the connection is given up.
const DRAIN_LIMIT_BYTES: u64 = 64 * 1024 * 1024;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// A request body as a stream of bytes.
///
/// When it is dropped before its end, the rest is read and thrown away within bounds: many
/// clients read the answer only after they have sent everything, and would see a broken
/// connection in place of the error that explains it.
#[derive(Debug)]
pub struct BodyStream {
    body: Option<Body>,
    announced: Option<u64>,
    read: u64,
    limit: Option<u64>,
    patience: Duration,
    /// Set while nothing comes.
    waiting: Option<Pin<Box<Sleep>>>,
}

impl BodyStream {
    /// Waits for each piece of the body for so long.
    pub(crate) fn new(body: Body, patience: Duration) -> Self {
        let announced = body.size_hint().exact();
        Self { body: Some(body), announced, read: 0, limit: None, patience, waiting: None }
    }

    /// The length that the request announces, in bytes.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.announced
    }

    /// Refuses more than `limit` bytes, at once when they are announced, else when they come.
    ///
    /// # Errors
    /// A fault of kind [`FaultKind::BodyTooLarge`].
    pub fn limited(mut self, limit: u64) -> Result<Self, Fault> {
        self.limit = Some(limit);
        match self.announced.is_some_and(|announced| announced > limit) {
            true => Err(too_large(limit)),
            false => Ok(self),
        }
    }

    /// The whole body, in memory.
    ///
    /// # Errors
    /// When it is larger than its limit, or cut off.
    pub async fn collect(mut self) -> Result<Bytes, Fault> {
        let Some(first) = self.next().await.transpose()? else { return Ok(Bytes::new()) };
        // Small bodies come whole.
        let Some(second) = self.next().await.transpose()? else { return Ok(first) };
        let mut all = BytesMut::with_capacity(self.announced.unwrap_or(0).min(1 << 20) as usize);
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.next().await {
            all.extend_from_slice(&chunk?);
        }
        Ok(all.freeze())
    }

    fn add(&mut self, bytes: usize) -> Result<(), Fault> {
        self.read += bytes as u64;
        match self.limit {
            Some(limit) if self.read > limit => Err(too_large(limit)),
            _ => Ok(()),
        }
    }
}

fn too_large(limit: u64) -> Fault {
    Fault::new(FaultKind::BodyTooLarge, format!("the body is larger than the {limit} bytes that are allowed here"))
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(body) = self.body.as_mut() else { return Poll::Ready(None) };
            let Poll::Ready(frame) = Pin::new(body).poll_frame(cx) else {
                let patience = self.patience;
                let waiting = self.waiting.get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
                futures::ready!(waiting.as_mut().poll(cx));
                // Whoever has stopped sending is not waited for by draining either.
                self.body = None;
                let message = format!("nothing of the request body came for {} seconds", patience.as_secs());
                return Poll::Ready(Some(Err(Fault::new(FaultKind::BodyInterrupted, message))));
            };
            self.waiting = None;
            match frame {
                None => {
                    self.body = None;
                    return Poll::Ready(None);
                }
                Some(Err(error)) => {
                    self.body = None;
                    let message = format!("the request body ended before it was complete: {error}");
                    return Poll::Ready(Some(Err(Fault::new(FaultKind::BodyInterrupted, message))));
                }
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(self.add(data.len()).map(|()| data)));
                    }
                }
            }
        }
    }
}

impl Drop for BodyStream {
    fn drop(&mut self) {
        let Some(mut body) = self.body.take().filter(|body| !body.is_end_stream()) else { return };
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(tokio::time::timeout(DRAIN_TIMEOUT, async move {
            let mut drained = 0;
            while let Some(Ok(frame)) = body.frame().await {
                drained += frame.data_ref().map_or(0, |data| data.len() as u64);
                if drained > DRAIN_LIMIT_BYTES {
                    return;
                }
            }
        }));
    }
}
