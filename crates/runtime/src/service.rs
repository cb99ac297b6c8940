//! The table of operations behind a dropshot server.

use std::fmt;
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointVersions, Body, ConfigDropshot, ConfigTls, HandlerTaskMode,
    HttpError, HttpServer, RawRequest, RequestContext, ServerBuilder, SharedExtractor,
};
use futures::FutureExt;
use futures::future::BoxFuture;
use http::header::ALLOW;
use http::{HeaderValue, Method, StatusCode};
use hyper::upgrade::OnUpgrade;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::body::BodyStream;
use crate::call::{Call, Context, FieldSpec, ParameterSpec, query_pairs};
use crate::fault::Fault;
use crate::form::PartSpec;
use crate::log::ToTracing;
use crate::response::Response;
use crate::route::Router;
use crate::schema::{self, Validators};
use crate::unattended::Unattended;

/// The largest JSON body, unless [`Service::json_limit`] says otherwise.
pub const JSON_BODY_LIMIT_BYTES: u64 = 1024 * 1024;

/// For how long nothing of a body may come, unless [`Service::body_timeout`] says otherwise.
pub const BODY_TIMEOUT: Duration = Duration::from_secs(60);

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

/// The generated function that reads a call's arguments, calls the method and writes its answer.
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
    /// From the arrival of the request's head to the head of the answer.
    pub latency: Duration,
}

/// Is told of every finished request.
pub trait Observer: Send + Sync + 'static {
    /// Called once a request, before its answer's body is sent.
    fn completed(&self, completed: &Completed<'_>);
}

type Route = Arc<dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync>;

enum Target<A> {
    Operation(&'static OperationSpec, Handler<A>, fn(&A, &Fault) -> Result<Response, Fault>, Arc<Validators>),
    Route(&'static str, Route),
}

/// An implementation of a contract, ready to be served.
pub struct Service<A> {
    api: Arc<A>,
    operations: Vec<Operation<A>>,
    schemas: &'static str,
    fault: fn(&A, &Fault) -> Result<Response, Fault>,
    routes: Vec<(Method, &'static str, Route)>,
    observers: Vec<Box<dyn Observer>>,
    json_limit_bytes: u64,
    body_timeout: Duration,
}

impl<A> fmt::Debug for Service<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("operations", &self.operations.len()).field("routes", &self.routes.len()).finish_non_exhaustive()
    }
}

/// Where and how to listen.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// The address; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Certificate and key, to speak TLS.
    pub tls: Option<ConfigTls>,
}

impl<A: Send + Sync + 'static> Service<A> {
    /// Called by generated code: the implementation, the table, the schemas of its inputs, and
    /// the form of errors that belong to no operation.
    pub fn new(
        api: Arc<A>,
        operations: Vec<Operation<A>>,
        schemas: &'static str,
        fault: fn(&A, &Fault) -> Result<Response, Fault>,
    ) -> Self {
        Self {
            api,
            operations,
            schemas,
            fault,
            routes: Vec::new(),
            observers: Vec::new(),
            json_limit_bytes: JSON_BODY_LIMIT_BYTES,
            body_timeout: BODY_TIMEOUT,
        }
    }

    /// Adds a route outside the contract; `{name}` takes a segment, `{*name}` the rest.
    #[must_use]
    pub fn route<F>(mut self, method: Method, path: &'static str, handler: impl Fn(Request) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Response> + Send + 'static,
    {
        self.routes.push((method, path, Arc::new(move |request| handler(request).boxed())));
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

    /// Sets for how long nothing of a body may come before it is given up.
    #[must_use]
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.body_timeout = timeout;
        self
    }

    /// Leaves out the checks of inputs against the contract's schemas; types are read all the same.
    /// For callers that are trusted, and for measuring what the checks cost.
    #[must_use]
    pub fn without_validation(mut self) -> Self {
        self.schemas = "{}";
        self
    }

    /// Starts listening.
    ///
    /// # Errors
    /// When the address cannot be had, or the contract cannot be served.
    pub fn start(self, config: ServerConfig) -> Result<Server, String> {
        let mut validators = schema::compile(self.schemas)?.into_iter();
        let mut routes: Vec<(Method, &str, Arc<Target<A>>)> = Vec::new();
        for operation in self.operations {
            let spec = operation.spec;
            let method = Method::from_bytes(spec.method.as_bytes()).map_err(|error| error.to_string())?;
            let validators = Arc::new(validators.next().unwrap_or_default());
            routes.push((method, spec.path, Arc::new(Target::Operation(spec, operation.handler, operation.fault, validators))));
        }
        for (method, path, route) in self.routes {
            routes.push((method, path, Arc::new(Target::Route(path, route))));
        }
        let dispatcher = Arc::new(Dispatcher {
            api: self.api,
            router: Router::new(routes)?,
            fault: self.fault,
            observers: self.observers,
            json_limit_bytes: self.json_limit_bytes,
            body_timeout: self.body_timeout,
            left: TaskTracker::new(),
        });
        serve(dispatcher, config)
    }
}

const METHODS: [Method; 9] =
    [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE, Method::CONNECT];

/// The variable of the one path that dropshot knows.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Segments {
    #[expect(dead_code, reason = "only its name and type matter")]
    path: Vec<String>,
}

fn serve<A: Send + Sync + 'static>(dispatcher: Arc<Dispatcher<A>>, config: ServerConfig) -> Result<Server, String> {
    let mut description = ApiDescription::new();
    for method in METHODS {
        let name = format!("any_{}", method.as_str().to_lowercase());
        let mut endpoint = ApiEndpoint::new(name, dispatch::<A>, method, "application/json", "/{path:.*}", ApiEndpointVersions::all());
        // dropshot wants the variable of its path consumed; the routing table reads the path itself.
        endpoint.parameters = <dropshot::Path<Segments> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters;
        description.register(endpoint).map_err(|error| error.to_string())?;
    }
    let dropshot = ConfigDropshot {
        bind_address: config.listen,
        // What an abandoned handler has begun is finished all the same, see `Unattended`.
        default_handler_task_mode: HandlerTaskMode::CancelOnDisconnect,
        ..ConfigDropshot::default()
    };
    let log = slog::Logger::root(ToTracing, slog::o!());
    let left = dispatcher.left.clone();
    let server = ServerBuilder::new(description, dispatcher, log).config(dropshot).tls(config.tls).start();
    let server = server.map_err(|error| format!("cannot listen on {}: {}", config.listen, chain(&error)))?;
    let address = server.local_addr();
    Ok(Server { address, close: Box::new(move || close(server, left).boxed()) })
}

async fn close<A: Send + Sync + 'static>(server: HttpServer<Arc<Dispatcher<A>>>, left: TaskTracker) -> Result<(), String> {
    let closed = server.close().await;
    left.close();
    left.wait().await;
    closed
}

fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

async fn dispatch<A: Send + Sync + 'static>(
    request: RequestContext<Arc<Dispatcher<A>>>,
    raw: RawRequest,
) -> Result<http::Response<Body>, HttpError> {
    let dispatcher = Arc::clone(request.context());
    let (tasks, left) = (dispatcher.left.clone(), CancellationToken::new());
    let told = left.clone();
    Ok(Unattended::new(async move { dispatcher.answer(request, raw, told).await }.boxed(), tasks, left).await)
}

/// A running server.
pub struct Server {
    address: SocketAddr,
    close: Box<dyn FnOnce() -> BoxFuture<'static, Result<(), String>> + Send>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Server {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops accepting, finishes the requests in flight, and returns when the last is answered.
    ///
    /// # Errors
    /// When the server's task had died.
    pub async fn close(self) -> Result<(), String> {
        (self.close)().await
    }
}

struct Dispatcher<A> {
    api: Arc<A>,
    router: Router<Arc<Target<A>>>,
    fault: fn(&A, &Fault) -> Result<Response, Fault>,
    observers: Vec<Box<dyn Observer>>,
    json_limit_bytes: u64,
    body_timeout: Duration,
    /// The requests whose clients went away.
    left: TaskTracker,
}

impl<A: Send + Sync + 'static> Dispatcher<A> {
    async fn answer(&self, request: RequestContext<Arc<Self>>, raw: RawRequest, left: CancellationToken) -> Response {
        let begun = Instant::now();
        let (mut parts, body) = raw.into_inner().into_parts();
        let upgrade = parts.extensions.remove::<OnUpgrade>();
        let context = Arc::new(Context {
            remote_addr: request.request.remote_addr(),
            request_id: request.request_id,
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            left,
        });
        let body = BodyStream::new(body, self.body_timeout);
        let found = self.router.find(&context.method, context.uri.path());
        let (name, response) = match found {
            Err(fault) => (None, self.render(self.fault, &fault)),
            Ok((target, values)) => match &*target {
                Target::Operation(spec, handler, fault, validators) => {
                    let call = Call {
                        spec,
                        validators: Arc::clone(validators),
                        path_values: values,
                        query: query_pairs(context.uri.query().unwrap_or_default()),
                        body: Some(body),
                        json_limit_bytes: spec.json_limit_bytes.unwrap_or(self.json_limit_bytes),
                        upgrade,
                        context: Arc::clone(&context),
                    };
                    let outcome = AssertUnwindSafe(handler(Arc::clone(&self.api), call)).catch_unwind().await;
                    let outcome = outcome.unwrap_or_else(|_| {
                        tracing::error!(operation = spec.id, request_id = %context.request_id, "the operation panicked");
                        Err(Fault::internal())
                    });
                    (Some(spec.id), outcome.unwrap_or_else(|found| self.render(*fault, &found)))
                }
                Target::Route(path, route) => {
                    let query = query_pairs(context.uri.query().unwrap_or_default());
                    let request = Request { context: Arc::clone(&context), path_values: values, query };
                    let outcome = AssertUnwindSafe(route(request)).catch_unwind().await;
                    let response = outcome.unwrap_or_else(|_| {
                        tracing::error!(route = path, request_id = %context.request_id, "the route panicked");
                        self.render(self.fault, &Fault::internal())
                    });
                    (Some(*path), response)
                }
            },
        };
        let completed = Completed { operation: name, context: &context, status: response.status(), latency: begun.elapsed() };
        self.observers.iter().for_each(|observer| observer.completed(&completed));
        response
    }

    /// A fault in the contract's form, or bare when even that fails.
    fn render(&self, shape: fn(&A, &Fault) -> Result<Response, Fault>, fault: &Fault) -> Response {
        let mut response = shape(&self.api, fault).unwrap_or_else(|_| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = fault.status();
            response
        });
        if let Some(allow) = fault.allow().and_then(|allow| HeaderValue::from_str(allow).ok()) {
            response.headers_mut().insert(ALLOW, allow);
        }
        response
    }
}
