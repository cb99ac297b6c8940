//! ComfyUI's own paths, for tools that speak plain ComfyUI: the contract `openapi-native.yaml`.
//!
//! The same store and the same functions as the main contract's, in ComfyUI's forms: no redirects,
//! no ids of assets, one user who is known by the listener or by a token in the path ([`Entry`]).
//! What ComfyUI shows of a whole machine - logs, folders, users - shows the caller's own things
//! alone.

mod error;
mod file;
mod node;
mod origin;
mod queue;
mod settings;
mod system;
mod userdata;

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use comfy_cloud_domain::{KeyDigest, OpenListener, Principal};
use comfy_cloud_jobs::PromptError;
use comfy_cloud_native::server::{self as wire, Api as Contract};
use comfy_cloud_native::types;
use openapi_runtime::{AuthError, BodyStream, Context, Fault, WebSocketUpgrade};

pub(crate) use origin::{SameOrigin, is_origin_of};

use crate::api::{Api, prompt_fault, unchecked};
use crate::web::Cookie;

/// By what way a request comes to the native contract, and so what must be shown there.
pub(crate) enum Entry {
    /// Below `/native/{token}` of the main listener: the token, and nothing else.
    Path,
    /// A listener of its own.
    Listener {
        /// The user that it stands for; without one, every caller shows a key.
        user: Option<OpenListener>,
        /// What opens it beside the user's keys: its password, or what the listener itself adds to
        /// every request.
        pass: Option<KeyDigest>,
    },
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path => f.write_str("Path"),
            Self::Listener { user, .. } => f.debug_tuple("Listener").field(user).finish(),
        }
    }
}

/// The native contract, at one entry.
pub(crate) struct Native {
    pub(crate) api: Arc<Api>,
    pub(crate) entry: Entry,
}

impl Native {
    /// The caller who shows a token of the path, or the password or key of a listener.
    async fn authenticate(&self, context: &Context, shown: &str) -> Result<Principal, AuthError> {
        let failed = unchecked;
        let denied = |why: &str| AuthError::Denied(why.to_owned());
        let store = &self.api.store;
        let principal = match &self.entry {
            Entry::Path => {
                let found = store.authenticate_native(shown).await.map_err(failed)?;
                found.ok_or_else(|| denied("the token in the path is unknown, expired or revoked; `keys create --native` makes one"))?
            }
            // Digests are compared, so that the time it takes says nothing of the password.
            Entry::Listener { user: Some(user), pass } if *pass == Some(KeyDigest::of(shown)) => {
                let found = store.admit(user).await.map_err(failed)?;
                found.ok_or_else(|| {
                    denied("the user of this listener is not there, or is disabled")
                })?
            }
            Entry::Listener { .. } => {
                let principal = match store.authenticate_native(shown).await.map_err(failed)? {
                    Some(principal) => principal,
                    None => self.api.authenticate(context, shown).await?,
                };
                self.require_own(principal).await?
            }
        };
        context.identify(principal.user().as_uuid())?;
        Ok(principal)
    }

    /// The caller whose browser shows a session.
    async fn authenticate_session(
        &self,
        context: &Context,
        token: &str,
        cookie: Cookie,
    ) -> Result<Principal, AuthError> {
        if matches!(self.entry, Entry::Path) {
            return Err(AuthError::Denied(
                "below this path the token says who calls; a session opens nothing here".to_owned(),
            ));
        }
        self.require_own(self.api.authenticate_session(context, token, cookie).await?).await
    }

    /// A listener that stands for a user is that user's alone.
    async fn require_own(&self, principal: Principal) -> Result<Principal, AuthError> {
        if let Entry::Listener { user: Some(user), .. } = &self.entry {
            let own = self.api.store.admit(user).await.map_err(unchecked)?;
            if own.is_none_or(|own| own.user() != principal.user()) {
                return Err(AuthError::Denied(
                    "this key is another user's than this listener's".to_owned(),
                ));
            }
        }
        Ok(principal)
    }
}

/// The password of `Authorization: Basic`; the name before it is not looked at.
fn password(credential: &str) -> Option<String> {
    let decoded = String::from_utf8(BASE64_STANDARD.decode(credential).ok()?).ok()?;
    decoded.split_once(':').map(|(_, password)| password.to_owned())
}

/// An error in ComfyUI's form.
fn said(kind: &'static str, message: &str) -> types::ErrorResponse {
    types::ErrorResponse(PromptError::new(kind, message, "").to_json())
}

/// Writes the method of an operation, which is a call of its endpoint.
macro_rules! operations {
    ($($module:ident :: $name:ident ($($argument:ident : $type:ty),*) -> $success:ident, $error:ident;)*) => {$(
        async fn $name(&self, context: &Context, $($argument: $type),*) -> Result<wire::$success, wire::$error> {
            Ok($module::$name(&self.api, context, $($argument),*).await?)
        }
    )*};
}

impl Contract for Native {
    type Principal = Principal;

    async fn authenticate_token_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.authenticate(context, credential).await
    }

    async fn authenticate_api_key_auth(
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

    async fn authenticate_basic_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        let password = password(credential);
        let password = password.ok_or_else(|| {
            AuthError::Denied("`Authorization: Basic` holds no name and password".to_owned())
        })?;
        self.authenticate(context, &password).await
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
        said(prompt_fault(fault), fault.message())
    }

    operations! {
        queue::get_prompt_info(principal: Principal) -> GetPromptInfoSuccess, GetPromptInfoError;
        queue::get_queue_info(principal: Principal) -> GetQueueInfoSuccess, GetQueueInfoError;
        queue::manage_queue(principal: Principal, body: types::QueueManageRequest) -> ManageQueueSuccess, ManageQueueError;
        queue::interrupt_job(principal: Principal, body: BodyStream) -> InterruptJobSuccess, InterruptJobError;
        queue::get_history_map(principal: Principal, params: wire::GetHistoryMapParams) -> GetHistoryMapSuccess, GetHistoryMapError;
        queue::manage_history(principal: Principal, body: types::HistoryManageRequest) -> ManageHistorySuccess, ManageHistoryError;
        queue::get_history_map_for_prompt(principal: Principal, params: wire::GetHistoryMapForPromptParams) -> GetHistoryMapForPromptSuccess, GetHistoryMapForPromptError;
        queue::connect_web_socket(principal: Principal, params: wire::ConnectWebSocketParams, upgrade: WebSocketUpgrade) -> ConnectWebSocketSuccess, ConnectWebSocketError;
        node::get_node_info(principal: Principal) -> GetNodeInfoSuccess, GetNodeInfoError;
        node::get_node_info_of_class(principal: Principal, params: wire::GetNodeInfoOfClassParams) -> GetNodeInfoOfClassSuccess, GetNodeInfoOfClassError;
        node::get_model_folders(principal: Principal) -> GetModelFoldersSuccess, GetModelFoldersError;
        node::get_models_in_folder(principal: Principal, params: wire::GetModelsInFolderParams) -> GetModelsInFolderSuccess, GetModelsInFolderError;
        node::get_model_folders_with_paths(principal: Principal) -> GetModelFoldersWithPathsSuccess, GetModelFoldersWithPathsError;
        node::get_model_files_in_folder(principal: Principal, params: wire::GetModelFilesInFolderParams) -> GetModelFilesInFolderSuccess, GetModelFilesInFolderError;
        node::get_model_preview(principal: Principal, params: wire::GetModelPreviewParams) -> GetModelPreviewSuccess, GetModelPreviewError;
        node::get_embeddings(principal: Principal) -> GetEmbeddingsSuccess, GetEmbeddingsError;
        node::get_extensions(principal: Principal) -> GetExtensionsSuccess, GetExtensionsError;
        node::get_model_metadata(principal: Principal, params: wire::GetModelMetadataParams) -> GetModelMetadataSuccess, GetModelMetadataError;
        node::get_workflow_templates(principal: Principal) -> GetWorkflowTemplatesSuccess, GetWorkflowTemplatesError;
        node::get_global_subgraphs(principal: Principal) -> GetGlobalSubgraphsSuccess, GetGlobalSubgraphsError;
        node::get_global_subgraph(principal: Principal, params: wire::GetGlobalSubgraphParams) -> GetGlobalSubgraphSuccess, GetGlobalSubgraphError;
        file::upload_image(principal: Principal, body: wire::UploadImageForm) -> UploadImageSuccess, UploadImageError;
        file::upload_mask(principal: Principal, body: wire::UploadMaskForm) -> UploadMaskSuccess, UploadMaskError;
        file::get_files(principal: Principal, params: wire::GetFilesParams) -> GetFilesSuccess, GetFilesError;
        settings::get_settings(principal: Principal) -> GetSettingsSuccess, GetSettingsError;
        settings::post_settings(principal: Principal, body: settings::Values) -> PostSettingsSuccess, PostSettingsError;
        settings::get_setting(principal: Principal, params: wire::GetSettingParams) -> GetSettingSuccess, GetSettingError;
        settings::post_setting(principal: Principal, params: wire::PostSettingParams, body: serde_json::Value) -> PostSettingSuccess, PostSettingError;
        userdata::get_users(principal: Principal) -> GetUsersSuccess, GetUsersError;
        userdata::get_userdata(principal: Principal, params: wire::GetUserdataParams) -> GetUserdataSuccess, GetUserdataError;
        userdata::list_userdata(principal: Principal, params: wire::ListUserdataParams) -> ListUserdataSuccess, ListUserdataError;
        userdata::get_userdata_file(principal: Principal, params: wire::GetUserdataFileParams) -> GetUserdataFileSuccess, GetUserdataFileError;
        userdata::post_userdata_file(principal: Principal, params: wire::PostUserdataFileParams, body: BodyStream) -> PostUserdataFileSuccess, PostUserdataFileError;
        userdata::delete_userdata_file(principal: Principal, params: wire::DeleteUserdataFileParams) -> DeleteUserdataFileSuccess, DeleteUserdataFileError;
        userdata::move_userdata_file(principal: Principal, params: wire::MoveUserdataFileParams) -> MoveUserdataFileSuccess, MoveUserdataFileError;
        system::get_system_stats(principal: Principal) -> GetSystemStatsSuccess, GetSystemStatsError;
        system::get_features(principal: Principal) -> GetFeaturesSuccess, GetFeaturesError;
        system::free_memory(principal: Principal, body: types::FreeRequest) -> FreeMemorySuccess, FreeMemoryError;
        system::get_logs(principal: Principal) -> GetLogsSuccess, GetLogsError;
        system::get_raw_logs(principal: Principal) -> GetRawLogsSuccess, GetRawLogsError;
        system::subscribe_logs(principal: Principal, body: settings::Values) -> SubscribeLogsSuccess, SubscribeLogsError;
        system::get_folder_paths(principal: Principal) -> GetFolderPathsSuccess, GetFolderPathsError;
    }

    /// Its errors say more than a class.
    async fn execute_prompt(
        &self,
        _: &Context,
        principal: Principal,
        body: types::PromptRequest,
    ) -> Result<wire::ExecutePromptSuccess, wire::ExecutePromptError> {
        queue::execute_prompt(&self.api, principal, body).await
    }

    /// A range that cannot be had has a header.
    async fn view_file(
        &self,
        context: &Context,
        principal: Principal,
        params: wire::ViewFileParams,
    ) -> Result<wire::ViewFileSuccess, wire::ViewFileError> {
        file::view_file(&self.api, context, principal, params).await
    }
}

#[cfg(test)]
mod tests {
    use super::password;

    #[test]
    fn the_password_is_behind_the_first_colon() {
        assert_eq!(password("YWxpY2U6YTpi").as_deref(), Some("a:b"));
        assert_eq!(password("OmE=").as_deref(), Some("a"));
        assert_eq!((password("YQ=="), password("%%%"), password("")), (None, None, None));
    }
}
