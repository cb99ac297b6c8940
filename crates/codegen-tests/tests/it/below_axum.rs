//! The same trait below axum: a contract is a service of a router that has routes of its own.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::ConnectInfo;
use axum::routing::get;
use openapi_conversation::{Script, Stage};
use openapi_runtime::Service;

/// Serves a contract and a route of axum's; the address, and the task to stop.
async fn serve<A: Send + Sync + 'static>(
    service: Service<A>,
) -> (String, tokio::task::JoinHandle<std::io::Result<()>>) {
    let remote = |parts: &http::request::Parts| {
        parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0)
    };
    let contract = service.tower(remote).expect("a contract");
    let router =
        axum::Router::new().route("/beside", get(async || "axum's own")).fallback_service(contract);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("its address"));
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    (url, tokio::spawn(async move { axum::serve(listener, router).await }))
}

macro_rules! below_axum {
    ($name:ident, $file:literal) => {
        #[tokio::test]
        async fn $name() {
            let text = include_str!(concat!("../../../codegen/tests/contracts/", $file, ".yaml"));
            let script = Script::new(text).expect("a contract");
            let stage = Arc::new(Stage::new(script.faults()));
            let actor = openapi_codegen_tests::$name::conversation::Actor(Arc::clone(&stage));
            let (url, server) =
                serve(openapi_codegen_tests::$name::server::service(Arc::new(actor))).await;
            let client =
                openapi_codegen_tests::$name::conversation::client(&url).expect("a client");
            let outcome = script
                .perform(&stage, &client, &url, 4, openapi_codegen_tests::$name::conversation::call)
                .await;
            assert!(outcome.defects.is_empty() && outcome.exchanged > 0, "{outcome:?}");
            let beside = reqwest::get(format!("{url}/beside"))
                .await
                .expect("an answer")
                .text()
                .await
                .expect("its text");
            assert_eq!(beside, "axum's own");
            let unknown = reqwest::get(format!("{url}/no/such/path")).await.expect("an answer");
            assert_eq!(unknown.status(), 404);
            assert!(unknown.headers().contains_key("x-request-id"));
            server.abort();
        }
    };
}

below_axum!(answers, "answers");
below_axum!(bodies, "bodies");
below_axum!(parameters, "parameters");
below_axum!(security, "security");

#[tokio::test]
async fn a_request_without_an_address_is_a_500() {
    let stage = Arc::new(Stage::default());
    let actor = openapi_codegen_tests::parameters::conversation::Actor(stage);
    let mut contract = openapi_codegen_tests::parameters::server::service(Arc::new(actor))
        .tower(|_| None)
        .expect("a contract");
    let request = http::Request::get("/").body(axum::body::Body::empty()).expect("a request");
    let response = tower_service::Service::call(&mut contract, request).await.expect("never fails");
    assert_eq!(response.status(), 500);
    contract.close().await;
}
