#[allow(unused_imports)]
use super::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Comfy API v2

Upload inputs, run workflows, follow them, fetch what they made: the interface that the official Python and TypeScript
SDKs speak, over the same assets, queue and workers as the main contract.

**Identity.** Every call is made as a user, by an API key in `Authorization: Bearer <key>` or `X-API-Key`.
What is another user's is like what is not there.

**Errors** are `{"error": {"code", "message", "details"}}` everywhere. Programs read `code`; `message` is for people.
A 429 has a `Retry-After`. Every response has an id in `X-Comfy-Request-Id`, which the server's log has too.

**Links** in responses are absolute. The address of a file works without a key until `url_expires_at`.

**Ids** are texts without a meaning of their own.


Version: 2.0.0*/
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
        "2.0.0"
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
impl Client {}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// What a client shows with each request that asks for it; never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    pub api_key_auth: Option<String>,
    pub bearer_auth: Option<String>,
    /// The same where there is no TLS.
    pub plain_session_auth: Option<String>,
    /// A session of a browser (`openapi-web.yaml`), where it reaches the server by TLS. What changes something, or opens a websocket, must come from a page of this server.
    pub session_auth: Option<String>,
}
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Credentials")
            .field("api_key_auth", &self.api_key_auth.as_ref().map(|_| "***"))
            .field("bearer_auth", &self.bearer_auth.as_ref().map(|_| "***"))
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
        "post_assets" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "head_asset_by_hash" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "asset_from_hash" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "delete_asset" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_asset" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_asset_content" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "list_jobs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "post_jobs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "cancel_job" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_events" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_logs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
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
            .api_key_auth
            .as_ref()
            .filter(|_| accepted.contains(&"api_key_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("{}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "api_key_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("x-api-key", value);
        }
        if let Some(credential) = self
            .inner
            .bearer_auth
            .as_ref()
            .filter(|_| accepted.contains(&"bearer_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("Bearer {}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "bearer_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("authorization", value);
        }
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
    /// Upload a file
    ///
    /// Stores a file and gives the caller an asset of it. The form is read as it comes, its parts in any order; nothing is
    /// buffered. The same bytes again are the same asset: 200 in place of 201, so an upload may be repeated.
    ///
    /// `POST /api/v2/assets`
    pub fn post_assets(&self) -> builder::PostAssets<'_> {
        builder::PostAssets::new(self)
    }
    /// Whether content is there
    ///
    /// Whether `from-hash` would find content that the caller may use.
    ///
    /// `HEAD /api/v2/assets/by-hash/{hash}`
    pub fn head_asset_by_hash(&self) -> builder::HeadAssetByHash<'_> {
        builder::HeadAssetByHash::new(self)
    }
    /// Make an asset of content that is there
    ///
    /// Gives the caller an asset of content that the server has and that the caller may use, without sending it.
    ///
    /// `POST /api/v2/assets/from-hash`
    pub fn asset_from_hash(&self) -> builder::AssetFromHash<'_> {
        builder::AssetFromHash::new(self)
    }
    /// Delete an asset
    ///
    /// Removes the caller's asset; its bytes go when nobody has them any more.
    ///
    /// `DELETE /api/v2/assets/{id}`
    pub fn delete_asset(&self) -> builder::DeleteAsset<'_> {
        builder::DeleteAsset::new(self)
    }
    /// An asset
    ///
    /// What is known of an asset, with a new address of its bytes.
    ///
    /// `GET /api/v2/assets/{id}`
    pub fn get_asset(&self) -> builder::GetAsset<'_> {
        builder::GetAsset::new(self)
    }
    /// The bytes of an asset
    ///
    /// Redirects to an address that works without a key for a while. With `Range` the bytes are sent at once.
    ///
    /// `GET /api/v2/assets/{id}/content`
    pub fn get_asset_content(&self) -> builder::GetAssetContent<'_> {
        builder::GetAssetContent::new(self)
    }
    /// Jobs, by their labels
    ///
    /// The caller's jobs that have all of the labels that are asked for, the newest first.
    ///
    /// `GET /api/v2/jobs`
    pub fn list_jobs(&self) -> builder::ListJobs<'_> {
        builder::ListJobs::new(self)
    }
    /// Run a workflow
    ///
    /// Queues a workflow in API format. It is checked first: a node class that no worker has, an input that is missing, a
    /// file that is not the caller's are refused, and nothing is queued.
    ///
    /// A file is an input's value: the name of one of the caller's assets, its hash, or
    /// `{"__type": "core/ASSET", "info": {"id", "hash", "file_path"}}`, of which the first that is given counts.
    ///
    /// **Idempotency-Key.** For 24 hours a key stands for the job that was queued with it: the same key with an equal body
    /// returns that job, with another body it is refused (`idempotency_key_reuse`). A submission that is refused leaves its
    /// key free. The credential in `extra_data` is not part of what is compared.
    ///
    /// `POST /api/v2/jobs`
    pub fn post_jobs(&self) -> builder::PostJobs<'_> {
        builder::PostJobs::new(self)
    }
    /// A job
    ///
    /// How far a job is, and what it made.
    ///
    /// `GET /api/v2/jobs/{id}`
    pub fn get_job(&self) -> builder::GetJob<'_> {
        builder::GetJob::new(self)
    }
    /// Cancel a job
    ///
    /// Stops a job that waits or runs; the job is `canceling` until it has stopped. Cancelling again, or a job that has
    /// ended, changes nothing.
    ///
    /// `POST /api/v2/jobs/{id}/cancel`
    pub fn cancel_job(&self) -> builder::CancelJob<'_> {
        builder::CancelJob::new(self)
    }
    /// Follow a job
    ///
    /// Server-sent events of a job, as it stands first and then as it changes: `status` ([StatusEvent](#/components/schemas/StatusEvent)),
    /// `progress` ([Progress](#/components/schemas/Progress), about twice a second at most), `preview`
    /// ([PreviewEvent](#/components/schemas/PreviewEvent)) and `output` ([Output](#/components/schemas/Output)). The stream
    /// ends after the status with which the job has ended. It has a comment every ten seconds at least. One that ends earlier -
    /// when the server stops - is to be opened again: it begins with how the job stands then.
    ///
    /// `GET /api/v2/jobs/{id}/events`
    pub fn get_job_events(&self) -> builder::GetJobEvents<'_> {
        builder::GetJobEvents::new(self)
    }
    /// What the worker said of a job
    ///
    /// The worker's messages about the job, a line each: when it began, which nodes were cached, how it ended, and the
    /// traceback of a node that failed. `urls.logs` of a job leads here.
    ///
    /// `GET /api/v2/jobs/{id}/logs`
    pub fn get_job_logs(&self) -> builder::GetJobLogs<'_> {
        builder::GetJobLogs::new(self)
    }
    /// The workflow of a job
    ///
    /// The workflow as it was submitted.
    ///
    /// `GET /api/v2/jobs/{id}/workflow`
    pub fn get_job_workflow(&self) -> builder::GetJobWorkflow<'_> {
        builder::GetJobWorkflow::new(self)
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
    /// The responses of `postAssets`.
    #[derive(Clone, Debug)]
    pub enum PostAssetsErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 409: An upload with this key is under way. This server does not answer this: uploads of the same bytes do no harm.
        Conflict(types::ErrorEnvelope),
        /// 413: The file is larger than this server takes.
        PayloadTooLarge(types::ErrorEnvelope),
        /// 422: The form is not valid, the hash is another (`hash_mismatch`), or the caller stores too much (`quota_exceeded`).
        UnprocessableEntity(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `headAssetByHash`.
    #[derive(Clone, Debug)]
    pub enum HeadAssetByHashErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized,
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden,
        /// 404: It is not, the caller may not use it, or this is no hash.
        NotFound,
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError,
    }
    /// The responses of `assetFromHash`.
    #[derive(Clone, Debug)]
    pub enum AssetFromHashErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such content, or the caller may not use it (`blob_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 422: The body is not valid, or the caller stores too much (`quota_exceeded`).
        UnprocessableEntity(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `deleteAsset`.
    #[derive(Clone, Debug)]
    pub enum DeleteAssetErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such asset, or it is not the caller's (`asset_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 409: A job that has not ended needs it (`asset_in_use`).
        Conflict(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `getAsset`.
    #[derive(Clone, Debug)]
    pub enum GetAssetErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such asset, or it is not the caller's (`asset_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `getAssetContent`.
    pub enum GetAssetContentResponse {
        /// 200: The whole file, where `Range` asks for nothing that can be sent as a part.
        Ok {
            /// `bytes`.
            accept_ranges: Option<String>,
            /// The file's name.
            content_disposition: Option<String>,
            /// How many bytes are sent.
            content_length: Option<i64>,
            /// What the file may do in a browser - nothing.
            content_security_policy: Option<String>,
            /// The file's type, unless a browser would run it.
            content_type: Option<String>,
            /// Stands for the content.
            e_tag: Option<String>,
            /// `nosniff`.
            x_content_type_options: Option<String>,
            /// The body.
            body: ByteStream,
        },
        /// 206: The part that `Range` asks for.
        PartialContent {
            /// `bytes`.
            accept_ranges: Option<String>,
            /// The file's name.
            content_disposition: Option<String>,
            /// How many bytes are sent.
            content_length: Option<i64>,
            /// Which part, and of how many bytes.
            content_range: Option<String>,
            /// What the file may do in a browser - nothing.
            content_security_policy: Option<String>,
            /// The file's type, unless a browser would run it.
            content_type: Option<String>,
            /// Stands for the content.
            e_tag: Option<String>,
            /// `nosniff`.
            x_content_type_options: Option<String>,
            /// The body.
            body: ByteStream,
        },
        /// 302: The address of the bytes.
        Found {
            /// An address that works without a key.
            location: Option<String>,
        },
    }
    impl ::std::fmt::Debug for GetAssetContentResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(stringify!(GetAssetContentResponse))
        }
    }
    /// The responses of `getAssetContent`.
    #[derive(Clone, Debug)]
    pub enum GetAssetContentErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such asset, or it is not the caller's (`asset_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 416: The range begins behind the end of the file (`range_not_satisfiable`).
        RangeNotSatisfiable {
            /// How many bytes there are.
            content_range: Option<String>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `listJobs`.
    #[derive(Clone, Debug)]
    pub enum ListJobsErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 422: The labels cannot be any job's (`invalid_metadata_filter`), the cursor is not one of this list (`invalid_cursor`), or a parameter is not valid.
        UnprocessableEntity(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `postJobs`.
    #[derive(Clone, Debug)]
    pub enum PostJobsErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 402: Credits are missing. This server does not answer this.
        PaymentRequired(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 422: The workflow cannot run (`invalid_workflow`, with `details.node_errors` by node), is in the format of ComfyUI's page (`workflow_format_ui`), names a file that is not there (`missing_asset`); the labels are not allowed (`metadata_invalid`); the key stands for another submission (`idempotency_key_reuse`); or the body is not valid.
        UnprocessableEntity(types::ErrorEnvelope),
        /// 429: The caller's queue is full (`queue_full`), or no worker is up yet (`deployment_not_ready`).
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `getJob`.
    #[derive(Clone, Debug)]
    pub enum GetJobErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such job, or it is not the caller's (`job_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `cancelJob`.
    #[derive(Clone, Debug)]
    pub enum CancelJobErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such job, or it is not the caller's (`job_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `getJobEvents`.
    #[derive(Clone, Debug)]
    pub enum GetJobEventsErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such job, or it is not the caller's (`job_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller has as many streams as a caller may (`too_many_streams`).
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
        /// 501: There are no events. This server does not answer this.
        NotImplemented(types::ErrorEnvelope),
    }
    /// The responses of `getJobLogs`.
    #[derive(Clone, Debug)]
    pub enum GetJobLogsResponse {
        /// 200: The messages.
        Ok(types::JobLogs),
        /// 204: The worker has said nothing yet.
        NoContent,
    }
    /// The responses of `getJobLogs`.
    #[derive(Clone, Debug)]
    pub enum GetJobLogsErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such job, or it is not the caller's (`job_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
    }
    /// The responses of `getJobWorkflow`.
    #[derive(Clone, Debug)]
    pub enum GetJobWorkflowErrorResponse {
        /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
        Unauthorized(types::ErrorEnvelope),
        /// 403: The caller may not do this. This server does not answer this.
        Forbidden(types::ErrorEnvelope),
        /// 404: There is no such job, or it is not the caller's (`job_not_found`).
        NotFound(types::ErrorEnvelope),
        /// 429: The caller's other requests take up what one caller may have.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorEnvelope,
        },
        /// 500: The server failed; its log has the cause under the request's id.
        InternalServerError(types::ErrorEnvelope),
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
    /// Builder for [`Client::post_assets`].
    ///
    /// [`Client::post_assets`]: super::Client::post_assets
    #[derive(Debug)]
    pub struct PostAssets<'a> {
        client: &'a super::Client,
        idempotency_key: Option<String>,
        content_type: Option<String>,
        expected_hash: Option<String>,
        expires_in: Option<i64>,
        file: Option<reqwest::multipart::Part>,
        file_path: Option<String>,
        tags: Vec<String>,
    }
    impl<'a> PostAssets<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                idempotency_key: Default::default(),
                content_type: Default::default(),
                expected_hash: Default::default(),
                expires_in: Default::default(),
                file: Default::default(),
                file_path: Default::default(),
                tags: Default::default(),
            }
        }
        /// A text of the caller's for this one submission, so that it can be sent again without being run twice.
        #[must_use]
        pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.idempotency_key = Some(value.into());
            self
        }
        /// The media type.
        #[must_use]
        pub fn content_type(mut self, value: impl Into<String>) -> Self {
            self.content_type = Some(value.into());
            self
        }
        /// The hash that the bytes must have, `blake3:` and 64 hex digits. Nothing is stored when it is another.
        #[must_use]
        pub fn expected_hash(mut self, value: impl Into<String>) -> Self {
            self.expected_hash = Some(value.into());
            self
        }
        /// After how many seconds the asset is to be removed; it stays when this is left out. Content that the caller
        /// has already lives as long as any of its uploads asked for, and nothing is removed that a job needs
        /// which has not ended.
        #[must_use]
        pub fn expires_in(mut self, value: i64) -> Self {
            self.expires_in = Some(value);
            self
        }
        /// The bytes.
        #[must_use]
        pub fn file(mut self, value: reqwest::multipart::Part) -> Self {
            self.file = Some(value);
            self
        }
        /// The name by which workflows can refer to it.
        #[must_use]
        pub fn file_path(mut self, value: impl Into<String>) -> Self {
            self.file_path = Some(value.into());
            self
        }
        /// Words to find the asset by, beside those that it has already.
        #[must_use]
        pub fn tags(mut self, value: impl Into<String>) -> Self {
            self.tags.push(value.into());
            self
        }
        /// Sends a `POST /api/v2/assets`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::Asset>,
            Error<responses::PostAssetsErrorResponse>,
        > {
            let url = format!("{}/api/v2/assets", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            if let Some(value) = &self.idempotency_key {
                let text = value.to_string();
                request = request.header("Idempotency-Key", text);
            }
            let mut form = reqwest::multipart::Form::new();
            if self.content_type.is_none() {
                return Err(
                    Error::InvalidRequest("content_type was not initialized".to_owned()),
                );
            }
            if let Some(value) = self.content_type {
                form = form.text("content_type", value.to_string());
            }
            if let Some(value) = self.expected_hash {
                form = form.text("expected_hash", value.to_string());
            }
            if let Some(value) = self.expires_in {
                form = form.text("expires_in", value.to_string());
            }
            if self.file.is_none() {
                return Err(Error::InvalidRequest("file was not initialized".to_owned()));
            }
            if let Some(value) = self.file {
                form = form.part("file", value);
            }
            if self.file_path.is_none() {
                return Err(
                    Error::InvalidRequest("file_path was not initialized".to_owned()),
                );
            }
            if let Some(value) = self.file_path {
                form = form.text("file_path", value.to_string());
            }
            for value in self.tags {
                form = form.text("tags", value.to_string());
            }
            request = request.multipart(form);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "post_assets",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(ResponseValue::<types::Asset>::from_response(response).await?)
                }
                201u16 => {
                    Ok(ResponseValue::<types::Asset>::from_response(response).await?)
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::Conflict(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::PayloadTooLarge(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::UnprocessableEntity(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostAssetsErrorResponse::InternalServerError(
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
    /// Builder for [`Client::head_asset_by_hash`].
    ///
    /// [`Client::head_asset_by_hash`]: super::Client::head_asset_by_hash
    #[derive(Debug)]
    pub struct HeadAssetByHash<'a> {
        client: &'a super::Client,
        hash: Option<String>,
    }
    impl<'a> HeadAssetByHash<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                hash: Default::default(),
            }
        }
        /// `blake3:` and 64 hex digits; the colon may be percent-encoded.
        #[must_use]
        pub fn hash(mut self, value: impl Into<String>) -> Self {
            self.hash = Some(value.into());
            self
        }
        /// Sends a `HEAD /api/v2/assets/by-hash/{hash}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<responses::HeadAssetByHashErrorResponse>> {
            let url = format!(
                "{}/api/v2/assets/by-hash/{}", self.client.baseurl, { let value = self
                .hash.as_ref().ok_or_else(||
                Error::InvalidRequest("hash was not initialized".to_owned())) ?;
                encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::HEAD, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "head_asset_by_hash",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::HeadAssetByHashErrorResponse::Unauthorized,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::HeadAssetByHashErrorResponse::Forbidden,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::HeadAssetByHashErrorResponse::NotFound,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::HeadAssetByHashErrorResponse::TooManyRequests {
                                    retry_after: headers
                                        .get("retry-after")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
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
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::HeadAssetByHashErrorResponse::InternalServerError,
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
    /// Builder for [`Client::asset_from_hash`].
    ///
    /// [`Client::asset_from_hash`]: super::Client::asset_from_hash
    #[derive(Debug)]
    pub struct AssetFromHash<'a> {
        client: &'a super::Client,
        body: Option<types::AssetFromHashBody>,
    }
    impl<'a> AssetFromHash<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::AssetFromHashBody>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/v2/assets/from-hash`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::Asset>,
            Error<responses::AssetFromHashErrorResponse>,
        > {
            let url = format!("{}/api/v2/assets/from-hash", self.client.baseurl,);
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
                operation_id: "asset_from_hash",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(ResponseValue::<types::Asset>::from_response(response).await?)
                }
                201u16 => {
                    Ok(ResponseValue::<types::Asset>::from_response(response).await?)
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::NotFound(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::UnprocessableEntity(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::AssetFromHashErrorResponse::InternalServerError(
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
    /// Builder for [`Client::delete_asset`].
    ///
    /// [`Client::delete_asset`]: super::Client::delete_asset
    #[derive(Debug)]
    pub struct DeleteAsset<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> DeleteAsset<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The asset.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `DELETE /api/v2/assets/{id}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<responses::DeleteAssetErrorResponse>> {
            let url = format!(
                "{}/api/v2/assets/{}", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::DELETE, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "delete_asset",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::NotFound(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::Conflict(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::DeleteAssetErrorResponse::InternalServerError(
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
    /// Builder for [`Client::get_asset`].
    ///
    /// [`Client::get_asset`]: super::Client::get_asset
    #[derive(Debug)]
    pub struct GetAsset<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> GetAsset<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The asset.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/assets/{id}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::Asset>,
            Error<responses::GetAssetErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/assets/{}", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_asset",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(ResponseValue::<types::Asset>::from_response(response).await?)
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetErrorResponse::InternalServerError(
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
    /// Builder for [`Client::get_asset_content`].
    ///
    /// [`Client::get_asset_content`]: super::Client::get_asset_content
    #[derive(Debug)]
    pub struct GetAssetContent<'a> {
        client: &'a super::Client,
        id: Option<String>,
        range: Option<String>,
    }
    impl<'a> GetAssetContent<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
                range: Default::default(),
            }
        }
        /// The asset.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// One range of bytes, `bytes=first-last`.
        #[must_use]
        pub fn range(mut self, value: impl Into<String>) -> Self {
            self.range = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/assets/{id}/content`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetAssetContentResponse>,
            Error<responses::GetAssetContentErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/assets/{}/content", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.range {
                let text = value.to_string();
                request = request.header("Range", text);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_asset_content",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::stream(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetAssetContentResponse::Ok {
                                accept_ranges: headers
                                    .get("accept-ranges")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_disposition: headers
                                    .get("content-disposition")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_length: headers
                                    .get("content-length")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_security_policy: headers
                                    .get("content-security-policy")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_type: headers
                                    .get("content-type")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                x_content_type_options: headers
                                    .get("x-content-type-options")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                206u16 => {
                    Ok({
                        let value = ResponseValue::stream(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetAssetContentResponse::PartialContent {
                                accept_ranges: headers
                                    .get("accept-ranges")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_disposition: headers
                                    .get("content-disposition")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_length: headers
                                    .get("content-length")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_range: headers
                                    .get("content-range")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_security_policy: headers
                                    .get("content-security-policy")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_type: headers
                                    .get("content-type")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                x_content_type_options: headers
                                    .get("x-content-type-options")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                302u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetAssetContentResponse::Found {
                                location: headers
                                    .get("location")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::NotFound(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                416u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::RangeNotSatisfiable {
                                    content_range: headers
                                        .get("content-range")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
                                    body: value.into_inner(),
                                },
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetAssetContentErrorResponse::InternalServerError(
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
    /// Builder for [`Client::list_jobs`].
    ///
    /// [`Client::list_jobs`]: super::Client::list_jobs
    #[derive(Debug)]
    pub struct ListJobs<'a> {
        client: &'a super::Client,
        metadata: Option<::std::collections::HashMap<String, String>>,
        limit: Option<i64>,
        cursor: Option<String>,
    }
    impl<'a> ListJobs<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                metadata: Default::default(),
                limit: Default::default(),
                cursor: Default::default(),
            }
        }
        /// Labels, `metadata[key]=value`; a job must have all of them.
        #[must_use]
        pub fn metadata(
            mut self,
            value: ::std::collections::HashMap<String, String>,
        ) -> Self {
            self.metadata = Some(value);
            self
        }
        /// How many jobs a page has at the most.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// The `next_cursor` of the page before.
        #[must_use]
        pub fn cursor(mut self, value: impl Into<String>) -> Self {
            self.cursor = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/jobs`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::JobList>,
            Error<responses::ListJobsErrorResponse>,
        > {
            let url = format!("{}/api/v2/jobs", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.metadata {
                for (field, text) in deep_fields("metadata", value)? {
                    request = request.query(&[(field, text)]);
                }
            }
            if let Some(value) = &self.limit {
                let text = value.to_string();
                request = request.query(&[("limit", text)]);
            }
            if let Some(value) = &self.cursor {
                let text = value.to_string();
                request = request.query(&[("cursor", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "list_jobs",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(ResponseValue::<types::JobList>::from_response(response).await?)
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ListJobsErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ListJobsErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ListJobsErrorResponse::UnprocessableEntity(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ListJobsErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ListJobsErrorResponse::InternalServerError(
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
    /// Builder for [`Client::post_jobs`].
    ///
    /// [`Client::post_jobs`]: super::Client::post_jobs
    #[derive(Debug)]
    pub struct PostJobs<'a> {
        client: &'a super::Client,
        idempotency_key: Option<String>,
        body: Option<types::PostJobsBody>,
    }
    impl<'a> PostJobs<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                idempotency_key: Default::default(),
                body: Default::default(),
            }
        }
        /// A text of the caller's for this one submission, so that it can be sent again without being run twice.
        #[must_use]
        pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.idempotency_key = Some(value.into());
            self
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::PostJobsBody>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/v2/jobs`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Job>, Error<responses::PostJobsErrorResponse>> {
            let url = format!("{}/api/v2/jobs", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            if let Some(value) = &self.idempotency_key {
                let text = value.to_string();
                request = request.header("Idempotency-Key", text);
            }
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
                operation_id: "post_jobs",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Ok(ResponseValue::<types::Job>::from_response(response).await?),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::Unauthorized(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                402u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::PaymentRequired(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::UnprocessableEntity(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::PostJobsErrorResponse::InternalServerError(
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
    /// Builder for [`Client::get_job`].
    ///
    /// [`Client::get_job`]: super::Client::get_job
    #[derive(Debug)]
    pub struct GetJob<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> GetJob<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The job.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/jobs/{id}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Job>, Error<responses::GetJobErrorResponse>> {
            let url = format!(
                "{}/api/v2/jobs/{}", self.client.baseurl, { let value = self.id.as_ref()
                .ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_job",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::<types::Job>::from_response(response).await?),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobErrorResponse::InternalServerError(
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
    /// Builder for [`Client::cancel_job`].
    ///
    /// [`Client::cancel_job`]: super::Client::cancel_job
    #[derive(Debug)]
    pub struct CancelJob<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> CancelJob<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The job.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `POST /api/v2/jobs/{id}/cancel`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::Job>,
            Error<responses::CancelJobErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/jobs/{}/cancel", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "cancel_job",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::<types::Job>::from_response(response).await?),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CancelJobErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CancelJobErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CancelJobErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CancelJobErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CancelJobErrorResponse::InternalServerError(
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
    /// Builder for [`Client::get_job_events`].
    ///
    /// [`Client::get_job_events`]: super::Client::get_job_events
    #[derive(Debug)]
    pub struct GetJobEvents<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> GetJobEvents<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The job.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/jobs/{id}/events`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<ByteStream>,
            Error<responses::GetJobEventsErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/jobs/{}/events", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_job_events",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::InternalServerError(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobEventsErrorResponse::NotImplemented(
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
    /// Builder for [`Client::get_job_logs`].
    ///
    /// [`Client::get_job_logs`]: super::Client::get_job_logs
    #[derive(Debug)]
    pub struct GetJobLogs<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> GetJobLogs<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The job.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/jobs/{id}/logs`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetJobLogsResponse>,
            Error<responses::GetJobLogsErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/jobs/{}/logs", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_job_logs",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::JobLogs,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetJobLogsResponse::Ok(value.into_inner()),
                            status,
                            headers,
                        )
                    })
                }
                204u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetJobLogsResponse::NoContent,
                            status,
                            headers,
                        )
                    })
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobLogsErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobLogsErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobLogsErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobLogsErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobLogsErrorResponse::InternalServerError(
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
    /// Builder for [`Client::get_job_workflow`].
    ///
    /// [`Client::get_job_workflow`]: super::Client::get_job_workflow
    #[derive(Debug)]
    pub struct GetJobWorkflow<'a> {
        client: &'a super::Client,
        id: Option<String>,
    }
    impl<'a> GetJobWorkflow<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
            }
        }
        /// The job.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sends a `GET /api/v2/jobs/{id}/workflow`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::JobWorkflowResponse>,
            Error<responses::GetJobWorkflowErrorResponse>,
        > {
            let url = format!(
                "{}/api/v2/jobs/{}/workflow", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_job_workflow",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::JobWorkflowResponse,
                        >::from_response(response)
                            .await?,
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobWorkflowErrorResponse::Unauthorized(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobWorkflowErrorResponse::Forbidden(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobWorkflowErrorResponse::NotFound(
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobWorkflowErrorResponse::TooManyRequests {
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
                                types::ErrorEnvelope,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::GetJobWorkflowErrorResponse::InternalServerError(
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
