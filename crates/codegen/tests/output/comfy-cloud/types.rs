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
#[serde(deny_unknown_fields)]
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
///A background download.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DownloadTask {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<Asset>,
    ///Bytes that have arrived.
    pub bytes_done: i64,
    ///Bytes in all, when the source says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bytes_total: ::std::option::Option<i64>,
    ///When it was asked for.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    ///Why it failed, if it did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    ///Where it fetches from.
    pub source_url: ::std::string::String,
    ///How far it is.
    pub status: DownloadTaskStatus,
    ///The task's id.
    pub task_id: ::uuid::Uuid,
    ///When it last moved.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl DownloadTask {
    pub fn builder() -> builder::DownloadTask {
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
pub enum DownloadTaskStatus {
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for DownloadTaskStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Created => f.write_str("created"),
            Self::Running => f.write_str("running"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for DownloadTaskStatus {
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
impl ::std::convert::TryFrom<&str> for DownloadTaskStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DownloadTaskStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
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
///The caller's account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserResponse {
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
                hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_immutable: Ok(Default::default()),
                job_id: Ok(Default::default()),
                last_access_time: Ok(Default::default()),
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
                hash: value.hash?,
                id: value.id?,
                is_immutable: value.is_immutable?,
                job_id: value.job_id?,
                last_access_time: value.last_access_time?,
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
                hash: Ok(value.hash),
                id: Ok(value.id),
                is_immutable: Ok(value.is_immutable),
                job_id: Ok(value.job_id),
                last_access_time: Ok(value.last_access_time),
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
                hash: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_immutable: Ok(Default::default()),
                job_id: Ok(Default::default()),
                last_access_time: Ok(Default::default()),
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
                hash: value.hash?,
                id: value.id?,
                is_immutable: value.is_immutable?,
                job_id: value.job_id?,
                last_access_time: value.last_access_time?,
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
                hash: Ok(value.hash),
                id: Ok(value.id),
                is_immutable: Ok(value.is_immutable),
                job_id: Ok(value.job_id),
                last_access_time: Ok(value.last_access_time),
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
    pub struct DownloadTask {
        asset: ::std::result::Result<
            ::std::option::Option<super::Asset>,
            ::std::string::String,
        >,
        bytes_done: ::std::result::Result<i64, ::std::string::String>,
        bytes_total: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
        error: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source_url: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<super::DownloadTaskStatus, ::std::string::String>,
        task_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        updated_at: ::std::result::Result<
            ::chrono::DateTime<::chrono::offset::Utc>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DownloadTask {
        fn default() -> Self {
            Self {
                asset: Ok(Default::default()),
                bytes_done: Err("no value supplied for bytes_done".to_string()),
                bytes_total: Ok(Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                error: Ok(Default::default()),
                source_url: Err("no value supplied for source_url".to_string()),
                status: Err("no value supplied for status".to_string()),
                task_id: Err("no value supplied for task_id".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl DownloadTask {
        pub fn asset<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::Asset>>,
            T::Error: ::std::fmt::Display,
        {
            self.asset = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for asset: {e}"));
            self
        }
        pub fn bytes_done<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.bytes_done = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for bytes_done: {e}")
                });
            self
        }
        pub fn bytes_total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.bytes_total = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for bytes_total: {e}")
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
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.error = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for error: {e}"));
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
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DownloadTaskStatus>,
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
    impl ::std::convert::TryFrom<DownloadTask> for super::DownloadTask {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DownloadTask,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                asset: value.asset?,
                bytes_done: value.bytes_done?,
                bytes_total: value.bytes_total?,
                created_at: value.created_at?,
                error: value.error?,
                source_url: value.source_url?,
                status: value.status?,
                task_id: value.task_id?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::DownloadTask> for DownloadTask {
        fn from(value: super::DownloadTask) -> Self {
            Self {
                asset: Ok(value.asset),
                bytes_done: Ok(value.bytes_done),
                bytes_total: Ok(value.bytes_total),
                created_at: Ok(value.created_at),
                error: Ok(value.error),
                source_url: Ok(value.source_url),
                status: Ok(value.status),
                task_id: Ok(value.task_id),
                updated_at: Ok(value.updated_at),
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
    pub struct UserResponse {
        status: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UserResponse {
        fn default() -> Self {
            Self {
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl UserResponse {
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
            Ok(Self { status: value.status? })
        }
    }
    impl ::std::convert::From<super::UserResponse> for UserResponse {
        fn from(value: super::UserResponse) -> Self {
            Self { status: Ok(value.status) }
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
