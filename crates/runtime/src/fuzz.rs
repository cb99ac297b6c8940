//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use std::sync::{Arc, LazyLock};

use dropshot::Body;
use http::Method;

use crate::body::{BodyStream, Pace};
use crate::call::{ValueKind, query_pairs};
use crate::form::{Form, PartSpec, PartValue};
use crate::route::Router;
use crate::schema::Inputs;

static PARTS: [PartSpec; 3] = [
    PartSpec { name: "file", kind: None, many: false, required: true },
    PartSpec { name: "tags", kind: Some(ValueKind::Text), many: true, required: false },
    PartSpec { name: "number", kind: Some(ValueKind::Integer), many: false, required: false },
];

/// Reads bytes as a form whose boundary is `b`.
pub fn form(data: &[u8]) {
    let body = BodyStream::new(Body::from(bytes::Bytes::copy_from_slice(data)), Pace::default());
    let Ok(mut form) = Form::new(&PARTS, &Inputs::NONE, "multipart/form-data; boundary=b", body)
    else {
        return;
    };
    futures::executor::block_on(async {
        let mut read = 0;
        while let Ok(Some((index, value))) = form.next().await {
            assert!(index < PARTS.len(), "a part that is in no table");
            if let PartValue::File(mut file) = value {
                let _ = (file.file_name().map(str::len), file.content_type().map(str::len));
                while let Ok(Some(chunk)) = file.chunk().await {
                    read += chunk.len();
                }
            }
        }
        assert!(read <= data.len(), "more came out than went in");
    });
}

/// Reads bytes as the heads of a form's parts, in pieces of the length that the first byte says;
/// whatever they are, no more is taken than a head may have.
pub fn form_heads(data: &[u8]) {
    use http_body::Frame;
    use http_body_util::StreamBody;

    let Some((length, head)) = data.split_first() else { return };
    let taken = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = Arc::clone(&taken);
    let start: &[u8] = b"--b\r\nContent-Disposition: form-data; name=\"file\"";
    let pieces: Vec<_> = std::iter::once(start)
        .chain(head.chunks(usize::from(*length) + 1))
        .map(bytes::Bytes::copy_from_slice)
        .collect();
    // The head goes on for ever with what was given, so that only the bound ends it.
    let endless = std::iter::repeat_n(bytes::Bytes::from_static(&[b'x'; 4096]), 64);
    let frames = pieces.into_iter().chain(endless).map(move |piece| {
        count.fetch_add(piece.len(), std::sync::atomic::Ordering::Relaxed);
        Ok::<_, std::io::Error>(Frame::data(piece))
    });
    let body = BodyStream::new(
        Body::wrap(StreamBody::new(futures::stream::iter(frames))),
        Pace::default(),
    );
    let Ok(mut form) = Form::new(&PARTS, &Inputs::NONE, "multipart/form-data; boundary=b", body)
    else {
        return;
    };
    let outcome = futures::executor::block_on(async {
        while let Some((_, value)) = form.next().await? {
            if let PartValue::File(mut file) = value {
                while file.chunk().await?.is_some() {}
            }
        }
        Ok::<_, crate::fault::Fault>(())
    });
    // A head that ends begins a part, whose content has a bound of its own; the head may also name
    // another part than the one that this began with.
    if form.parts_begun() == 0 {
        let taken = taken.load(std::sync::atomic::Ordering::Relaxed);
        assert!(outcome.is_err(), "a form without a head was accepted");
        // 64 KiB, and the piece with which they were exceeded.
        assert!(taken <= 64 * 1024 + 4096 + 256, "{taken} bytes were taken for a head");
    }
}

/// Reads a query.
pub fn query(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let pairs = query_pairs(text);
    assert!(pairs.len() <= text.split('&').count(), "pairs from nowhere");
}

/// Finds a path.
pub fn route(data: &[u8]) {
    static ROUTER: LazyLock<Router<u8>> = LazyLock::new(|| {
        let paths = [
            "/a",
            "/a/{id}",
            "/a/{id}/b",
            "/a/from-hash",
            "/f/{page}.{format}",
            "/f/{a}-{b}/x",
            "/all/{*rest}",
        ];
        let routes = paths.iter().enumerate().map(|(n, path)| (Method::GET, *path, n as u8));
        Router::new(routes).unwrap_or_else(|error| panic!("{error}"))
    });
    let Ok(path) = std::str::from_utf8(data) else { return };
    if let Ok((target, values)) = ROUTER.find(&Method::GET, path) {
        let expected = [0, 1, 1, 0, 2, 2, 1][usize::from(target)];
        assert_eq!(values.len(), expected, "{path}: {values:?}");
    }
}
