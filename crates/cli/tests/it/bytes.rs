//! Bytes behind signed addresses.

use serde_json::json;

use crate::{Fixture, error};

#[tokio::test]
async fn ranges_are_slices_and_tags_are_hashes() {
    let fixture = Fixture::new();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let asset = fixture.upload(bytes.clone(), "a.bin", "").await;
    let url = fixture.content_url(&asset["id"], "").await;
    let get = |range: &str| fixture.http.get(&url).header("range", range.to_owned()).send();
    let whole = fixture.http.get(&url).send().await.unwrap();
    let headers = whole.headers().clone();
    assert_eq!(
        (whole.status().as_u16(), &headers["accept-ranges"], &headers["content-length"]),
        (200, &"bytes".parse().unwrap(), &"100000".parse().unwrap())
    );
    let etag = headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(etag, format!("\"{}\"", asset["hash"].as_str().unwrap().trim_start_matches("blake3:")));
    assert!(headers["cache-control"].to_str().unwrap().contains("immutable"));
    assert_eq!(whole.bytes().await.unwrap(), bytes);
    for (range, from, to) in
        [("bytes=0-0", 0, 1), ("bytes=99999-", 99_999, 100_000), ("bytes=-10", 99_990, 100_000), ("bytes=500-70000", 500, 70_001)]
    {
        let response = get(range).await.unwrap();
        assert_eq!(response.status(), 206, "{range}");
        assert_eq!(response.headers()["content-range"], format!("bytes {from}-{}/100000", to - 1).as_str());
        assert_eq!(response.bytes().await.unwrap(), bytes[from..to], "{range}");
    }
    for range in ["bytes=5-2", "bytes=a-", "bytes=0-1,5-6", "pages=1-2", "bytes="] {
        assert_eq!(get(range).await.unwrap().status(), 200, "{range}");
    }
    let beyond = get("bytes=100000-").await.unwrap();
    assert_eq!(beyond.headers()["content-range"], "bytes */100000");
    assert_eq!(error(beyond, 416).await.0, "range_not_satisfiable");
    let cached = fixture.http.get(&url).header("if-none-match", &etag).send().await.unwrap();
    assert_eq!(cached.status(), 304);
    let changed = fixture.http.get(&url).header("if-range", "\"other\"").header("range", "bytes=0-0").send().await.unwrap();
    assert_eq!(changed.status(), 200);
    let head = fixture.http.head(&url).send().await.unwrap();
    assert_eq!((head.status().as_u16(), &head.headers()["content-length"]), (200, &"100000".parse().unwrap()));
}

#[tokio::test]
async fn an_address_with_one_letter_changed_or_past_its_time_opens_nothing() {
    let fixture = Fixture::with("signed_url_ttl_secs = 1");
    let asset = fixture.upload("secret", "a", "").await;
    let other = fixture.upload("another secret", "b", "").await;
    let url = fixture.content_url(&asset["id"], "").await;
    assert_eq!(fixture.http.get(&url).send().await.unwrap().status(), 200);
    let digest = |asset: &serde_json::Value| asset["hash"].as_str().unwrap().trim_start_matches("blake3:").to_owned();
    let signature = url.split("sig=").nth(1).unwrap();
    let flipped = if signature.starts_with('0') { "1" } else { "0" };
    let tampered = [
        url.replace(&digest(&asset), &digest(&other)),
        url.replace("exp=", "exp=1"),
        url.replace("name=a", "name=b"),
        url.replace("disp=attachment", "disp=inline"),
        url.replace(signature, &format!("{flipped}{}", &signature[1..])),
        url.replace(&format!("&sig={signature}"), ""),
        fixture.server.at("/blobs/nothing"),
    ];
    for url in tampered {
        assert_eq!(error(fixture.http.get(&url).send().await.unwrap(), 403).await.0, "invalid_signature", "{url}");
    }
    tokio::time::sleep(std::time::Duration::from_millis(2100)).await;
    assert_eq!(error(fixture.http.get(&url).send().await.unwrap(), 403).await.0, "expired");
}

#[tokio::test]
async fn content_that_could_run_is_only_ever_saved() {
    let fixture = Fixture::new();
    for (bytes, name) in [("<html><script>1</script>", "a.html"), ("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "a.svg")] {
        let asset = fixture.upload(bytes, name, "").await;
        let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
        let response = fixture.http.get(url).send().await.unwrap();
        let headers = response.headers();
        assert_eq!(headers["content-type"], "application/octet-stream", "{name}");
        assert!(headers["content-disposition"].to_str().unwrap().starts_with("attachment"), "{name}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    }
    let asset = fixture.upload("\u{89}PNG", "a.txt", "").await;
    let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
    let response = fixture.http.get(url).send().await.unwrap();
    assert!(response.headers()["content-disposition"].to_str().unwrap().starts_with("inline"));
    assert_eq!(asset["user_metadata"], json!({}));
}
