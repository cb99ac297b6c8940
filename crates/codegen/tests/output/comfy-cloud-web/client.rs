#[allow(unused_imports)]
use super::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Sessions of comfy-cloud

For people at a browser: a user logs in with a name and a password and gets a session, which the browser shows in a
cookie. The cookie opens the other contracts as an API key does.

**Cookie.** `__Host-comfy-cloud` where the server speaks TLS or is behind a proxy that does (`public_url`), else
`comfy-cloud`. Scripts of a page cannot read it, and pages of other sites do not send it.

**Origin.** A request that changes something, or that opens a websocket, must come from a page of this server when it
shows a session: `Sec-Fetch-Site: same-origin`, or, where a browser does not send that, an `Origin` that is this
server's. Without either it is refused with a 401.

**API keys** open nothing here: what a key can do is use a user's things, not change how the user logs in.

**Errors** are `{"code", "message"}`. Programs read `code`; `message` is for people.


Version: 1.0.0*/
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
        "1.0.0"
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
    /**Who is logged in

The session that the cookie shows, and its user.

Sends a `GET` request to `/api/web/session`

```ignore
let response = client.get_session()
    .send()
    .await;
```*/
    pub fn get_session(&self) -> builder::GetSession<'_> {
        builder::GetSession::new(self)
    }
    /**Where one is logged in

The caller's sessions that have not ended, the newest first; at most 100.

Sends a `GET` request to `/api/web/sessions`

```ignore
let response = client.list_sessions()
    .send()
    .await;
```*/
    pub fn list_sessions(&self) -> builder::ListSessions<'_> {
        builder::ListSessions::new(self)
    }
    /**Log out everywhere else

Ends the caller's sessions but the one that the cookie shows.

Sends a `DELETE` request to `/api/web/sessions`

```ignore
let response = client.end_other_sessions()
    .send()
    .await;
```*/
    pub fn end_other_sessions(&self) -> builder::EndOtherSessions<'_> {
        builder::EndOtherSessions::new(self)
    }
    /**Log out somewhere else

Ends a session of the caller's. What it has open is closed within a second.

Sends a `DELETE` request to `/api/web/sessions/{session_id}`

Arguments:
- `session_id`: The session's id.
```ignore
let response = client.end_session()
    .session_id(session_id)
    .send()
    .await;
```*/
    pub fn end_session(&self) -> builder::EndSession<'_> {
        builder::EndSession::new(self)
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// What a client shows with each request that asks for it; never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// A session, where they do not.
    pub plain_session_auth: Option<String>,
    /// A session, where browsers reach the server by TLS.
    pub session_auth: Option<String>,
}
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Credentials")
            .field(
                "plain_session_auth",
                &self.plain_session_auth.as_ref().map(|_| "***"),
            )
            .field("session_auth", &self.session_auth.as_ref().map(|_| "***"))
            .finish()
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
        "accept_invitation" => &[],
        "change_password" => &["plain_session_auth", "session_auth"],
        "log_out" => &["plain_session_auth", "session_auth"],
        "get_session" => &["plain_session_auth", "session_auth"],
        "log_in" => &[],
        "end_other_sessions" => &["plain_session_auth", "session_auth"],
        "list_sessions" => &["plain_session_auth", "session_auth"],
        "end_session" => &["plain_session_auth", "session_auth"],
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
        if let Some(credential) = self
            .inner
            .plain_session_auth
            .as_ref()
            .filter(|_| accepted.contains(&"plain_session_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("comfy-cloud={}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "plain_session_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("cookie", value);
        }
        if let Some(credential) = self
            .inner
            .session_auth
            .as_ref()
            .filter(|_| accepted.contains(&"session_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("__Host-comfy-cloud={}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "session_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("cookie", value);
        }
        Ok(())
    }
}
impl Client {
    /// Choose a first password
    ///
    /// Lets who shows the token of an invitation (`comfy-cloud users invite`) choose a password, and begins a session. The
    /// token works once; all earlier sessions of its user end.
    ///
    /// `POST /api/web/invitation`
    pub fn accept_invitation(&self) -> builder::AcceptInvitation<'_> {
        builder::AcceptInvitation::new(self)
    }
    /// Choose another password
    ///
    /// Gives the caller another password. All of the caller's sessions end, and the browser gets a new one. API keys stay.
    /// Attempts are counted with those of logging in.
    ///
    /// `PUT /api/web/password`
    pub fn change_password(&self) -> builder::ChangePassword<'_> {
        builder::ChangePassword::new(self)
    }
    /// Log out
    ///
    /// Ends the session that the cookie shows, and what it has open, and takes the cookie away.
    ///
    /// `DELETE /api/web/session`
    pub fn log_out(&self) -> builder::LogOut<'_> {
        builder::LogOut::new(self)
    }
    /// Log in
    ///
    /// Begins a session of the user of a name who shows its password. A session that the browser had before ends. An
    /// unknown user, a wrong password and a user who is disabled get the same response after the same time. Too many
    /// attempts at an account or from a network are a 429; a network that the account has a session from is not held up
    /// by attempts from elsewhere.
    ///
    /// `POST /api/web/session`
    pub fn log_in(&self) -> builder::LogIn<'_> {
        builder::LogIn::new(self)
    }
}
#[allow(dead_code)]
fn is_media(response: &reqwest::Response, media: &str) -> bool {
    let found = response
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    found.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media)
}
/// A value as JSON text.
#[allow(dead_code)]
fn json_text<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    serde_json::to_string(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))
}
/// A plain value as the text that it is written as.
#[allow(dead_code)]
fn plain_text<E>(
    value: impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    match serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?
    {
        serde_json::Value::String(text) => Ok(text),
        other => Ok(other.to_string()),
    }
}
/// The fields of an object as texts; a list is its name once an item.
#[allow(dead_code)]
fn text_fields<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
    let value = serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?;
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
fn deep_fields<E>(
    name: &str,
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
    match serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?
    {
        object @ serde_json::Value::Object(_) => {
            let pairs = text_fields(&object)?.into_iter();
            Ok(pairs.map(|(field, text)| (format!("{name}[{field}]"), text)).collect())
        }
        other => Ok(vec![(name.to_owned(), plain_text(& other) ?)]),
    }
}
/// A body as `application/x-www-form-urlencoded`.
#[allow(dead_code)]
fn form_fields<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    let mut url = reqwest::Url::parse("http://form")
        .map_err(|error| Error::InvalidRequest(error.to_string()))?;
    url.query_pairs_mut().extend_pairs(text_fields(value)?);
    Ok(url.query().unwrap_or_default().to_owned())
}
/// What operations return that have several kinds of responses.
#[allow(unused_imports)]
pub mod responses {
    use super::{ByteStream, types};
    /// The responses of `acceptInvitation`.
    #[derive(Clone, Debug)]
    pub enum AcceptInvitationResponse {
        /// 200: A session has begun.
        Ok {
            /// The cookie that shows it.
            set_cookie: Option<String>,
            /// The body.
            body: types::CurrentSession,
        },
    }
    /// The responses of `changePassword`.
    #[derive(Clone, Debug)]
    pub enum ChangePasswordResponse {
        /// 200: A session has begun.
        Ok {
            /// The cookie that shows it.
            set_cookie: Option<String>,
            /// The body.
            body: types::CurrentSession,
        },
    }
    /// The responses of `changePassword`.
    #[derive(Clone, Debug)]
    pub enum ChangePasswordErrorResponse {
        /// 400: The new password cannot be one (`bad_password`), or the request is not valid.
        BadRequest(types::ErrorResponse),
        /// 401: No session, one that has ended, or a request that does not come from a page of this server.
        Unauthorized(types::ErrorResponse),
        /// 403: The present password is another one (`wrong_password`).
        Forbidden(types::ErrorResponse),
        /// 429: Too many passwords were tried (`too_many_requests`).
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorResponse,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorResponse),
    }
    /// The responses of `logOut`.
    #[derive(Clone, Debug)]
    pub enum LogOutResponse {
        /// 204: The session has ended.
        NoContent {
            /// Takes the cookie away.
            set_cookie: Option<String>,
        },
    }
    /// The responses of `logIn`.
    #[derive(Clone, Debug)]
    pub enum LogInResponse {
        /// 200: A session has begun.
        Ok {
            /// The cookie that shows it.
            set_cookie: Option<String>,
            /// The body.
            body: types::CurrentSession,
        },
    }
    /// The responses of `logIn`.
    #[derive(Clone, Debug)]
    pub enum LogInErrorResponse {
        /// 400: The request is not one that can be served; the message says why.
        BadRequest(types::ErrorResponse),
        /// 401: The name or the password is wrong (`wrong_password`).
        Unauthorized(types::ErrorResponse),
        /// 403: A page of another origin may not ask for this (`forbidden_origin`).
        Forbidden(types::ErrorResponse),
        /// 429: Too many passwords were tried (`too_many_requests`).
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorResponse,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorResponse),
    }
}
/// Types for composing the parameters of operations.
#[allow(unused_imports)]
pub mod builder {
    use super::responses;
    use super::{deep_fields, form_fields, is_media, json_text, plain_text, text_fields};
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::get_session`]

[`Client::get_session`]: super::Client::get_session*/
    #[derive(Debug, Clone)]
    pub struct GetSession<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/web/session`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CurrentSession>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/api/web/session", client.baseurl,);
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_session",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
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
    /**Builder for [`Client::list_sessions`]

[`Client::list_sessions`]: super::Client::list_sessions*/
    #[derive(Debug, Clone)]
    pub struct ListSessions<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListSessions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/web/sessions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ListSessionsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/web/sessions", client.baseurl,);
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_sessions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
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
    /**Builder for [`Client::end_other_sessions`]

[`Client::end_other_sessions`]: super::Client::end_other_sessions*/
    #[derive(Debug, Clone)]
    pub struct EndOtherSessions<'a> {
        client: &'a super::Client,
    }
    impl<'a> EndOtherSessions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `DELETE` request to `/api/web/sessions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::EndOtherSessionsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/web/sessions", client.baseurl,);
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "end_other_sessions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
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
    /**Builder for [`Client::end_session`]

[`Client::end_session`]: super::Client::end_session*/
    #[derive(Debug, Clone)]
    pub struct EndSession<'a> {
        client: &'a super::Client,
        session_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> EndSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                session_id: Err("session_id was not initialized".to_string()),
            }
        }
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.session_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for session_id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/web/sessions/{session_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, session_id } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/web/sessions/{}", client.baseurl, encode_path(& session_id
                .to_string()),
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "end_session",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
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
    /// Builder for [`Client::accept_invitation`].
    ///
    /// [`Client::accept_invitation`]: super::Client::accept_invitation
    #[derive(Debug)]
    pub struct AcceptInvitation<'a> {
        client: &'a super::Client,
        body: Option<types::Acceptance>,
    }
    impl<'a> AcceptInvitation<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::Acceptance>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/web/invitation`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::AcceptInvitationResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/web/invitation", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "accept_invitation",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::CurrentSession,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::AcceptInvitationResponse::Ok {
                                set_cookie: headers
                                    .get("set-cookie")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::change_password`].
    ///
    /// [`Client::change_password`]: super::Client::change_password
    #[derive(Debug)]
    pub struct ChangePassword<'a> {
        client: &'a super::Client,
        body: Option<types::PasswordChange>,
    }
    impl<'a> ChangePassword<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::PasswordChange>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `PUT /api/web/password`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::ChangePasswordResponse>,
            Error<responses::ChangePasswordErrorResponse>,
        > {
            let url = format!("{}/api/web/password", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::PUT, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "change_password",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::CurrentSession,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ChangePasswordResponse::Ok {
                                set_cookie: headers
                                    .get("set-cookie")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ChangePasswordErrorResponse::BadRequest(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ChangePasswordErrorResponse::Unauthorized(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ChangePasswordErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ChangePasswordErrorResponse::TooManyRequests {
                                    retry_after: headers
                                        .get("retry-after")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
                                    body: value.into_inner(),
                                },
                                status,
                                headers,
                            )
                        }),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ChangePasswordErrorResponse::InternalServerError(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::log_out`].
    ///
    /// [`Client::log_out`]: super::Client::log_out
    #[derive(Debug)]
    pub struct LogOut<'a> {
        client: &'a super::Client,
    }
    impl<'a> LogOut<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self { client }
        }
        /// Sends a `DELETE /api/web/session`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::LogOutResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/web/session", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::DELETE, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "log_out",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::LogOutResponse::NoContent {
                                set_cookie: headers
                                    .get("set-cookie")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::log_in`].
    ///
    /// [`Client::log_in`]: super::Client::log_in
    #[derive(Debug)]
    pub struct LogIn<'a> {
        client: &'a super::Client,
        body: Option<types::Login>,
    }
    impl<'a> LogIn<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::Login>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/web/session`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::LogInResponse>,
            Error<responses::LogInErrorResponse>,
        > {
            let url = format!("{}/api/web/session", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "log_in",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::CurrentSession,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::LogInResponse::Ok {
                                set_cookie: headers
                                    .get("set-cookie")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::LogInErrorResponse::BadRequest(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::LogInErrorResponse::Unauthorized(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::LogInErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::LogInErrorResponse::TooManyRequests {
                                    retry_after: headers
                                        .get("retry-after")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
                                    body: value.into_inner(),
                                },
                                status,
                                headers,
                            )
                        }),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::LogInErrorResponse::InternalServerError(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
