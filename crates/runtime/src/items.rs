//! Request bodies of JSON values, a line each, that are read as they come.

use std::marker::PhantomData;

use bytes::{Bytes, BytesMut};
use futures::StreamExt as _;
use serde::de::DeserializeOwned;

use crate::body::BodyStream;
use crate::budget::{Budget, Holder, Share};
use crate::call::read_value;
use crate::fault::Fault;
use crate::schema::Schema;

/// How much of a line may be in memory without a share of the budget, and in what steps shares are
/// taken, in bytes.
const STEP_BYTES: usize = 256 * 1024;

/// JSON values of a type, a line each, from a request. Each is held against its schema when it is
/// read; at most one line is in memory. Empty lines are skipped.
pub struct ItemReader<T> {
    body: BodyStream,
    schema: Option<Schema>,
    limit: usize,
    memory: Budget,
    holder: Holder,
    /// What has come and was not read yet.
    buffer: BytesMut,
    /// How much of it has no end of a line.
    searched: usize,
    /// How much of it there is a share for.
    room: usize,
    held: Share,
    /// The memory of the last value.
    value: Share,
    line: u64,
    item: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for ItemReader<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ItemReader").field("line", &self.line).finish_non_exhaustive()
    }
}

impl<T: DeserializeOwned + Send + 'static> ItemReader<T> {
    /// Of a body whose lines have at most `limit` bytes each.
    pub(crate) fn new(
        body: BodyStream,
        schema: Option<Schema>,
        limit: u64,
        memory: Budget,
        holder: Holder,
    ) -> Self {
        Self {
            body,
            schema,
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
            memory,
            holder,
            buffer: BytesMut::new(),
            searched: 0,
            room: STEP_BYTES,
            held: Share::default(),
            value: Share::default(),
            line: 0,
            item: PhantomData,
        }
    }

    /// The next value; `None` at the end of the body.
    ///
    /// # Errors
    /// When the body is cut off, a line is too large or is not JSON, or a value breaks its schema;
    /// the message names the line.
    pub async fn next(&mut self) -> Result<Option<T>, Fault> {
        self.value = Share::default();
        while let Some(line) = self.next_line().await? {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let place = format!("line {} of the body", self.line);
            let (value, share) =
                read_value(self.schema, line, &place, &self.memory, self.holder).await?;
            self.value = share;
            return Ok(Some(value));
        }
        Ok(None)
    }

    async fn next_line(&mut self) -> Result<Option<Bytes>, Fault> {
        loop {
            if let Some(at) = self.buffer[self.searched..].iter().position(|byte| *byte == b'\n') {
                let line = self.buffer.split_to(self.searched + at + 1).freeze();
                self.searched = 0;
                self.line += 1;
                return if line.len() > self.limit {
                    Err(self.too_large())
                } else {
                    Ok(Some(line))
                };
            }
            self.searched = self.buffer.len();
            if self.buffer.len() > self.limit {
                self.line += 1;
                return Err(self.too_large());
            }
            match self.body.next().await.transpose()? {
                Some(chunk) => self.add(&chunk).await?,
                None if self.buffer.is_empty() => return Ok(None),
                // The last line need not have an end.
                None => self.buffer.extend_from_slice(b"\n"),
            }
        }
    }

    async fn add(&mut self, chunk: &[u8]) -> Result<(), Fault> {
        let needed = self.buffer.len() + chunk.len();
        if needed <= STEP_BYTES && self.room > STEP_BYTES {
            // A long line has been read.
            (self.room, self.held) = (STEP_BYTES, Share::default());
        }
        if needed > self.room {
            let step = (needed - self.room).next_multiple_of(STEP_BYTES);
            self.held.add(self.memory.take_bytes(self.holder, step as u64).await?);
            self.room += step;
        }
        self.buffer.extend_from_slice(chunk);
        Ok(())
    }

    fn too_large(&self) -> Fault {
        Fault::too_large(format!(
            "line {} of the body is larger than the {} bytes that are allowed here",
            self.line, self.limit
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use dropshot::Body;
    use http_body::Frame;
    use http_body_util::StreamBody;
    use uuid::Uuid;

    use super::*;
    use crate::body::Pace;
    use crate::budget::Bounds;
    use crate::fault::FaultKind;
    use crate::schema::{Rule, types};

    fn reader(chunks: Vec<Vec<u8>>, limit: u64) -> ItemReader<i64> {
        static WHOLE: Schema = &[Rule::Type(types::INTEGER)];
        let frames = chunks
            .into_iter()
            .map(|chunk| Ok::<_, std::io::Error>(Frame::data(Bytes::from(chunk))));
        let body = Body::wrap(StreamBody::new(sync_wrapper::SyncStream::new(
            futures::stream::iter(frames),
        )));
        let memory =
            Budget::new("bytes", Bounds { each: 4096, all: 4096 }, Duration::from_millis(5));
        ItemReader::new(
            BodyStream::new(body, Pace::default()),
            Some(WHOLE),
            limit,
            memory,
            Holder::Caller(Uuid::from_u128(1)),
        )
    }

    async fn all(mut reader: ItemReader<i64>) -> Result<Vec<i64>, Fault> {
        let mut all = Vec::new();
        while let Some(item) = reader.next().await? {
            all.push(item);
        }
        Ok(all)
    }

    #[tokio::test]
    async fn lines_are_values_wherever_the_pieces_end() {
        let text = b"1\n\n 22 \r\n333\n4";
        for at in 0..text.len() {
            let read = all(reader(vec![text[..at].to_vec(), text[at..].to_vec()], 100))
                .await
                .expect("all are numbers");
            assert_eq!(read, [1, 22, 333, 4], "cut at {at}");
        }
        assert_eq!(all(reader(Vec::new(), 100)).await.expect("nothing"), Vec::<i64>::new());
    }

    #[tokio::test]
    async fn a_bad_line_is_named() {
        let fault = |text: &str, limit| all(reader(vec![text.as_bytes().to_vec()], limit));
        assert_eq!(
            fault("1\n\n\"x\"\n", 100).await.expect_err("a text").message(),
            "line 3 of the body: the value is not of type \"integer\" (`type`)"
        );
        let cut = fault("1\n{", 100).await.expect_err("cut off");
        assert!(cut.message().starts_with("line 2 of the body is not JSON: EOF"), "{cut}");
        let long = fault("1\n22222222222", 8).await.expect_err("too long");
        assert_eq!(
            (long.kind(), long.message()),
            (
                FaultKind::BodyTooLarge,
                "line 2 of the body is larger than the 8 bytes that are allowed here"
            )
        );
    }

    #[tokio::test]
    async fn a_long_line_takes_a_share_of_memory_and_gives_it_back() {
        let line = |bytes: usize| [vec![b' '; bytes], b"5\n".to_vec()].concat();
        let mut reader = reader(vec![line(700_000), line(10), line(700_000)], 10 << 20);
        while let Some(item) = reader.next().await.expect("there is room for one of them at a time")
        {
            assert_eq!(item, 5);
        }
        let memory = reader.memory.clone();
        drop(reader);
        assert!(
            memory.take(Holder::Caller(Uuid::from_u128(1)), 4096).await.is_ok(),
            "all was given back"
        );
    }
}
