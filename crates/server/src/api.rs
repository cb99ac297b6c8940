//! The contract's trait, each operation handed to its endpoint.

use std::sync::Arc;
use std::time::SystemTime;

use comfy_cloud::server::{self as wire, Api as Contract};
use comfy_cloud::types;
use comfy_cloud_app::Store;
use comfy_cloud_domain::{Asset, Principal};
use comfy_cloud_jobs::{Jobs, PromptError};
use http::header::HOST;
use openapi_runtime::{
    AuthError, BodyStream, Budget, Context, Fault, FaultKind, Holder, Share, WebSocketUpgrade,
};
use tokio::sync::{Semaphore, SemaphorePermit, watch};
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::endpoints::{
    assets, downloads, events, files, jobs, lists, masks, models, saved, system, tags, uploads,
    userdata, workflows,
};
use crate::error::{EndpointError, Failure, chain};
use crate::fetch::{Downloader, Fetcher};
use crate::node_info::NodeInfoCache;
use crate::public::PublicCache;
use crate::signing::{Disposition, Grant, Signer};
use crate::small_blobs::SmallBlobs;
use crate::thumbnails::Thumbnails;
use crate::watch::Readiness;
use crate::web::Cookie;
use crate::{convert, images};

/// What every endpoint may use.
pub(crate) struct Api {
    pub(crate) store: Arc<Store>,
    pub(crate) config: Config,
    pub(crate) signer: Signer,
    pub(crate) fetcher: Fetcher,
    pub(crate) downloader: Downloader,
    pub(crate) jobs: Jobs,
    pub(crate) node_info: NodeInfoCache,
    pub(crate) small_blobs: SmallBlobs,
    pub(crate) public: PublicCache,
    /// Whether the server can write.
    pub(crate) readiness: Arc<Readiness>,
    /// Changes when keys or users may do less than before.
    pub(crate) access: watch::Receiver<i64>,
    pub(crate) thumbnails: Thumbnails,
    /// Cancelled when the server stops: connections that never end by themselves end then.
    pub(crate) stop: CancellationToken,
    /// Places of uploads.
    pub(crate) uploads: Budget,
    /// Places of those who log in.
    pub(crate) logins: Budget,
    /// Places of streams of events.
    pub(crate) streams: Budget,
    /// The memory of decoded pictures, in KiB.
    pub(crate) pictures: Budget,
    /// The threads that convert pictures.
    pub(crate) picture_threads: Semaphore,
}

/// Memory and a thread for converting a picture.
pub(crate) struct PicturePlace<'a> {
    _memory: Share,
    _thread: SemaphorePermit<'a>,
}

impl PicturePlace<'_> {
    /// Converts; the place is free when that is done, also where nobody waits for it any more.
    pub(crate) async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, EndpointError> {
        let Self { _memory: memory, _thread } = self;
        let done = tokio::task::spawn_blocking(move || {
            let _memory = memory;
            work()
        });
        Ok(done.await.map_err(|error| Failure::internal(&error))??)
    }
}

impl Api {
    /// The address of some bytes, without a key, for a while.
    pub(crate) fn signed_url(
        &self,
        context: &Context,
        asset: &Asset,
        disposition: Disposition,
    ) -> String {
        self.signed_url_below(&self.base_url(context), asset, disposition)
    }

    /// As [`Self::signed_url`], for a client that reaches this server by an address.
    pub(crate) fn signed_url_below(
        &self,
        base: &str,
        asset: &Asset,
        disposition: Disposition,
    ) -> String {
        let now =
            SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let mime_type =
            asset.mime_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned());
        // Rounded up, so that no address lives shorter than the operator said.
        let expires_at = now.saturating_add(self.config.signed_url_ttl_secs).saturating_add(1);
        let grant = Grant {
            blob: asset.blob(),
            name: asset.name.clone(),
            mime_type,
            disposition,
            expires_at,
        };
        format!("{base}{}", self.signer.sign(&grant))
    }

    /// The address that the caller reaches this server by.
    pub(crate) fn base_url(&self, context: &Context) -> String {
        if let Some(url) = &self.config.public_url {
            return url.trim_end_matches('/').to_owned();
        }
        let base = context.base();
        let host = context
            .headers
            .get(HOST)
            .and_then(|host| host.to_str().ok())
            .or_else(|| context.uri.authority().map(|a| a.as_str()));
        // What a caller sends must be a host and nothing more: it comes back in addresses.
        let plain = |host: &&str| {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte))
        };
        let scheme = if self.config.tls_cert.is_some() { "https" } else { "http" };
        match host.filter(plain) {
            Some(host) => format!("{scheme}://{host}{base}"),
            None => format!("{scheme}://{}{base}", self.config.listen),
        }
    }

    /// Waits for a place among the uploads; it is 429 whoever has them, since uploads end.
    pub(crate) async fn upload_place(&self, context: &Context) -> Result<Share, Fault> {
        self.uploads.take(context.holder(), 1).await.map_err(|fault| {
            match (fault.kind(), fault.retry_after_secs()) {
                (FaultKind::Overloaded, Some(secs)) => {
                    Fault::too_many_requests(fault.message(), secs)
                }
                _ => fault,
            }
        })
    }

    /// Waits for memory and a thread to convert a picture that takes so many bytes.
    pub(crate) async fn picture_place(
        &self,
        holder: Holder,
        bytes: u64,
    ) -> Result<PicturePlace<'_>, EndpointError> {
        let memory = self.pictures.take_bytes(holder, bytes).await?;
        let thread =
            self.picture_threads.acquire().await.map_err(|error| Failure::internal(&error))?;
        Ok(PicturePlace { _memory: memory, _thread: thread })
    }

    /// The beginning of an asset's content, to find a picture's size in.
    pub(crate) async fn head(&self, asset: &Asset) -> Result<Vec<u8>, EndpointError> {
        Ok(self.store.read_head(asset.blob(), images::HEAD_BYTES as u64).await?)
    }

    /// An asset as responses show it, with the address of its preview.
    pub(crate) async fn show(
        &self,
        context: &Context,
        principal: &Principal,
        asset: Asset,
    ) -> types::Asset {
        let preview = match asset.preview {
            None => None,
            Some(id) if id == asset.id => {
                Some(self.signed_url(context, &asset, Disposition::Inline))
            }
            // The preview may have been deleted since; then there is none.
            Some(id) => {
                let found = self.store.living(principal, id).await.unwrap_or_else(|error| {
                    tracing::warn!(error = chain(&error), asset = %asset.id, "failed to read the preview of an asset");
                    None
                });
                found.map(|preview| self.signed_url(context, &preview, Disposition::Inline))
            }
        };
        convert::asset(asset, preview)
    }

    /// Whether a caller may see pictures of models and data of subgraphs.
    pub(crate) fn require_preview_access(
        &self,
        principal: Option<&Principal>,
    ) -> Result<(), Fault> {
        match principal.is_some() || self.config.anonymous_previews {
            true => Ok(()),
            false => Err(Fault::unauthenticated(
                "this server shows previews and subgraphs to callers with a key alone; send one in X-API-Key",
            )),
        }
    }

    pub(crate) async fn authenticate(
        &self,
        context: &Context,
        key: &str,
    ) -> Result<Principal, AuthError> {
        match self.store.authenticate(key).await {
            Ok(Some(principal)) => {
                context.identify(principal.user().as_uuid())?;
                if let Some(key) = principal.key() {
                    tracing::Span::current().record("key", tracing::field::display(key));
                }
                Ok(principal)
            }
            Ok(None) => Err(AuthError::Denied(
                "this API key is unknown, expired or revoked; ask the operator for another"
                    .to_owned(),
            )),
            Err(error) => Err(unchecked(error)),
        }
    }
}

/// Why a key could not be checked.
pub(crate) fn unchecked(error: comfy_cloud_domain::Error) -> AuthError {
    match Failure::from_unavailable(&error) {
        Some((message, retry_after_secs)) => AuthError::Unavailable { message, retry_after_secs },
        None => AuthError::Failed(Box::new(error)),
    }
}

/// ComfyUI's word for a fault that was found before a workflow was looked at.
pub(crate) fn prompt_fault(fault: &Fault) -> &'static str {
    match fault.kind() {
        FaultKind::InvalidInput if fault.message().contains("prompt") => "no_prompt",
        FaultKind::Internal => "server_error",
        _ => fault.code(),
    }
}

/// Writes the method of an operation, which is a call of its endpoint.
macro_rules! operations {
    ($($module:ident :: $name:ident ($($argument:ident : $type:ty),*) -> $success:ident, $error:ident;)*) => {$(
        async fn $name(&self, context: &Context, $($argument: $type),*) -> Result<wire::$success, wire::$error> {
            Ok($module::$name(self, context, $($argument),*).await?)
        }
    )*};
}

impl Contract for Api {
    type Principal = Principal;

    async fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate(context, credential).await
    }

    async fn authenticate_token_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate(context, credential).await
    }

    async fn authenticate_bearer_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate(context, credential).await
    }

    async fn authenticate_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate_session(context, credential, Cookie::Host).await
    }

    async fn authenticate_plain_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate_session(context, credential, Cookie::Plain).await
    }

    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse {
        types::ErrorResponse { code: fault.code().to_owned(), message: fault.message().to_owned() }
    }

    fn fault_as_prompt_error_response(&self, fault: &Fault) -> types::PromptErrorResponse {
        types::PromptErrorResponse(
            PromptError::new(prompt_fault(fault), fault.message(), "").to_json(),
        )
    }

    operations! {
        lists::list_assets(principal: Principal, params: wire::ListAssetsParams) -> ListAssetsSuccess, ListAssetsError;
        lists::get_asset_tag_histogram(principal: Principal, params: wire::GetAssetTagHistogramParams) -> GetAssetTagHistogramSuccess, GetAssetTagHistogramError;
        uploads::upload_asset(principal: Principal, body: wire::UploadAssetBody) -> UploadAssetSuccess, UploadAssetError;
        assets::create_asset_from_hash(principal: Principal, body: types::CreateAssetFromHashBody) -> CreateAssetFromHashSuccess, CreateAssetFromHashError;
        assets::check_asset_by_hash(principal: Principal, params: wire::CheckAssetByHashParams) -> CheckAssetByHashSuccess, CheckAssetByHashError;
        assets::get_asset_by_id(principal: Principal, params: wire::GetAssetByIdParams) -> GetAssetByIdSuccess, GetAssetByIdError;
        assets::get_asset_content(principal: Principal, params: wire::GetAssetContentParams) -> GetAssetContentSuccess, GetAssetContentError;
        assets::update_asset(principal: Principal, params: wire::UpdateAssetParams, body: types::UpdateAssetBody) -> UpdateAssetSuccess, UpdateAssetError;
        assets::delete_asset(principal: Principal, params: wire::DeleteAssetParams) -> DeleteAssetSuccess, DeleteAssetError;
        tags::add_asset_tags(principal: Principal, params: wire::AddAssetTagsParams, body: types::AddAssetTagsBody) -> AddAssetTagsSuccess, AddAssetTagsError;
        tags::remove_asset_tags(principal: Principal, params: wire::RemoveAssetTagsParams, body: types::RemoveAssetTagsBody) -> RemoveAssetTagsSuccess, RemoveAssetTagsError;
        tags::list_tags(principal: Principal, params: wire::ListTagsParams) -> ListTagsSuccess, ListTagsError;
        downloads::get_remote_asset_metadata(principal: Principal, params: wire::GetRemoteAssetMetadataParams) -> GetRemoteAssetMetadataSuccess, GetRemoteAssetMetadataError;
        downloads::create_asset_download(principal: Principal, body: types::CreateAssetDownloadBody) -> CreateAssetDownloadSuccess, CreateAssetDownloadError;
        downloads::list_tasks(principal: Principal, params: wire::ListTasksParams) -> ListTasksSuccess, ListTasksError;
        downloads::cancel_task(principal: Principal, params: wire::CancelTaskParams) -> CancelTaskSuccess, CancelTaskError;
        downloads::get_task(principal: Principal, params: wire::GetTaskParams) -> GetTaskSuccess, GetTaskError;
        files::upload_image(principal: Principal, body: wire::UploadImageForm) -> UploadImageSuccess, UploadImageError;
        files::view_file(principal: Principal, params: wire::ViewFileParams) -> ViewFileSuccess, ViewFileError;
        system::get_features(principal: Option<Principal>) -> GetFeaturesSuccess, GetFeaturesError;
        system::get_system_stats() -> GetSystemStatsSuccess, GetSystemStatsError;
        system::get_user(principal: Principal) -> GetUserSuccess, GetUserError;
        workflows::get_prompt_info(principal: Principal) -> GetPromptInfoSuccess, GetPromptInfoError;
        workflows::get_node_info(principal: Principal) -> GetNodeInfoSuccess, GetNodeInfoError;
        workflows::get_workflow_templates(principal: Option<Principal>) -> GetWorkflowTemplatesSuccess, GetWorkflowTemplatesError;
        workflows::get_global_subgraphs(principal: Option<Principal>) -> GetGlobalSubgraphsSuccess, GetGlobalSubgraphsError;
        workflows::get_global_subgraph(principal: Option<Principal>, params: wire::GetGlobalSubgraphParams) -> GetGlobalSubgraphSuccess, GetGlobalSubgraphError;
        models::get_model_folders(principal: Option<Principal>) -> GetModelFoldersSuccess, GetModelFoldersError;
        models::get_models_in_folder(principal: Option<Principal>, params: wire::GetModelsInFolderParams) -> GetModelsInFolderSuccess, GetModelsInFolderError;
        models::get_model_preview(principal: Option<Principal>, params: wire::GetModelPreviewParams) -> GetModelPreviewSuccess, GetModelPreviewError;
        jobs::list_jobs(principal: Principal, params: wire::ListJobsParams) -> ListJobsSuccess, ListJobsError;
        jobs::get_job_detail(principal: Principal, params: wire::GetJobDetailParams) -> GetJobDetailSuccess, GetJobDetailError;
        jobs::delete_job(principal: Principal, params: wire::DeleteJobParams) -> DeleteJobSuccess, DeleteJobError;
        jobs::get_job_status(principal: Principal, params: wire::GetJobStatusParams) -> GetJobStatusSuccess, GetJobStatusError;
        jobs::get_job_assets(principal: Principal, params: wire::GetJobAssetsParams) -> GetJobAssetsSuccess, GetJobAssetsError;
        jobs::cancel_job(principal: Principal, params: wire::CancelJobParams) -> CancelJobSuccess, CancelJobError;
        jobs::cancel_jobs(principal: Principal, body: types::CancelJobsRequest) -> CancelJobsSuccess, CancelJobsError;
        jobs::get_queue_info(principal: Principal) -> GetQueueInfoSuccess, GetQueueInfoError;
        jobs::manage_queue(principal: Principal, body: types::QueueManageRequest) -> ManageQueueSuccess, ManageQueueError;
        jobs::interrupt_job(principal: Principal, body: BodyStream) -> InterruptJobSuccess, InterruptJobError;
        jobs::manage_history(principal: Principal, body: types::HistoryManageRequest) -> ManageHistorySuccess, ManageHistoryError;
        jobs::get_history_map(principal: Principal, params: wire::GetHistoryMapParams) -> GetHistoryMapSuccess, GetHistoryMapError;
        jobs::get_history_map_for_prompt(principal: Principal, params: wire::GetHistoryMapForPromptParams) -> GetHistoryMapForPromptSuccess, GetHistoryMapForPromptError;
        jobs::get_history(principal: Principal, params: wire::GetHistoryParams) -> GetHistorySuccess, GetHistoryError;
        jobs::get_history_for_prompt(principal: Principal, params: wire::GetHistoryForPromptParams) -> GetHistoryForPromptSuccess, GetHistoryForPromptError;
        userdata::get_userdata(principal: Principal, params: wire::GetUserdataParams) -> GetUserdataSuccess, GetUserdataError;
        userdata::get_userdata_file(principal: Principal, params: wire::GetUserdataFileParams) -> GetUserdataFileSuccess, GetUserdataFileError;
        userdata::post_userdata_file(principal: Principal, params: wire::PostUserdataFileParams, body: BodyStream) -> PostUserdataFileSuccess, PostUserdataFileError;
        userdata::move_userdata_file(principal: Principal, params: wire::MoveUserdataFileParams) -> MoveUserdataFileSuccess, MoveUserdataFileError;
        userdata::delete_userdata_file(principal: Principal, params: wire::DeleteUserdataFileParams) -> DeleteUserdataFileSuccess, DeleteUserdataFileError;
        masks::upload_mask(principal: Principal, body: wire::UploadMaskForm) -> UploadMaskSuccess, UploadMaskError;
        masks::get_mask_layers(principal: Principal, params: wire::GetMaskLayersParams) -> GetMaskLayersSuccess, GetMaskLayersError;
        saved::list_workflows(principal: Principal, params: wire::ListWorkflowsParams) -> ListWorkflowsSuccess, ListWorkflowsError;
        saved::create_workflow(principal: Principal, body: types::CreateWorkflowRequest) -> CreateWorkflowSuccess, CreateWorkflowError;
        saved::get_workflow(principal: Principal, params: wire::GetWorkflowParams) -> GetWorkflowSuccess, GetWorkflowError;
        saved::update_workflow(principal: Principal, params: wire::UpdateWorkflowParams, body: types::UpdateWorkflowRequest) -> UpdateWorkflowSuccess, UpdateWorkflowError;
        saved::delete_workflow(principal: Principal, params: wire::DeleteWorkflowParams) -> DeleteWorkflowSuccess, DeleteWorkflowError;
        saved::get_workflow_content(principal: Principal, params: wire::GetWorkflowContentParams) -> GetWorkflowContentSuccess, GetWorkflowContentError;
        saved::list_workflow_versions(principal: Principal, params: wire::ListWorkflowVersionsParams) -> ListWorkflowVersionsSuccess, ListWorkflowVersionsError;
        saved::create_workflow_version(principal: Principal, params: wire::CreateWorkflowVersionParams, body: types::CreateWorkflowVersionRequest) -> CreateWorkflowVersionSuccess, CreateWorkflowVersionError;
        saved::fork_workflow(principal: Principal, params: wire::ForkWorkflowParams, body: types::ForkWorkflowRequest) -> ForkWorkflowSuccess, ForkWorkflowError;
        events::connect_api_web_socket(principal: Principal, params: wire::ConnectApiWebSocketParams, upgrade: WebSocketUpgrade) -> ConnectApiWebSocketSuccess, ConnectApiWebSocketError;
        events::connect_web_socket(principal: Principal, params: wire::ConnectWebSocketParams, upgrade: WebSocketUpgrade) -> ConnectWebSocketSuccess, ConnectWebSocketError;
    }

    /// Its errors have a form of their own, so it says itself what they are.
    async fn execute_prompt(
        &self,
        context: &Context,
        principal: Principal,
        body: types::PromptRequest,
    ) -> Result<wire::ExecutePromptSuccess, wire::ExecutePromptError> {
        workflows::execute_prompt(self, context, principal, body).await
    }
}
