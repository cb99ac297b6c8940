//! The limit of small answers: a dropshot handler that returns a constant.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, anyhow};
use dropshot::{ApiDescription, ApiEndpoint, ApiEndpointVersions, Body, ConfigDropshot, HttpError, RequestContext, ServerBuilder};
use http::{Method, Response};

async fn constant(_: RequestContext<()>) -> Result<Response<Body>, HttpError> {
    Ok(Response::new(Body::from("{\"status\":\"active\"}")))
}

/// Serves until it is killed; prints its address.
pub(crate) async fn serve() -> anyhow::Result<()> {
    let mut api = ApiDescription::new();
    for method in [Method::GET, Method::POST, Method::HEAD] {
        let name = format!("constant_{}", method.as_str().to_lowercase());
        api.register(ApiEndpoint::new(name, constant, method, "application/json", "/constant", ApiEndpointVersions::all()))?;
    }
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let server = ServerBuilder::new(api, (), log).config(ConfigDropshot::default()).start()?;
    println!("http://{}", server.local_addr());
    server.await.map_err(|error| anyhow!(error))
}

/// That server in a process of its own.
#[derive(Debug)]
pub(crate) struct Bare {
    child: Child,
    pub(crate) url: String,
}

impl Bare {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let own = std::env::current_exe()?;
        let mut child = Command::new(own).arg("--bare").stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        Ok(Self { child, url: format!("{}/constant", line.trim()) })
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
