//! The limit of small responses: a dropshot handler that returns a constant.

use anyhow::anyhow;
use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, Body, ConfigDropshot, HttpError,
    RequestContext, ServerBuilder,
};
use http::{Method, Response};

async fn constant(_: RequestContext<()>) -> Result<Response<Body>, HttpError> {
    Ok(Response::new(Body::from("{\"status\":\"active\"}")))
}

pub(crate) async fn serve() -> anyhow::Result<()> {
    let mut api = ApiDescription::new();
    for method in [Method::GET, Method::POST, Method::HEAD] {
        let name = format!("constant_{}", method.as_str().to_lowercase());
        api.register(ApiEndpoint::new(
            name,
            constant,
            method,
            "application/json",
            "/constant",
            ApiEndpointVersions::all(),
        ))?;
    }
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let server = ServerBuilder::new(api, (), log).config(ConfigDropshot::default()).start()?;
    println!("http://{}/constant", server.local_addr());
    server.await.map_err(|error| anyhow!(error))
}
