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
/// Generation of default values for serde.
pub mod defaults {
    pub(super) fn free_request_free_memory() -> bool {
        false
    }
    pub(super) fn free_request_unload_models() -> bool {
        false
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
    pub struct FreeRequest {
        free_memory: given::Value<bool>,
        unload_models: given::Value<bool>,
    }

    impl ::std::default::Default for FreeRequest {
        fn default() -> Self {
            Self {
                free_memory: ::std::result::Result::Ok(super::defaults::free_request_free_memory()),
                unload_models: ::std::result::Result::Ok(super::defaults::free_request_unload_models()),
            }
        }
    }

    impl FreeRequest {
        /// Models and what nodes have made.
        pub fn free_memory<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.free_memory = given::checked(value, "free_memory");
            self
        }

        /// The models.
        pub fn unload_models<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.unload_models = given::checked(value, "unload_models");
            self
        }
    }

    impl ::std::convert::TryFrom<FreeRequest> for super::FreeRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: FreeRequest) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        clear: given::Value<::std::option::Option<::std::option::Option<bool>>>,
        delete: given::Value<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
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
        /// All that have ended.
        pub fn clear<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<bool>>>,
            V::Error: ::std::fmt::Display,
        {
            self.clear = given::checked(value, "clear");
            self
        }

        /// Their ids.
        pub fn delete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
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
    pub struct LogEntry {
        m: given::Value<::std::string::String>,
        t: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for LogEntry {
        fn default() -> Self {
            Self {
                m: given::missing("m"),
                t: given::missing("t"),
            }
        }
    }

    impl LogEntry {
        /// What, with a line's end.
        pub fn m<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.m = given::checked(value, "m");
            self
        }

        /// When, RFC 3339.
        pub fn t<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.t = given::checked(value, "t");
            self
        }
    }

    impl ::std::convert::TryFrom<LogEntry> for super::LogEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: LogEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                m: value.m?,
                t: value.t?,
            })
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
        name: given::Value<::std::string::String>,
        path_index: given::Value<i64>,
    }

    impl ::std::default::Default for ModelFile {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                path_index: given::missing("path_index"),
            }
        }
    }

    impl ModelFile {
        /// Its name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Which of the folder's paths it is below.
        pub fn path_index<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.path_index = given::checked(value, "path_index");
            self
        }
    }

    impl ::std::convert::TryFrom<ModelFile> for super::ModelFile {
        type Error = super::error::ConversionError;
        fn try_from(value: ModelFile) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        /// Its name again.
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
    pub struct PromptInfo {
        exec_info: given::Value<super::PromptInfoExecInfo>,
    }

    impl ::std::default::Default for PromptInfo {
        fn default() -> Self {
            Self {
                exec_info: given::missing("exec_info"),
            }
        }
    }

    impl PromptInfo {
        /// The caller's queue.
        pub fn exec_info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PromptInfoExecInfo>,
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
        queue_remaining: given::Value<i64>,
    }

    impl ::std::default::Default for PromptInfoExecInfo {
        fn default() -> Self {
            Self {
                queue_remaining: given::missing("queue_remaining"),
            }
        }
    }

    impl PromptInfoExecInfo {
        /// How many jobs wait or run.
        pub fn queue_remaining<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
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
        extra_data: given::Value<::std::option::Option<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>>,
        front: given::Value<::std::option::Option<::std::option::Option<bool>>>,
        number: given::Value<::std::option::Option<::std::option::Option<f64>>>,
        partial_execution_targets: given::Value<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
        prompt: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        prompt_id: given::Value<::std::option::Option<::std::option::Option<::uuid::Uuid>>>,
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
            }
        }
    }

    impl PromptRequest {
        /// The websocket that hears of the job, by its `clientId`; all of the caller's when left out.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::std::string::String>>>,
            V::Error: ::std::fmt::Display,
        {
            self.client_id = given::checked(value, "client_id");
            self
        }

        /// Goes to the worker with the workflow. Credentials in it are not stored.
        pub fn extra_data<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>>>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_data = given::checked(value, "extra_data");
            self
        }

        /// Whether it goes before the caller's own waiting jobs.
        pub fn front<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<bool>>>,
            V::Error: ::std::fmt::Display,
        {
            self.front = given::checked(value, "front");
            self
        }

        /// Below 0 means as `front`; otherwise ignored.
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<f64>>>,
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
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PromptResponse {
        node_errors: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        number: given::Value<i64>,
        prompt_id: given::Value<::uuid::Uuid>,
    }

    impl ::std::default::Default for PromptResponse {
        fn default() -> Self {
            Self {
                node_errors: given::missing("node_errors"),
                number: given::missing("number"),
                prompt_id: given::missing("prompt_id"),
            }
        }
    }

    impl PromptResponse {
        /// What is wrong with nodes that will not run, while others do.
        pub fn node_errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.node_errors = given::checked(value, "node_errors");
            self
        }

        /// The job's number.
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.number = given::checked(value, "number");
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
        queue_pending: given::Value<::std::vec::Vec<super::QueueItem>>,
        queue_running: given::Value<::std::vec::Vec<super::QueueItem>>,
    }

    impl ::std::default::Default for QueueInfo {
        fn default() -> Self {
            Self {
                queue_pending: given::missing("queue_pending"),
                queue_running: given::missing("queue_running"),
            }
        }
    }

    impl QueueInfo {
        /// Those that wait.
        pub fn queue_pending<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::QueueItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.queue_pending = given::checked(value, "queue_pending");
            self
        }

        /// Those that a worker has.
        pub fn queue_running<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::QueueItem>>,
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
        clear: given::Value<::std::option::Option<::std::option::Option<bool>>>,
        delete: given::Value<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
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
        /// All that wait.
        pub fn clear<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<bool>>>,
            V::Error: ::std::fmt::Display,
        {
            self.clear = given::checked(value, "clear");
            self
        }

        /// Their ids.
        pub fn delete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::std::option::Option<::std::vec::Vec<::std::string::String>>>>,
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
    pub struct RawLogs {
        entries: given::Value<::std::vec::Vec<super::LogEntry>>,
        size: given::Value<super::RawLogsSize>,
    }

    impl ::std::default::Default for RawLogs {
        fn default() -> Self {
            Self {
                entries: given::missing("entries"),
                size: given::missing("size"),
            }
        }
    }

    impl RawLogs {
        /// The lines, the oldest first.
        pub fn entries<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::LogEntry>>,
            V::Error: ::std::fmt::Display,
        {
            self.entries = given::checked(value, "entries");
            self
        }

        /// A terminal's size.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RawLogsSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }
    }

    impl ::std::convert::TryFrom<RawLogs> for super::RawLogs {
        type Error = super::error::ConversionError;
        fn try_from(value: RawLogs) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        cols: given::Value<i64>,
        rows: given::Value<i64>,
    }

    impl ::std::default::Default for RawLogsSize {
        fn default() -> Self {
            Self {
                cols: given::missing("cols"),
                rows: given::missing("rows"),
            }
        }
    }

    impl RawLogsSize {
        /// Columns.
        pub fn cols<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.cols = given::checked(value, "cols");
            self
        }

        /// Rows.
        pub fn rows<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.rows = given::checked(value, "rows");
            self
        }
    }

    impl ::std::convert::TryFrom<RawLogsSize> for super::RawLogsSize {
        type Error = super::error::ConversionError;
        fn try_from(value: RawLogsSize) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        devices: given::Value<::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
        system: given::Value<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl ::std::default::Default for SystemStats {
        fn default() -> Self {
            Self {
                devices: given::missing("devices"),
                system: given::missing("system"),
            }
        }
    }

    impl SystemStats {
        /// The workers' devices, as they say it.
        pub fn devices<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>>,
            V::Error: ::std::fmt::Display,
        {
            self.devices = given::checked(value, "devices");
            self
        }

        /// The server's memory, and the versions that the workers say.
        pub fn system<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            V::Error: ::std::fmt::Display,
        {
            self.system = given::checked(value, "system");
            self
        }
    }

    impl ::std::convert::TryFrom<SystemStats> for super::SystemStats {
        type Error = super::error::ConversionError;
        fn try_from(value: SystemStats) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        name: given::Value<::std::string::String>,
        subfolder: given::Value<::std::string::String>,
        type_: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for UploadResult {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                subfolder: given::missing("subfolder"),
                type_: given::missing("type_"),
            }
        }
    }

    impl UploadResult {
        /// What workflows and `/view` take, `<hex digest>.<extension>`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// As it was given.
        pub fn subfolder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.subfolder = given::checked(value, "subfolder");
            self
        }

        /// As it was given, or `input`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<UploadResult> for super::UploadResult {
        type Error = super::error::ConversionError;
        fn try_from(value: UploadResult) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        modified: given::Value<::std::option::Option<f64>>,
        name: given::Value<::std::string::String>,
        path: given::Value<::std::string::String>,
        size: given::Value<::std::option::Option<i64>>,
        type_: given::Value<super::UserdataEntryType>,
    }

    impl ::std::default::Default for UserdataEntry {
        fn default() -> Self {
            Self {
                modified: given::absent(),
                name: given::missing("name"),
                path: given::missing("path"),
                size: given::absent(),
                type_: given::missing("type_"),
            }
        }
    }

    impl UserdataEntry {
        /// When a file was last written, in seconds since 1970.
        pub fn modified<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<f64>>,
            V::Error: ::std::fmt::Display,
        {
            self.modified = given::checked(value, "modified");
            self
        }

        /// The last part of its path.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// Its path below the user's own tree.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.path = given::checked(value, "path");
            self
        }

        /// A file's bytes.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<i64>>,
            V::Error: ::std::fmt::Display,
        {
            self.size = given::checked(value, "size");
            self
        }

        /// What it is.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::UserdataEntryType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = given::checked(value, "type_");
            self
        }
    }

    impl ::std::convert::TryFrom<UserdataEntry> for super::UserdataEntry {
        type Error = super::error::ConversionError;
        fn try_from(value: UserdataEntry) -> ::std::result::Result<Self, super::error::ConversionError> {
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
        migrated: given::Value<bool>,
        storage: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for UsersInfo {
        fn default() -> Self {
            Self {
                migrated: given::missing("migrated"),
                storage: given::missing("storage"),
            }
        }
    }

    impl UsersInfo {
        /// Always true.
        pub fn migrated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.migrated = given::checked(value, "migrated");
            self
        }

        /// Always `server`.
        pub fn storage<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.storage = given::checked(value, "storage");
            self
        }
    }

    impl ::std::convert::TryFrom<UsersInfo> for super::UsersInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: UsersInfo) -> ::std::result::Result<Self, super::error::ConversionError> {
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
