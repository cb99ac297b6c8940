//! Uploads in every form.

use std::path::Path;
use std::process::Command;

use comfy_cloud_testkit::external;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{Fixture, error, form, from_hash};

#[tokio::test]
async fn a_user_stores_no_more_than_a_user_may_and_has_room_again_after_a_deletion() {
    let fixture = Fixture::with("max_stored_bytes_per_user = 1000");
    let first = fixture.upload(vec![1; 400], "first.bin", "").await;
    for (name, size) in [("second.bin", 601), ("third.bin", 1_000_000)] {
        let refused =
            fixture.post("/api/assets").multipart(form(vec![2; size], name)).send().await.unwrap();
        let (code, message) = error(refused, 400).await;
        assert_eq!(code, "quota_exceeded");
        assert!(message.contains("a user may store 1000"), "{message}");
    }
    // What is there already costs nothing once more, but room while it comes; what is another's
    // costs as much as one's own.
    fixture.upload(vec![1; 400], "again.bin", "").await;
    let welcome = fixture
        .post("/api/assets/from-hash")
        .json(&from_hash(&fixture.server.welcome_hash))
        .send()
        .await
        .unwrap();
    assert_eq!(error(welcome, 400).await.0, "quota_exceeded");
    let users = fixture.server.cli(&["users", "ls", "--json"]).unwrap().json();
    assert_eq!(
        (&users[0]["usage"]["assets"], &users[0]["usage"]["metadata"]),
        (&json!(400), &json!("again.bin".len()))
    );
    assert_eq!(users[0]["stored_bytes"], 409);
    let delete = fixture
        .http
        .delete(fixture.server.at(&format!("/api/assets/{}", first["id"].as_str().unwrap())));
    assert!(
        delete.header("X-API-Key", &fixture.server.key).send().await.unwrap().status().is_success()
    );
    fixture.upload(vec![2; 1000], "second.bin", "").await;
    let check = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json();
    assert!(check["findings"].as_array().unwrap().is_empty(), "{check}");
}

#[tokio::test]
async fn everything_that_a_user_stores_counts_and_is_refused_before_its_bytes_come() {
    let fixture = Fixture::with("max_stored_bytes_per_user = 3000000");
    let usage =
        || fixture.server.cli(&["users", "ls", "--json"]).unwrap().json()[0]["usage"].clone();
    let file = |path: &str, size: usize| {
        fixture.post(&format!("/api/userdata/{path}")).body(vec![b'x'; size])
    };
    for size in [1_000_000, 1_500_000] {
        assert_eq!(file("a.json?overwrite=true", size).send().await.unwrap().status(), 200);
    }
    assert_eq!(usage()["files"], 1_500_006);
    // A file that is replaced by a larger one, one too many, and one that announces too much.
    for (path, size) in
        [("a.json?overwrite=true", 3_000_000), ("b.json", 1_500_000), ("c.json", 16_000_000)]
    {
        let refused = file(path, size).send().await.unwrap();
        assert_eq!(refused.status(), 400, "{path}");
        assert!(refused.text().await.unwrap().contains("a user may store 3000000"), "{path}");
    }
    let asset = fixture.upload(vec![1; 1_000_000], "a.bin", "tagged").await;
    let asset_path = fixture.server.at(&format!("/api/assets/{}", asset["id"].as_str().unwrap()));
    let update = |metadata: Value| {
        let request = fixture.http.put(&asset_path).header("X-API-Key", &fixture.server.key);
        request.json(&json!({ "user_metadata": metadata })).send()
    };
    let before = usage()["metadata"].as_u64().unwrap();
    assert_eq!(update(json!({ "text": "x".repeat(50_000) })).await.unwrap().status(), 200);
    assert_eq!(usage()["metadata"].as_u64().unwrap() - before, 50_009);
    assert_eq!(update(json!({})).await.unwrap().status(), 200);
    assert_eq!(usage()["metadata"].as_u64().unwrap(), before);

    // Two uploads at once count together, though no row speaks of them yet: half a file is held
    // open.
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Vec<u8>, std::io::Error>>(1);
    let stream = futures::stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|item| (item, receiver))
    });
    let part = Part::stream(reqwest::Body::wrap_stream(stream)).file_name("slow.bin");
    let slow =
        tokio::spawn(fixture.post("/api/assets").multipart(Form::new().part("file", part)).send());
    sender.send(Ok(vec![7; 300_000])).await.unwrap();
    let written = || {
        std::fs::read_dir(fixture.server.data_dir().join("tmp"))
            .unwrap()
            .filter_map(|entry| Some(entry.ok()?.metadata().ok()?.len()))
    };
    while written().sum::<u64>() < 200_000 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    let other = fixture
        .post("/api/assets")
        .multipart(form(vec![2; 300_000], "other.bin"))
        .send()
        .await
        .unwrap();
    assert_eq!(error(other, 400).await.0, "quota_exceeded");
    drop(sender);
    assert_eq!(slow.await.unwrap().unwrap().status(), 201);
    // What announces more than there is room for is refused before it comes.
    let head = format!(
        "POST /api/assets HTTP/1.1\r\nHost: x\r\nX-API-Key: {}\r\nContent-Type: multipart/form-data; boundary=b\r\n\
         Content-Length: 2000000\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx",
        fixture.server.key
    );
    let answer = {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut stream =
            tokio::net::TcpStream::connect(fixture.server.url.trim_start_matches("http://"))
                .await
                .unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer[..length]).into_owned()
    };
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("quota_exceeded"), "{answer}");
    let gone = fixture
        .http
        .delete(fixture.server.at("/api/userdata/a.json"))
        .header("X-API-Key", &fixture.server.key);
    assert_eq!(gone.send().await.unwrap().status(), 204);
    assert_eq!(usage()["files"], 0);
    let check = fixture.server.cli(&["store", "check", "--json"]).unwrap().json();
    assert_eq!(check["findings"], json!([]));
}

#[tokio::test]
async fn parts_come_in_any_order_and_tags_in_three_ways() {
    let fixture = Fixture::new();
    let preview = fixture.upload("preview", "p.png", "").await;
    let file = || Part::bytes(b"the file".to_vec()).file_name("given.bin");
    let before = Form::new()
        .text("tags", "a, b")
        .text("tags", "[\"c,d\", \"e\"]")
        .text("tags", "a")
        .text("name", "named")
        .text("mime_type", "video/mp4")
        .text("user_metadata", "{\"k\": [1, null]}")
        .text("preview_id", preview["id"].as_str().unwrap().to_owned())
        .text("unknown", "ignored")
        .part("file", file());
    let response = fixture.post("/api/assets").multipart(before).send().await.unwrap();
    assert_eq!(response.status(), 201);
    let asset: Value = response.json().await.unwrap();
    assert_eq!(asset["tags"], json!(["a", "b", "c,d", "e"]));
    assert_eq!(
        (&asset["name"], &asset["mime_type"], &asset["size"]),
        (&json!("named"), &json!("video/mp4"), &json!(8))
    );
    assert_eq!(
        (&asset["user_metadata"], &asset["preview_id"]),
        (&json!({"k": [1, null]}), &preview["id"])
    );
    // The file first; the same content is the same asset, with the tags that are new to it.
    let after = Form::new().part("file", file()).text("name", "another name").text("tags", "z");
    let response = fixture.post("/api/assets").multipart(after).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let again: Value = response.json().await.unwrap();
    assert_eq!(
        (&again["id"], &again["name"], &again["tags"], &again["created_new"]),
        (&asset["id"], &asset["name"], &json!(["a", "b", "c,d", "e", "z"]), &json!(false))
    );
    // Both names find it, and the digest does.
    let digest = asset["hash"].as_str().unwrap().trim_start_matches("blake3:");
    for name in ["named", "another name", &format!("{digest}.mp4"), digest] {
        assert_eq!(
            fixture.get("/api/view").query(&[("filename", name)]).send().await.unwrap().status(),
            302,
            "{name}"
        );
    }
}

#[tokio::test]
async fn curl_uploads_with_its_own_encodings() {
    let Some(curl) = external("COMFY_CLOUD_TEST_CURL") else { return };
    let fixture = Fixture::new();
    let file = fixture.server.data_dir().join("a file; with \"quotes\".txt");
    std::fs::write(&file, "from curl").unwrap();
    let key = format!("X-API-Key: {}", fixture.server.key);
    let url = fixture.server.at("/api/assets");
    let escaped = file.to_str().unwrap().replace('\\', "\\\\").replace('"', "\\\"");
    let quoted = format!("file=@\"{escaped}\"");
    let calls: [&[&str]; 4] = [
        &["-F", &quoted, "-F", "tags=x", "-F", "tags=y"],
        &["-F", "tags=[\"x\"]", "-F", &quoted, "-H", "Transfer-Encoding: chunked"],
        &["-F", &quoted, "-H", "Expect: 100-continue"],
        &["--http1.0", "-F", &quoted],
    ];
    for (n, call) in calls.into_iter().enumerate() {
        let output = Command::new(&curl)
            .args(["-s", "-H", &key, "-w", "\n%{http_code}"])
            .args(call)
            .arg(&url)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let (body, status) = text.rsplit_once('\n').unwrap();
        assert_eq!(status, if n == 0 { "201" } else { "200" }, "{call:?}: {body}");
        let asset: Value = serde_json::from_str(body).unwrap();
        assert_eq!(asset["name"], "a file; with \"quotes\".txt");
    }
}

#[tokio::test]
async fn names_in_every_script_come_back_as_they_were() {
    let fixture = Fixture::new();
    let long = "n".repeat(251) + ".png";
    let names = [
        "猫の写真.png",
        "صورة.webp",
        "🦀🎨.jpg",
        "it's \"quoted\".png",
        "folder/inside.png",
        "../../etc/passwd",
        &long,
    ];
    for name in names {
        let asset = fixture.upload(name.as_bytes(), name, "").await;
        assert_eq!(asset["name"], name);
        assert_eq!(
            fixture.get("/api/view").query(&[("filename", name)]).send().await.unwrap().status(),
            302,
            "{name}"
        );
        let url = fixture.content_url(&asset["id"], "").await;
        let response = fixture.http.get(url).send().await.unwrap();
        let disposition = response.headers()["content-disposition"].to_str().unwrap().to_owned();
        let last = name.rsplit(['/', '\\']).next().unwrap();
        let encoded = disposition.split("filename*=UTF-8''").nth(1).unwrap();
        assert_eq!(percent_decode(encoded), last, "{disposition}");
        assert_eq!(response.bytes().await.unwrap(), name.as_bytes());
    }
    assert!(!Path::new("/etc/passwd-uploaded").exists());
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let hex = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn media_types_are_found_in_the_bytes_or_the_name() {
    let fixture = Fixture::new();
    let files: [(&[u8], &str, &str); 7] = [
        (b"\x89PNG\r\n\x1a\n rest", "a.bin", "image/png"),
        (b"\xff\xd8\xff\xe0 rest", "a.jpg", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", "image/webp"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", "a.mp4", "video/mp4"),
        (b"\x02\x00\x00\x00\x00\x00\x00\x00{}", "a.safetensors", "application/octet-stream"),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "a.svg", "image/svg+xml"),
        (b"<!DOCTYPE html><html></html>", "a.html", "text/html"),
    ];
    for (bytes, name, expected) in files {
        let asset = fixture.upload(bytes, name, "").await;
        assert_eq!(asset["mime_type"], expected, "{name}");
        assert_eq!(asset["preview_id"] == asset["id"], expected.starts_with("image/"), "{name}");
    }
}

#[tokio::test]
async fn a_promised_hash_is_checked_and_a_chosen_id_is_kept() {
    let fixture = Fixture::new();
    let right = "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    let wrong = form("hello", "h").text("hash", right.replace("2cf2", "3cf3"));
    let (code, message) =
        error(fixture.post("/api/assets").multipart(wrong).send().await.unwrap(), 400).await;
    assert_eq!(code, "hash_mismatch");
    assert!(message.contains("nothing was stored"), "{message}");
    assert_eq!(fixture.own_assets().await, 0);
    let id = "550e8400-e29b-41d4-a716-446655440000";
    let good = form("hello", "h").text("hash", right).text("id", id);
    let asset: Value =
        fixture.post("/api/assets").multipart(good).send().await.unwrap().json().await.unwrap();
    assert_eq!(asset["id"], id);
    let taken = fixture
        .post("/api/assets")
        .multipart(form("other", "o").text("id", id))
        .send()
        .await
        .unwrap();
    assert_eq!(error(taken, 400).await.0, "id_taken");
}

#[tokio::test]
async fn a_gigabyte_streams_through_without_being_held() {
    let fixture = Fixture::new();
    let total: u64 = 1 << 30;
    let chunk = bytes::Bytes::from(vec![42; 1 << 20]);
    let chunks =
        futures::stream::iter((0..1024).map(move |_| Ok::<_, std::io::Error>(chunk.clone())));
    let part =
        Part::stream_with_length(reqwest::Body::wrap_stream(chunks), total).file_name("big.bin");
    let before = fixture.server.peak_memory_kib().unwrap();
    let response =
        fixture.post("/api/assets").multipart(Form::new().part("file", part)).send().await.unwrap();
    assert_eq!(response.status(), 201);
    let asset: Value = response.json().await.unwrap();
    assert_eq!(asset["size"], total);
    let grown = fixture.server.peak_memory_kib().unwrap().saturating_sub(before);
    assert!(grown < 64 * 1024, "the server's peak grew by {grown} KiB");
    let url = fixture.content_url(&asset["id"], "").await;
    let mut response = fixture.http.get(url).send().await.unwrap();
    let mut hasher = blake3::Hasher::new();
    while let Some(chunk) = response.chunk().await.unwrap() {
        hasher.update(&chunk);
    }
    assert_eq!(format!("blake3:{}", hasher.finalize().to_hex()), asset["hash"].as_str().unwrap());
    fixture.server.settle();
}

#[tokio::test]
async fn an_asset_has_no_more_tags_than_it_may() {
    let fixture = Fixture::new();
    let asset = fixture.upload("some bytes", "a.txt", "first").await;
    let path = format!("/api/assets/{}/tags", asset["id"].as_str().unwrap());
    let add = async |prefix: &str, count: usize| {
        let tags: Vec<String> = (0..count).map(|n| format!("{prefix}{n}")).collect();
        fixture.post(&path).json(&serde_json::json!({ "tags": tags })).send().await.unwrap()
    };
    assert_eq!(add("a", 255).await.status(), 200);
    let (kind, message) = crate::error(add("b", 1).await, 400).await;
    assert!(message.contains("at most 256 tags"), "{kind} {message}");
    // What it has already is no more.
    assert_eq!(add("a", 255).await.status(), 200);
}
