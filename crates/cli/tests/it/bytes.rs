//! Bytes behind signed addresses.

use comfy_cloud_testkit::{Server, ServerOptions};
use serde_json::json;

use crate::{BINARY, Fixture, error};

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
    assert_eq!(
        etag,
        format!("\"{}\"", asset["hash"].as_str().unwrap().trim_start_matches("blake3:"))
    );
    let cached = headers["cache-control"].to_str().unwrap();
    let max_age: u64 = cached.split(['=', ',']).nth(2).unwrap().parse().unwrap();
    assert!(
        cached.contains("immutable") && (3500..=3602).contains(&max_age),
        "a cache keeps it longer than its address works: {cached}"
    );
    assert_eq!(whole.bytes().await.unwrap(), bytes);
    for (range, from, to) in [
        ("bytes=0-0", 0, 1),
        ("bytes=99999-", 99_999, 100_000),
        ("bytes=-10", 99_990, 100_000),
        ("bytes=500-70000", 500, 70_001),
    ] {
        let response = get(range).await.unwrap();
        assert_eq!(response.status(), 206, "{range}");
        assert_eq!(
            response.headers()["content-range"],
            format!("bytes {from}-{}/100000", to - 1).as_str()
        );
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
    let changed = fixture
        .http
        .get(&url)
        .header("if-range", "\"other\"")
        .header("range", "bytes=0-0")
        .send()
        .await
        .unwrap();
    assert_eq!(changed.status(), 200);
    let head = fixture.http.head(&url).send().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), &head.headers()["content-length"]),
        (200, &"100000".parse().unwrap())
    );
}

#[tokio::test]
async fn an_address_with_one_letter_changed_or_past_its_time_opens_nothing() {
    let fixture = Fixture::with("signed_url_ttl_secs = 1");
    let asset = fixture.upload("secret", "a", "").await;
    let other = fixture.upload("another secret", "b", "").await;
    let url = fixture.content_url(&asset["id"], "").await;
    assert_eq!(fixture.http.get(&url).send().await.unwrap().status(), 200);
    let digest = |asset: &serde_json::Value| {
        asset["hash"].as_str().unwrap().trim_start_matches("blake3:").to_owned()
    };
    let signature = url.split("sig=").nth(1).unwrap();
    let flipped = if signature.starts_with('0') { "1" } else { "0" };
    let tampered = [
        url.replace(&digest(&asset), &digest(&other)),
        url.replace("exp=", "exp=1"),
        url.replace("size=6", "size=60"),
        url.replace("name=a", "name=b"),
        url.replace("disp=attachment", "disp=inline"),
        url.replace(signature, &format!("{flipped}{}", &signature[1..])),
        url.replace(&format!("&sig={signature}"), ""),
        fixture.server.at("/blobs/nothing"),
    ];
    for url in tampered {
        assert_eq!(
            error(fixture.http.get(&url).send().await.unwrap(), 403).await.0,
            "invalid_signature",
            "{url}"
        );
    }
    tokio::time::sleep(std::time::Duration::from_millis(2100)).await;
    assert_eq!(error(fixture.http.get(&url).send().await.unwrap(), 403).await.0, "expired");
}

#[tokio::test]
async fn content_that_could_run_is_only_ever_saved() {
    let fixture = Fixture::new();
    for (bytes, name) in [
        ("<html><script>1</script>", "a.html"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "a.svg"),
    ] {
        let asset = fixture.upload(bytes, name, "").await;
        let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
        let response = fixture.http.get(url).send().await.unwrap();
        let headers = response.headers();
        assert_eq!(headers["content-type"], "application/octet-stream", "{name}");
        assert!(
            headers["content-disposition"].to_str().unwrap().starts_with("attachment"),
            "{name}"
        );
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    }
    let asset = fixture.upload("\u{89}PNG", "a.txt", "").await;
    let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
    let response = fixture.http.get(url).send().await.unwrap();
    assert!(response.headers()["content-disposition"].to_str().unwrap().starts_with("inline"));
    assert_eq!(asset["user_metadata"], json!({}));
}

/// Where the server keeps the bytes of an asset.
fn stored(fixture: &Fixture, asset: &serde_json::Value) -> std::path::PathBuf {
    fixture.blob_path(&asset["hash"])
}

#[tokio::test]
async fn damaged_bytes_are_an_error_never_served_and_replaced_by_an_upload_of_the_right_ones() {
    let fixture = Fixture::new();
    let small: Vec<u8> = (0..=255).cycle().take(50_000).collect();
    let large: Vec<u8> = (0..=255).rev().cycle().take(1_000_000).collect();
    let flipped = |bytes: &[u8]| bytes.iter().map(|byte| byte ^ 1).collect::<Vec<u8>>();
    let longer = |bytes: &[u8]| [bytes, b"more"].concat();
    let cases = [
        ("small, cut off", &small, small[..20_000].to_vec()),
        ("small, longer", &small, longer(&small)),
        ("small, empty", &small, Vec::new()),
        ("small, as long", &small, flipped(&[small.as_slice(), &[3]].concat())),
        ("large, cut off", &large, large[..600_000].to_vec()),
        ("large, longer", &large, longer(&large)),
    ];
    for (n, (what, whole, damaged)) in cases.into_iter().enumerate() {
        // Other bytes each time: what was served once is cached.
        let bytes = [whole.as_slice(), &[n as u8]].concat();
        let asset = fixture.upload(bytes.clone(), "a.bin", "").await;
        let url = fixture.content_url(&asset["id"], "").await;
        std::fs::write(stored(&fixture, &asset), &damaged).unwrap();
        for _ in 0..3 {
            for range in [None, Some("bytes=30000-40000"), Some("bytes=0-9")] {
                let request = range
                    .into_iter()
                    .fold(fixture.http.get(&url), |request, range| request.header("range", range));
                let (code, message) = error(request.send().await.unwrap(), 500).await;
                assert!(
                    code == "content_damaged" && message.contains("uploading the file again"),
                    "{what}: {code}: {message}"
                );
            }
        }
        if damaged.len() != bytes.len() {
            assert_eq!(fixture.http.head(&url).send().await.unwrap().status(), 500, "{what}");
            let cached = fixture.http.get(&url).header("if-none-match", "*").send().await.unwrap();
            assert_eq!(cached.status(), 500, "{what}");
        }
        let again = fixture.upload(bytes.clone(), "a.bin", "").await;
        assert_eq!((&again["created_new"], &again["id"]), (&json!(false), &asset["id"]), "{what}");
        assert_eq!(
            fixture.http.get(&url).send().await.unwrap().bytes().await.unwrap(),
            bytes,
            "{what}"
        );
    }
    let metrics =
        fixture.http.get(fixture.server.at("/metrics")).send().await.unwrap().text().await.unwrap();
    let counted = metrics
        .lines()
        .find_map(|line| line.strip_prefix("comfy_cloud_damaged_content_total "))
        .unwrap();
    assert!(counted.parse::<u64>().unwrap() >= 54, "{counted}");
    let log = fixture.server.log();
    assert!(
        log.contains("the stored bytes of a content are damaged") && !log.contains("panicked"),
        "{log}"
    );
}

#[tokio::test]
async fn a_lifetime_of_signed_addresses_beyond_all_time_is_refused_and_a_long_one_is_a_year_to_caches()
 {
    for (secs, why) in [("9223372036854775807", "a hundred years"), ("0", "at least 1")] {
        let options = ServerOptions {
            config: format!("signed_url_ttl_secs = {secs}"),
            ..ServerOptions::default()
        };
        let refused = Server::start_with(BINARY, options).unwrap_err().to_string();
        assert!(refused.contains("signed_url_ttl_secs") && refused.contains(why), "{refused}");
    }
    let fixture = Fixture::with("signed_url_ttl_secs = 3000000000");
    let asset = fixture.upload("for long", "a", "").await;
    let url = fixture.content_url(&asset["id"], "").await;
    let response = fixture.http.get(&url).send().await.unwrap();
    assert_eq!(response.headers()["cache-control"], "private, max-age=31536000, immutable");
    assert_eq!(response.text().await.unwrap(), "for long");
}
