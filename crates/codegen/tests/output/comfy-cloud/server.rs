use std::sync::Arc;
use openapi_runtime::{
    AuthError, Call, Context, Credential, Fault, FilePart, Form, Operation,
    OperationSpec, ParameterSpec, PartSpec, PartValue, Place, Response, Service,
    ValueKind,
};
use super::types;
/// The contract's operations. Implement it, and [`service`] makes a server of it.
pub trait Api: Send + Sync + Sized + 'static {
    /// Who makes a request; only the authentication methods make one.
    type Principal: Send + 'static;
    /// Finds the caller who shows this credential (`ApiKeyAuth`). An API key, `comfyui-` and a long random text. It is shown once, when it is made.
    fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<Output = Result<Self::Principal, AuthError>> + Send;
    /// Finds the caller who shows this credential (`BearerAuth`). The same key as `Authorization: Bearer <key>`; official SDKs send it so.
    fn authenticate_bearer_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<Output = Result<Self::Principal, AuthError>> + Send;
    /// A fault as a [`types::ErrorResponse`].
    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse;
    /// List and filter assets
    ///
    /// The caller's assets and, unless `include_public=false`, the public library. All given
    /// filters must match. The order is stable: equal keys are ordered by id.
    ///
    /// `GET /api/assets`
    fn list_assets(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListAssetsParams,
    ) -> impl Future<Output = Result<ListAssetsSuccess, ListAssetsError>> + Send;
    /// Upload a file, or have one fetched
    ///
    /// As a form, the file is streamed and hashed on its way to disk; the parts may come in any
    /// order. As JSON, the server fetches `url` itself: only `http` and `https`, only public
    /// addresses, within limits of size, time and redirects. Content that the caller already
    /// has is 200 with that asset as it is.
    ///
    /// `POST /api/assets`
    fn upload_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadAssetBody,
    ) -> impl Future<Output = Result<UploadAssetSuccess, UploadAssetError>> + Send;
    /// Fetch a large file in the background
    ///
    /// For files too large to wait for, from hosts that the operator allows. Follow the task with
    /// `getTask`; a download goes on where it stopped when the server restarts.
    ///
    /// `POST /api/assets/download`
    fn create_asset_download(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CreateAssetDownloadBody,
    ) -> impl Future<
        Output = Result<CreateAssetDownloadSuccess, CreateAssetDownloadError>,
    > + Send;
    /// Mint an asset over bytes that are already stored
    ///
    /// Gives the caller an asset for content that the server holds, by its BLAKE3 or SHA-256,
    /// without moving a byte. Usable is what is public, or whatever the operator allows.
    ///
    /// A new asset is 201 with `created_new: true`. If the caller has an asset of this content
    /// it is answered as it is, 200 with `created_new: false`, and nothing in it changes; so a
    /// retry is harmless. Content that is unknown, deleted or somebody else's is 404, all alike.
    ///
    /// `POST /api/assets/from-hash`
    fn create_asset_from_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CreateAssetFromHashBody,
    ) -> impl Future<
        Output = Result<CreateAssetFromHashSuccess, CreateAssetFromHashError>,
    > + Send;
    /// Whether content is there
    ///
    /// Answers by status alone; 200 means that the caller has the content or may use it.
    ///
    /// `HEAD /api/assets/hash/{hash}`
    fn check_asset_by_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CheckAssetByHashParams,
    ) -> impl Future<
        Output = Result<CheckAssetByHashSuccess, CheckAssetByHashError>,
    > + Send;
    /// What a download would bring
    ///
    /// Asks the source for size, type and name without fetching the file.
    ///
    /// `GET /api/assets/remote-metadata`
    fn get_remote_asset_metadata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetRemoteAssetMetadataParams,
    ) -> impl Future<
        Output = Result<GetRemoteAssetMetadataSuccess, GetRemoteAssetMetadataError>,
    > + Send;
    /// Tags of the assets that match
    ///
    /// Counts the tags over the assets that match the same filters as in `listAssets`: what the
    /// next click on a tag would leave.
    ///
    /// `GET /api/assets/tags/refine`
    fn get_asset_tag_histogram(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetTagHistogramParams,
    ) -> impl Future<
        Output = Result<GetAssetTagHistogramSuccess, GetAssetTagHistogramError>,
    > + Send;
    /// Delete an asset
    ///
    /// The asset goes at once. Its bytes go when nobody refers to them any more, after a grace
    /// period.
    ///
    /// `DELETE /api/assets/{id}`
    fn delete_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteAssetParams,
    ) -> impl Future<Output = Result<DeleteAssetSuccess, DeleteAssetError>> + Send;
    /// One asset
    ///
    /// The caller's own assets and public ones.
    ///
    /// `GET /api/assets/{id}`
    fn get_asset_by_id(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetByIdParams,
    ) -> impl Future<Output = Result<GetAssetByIdSuccess, GetAssetByIdError>> + Send;
    /// Change an asset
    ///
    /// What is given replaces what was there, tags included; what is left out stays. Only the
    /// caller's own assets can be changed; a public one is 404.
    ///
    /// `PUT /api/assets/{id}`
    fn update_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: UpdateAssetParams,
        body: types::UpdateAssetBody,
    ) -> impl Future<Output = Result<UpdateAssetSuccess, UpdateAssetError>> + Send;
    /// The bytes of an asset
    ///
    /// Redirects to a signed URL that works without a key until it expires. There, `Range` and
    /// `If-None-Match` work, and the `ETag` is the content's hash.
    ///
    /// `GET /api/assets/{id}/content`
    fn get_asset_content(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetContentParams,
    ) -> impl Future<
        Output = Result<GetAssetContentSuccess, GetAssetContentError>,
    > + Send;
    /// Remove tags from an asset
    ///
    /// Says which tags were removed and which were not there.
    ///
    /// `DELETE /api/assets/{id}/tags`
    fn remove_asset_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: RemoveAssetTagsParams,
        body: types::RemoveAssetTagsBody,
    ) -> impl Future<
        Output = Result<RemoveAssetTagsSuccess, RemoveAssetTagsError>,
    > + Send;
    /// Add tags to an asset
    ///
    /// Says which tags were added and which were there already.
    ///
    /// `POST /api/assets/{id}/tags`
    fn add_asset_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: AddAssetTagsParams,
        body: types::AddAssetTagsBody,
    ) -> impl Future<Output = Result<AddAssetTagsSuccess, AddAssetTagsError>> + Send;
    /// What this server supports
    ///
    /// Feature flags and limits that clients ask for before they start. Works without a key.
    ///
    /// `GET /api/features`
    fn get_features(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
    ) -> impl Future<Output = Result<GetFeaturesSuccess, GetFeaturesError>> + Send;
    /// Versions and memory
    ///
    /// What ComfyUI reports of its machine, here of this server. Works without a key.
    ///
    /// `GET /api/system_stats`
    fn get_system_stats(
        &self,
        context: &Context,
    ) -> impl Future<Output = Result<GetSystemStatsSuccess, GetSystemStatsError>> + Send;
    /// The tags in use, with counts
    ///
    /// Counts the assets that the caller can list.
    ///
    /// `GET /api/tags`
    fn list_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListTagsParams,
    ) -> impl Future<Output = Result<ListTagsSuccess, ListTagsError>> + Send;
    /// The progress of a download
    ///
    /// Shows a task that `createAssetDownload` started, while it runs and after it ended.
    ///
    /// `GET /api/tasks/{task_id}`
    fn get_task(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetTaskParams,
    ) -> impl Future<Output = Result<GetTaskSuccess, GetTaskError>> + Send;
    /// Upload an image for use in workflows
    ///
    /// Compatible with ComfyUI. The answer's `name` is what a workflow's `LoadImage` node and
    /// `/api/view` take. An image has at most 50 MB, 16 384 pixels an edge and 67 108 864
    /// pixels in all; more is 400.
    ///
    /// `POST /api/upload/image`
    fn upload_image(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadImageForm,
    ) -> impl Future<Output = Result<UploadImageSuccess, UploadImageError>> + Send;
    /// Whether the key works
    ///
    /// The cheapest way to try a key.
    ///
    /// `GET /api/user`
    fn get_user(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetUserSuccess, GetUserError>> + Send;
    /// View a file by name
    ///
    /// Finds a file of the caller's, or a public one, by a name that it was ever given, or by
    /// `<hex digest>.<extension>`; where several match, the newest wins. Answers with a redirect to a
    /// signed URL, which works without a key until it expires. With `channel`, an image is
    /// converted and sent directly.
    ///
    /// `GET /api/view`
    fn view_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ViewFileParams,
    ) -> impl Future<Output = Result<ViewFileSuccess, ViewFileError>> + Send;
}
/// The parameters of `listAssets`.
#[derive(Clone, Debug)]
pub struct ListAssetsParams {
    /// Only assets that have all of these tags. Commas and repetition both work.
    pub include_tags: Option<Vec<String>>,
    /// Leave out assets that have any of these tags. Commas and repetition both work.
    pub exclude_tags: Option<Vec<String>>,
    /// Only assets whose name contains this text, whatever its case. `%` and `_` are plain letters.
    pub name_contains: Option<String>,
    /// A JSON object; every key must match the asset's `user_metadata`: with an equal value, or
    /// with an array that contains the value. `null` matches a key that is missing or null.
    pub metadata_filter: Option<String>,
    /// How many assets to return at the most.
    pub limit: i64,
    /// How many matching assets to skip.
    pub offset: i64,
    /// What to order by.
    pub sort: types::ListAssetsSort,
    /// Ascending or descending.
    pub order: types::ListAssetsOrder,
    /// Whether the public library is part of the list.
    pub include_public: bool,
    /// Only the asset with exactly this content.
    pub hash: Option<types::ContentHash>,
    /// The newer name of `include_tags`; both are applied.
    pub tags_all: Option<Vec<String>>,
    /// Only assets that have at least one of these tags.
    pub tags_any: Option<Vec<String>>,
    /// The newer name of `exclude_tags`; both are applied.
    pub tags_none: Option<Vec<String>>,
    /// The `next_cursor` of the page before: continue behind it, at a cost that does not grow
    /// with the distance. `offset` is then ignored. A cursor belongs to one `sort` and `order`.
    pub after: Option<String>,
}
/// A part of the form that `uploadAsset` takes.
#[derive(Debug)]
pub enum UploadAssetPart {
    /// The file; empty files are refused.
    File(FilePart),
    /// The name of some content - the algorithm and 64 lower-case hex digits.
    Hash(types::ContentHash),
    /// The id of the new asset, so that a retry finds it. Taken by other content, it is 400.
    Id(::uuid::Uuid),
    /// The media type; sniffed from the bytes or guessed from the name when left out.
    MimeType(String),
    /// The asset's name; the file's own when left out.
    Name(String),
    /// An asset of the caller's that shows this one.
    PreviewId(::uuid::Uuid),
    /// Repeated parts, comma-separated text and a JSON array all work, also mixed.
    Tags(String),
    /// A JSON object, as text.
    UserMetadata(String),
}
/// The form that `uploadAsset` takes, read part by part.
#[derive(Debug)]
pub struct UploadAssetForm(Form);
impl UploadAssetForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<UploadAssetPart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, PartValue::File(file)) => UploadAssetPart::File(file),
                    (1usize, value) => UploadAssetPart::Hash(value.parse("hash")?),
                    (2usize, value) => UploadAssetPart::Id(value.parse("id")?),
                    (3usize, value) => {
                        UploadAssetPart::MimeType(value.parse("mime_type")?)
                    }
                    (4usize, value) => UploadAssetPart::Name(value.parse("name")?),
                    (5usize, value) => {
                        UploadAssetPart::PreviewId(value.parse("preview_id")?)
                    }
                    (6usize, value) => UploadAssetPart::Tags(value.parse("tags")?),
                    (7usize, value) => {
                        UploadAssetPart::UserMetadata(value.parse("user_metadata")?)
                    }
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
/// What `uploadAsset` takes.
#[derive(Debug)]
pub enum UploadAssetBody {
    /// `application/json`
    Json(types::UploadAssetBody),
    /// `multipart/form-data`
    Multipart(UploadAssetForm),
}
/// The parameters of `checkAssetByHash`.
#[derive(Clone, Debug)]
pub struct CheckAssetByHashParams {
    /// The content's BLAKE3.
    pub hash: types::Blake3Hash,
}
/// The parameters of `getRemoteAssetMetadata`.
#[derive(Clone, Debug)]
pub struct GetRemoteAssetMetadataParams {
    /// The file's address, on a host that downloads are allowed from.
    pub url: String,
}
/// The parameters of `getAssetTagHistogram`.
#[derive(Clone, Debug)]
pub struct GetAssetTagHistogramParams {
    /// Only assets that have all of these tags.
    pub include_tags: Option<Vec<String>>,
    /// Leave out assets that have any of these tags.
    pub exclude_tags: Option<Vec<String>>,
    /// Only assets whose name contains this text, whatever its case.
    pub name_contains: Option<String>,
    /// A JSON object, as in `listAssets`.
    pub metadata_filter: Option<String>,
    /// How many tags to return at the most, the most used first.
    pub limit: i64,
    /// Whether the public library counts.
    pub include_public: bool,
}
/// The parameters of `deleteAsset`.
#[derive(Clone, Debug)]
pub struct DeleteAssetParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `getAssetById`.
#[derive(Clone, Debug)]
pub struct GetAssetByIdParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `updateAsset`.
#[derive(Clone, Debug)]
pub struct UpdateAssetParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `getAssetContent`.
#[derive(Clone, Debug)]
pub struct GetAssetContentParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// Whether a browser saves the file or shows it. Content that can run scripts is never
    /// shown, whatever is asked.
    pub disposition: types::GetAssetContentDisposition,
}
/// The parameters of `removeAssetTags`.
#[derive(Clone, Debug)]
pub struct RemoveAssetTagsParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `addAssetTags`.
#[derive(Clone, Debug)]
pub struct AddAssetTagsParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `listTags`.
#[derive(Clone, Debug)]
pub struct ListTagsParams {
    /// Only tags that begin with this text.
    pub prefix: Option<String>,
    /// How many tags to return at the most.
    pub limit: i64,
    /// How many tags to skip.
    pub offset: i64,
    /// The most used first, or by name.
    pub order: types::ListTagsOrder,
    /// Whether to list tags that the caller once used and no asset has now.
    pub include_zero: bool,
    /// Whether tags of the public library count.
    pub include_public: bool,
}
/// The parameters of `getTask`.
#[derive(Clone, Debug)]
pub struct GetTaskParams {
    /// The id from `createAssetDownload`.
    pub task_id: ::uuid::Uuid,
}
/// A part of the form that `uploadImage` takes.
#[derive(Debug)]
pub enum UploadImagePart {
    /// The image file.
    Image(FilePart),
    /// Accepted and ignored.
    Overwrite(String),
    /// Returned in the answer and otherwise ignored.
    Subfolder(String),
    /// Becomes a tag of the asset; `input` when left out.
    Type(String),
}
/// The form that `uploadImage` takes, read part by part.
#[derive(Debug)]
pub struct UploadImageForm(Form);
impl UploadImageForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<UploadImagePart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, PartValue::File(file)) => UploadImagePart::Image(file),
                    (1usize, value) => {
                        UploadImagePart::Overwrite(value.parse("overwrite")?)
                    }
                    (2usize, value) => {
                        UploadImagePart::Subfolder(value.parse("subfolder")?)
                    }
                    (3usize, value) => UploadImagePart::Type(value.parse("type")?),
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
/// The parameters of `viewFile`.
#[derive(Clone, Debug)]
pub struct ViewFileParams {
    /// A name given at upload, or the name that an upload answered with.
    pub filename: String,
    /// Accepted and ignored.
    pub subfolder: Option<String>,
    /// Accepted and ignored (`input`, `output` or `temp` in ComfyUI).
    pub type_: Option<String>,
    /// Accepted and ignored.
    pub fullpath: Option<String>,
    /// Accepted and ignored.
    pub format: Option<String>,
    /// Accepted and ignored.
    pub frame_rate: Option<i64>,
    /// Accepted and ignored.
    pub workflow: Option<String>,
    /// Accepted and ignored; browsers use it to get around their cache.
    pub timestamp: Option<i64>,
    /// `rgb` sends the image without transparency; `a` or `alpha` sends its transparency as
    /// a grey image. `rgba`, or leaving it out, redirects to the file as it is.
    pub channel: Option<String>,
}
/// How `listAssets` succeeds.
#[derive(Debug)]
pub enum ListAssetsSuccess {
    /// 200: A page of assets.
    Ok(types::ListAssetsResponse),
}
impl ListAssetsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listAssets` fails.
#[derive(Debug)]
pub enum ListAssetsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListAssetsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListAssetsError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `uploadAsset` succeeds.
#[derive(Debug)]
pub enum UploadAssetSuccess {
    /// 200: The caller had this content already; nothing changed.
    Ok(types::AssetCreated),
    /// 201: A new asset.
    Created(types::AssetCreated),
}
impl UploadAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `uploadAsset` fails.
#[derive(Debug)]
pub enum UploadAssetError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The source refuses the server access to the file.
    Forbidden(types::ErrorResponse),
    /// 404: The source has no such file.
    NotFound(types::ErrorResponse),
    /// 413: The file is larger than this server accepts.
    PayloadTooLarge(types::ErrorResponse),
    /// 415: The body is neither a form nor JSON.
    UnsupportedMediaType(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UploadAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UploadAssetError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::PayloadTooLarge(body) => {
                openapi_runtime::json(413u16, "application/json", &body)
            }
            Self::UnsupportedMediaType(body) => {
                openapi_runtime::json(415u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createAssetDownload` succeeds.
#[derive(Debug)]
pub enum CreateAssetDownloadSuccess {
    /// 200: The caller already has what this address brought before.
    Ok(types::AssetCreated),
    /// 202: The download is under way.
    Accepted(types::AssetDownloadResponse),
}
impl CreateAssetDownloadSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Accepted(body) => {
                openapi_runtime::json(202u16, "application/json", &body)
            }
        }
    }
}
/// How `createAssetDownload` fails.
#[derive(Debug)]
pub enum CreateAssetDownloadError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateAssetDownloadError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateAssetDownloadError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createAssetFromHash` succeeds.
#[derive(Debug)]
pub enum CreateAssetFromHashSuccess {
    /// 200: The caller's existing asset of this content, unchanged.
    Ok(types::AssetCreated),
    /// 201: A new asset over stored bytes.
    Created(types::AssetCreated),
}
impl CreateAssetFromHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `createAssetFromHash` fails.
#[derive(Debug)]
pub enum CreateAssetFromHashError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: No such content, or none that the caller may use.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateAssetFromHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateAssetFromHashError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `checkAssetByHash` succeeds.
#[derive(Debug)]
pub enum CheckAssetByHashSuccess {
    /// 200: The content can be used.
    Ok,
}
impl CheckAssetByHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `checkAssetByHash` fails.
#[derive(Debug)]
pub enum CheckAssetByHashError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: No such content, or none that the caller may use.
    NotFound,
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CheckAssetByHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CheckAssetByHashError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound => openapi_runtime::empty(404u16),
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getRemoteAssetMetadata` succeeds.
#[derive(Debug)]
pub enum GetRemoteAssetMetadataSuccess {
    /// 200: What the source says.
    Ok(types::AssetMetadataResponse),
}
impl GetRemoteAssetMetadataSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getRemoteAssetMetadata` fails.
#[derive(Debug)]
pub enum GetRemoteAssetMetadataError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetRemoteAssetMetadataError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetRemoteAssetMetadataError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetTagHistogram` succeeds.
#[derive(Debug)]
pub enum GetAssetTagHistogramSuccess {
    /// 200: Tags and how many of the matching assets have each.
    Ok(types::AssetTagHistogramResponse),
}
impl GetAssetTagHistogramSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getAssetTagHistogram` fails.
#[derive(Debug)]
pub enum GetAssetTagHistogramError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetTagHistogramError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetTagHistogramError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
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
    /// 204: The asset is gone.
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
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteAssetError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetById` succeeds.
#[derive(Debug)]
pub enum GetAssetByIdSuccess {
    /// 200: The asset.
    Ok(types::Asset),
}
impl GetAssetByIdSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getAssetById` fails.
#[derive(Debug)]
pub enum GetAssetByIdError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetByIdError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetByIdError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `updateAsset` succeeds.
#[derive(Debug)]
pub enum UpdateAssetSuccess {
    /// 200: What the asset is now.
    Ok(types::AssetUpdated),
}
impl UpdateAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `updateAsset` fails.
#[derive(Debug)]
pub enum UpdateAssetError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UpdateAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UpdateAssetError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
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
    /// 302: The bytes are at the address in `Location`.
    Found {
        /// A signed URL that expires.
        location: String,
    },
}
impl GetAssetContentSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
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
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetContentError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetContentError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `removeAssetTags` succeeds.
#[derive(Debug)]
pub enum RemoveAssetTagsSuccess {
    /// 200: What changed, and all tags of the asset now.
    Ok(types::TagsModificationResponse),
}
impl RemoveAssetTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `removeAssetTags` fails.
#[derive(Debug)]
pub enum RemoveAssetTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for RemoveAssetTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl RemoveAssetTagsError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `addAssetTags` succeeds.
#[derive(Debug)]
pub enum AddAssetTagsSuccess {
    /// 200: What changed, and all tags of the asset now.
    Ok(types::TagsModificationResponse),
}
impl AddAssetTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `addAssetTags` fails.
#[derive(Debug)]
pub enum AddAssetTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for AddAssetTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl AddAssetTagsError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getFeatures` succeeds.
#[derive(Debug)]
pub enum GetFeaturesSuccess {
    /// 200: The features; clients ignore those that they do not know.
    Ok(types::GetFeaturesResult),
}
impl GetFeaturesSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getFeatures` fails.
#[derive(Debug)]
pub enum GetFeaturesError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetFeaturesError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetFeaturesError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getSystemStats` succeeds.
#[derive(Debug)]
pub enum GetSystemStatsSuccess {
    /// 200: The state of the system.
    Ok(types::SystemStatsResponse),
}
impl GetSystemStatsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getSystemStats` fails.
#[derive(Debug)]
pub enum GetSystemStatsError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetSystemStatsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetSystemStatsError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listTags` succeeds.
#[derive(Debug)]
pub enum ListTagsSuccess {
    /// 200: A page of tags.
    Ok(types::ListTagsResponse),
}
impl ListTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listTags` fails.
#[derive(Debug)]
pub enum ListTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListTagsError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getTask` succeeds.
#[derive(Debug)]
pub enum GetTaskSuccess {
    /// 200: The task as it stands.
    Ok(types::DownloadTask),
}
impl GetTaskSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getTask` fails.
#[derive(Debug)]
pub enum GetTaskError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetTaskError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetTaskError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `uploadImage` succeeds.
#[derive(Debug)]
pub enum UploadImageSuccess {
    /// 200: The image is stored.
    Ok(types::UploadImageResult),
}
impl UploadImageSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `uploadImage` fails.
#[derive(Debug)]
pub enum UploadImageError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UploadImageError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UploadImageError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getUser` succeeds.
#[derive(Debug)]
pub enum GetUserSuccess {
    /// 200: The caller's account.
    Ok(types::UserResponse),
}
impl GetUserSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getUser` fails.
#[derive(Debug)]
pub enum GetUserError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetUserError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetUserError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `viewFile` succeeds.
#[derive(Debug)]
pub enum ViewFileSuccess {
    /// 200: The converted image.
    Ok(openapi_runtime::Body),
    /// 302: The file is at the address in `Location`.
    Found {
        /// A signed URL that expires.
        location: String,
    },
}
impl ViewFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "image/png", body),
            Self::Found { location } => {
                let mut response = openapi_runtime::empty(302u16)?;
                openapi_runtime::header(&mut response, "location", &location)?;
                Ok(response)
            }
        }
    }
}
/// How `viewFile` fails.
#[derive(Debug)]
pub enum ViewFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ViewFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ViewFileError {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// The contract's operations.
pub static OPERATIONS: [OperationSpec; 20usize] = [
    OperationSpec {
        id: "listAssets",
        method: "GET",
        path: "/api/assets",
        parameters: &[
            ParameterSpec {
                name: "include_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "exclude_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "name_contains",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "metadata_filter",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: Some("20"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: Some("0"),
            },
            ParameterSpec {
                name: "sort",
                place: Place::Query,
                kind: ValueKind::Text,
                default: Some("created_at"),
            },
            ParameterSpec {
                name: "order",
                place: Place::Query,
                kind: ValueKind::Text,
                default: Some("desc"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                default: Some("true"),
            },
            ParameterSpec {
                name: "hash",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "tags_all",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "tags_any",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "tags_none",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "after",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "uploadAsset",
        method: "POST",
        path: "/api/assets",
        parameters: &[],
        parts: &[
            PartSpec {
                name: "file",
                file: true,
                many: false,
                required: true,
            },
            PartSpec {
                name: "hash",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "id",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "mime_type",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "name",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "preview_id",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "tags",
                file: false,
                many: true,
                required: false,
            },
            PartSpec {
                name: "user_metadata",
                file: false,
                many: false,
                required: false,
            },
        ],
        statuses: &[
            200u16, 201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 422u16,
            500u16,
        ],
    },
    OperationSpec {
        id: "createAssetDownload",
        method: "POST",
        path: "/api/assets/download",
        parameters: &[],
        parts: &[],
        statuses: &[200u16, 202u16, 400u16, 401u16, 422u16, 500u16],
    },
    OperationSpec {
        id: "createAssetFromHash",
        method: "POST",
        path: "/api/assets/from-hash",
        parameters: &[],
        parts: &[],
        statuses: &[200u16, 201u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "checkAssetByHash",
        method: "HEAD",
        path: "/api/assets/hash/{hash}",
        parameters: &[
            ParameterSpec {
                name: "hash",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "getRemoteAssetMetadata",
        method: "GET",
        path: "/api/assets/remote-metadata",
        parameters: &[
            ParameterSpec {
                name: "url",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 422u16, 500u16],
    },
    OperationSpec {
        id: "getAssetTagHistogram",
        method: "GET",
        path: "/api/assets/tags/refine",
        parameters: &[
            ParameterSpec {
                name: "include_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "exclude_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "name_contains",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "metadata_filter",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: Some("100"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                default: Some("true"),
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "deleteAsset",
        method: "DELETE",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "getAssetById",
        method: "GET",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "updateAsset",
        method: "PUT",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "getAssetContent",
        method: "GET",
        path: "/api/assets/{id}/content",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "disposition",
                place: Place::Query,
                kind: ValueKind::Text,
                default: Some("attachment"),
            },
        ],
        parts: &[],
        statuses: &[302u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "removeAssetTags",
        method: "DELETE",
        path: "/api/assets/{id}/tags",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "addAssetTags",
        method: "POST",
        path: "/api/assets/{id}/tags",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "getFeatures",
        method: "GET",
        path: "/api/features",
        parameters: &[],
        parts: &[],
        statuses: &[200u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "getSystemStats",
        method: "GET",
        path: "/api/system_stats",
        parameters: &[],
        parts: &[],
        statuses: &[200u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "listTags",
        method: "GET",
        path: "/api/tags",
        parameters: &[
            ParameterSpec {
                name: "prefix",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: Some("100"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: Some("0"),
            },
            ParameterSpec {
                name: "order",
                place: Place::Query,
                kind: ValueKind::Text,
                default: Some("count_desc"),
            },
            ParameterSpec {
                name: "include_zero",
                place: Place::Query,
                kind: ValueKind::Boolean,
                default: Some("false"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                default: Some("true"),
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "getTask",
        method: "GET",
        path: "/api/tasks/{task_id}",
        parameters: &[
            ParameterSpec {
                name: "task_id",
                place: Place::Path,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
    },
    OperationSpec {
        id: "uploadImage",
        method: "POST",
        path: "/api/upload/image",
        parameters: &[],
        parts: &[
            PartSpec {
                name: "image",
                file: true,
                many: false,
                required: true,
            },
            PartSpec {
                name: "overwrite",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "subfolder",
                file: false,
                many: false,
                required: false,
            },
            PartSpec {
                name: "type",
                file: false,
                many: false,
                required: false,
            },
        ],
        statuses: &[200u16, 400u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "getUser",
        method: "GET",
        path: "/api/user",
        parameters: &[],
        parts: &[],
        statuses: &[200u16, 401u16, 500u16],
    },
    OperationSpec {
        id: "viewFile",
        method: "GET",
        path: "/api/view",
        parameters: &[
            ParameterSpec {
                name: "filename",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "subfolder",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "type",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "fullpath",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "format",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "frame_rate",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: None,
            },
            ParameterSpec {
                name: "workflow",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
            ParameterSpec {
                name: "timestamp",
                place: Place::Query,
                kind: ValueKind::Integer,
                default: None,
            },
            ParameterSpec {
                name: "channel",
                place: Place::Query,
                kind: ValueKind::Text,
                default: None,
            },
        ],
        parts: &[],
        statuses: &[200u16, 302u16, 400u16, 401u16, 404u16, 500u16],
    },
];
/// The schemas of what the operations take, as JSON Schema draft 4.
const SCHEMAS: &str = "{\"definitions\":{\"AddAssetTagsBody\":{\"properties\":{\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"tags\"],\"type\":\"object\"},\"AssetName\":{\"maxLength\":512,\"minLength\":1,\"type\":\"string\"},\"Blake3Hash\":{\"pattern\":\"^blake3:[a-f0-9]{64}$\",\"type\":\"string\"},\"ContentHash\":{\"pattern\":\"^(blake3|sha256):[a-f0-9]{64}$\",\"type\":\"string\"},\"CreateAssetDownloadBody\":{\"properties\":{\"preview_id\":{\"format\":\"uuid\",\"type\":\"string\"},\"source_url\":{\"format\":\"uri\",\"type\":\"string\"},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"type\":\"array\"},\"user_metadata\":{\"additionalProperties\":true,\"type\":\"object\"}},\"required\":[\"source_url\"],\"type\":\"object\"},\"CreateAssetFromHashBody\":{\"additionalProperties\":false,\"properties\":{\"hash\":{\"$ref\":\"#/definitions/ContentHash\"},\"mime_type\":{\"type\":\"string\"},\"name\":{\"$ref\":\"#/definitions/AssetName\"},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"minItems\":1,\"type\":\"array\"},\"user_metadata\":{\"additionalProperties\":true,\"type\":\"object\"}},\"required\":[\"hash\",\"tags\"],\"type\":\"object\"},\"GetAssetContentDisposition\":{\"enum\":[\"inline\",\"attachment\"],\"type\":\"string\"},\"ListAssetsOrder\":{\"enum\":[\"asc\",\"desc\"],\"type\":\"string\"},\"ListAssetsSort\":{\"enum\":[\"name\",\"created_at\",\"updated_at\",\"size\",\"last_access_time\"],\"type\":\"string\"},\"ListTagsOrder\":{\"enum\":[\"count_desc\",\"name_asc\"],\"type\":\"string\"},\"RemoveAssetTagsBody\":{\"properties\":{\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"tags\"],\"type\":\"object\"},\"UpdateAssetBody\":{\"minProperties\":1,\"properties\":{\"mime_type\":{\"type\":\"string\"},\"name\":{\"$ref\":\"#/definitions/AssetName\"},\"preview_id\":{\"format\":\"uuid\",\"type\":\"string\"},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"type\":\"array\"},\"user_metadata\":{\"additionalProperties\":true,\"type\":\"object\"}},\"type\":\"object\"},\"UploadAssetBody\":{\"properties\":{\"name\":{\"$ref\":\"#/definitions/AssetName\"},\"preview_id\":{\"format\":\"uuid\",\"type\":\"string\"},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":256,\"type\":\"array\"},\"url\":{\"format\":\"uri\",\"type\":\"string\"},\"user_metadata\":{\"additionalProperties\":true,\"type\":\"object\"}},\"required\":[\"url\",\"name\"],\"type\":\"object\"}},\"operations\":{\"addAssetTags\":{\"body\":{\"$ref\":\"#/definitions/AddAssetTagsBody\"},\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"checkAssetByHash\":{\"parameters\":[{\"$ref\":\"#/definitions/Blake3Hash\"}]},\"createAssetDownload\":{\"body\":{\"$ref\":\"#/definitions/CreateAssetDownloadBody\"}},\"createAssetFromHash\":{\"body\":{\"$ref\":\"#/definitions/CreateAssetFromHashBody\"}},\"deleteAsset\":{\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"getAssetById\":{\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"getAssetContent\":{\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"},{\"$ref\":\"#/definitions/GetAssetContentDisposition\"}]},\"getAssetTagHistogram\":{\"parameters\":[{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"maximum\":1000,\"minimum\":1,\"type\":\"integer\"},{\"type\":\"boolean\"}]},\"getRemoteAssetMetadata\":{\"parameters\":[{\"format\":\"uri\",\"type\":\"string\"}]},\"getTask\":{\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"listAssets\":{\"parameters\":[{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"maximum\":500,\"minimum\":1,\"type\":\"integer\"},{\"minimum\":0,\"type\":\"integer\"},{\"$ref\":\"#/definitions/ListAssetsSort\"},{\"$ref\":\"#/definitions/ListAssetsOrder\"},{\"type\":\"boolean\"},{\"$ref\":\"#/definitions/ContentHash\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"}]},\"listTags\":{\"parameters\":[{\"type\":\"string\"},{\"maximum\":1000,\"minimum\":1,\"type\":\"integer\"},{\"minimum\":0,\"type\":\"integer\"},{\"$ref\":\"#/definitions/ListTagsOrder\"},{\"type\":\"boolean\"},{\"type\":\"boolean\"}]},\"removeAssetTags\":{\"body\":{\"$ref\":\"#/definitions/RemoveAssetTagsBody\"},\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"updateAsset\":{\"body\":{\"$ref\":\"#/definitions/UpdateAssetBody\"},\"parameters\":[{\"format\":\"uuid\",\"type\":\"string\"}]},\"uploadAsset\":{\"body\":{\"$ref\":\"#/definitions/UploadAssetBody\"},\"parts\":[null,null,{\"format\":\"uuid\",\"type\":\"string\"},{\"type\":\"string\"},{\"maxLength\":512,\"type\":\"string\"},{\"format\":\"uuid\",\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"}]},\"uploadImage\":{\"parts\":[null,{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"}]},\"viewFile\":{\"parameters\":[{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"string\"},{\"type\":\"integer\"},{\"type\":\"string\"},{\"type\":\"integer\"},{\"type\":\"string\"}]}}}";
/// The contract, as `api` implements it.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        vec![
            Operation { spec : & OPERATIONS[0usize], handler : | api, call |
            Box::pin(serve_list_assets(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[1usize],
            handler : | api, call | Box::pin(serve_upload_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[2usize], handler : | api, call |
            Box::pin(serve_create_asset_download(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[3usize],
            handler : | api, call | Box::pin(serve_create_asset_from_hash(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[4usize], handler : | api, call |
            Box::pin(serve_check_asset_by_hash(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[5usize],
            handler : | api, call | Box::pin(serve_get_remote_asset_metadata(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[6usize], handler : | api, call |
            Box::pin(serve_get_asset_tag_histogram(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[7usize],
            handler : | api, call | Box::pin(serve_delete_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[8usize], handler : | api, call |
            Box::pin(serve_get_asset_by_id(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[9usize],
            handler : | api, call | Box::pin(serve_update_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[10usize], handler : | api, call |
            Box::pin(serve_get_asset_content(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[11usize], handler : | api, call |
            Box::pin(serve_remove_asset_tags(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[12usize], handler : | api, call |
            Box::pin(serve_add_asset_tags(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[13usize], handler : | api, call | Box::pin(serve_get_features(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[14usize], handler : | api, call |
            Box::pin(serve_get_system_stats(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[15usize], handler : | api, call | Box::pin(serve_list_tags(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[16usize], handler : | api, call |
            Box::pin(serve_get_task(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[17usize], handler : | api, call | Box::pin(serve_upload_image(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[18usize], handler : | api, call |
            Box::pin(serve_get_user(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[19usize], handler : | api, call | Box::pin(serve_view_file(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), },
        ],
        SCHEMAS,
        |api, fault| openapi_runtime::json(
            fault.status().as_u16(),
            "application/json",
            &api.fault_as_error_response(fault),
        ),
    )
}
/// Serves `listAssets`.
async fn serve_list_assets<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = ListAssetsParams {
        include_tags: call.optional_list(0usize)?,
        exclude_tags: call.optional_list(1usize)?,
        name_contains: call.optional(2usize)?,
        metadata_filter: call.optional(3usize)?,
        limit: call.required(4usize)?,
        offset: call.required(5usize)?,
        sort: call.required(6usize)?,
        order: call.required(7usize)?,
        include_public: call.required(8usize)?,
        hash: call.optional(9usize)?,
        tags_all: call.optional_list(10usize)?,
        tags_any: call.optional_list(11usize)?,
        tags_none: call.optional_list(12usize)?,
        after: call.optional(13usize)?,
    };
    match api.list_assets(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `uploadAsset`.
async fn serve_upload_asset<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let body = match call.media_type(&["application/json", "multipart/form-data"])? {
        0usize => UploadAssetBody::Json(call.json().await?),
        _ => UploadAssetBody::Multipart(UploadAssetForm(call.form()?)),
    };
    match api.upload_asset(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createAssetDownload`.
async fn serve_create_asset_download<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_asset_download(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createAssetFromHash`.
async fn serve_create_asset_from_hash<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_asset_from_hash(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `checkAssetByHash`.
async fn serve_check_asset_by_hash<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = CheckAssetByHashParams {
        hash: call.required(0usize)?,
    };
    match api.check_asset_by_hash(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getRemoteAssetMetadata`.
async fn serve_get_remote_asset_metadata<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = GetRemoteAssetMetadataParams {
        url: call.required(0usize)?,
    };
    match api.get_remote_asset_metadata(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetTagHistogram`.
async fn serve_get_asset_tag_histogram<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = GetAssetTagHistogramParams {
        include_tags: call.optional_list(0usize)?,
        exclude_tags: call.optional_list(1usize)?,
        name_contains: call.optional(2usize)?,
        metadata_filter: call.optional(3usize)?,
        limit: call.required(4usize)?,
        include_public: call.required(5usize)?,
    };
    match api.get_asset_tag_histogram(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteAsset`.
async fn serve_delete_asset<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
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
/// Serves `getAssetById`.
async fn serve_get_asset_by_id<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = GetAssetByIdParams {
        id: call.required(0usize)?,
    };
    match api.get_asset_by_id(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `updateAsset`.
async fn serve_update_asset<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = UpdateAssetParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.update_asset(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetContent`.
async fn serve_get_asset_content<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = GetAssetContentParams {
        id: call.required(0usize)?,
        disposition: call.required(1usize)?,
    };
    match api.get_asset_content(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `removeAssetTags`.
async fn serve_remove_asset_tags<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = RemoveAssetTagsParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.remove_asset_tags(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `addAssetTags`.
async fn serve_add_asset_tags<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = AddAssetTagsParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.add_asset_tags(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getFeatures`.
async fn serve_get_features<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential).await?)
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential).await?)
    } else {
        None
    };
    match api.get_features(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getSystemStats`.
async fn serve_get_system_stats<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    match api.get_system_stats(call.context()).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listTags`.
async fn serve_list_tags<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = ListTagsParams {
        prefix: call.optional(0usize)?,
        limit: call.required(1usize)?,
        offset: call.required(2usize)?,
        order: call.required(3usize)?,
        include_zero: call.required(4usize)?,
        include_public: call.required(5usize)?,
    };
    match api.list_tags(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getTask`.
async fn serve_get_task<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = GetTaskParams {
        task_id: call.required(0usize)?,
    };
    match api.get_task(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `uploadImage`.
async fn serve_upload_image<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    call.media_type(&["multipart/form-data"])?;
    let body = UploadImageForm(call.form()?);
    match api.upload_image(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getUser`.
async fn serve_get_user<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    match api.get_user(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `viewFile`.
async fn serve_view_file<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential).await?
    } else if let Some(credential) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …`",
                ),
        );
    };
    let params = ViewFileParams {
        filename: call.required(0usize)?,
        subfolder: call.optional(1usize)?,
        type_: call.optional(2usize)?,
        fullpath: call.optional(3usize)?,
        format: call.optional(4usize)?,
        frame_rate: call.optional(5usize)?,
        workflow: call.optional(6usize)?,
        timestamp: call.optional(7usize)?,
        channel: call.optional(8usize)?,
    };
    match api.view_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
