//! Paths that overlap, and names that Rust does not like.

use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use http::{Method, StatusCode};
use openapi_codegen_tests::routes::client::{Client, Credentials};
use openapi_codegen_tests::routes::server::*;
use openapi_runtime::{Completed, Context, Observer, empty};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{Notify, mpsc};

use crate::serve;

struct Names;

impl Api for Names {
    type Principal = ();

    async fn ax(&self, _: &Context, params: AxParams) -> Result<AxSuccess, AxError> {
        Ok(AxSuccess::Ok(format!("ax {}", params.x)))
    }

    async fn type_(&self, _: &Context) -> Result<TypeSuccess, TypeError> {
        Ok(TypeSuccess::Ok("type".to_owned()))
    }

    async fn move_(&self, _: &Context, params: MoveParams) -> Result<MoveSuccess, MoveError> {
        Ok(MoveSuccess::Ok(format!("move {}", params.x)))
    }

    async fn get_aby(
        &self,
        _: &Context,
        params: GetAbyParams,
    ) -> Result<GetAbySuccess, GetAbyError> {
        Ok(GetAbySuccess::Ok(format!("aby {}", params.y)))
    }

    async fn größte_übersicht(
        &self,
        _: &Context,
    ) -> Result<GrößteÜbersichtSuccess, GrößteÜbersichtError> {
        Ok(GrößteÜbersichtSuccess::Ok("größte".to_owned()))
    }

    async fn self_(&self, _: &Context, params: SelfParams) -> Result<SelfSuccess, SelfError> {
        Ok(SelfSuccess::Ok(format!("self {} {} {}", params.x, params.y, params.z)))
    }

    async fn get_file(
        &self,
        _: &Context,
        params: GetFileParams,
    ) -> Result<GetFileSuccess, GetFileError> {
        Ok(GetFileSuccess::Ok(format!("file {}", params.name)))
    }

    async fn get_file_2(
        &self,
        _: &Context,
        params: GetFile2Params,
    ) -> Result<GetFile2Success, GetFile2Error> {
        Ok(GetFile2Success::Ok(format!("file {} of kind {}", params.name, params.ext)))
    }

    async fn new_2(&self, _: &Context, params: New2Params) -> Result<New2Success, New2Error> {
        Ok(New2Success::Ok(format!(
            "locked {} for {}",
            params.name,
            params.client_query.unwrap_or_default()
        )))
    }
}

#[tokio::test]
async fn every_path_leads_to_its_operation_whatever_the_names() {
    let (_server, url) = serve(service(Arc::new(Names)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    macro_rules! said {
        ($call:expr) => {{
            let mut text = $call.send().await.expect("an answer").into_inner();
            String::from_utf8(text.next().await.expect("text").expect("text").to_vec())
                .expect("text")
        }};
    }
    assert_eq!(said!(client.ax().x("b c")), "ax b c");
    assert_eq!(said!(client.type_()), "type", "a literal segment wins");
    assert_eq!(said!(client.move_().x("y")), "move y");
    assert_eq!(said!(client.get_aby().y("z")), "aby z");
    assert_eq!(said!(client.größte_übersicht()), "größte");
    assert_eq!(said!(client.self_().x("p").y("q").z(5)), "self p q 5");
    assert_eq!(said!(client.get_file().name("plain")), "file plain");
    assert_eq!(said!(client.get_file_2().name("a.tar").ext("gz")), "file a.tar of kind gz");
    assert_eq!(said!(client.new_2().name("a").client_query("me")), "locked a for me");
}

/// Passes on the status of every finished request.
struct Finished(mpsc::UnboundedSender<StatusCode>);

impl Observer for Finished {
    fn completed(&self, completed: &Completed<'_>) {
        let _ = self.0.send(completed.status);
    }
}

#[tokio::test]
async fn a_request_whose_client_leaves_is_finished_even_while_the_server_stops() {
    let (begun, mut hears) = mpsc::unbounded_channel();
    let (finished, mut ends) = mpsc::unbounded_channel();
    let go = Arc::new(Notify::new());
    let goes = Arc::clone(&go);
    let service = service(Arc::new(Names)).observe(Finished(finished)).route(
        Method::POST,
        "/slow",
        move |_| {
            let (begun, goes) = (begun.clone(), Arc::clone(&goes));
            async move {
                let _ = begun.send(());
                goes.notified().await;
                empty(204).expect("an answer")
            }
        },
    );
    let (server, url) = serve(service);
    let address = url.trim_start_matches("http://").to_owned();
    let mut connection = TcpStream::connect(address).await.expect("a connection");
    connection
        .write_all(b"POST /slow HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n")
        .await
        .expect("sent");
    hears.recv().await.expect("it is begun");
    drop(connection);
    let stopping = tokio::spawn(server.close());
    // Long enough for the server to see that the client is gone; were it not, the test would show
    // less.
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(ends.try_recv().is_err() && !stopping.is_finished());
    go.notify_one();
    assert_eq!(ends.recv().await, Some(StatusCode::NO_CONTENT));
    stopping.await.expect("no panic");
}

#[tokio::test]
async fn a_route_that_panics_is_an_internal_error_and_the_connection_goes_on() {
    let (finished, mut ends) = mpsc::unbounded_channel();
    let broken = service(Arc::new(Names)).observe(Finished(finished)).route(
        Method::GET,
        "/broken",
        |_| async { panic!("on purpose") },
    );
    let (server, url) = serve(broken);
    let client = reqwest::Client::new();
    for _ in 0..2 {
        let response = client.get(format!("{url}/broken")).send().await.expect("an answer");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(ends.recv().await, Some(StatusCode::INTERNAL_SERVER_ERROR));
    }
    server.close().await;
}
