//! Users' own files.

use crate::Fixture;

#[tokio::test]
async fn files_are_written_listed_read_replaced_and_deleted_by_their_user_alone() {
    let fixture = Fixture::new();
    let path = |name: &str| format!("/api/userdata/{}", name.replace('/', "%2F"));
    let write = async |name: &str, content: &str, query: &str| {
        let request = fixture
            .post(&format!("{}{query}", path(name)))
            .header("content-type", "application/octet-stream");
        request.body(content.to_owned()).send().await.unwrap()
    };
    for (name, content) in [
        ("workflows/a.json", "{}"),
        ("workflows/sub/ü b.json", "[1]"),
        ("comfy.settings.json", "{\"x\": 1}"),
    ] {
        let written = write(name, content, "").await;
        assert_eq!(written.status(), 200, "{name}");
        let answer: serde_json::Value = written.json().await.unwrap();
        assert_eq!(
            (answer["path"].as_str(), answer["size"].as_u64()),
            (Some(name), Some(content.len() as u64))
        );
    }
    let list = async |query: &str| {
        let files = fixture.json(&format!("/api/userdata?{query}")).await;
        files
            .as_array()
            .unwrap()
            .iter()
            .map(|file| file["path"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(list("dir=workflows/").await, ["a.json"]);
    assert_eq!(
        list("dir=workflows&recurse=true&split=true&full_info=false").await,
        ["a.json", "sub/ü b.json"]
    );
    assert_eq!(
        list("dir=&recurse=true").await,
        ["comfy.settings.json", "workflows/a.json", "workflows/sub/ü b.json"]
    );
    assert_eq!(fixture.get("/api/userdata?dir=nowhere").send().await.unwrap().status(), 404);

    assert_eq!(
        fixture.get(&path("workflows/sub/ü b.json")).send().await.unwrap().text().await.unwrap(),
        "[1]"
    );
    let kept = write("workflows/a.json", "new", "?overwrite=false").await;
    assert_eq!(crate::error(kept, 409).await.0, "exists");
    assert_eq!(write("workflows/a.json", "new", "").await.status(), 200);
    assert_eq!(
        fixture.get(&path("workflows/a.json")).send().await.unwrap().text().await.unwrap(),
        "new"
    );
    // A file is no folder, and a folder no file.
    assert_eq!(write("workflows", "x", "").await.status(), 409);
    assert_eq!(write("workflows/a.json/b", "x", "").await.status(), 409);

    for (name, status) in [
        ("../outside", 403),
        ("/etc/passwd", 403),
        ("a/../../b", 403),
        ("a%5Cb", 400),
        ("a%00b", 400),
        ("a//b", 400),
    ] {
        let response = write(name, "x", "").await;
        assert_eq!(response.status(), status, "{name}");
        assert!(!response.text().await.unwrap().is_empty());
        assert_eq!(fixture.get(&path(name)).send().await.unwrap().status(), 400, "{name}");
    }
    let large = fixture
        .post(&path("large"))
        .header("content-type", "application/octet-stream")
        .body(vec![0; (16 << 20) + 1]);
    assert_eq!(large.send().await.unwrap().status(), 413);

    let key = fixture.server.new_user("other").unwrap();
    let foreign =
        fixture.http.get(fixture.server.at(&path("workflows/a.json"))).header("X-API-Key", &key);
    assert_eq!(foreign.send().await.unwrap().status(), 404);
    let delete = async || {
        fixture
            .http
            .delete(fixture.server.at(&path("workflows/a.json")))
            .header("X-API-Key", &fixture.server.key)
            .send()
            .await
            .unwrap()
    };
    assert_eq!((delete().await.status().as_u16(), delete().await.status().as_u16()), (204, 404));
    let anonymous = fixture.http.get(fixture.server.at("/api/userdata?dir=")).send().await.unwrap();
    assert_eq!(anonymous.status(), 401);
    assert!(anonymous.text().await.unwrap().contains("credentials"));
}
