//! A headless Chromium, driven over WebDriver.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde_json::{Value, json};

/// One browser window.
#[derive(Debug)]
pub struct Browser {
    driver: Child,
    session: String,
    http: reqwest::Client,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts a browser that can reach nothing but loopback.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(chromedriver: &Path) -> anyhow::Result<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        drop(listener);
        let driver = Command::new(chromedriver)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start chromedriver")?;
        let profile = tempfile::tempdir()?;
        let mut browser = Self {
            driver,
            session: String::new(),
            http: reqwest::Client::new(),
            _profile: profile,
        };
        let base = format!("http://127.0.0.1:{port}/session");
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1400,2000",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            &format!("--user-data-dir={}", browser._profile.path().display()),
        ];
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": { "args": arguments } } } });
        let begun = Instant::now();
        loop {
            match browser.http.post(&base).json(&wanted).send().await {
                Ok(response) => {
                    let answer: Value = response.json().await?;
                    let id = answer["value"]["sessionId"]
                        .as_str()
                        .with_context(|| format!("no session: {answer}"))?;
                    browser.session = format!("{base}/{id}");
                    return Ok(browser);
                }
                Err(error) if begun.elapsed() > Duration::from_secs(20) => {
                    return Err(error).context("chromedriver does not answer");
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// When the page cannot be loaded.
    pub async fn open(&self, url: &str) -> anyhow::Result<()> {
        self.post("url", json!({ "url": url })).await.map(|_| ())
    }

    /// Runs a script in the page and returns what it returns.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str) -> anyhow::Result<Value> {
        self.post("execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// Runs a script again and again until it returns something that is true.
    ///
    /// # Errors
    /// When it throws, or nothing comes within half a minute.
    pub async fn wait_for(&self, script: &str) -> anyhow::Result<Value> {
        let begun = Instant::now();
        loop {
            let value = self.run(script).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if begun.elapsed() > Duration::from_secs(30) {
                bail!("this never came true in the page: {script}");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn post(&self, command: &str, body: Value) -> anyhow::Result<Value> {
        let answer: Value = self
            .http
            .post(format!("{}/{command}", self.session))
            .json(&body)
            .send()
            .await?
            .json()
            .await?;
        match answer["value"].get("error") {
            Some(error) => bail!("{error}: {}", answer["value"]["message"]),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When it does not respond.
    pub async fn close(self) -> anyhow::Result<()> {
        self.http.delete(&self.session).send().await?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked to, it ends its browser too; it may have ended already.
        let _ = crate::ask_to_stop(self.driver.id());
        let _ = self.driver.wait();
    }
}
