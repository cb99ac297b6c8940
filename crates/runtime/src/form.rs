//! `multipart/form-data`, read part by part: files as streams, values as typed texts.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use multer::{Field, Multipart};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::body::BodyStream;
use crate::call::ValueKind;
use crate::fault::{Fault, FaultKind};
use crate::schema::{Validators, check};

/// How long the text of one part may be, in bytes.
const TEXT_LIMIT_BYTES: usize = 1024 * 1024;
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
    validators: Arc<Validators>,
    parts: Multipart<'static>,
    announced: Option<u64>,
    seen: Vec<bool>,
    count: usize,
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
    /// When it is none of them.
    pub fn parse<T: DeserializeOwned>(self, name: &str) -> Result<T, Fault> {
        let Self::Value(value) = self else { return Err(Fault::internal()) };
        serde_json::from_value(value).map_err(|error| Fault::invalid(format!("form part `{name}`: {error}")))
    }
}

/// A file in a form; read it before asking the form for its next part.
#[derive(Debug)]
pub struct FilePart {
    field: Box<Field<'static>>,
}

impl FilePart {
    /// The name that the client gave the file.
    pub fn file_name(&self) -> Option<&str> {
        self.field.file_name()
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
        self.field.chunk().await.map_err(fault)
    }
}

impl Form {
    pub(crate) fn new(
        specs: &'static [PartSpec],
        validators: Arc<Validators>,
        content_type: &str,
        body: BodyStream,
    ) -> Result<Self, Fault> {
        let boundary = multer::parse_boundary(content_type)
            .map_err(|_| Fault::invalid("the Content-Type has no `boundary`; let the HTTP library write this header"))?;
        let announced = body.announced_bytes();
        let parts = Multipart::new(body, boundary);
        Ok(Self { specs, validators, parts, announced, seen: vec![false; specs.len()], count: 0 })
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
            let Some(field) = self.parts.next_field().await.map_err(fault)? else {
                return self.check_complete().map(|()| None);
            };
            self.count += 1;
            if self.count > PART_LIMIT {
                return Err(Fault::invalid(format!("the form has more than {PART_LIMIT} parts")));
            }
            let Some(index) = self.specs.iter().position(|spec| Some(spec.name) == field.name()) else { continue };
            let spec = &self.specs[index];
            if std::mem::replace(&mut self.seen[index], true) && !spec.many {
                return Err(Fault::invalid(format!("form part `{}` is given more than once", spec.name)));
            }
            let Some(kind) = spec.kind else {
                return Ok(Some((index, PartValue::File(FilePart { field: Box::new(field) }))));
            };
            let value = kind.read(&read_text(field, spec.name).await?);
            if let Some(Some(validator)) = self.validators.parts.get(index) {
                check(validator, &value, &format!("form part `{}`", spec.name))?;
            }
            return Ok(Some((index, PartValue::Value(value))));
        }
    }

    fn check_complete(&self) -> Result<(), Fault> {
        let missing = self.specs.iter().zip(&self.seen).find(|(spec, seen)| spec.required && !**seen);
        match missing {
            Some((spec, _)) => Err(Fault::invalid(format!("form part `{}` is missing", spec.name))),
            None => Ok(()),
        }
    }
}

async fn read_text(mut field: Field<'static>, name: &str) -> Result<String, Fault> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = field.chunk().await.map_err(fault)? {
        if bytes.len() + chunk.len() > TEXT_LIMIT_BYTES {
            let message = format!("form part `{name}` is larger than the {TEXT_LIMIT_BYTES} bytes that a text may have");
            return Err(Fault::new(FaultKind::BodyTooLarge, message));
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| Fault::invalid(format!("form part `{name}` is not UTF-8 text")))
}

/// multer hides the body's own faults in a boxed error; they are what the caller should see.
fn fault(error: multer::Error) -> Fault {
    if let multer::Error::StreamReadFailed(cause) = &error
        && let Some(fault) = cause.downcast_ref::<Fault>()
    {
        return fault.clone();
    }
    let kind = match error {
        multer::Error::IncompleteFieldData { .. } | multer::Error::IncompleteHeaders | multer::Error::IncompleteStream => {
            FaultKind::BodyInterrupted
        }
        _ => FaultKind::InvalidInput,
    };
    Fault::new(kind, format!("the body is not a complete form: {error}"))
}
