//! How bytes in a bucket reach clients.

use reqwest::Method;

use crate::{Fixture, embedded, object_store};

/// More than what is sent by the server itself.
const LARGE_BYTES: usize = 3 << 20;

fn large() -> Vec<u8> {
    (0..LARGE_BYTES).map(|n| (n / 3 + n / 1021) as u8).collect()
}

async fn put(fixture: &Fixture, name: &str, mime_type: &str, bytes: Vec<u8>) -> String {
    let part = reqwest::multipart::Part::bytes(bytes)
        .file_name(name.to_owned())
        .mime_str(mime_type)
        .unwrap();
    let form = reqwest::multipart::Form::new()
        .part("file", part)
        .text("tags", "t")
        .text("mime_type", mime_type.to_owned());
    let response = fixture.post("/api/assets").multipart(form).send().await.unwrap();
    assert!(response.status().is_success());
    let asset: serde_json::Value = response.json().await.unwrap();
    fixture.content_url(&asset["id"], "?disposition=inline").await
}

#[tokio::test]
async fn through_the_server_ranges_and_heads_are_as_on_a_disk() {
    let fixture = embedded("", object_store().bucket());
    let url = put(&fixture, "x.png", "image/png", large()).await;
    let whole = fixture.http.get(&url).send().await.unwrap();
    assert_eq!(
        (whole.status().as_u16(), whole.headers()["content-length"].to_str().unwrap()),
        (200, "3145728")
    );
    assert!(whole.bytes().await.unwrap() == large());
    let part =
        fixture.http.get(&url).header("Range", "bytes=1000000-2000000").send().await.unwrap();
    assert_eq!(
        (part.status().as_u16(), part.headers()["content-range"].to_str().unwrap()),
        (206, "bytes 1000000-2000000/3145728")
    );
    assert!(part.bytes().await.unwrap() == large()[1_000_000..=2_000_000]);
    let head = fixture.http.head(&url).send().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.headers()["content-length"].to_str().unwrap()),
        (200, "3145728")
    );
}

#[tokio::test]
async fn large_bytes_are_read_from_the_endpoint_itself_where_redirects_are_set() {
    let fixture = embedded("blob_delivery = \"redirect\"", object_store().bucket());
    let endpoint = &object_store().endpoint;
    let url = put(&fixture, "a \"film\".png", "image/png", large()).await;
    let redirect = fixture.http.get(&url).send().await.unwrap();
    assert_eq!(redirect.status(), 302);
    assert_eq!(redirect.headers()["cache-control"], "no-store");
    let direct = redirect.headers()["location"].to_str().unwrap().to_owned();
    assert!(direct.starts_with(endpoint.as_str()), "{direct}");
    let whole = fixture.http.get(&direct).send().await.unwrap();
    assert_eq!(
        (whole.status().as_u16(), whole.headers()["content-type"].to_str().unwrap()),
        (200, "image/png")
    );
    let disposition = whole.headers()["content-disposition"].to_str().unwrap();
    assert!(disposition.starts_with("inline") && disposition.contains("film"), "{disposition}");
    assert!(whole.bytes().await.unwrap() == large());
    let part = fixture.http.get(&direct).header("Range", "bytes=5-9").send().await.unwrap();
    assert_eq!(
        (part.status().as_u16(), part.bytes().await.unwrap().to_vec()),
        (206, large()[5..=9].to_vec())
    );
    // Only this object, only to read, and only as it was signed.
    assert_eq!(
        fixture.http.get(direct.replace("inline", "attachment")).send().await.unwrap().status(),
        403
    );
    assert_eq!(fixture.http.put(&direct).body("x").send().await.unwrap().status(), 403);
    assert_eq!(fixture.http.delete(&direct).send().await.unwrap().status(), 403);

    // What the server sends itself: heads, what the client has, what is small.
    let head = fixture.http.head(&url).send().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.headers()["content-length"].to_str().unwrap()),
        (200, "3145728")
    );
    let etag = head.headers()["etag"].clone();
    assert_eq!(
        fixture.http.get(&url).header("If-None-Match", etag).send().await.unwrap().status(),
        304
    );
    let small = put(&fixture, "s.png", "image/png", vec![1; 1000]).await;
    assert_eq!(fixture.http.get(&small).send().await.unwrap().status(), 200);
    // A forged address is refused before anybody is sent anywhere.
    assert_eq!(fixture.http.get(format!("{url}0")).send().await.unwrap().status(), 403);

    // A client that follows redirects needs to know nothing.
    let follows = reqwest::Client::new();
    assert!(follows.get(&url).send().await.unwrap().bytes().await.unwrap() == large());
}

#[tokio::test]
async fn what_could_run_is_an_attachment_of_no_type_at_the_endpoint() {
    let fixture = embedded("blob_delivery = \"redirect\"", object_store().bucket());
    // Each has bytes of its own: the same bytes again are the asset that is there.
    for (first, mime_type, served, inline) in [
        (1, "text/html", "application/octet-stream", false),
        (2, "image/svg+xml", "application/octet-stream", false),
        (3, "video/mp4", "video/mp4", true),
    ] {
        let mut bytes =
            if mime_type.starts_with("text/") { vec![b'a'; LARGE_BYTES] } else { large() };
        bytes[0] = first;
        let url = put(&fixture, "x", mime_type, bytes).await;
        let redirect = fixture.http.get(&url).send().await.unwrap();
        let direct = redirect.headers()["location"].to_str().unwrap().to_owned();
        let response = fixture.http.request(Method::GET, &direct).send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), response.headers()["content-type"].to_str().unwrap()),
            (200, served),
            "{mime_type}"
        );
        let disposition = response.headers()["content-disposition"].to_str().unwrap();
        assert_eq!(disposition.starts_with("inline"), inline, "{mime_type}: {disposition}");
    }
}

#[tokio::test]
async fn addresses_are_signed_for_the_endpoint_as_clients_reach_it() {
    // Another name of the same machine: the host is part of the signature.
    let public = object_store().endpoint.replace("127.0.0.1", "localhost");
    let fixture = embedded(
        &format!("blob_delivery = \"redirect\"\nblob_public_endpoint = \"{public}/\""),
        object_store().bucket(),
    );
    let url = put(&fixture, "x.png", "image/png", large()).await;
    let redirect = fixture.http.get(&url).send().await.unwrap();
    let direct = redirect.headers()["location"].to_str().unwrap();
    assert!(direct.starts_with(&public), "{direct}");
    assert!(fixture.http.get(direct).send().await.unwrap().bytes().await.unwrap() == large());
    assert_eq!(
        fixture.http.get(direct.replace("localhost", "127.0.0.1")).send().await.unwrap().status(),
        403
    );
}
