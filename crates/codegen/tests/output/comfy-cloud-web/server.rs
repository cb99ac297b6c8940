use std::sync::Arc;
#[allow(unused_imports)]
use openapi_runtime::{
    Call, Context, Credential, Fault, FieldSpec, Form, Operation, OperationSpec,
    ParameterSpec, PartSpec, PartValue, Place, Response, Service, Shape, ValueKind,
};
#[allow(unused_imports)]
use super::types;
/// The contract's operations. Implement it, and [`service`] makes a server of it.
#[allow(clippy::wrong_self_convention)]
pub trait Api: Send + Sync + Sized + 'static {
    /// Who makes a request; only the authentication methods make one.
    type Principal: Send + 'static;
    /// Finds the caller who shows this credential (`PlainSessionAuth`). A session, where they do not.
    fn authenticate_plain_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`SessionAuth`). A session, where browsers reach the server by TLS.
    fn authenticate_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// A fault as a [`types::ErrorResponse`].
    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse;
    /// Choose a first password
    ///
    /// Lets who shows the token of an invitation (`comfy-cloud users invite`) choose a password, and begins a session. The
    /// token works once; all earlier sessions of its user end.
    ///
    /// `POST /api/web/invitation`
    fn accept_invitation(
        &self,
        context: &Context,
        body: types::Acceptance,
    ) -> impl Future<
        Output = Result<AcceptInvitationSuccess, AcceptInvitationError>,
    > + Send;
    /// Choose another password
    ///
    /// Gives the caller another password. All of the caller's sessions end, and the browser gets a new one. API keys stay.
    /// Attempts are counted with those of logging in.
    ///
    /// `PUT /api/web/password`
    fn change_password(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::PasswordChange,
    ) -> impl Future<Output = Result<ChangePasswordSuccess, ChangePasswordError>> + Send;
    /// Log out
    ///
    /// Ends the session that the cookie shows, and what it has open, and takes the cookie away.
    ///
    /// `DELETE /api/web/session`
    fn log_out(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<LogOutSuccess, LogOutError>> + Send;
    /// Who is logged in
    ///
    /// The session that the cookie shows, and its user.
    ///
    /// `GET /api/web/session`
    fn get_session(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetSessionSuccess, GetSessionError>> + Send;
    /// Log in
    ///
    /// Begins a session of the user of a name who shows its password. A session that the browser had before ends. An
    /// unknown user, a wrong password and a user who is disabled get the same response after the same time. Too many
    /// attempts at an account or from a network are a 429; a network that the account has a session from is not held up
    /// by attempts from elsewhere.
    ///
    /// `POST /api/web/session`
    fn log_in(
        &self,
        context: &Context,
        body: types::Login,
    ) -> impl Future<Output = Result<LogInSuccess, LogInError>> + Send;
    /// Log out everywhere else
    ///
    /// Ends the caller's sessions but the one that the cookie shows.
    ///
    /// `DELETE /api/web/sessions`
    fn end_other_sessions(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<
        Output = Result<EndOtherSessionsSuccess, EndOtherSessionsError>,
    > + Send;
    /// Where one is logged in
    ///
    /// The caller's sessions that have not ended, the newest first; at most 100.
    ///
    /// `GET /api/web/sessions`
    fn list_sessions(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<ListSessionsSuccess, ListSessionsError>> + Send;
    /// Log out somewhere else
    ///
    /// Ends a session of the caller's. What it has open is closed within a second.
    ///
    /// `DELETE /api/web/sessions/{session_id}`
    fn end_session(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: EndSessionParams,
    ) -> impl Future<Output = Result<EndSessionSuccess, EndSessionError>> + Send;
}
/// The parameters of `endSession`.
#[derive(Clone, Debug)]
pub struct EndSessionParams {
    /// The session's id.
    pub session_id: ::uuid::Uuid,
}
/// How `acceptInvitation` succeeds.
#[derive(Debug)]
pub enum AcceptInvitationSuccess {
    /// 200: A session has begun.
    Ok {
        /// The cookie that shows it.
        set_cookie: String,
        /// The body.
        body: types::CurrentSession,
    },
}
impl AcceptInvitationSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { set_cookie, body } => {
                let mut response = openapi_runtime::json(
                    200u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "set-cookie", &set_cookie)?;
                Ok(response)
            }
        }
    }
}
/// How `acceptInvitation` fails.
#[derive(Debug)]
pub enum AcceptInvitationError {
    /// 400: The password cannot be one (`bad_password`), or the request is not valid.
    BadRequest(types::ErrorResponse),
    /// 403: A page of another origin may not ask for this (`forbidden_origin`).
    Forbidden(types::ErrorResponse),
    /// 404: The invitation is unknown, has expired or was used, or its user is disabled (`not_found`).
    NotFound(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for AcceptInvitationError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl AcceptInvitationError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `changePassword` succeeds.
#[derive(Debug)]
pub enum ChangePasswordSuccess {
    /// 200: A session has begun.
    Ok {
        /// The cookie that shows it.
        set_cookie: String,
        /// The body.
        body: types::CurrentSession,
    },
}
impl ChangePasswordSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { set_cookie, body } => {
                let mut response = openapi_runtime::json(
                    200u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "set-cookie", &set_cookie)?;
                Ok(response)
            }
        }
    }
}
/// How `changePassword` fails.
#[derive(Debug)]
pub enum ChangePasswordError {
    /// 400: The new password cannot be one (`bad_password`), or the request is not valid.
    BadRequest(types::ErrorResponse),
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 403: The present password is another one (`wrong_password`).
    Forbidden(types::ErrorResponse),
    /// 429: Too many passwords were tried (`too_many_requests`).
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorResponse,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ChangePasswordError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ChangePasswordError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `logOut` succeeds.
#[derive(Debug)]
pub enum LogOutSuccess {
    /// 204: The session has ended.
    NoContent {
        /// Takes the cookie away.
        set_cookie: String,
    },
}
impl LogOutSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent { set_cookie } => {
                let mut response = openapi_runtime::empty(204u16)?;
                openapi_runtime::header(&mut response, "set-cookie", &set_cookie)?;
                Ok(response)
            }
        }
    }
}
/// How `logOut` fails.
#[derive(Debug)]
pub enum LogOutError {
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for LogOutError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl LogOutError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getSession` succeeds.
#[derive(Debug)]
pub enum GetSessionSuccess {
    /// 200: The session.
    Ok(types::CurrentSession),
}
impl GetSessionSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getSession` fails.
#[derive(Debug)]
pub enum GetSessionError {
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetSessionError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetSessionError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `logIn` succeeds.
#[derive(Debug)]
pub enum LogInSuccess {
    /// 200: A session has begun.
    Ok {
        /// The cookie that shows it.
        set_cookie: String,
        /// The body.
        body: types::CurrentSession,
    },
}
impl LogInSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { set_cookie, body } => {
                let mut response = openapi_runtime::json(
                    200u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "set-cookie", &set_cookie)?;
                Ok(response)
            }
        }
    }
}
/// How `logIn` fails.
#[derive(Debug)]
pub enum LogInError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: The name or the password is wrong (`wrong_password`).
    Unauthorized(types::ErrorResponse),
    /// 403: A page of another origin may not ask for this (`forbidden_origin`).
    Forbidden(types::ErrorResponse),
    /// 429: Too many passwords were tried (`too_many_requests`).
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorResponse,
    },
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for LogInError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl LogInError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `endOtherSessions` succeeds.
#[derive(Debug)]
pub enum EndOtherSessionsSuccess {
    /// 200: They have ended.
    Ok(types::EndOtherSessionsResponse),
}
impl EndOtherSessionsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `endOtherSessions` fails.
#[derive(Debug)]
pub enum EndOtherSessionsError {
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for EndOtherSessionsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl EndOtherSessionsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listSessions` succeeds.
#[derive(Debug)]
pub enum ListSessionsSuccess {
    /// 200: The sessions.
    Ok(types::ListSessionsResponse),
}
impl ListSessionsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listSessions` fails.
#[derive(Debug)]
pub enum ListSessionsError {
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListSessionsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListSessionsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `endSession` succeeds.
#[derive(Debug)]
pub enum EndSessionSuccess {
    /// 204: The session has ended.
    NoContent,
}
impl EndSessionSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `endSession` fails.
#[derive(Debug)]
pub enum EndSessionError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No session, one that has ended, or a request that does not come from a page of this server.
    Unauthorized(types::ErrorResponse),
    /// 404: There is no such thing, or it is not the caller's (`not_found`).
    NotFound(types::ErrorResponse),
    /// 500: The server failed; its log has the cause under the request's id.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for EndSessionError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl EndSessionError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// The contract's operations.
pub static OPERATIONS: [OperationSpec; 8usize] = [
    OperationSpec {
        id: "acceptInvitation",
        method: "POST",
        path: "/api/web/invitation",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 403u16, 404u16, 500u16],
        json_limit_bytes: Some(16384u64),
    },
    OperationSpec {
        id: "changePassword",
        method: "PUT",
        path: "/api/web/password",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 429u16, 500u16],
        json_limit_bytes: Some(16384u64),
    },
    OperationSpec {
        id: "logOut",
        method: "DELETE",
        path: "/api/web/session",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getSession",
        method: "GET",
        path: "/api/web/session",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "logIn",
        method: "POST",
        path: "/api/web/session",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 429u16, 500u16],
        json_limit_bytes: Some(16384u64),
    },
    OperationSpec {
        id: "endOtherSessions",
        method: "DELETE",
        path: "/api/web/sessions",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listSessions",
        method: "GET",
        path: "/api/web/sessions",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "endSession",
        method: "DELETE",
        path: "/api/web/sessions/{session_id}",
        parameters: &[
            ParameterSpec {
                name: "session_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
];
/// The contract, as `api` implements it.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        vec![
            Operation { spec : & OPERATIONS[0usize], handler : | api, call |
            Box::pin(serve_accept_invitation(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[1usize],
            handler : | api, call | Box::pin(serve_change_password(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[2usize], handler : | api, call |
            Box::pin(serve_log_out(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[3usize],
            handler : | api, call | Box::pin(serve_get_session(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[4usize], handler : | api, call |
            Box::pin(serve_log_in(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[5usize],
            handler : | api, call | Box::pin(serve_end_other_sessions(api, call)), fault
            : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[6usize], handler : | api, call |
            Box::pin(serve_list_sessions(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[7usize],
            handler : | api, call | Box::pin(serve_end_session(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), },
        ],
        &schemas::INPUTS,
        |api, fault| openapi_runtime::json(
            fault.status().as_u16(),
            "application/json",
            &api.fault_as_error_response(fault),
        ),
    )
}
/// Serves `acceptInvitation`.
async fn serve_accept_invitation<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.accept_invitation(call.context(), body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `changePassword`.
async fn serve_change_password<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.change_password(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `logOut`.
async fn serve_log_out<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.log_out(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getSession`.
async fn serve_get_session<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_session(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `logIn`.
async fn serve_log_in<A: Api>(api: Arc<A>, mut call: Call) -> Result<Response, Fault> {
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.log_in(call.context(), body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `endOtherSessions`.
async fn serve_end_other_sessions<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.end_other_sessions(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listSessions`.
async fn serve_list_sessions<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.list_sessions(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `endSession`.
async fn serve_end_session<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = EndSessionParams {
        session_id: call.required(0usize)?,
    };
    match api.end_session(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}

/// The schemas of what the operations take.
pub mod schemas {
    // Not every contract has all of them.
    #[allow(unused_imports)]
    use openapi_runtime::schema::{Format, Inputs, Literal, Pattern, Rule, Schema, types};

    /// What each operation takes, in the order of [`super::OPERATIONS`].
    pub static INPUTS: [Inputs; 8] = [
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_0)]), ..Inputs::NONE },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_1)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_2)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
    ];

    /// `Acceptance`
    static SCHEMA_0: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["token", "password"]),
        Rule::Properties(&[("password", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_4)]])]), ("token", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_3)]])])]),
        Rule::AdditionalProperties { names: &["password", "token"], patterns: &[], schema: &[Rule::Never("additionalProperties")] },
    ];

    /// `PasswordChange`
    static SCHEMA_1: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["current_password", "new_password"]),
        Rule::Properties(&[
            ("current_password", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_6)]])]),
            ("new_password", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_5)]])]),
        ]),
        Rule::AdditionalProperties {
            names: &["current_password", "new_password"],
            patterns: &[],
            schema: &[Rule::Never("additionalProperties")],
        },
    ];

    /// `Login`
    static SCHEMA_2: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["name", "password"]),
        Rule::Properties(&[("name", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_8)]])]), ("password", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_7)]])])]),
        Rule::AdditionalProperties { names: &["name", "password"], patterns: &[], schema: &[Rule::Never("additionalProperties")] },
    ];

    /// `AcceptanceToken`
    static SCHEMA_3: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(256)];

    /// `AcceptancePassword`
    static SCHEMA_4: Schema = &[Rule::Type(types::STRING), Rule::MinLength(12), Rule::MaxLength(1024)];

    /// `PasswordChangeNewPassword`
    static SCHEMA_5: Schema = &[Rule::Type(types::STRING), Rule::MinLength(12), Rule::MaxLength(1024)];

    /// `PasswordChangeCurrentPassword`
    static SCHEMA_6: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(1024)];

    /// `LoginPassword`
    static SCHEMA_7: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(1024)];

    /// `LoginName`
    static SCHEMA_8: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(64)];
}
