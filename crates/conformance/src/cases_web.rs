//! How the responses of sessions are provoked.

use anyhow::Context;
use reqwest::header::{COOKIE, SET_COOKIE};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::Login;
use crate::cases::{Gap, no_case, unknown, without_key};
use crate::client::Client;
use crate::contract::Contract;

/// Makes the server give a declared response.
pub(crate) async fn provoke(
    c: &Client,
    contract: &Contract,
    operation: &str,
    status: u16,
) -> Result<Response, Gap> {
    let Some(login) = c.login() else {
        return Err(Gap::NotCovered("needs the name and the password of a user"));
    };
    let post = |path: &str, body: Value| c.anonymous(Method::POST, path).json(&body);
    let log_in = |name: &str, password: &str| {
        post("/api/web/session", json!({ "name": name, "password": password }))
    };
    let accept = |password: &str| {
        post("/api/web/invitation", json!({ "token": "unknown", "password": password }))
    };
    let change =
        |current: &str, new: &str| json!({ "current_password": current, "new_password": new });
    let foreign = |request: RequestBuilder| request.header("Origin", "http://foreign.invalid");
    let request = match (operation, status) {
        (_, 500) => {
            return Err(Gap::Excused(
                "only a server that fails answers this; the project's own fault tests show it",
            ));
        }
        (_, 429) => {
            return Err(Gap::Excused(
                "only after many wrong passwords; the project's own tests show it",
            ));
        }
        ("logIn", 200) => log_in(&login.name, &login.password),
        ("logIn", 400) => post("/api/web/session", json!({})),
        ("logIn", 401) => log_in(&unknown().to_string(), &login.password),
        ("logIn", 403) => foreign(log_in(&login.name, &login.password)),
        ("acceptInvitation", 200) => {
            return Err(Gap::Excused(
                "only who runs the server makes invitations; the project's own tests show it",
            ));
        }
        ("acceptInvitation", 400) => accept("short"),
        ("acceptInvitation", 403) => foreign(accept(&login.password)),
        ("acceptInvitation", 404) => accept(&login.password),
        (id, 401) => return without_key(c, contract, id).await,
        ("getSession", 200) => session(c, login, Method::GET, "/api/web/session").await?,
        ("logOut", 204) => session(c, login, Method::DELETE, "/api/web/session").await?,
        ("listSessions", 200) => session(c, login, Method::GET, "/api/web/sessions").await?,
        ("endOtherSessions", 200) => session(c, login, Method::DELETE, "/api/web/sessions").await?,
        ("endSession", 204) => {
            let begun = begin(c, login).await?.json::<Value>().await?;
            let id = begun["session"]["id"].as_str().context("no id")?.to_owned();
            session(c, login, Method::DELETE, &format!("/api/web/sessions/{id}")).await?
        }
        ("endSession", 400) => session(c, login, Method::DELETE, "/api/web/sessions/none").await?,
        ("endSession", 404) => {
            session(c, login, Method::DELETE, &format!("/api/web/sessions/{}", unknown())).await?
        }
        ("changePassword", 200 | 400 | 403) => {
            let (current, new) = match status {
                // The same again, so that the suite can be run again.
                200 => (&*login.password, &*login.password),
                400 => (&*login.password, "short"),
                _ => ("another password", &*login.password),
            };
            session(c, login, Method::PUT, "/api/web/password").await?.json(&change(current, new))
        }
        _ => return no_case(),
    };
    Ok(request.send().await?)
}

/// Logs in.
async fn begin(c: &Client, login: &Login) -> anyhow::Result<Response> {
    let body = json!({ "name": login.name, "password": login.password });
    let begun = c.anonymous(Method::POST, "/api/web/session").json(&body).send().await?;
    Ok(begun.error_for_status()?)
}

/// A request with a session of its own, as a page of the server sends it.
async fn session(
    c: &Client,
    login: &Login,
    method: Method,
    path: &str,
) -> anyhow::Result<RequestBuilder> {
    let begun = begin(c, login).await?;
    let cookie = begun.headers().get(SET_COOKIE).context("no cookie")?.to_str()?.to_owned();
    let cookie = cookie.split(';').next().unwrap_or_default();
    let request = c.anonymous(method, path).header(COOKIE, cookie);
    Ok(request.header("Sec-Fetch-Site", "same-origin"))
}
