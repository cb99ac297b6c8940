//! Every bad input: a clear error, and nothing lost or left behind.

use std::io::{Read, Write};
use std::net::TcpStream;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{Fixture, error, form, from_hash};

/// Bad bodies of from-hash, and what the message must name.
fn bad_from_hash(hash: &str) -> Vec<(Value, &'static str)> {
    let digits = "a".repeat(64);
    let deep = (0..100).fold(json!(1), |inner, _| json!({ "a": inner }));
    vec![
        (json!({"hash": hash.to_uppercase(), "tags": ["x"]}), "/hash"),
        (json!({"hash": format!("blake3:{}", "a".repeat(63)), "tags": ["x"]}), "/hash"),
        (json!({"hash": format!("blake3:{}", "a".repeat(65)), "tags": ["x"]}), "/hash"),
        (json!({"hash": format!("md5:{digits}"), "tags": ["x"]}), "/hash"),
        (json!({"hash": digits, "tags": ["x"]}), "/hash"),
        (json!({"hash": 5, "tags": ["x"]}), "/hash"),
        (json!({"hash": hash}), "tags"),
        (json!({"hash": hash, "tags": []}), "/tags"),
        (json!({"hash": hash, "tags": null}), "/tags"),
        (json!({"hash": hash, "tags": "x"}), "/tags"),
        (json!({"hash": hash, "tags": [1]}), "/tags/0"),
        (json!({"hash": hash, "tags": ["  "]}), "tags"),
        (json!({"hash": hash, "tags": ["t".repeat(129)]}), "tags"),
        (
            json!({"hash": hash, "tags": (0..10_000).map(|n| n.to_string()).collect::<Vec<_>>()}),
            "/tags",
        ),
        (json!({"hash": hash, "tags": ["x"], "name": ""}), "/name"),
        (json!({"hash": hash, "tags": ["x"], "name": "a\u{0}b"}), "name"),
        (json!({"hash": hash, "tags": ["x"], "mime_type": "nonsense"}), "mime_type"),
        (json!({"hash": hash, "tags": ["x"], "user_metadata": []}), "/user_metadata"),
        (
            json!({"hash": hash, "tags": ["x"], "user_metadata": {"a": "x".repeat(70_000)}}),
            "user_metadata",
        ),
        (json!({"hash": hash, "tags": ["x"], "user_metadata": deep}), "user_metadata"),
        (json!([]), "body"),
    ]
}

#[tokio::test]
async fn from_hash_names_the_field_that_is_wrong() {
    let fixture = Fixture::new();
    for (body, named) in bad_from_hash(&fixture.server.welcome_hash) {
        let response = fixture.post("/api/assets/from-hash").json(&body).send().await.unwrap();
        let (code, message) = error(response, 400).await;
        assert_eq!(code, "invalid_request");
        assert!(message.contains(named) && message.len() < 500, "{named}: {message}");
    }
    assert_eq!(fixture.own_assets().await, 0);
}

#[tokio::test]
async fn bodies_that_are_not_what_they_should_be_are_refused() {
    let fixture = Fixture::new();
    let post = || fixture.post("/api/assets/from-hash");
    let (_, message) = error(
        post().header("content-type", "application/json").body("{\"hash\": ").send().await.unwrap(),
        400,
    )
    .await;
    assert!(message.contains("not JSON"), "{message}");
    error(post().header("content-type", "application/json").body("").send().await.unwrap(), 400)
        .await;
    let nested = "[".repeat(100_000);
    error(
        post().header("content-type", "application/json").body(nested).send().await.unwrap(),
        400,
    )
    .await;
    // What is sent as text is read as JSON all the same.
    let (code, message) =
        error(post().header("content-type", "text/plain").body("{}").send().await.unwrap(), 400)
            .await;
    assert_eq!(code, "invalid_request");
    assert!(message.contains("hash"), "{message}");
    error(
        post()
            .header("content-type", "application/json")
            .body(vec![0xff, 0xfe])
            .send()
            .await
            .unwrap(),
        400,
    )
    .await;
    // 415 where the operation declares it.
    let response = fixture
        .post("/api/assets")
        .header("content-type", "text/csv")
        .body("a,b")
        .send()
        .await
        .unwrap();
    assert_eq!(error(response, 415).await.0, "unsupported_media_type");
    // Over the limit, announced and not.
    let large = json!({"hash": fixture.server.welcome_hash, "tags": ["x"], "user_metadata": {"a": "x".repeat(10_000_000)}}).to_string();
    let announced =
        post().header("content-type", "application/json").body(large.clone()).send().await.unwrap();
    assert_eq!(error(announced, 413).await.0, "payload_too_large");
    let chunks = large
        .into_bytes()
        .chunks(10_000)
        .map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec()))
        .collect::<Vec<_>>();
    let streamed = reqwest::Body::wrap_stream(futures::stream::iter(chunks));
    let streamed =
        post().header("content-type", "application/json").body(streamed).send().await.unwrap();
    assert_eq!(error(streamed, 413).await.0, "payload_too_large");
    assert_eq!(fixture.own_assets().await, 0);
}

#[tokio::test]
async fn forms_that_are_broken_store_nothing() {
    let fixture = Fixture::new();
    let file = |name: &str| Part::bytes(b"x".to_vec()).file_name(name.to_owned());
    let forms = [
        (Form::new().text("tags", "a"), "`file` is missing"),
        (Form::new().part("file", file("a")).part("file", file("b")), "more than once"),
        (Form::new().part("file", Part::bytes(Vec::new()).file_name("empty")), "empty"),
        (form("x", "a").text("name", "one").text("name", "two"), "more than once"),
        (form("x", "a").text("id", "not-a-uuid"), "`id`"),
        (form("x", "a").text("hash", "blake3:abc"), "`hash`"),
        (form("x", "a").text("preview_id", "550e8400-e29b-41d4-a716-446655440000"), "preview_id"),
        (form("x", "a").text("user_metadata", "[1]"), "user_metadata"),
        (form("x", "a").text("user_metadata", "{"), "user_metadata"),
        (form("x", "a").text("tags", "[1]"), "tags"),
        (form("x", "a").text("name", "  "), "name"),
        ((0..300).fold(form("x", "a"), |form, n| form.text("tags", n.to_string())), "tags"),
        (
            (0..1100)
                .fold(Form::new(), |form, n| form.text(format!("unknown{n}"), ""))
                .part("file", file("a")),
            "parts",
        ),
    ];
    for (form, named) in forms {
        let (_, message) =
            error(fixture.post("/api/assets").multipart(form).send().await.unwrap(), 400).await;
        assert!(message.contains(named), "{named}: {message}");
    }
    let long =
        form("x", "a").text("user_metadata", format!("{{\"a\": \"{}\"}}", "x".repeat(2_000_000)));
    assert_eq!(
        error(fixture.post("/api/assets").multipart(long).send().await.unwrap(), 413).await.0,
        "payload_too_large"
    );
    let no_boundary = fixture
        .post("/api/assets")
        .header("content-type", "multipart/form-data")
        .body("x")
        .send()
        .await
        .unwrap();
    assert!(error(no_boundary, 400).await.1.contains("boundary"));
    let cut =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf of the";
    let cut = fixture
        .post("/api/assets")
        .header("content-type", "multipart/form-data; boundary=b")
        .body(cut)
        .send()
        .await
        .unwrap();
    assert_eq!(error(cut, 400).await.0, "body_interrupted");
    assert_eq!(fixture.own_assets().await, 0);
    fixture.server.settle();
    assert!(
        fixture.server.cli(&["store", "check", "--json"]).unwrap().json()["findings"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn an_upload_whose_client_vanishes_or_lies_leaves_nothing() {
    let fixture = Fixture::new();
    let host = fixture.server.url.trim_start_matches("http://").to_owned();
    let head = |length: usize| {
        let key = &fixture.server.key;
        format!(
            "POST /api/assets HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {key}\r\nContent-Type: multipart/form-data; boundary=b\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
        )
    };
    // Vanishes in the middle.
    let mut stream = TcpStream::connect(&host).unwrap();
    stream.write_all(head(10_000_000).as_bytes()).unwrap();
    // Enough for the first of it to be on the disk.
    stream.write_all(&[b'x'; 1_000_000]).unwrap();
    while fixture.server.temporary_files() == 0 {
        std::thread::yield_now();
    }
    drop(stream);
    fixture.server.settle();
    // Announces less than it sends: what is announced is not a complete form.
    let mut stream = TcpStream::connect(&host).unwrap();
    stream.write_all(head(120).as_bytes()).unwrap();
    stream.write_all(b"some bytes and more bytes than were announced, by far, whatever the length of the head\r\n--b--\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("body_interrupted"), "{answer}");
    // Announces more, and closes its side.
    let mut stream = TcpStream::connect(&host).unwrap();
    stream.write_all(head(10_000).as_bytes()).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let _ = stream.read_to_string(&mut answer);
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
}

#[tokio::test]
async fn a_file_over_the_servers_limit_is_413_before_and_during_the_stream() {
    let fixture = Fixture::with("max_upload_size_bytes = 100000");
    let features: Value = fixture.get("/api/features").send().await.unwrap().json().await.unwrap();
    assert_eq!(features["max_upload_size"], 100_000);
    let during =
        fixture.post("/api/assets").multipart(form(vec![1; 100_001], "a")).send().await.unwrap();
    assert_eq!(error(during, 413).await.0, "payload_too_large");
    let before =
        fixture.post("/api/assets").multipart(form(vec![1; 20_000_000], "a")).send().await.unwrap();
    assert_eq!(error(before, 413).await.0, "payload_too_large");
    fixture.server.settle();
    assert_eq!(fixture.upload(vec![1; 100_000], "a", "").await["size"], 100_000);
}

#[tokio::test]
async fn queries_that_break_a_rule_name_the_parameter() {
    let fixture = Fixture::new();
    let bad = [
        ("/api/assets?limit=0", "limit"),
        ("/api/assets?limit=501", "limit"),
        ("/api/assets?limit=ten", "limit"),
        ("/api/assets?limit=1&limit=2", "limit"),
        ("/api/assets?offset=-1", "offset"),
        ("/api/assets?sort=color", "sort"),
        ("/api/assets?order=up", "order"),
        ("/api/assets?include_public=maybe", "include_public"),
        ("/api/assets?metadata_filter=[1]", "metadata_filter"),
        ("/api/assets?metadata_filter={", "metadata_filter"),
        ("/api/assets?hash=blake3:abc", "hash"),
        ("/api/assets?after=zzz", "after"),
        ("/api/assets/tags/refine?limit=1001", "limit"),
        ("/api/assets/tags/refine?metadata_filter=5", "metadata_filter"),
        ("/api/tags?limit=0", "limit"),
        ("/api/tags?order=random", "order"),
        ("/api/assets/not-a-uuid", "id"),
        ("/api/assets/550e8400e29b41d4a716446655440000", "id"),
        ("/api/assets/%00", "id"),
        (
            "/api/assets/550e8400-e29b-41d4-a716-446655440000/content?disposition=both",
            "disposition",
        ),
        ("/api/tasks/1", "task_id"),
        ("/api/view", "filename"),
        ("/api/view?filename=a&channel=infrared", "channel"),
        ("/api/assets/remote-metadata?url=nonsense", "url"),
    ];
    for (path, named) in bad {
        let (_, message) = error(fixture.get(path).send().await.unwrap(), 400).await;
        assert!(message.contains(named), "{path}: {message}");
    }
    let head = fixture
        .http
        .head(fixture.server.at("/api/assets/hash/blake3:ABC"))
        .bearer_auth(&fixture.server.key)
        .send()
        .await
        .unwrap();
    assert_eq!(head.status(), 400);
    let cursor: Value =
        fixture.get("/api/assets?limit=1").send().await.unwrap().json().await.unwrap();
    assert!(cursor.get("next_cursor").is_none());
}

#[tokio::test]
async fn updates_that_break_a_rule_change_nothing() {
    let fixture = Fixture::new();
    let asset = fixture.upload("x", "a", "t").await;
    let id = asset["id"].as_str().unwrap();
    let put = |body: Value| {
        fixture
            .http
            .put(fixture.server.at(&format!("/api/assets/{id}")))
            .bearer_auth(&fixture.server.key)
            .json(&body)
            .send()
    };
    for (body, status, named) in [
        (json!({}), 400, "body"),
        (json!({"tags": null}), 400, "/tags"),
        (json!({"name": ""}), 400, "/name"),
        (json!({"user_metadata": 1}), 400, "/user_metadata"),
        (json!({"preview_id": "x"}), 400, "/preview_id"),
        (
            json!({"name": "changed", "preview_id": "550e8400-e29b-41d4-a716-446655440000"}),
            404,
            "preview_id",
        ),
    ] {
        let (_, message) = error(put(body).await.unwrap(), status).await;
        assert!(message.contains(named), "{named}: {message}");
    }
    let unchanged: Value =
        fixture.get(&format!("/api/assets/{id}")).send().await.unwrap().json().await.unwrap();
    assert_eq!((&unchanged["name"], &unchanged["tags"]), (&json!("a"), &json!(["t"])));
    // Empty is something else than absent.
    let emptied: Value =
        put(json!({"tags": [], "user_metadata": {}})).await.unwrap().json().await.unwrap();
    assert_eq!((&emptied["tags"], &emptied["name"]), (&json!([]), &json!("a")));
    for tags in [json!({"tags": []}), json!({}), json!({"tags": [""]})] {
        error(
            fixture.post(&format!("/api/assets/{id}/tags")).json(&tags).send().await.unwrap(),
            400,
        )
        .await;
    }
}

#[tokio::test]
async fn content_that_was_deleted_is_as_unknown_as_any() {
    let fixture = Fixture::new();
    let asset = fixture.upload("gone", "a", "t").await;
    let id = asset["id"].as_str().unwrap();
    let deleted = fixture
        .http
        .delete(fixture.server.at(&format!("/api/assets/{id}")))
        .bearer_auth(&fixture.server.key)
        .send()
        .await
        .unwrap();
    assert_eq!(deleted.status(), 204);
    let never = fixture
        .post("/api/assets/from-hash")
        .json(&from_hash(&format!("blake3:{}", "0".repeat(64))))
        .send()
        .await
        .unwrap();
    let gone = fixture
        .post("/api/assets/from-hash")
        .json(&from_hash(asset["hash"].as_str().unwrap()))
        .send()
        .await
        .unwrap();
    assert_eq!(error(never, 404).await, error(gone, 404).await);
}
