/// What is wrong - `error` with `type`, `message`, `details` and `extra_info`, and `node_errors` by node id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ErrorResponse(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for ErrorResponse {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<ErrorResponse>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: ErrorResponse) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for ErrorResponse {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
/// What to free.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct FreeRequest {
    /// Models and what nodes have made.
    #[serde(default = "defaults::free_request_free_memory")]
    pub free_memory: bool,
    /// The models.
    #[serde(default = "defaults::free_request_unload_models")]
    pub unload_models: bool,
}
impl ::std::default::Default for FreeRequest {
    fn default() -> Self {
        Self {
            free_memory: defaults::free_request_free_memory(),
            unload_models: defaults::free_request_unload_models(),
        }
    }
}
impl FreeRequest {
    pub fn builder() -> builder::FreeRequest {
        ::std::default::Default::default()
    }
}
/// `GetFilesDirectoryType`
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
pub enum GetFilesDirectoryType {
    #[serde(rename = "input")]
    Input,
    #[serde(rename = "output")]
    Output,
    #[serde(rename = "temp")]
    Temp,
}
impl GetFilesDirectoryType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::Input => "input",
            Self::Output => "output",
            Self::Temp => "temp",
        }
    }
}
impl ::std::fmt::Display for GetFilesDirectoryType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for GetFilesDirectoryType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "input" => ::std::result::Result::Ok(Self::Input),
            "output" => ::std::result::Result::Ok(Self::Output),
            "temp" => ::std::result::Result::Ok(Self::Temp),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `input`, `output`, `temp`".into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for GetFilesDirectoryType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GetFilesDirectoryType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Which jobs to forget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct HistoryManageRequest {
    /// All that have ended.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub clear: ::std::option::Option<::std::option::Option<bool>>,
    /// Their ids.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub delete: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
}
impl HistoryManageRequest {
    pub fn builder() -> builder::HistoryManageRequest {
        ::std::default::Default::default()
    }
}
/// Ended jobs by id, each an object with `prompt` - number, id, workflow, what came with it, and the ids of
/// the output nodes - `outputs`, `status` and `meta`.
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
/// A line.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct LogEntry {
    /// What, with a line's end.
    pub m: ::std::string::String,
    /// When, RFC 3339.
    pub t: ::std::string::String,
}
impl LogEntry {
    pub fn builder() -> builder::LogEntry {
        ::std::default::Default::default()
    }
}
/// A model.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ModelFile {
    /// Its name.
    pub name: ::std::string::String,
    /// Which of the folder's paths it is below.
    #[serde(rename = "pathIndex")]
    pub path_index: i64,
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
    /// Its name again.
    pub folders: ::std::vec::Vec<::std::string::String>,
    /// Its name.
    pub name: ::std::string::String,
}
impl ModelFolder {
    pub fn builder() -> builder::ModelFolder {
        ::std::default::Default::default()
    }
}
/// How much waits.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PromptInfo {
    /// The caller's queue.
    pub exec_info: PromptInfoExecInfo,
}
impl PromptInfo {
    pub fn builder() -> builder::PromptInfo {
        ::std::default::Default::default()
    }
}
/// The caller's queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PromptInfoExecInfo {
    /// How many jobs wait or run.
    pub queue_remaining: i64,
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
    /// The websocket that hears of the job, by its `clientId`; all of the caller's when left out.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub client_id: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// Goes to the worker with the workflow. Credentials in it are not stored.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub extra_data: ::std::option::Option<
        ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    >,
    /// Whether it goes before the caller's own waiting jobs.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub front: ::std::option::Option<::std::option::Option<bool>>,
    /// Below 0 means as `front`; otherwise ignored.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub number: ::std::option::Option<::std::option::Option<f64>>,
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
}
impl PromptRequest {
    pub fn builder() -> builder::PromptRequest {
        ::std::default::Default::default()
    }
}
/// A job that was queued.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct PromptResponse {
    /// What is wrong with nodes that will not run, while others do.
    pub node_errors: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The job's number.
    pub number: i64,
    /// The job's id.
    pub prompt_id: ::uuid::Uuid,
}
impl PromptResponse {
    pub fn builder() -> builder::PromptResponse {
        ::std::default::Default::default()
    }
}
/// The jobs that have not ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct QueueInfo {
    /// Those that wait.
    pub queue_pending: ::std::vec::Vec<QueueItem>,
    /// Those that a worker has.
    pub queue_running: ::std::vec::Vec<QueueItem>,
}
impl QueueInfo {
    pub fn builder() -> builder::QueueInfo {
        ::std::default::Default::default()
    }
}
/// Number, id, workflow, an object with `create_time` in milliseconds and the client's id, and the ids of the output nodes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct QueueItem(pub ::std::vec::Vec<::serde_json::Value>);
impl ::std::ops::Deref for QueueItem {
    type Target = ::std::vec::Vec<::serde_json::Value>;
    fn deref(&self) -> &::std::vec::Vec<::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<QueueItem> for ::std::vec::Vec<::serde_json::Value> {
    fn from(value: QueueItem) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for QueueItem {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self(value)
    }
}
/// Which jobs to take out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(expecting = "an object")]
pub struct QueueManageRequest {
    /// All that wait.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub clear: ::std::option::Option<::std::option::Option<bool>>,
    /// Their ids.
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "patch::present"
    )]
    pub delete: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
}
impl QueueManageRequest {
    pub fn builder() -> builder::QueueManageRequest {
        ::std::default::Default::default()
    }
}
/// A log.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct RawLogs {
    /// The lines, the oldest first.
    pub entries: ::std::vec::Vec<LogEntry>,
    /// A terminal's size.
    pub size: RawLogsSize,
}
impl RawLogs {
    pub fn builder() -> builder::RawLogs {
        ::std::default::Default::default()
    }
}
/// A terminal's size.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct RawLogsSize {
    /// Columns.
    pub cols: i64,
    /// Rows.
    pub rows: i64,
}
impl RawLogsSize {
    pub fn builder() -> builder::RawLogsSize {
        ::std::default::Default::default()
    }
}
/// The system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct SystemStats {
    /// The workers' devices, as they say it.
    pub devices: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The server's memory, and the versions that the workers say.
    pub system: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SystemStats {
    pub fn builder() -> builder::SystemStats {
        ::std::default::Default::default()
    }
}
/// A file that was stored.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct UploadResult {
    /// What workflows and `/view` take, `<hex digest>.<extension>`.
    pub name: ::std::string::String,
    /// As it was given.
    pub subfolder: ::std::string::String,
    /// As it was given, or `input`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
impl UploadResult {
    pub fn builder() -> builder::UploadResult {
        ::std::default::Default::default()
    }
}
/// A file or a folder.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct UserdataEntry {
    /// When a file was last written, in seconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: ::std::option::Option<f64>,
    /// The last part of its path.
    pub name: ::std::string::String,
    /// Its path below the user's own tree.
    pub path: ::std::string::String,
    /// A file's bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// What it is.
    #[serde(rename = "type")]
    pub type_: UserdataEntryType,
}
impl UserdataEntry {
    pub fn builder() -> builder::UserdataEntry {
        ::std::default::Default::default()
    }
}
/// What it is.
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
pub enum UserdataEntryType {
    #[serde(rename = "file")]
    File,
    #[serde(rename = "directory")]
    Directory,
}
impl UserdataEntryType {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::File => "file",
            Self::Directory => "directory",
        }
    }
}
impl ::std::fmt::Display for UserdataEntryType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for UserdataEntryType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "file" => ::std::result::Result::Ok(Self::File),
            "directory" => ::std::result::Result::Ok(Self::Directory),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `file`, `directory`".into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for UserdataEntryType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserdataEntryType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where settings are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct UsersInfo {
    /// Always true.
    pub migrated: bool,
    /// Always `server`.
    pub storage: ::std::string::String,
}
impl UsersInfo {
    pub fn builder() -> builder::UsersInfo {
        ::std::default::Default::default()
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
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct FreeRequest {
        free_memory: ::std::result::Result<bool, ::std::string::String>,
        unload_models: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for FreeRequest {
        fn default() -> Self {
            Self {
                free_memory: ::std::result::Result::Ok(
                    super::defaults::free_request_free_memory(),
                ),
                unload_models: ::std::result::Result::Ok(
                    super::defaults::free_request_unload_models(),
                ),
            }
        }
    }
    impl FreeRequest {
        /// Models and what nodes have made.
        pub fn free_memory<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.free_memory = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for free_memory: {e}")
                });
            self
        }
        /// The models.
        pub fn unload_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.unload_models = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unload_models: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FreeRequest> for super::FreeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FreeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                free_memory: value.free_memory?,
                unload_models: value.unload_models?,
            })
        }
    }
    impl ::std::convert::From<super::FreeRequest> for FreeRequest {
        fn from(value: super::FreeRequest) -> Self {
            Self {
                free_memory: ::std::result::Result::Ok(value.free_memory),
                unload_models: ::std::result::Result::Ok(value.unload_models),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HistoryManageRequest {
        clear: ::std::result::Result<
            ::std::option::Option<::std::option::Option<bool>>,
            ::std::string::String,
        >,
        delete: ::std::result::Result<
            ::std::option::Option<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HistoryManageRequest {
        fn default() -> Self {
            Self {
                clear: ::std::result::Result::Ok(::std::default::Default::default()),
                delete: ::std::result::Result::Ok(::std::default::Default::default()),
            }
        }
    }
    impl HistoryManageRequest {
        /// All that have ended.
        pub fn clear<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<bool>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.clear = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for clear: {e}"));
            self
        }
        /// Their ids.
        pub fn delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
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
    pub struct LogEntry {
        m: ::std::result::Result<::std::string::String, ::std::string::String>,
        t: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for LogEntry {
        fn default() -> Self {
            Self {
                m: ::std::result::Result::Err("no value supplied for m".to_string()),
                t: ::std::result::Result::Err("no value supplied for t".to_string()),
            }
        }
    }
    impl LogEntry {
        /// What, with a line's end.
        pub fn m<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.m = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for m: {e}"));
            self
        }
        /// When, RFC 3339.
        pub fn t<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.t = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for t: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<LogEntry> for super::LogEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LogEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self { m: value.m?, t: value.t? })
        }
    }
    impl ::std::convert::From<super::LogEntry> for LogEntry {
        fn from(value: super::LogEntry) -> Self {
            Self {
                m: ::std::result::Result::Ok(value.m),
                t: ::std::result::Result::Ok(value.t),
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
                name: ::std::result::Result::Err(
                    "no value supplied for name".to_string(),
                ),
                path_index: ::std::result::Result::Err(
                    "no value supplied for path_index".to_string(),
                ),
            }
        }
    }
    impl ModelFile {
        /// Its name.
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
        /// Which of the folder's paths it is below.
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
            ::std::result::Result::Ok(Self {
                name: value.name?,
                path_index: value.path_index?,
            })
        }
    }
    impl ::std::convert::From<super::ModelFile> for ModelFile {
        fn from(value: super::ModelFile) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                path_index: ::std::result::Result::Ok(value.path_index),
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
                folders: ::std::result::Result::Err(
                    "no value supplied for folders".to_string(),
                ),
                name: ::std::result::Result::Err(
                    "no value supplied for name".to_string(),
                ),
            }
        }
    }
    impl ModelFolder {
        /// Its name again.
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
        /// Its name.
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
    pub struct PromptInfo {
        exec_info: ::std::result::Result<
            super::PromptInfoExecInfo,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptInfo {
        fn default() -> Self {
            Self {
                exec_info: ::std::result::Result::Err(
                    "no value supplied for exec_info".to_string(),
                ),
            }
        }
    }
    impl PromptInfo {
        /// The caller's queue.
        pub fn exec_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PromptInfoExecInfo>,
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
        queue_remaining: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for PromptInfoExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: ::std::result::Result::Err(
                    "no value supplied for queue_remaining".to_string(),
                ),
            }
        }
    }
    impl PromptInfoExecInfo {
        /// How many jobs wait or run.
        pub fn queue_remaining<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
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
        client_id: ::std::result::Result<
            ::std::option::Option<::std::option::Option<::std::string::String>>,
            ::std::string::String,
        >,
        extra_data: ::std::result::Result<
            ::std::option::Option<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            ::std::string::String,
        >,
        front: ::std::result::Result<
            ::std::option::Option<::std::option::Option<bool>>,
            ::std::string::String,
        >,
        number: ::std::result::Result<
            ::std::option::Option<::std::option::Option<f64>>,
            ::std::string::String,
        >,
        partial_execution_targets: ::std::result::Result<
            ::std::option::Option<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        prompt_id: ::std::result::Result<
            ::std::option::Option<::std::option::Option<::uuid::Uuid>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PromptRequest {
        fn default() -> Self {
            Self {
                client_id: ::std::result::Result::Ok(::std::default::Default::default()),
                extra_data: ::std::result::Result::Ok(
                    ::std::default::Default::default(),
                ),
                front: ::std::result::Result::Ok(::std::default::Default::default()),
                number: ::std::result::Result::Ok(::std::default::Default::default()),
                partial_execution_targets: ::std::result::Result::Ok(
                    ::std::default::Default::default(),
                ),
                prompt: ::std::result::Result::Err(
                    "no value supplied for prompt".to_string(),
                ),
                prompt_id: ::std::result::Result::Ok(::std::default::Default::default()),
            }
        }
    }
    impl PromptRequest {
        /// The websocket that hears of the job, by its `clientId`; all of the caller's when left out.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// Goes to the worker with the workflow. Credentials in it are not stored.
        pub fn extra_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
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
        /// Whether it goes before the caller's own waiting jobs.
        pub fn front<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<bool>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.front = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for front: {e}"));
            self
        }
        /// Below 0 means as `front`; otherwise ignored.
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<f64>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        /// Run only what these output nodes need.
        pub fn partial_execution_targets<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
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
        /// The workflow in API format - nodes by id, each with `class_type` and `inputs`.
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
        /// The id that the job is to have; 409 when it is taken. A new one when left out.
        pub fn prompt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<::uuid::Uuid>>,
            >,
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
    impl ::std::convert::TryFrom<PromptRequest> for super::PromptRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                client_id: value.client_id?,
                extra_data: value.extra_data?,
                front: value.front?,
                number: value.number?,
                partial_execution_targets: value.partial_execution_targets?,
                prompt: value.prompt?,
                prompt_id: value.prompt_id?,
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
                partial_execution_targets: ::std::result::Result::Ok(
                    value.partial_execution_targets,
                ),
                prompt: ::std::result::Result::Ok(value.prompt),
                prompt_id: ::std::result::Result::Ok(value.prompt_id),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PromptResponse {
        node_errors: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        number: ::std::result::Result<i64, ::std::string::String>,
        prompt_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for PromptResponse {
        fn default() -> Self {
            Self {
                node_errors: ::std::result::Result::Err(
                    "no value supplied for node_errors".to_string(),
                ),
                number: ::std::result::Result::Err(
                    "no value supplied for number".to_string(),
                ),
                prompt_id: ::std::result::Result::Err(
                    "no value supplied for prompt_id".to_string(),
                ),
            }
        }
    }
    impl PromptResponse {
        /// What is wrong with nodes that will not run, while others do.
        pub fn node_errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        /// The job's number.
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        /// The job's id.
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
    impl ::std::convert::TryFrom<PromptResponse> for super::PromptResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PromptResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        queue_pending: ::std::result::Result<
            ::std::vec::Vec<super::QueueItem>,
            ::std::string::String,
        >,
        queue_running: ::std::result::Result<
            ::std::vec::Vec<super::QueueItem>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for QueueInfo {
        fn default() -> Self {
            Self {
                queue_pending: ::std::result::Result::Err(
                    "no value supplied for queue_pending".to_string(),
                ),
                queue_running: ::std::result::Result::Err(
                    "no value supplied for queue_running".to_string(),
                ),
            }
        }
    }
    impl QueueInfo {
        /// Those that wait.
        pub fn queue_pending<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::QueueItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.queue_pending = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for queue_pending: {e}")
                });
            self
        }
        /// Those that a worker has.
        pub fn queue_running<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::QueueItem>>,
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
        clear: ::std::result::Result<
            ::std::option::Option<::std::option::Option<bool>>,
            ::std::string::String,
        >,
        delete: ::std::result::Result<
            ::std::option::Option<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for QueueManageRequest {
        fn default() -> Self {
            Self {
                clear: ::std::result::Result::Ok(::std::default::Default::default()),
                delete: ::std::result::Result::Ok(::std::default::Default::default()),
            }
        }
    }
    impl QueueManageRequest {
        /// All that wait.
        pub fn clear<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<::std::option::Option<bool>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.clear = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for clear: {e}"));
            self
        }
        /// Their ids.
        pub fn delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::option::Option<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
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
    pub struct RawLogs {
        entries: ::std::result::Result<
            ::std::vec::Vec<super::LogEntry>,
            ::std::string::String,
        >,
        size: ::std::result::Result<super::RawLogsSize, ::std::string::String>,
    }
    impl ::std::default::Default for RawLogs {
        fn default() -> Self {
            Self {
                entries: ::std::result::Result::Err(
                    "no value supplied for entries".to_string(),
                ),
                size: ::std::result::Result::Err(
                    "no value supplied for size".to_string(),
                ),
            }
        }
    }
    impl RawLogs {
        /// The lines, the oldest first.
        pub fn entries<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::LogEntry>>,
            T::Error: ::std::fmt::Display,
        {
            self.entries = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for entries: {e}")
                });
            self
        }
        /// A terminal's size.
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RawLogsSize>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RawLogs> for super::RawLogs {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RawLogs,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                entries: value.entries?,
                size: value.size?,
            })
        }
    }
    impl ::std::convert::From<super::RawLogs> for RawLogs {
        fn from(value: super::RawLogs) -> Self {
            Self {
                entries: ::std::result::Result::Ok(value.entries),
                size: ::std::result::Result::Ok(value.size),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RawLogsSize {
        cols: ::std::result::Result<i64, ::std::string::String>,
        rows: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for RawLogsSize {
        fn default() -> Self {
            Self {
                cols: ::std::result::Result::Err(
                    "no value supplied for cols".to_string(),
                ),
                rows: ::std::result::Result::Err(
                    "no value supplied for rows".to_string(),
                ),
            }
        }
    }
    impl RawLogsSize {
        /// Columns.
        pub fn cols<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.cols = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for cols: {e}"));
            self
        }
        /// Rows.
        pub fn rows<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.rows = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rows: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RawLogsSize> for super::RawLogsSize {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RawLogsSize,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                cols: value.cols?,
                rows: value.rows?,
            })
        }
    }
    impl ::std::convert::From<super::RawLogsSize> for RawLogsSize {
        fn from(value: super::RawLogsSize) -> Self {
            Self {
                cols: ::std::result::Result::Ok(value.cols),
                rows: ::std::result::Result::Ok(value.rows),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SystemStats {
        devices: ::std::result::Result<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        system: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemStats {
        fn default() -> Self {
            Self {
                devices: ::std::result::Result::Err(
                    "no value supplied for devices".to_string(),
                ),
                system: ::std::result::Result::Err(
                    "no value supplied for system".to_string(),
                ),
            }
        }
    }
    impl SystemStats {
        /// The workers' devices, as they say it.
        pub fn devices<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
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
        /// The server's memory, and the versions that the workers say.
        pub fn system<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for system: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemStats> for super::SystemStats {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemStats,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                devices: value.devices?,
                system: value.system?,
            })
        }
    }
    impl ::std::convert::From<super::SystemStats> for SystemStats {
        fn from(value: super::SystemStats) -> Self {
            Self {
                devices: ::std::result::Result::Ok(value.devices),
                system: ::std::result::Result::Ok(value.system),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UploadResult {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        subfolder: ::std::result::Result<::std::string::String, ::std::string::String>,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UploadResult {
        fn default() -> Self {
            Self {
                name: ::std::result::Result::Err(
                    "no value supplied for name".to_string(),
                ),
                subfolder: ::std::result::Result::Err(
                    "no value supplied for subfolder".to_string(),
                ),
                type_: ::std::result::Result::Err(
                    "no value supplied for type_".to_string(),
                ),
            }
        }
    }
    impl UploadResult {
        /// What workflows and `/view` take, `<hex digest>.<extension>`.
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
        /// As it was given.
        pub fn subfolder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subfolder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subfolder: {e}")
                });
            self
        }
        /// As it was given, or `input`.
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
    }
    impl ::std::convert::TryFrom<UploadResult> for super::UploadResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UploadResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                subfolder: value.subfolder?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UploadResult> for UploadResult {
        fn from(value: super::UploadResult) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                subfolder: ::std::result::Result::Ok(value.subfolder),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UserdataEntry {
        modified: ::std::result::Result<
            ::std::option::Option<f64>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        path: ::std::result::Result<::std::string::String, ::std::string::String>,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        type_: ::std::result::Result<super::UserdataEntryType, ::std::string::String>,
    }
    impl ::std::default::Default for UserdataEntry {
        fn default() -> Self {
            Self {
                modified: ::std::result::Result::Ok(::std::default::Default::default()),
                name: ::std::result::Result::Err(
                    "no value supplied for name".to_string(),
                ),
                path: ::std::result::Result::Err(
                    "no value supplied for path".to_string(),
                ),
                size: ::std::result::Result::Ok(::std::default::Default::default()),
                type_: ::std::result::Result::Err(
                    "no value supplied for type_".to_string(),
                ),
            }
        }
    }
    impl UserdataEntry {
        /// When a file was last written, in seconds since 1970.
        pub fn modified<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<f64>>,
            T::Error: ::std::fmt::Display,
        {
            self.modified = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for modified: {e}")
                });
            self
        }
        /// The last part of its path.
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
        /// Its path below the user's own tree.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        /// A file's bytes.
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
        /// What it is.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UserdataEntryType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UserdataEntry> for super::UserdataEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserdataEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                modified: value.modified?,
                name: value.name?,
                path: value.path?,
                size: value.size?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UserdataEntry> for UserdataEntry {
        fn from(value: super::UserdataEntry) -> Self {
            Self {
                modified: ::std::result::Result::Ok(value.modified),
                name: ::std::result::Result::Ok(value.name),
                path: ::std::result::Result::Ok(value.path),
                size: ::std::result::Result::Ok(value.size),
                type_: ::std::result::Result::Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct UsersInfo {
        migrated: ::std::result::Result<bool, ::std::string::String>,
        storage: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UsersInfo {
        fn default() -> Self {
            Self {
                migrated: ::std::result::Result::Err(
                    "no value supplied for migrated".to_string(),
                ),
                storage: ::std::result::Result::Err(
                    "no value supplied for storage".to_string(),
                ),
            }
        }
    }
    impl UsersInfo {
        /// Always true.
        pub fn migrated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.migrated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for migrated: {e}")
                });
            self
        }
        /// Always `server`.
        pub fn storage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.storage = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for storage: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UsersInfo> for super::UsersInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UsersInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                migrated: value.migrated?,
                storage: value.storage?,
            })
        }
    }
    impl ::std::convert::From<super::UsersInfo> for UsersInfo {
        fn from(value: super::UsersInfo) -> Self {
            Self {
                migrated: ::std::result::Result::Ok(value.migrated),
                storage: ::std::result::Result::Ok(value.storage),
            }
        }
    }
}
/// Generation of default values for serde.
pub mod defaults {
    pub(super) fn free_request_free_memory() -> bool {
        false
    }
    pub(super) fn free_request_unload_models() -> bool {
        false
    }
}
