//! What generated code costs: one operation from its contract, against the same one written by hand
//! with dropshot's extractors, and with the checks against its schemas left out.

use std::sync::Arc;

use anyhow::anyhow;
use dropshot::{
    ApiDescription, ConfigDropshot, HttpError, HttpResponseCreated, Path, Query, RequestContext,
    ServerBuilder, TypedBody,
};
use openapi_runtime::{Context, Fault, ServerConfig};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Setting;
use crate::own::{Own, Part};
use crate::report::Report;
use crate::wrk::rate;

/// From `glue.yaml`.
mod library {
    #[allow(
        clippy::all,
        clippy::unwrap_used,
        missing_docs,
        nonstandard_style,
        dead_code,
        unreachable_pub,
        reason = "generated"
    )]
    pub(super) mod types {
        include!(concat!(env!("OUT_DIR"), "/types.rs"));
    }
    #[allow(unreachable_pub, missing_docs, reason = "generated for a library")]
    pub(super) mod server {
        include!(concat!(env!("OUT_DIR"), "/server.rs"));
    }
}

use library::server::{AddBookError, AddBookParams, AddBookSuccess, Api};
use library::types::{Book, Problem};

const CLIENTS: usize = 64;

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let rows = [
        (
            "generated glue",
            Part::Generated,
            "hand-written dropshot endpoint",
            Part::Handwritten,
            Some(0.95),
        ),
        (
            "generated glue, without validation",
            Part::GeneratedUnchecked,
            "hand-written dropshot endpoint",
            Part::Handwritten,
            Some(0.95),
        ),
        (
            "generated glue, with validation",
            Part::Generated,
            "without validation",
            Part::GeneratedUnchecked,
            None,
        ),
    ];
    for (name, part, peer, other, aim) in rows {
        if !report.wants(name) {
            continue;
        }
        let (ours, theirs) = (Own::start(part)?, Own::start(other)?);
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ask = |own: &Own| rate(&own.url, CLIENTS, setting.seconds, ADD_BOOK);
            rounds.push((ask(&ours)?, ask(&theirs)?));
        }
        report.add(name, peer, "/s", &rounds, aim)?;
    }
    Ok(())
}

const ADD_BOOK: &str = r#"
wrk.method = 'POST'
wrk.headers['Content-Type'] = 'application/json'
wrk.body = '{"title": "On the Origin of Species", "pages": 502, "subjects": ["biology", "evolution", "natural history"]}'
"#;
const PLACE: &str = "/shelves/7/books?notify=true";

struct Library;

impl Api for Library {
    type Principal = ();

    fn fault_as_problem(&self, fault: &Fault) -> Problem {
        Problem { message: fault.message().to_owned() }
    }

    async fn add_book(
        &self,
        _: &Context,
        params: AddBookParams,
        book: Book,
    ) -> Result<AddBookSuccess, AddBookError> {
        match params.shelf > 0 || params.notify {
            true => Ok(AddBookSuccess::Created(book)),
            false => Err(AddBookError::BadRequest(Problem { message: "no such shelf".to_owned() })),
        }
    }
}

pub(crate) async fn serve_generated(validating: bool) -> anyhow::Result<()> {
    let service = library::server::service(Arc::new(Library));
    let service = if validating { service } else { service.without_validation() };
    let server =
        service.start(ServerConfig::new(([127, 0, 0, 1], 0).into())).map_err(anyhow::Error::msg)?;
    println!("http://{}{PLACE}", server.address());
    std::future::pending().await
}

#[derive(Deserialize, JsonSchema)]
struct ShelfPath {
    shelf: i64,
}

#[derive(Deserialize, JsonSchema)]
struct NotifyQuery {
    #[serde(default)]
    notify: bool,
}

#[derive(Deserialize, Serialize, JsonSchema)]
struct HandwrittenBook {
    title: String,
    pages: i64,
    subjects: Vec<String>,
}

#[dropshot::endpoint { method = POST, path = "/shelves/{shelf}/books" }]
async fn add_book(
    _: RequestContext<()>,
    path: Path<ShelfPath>,
    query: Query<NotifyQuery>,
    body: TypedBody<HandwrittenBook>,
) -> Result<HttpResponseCreated<HandwrittenBook>, HttpError> {
    match path.into_inner().shelf > 0 || query.into_inner().notify {
        true => Ok(HttpResponseCreated(body.into_inner())),
        false => Err(HttpError::for_bad_request(None, "no such shelf".to_owned())),
    }
}

pub(crate) async fn serve_handwritten() -> anyhow::Result<()> {
    let mut api = ApiDescription::new();
    api.register(add_book)?;
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let server = ServerBuilder::new(api, (), log).config(ConfigDropshot::default()).start()?;
    println!("http://{}{PLACE}", server.local_addr());
    server.await.map_err(|error| anyhow!(error))
}
