//! The table of operations behind a listener.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Arc, OnceLock, Weak};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::Bytes;
use dropshot::Body;
use futures::FutureExt;
use futures::future::BoxFuture;
use http::header::{ALLOW, CONTENT_TYPE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use http_body::{Body as _, Frame, SizeHint};
use hyper::upgrade::OnUpgrade;
use percent_encoding::percent_decode_str;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::Instrument;

use crate::body::{BodyStream, Pace};
use crate::budget::{Memory, Share};
use crate::call::{Call, Context, FieldSpec, ParameterSpec, query_pairs};
use crate::connections::{ConnectionLimits, Seat};
use crate::fault::Fault;
use crate::form::PartSpec;
use crate::listener::{Listener, TlsFiles};
use crate::response::{Response, json};
use crate::route::Router;
use crate::schema::Inputs;
use crate::site::{Arrival, Common, Contract, Mount, Site};
use crate::unattended::Unattended;

/// The largest JSON body, unless [`Service::json_limit`] says otherwise.
pub const JSON_BODY_LIMIT_BYTES: u64 = 1024 * 1024;

/// The header of a response that has the request's id.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// How large a response may be without a share of the memory for responses, in bytes. What a server
/// keeps in memory for many responses should be smaller.
const FREE_RESPONSE_BYTES: u64 = 256 * 1024;
/// What a response that is sent as its parts come may hold, in bytes: a part and what the
/// connection buffers.
const STREAM_BYTES: u64 = 384 * 1024;

/// The fixed part of an operation, as the generator writes it.
#[derive(Debug)]
pub struct OperationSpec {
    /// The contract's name for it.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path template.
    pub path: &'static str,
    /// Its parameters; generated code names them by index.
    pub parameters: &'static [ParameterSpec],
    /// The parts of its form, if it takes one.
    pub parts: &'static [PartSpec],
    /// The fields of its urlencoded form, if it takes one.
    pub fields: &'static [FieldSpec],
    /// The statuses that it declares.
    pub statuses: &'static [u16],
    /// The largest JSON body, in bytes, when the contract says.
    pub json_limit_bytes: Option<u64>,
}

/// The generated function that reads a call's arguments, calls the method and writes its response.
pub type Handler<A> = fn(Arc<A>, Call) -> BoxFuture<'static, Result<Response, Fault>>;

/// An entry of the table.
pub struct Operation<A> {
    /// Its fixed part.
    pub spec: &'static OperationSpec,
    /// What runs it.
    pub handler: Handler<A>,
    /// Its form of errors.
    pub fault: fn(&A, &Fault) -> Result<Response, Fault>,
}

/// A request for a route outside the contract.
#[derive(Debug)]
pub struct Request {
    /// What is known of it.
    pub context: Arc<Context>,
    /// The decoded values of the path's parameters.
    pub path_values: Vec<(&'static str, String)>,
    /// The decoded pairs of the query.
    pub query: Vec<(String, String)>,
}

impl Request {
    /// A parameter of the path, by its name in the route.
    pub fn path_value(&self, name: &str) -> Option<&str> {
        self.path_values.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a name in the query.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// A finished request, for logs and metrics.
#[derive(Debug)]
pub struct Completed<'a> {
    /// The operation, or the template of a route outside the contract.
    pub operation: Option<&'static str>,
    /// The request, without its query: that can hold secrets.
    pub context: &'a Context,
    /// The status that was answered.
    pub status: StatusCode,
    /// From the arrival of the request's head to the head of the response.
    pub latency: Duration,
}

/// Stands around every operation and route.
pub trait Layer: Send + Sync + 'static {
    /// A response in place of what the request is for, if this layer has one.
    fn before(&self, _context: &Context) -> Option<Response> {
        None
    }

    /// Changes a response before it is sent.
    fn after(&self, _context: &Context, _response: &mut Response) {}
}

/// Is told of every finished request.
pub trait Observer: Send + Sync + 'static {
    /// Called once a request, before its response's body is sent.
    fn completed(&self, completed: &Completed<'_>);
}

type Route = Arc<dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync>;

enum Target<A> {
    Operation(
        &'static OperationSpec,
        Handler<A>,
        fn(&A, &Fault) -> Result<Response, Fault>,
        &'static Inputs,
    ),
    Route(&'static str, Route),
}

/// An implementation of a contract, ready to be served.
pub struct Service<A> {
    api: Arc<A>,
    operations: Vec<Operation<A>>,
    inputs: &'static [Inputs],
    fault: fn(&A, &Fault) -> Result<Response, Fault>,
    routes: Vec<(Method, &'static str, Route)>,
    observers: Vec<Box<dyn Observer>>,
    layers: Vec<Box<dyn Layer>>,
    json_limit_bytes: u64,
    json_of_any_type: bool,
    pace: Pace,
    memory: Memory,
}

impl<A> fmt::Debug for Service<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("operations", &self.operations.len())
            .field("routes", &self.routes.len())
            .finish_non_exhaustive()
    }
}

/// Where and how to listen.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// The address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Certificate and key, to speak TLS.
    pub tls: Option<TlsFiles>,
    /// What connections may take.
    pub connections: ConnectionLimits,
}

impl ServerConfig {
    /// An address without TLS, with the default limits.
    pub fn new(listen: SocketAddr) -> Self {
        Self { listen, tls: None, connections: ConnectionLimits::default() }
    }
}

impl<A: Send + Sync + 'static> Service<A> {
    /// Called by generated code: the implementation, the table, the schemas of its inputs, and
    /// the form of errors that belong to no operation.
    pub fn new(
        api: Arc<A>,
        operations: Vec<Operation<A>>,
        inputs: &'static [Inputs],
        fault: fn(&A, &Fault) -> Result<Response, Fault>,
    ) -> Self {
        Self {
            api,
            operations,
            inputs,
            fault,
            routes: Vec::new(),
            observers: Vec::new(),
            layers: Vec::new(),
            json_of_any_type: false,
            json_limit_bytes: JSON_BODY_LIMIT_BYTES,
            pace: Pace::default(),
            memory: Memory::default(),
        }
    }

    /// Adds a route outside the contract; `{name}` takes a segment, `{*name}` the rest.
    #[must_use]
    pub fn route<F>(
        mut self,
        method: Method,
        path: &'static str,
        handler: impl Fn(Request) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Response> + Send + 'static,
    {
        self.routes.push((method, path, Arc::new(move |request| handler(request).boxed())));
        self
    }

    /// Adds a layer around everything; the first that was added is the outermost.
    #[must_use]
    pub fn layer(mut self, layer: impl Layer) -> Self {
        self.layers.push(Box::new(layer));
        self
    }

    /// Reads a body as JSON whatever its `Content-Type` says, where an operation takes JSON alone:
    /// many clients send JSON as text or as a form.
    #[must_use]
    pub fn json_of_any_type(mut self) -> Self {
        self.json_of_any_type = true;
        self
    }

    /// Adds someone who is told of every finished request.
    #[must_use]
    pub fn observe(mut self, observer: impl Observer) -> Self {
        self.observers.push(Box::new(observer));
        self
    }

    /// Sets the largest JSON body, in bytes.
    #[must_use]
    pub fn json_limit(mut self, bytes: u64) -> Self {
        self.json_limit_bytes = bytes;
        self
    }

    /// Sets how slowly bodies may come.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Sets what requests may hold in memory; services that share it are bounded together.
    #[must_use]
    pub fn memory(mut self, memory: Memory) -> Self {
        self.memory = memory;
        self
    }

    /// Leaves out the checks of inputs against the contract's schemas; types are read all the same.
    /// For callers that are trusted, and for measuring what the checks cost.
    #[must_use]
    pub fn without_validation(mut self) -> Self {
        self.inputs = &[];
        self
    }

    /// Starts listening, with this contract alone; a [`Site`] has several.
    ///
    /// # Errors
    /// When the address cannot be had, or the contract cannot be served.
    pub fn start(self, config: ServerConfig) -> Result<Server, String> {
        Site::new().mount(Mount::at(""), self).start(config)
    }

    /// Makes the routing table and compiles the patterns of the schemas.
    pub(crate) fn contract(self, common: &Common) -> Result<Arc<dyn Contract>, String> {
        let mut all = self.inputs.iter();
        let mut routes: Vec<(Method, &str, Arc<Target<A>>)> = Vec::new();
        for operation in self.operations {
            let spec = operation.spec;
            let method =
                Method::from_bytes(spec.method.as_bytes()).map_err(|error| error.to_string())?;
            let inputs = all.next().unwrap_or(&Inputs::NONE);
            inputs
                .compile_patterns()
                .map_err(|error| format!("operation `{}`: {error}", spec.id))?;
            routes.push((
                method,
                spec.path,
                Arc::new(Target::Operation(spec, operation.handler, operation.fault, inputs)),
            ));
        }
        for (method, path, route) in self.routes {
            routes.push((method, path, Arc::new(Target::Route(path, route))));
        }
        Ok(Arc::new(Dispatcher {
            api: self.api,
            router: Router::new(routes)?,
            fault: self.fault,
            observers: self.observers,
            layers: self.layers,
            json_limit_bytes: self.json_limit_bytes,
            json_of_any_type: self.json_of_any_type,
            pace: self.pace,
            memory: self.memory,
            common: common.clone(),
        }))
    }
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    pub(crate) listener: Listener,
    pub(crate) left: TaskTracker,
}

impl Server {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// Stops accepting, finishes the requests in flight, those whose clients have left included,
    /// and returns when the last is done.
    pub async fn close(self) {
        self.listener.close().await;
        self.left.close();
        self.left.wait().await;
    }
}

struct Dispatcher<A> {
    api: Arc<A>,
    router: Router<Arc<Target<A>>>,
    fault: fn(&A, &Fault) -> Result<Response, Fault>,
    observers: Vec<Box<dyn Observer>>,
    layers: Vec<Box<dyn Layer>>,
    json_limit_bytes: u64,
    json_of_any_type: bool,
    pace: Pace,
    memory: Memory,
    common: Common,
}

impl<A: Send + Sync + 'static> Dispatcher<A> {
    async fn respond(
        &self,
        arrival: Arrival,
        request: http::Request<Body>,
        left: CancellationToken,
    ) -> Response {
        let Arrival { remote_addr, base, variables, is_astray } = arrival;
        let begun = Instant::now();
        let (mut parts, body) = request.into_parts();
        let upgrade = parts.extensions.remove::<OnUpgrade>();
        let seat = parts.extensions.remove::<Weak<Seat>>().unwrap_or_default();
        let client = client(remote_addr.ip(), &parts.headers, &self.common.proxies);
        let context = Arc::new(Context {
            client,
            remote_addr,
            request_id: uuid::Uuid::new_v4().to_string(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            left,
            base,
            variables,
            caller: OnceLock::new(),
            seat,
        });
        let body = BodyStream::new(body, self.pace);
        let path = context.uri.path();
        let found = match is_astray {
            true => Err(Fault::unknown_path()),
            false => check_path(path).and_then(|()| self.router.find(&context.method, path)),
        };
        let instead = self.layers.iter().find_map(|layer| layer.before(&context));
        let (name, response) = match found {
            _ if instead.is_some() => (None, instead.unwrap_or_default()),
            Err(fault) => (None, self.render(self.fault, &fault)),
            Ok((target, values)) => match &*target {
                Target::Operation(spec, handler, fault, inputs) => {
                    let call = Call {
                        spec,
                        inputs,
                        path_values: values,
                        query: query_pairs(context.uri.query().unwrap_or_default()),
                        body: Some(body),
                        json_limit_bytes: spec.json_limit_bytes.unwrap_or(self.json_limit_bytes),
                        json_of_any_type: self.json_of_any_type,
                        upgrade,
                        memory: self.memory.clone(),
                        tasks: self.common.left.clone(),
                        held: Share::default(),
                        context: Arc::clone(&context),
                    };
                    // What is logged on the way is logged as this request's.
                    let span = tracing::info_span!(
                        "request",
                        request_id = context.request_id,
                        operation = spec.id,
                        user = tracing::field::Empty,
                        key = tracing::field::Empty
                    );
                    let outcome =
                        AssertUnwindSafe(handler(Arc::clone(&self.api), call).instrument(span))
                            .catch_unwind()
                            .await;
                    let outcome = outcome.unwrap_or_else(|_| {
                        tracing::error!(operation = spec.id, request_id = %context.request_id, "the operation panicked");
                        Err(Fault::internal())
                    });
                    (
                        Some(spec.id),
                        outcome.unwrap_or_else(|found| {
                            self.render(*fault, &found.declared_in(spec.statuses))
                        }),
                    )
                }
                Target::Route(path, route) => {
                    let query = query_pairs(context.uri.query().unwrap_or_default());
                    let request =
                        Request { context: Arc::clone(&context), path_values: values, query };
                    let outcome = AssertUnwindSafe(route(request)).catch_unwind().await;
                    let response = outcome.unwrap_or_else(|_| {
                        tracing::error!(route = path, request_id = %context.request_id, "the route panicked");
                        self.render(self.fault, &Fault::internal())
                    });
                    (Some(*path), response)
                }
            },
        };
        let mut response = match self.reserve(&context, &response).await {
            Ok(None) => response,
            Ok(Some(share)) => response.map(|body| Body::wrap(Held { body, _share: share })),
            Err(fault) => self.render(self.fault, &fault),
        };
        if let Ok(id) = HeaderValue::from_str(&context.request_id) {
            response.headers_mut().insert(REQUEST_ID, id);
        }
        say_when_to_retry(&mut response);
        self.layers.iter().rev().for_each(|layer| layer.after(&context, &mut response));
        let completed = Completed {
            operation: name,
            context: &context,
            status: response.status(),
            latency: begun.elapsed(),
        };
        self.observers.iter().for_each(|observer| observer.completed(&completed));
        response
    }

    /// Takes the memory that a response holds while its client reads it; small ones need no share.
    async fn reserve(
        &self,
        context: &Context,
        response: &Response,
    ) -> Result<Option<Share>, Fault> {
        let is_events = response
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|media| media.as_bytes().starts_with(b"text/event-stream"));
        // Events are small and far between; how many of them wait is their source's to bound.
        let unknown = if is_events { 0 } else { STREAM_BYTES };
        let bytes = response.body().size_hint().exact().unwrap_or(unknown);
        if bytes <= FREE_RESPONSE_BYTES || context.method == Method::HEAD {
            return Ok(None);
        }
        // Counted already where the caller is known.
        context.count_connection()?;
        // One that is larger than all that a caller may have is sent when it is the caller's only
        // one.
        let budget = &self.memory.responses;
        let bytes = bytes.min(u64::from(budget.bounds().each) * 1024);
        budget.take_bytes(context.holder(), bytes).await.map(Some)
    }

    /// A fault in the contract's form, or in that of this crate when even that fails.
    fn render(&self, shape: fn(&A, &Fault) -> Result<Response, Fault>, fault: &Fault) -> Response {
        let plain = |_| {
            json(fault.status().as_u16(), "application/json", &fault.to_json()).unwrap_or_default()
        };
        let mut response = shape(&self.api, fault).unwrap_or_else(plain);
        if let Some(allow) = fault.allow().and_then(|allow| HeaderValue::from_str(allow).ok()) {
            response.headers_mut().insert(ALLOW, allow);
        }
        if let Some(secs) = fault.retry_after_secs() {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(secs));
        }
        response
    }
}

impl<A: Send + Sync + 'static> Contract for Dispatcher<A> {
    fn answer(
        self: Arc<Self>,
        arrival: Arrival,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Response> {
        let (tasks, left) = (self.common.left.clone(), CancellationToken::new());
        let told = left.clone();
        Unattended::new(
            async move { self.respond(arrival, request, told).await }.boxed(),
            tasks,
            left,
        )
        .boxed()
    }
}

/// Whose request it is: the last address that a proxy names in `X-Forwarded-For`, else who is
/// connected. Earlier addresses there are what the client says of itself.
fn client(remote: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    if !proxies.contains(&remote.to_canonical()) {
        return remote;
    }
    let last =
        headers.get_all(X_FORWARDED_FOR).iter().next_back().and_then(|value| value.to_str().ok());
    last.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).unwrap_or(remote)
}

/// Refuses a path that no client means and that means something else further on: one with `.` or
/// `..` as a segment, encoded or not, or with a segment that is not UTF-8.
fn check_path(path: &str) -> Result<(), Fault> {
    if !path.contains(['.', '%']) {
        return Ok(());
    }
    for segment in path.split('/') {
        match percent_decode_str(segment).decode_utf8().as_deref() {
            Err(_) => return Err(Fault::invalid("the path is not UTF-8")),
            Ok("." | "..") => return Err(Fault::invalid("the path has `.` or `..` as a segment")),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// A body that holds a share until it is sent.
struct Held {
    body: Body,
    _share: Share,
}

impl http_body::Body for Held {
    type Data = Bytes;
    type Error = <Body as http_body::Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Every 429 says when to try again, whoever made it.
fn say_when_to_retry(response: &mut Response) {
    if response.status() == StatusCode::TOO_MANY_REQUESTS
        && !response.headers().contains_key(RETRY_AFTER)
    {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_is_believed_and_only_its_last_word() {
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        let headers = |value: &'static str| {
            HeaderMap::from_iter([(X_FORWARDED_FOR, HeaderValue::from_static(value))])
        };
        let proxies = [address("10.0.0.1")];
        let told =
            |remote: &str, value| client(address(remote), &headers(value), &proxies).to_string();
        assert_eq!(told("10.0.0.1", "1.1.1.1, 2.2.2.2"), "2.2.2.2");
        assert_eq!(told("::ffff:10.0.0.1", "2001:db8::1"), "2001:db8::1");
        assert_eq!(told("10.0.0.2", "1.1.1.1"), "10.0.0.2");
        assert_eq!(told("10.0.0.1", "nonsense"), "10.0.0.1");
        assert_eq!(
            client(address("10.0.0.1"), &HeaderMap::new(), &proxies).to_string(),
            "10.0.0.1"
        );
    }

    #[test]
    fn a_path_that_leads_elsewhere_is_refused() {
        for good in [
            "/",
            "/api/assets/a.png",
            "/api/userdata/workflows%2Fa.json",
            "/a/...",
            "//",
            "/%C3%A9",
        ] {
            assert!(check_path(good).is_ok(), "{good}");
        }
        for bad in ["/.", "/..", "/a/../b", "/a/%2e%2E/b", "/a/.%2e", "/%ff"] {
            assert!(check_path(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn every_429_says_when_to_try_again() {
        let answer = |status: StatusCode, after: Option<&'static str>| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = status;
            after.map(|after| {
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static(after))
            });
            say_when_to_retry(&mut response);
            response
                .headers()
                .get(RETRY_AFTER)
                .map(|value| value.to_str().expect("text").to_owned())
        };
        assert_eq!(answer(StatusCode::TOO_MANY_REQUESTS, None).as_deref(), Some("1"));
        assert_eq!(answer(StatusCode::TOO_MANY_REQUESTS, Some("10")).as_deref(), Some("10"));
        assert_eq!(answer(StatusCode::OK, None), None);
    }
}
