//! `multipart/form-data`, read part by part: files as streams, values as typed texts.
//!
//! multer buffers whatever its stream has until it finds what it looks for, and looks through all
//! of it each time. So the stream that it gets ([`Metered`]) hands out one piece at a time, and
//! none once too much has come without a part's head being complete or a piece of its content being
//! handed on.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt as _};
use http::header::CONTENT_DISPOSITION;
use multer::{Field, Multipart};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::body::{BodyStream, Gathered};
use crate::budget::{Budget, Holder};
use crate::call::ValueKind;
use crate::fault::{Fault, FaultKind};
use crate::schema::{Inputs, check, read_as};

/// How much may stand between two pieces of contents, in bytes: what precedes the first part, a
/// boundary, the head of a part.
const BETWEEN_LIMIT_BYTES: u64 = 64 * 1024;
/// How long the texts of a form may be together, in bytes.
const TEXT_LIMIT_BYTES: usize = 1024 * 1024;
/// How much parts that the contract does not know may have together, in bytes.
const UNKNOWN_LIMIT_BYTES: usize = 16 * 1024 * 1024;
/// How many parts one form may have; each costs memory before anybody can look at it.
const PART_LIMIT: usize = 1000;

/// A part in the table of operations.
#[derive(Debug)]
pub struct PartSpec {
    /// Its name in the form.
    pub name: &'static str,
    /// What its text stands for; `None` for a file, which is streamed.
    pub kind: Option<ValueKind>,
    /// Whether it may stand more than once.
    pub many: bool,
    /// Whether the form must have it.
    pub required: bool,
}

/// A form on its way in.
#[derive(Debug)]
pub struct Form {
    specs: &'static [PartSpec],
    inputs: &'static Inputs,
    parts: Multipart<'static>,
    meter: Arc<Meter>,
    memory: Option<(Budget, Holder)>,
    announced: Option<u64>,
    seen: Vec<bool>,
    /// Of parts that are counted, what came; null for a file.
    listed: Vec<Vec<Value>>,
    count: usize,
    text_bytes: usize,
    unknown_bytes: usize,
}

/// Counts what multer has taken and not handed on.
#[derive(Debug, Default)]
struct Meter {
    bytes: AtomicU64,
    /// Whether a piece was handed out since multer was last polled.
    gave: AtomicBool,
    /// Whether any byte of the body has come.
    began: AtomicBool,
}

impl Meter {
    /// Polls multer, again for each piece that it gets; what it hands on is progress.
    fn poll<T>(&self, mut poll: impl FnMut() -> Poll<T>) -> Poll<T> {
        loop {
            self.gave.store(false, Ordering::Relaxed);
            let outcome = poll();
            if outcome.is_ready() {
                self.bytes.store(0, Ordering::Relaxed);
            } else if self.gave.load(Ordering::Relaxed) {
                continue;
            }
            return outcome;
        }
    }
}

/// A body that is handed to multer piece by piece, within bounds.
struct Metered {
    body: BodyStream,
    meter: Arc<Meter>,
}

impl Stream for Metered {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // multer asks until nothing comes. `Meter::poll` asks it again, so that no waker is needed.
        if self.meter.gave.load(Ordering::Relaxed) {
            return Poll::Pending;
        }
        if self.meter.bytes.load(Ordering::Relaxed) > BETWEEN_LIMIT_BYTES {
            let message = format!(
                "a part of the form has a head, or a boundary before it, of more than {BETWEEN_LIMIT_BYTES} bytes"
            );
            return Poll::Ready(Some(Err(Fault::invalid(message))));
        }
        let piece = futures::ready!(self.body.poll_next_unpin(cx));
        if let Some(Ok(bytes)) = &piece {
            self.meter.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
            self.meter.gave.store(true, Ordering::Relaxed);
            self.meter.began.fetch_or(!bytes.is_empty(), Ordering::Relaxed);
        }
        Poll::Ready(piece)
    }
}

/// The value of a part.
#[derive(Debug)]
pub enum PartValue {
    /// A file that has yet to be read.
    File(FilePart),
    /// A value, held against its schema.
    Value(Value),
}

impl PartValue {
    /// The value as a type.
    ///
    /// # Errors
    /// When it is not one of them.
    pub fn parse<T: DeserializeOwned>(self, name: &str) -> Result<T, Fault> {
        let Self::Value(value) = self else { return Err(Fault::internal()) };
        read_as(&value, &format!("form part `{name}`"))
    }
}

/// A file in a form; read it before asking the form for its next part.
#[derive(Debug)]
pub struct FilePart {
    field: Box<Field<'static>>,
    meter: Arc<Meter>,
    memory: Option<(Budget, Holder)>,
    announced: Option<u64>,
    /// As RFC 8187 encodes it.
    extended_name: Option<String>,
}

impl FilePart {
    fn extended_name(field: &Field<'static>) -> Option<String> {
        let disposition =
            String::from_utf8_lossy(field.headers().get(CONTENT_DISPOSITION)?.as_bytes());
        extended_name(&disposition)
    }

    /// The name that the client gave the file; `filename*` before `filename`, in which clients that
    /// send both replace or encode what is not ASCII.
    pub fn file_name(&self) -> Option<&str> {
        self.extended_name.as_deref().or_else(|| self.field.file_name())
    }

    /// The media type that the client gave the file.
    pub fn content_type(&self) -> Option<&str> {
        self.field.content_type().map(AsRef::as_ref)
    }

    /// The next bytes; `None` at the end of the file.
    ///
    /// # Errors
    /// When the body ends early or is not a form.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Fault> {
        chunk(&self.meter, &mut self.field).await
    }

    /// The whole file, in memory. What it takes there is counted until the last clone of the bytes
    /// is dropped.
    ///
    /// # Errors
    /// As [`Self::chunk`]; when the file has more than `limit` bytes, or finds no room in memory
    /// for too long.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, Fault> {
        let mut gathered = Gathered::new(self.memory.take(), 1, self.announced);
        while let Some(piece) = self.chunk().await? {
            if gathered.len() + piece.len() > limit {
                return Err(Fault::too_large(format!(
                    "the file is larger than the {limit} bytes that are allowed here"
                )));
            }
            gathered.add(&piece).await?;
        }
        Ok(gathered.finish())
    }
}

impl Form {
    pub(crate) fn new(
        specs: &'static [PartSpec],
        inputs: &'static Inputs,
        content_type: &str,
        body: BodyStream,
    ) -> Result<Self, Fault> {
        let boundary = multer::parse_boundary(content_type).map_err(|_| {
            Fault::invalid(
                "the Content-Type has no `boundary`; let the HTTP library write this header",
            )
        })?;
        let (announced, memory) = (body.announced_bytes(), body.memory());
        let meter = Arc::new(Meter::default());
        let parts = Multipart::new(Metered { body, meter: Arc::clone(&meter) }, boundary);
        let seen = vec![false; specs.len()];
        let listed = vec![Vec::new(); specs.len()];
        Ok(Self {
            specs,
            inputs,
            parts,
            meter,
            memory,
            announced,
            seen,
            listed,
            count: 0,
            text_bytes: 0,
            unknown_bytes: 0,
        })
    }

    /// How many heads of parts were read to their end, those of unknown parts included.
    #[cfg(fuzzing)]
    pub(crate) const fn parts_begun(&self) -> usize {
        self.count
    }

    /// The length that the request announces, in bytes, everything around the files included.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.announced
    }

    /// The next part that the contract knows, with its index in the table; parts that it does
    /// not know are skipped.
    ///
    /// # Errors
    /// When the body ends early, is not a form, has a part twice that may stand once, lacks one
    /// at the end that it must have, or a text breaks its schema.
    pub async fn next(&mut self) -> Result<Option<(usize, PartValue)>, Fault> {
        loop {
            let next =
                std::future::poll_fn(|cx| self.meter.poll(|| self.parts.poll_next_field(cx)));
            let field = match next.await {
                Ok(Some(field)) => field,
                Ok(None) => return self.check_complete().map(|()| None),
                // Clients write a form without parts as nothing at all.
                Err(multer::Error::IncompleteStream)
                    if !self.meter.began.load(Ordering::Relaxed) =>
                {
                    return self.check_complete().map(|()| None);
                }
                Err(error) => return Err(fault(error)),
            };
            self.count += 1;
            if self.count > PART_LIMIT {
                return Err(Fault::invalid(format!("the form has more than {PART_LIMIT} parts")));
            }
            let Some(index) = self.specs.iter().position(|spec| Some(spec.name) == field.name())
            else {
                self.skip(field).await?;
                continue;
            };
            let spec = &self.specs[index];
            if std::mem::replace(&mut self.seen[index], true) && !spec.many {
                return Err(Fault::invalid(format!(
                    "form part `{}` is given more than once",
                    spec.name
                )));
            }
            let is_listed = matches!(self.inputs.part_lists.get(index), Some(Some(_)));
            let Some(kind) = spec.kind else {
                if is_listed {
                    self.listed[index].push(Value::Null);
                }
                let (meter, memory) = (Arc::clone(&self.meter), self.memory.clone());
                let file = FilePart {
                    extended_name: FilePart::extended_name(&field),
                    field: Box::new(field),
                    meter,
                    memory,
                    announced: self.announced,
                };
                return Ok(Some((index, PartValue::File(file))));
            };
            let value = kind.read(&self.text(field, spec.name).await?);
            if let Some(Some(schema)) = self.inputs.parts.get(index) {
                check(schema, &value, &format!("form part `{}`", spec.name))?;
            }
            if is_listed {
                self.listed[index].push(value.clone());
            }
            return Ok(Some((index, PartValue::Value(value))));
        }
    }

    /// Reads past a part that the contract does not know.
    async fn skip(&mut self, mut field: Field<'static>) -> Result<(), Fault> {
        while let Some(piece) = chunk(&self.meter, &mut field).await? {
            self.unknown_bytes += piece.len();
            if self.unknown_bytes > UNKNOWN_LIMIT_BYTES {
                let message = format!(
                    "the form has more than {UNKNOWN_LIMIT_BYTES} bytes in parts that are unknown here"
                );
                return Err(Fault::too_large(message));
            }
        }
        Ok(())
    }

    async fn text(&mut self, mut field: Field<'static>, name: &str) -> Result<String, Fault> {
        let mut bytes = BytesMut::new();
        while let Some(piece) = chunk(&self.meter, &mut field).await? {
            self.text_bytes += piece.len();
            if self.text_bytes > TEXT_LIMIT_BYTES {
                let message = format!(
                    "with form part `{name}` the form has more than {TEXT_LIMIT_BYTES} bytes in its texts"
                );
                return Err(Fault::too_large(message));
            }
            bytes.extend_from_slice(&piece);
        }
        String::from_utf8(bytes.to_vec())
            .map_err(|_| Fault::invalid(format!("form part `{name}` is not UTF-8 text")))
    }

    fn check_complete(&self) -> Result<(), Fault> {
        if let Some((spec, _)) =
            self.specs.iter().zip(&self.seen).find(|(spec, seen)| spec.required && !**seen)
        {
            return Err(Fault::invalid(format!("form part `{}` is missing", spec.name)));
        }
        for (index, spec) in self.specs.iter().enumerate().filter(|(index, _)| self.seen[*index]) {
            if let Some(Some(schema)) = self.inputs.part_lists.get(index) {
                check(
                    schema,
                    &Value::Array(self.listed[index].clone()),
                    &format!("form parts `{}`", spec.name),
                )?;
            }
        }
        Ok(())
    }
}

/// The next piece of a part's content.
async fn chunk(meter: &Meter, field: &mut Field<'static>) -> Result<Option<Bytes>, Fault> {
    std::future::poll_fn(|cx| meter.poll(|| field.poll_next_unpin(cx)))
        .await
        .transpose()
        .map_err(fault)
}

/// The value of `filename*` in a `Content-Disposition`, when it is UTF-8.
fn extended_name(disposition: &str) -> Option<String> {
    let parameters = disposition.split(';').filter_map(|part| part.split_once('='));
    let (_, value) =
        parameters.into_iter().find(|(name, _)| name.trim().eq_ignore_ascii_case("filename*"))?;
    let mut parts = value.trim().trim_matches('"').splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let text = percent_decode_str(encoded)
        .decode_utf8()
        .ok()
        .filter(|_| charset.eq_ignore_ascii_case("utf-8"))?;
    Some(text.into_owned()).filter(|name| !name.is_empty())
}

/// multer hides the body's own faults in a boxed error; they are what the caller should see.
fn fault(error: multer::Error) -> Fault {
    if let multer::Error::StreamReadFailed(cause) = &error
        && let Some(fault) = cause.downcast_ref::<Fault>()
    {
        return fault.clone();
    }
    let kind = match error {
        multer::Error::IncompleteFieldData { .. }
        | multer::Error::IncompleteHeaders
        | multer::Error::IncompleteStream => FaultKind::BodyInterrupted,
        _ => FaultKind::InvalidInput,
    };
    Fault::new(kind, format!("the body is not a complete form: {error}"))
}

#[cfg(test)]
mod tests {
    use dropshot::Body;
    use http_body::Frame;
    use http_body_util::StreamBody;

    use super::*;
    use crate::body::Pace;

    static PARTS: [PartSpec; 2] = [
        PartSpec { name: "file", kind: None, many: false, required: true },
        PartSpec { name: "tags", kind: Some(ValueKind::Text), many: true, required: false },
    ];

    /// A form of pieces that follow each other at once, as from a client that is faster than the
    /// server.
    fn form(pieces: impl IntoIterator<Item = Vec<u8>, IntoIter: Send + Sync + 'static>) -> Form {
        let frames = pieces
            .into_iter()
            .map(|piece| Ok::<_, std::io::Error>(Frame::data(Bytes::from(piece))));
        let body = BodyStream::new(
            Body::wrap(StreamBody::new(futures::stream::iter(frames))),
            Pace::default(),
        );
        Form::new(&PARTS, &Inputs::NONE, "multipart/form-data; boundary=b", body).expect("a form")
    }

    /// The lengths of file and texts; the most that multer held.
    async fn read(mut form: Form) -> Result<(usize, usize), Fault> {
        let (mut file_bytes, mut text_bytes) = (0, 0);
        while let Some((_, value)) = form.next().await? {
            match value {
                PartValue::Value(value) => text_bytes += value.as_str().unwrap_or_default().len(),
                PartValue::File(mut file) => {
                    while let Some(piece) = file.chunk().await? {
                        assert!(piece.len() <= 64 * 1024, "multer read ahead: {}", piece.len());
                        file_bytes += piece.len();
                    }
                }
            }
        }
        Ok((file_bytes, text_bytes))
    }

    fn head(name: &str) -> Vec<u8> {
        format!(
            "\r\n--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\n"
        )
        .into_bytes()
    }

    fn end() -> Vec<u8> {
        b"\r\n--b--\r\n".to_vec()
    }

    #[tokio::test]
    async fn a_form_is_read_in_the_pieces_that_it_comes_in() {
        let content = || std::iter::repeat_n(vec![b'x'; 64 * 1024], 100);
        let whole = [head("file")]
            .into_iter()
            .chain(content())
            .chain([head("tags"), b"a".to_vec(), end()])
            .collect::<Vec<_>>();
        assert_eq!(read(form(whole.clone())).await, Ok((100 * 64 * 1024, 1)));
        // Byte by byte, and with a part that nobody knows.
        let small =
            [head("other"), head("file"), b"hello".to_vec(), head("tags"), b"b".to_vec(), end()]
                .concat();
        assert_eq!(
            read(form(small.into_iter().map(|byte| vec![byte]).collect::<Vec<_>>())).await,
            Ok((5, 1))
        );
    }

    #[tokio::test]
    async fn a_head_that_does_not_end_is_refused_after_so_many_bytes() {
        let endless = || std::iter::repeat(vec![b'x'; 16 * 1024]);
        let unfinished = b"\r\n--b\r\nContent-Disposition: form-data; name=\"".to_vec();
        for start in [Vec::new(), unfinished] {
            let fault =
                read(form([start].into_iter().chain(endless()))).await.expect_err("endless");
            assert!(fault.message().contains("65536 bytes"), "{fault}");
        }
    }

    #[tokio::test]
    async fn texts_and_unknown_parts_are_bounded_together() {
        let text = || [head("tags"), vec![b'x'; 10_000]].concat();
        let texts = std::iter::repeat_with(text).take(900);
        assert_eq!(
            read(form(texts.collect::<Vec<_>>())).await.expect_err("too long").kind(),
            FaultKind::BodyTooLarge
        );
        let unknown = [head("other")].into_iter().chain(std::iter::repeat(vec![b'x'; 64 * 1024]));
        assert_eq!(
            read(form(unknown)).await.expect_err("too long").kind(),
            FaultKind::BodyTooLarge
        );
    }

    #[test]
    fn an_extended_file_name_is_read() {
        let both = "form-data; name=\"image\"; filename=\"my%20photo.png\"; filename*=utf-8''my%20photo%3B%20%E7%8C%AB.png";
        assert_eq!(extended_name(both).as_deref(), Some("my photo; 猫.png"));
        assert_eq!(extended_name("form-data; name=\"image\"; filename=\"a.png\""), None);
        assert_eq!(extended_name("form-data; filename*=latin1''a"), None);
        assert_eq!(extended_name("form-data; filename*=UTF-8''%ff"), None);
    }
}
