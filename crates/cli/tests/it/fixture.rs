//! A running server of a test's own, and what tests say to it.

use comfy_cloud_testkit::{Server, ServerOptions};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

/// A running server and a plain HTTP client that follows no redirects.
pub(crate) struct Fixture {
    pub(crate) server: Server,
    pub(crate) http: Client,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        Self::with("")
    }

    pub(crate) fn with(config: &str) -> Self {
        let options = ServerOptions {
            config: config.to_owned(),
            database: crate::database(),
            bucket: crate::bucket(),
            ..ServerOptions::default()
        };
        let server = Server::start_with(crate::BINARY, options).unwrap();
        let http = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { server, http }
    }

    /// The file of a content, by its hash as responses have it.
    #[allow(dead_code, reason = "not every target of tests asks for it")]
    pub(crate) fn blob_path(&self, hash: &Value) -> std::path::PathBuf {
        let hash = hash.as_str().unwrap().trim_start_matches("blake3:");
        let catalogue = self.server.data_dir().join("catalogue.sqlite");
        if !catalogue.exists() {
            // Rows are in a database: the file is found by what is in it.
            let shards = std::fs::read_dir(self.server.data_dir().join("blobs")).unwrap();
            let mut files = shards
                .flat_map(|shard| std::fs::read_dir(shard.unwrap().path()).unwrap())
                .map(|file| file.unwrap().path());
            return files
                .find(|file| blake3::hash(&std::fs::read(file).unwrap()).to_hex().as_str() == hash)
                .unwrap();
        }
        let db = rusqlite::Connection::open(catalogue).unwrap();
        let location: String = db
            .query_row("SELECT location FROM blobs WHERE lower(hex(hash)) = ?1", [hash], |row| {
                row.get(0)
            })
            .unwrap();
        self.server.data_dir().join("blobs").join(location)
    }

    pub(crate) fn get(&self, path: &str) -> RequestBuilder {
        self.http.get(self.server.at(path)).header("X-API-Key", &self.server.key)
    }

    pub(crate) fn post(&self, path: &str) -> RequestBuilder {
        self.http.post(self.server.at(path)).header("X-API-Key", &self.server.key)
    }

    /// Uploads bytes as the first user.
    pub(crate) async fn upload(&self, bytes: impl Into<Vec<u8>>, name: &str, tags: &str) -> Value {
        let response = self
            .post("/api/assets")
            .multipart(form(bytes, name).text("tags", tags.to_owned()))
            .send()
            .await
            .unwrap();
        assert!(response.status().is_success(), "{}", response.text().await.unwrap());
        response.json().await.unwrap()
    }

    /// Where the bytes of an asset are.
    #[allow(dead_code, reason = "not every target of tests asks for it")]
    pub(crate) async fn content_url(&self, id: &Value, query: &str) -> String {
        let path = format!("/api/assets/{}/content{query}", id.as_str().unwrap());
        let response = self.get(&path).send().await.unwrap();
        assert_eq!(response.status(), 302);
        response.headers()["location"].to_str().unwrap().to_owned()
    }

    /// How many assets the first user has.
    pub(crate) async fn own_assets(&self) -> u64 {
        let page: Value = self
            .get("/api/assets?include_public=false")
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        page["total"].as_u64().unwrap()
    }
}

pub(crate) fn form(bytes: impl Into<Vec<u8>>, name: &str) -> Form {
    Form::new().part("file", Part::bytes(bytes.into()).file_name(name.to_owned()))
}

pub(crate) fn from_hash(hash: &str) -> Value {
    json!({ "hash": hash, "tags": ["input"] })
}

/// Checks a response's status and that it is an error in the contract's shape; returns its code
/// and message.
pub(crate) async fn error(response: Response, status: u16) -> (String, String) {
    let (found, kind) = (response.status(), response.headers().get("content-type").cloned());
    let text = response.text().await.unwrap();
    assert_eq!(found, status, "{text}");
    assert_eq!(kind.unwrap(), "application/json", "{text}");
    let body: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 2, "{text}");
    (body["code"].as_str().unwrap().to_owned(), body["message"].as_str().unwrap().to_owned())
}
