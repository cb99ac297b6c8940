//! The bytes of a request body: counted, at a pace, and drained when nobody wants the rest.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use dropshot::Body;
use futures::{Stream, StreamExt};
use http_body::Body as _;
use http_body_util::BodyExt;
use tokio::time::Sleep;

use crate::budget::{Budget, Holder, Share};
use crate::fault::{Fault, FaultKind};

/// How much of an unwanted body is read before the connection is given up.
const DRAIN_LIMIT_BYTES: u64 = 64 * 1024 * 1024;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);
/// Over how much waiting the pace of a body is averaged.
const PACE_WINDOW: Duration = Duration::from_secs(60);
/// How much of a body may be in memory without a share of the budget: ordinary requests need none.
const FREE_BYTES: u64 = 64 * 1024;
/// In what steps shares are taken for a body that comes.
const STEP_BYTES: u64 = 256 * 1024;

/// How slowly a body may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// For how long nothing may come.
    pub silence: Duration,
    /// How many bytes a second must come, averaged over a minute of waiting for the client; the
    /// time that the server itself takes is not counted. There is no limit to the whole time.
    pub min_bytes_per_sec: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { silence: Duration::from_secs(60), min_bytes_per_sec: 8 * 1024 }
    }
}

/// A request body as a stream of bytes.
///
/// When it is dropped before its end, the rest is read and thrown away within bounds: many
/// clients read the response only after they have sent everything, and would see a broken
/// connection in place of the error that explains it.
#[derive(Debug)]
pub struct BodyStream {
    body: Option<Body>,
    announced: Option<u64>,
    read: u64,
    limit: Option<u64>,
    pace: Pace,
    /// Set while nothing comes: since when, and until when at most.
    waiting: Option<(Instant, Pin<Box<Sleep>>)>,
    /// What was waited for, and what came, since the pace was last looked at.
    window: (Duration, u64),
    memory: Option<(Budget, Holder)>,
}

impl BodyStream {
    /// Takes bytes that come at this pace or faster.
    pub(crate) fn new(body: Body, pace: Pace) -> Self {
        let announced = body.size_hint().exact();
        Self {
            body: Some(body),
            announced,
            read: 0,
            limit: None,
            pace,
            waiting: None,
            window: (Duration::ZERO, 0),
            memory: None,
        }
    }

    /// Counts what [`Self::collect`] holds against a budget of KiB.
    pub(crate) fn held_by(mut self, memory: Budget, holder: Holder) -> Self {
        self.memory = Some((memory, holder));
        self
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

    /// The whole body, in memory. What it takes there is counted until the last clone of the bytes
    /// is dropped.
    ///
    /// # Errors
    /// When it is larger than its limit, is cut off, or finds no room in memory for too long.
    pub async fn collect(self) -> Result<Bytes, Fault> {
        self.collect_for(1).await
    }

    /// As [`Self::collect`], for a caller that will make copies: each byte counts as so many.
    ///
    /// # Errors
    /// As there.
    pub async fn collect_for(mut self, copies: u64) -> Result<Bytes, Fault> {
        let Some(first) = self.next().await.transpose()? else { return Ok(Bytes::new()) };
        // Small bodies come whole.
        let Some(second) = self.next().await.transpose()? else { return Ok(first) };
        let mut gathered = Gathered::new(self.memory.clone(), copies, self.announced);
        gathered.add(&first).await?;
        gathered.add(&second).await?;
        while let Some(chunk) = self.next().await {
            gathered.add(&chunk?).await?;
        }
        Ok(gathered.finish())
    }

    pub(crate) fn memory(&self) -> Option<(Budget, Holder)> {
        self.memory.clone()
    }

    fn add(&mut self, bytes: usize) -> Result<(), Fault> {
        self.read += bytes as u64;
        self.window.1 += bytes as u64;
        match self.limit {
            Some(limit) if self.read > limit => Err(too_large(limit)),
            _ => Ok(()),
        }
    }

    /// Until when the client has, having been waited for since now.
    fn wait(&self) -> Duration {
        self.pace
            .silence
            .min(PACE_WINDOW.saturating_sub(self.window.0))
            .max(Duration::from_millis(1))
    }

    /// Notes that the client was waited for; a fault when it is too slow.
    fn waited(&mut self, time: Duration) -> Result<(), Fault> {
        self.window.0 += time;
        if self.window.0 >= PACE_WINDOW {
            let (time, bytes) = std::mem::take(&mut self.window);
            if bytes < self.pace.min_bytes_per_sec.saturating_mul(time.as_secs()) {
                let message = format!(
                    "the request body comes too slowly: {bytes} bytes within {} seconds, at least {} a second are needed",
                    time.as_secs(),
                    self.pace.min_bytes_per_sec
                );
                return Err(Fault::new(FaultKind::BodyInterrupted, message));
            }
        }
        Ok(())
    }
}

/// Bytes that come and are kept in memory. What is announced is taken once more has come than is
/// free, so that requests that together are too large follow each other; without an announcement,
/// shares are taken as they come.
#[derive(Debug)]
pub(crate) struct Gathered {
    bytes: BytesMut,
    memory: Option<(Budget, Holder)>,
    copies: u64,
    announced: u64,
    /// For how many bytes there is a share.
    room: u64,
    share: Share,
}

impl Gathered {
    pub(crate) fn new(
        memory: Option<(Budget, Holder)>,
        copies: u64,
        announced: Option<u64>,
    ) -> Self {
        let announced = announced.unwrap_or_default();
        Self {
            bytes: BytesMut::new(),
            memory,
            copies,
            announced,
            room: FREE_BYTES,
            share: Share::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) async fn add(&mut self, chunk: &[u8]) -> Result<(), Fault> {
        let needed = (self.bytes.len() + chunk.len()) as u64 * self.copies;
        if let Some((memory, holder)) = self.memory.as_ref().filter(|_| needed > self.room) {
            let needed = needed.max(self.announced.saturating_mul(self.copies));
            let step = (needed - self.room).next_multiple_of(STEP_BYTES);
            let most = u64::from(memory.bounds().each) * 1024;
            if self.room + step > most + FREE_BYTES {
                return Err(Fault::too_large(format!(
                    "this body needs more than the {most} bytes of memory that one caller may have here"
                )));
            }
            self.share.add(memory.take_bytes(*holder, step).await?);
            self.room += step;
        }
        self.bytes.extend_from_slice(chunk);
        Ok(())
    }

    /// The bytes; their share is given back with the last clone of them.
    pub(crate) fn finish(self) -> Bytes {
        struct Held(Bytes, #[expect(dead_code, reason = "held for its drop")] Share);
        impl AsRef<[u8]> for Held {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
        Bytes::from_owner(Held(self.bytes.freeze(), self.share))
    }
}

fn too_large(limit: u64) -> Fault {
    Fault::new(
        FaultKind::BodyTooLarge,
        format!("the body is larger than the {limit} bytes that are allowed here"),
    )
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(body) = self.body.as_mut() else { return Poll::Ready(None) };
            let Poll::Ready(frame) = Pin::new(body).poll_frame(cx) else {
                let wait = self.wait();
                let (since, timer) = self
                    .waiting
                    .get_or_insert_with(|| (Instant::now(), Box::pin(tokio::time::sleep(wait))));
                futures::ready!(timer.as_mut().poll(cx));
                let silent = since.elapsed();
                self.waiting = None;
                let silence = self.pace.silence;
                let message =
                    format!("nothing of the request body came for {} seconds", silence.as_secs());
                let outcome = match silent >= silence {
                    true => Err(Fault::new(FaultKind::BodyInterrupted, message)),
                    false => self.waited(silent),
                };
                match outcome {
                    Ok(()) => continue,
                    Err(fault) => {
                        // Whoever has stopped sending is not waited for by draining either.
                        self.body = None;
                        return Poll::Ready(Some(Err(fault)));
                    }
                }
            };
            if let Some((since, _)) = self.waiting.take()
                && let Err(fault) = self.waited(since.elapsed())
            {
                self.body = None;
                return Poll::Ready(Some(Err(fault)));
            }
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

#[cfg(test)]
mod tests {
    use futures::stream;
    use http_body::Frame;
    use http_body_util::StreamBody;
    use uuid::Uuid;

    use super::*;
    use crate::budget::Bounds;

    /// A body of pieces, each so many milliseconds after the one before.
    fn slow(pieces: &'static [(u64, usize)]) -> Body {
        let pieces = stream::iter(pieces).then(|(pause, length)| async move {
            tokio::time::sleep(Duration::from_millis(*pause)).await;
            Ok::<_, std::io::Error>(Frame::data(Bytes::from(vec![0; *length])))
        });
        Body::wrap(StreamBody::new(sync_wrapper::SyncStream::new(Box::pin(pieces))))
    }

    fn holder() -> Holder {
        Holder::Caller(Uuid::from_u128(1))
    }

    #[tokio::test]
    async fn what_a_body_holds_is_counted_until_its_last_byte_is_dropped() {
        let memory = Budget::new("bytes", Bounds { each: 300, all: 512 }, Duration::from_millis(5));
        let body = || {
            BodyStream::new(slow(&[(0, 100_000), (0, 100_000), (0, 100_000)]), Pace::default())
                .held_by(memory.clone(), holder())
        };
        let bytes = body().collect().await.expect("there is room");
        assert_eq!(bytes.len(), 300_000);
        let part = bytes.slice(7..9);
        drop(bytes);
        let kind = async |copies| {
            body().collect_for(copies).await.map(|bytes| bytes.len()).map_err(|fault| fault.kind())
        };
        assert_eq!(kind(1).await, Err(FaultKind::TooManyRequests));
        drop(part);
        assert_eq!(kind(1).await, Ok(300_000));
        // Copies count, and what may never fit is refused at once.
        assert_eq!(kind(4).await, Err(FaultKind::BodyTooLarge));
    }

    #[tokio::test]
    async fn silence_ends_a_body() {
        let pace = Pace { silence: Duration::from_millis(30), ..Pace::default() };
        let fault = BodyStream::new(slow(&[(0, 10), (0, 10), (5_000, 10)]), pace)
            .collect()
            .await
            .expect_err("too slow");
        assert_eq!(fault.kind(), FaultKind::BodyInterrupted);
        assert!(BodyStream::new(slow(&[(0, 10), (2, 10), (2, 10)]), pace).collect().await.is_ok());
    }

    #[test]
    fn a_pace_is_held_over_a_minute_of_waiting() {
        let body = |came: u64, waits: &[u64]| {
            let mut body = BodyStream::new(Body::empty(), Pace::default());
            waits.iter().try_for_each(|secs| {
                body.window.1 += came;
                body.waited(Duration::from_secs(*secs))
            })
        };
        assert!(body(8192 * 60, &[59, 1, 59, 1]).is_ok());
        assert!(body(1, &[30, 29]).is_ok(), "the minute is not over");
        let fault = body(1000, &[30, 30]).expect_err("too slow");
        assert!(fault.message().contains("2000 bytes within 60 seconds"), "{fault}");
    }
}
