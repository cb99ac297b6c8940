//! Statuses, media types, headers, streams and websockets.

use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use openapi_codegen_tests::answers::client::responses::{
    MediaResponse, OptionsOfResponse, RowsResponse, SeveralErrorResponse, SeveralResponse,
};
use openapi_codegen_tests::answers::client::{Client, Credentials, Error};
use openapi_codegen_tests::answers::server::{
    Api, EventsError, EventsSuccess, HeadOfError, HeadOfSuccess, MediaError, MediaParams,
    MediaSuccess, OptionsOfError, OptionsOfSuccess, RowsError, RowsParams, RowsSuccess,
    SeveralError, SeveralParams, SeveralSuccess, SocketError, SocketSuccess, TicksError,
    TicksSuccess, service,
};
use openapi_codegen_tests::answers::types;
use openapi_runtime::{Context, Fault, Items, WebSocketUpgrade, stream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::{raw, serve};

struct Server;

impl Api for Server {
    type Principal = ();

    fn fault_as_two(&self, fault: &Fault) -> types::Two {
        types::Two { two: fault.to_string() }
    }

    async fn events(&self, _: &Context) -> Result<EventsSuccess, EventsError> {
        let events = futures::stream::iter(1..=3).then(|n| async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Ok::<_, std::io::Error>(format!("data: {n}\n\n").into())
        });
        Ok(EventsSuccess::Ok(stream(events)))
    }

    async fn ticks(&self, _: &Context) -> Result<TicksSuccess, TicksError> {
        let one = types::TicksResult::from(types::One { one: 1 });
        let two = types::TicksResult::from(types::Two { two: "a\nb".to_owned() });
        let broken = Err(std::io::Error::other("the disk is gone"));
        let items = futures::stream::iter([Ok(one), Ok(two), broken]).then(|item| async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            item
        });
        Ok(TicksSuccess::Ok(Items::new(items)))
    }

    async fn rows(&self, _: &Context, params: RowsParams) -> Result<RowsSuccess, RowsError> {
        let rows = (0..params.count).map(|one| types::One { one });
        Ok(RowsSuccess::Ok { x_count: Some(params.count), body: Items::of(rows) })
    }

    async fn head_of(&self, _: &Context) -> Result<HeadOfSuccess, HeadOfError> {
        Err(HeadOfError::NotFound)
    }

    async fn options_of(&self, _: &Context) -> Result<OptionsOfSuccess, OptionsOfError> {
        Ok(OptionsOfSuccess::NoContent { allow: "HEAD, OPTIONS".to_owned() })
    }

    async fn media(&self, _: &Context, params: MediaParams) -> Result<MediaSuccess, MediaError> {
        Ok(match params.kind.as_str() {
            "json" => MediaSuccess::OkJson {
                x_count: 1,
                x_name: Some("one".to_owned()),
                body: types::One { one: 1 },
            },
            "text" => MediaSuccess::OkText { x_count: 2, x_name: None, body: "two".to_owned() },
            _ => MediaSuccess::OkImagePng {
                x_count: 3,
                x_name: None,
                body: b"\x89PNG".to_vec().into(),
            },
        })
    }

    async fn several(
        &self,
        _: &Context,
        params: SeveralParams,
    ) -> Result<SeveralSuccess, SeveralError> {
        let two = || types::Two { two: "two".to_owned() };
        match params.which {
            200 => Ok(SeveralSuccess::Ok(types::One { one: 1 })),
            201 => Ok(SeveralSuccess::Created(two())),
            204 => Ok(SeveralSuccess::NoContent),
            302 => Ok(SeveralSuccess::Found { location: "/elsewhere".to_owned() }),
            404 => Err(SeveralError::NotFound(two())),
            418 => Err(SeveralError::ClientError { status: 418, body: types::One { one: 418 } }),
            status => Err(SeveralError::Default { status: status as u16, body: "full".to_owned() }),
        }
    }

    async fn socket(
        &self,
        _: &Context,
        upgrade: WebSocketUpgrade,
    ) -> Result<SocketSuccess, SocketError> {
        Ok(SocketSuccess::SwitchingProtocols(upgrade.accept(
            Default::default(),
            |mut socket| async move {
                while let Some(Ok(message)) = socket.next().await {
                    if message.is_text() {
                        let _ = futures::SinkExt::send(&mut socket, message).await;
                        return;
                    }
                }
            },
        )))
    }
}

#[tokio::test]
async fn every_declared_status_is_a_variant_on_both_sides() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let ask = |which| client.several().which(which).send();
    assert!(
        matches!(ask(200).await.expect("ok").into_inner(), SeveralResponse::Ok(one) if one.one == 1)
    );
    assert!(
        matches!(ask(201).await.expect("created").into_inner(), SeveralResponse::Created(two) if two.two == "two")
    );
    assert!(matches!(ask(204).await.expect("nothing").into_inner(), SeveralResponse::NoContent));
    let found = ask(302).await.expect("found, and not followed").into_inner();
    assert!(
        matches!(found, SeveralResponse::Found { location } if location.as_deref() == Some("/elsewhere"))
    );
    let error =
        |error| if let Error::ErrorResponse(value) = error { value } else { panic!("{error}") };
    let not_found = error(ask(404).await.expect_err("404"));
    assert!(
        matches!(not_found.into_inner(), SeveralErrorResponse::NotFound(two) if two.two == "two")
    );
    let teapot = error(ask(418).await.expect_err("418"));
    assert_eq!(teapot.status(), 418);
    assert!(
        matches!(teapot.into_inner(), SeveralErrorResponse::ClientError(one) if one.one == 418),
        "a hundred of statuses"
    );
    let full = error(ask(507).await.expect_err("507"));
    assert_eq!(full.status(), 507);
    let SeveralErrorResponse::Default(mut text) = full.into_inner() else { panic!("all others") };
    assert_eq!(text.next().await.expect("text").expect("text"), "full");
}

#[tokio::test]
async fn media_types_and_headers_of_one_status_are_told_apart() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let ask = |kind: &str| client.media().kind(kind).send();
    let json = ask("json").await.expect("json").into_inner();
    assert!(
        matches!(json, MediaResponse::OkJson { x_count: Some(1), x_name: Some(name), body } if name == "one" && body.one == 1),
        "headers have their types"
    );
    let MediaResponse::OkText { x_count, x_name, mut body } =
        ask("text").await.expect("text").into_inner()
    else {
        panic!("text")
    };
    assert_eq!(
        (x_count, x_name, body.next().await.expect("bytes").expect("bytes").as_ref()),
        (Some(2), None, b"two".as_slice())
    );
    let MediaResponse::OkImagePng { mut body, .. } = ask("png").await.expect("png").into_inner()
    else {
        panic!("png")
    };
    assert_eq!(body.next().await.expect("bytes").expect("bytes").as_ref(), b"\x89PNG");
}

#[tokio::test]
async fn events_come_as_they_are_sent() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let answer = client.events().send().await.expect("events");
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let chunks: Vec<_> =
        answer.into_inner().into_inner().map(|chunk| chunk.expect("a chunk")).collect().await;
    assert!(chunks.len() > 1, "not held back until the end");
    assert_eq!(chunks.concat(), b"data: 1\n\ndata: 2\n\ndata: 3\n\n");
}

#[tokio::test]
async fn items_have_their_type_a_line_or_an_event_each() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let RowsResponse::Ok { x_count, mut body } =
        client.rows().count(3000).send().await.expect("rows").into_inner();
    assert_eq!(x_count, Some(3000));
    for n in 0..3000 {
        assert_eq!(body.next().await.expect("a row").expect("of its type").one, n);
    }
    assert!(body.next().await.is_none(), "and no more");
    let (_, text) = raw(reqwest::Client::new().get(format!("{url}/rows?count=2"))).await;
    assert_eq!(text, "{\"one\":0}\n{\"one\":1}\n");

    let answer = client.ticks().send().await.expect("events");
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let mut ticks = answer.into_inner();
    let first = ticks.next().await.expect("an event").expect("of its type");
    assert!(matches!(first, types::TicksResult::One(one) if one.one == 1));
    let second = ticks.next().await.expect("an event").expect("of its type");
    assert!(
        matches!(second, types::TicksResult::Two(two) if two.two == "a\nb"),
        "a line break does not end an item of the stream"
    );
    assert!(
        ticks.next().await.expect("an end").is_err(),
        "a stream that broke off is not taken for a whole one"
    );
    assert!(ticks.next().await.is_none());
}

#[tokio::test]
async fn head_options_and_wrong_methods() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let error = client.head_of().send().await.expect_err("404");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    let options = client.options_of().send().await.expect("204").into_inner();
    assert!(
        matches!(options, OptionsOfResponse::NoContent { allow } if allow.as_deref() == Some("HEAD, OPTIONS"))
    );
    let http = reqwest::Client::new();
    let wrong = http.post(format!("{url}/head")).send().await.expect("an answer");
    assert_eq!(
        (wrong.status().as_u16(), wrong.headers()["allow"].as_bytes()),
        (405, b"HEAD, OPTIONS".as_slice())
    );
    let (status, text) = raw(http.get(format!("{url}/nowhere"))).await;
    assert_eq!(
        (status, text.as_str()),
        (404, "there is nothing at this path; see the contract for those that there are"),
        "in the form that most of the contract's errors have"
    );
}

#[tokio::test]
async fn a_connection_becomes_a_websocket() {
    let (_server, url) = serve(service(Arc::new(Server)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let mut socket = client.socket().send().await.expect("101").into_inner();
    // A masked text frame of two bytes (RFC 6455, section 5.7).
    socket.write_all(&[0x81, 0x82, 1, 2, 3, 4, b'h' ^ 1, b'i' ^ 2]).await.expect("sent");
    let mut echo = [0; 4];
    socket.read_exact(&mut echo).await.expect("an echo");
    assert_eq!(&echo, &[0x81, 2, b'h', b'i']);
    let (status, text) = raw(reqwest::Client::new().get(format!("{url}/socket"))).await;
    assert!(status == 400 && text.contains("websocket"), "{status} {text}");
}
