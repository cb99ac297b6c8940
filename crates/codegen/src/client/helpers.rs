//! Functions and types that the written builders share: they are emitted once for a client.

use proc_macro2::TokenStream;
use quote::quote;

/// Whether a response has a media type, for statuses that have several.
pub(super) fn is_media() -> TokenStream {
    quote! {
        #[allow(dead_code)]
        fn is_media(response: &reqwest::Response, media: &str) -> bool {
            let found = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
            found.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media)
        }
    }
}

/// JSON values that come one after the other.
pub(super) fn item_stream() -> TokenStream {
    quote! {
        /// How large one item of a stream may be, in bytes.
        const ITEM_LIMIT_BYTES: usize = 64 << 20;

        /// JSON values of a type, as they come: a line each, or an event (`text/event-stream`).
        pub struct ItemStream<T> {
            response: reqwest::Response,
            buffer: Vec<u8>,
            is_events: bool,
            ended: bool,
            item: ::std::marker::PhantomData<fn() -> T>,
        }

        impl<T> ::std::fmt::Debug for ItemStream<T> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str("ItemStream")
            }
        }

        impl<T: ::serde::de::DeserializeOwned> ItemStream<T> {
            /// The next item; `None` at the end, which is also an event of the text `[DONE]`.
            ///
            /// # Errors
            /// When the stream breaks off, or an item has another type.
            pub async fn next(&mut self) -> Option<::std::result::Result<T, Error<()>>> {
                loop {
                    while let Some(text) = self.buffered() {
                        if self.is_events && text == b"[DONE]" {
                            self.ended = true;
                            self.buffer.clear();
                        } else if !text.is_empty() {
                            let read = serde_json::from_slice(&text);
                            return Some(read.map_err(|error| Error::InvalidResponsePayload(text.into(), error)));
                        }
                    }
                    if self.ended {
                        return None;
                    }
                    match self.response.chunk().await {
                        Ok(Some(chunk)) if self.buffer.len() + chunk.len() <= ITEM_LIMIT_BYTES => self.buffer.extend_from_slice(&chunk),
                        Ok(Some(_)) => {
                            self.ended = true;
                            self.buffer.clear();
                            return Some(Err(Error::Custom("an item of the stream is larger than 64 MiB".to_owned())));
                        }
                        Ok(None) => {
                            self.ended = true;
                            self.buffer.extend_from_slice(b"\n\n");
                        }
                        Err(error) => {
                            self.ended = true;
                            self.buffer.clear();
                            return Some(Err(Error::ResponseBodyError(error)));
                        }
                    }
                }
            }

            /// The text of the first item that is there as a whole; empty where it is a comment or
            /// an empty line.
            fn buffered(&mut self) -> Option<Vec<u8>> {
                if !self.is_events {
                    let end = self.buffer.iter().position(|byte| *byte == b'\n')?;
                    let line: Vec<u8> = self.buffer.drain(..=end).collect();
                    // RFC 7464 puts a separator before each.
                    let line = line.strip_prefix(b"\x1e").unwrap_or(&line);
                    return Some(line.trim_ascii().to_vec());
                }
                let mut data: Vec<u8> = Vec::new();
                let mut begin = 0;
                loop {
                    let end = begin + self.buffer.get(begin..)?.iter().position(|byte| *byte == b'\n')?;
                    let line = self.buffer.get(begin..end)?;
                    let line = line.strip_suffix(b"\r").unwrap_or(line);
                    begin = end + 1;
                    if line.is_empty() {
                        self.buffer.drain(..begin);
                        return Some(data);
                    }
                    if let Some(more) = line.strip_prefix(b"data:") {
                        if !data.is_empty() {
                            data.push(b'\n');
                        }
                        data.extend_from_slice(more.strip_prefix(b" ").unwrap_or(more));
                    }
                }
            }
        }

        fn items<T>(response: reqwest::Response, is_events: bool) -> ResponseValue<ItemStream<T>> {
            let (status, headers) = (response.status(), response.headers().clone());
            let stream = ItemStream { response, buffer: Vec::new(), is_events, ended: false, item: ::std::marker::PhantomData };
            ResponseValue::new(stream, status, headers)
        }
    }
}

/// JSON values that are sent one after the other.
pub(super) fn item_body() -> TokenStream {
    quote! {
        type ItemError = ::std::boxed::Box<dyn ::std::error::Error + Send + Sync>;

        /// JSON values of a type, sent as they come, a line each.
        pub struct ItemBody<T> {
            items: ::std::pin::Pin<::std::boxed::Box<dyn ::futures_core::Stream<Item = ::std::result::Result<T, ItemError>> + Send>>,
        }

        impl<T> ::std::fmt::Debug for ItemBody<T> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str("ItemBody")
            }
        }

        impl<T> ItemBody<T> {
            /// Of a stream. An error breaks the request off: the server sees that it is not whole.
            pub fn new(
                items: impl ::futures_core::Stream<Item = ::std::result::Result<T, ItemError>> + Send + 'static,
            ) -> Self {
                Self { items: ::std::boxed::Box::pin(items) }
            }
        }

        impl<T: Send + Unpin + 'static> From<Vec<T>> for ItemBody<T> {
            fn from(items: Vec<T>) -> Self {
                struct Values<T>(::std::vec::IntoIter<T>);

                impl<T: Unpin> ::futures_core::Stream for Values<T> {
                    type Item = ::std::result::Result<T, ItemError>;

                    fn poll_next(
                        mut self: ::std::pin::Pin<&mut Self>,
                        _: &mut ::std::task::Context<'_>,
                    ) -> ::std::task::Poll<Option<Self::Item>> {
                        ::std::task::Poll::Ready(self.0.next().map(Ok))
                    }
                }

                Self::new(Values(items.into_iter()))
            }
        }

        impl<T: ::serde::Serialize + 'static> ItemBody<T> {
            fn into_body(self) -> reqwest::Body {
                struct Lines<T>(ItemBody<T>);

                impl<T: ::serde::Serialize> ::futures_core::Stream for Lines<T> {
                    type Item = ::std::result::Result<Vec<u8>, ItemError>;

                    fn poll_next(
                        mut self: ::std::pin::Pin<&mut Self>,
                        cx: &mut ::std::task::Context<'_>,
                    ) -> ::std::task::Poll<Option<Self::Item>> {
                        self.0.items.as_mut().poll_next(cx).map(|item| {
                            item.map(|item| {
                                let mut line = serde_json::to_vec(&item?)?;
                                line.push(b'\n');
                                Ok(line)
                            })
                        })
                    }
                }

                reqwest::Body::wrap_stream(Lines(self))
            }
        }
    }
}

/// The key of a request for a websocket: base64 of 16 bytes that differ from call to call
/// (RFC 6455, section 4.1). Hex digits are base64 too, so no encoder is needed.
pub(super) fn web_socket_key() -> TokenStream {
    quote! {
        fn web_socket_key() -> String {
            use ::std::hash::{BuildHasher, Hasher, RandomState};
            let word = || RandomState::new().build_hasher().finish();
            let digits = format!("{:016x}{:016x}", word(), word());
            format!("{}A==", &digits[..21])
        }
    }
}

/// Values as texts: for forms, and for parameters that are not plain.
pub(super) fn texts() -> TokenStream {
    quote! {
        /// A value as JSON text.
        #[allow(dead_code)]
        fn json_text<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            serde_json::to_string(value).map_err(|error| Error::InvalidRequest(error.to_string()))
        }

        /// A plain value as the text that it is written as.
        #[allow(dead_code)]
        fn plain_text<E>(value: impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            match serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))? {
                serde_json::Value::String(text) => Ok(text),
                other => Ok(other.to_string()),
            }
        }

        /// The fields of an object as texts; a list is its name once an item.
        #[allow(dead_code)]
        fn text_fields<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
            let value = serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))?;
            let serde_json::Value::Object(fields) = value else {
                return Err(Error::InvalidRequest("the fields are not an object".to_owned()));
            };
            let mut pairs = Vec::new();
            for (name, value) in fields {
                match value {
                    serde_json::Value::Null => {}
                    serde_json::Value::Array(items) => {
                        for item in items {
                            pairs.push((name.clone(), plain_text(&item)?));
                        }
                    }
                    other => pairs.push((name, plain_text(&other)?)),
                }
            }
            Ok(pairs)
        }

        /// The fields of an object as `name[field]`; what is no object is its text.
        #[allow(dead_code)]
        fn deep_fields<E>(name: &str, value: &impl ::serde::Serialize) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
            match serde_json::to_value(value).map_err(|error| Error::InvalidRequest(error.to_string()))? {
                object @ serde_json::Value::Object(_) => {
                    let pairs = text_fields(&object)?.into_iter();
                    Ok(pairs.map(|(field, text)| (format!("{name}[{field}]"), text)).collect())
                }
                other => Ok(vec![(name.to_owned(), plain_text(&other)?)]),
            }
        }

        /// A body as `application/x-www-form-urlencoded`.
        #[allow(dead_code)]
        fn form_fields<E>(value: &impl ::serde::Serialize) -> ::std::result::Result<String, Error<E>> {
            let mut url = reqwest::Url::parse("http://form").map_err(|error| Error::InvalidRequest(error.to_string()))?;
            url.query_pairs_mut().extend_pairs(text_fields(value)?);
            Ok(url.query().unwrap_or_default().to_owned())
        }
    }
}
