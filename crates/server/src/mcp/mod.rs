//! `/mcp`: what the server has, as tools for agents, by the Model Context Protocol over streamable
//! HTTP.
//!
//! Each request stands alone: it is authenticated by itself, and nothing is kept between two of
//! them but the links that files can be uploaded by ([`tickets`]). A request is bounded as all
//! others are: its body in bytes and in memory, its result in items and bytes, its time by
//! [`CALL_TIME`], and those that wait by the places of streams.
//!
//! The arguments of a call can be megabytes. They are read off the async threads, as bodies of
//! other contracts are, and kept from `rmcp`, which would read them where it runs. `rmcp` reads and
//! writes the rest of the protocol; a tool ([`tools`]) is a call of what the other contracts call,
//! with a small result and, where something is wrong, with what to do next.

mod find;
mod jobs;
pub(crate) mod source;
mod tickets;
mod tools;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use comfy_cloud_domain::Principal;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE};
use http_body_util::Full;
use openapi_runtime::{
    Body, Call, Credential, Fault, Holder, Operation, OperationSpec, ParameterSpec, Place,
    Response, Service, Shape, ValueKind, json,
};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, Implementation, JsonObject,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde::Deserialize;
use serde_json::{Value, json as value};

use crate::api::Api;
use tickets::Tickets;

/// What all of its paths begin with.
pub(crate) const PATH: &str = "/mcp";
/// The largest request, in bytes: a large workflow is in it.
const REQUEST_BYTES: u64 = 8 << 20;
/// The largest message without the arguments of its call, in bytes.
const MESSAGE_BYTES: usize = 64 << 10;
/// How long a call takes at the most, in which a job may be waited for.
const CALL_TIME: Duration = Duration::from_secs(620);
/// How often a stream shows that it is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

static CALL: OperationSpec = OperationSpec {
    id: "mcp",
    method: "POST",
    path: "/mcp",
    parameters: &[],
    parts: &[],
    fields: &[],
    statuses: &[200, 202, 400, 401, 406, 413, 415, 429, 500, 503],
    json_limit_bytes: Some(REQUEST_BYTES),
};

static UPLOAD: OperationSpec = OperationSpec {
    id: "mcpUpload",
    method: "PUT",
    path: "/mcp/upload",
    // In the query, which is not logged.
    parameters: &[ParameterSpec {
        name: "token",
        place: Place::Query,
        kind: ValueKind::Text,
        shape: Shape::Plain,
        default: None,
    }],
    parts: &[],
    fields: &[],
    statuses: &[200, 201, 400, 401, 404, 413, 429, 500, 503],
    json_limit_bytes: None,
};

/// What serves `/mcp`.
pub(crate) struct Mcp {
    api: Arc<Api>,
    tickets: Tickets,
}

/// The operations.
pub(crate) fn service(api: &Arc<Api>) -> Service<Mcp> {
    let mcp = Arc::new(Mcp { api: Arc::clone(api), tickets: Tickets::default() });
    let operations = vec![
        Operation { spec: &CALL, handler: |mcp, call| Box::pin(serve(mcp, call)), fault },
        Operation {
            spec: &UPLOAD,
            handler: |mcp, call| Box::pin(tickets::upload(mcp, call)),
            fault,
        },
    ];
    Service::new(mcp, operations, &[], fault)
}

/// A fault before the protocol was reached, as it writes errors.
fn fault(_: &Mcp, fault: &Fault) -> Result<Response, Fault> {
    let said = value!({ "jsonrpc": "2.0", "id": null, "error": { "code": -32600, "message": fault.message(), "data": { "code": fault.code() } } });
    json(fault.status().as_u16(), "application/json", &said)
}

async fn serve(mcp: Arc<Mcp>, mut call: Call) -> Result<Response, Fault> {
    let shown = call
        .credential(Credential::Bearer)
        .or_else(|| call.credential(Credential::ApiKey(Place::Header, "X-API-Key")));
    let Some(key) = shown else {
        return Err(call.unauthenticated("`Authorization: Bearer …` or `X-API-Key` in the header"));
    };
    let principal = mcp.api.authenticate(call.context(), &key).await?;
    let Parted { message, arguments } = call.json().await?;
    if message.len() > MESSAGE_BYTES {
        let found = message.len();
        return Err(Fault::too_large(format!(
            "the message has {found} bytes beside `params.arguments`; at most {MESSAGE_BYTES} are read"
        )));
    }
    let context = call.context();
    let (base, holder) = (mcp.api.base_url(context), context.holder());
    let mut request = http::Request::new(Full::new(Bytes::from(message)));
    *request.method_mut() = context.method.clone();
    *request.headers_mut() = context.headers.clone();
    // What shows who the caller is goes no further.
    for secret in [AUTHORIZATION, COOKIE, http::HeaderName::from_static("x-api-key")] {
        request.headers_mut().remove(secret);
    }
    // Of the message as it came.
    request.headers_mut().remove(CONTENT_LENGTH);
    // A page of a browser has no key, so neither the host's name nor the origin says more than the
    // key does.
    let config = StreamableHttpServerConfig::default()
        .disable_allowed_hosts()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        .with_sse_keep_alive(Some(KEEP_ALIVE))
        .with_max_request_body_bytes(MESSAGE_BYTES)
        .with_cancellation_token(mcp.api.stop.child_token());
    let agent = Agent {
        mcp: Arc::clone(&mcp),
        principal,
        base,
        holder,
        arguments: Arc::new(Mutex::new(arguments)),
    };
    let service = StreamableHttpService::new(
        move || Ok(agent.clone()),
        Arc::new(NeverSessionManager::default()),
        config,
    );
    Ok(service.handle(request).await.map(Body::wrap))
}

/// A message and the arguments of its call.
#[derive(Deserialize)]
#[serde(from = "Value")]
struct Parted {
    /// The message, as JSON, without them.
    message: Vec<u8>,
    arguments: Option<JsonObject>,
}

impl From<Value> for Parted {
    fn from(mut message: Value) -> Self {
        let arguments = message
            .pointer_mut("/params/arguments")
            .filter(|arguments| arguments.is_object())
            .map(Value::take);
        let arguments = arguments.and_then(|arguments| {
            if let Value::Object(arguments) = arguments { Some(arguments) } else { None }
        });
        Self { message: message.to_string().into_bytes(), arguments }
    }
}

/// A caller's request.
#[derive(Clone)]
pub(super) struct Agent {
    mcp: Arc<Mcp>,
    principal: Principal,
    /// The address of this server, as the caller reaches it.
    base: String,
    holder: Holder,
    /// The arguments of its call, until the call takes them.
    arguments: Arc<Mutex<Option<JsonObject>>>,
}

impl Agent {
    fn api(&self) -> &Arc<Api> {
        &self.mcp.api
    }

    /// Does what takes time in proportion to what a caller sent, or to all that workers have, off
    /// the async threads.
    async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, tools::Trouble> + Send + 'static,
    ) -> Result<T, tools::Trouble> {
        self.api().jobs.apart(self.principal.user(), work).await
    }
}

const INSTRUCTIONS: &str = "Runs ComfyUI workflows. A workflow is a JSON object in ComfyUI's API format: node ids, each with `class_type` and \
    `inputs`; an input is a value, or a link [node id, output number]. Look up classes with find_nodes and describe_node, check with \
    validate_workflow, run with run_workflow, then wait_for_job and get_outputs. A file is named in a workflow by its name after it was \
    uploaded by an upload_link.";

impl ServerHandler for Agent {
    fn get_info(&self) -> ServerConfig {
        let mut config = ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_instructions(INSTRUCTIONS);
        config.server_info = Implementation::new("comfy-cloud", env!("CARGO_PKG_VERSION"));
        config
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::all().to_vec()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::all().iter().find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let arguments = self.arguments.lock().unwrap_or_else(PoisonError::into_inner).take();
        let arguments = arguments.or(request.arguments).unwrap_or_default();
        let outcome =
            tokio::time::timeout(CALL_TIME, tools::call(self, &request.name, arguments, &context));
        let outcome = tokio::select! {
            outcome = outcome => outcome,
            // Nobody is there to read it.
            () = context.ct.cancelled() => return Err(ErrorData::internal_error("the call was cancelled", None)),
        };
        let result = match outcome {
            Ok(Some(Ok(outcome))) => outcome.into(),
            Ok(Some(Err(trouble))) => trouble.into(),
            Ok(None) => {
                let known = tools::all()
                    .iter()
                    .map(|tool| tool.name.as_ref())
                    .collect::<Vec<_>>()
                    .join(", ");
                return Err(ErrorData::invalid_params(
                    format!("there is no tool `{}`; there are {known}", request.name),
                    None,
                ));
            }
            Err(_) => {
                tools::Trouble::new("the call took too long", "ask for less, or try again later")
                    .into()
            }
        };
        Ok(CallToolResponse::from(CallToolResult::clone(&result)))
    }
}
