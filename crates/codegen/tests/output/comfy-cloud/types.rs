///`AddAssetTagsBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddAssetTagsBody {
    ///The tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
}
impl AddAssetTagsBody {
    pub fn builder() -> builder::AddAssetTagsBody {
        Default::default()
    }
}
///A user's reference to stored bytes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Asset {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    ///When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///The name to show, the same as `name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_path: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    ///The asset's id.
    pub id: ::uuid::Uuid,
    ///Whether it belongs to the public library, which nobody changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_immutable: ::std::option::Option<bool>,
    ///The same as `prompt_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::uuid::Uuid>,
    ///When its bytes were last asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_access_time: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /**What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
for everything else.
*/
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub loader_path: ::std::option::Option<::std::string::String>,
    ///The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///The name its owner gave it.
    pub name: ::std::string::String,
    ///The asset that shows this one; an image shows itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    ///A signed URL of a picture that shows this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    ///The job that made it, if one did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
    ///Bytes of content.
    pub size: i64,
    ///The tags, ordered by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Whatever the owner keeps with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl Asset {
    pub fn builder() -> builder::Asset {
        Default::default()
    }
}
///An asset, and whether this request made it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetCreated {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    ///When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///False when the caller had this content before.
    pub created_new: bool,
    ///The name to show, the same as `name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_path: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    ///The asset's id.
    pub id: ::uuid::Uuid,
    ///Whether it belongs to the public library, which nobody changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_immutable: ::std::option::Option<bool>,
    ///The same as `prompt_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::uuid::Uuid>,
    ///When its bytes were last asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_access_time: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /**What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
for everything else.
*/
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub loader_path: ::std::option::Option<::std::string::String>,
    ///The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///The name its owner gave it.
    pub name: ::std::string::String,
    ///The asset that shows this one; an image shows itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    ///A signed URL of a picture that shows this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    ///The job that made it, if one did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
    ///Bytes of content.
    pub size: i64,
    ///The tags, ordered by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Whatever the owner keeps with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl AssetCreated {
    pub fn builder() -> builder::AssetCreated {
        Default::default()
    }
}
///A download that was started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetDownloadResponse {
    ///The same for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///How far it is.
    pub status: AssetDownloadResponseStatus,
    ///Give it to `getTask`.
    pub task_id: ::uuid::Uuid,
}
impl AssetDownloadResponse {
    pub fn builder() -> builder::AssetDownloadResponse {
        Default::default()
    }
}
///How far it is.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AssetDownloadResponseStatus {
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for AssetDownloadResponseStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Created => f.write_str("created"),
            Self::Running => f.write_str("running"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for AssetDownloadResponseStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => Ok(Self::Created),
            "running" => Ok(Self::Running),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AssetDownloadResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AssetDownloadResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What a source says of its file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetMetadataResponse {
    ///Bytes; -1 when the source does not say.
    pub content_length: i64,
    ///The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_type: ::std::option::Option<::std::string::String>,
    ///The file's name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    ///Where the file was found in the end, after redirects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub final_url: ::std::option::Option<::std::string::String>,
    ///A title, where the source has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A small picture as a data URL, where the source has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_image: ::std::option::Option<::std::string::String>,
    ///Tags that suggest themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validation: ::std::option::Option<ValidationResult>,
}
impl AssetMetadataResponse {
    pub fn builder() -> builder::AssetMetadataResponse {
        Default::default()
    }
}
///The name of an asset; it stays usable as a file name in `/api/view` and in workflows.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AssetName(::std::string::String);
impl ::std::ops::Deref for AssetName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AssetName> for ::std::string::String {
    fn from(value: AssetName) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AssetName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 512usize {
            return Err("longer than 512 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AssetName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AssetName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AssetName {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///Tags and counts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetTagHistogramResponse {
    ///For each tag, how many matching assets have it.
    pub tag_counts: ::std::collections::HashMap<::std::string::String, i64>,
}
impl AssetTagHistogramResponse {
    pub fn builder() -> builder::AssetTagHistogramResponse {
        Default::default()
    }
}
///What an asset is after a change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetUpdated {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    ///The asset's id.
    pub id: ::uuid::Uuid,
    ///Its media type now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///Its name now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///All its tags now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When this change was made.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Its metadata now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl AssetUpdated {
    pub fn builder() -> builder::AssetUpdated {
        Default::default()
    }
}
///The name of some content by its BLAKE3, the form that answers always use.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct Blake3Hash(::std::string::String);
impl ::std::ops::Deref for Blake3Hash {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Blake3Hash> for ::std::string::String {
    fn from(value: Blake3Hash) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for Blake3Hash {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^blake3:[a-f0-9]{64}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^blake3:[a-f0-9]{64}$\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for Blake3Hash {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Blake3Hash {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for Blake3Hash {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///Whether a job was cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CancelJobResponse {
    ///Whether this request cancelled it.
    pub cancelled: bool,
    ///The job's id.
    pub id: ::uuid::Uuid,
    pub status: JobStatus,
}
impl CancelJobResponse {
    pub fn builder() -> builder::CancelJobResponse {
        Default::default()
    }
}
///Which jobs to cancel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CancelJobsRequest {
    ///The jobs' ids; the public service takes at most 100.
    pub job_ids: ::std::vec::Vec<::uuid::Uuid>,
}
impl CancelJobsRequest {
    pub fn builder() -> builder::CancelJobsRequest {
        Default::default()
    }
}
///What was cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CancelJobsResponse {
    ///The ids of those that this request cancelled.
    pub cancelled: ::std::vec::Vec<::std::string::String>,
    ///The jobs as they are now, in the order of the request.
    pub jobs: ::std::vec::Vec<CancelledJob>,
}
impl CancelJobsResponse {
    pub fn builder() -> builder::CancelJobsResponse {
        Default::default()
    }
}
///A job that was to be cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CancelledJob {
    ///The job's id.
    pub id: ::uuid::Uuid,
    pub status: JobStatus,
}
impl CancelledJob {
    pub fn builder() -> builder::CancelledJob {
        Default::default()
    }
}
///The name of some content - the algorithm and 64 lower-case hex digits.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ContentHash(::std::string::String);
impl ::std::ops::Deref for ContentHash {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ContentHash> for ::std::string::String {
    fn from(value: ContentHash) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ContentHash {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^(blake3|sha256):[a-f0-9]{64}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^(blake3|sha256):[a-f0-9]{64}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ContentHash {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ContentHash {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ContentHash {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`CreateAssetDownloadBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateAssetDownloadBody {
    ///An asset of the caller's that shows this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    ///Where the file is.
    pub source_url: ::std::string::String,
    ///The new asset's tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl CreateAssetDownloadBody {
    pub fn builder() -> builder::CreateAssetDownloadBody {
        Default::default()
    }
}
///`CreateAssetFromHashBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateAssetFromHashBody {
    pub hash: ContentHash,
    ///The media type, when the caller knows better than the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<AssetName>,
    ///The asset's tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
    ///Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl CreateAssetFromHashBody {
    pub fn builder() -> builder::CreateAssetFromHashBody {
        Default::default()
    }
}
///A workflow to save.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateWorkflowRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_view: ::std::option::Option<WorkflowView>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<WorkflowDescription>,
    ///A workflow that it was made of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from_workflow_id: ::std::option::Option<::std::string::String>,
    ///The version of that.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from_workflow_version_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<WorkflowName>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<WorkflowVisibility>,
    ///The workflow, in either of ComfyUI's formats.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowRequest {
    pub fn builder() -> builder::CreateWorkflowRequest {
        Default::default()
    }
}
///A version to save.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateWorkflowVersionRequest {
    ///The newest version that the caller knows.
    pub base_version: ::std::num::NonZeroU64,
    ///The workflow.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowVersionRequest {
    pub fn builder() -> builder::CreateWorkflowVersionRequest {
        Default::default()
    }
}
///What went wrong.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ErrorResponse {
    ///A stable word for programs.
    pub code: ::std::string::String,
    ///A sentence for people - what is wrong, where, and how to mend it.
    pub message: ::std::string::String,
}
impl ErrorResponse {
    pub fn builder() -> builder::ErrorResponse {
        Default::default()
    }
}
///Why a job failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExecutionError {
    ///What the node was given.
    pub current_inputs: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ///What had been made.
    pub current_outputs: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ///What is wrong.
    pub exception_message: ::std::string::String,
    ///The kind of error.
    pub exception_type: ::std::string::String,
    ///The node that failed; empty when it was none.
    pub node_id: ::std::string::String,
    ///Its class.
    pub node_type: ::std::string::String,
    ///Where in the node's code.
    pub traceback: ::std::vec::Vec<::std::string::String>,
}
impl ExecutionError {
    pub fn builder() -> builder::ExecutionError {
        Default::default()
    }
}
///What to fork.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ForkWorkflowRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<WorkflowName>,
    ///The version to begin with.
    pub source_version: ::std::num::NonZeroU64,
}
impl ForkWorkflowRequest {
    pub fn builder() -> builder::ForkWorkflowRequest {
        Default::default()
    }
}
///`GetAssetContentDisposition`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum GetAssetContentDisposition {
    #[serde(rename = "inline")]
    Inline,
    #[serde(rename = "attachment")]
    Attachment,
}
impl ::std::fmt::Display for GetAssetContentDisposition {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Inline => f.write_str("inline"),
            Self::Attachment => f.write_str("attachment"),
        }
    }
}
impl ::std::str::FromStr for GetAssetContentDisposition {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "inline" => Ok(Self::Inline),
            "attachment" => Ok(Self::Attachment),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GetAssetContentDisposition {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GetAssetContentDisposition {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for GetAssetContentDisposition {
    fn default() -> Self {
        GetAssetContentDisposition::Attachment
    }
}
///`GetFeaturesResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetFeaturesResult {
    ///The largest file that an upload may carry, in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_upload_size: ::std::option::Option<i64>,
    ///Whether previews on the websocket carry metadata.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_preview_metadata: ::std::option::Option<bool>,
}
impl GetFeaturesResult {
    pub fn builder() -> builder::GetFeaturesResult {
        Default::default()
    }
}
///`GetMaskLayersResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetMaskLayersResult {
    ///The mask alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask: ::std::option::Option<::std::string::String>,
    ///The paint layer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paint: ::std::option::Option<::std::string::String>,
    ///The painted image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted: ::std::option::Option<::std::string::String>,
    ///The image with everything applied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted_masked: ::std::option::Option<::std::string::String>,
}
impl GetMaskLayersResult {
    pub fn builder() -> builder::GetMaskLayersResult {
        Default::default()
    }
}
///Files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct GetUserDataResponseFull(pub ::std::vec::Vec<GetUserDataResponseFullFile>);
impl ::std::ops::Deref for GetUserDataResponseFull {
    type Target = ::std::vec::Vec<GetUserDataResponseFullFile>;
    fn deref(&self) -> &::std::vec::Vec<GetUserDataResponseFullFile> {
        &self.0
    }
}
impl ::std::convert::From<GetUserDataResponseFull>
for ::std::vec::Vec<GetUserDataResponseFullFile> {
    fn from(value: GetUserDataResponseFull) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<GetUserDataResponseFullFile>>
for GetUserDataResponseFull {
    fn from(value: ::std::vec::Vec<GetUserDataResponseFullFile>) -> Self {
        Self(value)
    }
}
///A file in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetUserDataResponseFullFile {
    ///When it was written, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: ::std::option::Option<i64>,
    ///Its path below the folder.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    ///Its bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
impl GetUserDataResponseFullFile {
    pub fn builder() -> builder::GetUserDataResponseFullFile {
        Default::default()
    }
}
///A subgraph with its data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalSubgraphData {
    ///The subgraph, as JSON.
    pub data: ::std::string::String,
    ///What is known of it.
    pub info: GlobalSubgraphDataInfo,
    ///Its name.
    pub name: ::std::string::String,
    ///Where it comes from.
    pub source: ::std::string::String,
}
impl GlobalSubgraphData {
    pub fn builder() -> builder::GlobalSubgraphData {
        Default::default()
    }
}
///What is known of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalSubgraphDataInfo {
    ///The pack that brings it.
    pub node_pack: ::std::string::String,
}
impl GlobalSubgraphDataInfo {
    pub fn builder() -> builder::GlobalSubgraphDataInfo {
        Default::default()
    }
}
///A subgraph that workflows may use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalSubgraphInfo {
    ///The subgraph; left out in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::string::String>,
    ///What is known of it.
    pub info: GlobalSubgraphInfoInfo,
    ///Its name.
    pub name: ::std::string::String,
    ///Where it comes from.
    pub source: ::std::string::String,
}
impl GlobalSubgraphInfo {
    pub fn builder() -> builder::GlobalSubgraphInfo {
        Default::default()
    }
}
///What is known of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalSubgraphInfoInfo {
    ///The pack that brings it.
    pub node_pack: ::std::string::String,
}
impl GlobalSubgraphInfoInfo {
    pub fn builder() -> builder::GlobalSubgraphInfoInfo {
        Default::default()
    }
}
///An ended job with its workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HistoryDetailEntry {
    ///What is known of the nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What was submitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<HistoryDetailEntryPrompt>,
    ///How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl HistoryDetailEntry {
    pub fn builder() -> builder::HistoryDetailEntry {
        Default::default()
    }
}
///What was submitted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HistoryDetailEntryPrompt {
    ///What came with the workflow, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The ids of the output nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_to_execute: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///The job's number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<f64>,
    ///The workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
}
impl HistoryDetailEntryPrompt {
    pub fn builder() -> builder::HistoryDetailEntryPrompt {
        Default::default()
    }
}
///One job, under its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct HistoryDetailResponse(
    pub ::std::collections::HashMap<::std::string::String, HistoryDetailEntry>,
);
impl ::std::ops::Deref for HistoryDetailResponse {
    type Target = ::std::collections::HashMap<::std::string::String, HistoryDetailEntry>;
    fn deref(
        &self,
    ) -> &::std::collections::HashMap<::std::string::String, HistoryDetailEntry> {
        &self.0
    }
}
impl ::std::convert::From<HistoryDetailResponse>
for ::std::collections::HashMap<::std::string::String, HistoryDetailEntry> {
    fn from(value: HistoryDetailResponse) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::HashMap<::std::string::String, HistoryDetailEntry>,
> for HistoryDetailResponse {
    fn from(
        value: ::std::collections::HashMap<::std::string::String, HistoryDetailEntry>,
    ) -> Self {
        Self(value)
    }
}
///An ended job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HistoryEntry {
    ///When it was submitted, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<i64>,
    ///What is known of the nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What was submitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<HistoryEntryPrompt>,
    ///The job's id.
    pub prompt_id: ::std::string::String,
    ///How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl HistoryEntry {
    pub fn builder() -> builder::HistoryEntry {
        Default::default()
    }
}
///What was submitted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HistoryEntryPrompt {
    ///What came with the workflow, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The job's number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<f64>,
    ///The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
}
impl HistoryEntryPrompt {
    pub fn builder() -> builder::HistoryEntryPrompt {
        Default::default()
    }
}
///What to delete.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct HistoryManageRequest {
    ///Delete all that have ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clear: ::std::option::Option<bool>,
    ///Ids of jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl HistoryManageRequest {
    pub fn builder() -> builder::HistoryManageRequest {
        Default::default()
    }
}
/**Ended jobs by id, the oldest first; each an object with `prompt` - number, id, workflow, what came
with it, and the ids of the output nodes - `outputs`, `status` and `meta`.
*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct HistoryMap(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
impl ::std::ops::Deref for HistoryMap {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<HistoryMap>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: HistoryMap) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for HistoryMap {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///Ended jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HistoryResponse {
    ///The newest first.
    pub history: ::std::vec::Vec<HistoryEntry>,
}
impl HistoryResponse {
    pub fn builder() -> builder::HistoryResponse {
        Default::default()
    }
}
///An output, as an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobAsset {
    pub asset: Asset,
    ///When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    ///The asset's id.
    pub id: ::uuid::Uuid,
    ///The same as `output_index`.
    pub index: i64,
    ///The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///The name that the job's outputs give it as `filename`, `<hex digest>.<extension>`.
    pub name: ::std::string::String,
    ///The node that made it.
    pub node_id: ::std::string::String,
    ///Its place in that list.
    pub output_index: i64,
    ///The list of the node's outputs that it is in, `images` and the like.
    pub output_key: ::std::string::String,
    ///A signed URL of a picture that shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    ///Bytes of content.
    pub size: i64,
}
impl JobAsset {
    pub fn builder() -> builder::JobAsset {
        Default::default()
    }
}
///A page of a job's outputs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobAssetsResponse {
    ///The outputs.
    pub assets: ::std::vec::Vec<JobAsset>,
    ///The job's id.
    pub job_id: ::uuid::Uuid,
    pub pagination: PaginationInfo,
}
impl JobAssetsResponse {
    pub fn builder() -> builder::JobAssetsResponse {
        Default::default()
    }
}
///A job, whole.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobDetailResponse {
    ///When it was submitted, in milliseconds since 1970.
    pub create_time: i64,
    ///When it ended, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_end_time: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_error: ::std::option::Option<ExecutionError>,
    ///The worker, the attempts, and the times in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///When it began to run, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_start_time: ::std::option::Option<i64>,
    ///How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The job's id.
    pub id: ::uuid::Uuid,
    ///The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///How many files it made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_count: ::std::option::Option<i64>,
    ///One output that shows the job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///How many of them are images, videos, sounds or 3D models.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previewable_outputs_count: ::std::option::Option<i64>,
    ///While it waits, its place among the caller's waiting jobs, from 1. Turns are fair between users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_position: ::std::option::Option<i64>,
    ///While it waits, whether for another job of the caller's to end or for a worker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_reason: ::std::option::Option<JobDetailResponseQueueReason>,
    pub status: JobStatus,
    ///When it last moved, in milliseconds since 1970.
    pub update_time: i64,
    ///Whose it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    ///The workflow, as `prompt`, and what came with it, as `extra_data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl JobDetailResponse {
    pub fn builder() -> builder::JobDetailResponse {
        Default::default()
    }
}
///While it waits, whether for another job of the caller's to end or for a worker.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum JobDetailResponseQueueReason {
    #[serde(rename = "concurrency_limit")]
    ConcurrencyLimit,
    #[serde(rename = "capacity")]
    Capacity,
}
impl ::std::fmt::Display for JobDetailResponseQueueReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ConcurrencyLimit => f.write_str("concurrency_limit"),
            Self::Capacity => f.write_str("capacity"),
        }
    }
}
impl ::std::str::FromStr for JobDetailResponseQueueReason {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "concurrency_limit" => Ok(Self::ConcurrencyLimit),
            "capacity" => Ok(Self::Capacity),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for JobDetailResponseQueueReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for JobDetailResponseQueueReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A job in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobEntry {
    ///When it was submitted, in milliseconds since 1970.
    pub create_time: i64,
    ///When it ended, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_end_time: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_error: ::std::option::Option<ExecutionError>,
    ///When it began to run, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_start_time: ::std::option::Option<i64>,
    ///The job's id.
    pub id: ::uuid::Uuid,
    ///How many files it made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_count: ::std::option::Option<i64>,
    ///One output that shows the job - `filename`, `subfolder`, `type`, `nodeId` and `mediaType`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///How many of them are images, videos, sounds or 3D models.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previewable_outputs_count: ::std::option::Option<i64>,
    pub status: JobStatus,
    ///What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl JobEntry {
    pub fn builder() -> builder::JobEntry {
        Default::default()
    }
}
/**How far a job is. One that is being cancelled is `cancelled`; one that had ended, or was about
to, when it was cancelled stays what it was.
*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum JobStatus {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "in_progress")]
    InProgress,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "cancelled")]
    Cancelled,
}
impl ::std::fmt::Display for JobStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::InProgress => f.write_str("in_progress"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
            Self::Cancelled => f.write_str("cancelled"),
        }
    }
}
impl ::std::str::FromStr for JobStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "in_progress" => Ok(Self::InProgress),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for JobStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for JobStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The state of a job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobStatusResponse {
    ///The worker that has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assigned_inference: ::std::option::Option<::std::string::String>,
    ///When it was submitted.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Why it failed, as JSON of an `ExecutionError`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///The job's id.
    pub id: ::uuid::Uuid,
    ///When its state last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_state_update: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /**The internal state. The first six are what the public contract names; the others are
what is sent, there and here.
*/
    pub status: JobStatusResponseStatus,
    ///When it last moved.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl JobStatusResponse {
    pub fn builder() -> builder::JobStatusResponse {
        Default::default()
    }
}
/**The internal state. The first six are what the public contract names; the others are
what is sent, there and here.
*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum JobStatusResponseStatus {
    #[serde(rename = "waiting_to_dispatch")]
    WaitingToDispatch,
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "in_progress")]
    InProgress,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "error")]
    Error,
    #[serde(rename = "cancelled")]
    Cancelled,
    #[serde(rename = "submitted")]
    Submitted,
    #[serde(rename = "queued_limited")]
    QueuedLimited,
    #[serde(rename = "queued_waiting")]
    QueuedWaiting,
    #[serde(rename = "allocated")]
    Allocated,
    #[serde(rename = "preparing")]
    Preparing,
    #[serde(rename = "pending_execution")]
    PendingExecution,
    #[serde(rename = "executing")]
    Executing,
    #[serde(rename = "executed")]
    Executed,
    #[serde(rename = "erroring")]
    Erroring,
    #[serde(rename = "success")]
    Success,
    #[serde(rename = "non_retryable_error")]
    NonRetryableError,
    #[serde(rename = "lost")]
    Lost,
    #[serde(rename = "cancel_requested")]
    CancelRequested,
    #[serde(rename = "cancel_pending")]
    CancelPending,
    #[serde(rename = "cancelling_preparing")]
    CancellingPreparing,
}
impl ::std::fmt::Display for JobStatusResponseStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WaitingToDispatch => f.write_str("waiting_to_dispatch"),
            Self::Pending => f.write_str("pending"),
            Self::InProgress => f.write_str("in_progress"),
            Self::Completed => f.write_str("completed"),
            Self::Error => f.write_str("error"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::Submitted => f.write_str("submitted"),
            Self::QueuedLimited => f.write_str("queued_limited"),
            Self::QueuedWaiting => f.write_str("queued_waiting"),
            Self::Allocated => f.write_str("allocated"),
            Self::Preparing => f.write_str("preparing"),
            Self::PendingExecution => f.write_str("pending_execution"),
            Self::Executing => f.write_str("executing"),
            Self::Executed => f.write_str("executed"),
            Self::Erroring => f.write_str("erroring"),
            Self::Success => f.write_str("success"),
            Self::NonRetryableError => f.write_str("non_retryable_error"),
            Self::Lost => f.write_str("lost"),
            Self::CancelRequested => f.write_str("cancel_requested"),
            Self::CancelPending => f.write_str("cancel_pending"),
            Self::CancellingPreparing => f.write_str("cancelling_preparing"),
        }
    }
}
impl ::std::str::FromStr for JobStatusResponseStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "waiting_to_dispatch" => Ok(Self::WaitingToDispatch),
            "pending" => Ok(Self::Pending),
            "in_progress" => Ok(Self::InProgress),
            "completed" => Ok(Self::Completed),
            "error" => Ok(Self::Error),
            "cancelled" => Ok(Self::Cancelled),
            "submitted" => Ok(Self::Submitted),
            "queued_limited" => Ok(Self::QueuedLimited),
            "queued_waiting" => Ok(Self::QueuedWaiting),
            "allocated" => Ok(Self::Allocated),
            "preparing" => Ok(Self::Preparing),
            "pending_execution" => Ok(Self::PendingExecution),
            "executing" => Ok(Self::Executing),
            "executed" => Ok(Self::Executed),
            "erroring" => Ok(Self::Erroring),
            "success" => Ok(Self::Success),
            "non_retryable_error" => Ok(Self::NonRetryableError),
            "lost" => Ok(Self::Lost),
            "cancel_requested" => Ok(Self::CancelRequested),
            "cancel_pending" => Ok(Self::CancelPending),
            "cancelling_preparing" => Ok(Self::CancellingPreparing),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for JobStatusResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for JobStatusResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JobsListResponse {
    ///The jobs.
    pub jobs: ::std::vec::Vec<JobEntry>,
    pub pagination: PaginationInfo,
}
impl JobsListResponse {
    pub fn builder() -> builder::JobsListResponse {
        Default::default()
    }
}
///`ListAssetsOrder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListAssetsOrder {
    #[serde(rename = "asc")]
    Asc,
    #[serde(rename = "desc")]
    Desc,
}
impl ::std::fmt::Display for ListAssetsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("asc"),
            Self::Desc => f.write_str("desc"),
        }
    }
}
impl ::std::str::FromStr for ListAssetsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListAssetsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListAssetsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListAssetsOrder {
    fn default() -> Self {
        ListAssetsOrder::Desc
    }
}
///A page of assets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListAssetsResponse {
    ///The page.
    pub assets: ::std::vec::Vec<Asset>,
    ///Whether there is a page behind this one.
    pub has_more: bool,
    ///Give it as `after` to get the next page; absent on the last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///How many assets match in all.
    pub total: i64,
}
impl ListAssetsResponse {
    pub fn builder() -> builder::ListAssetsResponse {
        Default::default()
    }
}
///`ListAssetsSort`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListAssetsSort {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "created_at")]
    CreatedAt,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "size")]
    Size,
    #[serde(rename = "last_access_time")]
    LastAccessTime,
}
impl ::std::fmt::Display for ListAssetsSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Name => f.write_str("name"),
            Self::CreatedAt => f.write_str("created_at"),
            Self::UpdatedAt => f.write_str("updated_at"),
            Self::Size => f.write_str("size"),
            Self::LastAccessTime => f.write_str("last_access_time"),
        }
    }
}
impl ::std::str::FromStr for ListAssetsSort {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "name" => Ok(Self::Name),
            "created_at" => Ok(Self::CreatedAt),
            "updated_at" => Ok(Self::UpdatedAt),
            "size" => Ok(Self::Size),
            "last_access_time" => Ok(Self::LastAccessTime),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListAssetsSort {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListAssetsSort {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListAssetsSort {
    fn default() -> Self {
        ListAssetsSort::CreatedAt
    }
}
///`ListJobsOutputType`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListJobsOutputType {
    #[serde(rename = "image")]
    Image,
    #[serde(rename = "video")]
    Video,
    #[serde(rename = "audio")]
    Audio,
    #[serde(rename = "3d")]
    X3d,
}
impl ::std::fmt::Display for ListJobsOutputType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Image => f.write_str("image"),
            Self::Video => f.write_str("video"),
            Self::Audio => f.write_str("audio"),
            Self::X3d => f.write_str("3d"),
        }
    }
}
impl ::std::str::FromStr for ListJobsOutputType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "image" => Ok(Self::Image),
            "video" => Ok(Self::Video),
            "audio" => Ok(Self::Audio),
            "3d" => Ok(Self::X3d),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListJobsOutputType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListJobsOutputType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`ListJobsSortBy`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListJobsSortBy {
    #[serde(rename = "create_time")]
    CreateTime,
    #[serde(rename = "execution_time")]
    ExecutionTime,
}
impl ::std::fmt::Display for ListJobsSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CreateTime => f.write_str("create_time"),
            Self::ExecutionTime => f.write_str("execution_time"),
        }
    }
}
impl ::std::str::FromStr for ListJobsSortBy {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "create_time" => Ok(Self::CreateTime),
            "execution_time" => Ok(Self::ExecutionTime),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListJobsSortBy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListJobsSortBy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListJobsSortBy {
    fn default() -> Self {
        ListJobsSortBy::CreateTime
    }
}
///`ListJobsSortOrder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListJobsSortOrder {
    #[serde(rename = "asc")]
    Asc,
    #[serde(rename = "desc")]
    Desc,
}
impl ::std::fmt::Display for ListJobsSortOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("asc"),
            Self::Desc => f.write_str("desc"),
        }
    }
}
impl ::std::str::FromStr for ListJobsSortOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListJobsSortOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListJobsSortOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListJobsSortOrder {
    fn default() -> Self {
        ListJobsSortOrder::Desc
    }
}
///`ListTagsOrder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListTagsOrder {
    #[serde(rename = "count_desc")]
    CountDesc,
    #[serde(rename = "name_asc")]
    NameAsc,
}
impl ::std::fmt::Display for ListTagsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CountDesc => f.write_str("count_desc"),
            Self::NameAsc => f.write_str("name_asc"),
        }
    }
}
impl ::std::str::FromStr for ListTagsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "count_desc" => Ok(Self::CountDesc),
            "name_asc" => Ok(Self::NameAsc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListTagsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListTagsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListTagsOrder {
    fn default() -> Self {
        ListTagsOrder::CountDesc
    }
}
///A page of tags.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListTagsResponse {
    ///Whether there is a page behind this one.
    pub has_more: bool,
    ///The page.
    pub tags: ::std::vec::Vec<TagInfo>,
    ///How many tags match in all.
    pub total: i64,
}
impl ListTagsResponse {
    pub fn builder() -> builder::ListTagsResponse {
        Default::default()
    }
}
///`ListTasksSortOrder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListTasksSortOrder {
    #[serde(rename = "asc")]
    Asc,
    #[serde(rename = "desc")]
    Desc,
}
impl ::std::fmt::Display for ListTasksSortOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("asc"),
            Self::Desc => f.write_str("desc"),
        }
    }
}
impl ::std::str::FromStr for ListTasksSortOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListTasksSortOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListTasksSortOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListTasksSortOrder {
    fn default() -> Self {
        ListTasksSortOrder::Desc
    }
}
///`ListWorkflowsOrder`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListWorkflowsOrder {
    #[serde(rename = "asc")]
    Asc,
    #[serde(rename = "desc")]
    Desc,
}
impl ::std::fmt::Display for ListWorkflowsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("asc"),
            Self::Desc => f.write_str("desc"),
        }
    }
}
impl ::std::str::FromStr for ListWorkflowsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListWorkflowsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListWorkflowsOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListWorkflowsOrder {
    fn default() -> Self {
        ListWorkflowsOrder::Desc
    }
}
///`ListWorkflowsSort`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListWorkflowsSort {
    #[serde(rename = "create_time")]
    CreateTime,
    #[serde(rename = "update_time")]
    UpdateTime,
    #[serde(rename = "name")]
    Name,
}
impl ::std::fmt::Display for ListWorkflowsSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CreateTime => f.write_str("create_time"),
            Self::UpdateTime => f.write_str("update_time"),
            Self::Name => f.write_str("name"),
        }
    }
}
impl ::std::str::FromStr for ListWorkflowsSort {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "create_time" => Ok(Self::CreateTime),
            "update_time" => Ok(Self::UpdateTime),
            "name" => Ok(Self::Name),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ListWorkflowsSort {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ListWorkflowsSort {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::default::Default for ListWorkflowsSort {
    fn default() -> Self {
        ListWorkflowsSort::CreateTime
    }
}
///A model.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ModelFile {
    ///Its file name, as workflows name it.
    pub name: ::std::string::String,
    ///Which of the folder's places it is in.
    #[serde(rename = "pathIndex")]
    pub path_index: i64,
}
impl ModelFile {
    pub fn builder() -> builder::ModelFile {
        Default::default()
    }
}
///A folder of models.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ModelFolder {
    ///What it is called on the workers; not their paths.
    pub folders: ::std::vec::Vec<::std::string::String>,
    ///Its name.
    pub name: ::std::string::String,
}
impl ModelFolder {
    pub fn builder() -> builder::ModelFolder {
        Default::default()
    }
}
/**A node class as ComfyUI and its packs describe it: `input` (`required`, `optional` and `hidden`, each by
name), `input_order`, `output`, `output_is_list`, `output_name`, `name`, `display_name`, `description`,
`python_module`, `category`, `output_node`, and whatever else a worker says. Packs write what they like,
so nothing of it has a type here.
*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct NodeInfo(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
impl ::std::ops::Deref for NodeInfo {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<NodeInfo>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: NodeInfo) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for NodeInfo {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///Which part of a list this is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PaginationInfo {
    ///Whether there are more behind these.
    pub has_more: bool,
    ///How many were asked for.
    pub limit: ::std::num::NonZeroU64,
    ///Give it as `after` to get the next page, where the operation has it; absent on the last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    ///How many were skipped.
    pub offset: u64,
    ///How many there are.
    pub total: u64,
}
impl PaginationInfo {
    pub fn builder() -> builder::PaginationInfo {
        Default::default()
    }
}
/**Why a workflow was refused, as ComfyUI says it - `error` with `type`, `message`, `details`
and `extra_info`, and `node_errors` by node id.
*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PromptErrorResponse(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for PromptErrorResponse {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<PromptErrorResponse>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: PromptErrorResponse) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for PromptErrorResponse {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The state of the caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PromptInfo {
    ///Numbers of the queue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exec_info: ::std::option::Option<PromptInfoExecInfo>,
}
impl PromptInfo {
    pub fn builder() -> builder::PromptInfo {
        Default::default()
    }
}
///Numbers of the queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PromptInfoExecInfo {
    ///How many jobs wait or run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_remaining: ::std::option::Option<i64>,
}
impl PromptInfoExecInfo {
    pub fn builder() -> builder::PromptInfoExecInfo {
        Default::default()
    }
}
///A workflow to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PromptRequest {
    ///Kept with the job; events go to all connections of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /**Goes to the worker with the workflow. `api_key_comfy_org` and `auth_token_comfy_org` go
there and nowhere else; they do not survive a restart of the server.
*/
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Accepted and ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub front: ::std::option::Option<bool>,
    ///Accepted and ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<f64>,
    ///Run only what these output nodes need.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partial_execution_targets: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///The workflow in API format - nodes by id, each with `class_type` and `inputs`.
    pub prompt: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ///The id that the job is to have; 409 when it is taken. A new one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
    ///A name for what is run, to find its jobs by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<PromptRequestWorkflowId>,
}
impl PromptRequest {
    pub fn builder() -> builder::PromptRequest {
        Default::default()
    }
}
///A name for what is run, to find its jobs by.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PromptRequestWorkflowId(::std::string::String);
impl ::std::ops::Deref for PromptRequestWorkflowId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PromptRequestWorkflowId> for ::std::string::String {
    fn from(value: PromptRequestWorkflowId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PromptRequestWorkflowId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PromptRequestWorkflowId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PromptRequestWorkflowId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PromptRequestWorkflowId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///A job that was queued.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PromptResponse {
    ///Always empty, since a workflow with errors is refused whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_errors: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The job's number; later jobs have larger ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<f64>,
    ///The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
}
impl PromptResponse {
    pub fn builder() -> builder::PromptResponse {
        Default::default()
    }
}
///The caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct QueueInfo {
    ///Jobs that wait.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_pending: ::std::option::Option<::std::vec::Vec<QueueItem>>,
    ///Jobs that run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_running: ::std::option::Option<::std::vec::Vec<QueueItem>>,
}
impl QueueInfo {
    pub fn builder() -> builder::QueueInfo {
        Default::default()
    }
}
///Number, id, workflow, ids of output nodes, and an object with `create_time` in milliseconds.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct QueueItem(pub ::std::vec::Vec<QueueItemItem>);
impl ::std::ops::Deref for QueueItem {
    type Target = ::std::vec::Vec<QueueItemItem>;
    fn deref(&self) -> &::std::vec::Vec<QueueItemItem> {
        &self.0
    }
}
impl ::std::convert::From<QueueItem> for ::std::vec::Vec<QueueItemItem> {
    fn from(value: QueueItem) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<QueueItemItem>> for QueueItem {
    fn from(value: ::std::vec::Vec<QueueItemItem>) -> Self {
        Self(value)
    }
}
///`QueueItemItem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum QueueItemItem {
    Integer(i64),
    String(::std::string::String),
    Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    Array(::std::vec::Vec<::std::string::String>),
}
impl ::std::convert::From<i64> for QueueItemItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for QueueItemItem {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self::Object(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for QueueItemItem {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
///What to take out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct QueueManageRequest {
    ///Take out all that wait.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clear: ::std::option::Option<bool>,
    ///Ids of jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl QueueManageRequest {
    pub fn builder() -> builder::QueueManageRequest {
        Default::default()
    }
}
///What was taken out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct QueueManageResponse {
    ///Whether all were asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cleared: ::std::option::Option<bool>,
    ///Ids of the jobs that were cancelled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deleted: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl QueueManageResponse {
    pub fn builder() -> builder::QueueManageResponse {
        Default::default()
    }
}
///`RemoveAssetTagsBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RemoveAssetTagsBody {
    ///The tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
}
impl RemoveAssetTagsBody {
    pub fn builder() -> builder::RemoveAssetTagsBody {
        Default::default()
    }
}
///The machine and the versions on it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemStatsResponse {
    ///The GPUs; empty when there is none.
    pub devices: ::std::vec::Vec<SystemStatsResponseDevicesItem>,
    ///Versions and memory.
    pub system: SystemStatsResponseSystem,
}
impl SystemStatsResponse {
    pub fn builder() -> builder::SystemStatsResponse {
        Default::default()
    }
}
///`SystemStatsResponseDevicesItem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemStatsResponseDevicesItem {
    ///The device's name.
    pub name: ::std::string::String,
    ///`cuda`, `cpu` and the like.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///Bytes of its memory that are available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vram_free: ::std::option::Option<f64>,
    ///Bytes of its memory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vram_total: ::std::option::Option<f64>,
}
impl SystemStatsResponseDevicesItem {
    pub fn builder() -> builder::SystemStatsResponseDevicesItem {
        Default::default()
    }
}
///Versions and memory.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SystemStatsResponseSystem {
    ///Always empty; arguments are nobody's business.
    pub argv: ::std::vec::Vec<::std::string::String>,
    ///The version of this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cloud_version: ::std::option::Option<::std::string::String>,
    ///Of the bundled front end, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comfyui_frontend_version: ::std::option::Option<::std::string::String>,
    ///The ComfyUI interface that is served.
    pub comfyui_version: ::std::string::String,
    ///Always false here.
    pub embedded_python: bool,
    ///The operating system.
    pub os: ::std::string::String,
    ///Of the workers; empty here when there is none.
    pub python_version: ::std::string::String,
    ///Of the workers; empty here when there is none.
    pub pytorch_version: ::std::string::String,
    ///Bytes of memory that are available.
    pub ram_free: f64,
    ///Bytes of memory.
    pub ram_total: f64,
    ///Of the bundled templates, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_templates_version: ::std::option::Option<::std::string::String>,
}
impl SystemStatsResponseSystem {
    pub fn builder() -> builder::SystemStatsResponseSystem {
        Default::default()
    }
}
///A tag and its use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TagInfo {
    ///How many assets have it.
    pub count: i64,
    ///The tag.
    pub name: ::std::string::String,
}
impl TagInfo {
    pub fn builder() -> builder::TagInfo {
        Default::default()
    }
}
///What a change of tags did.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TagsModificationResponse {
    ///Tags that were not there before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub added: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Tags that were there already.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub already_present: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Tags that were not there to remove.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub not_present: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Tags that were there before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub removed: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///All tags of the asset now.
    pub total_tags: ::std::vec::Vec<::std::string::String>,
}
impl TagsModificationResponse {
    pub fn builder() -> builder::TagsModificationResponse {
        Default::default()
    }
}
///A task in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskEntry {
    ///When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    ///When it was asked for.
    pub create_time: ::chrono::DateTime<::chrono::offset::Utc>,
    ///The task's id.
    pub id: ::uuid::Uuid,
    pub status: TaskStatus,
    ///Its kind.
    pub task_name: ::std::string::String,
}
impl TaskEntry {
    pub fn builder() -> builder::TaskEntry {
        Default::default()
    }
}
///A background download.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskResponse {
    ///When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    ///When it was asked for.
    pub create_time: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Why it failed, if it did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///The task's id.
    pub id: ::uuid::Uuid,
    ///A key of this task alone.
    pub idempotency_key: ::std::string::String,
    /**What was asked for - `source_url`, `tags`, `user_metadata` and `preview_id` - and, while
it runs, `bytes_done` and `bytes_total`.
*/
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /**How it ended - `success`, and `asset_id`, `hash`, `filename`, `content_type`,
`bytes_downloaded` and the whole `asset`, or `error`.
*/
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub status: TaskStatus,
    ///Its kind, `task:download_file`.
    pub task_name: ::std::string::String,
    ///When it last moved.
    pub update_time: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl TaskResponse {
    pub fn builder() -> builder::TaskResponse {
        Default::default()
    }
}
///How far a task is.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum TaskStatus {
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "cancelled")]
    Cancelled,
}
impl ::std::fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Created => f.write_str("created"),
            Self::Running => f.write_str("running"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
            Self::Cancelled => f.write_str("cancelled"),
        }
    }
}
impl ::std::str::FromStr for TaskStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => Ok(Self::Created),
            "running" => Ok(Self::Running),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for TaskStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TaskStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of tasks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TasksListResponse {
    pub pagination: PaginationInfo,
    ///The tasks.
    pub tasks: ::std::vec::Vec<TaskEntry>,
}
impl TasksListResponse {
    pub fn builder() -> builder::TasksListResponse {
        Default::default()
    }
}
///`UpdateAssetBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateAssetBody {
    ///The new media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<AssetName>,
    ///An asset of the caller's that shows this one; anything else is 404.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    ///The new tags, in place of all old ones; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The new metadata, in place of the old.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl UpdateAssetBody {
    pub fn builder() -> builder::UpdateAssetBody {
        Default::default()
    }
}
///What to change; what is left out stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateWorkflowRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_view: ::std::option::Option<WorkflowView>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<WorkflowDescription>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<WorkflowName>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<WorkflowVisibility>,
}
impl UpdateWorkflowRequest {
    pub fn builder() -> builder::UpdateWorkflowRequest {
        Default::default()
    }
}
///`UploadAssetBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UploadAssetBody {
    pub name: AssetName,
    ///An asset of the caller's that shows this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    ///The asset's tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Where to fetch the file.
    pub url: ::std::string::String,
    ///Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl UploadAssetBody {
    pub fn builder() -> builder::UploadAssetBody {
        Default::default()
    }
}
///`UploadImageResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UploadImageResult {
    ///The name to use from now on, `<hex digest>.<extension>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///As it was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subfolder: ::std::option::Option<::std::string::String>,
    ///As it was given, or `input`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl UploadImageResult {
    pub fn builder() -> builder::UploadImageResult {
        Default::default()
    }
}
///`UploadMaskResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UploadMaskResult {
    ///What it was made of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<UploadMaskResultMetadata>,
    ///The name to use from now on, `<hex digest>.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Always empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subfolder: ::std::option::Option<::std::string::String>,
    ///Always `input`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl UploadMaskResult {
    pub fn builder() -> builder::UploadMaskResult {
        Default::default()
    }
}
///What it was made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UploadMaskResultMetadata {
    ///Always true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_mask: ::std::option::Option<bool>,
    ///The layer that was uploaded - mask, paint, painted or painted_masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask_type: ::std::option::Option<::std::string::String>,
    ///The name of the image that was masked, `<hex digest>.<extension>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_hash: ::std::option::Option<::std::string::String>,
    ///The other layers, as far as they are known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub related_files: ::std::option::Option<UploadMaskResultMetadataRelatedFiles>,
}
impl UploadMaskResultMetadata {
    pub fn builder() -> builder::UploadMaskResultMetadata {
        Default::default()
    }
}
///The other layers, as far as they are known.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UploadMaskResultMetadataRelatedFiles {
    ///The mask alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask: ::std::option::Option<::std::string::String>,
    ///The paint layer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paint: ::std::option::Option<::std::string::String>,
    ///The painted image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted: ::std::option::Option<::std::string::String>,
}
impl UploadMaskResultMetadataRelatedFiles {
    pub fn builder() -> builder::UploadMaskResultMetadataRelatedFiles {
        Default::default()
    }
}
///A file of the caller's.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserDataResponseFull {
    ///When it was written, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: ::std::option::Option<i64>,
    ///Its path.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    ///Its bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
impl UserDataResponseFull {
    pub fn builder() -> builder::UserDataResponseFull {
        Default::default()
    }
}
///The caller's account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserResponse {
    ///The caller's id.
    pub id: ::std::string::String,
    ///`active`, since any other account is answered with 401.
    pub status: ::std::string::String,
}
impl UserResponse {
    pub fn builder() -> builder::UserResponse {
        Default::default()
    }
}
///One finding about a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ValidationError {
    ///A stable word for programs.
    pub code: ::std::string::String,
    ///What it is about.
    pub field: ::std::string::String,
    ///A sentence for people.
    pub message: ::std::string::String,
}
impl ValidationError {
    pub fn builder() -> builder::ValidationError {
        Default::default()
    }
}
///Whether a file could become an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ValidationResult {
    ///What stands against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::std::vec::Vec<ValidationError>>,
    ///Whether nothing stands against it.
    pub is_valid: bool,
    ///What to know before using it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub warnings: ::std::option::Option<::std::vec::Vec<ValidationError>>,
}
impl ValidationResult {
    pub fn builder() -> builder::ValidationResult {
        Default::default()
    }
}
///A node has made outputs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutedMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutedMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutedMessageType>,
}
impl WebSocketExecutedMessage {
    pub fn builder() -> builder::WebSocketExecutedMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutedMessageData {
    ///The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node: ::std::option::Option<::std::string::String>,
    ///The node.
    pub node: ::std::string::String,
    ///What it made, by kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutedMessageData {
    pub fn builder() -> builder::WebSocketExecutedMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutedMessageType {
    #[serde(rename = "executed")]
    Executed,
}
impl ::std::fmt::Display for WebSocketExecutedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Executed => f.write_str("executed"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "executed" => Ok(Self::Executed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebSocketExecutedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A node begins to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutingMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutingMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutingMessageType>,
}
impl WebSocketExecutingMessage {
    pub fn builder() -> builder::WebSocketExecutingMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutingMessageData {
    ///The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node: ::std::option::Option<::std::string::String>,
    ///The node; missing or null when the job has ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutingMessageData {
    pub fn builder() -> builder::WebSocketExecutingMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutingMessageType {
    #[serde(rename = "executing")]
    Executing,
}
impl ::std::fmt::Display for WebSocketExecutingMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Executing => f.write_str("executing"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutingMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "executing" => Ok(Self::Executing),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutingMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebSocketExecutingMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Nodes whose outputs the worker had already.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutionCachedMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionCachedMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionCachedMessageType>,
}
impl WebSocketExecutionCachedMessage {
    pub fn builder() -> builder::WebSocketExecutionCachedMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutionCachedMessageData {
    ///The nodes.
    pub nodes: ::std::vec::Vec<::std::string::String>,
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionCachedMessageData {
    pub fn builder() -> builder::WebSocketExecutionCachedMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutionCachedMessageType {
    #[serde(rename = "execution_cached")]
    ExecutionCached,
}
impl ::std::fmt::Display for WebSocketExecutionCachedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExecutionCached => f.write_str("execution_cached"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutionCachedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_cached" => Ok(Self::ExecutionCached),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutionCachedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketExecutionCachedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A job has failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutionErrorMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionErrorMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionErrorMessageType>,
}
impl WebSocketExecutionErrorMessage {
    pub fn builder() -> builder::WebSocketExecutionErrorMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutionErrorMessageData {
    ///What the node was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_inputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What had been made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///What is wrong.
    pub exception_message: ::std::string::String,
    /**The kind of error - the Python class that a node raised, or one of ValidationError,
ModelDownloadError, ImageDownloadError, OOMError, PanicError, ServiceError,
WebSocketError, DispatcherError, InsufficientFundsError, InactiveSubscriptionError.
*/
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception_type: ::std::option::Option<::std::string::String>,
    ///The nodes that had run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The node that failed; empty when it was none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    ///Its class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_type: ::std::option::Option<::std::string::String>,
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
    ///Where in the node's code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub traceback: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl WebSocketExecutionErrorMessageData {
    pub fn builder() -> builder::WebSocketExecutionErrorMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutionErrorMessageType {
    #[serde(rename = "execution_error")]
    ExecutionError,
}
impl ::std::fmt::Display for WebSocketExecutionErrorMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExecutionError => f.write_str("execution_error"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutionErrorMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_error" => Ok(Self::ExecutionError),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutionErrorMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketExecutionErrorMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A job was stopped.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutionInterruptedMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionInterruptedMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionInterruptedMessageType>,
}
impl WebSocketExecutionInterruptedMessage {
    pub fn builder() -> builder::WebSocketExecutionInterruptedMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutionInterruptedMessageData {
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionInterruptedMessageData {
    pub fn builder() -> builder::WebSocketExecutionInterruptedMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutionInterruptedMessageType {
    #[serde(rename = "execution_interrupted")]
    ExecutionInterrupted,
}
impl ::std::fmt::Display for WebSocketExecutionInterruptedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExecutionInterrupted => f.write_str("execution_interrupted"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutionInterruptedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_interrupted" => Ok(Self::ExecutionInterrupted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutionInterruptedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketExecutionInterruptedMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A job begins to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutionStartMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionStartMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionStartMessageType>,
}
impl WebSocketExecutionStartMessage {
    pub fn builder() -> builder::WebSocketExecutionStartMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutionStartMessageData {
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionStartMessageData {
    pub fn builder() -> builder::WebSocketExecutionStartMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutionStartMessageType {
    #[serde(rename = "execution_start")]
    ExecutionStart,
}
impl ::std::fmt::Display for WebSocketExecutionStartMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExecutionStart => f.write_str("execution_start"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutionStartMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_start" => Ok(Self::ExecutionStart),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutionStartMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketExecutionStartMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A job has ended well, and its outputs are assets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketExecutionSuccessMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionSuccessMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionSuccessMessageType>,
}
impl WebSocketExecutionSuccessMessage {
    pub fn builder() -> builder::WebSocketExecutionSuccessMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketExecutionSuccessMessageData {
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionSuccessMessageData {
    pub fn builder() -> builder::WebSocketExecutionSuccessMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketExecutionSuccessMessageType {
    #[serde(rename = "execution_success")]
    ExecutionSuccess,
}
impl ::std::fmt::Display for WebSocketExecutionSuccessMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ExecutionSuccess => f.write_str("execution_success"),
        }
    }
}
impl ::std::str::FromStr for WebSocketExecutionSuccessMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_success" => Ok(Self::ExecutionSuccess),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketExecutionSuccessMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketExecutionSuccessMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A text frame.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketMessage {
    ///What belongs to the type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(rename = "type")]
    pub type_: WebSocketMessageType,
}
impl WebSocketMessage {
    pub fn builder() -> builder::WebSocketMessage {
        Default::default()
    }
}
/**The kinds of messages. `notification` is sent as well.
*/
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketMessageType {
    #[serde(rename = "status")]
    Status,
    #[serde(rename = "execution_start")]
    ExecutionStart,
    #[serde(rename = "execution_cached")]
    ExecutionCached,
    #[serde(rename = "executing")]
    Executing,
    #[serde(rename = "progress")]
    Progress,
    #[serde(rename = "progress_state")]
    ProgressState,
    #[serde(rename = "executed")]
    Executed,
    #[serde(rename = "execution_success")]
    ExecutionSuccess,
    #[serde(rename = "execution_error")]
    ExecutionError,
    #[serde(rename = "execution_interrupted")]
    ExecutionInterrupted,
}
impl ::std::fmt::Display for WebSocketMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Status => f.write_str("status"),
            Self::ExecutionStart => f.write_str("execution_start"),
            Self::ExecutionCached => f.write_str("execution_cached"),
            Self::Executing => f.write_str("executing"),
            Self::Progress => f.write_str("progress"),
            Self::ProgressState => f.write_str("progress_state"),
            Self::Executed => f.write_str("executed"),
            Self::ExecutionSuccess => f.write_str("execution_success"),
            Self::ExecutionError => f.write_str("execution_error"),
            Self::ExecutionInterrupted => f.write_str("execution_interrupted"),
        }
    }
}
impl ::std::str::FromStr for WebSocketMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "status" => Ok(Self::Status),
            "execution_start" => Ok(Self::ExecutionStart),
            "execution_cached" => Ok(Self::ExecutionCached),
            "executing" => Ok(Self::Executing),
            "progress" => Ok(Self::Progress),
            "progress_state" => Ok(Self::ProgressState),
            "executed" => Ok(Self::Executed),
            "execution_success" => Ok(Self::ExecutionSuccess),
            "execution_error" => Ok(Self::ExecutionError),
            "execution_interrupted" => Ok(Self::ExecutionInterrupted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebSocketMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How far a node is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketProgressMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketProgressMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketProgressMessageType>,
}
impl WebSocketProgressMessage {
    pub fn builder() -> builder::WebSocketProgressMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebSocketProgressMessageData {
    ///Steps in all.
    pub max: i64,
    ///The node.
    pub node: ::std::string::String,
    ///The job's id.
    pub prompt_id: ::uuid::Uuid,
    ///Steps done.
    pub value: i64,
}
impl WebSocketProgressMessageData {
    pub fn builder() -> builder::WebSocketProgressMessageData {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketProgressMessageType {
    #[serde(rename = "progress")]
    Progress,
}
impl ::std::fmt::Display for WebSocketProgressMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Progress => f.write_str("progress"),
        }
    }
}
impl ::std::str::FromStr for WebSocketProgressMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "progress" => Ok(Self::Progress),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketProgressMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebSocketProgressMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How far all nodes are that have begun.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketProgressStateMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketProgressStateMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketProgressStateMessageType>,
}
impl WebSocketProgressStateMessage {
    pub fn builder() -> builder::WebSocketProgressStateMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketProgressStateMessageData {
    ///The nodes by id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            WebSocketProgressStateMessageDataNodesValue,
        >,
    >,
    ///The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
}
impl WebSocketProgressStateMessageData {
    pub fn builder() -> builder::WebSocketProgressStateMessageData {
        Default::default()
    }
}
///`WebSocketProgressStateMessageDataNodesValue`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketProgressStateMessageDataNodesValue {
    ///The node's class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub class_type: ::std::option::Option<::std::string::String>,
    ///The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node_id: ::std::option::Option<::std::string::String>,
    ///The node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    ///The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
    ///The node of the submitted workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub real_node_id: ::std::option::Option<::std::string::String>,
}
impl WebSocketProgressStateMessageDataNodesValue {
    pub fn builder() -> builder::WebSocketProgressStateMessageDataNodesValue {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketProgressStateMessageType {
    #[serde(rename = "progress_state")]
    ProgressState,
}
impl ::std::fmt::Display for WebSocketProgressStateMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ProgressState => f.write_str("progress_state"),
        }
    }
}
impl ::std::str::FromStr for WebSocketProgressStateMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "progress_state" => Ok(Self::ProgressState),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketProgressStateMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for WebSocketProgressStateMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The state of the caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketStatusMessage {
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketStatusMessageData>,
    ///The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketStatusMessageType>,
}
impl WebSocketStatusMessage {
    pub fn builder() -> builder::WebSocketStatusMessage {
        Default::default()
    }
}
///What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketStatusMessageData {
    ///The connection's id, in its first message only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sid: ::std::option::Option<::std::string::String>,
    ///The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebSocketStatusMessageDataStatus>,
}
impl WebSocketStatusMessageData {
    pub fn builder() -> builder::WebSocketStatusMessageData {
        Default::default()
    }
}
///The state.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketStatusMessageDataStatus {
    ///Numbers of the queue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exec_info: ::std::option::Option<WebSocketStatusMessageDataStatusExecInfo>,
}
impl WebSocketStatusMessageDataStatus {
    pub fn builder() -> builder::WebSocketStatusMessageDataStatus {
        Default::default()
    }
}
///Numbers of the queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebSocketStatusMessageDataStatusExecInfo {
    ///How many jobs wait or run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_remaining: ::std::option::Option<i64>,
}
impl WebSocketStatusMessageDataStatusExecInfo {
    pub fn builder() -> builder::WebSocketStatusMessageDataStatusExecInfo {
        Default::default()
    }
}
///The kind.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WebSocketStatusMessageType {
    #[serde(rename = "status")]
    Status,
}
impl ::std::fmt::Display for WebSocketStatusMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Status => f.write_str("status"),
        }
    }
}
impl ::std::str::FromStr for WebSocketStatusMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "status" => Ok(Self::Status),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WebSocketStatusMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebSocketStatusMessageType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What a workflow is for.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct WorkflowDescription(::std::string::String);
impl ::std::ops::Deref for WorkflowDescription {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<WorkflowDescription> for ::std::string::String {
    fn from(value: WorkflowDescription) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for WorkflowDescription {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 16384usize {
            return Err("longer than 16384 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for WorkflowDescription {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkflowDescription {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for WorkflowDescription {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///What a workflow was made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WorkflowForkedFrom {
    ///The workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    ///Its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_version_id: ::std::option::Option<::std::string::String>,
}
impl WorkflowForkedFrom {
    pub fn builder() -> builder::WorkflowForkedFrom {
        Default::default()
    }
}
///A page of saved workflows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WorkflowListResponse {
    ///The workflows.
    pub data: ::std::vec::Vec<WorkflowResponse>,
    pub pagination: PaginationInfo,
}
impl WorkflowListResponse {
    pub fn builder() -> builder::WorkflowListResponse {
        Default::default()
    }
}
///A workflow's name; names need not be unique.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct WorkflowName(::std::string::String);
impl ::std::ops::Deref for WorkflowName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<WorkflowName> for ::std::string::String {
    fn from(value: WorkflowName) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for WorkflowName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 512usize {
            return Err("longer than 512 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for WorkflowName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkflowName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for WorkflowName {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///A saved workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WorkflowResponse {
    ///When it was saved first.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Whose it is.
    pub created_by: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_view: ::std::option::Option<WorkflowView>,
    ///What its owner says of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from: ::std::option::Option<WorkflowForkedFrom>,
    ///Its id.
    pub id: ::uuid::Uuid,
    ///The number of its newest version, from 1.
    pub latest_version: i64,
    ///Its name.
    pub name: ::std::string::String,
    ///When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    pub visibility: WorkflowVisibility,
}
impl WorkflowResponse {
    pub fn builder() -> builder::WorkflowResponse {
        Default::default()
    }
}
///A version of a workflow with its content.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WorkflowVersionContentResponse {
    ///When it was saved.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Who saved it.
    pub created_by: ::std::string::String,
    ///The version's id.
    pub id: ::uuid::Uuid,
    ///Its number.
    pub version: i64,
    ///The workflow.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowVersionContentResponse {
    pub fn builder() -> builder::WorkflowVersionContentResponse {
        Default::default()
    }
}
///A version of a workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WorkflowVersionResponse {
    ///When it was saved.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Who saved it.
    pub created_by: ::std::string::String,
    ///Its id.
    pub id: ::uuid::Uuid,
    ///The number of the workflow's newest version.
    pub latest_version: i64,
    ///Its number.
    pub version: i64,
}
impl WorkflowVersionResponse {
    pub fn builder() -> builder::WorkflowVersionResponse {
        Default::default()
    }
}
///A page of versions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WorkflowVersionsListResponse {
    ///The versions.
    pub data: ::std::vec::Vec<WorkflowVersionResponse>,
    pub pagination: PaginationInfo,
}
impl WorkflowVersionsListResponse {
    pub fn builder() -> builder::WorkflowVersionsListResponse {
        Default::default()
    }
}
///How a page shows it at first.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WorkflowView {
    #[serde(rename = "workflow")]
    Workflow,
    #[serde(rename = "app")]
    App,
}
impl ::std::fmt::Display for WorkflowView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Workflow => f.write_str("workflow"),
            Self::App => f.write_str("app"),
        }
    }
}
impl ::std::str::FromStr for WorkflowView {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "workflow" => Ok(Self::Workflow),
            "app" => Ok(Self::App),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WorkflowView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkflowView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Who may read it - its owner alone, or every user of the server.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WorkflowVisibility {
    #[serde(rename = "private")]
    Private,
    #[serde(rename = "everyone")]
    Everyone,
}
impl ::std::fmt::Display for WorkflowVisibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Private => f.write_str("private"),
            Self::Everyone => f.write_str("everyone"),
        }
    }
}
impl ::std::str::FromStr for WorkflowVisibility {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "private" => Ok(Self::Private),
            "everyone" => Ok(Self::Everyone),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WorkflowVisibility {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkflowVisibility {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct AddAssetTagsBody {
        tags: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AddAssetTagsBody {
        fn default() -> Self {
            Self {
                tags: Err("no value supplied for tags".to_string()),
            }
        }
    }
    impl AddAssetTagsBody {
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AddAssetTagsBody> for super::AddAssetTagsBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AddAssetTagsBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { tags: value.tags? })
        }
    }
    impl ::std::convert::From<super::AddAssetTagsBody> for AddAssetTagsBody {
        fn from(value: super::AddAssetTagsBody) -> Self {
            Self { tags: Ok(value.tags) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Asset {
        asset_hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        file_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        is_immutable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        job_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        last_access_time: ::std::result::Result<
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            ::std::string::String,
        >,
        loader_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        preview_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        preview_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        size: ::std::result::Result<i64, ::std::string::String>,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Asset {
        fn default() -> Self {
            Self {
                asset_hash: Ok(Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                display_name: Ok(Default::default()),
                file_path: Ok(Default::default()),
                hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_immutable: Ok(Default::default()),
                job_id: Ok(Default::default()),
                last_access_time: Ok(Default::default()),
                loader_path: Ok(Default::default()),
                mime_type: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                preview_id: Ok(Default::default()),
                preview_url: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
                size: Err("no value supplied for size".to_string()),
                tags: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl Asset {
        pub fn asset_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.asset_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for asset_hash: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        pub fn file_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.file_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_path: {e}")
                });
            self
        }
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn is_immutable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.is_immutable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_immutable: {e}")
                });
            self
        }
        pub fn job_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.job_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for job_id: {e}"));
            self
        }
        pub fn last_access_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.last_access_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_access_time: {e}")
                });
            self
        }
        pub fn loader_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.loader_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for loader_path: {e}")
                });
            self
        }
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn preview_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_id: {e}")
                });
            self
        }
        pub fn preview_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_url: {e}")
                });
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Asset> for super::Asset {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Asset,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                asset_hash: value.asset_hash?,
                created_at: value.created_at?,
                display_name: value.display_name?,
                file_path: value.file_path?,
                hash: value.hash?,
                id: value.id?,
                is_immutable: value.is_immutable?,
                job_id: value.job_id?,
                last_access_time: value.last_access_time?,
                loader_path: value.loader_path?,
                mime_type: value.mime_type?,
                name: value.name?,
                preview_id: value.preview_id?,
                preview_url: value.preview_url?,
                prompt_id: value.prompt_id?,
                size: value.size?,
                tags: value.tags?,
                updated_at: value.updated_at?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::Asset> for Asset {
        fn from(value: super::Asset) -> Self {
            Self {
                asset_hash: Ok(value.asset_hash),
                created_at: Ok(value.created_at),
                display_name: Ok(value.display_name),
                file_path: Ok(value.file_path),
                hash: Ok(value.hash),
                id: Ok(value.id),
                is_immutable: Ok(value.is_immutable),
                job_id: Ok(value.job_id),
                last_access_time: Ok(value.last_access_time),
                loader_path: Ok(value.loader_path),
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                preview_id: Ok(value.preview_id),
                preview_url: Ok(value.preview_url),
                prompt_id: Ok(value.prompt_id),
                size: Ok(value.size),
                tags: Ok(value.tags),
                updated_at: Ok(value.updated_at),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AssetCreated {
        asset_hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        created_new: ::std::result::Result<bool, ::std::string::String>,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        file_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        is_immutable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        job_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        last_access_time: ::std::result::Result<
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            ::std::string::String,
        >,
        loader_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        preview_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        preview_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        size: ::std::result::Result<i64, ::std::string::String>,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AssetCreated {
        fn default() -> Self {
            Self {
                asset_hash: Ok(Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                created_new: Err("no value supplied for created_new".to_string()),
                display_name: Ok(Default::default()),
                file_path: Ok(Default::default()),
                hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_immutable: Ok(Default::default()),
                job_id: Ok(Default::default()),
                last_access_time: Ok(Default::default()),
                loader_path: Ok(Default::default()),
                mime_type: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                preview_id: Ok(Default::default()),
                preview_url: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
                size: Err("no value supplied for size".to_string()),
                tags: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl AssetCreated {
        pub fn asset_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.asset_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for asset_hash: {e}")
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn created_new<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.created_new = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_new: {e}")
                });
            self
        }
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        pub fn file_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.file_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_path: {e}")
                });
            self
        }
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn is_immutable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.is_immutable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_immutable: {e}")
                });
            self
        }
        pub fn job_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.job_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for job_id: {e}"));
            self
        }
        pub fn last_access_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.last_access_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_access_time: {e}")
                });
            self
        }
        pub fn loader_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.loader_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for loader_path: {e}")
                });
            self
        }
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn preview_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_id: {e}")
                });
            self
        }
        pub fn preview_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_url: {e}")
                });
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssetCreated> for super::AssetCreated {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssetCreated,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                asset_hash: value.asset_hash?,
                created_at: value.created_at?,
                created_new: value.created_new?,
                display_name: value.display_name?,
                file_path: value.file_path?,
                hash: value.hash?,
                id: value.id?,
                is_immutable: value.is_immutable?,
                job_id: value.job_id?,
                last_access_time: value.last_access_time?,
                loader_path: value.loader_path?,
                mime_type: value.mime_type?,
                name: value.name?,
                preview_id: value.preview_id?,
                preview_url: value.preview_url?,
                prompt_id: value.prompt_id?,
                size: value.size?,
                tags: value.tags?,
                updated_at: value.updated_at?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::AssetCreated> for AssetCreated {
        fn from(value: super::AssetCreated) -> Self {
            Self {
                asset_hash: Ok(value.asset_hash),
                created_at: Ok(value.created_at),
                created_new: Ok(value.created_new),
                display_name: Ok(value.display_name),
                file_path: Ok(value.file_path),
                hash: Ok(value.hash),
                id: Ok(value.id),
                is_immutable: Ok(value.is_immutable),
                job_id: Ok(value.job_id),
                last_access_time: Ok(value.last_access_time),
                loader_path: Ok(value.loader_path),
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                preview_id: Ok(value.preview_id),
                preview_url: Ok(value.preview_url),
                prompt_id: Ok(value.prompt_id),
                size: Ok(value.size),
                tags: Ok(value.tags),
                updated_at: Ok(value.updated_at),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AssetDownloadResponse {
        message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::AssetDownloadResponseStatus,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for AssetDownloadResponse {
        fn default() -> Self {
            Self {
                message: Ok(Default::default()),
                status: Err("no value supplied for status".to_string()),
                task_id: Err("no value supplied for task_id".to_string()),
            }
        }
    }
    impl AssetDownloadResponse {
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AssetDownloadResponseStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.task_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for task_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssetDownloadResponse>
    for super::AssetDownloadResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssetDownloadResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                message: value.message?,
                status: value.status?,
                task_id: value.task_id?,
            })
        }
    }
    impl ::std::convert::From<super::AssetDownloadResponse> for AssetDownloadResponse {
        fn from(value: super::AssetDownloadResponse) -> Self {
            Self {
                message: Ok(value.message),
                status: Ok(value.status),
                task_id: Ok(value.task_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AssetMetadataResponse {
        content_length: ::std::result::Result<i64, ::std::string::String>,
        content_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        filename: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        final_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        preview_image: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        validation: ::std::result::Result<
            ::std::option::Option<super::ValidationResult>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AssetMetadataResponse {
        fn default() -> Self {
            Self {
                content_length: Err("no value supplied for content_length".to_string()),
                content_type: Ok(Default::default()),
                filename: Ok(Default::default()),
                final_url: Ok(Default::default()),
                name: Ok(Default::default()),
                preview_image: Ok(Default::default()),
                tags: Ok(Default::default()),
                validation: Ok(Default::default()),
            }
        }
    }
    impl AssetMetadataResponse {
        pub fn content_length<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.content_length = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_length: {e}")
                });
            self
        }
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.content_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_type: {e}")
                });
            self
        }
        pub fn filename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for filename: {e}")
                });
            self
        }
        pub fn final_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.final_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for final_url: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn preview_image<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_image = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_image: {e}")
                });
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn validation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ValidationResult>>,
            T::Error: ::std::fmt::Display,
        {
            self.validation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssetMetadataResponse>
    for super::AssetMetadataResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssetMetadataResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_length: value.content_length?,
                content_type: value.content_type?,
                filename: value.filename?,
                final_url: value.final_url?,
                name: value.name?,
                preview_image: value.preview_image?,
                tags: value.tags?,
                validation: value.validation?,
            })
        }
    }
    impl ::std::convert::From<super::AssetMetadataResponse> for AssetMetadataResponse {
        fn from(value: super::AssetMetadataResponse) -> Self {
            Self {
                content_length: Ok(value.content_length),
                content_type: Ok(value.content_type),
                filename: Ok(value.filename),
                final_url: Ok(value.final_url),
                name: Ok(value.name),
                preview_image: Ok(value.preview_image),
                tags: Ok(value.tags),
                validation: Ok(value.validation),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AssetTagHistogramResponse {
        tag_counts: ::std::result::Result<
            ::std::collections::HashMap<::std::string::String, i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AssetTagHistogramResponse {
        fn default() -> Self {
            Self {
                tag_counts: Err("no value supplied for tag_counts".to_string()),
            }
        }
    }
    impl AssetTagHistogramResponse {
        pub fn tag_counts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::HashMap<::std::string::String, i64>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tag_counts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for tag_counts: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssetTagHistogramResponse>
    for super::AssetTagHistogramResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssetTagHistogramResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                tag_counts: value.tag_counts?,
            })
        }
    }
    impl ::std::convert::From<super::AssetTagHistogramResponse>
    for AssetTagHistogramResponse {
        fn from(value: super::AssetTagHistogramResponse) -> Self {
            Self {
                tag_counts: Ok(value.tag_counts),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AssetUpdated {
        asset_hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AssetUpdated {
        fn default() -> Self {
            Self {
                asset_hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                mime_type: Ok(Default::default()),
                name: Ok(Default::default()),
                tags: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl AssetUpdated {
        pub fn asset_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.asset_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for asset_hash: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssetUpdated> for super::AssetUpdated {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssetUpdated,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                asset_hash: value.asset_hash?,
                id: value.id?,
                mime_type: value.mime_type?,
                name: value.name?,
                tags: value.tags?,
                updated_at: value.updated_at?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::AssetUpdated> for AssetUpdated {
        fn from(value: super::AssetUpdated) -> Self {
            Self {
                asset_hash: Ok(value.asset_hash),
                id: Ok(value.id),
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                tags: Ok(value.tags),
                updated_at: Ok(value.updated_at),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CancelJobResponse {
        cancelled: ::std::result::Result<bool, ::std::string::String>,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        status: ::std::result::Result<super::JobStatus, ::std::string::String>,
    }
    impl ::std::default::Default for CancelJobResponse {
        fn default() -> Self {
            Self {
                cancelled: Err("no value supplied for cancelled".to_string()),
                id: Err("no value supplied for id".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl CancelJobResponse {
        pub fn cancelled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.cancelled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cancelled: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CancelJobResponse> for super::CancelJobResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CancelJobResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cancelled: value.cancelled?,
                id: value.id?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::CancelJobResponse> for CancelJobResponse {
        fn from(value: super::CancelJobResponse) -> Self {
            Self {
                cancelled: Ok(value.cancelled),
                id: Ok(value.id),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CancelJobsRequest {
        job_ids: ::std::result::Result<
            ::std::vec::Vec<::uuid::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CancelJobsRequest {
        fn default() -> Self {
            Self {
                job_ids: Err("no value supplied for job_ids".to_string()),
            }
        }
    }
    impl CancelJobsRequest {
        pub fn job_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.job_ids = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for job_ids: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CancelJobsRequest> for super::CancelJobsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CancelJobsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { job_ids: value.job_ids? })
        }
    }
    impl ::std::convert::From<super::CancelJobsRequest> for CancelJobsRequest {
        fn from(value: super::CancelJobsRequest) -> Self {
            Self { job_ids: Ok(value.job_ids) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CancelJobsResponse {
        cancelled: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        jobs: ::std::result::Result<
            ::std::vec::Vec<super::CancelledJob>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CancelJobsResponse {
        fn default() -> Self {
            Self {
                cancelled: Err("no value supplied for cancelled".to_string()),
                jobs: Err("no value supplied for jobs".to_string()),
            }
        }
    }
    impl CancelJobsResponse {
        pub fn cancelled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cancelled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cancelled: {e}")
                });
            self
        }
        pub fn jobs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CancelledJob>>,
            T::Error: ::std::fmt::Display,
        {
            self.jobs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for jobs: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CancelJobsResponse> for super::CancelJobsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CancelJobsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cancelled: value.cancelled?,
                jobs: value.jobs?,
            })
        }
    }
    impl ::std::convert::From<super::CancelJobsResponse> for CancelJobsResponse {
        fn from(value: super::CancelJobsResponse) -> Self {
            Self {
                cancelled: Ok(value.cancelled),
                jobs: Ok(value.jobs),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CancelledJob {
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        status: ::std::result::Result<super::JobStatus, ::std::string::String>,
    }
    impl ::std::default::Default for CancelledJob {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl CancelledJob {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CancelledJob> for super::CancelledJob {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CancelledJob,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::CancelledJob> for CancelledJob {
        fn from(value: super::CancelledJob) -> Self {
            Self {
                id: Ok(value.id),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateAssetDownloadBody {
        preview_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        source_url: ::std::result::Result<::std::string::String, ::std::string::String>,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateAssetDownloadBody {
        fn default() -> Self {
            Self {
                preview_id: Ok(Default::default()),
                source_url: Err("no value supplied for source_url".to_string()),
                tags: Ok(Default::default()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl CreateAssetDownloadBody {
        pub fn preview_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_id: {e}")
                });
            self
        }
        pub fn source_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for source_url: {e}")
                });
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateAssetDownloadBody>
    for super::CreateAssetDownloadBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateAssetDownloadBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                preview_id: value.preview_id?,
                source_url: value.source_url?,
                tags: value.tags?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::CreateAssetDownloadBody>
    for CreateAssetDownloadBody {
        fn from(value: super::CreateAssetDownloadBody) -> Self {
            Self {
                preview_id: Ok(value.preview_id),
                source_url: Ok(value.source_url),
                tags: Ok(value.tags),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateAssetFromHashBody {
        hash: ::std::result::Result<super::ContentHash, ::std::string::String>,
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<super::AssetName>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateAssetFromHashBody {
        fn default() -> Self {
            Self {
                hash: Err("no value supplied for hash".to_string()),
                mime_type: Ok(Default::default()),
                name: Ok(Default::default()),
                tags: Err("no value supplied for tags".to_string()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl CreateAssetFromHashBody {
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentHash>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AssetName>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateAssetFromHashBody>
    for super::CreateAssetFromHashBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateAssetFromHashBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hash: value.hash?,
                mime_type: value.mime_type?,
                name: value.name?,
                tags: value.tags?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::CreateAssetFromHashBody>
    for CreateAssetFromHashBody {
        fn from(value: super::CreateAssetFromHashBody) -> Self {
            Self {
                hash: Ok(value.hash),
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                tags: Ok(value.tags),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowRequest {
        default_view: ::std::result::Result<
            ::std::option::Option<super::WorkflowView>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<super::WorkflowDescription>,
            ::std::string::String,
        >,
        forked_from_workflow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        forked_from_workflow_version_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<super::WorkflowName>,
            ::std::string::String,
        >,
        visibility: ::std::result::Result<
            ::std::option::Option<super::WorkflowVisibility>,
            ::std::string::String,
        >,
        workflow_json: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowRequest {
        fn default() -> Self {
            Self {
                default_view: Ok(Default::default()),
                description: Ok(Default::default()),
                forked_from_workflow_id: Ok(Default::default()),
                forked_from_workflow_version_id: Ok(Default::default()),
                name: Ok(Default::default()),
                visibility: Ok(Default::default()),
                workflow_json: Err("no value supplied for workflow_json".to_string()),
            }
        }
    }
    impl CreateWorkflowRequest {
        pub fn default_view<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            T::Error: ::std::fmt::Display,
        {
            self.default_view = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for default_view: {e}")
                });
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WorkflowDescription>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        pub fn forked_from_workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.forked_from_workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for forked_from_workflow_id: {e}"
                    )
                });
            self
        }
        pub fn forked_from_workflow_version_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.forked_from_workflow_version_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for forked_from_workflow_version_id: {e}"
                    )
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn visibility<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowVisibility>>,
            T::Error: ::std::fmt::Display,
        {
            self.visibility = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visibility: {e}")
                });
            self
        }
        pub fn workflow_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_json = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_json: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowRequest>
    for super::CreateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                default_view: value.default_view?,
                description: value.description?,
                forked_from_workflow_id: value.forked_from_workflow_id?,
                forked_from_workflow_version_id: value.forked_from_workflow_version_id?,
                name: value.name?,
                visibility: value.visibility?,
                workflow_json: value.workflow_json?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWorkflowRequest> for CreateWorkflowRequest {
        fn from(value: super::CreateWorkflowRequest) -> Self {
            Self {
                default_view: Ok(value.default_view),
                description: Ok(value.description),
                forked_from_workflow_id: Ok(value.forked_from_workflow_id),
                forked_from_workflow_version_id: Ok(
                    value.forked_from_workflow_version_id,
                ),
                name: Ok(value.name),
                visibility: Ok(value.visibility),
                workflow_json: Ok(value.workflow_json),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowVersionRequest {
        base_version: ::std::result::Result<
            ::std::num::NonZeroU64,
            ::std::string::String,
        >,
        workflow_json: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowVersionRequest {
        fn default() -> Self {
            Self {
                base_version: Err("no value supplied for base_version".to_string()),
                workflow_json: Err("no value supplied for workflow_json".to_string()),
            }
        }
    }
    impl CreateWorkflowVersionRequest {
        pub fn base_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::num::NonZeroU64>,
            T::Error: ::std::fmt::Display,
        {
            self.base_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for base_version: {e}")
                });
            self
        }
        pub fn workflow_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_json = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_json: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowVersionRequest>
    for super::CreateWorkflowVersionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowVersionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                base_version: value.base_version?,
                workflow_json: value.workflow_json?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWorkflowVersionRequest>
    for CreateWorkflowVersionRequest {
        fn from(value: super::CreateWorkflowVersionRequest) -> Self {
            Self {
                base_version: Ok(value.base_version),
                workflow_json: Ok(value.workflow_json),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ErrorResponse {
        code: ::std::result::Result<::std::string::String, ::std::string::String>,
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ErrorResponse {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                message: Err("no value supplied for message".to_string()),
            }
        }
    }
    impl ErrorResponse {
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                message: value.message?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
        fn from(value: super::ErrorResponse) -> Self {
            Self {
                code: Ok(value.code),
                message: Ok(value.message),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ExecutionError {
        current_inputs: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        current_outputs: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        exception_message: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        exception_type: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        node_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        node_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        traceback: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ExecutionError {
        fn default() -> Self {
            Self {
                current_inputs: Err("no value supplied for current_inputs".to_string()),
                current_outputs: Err(
                    "no value supplied for current_outputs".to_string(),
                ),
                exception_message: Err(
                    "no value supplied for exception_message".to_string(),
                ),
                exception_type: Err("no value supplied for exception_type".to_string()),
                node_id: Err("no value supplied for node_id".to_string()),
                node_type: Err("no value supplied for node_type".to_string()),
                traceback: Err("no value supplied for traceback".to_string()),
            }
        }
    }
    impl ExecutionError {
        pub fn current_inputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.current_inputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_inputs: {e}")
                });
            self
        }
        pub fn current_outputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.current_outputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_outputs: {e}")
                });
            self
        }
        pub fn exception_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.exception_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exception_message: {e}")
                });
            self
        }
        pub fn exception_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.exception_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exception_type: {e}")
                });
            self
        }
        pub fn node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_id: {e}")
                });
            self
        }
        pub fn node_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_type: {e}")
                });
            self
        }
        pub fn traceback<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.traceback = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for traceback: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ExecutionError> for super::ExecutionError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ExecutionError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_inputs: value.current_inputs?,
                current_outputs: value.current_outputs?,
                exception_message: value.exception_message?,
                exception_type: value.exception_type?,
                node_id: value.node_id?,
                node_type: value.node_type?,
                traceback: value.traceback?,
            })
        }
    }
    impl ::std::convert::From<super::ExecutionError> for ExecutionError {
        fn from(value: super::ExecutionError) -> Self {
            Self {
                current_inputs: Ok(value.current_inputs),
                current_outputs: Ok(value.current_outputs),
                exception_message: Ok(value.exception_message),
                exception_type: Ok(value.exception_type),
                node_id: Ok(value.node_id),
                node_type: Ok(value.node_type),
                traceback: Ok(value.traceback),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ForkWorkflowRequest {
        name: ::std::result::Result<
            ::std::option::Option<super::WorkflowName>,
            ::std::string::String,
        >,
        source_version: ::std::result::Result<
            ::std::num::NonZeroU64,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ForkWorkflowRequest {
        fn default() -> Self {
            Self {
                name: Ok(Default::default()),
                source_version: Err("no value supplied for source_version".to_string()),
            }
        }
    }
    impl ForkWorkflowRequest {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn source_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::num::NonZeroU64>,
            T::Error: ::std::fmt::Display,
        {
            self.source_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for source_version: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ForkWorkflowRequest> for super::ForkWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ForkWorkflowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                source_version: value.source_version?,
            })
        }
    }
    impl ::std::convert::From<super::ForkWorkflowRequest> for ForkWorkflowRequest {
        fn from(value: super::ForkWorkflowRequest) -> Self {
            Self {
                name: Ok(value.name),
                source_version: Ok(value.source_version),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetFeaturesResult {
        max_upload_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        supports_preview_metadata: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetFeaturesResult {
        fn default() -> Self {
            Self {
                max_upload_size: Ok(Default::default()),
                supports_preview_metadata: Ok(Default::default()),
            }
        }
    }
    impl GetFeaturesResult {
        pub fn max_upload_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.max_upload_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_upload_size: {e}")
                });
            self
        }
        pub fn supports_preview_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.supports_preview_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for supports_preview_metadata: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetFeaturesResult> for super::GetFeaturesResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetFeaturesResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_upload_size: value.max_upload_size?,
                supports_preview_metadata: value.supports_preview_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::GetFeaturesResult> for GetFeaturesResult {
        fn from(value: super::GetFeaturesResult) -> Self {
            Self {
                max_upload_size: Ok(value.max_upload_size),
                supports_preview_metadata: Ok(value.supports_preview_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetMaskLayersResult {
        mask: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        paint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        painted: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        painted_masked: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetMaskLayersResult {
        fn default() -> Self {
            Self {
                mask: Ok(Default::default()),
                paint: Ok(Default::default()),
                painted: Ok(Default::default()),
                painted_masked: Ok(Default::default()),
            }
        }
    }
    impl GetMaskLayersResult {
        pub fn mask<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mask = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mask: {e}"));
            self
        }
        pub fn paint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.paint = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for paint: {e}"));
            self
        }
        pub fn painted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.painted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for painted: {e}")
                });
            self
        }
        pub fn painted_masked<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.painted_masked = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for painted_masked: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GetMaskLayersResult> for super::GetMaskLayersResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetMaskLayersResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                mask: value.mask?,
                paint: value.paint?,
                painted: value.painted?,
                painted_masked: value.painted_masked?,
            })
        }
    }
    impl ::std::convert::From<super::GetMaskLayersResult> for GetMaskLayersResult {
        fn from(value: super::GetMaskLayersResult) -> Self {
            Self {
                mask: Ok(value.mask),
                paint: Ok(value.paint),
                painted: Ok(value.painted),
                painted_masked: Ok(value.painted_masked),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GetUserDataResponseFullFile {
        modified: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    }
    impl ::std::default::Default for GetUserDataResponseFullFile {
        fn default() -> Self {
            Self {
                modified: Ok(Default::default()),
                path: Ok(Default::default()),
                size: Ok(Default::default()),
            }
        }
    }
    impl GetUserDataResponseFullFile {
        pub fn modified<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.modified = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for modified: {e}")
                });
            self
        }
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<GetUserDataResponseFullFile>
    for super::GetUserDataResponseFullFile {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetUserDataResponseFullFile,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                modified: value.modified?,
                path: value.path?,
                size: value.size?,
            })
        }
    }
    impl ::std::convert::From<super::GetUserDataResponseFullFile>
    for GetUserDataResponseFullFile {
        fn from(value: super::GetUserDataResponseFullFile) -> Self {
            Self {
                modified: Ok(value.modified),
                path: Ok(value.path),
                size: Ok(value.size),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphData {
        data: ::std::result::Result<::std::string::String, ::std::string::String>,
        info: ::std::result::Result<
            super::GlobalSubgraphDataInfo,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GlobalSubgraphData {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                info: Err("no value supplied for info".to_string()),
                name: Err("no value supplied for name".to_string()),
                source: Err("no value supplied for source".to_string()),
            }
        }
    }
    impl GlobalSubgraphData {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::GlobalSubgraphDataInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.info = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for info: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<GlobalSubgraphData> for super::GlobalSubgraphData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GlobalSubgraphData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                info: value.info?,
                name: value.name?,
                source: value.source?,
            })
        }
    }
    impl ::std::convert::From<super::GlobalSubgraphData> for GlobalSubgraphData {
        fn from(value: super::GlobalSubgraphData) -> Self {
            Self {
                data: Ok(value.data),
                info: Ok(value.info),
                name: Ok(value.name),
                source: Ok(value.source),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphDataInfo {
        node_pack: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GlobalSubgraphDataInfo {
        fn default() -> Self {
            Self {
                node_pack: Err("no value supplied for node_pack".to_string()),
            }
        }
    }
    impl GlobalSubgraphDataInfo {
        pub fn node_pack<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node_pack = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_pack: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GlobalSubgraphDataInfo>
    for super::GlobalSubgraphDataInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GlobalSubgraphDataInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                node_pack: value.node_pack?,
            })
        }
    }
    impl ::std::convert::From<super::GlobalSubgraphDataInfo> for GlobalSubgraphDataInfo {
        fn from(value: super::GlobalSubgraphDataInfo) -> Self {
            Self {
                node_pack: Ok(value.node_pack),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphInfo {
        data: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        info: ::std::result::Result<
            super::GlobalSubgraphInfoInfo,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GlobalSubgraphInfo {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                info: Err("no value supplied for info".to_string()),
                name: Err("no value supplied for name".to_string()),
                source: Err("no value supplied for source".to_string()),
            }
        }
    }
    impl GlobalSubgraphInfo {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::GlobalSubgraphInfoInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.info = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for info: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<GlobalSubgraphInfo> for super::GlobalSubgraphInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GlobalSubgraphInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                info: value.info?,
                name: value.name?,
                source: value.source?,
            })
        }
    }
    impl ::std::convert::From<super::GlobalSubgraphInfo> for GlobalSubgraphInfo {
        fn from(value: super::GlobalSubgraphInfo) -> Self {
            Self {
                data: Ok(value.data),
                info: Ok(value.info),
                name: Ok(value.name),
                source: Ok(value.source),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphInfoInfo {
        node_pack: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GlobalSubgraphInfoInfo {
        fn default() -> Self {
            Self {
                node_pack: Err("no value supplied for node_pack".to_string()),
            }
        }
    }
    impl GlobalSubgraphInfoInfo {
        pub fn node_pack<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node_pack = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_pack: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<GlobalSubgraphInfoInfo>
    for super::GlobalSubgraphInfoInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GlobalSubgraphInfoInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                node_pack: value.node_pack?,
            })
        }
    }
    impl ::std::convert::From<super::GlobalSubgraphInfoInfo> for GlobalSubgraphInfoInfo {
        fn from(value: super::GlobalSubgraphInfoInfo) -> Self {
            Self {
                node_pack: Ok(value.node_pack),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryDetailEntry {
        meta: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        outputs: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::std::option::Option<super::HistoryDetailEntryPrompt>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryDetailEntry {
        fn default() -> Self {
            Self {
                meta: Ok(Default::default()),
                outputs: Ok(Default::default()),
                prompt: Ok(Default::default()),
                status: Ok(Default::default()),
            }
        }
    }
    impl HistoryDetailEntry {
        pub fn meta<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.meta = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for meta: {e}"));
            self
        }
        pub fn outputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.outputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for outputs: {e}")
                });
            self
        }
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::HistoryDetailEntryPrompt>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryDetailEntry> for super::HistoryDetailEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryDetailEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                meta: value.meta?,
                outputs: value.outputs?,
                prompt: value.prompt?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::HistoryDetailEntry> for HistoryDetailEntry {
        fn from(value: super::HistoryDetailEntry) -> Self {
            Self {
                meta: Ok(value.meta),
                outputs: Ok(value.outputs),
                prompt: Ok(value.prompt),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryDetailEntryPrompt {
        extra_data: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        outputs_to_execute: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        priority: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryDetailEntryPrompt {
        fn default() -> Self {
            Self {
                extra_data: Ok(Default::default()),
                outputs_to_execute: Ok(Default::default()),
                priority: Ok(Default::default()),
                prompt: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
            }
        }
    }
    impl HistoryDetailEntryPrompt {
        pub fn extra_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extra_data: {e}")
                });
            self
        }
        pub fn outputs_to_execute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.outputs_to_execute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for outputs_to_execute: {e}"
                    )
                });
            self
        }
        pub fn priority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.priority = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for priority: {e}")
                });
            self
        }
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryDetailEntryPrompt>
    for super::HistoryDetailEntryPrompt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryDetailEntryPrompt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                extra_data: value.extra_data?,
                outputs_to_execute: value.outputs_to_execute?,
                priority: value.priority?,
                prompt: value.prompt?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::HistoryDetailEntryPrompt>
    for HistoryDetailEntryPrompt {
        fn from(value: super::HistoryDetailEntryPrompt) -> Self {
            Self {
                extra_data: Ok(value.extra_data),
                outputs_to_execute: Ok(value.outputs_to_execute),
                priority: Ok(value.priority),
                prompt: Ok(value.prompt),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryEntry {
        create_time: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        meta: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        outputs: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::std::option::Option<super::HistoryEntryPrompt>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryEntry {
        fn default() -> Self {
            Self {
                create_time: Ok(Default::default()),
                meta: Ok(Default::default()),
                outputs: Ok(Default::default()),
                prompt: Ok(Default::default()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
                status: Ok(Default::default()),
                workflow_id: Ok(Default::default()),
            }
        }
    }
    impl HistoryEntry {
        pub fn create_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.create_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for create_time: {e}")
                });
            self
        }
        pub fn meta<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.meta = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for meta: {e}"));
            self
        }
        pub fn outputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.outputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for outputs: {e}")
                });
            self
        }
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::HistoryEntryPrompt>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryEntry> for super::HistoryEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                create_time: value.create_time?,
                meta: value.meta?,
                outputs: value.outputs?,
                prompt: value.prompt?,
                prompt_id: value.prompt_id?,
                status: value.status?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::HistoryEntry> for HistoryEntry {
        fn from(value: super::HistoryEntry) -> Self {
            Self {
                create_time: Ok(value.create_time),
                meta: Ok(value.meta),
                outputs: Ok(value.outputs),
                prompt: Ok(value.prompt),
                prompt_id: Ok(value.prompt_id),
                status: Ok(value.status),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryEntryPrompt {
        extra_data: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        priority: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryEntryPrompt {
        fn default() -> Self {
            Self {
                extra_data: Ok(Default::default()),
                priority: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
            }
        }
    }
    impl HistoryEntryPrompt {
        pub fn extra_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extra_data: {e}")
                });
            self
        }
        pub fn priority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.priority = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for priority: {e}")
                });
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryEntryPrompt> for super::HistoryEntryPrompt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryEntryPrompt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                extra_data: value.extra_data?,
                priority: value.priority?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::HistoryEntryPrompt> for HistoryEntryPrompt {
        fn from(value: super::HistoryEntryPrompt) -> Self {
            Self {
                extra_data: Ok(value.extra_data),
                priority: Ok(value.priority),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryManageRequest {
        clear: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        delete: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryManageRequest {
        fn default() -> Self {
            Self {
                clear: Ok(Default::default()),
                delete: Ok(Default::default()),
            }
        }
    }
    impl HistoryManageRequest {
        pub fn clear<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.clear = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for clear: {e}"));
            self
        }
        pub fn delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.delete = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for delete: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryManageRequest> for super::HistoryManageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryManageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                clear: value.clear?,
                delete: value.delete?,
            })
        }
    }
    impl ::std::convert::From<super::HistoryManageRequest> for HistoryManageRequest {
        fn from(value: super::HistoryManageRequest) -> Self {
            Self {
                clear: Ok(value.clear),
                delete: Ok(value.delete),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryResponse {
        history: ::std::result::Result<
            ::std::vec::Vec<super::HistoryEntry>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryResponse {
        fn default() -> Self {
            Self {
                history: Err("no value supplied for history".to_string()),
            }
        }
    }
    impl HistoryResponse {
        pub fn history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::HistoryEntry>>,
            T::Error: ::std::fmt::Display,
        {
            self.history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for history: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HistoryResponse> for super::HistoryResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HistoryResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { history: value.history? })
        }
    }
    impl ::std::convert::From<super::HistoryResponse> for HistoryResponse {
        fn from(value: super::HistoryResponse) -> Self {
            Self { history: Ok(value.history) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobAsset {
        asset: ::std::result::Result<super::Asset, ::std::string::String>,
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        hash: ::std::result::Result<
            ::std::option::Option<super::Blake3Hash>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        index: ::std::result::Result<i64, ::std::string::String>,
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        node_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        output_index: ::std::result::Result<i64, ::std::string::String>,
        output_key: ::std::result::Result<::std::string::String, ::std::string::String>,
        preview_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        size: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for JobAsset {
        fn default() -> Self {
            Self {
                asset: Err("no value supplied for asset".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                index: Err("no value supplied for index".to_string()),
                mime_type: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                node_id: Err("no value supplied for node_id".to_string()),
                output_index: Err("no value supplied for output_index".to_string()),
                output_key: Err("no value supplied for output_key".to_string()),
                preview_url: Ok(Default::default()),
                size: Err("no value supplied for size".to_string()),
            }
        }
    }
    impl JobAsset {
        pub fn asset<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Asset>,
            T::Error: ::std::fmt::Display,
        {
            self.asset = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for asset: {e}"));
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            T::Error: ::std::fmt::Display,
        {
            self.hash = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hash: {e}"));
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn index<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.index = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for index: {e}"));
            self
        }
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_id: {e}")
                });
            self
        }
        pub fn output_index<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.output_index = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for output_index: {e}")
                });
            self
        }
        pub fn output_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.output_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for output_key: {e}")
                });
            self
        }
        pub fn preview_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_url: {e}")
                });
            self
        }
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JobAsset> for super::JobAsset {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobAsset,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                asset: value.asset?,
                created_at: value.created_at?,
                hash: value.hash?,
                id: value.id?,
                index: value.index?,
                mime_type: value.mime_type?,
                name: value.name?,
                node_id: value.node_id?,
                output_index: value.output_index?,
                output_key: value.output_key?,
                preview_url: value.preview_url?,
                size: value.size?,
            })
        }
    }
    impl ::std::convert::From<super::JobAsset> for JobAsset {
        fn from(value: super::JobAsset) -> Self {
            Self {
                asset: Ok(value.asset),
                created_at: Ok(value.created_at),
                hash: Ok(value.hash),
                id: Ok(value.id),
                index: Ok(value.index),
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                node_id: Ok(value.node_id),
                output_index: Ok(value.output_index),
                output_key: Ok(value.output_key),
                preview_url: Ok(value.preview_url),
                size: Ok(value.size),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobAssetsResponse {
        assets: ::std::result::Result<
            ::std::vec::Vec<super::JobAsset>,
            ::std::string::String,
        >,
        job_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        pagination: ::std::result::Result<super::PaginationInfo, ::std::string::String>,
    }
    impl ::std::default::Default for JobAssetsResponse {
        fn default() -> Self {
            Self {
                assets: Err("no value supplied for assets".to_string()),
                job_id: Err("no value supplied for job_id".to_string()),
                pagination: Err("no value supplied for pagination".to_string()),
            }
        }
    }
    impl JobAssetsResponse {
        pub fn assets<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::JobAsset>>,
            T::Error: ::std::fmt::Display,
        {
            self.assets = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for assets: {e}"));
            self
        }
        pub fn job_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.job_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for job_id: {e}"));
            self
        }
        pub fn pagination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginationInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.pagination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pagination: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<JobAssetsResponse> for super::JobAssetsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobAssetsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                assets: value.assets?,
                job_id: value.job_id?,
                pagination: value.pagination?,
            })
        }
    }
    impl ::std::convert::From<super::JobAssetsResponse> for JobAssetsResponse {
        fn from(value: super::JobAssetsResponse) -> Self {
            Self {
                assets: Ok(value.assets),
                job_id: Ok(value.job_id),
                pagination: Ok(value.pagination),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobDetailResponse {
        create_time: ::std::result::Result<i64, ::std::string::String>,
        execution_end_time: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        execution_error: ::std::result::Result<
            ::std::option::Option<super::ExecutionError>,
            ::std::string::String,
        >,
        execution_meta: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        execution_start_time: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        execution_status: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        outputs: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        outputs_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        preview_output: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        previewable_outputs_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        queue_position: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        queue_reason: ::std::result::Result<
            ::std::option::Option<super::JobDetailResponseQueueReason>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::JobStatus, ::std::string::String>,
        update_time: ::std::result::Result<i64, ::std::string::String>,
        user_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        workflow: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JobDetailResponse {
        fn default() -> Self {
            Self {
                create_time: Err("no value supplied for create_time".to_string()),
                execution_end_time: Ok(Default::default()),
                execution_error: Ok(Default::default()),
                execution_meta: Ok(Default::default()),
                execution_start_time: Ok(Default::default()),
                execution_status: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                outputs: Ok(Default::default()),
                outputs_count: Ok(Default::default()),
                preview_output: Ok(Default::default()),
                previewable_outputs_count: Ok(Default::default()),
                queue_position: Ok(Default::default()),
                queue_reason: Ok(Default::default()),
                status: Err("no value supplied for status".to_string()),
                update_time: Err("no value supplied for update_time".to_string()),
                user_id: Ok(Default::default()),
                workflow: Ok(Default::default()),
                workflow_id: Ok(Default::default()),
            }
        }
    }
    impl JobDetailResponse {
        pub fn create_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.create_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for create_time: {e}")
                });
            self
        }
        pub fn execution_end_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_end_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_end_time: {e}"
                    )
                });
            self
        }
        pub fn execution_error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ExecutionError>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_error = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for execution_error: {e}")
                });
            self
        }
        pub fn execution_meta<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.execution_meta = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for execution_meta: {e}")
                });
            self
        }
        pub fn execution_start_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_start_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_start_time: {e}"
                    )
                });
            self
        }
        pub fn execution_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.execution_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for execution_status: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn outputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.outputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for outputs: {e}")
                });
            self
        }
        pub fn outputs_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.outputs_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for outputs_count: {e}")
                });
            self
        }
        pub fn preview_output<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.preview_output = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_output: {e}")
                });
            self
        }
        pub fn previewable_outputs_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.previewable_outputs_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for previewable_outputs_count: {e}"
                    )
                });
            self
        }
        pub fn queue_position<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.queue_position = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_position: {e}")
                });
            self
        }
        pub fn queue_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::JobDetailResponseQueueReason>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.queue_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_reason: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn update_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.update_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for update_time: {e}")
                });
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_id: {e}")
                });
            self
        }
        pub fn workflow<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.workflow = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow: {e}")
                });
            self
        }
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<JobDetailResponse> for super::JobDetailResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobDetailResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                create_time: value.create_time?,
                execution_end_time: value.execution_end_time?,
                execution_error: value.execution_error?,
                execution_meta: value.execution_meta?,
                execution_start_time: value.execution_start_time?,
                execution_status: value.execution_status?,
                id: value.id?,
                outputs: value.outputs?,
                outputs_count: value.outputs_count?,
                preview_output: value.preview_output?,
                previewable_outputs_count: value.previewable_outputs_count?,
                queue_position: value.queue_position?,
                queue_reason: value.queue_reason?,
                status: value.status?,
                update_time: value.update_time?,
                user_id: value.user_id?,
                workflow: value.workflow?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::JobDetailResponse> for JobDetailResponse {
        fn from(value: super::JobDetailResponse) -> Self {
            Self {
                create_time: Ok(value.create_time),
                execution_end_time: Ok(value.execution_end_time),
                execution_error: Ok(value.execution_error),
                execution_meta: Ok(value.execution_meta),
                execution_start_time: Ok(value.execution_start_time),
                execution_status: Ok(value.execution_status),
                id: Ok(value.id),
                outputs: Ok(value.outputs),
                outputs_count: Ok(value.outputs_count),
                preview_output: Ok(value.preview_output),
                previewable_outputs_count: Ok(value.previewable_outputs_count),
                queue_position: Ok(value.queue_position),
                queue_reason: Ok(value.queue_reason),
                status: Ok(value.status),
                update_time: Ok(value.update_time),
                user_id: Ok(value.user_id),
                workflow: Ok(value.workflow),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobEntry {
        create_time: ::std::result::Result<i64, ::std::string::String>,
        execution_end_time: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        execution_error: ::std::result::Result<
            ::std::option::Option<super::ExecutionError>,
            ::std::string::String,
        >,
        execution_start_time: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        outputs_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        preview_output: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        previewable_outputs_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::JobStatus, ::std::string::String>,
        workflow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JobEntry {
        fn default() -> Self {
            Self {
                create_time: Err("no value supplied for create_time".to_string()),
                execution_end_time: Ok(Default::default()),
                execution_error: Ok(Default::default()),
                execution_start_time: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                outputs_count: Ok(Default::default()),
                preview_output: Ok(Default::default()),
                previewable_outputs_count: Ok(Default::default()),
                status: Err("no value supplied for status".to_string()),
                workflow_id: Ok(Default::default()),
            }
        }
    }
    impl JobEntry {
        pub fn create_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.create_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for create_time: {e}")
                });
            self
        }
        pub fn execution_end_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_end_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_end_time: {e}"
                    )
                });
            self
        }
        pub fn execution_error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::ExecutionError>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_error = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for execution_error: {e}")
                });
            self
        }
        pub fn execution_start_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_start_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_start_time: {e}"
                    )
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn outputs_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.outputs_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for outputs_count: {e}")
                });
            self
        }
        pub fn preview_output<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.preview_output = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_output: {e}")
                });
            self
        }
        pub fn previewable_outputs_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.previewable_outputs_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for previewable_outputs_count: {e}"
                    )
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<JobEntry> for super::JobEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                create_time: value.create_time?,
                execution_end_time: value.execution_end_time?,
                execution_error: value.execution_error?,
                execution_start_time: value.execution_start_time?,
                id: value.id?,
                outputs_count: value.outputs_count?,
                preview_output: value.preview_output?,
                previewable_outputs_count: value.previewable_outputs_count?,
                status: value.status?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::JobEntry> for JobEntry {
        fn from(value: super::JobEntry) -> Self {
            Self {
                create_time: Ok(value.create_time),
                execution_end_time: Ok(value.execution_end_time),
                execution_error: Ok(value.execution_error),
                execution_start_time: Ok(value.execution_start_time),
                id: Ok(value.id),
                outputs_count: Ok(value.outputs_count),
                preview_output: Ok(value.preview_output),
                previewable_outputs_count: Ok(value.previewable_outputs_count),
                status: Ok(value.status),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobStatusResponse {
        assigned_inference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        error_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        last_state_update: ::std::result::Result<
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::JobStatusResponseStatus,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JobStatusResponse {
        fn default() -> Self {
            Self {
                assigned_inference: Ok(Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                error_message: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                last_state_update: Ok(Default::default()),
                status: Err("no value supplied for status".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl JobStatusResponse {
        pub fn assigned_inference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.assigned_inference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for assigned_inference: {e}"
                    )
                });
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn error_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_message: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn last_state_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.last_state_update = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_state_update: {e}")
                });
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatusResponseStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<JobStatusResponse> for super::JobStatusResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobStatusResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                assigned_inference: value.assigned_inference?,
                created_at: value.created_at?,
                error_message: value.error_message?,
                id: value.id?,
                last_state_update: value.last_state_update?,
                status: value.status?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::JobStatusResponse> for JobStatusResponse {
        fn from(value: super::JobStatusResponse) -> Self {
            Self {
                assigned_inference: Ok(value.assigned_inference),
                created_at: Ok(value.created_at),
                error_message: Ok(value.error_message),
                id: Ok(value.id),
                last_state_update: Ok(value.last_state_update),
                status: Ok(value.status),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct JobsListResponse {
        jobs: ::std::result::Result<
            ::std::vec::Vec<super::JobEntry>,
            ::std::string::String,
        >,
        pagination: ::std::result::Result<super::PaginationInfo, ::std::string::String>,
    }
    impl ::std::default::Default for JobsListResponse {
        fn default() -> Self {
            Self {
                jobs: Err("no value supplied for jobs".to_string()),
                pagination: Err("no value supplied for pagination".to_string()),
            }
        }
    }
    impl JobsListResponse {
        pub fn jobs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::JobEntry>>,
            T::Error: ::std::fmt::Display,
        {
            self.jobs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for jobs: {e}"));
            self
        }
        pub fn pagination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginationInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.pagination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pagination: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<JobsListResponse> for super::JobsListResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JobsListResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                jobs: value.jobs?,
                pagination: value.pagination?,
            })
        }
    }
    impl ::std::convert::From<super::JobsListResponse> for JobsListResponse {
        fn from(value: super::JobsListResponse) -> Self {
            Self {
                jobs: Ok(value.jobs),
                pagination: Ok(value.pagination),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListAssetsResponse {
        assets: ::std::result::Result<
            ::std::vec::Vec<super::Asset>,
            ::std::string::String,
        >,
        has_more: ::std::result::Result<bool, ::std::string::String>,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        total: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ListAssetsResponse {
        fn default() -> Self {
            Self {
                assets: Err("no value supplied for assets".to_string()),
                has_more: Err("no value supplied for has_more".to_string()),
                next_cursor: Ok(Default::default()),
                total: Err("no value supplied for total".to_string()),
            }
        }
    }
    impl ListAssetsResponse {
        pub fn assets<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Asset>>,
            T::Error: ::std::fmt::Display,
        {
            self.assets = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for assets: {e}"));
            self
        }
        pub fn has_more<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_more = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_more: {e}")
                });
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.total = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for total: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListAssetsResponse> for super::ListAssetsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListAssetsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                assets: value.assets?,
                has_more: value.has_more?,
                next_cursor: value.next_cursor?,
                total: value.total?,
            })
        }
    }
    impl ::std::convert::From<super::ListAssetsResponse> for ListAssetsResponse {
        fn from(value: super::ListAssetsResponse) -> Self {
            Self {
                assets: Ok(value.assets),
                has_more: Ok(value.has_more),
                next_cursor: Ok(value.next_cursor),
                total: Ok(value.total),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ListTagsResponse {
        has_more: ::std::result::Result<bool, ::std::string::String>,
        tags: ::std::result::Result<
            ::std::vec::Vec<super::TagInfo>,
            ::std::string::String,
        >,
        total: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ListTagsResponse {
        fn default() -> Self {
            Self {
                has_more: Err("no value supplied for has_more".to_string()),
                tags: Err("no value supplied for tags".to_string()),
                total: Err("no value supplied for total".to_string()),
            }
        }
    }
    impl ListTagsResponse {
        pub fn has_more<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_more = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_more: {e}")
                });
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::TagInfo>>,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.total = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for total: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListTagsResponse> for super::ListTagsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListTagsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                has_more: value.has_more?,
                tags: value.tags?,
                total: value.total?,
            })
        }
    }
    impl ::std::convert::From<super::ListTagsResponse> for ListTagsResponse {
        fn from(value: super::ListTagsResponse) -> Self {
            Self {
                has_more: Ok(value.has_more),
                tags: Ok(value.tags),
                total: Ok(value.total),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ModelFile {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        path_index: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ModelFile {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                path_index: Err("no value supplied for path_index".to_string()),
            }
        }
    }
    impl ModelFile {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn path_index<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.path_index = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for path_index: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ModelFile> for super::ModelFile {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ModelFile,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                path_index: value.path_index?,
            })
        }
    }
    impl ::std::convert::From<super::ModelFile> for ModelFile {
        fn from(value: super::ModelFile) -> Self {
            Self {
                name: Ok(value.name),
                path_index: Ok(value.path_index),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ModelFolder {
        folders: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ModelFolder {
        fn default() -> Self {
            Self {
                folders: Err("no value supplied for folders".to_string()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl ModelFolder {
        pub fn folders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.folders = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for folders: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ModelFolder> for super::ModelFolder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ModelFolder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                folders: value.folders?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::ModelFolder> for ModelFolder {
        fn from(value: super::ModelFolder) -> Self {
            Self {
                folders: Ok(value.folders),
                name: Ok(value.name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PaginationInfo {
        has_more: ::std::result::Result<bool, ::std::string::String>,
        limit: ::std::result::Result<::std::num::NonZeroU64, ::std::string::String>,
        next_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        offset: ::std::result::Result<u64, ::std::string::String>,
        total: ::std::result::Result<u64, ::std::string::String>,
    }
    impl ::std::default::Default for PaginationInfo {
        fn default() -> Self {
            Self {
                has_more: Err("no value supplied for has_more".to_string()),
                limit: Err("no value supplied for limit".to_string()),
                next_cursor: Ok(Default::default()),
                offset: Err("no value supplied for offset".to_string()),
                total: Err("no value supplied for total".to_string()),
            }
        }
    }
    impl PaginationInfo {
        pub fn has_more<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_more = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_more: {e}")
                });
            self
        }
        pub fn limit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::num::NonZeroU64>,
            T::Error: ::std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for limit: {e}"));
            self
        }
        pub fn next_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.next_cursor = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for next_cursor: {e}")
                });
            self
        }
        pub fn offset<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<u64>,
            T::Error: ::std::fmt::Display,
        {
            self.offset = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for offset: {e}"));
            self
        }
        pub fn total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<u64>,
            T::Error: ::std::fmt::Display,
        {
            self.total = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for total: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PaginationInfo> for super::PaginationInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaginationInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                has_more: value.has_more?,
                limit: value.limit?,
                next_cursor: value.next_cursor?,
                offset: value.offset?,
                total: value.total?,
            })
        }
    }
    impl ::std::convert::From<super::PaginationInfo> for PaginationInfo {
        fn from(value: super::PaginationInfo) -> Self {
            Self {
                has_more: Ok(value.has_more),
                limit: Ok(value.limit),
                next_cursor: Ok(value.next_cursor),
                offset: Ok(value.offset),
                total: Ok(value.total),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PromptInfo {
        exec_info: ::std::result::Result<
            ::std::option::Option<super::PromptInfoExecInfo>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptInfo {
        fn default() -> Self {
            Self {
                exec_info: Ok(Default::default()),
            }
        }
    }
    impl PromptInfo {
        pub fn exec_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::PromptInfoExecInfo>>,
            T::Error: ::std::fmt::Display,
        {
            self.exec_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exec_info: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PromptInfo> for super::PromptInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                exec_info: value.exec_info?,
            })
        }
    }
    impl ::std::convert::From<super::PromptInfo> for PromptInfo {
        fn from(value: super::PromptInfo) -> Self {
            Self {
                exec_info: Ok(value.exec_info),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PromptInfoExecInfo {
        queue_remaining: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptInfoExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: Ok(Default::default()),
            }
        }
    }
    impl PromptInfoExecInfo {
        pub fn queue_remaining<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.queue_remaining = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_remaining: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PromptInfoExecInfo> for super::PromptInfoExecInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptInfoExecInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                queue_remaining: value.queue_remaining?,
            })
        }
    }
    impl ::std::convert::From<super::PromptInfoExecInfo> for PromptInfoExecInfo {
        fn from(value: super::PromptInfoExecInfo) -> Self {
            Self {
                queue_remaining: Ok(value.queue_remaining),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PromptRequest {
        client_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra_data: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        front: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        number: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        partial_execution_targets: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<super::PromptRequestWorkflowId>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptRequest {
        fn default() -> Self {
            Self {
                client_id: Ok(Default::default()),
                extra_data: Ok(Default::default()),
                front: Ok(Default::default()),
                number: Ok(Default::default()),
                partial_execution_targets: Ok(Default::default()),
                prompt: Err("no value supplied for prompt".to_string()),
                prompt_id: Ok(Default::default()),
                workflow_id: Ok(Default::default()),
            }
        }
    }
    impl PromptRequest {
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        pub fn extra_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extra_data: {e}")
                });
            self
        }
        pub fn front<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.front = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for front: {e}"));
            self
        }
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        pub fn partial_execution_targets<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.partial_execution_targets = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for partial_execution_targets: {e}"
                    )
                });
            self
        }
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::PromptRequestWorkflowId>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PromptRequest> for super::PromptRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                extra_data: value.extra_data?,
                front: value.front?,
                number: value.number?,
                partial_execution_targets: value.partial_execution_targets?,
                prompt: value.prompt?,
                prompt_id: value.prompt_id?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::PromptRequest> for PromptRequest {
        fn from(value: super::PromptRequest) -> Self {
            Self {
                client_id: Ok(value.client_id),
                extra_data: Ok(value.extra_data),
                front: Ok(value.front),
                number: Ok(value.number),
                partial_execution_targets: Ok(value.partial_execution_targets),
                prompt: Ok(value.prompt),
                prompt_id: Ok(value.prompt_id),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PromptResponse {
        node_errors: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        number: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptResponse {
        fn default() -> Self {
            Self {
                node_errors: Ok(Default::default()),
                number: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
            }
        }
    }
    impl PromptResponse {
        pub fn node_errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.node_errors = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_errors: {e}")
                });
            self
        }
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PromptResponse> for super::PromptResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                node_errors: value.node_errors?,
                number: value.number?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::PromptResponse> for PromptResponse {
        fn from(value: super::PromptResponse) -> Self {
            Self {
                node_errors: Ok(value.node_errors),
                number: Ok(value.number),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct QueueInfo {
        queue_pending: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::QueueItem>>,
            ::std::string::String,
        >,
        queue_running: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::QueueItem>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for QueueInfo {
        fn default() -> Self {
            Self {
                queue_pending: Ok(Default::default()),
                queue_running: Ok(Default::default()),
            }
        }
    }
    impl QueueInfo {
        pub fn queue_pending<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::QueueItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.queue_pending = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_pending: {e}")
                });
            self
        }
        pub fn queue_running<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::QueueItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.queue_running = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_running: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<QueueInfo> for super::QueueInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: QueueInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                queue_pending: value.queue_pending?,
                queue_running: value.queue_running?,
            })
        }
    }
    impl ::std::convert::From<super::QueueInfo> for QueueInfo {
        fn from(value: super::QueueInfo) -> Self {
            Self {
                queue_pending: Ok(value.queue_pending),
                queue_running: Ok(value.queue_running),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct QueueManageRequest {
        clear: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        delete: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for QueueManageRequest {
        fn default() -> Self {
            Self {
                clear: Ok(Default::default()),
                delete: Ok(Default::default()),
            }
        }
    }
    impl QueueManageRequest {
        pub fn clear<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.clear = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for clear: {e}"));
            self
        }
        pub fn delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.delete = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for delete: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<QueueManageRequest> for super::QueueManageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: QueueManageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                clear: value.clear?,
                delete: value.delete?,
            })
        }
    }
    impl ::std::convert::From<super::QueueManageRequest> for QueueManageRequest {
        fn from(value: super::QueueManageRequest) -> Self {
            Self {
                clear: Ok(value.clear),
                delete: Ok(value.delete),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct QueueManageResponse {
        cleared: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        deleted: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for QueueManageResponse {
        fn default() -> Self {
            Self {
                cleared: Ok(Default::default()),
                deleted: Ok(Default::default()),
            }
        }
    }
    impl QueueManageResponse {
        pub fn cleared<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.cleared = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cleared: {e}")
                });
            self
        }
        pub fn deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<QueueManageResponse> for super::QueueManageResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: QueueManageResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cleared: value.cleared?,
                deleted: value.deleted?,
            })
        }
    }
    impl ::std::convert::From<super::QueueManageResponse> for QueueManageResponse {
        fn from(value: super::QueueManageResponse) -> Self {
            Self {
                cleared: Ok(value.cleared),
                deleted: Ok(value.deleted),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RemoveAssetTagsBody {
        tags: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RemoveAssetTagsBody {
        fn default() -> Self {
            Self {
                tags: Err("no value supplied for tags".to_string()),
            }
        }
    }
    impl RemoveAssetTagsBody {
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RemoveAssetTagsBody> for super::RemoveAssetTagsBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RemoveAssetTagsBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { tags: value.tags? })
        }
    }
    impl ::std::convert::From<super::RemoveAssetTagsBody> for RemoveAssetTagsBody {
        fn from(value: super::RemoveAssetTagsBody) -> Self {
            Self { tags: Ok(value.tags) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SystemStatsResponse {
        devices: ::std::result::Result<
            ::std::vec::Vec<super::SystemStatsResponseDevicesItem>,
            ::std::string::String,
        >,
        system: ::std::result::Result<
            super::SystemStatsResponseSystem,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemStatsResponse {
        fn default() -> Self {
            Self {
                devices: Err("no value supplied for devices".to_string()),
                system: Err("no value supplied for system".to_string()),
            }
        }
    }
    impl SystemStatsResponse {
        pub fn devices<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::SystemStatsResponseDevicesItem>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.devices = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for devices: {e}")
                });
            self
        }
        pub fn system<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemStatsResponseSystem>,
            T::Error: ::std::fmt::Display,
        {
            self.system = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for system: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemStatsResponse> for super::SystemStatsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemStatsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                devices: value.devices?,
                system: value.system?,
            })
        }
    }
    impl ::std::convert::From<super::SystemStatsResponse> for SystemStatsResponse {
        fn from(value: super::SystemStatsResponse) -> Self {
            Self {
                devices: Ok(value.devices),
                system: Ok(value.system),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SystemStatsResponseDevicesItem {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        vram_free: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        vram_total: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemStatsResponseDevicesItem {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                type_: Err("no value supplied for type_".to_string()),
                vram_free: Ok(Default::default()),
                vram_total: Ok(Default::default()),
            }
        }
    }
    impl SystemStatsResponseDevicesItem {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        pub fn vram_free<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.vram_free = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vram_free: {e}")
                });
            self
        }
        pub fn vram_total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.vram_total = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vram_total: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemStatsResponseDevicesItem>
    for super::SystemStatsResponseDevicesItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemStatsResponseDevicesItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                type_: value.type_?,
                vram_free: value.vram_free?,
                vram_total: value.vram_total?,
            })
        }
    }
    impl ::std::convert::From<super::SystemStatsResponseDevicesItem>
    for SystemStatsResponseDevicesItem {
        fn from(value: super::SystemStatsResponseDevicesItem) -> Self {
            Self {
                name: Ok(value.name),
                type_: Ok(value.type_),
                vram_free: Ok(value.vram_free),
                vram_total: Ok(value.vram_total),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SystemStatsResponseSystem {
        argv: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        cloud_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        comfyui_frontend_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        comfyui_version: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        embedded_python: ::std::result::Result<bool, ::std::string::String>,
        os: ::std::result::Result<::std::string::String, ::std::string::String>,
        python_version: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        pytorch_version: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        ram_free: ::std::result::Result<f64, ::std::string::String>,
        ram_total: ::std::result::Result<f64, ::std::string::String>,
        workflow_templates_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemStatsResponseSystem {
        fn default() -> Self {
            Self {
                argv: Err("no value supplied for argv".to_string()),
                cloud_version: Ok(Default::default()),
                comfyui_frontend_version: Ok(Default::default()),
                comfyui_version: Err(
                    "no value supplied for comfyui_version".to_string(),
                ),
                embedded_python: Err(
                    "no value supplied for embedded_python".to_string(),
                ),
                os: Err("no value supplied for os".to_string()),
                python_version: Err("no value supplied for python_version".to_string()),
                pytorch_version: Err(
                    "no value supplied for pytorch_version".to_string(),
                ),
                ram_free: Err("no value supplied for ram_free".to_string()),
                ram_total: Err("no value supplied for ram_total".to_string()),
                workflow_templates_version: Ok(Default::default()),
            }
        }
    }
    impl SystemStatsResponseSystem {
        pub fn argv<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.argv = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for argv: {e}"));
            self
        }
        pub fn cloud_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.cloud_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for cloud_version: {e}")
                });
            self
        }
        pub fn comfyui_frontend_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.comfyui_frontend_version = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for comfyui_frontend_version: {e}"
                    )
                });
            self
        }
        pub fn comfyui_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.comfyui_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for comfyui_version: {e}")
                });
            self
        }
        pub fn embedded_python<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded_python = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded_python: {e}")
                });
            self
        }
        pub fn os<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.os = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for os: {e}"));
            self
        }
        pub fn python_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.python_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for python_version: {e}")
                });
            self
        }
        pub fn pytorch_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.pytorch_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pytorch_version: {e}")
                });
            self
        }
        pub fn ram_free<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.ram_free = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for ram_free: {e}")
                });
            self
        }
        pub fn ram_total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<f64>,
            T::Error: ::std::fmt::Display,
        {
            self.ram_total = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for ram_total: {e}")
                });
            self
        }
        pub fn workflow_templates_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_templates_version = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_templates_version: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemStatsResponseSystem>
    for super::SystemStatsResponseSystem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemStatsResponseSystem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                argv: value.argv?,
                cloud_version: value.cloud_version?,
                comfyui_frontend_version: value.comfyui_frontend_version?,
                comfyui_version: value.comfyui_version?,
                embedded_python: value.embedded_python?,
                os: value.os?,
                python_version: value.python_version?,
                pytorch_version: value.pytorch_version?,
                ram_free: value.ram_free?,
                ram_total: value.ram_total?,
                workflow_templates_version: value.workflow_templates_version?,
            })
        }
    }
    impl ::std::convert::From<super::SystemStatsResponseSystem>
    for SystemStatsResponseSystem {
        fn from(value: super::SystemStatsResponseSystem) -> Self {
            Self {
                argv: Ok(value.argv),
                cloud_version: Ok(value.cloud_version),
                comfyui_frontend_version: Ok(value.comfyui_frontend_version),
                comfyui_version: Ok(value.comfyui_version),
                embedded_python: Ok(value.embedded_python),
                os: Ok(value.os),
                python_version: Ok(value.python_version),
                pytorch_version: Ok(value.pytorch_version),
                ram_free: Ok(value.ram_free),
                ram_total: Ok(value.ram_total),
                workflow_templates_version: Ok(value.workflow_templates_version),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TagInfo {
        count: ::std::result::Result<i64, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for TagInfo {
        fn default() -> Self {
            Self {
                count: Err("no value supplied for count".to_string()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl TagInfo {
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for count: {e}"));
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<TagInfo> for super::TagInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TagInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                count: value.count?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::TagInfo> for TagInfo {
        fn from(value: super::TagInfo) -> Self {
            Self {
                count: Ok(value.count),
                name: Ok(value.name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TagsModificationResponse {
        added: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        already_present: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        not_present: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        removed: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        total_tags: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TagsModificationResponse {
        fn default() -> Self {
            Self {
                added: Ok(Default::default()),
                already_present: Ok(Default::default()),
                not_present: Ok(Default::default()),
                removed: Ok(Default::default()),
                total_tags: Err("no value supplied for total_tags".to_string()),
            }
        }
    }
    impl TagsModificationResponse {
        pub fn added<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.added = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for added: {e}"));
            self
        }
        pub fn already_present<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.already_present = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for already_present: {e}")
                });
            self
        }
        pub fn not_present<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.not_present = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for not_present: {e}")
                });
            self
        }
        pub fn removed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.removed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for removed: {e}")
                });
            self
        }
        pub fn total_tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.total_tags = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for total_tags: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TagsModificationResponse>
    for super::TagsModificationResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TagsModificationResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                added: value.added?,
                already_present: value.already_present?,
                not_present: value.not_present?,
                removed: value.removed?,
                total_tags: value.total_tags?,
            })
        }
    }
    impl ::std::convert::From<super::TagsModificationResponse>
    for TagsModificationResponse {
        fn from(value: super::TagsModificationResponse) -> Self {
            Self {
                added: Ok(value.added),
                already_present: Ok(value.already_present),
                not_present: Ok(value.not_present),
                removed: Ok(value.removed),
                total_tags: Ok(value.total_tags),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TaskEntry {
        completed_at: ::std::result::Result<
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            ::std::string::String,
        >,
        create_time: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        status: ::std::result::Result<super::TaskStatus, ::std::string::String>,
        task_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for TaskEntry {
        fn default() -> Self {
            Self {
                completed_at: Ok(Default::default()),
                create_time: Err("no value supplied for create_time".to_string()),
                id: Err("no value supplied for id".to_string()),
                status: Err("no value supplied for status".to_string()),
                task_name: Err("no value supplied for task_name".to_string()),
            }
        }
    }
    impl TaskEntry {
        pub fn completed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.completed_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for completed_at: {e}")
                });
            self
        }
        pub fn create_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.create_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for create_time: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TaskStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn task_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.task_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for task_name: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TaskEntry> for super::TaskEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TaskEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                completed_at: value.completed_at?,
                create_time: value.create_time?,
                id: value.id?,
                status: value.status?,
                task_name: value.task_name?,
            })
        }
    }
    impl ::std::convert::From<super::TaskEntry> for TaskEntry {
        fn from(value: super::TaskEntry) -> Self {
            Self {
                completed_at: Ok(value.completed_at),
                create_time: Ok(value.create_time),
                id: Ok(value.id),
                status: Ok(value.status),
                task_name: Ok(value.task_name),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TaskResponse {
        completed_at: ::std::result::Result<
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            ::std::string::String,
        >,
        create_time: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        error_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        idempotency_key: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        payload: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        result: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::TaskStatus, ::std::string::String>,
        task_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        update_time: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TaskResponse {
        fn default() -> Self {
            Self {
                completed_at: Ok(Default::default()),
                create_time: Err("no value supplied for create_time".to_string()),
                error_message: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                idempotency_key: Err(
                    "no value supplied for idempotency_key".to_string(),
                ),
                payload: Err("no value supplied for payload".to_string()),
                result: Ok(Default::default()),
                status: Err("no value supplied for status".to_string()),
                task_name: Err("no value supplied for task_name".to_string()),
                update_time: Err("no value supplied for update_time".to_string()),
            }
        }
    }
    impl TaskResponse {
        pub fn completed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.completed_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for completed_at: {e}")
                });
            self
        }
        pub fn create_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.create_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for create_time: {e}")
                });
            self
        }
        pub fn error_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_message: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn idempotency_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_key: {e}")
                });
            self
        }
        pub fn payload<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.payload = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for payload: {e}")
                });
            self
        }
        pub fn result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.result = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for result: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TaskStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        pub fn task_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.task_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for task_name: {e}")
                });
            self
        }
        pub fn update_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.update_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for update_time: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TaskResponse> for super::TaskResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TaskResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                completed_at: value.completed_at?,
                create_time: value.create_time?,
                error_message: value.error_message?,
                id: value.id?,
                idempotency_key: value.idempotency_key?,
                payload: value.payload?,
                result: value.result?,
                status: value.status?,
                task_name: value.task_name?,
                update_time: value.update_time?,
            })
        }
    }
    impl ::std::convert::From<super::TaskResponse> for TaskResponse {
        fn from(value: super::TaskResponse) -> Self {
            Self {
                completed_at: Ok(value.completed_at),
                create_time: Ok(value.create_time),
                error_message: Ok(value.error_message),
                id: Ok(value.id),
                idempotency_key: Ok(value.idempotency_key),
                payload: Ok(value.payload),
                result: Ok(value.result),
                status: Ok(value.status),
                task_name: Ok(value.task_name),
                update_time: Ok(value.update_time),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TasksListResponse {
        pagination: ::std::result::Result<super::PaginationInfo, ::std::string::String>,
        tasks: ::std::result::Result<
            ::std::vec::Vec<super::TaskEntry>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TasksListResponse {
        fn default() -> Self {
            Self {
                pagination: Err("no value supplied for pagination".to_string()),
                tasks: Err("no value supplied for tasks".to_string()),
            }
        }
    }
    impl TasksListResponse {
        pub fn pagination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginationInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.pagination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pagination: {e}")
                });
            self
        }
        pub fn tasks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::TaskEntry>>,
            T::Error: ::std::fmt::Display,
        {
            self.tasks = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tasks: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<TasksListResponse> for super::TasksListResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TasksListResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                pagination: value.pagination?,
                tasks: value.tasks?,
            })
        }
    }
    impl ::std::convert::From<super::TasksListResponse> for TasksListResponse {
        fn from(value: super::TasksListResponse) -> Self {
            Self {
                pagination: Ok(value.pagination),
                tasks: Ok(value.tasks),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateAssetBody {
        mime_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<super::AssetName>,
            ::std::string::String,
        >,
        preview_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateAssetBody {
        fn default() -> Self {
            Self {
                mime_type: Ok(Default::default()),
                name: Ok(Default::default()),
                preview_id: Ok(Default::default()),
                tags: Ok(Default::default()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl UpdateAssetBody {
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::AssetName>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn preview_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_id: {e}")
                });
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateAssetBody> for super::UpdateAssetBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateAssetBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                mime_type: value.mime_type?,
                name: value.name?,
                preview_id: value.preview_id?,
                tags: value.tags?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateAssetBody> for UpdateAssetBody {
        fn from(value: super::UpdateAssetBody) -> Self {
            Self {
                mime_type: Ok(value.mime_type),
                name: Ok(value.name),
                preview_id: Ok(value.preview_id),
                tags: Ok(value.tags),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UpdateWorkflowRequest {
        default_view: ::std::result::Result<
            ::std::option::Option<super::WorkflowView>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<super::WorkflowDescription>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<super::WorkflowName>,
            ::std::string::String,
        >,
        visibility: ::std::result::Result<
            ::std::option::Option<super::WorkflowVisibility>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateWorkflowRequest {
        fn default() -> Self {
            Self {
                default_view: Ok(Default::default()),
                description: Ok(Default::default()),
                name: Ok(Default::default()),
                visibility: Ok(Default::default()),
            }
        }
    }
    impl UpdateWorkflowRequest {
        pub fn default_view<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            T::Error: ::std::fmt::Display,
        {
            self.default_view = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for default_view: {e}")
                });
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WorkflowDescription>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn visibility<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowVisibility>>,
            T::Error: ::std::fmt::Display,
        {
            self.visibility = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visibility: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateWorkflowRequest>
    for super::UpdateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateWorkflowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                default_view: value.default_view?,
                description: value.description?,
                name: value.name?,
                visibility: value.visibility?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateWorkflowRequest> for UpdateWorkflowRequest {
        fn from(value: super::UpdateWorkflowRequest) -> Self {
            Self {
                default_view: Ok(value.default_view),
                description: Ok(value.description),
                name: Ok(value.name),
                visibility: Ok(value.visibility),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadAssetBody {
        name: ::std::result::Result<super::AssetName, ::std::string::String>,
        preview_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
        user_metadata: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UploadAssetBody {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                preview_id: Ok(Default::default()),
                tags: Ok(Default::default()),
                url: Err("no value supplied for url".to_string()),
                user_metadata: Ok(Default::default()),
            }
        }
    }
    impl UploadAssetBody {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AssetName>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn preview_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.preview_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preview_id: {e}")
                });
            self
        }
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
        pub fn user_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UploadAssetBody> for super::UploadAssetBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadAssetBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                preview_id: value.preview_id?,
                tags: value.tags?,
                url: value.url?,
                user_metadata: value.user_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::UploadAssetBody> for UploadAssetBody {
        fn from(value: super::UploadAssetBody) -> Self {
            Self {
                name: Ok(value.name),
                preview_id: Ok(value.preview_id),
                tags: Ok(value.tags),
                url: Ok(value.url),
                user_metadata: Ok(value.user_metadata),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadImageResult {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subfolder: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UploadImageResult {
        fn default() -> Self {
            Self {
                name: Ok(Default::default()),
                subfolder: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl UploadImageResult {
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn subfolder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subfolder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subfolder: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UploadImageResult> for super::UploadImageResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadImageResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                subfolder: value.subfolder?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UploadImageResult> for UploadImageResult {
        fn from(value: super::UploadImageResult) -> Self {
            Self {
                name: Ok(value.name),
                subfolder: Ok(value.subfolder),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadMaskResult {
        metadata: ::std::result::Result<
            ::std::option::Option<super::UploadMaskResultMetadata>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subfolder: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UploadMaskResult {
        fn default() -> Self {
            Self {
                metadata: Ok(Default::default()),
                name: Ok(Default::default()),
                subfolder: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl UploadMaskResult {
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::UploadMaskResultMetadata>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn subfolder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.subfolder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subfolder: {e}")
                });
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UploadMaskResult> for super::UploadMaskResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadMaskResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                metadata: value.metadata?,
                name: value.name?,
                subfolder: value.subfolder?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UploadMaskResult> for UploadMaskResult {
        fn from(value: super::UploadMaskResult) -> Self {
            Self {
                metadata: Ok(value.metadata),
                name: Ok(value.name),
                subfolder: Ok(value.subfolder),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadMaskResultMetadata {
        is_mask: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        mask_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        original_hash: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        related_files: ::std::result::Result<
            ::std::option::Option<super::UploadMaskResultMetadataRelatedFiles>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UploadMaskResultMetadata {
        fn default() -> Self {
            Self {
                is_mask: Ok(Default::default()),
                mask_type: Ok(Default::default()),
                original_hash: Ok(Default::default()),
                related_files: Ok(Default::default()),
            }
        }
    }
    impl UploadMaskResultMetadata {
        pub fn is_mask<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<bool>>,
            T::Error: ::std::fmt::Display,
        {
            self.is_mask = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_mask: {e}")
                });
            self
        }
        pub fn mask_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mask_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mask_type: {e}")
                });
            self
        }
        pub fn original_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.original_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for original_hash: {e}")
                });
            self
        }
        pub fn related_files<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::UploadMaskResultMetadataRelatedFiles>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.related_files = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for related_files: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UploadMaskResultMetadata>
    for super::UploadMaskResultMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadMaskResultMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_mask: value.is_mask?,
                mask_type: value.mask_type?,
                original_hash: value.original_hash?,
                related_files: value.related_files?,
            })
        }
    }
    impl ::std::convert::From<super::UploadMaskResultMetadata>
    for UploadMaskResultMetadata {
        fn from(value: super::UploadMaskResultMetadata) -> Self {
            Self {
                is_mask: Ok(value.is_mask),
                mask_type: Ok(value.mask_type),
                original_hash: Ok(value.original_hash),
                related_files: Ok(value.related_files),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadMaskResultMetadataRelatedFiles {
        mask: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        paint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        painted: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UploadMaskResultMetadataRelatedFiles {
        fn default() -> Self {
            Self {
                mask: Ok(Default::default()),
                paint: Ok(Default::default()),
                painted: Ok(Default::default()),
            }
        }
    }
    impl UploadMaskResultMetadataRelatedFiles {
        pub fn mask<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.mask = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mask: {e}"));
            self
        }
        pub fn paint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.paint = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for paint: {e}"));
            self
        }
        pub fn painted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.painted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for painted: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UploadMaskResultMetadataRelatedFiles>
    for super::UploadMaskResultMetadataRelatedFiles {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadMaskResultMetadataRelatedFiles,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                mask: value.mask?,
                paint: value.paint?,
                painted: value.painted?,
            })
        }
    }
    impl ::std::convert::From<super::UploadMaskResultMetadataRelatedFiles>
    for UploadMaskResultMetadataRelatedFiles {
        fn from(value: super::UploadMaskResultMetadataRelatedFiles) -> Self {
            Self {
                mask: Ok(value.mask),
                paint: Ok(value.paint),
                painted: Ok(value.painted),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserDataResponseFull {
        modified: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    }
    impl ::std::default::Default for UserDataResponseFull {
        fn default() -> Self {
            Self {
                modified: Ok(Default::default()),
                path: Ok(Default::default()),
                size: Ok(Default::default()),
            }
        }
    }
    impl UserDataResponseFull {
        pub fn modified<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.modified = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for modified: {e}")
                });
            self
        }
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserDataResponseFull> for super::UserDataResponseFull {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserDataResponseFull,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                modified: value.modified?,
                path: value.path?,
                size: value.size?,
            })
        }
    }
    impl ::std::convert::From<super::UserDataResponseFull> for UserDataResponseFull {
        fn from(value: super::UserDataResponseFull) -> Self {
            Self {
                modified: Ok(value.modified),
                path: Ok(value.path),
                size: Ok(value.size),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserResponse {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UserResponse {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl UserResponse {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserResponse> for super::UserResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::UserResponse> for UserResponse {
        fn from(value: super::UserResponse) -> Self {
            Self {
                id: Ok(value.id),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ValidationError {
        code: ::std::result::Result<::std::string::String, ::std::string::String>,
        field: ::std::result::Result<::std::string::String, ::std::string::String>,
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ValidationError {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                field: Err("no value supplied for field".to_string()),
                message: Err("no value supplied for message".to_string()),
            }
        }
    }
    impl ValidationError {
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        pub fn field<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.field = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for field: {e}"));
            self
        }
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationError> for super::ValidationError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                field: value.field?,
                message: value.message?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationError> for ValidationError {
        fn from(value: super::ValidationError) -> Self {
            Self {
                code: Ok(value.code),
                field: Ok(value.field),
                message: Ok(value.message),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ValidationResult {
        errors: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ValidationError>>,
            ::std::string::String,
        >,
        is_valid: ::std::result::Result<bool, ::std::string::String>,
        warnings: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::ValidationError>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ValidationResult {
        fn default() -> Self {
            Self {
                errors: Ok(Default::default()),
                is_valid: Err("no value supplied for is_valid".to_string()),
                warnings: Ok(Default::default()),
            }
        }
    }
    impl ValidationResult {
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ValidationError>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        pub fn is_valid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_valid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_valid: {e}")
                });
            self
        }
        pub fn warnings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<super::ValidationError>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.warnings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for warnings: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationResult> for super::ValidationResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                errors: value.errors?,
                is_valid: value.is_valid?,
                warnings: value.warnings?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationResult> for ValidationResult {
        fn from(value: super::ValidationResult) -> Self {
            Self {
                errors: Ok(value.errors),
                is_valid: Ok(value.is_valid),
                warnings: Ok(value.warnings),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutedMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutedMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutedMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutedMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutedMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutedMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutedMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutedMessage>
    for super::WebSocketExecutedMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutedMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutedMessage>
    for WebSocketExecutedMessage {
        fn from(value: super::WebSocketExecutedMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutedMessageData {
        display_node: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        node: ::std::result::Result<::std::string::String, ::std::string::String>,
        output: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutedMessageData {
        fn default() -> Self {
            Self {
                display_node: Ok(Default::default()),
                node: Err("no value supplied for node".to_string()),
                output: Ok(Default::default()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutedMessageData {
        pub fn display_node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.display_node = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_node: {e}")
                });
            self
        }
        pub fn node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for node: {e}"));
            self
        }
        pub fn output<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.output = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for output: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutedMessageData>
    for super::WebSocketExecutedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutedMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_node: value.display_node?,
                node: value.node?,
                output: value.output?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutedMessageData>
    for WebSocketExecutedMessageData {
        fn from(value: super::WebSocketExecutedMessageData) -> Self {
            Self {
                display_node: Ok(value.display_node),
                node: Ok(value.node),
                output: Ok(value.output),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutingMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutingMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutingMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutingMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutingMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutingMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutingMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutingMessage>
    for super::WebSocketExecutingMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutingMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutingMessage>
    for WebSocketExecutingMessage {
        fn from(value: super::WebSocketExecutingMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutingMessageData {
        display_node: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        node: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutingMessageData {
        fn default() -> Self {
            Self {
                display_node: Ok(Default::default()),
                node: Ok(Default::default()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutingMessageData {
        pub fn display_node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.display_node = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_node: {e}")
                });
            self
        }
        pub fn node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.node = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for node: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutingMessageData>
    for super::WebSocketExecutingMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutingMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_node: value.display_node?,
                node: value.node?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutingMessageData>
    for WebSocketExecutingMessageData {
        fn from(value: super::WebSocketExecutingMessageData) -> Self {
            Self {
                display_node: Ok(value.display_node),
                node: Ok(value.node),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionCachedMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionCachedMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionCachedMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionCachedMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionCachedMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionCachedMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionCachedMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionCachedMessage>
    for super::WebSocketExecutionCachedMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionCachedMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionCachedMessage>
    for WebSocketExecutionCachedMessage {
        fn from(value: super::WebSocketExecutionCachedMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionCachedMessageData {
        nodes: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutionCachedMessageData {
        fn default() -> Self {
            Self {
                nodes: Err("no value supplied for nodes".to_string()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutionCachedMessageData {
        pub fn nodes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.nodes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for nodes: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionCachedMessageData>
    for super::WebSocketExecutionCachedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionCachedMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                nodes: value.nodes?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionCachedMessageData>
    for WebSocketExecutionCachedMessageData {
        fn from(value: super::WebSocketExecutionCachedMessageData) -> Self {
            Self {
                nodes: Ok(value.nodes),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionErrorMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionErrorMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionErrorMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionErrorMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionErrorMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionErrorMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionErrorMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionErrorMessage>
    for super::WebSocketExecutionErrorMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionErrorMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionErrorMessage>
    for WebSocketExecutionErrorMessage {
        fn from(value: super::WebSocketExecutionErrorMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionErrorMessageData {
        current_inputs: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        current_outputs: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        exception_message: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        exception_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        executed: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        node_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        node_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        traceback: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionErrorMessageData {
        fn default() -> Self {
            Self {
                current_inputs: Ok(Default::default()),
                current_outputs: Ok(Default::default()),
                exception_message: Err(
                    "no value supplied for exception_message".to_string(),
                ),
                exception_type: Ok(Default::default()),
                executed: Ok(Default::default()),
                node_id: Ok(Default::default()),
                node_type: Ok(Default::default()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
                traceback: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionErrorMessageData {
        pub fn current_inputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.current_inputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_inputs: {e}")
                });
            self
        }
        pub fn current_outputs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.current_outputs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_outputs: {e}")
                });
            self
        }
        pub fn exception_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.exception_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exception_message: {e}")
                });
            self
        }
        pub fn exception_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.exception_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exception_type: {e}")
                });
            self
        }
        pub fn executed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.executed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for executed: {e}")
                });
            self
        }
        pub fn node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_id: {e}")
                });
            self
        }
        pub fn node_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.node_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_type: {e}")
                });
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn traceback<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.traceback = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for traceback: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionErrorMessageData>
    for super::WebSocketExecutionErrorMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionErrorMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_inputs: value.current_inputs?,
                current_outputs: value.current_outputs?,
                exception_message: value.exception_message?,
                exception_type: value.exception_type?,
                executed: value.executed?,
                node_id: value.node_id?,
                node_type: value.node_type?,
                prompt_id: value.prompt_id?,
                traceback: value.traceback?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionErrorMessageData>
    for WebSocketExecutionErrorMessageData {
        fn from(value: super::WebSocketExecutionErrorMessageData) -> Self {
            Self {
                current_inputs: Ok(value.current_inputs),
                current_outputs: Ok(value.current_outputs),
                exception_message: Ok(value.exception_message),
                exception_type: Ok(value.exception_type),
                executed: Ok(value.executed),
                node_id: Ok(value.node_id),
                node_type: Ok(value.node_type),
                prompt_id: Ok(value.prompt_id),
                traceback: Ok(value.traceback),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionInterruptedMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionInterruptedMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionInterruptedMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionInterruptedMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionInterruptedMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionInterruptedMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionInterruptedMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionInterruptedMessage>
    for super::WebSocketExecutionInterruptedMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionInterruptedMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionInterruptedMessage>
    for WebSocketExecutionInterruptedMessage {
        fn from(value: super::WebSocketExecutionInterruptedMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionInterruptedMessageData {
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutionInterruptedMessageData {
        fn default() -> Self {
            Self {
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutionInterruptedMessageData {
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionInterruptedMessageData>
    for super::WebSocketExecutionInterruptedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionInterruptedMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionInterruptedMessageData>
    for WebSocketExecutionInterruptedMessageData {
        fn from(value: super::WebSocketExecutionInterruptedMessageData) -> Self {
            Self {
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionStartMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionStartMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionStartMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionStartMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionStartMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionStartMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionStartMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionStartMessage>
    for super::WebSocketExecutionStartMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionStartMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionStartMessage>
    for WebSocketExecutionStartMessage {
        fn from(value: super::WebSocketExecutionStartMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionStartMessageData {
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutionStartMessageData {
        fn default() -> Self {
            Self {
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutionStartMessageData {
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionStartMessageData>
    for super::WebSocketExecutionStartMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionStartMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionStartMessageData>
    for WebSocketExecutionStartMessageData {
        fn from(value: super::WebSocketExecutionStartMessageData) -> Self {
            Self {
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionSuccessMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionSuccessMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketExecutionSuccessMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketExecutionSuccessMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketExecutionSuccessMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionSuccessMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketExecutionSuccessMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionSuccessMessage>
    for super::WebSocketExecutionSuccessMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionSuccessMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionSuccessMessage>
    for WebSocketExecutionSuccessMessage {
        fn from(value: super::WebSocketExecutionSuccessMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionSuccessMessageData {
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketExecutionSuccessMessageData {
        fn default() -> Self {
            Self {
                prompt_id: Err("no value supplied for prompt_id".to_string()),
            }
        }
    }
    impl WebSocketExecutionSuccessMessageData {
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketExecutionSuccessMessageData>
    for super::WebSocketExecutionSuccessMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketExecutionSuccessMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketExecutionSuccessMessageData>
    for WebSocketExecutionSuccessMessageData {
        fn from(value: super::WebSocketExecutionSuccessMessageData) -> Self {
            Self {
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketMessage {
        data: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::WebSocketMessageType, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl WebSocketMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WebSocketMessageType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketMessage> for super::WebSocketMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketMessage> for WebSocketMessage {
        fn from(value: super::WebSocketMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketProgressMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketProgressMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketProgressMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketProgressMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketProgressMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketProgressMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketProgressMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketProgressMessage>
    for super::WebSocketProgressMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketProgressMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketProgressMessage>
    for WebSocketProgressMessage {
        fn from(value: super::WebSocketProgressMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketProgressMessageData {
        max: ::std::result::Result<i64, ::std::string::String>,
        node: ::std::result::Result<::std::string::String, ::std::string::String>,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        value: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for WebSocketProgressMessageData {
        fn default() -> Self {
            Self {
                max: Err("no value supplied for max".to_string()),
                node: Err("no value supplied for node".to_string()),
                prompt_id: Err("no value supplied for prompt_id".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl WebSocketProgressMessageData {
        pub fn max<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.max = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for max: {e}"));
            self
        }
        pub fn node<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.node = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for node: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketProgressMessageData>
    for super::WebSocketProgressMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketProgressMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max: value.max?,
                node: value.node?,
                prompt_id: value.prompt_id?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketProgressMessageData>
    for WebSocketProgressMessageData {
        fn from(value: super::WebSocketProgressMessageData) -> Self {
            Self {
                max: Ok(value.max),
                node: Ok(value.node),
                prompt_id: Ok(value.prompt_id),
                value: Ok(value.value),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketProgressStateMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketProgressStateMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketProgressStateMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketProgressStateMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketProgressStateMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketProgressStateMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketProgressStateMessage>
    for super::WebSocketProgressStateMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketProgressStateMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketProgressStateMessage>
    for WebSocketProgressStateMessage {
        fn from(value: super::WebSocketProgressStateMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessageData {
        nodes: ::std::result::Result<
            ::std::option::Option<
                ::std::collections::HashMap<
                    ::std::string::String,
                    super::WebSocketProgressStateMessageDataNodesValue,
                >,
            >,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::uuid::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketProgressStateMessageData {
        fn default() -> Self {
            Self {
                nodes: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
            }
        }
    }
    impl WebSocketProgressStateMessageData {
        pub fn nodes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        super::WebSocketProgressStateMessageDataNodesValue,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.nodes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for nodes: {e}"));
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketProgressStateMessageData>
    for super::WebSocketProgressStateMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketProgressStateMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                nodes: value.nodes?,
                prompt_id: value.prompt_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketProgressStateMessageData>
    for WebSocketProgressStateMessageData {
        fn from(value: super::WebSocketProgressStateMessageData) -> Self {
            Self {
                nodes: Ok(value.nodes),
                prompt_id: Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessageDataNodesValue {
        class_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        display_node_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        node_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        real_node_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketProgressStateMessageDataNodesValue {
        fn default() -> Self {
            Self {
                class_type: Ok(Default::default()),
                display_node_id: Ok(Default::default()),
                node_id: Ok(Default::default()),
                prompt_id: Ok(Default::default()),
                real_node_id: Ok(Default::default()),
            }
        }
    }
    impl WebSocketProgressStateMessageDataNodesValue {
        pub fn class_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.class_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for class_type: {e}")
                });
            self
        }
        pub fn display_node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.display_node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_node_id: {e}")
                });
            self
        }
        pub fn node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for node_id: {e}")
                });
            self
        }
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_id: {e}")
                });
            self
        }
        pub fn real_node_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.real_node_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for real_node_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketProgressStateMessageDataNodesValue>
    for super::WebSocketProgressStateMessageDataNodesValue {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketProgressStateMessageDataNodesValue,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                class_type: value.class_type?,
                display_node_id: value.display_node_id?,
                node_id: value.node_id?,
                prompt_id: value.prompt_id?,
                real_node_id: value.real_node_id?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketProgressStateMessageDataNodesValue>
    for WebSocketProgressStateMessageDataNodesValue {
        fn from(value: super::WebSocketProgressStateMessageDataNodesValue) -> Self {
            Self {
                class_type: Ok(value.class_type),
                display_node_id: Ok(value.display_node_id),
                node_id: Ok(value.node_id),
                prompt_id: Ok(value.prompt_id),
                real_node_id: Ok(value.real_node_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessage {
        data: ::std::result::Result<
            ::std::option::Option<super::WebSocketStatusMessageData>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::WebSocketStatusMessageType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketStatusMessage {
        fn default() -> Self {
            Self {
                data: Ok(Default::default()),
                type_: Ok(Default::default()),
            }
        }
    }
    impl WebSocketStatusMessage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketStatusMessageData>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketStatusMessageType>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketStatusMessage>
    for super::WebSocketStatusMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketStatusMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketStatusMessage> for WebSocketStatusMessage {
        fn from(value: super::WebSocketStatusMessage) -> Self {
            Self {
                data: Ok(value.data),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageData {
        sid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::WebSocketStatusMessageDataStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketStatusMessageData {
        fn default() -> Self {
            Self {
                sid: Ok(Default::default()),
                status: Ok(Default::default()),
            }
        }
    }
    impl WebSocketStatusMessageData {
        pub fn sid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.sid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sid: {e}"));
            self
        }
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketStatusMessageDataStatus>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketStatusMessageData>
    for super::WebSocketStatusMessageData {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketStatusMessageData,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                sid: value.sid?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketStatusMessageData>
    for WebSocketStatusMessageData {
        fn from(value: super::WebSocketStatusMessageData) -> Self {
            Self {
                sid: Ok(value.sid),
                status: Ok(value.status),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageDataStatus {
        exec_info: ::std::result::Result<
            ::std::option::Option<super::WebSocketStatusMessageDataStatusExecInfo>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketStatusMessageDataStatus {
        fn default() -> Self {
            Self {
                exec_info: Ok(Default::default()),
            }
        }
    }
    impl WebSocketStatusMessageDataStatus {
        pub fn exec_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<super::WebSocketStatusMessageDataStatusExecInfo>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.exec_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for exec_info: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketStatusMessageDataStatus>
    for super::WebSocketStatusMessageDataStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketStatusMessageDataStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                exec_info: value.exec_info?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketStatusMessageDataStatus>
    for WebSocketStatusMessageDataStatus {
        fn from(value: super::WebSocketStatusMessageDataStatus) -> Self {
            Self {
                exec_info: Ok(value.exec_info),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageDataStatusExecInfo {
        queue_remaining: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebSocketStatusMessageDataStatusExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: Ok(Default::default()),
            }
        }
    }
    impl WebSocketStatusMessageDataStatusExecInfo {
        pub fn queue_remaining<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.queue_remaining = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_remaining: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WebSocketStatusMessageDataStatusExecInfo>
    for super::WebSocketStatusMessageDataStatusExecInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebSocketStatusMessageDataStatusExecInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                queue_remaining: value.queue_remaining?,
            })
        }
    }
    impl ::std::convert::From<super::WebSocketStatusMessageDataStatusExecInfo>
    for WebSocketStatusMessageDataStatusExecInfo {
        fn from(value: super::WebSocketStatusMessageDataStatusExecInfo) -> Self {
            Self {
                queue_remaining: Ok(value.queue_remaining),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowForkedFrom {
        workflow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        workflow_version_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowForkedFrom {
        fn default() -> Self {
            Self {
                workflow_id: Ok(Default::default()),
                workflow_version_id: Ok(Default::default()),
            }
        }
    }
    impl WorkflowForkedFrom {
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
        pub fn workflow_version_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_version_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_version_id: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowForkedFrom> for super::WorkflowForkedFrom {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowForkedFrom,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                workflow_id: value.workflow_id?,
                workflow_version_id: value.workflow_version_id?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowForkedFrom> for WorkflowForkedFrom {
        fn from(value: super::WorkflowForkedFrom) -> Self {
            Self {
                workflow_id: Ok(value.workflow_id),
                workflow_version_id: Ok(value.workflow_version_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowListResponse {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WorkflowResponse>,
            ::std::string::String,
        >,
        pagination: ::std::result::Result<super::PaginationInfo, ::std::string::String>,
    }
    impl ::std::default::Default for WorkflowListResponse {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                pagination: Err("no value supplied for pagination".to_string()),
            }
        }
    }
    impl WorkflowListResponse {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn pagination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginationInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.pagination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pagination: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowListResponse> for super::WorkflowListResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowListResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                pagination: value.pagination?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowListResponse> for WorkflowListResponse {
        fn from(value: super::WorkflowListResponse) -> Self {
            Self {
                data: Ok(value.data),
                pagination: Ok(value.pagination),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowResponse {
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        default_view: ::std::result::Result<
            ::std::option::Option<super::WorkflowView>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        forked_from: ::std::result::Result<
            ::std::option::Option<super::WorkflowForkedFrom>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        latest_version: ::std::result::Result<i64, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        visibility: ::std::result::Result<
            super::WorkflowVisibility,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowResponse {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                created_by: Err("no value supplied for created_by".to_string()),
                default_view: Ok(Default::default()),
                description: Ok(Default::default()),
                forked_from: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                latest_version: Err("no value supplied for latest_version".to_string()),
                name: Err("no value supplied for name".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                visibility: Err("no value supplied for visibility".to_string()),
            }
        }
    }
    impl WorkflowResponse {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                });
            self
        }
        pub fn default_view<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            T::Error: ::std::fmt::Display,
        {
            self.default_view = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for default_view: {e}")
                });
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        pub fn forked_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::WorkflowForkedFrom>>,
            T::Error: ::std::fmt::Display,
        {
            self.forked_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for forked_from: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn latest_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.latest_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latest_version: {e}")
                });
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        pub fn visibility<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowVisibility>,
            T::Error: ::std::fmt::Display,
        {
            self.visibility = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visibility: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowResponse> for super::WorkflowResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                created_by: value.created_by?,
                default_view: value.default_view?,
                description: value.description?,
                forked_from: value.forked_from?,
                id: value.id?,
                latest_version: value.latest_version?,
                name: value.name?,
                updated_at: value.updated_at?,
                visibility: value.visibility?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowResponse> for WorkflowResponse {
        fn from(value: super::WorkflowResponse) -> Self {
            Self {
                created_at: Ok(value.created_at),
                created_by: Ok(value.created_by),
                default_view: Ok(value.default_view),
                description: Ok(value.description),
                forked_from: Ok(value.forked_from),
                id: Ok(value.id),
                latest_version: Ok(value.latest_version),
                name: Ok(value.name),
                updated_at: Ok(value.updated_at),
                visibility: Ok(value.visibility),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowVersionContentResponse {
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        version: ::std::result::Result<i64, ::std::string::String>,
        workflow_json: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowVersionContentResponse {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                created_by: Err("no value supplied for created_by".to_string()),
                id: Err("no value supplied for id".to_string()),
                version: Err("no value supplied for version".to_string()),
                workflow_json: Err("no value supplied for workflow_json".to_string()),
            }
        }
    }
    impl WorkflowVersionContentResponse {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for version: {e}")
                });
            self
        }
        pub fn workflow_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_json = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_json: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowVersionContentResponse>
    for super::WorkflowVersionContentResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowVersionContentResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                created_by: value.created_by?,
                id: value.id?,
                version: value.version?,
                workflow_json: value.workflow_json?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowVersionContentResponse>
    for WorkflowVersionContentResponse {
        fn from(value: super::WorkflowVersionContentResponse) -> Self {
            Self {
                created_at: Ok(value.created_at),
                created_by: Ok(value.created_by),
                id: Ok(value.id),
                version: Ok(value.version),
                workflow_json: Ok(value.workflow_json),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowVersionResponse {
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        latest_version: ::std::result::Result<i64, ::std::string::String>,
        version: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for WorkflowVersionResponse {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                created_by: Err("no value supplied for created_by".to_string()),
                id: Err("no value supplied for id".to_string()),
                latest_version: Err("no value supplied for latest_version".to_string()),
                version: Err("no value supplied for version".to_string()),
            }
        }
    }
    impl WorkflowVersionResponse {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                });
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::uuid::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        pub fn latest_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.latest_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latest_version: {e}")
                });
            self
        }
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for version: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowVersionResponse>
    for super::WorkflowVersionResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowVersionResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                created_by: value.created_by?,
                id: value.id?,
                latest_version: value.latest_version?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowVersionResponse>
    for WorkflowVersionResponse {
        fn from(value: super::WorkflowVersionResponse) -> Self {
            Self {
                created_at: Ok(value.created_at),
                created_by: Ok(value.created_by),
                id: Ok(value.id),
                latest_version: Ok(value.latest_version),
                version: Ok(value.version),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowVersionsListResponse {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WorkflowVersionResponse>,
            ::std::string::String,
        >,
        pagination: ::std::result::Result<super::PaginationInfo, ::std::string::String>,
    }
    impl ::std::default::Default for WorkflowVersionsListResponse {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                pagination: Err("no value supplied for pagination".to_string()),
            }
        }
    }
    impl WorkflowVersionsListResponse {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowVersionResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        pub fn pagination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginationInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.pagination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for pagination: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowVersionsListResponse>
    for super::WorkflowVersionsListResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowVersionsListResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                pagination: value.pagination?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowVersionsListResponse>
    for WorkflowVersionsListResponse {
        fn from(value: super::WorkflowVersionsListResponse) -> Self {
            Self {
                data: Ok(value.data),
                pagination: Ok(value.pagination),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
