//! Sessions of people at a browser: the contract `openapi-web.yaml`, and what every other contract
//! asks of a session that is shown to it.

mod cookie;
mod error;
mod origin;
mod session;

use std::sync::Arc;

use comfy_cloud_domain::Principal;
use comfy_cloud_web::server::{self as wire, Api as Contract};
use comfy_cloud_web::types;
use http::header::{CACHE_CONTROL, HeaderValue};
use openapi_runtime::{AuthError, Context, Fault, Layer, Response};

use crate::api::Api;

pub(crate) use cookie::Cookie;

/// What all of its paths begin with.
pub(crate) const PATH: &str = "/api/web";

/// The contract.
pub(crate) struct Web(Arc<Api>);

impl Web {
    pub(crate) fn new(api: Arc<Api>) -> Self {
        Self(api)
    }
}

/// What every response of this contract has: it is its caller's alone.
pub(crate) struct Headers;

impl Layer for Headers {
    fn after(&self, _: &Context, response: &mut Response) {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
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

impl Contract for Web {
    type Principal = Principal;

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

    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse {
        types::ErrorResponse { code: fault.code().to_owned(), message: fault.message().to_owned() }
    }

    operations! {
        session::log_in(body: types::Login) -> LogInSuccess, LogInError;
        session::get_session(principal: Principal) -> GetSessionSuccess, GetSessionError;
        session::log_out(principal: Principal) -> LogOutSuccess, LogOutError;
        session::list_sessions(principal: Principal) -> ListSessionsSuccess, ListSessionsError;
        session::end_other_sessions(principal: Principal) -> EndOtherSessionsSuccess, EndOtherSessionsError;
        session::end_session(principal: Principal, params: wire::EndSessionParams) -> EndSessionSuccess, EndSessionError;
        session::change_password(principal: Principal, body: types::PasswordChange) -> ChangePasswordSuccess, ChangePasswordError;
        session::accept_invitation(body: types::Acceptance) -> AcceptInvitationSuccess, AcceptInvitationError;
    }
}

impl Api {
    /// The caller whose browser shows a session. What changes something, or opens a websocket, must
    /// come from a page of this server: browsers send cookies whichever page asks.
    pub(crate) async fn authenticate_session(
        &self,
        context: &Context,
        token: &str,
        cookie: Cookie,
    ) -> Result<Principal, AuthError> {
        let denied = |why: &str| AuthError::Denied(why.to_owned());
        // Where there is TLS, a cookie that whoever is between could have set is not believed.
        if cookie != Cookie::of(&self.config) {
            return Err(denied("this session was begun in another way; log in again"));
        }
        if cookie.shown(context).len() > 1 {
            return Err(denied(
                "the browser shows two sessions: another page of this host has set one; remove the cookies of this host, and log in again",
            ));
        }
        if !origin::is_safe(context) && !origin::is_own(&self.config, context) {
            return Err(denied(
                "with a session, this can be asked for by pages of this server alone: neither `Sec-Fetch-Site` nor `Origin` says that it was",
            ));
        }
        match self.store.authenticate_session(token).await {
            Ok(Some(principal)) => {
                context.identify(principal.user().as_uuid())?;
                if let Some(key) = principal.key() {
                    tracing::Span::current().record("key", tracing::field::display(key));
                }
                Ok(principal)
            }
            Ok(None) => Err(denied("this session has ended; log in again")),
            Err(error) => Err(crate::api::unchecked(error)),
        }
    }
}
