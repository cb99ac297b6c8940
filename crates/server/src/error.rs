//! From what went wrong to what the caller is told.
//!
//! A [`Failure`] is a class and two texts in one: a code for programs, a message for people. The
//! tables at the end say which class is which declared status of each operation; a class that an
//! operation does not declare is the server's fault and becomes its 500.

use comfy_cloud::server as wire;
use comfy_cloud::types::ErrorResponse;
use comfy_cloud_domain::{Error as StoreError, InvalidPath};
use openapi_runtime::Fault;

/// An error with its causes, on one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// The classes of failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The request asks for something that cannot be.
    Invalid,
    /// The caller's key is good no longer.
    Unauthenticated,
    /// A source refuses the server access.
    Forbidden,
    /// There is none, or it is not the caller's.
    NotFound,
    /// The password that is shown is not the user's.
    WrongPassword,
    /// More attempts than allowed.
    TooManyAttempts,
    /// More bytes than allowed.
    TooLarge,
    /// There is one already.
    Conflict,
    /// A source cannot be used.
    Unprocessable,
    /// The server's database is away for now.
    Unavailable,
    /// The server failed.
    Internal,
}

/// Why an operation failed, as its caller may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    class: Class,
    code: &'static str,
    message: String,
    /// When to try again, for [`Class::Unavailable`] and [`Class::TooManyAttempts`].
    retry_after_secs: u64,
    /// What was not found.
    what: Option<&'static str>,
}

impl Failure {
    pub(crate) fn new(class: Class, code: &'static str, message: impl Into<String>) -> Self {
        Self { class, code, message: message.into(), what: None, retry_after_secs: 1 }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Class::Invalid, "invalid_request", message)
    }

    pub(crate) fn class(&self) -> Class {
        self.class
    }

    /// What was not found, where that is what it says.
    pub(crate) fn what(&self) -> Option<&'static str> {
        self.what
    }

    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// A failure of the server itself: the cause goes to the log, its kind to the caller.
    pub(crate) fn internal(cause: &dyn std::error::Error) -> Self {
        tracing::error!(error = chain(cause), "an operation failed");
        Self::new(Class::Internal, "internal_error", "the server failed; its log has the cause")
    }

    /// What callers are told while the database is away, and when to try again in seconds.
    pub(crate) fn from_unavailable(error: &StoreError) -> Option<(String, u64)> {
        let StoreError::Unavailable { retry_after, .. } = error else { return None };
        tracing::warn!(error = chain(error), "the database or the bucket is not available");
        Some((UNAVAILABLE.to_owned(), retry_after.as_secs().max(1)))
    }

    /// For what any operation may meet, whatever it declares.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self.class {
            Class::Unauthenticated => Some(Fault::unauthenticated(&self.message)),
            Class::Unavailable => Some(Fault::unavailable(&self.message, self.retry_after_secs)),
            Class::TooManyAttempts => {
                Some(Fault::too_many_requests(&self.message, self.retry_after_secs))
            }
            _ => None,
        }
    }

    fn response(self) -> ErrorResponse {
        ErrorResponse { code: self.code.to_owned(), message: self.message }
    }

    /// For an operation that does not declare this class.
    pub(crate) fn logged_if_undeclared(self) -> Self {
        if self.class != Class::Internal {
            tracing::error!(
                code = self.code,
                message = self.message,
                "an operation failed in a way that it does not declare"
            );
        }
        self
    }
}

/// What callers are told while the database is away.
const UNAVAILABLE: &str =
    "the server's database or storage is not available now; try again in some seconds";

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::NotFound(what) => {
                let message = format!("there is no such {what}, or it is not yours");
                Self { what: Some(what), ..Self::new(Class::NotFound, "not_found", message) }
            }
            StoreError::IdTaken(id) => Self::new(
                Class::Invalid,
                "id_taken",
                format!("`id`: {id} is taken by other content"),
            ),
            StoreError::NoSuchPreview => Self::new(
                Class::Invalid,
                "preview_not_found",
                "`preview_id`: this is not an asset of yours",
            ),
            StoreError::HashMismatch { .. } => Self::new(
                Class::Invalid,
                "hash_mismatch",
                format!("`hash`: {error}; nothing was stored"),
            ),
            StoreError::OverQuota { .. } => {
                Self::new(Class::Invalid, "quota_exceeded", format!("{error}; nothing was stored"))
            }
            StoreError::AccessEnded => {
                Self::new(Class::Unauthenticated, "unauthorized", error.to_string())
            }
            StoreError::BadPassword(why) => Self::new(Class::Invalid, "bad_password", *why),
            StoreError::WrongPassword => {
                Self::new(Class::WrongPassword, "wrong_password", error.to_string())
            }
            StoreError::TooManyAttempts { retry_after_secs } => Self {
                retry_after_secs: *retry_after_secs,
                ..Self::new(Class::TooManyAttempts, "too_many_requests", error.to_string())
            },
            StoreError::LastAdmin(_) => Self::new(Class::Conflict, "last_admin", error.to_string()),
            StoreError::TooMany { .. } => Self::new(Class::Invalid, "too_many", error.to_string()),
            StoreError::TooSlow { .. } => {
                Self::new(Class::Invalid, "query_too_slow", error.to_string())
            }
            StoreError::BadCursor(why) => Self::invalid(format!("query parameter `after`: {why}")),
            StoreError::NameTaken(_)
            | StoreError::JobMoved(_)
            | StoreError::JobTakenOver
            | StoreError::TooLarge { .. }
            | StoreError::UnusableFile { .. }
            | StoreError::TooManyTags { .. }
            | StoreError::InputGone { .. }
            | StoreError::BadUserName => Self::invalid(error.to_string()),
            StoreError::InUse(_) => Self::new(Class::Conflict, "ASSET_IN_USE", error.to_string()),
            StoreError::KeyReused => {
                Self::new(Class::Unprocessable, "idempotency_key_reuse", error.to_string())
            }
            StoreError::AlreadyQueued(_) => {
                Self::new(Class::Conflict, "already_queued", error.to_string())
            }
            StoreError::Foreign(_) => Self::new(Class::Forbidden, "forbidden", error.to_string()),
            StoreError::VersionMoved { .. } => Self::new(
                Class::Conflict,
                "version_conflict",
                format!("`base_version`: {error}; get it and put both together"),
            ),
            StoreError::StorageFull(_) => {
                tracing::error!(%error, "the storage is full");
                Self::new(
                    Class::Internal,
                    "storage_full",
                    "the server's storage is full; nothing was stored - try again when there is room",
                )
            }
            // This process was paused for longer than its lease; the next attempt is under a new
            // one.
            StoreError::UploadGivenUp => Self {
                retry_after_secs: 1,
                ..Self::new(
                    Class::Unavailable,
                    "upload_given_up",
                    format!("{error}; send it again"),
                )
            },
            StoreError::DamagedContent { hash } => {
                metrics::counter!("comfy_cloud_damaged_content_total").increment(1);
                tracing::error!(%hash, "the stored bytes of a content are damaged; `store check --deep` finds all such");
                Self::new(
                    Class::Internal,
                    "content_damaged",
                    "the server's copy of this content is damaged; uploading the file again replaces it, or the operator restores it",
                )
            }
            StoreError::Unavailable { .. } => {
                let (message, retry_after_secs) =
                    Self::from_unavailable(&error).unwrap_or_default();
                Self { retry_after_secs, ..Self::new(Class::Unavailable, "unavailable", message) }
            }
            StoreError::Io { .. }
            | StoreError::OtherFolder
            | StoreError::HasCatalogue
            | StoreError::RowsElsewhere
            | StoreError::NotCopied
            | StoreError::Interrupted
            | StoreError::Catalogue(_)
            | StoreError::Damaged(_)
            | StoreError::Busy(_)
            | StoreError::ReadOnly(_)
            | StoreError::NoCatalogue
            | StoreError::TooOld { .. }
            | StoreError::Unreadable { .. }
            | StoreError::TooNew { .. }
            | StoreError::Closed => Self::internal(&error),
        }
    }
}

impl From<InvalidPath> for Failure {
    fn from(error: InvalidPath) -> Self {
        match error {
            InvalidPath::Outside(_) => Self::new(Class::Forbidden, "forbidden", error.to_string()),
            InvalidPath::Length(_) | InvalidPath::Characters(_) | InvalidPath::Parts(_) => {
                Self::invalid(error.to_string())
            }
        }
    }
}

/// What an endpoint fails with.
#[derive(Debug)]
pub(crate) enum EndpointError {
    /// It decided so.
    Failure(Failure),
    /// The request could not be read to its end.
    Fault(Fault),
}

impl<E: Into<Failure>> From<E> for EndpointError {
    fn from(error: E) -> Self {
        Self::Failure(error.into())
    }
}

impl From<Fault> for EndpointError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Which class is which of the statuses of a contract's operations, whose errors `shape` makes of a
/// failure.
macro_rules! statuses {
    ($wire:ident, $shape:expr; $($error:ident: $($class:ident => $variant:ident),*;)*) => {$(
        impl From<$crate::error::EndpointError> for $wire::$error {
            fn from(error: $crate::error::EndpointError) -> Self {
                let failure = match error {
                    $crate::error::EndpointError::Failure(failure) => failure,
                    $crate::error::EndpointError::Fault(fault) => return Self::Fault(fault),
                };
                if let Some(fault) = failure.fault() {
                    return Self::Fault(fault);
                }
                match failure.class() {
                    $($crate::error::Class::$class => Self::$variant($shape(failure)),)*
                    _ => Self::InternalServerError($shape(failure.logged_if_undeclared())),
                }
            }
        }
    )*};
}
pub(crate) use statuses;

statuses! {
    wire, Failure::response;
    ListAssetsError: Invalid => BadRequest;
    UploadAssetError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound, TooLarge => PayloadTooLarge, Unprocessable => UnprocessableEntity;
    CreateAssetDownloadError: Invalid => BadRequest, Unprocessable => UnprocessableEntity;
    CreateAssetFromHashError: Invalid => BadRequest, NotFound => NotFound;
    GetRemoteAssetMetadataError: Invalid => BadRequest, Forbidden => UnprocessableEntity, NotFound => UnprocessableEntity, TooLarge => UnprocessableEntity, Unprocessable => UnprocessableEntity;
    GetAssetTagHistogramError: Invalid => BadRequest;
    DeleteAssetError: Invalid => BadRequest, NotFound => NotFound;
    GetAssetByIdError: Invalid => BadRequest, NotFound => NotFound;
    UpdateAssetError: Invalid => BadRequest, NotFound => NotFound;
    GetAssetContentError: Invalid => BadRequest, NotFound => NotFound;
    RemoveAssetTagsError: Invalid => BadRequest, NotFound => NotFound;
    AddAssetTagsError: Invalid => BadRequest, NotFound => NotFound;
    ListTagsError: Invalid => BadRequest;
    GetTaskError: Invalid => BadRequest, NotFound => NotFound;
    UploadImageError: Invalid => BadRequest, TooLarge => BadRequest;
    ViewFileError: Invalid => BadRequest, NotFound => NotFound;
    GetPromptInfoError: ;
    GetNodeInfoError: ;
    GetWorkflowTemplatesError: ;
    GetGlobalSubgraphsError: ;
    GetGlobalSubgraphError: NotFound => NotFound;
    GetModelFoldersError: ;
    GetModelsInFolderError: NotFound => NotFound;
    GetModelPreviewError: Invalid => BadRequest, NotFound => NotFound;
    ListJobsError: Invalid => BadRequest;
    GetJobDetailError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    GetJobStatusError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    GetJobAssetsError: Invalid => BadRequest, NotFound => NotFound;
    CancelJobError: Invalid => BadRequest, NotFound => NotFound;
    CancelJobsError: Invalid => BadRequest, NotFound => NotFound;
    GetQueueInfoError: Invalid => BadRequest;
    ManageQueueError: Invalid => BadRequest;
    InterruptJobError: NotFound => NotFound;
    ManageHistoryError: Invalid => BadRequest;
    GetHistoryError: Invalid => BadRequest;
    GetHistoryForPromptError: NotFound => NotFound;
    UploadMaskError: Invalid => BadRequest, TooLarge => BadRequest;
    GetMaskLayersError: Invalid => BadRequest, NotFound => NotFound;
    ConnectWebSocketError: Invalid => BadRequest;
    GetFeaturesError: ;
    GetSystemStatsError: ;
    GetUserError: ;
    ListTasksError: Invalid => BadRequest;
    CancelTaskError: Invalid => BadRequest, NotFound => NotFound, Conflict => Conflict;
    DeleteJobError: Invalid => BadRequest, NotFound => NotFound, Conflict => Conflict;
    GetHistoryMapError: Invalid => BadRequest;
    GetHistoryMapForPromptError: ;
    ConnectApiWebSocketError: Invalid => BadRequest;
    ListWorkflowsError: Invalid => BadRequest;
    CreateWorkflowError: Invalid => BadRequest, NotFound => NotFound;
    GetWorkflowError: Invalid => BadRequest, NotFound => NotFound;
    UpdateWorkflowError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    DeleteWorkflowError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    GetWorkflowContentError: Invalid => BadRequest, NotFound => NotFound;
    ListWorkflowVersionsError: Invalid => BadRequest, NotFound => NotFound;
    CreateWorkflowVersionError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound, Conflict => Conflict;
    ForkWorkflowError: Invalid => BadRequest, NotFound => NotFound;
    MoveUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound, Conflict => Conflict;
    GetUserdataError: Invalid => BadRequest, Forbidden => BadRequest, NotFound => NotFound;
    GetUserdataFileError: Invalid => BadRequest, Forbidden => BadRequest, NotFound => NotFound;
    PostUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, Conflict => Conflict;
    DeleteUserdataFileError: Invalid => BadRequest, Forbidden => BadRequest, NotFound => NotFound;
}

/// Its 404 has no body, since `HEAD` has none.
impl From<EndpointError> for wire::CheckAssetByHashError {
    fn from(error: EndpointError) -> Self {
        match error {
            EndpointError::Fault(fault) => Self::Fault(fault),
            EndpointError::Failure(failure) => match failure.class {
                _ if failure.fault().is_some() => {
                    failure.fault().map_or(Self::NotFound, Self::Fault)
                }
                Class::NotFound => Self::NotFound,
                Class::Invalid => Self::BadRequest(failure.response()),
                _ => Self::InternalServerError(failure.logged_if_undeclared().response()),
            },
        }
    }
}
