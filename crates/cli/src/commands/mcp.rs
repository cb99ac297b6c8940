//! `comfy-cloud mcp`: a server's tools for a local agent, over standard input and output.
//!
//! Each line of the agent's is a message of the Model Context Protocol; it is sent to the server's
//! `/mcp` as it is, and what comes back is written as lines. So there is one implementation of the
//! tools, and what they may do is what the key may do.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use comfy_cloud_client::{API_KEY_VARIABLE, BASE_URL_VARIABLE, DEFAULT_BASE_URL};
use futures::StreamExt;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::AbortHandle;

use crate::args::Mcp;

/// The longest message, in bytes; the server takes no longer ones.
const MESSAGE_BYTES: u64 = 8 << 20;
/// The longest result, in bytes.
const RESULT_BYTES: usize = 16 << 20;
/// How many messages are on their way at once.
const AT_ONCE: usize = 32;
/// How many lines wait to be written.
const LINES: usize = 64;
/// How long the server may be silent: longer than between two signs that a call goes on.
const SILENCE: Duration = Duration::from_secs(60);

/// The way to the server, and what was agreed with it.
struct Bridge {
    http: reqwest::Client,
    url: String,
    key: String,
    lines: mpsc::Sender<String>,
    /// The version of the protocol that `initialize` has agreed on.
    version: Mutex<Option<String>>,
    /// The calls that wait for a result, by their ids.
    open: Mutex<HashMap<String, AbortHandle>>,
}

pub(crate) async fn run(arguments: Mcp) -> anyhow::Result<()> {
    let base_url = arguments.remote.base_url.unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
    let key = arguments
        .remote
        .api_key
        .with_context(|| format!("no key: set {API_KEY_VARIABLE} (and {BASE_URL_VARIABLE}) in the agent's configuration of this server"))?;
    let http =
        reqwest::Client::builder().connect_timeout(Duration::from_secs(10)).read_timeout(SILENCE);
    let http =
        http.redirect(reqwest::redirect::Policy::none()).build().context("cannot set up TLS")?;
    let (lines, mut written) = mpsc::channel::<String>(LINES);
    let writer = tokio::spawn(async move {
        let mut out = tokio::io::stdout();
        while let Some(line) = written.recv().await {
            out.write_all(line.as_bytes()).await?;
            out.write_all(b"\n").await?;
            out.flush().await?;
        }
        std::io::Result::Ok(())
    });
    let url = format!("{}/mcp", base_url.trim_end_matches('/'));
    let bridge = Arc::new(Bridge {
        http,
        url,
        key,
        lines,
        version: Mutex::default(),
        open: Mutex::default(),
    });
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut input = BufReader::new(tokio::io::stdin());
    while let Some(message) = next(&mut input).await? {
        let Ok(message) = serde_json::from_slice::<Value>(&message) else {
            bridge.write(&json!({ "jsonrpc": "2.0", "id": null, "error": { "code": -32700, "message": "a line is not JSON" } })).await;
            continue;
        };
        if message["method"] == "notifications/cancelled" {
            // The server sees that nobody waits for the result any more.
            if let Some(call) = bridge.take(&message["params"]["requestId"]) {
                call.abort();
            }
            continue;
        }
        if message["method"] == "initialize" {
            // What comes next is told the version that this agrees on.
            bridge.call(message).await;
            continue;
        }
        let place = Arc::clone(&places).acquire_owned().await?;
        let (id, calling) = (message["id"].clone(), Arc::clone(&bridge));
        // Held until the call is noted, so that it cannot have ended before.
        let mut open = bridge.open();
        let call = tokio::spawn(async move {
            let id = message["id"].clone();
            calling.call(message).await;
            calling.take(&id);
            drop(place);
        });
        if !id.is_null() {
            open.insert(id.to_string(), call.abort_handle());
        }
    }
    // The agent has closed the input, and reads no more.
    bridge.open().drain().for_each(|(_, call)| call.abort());
    drop(bridge);
    writer.abort();
    Ok(())
}

/// The next line; `None` at the end.
async fn next(input: &mut (impl AsyncBufReadExt + Unpin)) -> anyhow::Result<Option<Vec<u8>>> {
    loop {
        let mut line = Vec::new();
        let read = (&mut *input)
            .take(MESSAGE_BYTES)
            .read_until(b'\n', &mut line)
            .await
            .context("cannot read the standard input")?;
        if read == 0 {
            return Ok(None);
        }
        if line.len() as u64 == MESSAGE_BYTES && !line.ends_with(b"\n") {
            anyhow::bail!("a message has more than {MESSAGE_BYTES} bytes");
        }
        if !line.trim_ascii().is_empty() {
            return Ok(Some(line));
        }
    }
}

impl Bridge {
    fn open(&self) -> std::sync::MutexGuard<'_, HashMap<String, AbortHandle>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, id: &Value) -> Option<AbortHandle> {
        self.open().remove(&id.to_string())
    }

    async fn write(&self, message: &Value) {
        // Where nobody reads, the input ends as well.
        let _ = self.lines.send(message.to_string()).await;
    }

    /// Sends a message, and writes what comes back; what fails is the result of the message, if it
    /// waits for one.
    async fn call(&self, message: Value) {
        if let Err(error) = self.send(&message).await {
            match &message["id"] {
                Value::Null => eprintln!("comfy-cloud mcp: {error:#}"),
                id => {
                    let error = json!({ "code": -32000, "message": format!("{error:#}") });
                    self.write(&json!({ "jsonrpc": "2.0", "id": id, "error": error })).await;
                }
            }
        }
    }

    async fn send(&self, message: &Value) -> anyhow::Result<()> {
        let mut request = self.http.post(&self.url).bearer_auth(&self.key).json(message);
        request = request
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT, "application/json, text/event-stream");
        let own = message["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"]
            .as_str()
            .map(str::to_owned);
        let agreed = || self.version.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(version) = own.or_else(agreed).filter(|_| message["method"] != "initialize") {
            request = request.header("MCP-Protocol-Version", version);
        }
        // Newer versions repeat in headers what a message is.
        for (name, value) in
            [("Mcp-Method", &message["method"]), ("Mcp-Name", &message["params"]["name"])]
        {
            if let Some(text) = value.as_str() {
                request = request.header(name, text);
            }
        }
        let response = request
            .send()
            .await
            .with_context(|| format!("cannot reach the server at {}", self.url))?;
        let (status, kind) = (response.status(), response.headers().get(CONTENT_TYPE).cloned());
        let is_events = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        let (mut body, mut held) = (response.bytes_stream(), Vec::new());
        while let Some(chunk) = body.next().await {
            held.extend_from_slice(&chunk.context("the server broke off")?);
            anyhow::ensure!(
                held.len() <= RESULT_BYTES,
                "the server sent more than {RESULT_BYTES} bytes at once"
            );
            while let Some(event) = is_events.then(|| cut(&mut held)).flatten() {
                self.received(message, &event).await?;
            }
        }
        if is_events {
            return Ok(());
        }
        match serde_json::from_slice::<Value>(&held) {
            Ok(mut answer) => {
                // A fault from before the message was read does not know its id.
                if answer["id"].is_null() && !message["id"].is_null() {
                    answer["id"] = message["id"].clone();
                }
                self.received(message, answer.to_string().as_bytes()).await
            }
            // A notification has no result.
            Err(_) if status.is_success() => Ok(()),
            Err(_) => anyhow::bail!(
                "the server returned {status}: {}",
                String::from_utf8_lossy(&held[..held.len().min(500)]).trim()
            ),
        }
    }

    async fn received(&self, asked: &Value, text: &[u8]) -> anyhow::Result<()> {
        let message: Value =
            serde_json::from_slice(text).context("the server sent what is not JSON")?;
        if asked["method"] == "initialize"
            && let Some(version) = message["result"]["protocolVersion"].as_str()
        {
            *self.version.lock().unwrap_or_else(PoisonError::into_inner) = Some(version.to_owned());
        }
        self.write(&message).await;
        Ok(())
    }
}

/// Cuts the next whole event with data off what was read of a stream of events; returns its data.
fn cut(held: &mut Vec<u8>) -> Option<Vec<u8>> {
    loop {
        let end = held.windows(2).position(|two| two == b"\n\n")?;
        let event: Vec<u8> = held.drain(..end + 2).collect();
        let lines =
            event.split(|byte| *byte == b'\n').filter_map(|line| line.strip_prefix(b"data:"));
        let data = lines.map(<[u8]>::trim_ascii).collect::<Vec<_>>().join(&b'\n');
        // The others keep the connection alive.
        if !data.is_empty() {
            return Some(data);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_cut_off_when_they_are_whole() {
        let mut held =
            b": alive\n\ndata: {\"a\":\ndata: 1}\n\nevent: message\ndata:{}\n\ndata: {".to_vec();
        assert_eq!(cut(&mut held).as_deref(), Some(&b"{\"a\":\n1}"[..]));
        assert_eq!(cut(&mut held).as_deref(), Some(&b"{}"[..]));
        assert_eq!((cut(&mut held), held.as_slice()), (None, &b"data: {"[..]));
    }
}
