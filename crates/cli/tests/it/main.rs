//! The real binary on a real socket, as its users meet it.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod administration;
mod attacks;
mod backup;
mod bad_input;
mod bad_workflows;
mod bytes;
mod client;
mod clients_of_today;
mod comfy_cli;
mod commands;
mod conformance;
mod endurance;
mod events;
mod example_programs;
mod fetching;
mod files;
mod foreign_files;
mod isolation;
mod isolation_matrix;
mod jobs;
mod media_in_a_browser;
mod native;
mod native_clients;
mod operations_page;
mod proxies;
mod queueing;
mod readme;
mod real_workers;
mod recorded_truth;
mod reference_page;
mod run_command;
mod running;
mod saved_workflows;
mod schemathesis;
mod secrecy;
mod shared_workers;
mod stopping;
mod storage_full;
mod unusable_folder;
mod uploads;
mod userdata;
mod users;
mod v2;
mod v2_clients;
mod worker_failures;
mod worker_groups;

use comfy_cloud_testkit::{Server, ServerOptions};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

const BINARY: &str = env!("CARGO_BIN_EXE_comfy-cloud");

/// A running server and a plain HTTP client that follows no redirects.
struct Fixture {
    server: Server,
    http: Client,
}

impl Fixture {
    fn new() -> Self {
        Self::with("")
    }

    fn with(config: &str) -> Self {
        let server = Server::start_with(BINARY, ServerOptions { config: config.to_owned(), ..ServerOptions::default() }).unwrap();
        let http = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { server, http }
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.http.get(self.server.at(path)).header("X-API-Key", &self.server.key)
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.http.post(self.server.at(path)).header("X-API-Key", &self.server.key)
    }

    /// Uploads bytes as the first user.
    async fn upload(&self, bytes: impl Into<Vec<u8>>, name: &str, tags: &str) -> Value {
        let response = self.post("/api/assets").multipart(form(bytes, name).text("tags", tags.to_owned())).send().await.unwrap();
        assert!(response.status().is_success(), "{}", response.text().await.unwrap());
        response.json().await.unwrap()
    }

    /// Where the bytes of an asset are.
    async fn content_url(&self, id: &Value, query: &str) -> String {
        let path = format!("/api/assets/{}/content{query}", id.as_str().unwrap());
        let response = self.get(&path).send().await.unwrap();
        assert_eq!(response.status(), 302);
        response.headers()["location"].to_str().unwrap().to_owned()
    }

    /// How many assets the first user has.
    async fn own_assets(&self) -> u64 {
        let page: Value = self.get("/api/assets?include_public=false").send().await.unwrap().json().await.unwrap();
        page["total"].as_u64().unwrap()
    }
}

fn form(bytes: impl Into<Vec<u8>>, name: &str) -> Form {
    Form::new().part("file", Part::bytes(bytes.into()).file_name(name.to_owned()))
}

fn from_hash(hash: &str) -> Value {
    json!({ "hash": hash, "tags": ["input"] })
}

/// Checks an answer's status and that it is an error in the contract's shape; answers its code
/// and message.
async fn error(response: Response, status: u16) -> (String, String) {
    let (found, kind) = (response.status(), response.headers().get("content-type").cloned());
    let text = response.text().await.unwrap();
    assert_eq!(found, status, "{text}");
    assert_eq!(kind.unwrap(), "application/json", "{text}");
    let body: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 2, "{text}");
    (body["code"].as_str().unwrap().to_owned(), body["message"].as_str().unwrap().to_owned())
}
