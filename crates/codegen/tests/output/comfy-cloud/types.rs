/// `AddAssetTagsBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AddAssetTagsBody {
    /// The tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
}
impl AddAssetTagsBody {
    pub fn builder() -> builder::AddAssetTagsBody {
        ::std::default::Default::default()
    }
}
/// A user's reference to stored bytes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Asset {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    /// When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The name to show, the same as `name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_path: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// Whether it belongs to the public library, which nobody changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_immutable: ::std::option::Option<bool>,
    /// The same as `prompt_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::uuid::Uuid>,
    /// When its bytes were last asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_access_time: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
    /// for everything else.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub loader_path: ::std::option::Option<::std::string::String>,
    /// The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name its owner gave it.
    pub name: ::std::string::String,
    /// The asset that shows this one; an image shows itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    /// A signed URL of a picture that shows this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// The job that made it, if one did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
    /// Bytes of content.
    pub size: i64,
    /// The tags, ordered by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whatever the owner keeps with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl Asset {
    pub fn builder() -> builder::Asset {
        ::std::default::Default::default()
    }
}
/// An asset, and whether this request made it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetCreated {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    /// When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// False when the caller had this content before.
    pub created_new: bool,
    /// The name to show, the same as `name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_path: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// Whether it belongs to the public library, which nobody changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_immutable: ::std::option::Option<bool>,
    /// The same as `prompt_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::uuid::Uuid>,
    /// When its bytes were last asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_access_time: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
    /// for everything else.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub loader_path: ::std::option::Option<::std::string::String>,
    /// The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name its owner gave it.
    pub name: ::std::string::String,
    /// The asset that shows this one; an image shows itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    /// A signed URL of a picture that shows this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// The job that made it, if one did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
    /// Bytes of content.
    pub size: i64,
    /// The tags, ordered by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whatever the owner keeps with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl AssetCreated {
    pub fn builder() -> builder::AssetCreated {
        ::std::default::Default::default()
    }
}
/// A download that was started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetDownloadResponse {
    /// The same for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// How far it is.
    pub status: AssetDownloadResponseStatus,
    /// Give it to `getTask`.
    pub task_id: ::uuid::Uuid,
}
impl AssetDownloadResponse {
    pub fn builder() -> builder::AssetDownloadResponse {
        ::std::default::Default::default()
    }
}
/// How far it is.
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
impl AssetDownloadResponseStatus {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Created => "created",
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
        }
    }
}
impl ::std::fmt::Display for AssetDownloadResponseStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for AssetDownloadResponseStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => ::std::result::Result::Ok(Self::Created),
            "running" => ::std::result::Result::Ok(Self::Running),
            "completed" => ::std::result::Result::Ok(Self::Completed),
            "failed" => ::std::result::Result::Ok(Self::Failed),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `created`, `running`, `completed`, `failed`"
                        .into(),
                )
            }
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
/// What a source says of its file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetMetadataResponse {
    /// Bytes; -1 when the source does not say.
    pub content_length: i64,
    /// The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// The file's name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    /// Where the file was found in the end, after redirects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub final_url: ::std::option::Option<::std::string::String>,
    /// A title, where the source has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// A small picture as a data URL, where the source has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_image: ::std::option::Option<::std::string::String>,
    /// Tags that suggest themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validation: ::std::option::Option<ValidationResult>,
}
impl AssetMetadataResponse {
    pub fn builder() -> builder::AssetMetadataResponse {
        ::std::default::Default::default()
    }
}
/// The name of an asset; it stays usable as a file name in `/api/view` and in workflows.
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
impl ::std::fmt::Display for AssetName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for AssetName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 512usize {
            return ::std::result::Result::Err("longer than 512 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for AssetName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// Tags and counts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetTagHistogramResponse {
    /// For each tag, how many matching assets have it.
    pub tag_counts: ::std::collections::HashMap<::std::string::String, i64>,
}
impl AssetTagHistogramResponse {
    pub fn builder() -> builder::AssetTagHistogramResponse {
        ::std::default::Default::default()
    }
}
/// What an asset is after a change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetUpdated {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_hash: ::std::option::Option<Blake3Hash>,
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// Its media type now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Its name now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// All its tags now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When this change was made.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Its metadata now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl AssetUpdated {
    pub fn builder() -> builder::AssetUpdated {
        ::std::default::Default::default()
    }
}
/// The name of some content by its BLAKE3, the form that answers always use.
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
impl ::std::fmt::Display for Blake3Hash {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for Blake3Hash {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        ::regress::Regex::with_flags("^blake3:[a-f0-9]{64}$", "u").unwrap());
        if PATTERN.find(value).is_none() {
            return ::std::result::Result::Err(
                "doesn't match pattern \"^blake3:[a-f0-9]{64}$\"".into(),
            );
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for Blake3Hash {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// Whether a job was cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CancelJobResponse {
    /// Whether this request cancelled it.
    pub cancelled: bool,
    /// The job's id.
    pub id: ::uuid::Uuid,
    pub status: JobStatus,
}
impl CancelJobResponse {
    pub fn builder() -> builder::CancelJobResponse {
        ::std::default::Default::default()
    }
}
/// Which jobs to cancel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CancelJobsRequest {
    /// The jobs' ids; the public service takes at most 100.
    pub job_ids: ::std::vec::Vec<::uuid::Uuid>,
}
impl CancelJobsRequest {
    pub fn builder() -> builder::CancelJobsRequest {
        ::std::default::Default::default()
    }
}
/// What was cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CancelJobsResponse {
    /// The ids of those that this request cancelled.
    pub cancelled: ::std::vec::Vec<::std::string::String>,
    /// The jobs as they are now, in the order of the request.
    pub jobs: ::std::vec::Vec<CancelledJob>,
}
impl CancelJobsResponse {
    pub fn builder() -> builder::CancelJobsResponse {
        ::std::default::Default::default()
    }
}
/// A job that was to be cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CancelledJob {
    /// The job's id.
    pub id: ::uuid::Uuid,
    pub status: JobStatus,
}
impl CancelledJob {
    pub fn builder() -> builder::CancelledJob {
        ::std::default::Default::default()
    }
}
/// The name of some content - the algorithm and 64 lower-case hex digits.
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
impl ::std::fmt::Display for ContentHash {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for ContentHash {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        ::regress::Regex::with_flags("^(blake3|sha256):[a-f0-9]{64}$", "u").unwrap());
        if PATTERN.find(value).is_none() {
            return ::std::result::Result::Err(
                "doesn't match pattern \"^(blake3|sha256):[a-f0-9]{64}$\"".into(),
            );
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for ContentHash {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// `CreateAssetDownloadBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CreateAssetDownloadBody {
    /// An asset of the caller's that shows this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    /// Where the file is.
    pub source_url: ::std::string::String,
    /// The new asset's tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl CreateAssetDownloadBody {
    pub fn builder() -> builder::CreateAssetDownloadBody {
        ::std::default::Default::default()
    }
}
/// `CreateAssetFromHashBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CreateAssetFromHashBody {
    pub hash: ContentHash,
    /// The media type, when the caller knows better than the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<AssetName>,
    /// The asset's tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl CreateAssetFromHashBody {
    pub fn builder() -> builder::CreateAssetFromHashBody {
        ::std::default::Default::default()
    }
}
/// A workflow to save.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CreateWorkflowRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_view: ::std::option::Option<WorkflowView>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<WorkflowDescription>,
    /// A workflow that it was made of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from_workflow_id: ::std::option::Option<::std::string::String>,
    /// The version of that.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from_workflow_version_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<WorkflowName>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<WorkflowVisibility>,
    /// The workflow, in either of ComfyUI's formats.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowRequest {
    pub fn builder() -> builder::CreateWorkflowRequest {
        ::std::default::Default::default()
    }
}
/// A version to save.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CreateWorkflowVersionRequest {
    /// The newest version that the caller knows.
    pub base_version: ::std::num::NonZeroU64,
    /// The workflow.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowVersionRequest {
    pub fn builder() -> builder::CreateWorkflowVersionRequest {
        ::std::default::Default::default()
    }
}
/// What went wrong.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ErrorResponse {
    /// A stable word for programs.
    pub code: ::std::string::String,
    /// A sentence for people - what is wrong, where, and how to mend it.
    pub message: ::std::string::String,
}
impl ErrorResponse {
    pub fn builder() -> builder::ErrorResponse {
        ::std::default::Default::default()
    }
}
/// Why a job failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ExecutionError {
    /// What the node was given.
    pub current_inputs: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// What had been made.
    pub current_outputs: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// What is wrong.
    pub exception_message: ::std::string::String,
    /// The kind of error.
    pub exception_type: ::std::string::String,
    /// What is wrong by node, in ComfyUI's form, when the worker refused the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_errors: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The node that failed; empty when it was none.
    pub node_id: ::std::string::String,
    /// Its class.
    pub node_type: ::std::string::String,
    /// Where in the node's code.
    pub traceback: ::std::vec::Vec<::std::string::String>,
}
impl ExecutionError {
    pub fn builder() -> builder::ExecutionError {
        ::std::default::Default::default()
    }
}
/// What to fork.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ForkWorkflowRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<WorkflowName>,
    /// The version to begin with.
    pub source_version: ::std::num::NonZeroU64,
}
impl ForkWorkflowRequest {
    pub fn builder() -> builder::ForkWorkflowRequest {
        ::std::default::Default::default()
    }
}
/// `GetAssetContentDisposition`
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
impl GetAssetContentDisposition {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Inline => "inline",
            Self::Attachment => "attachment",
        }
    }
}
impl ::std::fmt::Display for GetAssetContentDisposition {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for GetAssetContentDisposition {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "inline" => ::std::result::Result::Ok(Self::Inline),
            "attachment" => ::std::result::Result::Ok(Self::Attachment),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `inline`, `attachment`".into(),
                )
            }
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
/// `GetFeaturesResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct GetFeaturesResult {
    /// The largest file that an upload may carry, in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_upload_size: ::std::option::Option<i64>,
    /// Whether previews on the websocket carry metadata.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_preview_metadata: ::std::option::Option<bool>,
}
impl GetFeaturesResult {
    pub fn builder() -> builder::GetFeaturesResult {
        ::std::default::Default::default()
    }
}
/// `GetMaskLayersResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct GetMaskLayersResult {
    /// The mask alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask: ::std::option::Option<::std::string::String>,
    /// The paint layer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paint: ::std::option::Option<::std::string::String>,
    /// The painted image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted: ::std::option::Option<::std::string::String>,
    /// The image with everything applied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted_masked: ::std::option::Option<::std::string::String>,
}
impl GetMaskLayersResult {
    pub fn builder() -> builder::GetMaskLayersResult {
        ::std::default::Default::default()
    }
}
/// Files.
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
/// A file in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct GetUserDataResponseFullFile {
    /// When it was written, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: ::std::option::Option<i64>,
    /// Its path below the folder.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    /// Its bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
impl GetUserDataResponseFullFile {
    pub fn builder() -> builder::GetUserDataResponseFullFile {
        ::std::default::Default::default()
    }
}
/// A subgraph with its data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct GlobalSubgraphData {
    /// The subgraph, as JSON.
    pub data: ::std::string::String,
    /// What is known of it.
    pub info: GlobalSubgraphDataInfo,
    /// Its name.
    pub name: ::std::string::String,
    /// Where it comes from.
    pub source: ::std::string::String,
}
impl GlobalSubgraphData {
    pub fn builder() -> builder::GlobalSubgraphData {
        ::std::default::Default::default()
    }
}
/// What is known of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct GlobalSubgraphDataInfo {
    /// The pack that brings it.
    pub node_pack: ::std::string::String,
}
impl GlobalSubgraphDataInfo {
    pub fn builder() -> builder::GlobalSubgraphDataInfo {
        ::std::default::Default::default()
    }
}
/// A subgraph that workflows may use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct GlobalSubgraphInfo {
    /// The subgraph; left out in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::string::String>,
    /// What is known of it.
    pub info: GlobalSubgraphInfoInfo,
    /// Its name.
    pub name: ::std::string::String,
    /// Where it comes from.
    pub source: ::std::string::String,
}
impl GlobalSubgraphInfo {
    pub fn builder() -> builder::GlobalSubgraphInfo {
        ::std::default::Default::default()
    }
}
/// What is known of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct GlobalSubgraphInfoInfo {
    /// The pack that brings it.
    pub node_pack: ::std::string::String,
}
impl GlobalSubgraphInfoInfo {
    pub fn builder() -> builder::GlobalSubgraphInfoInfo {
        ::std::default::Default::default()
    }
}
/// An ended job with its workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct HistoryDetailEntry {
    /// Why the job failed, as the JSON text of an `ExecutionError`, or in words. Absent when it has not failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// What is known of the nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What was submitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<HistoryDetailEntryPrompt>,
    /// How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl HistoryDetailEntry {
    pub fn builder() -> builder::HistoryDetailEntry {
        ::std::default::Default::default()
    }
}
/// What was submitted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct HistoryDetailEntryPrompt {
    /// What came with the workflow, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The ids of the output nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_to_execute: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The job's number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<f64>,
    /// The workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
}
impl HistoryDetailEntryPrompt {
    pub fn builder() -> builder::HistoryDetailEntryPrompt {
        ::std::default::Default::default()
    }
}
/// One job, under its id.
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
/// An ended job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct HistoryEntry {
    /// When it was submitted, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<i64>,
    /// Why the job failed, as the JSON text of an `ExecutionError`, or in words. Absent when it has not failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// What is known of the nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What was submitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<HistoryEntryPrompt>,
    /// The job's id.
    pub prompt_id: ::std::string::String,
    /// How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl HistoryEntry {
    pub fn builder() -> builder::HistoryEntry {
        ::std::default::Default::default()
    }
}
/// What was submitted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct HistoryEntryPrompt {
    /// What came with the workflow, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The job's number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<f64>,
    /// The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
}
impl HistoryEntryPrompt {
    pub fn builder() -> builder::HistoryEntryPrompt {
        ::std::default::Default::default()
    }
}
/// What to delete.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct HistoryManageRequest {
    /// Delete all that have ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clear: ::std::option::Option<bool>,
    /// Ids of jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl HistoryManageRequest {
    pub fn builder() -> builder::HistoryManageRequest {
        ::std::default::Default::default()
    }
}
/// Ended jobs by id, the oldest first; each an object with `prompt` - number, id, workflow, what came
/// with it, and the ids of the output nodes - `outputs`, `status` and `meta`.
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
/// Ended jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct HistoryResponse {
    /// The newest first.
    pub history: ::std::vec::Vec<HistoryEntry>,
}
impl HistoryResponse {
    pub fn builder() -> builder::HistoryResponse {
        ::std::default::Default::default()
    }
}
/// An output, as an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobAsset {
    pub asset: Asset,
    /// When the asset was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hash: ::std::option::Option<Blake3Hash>,
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// The same as `output_index`.
    pub index: i64,
    /// The media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name that the job's outputs give it as `filename`, `<hex digest>.<extension>`.
    pub name: ::std::string::String,
    /// The node that made it.
    pub node_id: ::std::string::String,
    /// Its place in that list.
    pub output_index: i64,
    /// The list of the node's outputs that it is in, `images` and the like.
    pub output_key: ::std::string::String,
    /// A signed URL of a picture that shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// Bytes of content.
    pub size: i64,
}
impl JobAsset {
    pub fn builder() -> builder::JobAsset {
        ::std::default::Default::default()
    }
}
/// A page of a job's outputs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobAssetsResponse {
    /// The outputs.
    pub assets: ::std::vec::Vec<JobAsset>,
    /// The job's id.
    pub job_id: ::uuid::Uuid,
    pub pagination: PaginationInfo,
}
impl JobAssetsResponse {
    pub fn builder() -> builder::JobAssetsResponse {
        ::std::default::Default::default()
    }
}
/// A job, whole.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobDetailResponse {
    /// When it was submitted, in milliseconds since 1970.
    pub create_time: i64,
    /// When it ended, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_end_time: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_error: ::std::option::Option<ExecutionError>,
    /// The worker, the attempts, and the times in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// When it began to run, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_start_time: ::std::option::Option<i64>,
    /// How it ended, with ComfyUI's messages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_status: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The job's id.
    pub id: ::uuid::Uuid,
    /// The outputs by node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// How many files it made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_count: ::std::option::Option<i64>,
    /// One output that shows the job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// How many of them are images, videos, sounds or 3D models.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previewable_outputs_count: ::std::option::Option<i64>,
    /// While it waits, its place among the caller's waiting jobs, from 1. Turns are fair between users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_position: ::std::option::Option<i64>,
    /// While it waits, whether for another job of the caller's to end or for a worker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_reason: ::std::option::Option<JobDetailResponseQueueReason>,
    pub status: JobStatus,
    /// When it last moved, in milliseconds since 1970.
    pub update_time: i64,
    /// Whose it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// The workflow, as `prompt`, and what came with it, as `extra_data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl JobDetailResponse {
    pub fn builder() -> builder::JobDetailResponse {
        ::std::default::Default::default()
    }
}
/// While it waits, whether for another job of the caller's to end or for a worker.
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
impl JobDetailResponseQueueReason {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ConcurrencyLimit => "concurrency_limit",
            Self::Capacity => "capacity",
        }
    }
}
impl ::std::fmt::Display for JobDetailResponseQueueReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for JobDetailResponseQueueReason {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "concurrency_limit" => ::std::result::Result::Ok(Self::ConcurrencyLimit),
            "capacity" => ::std::result::Result::Ok(Self::Capacity),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `concurrency_limit`, `capacity`"
                        .into(),
                )
            }
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
/// A job in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobEntry {
    /// When it was submitted, in milliseconds since 1970.
    pub create_time: i64,
    /// When it ended, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_end_time: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_error: ::std::option::Option<ExecutionError>,
    /// When it began to run, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_start_time: ::std::option::Option<i64>,
    /// The job's id.
    pub id: ::uuid::Uuid,
    /// How many files it made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outputs_count: ::std::option::Option<i64>,
    /// One output that shows the job - `filename`, `subfolder`, `type`, `nodeId` and `mediaType`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// How many of them are images, videos, sounds or 3D models.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub previewable_outputs_count: ::std::option::Option<i64>,
    pub status: JobStatus,
    /// What was run, when the submission said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
impl JobEntry {
    pub fn builder() -> builder::JobEntry {
        ::std::default::Default::default()
    }
}
/// How far a job is. One that is being cancelled is `cancelled`; one that had ended, or was about
/// to, when it was cancelled stays what it was.
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
impl JobStatus {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}
impl ::std::fmt::Display for JobStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for JobStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => ::std::result::Result::Ok(Self::Pending),
            "in_progress" => ::std::result::Result::Ok(Self::InProgress),
            "completed" => ::std::result::Result::Ok(Self::Completed),
            "failed" => ::std::result::Result::Ok(Self::Failed),
            "cancelled" => ::std::result::Result::Ok(Self::Cancelled),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `pending`, `in_progress`, `completed`, `failed`, `cancelled`"
                        .into(),
                )
            }
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
/// The state of a job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobStatusResponse {
    /// The worker that has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assigned_inference: ::std::option::Option<::std::string::String>,
    /// When it was submitted.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Why it failed, as JSON of an `ExecutionError`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// The job's id.
    pub id: ::uuid::Uuid,
    /// When its state last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_state_update: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// The internal state. The first six are what the public contract names; the others are
    /// what is sent, there and here.
    pub status: JobStatusResponseStatus,
    /// When it last moved.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl JobStatusResponse {
    pub fn builder() -> builder::JobStatusResponse {
        ::std::default::Default::default()
    }
}
/// The internal state. The first six are what the public contract names; the others are
/// what is sent, there and here.
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
impl JobStatusResponseStatus {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::WaitingToDispatch => "waiting_to_dispatch",
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Error => "error",
            Self::Cancelled => "cancelled",
            Self::Submitted => "submitted",
            Self::QueuedLimited => "queued_limited",
            Self::QueuedWaiting => "queued_waiting",
            Self::Allocated => "allocated",
            Self::Preparing => "preparing",
            Self::PendingExecution => "pending_execution",
            Self::Executing => "executing",
            Self::Executed => "executed",
            Self::Erroring => "erroring",
            Self::Success => "success",
            Self::NonRetryableError => "non_retryable_error",
            Self::Lost => "lost",
            Self::CancelRequested => "cancel_requested",
            Self::CancelPending => "cancel_pending",
            Self::CancellingPreparing => "cancelling_preparing",
        }
    }
}
impl ::std::fmt::Display for JobStatusResponseStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for JobStatusResponseStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "waiting_to_dispatch" => ::std::result::Result::Ok(Self::WaitingToDispatch),
            "pending" => ::std::result::Result::Ok(Self::Pending),
            "in_progress" => ::std::result::Result::Ok(Self::InProgress),
            "completed" => ::std::result::Result::Ok(Self::Completed),
            "error" => ::std::result::Result::Ok(Self::Error),
            "cancelled" => ::std::result::Result::Ok(Self::Cancelled),
            "submitted" => ::std::result::Result::Ok(Self::Submitted),
            "queued_limited" => ::std::result::Result::Ok(Self::QueuedLimited),
            "queued_waiting" => ::std::result::Result::Ok(Self::QueuedWaiting),
            "allocated" => ::std::result::Result::Ok(Self::Allocated),
            "preparing" => ::std::result::Result::Ok(Self::Preparing),
            "pending_execution" => ::std::result::Result::Ok(Self::PendingExecution),
            "executing" => ::std::result::Result::Ok(Self::Executing),
            "executed" => ::std::result::Result::Ok(Self::Executed),
            "erroring" => ::std::result::Result::Ok(Self::Erroring),
            "success" => ::std::result::Result::Ok(Self::Success),
            "non_retryable_error" => ::std::result::Result::Ok(Self::NonRetryableError),
            "lost" => ::std::result::Result::Ok(Self::Lost),
            "cancel_requested" => ::std::result::Result::Ok(Self::CancelRequested),
            "cancel_pending" => ::std::result::Result::Ok(Self::CancelPending),
            "cancelling_preparing" => {
                ::std::result::Result::Ok(Self::CancellingPreparing)
            }
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `waiting_to_dispatch`, `pending`, `in_progress`, `completed`, `error`, `cancelled`, `submitted`, `queued_limited`, `queued_waiting`, `allocated`, `preparing`, `pending_execution`, `executing`, `executed`, `erroring`, `success`, `non_retryable_error`, `lost`, `cancel_requested`, `cancel_pending`, `cancelling_preparing`"
                        .into(),
                )
            }
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
/// A page of jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobsListResponse {
    /// The jobs.
    pub jobs: ::std::vec::Vec<JobEntry>,
    pub pagination: PaginationInfo,
}
impl JobsListResponse {
    pub fn builder() -> builder::JobsListResponse {
        ::std::default::Default::default()
    }
}
/// `ListAssetsOrder`
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
impl ListAssetsOrder {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}
impl ::std::fmt::Display for ListAssetsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListAssetsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => ::std::result::Result::Ok(Self::Asc),
            "desc" => ::std::result::Result::Ok(Self::Desc),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `asc`, `desc`".into(),
                )
            }
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
/// A page of assets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ListAssetsResponse {
    /// The page.
    pub assets: ::std::vec::Vec<Asset>,
    /// Whether there is a page behind this one.
    pub has_more: bool,
    /// Give it as `after` to get the next page; absent on the last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    /// How many assets match in all.
    pub total: i64,
}
impl ListAssetsResponse {
    pub fn builder() -> builder::ListAssetsResponse {
        ::std::default::Default::default()
    }
}
/// `ListAssetsSort`
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
impl ListAssetsSort {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Name => "name",
            Self::CreatedAt => "created_at",
            Self::UpdatedAt => "updated_at",
            Self::Size => "size",
            Self::LastAccessTime => "last_access_time",
        }
    }
}
impl ::std::fmt::Display for ListAssetsSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListAssetsSort {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "name" => ::std::result::Result::Ok(Self::Name),
            "created_at" => ::std::result::Result::Ok(Self::CreatedAt),
            "updated_at" => ::std::result::Result::Ok(Self::UpdatedAt),
            "size" => ::std::result::Result::Ok(Self::Size),
            "last_access_time" => ::std::result::Result::Ok(Self::LastAccessTime),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `name`, `created_at`, `updated_at`, `size`, `last_access_time`"
                        .into(),
                )
            }
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
/// `ListJobsOutputType`
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
impl ListJobsOutputType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::X3d => "3d",
        }
    }
}
impl ::std::fmt::Display for ListJobsOutputType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListJobsOutputType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "image" => ::std::result::Result::Ok(Self::Image),
            "video" => ::std::result::Result::Ok(Self::Video),
            "audio" => ::std::result::Result::Ok(Self::Audio),
            "3d" => ::std::result::Result::Ok(Self::X3d),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `image`, `video`, `audio`, `3d`"
                        .into(),
                )
            }
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
/// `ListJobsSortBy`
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
impl ListJobsSortBy {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::CreateTime => "create_time",
            Self::ExecutionTime => "execution_time",
        }
    }
}
impl ::std::fmt::Display for ListJobsSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListJobsSortBy {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "create_time" => ::std::result::Result::Ok(Self::CreateTime),
            "execution_time" => ::std::result::Result::Ok(Self::ExecutionTime),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `create_time`, `execution_time`"
                        .into(),
                )
            }
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
/// `ListJobsSortOrder`
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
impl ListJobsSortOrder {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}
impl ::std::fmt::Display for ListJobsSortOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListJobsSortOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => ::std::result::Result::Ok(Self::Asc),
            "desc" => ::std::result::Result::Ok(Self::Desc),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `asc`, `desc`".into(),
                )
            }
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
/// `ListTagsOrder`
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
impl ListTagsOrder {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::CountDesc => "count_desc",
            Self::NameAsc => "name_asc",
        }
    }
}
impl ::std::fmt::Display for ListTagsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListTagsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "count_desc" => ::std::result::Result::Ok(Self::CountDesc),
            "name_asc" => ::std::result::Result::Ok(Self::NameAsc),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `count_desc`, `name_asc`".into(),
                )
            }
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
/// A page of tags.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ListTagsResponse {
    /// Whether there is a page behind this one.
    pub has_more: bool,
    /// The page.
    pub tags: ::std::vec::Vec<TagInfo>,
    /// How many tags match in all.
    pub total: i64,
}
impl ListTagsResponse {
    pub fn builder() -> builder::ListTagsResponse {
        ::std::default::Default::default()
    }
}
/// `ListTasksSortOrder`
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
impl ListTasksSortOrder {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}
impl ::std::fmt::Display for ListTasksSortOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListTasksSortOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => ::std::result::Result::Ok(Self::Asc),
            "desc" => ::std::result::Result::Ok(Self::Desc),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `asc`, `desc`".into(),
                )
            }
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
/// `ListWorkflowsOrder`
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
impl ListWorkflowsOrder {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}
impl ::std::fmt::Display for ListWorkflowsOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListWorkflowsOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => ::std::result::Result::Ok(Self::Asc),
            "desc" => ::std::result::Result::Ok(Self::Desc),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `asc`, `desc`".into(),
                )
            }
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
/// `ListWorkflowsSort`
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
impl ListWorkflowsSort {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::CreateTime => "create_time",
            Self::UpdateTime => "update_time",
            Self::Name => "name",
        }
    }
}
impl ::std::fmt::Display for ListWorkflowsSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for ListWorkflowsSort {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "create_time" => ::std::result::Result::Ok(Self::CreateTime),
            "update_time" => ::std::result::Result::Ok(Self::UpdateTime),
            "name" => ::std::result::Result::Ok(Self::Name),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `create_time`, `update_time`, `name`"
                        .into(),
                )
            }
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
/// A model.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ModelFile {
    /// Its file name, as workflows name it.
    pub name: ::std::string::String,
    /// Which of the folder's places it is in.
    #[serde(rename = "pathIndex")]
    pub path_index: i64,
    /// The names of the workers that have it, for callers with a key. A workflow can use no model that is on none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ModelFile {
    pub fn builder() -> builder::ModelFile {
        ::std::default::Default::default()
    }
}
/// A folder of models.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ModelFolder {
    /// What it is called on the workers; not their paths.
    pub folders: ::std::vec::Vec<::std::string::String>,
    /// Its name.
    pub name: ::std::string::String,
}
impl ModelFolder {
    pub fn builder() -> builder::ModelFolder {
        ::std::default::Default::default()
    }
}
/// A node class as ComfyUI and its packs describe it: `input` (`required`, `optional` and `hidden`, each by
/// name), `input_order`, `output`, `output_is_list`, `output_name`, `name`, `display_name`, `description`,
/// `python_module`, `category`, `output_node`, and whatever else a worker says. Packs write what they like,
/// so nothing of it has a type here. `denied_reason` is this server's: workflows of the caller that need the
/// class are refused for this reason, since the workers that have it are shared by several users.
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
/// Which part of a list this is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PaginationInfo {
    /// Whether there are more behind these.
    pub has_more: bool,
    /// How many were asked for.
    pub limit: ::std::num::NonZeroU64,
    /// Give it as `after` to get the next page, where the operation has it; absent on the last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
    /// How many were skipped.
    pub offset: u64,
    /// How many there are.
    pub total: u64,
}
impl PaginationInfo {
    pub fn builder() -> builder::PaginationInfo {
        ::std::default::Default::default()
    }
}
/// Why a workflow was refused, as ComfyUI says it - `error` with `type`, `message`, `details`
/// and `extra_info`, and `node_errors` by node id.
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
/// The state of the caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct PromptInfo {
    /// Numbers of the queue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exec_info: ::std::option::Option<PromptInfoExecInfo>,
}
impl PromptInfo {
    pub fn builder() -> builder::PromptInfo {
        ::std::default::Default::default()
    }
}
/// Numbers of the queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct PromptInfoExecInfo {
    /// How many jobs wait or run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_remaining: ::std::option::Option<i64>,
}
impl PromptInfoExecInfo {
    pub fn builder() -> builder::PromptInfoExecInfo {
        ::std::default::Default::default()
    }
}
/// A workflow to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PromptRequest {
    /// Kept with the job; events go to all connections of the user.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub client_id: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// Goes to the worker with the workflow. `api_key_comfy_org` and `auth_token_comfy_org` go
    /// there and nowhere else; they do not survive a restart of the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Accepted and ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub front: ::std::option::Option<bool>,
    /// Accepted and ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<f64>,
    /// Run only what these output nodes need.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub partial_execution_targets: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    /// The workflow in API format - nodes by id, each with `class_type` and `inputs`.
    pub prompt: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The id that the job is to have; 409 when it is taken. A new one when left out.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub prompt_id: ::std::option::Option<::std::option::Option<::uuid::Uuid>>,
    /// A name for what is run, to find its jobs by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<PromptRequestWorkflowId>,
}
impl PromptRequest {
    pub fn builder() -> builder::PromptRequest {
        ::std::default::Default::default()
    }
}
/// A name for what is run, to find its jobs by.
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
impl ::std::fmt::Display for PromptRequestWorkflowId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for PromptRequestWorkflowId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return ::std::result::Result::Err("longer than 256 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for PromptRequestWorkflowId {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// A job that was queued.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct PromptResponse {
    /// Always empty, since a workflow with errors is refused whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_errors: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The job's number; later jobs have larger ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<f64>,
    /// The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
}
impl PromptResponse {
    pub fn builder() -> builder::PromptResponse {
        ::std::default::Default::default()
    }
}
/// The caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct QueueInfo {
    /// Jobs that wait.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_pending: ::std::option::Option<::std::vec::Vec<QueueItem>>,
    /// Jobs that run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_running: ::std::option::Option<::std::vec::Vec<QueueItem>>,
}
impl QueueInfo {
    pub fn builder() -> builder::QueueInfo {
        ::std::default::Default::default()
    }
}
/// Number, id, workflow, ids of output nodes, and an object with `create_time` in milliseconds.
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
/// `QueueItemItem`
#[derive(Clone, Debug)]
pub enum QueueItemItem {
    Integer(i64),
    String(::std::string::String),
    Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    Array(::std::vec::Vec<::std::string::String>),
}
impl ::serde::Serialize for QueueItemItem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => ::serde::Serialize::serialize(value, serializer),
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for QueueItemItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let ::std::result::Result::Ok(found) = <i64 as ::serde::Deserialize>::deserialize(
            &value,
        ) {
            return ::std::result::Result::Ok(Self::Integer(found));
        }
        if let ::std::result::Result::Ok(found) = <::std::string::String as ::serde::Deserialize>::deserialize(
            &value,
        ) {
            return ::std::result::Result::Ok(Self::String(found));
        }
        if let ::std::result::Result::Ok(found) = <::std::vec::Vec<
            ::std::string::String,
        > as ::serde::Deserialize>::deserialize(&value) {
            return ::std::result::Result::Ok(Self::Array(found));
        }
        if let ::std::result::Result::Ok(found) = <::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        > as ::serde::Deserialize>::deserialize(&value) {
            return ::std::result::Result::Ok(Self::Object(found));
        }
        ::std::result::Result::Err(
            <D::Error as ::serde::de::Error>::custom(
                "the value does not match any of the allowed types",
            ),
        )
    }
}
impl ::std::convert::From<i64> for QueueItemItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<::std::string::String> for QueueItemItem {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<&str> for QueueItemItem {
    fn from(value: &str) -> Self {
        Self::String(::std::string::String::from(value))
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
/// What to take out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct QueueManageRequest {
    /// Take out all that wait.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clear: ::std::option::Option<bool>,
    /// Ids of jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl QueueManageRequest {
    pub fn builder() -> builder::QueueManageRequest {
        ::std::default::Default::default()
    }
}
/// What was taken out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct QueueManageResponse {
    /// Whether all were asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cleared: ::std::option::Option<bool>,
    /// Ids of the jobs that were cancelled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deleted: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl QueueManageResponse {
    pub fn builder() -> builder::QueueManageResponse {
        ::std::default::Default::default()
    }
}
/// `RemoveAssetTagsBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct RemoveAssetTagsBody {
    /// The tags, at least one.
    pub tags: ::std::vec::Vec<::std::string::String>,
}
impl RemoveAssetTagsBody {
    pub fn builder() -> builder::RemoveAssetTagsBody {
        ::std::default::Default::default()
    }
}
/// The machine and the versions on it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct SystemStatsResponse {
    /// The GPUs; empty when there is none.
    pub devices: ::std::vec::Vec<SystemStatsResponseDevicesItem>,
    /// Versions and memory.
    pub system: SystemStatsResponseSystem,
}
impl SystemStatsResponse {
    pub fn builder() -> builder::SystemStatsResponse {
        ::std::default::Default::default()
    }
}
/// `SystemStatsResponseDevicesItem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct SystemStatsResponseDevicesItem {
    /// The device's name.
    pub name: ::std::string::String,
    /// `cuda`, `cpu` and the like.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Bytes of its memory that are available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vram_free: ::std::option::Option<f64>,
    /// Bytes of its memory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vram_total: ::std::option::Option<f64>,
}
impl SystemStatsResponseDevicesItem {
    pub fn builder() -> builder::SystemStatsResponseDevicesItem {
        ::std::default::Default::default()
    }
}
/// Versions and memory.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct SystemStatsResponseSystem {
    /// Always empty; arguments are nobody's business.
    pub argv: ::std::vec::Vec<::std::string::String>,
    /// The version of this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cloud_version: ::std::option::Option<::std::string::String>,
    /// Of the bundled front end, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comfyui_frontend_version: ::std::option::Option<::std::string::String>,
    /// The ComfyUI interface that is served.
    pub comfyui_version: ::std::string::String,
    /// Always false here.
    pub embedded_python: bool,
    /// The operating system.
    pub os: ::std::string::String,
    /// Of the workers; empty here when there is none.
    pub python_version: ::std::string::String,
    /// Of the workers; empty here when there is none.
    pub pytorch_version: ::std::string::String,
    /// Bytes of memory that are available.
    pub ram_free: f64,
    /// Bytes of memory.
    pub ram_total: f64,
    /// Of the bundled templates, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_templates_version: ::std::option::Option<::std::string::String>,
}
impl SystemStatsResponseSystem {
    pub fn builder() -> builder::SystemStatsResponseSystem {
        ::std::default::Default::default()
    }
}
/// A tag and its use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct TagInfo {
    /// How many assets have it.
    pub count: i64,
    /// The tag.
    pub name: ::std::string::String,
}
impl TagInfo {
    pub fn builder() -> builder::TagInfo {
        ::std::default::Default::default()
    }
}
/// What a change of tags did.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct TagsModificationResponse {
    /// Tags that were not there before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub added: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Tags that were there already.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub already_present: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Tags that were not there to remove.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub not_present: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Tags that were there before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub removed: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// All tags of the asset now.
    pub total_tags: ::std::vec::Vec<::std::string::String>,
}
impl TagsModificationResponse {
    pub fn builder() -> builder::TagsModificationResponse {
        ::std::default::Default::default()
    }
}
/// A task in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct TaskEntry {
    /// When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was asked for.
    pub create_time: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The task's id.
    pub id: ::uuid::Uuid,
    pub status: TaskStatus,
    /// Its kind.
    pub task_name: ::std::string::String,
}
impl TaskEntry {
    pub fn builder() -> builder::TaskEntry {
        ::std::default::Default::default()
    }
}
/// A background download.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct TaskResponse {
    /// When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was asked for.
    pub create_time: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Why it failed, if it did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// The task's id.
    pub id: ::uuid::Uuid,
    /// A key of this task alone.
    pub idempotency_key: ::std::string::String,
    /// What was asked for - `source_url`, `tags`, `user_metadata` and `preview_id` - and, while
    /// it runs, `bytes_done` and `bytes_total`.
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// How it ended - `success`, and `asset_id`, `hash`, `filename`, `content_type`,
    /// `bytes_downloaded` and the whole `asset`, or `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub status: TaskStatus,
    /// Its kind, `task:download_file`.
    pub task_name: ::std::string::String,
    /// When it last moved.
    pub update_time: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl TaskResponse {
    pub fn builder() -> builder::TaskResponse {
        ::std::default::Default::default()
    }
}
/// How far a task is.
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
impl TaskStatus {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Created => "created",
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}
impl ::std::fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for TaskStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => ::std::result::Result::Ok(Self::Created),
            "running" => ::std::result::Result::Ok(Self::Running),
            "completed" => ::std::result::Result::Ok(Self::Completed),
            "failed" => ::std::result::Result::Ok(Self::Failed),
            "cancelled" => ::std::result::Result::Ok(Self::Cancelled),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `created`, `running`, `completed`, `failed`, `cancelled`"
                        .into(),
                )
            }
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
/// A page of tasks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct TasksListResponse {
    pub pagination: PaginationInfo,
    /// The tasks.
    pub tasks: ::std::vec::Vec<TaskEntry>,
}
impl TasksListResponse {
    pub fn builder() -> builder::TasksListResponse {
        ::std::default::Default::default()
    }
}
/// `UpdateAssetBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UpdateAssetBody {
    /// The new media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<AssetName>,
    /// An asset of the caller's that shows this one; anything else is 404.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    /// The new tags, in place of all old ones; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The new metadata, in place of the old.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl UpdateAssetBody {
    pub fn builder() -> builder::UpdateAssetBody {
        ::std::default::Default::default()
    }
}
/// What to change; what is left out stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
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
        ::std::default::Default::default()
    }
}
/// `UploadAssetBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct UploadAssetBody {
    pub name: AssetName,
    /// An asset of the caller's that shows this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preview_id: ::std::option::Option<::uuid::Uuid>,
    /// The asset's tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Where to fetch the file.
    pub url: ::std::string::String,
    /// Anything of the caller's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl UploadAssetBody {
    pub fn builder() -> builder::UploadAssetBody {
        ::std::default::Default::default()
    }
}
/// `UploadImageResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UploadImageResult {
    /// The name to use from now on, `<hex digest>.<extension>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// As it was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subfolder: ::std::option::Option<::std::string::String>,
    /// As it was given, or `input`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl UploadImageResult {
    pub fn builder() -> builder::UploadImageResult {
        ::std::default::Default::default()
    }
}
/// `UploadMaskResult`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UploadMaskResult {
    /// What it was made of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<UploadMaskResultMetadata>,
    /// The name to use from now on, `<hex digest>.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Always empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subfolder: ::std::option::Option<::std::string::String>,
    /// Always `input`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl UploadMaskResult {
    pub fn builder() -> builder::UploadMaskResult {
        ::std::default::Default::default()
    }
}
/// What it was made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UploadMaskResultMetadata {
    /// Always true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_mask: ::std::option::Option<bool>,
    /// The layer that was uploaded - mask, paint, painted or painted_masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask_type: ::std::option::Option<::std::string::String>,
    /// The name of the image that was masked, `<hex digest>.<extension>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_hash: ::std::option::Option<::std::string::String>,
    /// The other layers, as far as they are known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub related_files: ::std::option::Option<UploadMaskResultMetadataRelatedFiles>,
}
impl UploadMaskResultMetadata {
    pub fn builder() -> builder::UploadMaskResultMetadata {
        ::std::default::Default::default()
    }
}
/// The other layers, as far as they are known.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UploadMaskResultMetadataRelatedFiles {
    /// The mask alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mask: ::std::option::Option<::std::string::String>,
    /// The paint layer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paint: ::std::option::Option<::std::string::String>,
    /// The painted image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub painted: ::std::option::Option<::std::string::String>,
}
impl UploadMaskResultMetadataRelatedFiles {
    pub fn builder() -> builder::UploadMaskResultMetadataRelatedFiles {
        ::std::default::Default::default()
    }
}
/// A file of the caller's.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct UserDataResponseFull {
    /// When it was written, in milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: ::std::option::Option<i64>,
    /// Its path.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    /// Its bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
impl UserDataResponseFull {
    pub fn builder() -> builder::UserDataResponseFull {
        ::std::default::Default::default()
    }
}
/// The caller's account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct UserResponse {
    /// The caller's id.
    pub id: ::std::string::String,
    /// `active`, since any other account is answered with 401.
    pub status: ::std::string::String,
}
impl UserResponse {
    pub fn builder() -> builder::UserResponse {
        ::std::default::Default::default()
    }
}
/// One finding about a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ValidationError {
    /// A stable word for programs.
    pub code: ::std::string::String,
    /// What it is about.
    pub field: ::std::string::String,
    /// A sentence for people.
    pub message: ::std::string::String,
}
impl ValidationError {
    pub fn builder() -> builder::ValidationError {
        ::std::default::Default::default()
    }
}
/// Whether a file could become an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ValidationResult {
    /// What stands against it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::std::vec::Vec<ValidationError>>,
    /// Whether nothing stands against it.
    pub is_valid: bool,
    /// What to know before using it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub warnings: ::std::option::Option<::std::vec::Vec<ValidationError>>,
}
impl ValidationResult {
    pub fn builder() -> builder::ValidationResult {
        ::std::default::Default::default()
    }
}
/// A node has made outputs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutedMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutedMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutedMessageType>,
}
impl WebSocketExecutedMessage {
    pub fn builder() -> builder::WebSocketExecutedMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutedMessageData {
    /// The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node: ::std::option::Option<::std::string::String>,
    /// The node.
    pub node: ::std::string::String,
    /// What it made, by kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub output: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutedMessageData {
    pub fn builder() -> builder::WebSocketExecutedMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutedMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Executed => "executed",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "executed" => ::std::result::Result::Ok(Self::Executed),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `executed`".into(),
                )
            }
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
/// A node begins to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutingMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutingMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutingMessageType>,
}
impl WebSocketExecutingMessage {
    pub fn builder() -> builder::WebSocketExecutingMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutingMessageData {
    /// The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node: ::std::option::Option<::std::string::String>,
    /// The node; missing or null when the job has ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutingMessageData {
    pub fn builder() -> builder::WebSocketExecutingMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutingMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Executing => "executing",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutingMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutingMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "executing" => ::std::result::Result::Ok(Self::Executing),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `executing`".into(),
                )
            }
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
/// Nodes whose outputs the worker had already.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionCachedMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionCachedMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionCachedMessageType>,
}
impl WebSocketExecutionCachedMessage {
    pub fn builder() -> builder::WebSocketExecutionCachedMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionCachedMessageData {
    /// The nodes.
    pub nodes: ::std::vec::Vec<::std::string::String>,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionCachedMessageData {
    pub fn builder() -> builder::WebSocketExecutionCachedMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutionCachedMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ExecutionCached => "execution_cached",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutionCachedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutionCachedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_cached" => ::std::result::Result::Ok(Self::ExecutionCached),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `execution_cached`".into(),
                )
            }
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
/// A job has failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionErrorMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionErrorMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionErrorMessageType>,
}
impl WebSocketExecutionErrorMessage {
    pub fn builder() -> builder::WebSocketExecutionErrorMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionErrorMessageData {
    /// What the node was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_inputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What had been made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_outputs: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What is wrong.
    pub exception_message: ::std::string::String,
    /// The kind of error - the Python class that a node raised, or one of ValidationError,
    /// ModelDownloadError, ImageDownloadError, OOMError, PanicError, ServiceError,
    /// WebSocketError, DispatcherError, InsufficientFundsError, InactiveSubscriptionError.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception_type: ::std::option::Option<::std::string::String>,
    /// The nodes that had run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The node that failed; empty when it was none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Its class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_type: ::std::option::Option<::std::string::String>,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
    /// Where in the node's code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub traceback: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl WebSocketExecutionErrorMessageData {
    pub fn builder() -> builder::WebSocketExecutionErrorMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutionErrorMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ExecutionError => "execution_error",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutionErrorMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutionErrorMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_error" => ::std::result::Result::Ok(Self::ExecutionError),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `execution_error`".into(),
                )
            }
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
/// A job was stopped.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionInterruptedMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionInterruptedMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionInterruptedMessageType>,
}
impl WebSocketExecutionInterruptedMessage {
    pub fn builder() -> builder::WebSocketExecutionInterruptedMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionInterruptedMessageData {
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionInterruptedMessageData {
    pub fn builder() -> builder::WebSocketExecutionInterruptedMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutionInterruptedMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ExecutionInterrupted => "execution_interrupted",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutionInterruptedMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutionInterruptedMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_interrupted" => {
                ::std::result::Result::Ok(Self::ExecutionInterrupted)
            }
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `execution_interrupted`".into(),
                )
            }
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
/// A job begins to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionStartMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionStartMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionStartMessageType>,
}
impl WebSocketExecutionStartMessage {
    pub fn builder() -> builder::WebSocketExecutionStartMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionStartMessageData {
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionStartMessageData {
    pub fn builder() -> builder::WebSocketExecutionStartMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutionStartMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ExecutionStart => "execution_start",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutionStartMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutionStartMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_start" => ::std::result::Result::Ok(Self::ExecutionStart),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `execution_start`".into(),
                )
            }
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
/// A job has ended well, and its outputs are assets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionSuccessMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketExecutionSuccessMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketExecutionSuccessMessageType>,
}
impl WebSocketExecutionSuccessMessage {
    pub fn builder() -> builder::WebSocketExecutionSuccessMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketExecutionSuccessMessageData {
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl WebSocketExecutionSuccessMessageData {
    pub fn builder() -> builder::WebSocketExecutionSuccessMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketExecutionSuccessMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ExecutionSuccess => "execution_success",
        }
    }
}
impl ::std::fmt::Display for WebSocketExecutionSuccessMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketExecutionSuccessMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "execution_success" => ::std::result::Result::Ok(Self::ExecutionSuccess),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `execution_success`".into(),
                )
            }
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
/// A text frame.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketMessage {
    /// What belongs to the type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(rename = "type")]
    pub type_: WebSocketMessageType,
}
impl WebSocketMessage {
    pub fn builder() -> builder::WebSocketMessage {
        ::std::default::Default::default()
    }
}
/// The kinds of messages. `notification` is sent as well.
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
impl WebSocketMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Status => "status",
            Self::ExecutionStart => "execution_start",
            Self::ExecutionCached => "execution_cached",
            Self::Executing => "executing",
            Self::Progress => "progress",
            Self::ProgressState => "progress_state",
            Self::Executed => "executed",
            Self::ExecutionSuccess => "execution_success",
            Self::ExecutionError => "execution_error",
            Self::ExecutionInterrupted => "execution_interrupted",
        }
    }
}
impl ::std::fmt::Display for WebSocketMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "status" => ::std::result::Result::Ok(Self::Status),
            "execution_start" => ::std::result::Result::Ok(Self::ExecutionStart),
            "execution_cached" => ::std::result::Result::Ok(Self::ExecutionCached),
            "executing" => ::std::result::Result::Ok(Self::Executing),
            "progress" => ::std::result::Result::Ok(Self::Progress),
            "progress_state" => ::std::result::Result::Ok(Self::ProgressState),
            "executed" => ::std::result::Result::Ok(Self::Executed),
            "execution_success" => ::std::result::Result::Ok(Self::ExecutionSuccess),
            "execution_error" => ::std::result::Result::Ok(Self::ExecutionError),
            "execution_interrupted" => {
                ::std::result::Result::Ok(Self::ExecutionInterrupted)
            }
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `status`, `execution_start`, `execution_cached`, `executing`, `progress`, `progress_state`, `executed`, `execution_success`, `execution_error`, `execution_interrupted`"
                        .into(),
                )
            }
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
/// How far a node is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketProgressMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketProgressMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketProgressMessageType>,
}
impl WebSocketProgressMessage {
    pub fn builder() -> builder::WebSocketProgressMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WebSocketProgressMessageData {
    /// Steps in all.
    pub max: i64,
    /// The node.
    pub node: ::std::string::String,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
    /// Steps done.
    pub value: i64,
}
impl WebSocketProgressMessageData {
    pub fn builder() -> builder::WebSocketProgressMessageData {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketProgressMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Progress => "progress",
        }
    }
}
impl ::std::fmt::Display for WebSocketProgressMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketProgressMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "progress" => ::std::result::Result::Ok(Self::Progress),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `progress`".into(),
                )
            }
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
/// How far all nodes are that have begun.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketProgressStateMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketProgressStateMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketProgressStateMessageType>,
}
impl WebSocketProgressStateMessage {
    pub fn builder() -> builder::WebSocketProgressStateMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketProgressStateMessageData {
    /// The nodes by id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            WebSocketProgressStateMessageDataNodesValue,
        >,
    >,
    /// The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::uuid::Uuid>,
}
impl WebSocketProgressStateMessageData {
    pub fn builder() -> builder::WebSocketProgressStateMessageData {
        ::std::default::Default::default()
    }
}
/// `WebSocketProgressStateMessageDataNodesValue`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketProgressStateMessageDataNodesValue {
    /// The node's class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub class_type: ::std::option::Option<::std::string::String>,
    /// The node to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_node_id: ::std::option::Option<::std::string::String>,
    /// The node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// The job's id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
    /// The node of the submitted workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub real_node_id: ::std::option::Option<::std::string::String>,
}
impl WebSocketProgressStateMessageDataNodesValue {
    pub fn builder() -> builder::WebSocketProgressStateMessageDataNodesValue {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketProgressStateMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::ProgressState => "progress_state",
        }
    }
}
impl ::std::fmt::Display for WebSocketProgressStateMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketProgressStateMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "progress_state" => ::std::result::Result::Ok(Self::ProgressState),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `progress_state`".into(),
                )
            }
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
/// The state of the caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketStatusMessage {
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<WebSocketStatusMessageData>,
    /// The kind.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebSocketStatusMessageType>,
}
impl WebSocketStatusMessage {
    pub fn builder() -> builder::WebSocketStatusMessage {
        ::std::default::Default::default()
    }
}
/// What it says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketStatusMessageData {
    /// The connection's id, in its first message only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sid: ::std::option::Option<::std::string::String>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebSocketStatusMessageDataStatus>,
}
impl WebSocketStatusMessageData {
    pub fn builder() -> builder::WebSocketStatusMessageData {
        ::std::default::Default::default()
    }
}
/// The state.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketStatusMessageDataStatus {
    /// Numbers of the queue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exec_info: ::std::option::Option<WebSocketStatusMessageDataStatusExecInfo>,
}
impl WebSocketStatusMessageDataStatus {
    pub fn builder() -> builder::WebSocketStatusMessageDataStatus {
        ::std::default::Default::default()
    }
}
/// Numbers of the queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WebSocketStatusMessageDataStatusExecInfo {
    /// How many jobs wait or run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_remaining: ::std::option::Option<i64>,
}
impl WebSocketStatusMessageDataStatusExecInfo {
    pub fn builder() -> builder::WebSocketStatusMessageDataStatusExecInfo {
        ::std::default::Default::default()
    }
}
/// The kind.
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
impl WebSocketStatusMessageType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Status => "status",
        }
    }
}
impl ::std::fmt::Display for WebSocketStatusMessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WebSocketStatusMessageType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "status" => ::std::result::Result::Ok(Self::Status),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `status`".into(),
                )
            }
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
/// What a workflow is for.
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
impl ::std::fmt::Display for WorkflowDescription {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for WorkflowDescription {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 16384usize {
            return ::std::result::Result::Err("longer than 16384 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for WorkflowDescription {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// What a workflow was made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct WorkflowForkedFrom {
    /// The workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_version_id: ::std::option::Option<::std::string::String>,
}
impl WorkflowForkedFrom {
    pub fn builder() -> builder::WorkflowForkedFrom {
        ::std::default::Default::default()
    }
}
/// A page of saved workflows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WorkflowListResponse {
    /// The workflows.
    pub data: ::std::vec::Vec<WorkflowResponse>,
    pub pagination: PaginationInfo,
}
impl WorkflowListResponse {
    pub fn builder() -> builder::WorkflowListResponse {
        ::std::default::Default::default()
    }
}
/// A workflow's name; names need not be unique.
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
impl ::std::fmt::Display for WorkflowName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for WorkflowName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 512usize {
            return ::std::result::Result::Err("longer than 512 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for WorkflowName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
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
/// A saved workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WorkflowResponse {
    /// When it was saved first.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whose it is.
    pub created_by: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_view: ::std::option::Option<WorkflowView>,
    /// What its owner says of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forked_from: ::std::option::Option<WorkflowForkedFrom>,
    /// Its id.
    pub id: ::uuid::Uuid,
    /// The number of its newest version, from 1.
    pub latest_version: i64,
    /// Its name.
    pub name: ::std::string::String,
    /// When it was last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    pub visibility: WorkflowVisibility,
}
impl WorkflowResponse {
    pub fn builder() -> builder::WorkflowResponse {
        ::std::default::Default::default()
    }
}
/// A version of a workflow with its content.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WorkflowVersionContentResponse {
    /// When it was saved.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Who saved it.
    pub created_by: ::std::string::String,
    /// The version's id.
    pub id: ::uuid::Uuid,
    /// Its number.
    pub version: i64,
    /// The workflow.
    pub workflow_json: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowVersionContentResponse {
    pub fn builder() -> builder::WorkflowVersionContentResponse {
        ::std::default::Default::default()
    }
}
/// A version of a workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WorkflowVersionResponse {
    /// When it was saved.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Who saved it.
    pub created_by: ::std::string::String,
    /// Its id.
    pub id: ::uuid::Uuid,
    /// The number of the workflow's newest version.
    pub latest_version: i64,
    /// Its number.
    pub version: i64,
}
impl WorkflowVersionResponse {
    pub fn builder() -> builder::WorkflowVersionResponse {
        ::std::default::Default::default()
    }
}
/// A page of versions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct WorkflowVersionsListResponse {
    /// The versions.
    pub data: ::std::vec::Vec<WorkflowVersionResponse>,
    pub pagination: PaginationInfo,
}
impl WorkflowVersionsListResponse {
    pub fn builder() -> builder::WorkflowVersionsListResponse {
        ::std::default::Default::default()
    }
}
/// How a page shows it at first.
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
impl WorkflowView {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Workflow => "workflow",
            Self::App => "app",
        }
    }
}
impl ::std::fmt::Display for WorkflowView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WorkflowView {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "workflow" => ::std::result::Result::Ok(Self::Workflow),
            "app" => ::std::result::Result::Ok(Self::App),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `workflow`, `app`".into(),
                )
            }
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
/// Who may read it - its owner alone, or every user of the server.
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
impl WorkflowVisibility {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Private => "private",
            Self::Everyone => "everyone",
        }
    }
}
impl ::std::fmt::Display for WorkflowVisibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for WorkflowVisibility {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "private" => ::std::result::Result::Ok(Self::Private),
            "everyone" => ::std::result::Result::Ok(Self::Everyone),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `private`, `everyone`".into(),
                )
            }
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
/// How a value is read that may be one of several types.
#[allow(dead_code)]
mod unions {
    use ::serde_json::Value;
    /// Whether everything that a value has is also in what was read of it.
    pub(super) fn keeps<T: ::serde::Serialize>(read: &T, value: &Value) -> bool {
        ::serde_json::to_value(read).is_ok_and(|read| covers(&read, value))
    }
    fn covers(read: &Value, value: &Value) -> bool {
        match (read, value) {
            (Value::Object(read), Value::Object(value)) => {
                value
                    .iter()
                    .all(|(name, value)| {
                        value.is_null()
                            || read.get(name).is_some_and(|read| covers(read, value))
                    })
            }
            (Value::Array(read), Value::Array(value)) => {
                read.len() == value.len()
                    && read.iter().zip(value).all(|(read, value)| covers(read, value))
            }
            (Value::Number(_), Value::Number(_))
            | (Value::String(_), Value::String(_)) => true,
            (read, value) => read == value,
        }
    }
    /// Inserts the discriminator value of a variant where it is missing or is one of
    /// another variant.
    pub(super) fn tag(value: &mut Value, tag: &str, words: &[&str]) {
        if let (Value::Object(fields), ::std::option::Option::Some(word)) = (
            value,
            words.first(),
        ) {
            let known = fields
                .get(tag)
                .and_then(Value::as_str)
                .is_some_and(|found| words.contains(&found));
            if !known {
                fields
                    .insert(
                        ::std::string::String::from(tag),
                        Value::String(::std::string::String::from(*word)),
                    );
            }
        }
    }
}
/// Fields that may be absent, null, or a value: `None`, `Some(None)`, `Some(Some(value))`.
mod patch {
    pub(super) fn present<'de, T, D>(
        deserializer: D,
    ) -> ::std::result::Result<::std::option::Option<T>, D::Error>
    where
        T: ::serde::Deserialize<'de>,
        D: ::serde::Deserializer<'de>,
    {
        T::deserialize(deserializer).map(::std::option::Option::Some)
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
/// Generation of default values for serde.
pub mod defaults {
    impl ::std::default::Default for super::GetAssetContentDisposition {
        fn default() -> Self {
            super::GetAssetContentDisposition::Attachment
        }
    }
    impl ::std::default::Default for super::ListAssetsOrder {
        fn default() -> Self {
            super::ListAssetsOrder::Desc
        }
    }
    impl ::std::default::Default for super::ListAssetsSort {
        fn default() -> Self {
            super::ListAssetsSort::CreatedAt
        }
    }
    impl ::std::default::Default for super::ListJobsSortBy {
        fn default() -> Self {
            super::ListJobsSortBy::CreateTime
        }
    }
    impl ::std::default::Default for super::ListJobsSortOrder {
        fn default() -> Self {
            super::ListJobsSortOrder::Desc
        }
    }
    impl ::std::default::Default for super::ListTagsOrder {
        fn default() -> Self {
            super::ListTagsOrder::CountDesc
        }
    }
    impl ::std::default::Default for super::ListTasksSortOrder {
        fn default() -> Self {
            super::ListTasksSortOrder::Desc
        }
    }
    impl ::std::default::Default for super::ListWorkflowsOrder {
        fn default() -> Self {
            super::ListWorkflowsOrder::Desc
        }
    }
    impl ::std::default::Default for super::ListWorkflowsSort {
        fn default() -> Self {
            super::ListWorkflowsSort::CreateTime
        }
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// What builders hold: values that were given, and what is wrong with them.
    #[allow(dead_code)]
    mod given {
        pub(super) type Value<T> = ::std::result::Result<T, ::std::string::String>;

        pub(super) fn checked<T, V>(value: V, name: &str) -> Value<T>
        where
            V: ::std::convert::TryInto<T>,
            V::Error: ::std::fmt::Display,
        {
            value.try_into().map_err(|e| format!("error converting supplied value for {name}: {e}"))
        }

        pub(super) fn absent<T: ::std::default::Default>() -> Value<T> {
            ::std::result::Result::Ok(::std::default::Default::default())
        }

        pub(super) fn missing<T>(name: &str) -> Value<T> {
            ::std::result::Result::Err(format!("no value supplied for {name}"))
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddAssetTagsBody {
        tags: given::Value<::std::vec::Vec<::std::string::String>>,
    }

    impl ::std::default::Default for AddAssetTagsBody {
        fn default() -> Self {
            Self {
                tags: given::missing("tags"),
            }
        }
    }

    impl AddAssetTagsBody {
        /// The tags, at least one.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }
    }

    impl ::std::convert::TryFrom<AddAssetTagsBody> for super::AddAssetTagsBody {
        type Error = super::error::ConversionError;
        fn try_from(value: AddAssetTagsBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                tags: value.tags?,
            })
        }
    }

    impl ::std::convert::From<super::AddAssetTagsBody> for AddAssetTagsBody {
        fn from(value: super::AddAssetTagsBody) -> Self {
            Self {
                tags: ::std::result::Result::Ok(value.tags),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Asset {
        asset_hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        display_name: given::Value<::std::option::Option<::std::string::String>>,
        file_path: given::Value<::std::option::Option<::std::string::String>>,
        hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        id: given::Value<::uuid::Uuid>,
        is_immutable: given::Value<::std::option::Option<bool>>,
        job_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        last_access_time: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        loader_path: given::Value<::std::option::Option<::std::string::String>>,
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::string::String>,
        preview_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        preview_url: given::Value<::std::option::Option<::std::string::String>>,
        prompt_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        size: given::Value<i64>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        updated_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for Asset {
        fn default() -> Self {
            Self {
                asset_hash: given::absent(),
                created_at: given::missing("created_at"),
                display_name: given::absent(),
                file_path: given::absent(),
                hash: given::absent(),
                id: given::missing("id"),
                is_immutable: given::absent(),
                job_id: given::absent(),
                last_access_time: given::absent(),
                loader_path: given::absent(),
                mime_type: given::absent(),
                name: given::missing("name"),
                preview_id: given::absent(),
                preview_url: given::absent(),
                prompt_id: given::absent(),
                size: given::missing("size"),
                tags: given::absent(),
                updated_at: given::missing("updated_at"),
                user_metadata: given::absent(),
            }
        }
    }

    impl Asset {
        pub fn asset_hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.asset_hash = given::checked(value, "asset_hash");
            self
        }

        /// When the asset was made.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// The name to show, the same as `name`.
        pub fn display_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.display_name = given::checked(value, "display_name");
            self
        }

        /// The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
        pub fn file_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.file_path = given::checked(value, "file_path");
            self
        }

        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// The asset's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Whether it belongs to the public library, which nobody changes.
        pub fn is_immutable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.is_immutable = given::checked(value, "is_immutable");
            self
        }

        /// The same as `prompt_id`.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.job_id = given::checked(value, "job_id");
            self
        }

        /// When its bytes were last asked for.
        pub fn last_access_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.last_access_time = given::checked(value, "last_access_time");
            self
        }

        /// What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
        /// for everything else.
        pub fn loader_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.loader_path = given::checked(value, "loader_path");
            self
        }

        /// The media type.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        /// The name its owner gave it.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The asset that shows this one; an image shows itself.
        pub fn preview_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_id = given::checked(value, "preview_id");
            self
        }

        /// A signed URL of a picture that shows this asset.
        pub fn preview_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_url = given::checked(value, "preview_url");
            self
        }

        /// The job that made it, if one did.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// Bytes of content.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }

        /// The tags, ordered by name.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// When it was last changed.
        pub fn updated_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.updated_at = given::checked(value, "updated_at");
            self
        }

        /// Whatever the owner keeps with it.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<Asset> for super::Asset {
        type Error = super::error::ConversionError;
        fn try_from(value: Asset) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                asset_hash: ::std::result::Result::Ok(value.asset_hash),
                created_at: ::std::result::Result::Ok(value.created_at),
                display_name: ::std::result::Result::Ok(value.display_name),
                file_path: ::std::result::Result::Ok(value.file_path),
                hash: ::std::result::Result::Ok(value.hash),
                id: ::std::result::Result::Ok(value.id),
                is_immutable: ::std::result::Result::Ok(value.is_immutable),
                job_id: ::std::result::Result::Ok(value.job_id),
                last_access_time: ::std::result::Result::Ok(value.last_access_time),
                loader_path: ::std::result::Result::Ok(value.loader_path),
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                preview_id: ::std::result::Result::Ok(value.preview_id),
                preview_url: ::std::result::Result::Ok(value.preview_url),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                size: ::std::result::Result::Ok(value.size),
                tags: ::std::result::Result::Ok(value.tags),
                updated_at: ::std::result::Result::Ok(value.updated_at),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetCreated {
        asset_hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        created_new: given::Value<bool>,
        display_name: given::Value<::std::option::Option<::std::string::String>>,
        file_path: given::Value<::std::option::Option<::std::string::String>>,
        hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        id: given::Value<::uuid::Uuid>,
        is_immutable: given::Value<::std::option::Option<bool>>,
        job_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        last_access_time: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        loader_path: given::Value<::std::option::Option<::std::string::String>>,
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::string::String>,
        preview_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        preview_url: given::Value<::std::option::Option<::std::string::String>>,
        prompt_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        size: given::Value<i64>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        updated_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for AssetCreated {
        fn default() -> Self {
            Self {
                asset_hash: given::absent(),
                created_at: given::missing("created_at"),
                created_new: given::missing("created_new"),
                display_name: given::absent(),
                file_path: given::absent(),
                hash: given::absent(),
                id: given::missing("id"),
                is_immutable: given::absent(),
                job_id: given::absent(),
                last_access_time: given::absent(),
                loader_path: given::absent(),
                mime_type: given::absent(),
                name: given::missing("name"),
                preview_id: given::absent(),
                preview_url: given::absent(),
                prompt_id: given::absent(),
                size: given::missing("size"),
                tags: given::absent(),
                updated_at: given::missing("updated_at"),
                user_metadata: given::absent(),
            }
        }
    }

    impl AssetCreated {
        pub fn asset_hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.asset_hash = given::checked(value, "asset_hash");
            self
        }

        /// When the asset was made.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// False when the caller had this content before.
        pub fn created_new<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.created_new = given::checked(value, "created_new");
            self
        }

        /// The name to show, the same as `name`.
        pub fn display_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.display_name = given::checked(value, "display_name");
            self
        }

        /// The path from the root, `models/checkpoints/x.safetensors` or `input/photo.png`.
        pub fn file_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.file_path = given::checked(value, "file_path");
            self
        }

        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// The asset's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Whether it belongs to the public library, which nobody changes.
        pub fn is_immutable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.is_immutable = given::checked(value, "is_immutable");
            self
        }

        /// The same as `prompt_id`.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.job_id = given::checked(value, "job_id");
            self
        }

        /// When its bytes were last asked for.
        pub fn last_access_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.last_access_time = given::checked(value, "last_access_time");
            self
        }

        /// What a loader node's widget takes: a model's path in its folder, `<hex digest>.<extension>`
        /// for everything else.
        pub fn loader_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.loader_path = given::checked(value, "loader_path");
            self
        }

        /// The media type.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        /// The name its owner gave it.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The asset that shows this one; an image shows itself.
        pub fn preview_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_id = given::checked(value, "preview_id");
            self
        }

        /// A signed URL of a picture that shows this asset.
        pub fn preview_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_url = given::checked(value, "preview_url");
            self
        }

        /// The job that made it, if one did.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// Bytes of content.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }

        /// The tags, ordered by name.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// When it was last changed.
        pub fn updated_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.updated_at = given::checked(value, "updated_at");
            self
        }

        /// Whatever the owner keeps with it.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetCreated> for super::AssetCreated {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetCreated) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                asset_hash: ::std::result::Result::Ok(value.asset_hash),
                created_at: ::std::result::Result::Ok(value.created_at),
                created_new: ::std::result::Result::Ok(value.created_new),
                display_name: ::std::result::Result::Ok(value.display_name),
                file_path: ::std::result::Result::Ok(value.file_path),
                hash: ::std::result::Result::Ok(value.hash),
                id: ::std::result::Result::Ok(value.id),
                is_immutable: ::std::result::Result::Ok(value.is_immutable),
                job_id: ::std::result::Result::Ok(value.job_id),
                last_access_time: ::std::result::Result::Ok(value.last_access_time),
                loader_path: ::std::result::Result::Ok(value.loader_path),
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                preview_id: ::std::result::Result::Ok(value.preview_id),
                preview_url: ::std::result::Result::Ok(value.preview_url),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                size: ::std::result::Result::Ok(value.size),
                tags: ::std::result::Result::Ok(value.tags),
                updated_at: ::std::result::Result::Ok(value.updated_at),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetDownloadResponse {
        message: given::Value<::std::option::Option<::std::string::String>>,
        status: given::Value<super::AssetDownloadResponseStatus>,
        task_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for AssetDownloadResponse {
        fn default() -> Self {
            Self {
                message: given::absent(),
                status: given::missing("status"),
                task_id: given::missing("task_id"),
            }
        }
    }

    impl AssetDownloadResponse {
        /// The same for people.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.message = given::checked(value, "message");
            self
        }

        /// How far it is.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AssetDownloadResponseStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// Give it to `getTask`.
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.task_id = given::checked(value, "task_id");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetDownloadResponse> for super::AssetDownloadResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetDownloadResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                message: value.message?,
                status: value.status?,
                task_id: value.task_id?,
            })
        }
    }

    impl ::std::convert::From<super::AssetDownloadResponse> for AssetDownloadResponse {
        fn from(value: super::AssetDownloadResponse) -> Self {
            Self {
                message: ::std::result::Result::Ok(value.message),
                status: ::std::result::Result::Ok(value.status),
                task_id: ::std::result::Result::Ok(value.task_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetMetadataResponse {
        content_length: given::Value<i64>,
        content_type: given::Value<::std::option::Option<::std::string::String>>,
        filename: given::Value<::std::option::Option<::std::string::String>>,
        final_url: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::option::Option<::std::string::String>>,
        preview_image: given::Value<::std::option::Option<::std::string::String>>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        validation: given::Value<::std::option::Option<super::ValidationResult>>,
    }

    impl ::std::default::Default for AssetMetadataResponse {
        fn default() -> Self {
            Self {
                content_length: given::missing("content_length"),
                content_type: given::absent(),
                filename: given::absent(),
                final_url: given::absent(),
                name: given::absent(),
                preview_image: given::absent(),
                tags: given::absent(),
                validation: given::absent(),
            }
        }
    }

    impl AssetMetadataResponse {
        /// Bytes; -1 when the source does not say.
        pub fn content_length<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.content_length = given::checked(value, "content_length");
            self
        }

        /// The media type.
        pub fn content_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.content_type = given::checked(value, "content_type");
            self
        }

        /// The file's name.
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.filename = given::checked(value, "filename");
            self
        }

        /// Where the file was found in the end, after redirects.
        pub fn final_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.final_url = given::checked(value, "final_url");
            self
        }

        /// A title, where the source has one.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// A small picture as a data URL, where the source has one.
        pub fn preview_image<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_image = given::checked(value, "preview_image");
            self
        }

        /// Tags that suggest themselves.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        pub fn validation<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::ValidationResult>>,
            V::Error: ::std::fmt::Display,
        {
            self.validation = given::checked(value, "validation");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetMetadataResponse> for super::AssetMetadataResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetMetadataResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                content_length: ::std::result::Result::Ok(value.content_length),
                content_type: ::std::result::Result::Ok(value.content_type),
                filename: ::std::result::Result::Ok(value.filename),
                final_url: ::std::result::Result::Ok(value.final_url),
                name: ::std::result::Result::Ok(value.name),
                preview_image: ::std::result::Result::Ok(value.preview_image),
                tags: ::std::result::Result::Ok(value.tags),
                validation: ::std::result::Result::Ok(value.validation),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetTagHistogramResponse {
        tag_counts: given::Value<::std::collections::HashMap<::std::string::String, i64>>,
    }

    impl ::std::default::Default for AssetTagHistogramResponse {
        fn default() -> Self {
            Self {
                tag_counts: given::missing("tag_counts"),
            }
        }
    }

    impl AssetTagHistogramResponse {
        /// For each tag, how many matching assets have it.
        pub fn tag_counts<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::collections::HashMap<::std::string::String, i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.tag_counts = given::checked(value, "tag_counts");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetTagHistogramResponse> for super::AssetTagHistogramResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetTagHistogramResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                tag_counts: value.tag_counts?,
            })
        }
    }

    impl ::std::convert::From<super::AssetTagHistogramResponse> for AssetTagHistogramResponse {
        fn from(value: super::AssetTagHistogramResponse) -> Self {
            Self {
                tag_counts: ::std::result::Result::Ok(value.tag_counts),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetUpdated {
        asset_hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        id: given::Value<::uuid::Uuid>,
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::option::Option<::std::string::String>>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        updated_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for AssetUpdated {
        fn default() -> Self {
            Self {
                asset_hash: given::absent(),
                id: given::missing("id"),
                mime_type: given::absent(),
                name: given::absent(),
                tags: given::absent(),
                updated_at: given::missing("updated_at"),
                user_metadata: given::absent(),
            }
        }
    }

    impl AssetUpdated {
        pub fn asset_hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.asset_hash = given::checked(value, "asset_hash");
            self
        }

        /// The asset's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Its media type now.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        /// Its name now.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// All its tags now.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// When this change was made.
        pub fn updated_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.updated_at = given::checked(value, "updated_at");
            self
        }

        /// Its metadata now.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetUpdated> for super::AssetUpdated {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetUpdated) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                asset_hash: ::std::result::Result::Ok(value.asset_hash),
                id: ::std::result::Result::Ok(value.id),
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                tags: ::std::result::Result::Ok(value.tags),
                updated_at: ::std::result::Result::Ok(value.updated_at),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CancelJobResponse {
        cancelled: given::Value<bool>,
        id: given::Value<::uuid::Uuid>,
        status: given::Value<super::JobStatus>,
    }

    impl ::std::default::Default for CancelJobResponse {
        fn default() -> Self {
            Self {
                cancelled: given::missing("cancelled"),
                id: given::missing("id"),
                status: given::missing("status"),
            }
        }
    }

    impl CancelJobResponse {
        /// Whether this request cancelled it.
        pub fn cancelled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.cancelled = given::checked(value, "cancelled");
            self
        }

        /// The job's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }
    }

    impl ::std::convert::TryFrom<CancelJobResponse> for super::CancelJobResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: CancelJobResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                cancelled: value.cancelled?,
                id: value.id?,
                status: value.status?,
            })
        }
    }

    impl ::std::convert::From<super::CancelJobResponse> for CancelJobResponse {
        fn from(value: super::CancelJobResponse) -> Self {
            Self {
                cancelled: ::std::result::Result::Ok(value.cancelled),
                id: ::std::result::Result::Ok(value.id),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CancelJobsRequest {
        job_ids: given::Value<::std::vec::Vec<::uuid::Uuid>>,
    }

    impl ::std::default::Default for CancelJobsRequest {
        fn default() -> Self {
            Self {
                job_ids: given::missing("job_ids"),
            }
        }
    }

    impl CancelJobsRequest {
        /// The jobs' ids; the public service takes at most 100.
        pub fn job_ids<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.job_ids = given::checked(value, "job_ids");
            self
        }
    }

    impl ::std::convert::TryFrom<CancelJobsRequest> for super::CancelJobsRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CancelJobsRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                job_ids: value.job_ids?,
            })
        }
    }

    impl ::std::convert::From<super::CancelJobsRequest> for CancelJobsRequest {
        fn from(value: super::CancelJobsRequest) -> Self {
            Self {
                job_ids: ::std::result::Result::Ok(value.job_ids),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CancelJobsResponse {
        cancelled: given::Value<::std::vec::Vec<::std::string::String>>,
        jobs: given::Value<::std::vec::Vec<super::CancelledJob>>,
    }

    impl ::std::default::Default for CancelJobsResponse {
        fn default() -> Self {
            Self {
                cancelled: given::missing("cancelled"),
                jobs: given::missing("jobs"),
            }
        }
    }

    impl CancelJobsResponse {
        /// The ids of those that this request cancelled.
        pub fn cancelled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.cancelled = given::checked(value, "cancelled");
            self
        }

        /// The jobs as they are now, in the order of the request.
        pub fn jobs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::CancelledJob>>,
            V::Error: ::std::fmt::Display,
        {
            self.jobs = given::checked(value, "jobs");
            self
        }
    }

    impl ::std::convert::TryFrom<CancelJobsResponse> for super::CancelJobsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: CancelJobsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                cancelled: value.cancelled?,
                jobs: value.jobs?,
            })
        }
    }

    impl ::std::convert::From<super::CancelJobsResponse> for CancelJobsResponse {
        fn from(value: super::CancelJobsResponse) -> Self {
            Self {
                cancelled: ::std::result::Result::Ok(value.cancelled),
                jobs: ::std::result::Result::Ok(value.jobs),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CancelledJob {
        id: given::Value<::uuid::Uuid>,
        status: given::Value<super::JobStatus>,
    }

    impl ::std::default::Default for CancelledJob {
        fn default() -> Self {
            Self {
                id: given::missing("id"),
                status: given::missing("status"),
            }
        }
    }

    impl CancelledJob {
        /// The job's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }
    }

    impl ::std::convert::TryFrom<CancelledJob> for super::CancelledJob {
        type Error = super::error::ConversionError;
        fn try_from(value: CancelledJob) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                id: value.id?,
                status: value.status?,
            })
        }
    }

    impl ::std::convert::From<super::CancelledJob> for CancelledJob {
        fn from(value: super::CancelledJob) -> Self {
            Self {
                id: ::std::result::Result::Ok(value.id),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CreateAssetDownloadBody {
        preview_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        source_url: given::Value<::std::string::String>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for CreateAssetDownloadBody {
        fn default() -> Self {
            Self {
                preview_id: given::absent(),
                source_url: given::missing("source_url"),
                tags: given::absent(),
                user_metadata: given::absent(),
            }
        }
    }

    impl CreateAssetDownloadBody {
        /// An asset of the caller's that shows this one.
        pub fn preview_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_id = given::checked(value, "preview_id");
            self
        }

        /// Where the file is.
        pub fn source_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.source_url = given::checked(value, "source_url");
            self
        }

        /// The new asset's tags.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// Anything of the caller's own.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<CreateAssetDownloadBody> for super::CreateAssetDownloadBody {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateAssetDownloadBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                preview_id: value.preview_id?,
                source_url: value.source_url?,
                tags: value.tags?,
                user_metadata: value.user_metadata?,
            })
        }
    }

    impl ::std::convert::From<super::CreateAssetDownloadBody> for CreateAssetDownloadBody {
        fn from(value: super::CreateAssetDownloadBody) -> Self {
            Self {
                preview_id: ::std::result::Result::Ok(value.preview_id),
                source_url: ::std::result::Result::Ok(value.source_url),
                tags: ::std::result::Result::Ok(value.tags),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CreateAssetFromHashBody {
        hash: given::Value<super::ContentHash>,
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::option::Option<super::AssetName>>,
        tags: given::Value<::std::vec::Vec<::std::string::String>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for CreateAssetFromHashBody {
        fn default() -> Self {
            Self {
                hash: given::missing("hash"),
                mime_type: given::absent(),
                name: given::absent(),
                tags: given::missing("tags"),
                user_metadata: given::absent(),
            }
        }
    }

    impl CreateAssetFromHashBody {
        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ContentHash>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// The media type, when the caller knows better than the server.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::AssetName>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The asset's tags, at least one.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// Anything of the caller's own.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<CreateAssetFromHashBody> for super::CreateAssetFromHashBody {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateAssetFromHashBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                hash: value.hash?,
                mime_type: value.mime_type?,
                name: value.name?,
                tags: value.tags?,
                user_metadata: value.user_metadata?,
            })
        }
    }

    impl ::std::convert::From<super::CreateAssetFromHashBody> for CreateAssetFromHashBody {
        fn from(value: super::CreateAssetFromHashBody) -> Self {
            Self {
                hash: ::std::result::Result::Ok(value.hash),
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                tags: ::std::result::Result::Ok(value.tags),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CreateWorkflowRequest {
        default_view: given::Value<::std::option::Option<super::WorkflowView>>,
        description: given::Value<::std::option::Option<super::WorkflowDescription>>,
        forked_from_workflow_id: given::Value<::std::option::Option<::std::string::String>>,
        forked_from_workflow_version_id: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::option::Option<super::WorkflowName>>,
        visibility: given::Value<::std::option::Option<super::WorkflowVisibility>>,
        workflow_json: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for CreateWorkflowRequest {
        fn default() -> Self {
            Self {
                default_view: given::absent(),
                description: given::absent(),
                forked_from_workflow_id: given::absent(),
                forked_from_workflow_version_id: given::absent(),
                name: given::absent(),
                visibility: given::absent(),
                workflow_json: given::missing("workflow_json"),
            }
        }
    }

    impl CreateWorkflowRequest {
        pub fn default_view<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            V::Error: ::std::fmt::Display,
        {
            self.default_view = given::checked(value, "default_view");
            self
        }

        pub fn description<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowDescription>>,
            V::Error: ::std::fmt::Display,
        {
            self.description = given::checked(value, "description");
            self
        }

        /// A workflow that it was made of.
        pub fn forked_from_workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.forked_from_workflow_id = given::checked(value, "forked_from_workflow_id");
            self
        }

        /// The version of that.
        pub fn forked_from_workflow_version_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.forked_from_workflow_version_id = given::checked(value, "forked_from_workflow_version_id");
            self
        }

        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        pub fn visibility<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowVisibility>>,
            V::Error: ::std::fmt::Display,
        {
            self.visibility = given::checked(value, "visibility");
            self
        }

        /// The workflow, in either of ComfyUI's formats.
        pub fn workflow_json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_json = given::checked(value, "workflow_json");
            self
        }
    }

    impl ::std::convert::TryFrom<CreateWorkflowRequest> for super::CreateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                default_view: ::std::result::Result::Ok(value.default_view),
                description: ::std::result::Result::Ok(value.description),
                forked_from_workflow_id: ::std::result::Result::Ok(value.forked_from_workflow_id),
                forked_from_workflow_version_id: ::std::result::Result::Ok(value.forked_from_workflow_version_id),
                name: ::std::result::Result::Ok(value.name),
                visibility: ::std::result::Result::Ok(value.visibility),
                workflow_json: ::std::result::Result::Ok(value.workflow_json),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CreateWorkflowVersionRequest {
        base_version: given::Value<::std::num::NonZeroU64>,
        workflow_json: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for CreateWorkflowVersionRequest {
        fn default() -> Self {
            Self {
                base_version: given::missing("base_version"),
                workflow_json: given::missing("workflow_json"),
            }
        }
    }

    impl CreateWorkflowVersionRequest {
        /// The newest version that the caller knows.
        pub fn base_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::num::NonZeroU64>,
            V::Error: ::std::fmt::Display,
        {
            self.base_version = given::checked(value, "base_version");
            self
        }

        /// The workflow.
        pub fn workflow_json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_json = given::checked(value, "workflow_json");
            self
        }
    }

    impl ::std::convert::TryFrom<CreateWorkflowVersionRequest> for super::CreateWorkflowVersionRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowVersionRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                base_version: value.base_version?,
                workflow_json: value.workflow_json?,
            })
        }
    }

    impl ::std::convert::From<super::CreateWorkflowVersionRequest> for CreateWorkflowVersionRequest {
        fn from(value: super::CreateWorkflowVersionRequest) -> Self {
            Self {
                base_version: ::std::result::Result::Ok(value.base_version),
                workflow_json: ::std::result::Result::Ok(value.workflow_json),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ErrorResponse {
        code: given::Value<::std::string::String>,
        message: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for ErrorResponse {
        fn default() -> Self {
            Self {
                code: given::missing("code"),
                message: given::missing("message"),
            }
        }
    }

    impl ErrorResponse {
        /// A stable word for programs.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.code = given::checked(value, "code");
            self
        }

        /// A sentence for people - what is wrong, where, and how to mend it.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message = given::checked(value, "message");
            self
        }
    }

    impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: ErrorResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                code: value.code?,
                message: value.message?,
            })
        }
    }

    impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
        fn from(value: super::ErrorResponse) -> Self {
            Self {
                code: ::std::result::Result::Ok(value.code),
                message: ::std::result::Result::Ok(value.message),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ExecutionError {
        current_inputs: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        current_outputs: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        exception_message: given::Value<::std::string::String>,
        exception_type: given::Value<::std::string::String>,
        node_errors: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        node_id: given::Value<::std::string::String>,
        node_type: given::Value<::std::string::String>,
        traceback: given::Value<::std::vec::Vec<::std::string::String>>,
    }

    impl ::std::default::Default for ExecutionError {
        fn default() -> Self {
            Self {
                current_inputs: given::missing("current_inputs"),
                current_outputs: given::missing("current_outputs"),
                exception_message: given::missing("exception_message"),
                exception_type: given::missing("exception_type"),
                node_errors: given::absent(),
                node_id: given::missing("node_id"),
                node_type: given::missing("node_type"),
                traceback: given::missing("traceback"),
            }
        }
    }

    impl ExecutionError {
        /// What the node was given.
        pub fn current_inputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_inputs = given::checked(value, "current_inputs");
            self
        }

        /// What had been made.
        pub fn current_outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_outputs = given::checked(value, "current_outputs");
            self
        }

        /// What is wrong.
        pub fn exception_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.exception_message = given::checked(value, "exception_message");
            self
        }

        /// The kind of error.
        pub fn exception_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.exception_type = given::checked(value, "exception_type");
            self
        }

        /// What is wrong by node, in ComfyUI's form, when the worker refused the workflow.
        pub fn node_errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_errors = given::checked(value, "node_errors");
            self
        }

        /// The node that failed; empty when it was none.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// Its class.
        pub fn node_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_type = given::checked(value, "node_type");
            self
        }

        /// Where in the node's code.
        pub fn traceback<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.traceback = given::checked(value, "traceback");
            self
        }
    }

    impl ::std::convert::TryFrom<ExecutionError> for super::ExecutionError {
        type Error = super::error::ConversionError;
        fn try_from(value: ExecutionError) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                current_inputs: value.current_inputs?,
                current_outputs: value.current_outputs?,
                exception_message: value.exception_message?,
                exception_type: value.exception_type?,
                node_errors: value.node_errors?,
                node_id: value.node_id?,
                node_type: value.node_type?,
                traceback: value.traceback?,
            })
        }
    }

    impl ::std::convert::From<super::ExecutionError> for ExecutionError {
        fn from(value: super::ExecutionError) -> Self {
            Self {
                current_inputs: ::std::result::Result::Ok(value.current_inputs),
                current_outputs: ::std::result::Result::Ok(value.current_outputs),
                exception_message: ::std::result::Result::Ok(value.exception_message),
                exception_type: ::std::result::Result::Ok(value.exception_type),
                node_errors: ::std::result::Result::Ok(value.node_errors),
                node_id: ::std::result::Result::Ok(value.node_id),
                node_type: ::std::result::Result::Ok(value.node_type),
                traceback: ::std::result::Result::Ok(value.traceback),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ForkWorkflowRequest {
        name: given::Value<::std::option::Option<super::WorkflowName>>,
        source_version: given::Value<::std::num::NonZeroU64>,
    }

    impl ::std::default::Default for ForkWorkflowRequest {
        fn default() -> Self {
            Self {
                name: given::absent(),
                source_version: given::missing("source_version"),
            }
        }
    }

    impl ForkWorkflowRequest {
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The version to begin with.
        pub fn source_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::num::NonZeroU64>,
            V::Error: ::std::fmt::Display,
        {
            self.source_version = given::checked(value, "source_version");
            self
        }
    }

    impl ::std::convert::TryFrom<ForkWorkflowRequest> for super::ForkWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: ForkWorkflowRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                source_version: value.source_version?,
            })
        }
    }

    impl ::std::convert::From<super::ForkWorkflowRequest> for ForkWorkflowRequest {
        fn from(value: super::ForkWorkflowRequest) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                source_version: ::std::result::Result::Ok(value.source_version),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GetFeaturesResult {
        max_upload_size: given::Value<::std::option::Option<i64>>,
        supports_preview_metadata: given::Value<::std::option::Option<bool>>,
    }

    impl ::std::default::Default for GetFeaturesResult {
        fn default() -> Self {
            Self {
                max_upload_size: given::absent(),
                supports_preview_metadata: given::absent(),
            }
        }
    }

    impl GetFeaturesResult {
        /// The largest file that an upload may carry, in bytes.
        pub fn max_upload_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.max_upload_size = given::checked(value, "max_upload_size");
            self
        }

        /// Whether previews on the websocket carry metadata.
        pub fn supports_preview_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.supports_preview_metadata = given::checked(value, "supports_preview_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<GetFeaturesResult> for super::GetFeaturesResult {
        type Error = super::error::ConversionError;
        fn try_from(value: GetFeaturesResult) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                max_upload_size: value.max_upload_size?,
                supports_preview_metadata: value.supports_preview_metadata?,
            })
        }
    }

    impl ::std::convert::From<super::GetFeaturesResult> for GetFeaturesResult {
        fn from(value: super::GetFeaturesResult) -> Self {
            Self {
                max_upload_size: ::std::result::Result::Ok(value.max_upload_size),
                supports_preview_metadata: ::std::result::Result::Ok(value.supports_preview_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GetMaskLayersResult {
        mask: given::Value<::std::option::Option<::std::string::String>>,
        paint: given::Value<::std::option::Option<::std::string::String>>,
        painted: given::Value<::std::option::Option<::std::string::String>>,
        painted_masked: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for GetMaskLayersResult {
        fn default() -> Self {
            Self {
                mask: given::absent(),
                paint: given::absent(),
                painted: given::absent(),
                painted_masked: given::absent(),
            }
        }
    }

    impl GetMaskLayersResult {
        /// The mask alone.
        pub fn mask<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mask = given::checked(value, "mask");
            self
        }

        /// The paint layer.
        pub fn paint<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.paint = given::checked(value, "paint");
            self
        }

        /// The painted image.
        pub fn painted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.painted = given::checked(value, "painted");
            self
        }

        /// The image with everything applied.
        pub fn painted_masked<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.painted_masked = given::checked(value, "painted_masked");
            self
        }
    }

    impl ::std::convert::TryFrom<GetMaskLayersResult> for super::GetMaskLayersResult {
        type Error = super::error::ConversionError;
        fn try_from(value: GetMaskLayersResult) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                mask: ::std::result::Result::Ok(value.mask),
                paint: ::std::result::Result::Ok(value.paint),
                painted: ::std::result::Result::Ok(value.painted),
                painted_masked: ::std::result::Result::Ok(value.painted_masked),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GetUserDataResponseFullFile {
        modified: given::Value<::std::option::Option<i64>>,
        path: given::Value<::std::option::Option<::std::string::String>>,
        size: given::Value<::std::option::Option<i64>>,
    }

    impl ::std::default::Default for GetUserDataResponseFullFile {
        fn default() -> Self {
            Self {
                modified: given::absent(),
                path: given::absent(),
                size: given::absent(),
            }
        }
    }

    impl GetUserDataResponseFullFile {
        /// When it was written, in milliseconds since 1970.
        pub fn modified<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.modified = given::checked(value, "modified");
            self
        }

        /// Its path below the folder.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.path = given::checked(value, "path");
            self
        }

        /// Its bytes.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }
    }

    impl ::std::convert::TryFrom<GetUserDataResponseFullFile> for super::GetUserDataResponseFullFile {
        type Error = super::error::ConversionError;
        fn try_from(value: GetUserDataResponseFullFile) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                modified: value.modified?,
                path: value.path?,
                size: value.size?,
            })
        }
    }

    impl ::std::convert::From<super::GetUserDataResponseFullFile> for GetUserDataResponseFullFile {
        fn from(value: super::GetUserDataResponseFullFile) -> Self {
            Self {
                modified: ::std::result::Result::Ok(value.modified),
                path: ::std::result::Result::Ok(value.path),
                size: ::std::result::Result::Ok(value.size),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphData {
        data: given::Value<::std::string::String>,
        info: given::Value<super::GlobalSubgraphDataInfo>,
        name: given::Value<::std::string::String>,
        source: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for GlobalSubgraphData {
        fn default() -> Self {
            Self {
                data: given::missing("data"),
                info: given::missing("info"),
                name: given::missing("name"),
                source: given::missing("source"),
            }
        }
    }

    impl GlobalSubgraphData {
        /// The subgraph, as JSON.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// What is known of it.
        pub fn info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::GlobalSubgraphDataInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.info = given::checked(value, "info");
            self
        }

        /// Its name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Where it comes from.
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.source = given::checked(value, "source");
            self
        }
    }

    impl ::std::convert::TryFrom<GlobalSubgraphData> for super::GlobalSubgraphData {
        type Error = super::error::ConversionError;
        fn try_from(value: GlobalSubgraphData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                data: ::std::result::Result::Ok(value.data),
                info: ::std::result::Result::Ok(value.info),
                name: ::std::result::Result::Ok(value.name),
                source: ::std::result::Result::Ok(value.source),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphDataInfo {
        node_pack: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for GlobalSubgraphDataInfo {
        fn default() -> Self {
            Self {
                node_pack: given::missing("node_pack"),
            }
        }
    }

    impl GlobalSubgraphDataInfo {
        /// The pack that brings it.
        pub fn node_pack<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_pack = given::checked(value, "node_pack");
            self
        }
    }

    impl ::std::convert::TryFrom<GlobalSubgraphDataInfo> for super::GlobalSubgraphDataInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: GlobalSubgraphDataInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                node_pack: value.node_pack?,
            })
        }
    }

    impl ::std::convert::From<super::GlobalSubgraphDataInfo> for GlobalSubgraphDataInfo {
        fn from(value: super::GlobalSubgraphDataInfo) -> Self {
            Self {
                node_pack: ::std::result::Result::Ok(value.node_pack),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphInfo {
        data: given::Value<::std::option::Option<::std::string::String>>,
        info: given::Value<super::GlobalSubgraphInfoInfo>,
        name: given::Value<::std::string::String>,
        source: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for GlobalSubgraphInfo {
        fn default() -> Self {
            Self {
                data: given::absent(),
                info: given::missing("info"),
                name: given::missing("name"),
                source: given::missing("source"),
            }
        }
    }

    impl GlobalSubgraphInfo {
        /// The subgraph; left out in lists.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// What is known of it.
        pub fn info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::GlobalSubgraphInfoInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.info = given::checked(value, "info");
            self
        }

        /// Its name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Where it comes from.
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.source = given::checked(value, "source");
            self
        }
    }

    impl ::std::convert::TryFrom<GlobalSubgraphInfo> for super::GlobalSubgraphInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: GlobalSubgraphInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                data: ::std::result::Result::Ok(value.data),
                info: ::std::result::Result::Ok(value.info),
                name: ::std::result::Result::Ok(value.name),
                source: ::std::result::Result::Ok(value.source),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GlobalSubgraphInfoInfo {
        node_pack: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for GlobalSubgraphInfoInfo {
        fn default() -> Self {
            Self {
                node_pack: given::missing("node_pack"),
            }
        }
    }

    impl GlobalSubgraphInfoInfo {
        /// The pack that brings it.
        pub fn node_pack<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_pack = given::checked(value, "node_pack");
            self
        }
    }

    impl ::std::convert::TryFrom<GlobalSubgraphInfoInfo> for super::GlobalSubgraphInfoInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: GlobalSubgraphInfoInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                node_pack: value.node_pack?,
            })
        }
    }

    impl ::std::convert::From<super::GlobalSubgraphInfoInfo> for GlobalSubgraphInfoInfo {
        fn from(value: super::GlobalSubgraphInfoInfo) -> Self {
            Self {
                node_pack: ::std::result::Result::Ok(value.node_pack),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryDetailEntry {
        error_message: given::Value<::std::option::Option<::std::string::String>>,
        meta: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        outputs: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        prompt: given::Value<::std::option::Option<super::HistoryDetailEntryPrompt>>,
        status: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for HistoryDetailEntry {
        fn default() -> Self {
            Self {
                error_message: given::absent(),
                meta: given::absent(),
                outputs: given::absent(),
                prompt: given::absent(),
                status: given::absent(),
            }
        }
    }

    impl HistoryDetailEntry {
        /// Why the job failed, as the JSON text of an `ExecutionError`, or in words. Absent when it has not failed.
        pub fn error_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.error_message = given::checked(value, "error_message");
            self
        }

        /// What is known of the nodes.
        pub fn meta<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.meta = given::checked(value, "meta");
            self
        }

        /// The outputs by node.
        pub fn outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs = given::checked(value, "outputs");
            self
        }

        /// What was submitted.
        pub fn prompt<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::HistoryDetailEntryPrompt>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt = given::checked(value, "prompt");
            self
        }

        /// How it ended, with ComfyUI's messages.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryDetailEntry> for super::HistoryDetailEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryDetailEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                error_message: value.error_message?,
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
                error_message: ::std::result::Result::Ok(value.error_message),
                meta: ::std::result::Result::Ok(value.meta),
                outputs: ::std::result::Result::Ok(value.outputs),
                prompt: ::std::result::Result::Ok(value.prompt),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryDetailEntryPrompt {
        extra_data: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        outputs_to_execute: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        priority: given::Value<::std::option::Option<f64>>,
        prompt: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        prompt_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for HistoryDetailEntryPrompt {
        fn default() -> Self {
            Self {
                extra_data: given::absent(),
                outputs_to_execute: given::absent(),
                priority: given::absent(),
                prompt: given::absent(),
                prompt_id: given::absent(),
            }
        }
    }

    impl HistoryDetailEntryPrompt {
        /// What came with the workflow, without secrets.
        pub fn extra_data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_data = given::checked(value, "extra_data");
            self
        }

        /// The ids of the output nodes.
        pub fn outputs_to_execute<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs_to_execute = given::checked(value, "outputs_to_execute");
            self
        }

        /// The job's number.
        pub fn priority<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.priority = given::checked(value, "priority");
            self
        }

        /// The workflow.
        pub fn prompt<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt = given::checked(value, "prompt");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryDetailEntryPrompt> for super::HistoryDetailEntryPrompt {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryDetailEntryPrompt) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                extra_data: value.extra_data?,
                outputs_to_execute: value.outputs_to_execute?,
                priority: value.priority?,
                prompt: value.prompt?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::HistoryDetailEntryPrompt> for HistoryDetailEntryPrompt {
        fn from(value: super::HistoryDetailEntryPrompt) -> Self {
            Self {
                extra_data: ::std::result::Result::Ok(value.extra_data),
                outputs_to_execute: ::std::result::Result::Ok(value.outputs_to_execute),
                priority: ::std::result::Result::Ok(value.priority),
                prompt: ::std::result::Result::Ok(value.prompt),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryEntry {
        create_time: given::Value<::std::option::Option<i64>>,
        error_message: given::Value<::std::option::Option<::std::string::String>>,
        meta: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        outputs: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        prompt: given::Value<::std::option::Option<super::HistoryEntryPrompt>>,
        prompt_id: given::Value<::std::string::String>,
        status: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        workflow_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for HistoryEntry {
        fn default() -> Self {
            Self {
                create_time: given::absent(),
                error_message: given::absent(),
                meta: given::absent(),
                outputs: given::absent(),
                prompt: given::absent(),
                prompt_id: given::missing("prompt_id"),
                status: given::absent(),
                workflow_id: given::absent(),
            }
        }
    }

    impl HistoryEntry {
        /// When it was submitted, in milliseconds since 1970.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// Why the job failed, as the JSON text of an `ExecutionError`, or in words. Absent when it has not failed.
        pub fn error_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.error_message = given::checked(value, "error_message");
            self
        }

        /// What is known of the nodes.
        pub fn meta<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.meta = given::checked(value, "meta");
            self
        }

        /// The outputs by node.
        pub fn outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs = given::checked(value, "outputs");
            self
        }

        /// What was submitted.
        pub fn prompt<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::HistoryEntryPrompt>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt = given::checked(value, "prompt");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// How it ended, with ComfyUI's messages.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// What was run, when the submission said.
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_id = given::checked(value, "workflow_id");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryEntry> for super::HistoryEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                create_time: value.create_time?,
                error_message: value.error_message?,
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
                create_time: ::std::result::Result::Ok(value.create_time),
                error_message: ::std::result::Result::Ok(value.error_message),
                meta: ::std::result::Result::Ok(value.meta),
                outputs: ::std::result::Result::Ok(value.outputs),
                prompt: ::std::result::Result::Ok(value.prompt),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                status: ::std::result::Result::Ok(value.status),
                workflow_id: ::std::result::Result::Ok(value.workflow_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryEntryPrompt {
        extra_data: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        priority: given::Value<::std::option::Option<f64>>,
        prompt_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for HistoryEntryPrompt {
        fn default() -> Self {
            Self {
                extra_data: given::absent(),
                priority: given::absent(),
                prompt_id: given::absent(),
            }
        }
    }

    impl HistoryEntryPrompt {
        /// What came with the workflow, without secrets.
        pub fn extra_data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_data = given::checked(value, "extra_data");
            self
        }

        /// The job's number.
        pub fn priority<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.priority = given::checked(value, "priority");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryEntryPrompt> for super::HistoryEntryPrompt {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryEntryPrompt) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                extra_data: value.extra_data?,
                priority: value.priority?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::HistoryEntryPrompt> for HistoryEntryPrompt {
        fn from(value: super::HistoryEntryPrompt) -> Self {
            Self {
                extra_data: ::std::result::Result::Ok(value.extra_data),
                priority: ::std::result::Result::Ok(value.priority),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryManageRequest {
        clear: given::Value<::std::option::Option<bool>>,
        delete: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
    }

    impl ::std::default::Default for HistoryManageRequest {
        fn default() -> Self {
            Self {
                clear: given::absent(),
                delete: given::absent(),
            }
        }
    }

    impl HistoryManageRequest {
        /// Delete all that have ended.
        pub fn clear<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.clear = given::checked(value, "clear");
            self
        }

        /// Ids of jobs.
        pub fn delete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.delete = given::checked(value, "delete");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryManageRequest> for super::HistoryManageRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryManageRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                clear: value.clear?,
                delete: value.delete?,
            })
        }
    }

    impl ::std::convert::From<super::HistoryManageRequest> for HistoryManageRequest {
        fn from(value: super::HistoryManageRequest) -> Self {
            Self {
                clear: ::std::result::Result::Ok(value.clear),
                delete: ::std::result::Result::Ok(value.delete),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HistoryResponse {
        history: given::Value<::std::vec::Vec<super::HistoryEntry>>,
    }

    impl ::std::default::Default for HistoryResponse {
        fn default() -> Self {
            Self {
                history: given::missing("history"),
            }
        }
    }

    impl HistoryResponse {
        /// The newest first.
        pub fn history<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::HistoryEntry>>,
            V::Error: ::std::fmt::Display,
        {
            self.history = given::checked(value, "history");
            self
        }
    }

    impl ::std::convert::TryFrom<HistoryResponse> for super::HistoryResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: HistoryResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                history: value.history?,
            })
        }
    }

    impl ::std::convert::From<super::HistoryResponse> for HistoryResponse {
        fn from(value: super::HistoryResponse) -> Self {
            Self {
                history: ::std::result::Result::Ok(value.history),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobAsset {
        asset: given::Value<super::Asset>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        hash: given::Value<::std::option::Option<super::Blake3Hash>>,
        id: given::Value<::uuid::Uuid>,
        index: given::Value<i64>,
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::string::String>,
        node_id: given::Value<::std::string::String>,
        output_index: given::Value<i64>,
        output_key: given::Value<::std::string::String>,
        preview_url: given::Value<::std::option::Option<::std::string::String>>,
        size: given::Value<i64>,
    }

    impl ::std::default::Default for JobAsset {
        fn default() -> Self {
            Self {
                asset: given::missing("asset"),
                created_at: given::missing("created_at"),
                hash: given::absent(),
                id: given::missing("id"),
                index: given::missing("index"),
                mime_type: given::absent(),
                name: given::missing("name"),
                node_id: given::missing("node_id"),
                output_index: given::missing("output_index"),
                output_key: given::missing("output_key"),
                preview_url: given::absent(),
                size: given::missing("size"),
            }
        }
    }

    impl JobAsset {
        pub fn asset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Asset>,
            V::Error: ::std::fmt::Display,
        {
            self.asset = given::checked(value, "asset");
            self
        }

        /// When the asset was made.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Blake3Hash>>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// The asset's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The same as `output_index`.
        pub fn index<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.index = given::checked(value, "index");
            self
        }

        /// The media type.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        /// The name that the job's outputs give it as `filename`, `<hex digest>.<extension>`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The node that made it.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// Its place in that list.
        pub fn output_index<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.output_index = given::checked(value, "output_index");
            self
        }

        /// The list of the node's outputs that it is in, `images` and the like.
        pub fn output_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.output_key = given::checked(value, "output_key");
            self
        }

        /// A signed URL of a picture that shows it.
        pub fn preview_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_url = given::checked(value, "preview_url");
            self
        }

        /// Bytes of content.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }
    }

    impl ::std::convert::TryFrom<JobAsset> for super::JobAsset {
        type Error = super::error::ConversionError;
        fn try_from(value: JobAsset) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                asset: ::std::result::Result::Ok(value.asset),
                created_at: ::std::result::Result::Ok(value.created_at),
                hash: ::std::result::Result::Ok(value.hash),
                id: ::std::result::Result::Ok(value.id),
                index: ::std::result::Result::Ok(value.index),
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                node_id: ::std::result::Result::Ok(value.node_id),
                output_index: ::std::result::Result::Ok(value.output_index),
                output_key: ::std::result::Result::Ok(value.output_key),
                preview_url: ::std::result::Result::Ok(value.preview_url),
                size: ::std::result::Result::Ok(value.size),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobAssetsResponse {
        assets: given::Value<::std::vec::Vec<super::JobAsset>>,
        job_id: given::Value<::uuid::Uuid>,
        pagination: given::Value<super::PaginationInfo>,
    }

    impl ::std::default::Default for JobAssetsResponse {
        fn default() -> Self {
            Self {
                assets: given::missing("assets"),
                job_id: given::missing("job_id"),
                pagination: given::missing("pagination"),
            }
        }
    }

    impl JobAssetsResponse {
        /// The outputs.
        pub fn assets<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::JobAsset>>,
            V::Error: ::std::fmt::Display,
        {
            self.assets = given::checked(value, "assets");
            self
        }

        /// The job's id.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.job_id = given::checked(value, "job_id");
            self
        }

        pub fn pagination<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaginationInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.pagination = given::checked(value, "pagination");
            self
        }
    }

    impl ::std::convert::TryFrom<JobAssetsResponse> for super::JobAssetsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: JobAssetsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                assets: value.assets?,
                job_id: value.job_id?,
                pagination: value.pagination?,
            })
        }
    }

    impl ::std::convert::From<super::JobAssetsResponse> for JobAssetsResponse {
        fn from(value: super::JobAssetsResponse) -> Self {
            Self {
                assets: ::std::result::Result::Ok(value.assets),
                job_id: ::std::result::Result::Ok(value.job_id),
                pagination: ::std::result::Result::Ok(value.pagination),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobDetailResponse {
        create_time: given::Value<i64>,
        execution_end_time: given::Value<::std::option::Option<i64>>,
        execution_error: given::Value<::std::option::Option<super::ExecutionError>>,
        execution_meta: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        execution_start_time: given::Value<::std::option::Option<i64>>,
        execution_status: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        id: given::Value<::uuid::Uuid>,
        outputs: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        outputs_count: given::Value<::std::option::Option<i64>>,
        preview_output: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        previewable_outputs_count: given::Value<::std::option::Option<i64>>,
        queue_position: given::Value<::std::option::Option<i64>>,
        queue_reason: given::Value<::std::option::Option<super::JobDetailResponseQueueReason>>,
        status: given::Value<super::JobStatus>,
        update_time: given::Value<i64>,
        user_id: given::Value<::std::option::Option<::std::string::String>>,
        workflow: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        workflow_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for JobDetailResponse {
        fn default() -> Self {
            Self {
                create_time: given::missing("create_time"),
                execution_end_time: given::absent(),
                execution_error: given::absent(),
                execution_meta: given::absent(),
                execution_start_time: given::absent(),
                execution_status: given::absent(),
                id: given::missing("id"),
                outputs: given::absent(),
                outputs_count: given::absent(),
                preview_output: given::absent(),
                previewable_outputs_count: given::absent(),
                queue_position: given::absent(),
                queue_reason: given::absent(),
                status: given::missing("status"),
                update_time: given::missing("update_time"),
                user_id: given::absent(),
                workflow: given::absent(),
                workflow_id: given::absent(),
            }
        }
    }

    impl JobDetailResponse {
        /// When it was submitted, in milliseconds since 1970.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// When it ended, in milliseconds since 1970.
        pub fn execution_end_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_end_time = given::checked(value, "execution_end_time");
            self
        }

        pub fn execution_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::ExecutionError>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_error = given::checked(value, "execution_error");
            self
        }

        /// The worker, the attempts, and the times in milliseconds.
        pub fn execution_meta<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_meta = given::checked(value, "execution_meta");
            self
        }

        /// When it began to run, in milliseconds since 1970.
        pub fn execution_start_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_start_time = given::checked(value, "execution_start_time");
            self
        }

        /// How it ended, with ComfyUI's messages.
        pub fn execution_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_status = given::checked(value, "execution_status");
            self
        }

        /// The job's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The outputs by node.
        pub fn outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs = given::checked(value, "outputs");
            self
        }

        /// How many files it made.
        pub fn outputs_count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs_count = given::checked(value, "outputs_count");
            self
        }

        /// One output that shows the job.
        pub fn preview_output<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_output = given::checked(value, "preview_output");
            self
        }

        /// How many of them are images, videos, sounds or 3D models.
        pub fn previewable_outputs_count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.previewable_outputs_count = given::checked(value, "previewable_outputs_count");
            self
        }

        /// While it waits, its place among the caller's waiting jobs, from 1. Turns are fair between users.
        pub fn queue_position<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_position = given::checked(value, "queue_position");
            self
        }

        /// While it waits, whether for another job of the caller's to end or for a worker.
        pub fn queue_reason<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::JobDetailResponseQueueReason>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_reason = given::checked(value, "queue_reason");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// When it last moved, in milliseconds since 1970.
        pub fn update_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.update_time = given::checked(value, "update_time");
            self
        }

        /// Whose it is.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_id = given::checked(value, "user_id");
            self
        }

        /// The workflow, as `prompt`, and what came with it, as `extra_data`.
        pub fn workflow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow = given::checked(value, "workflow");
            self
        }

        /// What was run, when the submission said.
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_id = given::checked(value, "workflow_id");
            self
        }
    }

    impl ::std::convert::TryFrom<JobDetailResponse> for super::JobDetailResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: JobDetailResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                create_time: ::std::result::Result::Ok(value.create_time),
                execution_end_time: ::std::result::Result::Ok(value.execution_end_time),
                execution_error: ::std::result::Result::Ok(value.execution_error),
                execution_meta: ::std::result::Result::Ok(value.execution_meta),
                execution_start_time: ::std::result::Result::Ok(value.execution_start_time),
                execution_status: ::std::result::Result::Ok(value.execution_status),
                id: ::std::result::Result::Ok(value.id),
                outputs: ::std::result::Result::Ok(value.outputs),
                outputs_count: ::std::result::Result::Ok(value.outputs_count),
                preview_output: ::std::result::Result::Ok(value.preview_output),
                previewable_outputs_count: ::std::result::Result::Ok(value.previewable_outputs_count),
                queue_position: ::std::result::Result::Ok(value.queue_position),
                queue_reason: ::std::result::Result::Ok(value.queue_reason),
                status: ::std::result::Result::Ok(value.status),
                update_time: ::std::result::Result::Ok(value.update_time),
                user_id: ::std::result::Result::Ok(value.user_id),
                workflow: ::std::result::Result::Ok(value.workflow),
                workflow_id: ::std::result::Result::Ok(value.workflow_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobEntry {
        create_time: given::Value<i64>,
        execution_end_time: given::Value<::std::option::Option<i64>>,
        execution_error: given::Value<::std::option::Option<super::ExecutionError>>,
        execution_start_time: given::Value<::std::option::Option<i64>>,
        id: given::Value<::uuid::Uuid>,
        outputs_count: given::Value<::std::option::Option<i64>>,
        preview_output: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        previewable_outputs_count: given::Value<::std::option::Option<i64>>,
        status: given::Value<super::JobStatus>,
        workflow_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for JobEntry {
        fn default() -> Self {
            Self {
                create_time: given::missing("create_time"),
                execution_end_time: given::absent(),
                execution_error: given::absent(),
                execution_start_time: given::absent(),
                id: given::missing("id"),
                outputs_count: given::absent(),
                preview_output: given::absent(),
                previewable_outputs_count: given::absent(),
                status: given::missing("status"),
                workflow_id: given::absent(),
            }
        }
    }

    impl JobEntry {
        /// When it was submitted, in milliseconds since 1970.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// When it ended, in milliseconds since 1970.
        pub fn execution_end_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_end_time = given::checked(value, "execution_end_time");
            self
        }

        pub fn execution_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::ExecutionError>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_error = given::checked(value, "execution_error");
            self
        }

        /// When it began to run, in milliseconds since 1970.
        pub fn execution_start_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_start_time = given::checked(value, "execution_start_time");
            self
        }

        /// The job's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// How many files it made.
        pub fn outputs_count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs_count = given::checked(value, "outputs_count");
            self
        }

        /// One output that shows the job - `filename`, `subfolder`, `type`, `nodeId` and `mediaType`.
        pub fn preview_output<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_output = given::checked(value, "preview_output");
            self
        }

        /// How many of them are images, videos, sounds or 3D models.
        pub fn previewable_outputs_count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.previewable_outputs_count = given::checked(value, "previewable_outputs_count");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// What was run, when the submission said.
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_id = given::checked(value, "workflow_id");
            self
        }
    }

    impl ::std::convert::TryFrom<JobEntry> for super::JobEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: JobEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                create_time: ::std::result::Result::Ok(value.create_time),
                execution_end_time: ::std::result::Result::Ok(value.execution_end_time),
                execution_error: ::std::result::Result::Ok(value.execution_error),
                execution_start_time: ::std::result::Result::Ok(value.execution_start_time),
                id: ::std::result::Result::Ok(value.id),
                outputs_count: ::std::result::Result::Ok(value.outputs_count),
                preview_output: ::std::result::Result::Ok(value.preview_output),
                previewable_outputs_count: ::std::result::Result::Ok(value.previewable_outputs_count),
                status: ::std::result::Result::Ok(value.status),
                workflow_id: ::std::result::Result::Ok(value.workflow_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobStatusResponse {
        assigned_inference: given::Value<::std::option::Option<::std::string::String>>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        error_message: given::Value<::std::option::Option<::std::string::String>>,
        id: given::Value<::uuid::Uuid>,
        last_state_update: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        status: given::Value<super::JobStatusResponseStatus>,
        updated_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl ::std::default::Default for JobStatusResponse {
        fn default() -> Self {
            Self {
                assigned_inference: given::absent(),
                created_at: given::missing("created_at"),
                error_message: given::absent(),
                id: given::missing("id"),
                last_state_update: given::absent(),
                status: given::missing("status"),
                updated_at: given::missing("updated_at"),
            }
        }
    }

    impl JobStatusResponse {
        /// The worker that has it.
        pub fn assigned_inference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.assigned_inference = given::checked(value, "assigned_inference");
            self
        }

        /// When it was submitted.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// Why it failed, as JSON of an `ExecutionError`.
        pub fn error_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.error_message = given::checked(value, "error_message");
            self
        }

        /// The job's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// When its state last changed.
        pub fn last_state_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.last_state_update = given::checked(value, "last_state_update");
            self
        }

        /// The internal state. The first six are what the public contract names; the others are
        /// what is sent, there and here.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobStatusResponseStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// When it last moved.
        pub fn updated_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.updated_at = given::checked(value, "updated_at");
            self
        }
    }

    impl ::std::convert::TryFrom<JobStatusResponse> for super::JobStatusResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: JobStatusResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                assigned_inference: ::std::result::Result::Ok(value.assigned_inference),
                created_at: ::std::result::Result::Ok(value.created_at),
                error_message: ::std::result::Result::Ok(value.error_message),
                id: ::std::result::Result::Ok(value.id),
                last_state_update: ::std::result::Result::Ok(value.last_state_update),
                status: ::std::result::Result::Ok(value.status),
                updated_at: ::std::result::Result::Ok(value.updated_at),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobsListResponse {
        jobs: given::Value<::std::vec::Vec<super::JobEntry>>,
        pagination: given::Value<super::PaginationInfo>,
    }

    impl ::std::default::Default for JobsListResponse {
        fn default() -> Self {
            Self {
                jobs: given::missing("jobs"),
                pagination: given::missing("pagination"),
            }
        }
    }

    impl JobsListResponse {
        /// The jobs.
        pub fn jobs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::JobEntry>>,
            V::Error: ::std::fmt::Display,
        {
            self.jobs = given::checked(value, "jobs");
            self
        }

        pub fn pagination<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaginationInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.pagination = given::checked(value, "pagination");
            self
        }
    }

    impl ::std::convert::TryFrom<JobsListResponse> for super::JobsListResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: JobsListResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                jobs: value.jobs?,
                pagination: value.pagination?,
            })
        }
    }

    impl ::std::convert::From<super::JobsListResponse> for JobsListResponse {
        fn from(value: super::JobsListResponse) -> Self {
            Self {
                jobs: ::std::result::Result::Ok(value.jobs),
                pagination: ::std::result::Result::Ok(value.pagination),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ListAssetsResponse {
        assets: given::Value<::std::vec::Vec<super::Asset>>,
        has_more: given::Value<bool>,
        next_cursor: given::Value<::std::option::Option<::std::string::String>>,
        total: given::Value<i64>,
    }

    impl ::std::default::Default for ListAssetsResponse {
        fn default() -> Self {
            Self {
                assets: given::missing("assets"),
                has_more: given::missing("has_more"),
                next_cursor: given::absent(),
                total: given::missing("total"),
            }
        }
    }

    impl ListAssetsResponse {
        /// The page.
        pub fn assets<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::Asset>>,
            V::Error: ::std::fmt::Display,
        {
            self.assets = given::checked(value, "assets");
            self
        }

        /// Whether there is a page behind this one.
        pub fn has_more<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.has_more = given::checked(value, "has_more");
            self
        }

        /// Give it as `after` to get the next page; absent on the last.
        pub fn next_cursor<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.next_cursor = given::checked(value, "next_cursor");
            self
        }

        /// How many assets match in all.
        pub fn total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.total = given::checked(value, "total");
            self
        }
    }

    impl ::std::convert::TryFrom<ListAssetsResponse> for super::ListAssetsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: ListAssetsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                assets: ::std::result::Result::Ok(value.assets),
                has_more: ::std::result::Result::Ok(value.has_more),
                next_cursor: ::std::result::Result::Ok(value.next_cursor),
                total: ::std::result::Result::Ok(value.total),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ListTagsResponse {
        has_more: given::Value<bool>,
        tags: given::Value<::std::vec::Vec<super::TagInfo>>,
        total: given::Value<i64>,
    }

    impl ::std::default::Default for ListTagsResponse {
        fn default() -> Self {
            Self {
                has_more: given::missing("has_more"),
                tags: given::missing("tags"),
                total: given::missing("total"),
            }
        }
    }

    impl ListTagsResponse {
        /// Whether there is a page behind this one.
        pub fn has_more<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.has_more = given::checked(value, "has_more");
            self
        }

        /// The page.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::TagInfo>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// How many tags match in all.
        pub fn total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.total = given::checked(value, "total");
            self
        }
    }

    impl ::std::convert::TryFrom<ListTagsResponse> for super::ListTagsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: ListTagsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                has_more: value.has_more?,
                tags: value.tags?,
                total: value.total?,
            })
        }
    }

    impl ::std::convert::From<super::ListTagsResponse> for ListTagsResponse {
        fn from(value: super::ListTagsResponse) -> Self {
            Self {
                has_more: ::std::result::Result::Ok(value.has_more),
                tags: ::std::result::Result::Ok(value.tags),
                total: ::std::result::Result::Ok(value.total),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ModelFile {
        name: given::Value<::std::string::String>,
        path_index: given::Value<i64>,
        workers: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
    }

    impl ::std::default::Default for ModelFile {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                path_index: given::missing("path_index"),
                workers: given::absent(),
            }
        }
    }

    impl ModelFile {
        /// Its file name, as workflows name it.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Which of the folder's places it is in.
        pub fn path_index<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.path_index = given::checked(value, "path_index");
            self
        }

        /// The names of the workers that have it, for callers with a key. A workflow can use no model that is on none.
        pub fn workers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.workers = given::checked(value, "workers");
            self
        }
    }

    impl ::std::convert::TryFrom<ModelFile> for super::ModelFile {
        type Error = super::error::ConversionError;
        fn try_from(value: ModelFile) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                path_index: value.path_index?,
                workers: value.workers?,
            })
        }
    }

    impl ::std::convert::From<super::ModelFile> for ModelFile {
        fn from(value: super::ModelFile) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                path_index: ::std::result::Result::Ok(value.path_index),
                workers: ::std::result::Result::Ok(value.workers),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ModelFolder {
        folders: given::Value<::std::vec::Vec<::std::string::String>>,
        name: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for ModelFolder {
        fn default() -> Self {
            Self {
                folders: given::missing("folders"),
                name: given::missing("name"),
            }
        }
    }

    impl ModelFolder {
        /// What it is called on the workers; not their paths.
        pub fn folders<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.folders = given::checked(value, "folders");
            self
        }

        /// Its name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }
    }

    impl ::std::convert::TryFrom<ModelFolder> for super::ModelFolder {
        type Error = super::error::ConversionError;
        fn try_from(value: ModelFolder) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                folders: value.folders?,
                name: value.name?,
            })
        }
    }

    impl ::std::convert::From<super::ModelFolder> for ModelFolder {
        fn from(value: super::ModelFolder) -> Self {
            Self {
                folders: ::std::result::Result::Ok(value.folders),
                name: ::std::result::Result::Ok(value.name),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PaginationInfo {
        has_more: given::Value<bool>,
        limit: given::Value<::std::num::NonZeroU64>,
        next_cursor: given::Value<::std::option::Option<::std::string::String>>,
        offset: given::Value<u64>,
        total: given::Value<u64>,
    }

    impl ::std::default::Default for PaginationInfo {
        fn default() -> Self {
            Self {
                has_more: given::missing("has_more"),
                limit: given::missing("limit"),
                next_cursor: given::absent(),
                offset: given::missing("offset"),
                total: given::missing("total"),
            }
        }
    }

    impl PaginationInfo {
        /// Whether there are more behind these.
        pub fn has_more<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.has_more = given::checked(value, "has_more");
            self
        }

        /// How many were asked for.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::num::NonZeroU64>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = given::checked(value, "limit");
            self
        }

        /// Give it as `after` to get the next page, where the operation has it; absent on the last.
        pub fn next_cursor<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.next_cursor = given::checked(value, "next_cursor");
            self
        }

        /// How many were skipped.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<u64>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = given::checked(value, "offset");
            self
        }

        /// How many there are.
        pub fn total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<u64>,
            V::Error: ::std::fmt::Display,
        {
            self.total = given::checked(value, "total");
            self
        }
    }

    impl ::std::convert::TryFrom<PaginationInfo> for super::PaginationInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: PaginationInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                has_more: ::std::result::Result::Ok(value.has_more),
                limit: ::std::result::Result::Ok(value.limit),
                next_cursor: ::std::result::Result::Ok(value.next_cursor),
                offset: ::std::result::Result::Ok(value.offset),
                total: ::std::result::Result::Ok(value.total),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PromptInfo {
        exec_info: given::Value<::std::option::Option<super::PromptInfoExecInfo>>,
    }

    impl ::std::default::Default for PromptInfo {
        fn default() -> Self {
            Self {
                exec_info: given::absent(),
            }
        }
    }

    impl PromptInfo {
        /// Numbers of the queue.
        pub fn exec_info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::PromptInfoExecInfo>>,
            V::Error: ::std::fmt::Display,
        {
            self.exec_info = given::checked(value, "exec_info");
            self
        }
    }

    impl ::std::convert::TryFrom<PromptInfo> for super::PromptInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: PromptInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                exec_info: value.exec_info?,
            })
        }
    }

    impl ::std::convert::From<super::PromptInfo> for PromptInfo {
        fn from(value: super::PromptInfo) -> Self {
            Self {
                exec_info: ::std::result::Result::Ok(value.exec_info),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PromptInfoExecInfo {
        queue_remaining: given::Value<::std::option::Option<i64>>,
    }

    impl ::std::default::Default for PromptInfoExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: given::absent(),
            }
        }
    }

    impl PromptInfoExecInfo {
        /// How many jobs wait or run.
        pub fn queue_remaining<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_remaining = given::checked(value, "queue_remaining");
            self
        }
    }

    impl ::std::convert::TryFrom<PromptInfoExecInfo> for super::PromptInfoExecInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: PromptInfoExecInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                queue_remaining: value.queue_remaining?,
            })
        }
    }

    impl ::std::convert::From<super::PromptInfoExecInfo> for PromptInfoExecInfo {
        fn from(value: super::PromptInfoExecInfo) -> Self {
            Self {
                queue_remaining: ::std::result::Result::Ok(value.queue_remaining),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PromptRequest {
        client_id: given::Value<::std::option::Option<::std::option::Option<::std::string::String>>>,
        extra_data: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        front: given::Value<::std::option::Option<bool>>,
        number: given::Value<::std::option::Option<f64>>,
        partial_execution_targets: given::Value<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
        prompt: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        prompt_id: given::Value<::std::option::Option<::std::option::Option<::uuid::Uuid>>>,
        workflow_id: given::Value<::std::option::Option<super::PromptRequestWorkflowId>>,
    }

    impl ::std::default::Default for PromptRequest {
        fn default() -> Self {
            Self {
                client_id: given::absent(),
                extra_data: given::absent(),
                front: given::absent(),
                number: given::absent(),
                partial_execution_targets: given::absent(),
                prompt: given::missing("prompt"),
                prompt_id: given::absent(),
                workflow_id: given::absent(),
            }
        }
    }

    impl PromptRequest {
        /// Kept with the job; events go to all connections of the user.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.client_id = given::checked(value, "client_id");
            self
        }

        /// Goes to the worker with the workflow. `api_key_comfy_org` and `auth_token_comfy_org` go
        /// there and nowhere else; they do not survive a restart of the server.
        pub fn extra_data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_data = given::checked(value, "extra_data");
            self
        }

        /// Accepted and ignored.
        pub fn front<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.front = given::checked(value, "front");
            self
        }

        /// Accepted and ignored.
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.number = given::checked(value, "number");
            self
        }

        /// Run only what these output nodes need.
        pub fn partial_execution_targets<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
            V::Error: ::std::fmt::Display,
        {
            self.partial_execution_targets = given::checked(value, "partial_execution_targets");
            self
        }

        /// The workflow in API format - nodes by id, each with `class_type` and `inputs`.
        pub fn prompt<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt = given::checked(value, "prompt");
            self
        }

        /// The id that the job is to have; 409 when it is taken. A new one when left out.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::uuid::Uuid>>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// A name for what is run, to find its jobs by.
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::PromptRequestWorkflowId>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_id = given::checked(value, "workflow_id");
            self
        }
    }

    impl ::std::convert::TryFrom<PromptRequest> for super::PromptRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: PromptRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                client_id: ::std::result::Result::Ok(value.client_id),
                extra_data: ::std::result::Result::Ok(value.extra_data),
                front: ::std::result::Result::Ok(value.front),
                number: ::std::result::Result::Ok(value.number),
                partial_execution_targets: ::std::result::Result::Ok(value.partial_execution_targets),
                prompt: ::std::result::Result::Ok(value.prompt),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                workflow_id: ::std::result::Result::Ok(value.workflow_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PromptResponse {
        node_errors: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        number: given::Value<::std::option::Option<f64>>,
        prompt_id: given::Value<::std::option::Option<::uuid::Uuid>>,
    }

    impl ::std::default::Default for PromptResponse {
        fn default() -> Self {
            Self {
                node_errors: given::absent(),
                number: given::absent(),
                prompt_id: given::absent(),
            }
        }
    }

    impl PromptResponse {
        /// Always empty, since a workflow with errors is refused whole.
        pub fn node_errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_errors = given::checked(value, "node_errors");
            self
        }

        /// The job's number; later jobs have larger ones.
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.number = given::checked(value, "number");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<PromptResponse> for super::PromptResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: PromptResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                node_errors: value.node_errors?,
                number: value.number?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::PromptResponse> for PromptResponse {
        fn from(value: super::PromptResponse) -> Self {
            Self {
                node_errors: ::std::result::Result::Ok(value.node_errors),
                number: ::std::result::Result::Ok(value.number),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct QueueInfo {
        queue_pending: given::Value<::std::option::Option<::std::vec::Vec<super::QueueItem>>>,
        queue_running: given::Value<::std::option::Option<::std::vec::Vec<super::QueueItem>>>,
    }

    impl ::std::default::Default for QueueInfo {
        fn default() -> Self {
            Self {
                queue_pending: given::absent(),
                queue_running: given::absent(),
            }
        }
    }

    impl QueueInfo {
        /// Jobs that wait.
        pub fn queue_pending<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::QueueItem>>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_pending = given::checked(value, "queue_pending");
            self
        }

        /// Jobs that run.
        pub fn queue_running<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::QueueItem>>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_running = given::checked(value, "queue_running");
            self
        }
    }

    impl ::std::convert::TryFrom<QueueInfo> for super::QueueInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: QueueInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                queue_pending: value.queue_pending?,
                queue_running: value.queue_running?,
            })
        }
    }

    impl ::std::convert::From<super::QueueInfo> for QueueInfo {
        fn from(value: super::QueueInfo) -> Self {
            Self {
                queue_pending: ::std::result::Result::Ok(value.queue_pending),
                queue_running: ::std::result::Result::Ok(value.queue_running),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct QueueManageRequest {
        clear: given::Value<::std::option::Option<bool>>,
        delete: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
    }

    impl ::std::default::Default for QueueManageRequest {
        fn default() -> Self {
            Self {
                clear: given::absent(),
                delete: given::absent(),
            }
        }
    }

    impl QueueManageRequest {
        /// Take out all that wait.
        pub fn clear<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.clear = given::checked(value, "clear");
            self
        }

        /// Ids of jobs.
        pub fn delete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.delete = given::checked(value, "delete");
            self
        }
    }

    impl ::std::convert::TryFrom<QueueManageRequest> for super::QueueManageRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: QueueManageRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                clear: value.clear?,
                delete: value.delete?,
            })
        }
    }

    impl ::std::convert::From<super::QueueManageRequest> for QueueManageRequest {
        fn from(value: super::QueueManageRequest) -> Self {
            Self {
                clear: ::std::result::Result::Ok(value.clear),
                delete: ::std::result::Result::Ok(value.delete),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct QueueManageResponse {
        cleared: given::Value<::std::option::Option<bool>>,
        deleted: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
    }

    impl ::std::default::Default for QueueManageResponse {
        fn default() -> Self {
            Self {
                cleared: given::absent(),
                deleted: given::absent(),
            }
        }
    }

    impl QueueManageResponse {
        /// Whether all were asked for.
        pub fn cleared<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.cleared = given::checked(value, "cleared");
            self
        }

        /// Ids of the jobs that were cancelled.
        pub fn deleted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.deleted = given::checked(value, "deleted");
            self
        }
    }

    impl ::std::convert::TryFrom<QueueManageResponse> for super::QueueManageResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: QueueManageResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                cleared: value.cleared?,
                deleted: value.deleted?,
            })
        }
    }

    impl ::std::convert::From<super::QueueManageResponse> for QueueManageResponse {
        fn from(value: super::QueueManageResponse) -> Self {
            Self {
                cleared: ::std::result::Result::Ok(value.cleared),
                deleted: ::std::result::Result::Ok(value.deleted),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct RemoveAssetTagsBody {
        tags: given::Value<::std::vec::Vec<::std::string::String>>,
    }

    impl ::std::default::Default for RemoveAssetTagsBody {
        fn default() -> Self {
            Self {
                tags: given::missing("tags"),
            }
        }
    }

    impl RemoveAssetTagsBody {
        /// The tags, at least one.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }
    }

    impl ::std::convert::TryFrom<RemoveAssetTagsBody> for super::RemoveAssetTagsBody {
        type Error = super::error::ConversionError;
        fn try_from(value: RemoveAssetTagsBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                tags: value.tags?,
            })
        }
    }

    impl ::std::convert::From<super::RemoveAssetTagsBody> for RemoveAssetTagsBody {
        fn from(value: super::RemoveAssetTagsBody) -> Self {
            Self {
                tags: ::std::result::Result::Ok(value.tags),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SystemStatsResponse {
        devices: given::Value<::std::vec::Vec<super::SystemStatsResponseDevicesItem>>,
        system: given::Value<super::SystemStatsResponseSystem>,
    }

    impl ::std::default::Default for SystemStatsResponse {
        fn default() -> Self {
            Self {
                devices: given::missing("devices"),
                system: given::missing("system"),
            }
        }
    }

    impl SystemStatsResponse {
        /// The GPUs; empty when there is none.
        pub fn devices<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::SystemStatsResponseDevicesItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.devices = given::checked(value, "devices");
            self
        }

        /// Versions and memory.
        pub fn system<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SystemStatsResponseSystem>,
            V::Error: ::std::fmt::Display,
        {
            self.system = given::checked(value, "system");
            self
        }
    }

    impl ::std::convert::TryFrom<SystemStatsResponse> for super::SystemStatsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: SystemStatsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                devices: value.devices?,
                system: value.system?,
            })
        }
    }

    impl ::std::convert::From<super::SystemStatsResponse> for SystemStatsResponse {
        fn from(value: super::SystemStatsResponse) -> Self {
            Self {
                devices: ::std::result::Result::Ok(value.devices),
                system: ::std::result::Result::Ok(value.system),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SystemStatsResponseDevicesItem {
        name: given::Value<::std::string::String>,
        type_: given::Value<::std::string::String>,
        vram_free: given::Value<::std::option::Option<f64>>,
        vram_total: given::Value<::std::option::Option<f64>>,
    }

    impl ::std::default::Default for SystemStatsResponseDevicesItem {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                type_: given::missing("type_"),
                vram_free: given::absent(),
                vram_total: given::absent(),
            }
        }
    }

    impl SystemStatsResponseDevicesItem {
        /// The device's name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// `cuda`, `cpu` and the like.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }

        /// Bytes of its memory that are available.
        pub fn vram_free<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.vram_free = given::checked(value, "vram_free");
            self
        }

        /// Bytes of its memory.
        pub fn vram_total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.vram_total = given::checked(value, "vram_total");
            self
        }
    }

    impl ::std::convert::TryFrom<SystemStatsResponseDevicesItem> for super::SystemStatsResponseDevicesItem {
        type Error = super::error::ConversionError;
        fn try_from(value: SystemStatsResponseDevicesItem) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                type_: value.type_?,
                vram_free: value.vram_free?,
                vram_total: value.vram_total?,
            })
        }
    }

    impl ::std::convert::From<super::SystemStatsResponseDevicesItem> for SystemStatsResponseDevicesItem {
        fn from(value: super::SystemStatsResponseDevicesItem) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                type_: ::std::result::Result::Ok(value.type_),
                vram_free: ::std::result::Result::Ok(value.vram_free),
                vram_total: ::std::result::Result::Ok(value.vram_total),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SystemStatsResponseSystem {
        argv: given::Value<::std::vec::Vec<::std::string::String>>,
        cloud_version: given::Value<::std::option::Option<::std::string::String>>,
        comfyui_frontend_version: given::Value<::std::option::Option<::std::string::String>>,
        comfyui_version: given::Value<::std::string::String>,
        embedded_python: given::Value<bool>,
        os: given::Value<::std::string::String>,
        python_version: given::Value<::std::string::String>,
        pytorch_version: given::Value<::std::string::String>,
        ram_free: given::Value<f64>,
        ram_total: given::Value<f64>,
        workflow_templates_version: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for SystemStatsResponseSystem {
        fn default() -> Self {
            Self {
                argv: given::missing("argv"),
                cloud_version: given::absent(),
                comfyui_frontend_version: given::absent(),
                comfyui_version: given::missing("comfyui_version"),
                embedded_python: given::missing("embedded_python"),
                os: given::missing("os"),
                python_version: given::missing("python_version"),
                pytorch_version: given::missing("pytorch_version"),
                ram_free: given::missing("ram_free"),
                ram_total: given::missing("ram_total"),
                workflow_templates_version: given::absent(),
            }
        }
    }

    impl SystemStatsResponseSystem {
        /// Always empty; arguments are nobody's business.
        pub fn argv<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.argv = given::checked(value, "argv");
            self
        }

        /// The version of this server.
        pub fn cloud_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.cloud_version = given::checked(value, "cloud_version");
            self
        }

        /// Of the bundled front end, if any.
        pub fn comfyui_frontend_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.comfyui_frontend_version = given::checked(value, "comfyui_frontend_version");
            self
        }

        /// The ComfyUI interface that is served.
        pub fn comfyui_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.comfyui_version = given::checked(value, "comfyui_version");
            self
        }

        /// Always false here.
        pub fn embedded_python<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.embedded_python = given::checked(value, "embedded_python");
            self
        }

        /// The operating system.
        pub fn os<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.os = given::checked(value, "os");
            self
        }

        /// Of the workers; empty here when there is none.
        pub fn python_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.python_version = given::checked(value, "python_version");
            self
        }

        /// Of the workers; empty here when there is none.
        pub fn pytorch_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pytorch_version = given::checked(value, "pytorch_version");
            self
        }

        /// Bytes of memory that are available.
        pub fn ram_free<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<f64>,
            V::Error: ::std::fmt::Display,
        {
            self.ram_free = given::checked(value, "ram_free");
            self
        }

        /// Bytes of memory.
        pub fn ram_total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<f64>,
            V::Error: ::std::fmt::Display,
        {
            self.ram_total = given::checked(value, "ram_total");
            self
        }

        /// Of the bundled templates, if any.
        pub fn workflow_templates_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_templates_version = given::checked(value, "workflow_templates_version");
            self
        }
    }

    impl ::std::convert::TryFrom<SystemStatsResponseSystem> for super::SystemStatsResponseSystem {
        type Error = super::error::ConversionError;
        fn try_from(value: SystemStatsResponseSystem) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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

    impl ::std::convert::From<super::SystemStatsResponseSystem> for SystemStatsResponseSystem {
        fn from(value: super::SystemStatsResponseSystem) -> Self {
            Self {
                argv: ::std::result::Result::Ok(value.argv),
                cloud_version: ::std::result::Result::Ok(value.cloud_version),
                comfyui_frontend_version: ::std::result::Result::Ok(value.comfyui_frontend_version),
                comfyui_version: ::std::result::Result::Ok(value.comfyui_version),
                embedded_python: ::std::result::Result::Ok(value.embedded_python),
                os: ::std::result::Result::Ok(value.os),
                python_version: ::std::result::Result::Ok(value.python_version),
                pytorch_version: ::std::result::Result::Ok(value.pytorch_version),
                ram_free: ::std::result::Result::Ok(value.ram_free),
                ram_total: ::std::result::Result::Ok(value.ram_total),
                workflow_templates_version: ::std::result::Result::Ok(value.workflow_templates_version),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TagInfo {
        count: given::Value<i64>,
        name: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for TagInfo {
        fn default() -> Self {
            Self {
                count: given::missing("count"),
                name: given::missing("name"),
            }
        }
    }

    impl TagInfo {
        /// How many assets have it.
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.count = given::checked(value, "count");
            self
        }

        /// The tag.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }
    }

    impl ::std::convert::TryFrom<TagInfo> for super::TagInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: TagInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                count: value.count?,
                name: value.name?,
            })
        }
    }

    impl ::std::convert::From<super::TagInfo> for TagInfo {
        fn from(value: super::TagInfo) -> Self {
            Self {
                count: ::std::result::Result::Ok(value.count),
                name: ::std::result::Result::Ok(value.name),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TagsModificationResponse {
        added: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        already_present: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        not_present: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        removed: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        total_tags: given::Value<::std::vec::Vec<::std::string::String>>,
    }

    impl ::std::default::Default for TagsModificationResponse {
        fn default() -> Self {
            Self {
                added: given::absent(),
                already_present: given::absent(),
                not_present: given::absent(),
                removed: given::absent(),
                total_tags: given::missing("total_tags"),
            }
        }
    }

    impl TagsModificationResponse {
        /// Tags that were not there before.
        pub fn added<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.added = given::checked(value, "added");
            self
        }

        /// Tags that were there already.
        pub fn already_present<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.already_present = given::checked(value, "already_present");
            self
        }

        /// Tags that were not there to remove.
        pub fn not_present<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.not_present = given::checked(value, "not_present");
            self
        }

        /// Tags that were there before.
        pub fn removed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.removed = given::checked(value, "removed");
            self
        }

        /// All tags of the asset now.
        pub fn total_tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.total_tags = given::checked(value, "total_tags");
            self
        }
    }

    impl ::std::convert::TryFrom<TagsModificationResponse> for super::TagsModificationResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: TagsModificationResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                added: value.added?,
                already_present: value.already_present?,
                not_present: value.not_present?,
                removed: value.removed?,
                total_tags: value.total_tags?,
            })
        }
    }

    impl ::std::convert::From<super::TagsModificationResponse> for TagsModificationResponse {
        fn from(value: super::TagsModificationResponse) -> Self {
            Self {
                added: ::std::result::Result::Ok(value.added),
                already_present: ::std::result::Result::Ok(value.already_present),
                not_present: ::std::result::Result::Ok(value.not_present),
                removed: ::std::result::Result::Ok(value.removed),
                total_tags: ::std::result::Result::Ok(value.total_tags),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TaskEntry {
        completed_at: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        create_time: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        id: given::Value<::uuid::Uuid>,
        status: given::Value<super::TaskStatus>,
        task_name: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for TaskEntry {
        fn default() -> Self {
            Self {
                completed_at: given::absent(),
                create_time: given::missing("create_time"),
                id: given::missing("id"),
                status: given::missing("status"),
                task_name: given::missing("task_name"),
            }
        }
    }

    impl TaskEntry {
        /// When it ended.
        pub fn completed_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.completed_at = given::checked(value, "completed_at");
            self
        }

        /// When it was asked for.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// The task's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TaskStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// Its kind.
        pub fn task_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.task_name = given::checked(value, "task_name");
            self
        }
    }

    impl ::std::convert::TryFrom<TaskEntry> for super::TaskEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: TaskEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                completed_at: ::std::result::Result::Ok(value.completed_at),
                create_time: ::std::result::Result::Ok(value.create_time),
                id: ::std::result::Result::Ok(value.id),
                status: ::std::result::Result::Ok(value.status),
                task_name: ::std::result::Result::Ok(value.task_name),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TaskResponse {
        completed_at: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        create_time: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        error_message: given::Value<::std::option::Option<::std::string::String>>,
        id: given::Value<::uuid::Uuid>,
        idempotency_key: given::Value<::std::string::String>,
        payload: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        result: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        status: given::Value<super::TaskStatus>,
        task_name: given::Value<::std::string::String>,
        update_time: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl ::std::default::Default for TaskResponse {
        fn default() -> Self {
            Self {
                completed_at: given::absent(),
                create_time: given::missing("create_time"),
                error_message: given::absent(),
                id: given::missing("id"),
                idempotency_key: given::missing("idempotency_key"),
                payload: given::missing("payload"),
                result: given::absent(),
                status: given::missing("status"),
                task_name: given::missing("task_name"),
                update_time: given::missing("update_time"),
            }
        }
    }

    impl TaskResponse {
        /// When it ended.
        pub fn completed_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.completed_at = given::checked(value, "completed_at");
            self
        }

        /// When it was asked for.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// Why it failed, if it did.
        pub fn error_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.error_message = given::checked(value, "error_message");
            self
        }

        /// The task's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// A key of this task alone.
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.idempotency_key = given::checked(value, "idempotency_key");
            self
        }

        /// What was asked for - `source_url`, `tags`, `user_metadata` and `preview_id` - and, while
        /// it runs, `bytes_done` and `bytes_total`.
        pub fn payload<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.payload = given::checked(value, "payload");
            self
        }

        /// How it ended - `success`, and `asset_id`, `hash`, `filename`, `content_type`,
        /// `bytes_downloaded` and the whole `asset`, or `error`.
        pub fn result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.result = given::checked(value, "result");
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TaskStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }

        /// Its kind, `task:download_file`.
        pub fn task_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.task_name = given::checked(value, "task_name");
            self
        }

        /// When it last moved.
        pub fn update_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.update_time = given::checked(value, "update_time");
            self
        }
    }

    impl ::std::convert::TryFrom<TaskResponse> for super::TaskResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: TaskResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                completed_at: ::std::result::Result::Ok(value.completed_at),
                create_time: ::std::result::Result::Ok(value.create_time),
                error_message: ::std::result::Result::Ok(value.error_message),
                id: ::std::result::Result::Ok(value.id),
                idempotency_key: ::std::result::Result::Ok(value.idempotency_key),
                payload: ::std::result::Result::Ok(value.payload),
                result: ::std::result::Result::Ok(value.result),
                status: ::std::result::Result::Ok(value.status),
                task_name: ::std::result::Result::Ok(value.task_name),
                update_time: ::std::result::Result::Ok(value.update_time),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TasksListResponse {
        pagination: given::Value<super::PaginationInfo>,
        tasks: given::Value<::std::vec::Vec<super::TaskEntry>>,
    }

    impl ::std::default::Default for TasksListResponse {
        fn default() -> Self {
            Self {
                pagination: given::missing("pagination"),
                tasks: given::missing("tasks"),
            }
        }
    }

    impl TasksListResponse {
        pub fn pagination<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaginationInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.pagination = given::checked(value, "pagination");
            self
        }

        /// The tasks.
        pub fn tasks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::TaskEntry>>,
            V::Error: ::std::fmt::Display,
        {
            self.tasks = given::checked(value, "tasks");
            self
        }
    }

    impl ::std::convert::TryFrom<TasksListResponse> for super::TasksListResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: TasksListResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                pagination: value.pagination?,
                tasks: value.tasks?,
            })
        }
    }

    impl ::std::convert::From<super::TasksListResponse> for TasksListResponse {
        fn from(value: super::TasksListResponse) -> Self {
            Self {
                pagination: ::std::result::Result::Ok(value.pagination),
                tasks: ::std::result::Result::Ok(value.tasks),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UpdateAssetBody {
        mime_type: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::option::Option<super::AssetName>>,
        preview_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for UpdateAssetBody {
        fn default() -> Self {
            Self {
                mime_type: given::absent(),
                name: given::absent(),
                preview_id: given::absent(),
                tags: given::absent(),
                user_metadata: given::absent(),
            }
        }
    }

    impl UpdateAssetBody {
        /// The new media type.
        pub fn mime_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mime_type = given::checked(value, "mime_type");
            self
        }

        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::AssetName>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// An asset of the caller's that shows this one; anything else is 404.
        pub fn preview_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_id = given::checked(value, "preview_id");
            self
        }

        /// The new tags, in place of all old ones; may be empty.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// The new metadata, in place of the old.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<UpdateAssetBody> for super::UpdateAssetBody {
        type Error = super::error::ConversionError;
        fn try_from(value: UpdateAssetBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                mime_type: ::std::result::Result::Ok(value.mime_type),
                name: ::std::result::Result::Ok(value.name),
                preview_id: ::std::result::Result::Ok(value.preview_id),
                tags: ::std::result::Result::Ok(value.tags),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UpdateWorkflowRequest {
        default_view: given::Value<::std::option::Option<super::WorkflowView>>,
        description: given::Value<::std::option::Option<super::WorkflowDescription>>,
        name: given::Value<::std::option::Option<super::WorkflowName>>,
        visibility: given::Value<::std::option::Option<super::WorkflowVisibility>>,
    }

    impl ::std::default::Default for UpdateWorkflowRequest {
        fn default() -> Self {
            Self {
                default_view: given::absent(),
                description: given::absent(),
                name: given::absent(),
                visibility: given::absent(),
            }
        }
    }

    impl UpdateWorkflowRequest {
        pub fn default_view<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            V::Error: ::std::fmt::Display,
        {
            self.default_view = given::checked(value, "default_view");
            self
        }

        pub fn description<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowDescription>>,
            V::Error: ::std::fmt::Display,
        {
            self.description = given::checked(value, "description");
            self
        }

        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowName>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        pub fn visibility<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowVisibility>>,
            V::Error: ::std::fmt::Display,
        {
            self.visibility = given::checked(value, "visibility");
            self
        }
    }

    impl ::std::convert::TryFrom<UpdateWorkflowRequest> for super::UpdateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: UpdateWorkflowRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                default_view: ::std::result::Result::Ok(value.default_view),
                description: ::std::result::Result::Ok(value.description),
                name: ::std::result::Result::Ok(value.name),
                visibility: ::std::result::Result::Ok(value.visibility),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadAssetBody {
        name: given::Value<super::AssetName>,
        preview_id: given::Value<::std::option::Option<::uuid::Uuid>>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        url: given::Value<::std::string::String>,
        user_metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
    }

    impl ::std::default::Default for UploadAssetBody {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                preview_id: given::absent(),
                tags: given::absent(),
                url: given::missing("url"),
                user_metadata: given::absent(),
            }
        }
    }

    impl UploadAssetBody {
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AssetName>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// An asset of the caller's that shows this one.
        pub fn preview_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.preview_id = given::checked(value, "preview_id");
            self
        }

        /// The asset's tags.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }

        /// Where to fetch the file.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.url = given::checked(value, "url");
            self
        }

        /// Anything of the caller's own.
        pub fn user_metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.user_metadata = given::checked(value, "user_metadata");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadAssetBody> for super::UploadAssetBody {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadAssetBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                name: ::std::result::Result::Ok(value.name),
                preview_id: ::std::result::Result::Ok(value.preview_id),
                tags: ::std::result::Result::Ok(value.tags),
                url: ::std::result::Result::Ok(value.url),
                user_metadata: ::std::result::Result::Ok(value.user_metadata),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadImageResult {
        name: given::Value<::std::option::Option<::std::string::String>>,
        subfolder: given::Value<::std::option::Option<::std::string::String>>,
        type_: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for UploadImageResult {
        fn default() -> Self {
            Self {
                name: given::absent(),
                subfolder: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl UploadImageResult {
        /// The name to use from now on, `<hex digest>.<extension>`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// As it was given.
        pub fn subfolder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.subfolder = given::checked(value, "subfolder");
            self
        }

        /// As it was given, or `input`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadImageResult> for super::UploadImageResult {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadImageResult) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                subfolder: value.subfolder?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::UploadImageResult> for UploadImageResult {
        fn from(value: super::UploadImageResult) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                subfolder: ::std::result::Result::Ok(value.subfolder),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadMaskResult {
        metadata: given::Value<::std::option::Option<super::UploadMaskResultMetadata>>,
        name: given::Value<::std::option::Option<::std::string::String>>,
        subfolder: given::Value<::std::option::Option<::std::string::String>>,
        type_: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for UploadMaskResult {
        fn default() -> Self {
            Self {
                metadata: given::absent(),
                name: given::absent(),
                subfolder: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl UploadMaskResult {
        /// What it was made of.
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::UploadMaskResultMetadata>>,
            V::Error: ::std::fmt::Display,
        {
            self.metadata = given::checked(value, "metadata");
            self
        }

        /// The name to use from now on, `<hex digest>.png`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Always empty.
        pub fn subfolder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.subfolder = given::checked(value, "subfolder");
            self
        }

        /// Always `input`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadMaskResult> for super::UploadMaskResult {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadMaskResult) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                metadata: ::std::result::Result::Ok(value.metadata),
                name: ::std::result::Result::Ok(value.name),
                subfolder: ::std::result::Result::Ok(value.subfolder),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadMaskResultMetadata {
        is_mask: given::Value<::std::option::Option<bool>>,
        mask_type: given::Value<::std::option::Option<::std::string::String>>,
        original_hash: given::Value<::std::option::Option<::std::string::String>>,
        related_files: given::Value<::std::option::Option<super::UploadMaskResultMetadataRelatedFiles>>,
    }

    impl ::std::default::Default for UploadMaskResultMetadata {
        fn default() -> Self {
            Self {
                is_mask: given::absent(),
                mask_type: given::absent(),
                original_hash: given::absent(),
                related_files: given::absent(),
            }
        }
    }

    impl UploadMaskResultMetadata {
        /// Always true.
        pub fn is_mask<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.is_mask = given::checked(value, "is_mask");
            self
        }

        /// The layer that was uploaded - mask, paint, painted or painted_masked.
        pub fn mask_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mask_type = given::checked(value, "mask_type");
            self
        }

        /// The name of the image that was masked, `<hex digest>.<extension>`.
        pub fn original_hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.original_hash = given::checked(value, "original_hash");
            self
        }

        /// The other layers, as far as they are known.
        pub fn related_files<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::UploadMaskResultMetadataRelatedFiles>>,
            V::Error: ::std::fmt::Display,
        {
            self.related_files = given::checked(value, "related_files");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadMaskResultMetadata> for super::UploadMaskResultMetadata {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadMaskResultMetadata) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                is_mask: value.is_mask?,
                mask_type: value.mask_type?,
                original_hash: value.original_hash?,
                related_files: value.related_files?,
            })
        }
    }

    impl ::std::convert::From<super::UploadMaskResultMetadata> for UploadMaskResultMetadata {
        fn from(value: super::UploadMaskResultMetadata) -> Self {
            Self {
                is_mask: ::std::result::Result::Ok(value.is_mask),
                mask_type: ::std::result::Result::Ok(value.mask_type),
                original_hash: ::std::result::Result::Ok(value.original_hash),
                related_files: ::std::result::Result::Ok(value.related_files),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadMaskResultMetadataRelatedFiles {
        mask: given::Value<::std::option::Option<::std::string::String>>,
        paint: given::Value<::std::option::Option<::std::string::String>>,
        painted: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for UploadMaskResultMetadataRelatedFiles {
        fn default() -> Self {
            Self {
                mask: given::absent(),
                paint: given::absent(),
                painted: given::absent(),
            }
        }
    }

    impl UploadMaskResultMetadataRelatedFiles {
        /// The mask alone.
        pub fn mask<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.mask = given::checked(value, "mask");
            self
        }

        /// The paint layer.
        pub fn paint<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.paint = given::checked(value, "paint");
            self
        }

        /// The painted image.
        pub fn painted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.painted = given::checked(value, "painted");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadMaskResultMetadataRelatedFiles> for super::UploadMaskResultMetadataRelatedFiles {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadMaskResultMetadataRelatedFiles) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                mask: value.mask?,
                paint: value.paint?,
                painted: value.painted?,
            })
        }
    }

    impl ::std::convert::From<super::UploadMaskResultMetadataRelatedFiles> for UploadMaskResultMetadataRelatedFiles {
        fn from(value: super::UploadMaskResultMetadataRelatedFiles) -> Self {
            Self {
                mask: ::std::result::Result::Ok(value.mask),
                paint: ::std::result::Result::Ok(value.paint),
                painted: ::std::result::Result::Ok(value.painted),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UserDataResponseFull {
        modified: given::Value<::std::option::Option<i64>>,
        path: given::Value<::std::option::Option<::std::string::String>>,
        size: given::Value<::std::option::Option<i64>>,
    }

    impl ::std::default::Default for UserDataResponseFull {
        fn default() -> Self {
            Self {
                modified: given::absent(),
                path: given::absent(),
                size: given::absent(),
            }
        }
    }

    impl UserDataResponseFull {
        /// When it was written, in milliseconds since 1970.
        pub fn modified<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.modified = given::checked(value, "modified");
            self
        }

        /// Its path.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.path = given::checked(value, "path");
            self
        }

        /// Its bytes.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }
    }

    impl ::std::convert::TryFrom<UserDataResponseFull> for super::UserDataResponseFull {
        type Error = super::error::ConversionError;
        fn try_from(value: UserDataResponseFull) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                modified: value.modified?,
                path: value.path?,
                size: value.size?,
            })
        }
    }

    impl ::std::convert::From<super::UserDataResponseFull> for UserDataResponseFull {
        fn from(value: super::UserDataResponseFull) -> Self {
            Self {
                modified: ::std::result::Result::Ok(value.modified),
                path: ::std::result::Result::Ok(value.path),
                size: ::std::result::Result::Ok(value.size),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct UserResponse {
        id: given::Value<::std::string::String>,
        status: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for UserResponse {
        fn default() -> Self {
            Self {
                id: given::missing("id"),
                status: given::missing("status"),
            }
        }
    }

    impl UserResponse {
        /// The caller's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// `active`, since any other account is answered with 401.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }
    }

    impl ::std::convert::TryFrom<UserResponse> for super::UserResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: UserResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                id: value.id?,
                status: value.status?,
            })
        }
    }

    impl ::std::convert::From<super::UserResponse> for UserResponse {
        fn from(value: super::UserResponse) -> Self {
            Self {
                id: ::std::result::Result::Ok(value.id),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ValidationError {
        code: given::Value<::std::string::String>,
        field: given::Value<::std::string::String>,
        message: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for ValidationError {
        fn default() -> Self {
            Self {
                code: given::missing("code"),
                field: given::missing("field"),
                message: given::missing("message"),
            }
        }
    }

    impl ValidationError {
        /// A stable word for programs.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.code = given::checked(value, "code");
            self
        }

        /// What it is about.
        pub fn field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.field = given::checked(value, "field");
            self
        }

        /// A sentence for people.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message = given::checked(value, "message");
            self
        }
    }

    impl ::std::convert::TryFrom<ValidationError> for super::ValidationError {
        type Error = super::error::ConversionError;
        fn try_from(value: ValidationError) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                code: value.code?,
                field: value.field?,
                message: value.message?,
            })
        }
    }

    impl ::std::convert::From<super::ValidationError> for ValidationError {
        fn from(value: super::ValidationError) -> Self {
            Self {
                code: ::std::result::Result::Ok(value.code),
                field: ::std::result::Result::Ok(value.field),
                message: ::std::result::Result::Ok(value.message),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ValidationResult {
        errors: given::Value<::std::option::Option<::std::vec::Vec<super::ValidationError>>>,
        is_valid: given::Value<bool>,
        warnings: given::Value<::std::option::Option<::std::vec::Vec<super::ValidationError>>>,
    }

    impl ::std::default::Default for ValidationResult {
        fn default() -> Self {
            Self {
                errors: given::absent(),
                is_valid: given::missing("is_valid"),
                warnings: given::absent(),
            }
        }
    }

    impl ValidationResult {
        /// What stands against it.
        pub fn errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::ValidationError>>>,
            V::Error: ::std::fmt::Display,
        {
            self.errors = given::checked(value, "errors");
            self
        }

        /// Whether nothing stands against it.
        pub fn is_valid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_valid = given::checked(value, "is_valid");
            self
        }

        /// What to know before using it.
        pub fn warnings<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::ValidationError>>>,
            V::Error: ::std::fmt::Display,
        {
            self.warnings = given::checked(value, "warnings");
            self
        }
    }

    impl ::std::convert::TryFrom<ValidationResult> for super::ValidationResult {
        type Error = super::error::ConversionError;
        fn try_from(value: ValidationResult) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                errors: value.errors?,
                is_valid: value.is_valid?,
                warnings: value.warnings?,
            })
        }
    }

    impl ::std::convert::From<super::ValidationResult> for ValidationResult {
        fn from(value: super::ValidationResult) -> Self {
            Self {
                errors: ::std::result::Result::Ok(value.errors),
                is_valid: ::std::result::Result::Ok(value.is_valid),
                warnings: ::std::result::Result::Ok(value.warnings),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutedMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutedMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutedMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutedMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutedMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutedMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutedMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutedMessage> for super::WebSocketExecutedMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutedMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutedMessage> for WebSocketExecutedMessage {
        fn from(value: super::WebSocketExecutedMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutedMessageData {
        display_node: given::Value<::std::option::Option<::std::string::String>>,
        node: given::Value<::std::string::String>,
        output: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutedMessageData {
        fn default() -> Self {
            Self {
                display_node: given::absent(),
                node: given::missing("node"),
                output: given::absent(),
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutedMessageData {
        /// The node to show.
        pub fn display_node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.display_node = given::checked(value, "display_node");
            self
        }

        /// The node.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = given::checked(value, "node");
            self
        }

        /// What it made, by kind.
        pub fn output<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.output = given::checked(value, "output");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutedMessageData> for super::WebSocketExecutedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutedMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                display_node: value.display_node?,
                node: value.node?,
                output: value.output?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutedMessageData> for WebSocketExecutedMessageData {
        fn from(value: super::WebSocketExecutedMessageData) -> Self {
            Self {
                display_node: ::std::result::Result::Ok(value.display_node),
                node: ::std::result::Result::Ok(value.node),
                output: ::std::result::Result::Ok(value.output),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutingMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutingMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutingMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutingMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutingMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutingMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutingMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutingMessage> for super::WebSocketExecutingMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutingMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutingMessage> for WebSocketExecutingMessage {
        fn from(value: super::WebSocketExecutingMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutingMessageData {
        display_node: given::Value<::std::option::Option<::std::string::String>>,
        node: given::Value<::std::option::Option<::std::string::String>>,
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutingMessageData {
        fn default() -> Self {
            Self {
                display_node: given::absent(),
                node: given::absent(),
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutingMessageData {
        /// The node to show.
        pub fn display_node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.display_node = given::checked(value, "display_node");
            self
        }

        /// The node; missing or null when the job has ended.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.node = given::checked(value, "node");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutingMessageData> for super::WebSocketExecutingMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutingMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                display_node: value.display_node?,
                node: value.node?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutingMessageData> for WebSocketExecutingMessageData {
        fn from(value: super::WebSocketExecutingMessageData) -> Self {
            Self {
                display_node: ::std::result::Result::Ok(value.display_node),
                node: ::std::result::Result::Ok(value.node),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionCachedMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutionCachedMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutionCachedMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutionCachedMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutionCachedMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionCachedMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionCachedMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionCachedMessage> for super::WebSocketExecutionCachedMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionCachedMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionCachedMessage> for WebSocketExecutionCachedMessage {
        fn from(value: super::WebSocketExecutionCachedMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionCachedMessageData {
        nodes: given::Value<::std::vec::Vec<::std::string::String>>,
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutionCachedMessageData {
        fn default() -> Self {
            Self {
                nodes: given::missing("nodes"),
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutionCachedMessageData {
        /// The nodes.
        pub fn nodes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.nodes = given::checked(value, "nodes");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionCachedMessageData> for super::WebSocketExecutionCachedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionCachedMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                nodes: value.nodes?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionCachedMessageData> for WebSocketExecutionCachedMessageData {
        fn from(value: super::WebSocketExecutionCachedMessageData) -> Self {
            Self {
                nodes: ::std::result::Result::Ok(value.nodes),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionErrorMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutionErrorMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutionErrorMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutionErrorMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutionErrorMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionErrorMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionErrorMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionErrorMessage> for super::WebSocketExecutionErrorMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionErrorMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionErrorMessage> for WebSocketExecutionErrorMessage {
        fn from(value: super::WebSocketExecutionErrorMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionErrorMessageData {
        current_inputs: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        current_outputs: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        exception_message: given::Value<::std::string::String>,
        exception_type: given::Value<::std::option::Option<::std::string::String>>,
        executed: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
        node_id: given::Value<::std::option::Option<::std::string::String>>,
        node_type: given::Value<::std::option::Option<::std::string::String>>,
        prompt_id: given::Value<::uuid::Uuid>,
        traceback: given::Value<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
    }

    impl ::std::default::Default for WebSocketExecutionErrorMessageData {
        fn default() -> Self {
            Self {
                current_inputs: given::absent(),
                current_outputs: given::absent(),
                exception_message: given::missing("exception_message"),
                exception_type: given::absent(),
                executed: given::absent(),
                node_id: given::absent(),
                node_type: given::absent(),
                prompt_id: given::missing("prompt_id"),
                traceback: given::absent(),
            }
        }
    }

    impl WebSocketExecutionErrorMessageData {
        /// What the node was given.
        pub fn current_inputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_inputs = given::checked(value, "current_inputs");
            self
        }

        /// What had been made.
        pub fn current_outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_outputs = given::checked(value, "current_outputs");
            self
        }

        /// What is wrong.
        pub fn exception_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.exception_message = given::checked(value, "exception_message");
            self
        }

        /// The kind of error - the Python class that a node raised, or one of ValidationError,
        /// ModelDownloadError, ImageDownloadError, OOMError, PanicError, ServiceError,
        /// WebSocketError, DispatcherError, InsufficientFundsError, InactiveSubscriptionError.
        pub fn exception_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.exception_type = given::checked(value, "exception_type");
            self
        }

        /// The nodes that had run.
        pub fn executed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.executed = given::checked(value, "executed");
            self
        }

        /// The node that failed; empty when it was none.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// Its class.
        pub fn node_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_type = given::checked(value, "node_type");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// Where in the node's code.
        pub fn traceback<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.traceback = given::checked(value, "traceback");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionErrorMessageData> for super::WebSocketExecutionErrorMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionErrorMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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

    impl ::std::convert::From<super::WebSocketExecutionErrorMessageData> for WebSocketExecutionErrorMessageData {
        fn from(value: super::WebSocketExecutionErrorMessageData) -> Self {
            Self {
                current_inputs: ::std::result::Result::Ok(value.current_inputs),
                current_outputs: ::std::result::Result::Ok(value.current_outputs),
                exception_message: ::std::result::Result::Ok(value.exception_message),
                exception_type: ::std::result::Result::Ok(value.exception_type),
                executed: ::std::result::Result::Ok(value.executed),
                node_id: ::std::result::Result::Ok(value.node_id),
                node_type: ::std::result::Result::Ok(value.node_type),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                traceback: ::std::result::Result::Ok(value.traceback),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionInterruptedMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutionInterruptedMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutionInterruptedMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutionInterruptedMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutionInterruptedMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionInterruptedMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionInterruptedMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionInterruptedMessage> for super::WebSocketExecutionInterruptedMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionInterruptedMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionInterruptedMessage> for WebSocketExecutionInterruptedMessage {
        fn from(value: super::WebSocketExecutionInterruptedMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionInterruptedMessageData {
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutionInterruptedMessageData {
        fn default() -> Self {
            Self {
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutionInterruptedMessageData {
        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionInterruptedMessageData> for super::WebSocketExecutionInterruptedMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionInterruptedMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionInterruptedMessageData> for WebSocketExecutionInterruptedMessageData {
        fn from(value: super::WebSocketExecutionInterruptedMessageData) -> Self {
            Self {
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionStartMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutionStartMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutionStartMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutionStartMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutionStartMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionStartMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionStartMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionStartMessage> for super::WebSocketExecutionStartMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionStartMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionStartMessage> for WebSocketExecutionStartMessage {
        fn from(value: super::WebSocketExecutionStartMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionStartMessageData {
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutionStartMessageData {
        fn default() -> Self {
            Self {
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutionStartMessageData {
        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionStartMessageData> for super::WebSocketExecutionStartMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionStartMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionStartMessageData> for WebSocketExecutionStartMessageData {
        fn from(value: super::WebSocketExecutionStartMessageData) -> Self {
            Self {
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionSuccessMessage {
        data: given::Value<::std::option::Option<super::WebSocketExecutionSuccessMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketExecutionSuccessMessageType>>,
    }

    impl ::std::default::Default for WebSocketExecutionSuccessMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketExecutionSuccessMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionSuccessMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketExecutionSuccessMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionSuccessMessage> for super::WebSocketExecutionSuccessMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionSuccessMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionSuccessMessage> for WebSocketExecutionSuccessMessage {
        fn from(value: super::WebSocketExecutionSuccessMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketExecutionSuccessMessageData {
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for WebSocketExecutionSuccessMessageData {
        fn default() -> Self {
            Self {
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl WebSocketExecutionSuccessMessageData {
        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketExecutionSuccessMessageData> for super::WebSocketExecutionSuccessMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketExecutionSuccessMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketExecutionSuccessMessageData> for WebSocketExecutionSuccessMessageData {
        fn from(value: super::WebSocketExecutionSuccessMessageData) -> Self {
            Self {
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketMessage {
        data: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        type_: given::Value<super::WebSocketMessageType>,
    }

    impl ::std::default::Default for WebSocketMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::missing("type_"),
            }
        }
    }

    impl WebSocketMessage {
        /// What belongs to the type.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WebSocketMessageType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketMessage> for super::WebSocketMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketMessage> for WebSocketMessage {
        fn from(value: super::WebSocketMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketProgressMessage {
        data: given::Value<::std::option::Option<super::WebSocketProgressMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketProgressMessageType>>,
    }

    impl ::std::default::Default for WebSocketProgressMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketProgressMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketProgressMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketProgressMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketProgressMessage> for super::WebSocketProgressMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketProgressMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketProgressMessage> for WebSocketProgressMessage {
        fn from(value: super::WebSocketProgressMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketProgressMessageData {
        max: given::Value<i64>,
        node: given::Value<::std::string::String>,
        prompt_id: given::Value<::uuid::Uuid>,
        value: given::Value<i64>,
    }

    impl ::std::default::Default for WebSocketProgressMessageData {
        fn default() -> Self {
            Self {
                max: given::missing("max"),
                node: given::missing("node"),
                prompt_id: given::missing("prompt_id"),
                value: given::missing("value"),
            }
        }
    }

    impl WebSocketProgressMessageData {
        /// Steps in all.
        pub fn max<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.max = given::checked(value, "max");
            self
        }

        /// The node.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = given::checked(value, "node");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// Steps done.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.value = given::checked(value, "value");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketProgressMessageData> for super::WebSocketProgressMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketProgressMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                max: value.max?,
                node: value.node?,
                prompt_id: value.prompt_id?,
                value: value.value?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketProgressMessageData> for WebSocketProgressMessageData {
        fn from(value: super::WebSocketProgressMessageData) -> Self {
            Self {
                max: ::std::result::Result::Ok(value.max),
                node: ::std::result::Result::Ok(value.node),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                value: ::std::result::Result::Ok(value.value),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessage {
        data: given::Value<::std::option::Option<super::WebSocketProgressStateMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketProgressStateMessageType>>,
    }

    impl ::std::default::Default for WebSocketProgressStateMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketProgressStateMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketProgressStateMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketProgressStateMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketProgressStateMessage> for super::WebSocketProgressStateMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketProgressStateMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketProgressStateMessage> for WebSocketProgressStateMessage {
        fn from(value: super::WebSocketProgressStateMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessageData {
        nodes: given::Value<::std::option::Option<::std::collections::HashMap<::std::string::String, super::WebSocketProgressStateMessageDataNodesValue>>>,
        prompt_id: given::Value<::std::option::Option<::uuid::Uuid>>,
    }

    impl ::std::default::Default for WebSocketProgressStateMessageData {
        fn default() -> Self {
            Self {
                nodes: given::absent(),
                prompt_id: given::absent(),
            }
        }
    }

    impl WebSocketProgressStateMessageData {
        /// The nodes by id.
        pub fn nodes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::collections::HashMap<::std::string::String, super::WebSocketProgressStateMessageDataNodesValue>>>,
            V::Error: ::std::fmt::Display,
        {
            self.nodes = given::checked(value, "nodes");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketProgressStateMessageData> for super::WebSocketProgressStateMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketProgressStateMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                nodes: value.nodes?,
                prompt_id: value.prompt_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketProgressStateMessageData> for WebSocketProgressStateMessageData {
        fn from(value: super::WebSocketProgressStateMessageData) -> Self {
            Self {
                nodes: ::std::result::Result::Ok(value.nodes),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketProgressStateMessageDataNodesValue {
        class_type: given::Value<::std::option::Option<::std::string::String>>,
        display_node_id: given::Value<::std::option::Option<::std::string::String>>,
        node_id: given::Value<::std::option::Option<::std::string::String>>,
        prompt_id: given::Value<::std::option::Option<::std::string::String>>,
        real_node_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for WebSocketProgressStateMessageDataNodesValue {
        fn default() -> Self {
            Self {
                class_type: given::absent(),
                display_node_id: given::absent(),
                node_id: given::absent(),
                prompt_id: given::absent(),
                real_node_id: given::absent(),
            }
        }
    }

    impl WebSocketProgressStateMessageDataNodesValue {
        /// The node's class.
        pub fn class_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.class_type = given::checked(value, "class_type");
            self
        }

        /// The node to show.
        pub fn display_node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.display_node_id = given::checked(value, "display_node_id");
            self
        }

        /// The node.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// The job's id.
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.prompt_id = given::checked(value, "prompt_id");
            self
        }

        /// The node of the submitted workflow.
        pub fn real_node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.real_node_id = given::checked(value, "real_node_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketProgressStateMessageDataNodesValue> for super::WebSocketProgressStateMessageDataNodesValue {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketProgressStateMessageDataNodesValue) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                class_type: value.class_type?,
                display_node_id: value.display_node_id?,
                node_id: value.node_id?,
                prompt_id: value.prompt_id?,
                real_node_id: value.real_node_id?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketProgressStateMessageDataNodesValue> for WebSocketProgressStateMessageDataNodesValue {
        fn from(value: super::WebSocketProgressStateMessageDataNodesValue) -> Self {
            Self {
                class_type: ::std::result::Result::Ok(value.class_type),
                display_node_id: ::std::result::Result::Ok(value.display_node_id),
                node_id: ::std::result::Result::Ok(value.node_id),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
                real_node_id: ::std::result::Result::Ok(value.real_node_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessage {
        data: given::Value<::std::option::Option<super::WebSocketStatusMessageData>>,
        type_: given::Value<::std::option::Option<super::WebSocketStatusMessageType>>,
    }

    impl ::std::default::Default for WebSocketStatusMessage {
        fn default() -> Self {
            Self {
                data: given::absent(),
                type_: given::absent(),
            }
        }
    }

    impl WebSocketStatusMessage {
        /// What it says.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketStatusMessageData>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        /// The kind.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketStatusMessageType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketStatusMessage> for super::WebSocketStatusMessage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketStatusMessage) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                type_: value.type_?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketStatusMessage> for WebSocketStatusMessage {
        fn from(value: super::WebSocketStatusMessage) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageData {
        sid: given::Value<::std::option::Option<::std::string::String>>,
        status: given::Value<::std::option::Option<super::WebSocketStatusMessageDataStatus>>,
    }

    impl ::std::default::Default for WebSocketStatusMessageData {
        fn default() -> Self {
            Self {
                sid: given::absent(),
                status: given::absent(),
            }
        }
    }

    impl WebSocketStatusMessageData {
        /// The connection's id, in its first message only.
        pub fn sid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.sid = given::checked(value, "sid");
            self
        }

        /// The state.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketStatusMessageDataStatus>>,
            V::Error: ::std::fmt::Display,
        {
            self.status = given::checked(value, "status");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketStatusMessageData> for super::WebSocketStatusMessageData {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketStatusMessageData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                sid: value.sid?,
                status: value.status?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketStatusMessageData> for WebSocketStatusMessageData {
        fn from(value: super::WebSocketStatusMessageData) -> Self {
            Self {
                sid: ::std::result::Result::Ok(value.sid),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageDataStatus {
        exec_info: given::Value<::std::option::Option<super::WebSocketStatusMessageDataStatusExecInfo>>,
    }

    impl ::std::default::Default for WebSocketStatusMessageDataStatus {
        fn default() -> Self {
            Self {
                exec_info: given::absent(),
            }
        }
    }

    impl WebSocketStatusMessageDataStatus {
        /// Numbers of the queue.
        pub fn exec_info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WebSocketStatusMessageDataStatusExecInfo>>,
            V::Error: ::std::fmt::Display,
        {
            self.exec_info = given::checked(value, "exec_info");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketStatusMessageDataStatus> for super::WebSocketStatusMessageDataStatus {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketStatusMessageDataStatus) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                exec_info: value.exec_info?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketStatusMessageDataStatus> for WebSocketStatusMessageDataStatus {
        fn from(value: super::WebSocketStatusMessageDataStatus) -> Self {
            Self {
                exec_info: ::std::result::Result::Ok(value.exec_info),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WebSocketStatusMessageDataStatusExecInfo {
        queue_remaining: given::Value<::std::option::Option<i64>>,
    }

    impl ::std::default::Default for WebSocketStatusMessageDataStatusExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: given::absent(),
            }
        }
    }

    impl WebSocketStatusMessageDataStatusExecInfo {
        /// How many jobs wait or run.
        pub fn queue_remaining<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_remaining = given::checked(value, "queue_remaining");
            self
        }
    }

    impl ::std::convert::TryFrom<WebSocketStatusMessageDataStatusExecInfo> for super::WebSocketStatusMessageDataStatusExecInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: WebSocketStatusMessageDataStatusExecInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                queue_remaining: value.queue_remaining?,
            })
        }
    }

    impl ::std::convert::From<super::WebSocketStatusMessageDataStatusExecInfo> for WebSocketStatusMessageDataStatusExecInfo {
        fn from(value: super::WebSocketStatusMessageDataStatusExecInfo) -> Self {
            Self {
                queue_remaining: ::std::result::Result::Ok(value.queue_remaining),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowForkedFrom {
        workflow_id: given::Value<::std::option::Option<::std::string::String>>,
        workflow_version_id: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for WorkflowForkedFrom {
        fn default() -> Self {
            Self {
                workflow_id: given::absent(),
                workflow_version_id: given::absent(),
            }
        }
    }

    impl WorkflowForkedFrom {
        /// The workflow.
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_id = given::checked(value, "workflow_id");
            self
        }

        /// Its version.
        pub fn workflow_version_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_version_id = given::checked(value, "workflow_version_id");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowForkedFrom> for super::WorkflowForkedFrom {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowForkedFrom) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                workflow_id: value.workflow_id?,
                workflow_version_id: value.workflow_version_id?,
            })
        }
    }

    impl ::std::convert::From<super::WorkflowForkedFrom> for WorkflowForkedFrom {
        fn from(value: super::WorkflowForkedFrom) -> Self {
            Self {
                workflow_id: ::std::result::Result::Ok(value.workflow_id),
                workflow_version_id: ::std::result::Result::Ok(value.workflow_version_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowListResponse {
        data: given::Value<::std::vec::Vec<super::WorkflowResponse>>,
        pagination: given::Value<super::PaginationInfo>,
    }

    impl ::std::default::Default for WorkflowListResponse {
        fn default() -> Self {
            Self {
                data: given::missing("data"),
                pagination: given::missing("pagination"),
            }
        }
    }

    impl WorkflowListResponse {
        /// The workflows.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowResponse>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        pub fn pagination<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaginationInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.pagination = given::checked(value, "pagination");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowListResponse> for super::WorkflowListResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowListResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                pagination: value.pagination?,
            })
        }
    }

    impl ::std::convert::From<super::WorkflowListResponse> for WorkflowListResponse {
        fn from(value: super::WorkflowListResponse) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                pagination: ::std::result::Result::Ok(value.pagination),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowResponse {
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        created_by: given::Value<::std::string::String>,
        default_view: given::Value<::std::option::Option<super::WorkflowView>>,
        description: given::Value<::std::option::Option<::std::string::String>>,
        forked_from: given::Value<::std::option::Option<super::WorkflowForkedFrom>>,
        id: given::Value<::uuid::Uuid>,
        latest_version: given::Value<i64>,
        name: given::Value<::std::string::String>,
        updated_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        visibility: given::Value<super::WorkflowVisibility>,
    }

    impl ::std::default::Default for WorkflowResponse {
        fn default() -> Self {
            Self {
                created_at: given::missing("created_at"),
                created_by: given::missing("created_by"),
                default_view: given::absent(),
                description: given::absent(),
                forked_from: given::absent(),
                id: given::missing("id"),
                latest_version: given::missing("latest_version"),
                name: given::missing("name"),
                updated_at: given::missing("updated_at"),
                visibility: given::missing("visibility"),
            }
        }
    }

    impl WorkflowResponse {
        /// When it was saved first.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// Whose it is.
        pub fn created_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.created_by = given::checked(value, "created_by");
            self
        }

        pub fn default_view<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowView>>,
            V::Error: ::std::fmt::Display,
        {
            self.default_view = given::checked(value, "default_view");
            self
        }

        /// What its owner says of it.
        pub fn description<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.description = given::checked(value, "description");
            self
        }

        pub fn forked_from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::WorkflowForkedFrom>>,
            V::Error: ::std::fmt::Display,
        {
            self.forked_from = given::checked(value, "forked_from");
            self
        }

        /// Its id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The number of its newest version, from 1.
        pub fn latest_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.latest_version = given::checked(value, "latest_version");
            self
        }

        /// Its name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// When it was last changed.
        pub fn updated_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.updated_at = given::checked(value, "updated_at");
            self
        }

        pub fn visibility<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WorkflowVisibility>,
            V::Error: ::std::fmt::Display,
        {
            self.visibility = given::checked(value, "visibility");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowResponse> for super::WorkflowResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
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
                created_at: ::std::result::Result::Ok(value.created_at),
                created_by: ::std::result::Result::Ok(value.created_by),
                default_view: ::std::result::Result::Ok(value.default_view),
                description: ::std::result::Result::Ok(value.description),
                forked_from: ::std::result::Result::Ok(value.forked_from),
                id: ::std::result::Result::Ok(value.id),
                latest_version: ::std::result::Result::Ok(value.latest_version),
                name: ::std::result::Result::Ok(value.name),
                updated_at: ::std::result::Result::Ok(value.updated_at),
                visibility: ::std::result::Result::Ok(value.visibility),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowVersionContentResponse {
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        created_by: given::Value<::std::string::String>,
        id: given::Value<::uuid::Uuid>,
        version: given::Value<i64>,
        workflow_json: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for WorkflowVersionContentResponse {
        fn default() -> Self {
            Self {
                created_at: given::missing("created_at"),
                created_by: given::missing("created_by"),
                id: given::missing("id"),
                version: given::missing("version"),
                workflow_json: given::missing("workflow_json"),
            }
        }
    }

    impl WorkflowVersionContentResponse {
        /// When it was saved.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// Who saved it.
        pub fn created_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.created_by = given::checked(value, "created_by");
            self
        }

        /// The version's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Its number.
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.version = given::checked(value, "version");
            self
        }

        /// The workflow.
        pub fn workflow_json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow_json = given::checked(value, "workflow_json");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowVersionContentResponse> for super::WorkflowVersionContentResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowVersionContentResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                created_at: value.created_at?,
                created_by: value.created_by?,
                id: value.id?,
                version: value.version?,
                workflow_json: value.workflow_json?,
            })
        }
    }

    impl ::std::convert::From<super::WorkflowVersionContentResponse> for WorkflowVersionContentResponse {
        fn from(value: super::WorkflowVersionContentResponse) -> Self {
            Self {
                created_at: ::std::result::Result::Ok(value.created_at),
                created_by: ::std::result::Result::Ok(value.created_by),
                id: ::std::result::Result::Ok(value.id),
                version: ::std::result::Result::Ok(value.version),
                workflow_json: ::std::result::Result::Ok(value.workflow_json),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowVersionResponse {
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        created_by: given::Value<::std::string::String>,
        id: given::Value<::uuid::Uuid>,
        latest_version: given::Value<i64>,
        version: given::Value<i64>,
    }

    impl ::std::default::Default for WorkflowVersionResponse {
        fn default() -> Self {
            Self {
                created_at: given::missing("created_at"),
                created_by: given::missing("created_by"),
                id: given::missing("id"),
                latest_version: given::missing("latest_version"),
                version: given::missing("version"),
            }
        }
    }

    impl WorkflowVersionResponse {
        /// When it was saved.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// Who saved it.
        pub fn created_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.created_by = given::checked(value, "created_by");
            self
        }

        /// Its id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The number of the workflow's newest version.
        pub fn latest_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.latest_version = given::checked(value, "latest_version");
            self
        }

        /// Its number.
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.version = given::checked(value, "version");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowVersionResponse> for super::WorkflowVersionResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowVersionResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                created_at: value.created_at?,
                created_by: value.created_by?,
                id: value.id?,
                latest_version: value.latest_version?,
                version: value.version?,
            })
        }
    }

    impl ::std::convert::From<super::WorkflowVersionResponse> for WorkflowVersionResponse {
        fn from(value: super::WorkflowVersionResponse) -> Self {
            Self {
                created_at: ::std::result::Result::Ok(value.created_at),
                created_by: ::std::result::Result::Ok(value.created_by),
                id: ::std::result::Result::Ok(value.id),
                latest_version: ::std::result::Result::Ok(value.latest_version),
                version: ::std::result::Result::Ok(value.version),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WorkflowVersionsListResponse {
        data: given::Value<::std::vec::Vec<super::WorkflowVersionResponse>>,
        pagination: given::Value<super::PaginationInfo>,
    }

    impl ::std::default::Default for WorkflowVersionsListResponse {
        fn default() -> Self {
            Self {
                data: given::missing("data"),
                pagination: given::missing("pagination"),
            }
        }
    }

    impl WorkflowVersionsListResponse {
        /// The versions.
        pub fn data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowVersionResponse>>,
            V::Error: ::std::fmt::Display,
        {
            self.data = given::checked(value, "data");
            self
        }

        pub fn pagination<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaginationInfo>,
            V::Error: ::std::fmt::Display,
        {
            self.pagination = given::checked(value, "pagination");
            self
        }
    }

    impl ::std::convert::TryFrom<WorkflowVersionsListResponse> for super::WorkflowVersionsListResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowVersionsListResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                data: value.data?,
                pagination: value.pagination?,
            })
        }
    }

    impl ::std::convert::From<super::WorkflowVersionsListResponse> for WorkflowVersionsListResponse {
        fn from(value: super::WorkflowVersionsListResponse) -> Self {
            Self {
                data: ::std::result::Result::Ok(value.data),
                pagination: ::std::result::Result::Ok(value.pagination),
            }
        }
    }
}
