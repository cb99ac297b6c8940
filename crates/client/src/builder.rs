//! How a client comes to know its server and its key.

use std::time::Duration;

use comfy_cloud::client::Credentials;

use crate::{Client, Error, Result, RetryPolicy};

/// The environment variable with the server's address.
pub const BASE_URL_VARIABLE: &str = "COMFY_CLOUD_BASE_URL";
/// The environment variable with the key.
pub const API_KEY_VARIABLE: &str = "COMFY_CLOUD_API_KEY";
/// The address of a server as `comfy-cloud serve` starts it.
pub const DEFAULT_BASE_URL: &str = "http://127.0.0.1:8190";

/// Makes a [`Client`]. What is not set comes from the environment, else from defaults.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    base_url: Option<String>,
    api_key: Option<String>,
    connect_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
}

impl Builder {
    /// The server's address.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The key to show.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// How long a connection may take to come about; 10 seconds when not set.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long the server may be silent; 5 minutes when not set. The whole of a transfer may
    /// take longer.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// How failed calls are repeated.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When the address is not valid, or the TLS library cannot be set up.
    pub fn build(self) -> Result<Client> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let base_url = self
            .base_url
            .or_else(|| variable(BASE_URL_VARIABLE))
            .unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        let parsed = url::Url::parse(&base_url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if parsed.is_none() {
            return Err(Error::BaseUrl(base_url));
        }
        let http = || {
            reqwest::Client::builder()
                .connect_timeout(self.connect_timeout.unwrap_or(Duration::from_secs(10)))
                .read_timeout(self.read_timeout.unwrap_or(Duration::from_secs(300)))
        };
        let key = self.api_key.or_else(|| variable(API_KEY_VARIABLE));
        let v2 =
            comfy_cloud_v2::client::Credentials { bearer_auth: key.clone(), ..Default::default() };
        let credentials = Credentials { api_key_auth: key, ..Credentials::default() };
        // A redirect leads to bytes that need no key; the one who follows it shows none.
        let client =
            http().redirect(reqwest::redirect::Policy::none()).build().map_err(Error::Transport)?;
        let api = comfy_cloud::client::Client::new_with_client(
            base_url.trim_end_matches('/'),
            client.clone(),
            credentials,
        );
        let plain = http().build().map_err(Error::Transport)?;
        Ok(Client { api, plain, retry: self.retry.unwrap_or_default(), http: client, v2 })
    }
}
