//! The double's HTTP and websocket.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use http::header::{
    CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE,
};
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::engine::Engine;
use super::{Fault, files};

type Body = UnsyncBoxBody<Bytes, std::io::Error>;

pub(super) async fn serve(listener: TcpListener, engine: Arc<Engine>) {
    while let Ok((stream, _)) = listener.accept().await {
        let engine = Arc::clone(&engine);
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let engine = Arc::clone(&engine);
                async move { Ok::<_, Infallible>(answer(&engine, request).await) }
            });
            // A client that goes away is no concern of the double.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await;
        });
    }
}

async fn answer(engine: &Arc<Engine>, mut request: Request<Incoming>) -> Response<Body> {
    if engine.is_deaf() {
        std::future::pending::<()>().await;
    }
    let path =
        percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    let query: Vec<(String, String)> =
        url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
    let parameter = |name: &str| {
        query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    };
    if path == "/ws" {
        return connect(engine, &mut request, &parameter("clientId"));
    }
    if path == "/upload/image" {
        return upload(engine, request).await;
    }
    let method = request.method().clone();
    let body = request
        .into_body()
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match (&method, parts.as_slice()) {
        (&Method::POST, ["prompt"]) => {
            let (status, answer) = engine.submit(&body);
            tokio::time::sleep(engine.answer_time()).await;
            match engine.fault() {
                Some(Fault::GivesBadAnswer) => text(200, "<html>busy</html>"),
                _ => json_answer(status, &answer),
            }
        }
        (&Method::GET, ["prompt"]) => json_answer(200, &engine.prompt_info()),
        (&Method::GET, ["queue"]) if engine.fault() == Some(Fault::GivesOddQueue) => {
            json_answer(200, &json!({ "queue": { "running": engine.queued() } }))
        }
        (&Method::GET, ["queue"]) => json_answer(200, &engine.queue()),
        (&Method::POST, ["queue"]) => {
            engine.manage_queue(&body);
            text(200, "")
        }
        (&Method::POST, ["history"]) => {
            engine.manage_history(&body);
            text(200, "")
        }
        (&Method::POST, ["free"]) => {
            engine.free(&body);
            text(200, "")
        }
        // ComfyUI looks only at safetensors, and says nothing of what it does not have.
        (&Method::GET, ["view_metadata", "checkpoints"]) => {
            let name = parameter("filename");
            match name.ends_with(".safetensors") && engine.checkpoints.contains(&name) {
                true => json_answer(200, &json!({ "format": "pt", "modelspec.title": name })),
                false => text(404, ""),
            }
        }
        (&Method::GET, ["view_metadata", _]) => text(404, ""),
        (&Method::POST, ["interrupt"]) => {
            engine.interrupt(&body);
            text(200, "")
        }
        (&Method::GET, ["history", id]) => match engine.fault() {
            Some(Fault::GivesBadHistory) => text(200, "{\"half\": "),
            Some(Fault::NamesAnotherJob) => {
                json_answer(200, &json!({ "00000000-0000-0000-0000-000000000000": {} }))
            }
            Some(Fault::GivesEndlessHistory) if engine.history(id)[*id].is_object() => {
                let mut history = engine.history(id);
                history[*id]["outputs"]["1"]["text"] = json!(["x".repeat(65 << 20)]);
                json_answer(200, &history)
            }
            _ => json_answer(200, &engine.history(id)),
        },
        (&Method::GET, ["object_info"]) => json_answer(200, &Value::Object(engine.object_info())),
        (&Method::GET, ["view"]) if !query.iter().any(|(key, _)| key == "filename") => {
            text(404, "")
        }
        (&Method::GET, ["view"]) => {
            view(engine, &parameter("filename"), &parameter("subfolder"), &parameter("type"))
        }
        // The newest first, and what is in folders not at all.
        (&Method::GET, ["internal", "files", "output"]) => {
            let top: Vec<String> =
                engine.outputs().into_iter().rev().filter(|path| !path.contains('/')).collect();
            json_answer(200, &json!(top))
        }
        (&Method::GET, ["models", "checkpoints"]) => json_answer(200, &json!(engine.checkpoints)),
        (&Method::GET, ["models", folder]) => match engine.has_models(folder) {
            true => json_answer(200, &json!([])),
            false => text(404, ""),
        },
        (&Method::GET, ["object_info", class]) => {
            let found = engine.object_info().remove(*class);
            json_answer(200, &found.map_or_else(|| json!({}), |found| json!({ *class: found })))
        }
        (&Method::GET, ["experiment", "models", "preview", "checkpoints", "0", ..]) => {
            let name =
                path.strip_prefix("/experiment/models/preview/checkpoints/0/").unwrap_or_default();
            match engine.model_preview(name) {
                Some(picture) => bytes(200, "image/webp", picture.into()),
                None => text(404, ""),
            }
        }
        // Newer than the recordings.
        (&Method::GET, ["global_subgraphs"]) => json_answer(200, &json!({ SUBGRAPH: subgraph() })),
        (&Method::GET, ["global_subgraphs", SUBGRAPH]) => {
            let mut whole = subgraph();
            whole["data"] = "{\"nodes\": []}".into();
            json_answer(200, &whole)
        }
        _ => recorded(engine, &method, &path),
    }
}

const SUBGRAPH: &str = "5ab2";

fn subgraph() -> Value {
    json!({ "source": "custom_node", "name": "Two in one", "info": { "node_pack": "custom_nodes.pack" } })
}

/// What was recorded for a path, whatever the query.
fn recorded(engine: &Engine, method: &Method, path: &str) -> Response<Body> {
    let calls = engine.recordings["http"].as_array().into_iter().flatten();
    let mut found = calls.filter(|call| {
        call["request"]["method"] == method.as_str()
            && call["request"]["path"]
                .as_str()
                .is_some_and(|known| known.split('?').next() == Some(path))
    });
    match found.next().map(|call| &call["response"]) {
        Some(response) if response["body"].is_object() || response["body"].is_array() => {
            json_answer(response["status"].as_u64().unwrap_or(200) as u16, &response["body"])
        }
        Some(response) => text(
            response["status"].as_u64().unwrap_or(200) as u16,
            response["body"].as_str().unwrap_or_default(),
        ),
        None => text(404, "404: Not Found"),
    }
}

fn view(engine: &Engine, name: &str, subfolder: &str, kind: &str) -> Response<Body> {
    let path = match files::viewed(name, subfolder, kind) {
        Ok(path) => path,
        Err(status) => return text(status, ""),
    };
    match engine.at(&path) {
        None => text(404, ""),
        Some(_) if engine.fault() == Some(Fault::LosesItsOutputs) => text(404, ""),
        Some(content) if engine.fault() == Some(Fault::GivesHalfAFile) => {
            let half = Bytes::copy_from_slice(&content[..content.len() / 2]);
            let broken = futures::stream::iter([
                Ok(Frame::data(half)),
                Err(std::io::Error::other("broken off")),
            ]);
            let mut response = Response::new(StreamBody::new(broken).boxed_unsync());
            response.headers_mut().insert(CONTENT_LENGTH, content.len().into());
            response
        }
        Some(content) => bytes(200, "image/png", content.into()),
    }
}

async fn upload(engine: &Engine, request: Request<Incoming>) -> Response<Body> {
    let kind = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let Ok(boundary) = multer::parse_boundary(kind) else { return text(400, "") };
    let stream = request.into_body().into_data_stream();
    let mut form = multer::Multipart::new(stream, boundary);
    let (mut stored, mut folder, mut kind, mut replace) =
        (None, String::new(), "input".to_owned(), false);
    while let Ok(Some(field)) = form.next_field().await {
        let (name, file) =
            (field.name().unwrap_or_default().to_owned(), field.file_name().map(str::to_owned));
        let Ok(content) = field.bytes().await else { return text(400, "") };
        match (name.as_str(), file) {
            ("image", Some(file)) => stored = Some((file, content)),
            ("subfolder", None) => folder = String::from_utf8_lossy(&content).into_owned(),
            ("type", None) => kind = String::from_utf8_lossy(&content).into_owned(),
            ("overwrite", None) => replace = matches!(&content[..], b"true" | b"1"),
            _ => {}
        }
    }
    let Some((name, content)) = stored else { return text(400, "") };
    tokio::time::sleep(engine.upload_time()).await;
    let kind = if matches!(kind.as_str(), "temp" | "output") { kind } else { "input".to_owned() };
    let root = files::folder(&kind);
    if !files::join(&root, &folder).starts_with(&root) {
        return text(400, "");
    }
    let name = engine.upload(&kind, &folder, &name, content.to_vec(), replace);
    json_answer(200, &json!({ "name": name, "subfolder": folder, "type": kind }))
}

fn connect(engine: &Arc<Engine>, request: &mut Request<Incoming>, client: &str) -> Response<Body> {
    let Some(key) = request.headers().get(SEC_WEBSOCKET_KEY) else {
        return text(400, "No WebSocket UPGRADE hdr");
    };
    let accept = derive_accept_key(key.as_bytes());
    let client = if client.is_empty() {
        uuid::Uuid::new_v4().simple().to_string()
    } else {
        client.to_owned()
    };
    let (upgrade, engine) = (hyper::upgrade::on(request), Arc::clone(engine));
    tokio::spawn(async move {
        let Ok(upgraded) = upgrade.await else { return };
        let mut socket =
            WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
        let mut messages = engine.connect(&client);
        loop {
            tokio::select! {
                message = messages.recv() => match message {
                    Some(message) => if socket.send(message).await.is_err() { break },
                    None => {
                        let _ = socket.close(None).await;
                        return;
                    }
                },
                said = socket.next() => if !matches!(said, Some(Ok(_))) { break },
            }
        }
        engine.disconnect(&client);
    });
    let mut response = text(101, "");
    for (name, value) in
        [(CONNECTION, "Upgrade"), (UPGRADE, "websocket"), (SEC_WEBSOCKET_ACCEPT, accept.as_str())]
    {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn bytes(status: u16, kind: &str, content: Bytes) -> Response<Body> {
    let body = Full::new(content).map_err(|never: Infallible| match never {}).boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
    if let Ok(kind) = kind.parse() {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    response
}

fn text(status: u16, content: &str) -> Response<Body> {
    bytes(status, "text/plain; charset=utf-8", Bytes::copy_from_slice(content.as_bytes()))
}

fn json_answer(status: u16, value: &Value) -> Response<Body> {
    bytes(
        status,
        "application/json; charset=utf-8",
        super::engine::with_nan(value.to_string()).into(),
    )
}
