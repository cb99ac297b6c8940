//! The Comfy API v2, for the official SDKs: the contract `openapi-v2.yaml`.
//!
//! The same store, queue and rules as the main contract's, in other forms: absolute links, one form
//! of errors, statuses with `canceling`, events of one job in place of a websocket.

mod asset;
pub(crate) mod convert;
mod error;
pub(crate) mod events;
mod job;

use std::sync::Arc;

use comfy_cloud_domain::Principal;
use comfy_cloud_v2::server::{self as wire, Api as Contract};
use comfy_cloud_v2::types;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use openapi_runtime::{AuthError, Context, Fault, Layer, Response};

use crate::api::Api;
use crate::web::Cookie;

/// What all of its paths begin with.
pub(crate) const PATH: &str = "/api/v2";

/// The contract.
pub(crate) struct V2(Arc<Api>);

impl V2 {
    pub(crate) fn new(api: Arc<Api>) -> Self {
        Self(api)
    }
}

/// The headers that every response of this contract has.
pub(crate) struct Headers;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-comfy-request-id");
/// Asks nginx to hand on what comes, when it comes.
const X_ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

impl Layer for Headers {
    fn after(&self, context: &Context, response: &mut Response) {
        let headers = response.headers_mut();
        if let Ok(id) = HeaderValue::from_str(&context.request_id) {
            headers.insert(REQUEST_ID, id);
        }
        if headers.get(CONTENT_TYPE).is_some_and(|media| media == "text/event-stream") {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(X_ACCEL_BUFFERING, HeaderValue::from_static("no"));
        }
    }
}

/// Writes the method of an operation, which is a call of its endpoint.
macro_rules! operations {
    ($($module:ident :: $name:ident ($($argument:ident : $type:ty),*) -> $success:ident, $error:ident;)*) => {$(
        async fn $name(&self, context: &Context, $($argument: $type),*) -> Result<wire::$success, wire::$error> {
            Ok($module::$name(&self.0, context, $($argument),*).await?)
        }
    )*};
}

impl Contract for V2 {
    type Principal = Principal;

    async fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.0.authenticate(context, credential).await
    }

    async fn authenticate_bearer_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.0.authenticate(context, credential).await
    }

    async fn authenticate_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.0.authenticate_session(context, credential, Cookie::Host).await
    }

    async fn authenticate_plain_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> Result<Principal, AuthError> {
        self.0.authenticate_session(context, credential, Cookie::Plain).await
    }

    fn fault_as_error_envelope(&self, fault: &Fault) -> types::ErrorEnvelope {
        error::envelope(fault.code(), fault.message(), None)
    }

    operations! {
        asset::post_assets(principal: Principal, params: wire::PostAssetsParams, form: wire::PostAssetsForm) -> PostAssetsSuccess, PostAssetsError;
        asset::asset_from_hash(principal: Principal, body: types::AssetFromHashBody) -> AssetFromHashSuccess, AssetFromHashError;
        asset::head_asset_by_hash(principal: Principal, params: wire::HeadAssetByHashParams) -> HeadAssetByHashSuccess, HeadAssetByHashError;
        asset::get_asset(principal: Principal, params: wire::GetAssetParams) -> GetAssetSuccess, GetAssetError;
        asset::delete_asset(principal: Principal, params: wire::DeleteAssetParams) -> DeleteAssetSuccess, DeleteAssetError;
        job::list_jobs(principal: Principal, params: wire::ListJobsParams) -> ListJobsSuccess, ListJobsError;
        job::get_job(principal: Principal, params: wire::GetJobParams) -> GetJobSuccess, GetJobError;
        job::get_job_workflow(principal: Principal, params: wire::GetJobWorkflowParams) -> GetJobWorkflowSuccess, GetJobWorkflowError;
        job::get_job_logs(principal: Principal, params: wire::GetJobLogsParams) -> GetJobLogsSuccess, GetJobLogsError;
        job::cancel_job(principal: Principal, params: wire::CancelJobParams) -> CancelJobSuccess, CancelJobError;
        events::get_job_events(principal: Principal, params: wire::GetJobEventsParams) -> GetJobEventsSuccess, GetJobEventsError;
    }

    /// Its errors say more than a class.
    async fn post_jobs(
        &self,
        context: &Context,
        principal: Principal,
        params: wire::PostJobsParams,
        body: types::PostJobsBody,
    ) -> Result<wire::PostJobsSuccess, wire::PostJobsError> {
        job::post_jobs(&self.0, context, principal, params, body).await
    }

    /// A range that cannot be had has a header.
    async fn get_asset_content(
        &self,
        context: &Context,
        principal: Principal,
        params: wire::GetAssetContentParams,
    ) -> Result<wire::GetAssetContentSuccess, wire::GetAssetContentError> {
        asset::get_asset_content(&self.0, context, principal, params).await
    }
}
