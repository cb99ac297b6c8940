//! Credentials of every kind, alone and together.

use std::sync::Arc;

use futures::StreamExt;
use openapi_codegen_tests::security::client::{Client, Credentials};
use openapi_codegen_tests::security::server::*;
use openapi_runtime::{AuthError, Context};

use crate::{raw, serve};

/// Knows everyone whose secret is `good`.
struct Doorkeeper;

type Who = Result<String, AuthError>;

fn check(scheme: &str, credential: &str) -> Who {
    match credential {
        "good" => Ok(scheme.to_owned()),
        _ => Err(AuthError::Denied(format!("unknown {scheme}"))),
    }
}

impl Api for Doorkeeper {
    type Principal = String;

    async fn authenticate_basic(&self, _: &Context, credential: &str) -> Who {
        check("basic", if credential == "dXNlcjpnb29k" { "good" } else { "bad" })
    }

    async fn authenticate_bearer(&self, _: &Context, credential: &str) -> Who {
        check("bearer", credential)
    }

    async fn authenticate_cookie_key(&self, _: &Context, credential: &str) -> Who {
        check("cookie", credential)
    }

    async fn authenticate_header_key(&self, _: &Context, credential: &str) -> Who {
        check("header", credential)
    }

    async fn authenticate_oauth(&self, _: &Context, credential: &str, scopes: &[&str]) -> Who {
        check(&scopes.join("+"), credential)
    }

    async fn authenticate_query_key(&self, _: &Context, credential: &str) -> Who {
        check("query", credential)
    }

    async fn authenticate_openid(&self, _: &Context, credential: &str, scopes: &[&str]) -> Who {
        check(&scopes.join("+"), credential)
    }

    async fn authenticate_digest(&self, _: &Context, credential: &str) -> Who {
        check("digest", if credential == "Digest response=\"good\"" { "good" } else { "bad" })
    }

    async fn by_openid(&self, _: &Context, who: String) -> Result<ByOpenidSuccess, ByOpenidError> {
        Ok(ByOpenidSuccess::Ok(who))
    }

    async fn by_digest(&self, _: &Context, who: String) -> Result<ByDigestSuccess, ByDigestError> {
        Ok(ByDigestSuccess::Ok(who))
    }

    async fn by_basic(&self, _: &Context, who: String) -> Result<ByBasicSuccess, ByBasicError> {
        Ok(ByBasicSuccess::Ok(who))
    }

    async fn by_both(&self, _: &Context, who: String) -> Result<ByBothSuccess, ByBothError> {
        Ok(ByBothSuccess::Ok(who))
    }

    async fn by_cookie(&self, _: &Context, who: String) -> Result<ByCookieSuccess, ByCookieError> {
        Ok(ByCookieSuccess::Ok(who))
    }

    async fn by_default(
        &self,
        _: &Context,
        who: String,
    ) -> Result<ByDefaultSuccess, ByDefaultError> {
        Ok(ByDefaultSuccess::Ok(who))
    }

    async fn by_either(
        &self,
        _: &Context,
        who: Option<String>,
    ) -> Result<ByEitherSuccess, ByEitherError> {
        Ok(ByEitherSuccess::Ok(who.unwrap_or_else(|| "nobody".to_owned())))
    }

    async fn open(&self, _: &Context) -> Result<OpenSuccess, OpenError> {
        Ok(OpenSuccess::Ok("anybody".to_owned()))
    }

    async fn by_query(&self, _: &Context, who: String) -> Result<ByQuerySuccess, ByQueryError> {
        Ok(ByQuerySuccess::Ok(who))
    }

    async fn by_scope(&self, _: &Context, who: String) -> Result<ByScopeSuccess, ByScopeError> {
        Ok(ByScopeSuccess::Ok(who))
    }
}

#[tokio::test]
async fn the_client_shows_what_each_operation_asks_for_and_nothing_else() {
    let (_server, url) = serve(service(Arc::new(Doorkeeper)));
    let good = || Some("good".to_owned());
    let credentials = Credentials {
        basic: Some("dXNlcjpnb29k".to_owned()),
        bearer: None,
        cookie_key: good(),
        header_key: good(),
        oauth: good(),
        query_key: good(),
        openid: good(),
        digest: Some("Digest response=\"good\"".to_owned()),
    };
    assert!(!format!("{credentials:?}").contains("good"), "they are never printed");
    let client = Client::with_credentials(&url, credentials).expect("a client");
    macro_rules! who {
        ($operation:ident) => {{
            let mut text = client.$operation().send().await.expect("an answer").into_inner();
            String::from_utf8(text.next().await.expect("text").expect("text").to_vec())
                .expect("text")
        }};
    }
    assert_eq!(who!(by_default), "header");
    assert_eq!(who!(open), "anybody");
    assert_eq!(who!(by_query), "query");
    assert_eq!(who!(by_cookie), "cookie");
    assert_eq!(who!(by_basic), "basic");
    assert_eq!(who!(by_scope), "read+write");
    assert_eq!(who!(by_openid), "profile");
    assert_eq!(who!(by_digest), "digest");
    assert_eq!(who!(by_both), "header", "both were shown; the first says who it is");
    assert_eq!(who!(by_either), "header");
}

#[tokio::test]
async fn who_shows_nothing_or_something_wrong_does_not_get_in() {
    let (_server, url) = serve(service(Arc::new(Doorkeeper)));
    let http = reqwest::Client::new();
    let get = |path: &str| http.get(format!("{url}{path}"));
    let cases = [
        (get("/default"), 401, "send `X-Key` in the header"),
        (get("/default").header("x-key", "bad"), 401, "unknown header"),
        (get("/query?key=bad"), 401, "unknown query"),
        (get("/cookie").header("cookie", "session=bad"), 401, "unknown cookie"),
        (get("/basic").header("authorization", "Bearer good"), 401, "Authorization: Basic"),
        (get("/scoped").header("authorization", "Bearer bad"), 401, "unknown read+write"),
        (get("/openid"), 401, "Authorization: Bearer"),
        (get("/digest").header("authorization", "Digest x"), 401, "unknown digest"),
        (get("/both").header("x-key", "good"), 401, "with `key` in the query"),
        (get("/both?key=bad").header("x-key", "good"), 401, "unknown query"),
        (get("/both?key=good").header("x-key", "good"), 200, "header"),
        (get("/either").header("authorization", "Bearer good"), 200, "bearer"),
        (get("/either").header("authorization", "Bearer bad"), 401, "unknown bearer"),
        (get("/either"), 200, "nobody"),
    ];
    for (request, status, text) in cases {
        let (got, body) = raw(request).await;
        assert!(got == status && body.contains(text), "wanted {status} {text}, got {got} {body}");
    }
}
