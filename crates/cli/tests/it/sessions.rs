//! People at a browser: logging in, what a session opens, and what others try with it.

use std::path::Path;
use std::time::{Duration, Instant};

use futures::StreamExt;
use reqwest::header::{
    CONNECTION, COOKIE, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, SET_COOKIE, UPGRADE,
};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::{BINARY, Fixture, error, form};

const PASSWORD: &str = "correct horse battery";

/// A browser that is logged in.
struct Browser<'a> {
    fixture: &'a Fixture,
    cookie: String,
}

impl Browser<'_> {
    /// As a page of the server asks.
    fn own(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, path).header("Sec-Fetch-Site", "same-origin")
    }

    /// Without a word of which page asks.
    fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        self.fixture.http.request(method, self.fixture.server.at(path)).header(COOKIE, &self.cookie)
    }

    async fn is_logged_in(&self) -> bool {
        let status = self.own(Method::GET, "/api/web/session").send().await.unwrap().status();
        assert!([200, 401].contains(&status.as_u16()), "{status}");
        status == 200
    }

    /// A websocket, with more headers.
    fn upgrade(&self, headers: &[(&'static str, &str)]) -> RequestBuilder {
        let request = self
            .bare(Method::GET, "/ws?clientId=page")
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ==");
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    }
}

/// `name=value` of the cookie that a response sets.
fn cookie(response: &Response) -> String {
    let header = response.headers()[SET_COOKIE].to_str().unwrap();
    header.split(';').next().unwrap().to_owned()
}

/// Gives a new user a password by an invitation; returns what accepting it gave.
async fn invited(fixture: &Fixture, name: &str) -> (String, Response) {
    let invited = fixture.server.cli(&["users", "invite", name, "--create", "--json"]).unwrap();
    let invited = invited.json();
    let token = invited["token"].as_str().unwrap().to_owned();
    let link = format!("{}/#invitation={token}", fixture.server.url);
    assert_eq!(invited["link"], link.as_str());
    let accepted = accept(fixture, &token).await;
    assert_eq!(accepted.status(), 200);
    (token, accepted)
}

async fn accept(fixture: &Fixture, token: &str) -> Response {
    let body = json!({ "token": token, "password": PASSWORD });
    fixture.http.post(fixture.server.at("/api/web/invitation")).json(&body).send().await.unwrap()
}

fn log_in(fixture: &Fixture, name: &str, password: &str) -> RequestBuilder {
    let body = json!({ "name": name, "password": password });
    fixture.http.post(fixture.server.at("/api/web/session")).json(&body)
}

async fn browser<'a>(fixture: &'a Fixture, name: &str) -> Browser<'a> {
    let response = log_in(fixture, name, PASSWORD).send().await.unwrap();
    assert_eq!(response.status(), 200, "{}", response.text().await.unwrap());
    Browser { fixture, cookie: cookie(&response) }
}

#[tokio::test]
async fn a_person_logs_in_uses_every_contract_and_logs_out() {
    let fixture = Fixture::with("[[native]]\nlisten = \"127.0.0.1:0\"");
    let (token, accepted) = invited(&fixture, "alice").await;
    assert_eq!(accepted.headers()["cache-control"], "no-store");
    let set = accepted.headers()[SET_COOKIE].to_str().unwrap().to_owned();
    assert!(set.ends_with("; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax"), "{set}");
    let first = Browser { fixture: &fixture, cookie: cookie(&accepted) };
    let said: Value = accepted.json().await.unwrap();
    assert_eq!(said["user"]["name"], "alice");
    assert_eq!(said["user"]["role"], "user");
    assert_eq!(error(accept(&fixture, &token).await, 404).await.0, "not_found");

    let page = browser(&fixture, "alice").await;
    assert_ne!(page.cookie, first.cookie);
    // Keys and their like open it as ever; a session opens what they open.
    let user: Value =
        page.own(Method::GET, "/api/user").send().await.unwrap().json().await.unwrap();
    assert!(user["id"].is_string(), "{user}");
    let uploaded = page.own(Method::POST, "/api/assets").multipart(form("hers", "hers.txt"));
    let uploaded = uploaded.send().await.unwrap();
    assert_eq!(uploaded.status(), 201);
    let asset: Value = uploaded.json().await.unwrap();
    let path = format!("/api/assets/{}", asset["id"].as_str().unwrap());
    assert_eq!(page.own(Method::GET, &path).send().await.unwrap().status(), 200);
    assert_eq!(fixture.get(&path).send().await.unwrap().status(), 404, "it is hers alone");
    assert_eq!(page.own(Method::GET, "/api/v2/jobs").send().await.unwrap().status(), 200);
    let native = fixture.http.get(format!("{}/queue", fixture.server.native[0]));
    assert_eq!(native.header(COOKIE, &page.cookie).send().await.unwrap().status(), 200);
    // A name in a header makes nobody of anybody.
    let pretended = page.own(Method::GET, "/api/user").header("Comfy-User", "admin");
    assert_eq!(pretended.send().await.unwrap().json::<Value>().await.unwrap(), user);

    let listed = page.own(Method::GET, "/api/web/sessions").send().await.unwrap();
    let listed: Value = listed.json().await.unwrap();
    let sessions = listed["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 2, "{listed}");
    assert_eq!(
        (&sessions[0]["is_current"], &sessions[1]["is_current"]),
        (&json!(true), &json!(false))
    );
    let keys = fixture.server.cli(&["keys", "list", "--user", "alice", "--json"]).unwrap().json();
    assert_eq!(keys, json!([]), "a session is no key");
    let end = format!("/api/web/sessions/{}", sessions[1]["id"].as_str().unwrap());
    assert_eq!(page.own(Method::DELETE, &end).send().await.unwrap().status(), 204);
    assert!(!first.is_logged_in().await && page.is_logged_in().await);
    assert_eq!(page.own(Method::DELETE, &end).send().await.unwrap().status(), 404);

    let out = page.own(Method::DELETE, "/api/web/session").send().await.unwrap();
    assert_eq!(out.status(), 204);
    let set = out.headers()[SET_COOKIE].to_str().unwrap();
    assert!(set.starts_with("comfy-cloud=; Path=/; Max-Age=0;"), "{set}");
    assert!(!page.is_logged_in().await);
    assert_eq!(page.own(Method::GET, &path).send().await.unwrap().status(), 401);
    // The token is nowhere in the rows, nor in the log.
    let token = page.cookie.split_once('=').unwrap().1.as_bytes();
    for file in ["catalogue.sqlite", "catalogue.sqlite-wal"] {
        let bytes = std::fs::read(fixture.server.data_dir().join(file)).unwrap_or_default();
        assert!(!bytes.windows(token.len()).any(|part| part == token), "{file}");
    }
    assert!(!fixture.server.log().contains(std::str::from_utf8(token).unwrap()));
}

#[tokio::test]
async fn what_changes_something_or_opens_a_websocket_must_come_from_a_page_of_this_server() {
    let fixture = Fixture::with("[[native]]\nlisten = \"127.0.0.1:0\"");
    invited(&fixture, "alice").await;
    let page = browser(&fixture, "alice").await;
    let own = fixture.server.url.as_str();
    let good: [&[(&'static str, &str)]; 3] = [
        &[("sec-fetch-site", "same-origin")],
        &[("origin", own)],
        &[("sec-fetch-site", "same-origin"), ("origin", own)],
    ];
    let bad: [&[(&'static str, &str)]; 8] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site"), ("origin", own)],
        &[("sec-fetch-site", "none")],
        &[("origin", "http://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://127.0.0.1:1")],
        &[("referer", own)],
    ];
    let with = |request: RequestBuilder, headers: &[(&'static str, &str)]| {
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    };
    // As a form of another page sends it, as its `fetch` does, and to each contract.
    let native = format!("{}/settings/a", fixture.server.native[0]);
    let writes = || {
        [
            page.bare(Method::POST, "/api/assets").multipart(form("forged", "forged.txt")),
            page.bare(Method::POST, "/api/userdata/a.json?overwrite=true").body("{}"),
            page.bare(Method::POST, "/api/v2/assets/from-hash")
                .json(&json!({ "hash": "blake3:0" })),
            fixture.http.post(&native).header(COOKIE, &page.cookie).json(&json!(1)),
            page.bare(Method::DELETE, "/api/web/sessions"),
        ]
    };
    for headers in bad {
        for (n, request) in writes().into_iter().enumerate() {
            let status = with(request, headers).send().await.unwrap().status();
            // The native listener has a rule of its own before it asks who calls.
            let expected: &[u16] = if n == 3 { &[401, 403] } else { &[401] };
            assert!(expected.contains(&status.as_u16()), "{n} with {headers:?}: {status}");
        }
        let refused = page.upgrade(headers).send().await.unwrap().status();
        assert_eq!(refused, 401, "{headers:?}");
    }
    assert!(page.is_logged_in().await, "nobody has ended its session");
    let assets = page.bare(Method::GET, "/api/assets?include_public=false").send().await.unwrap();
    assert_eq!(assets.json::<Value>().await.unwrap()["total"], 0, "nothing was made");
    for headers in good {
        for (n, request) in writes().into_iter().enumerate() {
            // To the native listener the page of this server is another origin's.
            if n == 3 {
                continue;
            }
            let status = with(request, headers).send().await.unwrap().status().as_u16();
            assert!(![401, 403].contains(&status), "{n} with {headers:?}: {status}");
        }
        assert_eq!(page.upgrade(headers).send().await.unwrap().status(), 101, "{headers:?}");
    }
    let origin = fixture.server.native[0].as_str();
    let own = fixture.http.post(&native).header(COOKIE, &page.cookie).header("Origin", origin);
    assert_eq!(own.json(&json!(1)).send().await.unwrap().status(), 200);
    // Keys need no page.
    assert_eq!(fixture.post("/api/userdata/a.json").body("{}").send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn other_pages_log_nobody_in_and_a_planted_session_stays_its_owners() {
    let fixture = Fixture::new();
    invited(&fixture, "alice").await;
    invited(&fixture, "mallory").await;
    for headers in [("Origin", "http://evil.example"), ("Sec-Fetch-Site", "cross-site")] {
        let refused = log_in(&fixture, "mallory", PASSWORD).header(headers.0, headers.1);
        let refused = refused.send().await.unwrap();
        assert!(!refused.headers().contains_key(SET_COOKIE));
        assert_eq!(error(refused, 403).await.0, "forbidden_origin");
    }
    // Mallory has made alice's browser show a session of hers; alice logs in.
    let planted = browser(&fixture, "mallory").await;
    let response =
        log_in(&fixture, "alice", PASSWORD).header(COOKIE, &planted.cookie).send().await.unwrap();
    let alice = Browser { fixture: &fixture, cookie: cookie(&response) };
    assert_ne!(alice.cookie, planted.cookie);
    assert!(alice.is_logged_in().await);
    assert!(!planted.is_logged_in().await, "what the browser had has ended");
    // A text that somebody has chosen becomes no session either.
    let chosen = format!("comfy-cloud=comfyui-session-{}", "0".repeat(64));
    let response =
        log_in(&fixture, "alice", PASSWORD).header(COOKIE, &chosen).send().await.unwrap();
    assert_ne!(cookie(&response), chosen);
    assert!(!Browser { fixture: &fixture, cookie: chosen }.is_logged_in().await);
}

#[tokio::test]
async fn unknown_users_wrong_passwords_and_disabled_users_are_alike_in_words_and_time() {
    let fixture = Fixture::new();
    for name in ["alice", "carol"] {
        invited(&fixture, name).await;
    }
    assert_eq!(fixture.server.cli(&["users", "disable", "carol"]).unwrap().code, Some(0));
    let mut fastest = [Duration::MAX; 3];
    let mut said = Vec::new();
    for _ in 0..4 {
        for (n, (name, password)) in
            [("alice", "wrong horse battery"), ("nobody", PASSWORD), ("carol", PASSWORD)]
                .into_iter()
                .enumerate()
        {
            let begun = Instant::now();
            let refused = log_in(&fixture, name, password).send().await.unwrap();
            fastest[n] = fastest[n].min(begun.elapsed());
            assert!(!refused.headers().contains_key(SET_COOKIE));
            said.push(error(refused, 401).await);
        }
    }
    assert!(said.iter().all(|each| *each == said[0] && each.0 == "wrong_password"), "{said:?}");
    // Without the same work it would be some thirty times as fast.
    assert!(fastest.iter().all(|time| *time * 4 > fastest[0]), "{fastest:?}");
}

#[tokio::test]
async fn passwords_are_not_tried_without_end_and_an_attacker_locks_nobody_out() {
    let fixture = Fixture::with("[connections]\nproxies = [\"127.0.0.1\"]");
    invited(&fixture, "alice").await;
    invited(&fixture, "bob").await;
    let from = |address: &str, name: &str, password: &str| {
        log_in(&fixture, name, password).header("X-Forwarded-For", address)
    };
    // She was here before the attack.
    assert_eq!(from("10.1.1.1", "alice", PASSWORD).send().await.unwrap().status(), 200);
    let guess = async |address: String, name: &str| {
        let response = from(&address, name, "wrong horse battery").send().await.unwrap();
        (response.status().as_u16(), response.headers().get("retry-after").cloned())
    };
    // One network, one account: refused after ten, whatever the password is then.
    let mut last = (0, None);
    let mut tried = 0;
    while last.0 != 429 {
        last = guess("10.66.0.1".to_owned(), "alice").await;
        tried += 1;
        assert!(tried < 60, "nobody is held up");
    }
    assert!(tried > 10, "{tried}");
    let wait: u64 = last.1.unwrap().to_str().unwrap().parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
    let right = from("10.66.0.1", "alice", PASSWORD).send().await.unwrap();
    assert_eq!(error(right, 429).await.0, "too_many_requests");
    // One network, all accounts.
    let mut statuses = Vec::new();
    for n in 0..70 {
        statuses.push(guess("10.66.0.2".to_owned(), &format!("user{n}")).await.0);
    }
    assert_eq!(statuses[..50], [401; 50]);
    assert!(statuses[50..].contains(&429), "{statuses:?}");
    // Many networks, one account.
    let mut statuses = Vec::new();
    for n in 0..70 {
        statuses.push(guess(format!("10.67.0.{n}"), "alice").await.0);
    }
    assert!(statuses.contains(&401) && statuses.contains(&429), "{statuses:?}");
    // Alice and everybody else are not locked out.
    assert_eq!(from("10.1.1.1", "alice", PASSWORD).send().await.unwrap().status(), 200);
    assert_eq!(from("10.2.2.2", "bob", PASSWORD).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_disabled_users_websocket_closes_within_a_second_and_its_sessions_end_for_good() {
    let fixture = Fixture::new();
    for name in ["alice", "bob"] {
        invited(&fixture, name).await;
    }
    let (alice, bob) = (browser(&fixture, "alice").await, browser(&fixture, "bob").await);
    let open = async |page: &Browser<'_>| {
        let response = page.upgrade(&[("sec-fetch-site", "same-origin")]).send().await.unwrap();
        assert_eq!(response.status(), 101);
        let upgraded = response.upgrade().await.unwrap();
        WebSocketStream::from_raw_socket(upgraded, Role::Client, None).await
    };
    let (mut hers, mut his) = (open(&alice).await, open(&bob).await);
    assert_eq!(fixture.server.cli(&["users", "disable", "alice"]).unwrap().code, Some(0));
    let begun = Instant::now();
    loop {
        match tokio::time::timeout(Duration::from_secs(20), hers.next()).await.unwrap() {
            Some(Ok(Message::Close(_))) => break,
            Some(Ok(_)) => {}
            other => panic!("it is cut off: {other:?}"),
        }
    }
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert!(!alice.is_logged_in().await);
    assert_eq!(fixture.server.cli(&["users", "enable", "alice"]).unwrap().code, Some(0));
    assert!(!alice.is_logged_in().await, "what has ended stays so");
    let heard = tokio::time::timeout(Duration::from_millis(500), async {
        while let Some(Ok(message)) = his.next().await {
            assert!(!message.is_close(), "another user's is closed: {message:?}");
        }
    });
    assert!(heard.await.is_err(), "another user's websocket ended");
    assert!(bob.is_logged_in().await);
}

#[tokio::test]
async fn a_new_password_ends_all_sessions_but_the_new_one() {
    let fixture = Fixture::new();
    invited(&fixture, "alice").await;
    let (page, other) = (browser(&fixture, "alice").await, browser(&fixture, "alice").await);
    let change = |current: &str, new: &str| {
        let body = json!({ "current_password": current, "new_password": new });
        page.own(Method::PUT, "/api/web/password").json(&body)
    };
    let wrong = change("wrong horse battery", "another horse battery").send().await.unwrap();
    assert_eq!(error(wrong, 403).await.0, "wrong_password");
    for bad in ["short", "aaaaaaaaaaaaaaaa"] {
        assert_eq!(change(PASSWORD, bad).send().await.unwrap().status(), 400, "{bad}");
    }
    assert!(page.is_logged_in().await && other.is_logged_in().await);
    let changed = change(PASSWORD, "another horse battery").send().await.unwrap();
    assert_eq!(changed.status(), 200);
    let new = Browser { fixture: &fixture, cookie: cookie(&changed) };
    assert!(new.is_logged_in().await);
    assert!(!page.is_logged_in().await && !other.is_logged_in().await);
    assert_eq!(log_in(&fixture, "alice", PASSWORD).send().await.unwrap().status(), 401);

    // The operator's way, from a pipe.
    let script = "printf '%s\\n' \"$1\" | \"$0\" users set-password alice --json";
    let set = |password: &str| {
        let arguments = ["-c", script, BINARY, password];
        fixture.server.command(Path::new("/bin/sh"), "", &arguments).unwrap()
    };
    let refused = set("short");
    assert!(refused.code == Some(1) && refused.stderr.contains("12 characters"), "{refused:?}");
    assert!(new.is_logged_in().await);
    let done = set(PASSWORD);
    assert!(done.code == Some(0) && done.json()["has_password"] == true, "{done:?}");
    assert!(!new.is_logged_in().await);
    browser(&fixture, "alice").await;
}

#[tokio::test]
async fn behind_tls_the_cookie_is_the_hosts_alone() {
    let fixture = Fixture::with("public_url = \"https://studio.example\"");
    let (_, accepted) = invited_at(&fixture, "alice").await;
    let set = accepted.headers()[SET_COOKIE].to_str().unwrap().to_owned();
    assert!(set.starts_with("__Host-comfy-cloud=comfyui-session-"), "{set}");
    assert!(set.ends_with("; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax; Secure"), "{set}");
    let page = Browser { fixture: &fixture, cookie: cookie(&accepted) };
    assert!(page.is_logged_in().await);
    let write = |page: &Browser<'_>, origin: &str| {
        let request = page.bare(Method::POST, "/api/userdata/a.json").header("Origin", origin);
        request.body("{}").send()
    };
    assert_eq!(write(&page, "https://studio.example").await.unwrap().status(), 200);
    // A page that came in the clear, and a cookie that anybody between could have set.
    assert_eq!(write(&page, "http://studio.example").await.unwrap().status(), 401);
    let plain = page.cookie.replacen("__Host-", "", 1);
    assert!(!Browser { fixture: &fixture, cookie: plain }.is_logged_in().await);
}

/// As [`invited`], where links go elsewhere.
async fn invited_at(fixture: &Fixture, name: &str) -> (String, Response) {
    let arguments =
        ["users", "invite", name, "--create", "--base-url", "https://studio.example/", "--json"];
    let invited = fixture.server.cli(&arguments).unwrap().json();
    let token = invited["token"].as_str().unwrap().to_owned();
    assert_eq!(invited["link"], format!("https://studio.example/#invitation={token}").as_str());
    let accepted = accept(fixture, &token).await;
    assert_eq!(accepted.status(), 200);
    (token, accepted)
}

#[tokio::test]
async fn every_operation_of_sessions_asks_for_one_and_takes_no_key() {
    let fixture = Fixture::new();
    invited(&fixture, "alice").await;
    let page = browser(&fixture, "alice").await;
    let token = page.cookie.split_once('=').unwrap().1;
    for operation in &comfy_cloud_web::server::OPERATIONS {
        if ["logIn", "acceptInvitation"].contains(&operation.id) {
            continue;
        }
        let path = operation.path.replace("{session_id}", "550e8400-e29b-41d4-a716-446655440000");
        let call = || {
            let method = operation.method.parse().unwrap();
            fixture
                .http
                .request(method, fixture.server.at(&path))
                .header("Sec-Fetch-Site", "same-origin")
        };
        for request in [
            call(),
            call().header("X-API-Key", &fixture.server.key),
            call().bearer_auth(&fixture.server.key),
            call().header(COOKIE, format!("comfy-cloud={}", fixture.server.key)),
            call().header(COOKIE, "comfy-cloud=comfyui-session-0"),
            call().header("X-API-Key", token),
        ] {
            let refused = request.send().await.unwrap();
            assert_eq!(error(refused, 401).await.0, "unauthorized", "{}", operation.id);
        }
    }
    // Nor is a session's token a key of the others.
    let shown = fixture.http.get(fixture.server.at("/api/user")).header("X-API-Key", token);
    assert_eq!(shown.send().await.unwrap().status(), 401);
}

#[test]
fn the_first_user_is_an_admin_and_the_last_one_stays() {
    let fixture = Fixture::new();
    let users = fixture.server.cli(&["users", "ls", "--json"]).unwrap().json();
    assert_eq!((&users[0]["name"], &users[0]["role"]), (&json!("admin"), &json!("admin")));
    for arguments in [
        &["users", "set", "admin", "--role", "user"][..],
        &["users", "disable", "admin"],
        &["users", "rm", "admin", "--yes"],
    ] {
        let refused = fixture.server.cli(arguments).unwrap();
        let said = refused.stderr.contains("admin is the last admin");
        assert!(refused.code != Some(0) && said, "{refused:?}");
    }
    fixture.server.new_user("alice").unwrap();
    let made = fixture.server.cli(&["users", "set", "alice", "--role", "admin", "--json"]).unwrap();
    assert_eq!(made.json()["role"], "admin", "{made:?}");
    let freed = fixture.server.cli(&["users", "set", "admin", "--role", "user"]).unwrap();
    assert_eq!(freed.code, Some(0), "{freed:?}");
    let unknown = fixture.server.cli(&["users", "set", "admin", "--role", "root"]).unwrap();
    assert!(unknown.stderr.contains("a role is `user` or `admin`"), "{unknown:?}");
}
