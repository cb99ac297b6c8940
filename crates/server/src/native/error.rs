//! Which class of failure is which status of the native operations.

use comfy_cloud_native::server as wire;
use comfy_cloud_native::types::ErrorResponse;

use super::said;
use crate::error::{Failure, statuses};

pub(super) fn shape(failure: Failure) -> ErrorResponse {
    said(failure.code(), failure.message())
}

statuses! {
    wire, shape;
    GetPromptInfoError: ;
    GetQueueInfoError: ;
    ManageQueueError: Invalid => BadRequest;
    InterruptJobError: ;
    GetHistoryMapError: Invalid => BadRequest;
    ManageHistoryError: Invalid => BadRequest;
    GetHistoryMapForPromptError: ;
    ConnectWebSocketError: Invalid => BadRequest;
    GetNodeInfoError: ;
    GetNodeInfoOfClassError: ;
    GetModelFoldersError: ;
    GetModelsInFolderError: NotFound => NotFound;
    GetModelFoldersWithPathsError: ;
    GetModelFilesInFolderError: NotFound => NotFound;
    GetModelPreviewError: Invalid => BadRequest, NotFound => NotFound;
    GetEmbeddingsError: ;
    GetExtensionsError: ;
    GetModelMetadataError: NotFound => NotFound;
    GetWorkflowTemplatesError: ;
    GetGlobalSubgraphsError: ;
    GetGlobalSubgraphError: NotFound => NotFound;
    UploadImageError: Invalid => BadRequest, TooLarge => BadRequest;
    UploadMaskError: Invalid => BadRequest, TooLarge => BadRequest;
    ViewFileError: Invalid => BadRequest, NotFound => NotFound;
    GetFilesError: Invalid => BadRequest;
    GetSettingsError: ;
    PostSettingsError: Invalid => BadRequest;
    GetSettingError: ;
    PostSettingError: Invalid => BadRequest;
    GetUsersError: ;
    GetUserdataError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    ListUserdataError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    GetUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    PostUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, Conflict => Conflict;
    DeleteUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
    MoveUserdataFileError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound, Conflict => Conflict;
    GetSystemStatsError: ;
    GetFeaturesError: ;
    FreeMemoryError: Invalid => BadRequest;
    GetLogsError: ;
    GetRawLogsError: ;
    SubscribeLogsError: Invalid => BadRequest;
    GetFolderPathsError: ;
}
