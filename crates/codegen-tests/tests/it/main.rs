//! Client and server of every contract, talking to each other over a real socket.

mod answers;
mod below_axum;
mod bodies;
mod comfy_api_v2;
mod conversations;
mod parameters;
mod routes;
mod schemas;
mod security;
mod shared;
mod unions;
mod webhooks;

use openapi_runtime::{Server, ServerConfig, Service};

/// Serves on a free port; the server lives as long as it is held.
fn serve<A: Send + Sync + 'static>(service: Service<A>) -> (Server, String) {
    let listen = ([127, 0, 0, 1], 0).into();
    let server = service.start(ServerConfig::new(listen)).expect("a free port");
    let url = format!("http://{}", server.address());
    (server, url)
}

/// Sends a request as it is, past the client and what it refuses to send.
async fn raw(request: reqwest::RequestBuilder) -> (u16, String) {
    let response = request.send().await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("its text"))
}
