use std::sync::Arc;
#[allow(unused_imports)]
use openapi_runtime::{
    Call, Context, Credential, Fault, FieldSpec, Form, Operation, OperationSpec,
    ParameterSpec, PartSpec, PartValue, Place, Response, Service, Shape, ValueKind,
};
#[allow(unused_imports)]
use super::types;
/// The contract's operations. Implement it, and [`service`] makes a server of it.
#[allow(clippy::wrong_self_convention)]
pub trait Api: Send + Sync + Sized + 'static {
    /// Who makes a request; only the authentication methods make one.
    type Principal: Send + 'static;
    /// Finds the caller who shows this credential (`ApiKeyAuth`).
    fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`BearerAuth`).
    fn authenticate_bearer_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`PlainSessionAuth`). The same where there is no TLS.
    fn authenticate_plain_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`SessionAuth`). A session of a browser (`openapi-web.yaml`), where it reaches the server by TLS. What changes something, or opens a websocket, must come from a page of this server.
    fn authenticate_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// A fault as a [`types::ErrorEnvelope`].
    fn fault_as_error_envelope(&self, fault: &Fault) -> types::ErrorEnvelope;
    /// Upload a file
    ///
    /// Stores a file and gives the caller an asset of it. The form is read as it comes, its parts in any order; nothing is
    /// buffered. The same bytes again are the same asset: 200 in place of 201, so an upload may be repeated.
    ///
    /// `POST /api/v2/assets`
    fn post_assets(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: PostAssetsParams,
        body: PostAssetsForm,
    ) -> impl Future<Output = Result<PostAssetsSuccess, PostAssetsError>> + Send;
    /// Whether content is there
    ///
    /// Whether `from-hash` would find content that the caller may use.
    ///
    /// `HEAD /api/v2/assets/by-hash/{hash}`
    fn head_asset_by_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: HeadAssetByHashParams,
    ) -> impl Future<
        Output = Result<HeadAssetByHashSuccess, HeadAssetByHashError>,
    > + Send;
    /// Make an asset of content that is there
    ///
    /// Gives the caller an asset of content that the server has and that the caller may use, without sending it.
    ///
    /// `POST /api/v2/assets/from-hash`
    fn asset_from_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::AssetFromHashBody,
    ) -> impl Future<Output = Result<AssetFromHashSuccess, AssetFromHashError>> + Send;
    /// Delete an asset
    ///
    /// Removes the caller's asset; its bytes go when nobody has them any more.
    ///
    /// `DELETE /api/v2/assets/{id}`
    fn delete_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteAssetParams,
    ) -> impl Future<Output = Result<DeleteAssetSuccess, DeleteAssetError>> + Send;
    /// An asset
    ///
    /// What is known of an asset, with a new address of its bytes.
    ///
    /// `GET /api/v2/assets/{id}`
    fn get_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetParams,
    ) -> impl Future<Output = Result<GetAssetSuccess, GetAssetError>> + Send;
    /// The bytes of an asset
    ///
    /// Redirects to an address that works without a key for a while. With `Range` the bytes are sent at once.
    ///
    /// `GET /api/v2/assets/{id}/content`
    fn get_asset_content(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetContentParams,
    ) -> impl Future<
        Output = Result<GetAssetContentSuccess, GetAssetContentError>,
    > + Send;
    /// Jobs, by their labels
    ///
    /// The caller's jobs that have all of the labels that are asked for, the newest first.
    ///
    /// `GET /api/v2/jobs`
    fn list_jobs(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListJobsParams,
    ) -> impl Future<Output = Result<ListJobsSuccess, ListJobsError>> + Send;
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
    fn post_jobs(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: PostJobsParams,
        body: types::PostJobsBody,
    ) -> impl Future<Output = Result<PostJobsSuccess, PostJobsError>> + Send;
    /// A job
    ///
    /// How far a job is, and what it made.
    ///
    /// `GET /api/v2/jobs/{id}`
    fn get_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobParams,
    ) -> impl Future<Output = Result<GetJobSuccess, GetJobError>> + Send;
    /// Cancel a job
    ///
    /// Stops a job that waits or runs; the job is `canceling` until it has stopped. Cancelling again, or a job that has
    /// ended, changes nothing.
    ///
    /// `POST /api/v2/jobs/{id}/cancel`
    fn cancel_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CancelJobParams,
    ) -> impl Future<Output = Result<CancelJobSuccess, CancelJobError>> + Send;
    /// Follow a job
    ///
    /// Server-sent events of a job, as it stands first and then as it changes: `status` ([StatusEvent](#/components/schemas/StatusEvent)),
    /// `progress` ([Progress](#/components/schemas/Progress), about twice a second at most), `preview`
    /// ([PreviewEvent](#/components/schemas/PreviewEvent)) and `output` ([Output](#/components/schemas/Output)). The stream
    /// ends after the status with which the job has ended. It has a comment every ten seconds at least. One that ends earlier -
    /// when the server stops - is to be opened again: it begins with how the job stands then.
    ///
    /// `GET /api/v2/jobs/{id}/events`
    fn get_job_events(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobEventsParams,
    ) -> impl Future<Output = Result<GetJobEventsSuccess, GetJobEventsError>> + Send;
    /// What the worker said of a job
    ///
    /// The worker's messages about the job, a line each: when it began, which nodes were cached, how it ended, and the
    /// traceback of a node that failed. `urls.logs` of a job leads here.
    ///
    /// `GET /api/v2/jobs/{id}/logs`
    fn get_job_logs(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobLogsParams,
    ) -> impl Future<Output = Result<GetJobLogsSuccess, GetJobLogsError>> + Send;
    /// The workflow of a job
    ///
    /// The workflow as it was submitted.
    ///
    /// `GET /api/v2/jobs/{id}/workflow`
    fn get_job_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobWorkflowParams,
    ) -> impl Future<Output = Result<GetJobWorkflowSuccess, GetJobWorkflowError>> + Send;
}
/// The parameters of `postAssets`.
#[derive(Clone, Debug)]
pub struct PostAssetsParams {
    /// A text of the caller's for this one submission, so that it can be sent again without being run twice.
    pub idempotency_key: Option<String>,
}
/// A part of the form that `postAssets` takes.
#[derive(Debug)]
pub enum PostAssetsPart {
    /// The media type.
    ContentType(String),
    /// The hash that the bytes must have, `blake3:` and 64 hex digits. Nothing is stored when it is another.
    ExpectedHash(String),
    /// After how many seconds the asset is to be removed; it stays when this is left out. Content that the caller
    /// has already lives as long as any of its uploads asked for, and nothing is removed that a job needs
    /// which has not ended.
    ExpiresIn(i64),
    /// The bytes.
    File(openapi_runtime::FilePart),
    /// The name by which workflows can refer to it.
    FilePath(String),
    /// Words to find the asset by, beside those that it has already.
    Tags(String),
}
/// The form that `postAssets` takes, read part by part.
#[derive(Debug)]
pub struct PostAssetsForm(Form);
impl PostAssetsForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<PostAssetsPart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, value) => {
                        PostAssetsPart::ContentType(value.parse("content_type")?)
                    }
                    (1usize, value) => {
                        PostAssetsPart::ExpectedHash(value.parse("expected_hash")?)
                    }
                    (2usize, value) => {
                        PostAssetsPart::ExpiresIn(value.parse("expires_in")?)
                    }
                    (3usize, PartValue::File(file)) => PostAssetsPart::File(file),
                    (4usize, value) => {
                        PostAssetsPart::FilePath(value.parse("file_path")?)
                    }
                    (5usize, value) => PostAssetsPart::Tags(value.parse("tags")?),
                    _ => return Ok(None),
                },
            ),
        )
    }
    /// The length of the whole form as announced, in bytes.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.0.announced_bytes()
    }
}
/// The parameters of `headAssetByHash`.
#[derive(Clone, Debug)]
pub struct HeadAssetByHashParams {
    /// `blake3:` and 64 hex digits; the colon may be percent-encoded.
    pub hash: String,
}
/// The parameters of `deleteAsset`.
#[derive(Clone, Debug)]
pub struct DeleteAssetParams {
    /// The asset.
    pub id: String,
}
/// The parameters of `getAsset`.
#[derive(Clone, Debug)]
pub struct GetAssetParams {
    /// The asset.
    pub id: String,
}
/// The parameters of `getAssetContent`.
#[derive(Clone, Debug)]
pub struct GetAssetContentParams {
    /// The asset.
    pub id: String,
    /// One range of bytes, `bytes=first-last`.
    pub range: Option<String>,
}
/// The parameters of `listJobs`.
#[derive(Clone, Debug)]
pub struct ListJobsParams {
    /// Labels, `metadata[key]=value`; a job must have all of them.
    pub metadata: Option<::std::collections::HashMap<String, String>>,
    /// How many jobs a page has at the most.
    pub limit: i64,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
}
/// The parameters of `postJobs`.
#[derive(Clone, Debug)]
pub struct PostJobsParams {
    /// A text of the caller's for this one submission, so that it can be sent again without being run twice.
    pub idempotency_key: Option<String>,
}
/// The parameters of `getJob`.
#[derive(Clone, Debug)]
pub struct GetJobParams {
    /// The job.
    pub id: String,
}
/// The parameters of `cancelJob`.
#[derive(Clone, Debug)]
pub struct CancelJobParams {
    /// The job.
    pub id: String,
}
/// The parameters of `getJobEvents`.
#[derive(Clone, Debug)]
pub struct GetJobEventsParams {
    /// The job.
    pub id: String,
}
/// The parameters of `getJobLogs`.
#[derive(Clone, Debug)]
pub struct GetJobLogsParams {
    /// The job.
    pub id: String,
}
/// The parameters of `getJobWorkflow`.
#[derive(Clone, Debug)]
pub struct GetJobWorkflowParams {
    /// The job.
    pub id: String,
}
/// How `postAssets` succeeds.
#[derive(Debug)]
pub enum PostAssetsSuccess {
    /// 200: The caller has this content already; this is the asset.
    Ok(types::Asset),
    /// 201: The content is new to the caller.
    Created(types::Asset),
}
impl PostAssetsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `postAssets` fails.
#[derive(Debug)]
pub enum PostAssetsError {
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
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for PostAssetsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl PostAssetsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::PayloadTooLarge(body) => {
                openapi_runtime::json(413u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `headAssetByHash` succeeds.
#[derive(Debug)]
pub enum HeadAssetByHashSuccess {
    /// 200: It is there.
    Ok,
}
impl HeadAssetByHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `headAssetByHash` fails.
#[derive(Debug)]
pub enum HeadAssetByHashError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: It is not, the caller may not use it, or this is no hash.
    NotFound,
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for HeadAssetByHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl HeadAssetByHashError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound => openapi_runtime::empty(404u16),
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `assetFromHash` succeeds.
#[derive(Debug)]
pub enum AssetFromHashSuccess {
    /// 200: The caller has this content already; this is the asset.
    Ok(types::Asset),
    /// 201: The content is new to the caller.
    Created(types::Asset),
}
impl AssetFromHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `assetFromHash` fails.
#[derive(Debug)]
pub enum AssetFromHashError {
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
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for AssetFromHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl AssetFromHashError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `deleteAsset` succeeds.
#[derive(Debug)]
pub enum DeleteAssetSuccess {
    /// 204: It is gone.
    NoContent,
}
impl DeleteAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `deleteAsset` fails.
#[derive(Debug)]
pub enum DeleteAssetError {
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
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteAssetError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAsset` succeeds.
#[derive(Debug)]
pub enum GetAssetSuccess {
    /// 200: The asset.
    Ok(types::Asset),
}
impl GetAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getAsset` fails.
#[derive(Debug)]
pub enum GetAssetError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such asset, or it is not the caller's (`asset_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetContent` succeeds.
#[derive(Debug)]
pub enum GetAssetContentSuccess {
    /// 200: The whole file, where `Range` asks for nothing that can be sent as a part.
    Ok {
        /// `bytes`.
        accept_ranges: String,
        /// The file's name.
        content_disposition: String,
        /// How many bytes are sent.
        content_length: i64,
        /// What the file may do in a browser - nothing.
        content_security_policy: String,
        /// The file's type, unless a browser would run it.
        content_type: String,
        /// Stands for the content.
        e_tag: String,
        /// `nosniff`.
        x_content_type_options: String,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 206: The part that `Range` asks for.
    PartialContent {
        /// `bytes`.
        accept_ranges: String,
        /// The file's name.
        content_disposition: String,
        /// How many bytes are sent.
        content_length: i64,
        /// Which part, and of how many bytes.
        content_range: String,
        /// What the file may do in a browser - nothing.
        content_security_policy: String,
        /// The file's type, unless a browser would run it.
        content_type: String,
        /// Stands for the content.
        e_tag: String,
        /// `nosniff`.
        x_content_type_options: String,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 302: The address of the bytes.
    Found {
        /// An address that works without a key.
        location: String,
    },
}
impl GetAssetContentSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok {
                accept_ranges,
                content_disposition,
                content_length,
                content_security_policy,
                content_type,
                e_tag,
                x_content_type_options,
                body,
            } => {
                let mut response = openapi_runtime::bytes(
                    200u16,
                    "application/octet-stream",
                    body,
                )?;
                openapi_runtime::header(&mut response, "accept-ranges", &accept_ranges)?;
                openapi_runtime::header(
                    &mut response,
                    "content-disposition",
                    &content_disposition,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-length",
                    &content_length,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-security-policy",
                    &content_security_policy,
                )?;
                openapi_runtime::header(&mut response, "content-type", &content_type)?;
                openapi_runtime::header(&mut response, "etag", &e_tag)?;
                openapi_runtime::header(
                    &mut response,
                    "x-content-type-options",
                    &x_content_type_options,
                )?;
                Ok(response)
            }
            Self::PartialContent {
                accept_ranges,
                content_disposition,
                content_length,
                content_range,
                content_security_policy,
                content_type,
                e_tag,
                x_content_type_options,
                body,
            } => {
                let mut response = openapi_runtime::bytes(
                    206u16,
                    "application/octet-stream",
                    body,
                )?;
                openapi_runtime::header(&mut response, "accept-ranges", &accept_ranges)?;
                openapi_runtime::header(
                    &mut response,
                    "content-disposition",
                    &content_disposition,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-length",
                    &content_length,
                )?;
                openapi_runtime::header(&mut response, "content-range", &content_range)?;
                openapi_runtime::header(
                    &mut response,
                    "content-security-policy",
                    &content_security_policy,
                )?;
                openapi_runtime::header(&mut response, "content-type", &content_type)?;
                openapi_runtime::header(&mut response, "etag", &e_tag)?;
                openapi_runtime::header(
                    &mut response,
                    "x-content-type-options",
                    &x_content_type_options,
                )?;
                Ok(response)
            }
            Self::Found { location } => {
                let mut response = openapi_runtime::empty(302u16)?;
                openapi_runtime::header(&mut response, "location", &location)?;
                Ok(response)
            }
        }
    }
}
/// How `getAssetContent` fails.
#[derive(Debug)]
pub enum GetAssetContentError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such asset, or it is not the caller's (`asset_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 416: The range begins behind the end of the file (`range_not_satisfiable`).
    RangeNotSatisfiable {
        /// How many bytes there are.
        content_range: String,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetContentError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetContentError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::RangeNotSatisfiable { content_range, body } => {
                let mut response = openapi_runtime::json(
                    416u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "content-range", &content_range)?;
                Ok(response)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listJobs` succeeds.
#[derive(Debug)]
pub enum ListJobsSuccess {
    /// 200: A page of jobs.
    Ok(types::JobList),
}
impl ListJobsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listJobs` fails.
#[derive(Debug)]
pub enum ListJobsError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 422: The labels cannot be any job's (`invalid_metadata_filter`), the cursor is not one of this list (`invalid_cursor`), or a parameter is not valid.
    UnprocessableEntity(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListJobsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListJobsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `postJobs` succeeds.
#[derive(Debug)]
pub enum PostJobsSuccess {
    /// 201: The job.
    Created(types::Job),
}
impl PostJobsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `postJobs` fails.
#[derive(Debug)]
pub enum PostJobsError {
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
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for PostJobsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl PostJobsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::PaymentRequired(body) => {
                openapi_runtime::json(402u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJob` succeeds.
#[derive(Debug)]
pub enum GetJobSuccess {
    /// 200: The job.
    Ok(types::Job),
}
impl GetJobSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getJob` fails.
#[derive(Debug)]
pub enum GetJobError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such job, or it is not the caller's (`job_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `cancelJob` succeeds.
#[derive(Debug)]
pub enum CancelJobSuccess {
    /// 200: The job as it is then.
    Ok(types::Job),
}
impl CancelJobSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `cancelJob` fails.
#[derive(Debug)]
pub enum CancelJobError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such job, or it is not the caller's (`job_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CancelJobError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CancelJobError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobEvents` succeeds.
#[derive(Debug)]
pub enum GetJobEventsSuccess {
    /// 200: The events.
    Ok(openapi_runtime::Body),
}
impl GetJobEventsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "text/event-stream", body),
        }
    }
}
/// How `getJobEvents` fails.
#[derive(Debug)]
pub enum GetJobEventsError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such job, or it is not the caller's (`job_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller has as many streams as a caller may (`too_many_streams`).
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// 501: There are no events. This server does not answer this.
    NotImplemented(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobEventsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobEventsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::NotImplemented(body) => {
                openapi_runtime::json(501u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobLogs` succeeds.
#[derive(Debug)]
pub enum GetJobLogsSuccess {
    /// 200: The messages.
    Ok(types::JobLogs),
    /// 204: The worker has said nothing yet.
    NoContent,
}
impl GetJobLogsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `getJobLogs` fails.
#[derive(Debug)]
pub enum GetJobLogsError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such job, or it is not the caller's (`job_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobLogsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobLogsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobWorkflow` succeeds.
#[derive(Debug)]
pub enum GetJobWorkflowSuccess {
    /// 200: The workflow.
    Ok(types::JobWorkflowResponse),
}
impl GetJobWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getJobWorkflow` fails.
#[derive(Debug)]
pub enum GetJobWorkflowError {
    /// 401: No key, or one that is unknown, expired or revoked (`unauthorized`).
    Unauthorized(types::ErrorEnvelope),
    /// 403: The caller may not do this. This server does not answer this.
    Forbidden(types::ErrorEnvelope),
    /// 404: There is no such job, or it is not the caller's (`job_not_found`).
    NotFound(types::ErrorEnvelope),
    /// 429: The caller's other requests take up what one caller may have.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorEnvelope,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorEnvelope),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// The contract's operations.
pub static OPERATIONS: [OperationSpec; 13usize] = [
    OperationSpec {
        id: "postAssets",
        method: "POST",
        path: "/api/v2/assets",
        parameters: &[
            ParameterSpec {
                name: "Idempotency-Key",
                place: Place::Header,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[
            PartSpec {
                name: "content_type",
                kind: Some(ValueKind::Text),
                many: false,
                required: true,
            },
            PartSpec {
                name: "expected_hash",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "expires_in",
                kind: Some(ValueKind::Integer),
                many: false,
                required: false,
            },
            PartSpec {
                name: "file",
                kind: None,
                many: false,
                required: true,
            },
            PartSpec {
                name: "file_path",
                kind: Some(ValueKind::Text),
                many: false,
                required: true,
            },
            PartSpec {
                name: "tags",
                kind: Some(ValueKind::Text),
                many: true,
                required: false,
            },
        ],
        fields: &[],
        statuses: &[
            200u16, 201u16, 401u16, 403u16, 409u16, 413u16, 422u16, 429u16, 500u16,
        ],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "headAssetByHash",
        method: "HEAD",
        path: "/api/v2/assets/by-hash/{hash}",
        parameters: &[
            ParameterSpec {
                name: "hash",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "assetFromHash",
        method: "POST",
        path: "/api/v2/assets/from-hash",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 201u16, 401u16, 403u16, 404u16, 422u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "deleteAsset",
        method: "DELETE",
        path: "/api/v2/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 401u16, 403u16, 404u16, 409u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getAsset",
        method: "GET",
        path: "/api/v2/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getAssetContent",
        method: "GET",
        path: "/api/v2/assets/{id}/content",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "Range",
                place: Place::Header,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[
            200u16, 206u16, 302u16, 401u16, 403u16, 404u16, 416u16, 429u16, 500u16,
        ],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listJobs",
        method: "GET",
        path: "/api/v2/jobs",
        parameters: &[
            ParameterSpec {
                name: "metadata",
                place: Place::Query,
                kind: ValueKind::Json,
                shape: Shape::Deep(&[]),
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("50"),
            },
            ParameterSpec {
                name: "cursor",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 422u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "postJobs",
        method: "POST",
        path: "/api/v2/jobs",
        parameters: &[
            ParameterSpec {
                name: "Idempotency-Key",
                place: Place::Header,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[201u16, 401u16, 402u16, 403u16, 422u16, 429u16, 500u16],
        json_limit_bytes: Some(10485760u64),
    },
    OperationSpec {
        id: "getJob",
        method: "GET",
        path: "/api/v2/jobs/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "cancelJob",
        method: "POST",
        path: "/api/v2/jobs/{id}/cancel",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobEvents",
        method: "GET",
        path: "/api/v2/jobs/{id}/events",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16, 501u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobLogs",
        method: "GET",
        path: "/api/v2/jobs/{id}/logs",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 204u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobWorkflow",
        method: "GET",
        path: "/api/v2/jobs/{id}/workflow",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 403u16, 404u16, 429u16, 500u16],
        json_limit_bytes: None,
    },
];
/// The contract, as `api` implements it.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        vec![
            Operation { spec : & OPERATIONS[0usize], handler : | api, call |
            Box::pin(serve_post_assets(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : & OPERATIONS[1usize],
            handler : | api, call | Box::pin(serve_head_asset_by_hash(api, call)), fault
            : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_envelope(fault)), }, Operation {
            spec : & OPERATIONS[2usize], handler : | api, call |
            Box::pin(serve_asset_from_hash(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : & OPERATIONS[3usize],
            handler : | api, call | Box::pin(serve_delete_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_envelope(fault)), }, Operation {
            spec : & OPERATIONS[4usize], handler : | api, call |
            Box::pin(serve_get_asset(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : & OPERATIONS[5usize],
            handler : | api, call | Box::pin(serve_get_asset_content(api, call)), fault :
            | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_envelope(fault)), }, Operation {
            spec : & OPERATIONS[6usize], handler : | api, call |
            Box::pin(serve_list_jobs(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : & OPERATIONS[7usize],
            handler : | api, call | Box::pin(serve_post_jobs(api, call)), fault : | api,
            fault | openapi_runtime::json(fault.status().as_u16(), "application/json", &
            api.fault_as_error_envelope(fault)), }, Operation { spec : &
            OPERATIONS[8usize], handler : | api, call | Box::pin(serve_get_job(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_envelope(fault)), }, Operation {
            spec : & OPERATIONS[9usize], handler : | api, call |
            Box::pin(serve_cancel_job(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : &
            OPERATIONS[10usize], handler : | api, call |
            Box::pin(serve_get_job_events(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), }, Operation { spec : &
            OPERATIONS[11usize], handler : | api, call | Box::pin(serve_get_job_logs(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_envelope(fault)), }, Operation {
            spec : & OPERATIONS[12usize], handler : | api, call |
            Box::pin(serve_get_job_workflow(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_envelope(fault)), },
        ],
        &schemas::INPUTS,
        |api, fault| openapi_runtime::json(
            fault.status().as_u16(),
            "application/json",
            &api.fault_as_error_envelope(fault),
        ),
    )
}
/// Serves `postAssets`.
async fn serve_post_assets<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = PostAssetsParams {
        idempotency_key: call.optional(0usize)?,
    };
    call.media_type(&["multipart/form-data"])?;
    let body = PostAssetsForm(call.form()?);
    match api.post_assets(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `headAssetByHash`.
async fn serve_head_asset_by_hash<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = HeadAssetByHashParams {
        hash: call.required(0usize)?,
    };
    match api.head_asset_by_hash(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `assetFromHash`.
async fn serve_asset_from_hash<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.asset_from_hash(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteAsset`.
async fn serve_delete_asset<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = DeleteAssetParams {
        id: call.required(0usize)?,
    };
    match api.delete_asset(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAsset`.
async fn serve_get_asset<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetAssetParams {
        id: call.required(0usize)?,
    };
    match api.get_asset(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetContent`.
async fn serve_get_asset_content<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetAssetContentParams {
        id: call.required(0usize)?,
        range: call.optional(1usize)?,
    };
    match api.get_asset_content(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listJobs`.
async fn serve_list_jobs<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListJobsParams {
        metadata: call.optional(0usize)?,
        limit: call.required(1usize)?,
        cursor: call.optional(2usize)?,
    };
    match api.list_jobs(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `postJobs`.
async fn serve_post_jobs<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = PostJobsParams {
        idempotency_key: call.optional(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.post_jobs(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJob`.
async fn serve_get_job<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobParams {
        id: call.required(0usize)?,
    };
    match api.get_job(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `cancelJob`.
async fn serve_cancel_job<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = CancelJobParams {
        id: call.required(0usize)?,
    };
    match api.cancel_job(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobEvents`.
async fn serve_get_job_events<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobEventsParams {
        id: call.required(0usize)?,
    };
    match api.get_job_events(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobLogs`.
async fn serve_get_job_logs<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobLogsParams {
        id: call.required(0usize)?,
    };
    match api.get_job_logs(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobWorkflow`.
async fn serve_get_job_workflow<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`Authorization: Bearer …` or `X-API-Key` in the header or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobWorkflowParams {
        id: call.required(0usize)?,
    };
    match api.get_job_workflow(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}

/// The schemas of what the operations take.
pub mod schemas {
    // Not every contract has all of them.
    #[allow(unused_imports)]
    use openapi_runtime::schema::{Format, Inputs, Literal, Pattern, Rule, Schema, types};

    /// What each operation takes, in the order of [`super::OPERATIONS`].
    pub static INPUTS: [Inputs; 13] = [
        Inputs {
            parameters: &[&[Rule::Type(types::STRING)]],
            parts: &[
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(60)), Rule::Maximum(Literal::Whole(604800))]),
                None,
                Some(&[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(512)]),
                Some(&[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(128)]),
            ],
            part_lists: &[None, None, None, None, None, Some(&[Rule::MaxItems(100)])],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_0)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[
                    Rule::Type(types::OBJECT),
                    Rule::AdditionalProperties { names: &[], patterns: &[], schema: &[Rule::Type(types::STRING)] },
                ],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(100))],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], body: Some(&[Rule::Ref(&SCHEMA_1)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
    ];

    /// `AssetFromHashBody`
    static SCHEMA_0: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["hash"]),
        Rule::Properties(&[
            ("expires_in", &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(60)), Rule::Maximum(Literal::Whole(604800))]),
            ("file_path", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_3)]])]),
            ("hash", &[Rule::Type(types::STRING)]),
            ("tags", &[Rule::Type(types::ARRAY), Rule::MaxItems(100), Rule::Items(0, &[Rule::Ref(&SCHEMA_2)])]),
        ]),
    ];

    /// `PostJobsBody`
    static SCHEMA_1: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["workflow"]),
        Rule::Properties(&[
            ("extra_data", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_4)]])]),
            ("metadata", &[Rule::Type(types::OBJECT)]),
            ("workflow", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `AssetFromHashBodyTagsItem`
    static SCHEMA_2: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(128)];

    /// `AssetFromHashBodyFilePath`
    static SCHEMA_3: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(512)];

    /// `PostJobsBodyExtraData`
    static SCHEMA_4: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[("api_key_comfy_org", &[Rule::Type(types::STRING)])]),
        Rule::AdditionalProperties { names: &["api_key_comfy_org"], patterns: &[], schema: &[Rule::Never("additionalProperties")] },
    ];
}
