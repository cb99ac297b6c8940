//! Contracts as a tower service, to be served by what others have: axum, or hyper with middleware
//! of tower.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, future};

use bytes::Bytes;
use dropshot::Body;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use http::request::Parts;
use http::{Request, StatusCode};
use http_body::{Frame, SizeHint};
use sync_wrapper::SyncWrapper;
use tokio_util::task::TaskTracker;

use crate::listener::Handle as _;
use crate::response::Response;
use crate::service::Service;
use crate::site::{Common, Mount, Mounts, Site};

type Error = Box<dyn std::error::Error + Send + Sync>;
type Remote = dyn Fn(&Parts) -> Option<SocketAddr> + Send + Sync;

/// The contracts of a [`Site`] as a [`tower_service::Service`]: `axum::Router::fallback_service`
/// takes it.
///
/// Operations, validation, faults, and the bounds of bodies and of memory are as they are below
/// this crate's own listener. Connections, their bounds and their time are the business of whoever
/// serves it.
#[derive(Clone)]
pub struct TowerService {
    mounts: Arc<Mounts>,
    remote: Arc<Remote>,
    left: TaskTracker,
}

impl fmt::Debug for TowerService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerService").finish_non_exhaustive()
    }
}

impl TowerService {
    /// Waits for the requests whose clients have left, and for websockets. To be called when the
    /// server has stopped.
    pub async fn close(self) {
        self.left.close();
        self.left.wait().await;
    }
}

impl Site {
    /// The contracts as a service of tower. `remote` says who is connected, of a request's head:
    /// with axum what `ConnectInfo` is in its extensions; a request without an address is a 500.
    /// The last address in `X-Forwarded-For` is believed where one of `proxies` is connected.
    ///
    /// # Errors
    /// When nothing is mounted, or a contract cannot be served.
    pub fn tower(
        self,
        proxies: Vec<IpAddr>,
        remote: impl Fn(&Parts) -> Option<SocketAddr> + Send + Sync + 'static,
    ) -> Result<TowerService, String> {
        let common = Common { proxies, left: TaskTracker::new() };
        Ok(TowerService {
            mounts: Arc::new(self.mounts(&common)?),
            remote: Arc::new(remote),
            left: common.left,
        })
    }
}

impl<A: Send + Sync + 'static> Service<A> {
    /// This contract alone as a service of tower; see [`Site::tower`].
    ///
    /// # Errors
    /// As there.
    pub fn tower(
        self,
        remote: impl Fn(&Parts) -> Option<SocketAddr> + Send + Sync + 'static,
    ) -> Result<TowerService, String> {
        Site::new().mount(Mount::at(""), self).tower(Vec::new(), remote)
    }
}

impl<B> tower_service::Service<Request<B>> for TowerService
where
    B: http_body::Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<Error>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let (parts, body) = request.into_parts();
        let Some(remote) = (self.remote)(&parts) else {
            tracing::error!("a request has no address of who sent it");
            let mut response = Response::default();
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            return future::ready(Ok(response)).boxed();
        };
        let hint = body.size_hint();
        let body = Body::wrap(Shared { body: SyncWrapper::new(body), hint, ended: false });
        Arc::clone(&self.mounts).handle(remote, Request::from_parts(parts, body)).map(Ok).boxed()
    }
}

/// A body that can be shared, as dropshot's must; it is polled by one at a time.
struct Shared<B> {
    body: SyncWrapper<B>,
    /// What was known of its length before anything came.
    hint: SizeHint,
    ended: bool,
}

impl<B> http_body::Body for Shared<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: Into<Error>,
{
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = futures::ready!(Pin::new(self.body.get_mut()).poll_frame(cx));
        self.ended = frame.is_none() || self.body.get_mut().is_end_stream();
        self.hint = self.body.get_mut().size_hint();
        Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.hint.exact() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}
