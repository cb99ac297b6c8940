/// A file of the caller's.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Asset {
    /// Its media type.
    pub content_type: ::std::string::String,
    /// When it was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether this request made it.
    pub created_new: bool,
    /// When it is removed; null when it stays.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The name by which workflows can refer to it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub file_path: ::std::option::Option<::std::string::String>,
    /// The hash of its content.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub hash: ::std::option::Option<::std::string::String>,
    /// Its id.
    pub id: ::std::string::String,
    /// The job that made it.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// How many bytes it has.
    pub size_bytes: i64,
    /// Where its bytes are; works without a key.
    pub url: ::std::string::String,
    /// Until when that address works.
    pub url_expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl Asset {
    pub fn builder() -> builder::Asset {
        ::std::default::Default::default()
    }
}
/// `AssetFromHashBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct AssetFromHashBody {
    /// After how many seconds the asset is to be removed; it stays when this is left out. Content that the caller
    /// has already lives as long as any of its uploads asked for, and nothing is removed that a job needs
    /// which has not ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<i64>,
    /// The name by which workflows can refer to it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_path: ::std::option::Option<AssetFromHashBodyFilePath>,
    /// `blake3:` and 64 hex digits.
    pub hash: ::std::string::String,
    /// Words to find the asset by, beside those that it has already.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<AssetFromHashBodyTagsItem>>,
}
impl AssetFromHashBody {
    pub fn builder() -> builder::AssetFromHashBody {
        ::std::default::Default::default()
    }
}
/// The name by which workflows can refer to it.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AssetFromHashBodyFilePath(::std::string::String);
impl ::std::ops::Deref for AssetFromHashBodyFilePath {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AssetFromHashBodyFilePath> for ::std::string::String {
    fn from(value: AssetFromHashBodyFilePath) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for AssetFromHashBodyFilePath {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for AssetFromHashBodyFilePath {
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
impl<'de> ::serde::Deserialize<'de> for AssetFromHashBodyFilePath {
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
impl ::std::convert::TryFrom<&str> for AssetFromHashBodyFilePath {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AssetFromHashBodyFilePath {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// `AssetFromHashBodyTagsItem`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AssetFromHashBodyTagsItem(::std::string::String);
impl ::std::ops::Deref for AssetFromHashBodyTagsItem {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AssetFromHashBodyTagsItem> for ::std::string::String {
    fn from(value: AssetFromHashBodyTagsItem) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for AssetFromHashBodyTagsItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for AssetFromHashBodyTagsItem {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 128usize {
            return ::std::result::Result::Err("longer than 128 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for AssetFromHashBodyTagsItem {
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
impl ::std::convert::TryFrom<&str> for AssetFromHashBodyTagsItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AssetFromHashBodyTagsItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Why a request was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ErrorEnvelope {
    /// What is wrong.
    pub error: ErrorEnvelopeError,
}
impl ErrorEnvelope {
    pub fn builder() -> builder::ErrorEnvelope {
        ::std::default::Default::default()
    }
}
/// What is wrong.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ErrorEnvelopeError {
    /// A word for programs.
    pub code: ::std::string::String,
    /// More, for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// A sentence for people.
    pub message: ::std::string::String,
}
impl ErrorEnvelopeError {
    pub fn builder() -> builder::ErrorEnvelopeError {
        ::std::default::Default::default()
    }
}
/// A workflow that waits, runs or has run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Job {
    /// When it ended.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was submitted.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Why it failed.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub error: ::std::option::Option<JobError>,
    /// When the server forgets it, if it has ended by then; what it made stays.
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Its id.
    pub id: ::std::string::String,
    /// Its labels.
    pub metadata: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    pub metrics: JobMetrics,
    /// What it made.
    pub outputs: ::std::vec::Vec<Output>,
    /// How far it is while it runs.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub progress: ::std::option::Option<Progress>,
    /// Its place among the caller's waiting jobs, from 1; null when it does not wait.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub queue_position: ::std::option::Option<i64>,
    /// When it began to run.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub status: JobStatus,
    pub urls: JobUrls,
}
impl Job {
    pub fn builder() -> builder::Job {
        ::std::default::Default::default()
    }
}
/// Why a job failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobError {
    /// Its class.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub class_type: ::std::option::Option<::std::string::String>,
    /// A word for programs.
    pub code: ::std::string::String,
    /// A sentence for people.
    pub message: ::std::string::String,
    /// The node that failed.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Where in its code.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub traceback: ::std::option::Option<::std::string::String>,
}
impl JobError {
    pub fn builder() -> builder::JobError {
        ::std::default::Default::default()
    }
}
/// A page of jobs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobList {
    /// The jobs, the newest first.
    pub jobs: ::std::vec::Vec<JobSummary>,
    /// Where the next page begins; null on the last.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
impl JobList {
    pub fn builder() -> builder::JobList {
        ::std::default::Default::default()
    }
}
/// What a worker said of a job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobLogs {
    /// When it was captured.
    pub captured_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether nothing more will come.
    pub complete: bool,
    /// Lines.
    pub text: ::std::string::String,
    /// Whether the beginning is left out.
    pub truncated: bool,
}
impl JobLogs {
    pub fn builder() -> builder::JobLogs {
        ::std::default::Default::default()
    }
}
/// How long it waited and ran, in milliseconds; null for what has not ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobMetrics {
    /// How long it ran.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub execution_ms: ::std::option::Option<i64>,
    /// How long it waited.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub queue_ms: ::std::option::Option<i64>,
}
impl JobMetrics {
    pub fn builder() -> builder::JobMetrics {
        ::std::default::Default::default()
    }
}
/// How far a job is. `succeeded`, `canceled`, `failed` and `expired` are final.
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
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "succeeded")]
    Succeeded,
    #[serde(rename = "canceling")]
    Canceling,
    #[serde(rename = "canceled")]
    Canceled,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "expired")]
    Expired,
}
impl JobStatus {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Canceling => "canceling",
            Self::Canceled => "canceled",
            Self::Failed => "failed",
            Self::Expired => "expired",
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
            "queued" => ::std::result::Result::Ok(Self::Queued),
            "running" => ::std::result::Result::Ok(Self::Running),
            "succeeded" => ::std::result::Result::Ok(Self::Succeeded),
            "canceling" => ::std::result::Result::Ok(Self::Canceling),
            "canceled" => ::std::result::Result::Ok(Self::Canceled),
            "failed" => ::std::result::Result::Ok(Self::Failed),
            "expired" => ::std::result::Result::Ok(Self::Expired),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `queued`, `running`, `succeeded`, `canceling`, `canceled`, `failed`, `expired`"
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
/// A job in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobSummary {
    /// When it was submitted.
    pub create_time: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Null: this server has one deployment.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// Its id.
    pub id: ::std::string::String,
    /// Its labels.
    pub metadata: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    pub status: JobStatus,
    /// When it last changed.
    pub update_time: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl JobSummary {
    pub fn builder() -> builder::JobSummary {
        ::std::default::Default::default()
    }
}
/// Links to what belongs to a job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobUrls {
    /// Stops it, by POST.
    pub cancel: ::std::string::String,
    /// Its events.
    pub events: ::std::string::String,
    /// What its worker said.
    pub logs: ::std::string::String,
    /// The job.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
}
impl JobUrls {
    pub fn builder() -> builder::JobUrls {
        ::std::default::Default::default()
    }
}
/// A workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct JobWorkflowResponse {
    /// How it is written; always `api` here.
    pub format: JobWorkflowResponseFormat,
    /// Nodes by their ids.
    pub workflow: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl JobWorkflowResponse {
    pub fn builder() -> builder::JobWorkflowResponse {
        ::std::default::Default::default()
    }
}
/// How it is written; always `api` here.
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
pub enum JobWorkflowResponseFormat {
    #[serde(rename = "save")]
    Save,
    #[serde(rename = "api")]
    Api,
}
impl JobWorkflowResponseFormat {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Save => "save",
            Self::Api => "api",
        }
    }
}
impl ::std::fmt::Display for JobWorkflowResponseFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for JobWorkflowResponseFormat {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "save" => ::std::result::Result::Ok(Self::Save),
            "api" => ::std::result::Result::Ok(Self::Api),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `save`, `api`".into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for JobWorkflowResponseFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for JobWorkflowResponseFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A file that a job made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Output {
    /// Its media type.
    pub content_type: ::std::string::String,
    /// The hash of its content.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub hash: ::std::option::Option<::std::string::String>,
    /// Its asset.
    pub id: ::std::string::String,
    /// The job.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// Its name.
    pub name: ::std::string::String,
    /// The node that made it.
    pub node_id: ::std::string::String,
    /// How many bytes it has.
    pub size_bytes: i64,
    #[serde(rename = "type")]
    pub type_: OutputType,
    /// Where its bytes are; works without a key.
    pub url: ::std::string::String,
    /// Until when that address works.
    pub url_expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl Output {
    pub fn builder() -> builder::Output {
        ::std::default::Default::default()
    }
}
/// What a file shows.
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
pub enum OutputType {
    #[serde(rename = "image")]
    Image,
    #[serde(rename = "video")]
    Video,
    #[serde(rename = "audio")]
    Audio,
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "file")]
    File,
    #[serde(rename = "latent")]
    Latent,
}
impl OutputType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Text => "text",
            Self::File => "file",
            Self::Latent => "latent",
        }
    }
}
impl ::std::fmt::Display for OutputType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for OutputType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "image" => ::std::result::Result::Ok(Self::Image),
            "video" => ::std::result::Result::Ok(Self::Video),
            "audio" => ::std::result::Result::Ok(Self::Audio),
            "text" => ::std::result::Result::Ok(Self::Text),
            "file" => ::std::result::Result::Ok(Self::File),
            "latent" => ::std::result::Result::Ok(Self::Latent),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `image`, `video`, `audio`, `text`, `file`, `latent`"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutputType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutputType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// `PostJobsBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PostJobsBody {
    /// What nodes get beside the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra_data: ::std::option::Option<PostJobsBodyExtraData>,
    /// Reserved; set inputs in the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inputs: ::std::option::Option<::serde_json::Value>,
    /// Labels: at most 16 pairs of texts, keys of 1 to 40 letters, digits, `_`, `-` and `.`, values of at most
    /// 256 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Reserved; this server calls nobody, and refuses it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub webhook_url: ::std::option::Option<::serde_json::Value>,
    /// Nodes by their ids, as ComfyUI's "Export (API)" writes them.
    pub workflow: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PostJobsBody {
    pub fn builder() -> builder::PostJobsBody {
        ::std::default::Default::default()
    }
}
/// What nodes get beside the workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct PostJobsBodyExtraData {
    /// A credential for nodes that call paid services; it goes to the worker and is not stored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_key_comfy_org: ::std::option::Option<::std::string::String>,
}
impl PostJobsBodyExtraData {
    pub fn builder() -> builder::PostJobsBodyExtraData {
        ::std::default::Default::default()
    }
}
/// The data of a `preview` event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PreviewEvent {
    /// The media type of the picture.
    pub content_type: ::std::string::String,
    /// The picture.
    pub data_base64: ::std::string::String,
    /// The node.
    pub node_id: ::std::string::String,
}
impl PreviewEvent {
    pub fn builder() -> builder::PreviewEvent {
        ::std::default::Default::default()
    }
}
/// How far a job is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Progress {
    /// The node that runs.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub current_node: ::std::option::Option<::std::string::String>,
    /// Its class.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub current_node_class: ::std::option::Option<::std::string::String>,
    /// The same for people.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub message: ::std::option::Option<::std::string::String>,
    /// How many nodes are done.
    pub nodes_done: i64,
    /// How many nodes the workflow has.
    pub nodes_total: i64,
    /// Its step.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub step: ::std::option::Option<i64>,
    /// How many steps it has.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub steps: ::std::option::Option<i64>,
    /// The part that is done.
    pub value: f64,
}
impl Progress {
    pub fn builder() -> builder::Progress {
        ::std::default::Default::default()
    }
}
/// The data of a `status` event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct StatusEvent {
    /// Its place among the caller's waiting jobs, from 1; null when it does not wait.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub queue_position: ::std::option::Option<i64>,
    pub status: JobStatus,
}
impl StatusEvent {
    pub fn builder() -> builder::StatusEvent {
        ::std::default::Default::default()
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
    pub struct Asset {
        content_type: given::Value<::std::string::String>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        created_new: given::Value<bool>,
        expires_at: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        file_path: given::Value<::std::option::Option<::std::string::String>>,
        hash: given::Value<::std::option::Option<::std::string::String>>,
        id: given::Value<::std::string::String>,
        job_id: given::Value<::std::option::Option<::std::string::String>>,
        size_bytes: given::Value<i64>,
        url: given::Value<::std::string::String>,
        url_expires_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl ::std::default::Default for Asset {
        fn default() -> Self {
            Self {
                content_type: given::missing("content_type"),
                created_at: given::missing("created_at"),
                created_new: given::missing("created_new"),
                expires_at: given::missing("expires_at"),
                file_path: given::missing("file_path"),
                hash: given::missing("hash"),
                id: given::missing("id"),
                job_id: given::missing("job_id"),
                size_bytes: given::missing("size_bytes"),
                url: given::missing("url"),
                url_expires_at: given::missing("url_expires_at"),
            }
        }
    }

    impl Asset {
        /// Its media type.
        pub fn content_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.content_type = given::checked(value, "content_type");
            self
        }

        /// When it was made.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// Whether this request made it.
        pub fn created_new<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.created_new = given::checked(value, "created_new");
            self
        }

        /// When it is removed; null when it stays.
        pub fn expires_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.expires_at = given::checked(value, "expires_at");
            self
        }

        /// The name by which workflows can refer to it.
        pub fn file_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.file_path = given::checked(value, "file_path");
            self
        }

        /// The hash of its content.
        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// Its id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The job that made it.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.job_id = given::checked(value, "job_id");
            self
        }

        /// How many bytes it has.
        pub fn size_bytes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.size_bytes = given::checked(value, "size_bytes");
            self
        }

        /// Where its bytes are; works without a key.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.url = given::checked(value, "url");
            self
        }

        /// Until when that address works.
        pub fn url_expires_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.url_expires_at = given::checked(value, "url_expires_at");
            self
        }
    }

    impl ::std::convert::TryFrom<Asset> for super::Asset {
        type Error = super::error::ConversionError;
        fn try_from(value: Asset) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                content_type: value.content_type?,
                created_at: value.created_at?,
                created_new: value.created_new?,
                expires_at: value.expires_at?,
                file_path: value.file_path?,
                hash: value.hash?,
                id: value.id?,
                job_id: value.job_id?,
                size_bytes: value.size_bytes?,
                url: value.url?,
                url_expires_at: value.url_expires_at?,
            })
        }
    }

    impl ::std::convert::From<super::Asset> for Asset {
        fn from(value: super::Asset) -> Self {
            Self {
                content_type: ::std::result::Result::Ok(value.content_type),
                created_at: ::std::result::Result::Ok(value.created_at),
                created_new: ::std::result::Result::Ok(value.created_new),
                expires_at: ::std::result::Result::Ok(value.expires_at),
                file_path: ::std::result::Result::Ok(value.file_path),
                hash: ::std::result::Result::Ok(value.hash),
                id: ::std::result::Result::Ok(value.id),
                job_id: ::std::result::Result::Ok(value.job_id),
                size_bytes: ::std::result::Result::Ok(value.size_bytes),
                url: ::std::result::Result::Ok(value.url),
                url_expires_at: ::std::result::Result::Ok(value.url_expires_at),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AssetFromHashBody {
        expires_in: given::Value<::std::option::Option<i64>>,
        file_path: given::Value<::std::option::Option<super::AssetFromHashBodyFilePath>>,
        hash: given::Value<::std::string::String>,
        tags: given::Value<::std::option::Option<::std::vec::Vec<super::AssetFromHashBodyTagsItem>>>,
    }

    impl ::std::default::Default for AssetFromHashBody {
        fn default() -> Self {
            Self {
                expires_in: given::absent(),
                file_path: given::absent(),
                hash: given::missing("hash"),
                tags: given::absent(),
            }
        }
    }

    impl AssetFromHashBody {
        /// After how many seconds the asset is to be removed; it stays when this is left out. Content that the caller
        /// has already lives as long as any of its uploads asked for, and nothing is removed that a job needs
        /// which has not ended.
        pub fn expires_in<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.expires_in = given::checked(value, "expires_in");
            self
        }

        /// The name by which workflows can refer to it.
        pub fn file_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::AssetFromHashBodyFilePath>>,
            V::Error: ::std::fmt::Display,
        {
            self.file_path = given::checked(value, "file_path");
            self
        }

        /// `blake3:` and 64 hex digits.
        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// Words to find the asset by, beside those that it has already.
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::AssetFromHashBodyTagsItem>>>,
            V::Error: ::std::fmt::Display,
        {
            self.tags = given::checked(value, "tags");
            self
        }
    }

    impl ::std::convert::TryFrom<AssetFromHashBody> for super::AssetFromHashBody {
        type Error = super::error::ConversionError;
        fn try_from(value: AssetFromHashBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                expires_in: value.expires_in?,
                file_path: value.file_path?,
                hash: value.hash?,
                tags: value.tags?,
            })
        }
    }

    impl ::std::convert::From<super::AssetFromHashBody> for AssetFromHashBody {
        fn from(value: super::AssetFromHashBody) -> Self {
            Self {
                expires_in: ::std::result::Result::Ok(value.expires_in),
                file_path: ::std::result::Result::Ok(value.file_path),
                hash: ::std::result::Result::Ok(value.hash),
                tags: ::std::result::Result::Ok(value.tags),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ErrorEnvelope {
        error: given::Value<super::ErrorEnvelopeError>,
    }

    impl ::std::default::Default for ErrorEnvelope {
        fn default() -> Self {
            Self {
                error: given::missing("error"),
            }
        }
    }

    impl ErrorEnvelope {
        /// What is wrong.
        pub fn error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ErrorEnvelopeError>,
            V::Error: ::std::fmt::Display,
        {
            self.error = given::checked(value, "error");
            self
        }
    }

    impl ::std::convert::TryFrom<ErrorEnvelope> for super::ErrorEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: ErrorEnvelope) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                error: value.error?,
            })
        }
    }

    impl ::std::convert::From<super::ErrorEnvelope> for ErrorEnvelope {
        fn from(value: super::ErrorEnvelope) -> Self {
            Self {
                error: ::std::result::Result::Ok(value.error),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ErrorEnvelopeError {
        code: given::Value<::std::string::String>,
        details: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        message: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for ErrorEnvelopeError {
        fn default() -> Self {
            Self {
                code: given::missing("code"),
                details: given::absent(),
                message: given::missing("message"),
            }
        }
    }

    impl ErrorEnvelopeError {
        /// A word for programs.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.code = given::checked(value, "code");
            self
        }

        /// More, for programs.
        pub fn details<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.details = given::checked(value, "details");
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

    impl ::std::convert::TryFrom<ErrorEnvelopeError> for super::ErrorEnvelopeError {
        type Error = super::error::ConversionError;
        fn try_from(value: ErrorEnvelopeError) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                code: value.code?,
                details: value.details?,
                message: value.message?,
            })
        }
    }

    impl ::std::convert::From<super::ErrorEnvelopeError> for ErrorEnvelopeError {
        fn from(value: super::ErrorEnvelopeError) -> Self {
            Self {
                code: ::std::result::Result::Ok(value.code),
                details: ::std::result::Result::Ok(value.details),
                message: ::std::result::Result::Ok(value.message),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Job {
        completed_at: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        error: given::Value<::std::option::Option<super::JobError>>,
        expires_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        id: given::Value<::std::string::String>,
        metadata: given::Value<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
        metrics: given::Value<super::JobMetrics>,
        outputs: given::Value<::std::vec::Vec<super::Output>>,
        progress: given::Value<::std::option::Option<super::Progress>>,
        queue_position: given::Value<::std::option::Option<i64>>,
        started_at: given::Value<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
        status: given::Value<super::JobStatus>,
        urls: given::Value<super::JobUrls>,
    }

    impl ::std::default::Default for Job {
        fn default() -> Self {
            Self {
                completed_at: given::missing("completed_at"),
                created_at: given::missing("created_at"),
                error: given::missing("error"),
                expires_at: given::missing("expires_at"),
                id: given::missing("id"),
                metadata: given::missing("metadata"),
                metrics: given::missing("metrics"),
                outputs: given::missing("outputs"),
                progress: given::missing("progress"),
                queue_position: given::missing("queue_position"),
                started_at: given::missing("started_at"),
                status: given::missing("status"),
                urls: given::missing("urls"),
            }
        }
    }

    impl Job {
        /// When it ended.
        pub fn completed_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.completed_at = given::checked(value, "completed_at");
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

        /// Why it failed.
        pub fn error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::JobError>>,
            V::Error: ::std::fmt::Display,
        {
            self.error = given::checked(value, "error");
            self
        }

        /// When the server forgets it, if it has ended by then; what it made stays.
        pub fn expires_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.expires_at = given::checked(value, "expires_at");
            self
        }

        /// Its id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Its labels.
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.metadata = given::checked(value, "metadata");
            self
        }

        pub fn metrics<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobMetrics>,
            V::Error: ::std::fmt::Display,
        {
            self.metrics = given::checked(value, "metrics");
            self
        }

        /// What it made.
        pub fn outputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::Output>>,
            V::Error: ::std::fmt::Display,
        {
            self.outputs = given::checked(value, "outputs");
            self
        }

        /// How far it is while it runs.
        pub fn progress<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::Progress>>,
            V::Error: ::std::fmt::Display,
        {
            self.progress = given::checked(value, "progress");
            self
        }

        /// Its place among the caller's waiting jobs, from 1; null when it does not wait.
        pub fn queue_position<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_position = given::checked(value, "queue_position");
            self
        }

        /// When it began to run.
        pub fn started_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>>,
            V::Error: ::std::fmt::Display,
        {
            self.started_at = given::checked(value, "started_at");
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

        pub fn urls<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobUrls>,
            V::Error: ::std::fmt::Display,
        {
            self.urls = given::checked(value, "urls");
            self
        }
    }

    impl ::std::convert::TryFrom<Job> for super::Job {
        type Error = super::error::ConversionError;
        fn try_from(value: Job) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                completed_at: value.completed_at?,
                created_at: value.created_at?,
                error: value.error?,
                expires_at: value.expires_at?,
                id: value.id?,
                metadata: value.metadata?,
                metrics: value.metrics?,
                outputs: value.outputs?,
                progress: value.progress?,
                queue_position: value.queue_position?,
                started_at: value.started_at?,
                status: value.status?,
                urls: value.urls?,
            })
        }
    }

    impl ::std::convert::From<super::Job> for Job {
        fn from(value: super::Job) -> Self {
            Self {
                completed_at: ::std::result::Result::Ok(value.completed_at),
                created_at: ::std::result::Result::Ok(value.created_at),
                error: ::std::result::Result::Ok(value.error),
                expires_at: ::std::result::Result::Ok(value.expires_at),
                id: ::std::result::Result::Ok(value.id),
                metadata: ::std::result::Result::Ok(value.metadata),
                metrics: ::std::result::Result::Ok(value.metrics),
                outputs: ::std::result::Result::Ok(value.outputs),
                progress: ::std::result::Result::Ok(value.progress),
                queue_position: ::std::result::Result::Ok(value.queue_position),
                started_at: ::std::result::Result::Ok(value.started_at),
                status: ::std::result::Result::Ok(value.status),
                urls: ::std::result::Result::Ok(value.urls),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobError {
        class_type: given::Value<::std::option::Option<::std::string::String>>,
        code: given::Value<::std::string::String>,
        message: given::Value<::std::string::String>,
        node_id: given::Value<::std::option::Option<::std::string::String>>,
        traceback: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for JobError {
        fn default() -> Self {
            Self {
                class_type: given::missing("class_type"),
                code: given::missing("code"),
                message: given::missing("message"),
                node_id: given::missing("node_id"),
                traceback: given::missing("traceback"),
            }
        }
    }

    impl JobError {
        /// Its class.
        pub fn class_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.class_type = given::checked(value, "class_type");
            self
        }

        /// A word for programs.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.code = given::checked(value, "code");
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

        /// The node that failed.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// Where in its code.
        pub fn traceback<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.traceback = given::checked(value, "traceback");
            self
        }
    }

    impl ::std::convert::TryFrom<JobError> for super::JobError {
        type Error = super::error::ConversionError;
        fn try_from(value: JobError) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                class_type: value.class_type?,
                code: value.code?,
                message: value.message?,
                node_id: value.node_id?,
                traceback: value.traceback?,
            })
        }
    }

    impl ::std::convert::From<super::JobError> for JobError {
        fn from(value: super::JobError) -> Self {
            Self {
                class_type: ::std::result::Result::Ok(value.class_type),
                code: ::std::result::Result::Ok(value.code),
                message: ::std::result::Result::Ok(value.message),
                node_id: ::std::result::Result::Ok(value.node_id),
                traceback: ::std::result::Result::Ok(value.traceback),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobList {
        jobs: given::Value<::std::vec::Vec<super::JobSummary>>,
        next_cursor: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for JobList {
        fn default() -> Self {
            Self {
                jobs: given::missing("jobs"),
                next_cursor: given::missing("next_cursor"),
            }
        }
    }

    impl JobList {
        /// The jobs, the newest first.
        pub fn jobs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::JobSummary>>,
            V::Error: ::std::fmt::Display,
        {
            self.jobs = given::checked(value, "jobs");
            self
        }

        /// Where the next page begins; null on the last.
        pub fn next_cursor<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.next_cursor = given::checked(value, "next_cursor");
            self
        }
    }

    impl ::std::convert::TryFrom<JobList> for super::JobList {
        type Error = super::error::ConversionError;
        fn try_from(value: JobList) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                jobs: value.jobs?,
                next_cursor: value.next_cursor?,
            })
        }
    }

    impl ::std::convert::From<super::JobList> for JobList {
        fn from(value: super::JobList) -> Self {
            Self {
                jobs: ::std::result::Result::Ok(value.jobs),
                next_cursor: ::std::result::Result::Ok(value.next_cursor),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobLogs {
        captured_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        complete: given::Value<bool>,
        text: given::Value<::std::string::String>,
        truncated: given::Value<bool>,
    }

    impl ::std::default::Default for JobLogs {
        fn default() -> Self {
            Self {
                captured_at: given::missing("captured_at"),
                complete: given::missing("complete"),
                text: given::missing("text"),
                truncated: given::missing("truncated"),
            }
        }
    }

    impl JobLogs {
        /// When it was captured.
        pub fn captured_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.captured_at = given::checked(value, "captured_at");
            self
        }

        /// Whether nothing more will come.
        pub fn complete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.complete = given::checked(value, "complete");
            self
        }

        /// Lines.
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.text = given::checked(value, "text");
            self
        }

        /// Whether the beginning is left out.
        pub fn truncated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.truncated = given::checked(value, "truncated");
            self
        }
    }

    impl ::std::convert::TryFrom<JobLogs> for super::JobLogs {
        type Error = super::error::ConversionError;
        fn try_from(value: JobLogs) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                captured_at: value.captured_at?,
                complete: value.complete?,
                text: value.text?,
                truncated: value.truncated?,
            })
        }
    }

    impl ::std::convert::From<super::JobLogs> for JobLogs {
        fn from(value: super::JobLogs) -> Self {
            Self {
                captured_at: ::std::result::Result::Ok(value.captured_at),
                complete: ::std::result::Result::Ok(value.complete),
                text: ::std::result::Result::Ok(value.text),
                truncated: ::std::result::Result::Ok(value.truncated),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobMetrics {
        execution_ms: given::Value<::std::option::Option<i64>>,
        queue_ms: given::Value<::std::option::Option<i64>>,
    }

    impl ::std::default::Default for JobMetrics {
        fn default() -> Self {
            Self {
                execution_ms: given::missing("execution_ms"),
                queue_ms: given::missing("queue_ms"),
            }
        }
    }

    impl JobMetrics {
        /// How long it ran.
        pub fn execution_ms<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.execution_ms = given::checked(value, "execution_ms");
            self
        }

        /// How long it waited.
        pub fn queue_ms<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_ms = given::checked(value, "queue_ms");
            self
        }
    }

    impl ::std::convert::TryFrom<JobMetrics> for super::JobMetrics {
        type Error = super::error::ConversionError;
        fn try_from(value: JobMetrics) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                execution_ms: value.execution_ms?,
                queue_ms: value.queue_ms?,
            })
        }
    }

    impl ::std::convert::From<super::JobMetrics> for JobMetrics {
        fn from(value: super::JobMetrics) -> Self {
            Self {
                execution_ms: ::std::result::Result::Ok(value.execution_ms),
                queue_ms: ::std::result::Result::Ok(value.queue_ms),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobSummary {
        create_time: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        deployment_id: given::Value<::std::option::Option<::std::string::String>>,
        id: given::Value<::std::string::String>,
        metadata: given::Value<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
        status: given::Value<super::JobStatus>,
        update_time: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl ::std::default::Default for JobSummary {
        fn default() -> Self {
            Self {
                create_time: given::missing("create_time"),
                deployment_id: given::missing("deployment_id"),
                id: given::missing("id"),
                metadata: given::missing("metadata"),
                status: given::missing("status"),
                update_time: given::missing("update_time"),
            }
        }
    }

    impl JobSummary {
        /// When it was submitted.
        pub fn create_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.create_time = given::checked(value, "create_time");
            self
        }

        /// Null: this server has one deployment.
        pub fn deployment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.deployment_id = given::checked(value, "deployment_id");
            self
        }

        /// Its id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Its labels.
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.metadata = given::checked(value, "metadata");
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

        /// When it last changed.
        pub fn update_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.update_time = given::checked(value, "update_time");
            self
        }
    }

    impl ::std::convert::TryFrom<JobSummary> for super::JobSummary {
        type Error = super::error::ConversionError;
        fn try_from(value: JobSummary) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                create_time: value.create_time?,
                deployment_id: value.deployment_id?,
                id: value.id?,
                metadata: value.metadata?,
                status: value.status?,
                update_time: value.update_time?,
            })
        }
    }

    impl ::std::convert::From<super::JobSummary> for JobSummary {
        fn from(value: super::JobSummary) -> Self {
            Self {
                create_time: ::std::result::Result::Ok(value.create_time),
                deployment_id: ::std::result::Result::Ok(value.deployment_id),
                id: ::std::result::Result::Ok(value.id),
                metadata: ::std::result::Result::Ok(value.metadata),
                status: ::std::result::Result::Ok(value.status),
                update_time: ::std::result::Result::Ok(value.update_time),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobUrls {
        cancel: given::Value<::std::string::String>,
        events: given::Value<::std::string::String>,
        logs: given::Value<::std::string::String>,
        self_: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for JobUrls {
        fn default() -> Self {
            Self {
                cancel: given::missing("cancel"),
                events: given::missing("events"),
                logs: given::missing("logs"),
                self_: given::missing("self_"),
            }
        }
    }

    impl JobUrls {
        /// Stops it, by POST.
        pub fn cancel<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cancel = given::checked(value, "cancel");
            self
        }

        /// Its events.
        pub fn events<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.events = given::checked(value, "events");
            self
        }

        /// What its worker said.
        pub fn logs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.logs = given::checked(value, "logs");
            self
        }

        /// The job.
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_ = given::checked(value, "self_");
            self
        }
    }

    impl ::std::convert::TryFrom<JobUrls> for super::JobUrls {
        type Error = super::error::ConversionError;
        fn try_from(value: JobUrls) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                cancel: value.cancel?,
                events: value.events?,
                logs: value.logs?,
                self_: value.self_?,
            })
        }
    }

    impl ::std::convert::From<super::JobUrls> for JobUrls {
        fn from(value: super::JobUrls) -> Self {
            Self {
                cancel: ::std::result::Result::Ok(value.cancel),
                events: ::std::result::Result::Ok(value.events),
                logs: ::std::result::Result::Ok(value.logs),
                self_: ::std::result::Result::Ok(value.self_),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct JobWorkflowResponse {
        format: given::Value<super::JobWorkflowResponseFormat>,
        workflow: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for JobWorkflowResponse {
        fn default() -> Self {
            Self {
                format: given::missing("format"),
                workflow: given::missing("workflow"),
            }
        }
    }

    impl JobWorkflowResponse {
        /// How it is written; always `api` here.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JobWorkflowResponseFormat>,
            V::Error: ::std::fmt::Display,
        {
            self.format = given::checked(value, "format");
            self
        }

        /// Nodes by their ids.
        pub fn workflow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow = given::checked(value, "workflow");
            self
        }
    }

    impl ::std::convert::TryFrom<JobWorkflowResponse> for super::JobWorkflowResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: JobWorkflowResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                format: value.format?,
                workflow: value.workflow?,
            })
        }
    }

    impl ::std::convert::From<super::JobWorkflowResponse> for JobWorkflowResponse {
        fn from(value: super::JobWorkflowResponse) -> Self {
            Self {
                format: ::std::result::Result::Ok(value.format),
                workflow: ::std::result::Result::Ok(value.workflow),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Output {
        content_type: given::Value<::std::string::String>,
        hash: given::Value<::std::option::Option<::std::string::String>>,
        id: given::Value<::std::string::String>,
        job_id: given::Value<::std::option::Option<::std::string::String>>,
        name: given::Value<::std::string::String>,
        node_id: given::Value<::std::string::String>,
        size_bytes: given::Value<i64>,
        type_: given::Value<super::OutputType>,
        url: given::Value<::std::string::String>,
        url_expires_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl ::std::default::Default for Output {
        fn default() -> Self {
            Self {
                content_type: given::missing("content_type"),
                hash: given::missing("hash"),
                id: given::missing("id"),
                job_id: given::missing("job_id"),
                name: given::missing("name"),
                node_id: given::missing("node_id"),
                size_bytes: given::missing("size_bytes"),
                type_: given::missing("type_"),
                url: given::missing("url"),
                url_expires_at: given::missing("url_expires_at"),
            }
        }
    }

    impl Output {
        /// Its media type.
        pub fn content_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.content_type = given::checked(value, "content_type");
            self
        }

        /// The hash of its content.
        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.hash = given::checked(value, "hash");
            self
        }

        /// Its asset.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The job.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.job_id = given::checked(value, "job_id");
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

        /// The node that made it.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }

        /// How many bytes it has.
        pub fn size_bytes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.size_bytes = given::checked(value, "size_bytes");
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutputType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }

        /// Where its bytes are; works without a key.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.url = given::checked(value, "url");
            self
        }

        /// Until when that address works.
        pub fn url_expires_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.url_expires_at = given::checked(value, "url_expires_at");
            self
        }
    }

    impl ::std::convert::TryFrom<Output> for super::Output {
        type Error = super::error::ConversionError;
        fn try_from(value: Output) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                content_type: value.content_type?,
                hash: value.hash?,
                id: value.id?,
                job_id: value.job_id?,
                name: value.name?,
                node_id: value.node_id?,
                size_bytes: value.size_bytes?,
                type_: value.type_?,
                url: value.url?,
                url_expires_at: value.url_expires_at?,
            })
        }
    }

    impl ::std::convert::From<super::Output> for Output {
        fn from(value: super::Output) -> Self {
            Self {
                content_type: ::std::result::Result::Ok(value.content_type),
                hash: ::std::result::Result::Ok(value.hash),
                id: ::std::result::Result::Ok(value.id),
                job_id: ::std::result::Result::Ok(value.job_id),
                name: ::std::result::Result::Ok(value.name),
                node_id: ::std::result::Result::Ok(value.node_id),
                size_bytes: ::std::result::Result::Ok(value.size_bytes),
                type_: ::std::result::Result::Ok(value.type_),
                url: ::std::result::Result::Ok(value.url),
                url_expires_at: ::std::result::Result::Ok(value.url_expires_at),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PostJobsBody {
        extra_data: given::Value<::std::option::Option<super::PostJobsBodyExtraData>>,
        inputs: given::Value<::std::option::Option<::serde_json::Value>>,
        metadata: given::Value<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        webhook_url: given::Value<::std::option::Option<::serde_json::Value>>,
        workflow: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for PostJobsBody {
        fn default() -> Self {
            Self {
                extra_data: given::absent(),
                inputs: given::absent(),
                metadata: given::absent(),
                webhook_url: given::absent(),
                workflow: given::missing("workflow"),
            }
        }
    }

    impl PostJobsBody {
        /// What nodes get beside the workflow.
        pub fn extra_data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<super::PostJobsBodyExtraData>>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_data = given::checked(value, "extra_data");
            self
        }

        /// Reserved; set inputs in the workflow.
        pub fn inputs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.inputs = given::checked(value, "inputs");
            self
        }

        /// Labels: at most 16 pairs of texts, keys of 1 to 40 letters, digits, `_`, `-` and `.`, values of at most
        /// 256 characters.
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.metadata = given::checked(value, "metadata");
            self
        }

        /// Reserved; this server calls nobody, and refuses it.
        pub fn webhook_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.webhook_url = given::checked(value, "webhook_url");
            self
        }

        /// Nodes by their ids, as ComfyUI's "Export (API)" writes them.
        pub fn workflow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.workflow = given::checked(value, "workflow");
            self
        }
    }

    impl ::std::convert::TryFrom<PostJobsBody> for super::PostJobsBody {
        type Error = super::error::ConversionError;
        fn try_from(value: PostJobsBody) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                extra_data: value.extra_data?,
                inputs: value.inputs?,
                metadata: value.metadata?,
                webhook_url: value.webhook_url?,
                workflow: value.workflow?,
            })
        }
    }

    impl ::std::convert::From<super::PostJobsBody> for PostJobsBody {
        fn from(value: super::PostJobsBody) -> Self {
            Self {
                extra_data: ::std::result::Result::Ok(value.extra_data),
                inputs: ::std::result::Result::Ok(value.inputs),
                metadata: ::std::result::Result::Ok(value.metadata),
                webhook_url: ::std::result::Result::Ok(value.webhook_url),
                workflow: ::std::result::Result::Ok(value.workflow),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PostJobsBodyExtraData {
        api_key_comfy_org: given::Value<::std::option::Option<::std::string::String>>,
    }

    impl ::std::default::Default for PostJobsBodyExtraData {
        fn default() -> Self {
            Self {
                api_key_comfy_org: given::absent(),
            }
        }
    }

    impl PostJobsBodyExtraData {
        /// A credential for nodes that call paid services; it goes to the worker and is not stored.
        pub fn api_key_comfy_org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.api_key_comfy_org = given::checked(value, "api_key_comfy_org");
            self
        }
    }

    impl ::std::convert::TryFrom<PostJobsBodyExtraData> for super::PostJobsBodyExtraData {
        type Error = super::error::ConversionError;
        fn try_from(value: PostJobsBodyExtraData) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                api_key_comfy_org: value.api_key_comfy_org?,
            })
        }
    }

    impl ::std::convert::From<super::PostJobsBodyExtraData> for PostJobsBodyExtraData {
        fn from(value: super::PostJobsBodyExtraData) -> Self {
            Self {
                api_key_comfy_org: ::std::result::Result::Ok(value.api_key_comfy_org),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PreviewEvent {
        content_type: given::Value<::std::string::String>,
        data_base64: given::Value<::std::string::String>,
        node_id: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for PreviewEvent {
        fn default() -> Self {
            Self {
                content_type: given::missing("content_type"),
                data_base64: given::missing("data_base64"),
                node_id: given::missing("node_id"),
            }
        }
    }

    impl PreviewEvent {
        /// The media type of the picture.
        pub fn content_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.content_type = given::checked(value, "content_type");
            self
        }

        /// The picture.
        pub fn data_base64<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.data_base64 = given::checked(value, "data_base64");
            self
        }

        /// The node.
        pub fn node_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node_id = given::checked(value, "node_id");
            self
        }
    }

    impl ::std::convert::TryFrom<PreviewEvent> for super::PreviewEvent {
        type Error = super::error::ConversionError;
        fn try_from(value: PreviewEvent) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                content_type: value.content_type?,
                data_base64: value.data_base64?,
                node_id: value.node_id?,
            })
        }
    }

    impl ::std::convert::From<super::PreviewEvent> for PreviewEvent {
        fn from(value: super::PreviewEvent) -> Self {
            Self {
                content_type: ::std::result::Result::Ok(value.content_type),
                data_base64: ::std::result::Result::Ok(value.data_base64),
                node_id: ::std::result::Result::Ok(value.node_id),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Progress {
        current_node: given::Value<::std::option::Option<::std::string::String>>,
        current_node_class: given::Value<::std::option::Option<::std::string::String>>,
        message: given::Value<::std::option::Option<::std::string::String>>,
        nodes_done: given::Value<i64>,
        nodes_total: given::Value<i64>,
        step: given::Value<::std::option::Option<i64>>,
        steps: given::Value<::std::option::Option<i64>>,
        value: given::Value<f64>,
    }

    impl ::std::default::Default for Progress {
        fn default() -> Self {
            Self {
                current_node: given::missing("current_node"),
                current_node_class: given::missing("current_node_class"),
                message: given::missing("message"),
                nodes_done: given::missing("nodes_done"),
                nodes_total: given::missing("nodes_total"),
                step: given::missing("step"),
                steps: given::missing("steps"),
                value: given::missing("value"),
            }
        }
    }

    impl Progress {
        /// The node that runs.
        pub fn current_node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_node = given::checked(value, "current_node");
            self
        }

        /// Its class.
        pub fn current_node_class<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.current_node_class = given::checked(value, "current_node_class");
            self
        }

        /// The same for people.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            V::Error: ::std::fmt::Display,
        {
            self.message = given::checked(value, "message");
            self
        }

        /// How many nodes are done.
        pub fn nodes_done<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.nodes_done = given::checked(value, "nodes_done");
            self
        }

        /// How many nodes the workflow has.
        pub fn nodes_total<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.nodes_total = given::checked(value, "nodes_total");
            self
        }

        /// Its step.
        pub fn step<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.step = given::checked(value, "step");
            self
        }

        /// How many steps it has.
        pub fn steps<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.steps = given::checked(value, "steps");
            self
        }

        /// The part that is done.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<f64>,
            V::Error: ::std::fmt::Display,
        {
            self.value = given::checked(value, "value");
            self
        }
    }

    impl ::std::convert::TryFrom<Progress> for super::Progress {
        type Error = super::error::ConversionError;
        fn try_from(value: Progress) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                current_node: value.current_node?,
                current_node_class: value.current_node_class?,
                message: value.message?,
                nodes_done: value.nodes_done?,
                nodes_total: value.nodes_total?,
                step: value.step?,
                steps: value.steps?,
                value: value.value?,
            })
        }
    }

    impl ::std::convert::From<super::Progress> for Progress {
        fn from(value: super::Progress) -> Self {
            Self {
                current_node: ::std::result::Result::Ok(value.current_node),
                current_node_class: ::std::result::Result::Ok(value.current_node_class),
                message: ::std::result::Result::Ok(value.message),
                nodes_done: ::std::result::Result::Ok(value.nodes_done),
                nodes_total: ::std::result::Result::Ok(value.nodes_total),
                step: ::std::result::Result::Ok(value.step),
                steps: ::std::result::Result::Ok(value.steps),
                value: ::std::result::Result::Ok(value.value),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StatusEvent {
        queue_position: given::Value<::std::option::Option<i64>>,
        status: given::Value<super::JobStatus>,
    }

    impl ::std::default::Default for StatusEvent {
        fn default() -> Self {
            Self {
                queue_position: given::missing("queue_position"),
                status: given::missing("status"),
            }
        }
    }

    impl StatusEvent {
        /// Its place among the caller's waiting jobs, from 1; null when it does not wait.
        pub fn queue_position<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_position = given::checked(value, "queue_position");
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

    impl ::std::convert::TryFrom<StatusEvent> for super::StatusEvent {
        type Error = super::error::ConversionError;
        fn try_from(value: StatusEvent) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                queue_position: value.queue_position?,
                status: value.status?,
            })
        }
    }

    impl ::std::convert::From<super::StatusEvent> for StatusEvent {
        fn from(value: super::StatusEvent) -> Self {
            Self {
                queue_position: ::std::result::Result::Ok(value.queue_position),
                status: ::std::result::Result::Ok(value.status),
            }
        }
    }
}
