#[allow(unused_imports)]
use super::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Library

Version: 1*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: Credentials,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: Credentials) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: Credentials,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<Credentials> for Client {
    fn api_version() -> &'static str {
        "1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &Credentials {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<Credentials>,
    {}
};
impl Client {
    /**Puts a book on a shelf.

Sends a `POST` request to `/shelves/{shelf}/books`

Arguments:
- `shelf`: The shelf.
- `notify`: Whether readers are told.
- `body`
```ignore
let response = client.add_book()
    .shelf(shelf)
    .notify(notify)
    .body(body)
    .send()
    .await;
```*/
    pub fn add_book(&self) -> builder::AddBook<'_> {
        builder::AddBook::new(self)
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// What a client shows with each request that asks for it; never printed.
#[derive(Clone, Default)]
pub struct Credentials {}
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Credentials").finish()
    }
}
impl Client {
    /// A client that authenticates with `credentials` and never follows a redirect by
    /// itself, so that they are shown to no other server.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn with_credentials(
        baseurl: &str,
        credentials: Credentials,
    ) -> ::std::result::Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(::std::time::Duration::from_secs(15))
            .build()?;
        Ok(Self::new_with_client(baseurl.trim_end_matches('/'), client, credentials))
    }
}
/// The schemes that an operation accepts.
fn accepted_schemes(operation_id: &str) -> &'static [&'static str] {
    match operation_id {
        "add_book" => &[],
        _ => &[],
    }
}
impl ClientHooks<Credentials> for Client {
    #[allow(unused_variables)]
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> ::std::result::Result<(), Error<E>> {
        let accepted = accepted_schemes(info.operation_id);
        Ok(())
    }
}
impl Client {}
/// What operations answer that have several kinds of answers.
#[allow(unused_imports)]
pub mod responses {
    use super::{ByteStream, types};
}
/// Types for composing the parameters of operations.
#[allow(unused_imports)]
pub mod builder {
    use super::responses;
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::add_book`]

[`Client::add_book`]: super::Client::add_book*/
    #[derive(Debug, Clone)]
    pub struct AddBook<'a> {
        client: &'a super::Client,
        shelf: Result<::std::num::NonZeroU64, String>,
        notify: Result<Option<bool>, String>,
        body: Result<types::builder::Book, String>,
    }
    impl<'a> AddBook<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                shelf: Err("shelf was not initialized".to_string()),
                notify: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn shelf<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.shelf = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for shelf failed"
                        .to_string()
                });
            self
        }
        pub fn notify<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.notify = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for notify failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Book>,
            <V as std::convert::TryInto<types::Book>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Book` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Book) -> types::builder::Book,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/shelves/{shelf}/books`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Book>, Error<types::Problem>> {
            let Self { client, shelf, notify, body } = self;
            let shelf = shelf.map_err(Error::InvalidRequest)?;
            let notify = notify.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::Book::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/shelves/{}/books", client.baseurl, encode_path(& shelf.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("notify", &notify))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_book",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
