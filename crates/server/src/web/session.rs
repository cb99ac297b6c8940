//! Logging in and out, and the sessions that there are.

use chrono::TimeDelta;
use comfy_cloud_app::{Begun, Visitor};
use comfy_cloud_domain::{Error, Key, KeyId, Password, Principal, Role, User};
use comfy_cloud_web::server::*;
use comfy_cloud_web::types;
use openapi_runtime::{Context, Share};

use super::cookie::{Cookie, agent};
use super::origin;
use crate::api::Api;
use crate::error::{Class, EndpointError, Failure};

/// How many cookies of a session are looked at that a browser had before.
const SHOWN: usize = 8;

/// Who logs in, and a place among those who do: passwords take a processor each.
async fn visitor(api: &Api, context: &Context) -> Result<(Visitor, Share), EndpointError> {
    if origin::is_foreign(&api.config, context) {
        let message = "a page of another origin may not log in here";
        return Err(Failure::new(Class::Forbidden, "forbidden_origin", message).into());
    }
    // Who has left waits for no turn.
    let place = tokio::select! {
        place = api.logins.take(context.holder(), 1) => place?,
        () = context.left.cancelled() => {
            return Err(Failure::new(Class::Internal, "client_left", "the client left").into());
        }
    };
    let lasts = i64::try_from(api.config.session_ttl_secs).unwrap_or(i64::MAX);
    let visitor = Visitor {
        network: context.network(),
        agent: agent(&context.headers),
        lasts: TimeDelta::seconds(lasts),
    };
    Ok((visitor, place))
}

/// The cookie of a session that has begun, and what is said of it.
async fn begun(
    api: &Api,
    context: &Context,
    begun: Begun,
) -> Result<(String, types::CurrentSession), EndpointError> {
    let cookie = Cookie::of(&api.config);
    // What the browser had before is of no use to anybody any more, whoever gave it that.
    for before in cookie.shown(context).into_iter().take(SHOWN) {
        if let Some(before) = api.store.authenticate_session(&before).await?
            && let Some(session) = before.key()
        {
            api.store.end_session(&before, session).await?;
        }
    }
    let token = begun.token.reveal();
    let header = cookie.set(token, api.config.session_ttl_secs);
    // Whoever shows it is its user.
    let principal = api.store.authenticate_session(token).await?;
    let principal = principal.ok_or(Error::WrongPassword)?;
    let user = api.store.user_of(&principal).await?;
    Ok((header, current(&user, begun.session)))
}

fn current(user: &User, session: Key) -> types::CurrentSession {
    let role = match user.role {
        Role::User => types::Role::User,
        Role::Admin => types::Role::Admin,
    };
    let id = session.id;
    types::CurrentSession {
        user: types::SessionUser { id: user.id.as_uuid(), name: user.name.clone(), role },
        session: shown(session, Some(id)),
    }
}

fn shown(session: Key, current: Option<KeyId>) -> types::Session {
    types::Session {
        id: session.id.as_uuid(),
        created_at: session.created_at,
        expires_at: session.expires_at.unwrap_or(session.created_at),
        agent: session.name,
        network: session.network.unwrap_or_default(),
        is_current: current == Some(session.id),
    }
}

pub(super) async fn log_in(
    api: &Api,
    context: &Context,
    body: types::Login,
) -> Result<LogInSuccess, EndpointError> {
    let (visitor, _place) = visitor(api, context).await?;
    let session = api.store.log_in(&body.name, &body.password, &visitor).await?;
    let (set_cookie, body) = begun(api, context, session).await?;
    Ok(LogInSuccess::Ok { set_cookie, body })
}

pub(super) async fn get_session(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<GetSessionSuccess, EndpointError> {
    let user = api.store.user_of(&principal).await?;
    let sessions = api.store.list_sessions(&principal).await?;
    let session = sessions.into_iter().find(|session| Some(session.id) == principal.key());
    Ok(GetSessionSuccess::Ok(current(&user, session.ok_or(Error::AccessEnded)?)))
}

pub(super) async fn log_out(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<LogOutSuccess, EndpointError> {
    if let Some(session) = principal.key() {
        api.store.end_session(&principal, session).await?;
    }
    Ok(LogOutSuccess::NoContent { set_cookie: Cookie::of(&api.config).remove() })
}

pub(super) async fn list_sessions(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<ListSessionsSuccess, EndpointError> {
    let sessions = api.store.list_sessions(&principal).await?;
    let sessions = sessions.into_iter().map(|session| shown(session, principal.key())).collect();
    Ok(ListSessionsSuccess::Ok(types::ListSessionsResponse { sessions }))
}

pub(super) async fn end_other_sessions(
    api: &Api,
    _: &Context,
    principal: Principal,
) -> Result<EndOtherSessionsSuccess, EndpointError> {
    let ended = api.store.end_other_sessions(&principal).await?.cast_signed();
    Ok(EndOtherSessionsSuccess::Ok(types::EndOtherSessionsResponse { ended }))
}

pub(super) async fn end_session(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: EndSessionParams,
) -> Result<EndSessionSuccess, EndpointError> {
    api.store.end_session(&principal, params.session_id.into()).await?;
    Ok(EndSessionSuccess::NoContent)
}

pub(super) async fn change_password(
    api: &Api,
    context: &Context,
    principal: Principal,
    body: types::PasswordChange,
) -> Result<ChangePasswordSuccess, EndpointError> {
    let (visitor, _place) = visitor(api, context).await?;
    let new = Password::new(body.new_password)?;
    let session =
        api.store.change_password(&principal, &body.current_password, new, &visitor).await?;
    let (set_cookie, body) = begun(api, context, session).await?;
    Ok(ChangePasswordSuccess::Ok { set_cookie, body })
}

pub(super) async fn accept_invitation(
    api: &Api,
    context: &Context,
    body: types::Acceptance,
) -> Result<AcceptInvitationSuccess, EndpointError> {
    let (visitor, _place) = visitor(api, context).await?;
    let new = Password::new(body.password)?;
    let session = api.store.accept_invitation(&body.token, new, &visitor).await?;
    let (set_cookie, body) = begun(api, context, session).await?;
    Ok(AcceptInvitationSuccess::Ok { set_cookie, body })
}
